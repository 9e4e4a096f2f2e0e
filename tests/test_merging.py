"""Two records of one facility made one, and parted again: the rule, what moves along, nothing lost. In both stores."""

from __future__ import annotations

import pytest
from register_support import HERE, NEAR, clinic, content, hang_on, inspect, register_city

from inclusive_city.layers.evaluation import evaluate_store
from inclusive_city.layers.merging import (
    EDITED,
    FULLER,
    LATER,
    MOVED,
    OFFICIAL,
    OFFICIAL_SOURCES,
    OLDER,
    ONLY,
    SAME,
    MergeRefused,
    last_merge,
    merge,
    plan_merge,
    undo_merge,
)
from inclusive_city.layers.model_store import keep_setting
from inclusive_city.layers.register import (
    ChangedMeanwhile,
    RegisterRefused,
    bring_back,
    read_record,
    save_facility,
)
from inclusive_city.layers.survivors import survivors

WHEN = "2026-03-04T05:06:00.000Z"


@pytest.fixture()
def store(tmp_path):
    with register_city(tmp_path / "city.gpkg") as made:
        yield made


def imported(store, created="2026-01-01T00:00:00.000Z", **given) -> int:
    """As an import writes it: nobody edited it."""
    fid = int(store.next_keys("facility", 1)[0])
    row = {"fid": fid, "uuid": f"u{fid}", "facility_type": "health", "name": "Clinic", "created_at": created, **given}
    with store.transaction(bulk="test"):
        store.insert("facility", {name: [value] for name, value in row.items()})
    return fid


def edit(store, fid, **values) -> None:
    record = read_record(store, fid, "en")
    save_facility(store, fid, record.version, {**record.values, **values}, {}, "Berik")


def field(plan, name):
    return next(each for each in plan.fields if each.name == name)


# ---------------------------------------------------------------------- the rule
def test_what_a_person_edited_goes_before_an_official_source(store) -> None:
    official = imported(store, source="register", source_id="1", name="Official", address="Official st.")
    edited = imported(store, source="osm", source_id="2", name="Wrong", address="Osm st.", owner="Somebody")
    keep_setting(store, OFFICIAL_SOURCES, "egov, register")
    edit(store, edited, name="Right")
    plan = plan_merge(store, official, edited)
    assert (plan.survivor, plan.why) == (1, EDITED)
    assert (field(plan, "name").winner, field(plan, "name").why) == (1, EDITED)
    assert (field(plan, "address").winner, field(plan, "address").why) == (0, OFFICIAL)
    assert (field(plan, "owner").winner, field(plan, "owner").why) == (1, ONLY)
    assert (field(plan, "facility_type").winner, field(plan, "facility_type").why) == (1, SAME)
    assert [side.is_official for side in plan.sides] == [True, False]
    edit(store, official, name="Newer")
    plan = plan_merge(store, official, edited)
    assert (field(plan, "name").winner, field(plan, "name").why) == (0, LATER)


def test_an_import_after_an_edit_takes_it_back(store) -> None:
    one, other = imported(store, name="One"), imported(store, name="Other", owner="x")
    edit(store, one, name="One, edited")
    store.insert(
        "change_log",
        {
            "table_name": ["facility"], "row_id": [one], "act": ["import"], "changed_at": [WHEN],
            "before": ['{"name": "One, edited"}'],
        },
    )  # fmt: skip
    assert field(plan_merge(store, one, other), "name").why == FULLER


def test_a_source_of_official_inspections_is_official(store) -> None:
    one, other = imported(store, source="a", source_id="1"), imported(store, source="b", source_id="1", address="x")
    inspect(store, one, WHEN, source="a")
    plan = plan_merge(store, one, other)
    assert (plan.survivor, plan.why) == (0, OFFICIAL)


