"""The facility register: new records, edits, closing and reopening, many records at once. Nothing is ever deleted;
every act is one transaction that the store logs, and can be taken back.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..scoring.errors import QT_TRANSLATE_NOOP
from .ground import city_ground, relocate
from .imports.facilities import new_uuids
from .model_store import stored_model, titles
from .queries import FacilityGone
from .store import Store, StoreError
from .store.base import batches, quoted, utc_now
from .store.gpkg_geometry import to_wkb
from .words import word

COLUMNS = ("name", "facility_type", "address", "owner_kind", "owner", "building", "note")
"""What a person says of a facility, beside its names in languages and its place."""
BULK = ("facility_type", "owner_kind", "owner", "building")
"""What can be set for many facilities at once; the district only by where they lie."""
DISTRICT = "district"
LISTED = 200
_AT_ONCE = 500


class RegisterRefused(StoreError):
    """The record would not be what the register needs; nothing was written."""


class ChangedMeanwhile(StoreError):
    def __init__(self, name: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "{name} was changed by somebody else meanwhile. Nothing was written: read it again, then repeat.",
            ),
            name=name,
        )


@dataclass(frozen=True)
class Record:
    """A facility as the register has it."""

    facility: int
    version: int
    uuid: str
    values: dict[str, str]
    """By column of :data:`COLUMNS`; "" for none."""
    names: dict[str, str]
    """Language → name."""
    position: tuple[float, float] | None
    """Degrees."""
    place: str
    district: str
    """Title."""
    source: str
    source_id: str
    retired_at: str
    merged_into: int | None
    languages: tuple[str, ...]
    """Of the city's model."""

    def title(self, language: str) -> str:
        return self.names.get(language) or self.values["name"] or self.values["address"] or str(self.facility)


@dataclass(frozen=True)
class Undo:
    """How an act is taken back: what the facilities were, and the versions that the act left."""

    rows: tuple[tuple[int, int, dict[str, Any]], ...]
    """(facility, version afterwards, column → value before)."""

    def __len__(self) -> int:
        return len(self.rows)


@dataclass(frozen=True)
class Undone:
    restored: int
    kept: int
    """Changed by somebody since, and left as they are."""


@dataclass(frozen=True)
class BulkPreview:
    """What a change of many facilities would do."""

    facilities: int
    changed: int
    """So many would be another than they are."""
    retired: int
    """Closed ones among those chosen; they are left as they are."""
    lines: tuple[tuple[int, str, str, str, str], ...]
    """(facility, name, column, value before, value after) of the first changes, as a person reads them."""


# ---------------------------------------------------------------------- one facility
def read_record(store: Store, facility: int, language: str) -> Record:
    """The facility as it is now. Raises :class:`.queries.FacilityGone`."""
    columns = ", ".join(f"f.{name}" for name in COLUMNS)
    rows = store.rows(
        f"SELECT f.row_version, f.uuid, f.place, d.code, d.name, f.source, f.source_id, f.retired_at, f.merged_into, "  # nosec B608 # literal columns
        f"{columns} FROM facility f LEFT JOIN district d ON d.fid = f.district WHERE f.fid = :fid",
        {"fid": facility},
    )
    if not rows:
        raise FacilityGone(facility)
    version, uuid, place, code, district, source, source_id, retired, merged, *values = rows[0]
    _, x, y = store.points("facility", "fid = :fid", {"fid": facility})
    return Record(
        facility=facility,
        version=version,
        uuid=uuid,
        values={name: value or "" for name, value in zip(COLUMNS, values)},
        names=names_of(store, facility),
        position=None if np.isnan(x[0]) else (float(x[0]), float(y[0])),
        place=place,
        district=titles(store, "district", language).get(code, district or ""),
        source=source or "",
        source_id=source_id or "",
        retired_at=retired or "",
        merged_into=merged,
        languages=tuple(stored_model(store).languages),
    )


