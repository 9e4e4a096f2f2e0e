"""Reading the files of a model so that every fault can be named by file and line.

Nothing here knows what a model means; :mod:`.model_loader` does. Tables come from any spreadsheet:
comma, semicolon or tab, with or without a byte order mark, cells with line breaks in quotes. YAML is read
as a tree of nodes that remember their line; anchors and tags are not resolved.
"""

from __future__ import annotations

import csv
import difflib
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

import yaml

from .errors import QT_TRANSLATE_NOOP, InclusiveCityError

NOTE_COLUMN = "note"
"""Columns whose name begins so are a city's own remarks and are not looked at."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MAX_YAML_DEPTH = 20
_NUMBER = re.compile(r"[-+]?(?:[0-9]+|[0-9]{1,3}(?:\s[0-9]{3})+)?(?:(?<=[0-9])|[.,][0-9]+)")
_AMBIGUOUS = re.compile(r"[-+]?[1-9][0-9]{0,2},[0-9]{3}")


@dataclass(frozen=True)
class ModelProblem:
    """One fault of a model. ``line`` counts from 1; 0 where the file as a whole is meant."""

    file: str
    line: int
    template: str
    params: Mapping[str, object] = field(default_factory=dict)

    @property
    def reason(self) -> str:
        """What is wrong, in English."""
        return self.reason_in(None)

    def reason_in(self, translate: Callable[[str, str], str] | None) -> str:
        """What is wrong, translated by ``translate(context, template)`` where given."""
        params = {
            name: value.text(translate) if isinstance(value, InclusiveCityError) else value
            for name, value in self.params.items()
        }
        return (translate("Errors", self.template) if translate else self.template).format(**params)

    def text(self, translate: Callable[[str, str], str] | None = None) -> str:
        """The problem with its place: "criteria.csv, line 12: …"."""
        place = (
            QT_TRANSLATE_NOOP("Errors", "{file}, line {line}: {reason}")
            if self.line
            else QT_TRANSLATE_NOOP("Errors", "{file}: {reason}")
        )
        template = translate("Errors", place) if translate else place
        return template.format(file=self.file, line=self.line, reason=self.reason_in(translate))

    def __str__(self) -> str:
        return self.text()


class Problems:
    """The faults found so far, of all files."""

    def __init__(self) -> None:
        self.found: list[ModelProblem] = []

    def add(self, file: str, line: int, template: str, /, **params: object) -> None:
        """Note a fault; the same one at the same place only once."""
        problem = ModelProblem(file, line, template, params)
        if problem.text() not in {known.text() for known in self.found}:
            self.found.append(problem)

    def ordered(self) -> list[ModelProblem]:
        """By file, then line, as found within a line."""
        return sorted(self.found, key=lambda problem: (problem.file, problem.line))


@dataclass(frozen=True)
class Row:
    """One record of a table: its cells by column name, stripped, and the line on which it starts."""

    file: str
    line: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


@dataclass(frozen=True)
class Table:
    """The records of a CSV file; ``columns`` in the file's order."""

    file: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    is_whole: bool
    """False where rows could not be read: what is not here may yet be in the file."""


def read_text(folder: Path, name: str, problems: Problems) -> str | None:
    """The file's text without a byte order mark; None (and a problem) if it cannot be had."""
    try:
        data = (folder / name).read_bytes()
    except FileNotFoundError:
        problems.add(name, 0, QT_TRANSLATE_NOOP("Errors", "The file is missing."))
        return None
    except OSError as error:
        problems.add(
            name,
            0,
            QT_TRANSLATE_NOOP("Errors", "The file cannot be read: {detail}."),
            detail=error.strerror or type(error).__name__,
        )
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problems.add(
            name,
            data.count(b"\n", 0, error.start) + 1,
            QT_TRANSLATE_NOOP("Errors", "The file is not in UTF-8. Save it again as “CSV UTF-8” or “UTF-8”."),
        )
        return None
    if "\0" in text:
        problems.add(
            name,
            text.count("\n", 0, text.index("\0")) + 1,
            QT_TRANSLATE_NOOP("Errors", "The file is not a text file. Save it again as “CSV UTF-8” or “UTF-8”."),
        )
        return None
    if not text.strip():
        problems.add(name, 0, QT_TRANSLATE_NOOP("Errors", "The file is empty."))
        return None
    return text


