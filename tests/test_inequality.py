"""Inequality against closed forms, and against the definitions written out as sums over all pairs of people."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from inclusive_city.scoring.inequality import gini, inequality, theil, theil_parts

groups = st.lists(st.tuples(st.integers(0, 50), st.integers(0, 40)), min_size=1, max_size=12)


def columns(drawn: list[Any]) -> tuple[np.ndarray, np.ndarray]:
    values, people = np.array(drawn, dtype=float).T
    assume(people.sum() > 0)
    return values, people


def test_closed_forms() -> None:
    for count in (1, 2, 5, 100):
        one_has_all = np.eye(count)[0]
        assert gini(one_has_all, np.ones(count)) == pytest.approx(1 - 1 / count)
        assert theil(one_has_all, np.ones(count)) == pytest.approx(math.log(count))
        assert gini(np.full(count, 0.3), np.arange(count) + 1.0) == pytest.approx(0, abs=1e-12)
        assert theil(np.full(count, 0.3), np.arange(count) + 1.0) == pytest.approx(0, abs=1e-12)
    # 1, 2, …, n of a thing: (n − 1) / (3 n).
    assert gini(np.arange(1.0, 11), np.ones(10)) == pytest.approx(9 / 30)
    # Two halves with shares s and 1 − s of the whole: Gini |½ − s|, Theil ln 2 + s ln s + (1 − s) ln(1 − s).
    for share in (0.1, 0.25, 0.5):
        halves = np.array([share, 1 - share])
        assert gini(halves, np.array([7.0, 7])) == pytest.approx(0.5 - share, abs=1e-12)
        by_hand = math.log(2) + share * math.log(share) + (1 - share) * math.log(1 - share)
        assert theil(halves, np.array([7.0, 7])) == pytest.approx(by_hand, abs=1e-12)


@given(groups)
def test_gini_is_the_mean_difference_of_all_pairs_of_people(drawn: list[Any]) -> None:
    values, people = columns(drawn)
    mean = (values * people).sum() / people.sum()
    pairs = (people[:, None] * people * np.abs(values[:, None] - values)).sum()
    expected = pairs / (2 * people.sum() ** 2 * mean) if mean else 0.0
    assert gini(values, people) == pytest.approx(expected, abs=1e-12)


@given(groups)
def test_a_group_counts_as_so_many_people_with_its_value(drawn: list[Any]) -> None:
    values, people = columns(drawn)
    each = np.repeat(values, people.astype(int))
    assert gini(values, people) == pytest.approx(gini(each, np.ones(len(each))), abs=1e-12)
    assert theil(values, people) == pytest.approx(theil(each, np.ones(len(each))), abs=1e-12)


@given(groups, st.integers(0, 100))
def test_units_and_order_change_nothing(drawn: list[Any], seed: int) -> None:
    values, people = columns(drawn)
    order = np.random.default_rng(seed).permutation(len(values))
    one, other = inequality(values, people), inequality(values[order] * 1e3, people[order] / 7)
    for name in ("gini", "theil", "ratio"):
        assert getattr(other, name) == pytest.approx(getattr(one, name), abs=1e-9)
    assert other.mean == pytest.approx(one.mean * 1e3)
    assert values[order][other.worst] == values[one.worst] and values[order][other.best] == values[one.best]


@given(groups, st.integers(1, 4))
def test_theil_is_what_lies_between_larger_groups_and_within_them(drawn: list[Any], larger: int) -> None:
    values, people = columns(drawn)
    between, within = theil_parts(values, people, np.arange(len(values)) % larger)
    assert between >= 0 and within >= 0
    assert between + within == pytest.approx(theil(values, people), abs=1e-12)


def test_worst_and_best_district() -> None:
    found = inequality(np.array([0.2, 0.5, 0.9, 0.1, np.nan]), np.array([10.0, 10, 0, 10, 10]))
    assert (found.worst, found.best, found.ratio) == (
        1,
        3,
        5,
    )  # nobody lives in the third, nothing is known of the last
    assert found.mean == pytest.approx(0.8 / 3)
    assert inequality(np.array([0.0, 0.5]), np.ones(2)).ratio == math.inf


def test_nobody_lacks_anything_and_nobody_lives_there() -> None:
    even = inequality(np.zeros(3), np.ones(3))
    assert (even.mean, even.gini, even.theil, even.ratio) == (0, 0, 0, 1)
    for people in (np.zeros(2), np.full(2, np.nan)):
        nobody = inequality(np.ones(2), people)
        assert math.isnan(nobody.gini) and math.isnan(nobody.theil) and math.isnan(nobody.mean)
        assert (nobody.worst, nobody.best) == (-1, -1) and math.isnan(nobody.ratio)
        assert all(math.isnan(part) for part in theil_parts(np.ones(2), people, np.zeros(2, dtype=int)))


def test_what_cannot_be_is_refused() -> None:
    for values, people in ((np.array([-1.0]), np.ones(1)), (np.ones(1), -np.ones(1)), (np.ones(2), np.ones(1))):
        with pytest.raises(ValueError):
            inequality(values, people)
