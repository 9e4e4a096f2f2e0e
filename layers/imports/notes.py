"""What an import has to say about single rows: rejected, or taken but flagged; and its report."""

from __future__ import annotations

import csv
import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Callable

from ...scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from .errors import ImportStopped
from .reasons import REASONS

REJECTED, FLAGGED = "rejected", "flagged"
Translate = Callable[[str, str], str]


@dataclass(frozen=True)
class Note:
    """One remark. ``row`` counts as the person who opens the file would; 0 where the file as a whole is meant."""

    severity: str
    reason: str
    row: int
    source_id: str | None
    params: Mapping[str, object] = field(default_factory=dict)

    def text(self, translate: Translate | None = None) -> str:
        template = REASONS[self.reason]
        words = translate("Errors", template) if translate else template
        params = {
            name: value.text(translate) if isinstance(value, InclusiveCityError) else value
            for name, value in self.params.items()
        }
        return words.format(**{"row": self.row, **params})


class Notes:
    """The remarks of one import, in the order they were made."""

    def __init__(self) -> None:
        self.found: list[Note] = []

    def reject(self, reason: str, row: int, source_id: str | None = None, **params: object) -> None:
        self.found.append(Note(REJECTED, reason, int(row), source_id, params))

    def flag(self, reason: str, row: int, source_id: str | None = None, **params: object) -> None:
        self.found.append(Note(FLAGGED, reason, int(row), source_id, params))

    def counts(self, severity: str) -> dict[str, int]:
        """Reason → number of remarks of that severity."""
        return dict(Counter(note.reason for note in self.found if note.severity == severity))


@dataclass
class ImportReport:
    """What one import did. ``counts`` has whole numbers by what they count (rows, added, changed, unchanged,
    missing, returned, rejected, flagged …)."""

    kind: str
    source: str
    file: str
    mapping: str
    counts: dict[str, int] = field(default_factory=dict)
    notes: Notes = field(default_factory=Notes)
    facilities: Mapping[str, int] = field(default_factory=dict)
    """Id of a row → key of the facility in the store that it is about."""
    is_news: bool = False
    """Whether anything in the store is other than it was."""

    def count_notes(self) -> None:
        """Count the rejected rows and the remarks."""
        found = self.notes.found
        self.counts["rejected"] = len({note.row for note in found if note.severity == REJECTED})
        self.counts["flagged"] = sum(note.severity == FLAGGED for note in found)

    @property
    def rejected(self) -> dict[str, int]:
        return self.notes.counts(REJECTED)

    @property
    def flagged(self) -> dict[str, int]:
        return self.notes.counts(FLAGGED)


def write_report(report: ImportReport, path: str | os.PathLike[str], translate: Translate | None = None) -> None:
    """Every rejected and flagged row as a CSV file that spreadsheets open (UTF-8 with a byte order mark)."""
    with written_whole(path) as file:
        writer = csv.writer(file)
        writer.writerow(["severity", "row", "id", "reason", "explanation"])
        for note in report.notes.found:
            writer.writerow([note.severity, note.row or "", note.source_id or "", note.reason, note.text(translate)])


def write_reports(
    reports: Sequence[ImportReport], path: str | os.PathLike[str], translate: Translate | None = None
) -> None:
    """:func:`write_report` for what was imported together, with the file that each row stands in."""
    with written_whole(path) as file:
        writer = csv.writer(file)
        writer.writerow(["file", "severity", "row", "id", "reason", "explanation"])
        for report in reports:
            for note in report.notes.found:
                told = (note.severity, note.row or "", note.source_id or "", note.reason, note.text(translate))
                writer.writerow([report.file, *told])


@contextmanager
def written_whole(path: str | os.PathLike[str]) -> Iterator[IO[str]]:
    """A text file to write a report into, that is there whole or not at all."""
    target = Path(path)
    building = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with building.open("w", encoding="utf-8-sig", newline="") as file:
            yield file
        os.replace(building, target)
    except OSError as error:
        raise ImportStopped(
            QT_TRANSLATE_NOOP("Errors", "The report {path} cannot be written ({detail}). Choose another place for it."),
            path=str(path),
            detail=error.strerror or type(error).__name__,
        ) from error
    finally:
        building.unlink(missing_ok=True)
