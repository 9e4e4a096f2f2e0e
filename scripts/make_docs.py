"""Writes docs/processing.md from the algorithms (``make docs``). ``--check`` fails where the page is out of date."""

from __future__ import annotations

import argparse
import os
import re
import sys
from pathlib import Path
from typing import Any

from headless import HeadlessQgis

TARGET = Path(__file__).resolve().parent.parent / "docs" / "processing.md"
HEAD = """# The algorithms

Written by `make docs` from the algorithms themselves. They are in QGIS's Processing toolbox under *Inclusive City*,
work in models and batch runs, and without a window:

```
qgis_process run inclusivecity:evaluate -- STORE=city.gpkg
```

The exit code is 0 only where the job was done. (On Debian 12 call `qgis_process.bin`: the wrapper adds an option
that the program refuses.)
"""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, fail where the page is out of date")
    chosen = parser.parse_args(arguments)
    os.environ["LANGUAGE"] = os.environ["LANG"] = "en"
    with HeadlessQgis():
        from qgis.core import QgsApplication

        provider = QgsApplication.processingRegistry().providerById("inclusivecity")
        parts = [HEAD, *(_page(algorithm) for algorithm in sorted(provider.algorithms(), key=_place))]
    text = "\n".join(parts)
    if chosen.check:
        if not TARGET.is_file() or TARGET.read_text(encoding="utf-8") != text:
            print("docs/processing.md is out of date: make docs", file=sys.stderr)
            return 1
        return 0
    TARGET.write_text(text, encoding="utf-8")
    print(f"wrote docs/processing.md: {len(parts) - 1} algorithms")
    return 0


def _place(algorithm: Any) -> tuple[int, str]:
    order = ("store", "sample", "import", "records", "status", "plan", "publish")
    return order.index(algorithm.groupId()), algorithm.name()


def _page(algorithm: Any) -> str:
    lines = [
        f"## {algorithm.displayName()}",
        "",
        f"`inclusivecity:{algorithm.name()}` · {algorithm.group()}",
        "",
        _plain(algorithm.shortHelpString()),
        "",
        "| parameter | what | kind | default |",
        "| --- | --- | --- | --- |",
    ]
    for parameter in algorithm.parameterDefinitions():
        default = parameter.defaultValue()
        options = ""
        if parameter.type() == "enum":
            options = ": " + "; ".join(f"{number} {text}" for number, text in enumerate(parameter.options()))
        optional = parameter.flags() & parameter.Flag.FlagOptional
        shown = "" if default is None else f"`{default}`"
        lines.append(
            f"| `{parameter.name()}` | {_cell(parameter.description() + options)} | "
            f"{parameter.type()}{', optional' if optional else ''} | {_cell(shown)} |"
        )
    lines += ["", "| output | what |", "| --- | --- |"]
    lines += [f"| `{output.name()}` | {_cell(output.description())} |" for output in algorithm.outputDefinitions()]
    return "\n".join(lines) + "\n"


def _plain(text: str) -> str:
    text = re.sub(r"</?(p|br|ul|ol)\s*/?>", "\n\n", text)
    text = re.sub(r"<li>", "\n* ", text)
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"<[^>]+>", "", text)).strip()


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
