"""Works are carried out as early as they can be: money does not lie idle while somebody waits."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from programme_cases import CONSTRAINTS, small

from inclusive_city.scoring.programme import Problem, check, solve
from inclusive_city.scoring.programme.check import value_of
from inclusive_city.scoring.programme.earlier import advanced


def test_all_in_the_first_year_where_it_pays_for_all():
    count = 40
    problem = Problem(
        unit=np.arange(count), cost=np.full(count, 5.0), gain=np.arange(1.0, count + 1), budgets=np.full(3, 1000.0),
        price_index=1.03 ** np.arange(3),
    )  # fmt: skip
    found = solve(problem)
    assert set(found.year.tolist()) == {0} and found.spent.tolist() == [200, 0, 0]


def test_the_best_come_first_and_each_year_is_used():
    problem = Problem(
        unit=np.arange(6), cost=np.full(6, 10.0), gain=np.array([1.0, 6, 2, 5, 3, 4]), budgets=np.array([20.0, 20, 20])
    )
    found = solve(problem)
    assert found.spent.tolist() == [20, 20, 20] and found.value == 21
    late = advanced(problem, np.arange(6), np.array([2, 2, 1, 1, 0, 0]))
    assert late.tolist() == [2, 2, 1, 1, 0, 0]  # no room: nobody moves


@pytest.mark.parametrize("name", CONSTRAINTS)
@pytest.mark.parametrize("seed", range(12))
def test_nothing_could_be_moved_forward_alone(name, seed):
    problem = small(seed, {name, "capacity"})
    found = solve(problem, 0.0)
    if found.infeasible:
        return
    assert not check(problem, found.choice, found.year)
    for unit in np.flatnonzero(found.choice >= 0).tolist():
        for early in range(int(found.year[unit])):
            year = found.year.copy()
            year[unit] = early
            if not check(problem, found.choice, year):
                assert value_of(problem, found.choice, year) < found.value


@pytest.mark.parametrize("seed", range(30))
def test_no_constraint_is_broken_and_nothing_lost(seed):
    """From any programme there is, with everything on."""
    problem = small(seed, set(CONSTRAINTS) - {"money_floor"} if seed % 2 else set(CONSTRAINTS), units=3)
    rows = [[-1, *np.flatnonzero(problem.unit == unit).tolist()] for unit in range(problem.units)]
    for choice in itertools.product(*rows):
        chosen = np.array(choice)
        for years in itertools.product(range(problem.years), repeat=problem.units):
            year = np.where(chosen >= 0, np.array(years), -1)
            if check(problem, chosen, year):
                continue
            moved = advanced(problem, chosen, year)
            assert not check(problem, chosen, moved) and (moved <= year).all()
            assert value_of(problem, chosen, moved) >= value_of(problem, chosen, year) - 1e-12
