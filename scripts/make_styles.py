"""Write the map symbols: resources/styles/symbols/*.svg and the .qml styles made of them.

    .venv/bin/python scripts/make_styles.py

The drawings are ours. Colours are Okabe and Ito's, which people with any colour vision can tell apart; the
shape says the same without any colour. Run it after a change here and commit what it writes.
"""

from __future__ import annotations

import base64
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (  # noqa: E402  (the platform must be chosen first)
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLinePatternFillSymbolLayer,
    QgsMapLayer,
    QgsMapUnitScale,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSvgMarkerSymbolLayer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt  # noqa: E402
from qgis.PyQt.QtGui import QColor  # noqa: E402

STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"
COLOURS = {
    "accessible": "#009E73",
    "partial": "#E69F00",
    "conditional": "#56B4E9",
    "inaccessible": "#D55E00",
    "incomplete": "#767676",
    "not_assessed": "#767676",
}
INK = "#1a1a1a"
# Drawn first to last: what is known to be a barrier lies on top, official above reported.
ORDER = ("not_assessed", "incomplete", "accessible", "partial", "conditional", "inaccessible")

# Drawings are 24 × 24 and kept short: a project holds each of them eight times.
BODIES = {
    "accessible": "circle cx='12' cy='12' r='9'",
    "partial": "path d='M12 2.2 22 20.4H2z'",
    "conditional": "path d='M12 .9 23.1 12 12 23.1.9 12z'",
    "inaccessible": "path d='M3.4 3.4h17.2v17.2H3.4z'",
    "incomplete": "circle cx='12' cy='12' r='9'",
}
GLYPHS = {  # path, width of its line
    "accessible": ("M7.2 12.4l3.5 3.5 6.3-7.3", 2.6),
    "partial": ("", 0.0),
    "conditional": ("M9.7 12V8.4M11.4 11.2V7.4M13 11.2V7.6M14.7 12V8.9", 1.2),
    "inaccessible": ("M6.6 12H17.4", 3.4),
    "incomplete": ("M4.2 14.6 14.6 4.2M6 18 18 6M9.4 19.8l10.4-10.4", 1.7),
}
HOLLOW_GLYPHS = {"inaccessible": ("M7.6 12h8.8", 2.4), "incomplete": ("M6.4 17.6 17.6 6.4", 1.7)}
PALM = "M9.1 11.2h6.2v2.2q0 3.1-3 3.1-1.8 0-2.8-1.5l-2.1-2.8q.8-.8 1.7 0z"
GLYPH_INK = {"accessible": "#fff", "conditional": "#0b3a57", "inaccessible": "#fff"}
CLOCK = (
    f"<g fill='#fff' stroke='{INK}' stroke-width='1.3'><circle cx='19' cy='5' r='4.6'/><path d='M19 2.4V5.2h2.2'/></g>"
)
# An hourglass in a ring, beside the symbol: this status is being recomputed.
BEING_RECOMPUTED = (
    f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><g stroke='{INK}' stroke-linecap='round' fill='#fff'>"
    "<circle cx='12' cy='12' r='10.6' stroke-width='2'/>"
    "<path d='M7.5 6h9M7.5 18h9M8.5 6c0 4 7 8 7 12M15.5 6c0 4-7 8-7 12' fill='none' stroke-width='1.9'/></g></svg>\n"
)
# Share of accessible facilities: one hue that no status has, darker = more, and so also in grey.
SHARE_CLASSES = (
    (0.0, 0.15, "#f4f1fa"), (0.15, 0.3, "#dcd6ec"), (0.3, 0.45, "#b9b1d8"), (0.45, 0.6, "#9085bf"),
    (0.6, 0.75, "#684ba0"), (0.75, 1.0, "#3f1d78"),
)  # fmt: skip
TOO_FEW = (-1.0, -0.5)
"""Share where too few are assessed: NULL, read as -1."""


def svg(value: str) -> str:
    """The drawing of one symbol value."""
    old, reported = value.endswith("_old"), value.startswith("reported_")
    status = value.removesuffix("_old").removeprefix("reported_")
    colour = COLOURS[status]
    if status == "not_assessed":
        ring = "<circle cx='12' cy='12' r='5' fill='none' stroke='{}' stroke-width='{}'/>"
        drawing = ring.format("#fff", 4.6) + ring.format(colour, 2.4)
    else:
        hollow = reported or status == "incomplete"
        width = 2.8 if reported else 1.8
        body, filled = BODIES[status], "#fff" if hollow else colour
        drawing = (
            f"<g stroke-linejoin='round'><{body} fill='none' stroke='#fff' stroke-width='{width + 2.2:g}'/>"
            f"<{body} fill='{filled}' stroke='{colour}' stroke-width='{width:g}'/></g>{_glyph(status, reported)}"
        )
    return f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='-2 -2 28 28'>{drawing}{CLOCK if old else ''}</svg>\n"


def _glyph(status: str, reported: bool) -> str:
    path, width = (HOLLOW_GLYPHS if reported else {}).get(status, GLYPHS[status])
    if not path:
        return ""
    hollow = reported or status == "incomplete"
    ink = COLOURS[status] if hollow and status != "conditional" else GLYPH_INK[status]
    palm = f"<path d='{PALM}' fill='{ink}'/>" if status == "conditional" else ""
    return (
        f"<path d='{path}' fill='none' stroke='{ink}' stroke-width='{width:g}' stroke-linecap='round' "
        f"stroke-linejoin='round'/>{palm}"
    )


def symbol_values() -> list[str]:
    """Every value of a facility's symbol column, in the order of the legend."""
    ranked = ("accessible", "partial", "conditional", "inaccessible", "incomplete")
    return [*ranked, "not_assessed", *(f"{s}_old" for s in ranked), *(f"reported_{s}" for s in ranked)]


def facility_renderer() -> QgsCategorizedSymbolRenderer:
    categories = []
    for value in symbol_values():
        drawing = svg(value)
        (STYLES / "symbols" / f"{value}.svg").write_text(drawing, encoding="utf-8", newline="\n")
        layer = QgsSvgMarkerSymbolLayer("base64:" + base64.b64encode(drawing.encode()).decode())
        # Symbols grow with the map between 2.6 mm (the body is then 7 screen pixels wide) and 5.5 mm.
        layer.setSize(40)
        layer.setSizeUnit(QgsUnitTypes.RenderUnit.RenderMetersInMapUnits)
        limits = QgsMapUnitScale()
        limits.minSizeMMEnabled = limits.maxSizeMMEnabled = True
        limits.minSizeMM, limits.maxSizeMM = 2.6, 5.5
        layer.setSizeMapUnitScale(limits)
        status = value.removesuffix("_old").removeprefix("reported_")
        layer.setRenderingPass(2 * ORDER.index(status) + (0 if value.startswith("reported_") else 1))
        symbol = QgsMarkerSymbol.createSimple({})
        symbol.changeSymbolLayer(0, layer)
        categories.append(QgsRendererCategory(value, symbol, value))
    renderer = QgsCategorizedSymbolRenderer("symbol", categories)
    renderer.setUsingSymbolLevels(True)
    return renderer


def hatch() -> QgsLinePatternFillSymbolLayer:
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(45)
    lines.setDistance(2.0)
    lines.setLineWidth(0.2)
    lines.setColor(QColor("#a6a6a6"))
    return lines


def share_renderer(boundary: str, width: float, apart: bool) -> QgsGraduatedSymbolRenderer:
    """``apart``: the boundary is a layer of its own, so that the plugin can leave out the colour alone."""
    line = QgsSimpleLineSymbolLayer(QColor(boundary), width)
    line.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)

    def symbol(colour: str, hatched: bool = False) -> QgsFillSymbol:
        shade = QColor(colour)
        shade.setAlphaF(0.85)
        fill = QgsSimpleFillSymbolLayer(shade)
        fill.setStrokeColor(QColor(boundary))
        fill.setStrokeWidth(width)
        if apart:
            fill.setStrokeStyle(Qt.PenStyle.NoPen)
        made = QgsFillSymbol.createSimple({})
        made.changeSymbolLayer(0, fill)
        for layer in ([hatch()] if hatched else []) + ([line.clone()] if apart else []):
            made.appendSymbolLayer(layer)
        return made

    ranges = [QgsRendererRange(low, high, symbol(colour), f"{low:g}-{high:g}") for low, high, colour in SHARE_CLASSES]
    ranges.append(QgsRendererRange(*TOO_FEW, symbol("#ffffff", hatched=True), "too few"))
    return QgsGraduatedSymbolRenderer("share", ranges)


def write(name: str, geometry: str, field: str, renderer: object) -> None:
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:4326{field}", name, "memory")
    layer.setRenderer(renderer)
    path = STYLES / f"{name}.qml"
    message, done = layer.saveNamedStyle(str(path), QgsMapLayer.StyleCategory.Symbology)
    if not done:
        raise SystemExit(message)
    print(path.relative_to(STYLES.parent.parent))


def main() -> None:
    application = QgsApplication([], False)
    application.initQgis()
    (STYLES / "symbols").mkdir(parents=True, exist_ok=True)
    (STYLES / "symbols" / "being_recomputed.svg").write_text(BEING_RECOMPUTED, encoding="utf-8", newline="\n")
    write("facility_status", "Point", "&field=symbol:string", facility_renderer())
    write("district_share", "MultiPolygon", "&field=share:double", share_renderer("#333333", 0.5, apart=True))
    write("hexagon_share", "Polygon", "&field=share:double", share_renderer("#ffffff", 0.3, apart=False))
    application.exitQgis()


if __name__ == "__main__":
    main()
