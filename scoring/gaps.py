"""What is missing to whom: access, unmet need, and how many people the barriers of each facility keep out.

Per cell c, profile p and type of service t, all sums over the facilities f of the type within its threshold, with the
shares of reach w_cf of :mod:`.floating` and the usability a_fp of :mod:`.usability`::

    A_cpt = Σ w_cf a_fp        access                     A°_ct = Σ w_cf      the same if there were no barriers
    U_cpt = N_cp · max(0, 1 − A_cpt / A*)                 unmet need, in people
    U_distance                 the part of it that no barrier causes
    M_fp  = Σ_c (U − U_distance)_cpt · w_cf / Σ_f' w_cf' (1 − a_f'p)

The reference A* is ``own``, A° itself: unmet is the share of the supply in reach that barriers keep people from, and
who has nothing in reach is unmet by distance. Or it is a ``norm``, a number per type (by default the city's median):
then the part by distance is what would be short without any barrier.

M_fp is how many people of profile p the facility's barriers keep out if it cannot be used at all: the need that
barriers cause is divided among the barriers in proportion to what they take away, so that Σ_f M_fp (1 − a_fp) is that
need, and each person counts once per type of service. Under ``own`` M does not depend on a, so what packages gain adds
up to the fall of unmet need; under a ``norm`` it is never more than that fall.

Intervals: ``unmet`` is counted with the least usability (what is unknown may all be barriers), ``unmet_low`` with the
greatest. Results do not depend on the order of the rows, to the last bit: sums run in an order of the places' own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

import numpy as np

from .decay import Decay
from .distances import INCLUSIVE, STRAIGHT_LINES, Distances
from .errors import QT_TRANSLATE_NOOP, InclusiveCityError
from .floating import ENHANCED, METHODS, Catchments

OWN, NORM = "own", "norm"
REFERENCES = (OWN, NORM)
_NOTHING_LOST = 1e-12
"""A smaller share of what is in reach is a rounding error of the sums, no barrier."""


class GapError(InclusiveCityError):
    """People, capacities or thresholds that nothing can be counted with."""


@dataclass(frozen=True)
class GapInputs:
    """c cells where people live, f facilities in use, p profiles, t types of service."""

    cells_xy: np.ndarray
    """float64 [c, 2]: metres in the model's metric CRS; NaN for no place: such people are in no sum."""
    people: np.ndarray
    """float64 [c]: everybody who lives there. Where it is unknown (NaN) or less than those of a profile: as many as
    of that profile."""
    by_profile: np.ndarray
    """float64 [c, p]: NaN where unknown, which stays unknown in all that follows from it."""
    facilities_xy: np.ndarray
    """float64 [f, 2]: NaN for no place."""
    facility_type: np.ndarray
    """int [f]: row of ``threshold``; −1 for a type that takes no part."""
    usable_low: np.ndarray
    """float64 [f, p]: usability, at least, 0–1."""
    usable_high: np.ndarray
    """float64 [f, p]: at most."""
    threshold: np.ndarray
    """float64 [t]: metres, inclusive."""
    capacity: np.ndarray | None = None
    """float64 [f]: supply, any unit that is the same within a type; NaN where unknown."""
    service_weight: np.ndarray | None = None
    """float64 [t]: for the means over types; None: 1 each."""
    decay: Decay = field(default_factory=Decay)
    method: str = ENHANCED
    """"2sfca", "e2sfca" or "3sfca"."""
    reference: str = OWN
    norm: np.ndarray | None = None
    """float64 [t], for the reference ``norm``: supply per person; NaN (or None for all): the city's median."""
    usable_from: float = 0.0
    """From which usability on a facility counts as usable in distances and in ``without``; 0: from anything above 0
    on, which is with help."""
    distances: Distances = STRAIGHT_LINES

    @property
    def shape(self) -> tuple[int, int, int]:
        """Cells, profiles, types."""
        return len(self.people), self.by_profile.shape[1], len(self.threshold)


