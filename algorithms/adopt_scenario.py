"""inclusivecity:adoptscenario"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingOutputNumber, QgsProcessingParameterString

from .base import CityAlgorithm, Progress, translate
from .scenario_parameters import add_scenario, scenario_of


class AdoptScenario(CityAlgorithm):
    NAME = "adoptscenario"
    GROUP = "plan"

    def title(self) -> str:
        return translate("Algorithms", "Adopt a programme")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Locks a programme as adopted and plans its works, one for each measure at each facility, with payer, cost "
            "and year; what facilities share is planned once. It stays as it was decided from then on. A programme "
            "that was adopted before gives way: works that nobody has begun are withdrawn, what is under way or done "
            "stays and is not planned twice. The constraints are verified again on the rows first.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        add_scenario(self, "SCENARIO", translate("Algorithms", "Programme (number, name or identifier)"))
        self.addParameter(
            QgsProcessingParameterString(
                "BY", translate("Algorithms", "Adopted by, such as the decision of the council"), "", optional=True
            )
        )
        for name, title in self._outputs().items():
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _outputs(self) -> dict[str, str]:
        return {
            "WORKS": translate("Algorithms", "Works planned"),
            "FACILITIES": translate("Algorithms", "Facilities in the programme"),
            "SKIPPED": translate("Algorithms", "Works that have begun already"),
            "WITHDRAWN": translate("Algorithms", "Works of the programme before, withdrawn"),
        }

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.adoption import adopt_scenario
        from ..layers.scenarios import PROGRAMME
        from ..layers.store import open_store

        with open_store(self.store_text(parameters, context)) as store:
            scenario = scenario_of(self, store, "SCENARIO", parameters, context, PROGRAMME)
            found = adopt_scenario(store, scenario.fid, self.parameterAsString(parameters, "BY", context))
        outputs = {
            "WORKS": found.works, "FACILITIES": found.facilities, "SKIPPED": found.skipped,
            "WITHDRAWN": found.withdrawn,
        }  # fmt: skip
        for name, title in self._outputs().items():
            progress.info(f"{title}: {outputs[name]}")
        for name in found.superseded:
            progress.info(translate("Algorithms", "“{name}” is no longer the adopted programme.").format(name=name))
        return outputs
