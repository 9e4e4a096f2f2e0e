"""Districts: names, codes, outlines; which one a place lies in; and where people live."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from import_support import HERE, bring, city_store, dump, features, mapping_file, square

from inclusive_city.layers.districts import assign_districts, locate, read_districts, spelling_key
from inclusive_city.layers.imports import ImportRefused
from inclusive_city.layers.model_store import titles


@pytest.fixture()
def store(tmp_path):
    with city_store(tmp_path) as made:
        yield made


WEST = {
    "code": "west",
    "name_kk": "Батыс ауданы",
    "name_ru": "Западный район",
    "name_en": "West",
    "population": "120 500",
}
EAST = {"code": "east", "name_kk": "Шығыс ауданы", "name_ru": "Восточный район", "name_en": "East", "population": 90000}
WEST_AT, EAST_AT = square(76.8, 43.2, 76.9, 43.3), square(76.9, 43.2, 77.0, 43.3)


def both(tmp_path, **east):
    return features(tmp_path / "d.geojson", (WEST, WEST_AT), ({**EAST, **east}, EAST_AT))


def ogr_wkb(geometry):
    from osgeo import ogr

    return bytes(ogr.CreateGeometryFromJson(json.dumps(geometry)).ExportToWkb())


# ---------------------------------------------------------------------- locating
def test_boundary_belongs_to_the_lower_code(store, tmp_path):
    bring(store, both(tmp_path), "generic_districts", "districts")
    keys = dict(store.rows("SELECT code, fid FROM district"))
    x = np.array([76.85, 76.9, 76.95, 77.0, 77.01, np.nan, 76.8])
    y = np.array([43.25, 43.25, 43.25, 43.3, 43.25, 43.25, np.nan])
    east, west = keys["east"], keys["west"]
    assert assign_districts(store, x, y).tolist() == [west, east, east, east, -1, -1, -1]
    assert assign_districts(read_districts(store), x[:1], y[:1]).tolist() == [west]


def test_no_districts_no_places(store):
    assert assign_districts(store, np.array([76.9]), np.array([43.25])).tolist() == [-1]
    assert assign_districts(store, np.empty(0), np.empty(0)).tolist() == []


@given(st.lists(st.tuples(st.floats(-1, 3), st.floats(-1, 3)), max_size=30))
def test_locating_in_a_ring_with_a_hole(points):
    outer, hole = square(0, 0, 2, 2)["coordinates"][0], square(0.5, 0.5, 1.5, 1.5)["coordinates"][0]
    shapes = [ogr_wkb({"type": "Polygon", "coordinates": [outer, hole]}), None]
    x, y = (np.array([p[i] for p in points], dtype=float) for i in (0, 1))
    in_outer = (x >= 0) & (x <= 2) & (y >= 0) & (y <= 2)
    in_hole = (x > 0.5) & (x < 1.5) & (y > 0.5) & (y < 1.5)
    assert (locate(shapes, x, y) == 0).tolist() == (in_outer & ~in_hole).tolist()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ауэзовский район", "АУЭЗОВСКИЙ р-н"), ("Әуезов ауданы", "әуезов"), ("Auezov district", "Auezov"),
        ("Нур-Султан", "нур султан"),
    ],
)  # fmt: skip
def test_spellings_of_one_name(one, other):
    assert spelling_key(one) == spelling_key(other) != ""


# ---------------------------------------------------------------------- importing
def test_districts_with_names_and_population(store, tmp_path):
    report = bring(store, both(tmp_path), "generic_districts", "districts")
    assert report.counts["added"] == 2
    rows = store.rows("SELECT code, name, population, source, row_version FROM district ORDER BY code")
    assert rows == [("east", "Шығыс ауданы", 90000, "city", 1), ("west", "Батыс ауданы", 120500, "city", 1)]
    assert titles(store, "district", "ru") == {"east": "Восточный район", "west": "Западный район"}
    _, shapes = store.geometries("district")
    assert all(int.from_bytes(shape[1:5], "little") == 6 for shape in shapes)  # multipolygons


def test_again_changed_gone_and_back(store, tmp_path):
    bring(store, both(tmp_path), "generic_districts", "districts")
    before = [line for line in dump(tmp_path / "city.gpkg") if line.startswith(("district", "label"))]
    assert bring(store, both(tmp_path), "generic_districts", "districts").counts["unchanged"] == 2
    assert [line for line in dump(tmp_path / "city.gpkg") if line.startswith(("district", "label"))] == before
    changed = bring(store, both(tmp_path, population=95000, name_ru="Восточный"), "generic_districts", "districts")
    assert (changed.counts["changed"], changed.counts["unchanged"]) == (1, 1)
    assert store.rows("SELECT population, row_version FROM district WHERE code = 'east'") == [(95000, 2)]
    assert titles(store, "district", "ru")["east"] == "Восточный"
    alone = features(tmp_path / "one.geojson", (WEST, WEST_AT))
    assert bring(store, alone, "generic_districts", "districts").counts["missing"] == 1
    assert read_districts(store).code == ["west"]
    assert bring(store, both(tmp_path), "generic_districts", "districts").counts["returned"] == 1
    assert read_districts(store).code == ["east", "west"]


def test_facilities_move_with_the_districts(store, tmp_path):
    facility = {"id": "a", "facility_type": "health", "name_ru": "x"}
    bring(
        store,
        features(tmp_path / "f.geojson", (facility, (76.95, 43.25)), ({**facility, "id": "b"}, (77.1, 43.25))),
        "generic_facilities",
    )
    assert store.rows("SELECT place, district FROM facility") == [("inside", None)] * 2  # the model's bounds
    store.execute("DELETE FROM facility_dirty")
    report = bring(store, both(tmp_path), "generic_districts", "districts")
    assert report.counts["facilities"] == 2
    east = store.value("SELECT fid FROM district WHERE code = 'east'")
    assert store.rows("SELECT place, district FROM facility ORDER BY fid") == [("inside", east), ("outside", None)]
    assert store.value("SELECT count(*) FROM facility_dirty") == 2
    assert store.rows("SELECT row_version FROM facility") == [(1,)] * 2  # nobody changed the record


def test_another_source_knows_the_same_district(store, tmp_path):
    bring(store, both(tmp_path), "generic_districts", "districts")
    other = features(tmp_path / "o.geojson", ({"code": "west", "name": "Запад"}, square(76.8, 43.2, 76.89, 43.3)))
    report = bring(store, other, "generic_districts", "districts", source="akimat")
    assert report.counts["changed"] == 1 and report.counts["missing"] == 0
    assert store.rows("SELECT name, population, source FROM district WHERE code = 'west'") == [
        ("Запад", 120500, "akimat")
    ]


def test_codes_by_spelling(store, tmp_path):
    mapping = mapping_file(
        tmp_path,
        "kind: districts\nsource: x\nlanguage: ru\naliases:\n  auezov: [Ауэзовский, Әуезов]\n  medeu: [Медеуский]\n"
        "fields: {code: name, name: name}\n",
    )
    path = features(
        tmp_path / "d.geojson",
        ({"name": "АУЭЗОВСКИЙ РАЙОН"}, WEST_AT),
        ({"name": "Горный"}, EAST_AT),
        ({"name": "Әуезов ауданы"}, EAST_AT),
    )
    report = bring(store, path, mapping, "districts")
    assert report.rejected == {"no_code": 1, "duplicate_id": 1}
    assert store.rows("SELECT code, name FROM district") == [("auezov", "АУЭЗОВСКИЙ РАЙОН")]
    found = read_districts(store)
    assert [found.position(t) for t in ("Әуезов", "auezov", "Ауэзовский р-н", "Горный")] == [0, 0, 0, -1]


def test_bad_outlines(store, tmp_path):
    bow = {"type": "Polygon", "coordinates": [[[76.8, 43.2], [76.9, 43.3], [76.9, 43.2], [76.8, 43.3], [76.8, 43.2]]]}
    path = features(
        tmp_path / "d.geojson",
        ({**WEST, "code": "bow"}, bow),
        ({**WEST, "code": "point"}, HERE),
        ({**WEST, "code": "none"}, None),
        ({**WEST, "code": "far"}, square(654000, 4790000, 655000, 4791000)),
        ({"code": "nameless"}, EAST_AT),
        ({**WEST, "code": "east"}, EAST_AT),
        ({**EAST, "code": "over"}, square(76.95, 43.2, 77.05, 43.3)),
    )
    report = bring(store, path, "generic_districts", "districts")
    assert report.rejected == {"not_an_area": 2, "not_degrees": 1, "no_name": 1}
    assert report.flagged == {"repaired": 1, "overlap": 1}
    assert read_districts(store).code == ["bow", "east", "over"]


def test_districts_need_outlines(store, tmp_path):
    before = dump(tmp_path / "city.gpkg")
    (tmp_path / "d.csv").write_text("code,name\nwest,West\n", encoding="utf-8")
    with pytest.raises(Exception, match="has no outlines"):
        bring(store, tmp_path / "d.csv", "generic_districts", "districts")
    with pytest.raises(ImportRefused, match="None of the 1 rows"):
        bring(store, features(tmp_path / "p.geojson", (WEST, HERE)), "generic_districts", "districts")
    assert dump(tmp_path / "city.gpkg") == before


def test_districts_in_another_system(store, tmp_path):
    from osgeo import osr

    to_metres = osr.CoordinateTransformation(_reference(4326), _reference(32643))
    ring = [list(to_metres.TransformPoint(x, y)[:2]) for x, y in WEST_AT["coordinates"][0]]
    crs = {"type": "name", "properties": {"name": "EPSG:32643"}}
    bring(
        store,
        features(tmp_path / "d.geojson", (WEST, {"type": "Polygon", "coordinates": [ring]}), crs=crs),
        "generic_districts",
        "districts",
    )
    assert assign_districts(store, np.array([76.85]), np.array([43.25]))[0] > 0


def _reference(code):
    from osgeo import osr

    found = osr.SpatialReference()
    found.ImportFromEPSG(code)
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


# ---------------------------------------------------------------------- people
CELL = {"id": "1", "people": 100, "visual": 1.25, "hearing": 2, "mobility": None, "as_of": "2026-01-01"}


def people(store):
    of_profiles = {}
    people = store.rows("SELECT demand, profile, people FROM demand_people ORDER BY demand, profile")
    for key, profile, number in people:
        of_profiles.setdefault(key, []).append(f"{profile}={number}")
    cells = store.rows("SELECT fid, source_id, people, as_of FROM demand ORDER BY fid")
    return [(*cell, " ".join(of_profiles.get(key, ())) or None) for key, *cell in cells]


def test_people_by_place_and_profile(store, tmp_path):
    path = features(tmp_path / "p.geojson", (CELL, HERE), ({**CELL, "id": "2", "people": 5, "mobility": 1}, HERE))
    report = bring(store, path, "generic_demand", "demand")
    assert report.counts["added"] == 2 and report.counts["people"] == 105
    assert people(store) == [
        ("1", 100.0, "2026-01-01", "hearing=2.0 visual=1.25"),
        ("2", 5.0, "2026-01-01", "hearing=2.0 mobility=1.0 visual=1.25"),
    ]
    again = bring(store, path, "generic_demand", "demand")
    assert again.counts["unchanged"] == 2 and len(people(store)) == 2


def test_people_changed_and_gone(store, tmp_path):
    two = features(tmp_path / "p.geojson", (CELL, HERE), ({**CELL, "id": "2"}, HERE))
    bring(store, two, "generic_demand", "demand")
    one = features(tmp_path / "q.geojson", ({**CELL, "people": 110, "visual": 3}, HERE))
    report = bring(store, one, "generic_demand", "demand")
    assert (report.counts["changed"], report.counts["missing"]) == (1, 1)
    assert people(store) == [("1", 110.0, "2026-01-01", "hearing=2.0 visual=3.0"), ("2", None, "2026-01-01", None)]
    assert bring(store, one, "generic_demand", "demand").counts["missing"] == 0
    assert bring(store, two, "generic_demand", "demand").counts["changed"] == 2
    assert store.value("SELECT sum(people) FROM demand") == 200


def test_bad_people(store, tmp_path):
    path = features(
        tmp_path / "p.geojson", (CELL, HERE), (CELL, HERE), ({**CELL, "id": "2"}, None),
        ({**CELL, "id": "3", "people": None}, HERE),
        ({**CELL, "id": "4", "visual": "some"}, HERE), ({"people": 3}, HERE), ({**CELL, "id": "5"}, (654238, 4790330)),
        ({**CELL, "id": "6", "people": "-5"}, HERE),
    )  # fmt: skip
    report = bring(store, path, "generic_demand", "demand")
    assert report.counts["added"] == 2
    assert report.rejected == {"duplicate_id": 1, "bad_place": 1, "no_people": 2, "no_id": 1, "not_degrees": 1}
    assert report.flagged == {"bad_number": 2}
