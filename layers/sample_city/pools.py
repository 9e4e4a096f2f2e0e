"""Which values an inspector may write down for an item, sorted by what they mean.

Made from the limits, options and units of whatever model there is. A pool lists plausible values, the
usual ones several times, so that drawing a place in it draws a value.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from ...scoring.model import NUMBER, Criterion, Element, Item
from .draws import Draws

FAIL, PARTIAL, PASS = 0, 1, 2

# How common an option is; options not named here get less common in the order in which the model lists them.
_USUAL_OPTIONS = {"lift": 9.0, "not_needed": 2.0, "hinged_easy": 14.0, "service_moved_down": 2.0, "untrained": 4.0}
# Elements as common as in this city; any other yes/no element is there in every second case.
_ELEMENT_SHARES = {
    "has_parking": 0.42,
    "has_stairs": 0.55,
    "has_vestibule": 0.4,
    "has_glazed_door": 0.4,
    "has_hall": 0.3,
    "has_queue_system": 0.25,
    "has_signalised_crossing": 0.4,
    "has_wall_objects": 0.3,
    "has_hazard_on_path": 0.5,
    "has_public_toilet": 0.4,
}
_NUMBERS = {
    "public_floors": ((1, 60), (2, 22), (3, 11), (4, 4), (5, 3)),
    "hall_seats": ((0, 50), (20, 12), (30, 8), (50, 6), (60, 6), (80, 6), (120, 6), (200, 4), (400, 2)),
}
_ANY_NUMBER = ((0, 4), (1, 4), (2, 3), (3, 2), (5, 2), (10, 2), (20, 1), (50, 1), (100, 1))


@dataclass(frozen=True)
class Pool:
    """Values with how often each comes: ``value`` as in the evaluator, ``text`` as in the file."""

    value: np.ndarray
    """float64: the number, or the option's place among the item's options."""
    text: tuple[str, ...]
    weight: tuple[float, ...]

    def __len__(self) -> int:
        return len(self.value)

    def pick(self, chance: np.ndarray) -> np.ndarray:
        """Indexes into the pool for uniform numbers ``chance`` in [0, 1)."""
        total = np.cumsum(np.array(self.weight))
        return np.minimum(np.searchsorted(total, chance * total[-1], side="right"), len(total) - 1)


def criterion_pools(criterion: Criterion) -> tuple[Pool, Pool, Pool]:
    """Pools of failing, partial and passing values; a pool may be empty, not all three."""
    if criterion.is_numeric:
        return _measure_pools(criterion)
    passing, partial = set(criterion.pass_values), set(criterion.partial_values)
    grouped: list[list[str]] = [[], [], []]
    for option in criterion.values:
        grouped[PASS if option in passing else PARTIAL if option in partial else FAIL].append(option)
    fail, part, good = (_option_pool(criterion, options) for options in grouped)
    return fail, part, good


def element_pool(element: Element) -> Pool:
    """What may be answered to an element."""
    if element.is_numeric:
        numbers = _NUMBERS.get(element.code, _ANY_NUMBER)
        return _pool([(float(n), str(n), float(w)) for n, w in numbers])
    if element.values == ("yes", "no"):
        share = _ELEMENT_SHARES.get(element.code, 0.5)
        return _pool([(0.0, "yes", share), (1.0, "no", 1.0 - share)])
    return _option_pool(element, list(element.values))


def _pool(entries: list[tuple[float, str, float]]) -> Pool:
    return Pool(
        np.array([e[0] for e in entries], dtype=np.float64),
        tuple(e[1] for e in entries),
        tuple(e[2] for e in entries),
    )


def _option_pool(item: Item, options: list[str]) -> Pool:
    weights = [_USUAL_OPTIONS.get(option, 6.0 / 2**place) for place, option in enumerate(options)]
    return _pool([(float(item.values.index(o)), o, w) for o, w in zip(options, weights)])


def _measure_pools(criterion: Criterion) -> tuple[Pool, Pool, Pool]:
    limits = [
        None if bound is None else Decimal(repr(float(bound)))
        for bound in (criterion.limit_min, criterion.limit_max, criterion.partial_min, criterion.partial_max)
    ]
    bounds = sorted(bound for bound in limits if bound is not None)
    if not bounds:
        everything = _pool([(float(n), str(n), 1.0) for n in range(1, 11)])
        return _pool([]), _pool([]), everything
    low, high, partial_low, partial_high = limits
    smallest = next((bound for bound in bounds if bound > 0), Decimal(1))
    fine, coarse = _steps(smallest, criterion)
    bottom = Decimal(0) if criterion.unit == "%" else min(bounds[0], smallest) * Decimal("0.55")
    top = bounds[-1] * (Decimal("1.5") if low is not None else Decimal("2.2"))
    if criterion.unit == "%":
        top = min(top, max(Decimal(100), bounds[-1]))
    start, end = int(bottom / fine), int(max(top, bounds[-1] + 2 * coarse) / fine)
    if criterion.unit == "%" and bounds[-1] <= 100:
        end = min(end, int(Decimal(100) / fine))
    stride = max(1, (end - start) // 400)
    values = {fine * step for step in range(start, end + 1, stride)} | set(bounds)
    grouped: list[list[tuple[float, str, float]]] = [[], [], []]
    has_partial = partial_low is not None or partial_high is not None
    for value in sorted(values):
        within = (low is None or value >= low) and (high is None or value <= high)
        tolerable = (
            has_partial
            and (partial_low is None or value >= partial_low)
            and (partial_high is None or value <= partial_high)
        )
        weight = 10.0 if value in bounds else 8.0 if value % coarse == 0 else 1.0
        # Most builders keep near to a limit, on one side or the other.
        distance = min(abs(value - bound) for bound in bounds) / smallest
        weight *= 5.0 if distance <= Decimal("0.12") else 2.0 if distance <= Decimal("0.3") else 0.4
        outcome = PASS if within else PARTIAL if tolerable else FAIL
        grouped[outcome].append((float(value), _text(value), weight))
    fail, part, good = (_pool(entries) for entries in grouped)
    return fail, part, good


def _steps(size: Decimal, criterion: Criterion) -> tuple[Decimal, Decimal]:
    """The finest step that is read off at a limit of this size, and the one to which most people round."""
    if criterion.value_type == NUMBER:
        return Decimal(1), Decimal(1)
    magnitude = Decimal(1).scaleb(size.adjusted())
    if size / magnitude < 2:
        fine, coarse = magnitude / 20, magnitude / 10
    else:
        fine, coarse = magnitude / 10, magnitude / 2
    if criterion.unit == "m":  # nobody measures parts of a millimetre
        fine, coarse = max(fine, Decimal("0.001")), max(coarse, Decimal("0.005"))
    return fine, coarse


def _text(value: Decimal) -> str:
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def linked_elements(draws: Draws, code: str, size: int) -> np.ndarray | None:
    """Yes where the element that makes ``code`` possible is there (bool [size]), None where nothing does."""
    parent = {"hall_seats": "has_hall"}.get(code)
    if parent is None:
        return None
    return draws.uniform(f"element {parent}", size) < _ELEMENT_SHARES[parent]
