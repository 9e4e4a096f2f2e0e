"""One programme, solved; and where its demands cannot all be met, which of them give way, and how far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from .check import by_district, by_profile, carried, check, spending, value_of
from .core import Core, make_core
from .earlier import advanced
from .exact import MOST_UNITS, search_all
from .infeasible import eased, late_works, lowered, lowest_floors
from .lagrangian import IMPOSSIBLE, Relaxed, relax
from .plan import Plan, Pool, rounded
from .polish import polished
from .problem import Demand, Problem, Solution
from .rows import Prices, Rows
from .search import Search, improve

GRACES = (0.0, 0.005, 0.01, 0.02, 0.05, 0.1)
"""Shares of a floor by which it gives way beyond the very least, one after the other."""
GOOD = 0.01
"""The gap at which that ends."""
POOL, WIDE_POOL = (5_000, 60_000), 400_000
"""Packages that a search looks at: 1 in 10, at least and at most so many; and where that did not do, so many."""


@dataclass
class _Attempt:
    """What one run gave."""

    core: Core
    relaxed: Relaxed | None
    plan: Plan | None

    @property
    def bound(self) -> float:
        """In gain of the problem."""
        return 0.0 if self.relaxed is None else self.relaxed.bound * self.core.people


def solve(
    problem: Problem,
    tolerance: float = 1e-3,
    cancelled: Callable[[], bool] | None = None,
    progress: Callable[[float], None] | None = None,
    polish: bool = False,
    start: Solution | None = None,
) -> Solution:
    """The programme of greatest value that could be found, and the bound that proves how good it is.

    Where no programme meets all demands, the answer is one for demands that are lowered by as little as was found
    to do, named in ``infeasible``. ``tolerance``: the gap that is good enough. ``cancelled``: asked now and then;
    :class:`.problem.Cancelled` is raised where it says yes. ``progress``: told the share done, 0 … 1. ``polish``:
    scipy's HiGHS finishes where it is there. ``start``: a programme that is returned where none better is found.
    """
    tell = progress or (lambda share: None)
    tell(0.0)
    found = _attempt(problem, tolerance, cancelled, lambda share: tell(0.7 * share))
    demands: tuple[Demand, ...] = ()
    own = problem
    choice, year = _programme(problem, found)
    if found.core.lost or check(problem, choice, year):
        own, demands, spare = _give_way(problem, tolerance, cancelled)
        found, own, demands = _eased(problem, own, demands, tolerance, cancelled, tell)
        choice, year = _programme(own, found)
        if check(own, choice, year):
            if _exceeds(own, choice, year):
                choice, year = spare
            # Even the lowered demands were not met: those that this programme meets are.
            own, demands = lowered(problem, choice, year, any(demand.proven for demand in demands))
            found = _attempt(own, tolerance, cancelled, lambda share: tell(0.9))
            again = _programme(own, found)
            if not check(own, *again) and value_of(own, *again) > value_of(own, choice, year):
                choice, year = again
    if start is not None and not check(own, start.choice, start.year):
        choice, year = max(
            (_programme(own, found, start), (start.choice, start.year), (choice, year)),
            key=lambda one: -np.inf if check(own, *one) else value_of(own, *one),
        )
    bound = found.bound
    if polish:
        (choice, year), bound = polished(own, found.core, found.relaxed, (choice, year), bound, tolerance, cancelled)
    if not check(own, choice, year):
        year = advanced(own, choice, year)
    tell(1.0)
    return _solution(own, found, choice, year, bound, demands)


def _attempt(
    problem: Problem,
    tolerance: float,
    cancelled: Callable[[], bool] | None,
    progress: Callable[[float], None],
    urgent: bool = False,
) -> _Attempt:
    core = make_core(problem, urgent)
    if not len(core):
        return _Attempt(core, None, None)
    relaxed = relax(core, 0.05 * tolerance, cancelled)
    progress(0.6)
    if relaxed.bound < -IMPOSSIBLE:
        return _Attempt(core, relaxed, None)
    worth = Rows(core).worth(relaxed.prices.row)
    enough = relaxed.bound * (1 - 0.1 * tolerance)
    plan = None
    for most in (_looked_at(core), min(len(core), WIDE_POOL)):
        plan = improve(Search(core, relaxed, Pool(core, worth, most), cancelled), rounded(core, relaxed), enough)
        if plan.kept():
            break
    kept = plan if plan.kept() else None
    if kept is None or kept.total < enough or len(core.unit) <= MOST_UNITS:
        best, proven = search_all(core, relaxed, worth, kept, cancelled)
        if proven:
            relaxed = replace(relaxed, bound=-1.0 if best is None else best.total)
        plan = plan if best is None else best
    progress(1.0)
    return _Attempt(core, relaxed, plan)


def _looked_at(core: Core) -> int:
    return min(max(POOL[0], len(core) // 10), POOL[1])


def _programme(problem: Problem, found: _Attempt, start: Solution | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Choice and year per unit; with ``start`` that programme, improved."""
    if found.plan is None or found.relaxed is None:
        return np.full(problem.units, -1), np.full(problem.units, -1)
    if start is None:
        return found.plan.programme()
    core = found.core
    worth = Rows(core).worth(found.relaxed.prices.row)
    plan = Plan.of(core, start.choice, start.year)
    Search(core, found.relaxed, Pool(core, worth, _looked_at(core))).climb(plan, priced=False)
    return plan.programme()


