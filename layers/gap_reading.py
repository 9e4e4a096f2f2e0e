"""What the gaps of a city are counted from, read once: facilities, their statuses and capacities, who lives where.

Every analysis begins with :func:`read_gap_inputs`, which reads the store and leaves it as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import numpy as np

from ..scoring.decay import FLAT, Decay
from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from ..scoring.gaps import NORM, GapInputs
from ..scoring.measures import needed_items
from ..scoring.model import Model
from ..scoring.status import StatusResult
from ..scoring.usability import usability
from .aggregates import to_metric
from .counting import Counting, moment_of
from .demand import Demand, read_demand
from .model_store import stored_model
from .planning_options import PlanningOptions
from .store.base import Cancelled as CancelledCheck
from .store.base import Progress, Store
from .store.errors import Cancelled


class NothingAssessed(InclusiveCityError):
    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors", "There is no facility with an assessment on this basis yet. Import inspections first."
            )
        )


@dataclass
class GapReading:
    """f facilities in use, ascending by key; c cells where somebody lives; d districts, ascending by key."""

    model: Model
    options: PlanningOptions
    """Resolved."""
    facility: np.ndarray
    """int64 [f]: keys."""
    facility_type: np.ndarray
    """int64 [f]: index into the model's types, −1 for one it does not know."""
    district: np.ndarray
    """int64 [f]: row in ``district_key``, −1 for none."""
    district_key: np.ndarray
    """int64 [d]."""
    district_code: tuple[str, ...]
    owner_kind: np.ndarray
    """object [f]: code, None where it is not known."""
    lon: np.ndarray
    """float64 [f]: degrees, NaN for no place."""
    lat: np.ndarray
    status: StatusResult
    """Of the f facilities, on the basis of the options."""
    stale: np.ndarray
    """bool [f]: the assessment is out of date."""
    counted: dict[str, tuple[np.ndarray, np.ndarray]]
    """Item code → state (int8 [f]) and value (float64 [f]) of the answers that say how much of a measure is needed."""
    demand: Demand | None
    """None: the store has no population at all."""
    cell_district: np.ndarray
    """int64 [c]: row in ``district_key``, −1 for none."""
    inputs: GapInputs

    @property
    def known_capacities(self) -> int:
        """How many facilities have a capacity of their own."""
        return 0 if self.inputs.capacity is None else int(np.isfinite(self.inputs.capacity).sum())


def read_gap_inputs(
    store: Store,
    options: PlanningOptions,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
    need_people: bool = True,
) -> GapReading:
    """Read the city. ``need_people``: without any population it raises
    :class:`.demand.DemandError`; otherwise there are then no cells. Raises :class:`NothingAssessed` too."""

    def step(fraction: float, what: str) -> None:
        if cancelled is not None and cancelled():
            raise Cancelled()
        if progress is not None:
            progress(fraction, what)

    model = stored_model(store)
    options = options.resolved(model)
    step(0.0, QT_TRANSLATE_NOOP("Progress", "Reading the statuses"))
    as_of = datetime.fromisoformat(options.as_of.replace("Z", "+00:00")) if options.as_of else None
    work = Counting(store, model, moment_of(as_of))
    keys, kind = work.facilities()
    found = work.evaluate_block(keys, kind, True, needed_items(model)).get(options.basis) if len(keys) else None
    if found is None:
        raise NothingAssessed()
    step(0.6, QT_TRANSLATE_NOOP("Progress", "Reading the facilities"))
    district, owner_kind, in_use = store.columns(
        "SELECT district, owner_kind, retired_at IS NULL FROM facility ORDER BY fid", (np.int64, object, np.int8)
    )
    rows = np.flatnonzero(in_use)
    _, lon, lat = store.points("facility")
    lon, lat = lon[rows], lat[rows]
    fid, code = store.columns("SELECT fid, code FROM district ORDER BY fid", (np.int64, object))
    step(0.8, QT_TRANSLATE_NOOP("Progress", "Counting where people live"))
    demand = None
    if need_people or store.value("SELECT 1 FROM demand LIMIT 1") is not None:
        demand = read_demand(store, model)
    facility, kind, status = keys[rows], kind[rows], found.status.take(rows)
    return GapReading(
        model=model,
        options=options,
        facility=facility,
        facility_type=kind,
        district=_rows_of(district[rows], fid),
        district_key=fid,
        district_code=tuple(code.tolist()),
        owner_kind=owner_kind[rows],
        lon=lon,
        lat=lat,
        status=status,
        stale=found.out_of_date[rows],
        counted={code: (state[rows], value[rows]) for code, (state, value) in found.counted.items()},
        demand=demand,
        cell_district=np.zeros(0, np.int64) if demand is None else _rows_of(demand.district, fid),
        inputs=_inputs(store, model, options, facility, kind, (lon, lat), status, demand),
    )


def _inputs(
    store: Store,
    model: Model,
    options: PlanningOptions,
    facility: np.ndarray,
    kind: np.ndarray,
    place: tuple[np.ndarray, np.ndarray],
    status: StatusResult,
    demand: Demand | None,
) -> GapInputs:
    low, high = usability(model, status)
    xy = np.stack(to_metric(model, *place), axis=1)
    xy[~np.isfinite(xy)] = np.nan
    types = [each.code for each in model.facility_types]
    norm = np.array([options.norms.get(code, np.nan) for code in types])
    profiles = len(model.profiles)
    return GapInputs(
        cells_xy=np.zeros((0, 2)) if demand is None else demand.xy,
        people=np.zeros(0) if demand is None else demand.people,
        by_profile=np.zeros((0, profiles)) if demand is None else demand.by_profile,
        facilities_xy=xy,
        facility_type=kind,
        usable_low=low,
        usable_high=high,
        threshold=np.array([options.thresholds[code] for code in types]),
        capacity=_capacity(store, facility),
        service_weight=np.array([options.service_weights[code] for code in types]),
        decay=Decay(FLAT if options.method == "2sfca" else options.decay),
        method=options.method,
        reference=options.reference,
        norm=norm if options.reference == NORM else None,
    )


def _capacity(store: Store, facility: np.ndarray) -> np.ndarray:
    """float64 [f]: NaN where it is unknown."""
    key, capacity = store.columns("SELECT facility, capacity FROM facility_capacity", (np.int64, np.float64))
    found = np.full(len(facility), np.nan)
    row = _rows_of(key, facility)
    found[row[row >= 0]] = capacity[row >= 0]
    return found


def _rows_of(keys: np.ndarray, sorted_keys: np.ndarray) -> np.ndarray:
    """Row of each key among ``sorted_keys``, −1 where it is not there."""
    row = np.searchsorted(sorted_keys, keys)
    row[row == len(sorted_keys)] = 0
    there = sorted_keys[row] == keys if len(sorted_keys) else np.zeros(len(keys), dtype=bool)
    return np.where(there, row, -1)
