"""The symbols of a printed map: those of the city's styles, in millimetres of paper instead of metres of ground."""

from __future__ import annotations

from qgis.core import QgsFillSymbol, QgsMapUnitScale, QgsMarkerSymbol, QgsUnitTypes, QgsVectorLayer

from ..layers.symbology import HEXAGON_SHARE, Styles
from ..layers.words import STATUSES

DRAWN = 20.0 / 28.0
"""A drawing's shape takes 20 of its 28 units; the rest is the white rim and the mark of what is out of date."""
_MM = QgsUnitTypes.RenderUnit.RenderMillimeters


class PrintSymbols:
    """Symbols by the value that the store keeps for each facility, and the fills of the share classes.

    ``styles``: the city's, or the plugin's own. Renderers stay in layers of ours and are never handed out.
    """

    def __init__(self, styles: Styles, language: str) -> None:
        self._styles, self._language = styles, language
        self._points = QgsVectorLayer("Point?crs=EPSG:4326&field=symbol:string", "symbols", "memory")
        self._cells = QgsVectorLayer("Polygon?crs=EPSG:4326&field=share:double", "shares", "memory")
        self.draw_facilities(self._points, "symbol")
        self.draw_shares(self._cells, "share")
        self._symbols = {c.value(): c.symbol().clone() for c in self._points.renderer().categories()}
        self._largest = max(self._symbols[code].size() for code in STATUSES)

    def marker(self, value: str, size: float) -> QgsMarkerSymbol:
        """The symbol of a value, its shape ``size`` mm across; what the style has smaller stays smaller."""
        symbol: QgsMarkerSymbol = self._symbols[value].clone()
        symbol.setSizeUnit(_MM)
        symbol.setSizeMapUnitScale(QgsMapUnitScale())
        symbol.setSize(size / DRAWN * self._symbols[value].size() / self._largest)
        return symbol

    def draw_facilities(self, layer: QgsVectorLayer, column: str) -> None:
        """Draw a point layer by the values of ``column``, in the style's own order: barriers on top."""
        self._styles.show_facilities(layer, column, True, self._language)

    def resize(self, layer: QgsVectorLayer, size: float) -> None:
        """Give the symbols of a layer drawn so a size in millimetres."""
        renderer = layer.renderer()
        for index, category in enumerate(renderer.categories()):
            if category.value() in self._symbols:
                renderer.updateCategorySymbol(index, self.marker(category.value(), size))

    def draw_shares(self, layer: QgsVectorLayer, column: str) -> None:
        """Colour a polygon layer by the share (0–1, NULL where too few are assessed) in ``column``."""
        self._styles.show_share(layer, HEXAGON_SHARE, column, self._language)

    def share_classes(self) -> tuple[list[tuple[float, float, QgsFillSymbol]], QgsFillSymbol]:
        """Lower and upper limit (0–1) and fill of each class, from low to high, and the fill of "too few"."""
        ranges = self._cells.renderer().ranges()
        classes = [(float(item.lowerValue()), float(item.upperValue()), item.symbol().clone()) for item in ranges]
        shares = sorted((item for item in classes if item[1] >= 0), key=lambda item: item[:2])
        return shares, next(symbol for _, high, symbol in classes if high < 0)
