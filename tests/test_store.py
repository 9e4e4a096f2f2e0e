"""The embedded store: creation, migrations, transactions, constraints, faults."""

from __future__ import annotations

import shutil
import sqlite3
import threading

import numpy as np
import pytest

from inclusive_city.layers.model_store import criterion_keys, install_model, option_keys, stored_model, titles
from inclusive_city.layers.store import create_store, errors, gpkg_geometry, migrations, open_store
from inclusive_city.layers.store.geopackage import GeoPackageStore

ROOT_MODEL = "resources/models/almaty"


@pytest.fixture()
def path(tmp_path):
    return tmp_path / "city.gpkg"


@pytest.fixture()
def store(path, root):
    with create_store(path) as made:
        install_model(made, root / ROOT_MODEL)
        yield made


def add_facility(store, **extra):
    fid = int(store.next_keys("facility", 1)[0])
    row = {"fid": [fid], "uuid": [f"u{fid}"], "facility_type": ["health"], "name": ["Clinic"]}
    row.update({name: [value] for name, value in extra.items()})
    store.insert("facility", row)
    return fid


def add_inspection(store, facility, state="draft", **extra):
    fid = int(store.next_keys("inspection", 1)[0])
    row = {
        "fid": [fid],
        "uuid": [f"i{fid}"],
        "facility": [facility],
        "inspected_at": ["2026-01-01T00:00:00.000Z"],
        "basis": ["official"],
        "state": [state],
        "model_version": ["1"],
    }
    row.update({name: [value] for name, value in extra.items()})
    store.insert("inspection", row)
    return fid


def schema_of(path):
    with sqlite3.connect(path) as connection:
        objects = connection.execute(
            "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"
        ).fetchall()
        contents = connection.execute(
            "SELECT table_name, data_type, srs_id FROM gpkg_contents ORDER BY table_name"
        ).fetchall()
        columns = connection.execute("SELECT * FROM gpkg_geometry_columns ORDER BY table_name").fetchall()
    return objects, contents, columns


@pytest.mark.gpkg
def test_migrated_equals_fresh(tmp_path):
    create_store(tmp_path / "fresh.gpkg").close()
    old = tmp_path / "old.gpkg"
    from inclusive_city.layers.store import geopackage

    geopackage._new_geopackage(old)
    connection = sqlite3.connect(old, isolation_level=None)
    gpkg_geometry.register_functions(connection)
    for version, _ in migrations.files("gpkg"):
        migrations.migrate_gpkg(connection, up_to=version)
    connection.close()
    assert schema_of(old) == schema_of(tmp_path / "fresh.gpkg")


def test_migration_numbers_are_gapless():
    assert [number for number, _ in migrations.files("gpkg")] == list(range(1, migrations.latest("gpkg") + 1))


def test_statements_keep_a_trigger_whole():
    script = "-- note\nCREATE TABLE a (x);\nCREATE TRIGGER t AFTER INSERT ON a\nBEGIN\n  SELECT 1;\n  SELECT 2;\nEND;\n"
    assert len(migrations.statements(script)) == 2
    with pytest.raises(ValueError, match="unfinished"):
        migrations.statements("CREATE TABLE a (x)")


