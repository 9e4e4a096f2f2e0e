"""Questions about what is due and planned: lists for people, whose certificates end, which visit is whose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from ..scoring.refresh import add_months, read_reasons
from .due import SOON_MONTHS
from .model_store import stored_model, titles
from .store import Store

LIMIT = 5000
"""Lines of a list: a person does not read more."""


@dataclass(frozen=True)
class Stop:
    """One facility of a list: what is due, and where it is planned the visit."""

    facility: int
    uuid: str
    name: str
    address: str
    facility_type: str
    """Its title."""
    district: str
    due: str
    """2026-11-23; empty where nothing is known."""
    reasons: tuple[tuple[str, object], ...]
    risk: float
    longitude: float | None
    latitude: float | None
    visit: int | None = None
    inspector: int | None = None
    inspector_name: str = ""
    week: str = ""
    position: int = 0
    purpose: str = ""


@dataclass(frozen=True)
class StopList:
    items: tuple[Stop, ...]
    count: int
    """How many there are, also beyond the items."""


@dataclass(frozen=True)
class InspectorLine:
    """An inspector, with the end of the certificate and what is planned."""

    key: int
    name: str
    """The name, or the certificate where there is none."""
    certificate: str
    valid_until: str
    district: int | None
    planned: int
    after_end: int
    """Visits planned for when the certificate is no longer valid."""

    def ends_within(self, days: int, today: date) -> bool:
        """The certificate has ended or ends within so many days."""
        return bool(self.valid_until) and self.valid_until <= (today + timedelta(days=days)).isoformat()

    def has_ended(self, today: date) -> bool:
        return bool(self.valid_until) and self.valid_until < today.isoformat()


_STOP = (
    "f.fid, f.uuid, coalesce(n.name, f.name, ''), coalesce(f.address, ''), f.facility_type, d.code, d.name, "
    "u.due_at, u.reasons, coalesce(u.risk, 0)"
)
_FROM = (
    "JOIN facility f ON f.fid = {owner}.facility "
    "LEFT JOIN facility_name n ON n.facility = f.fid AND n.language = :language "
    "LEFT JOIN district d ON d.fid = f.district"
)


def due_list(
    store: Store,
    language: str,
    until: date,
    districts: Sequence[int] = (),
    types: Sequence[str] = (),
    limit: int = LIMIT,
) -> StopList:
    """What is due by ``until`` and not planned: what is overdue by risk, then by date."""
    params: dict[str, object] = {"until": until.isoformat(), "language": language, "today": date.today().isoformat()}
    condition = (
        "u.due_at <= :until AND f.retired_at IS NULL AND NOT EXISTS "  # nosec B608 # conditions made in this module, values bound
        "(SELECT 1 FROM visit v WHERE v.facility = f.fid AND v.state = 'planned')"
        + _among("coalesce(f.district, 0)", "district", districts, params)
        + _among("f.facility_type", "type", types, params)
    )
    joined = f"FROM facility_due u {_FROM.format(owner='u')} WHERE {condition}"
    count = int(store.value(f"SELECT count(*) {joined}", params) or 0)  # nosec B608 # conditions made in this module, values bound
    rows = store.rows(
        f"SELECT {_STOP}, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL {joined} "  # nosec B608 # conditions made in this module, values bound
        "ORDER BY CASE WHEN u.due_at < :today THEN 0 ELSE 1 END, CASE WHEN u.due_at < :today THEN -u.risk ELSE 0 END, "
        "u.due_at, f.fid LIMIT :limit",
        params | {"limit": limit},
    )
    return StopList(_stops(store, language, rows), count)


def planned_list(
    store: Store,
    language: str,
    since: date,
    until: date,
    districts: Sequence[int] = (),
    inspectors: Sequence[int] = (),
    limit: int = LIMIT,
) -> StopList:
    """Visits planned for the weeks from ``since`` to ``until``, and those planned earlier that nobody made."""
    params: dict[str, object] = {"since": since.isoformat(), "until": until.isoformat(), "language": language}
    condition = (
        "v.state = 'planned' AND v.week <= :until AND f.retired_at IS NULL"
        + _among("coalesce(f.district, 0)", "district", districts, params)
        + _among("v.inspector", "inspector", inspectors, params)
    )
    joined = (
        f"FROM visit v {_FROM.format(owner='v')} LEFT JOIN facility_due u ON u.facility = f.fid "
        f"LEFT JOIN inspector p ON p.fid = v.inspector WHERE {condition}"
    )
    count = int(store.value(f"SELECT count(*) {joined}", params) or 0)  # nosec B608 # conditions made in this module, values bound
    rows = store.rows(
        f"SELECT {_STOP}, v.fid, v.inspector, p.name, p.certificate, v.week, v.position, v.purpose, 1 {joined} "  # nosec B608 # conditions made in this module, values bound
        "ORDER BY v.week, coalesce(p.name, p.certificate), v.inspector, v.position, v.fid LIMIT :limit",
        params | {"limit": limit},
    )
    return StopList(_stops(store, language, rows), count)


def _among(column: str, name: str, values: Sequence[object], params: dict[str, object]) -> str:
    if not values:
        return ""
    for number, value in enumerate(values):
        params[f"{name}{number}"] = value
    return f" AND {column} IN ({', '.join(f':{name}{number}' for number in range(len(values)))})"


def _stops(store: Store, language: str, rows: Sequence[tuple]) -> tuple[Stop, ...]:
    types = {kind.code: kind.title(language) for kind in stored_model(store).facility_types}
    districts = titles(store, "district", language)
    where = _places(store, [row[0] for row in rows])
    stops = []
    for row in rows:
        facility, uuid, name, address, kind, code, district, due, reasons, risk = row[:10]
        visit, inspector, person, certificate, week, position, purpose, _ = row[10:]
        lon, lat = where.get(facility, (None, None))
        stops.append(
            Stop(
                facility, uuid, name, address, types.get(kind, kind), districts.get(code, district or ""),
                _day(due), tuple(read_reasons(reasons or "")), float(risk), lon, lat, visit, inspector,
                person or certificate or "", _day(week), position or 0, purpose or "",
            )
        )  # fmt: skip
    return tuple(stops)


def _day(text: object) -> str:
    return str(text)[:10] if text else ""


def _places(store: Store, facilities: Sequence[int]) -> dict[int, tuple[float, float]]:
    """Degrees by facility, for those that have a place."""
    if not facilities:
        return {}
    wanted = set(facilities)
    low, high = min(wanted), max(wanted)
    fid, lon, lat = store.points("facility", "fid BETWEEN :low AND :high", {"low": low, "high": high})
    return {
        key: (x, y)
        for key, x, y in zip(fid.tolist(), lon.tolist(), lat.tolist())
        if key in wanted and x == x and y == y
    }


def inspector_lines(store: Store) -> tuple[InspectorLine, ...]:
    """All inspectors by name, each with what is planned."""
    rows = store.rows(
        "SELECT p.fid, p.name, p.certificate, p.valid_until, p.district, "
        "(SELECT count(*) FROM visit v WHERE v.inspector = p.fid AND v.state = 'planned'), "
        "(SELECT count(*) FROM visit v WHERE v.inspector = p.fid AND v.state = 'planned' AND v.week > p.valid_until) "
        "FROM inspector p"
    )
    lines = [
        InspectorLine(key, name or certificate, certificate, _day(until), district, planned, after)
        for key, name, certificate, until, district, planned, after in rows
    ]
    return tuple(sorted(lines, key=lambda line: (line.name.casefold(), line.key)))


def own_inspectors(store: Store, login: str) -> tuple[int, ...]:
    """The inspectors that work under a login; () where nobody is entered with it."""
    rows = store.rows("SELECT fid FROM inspector WHERE login = :login ORDER BY fid", {"login": login})
    return tuple(key for (key,) in rows)


@dataclass(frozen=True)
class NextVisit:
    """When one facility is to be inspected next."""

    due: str
    """2026-11-23."""
    reasons: tuple[tuple[str, object], ...]
    week: str
    """Monday of the week in which a visit is planned; empty for none."""
    inspector: str
    """Who goes then."""

    def is_overdue(self, today: date | None = None) -> bool:
        return self.due < (today or date.today()).isoformat()


def next_visit(store: Store, facility: int) -> NextVisit | None:
    """When a facility is due, why, and who is to go; None where that is not known."""
    rows = store.rows(
        "SELECT u.due_at, u.reasons, v.week, coalesce(p.name, p.certificate, '') FROM facility_due u "
        "LEFT JOIN visit v ON v.facility = u.facility AND v.state = 'planned' "
        "LEFT JOIN inspector p ON p.fid = v.inspector WHERE u.facility = :facility ORDER BY v.week LIMIT 1",
        {"facility": facility},
    )
    if not rows:
        return None
    due, reasons, week, inspector = rows[0]
    return NextVisit(_day(due), tuple(read_reasons(reasons or "")), _day(week), inspector)


@dataclass(frozen=True)
class Standing:
    """How the city stands with its inspections, in four numbers."""

    overdue: int
    soon: int
    waiting: int
    """Submitted, and to be reviewed by somebody else."""
    ending: int
    """Inspectors whose certificate has ended lately or ends soon."""


def standing(store: Store, today: date | None = None) -> Standing:
    """The four numbers of today."""
    now = today or date.today()
    ahead = stored_model(store).refresh.certificate_days
    soon = add_months(np.datetime64(now), SOON_MONTHS).astype("datetime64[D]")
    overdue, due = store.rows(
        "SELECT coalesce(sum(CASE WHEN due_at < :today THEN 1 ELSE 0 END), 0), "
        "coalesce(sum(CASE WHEN due_at >= :today AND due_at <= :soon THEN 1 ELSE 0 END), 0) FROM facility_due",
        {"today": now.isoformat(), "soon": str(soon)},
    )[0]
    waiting = store.value("SELECT count(*) FROM inspection WHERE state = 'submitted' AND basis = 'official'")
    ending = store.value(
        "SELECT count(*) FROM inspector WHERE valid_until <= :end",
        {"end": (now + timedelta(days=ahead)).isoformat()},
    )
    return Standing(int(overdue), int(due), int(waiting or 0), int(ending or 0))
