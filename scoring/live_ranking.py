"""A ranking that follows a slider: packages of works as plain arrays, ranked anew for other weights in milliseconds.

The same rule as the ranking that is written (:mod:`.priority`): a package's gain is the weighted number of people
newly served, its worth the gain per money; a facility stands where its best package puts it, greater gain before
smaller where worth is equal, then in the order of the facilities' keys.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .priority import alike

_LEAST_COST = 1e-9
"""So that what costs nothing comes first and is still told apart by its gain."""


@dataclass(frozen=True)
class LiveOrder:
    """``order``: rows of the facilities that have something to gain, best first. ``rank`` [f]: from 1, 0 for none.
    ``package`` [f]: row of the best package, -1 for none. ``gain`` and ``worth`` [f]: of that package."""

    order: np.ndarray
    rank: np.ndarray
    package: np.ndarray
    gain: np.ndarray
    worth: np.ndarray


@dataclass(frozen=True)
class Moves:
    """What other weights change. ``changed``: facilities with another rank, or on one list only; ``entered`` and
    ``left``: rows that come into the first ``first`` and go out of it."""

    first: int
    changed: int
    entered: np.ndarray
    left: np.ndarray


class LiveRanking:
    """``facility`` int64 [k]: row of each package's facility; ``served`` float64 [k, p]: people newly served;
    ``cost`` float64 [k]; ``service`` int64 [f]: row of each facility's type among the services, -1 for one that counts
    nothing; ``keys`` int64 [f]: the facilities' keys, which settle what is equal."""

    def __init__(
        self, facility: np.ndarray, served: np.ndarray, cost: np.ndarray, service: np.ndarray, keys: np.ndarray
    ) -> None:
        count = len(keys)
        # Within a facility the dearest first: where worth is equal, argmax then takes the greater gain.
        sorting = np.lexsort((-cost, facility))
        self._package = sorting
        self._served = np.ascontiguousarray(served[sorting], dtype=np.float64)
        self._cost = np.maximum(cost[sorting].astype(np.float64), _LEAST_COST)
        mine = facility[sorting]
        start = np.searchsorted(mine, np.arange(count + 1))
        number = np.diff(start)
        self._width = int(number.max()) if count else 0
        place = np.arange(len(mine)) - start[mine]
        self._slot = np.full((count, max(self._width, 1)), len(mine), dtype=np.int64)
        self._slot[mine, place] = np.arange(len(mine))
        self._service = service[mine]
        self._keys = keys
        self.facilities = count

    def rank(self, profile_weights: np.ndarray, service_weights: np.ndarray) -> LiveOrder:
        """Rank with these weights, one per profile and one per service."""
        factor = np.append(service_weights, 0.0)[self._service]
        gain = (self._served @ np.asarray(profile_weights, dtype=np.float64)) * factor
        # A package without a known cost is none that could be built.
        worth = alike(np.where((gain > 0) & (self._cost >= 0), gain / self._cost, 0.0))
        # One slot more, for facilities with fewer packages than others.
        best = np.argmax(np.append(worth, -1.0)[self._slot], axis=1)
        chosen = self._slot[np.arange(self.facilities), best]
        best_gain, best_worth = np.append(gain, 0.0)[chosen], np.append(worth, 0.0)[chosen]
        rows = np.flatnonzero(best_worth > 0)
        order = rows[np.lexsort((self._keys[rows], -alike(best_gain[rows]), -best_worth[rows]))]
        rank = np.zeros(self.facilities, dtype=np.int64)
        rank[order] = np.arange(1, len(order) + 1)
        package = np.append(self._package, -1)[chosen]
        package[rank == 0] = -1
        return LiveOrder(order, rank, package, best_gain, best_worth)


def moves(before: LiveOrder, after: LiveOrder, first: int) -> Moves:
    """What the new order changes in the old one."""
    changed = int((before.rank != after.rank).sum())
    was, now = (_among(order.rank, first) for order in (before, after))
    return Moves(first, changed, np.flatnonzero(now & ~was), np.flatnonzero(was & ~now))


def affordable(live: LiveOrder, cost: np.ndarray, budget: float) -> np.ndarray:
    """Rows of the facilities whose best packages a budget pays for, taken in the order of the ranking; what is too dear
    for what is left is passed over. A quick picture of a budget; the programme is worked out by the optimiser."""
    price = cost[live.package[live.order]]
    whole = np.cumsum(price)
    cut = int(np.searchsorted(whole, budget * (1 + 1e-12), side="right"))
    taken = [live.order[:cut]]
    left = budget - (whole[cut - 1] if cut else 0.0)
    # What comes after the first that is too dear may still be paid: a few rounds find nearly all of it.
    rest, price = live.order[cut:], price[cut:]
    for _ in range(_ROUNDS):
        fits = price <= left
        rest, price = rest[fits], price[fits]
        if not len(rest):
            break
        whole = np.cumsum(price)
        cut = int(np.searchsorted(whole, left * (1 + 1e-12), side="right"))
        taken.append(rest[:cut])
        left -= float(whole[cut - 1]) if cut else 0.0
        rest, price = rest[cut:], price[cut:]
    return np.concatenate(taken)


_ROUNDS = 32


def _among(rank: np.ndarray, first: int) -> np.ndarray:
    return (rank > 0) & (rank <= first)
