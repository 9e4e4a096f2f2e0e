"""Writing the sample city as the files that a city would hand in."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Callable

import numpy as np

from ...scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from ...scoring.model import Model
from .answers import Sheet, make_answers
from .draws import Draws
from .facilities import Facilities, make_facilities
from .geography import DISTRICTS, Cells, people_by_profile, population_cells
from .phrases import NOTES, OWN_REPORT_NOTE
from .planning import (
    ASSETS_FILE,
    CAPACITIES_FILE,
    PLANNING_FILES,
    SHARES_FILE,
    TOTALS_FILE,
    assets,
    capacities,
    csv_cell,
    shares,
    totals,
)
from .visits import STATES, Visits, make_visits

DISTRICTS_FILE, FACILITIES_FILE = "districts.geojson", "facilities.geojson"
INSPECTIONS_FILE, POPULATION_FILE, README_FILE = "inspections.csv", "population.geojson", "README.txt"
FILES = (DISTRICTS_FILE, FACILITIES_FILE, INSPECTIONS_FILE, POPULATION_FILE, *PLANNING_FILES, README_FILE)

AS_OF = date(2026, 11, 1)
"""The day the sample stands for, unless another is asked for: the same files come out every day."""
LABEL = "Generated sample: no record in it is a real facility"

_README = """{label}.

The files of this folder were made by Inclusive City from random numbers (seed {seed}, {facilities} facilities,
as of {as_of}, classification model {model} {version}). Use them to try things out, never as facts about a place.

Real: the names of the eight districts of Almaty and their published populations, with the source of each
figure in districts.geojson. Two of these are lower bounds, none has a stated date, and they do not add up to
the city's total. Street names in the centre are real words in a made-up place.
Made up: the districts' shapes (schematic, drawn for this sample), where people live, every facility, address,
owner, inspector, certificate, inspection and answer; the capacities, lines and crossings in capacities.csv and
assets.csv.
Assumed: the people of each disability profile in population.geojson and shares.csv. One published total for the
city (more than 53,000 people with disabilities among 2,351,424) was applied to everyone and parted among the
profiles; no figure by profile has been published. totals.csv has what is published: the districts do not add up
to the city, which the import says.

Faults were put in on purpose, as a real register has them:
{faults}
"""
_FAULT_WORDS = {
    "unlocated": "facilities with an address but no place",
    "outside_city": "facilities placed outside the city",
    "duplicates_same_address": "facilities entered twice, with the same name and address",
    "duplicates_respelt": "facilities entered twice, with another spelling, at most 20 m away",
    "not_inspected": "facilities without a verified official inspection",
    "reported_only": "facilities known only from their owner's report",
    "out_of_date": "facilities whose newest verified inspection is older than the refresh cycle",
    "contradictions": "answers to what, by the same record, is not there",
    "same_day_disagreements": "second inspections on one day that disagree with the first",
    "corrections": "inspections that replace an earlier one",
    "certificate_expired": "inspections after the inspector's certificate had expired",
    "draft": "inspections still in draft",
    "submitted": "inspections submitted and not verified",
    "rejected": "inspections rejected",
}
_POPULATION_SOURCE = (
    "Generated sample: published district populations (gov.kz) spread over a made-up density; people by profile"
    " assumed from the city's total of people with disabilities"
)
_ROWS_AT_ONCE = 5_000


class SampleCityCancelled(InclusiveCityError):
    """The person stopped it; the folder is as it was before."""


@dataclass
class SampleReport:
    """What was written. ``faults``: how many of each planted fault, by its code."""

    folder: Path
    seed: int
    as_of: date
    facilities: int
    inspections: int
    answers: int
    compensations: int
    cells: int
    people: int
    faults: dict[str, int] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)
    """File name → bytes."""
    seconds: float = 0.0


def write_sample_city(
    folder: str | Path,
    model: Model,
    facilities: int = 15_000,
    seed: int = 1,
    progress: Callable[[float], object] | None = None,
    cancelled: Callable[[], bool] | None = None,
    as_of: date | None = None,
) -> SampleReport:
    """Write a generated city with ``facilities`` facilities into ``folder`` (made if it is not there).

    The same model, number, seed and ``as_of`` (the day up to which inspections were made) give the same
    files, byte by byte. ``progress`` gets the percentage done; ``cancelled`` is asked now and then, and
    :class:`SampleCityCancelled` is raised where it says yes. The files appear all together at the end.

    Raises :class:`InclusiveCityError` for a number below one, a model without facility types, or a folder
    that holds files of these names that are not a generated sample; OSError where it cannot be written.
    """
    began = time.perf_counter()
    if facilities < 1:
        raise InclusiveCityError(
            QT_TRANSLATE_NOOP("Errors", "A sample city needs at least one facility; {count} were asked for."),
            count=facilities,
        )
    if not model.facility_types:
        raise InclusiveCityError(
            QT_TRANSLATE_NOOP("Errors", "The model “{model}” has no facility types: no sample can be made from it."),
            model=model.name,
        )
    target = Path(folder)
    _refuse_foreign_files(target)

    def step(percent: float) -> None:
        if cancelled is not None and cancelled():
            raise SampleCityCancelled(
                QT_TRANSLATE_NOOP("Errors", "The sample city was cancelled; nothing was written.")
            )
        if progress is not None:
            progress(percent)

    step(0)
    day = as_of or AS_OF
    draws = Draws(seed)
    cells = population_cells(draws)
    step(2)
    made = make_facilities(draws, model, cells, facilities)
    step(12)
    visits = make_visits(draws, model, made, (day - date(1970, 1, 1)).days)
    step(15)
    sheet = make_answers(draws, model, made, visits, lambda share: step(15 + 45 * share))
    report = SampleReport(
        target,
        seed,
        day,
        len(made),
        len(visits),
        sheet.answers,
        sheet.compensated,
        len(cells),
        int(cells.people.sum()),
        {**made.faults, **visits.faults, "contradictions": sheet.contradictions},
    )
    contents = {
        DISTRICTS_FILE: _districts(),
        FACILITIES_FILE: _facilities(model, made),
        POPULATION_FILE: _population(model, cells, draws, day),
        INSPECTIONS_FILE: _inspections(draws, made, visits, sheet),
        SHARES_FILE: shares(model, _weights(model)),
        TOTALS_FILE: totals(),
        CAPACITIES_FILE: capacities(draws, model, made, day),
        ASSETS_FILE: assets(draws, model, made),
        README_FILE: iter([_readme(model, report)]),
    }
    _write_together(target, contents, step, 60, report)
    report.seconds = time.perf_counter() - began
    if progress is not None:
        progress(100)
    return report


def _refuse_foreign_files(folder: Path) -> None:
    """Never write over a city's own files."""
    present = [name for name in FILES if (folder / name).exists()]
    if not present:
        return
    readme = folder / README_FILE
    first_line = ""
    if readme.is_file():
        with readme.open(encoding="utf-8", errors="replace") as stream:
            first_line = stream.readline()
    if not first_line.startswith(LABEL):
        raise InclusiveCityError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "{folder} already holds {file}, which is not a generated sample. Choose another folder.",
            ),
            folder=str(folder),
            file=present[0],
        )


