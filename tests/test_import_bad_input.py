"""Bad input: the message names the file or the record and the remedy, and the store is as it was."""

from __future__ import annotations

import csv
import shutil
import sqlite3

import pytest
import qgisenv
from import_support import HERE, bring, city_store, dump, features, write

from inclusive_city.layers.imports import ImportRefused, ImportStopped, parse_bounds, write_report
from inclusive_city.layers.store import create_store, open_store
from inclusive_city.layers.store.errors import ModelMissing, StoreLocked, StoreReadOnly


@pytest.fixture()
def store(tmp_path):
    with city_store(tmp_path) as made:
        yield made


GOOD = {"id": "a", "name_ru": "Аптека", "facility_type": "health", "address": "ул. 1"}


@pytest.fixture()
def kept(store, tmp_path):
    """A store with one facility and one inspection; whatever the test does, its content stays."""
    bring(store, features(tmp_path / "kept.geojson", (GOOD, HERE)), "generic_facilities")
    sheet = write(
        tmp_path / "kept.csv", "id,facility_id,inspected_at,basis,state,E13\n1,a,2026-03-04,official,verified,0.9\n"
    )
    bring(store, sheet, "generic_inspections", "inspections")
    path = tmp_path / "city.gpkg"
    before = dump(path)
    yield store
    assert dump(path) == before


@pytest.mark.parametrize("kind", ["districts", "facilities", "inspections", "demand"])
@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("none.geojson", None, "There is no file .*none.geojson"),
        ("empty.csv", b"", "empty.csv holds no records"),
        ("head.csv", b"id,facility_id,code,people,lon,lat\n", "head.csv"),
        ("none.geojson", b'{"type": "FeatureCollection", "features": []}', "none.geojson holds no records"),
        ("photo.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "photo.png cannot be read as a table or map layer"),
        ("photo.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "photo.csv cannot be read as a table or map layer"),
        ("words.txt", b"just some words\nand more of them, here\n", "words.txt"),
    ],
)
def test_files_that_are_none(kept, tmp_path, kind, name, content, words):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ImportStopped, match=words):
        bring(kept, path, f"generic_{kind}", kind)


def test_a_folder_is_no_file(kept, tmp_path):
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(ImportStopped, match="folder.csv"):
        bring(kept, tmp_path / "folder.csv", "generic_facilities")


def test_no_geometry_where_one_is_needed(kept, tmp_path):
    path = features(tmp_path / "f.geojson", ({"id": "b", "facility_type": "health"}, None))
    with pytest.raises(ImportRefused, match="None of the 1 rows of f.geojson.*neither a place nor an address. Add one"):
        bring(kept, path, "generic_facilities")


def test_wrong_coordinate_system(kept, tmp_path):
    path = features(tmp_path / "f.geojson", (GOOD, (654238.3, 4790330.1)))
    with pytest.raises(
        ImportRefused, match=r"row 1: The coordinates 654238, 4.79033e\+06 are no degrees. Name the .*crs: EPSG"
    ):
        bring(kept, path, "generic_facilities")
    with pytest.raises(ImportStopped, match="“EPSG:99999999” is no coordinate system"):
        bring(kept, path, "generic_facilities", crs="EPSG:99999999")


def test_swapped_coordinates_out_of_range(store, tmp_path):
    """A city in the east: its longitude is no latitude, so that the place cannot even be kept as outside."""
    path = features(tmp_path / "f.geojson", (GOOD, (35.7, 139.7)), ({**GOOD, "id": "b"}, (139.7, 35.7)))
    report = bring(store, path, "generic_facilities", bounds=(139.0, 35.0, 140.0, 36.0))
    assert report.rejected == {"swapped": 1} and "look swapped" in report.notes.found[0].text()


def test_mixed_encodings(kept, tmp_path):
    path = tmp_path / "mixed.csv"
    path.write_bytes(
        "id,name,lon,lat,facility_type\n1,Аптека,76.9,43.25,health\n".encode()
        + "2,Школа,76.9,43.25,education\n".encode("cp1251")
    )
    with pytest.raises(ImportStopped, match="mixed.csv mixes encodings: line 2 is UTF-8, line 3 is not"):
        bring(kept, path, "generic_facilities")


