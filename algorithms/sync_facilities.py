"""inclusivecity:syncfacilities"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputBoolean,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

from .base import Progress, translate
from .import_facilities import ImportFacilities


class SyncFacilities(ImportFacilities):
    NAME = "syncfacilities"

    def title(self) -> str:
        return translate("Algorithms", "Keep facilities in step with a table")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Imports facilities from a table that the city keeps elsewhere (a file, or a database table by its "
            "address), made to be run by a schedule (cron, Windows Task Scheduler) with qgis_process. Where nothing "
            "changed, nothing is written, and it says so. Two runs never work at the same time. A run in which too "
            "many facilities would vanish or too many rows be rejected is refused: a table that was cut off must not "
            "mark the whole city as gone. A run that fails does not exit with 0. Name the table without a password, "
            "by a service or an authentication configuration: "
            'postgres://service=\'city\' table="public"."shops" (geom)',
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addParameter(
            QgsProcessingParameterNumber(
                "MOST",
                translate("Algorithms", "Refuse a run in which more than this share vanishes or is rejected (%)"),
                QgsProcessingParameterNumber.Type.Double,
                10.0,
                minValue=0.0,
                maxValue=100.0,
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean("ALLOW", translate("Algorithms", "Allow more than that, this once"), False)
        )
        self.addParameter(
            QgsProcessingParameterBoolean("EVALUATE", translate("Algorithms", "Evaluate what changed"), True)
        )
        log = QgsProcessingParameterFile(
            "LOG", translate("Algorithms", "Log file: one line is added for each run"), optional=True
        )
        self.addParameter(log)
        self._advanced(
            QgsProcessingParameterBoolean(
                "UNLOCK", translate("Algorithms", "The run that is said to be at it has ended: start anyway"), False
            )
        )
        self.addOutput(QgsProcessingOutputBoolean("NEWS", translate("Algorithms", "Something changed")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..scoring.errors import InclusiveCityError

        log = self.parameterAsString(parameters, "LOG", context).strip()
        try:
            outputs, line = self._sync(parameters, context, progress)
        except InclusiveCityError as error:
            text = error.text(translate).replace("\n", " ")
            _log(log, translate("Algorithms", "FAILED: {reason}").format(reason=text))
            raise
        except Exception as error:
            _log(log, translate("Algorithms", "FAILED: {reason}").format(reason=f"{type(error).__name__}: {error}"))
            raise
        _log(log, line)
        progress.info(line)
        return outputs

    def _sync(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> tuple[dict[str, Any], str]:
        from ..layers.imports import ImportRefused, load_mapping, write_report
        from ..layers.imports.read_layer import open_any
        from ..layers.imports.sync import only_one, sync_facilities
        from ..layers.store import open_store

        report_path = self.parameterAsFileOutput(parameters, "REPORT", context)

        def tell(report: Any) -> None:
            if report_path:
                write_report(report, report_path, translate)

        mapping = load_mapping(self.parameterAsString(parameters, "MAPPING", context).strip())
        with open_store(self.store_text(parameters, context)) as store:
            with only_one(store, self.parameterAsBool(parameters, "UNLOCK", context)):
                source = open_any(self.parameterAsString(parameters, "INPUT", context).strip(), mapping.reader)
                try:
                    result = sync_facilities(
                        store,
                        source,
                        mapping,
                        self._options(parameters, context),
                        most_percent=self.parameterAsDouble(parameters, "MOST", context),
                        allow=self.parameterAsBool(parameters, "ALLOW", context),
                        progress=progress.part(0.0, 0.7),
                        cancelled=progress.cancelled,
                        translate=translate,
                        told=tell,
                    )
                except ImportRefused as refused:
                    tell(refused.report)
                    raise
                if result.is_news and self.parameterAsBool(parameters, "EVALUATE", context):
                    from ..layers.evaluation import evaluate_store

                    evaluate_store(store, progress=progress.part(0.7, 1.0), cancelled=progress.cancelled)
        counts = result.report.counts
        outputs: dict[str, Any] = {name: counts.get(name.lower(), 0) for name in self._outputs()}
        outputs["NEWS"] = result.is_news
        if report_path:
            outputs["REPORT"] = report_path
        return outputs, _line(result)


def _line(result: Any) -> str:
    counts = result.report.counts
    words = translate(
        "Algorithms",
        "{source}: {rows} rows, {added} added, {changed} changed, {missing} gone, {rejected} rejected, "
        "{flagged} remarks.",
    )
    if not result.is_news:
        words = translate(
            "Algorithms", "{source}: {rows} rows, nothing changed ({rejected} rejected, {flagged} remarks)."
        )
    names = ("rows", "added", "changed", "missing", "rejected", "flagged")
    return words.format(source=result.report.source, **{name: counts.get(name, 0) for name in names})


def _log(path: str, line: str) -> None:
    """Add a line to the log. What cannot be logged must not undo what was done."""
    if not path:
        return
    moment = datetime.now().astimezone().isoformat(timespec="seconds")
    try:
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(f"{moment} {line}\n")
    except OSError:
        from qgis.core import Qgis, QgsApplication

        text = translate("Algorithms", "The log {file} cannot be written.").format(file=path)
        QgsApplication.messageLog().logMessage(text, "Inclusive City", Qgis.MessageLevel.Warning)
