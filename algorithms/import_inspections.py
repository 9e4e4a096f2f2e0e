"""inclusivecity:importinspections"""

from __future__ import annotations

from .base import translate
from .importing import ImportAlgorithm


class ImportInspections(ImportAlgorithm):
    NAME = "importinspections"
    KIND = "inspections"
    IS_CHECKED = True
    HAS_DATE = True
    COUNTED = (
        "INSPECTIONS_ADDED", "INSPECTIONS_REPLACED", "INSPECTIONS_UNCHANGED", "ANSWERS", "COMPENSATIONS",
    )  # fmt: skip

    def title(self) -> str:
        return translate("Algorithms", "Import inspections")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Brings inspections of facilities that are in the store already: who inspected when, and the answer to "
            "each criterion, a measured number (with its unit or without), a choice, “unknown” or “na” (not "
            "applicable). An answer that cannot be understood is left out and told; the rest of the row is kept. "
            "Nothing recorded is ever rewritten: an inspection that changed in the source becomes a new one that "
            "replaces the former, and importing the same file again changes nothing.",
        )
