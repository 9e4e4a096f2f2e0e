"""inclusivecity:noticelist"""

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
    QgsProcessingParameterString,
)

from .base import CityAlgorithm, Progress, translate
from .work_parameters import add_work_parameters, asked_districts

SOURCES = ("works", "programme")


class NoticeList(CityAlgorithm):
    NAME = "noticelist"
    GROUP = "plan"

    def title(self) -> str:
        return translate("Algorithms", "Notices to those who pay")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "The city's budget is spent only on what the city may pay. For all other works this writes a notice for "
            "each owner, and for each other payer such as a transport operator: what is to be done at which facility, "
            "what it is expected to cost, until when, and when the city looks into it. For planned works the days can "
            "be kept with them.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        add_work_parameters(self, with_packages=False)
        for name, text in (
            (
                "DEADLINE",
                translate("Algorithms", "To be done by (2026-11-23), where a work has no deadline of its own"),
            ),
            ("FOLLOW_UP", translate("Algorithms", "Looked into on (2026-11-23), where a work has no such day")),
        ):
            self.addParameter(QgsProcessingParameterString(name, text, "", optional=True))
        self.addParameter(
            QgsProcessingParameterBoolean(
                "KEEP", translate("Algorithms", "Keep with the planned works that their payers were told today"), False
            )
        )
        for name, text, kind in (
            ("PDF", translate("Algorithms", "Notices to print"), "PDF (*.pdf)"),
            ("HTML", translate("Algorithms", "Notices for a browser"), "HTML (*.html)"),
            ("TABLE", translate("Algorithms", "Table"), "CSV (*.csv);;Excel (*.xlsx)"),
        ):
            self.addParameter(
                QgsProcessingParameterFileDestination(name, text, kind, optional=True, createByDefault=name == "PDF")
            )
        self.addOutput(QgsProcessingOutputNumber("NOTICES", translate("Algorithms", "Notices")))
        self.addOutput(QgsProcessingOutputNumber("LINES", translate("Algorithms", "Works")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.model_store import stored_model
        from ..layers.store import open_store
        from ..layers.work_list import notify, work_list
        from ..reports.estimate import write_work_table
        from ..reports.notices import notices, others_works, write_notices

        files = {name: self.parameterAsFileOutput(parameters, name, context) for name in ("PDF", "HTML", "TABLE")}
        deadline, follow_up = (self._day(parameters, name, context) for name in ("DEADLINE", "FOLLOW_UP"))
        source = SOURCES[self.parameterAsEnum(parameters, "SOURCE", context)]
        named = self.parameterAsString(parameters, "SCENARIO", context)
        with open_store(self.store_text(parameters, context)) as store:
            model = stored_model(store)
            language = self.language(model)
            districts = asked_districts(self, parameters, context)
            works = others_works(work_list(store, language, source, districts, named, progress.cancelled, True))
            planned = [line.work for line in works.lines if line.work is not None]
            if planned and self.parameterAsBoolean(parameters, "KEEP", context):
                notify(store, planned, deadline, follow_up)
                works = others_works(work_list(store, language, source, districts, named))
        progress(0.5)
        city = model.titles.get(language) or model.name
        pdf, html = (Path(files[name]) if files[name] else None for name in ("PDF", "HTML"))
        write_notices(works, language, city, deadline, follow_up, pdf, html)
        if files["TABLE"]:
            write_work_table(works, Path(files["TABLE"]), language)
        return {
            "NOTICES": len(notices(works, language)),
            "LINES": len(works.lines),
            **{name: path for name, path in files.items() if path},
        }

    def _day(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        text = self.parameterAsString(parameters, name, context).strip()
        try:
            return date.fromisoformat(text).isoformat() if text else ""
        except ValueError as error:
            said = translate("Algorithms", "“{text}” is not a day. Write it as year-month-day (2026-11-23).")
            raise QgsProcessingException(said.format(text=text)) from error
