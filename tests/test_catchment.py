"""How many people live within reach of a facility: against a loop, and input that cannot be."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusive_city.scoring import distances
from inclusive_city.scoring.catchment import CatchmentError, people_within


def brute(demand: np.ndarray, people: np.ndarray, places: np.ndarray, radius: float) -> np.ndarray:
    found = np.full((len(places), people.shape[1]), np.nan)
    for row, (x, y) in enumerate(places):
        if not np.isnan([x, y]).any():
            found[row] = 0
            for (cx, cy), count in zip(demand, people):
                if (cx - x) ** 2 + (cy - y) ** 2 <= radius**2:
                    found[row] += count
    return found


whole_metres = st.tuples(st.integers(-60, 60), st.integers(-60, 60))


@given(
    demand=st.lists(whole_metres, max_size=40),
    places=st.lists(whole_metres, max_size=12),
    radius=st.integers(0, 70),
    shift=st.sampled_from([(0, 0), (654_000, 4_790_000), (-5_000_000, 12)]),
    at_once=st.sampled_from([1, 7, 2_000_000]),
)
def test_people_within_counts_what_a_loop_counts(
    demand: list[Any], places: list[Any], radius: int, shift: tuple[int, int], at_once: int
) -> None:
    """Whole metres, so that many cells lie exactly on the limit: it is inclusive."""
    cells = np.array(demand, dtype=float).reshape(-1, 2) + shift
    sites = np.array(places, dtype=float).reshape(-1, 2) + shift
    people = np.arange(len(cells) * 3, dtype=float).reshape(-1, 3)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(distances, "PAIRS_AT_ONCE", at_once)
        found = people_within(cells, people, sites, radius)
    np.testing.assert_array_equal(found, brute(cells, people, sites, radius))


def test_people_within_a_city_of_some_size() -> None:
    chance = np.random.default_rng(8)
    cells, sites = chance.uniform(0, 20_000, (3_000, 2)), chance.uniform(-2_000, 22_000, (400, 2))
    people = chance.uniform(0, 50, (3_000, 4))
    for radius in (0.5, 800, 40_000):
        np.testing.assert_allclose(
            people_within(cells, people, sites, radius), brute(cells, people, sites, radius), rtol=1e-12
        )


def test_places_that_are_unknown_give_unknown_people_and_cells_without_a_place_none() -> None:
    cells = np.array([[0.0, 0], [np.nan, 0], [3, 4]])
    people = np.array([[1.0], [10], [100]])
    sites = np.array([[0.0, 0], [np.nan, 5], [1e9, -1e9]])
    np.testing.assert_array_equal(people_within(cells, people, sites, 5), [[101], [np.nan], [0]])
    np.testing.assert_array_equal(people_within(cells[:0], people[:0], sites, 5), [[0], [np.nan], [0]])


@pytest.mark.parametrize("radius", [-1, np.nan, np.inf])
def test_a_radius_that_is_no_distance_is_refused(radius: float) -> None:
    with pytest.raises(CatchmentError, match="radius"):
        people_within(np.zeros((1, 2)), np.ones((1, 1)), np.zeros((1, 2)), radius)


@pytest.mark.parametrize("wrong", [-1, np.nan, np.inf])
def test_a_population_that_cannot_be_is_refused_with_its_row(wrong: float) -> None:
    people = np.ones((3, 2))
    people[2, 1] = wrong
    with pytest.raises(CatchmentError, match="Row 3 .*column 2"):
        people_within(np.zeros((3, 2)), people, np.zeros((1, 2)), 10)
    with pytest.raises(ValueError, match="profiles"):
        people_within(np.zeros((3, 2)), people[:2], np.zeros((1, 2)), 10)
