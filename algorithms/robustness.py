"""inclusivecity:robustness"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .base import CityAlgorithm, Progress, translate
from .planning_parameters import add_planning_parameters, planning_options
from .scenario_parameters import add_programme_parameters, add_table, bounds_from, programme_options, write_table

SETS = ("fixed", "uniform", "ordinal", "bounds")


class RobustnessOfProgramme(CityAlgorithm):
    NAME = "robustness"
    GROUP = "plan"

    def title(self) -> str:
        return translate("Algorithms", "How sure a programme is")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Makes the same decision again and again, each time with other weights, prices within their range and "
            "other luck with what is unknown or out of date, and counts how often each facility is funded: surely "
            "(core), depending on it (borderline), surely not. It also says which facilities to inspect first, because "
            "knowing them would change the decision most. The same seed gives the same result. Kept as a scenario with "
            "all its inputs.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        add_programme_parameters(self)
        number = QgsProcessingParameterNumber.Type
        self.addParameter(
            QgsProcessingParameterNumber(
                "DRAWS", translate("Algorithms", "Draws"), number.Integer, 1000, minValue=1, maxValue=100_000
            )
        )
        sets = [
            translate("Algorithms", "As given"),
            translate("Algorithms", "Any weights"),
            translate("Algorithms", "Any in the same order"),
            translate("Algorithms", "Any within the bounds below"),
        ]
        self.addParameter(
            QgsProcessingParameterEnum(
                "PROFILE_SET", translate("Algorithms", "Weights of the profiles"), sets, defaultValue=1
            )
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                "SERVICE_SET", translate("Algorithms", "Weights of the services"), sets, defaultValue=0
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                "BOUNDS",
                translate("Algorithms", "Bounds as shares, such as mobility=0.3:0.6 health=0:0.5"),
                "",
                optional=True,
            )
        )
        self.addParameter(QgsProcessingParameterBoolean("PRICES", translate("Algorithms", "Other prices"), True))
        self.addParameter(
            QgsProcessingParameterBoolean("UNKNOWN", translate("Algorithms", "Other luck with what is unknown"), True)
        )
        self.addParameter(
            QgsProcessingParameterNumber("SEED", translate("Algorithms", "Seed"), number.Integer, 1, minValue=0)
        )
        add_planning_parameters(self)
        self.addParameter(
            QgsProcessingParameterString("NAME", translate("Algorithms", "Name of the scenario"), "", optional=True)
        )
        add_table(self)
        for name, title in self._outputs().items():
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _outputs(self) -> dict[str, str]:
        return {
            "SCENARIO": translate("Algorithms", "Number of the scenario"),
            "CORE": translate("Algorithms", "Funded surely"),
            "BORDERLINE": translate("Algorithms", "Funded or not, depending"),
            "INSPECT_FIRST": translate("Algorithms", "Facilities to inspect first"),
        }

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from dataclasses import replace

        from ..layers.model_store import stored_model
        from ..layers.robustness import RobustnessOptions, examine_robustness
        from ..layers.store import open_store

        options = replace(
            planning_options(self, parameters, context), seed=self.parameterAsInt(parameters, "SEED", context)
        )
        with open_store(self.store_text(parameters, context)) as store:
            model = stored_model(store)
            bounds = bounds_from(self.parameterAsString(parameters, "BOUNDS", context))
            draws = RobustnessOptions(
                draws=self.parameterAsInt(parameters, "DRAWS", context),
                profiles=SETS[self.parameterAsEnum(parameters, "PROFILE_SET", context)],
                services=SETS[self.parameterAsEnum(parameters, "SERVICE_SET", context)],
                profile_bounds={code: pair for code, pair in bounds.items() if code in model.profile_codes},
                service_bounds={code: pair for code, pair in bounds.items() if code in model.type_index},
                prices=self.parameterAsBoolean(parameters, "PRICES", context),
                unknown=self.parameterAsBoolean(parameters, "UNKNOWN", context),
            )
            asked = programme_options(self, store, parameters, context, frontier=False)
            name = self.parameterAsString(parameters, "NAME", context)
            found = examine_robustness(
                store, options, asked, draws, name, progress=progress, cancelled=progress.cancelled
            )
            written = write_table(self, store, found.fid, parameters, context)
        told = found.summary
        outputs = {
            "SCENARIO": found.fid, "CORE": told["core"], "BORDERLINE": told["borderline"],
            "INSPECT_FIRST": told["inspect"],
        }  # fmt: skip
        for key, title in self._outputs().items():
            progress.info(f"{title}: {outputs[key]}")
        if told["infeasible"]:
            progress.warn(
                translate("Algorithms", "In {count} draws the money was not enough for what has to be done.").format(
                    count=told["infeasible"]
                )
            )
        return outputs | written