def _write_together(
    folder: Path, contents: dict[str, Iterator[str]], step: Callable[[float], None], start: float, report: SampleReport
) -> None:
    """Write everything under temporary names, then give all files their names."""
    was_there = folder.is_dir()
    folder.mkdir(parents=True, exist_ok=True)
    temporary = Path(tempfile.mkdtemp(prefix=".sample-", dir=folder))
    try:
        parts = 4 + report.facilities // _ROWS_AT_ONCE + report.inspections // _ROWS_AT_ONCE
        written = 0
        for name, chunks in contents.items():
            with (temporary / name).open("w", encoding="utf-8", newline="") as stream:
                for chunk in chunks:
                    stream.write(chunk)
                    written += 1
                    step(min(99.0, start + (99 - start) * written / (parts + 6)))
            report.sizes[name] = (temporary / name).stat().st_size
        step(99)
        for name in contents:
            os.replace(temporary / name, folder / name)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        if not was_there and not any(folder.iterdir()):
            folder.rmdir()
        raise
    shutil.rmtree(temporary)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _collection(features: Iterator[str], label: str) -> Iterator[str]:
    yield f'{{"type": "FeatureCollection",\n"description": {_json(label)},\n"features": [\n'
    chunk: list[str] = []
    first = True
    for feature in features:
        chunk.append(feature)
        if len(chunk) == _ROWS_AT_ONCE:
            yield ("" if first else ",\n") + ",\n".join(chunk)
            first, chunk = False, []
    if chunk:
        yield ("" if first else ",\n") + ",\n".join(chunk)
    yield "\n]}\n"


def _districts() -> Iterator[str]:
    def features() -> Iterator[str]:
        for district in DISTRICTS:
            properties = {
                "code": district.code,
                "name_kk": district.name_kk,
                "name_ru": district.name_ru,
                "name_en": district.name_en,
                "population": district.population,
                "population_as_of": None,
                "population_source": district.source,
            }
            ring = [[x, y] for x, y in district.ring]
            yield _feature(properties, {"type": "Polygon", "coordinates": [ring]})

    return _collection(features(), "Names and populations as published; schematic shapes, drawn for a generated sample")


def _feature(properties: dict[str, object], geometry: dict[str, object] | None) -> str:
    return _json({"type": "Feature", "properties": properties, "geometry": geometry})


