"""inclusivecity:districtmaps"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .base import CityAlgorithm, Progress, translate

LANGUAGES = ("kk", "ru", "en")
"""What the parameter offers; a model with further languages takes their codes as well."""
FILE_NAMES = "{district}_{profile}_{language}"
"""What ``reports.district_maps.MapOrder`` has too; said here again as QGIS's start must not import reports."""
FORMATS = ("pdf", "png", "svg")
PICTURE_DPI = (72, 1200)
"""As ``reports.map_files`` has them."""


class DistrictMaps(CityAlgorithm):
    NAME = "districtmaps"
    GROUP = "publish"

    def title(self) -> str:
        return translate("Algorithms", "Print district maps")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Makes a map of each district for each disability profile: an A3 page with the facilities by status, "
            "a legend with counts, a table of status by facility type, the share adapted, the ten facilities "
            "where works come first by the city's ranking, the place in the city, scale, date and sources, in "
            "Kazakh, Russian or English. As PDF (letters can be searched and copied), as picture (PNG) or as "
            "drawing (SVG); a PDF for each map or one for all maps of a language. Evaluate the store first, so "
            "that the statuses are up to date. Maps of the same name are replaced. Where the work is cancelled, "
            "the maps finished so far stay.",
        )

    def flags(self) -> Any:
        """Layouts are drawn on the main thread."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        from ..i18n.translator import language

        self.add_store_parameter()
        text = QgsProcessingParameterString
        self.addParameter(
            text("DISTRICTS", translate("Algorithms", "Districts (codes with commas; empty: all)"), "", False, True)
        )
        self.addParameter(
            text("PROFILES", translate("Algorithms", "Profiles (codes with commas; empty: all)"), "", False, True)
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                "LANGUAGE", translate("Algorithms", "Languages"), list(LANGUAGES), True, language(), True, True
            )
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                "FORMAT", translate("Algorithms", "Format"), list(FORMATS), False, FORMATS[0], False, True
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                "BUNDLE", translate("Algorithms", "One PDF for all maps of a language"), False
            )
        )
        dpi = QgsProcessingParameterNumber(
            "DPI",
            translate("Algorithms", "Resolution of pictures (dpi)"),
            QgsProcessingParameterNumber.Type.Integer,
            300,
            False,
            *PICTURE_DPI,
        )
        name = text("NAME", translate("Algorithms", "File names"), FILE_NAMES, False, True)
        styles = QgsProcessingParameterFile(
            "STYLES",
            translate("Algorithms", "Folder of the city's own styles"),
            QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        )
        for parameter in (dpi, name, styles):
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)
        folder = translate("Algorithms", "Folder of the maps")
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT", folder))
        self.addOutput(QgsProcessingOutputNumber("MAPS", translate("Algorithms", "Maps made")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.store import open_store
        from ..layers.symbology import Styles
        from ..reports.district_maps import DistrictMaps as Maps
        from ..reports.district_maps import MapOrder
        from ..reports.map_data import read_city

        with open_store(self.store_text(parameters, context), read_only=True) as store:
            city = read_city(store)
        asked = self.parameterAsEnumStrings(parameters, "LANGUAGE", context) or [self.language(city.model)]
        order = MapOrder(
            languages=asked,
            districts=_codes(self.parameterAsString(parameters, "DISTRICTS", context)),
            profiles=_codes(self.parameterAsString(parameters, "PROFILES", context)),
            name=self.parameterAsString(parameters, "NAME", context).strip() or FILE_NAMES,
            format=self.parameterAsEnumString(parameters, "FORMAT", context) or FORMATS[0],
            dpi=self.parameterAsInt(parameters, "DPI", context),
            is_bundle=self.parameterAsBoolean(parameters, "BUNDLE", context),
        )
        styles = Styles(self.parameterAsString(parameters, "STYLES", context).strip() or None)
        maps = Maps(city, order, styles)
        folder = Path(self.parameterAsString(parameters, "OUTPUT", context))
        report = maps.write(folder, progress.part(0.02, 1.0), progress.cancelled)
        for problem in styles.problems:
            progress.warn(problem)
        for text in report.cut:
            cut = translate("Algorithms", "Too long for its place on the map, so it was cut: {text}")
            progress.warn(cut.format(text=text))
        waiting = sum(city.queued.get(city.district(code).key, 0) for code in maps.districts)
        if waiting:
            progress.warn(
                translate(
                    "Algorithms",
                    "{facilities} facilities wait for their status to be recomputed; the maps say so. Run “Evaluate "
                    "accessibility” and make them again.",
                ).format(facilities=waiting)
            )
        progress.info(translate("Algorithms", "{number} maps in {folder}.").format(number=report.pages, folder=folder))
        return {"OUTPUT": str(folder), "MAPS": report.pages}


def _codes(text: str) -> list[str]:
    return [code for code in text.replace(";", ",").replace("\n", ",").replace(",", " ").split() if code]
