"""The status of a facility for each disability profile, by the roll-up rule.

One evaluator for every door the data comes through. The rule, first line that holds, per facility × profile:

1. no critical criterion known: *not assessed* (nothing known at all) or *incomplete*;
2. a critical one fails: *inaccessible*; or *conditional* where for every zone with such a failure a
   compensation was recorded for that profile;
3. official basis only: a critical one unknown: *incomplete*;
4. a critical one partial, or a major one partial or failed: *partial*;
5. official basis only: known weight under ``model.complete_share`` of the applicable weight: *incomplete*;
6. *accessible*.

A zone's status is the same rule over its criteria, without line 5. Many zones have no critical criterion for
a profile at all; for them line 1 asks for any known criterion instead, or they could never be more than
incomplete.

Every facility is judged by its own answers alone, so evaluating some of them gives the same rows as
evaluating all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace

import numpy as np

from .model import SEVERITIES, Model
from .outcomes import (
    ANSWERED,
    CHUNK,
    NOT_APPLICABLE,
    OUT_FAIL,
    OUT_NOT_APPLICABLE,
    OUT_PARTIAL,
    OUT_PASS,
    OUT_UNKNOWN,
    OUTCOME_CODES,
    UNKNOWN,
    AnswerError,
    Answers,
    outcomes,
)

__all__ = [
    "ACCESSIBLE",
    "ANSWERED",
    "BASES",
    "CONDITIONAL",
    "INACCESSIBLE",
    "INCOMPLETE",
    "NOT_APPLICABLE",
    "NOT_ASSESSED",
    "OFFICIAL",
    "OUTCOME_CODES",
    "OUT_FAIL",
    "OUT_NOT_APPLICABLE",
    "OUT_PARTIAL",
    "OUT_PASS",
    "OUT_UNKNOWN",
    "PARTIAL",
    "REPORTED",
    "STATUS_CODES",
    "UNKNOWN",
    "ZONE_NOT_APPLICABLE",
    "AnswerError",
    "Answers",
    "StatusResult",
    "evaluate",
    "joined_codes",
    "roll_up",
    "severity_weights",
]

NOT_ASSESSED, INCOMPLETE, INACCESSIBLE, CONDITIONAL, PARTIAL, ACCESSIBLE = range(6)
STATUS_CODES = ("not_assessed", "incomplete", "inaccessible", "conditional", "partial", "accessible")
ZONE_NOT_APPLICABLE = -1

OFFICIAL, REPORTED = "official", "reported"
BASES = (OFFICIAL, REPORTED)

CRITICAL, MAJOR, _MINOR = SEVERITIES


@dataclass
class StatusResult:
    """What :func:`evaluate` found: f facilities, p profiles, z zones, c criteria of ``model``."""

    model: Model
    basis: str
    status: np.ndarray
    """int8 [f, p]: NOT_ASSESSED … ACCESSIBLE."""
    score: np.ndarray
    """float32 [f, p]: 0–100, weighted pass share over what is known (partial ½); NaN if nothing is."""
    completeness: np.ndarray
    """float32 [f, p]: known weight / applicable weight, 0–1; 0 where nothing applies."""
    usability_low: np.ndarray
    """float32 [f, p]: the usability number for the analyses, at least …"""
    usability_high: np.ndarray
    """float32 [f, p]: … and at most, if everything unknown passed. Equal where the status is certain."""
    zone_status: np.ndarray
    """int8 [f, z, p]: status of the zone, −1 where none of its criteria applies."""
    outcome: np.ndarray
    """int8 [f, c]: OUT_NOT_APPLICABLE, OUT_UNKNOWN, OUT_FAIL, OUT_PARTIAL or OUT_PASS."""

    def __len__(self) -> int:
        return len(self.status)

    def take(self, rows: np.ndarray) -> StatusResult:
        """The same for some facilities: ``rows`` as numpy indexes the first axis."""
        arrays = {
            entry.name: getattr(self, entry.name)[rows]
            for entry in fields(self)
            if entry.name not in ("model", "basis")
        }
        return replace(self, **arrays)

    def failing(self, profile: int) -> list[str]:
        """Per facility the codes of failed criteria that concern the profile (index), space separated, most
        severe first, then in the model's order; "" for none."""
        return self._codes(profile, OUT_FAIL, SEVERITIES)

    def partial(self, profile: int) -> list[str]:
        """As :meth:`failing`, for criteria that are met in part."""
        return self._codes(profile, OUT_PARTIAL, SEVERITIES)

    def unknown_critical(self, profile: int) -> list[str]:
        """As :meth:`failing`, for critical criteria that apply, or may apply, and are not known."""
        return self._codes(profile, OUT_UNKNOWN, (CRITICAL,))

    def _codes(self, profile: int, outcome: int, severities: Sequence[str]) -> list[str]:
        code = self.model.profile_codes[profile]
        columns = [
            index
            for severity in severities
            for index, criterion in enumerate(self.model.criteria)
            if criterion.severity.get(code) == severity
        ]
        return joined_codes(self.outcome[:, columns] == outcome, [self.model.criteria[i].code for i in columns])


