"""How sure a programme is, kept as a scenario: which facilities are funded whatever the weights, prices and luck, and
which to inspect first because knowing them would change the decision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import numpy as np

from ..scoring.errors import QT_TRANSLATE_NOOP
from ..scoring.programme import Cancelled as Stopped
from ..scoring.programme import solve
from ..scoring.robustness import (
    BORDERLINE,
    BOUNDED,
    CORE,
    FIXED,
    ORDINAL,
    OUT,
    SETS,
    UNIFORM,
    VERDICTS,
    DrawOptions,
    Robustness,
    WeightSet,
    robustness,
)
from ..scoring.shared_works import Units
from .data_state import reading_state
from .planning import PlanningData, read_planning
from .planning_options import OptionsError, PlanningOptions, refuse_unknown
from .programme import Asked, problem_of
from .programme_options import ProgrammeOptions
from .robust_inputs import robust_inputs
from .scenario_figures import COUNT, PEOPLE, SHARE, Figures
from .scenarios import ROBUSTNESS, Computed, NewScenario, Scenario, keep_computed, part_of
from .store.base import Cancelled as CancelledCheck
from .store.base import Progress, Store, utc_now
from .store.errors import Cancelled


@dataclass(frozen=True)
class RobustnessOptions:
    """What is thought possible. Bounds are shares of the sum of all weights."""

    draws: int = 1000
    profiles: str = UNIFORM
    """Weights of the profiles: ``fixed``, ``uniform`` (any), ``ordinal`` (in the order of those given), ``bounds``."""
    services: str = FIXED
    profile_bounds: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    """For ``bounds``: profile → lowest and highest share; 0 to 1 for one that is not named."""
    service_bounds: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    prices: bool = True
    """Prices anywhere between low and high."""
    unknown: bool = True
    """What is unknown or out of date anywhere within its range."""

    def checked(self) -> RobustnessOptions:
        """These options; raises :class:`OptionsError` for what cannot be."""
        for name in ("profiles", "services"):
            if getattr(self, name) not in SETS:
                raise OptionsError(
                    QT_TRANSLATE_NOOP("Errors", "{name} is {value}: it should be one of {allowed}."),
                    name=name,
                    value=getattr(self, name),
                    allowed=", ".join(SETS),
                )
        return self

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> RobustnessOptions:
        """From :meth:`as_dict`; raises :class:`OptionsError` for a name unknown to this version."""
        refuse_unknown(cls, given)
        return cls(**given)


def examine_robustness(
    store: Store,
    options: PlanningOptions,
    asked: ProgrammeOptions,
    draws: RobustnessOptions | None = None,
    name: str = "",
    note: str = "",
    parent: int | None = None,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Scenario:
    """Draw, and keep what came out as the current scenario of its kind. ``asked``: the programme that is examined."""
    made = compute_robustness(
        store, options, asked, draws or RobustnessOptions(), name, note, parent, part_of(progress, 0.0, 0.95), cancelled
    )
    return keep_computed(store, made, part_of(progress, 0.95, 1.0), cancelled)


def compute_robustness(
    store: Store,
    options: PlanningOptions,
    asked: ProgrammeOptions,
    draws: RobustnessOptions,
    name: str = "",
    note: str = "",
    parent: int | None = None,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Computed:
    """The same as a scenario that is not kept yet."""
    asked.checked()
    draws.checked()
    options = replace(options, as_of=options.as_of or utc_now(), base_year=options.base_year or asked.first_year)
    data = read_planning(store, options, part_of(progress, 0.0, 0.3), cancelled)
    return robustness_of(
        store, data, asked, draws, name or options.as_of[:10], note, parent, part_of(progress, 0.3, 1.0), cancelled
    )


def robustness_of(
    store: Store,
    data: PlanningData,
    asked: ProgrammeOptions,
    draws: RobustnessOptions,
    name: str,
    note: str = "",
    parent: int | None = None,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Computed:
    """From what was read already."""

    def step(done: float) -> None:
        if cancelled is not None and cancelled():
            raise Cancelled()
        if progress is not None:
            progress(done, QT_TRANSLATE_NOOP("Progress", "Trying other weights, prices and luck"))

    step(0.0)
    try:
        given = problem_of(data, replace(asked, frontier=False), cancelled)
        problem = given.problem
        factor = None
        if problem.district_floor.any() and problem.floor_kind == "gain":
            # What a floor costs, as a better price for what is gained in its district.
            price = np.append(solve(problem, asked.tolerance, cancelled).shadow_district, 0.0)
            factor = 1.0 + np.maximum(price[problem.district], 0.0)
    except Stopped:
        raise Cancelled() from None
    budget = float((problem.budgets / problem.price_index).sum())
    inputs = robust_inputs(
        given.data, _city_units(given), budget, tuple(problem.mandatory), tuple(problem.excluded), factor
    )
    result = robustness(inputs, _draws(data, draws), step)
    summary = {
        "draws": result.draws,
        "core": result.count(CORE),
        "borderline": result.count(BORDERLINE),
        "out": result.count(OUT),
        "inspect": int((result.inspect_rank > 0).sum()),
        "value": float(result.value.mean()),
        "gap": result.gap,
        "infeasible": result.infeasible,
        "budget": budget,
        "currency": data.packages.currency,
        "has_demand": data.has_demand,
    }
    parameters = {
        "options": data.options.as_dict(),
        "programme": asked.as_dict(),
        "draws": draws.as_dict(),
    }
    new = NewScenario(
        ROBUSTNESS, name, data.model.version, parameters, reading_state(store, data.reading), summary,
        data.options.seed, parent, note,
    )  # fmt: skip
    rows = {"scenario_acceptability": _rows(data, result), "scenario_figure": _figures(result, data).columns()}
    return Computed(new, rows)


def inspect_first(store: Store, scenario: int, limit: int = 1000) -> tuple[int, ...]:
    """Keys of the facilities to inspect first, the most worth knowing first: for the plan of visits."""
    rows = store.rows(
        "SELECT facility FROM scenario_acceptability WHERE scenario = :s AND inspect_rank IS NOT NULL "
        "ORDER BY inspect_rank LIMIT :limit",
        {"s": scenario, "limit": limit},
    )
    return tuple(key for (key,) in rows)


def _city_units(given: Asked) -> Units:
    """The units with those choices only that the problem has, numbered as there."""
    joint, choice = given.units, given.choice
    size, items = np.diff(joint.start)[choice], np.diff(joint.item_start)[choice]
    at = [_ranges(starts[choice], sizes) for starts, sizes in ((joint.start, size), (joint.item_start, items))]
    return replace(
        joint,
        unit=given.problem.unit,
        start=np.append(0, np.cumsum(size)),
        package=joint.package[at[0]],
        cost=joint.cost[choice],
        cost_by_payer=joint.cost_by_payer[choice],
        item_start=np.append(0, np.cumsum(items)),
        item=joint.item[at[1]],
    )


def _ranges(begin: np.ndarray, size: np.ndarray) -> np.ndarray:
    of = np.repeat(np.arange(len(size)), size)
    return np.asarray(begin)[of] + np.arange(len(of)) - np.repeat(np.cumsum(size) - size, size)


def _draws(data: PlanningData, draws: RobustnessOptions) -> DrawOptions:
    types = [kind.code for kind in data.model.facility_types]
    return DrawOptions(
        draws=draws.draws,
        seed=data.options.seed,
        profiles=_weights(draws.profiles, data.weights.profile, data.model.profile_codes, draws.profile_bounds),
        services=_weights(draws.services, data.weights.service, types, draws.service_bounds),
        prices=draws.prices,
        unknown=draws.unknown,
        stale_doubt=data.options.stale_doubt,
    )


def _weights(kind: str, weights: np.ndarray, codes: Any, bounds: Mapping[str, tuple[float, float]]) -> WeightSet:
    if kind == ORDINAL:
        # Equal weights share a place.
        return WeightSet(kind, place=tuple(int((weights > weight).sum()) + 1 for weight in weights.tolist()))
    if kind == BOUNDED:
        pairs = [bounds.get(code, (0.0, 1.0)) for code in codes]
        return WeightSet(kind, low=tuple(low for low, _ in pairs), high=tuple(high for _, high in pairs))
    return WeightSet(kind, fixed=tuple(weights.tolist()) if kind == FIXED else ())


def _rows(data: PlanningData, result: Robustness) -> dict[str, Any]:
    """Of the facilities that are ever funded, or have packages, or are worth an inspection."""
    listed = (result.share > 0) | (result.inspect_rank > 0)
    listed[data.packages.facility] = True
    rows = np.flatnonzero(listed)
    verdicts = np.array(VERDICTS, dtype=object)
    rank = result.inspect_rank[rows].astype(np.int64)
    return {
        "facility": data.facility[rows],
        "share": result.share[rows],
        "verdict": verdicts[result.verdict[rows]].tolist(),
        "rank_mean": result.rank_mean[rows],
        "rank_low": result.rank_low[rows],
        "rank_high": result.rank_high[rows],
        "inspect_value": result.inspect_value[rows],
        "inspect_rank": np.where(rank > 0, rank, -1),
    }


def _figures(result: Robustness, data: PlanningData) -> Figures:
    figures = Figures()
    figures.put("draws", result.draws, COUNT)
    figures.put(
        "value", result.value.mean(), PEOPLE, low=float(np.quantile(result.value, 0.05)),
        high=float(np.quantile(result.value, 0.95)),
    )  # fmt: skip
    figures.put("gap", result.gap, SHARE)
    figures.put("shadow_budget", result.price.mean() * 1e6, PEOPLE)
    counts = {"core": result.verdict == CORE, "borderline": result.verdict == BORDERLINE}
    counts["inspect"] = result.inspect_rank > 0
    for name, mine in counts.items():
        figures.put(name, mine.sum(), COUNT)
        here = data.reading.district >= 0
        each = np.bincount(data.reading.district[mine & here], minlength=len(data.reading.district_key))
        for key, number in zip(data.reading.district_key.tolist(), each.tolist()):
            figures.put(name, number, COUNT, district=key)
    figures.put("out", result.count(OUT), COUNT)
    return figures
