"""inclusivecity:importplanningdata"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from .base import CityAlgorithm, Progress, translate
from .importing import tell_notes


class ImportPlanningData(CityAlgorithm):
    NAME = "importplanningdata"
    GROUP = "import"

    def title(self) -> str:
        return translate("Algorithms", "Import planning data")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Brings small tables that the analyses need, as CSV or spreadsheet with these columns. Shares of the "
            "population by profile: district (empty: the city), profile, share (or people and of_people), source, "
            "as_of. Published totals that sums are checked against: district, profile (empty: all people), people, "
            "source, as_of. Capacities: facility, facility_source, capacity, unit, source, as_of. What several "
            "facilities share and is paid once: kind, code, name, facility, facility_source. All tables are taken "
            "together or not at all; a row that cannot be used is rejected with its reason.",
        )

    def _tables(self) -> dict[str, str]:
        """Parameter → its title; in lower case, the table."""
        return {
            "SHARES": translate("Algorithms", "Shares of the population by profile"),
            "TOTALS": translate("Algorithms", "Published totals of the population"),
            "CAPACITIES": translate("Algorithms", "Capacities of facilities"),
            "ASSETS": translate("Algorithms", "What several facilities share"),
        }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        for name, title in self._tables().items():
            self.addParameter(QgsProcessingParameterFile(name, title, optional=True))
        self.addParameter(
            QgsProcessingParameterBoolean(
                "COMPLETE", translate("Algorithms", "Each file is the whole table: what it lacks is removed"), False
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "REPORT",
                translate("Algorithms", "Report of rejected and flagged rows"),
                "CSV (*.csv)",
                optional=True,
                createByDefault=False,
            )
        )
        for name, title in self._outputs().items():
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _outputs(self) -> dict[str, str]:
        return {
            "ROWS": translate("Algorithms", "Rows read"),
            "ADDED": translate("Algorithms", "Added"),
            "CHANGED": translate("Algorithms", "Changed"),
            "UNCHANGED": translate("Algorithms", "Unchanged"),
            "MISSING": translate("Algorithms", "No longer in the source"),
            "REJECTED": translate("Algorithms", "Rows rejected"),
            "FLAGGED": translate("Algorithms", "Remarks on rows"),
        }

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.imports import ImportRefused
        from ..layers.imports.notes import write_reports
        from ..layers.imports.planning_tables import import_planning_tables
        from ..layers.store import open_store

        report_path = self.parameterAsFileOutput(parameters, "REPORT", context)
        asked = {name.lower(): self.parameterAsString(parameters, name, context).strip() for name in self._tables()}
        with open_store(self.store_text(parameters, context)) as store:
            try:
                reports = import_planning_tables(
                    store,
                    {table: path for table, path in asked.items() if path},
                    self.parameterAsBool(parameters, "COMPLETE", context),
                    progress=progress,
                    cancelled=progress.cancelled,
                    translate=translate,
                )
            except ImportRefused as refused:
                if report_path:
                    write_reports([refused.report], report_path, translate)
                raise
        if report_path:
            write_reports(reports, report_path, translate)
        titles = self._tables()
        for report in reports:
            told = [f"{title}: {report.counts.get(name.lower(), 0)}" for name, title in self._outputs().items()]
            progress.info(f"{titles[report.kind.upper()]} ({report.file}). " + ", ".join(told))
            tell_notes(report, progress)
        outputs: dict[str, Any] = {
            name: sum(report.counts.get(name.lower(), 0) for report in reports) for name in self._outputs()
        }
        if report_path:
            outputs["REPORT"] = report_path
        return outputs
