"""The head of an inspection: which facility, who inspects it and when, how much is asked; the search for another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDateEdit, QLabel, QLineEdit, QListWidget, QRadioButton, QVBoxLayout, QWidget

from ..scoring.entry import FULL, QUICK
from .city_session import CitySession
from .facility_search import FacilitySearch
from .flow_layout import flow
from .panels import readable
from .phrases import locale
from .quiet_combo import QuietCombo

translate = QCoreApplication.translate


@dataclass(frozen=True)
class InspectorShown:
    """``words``: what is to be said of the certificate, "" for nothing."""

    key: int
    title: str
    words: str = ""


class InspectionHead(QWidget):
    """``changed``: inspector, day or mode. ``facility_wanted(key)``: a result of the search was chosen."""

    changed = pyqtSignal()
    facility_wanted = pyqtSignal(int)

    def __init__(self, session: CitySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.facility = QLabel(self)
        self.facility.setWordWrap(True)
        self.facility.setTextFormat(Qt.TextFormat.RichText)
        readable(self.facility)
        column.addWidget(self.facility)
        row = QWidget(self)
        label = QLabel(translate("Inspection", "Another facility (F3)"), row)
        self.search = QLineEdit(row)
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(translate("Inspection", "Name, address or number"))
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 28)
        label.setBuddy(self.search)
        self._make_choices(row, session.language)
        _on_one_line(row, self.search.sizeHint().height())
        flow(row)
        column.addWidget(row)
        self.results = QListWidget(self)
        self.results.setAccessibleName(translate("Inspection", "Facilities found"))
        self.results.setWordWrap(True)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        readable(self.note)
        column.addWidget(self.results)
        column.addWidget(self.note)
        self._searching = FacilitySearch(session, self.search, self.results, self.note, "inspection search", self)
        self._searching.opened.connect(self._found)
        self.warning = QLabel(self)
        self.warning.setWordWrap(True)
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        readable(self.warning)
        self.warning.hide()
        column.addWidget(self.warning)
        self._warnings: list[str] = []
        self._inspectors: list[InspectorShown] = []

    def _make_choices(self, row: QWidget, language: str) -> None:
        inspector = QLabel(translate("Inspection", "Inspector"), row)
        self.inspector = QuietCombo(row)
        self.inspector.setObjectName("inspector")
        self.inspector.setMinimumContentsLength(22)
        inspector.setBuddy(self.inspector)
        day = QLabel(translate("Inspection", "Day"), row)
        self.day = QDateEdit(row)
        self.day.setObjectName("day")
        self.day.setLocale(locale(language))
        self.day.setDisplayFormat("dd.MM.yyyy")
        self.day.setCalendarPopup(True)
        self.day.setMaximumDate(QDate.currentDate())
        day.setBuddy(self.day)
        self.full = QRadioButton(translate("Inspection", "All questions"), row)
        self.quick = QRadioButton(translate("Inspection", "Only the decisive ones"), row)
        self.full.setChecked(True)
        self._choices = (inspector, self.inspector, day, self.day, self.full, self.quick)
        self.inspector.currentIndexChanged.connect(self._chosen)
        self.day.dateChanged.connect(lambda _: self.changed.emit())
        self.quick.toggled.connect(lambda _: self.changed.emit())

    def show_choosing(self, on: bool) -> None:
        """Who and when, while there is an inspection."""
        for widget in self._choices:
            widget.setVisible(on)

    @property
    def order(self) -> list[QWidget]:
        return [self.facility, self.search, self.inspector, self.day, self.full, self.quick, self.results, self.note,
                self.warning]  # fmt: skip

    # ------------------------------------------------------------------ what was chosen
    @property
    def mode(self) -> str:
        return QUICK if self.quick.isChecked() else FULL

    @property
    def inspector_key(self) -> int | None:
        return self.inspector.currentData()

    def show_choices(self, inspectors: Sequence[InspectorShown], chosen: int | None, day: QDate, mode: str) -> None:
        """Offer these inspectors and show what is chosen, without telling anyone."""
        self._inspectors = list(inspectors)
        for widget in (self.inspector, self.day, self.full, self.quick):
            widget.blockSignals(True)
        self.inspector.clear()
        self.inspector.addItem(translate("Inspection", "(choose who inspected)"), None)
        for each in inspectors:
            self.inspector.addItem(each.title, each.key)
        self.inspector.setCurrentIndex(max(self.inspector.findData(chosen), 0))
        self.day.setDate(day)
        (self.quick if mode == QUICK else self.full).setChecked(True)
        for widget in (self.inspector, self.day, self.full, self.quick):
            widget.blockSignals(False)
        self._warn()

    def show_inspectors(self, inspectors: Sequence[InspectorShown]) -> None:
        """What is said of their certificates may be another on another day."""
        self._inspectors = list(inspectors)
        self._warn()

    def show_facility(self, html: str, warnings: Sequence[str]) -> None:
        self.facility.setText(html)
        self._warnings = list(warnings)
        self._warn()

    def _chosen(self) -> None:
        self._warn()
        self.changed.emit()

    def _warn(self) -> None:
        words = next((each.words for each in self._inspectors if each.key == self.inspector_key), "")
        lines = [*self._warnings, *([words] if words else [])]
        self.warning.setText("\n".join(f"! {line}" for line in lines))
        self.warning.setVisible(bool(lines))
        self.inspector.setAccessibleDescription(words)

    def release(self) -> None:
        """The window goes."""
        self._searching.release()

    # ------------------------------------------------------------------ another facility
    def take_search(self) -> None:
        self._searching.take_focus()

    def _found(self, facility: int) -> None:
        self.search.clear()
        self.facility_wanted.emit(facility)


def _on_one_line(row: QWidget, height: int) -> None:
    """Labels as high as the fields beside them, so that their words stand on one line."""
    for label in row.findChildren(QLabel):
        label.setMinimumHeight(height)
