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
    QgsProject,
    QgsProperty,
    QgsPropertyCollection,
    QgsReadWriteContext,
    QgsRenderContext,
    QgsRuleBasedLabeling,
    QgsSingleSymbolRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBackgroundSettings,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QCoreApplication, QSizeF
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtXml import QDomDocument

from ..scoring.model import Model
from .aggregates import MIN_ASSESSED
from .roles import FACILITIES, NAMES, PREFIX, layer_of
from .words import OLD, REPORTED, STATUSES, sentence, status_title, word

translate = QCoreApplication.translate
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "styles"
FACILITY_STATUS, DISTRICT_SHARE, HEXAGON_SHARE = "facility_status", "district_share", "hexagon_share"
STYLES = (FACILITY_STATUS, DISTRICT_SHARE, HEXAGON_SHARE)
_GEOMETRY = {FACILITY_STATUS: "Point", DISTRICT_SHARE: "MultiPolygon", HEXAGON_SHARE: "Polygon"}
CATEGORISED, GRADUATED = "categorizedSymbol", "graduatedSymbol"
_RENDERER = {FACILITY_STATUS: CATEGORISED, DISTRICT_SHARE: GRADUATED, HEXAGON_SHARE: GRADUATED}
"""Kind of style that a file must hold."""
NAMES_FROM = PREFIX + "names_from"
"""Property of the layer of names: the scale from which there are any."""
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

    def show_districts(self, layer: QgsVectorLayer, column: str, language: str, from_scale: float) -> None:
        """The districts' boundaries, and from a scale denominator upwards their share, as :meth:`show_share`."""
        self.show_share(layer, DISTRICT_SHARE, column, language)
        renderer = layer.renderer()
        shown = QgsProperty.fromExpression(f"@map_scale >= {from_scale:g}")
        for index, class_ in enumerate(renderer.ranges()):
            symbol = class_.symbol().clone()
            for part in symbol.symbolLayers():
                if part.type() == QgsSymbol.SymbolType.Fill:  # lines are the boundary
                    part.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyLayerEnabled, shown)
            renderer.updateRangeSymbol(index, symbol)

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
    wanted = _RENDERER[name]
    if renderer.type() != wanted:
        kinds = {
            CATEGORISED: translate("Project", "it must be a categorised style."),
            GRADUATED: translate("Project", "it must be a graduated style."),
        }
        raise StyleRefused(kinds[wanted])
    if wanted == CATEGORISED:
        there = {category.value() for category in renderer.categories()}
        missing = [value for value in symbol_values() if value not in there]
        if missing:
            text = translate("Project", "it has no symbol for {values}.")
            raise StyleRefused(text.format(values=", ".join(missing)))
    else:
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
            layer.setPath(_embedded(found))


def _embedded(drawing: Path) -> str:
    """An SVG file as symbols carry it in themselves."""
    return "base64:" + base64.b64encode(drawing.read_bytes()).decode()


# ---------------------------------------------------------------------- scales
SCREEN = (1600, 1000)
"""Pixels of the screen that the scales are made for."""
METRES_PER_PIXEL = 0.0254 / 96
"""On a screen of 96 dots per inch, at scale 1 : 1."""
MOST_POINTS = 20_000
"""Facilities in a screen, were it all as dense as the densest quarters, that can still be told apart."""
MOST_NAMES = 50
"""Names in a screen that can still be read."""
IMPORTANT = 5
"""Importance of a facility type (1–5) from which names are shown sooner."""


@dataclass(frozen=True)
class Scales:
    """Denominators. Districts are coloured from ``districts`` upwards, hexagons between, points from ``points``
    down; facilities carry names from ``names`` down, those of important types from ``important_names``."""

    districts: float
    points: float
    important_names: float
    names: float


