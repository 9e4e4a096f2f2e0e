"""The algorithms in the real ``qgis_process``: what they make, and that a failed job does not exit with 0."""

from __future__ import annotations

import json

import pytest
import qgisenv

from inclusive_city.layers.store import open_store


@pytest.fixture(scope="module")
def made(qgis_process, tmp_path_factory):
    """A store made by the program."""
    path = tmp_path_factory.mktemp("store") / "city.gpkg"
    done = qgis_process("createstore", STORE=path)
    assert done.returncode == 0, done.stderr
    assert qgisenv.results_of(done)["MODEL_VERSION"].startswith("almaty")
    return path


def test_createstore_names_unconfirmed_criteria(qgis_process, tmp_path, model):
    done = qgis_process("createstore", STORE=tmp_path / "city.gpkg")
    said = done.stdout + done.stderr
    assert "unconfirmed" in said and all(criterion.code in said for criterion in model.unconfirmed)


def test_existing_store_is_left(qgis_process, made):
    before = made.read_bytes()
    done = qgis_process("createstore", STORE=made)
    assert done.returncode != 0 and "left as it is" in done.stderr + done.stdout
    assert made.read_bytes() == before


def test_upgrade_keeps_the_data(qgis_process, made):
    with open_store(made) as store:
        store.insert("facility", {"uuid": ["kept"], "facility_type": ["sport"]})
    done = qgis_process("createstore", STORE=made, EXISTING=1)
    assert done.returncode == 0, done.stderr
    with open_store(made) as store:
        assert store.value("SELECT count(*) FROM facility WHERE uuid = 'kept'") == 1


def test_broken_model_is_refused_with_file_and_line(qgis_process, tmp_path, root):
    import shutil

    folder = tmp_path / "model"
    shutil.copytree(root / "resources/models/almaty", folder)
    text = (folder / "criteria.csv").read_text(encoding="utf-8").replace("has_parking", "has_airport", 1)
    (folder / "criteria.csv").write_text(text, encoding="utf-8")
    done = qgis_process("createstore", STORE=tmp_path / "city.gpkg", MODEL=folder)
    said = done.stdout + done.stderr
    assert done.returncode != 0 and "criteria.csv" in said and "has_airport" in said and "2" in said
    assert not (tmp_path / "city.gpkg").exists()


@pytest.mark.parametrize("algorithm", ["evaluate", "prioritise", "backupstore", "buildproject", "districtmaps"])
def test_missing_store_is_named(qgis_process, tmp_path, algorithm):
    missing = tmp_path / "nowhere.gpkg"
    done = qgis_process(algorithm, STORE=missing, **({} if algorithm == "evaluate" else {"OUTPUT": tmp_path / "out"}))
    said = done.stdout + done.stderr
    assert done.returncode != 0 and "nowhere.gpkg" in said, said
    assert not missing.exists()


def test_sample_evaluate_prioritise(qgis_process, tmp_path):
    done = qgis_process("samplecity", OUTPUT=tmp_path / "source", FACILITIES=50)
    assert done.returncode == 0, done.stderr
    assert len(json.loads((tmp_path / "source" / "facilities.geojson").read_text("utf-8"))["features"]) == 50


def test_backup_opens(qgis_process, made, tmp_path):
    done = qgis_process("backupstore", STORE=made, OUTPUT=tmp_path / "copy.gpkg")
    assert done.returncode == 0, done.stderr
    with open_store(tmp_path / "copy.gpkg") as copy:
        assert copy.value("SELECT count(*) FROM criterion") > 64
