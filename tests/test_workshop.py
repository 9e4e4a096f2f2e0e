"""The tools around the plugin: its translation files, its QGIS profiles, the runs with packages hidden."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import check_translations
import pytest
import qgisenv
import translations
from texts import Found, Text
from translations import Translation

# ---------------------------------------------------------------------- translation files


@pytest.fixture
def ts_folder(monkeypatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    return tmp_path


def set_texts(monkeypatch, *found: Text, problems: tuple[str, ...] = ()) -> None:
    for module in (translations, check_translations):
        monkeypatch.setattr(module, "find", lambda: Found({t: ["a.py"] for t in found}, list(problems)))


def fill(path: Path, source: str, *forms: str) -> None:
    """Write a translation into a .ts file as a translator would."""
    content = path.read_text(encoding="utf-8")
    head, _, tail = content.partition(f"<source>{source}</source>")
    start, end = tail.index("<translation"), tail.index("</translation>")
    inner = forms[0] if len(forms) == 1 else "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    written = f"{tail[:start]}<translation>{inner}{tail[end:]}"
    path.write_text(f"{head}<source>{source}</source>{written}", encoding="utf-8")


def test_update_keeps_translations_and_drops_what_is_gone(monkeypatch, ts_folder: Path) -> None:
    hello, gone, files = Text("A", "Hello & <you>"), Text("A", "Gone"), Text("B", "%n files", plural=True)
    set_texts(monkeypatch, hello, gone, files)
    translations.update()
    ru = ts_folder / "inclusive_city_ru.ts"
    fill(ru, "Hello &amp; &lt;you&gt;", "Привет")
    fill(ru, "%n files", "%n файл", "%n файла", "%n файлов")
    set_texts(monkeypatch, Text("A", "New"), hello, files)
    translations.update()
    known = translations.read(ru)
    assert known == {
        Text("A", "New"): Translation(("",), False),
        hello: Translation(("Привет",), True),
        files: Translation(("%n файл", "%n файла", "%n файлов"), True),
    }
    content = ru.read_text(encoding="utf-8")
    translations.update()
    assert ru.read_text(encoding="utf-8") == content  # nothing changed, nothing is written differently
    assert [path.name for path in translations.compile_all(ts_folder)] == [
        "inclusive_city_kk.qm",
        "inclusive_city_ru.qm",
    ]


def test_check_finds_every_kind_of_gap(monkeypatch, ts_folder: Path) -> None:
    row, other = Text("A", "Row {row}"), Text("A", "Other")
    set_texts(monkeypatch, row)
    assert any("is missing" in line for line in check_translations.check())
    translations.update()
    assert len([line for line in check_translations.check() if "is not translated" in line]) == 2
    for language, wrong in (("kk", "Қатар {row}"), ("ru", "Строка {line}")):
        fill(ts_folder / f"inclusive_city_{language}.ts", "Row {row}", wrong)
    (only,) = check_translations.check()
    assert "placeholders" in only and "inclusive_city_ru" in only
    fill(ts_folder / "inclusive_city_ru.ts", "Row {row}", "Строка {row}")
    assert check_translations.check() == []
    set_texts(monkeypatch, row, other)
    assert len([line for line in check_translations.check() if "is not in the file" in line]) == 2
    set_texts(monkeypatch, other)
    assert len([line for line in check_translations.check() if "no longer in the sources" in line]) == 2
    set_texts(monkeypatch, row, problems=("a.py:1: put together",))
    assert check_translations.check() == ["a.py:1: put together"]


# ---------------------------------------------------------------------- QGIS's programs


def test_a_failed_algorithm_is_told_by_the_exit_code(qgis_process, tmp_path: Path) -> None:
    done = qgis_process("evaluate", STORE=tmp_path / "nowhere.gpkg")
    assert done.returncode != 0
    assert "nowhere.gpkg" in done.stderr and "Traceback" not in done.stderr


def test_provider_is_listed_by_qgis_process(tmp_path: Path) -> None:
    from inclusive_city.algorithms import ALGORITHMS

    qgisenv.make_profile(tmp_path)
    done = subprocess.run(
        [qgisenv.qgis_process_program(), "list"],
        env=qgisenv.environment(tmp_path),
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    listed = [line for line in done.stdout.splitlines() if line.strip().startswith("inclusivecity:")]
    assert len(listed) == len(ALGORITHMS)


def test_profile_settings_are_read_back_by_qt(tmp_path: Path) -> None:
    from qgis.PyQt.QtCore import QSettings

    path = 'C:\\Қала, "жаңа" 1é2/city.gpkg'
    profile = qgisenv.make_profile(
        tmp_path, settings={"plugins": {"inclusive_city\\last_store": path, "inclusive_city\\base_map": True}}
    )
    stored = QSettings(str(profile / "QGIS" / "QGIS3.ini"), QSettings.Format.IniFormat)
    assert stored.value("plugins/inclusive_city/last_store") == path
    assert stored.value("plugins/inclusive_city/base_map") == "true"
    assert stored.value("PythonPlugins/inclusive_city") == "true"


def test_all_six_optional_packages_are_hidden_in_the_fallback_part(root: Path) -> None:
    (named,) = re.findall(r"^optional=(.*)$", (root / "scripts" / "test").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(named.split(",")) == {"scipy", "pandas", "matplotlib", "plotly", "openpyxl", "shapely"}
    env = {**os.environ, "PYTHONPATH": str(root / "tests" / "blocked"), "INCLUSIVE_CITY_WITHOUT": named}
    code = (
        "import importlib, sys, numpy\n"
        "for name in sys.argv[1].split(','):\n"
        "    for module in (name, name + '.inner'):\n"
        "        try: importlib.import_module(module)\n"
        "        except ModuleNotFoundError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, named], env=env, capture_output=True, text=True, timeout=60)
    assert done.stdout.count("(blocked for this test run)") == 12, done.stdout + done.stderr
