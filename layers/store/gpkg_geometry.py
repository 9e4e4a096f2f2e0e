"""GeoPackage geometry blobs: a header of our own making around WKB, and the SQL functions of the R-tree triggers.

OGC GeoPackage 1.2, clause 2.1.3 (blob format) and annex F.3 (``gpkg_rtree_index`` needs ST_IsEmpty, ST_MinX …).
The standard library's sqlite3 has none of these functions; with them registered, one transaction can write
features, attributes and index together, which a separate OGR connection could not.
"""

from __future__ import annotations

import math
import sqlite3
import struct
from collections.abc import Sequence

import numpy as np

SRS_ID = 4326
_POINT_HEADER = b"GP\x00\x01" + struct.pack("<i", SRS_ID)
_ENVELOPE_SIZE = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
_ONE_RING = struct.pack("<BII", 1, 3, 1)
"""How a little-endian WKB polygon without holes begins."""
_SMALL = 400
POINT_BLOB_SIZE = len(_POINT_HEADER) + 21
_POINT_START = b"\x01\x01\x00\x00\x00"
_XY = struct.Struct("<2d").unpack_from


def to_blob(wkb: bytes | None) -> bytes | None:
    """WKB (EPSG:4326) → GeoPackage blob; points without, other shapes with an XY envelope."""
    if wkb is None:
        return None
    if wkb[0] == 1 and wkb[1:5] == b"\x01\x00\x00\x00":
        return _POINT_HEADER + wkb
    bounds = _wkb_bounds(wkb)
    flags = 0x01 if math.isnan(bounds[0]) else 0x03
    envelope = b"" if flags == 0x01 else struct.pack("<4d", *bounds)
    empty = 0x10 if flags == 0x01 else 0
    return b"GP\x00" + bytes([flags | empty]) + struct.pack("<i", SRS_ID) + envelope + wkb


def to_wkb(blob: bytes | None) -> bytes | None:
    """GeoPackage blob → WKB."""
    if blob is None:
        return None
    return bytes(blob[_header_size(blob) :])


def point_blobs(x: np.ndarray, y: np.ndarray) -> list[bytes | None]:
    """WKB points for arrays of degrees; None where either is NaN."""
    packed = np.empty(len(x), dtype=[("order", "u1"), ("kind", "<u4"), ("x", "<f8"), ("y", "<f8")])
    packed["order"], packed["kind"], packed["x"], packed["y"] = 1, 1, x, y
    raw = packed.tobytes()
    placed = ~(np.isnan(x) | np.isnan(y))
    return [raw[i * 21 : i * 21 + 21] if ok else None for i, ok in enumerate(placed.tolist())]


def points_xy(blobs: Sequence[bytes | None]) -> tuple[np.ndarray, np.ndarray]:
    """Degrees of point blobs; NaN for None and for an empty point."""
    x = np.full(len(blobs), np.nan)
    y = np.full(len(blobs), np.nan)
    there = [at for at, blob in enumerate(blobs) if blob is not None]
    plain = [blobs[at] for at in there] if len(there) < len(blobs) else blobs
    joined = b"".join(plain)  # type: ignore[arg-type]
    bytes_of = np.frombuffer(joined, dtype=np.uint8)
    ours = len(bytes_of) == len(plain) * POINT_BLOB_SIZE
    if ours and len(plain):
        table = bytes_of.reshape(len(plain), POINT_BLOB_SIZE)
        # Each begins with our header and little-endian WKB: then all of them have the one size.
        ours = bool((table[:, : len(_POINT_HEADER)] == np.frombuffer(_POINT_HEADER, np.uint8)).all())
        ours = ours and bool((table[:, len(_POINT_HEADER)] == 1).all())
        if ours:
            xy = np.ascontiguousarray(table[:, 13:29]).view("<f8")
            x[there], y[there] = xy[:, 0], xy[:, 1]
    if not ours:
        for at in there:
            x[at], _, y[at], _ = _bounds(blobs[at])
    return x, y


