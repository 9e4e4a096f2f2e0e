"""A programme verified again from its definition, knowing nothing of how it was found."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .problem import NO_PACKAGE, TOLERANCE, Problem


@dataclass(frozen=True)
class Broken:
    """A constraint that is not kept."""

    name: str
    """'budget', 'capacity', 'district_floor', 'profile_floor', 'mandatory', 'excluded', 'precedence', 'package'."""
    key: tuple[int, ...]
    """Year; district and year; district; profile; unit; unit; (before, after); unit."""
    missing: float
    """How much too much, or too little."""


def spending(problem: Problem, choice: np.ndarray, year: np.ndarray) -> np.ndarray:
    """float64 [y]: money spent in each year, in its prices."""
    done = choice != NO_PACKAGE
    spent = np.bincount(year[done], weights=problem.cost[choice[done]], minlength=problem.years)
    return spent * problem.price_index


def carried(problem: Problem, spent: np.ndarray) -> np.ndarray:
    """float64 [y]: what is left of each year's money and of what came over from the year before; below 0, that much
    too much is spent."""
    left = np.empty(problem.years)
    before = 0.0
    for year in range(problem.years):
        before = problem.budgets[year] + problem.carry_over * max(before, 0.0) - spent[year]
        left[year] = before
    return left


def value_of(problem: Problem, choice: np.ndarray, year: np.ndarray) -> float:
    """Σ discount × gain, to the last digit: whatever the order of the units."""
    done = choice != NO_PACKAGE
    return math.fsum((problem.gain[choice[done]] * problem.discount[year[done]]).tolist())


def by_district(problem: Problem, choice: np.ndarray, year: np.ndarray) -> np.ndarray:
    """float64 [d]: what the floors count: gain, or money spent."""
    done = choice != NO_PACKAGE
    rows, years = choice[done], year[done]
    counted = problem.gain[rows] if problem.floor_kind == "gain" else problem.cost[rows] * problem.price_index[years]
    here = problem.district[rows] >= 0
    return np.bincount(problem.district[rows][here], weights=counted[here], minlength=problem.districts)


def by_profile(problem: Problem, choice: np.ndarray) -> np.ndarray:
    """float64 [p]: people newly served."""
    return problem.profile_gain[choice[choice != NO_PACKAGE]].sum(axis=0)


def works_used(problem: Problem, choice: np.ndarray, year: np.ndarray) -> np.ndarray:
    """float64 [d, y]: works capacity taken."""
    done = choice != NO_PACKAGE
    rows, years = choice[done], year[done]
    here = problem.district[rows] >= 0
    at = problem.district[rows][here] * problem.years + years[here]
    used = np.bincount(at, weights=problem.works[rows][here], minlength=problem.districts * problem.years)
    return used.reshape(problem.districts, problem.years)


def check(problem: Problem, choice: np.ndarray, year: np.ndarray, tolerance: float = TOLERANCE) -> list[Broken]:
    """What the programme breaks, nothing where it keeps every constraint. Raises ValueError for arrays that are no
    programme: rows or years that do not exist."""
    choice, year = np.asarray(choice), np.asarray(year)
    if choice.shape != (problem.units,) or year.shape != (problem.units,):
        raise ValueError(f"choice and year should have {problem.units} entries")
    done = choice != NO_PACKAGE
    if (choice[done] < 0).any() or (choice[done] >= len(problem)).any():
        raise ValueError("choice names rows that are not there")
    if (year[done] < 0).any() or (year[done] >= problem.years).any() or (year[~done] != -1).any():
        raise ValueError("year names years that are not there")
    broken = (
        [Broken("package", (int(unit),), 1.0) for unit in np.flatnonzero(done) if problem.unit[choice[unit]] != unit]
        if done.any() and (problem.unit[choice[done]] != np.flatnonzero(done)).any()
        else []
    )
    spent = spending(problem, choice, year)
    left = carried(problem, spent)
    allowed = tolerance * np.maximum(problem.budgets.sum(), 1e-300)
    broken += [Broken("budget", (int(at),), float(-left[at])) for at in np.flatnonzero(left < -allowed)]
    over = works_used(problem, choice, year) - problem.capacity
    worst = tolerance * np.maximum(np.where(np.isfinite(problem.capacity), problem.capacity, 1.0), 1.0)
    broken += [Broken("capacity", (int(d), int(y)), float(over[d, y])) for d, y in np.argwhere(over > worst)]
    for name, had, floor in (
        ("district_floor", by_district(problem, choice, year), problem.district_floor),
        ("profile_floor", by_profile(problem, choice), problem.profile_floor),
    ):
        broken += [
            Broken(name, (int(at),), float(floor[at] - had[at])) for at in np.flatnonzero(had < floor * (1 - tolerance))
        ]
    late = [u for u, last in problem.mandatory.items() if not done[u] or year[u] > last]
    broken += [Broken("mandatory", (unit,), 1.0) for unit in sorted(late)]
    broken += [Broken("excluded", (unit,), 1.0) for unit in problem.excluded if done[unit]]
    before, after = problem.precedence.T
    wrong = done[after] & (~done[before] | (year[before] > year[after]))
    broken += [Broken("precedence", (int(before[q]), int(after[q])), 1.0) for q in np.flatnonzero(wrong)]
    return broken
