"""How much a profile or a service counts: given by hand, from comparing two at a time, or drawn by lot.

Only the ratios of weights matter. They are kept with the greatest = 1, so that one person of the profile that counts
most, at the service that counts most, is one person.

*Pairwise comparison* is Saaty's analytic hierarchy process (T. L. Saaty, *The Analytic Hierarchy Process*, 1980):
the weights are the principal eigenvector of a reciprocal matrix of judgements (1 as important … 9 far more important),
and the consistency ratio compares its consistency index (λ_max − n)/(n − 1) with that of matrices filled by lot.
Above 0.1 the judgements contradict each other, and :func:`compare_pairs` names the one that does most.

*Draws* follow stochastic multicriteria acceptability analysis (R. Lahdelma, P. Salminen, *SMAA-2*, Operations Research
49, 2001): uniform over all weights that add up to 1, over those in a given order, or over those within bounds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .errors import QT_TRANSLATE_NOOP, InclusiveCityError

RANDOM_INDEX = (0.0, 0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59)
"""Saaty's mean consistency index of matrices filled by lot, by their size 0 … 15."""
CONSISTENT = 0.1
"""A consistency ratio up to this is usually accepted."""
SCALE = 9.0
"""The strongest judgement of the scale."""
_ROUNDS = 500
_SWEEPS = 20
"""Of the walk that draws within bounds, between two draws that are kept."""


class WeightsError(InclusiveCityError):
    """Weights or judgements that mean nothing."""


@dataclass(frozen=True)
class Weights:
    """Of p profiles and t services, as float64 [p] and [t]; the greatest of either is 1."""

    profile: np.ndarray
    service: np.ndarray


def to_one(values: np.ndarray | Sequence[float]) -> np.ndarray:
    """Weights with the greatest = 1. Raises :class:`WeightsError` for negative ones and for nothing but zeros."""
    weights = np.asarray(values, dtype=np.float64)
    if not np.isfinite(weights).all() or (weights < 0).any():
        raise WeightsError(QT_TRANSLATE_NOOP("Errors", "A weight is negative or missing: give numbers, 0 or more."))
    greatest = weights.max(initial=0.0)
    if greatest <= 0:
        raise WeightsError(QT_TRANSLATE_NOOP("Errors", "All weights are 0: nothing would count. Raise one of them."))
    return weights / greatest


def rows_to_one(weights: np.ndarray) -> np.ndarray:
    """float64 [n, k]: each row with its greatest = 1; a row of zeros stays."""
    greatest = weights.max(axis=1, keepdims=True)
    return np.divide(weights, greatest, out=np.zeros_like(weights), where=greatest > 0)


def weights_of(
    profile: Mapping[str, float], profiles: Sequence[str], service: Mapping[str, float], services: Sequence[str]
) -> Weights:
    """From weights by code; a code that is not named counts nothing, an empty mapping stands for 1 each."""

    def column(given: Mapping[str, float], codes: Sequence[str]) -> np.ndarray:
        return to_one([given.get(code, 0.0) for code in codes] if given else np.ones(len(codes)))

    return Weights(column(profile, profiles), column(service, services))


# ---------------------------------------------------------------------------------------------- pairwise comparison
@dataclass(frozen=True)
class Comparison:
    """What comparing n things two at a time came to."""

    weights: np.ndarray
    """float64 [n], adding up to 1."""
    lambda_max: float
    """The principal eigenvalue: n where the judgements agree with each other."""
    ratio: float
    """The consistency ratio; 0 for one or two things, which cannot contradict."""
    worst: tuple[int, int] | None
    """The judgement (row, column) furthest from what all the others say; None where all agree."""
    implied: float
    """What the weights say of that pair, on the scale."""

    @property
    def is_consistent(self) -> bool:
        return self.ratio <= CONSISTENT


def judgements(size: int, given: Mapping[tuple[int, int], float]) -> np.ndarray:
    """The reciprocal matrix [n, n] of judgements by pair (row, column); 1 where none was given."""
    matrix = np.ones((size, size))
    for (row, column), value in given.items():
        matrix[row, column], matrix[column, row] = value, 1.0 / value
    return matrix


