"""Inspections of the sample city: who went where, when, in what state the record is, and its faults."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ...scoring.model import Model
from .draws import Draws
from .facilities import FAULTS_FROM, Facilities
from .geography import DISTRICTS

STATES = ("draft", "submitted", "verified", "rejected")
DRAFT, SUBMITTED, VERIFIED, REJECTED = range(4)
FULL, QUICK, CUT_SHORT, OWN_REPORT = range(4)
"""How much was asked: everything; critical criteria only; only the first zones; the owner's short form."""

PROGRAMME_DAYS = 1340
"""The programme began so many days before ``as_of``."""
_INSPECTED = {"state": 0.98, "quasi_state": 0.94}
_USUALLY_INSPECTED = 0.82
_UP_TO_DATE = 0.82
_SAME_DAY_SHARE, _CORRECTION_SHARE, _CONTRADICTION_SHARE = 0.002, 0.01, 0.006
_DAY = 86_400
# Working days in Almaty, 9 to 18 o'clock, are 4 to 13 o'clock UTC.
_OPENS, _WORKDAY = 4 * 3600, 9 * 3600


@dataclass
class Visits:
    """Rows of inspections.csv, in the order of time; columns of equal length r."""

    facility: np.ndarray
    when: np.ndarray
    """Seconds since 1970-01-01 UTC, int64."""
    inspector: np.ndarray
    """Index in ``inspectors``; −1 for the owners' own reports."""
    reported: np.ndarray
    state: np.ndarray
    """Index in :data:`STATES`."""
    scope: np.ndarray
    replaces: np.ndarray
    """Row that this one corrects, −1 for none."""
    worse: np.ndarray
    """By how much the facility was worse then than it is now (places among all, 0–1)."""
    disagrees: np.ndarray
    """Whether this is the second visit of a day, and finds something else."""
    contradicts: np.ndarray
    """Whether answers are to contradict the elements of the same record."""
    inspectors: Inspectors = field(default_factory=lambda: Inspectors(np.zeros(0, dtype=np.int64)))
    faults: dict[str, int] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.facility)


@dataclass
class Inspectors:
    """``valid_until``: last day of the certificate, days since 1970-01-01 (int64)."""

    valid_until: np.ndarray

    def __len__(self) -> int:
        return len(self.valid_until)

    def names(self) -> list[str]:
        return [f"Inspector {number:02d}" for number in range(1, len(self) + 1)]

    def certificates(self) -> list[str]:
        return [f"SAMPLE-{number:04d}" for number in range(1, len(self) + 1)]


def make_visits(draws: Draws, model: Model, facilities: Facilities, today: int) -> Visits:
    """All inspections up to ``today`` (days since 1970-01-01)."""
    count = len(facilities)
    refresh = np.array([kind.refresh_months for kind in model.facility_types])[facilities.facility_type]
    chance = np.array([_INSPECTED.get(owner, _USUALLY_INSPECTED) for owner in facilities.owner_kind])
    chance = np.where(facilities.original >= 0, 0.3, chance)
    inspected = draws.chance("visits:inspected", chance, count)
    kind_of_rest = draws.pick("visits:rest", (0.40, 0.34, 0.14, 0.07, 0.05), count)

    parts: list[dict[str, np.ndarray]] = []
    newest = _days_since_newest(draws, refresh)
    parts += _rounds(draws, facilities, inspected, newest)
    recent = 3 + (draws.uniform("visits:pending days", count) * 120).astype(np.int64)
    for kind, state in ((2, SUBMITTED), (3, DRAFT), (4, REJECTED)):
        at = np.flatnonzero(~inspected & (kind_of_rest == kind))
        parts.append(_part(at, recent[at], state=state, scope=CUT_SHORT if state == DRAFT else FULL))
    own = (~inspected & (kind_of_rest == 1)) | (inspected & draws.chance("visits:own report", 0.12, count))
    at = np.flatnonzero(own)
    days = 3 + (draws.uniform("visits:own days", count) * 700).astype(np.int64)
    parts.append(_part(at, days[at], scope=OWN_REPORT, reported=True, worse=-0.08))
    at = np.flatnonzero(inspected & draws.chance("visits:pending", 0.02, count) & (newest > 10))
    pending = np.where(draws.chance("visits:pending draft", 0.4, len(at)), DRAFT, SUBMITTED)
    parts.append(_part(at, np.minimum(recent[at], newest[at] - 1), state=pending))

    at = draws.spread("visits:same day", inspected.astype(np.float64), _few(count, _SAME_DAY_SHARE))
    parts.append(_part(at, newest[at], disagrees=True))
    taken = np.zeros(count, dtype=bool)
    taken[at] = True
    free = inspected & ~taken & (newest > 12)
    at = draws.spread("visits:corrections", free.astype(np.float64), _few(count, _CORRECTION_SHARE))
    # Four days at least: no weekend can bring it before what it corrects.
    days = newest[at] - 4 - (draws.uniform("visits:corrected after", len(at)) * 6).astype(np.int64)
    parts.append(_part(at, days, corrects=True))
    visits = _in_order(draws, parts, today)
    visits.contradicts[:] = (visits.scope == FULL) & draws.chance(
        "visits:contradictory", _CONTRADICTION_SHARE if count >= FAULTS_FROM else 0.0, len(visits)
    )
    _send_inspectors(draws, visits, facilities, today)
    _count(visits, facilities, refresh, today)
    return visits


