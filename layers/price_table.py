"""The city's price table as a file: written for a spreadsheet, and taken back from one, whole or not at all."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Callable

from ..scoring.errors import QT_TRANSLATE_NOOP
from ..scoring.model import Measure, Model
from ..scoring.model_files import Problems, read_number
from ..scoring.prices import Price, PriceError, check_currencies, check_price
from .imports.dates import parse_day
from .imports.errors import ImportStopped, columns_missing, source_empty
from .imports.mapping import fold
from .imports.readers import open_source
from .imports.values import clean
from .model_store import stored_model
from .prices import read_prices
from .store.base import Store
from .table_files import Table, write_tables

COLUMNS = (
    "measure", "title", "unit", "price_low", "price_typical", "price_high", "currency", "price_date", "vat_included",
    "basis", "source",
)  # fmt: skip
NEEDED = ("measure", "price_low", "price_typical", "price_high")
"""Without these a file is no price table; ``title`` and ``unit`` are for people (the unit is compared)."""

_YES = frozenset(("yes", "true", "1", "да", "иә"))
_NO = frozenset(("no", "false", "0", "нет", "жоқ"))
_CURRENCY = re.compile(r"[A-Z]{3}")
_YEAR = re.compile(r"\d{4}")


class PricesRefused(ImportStopped):
    """A price table with faults; nothing was changed. ``problems`` has all of them, by row."""

    def __init__(self, file: str, problems: Problems) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors", "The prices in “{file}” were not taken; nothing was changed. To mend ({count}):"
            ),
            file=file,
            count=len(problems.found),
        )
        self.problems = problems.found

    def text(self, translate: Callable[[str, str], str] | None = None) -> str:
        """The heading and every problem, one a line."""
        return "\n".join([super().text(translate), *(problem.text(translate) for problem in self.problems)])


@dataclass(frozen=True)
class PriceReport:
    """What taking in a price table did. Codes of measures, in the model's order."""

    changed: tuple[str, ...]
    unchanged: tuple[str, ...]
    kept: tuple[str, ...]
    """Not in the table: they keep the price that they had."""
    without: tuple[str, ...]
    """Not in the table and without any price: works that need them are not offered."""


def export_prices(store: Store, path: str | os.PathLike[str], language: str) -> int:
    """Write the prices that hold to a CSV or, where ``path`` ends in .xlsx, an Excel file: a row per measure of the
    model, also without a price. The number of rows."""
    model = stored_model(store)
    table = read_prices(store)
    rows = []
    for measure in model.measures:
        price = table.get(measure.code)
        cells: list[Any] = [None] * 8
        if price is not None:
            vat = {None: None, True: "yes", False: "no"}[price.vat_included]
            cells = [price.low, price.typical, price.high, price.currency, price.price_date or None, vat]
            cells += [price.basis or None, price.source or None]
        rows.append([measure.code, measure.title(language), measure.unit, *cells])
    write_tables(path, [Table("prices", COLUMNS, rows)])
    return len(rows)


def import_prices(store: Store, path: str | os.PathLike[str], price_date: str = "", source: str = "") -> PriceReport:
    """Take in a price table: CSV, Excel or any table that GDAL reads, with the columns :data:`COLUMNS`.

    ``price_date`` (YYYY-MM-DD) and ``source`` stand for rows that say none of their own (a changed price without any
    day is today's); a price of another day is kept beside those before, one of the same day takes its place. Raises
    :class:`PricesRefused` with every fault.
    """
    model = stored_model(store)
    given = read_price_table(model, path, price_date, source)
    with store.transaction():
        before = read_prices(store)
        given = {code: _dated(price, before.get(code)) for code, price in given.items()}
        _one_currency(Path(path).name, {**before, **given})
        changed = tuple(code for code in given if before.get(code) != given[code])
        _write(store, {code: given[code] for code in changed})
    codes = [measure.code for measure in model.measures]
    return PriceReport(
        changed=tuple(code for code in codes if code in changed),
        unchanged=tuple(code for code in codes if code in given and code not in changed),
        kept=tuple(code for code in codes if code not in given and code in before),
        without=tuple(code for code in codes if code not in given and code not in before),
    )


