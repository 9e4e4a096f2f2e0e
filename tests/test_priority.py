"""Ranking by people newly served per money: worked out by hand, against a loop, and what must hold for any city."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inclusive_city.scoring.benefit import benefit, inspection_people, profile_weight
from inclusive_city.scoring.live_ranking import LiveRanking
from inclusive_city.scoring.priority import PriorityResult, best_packages, prioritise
from inclusive_city.scoring.weights import Weights

STEPS = np.array([0.0, 0.25, 0.5, 1.0])
PLAIN = Weights(np.ones(2), np.ones(1))


def ranking(
    keys: Any, facility: Any, served: Any, cost: Any, weights: Weights = PLAIN, service: Any = None, **more: Any
) -> PriorityResult:
    """Of facilities whose status is known, unless ``usability`` says otherwise."""
    served = np.asarray(served, dtype=float)
    count = len(keys)
    kinds = np.zeros(count, dtype=int) if service is None else np.asarray(service)
    each = profile_weight(weights, kinds)[np.asarray(facility, dtype=int)]
    none = np.zeros((count, served.shape[1]))
    return prioritise(
        np.asarray(keys),
        np.asarray(facility, dtype=int),
        (served * each).sum(axis=1),
        np.asarray(cost, dtype=float),
        more.get("kept_out", none),
        more.get("usability", (none, none)),
        kinds,
        weights,
    )


# -------------------------------------------------------------------------------------------------- benefit


def test_benefit_of_a_package_worked_out_by_hand() -> None:
    """Two facilities, two profiles; the second facility is of the service that counts half."""
    kept_out = np.array([[40.0, 10], [np.nan, 8]])
    weights = Weights(np.array([1.0, 0.5]), np.array([1.0, 0.5]))
    before = np.array([[0.0, 0.25], [0.0, 0.25], [0.5, 0.5]])
    after = np.array([[0.5, 0.25], [1.0, 1.0], [1.0, 0.25]])
    found = benefit(kept_out, np.array([0, 1]), np.array([0, 0, 1]), (before, before), (after, after), weights)
    np.testing.assert_allclose(found.served, [[20, 0], [40, 7.5], [0, 0]])
    np.testing.assert_allclose(found.gain, [20, 40 + 0.5 * 7.5, 0])
    np.testing.assert_array_equal(found.possible, found.served)


def test_what_is_unknown_serves_nobody_for_sure_and_somebody_at_most() -> None:
    kept_out = np.full((1, 4), 100.0)
    low, high = np.array([[0.0, 0, 0, 0.5]]), np.array([[0.0, 1, 0.5, 0.5]])
    after = np.array([[0.0, 0, 0, 1]]), np.array([[1.0, 1, 1, 1]])
    found = benefit(kept_out, np.array([0]), np.array([0]), (low, high), after, Weights(np.ones(4), np.ones(1)))
    assert found.served[0].tolist() == [0, 0, 0, 50]
    assert found.possible[0].tolist() == [100, 0, 50, 50]
    assert (found.gain.tolist(), found.possible_gain.tolist()) == ([50], [200])
    assert inspection_people(kept_out, low, high)[0].tolist() == [0, 100, 50, 0]


def test_a_type_that_the_model_does_not_know_counts_nothing() -> None:
    weights = Weights(np.array([1.0, 0.5]), np.array([0.2, 1.0]))
    assert profile_weight(weights, np.array([1, -1, 0])).tolist() == [[1, 0.5], [0, 0], [0.2, 0.1]]


# -------------------------------------------------------------------------------------------------- ranking


def test_the_best_package_stands_for_a_facility() -> None:
    """Facility 0: 30 people for 10 or 40 for 20; facility 1: 50 for 20; facility 2 has nothing to offer."""
    found = ranking([7, 3, 5], [0, 0, 1], [[30, 0], [40, 0], [25, 25]], [10, 20, 20])
    assert found.package.tolist() == [0, 2, -1]
    assert found.order.tolist() == [0, 1] and found.rank.tolist() == [1, 2, 0]
    assert found.index[:2].tolist() == [3, 2.5] and np.isnan(found.index[2])
    assert found.gain.tolist() == [30, 50, 0] and found.cost[:2].tolist() == [10, 20]
    assert found.share.tolist() == [30 / 80, 50 / 80, 0]


def test_ties_go_to_the_greater_gain_then_to_the_key() -> None:
    found = ranking([9, 8, 7, 6], [0, 1, 2, 3], [[10, 0], [20, 0], [20, 0], [0, 0]], [1, 2, 2, 1])
    assert found.order.tolist() == [2, 1, 0], "what serves nobody is not ranked"
    assert ranking(list("dcba"), [0, 1, 2, 3], [[1, 0]] * 4, [1] * 4).order.tolist() == [3, 2, 1, 0]


def test_of_equally_good_packages_the_one_that_serves_more() -> None:
    assert best_packages(1, np.array([0, 0]), np.array([1.0, 3.0]), np.array([2.0, 6.0]))[0].tolist() == [1]


def test_what_is_free_comes_first_and_what_has_no_price_is_left_out() -> None:
    found = ranking([1, 2, 3, 4], [0, 1, 2, 3, 3], [[5, 0], [1, 0], [9, 0], [9, 0], [1, 0]], [1, 0, 0, np.nan, 2])
    assert found.order.tolist() == [2, 1, 0, 3]
    assert found.index.tolist() == [5, np.inf, np.inf, 0.5] and found.package.tolist() == [0, 1, 2, 4]


def test_what_to_inspect_first() -> None:
    kept_out = np.array([[10.0, 0], [100, 100], [30, 0], [0, 0]])
    low = np.zeros((4, 2))
    high = np.array([[1.0, 0], [0.0, 0.5], [1, 0], [1, 1]])
    weights = Weights(np.array([1.0, 0.2]), np.array([1.0]))
    found = ranking([4, 3, 2, 1], [], np.zeros((0, 2)), [], weights, kept_out=kept_out, usability=(low, high))
    assert found.inspect_people.tolist() == [[10, 0], [0, 50], [30, 0], [0, 0]]
    # (The second and the first are alike: by key. The last is unknown, but nobody is there.)
    assert found.inspect_gain.tolist() == [10, 10, 30, 0] and found.inspect_order.tolist() == [2, 1, 0, 3]
    assert not found.rank.any() and not found.share.any()


def test_nothing_to_rank() -> None:
    found = ranking(np.zeros(0, dtype=int), [], np.zeros((0, 2)), [])
    assert len(found) == 0 and found.order.tolist() == [] and found.inspect_order.tolist() == []


# ----------------------------------------------------------------------------------------------- properties


@st.composite
def cities(draw: Any) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Keys, and packages with whole numbers, so that many of them tie."""
    count = draw(st.integers(1, 9))
    keys = np.array(draw(st.permutations(range(100, 100 + count))))
    packages = draw(st.integers(0, 20))
    whole = st.integers(0, 4)
    facility = np.array(draw(st.lists(st.integers(0, count - 1), min_size=packages, max_size=packages)), dtype=int)
    served = np.array([[draw(whole), draw(whole)] for _ in range(packages)], dtype=float).reshape(-1, 2)
    cost = np.array([draw(whole) for _ in range(packages)], dtype=float)
    return keys, facility, served, cost


