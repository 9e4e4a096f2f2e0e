"""Keys and scalars of a mapping file, each checked where it stands."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

from ...scoring.errors import QT_TRANSLATE_NOOP
from ...scoring.model_files import Problems, YamlNode, read_number
from .mapping import fold

LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")
_YES, _NO = frozenset({"yes", "true"}), frozenset({"no", "false"})


def children_of(node: YamlNode | None) -> list[YamlNode]:
    """The entries of a list; none for anything else."""
    return node.children() if node is not None else []


class NodeReader:
    """Reads single values out of nodes and notes what is wrong with them."""

    def __init__(self, root: YamlNode, problems: Problems) -> None:
        self.root = root
        self.problems = problems

    def _add(self, node: YamlNode, template: str, **params: object) -> None:
        self.problems.add(node.file, node.line, template, **params)

    def _lacks(self, node: YamlNode, key: str) -> None:
        self._add(node, QT_TRANSLATE_NOOP("Errors", "The key “{key}” is missing."), key=key)

    def _unknown(self, node: YamlNode, key: str, known: Iterable[str]) -> None:
        near = difflib.get_close_matches(key, list(known), 1)
        if near:
            self._add(
                node,
                QT_TRANSLATE_NOOP("Errors", "The key “{key}” is not known. Is “{near}” meant?"),
                key=key,
                near=near[0],
            )
        else:
            self._add(node, QT_TRANSLATE_NOOP("Errors", "The key “{key}” is not known."), key=key)

    def _known(self, node: YamlNode, known: Iterable[str]) -> None:
        known = tuple(known)
        if not isinstance(node.value, dict):
            self._add(
                node, QT_TRANSLATE_NOOP("Errors", "This must be a list of keys: {known}."), known=", ".join(known)
            )
        for key, child in node.items().items():
            if key not in known:
                self._unknown(child, key, known)

    def _text(self, node: YamlNode | None) -> str:
        return node.text() if node is not None else ""

    def _filled(self, node: YamlNode, key: str) -> str:
        text = self._text(node.items().get(key))
        if not text:
            self._lacks(node, key)
        return text

    def _texts(self, node: YamlNode | None) -> tuple[str, ...]:
        """A text, or a list of them."""
        if node is None:
            return ()
        return tuple(child.text() for child in node.children()) or ((node.text(),) if node.text() else ())

    def _folded(self, node: YamlNode | None) -> frozenset[str]:
        if node is not None and isinstance(node.value, str):
            return frozenset({fold(node.value)})
        return frozenset(fold(child.text()) for child in children_of(node))

    def _choice(self, node: YamlNode, key: str, known: tuple[str, ...], default: str | None = None) -> str:
        child = node.items().get(key)
        if child is None:
            if default is None:
                self._lacks(node, key)
            return default or ""
        if child.text() in known:
            return child.text()
        self._add(
            child,
            QT_TRANSLATE_NOOP("Errors", "“{word}” is not known here. Write one of: {known}."),
            word=child.text(),
            known=", ".join(known),
        )
        return default or ""

    def _flag(self, node: YamlNode, key: str, default: bool = False) -> bool:
        child = node.items().get(key)
        if child is None:
            return default
        word = child.text().lower()
        if word not in _YES | _NO:
            self._add(child, QT_TRANSLATE_NOOP("Errors", "“{key}” is yes or no."), key=key)
        return word in _YES

    def _number(self, node: YamlNode | None, default: float | None) -> float | None:
        if node is None:
            return default
        number = read_number(node.text())
        if number is None:
            self._add(node, QT_TRANSLATE_NOOP("Errors", "“{text}” is not a number."), text=node.text())
        return number

    def _language(self, node: YamlNode | None) -> str:
        text = self._text(node)
        if text and not LANGUAGE.fullmatch(text):
            self._add(
                node or self.root,
                QT_TRANSLATE_NOOP("Errors", "“{text}” is not a language code such as kk, ru or en."),
                text=text,
            )
        return text
