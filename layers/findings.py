"""What the last validation found, for people: a list with words, to be accepted with a reason, and a table file."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..scoring.checks import RULES
from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from ..scoring.model_checks import CHECK_SEVERITIES
from .finding_words import FindingWords, Translate, finding_words
from .model_store import stored_model
from .store.base import Store, utc_now
from .table_files import Table, write_tables
from .validation import AFTER_CLOSING

ORDER = {severity: at for at, severity in enumerate(CHECK_SEVERITIES)}


class ReasonMissing(InclusiveCityError):
    def __init__(self) -> None:
        super().__init__(QT_TRANSLATE_NOOP("Errors", "Say why this is right as it is: the reason is kept with it."))


@dataclass(frozen=True)
class FoundRow:
    """One finding as a person reads it."""

    key: str
    rule: str
    severity: str
    facility: int | None
    inspection: int | None
    other: int | None
    title: str
    """What the rule is called."""
    message: str
    advice: str
    name: str
    """Of the facility."""
    address: str
    district: str
    """Title; empty for none."""
    fix: str
    """A safe mend, see :mod:`.finding_fixes`; empty for none."""
    found_at: str
    reason: str
    """Why it was accepted; empty where it was not."""
    accepted_by: str

    @property
    def is_accepted(self) -> bool:
        return bool(self.reason)


def read_findings(
    store: Store,
    language: str,
    translate: Translate | None = None,
    facility: int | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[FoundRow]:
    """All findings, or those about one facility: the gravest first, then by rule and name."""
    words = finding_words(store, stored_model(store), language, translate)
    sql = "SELECT key, rule, severity, facility, inspection, criterion, other_facility, details, found_at FROM finding"
    dtypes = (object, object, object, np.int64, np.int64, object, np.int64, object, object)
    if facility is None:
        columns = store.columns(sql, dtypes)
    else:
        one = np.array([facility])
        both = [store.columns_in(sql, column, one, dtypes) for column in ("facility", "other_facility")]
        columns = [np.concatenate(pair) for pair in zip(*both)]
    named = np.concatenate([columns[3], columns[6]])
    about = _facilities(store, language, np.unique(named[named >= 0]))
    accepted = {
        key: (reason, by or "")
        for key, reason, by in store.rows(
            "SELECT key, reason, accepted_by FROM accepted_issue WHERE key IS NOT NULL ORDER BY fid"
        )
    }
    closed = {key for (key,) in store.rows("SELECT fid FROM facility WHERE retired_at IS NOT NULL")}
    found = [
        _row(words, values, about, accepted)
        for number, values in enumerate(zip(*(column.tolist() for column in columns)))
        if not (number % 2000 == 0 and cancelled is not None and cancelled()) and not _is_over(values, closed)
    ]
    places = {rule: at for at, rule in enumerate(RULES)}
    found.sort(key=lambda row: (ORDER[row.severity], places.get(row.rule, -1), row.rule, row.name, row.key))
    return found


def _is_over(values: Sequence[Any], closed: set[int]) -> bool:
    """Whether the facility, or the other one, was closed or merged since: nothing is to be done about it any more."""
    return values[6] in closed or (values[3] in closed and values[1] != AFTER_CLOSING)


def _row(
    words: FindingWords,
    values: Sequence[Any],
    about: dict[int, tuple[str, str, str]],
    accepted: dict[str, tuple[str, str]],
) -> FoundRow:
    key, rule, severity, facility, inspection, criterion, other, details, found_at = values
    given = json.loads(details)
    name, address, district = about.get(facility, ("", "", ""))
    if other >= 0:  # as the reader calls them
        for field, key_of in (("name", facility), ("other_name", other)):
            given[field] = about.get(key_of, ("", "", ""))[0] or given.get(field, "")
    reason, by = accepted.get(key, ("", ""))
    return FoundRow(
        key=key,
        rule=rule,
        severity=severity,
        facility=None if facility < 0 else facility,
        inspection=None if inspection < 0 else inspection,
        other=None if other < 0 else other,
        title=words.title(rule),
        message=words.message(rule, criterion or "", given),
        advice=words.advice(rule, given),
        name=name,
        address=address,
        district=words.districts.get(district, district),
        fix=RULES[rule].fix if rule in RULES else "",
        found_at=found_at,
        reason=reason,
        accepted_by=by,
    )


def _facilities(store: Store, language: str, keys: np.ndarray) -> dict[int, tuple[str, str, str]]:
    """Key → (name in the language, address, code of the district)."""
    of, names = store.columns("SELECT facility, name FROM facility_name WHERE language = :language",
                              (np.int64, object), {"language": language})  # fmt: skip
    titles = dict(zip(of.tolist(), names.tolist()))
    codes = dict(store.rows("SELECT fid, code FROM district"))
    fid, name, address, district = store.columns(
        "SELECT fid, name, address, district FROM facility", (np.int64, object, object, np.int64)
    )
    wanted = np.isin(fid, keys)
    columns = (column[wanted].tolist() for column in (fid, name, address, district))
    return {
        key: (titles.get(key) or own or "", where or "", codes.get(at, "")) for key, own, where, at in zip(*columns)
    }


# ---------------------------------------------------------------------- accepted ones
def accept(store: Store, keys: Sequence[str], reason: str, by: str = "") -> int:
    """Say that these findings (keys) are right as they are; lasts as long as their values do. How many were new."""
    if not reason.strip():
        raise ReasonMissing()
    with store.transaction():
        known = {key for (key,) in store.rows("SELECT key FROM accepted_issue WHERE key IS NOT NULL")}
        rows = [
            row
            for row in store.rows("SELECT key, rule, facility, inspection FROM finding")
            if row[0] in set(keys) - known
        ]
        if rows:
            key, rule, facility, inspection = zip(*rows)
            store.insert(
                "accepted_issue",
                {
                    "key": list(key), "rule": list(rule), "facility": list(facility), "inspection": list(inspection),
                    "reason": [reason.strip()] * len(rows), "accepted_by": [by or None] * len(rows),
                    "accepted_at": [utc_now()] * len(rows),
                },
            )  # fmt: skip
    return len(rows)


def reopen(store: Store, keys: Sequence[str]) -> int:
    """Take acceptances back; how many there were."""
    wanted = set(keys)
    with store.transaction():
        fids = [
            fid for fid, key in store.rows("SELECT fid, key FROM accepted_issue WHERE key IS NOT NULL") if key in wanted
        ]
        return store.delete("accepted_issue", "fid", np.array(fids, dtype=np.int64)) if fids else 0


# ---------------------------------------------------------------------- as a file
HEADERS = (
    QT_TRANSLATE_NOOP("Checks", "Severity"),
    QT_TRANSLATE_NOOP("Checks", "Rule"),
    QT_TRANSLATE_NOOP("Checks", "What is wrong"),
    QT_TRANSLATE_NOOP("Checks", "What to do"),
    QT_TRANSLATE_NOOP("Checks", "Facility"),
    QT_TRANSLATE_NOOP("Checks", "Name"),
    QT_TRANSLATE_NOOP("Checks", "Address"),
    QT_TRANSLATE_NOOP("Checks", "District"),
    QT_TRANSLATE_NOOP("Checks", "Inspection"),
    QT_TRANSLATE_NOOP("Checks", "Other facility"),
    QT_TRANSLATE_NOOP("Checks", "Accepted because"),
    QT_TRANSLATE_NOOP("Checks", "Accepted by"),
    QT_TRANSLATE_NOOP("Checks", "Code of the rule"),
)


def write_findings(
    rows: Sequence[FoundRow], path: str | os.PathLike[str], severity: Callable[[str], str], translate: Translate
) -> None:
    """The findings as a table that spreadsheets open: CSV, or an Excel file where ``path`` ends in .xlsx."""
    headers = [translate("Checks", header) for header in HEADERS]
    write_tables(path, [Table("findings", headers, list(_cells(rows, severity)))])


def _cells(rows: Sequence[FoundRow], severity: Callable[[str], str]) -> Iterator[list[Any]]:
    for row in rows:
        yield [
            severity(row.severity), row.title, row.message, row.advice, row.facility, row.name, row.address,
            row.district, row.inspection, row.other, row.reason, row.accepted_by, row.rule,
        ]  # fmt: skip
