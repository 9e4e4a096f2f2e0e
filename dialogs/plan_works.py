"""Works on their way: what adopted programmes planned, and how far each work is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QWidget

from ..layers.words import sentence, word
from ..layers.work_progress import CANCELLED, DONE, NEXT, PLANNED, STATES, UNDER_WAY
from .allowed import allowed
from .city_session import CitySession
from .due_pages import fill
from .flow_layout import flow
from .full_label import FullLabel
from .phrases import count_text
from .plan_numbers import short_money
from .plan_words import facility_name
from .record_dialog import RecordDialog
from .rows_table import RowsTable

if TYPE_CHECKING:
    from ..layers.store import Store
    from ..layers.work_list import WorkLine, WorkList
    from .tasks import Job

translate = QCoreApplication.translate
LISTED = 3000
ALL = ""


class WorksDialog(RecordDialog):
    """The planned works, and buttons that bring the chosen ones on."""

    def __init__(self, session: CitySession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, "plan_works")
        self.setWindowTitle(translate("Plan", "Works on their way"))
        self.found: WorkList | None = None
        self._language = session.language
        self._allowed = allowed(session)
        self.head = FullLabel(parent=self)
        grid = QGridLayout()
        self.year = self._choice(grid, 0, translate("Plan", "Year"), translate("Plan", "Works of which year"))
        self.state = self._choice(grid, 1, translate("Plan", "State"), translate("Plan", "Works in which state"))
        self.table = RowsTable(translate("Plan", "Works"), self)
        acts = QWidget(self)
        hints = {
            UNDER_WAY: translate("Plan", "The chosen works have been ordered or begun"),
            DONE: translate("Plan", "The chosen works are done today; an inspection then confirms them"),
            PLANNED: translate("Plan", "The chosen works are only planned again"),
            CANCELLED: translate("Plan", "The chosen works are not carried out"),
        }
        self.acts: dict[str, QPushButton] = {}
        for state, hint in hints.items():
            button = QPushButton(sentence(word(f"state.{state}", self._language)), acts)
            button.setAutoDefault(False)
            button.setToolTip(hint)
            button.setAccessibleDescription(hint)
            button.clicked.connect(lambda _=False, state=state: self.bring_to(state))
            self.acts[state] = button
        flow(acts)
        self.column.addWidget(self.head)
        self.column.addLayout(grid)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(acts)
        self.confirm = self.add_act(
            translate("Plan", "Look for inspections"),
            self._confirm,
            translate("Plan", "Works that are done and inspected since become re-inspected"),
        )
        self.add_close()
        self.finish_layout([self.head, self.year, self.state, self.table, *self.acts.values()])
        fill(
            self.state,
            [
                (translate("Plan", "All"), ALL),
                *((sentence(word(f"state.{state}", self._language)), state) for state in STATES),
            ],
        )
        self.table.chosen_changed.connect(self._show_buttons)
        self.table.opened.connect(lambda line: session.go_to_facility(line.facility))
        for combo in (self.year, self.state):
            combo.currentIndexChanged.connect(lambda _: self._show())
        self._allowed.changed.connect(self._show_buttons)
        letters, lines = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        room = self.screen().availableSize()
        self.resize(min(120 * letters, room.width() - 40), min(38 * lines, room.height() - 60))
        self.read()

    def _choice(self, grid: QGridLayout, column: int, text: str, name: str) -> QComboBox:
        label, combo = QLabel(text, self), QComboBox(self)
        label.setBuddy(combo)
        combo.setAccessibleName(name)
        grid.addWidget(label, 0, column)
        grid.addWidget(combo, 1, column)
        grid.setColumnStretch(column, 1)
        return combo

    # ------------------------------------------------------------------ reading
    def read(self) -> None:
        """Read the works anew."""
        language = self._language

        def question(store: Store, job: Job) -> Any:
            from ..layers.work_list import NoWorks, work_list

            try:
                return work_list(store, language, cancelled=job.cancelled, states=STATES)
            except NoWorks:
                return None

        self.work(translate("Plan", "Reading the works"), question, self.show_found, key="works", keeps_note=True)

    def show_found(self, found: WorkList | None) -> None:
        """List these works; None: there are none."""
        self.found = found
        years = sorted({line.year for line in found.lines if line.year}) if found is not None else []
        fill(self.year, [(translate("Plan", "All"), ALL), *((str(year), year) for year in years)])
        self._show()

    def _show(self) -> None:
        language, found = self._language, self.found
        if found is None:
            self.head.setText(translate("Plan", "No works are planned: adopt a programme first."))
            self.table.show_rows([], [], [])
            self._show_buttons()
            return
        year, state = self.year.currentData(), self.state.currentData()
        lines = [line for line in found.lines if year in (ALL, line.year) and state in (ALL, line.state)]
        money = sum(line.cost[1] for line in lines if line.state != CANCELLED)
        currency = lines[0].currency if lines else ""
        text = translate("Plan", "{count} works, {money} of all payers.").format(
            count=count_text(len(lines), language), money=short_money(money, currency, language)
        )
        if len(lines) > LISTED:
            more = translate("Plan", "The first {count} are listed; choose above to see others.")
            text += " " + more.format(count=count_text(LISTED, language))
        self.head.setText(text)
        headers = [
            translate("Plan", "Facility"),
            translate("Plan", "Works"),
            translate("Plan", "Year"),
            translate("Plan", "State"),
            translate("Plan", "Cost"),
            translate("Plan", "Who pays"),
            translate("Plan", "District"),
        ]
        rows = [self._row(line, found) for line in lines[:LISTED]]
        self.table.show_rows(headers, rows, lines[:LISTED])
        self._show_buttons()

    def _row(self, line: WorkLine, found: WorkList) -> Sequence[str]:
        language = self._language
        return (
            facility_name(line.name, line.facility),
            line.title,
            str(line.year or ""),
            word(f"state.{line.state}", language) if line.state else "",
            short_money(line.cost[1], line.currency, language),
            found.payer_title(line.payer, language),
            line.district,
        )

    def _show_buttons(self) -> None:
        states = {line.state for line in self.table.chosen()}
        may = self._allowed.may("plan")
        for state, button in self.acts.items():
            button.setVisible(may)
            button.setEnabled(bool(states) and all(state in NEXT.get(before, ()) for before in states))
        self.confirm.setVisible(may)
        self.confirm.setEnabled(self.found is not None)

    # ------------------------------------------------------------------ acts
    def bring_to(self, state: str) -> None:
        """The chosen works are in another state now."""
        works = [line.work for line in self.table.chosen() if line.work is not None]

        def act(store: Store, job: Job) -> int:
            from ..layers.work_progress import set_state

            return set_state(store, works, state)

        def done(count: int) -> None:
            text = translate("Plan", "{count} works: {state}.").format(
                count=count_text(count, self._language), state=word(f"state.{state}", self._language)
            )
            self._changed(text)

        self.work(translate("Plan", "Changing works"), act, done, writes=True, waiting=list(self.acts.values()))

    def _confirm(self) -> None:
        def act(store: Store, job: Job) -> int:
            from ..layers.work_progress import close_reinspected

            return close_reinspected(store)

        def done(count: int) -> None:
            text = translate("Plan", "{count} works are confirmed by an inspection after them.")
            self._changed(text.format(count=count_text(count, self._language)))

        self.work(translate("Plan", "Looking for inspections"), act, done, writes=True, waiting=[self.confirm])

    def _changed(self, text: str) -> None:
        self.tell(text)
        self.session.content_changed.emit()
        self.read()