def read_price_table(
    model: Model, path: str | os.PathLike[str], price_date: str = "", source: str = ""
) -> dict[str, Price]:
    """Measure code → its price in the file; raises :class:`PricesRefused` with every fault."""
    opened = open_source(path)
    headers = {name: opened.resolve(name) for name in COLUMNS}
    there = [fold(name) for name in opened.names(20)]
    missing = [name for name in NEEDED if headers[name] is None or fold(headers[name] or "") not in there]
    if missing:
        raise columns_missing(opened.name, missing, opened.names(20))
    reader = _TableReader(model, opened.name, price_date, source)
    for batch in opened.batches({name for name in headers.values() if name is not None}):
        for number, found, expected in batch.broken:
            reader.broken(number, found, expected)
        for index in range(len(batch)):
            cells = {name: clean(_cell(batch.columns, header, index)) or "" for name, header in headers.items()}
            if any(cells.values()):
                reader.row(int(batch.numbers[index]), cells)
    if reader.problems.found:
        raise PricesRefused(opened.name, reader.problems)
    if not reader.found:
        raise source_empty(opened.name)
    return reader.found


def _cell(columns: Mapping[str, list[str | None]], header: str | None, index: int) -> str | None:
    cells = columns.get(header) if header is not None else None
    return None if cells is None else cells[index]


class _TableReader:
    """Rows of a price table; what is wrong with them goes into ``problems``."""

    def __init__(self, model: Model, file: str, price_date: str, source: str) -> None:
        self.model, self.file, self.price_date, self.source = model, file, price_date, source
        self.problems = Problems()
        self.found: dict[str, Price] = {}
        self.lines: dict[str, int] = {}
        self.codes = {measure.code.casefold(): measure for measure in model.measures}

    def add(self, line: int, template: str, /, **params: object) -> None:
        self.problems.add(self.file, line, template, **params)

    def broken(self, line: int, found: int, expected: int) -> None:
        self.add(
            line,
            QT_TRANSLATE_NOOP(
                "Errors",
                "The row has {cells} cells where the header has {columns}."
                " A cell with a comma or a semicolon in it must stand in quotes.",
            ),
            cells=found,
            columns=expected,
        )

    def row(self, line: int, cells: Mapping[str, str]) -> None:
        measure = self.codes.get(cells["measure"].casefold())
        if measure is None:
            self.add(
                line,
                QT_TRANSLATE_NOOP("Errors", "“{code}” in the column “{column}” is not in {where}."),
                code=cells["measure"],
                column="measure",
                where="measures.csv",
            )
            return
        if measure.code in self.lines:
            self.add(
                line,
                QT_TRANSLATE_NOOP("Errors", "“{code}” is there twice: also in {file}, line {line}."),
                code=measure.code,
                file=self.file,
                line=self.lines[measure.code],
            )
            return
        self.lines[measure.code] = line
        if not any(cells[name] for name in NEEDED[1:]):
            return  # a measure without a price, as it is written out
        before = len(self.problems.found)
        price = self._price(line, measure, cells)
        if len(self.problems.found) == before:
            self.found[measure.code] = price

    def _price(self, line: int, measure: Measure, cells: Mapping[str, str]) -> Price:
        numbers = [self._number(line, name, cells[name]) for name in NEEDED[1:]]
        if None not in numbers:
            try:
                check_price(measure.code, [float(number or 0.0) for number in numbers])
            except PriceError as error:
                self.add(line, error.template, **error.params)
        if cells["unit"] and cells["unit"] != measure.unit:
            self.add(
                line,
                QT_TRANSLATE_NOOP(
                    "Errors", "The price of {measure} is per “{unit}”, but the model counts it in “{own}”."
                ),
                measure=measure.code,
                unit=cells["unit"],
                own=measure.unit,
            )
        currency = cells["currency"] or measure.currency
        if not _CURRENCY.fullmatch(currency):
            self.add(
                line,
                QT_TRANSLATE_NOOP(
                    "Errors", "The currency “{currency}” is not a code of three capital letters such as KZT."
                ),
                currency=currency,
            )
        low, typical, high = (number or 0.0 for number in numbers)
        return Price(
            low=low,
            typical=typical,
            high=high,
            currency=currency,
            price_date=self._day(line, cells["price_date"]) or self.price_date,
            vat_included=self._vat(line, cells["vat_included"]),
            basis=cells["basis"],
            source=cells["source"] or self.source,
        )

    def _number(self, line: int, column: str, cell: str) -> float | None:
        if not cell:
            self.add(line, QT_TRANSLATE_NOOP("Errors", "The column “{column}” is empty."), column=column)
            return None
        number = read_number(cell)
        if number is None:
            self.add(
                line,
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "“{cell}” in the column “{column}” is not a plain number: write it like 0.9 or 400000,"
                    " without a unit.",
                ),
                cell=cell,
                column=column,
            )
        return number

    def _day(self, line: int, cell: str) -> str:
        if not cell:
            return ""
        day = f"{cell}-01-01" if _YEAR.fullmatch(cell) else parse_day(cell, "")
        if day is None or day > date.today().replace(year=date.today().year + 1).isoformat():
            self.add(
                line,
                QT_TRANSLATE_NOOP(
                    "Errors", "“{text}” is not the day of a price. Write it as year-month-day (2026-11-23)."
                ),
                text=cell,
            )
            return ""
        return day

    def _vat(self, line: int, cell: str) -> bool | None:
        if not cell:
            return None
        word = cell.casefold()
        if word not in _YES | _NO:
            self.add(
                line,
                QT_TRANSLATE_NOOP("Errors", "“{cell}” in the column “{column}” is neither yes nor no."),
                cell=cell,
                column="vat_included",
            )
        return word in _YES


