"""Two scenarios of one kind side by side: what was asked, which data they stand on, what differs, who gains."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..scoring.errors import QT_TRANSLATE_NOOP
from .data_state import changed_parts
from .model_store import titles
from .scenario_figures import Figure, read_figures
from .scenarios import GAPS, PRIORITY, PROGRAMME, Scenario, ScenarioError, read_scenario
from .store.base import Store

ONLY_FIRST, ONLY_SECOND, OTHER_PACKAGE, OTHER_YEAR, MOVED = CHANGES = (
    "only_first", "only_second", "other_package", "other_year", "moved",
)  # fmt: skip
"""How a facility differs: it is in one scenario alone, gets other works, gets them in another year, or has another
place in the order."""
ALIKE = 1e-9
"""Relative: numbers that differ by less are the same."""


@dataclass(frozen=True)
class InputDifference:
    """An input that a person gave, dotted where it is part of another: ``programme.alpha``."""

    name: str
    first: Any
    second: Any


@dataclass(frozen=True)
class FigureDifference:
    """One number in both. NaN: it is not there."""

    figure: Figure
    """What it is about; with the number of the first scenario that has it."""
    district: str
    """Title; empty for the whole city."""
    first: float
    second: float

    @property
    def difference(self) -> float:
        return self.second - self.first


@dataclass(frozen=True)
class FacilityDifference:
    facility: int
    name: str
    district: str
    facility_type: str
    change: str
    """One of :data:`CHANGES`."""
    first: str
    """What is done in the first: package and year, or its place; empty for nothing."""
    second: str
    cost_first: float
    cost_second: float
    gain_first: float
    gain_second: float
    lon: float
    lat: float


@dataclass(frozen=True)
class Comparison:
    first: Scenario
    second: Scenario
    inputs: tuple[InputDifference, ...]
    data: tuple[str, ...]
    """Parts of the data that changed in between, as in :data:`.data_state.PARTS`."""
    same_result: bool
    """All rows are the same."""
    figures: tuple[FigureDifference, ...]
    """Every figure of either, in their order."""
    facilities: tuple[FacilityDifference, ...]
    """Those that differ; the greatest gain first."""
    alike: int
    """Facilities that are in both, and the same."""

    def totals(self) -> tuple[FigureDifference, ...]:
        """Figures of the whole city."""
        return tuple(each for each in self.figures if each.figure.district < 0 and each.figure.position < 0)

    def who_gains(self) -> tuple[FigureDifference, ...]:
        """People by district and profile: newly served by a programme, or with unmet need. The greatest difference
        first."""
        name = "unmet" if self.first.kind == GAPS else "served"
        found = [
            each
            for each in self.figures
            if each.figure.name == name and each.figure.district >= 0 and each.figure.facility_type is None
        ]
        return tuple(sorted(found, key=lambda each: -abs(np.nan_to_num(each.difference))))


def compare_scenarios(store: Store, first: int, second: int, language: str) -> Comparison:
    """Compare two scenarios (keys). Raises :class:`ScenarioError` for scenarios of different kinds."""
    one, other = read_scenario(store, first), read_scenario(store, second)
    if one.kind != other.kind:
        raise ScenarioError(
            QT_TRANSLATE_NOOP(
                "Errors", "“{first}” and “{second}” are not of the same kind. Compare a programme with a programme."
            ),
            first=one.name,
            second=other.name,
        )
    facilities, alike = _facilities(store, one, other, language)
    return Comparison(
        first=one,
        second=other,
        inputs=tuple(_inputs(one.parameters, other.parameters)),
        data=changed_parts(one.data_state, other.data_state),
        same_result=one.result_digest == other.result_digest,
        figures=_figures(store, one, other, language),
        facilities=facilities,
        alike=alike,
    )


def differs(first: float, second: float) -> bool:
    """Whether two numbers are not the same; both unknown are."""
    if np.isnan(first) or np.isnan(second):
        return bool(np.isnan(first) != np.isnan(second))
    return abs(first - second) > ALIKE * max(abs(first), abs(second))


def _inputs(first: Mapping[str, Any], second: Mapping[str, Any], before: str = "") -> list[InputDifference]:
    found: list[InputDifference] = []
    for name in [*first, *(name for name in second if name not in first)]:
        if not before and name == "resolved":
            continue  # follows from what was asked and from the model
        one, other = first.get(name), second.get(name)
        dotted = f"{before}{name}"
        if isinstance(one, Mapping) and isinstance(other, Mapping):
            found += _inputs(one, other, f"{dotted}.")
        elif one != other and dotted != "options.as_of":
            found.append(InputDifference(dotted, one, other))
    return found


def _figures(store: Store, one: Scenario, other: Scenario, language: str) -> tuple[FigureDifference, ...]:
    named = district_names(store, language)
    numbers = [{figure.about: figure for figure in read_figures(store, each.fid)} for each in (one, other)]
    found = []
    for about in [*numbers[0], *(about for about in numbers[1] if about not in numbers[0])]:
        pair = [mine.get(about) for mine in numbers]
        values = [float("nan") if figure is None else figure.value for figure in pair]
        figure = numbers[0].get(about) or numbers[1][about]
        found.append(FigureDifference(figure, named.get(figure.district, ""), *values))
    return tuple(found)


def district_names(store: Store, language: str) -> dict[int, str]:
    """Key → title of every district."""
    by_code = titles(store, "district", language)
    rows = store.rows("SELECT fid, code, coalesce(name, code) FROM district")
    return {fid: by_code.get(code, name) for fid, code, name in rows}


def _facilities(
    store: Store, one: Scenario, other: Scenario, language: str
) -> tuple[tuple[FacilityDifference, ...], int]:
    pair = [_listed(store, each) for each in (one, other)]
    keys = sorted({*pair[0], *pair[1]})
    different: dict[int, tuple[str, tuple[Any, ...], tuple[Any, ...]]] = {}
    for key in keys:
        mine, theirs = (listed.get(key) for listed in pair)
        change = _change(mine, theirs)
        if change:
            nothing = ("", None, float("nan"), 0.0)
            different[key] = (change, mine or nothing, theirs or nothing)
    about = facilities_in_words(store, list(different), language)
    found = [
        FacilityDifference(
            key, *about[key][:3], change, _said(mine), _said(theirs), mine[2], theirs[2], mine[3], theirs[3],
            *about[key][3:],
        )
        for key, (change, mine, theirs) in different.items()
        if key in about
    ]  # fmt: skip
    found.sort(key=lambda each: (-max(each.gain_first, each.gain_second), each.facility))
    return tuple(found), len(keys) - len(different)


def _listed(store: Store, scenario: Scenario) -> dict[int, tuple[str, int | None, float, float]]:
    """Facility → what is done there (or its verdict), year (or place), cost, gain."""
    nan = float("nan")
    if scenario.kind == PROGRAMME:
        rows = store.rows(
            "SELECT facility, package, year, cost_typical, gain FROM scenario_package "
            "WHERE scenario = :s AND is_chosen",
            {"s": scenario.fid},
        )
    elif scenario.kind == PRIORITY:
        rows = store.rows(
            "SELECT facility, '', rank, cost_typical, coalesce(gain, need) FROM scenario_facility "
            "WHERE scenario = :s AND list = 'works'",
            {"s": scenario.fid},
        )
    else:
        rows = store.rows(
            "SELECT facility, verdict, NULL, NULL, share FROM scenario_acceptability WHERE scenario = :s",
            {"s": scenario.fid},
        )
    return {
        key: (what or "", year, nan if cost is None else cost, nan if gain is None else gain)
        for key, what, year, cost, gain in rows
    }


def _change(mine: tuple[Any, ...] | None, theirs: tuple[Any, ...] | None) -> str:
    if mine is None or theirs is None:
        return ONLY_SECOND if mine is None else ONLY_FIRST
    if mine[0] != theirs[0]:
        return OTHER_PACKAGE
    if mine[1] != theirs[1]:
        return OTHER_YEAR if mine[0] else MOVED
    return ""


def _said(listed: tuple[Any, ...]) -> str:
    return " · ".join(str(part) for part in listed[:2] if part not in ("", None))


def facilities_in_words(store: Store, keys: list[int], language: str) -> dict[int, tuple[str, str, str, float, float]]:
    """Facility → name (else its address), district, type, degrees (NaN for no place)."""
    if not keys:
        return {}
    wanted = np.array(sorted(keys), dtype=np.int64)
    types, districts = titles(store, "facility_type", language), district_names(store, language)
    fid, name, kind, district = store.columns_in(
        "SELECT f.fid, coalesce((SELECT n.name FROM facility_name n WHERE n.facility = f.fid AND n.language = "  # nosec B608 # checked below
        f"'{_plain(language)}'), f.name, f.address, ''), f.facility_type, f.district FROM facility f",
        "f.fid",
        wanted,
        (np.int64, object, object, np.int64),
    )
    every, lon, lat = store.points(
        "facility", "fid BETWEEN :low AND :high", {"low": int(wanted[0]), "high": int(wanted[-1])}
    )
    row = np.searchsorted(every, fid)
    return {
        key: (name[at], districts.get(int(district[at]), ""), types.get(kind[at], kind[at]), lon[row[at]], lat[row[at]])
        for at, key in enumerate(fid.tolist())
    }


def _plain(language: str) -> str:
    if not language.isalpha():
        raise ValueError(f"not a language: {language!r}")
    return language
