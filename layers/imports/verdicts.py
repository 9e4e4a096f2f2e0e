"""What stands in the store for "good enough", "tolerable" and "not good enough" said in words.

A register that says "usable with a wheelchair" has measured nothing, but the model asks for metres. The number
recorded is the limit itself: the least that the words can mean. The words stay beside it as the raw answer.
"""

from __future__ import annotations

from ...scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from ...scoring.model import Criterion, Item
from .mapping import FAILS, PASSES, TOLERABLE

BEYOND = 0.01
"""A failing value lies this share of the limit beyond it."""


class VerdictError(InclusiveCityError):
    """The model has nothing that the word could stand for."""


def verdict_value(item: Item, verdict: str) -> float:
    """The number (in the item's unit) or ordinal of the option that a verdict stands for.

    Raises :class:`VerdictError` where the model knows no such value: an element, a criterion without a
    tolerable range, or one whose range depends on another answer.
    """
    if not isinstance(item, Criterion):
        raise _impossible(item, verdict)
    if not item.is_numeric:
        return float(item.values.index(_option(item, verdict)))
    if verdict == PASSES:
        return _first(item, verdict, item.limit_min, item.limit_max)
    if verdict == TOLERABLE:
        if item.partial_if is not None:
            raise _impossible(item, verdict)
        return _first(item, verdict, item.partial_min, item.partial_max)
    lowest = item.limit_min if item.partial_min is None else item.partial_min
    highest = item.limit_max if item.partial_max is None else item.partial_max
    if lowest:
        return round(lowest * (1 - BEYOND), 6)
    if highest is not None:
        return round(highest * (1 + BEYOND) if highest else BEYOND, 6)
    raise _impossible(item, verdict)


def _option(item: Criterion, verdict: str) -> str:
    if verdict == FAILS:
        options = [value for value in item.values if value not in item.pass_values and value not in item.partial_values]
    else:
        options = list(item.pass_values if verdict == PASSES else item.partial_values)
    if not options:
        raise _impossible(item, verdict)
    return options[0]


def _first(item: Item, verdict: str, *limits: float | None) -> float:
    for limit in limits:
        if limit is not None:
            return limit
    raise _impossible(item, verdict)


def _impossible(item: Item, verdict: str) -> VerdictError:
    return VerdictError(
        QT_TRANSLATE_NOOP("Errors", "“{verdict}” says nothing about {code}: the model has no such limit there."),
        verdict=verdict,
        code=item.code,
    )
