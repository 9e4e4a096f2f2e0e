"""Memory layers of a printed map, in a project of its own: the person's project is never touched."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProject,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsTextBackgroundSettings,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor

from ..compat import make_field, or_null
from .map_data import CityData
from .map_priorities import Priority
from .placement import Placed
from .symbols import PrintSymbols
from .text_fit import Style

LAND = "#E4E6E8"
"""The other districts."""
AROUND = "#F1F2F3"
"""Beyond the city."""
SHEET = "#FFFFFF"
EDGE = "#2B3640"


class MapLayers:
    """The layers of all pages of one city; :meth:`show` turns them to a page's district and profile.

    ``project``: the private project that holds them and the layouts. Main thread only.
    """

    def __init__(self, city: CityData, language: str, symbols: PrintSymbols) -> None:
        self.city, self.language, self.symbols = city, language, symbols
        self.project = QgsProject()
        self.crs = QgsCoordinateReferenceSystem(city.model.metric_crs)
        self.project.setCrs(self.crs)
        to_metric = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:4326"), self.crs, self.project.transformContext()
        )
        self.shapes = {district.code: _metric(district.wkb, to_metric) for district in city.districts}
        self._cells = [_metric(wkb, to_metric) for wkb in city.hexagons.wkb]
        self.others = self._add(self._districts())
        self.district = self._add(_memory("MultiPolygon", self.crs))
        self.cells = self._add(_memory("MultiPolygon", self.crs, ("share", "float")))
        self.facilities = self._add(_memory("Point", self.crs, ("symbol", "text"), ("count", "int")))
        self.city_map = self._add(self._districts())
        self.here = self._add(_memory("MultiPolygon", self.crs))
        self.priorities = self._add(_memory("Point", self.crs, ("number", "int")))
        self.priorities.setRenderer(QgsSingleSymbolRenderer(_ring()))
        self.priorities.setLabeling(_numbers())
        self.priorities.setLabelsEnabled(True)
        self.others.setRenderer(QgsSingleSymbolRenderer(_area(LAND, "#FFFFFF", 0.5)))
        self.city_map.setRenderer(QgsSingleSymbolRenderer(_area("#CBD2D9", "#FFFFFF", 0.2)))
        self.district.setRenderer(QgsSingleSymbolRenderer(_outline(SHEET, 0.5, 2.2)))
        self.here.setRenderer(QgsSingleSymbolRenderer(_area("#3E4C59", "#FFFFFF", 0.2)))
        symbols.draw_facilities(self.facilities, "symbol")
        symbols.draw_shares(self.cells, "share")

    # ------------------------------------------------------------------ a page
    def show(self, code: str, profile: str, placed: Placed) -> None:
        """Turn the layers to the district ``code`` and its symbols for a profile."""
        shape = self.shapes[code]
        _fill(self.district, [shape], [[]])
        _fill(self.here, [shape], [[]])
        self.others.setLabeling(_names(code))
        self.others.setLabelsEnabled(True)
        self._show_cells(shape, profile)
        self._show_facilities(placed)

    def show_priorities(self, priorities: Sequence[Priority]) -> None:
        """Number the facilities where works come first, as the list does."""
        shown = [(at, each) for at, each in enumerate(priorities, start=1) if each.x is not None and each.y is not None]
        points = [QgsGeometry.fromPointXY(QgsPointXY(each.x, each.y)) for _, each in shown]
        _fill(self.priorities, points, [[at] for at, _ in shown])

    def bounds(self, code: str) -> tuple[float, float, float, float]:
        """West, south, east, north in metres."""
        box = self.shapes[code].boundingBox()
        return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()

    def outline(self, code: str) -> np.ndarray:
        """Vertices [v, 2] in metres, a NaN row between rings."""
        rings: list[np.ndarray] = []
        for polygon in self.shapes[code].asMultiPolygon():
            for ring in polygon:
                rings.append(np.array([(point.x(), point.y()) for point in ring]))
                rings.append(np.full((1, 2), np.nan))
        return np.concatenate(rings) if rings else np.empty((0, 2))

    def city_bounds(self) -> tuple[float, float, float, float]:
        boxes = np.array([self.bounds(code) for code in self.shapes])
        return (*boxes[:, :2].min(axis=0).tolist(), *boxes[:, 2:].max(axis=0).tolist())  # type: ignore[return-value]

    def main_map(self) -> list[QgsVectorLayer]:
        """Top first."""
        return [self.priorities, self.facilities, self.district, self.others]

    def cell_map(self) -> list[QgsVectorLayer]:
        return [self.cells, self.district]

    def locator(self) -> list[QgsVectorLayer]:
        return [self.here, self.city_map]

    # ------------------------------------------------------------------ inside
    def _add(self, layer: QgsVectorLayer) -> QgsVectorLayer:
        self.project.addMapLayer(layer, False)
        return layer

    def _districts(self) -> QgsVectorLayer:
        layer = _memory("MultiPolygon", self.crs, ("code", "text"), ("name", "text"))
        codes = list(self.shapes)
        names = [district.name(self.language) for district in self.city.districts]
        _fill(layer, self.shapes.values(), list(zip(codes, names)))
        return layer

    def _show_cells(self, shape: QgsGeometry, profile: str) -> None:
        share = self.city.hexagons.share[profile]
        box = shape.boundingBox()
        shapes, shares = [], []
        for index, cell in enumerate(self._cells):
            if not cell.boundingBox().intersects(box) or not cell.intersects(shape):
                continue
            inside = cell.intersection(shape)
            inside.convertToMultiType()
            if inside.area() > 0:
                shapes.append(inside)
                shares.append([or_null(None if np.isnan(share[index]) else float(share[index]))])
        _fill(self.cells, shapes, shares)

    def _show_facilities(self, placed: Placed) -> None:
        """The style's symbol levels put barriers on top; among equals the southern one covers the northern."""
        order = np.argsort(-placed.y, kind="stable")
        points = [
            QgsGeometry.fromPointXY(QgsPointXY(x, y))
            for x, y in zip(placed.x[order].tolist(), placed.y[order].tolist())
        ]
        _fill(self.facilities, points, list(zip(placed.symbol[order].tolist(), placed.count[order].tolist())))
        self.symbols.resize(self.facilities, placed.size)


