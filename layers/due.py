"""When each facility is due: table facility_due, written with the statuses; and the questions about it.

An evaluation hands over what it has just found. Works done and what residents write change a date without touching a
status: facilities with any of these are looked at in every run, and so are those that have no date yet. Only rows that
differ are written, so that an incremental run equals a full one and costs little.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from typing import Any

import numpy as np

from ..scoring.model import Model
from ..scoring.refresh import DECIDES, Due, RefreshInput, add_months, disagreeing, due_dates
from ..scoring.status import BASES, INACCESSIBLE, NOT_ASSESSED, OFFICIAL, REPORTED, STATUS_CODES
from .model_store import titles
from .store.base import Store

DISMISSED = ("rejected", "duplicate", "spam")
"""States of a resident's report that make nobody go there."""
DONE_WORKS = "w.state IN ('done', 'accepted') AND w.done_at IS NOT NULL"
DECIDING = (
    "SELECT a.facility, s.created_at FROM scenario_acceptability a JOIN scenario s ON s.fid = a.scenario "
    "AND s.is_current AND s.kind = 'robustness' WHERE a.inspect_rank <= :first"
)
"""What would change the programme most, if it were known, and when that was found out."""
SOON_MONTHS = 3
"""What comes due within so many months is told beside what is overdue."""
_TOLERANCE = 1e-6
OVERDUE = "due_at < CURRENT_DATE"
"""Condition on facility_due in either dialect: it was due before today."""


@dataclass(frozen=True)
class Known:
    """What an evaluation found of facilities, one entry each."""

    facility: np.ndarray
    inspected: np.ndarray
    """datetime64[D] of the newest official inspection; NaT."""
    critical: np.ndarray
    disagreement: np.ndarray

    @classmethod
    def of(
        cls, model: Model, facility: np.ndarray, inspected: np.ndarray, official: np.ndarray, reported: np.ndarray
    ) -> Known:
        """From status codes [f, p] on both bases."""
        critical = (official == INACCESSIBLE).any(axis=1)
        return cls(
            facility, inspected.astype("datetime64[D]"), critical, disagreeing(model.refresh, official, reported)
        )

    def take(self, rows: np.ndarray) -> Known:
        return Known(*(getattr(self, part.name)[rows] for part in fields(self)))


@dataclass(frozen=True)
class DueChanges:
    """What is to be written: rows that go, and rows that come."""

    gone: np.ndarray
    columns: dict[str, Any]

    def __bool__(self) -> bool:
        return bool(len(self.gone) or len(self.columns["facility"]))

    def write(self, store: Store) -> None:
        if len(self.gone):
            store.delete("facility_due", "facility", self.gone)
        if len(self.columns["facility"]):
            store.insert("facility_due", self.columns)


def due_changes(
    store: Store, model: Model, facility: np.ndarray, kind: np.ndarray, evaluated: np.ndarray | Known
) -> DueChanges:
    """What facility_due has to be told.

    ``facility``: keys of all, ascending; ``kind``: the index of each one's type. ``evaluated``: the keys of those whose
    status was just written, or what was found where all were evaluated.
    """
    everything = isinstance(evaluated, Known)
    wanted = np.arange(len(facility))
    if not everything:
        wanted = np.flatnonzero(np.isin(facility, np.union1d(evaluated, _others(store, model.refresh.decides_first))))
    retired = _retired(store, facility[wanted])
    rows = wanted[~retired]
    known = evaluated.take(~retired) if everything else _stored(store, model, facility[rows])
    due = due_dates(model.refresh, _input(store, model, known, kind[rows], _registered(store, known)))
    return _changes(store, facility[rows], due, facility[wanted[retired]], everything)


def _retired(store: Store, keys: np.ndarray) -> np.ndarray:
    """Which of these facilities are retired."""
    (retired,) = store.columns("SELECT fid FROM facility WHERE retired_at IS NOT NULL", (np.int64,))
    return np.isin(keys, retired)


def _registered(store: Store, known: Known) -> np.ndarray:
    """Since when each of those that were never inspected is in the register; where that is not known, and for the
    others, for whom it does not matter, since there is a model."""
    begun = np.datetime64((store.value("SELECT min(loaded_at) FROM model") or "2000-01-01")[:10], "D")
    registered = np.full(len(known.facility), begun)
    never = known.facility[np.isnat(known.inspected)]
    of, created = store.columns_in("SELECT fid, created_at FROM facility", "fid", never, (np.int64, object))
    there = np.array([text is not None for text in created.tolist()], dtype=bool)
    registered[np.searchsorted(known.facility, of[there])] = created[there].astype("U10").astype("datetime64[D]")
    return registered


def _others(store: Store, first: int) -> np.ndarray:
    """Facilities whose date may be another one although nobody evaluated them."""
    (others,) = store.columns(
        f"SELECT w.facility FROM work w WHERE {DONE_WORKS} "  # nosec B608 # a constant of this module
        "UNION SELECT facility FROM citizen_report WHERE facility IS NOT NULL "
        "UNION SELECT facility FROM facility_due WHERE reasons LIKE '%works%' OR reasons LIKE '%disagreement%' "
        f"OR reasons LIKE '%{DECIDES}%' UNION SELECT facility FROM ({DECIDING}) d "
        "UNION SELECT f.fid FROM facility f LEFT JOIN facility_due d ON d.facility = f.fid "
        "WHERE d.facility IS NULL AND f.retired_at IS NULL",
        (np.int64,),
        {"first": first},
    )
    return others


