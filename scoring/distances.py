"""How far it is from where people live to a facility: the one seam by which every analysis gets its distances.

:class:`Distances` is what an analysis asks; :class:`StraightLines` answers as the crow flies, in the model's metric
CRS. Distances over a network take its place by answering the same two questions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np

PAIRS_AT_ONCE = 2_000_000
"""Pairs that are measured together: bounds the memory to some 100 MB."""
INCLUSIVE = 1 + 1e-9
"""Of a distance near a limit, the conversion between reference systems leaves nanometres of doubt: what is that near
counts as within."""
_SPOTS_AT_ONCE = 4_096


@dataclass(frozen=True)
class Pairs:
    """Origins and destinations within reach of each other, as columns, ordered by destination."""

    origin: np.ndarray
    """int64 [n]: row of the origin."""
    destination: np.ndarray
    """int64 [n]: row of the destination."""
    metres: np.ndarray
    """float64 [n]"""

    def __len__(self) -> int:
        return len(self.origin)


class Distances(Protocol):
    """What answers how far it is. Places are float64 [n, 2] in metres; one with NaN has no place, is near nothing."""

    def blocks(self, origins_xy: np.ndarray, destinations_xy: np.ndarray, limit: float) -> Iterator[Pairs]:
        """All pairs at most ``limit`` metres apart (inclusive), block by block, each destination in one block only
        and those in rising order, so that memory stays bounded however many there are."""

    def nearest(self, origins_xy: np.ndarray, destinations_xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """For each origin the row of the nearest destination and the way there, however far: int64 [n], −1 for none,
        and float64 [n], infinite for none. Of several equally near ones, the first row."""


class StraightLines:
    """As the crow flies."""

    def blocks(self, origins_xy: np.ndarray, destinations_xy: np.ndarray, limit: float) -> Iterator[Pairs]:
        origins, destinations = _places(origins_xy), _places(destinations_xy)
        if not limit >= 0:
            raise ValueError(f"limit is {limit}, should be metres, 0 or more")
        here, there = _placed(origins), _placed(destinations)
        if not len(here) or not len(there):
            return
        grid = _Grid(origins[here], limit * INCLUSIVE)
        places = destinations[there]
        start, length = grid.runs(places, 1)
        candidates = np.cumsum(length.sum(axis=1))
        limit_squared = (limit * INCLUSIVE) ** 2
        first = 0
        while first < len(places):
            after = _block_end(candidates, first)
            cell, place = grid.candidates(start[first:after], length[first:after])
            squared = grid.squared(cell, places[first:after], place)
            near = np.flatnonzero(squared <= limit_squared)
            yield Pairs(here[grid.row[cell[near]]], there[place[near] + first], np.sqrt(squared[near]))
            first = after

    def nearest(self, origins_xy: np.ndarray, destinations_xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        origins, destinations = _places(origins_xy), _places(destinations_xy)
        row = np.full(len(origins), -1, dtype=np.int64)
        metres = np.full(len(origins), np.inf)
        here, there = _placed(origins), _placed(destinations)
        if not len(here) or not len(there):
            return row, metres
        places, spots = destinations[there], origins[here]
        extent = np.ptp(places, axis=0)
        extent = np.maximum(extent, extent.max() / 1e3)
        # About two places in each square of the grid.
        grid = _Grid(places, float(np.sqrt(extent[0] * extent[1] * 2 / len(places))))
        open_, rings, whole = np.arange(len(spots)), 1, int(grid.last.max()) + 4
        best, found = np.full(len(spots), np.inf), np.full(len(spots), -1, dtype=np.int64)
        while len(open_):
            rings = min(rings, whole)
            for first in range(0, len(open_), _SPOTS_AT_ONCE):
                part = open_[first : first + _SPOTS_AT_ONCE]
                best[part], found[part] = _least(grid, spots[part], rings)
            # What is nearer than the rings are wide has all been seen.
            open_ = open_[(best[open_] > (rings * grid.width) ** 2) & (rings < whole)]
            rings *= 2
        row[here], metres[here] = there[found], np.sqrt(best)
        return row, metres


STRAIGHT_LINES = StraightLines()


def pairs_within(
    origins_xy: np.ndarray, destinations_xy: np.ndarray, limit: float, distances: Distances = STRAIGHT_LINES
) -> Pairs:
    """All pairs at most ``limit`` metres apart (inclusive), at once: 24 bytes each."""
    blocks = list(distances.blocks(origins_xy, destinations_xy, limit))
    if len(blocks) == 1:
        return blocks[0]
    none = Pairs(np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64), np.empty(0))
    return Pairs(
        *(np.concatenate([getattr(block, name) for block in [none, *blocks]]) for name in none.__dataclass_fields__)
    )


def nearest(
    origins_xy: np.ndarray, destinations_xy: np.ndarray, distances: Distances = STRAIGHT_LINES
) -> tuple[np.ndarray, np.ndarray]:
    """See :meth:`Distances.nearest`."""
    return distances.nearest(origins_xy, destinations_xy)


class _Grid:
    """Places sorted into squares. All that is within k widths of a spot lies in its square and k rings around it, and
    those are 2k + 1 runs of neighbours in the sorted order."""

    def __init__(self, places: np.ndarray, width: float) -> None:
        self.corner = places.min(axis=0)
        extent = float((places.max(axis=0) - self.corner).max())
        # Not finer than needed to tell a million columns apart, so that the squares' numbers stay exact.
        self.width = max(width, extent / 1e6, 1e-6) * (1 + 1e-6)
        square = np.floor((places - self.corner) / self.width).astype(np.int64)
        self.last = square.max(axis=0)
        self.columns = int(self.last[0]) + 3  # an empty column on either side, so that runs do not wrap
        key = square[:, 1] * self.columns + square[:, 0] + 1
        self.row = np.argsort(key, kind="stable")
        self.key = key[self.row]
        self.x, self.y = (np.ascontiguousarray(places[self.row, axis]) for axis in (0, 1))

    def runs(self, spots: np.ndarray, rings: int) -> tuple[np.ndarray, np.ndarray]:
        """First position and length (int64 [n, 2k + 1] each) of the runs of places in the squares around each spot."""
        # Far-away spots are drawn in to just outside the grid: their rings then hold no less than their own would.
        home = np.clip(np.floor((spots - self.corner) / self.width), -2, self.last + 2).astype(np.int64)
        left = np.clip(home[:, 0] - rings, -1, self.last[0] + 1) + 1
        right = np.clip(home[:, 0] + rings, -1, self.last[0] + 1) + 1
        base = (home[:, 1, None] + np.arange(-rings, rings + 1)) * self.columns
        start = np.searchsorted(self.key, base + left[:, None], side="left")
        return start, np.searchsorted(self.key, base + right[:, None], side="right") - start

    def candidates(self, start: np.ndarray, length: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Positions of the places in the runs, and for each the number of the spot whose run it is in."""
        return _ranges(start.reshape(-1), length.reshape(-1)), np.repeat(np.arange(len(start)), length.sum(axis=1))

    def squared(self, position: np.ndarray, spots: np.ndarray, spot: np.ndarray) -> np.ndarray:
        east = self.x[position] - spots[spot, 0]
        north = self.y[position] - spots[spot, 1]
        return east * east + north * north


