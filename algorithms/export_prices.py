"""inclusivecity:exportprices"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)

from .base import CityAlgorithm, Progress, translate


class ExportPrices(CityAlgorithm):
    NAME = "exportprices"
    GROUP = "plan"

    def title(self) -> str:
        return translate("Algorithms", "Export the price table")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Writes what each measure costs per unit – low, typical, high, with currency, day, value added tax and "
            "source – to a table for a spreadsheet. Changed there, it is taken back by “Import the price table”.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "OUTPUT", translate("Algorithms", "Price table"), "CSV (*.csv);;Excel (*.xlsx)"
            )
        )
        self.addOutput(QgsProcessingOutputNumber("MEASURES", translate("Algorithms", "Measures")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.model_store import stored_model
        from ..layers.price_table import export_prices
        from ..layers.store import open_store

        target = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        with open_store(self.store_text(parameters, context)) as store:
            count = export_prices(store, target, self.language(stored_model(store)))
        return {"OUTPUT": target, "MEASURES": count}
