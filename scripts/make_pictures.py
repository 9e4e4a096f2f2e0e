"""``make docs``: the pictures of README and docs/, from what ``make demo`` and the desktop test have made.

Screenshots of the real QGIS (``make test ONLY=desktop`` leaves them in build/screenshots) and a page of the demo's
district maps. What is not there yet is named, with the command that makes it.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
SCREENSHOTS = ROOT / "build" / "screenshots"
WIDTH = 1200
"""Pixels; enough for a page, small enough for a repository."""


def main() -> int:
    from qgis.PyQt.QtGui import QImage

    PICTURES.mkdir(parents=True, exist_ok=True)
    missing = []
    for name, screenshot in (
        ("city", "main_job-3-city"),
        ("street", "main_job-4-3-mobility"),
        ("card", "main_job-9-source"),
        ("plan_gaps", "planner-1-gaps"),
        ("plan_weights", "planner-2-weights"),
        ("plan_why", "planner-3-why"),
        ("plan_programme", "planner-4-programme"),
        ("plan_map", "planner-6-programme-map"),
        ("plan_sure", "planner-7-how-sure"),
        ("plan_compare", "planner-8-compare"),
        ("plan_two", "planner-9-two-colours"),
        ("plan_adopted", "planner-10-adopted"),
        ("install", "install_zip-installed"),
        ("record_edit", "register-1-edit"),
        ("record_many", "register-5-many"),
        ("record_merge", "register-3-merge"),
        ("record_history", "register-6-history"),
        ("record_compare", "register-7-compare"),
        ("record_as_of", "register-8-as-of"),
        ("inspect_questions", "inspection-en-4-filling"),
        ("inspect_panel", "inspection-en-3-panel"),
        ("record_problems", "problems-en-2-duplicate"),
        ("record_due", "review-3-planned"),
        ("record_review", "review-6-review"),
        ("record_agreement", "review-7-agreement"),
    ):
        source = SCREENSHOTS / f"{screenshot}.png"
        if source.is_file():
            _keep(QImage(str(source)), name)
        else:
            missing.append(f"{source.relative_to(ROOT)} (make test ONLY=desktop)")
    page = ROOT / "build" / "demo" / "maps" / "almaly_mobility_en.pdf"
    if page.is_file():
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder) / "page"
            subprocess.run(["pdftoppm", "-r", "110", "-png", "-singlefile", str(page), str(target)], check=True)
            _keep(QImage(f"{target}.png"), "district_map")
    else:
        missing.append(f"{page.relative_to(ROOT)} (make demo)")
    for name in missing:
        print(f"not there yet: {name}", file=sys.stderr)
    return 1 if missing else 0


def _keep(image, name: str) -> None:
    from qgis.PyQt.QtCore import Qt

    image = image.scaledToWidth(min(WIDTH, image.width()), Qt.TransformationMode.SmoothTransformation)
    image = image.convertToFormat(image.Format.Format_RGB888)
    target = PICTURES / f"{name}.png"
    image.save(str(target), "PNG", 0)
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size // 1024} KB")


if __name__ == "__main__":
    sys.exit(main())
