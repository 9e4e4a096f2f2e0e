"""The planner's charts: lines over a budget or a wish, and bars per district, profile or year."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QWidget

from .plan_chart import BLUE, GREY, ORANGE, Chart, Content, points, steps

_LINES = 11
"""Rows of text that a chart of lines is high."""
_PAD = 6
KINDS = (BLUE, ORANGE, GREY)
_DOT = 7.0


@dataclass(frozen=True)
class Line:
    """A line through points; the first line's points are those that can be gone to."""

    values: tuple[tuple[float, float], ...]
    kind: int = 0
    """Of the colours of :data:`KINDS`."""
    dashed: bool = False


class LineChart(Chart):
    """``across`` and ``up`` write the numbers of the axes."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._lines: tuple[Line, ...] = ()
        self._across: Callable[[float], str] = str
        self._up: Callable[[float], str] = str
        self._titles = ("", "")
        self.marker: float | None = None
        """A place on the first axis that is marked: the budget of the slider."""

    def show_lines(
        self,
        lines: Sequence[Line],
        content: Content,
        across: Callable[[float], str],
        up: Callable[[float], str],
        titles: tuple[str, str],
    ) -> None:
        """Other lines; ``titles`` name the axes."""
        self._lines, self._across, self._up, self._titles = tuple(lines), across, up, titles
        self.say(content)

    def mark(self, x: float | None) -> None:
        """Mark another place on the first axis."""
        self.marker = x
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 40, self.row_height() * _LINES)

    def draw(self, painter: QPainter) -> None:
        values = [value for line in self._lines for value in line.values]
        if not values:
            return
        metrics, ink = self.fontMetrics(), self.ink()
        rows = steps(min(0.0, *(y for _, y in values)), max(y for _, y in values))
        xs = [x for x, _ in values] + ([self.marker] if self.marker is not None else [])
        columns = steps(min(0.0, *xs), max(xs), about=3)
        labels = [self._up(row) for row in rows]
        left = max(metrics.horizontalAdvance(label) for label in labels) + 2 * _PAD
        tall = metrics.height()
        box = QRectF(left, tall + 2 * _PAD, self.width() - left - 3 * _PAD, self.height() - 3 * tall - 4 * _PAD)
        across, up = (columns[0], columns[-1]), (rows[0], rows[-1])
        painter.setPen(ink)
        painter.drawText(QPointF(_PAD, metrics.ascent() + _PAD / 2), self._titles[1])
        title = metrics.elidedText(self._titles[0], Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(
            QRectF(box.left(), self.height() - tall - 2, box.width(), tall), int(Qt.AlignmentFlag.AlignRight), title
        )
        for row, label in zip(rows, labels):
            (_, place) = points([(across[0], row), (across[1], row)], across, up, box)
            painter.setPen(QPen(self.faint(), 1))
            painter.drawLine(QPointF(box.left(), place.y()), place)
            painter.setPen(ink)
            painter.drawText(
                QRectF(0, place.y() - tall / 2, left - _PAD, tall),
                int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
                label,
            )
        taken = -1.0
        for column in columns:
            (place,) = points([(column, up[0])], across, up, box)
            label = self._across(column)
            wide = metrics.horizontalAdvance(label)
            start = min(max(place.x() - wide / 2, 0), self.width() - wide - 2)
            painter.setPen(QPen(self.faint(), 1))
            painter.drawLine(place, place + QPointF(0, 4))
            if start > taken:
                painter.setPen(ink)
                painter.drawText(QPointF(start, box.bottom() + metrics.ascent() + _PAD), label)
                taken = start + wide + _PAD
        if self.marker is not None:
            (top, foot) = points([(self.marker, up[1]), (self.marker, up[0])], across, up, box)
            painter.setPen(QPen(ink, 1.4, Qt.PenStyle.DashLine))
            painter.drawLine(top, foot)
        for number, line in enumerate(self._lines):
            places = points(line.values, across, up, box)
            style = Qt.PenStyle.DotLine if line.dashed else Qt.PenStyle.SolidLine
            painter.setPen(QPen(self.colour(KINDS[line.kind]), 2, style))
            for before, after in zip(places, places[1:]):
                painter.drawLine(before, after)
            if number == 0:
                self._places = [QRectF(p.x() - _DOT / 2, p.y() - _DOT / 2, _DOT, _DOT) for p in places]
                self._dots(painter, places, KINDS[line.kind])

    def _dots(self, painter: QPainter, places: Sequence[QPointF], colour: QColor) -> None:
        base = self.palette().color(QPalette.ColorRole.Base)
        for number, place in enumerate(places):
            is_current = number == self.current
            size = _DOT * (1.6 if is_current else 0.8)
            painter.setPen(QPen(self.ink() if is_current else self.colour(colour), 2 if is_current else 1.2))
            painter.setBrush(self.colour(colour) if is_current else base)
            painter.drawEllipse(place, size / 2, size / 2)


@dataclass(frozen=True)
class Bar:
    """``low`` and ``high``: between which the value lies, where that is not known better. ``goal``: a mark of what was
    asked for. ``part``: how much of the value is hatched (of another kind)."""

    label: str
    value: float
    text: str
    low: float | None = None
    high: float | None = None
    goal: float | None = None
    part: float = 0.0
    group: int = 0


class BarChart(Chart):
    """Bars that lie, each with its name before it and its number behind."""

    MOST = 24
    """More are in the table only."""
    PATTERNS = (Qt.BrushStyle.SolidPattern, Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.Dense5Pattern)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._bars: tuple[Bar, ...] = ()

    def show_bars(self, bars: Sequence[Bar], content: Content) -> None:
        """Other bars, one per row of the content."""
        self._bars = tuple(bars[: self.MOST])
        self.say(content)

    def _bar_height(self) -> float:
        return self.row_height() * 1.35

    def sizeHint(self) -> QSize:
        rows = max(len(self._bars), 3)
        return QSize(self.fontMetrics().averageCharWidth() * 40, int(rows * self._bar_height() + 2 * _PAD))

    def draw(self, painter: QPainter) -> None:
        metrics, ink = self.fontMetrics(), self.ink()
        ends = [number for bar in self._bars for number in (bar.value, bar.high, bar.goal) if number is not None]
        most = max([*ends, 1e-300])
        room = self.width() - 2 * _PAD
        names = min(max(metrics.horizontalAdvance(bar.label) for bar in self._bars) + 2, int(room * 0.45))
        numbers = min(max(metrics.horizontalAdvance(bar.text) for bar in self._bars) + 2, int(room * 0.4))
        left = _PAD + names + _PAD
        wide = max(self.width() - left - numbers - 2 * _PAD, 10)
        tall = self._bar_height()
        for number, bar in enumerate(self._bars):
            top = _PAD + number * tall
            line = QRectF(_PAD, top, self.width() - 2 * _PAD, tall)
            self._places.append(line)
            if number == self.current:
                shade = QColor(self.palette().color(QPalette.ColorRole.Highlight))
                shade.setAlpha(50)
                painter.fillRect(line, shade)
                painter.setPen(QPen(ink, 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(line.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.setPen(ink)
            label = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, names)
            middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            painter.drawText(QRectF(_PAD, top, names, tall), middle, label)
            box = QRectF(left, top + tall * 0.18, max(bar.value / most * wide, 0.0), tall * 0.64)
            self._fill(painter, bar, box, wide / most)
            text = metrics.elidedText(bar.text, Qt.TextElideMode.ElideRight, numbers)
            painter.setPen(ink)
            painter.drawText(
                QRectF(left + wide + _PAD / 2, top, numbers, tall),
                int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight),
                text,
            )

    def _fill(self, painter: QPainter, bar: Bar, box: QRectF, scale: float) -> None:
        colour = self.colour(KINDS[bar.group % len(KINDS)])
        pattern = self.PATTERNS[bar.group % len(self.PATTERNS)]
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(QBrush(colour, pattern))
        part = min(bar.part, bar.value) * scale
        painter.drawRect(box.adjusted(0, 0, -part, 0))
        if part > 0:
            painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
            painter.drawRect(QRectF(box.right() - part, box.top(), part, box.height()))
        painter.setPen(QPen(self.ink(), 1.6))
        middle = box.center().y()
        if bar.low is not None and bar.high is not None and bar.high > bar.low:
            ends = [QPointF(box.left() + end * scale, middle) for end in (bar.low, bar.high)]
            painter.drawLine(*ends)
            for end in ends:
                painter.drawLine(end + QPointF(0, -4), end + QPointF(0, 4))
        if bar.goal is not None:
            place = box.left() + bar.goal * scale
            painter.drawLine(QPointF(place, box.top() - 3), QPointF(place, box.bottom() + 3))
            painter.setBrush(self.ink())
            painter.drawPolygon(
                QPointF(place - 4, box.top() - 4), QPointF(place + 4, box.top() - 4), QPointF(place, box.top() + 1)
            )
