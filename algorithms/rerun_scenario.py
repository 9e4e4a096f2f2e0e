"""inclusivecity:rerunscenario"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from .base import CityAlgorithm, Progress, translate
from .scenario_parameters import add_scenario, scenario_of

KEEP = ("changed", "always", "never")


class RerunScenario(CityAlgorithm):
    NAME = "rerunscenario"
    GROUP = "plan"

    def title(self) -> str:
        return translate("Algorithms", "Compute a scenario again")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Computes a scenario again from the inputs that it keeps. With the same data the result is the same, row "
            "by row, which its digest shows. Where data changed since, it is said which: facilities, inspections, "
            "population, capacities, prices, what facilities share, the model, or the plugin itself.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        add_scenario(self, "SCENARIO", translate("Algorithms", "Scenario (number, name or identifier)"))
        self.addParameter(
            QgsProcessingParameterEnum(
                "KEEP",
                translate("Algorithms", "Keep the result as a new scenario"),
                [
                    translate("Algorithms", "Where it differs"),
                    translate("Algorithms", "Always"),
                    translate("Algorithms", "Never, only look"),
                ],
                defaultValue=0,
            )
        )
        self.addParameter(
            QgsProcessingParameterString("NAME", translate("Algorithms", "Name of the scenario"), "", optional=True)
        )
        self.addOutput(QgsProcessingOutputBoolean("SAME", translate("Algorithms", "The same result")))
        self.addOutput(QgsProcessingOutputString("CHANGED", translate("Algorithms", "Data that changed")))
        self.addOutput(QgsProcessingOutputNumber("NEW_SCENARIO", translate("Algorithms", "Number of the new scenario")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.data_state import in_words
        from ..layers.scenario_rerun import rerun_scenario
        from ..layers.store import open_store

        keep = KEEP[self.parameterAsEnum(parameters, "KEEP", context)]
        name = self.parameterAsString(parameters, "NAME", context)
        with open_store(self.store_text(parameters, context), read_only=keep == "never") as store:
            scenario = scenario_of(self, store, "SCENARIO", parameters, context)
            found = rerun_scenario(store, scenario.fid, keep, name, progress, progress.cancelled)
        if found.same_result:
            progress.info(translate("Algorithms", "The result is the same, row by row."))
        else:
            progress.warn(translate("Algorithms", "The result is another one."))
        if found.changed:
            progress.warn(
                translate("Algorithms", "Changed since: {parts}.").format(parts=in_words(found.changed, translate))
            )
        if not found.intact:
            progress.warn(
                translate("Algorithms", "The rows that were kept are no longer those that were computed then.")
            )
        return {
            "SAME": found.same_result,
            "CHANGED": " ".join(found.changed),
            "NEW_SCENARIO": found.scenario.fid if found.scenario is not None else 0,
        }
