"""``rerank``: a slider is moved, ranks are recomputed and the preview is painted over the map, against QGIS drawing the
plain layer of the same facilities at the same extent (the whole city)."""

from __future__ import annotations

import numpy as np
from harness import SIZES, Measured, side_by_side

PIXELS = (1600, 1000)
PACKAGES = 3
PROFILES, SERVICES = 4, 12


def rerank() -> list[Measured]:
    from headless import HeadlessQgis

    lines = []
    with HeadlessQgis():
        for size in SIZES:
            lines.append(_measure(size))
    return lines


def _measure(size: int) -> Measured:
    from cities import FOLDER
    from drawing import _plain_layer, plain_project
    from qgis.core import QgsMapRendererParallelJob, QgsProject
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QImage, QPainter

    from inclusive_city.dialogs.plan_desk import Ask, work_out
    from inclusive_city.dialogs.plan_overlay import PlanOverlay, view_of

    project = QgsProject()
    project.read(str(plain_project(_plain_layer(size), "ogr", FOLDER / f"plain_{size}.qgz")))
    (layer,) = project.mapLayers().values()
    canvas = QgsMapCanvas()
    canvas.resize(*PIXELS)
    canvas.setDestinationCrs(project.crs())
    canvas.setLayers([layer])
    canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()))
    overlay = PlanOverlay(canvas)
    board = _board(layer, size)
    crs = project.crs().toWkt()
    board.places(crs)
    random = np.random.default_rng(2)
    screen = QImage(QSize(*PIXELS), QImage.Format.Format_ARGB32_Premultiplied)
    first = work_out(Ask(board, np.ones(PROFILES), np.ones(SERVICES), None, view_of(canvas), crs)).live

    def ours() -> None:
        weights = np.round(random.random(PROFILES), 2)
        answer = work_out(Ask(board, weights, np.ones(SERVICES), first, view_of(canvas), crs))
        overlay.show_image(answer.image)
        painter = QPainter(screen)
        overlay.paint(painter, None)
        painter.end()

    def plain() -> None:
        settings = canvas.mapSettings()
        settings.setOutputSize(QSize(*PIXELS))
        job = QgsMapRendererParallelJob(settings)
        job.start()
        job.waitForFinished()
        if job.errors():
            raise RuntimeError(str([error.message for error in job.errors()]))

    measured = side_by_side("rerank", size, ours, plain, "QGIS redrawing the plain layer", goal=1.0)
    if not overlay.painted or overlay.image is None or len(first.order) != size:
        raise RuntimeError("nothing was painted")
    return measured


def _board(layer, size: int):
    """The places of the layer, with packages as many as there are facilities times three."""
    from inclusive_city.layers.plan_board import PlanBoard

    random = np.random.default_rng(1)
    shapes = [feature.geometry() for feature in layer.getFeatures()]
    places = np.array([(np.nan, np.nan) if shape.isNull() else tuple(shape.asPoint()) for shape in shapes])
    facility = np.repeat(np.arange(size), PACKAGES)
    cost = random.gamma(2.0, 1e6, size * PACKAGES) + 1e5
    return PlanBoard(
        keys=np.arange(1, size + 1),
        names=np.full(size, "", dtype=object),
        service=random.integers(0, SERVICES, size),
        district=np.zeros(size, dtype=np.int64),
        lon=places[:, 0],
        lat=places[:, 1],
        profiles=tuple((str(p), str(p)) for p in range(PROFILES)),
        services=tuple((str(t), str(t)) for t in range(SERVICES)),
        districts=(("1", "1"),),
        package_facility=facility,
        package_code=np.full(size * PACKAGES, "minimum", dtype=object),
        served=random.gamma(0.7, 30.0, (size * PACKAGES, PROFILES)),
        cost=cost,
        city_cost=cost,
        currency="KZT",
        profile_weights=np.ones(PROFILES),
        service_weights=np.ones(SERVICES),
    )
