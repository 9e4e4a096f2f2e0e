"""An inspection in the real QGIS, by keyboard, in three languages; and how the window looks in another theme."""

from __future__ import annotations

from pathlib import Path

import pytest
import qgisenv
from desktop.harness import longest_by_step, run_scenario
from inspection_support import picture

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(600)]
FOLDER = qgisenv.ROOT / "build" / "desktop"
FACILITIES = 600
FROZEN_MS = 500.0


@pytest.fixture(scope="module")
def city(tmp_path_factory, root) -> Path:
    """A small sample city, evaluated."""
    from inclusive_city.layers.evaluation import evaluate_store
    from inclusive_city.layers.imports import import_file
    from inclusive_city.layers.model_store import install_model
    from inclusive_city.layers.sample_city import write_sample_city
    from inclusive_city.layers.store import create_store
    from inclusive_city.scoring.model_loader import load_model

    folder, model = tmp_path_factory.mktemp("city"), root / "resources" / "models" / "almaty"
    write_sample_city(folder, load_model(model), FACILITIES)
    with create_store(folder / "city.gpkg") as store:
        install_model(store, model)
        for kind, name in (
            ("districts", "districts.geojson"),
            ("facilities", "facilities.geojson"),
            ("inspections", "inspections.csv"),
        ):
            import_file(store, folder / name, f"sample_{kind}", (kind,))
        evaluate_store(store)
    return folder / "city.gpkg"


def a_city(city: Path, folder: Path, language: str) -> Path:
    """A copy with its project in a language; the project's path."""
    from inclusive_city.layers.project import build_project
    from inclusive_city.layers.store import open_store

    folder.mkdir(parents=True, exist_ok=True)
    (folder / "city.gpkg").write_bytes(city.read_bytes())
    with open_store(folder / "city.gpkg") as store:
        build_project(store, folder / "city.qgz", language).clear()
    return folder / "city.qgz"


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_from_the_map_by_keyboard_to_the_changed_card(archive: Path, city: Path, tmp_path, language: str) -> None:
    result = run_scenario(
        "inspection",
        archive,
        FOLDER / f"inspection_{language}",
        project=a_city(city, tmp_path / "city", language),
        params={"language": language, "photo": str(picture(tmp_path / "entrance.jpg", "slategray", 1600))},
        settings={"plugins": {"inclusive_city\\language": language}},
        timeout=400,
    )
    data = result.data
    assert data["answers"] > 25 and data["in_question"], data
    assert data["after"] != data["before"] and data["status_after"] != "inaccessible", data
    assert data["outcome"].startswith("✓")
    frozen = {step: ms for step, ms in longest_by_step(data["gui_block"]).items() if ms > FROZEN_MS}
    assert frozen == {}, f"our code holds the window: {frozen}; {data['gui_block']}"
    assert len(result.screenshots) == 7


@pytest.mark.parametrize(("name", "theme", "points"), [("dark", "Night Mapping", 9), ("large", "default", 18)])
def test_other_themes_and_large_letters(
    archive: Path, city: Path, tmp_path, name: str, theme: str, points: int
) -> None:
    """For the eye: screenshots; and nothing fails there."""
    settings = {
        "UI": {"UITheme": theme},
        "qgis": {"stylesheet\\fontPointSize": str(points)},
        "plugins": {"inclusive_city\\language": "ru"},
    }
    result = run_scenario(
        "inspection",
        archive,
        FOLDER / f"inspection_{name}",
        project=a_city(city, tmp_path / "city", "ru"),
        params={"language": name, "only_look": True},
        settings=settings,
        timeout=300,
    )
    assert len(result.screenshots) == 4
