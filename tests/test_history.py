"""The history of a record: who, when, what it was and what it became; two inspections compared. In both stores."""

from __future__ import annotations

import pytest
from register_support import HERE, NEAR, clinic, hang_on, inspect, register_city

from inclusive_city.layers.history import CODE, PLACE, QUANTITY, compare, history_of, verify
from inclusive_city.layers.merging import merge, plan_merge, undo_merge
from inclusive_city.layers.register import bring_back, read_record, retire, save_facility


@pytest.fixture()
def store(tmp_path):
    with register_city(tmp_path / "city.gpkg") as made:
        yield made


def told(history) -> list[tuple]:
    """Oldest first: (table, act, who, [(field, before, after)])."""
    return [
        (entry.table, entry.act, entry.who, [(c.field, c.before, c.after) for c in entry.changes])
        for entry in history.entries[::-1]
    ]


def edit(store, fid, by="Berik", moved_to=None, names=None, **values) -> None:
    record = read_record(store, fid, "en")
    save_facility(store, fid, record.version, {**record.values, **values}, names or record.names, by, moved_to)


def test_a_facility_from_its_beginning(store) -> None:
    fid = clinic(store)
    edit(store, fid, address="Abai st. 2", facility_type="education")
    edit(store, fid, names={"kk": "Мектеп", "en": ""})
    history = history_of(store, "facility", fid, "en")
    assert history.title == "Clinic"
    began, *names, edited, renamed, gone = told(history)
    assert began[:3] == ("facility", "insert", "Aigul")
    assert ("name", None, "Clinic") in began[3] and ("facility_type", None, "Health") in began[3]
    assert {each[3][0] for each in names} == {
        ("name_kk", None, "Емхана"), ("name_ru", None, "Поликлиника"), ("name_en", None, "Clinic")
    }  # fmt: skip
    assert {each[2] for each in names} == {"Aigul"}
    assert edited == (
        "facility", "update", "Berik",
        [("facility_type", "Health", "Education"), ("address", "Abai st. 1", "Abai st. 2")],
    )  # fmt: skip
    assert renamed == ("facility_name", "update", "Berik", [("name_kk", "Емхана", "Мектеп")])
    assert gone == ("facility_name", "delete", "Berik", [("name_en", "Clinic", None)])
    assert history.entries[0].when > history.entries[-1].when
    assert verify(store).is_sound


def test_a_move_is_told_in_metres_and_direction(store) -> None:
    fid = clinic(store)
    edit(store, fid, moved_to=(HERE[0], HERE[1] + 0.001))
    (change,) = history_of(store, "facility", fid).entries[0].changes
    assert change.kind == PLACE and change.metres == pytest.approx(111, abs=1) and change.direction == 0
    edit(store, fid, moved_to=(HERE[0] - 0.001, HERE[1]))
    (change,) = history_of(store, "facility", fid).entries[0].changes
    assert change.direction == 5  # south-west
    assert change.metres == pytest.approx(137, abs=2)


def test_closing_and_reopening_are_told_with_their_reasons(store) -> None:
    fid = clinic(store)
    retire(store, [fid], "Demolished", "Berik")
    bring_back(store, [fid], "It was another one", "Berik")
    closed, opened = told(history_of(store, "facility", fid))[-2:]
    assert [field for field, *_ in closed[3]] == ["retired_at", "note"]
    assert closed[3][0][1] is None and closed[3][0][2].endswith("Z") and "Demolished" in closed[3][1][2]
    assert opened[3][0][2] is None and "It was another one" in opened[3][1][2]


def test_what_hangs_on_the_facility_is_told_too(store) -> None:
    fid = clinic(store)
    draft = inspect(store, fid, "2026-03-04T05:06:00.000Z", "draft", {"E13": 0.8})
    answer = store.value("SELECT fid FROM answer")
    store.execute("UPDATE answer SET number = 0.9, note = 'measured anew' WHERE fid = :fid", {"fid": answer})
    store.execute("UPDATE answer SET number = NULL, state = 1 WHERE fid = :fid", {"fid": answer})
    store.execute("UPDATE inspection SET state = 'submitted', submitted_by = 'Insp' WHERE fid = :fid", {"fid": draft})
    keys = hang_on(store, fid)
    store.update("work", "fid", {"fid": [keys["work"]], "state": ["ordered"], "changed_by": ["Berik"]})
    entries = {(e.table, e.act): e for e in history_of(store, "facility", fid, "en").entries[::-1]}
    changed = [e for e in history_of(store, "facility", fid, "en").entries if e.table == "answer"]
    first, second = changed[::-1]
    assert [(c.field, c.before, c.after, c.kind, c.unit) for c in first.changes] == [
        ("answer", 0.8, 0.9, QUANTITY, "m"), ("note", None, "measured anew", "text", "")
    ]  # fmt: skip
    assert "width" in first.changes[0].title.lower() and first.about_when == "2026-03-04T05:06:00.000Z"
    assert (second.changes[0].before, second.changes[0].after) == (0.9, "unknown")
    (state,) = entries["inspection", "update"].changes
    assert (state.field, state.before, state.after, state.kind) == ("state", "draft", "submitted", CODE)
    assert entries["inspection", "update"].who
    assert [(c.field, c.before, c.after) for c in entries["work", "update"].changes] == [
        ("state", "planned", "ordered")
    ]
    assert entries["work", "insert"].about and entries["work", "insert"].who == "Berik"
    store.execute("DELETE FROM work WHERE fid = :fid", {"fid": keys["work"]})
    assert "delete" in [e.act for e in history_of(store, "facility", fid).entries if e.table == "work"]
    of_inspection = history_of(store, "inspection", draft)
    assert {e.table for e in of_inspection.entries} == {"inspection", "answer"} and of_inspection.statuses == ()


