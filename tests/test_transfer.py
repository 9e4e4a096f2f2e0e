"""A city from one store to another: everything arrives, or nothing."""

from __future__ import annotations

import pytest
from drawn_city import draw_city

from inclusive_city.layers import transfer
from inclusive_city.layers.model_store import stored_model
from inclusive_city.layers.store import Cancelled, errors, log_chain, migrations, open_store
from inclusive_city.layers.transfer import PERSONAL, TABLES, StoreNotEmpty, copy_city, copy_store


@pytest.fixture()
def city(tmp_path, root):
    """A city with a row in every table."""
    path = tmp_path / "city.gpkg"
    with draw_city(path, root / "resources" / "models" / "almaty") as store, store.transaction(bulk="test"):
        fill_the_rest(store)
    return path


def fill_the_rest(store) -> None:
    """A row in each table that a drawn city leaves empty."""
    now, facility = "2026-05-06T07:08:09.123Z", store.value("SELECT min(fid) FROM facility")
    inspection = store.value("SELECT min(fid) FROM inspection")
    report, work, cell, merge, asset = (
        store.next_keys(table, 1)
        for table in ("citizen_report", "scenario", "demand", "facility_merge", "shared_asset")
    )
    other = store.value("SELECT max(fid) FROM facility")
    here = bytes.fromhex("0101000000" + "00" * 16)
    rows = {
        "setting": {"key": ["planted"], "value": ["tab\tand \\ and\nline"]},
        "compensation": {
            "inspection": [inspection], "zone": ["entrance"], "profile": ["mobility"], "words": ["a bell"],
        },
        "photo": {
            "uuid": ["p1"], "inspection": [inspection], "content": [b"\x00\xff\\x\n\t"], "checksum": ["c"],
            "taken_at": [now], "longitude": [76.9], "latitude": [43.2],
        },
        "work": {"facility": [facility], "measure": [store.value("SELECT min(fid) FROM measure")], "cost": [1234.5]},
        "demand": {"fid": cell, "geom": [here], "source": ["s"], "source_id": ["1"], "people": [100.0]},
        "demand_people": {"demand": cell, "profile": ["mobility"], "people": [3.25], "basis": ["share"]},
        "demand_share": {"profile": ["mobility"], "share": [0.0125], "source": ["s"], "as_of": ["2026"]},
        "demand_total": {"people": [2351424.0], "source": ["s"], "as_of": ["2026-02-01"]},
        "facility_capacity": {"facility": [facility], "capacity": [120.0], "unit": ["visits"]},
        "shared_asset": {"fid": asset, "kind": ["line"], "code": ["7"], "name": ["Line 7"]},
        "facility_asset": {"facility": [facility], "asset": asset},
        "scenario": {
            "fid": work, "uuid": ["s1"], "name": ["plan"], "kind": ["ranking"], "created_at": [now],
            "model_version": ["1"], "parameters": ['{"a": 1}'], "is_current": [1],
            "state": ["draft"], "result_digest": ["d"], "seed": [7], "summary": ["{}"],
        },
        "scenario_facility": {"scenario": work, "facility": [facility], "list": ["works"], "rank": [1]},
        "scenario_term": {"scenario": work, "facility": [facility], "profile": ["mobility"], "status": ["partial"]},
        "scenario_package": {
            "scenario": work, "facility": [facility], "package": ["minimum"], "year": [2027], "gain": [3.5],
            "measures": ["DOOR_WIDEN:2"], "payers": ['{"city": 10.0}'],
        },
        "scenario_package_profile": {
            "scenario": work, "facility": [facility], "package": ["minimum"], "profile": ["mobility"], "served": [3.5],
        },
        "scenario_acceptability": {"scenario": work, "facility": [facility], "share": [0.5], "verdict": ["borderline"]},
        "scenario_figure": {"scenario": work, "name": ["gini"], "profile": ["mobility"], "value": [0.25]},
        "gap_cell": {
            "scenario": work, "demand": cell, "profile": ["mobility"], "facility_type": ["health"], "nearest_m": [12.5],
        },
        "gap_profile": {"scenario": work, "demand": cell, "profile": ["mobility"], "unmet": [2.5], "spot": ["hot"]},
        "citizen_report": {
            "fid": report, "uuid": ["r1"], "geom": [here], "received_at": [now],
            "words": ["пандус сломан"],
        },
        "contact": {"report": report, "name": ["A. Resident"], "address": ["+7"], "erase_after": ["2027-01-01"]},
        "accepted_issue": {"rule": ["r"], "reason": ["so"], "accepted_at": [now]},
        "facility_merge": {
            "fid": merge, "uuid": ["m1"], "survivor": [facility], "merged": [other], "merged_at": [now],
            "before": ["{}"],
        },
        "facility_merge_part": {"merge": merge, "table_name": ["photo"], "row_id": [1]},
        "finding": {"key": ["k"], "rule": ["r"], "severity": ["note"], "facility": [facility], "found_at": [now]},
        "facility_due": {"facility": [facility], "due_at": ["2027-01-01"], "months": [6.0], "risk": [0.5]},
        "visit": {"facility": [facility], "week": ["2027-01-04"], "purpose": ["second"]},
        "field_package": {"uuid": ["f1"], "created_at": [now], "content": ["{}"]},
        "facility_status_history": {
            "facility": [facility], "profile": ["mobility"], "basis": ["official"], "status": ["partial"],
            "model_version": ["1"], "since": [now], "until": [now],
        },
        "import_run": {
            "fid": store.next_keys("import_run", 1), "kind": ["facilities"], "source": ["s"], "file_name": ["f"],
            "mapping": ["m"], "finished_at": [now], "counts": ["{}"],
        },
    }  # fmt: skip
    for table, columns in rows.items():
        store.insert(table, columns)
    run = store.value("SELECT max(fid) FROM import_run")
    store.insert("import_note", {"run": [run], "severity": ["flagged"], "row": [1], "reason": ["r"]})
    store.insert("change_log", {"table_name": ["x"], "row_id": [1], "act": ["a"], "changed_at": [now]})


