"""``measures.csv``: what mends a criterion, what it costs, how much of it is needed, what it goes with."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from .conditions import ConditionError, parse_condition
from .errors import QT_TRANSLATE_NOOP
from .model import Item, Measure
from .model_files import Row, Table
from .model_records import RecordReader
from .units import AREA, COUNT, LENGTH, UNITS, VOLUME

NEEDED = ("code", "unit", "price_low", "price_typical", "price_high", "currency")
OPTIONAL = (
    "price_basis", "shared_by", "payer", "quantity_of", "quantity_default", "alternatives", "requires", "excludes",
    "possible_if", "lifetime_years",
)  # fmt: skip
OTHERS = ("alternatives", "requires", "excludes")
"""Columns that name other measures."""
LINEAR = (LENGTH, AREA, VOLUME, COUNT)
"""Dimensions of quantities."""

_CURRENCY = re.compile(r"[A-Z]{3}")


class MeasureReader(RecordReader):
    """Makes measures of rows; faults go into ``problems``."""

    def measures(self, table: Table | None) -> list[Measure]:
        """The measures, checked one by one and against each other."""
        rows = self.unique(table, "code")
        found = [self.measure(row) for row in rows]
        self._one_currency(table)
        if table is not None and table.is_whole:
            for row, measure in zip(rows, found):
                self._others(row, measure, found)
        return found

    def bound(self, measures: Sequence[Measure], table: Table | None, items: Mapping[str, Item]) -> list[Measure]:
        """The measures with what they say of ``items`` (elements and criteria) looked up."""
        rows = {row["code"]: row for row in (table.rows if table else ())}
        return [self._bound(rows[measure.code], measure, items) for measure in measures]

    def measure(self, row: Row) -> Measure:
        """A measure with its three prices; what it says of other measures and of items is looked up later."""
        prices = []
        for column in ("price_low", "price_typical", "price_high"):
            if not row[column]:
                self.add(row, QT_TRANSLATE_NOOP("Errors", "The column “{column}” is empty."), column=column)
            prices.append(self._number(row, column))
        if None not in prices and prices != sorted(prices):
            self.add(
                row,
                QT_TRANSLATE_NOOP("Errors", "The prices must rise: low {low}, typical {typical}, high {high}."),
                low=row["price_low"],
                typical=row["price_typical"],
                high=row["price_high"],
            )
        if not _CURRENCY.fullmatch(row["currency"]):
            self.add(
                row,
                QT_TRANSLATE_NOOP(
                    "Errors", "The currency “{currency}” is not a code of three capital letters such as KZT."
                ),
                currency=row["currency"],
            )
        if row["payer"]:
            payers = [payer.code for payer in self.settings.payers]
            self._known(row, "payer", row["payer"], payers, "model.yaml (payers)")
        return Measure(
            row["code"],
            self.titles(row),
            unit=self._unit(row, required=True),
            price_low=prices[0] or 0.0,
            price_typical=prices[1] or 0.0,
            price_high=prices[2] or 0.0,
            currency=row["currency"],
            price_basis=row["price_basis"],
            shared_by=row["shared_by"],
            payer=row["payer"],
            quantity_of=row["quantity_of"],
            quantity_default=self._positive(row, "quantity_default"),
            alternatives=self._codes(row, "alternatives"),
            requires=self._codes(row, "requires"),
            excludes=self._codes(row, "excludes"),
            lifetime_years=self._positive(row, "lifetime_years"),
        )

    def _positive(self, row: Row, column: str) -> float | None:
        number = self._number(row, column)
        if number == 0:
            self.add(
                row, QT_TRANSLATE_NOOP("Errors", "The column “{column}” is 0: give more, or nothing."), column=column
            )
            return None
        return number

    def _others(self, row: Row, measure: Measure, every: Sequence[Measure]) -> None:
        known = [other.code for other in every]
        for column in OTHERS:
            for code in getattr(measure, column):
                self._known(row, column, code, known, "measures.csv")
                if code == measure.code:
                    self.add(
                        row,
                        QT_TRANSLATE_NOOP("Errors", "The measure names itself in the column “{column}”."),
                        column=column,
                    )
        for code in measure.requires:
            if code in measure.excludes:
                self.add(row, QT_TRANSLATE_NOOP("Errors", "“{code}” is both required and excluded."), code=code)

    def _bound(self, row: Row, measure: Measure, items: Mapping[str, Item]) -> Measure:
        if measure.quantity_of:
            self._check_quantity(row, measure, items.get(measure.quantity_of))
        if not row["possible_if"]:
            return measure
        try:
            return replace(measure, possible_if=parse_condition(row["possible_if"]).bind(items))
        except ConditionError as error:
            self.add(
                row,
                QT_TRANSLATE_NOOP("Errors", "The condition in the column “{column}” is wrong: {detail}"),
                column="possible_if",
                detail=error,
            )
            return measure

    def _check_quantity(self, row: Row, measure: Measure, item: Item | None) -> None:
        if item is None:
            self.add(
                row,
                QT_TRANSLATE_NOOP("Errors", "“{name}” is neither an element nor a criterion of this model."),
                name=measure.quantity_of,
            )
            return
        dimension = UNITS[item.unit].dimension if item.is_numeric else ""
        if dimension not in LINEAR or dimension != UNITS[measure.unit].dimension:
            self.add(
                row,
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "“{name}” cannot be the quantity: its unit ({unit}) is of another kind than that of the price"
                    " ({price_unit}).",
                ),
                name=measure.quantity_of,
                unit=item.unit or item.value_type,
                price_unit=measure.unit,
            )

    def _one_currency(self, table: Table | None) -> None:
        """Sums of money need one currency in the whole table."""
        rows = [row for row in (table.rows if table else ()) if _CURRENCY.fullmatch(row["currency"])]
        for row in rows[1:]:
            if row["currency"] != rows[0]["currency"]:
                self.add(
                    row,
                    QT_TRANSLATE_NOOP("Errors", "The currency is {currency}, but {other} in the rows before."),
                    currency=row["currency"],
                    other=rows[0]["currency"],
                )
