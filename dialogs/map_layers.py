"""The dock's side of the map: the role layers of the open project, the canvas, the selection.

What knows how a project is built takes a while to import and is loaded beforehand (:mod:`.warm_up`). Layers are
found by role. Signals are connected to exactly one layer at a time and let go of in :meth:`MapLayers.release`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSymbolLayerUtils,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QSize, pyqtSignal
from qgis.PyQt.QtGui import QIcon

from ..layers import roles
from ..layers.filters import FacilityFilter
from .panels import Later, symbol_icon

if TYPE_CHECKING:
    from qgis.gui import QgisInterface, QgsMapCanvas

DEGREES = "EPSG:4326"
CLOSE = 2_500.0
"""Scale to which the map moves in for one facility, unless it is closer already."""
MOVED_MS = 200
ICON_PIXELS = 48
ICON_MILLIMETRES = 11.5
"""The largest symbol fills such an icon at 96 dots per inch, so that its shape is plain."""
MAP_ROLES = (
    roles.NAMES,
    roles.FACILITIES,
    roles.DISTRICTS,
    roles.HEXAGONS,
    roles.FACILITY,
    roles.FACILITY_NAME,
    roles.INSPECTION,
    roles.FACILITY_STATUS,
)
"""Layers that show what our background work, or somebody else, changes."""
RECORD_ROLES = (roles.FACILITY, roles.FACILITY_NAME, roles.INSPECTION)
"""Layers that a person edits in QGIS's own way."""


