"""Prices of a programme's budgets, floors and capacities, and the bound that they prove.

Priced, the units no longer compete: each takes its best package and year, and the sum of what they are worth is the
Lagrangian dual, above the value of every programme whatever the prices. The best prices are found on a smooth stand-in:
each unit's maximum becomes τ·log Σ exp(worth ÷ τ), whose slopes are shares of the packages. Newton's method on the few
prices, barriers for their signs, and τ falling step by step; see docs/methods.md, section Programme.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .core import Core
from .problem import Cancelled
from .rows import NEVER, Prices, Rows

COOLEST = 1e-5
HARD = 10.0
"""How much a limit that may not give way counts against floors that may."""
COOLING = 0.25
MOST_STEPS = 15
"""Newton steps at one temperature."""
DEAREST = 1e3
"""A floor's price at most: beyond it the floor gives way, and the shortfall shows."""
IMPOSSIBLE = 1e-6
"""A bound so far below 0 is below every programme's value: there is none."""


@dataclass
class Relaxed:
    """Prices, the shares of the packages at these prices, and the bound."""

    prices: Prices
    share: np.ndarray
    """float64 [y, k]: of each package in each year, 0 … 1; together within all limits, or nearly."""
    bound: float
    """In the core's units of gain."""
    value: float
    """Of the shares."""
    short: np.ndarray
    """float64 [rows]: by how much a floor gives way; 0 where all can be met."""
    steps: int


@dataclass
class _Point:
    """Everything known at some prices."""

    price: np.ndarray
    smooth: float
    bound: float
    share: np.ndarray
    value: float


class _Dual:
    def __init__(self, core: Core, rows: Rows, weight: float) -> None:
        self.core, self.rows, self.weight = core, rows, weight
        self.value = weight * core.discount[:, np.newaxis] * core.gain
        if core.allowed is not None:
            self.value[~core.allowed] = NEVER
        self.optional = (~core.must).astype(np.float64)

    def at(self, price: np.ndarray, tau: float) -> _Point:
        core, rows = self.core, self.rows
        worth = rows.cost_of(price)
        np.subtract(self.value, worth, out=worth)
        best = np.maximum.reduceat(worth.max(axis=0), core.start)
        top = np.where(core.must, best, np.maximum(best, 0.0))
        share = worth
        share -= top[core.of]
        share *= 1.0 / tau
        np.maximum(share, -80.0, out=share)
        np.exp(share, out=share)
        total = np.add.reduceat(share.sum(axis=0), core.start) + self.optional * np.exp(np.clip(-top / tau, -80.0, 0.0))
        share *= (1.0 / total)[core.of]
        priced = float(rows.limit @ price)
        if core.allowed is not None:
            share *= core.allowed
        value = self.weight * float(core.discount @ (share @ core.gain))
        return _Point(
            price, priced + float(top.sum() + tau * np.log(total).sum()), priced + float(top.sum()), share, value
        )


def relax(core: Core, tolerance: float, cancelled: Callable[[], bool] | None = None, purpose: str = "value") -> Relaxed:
    """The best prices, as far as they can be told: the shares' value is within ``tolerance`` of the bound, or τ is as
    low as it goes, or the bound says that the demands cannot be met.

    ``purpose`` "value": the most gain. "floors": the least by which floors have to give way, their sum being minus
    the bound; "all": the same with budgets and capacities giving way too."""
    weight = 1.0 if purpose == "value" else 0.0
    rows = Rows(core, give_way="all" if purpose == "all" else "floors", dearest=DEAREST if weight else 1.0)
    dual = _Dual(core, rows, weight)
    slack = np.ones(rows.count)
    point = dual.at(rows.first_prices(weight), 0.5)
    best = point
    short, shortest = np.zeros(rows.count), np.inf
    steps, tau, last_bound = 0, 0.5, np.inf
    while True:
        for _ in range(MOST_STEPS):
            if cancelled is not None and cancelled():
                raise Cancelled
            steps += 1
            point, slack, done = _newton(dual, point, slack, tau, tau * (1e-2 if tau > 0.1 else 1e-3))
            if point.bound < best.bound:
                best = point
            if not weight:
                over = np.maximum(rows.used(point.share) - rows.limit, 0.0)
                total = float(over[rows.elastic].sum()) + HARD * float(over[~rows.elastic].sum())
                if total < shortest:
                    short, shortest = np.where(rows.elastic, over, 0.0), total
            elif best.bound < -IMPOSSIBLE:
                break
            if done:
                break
        if weight:
            goal = tolerance * max(abs(best.bound), 1e-9)
            behind = best.bound - point.value
        else:
            goal = tolerance * max(shortest, 1e-6 * float(np.abs(rows.limit).sum()))
            behind = best.bound + shortest
        stands = weight and tau < 1e-3 and last_bound - best.bound < 0.2 * goal
        if behind <= goal or tau <= COOLEST or stands or (weight and best.bound < -IMPOSSIBLE):
            break
        last_bound = best.bound
        tau *= COOLING
        point = dual.at(point.price, tau)
    return Relaxed(rows.prices(best.price), point.share, best.bound, point.value, short, steps)


def _newton(
    dual: _Dual, point: _Point, slack: np.ndarray, tau: float, enough: float
) -> tuple[_Point, np.ndarray, bool]:
    """One step of Newton's method on the smooth dual with barriers τ·log."""
    rows = dual.rows
    price, elastic = point.price, rows.elastic
    room = np.where(elastic, rows.dearest - price, 1.0)
    left = rows.limit - rows.used(point.share)
    slope = left - tau / price + np.where(elastic, tau / room, 0.0)
    curve = np.maximum(slack, 1e-3 * tau / price) / price + np.where(elastic, tau / room**2, 0.0)
    solve = rows.normal(point.share / tau, np.full(len(dual.core.unit), 1.0 / tau), curve)
    move = solve(-slope)
    falls = float(-(slope @ move))
    long = 1.0
    with np.errstate(divide="ignore", invalid="ignore"):
        down = move < 0
        if down.any():
            long = min(long, 0.95 * float((-price[down] / move[down]).min()))
        up = elastic & (move > 0)
        if up.any():
            long = min(long, 0.95 * float((room[up] / move[up]).min()))
    start = _merit(point, tau, elastic, rows.dearest)
    for _ in range(30):
        there = dual.at(rows.within(price + long * move), tau)
        if _merit(there, tau, elastic, rows.dearest) <= start - 1e-4 * long * falls + 1e-12 * abs(start):
            break
        long *= 0.4
    # slack of the barrier: θ·s = τ, linearised as in a primal-dual method
    found = (tau - slack * long * move) / price
    slack = np.clip(found, 0.1 * tau / there.price, 10 * tau / there.price)
    return there, slack, falls < enough * len(dual.core.unit) * 0.01


def _merit(point: _Point, tau: float, elastic: np.ndarray, dearest: float) -> float:
    barrier = -np.log(point.price).sum()
    if elastic.any():
        barrier -= np.log(dearest - point.price[elastic]).sum()
    return point.smooth + tau * float(barrier)