def _stored(store: Store, model: Model, keys: np.ndarray) -> Known:
    """What the store says of some facilities (keys, ascending)."""
    of, profile, basis, status = store.columns_in(
        "SELECT facility, profile, basis, status FROM profile_status", "facility", keys, (np.int64,) + (object,) * 3
    )
    codes = {name: np.full((len(keys), len(model.profiles)), NOT_ASSESSED, dtype=np.int8) for name in BASES}
    columns = {code: index for index, code in enumerate(model.profile_codes)}
    numbers = {name: number for number, name in enumerate(STATUS_CODES)}
    at = np.searchsorted(keys, of)
    for row, code, name, value in zip(at.tolist(), profile, basis, status):
        if code in columns:
            codes[name][row, columns[code]] = numbers[value]
    of, basis, when = store.columns_in(
        "SELECT facility, basis, inspected_at FROM facility_assessment", "facility", keys, (np.int64, object, object)
    )
    inspected = np.full(len(keys), np.datetime64("NaT", "D"))
    mine = np.array([name == OFFICIAL and text is not None for name, text in zip(basis, when)], dtype=bool)
    inspected[np.searchsorted(keys, of[mine])] = when[mine].astype("U10").astype("datetime64[D]")
    return Known.of(model, keys, inspected, codes[OFFICIAL], codes[REPORTED])


def _input(store: Store, model: Model, known: Known, kind: np.ndarray, registered: np.ndarray) -> RefreshInput:
    types = model.facility_types
    months = np.array([*(each.refresh_months for each in types), max(each.refresh_months for each in types)])[kind]
    importance = np.array([*(each.importance for each in types), 1])[kind]
    done = f"SELECT w.facility, max(w.done_at) FROM work w WHERE {DONE_WORKS} GROUP BY w.facility"  # nosec B608 # a constant
    works = _latest(store, known.facility, done)
    listed = ", ".join(f"'{state}'" for state in DISMISSED)
    written = _latest(
        store,
        known.facility,
        "SELECT facility, max(received_at) FROM citizen_report "  # nosec B608 # constants of this module
        f"WHERE facility IS NOT NULL AND state NOT IN ({listed}) GROUP BY facility",
    )
    decides = _latest(store, known.facility, DECIDING, {"first": model.refresh.decides_first})
    # (A comparison with NaT is False.)
    disagreement = known.disagreement | (written > known.inspected)
    return RefreshInput(months, importance, known.inspected, registered, known.critical, disagreement, works, decides)


def _latest(store: Store, keys: np.ndarray, sql: str, values: dict[str, Any] | None = None) -> np.ndarray:
    """Per key the day that ``sql`` (facility, moment) says; NaT."""
    found = np.full(len(keys), np.datetime64("NaT", "D"))
    of, when = store.columns(sql, (np.int64, object), values)
    there = np.isin(of, keys)
    found[np.searchsorted(keys, of[there])] = when[there].astype("U10").astype("datetime64[D]")
    return found


# ---------------------------------------------------------------------- writing
def _changes(store: Store, keys: np.ndarray, due: Due, retired: np.ndarray, everything: bool) -> DueChanges:
    dtypes = (np.int64, object, np.float64, object, np.float64)
    select = "SELECT facility, due_at, months, reasons, risk FROM facility_due"
    if everything:
        of, *stored = store.columns(f"{select} ORDER BY facility", dtypes)
    else:
        of, *stored = store.columns_in(select, "facility", np.union1d(keys, retired), dtypes)
    columns = {
        "facility": keys,
        "due_at": np.datetime_as_string(due.due),
        "months": due.months,
        "reasons": np.array(due.reasons, dtype=object),
        "risk": due.risk,
    }
    same = np.zeros(len(keys), dtype=bool)
    stays = np.isin(of, keys)
    at = np.searchsorted(keys, of[stays])
    day, months, reasons, risk = (column[stays] for column in stored)
    same[at] = (
        (day.astype("U10") == columns["due_at"][at])
        & (months == due.months[at])
        & (reasons == columns["reasons"][at])
        & (np.abs(risk - due.risk[at]) < _TOLERANCE)
    )
    gone = np.concatenate((keys[np.isin(keys, of) & ~same], of[~stays]))
    return DueChanges(gone, {name: values[~same].tolist() for name, values in columns.items()})


# ---------------------------------------------------------------------- questions
@dataclass(frozen=True)
class DueCount:
    """Of one district."""

    district: int
    """0: in no district."""
    name: str
    facilities: int
    overdue: int
    soon: int
    """Due within :data:`SOON_MONTHS` months from today."""


def due_counts(store: Store, language: str, today: date | None = None) -> list[DueCount]:
    """How many are overdue and come due soon, per district by name; those in no district last."""
    day = np.datetime64(today or date.today())
    names = titles(store, "district", language)
    found = store.rows(
        "SELECT coalesce(d.fid, 0), d.code, d.name, count(*), sum(CASE WHEN u.due_at < :today THEN 1 ELSE 0 END), "
        "sum(CASE WHEN u.due_at >= :today AND u.due_at <= :soon THEN 1 ELSE 0 END) "
        "FROM facility_due u JOIN facility f ON f.fid = u.facility LEFT JOIN district d ON d.fid = f.district "
        "GROUP BY d.fid, d.code, d.name",
        {"today": str(day), "soon": str(add_months(day, SOON_MONTHS).astype("datetime64[D]"))},
    )
    counts = [DueCount(key, names.get(code, name or ""), *map(int, rest)) for key, code, name, *rest in found]
    return sorted(counts, key=lambda count: (count.district == 0, count.name.casefold(), count.district))
