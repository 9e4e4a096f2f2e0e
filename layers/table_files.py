"""Tables as files that other programs open: CSV, or Excel with a sheet per table; written whole or not at all."""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..scoring.errors import QT_TRANSLATE_NOOP
from .imports.errors import ImportStopped
from .imports.notes import written_whole

SHEET_NAME = 31
"""Characters that a spreadsheet takes as the name of a sheet."""
_NOT_IN_SHEETS = re.compile(r"[\\/*?:\[\]]")


@dataclass(frozen=True)
class Table:
    """Rows under headers; ``name`` is that of the sheet."""

    name: str
    headers: Sequence[str]
    rows: Sequence[Sequence[Any]] = field(default_factory=list)
    """Texts, numbers, True and False, None."""


def write_tables(path: str | os.PathLike[str], tables: Sequence[Table]) -> list[Path]:
    """Write ``tables``: sheets of one Excel file where ``path`` ends in .xlsx, else one CSV for each, the first called
    ``path`` and each other one after its table too. The files that were written."""
    target = Path(path)
    if target.suffix.lower() == ".xlsx":
        _write_xlsx(target, tables)
        return [target]
    written = []
    for number, table in enumerate(tables):
        one = target if number == 0 else target.with_name(f"{target.stem}-{_file_part(table.name)}{target.suffix}")
        with written_whole(one) as file:
            writer = csv.writer(file)
            writer.writerow(table.headers)
            writer.writerows([plain_cell(cell) for cell in row] for row in table.rows)
        written.append(one)
    return written


def plain_cell(cell: Any) -> Any:
    """As a CSV takes it: what begins like a formula would be run by a spreadsheet."""
    if isinstance(cell, bool):
        return int(cell)
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@", "\t") else cell


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """A path beside ``target`` to write to, which takes its place at the end; after an error nothing has changed."""
    part = target.with_name(f".{target.stem}.{os.getpid()}.part{target.suffix}")
    try:
        part.touch()  # says plainly where nothing can be written
        part.unlink()
        yield part
        os.replace(part, target)
    except (OSError, RuntimeError) as error:
        raise ImportStopped(
            QT_TRANSLATE_NOOP("Errors", "The report {path} cannot be written ({detail}). Choose another place for it."),
            path=str(target),
            detail=getattr(error, "strerror", None) or str(error) or type(error).__name__,
        ) from error
    finally:
        part.unlink(missing_ok=True)


def add_ogr_table(source: Any, table: Table, name: str = "", geometry: Any = None) -> None:
    """Add ``table`` to an open OGR data source; ``geometry``: one OGR geometry or None for each row, and their kind."""
    from osgeo import ogr

    options: list[str] = []
    if geometry is None:
        layer = source.CreateLayer(name or table.name, None, ogr.wkbNone, options)
        shapes: Sequence[Any] = [None] * len(table.rows)
    else:
        reference, kind, shapes = geometry
        layer = source.CreateLayer(name or table.name, reference, kind, options)
    if layer is None:
        raise OSError(f"OGR: {name or table.name}")
    kinds = [_kind([row[column] for row in table.rows]) for column in range(len(table.headers))]
    for header, kind in zip(table.headers, kinds):
        layer.CreateField(ogr.FieldDefn(header, kind))
    definition = layer.GetLayerDefn()
    for row, shape in zip(table.rows, shapes):
        feature = ogr.Feature(definition)
        for number, cell in enumerate(row):
            if cell is not None and cell == cell:
                feature.SetField(number, int(cell) if isinstance(cell, bool) else cell)
        if shape is not None:
            feature.SetGeometry(shape)
        layer.CreateFeature(feature)


def _write_xlsx(target: Path, tables: Sequence[Table]) -> None:
    from osgeo import gdal, ogr

    names: set[str] = set()
    with beside(target) as part:
        driver = ogr.GetDriverByName("XLSX")
        source = driver.CreateDataSource(str(part)) if driver is not None else None
        if source is None:
            raise OSError(gdal.GetLastErrorMsg() or "XLSX")
        for table in tables:
            add_ogr_table(source, table, _sheet_name(table.name, names))
        del source  # written when it is closed
        if not part.is_file():
            raise OSError(gdal.GetLastErrorMsg() or "XLSX")


def _kind(values: Sequence[Any]) -> int:
    from osgeo import ogr

    there = [value for value in values if value is not None]
    if there and all(isinstance(value, int) for value in there):
        return ogr.OFTInteger64
    if there and all(isinstance(value, (int, float)) for value in there):
        return ogr.OFTReal
    return ogr.OFTString


def _sheet_name(name: str, taken: set[str]) -> str:
    plain = _NOT_IN_SHEETS.sub(" ", name).strip() or "1"
    found, number = plain[:SHEET_NAME], 2
    while found.casefold() in taken:
        found = f"{plain[: SHEET_NAME - len(str(number)) - 1]} {number}"
        number += 1
    taken.add(found.casefold())
    return found


def _file_part(name: str) -> str:
    return re.sub(r'[\\/:*?"<>|\s]+', "_", name).strip("._").lower() or "table"
