"""Where the symbols stand on paper: frame, scale, and symbols that would cover each other.

Everything is in millimetres of the page, so that it says the same on any paper. Three means, in this order:
smaller symbols, a shift of at most :data:`MAX_SHIFT`, and, only where a cell is fuller than it can be, one
symbol for several facilities of the same status in it. Plain numpy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..layers.words import OLD

SCALES = (1.0, 1.25, 1.5, 1.75, 2.0, 2.25, 2.5, 2.75, 3.0, 3.5, 4.0, 4.5, 5.0, 5.5, 6.0, 6.5, 7.0, 7.5, 8.0, 9.0)
"""Leading digits of the scales that a map is printed at."""
SYMBOL_SIZES = (2.6, 2.3, 2.0, 1.8)
"""Millimetres, the largest that fits. 1.6 mm is 6 pixels on a screen, the least at which the shapes are told apart."""
MAX_SHIFT = 2.2
"""Millimetres: about one symbol."""
CELL = 8.0
"""Millimetres: facilities farther apart never share a symbol."""
FEWER = (1, 2, 3, 5, 10, 20, 50, 100, 200, 500)
"""How many facilities one symbol may stand for."""
TOLERATED = 0.03
"""Share of the symbols that may still cover a good part of another."""
_GAP = 1.04
"""Distance kept between symbols, in their sizes."""
_WORTH_CUTTING = 1.5
"""So much larger must the scale become for a part of the district to be left out."""
_ROUNDS = 48
_PACKING = 0.7
"""Share of a cell's area that symbols can take and still be told apart."""


