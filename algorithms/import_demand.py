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
            "Brings the number of people who live in a place, in all and of each disability profile where that is "
            "known: cells of a population grid, buildings, addresses, districts, any layer or table with a number. "
            "They say whom a barrier concerns. People of a district are spread evenly over it, as nobody says where "
            "in it they live (mapping generic_demand_districts). The sums are compared with the published totals. "
            "Importing the same file again changes nothing; a place that is gone from the source no longer counts.",
        )
