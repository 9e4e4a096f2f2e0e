"""inclusivecity:gaps"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterString,
)

from .base import CityAlgorithm, Progress, translate
from .planning_parameters import add_planning_parameters, planning_options
from .scenario_parameters import add_table, language_of, write_table


class Gaps(CityAlgorithm):
    NAME = "gaps"
    GROUP = "plan"

    def title(self) -> str:
        return translate("Algorithms", "Find the gaps")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Finds what is missing to whom: for each place where people live, each profile and each type of service "
            "how far it is to the nearest facility, to the nearest one that is usable for the profile, how many people "
            "have none within reach, and how much of the supply in reach barriers keep from them (unmet need, by "
            "floating catchments). What barriers cause is told apart from what distance causes, and what is unknown "
            "stays an interval. With it come figures by district and profile, how unequal they are, and hot spots of "
            "need. The result is kept as a scenario with all its inputs; the page on methods has the formulas.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        add_planning_parameters(self, works=False)
        self.addParameter(
            QgsProcessingParameterString("NAME", translate("Algorithms", "Name of the scenario"), "", optional=True)
        )
        add_table(self)
        self.addOutput(QgsProcessingOutputVectorLayer("LAYER", translate("Algorithms", "Gaps")))
        self.addOutput(QgsProcessingOutputNumber("SCENARIO", translate("Algorithms", "Number of the scenario")))
        self.addOutput(QgsProcessingOutputNumber("CELLS", translate("Algorithms", "Places where people live")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.gap_analysis import analyse_gaps
        from ..layers.scenario_words import ScenarioWords
        from ..layers.store import open_store

        options = planning_options(self, parameters, context)
        with open_store(self.store_text(parameters, context)) as store:
            name = self.parameterAsString(parameters, "NAME", context)
            found = analyse_gaps(store, options, name, progress=progress, cancelled=progress.cancelled)
            words = ScenarioWords(store, language_of(self, store))
            outputs = write_table(self, store, found.fid, parameters, context)
            layer, _ = store.layer_source("gap_map")
        for profile, people in found.summary["people"].items():
            progress.info(
                translate(
                    "Algorithms",
                    "{profile}: of {people} people, {unmet} with unmet need, {without} without a usable one.",
                ).format(
                    profile=words.profiles.get(profile, profile),
                    people=round(people),
                    unmet=round(found.summary["unmet"][profile]),
                    without=round(found.summary["without"][profile]),
                )
            )
        for template, params in found.summary["notes"]:
            progress.warn(translate("Errors", template).format(**params))
        return {"LAYER": layer, "SCENARIO": found.fid, "CELLS": found.summary["cells"]} | outputs