def names_of(store: Store, facility: int) -> dict[str, str]:
    """Language → name."""
    return dict(store.rows("SELECT language, name FROM facility_name WHERE facility = :fid", {"fid": facility}))


def create_facility(
    store: Store,
    values: Mapping[str, str],
    names: Mapping[str, str],
    position: tuple[float, float] | None,
    by: str = "",
) -> int:
    """A new facility; its key. ``values`` by :data:`COLUMNS`, ``names`` by language, ``position`` in degrees or None
    where only the address is known. Raises :class:`RegisterRefused`."""
    values = _checked(store, values, names)
    now = utc_now()
    with store.transaction():
        fid = int(store.next_keys("facility", 1)[0])
        store.insert(
            "facility",
            {
                "fid": [fid], "uuid": new_uuids(1), "geom": [point(position)], "created_at": [now], "changed_at": [now],
                "changed_by": [by or None], **{name: [value] for name, value in values.items()},
            },
        )  # fmt: skip
        given = {language: name.strip() for language, name in names.items() if name.strip()}
        if given:
            store.insert(
                "facility_name",
                {"facility": [fid] * len(given), "language": list(given), "name": list(given.values())},
            )
        relocate(store, stored_model(store), np.array([fid]))
    return fid


def save_facility(
    store: Store,
    facility: int,
    version: int,
    values: Mapping[str, str],
    names: Mapping[str, str],
    by: str = "",
    moved_to: tuple[float, float] | None = None,
) -> None:
    """Write what a person made of a record that was read in ``version``; ``moved_to``: its new place in degrees. Raises
    :class:`ChangedMeanwhile` where it is another by now, and :class:`RegisterRefused`."""
    given: dict[str, Any] = {**_checked(store, values, names), "base_version": version, "changed_by": by or None}
    if moved_to is not None:
        given["geom"] = point(moved_to)
    with store.transaction():
        rows = store.rows(
            "SELECT row_version, coalesce(name, address) FROM facility WHERE fid = :fid", {"fid": facility}
        )
        if not rows:
            raise FacilityGone(facility)
        if rows[0][0] != version:
            raise ChangedMeanwhile(rows[0][1] or str(facility))
        store.update("facility", "fid", {"fid": [facility], **{name: [value] for name, value in given.items()}})
        write_names(store, facility, names)
        if moved_to is not None:
            relocate(store, stored_model(store), np.array([facility]))


def write_names(store: Store, facility: int, names: Mapping[str, str]) -> None:
    """Let the facility have these names (language → name; "" takes one away) beside those in other languages."""
    there = names_of(store, facility)
    for language, name in names.items():
        params = {"fid": facility, "language": language, "name": name.strip()}
        where = "WHERE facility = :fid AND language = :language"
        if not params["name"]:
            if language in there:
                del params["name"]
                store.execute(f"DELETE FROM facility_name {where}", params)  # nosec B608 # a literal condition
        elif language not in there:
            store.insert("facility_name", {"facility": [facility], "language": [language], "name": [params["name"]]})
        elif there[language] != params["name"]:
            store.execute(f"UPDATE facility_name SET name = :name {where}", params)  # nosec B608 # a literal condition


def _checked(store: Store, values: Mapping[str, str], names: Mapping[str, str]) -> dict[str, str | None]:
    model = stored_model(store)
    found = {name: (values.get(name) or "").strip() or None for name in COLUMNS}
    if found["facility_type"] not in model.type_index:
        raise RegisterRefused(QT_TRANSLATE_NOOP("Errors", "Choose the type of the facility."))
    if found["owner_kind"] is not None and found["owner_kind"] not in {kind.code for kind in model.owner_kinds}:
        raise RegisterRefused(QT_TRANSLATE_NOOP("Errors", "Choose the kind of owner from the list."))
    if not (found["name"] or found["address"] or any(name.strip() for name in names.values())):
        raise RegisterRefused(QT_TRANSLATE_NOOP("Errors", "Give the facility a name or an address."))
    if found["name"] is None:  # lists and other programs know only this one
        found["name"] = next((name.strip() for name in names.values() if name.strip()), None)
    return found


