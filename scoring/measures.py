"""Which measures mend what, how much of each is needed where, whether it can be done there, and who pays.

All of it per facility, before anything is chosen; :mod:`.packages` puts measures together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from .conditions import ANSWERED, FALSE, NO_ANSWER, TRUE
from .conditions import UNKNOWN as CONDITION_UNKNOWN
from .model import NO_OWNER, Model
from .status import OUT_FAIL, OUT_NOT_APPLICABLE, OUT_PARTIAL, OUT_PASS, OUT_UNKNOWN, StatusResult
from .units import UNITS

Columns = Mapping[str, tuple[np.ndarray, np.ndarray]]
"""Item code → (state int8 [f], value float64 [f]), as conditions read answers."""


@dataclass(frozen=True)
class MeasureRules:
    """What the model says of its m measures, as arrays. c criteria."""

    codes: tuple[str, ...]
    mends: np.ndarray
    """bool [m, c]: the measure mends the criterion, as its own or in place of the one it is an alternative of."""
    own: np.ndarray
    """bool [m, c]: the criterion names this very measure."""
    alternatives: tuple[tuple[int, ...], ...]
    """Per measure, those that may take its place, in the model's order of preference."""
    requires: np.ndarray
    """bool [m, m]: row requires column."""
    excludes: np.ndarray
    """bool [m, m]: never both; symmetric."""


def measure_rules(model: Model) -> MeasureRules:
    """The model's measures as arrays."""
    codes = tuple(measure.code for measure in model.measures)
    at = {code: index for index, code in enumerate(codes)}
    own = np.zeros((len(codes), len(model.criteria)), dtype=bool)
    for c, criterion in enumerate(model.criteria):
        if criterion.measure in at:
            own[at[criterion.measure], c] = True
    mends = own.copy()
    requires, excludes = (np.zeros((len(codes), len(codes)), dtype=bool) for _ in range(2))
    for index, measure in enumerate(model.measures):
        for code in measure.alternatives:
            mends[at[code]] |= own[index]
        requires[index, [at[code] for code in measure.requires]] = True
        excludes[index, [at[code] for code in measure.excludes]] = True
    alternatives = tuple(tuple(at[code] for code in measure.alternatives) for measure in model.measures)
    return MeasureRules(codes, mends, own, alternatives, requires, excludes | excludes.T)


def needed_items(model: Model) -> tuple[str, ...]:
    """Codes of the elements and criteria whose answers say how much is needed, and what is possible."""
    names = {measure.quantity_of for measure in model.measures if measure.quantity_of}
    for measure in model.measures:
        if measure.possible_if is not None:
            names |= measure.possible_if.names
    return tuple(item.code for item in model.items if item.code in names)


def quantities(model: Model, count: int, answers: Columns) -> tuple[np.ndarray, np.ndarray]:
    """How much of each measure a facility needs (float64 [f, m], NaN: unknown), and whether that was measured there
    rather than taken from the model's default (bool [f, m])."""
    amount = np.empty((count, len(model.measures)))
    measured = np.zeros(amount.shape, dtype=bool)
    for m, measure in enumerate(model.measures):
        default = measure.quantity_default
        if not measure.quantity_of:
            amount[:, m] = 1.0 if default is None else default
            continue
        amount[:, m] = np.nan if default is None else default
        if measure.quantity_of not in answers:
            continue
        state, value = answers[measure.quantity_of]
        item = model.items[model.item_index[measure.quantity_of]]
        factor = float(UNITS[item.unit].factor / UNITS[measure.unit].factor)
        # Nothing of something is a slip or "not there", and says nothing about how much to build.
        with np.errstate(invalid="ignore"):
            known = (state == ANSWERED) & np.isfinite(value) & (value > 0)
        amount[known, m] = value[known] * factor
        measured[known, m] = True
    return amount, measured


def possible(model: Model, result: StatusResult, answers: Columns) -> np.ndarray:
    """bool [f, m]: the measure can be carried out at the facility, as far as is known."""
    able = np.ones((len(result), len(model.measures)), dtype=bool)
    if not any(measure.possible_if is not None for measure in model.measures):
        return able
    applies = _applies(model, result)
    blank = np.full(len(result), NO_ANSWER, dtype=np.int8), np.full(len(result), np.nan)

    def get(code: str) -> tuple[np.ndarray, np.ndarray]:
        return answers.get(code, blank)

    for m, measure in enumerate(model.measures):
        if measure.possible_if is not None:
            able[:, m] = measure.possible_if.evaluate(get, applies) == TRUE
    return able


def _applies(model: Model, result: StatusResult) -> dict[str, np.ndarray]:
    """Whether each criterion applies, as far as its outcome tells."""
    meaning = np.full(5, TRUE, dtype=np.int8)
    meaning[OUT_NOT_APPLICABLE], meaning[OUT_UNKNOWN] = FALSE, CONDITION_UNKNOWN
    return {criterion.code: meaning[result.outcome[:, c]] for c, criterion in enumerate(model.criteria)}


def in_place(rules: MeasureRules, outcome: np.ndarray) -> np.ndarray:
    """bool [f, m]: all that the measure mends is in order at the facility, and something of it applies there."""
    counts = rules.own.astype(np.float32).T
    known = (outcome == OUT_PASS).astype(np.float32) @ counts
    wrong = ((outcome == OUT_FAIL) | (outcome == OUT_PARTIAL) | (outcome == OUT_UNKNOWN)).astype(np.float32) @ counts
    return (known > 0) & (wrong == 0)


def payer_of(model: Model, owner_kind: np.ndarray | None, count: int) -> np.ndarray:
    """int8 [f, m]: index into ``model.payers`` of who pays for each measure at each facility.

    The measure's own payer, else that of the facility's kind of owner. Where the kind is not known: what the model says
    for that, else its first payer that is not the city, so that the city's budget is never spent by mistake.
    """
    at = {payer.code: index for index, payer in enumerate(model.payers)}
    others = [index for index, payer in enumerate(model.payers) if not payer.is_city]
    unknown = at.get(model.payer_of_owner.get(NO_OWNER, ""), others[0] if others else 0)
    of_kind = [at.get(model.payer_of_owner.get(kind.code, ""), unknown) for kind in model.owner_kinds]
    kinds = np.full(count, -1, dtype=np.int64) if owner_kind is None else np.asarray(owner_kind)
    owner = np.array([*of_kind, unknown], dtype=np.int8)[kinds]
    payer = np.repeat(owner[:, None], len(model.measures), axis=1)
    for m, measure in enumerate(model.measures):
        if measure.payer in at:
            payer[:, m] = at[measure.payer]
    return payer
