"""The history of a record out of the log: who changed what, when, what it was before and what it became, with the names
that the model gives to codes. How it is worded is the reader's business (:mod:`..dialogs.history_words`).

The log is written by the store itself, whichever tool writes; :mod:`.store.log_chain` seals it in a GeoPackage.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .inspection_comparison import compare as compare
from .model_store import titles
from .store import Store
from .store.gpkg_geometry import points_xy
from .store.log_chain import seal as seal
from .store.log_chain import verify as verify

FACILITY, NAME, INSPECTION, ANSWER, COMPENSATION, PHOTO, WORK, MERGE = TABLES = (
    "facility", "facility_name", "inspection", "answer", "compensation", "photo", "work", "facility_merge",
)  # fmt: skip
TEXT, CODE, MOMENT, DATE, PLACE, QUANTITY = "text", "code", "moment", "date", "place", "quantity"
"""How a value of a change is to be worded."""
KINDS = {
    "retired_at": MOMENT, "missing_since": MOMENT, "inspected_at": MOMENT, "planned_for": DATE, "done_at": DATE,
    "geom": PLACE, "state": CODE, "basis": CODE, "mode": CODE, "origin": CODE,
}  # fmt: skip
IN_ORDER = (
    "facility", "name", "facility_type", "inspector", "inspected_at", "basis", "state", "mode", "replaces", "second_of",
    "reviewed_by", "review_note", "measure", "payer", "quantity", "cost", "currency", "planned_for", "done_at",
    "inspection", "address", "owner_kind", "owner", "building", "geom", "source", "source_id", "missing_since",
    "retired_at", "merged_into", "zone", "profile", "words", "note",
)  # fmt: skip
"""In which changes are told; the log of a municipal database keeps no order."""
NOT_TOLD = ("row_version", "place", "checksum", "uuid", "raw")
"""Columns of the log that say nothing to a person: what follows from others, and what only programs use."""
PARTS = {ANSWER: "answer", COMPENSATION: "compensation", PHOTO: "photo"}
_EARTH = 6_371_000.0
_NOW_COLUMNS = {
    FACILITY: ("name", "facility_type", "address", "owner_kind", "owner", "building", "note", "retired_at", "geom"),
    INSPECTION: ("state",),
}
"""Rows written by older versions and imports have no "after": it is what stood there next, or stands there now."""


@dataclass(frozen=True)
class Change:
    """One column of a record. ``before`` and ``after`` in words of the model where they are codes of it, as the store
    has them otherwise; None for nothing."""

    field: str
    """Column; for a name in a language ``name_kk`` …; for an answer the criterion's code."""
    before: Any
    after: Any
    kind: str = TEXT
    unit: str = ""
    title: str = ""
    """What it is about, where the column's name does not say it: the criterion."""

    @property
    def metres(self) -> float | None:
        """How far a place moved."""
        return None if self.kind != PLACE or not self.before or not self.after else apart(self.before, self.after)[0]

    @property
    def direction(self) -> int | None:
        """To where a place moved: 0 north, 1 north-east … 7 north-west."""
        if self.metres is None:
            return None
        return round(apart(self.before, self.after)[1] / 45) % 8


@dataclass(frozen=True)
class Entry:
    """One thing that happened to the record or to what belongs to it."""

    table: str
    row: int
    act: str
    """insert, update or delete; import, import_merged, missing, returned by an import; merge, unmerge."""
    when: str
    """UTC."""
    who: str
    """As the writer said; empty where nobody did."""
    login: str
    """As the database knows the writer, empty in a file."""
    about: str = ""
    """Which of the facility's inspections, works …: its inspector, measure, criterion."""
    about_when: str = ""
    """The date of that inspection."""
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True)
class StatusStep:
    """A status for as long as it stood."""

    profile: str
    """Title."""
    basis: str
    status: str
    since: str
    until: str
    """Empty where it still stands."""


