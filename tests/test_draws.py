"""How sure a choice is: one budget against listing all choices and HiGHS, draws against closed forms; properties."""

from __future__ import annotations

import dataclasses
import itertools
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inclusive_city.scoring import robustness as module
from inclusive_city.scoring.draws import streams, triangular, uniform
from inclusive_city.scoring.one_budget import OneBudget
from inclusive_city.scoring.robustness import (
    BORDERLINE,
    CORE,
    OUT,
    UNIFORM,
    DrawOptions,
    Robustness,
    RobustnessError,
    RobustnessInputs,
    WeightSet,
    robustness,
)

# ------------------------------------------------------------------------------------------------ one budget


def best_of_all(unit: np.ndarray, gain: np.ndarray, cost: np.ndarray, budget: float, must: Any = ()) -> float:
    """The optimum, by listing every choice."""
    options = [
        ([] if u in must else [(0.0, 0.0)]) + [(gain[row], cost[row]) for row in np.flatnonzero(unit == u)]
        for u in range(int(unit.max(initial=-1)) + 1)
    ]
    found = [
        sum(g for g, _ in choice)
        for choice in itertools.product(*options)
        if sum(c for _, c in choice) <= budget + 1e-9
    ]
    return max(found, default=-1.0)


def solved(unit: np.ndarray, gain: np.ndarray, cost: np.ndarray, budget: float, start: float = 0.0, must: Any = ()):
    solver = OneBudget(unit, int(unit.max(initial=-1)) + 1, np.array(list(must), dtype=int))
    found = solver.solve(gain[solver.layout], cost[solver.layout], budget, start)
    rows = solver.layout[found.choice[found.choice >= 0]]
    return found, rows


problems = st.lists(
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=3), min_size=1, max_size=5
)


