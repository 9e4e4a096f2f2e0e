"""A city's planning as a board to work at: what the sliders, the list and the map of the planner's page stand on.

Plain arrays, read once in the background. What a person then changes (weights, a budget) is worked out from them
without asking the store again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..scoring.live_ranking import LiveRanking
from ..scoring.projection import transform
from .aggregates import DEGREES
from .model_store import titles
from .store.base import Progress, Store

Named = tuple[tuple[str, str], ...]
"""(code, title) of each."""


@dataclass
class PlanBoard:
    """f facilities in use in the order of their keys, k packages of works, p profiles, t services."""

    keys: np.ndarray
    """int64 [f]."""
    names: np.ndarray
    """object [f]: name in the reader's language, else the address, else empty."""
    service: np.ndarray
    """int64 [f]: row in ``services``, −1 for none."""
    district: np.ndarray
    """int64 [f]: row in ``districts``, −1 for none."""
    lon: np.ndarray
    lat: np.ndarray
    """float64 [f]: degrees, NaN for no place."""
    profiles: Named
    services: Named
    districts: Named
    package_facility: np.ndarray
    """int64 [k]: row of each package's facility."""
    package_code: np.ndarray
    """object [k]."""
    served: np.ndarray
    """float64 [k, p]: people newly served."""
    cost: np.ndarray
    """float64 [k]: whoever pays."""
    city_cost: np.ndarray
    """float64 [k]: what the city pays of it."""
    currency: str
    profile_weights: np.ndarray
    service_weights: np.ndarray
    """float64 [p] and [t], the greatest of each 1: what the model says."""
    has_demand: bool = True
    """False: facilities count instead of people."""
    inspect: np.ndarray = field(default_factory=lambda: np.zeros(0))
    """float64 [f]: weighted people whose use is uncertain; what to inspect first is ordered by it."""
    data: Any = None
    """The :class:`.planning.PlanningData` it was made from."""
    titles: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Kind of label ("criterion", "measure", "payer") → code → title."""
    _placed: dict[str, tuple[np.ndarray, np.ndarray]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.live = LiveRanking(self.package_facility, self.served, self.cost, self.service, self.keys)
        if len(self.inspect) != len(self.keys):
            self.inspect = np.zeros(len(self.keys))

    @property
    def facilities(self) -> int:
        return len(self.keys)

    def places(self, crs: str) -> tuple[np.ndarray, np.ndarray]:
        """The facilities in a coordinate system, east before north; kept for the next time."""
        if crs not in self._placed:
            self._placed[crs] = transform(DEGREES, crs, self.lon, self.lat)
        return self._placed[crs]

    def row_of(self, facility: int) -> int:
        """The row of a facility, −1 where it is none of these."""
        row = int(np.searchsorted(self.keys, facility))
        return row if row < len(self.keys) and self.keys[row] == facility else -1

    def packages_of(self, row: int) -> np.ndarray:
        """The packages of a facility."""
        found: np.ndarray = np.flatnonzero(self.package_facility == row)
        return found


def read_board(
    store: Store,
    options: Any,
    language: str,
    progress: Progress | None = None,
    cancelled: Any = None,
) -> PlanBoard:
    """Read the city's planning (:func:`.planning.read_planning`) and what a list of it shows."""
    from .planning import read_planning

    return board_of(store, read_planning(store, options, progress, cancelled), language)


def board_of(store: Store, data: Any, language: str) -> PlanBoard:
    """The board of a planning that was read."""
    keys, names = names_of(store, language)
    reading = data.reading
    packages = data.packages
    return PlanBoard(
        keys=data.facility,
        names=names[np.searchsorted(keys, data.facility)],
        service=reading.facility_type,
        district=reading.district,
        lon=reading.lon,
        lat=reading.lat,
        profiles=_titled(titles(store, "profile", language), data.model.profile_codes),
        services=_titled(titles(store, "facility_type", language), [kind.code for kind in data.model.facility_types]),
        districts=_titled(titles(store, "district", language), reading.district_code),
        package_facility=packages.facility,
        package_code=np.asarray(packages.kind, dtype=object),
        served=data.benefit.served,
        cost=data.cost,
        city_cost=data.city_cost,
        currency=packages.currency,
        profile_weights=np.asarray(data.weights.profile, dtype=np.float64),
        service_weights=np.asarray(data.weights.service, dtype=np.float64),
        has_demand=data.has_demand,
        inspect=_uncertain(data),
        data=data,
        titles={kind: titles(store, kind, language) for kind in ("criterion", "measure", "payer")},
    )


def names_of(store: Store, language: str) -> tuple[np.ndarray, np.ndarray]:
    """Keys of the facilities in use, ascending, and what each is called."""
    keys, names = store.columns(
        "SELECT f.fid, coalesce(n.name, f.name, f.address, '') FROM facility f "
        "LEFT JOIN facility_name n ON n.facility = f.fid AND n.language = :language "
        "WHERE f.retired_at IS NULL ORDER BY f.fid",
        (np.int64, object),
        {"language": language},
    )
    return keys, names


def _titled(known: Mapping[str, str], codes: Any) -> Named:
    return tuple((code, known.get(code) or code) for code in codes)


def _uncertain(data: Any) -> np.ndarray:
    """Weighted people × the usability that is still uncertain, per facility."""
    from ..scoring.benefit import inspection_people, profile_weight

    people = inspection_people(data.kept_out, *data.usability)
    found: np.ndarray = (people * profile_weight(data.weights, data.reading.facility_type)).sum(axis=1)
    return found