def test_then_the_fuller_record_and_then_the_older_one(store) -> None:
    one, other = imported(store, name="A"), imported(store, name="B", address="Abai st. 1", note="n")
    plan = plan_merge(store, one, other)
    assert (plan.survivor, plan.why) == (1, FULLER)
    assert (field(plan, "name").winner, field(plan, "name").why) == (1, FULLER)
    younger = imported(store, "2026-02-01T00:00:00.000Z", name="C")
    plan = plan_merge(store, younger, one)
    assert (plan.survivor, plan.why) == (1, OLDER)
    assert (field(plan, "name").winner, field(plan, "name").why) == (1, OLDER)
    same_age = imported(store, name="D")
    assert plan_merge(store, same_age, one).survivor == 1  # the lower number


def test_what_speaks_against_it_is_told(store) -> None:
    one, other = clinic(store), clinic(store, position=(HERE[0], HERE[1] + 0.01), facility_type="education")
    inspect(store, one, WHEN)
    inspect(store, other, WHEN)
    plan = plan_merge(store, one, other, "en")
    assert plan.distance == pytest.approx(1112, abs=2) and not plan.same_type and plan.same_day == 1
    assert field(plan, "facility_type").shown == ("Health", "Education")
    assert field(plan, "geom").shown[0] == "43.25000, 76.95000"
    assert plan_merge(store, one, clinic(store, position=None)).distance is None


# ---------------------------------------------------------------------- the act
def test_everything_moves_along_and_comes_back(store) -> None:
    one = clinic(store, note="First")
    other = clinic(store, position=NEAR, name="Klinika", owner="", address="Abay 1", names={"ru": "Клиника"})
    kept = hang_on(store, one)
    for each in (one, other):
        inspect(store, each, WHEN, answers={"E13": 0.8})
    moving = hang_on(store, other)
    store.update("visit", "fid", {"fid": [moving["visit"]], "purpose": ["second"]})
    before = content(store)
    plan = plan_merge(store, one, other, survivor=0)
    assert plan.sides[1].moves == dict.fromkeys([table for table, _ in MOVED], 1)
    done = merge(store, plan, "The same door", "Berik", {"name": 1, "geom": 1, "name_ru": 1})
    assert done.moved == dict.fromkeys([table for table, _ in MOVED], 1) and (done.survivor, done.merged) == (
        one,
        other,
    )
    for table in done.moved:
        assert store.value(f"SELECT count(*) FROM {table} WHERE facility = :fid", {"fid": one}) == 2
    now, gone = read_record(store, one, "en"), read_record(store, other, "en")
    assert (now.values["name"], now.values["note"], now.values["address"]) == ("Klinika", "First", "Abai st. 1")
    assert now.names == {"kk": "Емхана", "ru": "Клиника", "en": "Clinic"} and now.position == pytest.approx(NEAR)
    assert gone.merged_into == one and gone.retired_at and gone.values["name"] == "Klinika"
    assert survivors(store) == {other: one} and last_merge(store, one) == last_merge(store, other) == done.merge
    assert store.rows("SELECT facility FROM work WHERE fid = :fid", {"fid": kept["work"]}) == [(one,)]
    evaluate_store(store)
    assert store.value("SELECT inspections FROM facility_assessment WHERE facility = :fid", {"fid": one}) == 2
    parted = undo_merge(store, done.merge, "Aigul")
    assert parted.kept == () and parted.moved == done.moved
    assert content(store) == before
    assert survivors(store) == {} and last_merge(store, one) is None
    with pytest.raises(MergeRefused, match="undone already"):
        undo_merge(store, done.merge)


def test_an_undo_keeps_what_was_changed_since(store) -> None:
    one, other = clinic(store), clinic(store, name="Klinika", address="Abay 1")
    done = merge(store, plan_merge(store, one, other, survivor=0), choice={"name": 1, "address": 1})
    edit(store, one, name="Edited since")
    later = inspect(store, one, WHEN)
    parted = undo_merge(store, done.merge)
    record = read_record(store, one, "en")
    assert parted.kept == ("name",)
    assert (record.values["name"], record.values["address"]) == ("Edited since", "Abai st. 1")
    assert store.rows("SELECT facility FROM inspection WHERE fid = :fid", {"fid": later}) == [(one,)]


