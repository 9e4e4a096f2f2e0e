"""Which district a place lies in. Through OGR, which every QGIS has, so that it works without shapely.

A place on a boundary belongs to the districts on both sides; the one with the lower code counts, so the answer
does not depend on the order of the rows.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Union

import numpy as np

from .store.base import Store

NO_DISTRICT = -1

_WORDS = re.compile(r"\b(?:district|ауданы|аудан|района|район|audany|rayon|raion|р-н)\b", re.IGNORECASE)
_NOT_LETTERS = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class Districts:
    """The districts of a store, by code. ``shapes``: WKB (EPSG:4326), None where one has no outline."""

    fid: np.ndarray
    code: list[str]
    name: list[str]
    shapes: list[bytes | None]
    spellings: dict[str, int]
    """Every way in which a district is written (:func:`spelling_key`) → its position here."""

    def __len__(self) -> int:
        return len(self.code)

    @property
    def has_outlines(self) -> bool:
        return any(shape is not None for shape in self.shapes)

    def position(self, text: str) -> int:
        """Position of the district that ``text`` (code, name in any language or alias) means; -1 for none."""
        return self.spellings.get(spelling_key(text), NO_DISTRICT)


def spelling_key(text: str) -> str:
    """What spellings of one district's name have in common: letters only, in lower case, without the word
    "district" in any of the languages."""
    plain = unicodedata.normalize("NFC", text).casefold()
    return _NOT_LETTERS.sub("", _WORDS.sub(" ", plain)) or _NOT_LETTERS.sub("", plain)


def read_districts(store: Store) -> Districts:
    """The districts that are not marked as missing, by code."""
    rows = store.rows("SELECT fid, code, name, aliases FROM district WHERE missing_since IS NULL ORDER BY code")
    keys, wkb = store.geometries("district")
    shape_of = dict(zip(keys.tolist(), wkb))
    spellings: dict[str, int] = {}
    at_code = {code: position for position, (_, code, _, _) in enumerate(rows)}
    for position, (_, code, name, aliases) in enumerate(rows):
        for text in (code, name, *(aliases or "").split(";")):
            if spelling_key(text):
                spellings.setdefault(spelling_key(text), position)
    for code, title in store.rows("SELECT code, title FROM label WHERE kind = 'district'"):
        if code in at_code and spelling_key(title):
            spellings.setdefault(spelling_key(title), at_code[code])
    return Districts(
        fid=np.array([row[0] for row in rows], dtype=np.int64),
        code=[row[1] for row in rows],
        name=[row[2] for row in rows],
        shapes=[shape_of.get(row[0]) for row in rows],
        spellings=spellings,
    )


def locate(shapes: Sequence[Union[bytes, None]], x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """For each place (degrees) the first of ``shapes`` (WKB) that holds it, boundary included; -1 for none or NaN."""
    from osgeo import ogr

    found = np.full(len(x), NO_DISTRICT, dtype=np.int64)
    placed = ~(np.isnan(x) | np.isnan(y))
    point = ogr.Geometry(ogr.wkbPoint)
    for position, wkb in enumerate(shapes):
        geometry = ogr.CreateGeometryFromWkb(wkb) if wkb is not None else None
        if geometry is None or geometry.IsEmpty():
            continue
        west, east, south, north = geometry.GetEnvelope()
        near = placed & (found < 0) & (x >= west) & (x <= east) & (y >= south) & (y <= north)
        rows = np.flatnonzero(near)
        if not len(rows):
            continue
        holds = _prepared(geometry)
        inside = np.zeros(len(rows), dtype=bool)
        for index, (at_x, at_y) in enumerate(zip(x[rows].tolist(), y[rows].tolist())):
            point.SetPoint_2D(0, at_x, at_y)
            inside[index] = holds.Intersects(point)
        found[rows[inside]] = position
    return found


def assign_districts(source: Store | Districts, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Key of the district of each place (degrees), int64 [n]; -1 where it lies in none or is NaN."""
    districts = source if isinstance(source, Districts) else read_districts(source)
    at = locate(districts.shapes, np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64))
    keys = np.append(districts.fid, NO_DISTRICT)
    return keys[at]


def _prepared(geometry: Any) -> Any:
    """A prepared geometry where this GDAL has them (3.3 and later), else the geometry itself."""
    make = getattr(geometry, "CreatePreparedGeometry", None)
    return make() if make is not None else geometry
