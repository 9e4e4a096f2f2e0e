"""The programme of works of a city: from what was planned to what is done where in which year, kept as a scenario."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..scoring.benefit import profile_weight
from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from ..scoring.programme import Cancelled as Stopped
from ..scoring.programme import (
    FrontierPoint,
    Problem,
    Solution,
    check,
    fairness_frontier,
    floors_from_need,
    frontier,
    price_of_fairness,
    solve,
)
from ..scoring.shared_works import Units, units
from .data_state import reading_state
from .planning import PlanningData, read_planning
from .planning_options import PlanningOptions
from .programme_options import COUNT, ProgrammeOptions
from .programme_rows import barrier_need, programme_figures, programme_rows
from .scenarios import PROGRAMME, Computed, NewScenario, Scenario, keep_computed, part_of
from .store.base import Cancelled as CancelledCheck
from .store.base import Progress, Store, utc_now
from .store.errors import Cancelled

BUDGET_SHARES = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
"""Along the frontier over budgets."""
ALPHAS = (0.0, 0.25, 0.5, 0.75, 1.0)
"""Along the frontier over fairness, as shares of the floors that were asked for; of need where none were."""
SEARCHING = QT_TRANSLATE_NOOP("Progress", "Looking for the best programme")


class ProgrammeNotMade(InclusiveCityError):
    """Duties that no works are known for, or a result that does not keep what was asked."""


@dataclass
class Asked:
    """A programme's problem, with what its rows and figures are about."""

    data: PlanningData
    options: ProgrammeOptions
    units: Units
    """Of all choices; those of the problem are ``choice``."""
    choice: np.ndarray
    """int64 [k]: the choice of each row of the problem."""
    problem: Problem
    first_facility: np.ndarray
    """int64 [u]: row of the first facility of each unit, by which the unit is called."""
    free: Solution | None = None
    """Without floors, where there are any."""

    @property
    def years(self) -> tuple[int, ...]:
        return self.options.years


