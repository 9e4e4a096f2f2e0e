"""The parameters that gaps, ranking, programme and robustness have in common, and the options made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .base import CityAlgorithm, translate

if TYPE_CHECKING:
    from ..layers.planning_options import PlanningOptions

BASES = ("official", "reported")
PRICES = ("low", "typical", "high")
METHODS = ("2sfca", "e2sfca", "3sfca")
DECAYS = ("", "step", "gaussian", "exponential")
REFERENCES = ("own", "norm")


def add_planning_parameters(algorithm: CityAlgorithm, works: bool = True) -> None:
    """``works``: with what concerns packages of works, too (price, districts, types)."""
    algorithm.addParameter(
        QgsProcessingParameterEnum(
            "BASIS",
            translate("Algorithms", "Basis"),
            [
                translate("Algorithms", "Official: verified inspections"),
                translate("Algorithms", "Reported: registers, owners, residents"),
            ],
            defaultValue=0,
        )
    )
    algorithm.addParameter(
        QgsProcessingParameterNumber(
            "RADIUS",
            translate("Algorithms", "People count within this distance, straight line (metres); empty: by type"),
            QgsProcessingParameterNumber.Type.Double,
            None,
            optional=True,
            minValue=0.0,
        )
    )
    if works:
        algorithm.addParameter(
            QgsProcessingParameterEnum(
                "PRICE",
                translate("Algorithms", "Price that ranks"),
                [
                    translate("Algorithms", "Low"),
                    translate("Algorithms", "Typical"),
                    translate("Algorithms", "High"),
                ],
                defaultValue=1,
            )
        )
    _text(
        algorithm,
        "PROFILE_WEIGHTS",
        translate("Algorithms", "Weights of the profiles, such as mobility=1 visual=0.5; empty: 1 each"),
    )
    _text(
        algorithm,
        "SERVICE_WEIGHTS",
        translate("Algorithms", "Weights of the services, such as health=1 sport=0.2; empty: by importance"),
    )
    if works:
        _text(algorithm, "DISTRICTS", translate("Algorithms", "Works only in these districts (codes); empty: in all"))
        _text(algorithm, "TYPES", translate("Algorithms", "Works only at these types (codes); empty: at all"))
    _choice(
        algorithm,
        "METHOD",
        translate("Algorithms", "Method of the catchments"),
        [
            translate("Algorithms", "2SFCA: all within the distance count alike"),
            translate("Algorithms", "E2SFCA: what is nearer counts more"),
            translate("Algorithms", "3SFCA: facilities compete for people"),
        ],
        1,
    )
    _choice(
        algorithm,
        "DECAY",
        translate("Algorithms", "How much less counts what is farther"),
        [
            translate("Algorithms", "As the model says"),
            translate("Algorithms", "In steps"),
            translate("Algorithms", "Gaussian"),
            translate("Algorithms", "Exponential"),
        ],
        0,
    )
    _choice(
        algorithm,
        "REFERENCE",
        translate("Algorithms", "Unmet need is measured against"),
        [
            translate("Algorithms", "What would be in reach without barriers"),
            translate("Algorithms", "The city's median supply"),
        ],
        0,
    )
    _text(
        algorithm,
        "AS_OF",
        translate("Algorithms", "As of (UTC, such as 2026-11-23T00:00:00.000Z); empty: now"),
        advanced=True,
    )
    _text(
        algorithm,
        "MORE",
        translate("Algorithms", "More options (JSON)"),
        advanced=True,
    )


def planning_options(
    algorithm: CityAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> PlanningOptions:
    """The options that the parameters say."""
    import json

    from ..layers.planning_options import PlanningOptions

    def chosen(name: str, codes: tuple[str, ...], otherwise: str) -> str:
        if algorithm.parameterDefinition(name) is None:
            return otherwise
        return codes[algorithm.parameterAsEnum(parameters, name, context)]

    def text(name: str) -> str:
        return str(algorithm.parameterAsString(parameters, name, context) or "").strip()

    radius = parameters.get("RADIUS")
    given: dict[str, Any] = {
        "basis": chosen("BASIS", BASES, "official"),
        "price": chosen("PRICE", PRICES, "typical"),
        "method": chosen("METHOD", METHODS, "e2sfca"),
        "decay": chosen("DECAY", DECAYS, ""),
        "reference": chosen("REFERENCE", REFERENCES, "own"),
        "threshold": None if radius is None else algorithm.parameterAsDouble(parameters, "RADIUS", context),
        "profile_weights": weights_from(text("PROFILE_WEIGHTS")),
        "service_weights": weights_from(text("SERVICE_WEIGHTS")),
        "districts": tuple(text("DISTRICTS").replace(",", " ").split()),
        "types": tuple(text("TYPES").replace(",", " ").split()),
        "as_of": text("AS_OF"),
    }
    more = text("MORE")
    if more:
        try:
            also = json.loads(more)
        except ValueError as error:
            raise QgsProcessingException(
                translate("Algorithms", "The further options are not JSON: {reason}").format(reason=error)
            ) from error
        if not isinstance(also, dict):
            raise QgsProcessingException(translate("Algorithms", "Give further options as a JSON object."))
        given.update(also)
    return PlanningOptions.from_dict(given)


def weights_from(text: str) -> dict[str, float]:
    """``mobility=1 visual=0.5`` as a mapping; commas and semicolons part, too."""
    found = {}
    for part in text.replace(";", " ").replace(",", " ").split():
        code, is_given, number = part.partition("=")
        try:
            found[code] = float(number) if is_given else 1.0
        except ValueError as error:
            raise QgsProcessingException(
                translate("Algorithms", "“{text}” is not a weight: write code=number, such as mobility=1.").format(
                    text=part
                )
            ) from error
    return found


def _text(algorithm: CityAlgorithm, name: str, title: str, advanced: bool = False) -> None:
    parameter = QgsProcessingParameterString(name, title, "", optional=True)
    _add(algorithm, parameter, advanced)


def _choice(algorithm: CityAlgorithm, name: str, title: str, options: list[str], default: int) -> None:
    _add(algorithm, QgsProcessingParameterEnum(name, title, options, defaultValue=default), True)


def _add(algorithm: CityAlgorithm, parameter: QgsProcessingParameterDefinition, advanced: bool) -> None:
    if advanced:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    algorithm.addParameter(parameter)
