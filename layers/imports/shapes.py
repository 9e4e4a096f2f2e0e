"""Geometry through OGR, which every QGIS has: points on areas, coordinate systems, repair; GDAL's settings and
error handling stay as they were."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from ...scoring.errors import QT_TRANSLATE_NOOP
from .errors import SourceError

NOWHERE = (math.nan, math.nan)


@contextmanager
def quiet() -> Iterator[None]:
    """GDAL's messages are not printed meanwhile; what goes wrong is told by return values or RuntimeError."""
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


@contextmanager
def gdal_options(**options: str) -> Iterator[None]:
    """GDAL configuration for one call: of this thread only, where this GDAL can do that."""
    from osgeo import gdal

    get = getattr(gdal, "GetThreadLocalConfigOption", gdal.GetConfigOption)
    put = getattr(gdal, "SetThreadLocalConfigOption", gdal.SetConfigOption)
    before = {key: get(key) for key in options}
    for key, value in options.items():
        put(key, value)
    try:
        yield
    finally:
        for key, value in before.items():
            put(key, value)


def point_on(geometry: Any) -> tuple[float, float]:
    """A point of the geometry: itself, or one on the line or area; NaN for an empty one."""
    if geometry is None or geometry.IsEmpty():
        return NOWHERE
    with quiet():
        try:
            point = geometry.PointOnSurface() or geometry.Centroid()
        except RuntimeError:
            point = geometry.Centroid()
    if point is None or point.IsEmpty():
        return NOWHERE
    return point.GetX(), point.GetY()


def spatial_reference(text: str) -> Any:
    """An osr.SpatialReference with x before y. Raises :class:`SourceError` where ``text`` is no CRS."""
    from osgeo import osr

    found = osr.SpatialReference()
    with quiet():
        try:
            failed = found.SetFromUserInput(text) != 0
        except RuntimeError:
            failed = True
    if failed:
        raise SourceError(
            QT_TRANSLATE_NOOP("Errors", "“{crs}” is no coordinate system known here. Write its code, as EPSG:32643."),
            crs=text,
        )
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


class ToDegrees:
    """Turns coordinates of a CRS into degrees (EPSG:4326)."""

    def __init__(self, crs: str) -> None:
        self._transformation = None
        if not crs:
            return
        source, target = spatial_reference(crs), spatial_reference("EPSG:4326")
        if source.IsSame(target):
            return
        from osgeo import osr

        self._transformation = osr.CoordinateTransformation(source, target)

    def points(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """NaN where there was no place, or none in the CRS's area."""
        if self._transformation is None or not len(x):
            return x, y
        placed = np.flatnonzero(~(np.isnan(x) | np.isnan(y)))
        out_x, out_y = np.full(len(x), np.nan), np.full(len(x), np.nan)
        if len(placed):
            with quiet():
                done = self._transformation.TransformPoints(list(zip(x[placed].tolist(), y[placed].tolist())))
            xy = np.array(done, dtype=np.float64)[:, :2]
            xy[~np.isfinite(xy).all(axis=1)] = np.nan
            out_x[placed], out_y[placed] = xy[:, 0], xy[:, 1]
        return out_x, out_y

    def geometry(self, geometry: Any) -> Any:
        """The geometry itself, turned in place."""
        if self._transformation is not None:
            with quiet():
                geometry.Transform(self._transformation)
        return geometry