@dataclass
class GapResult:
    """In the order of the rows handed in. Numbers of people are NaN where the people of the cell are unknown."""

    inputs: GapInputs
    kept_out: np.ndarray
    """float64 [f, p]: M_fp, people kept out if it cannot be used at all; NaN for a facility without a place."""
    supply: np.ndarray
    """float64 [f]: as counted with: the capacity, else the median of the type's known ones, else 1."""
    is_filled_in: np.ndarray
    """bool [f]: its capacity was not known."""
    has_facility: np.ndarray
    """bool [t]: there is a facility of the type, with a place. The others are unmet by distance everywhere, and left
    out of the means over types: often they are only not in the register."""
    norm: np.ndarray
    """float64 [t]: A* under the reference ``norm`` (NaN where nothing is in reach of anybody); NaN under ``own``."""
    nearest_m: np.ndarray
    """float64 [c, t]: metres to the nearest facility, however far; infinite for none."""
    access_free: np.ndarray
    """float64 [c, t]: A°."""
    usable_m: np.ndarray
    """float64 [c, p, t]: metres to the nearest one that is usable; infinite for none."""
    usable_high_m: np.ndarray
    """float64 [c, p, t]: to the nearest one that may be usable."""
    access: np.ndarray
    """float64 [c, p, t]: A with the least usability."""
    access_high: np.ndarray
    """float64 [c, p, t]: with the greatest."""
    unmet_low: np.ndarray
    """float64 [c, p, t]: people, with the greatest usability."""
    unmet: np.ndarray
    """float64 [c, p, t]: people, with the least."""
    unmet_distance: np.ndarray
    """float64 [c, p, t]: people of ``unmet`` (and of ``unmet_low``) whom no barrier keeps away."""

    @property
    def extra_m(self) -> np.ndarray:
        """float64 [c, p, t]: how much farther the nearest usable one is than the nearest; NaN where there is none at
        all, infinite where none is usable."""
        with np.errstate(invalid="ignore"):
            return np.asarray(self.usable_m - self.nearest_m[:, None, :])

    @property
    def unmet_barrier(self) -> np.ndarray:
        """float64 [c, p, t]: people of ``unmet`` whom barriers keep away."""
        return np.asarray(self.unmet - self.unmet_distance)

    @property
    def service_weight(self) -> np.ndarray:
        """float64 [t]: s_t of the means over types, 0 for those that have no facility; they add up to 1, or to 0 where
        no type is left."""
        given = self.inputs.service_weight
        weight = np.where(self.has_facility, np.ones(len(self.has_facility)) if given is None else given, 0.0)
        total = weight.sum()
        return np.asarray(weight / total if total > 0 else weight)

    def without(self, surely: bool = True) -> np.ndarray:
        """float64 [c, p, t]: people without a usable one within the threshold; ``surely`` = False counts as usable
        what may be usable."""
        metres = self.usable_m if surely else self.usable_high_m
        beyond = metres > self.inputs.threshold * INCLUSIVE
        return np.asarray(beyond * self.inputs.by_profile[:, :, None])

    def mean(self, people: np.ndarray) -> np.ndarray:
        """[…, t] → […]: the mean over types of service, weighted: people, on average over the services they need."""
        return np.asarray((people * self.service_weight).sum(axis=-1))

    def tall(self) -> dict[str, np.ndarray]:
        """A row per cell with people × profile × type: ``cell``, ``profile``, ``type`` (rows of each), and columns
        named as in the table ``gap_cell``, NaN for none in reach."""
        count = self.inputs.shape[2]
        cell, profile = np.nonzero(np.nan_to_num(self.inputs.by_profile) > 0)
        rows = (np.repeat(cell, count), np.repeat(profile, count), np.tile(np.arange(count), len(cell)))
        columns = {
            name: getattr(self, name)[rows]
            for name in ("usable_m", "usable_high_m", "extra_m", "access", "access_high", "unmet_low", "unmet")
        }
        columns["unmet_distance"] = self.unmet_distance[rows]
        columns["nearest_m"] = self.nearest_m[rows[0], rows[2]]
        columns["access_free"] = self.access_free[rows[0], rows[2]]
        for name in ("nearest_m", "usable_m", "usable_high_m", "extra_m"):
            columns[name][np.isinf(columns[name])] = np.nan
        return {"cell": rows[0], "profile": rows[1], "type": rows[2], **columns}

    def by_cell(self) -> dict[str, np.ndarray]:
        """float64 [c, p] each, named as in the table ``gap_profile``: ``people``, and the means over types of
        ``unmet_low``, ``unmet``, ``unmet_distance``, ``without_low``, ``without``."""
        return {
            "people": np.asarray(self.inputs.by_profile),
            "unmet_low": self.mean(self.unmet_low),
            "unmet": self.mean(self.unmet),
            "unmet_distance": self.mean(self.unmet_distance),
            "without_low": self.mean(self.without(surely=False)),
            "without": self.mean(self.without()),
        }

    def sums(self, group: np.ndarray, groups: int) -> dict[str, np.ndarray]:
        """float64 [g, p, t] each: ``people``, ``unmet_low``, ``unmet``, ``unmet_distance``, ``without_low``,
        ``without`` added up over the cells of a group (int [c], −1 for none), unknown people left out."""
        people = np.broadcast_to(self.inputs.by_profile[:, :, None], self.unmet.shape)
        parts = {
            "people": people,
            "unmet_low": self.unmet_low,
            "unmet": self.unmet,
            "unmet_distance": self.unmet_distance,
            "without_low": self.without(surely=False),
            "without": self.without(),
        }
        return {name: group_sums(values, group, groups) for name, values in parts.items()}


