"""A small map of a scenario on paper: districts as outlines, and marks that differ by shape as well as by colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from ..layers.aggregates import to_metric
from ..scoring.model import Model
from .pdf_pages import page_font

CIRCLE, TRIANGLE, SQUARE, DIAMOND, CROSS, RING, DOT = "circle", "triangle", "square", "diamond", "cross", "ring", "dot"
SHAPES = (CIRCLE, TRIANGLE, SQUARE, DIAMOND, CROSS, RING)
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#56B4E9")
"""Okabe and Ito: told apart by everybody; the shapes say the same in grey."""
OUTLINE = "#9AA5B1"


@dataclass(frozen=True)
class Marks:
    """Places of one kind, and what the legend says of them."""

    title: str
    shape: str
    colour: str
    lon: np.ndarray
    lat: np.ndarray
    size: float = 4.0
    weight: np.ndarray | None = None
    """0 to 1: how dark each is; None: all alike."""


@dataclass(frozen=True)
class ScenarioMap:
    """What is painted: outlines in metres, marks above them."""

    model: Model
    outlines: Sequence[np.ndarray]
    """float64 [n, 2] each: rings of the districts, metres."""
    marks: Sequence[Marks]

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint map and legend into ``box``."""
        legend = 18.0 * sum(1 for each in self.marks if each.title)
        area = QRectF(box.left(), box.top(), box.width(), box.height() - legend)
        places = [np.stack(to_metric(self.model, each.lon, each.lat), axis=1) for each in self.marks]
        known = [xy[np.isfinite(xy).all(axis=1)] for xy in [*self.outlines, *places]]
        whole = np.concatenate([xy for xy in known if len(xy)]) if any(len(xy) for xy in known) else np.zeros((1, 2))
        low, high = whole.min(axis=0), whole.max(axis=0)
        scale = min(area.width() / max(high[0] - low[0], 1.0), area.height() / max(high[1] - low[1], 1.0)) * 0.96
        middle = (low + high) / 2

        def at(xy: np.ndarray) -> QPointF:
            return QPointF(
                area.center().x() + (xy[0] - middle[0]) * scale, area.center().y() - (xy[1] - middle[1]) * scale
            )

        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(OUTLINE), 0.8))
        painter.setBrush(QColor("#F5F7FA"))
        for ring in self.outlines:
            painter.drawPolygon(QPolygonF([at(xy) for xy in ring]))
        for marks, xy in zip(self.marks, places):
            for row in np.flatnonzero(np.isfinite(xy).all(axis=1)).tolist():
                weight = 1.0 if marks.weight is None else float(marks.weight[row])
                draw_mark(painter, at(xy[row]), marks.shape, marks.colour, marks.size, weight)
        y = area.bottom() + 14
        painter.setFont(page_font(11))
        for marks in self.marks:
            if marks.title:
                draw_mark(painter, QPointF(box.left() + 8, y - 4), marks.shape, marks.colour, 4.5, 1.0)
                painter.setPen(QColor("black"))
                painter.drawText(QPointF(box.left() + 20, y), marks.title)
                y += 18


def draw_mark(painter: QPainter, at: QPointF, shape: str, colour: str, size: float, weight: float = 1.0) -> None:
    """One mark. ``weight``: its opacity."""
    fill = QColor(colour)
    fill.setAlphaF(max(0.05, min(weight, 1.0)))
    x, y = at.x(), at.y()
    painter.setPen(Qt.PenStyle.NoPen if shape == DOT else QPen(QColor("#1F2933"), 0.5))
    painter.setBrush(fill)
    if shape in (CIRCLE, DOT):
        painter.drawEllipse(at, size, size)
    elif shape == RING:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colour), 1.0))
        painter.drawEllipse(at, size, size)
    elif shape == SQUARE:
        painter.drawRect(QRectF(x - size * 0.9, y - size * 0.9, 1.8 * size, 1.8 * size))
    elif shape == TRIANGLE:
        points = [(0, -1.2), (1.1, 1.0), (-1.1, 1.0)]
        painter.drawPolygon(QPolygonF([QPointF(x + dx * size, y + dy * size) for dx, dy in points]))
    elif shape == DIAMOND:
        points = [(0, -1.3), (1.1, 0), (0, 1.3), (-1.1, 0)]
        painter.drawPolygon(QPolygonF([QPointF(x + dx * size, y + dy * size) for dx, dy in points]))
    else:
        painter.setPen(QPen(QColor(colour), 1.8))
        painter.drawLine(QPointF(x - size, y - size), QPointF(x + size, y + size))
        painter.drawLine(QPointF(x - size, y + size), QPointF(x + size, y - size))


def outlines(model: Model, shapes: Sequence[bytes | None]) -> list[np.ndarray]:
    """Outer rings of districts (WKB in degrees), in metres."""
    from osgeo import ogr

    found = []
    for wkb in shapes:
        if wkb is None:
            continue
        geometry = ogr.CreateGeometryFromWkb(bytes(wkb))
        parts = [geometry.GetGeometryRef(index) for index in range(geometry.GetGeometryCount())]
        flat = geometry.GetGeometryType() in (ogr.wkbPolygon, ogr.wkbPolygon25D)
        for ring in parts[:1] if flat else [part.GetGeometryRef(0) for part in parts]:
            points = np.array(ring.GetPoints(), dtype=np.float64)[:, :2]
            found.append(np.stack(to_metric(model, points[:, 0], points[:, 1]), axis=1))
    return found


def draw_frontier(
    painter: QPainter,
    box: QRectF,
    points: Sequence[tuple[float, float, float]],
    here: tuple[float, float],
    labels: tuple[str, str],
) -> None:
    """A curve of (money, found, bound), and where the programme lies on it. ``labels``: the greatest of both."""
    most_x = max([x for x, _, _ in points] + [here[0], 1e-9])
    most_y = max([max(y, bound) for _, y, bound in points] + [here[1], 1e-9])
    area = box.adjusted(4, 14, -4, -18)

    def at(x: float, y: float) -> QPointF:
        return QPointF(area.left() + area.width() * x / most_x, area.bottom() - area.height() * y / most_y)

    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#52606D"), 1.0))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    painter.drawLine(area.bottomLeft(), area.topLeft())
    for which, pen in ((2, QPen(QColor("#9AA5B1"), 1.0)), (1, QPen(QColor("#0072B2"), 2.4))):
        path = QPainterPath(at(0.0, 0.0))
        for point in points:
            path.lineTo(at(point[0], point[which]))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
    draw_mark(painter, at(*here), CIRCLE, "#D55E00", 4.5)
    painter.setPen(QColor("black"))
    painter.setFont(page_font(11))
    painter.drawText(QPointF(area.left() + 4, area.top() - 2), labels[1])
    painter.drawText(QRectF(area.left(), area.bottom() + 2, area.width(), 16), Qt.AlignmentFlag.AlignRight, labels[0])
