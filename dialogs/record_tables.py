"""The tables of records, put into the open project when somebody wants to edit in QGIS's own way."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QThread
from qgis.PyQt.QtWidgets import QWidget

from ..layers import roles

if TYPE_CHECKING:
    from ..layers.store import Store
    from ..scoring.model import Model
    from .city_session import CitySession
    from .tasks import Job

translate = QCoreApplication.translate


def with_records(session: CitySession, then: Callable[[], None]) -> None:
    """Do something that needs the tables of records; they are read in the background where the project lacks them."""
    from ..layers.record_layers import has_records

    project = QgsProject.instance()
    if has_records(project):
        then()
        return
    shown, language, context = session.layers.store_shown(), roles.language(project), project.transformContext()
    thread = QThread.currentThread()

    def read(store: Store, job: Job) -> tuple[Model, list[QgsVectorLayer]]:
        from ..layers.model_store import stored_model
        from ..layers.record_layers import read_layers

        return stored_model(store), read_layers(store, language, context, thread)

    def done(found: tuple[Model, list[QgsVectorLayer]]) -> None:
        from ..layers.record_layers import add_layers

        if session.layers.store_shown() != shown:
            return  # another project meanwhile
        model, layers = found
        add_layers(project, layers, model, language)
        then()

    session.tasks.start(
        translate("Dock", "Reading the tables of records"),
        read,
        done,
        session.messages.problem,
        store=shown,
        key="record tables",
    )


def show_records(session: CitySession, parent: QWidget) -> None:
    """The act of the dock: the tables stand in the layer tree, the register is chosen."""

    def choose() -> None:
        register = session.layers.layer(roles.FACILITY)
        session.iface.layerTreeView().setCurrentLayer(register)
        text = translate("Dock", "The tables of records are in the layer tree, in a group of their own.")
        session.messages.done(text)

    with_records(session, choose)
