"""COPY both ways: columns into PostgreSQL's text form, and its binary form into columns."""

from __future__ import annotations

import re
import struct
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from typing import Any

import numpy as np
import psycopg2

from .base import plain_values
from .gpkg_geometry import SRS_ID

_SPECIAL = re.compile(r"[\\\t\n\r]")
_ESCAPES = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_HEADER = b"PGCOPY\n\xff\r\n\0"
_SRID = struct.pack("<I", SRS_ID).hex()
_ROW = np.dtype([("fields", ">i2"), ("a", ">i4"), ("what", ">i8"), ("b", ">i4"), ("value", ">f8")])
"""A row without NULL has one size: each field a length and its bytes (PostgreSQL manual, COPY, binary format)."""
_INSPECTION, _CRITERION, _CHOSEN = 1 << 20, 1 << 3, 1 << 2
"""Places in the number ``what`` that says which answer it is: inspection, criterion (17 bits), chosen or not, state.
Two fields a row are sent and read in half the time that five take."""


def copy_text(groups: Sequence[Sequence[Any]], names: Sequence[str]) -> bytes:
    """Groups of columns, side by side (row 0 of each group, row 1 …), as COPY's text format."""
    texts = [[_texts(name, column) for name, column in zip(names, group)] for group in groups]
    lines = [map("\t".join, zip(*columns)) for columns in texts]
    rows = lines[0] if len(lines) == 1 else chain.from_iterable(zip(*lines))
    return ("\n".join(rows) + "\n").encode() if len(groups[0][0]) else b""


def _texts(name: str, column: Any) -> list[str]:
    if name == "geom":
        return ["\\N" if wkb is None else _ewkb(bytes(wkb)) for wkb in column]
    values = plain_values(column)
    if any(isinstance(value, (bytes, memoryview)) for value in values[:1000]):
        return ["\\N" if value is None else "\\\\x" + bytes(value).hex() for value in values]
    first = next((value for value in values if value is not None), None)
    if isinstance(first, float):
        return _float_texts(values)
    if isinstance(first, str):
        # Looked at once for all whether there is anything to escape.
        there = [value for value in values if value is not None] if None in values else values
        if _SPECIAL.search("\x00".join(there)):
            values = [None if value is None else _SPECIAL.sub(_escaped, value) for value in values]
        return ["\\N" if value is None else value for value in values] if None in values else values
    return ["\\N" if value is None else str(value) for value in values]


def _escaped(found: re.Match[str]) -> str:
    return _ESCAPES[found[0]]


def _float_texts(values: list[float | None]) -> list[str]:
    """Shares and scores repeat themselves: each value is written out once."""
    different, which = np.unique(np.array(values, dtype=np.float64), return_inverse=True)
    texts = np.array(list(map(repr, different.tolist())), dtype=object)
    texts[np.isnan(different)] = "\\N"
    return texts[which.reshape(-1)].tolist()


def _ewkb(wkb: bytes) -> str:
    """WKB → EWKB with the store's SRID, in hexadecimal digits."""
    order = "<" if wkb[0] == 1 else ">"
    (kind,) = struct.unpack_from(order + "I", wkb, 1)
    srid = _SRID if wkb[0] == 1 else struct.pack(">I", SRS_ID).hex()
    return wkb[:1].hex() + struct.pack(order + "I", kind | 0x20000000).hex() + srid + wkb[5:].hex()


def answers_query(facilities: np.ndarray | None, is_plain: bool = False) -> str:
    """What is copied out for the evaluation: two fields that are never NULL. ``is_plain``: of all, only the answers
    without an instance."""
    fields = (
        f"a.inspection::bigint * {_INSPECTION} + a.criterion * {_CRITERION} "
        f"+ CASE WHEN a.choice IS NULL THEN 0 ELSE {_CHOSEN} END + a.state, "
        "coalesce(a.number, a.choice, 'NaN'::float8)"
    )
    if facilities is None:
        plain = " AND a.instance IS NULL" if is_plain else ""
        return f"COPY (SELECT {fields} FROM answer a WHERE a.accessible_way{plain}) TO STDOUT (FORMAT binary)"  # nosec B608 # our own fields and integers
    keys = ",".join(str(int(key)) for key in facilities)
    return (
        f"COPY (SELECT {fields} FROM inspection i JOIN answer a ON a.inspection = i.fid AND a.accessible_way "  # nosec B608 # our own fields and integers
        f"WHERE i.facility = ANY('{{{keys}}}'::int[])) TO STDOUT (FORMAT binary)"
    )


class _Rows:
    """Takes the stream as it comes, and turns whole rows into columns."""

    def __init__(self) -> None:
        self.parts: list[dict[str, np.ndarray]] = []
        self._rest: list[bytes] = []
        self._size = 0
        self._begun = False

    def write(self, data: bytes) -> int:
        self._rest.append(data)
        self._size += len(data)
        if self._size >= 1 << 22:
            self.take()
        return len(data)

    def take(self) -> None:
        raw = b"".join(self._rest)
        if not self._begun:
            if raw[: len(_HEADER)] != _HEADER:
                raise ValueError("not PostgreSQL's binary format")
            (extension,) = struct.unpack_from(">i", raw, 15)
            raw, self._begun = raw[19 + extension :], True
        count = len(raw) // _ROW.itemsize
        rows = np.frombuffer(raw, dtype=_ROW, count=count)
        what, value = rows["what"].astype(np.int64), rows["value"].astype(np.float64)
        chosen = (what & _CHOSEN) != 0
        self.parts.append(
            {
                "inspection": what // _INSPECTION,
                "criterion": (what % _INSPECTION // _CRITERION).astype(np.int32),
                "state": (what & (_CHOSEN - 1)).astype(np.int8),
                "number": np.where(chosen, np.nan, value),
                "choice": np.where(chosen, value, -1).astype(np.int32),
            }
        )
        rest = raw[count * _ROW.itemsize :]
        self._rest, self._size = [rest], len(rest)

    def columns(self) -> dict[str, np.ndarray]:
        self.take()
        if self._rest != [b"\xff\xff"]:
            raise ValueError("the stream of answers ended in the middle of a row")
        return {name: np.concatenate([part[name] for part in self.parts]) for name in self.parts[0]}


def read_answers(cursor: Any, statement: str) -> dict[str, np.ndarray]:
    """The answers that ``statement`` copies out, as columns."""
    rows = _Rows()
    with quiet_copy():
        cursor.copy_expert(statement, rows, size=1 << 20)
    return rows.columns()


_copies = threading.Lock()
_hooks: list[Any] = []
"""One entry for each copy that runs: the hook that was there before."""


@contextmanager
def quiet_copy() -> Iterator[None]:
    """While a COPY runs. When the server goes in the middle of one, psycopg2 (2.9) has two errors at hand: it raises
    one and prints the other through ``sys.excepthook``, from whichever thread the copy runs in. QGIS's hook would open
    a dialog there, which ends QGIS. The printed one is dropped; anything else goes to the hook that was there."""
    with _copies:
        _hooks.append(sys.excepthook)
        if len(_hooks) == 1:
            sys.excepthook = _without_printed
    try:
        yield
    finally:
        with _copies:
            before = _hooks[0]
            _hooks.pop()
            # Somebody else's hook that came meanwhile stays.
            if not _hooks and sys.excepthook is _without_printed:
                sys.excepthook = before


def _without_printed(kind: type[BaseException], value: BaseException, trace: Any) -> None:
    if trace is None and isinstance(value, SystemError) and isinstance(value.__cause__, psycopg2.Error):
        return
    (_hooks[0] if _hooks else sys.__excepthook__)(kind, value, trace)
