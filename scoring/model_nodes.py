"""Reading nodes of a model's YAML: keys, codes, numbers, titles, each fault by file and line."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence

from .errors import QT_TRANSLATE_NOOP
from .model_files import Problems, YamlNode, read_number

CODE = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,49}")
"""Codes become names of columns and layers: Latin letters, digits and _."""


class NodeReader:
    """What the readers of ``model.yaml`` share; faults go into ``problems``."""

    def __init__(self, problems: Problems, languages: tuple[str, ...] = ()) -> None:
        self.problems = problems
        self.languages = languages

    def _add(self, node: YamlNode, template: str, /, **params: object) -> None:
        self.problems.add(node.file, node.line, template, **params)

    def _keys(self, node: YamlNode, required: Sequence[str], optional: Sequence[str] = ()) -> None:
        """Report keys that are missing or not known."""
        known = [*required, *optional]
        present = node.items()
        for key in required:
            if key not in present:
                self._add(node, QT_TRANSLATE_NOOP("Errors", "The key “{key}” is missing."), key=key)
        for key, value in present.items():
            if key in known:
                continue
            near = difflib.get_close_matches(key, known, 1)
            if near:
                self._add(
                    value,
                    QT_TRANSLATE_NOOP("Errors", "The key “{key}” is not known. Is “{near}” meant?"),
                    key=key,
                    near=near[0],
                )
            else:
                self._add(
                    value,
                    QT_TRANSLATE_NOOP("Errors", "The key “{key}” is not known here. Known are: {known}."),
                    key=key,
                    known=", ".join(known),
                )

    def _filled(self, node: YamlNode | None) -> str:
        if node is None:
            return ""
        if not node.text():
            self._add(node, QT_TRANSLATE_NOOP("Errors", "A text is missing here."))
        return node.text()

    def _code(self, node: YamlNode | None, reserved: frozenset[str] = frozenset()) -> str:
        code = self._filled(node)
        if node is None or not code:
            return code
        if not CODE.fullmatch(code):
            self._add(
                node,
                QT_TRANSLATE_NOOP(
                    "Errors", "“{code}” cannot be a code: use Latin letters, digits and _, a letter first."
                ),
                code=code,
            )
        elif code.casefold() in reserved:
            self._add(
                node,
                QT_TRANSLATE_NOOP("Errors", "“{code}” has a meaning of its own: choose another code."),
                code=code,
            )
        return code

    def _number(self, node: YamlNode | None, low: float, high: float, default: float | None = 0.0) -> float | None:
        """The number, from ``low`` to ``high``; ``default`` where there is none or null is allowed."""
        if node is None or (node.value is None and default is None):
            return default
        number = read_number(node.text())
        if number is None or not low <= number <= high:
            self._add(
                node,
                QT_TRANSLATE_NOOP("Errors", "“{text}” is not a number from {low} to {high}."),
                text=node.text(),
                low=f"{low:g}",
                high=f"{high:g}",
            )
            return default
        return number

    def _titles(self, node: YamlNode | None) -> dict[str, str]:
        titles = {language: child.text() for language, child in node.items().items()} if node else {}
        if node is None:
            return titles
        for language in self.languages:
            if not titles.get(language):
                self._add(
                    node,
                    QT_TRANSLATE_NOOP("Errors", "The title in “{language}” is missing."),
                    language=language,
                )
        for language, child in node.items().items():
            if self.languages and language not in self.languages:
                self._add(
                    child,
                    QT_TRANSLATE_NOOP("Errors", "There is a title in “{language}”, which is not in “languages”."),
                    language=language,
                )
        return titles

    def _titled(
        self,
        node: YamlNode | None,
        more: Sequence[str] = (),
        optional: Sequence[str] = (),
        reserved: frozenset[str] = frozenset(),
    ) -> list[tuple[str, dict[str, str], YamlNode]]:
        """The entries of a list, each with ``code`` and ``titles``: (code, titles, entry)."""
        if node is None:
            return []
        if not node.children():
            self._add(node, QT_TRANSLATE_NOOP("Errors", "A list is expected here, each entry with code and titles."))
        entries = []
        first: dict[str, int] = {}
        for entry in node.children():
            self._keys(entry, ["code", *more, "titles"], optional)
            code = self._code(entry.items().get("code"), reserved)
            titles = self._titles(entry.items().get("titles"))
            if code.casefold() in first:
                self._add(
                    entry,
                    QT_TRANSLATE_NOOP("Errors", "“{code}” is there twice: also in {file}, line {line}."),
                    code=code,
                    file=entry.file,
                    line=first[code.casefold()],
                )
            elif code:
                first[code.casefold()] = entry.line
                entries.append((code, titles, entry))
        return entries

    def _list(self, node: YamlNode | None) -> list[YamlNode]:
        """The entries of a list that may be left out, but not be anything else."""
        if node is not None and not node.children():
            self._add(node, QT_TRANSLATE_NOOP("Errors", "A list of codes is expected here (“[entrance, lift]”)."))
        return node.children() if node else []

    def _is_mapping(self, node: YamlNode) -> bool:
        if not isinstance(node.value, dict):
            self._add(node, QT_TRANSLATE_NOOP("Errors", "Keys with values are expected here (“shortest: 3”)."))
        return isinstance(node.value, dict)

    def _whole(self, node: YamlNode | None, low: int, high: int, default: int) -> int:
        """A number without a fraction; ``default`` where there is none."""
        number = self._number(node, low, high, default)
        if node is not None and number != int(number):
            self._add(
                node,
                QT_TRANSLATE_NOOP("Errors", "“{text}” is not a whole number."),
                text=node.text(),
            )
        return int(number)
