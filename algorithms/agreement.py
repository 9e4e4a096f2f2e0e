"""inclusivecity:agreement"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingOutputNumber, QgsProcessingParameterFileDestination

from .base import CityAlgorithm, Progress, translate


class InspectorAgreement(CityAlgorithm):
    NAME = "agreement"
    GROUP = "records"

    def title(self) -> str:
        return translate("Algorithms", "Agreement of inspectors")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "How far inspectors agree, from facilities that two of them inspected: per criterion, per inspector and "
            "as a whole. The share of equal outcomes with Wilson's interval; Cohen's kappa, which leaves out what "
            "chance alone would make equal, with its interval after Fleiss, Cohen and Everitt; and Gwet's AC1, which "
            "stands where nearly all outcomes are the same and kappa says little. Compared are outcomes (met, met in "
            "part, not met, does not apply), not centimetres. It shows which questions and which people need training.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT", translate("Algorithms", "Table"), "CSV (*.csv)")
        )
        self.addOutput(QgsProcessingOutputNumber("FACILITIES", translate("Algorithms", "Facilities inspected twice")))
        self.addOutput(QgsProcessingOutputNumber("PAIRS", translate("Algorithms", "Answers compared")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.agreement import agreement_report, write_agreement
        from ..layers.model_store import stored_model
        from ..layers.store import open_store

        target = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        with open_store(self.store_text(parameters, context), read_only=True) as store:
            report = agreement_report(store, self.language(stored_model(store)))
        write_agreement(report, target)
        if not report.facilities:
            progress.warn(
                translate(
                    "Algorithms",
                    "No facility was inspected by two inspectors yet: plan visits with second visits, to compare.",
                )
            )
        return {"OUTPUT": target, "FACILITIES": report.facilities, "PAIRS": report.whole.agreement.pairs}
