"""Texts of the plugin in other languages: ``update`` gathers them into i18n/*.ts, ``compile`` makes the .qm.

The .ts files are Qt Linguist's. They carry no line numbers, so that they change only where a text does.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import xml.etree.ElementTree as tree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from qgisenv import PACKAGE, ROOT
from texts import Text, find

FOLDER = ROOT / "i18n"
LANGUAGES = {"kk": 2, "ru": 3}
"""Language → how many plural forms Qt asks for."""


@dataclass
class Translation:
    forms: tuple[str, ...]
    """One, or as many as the language has plural forms."""
    finished: bool


def ts_file(language: str) -> Path:
    return FOLDER / f"{PACKAGE}_{language}.ts"


def read(path: Path) -> dict[Text, Translation]:
    """What a .ts file says; empty where there is none. Vanished and obsolete entries are left out."""
    if not path.exists():
        return {}
    known = {}
    for text, element in _messages(tree.parse(path).getroot()):
        kind = element.get("type", "")
        if kind in ("vanished", "obsolete"):
            continue
        forms = [form.text or "" for form in element.findall("numerusform")] or [element.text or ""]
        known[text] = Translation(tuple(forms), kind != "unfinished" and all(forms))
    return known


def _messages(root: tree.Element) -> Iterator[tuple[Text, tree.Element]]:
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            element = message.find("translation")
            if element is not None:
                source, comment = message.findtext("source") or "", message.findtext("comment") or ""
                yield Text(name, source, comment, message.get("numerus") == "yes"), element


def update() -> None:
    """Bring i18n/*.ts in line with the sources: new texts unfinished, those that are gone dropped."""
    found = find()
    if found.problems:
        raise SystemExit("\n".join(found.problems))
    for language, plural_forms in LANGUAGES.items():
        known = read(ts_file(language))
        lines = [
            '<?xml version="1.0" encoding="utf-8"?>',
            "<!DOCTYPE TS>",
            f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        ]
        for context in sorted({text.context for text in found.texts}):
            lines += ["<context>", f"    <name>{_xml(context)}</name>"]
            for text, files in found.texts.items():
                if text.context == context:
                    lines += _message(text, files, known.get(text), plural_forms)
            lines.append("</context>")
        lines += ["</TS>", ""]
        ts_file(language).write_text("\n".join(lines), encoding="utf-8")
        done = sum(1 for text in found.texts if text in known and known[text].finished)
        print(f"{ts_file(language).name}: {len(found.texts)} texts, {done} translated")


def _message(text: Text, files: list[str], known: Translation | None, plural_forms: int) -> list[str]:
    numerus = ' numerus="yes"' if text.plural else ""
    lines = [f"    <message{numerus}>"]
    lines += [f'        <location filename="../{_xml(name)}"/>' for name in files]
    lines.append(f"        <source>{_xml(text.source)}</source>")
    if text.comment:
        lines.append(f"        <comment>{_xml(text.comment)}</comment>")
    state = "" if known and known.finished else ' type="unfinished"'
    if text.plural:
        forms = (known.forms if known else ()) + ("",) * plural_forms
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{_xml(form)}</numerusform>" for form in forms[:plural_forms]]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{_xml(known.forms[0] if known else '')}</translation>")
    lines.append("    </message>")
    return lines


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;"})


def lrelease() -> str:
    """Qt's compiler of translations, also where it is not on PATH."""
    for name in ("/usr/lib/qt5/bin/lrelease", "lrelease-qt5", "lrelease", "/usr/lib/qt6/bin/lrelease"):
        found = shutil.which(name)
        if found:
            return found
    raise SystemExit("lrelease is not installed (scripts/bootstrap run installs it)")


def compile_all(folder: Path = FOLDER) -> list[Path]:
    """Compile every .ts of ``folder`` whose .qm is missing or older; the .qm files."""
    made = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            subprocess.run([lrelease(), "-silent", str(source), "-qm", str(target)], check=True)
        made.append(target)
    return made


if __name__ == "__main__":
    actions = {"update": update, "compile": compile_all}
    if len(sys.argv) != 2 or sys.argv[1] not in actions:
        raise SystemExit("usage: translations.py update|compile")
    actions[sys.argv[1]]()
