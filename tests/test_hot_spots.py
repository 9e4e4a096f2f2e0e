"""Gi* against esda, the published example, and numbers by hand; false discovery against its definition."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import peers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusive_city.scoring import distances
from inclusive_city.scoring.hot_spots import COLD, HOT, NONE, both_sides, false_discovery, hot_spots, usual_band

SIX = np.array([(10.0, 10), (20, 10), (40, 10), (15, 20), (30, 20), (30, 30)])


def test_the_example_of_pysal() -> None:
    """esda's six points (from R's spdep), Gi* with binary weights within 15."""
    found = hot_spots(SIX, np.array([[2.0], [3], [3.2], [5], [8], [7]]), 15)
    expected = [-1.39727626, -0.28917762, 0.65064964, -0.28917762, 1.23452088, 2.02424331]
    np.testing.assert_allclose(found.z[:, 0], expected, atol=1e-8)
    assert found.spot[:, 0].tolist() == [NONE] * 6


@pytest.mark.parametrize("at_once", [500, 2_000_000])
def test_scores_are_those_of_esda(at_once: int, monkeypatch: Any) -> None:
    chance = np.random.default_rng(6)
    xy = chance.permutation(np.argwhere(np.ones((25, 24))))[:500] * 100.0  # many at exactly the band
    values = np.stack((chance.gamma(0.3, 50, 500), 100 + chance.random(500), (xy[:, 0] > 1000) * 1.0), axis=1)
    monkeypatch.setattr(distances, "PAIRS_AT_ONCE", at_once)
    found = hot_spots(xy, values, 300)
    theirs = peers.ask("hot_spots", xy=xy, values=values, band=300.0)["z"]
    np.testing.assert_allclose(found.z, theirs, rtol=1e-9, atol=1e-9)
    assert (found.spot[:, 2] == HOT).any() and (found.spot[:, 2] == COLD).any()


def test_a_planted_spot_is_found_and_chance_is_not() -> None:
    chance = np.random.default_rng(11)
    xy = np.argwhere(np.ones((40, 40))) * 500.0
    noise = chance.normal(10, 2, (1600, 1))
    here = ((xy - [5000, 5000]) ** 2).sum(axis=1) <= 1500**2
    there = ((xy - [15000, 15000]) ** 2).sum(axis=1) <= 1500**2
    found = hot_spots(xy, noise + 6 * here[:, None] - 6 * there[:, None], usual_band(xy))
    assert (found.spot[here] == HOT).all() and (found.spot[there] == COLD).all()
    spots = found.spot[:, 0] != NONE
    near = (np.abs(xy[:, None] - xy[here | there][None]).max(axis=2) <= 750).any(axis=1)
    assert (spots & ~near).sum() <= 0.05 * spots.sum()
    only_noise = hot_spots(xy, noise, usual_band(xy))
    assert (only_noise.p <= 0.05).sum() > 20  # what would be called hot without the correction
    assert (only_noise.spot != NONE).sum() <= 2


@given(st.lists(st.one_of(st.floats(0, 1), st.just(math.nan)), max_size=30))
def test_corrected_probabilities_are_the_least_level_that_lets_one_in(drawn: list[float]) -> None:
    """Benjamini & Hochberg: at level α the k smallest are let in, k the greatest with p_(k) ≤ α k / n."""
    p = np.array(drawn)
    q = false_discovery(p)
    assert (np.isnan(q) == np.isnan(p)).all()
    known, levels = np.sort(p[np.isfinite(p)]), q[np.isfinite(q)]
    assert ((levels >= p[np.isfinite(p)]) & (levels <= 1)).all()
    for level in (0.01, 0.05, 0.2, 0.5):
        allowed = [k for k in range(1, len(known) + 1) if known[k - 1] * (len(known) / k) <= level]
        cut = known[max(allowed) - 1] if allowed else -1.0
        np.testing.assert_array_equal(q[np.isfinite(q)] <= level, p[np.isfinite(p)] <= cut)


def test_probabilities_of_both_sides() -> None:
    np.testing.assert_allclose(
        both_sides(np.array([0, 1.959963985, -1.959963985, 3.290526731])), [1, 0.05, 0.05, 0.001]
    )
    assert np.isnan(both_sides(np.array([np.nan]))).all()


def test_what_is_unknown_is_no_neighbour_and_has_no_score() -> None:
    chance = np.random.default_rng(1)
    xy, values = chance.uniform(0, 1000, (60, 2)), chance.random((60, 2))
    values[5, 0], xy[7] = np.nan, np.nan
    found = hot_spots(xy, values, 300)
    assert np.isnan(found.z[5, 0]) and np.isfinite(found.z[5, 1]) and np.isnan(found.z[7]).all()
    kept = np.delete(np.arange(60), [5, 7])
    np.testing.assert_allclose(found.z[kept, 0], hot_spots(xy[kept], values[kept][:, :1], 300).z[:, 0], rtol=1e-12)


def test_where_all_is_alike_there_is_no_spot() -> None:
    for values, band in ((np.full((6, 1), 0.1), 15), (np.arange(6.0)[:, None], 1000)):
        found = hot_spots(SIX, values, band)
        assert np.isnan(found.z).all() and np.isnan(found.q).all() and (found.spot == NONE).all()
    for few in (0, 1):
        assert hot_spots(SIX[:few], np.ones((few, 1)), 15).z.shape == (few, 1)


def test_the_usual_band_holds_the_eight_around() -> None:
    grid = np.argwhere(np.ones((9, 7))) * 250.0
    assert usual_band(grid) == 375
    assert usual_band(np.vstack((grid, grid, [[np.nan, 0]]))) == 375
    assert usual_band(grid[:1]) == usual_band(grid[:0]) == 0
