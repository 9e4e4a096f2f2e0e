"""Demands that cannot be met are named with the smallest slack; and the check that verifies programmes sees every
fault."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from programme_cases import by_enumeration, city, small
from test_programme import GIVES_WAY, broken, seeds, switches

from inclusive_city.scoring.programme import Problem, check, solve


@given(seeds, switches)
def test_lowered_by_the_slack_the_demands_can_be_met(seed: int, on: set[str]) -> None:
    problem = small(seed, on)
    solution = solve(problem)
    district, profile = problem.district_floor.copy(), problem.profile_floor.copy()
    mandatory = dict(problem.mandatory)
    for demand in solution.infeasible:
        if demand.name == "mandatory":
            del mandatory[demand.key]
        else:
            (district if demand.name == "district_floor" else profile)[demand.key] -= demand.slack * (1 + 1e-9)
    own = replace(
        problem,
        district_floor=np.maximum(district, 0),
        profile_floor=np.maximum(profile, 0),
        mandatory=mandatory,
    )
    assert not check(own, solution.choice, solution.year)
    assert solution.value <= solution.bound + 1e-9
    best = by_enumeration(own)
    assert best is not None and best <= solution.bound + 1e-7


def test_a_floor_above_all_there_is_names_its_district_and_the_least_slack() -> None:
    problem = city(300, alpha=0.2)
    most = np.bincount(problem.district[2::3], weights=problem.gain[2::3])
    floor = problem.district_floor.copy()
    floor[3] = 2 * most[3]
    rich = replace(problem, district_floor=floor, budgets=problem.budgets * 20)
    (demand,) = solve(rich).infeasible
    assert (demand.name, demand.key, demand.proven) == ("district_floor", 3, True)
    assert demand.slack == pytest.approx(most[3], rel=1e-3)


def test_floors_beyond_the_budget_give_way_by_the_least_in_all() -> None:
    """Two districts, one year; money for three works of four, floors for all four: one person short, not more."""
    problem = Problem(
        unit=[0, 1, 2, 3],
        cost=[10, 10, 10, 10],
        gain=[4, 4, 4, 1],
        budgets=[30],
        district=[0, 0, 1, 1],
        district_floor=[8, 5],
    )
    solution = solve(problem)
    (demand,) = solution.infeasible
    assert (demand.name, demand.key, demand.proven) == ("district_floor", 1, True)
    assert demand.slack == pytest.approx(1, rel=1e-3)
    assert solution.value == pytest.approx(12)


@pytest.mark.parametrize("seed", [6, 7])
def test_floors_at_the_edge_do_not_ruin_the_programme(seed: int) -> None:
    """A tenth of the money: floors give way by a little more than the least, for a programme that is proven good."""
    problem = city(600, alpha=1, seed=seed)
    solution = solve(replace(problem, budgets=problem.budgets * 0.1))
    assert len(solution.infeasible) >= 3 and solution.gap <= 0.02
    for demand in solution.infeasible:
        assert demand.proven and 0 < demand.least <= demand.slack
        assert demand.slack - demand.least <= 0.11 * problem.district_floor[demand.key]


def test_mandatory_works_beyond_the_budget_are_named_with_the_money_that_is_missing() -> None:
    problem = Problem(unit=[0, 1, 2], cost=[6, 5, 4], gain=[0, 1, 9], budgets=[10, 10], mandatory={0: 0, 1: 0})
    solution = solve(problem)
    (demand,) = solution.infeasible
    assert demand.name == "mandatory" and demand.key in (0, 1) and demand.proven
    assert 0 < demand.slack <= 5
    assert broken(problem, solution) == {"mandatory"}


@pytest.mark.parametrize(
    "more",
    [
        {"excluded": [1], "mandatory": {1: 0}},
        {"mandatory": {2: 0}, "units": 3},
        {"mandatory": {1: 0}, "capacity": np.zeros((1, 1)), "district": [0, 0]},
        {"mandatory": {1: 0}, "precedence": [[0, 1]], "excluded": [0]},
    ],
    ids=["excluded", "no package", "no capacity", "what comes before is excluded"],
)
def test_mandatory_works_that_cannot_be_are_named(more: dict[str, object]) -> None:
    solution = solve(Problem(**{"unit": [0, 1], "cost": [1, 1], "gain": [1, 1], "budgets": [5], **more}))
    assert [demand.name for demand in solution.infeasible] == ["mandatory"]


def test_budget_0_and_nothing_to_choose_from() -> None:
    nothing = solve(replace(city(50), budgets=np.zeros(3), district_floor=np.zeros(8)))
    assert nothing.value == nothing.gap == 0 and not nothing.infeasible
    floors = solve(replace(city(50), budgets=np.zeros(3)))
    assert {demand.name for demand in floors.infeasible} == {"district_floor"}
    assert floors.value == 0
    empty = solve(Problem(unit=[], cost=[], gain=[], budgets=[1.0], units=2))
    assert empty.choice.tolist() == [-1, -1]
    (demand,) = solve(Problem(unit=[], cost=[], gain=[], budgets=[1.0], district_floor=[2.0])).infeasible
    assert demand.slack == 2 and demand.proven


def test_works_that_cost_nothing_are_done_without_money() -> None:
    solution = solve(Problem(unit=[0, 1], cost=[0, 5], gain=[2, 2], budgets=[0]))
    assert solution.choice.tolist() == [0, -1]


# ---------------------------------------------------------------------------------------------- the check


def sound() -> Problem:
    return Problem(
        unit=[0, 0, 1, 2],
        cost=[2, 4, 3, 1],
        gain=[1, 3, 2, 1],
        profile_gain=[[1], [2], [2], [1]],
        district=[0, 0, 1, -1],
        budgets=[5, 5],
        carry_over=0.5,
        district_floor=[1, 2],
        profile_floor=[3],
        capacity=[[1, 1], [1, 0]],
        mandatory={1: 0},
        excluded=[2],
        precedence=[[1, 0]],
    )


def test_check_finds_nothing_wrong_with_a_sound_programme() -> None:
    assert check(sound(), np.array([1, 2, -1]), np.array([1, 0, -1])) == []


@pytest.mark.parametrize(
    ("choice", "year", "name"),
    [
        ([1, 2, -1], [0, 0, -1], "budget"),
        ([0, 2, -1], [1, 1, -1], "capacity"),
        ([-1, 2, -1], [-1, 0, -1], "district_floor"),
        ([-1, 2, -1], [-1, 0, -1], "profile_floor"),
        ([0, -1, -1], [0, -1, -1], "mandatory"),
        ([0, 2, -1], [0, 1, -1], "mandatory"),
        ([0, 2, 3], [0, 0, 0], "excluded"),
        ([0, 2, -1], [0, 1, -1], "precedence"),
        ([2, 2, -1], [0, 0, -1], "package"),
    ],
)
def test_check_finds_every_fault(choice: list[int], year: list[int], name: str) -> None:
    assert name in {one.name for one in check(sound(), np.array(choice), np.array(year))}


def test_check_refuses_what_is_no_programme() -> None:
    for choice, year in (([9, -1, -1], [0, -1, -1]), ([0, -1, -1], [7, -1, -1]), ([-1, -1, -1], [0, -1, -1])):
        with pytest.raises(ValueError):
            check(sound(), np.array(choice), np.array(year))


def test_only_floors_and_dates_give_way() -> None:
    for seed in range(8):
        problem = replace(
            city(60, districts=3, seed=seed, alpha=1.5),
            mandatory={unit: 0 for unit in range(20)},
            capacity=np.full((3, 3), 4.0),
        )
        assert broken(problem, solve(problem)) <= set(GIVES_WAY)
