"""The tables of records as layers of a project: the register, inspections with their answers, names, statuses, with
QGIS's own forms and the relations between them.

A project that is only looked at does without: each table takes QGIS as long to open as drawing a street. They are put
into an open project when somebody wants to edit (the dock does that), or built into it
(``buildproject`` with its option); a project that is saved with them keeps them.
"""

from __future__ import annotations

from qgis.core import QgsCoordinateTransformContext, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QThread

from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from ..scoring.model import Model
from . import forms, roles, symbology
from .store import Store
from .words import sentence, word

RECORDS = (roles.FACILITY, roles.INSPECTION, roles.INSPECTOR, roles.FACILITY_NAME, roles.FACILITY_STATUS,
           roles.ANSWER_READ)  # fmt: skip
"""Roles of the layers of records, in the order of the layer tree; each is the name of its table or view."""


class LayerNotReadable(InclusiveCityError):
    def __init__(self, table: str, store: str, detail: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "QGIS cannot read {table} of the city store {store} ({detail}). Check the store, or restore it.",
            ),
            table=table,
            store=store,
            detail=detail,
        )


def open_layer(
    store: Store, role: str, table: str, language: str, context: QgsCoordinateTransformContext
) -> QgsVectorLayer:
    """A table or view of the store as a layer with its role and title. Raises :class:`LayerNotReadable`."""
    uri, provider = store.layer_source(table)
    options = QgsVectorLayer.LayerOptions(context)
    options.loadDefaultStyle = False
    layer = QgsVectorLayer(uri, sentence(word(f"layer.{role}", language)), provider, options)
    if not layer.isValid():
        detail = layer.error().message() or layer.dataProvider().error().message()
        raise LayerNotReadable(table, store.name, detail)
    roles.set_role(layer, role)
    return layer


def read_layers(
    store: Store, language: str, context: QgsCoordinateTransformContext, thread: QThread | None = None
) -> list[QgsVectorLayer]:
    """The layers of records, not in any project yet. ``thread``: to whom they are handed over where this is not the
    thread that will use them. Raises :class:`LayerNotReadable`."""
    layers = [open_layer(store, role, role, language, context) for role in RECORDS]
    if thread is not None:
        for layer in layers:
            layer.moveToThread(thread)
    return layers


def has_records(project: QgsProject) -> bool:
    """Whether the project has every layer of records."""
    return all(roles.layer_of(project, role) is not None for role in RECORDS)


def add_layers(project: QgsProject, layers: list[QgsVectorLayer], model: Model, language: str) -> None:
    """Put layers of :func:`read_layers` into a project of the same city, with forms and relations, in a group below
    the map's layers. Those that the project has already stay as they are."""
    root = project.layerTreeRoot()
    title = sentence(word("group.records", language))
    group = root.findGroup(title) or root.addGroup(title)
    for layer in layers:
        if roles.layer_of(project, roles.role_of(layer)) is not None:
            continue
        project.addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setItemVisibilityChecked(False)
        node.setExpanded(False)
    group.setExpanded(False)
    forms.set_up_records(project, model, language)
    symbology.show_rings(roles.layer_of(project, roles.FACILITY))
