"""The ranked list: any number of rows from plain arrays, texts made only for those that are seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QFont, QFontMetrics, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QShortcut, QTableView, QWidget

from ..layers.plan_board import PlanBoard
from ..scoring.live_ranking import LiveOrder
from .messages import copy_to_clipboard
from .phrases import count_text
from .plan_numbers import people_text, short_money
from .rows_model import dense

translate = QCoreApplication.translate
RANK, MOVED, NAME, SERVED, COST = range(5)
_MOST_COPIED = 5_000


class RankedModel(QAbstractTableModel):
    """``rows``: rows of the board that are listed, in their order."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.board: PlanBoard | None = None
        self.live: LiveOrder | None = None
        self._before: LiveOrder | None = None
        self._inspect = False
        self.rows = np.zeros(0, dtype=np.int64)
        self._place = np.zeros(0, dtype=np.int64)

    def show(
        self,
        board: PlanBoard | None,
        live: LiveOrder | None,
        rows: np.ndarray,
        before: LiveOrder | None = None,
        inspect: bool = False,
    ) -> None:
        """Other rows. ``before``: the ranking that moves are told against; ``inspect``: the list of what to inspect."""
        self.beginResetModel()
        self.board, self.live, self.rows, self._before, self._inspect = board, live, rows, before, inspect
        self.endResetModel()

    @property
    def _shown(self) -> tuple[PlanBoard, LiveOrder]:
        """Whoever asks for a row knows that there is one."""
        if self.board is None or self.live is None:
            raise LookupError("the list is empty")
        return self.board, self.live

    def facility(self, row: int) -> int:
        """Key of the facility in a row of the list."""
        return int(self._shown[0].keys[self.rows[row]])

    def row_of(self, facility: int) -> int:
        """In which row of the list a facility stands, −1 where it is not listed."""
        if self.board is None:
            return -1
        found = np.flatnonzero(self.rows == self.board.row_of(facility))
        return int(found[0]) if len(found) else -1

    # ------------------------------------------------------------------ Qt's questions
    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else COST + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            is_hint = role == Qt.ItemDataRole.ToolTipRole
            return (self._hints if is_hint else self._headers)()[section]
        return None

    def _headers(self) -> list[str]:
        served = translate("Plan", "Uncertain") if self._inspect else translate("Plan", "People")
        return [translate("Plan", "Rank"), "±", translate("Plan", "Facility"), served, translate("Plan", "Cost")]

    def _money(self) -> str:
        return self.board.currency if self.board is not None else ""

    def _hints(self) -> list[str]:
        return [
            translate("Plan", "Place in the whole city with the weights as they are now"),
            translate("Plan", "Places up (▲) or down (▼) against the weights at the beginning"),
            translate("Plan", "Name, else address"),
            translate("Plan", "People whose use of it is uncertain")
            if self._inspect
            else translate("Plan", "People newly served by the best package, weighted"),
            translate("Plan", "Cost of the best package in {currency}, whoever pays").format(currency=self._money()),
        ]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.board is None or self.live is None:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if column == NAME else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._whole(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if column == NAME:
                return self._whole(index.row())
            return f"{self._headers()[column]}: {self.text(index.row(), column) or '–'}"
        return None

    def text(self, row: int, column: int) -> str:
        """What a cell shows."""
        board, live = self._shown
        which = int(self.rows[row])
        if column == RANK:
            return count_text(row + 1 if self._inspect else int(live.rank[which]), self._language)
        if column == MOVED:
            return self._moved(which)
        if column == NAME:
            name = board.names[which]
            return name or translate("Plan", "Facility {number}").format(number=int(board.keys[which]))
        if column == SERVED:
            people = board.inspect[which] if self._inspect else live.gain[which]
            return people_text(float(people), self._language)
        package = int(live.package[which])
        if package < 0:
            return ""
        return short_money(float(board.cost[package]), "", self._language)

    def _moved(self, which: int) -> str:
        if self._before is None or self._inspect or self.live is None:
            return ""
        was, now = int(self._before.rank[which]), int(self.live.rank[which])
        if was == now:
            return ""
        if not was:
            return translate("Plan", "new")
        return ("▲" if now < was else "▼") + count_text(abs(was - now), self._language)

    def _whole(self, row: int) -> str:
        """The row in a sentence."""
        board, _ = self._shown
        which = int(self.rows[row])
        parts = [f"{self.text(row, RANK)}. {self.text(row, NAME)}"]
        for named, number in ((board.services, board.service), (board.districts, board.district)):
            if number[which] >= 0:
                parts.append(named[int(number[which])][1])
        parts.append(f"{self._headers()[SERVED]}: {self.text(row, SERVED)}")
        if self.text(row, COST):
            parts.append(self.text(row, COST))
        if self._moved(which):
            parts.append(self._moved(which))
        return ", ".join(parts)


class RankedTable(QTableView):
    """``chosen(facility or None)``: the person looks at another row; ``several(facilities)``: other rows are selected;
    ``opened(facility)``: Return or a double click."""

    chosen = pyqtSignal(object)
    several = pyqtSignal(object)
    opened = pyqtSignal(int)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lines")
        self.setAccessibleName(translate("Plan", "Ranked facilities"))
        self.setAccessibleDescription(
            translate(
                "Plan",
                "Enter shows the facility on the map; below the list stands why it has its rank. What is selected here "
                "is selected on the map, and the other way round",
            )
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.ranked = RankedModel(language, self)
        self.setModel(self.ranked)
        dense(self)
        self._following = False
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.activated.connect(lambda index: self.opened.emit(self.ranked.facility(index.row())))
        copying = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        copying.setContext(Qt.ShortcutContext.WidgetShortcut)
        copying.activated.connect(self.copy)
        self._fit()

    def _fit(self) -> None:
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        bold = QFont(self.font())
        bold.setBold(True)  # as some styles write titles
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(metrics.averageCharWidth() * 3)
        for column, sample in ((RANK, "00 000"), (MOVED, "▲0 000"), (SERVED, "0 000"), (COST, "00,0 mln")):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            title = self.ranked._headers()[column]
            wide = max(metrics.horizontalAdvance(sample), QFontMetrics(bold).horizontalAdvance(title))
            self.setColumnWidth(column, wide + metrics.averageCharWidth() * 2)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)

    def show_ranked(
        self,
        board: PlanBoard | None,
        live: LiveOrder | None,
        rows: np.ndarray,
        before: LiveOrder | None = None,
        inspect: bool = False,
    ) -> None:
        """Other rows; the facility that was looked at stays in sight where it is still listed."""
        current = self.current()
        selected = self.selected()
        self._following = True
        try:
            self.ranked.show(board, live, rows, before, inspect)
            self.setColumnHidden(MOVED, inspect or before is None)
            self.setColumnHidden(COST, inspect)
            place = self.ranked.row_of(current) if current is not None else -1
            if len(selected) > 1:
                self._select(selected)
            if place >= 0:
                self._go(place, keep=len(selected) > 1)
        finally:
            self._following = False

    def current(self) -> int | None:
        """The facility that is looked at."""
        index = self.currentIndex()
        return self.ranked.facility(index.row()) if index.isValid() and index.row() < len(self.ranked.rows) else None

    def selected(self) -> list[int]:
        """The facilities that are selected, best first."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.ranked.facility(row) for row in rows]

    def follow(self, facilities: Sequence[int]) -> None:
        """Select what was selected on the map, and bring the first of it into sight."""
        if list(facilities) == self.selected():
            return
        self._following = True
        try:
            self._select(facilities)
            rows = sorted(row for row in map(self.ranked.row_of, facilities) if row >= 0)
            if rows:
                self._go(rows[0], keep=True)
        finally:
            self._following = False
        self.chosen.emit(self.current() if facilities else None)

    def _select(self, facilities: Sequence[int]) -> None:
        board = self.ranked.board
        if board is None:
            return
        wanted = np.array([board.row_of(facility) for facility in facilities], dtype=np.int64)
        selection = QItemSelection()
        for row in np.flatnonzero(np.isin(self.ranked.rows, wanted[wanted >= 0])).tolist():
            selection.select(self.ranked.index(row, 0), self.ranked.index(row, COST))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _go(self, row: int, keep: bool = False) -> None:
        flags = QItemSelectionModel.SelectionFlag
        index = self.ranked.index(row, NAME)
        how = flags.NoUpdate if keep else flags.ClearAndSelect | flags.Rows
        self.selectionModel().setCurrentIndex(index, how)
        self.scrollTo(index)

    def choose_first(self) -> None:
        """Look at the first row. On the map nothing is selected by that: no person asked for it."""
        if len(self.ranked.rows):
            self._following = True
            try:
                self._go(0)
            finally:
                self._following = False
            self.chosen.emit(self.current())

    def _selection_changed(self, *_: object) -> None:
        if not self._following:
            self.several.emit(self.selected())

    def _current_changed(self, *_: object) -> None:
        if not self._following:
            self.chosen.emit(self.current())

    def copy(self) -> None:
        """The selected rows, else the first ones, as a table for spreadsheets."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = chosen if len(chosen) > 1 else list(range(min(len(self.ranked.rows), _MOST_COPIED)))
        lines = [self.ranked._headers()]
        lines += [[self.ranked.text(row, column) for column in range(COST + 1)] for row in rows]
        copy_to_clipboard("\n".join("\t".join(cell for cell in line) for line in lines))
