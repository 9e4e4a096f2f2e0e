"""A table of texts for lists that are only read: previews, reports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtWidgets import QTableView

PADDING = 8
LEAST_ROWS = 5


class RowsModel(QAbstractTableModel):
    """``things`` are what stands behind the rows, for whoever asks which row is chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headers: list[str] = []
        self.rows: list[Sequence[str]] = []
        self.things: list[Any] = []

    def show(self, headers: list[str], rows: list[Sequence[str]], things: Sequence[Any]) -> None:
        """Other rows instead of those before."""
        self.beginResetModel()
        self.headers, self.rows, self.things = headers, rows, list(things)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.headers)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text = self.rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headers[index.column()]}: {text}"
        if role == Qt.ItemDataRole.UserRole:  # to sort by: numbers as numbers
            return int(text) if text.isdigit() and len(text) < 10 else text
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.headers[section]
        return None


def dense(table: QTableView) -> None:
    """Rows as low as their letters allow, without numbers of their own before them."""
    header = table.verticalHeader()
    header.hide()
    header.setDefaultSectionSize(table.fontMetrics().height() + PADDING)
    table.setMinimumHeight(LEAST_ROWS * header.defaultSectionSize())
