"""Charts drawn by the program itself, for eyes, ears and keyboard: a :class:`Chart` has points that the arrow keys go
through, and a :class:`ChartBox` shows it with its title, its sentence, and all its numbers as a table instead."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QPushButton, QSizePolicy, QStackedWidget, QToolTip, QVBoxLayout, QWidget

from .flow_layout import flow
from .full_label import FullLabel
from .messages import copy_to_clipboard
from .panels import strong
from .rows_table import RowsTable

translate = QCoreApplication.translate
BLUE, ORANGE, GREEN, GREY = QColor("#0072B2"), QColor("#D55E00"), QColor("#009E73"), QColor("#767676")
"""Of the palette of Okabe and Ito; on a dark ground they are drawn lighter."""
_NEAR = 12
"""Pixels within which a point of a chart is meant by the mouse."""


@dataclass(frozen=True)
class Content:
    """What a chart says. ``rows``: one per point, as texts under ``headers``; ``spoken``: the same as one sentence
    each; ``summary``: the chart in a sentence."""

    summary: str = ""
    headers: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    spoken: tuple[str, ...] = ()


class Chart(QWidget):
    """``pointed(number)``: a person went to a point; ``opened(number)``: Return or a double click on it."""

    pointed = pyqtSignal(int)
    opened = pyqtSignal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.content = Content()
        self.current = -1
        self._places: list[QRectF] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(
            translate("Plan", "The arrow keys go from point to point, Home and End to the first and the last")
        )
        self._tell()

    def say(self, content: Content) -> None:
        """Other numbers."""
        self.content = content
        self.current = min(self.current, len(content.spoken) - 1)
        self._tell()
        self.updateGeometry()
        self.update()

    def point_to(self, number: int) -> None:
        """Go to a point, without telling anyone but the screen reader."""
        self.current = number
        self._tell()
        self.update()

    def _tell(self) -> None:
        """A screen reader hears of a drawing only what its name says."""
        parts = [self._name, self.content.summary]
        if 0 <= self.current < len(self.content.spoken):
            parts.append(self.content.spoken[self.current])
        self.setAccessibleName(". ".join(part.rstrip(". ") for part in parts if part))

    # ------------------------------------------------------------------ a person
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, last = Qt.Key, len(self.content.spoken) - 1
        steps = {keys.Key_Right: 1, keys.Key_Down: 1, keys.Key_Left: -1, keys.Key_Up: -1}
        if last >= 0 and event.key() in steps:
            self._go(min(max(self.current + steps[event.key()], 0), last))
        elif last >= 0 and event.key() in (keys.Key_Home, keys.Key_End):
            self._go(0 if event.key() == keys.Key_Home else last)
        elif event.key() in (keys.Key_Return, keys.Key_Enter) and self.current >= 0:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def _go(self, number: int) -> None:
        if number != self.current:
            self.point_to(number)
            self.pointed.emit(number)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.pos())
        if found >= 0:
            self._go(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._at(event.pos()) >= 0:
            self.opened.emit(self.current)

    def _at(self, position: QPointF) -> int:
        """The point that is nearest, -1 where none is near."""
        best, nearest = -1, _NEAR
        for number, box in enumerate(self._places):
            across = max(box.left() - position.x(), 0, position.x() - box.right())
            down = max(box.top() - position.y(), 0, position.y() - box.bottom())
            distance = math.hypot(across, down)
            if distance < nearest:
                best, nearest = number, distance
        return best

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._at(event.pos())
            QToolTip.showText(event.globalPos(), self.content.spoken[found] if found >= 0 else "", self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # ------------------------------------------------------------------ drawing
    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._places = []
        if self.content.spoken:
            self.draw(painter)
        else:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect(), flags, translate("Plan", "There is nothing to draw yet."))
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Draw the points and tell in :attr:`_places` where each is; a subclass says how."""

    def colour(self, colour: QColor) -> QColor:
        """Lighter on a dark ground, so that it stands out there as well."""
        return colour.lighter(165) if self.is_dark() else colour

    def is_dark(self) -> bool:
        return self.palette().color(QPalette.ColorRole.Base).lightness() < 128

    def ink(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.Text)

    def faint(self) -> QColor:
        """Of lines that only guide the eye."""
        ink = QColor(self.ink())
        ink.setAlpha(60)
        return ink

    def row_height(self) -> int:
        return self.fontMetrics().height()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 24, self.sizeHint().height())


