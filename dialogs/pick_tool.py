"""A map tool with which a person points at one place."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QCursor, QKeyEvent


class PickTool(QgsMapTool):
    """``picked(QgsPointXY)`` in map coordinates at a left click; Escape or a right click puts the tool away
    (``put_away``), and the tool that was in use before comes back."""

    picked = pyqtSignal(QgsPointXY)
    put_away = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._before = None
        self.setCursor(QCursor(Qt.CursorShape.CrossCursor))
        self.deactivated.connect(self.put_away)

    def take(self) -> None:
        """Put the tool into the person's hand."""
        canvas = self.canvas()
        if canvas.mapTool() is not self:
            self._before = canvas.mapTool()
            canvas.setMapTool(self)

    def put_back(self) -> None:
        """Give back the tool that was in use before; does nothing where another one was taken meanwhile."""
        canvas = self.canvas()
        if canvas.mapTool() is self:
            before, self._before = self._before, None
            if before is not None:
                canvas.setMapTool(before)
            else:
                canvas.unsetMapTool(self)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(self.toMapCoordinates(event.pos()))
        else:
            self.put_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_back()
            event.accept()
        else:
            super().keyPressEvent(event)
