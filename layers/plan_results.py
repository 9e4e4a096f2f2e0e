"""Results of the planner's analyses as they are read: a scenario's figures with the titles of what they are about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from .model_store import titles
from .scenario_figures import Figure, read_figures
from .scenarios import GAPS, Scenario, current_scenario, read_scenario
from .store.base import Store

_GAP_FIGURES = (
    "people", "unmet", "unmet_distance", "unmet_barrier", "without", "unmet_share", "nearest_m", "usable_m", "extra_m",
    "gini", "theil", "worst_best", "hot_cells", "cold_cells",
)  # fmt: skip
_ANY = -2
NOBODY = -1
"""No district: the whole city."""


@dataclass(frozen=True)
class Result:
    """A scenario with its figures; titles in the reader's language."""

    scenario: Scenario
    figures: tuple[Figure, ...]
    profiles: Mapping[str, str]
    services: Mapping[str, str]
    districts: Mapping[int, str]
    district_codes: Mapping[str, str]
    """Code → title."""
    payers: Mapping[str, str]

    def find(self, name: str, **about: object) -> tuple[Figure, ...]:
        """The figures of a name; ``about``: what they are about (``district=NOBODY``: of the whole city)."""
        return tuple(
            figure
            for figure in self._by_name.get(name, ())
            if all(getattr(figure, key) == value for key, value in about.items())
        )

    @cached_property
    def _by_name(self) -> dict[str, list[Figure]]:
        found: dict[str, list[Figure]] = {}
        for figure in self.figures:
            found.setdefault(figure.name, []).append(figure)
        return found

    def one(self, name: str, **about: object) -> Figure | None:
        """The only figure about exactly this: what is not said is of all."""
        whole: dict[str, object] = {"district": -1, "profile": None, "facility_type": None, "payer": None, "year": -1}
        wanted = {**whole, **about}
        key = (name, *(wanted[part] for part in whole), wanted.get("position", _ANY))
        if key not in self._ones:
            found = self.find(name, **wanted)
            self._ones[key] = found[0] if found else None
        return self._ones[key]

    @cached_property
    def _ones(self) -> dict[tuple[object, ...], Figure | None]:
        return {}

    def value(self, name: str, **about: object) -> float:
        """Its value, NaN where there is none."""
        found = self.one(name, **about)
        return found.value if found is not None else float("nan")


def read_result(store: Store, language: str, kind: str = "", fid: int | None = None) -> Result | None:
    """A scenario, or the current one of a kind; None where there is none yet."""
    scenario = read_scenario(store, fid) if fid is not None else current_scenario(store, kind)
    if scenario is None:
        return None
    names = _GAP_FIGURES if scenario.kind == GAPS else ()
    named = titles(store, "district", language)
    districts = {
        fid: named.get(code) or name or code for fid, code, name in store.rows("SELECT fid, code, name FROM district")
    }
    return Result(
        scenario,
        read_figures(store, scenario.fid, names),
        titles(store, "profile", language),
        titles(store, "facility_type", language),
        districts,
        {code: named.get(code) or name or code for code, name in store.rows("SELECT code, name FROM district")},
        titles(store, "payer", language),
    )


@dataclass(frozen=True)
class Work:
    """What a programme does at a facility."""

    facility: int
    name: str
    district: str
    facility_type: str
    year: int
    """0: it is not done."""
    package: str
    reason: str
    cost: float
    city_cost: float
    gain: float
    measures: tuple[tuple[str, float], ...]
    """Title and quantity."""
    lon: float
    lat: float


def read_works(store: Store, scenario: int, language: str, chosen: bool = True) -> tuple[Work, ...]:
    """What a programme does, year by year, the greatest gain first; ``chosen`` = False: what it leaves."""
    from .scenario_compare import facilities_in_words

    named = titles(store, "measure", language)
    rows = store.rows(
        "SELECT facility, coalesce(year, 0), package, coalesce(reason, ''), cost_typical, city_cost, gain, measures "
        "FROM scenario_package WHERE scenario = :scenario AND is_chosen = :chosen ORDER BY year, gain DESC, facility",
        {"scenario": scenario, "chosen": chosen},
    )
    about = facilities_in_words(store, [row[0] for row in rows], language)
    nowhere = ("", "", "", float("nan"), float("nan"))
    works = []
    for facility, year, package, reason, cost, city, gain, measures in rows:
        name, district, kind, lon, lat = about.get(facility, nowhere)
        parts = [part.rpartition(":") for part in (measures or "").split()]
        listed = tuple((named.get(code, code), float(amount or 1)) for code, _, amount in parts)
        works.append(
            Work(facility, name, district, kind, int(year), package, reason, cost, city, gain, listed, lon, lat)
        )
    return tuple(works)


@dataclass(frozen=True)
class Sure:
    """How sure a facility's place in the programme is."""

    facility: int
    name: str
    district: str
    facility_type: str
    share: float
    """Of the draws that fund it."""
    verdict: str
    rank_mean: float
    rank_low: float
    rank_high: float
    inspect_value: float
    inspect_rank: int
    """0: inspecting it changes nothing."""
    lon: float
    lat: float


def read_sure(store: Store, scenario: int, language: str) -> tuple[Sure, ...]:
    """The facilities that any draw funds or that are worth an inspection, the surest first."""
    from .scenario_compare import facilities_in_words

    rows = store.rows(
        "SELECT facility, share, verdict, rank_mean, rank_low, rank_high, inspect_value, coalesce(inspect_rank, 0) "
        "FROM scenario_acceptability WHERE scenario = :scenario AND (share > 0 OR inspect_rank > 0) "
        "ORDER BY share DESC, rank_mean, facility",
        {"scenario": scenario},
    )
    about = facilities_in_words(store, [row[0] for row in rows], language)
    nan = float("nan")
    return tuple(
        Sure(
            facility, *about.get(facility, ("", "", "", nan, nan))[:3], share, verdict,
            *(nan if number is None else number for number in numbers[:-1]), int(numbers[-1]),
            *about.get(facility, ("", "", "", nan, nan))[3:],
        )
        for facility, share, verdict, *numbers in rows
    )  # fmt: skip


def asked_last(store: Store) -> tuple[object, object]:
    """Options of the analyses and of the programme of the current programme; raises :class:`ScenarioError` where none
    was made."""
    from .planning_options import PlanningOptions
    from .programme_options import ProgrammeOptions
    from .scenarios import PROGRAMME, find_scenario

    kept = find_scenario(store, "", PROGRAMME).parameters
    return PlanningOptions.from_dict(kept["options"]), ProgrammeOptions.from_dict(kept["programme"])
