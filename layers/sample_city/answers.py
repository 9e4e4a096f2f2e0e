"""Answers of the sample city: measured values and options for whatever criteria the model has.

A facility's quality for a profile says how likely its criteria fail. The chances are set so that the
statuses, which hang on the worst of many criteria, come out in shares as a city sees them: the more
critical criteria a type has, the less likely each one fails.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from ...scoring.conditions import ANSWERED, FALSE, NO_ANSWER, TRUE
from ...scoring.conditions import ANSWERED_NOT_APPLICABLE as NOT_APPLICABLE
from ...scoring.conditions import ANSWERED_UNKNOWN as UNKNOWN
from ...scoring.model import Criterion, Element, Model
from . import phrases
from .draws import Draws
from .facilities import Facilities
from .pools import FAIL, PARTIAL, PASS, Pool, criterion_pools, element_pool, linked_elements
from .visits import CUT_SHORT, OWN_REPORT, QUICK, Visits

_WORDS = ("", "unknown", "na")
_EMPTY, _UNKNOWN, _NA, _FIRST = range(4)
CRITICAL, MAJOR, MINOR = "critical", "major", "minor"

# Quality (0 worst … 1 best) → chance that at least one of the criteria of this severity fails, or is met
# only in part. Between the knots the chance changes evenly.
_KNOTS = (0.0, 0.32, 0.48, 0.58, 0.72, 0.83, 1.0)
_ANY_FAILS = {
    CRITICAL: (0.99, 0.90, 0.20, 0.01, 0.0, 0.0, 0.0),
    MAJOR: (0.9999, 0.999, 0.98, 0.85, 0.25, 0.04, 0.01),
    MINOR: (0.9999, 0.9999, 0.999, 0.98, 0.9, 0.8, 0.6),
}
_ANY_PARTIAL = {
    CRITICAL: (0.6, 0.6, 0.6, 0.5, 0.10, 0.02, 0.0),
    MAJOR: (0.999, 0.99, 0.95, 0.8, 0.2, 0.03, 0.01),
    MINOR: (0.999, 0.999, 0.99, 0.95, 0.8, 0.6, 0.5),
}
_PROFILE_WEIGHT = {CRITICAL: 8.0, MAJOR: 2.0, MINOR: 0.5}

# Some needs came into view later than others: by so much everything is worse for these profiles.
_LAG = {"visual": 0.05, "hearing": 0.04, "mobility": 0.02}

_UNKNOWN_CHANCE = {CRITICAL: 0.005, MAJOR: 0.02, MINOR: 0.04}
_LEFT_OUT_CHANCE = {CRITICAL: 0.001, MAJOR: 0.02, MINOR: 0.04}
_ELEMENT_UNKNOWN, _ELEMENT_LEFT_OUT = 0.003, 0.001
_PROFILE_NOT_EXAMINED = 0.08
_COMPENSATED, _COMPENSATED_IN_VAIN = 0.20, 0.004
_DISAGREEMENT = 0.45


@dataclass
class Column:
    """A column of inspections.csv: ``texts[codes]``. Nothing in ``texts`` needs quoting twice."""

    header: str
    codes: np.ndarray
    texts: list[str]


@dataclass
class Sheet:
    """The answers of all rows of inspections.csv."""

    columns: list[Column]
    answers: int
    """Cells filled in for elements and criteria."""
    contradictions: int
    """Criteria answered although, by the same record, they do not apply."""
    compensated: int
    """Compensations recorded (rows × zones × profiles)."""


def make_answers(
    draws: Draws, model: Model, facilities: Facilities, visits: Visits, step: Callable[[float], None]
) -> Sheet:
    """Fill the answer columns, elements and criteria in the model's order, then the compensations.

    ``step`` is called with the share done (0–1) and may raise to stop.
    """
    return _Filler(draws, model, facilities, visits).fill(step)


class _Filler:
    def __init__(self, draws: Draws, model: Model, facilities: Facilities, visits: Visits) -> None:
        self.draws, self.model, self.visits = draws, model, visits
        self.at = visits.facility
        self.facility_count = len(facilities)
        self.type = facilities.facility_type[visits.facility]
        shift = visits.worse + np.where(visits.disagrees, _DISAGREEMENT, 0.0)
        quality = facilities.quality[visits.facility]
        # A second inspector who disagrees sees a good place worse, and a bad one better.
        shift = np.where(visits.disagrees & (quality.mean(axis=1) < 0.5), -shift, shift) if len(quality) else shift
        lag = np.array([_LAG.get(profile, 0.0) for profile in model.profile_codes])
        self.quality = np.clip(quality - shift[:, None] - lag, 0.001, 0.999)
        self.known: dict[str, tuple[np.ndarray, np.ndarray]] = {}
        self.applies: dict[str, np.ndarray] = {}
        self.critical_fails = np.zeros((len(visits), len(model.zones), len(model.profiles)), dtype=bool)
        self.referenced = _referenced(model)
        self.order = _reference_order(model)
        self.asked_types = {code: self._types_asked(code) for code in model.item_index}
        gap = draws.pick(
            "answers:not examined",
            [1 - _PROFILE_NOT_EXAMINED * len(model.profiles)] + [_PROFILE_NOT_EXAMINED] * len(model.profiles),
            len(visits),
        )
        self.gap = np.where(visits.scope == OWN_REPORT, -1, gap - 1)
        zones = max(1, len(model.zones) - 1)
        self.cut_zone = 1 + draws.pick("answers:cut short", np.ones(zones), len(visits))
        self.peers = {severity: self._peers(severity) for severity in (CRITICAL, MAJOR, MINOR)}
        self.short_form = {c.code for c in model.criteria if c.short_form}
        if not self.short_form:  # then owners are asked what matters most
            self.short_form = {c.code for c in model.criteria if CRITICAL in c.severity.values()}
        self.contradictions = 0

    def fill(self, step: Callable[[float], None]) -> Sheet:
        total = len(self.model.items) + 1
        done: dict[str, Column] = {}
        for number, item in enumerate((*self.model.elements, *self.order)):
            step(number / total)
            if isinstance(item, Element):
                done[item.code] = self._element(item)
            else:
                done[item.code] = self._criterion(item)
        columns = [done[item.code] for item in self.model.items]
        answers = sum(int(np.count_nonzero(column.codes)) for column in columns)
        compensations = list(self._compensations())
        given = sum(int(np.count_nonzero(column.codes)) for column in compensations)
        return Sheet(columns + compensations, answers, self.contradictions, given)

    # -- elements

    def _element(self, element: Element) -> Column:
        pool = element_pool(element)
        chance = self.draws.uniform(f"element {element.code}", self.facility_count)
        chosen = pool.pick(chance)
        possible = linked_elements(self.draws, element.code, self.facility_count)
        if possible is not None:
            chosen = np.where(possible, np.maximum(chosen, 1), 0)
        asked = self.asked_types[element.code][self.type]
        own = self.visits.scope == OWN_REPORT
        asked &= ~own | self._needed_by_short_form(element.code)[self.type]
        how = self.draws.uniform(f"element {element.code}:answered", len(self.visits))
        codes = np.where(asked, _FIRST + chosen[self.at], _EMPTY)
        codes[asked & (how < _ELEMENT_UNKNOWN)] = _UNKNOWN
        codes[asked & (how > 1 - _ELEMENT_LEFT_OUT)] = _EMPTY
        return self._column(element.code, codes, pool)

    def _types_asked(self, code: str) -> np.ndarray:
        """Facility types (bool [t]) at which the item is asked: where a criterion applies that hangs on it."""
        codes = self._dependents(code)
        return np.array(
            [
                any(kind.code in c.facility_types for c in self.model.criteria if c.code in codes)
                for kind in self.model.facility_types
            ],
            dtype=bool,
        )

    def _needed_by_short_form(self, code: str) -> np.ndarray:
        codes = self._dependents(code)
        short = [c for c in self.model.criteria if c.code in codes and c.code in self.short_form]
        return np.array(
            [any(kind.code in c.facility_types for c in short) for kind in self.model.facility_types], dtype=bool
        )

    def _dependents(self, code: str) -> set[str]:
        """The item itself and every criterion whose conditions refer to it, directly or not."""
        found = {code}
        while True:
            more = {c.code for c in self.model.criteria if c.code not in found and _names(c) & found}
            if not more:
                return found
            found |= more

    # -- criteria

    def _criterion(self, criterion: Criterion) -> Column:
        pools = criterion_pools(criterion)
        listed = self.asked_types[criterion.code] & np.array(
            [kind.code in criterion.facility_types for kind in self.model.facility_types], dtype=bool
        )
        listed = listed[self.type]
        applies = np.full(len(self.visits), TRUE, dtype=np.int8)
        if criterion.applies_if is not None:
            applies = criterion.applies_if.evaluate(self.known, self.applies)
        outcome = self._outcome(criterion, pools)
        value_at = self._uniform(f"{criterion.code}:value")
        codes = np.zeros(len(self.visits), dtype=np.int64)
        first = _FIRST
        for kind in (FAIL, PARTIAL, PASS):
            at = np.flatnonzero(outcome == kind)
            if len(at):
                codes[at] = first + pools[kind].pick(value_at[at])
            first += len(pools[kind])
        contradicted = listed & (applies == FALSE) & self._contradicting(criterion)
        asked = listed & self._in_scope(criterion) & ((applies == TRUE) | contradicted)
        said_so = listed & (applies == FALSE) & ~contradicted & self._in_scope(criterion)
        codes = np.where(asked, codes, _EMPTY)
        severity = _worst(criterion)
        how = self.draws.uniform(f"{criterion.code}:answered", len(self.visits))
        codes[asked & (how < _UNKNOWN_CHANCE[severity])] = _UNKNOWN
        codes[asked & (how > 1 - _LEFT_OUT_CHANCE[severity])] = _EMPTY
        codes[said_so & (how < 0.1)] = _NA
        self.contradictions += int(np.sum(contradicted & (codes >= _FIRST)))
        column = self._column(
            criterion.code,
            codes,
            Pool(
                np.concatenate([pool.value for pool in pools]),
                tuple(text for pool in pools for text in pool.text),
                (),
            ),
        )
        if criterion.code in self.referenced:
            applies = np.where(listed & (codes != _NA), applies, FALSE).astype(np.int8)
            self.applies[criterion.code] = applies
        self._note_failures(criterion, (outcome == FAIL) & (codes >= _FIRST) & ~contradicted)
        return column

    def _outcome(self, criterion: Criterion, pools: tuple[Pool, Pool, Pool]) -> np.ndarray:
        """What each row's answer is to mean: FAIL, PARTIAL or PASS (int64 [r])."""
        severity = _worst(criterion)
        weights = np.array([_PROFILE_WEIGHT.get(criterion.severity.get(p, ""), 0.0) for p in self.model.profile_codes])
        if not weights.any():
            weights = np.ones(len(weights))
        # Multiplied out by hand: a matrix product may round differently from machine to machine.
        quality = np.zeros(len(self.visits))
        for index, weight in enumerate(weights / weights.sum()):
            if weight:
                quality += weight * self.quality[:, index]
        profile = int(np.argmax(weights))
        fails = self._chance(_ANY_FAILS[severity], self.peers[severity][profile], quality)
        partial = self._chance(_ANY_PARTIAL[severity], self.peers[severity][profile], quality)
        chance = self._uniform(f"{criterion.code}:outcome")
        outcome = np.where(chance < fails, FAIL, np.where(chance < fails + partial * (1 - fails), PARTIAL, PASS))
        if criterion.partial_if is not None:
            # Outside its condition the tolerance does not hold: few build it that way.
            holds = criterion.partial_if.evaluate(self.known, self.applies) == TRUE
            keep = self._uniform(f"{criterion.code}:tolerance") < 0.1
            outcome = np.where((outcome == PARTIAL) & ~holds, np.where(keep, PARTIAL, PASS), outcome)
        if not len(pools[PARTIAL]):
            outcome = np.where(outcome == PARTIAL, PASS, outcome)
        if not len(pools[FAIL]):
            outcome = np.where(outcome == FAIL, PARTIAL if len(pools[PARTIAL]) else PASS, outcome)
        if not len(pools[PASS]):
            outcome = np.where(outcome == PASS, PARTIAL if len(pools[PARTIAL]) else FAIL, outcome)
        return outcome

    def _chance(self, any_of: tuple[float, ...], peers: np.ndarray, quality: np.ndarray) -> np.ndarray:
        """Chance of each row for one criterion, so that of ``peers`` [t] criteria any happens as ``any_of``."""
        table = np.array([[1 - (1 - chance) ** (1 / count) for chance in any_of] for count in peers.tolist()])
        knots = np.array(_KNOTS)
        left = np.clip(np.searchsorted(knots, quality, side="right") - 1, 0, len(knots) - 2)
        along = (quality - knots[left]) / (knots[left + 1] - knots[left])
        return table[self.type, left] * (1 - along) + table[self.type, left + 1] * along

    def _peers(self, severity: str) -> np.ndarray:
        """How many criteria of a severity concern each profile at each type (float [p, t], at least 1).

        One that applies only under a condition counts half.
        """
        count = np.zeros((len(self.model.profiles), len(self.model.facility_types)))
        for criterion in self.model.criteria:
            share = 1.0 if criterion.applies_if is None else 0.5
            for p, profile in enumerate(self.model.profile_codes):
                if criterion.severity.get(profile) == severity:
                    for t, kind in enumerate(self.model.facility_types):
                        count[p, t] += share if kind.code in criterion.facility_types else 0.0
        return np.maximum(count, 1.0)

    def _uniform(self, label: str) -> np.ndarray:
        """One number for each facility, the same at each of its visits; another where inspectors disagree."""
        chance = self.draws.uniform(label, self.facility_count)[self.at]
        if self.visits.disagrees.any():
            other = self.draws.uniform(f"{label}:disagreeing", len(self.visits))
            chance = np.where(self.visits.disagrees, other, chance)
        return chance

    def _in_scope(self, criterion: Criterion) -> np.ndarray:
        """Rows (bool [r]) that ask the criterion at all."""
        scope = self.visits.scope
        zone = self.model.zone_codes.index(criterion.zone) if criterion.zone in self.model.zone_codes else 0
        asked = np.ones(len(self.visits), dtype=bool)
        if CRITICAL not in criterion.severity.values():
            asked &= scope != QUICK
        asked &= (scope != CUT_SHORT) | (zone < self.cut_zone)
        if criterion.code in self.short_form:
            asked &= (scope != OWN_REPORT) | (
                self.draws.uniform(f"{criterion.code}:own report", len(self.visits)) < 0.85
            )
        else:
            asked &= scope != OWN_REPORT
        critical_for = [
            p for p, code in enumerate(self.model.profile_codes) if criterion.severity.get(code) == CRITICAL
        ]
        if len(critical_for) == 1:
            asked &= self.gap != critical_for[0]
        return asked

    def _contradicting(self, criterion: Criterion) -> np.ndarray:
        return self.visits.contradicts & (self.draws.uniform(f"{criterion.code}:contradicts", len(self.visits)) < 0.25)

    def _note_failures(self, criterion: Criterion, fails: np.ndarray) -> None:
        if criterion.zone not in self.model.zone_codes:
            return
        zone = self.model.zone_codes.index(criterion.zone)
        for index, profile in enumerate(self.model.profile_codes):
            if criterion.severity.get(profile) == CRITICAL:
                self.critical_fails[:, zone, index] |= fails

    def _column(self, code: str, codes: np.ndarray, pool: Pool) -> Column:
        """The finished column; kept as states and values where a condition will ask for it."""
        if code in self.referenced:
            state = np.full(len(codes), ANSWERED, dtype=np.int8)
            state[codes == _EMPTY], state[codes == _UNKNOWN] = NO_ANSWER, UNKNOWN
            state[codes == _NA] = NOT_APPLICABLE
            value = np.concatenate([np.full(_FIRST, np.nan), pool.value])[codes]
            self.known[code] = (state, value)
        return Column(code, codes.astype(np.int16), [*_WORDS, *pool.text])

    # -- compensations

    def _compensations(self) -> Iterator[Column]:
        """Words for every zone with a critical failure, where staff make up for it; here and there in vain."""
        official = self.visits.scope != OWN_REPORT
        for p, profile in enumerate(self.model.profile_codes):
            texts = phrases.compensations(profile)
            helped = (self.draws.uniform(f"help {profile}", self.facility_count) < _COMPENSATED)[self.at] & official
            words = self.draws.pick(f"help {profile}:words", np.ones(len(texts)), self.facility_count)[self.at]
            for z, zone in enumerate(self.model.zone_codes):
                extra = self.draws.uniform(f"help {profile}:{zone}", len(self.visits))
                given = helped & self.critical_fails[:, z, p] & (extra > 0.06)
                given |= official & (extra < _COMPENSATED_IN_VAIN)
                codes = np.where(given, 1 + words, 0).astype(np.int16)
                yield Column(f"compensation:{zone}:{profile}", codes, ["", *texts])


def _worst(criterion: Criterion) -> str:
    present = set(criterion.severity.values())
    return next((severity for severity in (CRITICAL, MAJOR) if severity in present), MINOR)


def _names(criterion: Criterion) -> frozenset[str]:
    conditions = (criterion.applies_if, criterion.partial_if)
    return frozenset().union(*(condition.names for condition in conditions if condition is not None))


def _referenced(model: Model) -> frozenset[str]:
    return frozenset().union(*(_names(criterion) for criterion in model.criteria))


def _reference_order(model: Model) -> list[Criterion]:
    """Criteria such that each stands after those that its conditions ask for."""
    waiting, order = list(model.criteria), []
    settled = {element.code for element in model.elements}
    while waiting:
        ready = [c for c in waiting if _names(c) <= settled]
        if not ready:  # two tolerances that hang on each other: one has to begin
            ready = waiting[:1]
        order += ready
        settled |= {c.code for c in ready}
        waiting = [c for c in waiting if c.code not in settled]
    return order
