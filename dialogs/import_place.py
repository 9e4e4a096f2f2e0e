"""Where the place of a row stands, and in which coordinate system."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionDialog
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QGroupBox, QLabel, QLineEdit, QPushButton, QWidget

from ..layers.imports.mapping import DISTRICTS
from ..layers.imports.mapping_draft import MappingDraft
from ..layers.imports.sample import Sample
from .panels import Later
from .quiet_combo import QuietCombo

translate = QCoreApplication.translate
SOURCE, XY, PAIR, WKT, NONE = "source", "xy", "pair", "wkt", "none"
TYPING_MS = 500


class PlaceRows(QGroupBox):
    """``changed``: the draft says something else now."""

    changed = pyqtSignal()

    def __init__(self, draft: MappingDraft, sample: Sample, parent: QWidget) -> None:
        super().__init__(translate("Dock", "Place on the map"), parent)
        self._draft, self._sample = draft, sample
        grid = QGridLayout(self)
        grid.setColumnStretch(1, 1)
        self.way = QuietCombo(self)
        own = translate("Dock", "as in the map layer") if sample.has_geometry else translate("Dock", "by its columns")
        ways = [(own, SOURCE)]
        if draft.kind != DISTRICTS:
            ways += [
                (translate("Dock", "two columns"), XY),
                (translate("Dock", "one column with both"), PAIR),
                (translate("Dock", "a column with WKT"), WKT),
                (translate("Dock", "none: addresses only"), NONE),
            ]
        for title, data in ways:
            self.way.addItem(title, data)
        self.x, self.y = self._columns(), self._columns()
        self.order_of_two = QuietCombo(self)
        self.order_of_two.addItem(translate("Dock", "latitude, longitude"), "lat_lon")
        self.order_of_two.addItem(translate("Dock", "longitude, latitude"), "lon_lat")
        self.crs = QLineEdit(self)
        self.crs.setPlaceholderText(self._said_crs())
        self.browse_crs = QPushButton(translate("Dock", "Choose…"), self)
        self.browse_crs.setAccessibleDescription(translate("Dock", "Choose the coordinate system from QGIS's list"))
        self.rows = [
            self._row(grid, translate("Dock", "Where it stands"), self.way),
            self._row(grid, translate("Dock", "East (longitude, x)"), self.x),
            self._row(grid, translate("Dock", "North (latitude, y)"), self.y),
            self._row(grid, translate("Dock", "Order of the two"), self.order_of_two),
            self._row(grid, translate("Dock", "Coordinate system"), self.crs),
        ]
        grid.addWidget(self.browse_crs, 4, 2)
        self.show_draft()
        self._typing = Later(TYPING_MS, self._crs_typed, self)
        for combo in (self.way, self.x, self.y, self.order_of_two):
            combo.currentIndexChanged.connect(self._chosen)
        self.crs.textEdited.connect(self._typing.ask)
        self.crs.editingFinished.connect(self._crs_typed)
        self.browse_crs.clicked.connect(self._choose_crs)

    def _columns(self) -> QComboBox:
        combo = QuietCombo(self)
        for header in self._sample.headers:
            combo.addItem(header, header)
        return combo

    def _row(self, grid: QGridLayout, title: str, widget: QWidget) -> QLabel:
        label = QLabel(title, self)
        label.setBuddy(widget)
        widget.setAccessibleName(title)
        row = len([1 for index in range(grid.count()) if isinstance(grid.itemAt(index).widget(), QLabel)])
        grid.addWidget(label, row, 0)
        grid.addWidget(widget, row, 1)
        return label

    def _said_crs(self) -> str:
        """What counts where nothing is entered."""
        if self._sample.crs:
            return translate("Dock", "as the source says: {crs}").format(crs=self._sample.crs[:40])
        return translate("Dock", "degrees (EPSG:4326)")

    def order(self) -> list[QWidget]:
        """What the keyboard reaches, from the top to the bottom."""
        return [self.way, self.x, self.y, self.order_of_two, self.crs, self.browse_crs]

    # ------------------------------------------------------------------ what is shown
    def show_draft(self) -> None:
        """As the draft says it."""
        raw = self._draft.get(("geometry",))
        way = SOURCE
        if raw == NONE:
            way = NONE
        elif isinstance(raw, dict):
            way = WKT if "wkt" in raw else PAIR if "column" in raw else XY
        widgets = (self.way, self.x, self.y, self.order_of_two)
        for widget in widgets:
            widget.blockSignals(True)
        self.way.setCurrentIndex(max(self.way.findData(way), 0))
        columns = raw if isinstance(raw, dict) else {}
        self._point_to(self.x, columns.get("x") or columns.get("column") or columns.get("wkt"))
        self._point_to(self.y, columns.get("y"))
        self.order_of_two.setCurrentIndex(max(self.order_of_two.findData(columns.get("order")), 0))
        for widget in widgets:
            widget.blockSignals(False)
        crs = str(self._draft.get(("crs",)) or "")
        if self.crs.text() != crs:
            self.crs.setText(crs)
        self._show_rows()

    def _point_to(self, combo: QComboBox, name: str | None) -> None:
        aliases = self._draft.get(("columns",)) or {}
        header = self._sample.resolve(aliases.get(name, name)) if name else None
        combo.setCurrentIndex(combo.findData(header) if header else -1)

    def _show_rows(self) -> None:
        way = self.way.currentData()
        names = {PAIR: translate("Dock", "Column"), WKT: translate("Dock", "Column")}
        self.rows[1].setText(names.get(way, translate("Dock", "East (longitude, x)")))
        self.x.setAccessibleName(self.rows[1].text())
        for label, widget, ways in (
            (self.rows[1], self.x, (XY, PAIR, WKT)),
            (self.rows[2], self.y, (XY,)),
            (self.rows[3], self.order_of_two, (PAIR,)),
            (self.rows[4], self.crs, (SOURCE, XY, PAIR, WKT)),
        ):
            label.setVisible(way in ways)
            widget.setVisible(way in ways)
        self.browse_crs.setVisible(way != NONE)

    # ------------------------------------------------------------------ acts
    def _chosen(self) -> None:
        way, x, y = self.way.currentData(), self.x.currentData(), self.y.currentData()
        found: object = {SOURCE: None, NONE: NONE}.get(way)
        if way == XY:
            if not (x and y):
                self._show_rows()
                return
            found = {"x": x, "y": y}
        elif way in (PAIR, WKT):
            if not x:
                self._show_rows()
                return
            found = {"wkt": x} if way == WKT else {"column": x, "order": self.order_of_two.currentData()}
        self._draft.put(("geometry",), found)
        self._show_rows()
        self.changed.emit()

    def _crs_typed(self) -> None:
        self._typing.forget()
        if self.crs.text().strip() != str(self._draft.get(("crs",)) or ""):
            self._draft.put(("crs",), self.crs.text().strip() or None)
            self.changed.emit()

    def _choose_crs(self) -> None:
        dialog = QgsProjectionSelectionDialog(self)
        if self.crs.text():
            dialog.setCrs(QgsCoordinateReferenceSystem(self.crs.text()))
        if dialog.exec():
            self.crs.setText(dialog.crs().authid() or dialog.crs().toWkt())
            self._crs_typed()
