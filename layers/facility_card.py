"""Everything the facility card shows, read in one go: the record, its statuses with their reasons, what would
lift them at which price, its inspections.

Statuses are the stored ones; the reasons are worked out anew from the answers that count, as the store keeps
only the codes of what failed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from ..scoring.conditions import NO_ANSWER
from ..scoring.explain import Reasons, explain
from ..scoring.model import Model
from ..scoring.packages import PackageInputs, Packages, make_packages, needed_items
from ..scoring.prices import TYPICAL, Price, prices
from ..scoring.status import BASES, INACCESSIBLE, OFFICIAL, PARTIAL, REPORTED, evaluate, roll_up
from .counting import counting_answers
from .model_store import stored_model, titles
from .prices import read_prices, year_of
from .queries import FacilityGone
from .register import in_building
from .store import Store
from .visit_list import NextVisit, next_visit

INSPECTIONS_SHOWN = 10


@dataclass(frozen=True)
class Works:
    """The measures that lift one profile to its next level, with what they cost together."""

    measures: tuple[str, ...]
    """Titles."""
    low: float
    typical: float
    high: float
    currency: str
    price_basis: str
    """Where the prices come from ("proposal" …); empty where nobody says."""


@dataclass(frozen=True)
class ProfileStatus:
    """One of the four lines: a profile on one basis."""

    profile: str
    title: str
    basis: str
    status: str
    """A status code."""
    out_of_date: bool
    score: float | None
    """0–100."""
    completeness: float | None
    """0–1."""
    inspected_at: str
    """UTC; empty where never."""
    valid_until: str
    reasons: Reasons | None
    """None while the status waits to be computed, or where the type is not in the model."""
    works: Works | None
    """None where nothing is called for, or no measure is known for something that is."""


@dataclass(frozen=True)
class InspectionLine:
    inspected_at: str
    basis: str
    state: str
    origin: str
    inspector: str
    certificate: str
    compensations: tuple[tuple[str, str, str], ...]
    """(zone title, profile title, words)."""


@dataclass(frozen=True)
class Card:
    facility: int
    name: str
    """In the language asked for; empty where the facility has none."""
    other_names: tuple[str, ...]
    facility_type: str
    address: str
    owner_kind: str
    owner: str
    building: str
    district: str
    place: str
    """inside, outside, unlocated."""
    position: tuple[float, float] | None
    """Degrees."""
    source: str
    source_id: str
    missing_since: str
    retired_at: str
    note: str
    is_waiting: bool
    """The stored statuses are older than the last change."""
    statuses: tuple[ProfileStatus, ...]
    """Official ones in the model's order, then the reported ones there are."""
    inspections: tuple[InspectionLine, ...]
    """Newest first, at most :data:`INSPECTIONS_SHOWN`."""
    inspections_in_all: int
    model: Model
    also_in_building: tuple[tuple[int, str, str], ...] = ()
    """(facility, name, title of its type) of the others in its building."""
    merged_into: int | None = None
    due: NextVisit | None = None
    """When it is to be inspected next; None where that is not known, and for what is closed."""

    def status(self, profile: str, basis: str) -> ProfileStatus | None:
        return next((s for s in self.statuses if (s.profile, s.basis) == (profile, basis)), None)


def read_card(store: Store, facility: int, language: str, as_of: datetime | None = None) -> Card:
    """The card of one facility (its key). Raises :class:`.queries.FacilityGone` where it is not there."""
    model = stored_model(store)
    rows = store.rows(
        "SELECT f.name, f.facility_type, f.address, f.owner_kind, f.owner, f.building, f.place, f.source, f.source_id, "
        "f.missing_since, f.retired_at, f.note, f.merged_into, d.code, d.name, q.facility IS NOT NULL FROM facility f "
        "LEFT JOIN district d ON d.fid = f.district LEFT JOIN facility_dirty q ON q.facility = f.fid "
        "WHERE f.fid = :fid",
        {"fid": facility},
    )
    if not rows:
        raise FacilityGone(facility)
    (default_name, kind, address, owner_kind, owner, building, place, source, source_id, missing, retired, note,
     merged, district_code, district_name, waiting) = rows[0]  # fmt: skip
    names = dict(store.rows("SELECT language, name FROM facility_name WHERE facility = :fid", {"fid": facility}))
    name = names.get(language) or default_name or ""
    _, x, y = store.points("facility", "fid = :fid", {"fid": facility})
    inspections, in_all = _inspections(store, facility, language)
    return Card(
        facility=facility,
        name=name,
        other_names=tuple(dict.fromkeys(n for n in (default_name, *names.values()) if n and n != name)),
        facility_type=titles(store, "facility_type", language).get(kind, kind),
        address=address or "",
        owner_kind=titles(store, "owner_kind", language).get(owner_kind, owner_kind or ""),
        owner=owner or "",
        building=building or "",
        district=titles(store, "district", language).get(district_code, district_name or ""),
        place=place,
        position=None if np.isnan(x[0]) else (float(x[0]), float(y[0])),
        source=source or "",
        source_id=source_id or "",
        missing_since=missing or "",
        retired_at=retired or "",
        note=note or "",
        is_waiting=bool(waiting),
        statuses=_statuses(store, model, facility, kind, language, as_of),
        inspections=inspections,
        inspections_in_all=in_all,
        model=model,
        also_in_building=tuple(in_building(store, building, facility, language)) if building else (),
        merged_into=merged,
        due=next_visit(store, facility),
    )


