"""Every command of docs/install.md, run as it stands there by somebody whose home folder is new."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import package
import pytest
import qgisenv

COMMANDS = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture
def user(tmp_path: Path) -> dict[str, str]:
    """The environment of somebody who has the ZIP in the current folder, and ``qgis_process`` under that name."""
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "qgis_process").symlink_to(qgisenv.qgis_process_program())
    package.build(tmp_path / "here" / "inclusive_city.0.1.0.zip", worktree=True)
    (tmp_path / "home").mkdir()
    env = {key: value for key, value in os.environ.items() if not key.startswith(("QGIS_", "PYTHON", "XDG_"))}
    qgisenv.with_system_python(env)
    env.update(HOME=str(tmp_path / "home"), PATH=f"{programs}{os.pathsep}{env['PATH']}", QT_QPA_PLATFORM="offscreen")
    return env


def test_commands_of_the_page_work_in_their_order(root: Path, user: dict[str, str], tmp_path: Path) -> None:
    page = (root / "docs" / "install.md").read_text(encoding="utf-8")
    blocks = [block.replace("/opt/qgis", f"{tmp_path}/opt") for block in COMMANDS.findall(page)]
    profile, everybody, look, replace, upgrade, remove = blocks

    def run(script: str) -> str:
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", script],
            cwd=tmp_path / "here",
            env=user,
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert done.returncode == 0, f"{script}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    run(profile)
    shown = run(look)
    assert "* inclusive_city" in shown and "inclusivecity:evaluate" in shown
    run(everybody)
    assert (tmp_path / "opt" / "plugins" / "inclusive_city" / "plugin.py").is_file()
    assert "inclusive_city\\language=ru" in (tmp_path / "opt" / "settings.ini").read_text(encoding="utf-8")
    (tmp_path / "opt" / "plugins" / "inclusive_city" / "old_module.py").touch()
    run(replace)
    names = {path.name for path in (tmp_path / "opt" / "plugins" / "inclusive_city").iterdir()}
    assert "plugin.py" in names and "old_module.py" not in names
    run("qgis_process run inclusivecity:createstore -- STORE=city.gpkg")
    run(upgrade)
    assert (tmp_path / "here" / "city-backup.gpkg").is_file()
    run(remove)
    assert "inclusivecity:" not in run("qgis_process list")
    home = tmp_path / "home"
    assert not list(home.rglob("inclusive_city/plugin.py")) and list(home.rglob("QGIS3.ini"))


def test_the_page_is_linked_and_its_links_lead_somewhere(root: Path) -> None:
    assert "docs/install.md" in (root / "README.md").read_text(encoding="utf-8")
    page = (root / "docs" / "install.md").read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#]+)", page)
    assert targets and [target for target in targets if not (root / "docs" / target).is_file()] == []
