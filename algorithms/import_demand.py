"""inclusivecity:importdemand"""

from __future__ import annotations

from .base import translate
from .importing import ImportAlgorithm


class ImportDemand(ImportAlgorithm):
    NAME = "importdemand"
    KIND = "demand"
    HAS_PLACE = True
    COUNTED = ("ADDED", "CHANGED", "UNCHANGED", "MISSING", "PEOPLE")

    def title(self) -> str:
        return translate("Algorithms", "Import where people live")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Brings points with the number of people who live there (cells of a population grid, addresses), in all "
            "and of each disability profile where that is known. They say whom a barrier concerns. Importing the "
            "same file again changes nothing; a place that is gone from the source no longer counts.",
        )
