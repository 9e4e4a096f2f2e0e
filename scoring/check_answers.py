"""Rules about answers: units, ranges, what depends on what, what contradicts each other, what is missing.

They work on a matrix with a row for each inspection (or each entrance, lift … of one) and a column for each item.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .checks import CITY, Hit
from .conditions import FALSE, NO_ANSWER, TRUE, applicability
from .conditions import UNKNOWN as NOT_KNOWN
from .model import Criterion, Item, Model
from .outcomes import ANSWERED, CHUNK
from .ranges import degrees_taken_for, impossible, possible_range, slip_of


@dataclass(frozen=True)
class AnswerColumns:
    """Answers as columns of equal length n, standing inspection by inspection."""

    inspection: np.ndarray
    """int [n]: row of the inspection among those checked, ascending."""
    item: np.ndarray
    """int [n]: index in ``model.items``."""
    state: np.ndarray
    """int8 [n]: as in :class:`~.outcomes.Answers`."""
    value: np.ndarray
    """float [n]: number or ordinal of the option."""
    instance: np.ndarray | None = None
    """object [n]: "entrance 2"; None or empty for what there is one of."""

    def __len__(self) -> int:
        return len(self.inspection)


@dataclass(frozen=True)
class _Block:
    """Some inspections together: ``row`` [m] of the inspection and ``instance`` [m] of each line; matrices [i, m]."""

    row: np.ndarray
    instance: list[str]
    state: np.ndarray
    value: np.ndarray

    told: dict[int, list[float | str | None]] = field(default_factory=dict)
    """Answers to an item as they are told, once they were asked for."""

    def column(self, index: int) -> tuple[np.ndarray, np.ndarray]:
        return self.state[index], self.value[index]


def check_answers(
    model: Model, facility_type: np.ndarray, answers: AnswerColumns, tick: Callable[[], None] | None = None
) -> Iterator[Hit]:
    """What is wrong with the answers of each inspection; ``facility_type`` [inspections]: index of its facility's type,
    -1 for one that the model does not have. ``tick`` is called every now and then, and may stop it by raising."""
    for block in _blocks(model, answers, len(facility_type)):
        if tick is not None:
            tick()
        kind = facility_type[block.row]
        yield from _ranges(model, block)
        yield from _dependence(model, block, kind)
        yield from _city_rules(model, block, kind)


def missing_mandatory(
    model: Model, facility_type: np.ndarray, newest: AnswerColumns, facility: np.ndarray, item: np.ndarray
) -> Iterator[Hit]:
    """Which critical criteria that apply at a facility nobody has answered. ``newest``: the answers of each facility's
    newest inspection, by facility; ``facility``, ``item``: every answer that counts for it."""
    answered = np.zeros((len(model.items), len(facility_type)), dtype=bool)
    answered[item, facility] = True
    critical = [c for c in model.criteria if "critical" in c.severity.values()]
    for block in _blocks(model, newest, len(facility_type), whole=True):
        applies = _applies(model, block, facility_type[block.row])
        lacking = {c.code: (applies[c.code] == TRUE) & ~answered[model.item_index[c.code], block.row] for c in critical}
        some = np.flatnonzero(np.any(list(lacking.values()), axis=0)) if lacking else ()
        for line in some:
            codes = [code for code, where in lacking.items() if where[line]]
            yield Hit("missing_mandatory", int(block.row[line]), details={"criteria": codes})


def degrees_kept_as_percent(
    model: Model, inspection: np.ndarray, item: np.ndarray, value: np.ndarray, raw: np.ndarray
) -> Iterator[Hit]:
    """Slopes whose source wrote degrees: columns of answers that have a raw text."""
    for row, index, number, text in zip(inspection.tolist(), item.tolist(), value.tolist(), raw.tolist()):
        meant = degrees_taken_for(model.items[index], number, text)
        if meant is not None:
            yield Hit(
                "degrees_as_percent",
                row,
                model.items[index].code,
                details={"value": number, "raw": text, "meant": meant},
            )


# ---------------------------------------------------------------------- matrices
def _blocks(model: Model, answers: AnswerColumns, count: int, whole: bool = False) -> Iterator[_Block]:
    """The answers as matrices of a bounded size. An item answered for the inspection as a whole holds for each of its
    instances. ``whole``: instances are not told apart."""
    for start in range(0, count, CHUNK):
        low, high = np.searchsorted(answers.inspection, [start, min(start + CHUNK, count)])
        part = slice(low, high)
        size = min(CHUNK, count - start)
        line = answers.inspection[part] - start
        row, names = np.arange(start, start + size), [""] * size
        instance = None if answers.instance is None or whole else answers.instance[part]
        extra: dict[tuple[int, str], int] = {}
        if instance is not None:
            line = line.copy()
            for at in np.flatnonzero(instance.astype(bool)).tolist():
                key = (int(line[at]), instance[at])
                line[at] = extra.setdefault(key, size + len(extra))
        state = np.full((len(model.items), size + len(extra)), NO_ANSWER, dtype=np.int8)
        value = np.full(state.shape, np.nan)
        state[answers.item[part], line] = answers.state[part]
        value[answers.item[part], line] = answers.value[part]
        for (of, name), at in extra.items():
            row = np.append(row, start + of)
            names.append(name)
            open_ones = state[:, at] == NO_ANSWER
            state[open_ones, at], value[open_ones, at] = state[open_ones, of], value[open_ones, of]
        yield _Block(row, names, state, value)


def _applies(model: Model, block: _Block, kind: np.ndarray) -> dict[str, np.ndarray]:
    return applicability(model, lambda code: block.column(model.item_index[code]), kind)


def _hit(rule: str, block: _Block, line: int, criterion: str, details: dict[str, Any]) -> Hit:
    if block.instance[line]:
        details = {**details, "instance": block.instance[line]}
    return Hit(rule, int(block.row[line]), criterion, details=details)


def _given(model: Model, block: _Block, index: int, line: int) -> float | str | None:
    """The answer as it is told: a number, or the code of an option; None for none."""
    if index not in block.told:
        item, value = model.items[index], block.value[index]
        known = (block.state[index] == ANSWERED) & ~np.isnan(value)
        if item.is_numeric:
            told = np.where(known, value, None)
        else:
            options = np.array([*item.values, None], dtype=object)
            known &= (value >= 0) & (value < len(item.values))
            told = options[np.where(known, value, len(item.values)).astype(np.int64)]
        block.told[index] = told.tolist()
    return block.told[index][line]


def _own(block: _Block, index: int) -> np.ndarray:
    """Lines whose answer to an item is to be told: those of the inspection as a whole, and of instances where it is
    their own."""
    answered = block.state[index] == ANSWERED
    count = len(block.instance) - sum(map(bool, block.instance))
    if count < len(answered):
        base = block.row[count:] - block.row[0]
        inherited = answered[base] & (block.value[index][base] == block.value[index][count:])
        answered = answered.copy()
        answered[count:] &= ~inherited
    return answered


# ---------------------------------------------------------------------- rules
def _ranges(model: Model, block: _Block) -> Iterator[Hit]:
    for index, item in enumerate(model.items):
        if not item.is_numeric:
            continue
        wrong = impossible(model, item, block.value[index]) & _own(block, index)
        for line in np.flatnonzero(wrong).tolist():
            yield _range_hit(model, item, block, line)


def _range_hit(model: Model, item: Item, block: _Block, line: int) -> Hit:
    value = float(block.value[model.item_index[item.code], line])
    slip = slip_of(model, item, value)
    if slip is not None:
        details = {"value": value, "typed": value, "unit": slip.unit, "meant": slip.meant}
        return _hit("unit_slip", block, line, item.code, details)
    low, high = possible_range(model, item)
    return _hit("out_of_range", block, line, item.code, {"value": value, "low": low, "high": high})


def _dependence(model: Model, block: _Block, kind: np.ndarray) -> Iterator[Hit]:
    """One hit for an inspection, however many of its answers do not apply: they mostly have one cause."""
    applies = _applies(model, block, kind)
    types = model.facility_types
    found: dict[str, dict[str, np.ndarray]] = {
        "not_asked_here": {},
        "child_without_parent": {},
        "parent_unanswered": {},
    }
    for criterion in model.criteria:
        answered = _own(block, model.item_index[criterion.code])
        listed = np.array([each.code in criterion.facility_types for each in types] + [True])[kind]
        found["not_asked_here"][criterion.code] = answered & ~listed
        if criterion.applies_if is not None:
            asked = answered & listed & (kind >= 0)
            where = applies[criterion.code]
            found["child_without_parent"][criterion.code] = asked & (where == FALSE)
            unanswered = np.all(block.state[_parents(model, criterion)] == NO_ANSWER, axis=0)
            found["parent_unanswered"][criterion.code] = asked & (where == NOT_KNOWN) & unanswered
    for rule, columns in found.items():
        wrong = np.array(list(columns.values())).reshape(len(columns), -1)
        codes = list(columns)
        for line in np.flatnonzero(wrong.any(axis=0)).tolist():
            mine = [codes[at] for at in np.flatnonzero(wrong[:, line]).tolist()]
            details: dict[str, Any] = {
                "answers": {code: _given(model, block, model.item_index[code], line) for code in mine}
            }
            if rule == "not_asked_here":
                details["kind"] = types[kind[line]].code
            else:
                rows = sorted({row for code in mine for row in _parents(model, model.by_code[code])})
                details["parents"] = {model.items[row].code: _given(model, block, row, line) for row in rows}
            yield _hit(rule, block, line, mine[0], details)


def _parents(model: Model, criterion: Criterion) -> list[int]:
    """Columns of the items that a criterion's condition looks at."""
    return [model.item_index[name] for name in sorted(criterion.applies_if.names)] if criterion.applies_if else []


def _city_rules(model: Model, block: _Block, kind: np.ndarray) -> Iterator[Hit]:
    for rule in model.rules:
        wrong = rule.condition.evaluate(lambda code: block.column(model.item_index[code])) == TRUE
        if rule.facility_types:
            wrong &= np.array([t.code in rule.facility_types for t in model.facility_types] + [False])[kind]
        rows = [model.item_index[name] for name in rule.names]
        first = min(rule.condition.names)
        base = len(block.instance) - sum(map(bool, block.instance))
        for line in np.flatnonzero(wrong).tolist():
            # What already holds for the inspection as a whole is not told again for each of its doors.
            if line >= base and wrong[block.row[line] - block.row[0]]:
                continue
            values = {name: _given(model, block, row, line) for name, row in zip(rule.names, rows)}
            yield _hit(CITY + rule.code, block, line, first, {"values": values})
