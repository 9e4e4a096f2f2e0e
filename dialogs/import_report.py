"""The import dialog's last page: what came of it, row by row, and what is to be done about it."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QModelIndex, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QShortcut, QWidget

from .. import settings
from .flow_layout import flow
from .import_words import verdict_title
from .messages import copy_to_clipboard
from .panels import load_form, readable
from .rows_model import RowsModel, dense

if TYPE_CHECKING:
    from ..layers.imports.corrections import Remark

translate = QCoreApplication.translate
UNLOCATED = "unlocated"


class _Filter(QSortFilterProxyModel):
    """Rows that hold a text and have a severity; sorted numbers as numbers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSortRole(Qt.ItemDataRole.UserRole)
        self.text = self.severity = ""

    def narrow(self, text: str, severity: str) -> None:
        self.text, self.severity = text.strip().casefold(), severity
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        rows: RowsModel = self.sourceModel()
        if self.severity and rows.things[row].severity != self.severity:
            return False
        return not self.text or any(self.text in cell.casefold() for cell in rows.rows[row])

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:
        first, second = (each.data(Qt.ItemDataRole.UserRole) for each in (left, right))
        if type(first) is not type(second):
            return isinstance(first, int)
        return first < second


class ImportReport(QWidget):
    """``zoom_wanted(facility)``, ``place_wanted(facility)``: of the chosen remark. ``resume_wanted``: the source or the
    mapping was corrected. ``save_wanted(path)``."""

    zoom_wanted = pyqtSignal(int)
    place_wanted = pyqtSignal(int)
    resume_wanted = pyqtSignal()
    save_wanted = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "import_report")
        flow(self.actions)
        for label in (self.headline, self.reason):
            readable(label)
        self.remarks: list[Remark] = []
        self._rows = RowsModel(self)
        self._shown = _Filter(self)
        self._shown.setSourceModel(self._rows)
        self.table.setModel(self._shown)
        dense(self.table)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.severity.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.severity.addItem(translate("Dock", "all"), "")
        for severity in ("rejected", "flagged", "solved"):
            self.severity.addItem(verdict_title(severity), severity)
        for changed in (self.find.textChanged, self.severity.currentIndexChanged):
            changed.connect(lambda _: self._narrow())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_buttons())
        self.table.activated.connect(lambda _: self._zoom())
        copying = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        copying.setContext(Qt.ShortcutContext.WidgetShortcut)
        copying.activated.connect(self._copy)
        self.zoom.clicked.connect(self._zoom)
        self.pick.clicked.connect(self._pick)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.resume.clicked.connect(self.resume_wanted)
        self.show_report("", [])

    def order(self) -> list[QWidget]:
        """What the keyboard reaches, from the top to the bottom."""
        return [self.headline, self.find, self.severity, self.table, self.reason, self.zoom, self.pick, self.copy,
                self.save, self.resume]  # fmt: skip

    # ------------------------------------------------------------------ what is shown
    def show_report(self, headline: str, remarks: Sequence[Remark]) -> None:
        """What an import came to."""
        self.remarks = list(remarks)
        self.headline.setText(headline or translate("Dock", "Nothing was imported yet."))
        headers = [
            translate("Dock", "Row"),
            translate("Dock", "Id"),
            translate("Dock", "Result"),
            translate("Dock", "Facility"),
            translate("Dock", "Why"),
        ]
        rows = [
            (
                str(each.row or ""),
                each.source_id or "",
                verdict_title(each.severity),
                str(each.facility or ""),
                each.text,
            )
            for each in self.remarks
        ]
        self._rows.show(headers, rows, self.remarks)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.resizeColumnsToContents()
        self._show_buttons()

    def chosen(self) -> list[Remark]:
        """The remarks that are chosen."""
        indices = sorted(self.table.selectionModel().selectedRows(), key=lambda index: index.row())
        return [self._rows.things[self._shown.mapToSource(index).row()] for index in indices]

    def shown(self) -> list[Remark]:
        """The remarks that are in the table now, in its order."""
        return [
            self._rows.things[self._shown.mapToSource(self._shown.index(row, 0)).row()]
            for row in range(self._shown.rowCount())
        ]

    def _narrow(self) -> None:
        self._shown.narrow(self.find.text(), self.severity.currentData() or "")
        self._show_buttons()

    def _show_buttons(self) -> None:
        chosen = self.chosen()
        facility = chosen[0].facility if len(chosen) == 1 else None
        self.zoom.setEnabled(facility is not None)
        # Of remarks that were read back only the words are known.
        self.pick.setEnabled(facility is not None and chosen[0].reason in ("", UNLOCATED))
        for button in (self.copy, self.save):
            button.setEnabled(bool(self.remarks))
        self.reason.setText(chosen[0].text if len(chosen) == 1 else "")
        self.reason.setVisible(bool(self.reason.text()))

    # ------------------------------------------------------------------ acts
    def _zoom(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1 and chosen[0].facility is not None:
            self.zoom_wanted.emit(chosen[0].facility)

    def _pick(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1 and chosen[0].facility is not None:
            self.place_wanted.emit(chosen[0].facility)

    def _copy(self) -> None:
        out = io.StringIO()
        writer = csv.writer(out, delimiter="\t", lineterminator="\n")
        for each in self.chosen() or self.shown():
            writer.writerow([each.row or "", each.source_id or "", verdict_title(each.severity), each.text])
        copy_to_clipboard(out.getvalue())

    def _save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self,
            translate("Dock", "Save the report"),
            settings.LAST_FOLDER.get(),
            translate("Dock", "Table (*.csv)"),
        )
        if path:
            self.save_wanted.emit(path if path.lower().endswith(".csv") else f"{path}.csv")
