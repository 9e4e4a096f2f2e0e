"""How many people live within reach of a facility."""

from __future__ import annotations

import numpy as np

from .distances import STRAIGHT_LINES, Distances
from .errors import QT_TRANSLATE_NOOP, InclusiveCityError


class CatchmentError(InclusiveCityError):
    """Demand or a radius that nothing can be counted with."""


def people_within(
    demand_xy: np.ndarray,
    demand_people: np.ndarray,
    facility_xy: np.ndarray,
    radius: float,
    distances: Distances = STRAIGHT_LINES,
) -> np.ndarray:
    """People of each profile within ``radius`` of each facility: float64 [f, p].

    ``demand_xy``: [c, 2] in metres (the model's metric CRS), ``demand_people``: [c, p], ``facility_xy``:
    [f, 2] in metres, ``radius``: metres, inclusive. A cell's people are all at its centre. A facility without a
    place (NaN) gives NaN for every profile: its people are unknown, not none. Demand cells without a place are
    left out.

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
    result[np.isfinite(facility_xy).all(axis=1)] = 0.0
    for pairs in distances.blocks(demand_xy, facility_xy, radius):
        found = np.unique(pairs.destination)
        for profile in range(people.shape[1]):
            weights = people[pairs.origin, profile]
            result[found, profile] = np.bincount(pairs.destination, weights=weights, minlength=len(result))[found]
    return result
