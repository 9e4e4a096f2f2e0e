"""The foot of the dock: what runs now, and what was done last."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QWidget

from .flow_layout import flow
from .messages import Messages, Said, copy_to_clipboard
from .panels import load_form, readable
from .tasks import StoreTask, TaskRunner

translate = QCoreApplication.translate
LOOK_MS = 200
"""How often the running work is looked at. Looking costs nothing to the thread that works."""


class ActivityPanel(QWidget):
    def __init__(self, tasks: TaskRunner, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "activity_panel")
        flow(self.lastActs)
        self._tasks = tasks
        self._said: Said | None = None
        readable(self.last)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        tasks.changed.connect(self._look)
        messages.said.connect(self.show_said)
        self.cancel.clicked.connect(self._cancel)
        self.undo.clicked.connect(self._undo)
        self.details.clicked.connect(self._copy)
        self.order = [self.cancel, self.last, self.undo, self.details]
        self.show_said(None)
        self._look()

    def _current(self) -> StoreTask | None:
        visible = self._tasks.visible()
        return visible[0] if visible else None

    def _look(self) -> None:
        task = self._current()
        self.running.setVisible(task is not None)
        if task is None:
            self._timer.stop()
            return
        if not self._timer.isActive():
            self._timer.start()
        step = translate("Progress", task.step) if task.step else ""
        text = f"{task.title} – {step}" if step else task.title
        waiting = len(self._tasks.visible()) - 1
        if waiting:
            text += " " + translate("Dock", "(and {count} more)").format(count=waiting)
        if self.what.text() != text:
            self.what.setText(text)
        # Without a number yet, a moving bar says that something happens.
        percent = int(task.progress())
        self.bar.setMaximum(100 if percent else 0)
        self.bar.setValue(percent)
        stopping = task.isCanceled()
        self.cancel.setEnabled(not stopping)
        self.cancel.setText(translate("Dock", "Stopping…") if stopping else translate("Dock", "Cancel"))

    def _cancel(self) -> None:
        task = self._current()
        if task is not None:
            task.cancel()
        self._look()

    # ------------------------------------------------------------------ what was done last
    def show_said(self, said: Said | None) -> None:
        self._said = said
        self.last.setText(said.text if said else translate("Dock", "Nothing done yet."))
        self.undo.setVisible(bool(said and said.undo))
        self.details.setVisible(bool(said and said.details))
        self.lastActs.setVisible(bool(said and (said.undo or said.details)))

    def _undo(self) -> None:
        said = self._said
        if said is not None and said.undo is not None:
            self.undo.setVisible(False)  # once
            said.undo()

    def _copy(self) -> None:
        if self._said is not None:
            copy_to_clipboard(self._said.details)
