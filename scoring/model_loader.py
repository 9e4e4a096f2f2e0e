"""Reading a classification model from its folder, whole or not at all.

The format is described in ``docs/model.md``. :func:`load_model` collects every fault it finds and raises
one :class:`ModelError`, so that whoever edits a model sees all of them at once, each with file and line.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from pathlib import Path
from typing import Callable, Mapping

from .conditions import YES_NO, Condition, ConditionError, parse_condition, reference_order
from .errors import QT_TRANSLATE_NOOP, InclusiveCityError
from .model import (
    BOOL,
    ENUM,
    MEASURE,
    NUMBER,
    SEVERITIES,
    Criterion,
    Element,
    FacilityType,
    Item,
    Measure,
    Model,
)
from .model_files import ModelProblem, Problems, Row, Table, read_number, read_table
from .model_settings import CODE, Settings, read_settings
from .units import UNITS

MODEL_FILES = (
    "criteria.csv",
    "elements.csv",
    "facility_types.csv",
    "measures.csv",
    "model.yaml",
    "values.csv",
)
BASES = ("norm_text", "secondary", "system_field", "memory", "proposal")
"""Where a criterion's limit comes from; see ``docs/model.md``."""
PARTIAL_BASES = ("", "source", "proposal")
CONFIDENCES = ("", "H", "M", "L")
ALL_ITEMS = "*"
"""In values.csv: the title holds for every item that has this option."""
ALL_TYPES = "*"
RESERVED_ITEMS = frozenset(
    "and or not id facility_id inspected_at inspector certificate certificate_valid_until basis state"
    " replaces note".split()
)
"""Words of the condition language and columns of an inspections file."""
RESERVED_OPTIONS = frozenset({"unknown", "na"})

_CURRENCY = re.compile(r"[A-Z]{3}")
_LIMITS = ("limit_min", "limit_max", "partial_min", "partial_max")


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
    model = _Reader(path, problems).read()
    if problems.found or model is None:
        raise ModelError(str(folder), problems.ordered())
    return model


def model_digest(folder: str | Path) -> str:
    """SHA-256 over names and contents of the model's files; line ends and byte order marks do not count."""
    digest = hashlib.sha256()
    for name in MODEL_FILES:
        text = (Path(folder) / name).read_bytes().decode("utf-8-sig")
        digest.update(f"{name}\0{text.replace(chr(13) + chr(10), chr(10)).replace(chr(13), chr(10))}\0".encode())
    return digest.hexdigest()


