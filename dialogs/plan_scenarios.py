"""Scenarios: what was kept, side by side, printed, handed on, adopted; and the works of what was adopted."""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from .. import settings
from ..layers.words import sentence, word
from .city_session import CitySession
from .phrases import count_text, date_text, number_text
from .plan_chart import ChartBox, Content
from .plan_charts import Bar, BarChart
from .plan_desk import PlanDesk
from .plan_numbers import people_text, short_money
from .plan_page import PlanPage
from .plan_programme_words import could_be_better
from .rows_table import RowsTable

if TYPE_CHECKING:
    from ..layers.scenarios import Scenario
    from ..layers.store import Store
    from ..layers.work_progress import YearOfWorks
    from .tasks import Job

translate = QCoreApplication.translate
KINDS = ("", "programme", "priority", "gaps", "robustness")


class ScenariosPage(PlanPage):
    """The list of scenarios and what can be done with them."""

    def __init__(self, session: CitySession, desk: PlanDesk, parent: QWidget | None = None) -> None:
        super().__init__(session, desk, parent)
        self.scenarios: tuple[Scenario, ...] = ()
        self._works: tuple[YearOfWorks, ...] = ()
        self._read_for = ""
        self._dialogs: list[Any] = []
        form = self.form()
        names = [(translate("Plan", "All kinds"), "")]
        names += [(sentence(word(f"kind.{kind}", self.language)), kind) for kind in KINDS[1:]]
        self.kind = self.combo(names)
        self.row(form, translate("Plan", "Kind"), self.kind, translate("Plan", "Which kind of scenarios to see"))
        self.table = RowsTable(translate("Plan", "Scenarios"), self)
        self.table.setMinimumHeight(self.fontMetrics().height() * 11)
        self.column.addWidget(self.table)
        self.order.append(self.table)
        self.details = self.say(translate("Plan", "Choose a scenario, or two to compare."))
        self._buttons()
        self.years = ChartBox(
            translate("Plan", "Works of adopted programmes by year"),
            BarChart(translate("Plan", "Works of adopted programmes by year")),
            self,
        )
        self.column.addWidget(self.years)
        self.order += self.years.order
        self.column.addStretch(1)
        self.kind.currentIndexChanged.connect(lambda _: self._show())
        self.table.chosen_changed.connect(self._chosen)
        self.table.opened.connect(lambda scenario: self._make_current(scenario))
        session.tasks.changed.connect(self._show_buttons)
        self.allowed.changed.connect(self._show_buttons)
        self._show()

    def _buttons(self) -> None:
        self.compare, self.show_it, self.adopt = self.buttons(
            (
                translate("Plan", "Compare…"),
                self._compare,
                translate(
                    "Plan", "Two chosen scenarios side by side: what differs, who gains, on the map in two colours"
                ),
            ),
            (
                translate("Plan", "Show it"),
                lambda: self._make_current(self.table.chosen()[0]),
                translate("Plan", "Makes the chosen scenario the one that the map and the other pages show"),
            ),
            (
                translate("Plan", "Adopt…"),
                self._adopt,
                translate("Plan", "Locks the chosen programme as decided, and plans its works"),
            ),
        )
        self.export, self.print_it, self.again, self.delete, self.works = self.buttons(
            (
                translate("Plan", "Export…"),
                self._export,
                translate("Plan", "As an Excel workbook, CSV tables or a GeoPackage"),
            ),
            (
                translate("Plan", "Print…"),
                self._print,
                translate("Plan", "A page as PDF; of two chosen ones a page that compares them"),
            ),
            (
                translate("Plan", "Compute again"),
                self._again,
                translate(
                    "Plan", "With the same inputs: the same data gives the same result, and what changed is told"
                ),
            ),
            (
                translate("Plan", "Delete…"),
                self._delete,
                translate("Plan", "Deletes the chosen draft; what is adopted stays"),
            ),
            (
                translate("Plan", "Works…"),
                self._open_works,
                translate("Plan", "The works of what was adopted: planned, under way, done, re-inspected"),
            ),
        )

    # ------------------------------------------------------------------ reading
    def shown(self) -> None:
        if self.session.is_open and self._read_for != self.session.store:
            self._read_for = self.session.store
            self.read()

    def read(self) -> None:
        session = self.session
        if not session.is_open or self._read_for != session.store:
            return

        def question(store: Store, job: Job) -> Any:
            from ..layers.scenarios import list_scenarios
            from ..layers.work_progress import works_by_year

            return list_scenarios(store), works_by_year(store)

        session.ask(
            translate("Plan", "Reading the scenarios"), question, lambda found: self.show_scenarios(*found), "scenarios"
        )

    def show_scenarios(self, scenarios: tuple[Scenario, ...], works: tuple[YearOfWorks, ...] = ()) -> None:
        """List these."""
        self.scenarios, self._works = scenarios, works
        self._show()

    def _show(self) -> None:
        language, kind = self.language, self.kind.currentData()
        listed = [scenario for scenario in self.scenarios if not kind or scenario.kind == kind]
        headers = [
            translate("Plan", "Name"),
            translate("Plan", "Kind"),
            translate("Plan", "State"),
            translate("Plan", "Made"),
            translate("Plan", "By"),
        ]
        rows = [
            (
                ("● " if scenario.is_current else "") + scenario.name,
                word(f"kind.{scenario.kind}", language),
                word(f"scenario.{scenario.state}", language),
                date_text(scenario.created_at, language),
                scenario.created_by,
            )
            for scenario in listed
        ]
        self.table.show_rows(headers, rows, listed)
        self._show_works()
        self._chosen()

    def _chosen(self) -> None:
        chosen = self.table.chosen()
        if len(chosen) == 1:
            self.details.setText(details(chosen[0], self.language))
        elif len(chosen) == 2 and chosen[0].kind == chosen[1].kind:
            text = translate("Plan", "Compare “{one}” with “{other}”, or print them side by side.")
            self.details.setText(text.format(one=chosen[0].name, other=chosen[1].name))
        elif not self.scenarios:
            self.details.setText(
                translate("Plan", "No scenario has been kept yet. Count gaps, keep a ranking, or find a programme.")
            )
        else:
            text = translate("Plan", "● is what the map shows. Choose a scenario, or two of the same kind to compare.")
            self.details.setText(text)
        self.details.setVisible(True)
        self._show_buttons()

    def _show_buttons(self) -> None:
        chosen, may, is_open = self.table.chosen(), self.allowed.may("plan"), self.session.is_open
        one = chosen[0] if len(chosen) == 1 else None
        pair = len(chosen) == 2 and chosen[0].kind == chosen[1].kind
        busy = self.session.tasks.is_running("scenario act")
        for button in (self.show_it, self.adopt, self.again, self.delete):
            button.setVisible(may)
        self.compare.setEnabled(is_open and pair)
        self.works.setEnabled(is_open and bool(self._works))
        self.show_it.setEnabled(is_open and not busy and one is not None and not one.is_current)
        self.adopt.setEnabled(is_open and not busy and one is not None and one.is_draft and one.kind == "programme")
        self.export.setEnabled(is_open and one is not None)
        self.print_it.setEnabled(is_open and (one is not None or pair))
        self.again.setEnabled(is_open and not busy and one is not None)
        self.delete.setEnabled(is_open and not busy and one is not None and one.is_draft)

    def _show_works(self) -> None:
        bars, rows, spoken = [], [], []
        for year in self._works:
            money = short_money(year.planned, year.currency, self.language)
            spent = short_money(year.spent, year.currency, self.language)
            counts = [
                count_text(sum(year.count.get(state, 0) for state in states), self.language)
                for states in (("planned",), ("ordered",), ("done",), ("accepted",))
            ]
            title = str(year.year) if year.year else translate("Plan", "no year")
            bars.append(Bar(title, year.planned, money, part=max(year.planned - year.spent, 0.0)))
            rows.append((title, *counts, money, spent))
            text = translate(
                "Plan",
                "{year}: planned {planned}, under way {ordered}, done {done}, re-inspected {accepted}; {money}, of it "
                "done {spent}",
            )
            spoken.append(
                text.format(
                    year=title, planned=counts[0], ordered=counts[1], done=counts[2], accepted=counts[3], money=money,
                    spent=spent,
                )
            )  # fmt: skip
        headers = (
            translate("Plan", "Year"),
            *(sentence(word(f"state.{state}", self.language)) for state in ("planned", "ordered", "done", "accepted")),
            translate("Plan", "Planned money"),
            translate("Plan", "Money done"),
        )
        summary = translate("Plan", "Money of all payers. Hatched: what is planned or under way. Full: what is done.")
        content = Content(summary if bars else "", headers, tuple(rows), tuple(spoken))
        self.years.chart.show_bars(bars, content)
        self.years.say(content)
        self.years.setVisible(bool(bars))

    # ------------------------------------------------------------------ acts
    def _act(self, title: str, work: Callable[..., Any], done: Callable[[Any], str]) -> None:
        session = self.session

        def finished(result: Any) -> None:
            session.read_again()
            session.messages.done(done(result))

        session.run(title, work, finished, key="scenario act")
        self._show_buttons()

    def _make_current(self, scenario: Scenario) -> None:
        if scenario.is_current or not self.allowed.may("plan"):
            return

        def work(store: Store, job: Job) -> None:
            from ..layers.scenarios import make_current

            make_current(store, scenario.fid)

        text = translate("Plan", "“{name}” is what the map and the pages show now.").format(name=scenario.name)
        self._act(translate("Plan", "Showing the scenario"), work, lambda _: text)

    def _adopt(self) -> None:
        scenario = self.table.chosen()[0]
        text = translate(
            "Plan",
            "“{name}” is locked then: neither it nor its numbers can be changed or deleted, and its works are planned. "
            "Who adopts it (the council's decision, its number and date)?",
        )
        by, is_wanted = QInputDialog.getText(
            self.window(), translate("Plan", "Adopt the programme"), text.format(name=scenario.name)
        )
        if is_wanted:
            self.adopt_it(scenario, by)

    def adopt_it(self, scenario: Scenario, by: str) -> None:
        """Lock a programme and plan its works."""

        def work(store: Store, job: Job) -> Any:
            from ..layers.adoption import adopt_scenario

            return adopt_scenario(store, scenario.fid, by)

        def done(adopted: Any) -> str:
            text = translate("Plan", "“{name}” is adopted: {works} works at {facilities} facilities are planned.")
            words = text.format(
                name=adopted.scenario.name,
                works=count_text(adopted.works, self.language),
                facilities=count_text(adopted.facilities, self.language),
            )
            if adopted.skipped:
                more = translate("Plan", "{count} were begun before and stay as they are.")
                words += " " + more.format(count=count_text(adopted.skipped, self.language))
            return words

        self._act(translate("Plan", "Adopting the programme"), work, done)

    def _again(self) -> None:
        scenario = self.table.chosen()[0]

        def work(store: Store, job: Job) -> Any:
            from ..layers.scenario_rerun import rerun_scenario

            return rerun_scenario(store, scenario.fid, progress=job.progress, cancelled=job.cancelled)

        def done(rerun: Any) -> str:
            if rerun.same_result:
                text = translate("Plan", "“{name}” was computed again: the result is the same to the last digit.")
                return text.format(name=scenario.name)
            from ..layers.data_state import PARTS

            parts = [translate("Scenarios", text) for text in map(PARTS.__getitem__, rerun.changed)]
            text = translate(
                "Plan", "“{name}” comes out differently now and was kept as a new scenario. Changed: {parts}."
            )
            return text.format(name=scenario.name, parts=", ".join(parts) or "–")

        self._act(translate("Plan", "Computing the scenario again"), work, done)

    def _delete(self) -> None:
        scenario = self.table.chosen()[0]
        answer = QMessageBox.question(
            self.window(),
            translate("Plan", "Delete the scenario"),
            translate("Plan", "Delete the draft “{name}” with all its numbers?").format(name=scenario.name),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self.delete_it(scenario)

    def delete_it(self, scenario: Scenario) -> None:
        """Delete a draft."""

        def work(store: Store, job: Job) -> None:
            from ..layers.scenarios import delete_scenario

            delete_scenario(store, scenario.fid)

        text = translate("Plan", "The draft “{name}” was deleted.").format(name=scenario.name)
        self._act(translate("Plan", "Deleting the scenario"), work, lambda _: text)

    # ------------------------------------------------------------------ files
    def _export(self) -> None:
        path = self._ask_for_file(
            translate("Plan", "Export the scenario"),
            self.table.chosen()[0].name,
            [
                (translate("Plan", "Excel workbook (*.xlsx)"), ".xlsx"),
                (translate("Plan", "Tables (*.csv)"), ".csv"),
                (translate("Plan", "GeoPackage (*.gpkg)"), ".gpkg"),
            ],
        )
        if path:
            self.export_to(self.table.chosen()[0], path)

    def export_to(self, scenario: Scenario, path: str) -> None:
        """Write a scenario to a file in the background."""
        language = self.language

        def work(store: Store, job: Job) -> Any:
            from ..layers.scenario_export import export_scenario

            return export_scenario(store, scenario.fid, path, language)

        self._write(translate("Plan", "Exporting the scenario"), work)

    def _print(self) -> None:
        chosen = self.table.chosen()
        path = self._ask_for_file(
            translate("Plan", "Print the scenario"), chosen[0].name, [(translate("Plan", "Page (*.pdf)"), ".pdf")]
        )
        if path:
            self.print_to(chosen, path)

    def print_to(self, chosen: list[Scenario], path: str) -> None:
        """Write the page of a scenario, or of two side by side, in the background."""
        language = self.language
        first, other = chosen[0].fid, chosen[1].fid if len(chosen) > 1 else None

        def work(store: Store, job: Job) -> Any:
            from ..reports.scenario_page import write_page

            return write_page(store, first, path, language, other)

        self._write(translate("Plan", "Printing the scenario"), work)

    def _write(self, title: str, work: Callable[..., Any]) -> None:
        session = self.session

        def done(files: Any) -> None:
            listed = files if isinstance(files, (list, tuple)) else [files]
            text = translate("Plan", "Written: {files}.")
            session.messages.done(text.format(files=", ".join(str(file) for file in listed)))

        session.run(title, work, done, read_only=True)

    def _ask_for_file(self, title: str, name: str, kinds: list[tuple[str, str]]) -> str:
        plain = "".join(letter if letter.isalnum() or letter in " -_." else "_" for letter in name)
        start = os.path.join(settings.LAST_FOLDER.get(), plain + kinds[0][1])
        path, kind = QFileDialog.getSaveFileName(self, title, start, ";;".join(text for text, _ in kinds))
        if not path:
            return ""
        settings.LAST_FOLDER.set(os.path.dirname(path))
        if not path.lower().endswith(tuple(suffix for _, suffix in kinds)):
            path += dict(kinds).get(kind, kinds[0][1])
        return path

    # ------------------------------------------------------------------ two of them
    def _compare(self) -> None:
        from .plan_compare import CompareScenarios

        # The earlier one first: what changed since.
        one, other = sorted(self.table.chosen(), key=lambda scenario: (scenario.created_at, scenario.fid))
        self._open(CompareScenarios(self.session, one.fid, other.fid, self.window()))

    def _open_works(self) -> None:
        from .plan_works import WorksDialog

        self._open(WorksDialog(self.session, self.window()))

    def _open(self, dialog: Any) -> None:
        dialog.show()
        self._dialogs.append(dialog)
        dialog.destroyed.connect(lambda _=None: self._dialogs.remove(dialog) if dialog in self._dialogs else None)

    def release(self) -> None:
        for dialog in list(self._dialogs):
            dialog.release()
            dialog.close()
        self._dialogs = []


def details(scenario: Scenario, language: str) -> str:
    """A scenario in a few sentences."""
    summary = scenario.summary
    parts = []
    if scenario.kind == "programme":
        currency = str(summary.get("currency", ""))
        text = translate("Plan", "{people} newly served (per service) at {facilities} facilities; {spent} of {budget}.")
        parts.append(
            text.format(
                people=people_text(sum(summary.get("served", {}).values()), language),
                facilities=count_text(summary.get("facilities", 0), language),
                spent=short_money(sum(summary.get("spent", ())), currency, language),
                budget=short_money(sum(summary.get("budget", ())), currency, language),
            )
        )
        better = could_be_better(summary.get("value") or 0.0, summary.get("bound") or 0.0)
        if math.isfinite(better):
            text = translate("Plan", "Proven: no programme serves more than {gap} % more.")
            parts.append(text.format(gap=number_text(better * 100, language)))
    elif scenario.kind == "gaps":
        text = translate("Plan", "Unmet need of {unmet} of {people} people.")
        unmet, people = (sum(summary.get(name, {}).values()) for name in ("unmet", "people"))
        parts.append(text.format(unmet=people_text(unmet, language), people=people_text(people, language)))
    if scenario.note:
        parts.append(scenario.note)
    if scenario.adopted_at:
        text = translate("Plan", "Adopted on {date} by {who}.")
        parts.append(text.format(date=date_text(scenario.adopted_at, language), who=scenario.adopted_by or "–"))
    text = translate("Plan", "Model {version}, made on {date}.")
    parts.append(text.format(version=scenario.model_version, date=date_text(scenario.created_at, language)))
    return " ".join(parts)