def in_building(store: Store, building: str, but: int | None, language: str) -> list[tuple[int, str, str]]:
    """(facility, name, title of its type) of what stands in a building, without the facility ``but``."""
    kinds = titles(store, "facility_type", language)
    return [
        (fid, name or str(fid), kinds.get(kind, kind))
        for fid, name, kind in store.rows(
            "SELECT f.fid, coalesce(n.name, f.name, f.address), f.facility_type FROM facility f "
            "LEFT JOIN facility_name n ON n.facility = f.fid AND n.language = :language "
            "WHERE f.building = :building AND f.retired_at IS NULL AND f.fid <> :but ORDER BY 2, 1",
            {"building": building, "but": -1 if but is None else but, "language": language},
        )
    ]


# ---------------------------------------------------------------------- closing and reopening
def retire(store: Store, facilities: Sequence[int], reason: str, by: str = "", language: str = "en") -> Undo:
    """Close facilities: they leave map and figures, and stay in the register with all that is known. The reason is
    kept in the note. Those that are closed already are left as they are."""
    if not reason.strip():
        raise RegisterRefused(
            QT_TRANSLATE_NOOP("Errors", "Say why the facility is closed: the register keeps the reason.")
        )
    now = utc_now()
    return _set_retired(store, facilities, now, reason, "record.closed", by, language)


def bring_back(store: Store, facilities: Sequence[int], reason: str, by: str = "", language: str = "en") -> Undo:
    """Open closed facilities again. One that was merged into another is not: the merge is undone instead."""
    merged = [
        fid
        for (fid,) in _in(
            store, "SELECT fid FROM facility WHERE merged_into IS NOT NULL AND fid IN ({keys})", facilities
        )
    ]
    if merged:
        raise RegisterRefused(
            QT_TRANSLATE_NOOP(
                "Errors", "Facility {facility} was merged into another one. Undo that merge to have it back."
            ),
            facility=merged[0],
        )
    return _set_retired(store, facilities, None, reason, "record.opened", by, language)


def _set_retired(
    store: Store, facilities: Sequence[int], when: str | None, reason: str, key: str, by: str, language: str
) -> Undo:
    with store.transaction():
        state = "IS NULL" if when else "IS NOT NULL"
        rows = _in(
            store,
            f"SELECT fid, row_version, retired_at, note FROM facility WHERE retired_at {state} AND fid IN ({{keys}})",  # nosec B608 # one of two literal conditions
            facilities,
        )
        said = word(key, language, date=utc_now()[:10], reason=reason.strip()) if reason.strip() else ""
        before = {fid: {"retired_at": retired, "note": note} for fid, _, retired, note in rows}
        after = {
            fid: {"retired_at": when, "note": "\n".join(part for part in (note, said) if part) or None}
            for fid, _, _, note in rows
        }
        return _write(store, before, after, {fid: version for fid, version, *_ in rows}, by)


# ---------------------------------------------------------------------- many at once
def preview_bulk(store: Store, facilities: Sequence[int], values: Mapping[str, Any], language: str) -> BulkPreview:
    """What :func:`edit_many` would do."""
    before, after, retired = _planned(store, facilities, values)
    names = _called(store, list(after)[:LISTED], language)
    districts = {
        fid: titles(store, "district", language).get(code, name)
        for fid, code, name in store.rows("SELECT fid, code, name FROM district")
    }
    kinds = {column: titles(store, column, language) for column in ("facility_type", "owner_kind")}

    def shown(column: str, value: Any) -> str:
        if column == DISTRICT:
            return districts.get(value, "")
        return kinds.get(column, {}).get(value, value) or ""

    lines = [
        (fid, names.get(fid) or str(fid), column, shown(column, before[fid][column]), shown(column, value))
        for fid in list(after)[:LISTED]
        for column, value in after[fid].items()
    ]
    return BulkPreview(len(set(facilities)), len(after), retired, tuple(lines[:LISTED]))


