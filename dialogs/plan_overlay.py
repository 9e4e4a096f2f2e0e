"""What a slider would change, painted over the map while it is moved: a quick picture, not a layer.

The picture is put together away from the main thread, from plain arrays (:mod:`.plan_stamps`); the canvas shows it.
Ranks are told by shape and size as well as by colour, and what comes into the first of the list or goes out of it has a
mark of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from .plan_stamps import View, blank, drawn, image_of, stamp

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

VEIL = QColor(255, 255, 255, 190)
_WHITE = QColor("#FFFFFF")
_FAR = 1_000_000.0


@dataclass(frozen=True)
class Symbol:
    """How some facilities are drawn; ``size`` in the window's pixels."""

    shape: str
    size: float
    fill: str
    outline: str = "#FFFFFF"
    width: float = 1.0


REST = Symbol("circle", 3.0, "#9A9A9A", "#9A9A9A", 0.0)
"""Something to gain, far down the list."""
LATER = Symbol("circle", 5.0, "#56B4E9")
"""Among the first thousand."""
NEXT = Symbol("diamond", 9.0, "#0072B2")
"""Among the first five times as many as the list begins with."""
FIRST = Symbol("square", 11.0, "#7A2E00")
"""At the head of the list."""
COMES = Symbol("ring", 19.0, "#000000", "#000000", 2.2)
"""Comes into the head of the list with the weights as they are now."""
GOES = Symbol("cross", 11.0, "#FFFFFF", "#000000", 1.0)
"""Goes out of it."""


def view_of(canvas: QgsMapCanvas) -> View:
    """What the canvas shows, as plain numbers for another thread."""
    settings = canvas.mapSettings()
    size, to_pixel = settings.outputSize(), settings.mapToPixel()
    dots = canvas.devicePixelRatioF()
    middle = settings.visibleExtent().center()
    step = settings.mapUnitsPerPixel() * 1000.0
    at = [
        to_pixel.transform(QgsPointXY(middle.x() + across, middle.y() + up))
        for across, up in ((0.0, 0.0), (step, 0.0), (0.0, step))
    ]
    column, row = (
        tuple(dots * number for number in ((of(at[1]) - of(at[0])) / step, (of(at[2]) - of(at[0])) / step, of(at[0])))
        for of in (lambda point: point.x(), lambda point: point.y())
    )
    return View(round(size.width() * dots), round(size.height() * dots), dots, column, row, (middle.x(), middle.y()))


def picture(
    view: View,
    places: tuple[np.ndarray, np.ndarray],
    groups: Sequence[tuple[np.ndarray, Symbol]],
    veiled: bool = True,
) -> QImage:
    """The facilities of each group (rows) with its symbol, the last group on top."""
    canvas = blank(view.width, view.height, VEIL if veiled else None)
    columns, lines = view.pixels(*places)
    seen = np.isfinite(columns) & (np.abs(columns) < _FAR) & (np.abs(lines) < _FAR)
    for rows, symbol in groups:
        rows = rows[seen[rows]]
        stamp(canvas, columns[rows], lines[rows], _stamp(symbol, view.dots))
    image = image_of(canvas)
    image.setDevicePixelRatio(view.dots)
    return image


@lru_cache(maxsize=64)
def _stamp(symbol: Symbol, dots: float) -> np.ndarray:
    return drawn(symbol.shape, symbol.size * dots, QColor(symbol.fill), QColor(symbol.outline), symbol.width * dots)


def ranked_groups(
    order: np.ndarray, first: int, entered: np.ndarray, left: np.ndarray
) -> list[tuple[np.ndarray, Symbol]]:
    """A ranking in groups, the head of the list on top, and what the weights change there."""
    return [
        (order[10 * first :][::-1], REST),
        (order[5 * first : 10 * first][::-1], LATER),
        (order[first : 5 * first][::-1], NEXT),
        (order[:first][::-1], FIRST),
        (left, GOES),
        (entered, COMES),
    ]


class PlanOverlay(QgsMapCanvasItem):
    """The picture on the canvas. It stays where it was painted while the map is moved, until there is another one."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._image: QImage | None = None
        self.painted = 0
        """How often it was painted; for whoever measures."""
        self.setZValue(50)

    @property
    def image(self) -> QImage | None:
        return self._image

    def show_image(self, image: QImage | None) -> None:
        """Show this picture, or none."""
        self._image = image
        self.setVisible(image is not None)
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def updatePosition(self) -> None:
        self.setPos(QPointF(0, 0))

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        if self._image is not None:
            painter.drawImage(QPointF(0, 0), self._image)
            self.painted += 1