def compare_pairs(matrix: np.ndarray) -> Comparison:
    """Weights from a reciprocal matrix: [i, j] says how many times as important i is as j.

    Raises :class:`WeightsError` for a matrix that is not positive and reciprocal, or larger than the published
    random indices reach.
    """
    given = np.asarray(matrix, dtype=np.float64)
    size = len(given)
    if given.shape != (size, size) or not 1 <= size < len(RANDOM_INDEX):
        raise WeightsError(
            QT_TRANSLATE_NOOP("Errors", "Compare between 1 and {most} things; these are {count}."),
            most=len(RANDOM_INDEX) - 1,
            count=size,
        )
    if not np.isfinite(given).all() or (given <= 0).any() or not np.allclose(given * given.T, 1.0, rtol=1e-6):
        raise WeightsError(
            QT_TRANSLATE_NOOP(
                "Errors", "The comparisons do not fit together: each number and its counterpart should multiply to 1."
            )
        )
    # The power method: what is compared is positive, so that it converges to the one positive eigenvector.
    weights = np.full(size, 1.0 / size)
    for _ in range(_ROUNDS):
        following = given @ weights
        following /= following.sum()
        if np.abs(following - weights).max() < 1e-15:
            break
        weights = following
    weights = following
    lambda_max = float((given @ weights / weights).mean())
    ratio = 0.0
    if size > 2:
        ratio = max(0.0, (lambda_max - size) / (size - 1)) / RANDOM_INDEX[size]
    # How many times a judgement is off what the weights imply.
    off = np.triu(np.abs(np.log(given * weights[np.newaxis, :] / weights[:, np.newaxis])), 1)
    worst, implied = None, 1.0
    if off.max(initial=0.0) > 1e-9:
        row, column = (int(index) for index in np.unravel_index(int(off.argmax()), off.shape))
        worst, implied = (row, column), float(np.clip(weights[row] / weights[column], 1 / SCALE, SCALE))
    return Comparison(weights, lambda_max, ratio if ratio > 1e-12 else 0.0, worst, implied)


# ------------------------------------------------------------------------------------------------------------ draws
def draw_uniform(random: np.random.Generator, draws: int, size: int) -> np.ndarray:
    """float64 [draws, size]: each row adds up to 1, all such weights equally probable."""
    drawn = random.standard_exponential((draws, size))
    return drawn / drawn.sum(axis=1, keepdims=True)


def draw_ordinal(random: np.random.Generator, draws: int, place: Sequence[int] | np.ndarray) -> np.ndarray:
    """As :func:`draw_uniform`, over the weights in a given order: ``place`` 1 counts most; who shares a place may
    count more or less than the other."""
    places = np.asarray(place)
    # In descending order the uniform draws stay uniform over the weights in that order.
    drawn = -np.sort(-draw_uniform(random, draws, len(places)), axis=1)
    result = np.empty_like(drawn)
    sorting = np.argsort(places, kind="stable")
    for value in np.unique(places):
        mine = np.flatnonzero(places[sorting] == value)
        columns = sorting[mine]
        if len(columns) == 1:
            result[:, columns[0]] = drawn[:, mine[0]]
        else:
            result[:, columns] = random.permuted(drawn[:, mine], axis=1)
    return result


def draw_bounded(
    generator: np.random.Generator, draws: int, low: Sequence[float] | np.ndarray, high: Sequence[float] | np.ndarray
) -> np.ndarray:
    """As :func:`draw_uniform`, over the weights with ``low`` ≤ weight ≤ ``high`` (shares of the sum, 0–1).

    A walk within the bounds that exchanges weight between two at a time (Gibbs sampling), so that narrow bounds cost
    no more than wide ones, as rejecting would. Raises :class:`WeightsError` where no weights are within the bounds.
    """
    least, most = (np.asarray(values, dtype=np.float64) for values in (low, high))
    size = len(least)
    if (
        len(most) != size
        or (least > most).any()
        or (least < 0).any()
        or least.sum() > 1 + 1e-12
        or most.sum() < 1 - 1e-12
    ):
        raise WeightsError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "No weights are within these bounds: the least may add up to {least}, the most to {most}, and 1 "
                "should lie between.",
            ),
            least=round(float(least.sum()), 3),
            most=round(float(most.sum()), 3),
        )
    room = most - least
    start = least + room * ((1 - least.sum()) / room.sum() if room.sum() > 0 else 0.0)
    # All draws walk at once, each on its own: no draw depends on another.
    drawn = np.tile(start, (draws, 1))
    for _ in range(_SWEEPS if size > 1 else 0):
        for first in range(size):
            for second in range(first + 1, size):
                both = drawn[:, first] + drawn[:, second]
                bottom = np.maximum(least[first], both - most[second])
                top = np.minimum(most[first], both - least[second])
                drawn[:, first] = bottom + generator.random(draws) * np.maximum(top - bottom, 0.0)
                drawn[:, second] = both - drawn[:, first]
    return drawn
