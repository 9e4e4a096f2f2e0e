"""inclusivecity:importdistricts"""

from __future__ import annotations

from .base import translate
from .importing import ImportAlgorithm


class ImportDistricts(ImportAlgorithm):
    NAME = "importdistricts"
    KIND = "districts"
    HAS_PLACE = True
    HAS_BOUNDS = True

    def title(self) -> str:
        return translate("Algorithms", "Import districts")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Brings the districts of a map layer into the store, with their names in every language and their "
            "population, and gives every facility its district anew. A mapping says which column is what. A "
            "district is known by its code, however its name is spelled. Importing the same file again changes "
            "nothing; a district that is gone from the source is marked, not deleted.",
        )
