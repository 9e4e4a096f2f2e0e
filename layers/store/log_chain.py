"""The seal over the log of changes of a GeoPackage: a chain of SHA-256 sums, each over a row and the seal before it.

A file cannot keep anybody from writing in it; the chain shows where somebody did. What is sealed cannot be edited,
removed, added or exchanged without every later seal being made anew. The last seal and how many there are stand in a
second place, the setting :data:`HEAD`, so that the end cannot be cut off unseen either. Who knows all this and has the
file can make a whole new chain: that only a copy of the last seal outside of the file can show.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .base import Store

HEAD = "log_seal"
"""Setting with the :class:`Head` as JSON."""
SEALED = ("fid", "table_name", "row_id", "act", "changed_at", "changed_by", "before", "after", "login")
"""What a seal stands for, in this order."""
_AT_ONCE = 10_000


@dataclass(frozen=True)
class Head:
    """Where the chain ends."""

    fid: int = 0
    """The last sealed row."""
    count: int = 0
    """How many rows are sealed."""
    seal: str = ""
    loaded_to: int = 0
    """Up to this row the log came from another store, whose numbers may have gaps."""


@dataclass(frozen=True)
class LogCheck:
    """What :func:`verify` found."""

    is_chain: bool
    """False for a municipal database, which guards its log itself."""
    rows: int = 0
    unsealed: int = 0
    """Written by other tools since the plugin last wrote; sealed when it writes next."""
    problem: str = ""
    """"", "changed", "inserted", "missing", "cut" (the end is gone), "no_head" (the note of the last seal is gone),
    "other_head" (that note does not fit the log), "remade" (a seal that was kept is not in it: all seals were made
    anew); of a database "unguarded"."""
    row: int | None = None
    """The first row of the log that does not fit, or the one after which rows are missing."""
    missing: int = 0
    """How many rows are missing, where that can be told."""
    seal: str = ""
    """The last one."""

    @property
    def is_sound(self) -> bool:
        return not self.problem


def seal_of(previous: str, row: Sequence[Any]) -> str:
    """The seal of a row (the columns :data:`SEALED`) that follows the one with the seal ``previous``."""
    text = json.dumps(list(row), ensure_ascii=True, separators=(",", ":"), default=bytes.hex)
    return hashlib.sha256(f"{previous}\n{text}".encode("ascii")).hexdigest()


def read_head(store: Store) -> Head | None:
    """The note of the last seal; None where there is none."""
    text = store.value("SELECT value FROM setting WHERE key = :key", {"key": HEAD})
    if text is None:
        return None
    try:
        given = json.loads(text)
        return Head(int(given["fid"]), int(given["count"]), str(given["seal"]), int(given["loaded_to"]))
    except (ValueError, KeyError, TypeError):
        return Head(seal="unreadable")


def seal(store: Store, loaded: bool = False) -> int:
    """Seal what is not sealed yet, within the running transaction; the number of rows. ``loaded``: the rows are those
    of another store. A chain that somebody broke is carried on as if it were whole, so that later rows are sealed, too,
    and the break stays to be seen."""
    if store.dialect != "gpkg":
        return 0
    last = store.value("SELECT max(fid) FROM change_log") or 0
    head = read_head(store)
    if head is None:
        if last and store.value("SELECT 1 FROM change_log WHERE seal IS NOT NULL LIMIT 1"):
            return 0  # a new note would hide that the old one was taken away
        head = Head()
    if last <= head.fid:
        return 0
    done, previous = 0, head.seal
    reached = head.fid
    while rows := _rows(store, reached):
        seals = []
        for row in rows:
            previous = seal_of(previous, row[:-1])
            seals.append(previous)
        free = [index for index, row in enumerate(rows) if row[-1] is None]  # a seal that is there is not ours
        store.update(
            "change_log",
            "fid",
            {"fid": [rows[index][0] for index in free], "seal": [seals[index] for index in free]},
        )
        done += len(rows)
        reached = rows[-1][0]
    _keep(store, Head(reached, head.count + done, previous, reached if loaded else head.loaded_to))
    return done


def verify(store: Store, kept_seal: str = "") -> LogCheck:
    """Whether the log is as it was sealed, and if not, from where on. ``kept_seal``: one that somebody kept elsewhere,
    which has to be in it. For a municipal database: whether the rules that
    keep everybody from changing the log are in force."""
    if store.dialect != "gpkg":
        return _verify_guard(store)
    head = read_head(store)
    known = head or Head()
    previous, count, unsealed, rows_in_all = "", 0, 0, 0
    reached = min(store.value("SELECT min(fid) FROM change_log") or 0, 1) - 1
    problem: tuple[str, int | None, int] | None = None
    expected = 1
    while rows := _rows(store, reached):
        for row in rows:
            fid, stored = row[0], row[-1]
            rows_in_all += 1
            gap = fid - expected if fid > known.loaded_to else 0
            if problem is None:
                if fid <= known.fid:
                    previous = seal_of(previous, row[:-1])
                    count += 1
                    if gap > 0:
                        problem = ("missing", expected - 1, gap)
                    elif stored != previous:
                        problem = ("inserted" if stored is None else "changed", fid, 0)
                elif gap > 0:
                    problem = ("missing", expected - 1, gap)
                elif stored is not None:
                    problem = ("no_head" if head is None else "inserted", fid, 0)
            unsealed += stored is None and fid > known.fid
            expected = fid + 1
        reached = rows[-1][0]
    if problem is None:
        problem = _end(store, known, expected - 1, previous, count)
    if problem is None and kept_seal:
        there = store.value("SELECT 1 FROM change_log WHERE seal = :seal LIMIT 1", {"seal": kept_seal.strip()})
        problem = None if there else ("remade", None, 0)
    kind, row_at, missing = problem or ("", None, 0)
    return LogCheck(True, rows_in_all, unsealed, kind, row_at, missing, known.seal)


def _end(store: Store, known: Head, last: int, seal: str, count: int) -> tuple[str, int | None, int] | None:
    """What the end of the log tells. The database itself counts the numbers it gave, in a third place."""
    given = store.value("SELECT seq FROM sqlite_sequence WHERE name = 'change_log'") or 0
    end = max(given, known.fid)
    if last < end:
        return "cut", last or None, end - last
    if known.seal != seal or known.count != count:
        return "other_head", known.fid, 0
    return None


def _verify_guard(store: Store) -> LogCheck:
    rows = store.value("SELECT count(*) FROM change_log")
    # Only who owns the log may change it, unless somebody was granted more than rights.sql does.
    granted = store.value(
        "SELECT count(*) FROM pg_class c, LATERAL aclexplode(c.relacl) a "
        "WHERE c.oid = 'inclusive_city.change_log'::regclass AND a.grantee <> c.relowner "
        "AND a.privilege_type IN ('UPDATE', 'DELETE', 'TRUNCATE')"
    )
    return LogCheck(False, rows, problem="unguarded" if granted else "")


def _rows(store: Store, after: int) -> list[tuple[Any, ...]]:
    return store.rows(
        f"SELECT {', '.join(SEALED)}, seal FROM change_log WHERE fid > :after ORDER BY fid LIMIT {_AT_ONCE}",  # nosec B608 # constants of this module
        {"after": after},
    )


def _keep(store: Store, head: Head) -> None:
    text = json.dumps(asdict(head))
    if not store.execute("UPDATE setting SET value = :value WHERE key = :key", {"key": HEAD, "value": text}):
        store.insert("setting", {"key": [HEAD], "value": [text]})
