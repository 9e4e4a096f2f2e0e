"""Results of planning as layers: where their rows are, and a style that shape, size and colour tell together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsGraduatedSymbolRenderer,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsRendererCategory,
    QgsRendererRange,
    QgsVectorLayer,
)

from ..compat import make_field
from .readable import count_text
from .scenario_compare import CHANGES, ONLY_FIRST, ONLY_SECOND, Comparison
from .store.base import Store, quoted
from .words import sentence, word

YEAR, RANK = "year", "rank"
_SHAPES = ("square", "triangle", "diamond", "circle", "pentagon", "star", "hexagon", "cross_fill")
_COLOURS = ("#7A2E00", "#D55E00", "#E69F00", "#0072B2", "#56B4E9", "#009E73", "#CC79A7", "#767676")
_CLASSES = 5
_HEADS = (100, 500, 1000)


@dataclass(frozen=True)
class Found:
    """A view of the store, ready to be opened."""

    uri: str
    provider: str
    field: str
    values: tuple[float, ...]
    """The years of a programme; for others the breaks between classes, least first."""


def describe_view(store: Store, view: str, field: str) -> Found:
    """Where a view is, and which values ``field`` has in it."""
    (values,) = store.columns(
        f"SELECT {quoted(field)} FROM {quoted(view)} WHERE {quoted(field)} IS NOT NULL",  # nosec B608 # quoted() checks the names
        (np.float64,),
    )
    uri, provider = store.layer_source(view)
    if field == YEAR:
        found = np.unique(values)
    elif field == RANK:
        found = np.array([1.0, *(head for head in _HEADS if head < values.max(initial=0)), values.max(initial=1.0)])
    else:
        values = values[values > 0]
        found = np.unique(np.quantile(values, np.linspace(0, 1, _CLASSES + 1))) if len(values) else values
    return Found(uri, provider, field, tuple(found.tolist()) if len(values) else ())


def result_layer(found: Found, title: str, language: str) -> QgsVectorLayer | None:
    """The layer, styled; None where there is nothing to show."""
    if not found.values:
        return None
    layer = QgsVectorLayer(found.uri, title, found.provider)
    if not layer.isValid():
        return None
    layer.setReadOnly(True)
    styles = {YEAR: _by_year, RANK: _by_rank}
    layer.setRenderer(styles.get(found.field, _by_size)(found, language))
    return layer


def preview_layer(path: str, facilities: int, title: str, language: str) -> QgsVectorLayer:
    """The ranking of the sliders (:mod:`.plan_preview`); ``facilities``: so many may be ranked at most."""
    heads = (1.0, *(float(head) for head in _HEADS if head < facilities), float(max(facilities, 1)))
    layer = QgsVectorLayer(f"{path}|layername=ranking", title, "ogr")
    layer.setReadOnly(True)
    layer.setRenderer(_by_rank(Found("", "", RANK, heads), language))
    return layer


def _by_year(found: Found, _language: str) -> QgsFeatureRenderer:
    categories = []
    for number, year in enumerate(found.values):
        symbol = _symbol(number, 3.4)
        categories.append(QgsRendererCategory(int(year), symbol, str(int(year))))
    return QgsCategorizedSymbolRenderer(found.field, categories)


def _by_size(found: Found, language: str) -> QgsFeatureRenderer:
    """Classes told by size and lightness."""
    breaks = found.values if len(found.values) > 1 else (found.values[0], found.values[0])
    count = len(breaks) - 1
    ranges = []
    for number in range(count):
        low, high = breaks[number] + (1e-9 if number else 0.0), breaks[number + 1]
        strength = number / max(count - 1, 1)
        shade = int(40 + (1 - strength) * 130)
        size = round(0.5 + 1.4 * strength, 2)  # a city has thousands of places where people live
        symbol = _marker("circle", size, f"{shade + 60},{shade // 2 + 20},{shade // 3},230", outlined=False)
        ranges.append(QgsRendererRange(low, high, symbol, _between(low, high, language)))
    return QgsGraduatedSymbolRenderer(found.field, ranges)


def _by_rank(found: Found, language: str) -> QgsFeatureRenderer:
    """The head of the list large and on top, as in the preview while a slider is moved."""
    looks = (
        ("square", 3.0, "#7A2E00"),
        ("diamond", 2.5, "#0072B2"),
        ("circle", 1.5, "#56B4E9"),
        ("circle", 0.8, "#9A9A9A"),
    )
    ranges = []
    for number, (low, high) in enumerate(zip(found.values, found.values[1:])):
        shape, size, colour = looks[min(number, len(looks) - 1)]
        low += 1 if number else 0
        symbol = _marker(shape, size, colour, outlined=number < len(looks) - 1)
        ranges.append(QgsRendererRange(low, high, symbol, _between(low, high, language)))
    renderer = QgsGraduatedSymbolRenderer(found.field, ranges)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(found.field, False)]))
    renderer.setOrderByEnabled(True)
    return renderer


def _between(low: float, high: float, language: str) -> str:
    return f"{count_text(round(low), language)} – {count_text(round(high), language)}"


def _marker(shape: str, size: float, colour: str, outlined: bool = True) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple(
        {
            "name": shape,
            "size": str(size),
            "color": colour,
            "outline_color": "#ffffff",
            "outline_width": "0.3",
            "outline_style": "solid" if outlined else "no",
        }
    )


def _symbol(number: int, size: float) -> QgsMarkerSymbol:
    return _marker(_SHAPES[number % len(_SHAPES)], size, _COLOURS[number % len(_COLOURS)])


def comparison_layer(found: Comparison, title: str, language: str) -> QgsVectorLayer:
    """The facilities that differ between two scenarios: what is only in the first points down and is blue, what is only
    in the second points up and is orange, the rest are grey diamonds."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326", title, "memory")
    fields = QgsFields()
    for name, kind in (
        ("facility", "int"),
        ("name", "text"),
        ("change", "text"),
        ("first", "text"),
        ("second", "text"),
    ):
        fields.append(make_field(name, kind))
    provider = layer.dataProvider()
    provider.addAttributes(list(fields))
    layer.updateFields()
    features = []
    for each in found.facilities:
        if each.lon != each.lon:
            continue
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(each.lon, each.lat)))
        feature.setAttributes([each.facility, each.name, each.change, each.first, each.second])
        features.append(feature)
    provider.addFeatures(features)
    layer.updateExtents()
    layer.setReadOnly(True)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)  # it is made anew in a moment: closing QGIS need not ask
    looks = {ONLY_FIRST: ("triangle", "#0072B2", 180.0), ONLY_SECOND: ("triangle", "#D55E00", 0.0)}
    named = {ONLY_FIRST: f": {found.first.name}", ONLY_SECOND: f": {found.second.name}"}
    categories = []
    for change in CHANGES:
        if not any(each.change == change for each in found.facilities):
            continue
        shape, colour, turn = looks.get(change, ("diamond", "#767676", 0.0))
        symbol = _marker(shape, 3.2, colour)
        symbol.setAngle(turn)
        label = sentence(word(f"change.{change}", language)) + named.get(change, "")
        categories.append(QgsRendererCategory(change, symbol, label))
    layer.setRenderer(QgsCategorizedSymbolRenderer("change", categories))
    return layer
