"""Whether a mapping fits the classification model of the store, and which source columns it needs."""

from __future__ import annotations

from collections.abc import Iterable

from ...scoring.errors import QT_TRANSLATE_NOOP
from ...scoring.model import Item, Model
from ...scoring.model_files import Problems
from ...scoring.units import UNITS
from .errors import MappingError
from .mapping import NOT_APPLICABLE, UNKNOWN, VERDICTS, AnswerRule, InspectionMapping, SourceMapping, Value, Values
from .verdicts import VerdictError, verdict_value

INFORMAL_YES_NO = {
    "yes": "yes", "true": "yes", "1": "yes", "да": "yes", "иә": "yes", "oui": "yes",
    "no": "no", "false": "no", "0": "no", "нет": "no", "жоқ": "no", "non": "no",
}  # fmt: skip
"""How yes and no are written where a mapping has no map for a yes/no criterion."""


def check_mapping(mapping: SourceMapping, model: Model) -> None:
    """Raise :class:`MappingError` where the mapping names what ``model`` does not have."""
    problems = Problems()
    _check_words(mapping, "facility_type", model.type_index, problems)
    _check_words(mapping, "owner_kind", {kind.code for kind in model.owner_kinds}, problems)
    for profile, values in mapping.profiles.items():
        if profile not in model.profile_codes:
            _add(problems, mapping, _line(values), profile, model.profile_codes)
    if mapping.inspection is not None:
        for rule in mapping.inspection.answers:
            _check_rule(mapping, rule, model, problems)
        for compensation in mapping.inspection.compensations:
            line = compensation.words.line
            if compensation.zone not in model.zone_codes:
                _add(problems, mapping, line, compensation.zone, model.zone_codes)
            for profile in compensation.profiles:
                if profile not in model.profile_codes:
                    _add(problems, mapping, line, profile, model.profile_codes)
    if problems.found:
        raise MappingError(mapping.file, problems.ordered())


def needed_columns(mapping: SourceMapping) -> set[str]:
    """Every column that the mapping names, as it names it."""
    names = set(mapping.id_hash)
    for values in (mapping.id, *mapping.fields.values(), *mapping.profiles.values()):
        names |= _columns(values)
    names |= set(mapping.geometry.columns)
    if mapping.inspection is not None:
        names |= inspection_columns(mapping.inspection)
    return names


def inspection_columns(inspection: InspectionMapping) -> set[str]:
    """The columns that the inspection part of a mapping names."""
    names = set(inspection.id_hash)
    for values in (
        inspection.id, inspection.facility, inspection.inspector, inspection.certificate, inspection.basis,
        inspection.state, inspection.replaces, inspection.note,
    ):  # fmt: skip
        names |= _columns(values)
    for date in (inspection.inspected_at, inspection.certificate_valid_until):
        if date is not None:
            names |= _columns(date.value)
    for rule in inspection.answers:
        names |= rule.value.source_columns()
    for compensation in inspection.compensations:
        names |= compensation.words.source_columns()
    return names


def _columns(values: Values) -> set[str]:
    return set().union(*(value.source_columns() for value in values)) if values else set()


def _check_words(mapping: SourceMapping, target: str, known: Iterable[str], problems: Problems) -> None:
    """Constants and mapped values of a field must be codes of the model."""
    codes = list(known)
    for value in mapping.fields.get(target, ()):
        meant = [(value.constant, value.line), (value.default, value.line), (value.empty, value.line)]
        meant += [(result, value.value_lines.get(result, value.line)) for result in (value.values or {}).values()]
        for word, line in meant:
            if word and word not in codes:
                _add(problems, mapping, line, word, codes)


def _check_rule(mapping: SourceMapping, rule: AnswerRule, model: Model, problems: Problems) -> None:
    line = rule.value.line
    index = model.item_index.get(rule.criterion)
    if index is None:
        problems.add(
            mapping.file,
            line,
            QT_TRANSLATE_NOOP("Errors", "The model has no criterion or element “{code}”."),
            code=rule.criterion,
        )
        return
    item = model.items[index]
    if rule.unit and (rule.unit not in UNITS or UNITS[rule.unit].dimension != UNITS[unit_of(item)].dimension):
        problems.add(
            mapping.file,
            line,
            QT_TRANSLATE_NOOP("Errors", "“{unit}” is no unit for {code}."),
            unit=rule.unit,
            code=item.code,
        )
    value = rule.value
    meant = [(value.constant, line), (value.default, line), (value.empty, line)]
    meant += [(result, value.value_lines.get(result, line)) for result in (value.values or {}).values()]
    for word, at in meant:
        if word:
            _check_answer(mapping, item, word, at, problems)


def _check_answer(mapping: SourceMapping, item: Item, word: str, line: int, problems: Problems) -> None:
    if word in (UNKNOWN, NOT_APPLICABLE):
        return
    if word in VERDICTS:
        try:
            verdict_value(item, word)
        except VerdictError as error:
            problems.add(mapping.file, line, error.template, **error.params)
        return
    if item.is_numeric:
        try:
            float(word)
        except ValueError:
            _add(problems, mapping, line, word, (QT_TRANSLATE_NOOP("Errors", "a number"), UNKNOWN, NOT_APPLICABLE))
    elif word not in item.values:
        _add(problems, mapping, line, word, (*item.values, UNKNOWN, NOT_APPLICABLE))


def unit_of(item: Item) -> str:
    """The unit in which a number answers the item."""
    return item.unit or "number"


def _line(values: Values | Value) -> int:
    return values[0].line if isinstance(values, tuple) and values else 0


def _add(problems: Problems, mapping: SourceMapping, line: int, word: str, known: Iterable[str]) -> None:
    problems.add(
        mapping.file,
        line,
        QT_TRANSLATE_NOOP("Errors", "“{word}” is not known here. Write one of: {known}."),
        word=word,
        known=", ".join(known),
    )