@dataclass(frozen=True)
class InspectionChoice:
    """One of the facility's inspections, to be compared."""

    inspection: int
    inspected_at: str
    basis: str
    state: str
    inspector: str


@dataclass(frozen=True)
class History:
    title: str
    """The facility's name in the language asked for."""
    entries: tuple[Entry, ...]
    """Newest first."""
    statuses: tuple[StatusStep, ...]
    """Newest first; of a facility."""
    inspections: tuple[InspectionChoice, ...]
    """Newest first; of a facility."""


def history_of(store: Store, table: str, row: int, language: str = "en") -> History:
    """Everything that the log knows of a facility with its names, inspections, answers, photos and works, or of one
    inspection or work alone. Whether the log is whole says :func:`verify`."""
    words = _Words(store, language)
    of_facility = table == FACILITY
    found = _rows(store, _facility_selects(store) if of_facility else _record_selects(store, table), row)
    entries = [entry for raw in _with_after(store, found) if (entry := words.entry(raw)) is not None]
    if of_facility:
        entries += _merges(store, row, words)
    entries.sort(key=lambda entry: entry.when)
    entries = _signed(entries)[::-1]
    return History(
        title=words.facility(row) if of_facility else "",
        entries=tuple(entries),
        statuses=tuple(_statuses(store, row, language)) if of_facility else (),
        inspections=tuple(inspections_of(store, row)) if of_facility else (),
    )


def inspections_of(store: Store, facility: int) -> list[InspectionChoice]:
    """The facility's inspections, newest first."""
    rows = store.rows(
        "SELECT i.fid, i.inspected_at, i.basis, i.state, coalesce(p.name, p.certificate, '') FROM inspection i "
        "LEFT JOIN inspector p ON p.fid = i.inspector WHERE i.facility = :fid ORDER BY i.inspected_at DESC, i.fid DESC",
        {"fid": facility},
    )
    return [InspectionChoice(*row) for row in rows]


# ---------------------------------------------------------------------- reading the log
@dataclass
class _Raw:
    fid: int
    table: str
    row: int
    act: str
    when: str
    who: str | None
    login: str | None
    before: dict[str, Any]
    after: dict[str, Any] | None


def _facility_selects(store: Store) -> list[str]:
    """Conditions on the log, each of which one index answers; ``:row`` is the facility."""
    inspections = "SELECT fid FROM inspection WHERE facility = :row"
    selects = [
        "table_name IN ('facility', 'facility_name') AND row_id = :row",
        f"table_name = 'inspection' AND row_id IN ({inspections})",
        "table_name = 'work' AND row_id IN (SELECT fid FROM work WHERE facility = :row)",
        "table_name = 'photo' AND row_id IN (SELECT fid FROM photo WHERE facility = :row)",
    ]
    for table in PARTS:
        selects.append(
            f"table_name = '{table}' AND row_id IN (SELECT p.fid FROM {table} p JOIN inspection i "  # nosec B608 # names of this module
            "ON i.fid = p.inspection WHERE i.facility = :row)"
        )
        # What was taken away from a draft is only in the log.
        gone = _said(store, "inspection")
        selects.append(f"table_name = '{table}' AND act = 'delete' AND {gone} IN ({inspections})")
    for table in (INSPECTION, WORK, PHOTO):
        selects.append(f"table_name = '{table}' AND act = 'delete' AND {_said(store, 'facility')} = :row")
        # What a merge moved to another facility happened here, too.
        selects.append(
            f"table_name = '{table}' AND row_id IN (SELECT p.row_id FROM facility_merge_part p JOIN facility_merge m "  # nosec B608 # names of this module
            f"ON m.fid = p.merge WHERE p.table_name = '{table}' AND (m.merged = :row OR m.survivor = :row))"
        )
    return selects


