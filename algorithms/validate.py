"""inclusivecity:validate"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
)

from .base import CityAlgorithm, Progress, translate


class Validate(CityAlgorithm):
    NAME = "validate"
    GROUP = "status"

    def title(self) -> str:
        return translate("Algorithms", "Check the whole city")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Checks all facilities, inspections, answers and photos by the program's rules and the city's own: wrong "
            "units and impossible values, answers that contradict each other or lack what they depend on, dates and "
            "certificates that cannot be, places outside the city or in another district, records that are there "
            "twice, words in two alphabets, and more. What is found is kept in the city's store, shown in the panel "
            "“Problems”, and written to a table where one is named. Nothing else is changed. What somebody accepted "
            "stays accepted as long as its values are the same. That something was found is no failure.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "REPORT",
                translate("Algorithms", "Table of what was found"),
                "CSV (*.csv);;Excel (*.xlsx)",
                optional=True,
                createByDefault=False,
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean("ACCEPTED", translate("Algorithms", "Also what was accepted"), False)
        )
        for name, title in self._outputs().items():
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _outputs(self) -> dict[str, str]:
        return {
            "FACILITIES": translate("Algorithms", "Facilities checked"),
            "ERRORS": translate("Algorithms", "Errors"),
            "WARNINGS": translate("Algorithms", "Warnings"),
            "NOTES": translate("Algorithms", "Notes"),
            "ACCEPTED_COUNT": translate("Algorithms", "Accepted"),
            "NEW": translate("Algorithms", "New since the last time"),
            "GONE": translate("Algorithms", "Mended since the last time"),
        }

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.finding_words import finding_words
        from ..layers.findings import read_findings, write_findings
        from ..layers.model_store import stored_model
        from ..layers.store import open_store
        from ..layers.validation import validate_store

        path = self.parameterAsFileOutput(parameters, "REPORT", context)
        with open_store(self.store_text(parameters, context)) as store:
            report = validate_store(store, progress=progress.part(0, 0.9), cancelled=progress.cancelled)
            model = stored_model(store)
            words = finding_words(store, model, self.language(model), translate)
            if path:
                rows = read_findings(store, self.language(model), translate, cancelled=progress.cancelled)
                if not self.parameterAsBool(parameters, "ACCEPTED", context):
                    rows = [row for row in rows if not row.is_accepted]
                write_findings(rows, path, words.severity, translate)
        outputs: dict[str, Any] = {
            "FACILITIES": report.facilities,
            "ERRORS": report.severities.get("error", 0),
            "WARNINGS": report.severities.get("warning", 0),
            "NOTES": report.severities.get("note", 0),
            "ACCEPTED_COUNT": report.accepted,
            "NEW": report.new,
            "GONE": report.gone,
        }
        for name, title in self._outputs().items():
            progress.info(f"{title}: {outputs[name]}")
        for rule, count in sorted(report.counts.items(), key=lambda each: -each[1]):
            progress.info(f"{words.title(rule)}: {count}")
        if path:
            outputs["REPORT"] = path
        return outputs
