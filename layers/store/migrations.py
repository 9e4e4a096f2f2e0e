"""Numbered schema changes: SQL files in ``resources/sql/<dialect>/NNNN_name.sql`` and a version table.

A store's version is the number of the newest file that was applied to it. All missing files are applied in
one transaction, so that an upgrade happens whole or not at all.
"""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

from .base import quoted, utc_now
from .gpkg_geometry import SRS_ID

SQL_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "sql"
_FEATURE = re.compile(r"^--! feature (\w+) (\w+) (\w+)( unindexed)?\s*$", re.MULTILINE)
_INTERNAL = re.compile(r"^--! internal (.+)$", re.MULTILINE)


def files(dialect: str) -> list[tuple[int, Path]]:
    """The migrations of a dialect, oldest first."""
    return sorted((int(path.name[:4]), path) for path in (SQL_FOLDER / dialect).glob("[0-9]" * 4 + "_*.sql"))


def latest(dialect: str) -> int:
    """The schema version this code knows."""
    return files(dialect)[-1][0]


def gpkg_version(connection: sqlite3.Connection) -> int | None:
    """The schema version of an open GeoPackage; None where it is no store of ours."""
    there = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'")
    if there.fetchone() is None:
        return None
    return connection.execute("SELECT max(version) FROM schema_version").fetchone()[0]


def migrate_gpkg(connection: sqlite3.Connection, up_to: int | None = None) -> None:
    """Apply what is missing, in one transaction. ``connection`` is in autocommit mode."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        _system_tables(connection)
        connection.execute(
            "CREATE TABLE IF NOT EXISTS schema_version (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "
            "version INTEGER NOT NULL UNIQUE, name TEXT NOT NULL, applied_at DATETIME NOT NULL)"
        )
        done = gpkg_version(connection) or 0
        for version, path in files("gpkg"):
            if version <= done or (up_to is not None and version > up_to):
                continue
            text = path.read_text(encoding="utf-8")
            for statement in statements(text):
                connection.execute(statement)
            for table, column, kind, unindexed in _FEATURE.findall(text):
                register_table(connection, table, kind, column)
                if not unindexed:
                    _spatial_index(connection, table, column)
            connection.execute(
                "INSERT INTO schema_version (version, name, applied_at) VALUES (?, ?, ?)",
                (version, path.stem, utc_now()),
            )
        _register_attributes(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def statements(text: str) -> list[str]:
    """The statements of an SQL script; a trigger's body belongs to its statement."""
    found, pending = [], ""
    for line in text.splitlines():
        if not pending and (not line.strip() or line.lstrip().startswith("--")):
            continue
        pending += line + "\n"
        if sqlite3.complete_statement(pending):
            found.append(pending.strip())
            pending = ""
    if pending.strip():
        raise ValueError(f"unfinished SQL statement: {pending.strip()[:80]}")
    return found


def register_table(connection: sqlite3.Connection, table: str, geometry: str, column: str = "geom") -> None:
    """Tell GeoPackage readers of a table or view; ``geometry`` is its type or empty for attributes."""
    connection.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id) "
        "VALUES (?, ?, ?, '', ?, ?)",
        (table, "features" if geometry else "attributes", table, utc_now(), SRS_ID if geometry else 0),
    )
    if geometry:
        connection.execute(
            "INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) "
            "VALUES (?, ?, ?, ?, 0, 0)",
            (table, column, geometry, SRS_ID),
        )


def internal_tables(dialect: str) -> set[str]:
    """Tables that are not offered as layers."""
    lines = (line for _, path in files(dialect) for line in _INTERNAL.findall(path.read_text(encoding="utf-8")))
    return {name for line in lines for name in line.split()}


def _register_attributes(connection: sqlite3.Connection) -> None:
    internal = internal_tables("gpkg")
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'gpkg\\_%' ESCAPE '\\' "
        "AND name NOT LIKE 'rtree\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "AND name NOT IN (SELECT table_name FROM gpkg_contents)"
    ).fetchall()
    for (name,) in names:
        if name not in internal:
            register_table(connection, name, "")


def _system_tables(connection: sqlite3.Connection) -> None:
    """The optional GeoPackage tables that GDAL creates only when it needs them (clauses 2.1.5, 2.3.2)."""
    connection.execute(
        "CREATE TABLE IF NOT EXISTS gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, "
        "geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, "
        "CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), "
        "CONSTRAINT uk_gc_table_name UNIQUE (table_name), "
        "CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name), "
        "CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))"
    )
    connection.execute(
        "CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, "
        "definition TEXT NOT NULL, scope TEXT NOT NULL, "
        "CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))"
    )


def _spatial_index(connection: sqlite3.Connection, table: str, column: str) -> None:
    """The R-tree of a feature table with the triggers of GeoPackage 1.2, annex F.3."""
    tree = f"rtree_{table}_{column}"
    names = {"t": quoted(table), "c": quoted(column), "r": quoted(tree)}
    box = "NEW.fid, ST_MinX(NEW.{c}), ST_MaxX(NEW.{c}), ST_MinY(NEW.{c}), ST_MaxY(NEW.{c})"
    filled, empty = "(NEW.{c} NOT NULL AND NOT ST_IsEmpty(NEW.{c}))", "(NEW.{c} IS NULL OR ST_IsEmpty(NEW.{c}))"
    put = "INSERT OR REPLACE INTO {r} VALUES (" + box + ");"
    drop_both = "DELETE FROM {r} WHERE id IN (OLD.fid, NEW.fid);"
    drop_old = "DELETE FROM {r} WHERE id = OLD.fid;"
    triggers = {
        "insert": "AFTER INSERT ON {t} WHEN " + filled + " BEGIN " + put + " END",
        "update1": "AFTER UPDATE OF {c} ON {t} WHEN OLD.fid = NEW.fid AND " + filled + " BEGIN " + put + " END",
        "update2": "AFTER UPDATE OF {c} ON {t} WHEN OLD.fid = NEW.fid AND " + empty + " BEGIN " + drop_old + " END",
        "update3": "AFTER UPDATE ON {t} WHEN OLD.fid != NEW.fid AND " + filled + " BEGIN " + drop_old + put + " END",
        "update4": "AFTER UPDATE ON {t} WHEN OLD.fid != NEW.fid AND " + empty + " BEGIN " + drop_both + " END",
        "delete": "AFTER DELETE ON {t} WHEN OLD.{c} NOT NULL BEGIN " + drop_old + " END",
    }
    connection.execute(f"CREATE VIRTUAL TABLE {names['r']} USING rtree (id, minx, maxx, miny, maxy)")
    for event, body in triggers.items():
        connection.execute(f"CREATE TRIGGER {quoted(tree + '_' + event)} " + body.format(**names))
    connection.execute(
        "INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope) "
        "VALUES (?, ?, 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')",
        (table, column),
    )
