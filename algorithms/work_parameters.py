"""What the lists of works ask for: which works, in which districts, of which programme."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum, QgsProcessingParameterString

from .base import CityAlgorithm, translate


def add_work_parameters(algorithm: CityAlgorithm, with_packages: bool) -> None:
    """SOURCE, SCENARIO and DISTRICTS. ``with_packages``: also what every facility would need."""
    sources = [
        translate("Algorithms", "Works that are planned or under way"),
        translate("Algorithms", "A programme of works"),
    ]
    if with_packages:
        sources += [
            translate("Algorithms", "The cheapest works that lift the status of each facility"),
            translate("Algorithms", "Works for full accessibility of each facility"),
        ]
    algorithm.addParameter(
        QgsProcessingParameterEnum("SOURCE", translate("Algorithms", "Works"), sources, defaultValue=1)
    )
    algorithm.addParameter(
        QgsProcessingParameterString(
            "SCENARIO", translate("Algorithms", "Which programme (empty: the current one)"), "", optional=True
        )
    )
    algorithm.addParameter(
        QgsProcessingParameterString(
            "DISTRICTS",
            translate("Algorithms", "Only these districts (codes, with commas; empty: all)"),
            "",
            optional=True,
        )
    )


def asked_districts(algorithm: CityAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
    """Codes."""
    text = algorithm.parameterAsString(parameters, "DISTRICTS", context)
    return [code.strip() for code in text.split(",") if code.strip()]
