"""Floating catchments: how much supply there is in reach, per person who shares it.

With N_c people in cell c, supply S_f of facility f, decay f(d) and all sums over what lies within the threshold::

    2SFCA    D_f = Σ_c N_c          w_cf = S_f / D_f                       Luo & Wang (2003)
    E2SFCA   D_f = Σ_c N_c f(d)     w_cf = f(d) S_f / D_f                  Luo & Qi (2009)
    3SFCA    D_f = Σ_c N_c g f(d)   w_cf = g f(d) S_f / D_f                Wan, Zou & Sternberg (2012)
             with g_cf = f(d_cf) / Σ_f f(d_cf): cells choose among what they have in reach

    access   A_c = Σ_f w_cf a_f     with a_f the part of the supply that can be used

A facility that nobody lives near (D_f = 0) gives nobody anything: 0, not infinite and not undefined.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from .decay import FLAT, Decay
from .distances import STRAIGHT_LINES, Distances, Pairs

TWO_STEP, ENHANCED, THREE_STEP = "2sfca", "e2sfca", "3sfca"
METHODS = (TWO_STEP, ENHANCED, THREE_STEP)
KEPT_PAIRS = 12_000_000
"""So many pairs are kept from one pass to the next (20 bytes each); beyond that they are measured again each time."""

Block = tuple[np.ndarray, np.ndarray, np.ndarray]
"""Cell, facility (int [n] each) and decay (or share of reach) of their pairs (float64 [n])."""


class Catchments:
    """The pairs of cells and facilities in reach of each other and the shares of reach w_cf: what is summed over, in as
    many passes as it takes, in bounded memory."""

    def __init__(
        self,
        cells_xy: np.ndarray,
        facilities_xy: np.ndarray,
        people: np.ndarray,
        supply: np.ndarray,
        threshold: float,
        decay: Decay,
        method: str = ENHANCED,
        distances: Distances = STRAIGHT_LINES,
        each_block: Callable[[], None] | None = None,
    ) -> None:
        """``people``: float [c], 0 or more. ``supply``: float [f], 0 or more. ``threshold``: metres, inclusive.
        ``each_block`` is called before each block of pairs; what it raises ends the work."""
        if method not in METHODS:
            raise ValueError(f"method is {method!r}, should be one of {METHODS}")
        self._places = (cells_xy, facilities_xy, threshold)
        self._decay = Decay(FLAT) if method == TWO_STEP else decay
        self._distances = distances
        self._each_block = each_block
        self._setup(people, supply, method)

    @classmethod
    def of_pairs(
        cls, pairs: Pairs, decay: np.ndarray, people: np.ndarray, supply: np.ndarray, method: str = ENHANCED
    ) -> Catchments:
        """Of pairs that are measured and weighted (float64 [n]) already."""
        made = cls.__new__(cls)
        made._each_block = None
        made._kept = [(pairs.origin, pairs.destination, np.ones(len(pairs)) if method == TWO_STEP else decay)]
        made._setup(people, supply, method)
        return made

    def _setup(self, people: np.ndarray, supply: np.ndarray, method: str) -> None:
        self.cells, self.facilities = len(people), len(supply)
        self.choice: np.ndarray | None = None
        if method == THREE_STEP:
            self.choice = np.zeros(self.cells)
            for cell, _, decay in self._decays():
                self.choice += np.bincount(cell, weights=decay, minlength=self.cells)
        demand = np.zeros(self.facilities)
        for cell, facility, weight in self._weights():
            demand += np.bincount(facility, weights=weight * people[cell], minlength=self.facilities)
        self.rate = np.zeros(self.facilities)
        """float64 [f]: S_f / D_f, supply per person who shares it."""
        np.divide(supply, demand, out=self.rate, where=demand > 0)

    def _decays(self) -> Iterator[Block]:
        kept: list[Block] | None = getattr(self, "_kept", None)
        if kept is not None:
            yield from kept
            return
        kept, count = [], 0
        cells_xy, facilities_xy, threshold = self._places
        for pairs in self._distances.blocks(cells_xy, facilities_xy, threshold):
            block = (
                pairs.origin.astype(np.int32),
                pairs.destination.astype(np.int32),
                self._decay.weights(pairs.metres, threshold),
            )
            count += len(pairs)
            if kept is not None:
                kept.append(block)
                if count > KEPT_PAIRS:
                    kept = None
            if self._each_block is not None:
                self._each_block()
            yield block
        if kept is not None:
            self._kept = kept

    def _weights(self) -> Iterator[Block]:
        """As :meth:`_decays`, of 3SFCA with the choice in it."""
        for cell, facility, decay in self._decays():
            if self.choice is None:
                yield cell, facility, decay
            else:
                total = self.choice[cell]
                chosen = np.zeros(len(decay))
                np.divide(decay, total, out=chosen, where=total > 0)
                yield cell, facility, chosen * decay

    def shares(self) -> Iterator[Block]:
        """The pairs with their shares of reach w_cf, block by block; every facility in one block only."""
        for cell, facility, weight in self._weights():
            yield cell, facility, weight * self.rate[facility]

    def access(self, usable: Sequence[np.ndarray | None]) -> list[np.ndarray]:
        """A_c = Σ_f w_cf a_f, float64 [c], for each ``usable`` (float [f]; None: everything, as without barriers)."""
        found = [np.zeros(self.cells) for _ in usable]
        for cell, facility, share in self.shares():
            for total, part in zip(found, usable):
                weights = share if part is None else share * part[facility]
                total += np.bincount(cell, weights=weights, minlength=self.cells)
        return found

    def divided(self, need: np.ndarray) -> np.ndarray:
        """What each cell needs per unit of share, given to the facilities in reach by their shares: Σ_c w_cf n_c.

        ``need``: float [c, p]; float64 [f, p].
        """
        found = np.zeros((self.facilities, need.shape[1]))
        for cell, facility, share in self.shares():
            for profile in range(need.shape[1]):
                found[:, profile] += np.bincount(
                    facility, weights=share * need[cell, profile], minlength=self.facilities
                )
        return found


def floating_catchment(
    pairs: Pairs,
    decay: np.ndarray,
    people: np.ndarray,
    supply: np.ndarray,
    usable: np.ndarray | None = None,
    method: str = ENHANCED,
) -> np.ndarray:
    """Access of each cell, by pairs that are measured already: float64 [c], or [c, p] where ``usable`` is [f, p].

    ``decay``: float64 [n], the weight of each pair; 2SFCA takes 1 for all that are given. ``people``: [c]. ``supply``:
    [f]. ``usable``: the part of each facility's supply that a profile can use, 0–1; None for all of it.
    """
    catchments = Catchments.of_pairs(pairs, decay, people, supply, method)
    if usable is None:
        return catchments.access([None])[0]
    return np.stack(catchments.access([np.ascontiguousarray(column) for column in usable.T]), axis=1)