def _record_selects(store: Store, table: str) -> list[str]:
    if table not in TABLES:
        raise ValueError(f"no such record: {table!r}")
    selects = [f"table_name = '{table}' AND row_id = :row"]
    if table == INSPECTION:
        for part in PARTS:
            selects.append(f"table_name = '{part}' AND row_id IN (SELECT fid FROM {part} WHERE inspection = :row)")  # nosec B608 # names of this module
            selects.append(f"table_name = '{part}' AND act = 'delete' AND {_said(store, 'inspection')} = :row")
    return selects


def _said(store: Store, name: str) -> str:
    """A number in the JSON of what was there before, as SQL."""
    if store.dialect == "gpkg":
        return f"CASE WHEN json_valid(before) THEN json_extract(before, '$.{name}') END"
    return f"CAST(CAST(before AS json) ->> '{name}' AS integer)"


def _rows(store: Store, selects: Iterable[str], row: int) -> list[_Raw]:
    found: dict[int, _Raw] = {}
    for condition in selects:
        for each in store.rows(
            "SELECT fid, table_name, row_id, act, changed_at, changed_by, login, before, after FROM change_log "  # nosec B608 # conditions made in this module
            f"WHERE {condition} ORDER BY fid",
            {"row": row},
        ):
            *rest, before, after = each
            found[each[0]] = _Raw(*rest, parsed(before) or {}, parsed(after))
    return [found[fid] for fid in sorted(found)]


def parsed(text: str | None) -> dict[str, Any] | None:
    """JSON of the log; what somebody spoilt is shown as nothing rather than keeping all else from sight."""
    try:
        given = json.loads(text) if text else None
    except ValueError:
        return None
    return given if isinstance(given, dict) else None


def _with_after(store: Store, rows: list[_Raw]) -> list[_Raw]:
    """Fill in what a record became where its row does not say it: it is what the next row found."""
    following: dict[tuple[str, int], dict[str, Any]] = {}
    for raw in reversed(rows):
        key = raw.table, raw.row
        if raw.after is None and raw.act not in ("delete", "insert") and raw.table in _NOW_COLUMNS:
            nxt = following.get(key)
            raw.after = nxt if nxt is not None else _now(store, raw.table, raw.row)
            raw.after = {name: raw.after[name] for name in raw.before if name in raw.after}
            raw.before = {name: value for name, value in raw.before.items() if name in raw.after}
        following[key] = raw.before
    return rows


def _now(store: Store, table: str, row: int) -> dict[str, Any]:
    columns = _NOW_COLUMNS[table]
    found = store.rows(f"SELECT {', '.join(columns)} FROM {table} WHERE fid = :fid", {"fid": row})  # nosec B608 # names of this module
    if not found:
        return {}
    values = dict(zip(columns, found[0]))
    if values.get("geom") is not None:
        values["geom"] = bytes(values["geom"]).hex()
    return values


def _signed(entries: list[Entry]) -> list[Entry]:
    """Names and answers have no writer of their own, but at most a login: it was who wrote the facility in the same
    breath."""
    for index, entry in enumerate(entries):
        if entry.who and entry.who != entry.login:
            continue
        for near in (*entries[max(index - 3, 0) : index][::-1], *entries[index + 1 : index + 4]):
            if near.who and near.login == entry.login and abs(_seconds(near.when) - _seconds(entry.when)) <= 1:
                entries[index] = replace(entry, who=near.who)
                break
    return entries


def _seconds(moment: str) -> float:
    from datetime import datetime

    try:
        return datetime.fromisoformat(moment.replace("Z", "+00:00")).timestamp()
    except ValueError:
        return math.inf


