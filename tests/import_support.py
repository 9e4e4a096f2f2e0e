"""What the tests of the imports share: a store with the model, small city files, what a store holds."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from inclusive_city.layers.imports import ImportOptions, ImportReport, import_file
from inclusive_city.layers.model_store import install_model
from inclusive_city.layers.store import create_store

ROOT = Path(__file__).resolve().parent.parent
HERE = (76.90, 43.25)
"""A place in Almaty."""


@contextmanager
def city_store(folder: Path) -> Iterator[Any]:
    """A new store with the Almaty model: ``folder/city.gpkg``."""
    with create_store(folder / "city.gpkg") as made:
        install_model(made, ROOT / "resources" / "models" / "almaty")
        yield made


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def features(path: Path, *rows: tuple[dict[str, Any], Any], **members: Any) -> Path:
    """A GeoJSON file of (properties, geometry); a pair of numbers stands for a point."""
    collection = {"type": "FeatureCollection", **members, "features": []}
    for properties, geometry in rows:
        if isinstance(geometry, tuple):
            geometry = {"type": "Point", "coordinates": list(geometry)}
        collection["features"].append({"type": "Feature", "properties": properties, "geometry": geometry})
    return write(path, json.dumps(collection, ensure_ascii=False))


def square(west: float, south: float, east: float, north: float) -> dict[str, Any]:
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def bring(store: Any, path: Path, mapping: Any, kind: str = "facilities", **options: Any) -> ImportReport:
    return import_file(store, path, mapping, [kind], ImportOptions(**options))


def mapping_file(folder: Path, text: str, name: str = "mine.yaml") -> Path:
    return write(folder / name, text)


def dump(path: Path) -> list[str]:
    """Everything in a store, as SQL; two equal dumps are two equal stores."""
    connection = sqlite3.connect(path)
    connection.create_function("ST_IsEmpty", 1, lambda blob: 0)
    try:
        tables = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            if not name.startswith(("rtree_", "sqlite_"))
        ]
        rows = []
        for table in tables:
            rows += [f"{table}: {row!r}" for row in connection.execute(f"SELECT * FROM {table} ORDER BY 1")]
        return rows
    finally:
        connection.close()


def answers_of(store: Any, source_id: str) -> dict[str, str]:
    """Criterion → answer of the newest inspection of a source id."""
    rows = store.rows(
        "SELECT r.criterion, r.value FROM answer_read r JOIN inspection i ON i.fid = r.inspection "
        "WHERE i.fid = (SELECT max(fid) FROM inspection WHERE source_id = :id) ORDER BY r.fid",
        {"id": source_id},
    )
    return dict(rows)


def reasons(report: ImportReport) -> dict[str, dict[str, int]]:
    return {"rejected": report.rejected, "flagged": report.flagged}