def test_a_merge_is_told_on_both_sides(store) -> None:
    one, other = clinic(store), clinic(store, position=NEAR, name="Klinika")
    moved = inspect(store, other, "2026-03-04T05:06:00.000Z")
    done = merge(store, plan_merge(store, one, other, survivor=0), "The same door", "Berik")
    stays, goes = (history_of(store, "facility", fid).entries for fid in (one, other))
    merged = next(e for e in stays if e.act == "merge")
    assert merged.about == "Clinic" and merged.who == "Berik" and merged.changes[0].after == "The same door"
    assert next(e for e in goes if e.act == "merged")
    for entries in (stays, goes):
        (change,) = [c for e in entries if e.row == moved and e.table == "inspection" for c in e.changes]
        assert (change.field, change.before, change.after) == ("facility", f"Clinic ({other})", f"Clinic ({one})")
    undo_merge(store, done.merge, "Berik")
    assert "unmerge" in [e.act for e in history_of(store, "facility", one).entries]


def test_what_an_import_changed_is_told_without_an_after(store) -> None:
    fid = clinic(store)
    store.insert(
        "change_log",
        {
            "table_name": ["facility"], "row_id": [fid], "act": ["import"], "changed_at": ["2027-01-01T00:00:00.000Z"],
            "changed_by": ["import"], "before": ['{"name": "Old name", "address": "Abai st. 1"}'],
        },
    )  # fmt: skip
    newest = told(history_of(store, "facility", fid))[-1]
    assert newest == ("facility", "import", "import", [("name", "Old name", "Clinic")])


def test_the_series_of_a_status(store) -> None:
    fid = clinic(store)
    store.insert(
        "facility_status_history",
        {
            "facility": [fid], "profile": ["mobility"], "basis": ["official"], "status": ["inaccessible"],
            "model_version": ["1"], "since": ["2025-01-01T00:00:00.000Z"], "until": ["2026-01-01T00:00:00.000Z"],
        },
    )  # fmt: skip
    store.insert(
        "profile_status",
        {
            "facility": [fid], "profile": ["mobility"], "basis": ["official"], "status": ["accessible"],
            "failing": [""], "partly": [""], "unknown_critical": [""], "zones": [""],
            "since": ["2026-01-01T00:00:00.000Z"],
        },
    )  # fmt: skip
    now, before = history_of(store, "facility", fid, "en").statuses
    assert (now.status, now.until, before.status, before.until) == (
        "accessible", "", "inaccessible", "2026-01-01T00:00:00.000Z",
    )  # fmt: skip
    assert now.profile == before.profile != "mobility"


def test_two_inspections_side_by_side(store) -> None:
    fid = clinic(store)
    first = inspect(store, fid, "2025-03-04T05:06:00.000Z", answers={"E13": 0.7, "E01": "level", "A01": "unknown"})
    second = inspect(store, fid, "2026-03-04T05:06:00.000Z", answers={"E13": 0.95, "E01": "level"})
    found = compare(store, second, first, "en")
    assert (found.first.inspection, found.second.inspection) == (first, second)
    rows = {row.code: row for row in found.rows}
    door = rows["E13"]
    assert (door.first.number, door.second.number, door.unit) == (0.7, 0.95, "m")
    assert door.outcomes == ("fail", "pass") and door.outcome_changed and door.differs
    assert door.criterion.limit_min == 0.9 and door.zone
    assert not rows["E01"].differs and rows["E01"].option_titles["level"]
    assert rows["A01"].first.text == "unknown" and rows["A01"].second is None and rows["A01"].differs
    assert found.differing == 2 and found.outcomes_changed >= 1


def test_only_records_have_a_history(store) -> None:
    with pytest.raises(ValueError, match="no such record"):
        history_of(store, "setting", 1)


@pytest.mark.gpkg  # a database guards its log
def test_a_spoilt_row_of_the_log_keeps_nothing_else_from_sight(store) -> None:
    fid = clinic(store)
    store.insert(
        "change_log",
        {
            "table_name": ["work", "facility"], "row_id": [fid] * 2, "act": ["delete", "update"],
            "changed_at": ["2027-01-01T00:00:00.000Z"] * 2, "before": ["{spoilt", "[1]"],
        },
    )  # fmt: skip
    assert told(history_of(store, "facility", fid))[0][1] == "insert"
    assert plan_merge(store, fid, clinic(store)).sides[0].facility == fid
