"""Facilities that look like one: same name and address, or same name and type a few steps apart.

Told, never merged. Names are compared by their sound, in whatever alphabet they are; validation looks more closely
(``scoring/duplicates.py``), at what was there before, too.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...scoring.duplicates import near_pairs
from ...scoring.text_match import skeletons

_METRES_PER_DEGREE = 111_195.0
"""Length of a degree of a great circle on a sphere of the Earth's mean radius (6371 km)."""


@dataclass
class Likeness:
    """``later`` looks like ``earlier`` (indices). ``metres`` is NaN where name and address are the same."""

    later: int
    earlier: int
    metres: float


def name_keys(texts: list[str | None]) -> list[str]:
    """What names of one facility have in common: the words by their sound, in a fixed order."""
    distinct = list(dict.fromkeys(texts))
    keys = {text: " ".join(sorted(spoken.split())) for text, spoken in zip(distinct, skeletons(distinct))}
    return [keys[text] for text in texts]


def likenesses(
    names: np.ndarray, addresses: np.ndarray, kinds: np.ndarray, x: np.ndarray, y: np.ndarray, is_new: np.ndarray
) -> list[Likeness]:
    """Pairs of which the later one is new, one per new facility; arrays of one length, degrees."""
    keys, places = name_keys(names.tolist()), name_keys(addresses.tolist())
    found: dict[int, Likeness] = {}
    same: dict[tuple[str, str], int] = {}
    fresh = is_new.tolist()
    for index, (key, where) in enumerate(zip(keys, places)):
        if key and where:
            first = same.setdefault((key, where), index)
            if first != index and fresh[index]:
                found[index] = Likeness(index, first, np.nan)
    # A city is small enough to be flat.
    middle = np.nanmean(y) if len(y) and not np.isnan(y).all() else 0.0
    east, north = x * np.cos(np.radians(middle)) * _METRES_PER_DEGREE, y * _METRES_PER_DEGREE
    earlier, later, away = near_pairs(east, north)
    order = np.lexsort((earlier, later))
    for one, other, metres in zip(earlier[order].tolist(), later[order].tolist(), away[order].tolist()):
        if fresh[other] and other not in found and keys[one] and (keys[one], kinds[one]) == (keys[other], kinds[other]):
            found[other] = Likeness(other, one, metres)
    return [found[index] for index in sorted(found)]
