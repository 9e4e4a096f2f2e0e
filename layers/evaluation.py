"""Evaluate: from the answers in the store to the status of every facility for every profile.

Only the queued facilities are evaluated again, unless all are asked for; both ways give the same rows. The
reading and the rules run without holding the store; then one transaction writes the result and takes from
the queue just what was evaluated, so a change that came meanwhile stays queued.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

import numpy as np

from ..scoring.errors import QT_TRANSLATE_NOOP
from ..scoring.model import Model
from ..scoring.status import BASES, NOT_ASSESSED, OFFICIAL, REPORTED, STATUS_CODES
from .aggregates import write_aggregates
from .counting import BasisResult, Counting, moment_of
from .due import Known, due_changes
from .ground import relocate
from .model_store import stored_model
from .status_history import NONE, end_statuses, statuses_before
from .store.base import Cancelled as CancelledCheck
from .store.base import Progress, Store, time_texts
from .store.errors import Cancelled

BLOCK = 100_000
"""Facilities evaluated at a time where all are: bounds the memory of a very large city."""
WHOLE = 5_000
"""From so many facilities on, all answers are read in one stream rather than looked up by facility."""
EVALUATING = QT_TRANSLATE_NOOP("Progress", "Evaluating the facilities")
WRITING = QT_TRANSLATE_NOOP("Progress", "Writing the statuses")
_STATUS_NAMES = np.array(STATUS_CODES, dtype=object)


@dataclass
class EvaluationReport:
    """What an evaluation did: facilities evaluated, and per basis and profile the count of each status."""

    facilities: int = 0
    changed: int = 0
    counts: dict[str, dict[str, dict[str, int]]] = field(default_factory=dict)


def evaluate_store(
    store: Store,
    full: bool = False,
    as_of: datetime | None = None,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> EvaluationReport:
    """Evaluate the queued facilities (``full``: all) as of a moment (default: now, UTC)."""
    model = stored_model(store)
    work = _Evaluation(store, model, moment_of(as_of), progress or _silent, cancelled or _never)
    return work.run(full)


class _Evaluation(Counting):
    """One run over a store."""

    def __init__(
        self, store: Store, model: Model, now: np.datetime64, progress: Progress, cancelled: CancelledCheck
    ) -> None:
        super().__init__(store, model, now)
        self.now_text = time_texts(now)[0]
        self.progress, self.cancelled = progress, cancelled
        self.report = EvaluationReport()

    def run(self, full: bool) -> EvaluationReport:
        facility, kind = self.facilities()
        queued, stamp = self.store.columns(
            "SELECT facility, stamp FROM facility_dirty ORDER BY facility", (np.int64,) * 2
        )
        if full:
            rows = np.arange(len(facility))
        else:
            rows = np.flatnonzero(np.isin(facility, np.union1d(queued, self._overtaken_by_time())))
        everything = len(rows) == len(facility)
        self.report.facilities = len(rows)
        if not len(rows) and not full:
            self._due_elsewhere(facility, kind)
            return self.report
        blocks = [rows[start : start + BLOCK] for start in range(0, len(rows), BLOCK)] or [rows]
        results = []
        for number, block in enumerate(blocks):
            self._step(0.05 + 0.5 * number / max(len(blocks), 1), EVALUATING)
            results.append(
                self.evaluate_block(facility[block], kind[block], whole=len(blocks) == 1 and len(block) > WHOLE)
            )
        self._step(0.6, WRITING)
        with self.store.transaction(bulk="evaluate"):
            # Facilities that were set or moved with another tool get their district.
            moved = self.store.columns("SELECT facility FROM facility_dirty WHERE moved ORDER BY facility", (np.int64,))
            relocate(self.store, self.model, *moved)
            for number, (block, result) in enumerate(zip(blocks, results)):
                self._step(0.6 + 0.3 * number / max(len(blocks), 1), WRITING)
                self._write(facility[block], result, everything)
            self._write_shown(facility, facility[rows], results, everything)
            due_changes(self.store, self.model, facility, kind, self._known(facility[rows], results, everything)).write(
                self.store
            )
            self._unqueue(queued, stamp)
        self.progress(1.0, WRITING)
        return self.report

    def _step(self, fraction: float, what: str) -> None:
        if self.cancelled():
            raise Cancelled()
        self.progress(fraction, what)

    def _overtaken_by_time(self) -> np.ndarray:
        """Facilities that nobody touched but whose result the calendar has changed: the last inspection went out
        of date, an answer may have expired, or an inspection dated ahead has come due."""
        expiring = "" if self.model.validity_cycles is None else " OR out_of_date"
        (facility,) = self.store.columns(
            "SELECT facility FROM facility_assessment WHERE basis = 'official' "  # nosec B608 # one of two literal conditions
            f"AND ((NOT out_of_date AND valid_until < :now){expiring}) "
            "UNION SELECT i.facility FROM inspection i JOIN facility_assessment a ON a.facility = i.facility "
            "AND a.basis = 'official' WHERE i.inspected_at > a.evaluated_at AND i.inspected_at <= :now",
            (np.int64,),
            {"now": self.now_text},
        )
        return facility

    # ------------------------------------------------------------------ writing
    def _write(self, facility: np.ndarray, results: dict[str, BasisResult], everything: bool) -> None:
        before = statuses_before(self.store, self.model, facility, everything)
        self.report.changed += end_statuses(self.store, before, _codes_now(results, len(facility)), self.now_text)
        for table in ("profile_status", "facility_assessment"):
            if everything and len(before.fid):
                limits = {"low": int(facility[0]), "high": int(facility[-1])}
                self.store.execute(f"DELETE FROM {table} WHERE facility BETWEEN :low AND :high", limits)  # nosec B608 # one of two literal tables
            elif not everything:
                self.store.delete(table, "facility", facility)
        for basis, result in results.items():
            there = np.ones(len(facility), dtype=bool) if basis == OFFICIAL else result.inspections > 0
            rows = np.flatnonzero(there)
            since = [before.began(basis, rows, index, self.now_text) for index in range(len(self.model.profiles))]
            self._insert_statuses(facility[rows], basis, result.take(rows), since)

    def _insert_statuses(self, facility: np.ndarray, basis: str, result: BasisResult, since: list[list[str]]) -> None:
        """In the order of the tables' unique keys, so that their indexes grow at the end."""
        status, count = result.status, len(facility)
        of_facility = {"facility": facility.tolist(), "basis": [basis] * count}
        self.store.insert(
            "facility_assessment",
            of_facility
            | {
                "inspected_at": time_texts(result.newest),
                "valid_until": time_texts(result.valid_until),
                "out_of_date": result.out_of_date.astype(np.int8),
                "inspections": result.inspections,
                "model_version": [self.model.version] * count,
                "evaluated_at": [self.now_text] * count,
            },
        )
        of_profiles = []
        for profile in sorted(self.model.profile_codes):
            index = self.model.profile_codes.index(profile)
            self._count(basis, profile, status.status[:, index])
            of_profiles.append(
                of_facility
                | {
                    "profile": [profile] * count,
                    "since": since[index],
                    "status": _STATUS_NAMES[status.status[:, index]].tolist(),
                    "score": _numbers(status.score[:, index]),
                    "completeness": _numbers(status.completeness[:, index]),
                    "usability_low": _numbers(status.usability_low[:, index]),
                    "usability_high": _numbers(status.usability_high[:, index]),
                    "failing": status.failing(index),
                    "partly": status.partial(index),
                    "unknown_critical": status.unknown_critical(index),
                    "zones": self._zone_texts(status.zone_status[:, :, index]),
                }
            )
        self.store.insert_side_by_side("profile_status", of_profiles)

    def _count(self, basis: str, profile: str, code: np.ndarray) -> None:
        counts = self.report.counts.setdefault(basis, {}).setdefault(profile, dict.fromkeys(STATUS_CODES, 0))
        for name, number in zip(STATUS_CODES, np.bincount(code, minlength=len(STATUS_CODES)).tolist()):
            counts[name] += number

    def _zone_texts(self, zones: np.ndarray) -> list[str]:
        """``approach=accessible;entrance=…`` per facility, leaving out what does not apply."""
        digits = np.array([len(STATUS_CODES) + 1]) ** np.arange(zones.shape[1])
        _, first, which = np.unique((zones.astype(np.int64) + 1) @ digits, return_index=True, return_inverse=True)
        texts = [
            ";".join(f"{zone}={STATUS_CODES[code]}" for zone, code in zip(self.model.zone_codes, pattern) if code >= 0)
            for pattern in zones[first].tolist()
        ]
        return [texts[number] for number in which.reshape(-1).tolist()]

    def _write_shown(
        self, facility: np.ndarray, evaluated: np.ndarray, results: list[dict[str, BasisResult]], everything: bool
    ) -> None:
        codes = self.model.profile_codes
        official = np.concatenate([block[OFFICIAL].status.status for block in results])
        reported = np.concatenate(
            [
                block[REPORTED].status.status if REPORTED in block else np.zeros_like(block[OFFICIAL].status.status)
                for block in results
            ]
        )
        old = np.concatenate([block[OFFICIAL].out_of_date for block in results])
        columns: dict[str, np.ndarray] = {"facility": evaluated}
        for index, profile in enumerate(codes):
            own = _symbols(official[:, index], old)
            only_reported = (official[:, index] == NOT_ASSESSED) & (reported[:, index] != NOT_ASSESSED)
            columns[f"official_{profile}"] = own
            columns[f"symbol_{profile}"] = np.where(only_reported, "reported_" + _STATUS_NAMES[reported[:, index]], own)
        if everything:
            self.store.execute("DELETE FROM facility_shown")
        else:
            self.store.delete("facility_shown", "facility", evaluated)
        self.store.insert("facility_shown", columns)
        if not everything:
            official = self._shown_statuses(facility)
        write_aggregates(self.store, self.model, facility, official)

    def _shown_statuses(self, facility: np.ndarray) -> np.ndarray:
        """Official status codes [f, p] of all facilities, read back from what is shown."""
        names = ", ".join(f"s.official_{profile}" for profile in self.model.profile_codes)
        columns = self.store.columns(
            f"SELECT {names} FROM facility f LEFT JOIN facility_shown s ON s.facility = f.fid ORDER BY f.fid",  # nosec B608 # codes that the model's loader checked
            (object,) * len(self.model.profiles),
        )
        codes = {f"{name}{suffix}": code for code, name in enumerate(STATUS_CODES) for suffix in ("", "_old")}
        return np.array([[codes.get(text, NOT_ASSESSED) for text in column.tolist()] for column in columns]).T.reshape(
            len(facility), len(self.model.profiles)
        )

    def _known(
        self, evaluated: np.ndarray, results: list[dict[str, BasisResult]], everything: bool
    ) -> np.ndarray | Known:
        """For the due dates: what was found of all facilities, or which were evaluated."""
        if not everything:
            return evaluated
        found = [
            (block[OFFICIAL].newest, block[OFFICIAL].status.status, block.get(REPORTED, block[OFFICIAL]).status.status)
            for block in results
        ]
        return Known.of(self.model, evaluated, *(np.concatenate(columns) for columns in zip(*found)))

    def _due_elsewhere(self, facility: np.ndarray, kind: np.ndarray) -> None:
        """Works that were done and what residents write change when a facility is due, and no status."""
        changes = due_changes(self.store, self.model, facility, kind, facility[:0])
        if changes:
            with self.store.transaction(bulk="evaluate"):
                changes.write(self.store)

    def _unqueue(self, queued: np.ndarray, stamp: np.ndarray) -> None:
        """Take off the queue just what was read: a change that came meanwhile has raised the stamp, and stays."""
        self.store.delete_pairs("facility_dirty", {"facility": queued, "stamp": stamp})


def _codes_now(results: dict[str, BasisResult], count: int) -> dict[str, np.ndarray]:
    """Status codes [f, p] per basis; reported ones only where something was reported."""
    codes = {}
    shape = (count, results[OFFICIAL].status.status.shape[1])
    for basis in BASES:
        result = results.get(basis)
        if result is None:
            codes[basis] = np.full(shape, NONE, dtype=np.int8)
        elif basis == REPORTED:
            codes[basis] = np.where((result.inspections > 0)[:, None], result.status.status, NONE)
        else:
            codes[basis] = result.status.status
    return codes


def _numbers(values: np.ndarray) -> list[float | None]:
    """Rounded to what is shown; None where there is none."""
    rounded = np.round(values.astype(np.float64), 4)
    plain = rounded.tolist()
    return [None if value != value else value for value in plain] if np.isnan(rounded).any() else plain


def _symbols(status: np.ndarray, old: np.ndarray) -> np.ndarray:
    """The symbol of an official status; not assessed has no date, so it cannot be out of date."""
    names = _STATUS_NAMES[status]
    return np.where(old & (status != NOT_ASSESSED), names + "_old", names)


def _silent(fraction: float, what: str) -> None:
    """No one listens."""


def _never() -> bool:
    return False