def test_merges_are_undone_from_the_last_one(store) -> None:
    one, two, three = clinic(store), clinic(store), clinic(store)
    inspect(store, one, WHEN)
    before = content(store)
    first = merge(store, plan_merge(store, two, one, survivor=0))
    second = merge(store, plan_merge(store, three, two, survivor=0))
    assert survivors(store) == {one: three, two: three}
    with pytest.raises(MergeRefused, match="merged once more"):
        undo_merge(store, first.merge)
    undo_merge(store, second.merge)
    undo_merge(store, first.merge)
    assert content(store) == before


def test_a_planned_visit_of_the_same_purpose_stays(store) -> None:
    one, other = clinic(store), clinic(store)
    mine, theirs = hang_on(store, one)["visit"], hang_on(store, other)["visit"]
    done = merge(store, plan_merge(store, one, other, survivor=0))
    assert "visit" not in done.moved
    assert dict(store.rows("SELECT fid, facility FROM visit")) == {mine: one, theirs: other}


def test_what_is_not_to_be_merged_is_refused(store) -> None:
    one, other, third = clinic(store), clinic(store), clinic(store)
    with pytest.raises(MergeRefused, match="two different"):
        plan_merge(store, one, one)
    plan = plan_merge(store, one, other, survivor=0)
    edit(store, other, note="meanwhile")
    before = content(store)
    with pytest.raises(ChangedMeanwhile):
        merge(store, plan)
    assert content(store) == before and store.value("SELECT count(*) FROM facility_merge") == 0
    merge(store, plan_merge(store, one, other, survivor=0))
    with pytest.raises(MergeRefused, match="already"):
        plan_merge(store, third, other)
    with pytest.raises(RegisterRefused, match="merged into another"):
        bring_back(store, [other], "no")


def test_a_submitted_inspection_moves_by_a_merge_only(store) -> None:
    from inclusive_city.layers.store.errors import ConstraintRefused

    one, other = clinic(store), clinic(store)
    moved = inspect(store, other, WHEN)
    for key in (moved, inspect(store, one, WHEN)):
        with pytest.raises(ConstraintRefused, match="never rewritten"):
            store.execute("UPDATE inspection SET facility = 3 - facility WHERE fid = :fid", {"fid": key})
    merge(store, plan_merge(store, one, other, survivor=0))
    third = clinic(store)
    with pytest.raises(ConstraintRefused, match="never rewritten"):
        store.update("inspection", "fid", {"fid": [moved], "facility": [third]})
    with pytest.raises(ConstraintRefused, match="never deleted"):
        store.execute("DELETE FROM facility_merge")


def test_a_source_goes_on_telling_of_a_merged_facility(tmp_path) -> None:
    """What it says of the merged one is said of the one that stays; what it said already is not recorded twice."""
    from import_support import bring, city_store, features, write

    with city_store(tmp_path) as store:
        health = {"facility_type": "health", "address": "x"}
        places = features(tmp_path / "f.geojson", ({**health, "id": "a"}, HERE), ({**health, "id": "b"}, NEAR))
        bring(store, places, "generic_facilities")
        keys = dict(store.rows("SELECT source_id, fid FROM facility"))
        head = "id,facility_id,inspected_at,inspector,certificate,basis,state,E13"
        rows = ["i1,b,2026-03-04T05:06:00Z,S,KZ-1,official,verified,0.8"]
        table = write(tmp_path / "i.csv", "\n".join([head, *rows]) + "\n")
        bring(store, table, "generic_inspections", "inspections")
        merge(store, plan_merge(store, keys["a"], keys["b"], survivor=0))
        rows.append("i2,b,2026-05-04T05:06:00Z,S,KZ-1,official,verified,0.9")
        write(tmp_path / "i.csv", "\n".join([head, *rows]) + "\n")
        report = bring(store, table, "generic_inspections", "inspections")
        assert (report.counts["inspections_added"], report.counts["inspections_unchanged"]) == (1, 1)
        assert store.rows("SELECT source_id, facility FROM inspection ORDER BY 1") == [
            ("i1", keys["a"]), ("i2", keys["a"])
        ]  # fmt: skip
        bring(store, places, "generic_facilities")
        assert store.value("SELECT count(*) FROM facility_map") == 1
