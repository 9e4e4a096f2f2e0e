"""From source columns to values: cleaning, templates, maps and conditions, worked out once per different text."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from ...scoring.model_files import read_number
from .mapping import FLAG_OTHERS, TEMPLATE_FIELD, SourceMapping, Test, Value, Values, fold
from .tables import Batch

_EDGES = "\u200b\ufeff\u00a0 \t\r\n"
_GAPS = re.compile(r"\s+")
_STRAY = re.compile(r"(?:\s*[,;–-]\s*)(?=[,;]|$)")
_LEADING = re.compile(r"^[\s,;–-]+")


def clean(text: str | None) -> str | None:
    """NFC, trimmed; None for nothing."""
    if text is None:
        return None
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return text.strip(_EDGES) or None


@dataclass
class Column:
    """A column by its different texts: row i holds ``texts[codes[i]]``."""

    codes: np.ndarray
    texts: list[str | None]

    def rows(self) -> np.ndarray:
        """The texts row by row, object [n]."""
        return _objects(self.texts)[self.codes] if len(self.codes) else np.empty(0, dtype=object)

    def mapped(self, values: list) -> np.ndarray:
        """``values`` (one per different text) row by row."""
        return _objects(values)[self.codes] if len(self.codes) else np.empty(0, dtype=object)


@dataclass
class Unmatched:
    """Values of a column that its map does not know: value → (rows, number of the first)."""

    column: str
    found: dict[str, tuple[int, int]] = field(default_factory=dict)


class Rows:
    """The columns of a batch as the mapping names them."""

    def __init__(self, batch: Batch, headers: dict[str, str | None], missing: frozenset[str] = frozenset()) -> None:
        self.batch = batch
        self._headers = headers
        self.missing = missing
        self._columns: dict[tuple[str, frozenset[str]], Column] = {}
        self.unmatched: dict[str, Unmatched] = {}

    def __len__(self) -> int:
        return len(self.batch)

    def column(self, name: str, missing: frozenset[str] = frozenset()) -> Column:
        """A column, cleaned; texts whose folded form is in ``missing`` are None."""
        key = (name, missing)
        if key not in self._columns:
            header = self._headers.get(name, name)
            cells = self.batch.columns.get(header) if header is not None else None
            self._columns[key] = _column(cells, len(self), missing)
        return self._columns[key]

    def header(self, name: str) -> str:
        """The header in the source that a name of the mapping stands for."""
        return self._headers.get(name) or name

    def cells(self, name: str, value: Value) -> Column:
        """A column as ``value`` reads it: its own missing tokens, JSON lists joined."""
        column = self.column(name, value.missing)
        return Column(column.codes, [_joined(text) for text in column.texts]) if value.is_list else column

    def values(self, alternatives: Values) -> np.ndarray:
        """What the first alternative that has something gives, row by row; object [n] of texts and None."""
        if len(alternatives) == 1:
            return self.value(alternatives[0])
        found = np.full(len(self), None, dtype=object)
        for value in alternatives:
            open_rows = _is_none(found)
            if not open_rows.any():
                break
            given = self.value(value, is_last=value is alternatives[-1])
            found[open_rows] = given[open_rows]
        return found

    def value(self, value: Value, is_last: bool = True) -> np.ndarray:
        """One way to a value, object [n]. What a map does not know is remembered in :attr:`unmatched` if no
        alternative follows."""
        holds = self.holds(value.when)
        if value.constant is not None:
            found = np.full(len(self), value.constant or None, dtype=object)
        elif value.template:
            found = self._template(value)
        else:
            found = self._columns_value(value, holds, is_last)
        if value.empty is not None:
            found[_is_none(found) & self._is_blank(value)] = value.empty
        if holds is not None:
            found[~holds] = None
        return found

    def holds(self, tests: tuple[Test, ...]) -> np.ndarray | None:
        """Where all tests hold, bool [n]; None where there are none."""
        if not tests:
            return None
        result = np.ones(len(self), dtype=bool)
        for test in tests:
            column = self.column(test.column, self.missing)
            passed = np.array([_passes(test, text) for text in column.texts], dtype=bool)
            result &= passed[column.codes]
        return result

    def _is_blank(self, value: Value) -> np.ndarray:
        blank = np.ones(len(self), dtype=bool)
        for name in value.columns:
            blank &= _is_none(self.column(name, value.missing).rows())
        return blank

    def _columns_value(self, value: Value, holds: np.ndarray | None, is_last: bool) -> np.ndarray:
        found = np.full(len(self), None, dtype=object)
        for name in value.columns:
            open_rows = _is_none(found)
            column = self.cells(name, value)
            if value.values is None and value.default is None:
                given = column.rows()
            else:
                mapped = [_look_up(text, value) for text in column.texts]
                given = column.mapped([result for result, _ in mapped])
                if is_last and value.others == FLAG_OTHERS:
                    unknown = np.array([not known for _, known in mapped], dtype=bool)[column.codes] & open_rows
                    self._remember(name, column, unknown if holds is None else unknown & holds)
            if len(value.columns) == 1:
                return given
            found[open_rows] = given[open_rows]
        return found

    def _remember(self, name: str, column: Column, unknown: np.ndarray) -> None:
        rows = np.flatnonzero(unknown)
        if not len(rows):
            return
        entry = self.unmatched.setdefault(name, Unmatched(name))
        codes, first, counts = np.unique(column.codes[rows], return_index=True, return_counts=True)
        for code, at, count in zip(codes.tolist(), first.tolist(), counts.tolist()):
            text = column.texts[code] or ""
            before, number = entry.found.get(text, (0, int(self.batch.numbers[rows[at]])))
            entry.found[text] = (before + count, number)

    def _template(self, value: Value) -> np.ndarray:
        pieces = TEMPLATE_FIELD.split(value.template)
        columns = [self.cells(name, value).rows() for name in pieces[1::2]]
        if not columns:
            return np.full(len(self), value.template, dtype=object)
        texts = []
        for row in zip(*(column.tolist() for column in columns)):
            if not any(row):
                texts.append(None)
                continue
            parts = list(pieces)
            parts[1::2] = [text or "" for text in row]
            text = "".join(parts)
            texts.append(text if all(row) else _tidied(text))
        return _objects([clean(_GAPS.sub(" ", text)) if text else None for text in texts])


def headers_of(mapping: SourceMapping, resolve: object, names: Iterable[str]) -> dict[str, str | None]:
    """Name in the mapping → header in the source; None where the source has no such column."""
    return {name: resolve(mapping.aliases.get(name, name)) for name in names}  # type: ignore[operator]


def _column(cells: list | None, count: int, missing: frozenset[str]) -> Column:
    if cells is None:
        return Column(np.zeros(count, dtype=np.int32), [None])
    distinct = dict.fromkeys(cells)
    for code, text in enumerate(distinct):
        distinct[text] = code
    codes = np.fromiter(map(distinct.__getitem__, cells), dtype=np.int32, count=len(cells))
    texts = [clean(text) for text in distinct]
    if missing - {""}:
        texts = [None if text is not None and fold(text) in missing else text for text in texts]
    return Column(codes, texts)


def _look_up(text: str | None, value: Value) -> tuple[str | None, bool]:
    """(result, whether the map knows the text). An empty result stands for nothing."""
    if text is None:
        return None, True
    result = in_map(text, value)
    if result is not None:
        return result or None, True
    if value.default is not None:
        return value.default, True
    return None, False


def in_map(text: str, value: Value) -> str | None:
    """What the map of ``value`` says, "" for nothing; None where it does not know the text (nor, where the column
    holds several values, a part of it)."""
    values = value.values or {}
    parts = [part for part in text.split(value.split) if part.strip()] if value.split else [text]
    return next((values[fold(part)] for part in parts if fold(part) in values), None)


def _passes(test: Test, text: str | None) -> bool:
    if test.is_present is not None and test.is_present != (text is not None):
        return False
    folded = "" if text is None else fold(text)
    if test.values is not None and folded not in test.values:
        return False
    if test.others is not None and (text is None or folded in test.others):
        return False
    if test.at_least is None and test.at_most is None:
        return True
    number = read_number(text or "")
    if number is None:
        return False
    return (test.at_least is None or number >= test.at_least) and (test.at_most is None or number <= test.at_most)


def _joined(text: str | None) -> str | None:
    """A JSON list of texts as one text; anything else as it is."""
    if not text or not text.startswith("["):
        return text
    try:
        parts = json.loads(text)
    except ValueError:
        return text
    return clean(", ".join(str(part).strip() for part in parts if part)) if isinstance(parts, list) else text


def _tidied(text: str) -> str:
    """A filled template without what stood around its empty places."""
    return _LEADING.sub("", _STRAY.sub("", _GAPS.sub(" ", text)))


def _is_none(values: np.ndarray) -> np.ndarray:
    return np.equal(values, None).astype(bool)


def _objects(values: list) -> np.ndarray:
    found = np.empty(len(values), dtype=object)
    found[:] = values
    return found
