"""From the relaxation's shares to a programme: capacities and floors are met where it costs least, budgets kept, and
what is left of them spent, by changes of one unit and of two at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .core import Core
from .lagrangian import Relaxed
from .plan import SLACK, Plan, Pool
from .problem import Cancelled

PASSES = 60
BATCH = 2000
"""Changes made before all are looked at anew."""
PAIRED = 192
"""Changes of one unit that are tried two and two."""
TINY = 1e-9


@dataclass
class _Changes:
    """What each option would change, were it put in place of what its unit has."""

    at: np.ndarray
    """int64: which of the pool's options."""
    value: np.ndarray
    """Gain."""
    money: np.ndarray
    """Money at the relaxation's prices, saved."""
    over: dict[str, np.ndarray]
    """By how much more each kind of limit or floor would be broken; below 0, less."""


class Search:
    """Improves a plan."""

    def __init__(self, core: Core, relaxed: Relaxed, pool: Pool, cancelled: Callable[[], bool] | None = None) -> None:
        self.core, self.prices, self.pool, self.cancelled = core, relaxed.prices, pool, cancelled
        self._money = np.append(relaxed.prices.money, 0.0)
        self._carry = np.hstack([core.carry, np.zeros((core.years, 1))])  # year −1: nothing
        self._carried_price = relaxed.prices.row[: core.years] + 1e-6 * max(float(relaxed.prices.money.max()), 1e-6)
        self._by_floor = _groups(core.floor_of[pool.unit], len(core.floors))
        self._by_cap = _groups(core.cap_of[pool.unit], len(core.caps))

    def stop(self) -> None:
        if self.cancelled is not None and self.cancelled():
            raise Cancelled

    # ------------------------------------------------------------------ what changes would do

    def changes(self, plan: Plan, at: np.ndarray, kinds: tuple[str, ...]) -> _Changes:
        """For the pool's options ``at``."""
        core, pool = self.core, self.pool
        unit, year = pool.unit[at], pool.year[at]
        old_year, old = plan.year[unit], plan.spend[unit]
        new = pool.spend[at]
        over: dict[str, np.ndarray] = {}
        if "money" in kinds:
            over["money"] = total = np.zeros(len(at))
            for when in range(core.years):
                left = plan.left[when]
                after = self._carry[when][old_year] * old
                after -= self._carry[when][year] * new
                after += left + plan.tiny
                np.minimum(after, 0.0, out=after)
                after -= min(left + plan.tiny, 0.0)
                total -= self._carried_price[when] * after
        if "floor" in kinds and len(core.floors):
            floor = core.floor_of[unit]
            beyond = np.append(plan.have - core.floors * (1 - SLACK), np.inf)[floor]
            after = beyond + pool.counted[at] - plan.counted[unit]
            over["floor"] = np.minimum(beyond, 0.0) - np.minimum(after, 0.0)
        if "served" in kinds and len(core.profile):
            beyond = (plan.served - core.served_floor * (1 - SLACK))[:, np.newaxis]
            after = beyond + self._served(plan, at, unit)
            over["served"] = (np.minimum(beyond, 0.0) - np.minimum(after, 0.0)).sum(axis=0)
        if "cap" in kinds and len(core.caps):
            cap = core.cap_of[unit]
            room = np.pad(core.caps * (1 + SLACK) + SLACK - plan.used, ((0, 1), (0, 1)), constant_values=np.inf)
            works = np.where(plan.row[unit] >= 0, core.works[plan.row[unit]], 0.0)
            there, here = room[cap, year], room[cap, old_year]
            same = old_year == year
            after = there - pool.works[at] + np.where(same, works, 0.0)
            over["cap"] = np.minimum(there, 0.0) - np.minimum(after, 0.0)
            over["cap"] += np.where(same, 0.0, np.minimum(here, 0.0) - np.minimum(here + works, 0.0))
        money = self._money[old_year] * old - self._money[year] * new
        return _Changes(at, pool.value[at] - plan.value[unit], money, over)

    def _served(self, plan: Plan, at: np.ndarray, unit: np.ndarray) -> np.ndarray:
        """float64 [q, …]: further people served."""
        return self.pool.served[:, at] - np.where(plan.row[unit] >= 0, self.core.served[:, plan.row[unit]], 0.0)

    def _make(self, plan: Plan, option: int, money: bool) -> bool:
        pool = self.pool
        unit, row, year = int(pool.unit[option]), int(pool.row[option]), int(pool.year[option])
        if row == plan.row[unit] and year == plan.year[unit]:
            return False
        uses = (row, year, pool.spend[option], pool.counted[option], pool.works[option])
        if not plan.fits(unit, uses, money):
            return False
        plan.put(unit, row, year)
        return True

    # ------------------------------------------------------------------ mending what is broken

    def mend(self, plan: Plan, kind: str, keep: tuple[str, ...]) -> None:
        """Changes of one unit, the least loss per relief first, until nothing of the kind is broken or nothing helps.
        What is in ``keep`` is not broken further."""
        pool = self.pool
        for _ in range(4 * len(self.core.unit) + 100):
            self.stop()
            missing = dict(zip(("money", "floor", "served", "cap"), plan.short()))[kind]
            if not missing.any():
                return
            if kind in ("floor", "cap"):
                group = int(np.argmax(missing if kind == "floor" else missing.sum(axis=1)))
                order, edges = self._by_floor if kind == "floor" else self._by_cap
                at = order[edges[group] : edges[group + 1]]
            else:
                at = np.arange(len(pool.unit))
            if not self._mend_once(plan, kind, keep, at):
                if kind in ("floor", "cap"):
                    # The others may still be mended.
                    if not self._mend_others(plan, kind, keep, missing):
                        return
                    continue
                return

    def _mend_others(self, plan: Plan, kind: str, keep: tuple[str, ...], missing: np.ndarray) -> bool:
        made = False
        order, edges = self._by_floor if kind == "floor" else self._by_cap
        for group in np.flatnonzero(missing if kind == "floor" else missing.sum(axis=1)):
            made |= self._mend_once(plan, kind, keep, order[edges[group] : edges[group + 1]])
        return made

    def _mend_once(self, plan: Plan, kind: str, keep: tuple[str, ...], at: np.ndarray) -> bool:
        pool = self.pool
        found = self.changes(plan, at, (kind, *keep))
        relief = -found.over[kind]
        good = relief > 1e-12
        for other in keep:
            if other in found.over:
                good &= found.over[other] <= 1e-12
        some = np.flatnonzero(good)
        if not len(some):
            return False
        loss = -found.value[some]
        if kind != "money":
            loss = loss - found.money[some]
        loss = np.maximum(loss, 0.0) + 1e-9
        rate = loss / relief[some]
        many = 64 if kind in ("money", "served") else 1
        ranked = some[np.lexsort((at[some], rate))[: 16 * many]]
        made, seen = 0, set()
        for place in ranked:
            option, unit = int(at[place]), int(pool.unit[at[place]])
            if unit in seen:
                continue
            row, year = int(pool.row[option]), int(pool.year[option])
            if not plan.in_order(unit, row, year):
                continue
            if made:  # what came before may have changed what this one would do
                again = self.changes(plan, at[place : place + 1], (kind, *keep)).over
                if again[kind][0] > -0.5 * relief[place] or any(
                    again[other][0] > 1e-12 for other in keep if other in again
                ):
                    continue
            plan.put(unit, row, year)
            seen.add(unit)
            made += 1
            if made >= many:
                break
        return made > 0

    # ------------------------------------------------------------------ bringing more

    def climb(self, plan: Plan, priced: bool) -> None:
        """Changes of one unit that break nothing and bring more, until there is none; with ``priced`` money is counted
        at its price, without it the budgets have to be kept."""
        pool = self.pool
        everything = np.arange(len(pool.unit))
        kinds = ("floor", "served", "cap") if priced else ("money", "floor", "served", "cap")
        for _ in range(PASSES):
            self.stop()
            found = self.changes(plan, everything, kinds)
            brings = found.value + found.money if priced else found.value
            good = brings > TINY
            for over in found.over.values():
                good &= over <= 1e-12
            better = np.flatnonzero(good)
            if not len(better):
                return
            rate = brings[better]
            if not priced:
                rate = rate / (np.maximum(-found.money[better], 0.0) + 1e-3 * rate + 1e-9)
            better = better[np.lexsort((better, -rate))]
            _, firsts = np.unique(pool.unit[better], return_index=True)
            made = 0
            for option in better[np.sort(firsts)][:BATCH]:
                made += self._make(plan, int(option), money=not priced)
            if not made:
                return

    def settle_floors(self, plan: Plan) -> None:
        """In each district whose floor binds, changes of two units that meet it more cheaply at the price of money."""
        core, pool = self.core, self.pool
        order, edges = self._by_floor
        for floor in np.flatnonzero(self.prices.floor > 1e-6):
            self.stop()
            mine = order[edges[floor] : edges[floor + 1]]
            for _ in range(PASSES):
                unit = pool.unit[mine]
                found = self.changes(plan, mine, ())
                counted = pool.counted[mine] - plan.counted[unit]
                couple = _best_couple(
                    unit, found.value + found.money, counted, float(core.floors[floor] - plan.have[floor])
                )
                if couple is None or not self._make_both(plan, mine[couple[0]], mine[couple[1]], money=False):
                    break

    def couple_up(self, plan: Plan, rounds: int, enough: float) -> None:
        """Changes of two units that together bring more: one makes room for the other."""
        pool, core = self.pool, self.core
        refused: set[tuple[int, int]] = set()
        for _ in range(rounds):
            self.stop()
            at = self._promising(plan)
            if len(at) < 2 or plan.total >= enough:
                return
            unit = pool.unit[at]
            brings = pool.value[at] - plan.value[unit]
            carry = self._carry
            left = carry[:, plan.year[unit]] * plan.spend[unit] - carry[:, pool.year[at]] * pool.spend[at]
            both = brings[:, np.newaxis] + brings
            good = both > TINY
            good &= unit[:, np.newaxis] != unit
            for when in range(core.years):
                good &= plan.left[when] + left[when][:, np.newaxis] + left[when] >= 0
            if len(core.floors):
                floor = core.floor_of[unit]
                beyond = np.append(plan.have - core.floors, np.inf)[floor]
                change = pool.counted[at] - plan.counted[unit]
                same = (floor[:, np.newaxis] == floor) & (floor >= 0)
                alone = beyond + change >= -TINY
                together = (beyond + change)[:, np.newaxis] + change >= -TINY
                good &= np.where(same, together, alone[:, np.newaxis] & alone)
            if len(core.profile):
                for change, beyond in zip(self._served(plan, at, unit), plan.served - core.served_floor):
                    good &= beyond + change[:, np.newaxis] + change >= -TINY
            where = np.argwhere(np.triu(good, 1))
            if not len(where):
                return
            gained = both[where[:, 0], where[:, 1]]
            made = 0
            seen: set[int] = set()
            for one, two in where[np.argsort(-gained, kind="stable")[:256]]:
                couple = (int(at[one]), int(at[two]))
                if couple in refused or unit[one] in seen or unit[two] in seen:
                    continue
                value = plan.total
                if self._make_both(plan, *couple, money=True, value=value):
                    seen |= {unit[one], unit[two]}
                    made += 1
                else:
                    refused.add(couple)
            if not made:
                return

    def _make_both(self, plan: Plan, one: int, two: int, money: bool, value: float = -np.inf) -> bool:
        """Make two changes; taken back where they break something or do not bring more than ``value``."""
        pool = self.pool
        before = plan.short()
        old = [(int(pool.unit[at]), int(plan.row[pool.unit[at]]), int(plan.year[pool.unit[at]])) for at in (one, two)]
        for order in ((one, two), (two, one)):
            done = 0
            for at in order:
                unit, row, year = int(pool.unit[at]), int(pool.row[at]), int(pool.year[at])
                if not plan.in_order(unit, row, year):
                    break
                plan.put(unit, row, year)
                done += 1
            after = plan.short()
            if (
                done == 2
                and (not np.isfinite(value) or plan.total > value + TINY)
                and all((now <= then + 1e-12).all() for now, then in zip(after[not money :], before[not money :]))
            ):
                return True
            for unit, row, year in old:
                plan.put(unit, row, year)
        return False

    def _promising(self, plan: Plan) -> np.ndarray:
        """Changes that lose least at the relaxation's prices: half of them spend, half of them save."""
        pool = self.pool
        other = (pool.row != plan.row[pool.unit]) | (pool.year != plan.year[pool.unit])
        lost = np.zeros(len(self.core.unit))
        lost[pool.unit[~other]] = pool.loss[~other]
        at = np.flatnonzero(other)
        unit = pool.unit[at]
        loss = pool.loss[at] - lost[unit]
        saves = pool.spend[at] < plan.spend[unit]
        chosen = []
        for some in (np.flatnonzero(saves), np.flatnonzero(~saves)):
            if len(some) > PAIRED:
                some = some[np.argpartition(loss[some], PAIRED)[:PAIRED]]
            chosen.append(some)
        return at[np.sort(np.concatenate(chosen))]


