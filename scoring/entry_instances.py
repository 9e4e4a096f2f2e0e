"""What a facility has several of: "entrance 1", "entrance 2", with what people call them and the accessible way."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from .entry_form import repeated_of
from .entry_values import EntryError
from .errors import QT_TRANSLATE_NOOP
from .model import Model

_NAME = re.compile(r"(?P<kind>\w+) (?P<number>[1-9][0-9]?)(?:: (?P<label>.*))?", re.DOTALL)
MOST = 30
"""Entrances, lifts or toilets of one facility."""


@dataclass(frozen=True)
class Instance:
    """One of several."""

    kind: str
    """Code of its :class:`~.model.Repeated`."""
    number: int
    """From 1."""
    label: str = ""
    """What a person calls it ("from the yard")."""
    accessible_way: bool = True
    """Whether people are led this way: only such ones count for the status."""

    @property
    def name(self) -> str:
        """As it is stored with the answers."""
        return f"{self.kind} {self.number}" + (f": {self.label}" if self.label else "")


class Instances:
    """How many there are of each kind; one at first."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._of: dict[str, list[Instance]] = {each.code: [Instance(each.code, 1)] for each in model.repeated}

    def of(self, kind: str) -> list[Instance]:
        """Those of a kind, in their order; none of a kind that the model does not have."""
        return list(self._of.get(kind, ()))

    def has(self, kind: str, number: int) -> bool:
        return kind in self._of and 1 <= number <= len(self._of[kind])

    def get(self, kind: str, number: int) -> Instance:
        """Raises :class:`~.entry_values.EntryError` where there is no such one."""
        if not self.has(kind, number):
            raise EntryError(QT_TRANSLATE_NOOP("Errors", "There is no “{kind} {number}”."), kind=kind, number=number)
        return self._of[kind][number - 1]

    def stored_name(self, kind: str, number: int) -> str:
        """Empty where there is only one and nothing more is said of it."""
        mine = self.get(kind, number)
        return mine.name if len(self._of[kind]) > 1 or mine.label else ""

    def add(self, kind: str, label: str = "") -> int:
        number = len(self.of(kind)) + 1
        if number == 1:
            raise EntryError(QT_TRANSLATE_NOOP("Errors", "There is no “{kind} {number}”."), kind=kind, number=number)
        if number > MOST:
            raise EntryError(QT_TRANSLATE_NOOP("Errors", "There can be at most {most} of one kind."), most=MOST)
        self._of[kind].append(Instance(kind, number, label.strip()))
        return number

    def remove(self, kind: str, number: int) -> list[tuple[int, int]]:
        """(old, new) number of those that move up."""
        mine = self._of[kind]
        mine.remove(self.get(kind, number))
        moved = [(each.number, place) for place, each in enumerate(mine, 1) if each.number != place]
        self._of[kind] = [replace(each, number=place) for place, each in enumerate(mine, 1)]
        if not any(each.accessible_way for each in self._of[kind]):
            self.change(kind, 1, accessible_way=True)
        return moved

    def change(self, kind: str, number: int, **fields: Any) -> None:
        mine = self.get(kind, number)
        self._of[kind][number - 1] = replace(mine, **fields)

    def take(self, kind: str, number: int, stored: str, accessible_way: bool) -> None:
        """Label and mark as they are stored, where this one has none of its own."""
        mine = self.get(kind, number)
        parsed = _NAME.fullmatch(stored)
        label = (parsed["label"] or "") if parsed else stored
        others = [each for each in self._of[kind] if each.accessible_way and each.number != number]
        self.change(kind, number, label=mine.label or label, accessible_way=accessible_way or not others)

    def keys_of(self, stored: Sequence[tuple[str, str]]) -> list[tuple[str, int]]:
        """(code, number) of answers stored as (code, instance); names that are not ours are numbered as they come."""
        numbers: dict[str, dict[str, int]] = {}
        for code, name in stored:
            index = self._model.item_index.get(code)
            kind = None if index is None else repeated_of(self._model, self._model.items[index])
            if kind is not None and name:
                numbers.setdefault(kind.code, {}).setdefault(name, 0)
        for kind_code, names in numbers.items():
            taken = set()
            for name in names:
                parsed = _NAME.fullmatch(name)
                if not parsed or parsed["kind"] != kind_code or int(parsed["number"]) > MOST:
                    continue
                if int(parsed["number"]) not in taken:
                    names[name] = int(parsed["number"])
                    taken.add(names[name])
            for name in [name for name, number in names.items() if not number]:
                names[name] = next(n for n in range(1, len(names) + len(taken) + 2) if n not in taken)
                taken.add(names[name])
        found = []
        for code, name in stored:
            index = self._model.item_index.get(code)
            kind = None if index is None else repeated_of(self._model, self._model.items[index])
            found.append((code, numbers.get(kind.code, {}).get(name, 1) if kind is not None else 1))
        return found

    def to_list(self) -> list[list[Any]]:
        """What is not one plain instance, for JSON."""
        return [
            [each.kind, each.number, each.label, each.accessible_way]
            for mine in self._of.values()
            for each in mine
            if len(mine) > 1 or each != Instance(each.kind, 1)
        ]

    def read(self, rows: Iterable[Sequence[Any]]) -> None:
        for kind, number, label, way in rows:
            if kind in self._of and 1 <= number <= MOST:
                while len(self._of[kind]) < number:
                    self.add(kind)
                self.change(kind, number, label=label, accessible_way=bool(way))
