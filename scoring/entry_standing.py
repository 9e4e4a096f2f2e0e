"""What the answers of an :class:`~.entry.Entry` come to: fields, progress, statuses, evidence. Worked out together, as
each rests on the same columns of answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from .conditions import FALSE, NO_ANSWER, TRUE, Comparison, applicability
from .conditions import UNKNOWN as CONDITION_UNKNOWN
from .entry_form import ELEMENTS, Question, repeated_of
from .entry_values import Given
from .explain import Reasons, reasons
from .model import Criterion, Item
from .outcomes import Answers, outcomes
from .status import ACCESSIBLE, CONDITIONAL, INACCESSIBLE, OFFICIAL, PARTIAL, STATUS_CODES, ZONE_NOT_APPLICABLE, roll_up

if TYPE_CHECKING:
    from .entry import Entry

Key = tuple[str, int]
"""Code of the item, number of the instance (1 where there is one only)."""

ASKED, WAITING, NOT_ASKED = "asked", "waiting", "not_asked"
"""Of a field: it is asked; whether it is depends on an answer that is not there yet; it does not apply."""

LEVELS = {INACCESSIBLE: 0, CONDITIONAL: 1, PARTIAL: 2, ACCESSIBLE: 3}
"""Of a status, where it has one."""
EVIDENCE_LEVELS = 2
"""A status that changes by so many levels asks for a photo or a note."""


@dataclass(frozen=True)
class AnswerRow:
    """An answer as it is stored."""

    code: str
    instance: str
    """"entrance 2"; empty where there is one only."""
    accessible_way: bool
    given: Given
    note: str = ""


@dataclass(frozen=True)
class EarlierAnswers:
    """What older inspections of the facility still say: columns of the facility's counting answers, as
    :class:`~.outcomes.Answers` has them for one facility."""

    answers: Answers
    instance_names: tuple[str, ...] = ()
    """What its instances are called; number 1 is the first."""


@dataclass(frozen=True)
class Before:
    """The status that a profile has now."""

    status: str
    """Its code."""
    failing: tuple[str, ...] = ()
    """Codes of the criteria that fail or are met in part."""


@dataclass(frozen=True)
class Field:
    """One question of the form, of one instance, as it stands."""

    key: Key
    item: Item
    zone: str
    """:data:`~.entry_form.ELEMENTS` for an element."""
    kind: str
    """Code of what there may be several of; empty for what is asked once."""
    asked: str
    """ASKED, WAITING or NOT_ASKED."""
    because: tuple[Comparison, ...]
    """The answers that decide it, where it is not simply asked: ``has_stairs`` (no stairs, so not asked)."""
    given: Given | None
    wrong: str
    """What was typed and not understood."""
    note: str
    photos: int
    outcome: int | None
    """OUT_FAIL, OUT_PARTIAL, OUT_PASS or OUT_UNKNOWN of a value that was given; None for everything else."""

    @property
    def is_open(self) -> bool:
        """Asked, and nothing said yet."""
        return self.asked == ASKED and self.given is None

    @property
    def copied_from(self) -> int | None:
        return None if self.given is None else self.given.copied_from


@dataclass(frozen=True)
class Progress:
    """How far the entry is: ``answered`` of ``asked`` fields (explicitly unknown is an answer), ``waiting`` more that
    may be asked."""

    answered: int = 0
    asked: int = 0
    waiting: int = 0

    @property
    def is_done(self) -> bool:
        return self.answered == self.asked and not self.waiting


@dataclass(frozen=True)
class Section:
    """Neighbouring fields of the form: the elements, a zone, or one instance within a zone."""

    zone: str
    kind: str
    number: int
    fields: tuple[Field, ...]
    progress: Progress


@dataclass(frozen=True)
class ProfileLive:
    """A profile's status as it would be by this inspection."""

    profile: str
    status: int
    """By this inspection alone."""
    score: float
    """0–100; NaN where nothing is known."""
    completeness: float
    """0–1."""
    reasons: Reasons
    with_earlier: int
    """Together with what older inspections still say: the facility's status once this one is verified."""
    before: str
    """Code of the status now; empty where it is not known."""
    zones: Mapping[str, str]
    """Zone → code of its status by this inspection; zones in which nothing applies are left out."""

    @property
    def status_code(self) -> str:
        return STATUS_CODES[self.status]

    @property
    def with_earlier_code(self) -> str:
        return STATUS_CODES[self.with_earlier]


