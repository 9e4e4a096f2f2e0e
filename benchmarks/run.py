"""``make bench``: every benchmark, its table, and build/bench.json. ``ONLY=name`` runs one."""

from __future__ import annotations

import argparse
import importlib
import sys

from harness import keep, show

BENCHMARKS = {
    "evaluate": ("evaluate", "run"),
    "import": ("imports", "run"),
    "open-project": ("drawing", "run"),
    "evaluate-postgis": ("municipal", "evaluate"),
    "import-postgis": ("municipal", "imports"),
    "open-project-postgis": ("municipal", "open_project"),
    "copystore": ("municipal", "copies"),
    "inspection-open": ("windows", "inspection_open"),
    "inspection-submit": ("inspections", "submit"),
    "inspection-live": ("inspections", "live"),
    "inspection-writers": ("inspections", "writers"),
    "validate": ("checking", "validate"),
    "duplicates": ("checking", "duplicates"),
    "gaps": ("gap_analysis", "run"),
    "robustness": ("draws", "robustness"),
    "programme": ("programme", "run"),
    "save-scenario": ("scenarios", "run"),
    "save-scenario-postgis": ("scenarios", "municipal"),
    "rerank": ("planning_dock", "rerank"),
    "districtmaps": ("maps", "run"),
    "startup": ("in_qgis", "startup"),
    "gui-block": ("in_qgis", "gui_block"),
}
"""Name → module in this folder and its function, which gives a list of :class:`harness.Measured`."""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=sorted(BENCHMARKS))
    chosen = parser.parse_args(arguments)
    lines = []
    for name, (module, function) in BENCHMARKS.items():
        if chosen.only in (None, name):
            print(f"{name} …", flush=True)
            found = getattr(importlib.import_module(module), function)()
            keep(found)
            lines += found
    show(lines)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
