"""Validation: all rules over the whole city, or over some facilities; what they found goes into the table ``finding``.

Everything is read by columns and checked outside the store; one transaction writes what is new and removes what is
over. A finding is known by its key – rule, records and values –, so one that was accepted stays so just as long as the
values do, and one that was there before keeps the time at which it was found.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

import numpy as np

from ..scoring.check_records import ALWAYS_WHOLE
from ..scoring.checks import Hit, severity_of
from ..scoring.errors import QT_TRANSLATE_NOOP
from ..scoring.model import Model
from .model_store import stored_model
from .store.base import Cancelled as CancelledCheck
from .store.base import Progress, Store, utc_now
from .store.errors import Cancelled

BLOCK = 100_000
"""Facilities whose answers are checked at a time: bounds the memory of a very large city."""
WHOLE = 5_000
"""From so many facilities on, everything is read in one stream rather than looked up by facility."""
AT_A_TIME = 2_000
"""Findings between two looks at whether it should stop."""
AFTER_CLOSING = "inspection_after_retired"
"""The one rule about facilities that are closed."""
READING = QT_TRANSLATE_NOOP("Progress", "Reading the records")
CHECKING = QT_TRANSLATE_NOOP("Progress", "Checking the records")
DUPLICATES = QT_TRANSLATE_NOOP("Progress", "Looking for duplicates")
WRITING = QT_TRANSLATE_NOOP("Progress", "Writing what was found")


@dataclass(frozen=True)
class Finding:
    """What a rule found, as it is stored. ``facility``, ``inspection``, ``other`` are keys; None for none."""

    rule: str
    severity: str
    facility: int | None
    inspection: int | None
    criterion: str
    other: int | None
    details: str
    """JSON: the values, by the names in the rule's message."""

    @property
    def key(self) -> str:
        digest = hashlib.sha256(self.details.encode()).hexdigest()[:16]
        records = (self.facility, self.inspection, self.criterion, self.other)
        return ":".join([self.rule, *("" if each is None else str(each) for each in records), digest])


@dataclass
class ValidationReport:
    """What a validation came to. ``counts``: rule → number of findings; accepted ones are in ``accepted`` only."""

    facilities: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    severities: dict[str, int] = field(default_factory=dict)
    accepted: int = 0
    new: int = 0
    """Were not there before."""
    gone: int = 0
    """Were there before and are not any more."""

    @property
    def total(self) -> int:
        return sum(self.counts.values())


