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

BODIES = {
    "accessible": '<circle cx="12" cy="12" r="9"/>',
    "partial": '<path d="M12 2.2 L22 20.4 L2 20.4 Z"/>',
    "conditional": '<path d="M12 0.9 L23.1 12 L12 23.1 L0.9 12 Z"/>',
    "inaccessible": '<path d="M3.4 3.4 H20.6 V20.6 H3.4 Z"/>',
    "incomplete": '<circle cx="12" cy="12" r="9"/>',
}
GLYPHS = {
    "accessible": '<path d="M7.2 12.4 L10.7 15.9 L17 8.6" {line}="2.6"/>',
    "partial": "",
    # An open hand: four fingers, palm and thumb.
    "conditional": '<g transform="translate(2.2 2.2) scale(0.82)">'
    '<path d="M9.2 12 V7.6 M11.2 11 V6.3 M13.2 11 V6.6 M15.2 12 V8.2" {line}="1.5"/>'
    '<path d="M8.4 11 H16 V13.6 Q16 17.4 12.4 17.4 Q10.2 17.4 9 15.6 L6.4 12.2 Q7.4 11.2 8.4 12.2 Z" fill="{ink}"/>'
    "</g>",
    "inaccessible": '<path d="M6.6 12 H17.4" {line}="3.4"/>',
    "incomplete": '<path d="M4.2 14.6 L14.6 4.2 M6 18 L18 6 M9.4 19.8 L19.8 9.4" {line}="1.7"/>',
}
GLYPH_INK = {"accessible": "#ffffff", "conditional": "#0b3a57", "inaccessible": "#ffffff"}
CLOCK = (
    f'<circle cx="19" cy="5" r="4.6" fill="#ffffff" stroke="{INK}" stroke-width="1.3"/>'
    f'<path d="M19 2.4 V5.2 H21.2" fill="none" stroke="{INK}" stroke-width="1.3"/>'
)
# Share of accessible facilities: one hue that no status has, darker = more, and so also in grey.
SHARE_CLASSES = (
    (0.0, 0.1, "#f4f1fa"), (0.1, 0.2, "#dcd6ec"), (0.2, 0.35, "#b9b1d8"), (0.35, 0.5, "#9085bf"),
    (0.5, 0.75, "#684ba0"), (0.75, 1.0, "#3f1d78"),
)  # fmt: skip
TOO_FEW = (-1.0, -0.5)
"""Share where too few are assessed: NULL, read as -1."""


def svg(value: str) -> str:
    """The drawing of one symbol value, 24 × 24."""
    old, reported = value.endswith("_old"), value.startswith("reported_")
    status = value.removesuffix("_old").removeprefix("reported_")
    colour = COLOURS[status]
    if status == "not_assessed":
        drawing = (
            '<circle cx="12" cy="12" r="5" fill="none" stroke="#ffffff" stroke-width="4.6"/>'
            f'<circle cx="12" cy="12" r="5" fill="none" stroke="{colour}" stroke-width="2.4"/>'
        )
    else:
        hollow = reported or status == "incomplete"
        ink = colour if hollow else GLYPH_INK.get(status, INK)
        glyph = GLYPHS[status]
        if reported and status == "incomplete":
            glyph = '<path d="M6.4 17.6 L17.6 6.4" {line}="1.7"/>'
        elif reported and status == "conditional":
            ink = GLYPH_INK[status]
        line = f'fill="none" stroke="{ink}" stroke-linecap="round" stroke-linejoin="round" stroke-width'
        body = BODIES[status]
        width = 2.8 if reported else 1.8
        drawing = (
            f'<g fill="none" stroke="#ffffff" stroke-width="{width + 2.2:g}" stroke-linejoin="round">{body}</g>'
            f'<g fill="{"#ffffff" if hollow else colour}" stroke="{colour}" stroke-width="{width:g}" '
            f'stroke-linejoin="round">{body}</g>' + glyph.format(line=line, ink=ink)
        )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="-2 -2 28 28">'
        f"{drawing}{CLOCK if old else ''}</svg>\n"
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


def fill(colour: str, opacity: float) -> QgsSimpleFillSymbolLayer:
    layer = QgsSimpleFillSymbolLayer(QColor(colour))
    shade = QColor(colour)
    shade.setAlphaF(opacity)
    layer.setFillColor(shade)
    layer.setStrokeStyle(Qt.PenStyle.NoPen)
    return layer


def boundary(colour: str, width: float) -> QgsSimpleLineSymbolLayer:
    line = QgsSimpleLineSymbolLayer(QColor(colour), width)
    line.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return line


def hatch() -> QgsLinePatternFillSymbolLayer:
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(45)
    lines.setDistance(2.0)
    lines.setLineWidth(0.2)
    lines.setColor(QColor("#a6a6a6"))
    return lines


def share_renderer(*boundaries: QgsSimpleLineSymbolLayer, opacity: float) -> QgsGraduatedSymbolRenderer:
    def symbol(colour: str, hatched: bool = False) -> QgsFillSymbol:
        made = QgsFillSymbol.createSimple({})
        made.changeSymbolLayer(0, fill(colour, opacity))
        for layer in ([hatch()] if hatched else []) + [line.clone() for line in boundaries]:
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
    write("facility_status", "Point", "&field=symbol:string", facility_renderer())
    districts = share_renderer(boundary("#ffffff", 1.1), boundary("#4a4a4a", 0.4), opacity=0.85)
    write("district_share", "MultiPolygon", "&field=share:double", districts)
    write("hexagon_share", "Polygon", "&field=share:double", share_renderer(boundary("#ffffff", 0.3), opacity=0.85))
    application.exitQgis()


if __name__ == "__main__":
    main()
