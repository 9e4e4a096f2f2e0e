"""Facilities: what an import adds, changes, keeps and flags; every act whole or not at all."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from import_support import HERE, bring, city_store, dump, features, mapping_file, reasons, square, write

from inclusive_city.layers.imports import ImportOptions, ImportRefused, import_file, load_mapping
from inclusive_city.layers.imports.duplicates import likenesses, name_keys
from inclusive_city.layers.imports.facilities import new_uuids
from inclusive_city.layers.store import Cancelled


@pytest.fixture()
def store(tmp_path):
    with city_store(tmp_path) as made:
        yield made


A = {
    "id": "a",
    "name_kk": "Дәріхана",
    "name_ru": "Аптека",
    "facility_type": "health",
    "address": "ул. 1",
    "owner": "ТОО",
}
B = {"id": "b", "name_ru": "Школа", "facility_type": "education", "owner_kind": "state"}
AWAY = (30.0, 50.0)


def row(store, source_id, *columns):
    sql = f"SELECT {', '.join(columns)} FROM facility WHERE source_id = :id"
    found = store.rows(sql, {"id": source_id})[0]
    return found if len(columns) > 1 else found[0]


def two_districts(store, tmp_path):
    path = features(
        tmp_path / "districts.geojson",
        ({"code": "west", "name_ru": "Западный район", "name_en": "West"}, square(76.8, 43.2, 76.9, 43.3)),
        ({"code": "east", "name_ru": "Восточный район", "name_en": "East"}, square(76.9, 43.2, 77.0, 43.3)),
    )
    return bring(store, path, "generic_districts", "districts")


def test_first_import(store, tmp_path):
    path = features(tmp_path / "f.geojson", (A, HERE), (B, (76.91, 43.26)))
    report = bring(store, path, "generic_facilities")
    assert {k: report.counts[k] for k in ("rows", "added", "changed", "unchanged", "inside", "rejected")} == {
        "rows": 2, "added": 2, "changed": 0, "unchanged": 0, "inside": 2, "rejected": 0,
    }  # fmt: skip
    shown = row(store, "a", "name", "facility_type", "address", "owner", "place", "source")
    assert shown == ("Дәріхана", "health", "ул. 1", "ТОО", "inside", "city")
    assert row(store, "a", "row_version", "missing_since") == (1, None)
    assert row(store, "b", "name", "owner_kind") == ("Школа", "state")
    names = store.rows(
        "SELECT f.source_id, n.language, n.name FROM facility_name n JOIN facility f ON f.fid = n.facility "
        "ORDER BY 1, 2"
    )
    assert names == [("a", "kk", "Дәріхана"), ("a", "ru", "Аптека"), ("b", "ru", "Школа")]
    fid, x, y = store.points("facility")
    assert (x[0], y[0]) == HERE
    assert store.value("SELECT count(*) FROM facility_dirty") == 2
    run = store.rows("SELECT kind, source, file_name, mapping, counts FROM import_run")[0]
    assert run[:4] == ("facilities", "city", "f.geojson", "generic_facilities.yaml")
    assert json.loads(run[4])["added"] == 2


def test_the_same_file_again_changes_nothing(store, tmp_path):
    path = features(tmp_path / "f.geojson", (A, HERE), (B, AWAY), ({**A, "id": "c"}, None))
    bring(store, path, "generic_facilities")
    store.execute("DELETE FROM facility_dirty")

    def content():
        kept = ("facility", "facility_name", "change_log", "facility_dirty")
        return [line for line in dump(tmp_path / "city.gpkg") if line.startswith(tuple(f"{t}: " for t in kept))]

    before = content()
    report = bring(store, path, "generic_facilities")
    assert content() == before
    assert report.counts["unchanged"] == 3 and report.counts["added"] == report.counts["changed"] == 0


def test_changed_rows_are_updated_and_logged(store, tmp_path):
    bring(store, features(tmp_path / "f.geojson", (A, HERE), (B, HERE)), "generic_facilities")
    store.execute("DELETE FROM facility_dirty")
    uuid = row(store, "a", "uuid")
    changed = {**A, "name_ru": "Аптека 2", "address": None, "facility_type": "commerce"}
    report = bring(store, features(tmp_path / "f.geojson", (changed, (76.95, 43.25)), (B, HERE)), "generic_facilities")
    assert (report.counts["changed"], report.counts["unchanged"]) == (1, 1)
    assert row(store, "a", "uuid", "address", "facility_type", "row_version") == (uuid, None, "commerce", 2)
    assert row(store, "b", "row_version") == 1
    assert store.value("SELECT name FROM facility_name WHERE language = 'ru' ORDER BY facility") == "Аптека 2"
    log = store.rows("SELECT act, before FROM change_log WHERE table_name = 'facility'")
    assert len(log) == 1 and log[0][0] == "import"
    before = json.loads(log[0][1])
    assert before["address"] == "ул. 1" and before["facility_type"] == "health" and before["geom"]
    assert store.rows("SELECT facility FROM facility_dirty") == [(row(store, "a", "fid"),)]


def test_gone_is_marked_and_back_is_unmarked(store, tmp_path):
    both = features(tmp_path / "both.geojson", (A, HERE), (B, HERE))
    bring(store, both, "generic_facilities")
    report = bring(store, features(tmp_path / "one.geojson", (A, HERE)), "generic_facilities")
    assert report.counts["missing"] == 1 and report.flagged == {"missing": 1}
    since = row(store, "b", "missing_since")
    assert since and row(store, "b", "row_version") == 2
    again = bring(store, features(tmp_path / "one.geojson", (A, HERE)), "generic_facilities")
    assert again.counts["missing"] == 0 and row(store, "b", "missing_since") == since
    back = bring(store, both, "generic_facilities")
    assert back.counts["returned"] == 1 and row(store, "b", "missing_since", "row_version") == (None, 3)
    part = bring(store, features(tmp_path / "one.geojson", (A, HERE)), "generic_facilities", is_complete=False)
    assert part.counts["missing"] == 0 and row(store, "b", "missing_since") is None


def test_rejected_row_is_not_gone(store, tmp_path):
    bring(store, features(tmp_path / "f.geojson", (A, HERE), (B, HERE)), "generic_facilities")
    broken = features(tmp_path / "f.geojson", (A, HERE), ({**B, "facility_type": "castle"}, HERE))
    report = bring(store, broken, "generic_facilities")
    assert report.rejected == {"untyped": 1} and row(store, "b", "missing_since") is None


def test_sources_do_not_touch_each_other(store, tmp_path):
    path = features(tmp_path / "f.geojson", (A, HERE))
    bring(store, path, "generic_facilities")
    bring(store, path, "generic_facilities", source="another")
    assert store.value("SELECT count(*) FROM facility WHERE missing_since IS NULL") == 2


# ---------------------------------------------------------------------- what people edited
def edit(store, source_id, **values):
    columns = {"fid": [row(store, source_id, "fid")], **{name: [value] for name, value in values.items()}}
    store.update("facility", "fid", {**columns, "changed_by": ["a person"]})


def test_edits_stay_and_a_conflict_is_told(store, tmp_path):
    path = features(tmp_path / "f.geojson", (A, HERE), (B, HERE))
    bring(store, path, "generic_facilities")
    edit(store, "a", owner="ИП", address="ул. 1, дом 2")
    report = bring(store, path, "generic_facilities")
    assert report.counts["changed"] == 0 and not report.flagged
    assert row(store, "a", "owner", "address") == ("ИП", "ул. 1, дом 2")

    newer = features(tmp_path / "f.geojson", ({**A, "owner": "АО", "building": "Б-7"}, HERE), (B, HERE))
    for _ in range(2):  # and again: the difference stands until somebody settles it
        report = bring(store, newer, "generic_facilities")
        assert report.flagged == {"kept_edit": 1}
        assert [note.params for note in report.notes.found] == [{"column": "owner", "value": "АО"}]
        assert row(store, "a", "owner", "address", "building") == ("ИП", "ул. 1, дом 2", "Б-7")


def test_a_settled_conflict_is_at_rest(store, tmp_path):
    bring(store, features(tmp_path / "f.geojson", (A, HERE)), "generic_facilities")
    edit(store, "a", owner="ИП")
    newer = features(tmp_path / "f.geojson", ({**A, "owner": "АО"}, HERE))
    bring(store, newer, "generic_facilities")
    edit(store, "a", owner="АО")
    assert not bring(store, newer, "generic_facilities").flagged


def test_a_place_picked_on_the_map_stays(store, tmp_path):
    path = features(tmp_path / "f.geojson", (A, None))
    assert bring(store, path, "generic_facilities").flagged == {"unlocated": 1}
    from inclusive_city.layers.store.gpkg_geometry import point_blobs

    edit(store, "a", geom=point_blobs(np.array([76.92]), np.array([43.24]))[0], place="inside")
    report = bring(store, path, "generic_facilities")
    assert report.counts["changed"] == 0 and report.counts["unlocated"] == 0 and not report.flagged
    assert row(store, "a", "place") == "inside" and store.points("facility")[1][0] == 76.92


# ---------------------------------------------------------------------- where it is
def test_district_by_location(store, tmp_path):
    two_districts(store, tmp_path)
    path = features(
        tmp_path / "f.geojson",
        (A, (76.85, 43.25)),
        ({**A, "id": "edge"}, (76.9, 43.25)),
        ({**A, "id": "out"}, (77.1, 43.25)),
        ({**A, "id": "swapped"}, (43.25, 76.85)),
        ({**A, "id": "nowhere"}, None),
    )
    report = bring(store, path, "generic_facilities")
    found = store.rows(
        "SELECT f.source_id, d.code, f.place FROM facility f LEFT JOIN district d ON d.fid = f.district ORDER BY f.fid"
    )
    assert found == [
        ("a", "west", "inside"), ("edge", "east", "inside"), ("out", None, "outside"), ("swapped", None, "outside"),
        ("nowhere", None, "unlocated"),
    ]  # fmt: skip
    assert {k: v for k, v in report.flagged.items() if not k.startswith("dup")} == {
        "outside": 1,
        "swapped": 1,
        "unlocated": 1,
    }
    swapped = next(note for note in report.notes.found if note.reason == "swapped")
    assert swapped.row == 4 and "43.25, 76.85" in swapped.text()


def test_without_districts_the_models_bounds_decide(store, tmp_path):
    path = features(tmp_path / "f.geojson", (A, HERE), (B, AWAY))
    bring(store, path, "generic_facilities")
    assert row(store, "a", "place") == "inside" and row(store, "b", "place") == "outside"
    bring(store, path, "generic_facilities", bounds="none")
    assert row(store, "b", "place", "district") == ("inside", None)
    bring(store, path, "generic_facilities", bounds=(29.0, 49.0, 31.0, 51.0))
    assert row(store, "a", "place") == "outside" and row(store, "b", "place") == "inside"


def test_every_place_outside_is_told_once_more(store, tmp_path):
    report = bring(store, features(tmp_path / "f.geojson", (A, AWAY), (B, (30.1, 50))), "generic_facilities")
    assert report.flagged == {"outside": 2, "all_outside": 1}


def test_named_district_is_compared(store, tmp_path):
    two_districts(store, tmp_path)
    path = features(
        tmp_path / "f.geojson",
        ({**A, "district": "Западный р-н"}, (76.85, 43.25)),
        ({**B, "district": "EAST district"}, (76.85, 43.25)),
        ({**A, "id": "c", "name_ru": "x", "district": "Северный"}, (76.85, 43.26)),
        ({**A, "id": "d", "name_ru": "y", "district": "east"}, None),
    )
    report = bring(store, path, "generic_facilities")
    told = {note.row: note.reason for note in report.notes.found if note.reason.startswith("district")}
    assert told == {2: "district_differs", 3: "district_unknown"}
    assert row(store, "d", "place") == "unlocated"
    assert (
        store.value("SELECT d.code FROM facility f JOIN district d ON d.fid = f.district WHERE f.source_id = 'd'")
        == "east"
    )


def test_neither_place_nor_address_is_rejected(store, tmp_path):
    path = features(tmp_path / "f.geojson", (A, HERE), ({"id": "x", "facility_type": "health"}, None))
    report = bring(store, path, "generic_facilities")
    assert report.rejected == {"no_place_no_address": 1} and report.counts["rejected"] == 1
    assert report.notes.found[-1].row == 2


def test_outlines_become_points(store, tmp_path):
    bring(store, features(tmp_path / "f.geojson", (A, square(76.9, 43.2, 76.91, 43.21))), "generic_facilities")
    _, x, y = store.points("facility")
    assert 76.9 < x[0] < 76.91 and 43.2 < y[0] < 43.21


# ---------------------------------------------------------------------- tables
def test_csv_with_decimal_comma_and_other_names(store, tmp_path):
    text = "№;Название;Долгота;Широта;Тип\n1;Аптека;76,90;43,25;Здравоохранение\n2;Цирк;76,91;43,25;Цирк\n"
    mapping = mapping_file(
        tmp_path,
        "kind: facilities\nsource: реестр\nlanguage: ru\nid: №\ngeometry: {x: Долгота, y: Широта}\nfields:\n"
        "  name: Название\n  facility_type: {column: Тип, map: {здравоохранение: health}}\n",
    )
    report = bring(store, write(tmp_path / "f.csv", text, "cp1251"), mapping)
    assert row(store, "1", "name", "facility_type", "place") == ("Аптека", "health", "inside")
    assert row(store, "2", "facility_type") == "other"
    assert report.flagged == {"unknown_type": 1, "unknown_value": 1}
    told = next(note.text() for note in report.notes.found if note.reason == "unknown_value")
    assert "“Цирк” in the column “Тип”" in told and "row 3 first" in told
    assert store.value("SELECT name FROM facility_name WHERE language = 'ru'") == "Аптека"


def test_plain_table_finds_its_coordinates(store, tmp_path):
    path = write(tmp_path / "f.csv", "id,Lat,LON,facility_type,address\na,43.25,76.9,health,x\n")
    bring(store, path, "generic_facilities")
    _, x, y = store.points("facility")
    assert (x[0], y[0]) == HERE


def test_coordinate_system_of_the_file_mapping_and_caller(store, tmp_path):
    at = (654238.296803471, 4790330.07768021)
    crs = {"type": "name", "properties": {"name": "EPSG:32643"}}
    said = features(tmp_path / "said.geojson", (A, at), crs=crs)
    bring(store, said, "generic_facilities")
    unsaid = features(tmp_path / "unsaid.geojson", ({**A, "id": "b"}, at))
    mapping = mapping_file(tmp_path, "extends: generic_facilities\nsource: m\ncrs: EPSG:32643\n")
    bring(store, unsaid, mapping)
    bring(store, unsaid, "generic_facilities", source="o", crs="EPSG:32643")
    _, x, y = store.points("facility")
    assert np.allclose(x, 76.9, atol=1e-7) and np.allclose(y, 43.25, atol=1e-7) and len(x) == 3


def test_missing_column_is_named_with_those_there(store, tmp_path):
    mapping = mapping_file(
        tmp_path, "kind: facilities\nsource: x\nid: id\nfields:\n  name: title\n  facility_type: {constant: health}\n"
    )
    path = write(tmp_path / "f.csv", "id,name,lon,lat\n1,a,76.9,43.25\n")
    with pytest.raises(Exception, match="“title”. It has: id; name; lon; lat"):
        bring(store, path, mapping)
    with pytest.raises(Exception, match="“title”"):
        bring(store, features(tmp_path / "f.geojson", (A, HERE)), mapping)
    no_id = write(tmp_path / "g.csv", "code,lon,lat,facility_type\n1,76.9,43.25,health\n")
    with pytest.raises(Exception, match="“id”"):  # even where other columns may be absent
        bring(store, no_id, "generic_facilities")


def test_id_made_of_columns(store, tmp_path):
    mapping = mapping_file(
        tmp_path,
        "kind: facilities\nsource: x\nid: {hash: [name, addr]}\ngeometry: none\n"
        "fields:\n  name: name\n  address: addr\n"
        "  facility_type: {constant: health}\n",
    )
    report = bring(store, write(tmp_path / "f.csv", "name,addr\nA,1\nA,2\nA,1\n"), mapping)
    assert report.counts["added"] == 2 and report.rejected == {"duplicate_id": 1}
    turned = bring(store, write(tmp_path / "f.csv", "addr,name\n2,A\n1,A\n"), mapping)
    assert turned.counts["unchanged"] == 2


def test_duplicate_ids_name_both_rows(store, tmp_path):
    path = features(
        tmp_path / "f.geojson", (A, HERE), (B, HERE), ({**A, "address": "другой"}, HERE), ({"name_ru": "?"}, HERE)
    )
    report = bring(store, path, "generic_facilities")
    texts = [note.text() for note in report.notes.found if note.severity == "rejected"]
    assert report.rejected == {"duplicate_id": 1, "no_id": 1}
    assert any("“a” stands in row 1" in text and "Rows 1 and 3" in text for text in texts)
    assert row(store, "a", "address") == "ул. 1"


def test_facility_types_and_owner_kinds_of_the_model_only(store, tmp_path):
    path = features(
        tmp_path / "f.geojson",
        ({**A, "facility_type": "Transport stop"}, HERE),
        ({**A, "id": "b", "name_kk": "1", "facility_type": None}, HERE),
        ({**A, "id": "c", "name_kk": "2", "facility_type": "castle"}, HERE),
        ({**A, "id": "d", "name_kk": "3", "owner_kind": "king"}, HERE),
    )
    report = bring(store, path, "generic_facilities")
    assert row(store, "a", "facility_type") == "transport_stop" and row(store, "b", "facility_type") == "other"
    assert report.rejected == {"untyped": 1}
    assert report.flagged == {"unknown_type": 1, "unknown_owner_kind": 1}
    assert row(store, "d", "owner_kind") is None


# ---------------------------------------------------------------------- look-alikes
def test_likenesses_are_flagged_not_merged(store, tmp_path):
    path = features(
        tmp_path / "f.geojson",
        ({**A, "id": "1"}, HERE),
        ({**A, "id": "2", "name_kk": "дәріхана!"}, (76.95, 43.25)),
        ({"id": "3", "name_ru": "Цветы", "facility_type": "commerce"}, HERE),
        ({"id": "4", "name_ru": "ЦВЕТЫ", "facility_type": "commerce"}, (76.9002, 43.2501)),
        ({"id": "5", "name_ru": "Цветы", "facility_type": "commerce"}, (76.92, 43.25)),
        ({"id": "6", "name_ru": "Цветы", "facility_type": "sport"}, HERE),
    )
    report = bring(store, path, "generic_facilities")
    assert report.counts["added"] == 6
    told = {note.source_id: note.reason for note in report.notes.found}
    assert told == {"2": "duplicate_name_address", "4": "duplicate_near"}
    assert not bring(store, path, "generic_facilities").flagged  # known by now
    other = bring(store, features(tmp_path / "o.geojson", (A, HERE)), "generic_facilities", source="osm")
    assert other.flagged == {"duplicate_name_address": 1} and "“1” (city)" in other.notes.found[0].text()


def test_name_key_and_large_groups():
    keys = name_keys(["Café  «Écla ir» № 5", "5 ECLA, ir cafe №", None, "Аптека", "Apteka"])
    assert keys[0] == keys[1] and keys[2] == "" and keys[3] == keys[4] == "apteka"
    count = 1000
    x = 76.9 + np.arange(count) * 0.001
    x[900] = x[100] + 0.0001
    names = np.full(count, "Kiosk", dtype=object)
    none = np.full(count, None, dtype=object)
    kinds = np.full(count, "commerce", dtype=object)
    found = likenesses(names, none, kinds, x, np.full(count, 43.25), np.ones(count, dtype=bool))
    assert [(pair.later, pair.earlier) for pair in found] == [(900, 100)] and 7 < found[0].metres < 9


def test_uuids_are_random_version_4():
    import uuid

    made = new_uuids(1000)
    assert len(set(made)) == 1000
    assert all(uuid.UUID(text).version == 4 and str(uuid.UUID(text)) == text for text in made)


# ---------------------------------------------------------------------- whole or not at all
def test_a_file_without_one_usable_row_changes_nothing(store, tmp_path):
    bring(store, features(tmp_path / "f.geojson", (A, HERE)), "generic_facilities")
    before = dump(tmp_path / "city.gpkg")
    bad = features(
        tmp_path / "bad.geojson", ({**A, "facility_type": "castle"}, HERE), ({"facility_type": "health"}, HERE)
    )
    with pytest.raises(ImportRefused, match="None of the 2 rows of bad.geojson can be used.*row 2") as caught:
        bring(store, bad, "generic_facilities")
    assert reasons(caught.value.report)["rejected"] == {"no_id": 1, "untyped": 1}
    assert dump(tmp_path / "city.gpkg") == before


@pytest.mark.parametrize("at", [1, 3, 5, 6])
def test_cancelled_at_any_step_changes_nothing(store, tmp_path, at):
    path = features(tmp_path / "f.geojson", (A, HERE), (B, HERE))
    before = dump(tmp_path / "city.gpkg")
    asked = 0

    def cancelled():
        nonlocal asked
        asked += 1
        return asked >= at

    mapping = load_mapping("osm_facilities")
    try:
        import_file(store, path, mapping, ["facilities"], ImportOptions(bounds="none"), cancelled=cancelled)
    except Cancelled:
        assert dump(tmp_path / "city.gpkg") == before
    else:
        assert asked < at


def test_an_error_while_writing_changes_nothing(store, tmp_path, monkeypatch):
    path = features(tmp_path / "f.geojson", (A, HERE), (B, HERE))
    before = dump(tmp_path / "city.gpkg")

    def fails(*args):
        raise RuntimeError("disk")

    monkeypatch.setattr("inclusive_city.layers.imports.run.count_places", fails)
    with pytest.raises(RuntimeError, match="disk"):
        bring(store, path, "generic_facilities")
    assert dump(tmp_path / "city.gpkg") == before


def test_progress_reaches_the_end(store, tmp_path):
    told = []
    path = features(tmp_path / "f.geojson", (A, HERE))
    import_file(store, path, "generic_facilities", ["facilities"], progress=lambda done, text: told.append(done))
    assert told == sorted(told) and told[-1] == 1.0


def test_a_mapping_of_another_kind_is_refused(store, tmp_path):
    path = features(tmp_path / "f.geojson", (A, HERE))
    with pytest.raises(Exception, match="is for inspections; here one for facilities"):
        bring(store, path, "generic_inspections")


@settings(max_examples=15)
@given(st.lists(st.tuples(st.sampled_from("abcd"), st.integers(0, 2), st.integers(0, 1)), max_size=6), st.randoms())
def test_any_history_ends_where_a_fresh_import_begins(tmp_path_factory, rows, random):
    """Whatever was imported before: what the source says now is what the store shows."""
    folder = tmp_path_factory.mktemp("history")

    def file_of(chosen):
        unique = {key: (what, where) for key, what, where in chosen}
        described = [
            (
                {**A, "id": key, "address": f"{what}", "owner": None if what else "x"},
                HERE if where else (76.93, 43.2) if what else None,
            )
            for key, (what, where) in unique.items()
        ]
        return features(folder / "f.geojson", *described) if described else None

    def shown(store):
        fid, x, y = store.points("facility")
        columns = "source_id, name, facility_type, address, owner, place, district"
        data = store.rows(f"SELECT fid, {columns} FROM facility WHERE missing_since IS NULL")
        place = dict(zip(fid.tolist(), zip(x.tolist(), y.tolist())))
        return sorted(repr((*row[1:], place[row[0]])) for row in data)

    with city_store(folder) as store:
        before = file_of([(key, random.randrange(3), random.randrange(2)) for key, _, _ in rows] + [("z", 1, 1)])
        bring(store, before, "generic_facilities")
        now = file_of([*rows, ("y", 0, 1)])
        bring(store, now, "generic_facilities")
        history = shown(store)
    (folder / "fresh").mkdir()
    with city_store(folder / "fresh") as fresh:
        bring(fresh, now, "generic_facilities")
        assert history == shown(fresh)
