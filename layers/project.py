"""The styled project: a city's layers, styles and map themes per disability profile, forms, map tips.

It opens in plain QGIS, without the plugin, with everything but the plugin's own panels working. Layers are
found by role (:mod:`.roles`); paths are relative; no password is ever in it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDataProvider,
    QgsExpressionContextUtils,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsMapSettings,
    QgsMapThemeCollection,
    QgsNullSymbolRenderer,
    QgsProject,
    QgsProjectMetadata,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtXml import QDomDocument

from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from ..scoring.model import Model
from . import forms, maptips, record_layers, roles, symbology
from .filters import FacilityFilter
from .model_store import is_generated, stored_model
from .slim_style import slim_project_file, style_of_layer
from .store import Store
from .symbology import Scales, Styles
from .words import sentence, word

BASE_MAP_URL = "https://tile.openstreetmap.org/{z}/{x}/{y}.png"
ATTRIBUTION = "© OpenStreetMap contributors"
DEGREES = "EPSG:4326"
STYLED = (roles.FACILITIES, roles.DISTRICTS, roles.HEXAGONS)
"""Roles of the layers that have a style per profile."""
ON_THE_MAP = (roles.NAMES, *STYLED)
"""Roles of the layers that are seen, uppermost first."""
Messages = Callable[[str], None]
_MARGIN = 1.06
"""The first view is the city and so much of its surroundings."""


class ProjectNotWritten(InclusiveCityError):
    def __init__(self, path: str, detail: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The project {path} could not be written ({detail}). Check that the folder is there, that you may "
                "write to it, and that the disk is not full.",
            ),
            path=path,
            detail=detail,
        )


def build_project(
    store: Store,
    path: str | Path,
    language: str,
    model: Model | None = None,
    *,
    profile: str = "",
    with_reported: bool = True,
    styles: str | Path | None = None,
    base_map: bool = False,
    records: bool = False,
    warn: Messages | None = None,
) -> QgsProject:
    """Build the project of ``store`` in ``language`` and write it to ``path`` (.qgz, .qgs).

    ``profile``: the one shown first (default: the model's first). ``styles``: a folder whose ``.qml`` files take
    the place of the plugin's (``docs/styles.md``); what is wrong with them is told to ``warn``, and the plugin's
    are used. ``base_map``: add OpenStreetMap as a layer, switched off. ``records``: with the tables of records and
    their forms; the dock adds them to an open project when they are wanted (:mod:`.record_layers`).
    Returns the project, which holds the layers open until it is cleared. Raises :class:`ProjectNotWritten`,
    :class:`~.record_layers.LayerNotReadable`, or a store's error.
    """
    model = model or stored_model(store)
    drawn = Styles(styles)
    project = QgsProject()
    project.setFileName(str(path))  # layers with relative paths need to know where the project is
    builder = _Builder(project, store, model, language, drawn)
    builder.build(profile or model.profile_codes[0], with_reported, base_map, records)
    for problem in drawn.problems:
        if warn is not None:
            warn(problem)
    _write(project, Path(path), builder.view)
    return project


class _Builder:
    def __init__(self, project: QgsProject, store: Store, model: Model, language: str, drawn: Styles) -> None:
        self.project, self.store, self.model, self.language, self.drawn = project, store, model, language, drawn
        self.crs = QgsCoordinateReferenceSystem(model.metric_crs)
        self.layers: dict[str, QgsVectorLayer] = {}
        self.bounds = self._bounds()
        self.view = self._transformed(self.bounds)
        _, lon, lat = store.points("facility", "retired_at IS NULL")
        (kinds,) = store.columns("SELECT facility_type FROM facility WHERE retired_at IS NULL ORDER BY fid", (object,))
        important = np.isin(kinds.astype(str), symbology.important_types(model))
        self.scales: Scales = symbology.scales(lon, lat, important, self.bounds)
        self.sample = is_generated(store)

    def say(self, key: str, **values: object) -> str:
        return sentence(word(key, self.language, **values))

    # ------------------------------------------------------------------ the whole
    def build(self, profile: str, with_reported: bool, base_map: bool, records: bool) -> None:
        self.project.setCrs(self.crs)
        self._add_layers()
        self._tree(base_map)
        forms.set_up_map(self.project, self.model, self.language)
        self._style_facilities()
        self._style_shares(roles.DISTRICTS)
        self._style_shares(roles.HEXAGONS)
        self._style_rest()
        self._describe()
        if records:
            found = record_layers.read_layers(self.store, self.language, self.project.transformContext())
            record_layers.add_layers(self.project, found, self.model, self.language)
        self._themes()
        scaffold = {role: self.layers[role].styleManager().currentStyle() for role in STYLED}
        switch_profile(self.project, profile, with_reported)
        for role, name in scaffold.items():
            self.layers[role].styleManager().removeStyle(name)

    def _add_layers(self) -> None:
        tables = {
            roles.NAMES: "facility_label", roles.FACILITIES: "facility_map",
            roles.DISTRICTS: "district_map", roles.HEXAGONS: "hexagon",
        }  # fmt: skip
        for role in ON_THE_MAP:
            layer = record_layers.open_layer(
                self.store, role, tables[role], self.language, self.project.transformContext()
            )
            self.project.addMapLayer(layer, False)
            self.layers[role] = layer

    def _tree(self, base_map: bool) -> None:
        root = self.project.layerTreeRoot()
        for role in ON_THE_MAP:
            root.addLayer(self.layers[role])
        if base_map:
            self._add_base_map(root)

    def _add_base_map(self, root: QgsLayerTreeGroup) -> None:
        """OpenStreetMap's tiles: switched off, so that nothing is fetched from the net before a person asks."""
        url = BASE_MAP_URL.replace("{", "%7B").replace("}", "%7D")
        layer = QgsRasterLayer(f"type=xyz&url={url}&zmin=0&zmax=19", self.say("layer.base_map"), "wms")
        roles.set_role(layer, roles.BASE_MAP)
        layer.setAttribution(ATTRIBUTION)
        layer.setAttributionUrl("https://www.openstreetmap.org/copyright")
        self.project.addMapLayer(layer, False)
        root.addLayer(layer).setItemVisibilityChecked(False)
        # Drawn in the corner of the map by QGIS itself, only while the layer is.
        shown = f"CASE WHEN array_contains(@map_layer_ids, '{layer.id()}') THEN '{ATTRIBUTION}' ELSE '' END"
        self.project.writeEntry("CopyrightLabel", "/Enabled", True)
        self.project.writeEntry("CopyrightLabel", "/Label", f"[% {shown} %]")

    # ------------------------------------------------------------------ styles
    def _style_facilities(self) -> None:
        layer = self.layers[roles.FACILITIES]
        symbology.show_between(layer, self.scales.points, None)
        tip = maptips.facility_tip(self.model, self.language, layer.fields().names())
        layer.setMapTipTemplate(self._tip(roles.FACILITIES, tip))
        for profile in self.model.profiles:
            for with_reported in (True, False):
                column = symbology.symbol_column(profile.code, with_reported)
                self.drawn.show_facilities(layer, column, with_reported, self.language)
                layer.setCustomProperty(roles.PROFILE, profile.code)
                layer.setCustomProperty(roles.BASIS, roles.WITH_REPORTED if with_reported else roles.OFFICIAL)
                layer.styleManager().addStyle(self._style_name(profile.code, with_reported), style_of_layer(layer))

    def _style_shares(self, role: str) -> None:
        layer = self.layers[role]
        names = layer.fields().names()
        layer.setMapTipTemplate(self._tip(role, maptips.share_tip(self.model, self.language, names)))
        if role == roles.HEXAGONS:
            symbology.show_between(layer, self.scales.districts, self.scales.points)
        for profile in self.model.profile_codes:
            column = f"share_{profile}"
            if role == roles.DISTRICTS:
                self.drawn.show_districts(layer, column, self.language, self.scales.districts)
                symbology.label_districts(layer, profile, self.language, self.scales)
            else:
                self.drawn.show_share(layer, symbology.HEXAGON_SHARE, column, self.language)
                symbology.label_hexagons(layer, profile)
            layer.setCustomProperty(roles.PROFILE, profile)
            layer.styleManager().addStyle(self._style_name(profile, True), style_of_layer(layer))

    def _tip(self, role: str, template: str) -> str:
        """A map tip that stands in a project variable: every style of a layer holds its tip, which would otherwise be
        read again for each."""
        name = f"ic_tip_{role}"
        QgsExpressionContextUtils.setProjectVariable(self.project, name, template)
        return f"[% eval_template(@{name}) %]"

    def _style_rest(self) -> None:
        names = self.layers[roles.NAMES]
        symbology.label_facilities(names, self.language, self.model, self.scales)
        symbology.show_between(names, self.scales.important_names, None)
        names.setCustomProperty(symbology.NAMES_FROM, self.scales.important_names)
        names.setRenderer(QgsNullSymbolRenderer())
        flags = QgsMapLayer.LayerFlag
        names.setFlags(names.flags() & ~flags.Identifiable & ~flags.Searchable)

    def _style_name(self, profile: str, with_reported: bool) -> str:
        title = next(each for each in self.model.profiles if each.code == profile).title(self.language)
        return word("theme.with_reported" if with_reported else "theme.official", self.language, profile=title)

    # ------------------------------------------------------------------ the project itself
    def _describe(self) -> None:
        project = self.project
        city = self.model.titles.get(self.language) or self.model.titles.get("en") or self.model.name
        title = self.say("title.project", city=city)
        if self.sample:
            notice = word("sample", self.language)
            title = f"{title} – {notice}"
            project.writeEntry("TitleLabel", "/Enabled", True)
            project.writeEntry("TitleLabel", "/Label", notice)
            project.writeEntry("TitleLabel", "/BackgroundColor", "255,255,255,210")
        project.setTitle(title)
        metadata = QgsProjectMetadata()
        metadata.setTitle(title)
        metadata.setLanguage(self.language)
        metadata.setAbstract(word("sample", self.language) if self.sample else "")
        project.setMetadata(metadata)
        project.writeEntry(roles.SCOPE, "/language", self.language)
        project.writeEntry(roles.SCOPE, "/languages", " ".join(self.model.languages))
        project.writeEntry(roles.SCOPE, "/profiles", " ".join(self.model.profile_codes))
        project.writeEntry(roles.SCOPE, "/model", self.model.digest)
        if self.store.dialect != "gpkg":
            project.writeEntry(roles.SCOPE, "/store", self.store.name)
        for name, value in (
            ("ic_language", self.language),
            ("ic_store", os.path.basename(self.store.name)),
            ("ic_city", city),
            ("ic_model", f"{self.model.name} {self.model.version}"),
            ("ic_sample", word("sample", self.language) if self.sample else ""),
            (forms.TITLES, json.dumps(forms.titles(self.model, self.language), ensure_ascii=False)),
        ):
            QgsExpressionContextUtils.setProjectVariable(project, name, value)
        project.writeEntryBool("Paths", "/Absolute", False)
        # Letters as letters, not as shapes: drawn three times as fast, and a PDF can be searched and read aloud.
        labelling = project.labelingEngineSettings()
        labelling.setDefaultTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
        project.setLabelingEngineSettings(labelling)
        # The store's views need no check of their keys and extents whenever the project is opened.
        project.setTrustLayerMetadata(True)
        whole = QgsReferencedRectangle(self.view, self.crs)
        project.viewSettings().setPresetFullExtent(whole)

    def _themes(self) -> None:
        """A map theme per profile and basis: the layers on the map, each in that profile's style."""
        themes = self.project.mapThemeCollection()
        for profile in self.model.profile_codes:
            for with_reported in (True, False):
                records = []
                for role in ON_THE_MAP:
                    layer = self.layers[role]
                    record = QgsMapThemeCollection.MapThemeLayerRecord(layer)
                    record.usingCurrentStyle = role in STYLED
                    record.currentStyle = style_of(layer, profile, with_reported) if role in STYLED else ""
                    record.expandedLayerNode = True
                    records.append(record)
                theme = QgsMapThemeCollection.MapThemeRecord()
                theme.setLayerRecords(records)
                themes.insert(self._style_name(profile, with_reported), theme)

    # ------------------------------------------------------------------ where the city is
    def _bounds(self) -> tuple[float, float, float, float]:
        """West, south, east, north in degrees: of the districts, without any of the facilities, without any of
        these what the model says."""
        fid, shapes = self.store.geometries("district")
        box = QgsRectangle()
        box.setMinimal()
        for shape in shapes:
            if shape is not None:
                box.combineExtentWith(_box(shape))
        if box.isNull() or box.isEmpty():
            _, x, y = self.store.points("facility", "place = 'inside' AND retired_at IS NULL")
            placed = x == x
            if placed.sum() > 1:
                box = QgsRectangle(*map(float, (x[placed].min(), y[placed].min(), x[placed].max(), y[placed].max())))
        if box.isNull() or box.isEmpty():
            return self.model.bounds
        return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()

    def _transformed(self, bounds: tuple[float, float, float, float]) -> QgsRectangle:
        transform = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem(DEGREES), self.crs, self.project.transformContext()
        )
        box = transform.transformBoundingBox(QgsRectangle(*bounds))
        box.scale(_MARGIN)
        return box