def read_table(
    folder: Path, name: str, required: Iterable[str], optional: Iterable[str], problems: Problems
) -> Table | None:
    """The table in ``name``, its header checked; None (and problems) if it cannot be used at all."""
    text = read_text(folder, name, problems)
    if text is None:
        return None
    known = [*required, *optional]
    records = _records(name, text, known, problems)
    if not records:
        return None
    (head_line, header), body = records[0], records[1:]
    columns = tuple(cell.strip() for cell in header)
    while columns and not columns[-1]:
        columns = columns[:-1]
    if not _check_header(name, head_line, columns, list(required), known, problems):
        return None
    rows = []
    is_whole = True
    for line, cells in body:
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) < len(columns) or any(cell.strip() for cell in cells[len(columns) :]):
            problems.add(
                name,
                line,
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "The row has {cells} cells where the header has {columns}."
                    " A cell with a comma or a semicolon in it must stand in quotes.",
                ),
                cells=len(cells),
                columns=len(columns),
            )
            is_whole = False
            continue
        rows.append(Row(name, line, {c: v.strip() for c, v in zip(columns, cells)}))
    if not rows and is_whole:
        problems.add(name, 0, QT_TRANSLATE_NOOP("Errors", "The table has a header but no rows."))
        return None
    return Table(name, columns, tuple(rows), is_whole)


def _records(name: str, text: str, known: list[str], problems: Problems) -> list[tuple[int, list[str]]]:
    """(line on which it starts, cells) of each record, the header among them."""
    lead = len(text) - len(text.lstrip("\r\n"))
    first_line = re.split(r"\r\n|\r|\n", text[lead:], maxsplit=1)[0]

    def fits(delimiter: str) -> int:
        return sum(cell.strip().strip('"') in known for cell in first_line.split(delimiter))

    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=fits), strict=True)
    records = []
    start = 1
    try:
        for cells in reader:
            if cells:
                records.append((start, cells))
            start = reader.line_num + 1
    except csv.Error:
        problems.add(
            name,
            start,
            QT_TRANSLATE_NOOP(
                "Errors",
                "The row that begins here cannot be read: a quotation mark is missing or too many.",
            ),
        )
        return []
    return records


def _check_header(
    name: str, line: int, columns: tuple[str, ...], required: list[str], known: list[str], problems: Problems
) -> bool:
    """Report what is wrong with the header; whether the table can be used."""
    missing = [column for column in required if column not in columns]
    for column in missing:
        problems.add(name, line, QT_TRANSLATE_NOOP("Errors", "The column “{column}” is missing."), column=column)
    for index, column in enumerate(columns):
        if column in columns[:index]:
            problems.add(
                name,
                line,
                QT_TRANSLATE_NOOP("Errors", "The column “{column}” is there twice."),
                column=column,
            )
        elif column not in known and not column.startswith(NOTE_COLUMN):
            _unknown_column(name, line, column, known, problems)
    strange = [column for column in columns if column.startswith("sev_") and column not in known]
    return not missing and not strange


def _unknown_column(name: str, line: int, column: str, known: list[str], problems: Problems) -> None:
    if column.startswith("sev_"):
        problems.add(
            name,
            line,
            QT_TRANSLATE_NOOP("Errors", "The column “{column}” is for a profile that model.yaml does not have."),
            column=column,
        )
    elif column.startswith("title_"):
        problems.add(
            name,
            line,
            QT_TRANSLATE_NOOP("Errors", "The column “{column}” is for a language that model.yaml does not have."),
            column=column,
        )
    else:
        near = difflib.get_close_matches(column, known, 1)
        if near:
            problems.add(
                name,
                line,
                QT_TRANSLATE_NOOP("Errors", "The column “{column}” is not known. Is “{near}” meant?"),
                column=column,
                near=near[0],
            )
        else:
            problems.add(
                name,
                line,
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "The column “{column}” is not known. Columns for your own remarks begin with “note”.",
                ),
                column=column,
            )


