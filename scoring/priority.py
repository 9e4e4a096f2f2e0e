"""What to mend first: facilities by the people whom their best package of works newly serves, per money.

Of the packages of a facility the one with the greatest weighted gain per money stands for it::

    index_f = max_k g_k ÷ cost_k        weighted people newly served, per unit of money

ranked from the greatest; where equal, by the greater gain, then by the facility's key. What costs nothing comes first;
what newly serves nobody has no rank. g is :mod:`.benefit`'s: what is unknown adds nothing to it, and puts the facility
on a list of its own, *inspect first*, by people × the usability that is still uncertain.

The rank of a facility depends on its own packages alone: another facility, or a second one just like it, changes only
how many come before, never the order of the rest.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .benefit import inspection_people, profile_weight
from .errors import InclusiveCityError
from .weights import Weights

PRICES = ("low", "typical", "high")


class PriorityError(InclusiveCityError):
    """Prices or people that no ranking can be made with."""


@dataclass(frozen=True)
class PriorityResult:
    """Columns for f facilities, in the order handed in."""

    package: np.ndarray
    """int64 [f]: row of the best package; −1 where none newly serves anybody."""
    index: np.ndarray
    """float64 [f]: weighted people newly served per unit of money; NaN without a package, inf for one that is free."""
    gain: np.ndarray
    """float64 [f]: weighted people whom the best package newly serves; 0 without."""
    cost: np.ndarray
    """float64 [f]: of the best package, at the price that ranks; NaN without."""
    rank: np.ndarray
    """int32 [f]: 1 is first; 0 without a package."""
    share: np.ndarray
    """float64 [f]: of the gain of all facilities' best packages, 0–1."""
    inspect_people: np.ndarray
    """float64 [f, p]: people × the usability still uncertain."""
    inspect_gain: np.ndarray
    """float64 [f]: the same, weighted, over the profiles."""
    inspect_rank: np.ndarray
    """int32 [f]: 1 is first to inspect; 0 where every profile's status is known."""

    def __len__(self) -> int:
        return len(self.rank)

    @property
    def order(self) -> np.ndarray:
        """int [n]: rows of the ranked facilities, first to last."""
        return by_rank(self.rank)

    @property
    def inspect_order(self) -> np.ndarray:
        """int [n]: rows of the facilities to inspect, first to last."""
        return by_rank(self.inspect_rank)


def prioritise(
    keys: np.ndarray,
    facility: np.ndarray,
    gain: np.ndarray,
    cost: np.ndarray,
    kept_out: np.ndarray,
    usability: tuple[np.ndarray, np.ndarray],
    service: np.ndarray,
    weights: Weights,
) -> PriorityResult:
    """Rank f facilities for works, and apart from them for inspection.

    ``keys``: [f], what equal ones are ordered by, smallest first; ``facility``: int [k], row of each package's
    facility; ``gain``, ``cost``: float64 [k]; a package whose cost is not known (NaN) is left out; ``kept_out``:
    float64 [f, p]; ``usability``: lowest and highest, [f, p] each; ``service``: int [f], index of the type, −1: none.
    """
    count = len(keys)
    ties = np.unique(keys, return_inverse=True)[1].reshape(-1)
    package, index = best_packages(count, facility, gain, cost)
    has = package >= 0
    best_gain = np.where(has, np.append(gain, 0.0)[package], 0.0)
    best_cost = np.where(has, np.append(cost, np.nan)[package], np.nan)
    whole = float(best_gain.sum())
    low, high = usability
    uncertain = inspection_people(kept_out, low, high)
    inspect_gain = (uncertain * profile_weight(weights, np.asarray(service))).sum(axis=1)
    unsure = (np.asarray(high) > np.asarray(low)).any(axis=1)
    return PriorityResult(
        package=package,
        index=index,
        gain=best_gain,
        cost=best_cost,
        rank=ranked(has, [index, best_gain], ties),
        share=best_gain / whole if whole > 0 else np.zeros(count),
        inspect_people=uncertain,
        inspect_gain=inspect_gain,
        inspect_rank=ranked(unsure, [inspect_gain], ties),
    )


def best_packages(
    count: int, facility: np.ndarray, gain: np.ndarray, cost: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Per facility the row of its package with the greatest gain per money (−1 for none that serves anybody), and that
    gain per money. Of equally good ones the greater gain, then the first."""
    index = np.full(len(gain), np.nan)
    serves = (gain > 0) & (cost >= 0)
    np.divide(gain, cost, out=index, where=serves & (cost > 0))
    index[serves & (cost == 0)] = np.inf
    rows = np.flatnonzero(serves)
    sorting = rows[np.lexsort((rows, -alike(gain[rows]), -alike(index[rows]), facility[rows]))]
    mine, first = np.unique(facility[sorting], return_index=True)
    package, worth = np.full(count, -1, dtype=np.int64), np.full(count, np.nan)
    package[mine] = sorting[first]
    worth[mine] = index[sorting[first]]
    return package, worth


def ranked(listed: np.ndarray, by: list[np.ndarray], ties: np.ndarray) -> np.ndarray:
    """Ranks from 1 of the ``listed``, greatest first by the first column, then the next; 0 for the rest."""
    rows = np.flatnonzero(listed)
    sorting = np.lexsort((rows, ties[rows], *(-alike(column[rows]) for column in reversed(by))))
    rank = np.zeros(len(listed), dtype=np.int32)
    rank[rows[sorting]] = np.arange(1, len(rows) + 1)
    return rank


def alike(values: np.ndarray) -> np.ndarray:
    """Numbers to twelve digits: what differs only by the rounding of another unit or order of a sum is equal."""
    given = np.asarray(values, dtype=np.float64)
    finite = np.isfinite(given) & (given != 0)
    digits = 11 - np.floor(np.log10(np.abs(np.where(finite, given, 1.0))))
    # (Two steps, as ten to the power of 308 and more is no number.)
    half = np.trunc(digits / 2)
    scale, rest = 10.0**half, 10.0 ** (digits - half)
    return np.where(finite, np.round(given * scale * rest) / scale / rest, given)


def by_rank(rank: np.ndarray) -> np.ndarray:
    """Rows with a rank, first to last."""
    rows = np.flatnonzero(rank)
    return rows[np.argsort(rank[rows], kind="stable")]
