"""The first rows as they would be stored, and their places on the map."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QAbstractItemView, QWidget

from ..scoring.model import Model
from .flow_layout import flow
from .import_words import code_title, field_title, place_title, verdict_title
from .panels import load_form, readable
from .rows_model import RowsModel, dense

if TYPE_CHECKING:
    from ..layers.imports.preview import Preview, PreviewRow

translate = QCoreApplication.translate
DEGREES = "EPSG:4326"
WIDEST = 26
"""Letters of a column at first."""
TAKEN_COLOUR, FLAGGED_COLOUR = "#0072B2", "#D55E00"
MAP_MARGIN = 1.2
ICON_PIXELS = 11


class ImportPreview(QWidget):
    """``mend_wanted``: the person wants the coordinates mended as proposed. ``check_wanted``: the whole file is to be
    tried."""

    mend_wanted = pyqtSignal()
    check_wanted = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "import_preview")
        flow(self.actions)
        for label in (self.headline, self.mendNote, self.reason):
            readable(label)
        self._canvas = canvas
        self._bands: list[QgsRubberBand] = []
        self.found: Preview | None = None
        self._rows = RowsModel(self)
        self.table.setModel(self._rows)
        dense(self.table)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_reason())
        self.onMap.toggled.connect(lambda _: self._draw())
        self.zoom.clicked.connect(self.zoom_to_places)
        self.mend.clicked.connect(self.mend_wanted)
        self.check.clicked.connect(self.check_wanted)
        self.show_problem("")

    def release(self) -> None:
        """Take the places off the map."""
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands = []

    def order(self) -> list[QWidget]:
        """What the keyboard reaches, from the top to the bottom."""
        return [self.headline, self.mendNote, self.mend, self.table, self.reason, self.onMap, self.zoom, self.check]

    # ------------------------------------------------------------------ what is shown
    def show_problem(self, text: str) -> None:
        """There is no preview, and why."""
        self.found = None
        self._rows.show([], [], [])
        self.headline.setText(text or translate("Dock", "What the first rows would become is shown here."))
        self._show_after()

    def show_preview(self, found: Preview, model: Model, language: str) -> None:
        """Other rows."""
        row = self.table.currentIndex().row()
        self.found = found
        names = [field_title(name, language) for name in found.columns]
        headers = [
            translate("Dock", "Result"),
            translate("Dock", "Why"),
            translate("Dock", "Row"),
            translate("Dock", "Id"),
            *names,
        ]
        rows = [
            (
                verdict_title(each.verdict),
                _why(each),
                str(each.number),
                each.source_id or "",
                *(self._cell(name, each.cells.get(name, ""), model, language) for name in found.columns),
            )
            for each in found.rows
        ]
        self._rows.show(headers, rows, found.rows)
        self.table.resizeColumnsToContents()
        widest = self.fontMetrics().averageCharWidth() * WIDEST
        for column in range(len(headers)):
            if self.table.columnWidth(column) > widest:
                self.table.setColumnWidth(column, widest)
        if 0 <= row < len(rows):
            self.table.selectRow(row)
        self.headline.setText(self._counted(found))
        self._show_after()

    def _cell(self, name: str, text: str, model: Model, language: str) -> str:
        if name == "place":
            return place_title(text)
        if name == "inspected_at":
            return text[:10]
        if name in ("facility_type", "owner_kind", "basis", "state", "place_kind", "profiles_basis") and text:
            from ..layers.imports.mapping_draft import Target

            return code_title(Target((), name), text, model, language)
        return text

    @staticmethod
    def _counted(found: Preview) -> str:
        words = translate("Dock", "All rows: taken {taken}, to look at {flagged}, rejected {rejected}.")
        if found.has_more:
            words = translate(
                "Dock", "The first {rows} rows: taken {taken}, to look at {flagged}, rejected {rejected}."
            )
        lines = [
            words.format(
                rows=len(found.rows),
                taken=found.count("accepted"),
                flagged=found.count("flagged"),
                rejected=found.count("rejected"),
            )
        ]
        lines += [note.text(translate) for note in found.notes[:3]]
        if len(found.notes) > 3:
            lines.append(translate("Dock", "… and {count} more of this kind.").format(count=len(found.notes) - 3))
        return "\n".join(lines)

    def _show_after(self) -> None:
        found = self.found
        proposal, act = "", ""
        if found is not None and found.is_swapped:
            proposal = translate("Dock", "! East and north look swapped: the other way round they lie in the city.")
            act = translate("Dock", "Swap them") if found.can_swap else ""
        elif found is not None and found.crs:
            proposal = translate("Dock", "! Hardly a place lies in the city; in {crs} they would.").format(
                crs=found.crs
            )
            act = translate("Dock", "Use {crs}").format(crs=found.crs)
        self.mendNote.setText(proposal)
        if act:
            self.mend.setText(act)
        self.mendRow.setVisible(bool(proposal))
        self.mend.setVisible(bool(act))
        self.table.setVisible(found is not None)
        self.check.setEnabled(found is not None)
        self._show_reason()
        self._draw()

    def current(self) -> PreviewRow | None:
        """The row that is chosen."""
        rows = self.table.selectionModel().selectedRows()
        return self._rows.things[rows[0].row()] if rows else None

    def _show_reason(self) -> None:
        row = self.current()
        self.reason.setText(_why(row) if row is not None else "")
        self.reason.setVisible(bool(self.reason.text()))

    # ------------------------------------------------------------------ the map
    def _placed(self) -> list[PreviewRow]:
        return [row for row in self.found.rows if not math.isnan(row.x)] if self.found is not None else []

    def _draw(self) -> None:
        self.release()
        placed = self._placed()
        areas = [row.area for row in self.found.rows if row.area] if self.found is not None else []
        self.zoom.setEnabled(bool(placed or areas))
        self.onMap.setEnabled(bool(placed or areas))
        if not self.onMap.isChecked() or not self.isVisible():
            return
        crs = QgsCoordinateReferenceSystem(DEGREES)
        looks = (
            ("accepted", TAKEN_COLOUR, QgsRubberBand.IconType.ICON_CIRCLE),
            ("flagged", FLAGGED_COLOUR, QgsRubberBand.IconType.ICON_X),
        )
        for verdict, colour, icon in looks:
            points = [QgsPointXY(row.x, row.y) for row in placed if row.verdict == verdict]
            if points:
                band = self._band(QgsWkbTypes.GeometryType.PointGeometry, colour)
                band.setIcon(icon)
                band.setIconSize(ICON_PIXELS)
                band.addGeometry(QgsGeometry.fromMultiPointXY(points), crs)
        if areas:
            band = self._band(QgsWkbTypes.GeometryType.PolygonGeometry, TAKEN_COLOUR)
            fill = QColor(TAKEN_COLOUR)
            fill.setAlpha(40)
            band.setFillColor(fill)
            for wkb in areas:
                geometry = QgsGeometry()
                geometry.fromWkb(wkb)
                band.addGeometry(geometry, crs)

    def _band(self, kind: QgsWkbTypes.GeometryType, colour: str) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, kind)
        band.setColor(QColor(colour))
        band.setWidth(2)
        self._bands.append(band)
        return band

    def zoom_to_places(self) -> None:
        """Move the map to the places of the preview."""
        box = QgsRectangle()
        box.setMinimal()
        for row in self._placed():
            box.include(QgsPointXY(row.x, row.y))
        for row in self.found.rows if self.found is not None else ():
            if row.area:
                geometry = QgsGeometry()
                geometry.fromWkb(row.area)
                box.combineExtentWith(geometry.boundingBox())
        if box.isNull() and not self._placed():
            return
        crs = self._canvas.mapSettings().destinationCrs()
        turn = QgsCoordinateTransform(QgsCoordinateReferenceSystem(DEGREES), crs, QgsProject.instance())
        try:
            box = turn.transformBoundingBox(box)
        except QgsCsException:
            return
        box.scale(MAP_MARGIN)
        self._canvas.setExtent(box)
        self._canvas.refresh()


def _why(row: PreviewRow) -> str:
    """What decides comes first."""
    notes = sorted(row.notes, key=lambda note: note.severity != "rejected")
    return " ".join(note.text(translate) for note in notes)
