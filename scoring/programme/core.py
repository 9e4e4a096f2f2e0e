"""A problem in the form that is searched: in an order of its own, in numbers around 1, and without what can never be
chosen. Whatever the order of the rows or the unit of money and gain, the same core comes out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .check import carried
from .problem import Problem

MANTISSA = 2.0**40
"""Numbers keep so many steps within a power of two: the same city in thousands of tenge stays the same city."""


@dataclass
class Core:
    """u units with k packages that may be chosen; arrays over packages are sorted by unit."""

    problem: Problem
    row: np.ndarray
    """int64 [k]: the row of the problem."""
    unit: np.ndarray
    """int64 [u]: the unit of the problem."""
    start: np.ndarray
    """int64 [u]: the first package of each unit."""
    of: np.ndarray
    """int64 [k]: the unit here."""
    cost: np.ndarray
    gain: np.ndarray
    served: np.ndarray
    """float64 [q, k]: people served of the q profiles that have a floor, each in a unit of its own."""
    served_floor: np.ndarray
    """float64 [q]."""
    served_unit: np.ndarray
    """float64 [q]: a unit of ``served``, in people."""
    works: np.ndarray
    works_unit: float
    district: np.ndarray
    """int64 [u]; −1: city-wide."""
    must: np.ndarray
    """bool [u]: mandatory."""
    last: np.ndarray
    """int64 [u]: latest year."""
    pairs: np.ndarray
    """int64 [n, 2]: precedence, units here."""
    allowed: np.ndarray | None
    """bool [y, k]: the package may be carried out in the year, as far as it alone can tell; None: all of them."""
    price: np.ndarray
    discount: np.ndarray
    budgets: np.ndarray
    carry: np.ndarray
    """float64 [y, y]: what a unit of money left in a year (column) leaves in a later one (row)."""
    floors: np.ndarray
    """float64 [f]: floors above 0, in units of gain or of cost."""
    floor_district: np.ndarray
    """int64 [f]."""
    floor_of: np.ndarray
    """int64 [u]: the floor of the unit's district, or −1."""
    profile: np.ndarray
    """int64 [q]: profiles with a floor."""
    caps: np.ndarray
    """float64 [c, y]: works capacities that could bind."""
    cap_district: np.ndarray
    cap_of: np.ndarray
    """int64 [u]: row of ``caps``, or −1."""
    money: float
    """A unit of cost here, in money."""
    people: float
    """A unit of gain here, in gain."""
    lost: tuple[int, ...] = ()
    """Mandatory units of the problem that nothing can be chosen for."""

    @property
    def years(self) -> int:
        return len(self.budgets)

    @property
    def counts_money(self) -> bool:
        return self.problem.floor_kind == "money"

    def __len__(self) -> int:
        return len(self.row)


def make_core(problem: Problem, urgent: bool = False) -> Core:
    """The packages that may be chosen. ``urgent``: mandatory work may be left out, but only for other mandatory work:
    its gain stands above all other."""
    excluded = np.zeros(problem.units, dtype=bool)
    excluded[list(problem.excluded)] = True
    last = np.full(problem.units, problem.years - 1)
    must = np.zeros(problem.units, dtype=bool)
    for unit, year in problem.mandatory.items():
        must[unit], last[unit] = True, year
    first = np.zeros(problem.units, dtype=bool)
    first[problem.precedence[:, 0]] = True
    keep = ~excluded[problem.unit]
    capped, capped_units = _capped(problem, keep)
    floored = np.flatnonzero(problem.profile_floor > 0)
    serves = problem.gain > 0
    if len(floored):
        serves = serves | (problem.profile_gain[:, floored] > 0).any(axis=1)
    keep &= serves | must[problem.unit] | first[problem.unit]
    allowed = _allowed(problem, capped)
    keep &= allowed.any(axis=0)
    order = _ordered(problem, np.flatnonzero(keep), must, last)
    order = order[_undominated(problem, order, len(capped) > 0, floored)]
    order, pairs_kept = _reachable(problem, order)
    unit_of = problem.unit[order]
    starts = np.flatnonzero(np.r_[True, unit_of[1:] != unit_of[:-1]]) if len(order) else np.empty(0, dtype=np.int64)
    units = unit_of[starts]
    here = np.full(problem.units, -1)
    here[units] = np.arange(len(units))
    cost, gain = problem.cost[order], problem.gain[order]
    money = _scale(cost)
    people = _scale(gain)
    served = problem.profile_gain[order][:, floored]
    served_unit = np.array([_scale(column) for column in served.T])
    floors = np.flatnonzero(problem.district_floor > 0)
    floor_index = np.full(problem.districts + 1, -1)
    floor_index[floors] = np.arange(len(floors))
    cap_index = np.full(problem.districts + 1, -1)
    cap_index[capped] = np.arange(len(capped))
    district = problem.district[order][starts]
    years = np.arange(problem.years)
    behind = years[:, np.newaxis] - years
    kept_allowed = allowed[:, order]
    works_scale = _scale(problem.works[order])
    caps = np.minimum(problem.capacity[capped], capped_units[capped, np.newaxis])
    lost = [unit for unit in np.flatnonzero(must).tolist() if here[unit] < 0]
    if urgent:
        gain = gain + must[unit_of] * 10.0 * max(float(gain.sum()), 1.0)
        people = _scale(gain)
        must = np.zeros_like(must)
    return Core(
        problem=problem,
        row=order,
        unit=units,
        start=starts,
        of=here[unit_of],
        cost=_rounded(cost / money),
        gain=_rounded(gain / people),
        served=_rounded(np.ascontiguousarray(served.T) / served_unit[:, np.newaxis]),
        served_floor=problem.profile_floor[floored] / served_unit,
        served_unit=served_unit,
        works=_rounded(problem.works[order] / works_scale),
        works_unit=works_scale,
        district=district,
        must=must[units],
        last=last[units],
        pairs=here[pairs_kept],
        allowed=None if kept_allowed.all() else kept_allowed,
        price=problem.price_index,
        discount=problem.discount,
        budgets=problem.budgets / money,
        carry=np.where(behind >= 0, problem.carry_over ** np.maximum(behind, 0), 0.0),
        floors=problem.district_floor[floors] / (money if problem.floor_kind == "money" else people),
        floor_district=floors,
        floor_of=floor_index[district],
        profile=floored,
        caps=caps / works_scale,
        cap_district=capped,
        cap_of=cap_index[district],
        money=money,
        people=people,
        lost=tuple(lost),
    )


