"""Results of planning as layers of the open project: views of the store, styled by what they say."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..layers import roles
from ..layers.plan_styles import result_layer

if TYPE_CHECKING:
    from ..layers.plan_board import PlanBoard
    from ..layers.scenario_compare import Comparison
    from ..layers.store import Store
    from ..scoring.live_ranking import LiveOrder
    from .city_session import CitySession
    from .tasks import Job

translate = QCoreApplication.translate


def show_gaps(session: CitySession, profile: str, title: str) -> None:
    """Where people of a profile are kept out, as circles by their number."""
    name = translate("Plan", "Gaps: {profile}").format(profile=title)
    _show(session, "gap_map", name, f"unmet_{profile}")


def show_programme(session: CitySession) -> None:
    """What is carried out in which year."""
    _show(session, "programme_map", translate("Plan", "Programme of works"), "year")


def show_priorities(session: CitySession) -> None:
    """The kept ranking."""
    _show(session, "priority_map", translate("Plan", "Priorities"), "rank")


def put(layer: QgsVectorLayer, role: str) -> None:
    """Add a layer on top of the map, in the place of the one with this role."""
    project = QgsProject.instance()
    project.removeMapLayers([known.id() for known in roles.layers_of(project, role)])
    roles.set_role(layer, role)
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)


def _show(session: CitySession, view: str, title: str, field: str) -> None:
    """Ask the store in the background where the view is and what is in it; then add the layer."""
    language = session.language

    def work(store: Store, job: Job) -> Any:
        from ..layers.plan_styles import describe_view

        return describe_view(store, view, field)

    def add(found: Any) -> None:
        layer = result_layer(found, title, language)
        if layer is None:
            session.messages.done(translate("Plan", "There is nothing of it to show on the map yet."))
            return
        put(layer, view)

    session.tasks.start(
        translate("Plan", "Putting it on the map"),
        work,
        add,
        session.messages.problem,
        store=session.store,
        quiet=True,
        key=f"show {view}",
    )


def show_comparison(session: CitySession, found: Comparison) -> None:
    """The facilities that differ between two scenarios, a colour and a shape for each."""
    from ..layers.plan_styles import comparison_layer

    title = translate("Plan", "{first} – {second}").format(first=found.first.name, second=found.second.name)
    put(comparison_layer(found, title, session.language), "scenario_comparison")


PREVIEW = "ranking_preview"


def show_preview_layer(session: CitySession, board: PlanBoard, live: LiveOrder, drawn: Callable[[], None]) -> None:
    """The ranking of the sliders as a layer, drawn anew: its file is written in the background first. ``drawn`` is
    called when QGIS draws it."""
    path = os.path.join(QgsProcessingUtils.tempFolder(), f"inclusive_city_ranking_{id(board):x}.gpkg")

    def work(job: Job) -> int:
        from ..layers.plan_preview import write_preview

        return write_preview(path, board, live)

    def written(_ranked: int) -> None:
        layer = roles.layer_of(QgsProject.instance(), PREVIEW)
        if layer is not None and layer.source().startswith(path):
            layer.dataProvider().reloadData()
            layer.triggerRepaint()
            drawn()
            return
        from ..layers.plan_styles import preview_layer

        title = translate("Plan", "Ranking with these weights (not kept)")
        put(preview_layer(path, board.facilities, title, session.language), PREVIEW)
        drawn()

    session.tasks.start(
        translate("Plan", "Putting it on the map"),
        work,
        written,
        session.messages.problem,
        quiet=True,
        key="ranking preview",
    )


def remove_preview_layer() -> None:
    """Take the layer of the sliders' ranking off the map."""
    project = QgsProject.instance()
    project.removeMapLayers([layer.id() for layer in roles.layers_of(project, PREVIEW)])
