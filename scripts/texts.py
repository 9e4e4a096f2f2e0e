"""Finds the texts that people read in the package's sources, as the translation files need them.

Of its own because pylupdate5 silently skips a call with a trailing comma, and Qt 6's lupdate reads classes
differently. What counts: ``translate("Context", "text")``, ``QT_TRANSLATE_NOOP("Context", "text")``,
``self.tr("text")`` (context: the class) and the strings of ``.ui`` forms.
"""

from __future__ import annotations

import ast
import xml.etree.ElementTree as tree
from dataclasses import dataclass
from pathlib import Path

from qgisenv import ROOT

ROOMS = ("algorithms", "dialogs", "field", "i18n", "layers", "reports", "scoring", "server")
"""Folders whose texts people read; with the modules at the root."""
MARKERS = ("translate", "QT_TRANSLATE_NOOP")


@dataclass(frozen=True)
class Text:
    context: str
    source: str
    comment: str = ""
    """Tells equal texts of one context apart (Qt's disambiguation)."""
    plural: bool = False


@dataclass
class Found:
    texts: dict[Text, list[str]]
    """Text → the files it stands in, relative to the root, in order of appearance."""
    problems: list[str]
    """ "file:line: what is wrong" for texts that can never be translated."""


def sources(root: Path = ROOT) -> list[Path]:
    """The package's modules and forms, in a fixed order."""
    found = [*root.glob("*.py")]
    for room in ROOMS:
        for suffix in ("*.py", "*.ui"):
            found.extend((root / room).rglob(suffix))
    return sorted(path for path in found if "__pycache__" not in path.parts)


def find(root: Path = ROOT) -> Found:
    """All texts below ``root``."""
    found = Found({}, [])
    for path in sources(root):
        name = path.relative_to(root).as_posix()
        content = path.read_text(encoding="utf-8")
        texts, problems = in_form(content) if path.suffix == ".ui" else in_module(content)
        for text in texts:
            files = found.texts.setdefault(text, [])
            if name not in files:
                files.append(name)
        found.problems.extend(f"{name}:{line}: {problem}" for line, problem in problems)
    return found


def in_module(content: str) -> tuple[list[Text], list[tuple[int, str]]]:
    """Texts of a Python module in order, and (line, problem) for what cannot be translated.

    A plain variable may be handed on (its text is marked where it is written down); a text that is put
    together at run time may not.
    """
    visitor = _Calls()
    visitor.visit(ast.parse(content))
    return visitor.texts, visitor.problems


def in_form(content: str) -> tuple[list[Text], list[tuple[int, str]]]:
    """Texts of a Qt Designer form; strings marked ``notr`` are left out."""
    form = tree.fromstring(content)
    context = form.findtext("class") or ""
    texts = []
    for element in form.iter("string"):
        if element.text and element.text.strip() and element.get("notr") != "true":
            texts.append(Text(context, element.text, element.get("comment", "")))
    return texts, []


class _Calls(ast.NodeVisitor):
    def __init__(self) -> None:
        self.texts: list[Text] = []
        self.problems: list[tuple[int, str]] = []
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:  # noqa: N802 (ast's own naming)
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:  # noqa: N802
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in MARKERS and len(node.args) >= 2:
            self._take(node, node.args[0], node.args[1], node.args[2:])
        elif name == "tr" and isinstance(node.func, ast.Attribute) and node.args:
            context = ast.Constant(self._classes[-1] if self._classes else "")
            self._take(node, context, node.args[0], node.args[1:])
        self.generic_visit(node)

    def _take(self, node: ast.Call, context: ast.expr, source: ast.expr, rest: list[ast.expr]) -> None:
        values = []
        for part in (context, source):
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                values.append(part.value)
            elif not isinstance(part, (ast.Name, ast.Attribute)):
                self.problems.append((node.lineno, "the text is put together before it is translated"))
                return
        if len(values) < 2:
            if not isinstance(source, (ast.Name, ast.Attribute)):
                self.problems.append((node.lineno, "the translation context is no literal"))
            return
        comment = rest[0].value if rest and isinstance(rest[0], ast.Constant) else None
        plural = len(rest) > 1 or any(keyword.arg == "n" for keyword in node.keywords)
        self.texts.append(Text(values[0], values[1], comment or "", plural))