def scales(
    lon: np.ndarray, lat: np.ndarray, important: np.ndarray, bounds: tuple[float, float, float, float]
) -> Scales:
    """Scales at which a city is legible: from its size (``bounds``: west, south, east, north in degrees) and from
    how densely its facilities stand. ``lon``, ``lat`` [f]: degrees, NaN without a place; ``important`` [f]: bool."""
    metre_lon = 111_320.0 * np.cos(np.deg2rad((bounds[1] + bounds[3]) / 2))
    width, height = (bounds[2] - bounds[0]) * metre_lon, (bounds[3] - bounds[1]) * 110_574.0
    whole = max(width / SCREEN[0], height / SCREEN[1]) / METRES_PER_PIXEL
    districts = rounded(0.7 * max(whole, 10_000.0))
    placed = ~(np.isnan(lon) | np.isnan(lat))
    if not placed.any():
        return Scales(districts, districts, 5_000.0, 5_000.0)
    # Facilities per square metre as the typical facility sees it around itself.
    cell = np.floor(lon[placed] * metre_lon / 1000).astype(np.int64) * 1_000_000
    cell += np.floor(lat[placed] * 110.574).astype(np.int64)
    _, counts = np.unique(cell, return_counts=True)
    density = (counts.astype(float) ** 2).sum() / counts.sum() / 1e6

    def holding(number: int) -> float:
        """The scale at which a screen holds so many facilities."""
        return (number / density / (SCREEN[0] * SCREEN[1])) ** 0.5 / METRES_PER_PIXEL

    points = rounded(min(max(holding(MOST_POINTS), 10_000.0), districts))
    names = min(max(holding(MOST_NAMES), 1_000.0), 5_000.0)
    share = max(float(important[placed].mean()), 0.01)
    return Scales(districts, points, rounded(min(names / share**0.5, points)), rounded(names))


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
MARK_SIZE, MARK_OFFSET = 3.2, 2.4
"""Millimetres: of the mark of what is being recomputed, and how far from the middle of the symbol it is."""
FONTS = ("Noto Sans", "Segoe UI", "Arial", "Helvetica", "DejaVu Sans", "Liberation Sans")
"""The first that a computer has; each has the letters of Kazakh. QGIS warns where it has none of them."""


def name_expression(language: str, fields: Iterable[str]) -> str:
    """The name in ``language``, where there is none the name as the source had it."""
    own = f"name_{language}"
    return f'coalesce({QgsExpression.quotedColumnRef(own)}, "name")' if own in set(fields) else '"name"'


def label_facilities(layer: QgsVectorLayer, language: str, model: Model, scales: Scales) -> None:
    """Names at street scale, those of the most important types (hospitals, schools) sooner. Where names would
    overlap, the more important type gets its place."""
    settings = _labels(name_expression(language, layer.fields().names()), 8.0, _INK)
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.quadOffset = QgsPalLayerSettings.QuadrantPosition.QuadrantRight
    settings.xOffset = 2.2
    settings.offsetUnits = QgsUnitTypes.RenderUnit.RenderMillimeters
    cases = " ".join(
        f'WHEN {QgsExpression.quotedString(kind.code)} = "facility_type" THEN {2 * kind.importance}'
        for kind in model.facility_types
    )
    _define(settings, {QgsPalLayerSettings.Property.Priority: f"CASE {cases} ELSE 1 END"})
    listed = ", ".join(QgsExpression.quotedString(code) for code in important_types(model)) or "NULL"
    sooner = f'"facility_type" IN ({listed})'
    rules = [(settings, 0.0, scales.important_names, sooner), (settings, 0.0, scales.names, f"NOT {sooner}")]
    _label_by_rules(layer, [*rules, (_recomputed_mark(), 0.0, 0.0, '"being_recomputed"')])


def _recomputed_mark() -> QgsPalLayerSettings:
    """An hourglass at the upper left of the symbol (the clock of "out of date" is at the right). A label, as each
    further part of the symbols would be paid for with every facility that is drawn."""
    drawing = QgsSvgMarkerSymbolLayer(_embedded(FOLDER / "symbols" / "being_recomputed.svg"), MARK_SIZE)
    symbol = QgsMarkerSymbol.createSimple({})
    symbol.changeSymbolLayer(0, drawing)
    background = QgsTextBackgroundSettings()
    background.setEnabled(True)
    background.setType(QgsTextBackgroundSettings.ShapeType.ShapeMarkerSymbol)
    background.setMarkerSymbol(symbol)
    background.setSizeType(QgsTextBackgroundSettings.SizeType.SizeFixed)
    background.setSize(QSizeF(MARK_SIZE, MARK_SIZE))
    background.setSizeUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    settings = _labels(QgsExpression.quotedString("\u00a0"), 6.0, _INK)
    text = settings.format()
    text.setBackground(background)
    settings.setFormat(text)
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.quadOffset = QgsPalLayerSettings.QuadrantPosition.QuadrantOver
    settings.xOffset = settings.yOffset = -MARK_OFFSET
    settings.offsetUnits = QgsUnitTypes.RenderUnit.RenderMillimeters
    settings.displayAll = True
    settings.obstacleSettings().setIsObstacle(False)
    settings.priority = 10
    return settings


def mark_from_afar(project: QgsProject, wanted: bool) -> None:
    """Draw the marks of what is being recomputed wherever points are drawn, or only where names are, too. From afar
    they cost drawing time, so that they are wanted only while somebody waits. A project that was saved stays so."""
    names, points = layer_of(project, NAMES), layer_of(project, FACILITIES)
    near = names.customProperty(NAMES_FROM) if names is not None else None
    if points is None or near is None:
        return
    scale = points.minimumScale() if wanted else float(near)
    if names.minimumScale() != scale:
        was_dirty = project.isDirty()
        names.setMinimumScale(scale)
        names.triggerRepaint()
        project.setDirty(was_dirty)


