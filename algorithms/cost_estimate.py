"""inclusivecity:costestimate"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
)

from .base import CityAlgorithm, Progress, translate
from .work_parameters import add_work_parameters, asked_districts

SOURCES = ("works", "programme", "minimum", "full")
LEVELS = ("district", "owner", "facility")


class CostEstimate(CityAlgorithm):
    NAME = "costestimate"
    GROUP = "plan"

    def title(self) -> str:
        return translate("Algorithms", "Cost estimate")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Writes what works cost – low, typical and high price, quantity, payer – as a printable estimate by "
            "district, by owner or facility by facility, and as a table. The works are those that are planned, those "
            "of a programme, or what every facility would need. What several facilities share is counted once where "
            "the works are planned or of a programme; where each facility is looked at alone, at each.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        add_work_parameters(self, with_packages=True)
        self.addParameter(
            QgsProcessingParameterEnum(
                "LEVEL",
                translate("Algorithms", "Listed by"),
                [
                    translate("Algorithms", "District"),
                    translate("Algorithms", "Owner"),
                    translate("Algorithms", "Facility"),
                ],
                defaultValue=0,
            )
        )
        for name, text, kind in (
            ("PDF", translate("Algorithms", "Estimate to print"), "PDF (*.pdf)"),
            ("HTML", translate("Algorithms", "Estimate for a browser"), "HTML (*.html)"),
            ("TABLE", translate("Algorithms", "Table"), "CSV (*.csv);;Excel (*.xlsx)"),
        ):
            self.addParameter(
                QgsProcessingParameterFileDestination(name, text, kind, optional=True, createByDefault=name == "PDF")
            )
        self.addOutput(QgsProcessingOutputNumber("FACILITIES", translate("Algorithms", "Facilities")))
        self.addOutput(QgsProcessingOutputNumber("LINES", translate("Algorithms", "Works")))
        self.addOutput(QgsProcessingOutputNumber("COST", translate("Algorithms", "Cost at the typical price")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.store import open_store
        from ..layers.work_list import work_list
        from ..reports.estimate import write_estimate, write_work_table

        files = {name: self.parameterAsFileOutput(parameters, name, context) for name in ("PDF", "HTML", "TABLE")}
        source = SOURCES[self.parameterAsEnum(parameters, "SOURCE", context)]
        level = LEVELS[self.parameterAsEnum(parameters, "LEVEL", context)]
        named = self.parameterAsString(parameters, "SCENARIO", context)
        with open_store(self.store_text(parameters, context)) as store:
            from ..layers.model_store import stored_model

            model = stored_model(store)
            language = self.language(model)
            districts = asked_districts(self, parameters, context)
            works = work_list(store, language, source, districts, named, progress.cancelled)
        progress(0.5)
        city = model.titles.get(language) or model.name
        pdf, html = (Path(files[name]) if files[name] else None for name in ("PDF", "HTML"))
        write_estimate(works, language, city, level, pdf, html)
        if files["TABLE"]:
            write_work_table(works, Path(files["TABLE"]), language)
        if works.is_proposal:
            progress.warn(
                translate("Algorithms", "Some of the prices are only a proposal: put in the city's own price table.")
            )
        return {
            "FACILITIES": len({line.facility for line in works.lines}),
            "LINES": len(works.lines),
            "COST": sum(line.cost[1] for line in works.lines),
            **{name: path for name, path in files.items() if path},
        }
