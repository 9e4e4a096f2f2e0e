"""The register and its history in the real QGIS: done with mouse and keyboard, and kept as pictures."""

from __future__ import annotations

from pathlib import Path

import pytest
import qgisenv
from desktop.harness import longest_by_step, run_scenario

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(600)]
FOLDER = qgisenv.ROOT / "build" / "desktop"
FROZEN_MS = 500.0
"""A wait that a person would call frozen, on any machine."""


def test_gis_staff_at_work_on_the_register(archive: Path) -> None:
    result = run_scenario("register", archive, FOLDER / "register", timeout=400)
    frozen = {step: ms for step, ms in longest_by_step(result.data["gui_block"]).items() if ms > FROZEN_MS}
    assert frozen == {}, f"our code holds the window: {frozen}; {result.data['gui_block']}"
    assert len(result.screenshots) == 8
