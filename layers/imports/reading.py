"""Reading a source by a mapping: what an import and its preview have in common. Nothing is written here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timezone

from ...scoring.errors import QT_TRANSLATE_NOOP
from ...scoring.model import Model
from ..ground import Ground
from ..store.base import Cancelled as CancelledCheck
from ..store.base import Progress, utc_now
from ..store.errors import Cancelled
from .areas import Area, AreaReader
from .errors import ImportStopped, columns_missing, source_empty
from .facility_rows import FacilityColumns, FacilityReader
from .inspection_rows import InspectionColumns, InspectionReader
from .mapping import SourceMapping
from .mapping_checks import needed_columns
from .notes import Notes
from .people import PeopleColumns, PeopleReader
from .places import with_places
from .tables import Batch, Source
from .values import Rows, headers_of

READING = QT_TRANSLATE_NOOP("Progress", "Reading the file")


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


class Reading:
    """One source, understood as facilities, inspections, districts or people; remarks go to ``notes``."""

    def __init__(
        self,
        source: Source,
        mapping: SourceMapping,
        model: Model,
        notes: Notes,
        options: ImportOptions,
        progress: Progress | None = None,
        cancelled: CancelledCheck | None = None,
    ) -> None:
        self.source, self.model, self.notes, self.options = source, model, notes, options
        self.mapping = with_places(mapping, source)
        self._progress, self._cancelled = progress, cancelled
        self.rows = 0

    # ------------------------------------------------------------------ kinds
    def districts(self) -> list[Area]:
        """The districts of the source, by code."""
        reader = AreaReader(self.mapping, self.model.languages, self.notes, self._crs())
        for rows in self._batches(set(), with_shapes=True):
            reader.add(rows)
        reader.say_overlaps()
        return reader.areas

    def facilities(self, ground: Ground) -> tuple[FacilityColumns, InspectionColumns | None]:
        """The facilities of the source, and where its rows tell that too, their inspections."""
        reader = FacilityReader(self.mapping, self.model, ground, self.notes, self._crs())
        inspections = self._inspection_reader()
        added = inspections.prepare(self.source.columns) if inspections else set()
        for rows in self._batches(added):
            source_id, usable = reader.add(rows)
            if inspections is not None:
                inspections.add(rows, source_id, usable)
        return reader.finish(), inspections.finish() if inspections else None

    def inspections(self) -> InspectionColumns:
        """The inspections of the source."""
        reader = self._inspection_reader()
        if reader is None:
            raise ImportStopped(QT_TRANSLATE_NOOP("Errors", "The mapping says nothing about inspections."))
        added = reader.prepare(self.source.columns)
        for rows in self._batches(added):
            reader.add(rows)
        reader.flag_unread(self.source.columns, self._read_headers() | added)
        return reader.finish()

    def people(self, ground: Ground) -> PeopleColumns:
        """The places of the source with their people; of a district, where it names one and no place."""
        reader = PeopleReader(self.mapping, self.model, ground.districts, self.notes, self._crs())
        added = reader.prepare(self.source.columns)
        with_shapes = self.mapping.spread > 0 and self.source.has_geometry
        for rows in self._batches(added, with_shapes):
            reader.add(rows)
        return reader.finish()

    # ------------------------------------------------------------------ steps
    def step(self, fraction: float, what: str) -> None:
        """Say how far it is; raises Cancelled where the person stopped it."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled()
        if self._progress is not None:
            self._progress(fraction, what)

    def bounds(self) -> tuple[float, float, float, float] | str | None:
        """The bounds that were asked for, else those of the mapping."""
        return self.options.bounds if self.options.bounds is not None else self.mapping.bounds

    def _inspection_reader(self) -> InspectionReader | None:
        inspection = self.mapping.inspection
        if inspection is None:
            return None
        return InspectionReader(self.mapping, inspection, self.model, self.notes, self._as_of())

    def _batches(self, added: set[str], with_shapes: bool = False) -> Iterable[Rows]:
        """The batches of the source as rows of the mapping; refuses a source without rows or needed columns."""
        source = self.source
        names = needed_columns(self.mapping) | added
        headers = headers_of(self.mapping, source.resolve, names)
        self._check_columns(headers)
        if with_shapes and not source.has_geometry:
            raise ImportStopped(
                QT_TRANSLATE_NOOP("Errors", "{path} has no outlines. Hand in a map layer with polygons."),
                path=source.path,
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
            self.step(0.05 + 0.4 * (1 - 0.8 ** (self.rows / 50_000)), READING)
        if not self.rows:
            raise source_empty(source.path)
        self._check_columns(headers_of(self.mapping, source.resolve, names))
        for name, entry in unmatched.items():
            for text, (count, first) in entry.items():
                self.notes.flag("unknown_value", first, None, value=text, column=name, count=count)

    def _check_columns(self, headers: dict[str, str | None]) -> None:
        """Columns that every row would lack are a slip of the mapping, unless it says that they may be absent."""
        if self.source.columns is None:
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
            raise columns_missing(self.source.path, sorted(lacking), self.source.columns)

    def _read_headers(self) -> set[str]:
        headers = headers_of(self.mapping, self.source.resolve, needed_columns(self.mapping))
        return {header for header in headers.values() if header is not None}

    def _reject_broken(self, batch: Batch) -> None:
        for row, cells, columns in batch.broken:
            self.notes.reject("unreadable", row, None, cells=cells, columns=columns)

    def _crs(self) -> str:
        source = self.source
        said = self.options.crs or self.mapping.crs or source.crs
        if not said and not source.is_crs_known and source.has_geometry:
            self.notes.flag("assumed_degrees", 0, None)
        return said

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
