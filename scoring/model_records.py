"""The records of a model's tables: each row becomes an element, a criterion, a measure, a facility type.

What can be said of a row alone is checked here; what holds between rows is :mod:`.model_loader`'s.
"""

from __future__ import annotations

from collections.abc import Collection

from .conditions import YES_NO
from .errors import QT_TRANSLATE_NOOP
from .model import BOOL, ENUM, MEASURE, NUMBER, SEVERITIES, Criterion, Element, FacilityType
from .model_files import Problems, Row, Table, read_number
from .model_nodes import CODE
from .model_settings import Settings
from .units import UNITS

BASES = ("norm_text", "secondary", "system_field", "memory", "proposal")
"""Where a criterion's limit comes from; see ``docs/model.md``."""
PARTIAL_BASES = ("", "source", "proposal")
CONFIDENCES = ("", "H", "M", "L")
ALL_TYPES = "*"
"""In ``facility_types`` of a criterion: every type of the model."""
LIMITS = ("limit_min", "limit_max", "partial_min", "partial_max")
RESERVED_ITEMS = frozenset(
    "and or not id facility_id inspected_at inspector certificate certificate_valid_until basis state"
    " replaces note".split()
)
"""Words of the condition language and columns of an inspections file."""
RESERVED_OPTIONS = frozenset({"unknown", "na"})
"""What a cell of an inspections file says instead of an option."""


