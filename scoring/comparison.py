"""Two well-known ways of ranking, to hold beside the plugin's own: the weighted sum and TOPSIS.

They are views for comparison and decide nothing. Both are *compensatory* (much of one criterion makes up for little of
another) and both change with what else is on the list: an alternative more or less can turn the order of the others
round, which the index of :mod:`.priority` cannot. Neither knows a budget.

Each criterion (column) of the alternatives (rows) is first brought to one scale. The names say how, since published
programs differ here and come to different orders:

=========  ==========================================  ===========================================
name       a criterion of which more is better         a criterion of which less is better (costs)
=========  ==========================================  ===========================================
minmax     (x − min) ÷ (max − min)                     (max − x) ÷ (max − min)
vector     x ÷ √Σx²                                    1 − x ÷ √Σx²
=========  ==========================================  ===========================================

A criterion in which all are alike says nothing and counts 0 for all.

*Weighted sum*: Σ weight × scaled value. *TOPSIS* (C. L. Hwang, K. Yoon, *Multiple Attribute Decision Making*, 1981):
with d⁺ the distance of the weighted row from the best value of each column and d⁻ from the worst, the score is
d⁻ ÷ (d⁺ + d⁻), from 0 to 1.
"""

from __future__ import annotations

import numpy as np

from .weights import WeightsError, to_one

MINMAX, VECTOR = "minmax", "vector"
NORMALISATIONS = (MINMAX, VECTOR)

__all__ = ["MINMAX", "NORMALISATIONS", "VECTOR", "WeightsError", "normalised", "topsis", "weighted_sum"]


def normalised(values: np.ndarray, is_cost: np.ndarray, normalisation: str) -> np.ndarray:
    """float64 [n, c]: every criterion on one scale, more is better. ``values``: [n, c]; ``is_cost``: bool [c]."""
    table = np.asarray(values, dtype=np.float64)
    less = np.asarray(is_cost, dtype=bool)
    if normalisation == MINMAX:
        low, high = table.min(axis=0), table.max(axis=0)
        width = high - low
        scaled = (table - low) / np.where(width > 0, width, 1.0)
        scaled[:, less] = 1.0 - scaled[:, less]
        scaled[:, width <= 0] = 0.0
        return scaled
    if normalisation == VECTOR:
        length = np.sqrt((table**2).sum(axis=0))
        scaled = table / np.where(length > 0, length, 1.0)
        scaled[:, less] = 1.0 - scaled[:, less]
        scaled[:, np.ptp(table, axis=0) <= 0] = 0.0
        return scaled
    raise ValueError(f"normalisation is {normalisation!r}, should be one of {NORMALISATIONS}")


def weighted_sum(
    values: np.ndarray, weights: np.ndarray, is_cost: np.ndarray, normalisation: str = MINMAX
) -> np.ndarray:
    """float64 [n]: score of each alternative, 0–1 with ``minmax``; the weights [c] are taken as shares."""
    if not len(values):
        return np.zeros(0)
    return normalised(values, is_cost, normalisation) @ _shares(weights)


def topsis(values: np.ndarray, weights: np.ndarray, is_cost: np.ndarray, normalisation: str = VECTOR) -> np.ndarray:
    """float64 [n]: closeness of each alternative to the best in everything, 0–1; 0 where all are alike."""
    if not len(values):
        return np.zeros(0)
    weighted = normalised(values, is_cost, normalisation) * _shares(weights)
    from_best = np.sqrt(((weighted - weighted.max(axis=0)) ** 2).sum(axis=1))
    from_worst = np.sqrt(((weighted - weighted.min(axis=0)) ** 2).sum(axis=1))
    whole = from_best + from_worst
    return np.divide(from_worst, whole, out=np.zeros(len(whole)), where=whole > 0)


def _shares(weights: np.ndarray) -> np.ndarray:
    counted = to_one(weights)
    shares: np.ndarray = counted / counted.sum()
    return shares
