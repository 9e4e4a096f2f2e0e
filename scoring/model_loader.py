"""Reading a classification model from its folder, whole or not at all.

The format is described in ``docs/model.md``. :func:`load_model` collects every fault it finds and raises
one :class:`ModelError`, so that whoever edits a model sees all of them at once, each with file and line.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import numpy as np

from .conditions import (
    FALSE,
    NO_ANSWER,
    Condition,
    ConditionError,
    applicability,
    parse_condition,
    reference_order,
)
from .errors import QT_TRANSLATE_NOOP, InclusiveCityError
from .model import SEVERITIES, Criterion, Element, FacilityType, Item, Measure, Model
from .model_checks import RANGE_COLUMNS, RANGES_FILE, RULES_FILE, CheckReader, rule_columns
from .model_files import ModelProblem, Problems, Row, Table, read_table
from .model_measures import NEEDED, OPTIONAL, MeasureReader
from .model_records import LIMITS, RESERVED_ITEMS, RecordReader
from .model_settings import SETTINGS_FILE, Settings, read_settings

MODEL_FILES = (
    "criteria.csv",
    "elements.csv",
    "facility_types.csv",
    "measures.csv",
    "model.yaml",
    "values.csv",
)
OPTIONAL_FILES = (RANGES_FILE, RULES_FILE)
"""A model is these files; whatever else lies in its folder is not looked at."""

ALL_ITEMS = "*"
"""In values.csv: the title holds for every item that has this option."""


class ModelError(InclusiveCityError):
    """A model with faults. ``problems`` has all of them, by file and line."""

    def __init__(self, folder: str, problems: list[ModelProblem]) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("Errors", "The model in “{folder}” cannot be used. To mend ({count}):"),
            folder=folder,
            count=len(problems),
        )
        self.problems = problems

    def text(self, translate: Callable[[str, str], str] | None = None) -> str:
        """The heading and every problem, one a line."""
        return "\n".join([super().text(translate), *(problem.text(translate) for problem in self.problems)])


def load_model(folder: str | Path) -> Model:
    """The model in ``folder``; raises :class:`ModelError` with every fault if it has any."""
    path = Path(folder)
    problems = Problems()
    if not path.is_dir():
        problems.add(path.name, 0, QT_TRANSLATE_NOOP("Errors", "There is no such folder."))
        raise ModelError(str(folder), problems.found)
    settings = read_settings(path, problems)
    model = _Assembly(path, settings, problems).model()
    if problems.found or model is None:
        raise ModelError(str(folder), problems.ordered())
    return model


def model_digest(folder: str | Path) -> str:
    """SHA-256 over names and contents of the model's files; line ends and byte order marks do not count."""
    digest = hashlib.sha256()
    there = [name for name in OPTIONAL_FILES if (Path(folder) / name).is_file()]
    for name in (*MODEL_FILES, *there):
        text = (Path(folder) / name).read_bytes().decode("utf-8-sig")
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        digest.update(f"{name}\0{text}\0".encode())
    return digest.hexdigest()


