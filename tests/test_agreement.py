"""Figures of agreement against published ones, and where they are worth nothing."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusive_city.scoring.agreement import TOO_FEW, TRAIN, agreements, cohen_kappa, wilson


def from_table(table, ordered=3):
    """The agreement of a table of counts, by way of its pairs."""
    table = np.array(table)
    first, second = (np.repeat(side.ravel(), table.ravel()) for side in np.indices(table.shape))
    (found,) = agreements(first, second, np.zeros(len(first), dtype=int), 1, len(table), ordered)
    return found


def test_kappa_and_its_error_are_those_of_the_textbook():
    """Fleiss, Statistical Methods for Rates and Proportions: two raters, three diagnoses, 100 subjects."""
    kappa, error = cohen_kappa(np.array([[75, 1, 4], [5, 4, 1], [0, 0, 10]]))
    assert kappa == pytest.approx(0.68, abs=0.005)
    assert error == pytest.approx(0.087, abs=0.001)


def test_two_by_two_by_hand():
    found = from_table([[20, 5], [10, 15]], ordered=2)
    assert (found.pairs, found.agreed, found.share) == (50, 35, 0.7)
    assert found.kappa == pytest.approx(0.4)  # pe = 0.5
    assert (found.higher, found.lower) == (10, 5)
    assert found.kappa_low < 0.4 < found.kappa_high
    assert found.verdict == "fair"


def test_nearly_always_the_same_outcome_is_not_held_against_people():
    """The paradox of Feinstein and Cicchetti (1990): 95 % agreement, kappa near 0."""
    found = from_table([[1, 3], [2, 114]], ordered=2)
    assert found.share > 0.95 and found.kappa < 0.4
    assert found.is_one_sided and found.ac1 > 0.9 and found.verdict == "very_good"


def test_always_the_same_outcome_has_no_kappa():
    found = from_table([[0, 0], [0, 30]])
    assert math.isnan(found.kappa) and found.ac1 == 1 and found.verdict == "very_good"


def test_few_pairs_and_no_pairs_say_so():
    assert from_table([[4, 0], [0, 5]]).verdict == TOO_FEW
    none = agreements(np.array([], int), np.array([], int), np.array([], int), 1, 3, 3)[0]
    assert none.pairs == 0 and math.isnan(none.share) and none.verdict == TOO_FEW and not none.is_one_sided


def test_disagreement_calls_for_training():
    assert from_table([[5, 10], [10, 5]]).verdict == TRAIN


def test_what_has_no_order_is_not_better_or_worse():
    found = from_table([[3, 0, 4], [2, 3, 5], [6, 7, 3]], ordered=2)
    assert (found.higher, found.lower) == (2, 0)


def test_groups_are_apart():
    first, second = np.array([0, 0, 1, 1, 1]), np.array([0, 1, 1, 1, 0])
    one, two, none = agreements(first, second, np.array([0, 0, 1, 1, 1]), 3, 2, 2)
    assert (one.pairs, one.agreed) == (2, 1) and (two.pairs, two.agreed) == (3, 2) and none.pairs == 0


@given(st.lists(st.integers(0, 30), min_size=9, max_size=9).filter(lambda counts: sum(counts) > 0))
def test_swapping_the_two_inspectors_changes_nothing_but_the_direction(counts):
    table = np.array(counts).reshape(3, 3)
    one, other = from_table(table), from_table(table.T)
    assert (one.higher, one.lower) == (other.lower, other.higher)
    for name in ("share", "kappa", "kappa_low", "kappa_high", "ac1"):
        assert getattr(one, name) == pytest.approx(getattr(other, name), nan_ok=True)
    assert -1 <= one.ac1 <= 1 and (math.isnan(one.kappa) or -1 <= one.kappa_low <= one.kappa <= one.kappa_high <= 1)


@pytest.mark.parametrize(
    ("hits", "count", "low", "high"), [(0, 10, 0, 0.2775), (10, 10, 0.7225, 1), (81, 263, 0.2553, 0.3662)]
)
def test_wilsons_interval(hits, count, low, high):
    """The last is the example of Newcombe (1998)."""
    assert wilson(hits, count) == pytest.approx((low, high), abs=1e-4)
