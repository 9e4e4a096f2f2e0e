"""When the projects that we make for ourselves go. One that outlives its work dies with the thread, and QGIS 3.40
with it."""

from __future__ import annotations

import weakref
from pathlib import Path

from drawn_city import draw_city

from inclusive_city.layers.project import build_project


def test_built_project_goes_with_its_last_reference(root: Path, tmp_path: Path) -> None:
    with draw_city(tmp_path / "city.gpkg", root / "resources" / "models" / "almaty", 50) as store:
        project = build_project(store, tmp_path / "city.qgz", "en")
        project.clear()
        seen = weakref.ref(project)
        del project
        assert seen() is None