@dataclass(frozen=True)
class EvidenceAsked:
    """A status changes by two levels or more against the last one: a photo or a note has to bear it out."""

    profile: str
    before: str
    after: str
    keys: tuple[Key, ...]
    """The answered fields that make the difference: a photo or a note belongs to one of them, or to the whole."""
    is_there: bool
    """There is such a photo or note."""


@dataclass(frozen=True)
class Submitted:
    """The answers of an entry as they are stored."""

    rows: tuple[AnswerRow, ...]
    keys: tuple[Key, ...]
    """The field of each of ``rows``."""
    left_out: tuple[Key, ...]
    """Answered, but not asked any more: kept in the draft and not submitted."""


@dataclass(frozen=True)
class Standing:
    """What follows from an entry's answers at a moment."""

    sections: tuple[Section, ...]
    """Elements first, then zone by zone, in each zone what is asked once, then instance by instance."""
    total: Progress
    by_zone: Mapping[str, Progress]
    """:data:`~.entry_form.ELEMENTS` for the elements; zones without questions are left out."""
    by_profile: Mapping[str, Progress]
    """Over the criteria that concern the profile."""
    profiles: tuple[ProfileLive, ...]
    evidence: tuple[EvidenceAsked, ...]
    submitted: Submitted
    fields: Mapping[Key, Field] = field(default_factory=dict)

    @property
    def left_out(self) -> tuple[Key, ...]:
        """Answered, but not asked any more: kept in the draft and not submitted."""
        return self.submitted.left_out

    @property
    def rows(self) -> tuple[AnswerRow, ...]:
        """The answers as they are stored."""
        return self.submitted.rows

    def all_fields(self) -> list[Field]:
        return list(self.fields.values())

    def profile(self, code: str) -> ProfileLive:
        return next(each for each in self.profiles if each.profile == code)

    @property
    def missing_evidence(self) -> tuple[EvidenceAsked, ...]:
        return tuple(each for each in self.evidence if not each.is_there)


def work_out(entry: Entry) -> Standing:
    """The standing of an entry."""
    return _Working(entry).standing()


def submitted(entry: Entry) -> Submitted:
    """What of an entry is stored, without judging it."""
    return _Working(entry).submitted()


