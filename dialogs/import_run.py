"""One import, or a trial of one, while it runs: for the import dialog. It goes on when the dialog is closed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..layers.imports.mapping_draft import MappingDraft
from ..layers.imports.reading import ImportOptions
from ..scoring.errors import InclusiveCityError
from .city_session import CitySession
from .import_works import Outcome, Wanted, bring_in
from .phrases import count_text
from .tasks import StoreTask

translate = QCoreApplication.translate


class ImportRun(QObject):
    """``ended(Outcome)`` or ``failed(InclusiveCityError)``. It stands among the works of the dock, which shows it
    too."""

    ended = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, session: CitySession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: StoreTask | None = None

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def task(self) -> StoreTask | None:
        """What runs, for as long as it may be asked."""
        return self._task if self._task is not None and not self._task.has_ended else None

    def start(self, wanted: Wanted, draft: MappingDraft, options: ImportOptions, is_trial: bool) -> None:
        """Import ``wanted`` by ``draft`` in one act, or try that and undo it."""
        title = translate("Dock", "Checking {file}") if is_trial else translate("Dock", "Importing {file}")
        self._task = self._session.tasks.start(
            title.format(file=wanted.title),
            lambda store, job: bring_in(store, job, wanted, draft, options, is_trial),
            self._done,
            self._stopped,
            store=self._session.store,
            read_only=False,
            key="import",
        )

    def cancel(self) -> None:
        """Stop it; the store is then as it was."""
        task = self.task()
        if task is not None:
            task.cancel()

    def _done(self, outcome: Outcome) -> None:
        self._task = None
        if outcome.error is None and not outcome.is_trial:
            self._session.messages.done(headline(outcome, self._session.language))
            self._session.read_again()
        self.ended.emit(outcome)

    def _stopped(self, error: InclusiveCityError) -> None:
        self._task = None
        self._session.messages.problem(error)
        self.failed.emit(error)


def headline(outcome: Outcome, language: str) -> str:
    """What came of it, in one sentence."""
    if outcome.error is not None:
        return "✕ " + outcome.error.text(translate)
    counts = outcome.report.counts
    words = translate(
        "Dock",
        "{file} was imported. Rows {rows}: added {added}, changed {changed}, as before {same}, gone {missing}, "
        "rejected {rejected}, remarks {flagged}.",
    )
    if outcome.is_trial:
        words = translate(
            "Dock",
            "Only tried, nothing was imported. {file}, rows {rows}: would be added {added}, changed {changed}, as "
            "before {same}, gone {missing}, rejected {rejected}, remarks {flagged}.",
        )
    numbers = {
        "rows": counts.get("rows", 0),
        "added": counts.get("added", counts.get("inspections_added", 0)),
        "changed": counts.get("changed", counts.get("inspections_replaced", 0)),
        "same": counts.get("unchanged", counts.get("inspections_unchanged", 0)),
        "missing": counts.get("missing", counts.get("inspections_missing", 0)),
        "rejected": counts.get("rejected", 0),
        "flagged": counts.get("flagged", 0),
    }
    told = {name: count_text(number, language) for name, number in numbers.items()}
    text = words.format(file=outcome.report.file, **told)
    if outcome.problems:
        more = translate("Dock", "Validation found {count} problems in it: see Record, Problems.")
        text = f"{text} {more.format(count=count_text(outcome.problems, language))}"
    return text
