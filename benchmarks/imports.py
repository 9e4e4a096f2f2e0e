"""``import``: the facilities of a sample city from GeoJSON into a store – names in three languages, district by place,
duplicates looked for, what is wrong reported – against ``ogr2ogr`` writing the same file into a GeoPackage."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from cities import FOLDER, ROOT, sample_files
from harness import SIZES, Measured, side_by_side


def run() -> list[Measured]:
    return [
        side_by_side(
            "import",
            size,
            lambda size=size: _import(sample_files(size) / "facilities.geojson", FOLDER / "imported.gpkg"),
            lambda size=size: _ogr2ogr(sample_files(size) / "facilities.geojson", FOLDER / "ogr2ogr.gpkg"),
            "ogr2ogr of the same file",
            goal=4.0,
            before=lambda size=size: _empty_city(size, FOLDER / "imported.gpkg"),
        )
        for size in SIZES
    ]


def _empty_city(size: int, path: Path) -> None:
    """A store with the model and the districts, no facilities."""
    from inclusive_city.layers.imports.run import import_file
    from inclusive_city.layers.model_store import install_model
    from inclusive_city.layers.store import create_store

    prepared = FOLDER / "districts_only.gpkg"
    if not prepared.is_file():
        with create_store(prepared) as store:
            install_model(store, ROOT / "resources" / "models" / "almaty")
            import_file(store, sample_files(size) / "districts.geojson", "sample_districts", ["districts"])
    shutil.copy(prepared, path)


def _import(source: Path, target: Path) -> None:
    from inclusive_city.layers.imports.run import import_file
    from inclusive_city.layers.store import open_store

    with open_store(target) as store:
        import_file(store, source, "sample_facilities", ["facilities"])


def _ogr2ogr(source: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    subprocess.run(["ogr2ogr", "-f", "GPKG", str(target), str(source)], check=True)
