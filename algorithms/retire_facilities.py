"""inclusivecity:retirefacilities"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)

from .base import CityAlgorithm, Progress, translate


class RetireFacilities(CityAlgorithm):
    NAME = "retirefacilities"
    GROUP = "records"

    def title(self) -> str:
        return translate("Algorithms", "Close or reopen facilities")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Closes facilities: they leave map and figures, and stay in the register with everything that is known of "
            "them, the reason in their note. Nothing is deleted, and what is closed can be opened again. Facilities "
            "are named by number or identifier; all are closed or none.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        self.addParameter(
            QgsProcessingParameterString(
                "FACILITIES", translate("Algorithms", "Facilities (numbers or identifiers, with commas)")
            )
        )
        self.addParameter(QgsProcessingParameterString("REASON", translate("Algorithms", "Reason")))
        self.addParameter(
            QgsProcessingParameterBoolean("REOPEN", translate("Algorithms", "Reopen closed facilities instead"), False)
        )
        self.addOutput(QgsProcessingOutputNumber("CHANGED", translate("Algorithms", "Facilities changed")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..i18n.translator import language
        from ..layers.evaluation import evaluate_store
        from ..layers.register import bring_back, facility_keys, retire
        from ..layers.store import open_store

        reason = self.parameterAsString(parameters, "REASON", context)
        act = bring_back if self.parameterAsBoolean(parameters, "REOPEN", context) else retire
        with open_store(self.store_text(parameters, context)) as store:
            keys = facility_keys(store, self.parameterAsString(parameters, "FACILITIES", context))
            done = act(store, keys, reason, language=language())
            evaluate_store(store, progress=progress, cancelled=progress.cancelled)
        progress.info(
            translate("Algorithms", "{count} of {all} facilities were changed.").format(count=len(done), all=len(keys))
        )
        return {"CHANGED": len(done)}
