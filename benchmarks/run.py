"""``make bench``: every benchmark, its table, and build/bench.json. ``ONLY=name`` runs one."""

from __future__ import annotations

import argparse
import importlib
import sys

from harness import keep, show

BENCHMARKS = {
    "evaluate": "evaluate",
    "import": "imports",
    "open-project": "drawing",
}
"""Name → module in this folder, with a function ``run() -> list[Measured]``."""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=sorted(BENCHMARKS))
    chosen = parser.parse_args(arguments)
    lines = []
    for name, module in BENCHMARKS.items():
        if chosen.only in (None, name):
            print(f"{name} …", flush=True)
            found = importlib.import_module(module).run()
            keep(found)
            lines += found
    show(lines)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
