"""The embedded store: one GeoPackage file, written through the standard library's sqlite3.

QGIS and QField open the same file beside us, so write transactions are short and leave no lock behind.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from typing import Any

import numpy as np

from . import gpkg_geometry, log_chain, migrations
from .base import ANSWER_COLUMNS, Store, batches, fetched, plain_values, quoted
from .errors import (
    ConstraintRefused,
    NotAStore,
    StoreDamaged,
    StoreError,
    StoreExists,
    StoreLocked,
    StoreMissing,
    StoreNewer,
    StoreOlder,
    StoreReadOnly,
)

BUSY_SECONDS = 5.0
"""How long an act waits for another writer before it says that the file is in use."""
_KEYS_PER_STATEMENT = 500
_PARAMETERS = 900
"""Bound values per statement; older SQLite allows 999."""


class GeoPackageStore(Store):
    """See :class:`~inclusive_city.layers.store.base.Store`."""

    dialect = "gpkg"

    def __init__(self, path: str | os.PathLike[str], read_only: bool = False) -> None:
        self.path = Path(path)
        self.name = str(path)
        self._depth = 0
        if not self.path.is_file():
            raise StoreMissing(self.name)
        with self._plain_errors():
            mode = "ro" if read_only else "rw"
            self._connection = sqlite3.connect(
                f"{self.path.resolve().as_uri()}?mode={mode}", uri=True, timeout=BUSY_SECONDS, isolation_level=None
            )
        try:
            with self._plain_errors():
                _prepare(self._connection)
                self._check_version()
        except BaseException:
            self._connection.close()
            raise

    # ------------------------------------------------------------------ life
    @classmethod
    def create(cls, path: str | os.PathLike[str], overwrite: bool = False) -> GeoPackageStore:
        """A new, empty store. It is built beside its place and moved there when whole."""
        target = Path(path)
        if target.exists() and not overwrite:
            raise StoreExists(str(path))
        building = target.with_name(f".{target.stem}.{os.getpid()}.{threading.get_ident()}.part.gpkg")
        try:
            _new_geopackage(building)
            connection = sqlite3.connect(building, isolation_level=None)
            try:
                _prepare(connection)
                migrations.migrate_gpkg(connection)
            finally:
                connection.close()
            for suffix in ("-wal", "-shm"):
                target.with_name(target.name + suffix).unlink(missing_ok=True)
            os.replace(building, target)
        except (OSError, RuntimeError, sqlite3.OperationalError) as error:
            raise StoreReadOnly(str(path)) from error
        finally:
            building.unlink(missing_ok=True)
        return cls(target)

    @classmethod
    def upgrade(cls, path: str | os.PathLike[str]) -> int:
        """Bring an older store to the present schema in one transaction; the version it had."""
        if not Path(path).is_file():
            raise StoreMissing(str(path))
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            _prepare(connection)
            version = migrations.gpkg_version(connection)
            if version is None:
                raise NotAStore(str(path))
            migrations.migrate_gpkg(connection)
            return version
        except sqlite3.Error as error:
            raise _translated(error, str(path)) from error
        finally:
            connection.close()

    def close(self) -> None:
        self._connection.close()

    def abandon(self) -> None:
        self.close()
        for suffix in ("", "-wal", "-shm"):
            self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)

    def _check_version(self) -> None:
        version = migrations.gpkg_version(self._connection)
        known = migrations.latest("gpkg")
        if version is None:
            raise NotAStore(self.name)
        if version > known:
            raise StoreNewer(self.name, version, known)
        if version < known:
            raise StoreOlder(self.name, version, known)

    # ------------------------------------------------------------------ acts
    @contextmanager
    def transaction(self, bulk: str = "") -> Iterator[None]:
        if self._depth:
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
            return
        with self._plain_errors():
            self._connection.execute("BEGIN IMMEDIATE")
        self._depth = 1
        try:
            if bulk:
                self.execute("INSERT INTO bulk_act (act) VALUES (:act)", {"act": bulk})
            yield
            if bulk:
                self.execute("DELETE FROM bulk_act")
            log_chain.seal(self)
            with self._plain_errors():
                self._touch_contents()
                self._connection.execute("COMMIT")
        except BaseException:
            # The database may have rolled back by itself (disk full, I/O error).
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
        finally:
            self._depth = 0

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        self.execute("BEGIN")
        try:
            yield
        finally:
            self.execute("ROLLBACK")

    @contextmanager
    def loading(self, tables: Sequence[str]) -> Iterator[None]:
        with self.transaction(bulk="load"):
            self.execute("PRAGMA defer_foreign_keys = ON")
            yield
            # What the bulk act does not keep from writing.
            for table, bad in ((row[0], row[2]) for row in self.rows("PRAGMA foreign_key_check")):
                raise ConstraintRefused(f"{table} refers to a row of {bad} that is not there")
            log_chain.seal(self, loaded=True)

    def _touch_contents(self) -> None:
        self._connection.execute(
            "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = 'facility'"
        )

    def execute(self, sql: str, params: Mapping[str, Any] | None = None) -> int:
        with self._plain_errors():
            return self._connection.execute(sql, params or {}).rowcount

    def insert(self, table: str, columns: Mapping[str, Sequence[Any] | np.ndarray]) -> int:
        return self.insert_side_by_side(table, [columns])

    def insert_side_by_side(self, table: str, groups: Sequence[Mapping[str, Sequence[Any] | np.ndarray]]) -> int:
        lists = [_plain(name, group[name]) for group in groups for name in groups[0]]
        count = len(lists[0])
        if any(len(values) != count for values in lists):
            raise ValueError(f"{table}: columns of unequal length")
        names = ", ".join(quoted(name) for name in groups[0])
        row = f"({', '.join('?' * len(groups[0]))})"
        head = f"INSERT INTO {quoted(table)} ({names}) VALUES "  # nosec B608 # quoted() checks the names
        # Several records a statement: a third less time than a statement each.
        together = max(1, min(32, _PARAMETERS // len(lists)))
        flat = chain.from_iterable(zip(*lists))
        with self._plain_errors(), self.transaction():
            for size, times in ((together, count // together), (1, count % together)):
                sql = head + ", ".join([row] * (len(groups) * size))
                values = (tuple(islice(flat, len(lists) * size)) for _ in range(times))
                self._connection.executemany(sql, values)
        return count * len(groups)

    def update(self, table: str, key: str, columns: Mapping[str, Sequence[Any] | np.ndarray]) -> int:
        values = {name: _plain(name, given) for name, given in columns.items()}
        changed = [name for name in values if name != key]
        assignments = ", ".join(f"{quoted(name)} = ?" for name in changed)
        sql = f"UPDATE {quoted(table)} SET {assignments} WHERE {quoted(key)} = ?"  # nosec B608 # quoted() checks the names
        with self._plain_errors(), self.transaction():
            return self._connection.executemany(sql, zip(*(values[name] for name in [*changed, key]))).rowcount

    def delete(self, table: str, key: str, keys: np.ndarray) -> int:
        sql = f"DELETE FROM {quoted(table)} WHERE {quoted(key)} = ?"  # nosec B608 # quoted() checks the names
        with self._plain_errors(), self.transaction():
            return self._connection.executemany(sql, ((int(value),) for value in keys)).rowcount

    def delete_pairs(self, table: str, columns: Mapping[str, np.ndarray]) -> int:
        condition = " AND ".join(f"{quoted(name)} = ?" for name in columns)
        sql = f"DELETE FROM {quoted(table)} WHERE {condition}"  # nosec B608 # quoted() checks the names
        with self._plain_errors(), self.transaction():
            return self._connection.executemany(sql, zip(*(values.tolist() for values in columns.values()))).rowcount

    def copy_rows(
        self, source: str, target: str, columns: Sequence[str], fids: np.ndarray, more: Mapping[str, Any]
    ) -> int:
        names = ", ".join(quoted(name) for name in [*columns, *more])
        values = ", ".join([quoted(name) for name in columns] + ["?"] * len(more))
        sql = f"INSERT INTO {quoted(target)} ({names}) SELECT {values} FROM {quoted(source)} WHERE fid = ?"  # nosec B608 # quoted() checks the names
        with self._plain_errors(), self.transaction():
            constants = tuple(more.values())
            return self._connection.executemany(sql, ((*constants, key) for key in fids.tolist())).rowcount

    def next_keys(self, table: str, count: int) -> np.ndarray:
        last = self.value(f"SELECT max(fid) FROM {quoted(table)}") or 0  # nosec B608 # quoted() checks the names
        used = self.value("SELECT seq FROM sqlite_sequence WHERE name = :name", {"name": table}) or 0
        return np.arange(1, count + 1, dtype=np.int64) + max(last, used)

    # ------------------------------------------------------------------ reading
    def rows(self, sql: str, params: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        with self._plain_errors():
            return self._connection.execute(sql, params or {}).fetchall()

    def columns(self, sql: str, dtypes: Sequence[Any], params: Mapping[str, Any] | None = None) -> list[np.ndarray]:
        with self._plain_errors():
            return fetched(self._connection.execute(sql, params or {}), dtypes)

    def columns_in(self, sql: str, key: str, keys: np.ndarray, dtypes: Sequence[Any]) -> list[np.ndarray]:
        named = ".".join(quoted(part) for part in key.split("."))
        parts = [
            self.columns(f"{sql} WHERE {named} IN ({', '.join(map(str, keys[batch].tolist()))})", dtypes)
            for batch in batches(len(keys), _KEYS_PER_STATEMENT)
        ]
        if not parts:
            return [np.empty(0, dtype=dtype) for dtype in dtypes]
        return [np.concatenate(pieces) for pieces in zip(*parts)]

    def points(self, table: str, where: str = "", params: Mapping[str, Any] | None = None) -> tuple[np.ndarray, ...]:
        condition = f" WHERE {where}" if where else ""
        sql = f"SELECT fid, geom FROM {quoted(table)}{condition} ORDER BY fid"  # nosec B608 # quoted() checks the names
        fid, blobs = self.columns(sql, (np.int64, object), params)
        return (fid, *gpkg_geometry.points_xy(blobs.tolist()))

    def answers(self, facilities: np.ndarray | None = None) -> dict[str, np.ndarray]:
        # (From within a transaction GDAL would not see what was written.)
        if facilities is not None or self._connection.in_transaction or not _gdal_streams():
            return self._selected_answers(facilities, self._has_instances())
        beside = "SELECT 1 FROM answer INDEXED BY answer_aside WHERE accessible_way = 0 LIMIT 1"
        is_mixed = self._has_instances() or self.value(beside) is not None
        plain = _arrow_answers(self.path, "instance IS NULL AND accessible_way = 1" if is_mixed else "")
        return self._with_instances(plain) if is_mixed else plain

    def _has_instances(self) -> bool:
        named = "SELECT 1 FROM answer INDEXED BY answer_instance WHERE instance IS NOT NULL LIMIT 1"
        return self.value(named) is not None

    # ------------------------------------------------------------------ structure
    def column_names(self, table: str) -> list[str]:
        return [row[1] for row in self.rows(f"PRAGMA table_info({quoted(table)})")]

    def add_column(self, table: str, column: str, sql_type: str) -> None:
        if not self.has_column(table, column):
            self.execute(f"ALTER TABLE {quoted(table)} ADD COLUMN {quoted(column)} {sql_type}")

    def replace_view(self, name: str, select: str, geometry: str = "") -> None:
        with self.transaction():
            self.execute(f"DROP VIEW IF EXISTS {quoted(name)}")
            self.execute(f"CREATE VIEW {quoted(name)} AS {select}")
            self.execute("DELETE FROM gpkg_geometry_columns WHERE table_name = :name", {"name": name})
            self.execute("DELETE FROM gpkg_contents WHERE table_name = :name", {"name": name})
            migrations.register_table(self._connection, name, geometry)

    def layer_source(self, table: str) -> tuple[str, str]:
        return f"{self.path}|layername={table}", "ogr"

    def backup(self, target: str) -> None:
        """Through SQLite's online backup, so that a file in WAL mode is copied whole."""
        goal = Path(target)
        if goal.exists():
            raise StoreExists(target)
        part = goal.with_name(f".{goal.name}.{os.getpid()}.part")
        try:
            copy = sqlite3.connect(part)
            try:
                with self._plain_errors():
                    self._connection.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                copy.close()
            os.replace(part, goal)
        except (OSError, sqlite3.OperationalError) as error:
            raise StoreReadOnly(target) from error
        finally:
            part.unlink(missing_ok=True)

    @contextmanager
    def _plain_errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise _translated(error, self.name) from error


