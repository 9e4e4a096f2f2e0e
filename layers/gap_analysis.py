"""The gaps of a city, computed and kept as a scenario: per cell, profile and type of service, and in figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from ..scoring.errors import QT_TRANSLATE_NOOP
from ..scoring.gaps import GapResult, gaps
from ..scoring.hot_spots import SPOT_CODES, HotSpots, hot_spots, usual_band
from ..scoring.inequality import inequality
from .data_state import reading_state
from .gap_reading import GapReading, read_gap_inputs
from .planning_options import PlanningOptions
from .scenario_figures import COUNT, METRES, PEOPLE, PLAIN, SHARE, Figures
from .scenarios import GAPS, Computed, NewScenario, Scenario, keep_computed, part_of
from .store.base import Cancelled as CancelledCheck
from .store.base import Progress, Store, utc_now
from .store.errors import Cancelled


def analyse_gaps(
    store: Store,
    options: PlanningOptions | None = None,
    name: str = "",
    note: str = "",
    parent: int | None = None,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Scenario:
    """Compute the gaps and keep them as the current scenario of their kind."""
    made = compute_gaps(store, options or PlanningOptions(), name, note, parent, part_of(progress, 0.0, 0.6), cancelled)
    return keep_computed(store, made, part_of(progress, 0.6, 1.0), cancelled)


def compute_gaps(
    store: Store,
    options: PlanningOptions,
    name: str = "",
    note: str = "",
    parent: int | None = None,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Computed:
    """The gaps as a scenario that is not kept yet. Its summary has, by profile, how many people are known,
    their unmet need and how many are without a usable facility, both on average over the services they need."""
    # The moment is kept with the options: the calendar alone then changes nothing when it is computed again.
    options = replace(options, as_of=options.as_of or utc_now())
    reading, result = gaps_of(store, options, progress, cancelled)
    rows, spots = gap_rows(reading, result)
    figures = gap_figures(reading, result, spots)
    by_cell = result.by_cell()
    sums = {
        what: dict(zip(reading.model.profile_codes, np.nansum(by_cell[what], axis=0).tolist()))
        for what in ("people", "unmet", "unmet_distance", "without")
    }
    demand = reading.demand
    summary = {
        **sums,
        "cells": len(result.inputs.people),
        "hot": int((spots.spot > 0).any(axis=1).sum()),
        "notes": [] if demand is None else [[note.template, dict(note.params)] for note in demand.notes],
    }
    new = NewScenario(
        GAPS,
        name or options.as_of[:10],
        reading.model.version,
        {"options": reading.options.as_dict()},
        data_state=reading_state(store, reading),
        summary=summary,
        seed=reading.options.seed,
        parent=parent,
        note=note,
    )
    return Computed(new, {**rows, "scenario_figure": figures.columns()})


def gaps_of(
    store: Store,
    options: PlanningOptions,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> tuple[GapReading, GapResult]:
    """Read and compute, write nothing."""
    reading = read_gap_inputs(store, options, part_of(progress, 0.0, 0.5), cancelled)
    counting = part_of(progress, 0.5, 1.0)

    def step(fraction: float) -> None:
        if cancelled is not None and cancelled():
            raise Cancelled()
        if counting is not None:
            counting(fraction, QT_TRANSLATE_NOOP("Progress", "Counting who can use what"))

    return reading, gaps(reading.inputs, step)


def gap_rows(reading: GapReading, result: GapResult) -> tuple[dict[str, Mapping[str, Any]], HotSpots]:
    """Rows of ``gap_cell`` and ``gap_profile``, and the hot spots of unmet need per head. Types without any facility
    in the register say nothing and have no rows."""
    if reading.demand is None:
        raise ValueError("gaps without people")
    model, cell = reading.model, reading.demand.cell
    profiles = np.array(model.profile_codes, dtype=object)
    types = np.array([kind.code for kind in model.facility_types], dtype=object)
    tall = result.tall()
    keep = result.has_facility[tall["type"]]
    at, of, kind = (tall.pop(name)[keep] for name in ("cell", "profile", "type"))
    cells = {"demand": cell[at], "profile": profiles[of], "facility_type": types[kind]}
    cells.update({name: values[keep] for name, values in tall.items()})

    by_cell = result.by_cell()
    people = by_cell["people"]
    with np.errstate(invalid="ignore", divide="ignore"):
        # What barriers cause: by distance the city's edge would be hot, where nothing is built to adapt.
        per_head = np.where(people > 0, (by_cell["unmet"] - by_cell["unmet_distance"]) / people, np.nan)
    xy = result.inputs.cells_xy
    spots = hot_spots(xy, per_head, usual_band(xy))
    rows, column = np.nonzero(np.nan_to_num(people) > 0)
    lived = {"demand": cell[rows], "profile": profiles[column]}
    lived.update({name: values[rows, column] for name, values in by_cell.items()})
    lived.update({f"gi_{name}": getattr(spots, name)[rows, column] for name in "zpq"})
    lived["spot"] = [SPOT_CODES[code] for code in spots.spot[rows, column].tolist()]
    return {"gap_cell": cells, "gap_profile": lived}, spots


def gap_figures(reading: GapReading, result: GapResult, spots: HotSpots) -> Figures:
    """The figures of the city, of each district, profile and type of service, and how unequal they are."""
    figures = Figures()
    model, districts = reading.model, len(reading.district_key)
    everywhere = np.zeros(len(result.inputs.people), dtype=np.int64)
    city = result.sums(everywhere, 1)
    parts = result.sums(reading.cell_district, districts)
    kinds = np.flatnonzero(result.has_facility)
    for p, profile in enumerate(model.profile_codes):
        _people(figures, {name: result.mean(values[0])[p] for name, values in city.items()}, profile=profile)
        _distances(figures, result, p, kinds, model.facility_types, profile)
        for t in kinds.tolist():
            about = {"profile": profile, "facility_type": model.facility_types[t].code}
            _people(figures, {name: values[0, p, t] for name, values in city.items()}, **about)
        means = {name: result.mean(values)[:, p] for name, values in parts.items()}
        for d, key in enumerate(reading.district_key.tolist()):
            if not means["people"][d] > 0:
                continue
            about = {"profile": profile, "district": key}
            _people(figures, {name: values[d] for name, values in means.items()}, **about)
            for t in kinds.tolist():
                of = {**about, "facility_type": model.facility_types[t].code}
                figures.put("unmet", parts["unmet"][d, p, t], PEOPLE, low=float(parts["unmet_low"][d, p, t]), **of)
        _unequal(figures, means["unmet"], means["people"], profile=profile)
        for name, code in (("hot_cells", 1), ("cold_cells", -1)):
            figures.put(name, (spots.spot[:, p] == code).sum(), COUNT, profile=profile)
    whole = {name: result.mean(values[0]) for name, values in city.items()}
    _unequal(figures, whole["unmet"], whole["people"])
    return figures


def _people(figures: Figures, sums: Mapping[str, float], **about: Any) -> None:
    """Numbers of people of one profile, in the city or in a part of it."""
    people, unmet, low = sums["people"], sums["unmet"], sums["unmet_low"]
    figures.put("people", people, PEOPLE, **about)
    figures.put("unmet", unmet, PEOPLE, low=float(low), **about)
    figures.put("unmet_distance", sums["unmet_distance"], PEOPLE, **about)
    figures.put(
        "unmet_barrier",
        unmet - sums["unmet_distance"],
        PEOPLE,
        low=float(low - sums["unmet_distance"]),
        **about,
    )
    figures.put("without", sums["without"], PEOPLE, low=float(sums["without_low"]), **about)
    if people > 0:
        figures.put("unmet_share", unmet / people, SHARE, low=float(low / people), **about)


def _distances(figures: Figures, result: GapResult, p: int, kinds: np.ndarray, types: Any, profile: str) -> None:
    """Metres that a person of the profile goes on average, among those who can get anywhere at all."""
    people = np.nan_to_num(result.inputs.by_profile[:, p])
    for t in kinds.tolist():
        for name, metres in (
            ("nearest_m", result.nearest_m[:, t]),
            ("usable_m", result.usable_m[:, p, t]),
            ("extra_m", result.extra_m[:, p, t]),
        ):
            there = np.isfinite(metres) & (people > 0)
            if there.any():
                mean = float(np.average(metres[there], weights=people[there]))
                figures.put(name, mean, METRES, profile=profile, facility_type=types[t].code)


def _unequal(figures: Figures, unmet: np.ndarray, people: np.ndarray, **about: Any) -> None:
    """How unequal the shares of people with unmet need are: between districts for a profile, between profiles."""
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where(people > 0, unmet / people, np.nan)
    found = inequality(share, people)
    figures.put("gini", found.gini, PLAIN, **about)
    figures.put("theil", found.theil, PLAIN, **about)
    figures.put("worst_best", found.ratio if np.isfinite(found.ratio) else np.nan, PLAIN, **about)
