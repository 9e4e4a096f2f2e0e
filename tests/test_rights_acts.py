"""Rights in the municipal database as people meet them: in QGIS's own layers, in the plugin's acts, in its algorithm
and in the administrator's SQL files."""

from __future__ import annotations

import subprocess

import pytest
import qgisenv
from import_support import features
from qgis.core import QgsDataSourceUri, QgsFeature, QgsGeometry, QgsVectorLayer, QgsVectorLayerUtils
from rights_support import MODEL, SQL, City, city_with_rights, server

from inclusive_city.algorithms.grant_rights import group_titles
from inclusive_city.layers.evaluation import evaluate_store
from inclusive_city.layers.imports import ImportOptions, import_file
from inclusive_city.layers.model_store import install_model
from inclusive_city.layers.rights import GROUPS, read_rights, set_up_rights
from inclusive_city.layers.store import create_store, errors, open_store, upgrade_store

pytestmark = pytest.mark.postgis
MAPPING = """\
id: id
kind: facilities
source: city list
fields:
  name: title
  facility_type: {constant: sport}
"""


@pytest.fixture(scope="module")
def city():
    with city_with_rights() as made:
        # Something for the evaluation to do.
        with made.as_login() as cursor:
            cursor.execute("SET inclusive_city.act = 'test'")
            cursor.execute("UPDATE inspection SET state = 'verified' WHERE state = 'submitted'")
        yield made


@pytest.fixture()
def divided(city):
    """Rights by district are on; inspector and editor work in d1."""
    with open_store(f"dbname={city.database}") as store:
        for group in ("inspector", "editor"):
            set_up_rights(store, [city.logins[group]], group, ["d1"], by_district=True)
    yield city
    city.sql("UPDATE setting SET value = 'off' WHERE key = 'rights_by_district'")


def layer_of(city, group, table):
    """The layer as a project of this login has it."""
    with open_store(city.libpq(group)) as store:
        uri, provider = store.layer_source(table)
    source = QgsDataSourceUri(uri)
    source.setPassword(city.password)
    layer = QgsVectorLayer(source.uri(), table, provider)
    assert layer.isValid(), layer.error().summary()
    return layer


def one_in(city, code, where="f.geom IS NOT NULL"):
    return city.sql(
        "SELECT min(f.fid) FROM facility f JOIN district d ON d.fid = f.district WHERE d.code = %s "
        f"AND f.retired_at IS NULL AND {where}",
        code,
    )[0][0]


def kept(layer):
    """Commit; (whether QGIS says that it was kept, what it says went wrong)."""
    done = layer.commitChanges()
    said = "\n".join(layer.commitErrors())
    if not done:
        assert layer.rollBack()
    return done, said


# ---------------------------------------------------------------------- QGIS's own layers
def change(layer, fid, field, value):
    assert layer.startEditing()
    assert layer.changeAttributeValue(fid, layer.fields().lookupField(field), value)
    return kept(layer)


def test_a_write_that_is_refused_is_an_error_in_qgis(divided):
    city = divided
    mine, other = one_in(city, "d1"), one_in(city, "d2")
    layer = layer_of(city, "editor", "facility")
    assert change(layer, mine, "note", "seen in QGIS")[0]
    done, said = change(layer, other, "note", "seen in QGIS")
    assert not done and "district that you may not change" in said, said
    assert city.sql("SELECT fid FROM facility WHERE note = 'seen in QGIS'") == [(mine,)]
    # One among several: nothing of it is kept.
    assert layer.startEditing()
    for fid in (mine, other):
        layer.changeAttributeValue(fid, layer.fields().lookupField("note"), "both")
    assert not kept(layer)[0]
    assert city.sql("SELECT count(*) FROM facility WHERE note = 'both'") == [(0,)]


