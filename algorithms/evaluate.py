"""inclusivecity:evaluate"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingOutputNumber, QgsProcessingParameterBoolean

from .base import CityAlgorithm, Progress, translate


class Evaluate(CityAlgorithm):
    NAME = "evaluate"
    GROUP = "status"

    def title(self) -> str:
        return translate("Algorithms", "Evaluate accessibility")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Works out the status of every facility for each disability profile from the answers in the store, with "
            "the criteria that fail, the status of each zone, score and completeness. Only facilities that changed, "
            "or whose inspection went out of date, are evaluated again, unless all are asked for; the result is the "
            "same. Official status rests on verified inspections; what is only reported is kept beside it.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        self.addParameter(QgsProcessingParameterBoolean("ALL", translate("Algorithms", "All facilities"), False))
        self.addOutput(QgsProcessingOutputNumber("FACILITIES", translate("Algorithms", "Facilities evaluated")))
        self.addOutput(QgsProcessingOutputNumber("CHANGED", translate("Algorithms", "Statuses changed")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.evaluation import evaluate_store
        from ..layers.model_store import stored_model
        from ..layers.store import open_store
        from ..layers.words import status_title

        with open_store(self.store_text(parameters, context)) as store:
            model = stored_model(store)
            report = evaluate_store(
                store,
                full=self.parameterAsBool(parameters, "ALL", context),
                progress=progress,
                cancelled=progress.cancelled,
            )
        progress.info(
            translate("Algorithms", "{facilities} facilities evaluated, {changed} statuses changed.").format(
                facilities=report.facilities, changed=report.changed
            )
        )
        language = self.language(model)
        for basis, profiles in report.counts.items():
            word = translate("Algorithms", "official") if basis == "official" else translate("Algorithms", "reported")
            for profile in model.profiles:
                counts = profiles.get(profile.code, {})
                parts = [f"{status_title(code, language)} {number}" for code, number in counts.items() if number]
                progress.info(f"{profile.title(language)} ({word}): " + ", ".join(parts))
        return {"FACILITIES": report.facilities, "CHANGED": report.changed}