def _box(wkb: bytes) -> QgsRectangle:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry.boundingBox()


def _narrowed(uri: str, condition: str) -> str:
    """A layer's source with a filter. Not through setSubsetString, which in QGIS 3.22 leaves a GeoPackage in a
    state in which the layers that share it can no longer be counted."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", uri)
    parts.pop("subset", None)
    if condition:
        parts["subset"] = condition
    return QgsProviderRegistry.instance().encodeUri("ogr", parts)


def _write(project: QgsProject, path: Path, view: QgsRectangle) -> None:
    # Qt keeps the function until the thread ends, and it must not keep the project so long: a QgsProject that dies
    # with its thread takes QGIS 3.40 with it.
    crs = project.crs()

    def finish(document: QDomDocument) -> None:
        """QGIS's canvas writes its view like this; without it a project opens nowhere in particular."""
        settings = QgsMapSettings()
        settings.setOutputSize(QSize(*symbology.SCREEN))
        settings.setDestinationCrs(crs)
        settings.setExtent(view)
        canvas = document.createElement("mapcanvas")
        canvas.setAttribute("name", "theMapCanvas")
        settings.writeXml(canvas, document)
        document.documentElement().appendChild(canvas)

    project.writeProject.connect(finish, Qt.ConnectionType.DirectConnection)
    try:
        done = path.parent.is_dir() and project.write(str(path))
    finally:
        project.writeProject.disconnect(finish)
    if not done:
        raise ProjectNotWritten(str(path), project.error() or str(path.parent))
    try:
        slim_project_file(path)
    except OSError as error:
        raise ProjectNotWritten(str(path), error.strerror or str(error)) from error


