"""Writing facilities of a source into the store: what is new, changed, gone or back. One transaction of the caller.

A row that did not change is not touched. What people edited here since the last import stays: where the source
did not change the field, silently; where it did, the difference is told and the edit kept. The value that the
source last gave is known from the change log, which holds what stood there before the first edit.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np

from ..ground import PLACES
from ..store.base import Store, batches, optional_keys, utc_now
from ..store.gpkg_geometry import point_blobs, points_xy
from .duplicates import Likeness, likenesses
from .facility_rows import TEXTS, FacilityColumns
from .notes import Notes

IMPORTED, MERGED, MISSING, RETURNED = "import", "import_merged", "missing", "returned"
"""Acts in the change log. Only an imported row is again just as the source has it."""
_EDITED = "update"
_KEYS_PER_STATEMENT = 5_000
_SAME_PLACE = 1e-9
"""Degrees; less than a tenth of a millimetre."""


@dataclass
class FacilityChanges:
    """What was written. ``keys``: source id → key in the store, of every facility of the source."""

    keys: dict[str, int]
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    missing: int = 0
    returned: int = 0
    dirty: np.ndarray = field(default_factory=lambda: np.empty(0, dtype=np.int64))
    """Facilities to be evaluated again."""


@dataclass
class _Stored:
    """The facilities of a source as the store has them."""

    key: np.ndarray
    source_id: np.ndarray
    texts: dict[str, np.ndarray]
    x: np.ndarray
    y: np.ndarray
    district: np.ndarray
    place: np.ndarray
    missing_since: np.ndarray
    row_version: np.ndarray


def write_facilities(
    store: Store, source: str, given: FacilityColumns, notes: Notes, by: str, is_complete: bool
) -> FacilityChanges:
    """Bring the store's facilities of ``source`` to what ``given`` says. ``is_complete``: whether facilities that
    it lacks are gone from the source."""
    now = utc_now()
    stored = _read(store, source)
    at = {key: index for index, key in enumerate(stored.source_id.tolist())}
    position = np.array([at.get(key, -1) for key in given.source_id.tolist()], dtype=np.int64)
    new, known = np.flatnonzero(position < 0), np.flatnonzero(position >= 0)
    changes = FacilityChanges(dict(zip(stored.source_id.tolist(), stored.key.tolist())))
    alike = _Alike(store, source, given, position < 0)
    with store.filling(("facility", "facility_name"), len(new)):
        new_keys = _insert(store, source, given, new, now, by)
        changes.keys.update(zip(given.source_id[new].tolist(), new_keys.tolist()))
        changes.added = len(new)
        changed = _update(store, given, known, stored, position[known], notes, now, by)
        renamed = _write_names(store, given, changes.keys, new)
    changed_keys = np.union1d(changed.keys, renamed)
    changes.changed = len(changed_keys)
    changes.returned = _mark_returned(store, stored, position[known], now, by)
    changes.unchanged = len(known) - changes.changed
    changes.missing = _mark_missing(store, stored, given, notes, now, by) if is_complete else 0
    changes.dirty = np.union1d(new_keys, changed.to_evaluate)
    alike.say(notes)
    _forget_placed(given, known, ~np.isnan(stored.x[position[known]]), notes)
    return changes


def count_places(store: Store, source: str) -> dict[str, int]:
    """Facilities of a source by where they are: inside, outside, unlocated."""
    found = dict.fromkeys(PLACES, 0)
    found.update(
        store.rows(
            "SELECT place, count(*) FROM facility WHERE source = :source AND missing_since IS NULL GROUP BY place",
            {"source": source},
        )
    )
    return found


def _forget_placed(given: FacilityColumns, known: np.ndarray, is_placed: np.ndarray, notes: Notes) -> None:
    """A facility that somebody placed here is not unlocated, though its source still has no place for it."""
    placed = set(given.source_id[known[is_placed]].tolist())
    notes.found = [note for note in notes.found if note.reason != "unlocated" or note.source_id not in placed]


def _read(store: Store, source: str) -> _Stored:
    names = ["fid", "source_id", *TEXTS, "district", "place", "missing_since", "row_version", "geom"]
    dtypes = [np.int64, *[object] * (len(TEXTS) + 1), np.int64, object, object, np.int64, object]
    columns = store.columns(
        f"SELECT {', '.join(names)} FROM facility WHERE source = :source ORDER BY fid",  # nosec B608 # literal columns
        dtypes,
        {"source": source},
    )
    found = dict(zip(names, columns))
    x, y = points_xy(found["geom"].tolist())
    return _Stored(
        key=found["fid"],
        source_id=found["source_id"],
        texts={name: found[name] for name in TEXTS},
        x=x,
        y=y,
        district=found["district"],
        place=found["place"],
        missing_since=found["missing_since"],
        row_version=found["row_version"],
    )


# ---------------------------------------------------------------------- new
def _insert(store: Store, source: str, given: FacilityColumns, rows: np.ndarray, now: str, by: str) -> np.ndarray:
    keys = store.next_keys("facility", len(rows))
    if not len(rows):
        return keys
    count = len(rows)
    district = given.district[rows]
    columns: dict[str, Sequence[object] | np.ndarray] = {
        "fid": keys,
        "geom": point_blobs(given.x[rows], given.y[rows]),
        "uuid": new_uuids(count),
        **{name: values[rows] for name, values in given.texts.items()},
        "district": optional_keys(district),
        "place": given.place[rows],
        "source": [source] * count,
        "source_id": given.source_id[rows],
        "created_at": [now] * count,
        "changed_at": [now] * count,
        "changed_by": [by] * count,
    }
    store.insert("facility", columns)
    return keys


def new_uuids(count: int) -> list[str]:
    """Random UUIDs (version 4, RFC 9562)."""
    raw = np.frombuffer(os.urandom(16 * count), dtype=np.uint8).reshape(count, 16).copy()
    raw[:, 6] = raw[:, 6] & 0x0F | 0x40
    raw[:, 8] = raw[:, 8] & 0x3F | 0x80
    text = raw.tobytes().hex()
    whole = [text[start : start + 32] for start in range(0, 32 * count, 32)]
    return [f"{u[:8]}-{u[8:12]}-{u[12:16]}-{u[16:20]}-{u[20:]}" for u in whole]


# ---------------------------------------------------------------------- known
@dataclass
class _Changed:
    keys: np.ndarray
    to_evaluate: np.ndarray


def _update(
    store: Store, given: FacilityColumns, rows: np.ndarray, stored: _Stored, at: np.ndarray, notes: Notes, now: str,
    by: str,
) -> _Changed:  # fmt: skip
    """Write what differs. ``rows`` of ``given`` stand at ``at`` in ``stored``."""
    nothing = np.empty(0, dtype=np.int64)
    if not len(rows):
        return _Changed(nothing, nothing)
    differs: dict[str, np.ndarray] = {
        name: np.not_equal(values[rows], stored.texts[name][at]).astype(bool) for name, values in given.texts.items()
    }
    if given.has_place:
        differs["geom"] = _moved(given.x[rows], given.y[rows], stored.x[at], stored.y[at])
    edits = _edited(store, stored.key[at][np.logical_or.reduce(list(differs.values()))])
    merged = _keep_edits(differs, edits, given, rows, stored, at, notes)
    touched = np.logical_or.reduce(list(differs.values()))
    take = np.flatnonzero(touched)
    if len(take):
        _log(store, stored, at[take], [MERGED if index in merged else IMPORTED for index in take.tolist()], now, by)
        columns: dict[str, Sequence[object] | np.ndarray] = {"fid": stored.key[at[take]]}
        for name, mask in differs.items():
            if name == "geom" or not mask.any():
                continue
            columns[name] = np.where(mask[take], given.texts[name][rows[take]], stored.texts[name][at[take]])
        columns["row_version"] = stored.row_version[at[take]] + 1
        columns["changed_at"] = [now] * len(take)
        columns["changed_by"] = [by] * len(take)
        store.update("facility", "fid", columns)
    relocated = _move(store, differs.get("geom"), given, rows, stored, at)
    kind = differs.get("facility_type", np.zeros(len(rows), dtype=bool))
    place = differs.get("geom", np.zeros(len(rows), dtype=bool))
    return _Changed(stored.key[at[take]], np.union1d(stored.key[at[kind | place]], relocated))


def _move(
    store: Store, moved: np.ndarray | None, given: FacilityColumns, rows: np.ndarray, stored: _Stored, at: np.ndarray
) -> np.ndarray:
    """Write new places, and the district and place word that follow from them; the keys of those that only lie
    in another district now."""
    if moved is None:
        return np.empty(0, dtype=np.int64)
    take = np.flatnonzero(moved)
    if len(take):
        store.update(
            "facility",
            "fid",
            {
                "fid": stored.key[at[take]],
                "geom": point_blobs(given.x[rows[take]], given.y[rows[take]]),
                "district": optional_keys(given.district[rows[take]]),
                "place": given.place[rows[take]],
            },
        )
    # The place is the same, but the city's outline or its districts changed since.
    same = ~_moved(given.x[rows], given.y[rows], stored.x[at], stored.y[at])
    derived = same & (
        (given.district[rows] != stored.district[at]) | np.not_equal(given.place[rows], stored.place[at]).astype(bool)
    )
    take = np.flatnonzero(derived & ~np.isnan(given.x[rows]))
    if len(take):
        store.update(
            "facility",
            "fid",
            {
                "fid": stored.key[at[take]],
                "district": optional_keys(given.district[rows[take]]),
                "place": given.place[rows[take]],
            },
        )
    return stored.key[at[take]]


def _moved(x: np.ndarray, y: np.ndarray, was_x: np.ndarray, was_y: np.ndarray) -> np.ndarray:
    with np.errstate(invalid="ignore"):
        apart = (np.abs(x - was_x) > _SAME_PLACE) | (np.abs(y - was_y) > _SAME_PLACE)
    return apart | (np.isnan(x) != np.isnan(was_x))


def _edited(store: Store, keys: np.ndarray) -> dict[int, dict[str, object]]:
    """Of the given facilities those that people edited since the last import: what the source had given then."""
    found: dict[int, dict[str, object]] = {}
    for batch in batches(len(keys), _KEYS_PER_STATEMENT):
        wanted = ", ".join(str(int(key)) for key in keys[batch])
        log = store.rows(
            "SELECT row_id, act, before FROM change_log WHERE table_name = 'facility' "  # nosec B608 # integers and literals
            f"AND row_id IN ({wanted}) AND act IN ('{_EDITED}', '{IMPORTED}') ORDER BY fid"
        )
        for key, act, before in log:
            if act == IMPORTED:
                found.pop(key, None)
            else:
                found.setdefault(key, json.loads(before))
    return found


def _keep_edits(
    differs: dict[str, np.ndarray], edits: dict[int, dict[str, object]], given: FacilityColumns, rows: np.ndarray,
    stored: _Stored, at: np.ndarray, notes: Notes,
) -> set[int]:  # fmt: skip
    """Take out of ``differs`` what people edited; the indices of rows with edits."""
    if not edits:
        return set()
    merged = set()
    for index, key in enumerate(stored.key[at].tolist()):
        base = edits.get(key)
        if base is None:
            continue
        merged.add(index)
        for name, mask in differs.items():
            if not mask[index]:
                continue
            now_said, now_here, was_said = _versions(name, base, given, rows[index], stored, at[index])
            if now_here == was_said:
                continue  # nobody touched this field: the source's change is taken
            mask[index] = False
            if now_said != was_said:
                notes.flag(
                    "kept_edit", given.number[rows[index]], given.source_id[rows[index]],
                    column=name, value="" if now_said is None else now_said,
                )  # fmt: skip
    return merged


def _versions(
    name: str, base: dict[str, object], given: FacilityColumns, row: int, stored: _Stored, at: int
) -> tuple[object, object, object]:
    """A field as the source says now, as it stands here, and as the source said at the last import."""
    if name != "geom":
        return given.texts[name][row], stored.texts[name][at], base.get(name)
    was = points_xy([bytes.fromhex(str(base["geom"]))] if base.get("geom") else [None])
    places = ((given.x[row], given.y[row]), (stored.x[at], stored.y[at]), (was[0][0], was[1][0]))
    said, here, before = (None if np.isnan(x) else f"{x:.9f}, {y:.9f}" for x, y in places)
    return said, here, before


def _log(store: Store, stored: _Stored, at: np.ndarray, acts: Sequence[str], now: str, by: str) -> None:
    """What stood there before, in the words of the table's own trigger."""
    blobs = point_blobs(stored.x[at], stored.y[at])
    before = [
        json.dumps(
            {
                **{name: stored.texts[name][index] for name in TEXTS},
                "place": stored.place[index],
                "geom": None if blob is None else _hex(blob),
            },
            ensure_ascii=False,
        )
        for index, blob in zip(at.tolist(), blobs)
    ]
    store.insert(
        "change_log",
        {
            "table_name": ["facility"] * len(at),
            "row_id": stored.key[at],
            "act": list(acts),
            "changed_at": [now] * len(at),
            "changed_by": [by] * len(at),
            "before": before,
        },
    )


