"""The register and its history in the real QGIS: done with mouse and keyboard, and kept as pictures."""

from __future__ import annotations

from pathlib import Path

import pytest
import qgisenv
from desktop.harness import run_scenario

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(600)]
FOLDER = qgisenv.ROOT / "build" / "desktop"


def test_gis_staff_at_work_on_the_register(archive: Path) -> None:
    result = run_scenario("register", archive, FOLDER / "register", timeout=400)
    assert "→" in result.data["history"] or "Building" in result.data["history"]
    assert len(result.screenshots) == 8
