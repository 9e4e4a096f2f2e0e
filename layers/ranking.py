"""The current ranking as a list to read: what to mend first, what to inspect first, and why."""

from __future__ import annotations

import json
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
    """People of all profiles within reach, added up."""
    need: float | None
    cost: float | None
    """Typical; None on the list of what to inspect."""
    currency: str
    measures: tuple[str, ...]
    """Titles."""


@dataclass(frozen=True)
class Ranking:
    created_at: str
    basis: str
    radius: float
    """Metres."""
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
    people: float | None
    deficit: float | None
    need: float | None
    measures: tuple[str, ...]


def read_ranking(store: Store, language: str, limit: int = LISTED) -> Ranking | None:
    """The current ranking; None where nothing was ranked yet."""
    found = store.rows(
        "SELECT fid, created_at, parameters FROM scenario WHERE kind = :kind AND is_current ORDER BY fid DESC",
        {"kind": KIND},
    )
    if not found:
        return None
    scenario, created_at, parameters = found[0]
    given = json.loads(parameters or "{}")
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
        radius=float(given.get("radius_m", 0.0)),
        has_demand=bool(given.get("has_demand")),
        works=lists[WORKS],
        works_in_all=counts.get(WORKS, 0),
        inspect_first=lists[INSPECT_FIRST],
        inspect_first_in_all=counts.get(INSPECT_FIRST, 0),
    )


def read_terms(store: Store, facility: int, language: str) -> tuple[RankingTerm, ...]:
    """What makes up a facility's rank in the current ranking, one term per profile in the model's order."""
    profiles, measures = titles(store, "profile", language), titles(store, "measure", language)
    rows = store.rows(
        "SELECT t.profile, t.status, t.target, t.people, t.deficit, t.need, t.measures FROM scenario_term t "
        "JOIN scenario s ON s.fid = t.scenario AND s.is_current AND s.kind = :kind "
        "WHERE t.facility = :facility ORDER BY t.fid",
        {"kind": KIND, "facility": facility},
    )
    return tuple(
        RankingTerm(
            profiles.get(profile, profile), status, target or "", people, deficit, need, _titled(codes, measures)
        )
        for profile, status, target, people, deficit, need, codes in rows
    )


def _lines(store: Store, scenario: int, name: str, language: str, limit: int) -> tuple[RankingLine, ...]:
    types, measures = titles(store, "facility_type", language), titles(store, "measure", language)
    districts = titles(store, "district", language)
    rows = store.rows(
        "SELECT r.rank, r.facility, coalesce(n.name, f.name, f.address, ''), f.facility_type, d.code, d.name, "
        "r.people, r.need, r.cost_typical, r.currency, r.measures FROM scenario_facility r "
        "JOIN facility f ON f.fid = r.facility "
        "LEFT JOIN district d ON d.fid = f.district "
        "LEFT JOIN facility_name n ON n.facility = f.fid AND n.language = :language "
        "WHERE r.scenario = :scenario AND r.list = :list ORDER BY r.rank LIMIT :limit",
        {"scenario": scenario, "list": name, "language": language, "limit": limit},
    )
    return tuple(
        RankingLine(
            rank, facility, title, types.get(kind, kind), districts.get(code, district or ""), people, need, cost,
            currency or "", _titled(codes, measures),
        )
        for rank, facility, title, kind, code, district, people, need, cost, currency, codes in rows
    )  # fmt: skip


def _titled(codes: str | None, measures: dict[str, str]) -> tuple[str, ...]:
    return tuple(measures.get(code, code) for code in (codes or "").split())
