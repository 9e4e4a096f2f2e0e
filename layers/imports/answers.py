"""Answers of a batch of rows, column by column: each different text is understood once.

An answer is a row of five columns (row, item, state, value, raw). What cannot be understood is told and left
out; it never stops the row.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b

import numpy as np

from ...scoring.errors import InclusiveCityError
from ...scoring.model import BOOL, Item, Model
from ...scoring.outcomes import ANSWERED, NOT_APPLICABLE, UNKNOWN
from ...scoring.units import QuantityError, parse_quantity
from . import mapping as m
from .mapping import AnswerRule, CompensationRule
from .mapping_checks import INFORMAL_YES_NO, unit_of
from .values import Rows, in_map
from .verdicts import verdict_value

NO_ANSWER = -1
_SHOWN = 8
BY_CODE_COMPENSATION = "compensation:"


@dataclass
class AnswerColumns:
    """Answers, oldest row first. ``row`` counts from the first row of all batches."""

    row: np.ndarray
    item: np.ndarray
    state: np.ndarray
    value: np.ndarray
    raw: np.ndarray
    note: np.ndarray

    def __len__(self) -> int:
        return len(self.row)


@dataclass
class Refused:
    """An answer that was left out: reason, index of the row in the batch, parameters of the reason."""

    reason: str
    index: int
    params: dict[str, object]


@dataclass
class Understood:
    """What one text means: state and value, or a reason why it is left out. Neither: it says nothing."""

    state: int = NO_ANSWER
    value: float = np.nan
    is_literal: bool = False
    reason: str = ""
    params: dict[str, object] = field(default_factory=dict)


NOTHING = Understood()


class AnswerReader:
    """Turns rows into answers by the rules of a mapping."""

    def __init__(self, model: Model, rules: Sequence[AnswerRule], compensations: Sequence[CompensationRule]) -> None:
        self.model = model
        self.rules = [rule for rule in rules if rule.criterion in model.item_index]
        self.compensations = list(compensations)
        self._lanes = _ItemLanes(model)

    def read(self, rows: Rows, first: int) -> tuple[AnswerColumns, np.ndarray, list[Refused]]:
        """The answers of a batch whose first row is number ``first`` of all, the two digest lanes of each row
        (uint64 [n, 2], independent of the order of the answers), and what was left out."""
        count = len(rows)
        taken: dict[int, np.ndarray] = {}
        parts: list[tuple[np.ndarray, ...]] = []
        lanes = np.zeros((count, 2), dtype=np.uint64)
        refused: list[Refused] = []
        for rule in self.rules:
            index = self.model.item_index[rule.criterion]
            state, value, raw = self._column(rows, rule, self.model.items[index], refused)
            given = state != NO_ANSWER
            if index in taken:
                given &= ~taken[index]
                taken[index] |= given
            else:
                taken[index] = given
            at = np.flatnonzero(given)
            if not len(at):
                continue
            lanes[at] += self._lanes.of(index, state[at], value[at])
            note = np.full(len(at), rule.note or None, dtype=object)
            parts.append((at, np.full(len(at), index, dtype=np.int32), state[at], value[at], raw[at], note))
        if not parts:
            empty = np.empty(0, dtype=object)
            none = np.empty(0, dtype=np.int64)
            return AnswerColumns(none, none, none, np.empty(0), empty, empty), lanes, refused
        row, item, state, value, raw, note = (np.concatenate(pieces) for pieces in zip(*parts))
        order = np.argsort(row, kind="stable")
        columns = (column[order] for column in (row + first, item, state, value, raw, note))
        return AnswerColumns(*columns), lanes, refused

    def compensation(self, rows: Rows, first: int) -> tuple[list[tuple[int, str, str, str]], np.ndarray]:
        """(row, zone, profile, words) of the compensations, and their digest lanes."""
        found: list[tuple[int, str, str, str]] = []
        lanes = np.zeros((len(rows), 2), dtype=np.uint64)
        seen: set[tuple[int, str, str]] = set()
        for rule in self.compensations:
            words = rows.value(rule.words)
            for index in np.flatnonzero(~np.equal(words, None).astype(bool)).tolist():
                for profile in rule.profiles:
                    if (index, rule.zone, profile) in seen:
                        continue
                    seen.add((index, rule.zone, profile))
                    found.append((first + index, rule.zone, profile, words[index]))
                    lanes[index] += text_lanes(f"{rule.zone}\0{profile}\0{words[index]}")
        return found, lanes

    # ------------------------------------------------------------------ one rule
    def _column(
        self, rows: Rows, rule: AnswerRule, item: Item, refused: list[Refused]
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """State, value and raw text per row."""
        holds = rows.holds(rule.value.when)
        if rule.value.constant is not None:
            meant = _meant(rule.value.constant, item)
            on = np.ones(len(rows), dtype=bool) if holds is None else holds
            state = np.where(on, meant.state, NO_ANSWER).astype(np.int8)
            raw = np.full(len(rows), None, dtype=object)
            if on.any():
                raw[on] = self._evidence(rows, rule)[on]
            return state, np.where(on, meant.value, np.nan), raw
        if rule.value.template or len(rule.value.columns) > 1:
            return self._alternatives(rows, rule, item, holds, refused)
        return self._one(rows, rule, item, rule.value.columns[0], holds, refused)

    def _alternatives(
        self, rows: Rows, rule: AnswerRule, item: Item, holds: np.ndarray | None, refused: list[Refused]
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """The first column that answers."""
        state = np.full(len(rows), NO_ANSWER, dtype=np.int8)
        value, raw = np.full(len(rows), np.nan), np.full(len(rows), None, dtype=object)
        for name in rule.value.columns:
            still = state == NO_ANSWER if holds is None else (state == NO_ANSWER) & holds
            got = self._one(rows, rule, item, name, still, refused)
            new = got[0] != NO_ANSWER
            state[new], value[new], raw[new] = got[0][new], got[1][new], got[2][new]
        return state, value, raw

    def _one(
        self, rows: Rows, rule: AnswerRule, item: Item, name: str, holds: np.ndarray | None, refused: list[Refused]
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        column = rows.cells(name, rule.value)
        understood = [understand(text, rule, item) for text in column.texts]
        state = np.array([u.state for u in understood], dtype=np.int8)[column.codes]
        value = np.array([u.value for u in understood], dtype=np.float64)[column.codes]
        raw = column.mapped(
            [None if u.is_literal or u.state == NO_ANSWER else t for u, t in zip(understood, column.texts)]
        )
        if holds is not None:
            state = np.where(holds, state, NO_ANSWER).astype(np.int8)
        bad = [code for code, u in enumerate(understood) if u.reason]
        if bad:
            where = np.isin(column.codes, bad)
            for index in np.flatnonzero(where if holds is None else where & holds).tolist():
                u = understood[column.codes[index]]
                refused.append(Refused(u.reason, index, {"column": rows.header(name), **u.params}))
        return state, value, raw

    def _evidence(self, rows: Rows, rule: AnswerRule) -> np.ndarray:
        """What the source said that made a rule without a column of its own hold."""
        names = [test.column for test in rule.value.when]
        columns = [rows.column(name, rows.missing).rows().tolist() for name in names]
        found = np.full(len(rows), None, dtype=object)
        if columns:
            found[:] = ["; ".join(dict.fromkeys(t for t in texts if t)) or None for texts in zip(*columns)]
        return found


def understand(text: str | None, rule: AnswerRule, item: Item) -> Understood:
    """What one text of a column answers."""
    value = rule.value
    if text is None:
        return _meant(value.empty, item) if value.empty is not None else NOTHING
    if value.values is not None:
        mapped = in_map(text, value)
        if mapped is not None:
            return _meant(mapped, item) if mapped else NOTHING
    elif text.casefold() in (m.UNKNOWN, m.NOT_APPLICABLE):
        return Understood(_meant(text.casefold(), item).state, is_literal=True)
    if value.values is None and value.default is not None:
        return _meant(value.default, item)
    if item.is_numeric:
        if value.values is not None and value.others == m.IGNORE_OTHERS and not text[:1].isdigit():
            return NOTHING
        return _number(text, rule, item)
    if value.values is None:
        return _option(text, item)
    if value.default is not None:
        return _meant(value.default, item)
    if value.others == m.IGNORE_OTHERS:
        return NOTHING
    return Understood(reason="unknown_option", params={"value": text, "other": _listed(value.values)})


def _option(text: str, item: Item) -> Understood:
    folded = m.fold(text)
    for ordinal, option in enumerate(item.values):
        if option.casefold() == folded:
            return Understood(ANSWERED, float(ordinal), text == option)
    if item.value_type == BOOL and folded in INFORMAL_YES_NO:
        return Understood(ANSWERED, float(item.values.index(INFORMAL_YES_NO[folded])))
    return Understood(reason="unknown_option", params={"value": text, "other": _listed(item.values)})


def _listed(options: Iterable[str]) -> str:
    """Some of the options, so that a person sees what is meant."""
    known = list(dict.fromkeys(options))
    return ", ".join(known[:_SHOWN]) + (" …" if len(known) > _SHOWN else "")


def _number(text: str, rule: AnswerRule, item: Item) -> Understood:
    unit = unit_of(item)
    written_in = rule.unit or unit
    try:
        plain = _plain(text)
        given = plain if plain is not None else parse_quantity(text, written_in).value
        if rule.plausible and not rule.plausible[0] <= given <= rule.plausible[1]:
            return Understood(
                reason="implausible",
                params={"value": text, "other": f"{rule.plausible[0]:g}–{rule.plausible[1]:g} {written_in}"},
            )
        if written_in == unit:
            return Understood(ANSWERED, given, plain is not None)
        return Understood(ANSWERED, parse_quantity(f"{given:.15g} {written_in}", unit).value)
    except QuantityError as error:
        return Understood(reason="bad_number", params={"detail": error, "value": text})


def _plain(text: str) -> float | None:
    """A number with a decimal point and nothing else, which needs no further thought."""
    head, dot, tail = text.partition(".")
    if head.isdecimal() and head.isascii() and len(head) < 9 and (not dot or (tail.isdecimal() and tail.isascii())):
        return float(text)
    return None


def _meant(word: str, item: Item) -> Understood:
    """A word of the mapping: an option, a number, unknown, na or a verdict."""
    if word == m.UNKNOWN:
        return Understood(UNKNOWN)
    if word == m.NOT_APPLICABLE:
        return Understood(NOT_APPLICABLE)
    if word in m.VERDICTS:
        return Understood(ANSWERED, verdict_value(item, word))
    if item.is_numeric:
        return Understood(ANSWERED, float(word))
    return Understood(ANSWERED, float(item.values.index(word)))


# ---------------------------------------------------------------------- digests
def text_lanes(text: str) -> np.ndarray:
    """Two 64-bit numbers that stand for a text."""
    return np.frombuffer(blake2b(text.encode(), digest_size=16).digest(), dtype="<u8").astype(np.uint64)


def _mix(x: np.ndarray) -> np.ndarray:
    """Spread the bits of 64-bit numbers (splitmix64, Steele, Lea and Flood 2014)."""
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return x ^ (x >> np.uint64(31))


class _ItemLanes:
    """Digest lanes of answers: of the code, the state and the number or the option's code, so that neither the
    order of the criteria nor of the options in the model matters."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self._items = np.array([text_lanes(item.code) for item in model.items], dtype=np.uint64).reshape(-1, 2)

    def of(self, index: int, state: np.ndarray, value: np.ndarray) -> np.ndarray:
        item = self.model.items[index]
        plain = np.where(state == ANSWERED, value, 0.0)
        if item.is_numeric:
            bits = np.ascontiguousarray(plain, dtype=np.float64).view(np.uint64)
        else:
            options = np.array([text_lanes(option)[0] for option in item.values], dtype=np.uint64)
            bits = np.where(state == ANSWERED, options[plain.astype(np.int64)], np.uint64(0))
        with np.errstate(over="ignore"):
            inner = _mix(bits + np.uint64(0x9E3779B97F4A7C15) * (state.astype(np.uint64) + np.uint64(1)))
            return _mix(inner[:, None] ^ self._items[index][None, :])


def refusal_params(refused: Refused) -> dict[str, object]:
    """The parameters with which a left-out answer is told."""
    return {
        name: value if isinstance(value, InclusiveCityError) else str(value) for name, value in refused.params.items()
    }
