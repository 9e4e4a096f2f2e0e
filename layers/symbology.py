"""How a city is drawn: symbols from ``.qml`` styles that a city may override, legend texts, labels, scales.

The styles stand in ``resources/styles`` (``docs/styles.md``). A style says how each value looks; which
profile's column it is applied to, and in which language the legend reads, is set here.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsExpression,
    QgsFeatureRenderer,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsPropertyCollection,
    QgsReadWriteContext,
    QgsRenderContext,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..scoring.model import Model
from .aggregates import MIN_ASSESSED
from .words import OLD, REPORTED, STATUSES, sentence, status_title, word

translate = QCoreApplication.translate
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "styles"
FACILITY_STATUS, DISTRICT_SHARE, HEXAGON_SHARE, DISTRICT_OUTLINE = (
    "facility_status", "district_share", "hexagon_share", "district_outline",
)  # fmt: skip
_GEOMETRY = {
    FACILITY_STATUS: "Point", DISTRICT_SHARE: "MultiPolygon", HEXAGON_SHARE: "Polygon", DISTRICT_OUTLINE: "MultiPolygon",
}  # fmt: skip
CATEGORISED, GRADUATED = "categorizedSymbol", "graduatedSymbol"
_RENDERER = {FACILITY_STATUS: CATEGORISED, DISTRICT_SHARE: GRADUATED, HEXAGON_SHARE: GRADUATED}
"""Kind of style that a file must hold; the outline may be of any."""
TOO_FEW = -1.0
"""What a share reads as where too few are assessed (the column is then NULL)."""


def symbol_values() -> list[str]:
    """Every value that a facility's symbol column can have, in the order of the legend."""
    return [
        *STATUSES,
        *(status + OLD for status in STATUSES if status != "not_assessed"),
        *(REPORTED + status for status in STATUSES if status != "not_assessed"),
    ]


def symbol_column(profile: str, with_reported: bool) -> str:
    """Column of ``facility_map`` that the map shows."""
    return f"{'symbol' if with_reported else 'official'}_{profile}"


class Styles:
    """The symbols of a city: from ``override`` (a folder) where it has the file, else the plugin's own.

    What is wrong with a city's own style is told in :attr:`problems`; the plugin's takes its place.
    """

    def __init__(self, override: str | Path | None = None) -> None:
        self.problems: list[str] = []
        self._override = Path(override) if override else None
        # Styles are kept as documents, never as renderers: PyQGIS takes a renderer that died in a layer for the
        # next one at its address.
        self._loaded: dict[str, QDomDocument] = {}
        if self._override is not None and not self._override.is_dir():
            text = translate("Project", "There is no styles folder {folder}: the plugin's own styles are used.")
            self.problems.append(text.format(folder=self._override))
            self._override = None

    def show_facilities(self, layer: QgsVectorLayer, column: str, with_reported: bool, language: str) -> None:
        """Draw ``layer`` by the symbol values in ``column``; the legend is in ``language``."""
        self._apply(layer, FACILITY_STATUS)
        renderer = layer.renderer()
        renderer.setClassAttribute(column)
        known = set(symbol_values())
        for index, category in reversed(list(enumerate(renderer.categories()))):
            value = category.value()
            if value not in known:
                continue
            if value.startswith(REPORTED) and not with_reported:
                renderer.deleteCategory(index)
            else:
                renderer.updateCategoryLabel(index, sentence(status_title(value, language)))

    def show_share(self, layer: QgsVectorLayer, style: str, column: str, language: str) -> None:
        """Colour ``layer`` by the share (0–1, NULL where too few are assessed) in ``column``; ``style``:
        DISTRICT_SHARE or HEXAGON_SHARE."""
        self._apply(layer, style)
        renderer = layer.renderer()
        # A graduated renderer leaves out NULL; "too few assessed" must be seen.
        renderer.setClassAttribute(f"coalesce({QgsExpression.quotedColumnRef(column)}, {TOO_FEW:g})")
        for index, class_ in enumerate(renderer.ranges()):
            if class_.upperValue() < 0:
                text = word("legend.too_few", language, number=MIN_ASSESSED)
            else:
                low, high = (f"{round(100 * value)}" for value in (class_.lowerValue(), class_.upperValue()))
                text = word("legend.share", language, low=low, high=high)
            renderer.updateRangeLabel(index, sentence(text))

    def show_outline(self, layer: QgsVectorLayer) -> None:
        """Draw the districts' boundaries."""
        self._apply(layer, DISTRICT_OUTLINE)

    # ------------------------------------------------------------------ inside
    def _apply(self, layer: QgsVectorLayer, name: str) -> None:
        if name not in self._loaded:
            self._loaded[name] = self._load(name)
        done, message = layer.importNamedStyle(self._loaded[name], QgsMapLayer.StyleCategory.Symbology)
        if not done:
            raise StyleRefused(message)

    def _load(self, name: str) -> QDomDocument:
        if self._override is not None:
            path = self._override / f"{name}.qml"
            if path.exists():
                try:
                    return _read(path, name)
                except StyleRefused as refused:
                    text = translate(
                        "Project", "The style {file} cannot be used: {reason} The plugin's own is used instead."
                    )
                    self.problems.append(text.format(file=path, reason=refused))
        return _read(FOLDER / f"{name}.qml", name)


