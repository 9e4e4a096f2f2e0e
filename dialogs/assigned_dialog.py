"""Assigned to me: what a department answers and tells of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..layers.words import sentence, word
from .due_pages import day
from .full_label import FullLabel
from .phrases import count_text, date_text
from .record_dialog import RecordDialog, person
from .rows_table import RowsTable

if TYPE_CHECKING:
    from ..layers.assigned import AssignedReport, AssignedWork
    from ..layers.store import Store
    from .city_session import CitySession
    from .tasks import Job

translate = QCoreApplication.translate
ANSWER_LINES = 4


@dataclass(frozen=True)
class Assigned:
    reports: tuple[AssignedReport, ...]
    works: tuple[AssignedWork, ...]
    allowed: frozenset[str]


def open_assigned(session: CitySession, parent: QWidget) -> AssignedDialog:
    """Show what is assigned to whoever asks."""
    dialog = AssignedDialog(session, parent)
    dialog.show()
    return dialog


class AssignedDialog(RecordDialog):
    def __init__(self, session: CitySession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, "assigned")
        self.setWindowTitle(translate("Dock", "Assigned to me"))
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(translate("Dock", "Pages"))
        self.tabs.addTab(self._report_page(), translate("Dock", "&Reports"))
        self.tabs.addTab(self._work_page(), translate("Dock", "&Works"))
        self.column.addWidget(self.tabs, 1)
        self.add_close()
        self.finish_layout(
            [self.tabs, self.reports_head, self.reports, self.words, self.answer, self.send, self.works_head,
             self.works, self.state, self.remark, self.save]
        )  # fmt: skip
        session.content_changed.connect(self.read)
        letters, lines = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        room = self.screen().availableSize()
        self.resize(min(110 * letters, room.width() - 40), min(38 * lines, room.height() - 60))
        self._show_buttons()
        self.read()

    def _labelled(self, column: QVBoxLayout, text: str, widget: QWidget, name: str) -> None:
        label = QLabel(text, widget.parentWidget())
        label.setBuddy(widget)
        widget.setAccessibleName(name)
        column.addWidget(label)
        column.addWidget(widget)

    def _head(self, page: QWidget) -> QLabel:
        return FullLabel(parent=page)

    def _report_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        self.reports_head, self.words = self._head(page), self._head(page)
        self.reports = RowsTable(translate("Dock", "Reports that wait for an answer"), page, several=False)
        self.answer = QPlainTextEdit(page)
        self.answer.setTabChangesFocus(True)
        self.answer.setFixedHeight(ANSWER_LINES * self.fontMetrics().height() + 12)
        self.send = QPushButton(translate("Dock", "&Save the answer"), page)
        self.send.setAutoDefault(False)
        for widget in (self.reports_head, self.reports, self.words):
            column.addWidget(widget, 1 if widget is self.reports else 0)
        self._labelled(column, translate("Dock", "&Answer"), self.answer, translate("Dock", "Answer to the resident"))
        column.addWidget(self.send)
        self.reports.chosen_changed.connect(self._report_chosen)
        self.reports.opened.connect(self._go)
        self.send.clicked.connect(lambda _=False: self._answer())
        return page

    def _work_page(self) -> QWidget:
        from ..layers.assigned import WORK_STATES

        page = QWidget(self)
        column = QVBoxLayout(page)
        self.works_head = self._head(page)
        self.works = RowsTable(translate("Dock", "Works that are not finished"), page, several=False)
        self.state, self.remark = QComboBox(page), QLineEdit(page)
        for state in WORK_STATES:
            self.state.addItem(sentence(word(f"state.{state}", self.session.language)), state)
        self.save = QPushButton(translate("Dock", "Sa&ve the state"), page)
        self.save.setAutoDefault(False)
        column.addWidget(self.works_head)
        column.addWidget(self.works, 1)
        self._labelled(
            column, translate("Dock", "S&tate of the work"), self.state, translate("Dock", "State of the work")
        )
        self._labelled(column, translate("Dock", "&Note"), self.remark, translate("Dock", "Note on the work"))
        column.addWidget(self.save)
        self.works.chosen_changed.connect(self._work_chosen)
        self.works.opened.connect(self._go)
        self.save.clicked.connect(lambda _=False: self._tell())
        return page

    def _go(self, thing: AssignedReport | AssignedWork) -> None:
        if thing.facility is not None:
            self.session.go_to_facility(thing.facility)

    # ------------------------------------------------------------------ lists
    def read(self) -> None:
        """Read both lists anew."""
        language = self.session.language

        def question(store: Store, job: Job) -> Assigned:
            from ..layers.assigned import assigned_reports, open_works
            from ..layers.may import may

            return Assigned(assigned_reports(store, language), open_works(store, language), may(store))

        self.work(translate("Dock", "Reading what is assigned"), question, self.show_assigned, key="assigned")

    def show_assigned(self, found: Assigned) -> None:
        language = self.session.language
        nobody = word("tip.no_name", language)
        headers = [
            translate("Dock", "Received"),
            translate("Dock", "Facility"),
            translate("Dock", "Report"),
            translate("Dock", "Until"),
        ]
        rows = [
            (date_text(each.received_at, language), each.name or nobody, each.words, day(each.due, language))
            for each in found.reports
        ]
        self.reports.show_rows(headers, rows, found.reports)
        headers = [
            translate("Dock", "Planned for"),
            translate("Dock", "Facility"),
            translate("Dock", "Work"),
            translate("Dock", "State"),
            translate("Dock", "Paid by"),
        ]
        rows = [
            (day(each.planned_for, language), each.name or nobody, each.measure,
             word(f"state.{each.state}", language), each.payer)
            for each in found.works
        ]  # fmt: skip
        self.works.show_rows(headers, rows, found.works)
        text = translate("Dock", "Reports that wait for your answer: {count}.")
        self.reports_head.setText(text.format(count=count_text(len(found.reports), language)))
        text = translate("Dock", "Works that are not finished: {count}.")
        self.works_head.setText(text.format(count=count_text(len(found.works), language)))
        for table in (self.reports, self.works):
            if table.things() and not table.chosen():
                table.selectRow(0)
        for page, act in ((0, "answer_report"), (1, "answer_work")):
            self.tabs.setTabEnabled(page, act in found.allowed)
        self._show_buttons()

    def _report_chosen(self) -> None:
        chosen = self.reports.chosen()
        self.words.setText(chosen[0].words if chosen else "")
        self.answer.setPlainText(chosen[0].answer if chosen else "")
        self._show_buttons()

    def _work_chosen(self) -> None:
        for work in self.works.chosen():
            self.state.setCurrentIndex(max(self.state.findData(work.state), 0))
            self.remark.setText(work.note)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.send.setEnabled(bool(self.reports.chosen()))
        self.save.setEnabled(bool(self.works.chosen()))

    # ------------------------------------------------------------------ acts
    def _answer(self) -> None:
        report, answer = self.reports.chosen()[0], self.answer.toPlainText()

        def act(store: Store, job: Job) -> None:
            from ..layers.assigned import answer_report

            answer_report(store, report, answer)

        self._do(translate("Dock", "Saving the answer"), act, self.send, translate("Dock", "The answer was saved."))

    def _tell(self) -> None:
        work, state, note, by = self.works.chosen()[0], self.state.currentData(), self.remark.text(), person()

        def act(store: Store, job: Job) -> None:
            from ..layers.assigned import tell_work

            tell_work(store, work, state, note, by)

        self._do(translate("Dock", "Saving the state"), act, self.save, translate("Dock", "The state was saved."))

    def _do(self, title: str, act: object, button: QPushButton, said: str) -> None:
        def done(_: object) -> None:
            self.session.content_changed.emit()
            self.session.messages.done(said)

        self.work(title, act, done, writes=True, waiting=[button])
