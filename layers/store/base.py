"""What every store can do, whichever database is behind it.

The rest of the plugin speaks to :class:`Store` only. SQL handed in is the common subset of SQLite and
PostgreSQL with named parameters (``:name``); values are always bound. Rows of one table are written and
read by columns, never one statement per record from outside. A store belongs to the thread that opened it.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime, timezone
from typing import Any, Callable

import numpy as np

from .gpkg_geometry import to_wkb

Progress = Callable[[float, str], None]
"""Told the fraction done (0–1) and what is being done."""
Cancelled = Callable[[], bool]
ANSWER_COLUMNS = {
    "inspection": np.int64,
    "criterion": np.int32,
    "state": np.int8,
    "number": np.float64,
    "choice": np.int32,
}
"""As small as their values are: a large city has some million answers."""
_FETCH = 50_000
"""Rows taken from a cursor at a time."""


def utc_now() -> str:
    """The present moment as the store writes times: UTC, 2026-11-23T09:57:11.000Z."""
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def time_texts(moments: np.ndarray) -> list[str | None]:
    """datetime64 in UTC (any unit) as the store writes times; None for NaT."""
    texts = np.datetime_as_string(np.atleast_1d(moments).astype("datetime64[ms]")).tolist()
    return [None if text == "NaT" else text + "Z" for text in texts]


class Store(ABC):
    """One city's database. Use as a context manager, or call :meth:`close`."""

    dialect: str
    """"gpkg" or "postgis"."""
    name: str
    """How a person knows it; never holds a password."""

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    @abstractmethod
    def close(self) -> None:
        """Release the connection; a store that was closed cannot be used again."""

    @abstractmethod
    def abandon(self) -> None:
        """Remove the whole store: only for one that was just created and could not be filled."""

    # ------------------------------------------------------------------ acts
    @abstractmethod
    def transaction(self, bulk: str = "") -> AbstractContextManager[None]:
        """One act: all of it is kept, or on an exception nothing. Inside another, joins it.

        ``bulk`` names an act that keeps the re-evaluation queue and the change log itself, so that the
        triggers need not work row by row.
        """

    @abstractmethod
    def snapshot(self) -> AbstractContextManager[None]:
        """What is read inside is as of one moment, whatever others write meanwhile. Nothing may be written."""

    @abstractmethod
    def loading(self, tables: Sequence[str]) -> AbstractContextManager[None]:
        """One transaction that fills these empty tables with rows as another store had them: no trigger adds to them,
        and links are checked for all rows together at the end."""

    def filling(self, tables: Sequence[str], rows: int) -> AbstractContextManager[None]:
        """Part of a bulk act's transaction in which so many rows come into tables that may be empty: what a store
        checks and sorts row by row may then be done for all rows together."""
        return nullcontext()

    @abstractmethod
    def execute(self, sql: str, params: Mapping[str, Any] | None = None) -> int:
        """Run one statement; the number of rows it changed."""

    @abstractmethod
    def insert(self, table: str, columns: Mapping[str, Sequence[Any] | np.ndarray]) -> int:
        """Append rows given by columns of equal length; the number of rows. ``geom`` holds WKB bytes
        (EPSG:4326) or None. NaN in a float column becomes NULL."""

    def insert_side_by_side(self, table: str, groups: Sequence[Mapping[str, Sequence[Any]]]) -> int:
        """Append rows given by several groups of the same columns: row 0 of each group, row 1 of each, and so on
        (the rows of one record together, where each group has one)."""
        return self.insert(
            table,
            {name: [value for row in zip(*(group[name] for group in groups)) for value in row] for name in groups[0]},
        )

    @abstractmethod
    def update(self, table: str, key: str, columns: Mapping[str, Sequence[Any] | np.ndarray]) -> int:
        """Set the given columns in the rows whose ``key`` column (one of ``columns``) matches."""

    @abstractmethod
    def delete(self, table: str, key: str, keys: np.ndarray) -> int:
        """Delete the rows whose integer ``key`` is in ``keys``."""

    @abstractmethod
    def delete_pairs(self, table: str, columns: Mapping[str, np.ndarray]) -> int:
        """Delete the rows in which all of these integer columns have the values of one record."""

    @abstractmethod
    def copy_rows(
        self, source: str, target: str, columns: Sequence[str], fids: np.ndarray, more: Mapping[str, Any]
    ) -> int:
        """Append ``columns`` of the rows ``fids`` of one table to another, with the constants ``more``."""

    @abstractmethod
    def next_keys(self, table: str, count: int) -> np.ndarray:
        """``count`` unused primary keys of ``table``, reserved for the running transaction."""

    # ------------------------------------------------------------------ reading
    @abstractmethod
    def rows(self, sql: str, params: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        """All rows of a query. For few or small rows."""

    def value(self, sql: str, params: Mapping[str, Any] | None = None) -> Any:
        """First column of the first row, or None where there is no row."""
        found = self.rows(sql, params)
        return found[0][0] if found else None

    @abstractmethod
    def columns(self, sql: str, dtypes: Sequence[Any], params: Mapping[str, Any] | None = None) -> list[np.ndarray]:
        """The query's columns as arrays of the given dtypes. NULL becomes NaN in a float column,
        -1 in an integer column and None in an object column."""

    @abstractmethod
    def columns_in(self, sql: str, key: str, keys: np.ndarray, dtypes: Sequence[Any]) -> list[np.ndarray]:
        """Like :meth:`columns`, for the rows whose integer ``key`` is in ``keys``; ``sql`` has no WHERE."""

    @abstractmethod
    def points(self, table: str, where: str = "", params: Mapping[str, Any] | None = None) -> tuple[np.ndarray, ...]:
        """``fid, x, y`` of a point table (degrees, EPSG:4326); NaN where there is no place."""

    def geometries(self, table: str) -> tuple[np.ndarray, list[bytes | None]]:
        """``fid`` and WKB (EPSG:4326) of every row of a feature table."""
        sql = f"SELECT fid, geom FROM {quoted(table)} ORDER BY fid"  # nosec B608 # quoted() checks the names
        fid, blobs = self.columns(sql, (np.int64, object))
        return fid, [to_wkb(blob) for blob in blobs.tolist()]

    @abstractmethod
    def answers(self, facilities: np.ndarray | None = None) -> dict[str, np.ndarray]:
        """The bulk path of the evaluation: columns ``inspection``, ``criterion``, ``state``, ``number``,
        ``choice`` (-1 none), in no particular order, of all inspections or of those of the given facilities.

        Only answers of the accessible way are returned; ``instance`` is given where any answer has one.
        """

    def _selected_answers(self, facilities: np.ndarray | None, with_instances: bool) -> dict[str, np.ndarray]:
        """:meth:`answers` by a plain query, for where the bulk path cannot tell what is asked for."""
        names, dtypes = list(ANSWER_COLUMNS), list(ANSWER_COLUMNS.values())
        if with_instances:
            names, dtypes = [*names, "instance"], [*dtypes, object]
        select = "SELECT " + ", ".join(f"a.{name}" for name in names)
        if facilities is None:
            found = self.columns(f"{select} FROM answer a WHERE a.accessible_way", dtypes)
        else:
            joined = f"{select} FROM inspection i JOIN answer a ON a.inspection = i.fid AND a.accessible_way"
            found = self.columns_in(joined, "i.facility", facilities, dtypes)
        return dict(zip(names, found))

    def _with_instances(self, plain: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        """All answers without an instance, from the bulk path, together with the few that have one."""
        names, dtypes = [*ANSWER_COLUMNS, "instance"], [*ANSWER_COLUMNS.values(), object]
        select = "SELECT " + ", ".join(f"a.{name}" for name in names)
        named = self.columns(f"{select} FROM answer a WHERE a.accessible_way AND a.instance IS NOT NULL", dtypes)
        if not len(named[0]):
            return plain
        plain = {**plain, "instance": np.full(len(plain["inspection"]), None, dtype=object)}
        return {name: np.concatenate([plain[name], column]) for name, column in zip(names, named)}

    # ------------------------------------------------------------------ structure
    @abstractmethod
    def column_names(self, table: str) -> list[str]:
        """The table's columns, its key first."""

    def has_column(self, table: str, column: str) -> bool:
        """Whether a table has a column."""
        return column in self.column_names(table)

    @abstractmethod
    def add_column(self, table: str, column: str, sql_type: str) -> None:
        """Add a nullable column (``INTEGER``, ``REAL`` or ``TEXT``) unless it is there."""

    @abstractmethod
    def replace_view(self, name: str, select: str, geometry: str = "") -> None:
        """(Re)create a view; ``geometry`` (POINT, MULTIPOLYGON, POLYGON) publishes it as a map layer whose
        first column is ``fid`` and second ``geom``."""

    @abstractmethod
    def layer_source(self, table: str) -> tuple[str, str]:
        """``(uri, provider)`` with which QGIS opens a table or view; holds no password."""

    @abstractmethod
    def backup(self, target: str) -> None:
        """Write a consistent copy of the store to ``target`` while others may be using it."""


def quoted(name: str) -> str:
    """``name`` as an SQL identifier. Only names of our own schema or a model's codes come here."""
    if not name.isidentifier() or not name.isascii():
        raise ValueError(f"not an identifier: {name!r}")
    return f'"{name}"'


def plain_values(values: Sequence[Any] | np.ndarray) -> list[Any]:
    """A column as Python objects that a database takes; NaN → None."""
    if isinstance(values, np.ndarray):
        if values.dtype.kind == "f":
            missing = np.isnan(values)
            # A float32 is shown to people; 0.7 must not become 0.699999988079071.
            plain = np.round(values.astype(np.float64), 6) if values.dtype == np.float32 else values
            if missing.any():
                plain = plain.astype(object)
                plain[missing] = None
            return plain.tolist()
        return values.tolist()
    return values if isinstance(values, list) else list(values)


def fetched(cursor: Any, dtypes: Sequence[Any]) -> list[np.ndarray]:
    """What a query's cursor still holds, as the arrays of :meth:`Store.columns`."""
    parts: list[list[np.ndarray]] = [[] for _ in dtypes]
    while rows := cursor.fetchmany(_FETCH):
        for part, values, dtype in zip(parts, zip(*rows), dtypes):
            part.append(as_array(values, dtype))
    return [np.concatenate(part) if part else np.empty(0, dtype=dtype) for part, dtype in zip(parts, dtypes)]


def as_array(values: Sequence[Any], dtype: Any) -> np.ndarray:
    """A column that was read, as an array; None → NaN in a float column, -1 in an integer one."""
    kind = np.dtype(dtype).kind
    if kind == "O":
        filled = np.empty(len(values), dtype=object)
        filled[:] = values
        return filled
    try:
        return np.array(values, dtype=dtype)
    except TypeError:
        missing = np.nan if kind == "f" else -1
        return np.array([missing if value is None else value for value in values], dtype=dtype)


def batches(count: int, size: int) -> Iterable[slice]:
    """Slices of at most ``size`` that cover ``range(count)``."""
    for start in range(0, count, size):
        yield slice(start, min(start + size, count))


def optional_keys(keys: np.ndarray) -> list[int | None]:
    """Keys with None for -1."""
    return [None if key < 0 else key for key in keys.tolist()]
