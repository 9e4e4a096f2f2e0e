"""People of an area of whom nobody says where in it they live, spread evenly over it: points of a square mesh, each
with the same part of them. (Areal weighting: Goodchild and Lam 1980.)"""

from __future__ import annotations

import numpy as np

from ...scoring.model import Model
from ..aggregates import to_degrees, to_metric
from ..districts import locate
from .shapes import point_on, quiet

MOST_POINTS = 20_000
"""For one area; beyond it the mesh is made coarser."""


def mesh(wkb: bytes, step: float, model: Model) -> tuple[np.ndarray, np.ndarray]:
    """Places (degrees) ``step`` metres apart inside an area (WKB, degrees). The mesh is the same for all areas, so that
    neighbours share no place; an area that is too small for it has one place on it."""
    from osgeo import ogr

    with quiet():
        area = ogr.CreateGeometryFromWkb(wkb)
    west, east, south, north = area.GetEnvelope()
    x, y = to_metric(model, np.array([west, east, west, east]), np.array([south, south, north, north]))
    size = (x.max() - x.min()) * (y.max() - y.min())
    step = max(step, float(np.sqrt(size / MOST_POINTS)))
    axes = [np.arange(np.floor(a.min() / step), np.ceil(a.max() / step) + 1) * step for a in (x, y)]
    across, up = (grid.ravel() for grid in np.meshgrid(*axes))
    lon, lat = to_degrees(model, across, up)
    # To some millimetres, so that another version of PROJ gives the same places.
    lon, lat = np.round(lon, 7), np.round(lat, 7)
    inside = locate([wkb], lon, lat) == 0
    if inside.any():
        return lon[inside], lat[inside]
    middle = point_on(area)
    return np.array([middle[0]]), np.array([middle[1]])
