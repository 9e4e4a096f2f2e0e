"""The first rows of a source as they would be stored: taken, flagged or rejected, and why. Writes nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from ...scoring.model import Model
from ...scoring.outcomes import ANSWERED, NOT_APPLICABLE
from ..ground import Ground, city_ground
from ..model_store import stored_model
from ..store.base import Cancelled as CancelledCheck
from ..store.base import Store
from .answers import AnswerColumns
from .mapping import DEMAND, DISTRICTS, FACILITIES, SourceMapping
from .mapping import NOT_APPLICABLE as SAYS_NOT_APPLICABLE
from .mapping import UNKNOWN as SAYS_UNKNOWN
from .mapping_checks import check_mapping, needed_columns
from .mapping_draft import MappingDraft
from .notes import FLAGGED, REJECTED, Note, Notes
from .places import places_of, with_places
from .reading import ImportOptions, Reading
from .sample import Sample
from .shapes import ToDegrees
from .values import Rows, headers_of

ACCEPTED = "accepted"
ANSWERS = "answers"
"""Name of the cell that holds the answers of a row."""
_MOST = 0.8
_WEB_MERCATOR = "EPSG:3857"
_SHIFTS = (-1, 1)


@dataclass
class PreviewRow:
    """One row. ``cells``: field → text as it would be stored; ``x``, ``y`` in degrees, NaN for no place; ``area``: the
    outline of a district as WKB."""

    number: int
    source_id: str | None = None
    verdict: str = ACCEPTED
    notes: list[Note] = field(default_factory=list)
    cells: dict[str, str] = field(default_factory=dict)
    x: float = float("nan")
    y: float = float("nan")
    area: bytes | None = None


@dataclass
class Preview:
    """``columns``: the fields that a row has, in order. ``notes``: what concerns the whole file. ``crs``: the
    coordinate system in which the places would lie in the city, where they do not as it is; ``is_swapped``: whether
    they would with x and y changed."""

    kind: str
    columns: list[str]
    rows: list[PreviewRow]
    notes: list[Note]
    has_more: bool = False
    crs: str = ""
    is_swapped: bool = False
    can_swap: bool = False
    """Whether the mapping can change them: what a map layer has stays as it is there."""

    def count(self, verdict: str) -> int:
        return sum(row.verdict == verdict for row in self.rows)


def preview_rows(
    store: Store,
    sample: Sample,
    mapping: SourceMapping,
    options: ImportOptions | None = None,
    cancelled: CancelledCheck | None = None,
) -> Preview:
    """What an import would make of the rows in ``sample``. Raises what an import would raise for the whole."""
    model = stored_model(store)
    check_mapping(mapping, model)
    notes = Notes()
    reading = Reading(sample, mapping, model, notes, options or ImportOptions(), cancelled=cancelled)
    ground = city_ground(store, model, reading.bounds())
    rows = _as_written(sample, reading.mapping)
    if mapping.kind == DISTRICTS:
        _districts(reading, rows)
    elif mapping.kind == FACILITIES:
        _facilities(reading, ground, rows, model)
    elif mapping.kind == DEMAND:
        _people(reading, ground, rows)
    else:
        _inspections(store, reading, rows, model, options or ImportOptions())
    whole = _hand_out(notes, rows)
    names = [name for name in _names(reading.mapping) if any(name in row.cells for row in rows.values())]
    found = Preview(mapping.kind, names, [rows[number] for number in sorted(rows)], whole, sample.has_more)
    _judge_places(found, reading, ground, model)
    return found


def swap_places(draft: MappingDraft, sample: Sample) -> None:
    """Let the mapping take east for north, where its columns say them."""
    geometry = with_places(draft.mapping(), sample).geometry
    if geometry.kind == "xy":
        draft.put(("geometry",), {"x": geometry.columns[1], "y": geometry.columns[0]})
    elif geometry.kind == "pair":
        order = "lon_lat" if geometry.is_latitude_first else "lat_lon"
        draft.put(("geometry",), {"column": geometry.columns[0], "order": order})


# ---------------------------------------------------------------------- rows
def _as_written(sample: Sample, mapping: SourceMapping) -> dict[int, PreviewRow]:
    """Every row with what the mapping takes from it, before anything is judged."""
    batch = sample.batch
    if batch is None:
        return {}
    found = {number: PreviewRow(number) for number in batch.numbers.tolist()}
    found.update({number: PreviewRow(number) for number, _, _ in batch.broken})
    lines = Rows(batch, headers_of(mapping, sample.resolve, needed_columns(mapping)), mapping.missing)
    for name, values in {**mapping.fields, **mapping.profiles}.items():
        for number, text in zip(batch.numbers.tolist(), lines.values(values).tolist()):
            if text is not None:
                found[number].cells[name] = text
    if mapping.id:
        for number, text in zip(batch.numbers.tolist(), lines.values(mapping.id).tolist()):
            found[number].source_id = text
    return found


def _names(mapping: SourceMapping) -> list[str]:
    names = [*mapping.fields, *mapping.profiles]
    if mapping.inspection is not None:
        names += ["facility", "inspected_at", "basis", "state", "inspector", ANSWERS]
    if mapping.kind in (FACILITIES,):
        names.insert(1, "place")
        names += [] if "district" in names else ["district"]
    return list(dict.fromkeys(names))


def _districts(reading: Reading, rows: dict[int, PreviewRow]) -> None:
    for area in reading.districts():
        row = rows[area.number]
        row.source_id, row.area = area.code, area.wkb
        values = {"code": area.code, **area.values, **{f"name_{code}": title for code, title in area.titles.items()}}
        row.cells.update({name: str(value) for name, value in values.items() if value is not None})


def _facilities(reading: Reading, ground: Ground, rows: dict[int, PreviewRow], model: Model) -> None:
    given, found = reading.facilities(ground)
    names = dict(zip(ground.districts.fid.tolist(), ground.districts.name))
    texts = {**given.texts, **{f"name_{code}": column for code, column in given.names.items()}}
    for index, number in enumerate(given.number.tolist()):
        row = rows[number]
        row.source_id, row.x, row.y = given.source_id[index], float(given.x[index]), float(given.y[index])
        row.cells.update({name: column[index] for name, column in texts.items() if column[index]})
        row.cells["place"] = given.place[index]
        row.cells.pop("district", None)
        if given.district[index] in names:
            row.cells["district"] = names[given.district[index]]
    if found is not None:
        numbers = found.number.tolist()
        _show_answers(found.answers, numbers, rows, model)
        for index, number in enumerate(numbers):
            if ANSWERS in rows[number].cells:
                rows[number].cells["inspected_at"] = found.inspected_at[index]
                rows[number].cells["basis"] = found.basis[index]


def _people(reading: Reading, ground: Ground, rows: dict[int, PreviewRow]) -> None:
    given = reading.people(ground)
    number, first, at = np.unique(given.number, return_index=True, return_inverse=True)
    people = np.bincount(at.ravel(), given.people, len(number))  # those of an area are spread over several places
    for row_number, index, count in zip(number.tolist(), first.tolist(), people.tolist()):
        row = rows[row_number]
        row.source_id = row.source_id or given.source_id[index]
        row.x, row.y = float(given.x[index]), float(given.y[index])
        row.cells["people"] = f"{count:.10g}"


def _inspections(
    store: Store, reading: Reading, rows: dict[int, PreviewRow], model: Model, options: ImportOptions
) -> None:
    found = reading.inspections()
    inspection = reading.mapping.inspection
    source = (inspection.facility_source if inspection else "") or options.source or reading.mapping.source
    known = {text for (text,) in store.rows("SELECT source_id FROM facility WHERE source = :of", {"of": source})}
    numbers = found.number.tolist()
    for index, number in enumerate(numbers):
        row = rows[number]
        row.source_id = found.source_id[index]
        row.cells["facility"] = found.facility[index]
        for name in ("inspected_at", "basis", "state", "inspector"):
            text = getattr(found, name)[index]
            if text is not None:
                row.cells[name] = text
        if found.facility[index] not in known:
            value = found.facility[index]
            reading.notes.reject("unknown_facility", number, row.source_id, value=value, other=source)
    _show_answers(found.answers, numbers, rows, model)


def _show_answers(answers: AnswerColumns, numbers: list[int], rows: dict[int, PreviewRow], model: Model) -> None:
    told: dict[int, list[str]] = {}
    columns = (getattr(answers, name).tolist() for name in ("row", "item", "state", "value"))
    for row, item, state, value in zip(*columns):
        told.setdefault(row, []).append(f"{model.items[item].code} = {_answer(model, item, state, value)}")
    for row, texts in told.items():
        rows[numbers[row]].cells[ANSWERS] = ", ".join(texts)


def _answer(model: Model, item: int, state: int, value: float) -> str:
    if state != ANSWERED:
        return SAYS_NOT_APPLICABLE if state == NOT_APPLICABLE else SAYS_UNKNOWN
    which = model.items[item]
    if not which.is_numeric:
        return which.values[int(value)]
    return f"{value:g} {which.unit}".strip()


def _hand_out(notes: Notes, rows: dict[int, PreviewRow]) -> list[Note]:
    """Give each row its remarks; what concerns the file as a whole is left."""
    whole = []
    for note in notes.found:
        row = rows.get(note.row)
        if row is None or note.reason == "unknown_value":
            whole.append(note)
            continue
        row.notes.append(note)
        row.source_id = row.source_id or note.source_id
        if note.severity == REJECTED or row.verdict != REJECTED:
            row.verdict = REJECTED if note.severity == REJECTED else FLAGGED
    return whole


# ---------------------------------------------------------------------- places
def _judge_places(found: Preview, reading: Reading, ground: Ground, model: Model) -> None:
    """Say in which other coordinate system, or with x and y changed, most places would lie in the city."""
    reasons = [note.reason for row in found.rows for note in row.notes]
    wrong = sum(reason in ("outside", "not_degrees", "swapped") for reason in reasons)
    placed = sum(not np.isnan(row.x) for row in found.rows) + reasons.count("not_degrees")
    if not placed or wrong < _MOST * placed or found.kind not in (FACILITIES, DEMAND):
        return
    found.is_swapped = reasons.count("swapped") >= _MOST * placed
    found.can_swap = reading.mapping.geometry.kind in ("xy", "pair")
    batch = reading.source.batch if isinstance(reading.source, Sample) else None
    if found.is_swapped or batch is None:
        return
    mapping = reading.mapping
    headers = headers_of(mapping, reading.source.resolve, needed_columns(mapping))
    places = places_of(Rows(batch, headers, mapping.missing), mapping.geometry, "")
    x, y = places.x.copy(), places.y.copy()
    for index, (was_x, was_y) in places.was.items():
        x[index], y[index] = was_x, was_y
    located = int((~np.isnan(x)).sum())
    for crs in _likely_systems(model):
        with np.errstate(invalid="ignore"):
            east, north = ToDegrees("" if crs == "EPSG:4326" else crs).points(x, y)
        inside = ground.find(east, north)[0] == "inside"
        if located and inside.sum() >= _MOST * located:
            found.crs = crs
            return


def _likely_systems(model: Model) -> Iterable[str]:
    """The systems in which a city's data mostly come."""
    yield model.metric_crs
    yield "EPSG:4326"
    yield _WEB_MERCATOR
    authority, _, code = model.metric_crs.partition(":")
    if authority == "EPSG" and code.isdigit():
        for shift in _SHIFTS:
            yield f"EPSG:{int(code) + shift}"


__all__ = ["ACCEPTED", "ANSWERS", "FLAGGED", "REJECTED", "Preview", "PreviewRow", "preview_rows", "swap_places"]
