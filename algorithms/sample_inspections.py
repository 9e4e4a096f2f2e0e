"""inclusivecity:sampleinspections"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingOutputNumber

from .base import CityAlgorithm, Progress, translate


class SampleInspections(CityAlgorithm):
    NAME = "sampleinspections"
    GROUP = "sample"

    def title(self) -> str:
        return translate("Algorithms", "Add inspections under way to a sample city")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Adds to a sample city what is under way in an office: inspections that wait for a review, second "
            "inspections to compare inspectors, logins and home districts of inspectors, certificates that end. No "
            "status of the city changes by it. Real cities are refused.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        self.addOutput(QgsProcessingOutputNumber("WAITING", translate("Algorithms", "Inspections that wait")))
        self.addOutput(QgsProcessingOutputNumber("SECOND", translate("Algorithms", "Second inspections")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.sample_city.office import add_office
        from ..layers.store import open_store

        with open_store(self.store_text(parameters, context)) as store:
            report = add_office(store)
        progress.info(
            translate("Algorithms", "{waiting} inspections wait for a review; {second} were made twice.").format(
                waiting=report.waiting, second=report.second
            )
        )
        return {"WAITING": report.waiting, "SECOND": report.second}
