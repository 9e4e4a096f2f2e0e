"""Scenarios: results kept with everything they were made from, listed, compared, locked, deleted.

There is one writer of them, :func:`save_scenario`: all rows in one transaction, or none. The digest over the rows as
written says whether a scenario is still what was computed, and whether computing it again gives the same.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from .may import login_of
from .scenario_rows import TABLES, WHOLE, Rows, digest_rows, digest_stored, row_count
from .store.base import Cancelled as CancelledCheck
from .store.base import Progress, Store, batches, plain_values, utc_now
from .store.errors import Cancelled

PRIORITY, GAPS, PROGRAMME, ROBUSTNESS = KINDS = ("priority", "gaps", "programme", "robustness")
DRAFT, ADOPTED, SUPERSEDED = "draft", "adopted", "superseded"
CHUNK = 50_000
"""Rows written between two looks at whether the person pressed Cancel."""


class ScenarioError(InclusiveCityError):
    """A scenario that cannot be used so."""


class NoScenario(ScenarioError):
    def __init__(self, scenario: object) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors", "There is no scenario {number}. It may have been deleted: read the list again."
            ),
            number=scenario,
        )


class ScenarioLocked(ScenarioError):
    def __init__(self, name: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The scenario “{name}” is adopted: it stays as it was decided. Make a new one from it instead.",
            ),
            name=name,
        )


@dataclass(frozen=True)
class NewScenario:
    """What is kept of a computation beside its rows."""

    kind: str
    name: str
    model_version: str
    parameters: Mapping[str, Any]
    """All inputs a person gives: options, weights, prices by name, budgets, floors."""
    data_state: Mapping[str, Any] = field(default_factory=dict)
    """On which data it stands (:mod:`.data_state`)."""
    summary: Mapping[str, Any] = field(default_factory=dict)
    seed: int | None = None
    parent: int | None = None
    """The scenario that this one was made from."""
    note: str = ""
    is_current: bool = True
    """It is what the map and the lists of its kind show."""


@dataclass(frozen=True)
class Computed:
    """A result that is not kept yet."""

    new: NewScenario
    rows: Rows

    @property
    def digest(self) -> str:
        """What the result digest of the scenario will be."""
        return digest_rows(self.rows)


@dataclass(frozen=True)
class Saved:
    fid: int
    digest: str


@dataclass(frozen=True)
class Scenario:
    """A scenario as it stands in the store, without its rows."""

    fid: int
    uuid: str
    kind: str
    name: str
    state: str
    is_current: bool
    created_at: str
    created_by: str
    model_version: str
    seed: int | None
    parent: int | None
    note: str
    result_digest: str
    adopted_at: str
    adopted_by: str
    parameters: dict[str, Any]
    data_state: dict[str, Any]
    summary: dict[str, Any]

    @property
    def is_draft(self) -> bool:
        return self.state == DRAFT


def save_scenario(
    store: Store,
    new: NewScenario,
    rows: Rows,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Saved:
    """Write a scenario with its rows; after an error or a cancel nothing of it is there."""
    digest = digest_rows(rows)
    total = sum(row_count(columns) for columns in rows.values()) or 1
    done = 0
    # (No bulk act: nothing of a scenario is logged or queued, and it need not wait for an import.)
    with store.transaction():
        fid = int(store.next_keys("scenario", 1)[0])
        if new.is_current:
            no_current(store, new.kind)
        store.insert(
            "scenario",
            {
                "fid": [fid],
                "uuid": [str(uuid.uuid4())],
                "name": [new.name],
                "kind": [new.kind],
                "created_at": [utc_now()],
                "created_by": [login_of(store)],
                "model_version": [new.model_version],
                "parameters": [_json(new.parameters)],
                "is_current": [int(new.is_current)],
                "note": [new.note or None],
                "data_state": [_json(new.data_state)],
                "result_digest": [digest],
                "seed": [new.seed],
                "parent": [new.parent],
                "summary": [_json(new.summary)],
            },
        )
        for table in TABLES:
            columns = rows.get(table)
            count = row_count(columns) if columns else 0
            for part in batches(count, CHUNK):
                if cancelled is not None and cancelled():
                    raise Cancelled()
                if progress is not None:
                    progress(done / total, QT_TRANSLATE_NOOP("Progress", "Writing the scenario"))
                some = {name: _keys_or_values(table, name, values[part]) for name, values in columns.items()}
                store.insert(table, {"scenario": [fid] * (min(part.stop, count) - part.start), **some})
                done += part.stop - part.start
        if cancelled is not None and cancelled():
            raise Cancelled()
    if progress is not None:
        progress(1.0, QT_TRANSLATE_NOOP("Progress", "Writing the scenario"))
    return Saved(fid, digest)


def list_scenarios(store: Store, kind: str = "") -> tuple[Scenario, ...]:
    """All scenarios, of one kind where given; the newest first."""
    where = " WHERE s.kind = :kind" if kind else ""
    rows = store.rows(f"{_SELECT}{where} ORDER BY s.created_at DESC, s.fid DESC", {"kind": kind} if kind else None)
    return tuple(_scenario(row) for row in rows)


def read_scenario(store: Store, fid: int) -> Scenario:
    """One scenario; raises :class:`NoScenario`."""
    rows = store.rows(f"{_SELECT} WHERE s.fid = :fid", {"fid": fid})
    if not rows:
        raise NoScenario(fid)
    return _scenario(rows[0])


def current_scenario(store: Store, kind: str) -> Scenario | None:
    """The one that the map and the lists of its kind show."""
    rows = store.rows(f"{_SELECT} WHERE s.kind = :kind AND s.is_current ORDER BY s.fid DESC", {"kind": kind})
    return _scenario(rows[0]) if rows else None


def find_scenario(store: Store, named: str, kind: str = "") -> Scenario:
    """A scenario by its number, its uuid or its name; where several have the name the newest; nothing: the current
    one of the kind. Raises :class:`NoScenario`."""
    text = named.strip()
    if not text and kind:
        found = current_scenario(store, kind)
        if found is None:
            raise ScenarioError(
                QT_TRANSLATE_NOOP("Errors", "There is no scenario of the kind {kind} yet. Compute one first."),
                kind=kind,
            )
        return found
    for scenario in list_scenarios(store, kind):
        if text in (str(scenario.fid), scenario.uuid, scenario.name):
            return scenario
    raise NoScenario(text)


def make_current(store: Store, fid: int) -> None:
    """Show this scenario on the map and in the lists of its kind."""
    with store.transaction():
        scenario = read_scenario(store, fid)
        no_current(store, scenario.kind)
        store.execute("UPDATE scenario SET is_current = true WHERE fid = :fid", {"fid": fid})


def rename_scenario(store: Store, fid: int, name: str, note: str | None = None) -> None:
    """Another name, and where given another note; only for a draft."""
    with store.transaction():
        scenario = read_scenario(store, fid)
        if not scenario.is_draft:
            raise ScenarioLocked(scenario.name)
        kept = scenario.note if note is None else note
        store.execute(
            "UPDATE scenario SET name = :name, note = :note WHERE fid = :fid",
            {"name": name.strip() or scenario.name, "note": kept or None, "fid": fid},
        )


def delete_scenario(store: Store, fid: int) -> None:
    """Delete a draft with its rows; the newest other of its kind is shown then. What is adopted is never deleted."""
    with store.transaction():
        scenario = read_scenario(store, fid)
        if not scenario.is_draft:
            raise ScenarioLocked(scenario.name)
        # (Not left to the database's cascade: that goes row by row.)
        for table in TABLES:
            store.execute(f"DELETE FROM {table} WHERE scenario = :fid", {"fid": fid})  # nosec B608 # our own names
        store.execute("DELETE FROM scenario WHERE fid = :fid", {"fid": fid})
        if scenario.is_current:
            newest = store.value(
                "SELECT max(fid) FROM scenario WHERE kind = :kind AND state <> 'superseded'", {"kind": scenario.kind}
            )
            if newest is not None:
                store.execute("UPDATE scenario SET is_current = true WHERE fid = :fid", {"fid": newest})


def is_intact(store: Store, scenario: Scenario) -> bool:
    """Whether the rows are still those that were written."""
    return not scenario.result_digest or digest_stored(store, scenario.fid) == scenario.result_digest


def keep_computed(
    store: Store,
    made: Computed,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Scenario:
    """Write a result that was computed (:func:`save_scenario`); the scenario as it is kept."""
    return read_scenario(store, save_scenario(store, made.new, made.rows, progress, cancelled).fid)


def part_of(progress: Progress | None, start: float, end: float) -> Progress | None:
    """For a step that takes this share (0–1) of the work."""
    if progress is None:
        return None
    return lambda fraction, what: progress(start + (end - start) * fraction, what)


_SELECT = (
    "SELECT s.fid, s.uuid, s.kind, s.name, s.state, s.is_current, s.created_at, s.created_by, s.model_version, s.seed, "
    "s.parent, s.note, s.result_digest, s.adopted_at, s.adopted_by, s.parameters, s.data_state, s.summary "
    "FROM scenario s"
)


def _scenario(row: tuple[Any, ...]) -> Scenario:
    texts = [value or "" for value in row[11:15]]
    read = [json.loads(value) if value else {} for value in row[15:18]]
    return Scenario(*row[:5], bool(row[5]), row[6], row[7] or "", *row[8:11], *texts, *read)


def no_current(store: Store, kind: str) -> None:
    """Nothing of this kind is shown any more; whoever calls says what is instead."""
    store.execute("UPDATE scenario SET is_current = false WHERE kind = :kind AND is_current", {"kind": kind})


def _json(given: Mapping[str, Any]) -> str:
    return json.dumps(given, ensure_ascii=False, sort_keys=True)


def _keys_or_values(table: str, name: str, values: Any) -> Any:
    """As the store takes them: whole numbers of -1 are none."""
    if TABLES[table][name] is WHOLE and name not in ("facility", "demand"):
        return [None if value == -1 else value for value in plain_values(values)]
    return values
