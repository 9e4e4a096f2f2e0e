"""Prioritise a store: rank what to mend first and what to inspect first, and keep every term of the ranking."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..scoring.benefit import profile_weight
from ..scoring.catchment import people_within
from ..scoring.measures import measure_rules
from ..scoring.model import SEVERITIES
from ..scoring.outcomes import OUT_FAIL, OUT_PARTIAL
from ..scoring.prices import HIGH, LOW, TYPICAL
from ..scoring.priority import PriorityResult, prioritise
from ..scoring.status import STATUS_CODES, joined_codes
from .data_state import reading_state
from .model_store import stored_model, titles
from .planning import PlanningData, read_planning
from .planning_options import PlanningOptions
from .ranking_views import INSPECT_FIRST, WORKS, read_ranking_views
from .scenarios import PRIORITY, Computed, NewScenario, part_of, save_scenario
from .store.base import Cancelled as CancelledCheck
from .store.base import Progress, Store, utc_now
from .table_files import Table, write_tables

KIND = PRIORITY
_CODES = np.array(STATUS_CODES, dtype=object)


@dataclass(frozen=True)
class PriorityReport:
    """What was written: ``works`` and ``inspect_first`` count the facilities on either list."""

    scenario: int
    works: int
    inspect_first: int
    has_demand: bool
    """False: the store has no population, so every facility counts as one person of each profile."""
    gain: float
    """Weighted people newly served if the best package of every facility were built."""
    notes: Mapping[str, int]
    """As in :class:`.planning.PlanningData`."""


def prioritise_store(
    store: Store,
    options: PlanningOptions | None = None,
    name: str = "",
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> PriorityReport:
    """Rank the facilities in use and keep the ranking as the current scenario of its kind.

    Raises :class:`.gap_reading.NothingAssessed` where nothing is assessed on the basis of the options.
    """
    data, result, made = _ranked(
        store, options or PlanningOptions(), name, None, part_of(progress, 0.0, 0.85), cancelled
    )
    saved = save_scenario(store, made.new, made.rows, part_of(progress, 0.85, 1.0), cancelled)
    return PriorityReport(
        scenario=saved.fid,
        works=int((result.rank > 0).sum()),
        inspect_first=int((result.inspect_rank > 0).sum()),
        has_demand=data.has_demand,
        gain=float(result.gain.sum()),
        notes=data.notes,
    )


def compute_priorities(
    store: Store,
    options: PlanningOptions,
    name: str = "",
    parent: int | None = None,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Computed:
    """The ranking as a scenario that is not kept yet."""
    return _ranked(store, options, name, parent, progress, cancelled)[2]


def _ranked(
    store: Store,
    options: PlanningOptions,
    name: str,
    parent: int | None,
    progress: Progress | None,
    cancelled: CancelledCheck | None,
) -> tuple[PlanningData, PriorityResult, Computed]:
    # The moment is kept with the options: the calendar alone then changes nothing when it is computed again.
    options = replace(options, as_of=options.as_of or utc_now())
    data = read_planning(store, options, progress, cancelled)
    result = rank_planning(data)
    new = NewScenario(
        kind=KIND,
        name=name or options.as_of[:10],
        model_version=data.model.version,
        parameters={"options": data.options.as_dict()},
        data_state=reading_state(store, data.reading),
        summary=priority_summary(data, result),
        seed=data.options.seed,
        parent=parent,
    )
    return data, result, Computed(new, priority_rows(data, result))


def rank_planning(data: PlanningData) -> PriorityResult:
    """The ranking of what was read."""
    return prioritise(
        data.facility,
        data.packages.facility,
        data.benefit.gain,
        data.cost,
        data.kept_out,
        data.usability,
        data.reading.facility_type,
        data.weights,
    )


def priority_summary(data: PlanningData, result: PriorityResult) -> dict[str, Any]:
    """What a list of scenarios says of a ranking."""
    best = result.package[result.package >= 0]
    return {
        "works": int((result.rank > 0).sum()),
        "inspect_first": int((result.inspect_rank > 0).sum()),
        "has_demand": data.has_demand,
        "gain": round(float(result.gain.sum()), 6),
        "served": {
            profile: round(float(data.benefit.served[best, p].sum()), 6)
            for p, profile in enumerate(data.model.profile_codes)
        },
        "cost": round(float(np.nansum(result.cost)), 2),
        "currency": data.packages.currency,
        **data.notes,
    }


def priority_rows(data: PlanningData, result: PriorityResult) -> dict[str, dict[str, Any]]:
    """The rows of a ranking: both lists, and a term per profile of every facility on one of them."""
    works, inspect = result.order, result.inspect_order
    packages, best = data.packages, result.package[result.order]
    reached = _people_in_reach(data)
    weight = profile_weight(data.weights, data.reading.facility_type)
    need = data.kept_out * (1.0 - data.usability[0]) * weight
    measures = packages.take(best).measures()
    count = len(works)
    none = [None] * len(inspect)
    nothing = np.full(len(inspect), np.nan)
    lists = {
        "facility": np.concatenate([data.facility[works], data.facility[inspect]]),
        "list": [WORKS] * count + [INSPECT_FIRST] * len(inspect),
        "rank": np.concatenate([result.rank[works], result.inspect_rank[inspect]]),
        "priority": np.concatenate([result.index[works], nothing]),
        "need": np.concatenate([need[works].sum(axis=1), result.inspect_gain[inspect]]),
        "people": np.concatenate([np.nansum(reached[works], axis=1), result.inspect_people[inspect].sum(axis=1)]),
        "cost_low": np.concatenate([packages.cost[best, LOW], nothing]),
        "cost_typical": np.concatenate([packages.cost[best, TYPICAL], nothing]),
        "cost_high": np.concatenate([packages.cost[best, HIGH], nothing]),
        "currency": [packages.currency] * count + none,
        "measures": measures + [""] * len(inspect),
        "gain": np.concatenate([result.gain[works], nothing]),
        "package": [*packages.kind[best].tolist(), *none],
    }
    return {"scenario_facility": lists, "scenario_term": _terms(data, result, reached, need, weight)}


def _terms(
    data: PlanningData, result: PriorityResult, reached: np.ndarray, need: np.ndarray, weight: np.ndarray
) -> dict[str, Any]:
    """Facility by facility, in the order of the keys, the profiles in the model's order."""
    listed = np.flatnonzero((result.rank > 0) | (result.inspect_rank > 0))
    profiles = len(data.model.profiles)
    status = data.reading.status.status[listed]
    package = result.package[listed]
    has = package >= 0
    target, served = status.copy(), np.zeros(status.shape)
    low, high = data.usability[0][listed], data.usability[1][listed]
    after = low.copy()
    after[has] = data.packages.usability_after_low[package[has]]
    target[has] = data.packages.target[package[has]]
    served[has] = data.benefit.served[package[has]]
    measures = np.full(status.shape, "", dtype=object)
    measures[has] = _measures_of_profiles(data, listed[has], package[has])
    return {
        "facility": np.repeat(data.facility[listed], profiles),
        "profile": list(data.model.profile_codes) * len(listed),
        "status": _CODES[status].reshape(-1).tolist(),
        "target": _CODES[target].reshape(-1).tolist(),
        "people": reached[listed].reshape(-1),
        "need": need[listed].reshape(-1),
        "measures": measures.reshape(-1).tolist(),
        "usability_low": low.reshape(-1),
        "usability_high": high.reshape(-1),
        "usability_after": after.reshape(-1),
        "unmet": data.kept_out[listed].reshape(-1),
        "served": served.reshape(-1),
        "weight": weight[listed].reshape(-1),
    }


