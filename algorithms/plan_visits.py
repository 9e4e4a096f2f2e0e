"""inclusivecity:planvisits"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .base import CityAlgorithm, Progress, translate

MOST = 100_000
"""Visits in the files: all there are."""


class PlanVisits(CityAlgorithm):
    NAME = "planvisits"
    GROUP = "records"

    def title(self) -> str:
        return translate("Algorithms", "Plan visits")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Plans who inspects which facility in which week: what is overdue first, by risk, then what comes due in "
            "these weeks. The visits are spread evenly over the weeks, within what each inspector manages and while "
            "the certificate is valid; inspectors with a home district go there. A week lies together and is put "
            "into the order of a short way, in straight lines. What was planned for weeks that are over and not "
            "done is planned again. A share of what was inspected lately is visited a second time by somebody else, "
            "to find out how far inspectors agree. The visits can be written as a calendar and as sheets to print.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        whole = QgsProcessingParameterNumber.Type.Integer
        self.add_store_parameter()
        self.addParameter(
            QgsProcessingParameterString(
                "START",
                translate("Algorithms", "From the week of this day (2026-11-23; empty: the next week)"),
                "",
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber("WEEKS", translate("Algorithms", "Weeks"), whole, 12, minValue=1, maxValue=104)
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                "CAPACITY",
                translate("Algorithms", "Visits per inspector and week"),
                whole,
                20,
                minValue=1,
                maxValue=200,
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                "DISTRICTS",
                translate("Algorithms", "Only these districts (codes, with commas; empty: all)"),
                "",
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean("SECOND", translate("Algorithms", "With second visits, to compare"), True)
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                "ANEW", translate("Algorithms", "Take back what is planned in these weeks, and plan it anew"), False
            )
        )
        for name, text, kind in (
            ("CALENDAR", translate("Algorithms", "Calendar"), "iCalendar (*.ics)"),
            ("SHEET", translate("Algorithms", "Sheets to print"), "PDF (*.pdf)"),
        ):
            self.addParameter(
                QgsProcessingParameterFileDestination(name, text, kind, optional=True, createByDefault=False)
            )
        self.addOutput(QgsProcessingOutputNumber("VISITS", translate("Algorithms", "Visits planned")))
        self.addOutput(QgsProcessingOutputNumber("NOT_PLANNED", translate("Algorithms", "Due, but not planned")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.may import login_of
        from ..layers.model_store import stored_model
        from ..layers.rights import district_keys
        from ..layers.store import open_store
        from ..layers.visit_list import planned_list
        from ..layers.visit_plan import PlanOptions, next_monday, plan
        from ..layers.words import word

        start = self.parameterAsString(parameters, "START", context).strip()
        try:
            first = date.fromisoformat(start) if start else next_monday(date.today())
        except ValueError as error:
            text = translate("Algorithms", "“{text}” is not a day. Write it as year-month-day (2026-11-23).")
            raise QgsProcessingException(text.format(text=start)) from error
        codes = [code.strip() for code in self.parameterAsString(parameters, "DISTRICTS", context).split(",")]
        calendar, sheet = (self.parameterAsFileOutput(parameters, name, context) for name in ("CALENDAR", "SHEET"))
        with open_store(self.store_text(parameters, context)) as store:
            options = PlanOptions(
                first,
                self.parameterAsInt(parameters, "WEEKS", context),
                self.parameterAsInt(parameters, "CAPACITY", context),
                district_keys(store, [code for code in codes if code]),
                with_second=self.parameterAsBoolean(parameters, "SECOND", context),
                anew=self.parameterAsBoolean(parameters, "ANEW", context),
            )
            report = plan(store, options, login_of(store), progress.part(0.0, 0.7), progress.cancelled)
            model = stored_model(store)
            language = self.language(model)
            city = model.titles.get(language) or model.name
            stops = planned_list(
                store,
                language,
                date.fromisoformat(report.first_week),
                date.fromisoformat(report.last_week),
                options.districts,
                limit=MOST,
            ).items
        made: dict[str, Any] = {}
        if calendar:
            from ..reports.visit_calendar import write_calendar

            write_calendar(stops, Path(calendar), word("visit.calendar", language, city=city), language)
            made["CALENDAR"] = calendar
        progress(0.8)
        if sheet and stops:
            from ..reports.visit_sheet import write_sheet

            write_sheet(stops, Path(sheet), city, language)
            made["SHEET"] = sheet
        progress.info(
            translate("Algorithms", "{count} visits planned, of them {second} second ones; {moved} taken back.").format(
                count=report.planned, second=report.by_purpose["second"], moved=report.moved
            )
        )
        if report.no_room:
            progress.warn(
                translate(
                    "Algorithms",
                    "{count} facilities are due, but nobody has time in these weeks: take more weeks or more visits "
                    "a week.",
                ).format(count=report.no_room)
            )
        if report.nobody:
            progress.warn(
                translate("Algorithms", "{count} facilities are due in districts to which no inspector goes.").format(
                    count=report.nobody
                )
            )
        return {"VISITS": report.planned, "NOT_PLANNED": report.no_room + report.nobody, **made}