# ---------------------------------------------------------------------- in words of the model
class _Words:
    """Names for the codes and keys in the log."""

    def __init__(self, store: Store, language: str) -> None:
        self._store, self._language = store, language
        self._titles: dict[str, dict[str, str]] = {}
        self._inspections: dict[int, tuple[str, str]] = {}
        self._criteria: dict[int, tuple[str, str]] = dict(
            (fid, (code, (unit or "") if value_type == "measure" else ""))
            for fid, code, unit, value_type in store.rows("SELECT fid, code, unit, value_type FROM criterion")
        )

    def title(self, kind: str, code: Any) -> Any:
        if kind not in self._titles:
            self._titles[kind] = titles(self._store, kind, self._language)
        return self._titles[kind].get(code, code)

    def facility(self, fid: Any) -> str:
        found = self._store.rows(
            "SELECT coalesce(n.name, f.name, f.address, '') FROM facility f LEFT JOIN facility_name n "
            "ON n.facility = f.fid AND n.language = :language WHERE f.fid = :fid",
            {"fid": fid, "language": self._language},
        )
        return (found[0][0] if found else "") or str(fid)

    def inspection(self, fid: Any) -> tuple[str, str]:
        """(inspector, when)."""
        if fid not in self._inspections:
            found = self._store.rows(
                "SELECT coalesce(p.name, p.certificate, ''), i.inspected_at FROM inspection i "
                "LEFT JOIN inspector p ON p.fid = i.inspector WHERE i.fid = :fid",
                {"fid": fid},
            )
            self._inspections[fid] = found[0] if found else ("", "")
        return self._inspections[fid]

    def entry(self, raw: _Raw) -> Entry | None:
        """None where nothing that a person would see changed."""
        changes = self._answer(raw) if raw.table == ANSWER else self._changes(raw)
        if not changes and raw.act == "update":
            return None
        about, when = self._about(raw)
        return Entry(raw.table, raw.row, raw.act, moment(raw.when), raw.who or "", raw.login or "", about, when,
                     tuple(changes))  # fmt: skip

    def _about(self, raw: _Raw) -> tuple[str, str]:
        known = raw.after or raw.before
        if raw.table == INSPECTION:
            inspector, when = self.inspection(raw.row)
            if not when:
                inspector, when = self._inspector(known.get("inspector")) or "", moment(known.get("inspected_at") or "")
            return inspector, when
        if raw.table == WORK:
            return str(self._measure(known.get("measure")) or ""), ""
        if raw.table in PARTS:
            return "", self.inspection(known.get("inspection"))[1]
        return "", ""

    def _changes(self, raw: _Raw) -> list[Change]:
        before, after = raw.before, raw.after or {}
        changes = []
        for name in sorted({*before, *after}, key=lambda name: (_place(name), name)):
            if name in NOT_TOLD or (raw.table in PARTS and name == "inspection"):
                continue
            if name == "facility" and raw.act in ("insert", "delete"):
                continue  # whose it is goes without saying, but where it moved
            if before.get(name) == after.get(name):
                continue
            was, became = self._value(name, before.get(name)), self._value(name, after.get(name))
            field = f"name_{name}" if raw.table == NAME else name
            changes.append(Change(field, was, became, TEXT if raw.table == NAME else KINDS.get(name, TEXT)))
        return changes

    def _value(self, name: str, value: Any) -> Any:
        if value is None or value == "":
            return None
        if name == "geom":
            return position_of(value)
        if KINDS.get(name) == MOMENT:
            return moment(str(value))
        if name in ("facility_type", "owner_kind", "zone", "profile"):
            return self.title(name, value)
        if name in ("facility", "merged_into"):
            return f"{self.facility(value)} ({value})"  # of two that are one, the names may be the same
        if name == "inspector":
            return self._inspector(value)
        if name in ("replaces", "second_of", "inspection"):
            return self.inspection(value)[1][:10] or str(value)
        if name == "measure":
            return self._measure(value)
        if name == "criterion":
            return self.title("criterion", self._criteria.get(value, (value, ""))[0])
        return value

    def _inspector(self, fid: Any) -> str | None:
        if fid is None:
            return None
        return self._store.value("SELECT coalesce(name, certificate) FROM inspector WHERE fid = :fid", {"fid": fid})

    def _measure(self, fid: Any) -> str | None:
        code = self._store.value("SELECT code FROM measure WHERE fid = :fid", {"fid": fid})
        return None if code is None else self.title("measure", code)

    def _answer(self, raw: _Raw) -> list[Change]:
        known = raw.after or raw.before
        code, unit = self._criteria.get(known.get("criterion"), (str(known.get("criterion")), ""))
        title = self.title("criterion", code)
        title = self.title("element", code) if title == code else title
        if known.get("instance"):
            title = f"{title} ({known['instance']})"
        was, became = (self._answered(code, each) for each in (raw.before, raw.after or {}))
        kind = QUANTITY if any(isinstance(each, (int, float)) for each in (was, became)) else CODE
        changes = [] if was == became else [Change("answer", was, became, kind, unit, title)]
        notes = raw.before.get("note"), (raw.after or {}).get("note")
        return changes if notes[0] == notes[1] else [*changes, Change("note", *notes, title=title)]

    def _answered(self, code: str, values: Mapping[str, Any]) -> Any:
        if not values:
            return None
        if values.get("state") in (1, 2):
            return ("unknown", "not_applicable")[values["state"] - 1]
        if values.get("choice") is None:
            return values.get("number")
        option = self._store.value("SELECT code FROM criterion_option WHERE fid = :fid", {"fid": values["choice"]})
        return option if option in ("yes", "no") else self.title("option", f"{code}={option}")


