"""What the four import algorithms share: parameters, the act, the log and the report."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from .base import CityAlgorithm, Progress, translate

MAPPINGS = Path(__file__).resolve().parent.parent / "resources" / "mappings"
_KIND = re.compile(r"^kind:\s*(\w+)", re.MULTILINE)
SHOWN_NOTES = 5
"""Remarks told in the log; the report has them all."""


@cache
def shipped(kind: str) -> tuple[str, ...]:
    """Names of the shipped mappings of a kind, without reading them as YAML (this runs at QGIS's start)."""
    found = []
    for path in sorted(MAPPINGS.glob("*.yaml")):
        said = _KIND.search(path.read_text(encoding="utf-8"))
        if (said[1] if said else path.stem.rpartition("_")[2]) == kind:
            found.append(path.stem)
    return tuple(found)


class ImportAlgorithm(CityAlgorithm):
    """Base of the imports. A subclass names its kind and what it can place, date or count."""

    GROUP = "import"
    KIND = ""
    """A kind of mapping."""
    HAS_PLACE = False
    HAS_BOUNDS = False
    HAS_DATE = False
    IS_CHECKED = False
    """Whether what came is checked by the rules of validation."""
    COUNTED: tuple[str, ...] = ("ADDED", "CHANGED", "UNCHANGED", "MISSING")
    """Outputs beside ROWS, REJECTED and FLAGGED: counts of the report in capitals."""

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        self.addParameter(QgsProcessingParameterFile("INPUT", translate("Algorithms", "File to import")))
        mapping = QgsProcessingParameterString(
            "MAPPING", translate("Algorithms", "Mapping (shipped name or file)"), f"generic_{self.KIND}"
        )
        mapping.setMetadata({"widget_wrapper": {"value_hints": list(shipped(self.KIND))}})
        self.addParameter(mapping)
        report = QgsProcessingParameterFileDestination(
            "REPORT",
            translate("Algorithms", "Report of rejected and flagged rows"),
            "CSV (*.csv)",
            optional=True,
            createByDefault=False,
        )
        self.addParameter(report)
        self._advanced(
            QgsProcessingParameterString(
                "SOURCE", translate("Algorithms", "Name of the source, instead of the mapping's"), optional=True
            )
        )
        if self.HAS_PLACE:
            self._advanced(
                QgsProcessingParameterCrs(
                    "CRS",
                    translate("Algorithms", "Coordinate system, instead of the file's or the mapping's"),
                    optional=True,
                )
            )
        if self.HAS_BOUNDS:
            self._advanced(
                QgsProcessingParameterString(
                    "BOUNDS",
                    translate("Algorithms", "Bounds of the city: west, south, east, north in degrees, or “none”"),
                    optional=True,
                )
            )
        if self.HAS_DATE:
            self._advanced(
                QgsProcessingParameterString(
                    "AS_OF", translate("Algorithms", "Day of the file, for rows without a date"), optional=True
                )
            )
        self._advanced(
            QgsProcessingParameterBoolean(
                "COMPLETE", translate("Algorithms", "The file is the whole source: what it lacks is gone"), True
            )
        )
        if self.IS_CHECKED:
            self._advanced(
                QgsProcessingParameterBoolean(
                    "VALIDATE", translate("Algorithms", "Check what was imported by the rules of validation"), True
                )
            )
        for name, title in self._outputs().items():
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.imports import ImportRefused, import_file, write_report
        from ..layers.store import open_store
        from ..layers.validation import validate_imported

        report_path = self.parameterAsFileOutput(parameters, "REPORT", context)
        checks = self.IS_CHECKED and self.parameterAsBool(parameters, "VALIDATE", context)
        with open_store(self.store_text(parameters, context)) as store:
            try:
                report = import_file(
                    store,
                    self.parameterAsString(parameters, "INPUT", context).strip(),
                    self.parameterAsString(parameters, "MAPPING", context).strip(),
                    (self.KIND,),
                    self._options(parameters, context),
                    progress.part(0, 0.8) if checks else progress,
                    progress.cancelled,
                    translate,
                )
            except ImportRefused as refused:
                if report_path:
                    write_report(refused.report, report_path, translate)
                raise
            if checks and report.is_news:
                problems = validate_imported(
                    store, report.facilities.values(), progress.part(0.8, 1), progress.cancelled
                )
                report.counts["problems"] = problems or 0
        if report_path:
            write_report(report, report_path, translate)
        self._tell(report, progress)
        outputs: dict[str, Any] = {name: report.counts.get(name.lower(), 0) for name in self._outputs()}
        if report_path:
            outputs["REPORT"] = report_path
        return outputs

    # ------------------------------------------------------------------ parts
    def _advanced(self, parameter: QgsProcessingParameterDefinition) -> None:
        advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        parameter.setFlags(parameter.flags() | advanced)
        self.addParameter(parameter)

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        from ..layers.imports import ImportOptions, parse_bounds

        crs = self.parameterAsCrs(parameters, "CRS", context) if self.HAS_PLACE else None
        bounds = self.parameterAsString(parameters, "BOUNDS", context).strip() if self.HAS_BOUNDS else ""
        return ImportOptions(
            source=self.parameterAsString(parameters, "SOURCE", context).strip(),
            crs=(crs.authid() or crs.toWkt()) if crs is not None and crs.isValid() else "",
            bounds=parse_bounds(bounds) if bounds else None,
            as_of=self.parameterAsString(parameters, "AS_OF", context).strip() if self.HAS_DATE else "",
            is_complete=self.parameterAsBool(parameters, "COMPLETE", context),
        )

    def _outputs(self) -> dict[str, str]:
        titles = {
            "ROWS": translate("Algorithms", "Rows read"),
            "ADDED": translate("Algorithms", "Added"),
            "CHANGED": translate("Algorithms", "Changed"),
            "UNCHANGED": translate("Algorithms", "Unchanged"),
            "MISSING": translate("Algorithms", "No longer in the source"),
            "INSIDE": translate("Algorithms", "In the city"),
            "OUTSIDE": translate("Algorithms", "Outside the city"),
            "UNLOCATED": translate("Algorithms", "With an address but no place"),
            "INSPECTIONS_ADDED": translate("Algorithms", "Inspections added"),
            "INSPECTIONS_REPLACED": translate("Algorithms", "Inspections that replace a former one"),
            "INSPECTIONS_UNCHANGED": translate("Algorithms", "Inspections unchanged"),
            "ANSWERS": translate("Algorithms", "Answers"),
            "COMPENSATIONS": translate("Algorithms", "Compensations"),
            "PEOPLE": translate("Algorithms", "People"),
            "REJECTED": translate("Algorithms", "Rows rejected"),
            "FLAGGED": translate("Algorithms", "Remarks on rows"),
            "PROBLEMS": translate("Algorithms", "Problems found by validation"),
        }
        wanted = {"ROWS", *self.COUNTED, "REJECTED", "FLAGGED", *(["PROBLEMS"] if self.IS_CHECKED else [])}
        return {name: title for name, title in titles.items() if name in wanted}

    def _tell(self, report: Any, progress: Progress) -> None:
        for name, title in self._outputs().items():
            progress.info(f"{title}: {report.counts.get(name.lower(), 0)}")
        tell_notes(report, progress)


def tell_notes(report: Any, progress: Progress) -> None:
    """The first remarks of an import, for the log."""
    notes = report.notes.found
    for note in notes[:SHOWN_NOTES]:
        place = translate("Algorithms", "Row {row}: ").format(row=note.row) if note.row else ""
        progress.warn(place + note.text(translate))
    if len(notes) > SHOWN_NOTES:
        progress.info(
            translate("Algorithms", "{count} more remarks: name a file for the report to see them all.").format(
                count=len(notes) - SHOWN_NOTES
            )
        )
