"""Small programmes with every kind of constraint, and solvers of them that share nothing with ours: all there is,
one by one, and a dynamic programme over what is used."""

from __future__ import annotations

import itertools

import numpy as np

from inclusive_city.scoring.programme import Problem, check
from inclusive_city.scoring.programme.check import value_of

CONSTRAINTS = (
    "prices",
    "discount",
    "district_floor",
    "money_floor",
    "profile_floor",
    "capacity",
    "mandatory",
    "excluded",
    "precedence",
)


def small(seed: int, on: set[str], units: int = 4) -> Problem:
    """A programme of at most so many units, whole numbers throughout, with the constraints that are ``on``."""
    rng = np.random.default_rng(seed)
    count = int(rng.integers(1, units + 1))
    years = int(rng.integers(1, 4 if count < 4 else 3))
    districts, profiles = int(rng.integers(1, 3)), 2
    unit = np.sort(np.concatenate([np.arange(count), rng.integers(0, count, rng.integers(0, 3))]))
    rows = len(unit)
    more: dict[str, object] = {"profile_gain": rng.integers(0, 4, (rows, profiles)).astype(float)}
    if "prices" in on:
        more["price_index"] = 1.1 ** np.arange(years)
    if "discount" in on:
        more["discount"] = 0.9 ** np.arange(years)
    floors = rng.integers(0, 6, districts).astype(float)
    more["district_floor"] = floors if on & {"district_floor", "money_floor"} else np.zeros(districts)
    more["floor_kind"] = "money" if "money_floor" in on else "gain"
    if "profile_floor" in on:
        more["profile_floor"] = rng.integers(0, 4, profiles).astype(float)
    if "capacity" in on:
        more["capacity"] = rng.integers(0, 3, (districts, years)).astype(float)
    if "mandatory" in on:
        more["mandatory"] = {int(rng.integers(count)): int(rng.integers(years))}
    if "excluded" in on:
        more["excluded"] = [int(rng.integers(count))]
    if "precedence" in on:
        more["precedence"] = rng.integers(0, count, (rng.integers(1, 3), 2))
    return Problem(
        unit=unit,
        cost=rng.integers(0, 6, rows).astype(float),
        gain=rng.integers(0, 8, rows).astype(float),
        budgets=rng.integers(0, 7, years).astype(float),
        district=rng.integers(-1, districts, count)[unit],
        carry_over=float(rng.choice([0, 0.5, 1])),
        units=count,
        **more,
    )


def beaten(problem: Problem) -> set[int]:
    """Rows that no programme holds: another package of the unit is as good in all that counts and better in something,
    or nobody is served."""
    counted = np.flatnonzero(problem.profile_floor > 0)
    limited = np.isfinite(problem.capacity).any()
    needed = {*problem.mandatory, *problem.precedence[:, 0].tolist()}

    def badness(row: int) -> tuple[float, ...]:
        served = tuple(-problem.profile_gain[row, counted])
        return (problem.cost[row], -problem.gain[row], *served, *((problem.works[row],) if limited else ()))

    out = set()
    for row in range(len(problem)):
        serves = problem.gain[row] > 0 or (problem.profile_gain[row, counted] > 0).any()
        if problem.unit[row] not in needed and not serves:
            out.add(row)
        for other in np.flatnonzero(problem.unit == problem.unit[row]):
            one, two = badness(int(other)), badness(row)
            if one != two and all(a <= b for a, b in zip(one, two)):
                out.add(row)
    return out


def by_enumeration(problem: Problem) -> float | None:
    """The greatest value of any programme; None where there is none."""
    never = beaten(problem)
    options = [
        [(-1, -1)]
        + [(row, year) for row in np.flatnonzero(problem.unit == unit) if row not in never for year in _years(problem)]
        for unit in range(problem.units)
    ]
    best = None
    for taken in itertools.product(*options):
        choice, year = (np.array(part) for part in zip(*taken))
        if not check(problem, choice, year):
            value = value_of(problem, choice, year)
            best = value if best is None else max(best, value)
    return best