def _measures_of_profiles(data: PlanningData, rows: np.ndarray, package: np.ndarray) -> np.ndarray:
    """object [n, p]: codes of the package's measures that mend what keeps the profile out, where it is lifted."""
    model, packages = data.model, data.packages
    mends = measure_rules(model).mends.T.astype(np.float32)
    outcome = data.reading.status.outcome[rows]
    wrong = (outcome == OUT_FAIL) | (outcome == OUT_PARTIAL)
    found = np.empty((len(rows), len(model.profiles)), dtype=object)
    for p, profile in enumerate(model.profile_codes):
        concerns = np.array([c.severity.get(profile) in SEVERITIES[:2] for c in model.criteria])
        serves = ((wrong & concerns).astype(np.float32) @ mends) > 0
        serves &= packages.raised[package, p][:, None] > 0
        found[:, p] = joined_codes(packages.uses[package] & serves, packages.measure_codes)
    return found


def _people_in_reach(data: PlanningData) -> np.ndarray:
    """float64 [f, p]: people who live within the threshold of the facility's type; NaN without a place. Without any
    population 1 each."""
    inputs = data.reading.inputs
    if data.reading.demand is None:
        return np.ones(data.kept_out.shape)
    found = np.full(data.kept_out.shape, np.nan)
    people = np.nan_to_num(inputs.by_profile, nan=0.0)
    for kind, threshold in enumerate(inputs.threshold.tolist()):
        rows = np.flatnonzero(inputs.facility_type == kind)
        if len(rows):
            found[rows] = people_within(inputs.cells_xy, people, inputs.facilities_xy[rows], threshold)
    return found


