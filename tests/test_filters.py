"""Filters of the map: what a condition holds of, in SQL as in words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from drawn_city import draw_city
from hypothesis import given
from hypothesis import strategies as st

from inclusive_city.layers.filters import FacilityFilter
from inclusive_city.layers.store import Store

LANGUAGES = ("kk", "ru", "en")


@pytest.fixture(scope="module")
def store(tmp_path_factory, root) -> Store:
    drawn = draw_city(tmp_path_factory.mktemp("filters") / "city.gpkg", root / "resources" / "models" / "almaty", 300)
    with drawn.transaction(bulk="names to look for"):
        drawn.update("facility", "fid", {"fid": [10, 11], "name": ["Аптека №5", "100% O'Neil_\\"]})
        drawn.update("facility", "fid", {"fid": [12], "district": [None]})
    yield drawn
    drawn.close()


def found(store: Store, wanted: FacilityFilter, profile: str = "mobility", with_reported: bool = True) -> set[int]:
    condition = wanted.condition(profile, with_reported, LANGUAGES) or "1 = 1"
    return {fid for (fid,) in store.rows(f"SELECT fid FROM facility_map WHERE {condition}")}


def values(store: Store, column: str) -> dict[int, object]:
    return dict(store.rows(f"SELECT fid, {column} FROM facility_map"))


def test_empty_filter_shows_everything(store):
    assert FacilityFilter().is_empty
    assert FacilityFilter().condition("mobility", True) == ""
    assert len(found(store, FacilityFilter())) == 299  # of 300 one is retired


def test_every_condition_must_hold(store):
    district, kind = values(store, "district"), values(store, "facility_type")
    owner = values(store, "owner_kind")
    wanted = FacilityFilter(districts=(2, 3, 6, 7), types=("health", "education"), owner_kinds=("state",))
    expected = {
        fid
        for fid in district
        if district[fid] in (2, 3, 6, 7) and kind[fid] in ("health", "education") and owner[fid] == "state"
    }
    assert expected
    assert found(store, wanted) == expected


def test_no_district_is_district_0(store):
    assert found(store, FacilityFilter(districts=(0,))) == {12}
    with_others = found(store, FacilityFilter(districts=(0, 1)))
    assert 12 in with_others and len(with_others) > 1


@pytest.mark.parametrize("with_reported", [True, False])
@pytest.mark.parametrize("status", ["accessible", "partial", "inaccessible", "incomplete", "not_assessed"])
def test_a_status_is_found_in_date_or_not_and_on_the_basis_shown(store, status, with_reported):
    column = "symbol_hearing" if with_reported else "official_hearing"
    shown = values(store, column)
    expected = {fid for fid, value in shown.items() if value.removeprefix("reported_").removesuffix("_old") == status}
    assert expected
    assert found(store, FacilityFilter(statuses=(status,)), "hearing", with_reported) == expected


def test_symbols_are_exact(store):
    shown = values(store, "symbol_visual")
    wanted = FacilityFilter(symbols=("partial_old", "reported_accessible"))
    assert found(store, wanted, "visual") == {
        fid for fid, value in shown.items() if value in ("partial_old", "reported_accessible")
    }


def test_a_reported_symbol_shows_nothing_where_only_official_ones_are_shown(store):
    assert found(store, FacilityFilter(symbols=("reported_accessible",)), "visual", with_reported=False) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("аптека", {10}),
        ("АПТЕКА №5", {10}),
        ("100% o'neil_\\", {11}),
        ("объект 17 abai", None),  # every word, in any of the names or the address
    ],
)
def test_text_is_found_in_any_case_and_taken_literally(store, text, expected):
    hits = found(store, FacilityFilter(text=text))
    if expected is None:
        names = values(store, "name_ru || ' ' || address")
        expected = {fid for fid, words in names.items() if "17" in words}
        assert 18 in expected  # "Объект 17"
    assert hits == expected


@given(st.text(max_size=12).filter(lambda text: "\0" not in text and not any(0xD800 <= ord(c) < 0xE000 for c in text)))
def test_no_text_breaks_out_of_its_quotes(store, text):
    wanted = FacilityFilter(types=(text,), owner_kinds=(text,), text=text)
    # Hand-written SQL around it still means what it says: nothing has such a type.
    condition = wanted.condition("mobility", True, LANGUAGES)
    assert store.value(f"SELECT count(*) FROM facility_map WHERE ({condition}) AND 1 = 1") == 0


def test_what_cannot_be_a_filter_is_refused():
    with pytest.raises(ValueError):
        FacilityFilter(types=("a\0b",)).condition("mobility", True)
    with pytest.raises(ValueError):
        FacilityFilter(districts=("1) OR (1 = 1",))  # type: ignore[arg-type]
    with pytest.raises(ValueError):
        FacilityFilter(statuses=("splendid",)).condition("mobility", True)
    with pytest.raises(ValueError):
        FacilityFilter(statuses=("partial",)).condition('x" OR 1 = 1 --', True)


def test_kept_as_json_and_read_back():
    wanted = FacilityFilter(districts=(3,), types=("health",), statuses=("partial",), text="О'Нил", missing=True)
    assert FacilityFilter.from_json(wanted.to_json()) == wanted
    assert FacilityFilter().to_json() == ""
    assert wanted.but(text="") == FacilityFilter(districts=(3,), types=("health",), statuses=("partial",), missing=True)


@pytest.mark.parametrize("kept", ["", "{", "[]", "null", '{"districts": ["x"]}', '{"future": 1}', '{"districts": 5}'])
def test_a_kept_text_that_is_no_filter_is_the_empty_one(kept: str):
    assert FacilityFilter.from_json(kept).is_empty


def test_gone_from_its_source(store):
    with store.transaction(bulk="gone"):
        store.update("facility", "fid", {"fid": [20], "missing_since": ["2026-01-01T00:00:00.000Z"]})
    assert found(store, FacilityFilter(missing=True)) == {20}


def test_overdue_is_what_was_to_be_inspected_before_today(store):
    today = date.today()
    with store.transaction(bulk="due"):
        store.insert(
            "facility_due",
            {"facility": [5, 6, 7], "due_at": [str(today - timedelta(days=2)), str(today + timedelta(days=2)),
             "2020-01-01"], "months": [24.0] * 3, "reasons": ["[]"] * 3, "risk": [0.2] * 3},
        )  # fmt: skip
    assert found(store, FacilityFilter(overdue=True)) == {5, 7}
    assert found(store, FacilityFilter(overdue=True, text="Facility 4")) == {5}
    wanted = FacilityFilter(overdue=True)
    assert FacilityFilter.from_json(wanted.to_json()) == wanted
    named = wanted.condition("mobility", True, (), "inclusive_city")
    assert '"inclusive_city".facility_due' in named
    with pytest.raises(ValueError):
        wanted.condition("mobility", True, (), 'x"; --')