def by_dynamic_programme(problem: Problem) -> float | None:
    """The same, unit after unit, remembering per state of what is used and reached the best value only. Without
    precedence; for whole numbers and prices that do not change."""
    never = beaten(problem)
    districts, years = problem.districts, problem.years
    start = ((0.0,) * years, (0.0,) * districts, (0.0,) * problem.profiles, (0.0,) * (districts * years))
    states: dict[tuple, float] = {start: 0.0}
    for unit in range(problem.units):
        grown: dict[tuple, float] = {}
        for (spent, reached, served, used), value in states.items():
            if unit not in problem.mandatory:
                _keep(grown, (spent, reached, served, used), value)
            for row in np.flatnonzero(problem.unit == unit):
                if row in never or unit in problem.excluded:
                    continue
                district = int(problem.district[row])
                for year in range(problem.mandatory.get(unit, years - 1) + 1):
                    new_spent, new_used, new_reached = list(spent), list(used), list(reached)
                    new_spent[year] += problem.cost[row]
                    if district >= 0:
                        new_used[district * years + year] += problem.works[row]
                        if new_used[district * years + year] > problem.capacity[district, year]:
                            continue
                        counted = problem.gain[row] if problem.floor_kind == "gain" else problem.cost[row]
                        goal = problem.district_floor[district]
                        new_reached[district] = min(new_reached[district] + counted, goal)
                    if not _affordable(problem, new_spent):
                        continue
                    new_served = tuple(
                        min(old + more, goal)
                        for old, more, goal in zip(served, problem.profile_gain[row], problem.profile_floor)
                    )
                    state = (tuple(new_spent), tuple(new_reached), new_served, tuple(new_used))
                    _keep(grown, state, value + problem.gain[row] * problem.discount[year])
        states = grown
    met = [
        value
        for (_, reached, served, _), value in states.items()
        if all(np.array(reached) >= problem.district_floor) and all(np.array(served) >= problem.profile_floor)
    ]
    return max(met, default=None)


def _years(problem: Problem) -> range:
    return range(problem.years)


def _keep(states: dict[tuple, float], state: tuple, value: float) -> None:
    states[state] = max(states.get(state, -np.inf), value)


def _affordable(problem: Problem, spent: list[float]) -> bool:
    left = 0.0
    for budget, paid in zip(problem.budgets, spent):
        left = budget + problem.carry_over * left - paid
        if left < -1e-9:
            return False
    return True


def city(
    facilities: int, districts: int = 8, alpha: float = 0.5, years: int = 3, seed: int = 6, **more: object
) -> Problem:
    """A city's programme: three packages per facility, floors by need that can be met, a third of all works paid."""
    rng = np.random.default_rng(seed)
    home = rng.choice(districts, facilities, p=rng.dirichlet(np.full(districts, 4.0)))
    people = rng.lognormal(3, 1, facilities)
    gain = (people * np.exp(rng.normal(0, 0.6, districts))[home])[:, np.newaxis]
    gain = (gain * np.sort(rng.uniform(0.15, 1, (facilities, 3)), axis=1)).round(3)
    cost = rng.lognormal(0, 0.8, facilities)[:, np.newaxis] * 2e6 * np.cumsum(rng.uniform(0.3, 1.2, (facilities, 3)), 1)
    cost = cost.round(-4) + 1e4
    budgets = np.full(years, 0.3 * cost[:, -1].sum() / years).round(-4)
    need = np.bincount(home, weights=people, minlength=districts)
    most = np.bincount(home, weights=gain.max(axis=1), minlength=districts)
    floor = np.minimum(alpha * 0.5 * gain.max(axis=1).sum() * need / need.sum(), 0.6 * most)
    given = {
        "price_index": 1.05 ** np.arange(years),
        "discount": 0.97 ** np.arange(years),
        "district_floor": floor,
        **more,
    }
    return Problem(
        unit=np.repeat(np.arange(facilities), 3),
        cost=cost.ravel(),
        gain=gain.ravel(),
        budgets=budgets,
        district=np.repeat(home, 3),
        **given,
    )
