"""Where people live, from districts, grids, buildings and points: what is taken, spread, compared and told."""

from __future__ import annotations

import pytest
from import_support import HERE, bring, city_store, features, mapping_file, square, write

from inclusive_city.layers.demand import read_demand
from inclusive_city.layers.demand_checks import check_totals, differing_totals
from inclusive_city.layers.imports import MappingError, load_mapping

WEST, EAST = square(76.90, 43.20, 76.93, 43.23), square(76.93, 43.20, 76.95, 43.23)
DISTRICTS = (
    ({"code": "w", "name": "West", "population": 9000, "population_source": "census"}, WEST),
    ({"code": "e", "name": "East", "population": 0}, EAST),
)


@pytest.fixture()
def store(tmp_path):
    with city_store(tmp_path) as made:
        bring(made, features(tmp_path / "d.geojson", *DISTRICTS), "generic_districts", "districts")
        yield made


def numbers(store, columns="source_id, people, kind"):
    return store.rows(f"SELECT {columns} FROM demand ORDER BY source_id")


def test_districts_of_a_layer_are_spread_evenly(store, model, tmp_path):
    rows = (
        {"code": "w", "people": 9000, "visual": 90, "as_of": "2026-01-01", "source": "register"},
        {"code": "e", "people": 600, "visual": 3, "as_of": "2026-01-01", "source": "register"},
    )
    path = features(tmp_path / "p.geojson", (rows[0], WEST), (rows[1], EAST))
    report = bring(store, path, "generic_demand_districts", "demand")
    assert report.counts["people"] == 9600 and report.counts["rows"] == 2
    demand = read_demand(store, model)
    west = store.value("SELECT fid FROM district WHERE code = 'w'")
    places = demand.district == west
    # 2.4 × 3.3 km by one place each 500 m
    assert 30 <= places.sum() <= 40 and len(set(demand.people[places].round(9))) == 1
    people, of_profiles = demand.totals(west)
    assert people == pytest.approx(9000) and of_profiles[0] == pytest.approx(90)
    assert {kind for *_, kind in numbers(store)} == {"district"}
    assert report.flagged["spread"] == 2
    assert [item.source for item in demand.sources if item.profile == "visual"] == ["register"]
    assert store.value("SELECT count(*) FROM demand WHERE district IS NULL") == 0
    again = bring(store, path, "generic_demand_districts", "demand")
    assert (again.counts["changed"], again.counts["added"], again.counts["missing"]) == (0, 0, 0)
    assert again.counts["unchanged"] == len(demand)


def test_a_plain_table_takes_the_outlines_of_the_store(store, model, tmp_path):
    path = write(tmp_path / "p.csv", "district,people,visual\nWest district,9000,50\ne,600,\nNorth,5,1\n")
    report = bring(store, path, "generic_demand_districts", "demand")
    assert report.rejected == {"district_unknown": 1} and report.counts["people"] == 9600
    demand = read_demand(store, model)
    assert demand.totals()[0] == pytest.approx(9600)
    assert demand.unknown_people()[0] == pytest.approx(600)


def test_rows_that_name_a_district_and_no_place_are_spread_whatever_the_mapping(store, model, tmp_path):
    table = write(tmp_path / "p.csv", "id,аудан,people,visual\n1,West,9000,50\n")
    text = "kind: demand\nsource: city\nid: id\nfields: {people: people, district: аудан}\nprofiles: by_code\n"
    report = bring(store, table, mapping_file(tmp_path, text), "demand")
    demand = read_demand(store, model)
    assert len(demand) > 30 and demand.totals()[0] == pytest.approx(9000) and report.flagged["spread"] == 1


def test_a_district_that_is_taken_back_does_not_count_twice(store, model, tmp_path):
    bring(store, write(tmp_path / "p.csv", "district,people,visual\nw,9000,50\ne,600,1\n"), "generic_demand_districts",
          "demand")  # fmt: skip
    points = write(tmp_path / "q.csv", "id,lon,lat,people,visual\nw,76.91,43.21,9000,50\ne,76.94,43.21,600,1\n")
    bring(store, points, "generic_demand", "demand")
    demand = read_demand(store, model)
    assert len(demand) == 2 and demand.people.tolist() == [9000, 600]


