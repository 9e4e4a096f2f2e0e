"""What the import dialog has done in the background. Plain functions on plain data."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError

if TYPE_CHECKING:
    from ..layers.imports import ImportReport
    from ..layers.imports.corrections import LastRun, Remark
    from ..layers.imports.database_tables import Connection, Table
    from ..layers.imports.mapping_draft import MappingDraft
    from ..layers.imports.preview import Preview
    from ..layers.imports.reading import ImportOptions
    from ..layers.imports.sample import Sample
    from ..layers.imports.tables import Source
    from ..layers.store import Store
    from .tasks import Job


@dataclass(frozen=True)
class Wanted:
    """What is imported: a file, a layer of the project (as a snapshot) or a table of a database."""

    path: str = ""
    layer: Any = None
    connection: Connection | None = None
    table: Table | None = None

    @property
    def is_settled(self) -> bool:
        return bool(self.path or self.layer is not None or (self.connection and self.table))

    @property
    def title(self) -> str:
        """A short name for it."""
        if self.path:
            return self.path.partition("|")[0].replace("\\", "/").rpartition("/")[2]
        if self.layer is not None:
            return str(self.layer.name)
        return self.table.title if self.table is not None else ""


@dataclass
class Loaded:
    """A source that was looked at, with a mapping for it."""

    sample: Sample
    draft: MappingDraft
    layers: list[str] = field(default_factory=list)


@dataclass
class Outcome:
    """What an import, or a trial of one, came to. ``error``: it was refused, and the remarks say why."""

    report: ImportReport
    remarks: list[Remark]
    error: InclusiveCityError | None = None
    is_trial: bool = False
    problems: int | None = None
    """What validation found of it; None where it was not checked."""


def opened(wanted: Wanted, draft: MappingDraft) -> Source:
    """The source, read as the mapping says."""
    from ..layers.imports.database_tables import open_table
    from ..layers.imports.readers import joined, open_source
    from ..layers.imports.sample import reader_for

    options = draft.reader()
    if wanted.path:
        return open_source(wanted.path, reader_for(wanted.path, options))
    if wanted.layer is not None:
        return joined(wanted.layer, options)
    if wanted.connection is None or wanted.table is None:
        raise InclusiveCityError(QT_TRANSLATE_NOOP("Errors", "Nothing is chosen to be imported."))
    return joined(open_table(wanted.connection, wanted.table), options)


def load(store: Store, job: Job, wanted: Wanted, draft: MappingDraft, guesses: bool) -> Loaded:
    """Look at the first rows; ``guesses``: fill what the draft leaves empty."""
    from ..layers.imports.guesses import guess
    from ..layers.imports.mapping import DISTRICTS
    from ..layers.imports.sample import Sample, layers_of, reader_for
    from ..layers.model_store import stored_model

    layers = layers_of(wanted.path) if wanted.path else []
    made = draft.copy()
    if len(layers) > 1 and made.get(("reader", "layer")) not in layers:
        made.put(("reader", "layer"), layers[0])
    if wanted.path:
        form = reader_for(wanted.path, made.reader()).form
        if form and form != made.reader().form:
            made.put(("reader", "format"), form)
    sample = Sample(opened(wanted, made), with_shapes=made.kind == DISTRICTS)
    job.stop_if_cancelled()
    if guesses:
        guess(made, sample, stored_model(store))
    return Loaded(sample, made, layers)


def open_mapping(job: Job, name: str) -> MappingDraft:
    """A shipped mapping or a city's own file."""
    from ..layers.imports.mapping_draft import MappingDraft

    return MappingDraft.load(name)


def preview(store: Store, job: Job, sample: Sample, draft: MappingDraft, options: ImportOptions) -> Preview:
    """The first rows as they would be stored."""
    from ..layers.imports.preview import preview_rows

    return preview_rows(store, sample, draft.mapping(), options, job.cancelled)


def count_values(job: Job, wanted: Wanted, draft: MappingDraft, column: str) -> list[tuple[str, int]]:
    """The different values of a column in the whole source."""
    from ..layers.imports.sample import value_counts

    return value_counts(opened(wanted, draft), [column], job.cancelled)[column]


def bring_in(
    store: Store, job: Job, wanted: Wanted, draft: MappingDraft, options: ImportOptions, is_trial: bool
) -> Outcome:
    """Import, or try the whole import and undo it."""
    from ..layers.imports import ImportRefused, check_file, import_file
    from ..layers.imports.corrections import remarks_of
    from ..layers.validation import validate_imported

    translate = QCoreApplication.translate
    try:
        mapping = draft.mapping()
        source = opened(wanted, draft)
        if is_trial:
            report = check_file(store, source, mapping, (draft.kind,), options, job.progress, job.cancelled)
        else:
            report = import_file(
                store, source, mapping, (draft.kind,), options, job.part(0, 0.8), job.cancelled, translate
            )
    except ImportRefused as refused:
        return Outcome(refused.report, remarks_of(refused.report, translate), refused, is_trial)
    if is_trial:
        report = replace(report, facilities={})
    problems = None
    if not is_trial and report.is_news and report.facilities:
        problems = validate_imported(store, report.facilities.values(), job.part(0.8, 1), job.cancelled)
    return Outcome(report, remarks_of(report, translate), None, is_trial, problems)


def read_last_run(store: Store, job: Job, kind: str) -> LastRun | None:
    """The last import of a kind, for who comes back to it later."""
    from ..layers.imports.corrections import last_run

    return last_run(store, kind)
