"""Where a row is: from the source's geometry, two columns, one "lat,lon" column or WKT, turned into degrees."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

import numpy as np

from .mapping import Geometry, SourceMapping, fold
from .shapes import NOWHERE, ToDegrees, point_on, quiet, spatial_reference
from .tables import Source
from .values import Rows

_XY_NAMES = (
    ("longitude", "latitude"), ("lon", "lat"), ("lng", "lat"), ("long", "lat"), ("x", "y"), ("долгота", "широта"),
    ("бойлық", "ендік"),
)  # fmt: skip
_WKT_NAMES = ("wkt", "geom", "geometry", "the_geom")
_NUMBER = r"[-+]?\d+(?:[.,]\d+)?"
PAIR = re.compile(rf"\(?\s*({_NUMBER})\s*(?:[;/\s]|,\s)\s*({_NUMBER})\s*\)?")
COMMA_PAIR = re.compile(r"\(?\s*([-+]?\d+(?:\.\d+)?)\s*,\s*([-+]?\d+(?:\.\d+)?)\s*\)?")
_ALL_COMMAS = re.compile(r"([-+]?\d+,\d+),([-+]?\d+,\d+)")
_COORDINATE = re.compile(rf"({_NUMBER}(?:[eE][-+]?\d+)?)\s*°?")
_EWKT = re.compile(r"\s*(?:SRID\s*=\s*(\d+)\s*;)?\s*(.*)", re.IGNORECASE | re.DOTALL)
WKT_POINT = re.compile(r"POINT\s*Z?\s*\(\s*([-+.\deE]+)\s+([-+.\deE]+)[^)]*\)", re.IGNORECASE)


@dataclass
class Places:
    """Degrees (EPSG:4326), NaN where there is no place. ``unreadable``: text by index of the row, of those that
    said something which is no place; ``out_of_range``: indices of places that are no degrees (their ``x``, ``y``
    are NaN, what they were is in ``was``)."""

    x: np.ndarray
    y: np.ndarray
    unreadable: dict[int, str]
    out_of_range: np.ndarray
    was: dict[int, tuple[float, float]]


def with_places(mapping: SourceMapping, source: Source) -> SourceMapping:
    """The mapping, where it leaves the place to the source and the source is a plain table, with the columns whose
    names say that they hold it (longitude and latitude, x and y, wkt)."""
    if mapping.geometry.kind != "source" or source.has_geometry or source.columns is None:
        return mapping
    named = {fold(column): column for column in reversed(source.columns)}
    for x, y in _XY_NAMES:
        if x in named and y in named:
            return replace(mapping, geometry=Geometry("xy", (named[x], named[y])))
    for name in _WKT_NAMES:
        if name in named:
            return replace(mapping, geometry=Geometry("wkt", (named[name],)))
    return mapping


def places_of(rows: Rows, geometry: Geometry, crs: str) -> Places:
    """The places of a batch; ``crs`` is that of the source's or the mapping's coordinates ("" degrees)."""
    count = len(rows)
    unreadable: dict[int, str] = {}
    if geometry.kind == "source":
        x, y = rows.batch.x, rows.batch.y
        if x is None or y is None:
            x, y = np.full(count, np.nan), np.full(count, np.nan)
    elif geometry.kind == "none":
        x, y = np.full(count, np.nan), np.full(count, np.nan)
    elif geometry.kind == "xy":
        x, y = (_numbers(rows, name, unreadable) for name in geometry.columns)
        half = np.isnan(x) != np.isnan(y)
        for index in np.flatnonzero(half).tolist():
            unreadable.setdefault(index, _half(x[index], y[index]))
    else:
        parse = _wkt if geometry.kind == "wkt" else _pair
        column = rows.column(geometry.columns[0], rows.missing)
        found = [NOWHERE if text is None else parse(text) for text in column.texts]
        xy = np.array(found, dtype=np.float64).reshape(-1, 2)[column.codes]
        first, second = xy[:, 0], xy[:, 1]
        x, y = (second, first) if geometry.is_latitude_first else (first, second)
        texts = column.rows()
        for index in np.flatnonzero(np.isnan(x) & ~np.equal(texts, None).astype(bool)).tolist():
            unreadable[index] = texts[index]
    for index in unreadable:
        x[index] = y[index] = np.nan
    source_x, source_y = x, y
    x, y = ToDegrees(crs).points(x, y)
    lost = np.isnan(x) & ~np.isnan(source_x)
    with np.errstate(invalid="ignore"):
        wrong = np.flatnonzero(lost | (np.abs(x) > 180) | (np.abs(y) > 90))
    x, y = x.copy(), y.copy()
    x[wrong] = y[wrong] = np.nan
    was = {index: (float(source_x[index]), float(source_y[index])) for index in wrong.tolist()}
    return Places(x, y, unreadable, wrong, was)


def _numbers(rows: Rows, name: str, unreadable: dict[int, str]) -> np.ndarray:
    column = rows.column(name, rows.missing)
    found = [_coordinate(text) for text in column.texts]
    numbers = np.array([np.nan if number is None else number for number in found], dtype=np.float64)[column.codes]
    bad = {code for code, number in enumerate(found) if number is None}
    if bad:
        for index in np.flatnonzero(np.isin(column.codes, list(bad))).tolist():
            unreadable[index] = column.texts[column.codes[index]] or ""
    return numbers


def _coordinate(text: str | None) -> float | None:
    """NaN for nothing, None for what is no number. A decimal comma will do."""
    if text is None:
        return np.nan
    match = _COORDINATE.fullmatch(text)
    return float(match[1].replace(",", ".")) if match else None


def _pair(text: str) -> tuple[float, float]:
    """Two numbers in one text, in their order: "49.4,3.69", "49,4; 3,69", "49.4 3.69"."""
    for pattern in (COMMA_PAIR, PAIR, _ALL_COMMAS):
        match = pattern.fullmatch(text)
        if match:
            return float(match[1].replace(",", ".")), float(match[2].replace(",", "."))
    return NOWHERE


def _wkt(text: str) -> tuple[float, float]:
    """WKT or EWKT in degrees or with an SRID of its own."""
    srid, wkt = _EWKT.fullmatch(text).groups()  # type: ignore[union-attr]
    point = WKT_POINT.fullmatch(wkt.strip())
    if point:
        try:
            found = float(point[1]), float(point[2])
        except ValueError:
            return NOWHERE
    else:
        from osgeo import ogr

        with quiet():
            try:
                found = point_on(ogr.CreateGeometryFromWkt(wkt))
            except RuntimeError:
                return NOWHERE
    if srid and srid not in ("4326", "0"):
        spatial_reference(f"EPSG:{srid}")
        x, y = ToDegrees(f"EPSG:{srid}").points(np.array([found[0]]), np.array([found[1]]))
        return float(x[0]), float(y[0])
    return found


def _half(x: float, y: float) -> str:
    return "; ".join("" if np.isnan(value) else f"{value:g}" for value in (x, y))