@pytest.mark.gpkg
def test_gdal_reads_every_table_meant_for_people(store, path):
    from osgeo import ogr

    source = ogr.Open(str(path))
    names = {source.GetLayer(i).GetName() for i in range(source.GetLayerCount())}
    assert {"facility", "district", "inspection", "answer", "facility_status", "facility_map", "district_map"} <= names
    internal = migrations.internal_tables("gpkg")
    assert {"setting", "contact", "profile_status"} <= internal and not internal & names
    there = {name for (name,) in store.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert internal <= there
    assert source.GetLayerByName("facility_map").GetGeomType() == ogr.wkbPoint
    assert source.GetLayerByName("facility").GetSpatialRef().GetAuthorityCode(None) == "4326"


def test_create_refuses_to_overwrite(store, path):
    with pytest.raises(errors.StoreExists, match="left as it is"):
        create_store(path)
    assert stored_model(store).name


@pytest.mark.gpkg
def test_missing_file_is_not_created(tmp_path):
    with pytest.raises(errors.StoreMissing, match="nowhere.gpkg"):
        open_store(tmp_path / "nowhere.gpkg")
    assert not (tmp_path / "nowhere.gpkg").exists()


@pytest.mark.gpkg
def test_create_in_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(errors.StoreReadOnly):
        create_store(tmp_path / "no" / "city.gpkg")


@pytest.mark.gpkg
def test_other_files_are_not_stores(tmp_path):
    picture = tmp_path / "picture.gpkg"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(4000))
    with pytest.raises(errors.NotAStore, match="picture.gpkg"):
        open_store(picture)
    plain = tmp_path / "plain.gpkg"
    from inclusive_city.layers.store import geopackage

    geopackage._new_geopackage(plain)
    with pytest.raises(errors.NotAStore):
        open_store(plain)
    empty = tmp_path / "empty.gpkg"
    empty.write_bytes(b"")
    with pytest.raises(errors.NotAStore):
        open_store(empty)


