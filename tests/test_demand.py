"""Reading where people live for the analyses: what is counted, what is a share, what is unknown, what is said of it."""

from __future__ import annotations

import numpy as np
import pytest
from import_support import city_store, square

from inclusive_city.layers.demand import COUNTED, SHARED, UNKNOWN, DemandError, read_demand
from inclusive_city.layers.store.gpkg_geometry import point_blobs

WEST, EAST = (76.91, 43.25), (76.96, 43.25)


@pytest.fixture()
def store(tmp_path):
    with city_store(tmp_path) as made:
        yield made


def district(store, code, west, south, east, north):
    from osgeo import ogr

    shape = ogr.ForceToMultiPolygon(ogr.CreateGeometryFromJson(str(square(west, south, east, north)).replace("'", '"')))
    key = int(store.next_keys("district", 1)[0])
    store.insert("district", {"fid": [key], "code": [code], "name": [code], "geom": [bytes(shape.ExportToWkb())]})
    return key


def cell(store, place, people, source="grid", key=None, **profiles):
    fid = int(store.next_keys("demand", 1)[0])
    blob = [None] if place is None else point_blobs(np.array([place[0]]), np.array([place[1]]))
    store.insert(
        "demand",
        {"fid": [fid], "geom": blob, "people": [people], "source": [source], "source_id": [str(fid)],
         "as_of": ["2026-01-01"]},
    )  # fmt: skip
    for profile, number in profiles.items():
        store.insert("demand_people", {"demand": [fid], "profile": [profile], "people": [float(number)]})
    return fid


def share(store, profile, value, of=None, source="census"):
    store.insert(
        "demand_share",
        {"district": [of], "profile": [profile], "share": [value], "source": [source], "as_of": ["2021"]},
    )


def said(demand):
    return [note.text() for note in demand.notes]


def test_numbers_of_the_place_then_of_its_district_then_of_the_city(store, model):
    west = district(store, "w", 76.90, 43.2, 76.93, 43.3)
    district(store, "e", 76.93, 43.2, 77.00, 43.3)
    share(store, "visual", 0.01)
    share(store, "visual", 0.02, west)
    share(store, "hearing", 0.03, west)
    first, second = cell(store, WEST, 1000.0, visual=7), cell(store, EAST, 500.0)
    third = cell(store, WEST, 200.0)
    demand = read_demand(store, model)
    assert demand.cell.tolist() == [first, second, third] and demand.people.tolist() == [1000, 500, 200]
    visual, hearing = (model.profile_codes.index(code) for code in ("visual", "hearing"))
    assert demand.by_profile[:, visual].tolist() == [7, 5, 4]
    assert demand.basis[:, visual].tolist() == [COUNTED, SHARED, SHARED]
    np.testing.assert_array_equal(demand.by_profile[:, hearing], [30, np.nan, 6])
    assert demand.basis[:, hearing].tolist() == [SHARED, UNKNOWN, SHARED]
    assert demand.unknown_people().tolist() == [0, 500, 1700, 1700]
    assert [(item.profile, item.basis, item.source, item.people) for item in demand.sources] == [
        (None, "counted", "grid", 1700.0), ("visual", "counted", "grid", 7.0), ("visual", "share", "census", 9.0),
        ("hearing", "share", "census", 36.0),
    ]  # fmt: skip
    everybody, of_profiles = demand.totals(west)
    assert everybody == 1200 and of_profiles[:2].tolist() == [11, 36]
    # The places are apart by what a degree is long there.
    assert np.hypot(*(demand.xy[1] - demand.xy[0])) == pytest.approx(4060, rel=0.01)


def test_unknown_is_said_and_nobody_is_invented(store, model):
    cell(store, WEST, 1000.0, visual=7)
    cell(store, EAST, 3000.0)
    demand = read_demand(store, model)
    assert np.isnan(demand.by_profile[1]).all() and (demand.basis[1] == UNKNOWN).all()
    assert any("“visual”" in text and "3000 people (75 %)" in text for text in said(demand))
    assert demand.known_profiles.tolist() == [code == "visual" for code in model.profile_codes]


def test_a_share_in_the_source_is_no_count(store, model):
    fid = cell(store, WEST, 1000.0)
    store.insert(
        "demand_people",
        {"demand": [fid], "profile": ["mobility"], "people": [4.0], "basis": ["share"], "source": ["assumed"]},
    )
    demand = read_demand(store, model)
    assert demand.basis[0].tolist() == [SHARED if code == "mobility" else UNKNOWN for code in model.profile_codes]
    assert [(item.profile, item.basis, item.source) for item in demand.sources][1:] == [
        ("mobility", "share", "assumed")
    ]


def test_without_population_it_is_refused_with_the_way_out(store, model):
    with pytest.raises(DemandError, match="no population.*Import where people live"):
        read_demand(store, model)


def test_population_without_places_is_refused(store, model):
    cell(store, None, 100.0, visual=1)
    cell(store, None, 50.0, visual=1)
    with pytest.raises(DemandError, match="None of the 2 records of population has a place"):
        read_demand(store, model)


def test_some_without_a_place_are_left_out_and_told(store, model):
    cell(store, None, 100.0, visual=1)
    cell(store, WEST, 10.0, visual=1)
    demand = read_demand(store, model)
    assert len(
        demand
    ) == 1 and "Records of population without a place on the map: 1. Their 100 people are left out." in said(demand)


def test_nobody_lives_there(store, model):
    cell(store, WEST, 0.0)
    with pytest.raises(DemandError, match="every number is 0"):
        read_demand(store, model)


def test_people_but_no_profile_known(store, model):
    cell(store, WEST, 10.0)
    with pytest.raises(DemandError, match="not how many of any disability profile"):
        read_demand(store, model)


def test_a_place_gone_from_its_source_does_not_count(store, model):
    cell(store, WEST, 10.0, visual=1)
    gone = cell(store, EAST, None)
    assert gone not in read_demand(store, model).cell


def test_several_sources_are_told_and_one_can_be_chosen(store, model):
    cell(store, WEST, 10.0, visual=1)
    cell(store, EAST, 20.0, "census", visual=2)
    assert any("“census”; “grid”" in text for text in said(read_demand(store, model)))
    chosen = read_demand(store, model, ["census"])
    assert chosen.people.tolist() == [20.0] and [item.source for item in chosen.sources if item.profile is None] == [
        "census"
    ]


def test_more_of_a_profile_than_people_is_told(store, model):
    cell(store, WEST, 10.0, visual=11)
    assert any("more people of the profile “visual”" in text for text in said(read_demand(store, model)))


def test_the_digest_follows_the_numbers_alone(store, model):
    fid = cell(store, WEST, 10.0, visual=1)
    first = read_demand(store, model)
    assert first.digest() == read_demand(store, model).digest()
    store.execute("UPDATE demand SET people = 11 WHERE fid = :fid", {"fid": fid})
    assert read_demand(store, model).digest() != first.digest()