def severity_weights(model: Model) -> np.ndarray:
    """float64 [c, p]: the weight of each criterion for each profile; 0 where it does not concern it."""
    return np.array(
        [[model.weights.get(c.severity.get(p, ""), 0.0) for p in model.profile_codes] for c in model.criteria],
        dtype=np.float64,
    ).reshape(len(model.criteria), len(model.profiles))


def evaluate(
    model: Model,
    facility_type: np.ndarray,
    answers: Answers,
    compensation: np.ndarray | None = None,
    basis: str = OFFICIAL,
    counted: Mapping[str, tuple[np.ndarray, np.ndarray]] | None = None,
) -> StatusResult:
    """Outcomes, statuses, scores and zone statuses of f facilities.

    ``facility_type``: int [f], index into ``model.facility_types``; −1 for a type that the model does not
    know: nothing applies to it, so it is not assessed. ``compensation``: bool [f, z, p], whether the
    inspector recorded one for the zone and profile; None for none. ``basis``: "official" or "reported". ``counted``:
    item code → (int8 [f], float64 [f]) that the state and the value of the answer that counts are written into.

    Raises :class:`AnswerError` for an answer outside its options, ValueError for arrays that do not fit.
    """
    kind = np.asarray(facility_type)
    result = _empty(model, basis, len(kind))
    given = _compensation(model, compensation, len(kind))
    rollup = _RollUp(model, basis)
    for first, after, judged in outcomes(model, kind, answers):
        rows = slice(first, after)
        result.outcome[rows] = judged.outcome.T
        for code, (state, value) in (counted or {}).items():
            state[rows], value[rows] = judged.state[model.item_index[code]], judged.value[model.item_index[code]]
        rollup.write(result, rows, judged.outcome, None if given is None else given[rows])
    return result


def roll_up(
    model: Model, outcome: np.ndarray, compensation: np.ndarray | None = None, basis: str = OFFICIAL
) -> StatusResult:
    """The rule applied to outcomes (int8 [f, c]) that are given, such as those after planned works."""
    result = _empty(model, basis, len(outcome))
    given = _compensation(model, compensation, len(outcome))
    rollup = _RollUp(model, basis)
    result.outcome[:] = outcome
    for first in range(0, len(outcome), CHUNK):
        rows = slice(first, first + CHUNK)
        standing = np.ascontiguousarray(result.outcome[rows].T)
        rollup.write(result, rows, standing, None if given is None else given[rows])
    return result


def _compensation(model: Model, compensation: np.ndarray | None, count: int) -> np.ndarray | None:
    if compensation is None:
        return None
    given = np.asarray(compensation, dtype=bool)
    shape = (count, len(model.zones), len(model.profiles))
    if given.shape != shape:
        raise ValueError(f"compensation is {given.shape}, should be {shape} (facilities, zones, profiles)")
    return given


def _empty(model: Model, basis: str, count: int) -> StatusResult:
    if basis not in BASES:
        raise ValueError(f"basis is {basis!r}, should be one of {BASES}")
    profiles = len(model.profiles)
    return StatusResult(
        model=model,
        basis=basis,
        status=np.zeros((count, profiles), dtype=np.int8),
        score=np.full((count, profiles), np.nan, dtype=np.float32),
        completeness=np.zeros((count, profiles), dtype=np.float32),
        usability_low=np.zeros((count, profiles), dtype=np.float32),
        usability_high=np.zeros((count, profiles), dtype=np.float32),
        zone_status=np.full((count, len(model.zones), profiles), ZONE_NOT_APPLICABLE, dtype=np.int8),
        outcome=np.zeros((count, len(model.criteria)), dtype=np.int8),
    )


