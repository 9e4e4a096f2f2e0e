"""A programme while it is being made: what is chosen where, what it uses, and what a change would do."""

from __future__ import annotations

import numpy as np

from .core import Core
from .lagrangian import Relaxed

SLACK = 1e-10
"""Of a limit: what rounding of sums may exceed it by."""
GOLDEN = 0.6180339887498949


class Pool:
    """The options that a search looks at: those that lose little at the relaxation's prices, and nothing at all for
    units where that is close. One entry each."""

    def __init__(self, core: Core, worth: np.ndarray, most: int) -> None:
        best = np.maximum.reduceat(worth.max(axis=0), core.start)
        top = np.where(core.must, best, np.maximum(best, 0.0))
        loss = top[core.of] - worth
        if core.allowed is not None:
            loss[~core.allowed] = np.inf
        row, year, empty = _closest(core, loss, top, most)
        count, nothing = len(row), len(empty)
        self.unit = np.concatenate([core.of[row], empty])
        self.row = np.concatenate([row, np.full(nothing, -1)])
        self.year = np.concatenate([year, np.full(nothing, -1)])
        self.loss = np.concatenate([loss[year, row], top[empty]])
        self.value = np.zeros(count + nothing)
        self.value[:count] = core.discount[year] * core.gain[row]
        self.spend = np.zeros(count + nothing)
        self.spend[:count] = core.price[year] * core.cost[row]
        self.counted = np.zeros(count + nothing)
        self.counted[:count] = self.spend[:count] if core.counts_money else core.gain[row]
        self.served = np.zeros((len(core.profile), count + nothing))
        self.served[:, :count] = core.served[:, row]
        self.works = np.zeros(count + nothing)
        self.works[:count] = core.works[row]