def preview_retire(store: Store, facilities: Sequence[int], language: str) -> BulkPreview:
    """What :func:`retire` would do with these facilities."""
    rows = _in(store, "SELECT fid, retired_at FROM facility WHERE fid IN ({keys}) ORDER BY fid", facilities)
    open_ones = [fid for fid, retired in rows if retired is None]
    names = _called(store, open_ones[:LISTED], language)
    lines = [(fid, names.get(fid) or str(fid), "retired_at", "", utc_now()) for fid in open_ones[:LISTED]]
    return BulkPreview(len(set(facilities)), len(open_ones), len(rows) - len(open_ones), tuple(lines))


def _called(store: Store, facilities: Sequence[int], language: str) -> dict[int, str]:
    """Facility → its name as a person calls it."""
    names: dict[int, str] = {}
    for sql in (
        "SELECT fid, coalesce(name, address, '') FROM facility WHERE fid IN ({keys})",
        "SELECT facility, name FROM facility_name WHERE facility IN ({keys}) AND language = :language",
    ):
        names.update(_in(store, sql, facilities, language=language))
    return names


def edit_many(store: Store, facilities: Sequence[int], values: Mapping[str, Any], by: str = "") -> Undo:
    """Set columns of :data:`BULK` (None clears one) of all these facilities in one act; with the key :data:`DISTRICT`
    each gets the district that it lies in. Closed facilities are left as they are."""
    model = stored_model(store)
    unknown = set(values) - {*BULK, DISTRICT}
    if unknown:
        raise ValueError(f"not to be set for many: {sorted(unknown)}")
    if "facility_type" in values and values["facility_type"] not in model.type_index:
        raise RegisterRefused(QT_TRANSLATE_NOOP("Errors", "Choose the type of the facility."))
    with store.transaction():
        before, after, _ = _planned(store, facilities, values)
        versions = dict(_in(store, "SELECT fid, row_version FROM facility WHERE fid IN ({keys})", list(after)))
        return _write(store, before, after, versions, by)


def change(store: Store, after: Mapping[int, Mapping[str, Any]], by: str = "") -> Undo:
    """Set columns of facilities (key → column → value; a place as WKB) in one act that can be taken back."""
    columns = sorted({name for values in after.values() for name in values})
    if not columns:
        return Undo(())
    listed = ", ".join(map(quoted, columns))
    with store.transaction():
        rows = _in(store, f"SELECT fid, row_version, {listed} FROM facility WHERE fid IN ({{keys}})", list(after))  # nosec B608 # quoted() checks the names
        now = {fid: dict(zip(columns, values)) for fid, _, *values in rows}
        for values in now.values():
            if "geom" in values:
                values["geom"] = to_wkb(values["geom"])
        before = {fid: {name: now[fid][name] for name in after[fid]} for fid in now}
        return _write(
            store, before, {fid: dict(after[fid]) for fid in now}, {fid: version for fid, version, *_ in rows}, by
        )


def undo(store: Store, act: Undo, by: str = "") -> Undone:
    """Take an act back; what somebody changed since stays as they made it."""
    with store.transaction():
        versions = dict(
            _in(store, "SELECT fid, row_version FROM facility WHERE fid IN ({keys})", [fid for fid, *_ in act.rows])
        )
        mine = {fid: before for fid, version, before in act.rows if versions.get(fid) == version}
        _write(store, {fid: {} for fid in mine}, mine, versions, by)
    return Undone(len(mine), len(act.rows) - len(mine))


