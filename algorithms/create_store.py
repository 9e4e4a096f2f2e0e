"""inclusivecity:createstore"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from .base import CityAlgorithm, Progress, translate

REFUSE, UPGRADE, OVERWRITE = range(3)


class CreateStore(CityAlgorithm):
    NAME = "createstore"
    GROUP = "store"

    def title(self) -> str:
        return translate("Algorithms", "Create or upgrade a store")

    def help(self) -> str:
        return translate(
            "Algorithms",
            "Makes a new city store (a GeoPackage) with a classification model in it: the criteria, limits, "
            "facility types, measures and words that the city works with. With “upgrade”, a store that is there "
            "is brought to the present schema and given the model; its data are kept, and every facility is "
            "queued for evaluation. A model is a folder; its errors are listed with file and line, and then "
            "nothing is changed.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.STORE, translate("Algorithms", "City store"), "GeoPackage (*.gpkg)"
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                "MODEL", translate("Algorithms", "Classification model (shipped name or folder)"), "almaty"
            )
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                "EXISTING",
                translate("Algorithms", "If the store exists"),
                [
                    translate("Algorithms", "Stop and leave it as it is"),
                    translate("Algorithms", "Upgrade it and load the model"),
                    translate("Algorithms", "Replace it by an empty one"),
                ],
                defaultValue=REFUSE,
            )
        )
        self.addOutput(QgsProcessingOutputString("MODEL_VERSION", translate("Algorithms", "Model and version")))

    def carry_out(
        self, parameters: dict[str, Any], context: QgsProcessingContext, progress: Progress
    ) -> dict[str, Any]:
        from ..layers.model_store import install_model, model_folder
        from ..layers.store import create_store, open_store, upgrade_store

        name = self.parameterAsFileOutput(parameters, self.STORE, context)
        existing = self.parameterAsEnum(parameters, "EXISTING", context)
        folder = model_folder(self.parameterAsString(parameters, "MODEL", context))
        if existing == UPGRADE and upgrade_store(name):
            store = open_store(name)
        else:
            # The model is checked before anything is replaced.
            from ..scoring.model_loader import load_model

            load_model(folder)
            store = create_store(name, overwrite=existing == OVERWRITE)
        with store:
            model = install_model(store, folder)
        text = f"{model.name} {model.version}"
        progress.info(
            translate(
                "Algorithms", "{store} holds the model {model}: {criteria} criteria, {profiles} profiles."
            ).format(store=name, model=text, criteria=len(model.criteria), profiles=len(model.profiles))
        )
        codes = [criterion.code for criterion in model.unconfirmed]
        if codes:
            progress.warn(
                translate("Algorithms", "{count} criteria rest on an unconfirmed source: {codes}").format(
                    count=len(codes), codes=" ".join(codes)
                )
            )
        return {self.STORE: name, "MODEL_VERSION": text}