def content(store) -> dict[str, list[tuple]]:
    """Every row of every table, in words that both dialects have in common."""
    found = {}
    for table in TABLES:
        names = store.column_names(table)
        if table == "facility_dirty":
            names.remove("stamp")  # is the store's own
        if table == "change_log":
            names.remove("seal")  # a file's own, too
        rows = store.rows(f"SELECT {', '.join(names)} FROM {table} ORDER BY 1")
        found[table] = [row for row in rows if table != "setting" or row[1] != log_chain.HEAD]
    return found


def test_every_table_of_the_schema_is_copied():
    text = "\n".join(path.read_text(encoding="utf-8") for _, path in migrations.files("gpkg"))
    there = {line.split()[2] for line in text.splitlines() if line.startswith("CREATE TABLE ")}
    assert there - {"bulk_act"} == set(TABLES)


def test_a_city_arrives_whole(city, tmp_path):
    with open_store(city) as source:
        before = content(source)
    assert all(before.values()), [table for table, rows in before.items() if not rows]
    report = copy_city(str(city), str(tmp_path / "copy.gpkg"), personal=True)
    assert not report.unknown_columns and not report.left_out
    with open_store(tmp_path / "copy.gpkg") as copy:
        assert content(copy) == before
        assert stored_model(copy).digest
        # The next record does not take a number that is taken, and the rules hold again.
        assert copy.next_keys("facility", 1)[0] > copy.value("SELECT max(fid) FROM facility")
        with pytest.raises(errors.ConstraintRefused, match="never deleted"):
            copy.execute("DELETE FROM facility")
        with pytest.raises(errors.ConstraintRefused):
            copy.insert("answer", {"inspection": [10**6], "criterion": [1], "number": [1.0]})


def test_personal_data_stay_unless_asked_for(city, tmp_path):
    report = copy_city(str(city), str(tmp_path / "copy.gpkg"))
    assert report.left_out == [PERSONAL] and PERSONAL not in report.rows
    with open_store(tmp_path / "copy.gpkg") as copy:
        assert copy.value("SELECT count(*) FROM contact") == 0
        assert copy.value("SELECT count(*) FROM citizen_report") == 1


def test_a_store_with_a_city_is_left_as_it_is(city, tmp_path):
    other = tmp_path / "other.gpkg"
    copy_city(str(city), str(other))
    with open_store(city) as source, open_store(other) as target:
        before = content(target)
        with pytest.raises(StoreNotEmpty):
            copy_store(source, target)
        assert content(target) == before
    with pytest.raises(errors.StoreExists):
        copy_city(str(city), str(other))


def test_cancelled_and_failed_copies_leave_nothing(city, tmp_path, monkeypatch):
    goal = str(tmp_path / "copy.gpkg")
    with pytest.raises(Cancelled):
        copy_city(str(city), goal, cancelled=lambda: True)
    asked = []
    with pytest.raises(Cancelled):
        copy_city(str(city), goal, cancelled=lambda: asked.append(1) or len(asked) > 10)
    assert not (tmp_path / "copy.gpkg").exists()
    with pytest.raises(errors.StoreError):
        open_store(goal)
    monkeypatch.setattr(transfer, "CHUNK", 7)
    assert copy_city(str(city), goal, personal=True).rows["facility"] == 400
    with open_store(city) as source, open_store(goal) as copy:
        assert content(copy) == content(source)


def test_what_the_new_store_does_not_know_is_told(city, tmp_path):
    with open_store(city) as source:
        source.add_column("facility", "colour", "TEXT")
    assert copy_city(str(city), str(tmp_path / "copy.gpkg")).unknown_columns == ["facility.colour"]