def _prepare(connection: sqlite3.Connection) -> None:
    gpkg_geometry.register_functions(connection)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA cache_size = -131072")


def _new_geopackage(path: Path) -> None:
    """An empty GeoPackage with GDAL's own system tables."""
    from osgeo import ogr

    ogr.UseExceptions()
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    if source is None:
        raise OSError(f"cannot create {path}")
    source.FlushCache()
    del source


def _translated(error: sqlite3.Error, name: str) -> StoreError:
    words = str(error)
    if isinstance(error, sqlite3.IntegrityError):
        return ConstraintRefused(words)
    if "locked" in words or "busy" in words:
        return StoreLocked(name)
    if "readonly" in words or "read-only" in words or "unable to open" in words:
        return StoreReadOnly(name)
    if "not a database" in words:
        return NotAStore(name)
    if "malformed" in words or "disk image" in words or "disk I/O" in words or "corrupt" in words:
        return StoreDamaged(name, words)
    return ConstraintRefused(words)


def _plain(name: str, values: Sequence[Any] | np.ndarray) -> list[Any]:
    """A column as Python objects that sqlite3 binds; WKB → blob."""
    if name == "geom":
        return [gpkg_geometry.to_blob(value) for value in values]
    return plain_values(values)


def _gdal_streams() -> bool:
    """Whether this GDAL reads columns (3.6 and later)."""
    from osgeo import ogr

    return hasattr(ogr.Layer, "GetArrowStreamAsNumPy")


def _arrow_answers(path: Path, where: str) -> dict[str, np.ndarray]:
    """The answers that fulfil a condition (none: all) through GDAL's column stream."""
    from osgeo import ogr

    source = ogr.Open(str(path))
    layer = source.GetLayerByName("answer")
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]
    layer.SetIgnoredFields([field for field in fields if field not in ANSWER_COLUMNS])
    # Filled batch by batch: joining batches at the end would copy some hundred megabytes once more.
    count = layer.GetFeatureCount()
    columns = {name: np.empty(count, dtype=dtype) for name, dtype in ANSWER_COLUMNS.items()}
    if where:
        layer.SetAttributeFilter(where)
    done = 0
    for batch in layer.GetArrowStreamAsNumPy(["INCLUDE_FID=NO", "USE_MASKED_ARRAYS=YES"]):
        size = len(batch["inspection"])
        for name, column in columns.items():
            if done + size > len(column):  # the count is a note in the file, which another tool may have left behind
                column.resize(max(done + size, 2 * done), refcheck=False)
            missing = np.nan if column.dtype.kind == "f" else -1
            column[done : done + size] = np.ma.filled(batch[name], missing)
        done += size
    return {name: column[:done] for name, column in columns.items()}
