"""inclusivecity:samplecity"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .base import CityAlgorithm, Progress, translate


class SampleCity(CityAlgorithm):
    NAME = "samplecity"
    GROUP = "sample"

    def title(self) -> str:
        return translate("Algorithms", "Generate a sample city")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Writes the files of a made-up city to try things out with: districts with real names and published "
            "populations in schematic shapes, facilities, inspections with measured values, and a population grid. "
            "The same seed gives the same files. No record in them is a real facility. Import them with the ordinary "
            "import algorithms.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterNumber(
                "FACILITIES", translate("Algorithms", "Number of facilities"), defaultValue=15000, minValue=1
            )
        )
        self.addParameter(QgsProcessingParameterNumber("SEED", translate("Algorithms", "Seed"), defaultValue=1))
        self.addParameter(
            QgsProcessingParameterString(
                "MODEL", translate("Algorithms", "Classification model (shipped name or folder)"), "almaty"
            )
        )
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT", translate("Algorithms", "Folder")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.model_store import model_folder
        from ..layers.sample_city import write_sample_city
        from ..scoring.model_loader import load_model

        folder = self.parameterAsString(parameters, "OUTPUT", context)
        report = write_sample_city(
            folder,
            load_model(model_folder(self.parameterAsString(parameters, "MODEL", context))),
            self.parameterAsInt(parameters, "FACILITIES", context),
            self.parameterAsInt(parameters, "SEED", context),
            progress=lambda percent: progress(percent / 100.0),
            cancelled=progress.cancelled,
        )
        progress.info(
            translate(
                "Algorithms",
                "{folder}: {facilities} facilities, {inspections} inspections with {answers} answers, all generated.",
            ).format(
                folder=folder, facilities=report.facilities, inspections=report.inspections, answers=report.answers
            )
        )
        return {"OUTPUT": folder}