# ---------------------------------------------------------------------- profile and filter of an open project
def style_of(layer: QgsMapLayer, profile: str, with_reported: bool) -> str:
    """Name of the layer's style for a profile and basis, "" where it has none. A style of districts or hexagons
    serves both bases: shares are official."""
    manager = layer.styleManager()
    for name in manager.styles():
        if manager.isDefault(name):
            continue  # what the layer looked like before it was given styles
        if name == manager.currentStyle():
            found = str(layer.customProperty(roles.PROFILE, "")), str(layer.customProperty(roles.BASIS, ""))
        else:
            found = _properties(manager.style(name).xmlData())
        if found[0] == profile and found[1] in ("", roles.WITH_REPORTED if with_reported else roles.OFFICIAL):
            return name
    return ""


def _properties(xml: str) -> tuple[str, str]:
    """Profile and basis that a style carries among the layer's custom properties."""
    # Parsing the whole style, some hundred kilobytes, would take longer than switching to it.
    start = xml.find("<customproperties")
    document = QDomDocument()
    document.setContent(xml[start : xml.find("</customproperties>", start) + len("</customproperties>")])
    option = document.documentElement().firstChildElement("Option").firstChildElement("Option")
    values = {}
    while not option.isNull():
        values[option.attribute("name")] = option.attribute("value")
        option = option.nextSiblingElement("Option")
    return values.get(roles.PROFILE, ""), values.get(roles.BASIS, "")


