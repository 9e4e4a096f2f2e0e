"""The municipal store: schema ``inclusive_city`` of a PostgreSQL database with PostGIS.

Many people and programs write at the same time, so the rules stand in the database itself (triggers, grants); a bulk
act (import, evaluation) waits for another one through an advisory lock. Bulk data go by COPY both ways.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

import numpy as np
import psycopg2

from . import gpkg_geometry, migrations
from .address import Address
from .base import Store, batches, fetched, plain_values, quoted
from .errors import (
    ConstraintRefused,
    DatabaseTooOld,
    NoPostgis,
    NoRight,
    NoStoreInDatabase,
    OutcomeUnknown,
    StoreExists,
    StoreNewer,
    StoreOlder,
)
from .pg_connection import connect, register_types, translated
from .pg_copy import answers_query, copy_text, quiet_copy, read_answers
from .pg_loading import set_aside, set_aside_if_empty

SCHEMA = "inclusive_city"
CHANNEL = "inclusive_city"
"""Of NOTIFY; the payload is the table that was written."""
LOCK_SECONDS = 5
"""How long an act waits for another writer before it says so."""
GROWN = 200
"""Rows written at once from which a table's statistics are gathered anew."""
OLDEST = 130000
"""PostgreSQL 13, as ``server_version`` counts."""
_BULK_LOCK = 0x1C17
_FETCH = 50_000
_NAMED = re.compile(r"(?<![:\w]):([a-zA-Z_]\w*)")
_READ_ELSEWHERE = ("facility_map", "facility_label", "district_map", "hexagon", "priority_map", "programme_map",
                   "gap_map", "facility_status", "answer_read")  # fmt: skip
"""Layers that are only looked at: from the standby, where there is one."""


