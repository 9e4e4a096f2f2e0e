"""The constraints of a programme verified again on its rows, knowing nothing of how they came about."""

from __future__ import annotations

import numpy as np

from ..scoring.programme import Broken, Problem, check
from .programme_options import ProgrammeOptions
from .scenario_rows import stored_rows
from .scenarios import Scenario
from .store.base import Store

ROUNDED = 1e-6
"""Relative: money is written with two decimals."""


def broken_constraints(store: Store, scenario: Scenario) -> list[Broken]:
    """What the rows of a programme, as they stand in the store, do not keep: nothing where all is well."""
    found = stored_rows(store, scenario.fid, ("scenario_package", "scenario_package_profile"))
    package, profile = found["scenario_package"], found["scenario_package_profile"]
    done = np.flatnonzero(package["is_chosen"] > 0)
    facility, year = package["facility"][done], package["year"][done]
    broken = []
    twice, times = np.unique(facility, return_counts=True)
    broken += [Broken("package", (int(key),), 1.0) for key in twice[times > 1]]
    asked = ProgrammeOptions.from_dict(scenario.parameters["programme"])
    resolved = scenario.parameters["resolved"]
    codes = list(resolved["district_floor"])
    unit_key, unit = np.unique(package["unit"][done], return_inverse=True)
    unit = unit.reshape(-1)
    count = len(unit_key)
    district = _districts(store, unit_key, codes)
    of_facility = np.full(count, -1, dtype=np.int64)
    of_facility[unit] = year - asked.first_year
    late = [Broken("year", (int(key),), 1.0) for key in facility[(of_facility[unit] != year - asked.first_year)]]
    profiles = list(resolved["profile_floor"])
    served = np.zeros((count, len(profiles)))
    row = np.searchsorted(facility, profile["facility"])
    column = np.array([profiles.index(code) if code in profiles else -1 for code in profile["profile"]], dtype=np.int64)
    if len(row):
        np.add.at(served, (unit[row], column), np.nan_to_num(profile["served"]))
    city = np.bincount(unit, weights=package["city_cost"][done], minlength=count)
    capacity = np.array(
        [[np.inf if most is None else most for most in row] for row in resolved["capacity"].values()], dtype=np.float64
    ).reshape(len(codes), len(asked.budgets))
    mandatory, missing = _duties(asked, facility, unit)
    first = np.flatnonzero(np.isin(facility, np.array(asked.excluded, dtype=np.int64)))
    problem = Problem(
        unit=np.arange(count),
        cost=city,
        gain=np.bincount(unit, weights=package["gain"][done], minlength=count),
        budgets=np.array(asked.budgets, dtype=np.float64),
        profile_gain=served,
        district=district,
        works=np.bincount(unit, minlength=count) * (city > 0),
        price_index=np.array(resolved["price_index"]),
        discount=np.array(resolved["discount"]),
        carry_over=asked.carry_over,
        district_floor=np.array(list(resolved["district_floor"].values()), dtype=np.float64),
        floor_kind=asked.floor_kind,
        profile_floor=np.array(list(resolved["profile_floor"].values()), dtype=np.float64),
        capacity=capacity,
        mandatory=mandatory,
        precedence=_order(asked, facility, unit),
        units=count,
    )
    broken += check(problem, np.arange(count), of_facility, ROUNDED)
    broken += [Broken("excluded", (int(facility[at]),), 1.0) for at in first]
    return broken + late + missing


def _districts(store: Store, facility: np.ndarray, codes: list[str]) -> np.ndarray:
    """int64: row of the district of each facility among ``codes``, −1 for none."""
    of = dict(store.rows("SELECT f.fid, d.code FROM facility f JOIN district d ON d.fid = f.district"))
    at = {code: row for row, code in enumerate(codes)}
    return np.array([at.get(of.get(key, ""), -1) for key in facility.tolist()], dtype=np.int64)


def _duties(asked: ProgrammeOptions, facility: np.ndarray, unit: np.ndarray) -> tuple[dict[int, int], list[Broken]]:
    """Unit → latest year, and the duties at facilities where nothing is done at all."""
    at = dict(zip(facility.tolist(), unit.tolist()))
    found: dict[int, int] = {}
    missing = []
    for key, year in asked.mandatory.items():
        if key not in at:
            missing.append(Broken("mandatory", (key,), 1.0))
            continue
        last = min(year - asked.first_year, len(asked.budgets) - 1)
        found[at[key]] = min(last, found.get(at[key], last))
    return found, missing


def _order(asked: ProgrammeOptions, facility: np.ndarray, unit: np.ndarray) -> np.ndarray:
    at = dict(zip(facility.tolist(), unit.tolist()))
    pairs = [(at[a], at[b]) for a, b in asked.precedence if a in at and b in at and at[a] != at[b]]
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)
