"""A list of records in which some can be chosen: rows of texts, by keyboard and mouse, copied as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QShortcut, QTableView, QWidget

from .messages import copy_to_clipboard
from .rows_model import RowsModel, dense

MOST_LETTERS = 36
"""A column is not wider at first; the rest of a text is in the hint and when the column is drawn wider."""


_MEASURED = 60
"""Rows beside those in sight."""


class RowsTable(QTableView):
    """``chosen_changed``: other rows are chosen. ``opened(thing)``: Return or a double click on a row."""

    chosen_changed = pyqtSignal()
    opened = pyqtSignal(object)

    def __init__(self, name: str, parent: QWidget | None = None, several: bool = True) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self._rows = RowsModel(self)
        self.setModel(self._rows)
        dense(self)
        self.horizontalHeader().setStretchLastSection(True)
        # Of long lists the first rows say how wide a column should be: asking all of them holds the window.
        self.horizontalHeader().setResizeContentsPrecision(_MEASURED)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self.activated.connect(lambda index: self.opened.emit(self._rows.things[index.row()]))
        copying = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        copying.setContext(Qt.ShortcutContext.WidgetShortcut)
        copying.activated.connect(self.copy)

    def show_rows(self, headers: Sequence[str], rows: Sequence[Sequence[str]], things: Sequence[Any]) -> None:
        """Other rows instead of those before; the first one is chosen, where one was."""
        had = bool(self.chosen())
        self._rows.show(list(headers), list(rows), things)
        metrics = self.fontMetrics()
        most = metrics.averageCharWidth() * MOST_LETTERS
        self.resizeColumnsToContents()
        for column in range(len(headers) - 1):  # the last one takes what is left
            self.setColumnWidth(column, min(self.columnWidth(column), most))
        if had and things:
            self.selectRow(0)
        self.chosen_changed.emit()

    def chosen(self) -> list[Any]:
        """What stands behind the chosen rows, from top to bottom."""
        return [self._rows.things[index.row()] for index in sorted(self.selectionModel().selectedRows())]

    def things(self) -> list[Any]:
        """All that is listed."""
        return list(self._rows.things)

    def texts(self) -> list[Sequence[str]]:
        """The rows as they are read."""
        return list(self._rows.rows)

    def copy(self) -> None:
        """The chosen rows, else all, as a table for spreadsheets."""
        rows = [index.row() for index in sorted(self.selectionModel().selectedRows())]
        rows = rows or list(range(self._rows.rowCount()))
        lines = [self._rows.headers, *(self._rows.rows[row] for row in rows)]
        copy_to_clipboard("\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines))
