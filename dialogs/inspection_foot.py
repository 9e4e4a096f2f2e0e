"""The foot of an inspection: how far it is and whether it is kept, and the ways on."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..scoring.entry import Progress
from .flow_layout import flow
from .inspection_keys import native
from .inspection_words import progress_text
from .panels import readable

translate = QCoreApplication.translate


class InspectionFoot(QWidget):
    """``wanted(act)``: what the form can do, as its keys do."""

    wanted = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.saved = QLabel(self)
        self.saved.setWordWrap(True)
        readable(self.saved)
        row = QWidget(self)
        self.previous = self._button(row, "previous_open", translate("Inspection", "Open before"))
        self.next = self._button(row, "next_open", translate("Inspection", "Next open question"))
        self.help = self._button(row, "show_keys", translate("Inspection", "Keys…"))
        self.dock = self._button(row, "dock", "")
        self.later = self._button(row, "close", translate("Inspection", "Go on later"))
        self.submit = self._button(row, "submit", translate("Inspection", "Submit"))
        for button, what, key in (
            (self.previous, translate("Inspection", "The question before that is not answered ({key})"), "Shift+F8"),
            (self.next, translate("Inspection", "The next question that is not answered ({key})"), "F8"),
            (self.help, translate("Inspection", "All keys ({key})"), "F1"),
            (self.later, translate("Inspection", "Close this; what was entered is kept as a draft"), ""),
            (self.submit, translate("Inspection", "Hand the inspection in ({key})"), "Ctrl+Return"),
        ):
            _describe(button, what.format(key=native(key)))
        flow(row)
        column = QVBoxLayout(self)
        margin = self.fontMetrics().height() // 2
        column.setContentsMargins(margin, 0, margin, margin)
        column.addWidget(self.saved)
        column.addWidget(row)
        self.show_docked(False)

    def _button(self, row: QWidget, act: str, text: str) -> QPushButton:
        button = QPushButton(text, row)
        button.setObjectName(act)
        button.setAutoDefault(False)  # Enter belongs to the questions
        button.clicked.connect(lambda: self.wanted.emit(act))
        return button

    @property
    def order(self) -> list[QWidget]:
        return [self.saved, self.previous, self.next, self.help, self.dock, self.later, self.submit]

    def show_docked(self, is_docked: bool) -> None:
        """Where the form stands now: the button offers the other place."""
        text, what = translate("Inspection", "Beside the map"), translate("Inspection", "As a panel of QGIS's window")
        if is_docked:
            text = translate("Inspection", "Own window")
            what = translate("Inspection", "As a window of its own, for example on a second screen")
        self.dock.setText(text)
        _describe(self.dock, what)

    def show_busy(self, is_busy: bool) -> None:
        """While it is being submitted."""
        self.submit.setEnabled(not is_busy)
        self.submit.setText(translate("Inspection", "Submitting…") if is_busy else translate("Inspection", "Submit"))

    def show_progress(self, total: Progress | None, is_kept: bool = True) -> None:
        """How far it is; None while nothing was entered."""
        text = translate("Inspection", "Answered: {progress}. Kept as a draft on this computer.")
        if not is_kept:
            text = translate("Inspection", "Answered: {progress}. Keeping the draft…")
        self.saved.setText(text.format(progress=progress_text(total)) if total is not None else "")
        self.saved.setVisible(total is not None)


def _describe(button: QPushButton, what: str) -> None:
    button.setToolTip(what)
    button.setAccessibleDescription(what)