def _dated(price: Price, before: Price | None) -> Price:
    """A price without a day is the one that holds where nothing else differs, and else today's."""
    if price.price_date:
        return price
    same = None if before is None else replace(price, price_date=before.price_date)
    return before if before is not None and same == before else replace(price, price_date=date.today().isoformat())


def _one_currency(file: str, table: Mapping[str, Price]) -> None:
    try:
        check_currencies(sorted({price.currency for price in table.values()}))
    except PriceError as error:
        problems = Problems()
        problems.add(file, 0, error.template, **error.params)
        raise PricesRefused(file, problems) from error


def _write(store: Store, given: Mapping[str, Price]) -> None:
    measure_of = dict(store.rows("SELECT code, fid FROM measure"))
    sql = (
        "SELECT p.fid, m.code, p.price_date FROM price p JOIN measure m ON m.fid = p.measure "
        "ORDER BY p.price_date IS NOT NULL, p.price_date, p.fid"
    )
    of_day = {(code, str(day or "")[:10]): fid for fid, code, day in store.rows(sql)}

    def columns(codes: list[str]) -> dict[str, list[Any]]:
        chosen = [given[code] for code in codes]
        return {
            "measure": [measure_of[code] for code in codes],
            "low": [price.low for price in chosen],
            "typical": [price.typical for price in chosen],
            "high": [price.high for price in chosen],
            "currency": [price.currency for price in chosen],
            "basis": [price.basis or None for price in chosen],
            "price_date": [price.price_date or None for price in chosen],
            "source": [price.source or None for price in chosen],
            "vat_included": [price.vat_included for price in chosen],
        }

    old = [code for code in given if (code, given[code].price_date) in of_day]
    new = [code for code in given if code not in old]
    if old:
        fids = [of_day[code, given[code].price_date] for code in old]
        store.update("price", "fid", {"fid": fids, **columns(old)})
    if new:
        store.insert("price", columns(new))