def _hex(wkb: bytes) -> str:
    from ..store.gpkg_geometry import to_blob

    return bytes(to_blob(wkb) or b"").hex().upper()


# ---------------------------------------------------------------------- names, gone and back
def _write_names(store: Store, given: FacilityColumns, keys: dict[str, int], new: np.ndarray) -> np.ndarray:
    """Names by language; the keys of known facilities whose names changed."""
    if not given.names:
        return np.empty(0, dtype=np.int64)
    key = np.array([keys[source_id] for source_id in given.source_id.tolist()], dtype=np.int64)
    is_new = np.zeros(len(given), dtype=bool)
    is_new[new] = True
    renamed: list[np.ndarray] = []
    for language, names in given.names.items():
        known: dict[int, tuple[int, str]] = {}
        if not is_new.all():
            sql = "SELECT facility, fid, name FROM facility_name WHERE language = :language"
            known = {facility: (fid, name) for facility, fid, name in store.rows(sql, {"language": language})}
        filled = ~np.equal(names, None).astype(bool)
        here = [known.get(facility) for facility in key.tolist()]
        is_here = np.array([entry is not None for entry in here], dtype=bool)
        differs = np.array([e is not None and e[1] != name for e, name in zip(here, names.tolist())], dtype=bool)
        for rows, act in ((filled & ~is_here, "insert"), (filled & differs, "update"), (~filled & is_here, "delete")):
            take = np.flatnonzero(rows)
            if not len(take):
                continue
            renamed.append(key[take][~is_new[take]])
            if act == "insert":
                columns = {"facility": key[take], "language": [language] * len(take), "name": names[take]}
                store.insert("facility_name", columns)
            elif act == "update":
                store.update("facility_name", "fid", {"fid": [here[i][0] for i in take], "name": names[take]})
            else:
                store.delete("facility_name", "fid", np.array([here[i][0] for i in take], dtype=np.int64))
    return np.unique(np.concatenate(renamed)) if renamed else np.empty(0, dtype=np.int64)