@pytest.mark.gpkg
def test_truncated_store_is_named(store, path, tmp_path):
    fid = store.next_keys("facility", 3000)
    store.insert("facility", {"fid": fid, "uuid": [f"u{i}" for i in fid], "facility_type": ["health"] * 3000})
    store.close()
    cut = tmp_path / "cut.gpkg"
    whole = path.read_bytes()
    cut.write_bytes(whole[: len(whole) // 2])
    with pytest.raises((errors.StoreDamaged, errors.NotAStore), match="cut.gpkg"):
        with open_store(cut) as broken:
            broken.rows("SELECT * FROM facility")
            broken.points("facility")


@pytest.mark.gpkg
def test_newer_and_older_versions(store, path):
    store.close()
    with sqlite3.connect(path) as connection:
        connection.execute(
            "INSERT INTO schema_version (version, name, applied_at) VALUES (999, 'later', '2030-01-01T00:00:00.000Z')"
        )
    with pytest.raises(errors.StoreNewer, match="999"):
        open_store(path)
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM schema_version")
        connection.execute(
            "INSERT INTO schema_version (version, name, applied_at) VALUES (0, 'before', '2020-01-01T00:00:00.000Z')"
        )
    with pytest.raises(errors.StoreOlder, match="backup"):
        open_store(path)


@pytest.mark.gpkg
def test_locked_store_says_so_and_keeps_everything(store, path, monkeypatch):
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    store.execute("PRAGMA busy_timeout = 50")
    try:
        with pytest.raises(errors.StoreLocked, match="another program"):
            add_facility(store)
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert store.value("SELECT count(*) FROM facility") == 0
    add_facility(store)


def test_read_only_store(store, path):
    store.close()
    with open_store(path, read_only=True) as reader:
        assert stored_model(reader).criteria
        with pytest.raises(errors.StoreReadOnly):
            add_facility(reader)


@pytest.mark.gpkg
def test_failed_act_leaves_nothing(store):
    before = list(store._connection.iterdump())
    with pytest.raises(errors.ConstraintRefused):
        with store.transaction(bulk="act"):
            add_facility(store)
            add_facility(store, facility_type=None)
    assert list(store._connection.iterdump()) == before
    with pytest.raises(KeyboardInterrupt):
        with store.transaction():
            add_facility(store)
            raise KeyboardInterrupt
    assert store.value("SELECT count(*) FROM facility") == 0


@pytest.mark.gpkg
def test_store_belongs_to_its_thread(store):
    caught = []

    def elsewhere():
        try:
            store.rows("SELECT 1")
        except errors.StoreError as error:
            caught.append(error)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert len(caught) == 1


@pytest.mark.gpkg
def test_points_round_trip_with_index(store):
    x, y = np.array([76.9, np.nan, 77.0]), np.array([43.2, 43.2, 43.3])
    fid = store.next_keys("facility", 3)
    store.insert(
        "facility",
        {"fid": fid, "geom": gpkg_geometry.point_blobs(x, y), "uuid": ["a", "b", "c"], "facility_type": ["health"] * 3},
    )
    keys, got_x, got_y = store.points("facility")
    assert keys.tolist() == fid.tolist()
    np.testing.assert_array_equal(got_x, x)
    np.testing.assert_array_equal(got_y, np.array([43.2, np.nan, 43.3]))
    assert store.value("SELECT count(*) FROM rtree_facility_geom") == 2
    store.execute("UPDATE facility SET geom = NULL WHERE uuid = 'a'")
    assert store.value("SELECT count(*) FROM rtree_facility_geom") == 1


@pytest.mark.parametrize("big_endian", [False, True])
def test_polygon_envelope(big_endian):
    from osgeo import ogr

    shape = ogr.CreateGeometryFromWkt("MULTIPOLYGON (((1 2,3 2,3 5,1 5,1 2)),((-4 0,-3 0,-3 9,-4 9,-4 0)))")
    data = bytes(shape.ExportToWkb(ogr.wkbXDR if big_endian else ogr.wkbNDR))
    blob = gpkg_geometry.to_blob(data)
    assert gpkg_geometry.to_wkb(blob) == data
    assert gpkg_geometry._bounds(blob) == (-4, 3, 0, 9)
    empty = gpkg_geometry.to_blob(bytes(ogr.CreateGeometryFromWkt("MULTIPOLYGON EMPTY").ExportToWkb()))
    assert np.isnan(gpkg_geometry._bounds(empty)[0])


@pytest.mark.gpkg
def test_qgis_can_edit_and_triggers_hold(store, path):
    from qgis.core import NULL, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    fid = add_facility(store, geom=gpkg_geometry.point_blobs(np.array([76.9]), np.array([43.2]))[0])
    store.execute("DELETE FROM facility_dirty")
    uri, provider = store.layer_source("facility")
    layer = QgsVectorLayer(uri, "facility", provider)
    assert layer.isValid() and layer.featureCount() == 1
    layer.startEditing()
    layer.changeAttributeValue(fid, layer.fields().indexOf("name"), "Clinic 2")
    layer.changeGeometry(fid, QgsGeometry.fromPointXY(QgsPointXY(77.0, 43.3)))
    new = QgsFeature(layer.fields())
    new["uuid"], new["facility_type"], new["name"] = "n", "sport", "S"
    new.setAttribute("fid", NULL)
    layer.addFeature(new)
    assert layer.commitChanges(), layer.commitErrors()
    assert store.rows("SELECT name, row_version FROM facility WHERE fid = 1")[0][0] == "Clinic 2"
    assert store.value("SELECT row_version FROM facility WHERE fid = 1") > 1
    assert store.value("SELECT count(*) FROM facility_dirty") == 2
    assert '"name":"Clinic"' in store.value("SELECT before FROM change_log WHERE act = 'update' ORDER BY fid LIMIT 1")
    layer.startEditing()
    layer.deleteFeature(fid)
    assert not layer.commitChanges()
    assert any("never deleted" in text for text in layer.commitErrors())
    layer.rollBack()
    assert store.value("SELECT count(*) FROM facility") == 2


def test_stale_version_is_refused(store):
    fid = add_facility(store)
    store.execute("UPDATE facility SET name = 'one', base_version = 1 WHERE fid = :fid", {"fid": fid})
    assert store.rows("SELECT row_version, base_version FROM facility") == [(2, None)]
    with pytest.raises(errors.ConstraintRefused, match="somebody else"):
        store.execute("UPDATE facility SET name = 'two', base_version = 1 WHERE fid = :fid", {"fid": fid})
    assert store.value("SELECT name FROM facility") == "one"


@pytest.mark.gpkg
def test_a_move_in_two_statements_is_one_change(store):
    """As QGIS saves it in a GeoPackage: the place, then the columns that go with it (all of them, or only these)."""
    place = [gpkg_geometry.point_blobs(np.array([x]), np.array([43.2]))[0] for x in (76.9, 77.0, 77.1)]
    fid = add_facility(store, geom=place[0])
    for version, blob in enumerate(place[1:], start=1):
        moved = {"geom": gpkg_geometry.to_blob(blob), "fid": fid}
        store.execute("UPDATE facility SET geom = :geom WHERE fid = :fid", moved)
        written = "UPDATE facility SET place = 'inside', changed_by = 'A', base_version = :base WHERE fid = :fid"
        store.execute(written, {"base": version, "fid": fid})
        assert store.rows("SELECT row_version, base_version FROM facility") == [(version + 1, None)]
    # Nothing changed is no change.
    store.execute("UPDATE facility SET geom = geom, name = name, note = note WHERE fid = :fid", {"fid": fid})
    assert store.value("SELECT row_version FROM facility") == 3


@pytest.mark.gpkg
def test_a_submitted_inspection_gets_another_state_however_many_columns_are_named(store):
    """Older OGR writes all columns of a row, whatever changed."""
    fid = add_facility(store)
    inspection = add_inspection(store, fid, state="submitted")
    same = "uuid = uuid, facility = facility, inspected_at = inspected_at, basis = basis, origin = origin"
    verified = "state = 'verified', reviewed_by = 'B'"
    store.execute(f"UPDATE inspection SET {same}, {verified} WHERE fid = :fid", {"fid": inspection})  # noqa: S608
    assert store.value("SELECT state FROM inspection") == "verified"


def test_answers_are_append_only(store):
    facility = add_facility(store)
    inspection = add_inspection(store, facility)
    code = criterion_keys(store)["E13"]
    store.insert("answer", {"inspection": [inspection], "criterion": [code], "number": [0.9]})
    store.execute("UPDATE answer SET number = 0.8")
    store.execute("UPDATE inspection SET state = 'submitted'")
    for statement in (
        "UPDATE answer SET number = 1.0",
        "DELETE FROM answer",
        "DELETE FROM inspection",
        "UPDATE inspection SET inspected_at = '2027-01-01T00:00:00.000Z'",
        f"INSERT INTO answer (inspection, criterion, number) VALUES ({inspection}, {code + 1}, 1)",
    ):
        with pytest.raises(errors.ConstraintRefused):
            store.execute(statement)
    store.insert("setting", {"key": ["four_eyes"], "value": ["off"]})
    store.execute("UPDATE inspection SET state = 'verified', reviewed_by = 'B'")
    assert store.rows("SELECT number FROM answer") == [(0.8,)]
    assert store.value("SELECT count(*) FROM facility_dirty") == 1


@pytest.mark.parametrize(
    ("state", "number", "choice"), [(0, None, None), (1, 0.9, None), (2, None, 1), (0, 0.9, 1), (3, None, None)]
)
def test_an_answer_is_a_value_or_a_state(store, state, number, choice):
    inspection = add_inspection(store, add_facility(store))
    with pytest.raises(errors.ConstraintRefused):
        store.insert(
            "answer",
            {"inspection": [inspection], "criterion": [1], "state": [state], "number": [number], "choice": [choice]},
        )


def test_stream_and_cursor_give_the_same_answers(store):
    inspection = add_inspection(store, add_facility(store))
    keys, options = criterion_keys(store), option_keys(store)
    store.insert(
        "answer",
        {
            "inspection": [inspection] * 4,
            "criterion": [keys[c] for c in ("E13", "E01", "E14", "S01")],
            "state": [0, 0, 1, 2],
            "number": [0.9, None, None, None],
            "choice": [None, options["E01", "ramp"], None, None],
        },
    )
    streamed = store.answers()
    looked_up = store.answers(np.array([1]))
    order, other = np.argsort(streamed["criterion"]), np.argsort(looked_up["criterion"])
    for name in ("inspection", "criterion", "state", "number", "choice"):
        np.testing.assert_array_equal(streamed[name][order], looked_up[name][other])
    assert sorted(streamed["choice"].tolist()) == [-1, -1, -1, options["E01", "ramp"]]


def test_stream_and_cursor_agree_where_some_have_instances(store):
    """The many without come by the bulk path, the few with one are put to them."""
    facilities = [add_facility(store) for _ in range(3)]
    keys = criterion_keys(store)
    for number, facility in enumerate(facilities):
        inspection = add_inspection(store, facility)
        store.insert(
            "answer",
            {
                "inspection": [inspection] * 4,
                "criterion": [keys[code] for code in ("E13", "E13", "A04", "S01")],
                "number": [0.7 + number, 0.9, 1.5, 0.8],
                "instance": ["entrance 1", "entrance 2", None, None] if number else [None, "entrance 2", None, None],
                "accessible_way": [1, number != 1, 1, 0],
            },
        )
    whole, some = store.answers(), store.answers(np.array(facilities))
    names = ("inspection", "criterion", "state", "number", "choice", "instance")

    def rows(found):
        return sorted(zip(*(found[name].tolist() for name in names)), key=repr)

    assert rows(whole) == rows(some) and len(whole["number"]) == 8
    assert whole["instance"].tolist().count(None) == 4


def test_answers_beside_the_accessible_way_are_kept_but_not_judged(store):
    inspection = add_inspection(store, add_facility(store))
    key = criterion_keys(store)["E13"]
    store.insert(
        "answer",
        {
            "inspection": [inspection] * 2,
            "criterion": [key] * 2,
            "number": [0.7, 0.9],
            "instance": ["back door", "main door"],
            "accessible_way": [0, 1],
        },
    )
    found = store.answers()
    assert found["number"].tolist() == [0.9] and found["instance"].tolist() == ["main door"]
    assert store.value("SELECT count(*) FROM answer_read") == 2


def test_model_is_kept_in_the_store(store, root, tmp_path, model):
    assert stored_model(store).digest == model.digest
    from inclusive_city.layers import model_store

    model_store._cache.clear()
    assert stored_model(store).digest == model.digest
    assert titles(store, "profile", "ru")["visual"] == model.profiles[0].title("ru")
    before = criterion_keys(store)
    copy = tmp_path / "model"
    shutil.copytree(root / ROOT_MODEL, copy)
    text = (copy / "model.yaml").read_text(encoding="utf-8")
    (copy / "model.yaml").write_text(text.replace(f"version: {model.version}", "version: next", 1), encoding="utf-8")
    add_facility(store)
    store.execute("DELETE FROM facility_dirty")
    changed = install_model(store, copy)
    assert criterion_keys(store) == before
    assert stored_model(store).digest == changed.digest
    assert store.value("SELECT count(*) FROM facility_dirty") == 1


@pytest.mark.gpkg
def test_broken_model_leaves_the_store(store, root, tmp_path):
    from inclusive_city.scoring.model_loader import ModelError

    copy = tmp_path / "model"
    shutil.copytree(root / ROOT_MODEL, copy)
    (copy / "criteria.csv").write_text("id\n", encoding="utf-8")
    before = list(store._connection.iterdump())
    with pytest.raises(ModelError):
        install_model(store, copy)
    assert list(store._connection.iterdump()) == before


@pytest.mark.gpkg
def test_backup_is_whole_while_others_write(store, tmp_path):
    add_facility(store)
    store.execute("PRAGMA journal_mode = WAL")
    add_facility(store)
    target = tmp_path / "backup.gpkg"
    store.backup(str(target))
    with open_store(target) as copy:
        assert copy.value("SELECT count(*) FROM facility") == 2
    assert not target.with_name(target.name + "-wal").exists()
    with pytest.raises(errors.StoreExists):
        store.backup(str(target))


@pytest.mark.gpkg
def test_upgrade_of_a_current_store_changes_nothing(store, path):
    store.close()
    before = schema_of(path)
    assert GeoPackageStore.upgrade(path) == migrations.latest("gpkg")
    assert schema_of(path) == before
