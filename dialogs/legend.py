"""The legend that is also the filter: every status with its symbols and how many are in view."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QTreeWidget, QTreeWidgetItem, QWidget

from ..layers.queries import Counts
from ..layers.words import OLD, REPORTED, STATUSES, sentence, status_title
from .phrases import count_text

translate = QCoreApplication.translate
NAME, IN_DATE, OUT_OF_DATE, ONLY_REPORTED = range(4)
STATUS = Qt.ItemDataRole.UserRole
NAME_LETTERS = 13
"""Room for the longest word of a status in any of our languages, and its tick."""


def symbol_in(status: str, column: int) -> str:
    """The map symbol's value that a cell counts; "" for a cell that counts nothing."""
    if column == IN_DATE:
        return status
    if status == "not_assessed":
        return ""
    return status + OLD if column == OUT_OF_DATE else REPORTED + status


class Legend(QTreeWidget):
    """One row per status, best first: its name with a tick, then the counts on official basis in date, out of
    date, and where only reported. ``ticked()`` when a person ticks or unticks one."""

    ticked = pyqtSignal()

    def __init__(self, language: str, icon: Callable[[str], QIcon], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("legend")
        self.setAccessibleName(translate("Dock", "Legend and filter by status"))
        self.setAccessibleDescription(
            translate("Dock", "Space shows or hides a status on the map; the columns count what is in view")
        )
        self._language = language
        self._icon = icon
        self.setColumnCount(4)
        self._columns = (
            translate("Dock", "Status"),
            translate("Dock", "Official"),
            translate("Dock", "Out of date"),
            translate("Dock", "Reported"),
        )
        # Over two lines: the words above the counts are wider than these.
        self.setHeaderLabels(["\n".join(title.rsplit(" ", 1)) for title in self._columns])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(False)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.header().setStretchLastSection(False)
        for status in STATUSES:
            item = QTreeWidgetItem([sentence(status_title(status, language)), "", "", ""])
            item.setData(NAME, STATUS, status)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(NAME, Qt.CheckState.Checked)
            for column in (IN_DATE, OUT_OF_DATE, ONLY_REPORTED):
                if symbol_in(status, column):
                    item.setIcon(column, icon(symbol_in(status, column)))
                    item.setToolTip(column, sentence(status_title(symbol_in(status, column), language)))
            self.addTopLevelItem(item)
        self.itemChanged.connect(self._changed)
        self.show_counts(None, True)

    def rows(self) -> list[QTreeWidgetItem]:
        return [self.topLevelItem(index) for index in range(self.topLevelItemCount())]

    # ------------------------------------------------------------------ counts
    def show_counts(self, counts: Counts | None, with_reported: bool) -> None:
        """Counts in view; None while they are being read for the first time."""
        self.setColumnHidden(ONLY_REPORTED, not with_reported)
        self.blockSignals(True)
        for item in self.rows():
            status = item.data(NAME, STATUS)
            told = [item.text(NAME)]
            for column in (IN_DATE, OUT_OF_DATE, ONLY_REPORTED):
                symbol = symbol_in(status, column)
                if not symbol or (column == ONLY_REPORTED and not with_reported):
                    continue
                number = None if counts is None else counts.by_symbol.get(symbol, 0)
                text = "…" if number is None else count_text(number, self._language)
                item.setText(column, text)
                told.append(f"{self._columns[column]} {text}")
            # A screen reader hears the whole row where it stands.
            item.setData(NAME, Qt.ItemDataRole.AccessibleTextRole, ", ".join(told))
        self.blockSignals(False)
        self._fit()

    def refresh_icons(self) -> None:
        """After another project, whose city may have symbols of its own."""
        for item in self.rows():
            for column in (IN_DATE, OUT_OF_DATE, ONLY_REPORTED):
                if symbol_in(item.data(NAME, STATUS), column):
                    item.setIcon(column, self._icon(symbol_in(item.data(NAME, STATUS), column)))

    def _fit(self) -> None:
        """As high as its rows, so that nothing scrolls inside a panel that scrolls itself."""
        size = round(self.fontMetrics().height() * 1.2)  # symbols grow with the letters
        if self.iconSize().height() != size:
            self.setIconSize(QSize(size, size))
        header = self.header()
        for column in (IN_DATE, OUT_OF_DATE, ONLY_REPORTED):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._share_width()
        rows = sum(item.sizeHint(NAME).height() for item in self.rows())
        height = rows + header.sizeHint().height() + 2 * self.frameWidth()
        if self._scrolls:
            height += self.horizontalScrollBar().sizeHint().height()
        if height != self.maximumHeight():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _share_width(self) -> None:
        """The names get the room that the counts leave, over two lines if need be; where that is too little for
        words, one scrolls sideways."""
        header = self.header()
        names = self.fontMetrics().averageCharWidth() * NAME_LETTERS
        counts = sum(
            max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
            for column in (IN_DATE, OUT_OF_DATE, ONLY_REPORTED)
            if not self.isColumnHidden(column)
        )
        room = self.viewport().width() - counts
        self._scrolls = names > room
        mode = QHeaderView.ResizeMode.ResizeToContents if self._scrolls else QHeaderView.ResizeMode.Stretch
        header.setSectionResizeMode(NAME, mode)
        self._wrap_names(room)

    def _wrap_names(self, room: int) -> None:
        """Rows as high as their names need; a tree of Qt's breaks words but does not make room for them."""
        metrics = self.fontMetrics()
        line = max(metrics.height(), self.iconSize().height()) + 4
        tick = self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth) + 3 * metrics.averageCharWidth()
        self.blockSignals(True)
        for item in self.rows():
            size = QSize(metrics.horizontalAdvance(item.text(NAME)) + tick, line)
            if not self._scrolls:
                within = QRect(0, 0, max(room - tick, 1), 10_000)
                text = metrics.boundingRect(within, Qt.TextFlag.TextWordWrap, item.text(NAME))
                size = QSize(room, max(line, text.height() + 4))
            if item.sizeHint(NAME) != size:
                item.setSizeHint(NAME, size)
        self.blockSignals(False)

    # ------------------------------------------------------------------ ticks
    def shown(self) -> list[str]:
        """Status codes that are ticked."""
        return [
            item.data(NAME, STATUS) for item in self.rows() if item.checkState(NAME) == Qt.CheckState.Checked
        ]

    def tick(self, statuses: set[str]) -> None:
        """Tick exactly these, without telling anyone."""
        self.blockSignals(True)
        for item in self.rows():
            on = item.data(NAME, STATUS) in statuses
            item.setCheckState(NAME, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.viewport().update()

    def _changed(self, _item: QTreeWidgetItem, column: int) -> None:
        if column == NAME:
            self.ticked.emit()
