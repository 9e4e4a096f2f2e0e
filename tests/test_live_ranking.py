"""The ranking behind the sliders: against a plain loop, and what moves between two of them."""

from __future__ import annotations

import numpy as np
import pytest

from inclusive_city.scoring.benefit import profile_weight
from inclusive_city.scoring.live_ranking import LiveRanking, affordable, moves
from inclusive_city.scoring.priority import prioritise
from inclusive_city.scoring.weights import Weights


def city(seed: int, facilities: int = 60, packages: int = 150, profiles: int = 4, services: int = 5):
    random = np.random.default_rng(seed)
    facility = random.integers(0, facilities, packages)
    served = np.round(random.gamma(0.6, 40.0, (packages, profiles))) * (random.random((packages, profiles)) < 0.6)
    cost = np.round(random.gamma(2.0, 5.0, packages)) + 1.0
    service = random.integers(-1, services, facilities)
    keys = random.permutation(facilities * 3)[:facilities].astype(np.int64)
    return facility, served, cost, service, np.sort(keys)


def by_hand(facility, served, cost, service, keys, profile_weights, service_weights):
    best: dict[int, tuple[float, float, int]] = {}
    for k, row in enumerate(facility.tolist()):
        factor = 0.0 if service[row] < 0 else service_weights[service[row]]
        gain = float(served[k] @ profile_weights) * factor
        if gain > 0:
            found = (gain / max(cost[k], 1e-9), gain, k)
            if row not in best or found[:2] > best[row][:2]:
                best[row] = found
    order = sorted(best, key=lambda row: (-best[row][0], -best[row][1], keys[row]))
    return order, best


@pytest.mark.parametrize("seed", range(12))
def test_the_order_is_that_of_a_plain_loop(seed) -> None:
    arrays = city(seed)
    random = np.random.default_rng(seed + 100)
    profile_weights, service_weights = random.random(4), random.random(5)
    live = LiveRanking(arrays[0], arrays[1], arrays[2], arrays[3], arrays[4])
    found = live.rank(profile_weights, service_weights)
    order, best = by_hand(*arrays, profile_weights, service_weights)
    assert found.order.tolist() == order
    for place, row in enumerate(order, 1):
        assert found.rank[row] == place
        assert found.gain[row] == pytest.approx(best[row][1])
        assert arrays[0][found.package[row]] == row
    listed = set(order)
    assert all(found.rank[row] == 0 and found.package[row] == -1 for row in range(60) if row not in listed)


def test_equal_worth_prefers_the_greater_gain_then_the_key() -> None:
    facility = np.array([0, 0, 1, 2])
    served = np.array([[2.0], [4.0], [4.0], [4.0]])
    cost = np.array([1.0, 2.0, 2.0, 2.0])
    live = LiveRanking(facility, served, cost, np.zeros(3, np.int64), np.array([30, 20, 40]))
    found = live.rank(np.ones(1), np.ones(1))
    assert found.package.tolist() == [1, 2, 3]
    assert found.order.tolist() == [1, 0, 2]


@pytest.mark.parametrize("seed", range(8))
def test_it_is_the_ranking_that_is_written(seed) -> None:
    """With prices and people in round numbers, so that many are equal; some cost nothing, some nobody knows what."""
    random = np.random.default_rng(seed)
    facility, _, _, service, keys = city(seed, facilities=200, packages=500)
    served = random.integers(0, 4, (500, 4)) * 10.0
    cost = random.choice([0.0, 1e5, 2e5, 3e5, np.nan], 500)
    weights = Weights(np.array([1.0, 0.5, 0.1, 0.7]), np.array([1.0, 0.2, 0.6, 0.4, 0.8]))
    each = profile_weight(weights, service)[facility]
    none = np.zeros((200, 4))
    written = prioritise(keys, facility, (served * each).sum(axis=1), cost, none, (none, none), service, weights)
    live = LiveRanking(facility, served, cost, service, keys).rank(weights.profile, weights.service)
    assert live.rank.tolist() == written.rank.tolist()
    where = live.rank > 0
    np.testing.assert_allclose(live.gain[where], written.gain[where])
    np.testing.assert_allclose(cost[live.package[where]], written.cost[where])


def test_nobody_weighs_anything_ranks_nothing() -> None:
    live = LiveRanking(*city(3))
    found = live.rank(np.zeros(4), np.ones(5))
    assert not len(found.order) and not found.rank.any()
    empty = LiveRanking(np.zeros(0, np.int64), np.zeros((0, 4)), np.zeros(0), np.zeros(0, np.int64), np.zeros(0))
    assert not len(empty.rank(np.ones(4), np.ones(5)).order)


def test_moves_are_told() -> None:
    live = LiveRanking(*city(7))
    before, after = live.rank(np.array([1.0, 0, 0, 0]), np.ones(5)), live.rank(np.array([0, 0, 0, 1.0]), np.ones(5))
    told = moves(before, after, 10)
    firsts = {name: set(each.order[:10].tolist()) for name, each in (("was", before), ("now", after))}
    assert set(told.entered.tolist()) == firsts["now"] - firsts["was"]
    assert set(told.left.tolist()) == firsts["was"] - firsts["now"]
    assert told.changed == sum(a != b for a, b in zip(before.rank.tolist(), after.rank.tolist())) > 0
    same = moves(before, before, 10)
    assert same.changed == 0 and not len(same.entered) and not len(same.left)


@pytest.mark.parametrize("budget", [0.0, 5.0, 60.0, 200.0, 1e9])
def test_what_a_budget_pays_is_never_more_than_it(budget) -> None:
    arrays = city(11)
    live = LiveRanking(*arrays).rank(np.ones(4), np.ones(5))
    cost = arrays[2]
    taken = affordable(live, cost, budget)
    spent = cost[live.package[taken]].sum()
    assert spent <= budget + 1e-9 and len(set(taken.tolist())) == len(taken)
    left = set(live.order.tolist()) - set(taken.tolist())
    assert all(cost[live.package[row]] > budget - spent for row in left)
