"""The ZIP: what is in it, and that the official plugin repository would take it."""

from __future__ import annotations

import configparser
import re
import zipfile
from pathlib import Path

import gate
import package
import pytest
from test_layout_rules import MODULES


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return package.build(tmp_path_factory.mktemp("package") / "plugin.zip", worktree=True)


def inner_names(archive: Path) -> set[str]:
    with zipfile.ZipFile(archive) as file:
        return {name.partition("/")[2] for name in file.namelist()}


def planted(archive: Path, target: Path, more: dict[str, bytes]) -> list[str]:
    """What the gate finds in a copy of the ZIP with more files in it."""
    target.write_bytes(archive.read_bytes())
    with zipfile.ZipFile(target, "a") as file:
        for name, content in more.items():
            file.writestr(f"inclusive_city/{name}", content)
    return gate.problems_of(target)


def test_package_passes_the_repository_gate(archive: Path) -> None:
    assert gate.problems_of(archive) == []


def test_package_holds_what_runs_and_nothing_else(archive: Path, root: Path) -> None:
    names = inner_names(archive)
    assert {"plugin.py", "metadata.txt", "LICENSE", "scoring/model.py", "algorithms/provider.py"} <= names
    assert "resources/icons/inclusive_city.svg" in names
    assert {f"i18n/{path.stem}.qm" for path in (root / "i18n").glob("*.ts")} <= names
    rooms = {"algorithms", "dialogs", "i18n", "layers", "reports", "resources", "scoring", "field", "server"}
    at_the_top = {"", "LICENSE", "__init__.py", "compat.py", "metadata.txt", "plugin.py", "settings.py"}
    assert {name for name in names if "/" not in name} == at_the_top
    assert {name.partition("/")[0] for name in names if "/" in name} <= rooms


def test_qt_6_rules_were_held_to_every_module_in_the_package(archive: Path, root: Path) -> None:
    """tests/test_layout_rules.py looks for unscoped enums in the checkout: those are the modules that ship."""
    assert {name for name in inner_names(archive) if name.endswith(".py")} == {
        path.relative_to(root).as_posix() for path in MODULES
    }


def test_same_sources_give_the_same_package(archive: Path, tmp_path: Path) -> None:
    again = package.build(tmp_path / "again.zip", worktree=True)
    contents = []
    for path in (archive, again):
        with zipfile.ZipFile(path) as file:
            contents.append({name: file.read(name) for name in file.namelist()})
    assert contents[0] == contents[1]


def test_foreign_names_are_refused() -> None:
    def found(*names: str) -> str:
        good = ["__init__.py", "metadata.txt", "LICENSE"]
        return " ".join(gate.problems_of_names([f"inclusive_city/{n}" for n in good] + list(names)))

    assert found() == ""
    assert found("inclusive_city/resources/icons/tests_done.svg", "inclusive_city/layers/") == ""
    assert "top folder" in found("other/file.py")
    for name in (
        "tests/test_a.py", "a.pyc", "__pycache__/a.py", ".git/config", ".bandit", "lib.so", "run.sh", "i18n/a_ru.ts",
        "docs/a.md", "scripts/a.py", "../a.py", "setup.cfg", "wheel.whl", "layers/no_suffix",
    ):  # fmt: skip
        assert "does not belong" in found(f"inclusive_city/{name}"), name
    assert "translations are missing" in found("inclusive_city/i18n/inclusive_city_kk.qm")
    assert "LICENSE is missing" in " ".join(gate.problems_of_names(["inclusive_city/__init__.py"]))


def test_files_of_the_wrong_kind_are_refused() -> None:
    assert gate.problems_of_file("inclusive_city/a.py", "x = 'Қала'\n".encode()) == []
    assert gate.problems_of_file("inclusive_city/a.png", b"\x89PNG\0") == []
    assert gate.problems_of_file("inclusive_city/a.csv", b"\x7fELF\0") == ["inclusive_city/a.csv is binary"]
    assert gate.problems_of_file("inclusive_city/a.csv", b"\xff\xfe") == ["inclusive_city/a.csv is binary"]
    assert gate.problems_of_file("inclusive_city/a.py", b"", executable=True) == ["inclusive_city/a.py may be executed"]
    assert "more than" in gate.problems_of_file("inclusive_city/a.csv", b"x" * 1_000_001)[0]
    assert "byte order mark" in gate.problems_of_file("inclusive_city/metadata.txt", b"\xef\xbb\xbf[general]")[0]


