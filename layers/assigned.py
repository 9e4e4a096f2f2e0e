"""What a department has to do: reports of residents that are assigned to it, and works that are not finished.

In a municipal database assigned_to names a group role or a login, and the database holds that a department answers
nothing else (``resources/sql/postgis/rights.sql``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..scoring.errors import QT_TRANSLATE_NOOP
from .model_store import titles
from .store import Store, StoreError

ANSWERED = "answered"
CLOSED_REPORTS = (ANSWERED, "closed", "rejected", "duplicate", "spam")
OPEN_WORKS = ("planned", "ordered", "done")
WORK_STATES = ("planned", "ordered", "done", "accepted", "cancelled")
LIMIT = 2000


class AnswerMissing(StoreError):
    def __init__(self) -> None:
        super().__init__(QT_TRANSLATE_NOOP("Errors", "Write the answer first: the resident who reported it reads it."))


class ChangedMeanwhile(StoreError):
    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors", "Somebody else has changed this meanwhile. Nothing was saved. Read the list again."
            )
        )


@dataclass(frozen=True)
class AssignedReport:
    """A resident's report that waits for an answer."""

    report: int
    facility: int | None
    name: str
    """Of the facility; empty where the report names none."""
    received_at: str
    words: str
    state: str
    assigned_to: str
    due: str
    answer: str
    version: int


@dataclass(frozen=True)
class AssignedWork:
    """A work that is planned or under way."""

    work: int
    facility: int
    name: str
    measure: str
    """Its title."""
    state: str
    payer: str
    planned_for: str
    done_at: str
    note: str
    version: int


def assigned_reports(store: Store, language: str, limit: int = LIMIT) -> tuple[AssignedReport, ...]:
    """Reports assigned to the reader, the most urgent first: in a file all that are assigned to somebody."""
    mine = "is_assigned(r.assigned_to)" if store.dialect == "postgis" and _has_rights(store) else "1 = 1"
    closed = ", ".join(f"'{state}'" for state in CLOSED_REPORTS)
    rows = store.rows(
        "SELECT r.fid, r.facility, coalesce(n.name, f.name, f.address, ''), r.received_at, coalesce(r.words, ''), "  # nosec B608 # constants of this module
        "r.state, r.assigned_to, r.due, coalesce(r.answer_words, ''), r.row_version FROM citizen_report r "
        "LEFT JOIN facility f ON f.fid = r.facility "
        "LEFT JOIN facility_name n ON n.facility = f.fid AND n.language = :language "
        f"WHERE r.assigned_to IS NOT NULL AND r.state NOT IN ({closed}) AND {mine} "
        "ORDER BY coalesce(r.due, :never), r.received_at, r.fid LIMIT :limit",
        {"language": language, "limit": limit, "never": "9999-12-31"},
    )
    return tuple(AssignedReport(*row[:7], _day(row[7]), *row[8:]) for row in rows)


def _has_rights(store: Store) -> bool:
    return store.value("SELECT to_regprocedure('inclusive_city.is_assigned(text)')") is not None


def open_works(store: Store, language: str, limit: int = LIMIT) -> tuple[AssignedWork, ...]:
    """Works that nobody has accepted yet, those that are to be done first on top."""
    names = titles(store, "measure", language)
    states = ", ".join(f"'{state}'" for state in OPEN_WORKS)
    rows = store.rows(
        "SELECT w.fid, w.facility, coalesce(n.name, f.name, f.address, ''), m.code, w.state, coalesce(w.payer, ''), "  # nosec B608 # constants of this module
        "w.planned_for, w.done_at, coalesce(w.note, ''), w.row_version FROM work w "
        "JOIN facility f ON f.fid = w.facility JOIN measure m ON m.fid = w.measure "
        "LEFT JOIN facility_name n ON n.facility = f.fid AND n.language = :language "
        f"WHERE w.state IN ({states}) ORDER BY coalesce(w.planned_for, :never), w.fid LIMIT :limit",
        {"language": language, "limit": limit, "never": "9999-12-31"},
    )
    return tuple(
        AssignedWork(key, facility, name, names.get(code, code), state, payer, _day(planned), _day(done), note, version)
        for key, facility, name, code, state, payer, planned, done, note, version in rows
    )


def _day(text: object) -> str:
    return str(text)[:10] if text else ""


def answer_report(store: Store, report: AssignedReport, answer: str) -> None:
    """Answer a report. Raises :class:`AnswerMissing`, :class:`ChangedMeanwhile`, or what the database refuses."""
    if not answer.strip():
        raise AnswerMissing()
    _change(store, "citizen_report", report.report, report.version, {"state": ANSWERED, "answer_words": answer.strip()})


def tell_work(store: Store, work: AssignedWork, state: str, note: str, by: str, today: date | None = None) -> None:
    """Tell how far a work is. One that is done gets the day on which it was, if it has none."""
    if state not in WORK_STATES:
        raise ValueError(f"no state of a work: {state!r}")
    done = work.done_at or (today or date.today()).isoformat()
    columns = {"state": state, "note": note.strip() or None, "changed_by": by or None}
    columns["done_at"] = done if state in ("done", "accepted") else None
    _change(store, "work", work.work, work.version, columns)


def _change(store: Store, table: str, key: int, version: int, columns: dict[str, object]) -> None:
    with store.transaction():
        now = store.value(f"SELECT row_version FROM {table} WHERE fid = :key", {"key": key})  # nosec B608 # one of two literal tables
        if now != version:
            raise ChangedMeanwhile()
        assignments = ", ".join(f"{name} = :{name}" for name in columns)
        store.execute(
            f"UPDATE {table} SET {assignments}, base_version = :version WHERE fid = :key",  # nosec B608 # names of this module
            {**columns, "version": version, "key": key},
        )
