"""Weights: comparing two at a time against published examples, draws against what is known of their distributions."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusive_city.scoring.weights import (
    CONSISTENT,
    WeightsError,
    compare_pairs,
    draw_bounded,
    draw_ordinal,
    draw_uniform,
    judgements,
    to_one,
    weights_of,
)

DRAWS = 40_000


def upper(*rows: str) -> np.ndarray:
    """A reciprocal matrix from what stands above its diagonal; "/3" is a third."""
    given = {}
    for row, text in enumerate(rows):
        for place, word in enumerate(text.split(), row + 1):
            given[row, place] = 1 / float(word[1:]) if word.startswith("/") else float(word)
    return judgements(len(rows) + 1, given)


# ------------------------------------------------------------------------------------------- pairwise comparison


@pytest.mark.parametrize(
    ("matrix", "weights", "ratio"),
    [
        # T. L. Saaty, "How to make a decision", EJOR 48 (1990): buying a house; λ_max 9.669, ratio 0.169.
        (
            upper("5 3 7 6 6 /3 /4", "/3 5 3 3 /5 /7", "6 3 4 6 /5", "/3 /4 /7 /8", "/2 /5 /6", "/5 /6", "/2"),
            [0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333],
            0.169,
        ),
        # T. L. Saaty, "Decision making with the AHP", Int. J. Services Sciences 1 (2008): which drink is drunk most.
        (
            upper("9 5 2 1 1 /2", "/3 /9 /9 /9 /9", "/3 /4 /3 /9", "/2 1 /3", "2 /2", "/3"),
            [0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327],
            0.022,
        ),
        # Choosing a leader, the worked example of Wikipedia's "Analytic hierarchy process": experience, education,
        # charisma, age.
        (upper("4 3 7", "/3 3", "5"), [0.548, 0.127, 0.270, 0.056], 0.044),
    ],
)
def test_published_examples_of_pairwise_comparison(matrix: np.ndarray, weights: list[float], ratio: float) -> None:
    found = compare_pairs(matrix)
    np.testing.assert_allclose(found.weights, weights, atol=6e-4)
    assert found.ratio == pytest.approx(ratio, abs=6e-4)
    assert found.is_consistent == (ratio <= CONSISTENT)
    values, _ = np.linalg.eig(matrix)
    assert found.lambda_max == pytest.approx(values.real.max(), rel=1e-12)


def test_the_judgement_that_contradicts_most_is_named() -> None:
    """In Saaty's house the neighbourhood is six times as important as the condition, and nothing else agrees."""
    house = upper("5 3 7 6 6 /3 /4", "/3 5 3 3 /5 /7", "6 3 4 6 /5", "/3 /4 /7 /8", "/2 /5 /6", "/5 /6", "/2")
    found = compare_pairs(house)
    assert found.worst == (2, 6) and found.implied == pytest.approx(found.weights[2] / found.weights[6])
    house[2, 6], house[6, 2] = found.implied, 1 / found.implied
    assert compare_pairs(house).ratio < found.ratio


@given(weights=st.lists(st.floats(0.15, 1.0), min_size=1, max_size=15))
def test_judgements_that_agree_give_their_weights_back(weights: list[float]) -> None:
    given_weights = np.array(weights)
    found = compare_pairs(given_weights[:, None] / given_weights[None, :])
    np.testing.assert_allclose(found.weights, given_weights / given_weights.sum(), rtol=1e-9)
    assert found.ratio < 1e-9 and found.is_consistent and found.worst is None


def test_two_things_cannot_contradict() -> None:
    found = compare_pairs(upper("9"))
    assert found.ratio == 0 and found.weights.tolist() == pytest.approx([0.9, 0.1])


@pytest.mark.parametrize("wrong", [[[1, 2], [2, 1]], [[1, -1], [-1, 1]], [[1, 0], [np.inf, 1]], np.ones((16, 16)), []])
def test_a_matrix_that_says_nothing_is_refused(wrong: Any) -> None:
    with pytest.raises(WeightsError):
        compare_pairs(np.array(wrong, dtype=float))


# --------------------------------------------------------------------------------------------------- by hand


def test_only_ratios_count_and_the_greatest_is_one() -> None:
    assert to_one([2, 1, 0]).tolist() == to_one([200, 100, 0]).tolist() == [1, 0.5, 0]
    found = weights_of({"a": 3}, ("a", "b"), {}, ("s", "t"))
    assert found.profile.tolist() == [1, 0] and found.service.tolist() == [1, 1]


