"""Builds the plugin's ZIP (dist/) and checks it as the official plugin repository does.

What is in it: the files of the last commit that ``.gitattributes`` does not leave out, under one folder
``inclusive_city``, with the translations compiled. ``--worktree`` takes the files as they lie here instead
(what the desktop tests install); ``--release`` also refuses placeholders and uncommitted changes.
"""

from __future__ import annotations

import argparse
import configparser
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from qgisenv import PACKAGE, ROOT
from translations import LANGUAGES, compile_all

MAX_BYTES = 25 * 1024 * 1024
REQUIRED = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "homepage", "tracker",
    "repository",
)  # fmt: skip
ADDRESSES = ("homepage", "tracker", "repository", "email")
PLACEHOLDER = "example.org"


def git(*arguments: str, env: dict[str, str] | None = None) -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, env=env, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"git {arguments[0]}: {done.stderr.strip()}")
    return done.stdout.strip()


def tree_to_pack(worktree: bool) -> str:
    """The git tree to pack: of the last commit, or of the files as they lie here (ignored ones left out)."""
    if not worktree:
        return "HEAD"
    with tempfile.TemporaryDirectory() as folder:
        # An index of its own: what the user has staged stays as it is.
        env = {**os.environ, "GIT_INDEX_FILE": str(Path(folder) / "index")}
        git("read-tree", "HEAD", env=env)
        git("add", "--all", env=env)
        return git("write-tree", env=env)


def build(target: Path, worktree: bool = False) -> Path:
    """Write the ZIP to ``target``; it is complete or not there."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "draft.zip"
        tree = tree_to_pack(worktree)
        git("archive", "--format=zip", f"--prefix={PACKAGE}/", f"--output={draft}", tree)
        texts = Path(folder) / "i18n"
        texts.mkdir()
        for name in git("ls-tree", "-r", "--name-only", tree, "i18n/").split("\n"):
            if name.endswith(".ts"):
                content = git("show", f"{tree}:{name}")
                (texts / Path(name).name).write_text(content, encoding="utf-8")
        with zipfile.ZipFile(draft, "a", zipfile.ZIP_DEFLATED) as archive:
            for compiled in compile_all(texts):
                archive.write(compiled, f"{PACKAGE}/i18n/{compiled.name}")
        shutil.move(draft, target)
    return target


def problems_of(path: Path, release: bool = False) -> list[str]:
    """What the plugin repository would refuse, each a line; ``release`` also what a release must not have."""
    found = []
    if path.stat().st_size > MAX_BYTES:
        found.append(f"{path.stat().st_size} bytes are more than the {MAX_BYTES} that may be uploaded")
    with zipfile.ZipFile(path) as archive, tempfile.TemporaryDirectory() as folder:
        names = archive.namelist()
        found += problems_of_names(names)
        archive.extractall(folder)
        top = Path(folder) / PACKAGE
        if (top / "metadata.txt").is_file():
            found += problems_of_metadata(top, release)
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
        parts = name.rstrip("/").split("/")[1:]
        if any(part.startswith(".") or part in ("__pycache__", "__MACOSX", "tests") for part in parts):
            found.append(f"{name} does not belong into the package")
        elif re.search(r"\.(pyc|pyo|so|dll|exe|whl|ts)$|\\", name):
            found.append(f"{name} does not belong into the package")
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
    for key, value in general.items():
        if key.startswith(("description", "about")) and re.search(r"<[a-zA-Z/]", value):
            found.append(f"metadata.txt: {key} holds HTML")
    if not (top / general.get("icon", "")).is_file():
        found.append("metadata.txt names an icon that is not there")
    left = [key for key in ADDRESSES if PLACEHOLDER in general.get(key, "")]
    if left and release:
        found.append(f"metadata.txt: the releaser has to set {', '.join(left)}")
    return found


def scan(top: Path) -> list[str]:
    """Findings of the repository's security gate: Bandit with every test, and detect-secrets."""
    found = []
    done = run_tool("bandit", "--quiet", "--recursive", "--format", "json", str(top))
    for result in json.loads(done)["results"]:
        name = Path(result["filename"]).relative_to(top)
        found.append(f"bandit {result['test_id']}: {name}:{result['line_number']}: {result['issue_text']}")
    done = run_tool("detect-secrets", "scan", "--all-files", ".", cwd=top)
    for name, secrets in json.loads(done)["results"].items():
        found += [f"detect-secrets: {name}:{secret['line_number']}: {secret['type']}" for secret in secrets]
    return found


def run_tool(name: str, *arguments: str, cwd: Path | None = None) -> str:
    program = Path(sys.executable).parent / name
    done = subprocess.run([str(program), *arguments], cwd=cwd, capture_output=True, text=True)
    if not done.stdout.strip():
        raise SystemExit(f"{name} failed: {done.stderr.strip()}")
    return done.stdout


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--worktree", action="store_true", help="the files as they lie here")
    parser.add_argument("--release", action="store_true", help="refuse placeholders and uncommitted changes")
    parser.add_argument("--output", type=Path, help="the ZIP to write")
    options = parser.parse_args()
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    version = metadata["general"]["version"]
    target = options.output or ROOT / "dist" / f"{PACKAGE}.{version}.zip"
    changed = "" if options.worktree else git("status", "--porcelain")
    build(target, options.worktree)
    problems = problems_of(target, options.release)
    if changed and options.release:
        problems.append("there are uncommitted changes, which are not in the ZIP")
    if problems:
        print(*problems, sep="\n", file=sys.stderr)
        target.unlink()
        return 1
    print(f"{target}: {target.stat().st_size / 1024:.0f} kB, ready to upload")
    if changed:
        print("Uncommitted changes are not in it.")
    if PLACEHOLDER in metadata["general"]["homepage"]:
        print(f"metadata.txt still holds placeholders ({', '.join(ADDRESSES)}): RELEASE=1 refuses them.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
