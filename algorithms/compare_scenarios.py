"""inclusivecity:comparescenarios"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
)

from .base import CityAlgorithm, Progress, translate
from .scenario_parameters import add_scenario, add_table, language_of, scenario_of


class CompareScenarios(CityAlgorithm):
    NAME = "comparescenarios"
    GROUP = "plan"

    def title(self) -> str:
        return translate("Algorithms", "Compare two scenarios")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Puts two scenarios of one kind side by side: which inputs differ, whether the data changed in between, "
            "every figure in both with the difference, who gains by district and profile, and which facilities get "
            "other works, another year, or are in one of them alone. Written as a table; in a GeoPackage the "
            "facilities have their places.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        add_scenario(self, "FIRST", translate("Algorithms", "First scenario (number, name or identifier)"))
        add_scenario(self, "SECOND", translate("Algorithms", "Second scenario (number, name or identifier)"))
        add_table(self)
        self.addOutput(QgsProcessingOutputBoolean("SAME", translate("Algorithms", "The same result")))
        self.addOutput(QgsProcessingOutputNumber("DIFFERENT", translate("Algorithms", "Facilities that differ")))
        self.addOutput(QgsProcessingOutputNumber("ALIKE", translate("Algorithms", "Facilities that are the same")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.data_state import in_words
        from ..layers.scenario_compare import compare_scenarios, differs
        from ..layers.scenario_export import export_comparison
        from ..layers.scenario_words import ScenarioWords
        from ..layers.store import open_store

        target = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        with open_store(self.store_text(parameters, context), read_only=True) as store:
            first, second = (scenario_of(self, store, name, parameters, context) for name in ("FIRST", "SECOND"))
            language = language_of(self, store)
            found = compare_scenarios(store, first.fid, second.fid, language)
            words = ScenarioWords(store, language)
            written = export_comparison(store, found, target, language) if target else []
        for each in found.inputs:
            progress.info(f"{each.name}: {each.first} → {each.second}")
        if found.data:
            progress.warn(
                translate("Algorithms", "The data changed in between: {parts}.").format(
                    parts=in_words(found.data, translate)
                )
            )
        for each in found.totals():
            if differs(each.first, each.second) and each.figure.year < 0 and each.figure.payer is None:
                about = words.profiles.get(each.figure.profile or "", "")
                title = words.figure(each.figure) + (f" ({about})" if about else "")
                pair = ("–" if number != number else f"{number:.6g}" for number in (each.first, each.second))
                progress.info(f"{title}: {' → '.join(pair)}")
        outputs: dict[str, Any] = {
            "SAME": found.same_result, "DIFFERENT": len(found.facilities), "ALIKE": found.alike,
        }  # fmt: skip
        return outputs | ({"OUTPUT": str(written[0])} if written else {})
