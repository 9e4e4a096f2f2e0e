"""The map of the city as of a date: layers beside those of today, in a group of their own, drawn in the same way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..compat import make_field
from ..scoring.model import Model
from . import roles
from .status_as_of import TEXTS, CityThen, Shares
from .symbology import symbol_column
from .words import sentence, word

DATE = roles.PREFIX + "as_of"
"""Custom property of a group and of its layers: the date, 2026-11-23."""
SHOWN = roles.PREFIX + "as_of_role"
"""Custom property of a layer: the role of the layer of today that it is drawn like."""
IN_GROUP = (roles.FACILITIES, roles.DISTRICTS, roles.HEXAGONS)
"""Uppermost first."""


def end_of_day(day: QDate) -> str:
    """The last moment of a local day, in UTC as the store writes it."""
    local = QDateTime(day, QTime(23, 59, 59))
    return local.toUTC().toString("yyyy-MM-ddTHH:mm:ss") + ".999Z"


# ---------------------------------------------------------------------- the layers (any thread)
def facility_fields(model: Model) -> QgsFields:
    """As the map's view of today has them."""
    fields = QgsFields()
    fields.append(make_field("facility", "int"))
    for name in (*TEXTS, *(f"name_{language}" for language in model.languages), "place"):
        fields.append(make_field(name))
    fields.append(make_field("district", "int"))
    for profile in model.profile_codes:
        for with_reported in (True, False):
            fields.append(make_field(symbol_column(profile, with_reported)))
    return fields


def facility_features(then: CityThen) -> Iterator[QgsFeature]:
    """A feature per facility."""
    model = then.model
    fields = facility_fields(model)
    names = [*TEXTS, *(f"name_{language}" for language in model.languages)]
    columns = [
        then.facility.tolist(),
        *(then.texts[name] for name in names),
        then.place.tolist(),
        [None if key < 0 else key for key in then.district.tolist()],
    ]
    for profile in model.profile_codes:
        columns += [then.symbol[profile].tolist(), then.official(profile).tolist()]
    for x, y, values in zip(then.x.tolist(), then.y.tolist(), zip(*columns)):
        feature = QgsFeature(fields)
        feature.setAttributes(list(values))
        if x == x:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        yield feature


def make_layers(then: CityThen, day: QDate, language: str) -> list[QgsVectorLayer]:
    """The layers of the group, in memory, without style; for whichever thread calls it."""
    date = day.toString(Qt.DateFormat.ISODate)
    made = [_layer("Point", facility_fields(then.model), facility_features(then), roles.FACILITIES, date, language)]
    for role, shares in ((roles.DISTRICTS, then.districts), (roles.HEXAGONS, then.hexagons)):
        if shares is not None:
            kind = "MultiPolygon" if role == roles.DISTRICTS else "Polygon"
            made.append(_layer(kind, _share_fields(shares), _share_features(shares), role, date, language))
    return made


def _layer(
    kind: str, fields: QgsFields, features: Iterable[QgsFeature], role: str, date: str, language: str
) -> QgsVectorLayer:
    name = word("map.as_of_layer", language, layer=word(f"layer.{role}", language), date=date)
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326", sentence(name), "memory")
    provider = layer.dataProvider()
    provider.addAttributes(list(fields))
    layer.updateFields()
    provider.addFeatures(list(features))
    provider.createSpatialIndex()
    layer.updateExtents()
    layer.setReadOnly(True)
    layer.setCustomProperty(DATE, date)
    layer.setCustomProperty(SHOWN, role)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)  # it is made anew in a moment: closing QGIS need not ask
    return layer


def _share_fields(shares: Shares) -> QgsFields:
    fields = QgsFields()
    for name in shares.texts:
        fields.append(make_field(name))
    for name, values in shares.counts.items():
        fields.append(make_field(name, "float" if values.dtype.kind == "f" else "int"))
    return fields


def _share_features(shares: Shares) -> Iterator[QgsFeature]:
    fields = _share_fields(shares)
    columns = [*shares.texts.values(), *(column.tolist() for column in shares.counts.values())]
    for shape, values in zip(shares.shapes, zip(*columns)):
        feature = QgsFeature(fields)
        feature.setAttributes([None if value != value else value for value in values])
        if shape is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(shape)
            feature.setGeometry(geometry)
        yield feature


# ---------------------------------------------------------------------- the project (main thread)
def add_group(project: QgsProject, layers: list[QgsVectorLayer], title: str) -> QgsLayerTreeGroup:
    """Put the layers on top of the map as one group; a group of the same date is replaced."""
    date = layers[0].customProperty(DATE)
    remove_group(project, date)
    root = project.layerTreeRoot()
    group = root.insertGroup(0, title)
    group.setCustomProperty(DATE, date)
    for layer in layers:
        project.addMapLayer(layer, False)
        group.addLayer(layer)
    dress(project)
    return group


def groups(project: QgsProject) -> list[QgsLayerTreeGroup]:
    """The groups of dates in the project, latest date first."""
    found = [group for group in project.layerTreeRoot().findGroups() if group.customProperty(DATE)]
    return sorted(found, key=lambda group: group.customProperty(DATE), reverse=True)


def remove_group(project: QgsProject, date: str) -> bool:
    """Take the group of a date off the map; False where there is none."""
    mine = [group for group in groups(project) if group.customProperty(DATE) == date]
    for group in mine:
        project.removeMapLayers([node.layerId() for node in group.findLayers()])
        group.parent().removeChildNode(group)
    return bool(mine)


def dress(project: QgsProject) -> None:
    """Draw the layers of all dates as those of today are drawn now: the same profile, symbols and scales."""
    for layer in project.mapLayers().values():
        role = layer.customProperty(SHOWN)
        today = roles.layer_of(project, role) if role else None
        if today is None or not isinstance(layer, QgsVectorLayer):
            continue
        layer.setRenderer(today.renderer().clone())
        layer.setScaleBasedVisibility(today.hasScaleBasedVisibility())
        layer.setMinimumScale(today.minimumScale())
        layer.setMaximumScale(today.maximumScale())
        if today.labelsEnabled() and role != roles.FACILITIES:
            layer.setLabeling(today.labeling().clone())
            layer.setLabelsEnabled(True)
        layer.triggerRepaint()
        layer.emitStyleChanged()


def show_today(project: QgsProject, wanted: bool) -> None:
    """Show or hide what the city is today, beneath a date."""
    for role in IN_GROUP:
        layer = roles.layer_of(project, role)
        node = project.layerTreeRoot().findLayer(layer.id()) if layer is not None else None
        if node is not None:
            node.setItemVisibilityChecked(wanted)