def improve(search: Search, plan: Plan, enough: float, rounds: int = 40) -> Plan:
    """The plan, made to keep every limit where that can be done, and better, until its value is ``enough``."""
    search.mend(plan, "cap", ())
    search.mend(plan, "floor", ("cap",))
    search.mend(plan, "served", ("cap", "floor"))
    search.climb(plan, priced=True)
    search.settle_floors(plan)
    search.mend(plan, "money", ("cap", "floor", "served"))
    if plan.short()[0].any():
        # The floors cannot be kept with this money, or not found to be: the budgets come first.
        search.mend(plan, "money", ("cap",))
        search.mend(plan, "floor", ("money", "cap"))
        search.mend(plan, "served", ("money", "cap", "floor"))
    search.climb(plan, priced=False)
    if plan.total < enough:
        search.couple_up(plan, rounds, enough)
        search.climb(plan, priced=False)
    return plan


def _groups(of: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """The options by group, and where each group begins; those of no group stand first, before all."""
    order = np.argsort(of, kind="stable")
    return order, np.searchsorted(of[order], np.arange(count + 1))


def _best_couple(unit: np.ndarray, worth: np.ndarray, counted: np.ndarray, needed: float) -> tuple[int, int] | None:
    """The two changes of different units, together ``counted`` ≥ ``needed``, that bring most; None where none bring
    anything."""
    if not len(unit):
        return None
    order = np.argsort(counted, kind="stable")
    sorted_worth, sorted_counted = worth[order], counted[order]
    best = len(order) - 1 - np.flip(_running_best(np.flip(sorted_worth)))  # of each change and those after it
    first = np.searchsorted(sorted_counted, needed - sorted_counted)
    there = first < len(order)
    partner = best[np.minimum(first, len(order) - 1)]
    total = np.where(there, sorted_worth + sorted_worth[partner], -np.inf)
    total[unit[order] == unit[order[partner]]] = -np.inf
    at = int(np.argmax(total))
    return (int(order[at]), int(order[partner[at]])) if total[at] > TINY else None


def _running_best(values: np.ndarray) -> np.ndarray:
    """int64: index of the greatest so far."""
    greatest = np.maximum.accumulate(values)
    new = np.r_[True, values[1:] > greatest[:-1]]
    return np.maximum.accumulate(np.where(new, np.arange(len(values)), 0))