def _merges(store: Store, facility: int, words: _Words) -> list[Entry]:
    """What was merged with the facility, and parted again."""
    found = []
    for survivor, merged, when, by, reason, undone_at, undone_by in store.rows(
        "SELECT survivor, merged, merged_at, merged_by, reason, undone_at, undone_by FROM facility_merge "
        "WHERE survivor = :fid OR merged = :fid ORDER BY fid",
        {"fid": facility},
    ):
        other = words.facility(merged if survivor == facility else survivor)
        told = (Change("note", None, reason),) if reason else ()
        act = "merge" if survivor == facility else "merged"
        found.append(Entry(MERGE, facility, act, moment(when), by or "", "", other, "", told))
        if undone_at:
            found.append(Entry(MERGE, facility, "unmerge", moment(undone_at), undone_by or "", "", other))
    return found


def _statuses(store: Store, facility: int, language: str) -> list[StatusStep]:
    profiles = titles(store, "profile", language)
    rows = store.rows(
        "SELECT profile, basis, status, since, until FROM facility_status_history WHERE facility = :fid "
        "UNION ALL SELECT profile, basis, status, since, NULL FROM profile_status WHERE facility = :fid "
        "ORDER BY 4 DESC, 1, 2",
        {"fid": facility},
    )
    return [
        StatusStep(profiles.get(profile, profile), basis, status, since, until or "")
        for profile, basis, status, since, until in rows
    ]


# ---------------------------------------------------------------------- values
def _place(field: str) -> int:
    return IN_ORDER.index(field) if field in IN_ORDER else len(IN_ORDER)


def moment(text: str) -> str:
    """A moment as the store writes it; in the JSON of a municipal database it stands with an offset."""
    if text.endswith("+00:00"):
        whole, _, fraction = text[:-6].partition(".")
        return f"{whole}.{(fraction + '000')[:3]}Z"
    return text


def position_of(hexed: str) -> tuple[float, float] | None:
    """Degrees (x, y) of a point in the log."""
    try:
        (x,), (y,) = points_xy([bytes.fromhex(hexed)])
    except ValueError:
        return None
    return None if math.isnan(x) else (float(x), float(y))


def apart(start: tuple[float, float], end: tuple[float, float]) -> tuple[float, float]:
    """Metres and direction (degrees from north) between two near places."""
    north = math.radians(end[1] - start[1]) * _EARTH
    east = math.radians(end[0] - start[0]) * _EARTH * math.cos(math.radians((start[1] + end[1]) / 2))
    return math.hypot(north, east), math.degrees(math.atan2(east, north)) % 360
