"""Numbers drawn by lot that belong to what they are drawn for, not to its place in a list.

A facility draws by its key: other facilities beside it, or another order of rows, change nothing. The generator is
SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, *Fast splittable pseudorandom number generators*, OOPSLA 2014), used as a
hash of seed, key and draw.
"""

from __future__ import annotations

import numpy as np

_STEP = np.uint64(0x9E3779B97F4A7C15)
_FIRST, _SECOND = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
_TO_ONE = 2.0**-53


def mixed(values: np.ndarray) -> np.ndarray:
    """uint64 → uint64 that look like drawn by lot."""
    with np.errstate(over="ignore"):
        found = values + _STEP
        found = (found ^ (found >> np.uint64(30))) * _FIRST
        found = (found ^ (found >> np.uint64(27))) * _SECOND
        return np.asarray(found ^ (found >> np.uint64(31)))


def streams(seed: int, keys: np.ndarray, kind: int | np.ndarray = 0) -> np.ndarray:
    """uint64 [n]: a stream for each key (integers) and kind of number, for :func:`uniform`."""
    base = mixed(np.asarray([seed & (2**64 - 1)], dtype=np.uint64))
    kinds = mixed(np.atleast_1d(np.asarray(kind, dtype=np.int64)).astype(np.uint64) ^ base)
    return mixed(mixed(np.asarray(keys, dtype=np.int64).astype(np.uint64)) ^ kinds)


def uniform(stream: np.ndarray, draw: int) -> np.ndarray:
    """float64 [n], from 0 up to 1: number ``draw`` of each stream."""
    with np.errstate(over="ignore"):
        found = mixed(stream + np.uint64(draw) * _STEP)
    return np.asarray((found >> np.uint64(11)).astype(np.float64) * _TO_ONE)


def triangular(share: np.ndarray, low: np.ndarray, mode: np.ndarray, high: np.ndarray) -> np.ndarray:
    """The number below which ``share`` of a triangular distribution lies; ``mode`` where it has no width."""
    width = np.asarray(high - low, dtype=np.float64)
    safe = np.where(width > 0, width, 1.0)
    at = (mode - low) / safe
    rising = low + np.sqrt(share * safe * np.maximum(mode - low, 0.0))
    falling = high - np.sqrt((1 - share) * safe * np.maximum(high - mode, 0.0))
    return np.asarray(np.where(width > 0, np.where(share < at, rising, falling), mode))