class _Assembly:
    """Puts the records of all tables together and checks what holds between them."""

    def __init__(self, folder: Path, settings: Settings, problems: Problems) -> None:
        self.folder = folder
        self.settings = settings
        self.problems = problems
        self.records = RecordReader(settings, problems)
        self.items: dict[str, Item] = {}
        self.rows: dict[str, Row] = {}
        """Item code → its row, to name the line of what is found later."""
        self.checks: dict[str, Any] = {}

    def model(self) -> Model | None:
        """The model; None if anything was wrong."""
        titles = [f"title_{language}" for language in self.settings.languages]
        severities = [f"sev_{profile.code}" for profile in self.settings.profiles]
        types_table = self._table("facility_types.csv", ["code", *titles, "refresh_months", "importance"])
        measures_table = self._table(
            "measures.csv",
            [*NEEDED, *titles],
            list(OPTIONAL),
        )
        elements = self._table("elements.csv", ["code", "value_type", *titles], ["unit", "values"])
        criteria = self._table(
            "criteria.csv",
            ["id", "zone", *titles, "unit", "value_type", *LIMITS, "values", "pass_values", "partial_values",
             "applies_if", "facility_types", *severities, "basis", "measure_code"],
            ["element", "partial_if", "short_form", "partial_basis", "confidence", "source", "clause",
             "local_clause", "other_values"],
        )  # fmt: skip
        values = self._table("values.csv", ["item", "value", *titles])
        ranges = self._optional_table(RANGES_FILE, list(RANGE_COLUMNS), [])
        rules = self._optional_table(RULES_FILE, *rule_columns(self.settings.languages))

        type_rows = self.records.unique(types_table, "code")
        types = [self.records.type(row) for row in type_rows]
        measure_reader = MeasureReader(self.settings, self.problems)
        measures = measure_reader.measures(measures_table)
        for row in self.records.unique(elements, "code", RESERVED_ITEMS):
            self.items[row["code"]] = self.records.element(row)
            self.rows[row["code"]] = row
        for row in self.records.unique(criteria, "id", RESERVED_ITEMS, known=elements):
            self.items[row["id"]] = self.records.criterion(
                row,
                [kind.code for kind in types] if types_table and types_table.is_whole else None,
                [measure.code for measure in measures] if measures_table and measures_table.is_whole else None,
            )
            self.rows[row["id"]] = row
        if elements and criteria and elements.is_whole and criteria.is_whole:
            self._conditions()
            measures = measure_reader.bound(measures, measures_table, self.items)
            if values:
                self._value_titles(values)
            # What could not be read as an item would be told as unknown once more.
            if len(elements.rows) + len(criteria.rows) == len(self.items):
                checks = CheckReader(self.settings, self.problems, self.items)
                self.checks = {
                    "ranges": checks.ranges(ranges),
                    "rules": checks.rules(rules, tuple(kind.code for kind in types)),
                }
        if criteria and criteria.is_whole:
            self._always_critical(type_rows)
            if types_table is not None and types_table.is_whole:
                self._thresholds(types)
            self._repeated()
        return None if self.problems.found else self._whole(types, measures)

    def _whole(self, types: list[FacilityType], measures: list[Measure]) -> Model:
        model = Model(
            elements=tuple(item for item in self.items.values() if isinstance(item, Element)),
            criteria=tuple(item for item in self.items.values() if isinstance(item, Criterion)),
            facility_types=tuple(types),
            measures=tuple(measures),
            digest=model_digest(self.folder),
            folder=str(self.folder),
            **self.checks,
            **self.settings.as_fields(),
        )
        self._reachable(model)
        return model

    def _table(self, name: str, required: list[str], optional: list[str] | None = None) -> Table | None:
        if self.settings.is_complete:
            return read_table(self.folder, name, required, optional or [], self.problems)
        # Without languages and profiles it is not known which columns there should be.
        if not (self.folder / name).is_file():
            self.problems.add(name, 0, QT_TRANSLATE_NOOP("Errors", "The file is missing."))
        return None

    def _optional_table(self, name: str, required: list[str], optional: list[str]) -> Table | None:
        return self._table(name, required, optional) if (self.folder / name).is_file() else None

    def _conditions(self) -> None:
        """Parse and bind the conditions of all criteria, and refuse those that go in a circle."""
        wrong = QT_TRANSLATE_NOOP("Errors", "The condition in the column “{column}” is wrong: {detail}")
        applies: dict[str, Condition | None] = {}
        for code, item in self.items.items():
            if not isinstance(item, Criterion):
                continue
            bound = {}
            for column in ("applies_if", "partial_if"):
                text = self.rows[code][column]
                if not text:
                    continue
                try:
                    bound[column] = self._condition(code, text)
                except ConditionError as error:
                    self.records.add(self.rows[code], wrong, column=column, detail=error)
            self.items[code] = replace(item, **bound)
            applies[code] = bound.get("applies_if")
        try:
            reference_order(applies)
        except ConditionError as error:
            start = str(error.params["circle"]).split(" → ")[0]
            self.records.add(self.rows[start], wrong, column="applies_if", detail=error)

    def _condition(self, code: str, text: str) -> Condition:
        condition = parse_condition(text).bind(self.items)
        if code in condition.names:
            raise ConditionError(QT_TRANSLATE_NOOP("Errors", "The criterion refers to itself."))
        return condition

    def _value_titles(self, table: Table) -> None:
        """Give every option its titles, from its own row in values.csv or the one for all items."""
        titles: dict[tuple[str, str], Mapping[str, str]] = {}
        lines: dict[tuple[str, str], int] = {}
        used = {value for item in self.items.values() for value in item.values}
        for row in table.rows:
            key = row["item"], row["value"]
            item = self.items.get(row["item"])
            if key in lines:
                self.records.add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "“{code}” is there twice: also in {file}, line {line}."),
                    code=" ".join(key),
                    file=row.file,
                    line=lines[key],
                )
            elif row["item"] != ALL_ITEMS and item is None:
                self.records.add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "“{name}” is neither an element nor a criterion of this model."),
                    name=row["item"],
                )
            elif row["value"] not in (item.values if item else used):
                self.records.add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "“{value}” is not an option of “{item}”."),
                    value=row["value"],
                    item=row["item"],
                )
            lines.setdefault(key, row.line)
            titles.setdefault(key, self.records.titles(row))
        for code, item in self.items.items():
            found = {}
            for value in item.values:
                title = titles.get((code, value)) or titles.get((ALL_ITEMS, value))
                if title is None:
                    self.records.add(
                        self.rows[code],
                        QT_TRANSLATE_NOOP("Errors", "The option “{value}” of “{code}” has no titles in values.csv."),
                        value=value,
                        code=code,
                    )
                else:
                    found[value] = title
            self.items[code] = replace(item, value_titles=found)

    def _always_critical(self, type_rows: list[Row]) -> None:
        """Each type × profile has at least one critical criterion that always applies, and few of them."""
        most = self.settings.max_always_critical
        always = [
            item
            for item in self.items.values()
            if isinstance(item, Criterion) and not self.rows[item.code]["applies_if"]
        ]
        for row in type_rows:
            kind = row["code"]
            for profile in self.settings.profiles:
                codes = [
                    item.code
                    for item in always
                    if kind in item.facility_types and item.severity.get(profile.code) == SEVERITIES[0]
                ]
                if not codes:
                    self.records.add(
                        row,
                        QT_TRANSLATE_NOOP(
                            "Errors",
                            "The type “{kind}” has no criterion that is critical for the profile “{profile}”"
                            " and always applies (applies_if empty): its status could never be found out.",
                        ),
                        kind=kind,
                        profile=profile.code,
                    )
                elif len(codes) > most:
                    self.records.add(
                        self.rows[codes[most]],
                        QT_TRANSLATE_NOOP(
                            "Errors",
                            "The type “{kind}” has {count} criteria that are critical for the profile"
                            " “{profile}” and always apply; at most {most} may ({codes}).",
                        ),
                        kind=kind,
                        profile=profile.code,
                        count=len(codes),
                        most=most,
                        codes=", ".join(codes),
                    )

    def _thresholds(self, types: list[FacilityType]) -> None:
        """Thresholds are of facility types."""
        known = [kind.code for kind in types]
        for code, line in self.settings.planning_lines.items():
            if code not in known:
                self.problems.add(
                    SETTINGS_FILE,
                    line,
                    QT_TRANSLATE_NOOP("Errors", "“{code}” in “thresholds” is not in facility_types.csv."),
                    code=code,
                )

    def _repeated(self) -> None:
        """What there may be several of must have questions, and no question may be asked for two of them."""
        criteria = [item for item in self.items.values() if isinstance(item, Criterion)]
        of: dict[str, str] = {}
        for each in self.settings.repeated:
            looked_at = {criterion.element for criterion in criteria if criterion.zone == each.zone}
            for element in each.elements:
                if element not in looked_at:
                    self.problems.add(
                        SETTINGS_FILE,
                        self.settings.repeated_lines[each.code],
                        QT_TRANSLATE_NOOP(
                            "Errors",
                            "“{code}” in “repeated”: no criterion of its zone looks at the element “{element}”.",
                        ),
                        code=each.code,
                        element=element,
                    )
            shared: dict[str, list[str]] = {}
            for criterion in criteria:
                if each.covers(criterion) and of.setdefault(criterion.code, each.code) != each.code:
                    shared.setdefault(of[criterion.code], []).append(criterion.code)
            for other, codes in shared.items():
                self.problems.add(
                    SETTINGS_FILE,
                    self.settings.repeated_lines[each.code],
                    QT_TRANSLATE_NOOP(
                        "Errors", "{criteria} would be asked for both “{code}” and “{other}” (“repeated”)."
                    ),
                    criteria=", ".join(codes),
                    code=each.code,
                    other=other,
                )

    def _reachable(self, model: Model) -> None:
        """Refuse a criterion listed for a type at which its condition can never hold.

        With nothing answered, a condition is "unknown" unless it rests on criteria that are not asked at
        the type at all.
        """
        kinds = np.arange(len(model.facility_types))
        blank = np.full(len(kinds), NO_ANSWER, dtype=np.int8), np.full(len(kinds), np.nan)
        applies = applicability(model, lambda code: blank, kinds)
        for criterion in model.criteria:
            for index, kind in enumerate(model.facility_types):
                if kind.code in criterion.facility_types and applies[criterion.code][index] == FALSE:
                    self.records.add(
                        self.rows[criterion.code],
                        QT_TRANSLATE_NOOP(
                            "Errors",
                            "The condition “{condition}” can never hold at the type “{kind}”:"
                            " what it refers to is not asked there.",
                        ),
                        condition=criterion.applies_if,
                        kind=kind.code,
                    )
