"""Random draws that stay the same for a seed.

Each draw has a label and its own stream, so that one more draw somewhere moves no other. Only uniform
numbers are taken from numpy's generator and only sums, products and square roots made of them: numpy
may change how it makes normal numbers or choices, and exponentials differ in the last digit between
processors; these do not.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np


class Draws:
    """Labelled streams of random numbers for one seed (any integer)."""

    def __init__(self, seed: int) -> None:
        self.seed = int(seed) % 2**63

    def uniform(self, label: str, size: int) -> np.ndarray:
        """``size`` numbers in [0, 1), float64."""
        entropy = [self.seed, zlib.crc32(label.encode("utf-8"))]
        return np.random.Generator(np.random.PCG64(np.random.SeedSequence(entropy))).random(size)

    def bell(self, label: str, size: int) -> np.ndarray:
        """Bell-shaped numbers, mean 0 and standard deviation 1, within ±3.5."""
        four = self.uniform(label, 4 * size)
        return (four[:size] + four[size : 2 * size] + four[2 * size : 3 * size] + four[3 * size :] - 2.0) * 1.7320508

    def chance(self, label: str, probability: float | np.ndarray, size: int) -> np.ndarray:
        """True with ``probability`` (one, or one each), bool [size]."""
        return self.uniform(label, size) < probability

    def pick(self, label: str, weights: Sequence[float] | np.ndarray, size: int) -> np.ndarray:
        """``size`` indexes into ``weights``, each as likely as its weight; an index may come repeatedly."""
        total = np.cumsum(np.asarray(weights, dtype=np.float64))
        index = np.searchsorted(total, self.uniform(label, size) * total[-1], side="right")
        return np.minimum(index, len(total) - 1)

    def shuffled(self, label: str, size: int) -> np.ndarray:
        """The numbers 0 … size − 1 in random order."""
        return np.argsort(self.uniform(label, size), kind="stable")

    def spread(self, label: str, weights: np.ndarray, count: int) -> np.ndarray:
        """``count`` different indexes, as likely as their weights and spread evenly along the array.

        Neighbours in ``weights`` should be neighbours in the city: then the chosen ones are dispersed, as
        schools are. Where ``count`` is more than there are positive weights, all of those come, and fewer
        than ``count`` are given back.
        """
        weights = np.asarray(weights, dtype=np.float64)
        positive = np.flatnonzero(weights > 0)
        if count <= 0 or count >= len(positive):
            return positive[: max(count, 0)]
        share = weights[positive]
        share = share * (count / np.cumsum(share)[-1])
        # Nobody is chosen twice: what exceeds one is handed on to the others.
        for _ in range(60):
            certain = share >= 1.0
            open_ = count - int(certain.sum())
            rest = np.cumsum(np.where(certain, 0.0, share))[-1]
            if open_ <= 0 or rest <= 0 or abs(rest - open_) < 1e-9 * count:
                break
            share = np.where(certain, 1.0, share * (open_ / rest))
        total = np.cumsum(np.minimum(share, 1.0))
        points = (np.arange(count) + self.uniform(label, 1)[0]) * (total[-1] / count)
        chosen = np.unique(np.minimum(np.searchsorted(total, points, side="right"), len(total) - 1))
        if len(chosen) < count:  # rounding let two points fall on one: take the next free ones
            free = np.setdiff1d(np.arange(len(positive)), chosen)
            chosen = np.sort(np.concatenate([chosen, free[: count - len(chosen)]]))
        return positive[chosen]


def largest_remainder(weights: Sequence[float] | np.ndarray, total: int) -> np.ndarray:
    """Whole numbers as near to proportional as they can be, with exactly this ``total`` (int64)."""
    weights = np.asarray(weights, dtype=np.float64)
    exact = weights * (total / np.cumsum(weights)[-1])
    whole = np.floor(exact).astype(np.int64)
    missing = total - int(whole.sum())
    order = np.argsort(-(exact - whole), kind="stable")
    whole[order[:missing]] += 1
    return whole


def rank(values: np.ndarray) -> np.ndarray:
    """Each value's place among all, from just above 0 (the lowest) to just below 1 (the highest)."""
    place = np.empty(len(values), dtype=np.float64)
    place[np.argsort(values, kind="stable")] = np.arange(len(values)) + 0.5
    return place / max(len(values), 1)
