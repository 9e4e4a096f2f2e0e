"""inclusivecity:prioritise"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .base import CityAlgorithm, Progress, translate

BASES = ("official", "reported")
PRICES = ("low", "typical", "high")


class Prioritise(CityAlgorithm):
    NAME = "prioritise"
    GROUP = "plan"

    def title(self) -> str:
        return translate("Algorithms", "Prioritise facilities")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Ranks facilities by need met per money: the weighted deficits of each profile × the people of that "
            "profile in reach × the importance of the facility type, divided by the cost of the cheapest measures "
            "that lift the status. Facilities whose status is not known for a profile go to a list of their own, "
            "“inspect first”: what is unknown is a reason to inspect, not to build. Every term is kept with the "
            "ranking and written to the table. Prices in the shipped model are proposals until the city puts in its "
            "own.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        self.addParameter(
            QgsProcessingParameterEnum(
                "BASIS",
                translate("Algorithms", "Basis"),
                [
                    translate("Algorithms", "Official: verified inspections"),
                    translate("Algorithms", "Reported: registers, owners, residents"),
                ],
                defaultValue=0,
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                "RADIUS",
                translate("Algorithms", "People count within this distance, straight line (metres)"),
                QgsProcessingParameterNumber.Type.Double,
                1000.0,
                minValue=0.0,
            )
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                "PRICE",
                translate("Algorithms", "Price that ranks"),
                [
                    translate("Algorithms", "Low"),
                    translate("Algorithms", "Typical"),
                    translate("Algorithms", "High"),
                ],
                defaultValue=1,
            )
        )
        self.addParameter(
            QgsProcessingParameterString("NAME", translate("Algorithms", "Name of the ranking"), "", optional=True)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "OUTPUT", translate("Algorithms", "Table"), "CSV (*.csv)", optional=True, createByDefault=True
            )
        )
        self.addOutput(QgsProcessingOutputVectorLayer("LAYER", translate("Algorithms", "Priorities")))
        self.addOutput(QgsProcessingOutputNumber("WORKS", translate("Algorithms", "Facilities for works")))
        self.addOutput(
            QgsProcessingOutputNumber("INSPECT_FIRST", translate("Algorithms", "Facilities to inspect first"))
        )

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.model_store import stored_model
        from ..layers.prioritisation import export_priorities, prioritise_store
        from ..layers.store import open_store

        target = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        with open_store(self.store_text(parameters, context)) as store:
            report = prioritise_store(
                store,
                BASES[self.parameterAsEnum(parameters, "BASIS", context)],
                self.parameterAsDouble(parameters, "RADIUS", context),
                PRICES[self.parameterAsEnum(parameters, "PRICE", context)],
                self.parameterAsString(parameters, "NAME", context),
                progress,
                progress.cancelled,
            )
            if target:
                export_priorities(store, target, self.language(stored_model(store)))
            layer, _ = store.layer_source("priority_map")
        progress.info(
            translate("Algorithms", "{works} facilities ranked for works, {inspect} to inspect first.").format(
                works=report.works, inspect=report.inspect_first
            )
        )
        if not report.has_demand:
            progress.warn(
                translate(
                    "Algorithms",
                    "The store has no population: every facility counted as one person of each profile. "
                    "Import the population to rank by people.",
                )
            )
        results = {"LAYER": layer, "WORKS": report.works, "INSPECT_FIRST": report.inspect_first}
        return results | ({"OUTPUT": target} if target else {})
