"""Rules that every file keeps, checked on the sources: what breaks on Qt 6, in translation, or at upload."""

from __future__ import annotations

import ast
import enum
import importlib
import re
import subprocess
import types
import xml.etree.ElementTree as tree
from collections.abc import Iterator
from pathlib import Path

import pytest
import texts

ROOT = Path(__file__).resolve().parent.parent
NOT_SHIPPED = ("tests", "scripts", "benchmarks", "docs", "build", "dist", "node_modules")
MODULES = sorted(
    path
    for path in ROOT.rglob("*.py")
    if (top := path.relative_to(ROOT).parts[0]) not in NOT_SHIPPED and not top.startswith(".")
)
TOOLS = sorted(path for folder in ("scripts", "benchmarks") for path in (ROOT / folder).rglob("*.py"))
FORMS = sorted(path for path in (ROOT / "dialogs").rglob("*.ui"))
MAX_LINES = 500


def named(paths: list[Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("path", paths, ids=[path.relative_to(ROOT).as_posix() for path in paths])


def test_the_package_is_found() -> None:
    found = {path.relative_to(ROOT).as_posix() for path in MODULES}
    assert {"__init__.py", "plugin.py", "scoring/model.py", "algorithms/base.py"} <= found


# ---------------------------------------------------------------------- Python modules


@named(MODULES + TOOLS)
def test_module_is_not_long(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MAX_LINES


@named(MODULES)
def test_module_keeps_the_rules(path: Path) -> None:
    assert list(faults(path.read_text(encoding="utf-8"), path.name == "compat.py")) == []


def faults(source: str, may_ask_for_versions: bool = False) -> Iterator[str]:
    """What is wrong in a module of the package, each with its line."""
    module = ast.parse(source)
    futures = [n for n in module.body if isinstance(n, ast.ImportFrom) and n.module == "__future__"]
    if not futures and any(not isinstance(n, (ast.Expr, ast.AnnAssign, ast.Assign)) for n in module.body):
        yield "1: no `from __future__ import annotations` (Python 3.9 is the floor)"
    for node in ast.walk(module):
        if isinstance(node, ast.Assert):
            yield f"{node.lineno}: assert, which -O removes and the plugin repository refuses"
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from faults_of_import(node.lineno, node.module or "")
        elif isinstance(node, ast.Import):
            for alias in node.names:
                yield from faults_of_import(node.lineno, alias.name)
        elif isinstance(node, ast.Attribute) and node.attr in ("exec_", "print_"):
            yield f"{node.lineno}: {node.attr} is gone in Qt 6"
        elif isinstance(node, ast.ExceptHandler) and swallows(node):
            yield f"{node.lineno}: an error of any kind is swallowed"
    if not may_ask_for_versions:
        yield from unscoped_enums(module)


def faults_of_import(line: int, name: str) -> Iterator[str]:
    top = name.partition(".")[0]
    if top == "inclusive_city":
        yield f"{line}: absolute import of the package, whose folder may have any name"
    if top in ("PyQt5", "PyQt6"):
        yield f"{line}: {top} instead of qgis.PyQt"
    if name in ("qgis.PyQt.QtWebKit", "qgis.PyQt.QtWebKitWidgets", "qgis.PyQt.QtChart"):
        yield f"{line}: {name} is not there everywhere"


def swallows(handler: ast.ExceptHandler) -> bool:
    """``except:``, or ``except Exception`` with nothing done about it."""
    broad = handler.type is None or getattr(handler.type, "id", "") in ("Exception", "BaseException")
    nothing = all(isinstance(n, (ast.Pass, ast.Continue)) for n in handler.body)
    return handler.type is None or (broad and nothing)


def unscoped_enums(module: ast.Module) -> Iterator[str]:
    """``Qt.AlignLeft`` for ``Qt.AlignmentFlag.AlignLeft``, and names this QGIS does not have.

    Names are looked up in the real classes: only what was imported from QGIS or Qt at any depth is judged.
    """
    known: dict[str, object] = {}
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis"):
            origin = importlib.import_module(node.module)
            for alias in node.names:
                if hasattr(origin, alias.name):
                    known[alias.asname or alias.name] = getattr(origin, alias.name)
    for node in ast.walk(module):
        if not (isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load)):
            continue
        owner = resolve(node.value, known)
        if not isinstance(owner, type) or is_enum(owner):
            continue
        name = f"{ast.unparse(node)}"
        if not hasattr(owner, node.attr):
            yield f"{node.lineno}: {name} does not exist on this QGIS"
        elif is_enum(type(getattr(owner, node.attr))):
            yield f"{node.lineno}: {name} without its enum ({type(getattr(owner, node.attr)).__qualname__})"


def resolve(node: ast.expr, known: dict[str, object]) -> object:
    """The class or module that a dotted name means; None where it is no such thing."""
    if isinstance(node, ast.Name):
        return known.get(node.id)
    if isinstance(node, ast.Attribute):
        owner = resolve(node.value, known)
        if isinstance(owner, (type, types.ModuleType)):
            return getattr(owner, node.attr, None)
    return None


def is_enum(kind: type) -> bool:
    """Qt 5's enums are subclasses of int, QGIS's newer ones and Qt 6's are Python's."""
    return issubclass(kind, enum.Enum) or (issubclass(kind, int) and kind not in (int, bool))


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("from qgis.PyQt.QtCore import Qt\nx = Qt.AlignLeft", "without its enum"),
        ("from qgis.PyQt import QtWidgets\nx = QtWidgets.QMessageBox.Yes", "without its enum"),
        ("from qgis.core import QgsTask\nx = QgsTask.CanCancel", "without its enum"),
        ("from qgis.core import QgsMapLayer\nx = QgsMapLayer.VectorLayer", "without its enum"),
        ("from qgis.core import Qgis\nx = Qgis.NoSuchThing", "does not exist"),
        ("dialog.exec_()", "gone in Qt 6"),
        ("from PyQt5.QtCore import Qt", "instead of qgis.PyQt"),
        ("from inclusive_city.scoring import model", "absolute import"),
        ("assert ready", "assert"),
        ("try:\n    f()\nexcept Exception:\n    pass", "swallowed"),
        ("try:\n    f()\nexcept:\n    g()", "swallowed"),
    ],
)
def test_the_rules_bite(line: str, complaint: str) -> None:
    found = list(faults("from __future__ import annotations\n" + line))
    assert len(found) == 1 and complaint in found[0]


