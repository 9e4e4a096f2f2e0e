"""The Processing provider ``inclusivecity``."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from . import ALGORITHMS

PROVIDER_ID = "inclusivecity"
ICON = Path(__file__).resolve().parent.parent / "resources" / "icons" / "inclusive_city.svg"


class InclusiveCityProvider(QgsProcessingProvider):
    def id(self) -> str:
        return PROVIDER_ID

    def name(self) -> str:
        return "Inclusive City"

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        return str(ICON)

    def loadAlgorithms(self) -> None:
        for entry in ALGORITHMS:
            module, _, name = entry.partition(":")
            self.addAlgorithm(getattr(import_module(f".{module}", __package__), name)())
