"""inclusivecity:copystore"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
)

from .base import CityAlgorithm, Progress, translate


class CopyStore(CityAlgorithm):
    NAME = "copystore"
    GROUP = "store"

    def title(self) -> str:
        return translate("Algorithms", "Copy a city into another store")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Brings a whole city from one store into a new one: from a file into the city's database, from the "
            "database into a file, or between two of a kind. Records, answers, history, photos, links, plans and the "
            "log go along and keep their numbers; the copy is of one moment, also while others write. The new store "
            "is complete or not there. Contacts of residents are personal data: they stay behind unless asked for, "
            "which takes the right to read them.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        self.addParameter(
            QgsProcessingParameterFileDestination("TARGET", translate("Algorithms", "New store"), "GeoPackage (*.gpkg)")
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                "PERSONAL", translate("Algorithms", "With the contacts of residents (personal data)"), False
            )
        )
        self.addOutput(QgsProcessingOutputNumber("ROWS", translate("Algorithms", "Rows copied")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.transfer import copy_city

        target = self.parameterAsFileOutput(parameters, "TARGET", context)
        report = copy_city(
            self.store_text(parameters, context),
            target,
            self.parameterAsBool(parameters, "PERSONAL", context),
            progress,
            progress.cancelled,
        )
        rows = sum(report.rows.values())
        progress.info(
            translate(
                "Algorithms",
                "{rows} rows copied: {facilities} facilities, {inspections} inspections, {answers} answers.",
            ).format(
                rows=rows,
                facilities=report.rows["facility"],
                inspections=report.rows["inspection"],
                answers=report.rows["answer"],
            )
        )
        if report.left_out:
            progress.info(translate("Algorithms", "Contacts of residents were left out."))
        if report.missing_photos:
            text = translate("Algorithms", "Photos whose pictures are not where the store says: {count}")
            progress.warn(text.format(count=report.missing_photos))
        if report.unknown_columns:
            text = translate("Algorithms", "Not copied, as the new store has no such columns: {columns}")
            progress.warn(text.format(columns=", ".join(report.unknown_columns)))
        return {"TARGET": target, "ROWS": rows}
