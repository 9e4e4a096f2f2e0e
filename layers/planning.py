"""The one reading of a city for all analyses: what stands in the store, what is missing to whom, what works would do.

Ranking, programme, robustness and the dock start from :func:`read_planning`; nothing of it is read or counted twice.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ..scoring.benefit import Benefit, benefit
from ..scoring.errors import QT_TRANSLATE_NOOP
from ..scoring.gaps import GapResult, gaps
from ..scoring.model import Model
from ..scoring.packages import Packages, make_packages
from ..scoring.prices import PRICES
from ..scoring.shared_works import Assets
from ..scoring.weights import Weights, weights_of
from .gap_reading import GapReading, read_gap_inputs
from .package_inputs import read_package_inputs
from .planning_options import PlanningOptions
from .store.base import Cancelled as CancelledCheck
from .store.base import Progress, Store
from .store.errors import Cancelled

__all__ = ["PlanningData", "PlanningOptions", "read_planning"]


@dataclass
class PlanningData:
    """f facilities in use, ascending by key; p profiles, t types of the model; k packages, d districts."""

    reading: GapReading
    """What stands in the store: facilities, statuses, who lives where."""
    gaps: GapResult
    kept_out: np.ndarray
    """float64 [f, p]: M, the people kept out of a facility that cannot be used; 1 each without any population, 0 for a
    facility without a place."""
    packages: Packages
    """Of the facilities that the options ask for; ``facility`` is the row here."""
    assets: Assets
    """What facilities have in common, for :func:`..scoring.shared_works.units`."""
    weights: Weights
    benefit: Benefit
    """Of the k packages."""
    notes: dict[str, int] = field(default_factory=dict)
    """What was filled in or left out, by name: numbers for the reader of the result."""

    @property
    def model(self) -> Model:
        return self.reading.model

    @property
    def options(self) -> PlanningOptions:
        """Resolved: with every weight and threshold that was used."""
        return self.reading.options

    @property
    def facility(self) -> np.ndarray:
        """int64 [f]: keys."""
        return self.reading.facility

    @property
    def usability(self) -> tuple[np.ndarray, np.ndarray]:
        """float64 [f, p]: lowest and highest."""
        return self.reading.inputs.usable_low, self.reading.inputs.usable_high

    @property
    def has_demand(self) -> bool:
        """False: the store has no population, so that facilities count instead of people."""
        return self.reading.demand is not None

    @property
    def price_column(self) -> int:
        """Column of the price that ranks in what has (low, typical, high)."""
        return PRICES.index(self.options.price)

    @property
    def cost(self) -> np.ndarray:
        """float64 [k]: whole cost of each package, whoever pays, at the price that ranks."""
        cost: np.ndarray = self.packages.cost[:, self.price_column]
        return cost

    @property
    def city_cost(self) -> np.ndarray:
        """float64 [k]: what the city's budget pays of it; what is shared with other facilities whole."""
        cost: np.ndarray = self.packages.city_cost[:, self.price_column]
        return cost


def read_planning(
    store: Store,
    options: PlanningOptions,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> PlanningData:
    """Read the city and count gaps, packages and benefit.

    ``progress`` goes from 0 to 1; where ``cancelled`` says so, :class:`.store.errors.Cancelled` is raised. Raises
    :class:`.gap_reading.NothingAssessed` where nothing is assessed on the basis of the options.
    """

    def step(fraction: float, what: str) -> None:
        if cancelled is not None and cancelled():
            raise Cancelled()
        if progress is not None:
            progress(fraction, what)

    def part(first: float, share: float) -> Progress | None:
        return None if progress is None else lambda done, what: progress(first + share * done, what)

    reading = read_gap_inputs(store, options, part(0.0, 0.4), cancelled, need_people=False)
    inputs, assets = read_package_inputs(
        store, reading.model, reading.options, reading.facility, reading.owner_kind, reading.counted
    )
    counting = QT_TRANSLATE_NOOP("Progress", "Counting who is kept out")
    step(0.4, counting)
    found = gaps(reading.inputs, lambda done: step(0.4 + 0.3 * done, counting))
    step(0.7, QT_TRANSLATE_NOOP("Progress", "Putting packages of works together"))
    try:
        packages = make_packages(reading.model, reading.status, inputs, cancelled)
    except InterruptedError:
        raise Cancelled() from None
    packages = packages.take(_asked_for(reading)[packages.facility])
    step(0.9, QT_TRANSLATE_NOOP("Progress", "Counting whom they serve"))
    data = plan(reading, found, packages, assets)
    step(1.0, QT_TRANSLATE_NOOP("Progress", "Counting whom they serve"))
    return data


def plan(reading: GapReading, found: GapResult, packages: Packages, assets: Assets) -> PlanningData:
    """Benefit of the packages, from what was read and counted."""
    model, options = reading.model, reading.options
    types = [kind.code for kind in model.facility_types]
    weights = weights_of(options.profile_weights, model.profile_codes, options.service_weights, types)
    placed = np.isfinite(reading.lon)
    if reading.demand is None:
        kept_out = np.ones(reading.status.status.shape)
    else:
        kept_out = np.nan_to_num(found.kept_out, nan=0.0)
    worth = benefit(
        kept_out,
        reading.facility_type,
        packages.facility,
        (packages.usability_before_low, packages.usability_before_high),
        (packages.usability_after_low, packages.usability_after_high),
        weights,
    )
    capacity = reading.inputs.capacity
    notes = {
        "facilities": len(reading.facility),
        "without_place": int((~placed).sum()),
        "without_capacity": len(reading.facility) if capacity is None else int(np.isnan(capacity).sum()),
        "without_price": int(packages.unpriced.any(axis=1).sum()),
        "not_possible": int(packages.impossible.any(axis=1).sum()),
        "out_of_date": int(reading.stale.sum()),
        "serving_nobody": int(len(np.setdiff1d(packages.facility, packages.facility[worth.gain > 0]))),
    }
    return PlanningData(reading, found, kept_out, packages, assets, weights, worth, notes)


def _asked_for(reading: GapReading) -> np.ndarray:
    """bool [f]: facilities in the districts and of the types of the options."""
    options = reading.options
    asked = np.ones(len(reading.facility), dtype=bool)
    if options.districts:
        rows = [row for row, code in enumerate(reading.district_code) if code in options.districts]
        asked &= np.isin(reading.district, rows)
    if options.types:
        kinds = [reading.model.type_index[code] for code in options.types]
        asked &= np.isin(reading.facility_type, kinds)
    return asked
