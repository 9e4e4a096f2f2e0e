"""One import from a file to the store: read and understood first, then written in one transaction, or not at all."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Callable

import numpy as np

from ...scoring.errors import QT_TRANSLATE_NOOP
from ...scoring.model import Model
from ..demand_checks import differing_totals
from ..ground import ANYWHERE, city_ground, keep_bounds
from ..may import machine_account
from ..model_store import SAMPLE, keep_setting, stored_model
from ..store.base import Cancelled as CancelledCheck
from ..store.base import Progress, Store
from ..survivors import standing
from .areas import write_areas
from .errors import ImportStopped
from .facilities import count_places, queue_for_evaluation, write_facilities
from .inspection_rows import InspectionColumns
from .inspections import write_inspections
from .kept_reports import keep_report
from .mapping import DEMAND, DISTRICTS, FACILITIES, INSPECTIONS, SourceMapping
from .mapping_checks import check_mapping
from .mapping_files import load_mapping
from .notes import REJECTED, ImportReport, Translate
from .people import write_people
from .readers import open_source
from .reading import READING, ImportOptions, Reading
from .tables import Source

WRITING = QT_TRANSLATE_NOOP("Progress", "Writing into the store")
_NEWS = (
    "added", "changed", "missing", "returned", "inspections_added", "inspections_replaced", "inspections_state_changed",
    "inspections_withdrawn", "facilities",
)  # fmt: skip
"""Counts of which any one says that the store is not what it was."""


BeforeKeeping = Callable[["ImportReport"], None]
"""Told what an import would do, while all of it can still be undone: whatever it raises undoes it."""


class ImportRefused(ImportStopped):
    """Not one row of the file can be used. ``report`` says why for each."""

    def __init__(self, report: ImportReport) -> None:
        self.report = report
        self._first = next((note for note in report.notes.found if note.severity == REJECTED), None)
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "None of the {rows} rows of {file} can be used, so nothing was imported. The first, row {row}: "
                "{reason}",
            ),
            rows=report.counts.get("rows", 0),
            file=report.file,
            row=0 if self._first is None else self._first.row,
        )

    def text(self, translate: Translate | None = None) -> str:
        reason = "" if self._first is None else self._first.text(translate)
        template = translate(self.context, self.template) if translate else self.template
        return template.format(**self.params, reason=reason)


def import_file(
    store: Store,
    path: str | os.PathLike[str] | Source,
    mapping: SourceMapping | str | Path,
    kinds: Iterable[str],
    options: ImportOptions | None = None,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
    translate: Translate | None = None,
    before_keeping: BeforeKeeping | None = None,
) -> ImportReport:
    """Import ``path`` (a file, or a source opened already) into ``store`` by ``mapping`` (read already, a file, or
    the name of a shipped one).

    ``kinds`` are the kinds of mapping that the caller can do. All is written in one transaction; whatever is
    raised (:class:`~.errors.ImportStopped`, a StoreError, Cancelled, or by ``before_keeping``) leaves the store as it
    was.
    """
    read = mapping if isinstance(mapping, SourceMapping) else load_mapping(mapping)
    options = options or ImportOptions()
    allowed = tuple(kinds)
    if read.kind not in allowed:
        raise ImportStopped(
            QT_TRANSLATE_NOOP("Errors", "The mapping “{file}” is for {kind}; here one for {allowed} is needed."),
            file=read.file,
            kind=read.kind,
            allowed=", ".join(allowed),
        )
    model = stored_model(store)
    check_mapping(read, model)
    if progress is not None:
        progress(0.0, READING)
    source = path if isinstance(path, Source) else open_source(os.fspath(path), read.reader)
    work = _Import(store, source, read, model, options, progress, cancelled, translate, before_keeping)
    return work.run()


@contextmanager
def _garbage_left() -> Iterator[None]:
    """What is read are plain values without circles, by the million: looking through them for garbage again and again
    would take a quarter of the reading."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _OnlyLooked(Exception):
    """Undoes an import that was only tried."""


