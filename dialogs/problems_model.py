"""The table of problems: many rows, filtered and sorted without a proxy, which would ask row by row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QCoreApplication, QItemSelection, QModelIndex, QObject, Qt

if TYPE_CHECKING:
    from ..layers.findings import FoundRow

translate = QCoreApplication.translate
OPEN, ACCEPTED, ALL = "open", "accepted", "all"
# Shape and word, never colour alone.
MARKS = {"error": "■", "warning": "▲", "note": "●"}
_ORDER = {"error": 0, "warning": 1, "note": 2}
SEVERITY, RULE, NAME, DISTRICT, MESSAGE = range(5)


@dataclass(frozen=True)
class Narrowing:
    """What is shown: all that is not empty must hold. ``state``: OPEN, ACCEPTED or ALL."""

    text: str = ""
    severity: str = ""
    rule: str = ""
    district: str = ""
    state: str = OPEN
    facility: int | None = None

    def holds(self, row: FoundRow, hay: str) -> bool:
        return (
            (not self.severity or row.severity == self.severity)
            and (not self.rule or row.rule == self.rule)
            and (not self.district or row.district == self.district)
            and (self.state == ALL or row.is_accepted == (self.state == ACCEPTED))
            and (self.facility is None or self.facility in (row.facility, row.other))
            and all(word in hay for word in self.text.split())
        )


def haystack(row: FoundRow) -> str:
    """What a row is found by."""
    return "\n".join((row.title, row.message, row.name, row.address, row.district, str(row.facility or ""))).casefold()


class ProblemsModel(QAbstractTableModel):
    """``shown``: the rows in the table, in its order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[FoundRow] = ()
        self.shown: list[FoundRow] = []
        self._hay: Sequence[str] = ()
        self._narrowing = Narrowing()
        self._sorted: tuple[int, bool] | None = None
        self._severities: dict[str, str] = {}

    def show(self, rows: Sequence[FoundRow], hay: Sequence[str], severities: dict[str, str]) -> None:
        """Other findings; ``severities``: code → title."""
        self.rows, self._hay, self._severities = rows, hay, severities
        self._arrange()

    def narrow(self, narrowing: Narrowing) -> None:
        if narrowing != self._narrowing:
            self._narrowing = narrowing
            self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = None if column < 0 else (column, order == Qt.SortOrder.DescendingOrder)
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        holds = self._narrowing.holds
        self.shown = [row for row, hay in zip(self.rows, self._hay) if holds(row, hay)]
        if self._sorted is not None:
            column, downwards = self._sorted
            self.shown.sort(key=lambda row: self._key(row, column), reverse=downwards)
        self.endResetModel()

    def _key(self, row: FoundRow, column: int) -> Any:
        return _ORDER[row.severity] if column == SEVERITY else self._text(row, column).casefold()

    def rows_in(self, selection: QItemSelection) -> list[FoundRow]:
        """The rows of a selection, in the order of the table; by its ranges, which are few even where all is chosen."""
        chosen = {at for part in selection for at in range(part.top(), part.bottom() + 1)}
        return [self.shown[at] for at in sorted(chosen)]

    # ------------------------------------------------------------------ Qt's side
    def headers(self) -> list[str]:
        return [
            translate("Problems", "Severity"),
            translate("Problems", "Rule"),
            translate("Problems", "Facility"),
            translate("Problems", "District"),
            translate("Problems", "What is wrong"),
        ]

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def _text(self, row: FoundRow, column: int) -> str:
        if column == SEVERITY:
            return f"{MARKS[row.severity]} {self._severities.get(row.severity, row.severity)}"
        if column == NAME:
            return ", ".join(part for part in (row.name, row.address) if part)
        return {RULE: row.title, DISTRICT: row.district, MESSAGE: row.message}[column]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.shown):
            return None
        row, column = self.shown[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.message}\n{row.advice}".strip() if column == MESSAGE else self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headers()[column]}: {self._text(row, column)}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.headers()[section]
        return None