def group_sums(values: np.ndarray, group: np.ndarray, groups: int) -> np.ndarray:
    """[c, …] → float64 [g, …]: sums over the rows of each group (−1: none), NaN left out."""
    known = np.asarray(group) >= 0
    rows, kept = np.asarray(group)[known], np.nan_to_num(np.asarray(values, dtype=np.float64)[known], nan=0.0)
    found = np.zeros((groups, *kept.shape[1:]))
    for column in np.ndindex(*kept.shape[1:]):
        found[(slice(None), *column)] = np.bincount(rows, weights=kept[(slice(None), *column)], minlength=groups)
    return found


def gaps(inputs: GapInputs, step: Callable[[float], None] | None = None) -> GapResult:
    """Access, unmet need and people kept out.

    ``step``: called with the share of the work done, before each type and again while it lasts; what it raises ends the
    work. Memory grows with cells × profiles × types and with facilities, not with how many are in reach of each other.

    Raises :class:`GapError` for numbers that cannot be, with the row, ValueError for arrays that do not fit.
    """
    given = _checked(inputs)
    supply, is_filled_in = supplies(given.capacity, given.facility_type, len(given.threshold))
    cells, facilities = _canonical_order(given, supply)
    placed = np.isfinite(given.facilities_xy).all(axis=1)
    found = _empty(given, supply, is_filled_in)
    for kind in range(len(given.threshold)):
        tell = None if step is None else partial(step, kind / len(given.threshold))
        if tell is not None:
            tell()
        rows = facilities[(given.facility_type[facilities] == kind) & placed[facilities]]
        found.has_facility[kind] = len(rows) > 0
        _one_type(found, kind, cells, rows, tell)
    found.kept_out[~placed] = np.nan
    return found


def supplies(capacity: np.ndarray | None, kind: np.ndarray, kinds: int) -> tuple[np.ndarray, np.ndarray]:
    """S_f (float64 [f]) and where it was filled in (bool [f]): the capacity, else the median of the type's known ones,
    else 1 for every facility of the type."""
    kind = np.asarray(kind)
    supply = np.full(len(kind), np.nan) if capacity is None else np.array(capacity, dtype=np.float64)
    filled = np.isnan(supply)
    for index in range(-1, kinds):
        mine = kind == index
        known = supply[mine & ~filled]
        supply[mine & filled] = np.median(known) if len(known) else 1.0
    return supply, filled


