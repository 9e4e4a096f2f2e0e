"""Answers in words for the tests of the rules: ``{"E13": "79 cm", "E01": "ramp", "A02": UNKNOWN}``.

``reference`` judges such answers a second time, facility by facility and in fractions, written from the rule
in words and sharing nothing with ``scoring/`` but the model: what the vectorised evaluator is held against.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any

import numpy as np

from inclusive_city.scoring.status import ANSWERED, NOT_APPLICABLE, UNKNOWN, Answers, StatusResult, evaluate
from inclusive_city.scoring.units import parse_quantity

ASKED_UNKNOWN, ASKED_NA = "unknown", "na"
"""Instead of a value: said to be unknown, said not to apply."""


def encode(item: Any, word: Any) -> tuple[int, float]:
    """(state, value) of an answer in words."""
    if word == ASKED_UNKNOWN:
        return UNKNOWN, np.nan
    if word == ASKED_NA:
        return NOT_APPLICABLE, np.nan
    if item.values:
        return ANSWERED, float(item.values.index(word))
    if isinstance(word, str):
        return ANSWERED, parse_quantity(word, unit=item.unit).value
    return ANSWERED, float(word)


def answers_of(model: Any, facilities: list[dict[str, Any]]) -> Answers:
    """One answer per facility and item, rows facility by facility."""
    rows = [
        (row, model.item_index[code], *encode(model.items[model.item_index[code]], word))
        for row, said in enumerate(facilities)
        for code, word in said.items()
    ]
    facility, item, state, value = zip(*rows) if rows else ((), (), (), ())
    return Answers(
        np.array(facility, dtype=np.int64),
        np.array(item, dtype=np.int64),
        np.array(state, dtype=np.int8),
        np.array(value, dtype=np.float64),
    )


def judge(
    model: Any,
    kind: str,
    said: dict[str, Any],
    basis: str = "official",
    helped: tuple[tuple[str, str], ...] = (),
) -> StatusResult:
    """Evaluate one facility. ``helped``: (zone, profile) pairs with a recorded compensation."""
    compensation = np.zeros((1, len(model.zones), len(model.profiles)), dtype=bool)
    for zone, profile in helped:
        compensation[0, model.zone_codes.index(zone), model.profile_codes.index(profile)] = True
    return evaluate(model, np.array([model.type_index[kind]]), answers_of(model, [said]), compensation, basis)


def good_value(criterion: Any) -> Any:
    """An answer that passes, well inside the limits."""
    if criterion.values:
        return criterion.pass_values[0]
    if criterion.limit_min is None:
        return criterion.limit_max * 0.9
    if criterion.limit_max is None:
        return criterion.limit_min * 1.1
    return (criterion.limit_min + criterion.limit_max) / 2


def bad_value(criterion: Any) -> Any:
    """An answer that fails, or None where none can."""
    if criterion.values:
        bad = [v for v in criterion.values if v not in criterion.pass_values + criterion.partial_values]
        return bad[0] if bad else None
    lows = [x for x in (criterion.limit_min, criterion.partial_min) if x is not None]
    highs = [x for x in (criterion.limit_max, criterion.partial_max) if x is not None]
    return max(highs) * 1.5 if highs else min(lows) * 0.5


def all_passing(model: Any) -> dict[str, Any]:
    """Everything there is exists and passes; the way in is level, several floors with a lift."""
    said: dict[str, Any] = {e.code: e.values[0] if e.values else 100 for e in model.elements}
    said.update({c.code: good_value(c) for c in model.criteria})
    said.update({code: word for code, word in (("E01", "level"), ("C04", "lift")) if code in said})
    return said


# ------------------------------------------------------------------- the rule again, in words and fractions

_WORD = re.compile(r"\b(and|or|not)\b|([A-Za-z_]\w*)\s*(?:(<=|>=|=|<|>)\s*([\w.]+))?")


class Kleene:
    """True, False or None (not known), with ``&``, ``|`` and ``~``."""

    def __init__(self, truth: bool | None) -> None:
        self.truth = truth

    def __and__(self, other: Kleene) -> Kleene:
        both = (self.truth, other.truth)
        return Kleene(False if False in both else None if None in both else True)

    def __or__(self, other: Kleene) -> Kleene:
        return ~(~self & ~other)

    def __invert__(self) -> Kleene:
        return Kleene(None if self.truth is None else not self.truth)


class Reference:
    """One facility at a time."""

    def __init__(self, model: Any) -> None:
        self.model = model
        self.items = {item.code: item for item in model.items}

    def holds(self, condition: Any, kind: str | None, said: dict[str, Any]) -> bool | None:
        """True, False, or None where it is not known; read by turning the text into Python of its own."""
        terms: list[Kleene] = []

        def python(match: re.Match[str]) -> str:
            if match[1]:
                return {"and": "&", "or": "|", "not": "~"}[match[1]]
            terms.append(Kleene(self._term(match[2], match[3], match[4], kind, said)))
            return f"terms[{len(terms) - 1}]"

        return eval(_WORD.sub(python, condition.text), {"terms": terms}).truth  # noqa: S307

    def _term(
        self, code: str, op: str | None, operand: str | None, kind: str | None, said: dict[str, Any]
    ) -> bool | None:
        """ "It applies, and compares so"; what is not applicable is like nothing."""
        word = said.get(code)
        if word == ASKED_NA:
            return False
        criterion = self.model.by_code.get(code)
        applies = True if criterion is None else self.applies(criterion, kind, said)
        compares = None if word in (None, ASKED_UNKNOWN) else self._compare(word, op, operand)
        return (Kleene(applies) & Kleene(compares)).truth

    def _compare(self, word: Any, op: str | None, operand: str | None) -> bool:
        if op is None:
            return word == "yes"
        if isinstance(word, str):
            return word == operand
        return {
            "<=": word <= float(operand),
            ">=": word >= float(operand),
            "<": word < float(operand),
            ">": word > float(operand),
            "=": word == float(operand),
        }[op]

    def applies(self, criterion: Any, kind: str | None, said: dict[str, Any]) -> bool | None:
        if kind is None or kind not in criterion.facility_types or said.get(criterion.code) == ASKED_NA:
            return False
        if criterion.applies_if is None:
            return True
        return self.holds(criterion.applies_if, kind, said)

    def outcome(self, criterion: Any, kind: str | None, said: dict[str, Any]) -> str:
        applies = self.applies(criterion, kind, said)
        if applies is False:
            return "not_applicable"
        word = said.get(criterion.code)
        if applies is None or word in (None, ASKED_UNKNOWN):
            return "unknown"
        if criterion.values:
            good, fair = word in criterion.pass_values, word in criterion.partial_values
        else:
            good = self._inside(word, criterion.limit_min, criterion.limit_max)
            fair = (criterion.partial_min, criterion.partial_max) != (None, None) and self._inside(
                word, criterion.partial_min, criterion.partial_max
            )
        if good:
            return "pass"
        if not fair:
            return "fail"
        if criterion.partial_if is None:
            return "partial"
        return {True: "partial", False: "fail", None: "unknown"}[self.holds(criterion.partial_if, kind, said)]

    @staticmethod
    def _inside(word: float, low: float | None, high: float | None) -> bool:
        return (low is None or word >= low) and (high is None or word <= high)

    def facility(
        self, kind: str | None, said: dict[str, Any], basis: str, helped: set[tuple[str, str]] = frozenset()
    ) -> dict[str, Any]:
        """Everything the evaluator says of one facility, by profile code; ``kind`` None: unknown type."""
        outcome = {c.code: self.outcome(c, kind, said) for c in self.model.criteria}
        result: dict[str, Any] = {"outcome": outcome}
        for profile in self.model.profile_codes:
            of = [c for c in self.model.criteria if profile in c.severity]
            result[profile] = self._profile(of, outcome, profile, basis, helped)
            for zone in self.model.zone_codes:
                inside = [c for c in of if c.zone == zone and outcome[c.code] != "not_applicable"]
                result[profile, zone] = self._zone(inside, outcome, profile, basis, helped)
        return result

    def _profile(
        self, of: list[Any], outcome: dict[str, str], profile: str, basis: str, helped: set[tuple[str, str]]
    ) -> dict[str, Any]:
        weigh = {c.code: Fraction(str(self.model.weights[c.severity[profile]])) for c in of}
        applicable = sum(weigh[c.code] for c in of if outcome[c.code] != "not_applicable")
        known = [c for c in of if outcome[c.code] in ("fail", "partial", "pass")]
        known_weight = sum(weigh[c.code] for c in known)
        part = {"pass": Fraction(1), "partial": Fraction(1, 2), "fail": Fraction(0)}
        passed = sum(weigh[c.code] * part[outcome[c.code]] for c in known)
        status = self._line(of, outcome, profile, basis, helped)
        thin = known_weight < Fraction(str(self.model.complete_share)) * applicable
        if status == "accessible" and basis == "official" and thin:
            status = "incomplete"
        usability = self.model.usability
        low = high = usability.get(status)
        if status == "incomplete":
            hopeful = {code: "pass" if was == "unknown" else was for code, was in outcome.items()}
            flawed = self._flawed(of, hopeful, profile)
            low, high = 0, usability["partial" if flawed else "accessible"]
        elif status == "not_assessed":
            low, high = 0, 1
        return {
            "status": status,
            "score": float(100 * passed / known_weight) if known_weight else None,
            "completeness": float(known_weight / applicable) if applicable else 0.0,
            "low": low,
            "high": high,
        }

    def _line(
        self, of: list[Any], outcome: dict[str, str], profile: str, basis: str, helped: set[tuple[str, str]]
    ) -> str:
        """Lines 1 to 4 and 6."""
        known = {c.code for c in of if outcome[c.code] in ("fail", "partial", "pass")}
        critical = [c for c in of if c.severity[profile] == "critical"]
        if not any(c.code in known for c in critical):
            return "incomplete" if known else "not_assessed"
        failed_zones = {c.zone for c in critical if outcome[c.code] == "fail"}
        if failed_zones:
            return "conditional" if all((z, profile) in helped for z in failed_zones) else "inaccessible"
        if basis == "official" and any(outcome[c.code] == "unknown" for c in critical):
            return "incomplete"
        return "partial" if self._flawed(of, outcome, profile) else "accessible"

    @staticmethod
    def _flawed(of: list[Any], outcome: dict[str, str], profile: str) -> bool:
        return any(
            outcome[c.code] == "partial" or (outcome[c.code] == "fail" and c.severity[profile] == "major")
            for c in of
            if c.severity[profile] != "minor"
        )

    def _zone(
        self, inside: list[Any], outcome: dict[str, str], profile: str, basis: str, helped: set[tuple[str, str]]
    ) -> str | None:
        if not inside:
            return None
        if any(c.severity[profile] == "critical" for c in inside):
            return self._line(inside, outcome, profile, basis, helped)
        # Without a critical criterion in the zone, line 1 asks for any.
        if all(outcome[c.code] == "unknown" for c in inside):
            return "not_assessed"
        return "partial" if self._flawed(inside, outcome, profile) else "accessible"