def _few(count: int, share: float) -> int:
    return max(1, int(round(count * share))) if count >= FAULTS_FROM else 0


def _days_since_newest(draws: Draws, refresh_months: np.ndarray) -> np.ndarray:
    """Days between the newest verified inspection and today: mostly within the refresh cycle.

    None lies within ten days of the cycle's end, so that nothing hangs on how a month is counted.
    """
    count = len(refresh_months)
    cycle = (refresh_months * 30.4375).astype(np.int64)
    within = np.minimum(cycle - 10, PROGRAMME_DAYS)
    overdue = (cycle + 10 < PROGRAMME_DAYS) & ~draws.chance("visits:up to date", _UP_TO_DATE, count)
    place = draws.uniform("visits:days", count)
    in_time = 3 + place * np.maximum(within - 3, 1)
    late = cycle + 10 + place * (PROGRAMME_DAYS - cycle - 10)
    return np.where(overdue, late, in_time).astype(np.int64)


def _rounds(
    draws: Draws, facilities: Facilities, inspected: np.ndarray, newest: np.ndarray
) -> list[dict[str, np.ndarray]]:
    """Up to three verified inspections each; between two of them works may have improved the facility."""
    count = len(facilities)
    rounds = np.where(inspected, 1 + draws.pick("visits:rounds", (0.70, 0.23, 0.07), count), 0)
    scope = np.full(count, FULL)
    how_much = draws.uniform("visits:scope", count)
    scope[how_much < 0.12] = CUT_SHORT
    scope[how_much < 0.05] = QUICK
    days, worse = newest.copy(), np.zeros(count)
    parts = []
    for number in range(3):
        at = np.flatnonzero((rounds > number) & (days <= PROGRAMME_DAYS))
        # An earlier visit was complete more often: what a newer one left out then still counts.
        parts.append(_part(at, days[at], scope=scope[at], worse=worse[at]))
        days = days + 300 + (draws.uniform(f"visits:gap {number}", count) * 400).astype(np.int64)
        mended = draws.chance(f"visits:mended {number}", 0.45, count)
        worse = worse + np.where(mended, 0.1 + 0.35 * draws.uniform(f"visits:better {number}", count), 0.0)
    return parts


def _part(facility: np.ndarray, days: np.ndarray, **columns: object) -> dict[str, np.ndarray]:
    usual: dict[str, object] = {
        "state": VERIFIED,
        "scope": FULL,
        "reported": False,
        "worse": 0.0,
        "disagrees": False,
        "corrects": False,
    }
    usual.update(columns)
    part = {name: np.broadcast_to(np.asarray(value), facility.shape).copy() for name, value in usual.items()}
    return {"facility": facility.astype(np.int64), "days": days.astype(np.int64), **part}


