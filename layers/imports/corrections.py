"""What is still to be corrected after an import, and what a later one has solved."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ..store.base import Store
from .notes import FLAGGED, REJECTED, ImportReport, Translate, written_whole

SOLVED = "solved"
SEVERITIES = (REJECTED, FLAGGED, SOLVED)


@dataclass(frozen=True)
class Remark:
    """One remark of a report, in words. ``reason`` is its code, "" where only the words were kept."""

    severity: str
    row: int
    source_id: str | None
    reason: str
    text: str
    facility: int | None = None
    """Key in the store, where the row is about a facility that is there."""


@dataclass(frozen=True)
class LastRun:
    """The last import of a kind into a store."""

    kind: str
    source: str
    file: str
    mapping: str
    finished_at: str
    remarks: tuple[Remark, ...]


def remarks_of(report: ImportReport, translate: Translate | None = None) -> list[Remark]:
    """The remarks of an import that has just been done."""
    return [
        Remark(
            note.severity,
            note.row,
            note.source_id,
            note.reason,
            note.text(translate),
            report.facilities.get(note.source_id or ""),
        )
        for note in report.notes.found
    ]


def last_run(store: Store, kind: str) -> LastRun | None:
    """The last import of ``kind``, with its remarks as they were told; None where there was none."""
    found = store.rows(
        "SELECT fid, source, file_name, mapping, finished_at FROM import_run WHERE kind = :kind "
        "ORDER BY fid DESC LIMIT 1",
        {"kind": kind},
    )
    if not found:
        return None
    key, source, file, mapping, finished = found[0]
    rows = store.rows(
        "SELECT severity, row, source_id, reason, facility FROM import_note WHERE run = :run ORDER BY fid", {"run": key}
    )
    remarks = tuple(
        Remark(severity, row or 0, source_id, "", text, facility) for severity, row, source_id, text, facility in rows
    )
    return LastRun(kind, source, file, mapping, finished, remarks)


def solved(before: Iterable[Remark], after: Iterable[Remark]) -> list[Remark]:
    """Of the remarks ``before`` those that no longer hold. A remark about a row without an id is only known again by
    its reason and words."""
    after = list(after)
    ids = {(remark.source_id, remark.reason) for remark in after if remark.source_id}
    any_reason = {remark.source_id for remark in after if remark.source_id}
    words = {remark.text for remark in after}
    found = []
    for remark in before:
        if remark.severity == SOLVED or remark.text in words:
            continue
        if not remark.source_id:
            is_solved = bool(remark.reason)
        elif remark.reason:
            is_solved = (remark.source_id, remark.reason) not in ids
        else:
            is_solved = remark.source_id not in any_reason
        if is_solved:
            found.append(replace(remark, severity=SOLVED))
    return found


def write_remarks(remarks: Iterable[Remark], path: str | os.PathLike[str]) -> None:
    """The remarks as a CSV file that spreadsheets open (UTF-8 with a byte order mark)."""
    with written_whole(path) as file:
        writer = csv.writer(file)
        writer.writerow(["severity", "row", "id", "reason", "explanation", "facility"])
        for remark in remarks:
            writer.writerow(
                [remark.severity, remark.row or "", remark.source_id or "", remark.reason, remark.text,
                 remark.facility or ""]
            )  # fmt: skip