@pytest.mark.parametrize(
    "line",
    [
        "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignmentFlag.AlignLeft | Qt.ItemDataRole.UserRole",
        "from qgis.core import Qgis, QgsTask\nx = (Qgis.MessageLevel.Warning, QgsTask.Flag.CanCancel)",
        "from qgis.core import QgsProject\nx = QgsProject.instance().mapLayers()",
        "dialog.exec()",
        "try:\n    f()\nexcept ValueError:\n    pass",
    ],
)
def test_the_rules_let_good_code_pass(line: str) -> None:
    assert list(faults("from __future__ import annotations\n" + line)) == []


# ---------------------------------------------------------------------- texts


def test_texts_can_be_translated() -> None:
    assert texts.find().problems == []


def test_texts_are_found_however_they_are_written() -> None:
    module = """
class Dock:
    def build(self):
        self.tr("one")
        translate("A", "two")
        translate(
            "A",
            "three, "
            "on two lines",
        )
        QT_TRANSLATE_NOOP("Errors", "four…")
        QCoreApplication.translate("A", "%n files", None, count)
        translate(self.context, self.template)
        "word".translate(table)
"""
    found, problems = texts.in_module(module)
    assert problems == []
    assert [(t.context, t.source, t.plural) for t in found] == [
        ("Dock", "one", False),
        ("A", "two", False),
        ("A", "three, on two lines", False),
        ("Errors", "four…", False),
        ("A", "%n files", True),
    ]


@pytest.mark.parametrize(
    "call",
    [
        'self.tr(f"a {b}")',
        'translate("A", "a" + b)',
        'translate("A", "a {}".format(b))',
        'translate(f(), "a")',
    ],
)
def test_texts_put_together_too_early_are_found(call: str) -> None:
    found, problems = texts.in_module(call)
    assert found == [] and len(problems) == 1


# ---------------------------------------------------------------------- forms


def test_forms_work_everywhere() -> None:
    found = {path.name: form_faults(path.read_text(encoding="utf-8")) for path in FORMS}
    assert {name: faults for name, faults in found.items() if faults} == {}


def form_faults(content: str) -> list[str]:
    """Connections and headers of QGIS's widgets break with Qt 6 or promotion."""
    form = tree.fromstring(content)
    found = [f"connection from {c.findtext('sender')}" for c in form.iter("connection")]
    found += [f"header {h.text}" for h in form.iter("header") if (h.text or "").startswith("qgs")]
    found += [f"resource {r.get('location')}" for r in form.iter("include") if r.get("location")]
    return found


def test_form_rules_bite() -> None:
    form = (
        "<ui><customwidgets><customwidget><header>qgsmapcanvas.h</header></customwidget></customwidgets>"
        "<resources><include location='icons.qrc'/></resources>"
        "<connections><connection><sender>ok</sender></connection></connections></ui>"
    )
    assert len(form_faults(form)) == 3


# ---------------------------------------------------------------------- every file


def project_files() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    return [ROOT / name for name in listed if (ROOT / name).is_file()]


# Written so that this file does not hold what it looks for.
LEFT_OPEN = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b")
MACHINE_PATH = re.compile(r"(?<![A-Za-z0-9_.])(/(wo" r"rk|fa" r"rm|ho" r"me|Us" r"ers)/|[A-Z]:\\Us" r"ers\\)")


def test_nothing_is_left_open_and_no_path_of_a_machine_is_written_down() -> None:
    found = []
    for path in project_files():
        try:
            content = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # pictures, archives, and test data in other encodings
        for number, line in enumerate(content.splitlines(), 1):
            for rule in (LEFT_OPEN, MACHINE_PATH):
                match = rule.search(line)
                if match:
                    found.append(f"{path.relative_to(ROOT)}:{number}: {match.group()}")
    assert found == []


def test_the_root_hides_nothing_of_qgis() -> None:
    """A folder `processing` at the root would hide QGIS's own from everything run here."""
    assert not (ROOT / "processing").exists() and not (ROOT / "qgis").exists()


def test_plugin_entry_is_wiring_only() -> None:
    assert len((ROOT / "plugin.py").read_text(encoding="utf-8").splitlines()) < 150
    imports = [
        node
        for node in ast.parse((ROOT / "__init__.py").read_text(encoding="utf-8")).body
        if isinstance(node, (ast.Import, ast.ImportFrom)) and getattr(node, "module", "") != "__future__"
    ]
    assert imports == []
