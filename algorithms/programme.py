"""inclusivecity:programme"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)

from .base import CityAlgorithm, Progress, translate
from .planning_parameters import add_planning_parameters, planning_options
from .scenario_parameters import add_programme_parameters, add_table, language_of, programme_options, write_table


class Programme(CityAlgorithm):
    NAME = "programme"
    GROUP = "plan"

    def title(self) -> str:
        return translate("Algorithms", "Programme of works")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Chooses what to carry out, where and in which year, so that as many people as possible are newly served "
            "(weighted by profile and service): one package of works per facility at most, within the city's money of "
            "each year, with what is left carried over, fair to districts and profiles where floors are asked for, "
            "with duties, exclusions, order and the works capacity kept. The result says how far it can be from the "
            "best one at most (proven gap), what a further million would serve, what fairness costs, and what other "
            "budgets would bring. Demands that cannot be met are named with what is missing. The city's money is spent "
            "only on what it may pay: works that others pay alone are listed for a notice to them. The same inputs "
            "give the same programme. It is kept as a scenario with all its inputs.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        add_programme_parameters(self)
        add_planning_parameters(self)
        self.addParameter(
            QgsProcessingParameterBoolean(
                "FRONTIER", translate("Algorithms", "Also what other budgets and other floors would bring"), True
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                "POLISH", translate("Algorithms", "Improve further with SciPy, where it is installed"), False
            )
        )
        self.addParameter(
            QgsProcessingParameterString("NAME", translate("Algorithms", "Name of the scenario"), "", optional=True)
        )
        add_table(self)
        self.addOutput(QgsProcessingOutputVectorLayer("LAYER", translate("Algorithms", "Programme")))
        self.addOutput(QgsProcessingOutputNumber("SCENARIO", translate("Algorithms", "Number of the scenario")))
        self.addOutput(QgsProcessingOutputNumber("FACILITIES", translate("Algorithms", "Facilities in the programme")))
        self.addOutput(
            QgsProcessingOutputNumber(
                "SERVED", translate("Algorithms", "Newly served, each person once per type of service")
            )
        )
        self.addOutput(QgsProcessingOutputNumber("GAP", translate("Algorithms", "Proven gap")))
        self.addOutput(
            QgsProcessingOutputNumber("UNMET_DEMANDS", translate("Algorithms", "Demands that cannot be met"))
        )

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.programme import make_programme
        from ..layers.scenario_words import ScenarioWords, demand_text
        from ..layers.store import open_store

        options = planning_options(self, parameters, context)
        with open_store(self.store_text(parameters, context)) as store:
            asked = programme_options(
                self,
                store,
                parameters,
                context,
                self.parameterAsBoolean(parameters, "FRONTIER", context),
                self.parameterAsBoolean(parameters, "POLISH", context),
            )
            name = self.parameterAsString(parameters, "NAME", context)
            found = make_programme(store, options, asked, name, progress=progress, cancelled=progress.cancelled)
            words = ScenarioWords(store, language_of(self, store))
            outputs = write_table(self, store, found.fid, parameters, context)
            layer, _ = store.layer_source("programme_map")
        told = found.summary
        served = sum(told["served"].values())
        progress.info(
            translate(
                "Algorithms",
                "{facilities} facilities; newly served, each person counted once per type of service: {people}, that "
                "is {share} % of the need that barriers cause; at most {gap} % short of the best.",
            ).format(
                facilities=told["facilities"],
                people=round(served),
                share=f"{100 * (told['served_share'] or 0.0):.2g}",
                gap=f"{100 * told['gap']:.2g}",
            )
        )
        for year, spent, budget in zip(asked.years, told["spent"], told["budget"]):
            progress.info(
                translate("Algorithms", "{year}: {spent} of {budget} {currency} spent.").format(
                    year=year, spent=f"{spent:.0f}", budget=f"{budget:.0f}", currency=told["currency"]
                )
            )
        for demand in told["infeasible"]:
            progress.warn(demand_text(demand, words, translate))
        if not told["has_demand"]:
            progress.warn(
                translate(
                    "Algorithms",
                    "The store has no population: every facility counted as one person of each profile. "
                    "Import the population to rank by people.",
                )
            )
        return {
            "LAYER": layer, "SCENARIO": found.fid, "FACILITIES": told["facilities"], "SERVED": served,
            "GAP": told["gap"], "UNMET_DEMANDS": len(told["infeasible"]),
        } | outputs  # fmt: skip