def _mark_returned(store: Store, stored: _Stored, at: np.ndarray, now: str, by: str) -> int:
    back = at[~np.equal(stored.missing_since[at], None).astype(bool)]
    if len(back):
        _log(store, stored, back, [RETURNED] * len(back), now, by)
        columns = {"missing_since": [None] * len(back), "row_version": stored.row_version[back] + 1}
        store.update("facility", "fid", {"fid": stored.key[back], **columns})
    return len(back)


def _mark_missing(store: Store, stored: _Stored, given: FacilityColumns, notes: Notes, now: str, by: str) -> int:
    is_gone = [
        since is None and key not in given.present
        for key, since in zip(stored.source_id.tolist(), stored.missing_since.tolist())
    ]
    gone = np.flatnonzero(is_gone)
    if len(gone):
        _log(store, stored, gone, [MISSING] * len(gone), now, by)
        columns = {"missing_since": [now] * len(gone), "row_version": stored.row_version[gone] + 1}
        store.update("facility", "fid", {"fid": stored.key[gone], **columns})
        for index in gone.tolist():
            shown = stored.texts["name"][index] or stored.source_id[index]
            notes.flag("missing", 0, stored.source_id[index], value=shown)
    return len(gone)


class _Alike:
    """New facilities that look like another one of the file, or like one of another source in the store: looked for
    while the database takes in the rows."""

    def __init__(self, store: Store, source: str, given: FacilityColumns, is_new: np.ndarray) -> None:
        self._given = given
        self._pairs: Future[list[Likeness]] | None = None
        if not is_new.any() or "name" not in given.texts:
            return
        columns = store.columns(
            "SELECT name, address, facility_type, source, source_id, geom FROM facility "
            "WHERE (source IS NULL OR source <> :source) AND retired_at IS NULL ORDER BY fid",
            (object,) * 6,
            {"source": source},
        )
        name, address, kind, self._source, self._id, geom = columns
        x, y = points_xy(geom.tolist())
        empty = np.full(len(given), None, dtype=object)
        apart = ThreadPoolExecutor(1)
        self._pairs = apart.submit(
            likenesses,
            np.concatenate([name, given.texts["name"]]),
            np.concatenate([address, given.texts.get("address", empty)]),
            np.concatenate([kind, given.texts["facility_type"]]),
            np.concatenate([x, given.x]),
            np.concatenate([y, given.y]),
            np.concatenate([np.zeros(len(name), dtype=bool), is_new]),
        )
        apart.shutdown(wait=False)  # the thread ends with its one task

    def say(self, notes: Notes) -> None:
        """Flag them."""
        if self._pairs is None:
            return
        given, count = self._given, len(self._id)
        for pair in self._pairs.result():
            row = pair.later - count
            if pair.earlier < count:
                other = f"“{self._id[pair.earlier] or ''}” ({self._source[pair.earlier] or '–'})"
            else:
                other = f"“{given.source_id[pair.earlier - count]}” ({given.number[pair.earlier - count]})"
            if np.isnan(pair.metres):
                notes.flag("duplicate_name_address", given.number[row], given.source_id[row], other=other)
            else:
                metres = f"{pair.metres:.0f}"
                notes.flag("duplicate_near", given.number[row], given.source_id[row], other=other, value=metres)


def queue_for_evaluation(store: Store, keys: np.ndarray) -> None:
    """Put facilities on the list of those to be evaluated again."""
    for batch in batches(len(keys), _KEYS_PER_STATEMENT):
        wanted = ", ".join(str(int(key)) for key in keys[batch])
        store.execute(
            f"INSERT INTO facility_dirty (facility) SELECT fid FROM facility WHERE fid IN ({wanted}) "  # nosec B608 # integers
            "ON CONFLICT (facility) DO UPDATE SET stamp = facility_dirty.stamp + 1"
        )
