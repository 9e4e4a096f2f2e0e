"""What other tools write meets the same rules and is put into the queue: SQL, OGR, ogr2ogr, the field calculator,
pasted features, and layers without our forms, as QField has them. In both stores."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import uuid

import pytest
from osgeo import gdal, ogr
from qgis.core import NULL, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer, QgsVectorLayerUtils
from two_people import BOTH, DATABASE, FILE, SERVER, layer, make_city, stored, written

from inclusive_city.layers import roles
from inclusive_city.layers.evaluation import evaluate_store
from inclusive_city.layers.store import open_store

PLACE = "POINT (76.93 43.23)"
DRAFT, VERIFIED = 21, 1


@pytest.fixture
def city(request, tmp_path, tmp_path_factory, qgis_app) -> str:
    """With nobody waiting, and a draft inspection beside the verified ones."""
    name = make_city(request.param, tmp_path, tmp_path_factory)
    with open_store(name) as store:
        store.execute(
            "INSERT INTO inspection (uuid, facility, inspected_at, basis, state, model_version) VALUES "
            "('draft', 30, '2025-03-04T05:06:00.000Z', 'official', 'draft', 't')"
        )
        store.execute("DELETE FROM facility_dirty")
        assert store.value("SELECT fid FROM inspection WHERE uuid = 'draft'") == DRAFT
    return name


@pytest.fixture
def project(city, tmp_path):
    opened = QgsProject.instance()
    assert opened.read(str(tmp_path / "city.qgz"))
    yield opened
    opened.clear()


def ogr_name(city: str) -> str:
    return city if city.endswith(".gpkg") else f"PG:{city} active_schema=inclusive_city"


def plain_layer(city: str, table: str) -> QgsVectorLayer:
    """As QField has it, or whoever adds the table to a project of their own."""
    with open_store(city) as store:
        uri, provider = store.layer_source(table)
    found = QgsVectorLayer(uri, table, provider)
    assert found.isValid() and found.startEditing()
    return found


def waiting(city: str) -> dict[int, bool]:
    """Who is in the queue, and whether their place is new."""
    return {fid: bool(moved) for fid, moved in stored(city, "SELECT facility, moved FROM facility_dirty")}


def shown_as_waiting(city: str) -> set[int]:
    """What the map shows as being recomputed."""
    condition = "being_recomputed" if not city.endswith(".gpkg") else "being_recomputed = 1"
    return {fid for (fid,) in stored(city, f"SELECT fid FROM facility_map WHERE {condition}")}  # noqa: S608


def refused(city: str, sql: str, words: str) -> None:
    import psycopg2

    with pytest.raises((sqlite3.IntegrityError, psycopg2.Error), match=words):
        written(city, sql)


# ---------------------------------------------------------------------- SQL
@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_sql_is_queued_until_evaluated(city) -> None:
    rejected = "state = 'rejected', reviewed_by = 'B', review_note = 'n'"
    written(city, f"UPDATE inspection SET {rejected} WHERE fid = {VERIFIED}")
    written(city, f"INSERT INTO answer (inspection, criterion, state) VALUES ({DRAFT}, 1, 1)")
    assert set(waiting(city)) == {1, 30} == shown_as_waiting(city)
    with open_store(city) as store:
        evaluate_store(store)
    assert not waiting(city) and not shown_as_waiting(city)


@pytest.mark.parametrize("city", BOTH, indirect=True)
@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("UPDATE answer SET number = 2 WHERE inspection = 1", "never rewritten"),
        ("DELETE FROM answer WHERE inspection = 1", "never deleted"),
        ("INSERT INTO answer (inspection, criterion, state) VALUES (1, 3, 1)", "draft only"),
        ("UPDATE inspection SET facility = 2 WHERE fid = 1", "never rewritten"),
        ("DELETE FROM inspection WHERE fid = 1", "never deleted"),
        ("UPDATE inspection SET state = 'certain' WHERE fid = 1", "(?i)check"),
        ("UPDATE inspection SET note = 'x', base_version = 7 WHERE fid = 1", "somebody else"),
    ],
    ids=["answer", "answer deleted", "answer added", "inspection", "inspection deleted", "a word", "a version"],
)
def test_sql_meets_the_rules(city, sql, words) -> None:
    refused(city, sql, words)
    assert not waiting(city)


@pytest.mark.parametrize("city", [SERVER], indirect=True)
def test_psql_writes_facilities_by_the_same_rules(city) -> None:
    def psql(sql: str) -> subprocess.CompletedProcess[str]:
        command = ["psql", "-X", "-v", "ON_ERROR_STOP=1", "-d", DATABASE, "-c", sql]
        return subprocess.run(command, capture_output=True, text=True, timeout=60)

    done = psql("UPDATE inclusive_city.facility SET facility_type = 'sport' WHERE fid IN (30, 31)")
    assert done.returncode == 0, done.stderr
    psql("UPDATE inclusive_city.facility SET geom = ST_SetSRID(ST_MakePoint(76.9, 43.2), 4326) WHERE fid = 32")
    assert waiting(city) == {30: False, 31: False, 32: True}
    before = stored(city, "SELECT changed_by FROM change_log WHERE row_id = 30")
    assert before and before[0][0]
    assert "never deleted" in psql("DELETE FROM inclusive_city.facility WHERE fid = 30").stderr
    assert "somebody else" in psql("UPDATE inclusive_city.facility SET base_version = 9 WHERE fid = 30").stderr
    assert psql("UPDATE inclusive_city.facility SET place = 'moon' WHERE fid = 30").returncode != 0


@pytest.mark.parametrize("city", [FILE], indirect=True)
def test_plain_sqlite_cannot_break_the_index_of_places(city) -> None:
    """It lacks the functions of a GeoPackage, and is refused rather than let past the index."""
    with pytest.raises(sqlite3.OperationalError, match="no such function"):
        written(city, "UPDATE facility SET geom = NULL WHERE fid = 30")
    assert not waiting(city)


# ---------------------------------------------------------------------- OGR
@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_ogr_is_queued_and_meets_the_rules(city) -> None:
    def write(table: str, fid: int, place: str = "", **values: str) -> None:
        """As a program on OGR does."""
        source = gdal.OpenEx(ogr_name(city), gdal.OF_VECTOR | gdal.OF_UPDATE)
        rows = source.GetLayerByName(table)
        row = rows.GetFeature(fid)
        for name, value in values.items():
            row.SetField(name, value)
        if place:
            row.SetGeometry(ogr.CreateGeometryFromWkt(place))
        rows.SetFeature(row)
        del row, rows  # before what they belong to

    ogr.UseExceptions()
    write("facility", 30, facility_type="sport")
    write("facility", 31, PLACE)
    write("facility", 32, note="Only a note: no status depends on it.")
    assert waiting(city) == {30: False, 31: True}
    versions = stored(city, "SELECT row_version FROM facility WHERE fid BETWEEN 30 AND 33 ORDER BY fid")
    assert versions[0] == versions[2] == (2,) and versions[3] == (1,)
    for table, fid, values in (
        ("inspection", VERIFIED, {"basis": "reported"}),
        ("answer", 1, {"note": "rewritten"}),
        ("facility", 33, {"base_version": "9"}),
    ):
        with pytest.raises(RuntimeError, match="never rewritten|somebody else"):
            write(table, fid, **values)
    assert waiting(city) == {30: False, 31: True}


@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_ogr2ogr_appends_whole_or_not_at_all(city, tmp_path) -> None:
    def append(*rows: dict[str, object]) -> subprocess.CompletedProcess[str]:
        file = tmp_path / "new.geojson"
        features = [
            {"type": "Feature", "properties": row, "geometry": {"type": "Point", "coordinates": [76.93, 43.23]}}
            for row in rows
        ]
        file.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
        command = ["ogr2ogr", "-append", "-nln", "facility", ogr_name(city), str(file)]
        return subprocess.run(command, capture_output=True, text=True, timeout=60)

    done = append(*({"uuid": f"appended {n}", "name": f"Appended {n}", "facility_type": "health"} for n in range(3)))
    assert done.returncode == 0, done.stderr
    new = {fid for (fid,) in stored(city, "SELECT fid FROM facility WHERE name LIKE 'Appended%'")}
    assert len(new) == 3 and waiting(city) == dict.fromkeys(new, True)
    versions = stored(city, "SELECT row_version, base_version, place FROM facility WHERE name LIKE 'Appended%'")
    assert {(version, base) for version, base, _ in versions} == {(1, None)}
    good, twice = {"uuid": "good", "facility_type": "health"}, {"uuid": "appended 0", "facility_type": "health"}
    assert append(good, twice).returncode != 0
    assert append({"uuid": "no type"}).returncode != 0
    assert stored(city, "SELECT count(*) FROM facility") == [(403,)]
    with open_store(city) as store:
        evaluate_store(store)
    assert not waiting(city)
    # The evaluation finds the district that the program did not know.
    assert set(stored(city, "SELECT place FROM facility WHERE name LIKE 'Appended%'")) == {("inside",)}


# ---------------------------------------------------------------------- QGIS
@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_the_field_calculator_is_queued(city, project) -> None:
    register = layer(project, roles.FACILITY)
    others = {fid for (fid,) in stored(city, "SELECT fid FROM facility WHERE fid <= 300 AND facility_type <> 'sport'")}
    register.startEditing()
    column = register.fields().indexOf("facility_type")
    register.beginEditCommand("Field calculator")
    for feature in register.getFeatures("fid <= 300"):
        register.changeAttributeValue(feature.id(), column, "sport")
    register.endEditCommand()
    assert register.commitChanges(), register.commitErrors()
    assert len(others) > 200 and set(waiting(city)) == others
    assert {fid for (fid,) in stored(city, "SELECT fid FROM facility WHERE row_version = 2")} >= others
    assert stored(city, "SELECT count(*) FROM facility WHERE base_version IS NOT NULL") == [(0,)]


@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_pasted_features_are_facilities_of_their_own(city, project) -> None:
    register = layer(project, roles.FACILITY)
    copied = [QgsFeature(register.getFeature(fid)) for fid in (30, 31)]
    register.startEditing()
    data = [
        QgsVectorLayerUtils.QgsFeatureData(
            feature.geometry(), {i: v for i, v in enumerate(feature.attributes()) if i not in own_columns(register)}
        )
        for feature in copied
    ]
    pasted = QgsVectorLayerUtils.createFeatures(register, data, register.createExpressionContext())
    assert register.addFeatures(pasted) and register.commitChanges(), register.commitErrors()
    assert stored(city, "SELECT count(*) FROM facility WHERE name IN ('Facility 29', 'Facility 30')") == [(4,)]
    new = {fid for (fid,) in stored(city, "SELECT fid FROM facility WHERE fid > 400")}
    assert len(new) == 2 and waiting(city) == dict.fromkeys(new, True)
    # Pasted as they are, they would be the same facilities twice: refused.
    register.startEditing()
    for feature in copied:
        feature.setAttribute("fid", NULL)
    register.addFeatures(copied)
    assert not register.commitChanges()
    register.rollBack()
    assert stored(city, "SELECT count(*) FROM facility") == [(402,)]


def own_columns(register: QgsVectorLayer) -> set[int]:
    """Columns whose values QGIS makes anew where it pastes: keys."""
    return {register.fields().indexOf(name) for name in ("fid", "uuid", "source", "source_id")}


@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_a_layer_without_our_forms_is_queued_and_meets_the_rules(city) -> None:
    """QField writes like this, on a device without the plugin."""
    facilities = plain_layer(city, "facility")
    new = QgsFeature(facilities.fields())
    new["uuid"], new["name"], new["facility_type"] = str(uuid.uuid4()), "Seen in the field", "health"
    new.setGeometry(QgsGeometry.fromWkt(PLACE))
    assert facilities.addFeature(new) and facilities.commitChanges(), facilities.commitErrors()
    ((fid,),) = stored(city, "SELECT fid FROM facility WHERE name = 'Seen in the field'")
    assert waiting(city) == {fid: True}
    inspections, answers = plain_layer(city, "inspection"), plain_layer(city, "answer")
    visit = QgsFeature(inspections.fields())
    for name, value in (
        ("uuid", str(uuid.uuid4())), ("facility", 40), ("inspected_at", "2026-03-04T05:06:00Z"), ("basis", "official"),
        ("origin", "field"), ("model_version", "t"),
    ):  # fmt: skip
        visit[name] = value
    assert inspections.addFeature(visit) and inspections.commitChanges(), inspections.commitErrors()
    ((key, state),) = stored(city, "SELECT fid, state FROM inspection WHERE facility = 40")
    assert state == "draft" and set(waiting(city)) == {fid, 40}
    for inspection, may in ((key, True), (VERIFIED, False)):
        answer = QgsFeature(answers.fields())
        answer["inspection"], answer["criterion"], answer["state"] = inspection, 5, 1
        answers.addFeature(answer)
        assert answers.commitChanges() is may, answers.commitErrors()
        answers.rollBack()
        answers.startEditing()
    answers.rollBack()


# ---------------------------------------------------------------------- the register and its history
@pytest.mark.parametrize("city", BOTH, indirect=True)
@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("UPDATE facility SET merged_into = 99999 WHERE fid = 30", "(?i)foreign key|no such function"),
        ("INSERT INTO facility_merge (uuid, survivor, merged, merged_at, before) "
         "VALUES ('x', 30, 30, '2026-01-01T00:00:00.000Z', '{}')", "(?i)check"),
        ("INSERT INTO visit (facility, week, purpose) VALUES (30, '2027-01-04', 'whim')", "(?i)check"),
        ("INSERT INTO visit (facility, week) VALUES (99999, '2027-01-04')", "(?i)foreign key"),
        ("UPDATE inspection SET mode = 'lazy' WHERE fid = 21", "(?i)check"),
    ],
    ids=["merged into nobody", "merged with itself", "a visit's purpose", "a visit to nobody", "a mode"],
)  # fmt: skip
def test_what_is_new_in_the_register_meets_its_rules(city, sql, words) -> None:
    if city.endswith(".gpkg") and "foreign key" in words:
        sql = f"PRAGMA foreign_keys = ON; {sql}"
        with pytest.raises(sqlite3.Error, match=words), sqlite3.connect(city) as connection:
            for each in sql.split("; "):
                connection.execute(each)
        return
    refused(city, sql, words)


@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_an_attribute_table_a_calculator_and_a_paste_write_the_history_too(city, project) -> None:
    """Each of QGIS's own ways is told with the person's name, before and after."""
    from inclusive_city.layers.history import history_of

    register = layer(project, roles.FACILITY)
    assert register.startEditing()
    column = register.fields().indexOf("owner")
    for fid in (30, 31):  # as the field calculator does
        assert register.changeAttributeValue(fid, column, "City")
    source = register.getFeature(32)
    wanted = {register.fields().indexOf(name): source[name] for name in ("name", "facility_type", "address")}
    pasted = QgsVectorLayerUtils.createFeature(register, source.geometry(), wanted)  # as QGIS pastes: with its defaults
    assert register.addFeature(pasted) and register.commitChanges(), register.commitErrors()
    with open_store(city, read_only=True) as store:
        new = store.value("SELECT max(fid) FROM facility")
        for fid in (30, 31):
            (entry,) = (each for each in history_of(store, "facility", fid).entries if each.table == "facility")
            assert [(c.field, c.before, c.after) for c in entry.changes] == [("owner", "Akimat", "City")] and entry.who
        (entry,) = history_of(store, "facility", new).entries
        assert entry.act == "insert" and entry.who


@pytest.mark.parametrize("city", [SERVER], indirect=True)
def test_a_history_that_others_may_change_is_said_so(city) -> None:
    from inclusive_city.layers.history import verify

    with open_store(city, read_only=True) as store:
        assert verify(store).is_sound and not verify(store).is_chain
    written(city, "GRANT DELETE ON change_log TO PUBLIC")
    with open_store(city, read_only=True) as store:
        assert verify(store).problem == "unguarded"
    written(city, "REVOKE DELETE ON change_log FROM PUBLIC")
