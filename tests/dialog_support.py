"""What the tests of docks and dialogs share: waiting for background work, and a desk for the dock."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from drawn_city import draw_city
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsLocatorFilter, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMainWindow

if TYPE_CHECKING:
    from inclusive_city.dialogs.import_dialog import ImportDialog
    from inclusive_city.dialogs.main_dock import MainDock


def wait_until(condition: Callable[[], object], seconds: float = 20.0) -> None:
    """Let QGIS work until ``condition()`` holds; AssertionError if it does not in time."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"did not come true within {seconds} s: {condition}")
        QCoreApplication.processEvents()
        time.sleep(0.002)
    QCoreApplication.processEvents()


class DockDesk:
    """As much of QGIS's interface as the dock uses, with a real canvas and message bar."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.bar = QgsMessageBar(self.window)
        self.registered: list[QAction] = []
        self.locators: list[QgsLocatorFilter] = []
        self.opened: list[str] = []
        self.reloaded = 0
        self.forms: list[tuple[str, int]] = []
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32643"))
        self.window.resize(1200, 900)

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def registerMainWindowAction(self, action: QAction, shortcut: str) -> bool:
        action.setShortcut(shortcut)
        self.registered.append(action)
        return True

    def unregisterMainWindowAction(self, action: QAction) -> bool:
        self.registered.remove(action)
        return True

    def registerLocatorFilter(self, each: QgsLocatorFilter) -> None:
        self.locators.append(each)

    def deregisterLocatorFilter(self, each: QgsLocatorFilter) -> None:
        self.locators.remove(each)

    def addDockWidget(self, area: Qt.DockWidgetArea, dock: QDockWidget) -> None:
        self.window.addDockWidget(area, dock)

    def addTabifiedDockWidget(
        self, area: Qt.DockWidgetArea, dock: QDockWidget, tabify_with: list[str], raise_tab: bool
    ) -> None:
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self.window.removeDockWidget(dock)

    def reloadConnections(self) -> None:
        self.reloaded += 1

    def addProject(self, path: str) -> bool:
        self.opened.append(path)
        return QgsProject.instance().read(path)

    def openFeatureForm(self, layer: QgsVectorLayer, feature: QgsFeature) -> bool:
        self.forms.append((layer.customProperty("inclusive_city/role"), feature.id()))
        return True


def drawn_project(folder: Path, model_folder: Path, facilities: int = 400, records: bool = False) -> Path:
    """A drawn city (``city.gpkg``) with its project (``city.qgz``) in ``folder``; the project's path."""
    from inclusive_city.layers.project import build_project

    with draw_city(folder / "city.gpkg", model_folder, facilities) as store:
        build_project(store, folder / "city.qgz", "en", records=records).clear()
    return folder / "city.qgz"


def settle(dock: MainDock, seconds: float = 20.0) -> None:
    """Until the dock neither works nor waits for a pause in typing."""
    from inclusive_city.dialogs.panels import Later

    def rests() -> bool:
        waiting = any(later.is_asked() for later in dock.findChildren(Later) if later.milliseconds < 1000)
        return not waiting and not dock.session.tasks.is_busy()

    for _ in range(3):  # what ends may ask for more
        try:
            wait_until(rests, seconds)
        except AssertionError:
            tasks = [(task.title, task.status(), task.isCanceled()) for task in dock.session.tasks._tasks]
            waiting = [later for later in dock.findChildren(Later) if later.is_asked()]
            raise AssertionError(f"the dock does not come to rest: {tasks}, {waiting}") from None


def rest(dialog: ImportDialog, seconds: float = 20.0) -> None:
    """Until nothing runs for the dialog or the dock, and nobody waits for a pause in typing."""
    from inclusive_city.dialogs.panels import Later

    session = dialog._session

    def rests() -> bool:
        waiting = any(later.is_asked() for later in dialog.findChildren(Later))
        return not waiting and not dialog._tasks.is_busy() and not session.tasks.is_busy()

    for _ in range(3):
        wait_until(rests, seconds)
