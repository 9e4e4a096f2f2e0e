"""What a scenario holds in its hands inside the real QGIS.

A scenario is a file in ``scenarios/`` with ``def run(desk): …``. It may wait (:meth:`Desk.wait`), click, take
screenshots and record values; whatever it raises, and any unexpected dialog or Python error in QGIS, fails it.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEventLoop, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QWidget

from .watchdog import Watchdog

PACKAGE = "inclusive_city"


class Desk:
    """``params`` are the scenario's; ``data`` is handed back to the test; ``errors`` fail it."""

    def __init__(self, job: dict[str, Any]) -> None:
        self.job = job
        self.params: dict[str, Any] = job["params"]
        self.data: dict[str, Any] = {}
        self.errors: list[str] = []
        self.screenshots: list[str] = []
        self.iface = qgis.utils.iface
        self.window = self.iface.mainWindow()
        self.hook = sys.excepthook
        self._dialog_expected: Callable[[QWidget], None] | None = None
        self._dialog_seen: QWidget | None = None
        QgsApplication.messageLog().messageReceived.connect(self._logged)
        self._dialogs = QTimer()
        self._dialogs.setInterval(200)
        self._dialogs.timeout.connect(self._look_for_dialog)
        self._dialogs.start()

    # ------------------------------------------------------------------ the plugin
    @property
    def plugin(self) -> Any:
        """The running plugin object; KeyError where it is not loaded."""
        return qgis.utils.plugins[PACKAGE]

    # ------------------------------------------------------------------ waiting
    def pause(self, seconds: float) -> None:
        """Let QGIS work for so long."""
        loop = QEventLoop()
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec()

    def wait(self, condition: Callable[[], Any], what: str, timeout: float = 30) -> Any:
        """Let QGIS work until ``condition()`` is true; its value. TimeoutError naming ``what`` otherwise."""
        end = time.monotonic() + timeout
        while True:
            value = condition()
            if value:
                return value
            if time.monotonic() > end:
                raise TimeoutError(f"waited {timeout} s in vain for: {what}")
            self.pause(0.02)

    def wait_drawn(self, timeout: float = 60) -> float:
        """Wait until the map is drawn; the seconds it took from now."""
        canvas = self.iface.mapCanvas()
        began = time.monotonic()
        self.pause(0.05)
        self.wait(lambda: not canvas.isDrawing(), "the map to be drawn", timeout)
        return time.monotonic() - began

    def wait_tasks(self, timeout: float = 120) -> None:
        """Wait until QGIS's task manager has nothing left to do."""
        manager = QgsApplication.taskManager()
        self.wait(lambda: manager.countActiveTasks() == 0, "the running tasks to end", timeout)

    def at_rest(self, seconds: float = 0.5) -> None:
        """Wait until the map is drawn and nothing runs, also what that sets going."""
        for _ in range(2):
            self.wait_drawn()
            self.wait_tasks()
            self.pause(seconds)

    def sample_city(self) -> QDockWidget:
        """The dock, after the sample city was opened from it as at a first start."""
        self.plugin.show_dock()
        dock = self.wait(lambda: self.window.findChild(QDockWidget, "InclusiveCityDock"), "the dock")
        self.pause(0.8)
        self.wait_tasks()
        self.click(dock.welcome.sample)
        self.wait(lambda: dock.session.is_open and dock.session.shows_city(), "the sample city", 180)
        return dock

    # ------------------------------------------------------------------ acting as a person
    def click(self, widget: QWidget) -> None:
        """Left click in the middle of a widget that can be seen and used."""
        if not widget.isVisible() or not widget.isEnabled():
            raise RuntimeError(f"cannot be clicked: {widget.objectName() or widget}")
        QTest.mouseClick(
            widget,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(widget.width() // 2, widget.height() // 2),
        )

    def press(self, widget: QWidget, key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(widget, key, modifiers)

    @contextmanager
    def dialog(self, handle: Callable[[QWidget], None]):
        """For a step that opens a modal dialog: ``handle(dialog)`` is called with it and must close it."""
        self._dialog_expected, self._dialog_seen = handle, None
        try:
            yield
            self.wait(lambda: self._dialog_seen is not None, "the dialog to open", 10)
        finally:
            self._dialog_expected = None

    # ------------------------------------------------------------------ keeping
    def record(self, **values: Any) -> None:
        """Values (JSON) for the test outside."""
        self.data.update(values)

    def screenshot(self, name: str) -> Path:
        """The whole screen, as a person sees it, to ``build/screenshots/<scenario>-<name>.png``."""
        QApplication.processEvents()
        path = Path(self.job["screenshots"]) / f"{self.job['name']}-{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        picture = self.window.screen().grabWindow(0)
        if picture.isNull() or not picture.save(str(path)):
            raise RuntimeError(f"no screenshot {path}")
        self.screenshots.append(str(path))
        return path

    @contextmanager
    def watching(self, key: str = "gui_block", threshold: float = 0.03):
        """Watch the GUI thread meanwhile; the report is recorded under ``key``. Yields the watchdog."""
        package = Path(sys.modules[PACKAGE].__file__).resolve().parent
        watchdog = Watchdog(package, {__file__, self.job["scenario"]}, threshold)
        watchdog.start()
        try:
            yield watchdog
        finally:
            self.data[key] = watchdog.stop()

    # ------------------------------------------------------------------ faults
    def _logged(self, message: str, tag: str, level: Qgis.MessageLevel) -> None:
        if level == Qgis.MessageLevel.Critical or (tag == "Python error"):
            self.errors.append(f"log [{tag}]: {message}")

    def _look_for_dialog(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or dialog is self._dialog_seen:
            return
        self._dialog_seen = dialog
        if self._dialog_expected is not None:
            self._dialog_expected(dialog)
            return
        texts = [dialog.windowTitle()]
        texts += [w.text() for w in dialog.findChildren(QWidget) if callable(getattr(w, "text", None))]
        self.errors.append(f"unexpected dialog: {' | '.join(str(text) for text in texts if text)[:2000]}")
        self.screenshot("unexpected-dialog")
        dialog.close()


def start(job: dict[str, Any]) -> None:
    """Called by inside.py while QGIS starts: run the scenario once QGIS is ready, then quit."""
    desk = Desk(job)

    def hook(kind, value, trace) -> None:
        text = "".join(traceback.format_exception(kind, value, trace))
        desk.errors.append(text)
        with open(job["errors"], "a", encoding="utf-8") as file:  # also for what fails after the result
            file.write(text + "\n")

    desk.hook = hook
    desk.iface.initializationCompleted.connect(lambda: QTimer.singleShot(300, lambda: _run(desk)))


def _run(desk: Desk) -> None:
    job = desk.job
    sys.excepthook = desk.hook  # QGIS's own shows a window and goes on
    try:
        desk.window.setGeometry(0, 0, 1600, 1000)
        specification = importlib.util.spec_from_file_location("scenario", job["scenario"])
        scenario = importlib.util.module_from_spec(specification)
        specification.loader.exec_module(scenario)
        scenario.run(desk)
    except Exception:
        desk.errors.append(traceback.format_exc())
        try:
            desk.screenshot("failed")
        except RuntimeError as error:
            desk.errors.append(str(error))
    finally:
        desk._dialogs.stop()
        result = {"data": desk.data, "errors": desk.errors, "screenshots": desk.screenshots}
        Path(job["result"]).write_text(json.dumps(result, indent=1, default=str), encoding="utf-8")
        # Where the checkout lies in the system's folder for temporary files, QGIS takes every layer for temporary
        # and asks about them at the end.
        QgsProject.instance().clear()
        QgsProject.instance().setDirty(False)
        desk.iface.actionExit().trigger()
