"""Bringing a store to what a municipal table says, again and again, without anybody watching.

Nothing is written where nothing changed; never two at once; and a source that suddenly lacks much of the city is
taken for a broken export, not for the truth.
"""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Callable

from ...scoring.errors import QT_TRANSLATE_NOOP
from ..store.base import Cancelled as CancelledCheck
from ..store.base import Progress, Store, utc_now
from ..store.errors import ConstraintRefused
from .errors import ImportStopped
from .mapping import FACILITIES, SourceMapping
from .notes import ImportReport, Translate
from .reading import ImportOptions
from .run import import_file
from .tables import Source

LOCK = "sync_running"
"""Setting of the store that says who is at it."""
STALE = timedelta(hours=12)
"""After so long a run that never ended counts as ended."""


class SyncRunning(ImportStopped):
    """Another run has begun and not ended."""

    def __init__(self, since: str, host: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "Another run has been at it since {since} on {host}, so this one did nothing. If that computer was "
                "switched off meanwhile, run once more with UNLOCK=true; after {hours} hours that is no longer needed.",
            ),
            since=since,
            host=host,
            hours=int(STALE.total_seconds() // 3600),
        )


class TooMuchGone(ImportStopped):
    def __init__(self, name: str, gone: int, before: int, percent: float) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "{gone} of the {before} facilities of “{name}” are not in the source any longer, more than the "
                "{percent} % that are allowed. It looks cut off, so nothing was changed. If it is right, run once more "
                "with ALLOW=true.",
            ),
            name=name,
            gone=gone,
            before=before,
            percent=f"{percent:g}",
        )


class TooMuchRejected(ImportStopped):
    def __init__(self, name: str, rejected: int, rows: int, percent: float) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "{rejected} of the {rows} rows of “{name}” cannot be used, more than the {percent} % that are allowed. "
                "Its columns may have changed, so nothing was changed. See the report; if it is right, run once more "
                "with ALLOW=true.",
            ),
            name=name,
            rejected=rejected,
            rows=rows,
            percent=f"{percent:g}",
        )


@dataclass
class SyncResult:
    """``is_news``: whether the store was changed."""

    report: ImportReport
    is_news: bool


class _NothingNew(Exception):
    """Undoes an import that would change nothing but its own record."""


def sync_facilities(
    store: Store,
    source: Source,
    mapping: SourceMapping,
    options: ImportOptions,
    *,
    most_percent: float = 10.0,
    allow: bool = False,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
    translate: Translate | None = None,
    told: Callable[[ImportReport], None] | None = None,
) -> SyncResult:
    """Import ``source`` where it has news. More than ``most_percent`` of the facilities gone or of the rows rejected
    is refused unless ``allow``. ``told`` gets the report before anything can be refused. The caller holds
    :func:`only_one`."""
    name = options.source or mapping.source
    before = store.value(
        "SELECT count(*) FROM facility WHERE source = :source AND missing_since IS NULL AND retired_at IS NULL",
        {"source": name},
    )
    kept: list[ImportReport] = []

    def check(report: ImportReport) -> None:
        kept.append(report)
        if told is not None:
            told(report)
        if not allow:
            gone, rows, rejected = (report.counts.get(key, 0) for key in ("missing", "rows", "rejected"))
            if gone * 100 > most_percent * before:
                raise TooMuchGone(name, gone, before, most_percent)
            if rejected * 100 > most_percent * rows:
                raise TooMuchRejected(name, rejected, rows, most_percent)
        if not report.is_news:
            raise _NothingNew

    try:
        report = import_file(
            store, source, mapping, (FACILITIES,), options, progress, cancelled, translate, before_keeping=check
        )
    except _NothingNew:
        return SyncResult(kept[0], False)
    return SyncResult(report, True)


@contextmanager
def only_one(store: Store, unlock: bool = False) -> Iterator[None]:
    """Raises :class:`SyncRunning` where another run is at it, in whatever process or on whatever computer."""
    mine = json.dumps({"host": platform.node(), "pid": os.getpid(), "since": utc_now()})
    try:
        with store.transaction():
            held = _holder(store)
            if held is not None and not unlock and not _is_over(held):
                raise _running(held)
            if held is not None:
                store.execute("DELETE FROM setting WHERE key = :key AND value = :value", {"key": LOCK, "value": held})
            store.insert("setting", {"key": [LOCK], "value": [mine]})
    except ConstraintRefused as error:  # somebody else was a moment quicker
        raise _running(_holder(store) or "{}") from error
    try:
        yield
    finally:
        with store.transaction():
            store.execute("DELETE FROM setting WHERE key = :key AND value = :value", {"key": LOCK, "value": mine})


def _holder(store: Store) -> str | None:
    return store.value("SELECT value FROM setting WHERE key = :key", {"key": LOCK})


def _running(held: str) -> SyncRunning:
    said = _read(held)
    return SyncRunning(str(said.get("since", "?")), str(said.get("host", "?")))


def _read(held: str) -> dict[str, object]:
    try:
        found = json.loads(held)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _is_over(held: str) -> bool:
    """Whether the run ended without saying so: its process is gone, or it is too long ago."""
    said = _read(held)
    try:
        since = datetime.strptime(str(said.get("since")), "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc)
    except ValueError:
        return True
    if datetime.now(timezone.utc) - since > STALE:
        return True
    pid = said.get("pid")
    if said.get("host") != platform.node() or not isinstance(pid, int) or os.name != "posix":
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False
