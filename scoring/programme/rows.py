"""The few constraints that tie the units of a programme to each other, as rows ``A x ≤ limit``: budgets (each year's
money and what came over), floors of districts and profiles (negated), capacities, precedence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .core import Core

NEVER = -1e9
"""Worth of a package in a year in which it cannot be."""
MOST_PAIRS = 200
"""Pairs of units in order of precedence that get prices; of further ones the bound knows nothing."""


@dataclass
class Prices:
    """What each row's limit is worth, 0 or more, in the core's gain per the core's units."""

    money: np.ndarray
    """float64 [y]: of money spent in a year."""
    floor: np.ndarray
    """float64 [f]."""
    served: np.ndarray
    """float64 [q]."""
    cap: np.ndarray
    """float64 [c, y]."""
    order: np.ndarray
    """float64 [n, y]: of work at the later unit of a pair in a year, and credit to the earlier one."""
    row: np.ndarray
    """float64 [rows]: the same as a price per row."""


class Rows:
    """Products with A, whose entries follow from the core: nothing of A is stored."""

    def __init__(self, core: Core, give_way: str = "floors", dearest: float = 1e3) -> None:
        self.core, self.dearest = core, dearest
        self._pairs = core.pairs[:MOST_PAIRS]
        years, floors, profiles = core.years, len(core.floors), len(core.profile)
        caps, pairs = len(core.caps), len(self._pairs)
        counts = (years, floors, profiles, caps * years, pairs * years)
        ends = np.cumsum(counts)
        self.money, self.floor, self.profile, self.cap, self.order = (
            slice(int(end - count), int(end)) for count, end in zip(counts, ends)
        )
        self.count = int(ends[-1])
        self.limit = np.concatenate(
            [core.carry @ core.budgets, -core.floors, -core.served_floor, core.caps.ravel(), np.zeros(counts[4])]
        )
        self.size = np.maximum(np.abs(self.limit), 1.0)
        self.elastic = np.zeros(self.count, dtype=bool)
        self.elastic[self.floor] = self.elastic[self.profile] = True
        if give_way == "all":
            self.elastic[self.money] = self.elastic[self.cap] = True
        self._cumulated = np.tril(np.ones((years, years)))
        self._price = core.price[:, np.newaxis]
        # Units stand by district, so districts are runs of units and of packages.
        runs = np.flatnonzero(np.r_[True, core.district[1:] != core.district[:-1]])
        self._unit_runs = runs
        self._row_runs = core.start[runs]
        self._run_floor, self._run_cap = core.floor_of[runs], core.cap_of[runs]
        self._square = core.cost**2
        self._incidence = (
            np.concatenate([self._pairs[:, 1], self._pairs[:, 0]]),
            np.tile(np.arange(pairs), 2),
            np.repeat([1.0, -1.0], pairs),
        )
        self._couples = _couples(self._incidence[0])

    # ------------------------------------------------------------------ products

    def prices(self, row: np.ndarray) -> Prices:
        """A price per row as prices of things."""
        core = self.core
        return Prices(
            money=core.carry.T @ row[self.money],
            floor=row[self.floor],
            served=row[self.profile],
            cap=row[self.cap].reshape(-1, core.years),
            order=row[self.order].reshape(-1, core.years) @ self._cumulated,
            row=row,
        )

    def first_prices(self, weight: float) -> np.ndarray:
        """Something to start from."""
        row = np.full(self.count, 0.1)
        row[self.money] = (1.0 if weight else 0.3) / self.core.years
        return row

    def within(self, row: np.ndarray) -> np.ndarray:
        """The prices, kept off 0 and off the price at which a row gives way by a hair."""
        row = np.maximum(row, 1e-14)
        return np.where(self.elastic, np.minimum(row, self.dearest * (1 - 1e-12)), row)

    def cost_of(self, row: np.ndarray) -> np.ndarray:
        """float64 [y, k]: what the rows charge for each package in each year."""
        core, prices = self.core, self.prices(row)
        rate = prices.money * core.price
        base = np.zeros(len(core))
        if len(prices.served):
            base -= prices.served @ core.served
        if len(prices.floor):
            floor = np.append(prices.floor, 0.0)[core.floor_of]
            if core.counts_money:
                charge = (prices.money[:, np.newaxis] - floor) * self._price
                return charge[:, core.of] * core.cost + base
            base -= floor[core.of] * core.gain
        charge = rate[:, np.newaxis] * core.cost
        charge += base
        if len(prices.cap):
            per_unit = np.vstack([prices.cap, np.zeros(core.years)])[core.cap_of].T
            charge += per_unit[:, core.of] * core.works
        if len(prices.order):
            per_unit = np.zeros((core.years, len(core.unit)))
            unit, pair, sign = self._incidence
            np.add.at(per_unit.T, unit, prices.order[pair] * sign[:, np.newaxis])
            charge += per_unit[:, core.of]
        return charge

    def used(self, x: np.ndarray) -> np.ndarray:
        """float64 [rows]: A x."""
        core = self.core
        out = np.zeros(self.count)
        spent = (x @ core.cost) * core.price
        out[self.money] = core.carry @ spent
        total = x.sum(axis=0)
        if len(core.floors):
            counted = (core.price @ x) * core.cost if core.counts_money else total * core.gain
            out[self.floor] = -self._by_floor(counted)
        if len(core.profile):
            out[self.profile] = -(core.served @ total)
        if len(core.caps):
            out[self.cap] = self._by_cap(x * core.works).T.ravel()
        if len(self._pairs):
            mass = np.add.reduceat(x, core.start, axis=1)
            before, after = self._pairs.T
            out[self.order] = ((mass[:, after] - mass[:, before]).T @ self._cumulated.T).ravel()
        return out

    def bound(self, row: np.ndarray, worth: np.ndarray) -> float:
        """No solution has a greater value: Σ limit · price + what each unit is worth at these prices at best.
        ``worth`` float64 [u]: the best of the unit's packages; 0 for nothing unless it is mandatory is seen to here."""
        best = np.where(self.core.must, worth, np.maximum(worth, 0.0))
        return float(self.limit @ row) + float(best.sum())

    def _by_floor(self, values: np.ndarray) -> np.ndarray:
        return self._gathered(values, self._run_floor, len(self.core.floors))

    def _by_cap(self, values: np.ndarray) -> np.ndarray:
        return self._gathered(values, self._run_cap, len(self.core.caps))

    def _gathered(self, values: np.ndarray, run_of: np.ndarray, count: int) -> np.ndarray:
        """[…, count]: sums of the last axis (packages or units) by district."""
        runs = self._row_runs if values.shape[-1] == len(self.core) else self._unit_runs
        sums = np.add.reduceat(values, runs, axis=-1)
        here = run_of >= 0
        out = np.zeros((*values.shape[:-1], count))
        out[..., run_of[here]] = sums[..., here]
        return out

    def worth(self, row: np.ndarray) -> np.ndarray:
        """float64 [y, k]: what each package is worth in each year at these prices; far below 0 where it cannot be."""
        core = self.core
        worth = core.discount[:, np.newaxis] * core.gain - self.cost_of(row)
        if core.allowed is not None:
            worth[~core.allowed] = NEVER
        return worth

    # ------------------------------------------------------------------ normal equations

    def normal(self, d: np.ndarray, per_unit: np.ndarray, diagonal: np.ndarray) -> Callable[[np.ndarray], np.ndarray]:
        """What solves ``(Σ d a aᵀ − Σ_u m mᵀ ÷ E + diagonal) δ = right`` with m = Σ d a over a unit's packages and
        E = ``per_unit``. Assembled by year and then cumulated, as budgets and precedence are."""
        core = self.core
        matrix = np.zeros((self.count, self.count))
        root = 1.0 / np.sqrt(per_unit)
        dc = d * core.cost
        unit_spent = np.add.reduceat(dc, core.start, axis=1) * self._price
        my = unit_spent * root
        money, floor, profile = self.money, self.floor, self.profile
        matrix[money, money] = np.diag((d @ self._square) * core.price**2) - my @ my.T
        total = d.sum(axis=0)
        mg = mp = mc = None
        counted = None
        if len(core.floors):
            if core.counts_money:
                counted = dc * self._price
                mg = -unit_spent.sum(axis=0) * root
                squares = (core.price**2 @ d) * self._square
                cross = -self._by_floor(counted * core.cost * self._price)
            else:
                counted = d * core.gain
                mg = -np.add.reduceat(total * core.gain, core.start) * root
                squares = total * core.gain**2
                cross = -self._by_floor(counted * core.cost * self._price)
            matrix[floor, floor] = np.diag(self._by_floor(squares) - self._by_floor(mg**2))
            matrix[money, floor] = cross - self._by_floor(my * mg)
        if len(core.profile):
            mp = -np.add.reduceat(core.served * total, core.start, axis=1) * root
            matrix[profile, profile] = (core.served * total) @ core.served.T - mp @ mp.T
            matrix[money, profile] = -(dc * self._price) @ core.served.T - my @ mp.T
            if counted is not None:
                matrix[floor, profile] = (self._by_floor(counted.sum(axis=0) * core.served) - self._by_floor(mg * mp)).T
        if len(core.caps):
            mc = np.add.reduceat(d * core.works, core.start, axis=1) * root
            self._add_caps(matrix, d, counted, my, mg, mp, mc)
        if len(self._pairs):
            self._add_order(matrix, d, counted, root, my, mg, mp, mc)
        upper = np.triu(matrix)
        matrix = upper + np.triu(matrix, 1).T
        self._cumulate(matrix)
        matrix[np.diag_indices(self.count)] += diagonal
        scale = 1.0 / np.sqrt(np.maximum(np.diag(matrix), 1e-300))
        matrix *= scale
        matrix *= scale[:, np.newaxis]
        matrix[np.diag_indices(self.count)] += 1e-13

        def solved(right: np.ndarray) -> np.ndarray:
            return np.linalg.solve(matrix, right * scale) * scale

        return solved

    def _add_caps(self, matrix, d, counted, my, mg, mp, mc) -> None:
        core, years = self.core, self.core.years
        dw = d * core.works
        own = self._by_cap(dw * core.works)
        with_money = self._by_cap(dw * core.cost * self._price)
        base = self.cap.start
        for year in range(years):
            at = base + np.arange(len(core.caps)) * years + year
            matrix[year, at] += with_money[year]
            matrix[:years, at] -= self._by_cap(my * mc[year])
            for other in range(years):
                to = base + np.arange(len(core.caps)) * years + other
                matrix[at, to] -= self._by_cap(mc[year] * mc[other])
            matrix[at, at] += own[year]
            if counted is not None:
                shared = -self._by_cap(counted[year] * core.works) - self._by_cap(mg * mc[year])
                floor_at = self._cap_floor()
                here = floor_at >= 0
                matrix[self.floor.start + floor_at[here], at[here]] += shared[here]
            if mp is not None:
                matrix[self.profile, at] += -self._by_cap(dw[year] * core.served) - self._by_cap(mp * mc[year])

    def _cap_floor(self) -> np.ndarray:
        """int64 [c]: the floor of each capacity's district, or −1."""
        core = self.core
        index = {int(district): number for number, district in enumerate(core.floor_district)}
        return np.array([index.get(int(district), -1) for district in core.cap_district], dtype=np.int64)

    def _add_order(self, matrix, d, counted, root, my, mg, mp, mc) -> None:
        core, years = self.core, self.core.years
        unit, pair, sign = self._incidence
        mass = np.add.reduceat(d, core.start, axis=1)
        mm = mass * root
        spent = np.add.reduceat(d * core.cost, core.start, axis=1) * self._price
        base = self.order.start
        for year in range(years):
            at = base + pair * years + year
            np.add.at(matrix, (np.full(len(at), year), at), sign * spent[year, unit])
            for other in range(years):
                np.add.at(matrix, (np.full(len(at), other), at), -sign * mm[year, unit] * my[other, unit])
            if counted is not None:
                shared = -np.add.reduceat(counted[year], core.start)[unit] - mm[year, unit] * mg[unit]
                here = core.floor_of[unit] >= 0
                to = self.floor.start + core.floor_of[unit][here]
                np.add.at(matrix, (to, at[here]), (sign * shared)[here])
            if mp is not None:
                for number in range(len(core.profile)):
                    used = np.add.reduceat(d[year] * core.served[number], core.start)[unit]
                    to = np.full(len(at), self.profile.start + number)
                    np.add.at(matrix, (to, at), sign * (-used - mm[year, unit] * mp[number, unit]))
            if mc is not None:
                here = core.cap_of[unit] >= 0
                works = np.add.reduceat(d[year] * core.works, core.start)[unit]
                for other in range(years):
                    shared = -mm[year, unit] * mc[other, unit] + (works if other == year else 0.0)
                    to = self.cap.start + core.cap_of[unit] * years + other
                    np.add.at(matrix, (to[here], at[here]), (sign * shared)[here])
            one, two = self._couples
            for other in range(years):
                both = -mm[year, unit[one]] * mm[other, unit[two]]
                if other == year:
                    both = both + mass[year, unit[one]]
                first, second = base + pair[one] * years + year, base + pair[two] * years + other
                np.add.at(matrix, (first, second), sign[one] * sign[two] * both)

    def _cumulate(self, matrix: np.ndarray) -> None:
        """From rows by year to rows cumulated over the years, on both sides."""
        carry = self.core.carry
        matrix[self.money] = carry @ matrix[self.money]
        matrix[:, self.money] = matrix[:, self.money] @ carry.T
        for pair in range(len(self._pairs)):
            at = slice(self.order.start + pair * self.core.years, self.order.start + (pair + 1) * self.core.years)
            matrix[at] = np.cumsum(matrix[at], axis=0)
            matrix[:, at] = np.cumsum(matrix[:, at], axis=1)


def _couples(unit: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """All ordered pairs of entries with the same value."""
    order = np.argsort(unit, kind="stable")
    ones, twos = [], []
    edges = np.flatnonzero(np.diff(unit[order])) + 1
    for group in np.split(order, edges) if len(order) else []:
        ones.append(np.repeat(group, len(group)))
        twos.append(np.tile(group, len(group)))
    if not ones:
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
    return np.concatenate(ones), np.concatenate(twos)