@given(city=cities())
def test_ranks_are_those_of_a_loop(city: Any) -> None:
    keys, facility, served, cost = city
    best: dict[int, tuple[float, float]] = {}
    for of, people, money in zip(facility.tolist(), served.sum(axis=1), cost):
        if people > 0:
            best[of] = max(best.get(of, (-1.0, 0.0)), (people / money if money else np.inf, people))
    order = sorted(best, key=lambda of: (-best[of][0], -best[of][1], keys[of]))
    found = ranking(*city)
    assert found.order.tolist() == order
    assert [(found.index[of], found.gain[of]) for of in order] == [best[of] for of in order]


@given(city=cities(), data=st.data())
def test_the_rows_may_stand_in_any_order(city: Any, data: Any) -> None:
    keys, facility, served, cost = city
    rows = np.array(data.draw(st.permutations(range(len(keys)))))
    some = np.array(data.draw(st.permutations(range(len(facility)))), dtype=int)
    place = np.argsort(rows)
    plain = ranking(*city)
    again = ranking(keys[rows], place[facility[some]], served[some], cost[some])
    assert again.rank.tolist() == plain.rank[rows].tolist()
    assert again.gain.tolist() == plain.gain[rows].tolist()


@given(city=cities(), money=st.sampled_from([1e-6, 3.0, 1e9]), people=st.sampled_from([1e-3, 7.0]))
def test_units_of_money_and_people_change_no_rank(city: Any, money: float, people: float) -> None:
    keys, facility, served, cost = city
    assert ranking(keys, facility, served * people, cost * money).rank.tolist() == ranking(*city).rank.tolist()


@given(city=cities(), data=st.data())
def test_a_clone_does_not_reorder_the_rest(city: Any, data: Any) -> None:
    """Nor does any other facility that comes in or goes: which TOPSIS and weighted sums cannot promise."""
    keys, facility, served, cost = city
    twin = data.draw(st.integers(0, len(keys) - 1))
    mine = np.flatnonzero(facility == twin)
    more = ranking(
        np.append(keys, 50),
        np.append(facility, np.full(len(mine), len(keys))),
        np.vstack([served, served[mine]]),
        np.append(cost, cost[mine]),
    )
    order = [row for row in more.order.tolist() if row < len(keys)]
    assert order == ranking(*city).order.tolist()
    places = more.order.tolist()
    if twin in places:
        assert abs(places.index(twin) - places.index(len(keys))) >= 1


@settings(max_examples=60)
@given(city=cities(), first=st.sampled_from([0.0, 0.5, 1.0]), second=st.sampled_from([0.0, 0.25, 1.0]))
def test_the_ranking_that_follows_sliders_is_the_same_one(city: Any, first: float, second: float) -> None:
    keys, facility, served, cost = city
    if not first and not second:
        return
    weights = Weights(np.array([first, second]), np.array([1.0]))
    live = LiveRanking(facility, served, cost, np.zeros(len(keys), dtype=int), keys)
    found = live.rank(weights.profile, weights.service)
    kept = ranking(keys, facility, served, cost, weights)
    assert found.rank.tolist() == kept.rank.tolist()
    np.testing.assert_allclose(found.gain, kept.gain)


def test_benefit_never_falls_where_works_lift_more() -> None:
    random = np.random.default_rng(5)
    before, after = (np.sort(STEPS[random.integers(0, 4, (2, 200, 2))], axis=0) for _ in range(2))
    facility, people = np.arange(200), random.uniform(0, 50, (200, 2))
    service = np.zeros(200, dtype=int)
    some = benefit(people, service, facility, (before[0], before[0]), (after[0], after[0]), PLAIN)
    more = benefit(people, service, facility, (before[0], before[0]), (after[1], after[1]), PLAIN)
    assert (more.served >= some.served).all() and (some.served <= people).all()


@pytest.mark.parametrize("weights", [Weights(np.array([0.0, 1.0]), np.ones(1))])
def test_a_profile_without_weight_decides_nothing(weights: Weights) -> None:
    found = ranking([1, 2], [0, 1], [[900, 0], [0, 1]], [1, 1], weights)
    assert found.order.tolist() == [1] and found.gain.tolist() == [0, 1]
