"""Small programmes solved to the end: every choice is tried that the prices do not rule out.

At the relaxation's prices each option of a unit loses something against the unit's best; a programme whose losses add
up to more than bound − value cannot be better than the one in hand (reduced-cost fixing). What remains is searched
depth first. It ends with a proof, or gives up after so many steps and leaves things as they were.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .core import Core
from .lagrangian import Relaxed
from .plan import SLACK, Plan, Pool
from .problem import Cancelled

MOST_UNITS = 60
"""Units with a choice left."""
MOST_CITY = 20_000
"""Units in all."""
MOST_STEPS = 30_000


class _TooLong(Exception):
    pass


def search_all(
    core: Core, relaxed: Relaxed, worth: np.ndarray, plan: Plan | None, cancelled: Callable[[], bool] | None = None
) -> tuple[Plan | None, bool]:
    """The best plan, and whether that is proven; (None, True): there is proven to be none. ``plan``: the one in hand,
    which keeps everything, or None."""
    if len(core.unit) > MOST_CITY:
        return plan, False
    pool = Pool(core, worth, len(core))
    value = plan.total if plan is not None else -np.inf
    tiny = 1e-9 * max(abs(relaxed.bound), 1.0)
    open_options = pool.loss <= max(relaxed.bound - value, 0.0) + tiny
    counts = np.bincount(pool.unit[open_options], minlength=len(core.unit))
    if np.count_nonzero(counts > 1) > MOST_UNITS:
        return plan, False
    if (counts == 0).any():  # nothing of a unit fits into what may be lost
        return plan, True
    finder = _Finder(core, pool, open_options, relaxed.bound, value, cancelled)
    try:
        found = finder.run()
    except _TooLong:
        found = finder.best
        return (plan if found is None else _plan(core, *found)), False
    return (plan if found is None else _plan(core, *found)), True


def _plan(core: Core, row: np.ndarray, year: np.ndarray) -> Plan:
    return Plan(core, row.copy(), year.copy())


class _Finder:
    """Depth first over the units, those with the most to decide first."""

    def __init__(
        self,
        core: Core,
        pool: Pool,
        open_options: np.ndarray,
        bound: float,
        value: float,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self.core, self.bound, self.lowest, self.cancelled = core, bound, value, cancelled
        self.tiny = 1e-9 * max(abs(bound), 1.0)
        self.best: tuple[np.ndarray, np.ndarray] | None = None
        self.steps = 0
        options: list[list[tuple]] = [[] for _ in core.unit]
        at = np.flatnonzero(open_options)
        for one in at[np.lexsort((at, -pool.value[at], pool.loss[at]))].tolist():
            options[pool.unit[one]].append(
                (
                    float(pool.loss[one]),
                    int(pool.row[one]),
                    int(pool.year[one]),
                    float(pool.spend[one]),
                    float(pool.counted[one]),
                    pool.served[:, one],
                    float(pool.works[one]),
                    float(pool.value[one]),
                )
            )
        second = np.array([some[1][0] if len(some) > 1 else -1.0 for some in options])
        self.settled = np.flatnonzero(second < 0).tolist()
        undecided = np.flatnonzero(second >= 0)
        self.order = undecided[np.lexsort((undecided, -second[undecided]))].tolist()
        self.options = options
        # What the units still to come can add to floors at most.
        units = len(self.order)
        self.floor_ahead = np.zeros((units + 1, len(core.floors)))
        self.served_ahead = np.zeros((units + 1, len(core.profile)))
        for place in range(units - 1, -1, -1):
            unit = self.order[place]
            self.floor_ahead[place] = self.floor_ahead[place + 1]
            floor = core.floor_of[unit]
            if floor >= 0:
                self.floor_ahead[place, floor] += max(option[4] for option in options[unit])
            most = np.max([option[5] for option in options[unit]], axis=0) if len(core.profile) else 0.0
            self.served_ahead[place] = self.served_ahead[place + 1] + most
        self.before: dict[int, list[int]] = {}
        self.after: dict[int, list[int]] = {}
        for first, then in core.pairs.tolist():
            self.before.setdefault(then, []).append(first)
            self.after.setdefault(first, []).append(then)
        self.row, self.year = np.full(len(options), -1), np.full(len(options), -1)
        self.decided = np.zeros(len(options), dtype=bool)
        self.least = core.floors * (1 - SLACK)
        self.least_served = core.served_floor * (1 - SLACK)
        self.most_works = core.caps * (1 + SLACK) + SLACK
        self.credit = SLACK * max(float(core.budgets.sum()), 1.0)

    def run(self) -> tuple[np.ndarray, np.ndarray] | None:
        """The best that beats the value in hand."""
        core = self.core
        loss = value = 0.0
        left, have = core.carry @ core.budgets, np.zeros(len(core.floors))
        served, used = np.zeros(len(core.profile)), np.zeros(core.caps.shape)
        for unit in self.settled:
            less, row, year, spend, counted, serves, works, gains = self.options[unit][0]
            if not self._in_order(unit, row, year):
                return None
            self.row[unit], self.year[unit], self.decided[unit] = row, year, True
            loss, value, served = loss + less, value + gains, served + serves
            if row >= 0:
                left = left - core.carry[:, year] * spend
                if core.floor_of[unit] >= 0:
                    have[core.floor_of[unit]] += counted
                if core.cap_of[unit] >= 0:
                    used[core.cap_of[unit], year] += works
        if (left < -self.credit).any() or (used > self.most_works).any() or loss > self.bound - self.lowest + self.tiny:
            return None
        self._go(0, loss, value, left, have, served, used)
        return self.best

    def _go(
        self,
        place: int,
        loss: float,
        value: float,
        left: np.ndarray,
        have: np.ndarray,
        served: np.ndarray,
        used: np.ndarray,
    ) -> None:
        self.steps += 1
        if self.steps > MOST_STEPS:
            raise _TooLong
        if self.steps % 256 == 0 and self.cancelled is not None and self.cancelled():
            raise Cancelled
        if (have + self.floor_ahead[place] < self.least).any():
            return
        if (served + self.served_ahead[place] < self.least_served).any():
            return
        core = self.core
        if place == len(self.order):
            if value > self.lowest + self.tiny:
                self.lowest = value
                self.best = (self.row.copy(), self.year.copy())
            return
        unit = self.order[place]
        floor, cap = core.floor_of[unit], core.cap_of[unit]
        for less, row, year, spend, counted, serves, works, gains in self.options[unit]:
            if loss + less > self.bound - self.lowest + self.tiny:
                break
            if not self._in_order(unit, row, year):
                continue
            left_then, have_then, used_then = left, have, used
            if row >= 0:
                left_then = left - core.carry[:, year] * spend
                if (left_then < -self.credit).any():
                    continue
                if cap >= 0:
                    if used[cap, year] + works > self.most_works[cap, year]:
                        continue
                    used_then = used.copy()
                    used_then[cap, year] += works
                if floor >= 0:
                    have_then = have.copy()
                    have_then[floor] += counted
            self.row[unit], self.year[unit], self.decided[unit] = row, year, True
            self._go(place + 1, loss + less, value + gains, left_then, have_then, served + serves, used_then)
            self.decided[unit] = False

    def _in_order(self, unit: int, row: int, year: int) -> bool:
        decided = self.decided
        for then in self.after.get(unit, ()):
            if decided[then] and self.row[then] >= 0 and (row < 0 or self.year[then] < year):
                return False
        if row >= 0:
            for first in self.before.get(unit, ()):
                if decided[first] and (self.row[first] < 0 or self.year[first] > year):
                    return False
        return True
