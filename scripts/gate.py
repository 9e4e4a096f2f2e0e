"""What the official plugin repository refuses, and what this project refuses besides, found in a built ZIP.

The rules are those of the repository's validator (metadata, names, sizes) and of its scanner (Bandit, detect-secrets,
flake8, kinds of files), each at least as strict as there: Bandit runs every test, and any finding counts.
Besides: Qt 6 rules (flake8-qgis), no foreign kind of file, and every ``# nosec`` names its test and its reason.
"""

from __future__ import annotations

import configparser
import json
import re
import subprocess
import sys
import tempfile
import tokenize
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from urllib.parse import urlparse

from qgisenv import PACKAGE
from translations import LANGUAGES

MAX_BYTES = 25_000_000
MAX_FILE_BYTES = 1_000_000
"""No file of ours is larger; one that is has slipped in."""
REQUIRED = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "homepage", "tracker",
    "repository",
)  # fmt: skip
LINKS = ("homepage", "tracker", "repository")
ADDRESSES = (*LINKS, "email")
PLACEHOLDER = "example.org"
QGIS_VERSIONS = ("3.22", "4.99")
"""The floor and the stated maximum."""

TEXTS = frozenset(".csv .md .py .qml .qpt .sql .svg .txt .ui .yaml .html .css .js .json .xml".split())
BINARIES = frozenset(".png .qm".split())
"""Pictures and compiled translations; nothing else in the ZIP may be binary."""
FOREIGN = re.compile(
    r"(^|/)(\.[^/]*|__pycache__|__MACOSX|tests?|scripts|benchmarks|docs|build|dist)(/|$)|\\|(^|/)\.\.(/|$)|\.pyc|^/"
)

FLAKE8 = "E101 E711 E712 E713 E714 E721 E722 E731 E741 E742 E743 E9 W605 F402 F403 F404 F405 F811 F82 F831 F901".split()
"""What the repository's scanner has switched on."""
QT6 = "QGS101 QGS102 QGS103 QGS104 QGS106 QGS107 QGS108 QGS109 QGS110 QGS4".split()
"""Direct PyQt imports, ``exec_``, enums and classes that Qt 6 lacks, … (tests/test_layout_rules.py has unscoped enums).
Left out: QGS105 (we hand ``iface`` on, so that a test can hand another), QGS111 and the experimental QGS2."""

NOSEC = re.compile(r"#\s*nosec\b(?P<rest>.*)", re.IGNORECASE)
REASON = re.compile(r"\s+(?P<tests>B\d{3}(?:\s*,\s*B\d{3})*)\s+(#\s*\S.{5,}|\(.{5,}\))")


def problems_of(path: Path, release: bool = False) -> list[str]:
    """What is wrong with the ZIP, each a line; ``release`` also what a release must not have."""
    found = []
    if path.stat().st_size > MAX_BYTES:
        found.append(f"{path.stat().st_size} bytes are more than the {MAX_BYTES} that may be uploaded")
    with zipfile.ZipFile(path) as archive, tempfile.TemporaryDirectory() as folder:
        try:
            broken = archive.testzip()
        except (zipfile.BadZipFile, zlib.error) as error:
            broken = str(error)
        if broken:
            return [f"the ZIP is damaged: {broken}"]
        found += problems_of_names(archive.namelist())
        for entry in archive.infolist():
            if not entry.is_dir():
                executable = bool((entry.external_attr >> 16) & 0o111)
                found += problems_of_file(entry.filename, archive.read(entry), executable)
        archive.extractall(folder)
        top = Path(folder) / PACKAGE
        if (top / "metadata.txt").is_file():
            found += problems_of_metadata(top, release)
        if top.is_dir():
            found += scan(top)
    return found


def problems_of_names(names: list[str]) -> list[str]:
    """What is wrong with the list of files in the ZIP."""
    found = []
    tops = {name.split("/")[0] for name in names}
    if tops != {PACKAGE}:
        found.append(f"there is not one top folder {PACKAGE}, but {sorted(tops)}")
    for name in ("__init__.py", "metadata.txt", "LICENSE"):
        if f"{PACKAGE}/{name}" not in names:
            found.append(f"{name} is missing")
    languages = [name for name in names if name.endswith(".qm")]
    if languages and len(languages) != len(LANGUAGES):
        found.append(f"translations are missing: there are only {languages}")
    for name in names:
        inner = name.partition("/")[2]
        suffix = PurePosixPath(inner).suffix.lower()
        foreign = not inner.endswith("/") and inner and suffix not in TEXTS | BINARIES and inner != "LICENSE"
        if foreign or FOREIGN.search(inner):
            found.append(f"{name} does not belong into the package")
    return found


def problems_of_file(name: str, content: bytes, executable: bool = False) -> list[str]:
    """What is wrong with one file of the ZIP: its size, its kind, its permissions."""
    found = []
    if len(content) > MAX_FILE_BYTES:
        found.append(f"{name}: {len(content)} bytes are more than {MAX_FILE_BYTES}")
    if executable:
        found.append(f"{name} may be executed")
    if PurePosixPath(name).suffix.lower() not in BINARIES:
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError:
            return [*found, f"{name} is binary"]
        if "\0" in text:
            found.append(f"{name} is binary")
        elif name.endswith("metadata.txt") and text.startswith("\ufeff"):
            found.append(f"{name} begins with a byte order mark")
    return found


