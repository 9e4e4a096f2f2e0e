"""Facilities of a list on the map: selected in QGIS's own way, and in sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication

from ..layers import roles
from .map_layers import DEGREES

if TYPE_CHECKING:
    from .city_session import CitySession

translate = QCoreApplication.translate
_AROUND = 1.15


def show_on_map(session: CitySession, places: Sequence[tuple[int, float | None, float | None]]) -> str:
    """Select facilities (key, longitude, latitude) and move the map so that all are seen; what there is to say where
    that cannot be done, "" where all went well."""
    layer = session.layers.layer(roles.FACILITIES)
    if layer is None:
        return translate("Dock", "This city is not on the map: the open project shows something else.")
    known = [(lon, lat) for _, lon, lat in places if lon is not None and lat is not None]
    if not known:
        return translate("Dock", "None of these has a place on the map yet. Give it one under Record.")
    session.layers.select_all([key for key, _, _ in places])
    lons, lats = zip(*known)
    if len(known) == 1:
        session.layers.zoom_to(known[0])
        return ""
    canvas = session.layers.canvas
    box = QgsRectangle(min(lons), min(lats), max(lons), max(lats))
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(DEGREES), canvas.mapSettings().destinationCrs(), QgsProject.instance()
    )
    try:
        extent = transform.transformBoundingBox(box)
    except QgsCsException:
        return ""
    extent.scale(_AROUND)
    canvas.setExtent(extent)
    canvas.refresh()
    return ""
