"""What docks ask the store: the city, counts in view, search, the facility card, giving a facility its place."""

from __future__ import annotations

import pytest
from drawn_city import DISTRICTS, EAST, NORTH, SOUTH, WEST, draw_city
from inspected import AS_OF, inspect, new_facility

from inclusive_city.layers.facility_card import read_card
from inclusive_city.layers.model_store import stored_model
from inclusive_city.layers.queries import (
    FacilityGone,
    count_in_view,
    facility_near,
    place_of,
    read_city,
    set_place,
)
from inclusive_city.layers.search import search, unlocated
from inclusive_city.layers.store import open_store


@pytest.fixture
def store(root, tmp_path):
    with draw_city(tmp_path / "city.gpkg", root / "resources" / "models" / "almaty") as store:
        yield store


def test_city_has_names_lists_and_counts(store) -> None:
    city = read_city(store, "ru")
    assert city.title == "Алматы" and city.is_sample
    assert [code for code, _ in city.profiles] == ["visual", "hearing", "mobility", "musculoskeletal"]
    assert city.profiles[0][1] == "Люди с нарушением зрения"
    assert len(city.districts) == 8 and city.districts[0][1] == "Алатауский район"
    assert (city.facilities, city.unlocated, city.queued) == (399, 2, 2)
    assert ("health", "Здравоохранение") in city.facility_types


def test_counts_follow_view_profile_basis_and_filter(store) -> None:
    everything = count_in_view(store, "mobility", True)
    assert everything.total == 397  # without the retired one and the two that have no place
    expected = dict(
        store.rows("SELECT symbol_mobility, count(*) FROM facility_map WHERE place <> 'unlocated' GROUP BY 1")
    )
    assert everything.by_symbol == expected
    official = count_in_view(store, "mobility", False)
    assert official.total == 397 and not any(symbol.startswith("reported") for symbol in official.by_symbol)
    assert any(symbol.startswith("reported") for symbol in everything.by_symbol)
    assert official.assessed == everything.assessed < 397
    west = count_in_view(store, "mobility", True, (WEST, SOUTH, (WEST + EAST) / 2, NORTH))
    east = count_in_view(store, "mobility", True, ((WEST + EAST) / 2, SOUTH, EAST, NORTH))
    assert west.total + east.total == 397 and west.total and east.total
    assert count_in_view(store, "mobility", True, (0, 0, 1, 1)).total == 0
    one = count_in_view(store, "mobility", True, where="district = 1")
    assert 0 < one.total < 397


def test_unlocated_list_and_the_nearest_facility(store) -> None:
    found = unlocated(store, "", "en")
    assert [item.name for item in found.items] == ["Facility 398", "Facility 399"] and not found.more
    assert [item.name for item in unlocated(store, "объект 399", "ru").items] == ["Объект 399"]
    x, y = place_of(store, 10)
    assert facility_near(store, x + 1e-5, y, (1e-4, 1e-4)) == 10
    assert facility_near(store, 0, 0, (1e-4, 1e-4)) is None
    assert place_of(store, found.items[0].facility) is None


def test_a_place_is_set_in_one_act_with_its_district_and_taken_back(store) -> None:
    facility = unlocated(store, "398", "en").items[0].facility
    x, y = WEST + 0.001, SOUTH + 0.001
    placed = set_place(store, facility, (x, y), "ru", by="anna")
    assert (placed.name, placed.place, placed.district) == ("Объект 398", "inside", DISTRICTS[0][3])
    assert place_of(store, facility) == pytest.approx((x, y))
    assert facility_near(store, x, y, (1e-4, 1e-4)) == facility  # the spatial index knows it
    assert store.rows(
        "SELECT f.district, f.changed_by, f.row_version, l.act FROM facility f JOIN change_log l ON l.row_id = f.fid "
        "AND l.table_name = 'facility' WHERE f.fid = :fid", {"fid": facility},
    ) == [(1, "anna", 2, "update")]  # fmt: skip
    assert store.value("SELECT count(*) FROM facility_dirty") == 0
    assert set_place(store, facility, (10.0, 10.0), "ru").place == "outside"
    back = set_place(store, facility, None, "ru")
    assert back.place == "unlocated" and place_of(store, facility) is None
    assert store.value("SELECT district FROM facility WHERE fid = :fid", {"fid": facility}) is None


def test_a_place_for_a_facility_that_is_gone_is_refused(store) -> None:
    with pytest.raises(FacilityGone, match="3"):
        set_place(store, 3, (76.8, 43.2), "en")  # retired
    with pytest.raises(FacilityGone):
        read_card(store, 999_999, "en")


def test_card_says_why_and_what_would_lift_it(store) -> None:
    facility = new_facility(store, "health")
    inspect(store, facility, {"E01": "level", "E13": 0.9, "E14": 0.04, "A04": 1.6})
    card = read_card(store, facility, "en", AS_OF)
    assert (card.name, card.facility_type, card.district, card.is_waiting) == ("Clinic", "Health", "Alatau", False)
    status = card.status("mobility", "official")
    assert status.status == "inaccessible" and not status.out_of_date
    assert status.inspected_at.startswith("2025-03-04") and status.valid_until.startswith("2027-03-04")
    (finding,) = status.reasons.because
    assert (finding.criterion.code, finding.value, finding.criterion.partial_max) == ("E14", 0.04, 0.025)
    prices = stored_model(store).measure_by_code["THRESHOLD"]
    assert status.works.typical == prices.price_typical and len(status.works.measures) == 1
    assert card.status("hearing", "official").status in ("not_assessed", "incomplete")
    assert [line.state for line in card.inspections] == ["verified"]
    assert card.inspections[0].compensations[0][2] == "Staff come out"
    assert len(card.statuses) == 4


def test_card_keeps_reported_beside_official(store) -> None:
    facility = new_facility(store, "health")
    inspect(store, facility, {"E01": "level"}, basis="reported")
    card = read_card(store, facility, "ru", AS_OF)
    assert card.status("mobility", "official").status == "not_assessed"
    assert card.status("mobility", "reported").status == "accessible"
    assert len(card.statuses) == 8


def test_card_of_a_facility_whose_change_waits(store) -> None:
    facility = new_facility(store, "health")
    card = read_card(store, facility, "kk", AS_OF)
    assert card.is_waiting and card.statuses[0].status == "not_assessed"


def test_questions_work_on_a_store_opened_for_reading(store) -> None:
    with open_store(store.name, read_only=True) as reader:
        assert read_city(reader, "en").facilities == 399
        assert search(reader, "Facility", "en").items
        assert read_card(reader, 1, "en").name == "Facility 0"