class _Working:
    """The rows of the columns: 0 this inspection, 1 with what older ones say, from 2 on the ways in which a question
    can be looked at (entrance 2 together with everything that there is one of)."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self.model = entry.model
        self.kind = self.model.type_index.get(entry.facility_type, -1)
        self.variants: list[Mapping[str, int]] = [{}]
        self.variant_of: dict[tuple[str, int], int] = {}
        for repeated in self.model.repeated:
            for instance in entry.instances.of(repeated.code)[1:]:
                self.variant_of[repeated.code, instance.number] = len(self.variants)
                self.variants.append({repeated.code: instance.number})
        self.kinds = {c.code: repeated_of(self.model, c) for c in self.model.criteria}
        self.state, self.value = self._columns()
        kinds = np.full(len(self.variants), self.kind, dtype=np.int64)
        self.applies = applicability(self.model, self._get, kinds)

    def _get(self, code: str) -> tuple[np.ndarray, np.ndarray]:
        index = self.model.item_index[code]
        return self.state[index], self.value[index]

    def _columns(self) -> tuple[np.ndarray, np.ndarray]:
        shape = len(self.model.items), len(self.variants)
        state, value = np.full(shape, NO_ANSWER, dtype=np.int8), np.full(shape, np.nan)
        for (code, number), given in self.entry.answers.items():
            index = self.model.item_index[code]
            for row in self._rows_of(code, number):
                state[index, row] = given.state
                value[index, row] = given.value_for(self.model.items[index])
        return state, value

    def _rows_of(self, code: str, number: int) -> list[int]:
        """The variants in which an answer counts."""
        kind = self.kinds.get(code)
        if kind is None:
            return list(range(len(self.variants)))
        return [row for row, variant in enumerate(self.variants) if variant.get(kind.code, 1) == number]

    def _variant(self, code: str, number: int) -> int:
        kind = self.kinds.get(code)
        return 0 if kind is None or number == 1 else self.variant_of[kind.code, number]

    # ------------------------------------------------------------------ what is asked
    def _asked(self, key: Key) -> tuple[str, tuple[Comparison, ...]]:
        item, row = self.entry.item(key[0]), self._variant(*key)
        if not isinstance(item, Criterion):
            return ASKED, ()
        if self.entry.facility_type not in item.facility_types:
            return NOT_ASKED, ()
        if item.applies_if is None:
            return ASKED, ()
        truth = self.applies[item.code][row]
        given = self.entry.answers.get(key)
        if truth == FALSE and given is not None and not given.is_value:
            # "Not applicable" itself makes it so: what is asked for here is the condition alone.
            truth = item.applies_if.evaluate(self._get, self.applies)[row]
        if truth == TRUE:
            return ASKED, ()
        because = item.applies_if.deciding(self._get, self.applies, row)
        return (WAITING if truth == CONDITION_UNKNOWN else NOT_ASKED), because

    def _fields(self) -> list[Field]:
        outcome = self._outcome
        counts: dict[Key, int] = {}
        for key in self.entry.photos.values():
            if key is not None:
                counts[key] = counts.get(key, 0) + 1
        found = []
        for question, number in self._places():
            key = (question.code, number)
            asked, because = self._asked(key)
            given = self.entry.answers.get(key)
            judged = None
            if isinstance(question.item, Criterion) and given is not None and asked != NOT_ASKED and given.is_value:
                judged = int(
                    outcome[self.model.item_index[question.code] - len(self.model.elements), 2 + self._variant(*key)]
                )
            kind = question.repeated.code if question.repeated else ""
            found.append(
                Field(
                    key, question.item, question.zone, kind, asked, because, given, self.entry.wrong.get(key, ""),
                    self.entry.notes.get(key, ""), counts.get(key, 0), judged,
                )
            )  # fmt: skip
        return found

    def _places(self) -> Iterable[tuple[Question, int]]:
        """Questions in the order of the form; those of a kind instance by instance."""
        questions = list(self.entry.form.questions)
        at = 0
        while at < len(questions):
            kind = questions[at].repeated
            end = at + 1
            while (
                end < len(questions) and questions[end].repeated is kind and questions[end].zone == questions[at].zone
            ):
                end += 1
            for instance in self.entry.instances.of(kind.code) if kind else (None,):
                for question in questions[at:end]:
                    yield question, 1 if instance is None else instance.number
            at = end

    # ------------------------------------------------------------------ what is stored
    def submitted(self) -> Submitted:
        entry = self.entry
        left_out = tuple(key for key in entry.answers if self._asked(key)[0] == NOT_ASKED)
        keys = [key for key in entry.answers if key not in set(left_out)]
        keys += self._silent(set(keys))
        return Submitted(tuple(entry.row_of(key) for key in keys), tuple(keys), left_out)

    def _silent(self, answered: set[Key]) -> list[Key]:
        """Fields of an instance on the accessible way that nobody answered, while another one of its kind was: they are
        unknown. Left out, the other one's answer would count for them, too."""
        found = []
        for question in self.entry.form.questions:
            if question.repeated is None:
                continue
            ways = [each for each in self.entry.instances.of(question.repeated.code) if each.accessible_way]
            keys = [(question.code, each.number) for each in ways]
            if any(key in answered for key in keys):
                found += [key for key in keys if key not in answered and self._asked(key)[0] != NOT_ASKED]
        return found

    def _answers(self, stored: Submitted) -> Answers:
        """The columns for the evaluator."""
        index_of = self.model.item_index
        mine = [row for row in stored.rows if row.accessible_way]
        item = np.array([index_of[row.code] for row in mine], dtype=np.int64)
        state = np.array([row.given.state for row in mine], dtype=np.int8)
        value = np.array([row.given.value_for(self.model.items[index_of[row.code]]) for row in mine], dtype=np.float64)
        earlier = self.entry.earlier
        old = earlier.answers if earlier is not None and len(earlier.answers) else None
        # Told apart by their names, also between inspections, as the evaluation of a store does.
        names = sorted({row.instance for row in mine} | set(earlier.instance_names if earlier is not None else ()))
        number = {name: place for place, name in enumerate(names, 1)}
        instance = np.array([number[row.instance] for row in mine], dtype=np.int64)
        parts = [
            (np.zeros(len(mine), dtype=np.int64), item, state, value, np.zeros(len(mine), dtype=np.int64), instance)
        ]
        newest = 0
        if old is not None:
            order = np.arange(len(old)) if old.order is None else np.asarray(old.order, dtype=np.int64)
            newest = int(order.max()) + 1
            renamed = np.array([0, *(number[name] for name in earlier.instance_names)])
            its = np.zeros(len(old), dtype=np.int64) if old.instance is None else renamed[old.instance]
            parts.append((np.ones(len(old), dtype=np.int64), old.item, old.state, old.value, order, its))
        parts.append((np.ones(len(mine), dtype=np.int64), item, state, value, np.full(len(mine), newest), instance))
        rows, columns = np.nonzero(self.state != NO_ANSWER)
        nothing = np.zeros(len(rows), dtype=np.int64)
        parts.append((columns + 2, rows, self.state[rows, columns], self.value[rows, columns], nothing, nothing))
        return Answers(*(np.concatenate(column) for column in zip(*parts)))

    # ------------------------------------------------------------------ all of it
    def standing(self) -> Standing:
        entry, model = self.entry, self.model
        stored = self.submitted()
        kinds = np.full(2 + len(self.variants), self.kind, dtype=np.int64)
        _, _, judged = next(outcomes(model, kinds, self._answers(stored)))
        self._outcome = judged.outcome
        fields = self._fields()
        help_given = np.zeros((2, len(model.zones), len(model.profiles)), dtype=bool)
        for zone, profile in entry.compensation:
            if zone in model.zone_codes and profile in model.profile_codes:
                help_given[:, model.zone_codes.index(zone), model.profile_codes.index(profile)] = True
        result = roll_up(model, judged.outcome.T[:2], help_given, OFFICIAL)
        profiles = []
        for index, code in enumerate(model.profile_codes):
            why = reasons(result, 0, index, judged.state[:, 0], judged.value[:, 0])
            before = entry.before.get(code)
            profiles.append(
                ProfileLive(
                    code, why.status, why.score, why.completeness, why, int(result.status[1, index]),
                    before.status if before else "",
                    {
                        zone: STATUS_CODES[status]
                        for zone, status in zip(model.zone_codes, result.zone_status[0, :, index].tolist())
                        if status != ZONE_NOT_APPLICABLE
                    },
                )
            )  # fmt: skip
        by_key = {each.key: each for each in fields}
        return Standing(
            sections=_sections(fields),
            total=_progress(fields),
            by_zone={zone: _progress(each for each in fields if each.zone == zone) for zone in _in_order(fields)},
            by_profile={
                code: _progress(e for e in fields if e.zone != ELEMENTS and code in e.item.severity)
                for code in model.profile_codes
            },
            profiles=tuple(profiles),
            evidence=tuple(self._evidence(profiles, by_key)),
            submitted=stored,
            fields=by_key,
        )

    def _evidence(self, profiles: list[ProfileLive], fields: Mapping[Key, Field]) -> Iterable[EvidenceAsked]:
        for live in profiles:
            old = LEVELS.get(STATUS_CODES.index(live.before)) if live.before in STATUS_CODES else None
            new = LEVELS.get(live.with_earlier)
            if old is None or new is None or abs(new - old) < EVIDENCE_LEVELS:
                continue
            codes = {finding.criterion.code for finding in live.reasons.because} if new < old else set()
            codes |= set(self.entry.before[live.profile].failing)
            keys = tuple(key for key, each in fields.items() if key[0] in codes and each.given is not None)
            mine = any(fields[key].note or fields[key].photos for key in keys)
            whole = bool(self.entry.note) or None in self.entry.photos.values()
            yield EvidenceAsked(live.profile, live.before, live.with_earlier_code, keys, mine or whole)


def _in_order(fields: Iterable[Field]) -> list[str]:
    return list(dict.fromkeys(each.zone for each in fields))


def _sections(fields: list[Field]) -> tuple[Section, ...]:
    groups: dict[tuple[str, str, int], list[Field]] = {}
    for each in fields:
        groups.setdefault((each.zone, each.kind, each.key[1]), []).append(each)
    return tuple(Section(*place, tuple(group), _progress(group)) for place, group in groups.items())


def _progress(fields: Iterable[Field]) -> Progress:
    answered = asked = waiting = 0
    for each in fields:
        if each.asked == ASKED:
            asked += 1
            answered += each.given is not None
        elif each.asked == WAITING:
            waiting += 1
    return Progress(answered, asked, waiting)
