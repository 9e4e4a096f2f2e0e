"""A programme as the rows and figures of a scenario."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..scoring.packages import Packages
from ..scoring.programme import NO_PACKAGE, FrontierPoint, Solution, price_of_fairness
from ..scoring.status import STATUS_CODES
from .scenario_figures import COUNT, PEOPLE, PLAIN, SHARE, Figures

if TYPE_CHECKING:
    from .planning import PlanningData
    from .programme import Asked

CHOSEN, MANDATORY, NOT_CHOSEN, OTHERS_PAY = "chosen", "mandatory", "not_chosen", "others_pay"
_CODES = np.array(STATUS_CODES, dtype=object)


def programme_rows(asked: Asked, solution: Solution) -> dict[str, dict[str, Any]]:
    """Rows of ``scenario_package`` (what is done, and at every other facility the best that is not) and of
    ``scenario_package_profile`` (of what is done). Where facilities share works, the cost of what is decided together
    is divided among them in proportion to what each would cost alone."""
    packages, facility = asked.data.packages, asked.data.facility
    done = np.flatnonzero(solution.choice != NO_PACKAGE)
    choice = asked.choice[solution.choice[done]]
    size = np.diff(asked.units.start)[choice]
    of = np.repeat(np.arange(len(done)), size)
    within = np.arange(len(of)) - np.repeat(np.cumsum(size) - size, size)
    package = asked.units.package[asked.units.start[choice][of] + within]
    by_payer = _divided(packages.cost_by_payer[package], asked.units.cost_by_payer[choice], of)
    year = np.array(asked.years)[solution.year[done]][of] if len(done) else np.zeros(0, dtype=np.int64)
    unit = done[of]
    reason = [MANDATORY if each in asked.problem.mandatory else CHOSEN for each in unit.tolist()]

    rest = _best_of_others(asked, packages.facility[package])
    everything = np.concatenate([package, rest])
    money = np.concatenate([by_payer, packages.cost_by_payer[rest]])
    count, more = len(package), len(rest)
    cost = money.sum(axis=1)
    city = money[:, packages.is_city, asked.data.price_column].sum(axis=1)
    order = np.argsort(packages.facility[everything], kind="stable")
    rows = everything[order]
    first = facility[packages.facility[rows]]
    unit_key = np.concatenate([facility[asked.first_facility[unit]], np.full(more, -1)]) if more or count else unit
    reasons = np.array(reason + [OTHERS_PAY if paid <= 0 else NOT_CHOSEN for paid in city[count:]], dtype=object)
    table = {
        "facility": first,
        "package": packages.kind[rows].tolist(),
        "unit": unit_key[order],
        "year": np.concatenate([year, np.full(more, -1)])[order],
        "is_chosen": np.concatenate([np.ones(count, dtype=np.int64), np.zeros(more, dtype=np.int64)])[order],
        "reason": reasons[order].tolist(),
        "cost_low": cost[order, 0],
        "cost_typical": cost[order, 1],
        "cost_high": cost[order, 2],
        "city_cost": city[order],
        "currency": [packages.currency] * len(rows),
        "gain": asked.data.benefit.gain[rows],
        "measures": measure_texts(packages, rows),
        "payers": [_payers(packages, row) for row in money[order, :, asked.data.price_column]],
    }
    return {"scenario_package": table, "scenario_package_profile": _profiles(asked, np.sort(package))}


def measure_texts(packages: Packages, rows: np.ndarray) -> list[str]:
    """``CODE:quantity CODE:quantity`` of each package."""
    quantity = packages.quantity(rows)
    codes = packages.measure_codes
    return [
        " ".join(f"{codes[m]}:{row[m]:.10g}" for m in np.flatnonzero(uses).tolist())
        for uses, row in zip(packages.uses[rows], quantity)
    ]


def _divided(own: np.ndarray, whole: np.ndarray, of: np.ndarray) -> np.ndarray:
    """[n, y, 3]: what is paid for each package when ``whole`` [c, y, 3] is paid for all of its choice."""
    sums = np.zeros_like(whole)
    np.add.at(sums, of, own)
    part = np.divide(own, sums[of], out=np.zeros_like(own), where=sums[of] > 0)
    # A payer who would pay at none of them alone: by the whole cost.
    total = own.sum(axis=1, keepdims=True)
    totals = np.zeros((len(whole), 1, own.shape[2]))
    np.add.at(totals, of, total)
    size = np.bincount(of, minlength=len(whole))[of][:, np.newaxis, np.newaxis]
    even = np.divide(total, totals[of], out=np.broadcast_to(1.0 / size, total.shape).copy(), where=totals[of] > 0)
    return np.where(sums[of] > 0, part, even) * whole[of]


def _best_of_others(asked: Asked, funded: np.ndarray) -> np.ndarray:
    """int64: at each facility where nothing is done, the package with the greatest gain per money."""
    packages, gain = asked.data.packages, asked.data.benefit.gain
    rows = np.flatnonzero((gain > 0) & ~np.isin(packages.facility, funded))
    cost = asked.data.cost[rows]
    worth = np.divide(gain[rows], cost, out=np.full(len(rows), np.inf), where=cost > 0)
    order = np.lexsort((rows, -gain[rows], -worth, packages.facility[rows]))
    rows = rows[order]
    fresh = np.append(True, packages.facility[rows][1:] != packages.facility[rows][:-1]) if len(rows) else rows > 0
    return rows[fresh]


def _payers(packages: Packages, money: np.ndarray) -> str:
    paid = {code: round(float(value), 2) for code, value in zip(packages.payer_codes, money) if value > 0}
    return json.dumps(paid, sort_keys=True)


def _profiles(asked: Asked, rows: np.ndarray) -> dict[str, Any]:
    packages, data = asked.data.packages, asked.data
    profiles = data.model.profile_codes
    count = len(profiles)
    known = packages.usability_after_low[rows] == packages.usability_after_high[rows]
    return {
        "facility": np.repeat(data.facility[packages.facility[rows]], count),
        "package": np.repeat(packages.kind[rows], count).tolist(),
        "profile": list(profiles) * len(rows),
        "status": _CODES[packages.status[rows].ravel()].tolist(),
        "target": _CODES[packages.target[rows].ravel()].tolist(),
        "usability_before": packages.usability_before_low[rows].ravel(),
        "usability_after": np.where(known, packages.usability_after_low[rows], np.nan).ravel(),
        "served": data.benefit.served[rows].ravel(),
    }


# ------------------------------------------------------------------ figures
def programme_figures(
    asked: Asked, solution: Solution, over_money: Sequence[FrontierPoint], over_floors: Sequence[FrontierPoint]
) -> Figures:
    """The figures of a programme: money, people, districts, payers, prices of what binds, frontiers."""
    figures = Figures()
    problem, data = asked.problem, asked.data
    currency = data.packages.currency
    figures.put("value", solution.value, PEOPLE)
    figures.put("bound", solution.bound, PEOPLE)
    figures.put("gap", solution.gap, SHARE)
    done = np.flatnonzero(solution.choice != NO_PACKAGE)
    row, year = solution.choice[done], solution.year[done]
    number = np.diff(asked.units.start)[asked.choice[row]]
    money = asked.units.cost_by_payer[asked.choice[row]][:, :, data.price_column]
    figures.put("funded", number.sum(), COUNT)
    figures.put("gain", problem.gain[row].sum(), PEOPLE)
    figures.put("cost", money.sum(), currency)
    for position, calendar in enumerate(asked.years):
        mine = year == position
        about = {"year": calendar}
        figures.put("budget", problem.budgets[position], currency, **about)
        figures.put("spent", solution.spent[position], currency, **about)
        figures.put("carried", solution.carried[position], currency, **about)
        figures.put("price_index", problem.price_index[position], PLAIN, **about)
        figures.put("discount", problem.discount[position], PLAIN, **about)
        figures.put("shadow_budget", solution.shadow_budget[position] * 1e6, PEOPLE, **about)
        figures.put("funded", number[mine].sum(), COUNT, **about)
        figures.put("gain", problem.gain[row[mine]].sum(), PEOPLE, **about)
        for payer, code in enumerate(data.packages.payer_codes):
            paid = money[mine, payer].sum() * problem.price_index[position]
            if paid > 0:
                figures.put("cost", paid, currency, payer=code, **about)
    need = barrier_need(data)
    _share(figures, float(solution.served.sum()), float(need.sum()))
    for p, profile in enumerate(data.model.profile_codes):
        figures.put("served", solution.served[p], PEOPLE, profile=profile)
        _share(figures, float(solution.served[p]), float(need[:, p].sum()), profile=profile)
        if problem.profile_floor[p] > 0:
            figures.put("floor_profile", problem.profile_floor[p], PEOPLE, profile=profile)
            figures.put("shadow_profile", solution.shadow_profile[p], PLAIN, profile=profile)
    _districts(figures, asked, solution, row, year, number)
    if asked.free is not None:
        figures.put("price_of_fairness", price_of_fairness(solution, asked.free), SHARE)
    for each in solution.infeasible:
        about = {}
        if each.name == "district_floor":
            about = {"district": int(data.reading.district_key[each.key])}
        elif each.name == "profile_floor":
            about = {"profile": data.model.profile_codes[each.key]}
        figures.put("slack", each.slack, PLAIN, position=each.key, **about)
    _frontiers(figures, asked, over_money, over_floors)
    return figures


def barrier_need(data: PlanningData) -> np.ndarray:
    """float64 [d + 1, p]: unmet need that barriers cause, added up over the types of service as people newly served
    are; by the district of the facilities whose barriers they are, the last row for those in none."""
    need = np.nan_to_num(data.kept_out) * (1.0 - data.usability[0])
    found = np.zeros((len(data.reading.district_key) + 1, need.shape[1]))
    np.add.at(found, data.reading.district, need)
    return found


def _share(figures: Figures, served: float, need: float, **about: Any) -> None:
    """The share of the need by barriers that is met; nothing where there is no need."""
    if need > 0:
        figures.put("served_share", served / need, SHARE, **about)


def _districts(
    figures: Figures, asked: Asked, solution: Solution, row: np.ndarray, year: np.ndarray, number: np.ndarray
) -> None:
    problem, data = asked.problem, asked.data
    unit = "people" if problem.floor_kind == "gain" else data.packages.currency
    of = problem.district[row]
    need = barrier_need(data)
    for d, key in enumerate(data.reading.district_key.tolist()):
        mine = of == d
        about = {"district": key}
        figures.put("funded", number[mine].sum(), COUNT, **about)
        figures.put("gain", problem.gain[row[mine]].sum(), PEOPLE, **about)
        figures.put(
            "spent", (problem.cost[row[mine]] * problem.price_index[year[mine]]).sum(), data.packages.currency, **about
        )
        served = problem.profile_gain[row[mine]].sum(axis=0)
        _share(figures, float(served.sum()), float(need[d].sum()), **about)
        for p, profile in enumerate(data.model.profile_codes):
            figures.put("served", served[p], PEOPLE, profile=profile, **about)
            _share(figures, float(served[p]), float(need[d, p]), profile=profile, **about)
        if problem.district_floor[d] > 0:
            figures.put("floor_district", problem.district_floor[d], unit, **about)
            figures.put("shadow_district", solution.shadow_district[d], PLAIN, **about)


def _frontiers(
    figures: Figures, asked: Asked, over_money: Sequence[FrontierPoint], over_floors: Sequence[FrontierPoint]
) -> None:
    currency = asked.data.packages.currency
    for position, point in enumerate(over_money):
        figures.put("frontier_cost", point.budget, currency, position=position)
        figures.put("frontier_gain", point.solution.value, PEOPLE, high=float(point.solution.bound), position=position)
    for position, point in enumerate(sorted(over_floors, key=lambda each: each.alpha)):
        figures.put("fairness_alpha", point.alpha, SHARE, position=position)
        figures.put("fairness_gain", point.solution.value, PEOPLE, high=float(point.solution.bound), position=position)
        for d, key in enumerate(asked.data.reading.district_key.tolist()):
            got = point.solution.gain_by_district[d]
            figures.put("fairness_gain", got, PEOPLE, district=key, position=position)