def switch_profile(project: QgsProject, profile: str, with_reported: bool) -> bool:
    """Show another profile or basis on the facilities, districts and hexagons of ``project``.

    Extent, selection and edits stay; the filter is applied to the new profile's statuses. False where the project
    has no style for it (it was built with another model, or the style was removed); nothing is changed then.
    """
    wanted = []
    for role in STYLED:
        layer = roles.layer_of(project, role)
        if layer is None:
            continue
        style = style_of(layer, profile, with_reported)
        if not style:
            return False
        wanted.append((layer, style))
    for layer, style in wanted:
        manager = layer.styleManager()
        if manager.currentStyle() != style:
            manager.setCurrentStyle(style)
            layer.triggerRepaint()
    _apply(project, current_filter(project))
    return bool(wanted)


def apply_filter(project: QgsProject, wanted: FacilityFilter) -> bool:
    """Show only the facilities that ``wanted`` holds of; remembered in the project. False where the layer of
    facilities is not there or somebody set a filter of their own on it."""
    project.writeEntry(roles.SCOPE, "/filter", wanted.to_json())
    return _apply(project, wanted)


def current_filter(project: QgsProject) -> FacilityFilter:
    """The filter that the project remembers."""
    return FacilityFilter.from_json(project.readEntry(roles.SCOPE, "/filter", "")[0])


