"""Two records of one facility made one. What is kept follows a rule that is shown, field by field, and can be
overruled; the other record is closed and points to the one that stays; its inspections, works, photos and reports move
along. A merge can be undone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..scoring.errors import QT_TRANSLATE_NOOP
from .ground import relocate
from .history import apart, parsed
from .imports.facilities import new_uuids
from .model_store import stored_model, titles
from .queries import FacilityGone
from .register import COLUMNS, ChangedMeanwhile, names_of, point, write_names
from .store import Store, StoreError
from .store.base import utc_now

PLACE = "geom"
ONLY, EDITED, LATER, OFFICIAL, FULLER, OLDER, SAME, CHOSEN = (
    "only", "edited", "edited_later", "official", "fuller", "older", "same", "chosen",
)  # fmt: skip
"""Why a value wins: the other record has none; a person edited it; edited it last; its source is an official one; its
record says more; its record is the older one; both say the same; somebody chose it."""
OFFICIAL_SOURCES = "official_sources"
"""Setting: names of sources that count as official, with commas, beside those that official inspections came from."""
MOVED = (("inspection", ""), ("work", ""), ("photo", ""), ("citizen_report", ""), ("visit", " AND state = 'planned'"))
"""Table → which of its rows move with their facility."""
FAR_APART = 100.0
"""Metres from which two records are hardly one facility."""
NEAR_LISTED = 15


class MergeRefused(StoreError):
    """The two cannot be merged, or not be parted again; nothing was written."""


@dataclass(frozen=True)
class Field:
    """One field of both records, in the order in which they were given."""

    name: str
    """Column, ``name_kk`` … for a name in a language, or :data:`PLACE`."""
    values: tuple[Any, Any]
    """As the store has them; a place in degrees."""
    shown: tuple[str, str]
    """As a person reads them."""
    winner: int
    why: str


@dataclass(frozen=True)
class MergeSide:
    facility: int
    version: int
    title: str
    source: str
    created_at: str
    changed_at: str
    edited: bool
    """Somebody changed it by hand."""
    is_official: bool
    """Its source is an official one."""
    filled: int
    """So many of its fields say something, answers of its inspections included."""
    moves: dict[str, int]
    """Table → rows that would move along."""


@dataclass(frozen=True)
class MergePlan:
    sides: tuple[MergeSide, MergeSide]
    survivor: int
    """0 or 1: the record that stays, and keeps its identifier and source."""
    why: str
    fields: tuple[Field, ...]
    distance: float | None
    """Metres between them."""
    same_type: bool
    same_day: int
    """So many days on which both were inspected: a hint that they are two."""


@dataclass(frozen=True)
class Merged:
    """What a merge did."""

    merge: int
    survivor: int
    merged: int
    moved: dict[str, int]


@dataclass(frozen=True)
class Parted:
    """What undoing a merge did."""

    survivor: int
    merged: int
    moved: dict[str, int]
    kept: tuple[str, ...]
    """Fields that somebody changed since, and that stay as they are."""


# ---------------------------------------------------------------------- the plan
def plan_merge(store: Store, first: int, second: int, language: str = "en", survivor: int | None = None) -> MergePlan:
    """What merging two facilities (keys) would come to. ``survivor``: 0 or 1 to overrule which record stays."""
    if first == second:
        raise MergeRefused(QT_TRANSLATE_NOOP("Errors", "Choose two different facilities."))
    both = (first, second)
    rows = [_row(store, fid) for fid in both]
    for fid, row in zip(both, rows):
        if row["merged_into"] is not None:
            raise MergeRefused(
                QT_TRANSLATE_NOOP("Errors", "Facility {facility} was merged into another one already."), facility=fid
            )
    edits = [_edits(store, fid) for fid in both]
    sources = official_sources(store)
    sides = tuple(_side(store, row, bool(edit), sources, language) for row, edit in zip(rows, edits))
    order = _preferred(sides)
    stays = order[0] if survivor is None else survivor
    names = [names_of(store, fid) for fid in both]
    fields = []
    for name in (*COLUMNS, *(f"name_{code}" for code in sorted({*names[0], *names[1]})), PLACE):
        if name.startswith("name_"):
            values = tuple(each.get(name[5:]) for each in names)
        else:
            values = tuple(row[name] for row in rows)
        if values == (None, None):
            continue
        winner, why = _winner(name, values, edits, sides, order, stays)
        fields.append(Field(name, values, tuple(_shown(store, name, value, language) for value in values), winner, why))
    places = [row[PLACE] for row in rows]
    days = [
        {when[:10] for (when,) in store.rows("SELECT inspected_at FROM inspection WHERE facility = :fid", {"fid": fid})}
        for fid in both
    ]
    return MergePlan(
        sides=sides,
        survivor=stays,
        why=CHOSEN if survivor is not None and survivor != order[0] else _why_preferred(sides, order),
        fields=tuple(fields),
        distance=apart(*places)[0] if all(places) else None,
        same_type=rows[0]["facility_type"] == rows[1]["facility_type"],
        same_day=len(days[0] & days[1]),
    )


def official_sources(store: Store) -> frozenset[str]:
    """Names of the sources that count as official."""
    found = {
        source
        for (source,) in store.rows(
            "SELECT DISTINCT source FROM inspection WHERE basis = 'official' AND source IS NOT NULL"
        )
    }
    named = store.value("SELECT value FROM setting WHERE key = :key", {"key": OFFICIAL_SOURCES}) or ""
    return frozenset(found | {part.strip() for part in named.split(",") if part.strip()})


def _row(store: Store, facility: int) -> dict[str, Any]:
    columns = ("fid", "row_version", "source", "source_id", "created_at", "changed_at", "retired_at", "merged_into",
               *COLUMNS)  # fmt: skip
    rows = store.rows(f"SELECT {', '.join(columns)} FROM facility WHERE fid = :fid", {"fid": facility})  # nosec B608 # literal columns
    if not rows:
        raise FacilityGone(facility)
    _, x, y = store.points("facility", "fid = :fid", {"fid": facility})
    return {**dict(zip(columns, rows[0])), PLACE: None if np.isnan(x[0]) else (float(x[0]), float(y[0]))}


def _edits(store: Store, facility: int) -> dict[str, int]:
    """Field → the row of the log in which a person last changed it, of those since which no import wrote over it."""
    edited: dict[str, int] = {}
    rows = store.rows(
        "SELECT fid, table_name, act, before, after FROM change_log "
        "WHERE table_name IN ('facility', 'facility_name') AND row_id = :fid ORDER BY fid",
        {"fid": facility},
    )
    for fid, table, act, before, after in rows:
        was, became = (parsed(text) or {} for text in (before, after))
        if table == "facility_name":
            edited.update({f"name_{language}": fid for language in (*was, *became)})
        elif act == "update" and became:
            edited.update({name: fid for name in (*COLUMNS, PLACE) if was.get(name) != became.get(name)})
        elif act == "import":
            for name in list(edited):
                if name in was:
                    del edited[name]
    return edited


def _side(store: Store, row: Mapping[str, Any], edited: bool, sources: frozenset[str], language: str) -> MergeSide:
    fid = row["fid"]
    answers = store.value(
        "SELECT count(*) FROM answer a JOIN inspection i ON i.fid = a.inspection WHERE i.facility = :fid", {"fid": fid}
    )
    names = names_of(store, fid)
    return MergeSide(
        facility=fid,
        version=row["row_version"],
        title=names.get(language) or row["name"] or row["address"] or str(fid),
        source=row["source"] or "",
        created_at=row["created_at"] or "",
        changed_at=row["changed_at"] or "",
        edited=edited,
        is_official=(row["source"] or "") in sources,
        filled=sum(row[name] is not None for name in (*COLUMNS, PLACE)) + len(names) + answers,
        moves={table: len(_moving(store, table, more, fid)) for table, more in MOVED},
    )


def _ranks(side: MergeSide) -> tuple[bool, bool, int, str, int]:
    """The greater wins."""
    # Nobody knows how old a record without a date is: it counts as old as the register.
    older = "".join(chr(255 - ord(letter)) for letter in side.created_at or "0")
    return side.edited, side.is_official, side.filled, older, -side.facility


def _preferred(sides: Sequence[MergeSide]) -> tuple[int, int]:
    first, second = map(_ranks, sides)
    return (0, 1) if first >= second else (1, 0)


def _why_preferred(sides: Sequence[MergeSide], order: Sequence[int]) -> str:
    first, second = (_ranks(sides[index]) for index in order)
    for one, other, why in zip(first, second, (EDITED, OFFICIAL, FULLER)):
        if one != other:
            return why
    return OLDER


def _winner(
    name: str,
    values: Sequence[Any],
    edits: Sequence[Mapping[str, int]],
    sides: Sequence[MergeSide],
    order: Sequence[int],
    survivor: int,
) -> tuple[int, str]:
    if values[0] == values[1]:
        return survivor, SAME
    if None in values:
        return (1 if values[0] is None else 0), ONLY
    at = [edit.get(name) for edit in edits]
    if at[0] is not None and at[1] is not None:
        return (0 if at[0] > at[1] else 1), LATER
    if at != [None, None]:
        return (0 if at[0] is not None else 1), EDITED
    if sides[0].is_official != sides[1].is_official:
        return (0 if sides[0].is_official else 1), OFFICIAL
    if sides[0].filled != sides[1].filled:
        return (0 if sides[0].filled > sides[1].filled else 1), FULLER
    ages = [_ranks(side)[3:] for side in sides]
    return (0 if ages[0] >= ages[1] else 1), OLDER


def _shown(store: Store, name: str, value: Any, language: str) -> str:
    if value is None:
        return ""
    if name == PLACE:
        return f"{value[1]:.5f}, {value[0]:.5f}"
    return titles(store, name, language).get(value, value) if name in ("facility_type", "owner_kind") else str(value)


def near_ones(store: Store, facility: int, language: str) -> list[tuple[int, str, str, int | None]]:
    """What may be another record of the facility: (facility, name, address, metres or None) of what stands close to it
    or has the same address, nearest first."""
    keys, x, y = store.points("facility", "retired_at IS NULL")
    at = np.flatnonzero(keys == facility)
    metres: dict[int, int | None] = {}
    if len(at) and not np.isnan(x[at[0]]):
        here = float(x[at[0]]), float(y[at[0]])
        with np.errstate(invalid="ignore"):
            close = (np.abs(y - here[1]) < 0.002) & (np.abs(x - here[0]) < 0.004)
        for index in np.flatnonzero(close).tolist():
            away = apart(here, (float(x[index]), float(y[index])))[0]
            if away <= FAR_APART:
                metres[int(keys[index])] = round(away)
    for (fid,) in store.rows(
        "SELECT o.fid FROM facility f JOIN facility o ON o.address = f.address WHERE f.fid = :fid "
        "AND o.retired_at IS NULL",
        {"fid": facility},
    ):
        metres.setdefault(fid, None)
    metres.pop(facility, None)
    nearest = sorted(metres, key=lambda fid: (metres[fid] is None, metres[fid] or 0, fid))[:NEAR_LISTED]
    return [(fid, *_called(store, fid, language), metres[fid]) for fid in nearest]


def _called(store: Store, facility: int, language: str) -> tuple[str, str]:
    """Name and address."""
    row = store.rows("SELECT name, address FROM facility WHERE fid = :fid", {"fid": facility})[0]
    return names_of(store, facility).get(language) or row[0] or str(facility), row[1] or ""


# ---------------------------------------------------------------------- doing it
def merge(
    store: Store, plan: MergePlan, reason: str = "", by: str = "", choice: Mapping[str, int] | None = None
) -> Merged:
    """Carry the plan out in one act. ``choice``: field → 0 or 1 where a person chose otherwise than the rule. Raises
    :class:`.register.ChangedMeanwhile` where one of the two is another by now."""
    stays, goes = plan.sides[plan.survivor], plan.sides[1 - plan.survivor]
    now = utc_now()
    with store.transaction():
        rows = {side.facility: _row(store, side.facility) for side in (stays, goes)}
        for side in (stays, goes):
            if rows[side.facility]["row_version"] != side.version:
                raise ChangedMeanwhile(side.title)
        taken = {
            field.name: field.values[1 - plan.survivor]
            for field in plan.fields
            if (choice or {}).get(field.name, field.winner) != plan.survivor and field.values[0] != field.values[1]
        }
        key = int(store.next_keys("facility_merge", 1)[0])
        before = {
            "survivor": _kept(store, rows[stays.facility], taken),
            "merged": {name: rows[goes.facility][name] for name in ("retired_at", "note")},
            "taken": taken,
        }
        store.insert(
            "facility_merge",
            {
                "fid": [key], "uuid": new_uuids(1), "survivor": [stays.facility], "merged": [goes.facility],
                "merged_at": [now], "merged_by": [by or None], "reason": [reason.strip() or None],
                "before": [json.dumps(before, ensure_ascii=False)],
            },
        )  # fmt: skip
        moved = {}
        for table, more in MOVED:
            keys = _moving(store, table, more, goes.facility, stays.facility)
            if keys:
                store.insert(
                    "facility_merge_part",
                    {"merge": [key] * len(keys), "table_name": [table] * len(keys), "row_id": keys},
                )
                store.update(table, "fid", {"fid": keys, "facility": [stays.facility] * len(keys)})
                moved[table] = len(keys)
        _take(store, stays.facility, taken, stays.version, by)
        store.update(
            "facility",
            "fid",
            {
                "fid": [goes.facility], "retired_at": [rows[goes.facility]["retired_at"] or now],
                "merged_into": [stays.facility], "base_version": [goes.version], "changed_by": [by or None],
            },
        )  # fmt: skip
    return Merged(key, stays.facility, goes.facility, moved)


def merge_all(
    store: Store, facilities: Sequence[int], survivor: int | None = None, reason: str = "", by: str = ""
) -> tuple[int, int]:
    """Merge several facilities into one by the rule, all or none: the one that stays (``survivor``, else as the rule
    says), and the number of merges."""
    others = [fid for fid in facilities if fid != survivor]
    if len(others) + (survivor is not None) < 2:
        raise MergeRefused(QT_TRANSLATE_NOOP("Errors", "Choose two different facilities."))
    with store.transaction():
        stays = survivor if survivor is not None else others.pop(0)
        for other in others:
            plan = plan_merge(store, stays, other, survivor=0 if survivor is not None else None)
            stays = merge(store, plan, reason, by).survivor
    return stays, len(others)


def _moving(store: Store, table: str, more: str, facility: int, to: int | None = None) -> list[int]:
    """Keys of the rows that move; a planned visit stays where the other facility has one of the same purpose."""
    if table == "visit" and to is not None:
        more += (
            " AND NOT EXISTS (SELECT 1 FROM visit o WHERE o.facility = :to AND o.purpose = visit.purpose "
            "AND o.state = 'planned')"
        )
    params = {"fid": facility} if to is None or table != "visit" else {"fid": facility, "to": to}
    return [fid for (fid,) in store.rows(f"SELECT fid FROM {table} WHERE facility = :fid{more} ORDER BY fid", params)]  # nosec B608 # names of this module


def _kept(store: Store, row: Mapping[str, Any], taken: Mapping[str, Any]) -> dict[str, Any]:
    """What the fields that are taken from the other record were."""
    names = names_of(store, row["fid"])
    return {name: names.get(name[5:]) if name.startswith("name_") else row[name] for name in taken}


def _take(store: Store, facility: int, values: Mapping[str, Any], version: int, by: str) -> None:
    columns: dict[str, list[Any]] = {name: [value] for name, value in values.items() if name in COLUMNS}
    if PLACE in values:
        columns["geom"] = [point(values[PLACE])]
    if columns:
        head = {"fid": [facility], "base_version": [version], "changed_by": [by or None]}
        store.update("facility", "fid", {**head, **columns})
    write_names(store, facility, {name[5:]: value or "" for name, value in values.items() if name.startswith("name_")})
    if PLACE in values:
        relocate(store, stored_model(store), np.array([facility]))


# ---------------------------------------------------------------------- undoing it
def last_merge(store: Store, facility: int) -> int | None:
    """The merge that made this facility another's, or the last one that brought another into it, if it still stands."""
    return store.value(
        "SELECT max(fid) FROM facility_merge WHERE undone_at IS NULL AND (survivor = :fid OR merged = :fid)",
        {"fid": facility},
    )


