"""Counts per district and per hexagon, which the map shows where single facilities would be too many."""

from __future__ import annotations

import struct

import numpy as np

from ..scoring.model import Model
from ..scoring.projection import transform
from ..scoring.status import ACCESSIBLE, INCOMPLETE, NOT_ASSESSED, PARTIAL
from .store.base import Store

DEGREES = "EPSG:4326"
MIN_ASSESSED = 5
"""With fewer facilities assessed a share would say more than is known: it is left empty and drawn hatched."""
HEXAGON_SIDE = 600.0
"""Metres. A city of 15,000 facilities then has some 15 of them in a built-up hexagon."""
_SQRT3 = 3.0**0.5


def write_aggregates(store: Store, model: Model, facility: np.ndarray, official: np.ndarray) -> None:
    """Rewrite ``district_shown`` and ``hexagon`` from where the facilities are now.

    ``facility`` [f]: keys, ascending; ``official`` [f, p]: their status codes on official basis; a facility that is not
    among them counts as not assessed. Shares are of the assessed facilities; *adapted* = accessible or partly
    accessible.
    """
    fid, district, retired, inside = store.columns(
        "SELECT fid, district, retired_at IS NOT NULL, place = 'inside' FROM facility ORDER BY fid",
        (np.int64, np.int64, np.int8, np.int8),
    )
    status = np.full((len(fid), len(model.profiles)), NOT_ASSESSED, dtype=np.int8)
    status[np.searchsorted(fid, facility)] = official
    (keys,) = store.columns("SELECT fid FROM district ORDER BY fid", (np.int64,))
    of_district = np.searchsorted(keys, district)
    of_district[(district < 0) | (retired != 0)] = -1
    store.execute("DELETE FROM district_shown")
    if len(keys):
        store.insert("district_shown", {"district": keys, **count_statuses(model, of_district, status, len(keys))})
    store.execute("DELETE FROM hexagon")
    there = (inside != 0) & (retired == 0)
    if there.any():
        _, lon, lat = store.points("facility")
        cells, group = hexagon_cells(*to_metric(model, lon[there], lat[there]), HEXAGON_SIDE)
        shapes = hexagon_shapes(model, cells, HEXAGON_SIDE)
        store.insert("hexagon", {"geom": shapes, **count_statuses(model, group, status[there], len(cells))})


def hexagon_cells(x: np.ndarray, y: np.ndarray, side: float) -> tuple[np.ndarray, np.ndarray]:
    """Pointy-top hexagons of ``side`` metres that hold a point: axial coordinates [h, 2] and the cell of each point."""
    q = (_SQRT3 / 3 * x - y / 3) / side
    r = (2 / 3 * y) / side
    s = -q - r
    rounded = np.round(np.stack((q, r, s)))
    off = np.abs(rounded - np.stack((q, r, s)))
    worst = off.argmax(axis=0)
    for axis in range(3):
        others = [other for other in range(3) if other != axis]
        fix = worst == axis
        rounded[axis, fix] = -rounded[others[0], fix] - rounded[others[1], fix]
    # One number per cell sorts far faster than pairs; a city has less than 2**20 cells either way.
    axial = rounded[:2].astype(np.int64)
    cells, group = np.unique((axial[0] << 20) + axial[1] + (1 << 19), return_inverse=True)
    return np.stack((cells >> 20, (cells & ((1 << 20) - 1)) - (1 << 19)), axis=1), group.reshape(-1)


def hexagon_shapes(model: Model, cells: np.ndarray, side: float) -> list[bytes]:
    centre_x = side * _SQRT3 * (cells[:, 0] + cells[:, 1] / 2)
    centre_y = side * 1.5 * cells[:, 1]
    angle = np.deg2rad(np.array([90, 150, 210, 270, 330, 30, 90]))
    x = centre_x[:, None] + side * np.cos(angle)
    y = centre_y[:, None] + side * np.sin(angle)
    lon, lat = to_degrees(model, x.ravel(), y.ravel())
    ring = np.stack((lon, lat), axis=1).reshape(len(cells), 7, 2)
    ring[:, 6] = ring[:, 0]
    head = b"\x01" + struct.pack("<III", 3, 1, 7)
    return [head + shape.astype("<f8").tobytes() for shape in ring]


def count_statuses(model: Model, group: np.ndarray, official: np.ndarray, groups: int) -> dict[str, np.ndarray]:
    """Columns of counts for ``groups`` groups; facilities of group -1 count nowhere."""
    there = group >= 0

    def count(which: np.ndarray) -> np.ndarray:
        return np.bincount(group[there & which], minlength=groups)

    columns: dict[str, np.ndarray] = {"facilities": count(there)}
    for index, profile in enumerate(model.profile_codes):
        status = official[:, index]
        assessed = count((status != NOT_ASSESSED) & (status != INCOMPLETE))
        adapted = count((status == ACCESSIBLE) | (status == PARTIAL))
        columns[f"assessed_{profile}"] = assessed
        columns[f"adapted_{profile}"] = adapted
        share = np.full(groups, np.nan)
        np.divide(adapted, assessed, out=share, where=assessed >= MIN_ASSESSED)
        columns[f"share_{profile}"] = share
    return columns


def to_metric(model: Model, lon: np.ndarray, lat: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Degrees (EPSG:4326) → metres in the model's CRS."""
    return transform(DEGREES, model.metric_crs, lon, lat)


def to_degrees(model: Model, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Metres in the model's CRS → degrees (EPSG:4326)."""
    return transform(model.metric_crs, DEGREES, x, y)
