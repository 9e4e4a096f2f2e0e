"""Weighted sum and TOPSIS against pymcdm, with both ways of bringing criteria to one scale."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from peers import ask

from inclusive_city.scoring.comparison import MINMAX, NORMALISATIONS, VECTOR, topsis, weighted_sum


def cases() -> list[dict[str, Any]]:
    random = np.random.default_rng(1)
    # Tzeng & Huang, Multiple Attribute Decision Making (2011), table 4.1: four cars; the last two are costs here.
    cars = np.array([[25.0, 20, 15, 30], [10, 30, 20, 30], [30, 10, 30, 10], [20, 25, 10, 20]])
    found = [{"values": cars, "weights": np.full(4, 0.25), "is_cost": np.array([False, False, True, True])}]
    for rows, columns in ((3, 1), (40, 5), (500, 7)):
        found.append(
            {
                "values": random.lognormal(2, 1, (rows, columns)),
                "weights": random.uniform(0.1, 1, columns),
                "is_cost": random.random(columns) < 0.4,
            }
        )
    return found


@pytest.mark.parametrize("normalisation", NORMALISATIONS)
@pytest.mark.parametrize("case", range(4))
def test_scores_are_those_of_pymcdm(case: int, normalisation: str) -> None:
    given = cases()[case]
    peer = ask("compare_alternatives", normalisation=normalisation, **given)
    np.testing.assert_allclose(topsis(**given, normalisation=normalisation), peer["topsis"], rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(
        weighted_sum(**given, normalisation=normalisation), peer["weighted_sum"], rtol=1e-9, atol=1e-12
    )


def test_the_two_scales_do_not_agree_on_the_order() -> None:
    """Which is why the name of the scale stands beside every such ranking."""
    disagree = 0
    for seed in range(20):
        values = np.random.default_rng(seed).lognormal(0, 1, (12, 3))
        orders = [np.argsort(-topsis(values, np.ones(3), np.zeros(3, bool), each)).tolist() for each in NORMALISATIONS]
        disagree += orders[0] != orders[1]
    assert disagree > 0


def test_what_is_alike_everywhere_says_nothing() -> None:
    values = np.array([[3.0, 7], [1, 7], [2, 7]])
    for normalisation in NORMALISATIONS:
        for score in (topsis, weighted_sum):
            with_it = score(values, np.ones(2), np.array([False, True]), normalisation)
            without = score(values[:, :1], np.ones(1), np.array([False]), normalisation)
            assert np.argsort(-with_it).tolist() == np.argsort(-without).tolist() == [0, 2, 1]
    assert topsis(np.ones((2, 2)), np.ones(2), np.zeros(2, bool)).tolist() == [0, 0]
    assert weighted_sum(np.zeros((2, 2)), np.ones(2), np.zeros(2, bool), VECTOR).tolist() == [0, 0]
    assert len(topsis(np.zeros((0, 2)), np.ones(2), np.zeros(2, bool))) == 0


@pytest.mark.parametrize("normalisation", NORMALISATIONS)
def test_units_change_nothing(normalisation: str) -> None:
    given = cases()[2]
    scale = np.array([1e-6, 1e9, 1, 3, 7.0])
    for score in (topsis, weighted_sum):
        plain = score(**given, normalisation=normalisation)
        other = score(given["values"] * scale, given["weights"] * 5, given["is_cost"], normalisation)
        np.testing.assert_allclose(other, plain, rtol=1e-9)


def test_the_best_in_everything_is_first_and_the_worst_last() -> None:
    values = np.array([[1.0, 9], [5, 1], [3, 4]])
    for normalisation in NORMALISATIONS:
        found = topsis(values, np.ones(2), np.array([False, True]), normalisation)
        assert found[[0, 1]].tolist() == [0, 1] and 0 < found[2] < 1


def test_a_scale_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="sum"):
        topsis(np.ones((2, 2)), np.ones(2), np.zeros(2, bool), "sum")
    assert MINMAX in NORMALISATIONS