_HEAD = (
    "list", "rank", "facility", "source_id", "name", "facility_type", "district", "address", "owner", "priority",
    "gain", "need", "people", "package", "cost_low", "cost_typical", "cost_high", "currency", "measures",
    "measures_text", "rank_weighted_sum_minmax", "rank_topsis_vector",
)  # fmt: skip
_TERMS = (
    "status", "target", "people", "unmet", "usability_low", "usability_high", "usability_after", "served", "weight",
    "need",
)  # fmt: skip


def export_priorities(store: Store, path: str | os.PathLike[str], language: str) -> int:
    """Write the current ranking as a table (CSV, or Excel where ``path`` ends in .xlsx), both lists, works first; per
    profile what makes up the rank. The number of rows."""
    model = stored_model(store)
    profiles = model.profile_codes
    measure_titles = titles(store, "measure", language)
    type_titles = titles(store, "facility_type", language)
    district_titles = titles(store, "district", language)
    terms: dict[int, dict[str, tuple[Any, ...]]] = {}
    sql = (
        "SELECT t.facility, t.profile, t.status, t.target, t.people, t.unmet, t.usability_low, t.usability_high, "
        "t.usability_after, t.served, t.weight, t.need FROM scenario_term t "
        "JOIN scenario s ON s.fid = t.scenario AND s.is_current AND s.kind = :kind"
    )
    for fid, profile, *rest in store.rows(sql, {"kind": KIND}):
        terms.setdefault(fid, {})[profile] = tuple(rest)
    rows = store.rows(
        "SELECT r.list, r.rank, f.fid, f.source_id, coalesce(n.name, f.name), f.facility_type, d.code, f.address, "
        "f.owner, r.priority, r.gain, r.need, r.people, r.package, r.cost_low, r.cost_typical, r.cost_high, "
        "r.currency, r.measures FROM scenario_facility r "
        "JOIN scenario s ON s.fid = r.scenario AND s.is_current AND s.kind = :kind "
        "JOIN facility f ON f.fid = r.facility LEFT JOIN district d ON d.fid = f.district "
        "LEFT JOIN facility_name n ON n.facility = f.fid AND n.language = :language "
        "ORDER BY r.list DESC, r.rank",
        {"kind": KIND, "language": language},
    )
    views = read_ranking_views(store)
    others = {} if views is None else views.by_facility()
    written = []
    for row in rows:
        cells = list(row)
        cells[5] = type_titles.get(cells[5], cells[5])
        cells[6] = district_titles.get(cells[6], cells[6] or "")
        cells.append("; ".join(measure_titles.get(code, code) for code in (cells[18] or "").split()))
        cells += others.get(row[2], (None, None)) if row[0] == WORKS else (None, None)
        of_profiles = terms.get(row[2], {})
        cells += [cell for profile in profiles for cell in of_profiles.get(profile, (None,) * len(_TERMS))]
        written.append([_rounded(cell) for cell in cells])
    headers = [*_HEAD, *(f"{profile}_{term}" for profile in profiles for term in _TERMS)]
    write_tables(path, [Table("priorities", headers, written)])
    return len(rows)


def _rounded(cell: Any) -> Any:
    """Small numbers (the index) keep their digits, large ones (money, people) two decimals; what is free has no
    finite number of people per money."""
    if isinstance(cell, float):
        if not math.isfinite(cell):
            return None
        return round(cell, 2) if abs(cell) >= 1 else float(f"{cell:.6g}")
    return cell
