"""One import from a file to the store: read and understood first, then written in one transaction, or not at all."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np

from ...scoring.errors import QT_TRANSLATE_NOOP
from ...scoring.model import Model
from ..ground import ANYWHERE, city_ground, keep_bounds
from ..model_store import SAMPLE, keep_setting, stored_model
from ..store.base import Cancelled as CancelledCheck
from ..store.base import Progress, Store, utc_now
from ..store.errors import Cancelled
from .areas import AreaReader, write_areas
from .errors import ImportStopped, columns_missing, source_empty
from .facilities import count_places, queue_for_evaluation, write_facilities
from .facility_rows import FacilityReader
from .inspection_rows import InspectionReader
from .inspections import write_inspections
from .mapping import DEMAND, DISTRICTS, FACILITIES, INSPECTIONS, SourceMapping
from .mapping_checks import check_mapping, needed_columns
from .mapping_files import load_mapping
from .notes import FLAGGED, REJECTED, ImportReport, Translate
from .people import PeopleReader, write_people
from .places import with_places
from .readers import open_source
from .tables import Batch, Source
from .values import Rows, headers_of

READING = QT_TRANSLATE_NOOP("Progress", "Reading the file")
WRITING = QT_TRANSLATE_NOOP("Progress", "Writing into the store")
_NOTES_AT_ONCE = 100_000


@dataclass(frozen=True)
class ImportOptions:
    """How an import is done, beside what the mapping says. ``source``, ``bounds`` and ``crs`` go before the
    mapping's, where given."""

    source: str = ""
    crs: str = ""
    bounds: tuple[float, float, float, float] | str | None = None
    as_of: str = ""
    """When a source that does not say so was true (ISO 8601); else now."""
    is_complete: bool = True
    """Whether the file is the whole source, so that what it lacks is gone."""
    by: str = ""


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
    path: str | os.PathLike[str],
    mapping: SourceMapping | str | Path,
    kinds: Iterable[str],
    options: ImportOptions | None = None,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
    translate: Translate | None = None,
) -> ImportReport:
    """Import ``path`` into ``store`` by ``mapping`` (read already, a file, or the name of a shipped one).

    ``kinds`` are the kinds of mapping that the caller can do. All is written in one transaction; whatever is
    raised (:class:`~.errors.ImportStopped`, a StoreError, Cancelled) leaves the store as it was.
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
    work = _Import(store, os.fspath(path), read, options, progress, cancelled, translate)
    return work.run()


class _Import:
    def __init__(
        self,
        store: Store,
        path: str,
        mapping: SourceMapping,
        options: ImportOptions,
        progress: Progress | None,
        cancelled: CancelledCheck | None,
        translate: Translate | None,
    ) -> None:
        self.store, self.path, self.mapping, self.options = store, path, mapping, options
        self.progress, self.cancelled, self.translate = progress, cancelled, translate
        self.source_name = options.source or mapping.source
        self.by = options.by or _user()
        self.report = ImportReport(mapping.kind, self.source_name, Path(path.partition("|")[0]).name, mapping.file)
        self.notes = self.report.notes
        self.rows = 0
        self.facility_keys: dict[str, int] = {}

    def run(self) -> ImportReport:
        model = stored_model(self.store)
        check_mapping(self.mapping, model)
        self._step(0.0, READING)
        source = open_source(self.path, self.mapping.reader)
        self.mapping = with_places(self.mapping, source)
        act = {
            DISTRICTS: self._districts,
            FACILITIES: self._facilities,
            INSPECTIONS: self._inspections,
            DEMAND: self._demand,
        }[self.mapping.kind]
        act(source, model)
        if self.progress is not None:
            self.progress(1.0, WRITING)  # nothing can be cancelled any longer
        return self.report

    # ------------------------------------------------------------------ kinds
    def _districts(self, source: Source, model: Model) -> None:
        reader = AreaReader(self.mapping, model.languages, self.notes, self._crs(source))
        for rows in self._batches(source, set(), with_shapes=True):
            reader.add(rows)
        reader.say_overlaps()
        areas = reader.areas
        self._usable(len(areas))
        with self.store.transaction(bulk="import"):
            keep_bounds(self.store, self._bounds())
            changes = write_areas(
                self.store, self.source_name, areas, self.notes, self.by, self.options.is_complete, model
            )
            self._conclude(_whole_numbers(changes))

    def _facilities(self, source: Source, model: Model) -> None:
        ground = city_ground(self.store, model, self._bounds())
        reader = FacilityReader(self.mapping, model, ground, self.notes, self._crs(source))
        inspections = self._inspection_reader(model)
        added = inspections.prepare(source.columns) if inspections else set()
        for rows in self._batches(source, added):
            source_id, usable = reader.add(rows)
            if inspections is not None:
                inspections.add(rows, source_id, usable)
        given = reader.finish()
        found = inspections.finish() if inspections else None
        self._usable(len(given))
        with self.store.transaction(bulk="import"):
            keep_bounds(self.store, self._bounds())
            changes = write_facilities(
                self.store, self.source_name, given, self.notes, self.by, self.options.is_complete
            )
            self.facility_keys = changes.keys
            queue_for_evaluation(self.store, changes.dirty)
            counts = {**_whole_numbers(changes), **count_places(self.store, self.source_name)}
            if found is not None:
                self._step(0.7, WRITING)
                counts.update(self._write_inspections(model, found, changes.keys, self.source_name))
            self._conclude(counts)

    def _inspections(self, source: Source, model: Model) -> None:
        reader = self._inspection_reader(model)
        if reader is None:
            raise ImportStopped(QT_TRANSLATE_NOOP("Errors", "The mapping says nothing about inspections."))
        added = reader.prepare(source.columns)
        for rows in self._batches(source, added):
            reader.add(rows)
        reader.flag_unread(source.columns, self._read_headers(source) | added)
        found = reader.finish()
        facility_source = self.mapping.inspection.facility_source or self.source_name  # type: ignore[union-attr]
        self._usable(len(found))
        with self.store.transaction(bulk="import"):
            self.facility_keys = self._keys_of(facility_source)
            counts = self._write_inspections(model, found, self.facility_keys, facility_source)
            if not counts["inspections_added"] + counts["inspections_replaced"] + counts["inspections_unchanged"]:
                self._count()
                raise ImportRefused(self.report)
            self._conclude(counts)

    def _demand(self, source: Source, model: Model) -> None:
        reader = PeopleReader(self.mapping, model, self.notes, self._crs(source))
        added = reader.prepare(source.columns)
        for rows in self._batches(source, added):
            reader.add(rows)
        given = reader.finish()
        self._usable(len(given.number))
        with self.store.transaction(bulk="import"):
            changes = write_people(self.store, self.source_name, given, self.notes, self.options.is_complete)
            counts = _whole_numbers(changes)
            counts["people"] = int(np.nansum(given.people))
            self._conclude(counts)

    # ------------------------------------------------------------------ steps
    def _inspection_reader(self, model: Model) -> InspectionReader | None:
        inspection = self.mapping.inspection
        if inspection is None:
            return None
        return InspectionReader(self.mapping, inspection, model, self.notes, self._as_of())

    def _write_inspections(
        self, model: Model, found: Any, keys: dict[str, int], facility_source: str
    ) -> dict[str, int]:
        inspection = self.mapping.inspection
        changes = write_inspections(
            self.store, model, self.source_name, inspection.origin if inspection else "import", found, keys,
            facility_source, self.notes, self.by, self.options.is_complete,
        )  # fmt: skip
        queue_for_evaluation(self.store, changes.dirty)
        counts = _whole_numbers(changes)
        plain = ("answers", "compensations")
        return {key if key in plain else f"inspections_{key}": value for key, value in counts.items()}

    def _batches(self, source: Source, added: set[str], with_shapes: bool = False) -> Iterable[Rows]:
        """The batches of the source as rows of the mapping; refuses a source without rows or needed columns."""
        names = needed_columns(self.mapping) | added
        headers = headers_of(self.mapping, source.resolve, names)
        self._check_columns(source, headers)
        if with_shapes and not source.has_geometry:
            raise ImportStopped(
                QT_TRANSLATE_NOOP("Errors", "{path} has no outlines. Hand in a map layer with polygons."),
                path=self.path,
            )
        for name in getattr(source, "absent", ()):
            self.notes.flag("join_missing", 0, None, value=name)
        unmatched: dict[str, dict[str, tuple[int, int]]] = {}
        wanted = {header for header in headers.values() if header is not None}
        for batch in source.batches(wanted, with_shapes):
            self._reject_broken(batch)
            self.rows += len(batch) + len(batch.broken)
            rows = Rows(batch, headers, self.mapping.missing)
            yield rows
            for name, found in rows.unmatched.items():
                entry = unmatched.setdefault(name, {})
                for text, (count, first) in found.found.items():
                    before, number = entry.get(text, (0, first))
                    entry[text] = (before + count, number)
            self._step(0.05 + 0.4 * (1 - 0.8 ** (self.rows / 50_000)), READING)
        self.report.counts["rows"] = self.rows
        if not self.rows:
            raise source_empty(self.path)
        self._check_columns(source, headers_of(self.mapping, source.resolve, names))
        for name, entry in unmatched.items():
            for text, (count, first) in entry.items():
                self.notes.flag("unknown_value", first, None, value=text, column=name, count=count)

    def _check_columns(self, source: Source, headers: dict[str, str | None]) -> None:
        """Columns that every row would lack are a slip of the mapping, unless it says that they may be absent."""
        if source.columns is None:
            return
        essential = set(self.mapping.id_hash) | set(self.mapping.geometry.columns)
        if len(self.mapping.id) == 1:
            essential |= set(self.mapping.id[0].columns) if len(self.mapping.id[0].columns) == 1 else set()
        lacking = [
            self.mapping.aliases.get(name, name)
            for name, header in headers.items()
            if header is None and (name in essential or not self.mapping.optional_columns)
        ]
        if lacking:
            raise columns_missing(self.path, sorted(lacking), source.columns)

    def _read_headers(self, source: Source) -> set[str]:
        headers = headers_of(self.mapping, source.resolve, needed_columns(self.mapping))
        return {header for header in headers.values() if header is not None}

    def _reject_broken(self, batch: Batch) -> None:
        for row, cells, columns in batch.broken:
            self.notes.reject("unreadable", row, None, cells=cells, columns=columns)

    def _crs(self, source: Source) -> str:
        said = self.options.crs or self.mapping.crs or source.crs
        if not said and not source.is_crs_known and source.has_geometry:
            self.notes.flag("assumed_degrees", 0, None)
        return said

    def _bounds(self) -> tuple[float, float, float, float] | str | None:
        return self.options.bounds if self.options.bounds is not None else self.mapping.bounds

    def _as_of(self) -> str:
        from .dates import as_stored, parse_moment

        if not self.options.as_of:
            return utc_now()
        moment = parse_moment(self.options.as_of, "", timezone.utc)
        if moment is None or moment > datetime.now(timezone.utc):
            raise ImportStopped(
                QT_TRANSLATE_NOOP("Errors", "“{text}” is no day in the past. Write it as 2026-11-23."),
                text=self.options.as_of,
            )
        return as_stored(moment)

    def _keys_of(self, source: str) -> dict[str, int]:
        rows = self.store.rows("SELECT source_id, fid FROM facility WHERE source = :source", {"source": source})
        return dict(rows)

    def _usable(self, count: int) -> None:
        self._step(0.5, WRITING)
        if not count:
            self._count()
            raise ImportRefused(self.report)

    def _count(self) -> None:
        found = self.notes.found
        rejected = {note.row for note in found if note.severity == REJECTED}
        self.report.counts["rejected"] = len(rejected)
        self.report.counts["flagged"] = sum(note.severity == FLAGGED for note in found)

    def _conclude(self, counts: dict[str, int]) -> None:
        """Keep the run and its remarks with the store, as the last part of the act."""
        self.report.counts.update(counts)
        self._count()
        if self.mapping.is_generated:
            keep_setting(self.store, SAMPLE, "1")
        key = int(self.store.next_keys("import_run", 1)[0])
        self.store.insert(
            "import_run",
            {
                "fid": [key],
                "kind": [self.mapping.kind],
                "source": [self.source_name],
                "file_name": [self.report.file],
                "mapping": [self.mapping.file],
                "finished_at": [utc_now()],
                "run_by": [self.by],
                "counts": [json.dumps(self.report.counts)],
            },
        )
        found = self.notes.found
        for start in range(0, len(found), _NOTES_AT_ONCE):
            part = found[start : start + _NOTES_AT_ONCE]
            self.store.insert(
                "import_note",
                {
                    "run": [key] * len(part),
                    "severity": [note.severity for note in part],
                    "row": [note.row or None for note in part],
                    "source_id": [note.source_id for note in part],
                    "reason": [note.text(self.translate) for note in part],
                    "facility": [self.facility_keys.get(note.source_id or "") for note in part],
                },
            )
        self._step(0.95, WRITING)

    def _step(self, fraction: float, what: str) -> None:
        if self.cancelled is not None and self.cancelled():
            raise Cancelled()
        if self.progress is not None:
            self.progress(fraction, what)


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


def _user() -> str:
    """The name of the person at this computer, as the system knows it."""
    import getpass

    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return ""
