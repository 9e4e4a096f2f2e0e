"""Demands that cannot all be met: which give way, and by how little."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from .check import by_district, by_profile, carried, check, spending
from .core import Core, make_core
from .lagrangian import relax
from .problem import NO_PACKAGE, Demand, Problem

PROVEN = 1e-7
"""Share of all limits by which they have to give way at least for infeasibility to count as proven."""
FAINT = 1e-4
"""Share of the greatest shortfall below which another is what the smoothing left over."""
SPARE = 1e-5
"""Share of a floor that is taken off beyond what the relaxation says, which is nearly exact."""


def late_works(
    problem: Problem,
    urgent: Core,
    programme: tuple[np.ndarray, np.ndarray],
    tolerance: float,
    cancelled: Callable[[], bool] | None,
) -> list[Demand]:
    """The mandatory works that a programme made for them alone does not carry out in time, each with the money that
    its cheapest package lacks in its latest year."""
    choice, year = programme
    late = [unit for unit, last in problem.mandatory.items() if choice[unit] == NO_PACKAGE or year[unit] > last]
    if not late:
        return []
    possible = [unit for unit in problem.mandatory if unit not in urgent.lost]
    bare = replace(problem, mandatory={unit: problem.mandatory[unit] for unit in possible})
    core = make_core(bare)
    proven = bool(urgent.lost)
    if len(core) and not proven:
        least = relax(core, 0.1 * tolerance, cancelled, purpose="all")
        proven = -least.bound > PROVEN * (float(core.budgets.sum()) + float(core.caps.sum()) + 1.0)
    left = carried(problem, spending(problem, choice, year))
    demands = []
    for unit in sorted(late):
        last = problem.mandatory[unit]
        mine = problem.unit == unit
        cheapest = float(problem.cost[mine].min()) if mine.any() and unit not in problem.excluded else 0.0
        missing = max(cheapest * problem.price_index[last] - _free(problem, left, last), 0.0)
        demands.append(Demand("mandatory", unit, missing, proven))
    return demands


def _free(problem: Problem, left: np.ndarray, year: int) -> float:
    """What could still be spent in a year without taking from what later years rely on."""
    free, share = float(left[year]), 1.0
    for later in range(year + 1, problem.years):
        share *= problem.carry_over
        if share > 0:
            free = min(free, float(left[later]) / share)
    return max(free, 0.0)


def lowest_floors(
    problem: Problem, tolerance: float, cancelled: Callable[[], bool] | None
) -> tuple[Problem, list[Demand]]:
    """The floors lowered by as little in all as the relaxation allows."""
    given = problem
    problem = _within_reach(problem)
    core = make_core(problem)
    district, profile = problem.district_floor.copy(), problem.profile_floor.copy()
    proven = True
    if not len(core):
        district[:], profile[:] = 0.0, 0.0
    else:
        least = relax(core, 0.1 * tolerance, cancelled, purpose="floors")
        floors, served = len(core.floors), len(core.profile)
        whole = float(core.floors.sum() + core.served_floor.sum())
        proven = -least.bound > PROVEN * whole
        short = least.short[core.years : core.years + floors + served]
        short = np.where(short > FAINT * short.max(initial=0.0), short, 0.0)
        unit = core.money if core.counts_money else core.people
        lower = np.where(short[:floors] > 0, (core.floors * (1 - SPARE) - short[:floors]) * unit, np.inf)
        district[core.floor_district] = np.clip(lower, 0.0, district[core.floor_district])
        lower = np.where(
            short[floors:] > 0, (core.served_floor * (1 - SPARE) - short[floors:]) * core.served_unit, np.inf
        )
        profile[core.profile] = np.clip(lower, 0.0, profile[core.profile])
    beyond = (problem.district_floor < given.district_floor).any() or (
        problem.profile_floor < given.profile_floor
    ).any()
    return _with_floors(given, problem, district, profile, proven or bool(beyond))


def _within_reach(problem: Problem) -> Problem:
    """No floor above what there is to be had if money were no object."""
    core = make_core(problem)
    if not len(core):
        return problem
    dearest = float(problem.price_index.max()) if core.counts_money else 1.0
    counted = np.maximum.reduceat((core.cost if core.counts_money else core.gain) * dearest, core.start)
    here = core.floor_of >= 0
    most = np.bincount(core.floor_of[here], weights=counted[here], minlength=len(core.floors))
    district, profile = problem.district_floor.copy(), problem.profile_floor.copy()
    unit = core.money if core.counts_money else core.people
    district[core.floor_district] = np.minimum(district[core.floor_district], most * unit)
    served = np.maximum.reduceat(core.served, core.start, axis=1).sum(axis=1) * core.served_unit
    profile[core.profile] = np.minimum(profile[core.profile], served)
    return replace(problem, district_floor=district, profile_floor=profile)


def eased(
    problem: Problem, own: Problem, demands: tuple[Demand, ...], grace: float
) -> tuple[Problem, tuple[Demand, ...]]:
    """With the floors that give way lowered by that share of what was asked, beyond the very least."""
    district, profile = own.district_floor.copy(), own.profile_floor.copy()
    then = []
    for demand in demands:
        if demand.name == "mandatory":
            then.append(demand)
            continue
        floors, asked = (
            (district, problem.district_floor) if demand.name == "district_floor" else (profile, problem.profile_floor)
        )
        floors[demand.key] = max(floors[demand.key] - grace * asked[demand.key], 0.0)
        then.append(replace(demand, slack=float(asked[demand.key] - floors[demand.key])))
    return replace(own, district_floor=district, profile_floor=profile), tuple(then)


def lowered(problem: Problem, choice: np.ndarray, year: np.ndarray, proven: bool) -> tuple[Problem, tuple[Demand, ...]]:
    """The problem with the demands that a programme meets, and what was lowered for that."""
    late = {broken.key[0] for broken in check(problem, choice, year) if broken.name == "mandatory"}
    own = replace(problem, mandatory={unit: at for unit, at in problem.mandatory.items() if unit not in late})
    demands = [Demand("mandatory", unit, 0.0, proven) for unit in sorted(late)]
    own, floors = _with_floors(
        problem,
        own,
        np.minimum(problem.district_floor, by_district(problem, choice, year)),
        np.minimum(problem.profile_floor, by_profile(problem, choice)),
        proven,
    )
    return own, tuple(demands + floors)


def _with_floors(
    given: Problem, problem: Problem, district: np.ndarray, profile: np.ndarray, proven: bool
) -> tuple[Problem, list[Demand]]:
    demands = []
    for name, wanted, lower in (
        ("district_floor", given.district_floor, district),
        ("profile_floor", given.profile_floor, profile),
    ):
        demands += [
            Demand(name, int(key), float(wanted[key] - lower[key]), proven, float(wanted[key] - lower[key]))
            for key in np.flatnonzero(wanted - lower > 1e-9 * wanted)
        ]
    return replace(problem, district_floor=district, profile_floor=profile), demands
