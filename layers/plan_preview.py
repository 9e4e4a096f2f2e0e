"""The ranking of the sliders as a layer: a file of its own beside the project, written anew when the hand rests.

The city itself is not touched: its kept ranking changes when a planner keeps another one. The file is written by whole
columns in the background; QGIS then only reads it again.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import numpy as np
from osgeo import ogr, osr

from ..scoring.live_ranking import LiveOrder
from .plan_board import PlanBoard
from .store.gpkg_geometry import point_blobs, to_blob

TABLE = "ranking"
_COLUMNS = (("facility", ogr.OFTInteger64), ("name", ogr.OFTString), ("rank", ogr.OFTInteger), ("gain", ogr.OFTReal),
            ("cost", ogr.OFTReal))  # fmt: skip


def write_preview(path: str | os.PathLike[str], board: PlanBoard, live: LiveOrder) -> int:
    """Write the ranking to a GeoPackage of its own; how many facilities are in it. A file that is there already gets
    other ranks, whoever is reading it."""
    target = Path(path)
    rows = np.flatnonzero(np.isfinite(board.lon) & np.isfinite(board.lat))
    if not target.exists():
        _create(target)
        _fill(target, board, rows)
    # What is not ranked has no rank, and is not drawn.
    ranks = [rank or None for rank in live.rank[rows].tolist()]
    package = live.package[rows]
    cost = np.where(package >= 0, board.cost[package], np.nan).tolist() if len(board.cost) else [None] * len(rows)
    known = [None if value != value else value for value in cost]
    with _Opened(target) as connection:
        connection.executemany(
            f"UPDATE {TABLE} SET rank = ?, gain = ?, cost = ? WHERE facility = ?",  # nosec B608 # our own name
            zip(ranks, live.gain[rows].tolist(), known, board.keys[rows].tolist()),
        )
    return int((live.rank[rows] > 0).sum())


def _create(target: Path) -> None:
    driver = ogr.GetDriverByName("GPKG")
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    file = driver.CreateDataSource(str(target))
    layer = file.CreateLayer(TABLE, degrees, ogr.wkbPoint, ["SPATIAL_INDEX=NO", "FID=fid", "GEOMETRY_NAME=geom"])
    for name, kind in _COLUMNS:
        layer.CreateField(ogr.FieldDefn(name, kind))
    layer = file = None  # which writes it


def _fill(target: Path, board: PlanBoard, rows: np.ndarray) -> None:
    blobs = [to_blob(point) for point in point_blobs(board.lon[rows], board.lat[rows])]
    with _Opened(target) as connection:
        connection.executemany(
            f"INSERT INTO {TABLE} (fid, geom, facility, name) VALUES (?, ?, ?, ?)",  # nosec B608 # our own name
            zip(board.keys[rows].tolist(), blobs, board.keys[rows].tolist(), board.names[rows].tolist()),
        )
        connection.execute(f"CREATE INDEX IF NOT EXISTS {TABLE}_facility ON {TABLE} (facility)")
        box = (board.lon[rows].min(), board.lat[rows].min(), board.lon[rows].max(), board.lat[rows].max())
        connection.execute(
            "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
            (*map(float, box), TABLE),
        )


class _Opened:
    """A connection for one transaction, closed afterwards."""

    def __init__(self, target: Path) -> None:
        self._target = target

    def __enter__(self) -> sqlite3.Connection:
        self._connection = sqlite3.connect(self._target, timeout=10.0)
        return self._connection

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if kind is None:
            self._connection.commit()
        self._connection.close()