class StyleRefused(Exception):
    """Why a style file cannot be used, for the person who made it."""


def _read(path: Path, name: str) -> QDomDocument:
    scratch = QgsVectorLayer(f"{_GEOMETRY[name]}?crs=EPSG:4326", name, "memory")
    message, done = scratch.loadNamedStyle(str(path), QgsMapLayer.StyleCategory.Symbology)
    renderer = scratch.renderer()
    if not done or renderer is None:
        raise StyleRefused(translate("Project", "QGIS cannot read it ({message}).").format(message=message))
    wanted = _RENDERER.get(name, renderer.type())
    if renderer.type() != wanted:
        kinds = {
            CATEGORISED: translate("Project", "it must be a categorised style."),
            GRADUATED: translate("Project", "it must be a graduated style."),
        }
        raise StyleRefused(kinds[wanted])
    if wanted == CATEGORISED and name == FACILITY_STATUS:
        there = {category.value() for category in renderer.categories()}
        missing = [value for value in symbol_values() if value not in there]
        if missing:
            text = translate("Project", "it has no symbol for {values}.")
            raise StyleRefused(text.format(values=", ".join(missing)))
    if wanted == GRADUATED and name in _RENDERER:
        _check_classes(renderer)
    _embed_drawings(renderer, path.parent)
    document = QDomDocument()
    message = scratch.exportNamedStyle(document, QgsReadWriteContext(), QgsMapLayer.StyleCategory.Symbology)
    if message:
        raise StyleRefused(message)
    return document


def _check_classes(renderer: QgsGraduatedSymbolRenderer) -> None:
    """The classes must cover every share from 0 to 1 and "too few" (-1), or facilities would vanish unseen."""
    ranges = sorted((class_.lowerValue(), class_.upperValue()) for class_ in renderer.ranges())
    shares = [(low, high) for low, high in ranges if high >= 0]
    if not any(low <= TOO_FEW <= high for low, high in ranges):
        raise StyleRefused(translate("Project", "it has no class around -1, which stands for “too few assessed”."))
    gaps = [left[1] for left, right in zip(shares, shares[1:]) if right[0] > left[1]]
    if not shares or shares[0][0] > 0 or shares[-1][1] < 1 or gaps:
        raise StyleRefused(translate("Project", "its classes do not cover every share from 0 to 1."))


def _embed_drawings(renderer: QgsFeatureRenderer, folder: Path) -> None:
    """Take SVG files into the symbols themselves: a project must open where those files are not."""
    for symbol in renderer.symbols(QgsRenderContext()):
        for layer in symbol.symbolLayers():
            if layer.layerType() != "SvgMarker" or layer.path().startswith("base64:"):
                continue
            given = Path(layer.path())
            found = next((path for path in (given, folder / given.name) if given.name and path.is_file()), None)
            if found is None:
                text = translate("Project", "its drawing {file} is missing.")
                raise StyleRefused(text.format(file=layer.path() or "SVG"))
            layer.setPath("base64:" + base64.b64encode(found.read_bytes()).decode())


# ---------------------------------------------------------------------- scales
SCREEN = (1600, 1000)
"""Pixels of the screen that the scales are made for."""
METRES_PER_PIXEL = 0.0254 / 96
"""On a screen of 96 dots per inch, at scale 1 : 1."""
MOST_POINTS = 5_000
"""Facilities in a screen that can still be told apart."""


@dataclass(frozen=True)
class Scales:
    """Denominators. Districts are coloured from ``districts`` upwards, hexagons between, points from ``points``
    down, facilities carry names from ``names`` down."""

    districts: float
    points: float
    names: float


def scales(model: Model, lon: np.ndarray, lat: np.ndarray, bounds: tuple[float, float, float, float]) -> Scales:
    """Scales at which this city is legible: from its size (``bounds``: west, south, east, north in degrees) and
    from how densely its facilities stand (``lon``, ``lat`` in degrees, NaN without a place)."""
    metre_lon = 111_320.0 * np.cos(np.deg2rad((bounds[1] + bounds[3]) / 2))
    width, height = (bounds[2] - bounds[0]) * metre_lon, (bounds[3] - bounds[1]) * 110_574.0
    whole = max(width / SCREEN[0], height / SCREEN[1]) / METRES_PER_PIXEL
    placed = ~(np.isnan(lon) | np.isnan(lat))
    points = whole
    if placed.any():
        # Facilities per square kilometre as the typical facility sees it around itself.
        cell = np.floor(lon[placed] * metre_lon / 1000).astype(np.int64) * 1_000_000
        cell += np.floor(lat[placed] * 110.574).astype(np.int64)
        _, counts = np.unique(cell, return_counts=True)
        density = (counts.astype(float) ** 2).sum() / counts.sum() / 1e6
        points = (MOST_POINTS / density / (SCREEN[0] * SCREEN[1])) ** 0.5 / METRES_PER_PIXEL
    districts = rounded(0.7 * max(whole, 10_000.0))
    points = rounded(min(max(points, 10_000.0), districts))
    return Scales(districts, points, rounded(min(5_000.0, points / 3)))