@dataclass
class _Lines:
    """What the rule's lines ask about a set of criteria, bool [f] each."""

    applicable: np.ndarray
    known: np.ndarray
    critical_applicable: np.ndarray
    critical_known: np.ndarray
    critical_unknown: np.ndarray
    blocked: np.ndarray
    """A critical one fails in a zone without compensation."""
    helped: np.ndarray
    """A critical one fails in a zone with compensation."""
    flawed: np.ndarray
    """A critical one partial, or a major one partial or failed."""

    def add(self, other: _Lines) -> None:
        for entry in fields(self):
            mine: np.ndarray = getattr(self, entry.name)
            mine |= getattr(other, entry.name)


class _RollUp:
    """The rule, with the model's severities laid out by profile and zone."""

    def __init__(self, model: Model, basis: str) -> None:
        self.model = model
        self.official = basis == OFFICIAL
        self.weights = severity_weights(model)
        self.usability = np.array([model.usability.get(code, 0.0) for code in STATUS_CODES])
        self.groups = [[self._group(profile, zone) for zone in model.zone_codes] for profile in model.profile_codes]

    def _group(self, profile: str, zone: str) -> dict[str, np.ndarray]:
        """Criteria (indices) of a zone by their severity for a profile."""
        found = {
            severity: [
                index
                for index, criterion in enumerate(self.model.criteria)
                if criterion.zone == zone and criterion.severity.get(profile) == severity
            ]
            for severity in SEVERITIES
        }
        return {severity: np.array(indices, dtype=np.intp) for severity, indices in found.items()}

    def write(self, result: StatusResult, rows: slice, outcome: np.ndarray, compensation: np.ndarray | None) -> None:
        """Fill ``rows`` of ``result`` from ``outcome`` (int8 [c, f], contiguous)."""
        is_known = outcome >= OUT_FAIL
        for p in range(len(self.model.profiles)):
            known_weight, applicable_weight, passed_weight = self._weigh(outcome, is_known, p)
            total: _Lines | None = None
            for z in range(len(self.model.zones)):
                help_given = None if compensation is None else compensation[:, z, p]
                lines = self._lines(outcome, is_known, self.groups[p][z], help_given)
                if lines is None:
                    continue
                enough = np.where(lines.critical_applicable, lines.critical_known, lines.known)
                zone_status = self._status(lines, enough, None)
                zone_status[~lines.applicable] = ZONE_NOT_APPLICABLE
                result.zone_status[rows, z, p] = zone_status
                if total is None:
                    total = lines
                else:
                    total.add(lines)
            if total is None:
                result.usability_high[rows, p] = self.usability[ACCESSIBLE]
                continue
            # Sums of weights such as 0.7 carry rounding errors, hence the hair's breadth.
            thin = known_weight < (self.model.complete_share - 1e-9) * applicable_weight
            status = self._status(total, total.critical_known, thin)
            result.status[rows, p] = status
            some = known_weight > 0
            np.divide(passed_weight * 100, known_weight, out=result.score[rows, p], where=some)
            counts = applicable_weight > 0
            np.divide(known_weight, applicable_weight, out=result.completeness[rows, p], where=counts)
            best = np.where(total.flawed, self.usability[PARTIAL], self.usability[ACCESSIBLE])
            low = self.usability[status]
            result.usability_low[rows, p] = np.where(status <= INCOMPLETE, 0.0, low)
            high = np.where(status == INCOMPLETE, best, low)
            high[status == NOT_ASSESSED] = self.usability[ACCESSIBLE]
            result.usability_high[rows, p] = high

    def _lines(
        self,
        outcome: np.ndarray,
        is_known: np.ndarray,
        group: dict[str, np.ndarray],
        help_given: np.ndarray | None,
    ) -> _Lines | None:
        critical, major = group[CRITICAL], group[MAJOR]
        concerned = np.concatenate([group[severity] for severity in SEVERITIES])
        if not len(concerned):
            return None
        critical_outcome, major_outcome = outcome[critical], outcome[major]
        fails = (critical_outcome == OUT_FAIL).any(axis=0)
        helped = np.zeros_like(fails) if help_given is None else fails & help_given
        flawed = (critical_outcome == OUT_PARTIAL).any(axis=0)
        flawed |= ((major_outcome == OUT_FAIL) | (major_outcome == OUT_PARTIAL)).any(axis=0)
        return _Lines(
            applicable=(outcome[concerned] != OUT_NOT_APPLICABLE).any(axis=0),
            known=is_known[concerned].any(axis=0),
            critical_applicable=(critical_outcome != OUT_NOT_APPLICABLE).any(axis=0),
            critical_known=is_known[critical].any(axis=0),
            critical_unknown=(critical_outcome == OUT_UNKNOWN).any(axis=0),
            blocked=fails & ~helped,
            helped=helped,
            flawed=flawed,
        )

    def _status(self, lines: _Lines, enough: np.ndarray, thin: np.ndarray | None) -> np.ndarray:
        """The lines from the last to the first, so that the first that holds stays (int8 [f]).

        ``enough``: what line 1 asks for is known. ``thin``: line 5 holds; None where it is left out.
        """
        status = np.full(lines.known.shape, ACCESSIBLE, dtype=np.int8)
        if self.official and thin is not None:
            status[thin] = INCOMPLETE
        status[lines.flawed] = PARTIAL
        if self.official:
            status[lines.critical_unknown] = INCOMPLETE
        status[lines.helped] = CONDITIONAL
        status[lines.blocked] = INACCESSIBLE
        status[~enough] = INCOMPLETE
        status[~lines.known] = NOT_ASSESSED
        return status

    def _weigh(
        self, outcome: np.ndarray, is_known: np.ndarray, profile: int
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Known, applicable and passed weight (float64 [f] each), criterion by criterion, so that the sums
        do not depend on how many facilities are looked at together."""
        known, applicable, passed = (np.zeros(outcome.shape[1]) for _ in range(3))
        for index in np.flatnonzero(self.weights[:, profile]):
            weight, row = self.weights[index, profile], outcome[index]
            known += weight * is_known[index]
            applicable += weight * (row != OUT_NOT_APPLICABLE)
            passed += (_SHARE_OF_WEIGHT * weight)[row]
        return known, applicable, passed


_SHARE_OF_WEIGHT = np.zeros(len(OUTCOME_CODES))
_SHARE_OF_WEIGHT[OUT_PARTIAL], _SHARE_OF_WEIGHT[OUT_PASS] = 0.5, 1.0


def joined_codes(bits: np.ndarray, codes: Sequence[str]) -> list[str]:
    """Per row of ``bits`` (bool [f, k]) the ``codes`` [k] that are set, space separated.

    Whole patterns repeat a lot and eight neighbouring codes have 256 patterns at most: texts are made for
    those and put together, not facility by facility.
    """
    if not len(codes) or not len(bits):
        return [""] * len(bits)
    packed = np.packbits(bits, axis=1)
    patterns, pattern = _unique_rows(packed)
    texts = np.full(len(patterns), "", dtype=object)
    for byte in range(patterns.shape[1]):
        eight = codes[byte * 8 : byte * 8 + 8]
        table = np.array(
            ["".join(f"{code} " for bit, code in enumerate(eight) if number & 128 >> bit) for number in range(256)],
            dtype=object,
        )
        texts = texts + table[patterns[:, byte]]
    stripped = np.empty(len(texts), dtype=object)
    stripped[:] = [text[:-1] for text in texts]
    joined: list[str] = stripped[pattern].tolist()
    return joined


def _unique_rows(packed: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Distinct rows of a uint8 matrix, and for each row the index of its like among them."""
    words = -(-packed.shape[1] // 8)
    padded = np.zeros((len(packed), words * 8), dtype=np.uint8)
    padded[:, : packed.shape[1]] = packed
    columns = padded.view(np.uint64)
    _, first, number = np.unique(columns[:, 0], return_index=True, return_inverse=True)
    number = number.reshape(-1)
    for word in range(1, words):
        distinct, inverse = np.unique(columns[:, word], return_inverse=True)
        # Two indices below the number of rows make one number without loss.
        both = number * len(distinct) + inverse.reshape(-1)
        _, first, number = np.unique(both, return_index=True, return_inverse=True)
        number = number.reshape(-1)
    return packed[first], number