class _Reader:
    """One reading of one folder."""

    def __init__(self, folder: Path, problems: Problems) -> None:
        self.folder = folder
        self.problems = problems
        self.settings: Settings = read_settings(folder, problems)
        self.languages = self.settings.languages
        self.rows: dict[str, Row] = {}  # item code → its row, for problems found later

    def read(self) -> Model | None:
        titles = [f"title_{language}" for language in self.languages]
        severities = [f"sev_{profile.code}" for profile in self.settings.profiles]
        types = self._table("facility_types.csv", ["code", *titles, "refresh_months", "importance"], [])
        measures = self._table(
            "measures.csv",
            ["code", *titles, "unit", "price_low", "price_typical", "price_high", "currency"],
            ["price_basis", "shared_by"],
        )
        elements = self._table("elements.csv", ["code", "value_type", *titles], ["unit", "values"])
        criteria = self._table(
            "criteria.csv",
            ["id", "zone", *titles, "unit", "value_type", *_LIMITS, "values", "pass_values", "partial_values",
             "applies_if", "facility_types", *severities, "basis", "measure_code"],
            ["element", "partial_if", "short_form", "partial_basis", "confidence", "source", "clause",
             "local_clause", "other_values"],
        )  # fmt: skip
        values = self._table("values.csv", ["item", "value", *titles], [])

        self.types = [self._type(row) for row in self._unique(types, "code")]
        self.measures = [self._measure(row) for row in self._unique(measures, "code")]
        self._one_currency(measures)
        items: dict[str, Item] = {}
        for row in self._unique(elements, "code", RESERVED_ITEMS):
            items[row["code"]] = self._element(row)
            self.rows[row["code"]] = row
        for row in self._unique(criteria, "id", RESERVED_ITEMS, known=elements):
            items[row["id"]] = self._criterion(row, complete=types is not None and measures is not None)
            self.rows[row["id"]] = row
        self._conditions(items)
        self._value_titles(items, values)
        if types and criteria:
            self._always_critical(items, types, criteria)
        if self.problems.found:
            return None
        return Model(
            elements=tuple(item for item in items.values() if isinstance(item, Element)),
            criteria=tuple(item for item in items.values() if isinstance(item, Criterion)),
            facility_types=tuple(self.types),
            measures=tuple(self.measures),
            digest=model_digest(self.folder),
            folder=str(self.folder),
            **self.settings.as_fields(),
        )

    # Tables and cells

    def _table(self, name: str, required: list[str], optional: list[str]) -> Table | None:
        if self.settings.is_complete:
            return read_table(self.folder, name, required, optional, self.problems)
        # Without languages and profiles it is not known which columns there should be.
        if not (self.folder / name).is_file():
            self.problems.add(name, 0, QT_TRANSLATE_NOOP("Errors", "The file is missing."))
        return None

    def _add(self, row: Row, template: str, **params: object) -> None:
        self.problems.add(row.file, row.line, template, **params)

    def _unique(
        self,
        table: Table | None,
        column: str,
        reserved: frozenset[str] = frozenset(),
        known: Table | None = None,
    ) -> list[Row]:
        """The rows with a usable code that no row before (also in ``known``) has."""
        first = {row["code"].casefold(): row for row in (known.rows if known else ())}
        rows = []
        for row in table.rows if table else ():
            code = row[column]
            if not CODE.fullmatch(code):
                self._add(
                    row,
                    QT_TRANSLATE_NOOP(
                        "Errors",
                        "“{code}” in the column “{column}” cannot be a code: use Latin letters, digits and _,"
                        " a letter first.",
                    ),
                    code=code,
                    column=column,
                )
            elif code.casefold() in reserved:
                self._add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "“{code}” has a meaning of its own: choose another code."),
                    code=code,
                )
            elif code.casefold() in first:
                other = first[code.casefold()]
                self._add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "“{code}” is there twice: also in {file}, line {line}."),
                    code=code,
                    file=other.file,
                    line=other.line,
                )
            else:
                first[code.casefold()] = row
                rows.append(row)
        return rows

    def _titles(self, row: Row) -> dict[str, str]:
        titles = {language: row[f"title_{language}"] for language in self.languages}
        for language, title in titles.items():
            if not title:
                self._add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "The title in “{language}” is missing (column “{column}”)."),
                    language=language,
                    column=f"title_{language}",
                )
        return titles

    def _number(self, row: Row, column: str, low: float | None = None) -> float | None:
        """The cell's number; None (and a problem) if it is none or below ``low``; None if empty."""
        if not row[column]:
            return None
        number = read_number(row[column])
        if number is None:
            self._add(
                row,
                QT_TRANSLATE_NOOP("Errors", "“{cell}” in the column “{column}” is not a number."),
                cell=row[column],
                column=column,
            )
        elif low is not None and number < low:
            self._add(
                row,
                QT_TRANSLATE_NOOP("Errors", "“{cell}” in the column “{column}” is less than {low}."),
                cell=row[column],
                column=column,
                low=f"{low:g}",
            )
            return None
        return number

    def _choice(self, row: Row, column: str, choices: tuple[str, ...]) -> str:
        """The cell, which must be one of ``choices``; the first of them otherwise."""
        if row[column] in choices:
            return row[column]
        self._add(
            row,
            QT_TRANSLATE_NOOP("Errors", "“{cell}” in the column “{column}” is not one of: {choices}."),
            cell=row[column],
            column=column,
            choices=", ".join(choice or "–" for choice in choices),
        )
        return choices[0]

    def _codes(self, row: Row, column: str) -> tuple[str, ...]:
        """The codes in a cell, separated by semicolons, each once."""
        codes = tuple(code.strip() for code in row[column].split(";") if code.strip())
        for index, code in enumerate(codes):
            if code in codes[:index]:
                self._add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "“{code}” is twice in the column “{column}”."),
                    code=code,
                    column=column,
                )
        return codes

    def _known(self, row: Row, column: str, code: str, known: list[str], where: str) -> None:
        if code not in known:
            self._add(
                row,
                QT_TRANSLATE_NOOP("Errors", "“{code}” in the column “{column}” is not in {where}."),
                code=code,
                column=column,
                where=where,
            )

    def _unit(self, row: Row, required: bool) -> str:
        if row["unit"] in UNITS:
            return row["unit"]
        if row["unit"] or required:
            self._add(
                row,
                QT_TRANSLATE_NOOP("Errors", "The unit “{unit}” is not known. Known are: {units}."),
                unit=row["unit"],
                units=", ".join(UNITS),
            )
        return "number"

    # Records

    def _type(self, row: Row) -> FacilityType:
        numbers = {}
        for column, low, high in (("refresh_months", 1, 600), ("importance", 1, 5)):
            number = self._number(row, column)
            if number is None or not number.is_integer() or not low <= number <= high:
                self._add(
                    row,
                    QT_TRANSLATE_NOOP(
                        "Errors", "The column “{column}” needs a whole number from {low} to {high}."
                    ),
                    column=column,
                    low=low,
                    high=high,
                )
                number = low
            numbers[column] = int(number)
        return FacilityType(row["code"], self._titles(row), **numbers)

    def _measure(self, row: Row) -> Measure:
        prices = []
        for column in ("price_low", "price_typical", "price_high"):
            if not row[column]:
                self._add(row, QT_TRANSLATE_NOOP("Errors", "The column “{column}” is empty."), column=column)
            prices.append(self._number(row, column, low=0))
        if None not in prices and prices != sorted(prices):
            self._add(
                row,
                QT_TRANSLATE_NOOP("Errors", "The prices must rise: low {low}, typical {typical}, high {high}."),
                low=row["price_low"],
                typical=row["price_typical"],
                high=row["price_high"],
            )
        if not _CURRENCY.fullmatch(row["currency"]):
            self._add(
                row,
                QT_TRANSLATE_NOOP(
                    "Errors", "The currency “{currency}” is not a code of three capital letters such as KZT."
                ),
                currency=row["currency"],
            )
        return Measure(
            row["code"],
            self._titles(row),
            unit=self._unit(row, required=True),
            price_low=prices[0] or 0.0,
            price_typical=prices[1] or 0.0,
            price_high=prices[2] or 0.0,
            currency=row["currency"],
            price_basis=row["price_basis"],
            shared_by=row["shared_by"],
        )

    def _one_currency(self, table: Table | None) -> None:
        rows = [row for row in (table.rows if table else ()) if _CURRENCY.fullmatch(row["currency"])]
        for row in rows[1:]:
            if row["currency"] != rows[0]["currency"]:
                self._add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "The currency is {currency}, but {other} in the rows before."),
                    currency=row["currency"],
                    other=rows[0]["currency"],
                )

    def _item(self, row: Row) -> dict[str, object]:
        """The fields that elements and criteria share."""
        kind = self._choice(row, "value_type", (BOOL, ENUM, MEASURE, NUMBER))
        values = self._codes(row, "values")
        unit = ""
        if kind in (MEASURE, NUMBER):
            unit = self._unit(row, required=kind == MEASURE)
        elif row["unit"]:
            self._add(
                row,
                QT_TRANSLATE_NOOP("Errors", "A “{kind}” item has no unit: empty the column “unit”."),
                kind=kind,
            )
        if kind == BOOL:
            if values not in ((), YES_NO):
                self._add(row, QT_TRANSLATE_NOOP("Errors", "The values of a “bool” item are “yes;no”."))
            values = YES_NO
        elif kind == ENUM:
            if len(values) < 2:
                self._add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "An “enum” item needs at least two values (column “values”)."),
                )
            for value in values:
                if not CODE.fullmatch(value) or value in RESERVED_OPTIONS:
                    self._add(
                        row,
                        QT_TRANSLATE_NOOP(
                            "Errors",
                            "“{value}” cannot be an option: use Latin letters, digits and _, a letter first;"
                            " “unknown” and “na” are answers to every question anyway.",
                        ),
                        value=value,
                    )
        elif values:
            self._add(
                row,
                QT_TRANSLATE_NOOP("Errors", "A “{kind}” item is a number: empty the column “values”."),
                kind=kind,
            )
            values = ()
        return {"titles": self._titles(row), "value_type": kind, "unit": unit, "values": values}

    def _element(self, row: Row) -> Element:
        return Element(row["code"], **self._item(row))

    def _criterion(self, row: Row, complete: bool) -> Criterion:
        item = self._item(row)
        numeric = item["value_type"] in (MEASURE, NUMBER)
        judged = self._limits(row) if numeric else self._options(row, item["values"])
        types = self._codes(row, "facility_types")
        if types == (ALL_TYPES,):
            types = tuple(kind.code for kind in self.types)
        if complete:
            for code in types:
                self._known(row, "facility_types", code, [k.code for k in self.types], "facility_types.csv")
            self._known(row, "measure_code", row["measure_code"], [m.code for m in self.measures], "measures.csv")
        if not types:
            self._add(row, QT_TRANSLATE_NOOP("Errors", "The column “facility_types” is empty."))
        self._known(row, "zone", row["zone"], [z.code for z in self.settings.zones], "model.yaml (zones)")
        severity = {}
        for profile in self.settings.profiles:
            if row[f"sev_{profile.code}"]:
                severity[profile.code] = self._choice(row, f"sev_{profile.code}", SEVERITIES[::-1])
        if not severity:
            self._add(
                row, QT_TRANSLATE_NOOP("Errors", "The criterion concerns no profile: all columns sev_… are empty.")
            )
        return Criterion(
            row["id"],
            **item,
            **judged,
            zone=row["zone"],
            element=row["element"],
            facility_types=frozenset(types),
            severity=severity,
            short_form=self._choice(row, "short_form", ("", "yes", "no")) == "yes",
            basis=self._choice(row, "basis", BASES),
            partial_basis=self._choice(row, "partial_basis", PARTIAL_BASES),
            confidence=self._choice(row, "confidence", CONFIDENCES),
            source=row["source"],
            clause=row["clause"],
            local_clause=row["local_clause"],
            other_values=row["other_values"],
            measure=row["measure_code"],
        )

    def _limits(self, row: Row) -> dict[str, float | None]:
        """Full and partial limits. A partial side left empty is that of the full limit."""
        before = len(self.problems.found)
        limit_min, limit_max, partial_min, partial_max = (self._number(row, column) for column in _LIMITS)
        for column in ("pass_values", "partial_values"):
            if row[column]:
                self._add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "A number is judged by limits: empty the column “{column}”."),
                    column=column,
                )
        if len(self.problems.found) == before:
            self._check_limits(row, limit_min, limit_max, partial_min, partial_max)
        if partial_min is not None or partial_max is not None:
            partial_min = limit_min if partial_min is None else partial_min
            partial_max = limit_max if partial_max is None else partial_max
        elif row["partial_if"]:
            self._add(row, QT_TRANSLATE_NOOP("Errors", "“partial_if” needs a partial limit or partial values."))
        return dict(zip(_LIMITS, (limit_min, limit_max, partial_min, partial_max)))

    def _check_limits(
        self,
        row: Row,
        limit_min: float | None,
        limit_max: float | None,
        partial_min: float | None,
        partial_max: float | None,
    ) -> None:
        if limit_min is None and limit_max is None:
            self._add(row, QT_TRANSLATE_NOOP("Errors", "The limit is missing: fill limit_min, limit_max or both."))
        if limit_min is not None and limit_max is not None and limit_min > limit_max:
            self._add(
                row,
                QT_TRANSLATE_NOOP("Errors", "The limits are swapped: limit_min {low} is above limit_max {high}."),
                low=f"{limit_min:g}",
                high=f"{limit_max:g}",
            )
        for side, partial, limit, narrower in (
            ("min", partial_min, limit_min, lambda p, full: p > full),
            ("max", partial_max, limit_max, lambda p, full: p < full),
        ):
            if partial is not None and limit is None:
                self._add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "There is partial_{side}, but no limit_{side} that it could widen."),
                    side=side,
                )
            elif partial is not None and narrower(partial, limit):
                self._add(
                    row,
                    QT_TRANSLATE_NOOP(
                        "Errors",
                        "partial_{side} {partial} is stricter than limit_{side} {limit}:"
                        " the partial range must be the wider one.",
                    ),
                    side=side,
                    partial=f"{partial:g}",
                    limit=f"{limit:g}",
                )
        if (partial_min, partial_max) != (None, None) and (
            partial_min in (None, limit_min) and partial_max in (None, limit_max)
        ):
            self._add(row, QT_TRANSLATE_NOOP("Errors", "The partial range is the same as the full one."))

    def _options(self, row: Row, values: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
        """``pass_values`` and ``partial_values`` of a yes/no or choice criterion."""
        for column in _LIMITS:
            if row[column]:
                self._add(
                    row,
                    QT_TRANSLATE_NOOP(
                        "Errors", "Options are judged by pass_values, not by limits: empty the column “{column}”."
                    ),
                    column=column,
                )
        passing, partial = self._codes(row, "pass_values"), self._codes(row, "partial_values")
        for column, codes in (("pass_values", passing), ("partial_values", partial)):
            for code in codes:
                self._known(row, column, code, list(values), QT_TRANSLATE_NOOP("Errors", "its values"))
        if not passing:
            self._add(row, QT_TRANSLATE_NOOP("Errors", "No value passes: the column “pass_values” is empty."))
        elif set(passing) >= set(values):
            self._add(row, QT_TRANSLATE_NOOP("Errors", "Every value passes: there is nothing to judge."))
        for code in sorted(set(passing) & set(partial)):
            self._add(
                row,
                QT_TRANSLATE_NOOP("Errors", "“{code}” is both in pass_values and in partial_values."),
                code=code,
            )
        if row["partial_if"] and not partial:
            self._add(row, QT_TRANSLATE_NOOP("Errors", "“partial_if” needs a partial limit or partial values."))
        return {"pass_values": passing, "partial_values": partial}

    # What holds between records

    def _conditions(self, items: dict[str, Item]) -> None:
        """Parse and bind the conditions of all criteria, and refuse those that go in a circle."""
        applies: dict[str, Condition | None] = {}
        for code, item in items.items():
            if not isinstance(item, Criterion):
                continue
            bound = {}
            for column in ("applies_if", "partial_if"):
                text = self.rows[code][column]
                if not text:
                    continue
                try:
                    bound[column] = parse_condition(text).bind(items)
                    if code in bound[column].names:
                        raise ConditionError(
                            QT_TRANSLATE_NOOP("Errors", "The criterion refers to itself."), text=text
                        )
                except ConditionError as error:
                    bound.pop(column, None)
                    self._add(
                        self.rows[code],
                        QT_TRANSLATE_NOOP("Errors", "The condition in the column “{column}” is wrong: {detail}"),
                        column=column,
                        detail=error,
                    )
            items[code] = replace(item, **bound)
            applies[code] = bound.get("applies_if")
        try:
            reference_order(applies)
        except ConditionError as error:
            start = str(error.params["circle"]).split(" → ")[0]
            self._add(
                self.rows[start],
                QT_TRANSLATE_NOOP("Errors", "The condition in the column “{column}” is wrong: {detail}"),
                column="applies_if",
                detail=error,
            )

    def _value_titles(self, items: dict[str, Item], table: Table | None) -> None:
        """Give every option its titles, from its own row in values.csv or the one for all items."""
        if table is None:
            return
        titles: dict[tuple[str, str], Mapping[str, str]] = {}
        lines: dict[tuple[str, str], int] = {}
        used = {value for item in items.values() for value in item.values}
        for row in table.rows:
            key = row["item"], row["value"]
            item = items.get(row["item"])
            if key in lines:
                self._add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "“{code}” is there twice: also in {file}, line {line}."),
                    code=" ".join(key),
                    file=row.file,
                    line=lines[key],
                )
            elif row["item"] != ALL_ITEMS and item is None:
                self._add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "“{name}” is neither an element nor a criterion of this model."),
                    name=row["item"],
                )
            elif row["value"] not in (item.values if item else used):
                self._known(row, "value", row["value"], [], QT_TRANSLATE_NOOP("Errors", "the values of the item"))
            lines.setdefault(key, row.line)
            titles.setdefault(key, self._titles(row))
        for code, item in items.items():
            found = {}
            for value in item.values:
                title = titles.get((code, value)) or titles.get((ALL_ITEMS, value))
                if title is None:
                    self._add(
                        self.rows[code],
                        QT_TRANSLATE_NOOP("Errors", "The option “{value}” of “{code}” has no titles in values.csv."),
                        value=value,
                        code=code,
                    )
                else:
                    found[value] = title
            items[code] = replace(item, value_titles=found)

    def _always_critical(self, items: dict[str, Item], types: Table, criteria: Table) -> None:
        """Each type × profile has at least one critical criterion that always applies, and few of them."""
        most = self.settings.max_always_critical
        type_rows = {row["code"]: row for row in types.rows}
        always = [
            item
            for item in items.values()
            if isinstance(item, Criterion) and not self.rows[item.code]["applies_if"]
        ]
        for kind in self.types:
            for profile in self.settings.profiles:
                codes = [
                    item.code
                    for item in always
                    if kind.code in item.facility_types and item.severity.get(profile.code) == SEVERITIES[0]
                ]
                if not codes:
                    self._add(
                        type_rows[kind.code],
                        QT_TRANSLATE_NOOP(
                            "Errors",
                            "The type “{kind}” has no criterion that is critical for the profile “{profile}” and"
                            " always applies (applies_if empty): its status could never be found out.",
                        ),
                        kind=kind.code,
                        profile=profile.code,
                    )
                elif len(codes) > most:
                    self._add(
                        self.rows[codes[most]],
                        QT_TRANSLATE_NOOP(
                            "Errors",
                            "The type “{kind}” has {count} criteria that are critical for the profile “{profile}”"
                            " and always apply; at most {most} may ({codes}).",
                        ),
                        kind=kind.code,
                        profile=profile.code,
                        count=len(codes),
                        most=most,
                        codes=", ".join(codes),
                    )