def test_drawing_and_moving_over_the_border_is_an_error_in_qgis(divided):
    city = divided
    mine, other = one_in(city, "d1"), one_in(city, "d2")
    layer = layer_of(city, "editor", "facility")
    places = {fid: QgsGeometry(layer.getFeature(fid).geometry()) for fid in (mine, other)}
    count = city.sql("SELECT count(*) FROM facility")
    for fid, target in ((mine, other), (other, mine)):
        assert layer.startEditing() and layer.changeGeometry(fid, places[target])
        done, said = kept(layer)
        assert not done and "district that you may not change" in said, said
    assert layer.startEditing()
    drawn = QgsVectorLayerUtils.createFeature(layer, places[other])
    drawn["uuid"], drawn["facility_type"] = "drawn elsewhere", "sport"
    assert layer.addFeature(drawn)
    done, said = kept(layer)
    assert not done and "district that you may not change" in said, said
    assert city.sql("SELECT count(*) FROM facility") == count
    assert layer.startEditing()
    drawn = QgsVectorLayerUtils.createFeature(layer, places[mine])
    drawn["uuid"], drawn["facility_type"] = "drawn at home", "sport"
    assert layer.addFeature(drawn)
    assert kept(layer)[0]


def test_deleting_elsewhere_is_an_error_in_qgis(divided):
    city = divided
    layer = layer_of(city, "editor", "facility_name")
    rows = {
        code: city.sql("SELECT min(fid) FROM facility_name WHERE facility = %s", one_in(city, code))[0][0]
        for code in ("d1", "d2")
    }
    for code, may in (("d1", True), ("d2", False)):
        assert layer.startEditing() and layer.deleteFeature(rows[code])
        done, said = kept(layer)
        assert done == may, said
        assert may or "district that you may not change" in said
    assert city.sql("SELECT count(*) FROM facility_name WHERE fid IN (%s, %s)", *rows.values()) == [(1,)]


@pytest.mark.parametrize("group", [group for group in GROUPS if group not in ("editor", "admin", "public")])
def test_without_the_right_qgis_keeps_nothing_and_says_so(city, group):
    """A layer that may not be written opens for reading; where QGIS lets one try, it ends in an error."""
    facility = one_in(city, "d3")
    layer = layer_of(city, group, "facility")
    if layer.startEditing():
        layer.changeAttributeValue(facility, layer.fields().lookupField("name"), f"by {group}")
        done, said = kept(layer)
        assert not done and "permission denied" in said, said
    assert city.sql("SELECT count(*) FROM facility WHERE name = %s", f"by {group}") == [(0,)]


def test_an_inspector_works_in_qgis_and_does_not_verify(city):
    facility = one_in(city, "d4")
    layer = layer_of(city, "inspector", "inspection")
    assert layer.startEditing()
    feature = QgsFeature(layer.fields())
    for name, value in (
        ("uuid", "by hand"), ("facility", facility), ("inspected_at", "2026-05-04T10:00:00Z"), ("basis", "official"),
        ("model_version", "1"), ("origin", "desk"), ("state", "draft"), ("row_version", 1),
    ):  # fmt: skip
        feature[name] = value
    assert layer.addFeature(feature)
    assert kept(layer) == (True, kept_words(layer))
    (fid,) = city.sql("SELECT fid FROM inspection WHERE uuid = 'by hand'")[0]
    layer.reload()
    assert change(layer, fid, "state", "submitted")[0]
    done, said = change(layer, fid, "state", "verified")
    assert not done and "Only editors verify" in said, said
    assert city.sql("SELECT state FROM inspection WHERE fid = %s", fid) == [("submitted",)]


def kept_words(layer):
    return "\n".join(layer.commitErrors())


def test_a_department_tells_of_works_done_and_nothing_else(city):
    (fid,) = city.sql("SELECT min(fid) FROM work")[0]
    layer = layer_of(city, "department", "work")
    assert change(layer, fid, "state", "done")[0]
    done, said = change(layer, fid, "cost", 1.0)
    assert not done and "permission denied" in said, said
    assert city.sql("SELECT state, cost <> 1 FROM work WHERE fid = %s", fid) == [("done", True)]


# ---------------------------------------------------------------------- the plugin's acts, by people who own nothing
def bring(store, tmp_path, *places, name="list"):
    rows = [({"id": f"{name} {number}", "title": "Pool"}, place) for number, place in enumerate(places)]
    mapping = tmp_path / "mapping.yaml"
    mapping.write_text(MAPPING, encoding="utf-8")
    from inclusive_city.layers.imports import load_mapping

    return import_file(
        store,
        features(tmp_path / f"{name}.geojson", *rows),
        load_mapping(str(mapping)),
        ["facilities"],
        ImportOptions(is_complete=False),
    )


