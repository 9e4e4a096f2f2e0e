"""inclusivecity:verifyhistory"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterString,
)

from .base import CityAlgorithm, Progress, translate


class VerifyHistory(CityAlgorithm):
    NAME = "verifyhistory"
    GROUP = "records"

    def title(self) -> str:
        return translate("Algorithms", "Verify the history")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Checks that nobody changed the history of the records. In a city file every entry is sealed with a sum "
            "over itself and the seal before it; an entry that was edited, removed, added or exchanged with another "
            "program is found, and the algorithm fails and names the first one. Keep the last seal, which it returns, "
            "outside of the file, and give it to a later check: who knows how the seals are made could make all of "
            "them anew, and only a seal kept elsewhere shows that. In a municipal database it checks that the rules "
            "which guard the history are in force.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        self.addParameter(
            QgsProcessingParameterString(
                "KEPT_SEAL", translate("Algorithms", "A seal kept from an earlier check"), optional=True
            )
        )
        self.addOutput(QgsProcessingOutputNumber("ENTRIES", translate("Algorithms", "Entries")))
        self.addOutput(QgsProcessingOutputNumber("UNSEALED", translate("Algorithms", "Entries not sealed yet")))
        self.addOutput(QgsProcessingOutputString("SEAL", translate("Algorithms", "Last seal")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.history import verify
        from ..layers.log_words import log_sentence
        from ..layers.store import open_store

        with open_store(self.store_text(parameters, context), read_only=True) as store:
            check = verify(store, self.parameterAsString(parameters, "KEPT_SEAL", context))
        said = log_sentence(check)
        if not check.is_sound:
            raise said
        progress.info(said.text(translate))
        return {"ENTRIES": check.rows, "UNSEALED": check.unsealed, "SEAL": check.seal}
