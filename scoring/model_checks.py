"""What a model says about answers that cannot be right: ``ranges.csv`` and ``rules.csv``, both optional.

A range holds what can be measured at all, far wider than any limit. A rule is a condition that must not be true, in the
language of ``applies_if``, with what a person reads where it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from string import Formatter

from .conditions import Condition, ConditionError, parse_condition
from .errors import QT_TRANSLATE_NOOP
from .model import Item
from .model_files import Problems, Row, Table
from .model_records import ALL_TYPES, RecordReader
from .model_settings import Settings

ERROR, WARNING, NOTE = "error", "warning", "note"
CHECK_SEVERITIES = (ERROR, WARNING, NOTE)
RANGES_FILE, RULES_FILE = "ranges.csv", "rules.csv"
RANGE_COLUMNS = ("item", "possible_min", "possible_max")


@dataclass(frozen=True)
class CheckRule:
    """A rule of the city's own. ``condition`` is true where something is wrong."""

    code: str
    severity: str
    condition: Condition
    messages: Mapping[str, str]
    """Language → what is wrong; "{E14}" stands for the answer to E14."""
    advice: Mapping[str, str] = field(default_factory=dict)
    """Language → what to do; empty where the message says it all."""
    facility_types: frozenset[str] = frozenset()
    """Empty: all types."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """Language → what the rule is called in lists; empty: by its code."""

    def title(self, language: str) -> str:
        return _in(self.titles, language)

    def message(self, language: str) -> str:
        return _in(self.messages, language) or self.code

    def advised(self, language: str) -> str:
        """What to do; may be empty."""
        return _in(self.advice, language)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Codes of the items that the rule looks at or tells of."""
        texts = [*self.messages.values(), *self.advice.values()]
        told = {name for text in texts for _, name, _, _ in Formatter().parse(text) if name}
        return tuple(sorted(self.condition.names | told))


def _in(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language) or texts.get("en") or next(iter(texts.values()), "")


def rule_columns(languages: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """Columns of rules.csv: (needed, optional)."""
    return (
        ["code", "severity", "condition", *(f"message_{language}" for language in languages)],
        [
            *(f"title_{language}" for language in languages),
            *(f"advice_{language}" for language in languages),
            "facility_types",
        ],
    )


class CheckReader(RecordReader):
    """Makes ranges and rules of rows; faults go into ``problems``."""

    def __init__(self, settings: Settings, problems: Problems, items: Mapping[str, Item]) -> None:
        super().__init__(settings, problems)
        self.items = items

    def ranges(self, table: Table | None) -> dict[str, tuple[float | None, float | None]]:
        """Item code → the least and the greatest value that can be measured; None: open on that side."""
        found: dict[str, tuple[float | None, float | None]] = {}
        for row in table.rows if table else ():
            code = row["item"]
            item = self.items.get(code)
            if item is None or code in found or not item.is_numeric:
                self._refuse_item(row, item, code)
                continue
            low, high = self._number(row, "possible_min"), self._number(row, "possible_max")
            if not row["possible_min"] and not row["possible_max"]:
                self.add(row, QT_TRANSLATE_NOOP("Errors", "Neither possible_min nor possible_max is filled."))
            if low is not None and high is not None and low >= high:
                self.add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "possible_min {low} is not below possible_max {high}."),
                    low=f"{low:g}",
                    high=f"{high:g}",
                )
            else:
                self._hold_limits(row, item, low, high)
            found[code] = (low, high)
        return found

    def _refuse_item(self, row: Row, item: Item | None, code: str) -> None:
        if item is None:
            self.add(
                row,
                QT_TRANSLATE_NOOP("Errors", "“{name}” is neither an element nor a criterion of this model."),
                name=code,
            )
        elif not item.is_numeric:
            self.add(
                row, QT_TRANSLATE_NOOP("Errors", "“{name}” is no number: it has options, and no range."), name=code
            )
        else:
            self.add(row, QT_TRANSLATE_NOOP("Errors", "“{code}” has a range already."), code=code)

    def _hold_limits(self, row: Row, item: Item, low: float | None, high: float | None) -> None:
        """What passes must be possible."""
        limits = [getattr(item, side, None) for side in ("limit_min", "limit_max", "partial_min", "partial_max")]
        for limit in limits:
            if limit is not None and ((low is not None and limit < low) or (high is not None and limit > high)):
                self.add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "The limit {limit} of “{code}” lies outside what is called possible."),
                    limit=f"{limit:g}",
                    code=item.code,
                )
                return

    def rules(self, table: Table | None, types: tuple[str, ...]) -> tuple[CheckRule, ...]:
        """The city's own rules, in the order of the file."""
        return tuple(
            rule
            for row in (self.unique(table, "code") if table else ())
            if (rule := self._rule(row, types)) is not None
        )

    def _rule(self, row: Row, types: tuple[str, ...]) -> CheckRule | None:
        severity = self._choice(row, "severity", CHECK_SEVERITIES)
        languages = self.settings.languages
        messages = {language: row[f"message_{language}"] for language in languages}
        advice = {language: row[f"advice_{language}"] for language in languages if row[f"advice_{language}"]}
        titles = {language: row[f"title_{language}"] for language in languages if row[f"title_{language}"]}
        for language, text in messages.items():
            if not text:
                self.add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "The message in “{language}” is missing (column “{column}”)."),
                    language=language,
                    column=f"message_{language}",
                )
        for language, text in [*messages.items(), *advice.items()]:
            self._placeholders(row, language, text)
        for texts in (advice, titles):
            if texts and len(texts) < len(languages):
                self.add(
                    row,
                    QT_TRANSLATE_NOOP(
                        "Errors", "Title and advice are there in all languages or in none: fill what is missing."
                    ),
                )
        asked = self._codes(row, "facility_types")
        asked = () if asked == (ALL_TYPES,) else asked
        for code in asked:
            self._known(row, "facility_types", code, types, "facility_types.csv")
        try:
            condition = parse_condition(row["condition"]).bind(self.items)
        except ConditionError as error:
            self.add(
                row,
                QT_TRANSLATE_NOOP("Errors", "The condition in the column “{column}” is wrong: {detail}"),
                column="condition",
                detail=error,
            )
            return None
        return CheckRule(row["code"], severity, condition, messages, advice, frozenset(asked), titles)

    def _placeholders(self, row: Row, language: str, text: str) -> None:
        try:
            names = [name for _, name, spec, how in Formatter().parse(text) if name is not None]
            plain = all(not spec and not how for _, name, spec, how in Formatter().parse(text) if name is not None)
        except ValueError:
            names, plain = [], False
        unknown = [name for name in names if name not in self.items]
        if unknown or not plain:
            self.add(
                row,
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "The text in “{language}” has brackets {{ }} around something else than the code of an element or "
                    "criterion: {names}.",
                ),
                language=language,
                names=", ".join(unknown) or text,
            )
