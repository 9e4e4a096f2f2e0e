"""Builds the plugin's ZIP (dist/) and checks it as the official plugin repository does
(scripts/gate.py).

What is in it: the files of the last commit that ``.gitattributes`` does not leave out, under one folder
``inclusive_city``, with the translations compiled. ``--worktree`` takes the files as they lie here instead
(what the desktop tests install); ``--release`` also refuses placeholders and uncommitted changes.
"""

from __future__ import annotations

import argparse
import configparser
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from gate import ADDRESSES, PLACEHOLDER, problems_of
from qgisenv import PACKAGE, ROOT
from translations import compile_all


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
