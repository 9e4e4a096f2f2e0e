"""The register: new records, edits, closing, many at once; each act is whole, and can be taken back. In both stores."""

from __future__ import annotations

import pytest
from register_support import HERE, NAMES, clinic, content, register_city

from inclusive_city.layers.queries import FacilityGone
from inclusive_city.layers.register import (
    DISTRICT,
    ChangedMeanwhile,
    RegisterRefused,
    bring_back,
    create_facility,
    edit_many,
    in_building,
    preview_bulk,
    preview_retire,
    read_record,
    retire,
    save_facility,
    undo,
)

OUTSIDE = (77.5, 43.25)


@pytest.fixture()
def store(tmp_path):
    with register_city(tmp_path / "city.gpkg") as made:
        yield made


def test_a_new_facility_has_names_place_and_district(store) -> None:
    record = read_record(store, clinic(store, building="Abai 1"), "en")
    assert (record.version, record.values["name"], record.values["building"]) == (1, "Clinic", "Abai 1")
    assert record.names == NAMES and record.position == pytest.approx(HERE)
    assert (record.place, record.district, record.retired_at) == ("inside", "Almaly", "")
    assert record.title("kk") == "Емхана" and record.languages == ("kk", "ru", "en")
    assert store.value("SELECT count(*) FROM facility_dirty") == 1
    outside = read_record(store, clinic(store, position=OUTSIDE), "en")
    assert (outside.place, outside.district) == ("outside", "")
    nowhere = read_record(store, clinic(store, position=None), "en")
    assert (nowhere.place, nowhere.position) == ("unlocated", None)


def test_a_name_in_a_language_alone_is_enough(store) -> None:
    fid = create_facility(store, {"facility_type": "health"}, {"kk": "", "ru": " Аптека "}, None)
    record = read_record(store, fid, "en")
    assert record.names == {"ru": "Аптека"} and record.values["name"] == "Аптека"


@pytest.mark.parametrize(
    ("values", "names", "words"),
    [
        ({"facility_type": "health"}, {"kk": " "}, "name or an address"),
        ({"facility_type": "palace", "name": "x"}, {}, "type"),
        ({"name": "x"}, {}, "type"),
        ({"facility_type": "health", "name": "x", "owner_kind": "martian"}, {}, "kind of owner"),
    ],
)
def test_half_a_record_is_refused_whole(store, values, names, words) -> None:
    with pytest.raises(RegisterRefused, match=words):
        create_facility(store, values, names, HERE)
    fid = clinic(store)
    before = content(store)
    with pytest.raises(RegisterRefused, match=words):
        save_facility(store, fid, 1, values, names)
    assert content(store) == before


def test_saving_names_who_and_refuses_what_is_older(store) -> None:
    fid = clinic(store)
    record = read_record(store, fid, "en")
    save_facility(store, fid, record.version, {**record.values, "owner": ""}, {"en": "Hospital", "ru": ""}, "Berik")
    again = read_record(store, fid, "en")
    assert again.values["owner"] == "" and again.names == {"kk": "Емхана", "en": "Hospital"}
    assert again.version == 2
    assert store.value("SELECT changed_by FROM facility") == "Berik"
    before = content(store)
    with pytest.raises(ChangedMeanwhile, match="Clinic was changed by somebody else"):
        save_facility(store, fid, record.version, record.values, {"en": "Older"}, "Aigul")
    assert content(store) == before
    with pytest.raises(FacilityGone):
        save_facility(store, 999, 1, record.values, {})
    with pytest.raises(FacilityGone):
        read_record(store, 999, "en")


def test_a_saved_move_finds_its_district(store) -> None:
    fid = clinic(store)
    record = read_record(store, fid, "en")
    save_facility(store, fid, 1, record.values, record.names, "Berik", OUTSIDE)
    moved = read_record(store, fid, "en")
    assert moved.position == pytest.approx(OUTSIDE) and (moved.place, moved.district) == ("outside", "")


def test_closing_keeps_everything_and_is_taken_back(store) -> None:
    one, other = clinic(store), clinic(store, name="Other", note="Seen")
    before = content(store)
    done = retire(store, [one, other, 999], "Demolished", "Berik")
    assert len(done) == 2
    record = read_record(store, other, "en")
    assert record.retired_at and record.values["note"].startswith("Seen\n") and "Demolished" in record.values["note"]
    assert len(retire(store, [one], "Once more")) == 0  # closed already
    undone = undo(store, done, "Berik")
    assert (undone.restored, undone.kept) == (2, 0) and content(store) == before
    with pytest.raises(RegisterRefused, match="why"):
        retire(store, [one], "  ")


