"""Inspecting from QGIS's own places: the menu of a row in the attribute table, identified features, the map's
"Run feature action"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsMapLayer
from qgis.gui import QgsGui, QgsMapLayerAction
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject

from ..compat import feature_signal, single_feature
from ..layers import roles
from .messages import Said

if TYPE_CHECKING:
    from ..layers.store import Store
    from .city_session import CitySession

translate = QCoreApplication.translate


def _may_inspect(store: Store) -> bool:
    from ..layers.may import may

    return "inspect" in may(store)


class InspectAction(QObject):
    """One action for each layer of the open project whose features are facilities."""

    def __init__(self, session: CitySession) -> None:
        super().__init__(session)
        self._session = session
        self.actions: list[QgsMapLayerAction] = []
        self._layers: list[QgsMapLayer] = []
        session.layers.records_bound.connect(self._bind)
        self._bind()

    def release(self) -> None:
        """Take them out of QGIS's menus."""
        registry = QgsGui.mapLayerActionRegistry()
        for action in self.actions:
            if not sip.isdeleted(action):
                registry.removeMapLayerAction(action)
                action.deleteLater()
        self.actions, self._layers = [], []

    def _bind(self) -> None:
        layers = [self._session.layers.layer(role) for role in (roles.FACILITIES, roles.FACILITY)]
        layers = [layer for layer in layers if layer is not None]
        if layers == self._layers and not any(sip.isdeleted(action) for action in self.actions):
            return
        self.release()
        for layer in layers:
            text = translate("Dock", "Inspect…")
            action = QgsMapLayerAction(text, self, layer, single_feature())
            feature_signal(action).connect(self._inspect)
            QgsGui.mapLayerActionRegistry().addMapLayerAction(action)
            self.actions.append(action)
        self._layers = layers

    def _inspect(self, _layer: QgsMapLayer, feature: QgsFeature, *_: object) -> None:
        session, facility = self._session, int(feature.id())
        if not session.is_open or not session.shows_city():
            return
        session.choose_facility(facility)

        def told(may_inspect: bool) -> None:
            from .inspection_dialog import open_inspection

            if may_inspect:
                open_inspection(session, facility)
            else:
                text = translate("Inspection", "You may read this city, and not inspect in it.")
                session.messages.said.emit(Said(text, is_problem=True))

        session.ask(translate("Dock", "Asking what you may do"), lambda store, job: _may_inspect(store), told, "may")
