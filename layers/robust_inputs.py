"""A city's planning as the draws take it: which part of the money is for which measure, and who pays it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..scoring.prices import HIGH, LOW, TYPICAL
from ..scoring.robustness import RobustnessInputs
from ..scoring.shared_works import Units
from .planning import PlanningData


def robust_inputs(
    data: PlanningData,
    units: Units,
    budget: float,
    mandatory: Sequence[int] = (),
    excluded: Sequence[int] = (),
    factor: np.ndarray | None = None,
) -> RobustnessInputs:
    """``budget``: all money of the city for the works, in the prices of the base year; ``mandatory``, ``excluded``:
    units; ``factor``: float64 [n], by what the gain of a choice counts more, for floors that were priced."""
    packages = data.packages
    money = np.nan_to_num(packages.prices.money)
    typical = money[:, TYPICAL]
    cost = packages.quantity() * typical
    by_city = packages.is_city[packages.payer[packages.facility]]
    with np.errstate(divide="ignore", invalid="ignore"):
        ratios = [np.where(typical > 0, money[:, column] / typical, 1.0) for column in (LOW, HIGH)]
    return RobustnessInputs(
        keys=data.facility,
        service=data.reading.facility_type,
        kept_out=data.kept_out,
        usability=data.usability,
        stale=data.reading.stale,
        facility=packages.facility,
        before=(packages.usability_before_low, packages.usability_before_high),
        after=(packages.usability_after_low, packages.usability_after_high),
        cost=_scaled(cost, packages.cost[:, TYPICAL]),
        unit=units.unit,
        start=units.start,
        package=units.package,
        budget_cost=_scaled(_paid_by_city(units, cost * by_city), units.city_cost[:, TYPICAL]),
        price_low=ratios[0],
        price_high=ratios[1],
        budget=budget,
        service_count=len(data.model.facility_types),
        mandatory=mandatory,
        excluded=excluded,
        factor=factor,
    )


def _paid_by_city(units: Units, cost: np.ndarray) -> np.ndarray:
    """float64 [n, m]: the city's money of each choice by measure; what is shared once. ``cost``: float64 [k, m], the
    same of each package."""
    found = units.total(cost).reshape(len(units), cost.shape[1])
    choice = np.repeat(np.arange(len(units)), np.diff(units.item_start))
    items = units.items
    shared = np.zeros(found.shape)
    measure = items.measure[units.item]
    city = units.is_city[items.payer[units.item]]
    np.add.at(shared, (choice, measure), np.where(city, items.cost[units.item, TYPICAL], 0.0))
    found[choice, measure] = 0.0
    return np.asarray(found + shared)


def _scaled(parts: np.ndarray, whole: np.ndarray) -> np.ndarray:
    """Parts that add up to the whole: costs of packages are rounded, and some facilities need a share of a work."""
    total = parts.sum(axis=1)
    factor = np.divide(whole, total, out=np.zeros(len(whole)), where=total > 0)
    return np.asarray(parts * factor[:, np.newaxis])
