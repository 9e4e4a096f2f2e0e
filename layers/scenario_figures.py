"""The figures of a scenario: every summary number with its name, what it is about and its unit, one row each.

``NAMES`` lists them; their words stand in ``resources/words.csv`` as ``figure.<name>``, their definitions in
``docs/methods.md``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from .scenario_rows import TABLES
from .store.base import Store

PEOPLE, METRES, SHARE, PLAIN, COUNT = "people", "m", "share", "", "count"
"""Units; money has its currency."""

NAMES = (
    # people and gaps
    "people", "unmet", "unmet_distance", "unmet_barrier", "without", "unmet_share", "nearest_m", "usable_m", "extra_m",
    "gini", "theil", "theil_between", "worst_best", "hot_cells", "cold_cells",
    # programme
    "value", "bound", "gap", "funded", "works", "cost", "city_cost", "others_cost", "budget", "spent", "carried",
    "served", "served_share", "gain", "price_index", "discount", "floor_district", "floor_profile",
    "shadow_budget", "shadow_district", "shadow_profile", "shadow_capacity", "price_of_fairness", "slack",
    "frontier_cost", "frontier_gain", "fairness_alpha", "fairness_gain", "fairness_bound", "frontier_bound",
    # robustness
    "draws", "core", "borderline", "out", "inspect",
)  # fmt: skip


@dataclass(frozen=True)
class Figure:
    """One number. ``district`` is a key, ``year`` a calendar year, ``position`` a place along a curve; -1 and empty: of
    all."""

    name: str
    value: float
    low: float = float("nan")
    high: float = float("nan")
    unit: str = PLAIN
    district: int = -1
    profile: str | None = None
    facility_type: str | None = None
    payer: str | None = None
    year: int = -1
    position: int = -1

    @property
    def about(self) -> tuple[Any, ...]:
        """What it is a figure of: the same in two scenarios means that the two can be compared."""
        return (self.name, self.district, self.profile, self.facility_type, self.payer, self.year, self.position)


class Figures(list[Figure]):
    """Figures in the order in which they are written."""

    def put(self, name: str, value: float, unit: str = PLAIN, **about: Any) -> None:
        """Add one; ``about`` as in :class:`Figure`."""
        if name not in NAMES:
            raise ValueError(f"no such figure: {name}")
        self.append(Figure(name, float(value), unit=unit, **about))

    def columns(self) -> dict[str, Any]:
        """As the columns of the table ``scenario_figure``."""
        kinds = TABLES["scenario_figure"]
        return {
            name: [getattr(figure, name) for figure in self]
            if kinds[name] is object
            else np.array([getattr(figure, name) for figure in self], dtype=kinds[name])
            for name in kinds
        }


def read_figures(store: Store, scenario: int, names: Iterable[str] = ()) -> tuple[Figure, ...]:
    """The figures of a scenario in their order, only those called ``names`` where some are given."""
    wanted = set(names)
    listed = [field.name for field in fields(Figure)]
    rows = store.rows(
        f"SELECT {', '.join(listed)} FROM scenario_figure WHERE scenario = :scenario ORDER BY fid",  # nosec B608 # our own names
        {"scenario": scenario},
    )
    nan = float("nan")
    return tuple(
        Figure(
            name, *(nan if number is None else float(number) for number in numbers[:3]), numbers[3] or "",
            *(-1 if value is None and at in (0, 4, 5) else value for at, value in enumerate(numbers[4:])),
        )
        for name, *numbers in rows
        if not wanted or name in wanted
    )  # fmt: skip
