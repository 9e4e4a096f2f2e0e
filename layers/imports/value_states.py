"""What a mapping makes of each different value of a column: the question behind editing its map."""

from __future__ import annotations

from collections.abc import Iterable

from ...scoring.model import Model
from ...scoring.units import QuantityError, parse_quantity
from .mapping import MISSING_TOKENS, NOT_APPLICABLE, UNKNOWN, VERDICTS, fold
from .mapping_checks import INFORMAL_YES_NO, unit_of
from .mapping_draft import MappingDraft, Target
from .verdicts import VerdictError, verdict_value

MAPPED, SAME, NUMBER, DEFAULT, NOTHING, OPEN = "mapped", "same", "number", "default", "nothing", "open"
"""In the map; a code as it stands; a number; covered by the default; to be left out; not known."""


def value_state(draft: MappingDraft, target: Target, text: str, model: Model) -> tuple[str, str]:
    """The state of a source value, and the code that it means ("" for none)."""
    folded = fold(text)
    values = {fold(key): meant for key, meant in draft.values(target).items()}
    if folded in values:
        return (MAPPED, values[folded]) if values[folded] else (NOTHING, "")
    missing = {fold(word) for word in draft.get(("missing",)) or () if isinstance(word, str)}
    if folded in missing | MISSING_TOKENS:
        return NOTHING, ""
    if draft.default(target):
        return DEFAULT, draft.default(target)
    index = model.item_index.get(target.criterion)
    item = None if index is None else model.items[index]
    if item is not None and item.is_numeric:
        try:
            return NUMBER, f"{parse_quantity(text, draft.unit(target) or unit_of(item)).value:g}"
        except QuantityError:
            pass  # a word, then
    if draft.ignores_others(target):
        return NOTHING, ""
    plain = folded.replace(" ", "_") if target.name == "facility_type" else folded
    if not values and plain in target.codes:
        return SAME, plain
    if item is not None and not values and set(item.values) == {"yes", "no"} and folded in INFORMAL_YES_NO:
        return SAME, INFORMAL_YES_NO[folded]
    return OPEN, ""


def set_meaning(
    draft: MappingDraft, target: Target, texts: Iterable[str], meant: str | None, known: Iterable[str], model: Model
) -> None:
    """Let source values mean a code ("" nothing; None: take them out of the map). A map must name whatever it is to
    know: those of the ``known`` values that were understood without one go into it with the first entry."""
    if not draft.values(target):
        understood = [(text, *value_state(draft, target, text, model)) for text in known]
        for text, state, code in understood:
            if state == SAME:
                draft.set_value(target, text, code)
    for text in texts:
        draft.set_value(target, text, meant)


def meanings(target: Target, model: Model) -> list[str]:
    """The codes that a value of ``target`` can be made to mean."""
    index = model.item_index.get(target.criterion)
    if index is None:
        return list(target.codes)
    item = model.items[index]
    codes = [code for code in target.codes if code not in (UNKNOWN, NOT_APPLICABLE)]
    for verdict in VERDICTS if item.is_numeric else ():
        try:
            verdict_value(item, verdict)
        except VerdictError:
            continue
        codes.append(verdict)
    return [*codes, UNKNOWN, NOT_APPLICABLE]
