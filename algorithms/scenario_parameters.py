"""What the algorithms about scenarios have in common: naming one, its table file, and the programme that is asked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .base import CityAlgorithm, translate
from .planning_parameters import weights_from

if TYPE_CHECKING:
    from ..layers.programme_options import ProgrammeOptions
    from ..layers.scenarios import Scenario
    from ..layers.store import Store

FLOOR_KINDS = ("gain", "money")
KINDS = ("programme", "priority", "gaps", "robustness")
Flag = QgsProcessingParameterDefinition.Flag


def add_scenario(algorithm: CityAlgorithm, name: str, title: str, optional: bool = False) -> None:
    """A scenario, by number, name or identifier."""
    algorithm.addParameter(QgsProcessingParameterString(name, title, optional=optional))


def add_table(algorithm: CityAlgorithm, optional: bool = True) -> None:
    """The file that a scenario is written to."""
    algorithm.addParameter(
        QgsProcessingParameterFileDestination(
            "OUTPUT",
            translate("Algorithms", "Table"),
            translate("Algorithms", "Excel (*.xlsx);;CSV (*.csv);;GeoPackage (*.gpkg)"),
            optional=optional,
            createByDefault=not optional,
        )
    )


def language_of(algorithm: CityAlgorithm, store: Store) -> str:
    from ..layers.model_store import stored_model

    return algorithm.language(stored_model(store))


def write_table(
    algorithm: CityAlgorithm, store: Store, scenario: int, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """Write the file, where one is asked for; the output that says which."""
    from ..layers.scenario_export import export_scenario

    target = algorithm.parameterAsFileOutput(parameters, "OUTPUT", context)
    if not target:
        return {}
    written = export_scenario(store, scenario, target, language_of(algorithm, store))
    return {"OUTPUT": str(written[0])}


def scenario_of(
    algorithm: CityAlgorithm,
    store: Store,
    name: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    kind: str = "",
) -> Scenario:
    """The scenario that a parameter names."""
    from ..layers.scenarios import find_scenario

    return find_scenario(store, str(algorithm.parameterAsString(parameters, name, context) or ""), kind)


def add_programme_parameters(algorithm: CityAlgorithm) -> None:
    """Money, years, fairness, duties."""
    number = QgsProcessingParameterNumber.Type
    algorithm.addParameter(
        QgsProcessingParameterNumber(
            "FIRST_YEAR",
            translate("Algorithms", "First budget year"),
            number.Integer,
            2027,
            minValue=2000,
            maxValue=2200,
        )
    )
    algorithm.addParameter(
        QgsProcessingParameterString(
            "BUDGETS", translate("Algorithms", "The city's money per year, such as 200000000 200000000 250000000")
        )
    )
    algorithm.addParameter(
        QgsProcessingParameterNumber(
            "ALPHA",
            translate("Algorithms", "Fairness: each district gets at least this share of its part by need (0 to 1)"),
            number.Double,
            0.0,
            minValue=0.0,
        )
    )
    advanced = [
        QgsProcessingParameterEnum(
            "FLOOR_KIND",
            translate("Algorithms", "The share is of"),
            [translate("Algorithms", "People newly served"), translate("Algorithms", "Money")],
            defaultValue=0,
        ),
        QgsProcessingParameterString(
            "PROFILE_FLOORS",
            translate("Algorithms", "Least share of what each profile could gain, such as mobility=0.9"),
            "",
            optional=True,
        ),
        QgsProcessingParameterString(
            "DISTRICT_FLOORS",
            translate("Algorithms", "Floors of single districts instead, such as alatau=1500"),
            "",
            optional=True,
        ),
        QgsProcessingParameterNumber(
            "CARRY_OVER",
            translate("Algorithms", "Share of a year's rest that may be spent in the next (0 to 1)"),
            number.Double,
            1.0,
            minValue=0.0,
            maxValue=1.0,
        ),
        QgsProcessingParameterNumber(
            "DISCOUNT",
            translate("Algorithms", "A year later counts so much less, such as 0.05; empty: as the model says"),
            number.Double,
            None,
            optional=True,
            minValue=0.0,
        ),
        QgsProcessingParameterNumber(
            "CAPACITY",
            translate("Algorithms", "Most works in a district in a year; empty: as the model says"),
            number.Double,
            None,
            optional=True,
            minValue=0.0,
        ),
        QgsProcessingParameterString(
            "MANDATORY",
            translate("Algorithms", "Has to be done by a year, such as 15=2027 (number or identifier of the facility)"),
            "",
            optional=True,
        ),
        QgsProcessingParameterString(
            "EXCLUDED", translate("Algorithms", "Facilities where nothing is done (numbers)"), "", optional=True
        ),
        QgsProcessingParameterString(
            "PRECEDENCE",
            translate("Algorithms", "What comes before what, such as 15>27 (the second not before the first)"),
            "",
            optional=True,
        ),
        QgsProcessingParameterBoolean(
            "OTHERS", translate("Algorithms", "Count works that others pay alone as done at once"), False
        ),
        QgsProcessingParameterNumber(
            "TOLERANCE",
            translate("Algorithms", "Proven gap at which the search stops"),
            number.Double,
            0.001,
            minValue=0.0,
        ),
    ]
    for parameter in advanced:
        parameter.setFlags(parameter.flags() | Flag.FlagAdvanced)
        algorithm.addParameter(parameter)


def programme_options(
    algorithm: CityAlgorithm,
    store: Store,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    frontier: bool = True,
    polish: bool = False,
) -> ProgrammeOptions:
    """The programme that the parameters ask for."""
    from ..layers.programme_options import ProgrammeOptions
    from ..layers.register import facility_keys

    def text(name: str) -> str:
        return str(algorithm.parameterAsString(parameters, name, context) or "").strip()

    def given(name: str) -> float | None:
        return None if parameters.get(name) is None else algorithm.parameterAsDouble(parameters, name, context)

    def key(named: str) -> int:
        return facility_keys(store, named)[0]

    mandatory, order = {}, []
    for part in text("MANDATORY").replace(";", " ").replace(",", " ").split():
        facility, _, year = part.partition("=")
        if not year.isdecimal():
            raise QgsProcessingException(
                translate("Algorithms", "“{text}” is no duty: write facility=year, such as 15=2027.").format(text=part)
            )
        mandatory[key(facility)] = int(year)
    for part in text("PRECEDENCE").replace(";", " ").replace(",", " ").split():
        before, sign, after = part.partition(">")
        if not sign or not after:
            raise QgsProcessingException(
                translate("Algorithms", "“{text}” is no order: write first>second, such as 15>27.").format(text=part)
            )
        order.append((key(before), key(after)))
    return ProgrammeOptions(
        first_year=algorithm.parameterAsInt(parameters, "FIRST_YEAR", context),
        budgets=money_from(text("BUDGETS")),
        carry_over=algorithm.parameterAsDouble(parameters, "CARRY_OVER", context),
        discount=given("DISCOUNT"),
        alpha=algorithm.parameterAsDouble(parameters, "ALPHA", context),
        floor_kind=FLOOR_KINDS[algorithm.parameterAsEnum(parameters, "FLOOR_KIND", context)],
        district_floors=weights_from(text("DISTRICT_FLOORS")),
        profile_floors=weights_from(text("PROFILE_FLOORS")),
        capacity=given("CAPACITY"),
        mandatory=mandatory,
        excluded=tuple(facility_keys(store, text("EXCLUDED"))) if text("EXCLUDED") else (),
        precedence=tuple(order),
        others="count" if algorithm.parameterAsBoolean(parameters, "OTHERS", context) else "notice",
        tolerance=algorithm.parameterAsDouble(parameters, "TOLERANCE", context),
        polish=polish,
        frontier=frontier,
    ).checked()


def money_from(text: str) -> tuple[float, ...]:
    """``200000000 250000000`` as money per year; semicolons and commas part, too."""
    found = []
    for part in re.split(r"[\s;,]+", text.strip()):
        if not part:
            continue
        try:
            found.append(float(part))
        except ValueError as error:
            raise QgsProcessingException(
                translate(
                    "Algorithms", "“{text}” is no sum of money: write digits, one sum for each year, blanks between."
                ).format(text=part)
            ) from error
    return tuple(found)


def bounds_from(text: str) -> dict[str, tuple[float, float]]:
    """``mobility=0.3:0.6 health=0:0.5`` as lowest and highest share by code."""
    found = {}
    for part in text.replace(";", " ").replace(",", " ").split():
        code, _, pair = part.partition("=")
        low, _, high = pair.partition(":")
        try:
            found[code] = (float(low), float(high))
        except ValueError as error:
            raise QgsProcessingException(
                translate("Algorithms", "“{text}” is no bound: write code=low:high, such as mobility=0.3:0.6.").format(
                    text=part
                )
            ) from error
    return found
