"""Map layers and tables that QGIS has open or can open: databases, services, filtered or edited layers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import numpy as np
from qgis.core import (
    QgsDataSourceUri,
    QgsFeatureRequest,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ...compat import is_null
from ...scoring.errors import QT_TRANSLATE_NOOP
from .errors import SourceError
from .mapping import ReaderOptions
from .readers import joined, open_source
from .shapes import NOWHERE
from .tables import Batch, Cells, Source, as_text

_ADDRESS = re.compile(r"(\w+)://(.+)", re.DOTALL)


class LayerSource(Source):
    """The features of a layer as a snapshot, with its filter and edits. To be made where the layer lives; may be read
    in any thread. Rows count from 1."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        is_file = layer.providerType() in ("ogr", "delimitedtext")
        super().__init__(layer.source().partition("|")[0] if is_file else layer.name(), ReaderOptions())
        self.name = layer.name()
        self._features = QgsVectorLayerFeatureSource(layer)
        self._fields = layer.fields()
        self.columns = [field.name() for field in self._fields]
        self.has_geometry = QgsWkbTypes.geometryType(layer.wkbType()) != QgsWkbTypes.GeometryType.NullGeometry
        self.is_crs_known = layer.crs().isValid()
        self.crs = (layer.crs().authid() or layer.crs().toWkt()) if self.is_crs_known else ""

    def batches(self, wanted: set[str], with_shapes: bool = False) -> Iterator[Batch]:
        take = [(name, self._fields.lookupField(name)) for name in self.columns or [] if name in wanted]
        request = QgsFeatureRequest().setSubsetOfAttributes([index for _, index in take])
        if not self.has_geometry:
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        columns: dict[str, Cells] = {name: [] for name, _ in take}
        places: list[tuple[float, float]] = []
        shapes: list[bytes | None] = []
        count, before = 0, 0
        for feature in self._features.getFeatures(request):
            for name, index in take:
                columns[name].append(_text(feature.attribute(index)))
            if self.has_geometry:
                geometry = feature.geometry()
                if with_shapes:
                    shapes.append(None if geometry.isNull() else bytes(geometry.asWkb()))
                else:
                    places.append(_place(geometry))
            count += 1
            if count == self.batch_rows:
                yield self._batch(before, count, columns, places, shapes)
                before += count
                count, columns, places, shapes = 0, {name: [] for name, _ in take}, [], []
        if count:
            yield self._batch(before, count, columns, places, shapes)

    def _batch(
        self, before: int, count: int, columns: dict[str, Cells], places: list[tuple[float, float]],
        shapes: list[bytes | None],
    ) -> Batch:  # fmt: skip
        batch = Batch(np.arange(before + 1, before + 1 + count, dtype=np.int64), columns)
        if shapes:
            batch.shapes = shapes
        elif self.has_geometry:
            xy = np.array(places, dtype=np.float64).reshape(-1, 2)
            batch.x, batch.y = xy[:, 0].copy(), xy[:, 1].copy()
        return batch


def open_layer(uri: str, provider: str, name: str) -> LayerSource:
    """The table behind a provider's address. Neither the address nor what QGIS says of it is told: it may hold a
    password."""
    layer = QgsVectorLayer(uri, name, provider, QgsVectorLayer.LayerOptions(False))
    if not layer.isValid():
        raise SourceError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The table {name} cannot be read. Check that the database answers, that the table is still there, and "
                "that you may read it.",
            ),
            name=name,
        )
    return LayerSource(layer)


def open_any(text: str, options: ReaderOptions) -> Source:
    """A file, or a table by its provider and address: ``postgres://service='city' table="public"."shops" (geom)``."""
    address = _ADDRESS.fullmatch(text.strip())
    if address is None or address[1] not in QgsProviderRegistry.instance().providerList():
        return open_source(text, options)
    uri = QgsDataSourceUri(address[2])
    if uri.password() and not uri.authConfigId():
        raise SourceError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The address of the table holds a password, which would stand in logs and schedules. Name a service "
                "(service='…', with pg_service.conf and pgpass) or an authentication configuration (authcfg=…) "
                "instead.",
            )
        )
    name = ".".join(part for part in (uri.schema(), uri.table()) if part)
    return joined(open_layer(address[2], address[1], name or address[1]), options)


def _text(value: Any) -> str | None:
    if is_null(value):
        return None
    if isinstance(value, QDateTime):
        return value.toString(Qt.DateFormat.ISODateWithMs)
    if isinstance(value, QDate):
        return value.toString(Qt.DateFormat.ISODate)
    if isinstance(value, (str, int, float, bool)):
        return as_text(value)
    return str(value)


def _place(geometry: Any) -> tuple[float, float]:
    if geometry.isNull():
        return NOWHERE
    if geometry.type() != QgsWkbTypes.GeometryType.PointGeometry:
        geometry = geometry.pointOnSurface()
    point = geometry.constGet() if not geometry.isNull() else None
    if point is None or point.isEmpty():
        return NOWHERE
    if QgsWkbTypes.isMultiType(point.wkbType()):
        point = point.geometryN(0)
    return point.x(), point.y()
