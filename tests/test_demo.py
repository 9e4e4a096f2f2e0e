"""``make demo``'s script: the main job with the algorithms a person would use."""

from __future__ import annotations

import os
import subprocess
import sys
import uuid
from pathlib import Path

import pytest
from on_postgis import run_sql

from inclusive_city.layers.store import open_store

ANALYSES = {
    "gaps.csv", "priorities.csv", "programme.csv", "programme.pdf", "robustness.csv", "comparison.csv",
    "comparison.pdf",
}  # fmt: skip


def run_demo(root: Path, folder: Path, *more: str) -> str:
    done = subprocess.run(
        [sys.executable, str(root / "scripts" / "demo.py"), "--facilities", "300", "--output", str(folder), *more],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": f"{root / 'build' / 'plugins'}:{root / 'scripts'}",
        },
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_small_city_from_nothing_to_the_map(root, tmp_path):
    said = run_demo(root, tmp_path / "demo", "--no-maps")
    assert "300 facilities evaluated" in said and "generated sample" in said
    made = {path.name for path in (tmp_path / "demo").iterdir()}
    assert {"city.gpkg", "city.qgz", "source", *ANALYSES} <= made
    with open_store(tmp_path / "demo" / "city.gpkg") as store:
        kinds = store.rows("SELECT kind, count(*) FROM scenario GROUP BY kind ORDER BY kind")
    assert kinds == [("gaps", 1), ("priority", 1), ("programme", 2), ("robustness", 1)]


@pytest.mark.postgis
def test_the_same_on_a_database(root, tmp_path):
    from qgis.core import QgsProject

    name = f"ic_{uuid.uuid4().hex[:12]}"
    run_sql(f"CREATE DATABASE {name}")
    try:
        said = run_demo(root, tmp_path / "demo", "--store", f"dbname={name}")
        assert f"the city's store is the database dbname={name}" in said
        assert not (tmp_path / "demo" / "city.gpkg").exists()
        assert len(list((tmp_path / "demo" / "maps").glob("*.pdf"))) == 32
        with open_store(f"dbname={name}") as store:
            assert store.value("SELECT count(*) FROM facility_map") == 300
            assert store.value("SELECT count(*) FROM profile_status") >= 1200
            assert store.value("SELECT count(*) FROM scenario_facility") > 0
            assert store.value("SELECT count(*) FROM scenario_package WHERE is_chosen") > 0
            assert store.value("SELECT count(*) FROM gap_map") > 1000
        project = QgsProject()
        assert project.read(str(tmp_path / "demo" / "city.qgz"))
        assert all(layer.isValid() for layer in project.mapLayers().values())
        assert {layer.providerType() for layer in project.mapLayers().values()} == {"postgres"}
        project.clear()
    finally:
        run_sql(f"DROP DATABASE {name} WITH (FORCE)")
