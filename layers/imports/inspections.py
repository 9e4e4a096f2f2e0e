"""Writing inspections of a source into the store: new ones, and new ones that replace what changed.

Nothing that was recorded is rewritten. One transaction of the caller.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from ...scoring.model import Model
from ...scoring.outcomes import ANSWERED
from ..model_store import criterion_keys, option_keys
from ..store.base import Store, optional_keys, utc_now
from .facilities import new_uuids
from .inspection_rows import STATES, InspectionColumns
from .notes import Notes

_AT_ONCE = 200_000
"""Answers written with one statement: bounds the memory."""
_NONE = -1


@dataclass
class InspectionChanges:
    """What was written."""

    added: int = 0
    replaced: int = 0
    unchanged: int = 0
    state_changed: int = 0
    withdrawn: int = 0
    missing: int = 0
    answers: int = 0
    compensations: int = 0
    dirty: np.ndarray = field(default_factory=lambda: np.empty(0, dtype=np.int64))


@dataclass
class _Known:
    """The newest inspection of each source id in the store."""

    key: int
    facility: int
    digest: str | None
    state: str


def write_inspections(
    store: Store,
    model: Model,
    source: str,
    origin: str,
    given: InspectionColumns,
    facilities: Mapping[str, int],
    facility_source: str,
    notes: Notes,
    by: str,
    is_complete: bool,
) -> InspectionChanges:
    """Write the inspections that are new or changed. ``facilities``: id in ``facility_source`` → key."""
    known = {
        source_id: _Known(key, facility, digest, state)
        for key, source_id, facility, digest, state in store.rows(
            "SELECT fid, source_id, facility, digest, state FROM inspection WHERE source = :source ORDER BY fid",
            {"source": source},
        )
    }
    changes = InspectionChanges()
    facility, fresh = _match(store, given, known, facilities, facility_source, notes, changes)
    replaces = _settle_replaced(given, fresh, facility, known, notes)
    rows = np.flatnonzero(fresh)
    rows = rows[np.argsort(replaces.depth[rows], kind="stable")]
    keys = store.next_keys("inspection", len(rows))
    key_of_row = np.full(len(given), _NONE, dtype=np.int64)
    key_of_row[rows] = keys
    of_row = np.where(replaces.row >= 0, key_of_row[replaces.row], replaces.key)
    changes.replaced = sum(1 for row in rows.tolist() if given.source_id[row] in known)
    changes.added = len(rows) - changes.replaced
    if len(rows):
        count = len(rows)
        store.insert(
            "inspection",
            {
                "fid": keys,
                "uuid": new_uuids(count),
                "facility": facility[rows],
                "inspector": optional_keys(_inspectors(store, given, rows)),
                "inspected_at": given.inspected_at[rows],
                "basis": given.basis[rows],
                "origin": [origin] * count,
                "state": given.state[rows],
                "model_version": [model.version] * count,
                "replaces": optional_keys(of_row[rows]),
                "source": [source] * count,
                "source_id": given.source_id[rows],
                "digest": given.digest[rows],
                "note": _notes_with_names(given, rows),
                "recorded_at": [utc_now()] * count,
                "recorded_by": [by] * count,
            },
        )
        changes.answers = _write_answers(store, model, given, key_of_row)
        changes.compensations = _write_compensations(store, given, key_of_row)
    changes.dirty = np.unique(facility[rows])
    if is_complete:
        changes.missing = _say_missing(given, known, notes)
    return changes


# ---------------------------------------------------------------------- what is new
def _match(
    store: Store,
    given: InspectionColumns,
    known: dict[str, _Known],
    facilities: Mapping[str, int],
    facility_source: str,
    notes: Notes,
    changes: InspectionChanges,
) -> tuple[np.ndarray, np.ndarray]:
    """The facility's key per row, and which rows are to be written."""
    facility = np.array([facilities.get(key, _NONE) for key in given.facility.tolist()], dtype=np.int64)
    fresh = facility >= 0
    for row in np.flatnonzero(~fresh).tolist():
        notes.reject(
            "unknown_facility",
            given.number[row],
            given.source_id[row],
            value=given.facility[row],
            other=facility_source,
        )
    states: dict[int, str] = {}
    if not known:
        fresh &= ~given.is_empty
        return facility, fresh
    rows = zip(given.source_id.tolist(), given.digest.tolist(), given.state.tolist(), given.is_empty.tolist())
    for row, (source_id, digest, state, is_empty) in enumerate(rows):
        before = known.get(source_id)
        if not fresh[row]:
            continue
        if before is None:
            fresh[row] = not is_empty
        elif before.digest == digest:
            fresh[row] = False
            changes.unchanged += 1
            if given.is_state_given and before.state != state:
                _new_state(given, row, before, state, states, notes)
        elif is_empty:
            changes.withdrawn += 1
            notes.flag("withdrawn", given.number[row], source_id)
    if states:
        store.update("inspection", "fid", {"fid": list(states), "state": list(states.values())})
        changes.state_changed = len(states)
    return facility, fresh