def filter_condition(project: QgsProject, wanted: FacilityFilter) -> str:
    """The condition on ``facility_map`` that ``wanted`` is for the profile shown."""
    now = roles.shown(project)
    languages = project.readEntry(roles.SCOPE, "/languages", "")[0].split(" ")
    if not now:
        return ""
    layer = roles.layer_of(project, roles.FACILITIES)
    # QGIS's connection to a database has no path to our tables.
    schema = "inclusive_city" if layer is not None and layer.providerType() == "postgres" else ""
    return wanted.condition(*now, [code for code in languages if code], schema)


def _apply(project: QgsProject, wanted: FacilityFilter) -> bool:
    if roles.layer_of(project, roles.FACILITIES) is None:
        return False
    set_by_us = project.readEntry(roles.SCOPE, "/condition", "")[0]
    condition = filter_condition(project, wanted)
    for layer in (roles.layer_of(project, role) for role in (roles.FACILITIES, roles.NAMES)):
        if layer is None:
            continue
        there = layer.subsetString()
        if there and there != set_by_us:
            return False  # a filter typed in QGIS: it is the person's
        if there != condition and not _narrow(layer, condition, project):
            return False
    project.writeEntry(roles.SCOPE, "/condition", condition)
    return True


def _narrow(layer: QgsVectorLayer, condition: str, project: QgsProject) -> bool:
    if layer.providerType() != "ogr":
        return layer.setSubsetString(condition)
    options = QgsDataProvider.ProviderOptions()
    options.transformContext = project.transformContext()
    layer.setDataSource(_narrowed(layer.source(), condition), layer.name(), "ogr", options, False)
    return layer.isValid()


def store_of(project: QgsProject) -> str:
    """The store that an open project shows, as :func:`~.store.open_store` takes it; "" where it is none of ours."""
    layer = next(roles.layers_of(project, roles.FACILITIES), None)
    if layer is None:
        return ""
    if layer.providerType() == "ogr":
        return QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path", "")
    return project.readEntry(roles.SCOPE, "/store", "")[0]
