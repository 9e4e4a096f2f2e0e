"""The real QGIS desktop, with the plugin installed from its ZIP."""

from __future__ import annotations

from pathlib import Path

import pytest
import qgisenv
from desktop.harness import ScenarioFailed, run_scenario

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(600)]
FOLDER = qgisenv.ROOT / "build" / "desktop"


def seconds(told: str) -> float:
    """``qgis.utils.plugin_times`` tells "0.05s"."""
    return float(told.rstrip("s"))


def test_loads_opens_and_leaves_no_trace(archive: Path) -> None:
    first = run_scenario("load", archive, FOLDER / "load")
    assert first.data["settings_page"]
    assert "Traceback" not in first.log
    # The first start compiles the modules; a user has every later one.
    again = run_scenario("load", archive, FOLDER / "load", fresh=False)
    took = seconds(again.data["plugin_times"]["inclusive_city"])
    assert took <= 0.5, f"the plugin adds {took} s to QGIS's start"  # to the millisecond: make bench ONLY=startup


def test_a_failing_scenario_is_told(archive: Path) -> None:
    with pytest.raises(ScenarioFailed, match="on purpose"):
        run_scenario("failing", archive, FOLDER / "failing")


def test_watchdog_tells_who_held_the_gui_thread(archive: Path) -> None:
    report = run_scenario("freezing", archive, FOLDER / "freezing").data["gui_block"]
    by_label = {freeze["label"]: freeze for freeze in report["freezes"]}
    assert 140 <= by_label["ours"]["ours_ms"] <= 1000  # 200, and what a busy machine adds
    kept = by_label["ours, lock kept"]
    assert kept["ours_ms"] == pytest.approx(kept["ms"], rel=0.3) and "call_that_keeps" in str(kept["places"])
    assert 140 <= by_label["qgis"]["qgis_ms"] <= 1000 and by_label["qgis"]["ours_ms"] == 0
    assert "idle" not in by_label
