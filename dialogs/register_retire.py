"""Close a facility, or open a closed one again: with the reason, which the register keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QLabel, QPlainTextEdit, QWidget

from .panels import readable
from .record_dialog import RecordDialog, person, undone_text

if TYPE_CHECKING:
    from ..layers.register import Record, Undo
    from ..layers.store import Store
    from .city_session import CitySession
    from .tasks import Job

translate = QCoreApplication.translate
ROWS = 3


def open_retire(session: CitySession, parent: QWidget) -> RetireDialog | None:
    """For the chosen facility."""
    if session.facility is None:
        return None
    dialog = RetireDialog(session, session.facility, parent)
    dialog.show()
    return dialog


class RetireDialog(RecordDialog):
    def __init__(self, session: CitySession, facility: int, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, "retire")
        self.facility = facility
        self.record: Record | None = None
        self.merge: int | None = None
        self.setWindowTitle(translate("Dock", "Close or reopen a facility"))
        self.what = QLabel(self)
        self.what.setWordWrap(True)
        readable(self.what)
        self.reason = QPlainTextEdit(self)
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight((ROWS + 1) * self.fontMetrics().height())
        label = QLabel(translate("Dock", "&Reason"), self)
        label.setBuddy(self.reason)
        self.reason.setAccessibleName(translate("Dock", "Reason"))
        self.column.addWidget(self.what)
        self.column.addWidget(label)
        self.column.addWidget(self.reason)
        self.column.addStretch(1)
        self.ok = self.add_act(translate("Dock", "&Close the facility"), self._act, is_default=True)
        self.ok.setEnabled(False)
        self.add_close(translate("Dock", "Not now"))
        self.finish_layout([self.what, self.reason])
        self.reason.textChanged.connect(self._show_button)
        self.resize(60 * self.fontMetrics().averageCharWidth(), 16 * self.fontMetrics().height())
        self._read()

    def _read(self) -> None:
        facility, language = self.facility, self.session.language

        def question(store: Store, job: Job) -> tuple[Record, int | None]:
            from ..layers.merging import last_merge
            from ..layers.register import read_record

            record = read_record(store, facility, language)
            return record, last_merge(store, facility) if record.merged_into is not None else None

        self.work(translate("Dock", "Reading the facility"), question, self._show)

    def _show(self, found: tuple[Record, int | None]) -> None:
        self.record, self.merge = found
        name = self.record.title(self.session.language)
        if self.merge is not None:
            text = translate(
                "Dock",
                "{name} was merged into facility {number}. Undoing the merge opens it again and gives back what moved.",
            )
            self.ok.setText(translate("Dock", "&Undo the merge"))
        elif self.record.retired_at:
            text = translate("Dock", "{name} is closed. Opened again, it is on the map and counts.")
            self.ok.setText(translate("Dock", "&Reopen the facility"))
        else:
            text = translate(
                "Dock",
                "{name} leaves the map and the figures, and stays in the register with all that is known of it. It can "
                "be opened again.",
            )
        self.what.setText(text.format(name=name, number=self.record.merged_into))
        self._show_button()

    def _show_button(self) -> None:
        known = self.record is not None
        needs_words = known and not self.record.retired_at
        self.ok.setEnabled(known and (not needs_words or bool(self.reason.toPlainText().strip())))

    def _act(self) -> None:
        facility, reason, by, language = self.facility, self.reason.toPlainText(), person(), self.session.language
        name = self.record.title(language)
        if self.merge is not None:
            self._undo_merge(self.merge, name, by)
            return
        closing = not self.record.retired_at

        def act(store: Store) -> Undo:
            from ..layers.register import bring_back, retire

            return (retire if closing else bring_back)(store, [facility], reason, by, language)

        def done(_: Undo) -> str:
            text = translate("Dock", "{name} is closed.") if closing else translate("Dock", "{name} is open again.")
            return text.format(name=name)

        def back(done: Undo):
            def taken_back(store: Store) -> str:
                from ..layers.register import undo

                undone = undo(store, done, by)
                return undone_text(undone.restored, undone.kept)

            return taken_back

        title = translate("Dock", "Closing the facility") if closing else translate("Dock", "Reopening the facility")
        self.carry_out(title, act, done, back, waiting=[self.ok])

    def _undo_merge(self, merge: int, name: str, by: str) -> None:
        from .register_merge import parted_text

        language = self.session.language

        def act(store: Store):
            from ..layers.merging import undo_merge

            return undo_merge(store, merge, by)

        self.carry_out(
            translate("Dock", "Undoing the merge"),
            act,
            lambda parted: parted_text(parted, name, language),
            waiting=[self.ok],
        )