def _capped(problem: Problem, keep: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Districts whose capacity could bind in some year, and per district the works if each unit took its largest."""
    most = np.zeros(problem.units)
    np.maximum.at(most, problem.unit[keep], problem.works[keep])
    district = np.full(problem.units, -1)
    district[problem.unit] = problem.district
    there = (district >= 0) & (most > 0)
    most_here = np.bincount(district[there], weights=most[there], minlength=problem.districts)
    binding = (problem.capacity < most_here[:, np.newaxis]).any(axis=1)
    return np.flatnonzero(binding), most_here


def _allowed(problem: Problem, capped: np.ndarray) -> np.ndarray:
    """bool [y, k]: affordable with all the money there can be by then, within capacity, not after the latest year."""
    available = carried(problem, np.zeros(problem.years))
    slack = 1e-10 * max(float(problem.budgets.sum()), 1e-300)
    allowed = problem.price_index[:, np.newaxis] * problem.cost <= (available + slack)[:, np.newaxis]
    if len(capped):
        capacity = np.vstack([problem.capacity, np.full(problem.years, np.inf)])
        allowed &= problem.works <= capacity[problem.district].T * (1 + 1e-10)
    if problem.mandatory:
        last = np.full(problem.units, problem.years - 1)
        last[list(problem.mandatory)] = list(problem.mandatory.values())
        allowed &= np.arange(problem.years)[:, np.newaxis] <= last[problem.unit]
    return allowed


def _ordered(problem: Problem, rows: np.ndarray, must: np.ndarray, last: np.ndarray) -> np.ndarray:
    """The rows by what their units are like, then by what they are like themselves; by number only among equals."""
    unit = problem.unit[rows]
    count = problem.units
    greatest, least = np.zeros(count), np.full(count, np.inf)
    np.maximum.at(greatest, unit, problem.gain[rows])
    np.minimum.at(least, unit, problem.cost[rows])
    dearest = np.zeros(count)
    np.maximum.at(dearest, unit, problem.cost[rows])
    packages = np.bincount(unit, minlength=count)
    district = np.full(count, -1)
    district[unit] = problem.district[rows]
    place = np.empty(count, dtype=np.int64)
    place[np.lexsort((np.arange(count), last, must, packages, dearest, least, greatest, district))] = np.arange(count)
    served = problem.profile_gain[rows].sum(axis=1)
    return rows[np.lexsort((rows, problem.works[rows], -served, -problem.gain[rows], problem.cost[rows], place[unit]))]


def _undominated(problem: Problem, order: np.ndarray, has_caps: bool, floored: np.ndarray) -> np.ndarray:
    """bool: no other package of the unit costs no more, brings no less and takes no more works. Of equals the one
    that stands first stays."""
    unit, cost, gain = problem.unit[order], problem.cost[order], problem.gain[order]
    works = problem.works[order]
    served = problem.profile_gain[order][:, floored]
    keep = np.ones(len(order), dtype=bool)
    at = np.arange(len(order))
    for apart in range(1, len(order)):
        at = at[at + apart < len(order)]
        at = at[unit[at] == unit[at + apart]]
        if not len(at):
            break
        for better, worse in ((at, at + apart), (at + apart, at)):
            beaten = (cost[better] <= cost[worse]) & (gain[better] >= gain[worse])
            if has_caps:
                beaten &= works[better] <= works[worse]
            if len(floored):
                beaten &= (served[better] >= served[worse]).all(axis=1)
            if better is not at:  # of two equals the first stays, so the later one must be better in something
                same = (cost[better] == cost[worse]) & (gain[better] == gain[worse])
                if has_caps:
                    same &= works[better] == works[worse]
                if len(floored):
                    same &= (served[better] == served[worse]).all(axis=1)
                beaten &= ~same
            keep[worse[beaten]] = False
    return keep


def _reachable(problem: Problem, order: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Without the units whose works presuppose those of a unit where nothing can be done."""
    pairs = problem.precedence
    has = np.zeros(problem.units, dtype=bool)
    has[problem.unit[order]] = True
    while len(pairs):
        closed = pairs[:, 1][~has[pairs[:, 0]] & has[pairs[:, 1]]]
        if not len(closed):
            break
        has[closed] = False
    pairs = pairs[has[pairs].all(axis=1) & (pairs[:, 0] != pairs[:, 1])]
    return order[has[problem.unit[order]]], np.unique(pairs, axis=0).reshape(-1, 2)


def _scale(values: np.ndarray) -> float:
    """The mean of what is above 0: a number around 1 for each."""
    above = values[values > 0]
    return float(above.sum() / len(above)) if len(above) else 1.0


def _rounded(values: np.ndarray) -> np.ndarray:
    mantissa, exponent = np.frexp(values)
    return np.ldexp(np.round(mantissa * MANTISSA) / MANTISSA, exponent)
