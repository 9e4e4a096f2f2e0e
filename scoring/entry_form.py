"""Which questions an inspection has: laid out from the model, elements first, then the criteria zone by zone.

Nothing is written by hand for a criterion: a model with other zones, criteria and profiles gives another form.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from .model import SEVERITIES, Criterion, Item, Model, Repeated

FULL, QUICK = "full", "quick"
MODES = (FULL, QUICK)
"""Quick: the criteria that are critical for any profile, and what decides whether they apply."""
ELEMENTS = ""
"""Stands for a zone: what is asked before the zones."""


@dataclass(frozen=True)
class Question:
    """An item of the model as the form asks it."""

    item: Item
    zone: str
    """Code of its zone; :data:`ELEMENTS` for an element."""
    repeated: Repeated | None
    """What it is asked for each of (entrance, lift …); None: once."""

    @property
    def code(self) -> str:
        return self.item.code


@dataclass(frozen=True)
class Form:
    """The questions of a facility type in a mode. Whether each of them applies depends on the answers: see
    :class:`.entry.Entry`."""

    model: Model
    facility_type: str
    mode: str
    questions: tuple[Question, ...]
    left_for_full: int
    """Questions that only the full mode asks."""

    @cached_property
    def zones(self) -> Mapping[str, str]:
        """Code of each question → its zone."""
        return {question.code: question.zone for question in self.questions}

    @property
    def repeated(self) -> tuple[Repeated, ...]:
        """What there may be several of and that this form has questions for."""
        asked = {question.repeated.code for question in self.questions if question.repeated}
        return tuple(each for each in self.model.repeated if each.code in asked)


@lru_cache(maxsize=64)
def _form(digest: str, model: _ByIdentity, facility_type: str, mode: str) -> Form:
    return _laid_out(model.model, facility_type, mode)


class _ByIdentity:
    """A model as a key of the cache: models are large and have parts that cannot be hashed."""

    def __init__(self, model: Model) -> None:
        self.model = model

    def __hash__(self) -> int:
        return id(self.model)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ByIdentity) and other.model is self.model


def form_of(model: Model, facility_type: str, mode: str = FULL) -> Form:
    """The form for a facility type (its code; one that the model does not have has no questions)."""
    return _form(model.digest, _ByIdentity(model), facility_type, mode)


def _laid_out(model: Model, facility_type: str, mode: str) -> Form:
    if mode not in MODES:
        raise ValueError(f"mode is {mode!r}, should be one of {MODES}")
    of_type = [criterion for criterion in model.criteria if facility_type in criterion.facility_types]
    full = _with_references(model, of_type, of_type)
    critical = [criterion for criterion in of_type if SEVERITIES[0] in criterion.severity.values()]
    chosen = full if mode == FULL else _with_references(model, critical, of_type)
    questions = [Question(item, ELEMENTS, None) for item in model.elements if item.code in chosen]
    for zone in model.zone_codes:
        mine = [criterion for criterion in of_type if criterion.zone == zone and criterion.code in chosen]
        kinds = [None, *(each for each in model.repeated if each.zone == zone)]
        for kind in kinds:
            questions += [Question(c, zone, kind) for c in mine if repeated_of(model, c) is kind]
    return Form(model, facility_type, mode, tuple(questions), len(full) - len(chosen))


def repeated_of(model: Model, criterion: Item) -> Repeated | None:
    """What a criterion is asked for each of; None for one that is asked once, and for elements."""
    if not isinstance(criterion, Criterion):
        return None
    return next((each for each in model.repeated if each.covers(criterion)), None)


def _with_references(model: Model, criteria: Iterable[Criterion], of_type: Iterable[Criterion]) -> set[str]:
    """Codes of the criteria and of everything that their conditions rest on at this type, directly or not."""
    asked_here = {criterion.code: criterion for criterion in of_type}
    elements = {element.code for element in model.elements}
    found: set[str] = set()
    waiting = [criterion.code for criterion in criteria]
    while waiting:
        code = waiting.pop()
        if code in found or (code not in asked_here and code not in elements):
            continue
        found.add(code)
        criterion = asked_here.get(code)
        for condition in (criterion.applies_if, criterion.partial_if) if criterion else ():
            waiting.extend(condition.names if condition else ())
    return found