def _new_state(
    given: InspectionColumns, row: int, before: _Known, state: str, states: dict[int, str], notes: Notes
) -> None:
    """States go forward only: what was verified or rejected here is not undone by a file."""
    open_states = STATES[:2]
    if before.state in open_states and STATES.index(state) > STATES.index(before.state):
        states[before.key] = state
    else:
        notes.flag("state_differs", given.number[row], given.source_id[row], value=state, other=before.state)


@dataclass
class _Replaced:
    """Which inspection each row replaces: a row of the source, or a key in the store; -1 for none. ``depth``:
    how many rows of the source must be written before it."""

    row: np.ndarray
    key: np.ndarray
    depth: np.ndarray


def _settle_replaced(
    given: InspectionColumns, fresh: np.ndarray, facility: np.ndarray, known: dict[str, _Known], notes: Notes
) -> _Replaced:
    """Work out ``replaces``; rows whose predecessor cannot be found are rejected (``fresh`` is changed)."""
    count = len(given)
    found = _Replaced(*(np.full(count, value, dtype=np.int64) for value in (_NONE, _NONE, 0)))
    named = ~np.equal(given.replaces, None).astype(bool)
    if known:
        for row in np.flatnonzero(fresh).tolist():
            before = known.get(given.source_id[row])
            if before is not None:
                found.key[row] = before.key
    if not named.any():
        return found
    row_of = {source_id: row for row, source_id in enumerate(given.source_id.tolist())}
    for row in np.flatnonzero(named & fresh & (found.key < 0)).tolist():
        wanted = given.replaces[row]
        other, before = row_of.get(wanted, _NONE), known.get(wanted)
        if other != _NONE and other != row and fresh[other]:
            found.row[row] = other
            same = facility[other] == facility[row]
        elif before is not None:
            found.key[row] = before.key
            same = before.facility == facility[row]
        else:
            fresh[row] = False
            notes.reject("unknown_replaced", given.number[row], given.source_id[row], value=wanted)
            continue
        if not same:
            fresh[row] = False
            notes.reject("replaces_elsewhere", given.number[row], given.source_id[row], value=wanted)
    _drop_orphans(given, fresh, found, notes)
    return found


def _drop_orphans(given: InspectionColumns, fresh: np.ndarray, found: _Replaced, notes: Notes) -> None:
    """Depths along the chains; rows whose predecessor was rejected meanwhile, or that replace each other in a
    circle, are rejected too."""
    open_rows = [row for row in np.flatnonzero(found.row >= 0).tolist() if fresh[row]]
    settled = fresh.copy()
    settled[open_rows] = False
    while open_rows:
        ready = [row for row in open_rows if settled[found.row[row]]]
        if not ready:
            break
        for row in ready:
            found.depth[row] = found.depth[found.row[row]] + 1
            settled[row] = True
        open_rows = [row for row in open_rows if not settled[row]]
    for row in open_rows:
        fresh[row] = False
        notes.reject("unknown_replaced", given.number[row], given.source_id[row], value=given.replaces[row])


