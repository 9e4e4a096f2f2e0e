"""COPY both ways: columns into PostgreSQL's text form, and its binary form into columns."""

from __future__ import annotations

import re
import struct
from collections.abc import Sequence
from itertools import chain
from typing import Any

import numpy as np

from .base import plain_values
from .gpkg_geometry import SRS_ID

_SPECIAL = re.compile(r"[\\\t\n\r]")
_ESCAPES = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_HEADER = b"PGCOPY\n\xff\r\n\0"
_SRID = struct.pack("<I", SRS_ID).hex()
_ROW = np.dtype(
    [("fields", ">i2"), ("a", ">i4"), ("inspection", ">i4"), ("b", ">i4"), ("criterion", ">i4"), ("c", ">i4"),
     ("state", ">i2"), ("d", ">i4"), ("number", ">f8"), ("e", ">i4"), ("choice", ">i4")]
)  # fmt: skip
"""A row without NULL has one size: each field a length and its bytes (PostgreSQL manual, COPY, binary format)."""
_KEPT = {"inspection": np.int64, "criterion": np.int32, "state": np.int8, "number": np.float64, "choice": np.int32}


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
    texts = ["\\N" if value is None or value != value else str(value) for value in values]
    # A numpy column of numbers holds nothing to escape; of the others it is looked at once for all.
    if not (isinstance(column, np.ndarray) and column.dtype.kind in "ifub"):
        joined = "\x00".join(text for text in texts if text != "\\N")
        if _SPECIAL.search(joined):
            texts = [
                text if value is None or value != value else _SPECIAL.sub(lambda found: _ESCAPES[found[0]], text)
                for text, value in zip(texts, values)
            ]
    return texts


def _ewkb(wkb: bytes) -> str:
    """WKB → EWKB with the store's SRID, in hexadecimal digits."""
    order = "<" if wkb[0] == 1 else ">"
    (kind,) = struct.unpack_from(order + "I", wkb, 1)
    srid = _SRID if wkb[0] == 1 else struct.pack(">I", SRS_ID).hex()
    return wkb[:1].hex() + struct.pack(order + "I", kind | 0x20000000).hex() + srid + wkb[5:].hex()


def answers_query(facilities: np.ndarray | None) -> str:
    """What is copied out for the evaluation: five fields that are never NULL."""
    fields = "a.inspection, a.criterion, a.state, coalesce(a.number, 'NaN'::float8), coalesce(a.choice, -1)"
    if facilities is None:
        return f"COPY (SELECT {fields} FROM answer a WHERE a.accessible_way) TO STDOUT (FORMAT binary)"  # nosec B608 # literal fields and integers
    keys = ",".join(str(int(key)) for key in facilities)
    return (
        f"COPY (SELECT {fields} FROM inspection i JOIN answer a ON a.inspection = i.fid AND a.accessible_way "  # nosec B608 # literal fields and integers
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
        self.parts.append({name: rows[name].astype(dtype) for name, dtype in _KEPT.items()})
        rest = raw[count * _ROW.itemsize :]
        self._rest, self._size = [rest], len(rest)

    def columns(self) -> dict[str, np.ndarray]:
        self.take()
        if self._rest != [b"\xff\xff"]:
            raise ValueError("the stream of answers ended in the middle of a row")
        return {name: np.concatenate([part[name] for part in self.parts]) for name in _KEPT}


def read_answers(cursor: Any, statement: str) -> dict[str, np.ndarray]:
    """The answers that ``statement`` copies out, as columns."""
    rows = _Rows()
    cursor.copy_expert(statement, rows, size=1 << 20)
    return rows.columns()
