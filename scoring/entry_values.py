"""Answers of an inspection as a person gives them: a number with what was typed, an option, unknown, not applicable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from .errors import QT_TRANSLATE_NOOP, InclusiveCityError
from .model import Item
from .outcomes import ANSWERED, NOT_APPLICABLE, UNKNOWN
from .units import Quantity, QuantityError, parse_quantity

UNKNOWN_SIGN = "?"
"""Typed where a number is asked for: nobody could find out."""
_PLAIN_COUNT = 10_000
"""Floors, seats: more is a slip of the keyboard."""


class EntryError(InclusiveCityError):
    """What was asked of an inspection's entry cannot be done; the message says why."""


@dataclass(frozen=True)
class Given:
    """One answer. Exactly one of: a ``number`` (in the item's unit), an ``option`` (its code), explicitly unknown or
    not applicable (``state``)."""

    state: int = ANSWERED
    """ANSWERED, UNKNOWN or NOT_APPLICABLE."""
    number: float | None = None
    option: str | None = None
    raw: str = ""
    """What was typed, where it is not literally the number ("90 cm", "1:12")."""
    copied_from: int | None = None
    """The inspection (its key) whose answer was taken over unchanged, by an explicit act."""

    @property
    def is_value(self) -> bool:
        """A number or an option, not "unknown" or "not applicable"."""
        return self.state == ANSWERED

    def same_as(self, other: Given | None) -> bool:
        """Whether both say the same, however it was written and wherever it came from."""
        return other is not None and replace(self, raw="", copied_from=None) == replace(other, raw="", copied_from=None)

    def value_for(self, item: Item) -> float:
        """As the evaluator takes it: the number, the ordinal of the option, NaN for neither or for an option that the
        item does not have."""
        if self.option is not None:
            return float(item.values.index(self.option)) if self.option in item.values else float("nan")
        return float("nan") if self.number is None else self.number

    def to_dict(self) -> dict[str, Any]:
        """What is not as usual, for JSON."""
        plain = Given()
        return {name: value for name, value in vars(self).items() if value != getattr(plain, name)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Given:
        return cls(**{name: data[name] for name in ("state", "number", "option", "raw", "copied_from") if name in data})


IS_UNKNOWN, IS_NOT_APPLICABLE = Given(state=UNKNOWN), Given(state=NOT_APPLICABLE)


def number_given(value: float, raw: str = "") -> Given:
    return Given(number=float(value), raw=raw)


def option_given(code: str) -> Given:
    return Given(option=code)


@dataclass(frozen=True)
class Understood:
    """What a typed text was taken for."""

    item: Item
    text: str
    given: Given | None = None
    """None where nothing was typed, or it was not understood."""
    error: InclusiveCityError | None = None
    """Why it was not understood, in words for the person who typed it."""
    written_unit: str = ""
    """The unit as it was written; empty where none was, and the item's own was meant."""
    outcome: int | None = None
    """OUT_FAIL, OUT_PARTIAL, OUT_PASS … of the question now (filled by :meth:`.entry.Entry.type`); None for an element
    and while it is not asked."""

    @property
    def is_empty(self) -> bool:
        return self.given is None and self.error is None

    @property
    def is_converted(self) -> bool:
        """Written in another unit than the item's: worth showing what it came to."""
        return bool(self.written_unit) and self.given is not None and self.written_unit != self.item.unit


def understand(item: Item, text: str) -> Understood:
    """What ``text`` says as an answer to a numeric ``item``: "0,9", "90 cm", "8 %", "1:12", "5°", "?" (unknown).

    Never raises: a text that cannot be read comes back with the ``error`` that says why.
    """
    said = text.strip()
    if not said:
        return Understood(item, text)
    if said == UNKNOWN_SIGN:
        return Understood(item, text, IS_UNKNOWN)
    try:
        found = _quantity(item, said)
    except QuantityError as error:
        return Understood(item, text, error=error)
    literal = said.replace(",", ".") in (f"{found.value:g}", repr(found.value))
    return Understood(item, text, number_given(found.value, "" if literal else said), written_unit=found.raw_unit)


def _quantity(item: Item, said: str) -> Quantity:
    found = parse_quantity(said, item.unit or "number")
    if item.unit in ("", "number", "each"):
        if found.value != int(found.value):
            raise QuantityError(QT_TRANSLATE_NOOP("Errors", "“{text}” is not a whole number."), text=said)
        if found.value > _PLAIN_COUNT:
            raise QuantityError(QT_TRANSLATE_NOOP("Errors", "“{text}” is too large to be a measure."), text=said)
    return found