def _closest(core: Core, loss: np.ndarray, top: np.ndarray, most: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Rows and years of the options that lose least, and the units for which nothing at all is one. Units come in by
    their second best: by another package (or none), or by another year of the same."""
    least = loss.min(axis=0)
    units = len(core.unit)
    if len(least) <= most:
        year, row = np.nonzero(np.isfinite(loss))
        return row, year, np.flatnonzero(~core.must)
    taken = np.flatnonzero((least <= 0) & (top > 0)[core.of])
    firsts = np.unique(core.of[taken], return_index=True)[1]
    taken = taken[firsts]  # the best package of each unit that has one better than nothing
    others = least.copy()
    others[taken] = np.inf
    nothing = np.where(core.must | (top <= 0), np.inf, top)
    limit = _nth(np.concatenate([others, nothing]), most)
    open_units = nothing <= limit
    open_units[core.of[others <= limit]] = True
    wanted = (loss <= limit) & open_units[core.of]
    if core.years > 1:
        second = np.partition(loss[:, taken], 1, axis=0)[1]
        near = np.argsort(second, kind="stable")[:most]
        near = near[np.isfinite(second[near])]
        wanted[:, taken[near]] |= loss[:, taken[near]] <= max(limit, float(second[near].max(initial=0.0)))
    year, row = np.nonzero(wanted & np.isfinite(loss))
    there = np.zeros(units, dtype=bool)
    there[core.of[row]] = True
    return row, year, np.flatnonzero(~core.must & there & (top <= limit))


def _nth(values: np.ndarray, most: int) -> float:
    return float(np.partition(values, most)[most]) if most < len(values) else np.inf


class Plan:
    """One option per unit, and what they use together."""

    def __init__(self, core: Core, row: np.ndarray, year: np.ndarray) -> None:
        self.core = core
        self.row, self.year = row, year
        self.before: dict[int, list[int]] = {}
        self.after: dict[int, list[int]] = {}
        for first, then in core.pairs.tolist():
            self.before.setdefault(then, []).append(first)
            self.after.setdefault(first, []).append(then)
        self.tiny = SLACK * max(float(core.budgets.sum()), 1.0)
        self.count()

    def copy(self) -> Plan:
        other = object.__new__(Plan)
        other.__dict__.update(self.__dict__)
        for name in ("row", "year", "left", "have", "served", "used", "value", "spend", "counted"):
            setattr(other, name, getattr(self, name).copy())
        return other

    def count(self) -> None:
        """Everything counted anew."""
        core = self.core
        done = np.flatnonzero(self.row >= 0)
        row, year = self.row[done], self.year[done]
        units = len(core.unit)
        self.value, self.spend, self.counted = np.zeros(units), np.zeros(units), np.zeros(units)
        self.value[done] = core.discount[year] * core.gain[row]
        self.spend[done] = core.price[year] * core.cost[row]
        self.counted[done] = self.spend[done] if core.counts_money else core.gain[row]
        spent = np.bincount(year, weights=self.spend[done], minlength=core.years)
        self.left = core.carry @ (core.budgets - spent)
        here = core.floor_of[done] >= 0
        self.have = np.bincount(
            core.floor_of[done][here], weights=self.counted[done][here], minlength=len(core.floors)
        ).astype(np.float64)
        self.served = core.served[:, row].sum(axis=1)
        self.used = np.zeros((len(core.caps), core.years))
        here = core.cap_of[done] >= 0
        np.add.at(self.used, (core.cap_of[done][here], year[here]), core.works[row][here])

    @classmethod
    def of(cls, core: Core, choice: np.ndarray, year: np.ndarray) -> Plan:
        """A programme given by rows of the problem, as far as the core knows them."""
        here = np.full(len(core.problem) + 1, -1)
        here[core.row] = np.arange(len(core))
        row = here[choice[core.unit]]
        return cls(core, row, np.where(row >= 0, year[core.unit], -1))

    def programme(self) -> tuple[np.ndarray, np.ndarray]:
        """Choice and year per unit of the problem."""
        core, units = self.core, self.core.problem.units
        choice, year = np.full(units, -1), np.full(units, -1)
        done = self.row >= 0
        choice[core.unit[done]] = core.row[self.row[done]]
        year[core.unit[done]] = self.year[done]
        return choice, year

    @property
    def total(self) -> float:
        return float(self.value.sum())

    def short(self) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """How much is missing of money (by year), of floors, of profiles' floors, of capacity."""
        core = self.core
        return (
            np.where(self.left < -self.tiny, -self.left, 0.0),
            np.where(self.have < core.floors * (1 - SLACK), core.floors - self.have, 0.0),
            np.where(self.served < core.served_floor * (1 - SLACK), core.served_floor - self.served, 0.0),
            np.where(self.used > core.caps * (1 + SLACK) + SLACK, self.used - core.caps, 0.0),
        )

    def kept(self) -> bool:
        """Whether every limit and floor is kept."""
        return not any(missing.any() for missing in self.short())

    def in_order(self, unit: int, row: int, year: int) -> bool:
        """Whether precedence allows the change."""
        if row < 0:
            return all(self.row[then] < 0 for then in self.after.get(unit, ()))
        return all(self.row[first] >= 0 and self.year[first] <= year for first in self.before.get(unit, ())) and all(
            self.row[then] < 0 or self.year[then] >= year for then in self.after.get(unit, ())
        )

    def fits(self, unit: int, option: tuple[int, int, float, float, float], money: bool = True) -> bool:
        """Whether the option (row, year, money, what floors count, works) breaks nothing further: precedence, floors,
        capacity, and with ``money`` the budgets."""
        core = self.core
        row, year, spend, counted, works = option
        old, old_year = int(self.row[unit]), int(self.year[unit])
        if money:
            left = self.left.copy()
            if old >= 0:
                left += core.carry[:, old_year] * self.spend[unit]
            if row >= 0:
                left -= core.carry[:, year] * spend
            if ((left < -self.tiny) & (left < self.left)).any():
                return False
        floor = core.floor_of[unit]
        if floor >= 0:
            change = counted - self.counted[unit]
            if change < 0 and self.have[floor] + change < core.floors[floor] * (1 - SLACK):
                return False
        if len(core.profile):
            after = self.served.copy()
            if old >= 0:
                after -= core.served[:, old]
            if row >= 0:
                after += core.served[:, row]
            if ((after < core.served_floor * (1 - SLACK)) & (after < self.served)).any():
                return False
        cap = core.cap_of[unit]
        if cap >= 0 and row >= 0:
            more = works - (core.works[old] if old >= 0 and old_year == year else 0.0)
            limit = core.caps[cap, year]
            if more > 0 and self.used[cap, year] + more > limit * (1 + SLACK) + SLACK:
                return False
        return self.in_order(unit, row, year)

    def put(self, unit: int, row: int, year: int) -> None:
        """Change one unit's option."""
        core = self.core
        floor, cap = core.floor_of[unit], core.cap_of[unit]
        old, old_year = self.row[unit], self.year[unit]
        if old >= 0:
            self.left += core.carry[:, old_year] * self.spend[unit]
            self.served -= core.served[:, old]
            if cap >= 0:
                self.used[cap, old_year] -= core.works[old]
        if floor >= 0:
            self.have[floor] -= self.counted[unit]
        self.row[unit], self.year[unit] = row, year
        if row >= 0:
            self.value[unit] = core.discount[year] * core.gain[row]
            self.spend[unit] = core.price[year] * core.cost[row]
            self.counted[unit] = self.spend[unit] if core.counts_money else core.gain[row]
            self.left -= core.carry[:, year] * self.spend[unit]
            self.served += core.served[:, row]
            if cap >= 0:
                self.used[cap, year] += core.works[row]
        else:
            self.value[unit] = self.spend[unit] = self.counted[unit] = 0.0
        if floor >= 0:
            self.have[floor] += self.counted[unit]


def rounded(core: Core, relaxed: Relaxed) -> Plan:
    """The shares made whole: unit after unit at the next point of an evenly spread sequence, so that the sums over
    districts and years stay close to those of the shares."""
    units = len(core.unit)
    share = relaxed.share.T  # by package, then year
    share = np.where(share > 1e-3, share, 0.0)
    total = np.add.reduceat(share.sum(axis=1), core.start)
    most = np.maximum.reduceat(share.max(axis=1), core.start)
    point = np.full(units, 0.5)
    split = np.flatnonzero((most < 0.999) & (total > 1e-3))
    point[split] = (0.5 + GOLDEN * np.arange(len(split))) % 1.0
    point = np.where(core.must, point * total, point)
    summed = np.cumsum(share.ravel())
    base = np.r_[0.0, summed[core.start[1:] * core.years - 1]] if units else np.empty(0)
    at = np.searchsorted(summed, base + point, side="right")
    at = np.minimum(at, share.size - 1)
    row, year = np.divmod(at, core.years)
    taken = (point < total) & (core.of[row] == np.arange(units))
    row, year = np.where(taken, row, -1), np.where(taken, year, -1)
    _fill_mandatory(core, row, year)
    plan = Plan(core, row, year)
    if len(core.pairs):
        put_in_order(plan)
        plan.count()
    return plan


def _fill_mandatory(core: Core, row: np.ndarray, year: np.ndarray) -> None:
    for unit in np.flatnonzero(core.must & (row < 0)):
        row[unit], year[unit] = first_option(core, int(unit))


def first_option(core: Core, unit: int, latest: int | None = None) -> tuple[int, int]:
    """The cheapest package of a unit in the last year in which it may be; (−1, −1) where there is none."""
    begin = int(core.start[unit])
    end = int(core.start[unit + 1]) if unit + 1 < len(core.start) else len(core)
    last = int(core.last[unit]) if latest is None else min(latest, int(core.last[unit]))
    for package in range(begin, end):
        for at in range(last, -1, -1):
            if core.allowed is None or core.allowed[at, package]:
                return package, at
    return -1, -1


def put_in_order(plan: Plan) -> None:
    """Precedence, where rounding broke it: the later work waits, or is left out; for mandatory work the earlier one
    is brought in."""
    core = plan.core
    allowed = core.allowed
    for _ in range(2 * len(core.pairs) + 2):
        changed = False
        for first, then in core.pairs.tolist():
            if plan.row[then] < 0 or (plan.row[first] >= 0 and plan.year[first] <= plan.year[then]):
                continue
            changed = True
            if plan.row[first] >= 0:
                year, row = plan.year[first], plan.row[then]
                if year <= core.last[then] and (allowed is None or allowed[year, row]):
                    plan.year[then] = year
                    continue
            if core.must[then]:
                package, at = first_option(core, first, int(plan.year[then]))
                if package >= 0:
                    plan.row[first], plan.year[first] = package, at
                    continue
            plan.row[then] = plan.year[then] = -1
        if not changed:
            break