class MapLayers(QObject):
    """``city_shown``: the project shows another city, or none. ``view_shown(profile, with_reported)``:
    the map's style changed. ``facility_selected(key or None)``. ``moved``: the map shows another part, a moment
    after it came to rest. ``records_saved``: edits of the city's records were saved in QGIS."""

    city_shown = pyqtSignal()
    view_shown = pyqtSignal(str, bool)
    facility_selected = pyqtSignal(object)
    moved = pyqtSignal()
    records_saved = pyqtSignal()
    records_bound = pyqtSignal()

    def __init__(self, iface: QgisInterface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._layer: QgsVectorLayer | None = None
        self._bound_records: list[QgsVectorLayer] = []
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._selecting = False
        self._project_changed = Later(0, self._look, self)
        self._saved = Later(0, self.records_saved.emit, self)
        self._at_rest = Later(MOVED_MS, self.moved.emit, self)
        project = QgsProject.instance()
        for signal in (project.readProject, project.cleared, project.layersAdded, project.layersRemoved):
            signal.connect(self._project_changed.ask)
        self.canvas.extentsChanged.connect(self._at_rest.ask)
        self.canvas.destinationCrsChanged.connect(self._at_rest.ask)
        self._bind(self.layer(roles.FACILITIES))

    def release(self) -> None:
        project = QgsProject.instance()
        for signal in (project.readProject, project.cleared, project.layersAdded, project.layersRemoved):
            signal.disconnect(self._project_changed.ask)
        self.canvas.extentsChanged.disconnect(self._at_rest.ask)
        self.canvas.destinationCrsChanged.disconnect(self._at_rest.ask)
        self._bind(None)
        self._project_changed.forget()
        self._at_rest.forget()
        self._saved.forget()

    # ------------------------------------------------------------------ the project
    @property
    def canvas(self) -> QgsMapCanvas:
        return self._iface.mapCanvas()

    def layer(self, role: str) -> QgsVectorLayer | None:
        """The project's layer with this role; None where there is none or it cannot be read."""
        return roles.layer_of(QgsProject.instance(), role)

    def store_shown(self) -> str:
        """The store of the city that the project shows; "" where it shows none."""
        if self.layer(roles.FACILITIES) is None:
            return ""
        from ..layers.project import store_of

        return store_of(QgsProject.instance())

    def view(self) -> tuple[str, bool] | None:
        """Profile and basis that the map shows."""
        return roles.shown(QgsProject.instance())

    def _look(self) -> None:
        """The project changed: is it another city? A project that is being read brings its layers one by one."""
        layer = self.layer(roles.FACILITIES)
        # By the object, not by its id: a project opened once more brings other layers with the same ids.
        is_other = layer is not self._layer
        if is_other or self._records() != self._bound_records:
            self._bind(layer)
        if is_other:
            self.city_shown.emit()

    def records(self) -> list[QgsVectorLayer]:
        """The layers of records that are listened to."""
        return self._bound_records

    def _records(self) -> list[QgsVectorLayer]:
        return [layer for layer in map(self.layer, RECORD_ROLES) if layer is not None]

    def _bind(self, layer: QgsMapLayer | None) -> None:
        """Listen to this layer, and no longer to the one before."""
        if self._layer is not None and not sip.isdeleted(self._layer):
            self._layer.selectionChanged.disconnect(self._selection_changed)
            self._layer.styleManager().currentStyleChanged.disconnect(self._style_changed)
        for record in self._bound_records:
            if not sip.isdeleted(record):
                record.afterCommitChanges.disconnect(self._saved.ask)
        self._layer, self._bound_records = layer, []
        if layer is not None:
            self._bound_records = self._records()
            for record in self._bound_records:
                record.afterCommitChanges.connect(self._saved.ask)
            layer.selectionChanged.connect(self._selection_changed)
            layer.styleManager().currentStyleChanged.connect(self._style_changed)
        self.records_bound.emit()

    def _style_changed(self, _name: str) -> None:
        shown = self.view()
        if shown is not None:
            self.view_shown.emit(*shown)

    def _selection_changed(self, selected: list[int], *_: object) -> None:
        layer = self.layer(roles.FACILITIES)
        if self._selecting or layer is None:
            return
        # Of several the one that was added last is the one that the person looks at.
        keys = list(selected) or list(layer.selectedFeatureIds())
        self.facility_selected.emit(int(keys[-1]) if keys else None)

    # ------------------------------------------------------------------ acting on the map
    def show_view(self, profile: str, with_reported: bool) -> None:
        """Switch the map to a profile and basis; extent and filters stay."""
        from ..layers.project import switch_profile

        project = QgsProject.instance()
        if roles.is_city(project):
            switch_profile(project, profile, with_reported)

    def filter(self) -> FacilityFilter:
        """The filter that the project remembers."""
        from ..layers.project import current_filter

        return current_filter(QgsProject.instance())

    def show_filtered(self, wanted: FacilityFilter) -> bool:
        """Show only what ``wanted`` holds of. False where somebody typed a filter of their own in QGIS: that is
        theirs, and stays."""
        from ..layers.project import apply_filter

        return apply_filter(QgsProject.instance(), wanted)

    def shown_condition(self) -> str:
        """What the map's facilities are narrowed by, whoever did it; "" for nothing."""
        layer = self.layer(roles.FACILITIES)
        return layer.subsetString() if layer is not None else ""

    def symbol_icon(self, value: str) -> QIcon:
        """The map's own symbol for a value, so that a city's own style is seen here too."""
        key = (self._layer.id() if self._layer is not None else "", value)
        if key not in self._icons:
            self._icons[key] = self._drawn_symbol(value)
        return self._icons[key]

    def _drawn_symbol(self, value: str) -> QIcon:
        layer = self.layer(roles.FACILITIES)
        renderer = layer.renderer() if layer is not None else None
        if isinstance(renderer, QgsCategorizedSymbolRenderer):
            index = renderer.categoryIndexForValue(value)
            if index >= 0:
                categories = renderer.categories()  # own the symbols: keep them while they are used
                symbol = categories[index].symbol().clone()
                largest = max(each.symbol().size() for each in categories)
                symbol.setSizeUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)  # on the map it follows the scale
                symbol.setSize(symbol.size() / largest * ICON_MILLIMETRES)
                return QgsSymbolLayerUtils.symbolPreviewIcon(symbol, QSize(ICON_PIXELS, ICON_PIXELS))
        return symbol_icon(value)

    def select(self, facility: int) -> None:
        """Select a facility on the map, in QGIS's own way."""
        self.select_all([facility])

    def select_all(self, facilities: Sequence[int]) -> None:
        """Select facilities on the map, and nothing else."""
        layer = self.layer(roles.FACILITIES)
        if layer is not None:
            self._selecting = True
            try:
                layer.selectByIds(list(facilities))
            finally:
                self._selecting = False

    def can_open_form(self) -> bool:
        """Whether the project shows a city; the tables of records are added when they are wanted."""
        return self.layer(roles.FACILITIES) is not None

    def open_form(self, facility: int) -> bool:
        """Open the facility's record in QGIS's own form; False where the project has no such record."""
        layer = self.layer(roles.FACILITY)
        feature = layer.getFeature(facility) if layer is not None else None
        if feature is None or not feature.isValid():
            return False
        self._iface.openFeatureForm(layer, feature)
        return True

    def show_waiting(self, wanted: bool) -> None:
        """Mark what is being recomputed from afar, too."""
        from ..layers.symbology import mark_from_afar

        mark_from_afar(QgsProject.instance(), wanted)

    def reload(self) -> None:
        """Draw the map anew from the store, after it was changed behind the layers' back."""
        for role in MAP_ROLES:
            layer = self.layer(role)
            if layer is not None and not layer.isEditable():
                with self._selection_kept(layer):
                    layer.dataProvider().reloadData()
                layer.triggerRepaint()

    @contextmanager
    def _selection_kept(self, layer: QgsVectorLayer) -> Iterator[None]:
        """QGIS forgets what is selected when a layer reads its data anew."""
        selected = layer.selectedFeatureIds()
        self._selecting = True
        try:
            yield
            if layer.selectedFeatureIds() != selected:
                layer.selectByIds(selected)
        finally:
            self._selecting = False

    def bounds(self) -> tuple[float, float, float, float] | None:
        """What the map shows: west, south, east, north in degrees; None where that cannot be said."""
        extent = self.canvas.extent()
        if extent.isEmpty():
            return None
        try:
            box = self._to_degrees().transformBoundingBox(extent)
        except QgsCsException:
            return None
        if not box.isFinite():
            return None
        return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()

    def centre(self) -> tuple[float, float] | None:
        """The middle of the map, in degrees."""
        return self.degrees(self.canvas.center())

    def degrees(self, point: QgsPointXY) -> tuple[float, float] | None:
        """A place on the map in degrees; None where it cannot be told."""
        try:
            found = self._to_degrees().transform(point)
        except QgsCsException:
            return None
        return found.x(), found.y()

    def reach(self, pixels: int) -> tuple[float, float] | None:
        """How many degrees (east, north) so many pixels are in the middle of the map."""
        half = self.canvas.mapUnitsPerPixel() * pixels
        centre = self.canvas.center()
        box = QgsRectangle(centre.x() - half, centre.y() - half, centre.x() + half, centre.y() + half)
        try:
            found = self._to_degrees().transformBoundingBox(box)
        except QgsCsException:
            return None
        return found.width() / 2, found.height() / 2

    def zoom_to(self, position: tuple[float, float]) -> None:
        """Move the map to a place (degrees), closer if it is far, and let the place flash."""
        point = QgsPointXY(*position)
        try:
            centre = self._to_degrees().transform(point, Qgis.TransformDirection.Reverse)
        except QgsCsException:
            return
        self.canvas.setCenter(centre)
        if self.canvas.scale() > CLOSE:
            self.canvas.zoomScale(CLOSE)
        else:
            self.canvas.refresh()
        crs = QgsCoordinateReferenceSystem(DEGREES)
        self.canvas.flashGeometries([QgsGeometry.fromPointXY(point)], crs)

    def show_everything(self) -> None:
        """The project's own full extent, which is that of the city."""
        self.canvas.zoomToProjectExtent()

    def _to_degrees(self) -> QgsCoordinateTransform:
        crs = self.canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(DEGREES), QgsProject.instance())
