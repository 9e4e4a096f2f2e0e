"""Many small symbols put into a picture at once, by numpy: 75,000 facilities in a few hundredths of a second.

QGIS draws a layer feature by feature, which is right for a map and too slow for what follows a slider.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

_AT_ONCE = 400_000
"""Pixels written together: bounds the memory."""


@dataclass(frozen=True)
class View:
    """What the map shows, as plain numbers: ``width`` × ``height`` pixels of the screen, ``dots`` of them to each of
    the window's, and how a place becomes a column and a row (a, b, c: column = a·x + b·y + c, likewise the row) about
    ``origin``."""

    width: int
    height: int
    dots: float
    column: tuple[float, float, float]
    row: tuple[float, float, float]
    origin: tuple[float, float]

    def pixels(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Columns and rows of places."""
        there = np.isfinite(x) & np.isfinite(y)
        across, up = np.where(there, x - self.origin[0], np.nan), np.where(there, y - self.origin[1], np.nan)
        return tuple(a * across + b * up + c for a, b, c in (self.column, self.row))


def stamp(canvas: np.ndarray, columns: np.ndarray, rows: np.ndarray, symbol: np.ndarray) -> None:
    """Put ``symbol`` [h, w, 4] (premultiplied, uint8) with its middle at each place over what is there already.

    Where two of the same symbols overlap, one of them is seen: they look the same."""
    height, width = canvas.shape[:2]
    tall, wide = symbol.shape[:2]
    left, top = np.rint(columns).astype(np.int64) - wide // 2, np.rint(rows).astype(np.int64) - tall // 2
    seen = (left >= 0) & (top >= 0) & (left + wide <= width) & (top + tall <= height)
    start = top[seen] * width + left[seen]
    down, across = np.nonzero(symbol[:, :, 3])
    if not len(start) or not len(down):
        return
    offset = down * width + across
    pixels = symbol[down, across]
    flat = canvas.reshape(-1, 4)
    solid = pixels[:, 3] == 255
    words = flat.view(np.uint32).reshape(-1)
    for part in range(0, len(start), max(1, _AT_ONCE // len(offset))):
        some = start[part : part + max(1, _AT_ONCE // len(offset))]
        soft = np.flatnonzero(~solid)
        if len(soft):
            target = (some[:, None] + offset[soft]).reshape(-1)
            under = flat[target].astype(np.uint16)
            over = np.tile(pixels[soft].astype(np.uint16), (len(some), 1))
            flat[target] = over + under * (255 - over[:, 3:4]) // 255
        hard = np.flatnonzero(solid)
        if len(hard):
            target = (some[:, None] + offset[hard]).reshape(-1)
            words[target] = np.tile(np.ascontiguousarray(pixels[hard]).view(np.uint32).reshape(-1), len(some))


def blank(width: int, height: int, veil: QColor | None = None) -> np.ndarray:
    """A picture to stamp into: empty, or under an even veil."""
    picture = np.zeros((height, width, 4), dtype=np.uint8)
    if veil is not None:
        alpha = veil.alpha()
        picture[:] = [channel * alpha // 255 for channel in (veil.blue(), veil.green(), veil.red())] + [alpha]
    return picture


def image_of(picture: np.ndarray) -> QImage:
    """The picture for a painter. It holds on to the array."""
    height, width = picture.shape[:2]
    image = QImage(picture.data, width, height, width * 4, QImage.Format.Format_ARGB32_Premultiplied)
    image.kept = picture
    return image


def drawn(shape: str, size: float, fill: QColor, outline: QColor, width: float = 1.0) -> np.ndarray:
    """A symbol as an array: "circle", "square", "diamond", "up", "down", "ring", "cross"; ``size`` in pixels."""
    room = int(np.ceil(size + 2 * width)) | 1
    image = QImage(room, room, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle, half = room / 2, size / 2
    painter.setPen(QPen(outline, width))
    painter.setBrush(fill)
    if shape == "ring":
        painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(middle - half, middle - half, size, size)
    if shape in ("circle", "ring"):
        painter.drawEllipse(box)
    elif shape == "square":
        painter.drawRect(box)
    elif shape == "cross":
        painter.setPen(QPen(outline, width * 3))
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomLeft())
        painter.setPen(QPen(fill, width * 1.6))
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomLeft())
    else:
        painter.drawPolygon(_polygon(shape, middle, half))
    painter.end()
    return pixels_of(image)


def _polygon(shape: str, middle: float, half: float) -> QPolygonF:
    corners: dict[str, Sequence[tuple[float, float]]] = {
        "diamond": ((0, -1), (1, 0), (0, 1), (-1, 0)),
        "up": ((0, -1), (1, 0.8), (-1, 0.8)),
        "down": ((0, 1), (1, -0.8), (-1, -0.8)),
    }
    return QPolygonF([QPointF(middle + x * half, middle + y * half) for x, y in corners[shape]])


def pixels_of(image: QImage) -> np.ndarray:
    """The pixels of a premultiplied picture as an array of their own."""
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    lines = np.frombuffer(bits, dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
    return lines[:, : image.width() * 4].reshape(image.height(), image.width(), 4).copy()
