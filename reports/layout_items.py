"""Items of a printed page, placed in millimetres from its upper left corner.

Thin over QGIS's layout classes: every text is measured before it is set (see :mod:`.text_fit`), every item
has an id, so that an analyst finds it in the layout and a test can check it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsBasicNumericFormat,
    QgsFillSymbol,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemMapOverview,
    QgsLayoutItemMarker,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTableCell,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor

from .text_fit import Fitted, Style, fit

LEFT = Qt.AlignmentFlag.AlignLeft
CENTRE = Qt.AlignmentFlag.AlignHCenter
RIGHT = Qt.AlignmentFlag.AlignRight
TOP = Qt.AlignmentFlag.AlignTop
MIDDLE = Qt.AlignmentFlag.AlignVCenter
BOTTOM = Qt.AlignmentFlag.AlignBottom
MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters


class Page:
    """One page of a layout of its own. ``width`` × ``height`` in millimetres."""

    def __init__(self, project: QgsProject, name: str, width: float, height: float) -> None:
        self.layout = QgsPrintLayout(project)
        self.layout.initializeDefaults()
        self.layout.setName(name)
        self.layout.pageCollection().page(0).setPageSize(QgsLayoutSize(width, height, MM))
        self.width, self.height = width, height
        self.cut: list[str] = []
        """Texts that had to be cut, for the log."""

    def text(
        self,
        name: str,
        text: str,
        style: Style,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        align: Qt.AlignmentFlag = LEFT,
        vertical: Qt.AlignmentFlag = TOP,
        lines: int = 99,
        smallest: float = 5.0,
    ) -> Fitted:
        """A text that stays in its box; what was needed for that is returned."""
        fitted = fit(text, style, width, height, smallest, lines)
        if fitted.is_cut:
            self.cut.append(text)
        item = QgsLayoutItemLabel(self.layout)
        item.setText(fitted.text)
        if hasattr(item, "setTextFormat"):  # QGIS 3.24 and later; there a label knows its size in points only so
            item.setTextFormat(text_format(fitted.style))
        else:
            item.setFont(fitted.style.font())
            item.setFontColor(QColor(fitted.style.colour))
        item.setMarginX(0)
        item.setMarginY(0)
        item.setHAlign(align)
        item.setVAlign(vertical)
        self._place(item, name, x, y, width, height)
        return fitted

    def box(self, name: str, x: float, y: float, width: float, height: float, symbol: QgsFillSymbol | str) -> None:
        """A rectangle; ``symbol`` may be the colour of a plain fill."""
        item = QgsLayoutItemShape(self.layout)
        item.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        if isinstance(symbol, str):
            symbol = QgsFillSymbol.createSimple({"color": symbol, "outline_style": "no"})
        item.setSymbol(symbol)
        self._place(item, name, x, y, width, height)

    def rule(
        self, name: str, x: float, y: float, width: float, thickness: float = 0.25, colour: str = "#9AA5B1"
    ) -> None:
        """A horizontal line."""
        self.box(name, x, y - thickness / 2, width, thickness, colour)

    def marker(self, name: str, symbol: QgsMarkerSymbol, x: float, y: float) -> None:
        """A map symbol in its own size, centred on a point."""
        item = QgsLayoutItemMarker(self.layout)
        item.setSymbol(symbol)
        item.setId(name)
        self.layout.addLayoutItem(item)
        # The item takes the size of what the symbol draws, so it is placed by its middle.
        item.setReferencePoint(QgsLayoutItem.ReferencePoint.Middle)
        item.attemptMove(QgsLayoutPoint(x, y, MM))

    def picture(self, name: str, path: Path, x: float, y: float, width: float, height: float) -> QgsLayoutItemPicture:
        item = QgsLayoutItemPicture(self.layout)
        item.setMode(QgsLayoutItemPicture.Format.FormatSVG)
        item.setPicturePath(str(path))
        self._place(item, name, x, y, width, height)
        return item

    def map(
        self,
        name: str,
        layers: Sequence[QgsVectorLayer],
        extent: Sequence[float],
        x: float,
        y: float,
        width: float,
        height: float,
        background: str,
    ) -> QgsLayoutItemMap:
        """A map of just these layers; ``extent`` has the shape of the frame."""
        item = QgsLayoutItemMap(self.layout)
        item.setKeepLayerSet(True)
        item.setLayers(list(layers))
        item.setFrameEnabled(False)
        item.setLabelMargin(QgsLayoutMeasurement(3.0, MM))
        item.setBackgroundColor(QColor(background))
        self._place(item, name, x, y, width, height)
        item.setExtent(QgsRectangle(*extent))
        return item

    def frame_of(
        self,
        name: str,
        x: float,
        y: float,
        width: float,
        height: float,
        thickness: float = 0.2,
        colour: str = "#52606D",
    ) -> None:
        """A thin frame without fill, over a map's edge."""
        symbol = QgsFillSymbol.createSimple(
            {"style": "no", "outline_color": colour, "outline_width": str(thickness), "joinstyle": "miter"}
        )
        self.box(name, x, y, width, height, symbol)

    def overview(self, item: QgsLayoutItemMap, shown: QgsLayoutItemMap, colour: str = "#C2185B") -> None:
        """Draw the extent of ``shown`` on the map ``item``."""
        overview = QgsLayoutItemMapOverview(f"{shown.id()} extent", item)
        overview.setLinkedMap(shown)
        overview.setFrameSymbol(
            QgsFillSymbol.createSimple(
                {"style": "no", "outline_color": colour, "outline_width": "0.4", "joinstyle": "miter"}
            )
        )
        item.overviews().addOverview(overview)

    def scale_bar(
        self,
        name: str,
        linked: QgsLayoutItemMap,
        x: float,
        y: float,
        step: float,
        unit: str,
        per_unit: float,
        style: Style,
    ) -> QgsLayoutItemScaleBar:
        """A bar of four steps of ``step`` metres, labelled in ``unit`` of ``per_unit`` metres."""
        item = QgsLayoutItemScaleBar(self.layout)
        self._place(item, name, x, y, 90, 9)
        item.setLinkedMap(linked)
        item.setStyle("Single Box")
        item.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
        item.setMapUnitsPerScaleBarUnit(per_unit)
        item.setUnitLabel(unit)
        item.setNumberOfSegments(4)
        item.setNumberOfSegmentsLeft(0)
        item.setUnitsPerSegment(step)
        item.setHeight(1.3)
        item.setLabelBarSpace(0.8)
        item.setBoxContentSpace(0.2)
        plain = QgsBasicNumericFormat()
        plain.setShowThousandsSeparator(False)
        item.setNumericFormat(plain)
        item.setTextFormat(text_format(style))
        item.setFillSymbol(QgsFillSymbol.createSimple({"color": "#1F2933", "outline_style": "no"}))
        item.setAlternateFillSymbol(QgsFillSymbol.createSimple({"color": "#FFFFFF", "outline_style": "no"}))
        item.setLineSymbol(QgsLineSymbol.createSimple({"line_color": "#1F2933", "line_width": "0.2"}))
        item.update()
        return item

    def table(
        self,
        name: str,
        rows: Sequence[Sequence[str]],
        styles: Sequence[Sequence[Style]],
        fills: Sequence[str],
        widths: Sequence[float],
        heights: Sequence[float],
        x: float,
        y: float,
        margin: float = 0.6,
    ) -> None:
        """A table without header: the first column left, the others right aligned. Texts must fit already."""
        table = QgsLayoutItemManualTable.create(self.layout)
        self.layout.addMultiFrame(table)
        contents = []
        for texts, row_styles, fill in zip(rows, styles, fills):
            cells = []
            for column, (text, style) in enumerate(zip(texts, row_styles)):
                cell = QgsTableCell(text)
                cell.setTextFormat(text_format(style))
                cell.setForegroundColor(QColor(style.colour))
                cell.setHorizontalAlignment(LEFT if column == 0 else RIGHT)
                cell.setVerticalAlignment(MIDDLE)
                if fill:
                    cell.setBackgroundColor(QColor(fill))
                cells.append(cell)
            contents.append(cells)
        table.setTableContents(contents)
        # QGIS adds the margin to what it is told.
        table.setColumnWidths([width - 2 * margin for width in widths])
        table.setRowHeights([height - 2 * margin for height in heights])
        table.setIncludeTableHeader(False)
        table.setCellMargin(margin)
        table.setShowGrid(False)
        frame = QgsLayoutFrame(self.layout, table)
        frame.attemptSetSceneRect(QRectF(x, y, sum(widths) + 0.5, sum(heights) + 0.5))
        frame.setId(name)
        table.addFrame(frame)

    def _place(self, item: QgsLayoutItem, name: str, x: float, y: float, width: float, height: float) -> None:
        item.setId(name)
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(x, y, MM))
        item.attemptResize(QgsLayoutSize(width, height, MM))


def text_format(style: Style) -> QgsTextFormat:
    """A style in the terms of maps, tables and scale bars."""
    found = QgsTextFormat()
    found.setFont(style.font())
    found.setSize(style.size)
    found.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    found.setColor(QColor(style.colour))
    return found
