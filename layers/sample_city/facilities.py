"""Facilities of the sample city: what, where, whose, how good, and the faults that a register has."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ...scoring.model import Model
from .catalogue import CLUSTERED, DISPERSED, HOMES, STOPS, Kind, kinds_for, owner_kind_for, owner_name
from .draws import Draws, largest_remainder, rank
from .geography import DISTRICTS, KM_PER_DEGREE, Cells, places_outside
from .streets import PLOTS, Places, Streets

DUPLICATE_SHARE, UNLOCATED_SHARE, OUTSIDE_SHARE = 0.01, 0.015, 0.001
FAULTS_FROM = 40
"""A sample of fewer facilities has no planted faults."""


@dataclass
class Facilities:
    """Columns of equal length n."""

    kinds: tuple[Kind, ...]
    kind: np.ndarray
    """Index in ``kinds``."""
    facility_type: np.ndarray
    """Index in ``model.facility_types``."""
    owner_kind: np.ndarray
    name_kk: np.ndarray
    name_ru: np.ndarray
    name_en: np.ndarray
    address: np.ndarray
    owner: np.ndarray
    building: np.ndarray
    longitude: np.ndarray
    """NaN for the unlocated."""
    latitude: np.ndarray
    district: np.ndarray
    """Index in :data:`.geography.DISTRICTS` of the place meant."""
    quality: np.ndarray
    """float64 [n, p]: for each profile the place among all, above 0 (worst) to below 1 (best)."""
    original: np.ndarray
    """For a duplicate the index of what it repeats, else −1."""
    faults: dict[str, int] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.kind)

    def ids(self) -> np.ndarray:
        """Source ids, object [n]."""
        width = max(6, len(str(len(self))))
        return np.array([f"S-{index:0{width}d}" for index in range(1, len(self) + 1)], dtype=object)


def make_facilities(draws: Draws, model: Model, cells: Cells, count: int) -> Facilities:
    """``count`` facilities in ``cells``, with planted faults counted in ``.faults``."""
    copies = int(round(count * DUPLICATE_SHARE)) if count >= FAULTS_FROM else 0
    kinds = kinds_for(model)
    kind = np.repeat(np.arange(len(kinds)), _counts(kinds, count - copies))
    streets = Streets(draws, cells)
    plots, stops = streets.plots(), streets.stops()
    place = _place(draws, kinds, kind, cells, plots, stops)
    facilities = _describe(draws, model, kinds, kind, place, streets, plots, stops)
    facilities.quality = _quality(draws, model, facilities, place, cells, plots, stops)
    facilities = _with_copies(draws, facilities, copies, plots, place)
    facilities = _take(facilities, draws.shuffled("facilities:order", count))
    _misplace(draws, facilities)
    return facilities


def _counts(kinds: tuple[Kind, ...], total: int) -> np.ndarray:
    """How many of each kind; in all but tiny samples every facility type comes at least once."""
    counts = largest_remainder([kind.weight for kind in kinds], total)
    first = {kind.facility_type: index for index, kind in reversed(list(enumerate(kinds)))}
    present = {kind.facility_type for kind, number in zip(kinds, counts) if number}
    for facility_type, index in first.items():
        if facility_type not in present and counts.max() > 1:
            counts[np.argmax(counts)] -= 1
            counts[index] += 1
    return counts


def _place(
    draws: Draws, kinds: tuple[Kind, ...], kind: np.ndarray, cells: Cells, plots: Places, stops: Places
) -> np.ndarray:
    """Index of each facility's plot, or for stops of its stop (int64 [n])."""
    placing = np.array([k.placing for k in kinds], dtype=object)[kind]
    place = np.zeros(len(kind), dtype=np.int64)
    people = cells.people.astype(np.float64)
    at = np.flatnonzero(placing == HOMES)
    place[at] = _spread_or_repeat(
        draws, "homes", people[plots.cell] * (0.2 + draws.uniform("homes:plots", len(plots))), len(at)
    )
    is_home = np.zeros(len(plots), dtype=bool)
    is_home[place[at]] = True
    at = np.flatnonzero(placing == STOPS)
    line = 0.3 + draws.uniform("stops:lines", int(stops.street.max(initial=0)) + 1)
    weights = people[stops.cell] * np.where(stops.main, 12.0, 1.0) * line[stops.street]
    place[at] = _spread_or_repeat(draws, "stops", weights, len(at))
    for index in np.flatnonzero([k.placing == DISPERSED for k in kinds]):
        at = np.flatnonzero(kind == index)
        cell = _spread_or_repeat(draws, f"kind {index}", people, len(at))
        plot = cell * PLOTS + draws.pick(f"kind {index}:plot", np.ones(PLOTS), len(at))
        again = cell * PLOTS + draws.pick(f"kind {index}:plot again", np.ones(PLOTS), len(at))
        place[at] = np.where(is_home[plot], again, plot)
    at = np.flatnonzero(placing == CLUSTERED)
    weights = people[plots.cell] * (0.25 + 1.5 * cells.central[plots.cell]) * np.where(plots.main, 3.0, 1.0)
    busy = draws.spread("centres", people * cells.central, max(1, len(at) // 120))
    centres = busy * PLOTS + draws.pick("centres:plot", np.ones(PLOTS), len(busy))
    place[at] = np.where(
        draws.chance("clustered:in centre", 0.12, len(at)),
        centres[draws.pick("clustered:centre", np.ones(len(centres)), len(at))],
        draws.pick("clustered:plot", weights, len(at)),
    )
    # Two of a kind in one house would look like a duplicate: move the second.
    for attempt in range(4):
        order = np.lexsort((kind[at], place[at]))
        same = (np.diff(place[at][order]) == 0) & (np.diff(kind[at][order]) == 0)
        move = at[order[1:][same]]
        if not len(move):
            break
        place[move] = draws.pick(f"clustered:move {attempt}", weights, len(move))
    return place


def _spread_or_repeat(draws: Draws, label: str, weights: np.ndarray, count: int) -> np.ndarray:
    """``count`` indexes, different ones as long as there are any."""
    chosen = draws.spread(label, weights, count)
    if len(chosen) < count:
        more = draws.pick(f"{label}:more", weights, count - len(chosen))
        chosen = np.concatenate([chosen, more])
    return chosen


def _describe(
    draws: Draws,
    model: Model,
    kinds: tuple[Kind, ...],
    kind: np.ndarray,
    place: np.ndarray,
    streets: Streets,
    plots: Places,
    stops: Places,
) -> Facilities:
    count = len(kind)
    is_stop = np.array([k.placing == STOPS for k in kinds], dtype=bool)[kind]
    at_stop, at_plot = np.flatnonzero(is_stop), np.flatnonzero(~is_stop)
    longitude, latitude = np.empty(count), np.empty(count)
    longitude[at_stop], latitude[at_stop] = stops.longitude[place[at_stop]], stops.latitude[place[at_stop]]
    for axis, values, degree in ((0, longitude, plots.longitude), (1, latitude, plots.latitude)):
        # The entrance is up to 4 m away from the plot's middle.
        shift = 0.008 * (draws.uniform(f"facilities:shift {axis}", len(at_plot)) - 0.5)
        values[at_plot] = degree[place[at_plot]] + shift / KM_PER_DEGREE[axis]

    street = {language: streets.name(language) for language in ("kk", "ru", "en")}
    address = np.empty(count, dtype=object)
    in_kazakh = draws.chance("plots:in Kazakh", 0.35, len(plots))[place[at_plot]]
    on = plots.street[place[at_plot]]
    written = np.where(in_kazakh, street["kk"][on], street["ru"][on])
    address[at_plot] = [f"{s}, {n}" for s, n in zip(written.tolist(), plots.number[place[at_plot]].tolist())]
    crossing = {
        language: [
            f"{a} / {b}" for a, b in zip(names[stops.street[place[at_stop]]], names[stops.cross[place[at_stop]]])
        ]
        for language, names in street.items()
    }
    address[at_stop] = crossing["ru"]

    number = _running_numbers(kind)
    names = {}
    for language, stop_name in (("kk", "«{}» аялдамасы, {}"), ("ru", "Остановка «{}», {}"), ("en", "Stop {}, {}")):
        templates = np.array([getattr(k, language) for k in kinds], dtype=object)[kind]
        column = np.empty(count, dtype=object)
        column[:] = [template.replace("{n}", str(n)) for template, n in zip(templates, number.tolist())]
        sides = stops.number[place[at_stop]].tolist()
        column[at_stop] = [stop_name.format(c, side) for c, side in zip(crossing[language], sides)]
        names[language] = column
    names["kk"][draws.chance("facilities:no Kazakh name", 0.03, count)] = None
    names["en"][draws.chance("facilities:no English name", 0.06, count)] = None

    types = np.array([model.type_index[k.facility_type] for k in kinds], dtype=np.int64)[kind]
    titles = [facility_type.title("ru") for facility_type in model.facility_types]
    firms = max(3, count // 4)
    spread = draws.uniform("owners:firm", count)
    firm = (spread * spread * spread * firms).astype(np.int64) + 1  # a few own many
    owner = np.empty(count, dtype=object)
    owner[:] = [
        owner_name(kinds[k], titles[t], n, f)
        for k, t, n, f in zip(kind.tolist(), types.tolist(), number.tolist(), firm.tolist())
    ]
    owner[draws.chance("owners:unknown", 0.01, count)] = None
    owner_kind = np.array([owner_kind_for(model, k) for k in kinds], dtype=object)[kind]

    building = np.full(count, None, dtype=object)
    shared = at_plot[np.bincount(place[at_plot], minlength=len(plots))[place[at_plot]] > 1]
    building[shared] = [f"B-{plot:06d}" for plot in place[shared].tolist()]
    cell = np.empty(count, dtype=np.int64)
    cell[at_stop], cell[at_plot] = stops.cell[place[at_stop]], plots.cell[place[at_plot]]
    return Facilities(
        kinds,
        kind,
        types,
        owner_kind,
        names["kk"],
        names["ru"],
        names["en"],
        address,
        owner,
        building,
        longitude,
        latitude,
        streets.cells.district[cell],
        np.empty((count, 0)),
        np.full(count, -1, dtype=np.int64),
    )


def _running_numbers(kind: np.ndarray) -> np.ndarray:
    """1, 2, 3 … within each kind; ``kind`` is sorted."""
    starts = np.searchsorted(kind, kind, side="left")
    return np.arange(len(kind)) - starts + 1


def _quality(
    draws: Draws,
    model: Model,
    facilities: Facilities,
    place: np.ndarray,
    cells: Cells,
    plots: Places,
    stops: Places,
) -> np.ndarray:
    """How good each facility is for each profile: alike within a house, a quarter, a kind, a district."""
    count = len(facilities)
    is_stop = np.array([k.placing == STOPS for k in facilities.kinds], dtype=bool)[facilities.kind]
    cell = np.where(is_stop, stops.cell[np.where(is_stop, place, 0)], plots.cell[np.where(is_stop, 0, place)])
    house = draws.bell("quality:house", len(plots))[np.where(is_stop, 0, place)]
    common = (
        np.array([k.quality for k in facilities.kinds])[facilities.kind]
        + np.array([d.build_up for d in DISTRICTS])[facilities.district]
        + 0.9 * (cells.central[cell] - 0.4)
        + 0.5 * _quarters(draws, cells)[cell]
        + np.where(is_stop, 0.0, 0.5 * house)
        + 0.6 * draws.bell("quality:own", count)
    )
    common = (rank(common) - 0.5) * 3.4641016
    return np.column_stack(
        [
            rank(0.78 * common + 0.62 * draws.bell(f"quality:profile {index}", count))
            for index in range(len(model.profiles))
        ]
    )


def _quarters(draws: Draws, cells: Cells) -> np.ndarray:
    """A smooth random field over the city, about −1 … 1, one value a cell: quarters 3 km wide."""
    size, width = 12, 16
    knots = draws.bell("quality:quarters", width * width).reshape(width, width)
    row, column = cells.row // size, cells.column // size
    north, east = (cells.row % size) / size, (cells.column % size) / size
    return (
        knots[row, column] * (1 - north) * (1 - east)
        + knots[row + 1, column] * north * (1 - east)
        + knots[row, column + 1] * (1 - north) * east
        + knots[row + 1, column + 1] * north * east
    )


def _take(facilities: Facilities, rows: np.ndarray) -> Facilities:
    """The facilities in another order or number; ``original`` goes along."""
    new_place = np.empty(len(facilities), dtype=np.int64)
    new_place[rows] = np.arange(len(rows))
    columns = {
        name: value[rows]
        for name, value in vars(facilities).items()
        if isinstance(value, np.ndarray) and name != "original"
    }
    original = facilities.original[rows]
    original = np.where(original >= 0, new_place[original], -1)
    return Facilities(facilities.kinds, original=original, faults=facilities.faults, **columns)


def _with_copies(draws: Draws, facilities: Facilities, copies: int, plots: Places, place: np.ndarray) -> Facilities:
    """Add duplicates: half with the same name and address, half near by with another spelling."""
    count = len(facilities)
    not_stop = np.array([k.placing != STOPS for k in facilities.kinds], dtype=bool)[facilities.kind]
    source = np.sort(draws.spread("duplicates", not_stop.astype(np.float64), copies))
    rows = np.concatenate([np.arange(count), source])
    columns = {
        name: value[rows]
        for name, value in vars(facilities).items()
        if isinstance(value, np.ndarray) and name != "original"
    }
    original = np.concatenate([facilities.original, source])
    result = Facilities(facilities.kinds, original=original, faults=facilities.faults, **columns)
    copy = np.arange(count, len(rows))
    respelt = draws.chance("duplicates:respelt", 0.5, len(copy))
    for axis, values in ((0, result.longitude), (1, result.latitude)):
        # Up to 14 m off in each direction, so at most 20 m away.
        values[copy] += 0.028 * (draws.uniform(f"duplicates:shift {axis}", len(copy)) - 0.5) / KM_PER_DEGREE[axis]
    for index, row in enumerate(copy[respelt].tolist()):
        for names in (result.name_kk, result.name_ru, result.name_en):
            names[row] = _respell(names[row], index)
        result.address[row] = _abbreviate(result.address[row])
    result.owner[copy] = None
    result.faults["duplicates_same_address"] = int(np.sum(~respelt))
    result.faults["duplicates_respelt"] = int(np.sum(respelt))
    return result


def _respell(name: str | None, way: int) -> str | None:
    if name is None:
        return None
    if way % 3 == 0:
        return name.upper()
    if way % 3 == 1:
        return name.replace("№ ", "N").replace("No. ", "N").replace("«", '"').replace("»", '"') + " "
    return f"«{name}»" if "«" not in name else name.replace("«", "").replace("»", "")


def _abbreviate(address: str) -> str:
    for long, short in (("улица ", "ул. "), ("проспект ", "пр. "), ("бульвар ", "б-р "), (" көшесі", " к-сі")):
        address = address.replace(long, short)
    return address.replace(",", "")


def _misplace(draws: Draws, facilities: Facilities) -> None:
    """Take some facilities off the map, and put a few outside the city. Duplicates stay as they are."""
    count = len(facilities)
    if count < FAULTS_FROM:
        return
    free = (facilities.original < 0).astype(np.float64)
    free[facilities.original[facilities.original >= 0]] = 0.0
    lost = draws.spread("unlocated", free, max(1, int(round(count * UNLOCATED_SHARE))))
    facilities.longitude[lost] = np.nan
    facilities.latitude[lost] = np.nan
    free[lost] = 0.0
    away = draws.spread("outside", free, max(1, int(round(count * OUTSIDE_SHARE))))
    x, y = places_outside()
    where = draws.pick("outside:place", np.ones(len(x)), len(away))
    facilities.longitude[away], facilities.latitude[away] = x[where], y[where]
    # No two on one spot, however many there are.
    facilities.longitude[away] += 0.0001 * draws.uniform("outside:shift", len(away))
    facilities.faults["unlocated"] = len(lost)
    facilities.faults["outside_city"] = len(away)