@dataclass(frozen=True)
class Frame:
    """A map's extent in metres of its CRS, at a round scale."""

    west: float
    south: float
    east: float
    north: float
    scale: float
    """The 20000 of 1:20 000."""
    whole: bool
    """Whether the whole district is inside."""

    def contains(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return (x >= self.west) & (x <= self.east) & (y >= self.south) & (y <= self.north)


@dataclass(frozen=True)
class Placed:
    """Symbols to draw, columns of equal length; ``x`` and ``y`` in metres."""

    x: np.ndarray
    y: np.ndarray
    symbol: np.ndarray
    count: np.ndarray
    """Facilities that the symbol stands for."""
    size: float
    """Millimetres."""
    each: int
    """At most so many facilities share a symbol."""
    crowded: float
    """Share of the symbols that still cover a good part of another."""


def frame_for(
    bounds: Sequence[float], x: np.ndarray, y: np.ndarray, width: float, height: float, margin: float = 6.0
) -> Frame:
    """The frame of ``width`` × ``height`` mm for a district with ``bounds`` (west, south, east, north; metres)
    and facilities at ``x``, ``y``.

    Shows the whole district. Where the facilities stand in a small part of it (below mountains, say), shows
    that part at a scale at which they can be told apart, and leaves out at most 2 % of them.
    """
    full = _fitted(bounds, width, height, margin)
    best, whole = full, True
    if len(x) >= 20:
        for left_out in (0.0, 0.005, 0.01):
            box = (
                *(np.quantile(values, left_out) for values in (x, y)),
                *(np.quantile(values, 1 - left_out) for values in (x, y)),
            )
            tight = _fitted(box, width, height, margin)
            if tight[4] * _WORTH_CUTTING <= best[4]:
                best, whole = tight, False
    return Frame(*best, whole=whole)


def round_scale(scale: float) -> float:
    """The next scale at or above that is easy to say: 1:20 000, 1:22 500, 1:25 000 …"""
    power = 10.0 ** np.floor(np.log10(scale))
    for digits in (*SCALES, 10.0):
        if digits * power >= scale * (1 - 1e-9):
            return float(digits * power)
    raise ValueError(f"not a scale: {scale}")


class Placer:
    """Places the symbols of one district; where all of them find room, for every profile at the same places.

    ``x``, ``y``: metres; ``outline``: the district's vertices [v, 2] (metres, a NaN row between rings), which
    no symbol is shifted across.
    """

    def __init__(self, x: np.ndarray, y: np.ndarray, scale: float, outline: np.ndarray | None = None) -> None:
        self._to_mm = 1000.0 / scale
        self._x, self._y = x * self._to_mm, y * self._to_mm
        self._outline = None if outline is None else outline * self._to_mm
        self._each_alone = self._all_apart()

    def place(self, symbol: np.ndarray) -> Placed:
        """The symbols of one profile; ``symbol``: values of the facilities' symbols."""
        if self._each_alone is not None:
            x, y, size, crowded = self._each_alone
            return Placed(x / self._to_mm, y / self._to_mm, symbol, np.ones(len(x), dtype=np.int64), size, 1, crowded)
        size = SYMBOL_SIZES[-1]
        gx, gy, shown, count = thin(self._x, self._y, symbol, size * _GAP, self._outline)
        x, y = spread(gx, gy, size * _GAP, MAX_SHIFT, self._outline)
        return Placed(
            x / self._to_mm, y / self._to_mm, shown, count, size, int(count.max(initial=1)), _crowded(x, y, size)
        )

    def _all_apart(self) -> tuple[np.ndarray, np.ndarray, float, float] | None:
        """One symbol for each facility in the largest size that has room; None where the smallest has not."""
        for size in SYMBOL_SIZES:
            if _overfull(self._x, self._y, size * _GAP) > TOLERATED * 5:
                continue
            x, y = spread(self._x, self._y, size * _GAP, MAX_SHIFT, self._outline)
            crowded = _crowded(x, y, size)
            if crowded <= TOLERATED:
                return x, y, size, crowded
        return None


def thin(
    x: np.ndarray, y: np.ndarray, symbol: np.ndarray, gap: float, outline: np.ndarray | None = None, cell: float = CELL
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Where a cell of ``cell`` mm is too full for symbols ``gap`` apart, let one stand for several facilities
    of the same status in that cell; the mark of what is out of date then stands where most of them are.

    No status that is in a cell is lost: k facilities become ⌈k / n⌉ symbols, each at the place of the middle
    one of its share; n is the least of :data:`FEWER` at which the cell's symbols fit. Returns x, y, symbol and
    how many facilities each stands for.
    """
    plain = np.array([value.removesuffix(OLD) for value in symbol.tolist()], dtype=str)
    old = np.array([value.endswith(OLD) for value in symbol.tolist()], dtype=float)
    names, kind = np.unique(plain, return_inverse=True)
    place_of, at = np.unique(np.stack((np.floor(x / cell), np.floor(y / cell)), axis=1), axis=0, return_inverse=True)
    at = at.reshape(-1)
    # Within a cell and symbol along a curve through its parts, so that a share's members are neighbours.
    order = np.lexsort((_curve(x / cell, y / cell), kind, at))
    at, kind = at[order], kind[order]
    new = np.ones(len(x), dtype=bool)
    new[1:] = (at[1:] != at[:-1]) | (kind[1:] != kind[:-1])
    start = np.flatnonzero(new)
    size = np.diff(np.append(start, len(x)))
    each = _each(size, at[start], _room(place_of * cell, cell, gap, outline))
    within = np.arange(len(x)) - np.repeat(start, size)
    shares = -(-size // each)
    # Equal shares: 7 facilities at 5 each become 4 and 3, not 5 and 2.
    share = within * np.repeat(shares, size) // np.repeat(size, size)
    group = np.repeat(np.cumsum(shares) - shares, size) + share
    count = np.bincount(group)
    found_kind = np.zeros(len(count), dtype=np.int64)
    found_kind[group] = kind
    marked = np.array([name + OLD for name in names.tolist()], dtype=str)[found_kind] if len(names) else names
    middle = order[np.cumsum(count) - count + count // 2]
    return (
        x[middle],
        y[middle],
        np.where(np.bincount(group, old[order]) * 2 > count, marked, names[found_kind]).astype(object),
        count,
    )


def _curve(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Place of points along a Z-order curve through the 16 × 16 parts of their unit cell."""
    column, row = (np.floor((value - np.floor(value)) * 16).astype(np.int64) for value in (x, y))
    return sum(((column >> bit & 1) << (2 * bit)) | ((row >> bit & 1) << (2 * bit + 1)) for bit in range(4))


def _each(size: np.ndarray, cell: np.ndarray, room: np.ndarray) -> np.ndarray:
    """How many facilities a symbol stands for, per group of ``size`` facilities in ``cell``."""
    least = np.full(len(room), FEWER[-1])
    for each in reversed(FEWER):
        symbols = np.bincount(cell, -(-size // each), len(room))
        least[symbols <= room] = each
    return least[cell]


def _overfull(x: np.ndarray, y: np.ndarray, gap: float) -> float:
    """Share of the points in cells that cannot hold theirs: a quick look before the slow way is tried."""
    wide = 2 * CELL
    cells = np.stack((np.floor(x / wide), np.floor(y / wide)), axis=1)
    _, at, count = np.unique(cells, axis=0, return_inverse=True, return_counts=True)
    return float((count > (wide / gap) ** 2)[at.reshape(-1)].mean()) if len(x) else 0.0


def _room(corner: np.ndarray, cell: float, gap: float, outline: np.ndarray | None) -> np.ndarray:
    """How many symbols fit each cell (lower left corners [c, 2]); a cell cut by the outline takes fewer."""
    whole = _PACKING * (cell / gap) ** 2
    if outline is None:
        return np.full(len(corner), whole)
    steps = (np.arange(5) + 0.5) * cell / 5
    dx, dy = (part.ravel() for part in np.meshgrid(steps, steps))
    sample = inside_rings((corner[:, :1] + dx).ravel(), (corner[:, 1:] + dy).ravel(), outline)
    # Symbols at the edge of a cell may move into the next, so a small part holds more than its area says.
    return whole * np.maximum(sample.reshape(len(corner), -1).mean(axis=1), 0.4)


def spread(
    x: np.ndarray, y: np.ndarray, gap: float, limit: float, outline: np.ndarray | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """Push points closer than ``gap`` apart, none farther than ``limit`` from its place, none across ``outline``.

    Deterministic. Where there is no room, points stay closer than ``gap``.
    """
    if len(x) < 2:
        return x.copy(), y.copy()
    # Points at one and the same place part in directions of their own (the golden angle spreads them evenly).
    angle = np.arange(len(x)) * 2.399963
    px, py = x + 1e-3 * np.cos(angle), y + 1e-3 * np.sin(angle)
    first = second = np.empty(0, dtype=np.int64)
    for turn in range(_ROUNDS):
        if turn % 6 == 0:
            first, second = _pairs(px, py, gap * 1.5)
        dx, dy = px[second] - px[first], py[second] - py[first]
        distance = np.hypot(dx, dy)
        close = distance < gap
        if not close.any():
            break
        a, b, d = first[close], second[close], np.maximum(distance[close], 1e-6)
        push = 0.35 * (gap - d) / d
        mx, my = dx[close] * push, dy[close] * push
        count = len(px)
        px += np.bincount(b, mx, count) - np.bincount(a, mx, count)
        py += np.bincount(b, my, count) - np.bincount(a, my, count)
        away_x, away_y = px - x, py - y
        away = np.hypot(away_x, away_y)
        back = np.minimum(1.0, limit / np.maximum(away, 1e-9))
        px, py = x + away_x * back, y + away_y * back
        if outline is not None and turn % 6 == 5:
            px, py = _back_inside(px, py, x, y, outline)
    return (px, py) if outline is None else _back_inside(px, py, x, y, outline)


def _back_inside(
    px: np.ndarray, py: np.ndarray, x: np.ndarray, y: np.ndarray, outline: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Points pushed out of the outline return to their place."""
    out = ~inside_rings(px, py, outline)
    return np.where(out, x, px), np.where(out, y, py)


def inside_rings(x: np.ndarray, y: np.ndarray, rings: np.ndarray) -> np.ndarray:
    """Whether each point lies inside a (multi)polygon given as vertices [v, 2] with a NaN row between rings."""
    found = np.zeros(len(x), dtype=bool)
    start, end = rings[:-1], rings[1:]
    for (x1, y1), (x2, y2) in zip(start.tolist(), end.tolist()):
        if y1 != y2 and x1 == x1 and x2 == x2:
            crosses = (y >= min(y1, y2)) & (y < max(y1, y2))
            if crosses.any():
                found ^= crosses & (x < x1 + (y - y1) * ((x2 - x1) / (y2 - y1)))
    return found


def _fitted(
    box: Sequence[float], width: float, height: float, margin: float
) -> tuple[float, float, float, float, float]:
    west, south, east, north = (float(value) for value in box)
    need = max((east - west) / (width - 2 * margin), (north - south) / (height - 2 * margin), 1e-9) * 1000.0
    scale = round_scale(max(need, 1000.0))
    middle_x, middle_y = (west + east) / 2, (south + north) / 2
    half_x, half_y = width * scale / 2000.0, height * scale / 2000.0
    return middle_x - half_x, middle_y - half_y, middle_x + half_x, middle_y + half_y, scale


def _crowded(x: np.ndarray, y: np.ndarray, size: float) -> float:
    """Share of points with another so close that their symbols cover a third of each other."""
    if len(x) < 2:
        return 0.0
    first, second = _pairs(x, y, size * 0.7)
    return len(np.unique(np.concatenate((first, second)))) / len(x)


def _pairs(x: np.ndarray, y: np.ndarray, reach: float) -> tuple[np.ndarray, np.ndarray]:
    """Every pair of points within ``reach``, once."""
    column = np.floor(x / reach).astype(np.int64)
    row = np.floor(y / reach).astype(np.int64)
    column -= column.min()
    row -= row.min()
    wide = row.max() + 3
    cell = column * wide + row
    order = np.argsort(cell, kind="stable")
    ordered = cell[order]
    firsts, seconds = [], []
    for offset in (0, 1, wide - 1, wide, wide + 1):
        low = np.searchsorted(ordered, ordered + offset, side="left")
        high = np.searchsorted(ordered, ordered + offset, side="right")
        if offset == 0:
            low = np.arange(len(ordered)) + 1
        number = np.maximum(high - low, 0)
        if not number.any():
            continue
        a = np.repeat(np.arange(len(ordered)), number)
        step = np.arange(len(a)) - np.repeat(np.cumsum(number) - number, number)
        b = np.repeat(low, number) + step
        near = np.hypot(x[order[a]] - x[order[b]], y[order[a]] - y[order[b]]) <= reach
        firsts.append(order[a[near]])
        seconds.append(order[b[near]])
    if not firsts:
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
    return np.concatenate(firsts), np.concatenate(seconds)
