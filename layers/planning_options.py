"""What an analysis of a city is asked: everything that its result depends on beside the city's data.

The same options lead gaps, ranking, programme and robustness, and stand whole in the scenario that keeps the result,
so that it can be made again.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from ..scoring.model import Model
from ..scoring.planning_rules import DECAYS
from ..scoring.status import BASES, OFFICIAL

PRICES = ("low", "typical", "high")
METHODS = ("2sfca", "e2sfca", "3sfca")
OWN, NORM = "own", "norm"
REFERENCES = (OWN, NORM)
STALE_DOUBT = 0.2
"""Robustness: how probable it is taken to be that an assessment out of date no longer holds."""


class OptionsError(InclusiveCityError):
    """Options that no analysis can be made with."""


def refuse_unknown(options: type, given: Mapping[str, Any]) -> None:
    """Raise :class:`OptionsError` for a name that the dataclass ``options`` does not have."""
    unknown = sorted(set(given) - {entry.name for entry in fields(options)})
    if unknown:
        raise OptionsError(
            QT_TRANSLATE_NOOP(
                "Errors", "The option {name} is unknown here: was this made with a newer version of the plugin?"
            ),
            name=", ".join(unknown),
        )


@dataclass(frozen=True)
class PlanningOptions:
    """Empty mappings and None stand for what the model says; :meth:`resolved` puts that in."""

    basis: str = OFFICIAL
    """"official" or "reported"."""
    as_of: str = ""
    """The moment (UTC, as the store writes times) whose calendar decides which answers still count; empty: now, and a
    scenario keeps which moment that was."""
    price: str = "typical"
    """The price that ranks and that budgets pay: low, typical or high."""
    method: str = "e2sfca"
    decay: str = ""
    """How much less counts what is farther: step, gaussian or exponential; 2SFCA counts all within the threshold alike.
    Empty: the model's."""
    threshold: float | None = None
    """Metres for every type of service; None: the model's for each."""
    thresholds: Mapping[str, float] = field(default_factory=dict)
    """Metres by type of service, before the one for all."""
    reference: str = OWN
    """``own``: unmet is the share of the supply in reach that barriers keep people from. ``norm``: what is short
    of ``norms``, or of the city's median."""
    norms: Mapping[str, float] = field(default_factory=dict)
    """Supply per person by type of service, for ``reference`` = ``norm``; the city's median where none is given."""
    profile_weights: Mapping[str, float] = field(default_factory=dict)
    """By profile; 1 for each where empty, 0 for one that is not named. Only their ratios matter."""
    service_weights: Mapping[str, float] = field(default_factory=dict)
    """By type of service; the model's importance where empty, 0 for one that is not named."""
    districts: tuple[str, ...] = ()
    """Codes: packages only for facilities in these; empty for all. Gaps always look at the whole city."""
    types: tuple[str, ...] = ()
    """Packages only for facilities of these types; empty for all."""
    base_year: int | None = None
    """The year of whose money the prices are; None: the year of the price date."""
    with_vat: bool = True
    """Prices without VAT get the model's VAT."""
    price_date: str | None = None
    """Of several prices of a measure the newest until then (YYYY-MM-DD); None: the newest."""
    stale_doubt: float = STALE_DOUBT
    """Robustness: the probability that an assessment out of date no longer holds."""
    seed: int = 1
    """Of everything drawn by lot."""

    def checked(self, model: Model) -> PlanningOptions:
        """These options; raises :class:`OptionsError` for what cannot be."""
        _one_of("basis", self.basis, BASES)
        _one_of("price", self.price, PRICES)
        _one_of("method", self.method, METHODS)
        _one_of("decay", self.decay, ("", *DECAYS))
        _one_of("reference", self.reference, REFERENCES)
        types = tuple(model.type_index)
        for name, allowed in (
            ("thresholds", types),
            ("norms", types),
            ("service_weights", types),
            ("profile_weights", model.profile_codes),
        ):
            for code, number in getattr(self, name).items():
                _one_of(name, code, allowed)
                _not_negative(f"{name}: {code}", number)
        for code in self.types:
            _one_of("types", code, types)
        if self.threshold is not None:
            _not_negative("threshold", self.threshold)
        if not 0 <= self.stale_doubt <= 1:
            raise OptionsError(
                QT_TRANSLATE_NOOP("Errors", "{name} is {value}: give a share from 0 to 1."),
                name="stale_doubt",
                value=self.stale_doubt,
            )
        for name in ("profile_weights", "service_weights"):
            weights = getattr(self, name)
            if weights and not any(number > 0 for number in weights.values()):
                raise OptionsError(
                    QT_TRANSLATE_NOOP("Errors", "All weights of {name} are 0: nothing would count. Raise one of them."),
                    name=name,
                )
        return self

    def resolved(self, model: Model) -> PlanningOptions:
        """Complete and checked: with what the model says where these options say nothing. What a scenario keeps."""
        self.checked(model)
        thresholds = {
            kind.code: model.planning.threshold(kind.code) if self.threshold is None else float(self.threshold)
            for kind in model.facility_types
        } | {code: float(metres) for code, metres in self.thresholds.items()}
        profile_weights = {code: float(self.profile_weights.get(code, 0.0)) for code in model.profile_codes}
        service_weights = {kind.code: float(self.service_weights.get(kind.code, 0.0)) for kind in model.facility_types}
        if not self.profile_weights:
            profile_weights = dict.fromkeys(model.profile_codes, 1.0)
        if not self.service_weights:
            service_weights = {kind.code: float(kind.importance) for kind in model.facility_types}
        return replace(
            self,
            decay=self.decay or model.planning.decay,
            threshold=None,
            thresholds=thresholds,
            profile_weights=_to_one(profile_weights),
            service_weights=_to_one(service_weights),
        )

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    def to_json(self) -> str:
        """The same text for the same options, whatever order their mappings were made in."""
        return json.dumps(self.as_dict(), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> PlanningOptions:
        """From :meth:`as_dict`; what is missing takes its default. Raises :class:`OptionsError` for a name unknown
        to this version: its meaning would be lost."""
        refuse_unknown(cls, given)
        tuples = {name: tuple(given[name]) for name in ("districts", "types") if name in given}
        return cls(**{**given, **tuples})

    @classmethod
    def from_json(cls, text: str) -> PlanningOptions:
        return cls.from_dict(json.loads(text))


def _to_one(weights: dict[str, float]) -> dict[str, float]:
    greatest = max(weights.values(), default=0.0)
    return {code: weight / greatest for code, weight in weights.items()} if greatest > 0 else weights


def _one_of(name: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise OptionsError(
            QT_TRANSLATE_NOOP("Errors", "{name} is {value}: it should be one of {allowed}."),
            name=name,
            value=value,
            allowed=", ".join(allowed),
        )


def _not_negative(name: str, number: float) -> None:
    if not (isinstance(number, (int, float)) and math.isfinite(number) and number >= 0):
        raise OptionsError(
            QT_TRANSLATE_NOOP("Errors", "{name} is {value}: give a number, 0 or more."), name=name, value=number
        )
