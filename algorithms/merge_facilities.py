"""inclusivecity:mergefacilities"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)

from .base import CityAlgorithm, Progress, translate


class MergeFacilities(CityAlgorithm):
    NAME = "mergefacilities"
    GROUP = "records"

    def title(self) -> str:
        return translate("Algorithms", "Merge duplicate facilities")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Makes several records of one facility one. Which record stays, and which value of each field, follows a "
            "rule: what a person edited goes before an official source, that before the fuller record, and that before "
            "the older one; a value goes before none. Inspections, works, photos, reports and planned visits move to "
            "the record that stays; the others are closed and point to it. A merge can be undone: then everything is "
            "as it was, but for what somebody changed since. Facilities are named by number or identifier.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        self.addParameter(
            QgsProcessingParameterString(
                "FACILITIES", translate("Algorithms", "Facilities (numbers or identifiers, with commas)")
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                "SURVIVOR", translate("Algorithms", "The one that stays (empty: as the rule says)"), optional=True
            )
        )
        self.addParameter(QgsProcessingParameterString("REASON", translate("Algorithms", "Reason"), optional=True))
        self.addParameter(
            QgsProcessingParameterBoolean(
                "UNDO", translate("Algorithms", "Undo the last merge of these instead"), False
            )
        )
        self.addOutput(QgsProcessingOutputNumber("SURVIVOR", translate("Algorithms", "The facility that stays")))
        self.addOutput(QgsProcessingOutputNumber("MERGED", translate("Algorithms", "Merges made or undone")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.evaluation import evaluate_store
        from ..layers.merging import last_merge, merge_all, undo_merge
        from ..layers.register import facility_keys
        from ..layers.store import open_store

        named = self.parameterAsString(parameters, "SURVIVOR", context)
        reason = self.parameterAsString(parameters, "REASON", context)
        with open_store(self.store_text(parameters, context)) as store:
            keys = facility_keys(store, self.parameterAsString(parameters, "FACILITIES", context))
            if self.parameterAsBoolean(parameters, "UNDO", context):
                with store.transaction():
                    merges = sorted({m for key in keys if (m := last_merge(store, key)) is not None}, reverse=True)
                    stays = [undo_merge(store, number).survivor for number in merges]
                survivor, count = (stays or [0])[-1], len(merges)
            else:
                survivor = facility_keys(store, named)[0] if named.strip() else None
                survivor, count = merge_all(store, keys, survivor, reason)
            evaluate_store(store, progress=progress, cancelled=progress.cancelled)
        progress.info(translate("Algorithms", "{count} merges were made or undone.").format(count=count))
        return {"SURVIVOR": survivor, "MERGED": count}
