"""What the tests of docks and dialogs share: waiting for background work, and a desk for the dock."""

from __future__ import annotations

import time
from collections.abc import Callable

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction, QMainWindow


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
        self.opened: list[str] = []
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

    def addProject(self, path: str) -> bool:
        self.opened.append(path)
        return QgsProject.instance().read(path)

    def openFeatureForm(self, layer: QgsVectorLayer, feature: QgsFeature) -> bool:
        self.forms.append((layer.customProperty("inclusive_city/role"), feature.id()))
        return True
