"""inclusivecity:importfacilities"""

from __future__ import annotations

from .base import translate
from .importing import ImportAlgorithm


class ImportFacilities(ImportAlgorithm):
    NAME = "importfacilities"
    KIND = "facilities"
    IS_CHECKED = True
    HAS_PLACE = True
    HAS_BOUNDS = True
    HAS_DATE = True
    COUNTED = (
        "ADDED", "CHANGED", "UNCHANGED", "MISSING", "INSIDE", "OUTSIDE", "UNLOCATED", "INSPECTIONS_ADDED",
        "INSPECTIONS_REPLACED", "INSPECTIONS_UNCHANGED", "ANSWERS",
    )  # fmt: skip

    def title(self) -> str:
        return translate("Algorithms", "Import facilities")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Brings the facilities of a map layer, table or register into the store, by a mapping that says which "
            "column is what; where the source also tells how accessible they are (OpenStreetMap, a register, a "
            "survey), its answers become inspections, official or reported. Facilities are known by the id in their "
            "source: importing the same file again changes nothing, what changed is updated, what is gone is marked "
            "and never deleted, what people edited here is kept. Each facility gets its district by its place; one "
            "outside the city is flagged; one with an address only goes to the list of unlocated facilities. Every "
            "rejected and flagged row is in the report, with its number and the reason.",
        )