def test_every_scanner_bites(archive: Path, tmp_path: Path) -> None:
    module = b"""from __future__ import annotations
from PyQt5.QtCore import QRegExp
from qgis.PyQt.QtCore import Qt
token = "ghp_%s"
def bad(dialog, wanted):
    assert dialog
    dialog.exec_()
    if wanted == None:
        missing()
    dialog.open(f"SELECT a FROM {wanted}")  # nosec
    dialog.open(f"SELECT a FROM {wanted}")  # nosec B608
    dialog.open(f"SELECT a FROM {wanted}")  # nosec B608 # one of two literal tables
""".replace(b"%s", b"0123456789abcdefghijABCDEFGHIJ012345")
    found = [line for line in planted(archive, tmp_path / "bad.zip", {"scoring/bad.py": module}) if "bad.py" in line]
    text = "\n".join(found)
    for fault in ("bandit B101", "detect-secrets: scoring/bad.py:4: GitHub Token", "QGS103", "QGS107", "E711", "F821"):
        assert fault in text
    vague = [line.partition(" ")[0] for line in found if "why that is safe here" in line]
    assert vague == ["scoring/bad.py:10:", "scoring/bad.py:11:"]


def test_damaged_archive_is_told(archive: Path, tmp_path: Path) -> None:
    content = bytearray(archive.read_bytes())
    with zipfile.ZipFile(archive) as file:
        entry = file.getinfo("inclusive_city/LICENSE")
        start = entry.header_offset + 200
    content[start : start + 50] = bytes(50)
    (tmp_path / "damaged.zip").write_bytes(content)
    (only,) = gate.problems_of(tmp_path / "damaged.zip")
    assert only.startswith("the ZIP is damaged")


# ---------------------------------------------------------------------- metadata.txt


@pytest.fixture
def metadata(root: Path, tmp_path: Path):
    """``metadata(text, release)`` → what the gate says of it."""
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    (tmp_path / "resources" / "icons" / "inclusive_city.svg").touch()

    def found(text: str, release: bool = False) -> str:
        (tmp_path / "metadata.txt").write_text(text, encoding="utf-8")
        return " ".join(gate.problems_of_metadata(tmp_path, release))

    return found


def test_what_metadata_must_say(root: Path, metadata) -> None:
    text = (root / "metadata.txt").read_text(encoding="utf-8")
    assert metadata(text) == ""
    assert "cannot be read" in metadata(text.replace("version=", "version=100 % "))
    assert "cannot be read" in metadata(text.replace("[general]", "[other]"))
    assert "no repository" in metadata(text.replace("repository=", "repo="))
    assert "HTML" in metadata(text.replace("about=", "about=<b>"))
    assert "icon" in metadata(text.replace("icon=", "icon=no/"))
    assert "slash" in metadata(text.replace("author=", "author=a/"))
    assert "no version" in metadata(text.replace("version=0", "version=v0"))
    assert "neither true nor false" in metadata(text.replace("experimental=", "experimental=not "))
    assert "tracker is no address" in metadata(text.replace("tracker=https://", "tracker="))


def test_versions_of_qgis_are_stated(root: Path, metadata) -> None:
    """The floor is 3.22, the stated maximum 4.99."""
    text = (root / "metadata.txt").read_text(encoding="utf-8")
    lines = text.splitlines()
    assert "qgisMinimumVersion=3.22" in lines and "qgisMaximumVersion=4.99" in lines
    for changed in (
        text.replace("qgisMinimumVersion=3.22", "qgisMinimumVersion=3.28"),
        text.replace("qgisMaximumVersion=4.99", "qgisMaximumVersion=3.99"),
        text.replace("qgisMaximumVersion=4.99\n", ""),
    ):
        assert "but it is made for 3.22 to 4.99" in metadata(changed)


def test_placeholders_are_refused_in_a_release_only(root: Path, metadata) -> None:
    text = (root / "metadata.txt").read_text(encoding="utf-8")
    held = any(
        line.startswith(f"{key}=") and gate.PLACEHOLDER in line for key in gate.ADDRESSES for line in text.splitlines()
    )
    assert metadata(text) == ""
    assert ("the releaser has to set" in metadata(text, release=True)) == held


def test_version_is_said_once_and_the_same(root: Path) -> None:
    parser = configparser.ConfigParser()
    parser.read(root / "metadata.txt", encoding="utf-8")
    project = (root / "pyproject.toml").read_text(encoding="utf-8")
    assert re.findall(r'^version = "(.*)"$', project, re.MULTILINE) == [parser["general"]["version"]]
    assert parser["general"]["changelog"].startswith(parser["general"]["version"])
