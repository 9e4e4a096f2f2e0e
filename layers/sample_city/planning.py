"""What planning needs beside the records of the sample city: shares of the population, published totals, capacities,
and which facilities share a line or a crossing. In the columns of "Import planning data"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

import numpy as np

from ...scoring.model import Model
from .draws import Draws
from .facilities import Facilities
from .geography import CITY_PEOPLE_WITH_DISABILITIES, CITY_POPULATION, DISTRICTS

SHARES_FILE, TOTALS_FILE, CAPACITIES_FILE, ASSETS_FILE = PLANNING_FILES = (
    "shares.csv",
    "totals.csv",
    "capacities.csv",
    "assets.csv",
)
_SHARE_SOURCE = (
    "Assumed for the generated sample: the city's total of people with disabilities (“more than 53 thousand”, "
    "vecher.kz) parted evenly among the profiles; no figure by profile has been published"
)
_CITY_SOURCE = "Bureau of National Statistics of Kazakhstan"
_MADE_UP = "Generated sample"
_KNOWN = 0.7
"""Share of the facilities of a type whose capacity is known."""
_CAPACITIES = {
    "health": (60, "visits a day"),
    "education": (180, "places"),
    "social": (70, "places"),
    "administrative": (90, "visits a day"),
    "culture": (120, "places"),
    "sport": (80, "places"),
}
"""Facility type → middle capacity and unit, made up."""
_BAND, _CORNER = 0.011, 0.0022
"""Degrees between lines, and of the square in which stops share a crossing."""


def planning_files(folder: Path) -> dict[str, Path]:
    """The tables of a written sample that hold something, as "Import planning data" takes them."""
    files = {name.partition(".")[0]: folder / name for name in PLANNING_FILES}
    return {table: path for table, path in files.items() if path.read_text(encoding="utf-8").count("\n") > 1}


def shares(model: Model, weights: Sequence[float]) -> Iterator[str]:
    """The assumed share of each profile in the city."""
    everybody = CITY_PEOPLE_WITH_DISABILITIES / CITY_POPULATION
    yield from _table(
        ("district", "profile", "share", "source", "as_of"),
        (
            ("", code, f"{everybody * weight / sum(weights):.6f}", _SHARE_SOURCE, "2022-04-01")
            for code, weight in zip(model.profile_codes, weights)
        ),
    )


def totals() -> Iterator[str]:
    """What is published about the population: by district, without a day, and of the city."""
    rows = [(district.code, "", str(district.population), district.source, "") for district in DISTRICTS]
    rows.append(("", "", str(CITY_POPULATION), _CITY_SOURCE, "2026-02-01"))
    yield from _table(("district", "profile", "people", "source", "as_of"), rows)


def capacities(draws: Draws, model: Model, made: Facilities, day: date) -> Iterator[str]:
    """How many people a facility can serve, where somebody has counted."""
    codes = [kind.code for kind in model.facility_types]
    middle = np.array([_CAPACITIES.get(code, (0, ""))[0] for code in codes], dtype=np.float64)[made.facility_type]
    size = draws.uniform("capacities:size", len(made))
    square = size * size
    # Many small ones, few large ones: from a third of the middle to some four times it.
    number = np.round(middle * (0.33 + 0.7 * size + 3.0 * square * square) / 5) * 5
    known = draws.chance("capacities:known", _KNOWN, len(made)) & (number > 0) & (made.original < 0)
    ids = made.ids()
    yield from _table(
        ("facility", "capacity", "unit", "source", "as_of"),
        (
            (ids[row], f"{number[row]:.0f}", _CAPACITIES[codes[made.facility_type[row]]][1], _MADE_UP, day.isoformat())
            for row in np.flatnonzero(known).tolist()
        ),
    )


def assets(draws: Draws, model: Model, made: Facilities) -> Iterator[str]:
    """Lines that pass a stop, and crossings that stops on both sides of a street share."""
    stop = model.type_index.get("transport_stop", -1)
    rows = np.flatnonzero((made.facility_type == stop) & ~np.isnan(made.longitude) & (made.original < 0))
    ids = made.ids()[rows]
    east = np.floor((made.longitude[rows] - 76.7) / _BAND).astype(np.int64)
    north = np.floor((made.latitude[rows] - 43.0) / _BAND).astype(np.int64)
    both = draws.chance("assets:two lines", 0.3, len(rows))
    across = draws.chance("assets:direction", 0.5, len(rows))
    told: list[tuple[str, ...]] = []
    for index, facility in enumerate(ids.tolist()):
        if across[index] or both[index]:
            told.append(("line", f"{100 + north[index]}", f"Generated line {100 + north[index]}", facility))
        if not across[index] or both[index]:
            told.append(("line", f"{200 + east[index]}", f"Generated line {200 + east[index]}", facility))
    corner = np.stack(
        [np.floor((made.longitude[rows] - 76.7) / _CORNER), np.floor((made.latitude[rows] - 43.0) / _CORNER)], axis=1
    ).astype(np.int64)
    _, group, size = np.unique(corner, axis=0, return_inverse=True, return_counts=True)
    group = group.ravel()
    for index in np.flatnonzero(size[group] > 1).tolist():
        code = f"X-{corner[index, 0]:03d}-{corner[index, 1]:03d}"
        told.append(("crossing", code, f"Generated crossing {code[2:]}", ids[index]))
    yield from _table(("kind", "code", "name", "facility"), told)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield ",".join(head) + "\n"
    yield "".join(",".join(csv_cell(text) for text in row) + "\n" for row in rows)


def csv_cell(text: str) -> str:
    """A text as a cell of a CSV file."""
    return '"' + text.replace('"', '""') + '"' if any(sign in text for sign in ',"\n\r') else text
