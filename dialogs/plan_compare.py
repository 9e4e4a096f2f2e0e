"""Two scenarios side by side: in words, who gains, what differs facility by facility, and on the map in two colours."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from ..layers.scenario_compare import CHANGES, ONLY_FIRST, ONLY_SECOND
from .city_session import CitySession
from .full_label import FullLabel
from .phrases import count_text, number_text
from .plan_chart import ChartBox, Content
from .plan_charts import Bar, BarChart
from .plan_numbers import people_text
from .record_dialog import RecordDialog
from .rows_table import RowsTable

if TYPE_CHECKING:
    from ..layers.scenario_compare import Comparison, FigureDifference
    from ..layers.scenario_export import Sheet
    from ..layers.store import Store
    from .tasks import Job

translate = QCoreApplication.translate
LISTED = 3000
_TABLES = ("who_gains", "facilities", "differences", "inputs")


class CompareScenarios(RecordDialog):
    """Compares two scenarios of one kind; the earlier one is the first."""

    def __init__(self, session: CitySession, first: int, second: int, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, "plan_compare")
        self.setWindowTitle(translate("Plan", "Compare scenarios"))
        self.found: Comparison | None = None
        self._pair = (first, second)
        self.head = FullLabel(parent=self)
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(translate("Plan", "Pages"))
        page = QWidget(self)
        column = QVBoxLayout(page)
        self.by_district, self.by_group = (
            ChartBox(title, BarChart(title), page)
            for title in (
                translate("Plan", "Who gains and who loses by the second, by district"),
                translate("Plan", "Who gains and who loses by the second, by group"),
            )
        )
        for box in (self.by_district, self.by_group):
            column.addWidget(box)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self.tabs.addTab(scroll, translate("Plan", "Who gains"))
        self.tables: dict[str, RowsTable] = {}
        names = {
            "who_gains": translate("Plan", "District and group"),
            "facilities": translate("Plan", "Facilities"),
            "differences": translate("Plan", "Figures"),
            "inputs": translate("Plan", "Inputs"),
        }
        for code in _TABLES:
            self.tables[code] = RowsTable(names[code], self)
            self.tabs.addTab(self.tables[code], names[code])
        self.column.addWidget(self.head)
        self.column.addWidget(self.tabs, 1)
        self.on_map = self.add_act(
            translate("Plan", "Show on the map"),
            self._show_on_map,
            translate("Plan", "Adds the facilities that differ as a layer: one colour and shape for each scenario"),
        )
        self.add_close()
        self.finish_layout([self.head, self.tabs, *self.by_district.order, *self.by_group.order, *self.tables.values()])
        self.on_map.setEnabled(False)
        self.tables["facilities"].opened.connect(self._go)
        letters, lines = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        room = self.screen().availableSize()
        self.resize(min(120 * letters, room.width() - 40), min(42 * lines, room.height() - 60))
        self.read()

    def read(self) -> None:
        """Read and compare in the background."""
        first, second, language = *self._pair, self.session.language

        def question(store: Store, job: Job) -> Any:
            from ..layers.model_store import titles
            from ..layers.scenario_compare import compare_scenarios
            from ..layers.scenario_export import comparison_sheets

            found = compare_scenarios(store, first, second, language)
            return found, comparison_sheets(store, found, language), titles(store, "profile", language)

        self.head.setText(translate("Plan", "Comparing…"))
        self.work(translate("Plan", "Comparing the scenarios"), question, lambda found: self.show_found(*found))

    def show_found(self, found: Comparison, sheets: list[Sheet], profiles: dict[str, str]) -> None:
        """Show a comparison."""
        self.found = found
        self.head.setText(self._words(found))
        self._show_gains(found, profiles)
        for sheet in sheets:
            if sheet.code in self.tables:
                rows = [[self._cell(cell) for cell in row] for row in sheet.rows[:LISTED]]
                things = list(found.facilities[:LISTED]) if sheet.code == "facilities" else list(range(len(rows)))
                self.tables[sheet.code].show_rows(sheet.headers, rows, things)
        self.on_map.setEnabled(bool(found.facilities) and self.session.shows_city())

    def _cell(self, cell: Any) -> str:
        if cell is None or cell != cell:
            return ""
        if isinstance(cell, float):
            return number_text(cell, self.session.language, 0 if abs(cell) >= 1000 else 3)
        return str(cell)

    def _words(self, found: Comparison) -> str:
        language = self.session.language
        parts = [
            translate("Plan", "1: “{first}”. 2: “{second}”.").format(first=found.first.name, second=found.second.name)
        ]
        if found.same_result:
            parts.append(translate("Plan", "Both have the same result, to the last digit."))
            return " ".join(parts)
        counts = {change: sum(each.change == change for each in found.facilities) for change in CHANGES}
        text = translate(
            "Plan",
            "{alike} facilities are the same in both; {first} are only in the first, {second} only in the second, "
            "{other} differ.",
        )
        parts.append(
            text.format(
                alike=count_text(found.alike, language),
                first=count_text(counts[ONLY_FIRST], language),
                second=count_text(counts[ONLY_SECOND], language),
                other=count_text(len(found.facilities) - counts[ONLY_FIRST] - counts[ONLY_SECOND], language),
            )
        )
        gained = [each.difference for each in found.who_gains() if math.isfinite(each.difference)]
        if gained:
            text = (
                translate("Plan", "Unmet need, second against first: {number} people.")
                if found.first.kind == "gaps"
                else translate("Plan", "Newly served (per service), second against first: {number}.")
            )
            parts.append(text.format(number=signed(sum(gained), language)))
        if found.data:
            from ..layers.data_state import PARTS

            changed = ", ".join(translate("Scenarios", text) for text in map(PARTS.__getitem__, found.data))
            parts.append(translate("Plan", "⚠ The data changed in between: {parts}.").format(parts=changed))
        return " ".join(parts)

    def _show_gains(self, found: Comparison, profiles: dict[str, str]) -> None:
        """By district and by group; both together stand in the table of the page beside."""
        pairs = [each for each in found.who_gains() if math.isfinite(each.difference)]
        titles = {each.figure.profile: profiles.get(each.figure.profile or "", "") for each in pairs}
        self._bars(self.by_district, found, [(each.district, each) for each in pairs])
        self._bars(self.by_group, found, [(titles[each.figure.profile], each) for each in pairs])

    def _bars(self, box: ChartBox, found: Comparison, named: list[tuple[str, FigureDifference]]) -> None:
        language = self.session.language
        sums: dict[str, list[float]] = {}
        for title, each in named:
            at = sums.setdefault(title, [0.0, 0.0])
            at[0] += each.first
            at[1] += each.second
        bars, rows, spoken = [], [], []
        for title, (one, other) in sorted(sums.items(), key=lambda item: -abs(item[1][1] - item[1][0])):
            first, second = (people_text(number, language) for number in (one, other))
            text = signed(other - one, language)
            # Fewer people in need are a gain, too.
            gain = one - other if found.first.kind == "gaps" else other - one
            bars.append(Bar(title, abs(other - one), text, group=0 if gain >= 0 else 1))
            rows.append((title, first, second, text))
            words = translate("Plan", "{title}: {first} and {second}, {difference}")
            spoken.append(words.format(title=title, first=first, second=second, difference=text))
        headers = (
            translate("Plan", "Who or what"),
            translate("Plan", "First"),
            translate("Plan", "Second"),
            translate("Plan", "Difference"),
        )
        summary = translate("Plan", "Full bars gain by the second, hatched bars lose.")
        content = Content(
            summary if bars else translate("Plan", "Nobody gains or loses."), headers, tuple(rows), tuple(spoken)
        )
        box.chart.show_bars(bars, content)
        box.say(content)

    def _go(self, difference: Any) -> None:
        self.session.go_to_facility(difference.facility)

    def _show_on_map(self) -> None:
        from .plan_layers import show_comparison

        if self.found is not None:
            show_comparison(self.session, self.found)


def signed(number: float, language: str) -> str:
    """A difference with its sign."""
    text = people_text(abs(number), language)
    return f"+{text}" if number > 0 else (f"−{text}" if number < 0 else text)