def check_file(
    store: Store,
    path: str | os.PathLike[str] | Source,
    mapping: SourceMapping | str | Path,
    kinds: Iterable[str],
    options: ImportOptions | None = None,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> ImportReport:
    """What :func:`import_file` would do with the whole of ``path``, tried out and undone."""
    kept: list[ImportReport] = []

    def undo(report: ImportReport) -> None:
        kept.append(report)
        raise _OnlyLooked

    try:
        return import_file(store, path, mapping, kinds, options, progress, cancelled, before_keeping=undo)
    except _OnlyLooked:
        return kept[0]


class _Import:
    def __init__(
        self,
        store: Store,
        source: Source,
        mapping: SourceMapping,
        model: Model,
        options: ImportOptions,
        progress: Progress | None,
        cancelled: CancelledCheck | None,
        translate: Translate | None,
        before_keeping: BeforeKeeping | None,
    ) -> None:
        self.store, self.mapping, self.model, self.options = store, mapping, model, options
        self.progress, self.translate, self.before_keeping = progress, translate, before_keeping
        self.source_name = options.source or mapping.source
        self.by = options.by or machine_account()
        self.report = ImportReport(mapping.kind, self.source_name, source.name, mapping.file)
        self.notes = self.report.notes
        self.reading = Reading(source, mapping, model, self.notes, options, progress, cancelled)
        self.step = self.reading.step
        self.facility_keys: dict[str, int] = {}

    def run(self) -> ImportReport:
        act = {
            DISTRICTS: self._districts,
            FACILITIES: self._facilities,
            INSPECTIONS: self._inspections,
            DEMAND: self._demand,
        }[self.mapping.kind]
        with _garbage_left():
            act()
        if self.progress is not None:
            self.progress(1.0, WRITING)  # nothing can be cancelled any longer
        return self.report

    # ------------------------------------------------------------------ kinds
    def _districts(self) -> None:
        areas = self.reading.districts()
        self._usable(len(areas))
        with self.store.transaction(bulk="import"):
            keep_bounds(self.store, self.reading.bounds())
            changes = write_areas(
                self.store, self.source_name, areas, self.notes, self.by, self.options.is_complete, self.model
            )
            self._conclude(_whole_numbers(changes))

    def _facilities(self) -> None:
        bounds = self.reading.bounds()
        given, found = self.reading.facilities(city_ground(self.store, self.model, bounds))
        self._usable(len(given))
        with self.store.transaction(bulk="import"):
            keep_bounds(self.store, bounds)
            changes = write_facilities(
                self.store, self.source_name, given, self.notes, self.by, self.options.is_complete
            )
            self.facility_keys = changes.keys
            self._queue(changes.dirty)
            counts = {**_whole_numbers(changes), **count_places(self.store, self.source_name)}
            if found is not None:
                self.step(0.7, WRITING)
                counts.update(self._write_inspections(found, changes.keys, self.source_name))
                self.facility_keys = {**_by_inspection(found, changes.keys), **changes.keys}
            self._conclude(counts)

    def _inspections(self) -> None:
        found = self.reading.inspections()
        facility_source = self.mapping.inspection.facility_source or self.source_name  # type: ignore[union-attr]
        self._usable(len(found))
        with self.store.transaction(bulk="import"):
            self.facility_keys = self._keys_of(facility_source)
            counts = self._write_inspections(found, self.facility_keys, facility_source)
            if not counts["inspections_added"] + counts["inspections_replaced"] + counts["inspections_unchanged"]:
                self.report.count_notes()
                raise ImportRefused(self.report)
            self.facility_keys = _by_inspection(found, self.facility_keys)
            self._conclude(counts)

    def _demand(self) -> None:
        given = self.reading.people(city_ground(self.store, self.model))
        self._usable(len(given.number))
        with self.store.transaction(bulk="import"):
            changes = write_people(self.store, self.source_name, given, self.notes, self.options.is_complete)
            counts = _whole_numbers(changes)
            counts["people"] = round(float(np.sum(given.people)))
            for check in differing_totals(self.store, self.model):
                self.notes.flag("sum_differs", 0, None, **check.words())
            self._conclude(counts)

    # ------------------------------------------------------------------ steps
    def _write_inspections(
        self, found: InspectionColumns, keys: dict[str, int], facility_source: str
    ) -> dict[str, int]:
        inspection = self.mapping.inspection
        changes = write_inspections(
            self.store, self.model, self.source_name, inspection.origin if inspection else "import", found,
            standing(self.store, keys), facility_source, self.notes, self.by, self.options.is_complete,
        )  # fmt: skip
        self._queue(changes.dirty)
        counts = _whole_numbers(changes)
        plain = ("answers", "compensations")
        return {key if key in plain else f"inspections_{key}": value for key, value in counts.items()}

    def _queue(self, keys: np.ndarray) -> None:
        queue_for_evaluation(self.store, keys)
        self.report.is_news |= len(keys) > 0

    def _keys_of(self, source: str) -> dict[str, int]:
        rows = self.store.rows("SELECT source_id, fid FROM facility WHERE source = :source", {"source": source})
        return dict(rows)

    def _usable(self, count: int) -> None:
        self.report.counts["rows"] = self.reading.rows
        self.step(0.5, WRITING)
        if not count:
            self.report.count_notes()
            raise ImportRefused(self.report)

    def _conclude(self, counts: dict[str, int]) -> None:
        """Keep the run and its remarks with the store, as the last part of the act."""
        self.report.counts.update(counts)
        self.report.count_notes()
        self.report.is_news |= any(self.report.counts.get(name, 0) for name in _NEWS)
        self.report.facilities = self.facility_keys
        if self.before_keeping is not None:
            self.before_keeping(self.report)
        if self.mapping.is_generated:
            keep_setting(self.store, SAMPLE, "1")
        keep_report(self.store, self.report, self.by, self.translate)
        self.step(0.95, WRITING)


def _by_inspection(found: InspectionColumns, facilities: dict[str, int]) -> dict[str, int]:
    """Id of an inspection → key of its facility."""
    pairs = zip(found.source_id.tolist(), found.facility.tolist())
    return {inspection: facilities[facility] for inspection, facility in pairs if facility in facilities}


def _whole_numbers(changes: object) -> dict[str, int]:
    """The counts among the attributes."""
    return {name: value for name, value in vars(changes).items() if type(value) is int}


def parse_bounds(text: str) -> tuple[float, float, float, float] | str:
    """West, south, east and north in degrees out of "76.7, 43.0, 77.2, 43.45"; "none" where any place will do."""
    if text.strip().lower() == ANYWHERE:
        return ANYWHERE
    try:
        west, south, east, north = (float(part) for part in text.replace(";", ",").split(","))
    except ValueError:
        west = south = east = north = 0.0
    if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):
        raise ImportStopped(
            QT_TRANSLATE_NOOP(
                "Errors", "“{text}” are no bounds. Write west, south, east, north in degrees (76.7, 43, 77.2, 43.45)."
            ),
            text=text,
        )
    return west, south, east, north