def _least(grid: _Grid, spots: np.ndarray, rings: int) -> tuple[np.ndarray, np.ndarray]:
    """Squared distance of the nearest place in the rings around each spot (infinite for none) and its row (−1)."""
    start, length = grid.runs(spots, rings)
    best, found = np.full(len(spots), np.inf), np.full(len(spots), -1, dtype=np.int64)
    ends = np.cumsum(length.sum(axis=1))
    first = 0
    while first < len(spots):
        after = _block_end(ends, first)
        position, spot = grid.candidates(start[first:after], length[first:after])
        squared = grid.squared(position, spots[first:after], spot)
        seen, head = np.unique(spot, return_index=True)
        if len(seen):
            least = np.minimum.reduceat(squared, head)
            of_spot = np.full(after - first, np.inf)
            of_spot[seen] = least
            rows = np.where(squared == of_spot[spot], grid.row[position], np.iinfo(np.int64).max)
            best[first + seen], found[first + seen] = least, np.minimum.reduceat(rows, head)
        first = after
    return best, found


def _block_end(ends: np.ndarray, first: int) -> int:
    """How far a block that begins at ``first`` goes: at most PAIRS_AT_ONCE, but one at least."""
    before = int(ends[first - 1]) if first else 0
    return max(first + 1, int(np.searchsorted(ends, before + PAIRS_AT_ONCE, side="right")))


def _ranges(start: np.ndarray, length: np.ndarray) -> np.ndarray:
    """``start[0], start[0]+1, …`` (``length[0]`` numbers), then the same for the next."""
    ends = np.cumsum(length)
    total = int(ends[-1]) if len(ends) else 0
    return np.arange(total) - np.repeat(ends - length, length) + np.repeat(start, length)


def _places(xy: np.ndarray) -> np.ndarray:
    return np.asarray(xy, dtype=np.float64).reshape(-1, 2)


def _placed(xy: np.ndarray) -> np.ndarray:
    return np.flatnonzero(np.isfinite(xy).all(axis=1))