@pytest.mark.gpkg
def test_store_in_use(kept, tmp_path, monkeypatch):
    path = tmp_path / "city.gpkg"
    monkeypatch.setattr("inclusive_city.layers.store.geopackage.BUSY_SECONDS", 0.1)
    other = sqlite3.connect(path, isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        with open_store(path) as store, pytest.raises(StoreLocked, match="Save or close the edits there"):
            bring(store, features(tmp_path / "f.geojson", ({**GOOD, "id": "b"}, HERE)), "generic_facilities")
    finally:
        other.execute("ROLLBACK")
        other.close()


@pytest.mark.gpkg
def test_store_read_only(kept, tmp_path):
    with open_store(tmp_path / "city.gpkg", read_only=True) as store, pytest.raises(StoreReadOnly, match="read-only"):
        bring(store, features(tmp_path / "f.geojson", ({**GOOD, "id": "b"}, HERE)), "generic_facilities")


def test_store_without_a_model(tmp_path):
    with create_store(tmp_path / "bare.gpkg") as bare, pytest.raises(ModelMissing, match="no classification model"):
        bring(bare, features(tmp_path / "f.geojson", (GOOD, HERE)), "generic_facilities")


def test_bounds_as_people_write_them():
    assert parse_bounds(" None ") == "none"
    assert parse_bounds("76.7, 43; 77.2,43.45") == (76.7, 43.0, 77.2, 43.45)
    for text in ("76.7, 43, 77.2", "west", "77, 43, 76, 44", "0, 0, 999, 1"):
        with pytest.raises(ImportStopped, match="are no bounds. Write west, south"):
            parse_bounds(text)


def test_report_lists_every_remark(store, tmp_path):
    path = features(tmp_path / "f.geojson", (GOOD, HERE), (GOOD, HERE), ({**GOOD, "id": "c"}, (1, 1)))
    report = bring(store, path, "generic_facilities")
    write_report(report, tmp_path / "report.csv")
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["severity"], row["row"], row["id"], row["reason"]) for row in rows[:2]] == [
        ("rejected", "2", "a", "duplicate_id"), ("flagged", "3", "c", "outside"),
    ]  # fmt: skip
    assert "lies outside the city" in rows[1]["explanation"]
    kept_with_the_store = store.rows("SELECT severity, row, source_id, reason FROM import_note ORDER BY fid")
    assert [(s, str(r), i) for s, r, i, _ in kept_with_the_store] == [(r["severity"], r["row"], r["id"]) for r in rows]
    fid = store.value("SELECT fid FROM facility WHERE source_id = 'c'")
    assert store.value("SELECT facility FROM import_note WHERE source_id = 'c'") == fid
    with pytest.raises(ImportStopped, match="The report .* cannot be written"):
        write_report(report, tmp_path / "no" / "folder.csv")


def test_explanations_are_translated(store, tmp_path):
    report = bring(store, features(tmp_path / "f.geojson", (GOOD, HERE), (GOOD, HERE)), "generic_facilities")
    assert report.notes.found[0].text(lambda context, text: f"[{context}] {text}").startswith("[Errors] The id “a”")


# ---------------------------------------------------------------------- in the real program
@pytest.fixture(scope="module")
def city(qgis_process, tmp_path_factory):
    path = tmp_path_factory.mktemp("city") / "city.gpkg"
    assert qgis_process("createstore", STORE=path).returncode == 0
    return path


def test_the_four_imports_in_qgis_process(qgis_process, city, tmp_path, model):
    from inclusive_city.layers.sample_city import write_sample_city

    mine = tmp_path / "city.gpkg"
    shutil.copy(city, mine)
    write_sample_city(tmp_path / "s", model, 60)
    for kind, name in (
        ("districts", "districts.geojson"),
        ("facilities", "facilities.geojson"),
        ("inspections", "inspections.csv"),
        ("demand", "population.geojson"),
    ):
        report = tmp_path / f"{kind}.csv"
        done = qgis_process(
            f"import{kind}", STORE=mine, INPUT=tmp_path / "s" / name, MAPPING=f"sample_{kind}", REPORT=report
        )
        assert done.returncode == 0, done.stderr
        results = qgisenv.results_of(done)
        assert results["ROWS"] > 0 and results["REJECTED"] == 0 and report.is_file()
    with open_store(mine) as made:
        assert made.value("SELECT count(*) FROM facility") == 60 and made.value("SELECT count(*) FROM import_run") == 4


@pytest.mark.parametrize(
    ("name", "parameters", "words"),
    [
        (None, {}, "There is no file"),
        ("f.geojson", {"MAPPING": "nothing"}, "There is no such mapping"),
        ("f.geojson", {"MAPPING": "generic_districts"}, "is for districts; here one for facilities is needed"),
        ("f.geojson", {"BOUNDS": "here"}, "are no bounds"),
    ],
)
def test_a_failed_import_does_not_exit_with_0(qgis_process, city, tmp_path, name, parameters, words):
    path = tmp_path / (name or "nowhere.geojson")
    if name:
        features(path, (GOOD, HERE))
    before = city.read_bytes()
    done = qgis_process("importfacilities", **{"STORE": city, "INPUT": path, **parameters})
    assert done.returncode != 0 and words in done.stdout + done.stderr
    assert city.read_bytes() == before


def test_a_refused_file_leaves_its_report(qgis_process, city, tmp_path):
    path = features(tmp_path / "f.geojson", ({**GOOD, "facility_type": "castle"}, HERE))
    done = qgis_process("importfacilities", STORE=city, INPUT=path, REPORT=tmp_path / "report.csv")
    assert done.returncode != 0 and "None of the 1 rows of f.geojson" in done.stderr + done.stdout
    assert "“castle” is not a facility type" in (tmp_path / "report.csv").read_text(encoding="utf-8-sig")
