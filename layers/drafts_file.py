"""The file in which drafts of inspections lie: opened, made, or moved aside whole where it is not one."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

VERSION = 1
_APPLICATION = 0x1C170D1A


class NotDrafts(Exception):
    """A file that is not ours, of a newer plugin, or damaged."""


def opened(path: Path) -> sqlite3.Connection:
    """The file, made where there is none. Raises :class:`NotDrafts` or an error of sqlite3."""
    is_new = not path.exists() or not path.stat().st_size
    connection = sqlite3.connect(path, timeout=30, isolation_level=None)
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if not is_new and tables and application != _APPLICATION:
            raise NotDrafts("it is a file of another program")
        if version > VERSION:
            raise NotDrafts(f"it was written by a newer Inclusive City, format {version}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN IMMEDIATE")
        if not tables or version < VERSION:
            for statement in _SCHEMA:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {_APPLICATION}")
            connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
        if connection.execute("PRAGMA quick_check").fetchone()[0] != "ok":
            raise NotDrafts("it is damaged")
        return connection
    except BaseException:
        connection.close()
        raise


_SCHEMA = (
    """CREATE TABLE IF NOT EXISTS draft (
      uuid TEXT PRIMARY KEY NOT NULL, city TEXT NOT NULL, facility INTEGER NOT NULL, facility_uuid TEXT NOT NULL,
      title TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'draft', content TEXT NOT NULL, changed_at TEXT NOT NULL,
      answered INTEGER NOT NULL DEFAULT 0, turn INTEGER NOT NULL DEFAULT 0, words TEXT NOT NULL DEFAULT '[]')""",
    """CREATE TABLE IF NOT EXISTS photo (
      fid INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,
      draft TEXT NOT NULL REFERENCES draft(uuid) ON DELETE CASCADE, about TEXT NOT NULL, content BLOB NOT NULL,
      thumbnail BLOB, caption TEXT NOT NULL DEFAULT '')""",
    "CREATE INDEX IF NOT EXISTS photo_draft ON photo (draft)",
)


def moved_aside(path: Path) -> Path:
    """Keep a file that cannot be used under another name; that name."""
    stamp = time.strftime("%Y%m%d-%H%M%S")
    kept = path.with_name(f"{path.stem}.{stamp}.kept{path.suffix}")
    number = 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{path.stem}.{stamp}-{number}.kept{path.suffix}")
    path.rename(kept)
    for suffix in ("-wal", "-shm"):
        beside = path.with_name(path.name + suffix)
        if beside.exists():
            beside.rename(kept.with_name(kept.name + suffix))
    return kept
