"""The first rows of a source kept in memory, so that a mapping can be tried on them again and again."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from ..store.base import Cancelled as CancelledCheck
from ..store.errors import Cancelled
from .errors import source_missing
from .mapping import ReaderOptions
from .read_ogr import OgrSource
from .readers import JSON_ENDINGS, TEXT_ENDINGS
from .tables import Batch, Source

ROWS = 200
"""Rows of a preview."""
DISTINCT = 500
"""Different values of a column that are told at most."""


class Sample(Source):
    """``headers``: its columns; ``has_more``: whether the source has rows beyond these."""

    def __init__(self, source: Source, rows: int = ROWS, with_shapes: bool = False) -> None:
        super().__init__(source.path, source.options)
        self.name = source.name
        self.has_geometry, self.crs, self.is_crs_known = source.has_geometry, source.crs, source.is_crs_known
        self.absent = list(getattr(source, "absent", ()))
        self.headers = source.names(rows)
        self.encoding = getattr(source, "encoding", "")
        self.has_more = False
        source.read_at_once(rows + 1)
        first = next(iter(source.batches(set(self.headers), with_shapes)), None)
        if first is not None:
            self.has_more = len(first) > rows
            first = _cut(first, rows)
        self.batch = first
        self.columns = None if source.columns is None else list(source.columns)

    def names(self, rows: int) -> list[str]:
        return list(self.headers)

    def batches(self, wanted: set[str], with_shapes: bool = False) -> Iterator[Batch]:
        batch = self.batch
        if batch is None:
            return
        columns = {name: list(batch.columns[name]) if name in batch.columns else [None] * len(batch) for name in wanted}
        yield replace(batch, columns=columns)

    def texts(self, name: str) -> list[str | None]:
        """The cells of a column."""
        header = self.resolve(name)
        return [] if self.batch is None or header is None else list(self.batch.columns.get(header, []))


def _cut(batch: Batch, rows: int) -> Batch:
    last = batch.numbers[rows] if len(batch) > rows else None
    return Batch(
        batch.numbers[:rows],
        {name: cells[:rows] for name, cells in batch.columns.items()},
        None if batch.x is None else batch.x[:rows],
        None if batch.y is None else batch.y[:rows],
        None if batch.shapes is None else batch.shapes[:rows],
        [broken for broken in batch.broken if last is None or broken[0] < last],
    )


def layers_of(path: str) -> list[str]:
    """The layers or sheets of a file that has several; none where there is nothing to choose."""
    plain = path.partition("|")[0]
    ending = Path(plain).suffix.lower()
    if ending in (*TEXT_ENDINGS, *JSON_ENDINGS) or "|" in path:
        return []
    if not plain.startswith("/vsi") and not Path(plain).exists():
        raise source_missing(plain)
    layers = OgrSource.layers(plain)
    return layers if len(layers) > 1 else []


def reader_for(path: str, options: ReaderOptions) -> ReaderOptions:
    """The options with what the file itself settles: a JSON document that is no feature collection is a list of
    records."""
    from .read_json import is_feature_collection

    plain = path.partition("|")[0]
    if options.form or options.records or Path(plain).suffix.lower() != ".json" or not os.path.isfile(plain):
        return options
    return options if is_feature_collection(plain) else replace(options, form="json")


def value_counts(
    source: Source, columns: Iterable[str], cancelled: CancelledCheck | None = None
) -> dict[str, list[tuple[str, int]]]:
    """Column → its different values with their numbers of rows, the most frequent first, in the whole source."""
    wanted = {name: source.resolve(name) for name in columns}
    found: dict[str, Counter] = {name: Counter() for name in wanted}
    for batch in source.batches({header for header in wanted.values() if header is not None}):
        if cancelled is not None and cancelled():
            raise Cancelled()
        for name, header in wanted.items():
            found[name].update(text.strip() for text in batch.columns.get(header or "", []) if text and text.strip())
    return {name: counter.most_common(DISTINCT) for name, counter in found.items()}