def places_in(city, code, count=1):
    found = city.sql(
        "SELECT ST_X(p), ST_Y(p) FROM (SELECT ST_GeneratePoints(geom, %s, 1) AS m FROM district WHERE code = %s) s, "
        "LATERAL (SELECT (ST_Dump(m)).geom AS p) d",
        count,
        code,
    )
    return [tuple(place) for place in found]


def test_an_editor_imports_and_evaluates(city, tmp_path):
    with open_store(city.libpq("editor")) as store:
        report = bring(store, tmp_path, *places_in(city, "d5", 300), name="new")
        assert report.counts["added"] == 300
        assert evaluate_store(store).facilities >= 300
        assert not store.value("SELECT count(*) FROM facility_dirty")
    # Statistics were gathered, which only an owner may.
    assert city.sql("SELECT reltuples >= 300 FROM pg_class WHERE oid = 'inclusive_city.facility'::regclass") == [
        (True,)
    ]
    with city.as_login("public") as cursor:
        cursor.execute("SELECT count(DISTINCT s.uuid) FROM public_status s JOIN public_facility f USING (uuid) "
                       "WHERE f.name = 'Pool'")  # fmt: skip
        assert cursor.fetchone() == (300,)


def test_a_planner_evaluates_and_ranks_but_imports_no_facilities(city, tmp_path):
    from inclusive_city.layers.prioritisation import prioritise_store

    with open_store(city.libpq("editor")) as store:
        # A facility that somebody moved: the planner's evaluation says in which district it lies.
        x, y = places_in(city, "d6")[0]
        city.sql("UPDATE facility SET geom = ST_SetSRID(ST_MakePoint(%s, %s), 4326) WHERE fid = 1", x, y)
    with open_store(city.libpq("planner")) as store:
        evaluate_store(store, full=True)
        assert (
            store.value("SELECT d.code FROM facility f JOIN district d ON d.fid = f.district WHERE f.fid = 1") == "d6"
        )
        prioritise_store(store)
        assert store.value("SELECT count(*) FROM scenario_facility") > 0
        before = store.value("SELECT count(*) FROM facility")
        with pytest.raises(errors.NoRight):
            bring(store, tmp_path, *places_in(city, "d1"), name="planner")
        assert store.value("SELECT count(*) FROM facility") == before


@pytest.mark.parametrize("group", ["reader", "inspector", "moderator", "department"])
def test_others_are_told_that_they_may_not_evaluate(city, group):
    before = city.sql("SELECT count(*), max(evaluated_at) FROM facility_assessment")
    with open_store(city.libpq(group)) as store, pytest.raises(errors.NoRight):
        evaluate_store(store, full=True)
    assert city.sql("SELECT count(*), max(evaluated_at) FROM facility_assessment") == before


def test_an_import_ends_at_the_border_as_a_whole(divided, tmp_path):
    city = divided
    with open_store(city.libpq("editor")) as store:
        assert bring(store, tmp_path, *places_in(city, "d1", 250), name="mine").counts["added"] == 250
        before = store.value("SELECT count(*) FROM facility")
        with pytest.raises(errors.NoRight, match="district that you may not change"):
            bring(store, tmp_path, *places_in(city, "d1", 3), *places_in(city, "d2"), name="both")
        assert store.value("SELECT count(*) FROM facility") == before


def test_evaluation_goes_over_the_border(divided):
    """Where others' facilities lie is a fact that the evaluation writes down, whoever runs it."""
    city = divided
    there = one_in(city, "d7")
    x, y = places_in(city, "d8")[0]
    city.sql("UPDATE facility SET geom = ST_SetSRID(ST_MakePoint(%s, %s), 4326) WHERE fid = %s", x, y, there)
    with open_store(city.libpq("editor")) as store:
        evaluate_store(store)
        code = "SELECT d.code FROM facility f JOIN district d ON d.fid = f.district WHERE f.fid = :fid"
        assert store.value(code, {"fid": there}) == "d8"


