"""How sure: what stays in the programme whatever the weights and prices, and what to inspect first."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QCheckBox, QSpinBox, QWidget

from ..layers import roles
from ..layers.words import sentence, word
from .city_session import CitySession
from .phrases import count_text, date_text, number_text
from .plan_chart import ChartBox, Content
from .plan_charts import Bar, BarChart
from .plan_desk import PlanDesk
from .plan_numbers import people_text
from .plan_page import PlanPage
from .plan_words import facility_name
from .rows_table import RowsTable

if TYPE_CHECKING:
    from ..layers.plan_results import Result, Sure
    from ..layers.store import Store
    from .tasks import Job

translate = QCoreApplication.translate
LISTED = 2000
VERDICTS = ("core", "borderline", "out")
_AROUND = 0.5
"""Of a weight's share, to either side."""


class RobustnessPage(PlanPage):
    """Tries the current programme with other weights and prices."""

    follows_map = True

    def __init__(self, session: CitySession, desk: PlanDesk, parent: QWidget | None = None) -> None:
        super().__init__(session, desk, parent)
        self.result: Result | None = None
        self.sure: tuple[Sure, ...] = ()
        self._read_for = ""
        self.about = self.say(
            translate(
                "Plan",
                "Makes the programme again many times with other weights, prices and answers to what is unknown, and "
                "counts how often each facility is funded.",
            )
        )
        form = self.form()
        self.draws = QSpinBox(self)
        self.draws.setRange(50, 10_000)
        self.draws.setSingleStep(250)
        self.draws.setValue(1000)
        self.weights = self.combo(
            [
                (translate("Plan", "Any"), "uniform"),
                (translate("Plan", "In the order of the sliders"), "ordinal"),
                (translate("Plan", "Half as much to half as much again"), "bounds"),
                (translate("Plan", "As the sliders say"), "fixed"),
            ]
        )
        self.row(form, translate("Plan", "Times"), self.draws, translate("Plan", "How many times"))
        self.row(form, translate("Plan", "Weights of groups"), self.weights)
        self.prices = QCheckBox(translate("Plan", "Prices vary"), self)
        self.unknown = QCheckBox(translate("Plan", "What is unknown varies"), self)
        for box, hint in (
            (self.prices, translate("Plan", "Prices anywhere between low and high")),
            (self.unknown, translate("Plan", "What is unknown or out of date may turn out good or bad")),
        ):
            box.setToolTip(hint)
            box.setAccessibleDescription(hint)
            box.setChecked(True)
            self.column.addWidget(box)
            self.order.append(box)
        (self.run,) = self.buttons(
            (
                translate("Plan", "See how sure it is"),
                self._run,
                translate("Plan", "Tries the current programme in the background"),
            )
        )
        self.made = self.say()
        self.headline = self.say()
        title = translate("Plan", "Facilities by how sure they are")
        self.verdicts = ChartBox(title, BarChart(title), self)
        self.column.addWidget(self.verdicts)
        self.order += self.verdicts.order
        form = self.form()
        self.which = self.combo(
            [(sentence(word(f"verdict.{verdict}", self.language)), verdict) for verdict in VERDICTS[:2]]
            + [(translate("Plan", "Inspect first, as it decides most"), "inspect")]
        )
        self.row(form, translate("Plan", "List"), self.which, translate("Plan", "Which list to see"))
        self.table = RowsTable(translate("Plan", "Facilities and how sure they are"), self)
        self.table.setMinimumHeight(self.fontMetrics().height() * 12)
        self.column.addWidget(self.table)
        self.order.append(self.table)
        self.select, self.visits = self.buttons(
            (
                translate("Plan", "Select on the map"),
                self._select,
                translate("Plan", "Selects the chosen facilities on the map, or all that are listed"),
            ),
            (
                translate("Plan", "Plan visits…"),
                self._plan_visits,
                translate(
                    "Plan", "Selects what to inspect first on the map and opens the due list, where visits are planned"
                ),
            ),
        )
        self.column.addStretch(1)
        self.which.currentIndexChanged.connect(lambda _: self._show_list())
        self.table.opened.connect(self._go)
        session.tasks.changed.connect(self._show_buttons)
        self.allowed.changed.connect(self._show_buttons)
        self.show_result(None, ())

    # ------------------------------------------------------------------ reading
    def shown(self) -> None:
        if self.session.is_open and self._read_for != self.session.store:
            self._read_for = self.session.store
            self.read()

    def read(self) -> None:
        session, language = self.session, self.language
        if not session.is_open or self._read_for != session.store:
            return

        def question(store: Store, job: Job) -> Any:
            from ..layers.plan_results import read_result, read_sure

            found = read_result(store, language, "robustness")
            return found, read_sure(store, found.scenario.fid, language) if found is not None else ()

        session.ask(
            translate("Plan", "Reading how sure it is"),
            question,
            lambda found: self.show_result(*found),
            "robustness page",
        )

    def _run(self) -> None:
        session, kind, draws = self.session, self.weights.currentData(), self.draws.value()
        prices, unknown = self.prices.isChecked(), self.unknown.isChecked()
        weights, _ = self.desk.weights()

        def work(store: Store, job: Job) -> Any:
            from dataclasses import replace

            from ..layers.plan_results import asked_last
            from ..layers.robustness import RobustnessOptions, examine_robustness

            options, asked = asked_last(store)
            given = dict(options.profile_weights)
            if kind in ("ordinal", "bounds") and any(weights.values()):
                options, given = replace(options, profile_weights=weights), weights
            whole = sum(given.values()) or 1.0
            bounds = {
                code: (weight / whole * (1 - _AROUND), min(weight / whole * (1 + _AROUND), 1.0))
                for code, weight in given.items()
            }
            chosen = RobustnessOptions(
                draws=draws,
                profiles=kind,
                profile_bounds=bounds if kind == "bounds" else {},
                prices=prices,
                unknown=unknown,
            )
            return examine_robustness(store, options, asked, chosen, progress=job.progress, cancelled=job.cancelled)

        def done(scenario: Any) -> None:
            self._read_for = session.store
            session.read_again()
            session.messages.done(translate("Plan", "How sure the programme is was worked out and kept as a scenario."))

        session.run(
            translate("Plan", "Trying the programme with other weights and prices"), work, done, key="robustness"
        )
        self._show_buttons()

    def _show_buttons(self) -> None:
        session = self.session
        self.run.setVisible(self.allowed.may("plan"))
        self.run.setEnabled(session.is_open and not session.tasks.is_running("robustness"))
        has_map = session.layers.layer(roles.FACILITIES) is not None
        self.select.setEnabled(bool(self.sure) and has_map)
        self.visits.setEnabled(any(each.inspect_rank for each in self.sure))

    # ------------------------------------------------------------------ showing
    def show_result(self, result: Result | None, sure: tuple[Sure, ...]) -> None:
        """Show this; None: nothing was tried yet."""
        self.result, self.sure = result, sure
        has, language = result is not None, self.language
        for widget in (self.headline, self.verdicts, self.table, self.which.parentWidget()):
            widget.setVisible(has)
        self.which.parentWidget().setVisible(True)
        self.which.setVisible(has)
        self._show_buttons()
        self.made.setVisible(True)
        if result is None:
            self.made.setText(translate("Plan", "Nothing has been tried yet. Make a programme first."))
            return
        summary = result.scenario.summary
        text = translate("Plan", "Worked out on {date}, {draws} times.")
        self.made.setText(
            text.format(
                date=date_text(result.scenario.created_at, language),
                draws=count_text(summary.get("draws", 0), language),
            )
        )
        counts = {verdict: int(summary.get(verdict, 0)) for verdict in VERDICTS}
        value = result.one("value")
        text = translate(
            "Plan",
            "{core} facilities are funded in nearly every case, {borderline} depend on weights and prices. {people} "
            "weighted people are served, in nine cases of ten between {low} and {high}. {inspect} inspections could "
            "change the choice.",
        )
        self.headline.setText(
            text.format(
                core=count_text(counts["core"], language),
                borderline=count_text(counts["borderline"], language),
                people=people_text(value.value, language) if value else "–",
                low=people_text(value.low, language) if value else "–",
                high=people_text(value.high, language) if value else "–",
                inspect=count_text(int(summary.get("inspect", 0)), language),
            )
        )
        self._show_verdicts(counts)
        self._show_list()

    def _show_verdicts(self, counts: dict[str, int]) -> None:
        titles = {verdict: sentence(word(f"verdict.{verdict}", self.language)) for verdict in VERDICTS}
        bars = [
            Bar(titles[verdict], counts[verdict], count_text(counts[verdict], self.language), group=group)
            for group, verdict in enumerate(VERDICTS)
        ]
        rows = tuple((bar.label, bar.text) for bar in bars)
        content = Content(
            translate(
                "Plan",
                "Sure: funded in at least 95 of 100 cases. Surely not: in at most 5.",
            ),
            (translate("Plan", "How sure"), translate("Plan", "Facilities")),
            rows,
            tuple(f"{label}: {text}" for label, text in rows),
        )
        self.verdicts.chart.show_bars(bars, content)
        self.verdicts.say(content)

    def listed(self) -> list[Sure]:
        """The facilities of the list that is chosen."""
        which = self.which.currentData()
        if which == "inspect":
            return sorted((each for each in self.sure if each.inspect_rank), key=lambda each: each.inspect_rank)
        return [each for each in self.sure if each.verdict == which]

    def _show_list(self) -> None:
        language, inspect = self.language, self.which.currentData() == "inspect"
        percent = translate("Plan", "{number} %")
        headers = [
            translate("Plan", "Facility"),
            translate("Plan", "Value of inspecting") if inspect else translate("Plan", "Funded in"),
            translate("Plan", "District"),
            translate("Plan", "Service"),
            translate("Plan", "Rank, best to worst"),
        ]
        listed = self.listed()[:LISTED]
        rows = []
        for each in listed:
            number = (
                people_text(each.inspect_value, language)
                if inspect
                else percent.format(number=number_text(each.share * 100, language, 0))
            )
            ranks = [
                count_text(round(rank), language) if math.isfinite(rank) else "–"
                for rank in (each.rank_low, each.rank_high)
            ]
            name = facility_name(each.name, each.facility)
            rows.append((name, number, each.district, each.facility_type, f"{ranks[0]} – {ranks[1]}"))
        self.table.show_rows(headers, rows, listed)

    # ------------------------------------------------------------------ acts
    def _places(self, chosen: list[Sure]) -> list[tuple[int, float | None, float | None]]:
        return [
            (each.facility, *(None if math.isnan(place) else place for place in (each.lon, each.lat)))
            for each in chosen
        ]

    def _select(self) -> None:
        from .map_selection import show_on_map

        chosen = self.table.chosen()
        text = show_on_map(self.session, self._places(chosen if len(chosen) > 1 else self.listed()))
        if text:
            self.session.messages.done(text)

    def _plan_visits(self) -> None:
        """Hand the list to the refresh cycle: what is selected there is what to visit."""
        from .due_dialog import open_due_list
        from .map_selection import show_on_map

        self.which.setCurrentIndex(self.which.findData("inspect"))
        show_on_map(self.session, self._places(self.listed()[:LISTED]))
        open_due_list(self.session, self.window())

    def _go(self, each: Sure) -> None:
        self.follows_map = False
        self.session.go_to_facility(each.facility)
        self.follows_map = True
