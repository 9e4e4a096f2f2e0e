"""Gaps: who cannot use what they need, where, and whether barriers or distance keep them out."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QPushButton, QSpinBox, QWidget

from ..layers.planning_options import DECAYS, METHODS, PlanningOptions
from .algorithm_button import algorithm_button
from .city_session import CitySession
from .flow_layout import flow
from .phrases import count_text, date_text, number_text
from .plan_chart import ChartBox, Content
from .plan_charts import Bar, BarChart
from .plan_desk import PlanDesk
from .plan_page import PlanPage

if TYPE_CHECKING:
    from ..layers.plan_results import Result
    from ..layers.store import Store
    from .tasks import Job

translate = QCoreApplication.translate
ALL = ""


class GapsPage(PlanPage):
    """Counts the gaps and shows them by district and by service."""

    def __init__(self, session: CitySession, desk: PlanDesk, parent: QWidget | None = None) -> None:
        super().__init__(session, desk, parent)
        self.result: Result | None = None
        self._read_for = ""
        self.imports: list[QPushButton] = []
        self.made = self.say(translate("Plan", "No gaps have been counted yet."))
        self._options_box()
        self.run, self.on_map = self.buttons(
            (
                translate("Plan", "Count the gaps"),
                self._run,
                translate("Plan", "Counts in the background who lives how far from what they can use"),
            ),
            (
                translate("Plan", "Show on the map"),
                self._show_on_map,
                translate("Plan", "Adds where people are kept out as a layer, for the group that is chosen"),
            ),
        )
        place = QWidget(self)
        for name in ("importdemand", "importplanningdata"):
            button = algorithm_button(name, session, place)
            if button is not None:
                self.imports.append(button)
        flow(place)
        self.column.addWidget(place)
        self.order += self.imports
        form = self.form()
        self.profile = self.combo([(translate("Plan", "All groups"), ALL)])
        self.row(form, translate("Plan", "For whom"), self.profile, translate("Plan", "Of which group to see the gaps"))
        self.headline = self.say()
        self.districts = ChartBox(
            translate("Plan", "Unmet need by district"), BarChart(translate("Plan", "Unmet need by district")), self
        )
        self.services = ChartBox(
            translate("Plan", "Way to what can be used, by service"),
            BarChart(translate("Plan", "Way to what can be used, by service")),
            self,
        )
        for box in (self.districts, self.services):
            self.column.addWidget(box)
            self.order += box.order
        self.meaning = self.say(
            translate(
                "Plan",
                "Unmet need: people whose share of what is in reach is taken from them by barriers (full bar) or by "
                "distance (hatched), on average over the services they need. The line through a bar: between which "
                "numbers it lies, as not everything is inspected. Distances are straight lines.",
            )
        )
        self.column.addStretch(1)
        self.profile.currentIndexChanged.connect(lambda _: self._show())
        session.tasks.changed.connect(self._show_buttons)
        self.allowed.changed.connect(self._show_buttons)
        self._show()

    def _options_box(self) -> None:
        content = QWidget(self)
        form = self.form(content)
        self.reach = QSpinBox(content)
        self.reach.setRange(0, 20_000)
        self.reach.setSingleStep(100)
        self.reach.setSuffix(translate("Plan", " m"))
        self.reach.setSpecialValueText(translate("Plan", "as the model says"))
        self.reference = self.combo(
            [
                (translate("Plan", "What they would have without barriers"), "own"),
                (translate("Plan", "What the city has on average"), "norm"),
            ]
        )
        names = {"2sfca": "2SFCA", "e2sfca": "E2SFCA", "3sfca": "3SFCA"}
        self.method = self.combo([(names[code], code) for code in METHODS])
        self.method.setCurrentIndex(1)
        words = {
            "step": translate("Plan", "not at all within reach"),
            "gaussian": translate("Plan", "gently, then strongly (Gaussian)"),
            "exponential": translate("Plan", "strongly at once (exponential)"),
        }
        self.decay = self.combo([(words[code], code) for code in DECAYS])
        self.decay.setCurrentIndex(1)
        self.fold_options = self.fold(translate("Plan", "How it is counted"), content)
        self.row(form, translate("Plan", "Reach"), self.reach, translate("Plan", "How far people go"))
        self.row(form, translate("Plan", "Held against"), self.reference)
        self.row(form, translate("Plan", "Method"), self.method)
        self.row(form, translate("Plan", "Distance counts"), self.decay)

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
            from ..layers.plan_results import read_result

            return read_result(store, language, "gaps")

        session.ask(translate("Plan", "Reading the gaps"), question, self.show_result, "plan gaps")

    def _run(self) -> None:
        session = self.session
        reach = float(self.reach.value())
        options = PlanningOptions(
            threshold=reach if reach else None,
            reference=self.reference.currentData(),
            method=self.method.currentData(),
            decay=self.decay.currentData(),
        )

        def work(store: Store, job: Job) -> Any:
            from ..layers.gap_analysis import analyse_gaps

            return analyse_gaps(store, options, progress=job.progress, cancelled=job.cancelled)

        def done(report: Any) -> None:
            self._read_for = session.store
            session.read_again()
            session.messages.done(translate("Plan", "The gaps were counted and kept as a scenario."))

        session.run(translate("Plan", "Counting the gaps"), work, done, key="gaps")
        self._show_buttons()

    def _show_buttons(self) -> None:
        session = self.session
        self.run.setVisible(self.allowed.may("plan"))
        self.run.setEnabled(session.is_open and not session.tasks.is_running("gaps"))
        for button in self.imports:
            button.setVisible(self.allowed.may("import_demand"))
        self.on_map.setEnabled(self.result is not None and session.shows_city())

    # ------------------------------------------------------------------ showing
    def show_result(self, result: Result | None) -> None:
        """Show these gaps; None: there are none yet."""
        self.result = result
        chosen = self.profile.currentData()
        self.profile.blockSignals(True)
        self.profile.clear()
        self.profile.addItem(translate("Plan", "All groups"), ALL)
        if result is not None:
            for code in dict.fromkeys(figure.profile for figure in result.find("people") if figure.profile):
                self.profile.addItem(result.profiles.get(code, code), code)
        self.profile.setCurrentIndex(max(self.profile.findData(chosen), 0))
        self.profile.blockSignals(False)
        self._show()

    def _codes(self) -> list[str]:
        chosen = self.profile.currentData()
        if chosen:
            return [chosen]
        return [self.profile.itemData(row) for row in range(1, self.profile.count())]

    def _show(self) -> None:
        result, language = self.result, self.language
        has = result is not None
        for widget in (self.profile, self.districts, self.services, self.meaning, self.headline):
            widget.setVisible(has)
        label = self.profile.parentWidget()
        if label is not None:
            label.setVisible(has)
        self._show_buttons()
        if result is None:
            self.made.setText(translate("Plan", "No gaps have been counted yet."))
            return
        text = translate("Plan", "Counted on {date}.")
        self.made.setText(text.format(date=date_text(result.scenario.created_at, language)))
        self.headline.setText(self._headline(result))
        self._show_districts(result)
        self._show_services(result)

    def _headline(self, result: Result) -> str:
        language, codes = self.language, self._codes()
        people, unmet, low, far, without = (
            sum(_number(result, name, code, part) for code in codes)
            for name, part in (
                ("people", "value"),
                ("unmet", "value"),
                ("unmet", "low"),
                ("unmet_distance", "value"),
                ("without", "value"),
            )
        )
        parts = [
            translate(
                "Plan",
                "Of {people} people {unmet} miss what they need, on average over the types of service ({low} for "
                "sure): {barrier} because of barriers, {far} because nothing is in reach. {without} have nothing in "
                "reach that they can use.",
            ).format(
                people=count_text(round(people), language),
                unmet=count_text(round(unmet), language),
                low=count_text(round(low), language),
                barrier=count_text(round(unmet - far), language),
                far=count_text(round(far), language),
                without=count_text(round(without), language),
            )
        ]
        profile = codes[0] if len(codes) == 1 else None
        gini, ratio = result.value("gini", profile=profile), result.value("worst_best", profile=profile)
        if math.isfinite(gini):
            text = translate("Plan", "Between districts: Gini {gini}")
            words = text.format(gini=number_text(gini, language))
            if math.isfinite(ratio):
                more = translate("Plan", "the worst-off district misses {ratio} times as much as the best")
                words += ", " + more.format(ratio=number_text(ratio, language))
            parts.append(words + ".")
        hot = sum(_number(result, "hot_cells", code, "value") for code in codes)
        if hot:
            text = translate("Plan", "{count} places are hot spots, where need is high all around.")
            parts.append(text.format(count=count_text(round(hot), language)))
        return " ".join(parts)

    def _show_districts(self, result: Result) -> None:
        language, codes = self.language, set(self._codes())
        sums: dict[int, dict[str, float]] = {}
        for name in ("people", "unmet", "unmet_distance"):
            for figure in result.find(name, facility_type=None):
                if figure.district < 0 or figure.profile not in codes:
                    continue
                at = sums.setdefault(figure.district, dict.fromkeys(("people", "unmet", "unmet_distance", "low"), 0.0))
                at[name] += figure.value
                if name == "unmet":
                    at["low"] += figure.low if math.isfinite(figure.low) else figure.value
        rows = sorted(sums.items(), key=lambda item: (-item[1]["unmet"], item[0]))
        bars, texts, spoken = [], [], []
        for district, at in rows:
            title = result.districts.get(district, str(district))
            share = at["unmet"] / at["people"] * 100 if at["people"] > 0 else 0.0
            numbers = [count_text(round(at[name]), language) for name in ("people", "unmet", "low", "unmet_distance")]
            percent = translate("Plan", "{number} %").format(number=number_text(share, language, 0))
            bars.append(
                Bar(title, at["unmet"], f"{numbers[1]} · {percent}", at["low"], at["unmet"], part=at["unmet_distance"])
            )
            texts.append((title, *numbers, percent))
            text = translate(
                "Plan", "{district}: {unmet} of {people} people, {share}; {low} for sure, {far} because of distance"
            )
            spoken.append(
                text.format(
                    district=title, unmet=numbers[1], people=numbers[0], share=percent, low=numbers[2], far=numbers[3]
                )
            )
        headers = (
            translate("Plan", "District"),
            translate("Plan", "People"),
            translate("Plan", "Unmet need"),
            translate("Plan", "For sure"),
            translate("Plan", "Because of distance"),
            translate("Plan", "Share"),
        )
        content = Content("", headers, tuple(texts), tuple(spoken))
        self.districts.chart.show_bars(bars, content)
        self.districts.say(content)

    def _show_services(self, result: Result) -> None:
        language, codes = self.language, set(self._codes())
        found: dict[str, list[tuple[float, float]]] = {}
        for figure in result.find("usable_m"):
            if figure.profile in codes and figure.facility_type:
                near = result.one("nearest_m", profile=figure.profile, facility_type=figure.facility_type)
                if near is not None:
                    found.setdefault(figure.facility_type, []).append((near.value, figure.value))
        means = {
            kind: tuple(sum(pair[side] for pair in pairs) / len(pairs) for side in (0, 1))
            for kind, pairs in found.items()
        }
        bars, texts, spoken = [], [], []
        for kind, (near, usable) in sorted(means.items(), key=lambda item: item[1][0] - item[1][1]):
            title = result.services.get(kind, kind)
            metres = [count_text(round(number), language) for number in (near, usable, max(usable - near, 0.0))]
            text = translate("Plan", "{number} m").format(number=metres[1])
            bars.append(Bar(title, usable, text, part=max(usable - near, 0.0)))
            texts.append((title, *metres))
            text = translate("Plan", "{service}: {near} m to the nearest, {usable} m to one that can be used")
            spoken.append(text.format(service=title, near=metres[0], usable=metres[1]))
        headers = (
            translate("Plan", "Service"),
            translate("Plan", "Nearest, m"),
            translate("Plan", "Usable, m"),
            translate("Plan", "Farther, m"),
        )
        summary = translate("Plan", "Full: to the nearest one. Hatched: how much farther to one that can be used.")
        content = Content(summary, headers, tuple(texts), tuple(spoken))
        self.services.chart.show_bars(bars, content)
        self.services.say(content)

    def _show_on_map(self) -> None:
        from .plan_layers import show_gaps

        codes = self._codes()
        show_gaps(self.session, codes[0], self.profile.currentText() if len(codes) == 1 else self.profile.itemText(1))


def _number(result: Result, name: str, profile: str, part: str) -> float:
    figure = result.one(name, profile=profile)
    number = float(getattr(figure, part)) if figure is not None else 0.0
    if not math.isfinite(number) and figure is not None:
        number = figure.value
    return number if math.isfinite(number) else 0.0