def make_programme(
    store: Store,
    options: PlanningOptions,
    asked: ProgrammeOptions,
    name: str = "",
    note: str = "",
    parent: int | None = None,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Scenario:
    """Find the programme and keep it as the current scenario of its kind."""
    made = compute_programme(store, options, asked, name, note, parent, part_of(progress, 0.0, 0.9), cancelled)
    return keep_computed(store, made, part_of(progress, 0.9, 1.0), cancelled)


def compute_programme(
    store: Store,
    options: PlanningOptions,
    asked: ProgrammeOptions,
    name: str = "",
    note: str = "",
    parent: int | None = None,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Computed:
    """The programme as a scenario that is not kept yet."""
    asked.checked()
    options = replace(options, as_of=options.as_of or utc_now(), base_year=options.base_year or asked.first_year)
    data = read_planning(store, options, part_of(progress, 0.0, 0.5), cancelled)
    return programme_of(
        store, data, asked, name or options.as_of[:10], note, parent, part_of(progress, 0.5, 1.0), cancelled
    )


def programme_of(
    store: Store,
    data: PlanningData,
    options: ProgrammeOptions,
    name: str,
    note: str = "",
    parent: int | None = None,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Computed:
    """The programme from what was read already."""

    def told(start: float, end: float) -> Callable[[float], None] | None:
        counting = part_of(progress, start, end)
        return None if counting is None else lambda fraction: counting(fraction, SEARCHING)

    tolerance, polish = options.tolerance, options.polish
    try:
        asked = problem_of(data, options, cancelled)
        solution = solve(asked.problem, tolerance, cancelled, told(0.1, 0.5), polish)
        broken = [] if solution.infeasible else check(asked.problem, solution.choice, solution.year)
        if broken:
            raise ProgrammeNotMade(
                QT_TRANSLATE_NOOP(
                    "Errors", "The programme does not keep {constraint} ({number}): this is a fault, please report it."
                ),
                constraint=broken[0].name,
                number=str(broken[0].key),
            )
        over_money: list[FrontierPoint] = []
        over_floors: list[FrontierPoint] = []
        if options.frontier:
            totals = sum(options.budgets) * np.array(BUDGET_SHARES)
            bare = replace(asked.problem, mandatory={}, district_floor=None, profile_floor=None)
            if totals.max() > 0:
                over_money = frontier(bare, totals, tolerance, cancelled, told(0.5, 0.75))
            over_floors = fairness_frontier(_with_floors(asked), ALPHAS, tolerance, cancelled, told(0.75, 1.0))
    except Stopped:
        raise Cancelled() from None
    rows = programme_rows(asked, solution)
    figures = programme_figures(asked, solution, over_money, over_floors)
    rows["scenario_figure"] = figures.columns()
    problem = asked.problem
    parameters = {
        "options": data.options.as_dict(),
        "programme": options.as_dict(),
        "resolved": {
            "years": list(options.years),
            "price_index": problem.price_index.tolist(),
            "discount": problem.discount.tolist(),
            "district_floor": dict(zip(data.reading.district_code, problem.district_floor.tolist())),
            "profile_floor": dict(zip(data.model.profile_codes, problem.profile_floor.tolist())),
            "capacity": {
                code: [None if not np.isfinite(most) else most for most in row]
                for code, row in zip(data.reading.district_code, problem.capacity.tolist())
            },
        },
    }
    summary = {
        "currency": data.packages.currency,
        "value": solution.value,
        "bound": solution.bound,
        "gap": solution.gap,
        "facilities": int(sum(rows["scenario_package"]["is_chosen"])),
        "spent": solution.spent.tolist(),
        "budget": list(options.budgets),
        "served": dict(zip(data.model.profile_codes, solution.served.tolist())),
        "served_share": _served_share(data, solution),
        "has_demand": data.has_demand,
        "price_of_fairness": None if asked.free is None else price_of_fairness(solution, asked.free),
        "infeasible": [_demand(asked, each) for each in solution.infeasible],
        "notes": data.notes,
    }
    new = NewScenario(
        PROGRAMME, name, data.model.version, parameters, reading_state(store, data.reading), summary,
        data.options.seed, parent, note,
    )  # fmt: skip
    return Computed(new, rows)


def problem_of(data: PlanningData, options: ProgrammeOptions, cancelled: CancelledCheck | None = None) -> Asked:
    """What is to be solved. Raises :class:`ProgrammeNotMade` for a duty without any works that could meet it."""
    reading, model, packages, gain = data.reading, data.model, data.packages, data.benefit.gain
    if not len(packages):
        raise ProgrammeNotMade(
            QT_TRANSLATE_NOOP(
                "Errors",
                "There is nothing to build: no facility is known to have barriers that works could lift. {unknown} "
                "facilities were never assessed: inspect them first. {unpriced} have works without a price: put "
                "prices in.",
            ),
            unpriced=int(packages.unpriced.any(axis=1).sum()),
            unknown=int((reading.status.status == 0).all(axis=1).sum()),
        )
    excluded = np.isin(reading.facility, np.array(options.excluded, dtype=np.int64))
    rows = np.flatnonzero(~excluded[packages.facility] & ((gain > 0) | _is_asked(data, options)))
    packages, gain = packages.take(rows), gain[rows]
    joint = units(packages, data.assets, gain)
    city = joint.city_cost[:, data.price_column]
    choice = np.flatnonzero((city > 0) | (options.others == COUNT))
    # Units are numbered anew, as some may have nothing left that the city pays for.
    kept, unit = np.unique(joint.unit[choice], return_inverse=True)
    unit = unit.reshape(-1)
    first = np.full(len(kept), -1, dtype=np.int64)
    facility_unit = joint.facility_unit
    new_of_old = np.full(int(joint.unit.max(initial=-1)) + 2, -1, dtype=np.int64)
    new_of_old[kept] = np.arange(len(kept))
    unit_of_facility = new_of_old[facility_unit]
    there = np.flatnonzero(unit_of_facility >= 0)[::-1]
    first[unit_of_facility[there]] = there
    district_of_unit = reading.district[first]
    years = options.years
    base = data.options.base_year or options.first_year
    index = np.array(options.price_index) if options.price_index else model.planning.price_index(years, base)
    if options.discount is None:
        discount = model.planning.discount_factors(years, options.first_year)
    else:
        discount = (1.0 + options.discount) ** -np.arange(len(years), dtype=np.float64)
    served = data.benefit.served[rows]
    problem = Problem(
        unit=unit,
        cost=city[choice],
        gain=joint.total(gain)[choice],
        budgets=np.array(options.budgets, dtype=np.float64),
        profile_gain=joint.total(served)[choice],
        district=district_of_unit[unit] if len(unit) else np.zeros(0, dtype=np.int64),
        works=joint.total(np.ones(len(gain)))[choice] * (city[choice] > 0),
        price_index=index,
        discount=discount,
        carry_over=options.carry_over,
        district_floor=np.zeros(len(reading.district_key)),
        floor_kind=options.floor_kind,
        profile_floor=np.zeros(len(model.profiles)),
        capacity=_capacity(data, options),
        mandatory=_mandatory(data, options, unit_of_facility),
        precedence=_precedence(data, options, unit_of_facility),
        units=len(kept),
    )
    data = replace(data, packages=packages, benefit=_some(data.benefit, rows))
    asked = Asked(data, options, joint, choice, problem, first)
    if options.alpha > 0 or options.profile_floors or options.district_floors:
        asked.free = solve(replace(problem, mandatory={}), options.tolerance, cancelled)
        asked.problem = _floors(asked, asked.free, options.alpha)
    return asked


def district_need(data: PlanningData) -> np.ndarray:
    """float64 [d]: weighted people whom barriers that are known keep out of the district's facilities."""
    weights = profile_weight(data.weights, data.reading.facility_type)
    certain = np.nan_to_num(data.kept_out) * (1.0 - data.usability[1]) * weights
    here = data.reading.district >= 0
    return np.bincount(
        data.reading.district[here], weights=certain.sum(axis=1)[here], minlength=len(data.reading.district_key)
    )


def _with_floors(asked: Asked) -> Problem:
    """The problem with floors to vary: its own, or by need where it has none."""
    problem = asked.problem
    if problem.district_floor.any() or problem.profile_floor.any():
        return problem
    free = solve(replace(problem, mandatory={}), asked.options.tolerance)
    return _floors(asked, free, 1.0)


def _floors(asked: Asked, free: Solution, alpha: float) -> Problem:
    data, options, problem = asked.data, asked.options, asked.problem
    whole = float(problem.gain[free.chosen].sum()) if options.floor_kind == "gain" else float(free.spent.sum())
    floors = floors_from_need(alpha, district_need(data), whole)
    for code, floor in options.district_floors.items():
        if code not in data.reading.district_code:
            raise ProgrammeNotMade(QT_TRANSLATE_NOOP("Errors", "There is no district {code}."), code=code)
        floors[data.reading.district_code.index(code)] = floor
    shares = np.array([options.profile_floors.get(code, 0.0) for code in data.model.profile_codes])
    return replace(problem, district_floor=floors, profile_floor=shares * free.served)


def _served_share(data: PlanningData, solution: Solution) -> float | None:
    """Of the unmet need that barriers cause; None where there is none."""
    need = float(barrier_need(data).sum())
    return float(solution.served.sum()) / need if need > 0 else None


def _capacity(data: PlanningData, options: ProgrammeOptions) -> np.ndarray:
    everywhere = data.model.planning.works_capacity if options.capacity is None else options.capacity
    most = np.inf if everywhere is None else float(everywhere)
    rows = [options.capacities.get(code, most) for code in data.reading.district_code]
    return np.repeat(np.array(rows, dtype=np.float64)[:, np.newaxis], len(options.budgets), axis=1)


def _is_asked(data: PlanningData, options: ProgrammeOptions) -> np.ndarray:
    """bool [k]: the package's facility has to be done, whoever is served by it."""
    asked = np.isin(data.reading.facility, np.array(list(options.mandatory), dtype=np.int64))
    return asked[data.packages.facility]


def _row_of(data: PlanningData, key: int) -> int:
    row = int(np.searchsorted(data.facility, key))
    if row == len(data.facility) or data.facility[row] != key:
        raise ProgrammeNotMade(
            QT_TRANSLATE_NOOP("Errors", "There is no facility {number} in use: correct the list of duties."), number=key
        )
    return row


def _mandatory(data: PlanningData, options: ProgrammeOptions, unit_of_facility: np.ndarray) -> dict[int, int]:
    found: dict[int, int] = {}
    for key, year in sorted(options.mandatory.items()):
        unit = int(unit_of_facility[_row_of(data, key)])
        if unit < 0:
            raise ProgrammeNotMade(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "Facility {number} has to be done by {year}, but no works are known for it that the city pays: "
                    "it is usable already, was never inspected, or a price is missing. Inspect it, or take it off.",
                ),
                number=key,
                year=year,
            )
        if year < options.first_year:
            raise ProgrammeNotMade(
                QT_TRANSLATE_NOOP(
                    "Errors", "Facility {number} has to be done by {year}, before the programme begins ({first})."
                ),
                number=key,
                year=year,
                first=options.first_year,
            )
        last = min(year - options.first_year, len(options.budgets) - 1)
        found[unit] = min(last, found.get(unit, last))
    return found


def _precedence(data: PlanningData, options: ProgrammeOptions, unit_of_facility: np.ndarray) -> np.ndarray:
    pairs = []
    for before, after in options.precedence:
        one, other = (int(unit_of_facility[_row_of(data, key)]) for key in (before, after))
        # Where nothing can be done at one of them, or both are decided together, there is no order to keep.
        if one >= 0 and other >= 0 and one != other:
            pairs.append((one, other))
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)


def _some(benefit: Any, rows: np.ndarray) -> Any:
    return type(benefit)(*(getattr(benefit, name)[rows] for name in ("served", "possible", "gain", "possible_gain")))


def _demand(asked: Asked, demand: Any) -> dict[str, Any]:
    """A demand that cannot be met, by the code of what it is about."""
    key: Any = demand.key
    if demand.name == "district_floor":
        key = asked.data.reading.district_code[demand.key]
    elif demand.name == "profile_floor":
        key = asked.data.model.profile_codes[demand.key]
    elif demand.name == "mandatory":
        key = facilities_of_unit(asked, demand.key)
    return {"name": demand.name, "key": key, "slack": demand.slack, "proven": demand.proven}


def facilities_of_unit(asked: Asked, unit: int) -> list[int]:
    """Keys of the facilities that are decided together."""
    rows: Sequence[int] = np.flatnonzero(asked.problem.unit == unit).tolist()
    packages = np.concatenate([asked.units.packages_of(int(asked.choice[row])) for row in rows])
    return np.unique(asked.data.facility[asked.data.packages.facility[packages]]).tolist()
