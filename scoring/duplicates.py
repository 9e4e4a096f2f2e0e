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
    letters, sound = likeness(names, left, right)
    # pg_trgm compares a float of four bytes with the threshold in eight.
    alike = np.maximum(letters.astype(np.float64), sound.astype(np.float64)) >= least
    order = np.flatnonzero(alike)
    order = order[np.lexsort((right[order], left[order]))]
    return Pairs(left, right, away, letters, sound).take(order)


def likeness(
    names: Sequence[Sequence[str | None]], left: np.ndarray, right: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """How alike the records of each pair are by the two most alike of their names: (by letters, by sound)."""
    count = len(names[0]) if len(names) else 0
    used = np.zeros(count, dtype=bool)
    used[left] = used[right] = True
    rows = np.flatnonzero(used)
    number: dict[str | None, int] = {None: 0}
    which = np.zeros((len(names), count), dtype=np.int64)
    for at, column in enumerate(names):
        for row in rows.tolist():
            which[at, row] = number.setdefault(column[row] or None, len(number))
    texts = list(number)
    spoken = skeletons(texts)
    of_sound: dict[str, int] = {}
    sound_of = np.array([of_sound.setdefault(each, len(of_sound)) for each in spoken], dtype=np.int64)
    by_letters, by_sound = np.zeros(len(left), dtype=np.float32), np.zeros(len(left), dtype=np.float32)
    for start in range(0, len(left), _TOGETHER):
        part = slice(start, start + _TOGETHER)
        # Every name of the one with every name of the other; the same two texts are compared once.
        one = np.concatenate([which[a][left[part]] for a in range(len(names)) for _ in names])
        other = np.concatenate([which[b][right[part]] for _ in names for b in range(len(names))])
        for target, first, second, said in (
            (by_letters, one, other, texts),
            (by_sound, sound_of[one], sound_of[other], list(of_sound)),
        ):
            low, high = np.minimum(first, second), np.maximum(first, second)
            pair, at = np.unique(low * len(said) + high, return_inverse=True)
            share = similarities(said, pair // len(said), pair % len(said))
            target[part] = share[at.ravel()].reshape(len(names) ** 2, -1).max(axis=0)
    return by_letters, by_sound


def same_address(
    kinds: Sequence[str], addresses: Sequence[str | None], asked: np.ndarray | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """(left, right) of records of one type whose addresses say the same, each with the first of its group: so a house
    with thirty shops gives twenty-nine pairs. ``asked`` as in :func:`alike_nearby`."""
    groups: dict[tuple[str, str], int] = {}
    left, right = [], []
    number: dict[str | None, int] = {}
    which = [number.setdefault(address, len(number)) for address in addresses]
    keys = address_keys(list(number))
    for row, (kind, at) in enumerate(zip(kinds, which)):
        if keys[at]:
            first = groups.setdefault((kind, keys[at]), row)
            if first != row and (asked is None or asked[first] or asked[row]):
                left.append(first)
                right.append(row)
    return np.array(left, dtype=np.int64), np.array(right, dtype=np.int64)


def across_alphabets(names: Sequence[str | None], left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Whether the first names of each pair are in different alphabets, bool [n]."""
    alphabet = scripts([name or "" for name in names])
    return np.not_equal(alphabet[left], alphabet[right]).astype(bool)
