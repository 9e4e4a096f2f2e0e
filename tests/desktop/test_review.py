"""Planning visits and reviewing inspections in the real QGIS: done with mouse and keyboard, and kept as pictures."""

from __future__ import annotations

from pathlib import Path

import pytest
import qgisenv
from desktop.harness import run_scenario

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(600)]
FOLDER = qgisenv.ROOT / "build" / "desktop"


def test_visits_are_planned_and_inspections_reviewed(archive: Path) -> None:
    result = run_scenario("review", archive, FOLDER / "review", timeout=400)
    assert "Overdue for inspection" in result.data["line"] and "Waiting for a review" in result.data["line"]
    assert result.data["selected"] > 1
    assert result.data["agreement"].startswith("Facilities inspected twice: ")
    assert len(result.screenshots) == 8