@pytest.mark.parametrize("wrong", [[0, 0], [1, -1], [1, np.nan], []])
def test_weights_that_mean_nothing_are_refused(wrong: list[float]) -> None:
    with pytest.raises(WeightsError):
        to_one(wrong)


# ----------------------------------------------------------------------------------------------------- draws


def test_uniform_draws_are_uniform_over_all_weights() -> None:
    """Each weight is Beta(1, n − 1): its mean is 1/n, and the share below x is 1 − (1 − x)^(n − 1)."""
    drawn = draw_uniform(np.random.default_rng(1), DRAWS, 4)
    np.testing.assert_allclose(drawn.sum(axis=1), 1)
    np.testing.assert_allclose(drawn.mean(axis=0), 0.25, atol=0.005)
    for x in (0.1, 0.3, 0.6):
        np.testing.assert_allclose((drawn < x).mean(axis=0), 1 - (1 - x) ** 3, atol=0.012)


def test_ordinal_draws_keep_the_order_and_have_the_centroid_of_ranks_as_mean() -> None:
    """Barron & Barrett (1996): the mean of the k-th of n is (1/k + … + 1/n) / n."""
    drawn = draw_ordinal(np.random.default_rng(2), DRAWS, [3, 1, 4, 2])
    assert (drawn[:, 1] >= drawn[:, 3]).all() and (drawn[:, 3] >= drawn[:, 0]).all()
    assert (drawn[:, 0] >= drawn[:, 2]).all()
    centroid = [sum(1 / k for k in range(place, 5)) / 4 for place in (3, 1, 4, 2)]
    np.testing.assert_allclose(drawn.mean(axis=0), centroid, atol=0.005)


def test_who_shares_a_place_may_count_more_or_less_than_the_other() -> None:
    drawn = draw_ordinal(np.random.default_rng(3), DRAWS, [1, 2, 2])
    assert (drawn[:, [0]] >= drawn[:, 1:]).all()
    assert 0.48 < (drawn[:, 1] > drawn[:, 2]).mean() < 0.52
    same = draw_ordinal(np.random.default_rng(3), DRAWS, [1, 1, 1])
    np.testing.assert_allclose(same.mean(axis=0), 1 / 3, atol=0.005)


def test_draws_within_bounds_are_those_of_rejecting_the_rest() -> None:
    low, high = np.array([0.1, 0.0, 0.2]), np.array([0.5, 0.4, 1.0])
    drawn = draw_bounded(np.random.default_rng(4), DRAWS, low, high)
    assert (drawn >= low - 1e-12).all() and (drawn <= high + 1e-12).all()
    np.testing.assert_allclose(drawn.sum(axis=1), 1)
    every = draw_uniform(np.random.default_rng(5), 4 * DRAWS, 3)
    kept = every[((every >= low) & (every <= high)).all(axis=1)]
    np.testing.assert_allclose(drawn.mean(axis=0), kept.mean(axis=0), atol=0.006)
    np.testing.assert_allclose(np.cov(drawn.T), np.cov(kept.T), atol=0.0012)


def test_without_bounds_they_are_uniform() -> None:
    drawn = draw_bounded(np.random.default_rng(6), DRAWS, np.zeros(4), np.ones(4))
    np.testing.assert_allclose(drawn.mean(axis=0), 0.25, atol=0.006)
    np.testing.assert_allclose((drawn < 0.3).mean(axis=0), 1 - 0.7**3, atol=0.015)


def test_bounds_that_leave_one_point_give_it() -> None:
    drawn = draw_bounded(np.random.default_rng(7), 5, [0.2, 0.3, 0.5], [0.2, 0.3, 0.5])
    np.testing.assert_allclose(drawn, np.tile([0.2, 0.3, 0.5], (5, 1)))
    assert draw_bounded(np.random.default_rng(7), 2, [0.0], [1.0]).tolist() == [[1.0], [1.0]]


@pytest.mark.parametrize(
    ("low", "high"), [([0.6, 0.6], [1, 1]), ([0, 0], [0.4, 0.4]), ([0.5, 0], [0.4, 1]), ([-1, 0], [1, 1])]
)
def test_bounds_with_nothing_within_are_refused(low: list[float], high: list[float]) -> None:
    with pytest.raises(WeightsError, match="bounds"):
        draw_bounded(np.random.default_rng(8), 3, low, high)


def test_the_same_seed_draws_the_same() -> None:
    for draw, more in ((draw_uniform, (4,)), (draw_ordinal, ([1, 2, 3],)), (draw_bounded, ([0, 0.1], [0.9, 1]))):
        first, second = (draw(np.random.default_rng(9), 10, *more) for _ in range(2))  # type: ignore[operator]
        assert first.tobytes() == second.tobytes()
