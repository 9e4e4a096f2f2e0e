"""What more money buys, and what fairness costs: the same programme over a range of budgets or of floors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from .check import check
from .problem import Cancelled, Problem, Solution
from .solver import solve


@dataclass(frozen=True)
class FrontierPoint:
    """One programme of a frontier."""

    budget: float
    """Σ of the years' budgets."""
    alpha: float
    """The factor of the district floors; 1 along a frontier over budgets."""
    solution: Solution


def floors_from_need(alpha: float, unmet: np.ndarray, gain: float) -> np.ndarray:
    """float64 [d]: to each district at least ``alpha`` of its share by need of what can be gained without floors.

    ``unmet``: [d] unmet need. ``gain``: Σ gain of the best programme without floors, undiscounted."""
    unmet = np.nan_to_num(np.asarray(unmet, dtype=np.float64), nan=0.0)
    whole = float(unmet.sum())
    return alpha * gain * unmet / whole if whole > 0 else np.zeros_like(unmet)


def frontier(
    problem: Problem,
    budgets: Sequence[float] | np.ndarray,
    tolerance: float = 1e-3,
    cancelled: Callable[[], bool] | None = None,
    progress: Callable[[float], None] | None = None,
    polish: bool = False,
) -> list[FrontierPoint]:
    """A programme per budget, least first. ``budgets``: totals, shared among the years as the problem's are, or
    [n, y]. The value never falls from a budget to one that is at least as large in every year: the smaller one's
    programme is kept where nothing better is found."""
    given = np.asarray(budgets, dtype=np.float64)
    if given.ndim == 1:
        whole = float(problem.budgets.sum())
        shares = problem.budgets / whole if whole > 0 else np.full(problem.years, 1 / problem.years)
        given = given[:, np.newaxis] * shares
    points: list[FrontierPoint] = []
    for number, row in enumerate(given[np.lexsort(given.T[::-1])]):
        _stop(cancelled)
        own = replace(problem, budgets=row)
        start = max(
            (point.solution for point in points if _keeps(own, point.solution)),
            key=lambda solution: solution.value,
            default=None,
        )
        found = solve(own, tolerance, cancelled, None, polish, start=start)
        points.append(FrontierPoint(float(row.sum()), 1.0, found))
        if progress is not None:
            progress((number + 1) / len(given))
    return points


def fairness_frontier(
    problem: Problem,
    alphas: Sequence[float],
    tolerance: float = 1e-3,
    cancelled: Callable[[], bool] | None = None,
    progress: Callable[[float], None] | None = None,
    polish: bool = False,
) -> list[FrontierPoint]:
    """A programme per level of fairness, fairest first: the problem's district and profile floors × alpha. The value
    never falls as floors fall: a fairer programme keeps the lower floors too."""
    points: list[FrontierPoint] = []
    levels = sorted({float(alpha) for alpha in alphas}, reverse=True)
    for number, alpha in enumerate(levels):
        _stop(cancelled)
        own = replace(
            problem, district_floor=problem.district_floor * alpha, profile_floor=problem.profile_floor * alpha
        )
        start = max(
            (point.solution for point in points if _keeps(own, point.solution)),
            key=lambda solution: solution.value,
            default=None,
        )
        found = solve(own, tolerance, cancelled, None, polish, start=start)
        points.append(FrontierPoint(float(problem.budgets.sum()), alpha, found))
        if progress is not None:
            progress((number + 1) / len(levels))
    return points


def price_of_fairness(fair: Solution, free: Solution) -> float:
    """Share of the value that the floors cost: 1 − value with ÷ value without; 0 where nothing can be gained."""
    return max(0.0, 1.0 - fair.value / free.value) if free.value > 0 else 0.0


def _stop(cancelled: Callable[[], bool] | None) -> None:
    if cancelled is not None and cancelled():
        raise Cancelled


def _keeps(problem: Problem, solution: Solution) -> bool:
    return not check(problem, solution.choice, solution.year)
