"""Page of the due list: inspections of the reader that came back, to be corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ..layers.words import word
from .due_pages import ListPage
from .phrases import count_text, date_text

if TYPE_CHECKING:
    from ..layers.review import Waiting
    from ..layers.store import Store
    from .due_dialog import DueDialog, Overview
    from .tasks import Job

translate = QCoreApplication.translate


class ReturnedPage(ListPage):
    def __init__(self, dialog: DueDialog) -> None:
        super().__init__(dialog, translate("Dock", "Inspections that came back to me"))
        self.correct = self.add_button(
            translate("Dock", "&Correct…"),
            self._correct,
            translate("Dock", "Enter a new inspection that replaces the chosen one; that one stays in the history"),
        )
        self.go = self.add_button(
            translate("Dock", "Show the &facility"),
            self._go,
            translate("Dock", "Show the card and the place of the facility"),
        )
        self.table.opened.connect(lambda _: self._correct())
        self.finish()
        self.show_buttons()

    def show_overview(self, overview: Overview) -> None:
        self.show_buttons()

    def read(self) -> None:
        language = self.language

        def question(store: Store, job: Job) -> tuple[Waiting, ...]:
            from ..layers.review import returned

            return returned(store, language)

        self.dialog.work(translate("Dock", "Reading what came back"), question, self.show_list, key="returned")

    def show_list(self, lines: tuple[Waiting, ...]) -> None:
        language = self.language
        headers = [
            translate("Dock", "Returned"),
            translate("Dock", "Facility"),
            translate("Dock", "Inspected"),
            translate("Dock", "By"),
            translate("Dock", "Reason"),
        ]
        rows = [
            (date_text(line.reviewed_at, language), line.name or line.address or word("tip.no_name", language),
             date_text(line.inspected_at, language), line.reviewed_by, line.review_note)
            for line in lines
        ]  # fmt: skip
        self.table.show_rows(headers, rows, lines)
        if lines and not self.table.chosen():
            self.table.selectRow(0)
        text = translate("Dock", "Inspections to correct: {count}. The reason is in the list.")
        if not lines:
            text = translate("Dock", "Nothing came back to you.")
        self.note.setText(text.format(count=count_text(len(lines), language)))

    def show_buttons(self) -> None:
        chosen = len(self.table.chosen()) == 1
        self.correct.setEnabled(chosen)
        self.go.setEnabled(chosen)

    def _correct(self) -> None:
        from .inspection_dialog import open_inspection

        for line in self.table.chosen()[:1]:
            open_inspection(self.dialog.session, line.facility, replaces=line.inspection)

    def _go(self) -> None:
        for line in self.table.chosen()[:1]:
            self.dialog.session.go_to_facility(line.facility)
