"""Delimited text: comma, semicolon, tab or bar; UTF-8, UTF-16 or CP1251; broken rows told one by one."""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import numpy as np

from ...scoring.errors import QT_TRANSLATE_NOOP
from .errors import SourceError, source_empty, source_missing, source_unreadable
from .mapping import ReaderOptions
from .tables import Batch, Source

DELIMITERS = (",", ";", "\t", "|")
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CHUNK = 1 << 20
_LONGEST_CELL = 10_000_000
_WORD = re.compile(r"[^\W\d_]+|[^\x00-\x7f]")
_CYRILLIC_WORD = re.compile("[\u0400-\u04ff]+|[№«»–—…“”’]")
_MOST = 0.8
_QUOTED = re.compile('"[^"]*"')


def detect_encoding(path: str, given: str = "") -> str:
    """The encoding of a text file, checked over the whole file.

    By its byte order mark, else UTF-8, else CP1251 where that gives Cyrillic. Raises :class:`SourceError` with
    the line that cannot be decoded and what to do.
    """
    try:
        with open(path, "rb") as file:
            start = file.read(4096)
            if not start:
                raise source_empty(path)
            marked = next((name for mark, name in _BOMS if start.startswith(mark)), "")
            if b"\0" in start and not marked and not given:
                raise source_unreadable(path, "binary file")
            encoding = given or marked or "utf-8"
            file.seek(0)
            line = _first_undecodable(file, encoding)
            if line == 0:
                return encoding
            if given or marked:
                raise _undecodable(path, line, encoding)
            file.seek(0)
            return _other_than_utf8(path, file)
    except FileNotFoundError:
        raise source_missing(path) from None
    except OSError as error:
        raise source_unreadable(path, error.strerror or type(error).__name__) from error


def _first_undecodable(file: IO[bytes], encoding: str) -> int:
    """Number of the first line that is not in ``encoding``; 0 where all are."""
    try:
        decoder = codecs.getincrementaldecoder(encoding)("strict")
    except LookupError:
        raise SourceError(
            QT_TRANSLATE_NOOP("Errors", "“{encoding}” is no encoding known here. Write for instance utf-8 or cp1251."),
            encoding=encoding,
        ) from None
    lines = 1
    while True:
        chunk = file.read(_CHUNK)
        try:
            text = decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as error:
            return lines + chunk.count(b"\n", 0, error.start)
        lines += text.count("\n")
        if not chunk:
            return 0


def _other_than_utf8(path: str, file: IO[bytes]) -> str:
    """CP1251 where its words are Cyrillic throughout; else the file is mixed or of another kind.

    Any bytes make Cyrillic letters there; but the accents of a Latin text then stand within Latin words.
    """
    first_other = utf8_line = cyrillic = words = 0
    for number, line in enumerate(file, 1):
        if line.isascii():
            continue
        try:
            line.decode("utf-8")
            utf8_line = utf8_line or number
        except UnicodeDecodeError:
            first_other = first_other or number
            text = line.decode("cp1251", errors="replace")
            found = [word for word in _WORD.findall(text) if not word.isascii()]
            words += len(found)
            cyrillic += sum(bool(_CYRILLIC_WORD.fullmatch(word)) for word in found)
    if utf8_line:
        raise SourceError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "{path} mixes encodings: line {first} is UTF-8, line {second} is not. Open it in the program it comes "
                "from and save it again as “CSV UTF-8”.",
            ),
            path=path,
            first=utf8_line,
            second=first_other,
        )
    if words and cyrillic >= _MOST * words:
        return "cp1251"
    raise _undecodable(path, first_other, "utf-8")


def _undecodable(path: str, line: int, encoding: str) -> SourceError:
    return SourceError(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Line {line} of {path} cannot be read as {encoding}. Name the encoding in the mapping (reader: encoding: "
            "cp1251, cp1252 …), or save the file again as “CSV UTF-8”.",
        ),
        line=line,
        path=path,
        encoding=encoding,
    )


class DelimitedSource(Source):
    def __init__(self, path: str, options: ReaderOptions) -> None:
        super().__init__(path, options)
        if not Path(path).exists():
            raise source_missing(path)
        self.encoding = detect_encoding(path, options.encoding)
        with self._open() as file:
            head = [line for _, line in zip(range(options.skip + 20), file)]
        if not "".join(head).strip():
            raise source_empty(path)
        self.delimiter = options.delimiter or _sniff("".join(head[options.skip :]))
        with self._open() as file:
            header = next(self._records(file), (0, []))[1]
        self.columns = [name.strip() for name in header]
        while self.columns and not self.columns[-1]:
            self.columns.pop()
        self._check_header()
        self.is_crs_known = False

    def _check_header(self) -> None:
        columns = self.columns or []
        twice = sorted({name for name in columns if name and columns.count(name) > 1})
        if twice:
            raise SourceError(
                QT_TRANSLATE_NOOP("Errors", "{path} has the column “{column}” twice. Give each column its own name."),
                path=self.path,
                column=twice[0],
            )
        if not any(columns):
            raise source_unreadable(self.path, "no header row")

    def _open(self) -> IO[str]:
        return open(self.path, encoding=self.encoding, newline="")

    def _records(self, file: IO[str]) -> Iterator[tuple[int, list[str]]]:
        """(line on which it begins, cells) from the header on. Blank lines are left out."""
        for _ in range(self.options.skip):
            next(file, None)
        before = csv.field_size_limit(_LONGEST_CELL)
        try:
            reader = csv.reader(file, delimiter=self.delimiter)
            start = 1 + self.options.skip
            for cells in reader:
                if cells:
                    yield start, cells
                start = reader.line_num + 1 + self.options.skip
        except csv.Error as error:
            raise SourceError(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "{path} cannot be read from line {line} on ({detail}). A quotation mark may be missing there.",
                ),
                path=self.path,
                line=start,
                detail=str(error),
            ) from error
        finally:
            csv.field_size_limit(before)

    def batches(self, wanted: set[str], with_shapes: bool = False) -> Iterator[Batch]:
        columns = self.columns or []
        take = [(index, name) for index, name in enumerate(columns) if name in wanted]
        rows: list[list[str]] = []
        numbers: list[int] = []
        broken: list[tuple[int, int, int]] = []
        width = len(columns)
        with self._open() as file:
            records = self._records(file)
            next(records, None)
            for row, (_, cells) in enumerate(records, 2):
                if len(cells) != width:
                    if not any(cell.strip() for cell in cells):
                        continue
                    if len(cells) < width or any(cell.strip() for cell in cells[width:]):
                        broken.append((row, len(cells), width))
                        continue
                rows.append(cells)
                numbers.append(row)
                if len(rows) >= self.batch_rows:
                    yield _batch(rows, numbers, take, broken)
                    rows, numbers, broken = [], [], []
        if rows or broken:
            yield _batch(rows, numbers, take, broken)


def _batch(
    rows: list[list[str]], numbers: list[int], take: list[tuple[int, str]], broken: list[tuple[int, int, int]]
) -> Batch:
    columns = {name: [cells[index] for cells in rows] for index, name in take}
    return Batch(np.array(numbers, dtype=np.int64), columns, broken=broken)


def _sniff(head: str) -> str:
    """The delimiter that parts the header into most cells, outside quotes."""
    lines = [line for line in _QUOTED.sub('""', head).splitlines() if line.strip()]
    header = lines[0] if lines else ""
    return max(DELIMITERS, key=header.count)
