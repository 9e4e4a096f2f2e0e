"""Opening a source by what it is, and laying small tables beside it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from .errors import columns_missing, source_missing, source_unreadable
from .mapping import Join, ReaderOptions, fold
from .read_delimited import DelimitedSource
from .read_json import JsonSource, is_feature_collection
from .read_ogr import OgrSource
from .tables import Batch, Cells, Source

TEXT_ENDINGS = (".csv", ".tsv", ".tab", ".txt")
JSON_ENDINGS = (".json", ".geojson")


def open_source(path: str | os.PathLike[str], options: ReaderOptions | None = None) -> Source:
    """The source at ``path`` (a file, or ``file|layername=…``), read as the mapping says or as the file is.

    Raises :class:`~.errors.SourceError` for a missing, empty or unreadable file.
    """
    options = options or ReaderOptions()
    text = os.fspath(path)
    plain = text.partition("|")[0]
    if Path(plain).is_file() and Path(plain).stat().st_size == 0:
        from .errors import source_empty

        raise source_empty(plain)
    return joined(_open(text, plain, options), options)


def joined(source: Source, options: ReaderOptions) -> Source:
    """The source with the small tables beside it that ``options`` name."""
    return _JoinedSource(source, options.joins) if options.joins else source


def _open(text: str, plain: str, options: ReaderOptions) -> Source:
    ending = Path(plain).suffix.lower()
    if options.form == "delimited" or (not options.form and ending in TEXT_ENDINGS):
        return DelimitedSource(plain, options)
    if options.form == "json":
        return JsonSource(plain, options)
    if not options.form and ending in JSON_ENDINGS and "|" not in text:
        if not Path(plain).exists():
            raise source_missing(plain)
        try:
            if is_feature_collection(plain):
                return JsonSource(plain, options)
        except OSError as error:
            raise source_unreadable(plain, error.strerror or type(error).__name__) from error
    return OgrSource(text, options)


class _JoinedSource(Source):
    """A source with the columns of small tables laid beside its own."""

    def __init__(self, inner: Source, joins: tuple[Join, ...]) -> None:
        super().__init__(inner.path, inner.options)
        self.inner = inner
        self.columns = None if inner.columns is None else list(inner.columns)
        self.has_geometry, self.crs, self.is_crs_known = inner.has_geometry, inner.crs, inner.is_crs_known
        self.absent: list[str] = []
        """Optional tables that are not there."""
        self._tables: list[tuple[Join, dict[str, Cells]]] = []
        """Join, column → values; the column of the key's folded texts is under ""."""
        for join in joins:
            path = Path(inner.path).parent / join.file
            if join.is_optional and not path.is_file():
                self.absent.append(join.file)
                continue
            self._tables.append((join, self._read(path, join)))

    def _read(self, path: Path, join: Join) -> dict[str, Cells]:
        table = open_source(path, replace(ReaderOptions(), encoding=""))
        key = table.resolve(join.column)
        if key is None:
            raise columns_missing(str(path), [join.column], table.columns or [])
        columns: dict[str, Cells] = {}
        for batch in table.batches(set(table.columns or [])):
            for name, cells in batch.columns.items():
                columns.setdefault(name, []).extend(cells)
        columns[""] = [fold(text or "") for text in columns.get(key, [])]
        if self.columns is not None:
            self.columns.extend(name for name in columns if name and name not in self.columns)
        return columns

    def read_at_once(self, rows: int) -> None:
        self.inner.read_at_once(rows)

    def names(self, rows: int) -> list[str]:
        own = self.inner.names(rows)
        return own + [name for _, table in self._tables for name in table if name and name not in own]

    def batches(self, wanted: set[str], with_shapes: bool = False) -> Iterator[Batch]:
        from_tables = {name for _, table in self._tables for name in table if name}
        own = (wanted | {join.key for join, _ in self._tables}) - (from_tables - set(self.inner.columns or ()))
        for batch in self.inner.batches(own, with_shapes):
            for join, table in self._tables:
                found = {key: row for row, key in enumerate(table[""])}
                rows = [found.get(fold(text or "")) for text in batch.columns.get(join.key, [None] * len(batch))]
                for name in wanted & set(table):
                    if name not in batch.columns:
                        cells = table[name]
                        batch.columns[name] = [None if row is None else cells[row] for row in rows]
            yield batch
        if self.inner.columns is not None and self.columns is None:
            self.columns = [*self.inner.columns, *sorted(from_tables)]
