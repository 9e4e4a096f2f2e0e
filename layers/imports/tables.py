"""The one form in which every source reaches the imports: batches of rows as columns of texts, with their places."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from .mapping import ReaderOptions, fold

BATCH = 20_000
"""Rows read at a time: bounds the memory of a wide table."""

Cells = list  # list[str | None]; a text per row, None where the source has nothing


@dataclass
class Batch:
    """Some rows of a source. ``numbers``: their numbers as the person who opens the file counts (the header of a
    table is row 1). ``x``, ``y``: places in the source's CRS, NaN where there is none; ``shapes``: WKB."""

    numbers: np.ndarray
    columns: dict[str, Cells]
    x: np.ndarray | None = None
    y: np.ndarray | None = None
    shapes: list[bytes | None] | None = None
    broken: list[tuple[int, int, int]] = field(default_factory=list)
    """Rows that could not be read: number, cells found, cells expected."""

    def __len__(self) -> int:
        return len(self.numbers)


class Source(ABC):
    """A file opened for reading. ``columns`` are its headers; None where only the records themselves tell."""

    def __init__(self, path: str, options: ReaderOptions) -> None:
        self.path = path
        self.name = Path(path).name
        self.options = options
        self.columns: list[str] | None = None
        self.has_geometry = False
        self.crs = ""
        """As text that PROJ understands; "" for degrees or unknown (then :attr:`is_crs_known` says which)."""
        self.is_crs_known = True
        self.batch_rows = BATCH

    @abstractmethod
    def batches(self, wanted: set[str], with_shapes: bool = False) -> Iterator[Batch]:
        """The rows with the ``wanted`` columns. Places as points (of an area or line a point on it), or with
        ``with_shapes`` as WKB. Raises :class:`~.errors.SourceError`."""

    def read_at_once(self, rows: int) -> None:
        """Let batches have so many rows, for whoever wants to see the first ones only."""
        self.batch_rows = rows

    def names(self, rows: int) -> list[str]:
        """The columns that can be named in a mapping, by the first ``rows`` rows where there is no header."""
        return list(self.columns or [])

    def resolve(self, name: str) -> str | None:
        """The header meant by ``name``: exact, else without regard to case and spaces; None where there is none."""
        if self.columns is None or name in self.columns:
            return name
        folded = fold(name)
        return next((column for column in self.columns if fold(column) == folded), None)


def as_text(value: object) -> str | None:
    """A value of a typed source as text: numbers without needless zeros, true and false in lower case."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return None if value != value else f"{value:.15g}"
    return str(value)
