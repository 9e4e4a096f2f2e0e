"""The acts on the register with the rights of those who do them: editors may, others are refused, nothing is left half
done; who wrote what is told by the login, too."""

from __future__ import annotations

import pytest
from register_support import hang_on
from rights_support import city_with_rights

from inclusive_city.layers.evaluation import evaluate_store
from inclusive_city.layers.history import history_of, verify
from inclusive_city.layers.may import may
from inclusive_city.layers.merging import merge, plan_merge, undo_merge
from inclusive_city.layers.register import (
    bring_back,
    create_facility,
    edit_many,
    read_record,
    retire,
    save_facility,
    undo,
)
from inclusive_city.layers.store import errors, open_store

pytestmark = pytest.mark.postgis


@pytest.fixture(scope="module")
def city():
    with city_with_rights() as made:
        yield made


def two(city) -> list[int]:
    return [fid for (fid,) in city.sql("SELECT fid FROM facility WHERE retired_at IS NULL ORDER BY fid LIMIT 2")]


def test_an_editor_keeps_the_register(city) -> None:
    one, other = two(city)
    with open_store(city.libpq("editor")) as store:
        assert {"edit_facility", "merge"} <= may(store)
        new = create_facility(store, {"facility_type": "health", "name": "New"}, {"ru": "Новый"}, (76.9, 43.2), "E")
        record = read_record(store, one, "en")
        save_facility(store, one, record.version, {**record.values, "note": "seen"}, {"en": "Seen"}, "E")
        undo(store, edit_many(store, [one, other], {"owner": "City"}, "E"), "E")
        retire(store, [new], "a mistake", "E")
        bring_back(store, [new], "no mistake", "E")
        hang = city.sql("SELECT count(*) FROM inspection WHERE facility = %s", other)[0][0]
        done = merge(store, plan_merge(store, one, other, survivor=0), "One door", "E")
        assert done.moved.get("inspection", 0) == hang
        evaluate_store(store)
        undo_merge(store, done.merge, "E")
        evaluate_store(store)
        newest = history_of(store, "facility", one).entries
        assert {entry.login for entry in newest if entry.table == "facility"} == {city.logins["editor"]}
        assert verify(store).is_sound


def test_all_that_hangs_on_it_moves_with_an_editors_rights(city) -> None:
    one, other = two(city)
    with open_store(f"dbname={city.database}") as store:
        keys = hang_on(store, other)
    with open_store(city.libpq("editor")) as store:
        done = merge(store, plan_merge(store, one, other, survivor=0), "", "E")
        assert {"work", "photo", "citizen_report", "visit"} <= set(done.moved)
        parted = undo_merge(store, done.merge, "E")
        assert parted.moved == done.moved
    for table, key in keys.items():
        assert city.sql(f"SELECT facility FROM {table} WHERE fid = %s", key) == [(other,)]


@pytest.mark.parametrize("group", ["reader", "inspector", "planner", "department", "moderator"])
def test_others_are_refused_and_nothing_is_written(city, group) -> None:
    one, other = two(city)
    merges = city.sql("SELECT count(*) FROM facility_merge")
    before = city.sql("SELECT fid, row_version, name, note FROM facility ORDER BY fid")
    with open_store(city.libpq(group)) as store:
        assert not {"edit_facility", "merge"} & may(store)
        plan = plan_merge(store, one, other, survivor=0)
        record = read_record(store, one, "en")
        for act in (
            lambda: create_facility(store, {"facility_type": "health", "name": "New"}, {}, None),
            lambda: save_facility(store, one, record.version, {**record.values, "note": "mine"}, {}),
            lambda: edit_many(store, [one], {"owner": "Mine"}),
            lambda: retire(store, [one], "because"),
            lambda: merge(store, plan),
        ):
            with pytest.raises(errors.StoreError):
                act()
        assert history_of(store, "facility", one).title  # but everybody reads it
    assert city.sql("SELECT fid, row_version, name, note FROM facility ORDER BY fid") == before
    assert city.sql("SELECT count(*) FROM facility_merge") == merges
