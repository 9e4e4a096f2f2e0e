"""``districtmaps``: a page of each district for each profile, A3, with our tables, lists and small maps, against QGIS's
own export of an atlas of the same districts with one map of a plain categorised layer and a title at about the same
scale. (An atlas draws the neighbours' facilities, too; our pages do not.)"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from cities import FOLDER, sample_city
from harness import SIZES, Measured, side_by_side

GOAL = 1.3
WIDTH, HEIGHT = 420.0, 297.0
SCALE = 70_000.0
"""About that of our pages of the sample city."""


def run() -> list[Measured]:
    from headless import HeadlessQgis

    lines = []
    with HeadlessQgis():
        for size in SIZES:
            city = sample_city(size)
            lines.append(
                side_by_side(
                    "districtmaps",
                    size,
                    lambda city=city: _ours(city),
                    _Atlas(city, size),
                    "atlaslayouttopdf, one map a page",
                    goal=GOAL,
                )
            )
    return lines


def _ours(city: Path) -> None:
    from inclusive_city.layers.store import open_store
    from inclusive_city.layers.symbology import Styles
    from inclusive_city.reports.district_maps import DistrictMaps, MapOrder
    from inclusive_city.reports.map_data import read_city

    folder = FOLDER / "maps"
    shutil.rmtree(folder, ignore_errors=True)
    with open_store(city, read_only=True) as store:
        read = read_city(store)
    # One PDF, as the peer makes for each profile.
    DistrictMaps(read, MapOrder(languages=["en"], is_bundle=True), Styles()).write(folder)


class _Atlas:
    """A project with a layout for each profile, open already; called, it is exported."""

    def __init__(self, city: Path, size: int) -> None:
        from osgeo import gdal
        from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer

        from inclusive_city.layers.model_store import stored_model
        from inclusive_city.layers.store import open_store

        with open_store(city, read_only=True) as store:
            self._profiles = stored_model(store).profile_codes
        file = FOLDER / f"atlas_{size}.gpkg"
        file.unlink(missing_ok=True)
        columns = ", ".join(f"official_{profile} AS {profile}" for profile in self._profiles)
        gdal.VectorTranslate(
            str(file),
            str(city),
            format="GPKG",
            SQLStatement=f"SELECT geom, name, {columns} FROM facility_map",
            layerName="facilities",
            layers=[],
        )
        self._project = QgsProject()
        self._project.setCrs(QgsCoordinateReferenceSystem("EPSG:32643"))
        districts = QgsVectorLayer(f"{city}|layername=district", "districts", "ogr")
        self._project.addMapLayer(districts)
        for profile in self._profiles:
            layer = QgsVectorLayer(f"{file}|layername=facilities", profile, "ogr")
            layer.setRenderer(_categories(profile))
            self._project.addMapLayer(layer)
            self._project.layoutManager().addLayout(self._layout(profile, [layer, districts], districts))

    def _layout(self, name: str, layers: list[Any], districts: Any) -> Any:
        from qgis.core import (
            QgsCoordinateTransform,
            QgsLayoutItemLabel,
            QgsLayoutItemMap,
            QgsLayoutPoint,
            QgsLayoutSize,
            QgsPrintLayout,
            QgsRectangle,
        )

        layout = QgsPrintLayout(self._project)
        layout.initializeDefaults()
        layout.setName(name)
        layout.pageCollection().page(0).setPageSize(QgsLayoutSize(WIDTH, HEIGHT))
        item = QgsLayoutItemMap(layout)
        item.setKeepLayerSet(True)
        item.setLayers(layers)
        layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(10, 25))
        item.setCrs(self._project.crs())
        item.attemptResize(QgsLayoutSize(WIDTH - 20, HEIGHT - 35))
        to_metric = QgsCoordinateTransform(districts.crs(), self._project.crs(), self._project)
        centre = to_metric.transform(districts.extent().center())
        wide, high = (side / 2000 * SCALE for side in (WIDTH - 20, HEIGHT - 35))
        item.setExtent(QgsRectangle(centre.x() - wide, centre.y() - high, centre.x() + wide, centre.y() + high))
        item.setAtlasDriven(True)
        item.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Fixed)
        title = QgsLayoutItemLabel(layout)
        title.setText('[% "name" %]')
        layout.addLayoutItem(title)
        title.attemptMove(QgsLayoutPoint(10, 8))
        title.attemptResize(QgsLayoutSize(WIDTH - 20, 12))
        layout.atlas().setCoverageLayer(districts)
        layout.atlas().setEnabled(True)
        return layout

    def __call__(self) -> None:
        import processing
        from qgis.core import QgsProcessingContext

        context = QgsProcessingContext()
        context.setProject(self._project)
        for profile in self._profiles:
            target = FOLDER / f"atlas_{profile}.pdf"
            target.unlink(missing_ok=True)
            processing.run(
                "native:atlaslayouttopdf",
                {"LAYOUT": profile, "FORCE_VECTOR": True, "TEXT_FORMAT": 1, "DPI": 300, "OUTPUT": str(target)},
                context=context,
            )
            if not target.is_file():
                raise RuntimeError(f"{target.name} was not made")


def _categories(profile: str) -> Any:
    from qgis.core import QgsCategorizedSymbolRenderer, QgsMarkerSymbol, QgsRendererCategory

    shapes = ("circle", "triangle", "diamond", "square", "pentagon", "cross")
    statuses = ("accessible", "partial", "conditional", "inaccessible", "incomplete", "not_assessed")
    categories = []
    for number, (status, shape) in enumerate(zip(statuses, shapes)):
        for value in (status, f"{status}_old"):
            symbol = QgsMarkerSymbol.createSimple({"name": shape, "size": "2.4", "color": f"{40 * number},120,160"})
            categories.append(QgsRendererCategory(value, symbol, value))
    return QgsCategorizedSymbolRenderer(profile, categories)