def validate_store(
    store: Store,
    facilities: np.ndarray | None = None,
    as_of: datetime | None = None,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> ValidationReport:
    """Check the given facilities (keys; None: the whole city) as of a moment (default: now); keep what was found."""
    from .validation_reading import Records

    def stop_if_cancelled() -> None:
        if cancelled is not None and cancelled():
            raise Cancelled()

    def step(fraction: float, what: str) -> None:
        stop_if_cancelled()
        if progress is not None:
            progress(fraction, what)

    moment = (as_of or datetime.now(timezone.utc)).astimezone(timezone.utc)
    now = np.datetime64(moment.replace(tzinfo=None), "s")
    model = stored_model(store)
    step(0.0, READING)
    records = Records(store, model, facilities)
    found = list(_found(records, model, now, step, stop_if_cancelled))
    step(0.9, WRITING)
    report = _write(store, found, facilities)
    report.facilities = len(records.mine)
    if progress is not None:
        progress(1.0, WRITING)
    return report


def validate_imported(
    store: Store,
    facilities: Iterable[int],
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> int | None:
    """Check what an import has just brought (keys of facilities): how many open findings are about it. Nothing that was
    imported is taken back for them, nor where the check is stopped (None)."""
    keys = np.unique(np.fromiter(facilities, dtype=np.int64))
    everything = len(keys) * 2 > (store.value("SELECT count(*) FROM facility") or 0)
    try:
        return validate_store(store, None if everything else keys, progress=progress, cancelled=cancelled).total
    except Cancelled:
        return None


def _found(
    records: Any,
    model: Model,
    now: np.datetime64,
    step: Callable[[float, str], None],
    stop_if_cancelled: Callable[[], None],
) -> Iterable[Finding]:
    closed = set(records.facility[~records.is_open].tolist())

    def kept(hits: Iterable[Hit], facility: np.ndarray, inspection: np.ndarray | None = None) -> Iterable[Finding]:
        """Hits on rows as findings on records."""
        for number, hit in enumerate(hits):
            if number % AT_A_TIME == 0:
                stop_if_cancelled()
            of = int(facility[hit.row]) if len(facility) else -1
            if of in closed and hit.rule != AFTER_CLOSING:
                continue
            yield Finding(
                rule=hit.rule,
                severity=severity_of(model, hit.rule),
                facility=of if of >= 0 else None,
                inspection=None if inspection is None else int(inspection[hit.row]),
                criterion=hit.criterion,
                other=None if hit.other < 0 else int(facility[hit.other]),
                details=json.dumps(dict(hit.details), ensure_ascii=False, sort_keys=True),
            )

    step(0.05, CHECKING)
    yield from kept(records.facility_hits(), records.facility)
    step(0.15, DUPLICATES)
    yield from kept(records.duplicate_hits(), records.facility)
    step(0.3, CHECKING)
    yield from kept(records.inspection_hits(now), records.facility_of_inspection, records.inspection)
    yield from kept(records.photo_hits(), records.facility_of_inspection, records.inspection)
    yield from kept(records.jump_hits(), records.facility_of_inspection, records.inspection)
    for hit in records.orphan_hits():
        details = json.dumps(dict(hit.details), ensure_ascii=False, sort_keys=True)
        yield Finding(hit.rule, severity_of(model, hit.rule), None, None, "", None, details)
    step(0.4, CHECKING)
    for done, (hits, by_inspection) in records.answer_hits(stop_if_cancelled):
        if by_inspection:
            yield from kept(hits, records.facility_of_inspection, records.inspection)
        else:
            yield from kept(hits, records.facility)
        step(0.4 + 0.5 * done, CHECKING)


def _write(store: Store, found: list[Finding], facilities: np.ndarray | None) -> ValidationReport:
    by_key = {finding.key: finding for finding in found}
    with store.transaction(bulk="validate"):
        fid, key, rule, severity, facility, other = store.columns(
            "SELECT fid, key, rule, severity, facility, other_facility FROM finding",
            (np.int64, object, object, object, np.int64, np.int64),
        )
        mine = np.ones(len(fid), dtype=bool)
        if facilities is not None:
            mine = np.isin(facility, facilities) | np.isin(other, facilities) | np.isin(rule, ALWAYS_WHOLE)
        known = dict(zip(key.tolist(), severity.tolist()))
        here = np.array([by_key[each].severity == known[each] if each in by_key else False for each in key.tolist()])
        over = fid[mine & ~here.astype(bool)] if len(fid) else fid
        if len(over):
            store.delete("finding", "fid", over)
        stay = set(key[here.astype(bool)].tolist()) if len(fid) else set()
        fresh = [(name, finding) for name, finding in by_key.items() if name not in stay]
        _insert(store, fresh)
        accepted = {name for (name,) in store.rows("SELECT key FROM accepted_issue WHERE key IS NOT NULL")}
    # Of the rules that are always worked out for all only what is about those that were asked for.
    about = None if facilities is None else set(facilities.tolist())
    told = {
        name: finding
        for name, finding in by_key.items()
        if about is None or finding.facility in about or finding.other in about
    }
    open_ones = [finding for name, finding in told.items() if name not in accepted]
    return ValidationReport(
        counts=dict(Counter(finding.rule for finding in open_ones)),
        severities=dict(Counter(finding.severity for finding in open_ones)),
        accepted=len(told) - len(open_ones),
        new=sum(name not in known for name, _ in fresh),
        gone=sum(name not in by_key for name in key[mine].tolist()),
    )


def _insert(store: Store, fresh: list[tuple[str, Finding]]) -> None:
    if not fresh:
        return
    names, findings = zip(*fresh)
    store.insert(
        "finding",
        {
            "key": list(names),
            "rule": [each.rule for each in findings],
            "severity": [each.severity for each in findings],
            "facility": [each.facility for each in findings],
            "inspection": [each.inspection for each in findings],
            "criterion": [each.criterion or None for each in findings],
            "other_facility": [each.other for each in findings],
            "details": [each.details for each in findings],
            "found_at": [utc_now()] * len(findings),
        },
    )
