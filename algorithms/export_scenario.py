"""inclusivecity:exportscenario"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterFileDestination

from .base import CityAlgorithm, Progress, translate
from .scenario_parameters import add_scenario, language_of, scenario_of


class ExportScenario(CityAlgorithm):
    NAME = "exportscenario"
    GROUP = "plan"

    def title(self) -> str:
        return translate("Algorithms", "Export a scenario")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Writes a scenario with its works (or ranking, gaps, verdicts), figures and inputs: as an Excel file with "
            "a sheet per table, as CSV with a file per table, as a GeoPackage whose layers any GIS opens, or as a PDF "
            "to print with a map, the figures and the list of works. Where a second scenario is named, the page sets "
            "them side by side.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        add_scenario(self, "SCENARIO", translate("Algorithms", "Scenario (number, name or identifier)"))
        add_scenario(self, "OTHER", translate("Algorithms", "Beside another scenario (for the PDF)"), optional=True)
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "OUTPUT",
                translate("Algorithms", "File"),
                translate("Algorithms", "Excel (*.xlsx);;CSV (*.csv);;GeoPackage (*.gpkg);;PDF (*.pdf)"),
            )
        )

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.scenario_export import export_scenario
        from ..layers.store import open_store

        target = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        with open_store(self.store_text(parameters, context), read_only=True) as store:
            scenario = scenario_of(self, store, "SCENARIO", parameters, context)
            language = language_of(self, store)
            if target.lower().endswith(".pdf"):
                from ..reports.scenario_page import write_page

                named = str(self.parameterAsString(parameters, "OTHER", context) or "").strip()
                other = scenario_of(self, store, "OTHER", parameters, context).fid if named else None
                pages = write_page(store, scenario.fid, target, language, other)
                progress.info(translate("Algorithms", "Pages: {count}").format(count=pages))
                return {"OUTPUT": target}
            written = export_scenario(store, scenario.fid, target, language)
        for path in written:
            progress.info(str(path))
        return {"OUTPUT": str(written[0])}