def important_types(model: Model) -> list[str]:
    """Codes of the facility types whose names are shown sooner."""
    return [kind.code for kind in model.facility_types if kind.importance >= IMPORTANT]


def label_districts(layer: QgsVectorLayer, profile: str, language: str, scales: Scales) -> None:
    """Where the whole city is seen: name, share, and how many are assessed (a share never stands alone). Over the
    hexagons: the name."""
    name = name_expression(language, layer.fields().names())
    share, assessed = f'"share_{profile}"', f'coalesce("assessed_{profile}", 0)'
    known = QgsExpression.quotedString(word("map.share_of", language, share="#1", assessed="#2"))
    few = QgsExpression.quotedString(word("map.number_assessed", language, assessed="#2"))
    numbers = f"map('#1', to_string(round(100 * coalesce({share}, 0))), '#2', to_string({assessed}))"
    expression = f"{name} || '\\n' || replace(CASE WHEN {share} IS NULL THEN {few} ELSE {known} END, {numbers})"
    whole = _labels(expression, 9.0, _INK)
    whole.multilineAlign = QgsPalLayerSettings.MultiLineAlign.MultiCenter
    whole.displayAll = True
    _define(whole, {QgsPalLayerSettings.Property.Color: _ink_on_classes(layer, share)})
    near = _labels(name, 10.0, QColor("#4a4a4a"), halo=True)
    near.priority = 3
    for settings in (whole, near):
        settings.placement = QgsPalLayerSettings.Placement.OverPoint
        settings.centroidInside = True
    _label_by_rules(layer, [(whole, scales.districts, 0.0, ""), (near, scales.points, scales.districts, "")])


def label_hexagons(layer: QgsVectorLayer, profile: str) -> None:
    """The number assessed."""
    settings = _labels(f"assessed_{profile}", 7.0, _INK)
    settings.isExpression = False
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.obstacleSettings().setIsObstacle(False)
    _define(settings, {QgsPalLayerSettings.Property.Color: _ink_on_classes(layer, f'"share_{profile}"')})
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _ink_on_classes(layer: QgsVectorLayer, share: str) -> str:
    """An expression: black or white, whichever is read better on the colour of the share's class. (A halo would
    do too, and take longer to draw than the rest of the map.)"""
    dark = []
    for class_ in layer.renderer().ranges():
        if class_.upperValue() >= 0 and _luminance(class_.symbol().color()) < 0.18:
            dark.append(f"({share} >= {class_.lowerValue():g} AND {share} <= {class_.upperValue():g})")
    ink = QgsExpression.quotedString(_INK.name())
    return f"CASE WHEN {' OR '.join(dark)} THEN '#ffffff' ELSE {ink} END" if dark else ink


def _luminance(colour: QColor) -> float:
    """Relative luminance (WCAG 2) of a colour on white paper; white text reads better below 0.18."""
    opacity = colour.alphaF()

    def linear(channel: float) -> float:
        channel = channel * opacity + 1 - opacity
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def _labels(expression: str, points: float, colour: QColor, halo: bool = False) -> QgsPalLayerSettings:
    text = QgsTextFormat()
    text.setFont(QFont(FONTS[0]))
    text.setFamilies(list(FONTS))
    text.setSize(points)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(colour)
    if halo:
        buffer = QgsTextBufferSettings()
        buffer.setEnabled(True)
        buffer.setSize(0.8)
        buffer.setSizeUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
        buffer.setColor(QColor("#ffffff"))
        text.setBuffer(buffer)
    settings = QgsPalLayerSettings()
    settings.setFormat(text)
    settings.fieldName = expression
    settings.isExpression = True
    settings.enabled = True
    return settings


def _label_by_rules(layer: QgsVectorLayer, rules: list[tuple[QgsPalLayerSettings, float, float, str]]) -> None:
    """Labels of several kinds: settings, the denominators they are shown between (0: no limit), and for which."""
    root = QgsRuleBasedLabeling.Rule(None)
    for settings, largest, smallest, condition in rules:
        root.appendChild(QgsRuleBasedLabeling.Rule(QgsPalLayerSettings(settings), largest, smallest, condition))
    layer.setLabeling(QgsRuleBasedLabeling(root))
    layer.setLabelsEnabled(True)


def _define(settings: QgsPalLayerSettings, expressions: dict) -> None:
    properties = QgsPropertyCollection()
    for key, expression in expressions.items():
        properties.setProperty(key, QgsProperty.fromExpression(expression))
    settings.setDataDefinedProperties(properties)


def show_rings(layer: QgsVectorLayer) -> None:
    """Plain rings, for a layer that is edited rather than looked at."""
    ring = {"name": "circle", "size": "3", "color": "255,255,255,0", "outline_color": "#1a1a1a", "outline_width": "0.4"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(ring)))