def _facilities(model: Model, made: Facilities) -> Iterator[str]:
    types = [_json(kind.code) for kind in model.facility_types]
    texts = [
        [_json(value) for value in column.tolist()]
        for column in (
            made.ids(), made.name_kk, made.name_ru, made.name_en, made.address, made.owner_kind, made.owner,
            made.building,
        )
    ]  # fmt: skip
    located = ~np.isnan(made.longitude)

    def features() -> Iterator[str]:
        for code, kk, ru, en, address, owner_kind, owner, building, kind, x, y, here in zip(
            *texts, made.facility_type.tolist(), made.longitude.tolist(), made.latitude.tolist(), located.tolist()
        ):
            geometry = f'{{"type": "Point", "coordinates": [{x:.6f}, {y:.6f}]}}' if here else "null"
            yield (
                f'{{"type": "Feature", "properties": {{"id": {code}, "name_kk": {kk}, "name_ru": {ru},'
                f' "name_en": {en}, "facility_type": {types[kind]}, "address": {address},'
                f' "owner_kind": {owner_kind}, "owner": {owner}, "building": {building}}},'
                f' "geometry": {geometry}}}'
            )

    return _collection(features(), LABEL)


def _weights(model: Model) -> list[float]:
    """How people with disabilities are parted among the profiles."""
    given = [profile.population_share for profile in model.profiles]
    # No figure for some: all alike.
    return [share for share in given if share] if all(given) else [1.0] * len(given)


def _population(model: Model, cells: Cells, draws: Draws, day: date) -> Iterator[str]:
    by_profile = people_by_profile(draws, cells, _weights(model)).tolist()
    names = [_json(code) for code in model.profile_codes]
    source, as_of = _json(_POPULATION_SOURCE), _json(day.isoformat())
    longitude, latitude = cells.centre()

    def features() -> Iterator[str]:
        for column, row, people, parts, x, y in zip(
            cells.column.tolist(), cells.row.tolist(), cells.people.tolist(), by_profile, longitude.tolist(),
            latitude.tolist(),
        ):  # fmt: skip
            profiles = "".join(f" {name}: {part:.2f}," for name, part in zip(names, parts))
            yield (
                f'{{"type": "Feature", "properties": {{"id": "C-{column:03d}-{row:03d}", "people": {people},'
                f'{profiles} "source": {source}, "as_of": {as_of}}},'
                f' "geometry": {{"type": "Point", "coordinates": [{x:.6f}, {y:.6f}]}}}}'
            )

    return _collection(features(), _POPULATION_SOURCE)


def _inspections(draws: Draws, made: Facilities, visits: Visits, sheet: Sheet) -> Iterator[str]:
    headers = [
        "id", "facility_id", "inspected_at", "inspector", "certificate", "certificate_valid_until", "basis", "state",
        "replaces", "note", *(column.header for column in sheet.columns),
    ]  # fmt: skip
    yield ",".join(csv_cell(header) for header in headers) + "\n"
    facility_ids = made.ids()
    width = max(6, len(str(len(visits))))
    inspectors = visits.inspectors
    names = _table(["", *inspectors.names()])
    certificates = _table(["", *inspectors.certificates()])
    valid_until = _table(["", *np.datetime_as_string(inspectors.valid_until.astype("datetime64[D]")).tolist()])
    note = np.where(draws.chance("visits:note", 0.05, len(visits)), 1, 0) * (
        1 + draws.pick("visits:note words", np.ones(len(NOTES)), len(visits))
    )
    note[visits.reported] = len(NOTES) + 1
    notes = _table(["", *NOTES, OWN_REPORT_NOTE])
    states = _table(STATES)
    basis = _table(["official", "reported"])
    tables = [_table(column.texts) for column in sheet.columns]
    for start in range(0, len(visits), _ROWS_AT_ONCE):
        rows = slice(start, start + _ROWS_AT_ONCE)
        number = range(start + 1, start + 1 + len(visits.facility[rows]))
        times = np.datetime_as_string(visits.when[rows].astype("datetime64[s]")).tolist()
        sent = visits.inspector[rows] + 1
        columns = [
            [f"I-{n:0{width}d}" for n in number],
            facility_ids[visits.facility[rows]].tolist(),
            [f"{moment}Z" for moment in times],
            names[sent].tolist(),
            certificates[sent].tolist(),
            valid_until[sent].tolist(),
            basis[visits.reported[rows].astype(np.int64)].tolist(),
            states[visits.state[rows]].tolist(),
            [f"I-{n + 1:0{width}d}" if n >= 0 else "" for n in visits.replaces[rows].tolist()],
            notes[note[rows]].tolist(),
        ]
        columns += [table[column.codes[rows]].tolist() for table, column in zip(tables, sheet.columns)]
        yield "\n".join(map(",".join, zip(*columns))) + "\n"


def _table(texts: Sequence[str]) -> np.ndarray:
    """Texts ready for a CSV cell, object [n]: each is quoted once, not in every row."""
    table = np.empty(len(texts), dtype=object)
    table[:] = [csv_cell(text) for text in texts]
    return table


def _readme(model: Model, report: SampleReport) -> str:
    lines = [f"{number:>8}  {_FAULT_WORDS[code]}" for code, number in report.faults.items() if number]
    return _README.format(
        label=LABEL, seed=report.seed, facilities=report.facilities, as_of=report.as_of.isoformat(),
        model=model.name, version=model.version, faults="\n".join(lines) or "      none",
    )  # fmt: skip
