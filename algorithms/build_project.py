"""inclusivecity:buildproject"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from .base import CityAlgorithm, Progress, translate

LANGUAGES = ("kk", "ru", "en")
"""What the parameter offers; a model with further languages takes their codes as well."""


class BuildProject(CityAlgorithm):
    NAME = "buildproject"
    GROUP = "publish"

    def title(self) -> str:
        return translate("Algorithms", "Build the styled project")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Writes a QGIS project of the city: the facilities with the symbol of their accessibility status, in a "
            "style and a map theme for each disability profile, with and without what is only reported; the share of "
            "accessible facilities by district and by hexagon where single facilities would be too many; map tips; "
            "on request the register and its inspections with forms. It opens in any QGIS, also without this plugin. "
            "A city may replace the symbols by styles of its own (.qml). A project of the same name is replaced.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        from ..i18n.translator import language

        self.add_store_parameter()
        self.addParameter(
            QgsProcessingParameterEnum(
                "LANGUAGE", translate("Algorithms", "Language"), list(LANGUAGES), False, language(), True, True
            )
        )
        profile = QgsProcessingParameterString(
            "PROFILE", translate("Algorithms", "Profile shown first (code; empty: the model's first)"), "", False, True
        )
        reported = QgsProcessingParameterBoolean(
            "REPORTED", translate("Algorithms", "Show what is only reported, too"), True
        )
        base_map = QgsProcessingParameterBoolean(
            "BASE_MAP", translate("Algorithms", "Add OpenStreetMap as a base map, switched off"), False
        )
        records = QgsProcessingParameterBoolean(
            "RECORDS",
            translate("Algorithms", "Add the tables of records with their forms (the plugin adds them when needed)"),
            False,
        )
        styles = QgsProcessingParameterFile(
            "STYLES",
            translate("Algorithms", "Folder of the city's own styles"),
            QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        )
        for parameter in (profile, reported, base_map, records, styles):
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)
        projects = translate("Algorithms", "QGIS projects")
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "OUTPUT", translate("Algorithms", "Project"), f"{projects} (*.qgz *.qgs)"
            )
        )

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.model_store import stored_model
        from ..layers.project import build_project
        from ..layers.store import open_store

        path = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        with open_store(self.store_text(parameters, context), read_only=True) as store:
            model = stored_model(store)
            asked = self.parameterAsEnumString(parameters, "LANGUAGE", context)
            project = build_project(
                store,
                path,
                asked if asked in model.languages else self.language(model),
                model,
                profile=self.parameterAsString(parameters, "PROFILE", context).strip(),
                with_reported=self.parameterAsBool(parameters, "REPORTED", context),
                styles=self.parameterAsString(parameters, "STYLES", context).strip() or None,
                base_map=self.parameterAsBool(parameters, "BASE_MAP", context),
                records=self.parameterAsBool(parameters, "RECORDS", context),
                warn=progress.warn,
            )
            project.clear()  # its layers hold the store open
        progress.info(translate("Algorithms", "{project} written.").format(project=path))
        return {"OUTPUT": path}