class RecordReader:
    """Makes records of rows; faults go into ``problems``, and something usable is returned anyway."""

    def __init__(self, settings: Settings, problems: Problems) -> None:
        self.settings = settings
        self.problems = problems

    # Cells

    def add(self, row: Row, template: str, /, **params: object) -> None:
        """Note a fault of ``row``."""
        self.problems.add(row.file, row.line, template, **params)

    def unique(
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
                self.add(
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
                self.add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "“{code}” has a meaning of its own: choose another code."),
                    code=code,
                )
            elif code.casefold() in first:
                other = first[code.casefold()]
                self.add(
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

    def titles(self, row: Row) -> dict[str, str]:
        """The titles in every language of the model."""
        titles = {language: row[f"title_{language}"] for language in self.settings.languages}
        for language, title in titles.items():
            if not title:
                self.add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "The title in “{language}” is missing (column “{column}”)."),
                    language=language,
                    column=f"title_{language}",
                )
        return titles

    def _number(self, row: Row, column: str) -> float | None:
        """The cell's number, 0 or more; None if it is empty, and (with a problem) if it is anything else."""
        cell = row[column]
        number = read_number(cell)
        if cell and number is None:
            self.add(
                row,
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "“{cell}” in the column “{column}” is not a plain number: write it like 0.9 or 400000,"
                    " without a unit.",
                ),
                cell=cell,
                column=column,
            )
        elif number is not None and number < 0:
            self.add(
                row,
                QT_TRANSLATE_NOOP("Errors", "“{cell}” in the column “{column}” is negative."),
                cell=cell,
                column=column,
            )
            return None
        return number

    def _choice(self, row: Row, column: str, choices: tuple[str, ...]) -> str:
        """The cell, which must be one of ``choices``; the first of them otherwise."""
        if row[column] in choices:
            return row[column]
        self.add(
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
                self.add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "“{code}” is twice in the column “{column}”."),
                    code=code,
                    column=column,
                )
        return codes

    def _known(self, row: Row, column: str, code: str, known: Collection[str], where: str) -> None:
        """Report a code that is not among the ``known`` ones, which ``where`` (a file) has."""
        if code not in known:
            self.add(
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
            self.add(
                row,
                QT_TRANSLATE_NOOP("Errors", "The unit “{unit}” is not known. Known are: {units}."),
                unit=row["unit"],
                units=", ".join(UNITS),
            )
        return "number"

    # Records

    def type(self, row: Row) -> FacilityType:
        """A facility type."""
        numbers = {}
        for column, low, high in (("refresh_months", 1, 600), ("importance", 1, 5)):
            number = self._number(row, column)
            if row[column] and number is None:
                number = low  # said already
            elif number is None or not number.is_integer() or not low <= number <= high:
                self.add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "The column “{column}” needs a whole number from {low} to {high}."),
                    column=column,
                    low=low,
                    high=high,
                )
                number = low
            numbers[column] = int(number)
        return FacilityType(row["code"], self.titles(row), **numbers)

    def _item(self, row: Row) -> dict[str, object]:
        """The fields that elements and criteria share."""
        kind = self._choice(row, "value_type", (BOOL, ENUM, MEASURE, NUMBER))
        values = self._codes(row, "values")
        unit = ""
        if kind in (MEASURE, NUMBER):
            unit = self._unit(row, required=kind == MEASURE)
        elif row["unit"]:
            self.add(
                row,
                QT_TRANSLATE_NOOP("Errors", "A “{kind}” item has no unit: empty the column “unit”."),
                kind=kind,
            )
        if kind == BOOL:
            if values not in ((), YES_NO):
                self.add(row, QT_TRANSLATE_NOOP("Errors", "The values of a “bool” item are “yes;no”."))
            values = YES_NO
        elif kind == ENUM:
            if len(values) < 2:
                self.add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "An “enum” item needs at least two values (column “values”)."),
                )
            for value in values:
                if not CODE.fullmatch(value) or value in RESERVED_OPTIONS:
                    self.add(
                        row,
                        QT_TRANSLATE_NOOP(
                            "Errors",
                            "“{value}” cannot be an option: use Latin letters, digits and _, a letter first;"
                            " “unknown” and “na” are answers to every question anyway.",
                        ),
                        value=value,
                    )
        elif values:
            self.add(
                row,
                QT_TRANSLATE_NOOP("Errors", "A “{kind}” item is a number: empty the column “values”."),
                kind=kind,
            )
            values = ()
        return {"titles": self.titles(row), "value_type": kind, "unit": unit, "values": values}

    def element(self, row: Row) -> Element:
        """An element: what an inspection asks first."""
        return Element(row["code"], **self._item(row))

    def criterion(
        self, row: Row, known_types: Collection[str] | None, known_measures: Collection[str] | None
    ) -> Criterion:
        """The criterion without its conditions. Codes are not looked up where what is known is None."""
        item = self._item(row)
        numeric = item["value_type"] in (MEASURE, NUMBER)
        judged = self._limits(row) if numeric else self._options(row, item["values"])
        types = self._codes(row, "facility_types")
        if types == (ALL_TYPES,):
            types = tuple(known_types or ())
        if known_types is not None:
            for code in types:
                self._known(row, "facility_types", code, known_types, "facility_types.csv")
        if known_measures is not None:
            self._known(row, "measure_code", row["measure_code"], known_measures, "measures.csv")
        if not row["facility_types"]:
            self.add(row, QT_TRANSLATE_NOOP("Errors", "The column “facility_types” is empty."))
        zones = [zone.code for zone in self.settings.zones]
        if zones:
            self._known(row, "zone", row["zone"], zones, "model.yaml (zones)")
        severity = {}
        for profile in self.settings.profiles:
            if row[f"sev_{profile.code}"]:
                severity[profile.code] = self._choice(row, f"sev_{profile.code}", SEVERITIES[::-1])
        if not severity:
            self.add(
                row,
                QT_TRANSLATE_NOOP("Errors", "The criterion concerns no profile: all columns sev_… are empty."),
            )
        has_partial = any(row[column] for column in ("partial_min", "partial_max", "partial_values"))
        if has_partial != bool(row["partial_basis"]):
            self.add(
                row,
                QT_TRANSLATE_NOOP(
                    "Errors", "“partial_basis” says where the partial limit or values come from: fill it."
                )
                if has_partial
                else QT_TRANSLATE_NOOP("Errors", "“partial_basis” is filled, but there is no partial limit or value."),
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
        limit_min, limit_max, partial_min, partial_max = (self._number(row, column) for column in LIMITS)
        for column in ("pass_values", "partial_values"):
            if row[column]:
                self.add(
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
            self.add(row, QT_TRANSLATE_NOOP("Errors", "“partial_if” needs a partial limit or partial values."))
        return dict(zip(LIMITS, (limit_min, limit_max, partial_min, partial_max)))

    def _check_limits(
        self,
        row: Row,
        limit_min: float | None,
        limit_max: float | None,
        partial_min: float | None,
        partial_max: float | None,
    ) -> None:
        if limit_min is None and limit_max is None:
            self.add(row, QT_TRANSLATE_NOOP("Errors", "The limit is missing: fill limit_min, limit_max or both."))
        if limit_min is not None and limit_max is not None and limit_min > limit_max:
            self.add(
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
                self.add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "There is partial_{side}, but no limit_{side} that it could widen."),
                    side=side,
                )
            elif partial is not None and narrower(partial, limit):
                self.add(
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
            self.add(row, QT_TRANSLATE_NOOP("Errors", "The partial range is the same as the full one."))

    def _options(self, row: Row, values: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
        """``pass_values`` and ``partial_values`` of a yes/no or choice criterion."""
        for column in LIMITS:
            if row[column]:
                self.add(
                    row,
                    QT_TRANSLATE_NOOP(
                        "Errors",
                        "Options are judged by pass_values, not by limits: empty the column “{column}”.",
                    ),
                    column=column,
                )
        passing, partial = self._codes(row, "pass_values"), self._codes(row, "partial_values")
        for column, codes in (("pass_values", passing), ("partial_values", partial)):
            for code in codes:
                if code not in values:
                    self.add(
                        row,
                        QT_TRANSLATE_NOOP("Errors", "“{code}” in the column “{column}” is not among the values."),
                        code=code,
                        column=column,
                    )
        if not passing:
            self.add(row, QT_TRANSLATE_NOOP("Errors", "No value passes: the column “pass_values” is empty."))
        elif set(passing) >= set(values):
            self.add(row, QT_TRANSLATE_NOOP("Errors", "Every value passes: there is nothing to judge."))
        for code in sorted(set(passing) & set(partial)):
            self.add(
                row,
                QT_TRANSLATE_NOOP("Errors", "“{code}” is both in pass_values and in partial_values."),
                code=code,
            )
        if row["partial_if"] and not partial:
            self.add(row, QT_TRANSLATE_NOOP("Errors", "“partial_if” needs a partial limit or partial values."))
        return {"pass_values": passing, "partial_values": partial}