class ChartBox(QWidget):
    """A chart with its title above, its summary below, and a switch between the drawing and its numbers."""

    def __init__(self, title: str, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        chart.setParent(self)
        self.title = FullLabel(parent=self)
        self.title.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        strong(self.title, title)
        self.summary = FullLabel(parent=self)
        self.table = RowsTable(translate("Plan", "Numbers of: {title}").format(title=title), self)
        self.places = QStackedWidget(self)
        self.places.addWidget(chart)
        self.places.addWidget(self.table)
        acts = QWidget(self)
        self.switch = QPushButton(acts)
        self.switch.setAutoDefault(False)
        self.switch.setCheckable(True)
        self.copy = QPushButton(translate("Plan", "Copy numbers"), acts)
        self.copy.setAutoDefault(False)
        hint = translate("Plan", "Copies all numbers of this chart as a table for any spreadsheet")
        self.copy.setToolTip(hint)
        self.copy.setAccessibleDescription(f"{title}. {hint}")
        flow(acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.places, self.summary, acts):
            column.addWidget(widget)
        self._title = title
        self._rows_high = self.table.minimumHeight()
        self.switch.toggled.connect(self._switched)
        self.copy.clicked.connect(self._copied)
        self.table.opened.connect(chart.opened.emit)
        self.order: list[QWidget] = [chart, self.table, self.summary, self.switch, self.copy]
        self._switched(False)

    def say(self, content: Content) -> None:
        """Other numbers, in the drawing and in the table."""
        self.chart.say(content)
        self.summary.setText(content.summary)
        self.summary.setVisible(bool(content.summary))
        self.table.show_rows(content.headers, content.rows, range(len(content.rows)))
        self.copy.setEnabled(bool(content.rows))
        self.switch.setEnabled(bool(content.rows))

    def _switched(self, as_table: bool) -> None:
        shown, other = (self.table, self.chart) if as_table else (self.chart, self.table)
        # Only what is seen takes room.
        other.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        shown.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.table.setMinimumHeight(self._rows_high if as_table else 0)
        self.places.setCurrentWidget(shown)
        self.places.setMaximumHeight(self._rows_high if as_table else 16_777_215)
        text = translate("Plan", "As a drawing") if as_table else translate("Plan", "As a table")
        self.switch.setText(text)
        self.switch.setAccessibleName(f"{text}: {self._title}")

    def _copied(self) -> None:
        lines = [self.chart.content.headers, *self.chart.content.rows]
        copy_to_clipboard("\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines))


def steps(low: float, high: float, about: int = 4) -> list[float]:
    """Round numbers from ``low`` to ``high`` for an axis, both ends covered."""
    if not (math.isfinite(low) and math.isfinite(high)) or high <= low:
        high = low + 1.0
    rough = (high - low) / max(about, 1)
    size = 10.0 ** math.floor(math.log10(rough))
    step = next(size * factor for factor in (1, 2, 2.5, 5, 10) if size * factor >= rough * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [number * step for number in range(first, last + 1)]


def points(values: Sequence[tuple[float, float]], across: tuple[float, float], up: tuple[float, float], box: QRectF):
    """Values as places within ``box``."""
    wide, tall = max(across[1] - across[0], 1e-300), max(up[1] - up[0], 1e-300)
    return [
        QPointF(box.left() + (x - across[0]) / wide * box.width(), box.bottom() - (y - up[0]) / tall * box.height())
        for x, y in values
    ]
