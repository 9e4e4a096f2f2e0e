"""Prioritise a store: rank what to mend first and what to inspect first, and keep every term of the ranking."""

from __future__ import annotations

import csv
import json
import os
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..scoring.catchment import people_within
from ..scoring.errors import QT_TRANSLATE_NOOP
from ..scoring.model import Measure, Model
from ..scoring.priority import PriorityError, PriorityResult, prioritise, type_importance
from ..scoring.status import STATUS_CODES, StatusResult
from .aggregates import to_metric
from .counting import city_status
from .model_store import stored_model, titles
from .store.base import Cancelled as CancelledCheck
from .store.base import Progress, Store, utc_now
from .store.errors import Cancelled

KIND = "priority"
WORKS, INSPECT_FIRST = "works", "inspect_first"
_CODES = np.array(STATUS_CODES, dtype=object)


@dataclass
class PriorityReport:
    """What was written: ``works`` and ``inspect_first`` count the facilities on either list."""

    scenario: int
    works: int
    inspect_first: int
    has_demand: bool
    """False: the store has no population, so every facility counts as one person of each profile."""


def prioritise_store(
    store: Store,
    basis: str = "official",
    radius: float = 1000.0,
    price: str = "typical",
    name: str = "",
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> PriorityReport:
    """Rank the facilities that are in use and keep the ranking as the current scenario.

    ``radius``: metres within which people count as served, straight line. ``price``: low, typical or high.
    Raises :class:`PriorityError` where nothing is assessed on ``basis``.
    """

    def step(fraction: float, what: str) -> None:
        if cancelled is not None and cancelled():
            raise Cancelled()
        if progress is not None:
            progress(fraction, what)

    model = stored_model(store)
    step(0.0, QT_TRANSLATE_NOOP("Progress", "Reading the statuses"))
    facility, status = city_status(store, basis)
    if status is None or not len(facility):
        raise PriorityError(
            QT_TRANSLATE_NOOP(
                "Errors", "There is no facility with an assessment on this basis yet. Import inspections first."
            )
        )
    (kept,) = store.columns("SELECT retired_at IS NULL FROM facility ORDER BY fid", (np.int8,))
    rows = np.flatnonzero(kept)
    facility, status = facility[rows], status.take(rows)
    step(0.4, QT_TRANSLATE_NOOP("Progress", "Counting the people in reach"))
    people, has_demand = _people(store, model, facility, radius)
    (type_code,) = store.columns("SELECT facility_type FROM facility WHERE retired_at IS NULL ORDER BY fid", (object,))
    kind = np.array([model.type_index.get(code, -1) for code in type_code.tolist()], dtype=np.int64)
    step(0.6, QT_TRANSLATE_NOOP("Progress", "Ranking"))
    result = prioritise(model, status, people, type_importance(model, kind), price, city_prices(store, model), facility)
    step(0.7, QT_TRANSLATE_NOOP("Progress", "Writing the ranking"))
    parameters = {"basis": basis, "radius_m": radius, "price": price, "has_demand": has_demand}
    with store.transaction(bulk="prioritise"):
        scenario = _write(store, model, facility, status, result, name or utc_now()[:10], parameters)
    if progress is not None:
        progress(1.0, QT_TRANSLATE_NOOP("Progress", "Writing the ranking"))
    return PriorityReport(scenario, int((result.rank > 0).sum()), int((result.inspect_rank > 0).sum()), has_demand)


def city_prices(store: Store, model: Model) -> Mapping[str, Measure]:
    """The model's measures with the prices that the store holds, the newest for each."""
    sql = (
        "SELECT m.code, p.low, p.typical, p.high, p.currency, p.basis FROM price p JOIN measure m ON m.fid = p.measure "
        "ORDER BY p.price_date IS NOT NULL, p.price_date, p.fid"
    )
    priced = dict(model.measure_by_code)
    for code, low, typical, high, currency, basis in store.rows(sql):
        if code in priced:
            priced[code] = replace(
                priced[code],
                price_low=low,
                price_typical=typical,
                price_high=high,
                currency=currency,
                price_basis=basis or "",
            )
    return priced


def _people(store: Store, model: Model, facility: np.ndarray, radius: float) -> tuple[np.ndarray, bool]:
    """People of each profile within reach [f, p]. A profile without numbers of its own takes the model's share
    of all people; where there is neither, its people are unknown (NaN)."""
    cell, lon, lat = store.points("demand")
    shape = (len(facility), len(model.profiles))
    if not len(cell):
        return np.ones(shape), False
    (total,) = store.columns("SELECT people FROM demand ORDER BY fid", (np.float64,))
    known = np.full((len(cell), shape[1]), np.nan)
    key, profile, count = store.columns(
        "SELECT demand, profile, people FROM demand_people", (np.int64, object, np.float64)
    )
    for index, item in enumerate(model.profiles):
        mine = profile == item.code
        if mine.any():
            known[np.searchsorted(cell, key[mine]), index] = count[mine]
        elif item.population_share is not None:
            known[:, index] = total * item.population_share
    fid, facility_lon, facility_lat = store.points("facility")
    rows = np.searchsorted(fid, facility)
    places = np.stack(to_metric(model, facility_lon[rows], facility_lat[rows]), axis=1)
    places[~np.isfinite(places)] = np.nan
    there = np.isfinite(lon)
    cells = np.stack(to_metric(model, lon[there], lat[there]), axis=1)
    people = np.full(shape, np.nan)
    for index in range(shape[1]):
        counted = known[there, index]
        if np.isfinite(counted).any():
            # A cell without a number adds nothing, as nobody knows whom.
            people[:, [index]] = people_within(cells, np.nan_to_num(counted)[:, None], places, radius)
    return people, True


def _write(
    store: Store,
    model: Model,
    facility: np.ndarray,
    status: StatusResult,
    result: PriorityResult,
    name: str,
    parameters: dict[str, object],
) -> int:
    scenario = int(store.next_keys("scenario", 1)[0])
    store.execute("UPDATE scenario SET is_current = false WHERE kind = :kind", {"kind": KIND})
    store.insert(
        "scenario",
        {
            "fid": [scenario],
            "uuid": [str(uuid.uuid4())],
            "name": [name],
            "kind": [KIND],
            "created_at": [utc_now()],
            "model_version": [model.version],
            "parameters": [json.dumps(parameters)],
            "is_current": [1],
        },
    )
    works, inspect = result.order, result.inspect_order
    measures = result.measures()
    people = np.nansum(result.people, axis=1)
    store.insert(
        "scenario_facility",
        {
            "scenario": np.full(len(works), scenario),
            "facility": facility[works],
            "list": [WORKS] * len(works),
            "rank": result.rank[works],
            "priority": result.index[works],
            "need": result.total_need[works],
            "people": people[works],
            "cost_low": result.cost_low[works],
            "cost_typical": result.cost_typical[works],
            "cost_high": result.cost_high[works],
            "currency": [result.currency] * len(works),
            "measures": [measures[row] for row in works.tolist()],
        },
    )
    store.insert(
        "scenario_facility",
        {
            "scenario": np.full(len(inspect), scenario),
            "facility": facility[inspect],
            "list": [INSPECT_FIRST] * len(inspect),
            "rank": result.inspect_rank[inspect],
            "need": result.inspect_need[inspect],
            "people": result.inspect_people[inspect],
        },
    )
    listed = np.union1d(works, inspect)
    for index, profile in enumerate(model.profile_codes):
        lifting = result.measures(index)
        store.insert(
            "scenario_term",
            {
                "scenario": np.full(len(listed), scenario),
                "facility": facility[listed],
                "profile": [profile] * len(listed),
                "status": _CODES[status.status[listed, index]],
                "target": _CODES[result.target[listed, index]],
                "deficit": result.deficit[listed, index],
                "people": result.people[listed, index],
                "need": result.need[listed, index],
                "measures": [lifting[row] for row in listed.tolist()],
            },
        )
    return scenario


def export_priorities(store: Store, path: str | os.PathLike[str], language: str) -> int:
    """Write the current ranking to a CSV (UTF-8 with BOM, so that spreadsheets read it), both lists, works first;
    per profile the status, the deficit, the people and the need that make up the rank. The number of rows."""
    model = stored_model(store)
    profiles = model.profile_codes
    measure_titles = titles(store, "measure", language)
    type_titles = titles(store, "facility_type", language)
    district_titles = titles(store, "district", language)
    terms: dict[int, dict[str, tuple[object, ...]]] = {}
    sql = (
        "SELECT t.facility, t.profile, t.status, t.target, t.deficit, t.people, t.need FROM scenario_term t "
        "JOIN scenario s ON s.fid = t.scenario AND s.is_current AND s.kind = :kind"
    )
    for fid, profile, *rest in store.rows(sql, {"kind": KIND}):
        terms.setdefault(fid, {})[profile] = tuple(rest)
    rows = store.rows(
        "SELECT r.list, r.rank, f.fid, f.source_id, coalesce(n.name, f.name), f.facility_type, d.code, f.address, "
        "f.owner, r.priority, r.need, r.people, r.cost_low, r.cost_typical, r.cost_high, r.currency, r.measures "
        "FROM scenario_facility r JOIN scenario s ON s.fid = r.scenario AND s.is_current AND s.kind = :kind "
        "JOIN facility f ON f.fid = r.facility LEFT JOIN district d ON d.fid = f.district "
        "LEFT JOIN facility_name n ON n.facility = f.fid AND n.language = :language "
        "ORDER BY r.list DESC, r.rank",
        {"kind": KIND, "language": language},
    )
    target = Path(path)
    part = target.with_name(f".{target.name}.part")
    head = [
        "list",
        "rank",
        "facility",
        "source_id",
        "name",
        "facility_type",
        "district",
        "address",
        "owner",
        "priority",
        "need",
        "people",
        "cost_low",
        "cost_typical",
        "cost_high",
        "currency",
        "measures",
        "measures_text",
    ]
    terms_head = ["status", "target", "deficit", "people", "need"]
    try:
        with part.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(head + [f"{profile}_{term}" for profile in profiles for term in terms_head])
            for row in rows:
                row = list(row)
                row[5] = type_titles.get(row[5], row[5])
                row[6] = district_titles.get(row[6], row[6] or "")
                words = "; ".join(measure_titles.get(code, code) for code in (row[16] or "").split())
                of_profiles = terms.get(row[2], {})
                cells = [cell for profile in profiles for cell in of_profiles.get(profile, (None,) * len(terms_head))]
                writer.writerow([_rounded(cell) for cell in (*row, words, *cells)])
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)
    return len(rows)


def _rounded(cell: object) -> object:
    """Small numbers (the index) keep their digits, large ones (money, people) two decimals."""
    if isinstance(cell, float):
        return round(cell, 2) if abs(cell) >= 1 else float(f"{cell:.6g}")
    return "" if cell is None else cell