def undo_merge(store: Store, merge: int, by: str = "") -> Parted:
    """Part two facilities again: what moved goes back, each field is what it was, but for those that somebody changed
    since."""
    with store.transaction():
        rows = store.rows(
            "SELECT survivor, merged, before, undone_at FROM facility_merge WHERE fid = :fid", {"fid": merge}
        )
        if not rows or rows[0][3]:
            raise MergeRefused(QT_TRANSLATE_NOOP("Errors", "This merge was undone already."))
        survivor, merged, text, _ = rows[0]
        later = store.value(
            "SELECT min(fid) FROM facility_merge WHERE undone_at IS NULL AND fid > :merge "
            "AND (survivor IN (:survivor, :merged) OR merged IN (:survivor, :merged))",
            {"merge": merge, "survivor": survivor, "merged": merged},
        )
        if later is not None:
            raise MergeRefused(
                QT_TRANSLATE_NOOP("Errors", "One of the two was merged once more afterwards. Undo that merge first.")
            )
        before = json.loads(text)
        moved = {}
        for table, _more in MOVED:
            keys = [
                fid
                for (fid,) in store.rows(
                    f"SELECT t.fid FROM {table} t JOIN facility_merge_part p ON p.row_id = t.fid "  # nosec B608 # names of this module
                    "WHERE p.merge = :merge AND p.table_name = :name AND t.facility = :survivor ORDER BY t.fid",
                    {"merge": merge, "name": table, "survivor": survivor},
                )
            ]
            if keys:
                store.update(table, "fid", {"fid": keys, "facility": [merged] * len(keys)})
                moved[table] = len(keys)
        now, names = _row(store, survivor), names_of(store, survivor)
        back, kept = {}, []
        for name, taken in before["taken"].items():
            value = names.get(name[5:]) if name.startswith("name_") else now[name]
            if _as_json(value) == taken:
                back[name] = before["survivor"][name]
            else:
                kept.append(name)
        _take(store, survivor, back, now["row_version"], by)
        store.update(
            "facility",
            "fid",
            {
                "fid": [merged], "retired_at": [before["merged"]["retired_at"]], "merged_into": [None],
                "base_version": [_row(store, merged)["row_version"]], "changed_by": [by or None],
            },
        )  # fmt: skip
        store.update("facility_merge", "fid", {"fid": [merge], "undone_at": [utc_now()], "undone_by": [by or None]})
    return Parted(survivor, merged, moved, tuple(kept))


def _as_json(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value
