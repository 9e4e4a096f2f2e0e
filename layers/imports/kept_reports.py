"""Reports of imports kept with the store, as the last part of the act that they are about."""

from __future__ import annotations

import json

from ..store.base import Store, utc_now
from .notes import ImportReport, Translate

_NOTES_AT_ONCE = 100_000


def keep_report(store: Store, report: ImportReport, by: str, translate: Translate | None = None) -> None:
    """Write the run and its remarks into the store."""
    key = int(store.next_keys("import_run", 1)[0])
    store.insert(
        "import_run",
        {
            "fid": [key],
            "kind": [report.kind],
            "source": [report.source],
            "file_name": [report.file],
            "mapping": [report.mapping],
            "finished_at": [utc_now()],
            "run_by": [by],
            "counts": [json.dumps(report.counts)],
        },
    )
    found = report.notes.found
    for start in range(0, len(found), _NOTES_AT_ONCE):
        part = found[start : start + _NOTES_AT_ONCE]
        store.insert(
            "import_note",
            {
                "run": [key] * len(part),
                "severity": [note.severity for note in part],
                "row": [note.row or None for note in part],
                "source_id": [note.source_id for note in part],
                "reason": [note.text(translate) for note in part],
                "facility": [report.facilities.get(note.source_id or "") for note in part],
            },
        )