def _planned(
    store: Store, facilities: Sequence[int], values: Mapping[str, Any]
) -> tuple[dict[int, dict[str, Any]], dict[int, dict[str, Any]], int]:
    """What would change (facility → column → value before, value after), and how many are closed."""
    columns = [name for name in (*BULK, DISTRICT) if name in values]
    listed = ", ".join(["fid", "retired_at", *map(quoted, columns)])
    before: dict[int, dict[str, Any]] = {}
    after: dict[int, dict[str, Any]] = {}
    retired = 0
    rows = _in(store, f"SELECT {listed} FROM facility WHERE fid IN ({{keys}}) ORDER BY fid", facilities)  # nosec B608 # quoted() checks the names
    located = _districts(store, [row[0] for row in rows]) if DISTRICT in values else {}
    for fid, is_retired, *now in rows:
        if is_retired is not None:
            retired += 1
            continue
        was = dict(zip(columns, now))
        wanted = {name: (values[name] or None) if name != DISTRICT else located.get(fid, was[name]) for name in columns}
        changed = [name for name in columns if wanted[name] != was[name]]
        if changed:
            before[fid] = {name: was[name] for name in changed}
            after[fid] = {name: wanted[name] for name in changed}
    return before, after, retired


def _districts(store: Store, facilities: Sequence[int]) -> dict[int, int | None]:
    """The district that each of the placed ones lies in."""
    ground = city_ground(store, stored_model(store))
    key, x, y = store.points("facility")
    asked = np.isin(key, np.array(facilities, dtype=np.int64)) & ~np.isnan(x)
    _, district = ground.find(x[asked], y[asked])
    return {fid: (None if at < 0 else at) for fid, at in zip(key[asked].tolist(), district.tolist())}


def _write(
    store: Store,
    before: Mapping[int, dict[str, Any]],
    after: Mapping[int, dict[str, Any]],
    versions: Mapping[int, int],
    by: str,
) -> Undo:
    """Write rows of the same columns together; nothing that somebody changed since it was read."""
    groups: dict[tuple[str, ...], list[int]] = {}
    for fid, values in after.items():
        groups.setdefault(tuple(sorted(values)), []).append(fid)
    for names, fids in groups.items():
        columns: dict[str, list[Any]] = {"fid": fids, **{name: [after[fid][name] for fid in fids] for name in names}}
        if any(name != DISTRICT for name in names):
            columns["base_version"] = [versions[fid] for fid in fids]
            columns["changed_by"] = [by or None] * len(fids)
        store.update("facility", "fid", columns)
    now = dict(_in(store, "SELECT fid, row_version FROM facility WHERE fid IN ({keys})", list(after)))
    return Undo(tuple((fid, now[fid], dict(before[fid])) for fid in after))


def facility_keys(store: Store, text: str) -> list[int]:
    """The facilities that a person listed by number or identifier, with commas, spaces or lines between them. Raises
    :class:`RegisterRefused` for the first that there is not."""
    found = []
    for part in re.split(r"[,;\s]+", text.strip()):
        if not part:
            continue
        number = int(part) if part.isdecimal() and len(part) < 18 else -1
        key = store.value(
            "SELECT fid FROM facility WHERE fid = :number OR uuid = :uuid", {"number": number, "uuid": part}
        )
        if key is None:
            raise RegisterRefused(QT_TRANSLATE_NOOP("Errors", "There is no facility {facility}."), facility=part)
        found.append(key)
    if not found:
        raise RegisterRefused(QT_TRANSLATE_NOOP("Errors", "Name the facilities by number or identifier."))
    return list(dict.fromkeys(found))


def _in(store: Store, sql: str, keys: Iterable[int], **params: Any) -> list[tuple[Any, ...]]:
    """Rows of a query with ``IN ({keys})``, some keys at a time."""
    wanted = sorted({int(key) for key in keys})
    found: list[tuple[Any, ...]] = []
    for part in batches(len(wanted), _AT_ONCE):
        found += store.rows(sql.format(keys=", ".join(map(str, wanted[part]))), params)
    return found


def point(position: tuple[float, float] | None) -> bytes | None:
    """A place (degrees) as the store takes it."""
    return struct.pack("<BIdd", 1, 1, *position) if position else None