def _eased(
    problem: Problem,
    own: Problem,
    demands: tuple[Demand, ...],
    tolerance: float,
    cancelled: Callable[[], bool] | None,
    tell: Callable[[float], None],
) -> tuple[_Attempt, Problem, tuple[Demand, ...]]:
    """The least easing of the floors that leaves a programme which is proven good."""
    floors = any(demand.name != "mandatory" for demand in demands)
    kept: tuple[_Attempt, Problem, tuple[Demand, ...]] | None = None
    graces = GRACES if floors else GRACES[:1]
    for number, grace in enumerate(graces):
        eased_problem, eased_demands = eased(problem, own, demands, grace)
        found = _attempt(eased_problem, tolerance, cancelled, lambda share: None)
        tell(0.7 + 0.2 * (number + 1) / len(graces))
        programme = _programme(eased_problem, found)
        broken = bool(check(eased_problem, *programme))
        if kept is None or not broken:
            kept = found, eased_problem, eased_demands
        if not broken and value_of(eased_problem, *programme) >= found.bound * (1 - max(GOOD, tolerance)):
            break
    return kept


def _exceeds(problem: Problem, choice: np.ndarray, year: np.ndarray) -> bool:
    """Whether more is broken than floors and dates, which may give way."""
    may = ("district_floor", "profile_floor", "mandatory")
    return any(broken.name not in may for broken in check(problem, choice, year))


def _give_way(
    problem: Problem, tolerance: float, cancelled: Callable[[], bool] | None
) -> tuple[Problem, tuple[Demand, ...], tuple[np.ndarray, np.ndarray]]:
    """The problem with demands that can be met, what was lowered, and a programme to fall back on: with the mandatory
    works that can be, and within money and capacity."""
    demands: list[Demand] = []
    own = problem
    spare = np.full(problem.units, -1), np.full(problem.units, -1)
    if problem.mandatory:
        bare = replace(
            problem,
            district_floor=np.zeros(problem.districts),
            profile_floor=np.zeros(problem.profiles),
        )
        urgent = _attempt(bare, tolerance, cancelled, lambda share: None, urgent=True)
        first = _programme(bare, urgent)
        late = late_works(bare, urgent.core, first, tolerance, cancelled)
        if not _exceeds(bare, *first):
            spare = first
        demands += late
        own = replace(problem, mandatory={u: y for u, y in problem.mandatory.items() if u not in {d.key for d in late}})
    if own.district_floor.any() or own.profile_floor.any():
        own, floors = lowest_floors(own, tolerance, cancelled)
        demands += floors
    return own, tuple(demands), spare


def _solution(
    problem: Problem,
    found: _Attempt,
    choice: np.ndarray,
    year: np.ndarray,
    bound: float,
    demands: tuple[Demand, ...],
) -> Solution:
    value = value_of(problem, choice, year)
    spent = spending(problem, choice, year)
    bound = max(bound, value)
    core = found.core
    prices = found.relaxed.prices if found.relaxed is not None else None
    if prices is None:
        rows = Rows(core) if len(core) else None
        prices = rows.prices(np.zeros(rows.count)) if rows is not None else _nothing(core)
    district, profile = np.zeros(problem.districts), np.zeros(problem.profiles)
    district[core.floor_district] = prices.floor * core.people / (core.money if core.counts_money else core.people)
    profile[core.profile] = prices.served * core.people / core.served_unit
    capacity = np.zeros((problem.districts, problem.years))
    capacity[core.cap_district] = prices.cap * core.people / core.works_unit
    return Solution(
        choice=choice,
        year=year,
        value=value,
        bound=bound,
        gap=(bound - value) / bound if bound > 0 else 0.0,
        spent=spent,
        carried=np.maximum(carried(problem, spent), 0.0),
        gain_by_district=by_district(problem, choice, year),
        served=by_profile(problem, choice),
        shadow_budget=prices.money * core.people / core.money,
        shadow_district=district,
        shadow_profile=profile,
        shadow_capacity=capacity,
        infeasible=demands,
    )


def _nothing(core: Core) -> Prices:
    zero = np.zeros
    return Prices(
        zero(core.years),
        zero(len(core.floors)),
        zero(len(core.profile)),
        zero((len(core.caps), core.years)),
        zero((len(core.pairs), core.years)),
        zero(0),
    )
