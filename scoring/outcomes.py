"""From answers to outcomes: which answer counts, and what it means for each criterion.

Inside, matrices stand item by item (``[i, f]``, one contiguous row per item), because conditions and limits
are looked at one item at a time over all facilities.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Callable

import numpy as np

from .conditions import ANSWERED as ANSWERED
from .conditions import (
    ANSWERED_NOT_APPLICABLE,
    ANSWERED_UNKNOWN,
    FALSE,
    NO_ANSWER,
    TRUE,
    applicability,
)
from .conditions import UNKNOWN as CONDITION_UNKNOWN
from .errors import QT_TRANSLATE_NOOP, InclusiveCityError
from .model import Criterion, Item, Model

UNKNOWN, NOT_APPLICABLE = ANSWERED_UNKNOWN, ANSWERED_NOT_APPLICABLE
"""With ANSWERED the states of an answer (int8)."""

OUT_NOT_APPLICABLE, OUT_UNKNOWN, OUT_FAIL, OUT_PARTIAL, OUT_PASS = range(5)
OUTCOME_CODES = ("not_applicable", "unknown", "fail", "partial", "pass")

CHUNK = 16_384
"""Facilities looked at together: some tens of megabytes at work, whatever the size of the city."""

# Worst first, where one criterion was answered for several instances of an element.
_WORST_FIRST = np.array([OUT_FAIL, OUT_UNKNOWN, OUT_PARTIAL, OUT_PASS, OUT_NOT_APPLICABLE], dtype=np.int8)
_RANK = np.argsort(_WORST_FIRST).astype(np.int8)
_NOT_ASKED_HERE = np.int8(len(_WORST_FIRST))

# Passes over answers given more than once before sorting them takes over.
_MAX_PASSES = 8


class AnswerError(InclusiveCityError):
    """An answer that its item cannot have. ``facility`` is the row index, ``item`` the code."""


@dataclass
class Answers:
    """Answers of one basis as columns of equal length n, already limited to those that may count.

    Rows may stand in any order if ``order`` is given; if they stand facility by facility, nothing is copied.
    """

    facility: np.ndarray
    """int [n]: row index 0..f-1 of the facility."""
    item: np.ndarray
    """int [n]: index in ``model.items``."""
    state: np.ndarray
    """int8 [n]: ANSWERED, UNKNOWN or NOT_APPLICABLE."""
    value: np.ndarray
    """float [n]: the number in the item's unit, or the ordinal of the option; NaN unless ANSWERED (an
    ANSWERED without a value counts as UNKNOWN)."""
    order: np.ndarray | None = None
    """int [n]: recency, the greatest wins per facility × item. None: rows stand oldest first. Rows of one
    facility × item with the same number are of one inspection: see :func:`outcomes`."""
    instance: np.ndarray | None = None
    """int [n]: above 0 tells apart the answers of one inspection to one item (entrance 1, 2, …; only those
    marked as the accessible way are handed in). Needs ``order``. None: one each."""

    def __len__(self) -> int:
        return len(self.facility)


@dataclass
class Judged:
    """Outcomes of a run of facilities, with the answers that they rest on."""

    outcome: np.ndarray
    """int8 [c, f]."""
    state: np.ndarray
    """int8 [i, f]: state of the answer that counts; −1 where there is none."""
    value: np.ndarray
    """float64 [i, f]: its value, NaN unless answered. Of several instances, the one that decided."""


def outcomes(model: Model, facility_type: np.ndarray, answers: Answers) -> Iterator[tuple[int, int, Judged]]:
    """Judge the facilities in runs of at most :data:`CHUNK`: (first row, row after the last, outcomes).

    ``facility_type``: int [f], index into ``model.facility_types``; −1 for a type that the model does not
    know, to which nothing applies.

    Where the winning inspection has several answers to an item (instances), conditions are worked out for
    each instance with its own answers, an item answered once holds for all instances, and the worst outcome
    counts: fail, unknown, partial, pass, not applicable. An instance without an answer to a criterion says
    nothing about it as long as another one has an answer. The same holds for answers to one item that have
    equal ``order`` without instances: neither is newer, so the worse one counts.

    Raises :class:`AnswerError` for a value that is not an option of its item, ValueError for columns that
    do not fit each other.
    """
    count = len(facility_type)
    _check(answers, count, len(model.items))
    if count and (facility_type.min() < -1 or facility_type.max() >= len(model.facility_types)):
        raise ValueError(f"facility_type must be within -1..{len(model.facility_types) - 1}")
    for first, after, rows in _runs(answers, count):
        yield first, after, _judge_run(model, facility_type[first:after], rows, first)


def _check(answers: Answers, facilities: int, items: int) -> None:
    n = len(answers.facility)
    for name in ("item", "state", "value", "order", "instance"):
        column = getattr(answers, name)
        if column is not None and len(column) != n:
            raise ValueError(f"answers.{name} has {len(column)} rows, answers.facility {n}")
    if answers.order is None and answers.instance is not None and np.any(answers.instance):
        raise ValueError("answers.instance needs answers.order: which rows are of one inspection?")
    if n == 0:
        return
    for name, size in (("facility", facilities), ("item", items), ("state", 3)):
        column = getattr(answers, name)
        if column.min() < 0 or column.max() >= size:
            raise ValueError(f"answers.{name} must be within 0..{size - 1}")


def _runs(answers: Answers, count: int) -> Iterator[tuple[int, int, Answers]]:
    """Split the answers by runs of facilities; rows that stand facility by facility are not copied."""
    facility = answers.facility
    starts = np.arange(0, count, CHUNK)
    if len(starts) <= 1:
        if count:
            yield 0, count, answers
        return
    rows: Callable[[int, int], slice | np.ndarray]
    if bool(np.all(facility[1:] >= facility[:-1])):
        bounds = np.searchsorted(facility, np.append(starts, count))
        rows = slice
    else:
        run = (facility // CHUNK).astype(np.uint16 if len(starts) < 2**16 else np.int64)
        sorting = np.argsort(run, kind="stable")  # rows of one run keep their order
        bounds = np.searchsorted(run[sorting], np.arange(len(starts) + 1))

        def rows(a: int, b: int) -> np.ndarray:
            return sorting[a:b]

    for index, first in enumerate(starts.tolist()):
        chosen = rows(int(bounds[index]), int(bounds[index + 1]))
        yield (
            first,
            min(first + CHUNK, count),
            Answers(
                facility[chosen],
                answers.item[chosen],
                answers.state[chosen],
                answers.value[chosen],
                None if answers.order is None else answers.order[chosen],
                None if answers.instance is None else answers.instance[chosen],
            ),
        )


def _judge_run(model: Model, kind: np.ndarray, answers: Answers, first: int) -> Judged:
    items, count = len(model.items), len(kind)
    cell = answers.item.astype(np.int64) * count + (answers.facility - first)
    answer_value = np.asarray(answers.value, dtype=np.float64)
    answer_state = np.asarray(answers.state, dtype=np.int8)
    valueless = (answer_state == ANSWERED) & np.isnan(answer_value)
    if valueless.any():
        answer_state = np.where(valueless, np.int8(UNKNOWN), answer_state)

    flat_state = np.full(items * count, NO_ANSWER, dtype=np.int8)
    flat_value = np.full(items * count, np.nan)
    flat_state[cell] = answer_state
    flat_value[cell] = np.where(answer_state == ANSWERED, answer_value, np.nan)
    state, value = flat_state.reshape(items, count), flat_value.reshape(items, count)

    tied = None
    if np.count_nonzero(flat_state != NO_ANSWER) < len(cell):
        winner, tied = _newest(cell, answers.order, items * count)
        flat_state[cell[winner]] = answer_state[winner]
        flat_value[cell[winner]] = np.where(answer_state[winner] == ANSWERED, answer_value[winner], np.nan)
    numbers = np.arange(first, first + count)
    judged = Judged(_judge(model, kind, state, value, numbers), state, value)
    if tied is not None and len(tied):
        instance = np.zeros(len(cell), dtype=np.int64) if answers.instance is None else answers.instance
        _judge_instances(
            model, kind, judged, numbers, cell[tied], instance[tied], answer_state[tied], answer_value[tied]
        )
    return judged


def _newest(cell: np.ndarray, order: np.ndarray | None, cells: int) -> tuple[np.ndarray, np.ndarray]:
    """Which rows win the cells that have several: (one row per such cell, all rows of cells with a tie).

    What numpy stores where an index is repeated is not promised, so it is only ever taken as a guess that
    the next pass checks against every row.
    """
    rows = np.flatnonzero(np.bincount(cell, minlength=cells)[cell] > 1)
    place = cell[rows]
    recency = rows if order is None else np.asarray(order)[rows]
    guess = np.full(cells, -1, dtype=np.int64)
    challengers = np.arange(len(rows))
    for _ in range(_MAX_PASSES):
        guess[place[challengers]] = challengers
        challengers = np.flatnonzero(recency > recency[guess[place]])
        if not len(challengers):
            break
    else:
        by_recency = np.lexsort((recency, place))
        last = np.append(np.diff(place[by_recency]) != 0, True)
        guess[place[by_recency[last]]] = by_recency[last]
    equal = recency == recency[guess[place]]
    winners = rows[guess[guess >= 0]]
    shared = np.bincount(place[equal], minlength=cells) > 1
    return winners, rows[equal & shared[place]]


def _judge_instances(
    model: Model,
    kind: np.ndarray,
    judged: Judged,
    numbers: np.ndarray,
    cell: np.ndarray,
    instance: np.ndarray,
    state: np.ndarray,
    value: np.ndarray,
) -> None:
    """Judge facilities with several answers of one inspection to an item, instance by instance.

    Writes the worst outcome and the answer that gave it into ``judged``.
    """
    count = len(kind)
    sorting = np.lexsort((value, state, instance, cell))
    cell, instance, state, value = cell[sorting], instance[sorting], state[sorting], value[sorting]
    item, facility = cell // count, cell % count
    # Rows of one item that have no number of their own are numbered as they come.
    fresh = np.append(True, (np.diff(cell) != 0) | (np.diff(instance) != 0))
    starts = np.flatnonzero(fresh)
    nth = np.arange(len(cell)) - starts[np.cumsum(fresh) - 1]
    variants, variant = np.unique(np.stack([facility, instance, nth], axis=1), axis=0, return_inverse=True)
    variant = variant.reshape(-1)
    at = variants[:, 0]

    repeated = np.zeros(judged.state.shape, dtype=bool)
    repeated[item, facility] = True
    judged.state[item, facility] = NO_ANSWER
    judged.value[item, facility] = np.nan
    own_state, own_value = judged.state[:, at], judged.value[:, at]
    own_state[item, variant] = state
    own_value[item, variant] = np.where(state == ANSWERED, value, np.nan)
    silent = repeated[:, at]
    silent[item, variant] = False

    rank = _RANK[_judge(model, kind[at], own_state, own_value, numbers[at])]
    offset = len(model.elements)
    rank[silent[offset:]] = _NOT_ASKED_HERE
    begins = np.flatnonzero(np.append(True, np.diff(at) != 0))
    worst = np.minimum.reduceat(rank, begins, axis=1)
    judged.outcome[:, at[begins]] = _WORST_FIRST[worst]

    # Elements keep their first instance; a criterion shows the first instance that decided it.
    group = np.cumsum(np.append(False, np.diff(at) != 0))
    decides = np.zeros(own_state.shape, dtype=bool)
    decides[:offset] = ~silent[:offset]
    decides[offset:] = rank == worst[:, group]
    rows, columns = np.nonzero(decides)
    _, earliest = np.unique(rows * count + at[columns], return_index=True)
    rows, columns = rows[earliest], columns[earliest]
    judged.state[rows, at[columns]] = own_state[rows, columns]
    judged.value[rows, at[columns]] = own_value[rows, columns]


def _judge(model: Model, kind: np.ndarray, state: np.ndarray, value: np.ndarray, numbers: np.ndarray) -> np.ndarray:
    """Outcomes (int8 [c, f]) of dense answers (``state``, ``value`` [i, f]).

    ``numbers``: the row that each facility has in the whole, for messages.
    """

    def get(code: str) -> tuple[np.ndarray, np.ndarray]:
        index = model.item_index[code]
        return state[index], value[index]

    for item in model.elements:
        if item.values:
            _ordinals(item, *get(item.code), numbers)
    applies = applicability(model, get, kind)
    result = np.empty((len(model.criteria), len(kind)), dtype=np.int8)
    for index, criterion in enumerate(model.criteria):
        answered, number = get(criterion.code)
        if criterion.is_numeric:
            good = _within(number, criterion.limit_min, criterion.limit_max)
            fair = None
            if criterion.partial_min is not None or criterion.partial_max is not None:
                fair = _within(number, criterion.partial_min, criterion.partial_max)
        else:
            chosen = _ordinals(criterion, answered, number, numbers)
            good = _among(criterion.values, criterion.pass_values)[chosen]
            fair = None
            if criterion.partial_values:
                fair = _among(criterion.values, criterion.partial_values)[chosen]
        row = result[index]
        row[:] = OUT_FAIL
        if fair is not None:
            row[fair] = OUT_PARTIAL
            if criterion.partial_if is not None:
                _apply_partial_if(row, fair, criterion, criterion.partial_if.evaluate(get, applies))
        row[good] = OUT_PASS
        row[(answered != ANSWERED) | (applies[criterion.code] != TRUE)] = OUT_UNKNOWN
        row[applies[criterion.code] == FALSE] = OUT_NOT_APPLICABLE
    return result


def _apply_partial_if(row: np.ndarray, fair: np.ndarray, criterion: Criterion, holds: np.ndarray) -> None:
    row[fair & (holds == FALSE)] = OUT_FAIL
    row[fair & (holds == CONDITION_UNKNOWN)] = OUT_UNKNOWN


def _within(number: np.ndarray, low: float | None, high: float | None) -> np.ndarray:
    """Inclusive limits. 35 cm converted to metres is 0.35000000000000003: that is still 0.35."""
    inside = ~np.isnan(number)
    if low is not None:
        inside &= number >= low - abs(low) * 1e-9
    if high is not None:
        inside &= number <= high + abs(high) * 1e-9
    return inside


def _among(values: tuple[str, ...], chosen: tuple[str, ...]) -> np.ndarray:
    """bool [options]: whether each option is among ``chosen``."""
    return np.array([value in chosen for value in values], dtype=bool)


def _ordinals(item: Item, state: np.ndarray, value: np.ndarray, numbers: np.ndarray) -> np.ndarray:
    """Option ordinals (0 where there is no answer), checked against the item's options."""
    given = np.where(state == ANSWERED, value, 0.0)
    wrong = ~((given >= 0) & (given < len(item.values)))  # infinities are refused here as well
    ordinal = np.where(wrong, 0.0, given).astype(np.intp)
    wrong |= ordinal != given
    if wrong.any():
        at = int(np.flatnonzero(wrong)[0])
        raise AnswerError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The answer {value} to {item} is not the number of one of its options"
                " (0 to {last}): import the inspection of facility row {facility} again.",
            ),
            value=float(given[at]),
            item=item.code,
            last=len(item.values) - 1,
            facility=int(numbers[at]),
        )
    return ordinal
