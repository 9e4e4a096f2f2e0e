"""inclusivecity:statusasof"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from .base import CityAlgorithm, Progress, translate


class StatusAsOf(CityAlgorithm):
    NAME = "statusasof"
    GROUP = "records"

    def title(self) -> str:
        return translate("Algorithms", "Map as of a date")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Writes the facilities with the statuses that were known at the end of a day: per profile the value of the "
            "map symbol (with reported statuses) and the official status. Names, types, addresses and places are "
            "those of that day as far as the history knows them; facilities that were added later are left out, those "
            "closed since are there. A status stands from the moment it was computed. Whether an inspection was out of "
            "date on that day is not told.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        self.addParameter(
            QgsProcessingParameterDateTime(
                "DATE", translate("Algorithms", "Date"), QgsProcessingParameterDateTime.Type.Date
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", translate("Algorithms", "Facilities as of the date"), QgsProcessing.SourceType.TypeVectorPoint
            )
        )
        self.addOutput(QgsProcessingOutputNumber("FACILITIES", translate("Algorithms", "Facilities")))
        self.addOutput(QgsProcessingOutputNumber("ASSESSED", translate("Algorithms", "Assessed for some profile")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.as_of_layers import end_of_day, facility_features, facility_fields
        from ..layers.status_as_of import city_then
        from ..layers.store import open_store

        day = self.parameterAsDateTime(parameters, "DATE", context).date()
        with open_store(self.store_text(parameters, context), read_only=True) as store:
            then = city_then(store, end_of_day(day), shares=False)
        progress(0.5)
        sink, target = self.parameterAsSink(
            parameters,
            "OUTPUT",
            context,
            facility_fields(then.model),
            QgsWkbTypes.Type.Point,
            QgsCoordinateReferenceSystem("EPSG:4326"),
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        for feature in facility_features(then):
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        progress(1.0)
        progress.info(
            translate("Algorithms", "{count} facilities were in the register, {assessed} of them assessed.").format(
                count=len(then.facility), assessed=then.assessed
            )
        )
        return {"OUTPUT": target, "FACILITIES": len(then.facility), "ASSESSED": then.assessed}
