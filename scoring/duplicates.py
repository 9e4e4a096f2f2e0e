"""Records that may be one facility: a few steps apart with names alike, or of one type at one address.

Names are compared by their letters as PostGIS with ``pg_trgm`` would (the same pairs come out), and by their sound, so
that "Аптека" beside "Apteka" is seen. Nothing is compared with everything: places are sorted into cells as wide as the
distance, so that only neighbours meet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .text_match import address_keys, scripts, similarities, skeletons

NEAR_METRES = 30.0
LEAST_ALIKE = 0.5
"""From this share of common trigrams on names are alike."""
_TOGETHER = 2_000_000
"""Pairs of names that are compared at a time: bounds the memory where very many stand on one spot."""


@dataclass(frozen=True)
class Pairs:
    """Pairs of records as columns: ``left`` < ``right`` are their rows."""

    left: np.ndarray
    right: np.ndarray
    metres: np.ndarray
    """NaN where one of them has no place."""
    by_letters: np.ndarray
    """float32: trigrams that the two most alike of their names share."""
    by_sound: np.ndarray
    """float32: the same of the names' skeletons."""

    def __len__(self) -> int:
        return len(self.left)

    def take(self, chosen: np.ndarray) -> Pairs:
        return Pairs(*(column[chosen] for column in vars(self).values()))

    @property
    def alike(self) -> np.ndarray:
        """float32: by letters or by sound, whichever is more."""
        return np.maximum(self.by_letters, self.by_sound)


def near_pairs(x: np.ndarray, y: np.ndarray, metres: float = NEAR_METRES) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(left, right, distance) of all places at most ``metres`` apart, left < right; coordinates in metres, NaN for no
    place."""
    row = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    empty = np.empty(0, dtype=np.int64)
    if len(row) < 2:
        return empty, empty, np.empty(0)
    # A little wider, lest rounding put two places just so far apart into cells that do not meet.
    width = metres * (1 + 1e-9) + 1e-9
    column = np.floor((x[row] - x[row].min()) / width).astype(np.int64)
    line = np.floor((y[row] - y[row].min()) / width).astype(np.int64)
    lines = int(line.max()) + 3  # room for the neighbours below and above
    cell = column * lines + line + 1
    order = np.argsort(cell, kind="stable")
    row, cell = row[order], cell[order]
    found = []
    for step in (0, 1, lines - 1, lines, lines + 1):
        first = np.searchsorted(cell, cell + step, side="left")
        if step == 0:
            first = np.arange(len(cell)) + 1
        count = np.maximum(np.searchsorted(cell, cell + step, side="right") - first, 0)
        one = np.repeat(np.arange(len(cell)), count)
        other = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count) + np.repeat(first, count)
        away = np.hypot(x[row[one]] - x[row[other]], y[row[one]] - y[row[other]])
        close = away <= metres
        found.append((row[one[close]], row[other[close]], away[close]))
    one, other, away = (np.concatenate(parts) for parts in zip(*found))
    return np.minimum(one, other), np.maximum(one, other), away


def alike_nearby(
    x: np.ndarray,
    y: np.ndarray,
    names: Sequence[Sequence[str | None]],
    metres: float = NEAR_METRES,
    least: float = LEAST_ALIKE,
    asked: np.ndarray | None = None,
) -> Pairs:
    """Records at most ``metres`` apart that have two names alike, by letters or by sound. ``names``: columns with one
    name per record each (one for each language); ``asked`` (bool): only pairs with at least one of these."""
    left, right, away = near_pairs(x, y, metres)
    if asked is not None:
        meant = asked[left] | asked[right]
        left, right, away = left[meant], right[meant], away[meant]
    letters, sound = likeness(names, left, right, least)
    # pg_trgm compares a float of four bytes with the threshold in eight.
    alike = np.maximum(letters.astype(np.float64), sound.astype(np.float64)) >= least
    order = np.flatnonzero(alike)
    order = order[np.lexsort((right[order], left[order]))]
    return Pairs(left, right, away, letters, sound).take(order)


def likeness(
    names: Sequence[Sequence[str | None]], left: np.ndarray, right: np.ndarray, least: float = 0.0
) -> tuple[np.ndarray, np.ndarray]:
    """How alike the records of each pair are by the two most alike of their names: (by letters, by sound). What is
    certainly below ``least`` is told as 0."""
    count = len(names[0]) if len(names) else 0
    used = np.zeros(count, dtype=bool)
    used[left] = used[right] = True
    number: dict[str | None, int] = {None: 0}
    which = np.zeros((len(names), count), dtype=np.int64)
    for row in np.flatnonzero(used).tolist():
        # A name that is the same in two languages counts once.
        own = dict.fromkeys(name for column in names if (name := column[row]))
        for at, name in enumerate(own):
            which[at, row] = number.setdefault(name, len(number))
    texts = list(number)
    of_sound: dict[str, int] = {"": 0}
    sound_of = np.array([of_sound.setdefault(each, len(of_sound)) for each in skeletons(texts)], dtype=np.int64)
    by_letters, by_sound = np.zeros(len(left), dtype=np.float32), np.zeros(len(left), dtype=np.float32)
    for start in range(0, len(left), _TOGETHER):
        part = slice(start, start + _TOGETHER)
        for target, of, said in ((by_letters, which, texts), (by_sound, sound_of[which], list(of_sound))):
            # Every name of the one with every name of the other.
            ways = [(of[a][left[part]], of[b][right[part]]) for a in range(len(names)) for b in range(len(names))]
            pairs = [np.flatnonzero((one > 0) & (other > 0)) for one, other in ways]
            one, other = (np.concatenate([way[side][both] for way, both in zip(ways, pairs)]) for side in (0, 1))
            share = similarities(said, one, other, least)
            ends = np.cumsum([len(both) for both in pairs])
            for both, found in zip(pairs, np.split(share, ends[:-1])):
                target[part][both] = np.maximum(target[part][both], found)
    return by_letters, by_sound


def same_address(kinds: Sequence[str], addresses: Sequence[str | None]) -> tuple[np.ndarray, np.ndarray]:
    """(left, right) of records of one type whose addresses say the same, each with the first of its group: so a house
    with thirty shops gives twenty-nine pairs."""
    groups: dict[tuple[str, str], int] = {}
    left, right = [], []
    number: dict[str | None, int] = {}
    which = [number.setdefault(address, len(number)) for address in addresses]
    keys = address_keys(list(number))
    for row, (kind, at) in enumerate(zip(kinds, which)):
        if keys[at]:
            first = groups.setdefault((kind, keys[at]), row)
            if first != row:
                left.append(first)
                right.append(row)
    return np.array(left, dtype=np.int64), np.array(right, dtype=np.int64)


def across_alphabets(names: Sequence[str | None], left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Whether the first names of each pair are in different alphabets, bool [n]."""
    alphabet = scripts([name or "" for name in names])
    return np.not_equal(alphabet[left], alphabet[right]).astype(bool)
