"""The parts of an inspection: which there are, and how far each is. Beside the questions where there is room, else
above them in one line."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import fill

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTreeWidget, QTreeWidgetItem, QWidget

from ..scoring.entry import Progress
from .inspection_words import progress_text
from .quiet_combo import QuietCombo

translate = QCoreApplication.translate
PART = Qt.ItemDataRole.UserRole
LETTERS = 18
"""Longer titles go on in a next line."""
DONE, OPEN, NOTHING = "✓", "…", "–"


def progress_words(progress: Progress | None) -> str:
    """ "✓ 12 of 12", "… 3 of 12", "–" where nothing is asked; empty for a part that has no questions."""
    if progress is None:
        return ""
    if not progress.asked and not progress.waiting:
        return NOTHING
    sign = DONE if progress.is_done else OPEN
    return f"{sign} {progress_text(progress)}"


class PartsList(QTreeWidget):
    """``chosen(part)`` when a person goes to another part."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parts")
        self.setAccessibleName(translate("Inspection", "Parts of the inspection"))
        self.setColumnCount(2)
        self.setHeaderLabels([translate("Inspection", "Part"), translate("Inspection", "Answered")])
        self.setRootIsDecorated(False)
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.currentItemChanged.connect(self._chosen)

    def show_parts(self, parts: Sequence[tuple[str, str, Progress | None]]) -> None:
        """(part, title, progress) of each."""
        if [self.topLevelItem(row).data(0, PART) for row in range(self.topLevelItemCount())] != [p for p, *_ in parts]:
            self.blockSignals(True)
            self.clear()
            for part, title, _ in parts:
                item = QTreeWidgetItem([fill(title, LETTERS), ""])
                item.setData(0, PART, part)
                item.setToolTip(0, title)
                self.addTopLevelItem(item)
            self.blockSignals(False)
        for row, (_, title, progress) in enumerate(parts):
            item = self.topLevelItem(row)
            words = progress_words(progress)
            if item.text(1) != words:
                item.setText(1, words)
                done = progress is not None and progress.is_done
                spoken = (
                    translate("Inspection", "all answered") if done else translate("Inspection", "not all answered")
                )
                numbers = progress_text(progress) if progress is not None else ""
                item.setData(
                    0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in (title, numbers, spoken) if part)
                )

    def choose(self, part: str) -> None:
        """Show which part is in sight, without telling anyone."""
        for row in range(self.topLevelItemCount()):
            if self.topLevelItem(row).data(0, PART) == part:
                self.blockSignals(True)
                self.setCurrentItem(self.topLevelItem(row))
                self.blockSignals(False)
                self.viewport().update()

    def _chosen(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, PART))


class PartsCombo(QuietCombo):
    """The same as a drop-down list, for a narrow panel."""

    part_chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("partsList")
        self.setAccessibleName(translate("Inspection", "Part of the inspection"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda row: self.part_chosen.emit(self.itemData(row)))

    def show_parts(self, parts: Sequence[tuple[str, str, Progress | None]]) -> None:
        if [self.itemData(row) for row in range(self.count())] != [part for part, *_ in parts]:
            self.blockSignals(True)
            self.clear()
            for part, title, _ in parts:
                self.addItem(title, part)
            self.blockSignals(False)
        for row, (_, title, progress) in enumerate(parts):
            words = progress_words(progress)
            self.setItemText(row, f"{title}: {words}" if words else title)

    def choose(self, part: str) -> None:
        self.blockSignals(True)
        self.setCurrentIndex(self.findData(part))
        self.blockSignals(False)
