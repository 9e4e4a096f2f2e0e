"""Where QGIS's programs are, and how to start them with this plugin and a profile of their own.

Standard library only: used by the tests, the demo and ``make run``, inside and outside QGIS.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PLUGINS = ROOT / "build" / "plugins"
"""Holds the link ``inclusive_city`` to the repository root (made by scripts/bootstrap)."""
PACKAGE = "inclusive_city"


def qgis_process_program() -> str:
    """The program behind ``qgis_process``.

    Debian 12's wrapper adds an option that the program refuses, so the program itself is preferred.
    """
    for name in ("qgis_process.bin", "qgis_process"):
        found = shutil.which(name)
        if found:
            return found
    raise FileNotFoundError("qgis_process is not installed (scripts/bootstrap installs it)")


def make_profile(
    config_folder: str | Path, *, settings: Mapping[str, Mapping[str, Any]] | None = None, enabled: bool = True
) -> Path:
    """A QGIS profile under ``config_folder`` with this plugin ``enabled``; returns the profile's folder.

    ``config_folder`` is what ``--profiles-path`` or ``QGIS_CUSTOM_CONFIG_PATH`` take. ``settings``: section →
    key → value, written to the profile's ini file beside what switches the plugin on. An existing ini file is
    kept as it is.
    """
    profile = Path(config_folder) / "profiles" / "default"
    sections: dict[str, dict[str, Any]] = {
        **({"PythonPlugins": {PACKAGE: True}} if enabled else {}),
        "app": {"projections\\promptWhenLoading": False},
        "qgis": {"checkVersion": False, "showTips": False, "newsFeed\\feedDisabled": True},
        "plugin-manager": {"automatically-check-for-updates": False},
    }
    for section, values in (settings or {}).items():
        sections.setdefault(section, {}).update(values)
    lines = []
    for section, values in sections.items():
        lines.append(f"[{section}]")
        lines.extend(f"{key}={_ini(value)}" for key, value in values.items())
        lines.append("")
    for name in ("QGIS3.ini", "QGIS4.ini"):
        ini = profile / "QGIS" / name
        if not ini.exists():
            ini.parent.mkdir(parents=True, exist_ok=True)
            ini.write_text("\n".join(lines), encoding="utf-8")
    return profile


def environment(config_folder: str | Path, *, headless: bool = True) -> dict[str, str]:
    """This process's environment, changed so that QGIS finds the plugin and uses ``config_folder``."""
    env = dict(os.environ)
    env["QGIS_CUSTOM_CONFIG_PATH"] = str(config_folder)
    env["QGIS_PLUGINPATH"] = str(PLUGINS)
    env.pop("QGIS_OPTIONS_PATH", None)
    with_system_python(env)
    env.setdefault("LANG", "C.UTF-8")
    if headless:
        env["QT_QPA_PLATFORM"] = "offscreen"
    return env


def with_system_python(env: dict[str, str]) -> None:
    """QGIS's embedded Python looks for its home where PATH's first python3 is: let that be the system's.

    Another one there (pyenv, conda, a virtual environment) makes QGIS end with "No module named qgis".
    """
    env["PATH"] = os.pathsep.join(["/usr/bin", env.get("PATH", "/bin")])
    for name in ("PYTHONHOME", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__"):
        env.pop(name, None)


def run_algorithm(
    algorithm: str,
    parameters: Mapping[str, Any],
    config_folder: str | Path,
    *,
    timeout: float = 600,
    program: str | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run ``inclusivecity:<algorithm>`` (or a full id) in ``qgis_process`` with output as JSON.

    The exit code and both streams are in the result; nothing is raised for a failed algorithm.
    """
    make_profile(config_folder)
    name = algorithm if ":" in algorithm else f"inclusivecity:{algorithm}"
    arguments = [f"--{key}={_text(value)}" for key, value in parameters.items()]
    return subprocess.run(
        [program or qgis_process_program(), "--json", "run", name, "--", *(a[2:] for a in arguments)],
        env=environment(config_folder),
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=timeout,
        stdin=subprocess.DEVNULL,
    )


def results_of(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    """The ``results`` object of a ``qgis_process --json run``, whatever else QGIS printed."""
    start = done.stdout.find("{")
    if start < 0:
        raise ValueError(f"qgis_process printed no JSON:\n{done.stdout}\n{done.stderr}")
    document, _ = json.JSONDecoder().raw_decode(done.stdout[start:])
    return document.get("results", {})


def _ini(value: Any) -> str:
    """A value as Qt's settings files hold it: quoted, and everything but ASCII as \\x and its hex number."""
    escaped = ""
    after_hex = False
    for char in _text(value):
        # A hex digit right behind such a number would be read as part of it.
        if ord(char) > 126 or ord(char) < 32 or (after_hex and char in "0123456789abcdefABCDEF"):
            escaped += f"\\x{ord(char):x}"
            after_hex = True
        else:
            escaped += f"\\{char}" if char in '\\"' else char
            after_hex = False
    return f'"{escaped}"'


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