# ---------------------------------------------------------------------- models, upgrades
def test_a_new_model_keeps_the_grants(city, root):
    """Columns and views that come with a model are read by everybody, and belong to the administrators."""
    small = next(path for path in (root / "resources/models").iterdir() if path.is_dir() and path.name != MODEL.name)
    before = city.sql("SELECT attname FROM pg_attribute WHERE attrelid = 'inclusive_city.facility_map'::regclass")
    try:
        with open_store(city.libpq("admin")) as store:
            install_model(store, small)
        assert before != city.sql(
            "SELECT attname FROM pg_attribute WHERE attrelid = 'inclusive_city.facility_map'::regclass"
        )
        owners = (
            "SELECT DISTINCT relowner::regrole::text FROM pg_class WHERE relnamespace = 'inclusive_city'::regnamespace"
        )
        assert city.sql(owners) == [("inclusive_city_admin",)]
        with open_store(city.libpq("planner")) as store:
            evaluate_store(store)
        with city.as_login("reader") as cursor:
            for view in ("facility_map", "facility_label", "district_map", "priority_map", "facility_shown"):
                cursor.execute(f"SELECT * FROM {view}")
        with city.as_login("public") as cursor, pytest.raises(Exception, match="permission denied"):
            cursor.execute("SELECT * FROM facility_map")
    finally:
        with open_store(city.libpq("admin")) as store:
            install_model(store, MODEL)
            evaluate_store(store)


def test_only_administrators_load_a_model(city):
    for group in ("planner", "editor", "reader"):
        with open_store(city.libpq(group)) as store:
            with pytest.raises(errors.NoRight):
                install_model(store, MODEL)
            store.apply_rights()  # changes nothing, fails at nothing
    assert city.sql("SELECT count(*) FROM model WHERE is_current") == [(1,)]


def test_an_upgrade_brings_the_rights_along(city, root, tmp_path, monkeypatch):
    from inclusive_city.layers.store import migrations

    folder = tmp_path / "sql"
    (folder / "postgis").mkdir(parents=True)
    for path in SQL.iterdir():
        (folder / "postgis" / path.name).write_text(path.read_text("utf-8"), "utf-8")
    (folder / "postgis" / f"{migrations.latest('postgis') + 1:04}_more.sql").write_text(
        "CREATE TABLE more (fid integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY);", "utf-8"
    )
    monkeypatch.setattr(migrations, "SQL_FOLDER", folder)
    try:
        with pytest.raises(errors.NoRight):
            upgrade_store(city.libpq("editor"))
        assert upgrade_store(city.libpq("admin"))
        with city.as_login("reader") as cursor:
            cursor.execute("SELECT * FROM more")
    finally:
        city.sql("DROP TABLE IF EXISTS more")
        city.sql("DELETE FROM schema_version WHERE name LIKE '%_more'")


# ---------------------------------------------------------------------- the algorithm
def test_algorithm_sets_up_rights_logins_and_districts(city, qgis_process):
    done = qgis_process(
        "grantrights", STORE=f"dbname={city.database}", LOGINS=city.logins["reader"], GROUP=1, DISTRICTS="d1, d2",
        BY_DISTRICT=1,
    )  # fmt: skip
    try:
        assert done.returncode == 0, done.stderr
        said = qgisenv.results_of(done)["RIGHTS"]
        assert f"{city.logins['reader']} may write in: d1, d2" in said and city.logins["planner"] in said
        with open_store(f"dbname={city.database}") as store:
            report = read_rights(store)
        assert report.by_district and report.districts[city.logins["reader"]] == ["d1", "d2"]
        assert city.logins["reader"] in report.members["inspector"]
    finally:
        city.sql("UPDATE setting SET value = 'off' WHERE key = 'rights_by_district'")
        city.sql(f"REVOKE inclusive_city_inspector FROM {city.logins['reader']}")


def test_whoever_may_not_is_told_which_files_the_administrator_runs(city, qgis_process):
    done = qgis_process("grantrights", STORE=city.libpq("planner"))
    said = done.stdout + done.stderr
    assert done.returncode != 0, said
    for name in ("roles.sql", "rights.sql"):
        assert name in said
    assert "Nothing was changed" in said and city.password not in said


def test_faults_of_logins_and_districts_are_named(city, tmp_path):
    with open_store(f"dbname={city.database}") as store:
        with pytest.raises(errors.StoreError, match="no login “nobody at all”"):
            set_up_rights(store, ["nobody at all"], "editor")
        with pytest.raises(errors.StoreError, match="code “d99”"):
            set_up_rights(store, [city.logins["reader"]], "editor", ["d1", "d99"], by_district=True)
        report = read_rights(store)
        assert not report.by_district and city.logins["reader"] not in report.members["editor"]
        # A name that would be a statement is only a name.
        with pytest.raises(errors.StoreError, match="no login"):
            set_up_rights(store, ["x; DROP SCHEMA inclusive_city CASCADE"], "editor")
    with create_store(tmp_path / "city.gpkg") as store, pytest.raises(errors.StoreError, match="is a file"):
        set_up_rights(store)


