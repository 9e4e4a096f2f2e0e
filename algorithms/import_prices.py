"""inclusivecity:importprices"""

from __future__ import annotations

from datetime import date
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from .base import CityAlgorithm, Progress, translate


class ImportPrices(CityAlgorithm):
    NAME = "importprices"
    GROUP = "plan"

    def title(self) -> str:
        return translate("Algorithms", "Import the price table")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Takes in what measures cost per unit. The table has the columns measure, price_low, price_typical and "
            "price_high, and where wanted currency, price_date, vat_included (yes or no), basis and source; “Export "
            "the price table” writes one. All of it is taken or nothing: a price that is negative, does not rise from "
            "low to high, is in another currency or of an unknown measure is named with its row. Prices of another "
            "day are kept beside the earlier ones; the newest holds.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        choice = "CSV, Excel (*.csv *.xlsx *.ods);;" + translate("Algorithms", "All files") + " (*)"
        self.addParameter(
            QgsProcessingParameterFile("INPUT", translate("Algorithms", "Price table"), fileFilter=choice)
        )
        self.addParameter(
            QgsProcessingParameterString(
                "PRICE_DATE",
                translate("Algorithms", "Day of the prices, where the table says none (2026-11-23)"),
                "",
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                "SOURCE", translate("Algorithms", "Source of the prices, where the table says none"), "", optional=True
            )
        )
        for name, title in (
            ("CHANGED", translate("Algorithms", "Prices taken")),
            ("UNCHANGED", translate("Algorithms", "Prices unchanged")),
            ("KEPT", translate("Algorithms", "Measures not in the table")),
            ("WITHOUT", translate("Algorithms", "Measures without any price")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.price_table import import_prices
        from ..layers.store import open_store

        day = self.parameterAsString(parameters, "PRICE_DATE", context).strip()
        try:
            day = date.fromisoformat(day).isoformat() if day else ""
        except ValueError as error:
            text = translate("Algorithms", "“{text}” is not a day. Write it as year-month-day (2026-11-23).")
            raise QgsProcessingException(text.format(text=day)) from error
        path = self.parameterAsFile(parameters, "INPUT", context)
        source = self.parameterAsString(parameters, "SOURCE", context).strip()
        with open_store(self.store_text(parameters, context)) as store:
            report = import_prices(store, path, day, source)
        progress.info(
            translate("Algorithms", "{changed} prices taken, {unchanged} are as they were.").format(
                changed=len(report.changed), unchanged=len(report.unchanged)
            )
        )
        if report.kept:
            progress.info(
                translate("Algorithms", "Not in the table, they keep their prices: {codes}.").format(
                    codes=", ".join(report.kept)
                )
            )
        if report.without:
            progress.warn(
                translate("Algorithms", "Without any price, so that no works need them: {codes}.").format(
                    codes=", ".join(report.without)
                )
            )
        return {
            "CHANGED": len(report.changed),
            "UNCHANGED": len(report.unchanged),
            "KEPT": len(report.kept),
            "WITHOUT": len(report.without),
        }
