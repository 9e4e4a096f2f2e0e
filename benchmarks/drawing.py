"""``open-project``: the styled project opened and drawn at three fixed extents (city, district, street), against QGIS
opening and drawing the same facilities with a plain categorised style."""

from __future__ import annotations

from pathlib import Path

from cities import FOLDER, sample_city
from harness import SIZES, Measured, side_by_side

PIXELS = (1600, 1000)
PROFILE = "mobility"
CENTRE = (76.93, 43.25)
"""Degrees: the built-up middle of the sample city."""
WIDTHS = {"city": 70_000.0, "district": 8_000.0, "street": 1_600.0}
"""Metres across the picture."""


def run() -> list[Measured]:
    from headless import HeadlessQgis

    lines = []
    with HeadlessQgis() as qgis:
        for size in SIZES:
            project = styled_project(qgis, str(sample_city(size)), FOLDER / f"city_{size}.qgz")
            plain = plain_project(_plain_layer(size), "ogr", FOLDER / f"plain_{size}.qgz")
            lines.append(against_plain("open-project", size, project, plain))
    return lines


def against_plain(name: str, size: int, project: Path, plain: Path) -> Measured:
    """Opening and drawing both projects."""
    return side_by_side(
        name,
        size,
        lambda: open_and_draw(project),
        lambda: open_and_draw(plain),
        "one categorised layer of the same facilities",
        goal=1.5,
    )


def styled_project(qgis, store: str, target: Path) -> Path:
    """The project of a store."""
    qgis.run("buildproject", {"STORE": store, "OUTPUT": str(target), "LANGUAGE": "en"})
    return target


def _plain_layer(size: int) -> str:
    """What a QGIS user makes of a file of facilities with a status column; its source."""
    from osgeo import gdal

    file = FOLDER / f"plain_{size}.gpkg"
    file.unlink(missing_ok=True)
    statement = f"SELECT geom, name, facility_type, official_{PROFILE} AS status FROM facility_map"
    gdal.VectorTranslate(
        str(file), str(sample_city(size)), format="GPKG", SQLStatement=statement, layerName="facilities", layers=[]
    )
    return f"{file}|layername=facilities"


def plain_project(source: str, provider: str, target: Path) -> Path:
    """One layer, one marker per status."""
    from qgis.core import (
        QgsCategorizedSymbolRenderer,
        QgsCoordinateReferenceSystem,
        QgsMarkerSymbol,
        QgsProject,
        QgsRendererCategory,
        QgsVectorLayer,
    )

    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:32643"))
    layer = QgsVectorLayer(source, "facilities", provider)
    if not layer.isValid():
        raise RuntimeError(f"{source} did not open")
    shapes = {
        "accessible": "circle",
        "partial": "triangle",
        "conditional": "diamond",
        "inaccessible": "square",
        "incomplete": "pentagon",
        "not_assessed": "cross",
    }
    categories = []
    for number, (status, shape) in enumerate(shapes.items()):
        for value in (status, f"{status}_old"):
            symbol = QgsMarkerSymbol.createSimple({"name": shape, "size": "2.4", "color": f"{40 * number},120,160"})
            categories.append(QgsRendererCategory(value, symbol, value))
    layer.setRenderer(QgsCategorizedSymbolRenderer("status", categories))
    project.addMapLayer(layer)
    project.write(str(target))
    return target


def open_and_draw(path: Path) -> None:
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsExpressionContextUtils,
        QgsMapRendererParallelJob,
        QgsMapSettings,
        QgsPointXY,
        QgsProject,
        QgsRectangle,
    )
    from qgis.PyQt.QtCore import QSize

    project = QgsProject()
    if not project.read(str(path)):
        raise RuntimeError(f"{path} did not open")
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    middle = QgsCoordinateTransform(degrees, project.crs(), project).transform(QgsPointXY(*CENTRE))
    for width in WIDTHS.values():
        settings = QgsMapSettings()
        settings.setOutputSize(QSize(*PIXELS))
        settings.setDestinationCrs(project.crs())
        settings.setTransformContext(project.transformContext())
        # As the canvas of QGIS does: whether letters are drawn as text or as shapes is up to the project.
        settings.setTextRenderFormat(project.labelingEngineSettings().defaultTextRenderFormat())
        settings.setLayers(project.layerTreeRoot().checkedLayers())
        half, high = width / 2, width / 2 * PIXELS[1] / PIXELS[0]
        settings.setExtent(QgsRectangle(middle.x() - half, middle.y() - high, middle.x() + half, middle.y() + high))
        # As the canvas of QGIS does, too: without it @map_scale is unknown, and what depends on it would be drawn.
        context = project.createExpressionContext()
        context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
        settings.setExpressionContext(context)
        job = QgsMapRendererParallelJob(settings)
        job.start()
        job.waitForFinished()
        if job.errors():
            raise RuntimeError(str([error.message for error in job.errors()]))