def problems_of_metadata(top: Path, release: bool) -> list[str]:
    """What is wrong with metadata.txt (read with interpolation, as there: a bare % breaks it)."""
    parser = configparser.ConfigParser()
    try:
        parser.read(top / "metadata.txt", encoding="utf-8")
        general = dict(parser["general"])
    except (configparser.Error, KeyError) as error:
        return [f"metadata.txt cannot be read: {error}"]
    found = [f"metadata.txt has no {key}" for key in REQUIRED if not general.get(key.lower(), "").strip()]
    if "/" in general.get("author", ""):
        found.append("metadata.txt: author holds a slash")
    if "plugin" in general.get("name", "").lower():
        found.append("metadata.txt: the name says “plugin”")
    if not re.fullmatch(r"\d+(\.\d+){1,3}", general.get("version", "0.0")):
        found.append(f"metadata.txt: {general['version']!r} is no version")
    said = (general.get("qgisminimumversion", ""), general.get("qgismaximumversion", ""))
    if said != QGIS_VERSIONS:
        found.append(f"metadata.txt: for QGIS {' to '.join(said)}, but it is made for {' to '.join(QGIS_VERSIONS)}")
    for key in ("experimental", "deprecated", "server", "hasprocessingprovider"):
        if general.get(key, "true").lower() not in ("true", "false", "yes", "no", "1", "0"):
            found.append(f"metadata.txt: {key} is neither true nor false")
    for key, value in general.items():
        if key.startswith(("description", "about")) and re.search(r"<[a-zA-Z/]", value):
            found.append(f"metadata.txt: {key} holds HTML")
    for key in LINKS:
        parts = urlparse(general.get(key, ""))
        if general.get(key) and not (parts.scheme in ("http", "https") and parts.netloc):
            found.append(f"metadata.txt: {key} is no address")
    if not (top / general.get("icon", "")).is_file():
        found.append("metadata.txt names an icon that is not there")
    left = [key for key in ADDRESSES if PLACEHOLDER in general.get(key, "")]
    if left and release:
        found.append(f"metadata.txt: the releaser has to set {', '.join(left)}")
    return found


# ---------------------------------------------------------------------- what tools find


def scan(top: Path) -> list[str]:
    """Findings of the scanners in an unpacked package, and exceptions from them that say too little."""
    return [*bandit(top), *secrets(top), *flake8(top), *vague_exceptions(top)]


def bandit(top: Path) -> list[str]:
    """Every test, every severity: without settings, as there."""
    report = json.loads(run_tool("bandit", "--quiet", "--recursive", "--format", "json", str(top)))
    found = [f"bandit cannot read {error['filename']}: {error['reason']}" for error in report["errors"]]
    for result in report["results"]:
        name = Path(result["filename"]).relative_to(top)
        found.append(f"bandit {result['test_id']}: {name}:{result['line_number']}: {result['issue_text']}")
    return found


def secrets(top: Path) -> list[str]:
    """What looks like a password, key or token, in any file."""
    done = run_tool("detect-secrets", "scan", "--all-files", ".", cwd=top)
    return [
        f"detect-secrets: {name}:{secret['line_number']}: {secret['type']}"
        for name, secrets_found in json.loads(done)["results"].items()
        for secret in secrets_found
    ]


def flake8(top: Path) -> list[str]:
    """The repository's rules on code, and those on Qt 6."""
    codes = ",".join([*FLAKE8, *QT6])
    arguments = ("--isolated", "--disable-noqa", "--exit-zero", f"--select={codes}", ".")
    done = run_tool("flake8", *arguments, cwd=top, silent=True)
    return [f"flake8 {line}" for line in done.splitlines() if line.strip()]


def vague_exceptions(top: Path) -> list[str]:
    """Every ``# nosec`` without the test that it switches off, or without the reason after a second #."""
    found = []
    for path in sorted(top.rglob("*.py")):
        with tokenize.open(path) as file:
            for token in tokenize.generate_tokens(file.readline):
                match = NOSEC.search(token.string) if token.type == tokenize.COMMENT else None
                if match and not REASON.match(match["rest"]):
                    place = f"{path.relative_to(top)}:{token.start[0]}"
                    found.append(f"{place}: write “# nosec B… # why that is safe here”, not “{match.group()}”")
    return found


def run_tool(name: str, *arguments: str, cwd: Path | None = None, silent: bool = False) -> str:
    """What the tool printed; one that prints nothing has failed, unless it may be ``silent``."""
    program = Path(sys.executable).parent / name
    done = subprocess.run([str(program), *arguments], cwd=cwd, capture_output=True, text=True)
    if not done.stdout.strip() and (done.returncode or not silent):
        raise SystemExit(f"{name} failed: {done.stderr.strip()}")
    return done.stdout