def arrays(units: list[list[tuple[int, int]]]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    unit = np.repeat(np.arange(len(units)), [len(choices) for choices in units])
    flat = np.array([pair for choices in units for pair in choices], dtype=float)
    return unit, flat[:, 0], flat[:, 1]


@settings(max_examples=150)
@given(units=problems, budget=st.integers(0, 30), start=st.sampled_from([0.0, 1e-6, 0.7, 1e6]))
def test_one_budget_lies_between_its_value_and_its_bound(units: Any, budget: int, start: float) -> None:
    unit, gain, cost = arrays(units)
    found, rows = solved(unit, gain, cost, budget, start)
    optimum = best_of_all(unit, gain, cost, budget)
    assert cost[rows].sum() <= budget and len(set(unit[rows].tolist())) == len(rows)
    assert found.value == pytest.approx(gain[rows].sum()) and found.cost == pytest.approx(cost[rows].sum())
    assert found.value <= optimum + 1e-9 and optimum <= found.bound + 1e-9
    # What is not proven is at most what the dearest choice gains.
    assert found.bound - found.value <= gain.max() + 1e-9
    assert found.is_feasible


@given(units=problems, budget=st.integers(0, 20))
def test_what_is_mandatory_is_done_or_said_to_be_too_dear(units: Any, budget: int) -> None:
    unit, gain, cost = arrays(units)
    found, rows = solved(unit, gain, cost, budget, must=[0])
    assert 0 in unit[rows]
    if cost[unit == 0].min() > budget:
        assert not found.is_feasible
    else:
        assert found.is_feasible and cost[rows].sum() <= budget
        assert found.value <= best_of_all(unit, gain, cost, budget, [0]) + 1e-9


def test_no_money_and_all_the_money() -> None:
    unit, gain, cost = arrays([[(5, 2), (7, 9)], [(3, 0)]])
    nothing, rows = solved(unit, gain, cost, 0.0)
    assert rows.tolist() == [2] and nothing.value == 3, "what is free is done"
    everything, rows = solved(unit, gain, cost, 100.0)
    assert sorted(rows.tolist()) == [1, 2] and (everything.price, everything.value) == (0, 10)
    assert everything.bound == everything.value
    empty, rows = solved(np.zeros(0, dtype=int), np.zeros(0), np.zeros(0), 5.0)
    assert (empty.value, empty.bound, len(rows)) == (0, 0, 0)


def test_many_units_come_close_and_prove_it() -> None:
    random = np.random.default_rng(3)
    unit = np.repeat(np.arange(3_000), random.integers(1, 9, 3_000))
    gain, cost = random.lognormal(2, 1, len(unit)), random.lognormal(10, 1, len(unit))
    found, _ = solved(unit, gain, cost, cost.sum() * 0.03)
    assert 0 <= (found.bound - found.value) / found.bound < 1e-3
    again, _ = solved(unit, gain * 3, cost * 1e-5, cost.sum() * 0.03 * 1e-5)
    assert again.value == pytest.approx(3 * found.value), "units change nothing"


@pytest.mark.optional_packages
def test_one_budget_against_highs() -> None:
    optimize = pytest.importorskip("scipy.optimize")
    from scipy.sparse import csr_matrix, vstack

    for seed in range(4):
        random = np.random.default_rng(seed)
        unit = np.repeat(np.arange(150), random.integers(1, 5, 150))
        gain, cost = random.lognormal(2, 1, len(unit)), random.lognormal(3, 1, len(unit))
        budget = cost.sum() * 0.1
        once = csr_matrix((np.ones(len(unit)), (unit, np.arange(len(unit)))))
        limits = optimize.LinearConstraint(vstack([once, csr_matrix(cost)]), -np.inf, np.append(np.ones(150), budget))
        best = optimize.milp(
            -gain, constraints=limits, integrality=np.ones(len(unit)), bounds=optimize.Bounds(0, 1),
            options={"mip_rel_gap": 1e-9},
        )  # fmt: skip
        found, _ = solved(unit, gain, cost, budget)
        assert found.value <= -best.fun * (1 + 1e-9) and -best.fun <= found.bound * (1 + 1e-9)
        assert found.value >= -best.fun * 0.995


# ----------------------------------------------------------------------------------------------- drawn by lot


def test_numbers_belong_to_their_key_and_are_uniform() -> None:
    keys = np.arange(20_000)
    drawn = uniform(streams(7, keys, 3), 11)
    assert drawn.min() >= 0 and drawn.max() < 1 and drawn.mean() == pytest.approx(0.5, abs=0.01)
    assert np.var(drawn) == pytest.approx(1 / 12, abs=0.002)
    shuffled = np.random.default_rng(1).permutation(keys)
    assert (uniform(streams(7, shuffled, 3), 11) == drawn[shuffled]).all()
    for other in (uniform(streams(8, keys, 3), 11), uniform(streams(7, keys, 4), 11), uniform(streams(7, keys, 3), 12)):
        assert abs(np.corrcoef(drawn, other)[0, 1]) < 0.03


def test_triangular_prices_have_their_mean() -> None:
    share = (np.arange(100_000) + 0.5) / 100_000
    drawn = triangular(share, np.float64(2.0), np.float64(3.0), np.float64(10.0))
    assert drawn.mean() == pytest.approx((2 + 3 + 10) / 3, rel=1e-4)
    assert (np.diff(drawn) >= 0).all() and 2 <= drawn.min() and drawn.max() <= 10
    assert triangular(np.array([0.1]), np.array([5.0]), np.array([5.0]), np.array([5.0])).tolist() == [5]
    assert triangular(np.array([0.0, 1.0]), np.float64(5.0), np.float64(5.0), np.float64(9.0)).tolist() == [5, 9]


# ------------------------------------------------------------------------------------------------- robustness


def city(served: Any, cost: Any, budget: float, **more: Any) -> RobustnessInputs:
    """A package for each facility, served people by profile, one measure; all known."""
    people = np.asarray(served, dtype=float)
    count = len(people)
    money = np.asarray(cost, dtype=float)
    money = money.reshape(count, 1) if money.ndim == 1 else money
    zero, one = np.zeros_like(people), np.ones_like(people)
    given: dict[str, Any] = {
        "keys": np.arange(count),
        "service": np.zeros(count, dtype=int),
        "kept_out": people,
        "usability": (zero, zero),
        "stale": np.zeros(count, dtype=bool),
        "facility": np.arange(count),
        "before": (zero, zero),
        "after": (one, one),
        "cost": money,
        "unit": np.arange(count),
        "start": np.arange(count + 1),
        "package": np.arange(count),
        "budget_cost": money,
        "price_low": np.full(money.shape[1], 0.5),
        "price_high": np.full(money.shape[1], 2.0),
        "budget": budget,
        "service_count": 1,
    }
    return RobustnessInputs(**{**given, **more})


ANY = WeightSet(UNIFORM)
SURE = DrawOptions(draws=1, prices=False, unknown=False)


def test_points_of_view_decide_as_worked_out_by_hand() -> None:
    """Money for one of two: 30 people of the first profile, or 10 of the second. With weights w and 1 − w the first is
    chosen where 30 w > 10 (1 − w), which is w > ¼: in three draws of four. There w is uniform from ¼ to 1, ⅝ on
    average; and ⅛ where the second is chosen."""
    found = robustness(
        city([[30, 0], [0, 10]], [1, 1], 1.0), DrawOptions(draws=20_000, profiles=ANY, prices=False, seed=5)
    )
    np.testing.assert_allclose(found.share, [0.75, 0.25], atol=0.01)
    np.testing.assert_allclose(found.central_profiles, [[5 / 8, 3 / 8], [1 / 8, 7 / 8]], atol=0.01)
    np.testing.assert_allclose(found.rank_mean, [1.25, 1.75], atol=0.01)
    assert found.rank_low.tolist() == [1, 1] and found.rank_high.tolist() == [2, 2]
    assert found.verdict.tolist() == [BORDERLINE, BORDERLINE] and found.gap < 1
    np.testing.assert_allclose(found.among_first, 1)


def test_a_priced_floor_turns_the_choice_and_people_stay_people() -> None:
    """Money for one of two: 30 people, or 20 in a district whose floor makes each count twice. The second is chosen,
    and serves 20."""
    given = city([[30], [20]], [1, 1], 1.0, factor=np.array([1.0, 2.0]))
    found = robustness(given, SURE)
    assert found.share.tolist() == [0, 1] and found.value.tolist() == [20]
    assert robustness(city([[30], [20]], [1, 1], 1.0), SURE).value.tolist() == [30]


def test_prices_decide_as_worked_out_by_hand() -> None:
    """Two works of different measures that serve alike; whose price is lower is chosen. Both have the same range: one
    draw in two."""
    money = np.array([[100.0, 0], [0, 100.0]])
    found = robustness(city([[10], [10]], money, 100.0), DrawOptions(draws=8_000))
    # Money for one at the typical price; a draw may find both too dear: P(price > typical) = 2/3 for each.
    np.testing.assert_allclose(found.share, found.share[0], atol=0.02)
    none = 1 - found.share.sum()
    both_dear = (2 / 3) ** 2
    assert none < both_dear + 0.02 and (found.share > 0.25).all()


def test_core_borderline_and_out() -> None:
    found = robustness(
        city([[90, 90], [30, 0], [0, 10], [0.1, 0.1]], [1, 1, 1, 1], 2.0),
        DrawOptions(draws=2_000, profiles=ANY, prices=False),
    )
    assert found.verdict.tolist() == [CORE, BORDERLINE, BORDERLINE, OUT]
    assert (found.share[0], found.share[3]) == (1, 0) and np.isnan(found.central_profiles[3]).all()
    assert (found.count(CORE), found.count(BORDERLINE), found.count(OUT)) == (1, 2, 0)


def test_without_anything_to_draw_it_is_the_one_decision() -> None:
    given = city([[9, 1], [5, 5], [1, 1]], [4, 3, 2], 7.0)
    found = robustness(given, DrawOptions(draws=7, prices=False))
    assert set(found.share.tolist()) <= {0.0, 1.0} and len(set(found.value.tolist())) == 1
    assert found.share.tolist() == [1, 1, 0] and found.value[0] == 20
    assert not found.inspect_value.any() and not found.inspect_rank.any()


def unsure(**more: Any) -> RobustnessInputs:
    """Three facilities; what the first would serve is unknown, the second is sure, the third is out of date."""
    people = np.array([[100.0], [40], [60]])
    low, high = np.zeros((3, 1)), np.array([[1.0], [0], [0]])
    after = np.array([[0.0], [1], [1]]), np.ones((3, 1))
    return city(
        people, [10, 10, 10], 20.0, usability=(low, high), before=(low, low), after=after,
        stale=np.array([False, False, True]), **more,
    )  # fmt: skip


def test_what_is_unknown_alone_is_never_core_and_is_to_be_inspected() -> None:
    found = robustness(unsure(), DrawOptions(draws=3_000, prices=False, stale_doubt=0.5))
    # The first draws u · 100 against 40 and 60, or (with one half) the third's 60 · (1 − u).
    assert 0.4 < found.share[0] < 0.95 and found.verdict[0] != CORE
    assert found.inspect_value[0] > 0 and found.inspect_value[2] > 0 and found.inspect_value[1] == 0
    assert found.inspect_rank[0] == 1 and found.inspect_rank[2] == 2 and found.inspect_rank[1] == 0
    alone = robustness(
        dataclasses.replace(unsure(), budget=30.0), DrawOptions(draws=500, prices=False, stale_doubt=0.5)
    )
    assert alone.share[0] > 0.95 and alone.verdict[0] == BORDERLINE, "funded only for the sake of something unknown"


def test_what_is_certain_draws_nothing() -> None:
    sure = robustness(unsure(), DrawOptions(draws=50, prices=False, unknown=False))
    assert sure.share.tolist() == [0, 1, 1]
    held = robustness(unsure(), DrawOptions(draws=50, prices=False, stale_doubt=0.0))
    assert held.share[2] == 1


def test_value_of_inspecting_worked_out_by_hand() -> None:
    """One facility, not assessed, whose works would cost 10 where money is worth λ: nothing is known of its barriers,
    and of five like it two have one. Then it is worth 2/5 · max(0, lift · M − λ · cost)."""
    people = np.array([[50.0], [20], [20], [1], [1], [1]])
    low = np.array([[0.0], [0], [0], [1], [1], [1]])
    high = low.copy()
    high[0] = 1
    given = city(
        people[1:3], [10, 10], 10.0, keys=np.arange(6), service=np.zeros(6, dtype=int), kept_out=people,
        usability=(low, high), stale=np.zeros(6, dtype=bool), facility=np.array([1, 2]),
    )  # fmt: skip
    found = robustness(given, SURE)
    price = found.price[0]
    assert found.share.tolist() == [0, 1, 0, 0, 0, 0] and price > 0
    assert found.inspect_value[0] == pytest.approx(2 / 5 * (50 - price * 10), rel=1e-9)
    assert not found.inspect_value[1:].any()


# ------------------------------------------------------------------------------------------------- properties


def random_city(seed: int, facilities: int = 60) -> RobustnessInputs:
    random = np.random.default_rng(seed)
    size = random.integers(1, 4, facilities)
    facility = np.repeat(np.arange(facilities), size)
    rows = len(facility)
    people = random.lognormal(2, 1, (facilities, 3))
    unknown = random.random((facilities, 3)) < 0.2
    low, high = np.zeros((facilities, 3)), np.where(unknown, 1.0, 0.0)
    lift = random.choice([0.25, 0.5, 1.0], (rows, 3))
    cost = random.lognormal(3, 1, (rows, 4)) * (random.random((rows, 4)) < 0.5) + 0.01
    return city(
        people, cost, float(cost.sum() * 0.1), keys=random.permutation(1_000)[:facilities],
        service=random.integers(-1, 2, facilities), usability=(low, high), stale=random.random(facilities) < 0.2,
        facility=facility, before=(low[facility], low[facility]), after=(np.where(unknown[facility], 0, lift), lift),
        budget_cost=cost * (random.random((rows, 1)) < 0.9), unit=facility, start=np.arange(rows + 1),
        package=np.arange(rows), price_low=np.full(4, 0.5), price_high=np.full(4, 3.0), service_count=2,
    )  # fmt: skip


MANY = DrawOptions(draws=70, profiles=ANY, services=WeightSet(UNIFORM), seed=3)
COLUMNS = (
    "share", "verdict", "rank_mean", "rank_low", "rank_high", "among_first", "central_profiles", "inspect_value",
    "inspect_rank",
)  # fmt: skip


def same(found: Robustness, other: Robustness, rows: Any = slice(None)) -> None:
    for name in COLUMNS:
        np.testing.assert_allclose(getattr(other, name), getattr(found, name)[rows], rtol=1e-9, err_msg=name)


def test_the_same_seed_gives_the_same_however_many_work(monkeypatch: pytest.MonkeyPatch) -> None:
    given = random_city(1)
    found = robustness(given, MANY)
    for name, value in (("_WORKERS", 1), ("_WORKERS", 4)):
        monkeypatch.setattr(module, name, value)
        other = robustness(given, MANY)
        for column in (*COLUMNS, "value", "price"):
            assert getattr(other, column).tobytes() == getattr(found, column).tobytes(), column
    different = robustness(given, dataclasses.replace(MANY, seed=4))
    assert (different.share != found.share).any()


@pytest.mark.parametrize("seed", [2, 3])
def test_the_rows_may_stand_in_any_order(seed: int) -> None:
    given = random_city(seed)
    found = robustness(given, MANY)
    random = np.random.default_rng(seed)
    facilities, rows = len(given.keys), len(given.facility)
    order, packages, choices = random.permutation(facilities), random.permutation(rows), random.permutation(rows)
    place, at = np.argsort(order), np.argsort(packages)
    names = random.permutation(facilities)
    shuffled = dataclasses.replace(
        given,
        keys=given.keys[order], service=given.service[order], kept_out=given.kept_out[order],
        usability=tuple(side[order] for side in given.usability), stale=given.stale[order],
        facility=place[given.facility[packages]], before=tuple(side[packages] for side in given.before),
        after=tuple(side[packages] for side in given.after), cost=given.cost[packages],
        unit=names[given.unit[choices]], package=at[given.package[choices]], budget_cost=given.budget_cost[choices],
    )  # fmt: skip
    same(found, robustness(shuffled, MANY), order)


@pytest.mark.parametrize(("money", "people"), [(1e-6, 1.0), (1e7, 1e-3), (3.0, 40.0)])
def test_units_change_nothing(money: float, people: float) -> None:
    given = random_city(4)
    found = robustness(given, MANY)
    other = robustness(
        dataclasses.replace(
            given, cost=given.cost * money, budget_cost=given.budget_cost * money, budget=given.budget * money,
            kept_out=given.kept_out * people,
        ),
        MANY,
    )  # fmt: skip
    other.inspect_value = other.inspect_value / people
    same(found, other)


def test_a_facility_more_that_nobody_would_fund_changes_no_share() -> None:
    given = random_city(5)
    found = robustness(given, MANY)
    count, rows = len(given.keys), len(given.facility)
    idle = np.zeros((1, 3))
    more = dataclasses.replace(
        given,
        keys=np.append(given.keys, 5_000), service=np.append(given.service, 0),
        kept_out=np.vstack([given.kept_out, idle]), usability=tuple(np.vstack([s, idle]) for s in given.usability),
        stale=np.append(given.stale, False), facility=np.append(given.facility, count),
        before=tuple(np.vstack([s, idle]) for s in given.before),
        after=tuple(np.vstack([s, idle]) for s in given.after),
        cost=np.vstack([given.cost, np.ones(4)]), unit=np.append(given.unit, count), start=np.arange(rows + 2),
        package=np.append(given.package, rows), budget_cost=np.vstack([given.budget_cost, np.ones(4)]),
    )  # fmt: skip
    other = robustness(more, MANY)
    assert other.share[:count].tolist() == found.share.tolist() and other.share[count] == 0


def test_joint_choices_fund_all_their_facilities_and_excluded_ones_none() -> None:
    given = city([[10], [10], [25]], [6, 6, 6], 9.0)
    # Together the first two cost 8: what they share is paid once.
    joint = dataclasses.replace(
        given, unit=np.array([0, 0, 0, 1]), start=np.array([0, 1, 2, 4, 5]), package=np.array([0, 1, 0, 1, 2]),
        budget_cost=np.array([[6.0], [6], [8], [6]]),
    )  # fmt: skip
    assert robustness(joint, SURE).share.tolist() == [0, 0, 1]
    without = robustness(dataclasses.replace(joint, excluded=(1,)), SURE)
    assert without.share.tolist() == [1, 1, 0] and without.value[0] == 20
    forced = robustness(dataclasses.replace(joint, mandatory=(0,)), SURE)
    assert forced.share[:2].sum() >= 1 and forced.infeasible == 0
    assert robustness(dataclasses.replace(joint, mandatory=(0, 1), budget=7.0), SURE).infeasible == 1
    priced = robustness(dataclasses.replace(joint, factor=np.array([3.0, 3, 3, 1])), SURE)
    assert priced.share.tolist() == [1, 1, 0], "the floor of its district makes it count three times"


def test_cancelling_ends_it_and_progress_rises() -> None:
    told: list[float] = []
    robustness(random_city(6), MANY, told.append)
    assert told == sorted(told) and told[0] == 0 and told[-1] == 1

    def stop(done: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        robustness(random_city(6), MANY, stop)


def test_bad_input_is_refused() -> None:
    with pytest.raises(RobustnessError, match="draws"):
        robustness(random_city(7), dataclasses.replace(MANY, draws=0))
    with pytest.raises(RobustnessError, match="budget"):
        robustness(dataclasses.replace(random_city(7), budget=-1.0), MANY)
    with pytest.raises(ValueError, match="kind"):
        robustness(random_city(7), dataclasses.replace(MANY, profiles=WeightSet("any")))


def test_a_city_without_works() -> None:
    found = robustness(city(np.zeros((0, 2)), np.zeros((0, 1)), 5.0), MANY)
    assert len(found) == 0 and found.draws == 70 and not found.value.any()
    nothing = robustness(city([[0, 0]], [5], 0.0), MANY)
    assert nothing.share.tolist() == [0] and np.isnan(nothing.rank_mean[0])