def _one_type(
    found: GapResult, kind: int, cells: np.ndarray, rows: np.ndarray, tell: Callable[[], None] | None
) -> None:
    """Fill in what concerns one type of service: ``cells`` and ``rows`` are those of its cells and facilities, in the
    order in which they are summed."""
    given = found.inputs
    threshold = float(given.threshold[kind])
    low, high = given.usable_low[rows], given.usable_high[rows]
    _nearest(found, kind, cells, rows, low, high)
    reach = Catchments(
        given.cells_xy[cells],
        given.facilities_xy[rows],
        given.people[cells],
        found.supply[rows],
        threshold,
        given.decay,
        given.method,
        given.distances,
        tell,
    )
    profiles = low.shape[1]
    free, *parts = reach.access([None, *np.ascontiguousarray(low.T), *np.ascontiguousarray(high.T)])
    profiles = low.shape[1]
    least, greatest = (_columns(some, free) for some in (parts[:profiles], parts[profiles:]))
    found.access_free[cells, kind] = free
    found.access[cells, :, kind] = least
    found.access_high[cells, :, kind] = greatest

    people = given.by_profile[cells]
    standard = np.where(free > 0, free, np.nan)
    if given.reference == NORM:
        found.norm[kind] = _norm(given, kind, free, given.people[cells])
        standard = np.full(len(cells), found.norm[kind])
    by_distance = people * _short(np.repeat(free[:, None], profiles, axis=1), standard)
    unmet = people * _short(least, standard)
    found.unmet_distance[cells, :, kind] = by_distance
    found.unmet[cells, :, kind] = unmet
    found.unmet_low[cells, :, kind] = people * _short(greatest, standard)

    if given.reference == OWN:
        # The quotient below with what is equal above and below the line cancelled: it does not depend on a.
        need, taken = people, np.repeat(free[:, None], profiles, axis=1)
    else:
        need, taken = unmet - by_distance, free[:, None] - least
    per_share = np.zeros(people.shape)
    np.divide(need, taken, out=per_share, where=(taken > 0) & np.isfinite(people))
    found.kept_out[rows] = reach.divided(per_share)


def _columns(access: Sequence[np.ndarray], free: np.ndarray) -> np.ndarray:
    """[c, p]; where nothing is taken away but what sums round off, what there is without barriers."""
    whole = free[:, None]
    columns = np.stack(access, axis=1) if access else np.zeros((len(free), 0))
    return np.where(whole - columns <= _NOTHING_LOST * whole, whole, columns)


def _short(access: np.ndarray, standard: np.ndarray) -> np.ndarray:
    """float64 [c, p], 0–1: the share of the standard that is missing; all where there is no standard (NaN), nothing
    where it is 0."""
    reference = np.broadcast_to(standard[:, None], access.shape)
    share = np.where(reference == 0, 1.0, 0.0)
    np.divide(access, reference, out=share, where=reference > 0)
    return np.clip(1.0 - share, 0.0, 1.0)


def _norm(given: GapInputs, kind: int, free: np.ndarray, people: np.ndarray) -> float:
    """A* of a type: the norm given, else the access without barriers of the median of all people who have any."""
    if given.norm is not None and np.isfinite(given.norm[kind]):
        return float(given.norm[kind])
    some = np.flatnonzero((free > 0) & (people > 0))
    if not len(some):
        return float("nan")
    rising = some[np.argsort(free[some], kind="stable")]
    counted = np.cumsum(people[rising])
    return float(free[rising[np.searchsorted(counted, counted[-1] / 2, side="left")]])


def _nearest(
    found: GapResult, kind: int, cells: np.ndarray, rows: np.ndarray, low: np.ndarray, high: np.ndarray
) -> None:
    given = found.inputs
    if not len(rows):
        return
    homes, places = given.cells_xy[cells], given.facilities_xy[rows]
    first, metres = given.distances.nearest(homes, places)
    found.nearest_m[cells, kind] = metres
    done: dict[bytes, np.ndarray] = {}
    for usability, column in ((low, found.usable_m), (high, found.usable_high_m)):
        is_usable = usability >= given.usable_from if given.usable_from > 0 else usability > 0
        for profile in range(usability.shape[1]):
            usable = is_usable[:, profile]
            # Profiles often agree, and where nothing is unknown so do the least and the greatest.
            key = usable.tobytes()
            if key not in done:
                away = metres.copy()
                # Who has a usable one nearest need not look for another.
                looking = np.flatnonzero((first >= 0) & ~np.append(usable, True)[first])
                away[looking] = np.inf
                if len(looking) and usable.any():
                    away[looking] = given.distances.nearest(homes[looking], places[usable])[1]
                done[key] = away
            column[cells, profile, kind] = done[key]