def rounded(scale: float) -> float:
    """A scale with two leading digits, the second 0 or 5: 37,812 → 35,000."""
    digits = 10 ** int(np.floor(np.log10(scale)))
    return float(max(np.floor(scale / digits * 2) / 2, 1.0) * digits)


def show_between(layer: QgsVectorLayer, smallest: float | None, largest: float | None) -> None:
    """Draw ``layer`` only between two scale denominators (the smallest scale is the larger number)."""
    layer.setScaleBasedVisibility(smallest is not None or largest is not None)
    layer.setMinimumScale(smallest or 0.0)
    layer.setMaximumScale(largest or 0.0)


# ---------------------------------------------------------------------- labels
_INK = QColor("#1a1a1a")


def name_expression(language: str, fields: Iterable[str]) -> str:
    """The name in ``language``, where there is none the name as the source had it."""
    own = f"name_{language}"
    return f'coalesce({QgsExpression.quotedColumnRef(own)}, "name")' if own in set(fields) else '"name"'


def label_facilities(layer: QgsVectorLayer, language: str, model: Model, from_scale: float) -> None:
    """Names at street scale; the more important the type, the sooner it gets its place."""
    settings = _labels(name_expression(language, layer.fields().names()), 8.0, _INK)
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    settings.dist = 1.2
    settings.distUnits = QgsUnitTypes.RenderUnit.RenderMillimeters
    settings.obstacle = True
    settings.scaleVisibility = True
    settings.minimumScale = from_scale
    settings.maximumScale = 0.0
    cases = " ".join(
        f"WHEN {QgsExpression.quotedString(kind.code)} = \"facility_type\" THEN {2 * kind.importance}"
        for kind in model.facility_types
    )
    _define(settings, {QgsPalLayerSettings.Property.Priority: f"CASE {cases} ELSE 1 END"})
    _apply(layer, settings)


def label_districts(layer: QgsVectorLayer, profile: str, language: str) -> None:
    """Name, share, and how many are assessed: a share never stands alone."""
    share, assessed = f'"share_{profile}"', f'coalesce("assessed_{profile}", 0)'
    count = word("legend.assessed", language, assessed="#1", facilities="#2")
    count = QgsExpression.quotedString(count)
    expression = (
        f"{name_expression(language, layer.fields().names())} || '\\n'"
        f" || CASE WHEN {share} IS NULL THEN '' ELSE round(100 * {share}) || ' %' || '\\n' END"
        f" || replace({count}, map('#1', to_string({assessed}), '#2', to_string(coalesce(\"facilities\", 0))))"
    )
    settings = _labels(expression, 8.5, _INK)
    settings.placement = QgsPalLayerSettings.Placement.Horizontal
    settings.centroidInside = True
    settings.multilineAlign = QgsPalLayerSettings.MultiLineAlign.MultiCenter
    settings.displayAll = True
    settings.fitInPolygonOnly = False
    _apply(layer, settings)


def label_hexagons(layer: QgsVectorLayer, profile: str) -> None:
    """The number assessed."""
    settings = _labels(f'"assessed_{profile}"', 7.0, _INK)
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.centroidInside = True
    settings.fitInPolygonOnly = True
    _apply(layer, settings)


def label_outlines(layer: QgsVectorLayer, language: str, below: float, down_to: float) -> None:
    """The district's name, while its coloured share is not shown, until single streets are."""
    settings = _labels(name_expression(language, layer.fields().names()), 10.0, QColor("#4a4a4a"))
    settings.placement = QgsPalLayerSettings.Placement.Horizontal
    settings.centroidInside = True
    settings.scaleVisibility = True
    settings.minimumScale, settings.maximumScale = below, down_to
    settings.priority = 3
    _apply(layer, settings)


def _labels(expression: str, points: float, colour: QColor) -> QgsPalLayerSettings:
    text = QgsTextFormat()
    text.setSize(points)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(colour)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setSizeUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    halo.setColor(QColor("#ffffff"))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.setFormat(text)
    settings.fieldName = expression
    settings.isExpression = True
    settings.enabled = True
    return settings


def _define(settings: QgsPalLayerSettings, expressions: dict) -> None:
    properties = QgsPropertyCollection()
    for key, expression in expressions.items():
        properties.setProperty(key, QgsProperty.fromExpression(expression))
    settings.setDataDefinedProperties(properties)


def _apply(layer: QgsVectorLayer, settings: QgsPalLayerSettings) -> None:
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def show_rings(layer: QgsVectorLayer) -> None:
    """Plain rings, for a layer that is edited rather than looked at."""
    ring = {"name": "circle", "size": "3", "color": "255,255,255,0", "outline_color": "#1a1a1a", "outline_width": "0.4"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(ring)))
