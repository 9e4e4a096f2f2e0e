"""The seam for distances: what is near and what is nearest, against measuring everything."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusive_city.scoring import distances
from inclusive_city.scoring.distances import StraightLines, nearest, pairs_within

whole_metres = st.tuples(st.integers(-60, 60), st.integers(-60, 60))
shifts = st.sampled_from([(0, 0), (654_000, 4_790_000), (-5_000_000, 12)])


def measured(origins: np.ndarray, destinations: np.ndarray) -> np.ndarray:
    """[origin, destination]: metres."""
    return np.hypot(*(origins[:, None, :] - destinations[None, :, :]).transpose(2, 0, 1))


@given(
    origins=st.lists(whole_metres, max_size=40),
    destinations=st.lists(whole_metres, max_size=25),
    limit=st.integers(0, 180),
    shift=shifts,
    at_once=st.sampled_from([1, 7, 2_000_000]),
)
def test_pairs_are_all_within_the_limit_and_no_others(
    origins: list[Any], destinations: list[Any], limit: int, shift: tuple[int, int], at_once: int
) -> None:
    """Whole metres, so that many lie exactly on the limit."""
    homes = np.array(origins, dtype=float).reshape(-1, 2) + shift
    sites = np.array(destinations, dtype=float).reshape(-1, 2) + shift
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(distances, "PAIRS_AT_ONCE", at_once)
        found = pairs_within(homes, sites, limit)
    away = measured(homes, sites)
    expected = np.argwhere(away.T <= limit)
    order = np.lexsort((found.origin, found.destination))
    assert np.array_equal(np.stack((found.destination, found.origin), axis=1)[order], expected)
    assert (np.diff(found.destination) >= 0).all()
    np.testing.assert_allclose(found.metres, away[found.origin, found.destination], rtol=1e-12)
    assert found.origin.dtype == found.destination.dtype == np.int64 and found.metres.dtype == np.float64


@given(
    origins=st.lists(whole_metres, min_size=1, max_size=25),
    destinations=st.lists(whole_metres, min_size=1, max_size=60),
    shift=shifts,
    far=st.sampled_from([0, 1e4, 1e8]),
    at_once=st.sampled_from([1, 2_000_000]),
)
def test_nearest_is_what_measuring_everything_finds(
    origins: list[Any], destinations: list[Any], shift: tuple[int, int], far: float, at_once: int
) -> None:
    homes, sites = np.array(origins, dtype=float) + shift + far, np.array(destinations, dtype=float) + shift
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(distances, "PAIRS_AT_ONCE", at_once)
        patch.setattr(distances, "_SPOTS_AT_ONCE", 3)
        row, metres = nearest(homes, sites)
    away = ((homes[:, None, :] - sites[None, :, :]) ** 2).sum(axis=2)
    assert row.tolist() == away.argmin(axis=1).tolist()  # of several the first
    np.testing.assert_allclose(metres, np.sqrt(away.min(axis=1)), rtol=1e-12)


def test_nearest_in_a_city_with_empty_parts() -> None:
    chance = np.random.default_rng(4)
    sites = np.concatenate([chance.normal(0, 300, (500, 2)), chance.normal(20_000, 50, (40, 2)), [[9_000, -9_000]]])
    homes = chance.uniform(-15_000, 30_000, (3_000, 2))
    row, metres = nearest(homes, sites)
    away = measured(homes, sites)
    np.testing.assert_allclose(metres, away.min(axis=1), rtol=1e-12)
    np.testing.assert_array_equal(row, away.argmin(axis=1))
    on_a_line = np.stack((sites[:, 0], np.full(len(sites), 5.0)), axis=1)
    np.testing.assert_allclose(nearest(homes, on_a_line)[1], measured(homes, on_a_line).min(axis=1), rtol=1e-12)


def test_what_has_no_place_is_near_nothing() -> None:
    homes, sites = np.array([[0.0, 0], [np.nan, 0], [3, 4]]), np.array([[np.nan, 1], [0, 0], [np.inf, 0]])
    found = pairs_within(homes, sites, 5)
    assert list(zip(found.origin, found.destination, found.metres)) == [(0, 1, 0), (2, 1, 5)]
    row, metres = nearest(homes, sites)
    assert row.tolist() == [1, -1, 1] and metres.tolist() == [0, np.inf, 5]
    for none in (homes[:0], homes[1:2]):
        assert len(pairs_within(none, sites, 5)) == len(pairs_within(sites, none, 5)) == 0
        assert nearest(sites, none)[0].tolist() == [-1] * 3 and np.isinf(nearest(sites, none)[1]).all()
        assert len(nearest(none, sites)[0]) == len(none)


@pytest.mark.parametrize("limit", [-1, np.nan])
def test_a_limit_that_is_no_distance_is_refused(limit: float) -> None:
    with pytest.raises(ValueError, match="limit"):
        pairs_within(np.zeros((1, 2)), np.zeros((1, 2)), limit)


def test_a_block_holds_no_more_than_it_may_and_every_destination_whole() -> None:
    chance = np.random.default_rng(2)
    homes, sites = chance.uniform(0, 1000, (400, 2)), chance.uniform(0, 1000, (300, 2))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(distances, "PAIRS_AT_ONCE", 2_000)
        blocks = list(StraightLines().blocks(homes, sites, 300))
    assert len(blocks) > 10 and max(len(block) for block in blocks) <= 2_000
    seen = np.concatenate([np.unique(block.destination) for block in blocks])
    assert len(seen) == len(np.unique(seen))