# ---------------------------------------------------------------------- writing
def _inspectors(store: Store, given: InspectionColumns, rows: np.ndarray) -> np.ndarray:
    """Key of the inspector per row, -1 where no certificate is named; new ones are added, dates renewed."""
    wanted: dict[str, tuple[str | None, str | None]] = {}
    columns = (given.certificate[rows].tolist(), given.inspector[rows].tolist(), given.valid_until[rows].tolist())
    for certificate, name, valid_until in zip(*columns):
        if certificate is not None:
            before = wanted.get(certificate, (None, None))
            wanted[certificate] = (name or before[0], max(valid_until or "", before[1] or "") or None)
    if not wanted:
        return np.full(len(rows), _NONE, dtype=np.int64)
    known = {
        certificate: (key, name, until)
        for certificate, key, name, until in store.rows("SELECT certificate, fid, name, valid_until FROM inspector")
    }
    new = [certificate for certificate in wanted if certificate not in known]
    if new:
        keys = store.next_keys("inspector", len(new))
        names, dates = zip(*(wanted[certificate] for certificate in new))
        columns_of_new = {"fid": keys, "certificate": new, "name": list(names), "valid_until": list(dates)}
        store.insert("inspector", columns_of_new)
        known.update({c: (int(key), *wanted[c]) for c, key in zip(new, keys)})
    later = [
        (known[certificate][0], date)
        for certificate, (_, date) in wanted.items()
        if date is not None and date > (known[certificate][2] or "")
    ]
    if later:
        keys_of_later, dates_of_later = zip(*later)
        store.update("inspector", "fid", {"fid": list(keys_of_later), "valid_until": list(dates_of_later)})
    return np.array([_NONE if c is None else known[c][0] for c in columns[0]], dtype=np.int64)


def _notes_with_names(given: InspectionColumns, rows: np.ndarray) -> list[str | None]:
    """The note; an inspector without a certificate has no record, so the name is kept there."""
    found = []
    for note, name, certificate in zip(
        given.note[rows].tolist(), given.inspector[rows].tolist(), given.certificate[rows].tolist()
    ):
        unnamed = name if certificate is None else None
        found.append("; ".join(text for text in (unnamed, note) if text) or None)
    return found


def _write_answers(store: Store, model: Model, given: InspectionColumns, key_of_row: np.ndarray) -> int:
    answers = given.answers
    inspection = key_of_row[answers.row]
    take = np.flatnonzero(inspection >= 0)
    take = take[np.argsort(inspection[take], kind="stable")]
    keys, options = criterion_keys(store), option_keys(store)
    criterion_of = np.array([keys[item.code] for item in model.items], dtype=np.int64)
    widest = max((len(item.values) for item in model.items), default=0)
    option_of = np.full((len(model.items), widest + 1), _NONE, dtype=np.int64)
    for index, item in enumerate(model.items):
        for ordinal, option in enumerate(item.values):
            option_of[index, ordinal] = options[item.code, option]
    is_number = np.array([item.is_numeric for item in model.items], dtype=bool)
    for start in range(0, len(take), _AT_ONCE):
        part = take[start : start + _AT_ONCE]
        item, state, value = answers.item[part], answers.state[part], answers.value[part]
        answered = state == ANSWERED
        numeric = is_number[item]
        ordinal = np.where(answered & ~numeric, value, -1).astype(np.int64)
        store.insert(
            "answer",
            {
                "inspection": inspection[part],
                "criterion": criterion_of[item],
                "state": state,
                "number": np.where(answered & numeric, value, np.nan),
                "choice": optional_keys(np.where(ordinal >= 0, option_of[item, ordinal], _NONE)),
                "raw": answers.raw[part],
                "note": answers.note[part],
            },
        )
    return len(take)


def _write_compensations(store: Store, given: InspectionColumns, key_of_row: np.ndarray) -> int:
    rows = [(int(key_of_row[row]), *rest) for row, *rest in given.compensations if key_of_row[row] >= 0]
    if rows:
        inspection, zone, profile, words = zip(*rows)
        columns = {"inspection": inspection, "zone": zone, "profile": profile, "words": words}
        store.insert("compensation", columns)
    return len(rows)


def _say_missing(given: InspectionColumns, known: dict[str, _Known], notes: Notes) -> int:
    present = set(given.source_id.tolist())
    gone = [source_id for source_id in known if source_id is not None and source_id not in present]
    for source_id in gone:
        notes.flag("inspection_missing", 0, source_id, value=source_id)
    return len(gone)
