"""Starts the real QGIS desktop under Xvfb with the plugin installed as a user would, and runs a scenario in it.

    result = run_scenario("load", installed_zip, folder)
    assert result.data["…"]

The plugin's ZIP is unpacked into a fresh profile and switched on in its ini file. See ``desk.py`` for what a
scenario can do. A scenario that fails, an error that QGIS logs, an unexpected dialog, a crash or a time-out
raises :class:`ScenarioFailed` with what is known.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import qgisenv

FOLDER = Path(__file__).resolve().parent
SCREENSHOTS = qgisenv.ROOT / "build" / "screenshots"
SCREEN = "-screen 0 1600x1000x24"


class ScenarioFailed(AssertionError):
    """Says why, with QGIS's last words."""


@dataclass(frozen=True)
class Result:
    data: dict[str, Any]
    screenshots: list[Path]
    log: str
    """What QGIS printed."""
    profile: Path


def install(archive: Path, config_folder: Path, settings: Mapping[str, Mapping[str, Any]] | None = None) -> Path:
    """Unpack the plugin's ZIP into a profile under ``config_folder`` and switch it on; the profile's folder."""
    profile = qgisenv.make_profile(config_folder, settings=settings)
    plugins = profile / "python" / "plugins"
    shutil.rmtree(plugins / qgisenv.PACKAGE, ignore_errors=True)
    with zipfile.ZipFile(archive) as file:
        file.extractall(plugins)
    return profile


def longest_by_step(report: dict[str, Any]) -> dict[str, float]:
    """Milliseconds that our code held the window at most, by the step of the scenario."""
    longest: dict[str, float] = {}
    for freeze in report["freezes"]:
        longest[freeze["label"]] = max(longest.get(freeze["label"], 0.0), freeze["ours_ms"])
    return longest


def run_scenario(
    name: str,
    archive: Path,
    folder: Path,
    *,
    params: Mapping[str, Any] | None = None,
    settings: Mapping[str, Mapping[str, Any]] | None = None,
    project: Path | None = None,
    arguments: Sequence[str] = (),
    timeout: float = 180,
    fresh: bool = True,
    unpacked: bool = True,
    environment: Mapping[str, str] | None = None,
    copied_profile: Path | None = None,
) -> Result:
    """Run ``scenarios/<name>.py`` in QGIS; ``folder`` keeps its profile, log and result.

    ``settings``: QGIS settings (section → key → value) of the profile; ``project``: opened at the start.
    ``fresh=False`` starts again in the profile that an earlier run left in ``folder``. ``unpacked=False``: the
    profile neither has the plugin nor knows of it. ``copied_profile``: it is a copy of this one. ``environment``:
    more variables.
    """
    if fresh:
        shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    config = folder / "config"
    profile = config / "profiles" / "default"
    if copied_profile is not None:
        shutil.copytree(copied_profile, profile)
    elif fresh and unpacked:
        install(archive, config, settings)
    elif fresh:
        qgisenv.make_profile(config, settings=settings, enabled=False)
    job = {
        "name": name,
        "scenario": str(FOLDER / "scenarios" / f"{name}.py"),
        "tests": str(FOLDER.parent),
        "result": str(folder / "result.json"),
        "errors": str(folder / "errors.txt"),
        "screenshots": str(SCREENSHOTS),
        "params": dict(params or {}),
    }
    for kept in ("result", "errors"):
        Path(job[kept]).unlink(missing_ok=True)
    job_file = folder / "job.json"
    job_file.write_text(json.dumps(job), encoding="utf-8")
    command = ["xvfb-run", "-a", "-s", SCREEN, "qgis", "--nologo", "--noversioncheck"]
    command += ["--profiles-path", str(config), "--code", str(FOLDER / "inside.py"), *arguments]
    if project is not None:
        command += ["--project", str(project)]
    log = folder / "qgis.log"
    code = _run(command, {**_environment(job_file), **(environment or {})}, log, timeout)
    text = log.read_text(encoding="utf-8", errors="replace")
    return _judge(name, job, code, text, profile, timeout)


def _environment(job_file: Path) -> dict[str, str]:
    env = dict(os.environ)
    # pytest-qgis and the shell that started the tests have settings of their own, which a user has not.
    for name in list(env):
        if name.startswith(("QGIS_", "QT_")) or name in ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "DISPLAY"):
            del env[name]
    qgisenv.with_system_python(env)
    env["INCLUSIVE_CITY_DESKTOP_JOB"] = str(job_file)
    env.setdefault("LANG", "C.UTF-8")
    env["LIBGL_ALWAYS_SOFTWARE"] = "1"
    return env


def _run(command: list[str], env: dict[str, str], log: Path, timeout: float) -> int | None:
    """The exit code; None where the time ran out (everything it started is ended then)."""
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            return process.wait(timeout)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
            return None


def _judge(name: str, job: dict[str, Any], code: int | None, log: str, profile: Path, timeout: float) -> Result:
    faults = []
    if code is None:
        faults.append(f"QGIS did not end within {timeout} s")
    elif code != 0:
        faults.append(f"QGIS ended with exit code {code}")
    result: dict[str, Any] = {"data": {}, "errors": [], "screenshots": []}
    if Path(job["result"]).is_file():
        result = json.loads(Path(job["result"]).read_text(encoding="utf-8"))
    else:
        faults.append("the scenario left no result")
    faults += result["errors"]
    if Path(job["errors"]).is_file():
        late = Path(job["errors"]).read_text(encoding="utf-8").strip()
        if late and late not in "\n".join(result["errors"]):
            faults.append(late)
    if faults:
        lines = "\n".join(log.strip().splitlines()[-30:])
        raise ScenarioFailed(f"{name}: " + "\n".join(faults) + f"\n--- QGIS's last words\n{lines}")
    return Result(result["data"], [Path(path) for path in result["screenshots"]], log, profile)
