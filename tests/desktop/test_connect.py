"""Databases that are away, in the real QGIS desktop."""

from __future__ import annotations

from pathlib import Path

import pytest
import qgisenv
from desktop.harness import longest_by_step, run_scenario
from network_faults import BlackHole

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(600)]
FOLDER = qgisenv.ROOT / "build" / "desktop"


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_a_database_that_never_answers_leaves_qgis_usable(archive: Path, language: str) -> None:
    with BlackHole() as hole:
        keys = {"host": "127.0.0.1", "port": hole.port, "database": "city", "username": "anna"}
        settings = {
            "PostgreSQL": {f"connections\\Akimat\\{key}": value for key, value in keys.items()},
            "plugins": {"inclusive_city\\last_store": "Akimat", "inclusive_city\\language": language},
        }
        params = {"language": language, "port": hole.port}
        result = run_scenario("connect", archive, FOLDER / f"connect_{language}", params=params, settings=settings)
    assert result.data["usable"] and "Akimat" in result.data["head"] and "✗" in result.data["state"]
    assert result.data["silent"] == 2
    longest = longest_by_step(result.data["gui_block"])
    assert max(longest.values(), default=0.0) < 1000, longest  # five seconds would be the wait
