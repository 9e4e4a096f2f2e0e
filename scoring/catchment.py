"""How many people live within reach of a facility, as the crow flies."""

from __future__ import annotations

import numpy as np

from .errors import QT_TRANSLATE_NOOP, InclusiveCityError

PAIRS_AT_ONCE = 2_000_000
"""Facility × demand cell pairs measured together: bounds the memory to some 100 MB."""


class CatchmentError(InclusiveCityError):
    """Demand or a radius that nothing can be counted with."""


def people_within(
    demand_xy: np.ndarray, demand_people: np.ndarray, facility_xy: np.ndarray, radius: float
) -> np.ndarray:
    """People of each profile within ``radius`` of each facility: float64 [f, p].

    ``demand_xy``: [c, 2] in metres (the model's metric CRS), ``demand_people``: [c, p], ``facility_xy``:
    [f, 2] in metres, ``radius``: metres, inclusive. Distances are straight lines, and a cell's people are
    all at its centre. A facility without a place (NaN) gives NaN for every profile: its people are unknown,
    not none. Demand cells without a place are left out.

    Raises :class:`CatchmentError` for a radius that is not a distance, or people that are missing, negative
    or not finite.
    """
    demand_xy = np.asarray(demand_xy, dtype=np.float64).reshape(-1, 2)
    facility_xy = np.asarray(facility_xy, dtype=np.float64).reshape(-1, 2)
    people = np.asarray(demand_people, dtype=np.float64)
    if people.ndim != 2 or len(people) != len(demand_xy):
        raise ValueError(f"demand_people is {people.shape}, should be ({len(demand_xy)}, profiles)")
    if not (np.isfinite(radius) and radius >= 0):
        raise CatchmentError(
            QT_TRANSLATE_NOOP("Errors", "The radius {radius} is not a distance: give metres, 0 or more."),
            radius=radius,
        )
    wrong = ~(people >= 0) | np.isinf(people)
    if wrong.any():
        row, column = (int(index) for index in np.argwhere(wrong)[0])
        raise CatchmentError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "Row {row} of the population, column {column}, has {value} people: give a number, 0 or more.",
            ),
            row=row + 1,
            column=column + 1,
            value=float(people[row, column]),
        )

    result = np.full((len(facility_xy), people.shape[1]), np.nan)
    placed = np.flatnonzero(np.isfinite(facility_xy).all(axis=1))
    result[placed] = 0.0
    there = np.isfinite(demand_xy).all(axis=1)
    demand_xy, people = demand_xy[there], people[there]
    if len(placed) and len(demand_xy):
        result[placed] = _count(demand_xy, people, facility_xy[placed], float(radius))
    return result


def _count(demand_xy: np.ndarray, people: np.ndarray, places: np.ndarray, radius: float) -> np.ndarray:
    """Sort the cells into square buckets as wide as the radius: all that is within reach of a place lies in
    its bucket and the eight around it, which are three runs of neighbours in the sorted order."""
    corner = demand_xy.min(axis=0)
    extent = float((demand_xy.max(axis=0) - corner).max())
    # Not finer than needed to tell a million columns apart, so that bucket numbers stay exact.
    width = max(radius, extent / 1e6, 1e-6) * (1 + 1e-6)
    bucket = np.floor((demand_xy - corner) / width).astype(np.int64)
    columns = int(bucket[:, 0].max()) + 3  # an empty column on either side, so that runs do not wrap
    key = bucket[:, 1] * columns + bucket[:, 0] + 1
    sorting = np.argsort(key, kind="stable")
    key, demand_xy, people = key[sorting], demand_xy[sorting], people[sorting]

    # Far-away places are drawn in to just outside the grid: nothing is within their reach anyway.
    last = bucket.max(axis=0)
    home = np.clip(np.floor((places - corner) / width), -2, last + 2).astype(np.int64)
    starts, ends = [], []
    for row in (-1, 0, 1):
        left = np.clip(home[:, 0] - 1, -1, last[0] + 1) + 1
        right = np.clip(home[:, 0] + 1, -1, last[0] + 1) + 1
        base = (home[:, 1] + row) * columns
        starts.append(np.searchsorted(key, base + left, side="left"))
        ends.append(np.searchsorted(key, base + right, side="right"))
    start, length = np.stack(starts, axis=1), np.stack(ends, axis=1) - np.stack(starts, axis=1)

    # Of distances near the limit, conversion between reference systems leaves nanometres of doubt.
    limit = (radius * (1 + 1e-9)) ** 2
    result = np.zeros((len(places), people.shape[1]))
    pairs = np.cumsum(length.sum(axis=1))
    first = 0
    while first < len(places):
        before = int(pairs[first - 1]) if first else 0
        after = max(first + 1, int(np.searchsorted(pairs, before + PAIRS_AT_ONCE, side="right")))
        runs = length[first:after].reshape(-1)
        cell = _ranges(start[first:after].reshape(-1), runs)
        place = np.repeat(np.arange(after - first), length[first:after].sum(axis=1))
        offset = demand_xy[cell] - places[first:after][place]
        near = np.flatnonzero(np.einsum("ij,ij->i", offset, offset) <= limit)
        for profile in range(people.shape[1]):
            result[first:after, profile] = np.bincount(
                place[near], weights=people[cell[near], profile], minlength=after - first
            )
        first = after
    return result


def _ranges(start: np.ndarray, length: np.ndarray) -> np.ndarray:
    """``start[0], start[0]+1, …`` (``length[0]`` numbers), then the same for the next."""
    ends = np.cumsum(length)
    total = int(ends[-1]) if len(ends) else 0
    return np.arange(total) - np.repeat(ends - length, length) + np.repeat(start, length)