def test_every_group_has_a_title():
    assert tuple(group_titles()) == GROUPS


# ---------------------------------------------------------------------- the administrator's files
@pytest.fixture()
def bare():
    """Two empty databases with PostGIS, and a login that may create in them but is no superuser."""
    made = [City(), City()]
    owner = f"ric_owner_{made[0].mark}"
    try:
        with server() as cursor:
            cursor.execute(f"CREATE ROLE {owner} LOGIN PASSWORD 'x'")
            for city in made:
                cursor.execute(f"CREATE DATABASE {city.database}")
                cursor.execute(f"GRANT CREATE ON DATABASE {city.database} TO {owner}")
        for city in made:
            city.sql("CREATE EXTENSION postgis")
        yield owner, *made
    finally:
        for city in made:
            city.remove()
        with server() as cursor:
            cursor.execute(f"DROP ROLE IF EXISTS {owner}")


def psql(database, *files, user=""):
    """The command that the page of the administrator names."""
    for name in files:
        done = subprocess.run(
            ["psql", "-X", "-q", "-1", "-v", "ON_ERROR_STOP=1", "-f", str(SQL / name),
             f"dbname={database}" + (f" user={user} password=x" if user else "")],
            capture_output=True, text=True,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        assert "WARNING" not in done.stderr, done.stderr


def schema_of(database):
    """Statements of pg_dump, in the order of their names."""
    done = subprocess.run(
        ["pg_dump", "--schema-only", "--schema=inclusive_city", f"--dbname={database}"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    parts = (part.strip() for part in done.stdout.split("\n--\n"))
    return sorted(part for part in parts if part and "restrict " not in part)


@pytest.mark.parametrize("rights", [False, True])
def test_created_by_psql_equals_created_by_the_plugin(bare, rights):
    owner, by_psql, by_plugin = bare
    psql(by_psql.database, "create.sql", user=owner)
    create_store(f"dbname={by_plugin.database} user={owner} password=x").close()
    if rights:
        psql(by_psql.database, "roles.sql", "rights.sql")
        with open_store(f"dbname={by_plugin.database}") as store:
            set_up_rights(store)
    assert schema_of(by_psql.database) == schema_of(by_plugin.database)
    named = "SELECT version, name FROM schema_version"
    assert by_psql.sql(named) == by_plugin.sql(named) != []
    # The plugin works on; whoever created it stays able to keep it.
    with open_store(f"dbname={by_psql.database} user={owner} password=x") as store:
        install_model(store, MODEL)


def test_the_files_change_nothing_when_run_once_more(bare):
    owner, city, _ = bare
    files = ("create.sql", "roles.sql", "rights.sql")
    psql(city.database, *files)
    before = (
        schema_of(city.database),
        city.sql("SELECT * FROM district_right"),
        city.sql("SELECT * FROM schema_version"),
    )
    psql(city.database, *files)
    after = schema_of(city.database), city.sql("SELECT * FROM district_right"), city.sql("SELECT * FROM schema_version")
    assert after == before


def test_create_names_every_migration():
    text = (SQL / "create.sql").read_text("utf-8")
    for path in sorted(SQL.glob("[0-9]*.sql")):
        assert f"\\ir {path.name}" in text and f"'{path.stem}'" in text, path.name


def test_what_is_missing_is_said_in_words(bare):
    owner, city, _ = bare
    city.sql("DROP EXTENSION postgis")
    for name, words in (("create.sql", "lacks PostGIS"), ("rights.sql", "holds no city yet")):
        done = subprocess.run(
            ["psql", "-X", "-1", "-v", "ON_ERROR_STOP=1", "-d", city.database, "-f", str(SQL / name)],
            capture_output=True, text=True,
        )  # fmt: skip
        assert done.returncode != 0 and words in done.stderr, done.stderr
    assert not city.sql("SELECT 1 FROM pg_namespace WHERE nspname = 'inclusive_city'")
