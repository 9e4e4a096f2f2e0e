"""Planned visits as a layer of QGIS: a number per stop in the order of the way. QGIS can keep the layer."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsSingleSymbolRenderer,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QDate, Qt

from ..compat import make_field
from .visit_list import Stop
from .words import word

_FIELDS = (("week", "date"), ("inspector", "text"), ("position", "int"), ("name", "text"), ("address", "text"),
           ("purpose", "text"), ("due", "date"), ("facility", "int"))  # fmt: skip
_MARK_MM = 5.0


def visit_layer(stops: Sequence[Stop], title: str, language: str) -> QgsVectorLayer:
    """A layer of the stops that have a place, drawn as numbers in circles."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326", title, "memory")
    fields = QgsFields()
    for name, kind in _FIELDS:
        fields.append(make_field(name, kind))
    provider = layer.dataProvider()
    provider.addAttributes(list(fields))
    layer.updateFields()
    features = []
    for stop in stops:
        if stop.longitude is None or stop.latitude is None:
            continue
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(stop.longitude, stop.latitude)))
        feature.setAttributes(
            [_day(stop.week), stop.inspector_name, stop.position, stop.name, stop.address,
             word(f"visit.purpose.{stop.purpose or 'refresh'}", language), _day(stop.due), stop.facility]
        )  # fmt: skip
        features.append(feature)
    provider.addFeatures(features)
    layer.updateExtents()
    _style(layer)
    return layer


def _day(text: str) -> QDate | None:
    return QDate.fromString(text, Qt.DateFormat.ISODate) if text else None


def _style(layer: QgsVectorLayer) -> None:
    symbol = QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "color": "#ffffff",
            "outline_color": "#000000",
            "outline_width": "0.4",
            "size": str(_MARK_MM),
        }
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    settings = QgsPalLayerSettings()
    settings.fieldName = "position"
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.quadOffset = QgsPalLayerSettings.QuadrantPosition.QuadrantOver
    settings.displayAll = True
    text = QgsTextFormat()
    text.setSize(8)
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