def register_functions(connection: sqlite3.Connection) -> None:
    """Give a connection the functions that the R-tree triggers call."""
    for name, index in (("ST_MinX", 0), ("ST_MaxX", 1), ("ST_MinY", 2), ("ST_MaxY", 3)):
        connection.create_function(
            name, 1, lambda blob, at=index: None if blob is None else _bounds(blob)[at], deterministic=True
        )
    connection.create_function(
        "ST_IsEmpty", 1, lambda blob: None if blob is None else int(math.isnan(_bounds(blob)[0])), deterministic=True
    )


def _header_size(blob: bytes) -> int:
    return 8 + _ENVELOPE_SIZE[(blob[3] >> 1) & 7]


def _bounds(blob: bytes) -> tuple[float, float, float, float]:
    """min x, max x, min y, max y of a blob, from its envelope where it has one."""
    if len(blob) == POINT_BLOB_SIZE and blob[3] & 0x0F == 1 and blob[8:13] == _POINT_START:
        x, y = _XY(blob, 13)  # the index asks five times for every point that is written
        return (x, x, y, y) if x == x and y == y else (math.nan,) * 4
    if (blob[3] >> 1) & 7:
        return struct.unpack_from("<4d" if blob[3] & 1 else ">4d", blob, 8)
    return _wkb_bounds(blob[8:])


def _wkb_bounds(wkb: bytes) -> tuple[float, float, float, float]:
    if wkb[:9] == _ONE_RING and 13 < len(wkb) < _SMALL:  # a hexagon, say: not worth an array
        coordinates = struct.unpack_from(f"<{(len(wkb) - 13) // 8}d", wkb, 13)
        x, y = coordinates[0::2], coordinates[1::2]
        return min(x), max(x), min(y), max(y)
    xs: list[np.ndarray] = []
    _collect(wkb, 0, xs)
    if not xs:
        return (math.nan,) * 4
    xy = np.concatenate(xs)
    xy = xy[~np.isnan(xy).any(axis=1)]
    if not len(xy):
        return (math.nan,) * 4
    low, high = xy.min(axis=0), xy.max(axis=0)
    return float(low[0]), float(high[0]), float(low[1]), float(high[1])


def _collect(wkb: bytes, at: int, found: list[np.ndarray]) -> int:
    """Append the coordinates of the geometry at ``at``; the offset behind it."""
    order = "<" if wkb[at] == 1 else ">"
    (kind,) = struct.unpack_from(order + "I", wkb, at + 1)
    at += 5
    if kind & 0x20000000:  # EWKB with an SRID in front
        at += 4
    dimensions = 2 + bool(kind & 0x80000000) + bool(kind & 0x40000000)
    kind &= 0xFFFF
    dimensions += {0: 0, 1: 1, 2: 1, 3: 2}[kind // 1000]
    kind %= 1000
    if kind == 1:
        found.append(np.frombuffer(wkb, order + "f8", dimensions, at)[None, :2].astype("f8"))
        return at + 8 * dimensions
    (count,) = struct.unpack_from(order + "I", wkb, at)
    at += 4
    if kind == 2:
        return _coordinates(wkb, at, count, dimensions, order, found)
    if kind == 3:
        for _ in range(count):
            (points,) = struct.unpack_from(order + "I", wkb, at)
            at = _coordinates(wkb, at + 4, points, dimensions, order, found)
        return at
    for _ in range(count):
        at = _collect(wkb, at, found)
    return at


def _coordinates(wkb: bytes, at: int, count: int, dimensions: int, order: str, found: list[np.ndarray]) -> int:
    if count:
        block = np.frombuffer(wkb, order + "f8", count * dimensions, at).reshape(count, dimensions)
        found.append(block[:, :2].astype("f8"))
    return at + 8 * count * dimensions