def _in_order(draws: Draws, parts: list[dict[str, np.ndarray]], today: int) -> Visits:
    """One table by time; a correction and a second visit find the visit that they belong to."""
    column = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    count = len(column["facility"])
    day = today - column["days"]
    weekday = (day + 3) % 7  # 1970-01-01 was a Thursday; Monday is 0
    day = day - np.where(weekday > 4, weekday - 4, 0)
    minute = (draws.uniform("visits:minute", count) * (_WORKDAY // 60)).astype(np.int64)
    # A second visit of the day comes in the last hour, the first before it.
    clock = np.where(column["disagrees"], _WORKDAY - 3600 + minute * 6, np.minimum(minute * 60, _WORKDAY - 3660))
    when = day * _DAY + _OPENS + clock
    order = np.lexsort((column["facility"], when))
    sorted_ = {name: values[order] for name, values in column.items()}
    visits = Visits(
        facility=sorted_["facility"],
        when=when[order],
        inspector=np.full(count, -1, dtype=np.int64),
        reported=sorted_["reported"].astype(bool),
        state=sorted_["state"].astype(np.int64),
        scope=sorted_["scope"].astype(np.int64),
        replaces=np.full(count, -1, dtype=np.int64),
        worse=sorted_["worse"].astype(np.float64),
        disagrees=sorted_["disagrees"].astype(bool),
        contradicts=np.zeros(count, dtype=bool),
    )
    corrections = np.flatnonzero(sorted_["corrects"].astype(bool))
    plain = (visits.state == VERIFIED) & ~visits.reported & ~visits.disagrees
    plain[corrections] = False
    last = np.full(int(visits.facility.max(initial=-1)) + 1, -1, dtype=np.int64)
    last[visits.facility[plain]] = np.flatnonzero(plain)  # rows stand by time: the newest is kept
    visits.replaces[corrections] = last[visits.facility[corrections]]
    visits.scope[corrections] = visits.scope[visits.replaces[corrections]]
    return visits


def _send_inspectors(draws: Draws, visits: Visits, facilities: Facilities, today: int) -> None:
    """Each district has its inspectors; a few go on after their certificate has expired."""
    teams = len(DISTRICTS)
    per_team = max(2, len(visits) // (900 * teams))
    total = per_team * teams
    valid = today + 60 + (draws.uniform("inspectors:valid", total) * 900).astype(np.int64)
    expired = draws.spread("inspectors:expired", np.ones(total), max(1, total // 12))
    valid[expired] = today - 60 - (draws.uniform("inspectors:expired since", len(expired)) * 200).astype(np.int64)
    visits.inspectors = Inspectors(valid)
    member = draws.pick("visits:inspector", np.ones(per_team), len(visits))
    # The second visitor of a day is somebody else than the first.
    usual = (visits.state == VERIFIED) & ~visits.reported & ~visits.disagrees & (visits.replaces < 0)
    first = np.full(len(facilities), -1, dtype=np.int64)
    first[visits.facility[usual]] = member[usual]
    again = visits.disagrees & (member == first[visits.facility])
    member = np.where(again, (member + 1) % per_team, member)
    inspector = facilities.district[visits.facility] * per_team + member
    visits.inspector = np.where(visits.reported, -1, inspector)


def _count(visits: Visits, facilities: Facilities, refresh_months: np.ndarray, today: int) -> None:
    count = len(facilities)
    official = (visits.state == VERIFIED) & ~visits.reported
    newest = np.full(count, -(10**6), dtype=np.int64)
    newest[visits.facility[official]] = visits.when[official] // _DAY
    any_reported = np.zeros(count, dtype=bool)
    any_reported[visits.facility[visits.reported]] = True
    has_official = newest > -(10**6)
    sent = visits.inspector >= 0
    day = visits.when // _DAY
    visits.faults = {
        "not_inspected": int(np.sum(~has_official)),
        "reported_only": int(np.sum(any_reported & ~has_official)),
        "out_of_date": int(np.sum(has_official & (today - newest > refresh_months * 30.4375))),
        "same_day_disagreements": int(np.sum(visits.disagrees)),
        "corrections": int(np.sum(visits.replaces >= 0)),
        "certificate_expired": int(np.sum(sent & (day > visits.inspectors.valid_until[visits.inspector]))),
        **{state: int(np.sum(visits.state == code)) for code, state in enumerate(STATES) if code != VERIFIED},
    }
