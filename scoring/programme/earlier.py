"""Works as early as they can be: among programmes of the same value nobody waits while money lies idle."""

from __future__ import annotations

import numpy as np

from .check import by_district, carried, spending, works_used
from .problem import NO_PACKAGE, TOLERANCE, Problem


def advanced(problem: Problem, choice: np.ndarray, year: np.ndarray) -> np.ndarray:
    """The years of a programme that keeps every constraint, with works moved forward where that breaks none and loses
    nothing; int64 [u]. Best gain per money first, and the same whatever order the rows stand in."""
    year = np.array(year, dtype=np.int64)
    later = np.flatnonzero((choice != NO_PACKAGE) & (year > 0))
    if not len(later):
        return year
    move = _Moves(problem, choice, year)
    with np.errstate(divide="ignore", invalid="ignore"):
        worth = problem.gain[choice[later]] / problem.cost[choice[later]]
    for unit in later[np.lexsort((later, -worth, year[later]))].tolist():
        move.forward(unit)
    return year


class _Moves:
    """A programme whose works change their year; ``year`` is changed in place."""

    def __init__(self, problem: Problem, choice: np.ndarray, year: np.ndarray) -> None:
        self.problem, self.choice, self.year = problem, choice, year
        self.spent = spending(problem, choice, year)
        self.left = carried(problem, self.spent)
        self.used = works_used(problem, choice, year)
        self.have = by_district(problem, choice, year)
        self.tiny = TOLERANCE * max(float(problem.budgets.sum()), 1.0) * 1e-3
        self.before: dict[int, list[int]] = {}
        for first, then in problem.precedence.tolist():
            self.before.setdefault(then, []).append(first)

    def forward(self, unit: int) -> None:
        """Into the first year that takes it."""
        now = int(self.year[unit])
        first = max((int(self.year[other]) for other in self.before.get(unit, ())), default=0)
        for early in range(first, now):
            if self._takes(unit, now, early):
                self._move(unit, now, early)
                return

    def _takes(self, unit: int, now: int, early: int) -> bool:
        problem, row = self.problem, self.choice[unit]
        cost = float(problem.cost[row]) * float(problem.price_index[early])
        # Money that a later year lacks was carried over from here: whoever has none left has none to lend.
        if cost > self.left[early] + self.tiny or problem.discount[early] < problem.discount[now]:
            return False
        district = int(problem.district[row])
        if district >= 0:
            if self.used[district, early] + problem.works[row] > problem.capacity[district, early]:
                return False
            if problem.floor_kind != "gain":
                counted = float(problem.cost[row]) * float(problem.price_index[early] - problem.price_index[now])
                if self.have[district] + min(counted, 0.0) < problem.district_floor[district]:
                    return False
        spent = self.spent.copy()
        spent[now] -= float(problem.cost[row]) * float(problem.price_index[now])
        spent[early] += cost
        return bool((carried(problem, spent) >= np.minimum(self.left, 0.0) - self.tiny).all())

    def _move(self, unit: int, now: int, early: int) -> None:
        problem, row = self.problem, self.choice[unit]
        index = problem.price_index
        self.year[unit] = early
        self.spent[now] -= float(problem.cost[row]) * float(index[now])
        self.spent[early] += float(problem.cost[row]) * float(index[early])
        self.left = carried(problem, self.spent)
        district = int(problem.district[row])
        if district >= 0:
            self.used[district, now] -= problem.works[row]
            self.used[district, early] += problem.works[row]
            if problem.floor_kind != "gain":
                self.have[district] += float(problem.cost[row]) * float(index[early] - index[now])
