"""Facilities that look like one: same name and address, or same name and type a few steps apart.

Told, never merged. The work is by groups of equal names, so that a city of any size is gone through quickly.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

NEAR_METRES = 30.0
_METRES_PER_DEGREE = 111_195.0
"""Length of a degree of a great circle on a sphere of the Earth's mean radius (6371 km)."""
_ACCENTS = re.compile("[\u0300-\u036f]")
_NOT_LETTERS = re.compile(r"[\W_]+")
_PAIRWISE = 300
"""Groups above this size are compared along one axis only."""


@dataclass
class Likeness:
    """``later`` looks like ``earlier`` (indices). ``metres`` is NaN where name and address are the same."""

    later: int
    earlier: int
    metres: float


def name_key(text: str | None) -> str:
    """What names of one facility have in common: letters and digits without accents, in a fixed order of words."""
    if not text:
        return ""
    plain = text.casefold()
    if not plain.isascii():
        plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", plain))
    return " ".join(sorted(_NOT_LETTERS.sub(" ", plain).split()))


def likenesses(
    names: np.ndarray, addresses: np.ndarray, kinds: np.ndarray, x: np.ndarray, y: np.ndarray, is_new: np.ndarray
) -> list[Likeness]:
    """Pairs of which the later one is new, one per new facility; arrays of one length, degrees."""
    key_of = {text: name_key(text) for text in dict.fromkeys(names.tolist())}
    address_of = {text: name_key(text) for text in dict.fromkeys(addresses.tolist())}
    keys = [key_of[text] for text in names.tolist()]
    found: dict[int, Likeness] = {}
    same: dict[tuple[str, str], int] = {}
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    fresh = is_new.tolist()
    for index, (key, address, kind) in enumerate(zip(keys, addresses.tolist(), kinds.tolist())):
        if not key:
            continue
        where = address_of[address]
        if where:
            first = same.setdefault((key, where), index)
            if first != index and fresh[index]:
                found[index] = Likeness(index, first, np.nan)
        groups[(key, kind)].append(index)
    for members in groups.values():
        if len(members) > 1:
            for later, earlier, metres in _near(np.array(members), x, y):
                if fresh[later] and later not in found:
                    found[later] = Likeness(later, earlier, metres)
    return [found[index] for index in sorted(found)]


def _near(members: np.ndarray, x: np.ndarray, y: np.ndarray) -> Iterator[tuple[int, int, float]]:
    """(later, earlier, metres) of members at most :data:`NEAR_METRES` apart."""
    at = members[~np.isnan(x[members])]
    if len(at) < 2:
        return
    east = x[at] * np.cos(np.radians(y[at].mean())) * _METRES_PER_DEGREE
    north = y[at] * _METRES_PER_DEGREE
    if len(at) <= _PAIRWISE:
        away = np.hypot(east[:, None] - east[None, :], north[:, None] - north[None, :])
        later, earlier = np.nonzero(np.tril(away <= NEAR_METRES, -1))
    else:
        order = np.argsort(east, kind="stable")
        gap = np.hypot(np.diff(east[order]), np.diff(north[order]))
        close = np.flatnonzero(gap <= NEAR_METRES)
        later = np.maximum(order[close], order[close + 1])
        earlier = np.minimum(order[close], order[close + 1])
    for one, other in zip(later.tolist(), earlier.tolist()):
        yield int(at[one]), int(at[other]), float(np.hypot(east[one] - east[other], north[one] - north[other]))
