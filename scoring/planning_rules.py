"""Defaults of the analyses that a model gives: the block ``planning`` of ``model.yaml``.

Money of another year is worth another amount: a price index says how much, and the value added tax of a year may
differ from that of another. Both are kept by year, for as many years as the model says; after the last one its
figure holds on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

DECAYS = ("step", "gaussian", "exponential")
REACH = 1000.0
"""Metres within which people count as served where a model says nothing else."""


@dataclass(frozen=True)
class PlanningRules:
    """The ``planning`` block of a model; what it leaves out is as here."""

    thresholds: Mapping[str, float] = field(default_factory=dict)
    """Facility type → metres: how far people go for the service; :data:`REACH` for a type that is not named."""
    decay: str = "gaussian"
    """How reach falls with distance: one of :data:`DECAYS`."""
    works_capacity: float | None = None
    """So many works (packages) can be carried out in a district in a year; None: as many as wanted."""
    vat: Mapping[int, float] = field(default_factory=dict)
    """Year → value added tax (0.16 is 16 %) from that year on; before the first one its rate, without any: 0."""
    index: Mapping[int, float] = field(default_factory=dict)
    """Year → how much building costs rose, or are expected to rise, against the year before (0.08 is 8 %)."""
    discount: float = 0.0
    """A year later, serving somebody counts so much less (0.05 is 5 %)."""
    source: str = ""
    """Where the figures come from."""

    def threshold(self, facility_type: str) -> float:
        """Metres within which a facility of this type serves."""
        return self.thresholds.get(facility_type, REACH)

    def vat_in(self, year: int) -> float:
        """The rate of value added tax in a year."""
        return _from_then_on(self.vat, year)

    def price_factor(self, year: int, base: int, with_vat: bool = True) -> float:
        """How much dearer works are in ``year`` than in ``base``: price index, and (``with_vat``: for prices that
        include it) change of the value added tax."""
        factor = 1.0
        for each in range(min(year, base) + 1, max(year, base) + 1):
            factor *= 1.0 + _from_then_on(self.index, each)
        if year < base:
            factor = 1.0 / factor
        return factor * (1.0 + self.vat_in(year)) / (1.0 + self.vat_in(base)) if with_vat else factor

    def price_index(self, years: Sequence[int], base: int) -> np.ndarray:
        """float64 [y]: :meth:`price_factor` of each year, for prices that include the tax."""
        return np.array([self.price_factor(int(year), base) for year in years], dtype=np.float64)

    def discount_factors(self, years: Sequence[int], base: int) -> np.ndarray:
        """float64 [y]: what serving somebody in each year counts for, 1 in the base year."""
        return np.array([(1.0 + self.discount) ** (base - int(year)) for year in years], dtype=np.float64)


def _from_then_on(rates: Mapping[int, float], year: int) -> float:
    if not rates:
        return 0.0
    known = [each for each in rates if each <= year]
    return rates[max(known) if known else min(rates)]
