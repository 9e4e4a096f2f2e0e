"""A text of several lines that is never cut off, whatever the size of the letters."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QWidget

from .panels import readable

_MOST = 100_000


class FullLabel(QLabel):
    """Wraps, and asks for as much height as its text needs: a layout that is short of room takes it from lists. Can be
    reached, read out and copied by keyboard."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)
        readable(self)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # (Its own heightForWidth never falls below the height that it once had to have.)
        room = QRect(0, 0, max(self.contentsRect().width(), 1), _MOST)
        needed = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text()).height()
        self.setMinimumHeight(needed if self.text() else 0)
