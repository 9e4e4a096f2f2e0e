"""Floating catchments against pysal's access, against the sums written out, and in the cases where peers give up."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import peers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusive_city.scoring import distances, floating
from inclusive_city.scoring.decay import Decay, DecayError
from inclusive_city.scoring.distances import Pairs, pairs_within
from inclusive_city.scoring.floating import METHODS, Catchments, floating_catchment

THRESHOLD = 1500.0
PEER_DECAYS = {
    "flat": (Decay("flat"), 0.0),
    "step": (Decay("step"), np.array([(500.0, 1000.0, 1500.0), (1.0, 0.68, 0.22)])),
    "gaussian": (Decay("gaussian", width=0.4), 600.0),
    "exponential": (Decay("exponential", width=0.25), 375.0),
}


def city(seed: int = 3, cells: int = 300, sites: int = 120) -> dict[str, np.ndarray]:
    """On a lattice of 125 m, so that many distances are exactly a threshold or the end of a zone."""
    chance = np.random.default_rng(seed)
    return {
        "cells_xy": chance.integers(0, 60, (cells, 2)) * 125.0,
        "sites_xy": chance.integers(0, 60, (sites, 2)) * 125.0,
        "people": np.where(chance.random(cells) < 0.1, 0.0, chance.uniform(1, 900, cells)),
        "supply": np.where(chance.random(sites) < 0.1, 0.0, chance.uniform(0.5, 20, sites)),
        "usable": chance.choice([0, 0.25, 0.5, 1], (sites, 4)),
    }


@pytest.mark.parametrize(("method", "decay"), [("2sfca", "flat"), *itertools.product(("e2sfca", "3sfca"), PEER_DECAYS)])
def test_access_is_that_of_pysal(method: str, decay: str) -> None:
    ours, scale = PEER_DECAYS[decay]
    given = city()
    pairs = pairs_within(given["cells_xy"], given["sites_xy"], THRESHOLD)
    assert (pairs.metres == THRESHOLD).any()  # the limit itself is among them
    weight = ours.weights(pairs.metres, THRESHOLD)
    found = floating_catchment(pairs, weight, given["people"], given["supply"], given["usable"], method)
    # access knows supply, not who can use it, so it is given their product; what divides it is the same.
    theirs = peers.ask(
        "floating_catchment",
        origin=pairs.origin,
        destination=pairs.destination,
        metres=pairs.metres,
        people=given["people"],
        supply=given["supply"][:, None] * given["usable"],
        method=method,
        decay=decay,
        scale=scale,
    )["access"]
    assert (found > 0).any()
    # Nobody near: NaN there, 0 here.
    np.testing.assert_allclose(found, np.nan_to_num(theirs), rtol=1e-9, atol=1e-15)


def test_pysals_own_hospital_example() -> None:
    """The first scenario of access/tests/test_hospital_example.py (pysal/access, BSD-3), gravity weights 1 / cost."""
    costs = [(1, 1, 1), (2, 2, 1), (3, 3, 1), (1, 3, 40), (2, 3, 40), (3, 1, 40), (3, 2, 40)]
    origin, destination, cost = (np.array(column) for column in zip(*costs))
    pairs = Pairs(origin - 1, destination - 1, cost.astype(float))
    people, doctors = np.array([100.0, 50, 10]), np.array([15.0, 20, 100])
    shared = np.array([100 + 10 / 40, 50 + 10 / 40, 10 + 150 / 40])
    rate = doctors / shared
    by_hand = [rate[0] + rate[2] / 40, rate[1] + rate[2] / 40, rate[2] + rate[0] / 40 + rate[1] / 40]
    np.testing.assert_allclose(floating_catchment(pairs, 1 / pairs.metres, people, doctors), by_hand, rtol=1e-12)


@pytest.mark.parametrize("method", METHODS)
def test_all_supply_that_anybody_reaches_is_shared_out(method: str) -> None:
    """Σ_c N_c A_c = Σ S_f of the sites that somebody lives near."""
    given = city(5)
    reach = Catchments(
        given["cells_xy"], given["sites_xy"], given["people"], given["supply"], THRESHOLD, Decay("gaussian"), method
    )
    (access,) = reach.access([None])
    pairs = pairs_within(given["cells_xy"], given["sites_xy"], THRESHOLD)
    somebody = np.bincount(pairs.destination, weights=given["people"][pairs.origin], minlength=120) > 0
    assert (given["people"] * access).sum() == pytest.approx(given["supply"][somebody].sum(), rel=1e-12)


def test_three_step_of_one_site_each_is_the_enhanced_one() -> None:
    """Who has one site in reach has nothing to choose: g = 1."""
    sites = np.array([[0.0, 0], [100_000, 0]])
    cells = np.array([[300.0, 0], [900, 0], [100_400, 0]])
    people, supply = np.array([10.0, 30, 5]), np.array([4.0, 7])
    found = [
        Catchments(cells, sites, people, supply, 1000, Decay("exponential"), method).access([None])[0]
        for method in ("e2sfca", "3sfca")
    ]
    np.testing.assert_allclose(found[0], found[1], rtol=1e-14)
    assert found[0][2] == pytest.approx(7 / 5)


@pytest.mark.parametrize("method", METHODS)
def test_empty_catchments_give_nothing_and_no_nan(method: str) -> None:
    cells, sites = np.array([[0.0, 0], [5000, 0], [9000, 0]]), np.array([[100.0, 0], [5100, 0], [20_000, 0]])
    people, supply = np.array([10.0, 0, 7]), np.array([2.0, 3, 4])
    reach = Catchments(cells, sites, people, supply, 500, Decay("gaussian"), method)
    (access,) = reach.access([None])
    assert reach.rate[1] == reach.rate[2] == 0  # nobody lives near either
    np.testing.assert_allclose(access, [2 / 10, 0, 0])
    for nobody in (cells[:0], np.full((3, 2), np.nan)):
        count = len(nobody)
        empty = Catchments(nobody, sites, people[:count], supply, 500, Decay(), method)
        assert empty.access([None])[0].tolist() == [0] * count
        assert empty.divided(np.ones((count, 2))).tolist() == [[0, 0]] * 3


@pytest.mark.parametrize("method", METHODS)
def test_in_blocks_and_measured_anew_is_the_same(method: str, monkeypatch: Any) -> None:
    given = city(7)
    usable = list(given["usable"].T)

    def both() -> tuple[np.ndarray, np.ndarray]:
        reach = Catchments(
            given["cells_xy"], given["sites_xy"], given["people"], given["supply"], THRESHOLD, Decay(), method
        )
        return np.array(reach.access(usable)), reach.divided(given["people"][:, None])

    whole = both()
    monkeypatch.setattr(distances, "PAIRS_AT_ONCE", 50)
    monkeypatch.setattr(floating, "KEPT_PAIRS", 0)
    for one, other in zip(both(), whole):
        np.testing.assert_allclose(one, other, rtol=1e-12)


def test_pairs_are_kept_only_up_to_a_limit(monkeypatch: Any) -> None:
    """What bounds the memory: beyond the limit nothing is kept, and every pass measures again."""
    given = city(7)
    made = []

    class Counting(distances.StraightLines):
        def blocks(self, *arguments: Any) -> Any:
            for pairs in super().blocks(*arguments):
                made.append(len(pairs))
                yield pairs

    def passes(limit: int) -> int:
        made.clear()
        monkeypatch.setattr(floating, "KEPT_PAIRS", limit)
        arguments = (given["cells_xy"], given["sites_xy"], given["people"], given["supply"], THRESHOLD, Decay())
        reach = Catchments(*arguments, "3sfca", Counting())
        reach.access([None])
        reach.divided(given["people"][:, None])
        return sum(made)

    monkeypatch.setattr(distances, "PAIRS_AT_ONCE", 1000)
    once = passes(10**9)
    assert passes(once) == once
    assert passes(once - 1) == 4 * once


# ------------------------------------------------------------------------------------------------------------- decay


def test_zones_and_thresholds_include_their_ends() -> None:
    metres = np.array([0, 500, 500.001, 1000, 1000.001, 1500, 1500.001, np.inf])
    assert Decay("step").weights(metres, 1500).tolist() == [1, 1, 0.68, 0.68, 0.22, 0.22, 0, 0]
    assert Decay("flat").weights(metres, 1500).tolist() == [1, 1, 1, 1, 1, 1, 0, 0]
    for kind, at_the_end in (("gaussian", np.exp(-2)), ("exponential", np.exp(-2))):
        weights = Decay(kind).weights(metres, 1500)
        assert weights[0] == 1 and weights[5] == pytest.approx(at_the_end) and weights[6:].tolist() == [0, 0]
        assert Decay(kind).weights(np.array([0.0, 0.1]), 0).tolist() == [1, 0]
    assert Decay("step").weights(np.array([1500 + 1e-7]), 1500).tolist() == [0.22]  # a hair's breadth of projection


@given(st.sampled_from(["flat", "step", "gaussian", "exponential"]), st.floats(1, 1e5), st.floats(0.05, 3))
def test_decay_never_rises_with_distance_and_knows_no_units(kind: str, threshold: float, width: float) -> None:
    decay, metres = Decay(kind, width), np.linspace(0, 1.2, 40) * threshold
    weights = decay.weights(metres, threshold)
    assert (np.diff(weights) <= 0).all() and weights[0] == 1 and (weights[metres > threshold * 1.001] == 0).all()
    np.testing.assert_allclose(decay.weights(metres * 3.28084, threshold * 3.28084), weights, rtol=1e-9, atol=1e-300)


@pytest.mark.parametrize(
    "wrong",
    [
        {"width": 0.0},
        {"width": float("nan")},
        {"steps": ()},
        {"steps": ((0.5, 1.0), (0.4, 0.5), (1.0, 0.1))},
        {"steps": ((0.5, 1.0), (0.9, 0.5))},
        {"steps": ((0.5, 0.5), (1.0, 0.6))},
        {"steps": ((0.5, 0.0), (1.0, 0.0))},
        {"steps": ((0.5, 1.0), (1.0, -0.1))},
    ],
)
def test_a_decay_that_cannot_be_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(DecayError):
        Decay("step", **wrong)
    with pytest.raises(ValueError, match="linear"):
        Decay("linear")
