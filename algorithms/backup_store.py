"""inclusivecity:backupstore"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterFileDestination

from .base import CityAlgorithm, Progress, translate


class BackupStore(CityAlgorithm):
    NAME = "backupstore"
    GROUP = "store"

    def title(self) -> str:
        return translate("Algorithms", "Back up a store")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Writes a complete copy of a city store to a new file, also while others have it open. "
            "Copying the file by hand may miss what still lies in the files beside it (-wal, -shm). Photos that lie "
            "in a folder beside the store are copied along.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_store_parameter()
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT", translate("Algorithms", "Backup"), "GeoPackage (*.gpkg)")
        )

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.photos import copy_pictures
        from ..layers.store import open_store

        target = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        with open_store(self.store_text(parameters, context), read_only=True) as store:
            store.backup(target)
            missing = copy_pictures(store, target)
        if missing:
            text = translate("Algorithms", "Photos whose pictures are not where the store says: {count}")
            progress.warn(text.format(count=missing))
        return {"OUTPUT": target}
