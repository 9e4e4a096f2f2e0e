"""The panel of problems in the real QGIS, by mouse and keyboard, kept as pictures; facilities in the locator bar."""

from __future__ import annotations

from pathlib import Path

import pytest
import qgisenv
from desktop.harness import run_scenario
from desktop.test_inspection import a_city, city  # noqa: F401 (a fixture)

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(600)]
FOLDER = qgisenv.ROOT / "build" / "desktop"


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_problems_are_found_mended_accepted(archive: Path, city: Path, tmp_path, language: str) -> None:  # noqa: F811
    from inclusive_city.layers.store import open_store

    project = a_city(city, tmp_path / "city", language)
    with open_store(project.with_suffix(".gpkg")) as store:
        store.execute("UPDATE facility SET name = 'Aптека Əуезов' WHERE fid IN (5, 9)")
    result = run_scenario(
        "problems",
        archive,
        FOLDER / f"problems_{language}",
        project=project,
        params={"language": language},
        settings={"plugins": {"inclusive_city\\language": language}},
        timeout=400,
    )
    data = result.data
    assert data["found"] > 20 and data["letters left"] == 0 and data["accepted"] == 1 and data["located"]
    assert len(result.screenshots) == 5