def test_what_was_changed_since_is_not_undone(store) -> None:
    one, other = clinic(store), clinic(store)
    done = edit_many(store, [one, other], {"owner": "City"}, "Berik")
    record = read_record(store, one, "en")
    save_facility(store, one, record.version, {**record.values, "note": "mine"}, {}, "Aigul")
    undone = undo(store, done)
    assert (undone.restored, undone.kept) == (1, 1)
    assert read_record(store, one, "en").values["owner"] == "City"
    assert read_record(store, other, "en").values["owner"] == "Akimat"


def test_a_closed_facility_comes_back(store) -> None:
    fid = clinic(store)
    retire(store, [fid], "Demolished")
    assert len(bring_back(store, [fid], "A mistake")) == 1
    record = read_record(store, fid, "en")
    assert record.retired_at == "" and "A mistake" in record.values["note"]
    assert len(bring_back(store, [fid], "")) == 0


def test_many_at_once_are_previewed_written_and_taken_back(store) -> None:
    some = [clinic(store, name=f"C{n}", owner="" if n else "City") for n in range(5)]
    closed = clinic(store)
    retire(store, [closed], "gone")
    before = content(store)
    values = {"owner": "City", "building": "B-7", "facility_type": "health"}
    preview = preview_bulk(store, [*some, closed, 999], values, "en")
    assert (preview.facilities, preview.changed, preview.retired) == (7, 5, 1)
    assert preview.lines[0][1:] == ("Clinic", "building", "", "B-7")
    assert (some[1], "Clinic", "owner", "", "City") in preview.lines
    assert content(store) == before
    log = store.value("SELECT max(fid) FROM change_log")
    done = edit_many(store, [*some, closed], values, "Berik")
    assert len(done) == 5
    assert store.value("SELECT count(*) FROM facility WHERE building = 'B-7' AND owner = 'City'") == 5
    assert store.rows(
        "SELECT count(*), count(DISTINCT row_id), min(changed_by) FROM change_log WHERE fid > :log", {"log": log}
    ) == [(5, 5, "Berik")]
    assert undo(store, done).restored == 5 and content(store) == before
    assert len(edit_many(store, some, {"building": None})) == 0


def test_the_district_follows_the_place(store) -> None:
    lost, outside, nowhere = clinic(store), clinic(store, position=OUTSIDE), clinic(store, position=None)
    store.update("facility", "fid", {"fid": [lost, nowhere], "district": [None, 1]})
    before = content(store)
    everybody = [lost, outside, nowhere]
    assert preview_bulk(store, everybody, {DISTRICT: None}, "en").lines == ((lost, "Clinic", "district", "", "Almaly"),)
    done = edit_many(store, everybody, {DISTRICT: None})
    assert read_record(store, lost, "en").district == "Almaly"
    assert read_record(store, nowhere, "en").district == "Almaly"  # as its source said
    assert undo(store, done).restored == 1 and content(store) == before


def test_a_wrong_change_of_many_writes_nothing(store) -> None:
    fid = clinic(store)
    with pytest.raises(RegisterRefused):
        edit_many(store, [fid], {"facility_type": "palace"})
    with pytest.raises(ValueError, match="not to be set"):
        edit_many(store, [fid], {"uuid": "x"})
    assert read_record(store, fid, "en").version == 1


def test_who_else_is_in_the_building(store) -> None:
    one, other = clinic(store, building="B-7"), clinic(store, building="B-7", names={"kk": "Дәріхана"}, name="Pharmacy")
    retire(store, [clinic(store, building="B-7")], "gone")
    clinic(store, building="B-8")
    assert in_building(store, "B-7", one, "kk") == [(other, "Дәріхана", in_building(store, "B-7", one, "kk")[0][2])]
    assert [fid for fid, *_ in in_building(store, "B-7", None, "en")] == [one, other]


def test_closing_many_is_previewed(store) -> None:
    one, other = clinic(store), clinic(store, names={}, name="Other")
    retire(store, [clinic(store)], "gone")
    preview = preview_retire(store, [one, other, 3, 999], "kk")
    assert (preview.facilities, preview.changed, preview.retired) == (4, 2, 1)
    assert [line[:4] for line in preview.lines] == [
        (one, "Емхана", "retired_at", ""), (other, "Other", "retired_at", ""),
    ]  # fmt: skip
