"""The current ranking as a list to read: what to mend first, what to inspect first, and why."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass

from .model_store import titles
from .prioritisation import INSPECT_FIRST, KIND, WORKS
from .store import Store

LISTED = 100


@dataclass(frozen=True)
class RankingLine:
    rank: int
    facility: int
    name: str
    """In the language asked for, else the address, else empty."""
    facility_type: str
    district: str
    people: float | None
    """People of all profiles within reach, added up; on the list of what to inspect those whose use is uncertain."""
    need: float | None
    """Weighted people whom barriers keep out; on the list of what to inspect the weighted uncertain ones."""
    gain: float | None
    """Weighted people newly served by the works."""
    worth: float | None
    """The same per unit of money: what ranks. None where the works cost nothing."""
    package: str
    """Code of the package: minimum, full …; empty on the list of what to inspect."""
    cost: float | None
    """Typical; None on the list of what to inspect."""
    currency: str
    measures: tuple[str, ...]
    """Titles."""


@dataclass(frozen=True)
class Ranking:
    created_at: str
    basis: str
    radius: tuple[float, float]
    """Metres within which people count: of the type of service with the least and of the one with the most."""
    has_demand: bool
    """False: no population is known, so that every facility counts as one person of each profile."""
    works: tuple[RankingLine, ...]
    """The first :data:`LISTED`."""
    works_in_all: int
    inspect_first: tuple[RankingLine, ...]
    inspect_first_in_all: int


@dataclass(frozen=True)
class RankingTerm:
    """What one profile adds to a facility's rank."""

    profile: str
    """Title."""
    status: str
    target: str
    """Status after the works."""
    people: float | None
    """Who live within reach."""
    unmet: float | None
    """How many are kept out if the facility cannot be used at all (M)."""
    usability: tuple[float | None, float | None]
    """At least and at most, as it is."""
    usability_after: float | None
    served: float | None
    """Newly served by the works."""
    weight: float | None
    """What one of them counts."""
    need: float | None
    """Weighted people whom barriers keep out."""
    measures: tuple[str, ...]
    """Titles of those that lift this profile."""


def read_ranking(store: Store, language: str, limit: int = LISTED) -> Ranking | None:
    """The current ranking; None where nothing was ranked yet."""
    found = store.rows(
        "SELECT fid, created_at, parameters, summary FROM scenario WHERE kind = :kind AND is_current ORDER BY fid DESC",
        {"kind": KIND},
    )
    if not found:
        return None
    scenario, created_at, parameters, summary = found[0]
    given, told = json.loads(parameters or "{}").get("options", {}), json.loads(summary or "{}")
    reach = [float(metres) for metres in given.get("thresholds", {}).values()] or [0.0]
    lists = {name: _lines(store, scenario, name, language, limit) for name in (WORKS, INSPECT_FIRST)}
    counts = dict(
        store.rows(
            "SELECT list, count(*) FROM scenario_facility WHERE scenario = :scenario GROUP BY list",
            {"scenario": scenario},
        )
    )
    return Ranking(
        created_at=created_at,
        basis=given.get("basis", "official"),
        radius=(min(reach), max(reach)),
        has_demand=bool(told.get("has_demand")),
        works=lists[WORKS],
        works_in_all=counts.get(WORKS, 0),
        inspect_first=lists[INSPECT_FIRST],
        inspect_first_in_all=counts.get(INSPECT_FIRST, 0),
    )


def read_terms(store: Store, facility: int, language: str) -> tuple[RankingTerm, ...]:
    """What makes up a facility's rank in the current ranking, one term per profile in the model's order."""
    profiles, measures = titles(store, "profile", language), titles(store, "measure", language)
    rows = store.rows(
        "SELECT t.profile, t.status, t.target, t.people, t.unmet, t.usability_low, t.usability_high, "
        "t.usability_after, t.served, t.weight, t.need, t.measures FROM scenario_term t "
        "JOIN scenario s ON s.fid = t.scenario AND s.is_current AND s.kind = :kind "
        "WHERE t.facility = :facility ORDER BY t.fid",
        {"kind": KIND, "facility": facility},
    )
    return tuple(
        RankingTerm(
            profiles.get(profile, profile), status, target or "", people, unmet, (low, high), after, served, weight,
            need, _titled(codes, measures),
        )
        for profile, status, target, people, unmet, low, high, after, served, weight, need, codes in rows
    )  # fmt: skip


def _lines(store: Store, scenario: int, name: str, language: str, limit: int) -> tuple[RankingLine, ...]:
    types, measures = titles(store, "facility_type", language), titles(store, "measure", language)
    districts = titles(store, "district", language)
    rows = store.rows(
        "SELECT r.rank, r.facility, coalesce(n.name, f.name, f.address, ''), f.facility_type, d.code, d.name, "
        "r.people, r.need, r.gain, r.priority, r.package, r.cost_typical, r.currency, r.measures "
        "FROM scenario_facility r "
        "JOIN facility f ON f.fid = r.facility "
        "LEFT JOIN district d ON d.fid = f.district "
        "LEFT JOIN facility_name n ON n.facility = f.fid AND n.language = :language "
        "WHERE r.scenario = :scenario AND r.list = :list ORDER BY r.rank LIMIT :limit",
        {"scenario": scenario, "list": name, "language": language, "limit": limit},
    )
    return tuple(
        RankingLine(
            rank, facility, title, types.get(kind, kind), districts.get(code, district or ""), people, need, gain,
            worth if worth is None or math.isfinite(worth) else None, package or "", cost, currency or "",
            _titled(codes, measures),
        )
        for rank, facility, title, kind, code, district, people, need, gain, worth, package, cost, currency, codes
        in rows
    )  # fmt: skip


def _titled(codes: str | None, measures: dict[str, str]) -> tuple[str, ...]:
    return tuple(measures.get(code, code) for code in (codes or "").split())