def _canonical_order(given: GapInputs, supply: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows of cells and of facilities in an order that does not depend on the order of the rows: by place, and where
    several stand in one place by their numbers. Those that are alike in all are interchangeable."""
    homes = np.lexsort((*given.by_profile.T[::-1], given.people, *given.cells_xy.T[::-1]))
    places = np.lexsort((*given.usable_high.T[::-1], *given.usable_low.T[::-1], supply, *given.facilities_xy.T[::-1]))
    return homes, places


def _empty(given: GapInputs, supply: np.ndarray, is_filled_in: np.ndarray) -> GapResult:
    cells, profiles, types = given.shape
    cube = (cells, profiles, types)
    return GapResult(
        inputs=given,
        kept_out=np.zeros((len(supply), profiles)),
        supply=supply,
        is_filled_in=is_filled_in,
        has_facility=np.zeros(types, dtype=bool),
        norm=np.full(types, np.nan),
        nearest_m=np.full((cells, types), np.inf),
        access_free=np.zeros((cells, types)),
        usable_m=np.full(cube, np.inf),
        usable_high_m=np.full(cube, np.inf),
        access=np.zeros(cube),
        access_high=np.zeros(cube),
        unmet_low=np.zeros(cube),
        unmet=np.zeros(cube),
        unmet_distance=np.zeros(cube),
    )


def _checked(inputs: GapInputs) -> GapInputs:
    """The same as arrays that fit each other; raises for what cannot be."""
    cells_xy = np.asarray(inputs.cells_xy, dtype=np.float64).reshape(-1, 2)
    facilities_xy = np.asarray(inputs.facilities_xy, dtype=np.float64).reshape(-1, 2)
    by_profile = np.array(inputs.by_profile, dtype=np.float64)
    low, high = (np.asarray(values, dtype=np.float64) for values in (inputs.usable_low, inputs.usable_high))
    threshold = np.asarray(inputs.threshold, dtype=np.float64).reshape(-1)
    kind = np.asarray(inputs.facility_type, dtype=np.int64)
    people = np.array(inputs.people, dtype=np.float64)
    shapes = {
        "people": (people.shape, cells_xy.shape[:1]),
        "by_profile": (by_profile.shape, (len(cells_xy), low.shape[-1])),
        "facility_type": (kind.shape, facilities_xy.shape[:1]),
        "usable_low": (low.shape, (len(kind), by_profile.shape[-1])),
        "usable_high": (high.shape, low.shape),
    }
    optional: dict[str, np.ndarray | None] = {}
    for name, length in (("capacity", len(kind)), ("service_weight", len(threshold)), ("norm", len(threshold))):
        values = getattr(inputs, name)
        optional[name] = None if values is None else np.asarray(values, dtype=np.float64)
        if values is not None:
            shapes[name] = (optional[name].shape, (length,))
    for name, (shape, should_be) in shapes.items():
        if shape != should_be:
            raise ValueError(f"{name} is {shape}, should be {should_be}")
    if len(kind) and not -1 <= kind.min() <= kind.max() < len(threshold):
        raise ValueError(f"facility_type goes from {kind.min()} to {kind.max()}, there are {len(threshold)} types")
    if inputs.reference not in REFERENCES or inputs.method not in METHODS:
        raise ValueError(f"reference is {inputs.reference!r}, method {inputs.method!r}")
    if not (low >= 0).all() or not (low <= high).all() or not (high <= 1).all():
        raise ValueError("usability should be from 0 to 1, the least not above the greatest")
    for name, values in {"people": people, "by_profile": by_profile, **optional}.items():
        _refuse_negative(name, values)
    _refuse_negative("threshold", threshold, may_be_unknown=False)
    by_profile[~np.isfinite(cells_xy).all(axis=1)] = np.nan
    known = np.nan_to_num(by_profile, nan=0.0).max(axis=1, initial=0.0)
    return replace(
        inputs,
        cells_xy=cells_xy,
        people=np.maximum(np.nan_to_num(people, nan=0.0), known),
        by_profile=by_profile,
        facilities_xy=facilities_xy,
        facility_type=kind,
        usable_low=low,
        usable_high=high,
        threshold=threshold,
        **optional,
    )


def _refuse_negative(name: str, values: np.ndarray | None, may_be_unknown: bool = True) -> None:
    if values is None:
        return
    wrong = (values < 0) | np.isinf(values) | (np.isnan(values) & (not may_be_unknown))
    if wrong.any():
        row = tuple(int(index) for index in np.argwhere(wrong)[0])
        raise GapError(
            QT_TRANSLATE_NOOP("Errors", "Row {row} of {name} has {value}: give a number, 0 or more."),
            row=row[0] + 1,
            name=name,
            value=float(values[row]),
        )