def test_a_bad_row_of_a_district_leaves_its_places_as_they_were(store, model, tmp_path):
    bring(store, write(tmp_path / "p.csv", "district,people,visual\nw,9000,50\ne,600,1\n"), "generic_demand_districts",
          "demand")  # fmt: skip
    bring(store, write(tmp_path / "q.csv", "district,people,visual\nw,many,50\ne,700,1\n"), "generic_demand_districts",
          "demand")  # fmt: skip
    assert read_demand(store, model).totals()[0] == pytest.approx(9700)


def test_buildings_and_cells_are_one_place_each(store, model, tmp_path):
    house, cell = square(76.91, 43.21, 76.9103, 43.2102), square(76.94, 43.21, 76.943, 43.213)
    path = features(
        tmp_path / "p.geojson", ({"id": "b", "people": 80, "kind": "building", "mobility": 2}, house),
        ({"id": "g", "people": 500, "kind": "grid"}, cell), ({"id": "p", "people": 3, "kind": "tent"}, HERE),
    )  # fmt: skip
    report = bring(store, path, "generic_demand", "demand")
    assert numbers(store) == [("b", 80.0, "building"), ("g", 500.0, "grid"), ("p", 3.0, None)]
    assert report.flagged["bad_word"] == 1
    codes = dict(store.rows("SELECT m.source_id, d.code FROM demand m LEFT JOIN district d ON d.fid = m.district"))
    assert codes == {"b": "w", "g": "e", "p": None}


def test_how_numbers_by_profile_are_known_is_kept_and_a_change_of_it_is_one(store, tmp_path):
    def row(**more):
        return features(tmp_path / "p.geojson", ({"id": "1", "people": 10, "visual": 1, **more}, HERE))

    bring(store, row(source="register", basis="counted"), "generic_demand", "demand")
    report = bring(store, row(source="estimate", basis="share"), "generic_demand", "demand")
    assert report.counts["changed"] == 1
    assert store.rows("SELECT basis, source, people FROM demand_people") == [("share", "estimate", 1.0)]


def test_sums_are_compared_with_what_is_published(store, model, tmp_path):
    path = features(tmp_path / "p.geojson", ({"id": "1", "people": 8000, "visual": 80}, (76.91, 43.21)))
    report = bring(store, path, "generic_demand", "demand")
    told = [note.text() for note in report.notes.found if note.reason == "sum_differs"]
    assert len(told) == 1 and told[0].startswith(
        "West, all people: the places add up to 8000, census says 9000: -11.1 %."
    )
    store.insert("demand_total", {"profile": ["visual"], "people": [80.4], "source": ["register"], "as_of": ["2026"]})
    store.insert("demand_total", {"profile": [None], "people": [8100.0], "source": ["bureau"], "as_of": ["2026"]})
    checks = check_totals(store, model)
    assert [(check.district_name, check.profile, check.agrees) for check in checks] == [
        ("East", None, True), ("West", None, False), ("", None, False), ("", "visual", True),
    ]  # fmt: skip
    # A total of the table goes before the district's own figure.
    west = store.value("SELECT fid FROM district WHERE code = 'w'")
    store.insert("demand_total", {"district": [west], "people": [8010.0], "source": ["akimat"]})
    assert [check.district for check in differing_totals(store, model)] == [-1]


def test_a_sum_that_lacks_the_unknown_says_how_many_live_there(store, model, tmp_path):
    path = features(
        tmp_path / "p.geojson", ({"id": "1", "people": 8000, "visual": 80}, (76.91, 43.21)),
        ({"id": "2", "people": 1000}, (76.92, 43.21)),
    )  # fmt: skip
    bring(store, path, "generic_demand", "demand")
    store.insert("demand_total", {"profile": ["visual"], "people": [90.0], "source": ["register"]})
    (check,) = differing_totals(store, model)
    assert (check.profile, check.found, check.unknown) == ("visual", 80.0, 1000.0)


def test_a_mesh_that_makes_no_sense_is_refused(tmp_path):
    text = "kind: demand\nsource: x\nid: id\nfields: {{people: people}}\nspread: {}\n"
    for width in ("0.5", "1000000", "wide"):
        with pytest.raises(MappingError, match="spread|not a number"):
            load_mapping(mapping_file(tmp_path, text.format(width)))