class YamlNode:
    """A value in a YAML file with its line. Scalars are read as text: ``no`` stays "no"."""

    def __init__(self, file: str, line: int, value: str | list | dict | None) -> None:
        self.file = file
        self.line = line
        self.value = value
        """str, list of YamlNode, dict of str → YamlNode, or None for null."""

    def text(self) -> str:
        """The scalar's text; empty for null and for what is no scalar."""
        return self.value if isinstance(self.value, str) else ""

    def items(self) -> dict[str, YamlNode]:
        return self.value if isinstance(self.value, dict) else {}

    def children(self) -> list[YamlNode]:
        return self.value if isinstance(self.value, list) else []


def read_yaml(folder: Path, name: str, problems: Problems) -> YamlNode | None:
    """The root of the YAML file; None (and a problem) if it cannot be read."""
    text = read_text(folder, name, problems)
    return None if text is None else yaml_tree(text, name, problems)


def yaml_tree(text: str, name: str, problems: Problems) -> YamlNode | None:
    """The root of a YAML text, which problems call ``name``; None (and a problem) if it cannot be read."""
    try:
        deep = _too_deep(text)
        if deep:
            problems.add(name, deep, QT_TRANSLATE_NOOP("Errors", "The file is nested too deeply here."))
            return None
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problems.add(
            name,
            mark.line + 1 if mark else 0,
            QT_TRANSLATE_NOOP("Errors", "This is not readable YAML: {detail}. Check indents, colons and quotes."),
            detail=error.problem or error.context,
        )
        return None
    except yaml.YAMLError as error:
        position = getattr(error, "position", None)
        problems.add(
            name,
            text.count("\n", 0, position) + 1 if isinstance(position, int) else 0,
            QT_TRANSLATE_NOOP("Errors", "The file has a character that YAML does not allow."),
        )
        return None
    if not isinstance(root, yaml.MappingNode):
        problems.add(
            name,
            1,
            QT_TRANSLATE_NOOP("Errors", "The file must be a list of keys with values (“name: almaty”)."),
        )
        return None
    return _node(name, root, root.start_mark.line + 1, set(), problems)


def _too_deep(text: str) -> int:
    """The line on which the nesting exceeds what a model can need; 0 where it does not.

    Looked at before the tree is made, as making it recurses.
    """
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _MAX_YAML_DEPTH:
                return event.start_mark.line + 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
    return 0


def _node(name: str, node: yaml.Node, line: int, seen: set[int], problems: Problems) -> YamlNode:
    """``line`` is where the value stands, which for an alias is not where its node was written."""
    if isinstance(node, yaml.ScalarNode):
        is_null = node.tag == "tag:yaml.org,2002:null"
        return YamlNode(name, line, None if is_null else node.value.strip())
    if id(node) in seen:
        problems.add(
            name,
            line,
            QT_TRANSLATE_NOOP("Errors", "References within the file (& and *) are not supported: write it out."),
        )
        return YamlNode(name, line, None)
    seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        children = [_node(name, c, c.start_mark.line + 1, seen, problems) for c in node.value]
        return YamlNode(name, line, children)
    entries: dict[str, YamlNode] = {}
    for key_node, value_node in node.value:
        key = key_node.value if isinstance(key_node, yaml.ScalarNode) else ""
        # The key's line is the one a person looks for, and the only one for a value on the next line.
        value = _node(name, value_node, key_node.start_mark.line + 1, seen, problems)
        if key in entries:
            problems.add(name, value.line, QT_TRANSLATE_NOOP("Errors", "The key “{key}” is there twice."), key=key)
        entries[key] = value
    return YamlNode(name, line, entries)


def read_number(text: str) -> float | None:
    """The number that a cell holds; None if it is none.

    Spreadsheets write a decimal comma and group thousands by spaces, which is understood; "400,000" is not,
    as it may be 400 or 400000.
    """
    if not _NUMBER.fullmatch(text) or _AMBIGUOUS.fullmatch(text):
        return None
    return float(re.sub(r"\s", "", text).replace(",", "."))