class PostgisStore(Store):
    """See :class:`~inclusive_city.layers.store.base.Store`."""

    dialect = "postgis"

    def __init__(self, address: Address, read_only: bool = False, check: bool = True) -> None:
        self.address = address
        self.name = address.name
        self._depth = 0
        self._grown: set[str] = set()
        """Tables that the running act wrote so much into that their statistics are stale."""
        self._connection = connect(address, read_only)
        try:
            with self._plain_errors():
                self._prepare(read_only)
            if check:
                self._check_version()
        except BaseException:
            self._connection.close()
            raise

    # ------------------------------------------------------------------ life
    @classmethod
    def create(cls, address: Address, overwrite: bool = False) -> PostgisStore:
        """A new, empty city in the database; PostGIS is added where the user may. A city that is there is never
        overwritten, asked or not: that is the database administrator's to do."""
        store = cls(address, check=False)
        try:
            if store._version() is not None:
                raise StoreExists(address.name)
            store._migrate()
            store._refresh_path()
        except BaseException:
            store.close()
            raise
        return store

    @classmethod
    def upgrade(cls, address: Address) -> int | None:
        """Bring an older city to the present schema in one transaction; the version it had, None where there is no
        city."""
        with cls(address, check=False) as store:
            version = store._version()
            if version is None:
                return None
            if version > migrations.latest("postgis"):
                raise StoreNewer(address.name, version, migrations.latest("postgis"))
            store._migrate()
            return version

    def close(self) -> None:
        self._connection.close()

    def abandon(self) -> None:
        if not self._connection.closed:
            self.execute_script(f"DROP SCHEMA {SCHEMA} CASCADE")
        self.close()

    def _prepare(self, read_only: bool) -> None:
        if self._connection.server_version < OLDEST:
            found = f"PostgreSQL {self._connection.server_version // 10000}"
            raise DatabaseTooOld(self.name, found, f"PostgreSQL {OLDEST // 10000}")
        self._refresh_path()
        # The server, too, must notice a client that is gone: what it holds would keep everybody waiting.
        settings = (
            f"SET lock_timeout = '{LOCK_SECONDS}s'",
            "SET TIME ZONE 'UTC'", "SET datestyle = ISO", "SET intervalstyle = postgres", "SET extra_float_digits = 1",
            "SET tcp_keepalives_idle = 10", "SET tcp_keepalives_interval = 5", "SET tcp_keepalives_count = 3",
            "SET idle_in_transaction_session_timeout = '10min'",
        )  # fmt: skip
        with self._connection.cursor() as cursor:
            cursor.execute("; ".join(settings))
            if self._connection.server_version >= 140000:
                cursor.execute("SET client_connection_check_interval = '10s'")  # also in the middle of a statement
            if read_only:
                cursor.execute("SET default_transaction_read_only = on")
            cursor.execute("SELECT 'geometry'::regtype::oid" if self._has_postgis() else "SELECT 0::oid")
            register_types(self._connection, cursor.fetchone()[0])

    def _has_postgis(self) -> bool:
        return self.value("SELECT 1 FROM pg_extension WHERE extname = 'postgis'") is not None

    def _refresh_path(self) -> None:
        """Our schema first, then where PostGIS is."""
        place = self.value(
            "SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace "
            "WHERE e.extname = 'postgis'"
        )
        path = [SCHEMA, place or "public"] + (["public"] if place not in (None, "public") else [])
        self.value("SELECT set_config('search_path', :path, false)", {"path": ", ".join(f'"{each}"' for each in path)})

    def _version(self) -> int | None:
        if self.value(f"SELECT to_regclass('{SCHEMA}.schema_version')") is None:  # nosec B608 (a constant)
            return None
        return self.value(f"SELECT max(version) FROM {SCHEMA}.schema_version")  # nosec B608 (a constant)

    def _check_version(self) -> None:
        with self._plain_errors():
            version = self._version()
        known = migrations.latest("postgis")
        if version is None:
            raise NoStoreInDatabase(self.name)
        if version > known:
            raise StoreNewer(self.name, version, known)
        if version < known:
            raise StoreOlder(self.name, version, known)

    def _migrate(self) -> None:
        with self.transaction():
            if not self._has_postgis():
                try:
                    self.execute("CREATE EXTENSION postgis")
                except NoRight as error:
                    raise NoPostgis(self.name) from error
                self._refresh_path()
                self._register_again()
            migrations.migrate_postgis(self.execute_script, self.rows)

    def _register_again(self) -> None:
        register_types(self._connection, self.value("SELECT 'geometry'::regtype::oid::bigint"))

    # ------------------------------------------------------------------ who, where
    def is_standby(self) -> bool:
        """Whether this connection reads from a standby."""
        return bool(self.value("SELECT pg_is_in_recovery()"))

    def lag_seconds(self) -> float:
        """How far a standby is behind; 0 on the primary and where everything received has been replayed."""
        return float(
            self.value(
                "SELECT CASE WHEN NOT pg_is_in_recovery() THEN 0 "
                "WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() THEN 0 "
                "ELSE coalesce(extract(epoch FROM now() - pg_last_xact_replay_timestamp()), 0) END"
            )
        )

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
        self.execute_script("BEGIN")
        self._depth = 1
        try:
            if bulk:
                # One bulk act at a time: they rewrite the same derived tables.
                self.value("SELECT pg_advisory_xact_lock(:key)", {"key": _BULK_LOCK})
                self.value("SELECT set_config('inclusive_city.act', :act, true)", {"act": bulk})
            yield
            if bulk and self._grown:
                self.value("SELECT gather_statistics(CAST(:tables AS text[]))", {"tables": sorted(self._grown)})
            with self._plain_errors(committing=True), self._connection.cursor() as cursor:
                cursor.execute("COMMIT")
        except BaseException:
            if not self._connection.closed:
                try:
                    with self._connection.cursor() as cursor:
                        cursor.execute("ROLLBACK")
                except psycopg2.Error:
                    self._connection.close()  # the server rolls back what it no longer hears of
            raise
        finally:
            self._depth = 0
            self._grown.clear()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        self.execute_script("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        self._depth = 1
        try:
            yield
        finally:
            self._depth = 0
            if not self._connection.closed:
                self.execute_script("ROLLBACK")

    @contextmanager
    def loading(self, tables: Sequence[str]) -> Iterator[None]:
        with self.transaction(bulk="load"):
            # Indexes and links are built for all rows together: row by row they would take most of the time.
            apart = set_aside(self, SCHEMA, tables)
            yield
            for statement in apart:
                self.execute_script(statement)

    @contextmanager
    def filling(self, tables: Sequence[str], rows: int) -> Iterator[None]:
        apart = set_aside_if_empty(self, SCHEMA, tables) if rows >= GROWN else []
        yield
        for statement in apart:
            self.execute_script(statement)

    def execute(self, sql: str, params: Mapping[str, Any] | None = None) -> int:
        with self._plain_errors(), self._connection.cursor() as cursor:
            cursor.execute(_placeholders(sql), _bound(params))
            return cursor.rowcount

    def execute_script(self, sql: str) -> None:
        """Several statements of our own, without values."""
        with self._plain_errors(), self._connection.cursor() as cursor:
            cursor.execute(sql)

    def insert(self, table: str, columns: Mapping[str, Sequence[Any] | np.ndarray]) -> int:
        return self.insert_side_by_side(table, [columns])

    def insert_side_by_side(self, table: str, groups: Sequence[Mapping[str, Sequence[Any] | np.ndarray]]) -> int:
        names = list(groups[0])
        count = len(groups[0][names[0]])
        if any(len(values) != count for group in groups for values in group.values()):
            raise ValueError(f"{table}: columns of unequal length")
        listed = ", ".join(quoted(name) for name in names)
        with self._plain_errors(), self.transaction():
            # COPY refuses tables with policies (rights by district): by way of a table of our own.
            guarded = self.value("SELECT row_security_active(:name)", {"name": f"{SCHEMA}.{table}"})
            target = self._aside(table, listed) if guarded else table
            self._copy_in(
                f"COPY {quoted(target)} ({listed}) FROM STDIN", [[g[n] for n in names] for g in groups], names
            )
            if guarded:
                self.execute(f"INSERT INTO {quoted(table)} ({listed}) SELECT {listed} FROM {target}")  # nosec B608 # quoted() checks the names
                self.execute(f"DROP TABLE {target}")
            if "fid" in names and count:
                self._keys_taken(table)
            if count * len(groups) >= GROWN:
                self._grown.add(table)
        return count * len(groups)

    def _keys_taken(self, table: str) -> None:
        """Keys were given: the next ones that the database makes must come after them."""
        self.value(
            "SELECT setval(s.name, m.top) FROM (SELECT pg_get_serial_sequence(:name, 'fid') AS name) s, "
            f"(SELECT max(fid) AS top FROM {quoted(table)}) m, "  # nosec B608 # quoted() checks the names
            "LATERAL (SELECT coalesce(pg_sequence_last_value(s.name::regclass), 0) AS last) l WHERE l.last < m.top",
            {"name": f"{SCHEMA}.{table}"},
        )

    def _copy_in(self, statement: str, groups: list[list[Any]], names: list[str]) -> None:
        with self._connection.cursor() as cursor, quiet_copy():
            for part in batches(len(groups[0][0]), _FETCH):
                text = copy_text([[column[part] for column in group] for group in groups], names)
                cursor.copy_expert(statement, io.BytesIO(text), size=1 << 16)

    def _aside(self, table: str, listed: str) -> str:
        """A temporary table with the given columns of ``table``; its name."""
        self.execute(
            f"CREATE TEMPORARY TABLE ic_new ON COMMIT DROP AS SELECT {listed} FROM {quoted(table)} "  # nosec B608 # quoted() checks the names
            "WITH NO DATA"
        )
        return "ic_new"

    def update(self, table: str, key: str, columns: Mapping[str, Sequence[Any] | np.ndarray]) -> int:
        names = list(columns)
        changed = [name for name in names if name != key]
        listed = ", ".join(quoted(name) for name in names)
        assignments = ", ".join(f"{quoted(name)} = n.{quoted(name)}" for name in changed)
        with self._plain_errors(), self.transaction():
            self._aside(table, listed)
            self._copy_in(f"COPY ic_new ({listed}) FROM STDIN", [[columns[name] for name in names]], names)
            done = self.execute(
                f"UPDATE {quoted(table)} t SET {assignments} FROM ic_new n "  # nosec B608 # quoted() checks the names
                f"WHERE t.{quoted(key)} = n.{quoted(key)}"
            )
            self.execute("DROP TABLE ic_new")
        return done

    def delete(self, table: str, key: str, keys: np.ndarray) -> int:
        sql = f"DELETE FROM {quoted(table)} WHERE {quoted(key)} = ANY(CAST(:keys AS bigint[]))"  # nosec B608 # quoted() checks the names
        return self.execute(sql, {"keys": _list(keys)})

    def delete_pairs(self, table: str, columns: Mapping[str, np.ndarray]) -> int:
        names = list(columns)
        condition = " AND ".join(f"t.{quoted(name)} = k.{quoted(name)}" for name in names)
        given = ", ".join(f"CAST(:{name} AS bigint[])" for name in names)
        listed = ", ".join(quoted(name) for name in names)
        return self.execute(
            f"DELETE FROM {quoted(table)} t USING unnest({given}) AS k ({listed}) WHERE {condition}",  # nosec B608 # quoted() checks the names
            {name: _list(values) for name, values in columns.items()},
        )

    def copy_rows(
        self, source: str, target: str, columns: Sequence[str], fids: np.ndarray, more: Mapping[str, Any]
    ) -> int:
        names = ", ".join(quoted(name) for name in [*columns, *more])
        values = ", ".join([quoted(name) for name in columns] + [f":{name}" for name in more])
        return self.execute(
            f"INSERT INTO {quoted(target)} ({names}) SELECT {values} FROM {quoted(source)} "  # nosec B608 # quoted() checks the names
            "WHERE fid = ANY(CAST(:ic_keys AS bigint[])) ORDER BY fid",
            {**more, "ic_keys": _list(fids)},
        )

    def next_keys(self, table: str, count: int) -> np.ndarray:
        # One text of all: a third of the time that as many rows take to fetch.
        sql = (
            "SELECT string_agg(key::text, ' ') FROM (SELECT nextval(pg_get_serial_sequence(:name, 'fid')) AS key "
            "FROM generate_series(1, :count)) k"
        )
        keys = self.value(sql, {"name": f"{SCHEMA}.{table}", "count": count}) or ""
        return np.sort(np.array(keys.split(), dtype=np.int64))

    # ------------------------------------------------------------------ reading
    def rows(self, sql: str, params: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        with self._plain_errors(), self._connection.cursor() as cursor:
            cursor.execute(_placeholders(sql), _bound(params))
            return cursor.fetchall()

    def columns(self, sql: str, dtypes: Sequence[Any], params: Mapping[str, Any] | None = None) -> list[np.ndarray]:
        with self._plain_errors(), self._connection.cursor() as cursor:
            cursor.execute(_placeholders(sql), _bound(params))
            return fetched(cursor, dtypes)

    def columns_in(self, sql: str, key: str, keys: np.ndarray, dtypes: Sequence[Any]) -> list[np.ndarray]:
        named = ".".join(quoted(part) for part in key.split("."))
        return self.columns(f"{sql} WHERE {named} = ANY(CAST(:ic_keys AS bigint[]))", dtypes, {"ic_keys": _list(keys)})

    def points(self, table: str, where: str = "", params: Mapping[str, Any] | None = None) -> tuple[np.ndarray, ...]:
        condition = f" WHERE {where}" if where else ""
        sql = f"SELECT fid, ST_X(geom), ST_Y(geom) FROM {quoted(table)}{condition} ORDER BY fid"  # nosec B608 # quoted() checks the names
        return tuple(self.columns(sql, (np.int64, np.float64, np.float64), params))

    def answers(self, facilities: np.ndarray | None = None) -> dict[str, np.ndarray]:
        has_instances = self.value("SELECT 1 FROM answer WHERE instance IS NOT NULL LIMIT 1") is not None
        if has_instances and facilities is not None:
            return self._selected_answers(facilities, with_instances=True)
        with self._plain_errors(), self._connection.cursor() as cursor:
            plain = read_answers(cursor, answers_query(facilities, is_plain=has_instances))
        return self._with_instances(plain) if has_instances else plain

    # ------------------------------------------------------------------ structure
    def column_names(self, table: str) -> list[str]:
        sql = (
            "SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(:table) AND attnum > 0 AND NOT attisdropped "
            "ORDER BY attnum"
        )
        return [name for (name,) in self.rows(sql, {"table": f"{SCHEMA}.{table}"})]

    def add_column(self, table: str, column: str, sql_type: str) -> None:
        if not self.has_column(table, column):
            kind = {"REAL": "double precision"}.get(sql_type, sql_type.lower())
            self.execute(f"ALTER TABLE {quoted(table)} ADD COLUMN {quoted(column)} {kind}")

    def replace_view(self, name: str, select: str, geometry: str = "") -> None:
        with self.transaction():
            there = self.value("SELECT to_regclass(:name)", {"name": f"{SCHEMA}.{name}"}) is not None
            self.execute_script("SAVEPOINT view")
            try:
                self.execute_script(f"CREATE OR REPLACE VIEW {quoted(name)} AS {select}")
            except ConstraintRefused:
                if not there:
                    raise
                # Other columns than before: whoever has it open as a layer reads it anew.
                self.execute_script("ROLLBACK TO SAVEPOINT view")
                self.execute_script(f"DROP VIEW {quoted(name)}; CREATE VIEW {quoted(name)} AS {select}")
            self.execute_script("RELEASE SAVEPOINT view")
            self.apply_rights()

    def apply_rights(self) -> None:
        """Give the roles what is theirs on tables and views that are new; nothing where no roles are set up."""
        if self.value(f"SELECT to_regprocedure('{SCHEMA}.apply_rights()')") is not None:  # nosec B608 (a constant)
            self.value(f"SELECT {SCHEMA}.apply_rights()")  # nosec B608 (a constant)

    def layer_source(self, table: str) -> tuple[str, str]:
        params = self.address.for_reading() if table in _READ_ELSEWHERE else dict(self.address.params)
        parts = [
            f"{name}={_uri_value(params[name])}" for name in ("service", "dbname", "host", "port") if params.get(name)
        ]
        if self.address.authcfg:
            parts.append(f"authcfg={self.address.authcfg}")
        elif params.get("user"):
            parts.append(f"user={_uri_value(params['user'])}")
        if params.get("sslmode"):
            parts.append(f"sslmode={params['sslmode']}")
        parts.append("key='fid' checkPrimaryKeyUnicity='0'")
        kind = self.value(
            "SELECT type FROM geometry_columns WHERE f_table_schema = :schema AND f_table_name = :name",
            {"schema": SCHEMA, "name": table},
        )
        if kind:
            parts.append(f"srid={gpkg_geometry.SRS_ID} type={_QGIS_TYPES[kind]}")
        parts.append(f'table="{SCHEMA}".{quoted(table)}' + (" (geom)" if kind else ""))
        return " ".join(parts), "postgres"

    def backup(self, target: str) -> None:
        """The whole city as a GeoPackage, without residents' contacts; the database's own backups are its
        administrator's."""
        from ..transfer import copy_store
        from .geopackage import GeoPackageStore

        with GeoPackageStore.create(target) as copy:
            try:
                copy_store(self, copy)
            except BaseException:
                copy.abandon()
                raise

    @contextmanager
    def _plain_errors(self, committing: bool = False) -> Iterator[None]:
        try:
            yield
        except (psycopg2.Error, SystemError) as raised:
            # A server that goes in the middle of a COPY: psycopg2's error comes inside one of Python's.
            error = raised.__cause__ if isinstance(raised, SystemError) else raised
            if not isinstance(error, psycopg2.Error):
                raise
            lost = self._connection.closed or isinstance(error, psycopg2.InterfaceError)
            if lost and committing:
                raise OutcomeUnknown(self.name) from error
            raise translated(error, self.name, bool(lost)) from error


_QGIS_TYPES = {"POINT": "Point", "MULTIPOLYGON": "MultiPolygon", "POLYGON": "Polygon"}


@lru_cache(maxsize=512)
def _placeholders(sql: str) -> str:
    """``:name`` → psycopg2's placeholders."""
    return _NAMED.sub(r"%(\1)s", sql.replace("%", "%%"))


def _bound(params: Mapping[str, Any] | None) -> dict[str, Any]:
    return {name: value.item() if isinstance(value, np.generic) else value for name, value in (params or {}).items()}


def _list(keys: np.ndarray) -> str:
    return "{" + ",".join(map(str, plain_values(keys))) + "}"


def _uri_value(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"