def _metric(wkb: bytes, transform: QgsCoordinateTransform) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    geometry.transform(transform)
    return geometry


def _memory(kind: str, crs: QgsCoordinateReferenceSystem, *fields: tuple[str, str]) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs={crs.authid()}", kind, "memory")
    layer.dataProvider().addAttributes([make_field(name, type_) for name, type_ in fields])
    layer.updateFields()
    return layer


def _fill(layer: QgsVectorLayer, shapes: Iterable[QgsGeometry], values: Iterable[Sequence[object]]) -> None:
    """Replace the features of a memory layer."""
    provider = layer.dataProvider()
    provider.truncate()
    features = []
    for shape, row in zip(shapes, values):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        feature.setAttributes(list(row))
        features.append(feature)
    provider.addFeatures(features)
    layer.updateExtents()


def _area(fill: str, stroke: str, width: float) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {"color": fill, "outline_color": stroke, "outline_width": str(width), "joinstyle": "round"}
    )


def _outline(fill: str, width: float, casing: float) -> QgsFillSymbol:
    """The district: a light casing under a dark line lifts it from its neighbours, in grey print too."""
    symbol = QgsFillSymbol.createSimple({"color": fill, "outline_style": "no"})
    symbol.insertSymbolLayer(0, QgsSimpleLineSymbolLayer(QColor("#B8C0C8"), casing))
    symbol.appendSymbolLayer(QgsSimpleLineSymbolLayer(QColor(EDGE), width))
    return symbol


def _ring() -> QgsMarkerSymbol:
    """Around the symbol of a numbered facility: dark on a light casing, so that it is seen on any symbol."""
    symbol = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": "0,0,0,0", "outline_color": "#FFFFFF", "outline_width": "1.1", "size": "4.6"}
    )
    dark = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": "0,0,0,0", "outline_color": EDGE, "outline_width": "0.5", "size": "4.6"}
    )
    symbol.appendSymbolLayer(dark.symbolLayer(0).clone())
    return symbol


def _numbers() -> QgsVectorLayerSimpleLabeling:
    """Numbers beside the rings, white on a dark disc; none is left out."""
    settings = QgsPalLayerSettings()
    settings.fieldName = "number"
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    settings.dist = 2.6
    settings.displayAll = True
    style = _label_format(Style(7, bold=True, colour="#FFFFFF"))
    disc = QgsTextBackgroundSettings()
    disc.setEnabled(True)
    disc.setType(QgsTextBackgroundSettings.ShapeType.ShapeCircle)
    disc.setSizeType(QgsTextBackgroundSettings.SizeType.SizeFixed)
    disc.setSizeUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    disc.setSize(QSizeF(4.3, 4.3))
    disc.setFillColor(QColor(EDGE))
    disc.setStrokeColor(QColor("#FFFFFF"))
    disc.setStrokeWidth(0.3)
    style.setBackground(disc)
    settings.setFormat(style)
    return QgsVectorLayerSimpleLabeling(settings)


def _names(left_out: str) -> QgsVectorLayerSimpleLabeling:
    """Names of the districts around, set where their part of the frame has room."""
    settings = QgsPalLayerSettings()
    settings.fieldName = f'CASE WHEN "code" <> {QgsExpression.quotedValue(left_out)} THEN "name" END'
    settings.isExpression = True
    settings.placement = QgsPalLayerSettings.Placement.Horizontal
    settings.centroidWhole = False
    settings.fitInPolygonOnly = True
    settings.autoWrapLength = 14
    settings.setFormat(_label_format(Style(9, italic=True, colour="#7B8794")))
    return QgsVectorLayerSimpleLabeling(settings)


def _label_format(style: Style) -> QgsTextFormat:
    text_format = QgsTextFormat()
    text_format.setFont(style.font())
    text_format.setSize(style.size)
    text_format.setColor(QColor(style.colour))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(False)
    text_format.setBuffer(buffer)
    return text_format