def _inspections(store: Store, facility: int, language: str) -> tuple[tuple[InspectionLine, ...], int]:
    rows = store.rows(
        "SELECT i.fid, i.inspected_at, i.basis, i.state, i.origin, p.name, p.certificate FROM inspection i "
        "LEFT JOIN inspector p ON p.fid = i.inspector WHERE i.facility = :fid ORDER BY i.inspected_at DESC, i.fid DESC",
        {"fid": facility},
    )
    zones, profiles = titles(store, "zone", language), titles(store, "profile", language)
    words: dict[int, list[tuple[str, str, str]]] = {}
    for inspection, zone, profile, text in store.rows(
        "SELECT c.inspection, c.zone, c.profile, c.words FROM compensation c JOIN inspection i ON i.fid = c.inspection "
        "WHERE i.facility = :fid ORDER BY c.fid",
        {"fid": facility},
    ):
        words.setdefault(inspection, []).append((zones.get(zone, zone), profiles.get(profile, profile), text))
    lines = tuple(
        InspectionLine(when, basis, state, origin, inspector or "", certificate or "", tuple(words.get(key, ())))
        for key, when, basis, state, origin, inspector, certificate in rows[:INSPECTIONS_SHOWN]
    )
    return lines, len(rows)


def _statuses(
    store: Store, model: Model, facility: int, kind: str, language: str, as_of: datetime | None
) -> tuple[ProfileStatus, ...]:
    stored = {
        (profile, basis): rest
        for profile, basis, *rest in store.rows(
            "SELECT profile, basis, status, out_of_date, score, completeness, inspected_at, valid_until "
            "FROM facility_status WHERE facility = :fid",
            {"fid": facility},
        )
    }
    reasons, works = _reasons(store, model, facility, kind, language, as_of)
    found = []
    for basis in BASES:
        for index, profile in enumerate(model.profiles):
            row = stored.get((profile.code, basis))
            if row is None and basis != OFFICIAL:
                continue
            status, old, score, completeness, inspected, until = row or ("not_assessed", 0, None, None, None, None)
            mine = reasons.get(basis)
            found.append(
                ProfileStatus(
                    profile=profile.code,
                    title=profile.title(language),
                    basis=basis,
                    status=status,
                    out_of_date=bool(old),
                    score=score,
                    completeness=completeness,
                    inspected_at=inspected or "",
                    valid_until=until or "",
                    # Reasons of another status than the stored one would explain what is not shown.
                    reasons=mine[index] if mine and mine[index].status_code == status else None,
                    works=works[basis][index] if basis in works else None,
                )
            )
    return tuple(found)


def _reasons(
    store: Store, model: Model, facility: int, kind: str, language: str, as_of: datetime | None
) -> tuple[dict[str, list[Reasons]], dict[str, list[Works | None]]]:
    """Per basis and profile: why, and what would lift it."""
    type_index = model.type_index.get(kind)
    if type_index is None:
        return {}, {}
    table = read_prices(store)
    money = prices(model, table, year_of(table))
    measure_titles = titles(store, "measure", language)
    reasons, works = {}, {}
    for basis, (answers, compensation) in counting_answers(store, facility, type_index, as_of).items():
        reasons[basis] = explain(model, type_index, answers, compensation, basis)
        counted = {code: (np.full(1, NO_ANSWER, dtype=np.int8), np.full(1, np.nan)) for code in needed_items(model)}
        result = evaluate(model, np.array([type_index]), answers, compensation[np.newaxis], basis, counted)
        inputs = PackageInputs(prices=money, answers=counted)
        # What is unknown hides nothing of what the works against a known barrier are: whether they are enough, only an
        # inspection can say.
        known = roll_up(model, result.outcome, compensation[np.newaxis], REPORTED)
        packages = make_packages(model, known, inputs)
        works[basis] = [
            _works(packages, profile, table, measure_titles) if INACCESSIBLE <= status <= PARTIAL else None
            for profile, status in enumerate(result.status[0].tolist())
        ]
    return reasons, works


def _works(
    packages: Packages, profile: int, table: Mapping[str, Price], measure_titles: dict[str, str]
) -> Works | None:
    """The cheapest package that lifts the profile."""
    lifts = np.flatnonzero(packages.raised[:, profile] > 0)
    if not len(lifts):
        return None
    best = int(lifts[np.argmin(packages.cost[lifts, TYPICAL])])
    codes = packages.measures()[best].split()
    low, typical, high = packages.cost[best].tolist()
    return Works(
        measures=tuple(measure_titles.get(code, code) for code in codes),
        low=low,
        typical=typical,
        high=high,
        currency=packages.currency,
        price_basis=", ".join(dict.fromkeys(table[code].basis for code in codes if table[code].basis)),
    )
