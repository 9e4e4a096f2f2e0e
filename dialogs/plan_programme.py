"""Programme: what to carry out in which year, within budgets and fair to districts; what more money would bring."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ..layers import roles
from .city_session import CitySession
from .phrases import count_text, date_text, number_text
from .plan_asking import MILLION, Asking
from .plan_chart import ChartBox, Content
from .plan_charts import Bar, BarChart, Line, LineChart
from .plan_desk import Answer, PlanDesk
from .plan_numbers import people_text, short_money
from .plan_page import PlanPage
from .plan_programme_words import headline, infeasible_words
from .plan_weights import QuietSlider
from .plan_words import facility_name, package_title
from .rows_table import RowsTable

if TYPE_CHECKING:
    from ..layers.plan_results import Result, Work
    from ..layers.store import Store
    from .tasks import Job

translate = QCoreApplication.translate
LISTED = 2000
_STEPS = 40
"""Of the budget slider, from nothing to twice the budget."""


class ProgrammePage(PlanPage):
    """Asks for a programme and shows the one that was made last."""

    follows_map = True

    def __init__(self, session: CitySession, desk: PlanDesk, parent: QWidget | None = None) -> None:
        super().__init__(session, desk, parent)
        self.result: Result | None = None
        self.works: tuple[Work, ...] = ()
        self._read_for = ""
        self.about = self.say(
            translate("Plan", "Finds what to carry out in which year so that most people are newly served.")
        )
        self.asking = Asking(self)
        self.column.addWidget(self.asking)
        (self.run,) = self.buttons(
            (
                translate("Plan", "Find the programme"),
                self._run,
                translate("Plan", "Looks in the background for the best programme, and proves how good it is"),
            )
        )
        self.made = self.say()
        self.headline = self.say()
        self.problems = self.say()
        self._charts()
        self.table = RowsTable(translate("Plan", "Works of the programme"), self)
        self.table.setMinimumHeight(self.fontMetrics().height() * 12)
        self.column.addWidget(self.table)
        self.order.append(self.table)
        self.on_map, self.select = self.buttons(
            (
                translate("Plan", "Show on the map"),
                self._show_on_map,
                translate("Plan", "Adds the programme as a layer, a symbol for each year"),
            ),
            (
                translate("Plan", "Select on the map"),
                self._select,
                translate("Plan", "Selects the chosen works on the map, or all that are listed"),
            ),
        )
        self.column.addStretch(1)
        self.asking.must.add.clicked.connect(lambda: self._add(self.asking.must))
        self.asking.without.add.clicked.connect(lambda: self._add(self.asking.without))
        self.asking.changed.connect(self._show_slider)
        self.table.opened.connect(self._go)
        desk.board_changed.connect(self._board_changed)
        desk.ranked.connect(self._previewed)
        session.tasks.changed.connect(self._show_buttons)
        self.allowed.changed.connect(self._show_buttons)
        self._board_changed()
        self.show_result(None, ())

    def _charts(self) -> None:
        def box(title: str, kind: type) -> ChartBox:
            made = ChartBox(title, kind(title), self)
            self.column.addWidget(made)
            self.order += made.order
            return made

        self.years = box(translate("Plan", "Money by year"), BarChart)
        self.frontier = box(translate("Plan", "What other budgets would bring"), LineChart)
        label = QLabel(translate("Plan", "Try a budget"), self)
        self.budget = QuietSlider(self)
        self.budget.setRange(0, _STEPS)
        self.budget.setValue(_STEPS // 2)
        label.setBuddy(self.budget)
        self._budget_label = label
        self.column.addWidget(label)
        self.column.addWidget(self.budget)
        self.order.append(self.budget)
        self.tried = self.say()
        (self.take,) = self.buttons(
            (
                translate("Plan", "Take this budget over"),
                self._take_budget,
                translate("Plan", "Puts the budget that is tried into the years above, shared among them as they are"),
            )
        )
        self.districts = box(translate("Plan", "People newly served by district"), BarChart)
        self.fairness = box(translate("Plan", "What fairness costs"), LineChart)
        self.budget.valueChanged.connect(self._budget_tried)
        self.budget.sliderReleased.connect(lambda: self.desk.show_preview(False))
        self.frontier.chart.pointed.connect(self._point_chosen)

    # ------------------------------------------------------------------ asking
    def shown(self) -> None:
        desk, session = self.desk, self.session
        if not session.is_open:
            return
        if desk.board is None and not desk.is_reading and desk.error is None:
            desk.read()
        if self._read_for != session.store:
            self._read_for = session.store
            self.read()

    def hidden(self) -> None:
        self.desk.show_preview(False)

    def _board_changed(self) -> None:
        if self.desk.board is not None:
            self.asking.show_board(self.desk.board)
            for before, after in zip(self.order, self.order[1:]):
                QWidget.setTabOrder(before, after)
        self._show_buttons()

    def _show_buttons(self) -> None:
        session = self.session
        self.run.setVisible(self.allowed.may("plan"))
        self.run.setEnabled(session.is_open and not session.tasks.is_running("programme"))
        has = self.result is not None
        self.on_map.setEnabled(has and session.shows_city())
        self.select.setEnabled(bool(self.works) and session.layers.layer(roles.FACILITIES) is not None)
        has_map = session.layers.layer(roles.FACILITIES) is not None
        for duties in (self.asking.must, self.asking.without):
            duties.add.setEnabled(has_map and self.desk.board is not None)

    def _add(self, duties: Any) -> None:
        """What is selected on the map, which is what is selected in the ranking, too."""
        layer, board = self.session.layers.layer(roles.FACILITIES), self.desk.board
        if layer is None or board is None:
            return
        keys = [int(key) for key in layer.selectedFeatureIds()]
        rows = {key: board.row_of(key) for key in keys}
        asked = self.asking
        last = asked.first_year.value() + asked.years.value() - 1
        duties.put({key: board.names[row] for key, row in rows.items() if row >= 0}, last)
        if not keys:
            self.session.messages.done(translate("Plan", "Select facilities on the map or in the ranking first."))

    def _run(self) -> None:
        session, options, asked = self.session, self.desk.options_now(), self.asking.options()
        name = self.asking.name.text().strip()

        def work(store: Store, job: Job) -> Any:
            from ..layers.programme import make_programme

            return make_programme(store, options, asked, name, progress=job.progress, cancelled=job.cancelled)

        def done(scenario: Any) -> None:
            self._read_for = session.store
            session.read_again()
            text = translate("Plan", "The programme “{name}” was made and kept as a scenario.")
            session.messages.done(text.format(name=scenario.name))

        session.run(translate("Plan", "Looking for the best programme"), work, done, key="programme")
        self._show_buttons()

    # ------------------------------------------------------------------ reading
    def read(self) -> None:
        session, language = self.session, self.language
        if not session.is_open or self._read_for != session.store:
            return

        def question(store: Store, job: Job) -> Any:
            from ..layers.plan_results import read_result, read_works

            found = read_result(store, language, "programme")
            return found, read_works(store, found.scenario.fid, language) if found is not None else ()

        session.ask(
            translate("Plan", "Reading the programme"),
            question,
            lambda found: self.show_result(*found),
            "programme page",
        )

    def show_result(self, result: Result | None, works: tuple[Work, ...]) -> None:
        """Show this programme; None: there is none yet."""
        self.result, self.works = result, works
        has = result is not None
        for widget in (self.headline, self.years, self.frontier, self.districts, self.fairness, self.table, self.tried,
                       self.budget, self._budget_label, self.take):  # fmt: skip
            widget.setVisible(has)
        self._show_buttons()
        self.problems.setVisible(False)
        if result is None:
            self.made.setText(translate("Plan", "No programme has been made yet."))
            self.made.setVisible(True)
            return
        text = translate("Plan", "“{name}”, made on {date}.")
        self.made.setText(
            text.format(name=result.scenario.name, date=date_text(result.scenario.created_at, self.language))
        )
        self.headline.setText(headline(result, self.language))
        troubles = infeasible_words(result, self.language)
        self.problems.setText(" ".join(troubles))
        self.problems.setVisible(bool(troubles))
        self._show_years(result)
        self._show_frontier(result)
        self._show_districts(result)
        self._show_fairness(result)
        self._show_works()

    @property
    def _currency(self) -> str:
        return str(self.result.scenario.summary.get("currency", "")) if self.result is not None else ""

    def _money(self, amount: float) -> str:
        return short_money(amount, self._currency, self.language)

    def _show_years(self, result: Result) -> None:
        bars, rows, spoken = [], [], []
        for figure in result.find("spent", district=-1, payer=None):
            if figure.year < 0:
                continue
            budget = result.value("budget", year=figure.year)
            number = result.value("funded", year=figure.year)
            more = result.value("shadow_budget", year=figure.year)
            texts = (
                str(figure.year),
                self._money(figure.value),
                self._money(budget),
                count_text(round(number), self.language),
                number_text(more, self.language, 1),
            )
            bars.append(Bar(texts[0], figure.value, texts[1], goal=budget))
            rows.append(texts)
            text = translate(
                "Plan", "{year}: {spent} of {budget} spent at {count} facilities; the next million serves {more} more"
            )
            spoken.append(text.format(year=texts[0], spent=texts[1], budget=texts[2], count=texts[3], more=texts[4]))
        headers = (
            translate("Plan", "Year"),
            translate("Plan", "Spent"),
            translate("Plan", "Budget"),
            translate("Plan", "Facilities"),
            translate("Plan", "People for the next million"),
        )
        summary = translate("Plan", "The mark above a bar: the budget of the year.")
        content = Content(summary, headers, tuple(rows), tuple(spoken))
        self.years.chart.show_bars(bars, content)
        self.years.say(content)

    def _show_frontier(self, result: Result) -> None:
        values, rows, spoken, above = [], [], [], []
        for figure in sorted(result.find("frontier_gain"), key=lambda each: each.position):
            cost = result.value("frontier_cost", position=figure.position)
            values.append((cost, figure.value))
            above.append((cost, figure.high if math.isfinite(figure.high) else figure.value))
            people = people_text(figure.value, self.language)
            rows.append((self._money(cost), people))
            spoken.append(translate("Plan", "{budget}: {people} people").format(budget=rows[-1][0], people=people))
        headers = (translate("Plan", "Budget"), translate("Plan", "People newly served, weighted"))
        summary = translate("Plan", "Without duties and floors; the dotted line is what no programme can exceed.")
        content = Content(summary, headers, tuple(rows), tuple(spoken))
        self.frontier.chart.show_lines(
            [Line(tuple(values)), Line(tuple(above), 2, True)],
            content,
            lambda money: short_money(money, "", self.language),
            lambda people: people_text(people, self.language),
            headers,
        )
        self.frontier.say(content)
        self._show_slider()

    def _show_districts(self, result: Result) -> None:
        bars, rows, spoken = [], [], []
        for figure in sorted(result.find("gain", year=-1), key=lambda each: -each.value):
            if figure.district < 0:
                continue
            floor = result.one("floor_district", district=figure.district)
            is_people = floor is not None and floor.unit == "people"
            title = result.districts.get(figure.district, str(figure.district))
            spent = result.value("spent", district=figure.district)
            number = result.value("funded", district=figure.district)
            texts = (
                title,
                people_text(figure.value, self.language),
                count_text(round(number), self.language),
                self._money(spent),
                (people_text(floor.value, self.language) if is_people else self._money(floor.value))
                if floor is not None
                else "–",
            )
            bars.append(
                Bar(title, figure.value, texts[1], goal=floor.value if floor is not None and is_people else None)
            )
            rows.append(texts)
            text = translate("Plan", "{district}: {people} people at {count} facilities for {money}; floor {floor}")
            spoken.append(text.format(district=title, people=texts[1], count=texts[2], money=texts[3], floor=texts[4]))
        headers = (
            translate("Plan", "District"),
            translate("Plan", "People"),
            translate("Plan", "Facilities"),
            translate("Plan", "Spent"),
            translate("Plan", "Floor"),
        )
        summary = translate("Plan", "The mark above a bar: the district's floor.")
        content = Content(summary, headers, tuple(rows), tuple(spoken))
        self.districts.chart.show_bars(bars, content)
        self.districts.say(content)

    def _show_fairness(self, result: Result) -> None:
        values, above, rows, spoken = [], [], [], []
        for figure in sorted(result.find("fairness_gain", district=-1), key=lambda each: each.position):
            alpha = result.value("fairness_alpha", position=figure.position)
            values.append((alpha, figure.value))
            above.append((alpha, figure.high if math.isfinite(figure.high) else figure.value))
            percent = translate("Plan", "{number} %").format(number=number_text(alpha * 100, self.language, 0))
            people = people_text(figure.value, self.language)
            rows.append((percent, people))
            spoken.append(translate("Plan", "Floors of {share}: {people} people").format(share=percent, people=people))
        headers = (translate("Plan", "Floors of districts"), translate("Plan", "People newly served, weighted"))
        content = Content("", headers, tuple(rows), tuple(spoken))
        percent = translate("Plan", "{number} %")
        self.fairness.chart.show_lines(
            [Line(tuple(values)), Line(tuple(above), 2, True)],
            content,
            lambda share: percent.format(number=number_text(share * 100, self.language, 0)),
            lambda people: people_text(people, self.language),
            headers,
        )
        self.fairness.say(content)

    def _show_works(self) -> None:
        board = self.desk.board
        profiles = dict(board.profiles) if board is not None else {}
        headers = [
            translate("Plan", "Year"),
            translate("Plan", "Facility"),
            translate("Plan", "People"),
            translate("Plan", "The city pays"),
            translate("Plan", "District"),
            translate("Plan", "Works"),
        ]
        listed = self.works[:LISTED]
        rows = [
            (
                str(work.year),
                facility_name(work.name, work.facility),
                people_text(work.gain or 0.0, self.language),
                self._money(work.city_cost or 0.0),
                work.district,
                package_title(work.package, profiles, self.language)
                + ": "
                + "; ".join(
                    title if amount == 1 else f"{title} × {number_text(amount, self.language, 1)}"
                    for title, amount in work.measures
                ),
            )
            for work in listed
        ]
        self.table.show_rows(headers, rows, listed)

    # ------------------------------------------------------------------ trying a budget
    def _tried_budget(self) -> float:
        return self.asking.total() * 2 * self.budget.value() / _STEPS

    def _show_slider(self) -> None:
        if self.result is not None:
            self._say_tried()

    def _budget_tried(self, *_: object) -> None:
        self._say_tried()
        self.desk.show_preview(True, self._tried_budget())
        if not self.budget.isSliderDown():
            self._fading.ask()

    @property
    def _fading(self) -> Any:
        from .panels import Later

        found = self.findChild(Later, "fading")
        if found is None:
            found = Later(2500, lambda: self.desk.show_preview(False), self)
            found.setObjectName("fading")
        return found

    def _say_tried(self) -> None:
        budget, language = self._tried_budget(), self.language
        self.frontier.chart.mark(budget)
        people, slope = self._along(budget)
        text = translate(
            "Plan",
            "Without duties and floors {budget} serves about {people}; there the next million serves {more} more.",
        ).format(budget=self._money(budget), people=people_text(people, language), more=number_text(slope, language, 1))
        self.tried.setText(text)
        self.budget.setAccessibleName(translate("Plan", "Try a budget: {text}").format(text=text))

    def _along(self, budget: float) -> tuple[float, float]:
        """People and people per million at a budget, along the frontier; from nothing for nothing."""
        if self.result is None:
            return 0.0, 0.0
        points = sorted(
            (self.result.value("frontier_cost", position=figure.position), figure.value)
            for figure in self.result.find("frontier_gain")
        )
        points = [(0.0, 0.0), *(point for point in points if point[0] > 0)]
        for (x0, y0), (x1, y1) in zip(points, points[1:]):
            if budget <= x1:
                slope = (y1 - y0) / (x1 - x0)
                return y0 + slope * (budget - x0), slope * MILLION
        if len(points) < 2:
            return 0.0, 0.0
        return points[-1][1], 0.0

    def _previewed(self, answer: Answer) -> None:
        if answer.paid is None or not self.isVisible():
            return
        text = translate("Plan", "In the order of the ranking it pays for {count} facilities, shown on the map.")
        self._say_tried()
        self.tried.setText(f"{self.tried.text()} {text.format(count=count_text(len(answer.paid), self.language))}")

    def _point_chosen(self, number: int) -> None:
        if self.result is None:
            return
        points = sorted(self.result.find("frontier_cost"), key=lambda each: each.position)
        if 0 <= number < len(points) and self.asking.total() > 0:
            self.budget.setValue(round(points[number].value / self.asking.total() / 2 * _STEPS))

    def _take_budget(self) -> None:
        self.asking.scale(self._tried_budget())
        self.budget.blockSignals(True)
        self.budget.setValue(_STEPS // 2)
        self.budget.blockSignals(False)
        self._say_tried()

    # ------------------------------------------------------------------ the map
    def _show_on_map(self) -> None:
        from .plan_layers import show_programme

        show_programme(self.session)

    def _select(self) -> None:
        from .map_selection import show_on_map

        chosen = self.table.chosen()
        works = chosen if len(chosen) > 1 else self.table.things()
        text = show_on_map(
            self.session,
            [
                (work.facility, *(None if math.isnan(place) else place for place in (work.lon, work.lat)))
                for work in works
            ],
        )
        if text:
            self.session.messages.done(text)

    def _go(self, work: Work) -> None:
        self.follows_map = False
        self.session.go_to_facility(work.facility)
        self.follows_map = True
