"""inclusivecity:prioritise"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from .base import CityAlgorithm, Progress, translate
from .planning_parameters import add_planning_parameters, planning_options


class Prioritise(CityAlgorithm):
    NAME = "prioritise"
    GROUP = "plan"

    def title(self) -> str:
        return translate("Algorithms", "Prioritise facilities")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Ranks facilities by people newly served per money: how many people of each profile its best package of "
            "works would let in whom its barriers keep out today, weighted by profile and service, divided by what the "
            "package costs. Facilities whose status is not known for a profile go to a list of their own, “inspect "
            "first”: what is unknown is a reason to inspect, not to build. Every term is kept with the ranking and "
            "written to the table; the page on methods has the formulas. Prices in the shipped model are proposals "
            "until the city puts in its own.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        add_planning_parameters(self)
        self.addParameter(
            QgsProcessingParameterString("NAME", translate("Algorithms", "Name of the ranking"), "", optional=True)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "OUTPUT",
                translate("Algorithms", "Table"),
                translate("Algorithms", "CSV (*.csv);;Excel (*.xlsx)"),
                optional=True,
                createByDefault=True,
            )
        )
        self.addOutput(QgsProcessingOutputVectorLayer("LAYER", translate("Algorithms", "Priorities")))
        self.addOutput(QgsProcessingOutputNumber("SCENARIO", translate("Algorithms", "Number of the scenario")))
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
        options = planning_options(self, parameters, context)
        with open_store(self.store_text(parameters, context)) as store:
            report = prioritise_store(
                store,
                options,
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
        self._say_what_was_left_out(report.notes, report.has_demand, progress)
        results = {
            "LAYER": layer,
            "SCENARIO": report.scenario,
            "WORKS": report.works,
            "INSPECT_FIRST": report.inspect_first,
        }
        return results | ({"OUTPUT": target} if target else {})

    @staticmethod
    def _say_what_was_left_out(notes: Any, has_demand: bool, progress: Progress) -> None:
        if not has_demand:
            progress.warn(
                translate(
                    "Algorithms",
                    "The store has no population: every facility counted as one person of each profile. "
                    "Import the population to rank by people.",
                )
            )
        if has_demand and notes["without_place"]:
            progress.warn(
                translate(
                    "Algorithms", "Facilities without a place on the map: {count}. Nobody is counted there."
                ).format(count=notes["without_place"])
            )
        if notes["without_price"]:
            progress.warn(
                translate(
                    "Algorithms",
                    "Facilities where a measure has no price, or nobody knows how much of it is needed: {count}. It is "
                    "in no package there.",
                ).format(count=notes["without_price"])
            )
        if notes["not_possible"]:
            progress.info(
                translate("Algorithms", "Facilities where a measure is not possible: {count}.").format(
                    count=notes["not_possible"]
                )
            )
