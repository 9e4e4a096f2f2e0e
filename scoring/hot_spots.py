"""Where high numbers stand together, and low ones: Getis-Ord Gi* with false-discovery control.

Of n places with values x, neighbours within a band (the place itself is one, its ends are inclusive), k_i of them::

    z_i = (Σ_j x_j − k_i x̄) / (s √(k_i (n − k_i) / (n − 1)))      x̄ = Σ x / n,  s² = Σ x² / n − x̄²
                                                                  Ord & Getis (1995), binary weights
    p_i = erfc(|z_i| / √2)                                        both sides of the normal distribution
    q_i = min over the ranks r ≥ that of p_i of p_(r) n / r       Benjamini & Hochberg (1995)

A hot spot is z > 0 and q ≤ the share of false ones that is put up with. z is undefined (and there is no spot) where all
values are alike, or where the band holds every place.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .distances import STRAIGHT_LINES, Distances

COLD, NONE, HOT = -1, 0, 1
SPOT_CODES = {COLD: "cold", NONE: None, HOT: "hot"}
FALSE_SHARE = 0.05


@dataclass(frozen=True)
class HotSpots:
    """Of n places, and p sets of values: NaN where the place or its value is unknown, or z undefined."""

    z: np.ndarray
    """float64 [n, p]"""
    p: np.ndarray
    """float64 [n, p]: the probability of such a z by chance, either way."""
    q: np.ndarray
    """float64 [n, p]: the same, corrected for looking at so many places."""
    spot: np.ndarray
    """int8 [n, p]: COLD, NONE or HOT."""


def hot_spots(
    xy: np.ndarray,
    values: np.ndarray,
    band: float,
    false_share: float = FALSE_SHARE,
    distances: Distances = STRAIGHT_LINES,
) -> HotSpots:
    """``xy``: float [n, 2] in metres; ``values``: float [n, p]; ``band``: metres, inclusive; ``false_share``: of the
    spots found, how many may be false."""
    xy, values = np.asarray(xy, dtype=np.float64).reshape(-1, 2), np.asarray(values, dtype=np.float64)
    placed = np.isfinite(xy).all(axis=1)
    z, p, q = (np.full(values.shape, np.nan) for _ in range(3))
    known = np.isfinite(values) & placed[:, None]
    near, number = _around(xy, np.where(known, values, 0.0), known.astype(np.float64), band, distances)
    for column in range(values.shape[1]):
        rows = known[:, column]
        z[rows, column] = _scores(values[rows, column], near[rows, column], number[rows, column])
        p[:, column] = both_sides(z[:, column])
        q[:, column] = false_discovery(p[:, column])
    is_spot = np.nan_to_num(q, nan=1.0) <= false_share
    return HotSpots(z, p, q, np.where(is_spot, np.sign(np.nan_to_num(z)), NONE).astype(np.int8))


def _around(
    xy: np.ndarray, values: np.ndarray, known: np.ndarray, band: float, distances: Distances
) -> tuple[np.ndarray, np.ndarray]:
    """Sums of the values and of the known places around each place, itself among them: float64 [n, p] each."""
    sums = np.zeros((2, *values.shape))
    for pairs in distances.blocks(xy, xy, band):
        for found, given in zip(sums, (values, known)):
            for column in range(values.shape[1]):
                weights = given[pairs.origin, column]
                found[:, column] += np.bincount(pairs.destination, weights=weights, minlength=len(xy))
    return sums[0], sums[1]


def _scores(values: np.ndarray, near: np.ndarray, number: np.ndarray) -> np.ndarray:
    """z of places by the sum of the values around them and how many those are; NaN where it is undefined."""
    count = len(values)
    if count < 2:
        return np.full(count, np.nan)
    mean = values.mean()
    # About the mean, as a difference of squares would lose what is small beside the mean.
    spread = np.sqrt(((values - mean) ** 2).mean())
    width = spread * np.sqrt(number * (count - number) / (count - 1))
    is_defined = width > 1e-12 * abs(mean)
    return np.divide(near - number * mean, width, out=np.full(count, np.nan), where=is_defined)


def both_sides(z: np.ndarray) -> np.ndarray:
    """float64 [n]: the probability that a normal number lies as far out as each z, either way."""
    return np.array([math.erfc(abs(number) / math.sqrt(2)) for number in z.tolist()], dtype=np.float64)


def usual_band(xy: np.ndarray) -> float:
    """A band that on a regular grid holds a cell's eight neighbours: one and a half times the usual (median) way to
    the nearest other place; 0 for fewer than two."""
    xy = np.asarray(xy, dtype=np.float64).reshape(-1, 2)
    places = np.unique(xy[np.isfinite(xy).all(axis=1)], axis=0)
    if len(places) < 2:
        return 0.0
    # Of some hundred places evenly taken the median is near enough.
    sample = places[:: max(len(places) // 400, 1)]
    away = [np.partition(((places - place) ** 2).sum(axis=1), 1)[1] for place in sample]
    return 1.5 * float(np.sqrt(np.median(away)))


def false_discovery(p: np.ndarray) -> np.ndarray:
    """float64 [n]: Benjamini–Hochberg's corrected probabilities; NaN stays and is not counted."""
    q = np.full(len(p), np.nan)
    known = np.flatnonzero(np.isfinite(p))
    if len(known):
        order = known[np.argsort(p[known], kind="stable")]
        raised = p[order] * (len(known) / np.arange(1, len(known) + 1))
        q[order] = np.minimum(np.minimum.accumulate(raised[::-1])[::-1], 1.0)
    return q
