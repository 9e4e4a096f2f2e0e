"""The programme of works: against every programme there is, an exact dynamic programme and HiGHS; and what must hold
for any city. Every constraint is verified by ``check``, which is itself tested here."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from programme_cases import CONSTRAINTS, beaten, by_dynamic_programme, by_enumeration, city, small

from inclusive_city.scoring.programme import (
    Cancelled,
    Problem,
    ProgrammeError,
    check,
    fairness_frontier,
    floors_from_need,
    frontier,
    price_of_fairness,
    solve,
)
from inclusive_city.scoring.programme.check import carried, spending, value_of
from inclusive_city.scoring.programme.core import make_core
from inclusive_city.scoring.programme.lagrangian import relax
from inclusive_city.scoring.programme.polish import available

GIVES_WAY = ("district_floor", "profile_floor", "mandatory")
seeds = st.integers(0, 2**32 - 1)
switches = st.sets(st.sampled_from(CONSTRAINTS))


def broken(problem: Problem, solution: object) -> set[str]:
    return {one.name for one in check(problem, solution.choice, solution.year)}


# ---------------------------------------------------------------------------------------------- exact peers


def compare(problem: Problem, best: float | None) -> None:
    """With the optimum found elsewhere."""
    solution = solve(problem)
    if best is None:
        assert solution.infeasible
        assert broken(problem, solution) <= set(GIVES_WAY)
        return
    assert not solution.infeasible
    assert not broken(problem, solution)
    assert solution.value <= best + 1e-7
    assert best <= solution.bound + 1e-7
    assert solution.value == pytest.approx(best, abs=1e-7)  # small programmes are solved to the end
    assert solution.gap == pytest.approx(0, abs=1e-9)


@given(seeds, switches)
def test_small_programmes_against_every_programme_there_is(seed: int, on: set[str]) -> None:
    problem = small(seed, on)
    compare(problem, by_enumeration(problem))


@given(seeds, switches)
def test_small_programmes_against_a_dynamic_programme(seed: int, on: set[str]) -> None:
    problem = small(seed, on - {"precedence", "prices"}, units=7)
    compare(problem, by_dynamic_programme(problem))


@pytest.mark.parametrize("constraint", CONSTRAINTS)
def test_every_constraint_alone_matters_somewhere(constraint: str) -> None:
    """With it, some small programme is worth less (or cannot be) than without: none is ignored."""
    for seed in range(200):
        without, with_it = small(seed, set()), small(seed, {constraint})
        if by_enumeration(without) != by_enumeration(with_it):
            compare(without, by_enumeration(without))
            compare(with_it, by_enumeration(with_it))
            return
    pytest.fail(f"{constraint} never changed anything")


@pytest.mark.optional_packages
@pytest.mark.parametrize(
    "more",
    [
        {},
        {"carry_over": 0.0},
        {"discount": np.ones(3), "price_index": np.ones(3)},
        {"capacity": np.full((8, 3), 12.0)},
        {"mandatory": {unit: unit % 3 for unit in range(0, 300, 20)}},
        {"precedence": np.arange(60).reshape(30, 2)},
    ],
    ids=["plain", "no carry-over", "equal years", "capacity", "mandatory", "precedence"],
)
def test_larger_programmes_against_highs(more: dict[str, object]) -> None:
    pytest.importorskip("scipy.optimize")
    problem = city(300, **more)
    solution = solve(problem)
    assert not broken(problem, solution) and not solution.infeasible
    least, most = _highs(problem)
    assert solution.bound >= least * (1 - 1e-9)
    assert solution.value <= most * (1 + 1e-6)
    assert solution.gap <= 2e-3
    assert solution.value >= least * (1 - 2e-3)


def _highs(problem: Problem) -> tuple[float, float]:
    """Value and bound that HiGHS gets, on the model written down variable by variable, carried money included."""
    from scipy.optimize import Bounds, LinearConstraint, milp

    years, rows = problem.years, len(problem)
    count = rows * years
    row, year = np.divmod(np.arange(count), years)
    money = problem.budgets.mean()
    lines, low, high = [], [], []

    def line(values: np.ndarray, least: float, most: float, kept: dict[int, float] | None = None) -> None:
        entry = np.zeros(count + years)
        entry[:count] = values
        for at, value in (kept or {}).items():
            entry[count + at] = value
        lines.append(entry)
        low.append(least)
        high.append(most)

    last = np.array([problem.mandatory.get(unit, years) for unit in range(problem.units)])
    for unit in range(problem.units):
        line(problem.unit[row] == unit, float(unit in problem.mandatory), 1)
    for at in range(years):
        kept = {at: 1.0, **({at - 1: -problem.carry_over} if at else {})}
        spend = np.where(year == at, problem.cost[row] * problem.price_index[at], 0) / money
        line(spend, -np.inf, problem.budgets[at] / money, kept)
        for district in range(problem.districts):
            if np.isfinite(problem.capacity[district, at]):
                here = (problem.district[row] == district) & (year == at)
                line(np.where(here, problem.works[row], 0), -np.inf, problem.capacity[district, at])
        for before, after in problem.precedence:
            then = ((problem.unit[row] == after) & (year == at)).astype(float)
            line(then - ((problem.unit[row] == before) & (year <= at)), -np.inf, 0)
    for district, floor in enumerate(problem.district_floor):
        line(np.where(problem.district[row] == district, problem.gain[row], 0), floor, np.inf)
    answer = milp(
        np.r_[-problem.gain[row] * problem.discount[year], np.zeros(years)],
        constraints=LinearConstraint(np.array(lines), low, high),
        integrality=np.r_[np.ones(count), np.zeros(years)],
        bounds=Bounds(0, np.r_[year <= last[problem.unit[row]], np.full(years, np.inf)]),
        options={"time_limit": 60, "mip_rel_gap": 1e-3},
    )
    return -answer.fun, -answer.mip_dual_bound


# ---------------------------------------------------------------------------------------------- larger cities


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"districts": 40, "alpha": 0.8},
        {"carry_over": 0.5, "discount": np.ones(3), "price_index": np.ones(3)},
        {"floor_kind": "money", "district_floor": np.full(8, 1e8)},
        {"capacity": np.full((8, 3), 70.0)},
    ],
    ids=["plain", "40 districts", "equal years", "money", "capacity"],
)
def test_gap_is_proven_small(more: dict[str, object]) -> None:
    problem = city(2000, **more)
    solution = solve(problem)
    assert not solution.infeasible and not broken(problem, solution)
    assert 0 <= solution.gap <= 1e-3
    assert solution.value == pytest.approx(value_of(problem, solution.choice, solution.year))
    np.testing.assert_allclose(solution.spent, spending(problem, solution.choice, solution.year))


def test_any_prices_prove_a_bound() -> None:
    """The bound at any prices, not only the best, is above every programme."""
    from inclusive_city.scoring.programme.rows import Rows

    problem = city(200)
    best = solve(problem)
    core = make_core(problem)
    rows = Rows(core)
    rng = np.random.default_rng(1)
    bounds = []
    for _ in range(20):
        price = rng.exponential(0.5, rows.count)
        worth = core.discount[:, np.newaxis] * core.gain - rows.cost_of(price)
        bounds.append(rows.bound(price, np.maximum.reduceat(worth.max(axis=0), core.start)) * core.people)
    assert min(bounds) >= best.value
    assert relax(core, 1e-5).bound * core.people <= min(bounds)


def test_shadow_price_of_money_is_what_more_money_brings() -> None:
    problem = city(1500, carry_over=0.0)
    solution = solve(problem, 1e-4)
    for year in range(problem.years):
        more = problem.budgets.copy()
        more[year] *= 1.02
        added = more[year] - problem.budgets[year]
        richer = solve(replace(problem, budgets=more), 1e-4)
        assert (richer.value - solution.value) / added == pytest.approx(solution.shadow_budget[year], rel=0.15)


def test_shadow_price_of_a_floor_is_what_a_higher_floor_costs() -> None:
    problem = city(1500, alpha=0.7)
    solution = solve(problem, 1e-4)
    binding = int(np.argmax(solution.shadow_district))
    assert solution.shadow_district[binding] > 0.05
    floor = problem.district_floor.copy()
    floor[binding] *= 1.03
    added = floor[binding] - problem.district_floor[binding]
    fairer = solve(replace(problem, district_floor=floor), 1e-4)
    assert (solution.value - fairer.value) / added == pytest.approx(solution.shadow_district[binding], rel=0.3)
    slack = solution.gain_by_district > 1.02 * problem.district_floor
    assert (solution.shadow_district[slack] < 0.01).all()


# ---------------------------------------------------------------------------------------------- what must hold


@given(seeds, switches)
def test_a_dominated_package_is_never_chosen(seed: int, on: set[str]) -> None:
    problem = small(seed, on, units=12)
    assert not beaten(problem) & set(solve(problem).chosen.tolist())


@given(seeds, switches, st.floats(1.0, 3.0))
def test_value_never_falls_with_the_budget(seed: int, on: set[str], factor: float) -> None:
    problem = small(seed, on)
    poorer, richer = solve(problem), solve(replace(problem, budgets=problem.budgets * factor))
    if not poorer.infeasible:
        assert not richer.infeasible
        assert richer.value >= poorer.value - 1e-9


def test_value_never_falls_along_a_frontier() -> None:
    problem = city(400, alpha=0.3)
    points = frontier(problem, np.linspace(0.3, 2, 12) * problem.budgets.sum())
    values = [point.solution.value for point in points]
    assert [point.budget for point in points] == sorted(point.budget for point in points)
    assert all(later >= earlier for earlier, later in zip(values, values[1:]))
    for point in points:
        own = replace(problem, budgets=problem.budgets * point.budget / problem.budgets.sum())
        assert not broken(own, point.solution)
    by_year = frontier(problem, np.array([problem.budgets * 1.2, problem.budgets]))
    assert by_year[0].solution.value <= by_year[1].solution.value


def test_fairness_has_a_price_that_never_falls_with_it() -> None:
    problem = city(400, alpha=1.0)
    points = fairness_frontier(problem, [0, 0.2, 0.4, 0.6, 0.8])
    assert [point.alpha for point in points] == [0.8, 0.6, 0.4, 0.2, 0]
    values = [point.solution.value for point in points if not point.solution.infeasible]
    assert len(values) >= 4
    assert all(later >= earlier for earlier, later in zip(values, values[1:]))
    prices = [price_of_fairness(point.solution, points[-1].solution) for point in points]
    assert prices[-1] == 0 and all(0 <= price < 1 for price in prices)


def test_no_floors_are_floors_at_0() -> None:
    free = city(300, district_floor=None)
    for floors in (np.zeros(8), np.full(8, 0.0)):
        fair = replace(free, district_floor=floors, profile_floor=None)
        one, two = solve(free), solve(fair)
        assert one.value == two.value
        np.testing.assert_array_equal(one.choice, two.choice)
        np.testing.assert_array_equal(one.year, two.year)


@given(seeds)
def test_order_of_rows_and_numbers_of_units_change_nothing(seed: int) -> None:
    problem = city(120, districts=4, seed=seed % 1000)
    solution = solve(problem)
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(problem))
    number = rng.permutation(problem.units)
    other = replace(
        problem,
        unit=number[problem.unit[order]],
        cost=problem.cost[order],
        gain=problem.gain[order],
        profile_gain=problem.profile_gain[order],
        district=problem.district[order],
        works=problem.works[order],
    )
    found = solve(other)
    assert found.value == solution.value and found.bound == solution.bound
    chosen = np.where(found.choice >= 0, order[found.choice], -1)
    np.testing.assert_array_equal(chosen[number], solution.choice)
    np.testing.assert_array_equal(found.year[number], solution.year)


@pytest.mark.parametrize("factor", [1000.0, 0.001, 0.37])
def test_units_of_money_and_of_gain_change_nothing(factor: float) -> None:
    problem = city(300)
    solution = solve(problem)
    money = solve(replace(problem, cost=problem.cost * factor, budgets=problem.budgets * factor))
    people = solve(replace(problem, gain=problem.gain * factor, district_floor=problem.district_floor * factor))
    for other in (money, people):
        np.testing.assert_array_equal(other.choice, solution.choice)
        np.testing.assert_array_equal(other.year, solution.year)
    np.testing.assert_allclose(money.shadow_budget * factor, solution.shadow_budget, rtol=1e-6)
    np.testing.assert_allclose(people.shadow_budget, solution.shadow_budget * factor, rtol=1e-6)


def test_the_same_twice_is_the_same() -> None:
    one, two = solve(city(800)), solve(city(800))
    np.testing.assert_array_equal(one.choice, two.choice)
    np.testing.assert_array_equal(one.year, two.year)
    assert (one.value, one.bound) == (two.value, two.bound)


def test_start_is_kept_where_nothing_better_is_found() -> None:
    problem = city(300)
    best = solve(problem, 1e-5)
    assert solve(problem, 0.05, start=best).value >= best.value


# ---------------------------------------------------------------------------------------------- money and years


def test_money_left_over_is_carried_in_part() -> None:
    """Nothing fits into the first year; of its 8 the half comes over: 4 + 2 pay for the works of 6."""
    problem = Problem(unit=[0], cost=[6], gain=[1], budgets=[8, 2], carry_over=0.5, mandatory={0: 1})
    assert solve(problem).year.tolist() == [0]
    later = replace(problem, budgets=[4, 4], carry_over=0.5)
    solution = solve(later)
    assert solution.year.tolist() == [1]
    np.testing.assert_allclose(solution.carried, [4, 0])
    assert solve(replace(later, carry_over=0.4)).infeasible


def test_prices_rise_and_later_counts_less() -> None:
    problem = Problem(unit=[0], cost=[10], gain=[5], budgets=[9, 3], price_index=[1, 1.1], discount=[1, 0.9])
    solution = solve(problem)
    assert solution.year.tolist() == [1]
    assert solution.value == pytest.approx(4.5)
    np.testing.assert_allclose(solution.spent, [0, 11])
    assert solve(replace(problem, budgets=np.array([9, 1.9]))).choice.tolist() == [-1]


def test_years_without_money_between() -> None:
    problem = Problem(unit=[0, 1], cost=[3, 3], gain=[1, 1], budgets=[3, 0, 3], carry_over=0.0)
    solution = solve(problem)
    assert sorted(solution.year.tolist()) == [0, 2]
    np.testing.assert_allclose(carried(problem, solution.spent), 0)


def test_floors_from_need() -> None:
    np.testing.assert_allclose(floors_from_need(0.5, np.array([30.0, 10, np.nan]), 100), [37.5, 12.5, 0])
    assert not floors_from_need(0.5, np.zeros(2), 100).any()


# ---------------------------------------------------------------------------------------------- asked by a person


def test_cancelled_at_any_moment() -> None:
    for moment in (1, 5, 40):
        answers = iter([False] * moment + [True])
        with pytest.raises(Cancelled):
            solve(city(300), cancelled=answers.__next__)


def test_progress_rises_to_the_end() -> None:
    told: list[float] = []
    solve(city(300), progress=told.append)
    assert told == sorted(told) and told[0] == 0 and told[-1] == 1
    told.clear()
    frontier(city(60), [1e7, 1e8], progress=told.append)
    assert told == [0.5, 1.0]


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"cost": [-1.0]}, "cost"),
        ({"cost": [np.nan]}, "cost"),
        ({"gain": [np.inf]}, "gain"),
        ({"budgets": [-5.0]}, "budget"),
        ({"budgets": []}, "budget year"),
        ({"price_index": [0.0]}, "price index"),
        ({"discount": [0.0]}, "discount"),
        ({"carry_over": 1.5}, "carried over"),
        ({"district_floor": [np.nan]}, "floor"),
    ],
)
def test_numbers_that_make_no_sense_are_refused_in_words(wrong: dict[str, object], says: str) -> None:
    given_numbers = {"unit": [0], "cost": [1.0], "gain": [1.0], "budgets": [1.0], **wrong}
    with pytest.raises(ProgrammeError, match=says):
        Problem(**given_numbers)


@pytest.mark.parametrize(
    "wrong",
    [
        {"cost": [1.0, 2.0]},
        {"unit": [-1]},
        {"mandatory": {3: 0}},
        {"mandatory": {0: 9}},
        {"district": [4]},
        {"unit": [0, 0], "cost": [1, 2], "gain": [1, 2], "district": [0, -1]},
    ],
)
def test_arrays_that_do_not_fit_are_refused(wrong: dict[str, object]) -> None:
    given_numbers = {"unit": [0], "cost": [1.0], "gain": [1.0], "budgets": [1.0], "district_floor": [0.0], **wrong}
    with pytest.raises(ValueError):
        Problem(**given_numbers)


# ---------------------------------------------------------------------------------------------- polish


@pytest.mark.optional_packages
def test_polish_finds_no_less_and_proves_no_worse() -> None:
    pytest.importorskip("scipy.optimize")
    assert available()
    problem = city(70, districts=3, years=2)
    plain, fine = solve(problem, 1e-4), solve(problem, 1e-4, polish=True)
    assert not broken(problem, fine)
    assert fine.value >= plain.value and fine.bound <= plain.bound + 1e-9
    assert fine.gap <= 1e-4


def test_polish_without_scipy_is_the_plain_programme(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inclusive_city.scoring.programme.polish.available", lambda: False)
    plain, asked = solve(city(200)), solve(city(200), polish=True)
    assert plain.value == asked.value and plain.bound == asked.bound
    np.testing.assert_array_equal(plain.choice, asked.choice)
