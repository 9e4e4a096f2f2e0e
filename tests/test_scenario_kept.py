"""An adopted scenario and all its rows stay as they were decided, whichever tool writes."""

from __future__ import annotations

import pytest
from drawn_city import draw_city

from inclusive_city.layers.scenarios import digest_stored
from inclusive_city.layers.store.errors import StoreError

ROWS = {
    "scenario_facility": {"facility": [1], "list": ["works"], "rank": [1]},
    "scenario_term": {"facility": [1], "profile": ["mobility"], "status": ["partial"]},
    "scenario_package": {"facility": [1], "package": ["minimum"], "year": [2027]},
    "scenario_package_profile": {"facility": [1], "package": ["minimum"], "profile": ["mobility"]},
    "scenario_acceptability": {"facility": [1], "share": [0.5], "verdict": ["borderline"]},
    "scenario_figure": {"name": ["gini"], "value": [0.25]},
    "gap_cell": {"demand": [1], "profile": ["mobility"], "facility_type": ["health"]},
    "gap_profile": {"demand": [1], "profile": ["mobility"]},
}
ADOPT = (
    "UPDATE scenario SET state = 'adopted', adopted_at = '2027-01-02T03:04:05.000Z', adopted_by = 'akim' "
    "WHERE fid = :fid"
)
SAID = "it stays as it was decided"


@pytest.fixture
def store(tmp_path, root):
    with draw_city(tmp_path / "city.gpkg", root / "resources" / "models" / "almaty", facilities=20) as city:
        yield city


def rows_of(table: str, number: int) -> dict[str, list]:
    """A row of the table about another facility or cell."""
    return ROWS[table] | {name: [number] for name in ("facility", "demand") if name in ROWS[table]}


def scenario(store, name: str, number: int = 1) -> int:
    fid = int(store.next_keys("scenario", 1)[0])
    made = {"uuid": [name], "name": [name], "kind": ["programme"], "created_at": ["2027-01-01T00:00:00.000Z"]}
    store.insert("scenario", {"fid": [fid], "model_version": ["1"], "parameters": ["{}"], **made})
    for table in ROWS:
        store.insert(table, {"scenario": [fid], **rows_of(table, number)})
    return fid


def refused(store, sql: str, **values) -> None:
    with pytest.raises(StoreError, match=SAID), store.transaction():
        store.execute(sql, values)


def test_a_draft_changes_and_goes_with_all_its_rows(store):
    with store.transaction():
        fid = scenario(store, "one")
        store.execute("UPDATE scenario_package SET year = 2028 WHERE scenario = :fid", {"fid": fid})
    with store.transaction():
        store.execute("DELETE FROM scenario WHERE fid = :fid", {"fid": fid})
    assert [store.value(f"SELECT count(*) FROM {table}") for table in ROWS] == [0] * len(ROWS)


@pytest.mark.parametrize("table", ROWS)
def test_rows_of_an_adopted_scenario_are_kept(store, table):
    with store.transaction():
        fid, draft = scenario(store, "one"), scenario(store, "two", 2)
        store.execute(ADOPT, {"fid": fid})
    if store.dialect == "gpkg" and table != "scenario_package":
        # (A file guards the choice itself; what else is changed shows in the digest.)
        before = digest_stored(store, fid)
        with store.transaction():
            store.insert(table, {"scenario": [fid], **rows_of(table, 3)})
        assert digest_stored(store, fid) != before
        return
    refused(store, f"UPDATE {table} SET scenario = scenario WHERE scenario = :fid", fid=fid)
    refused(store, f"UPDATE {table} SET scenario = :fid WHERE scenario = :draft", fid=fid, draft=draft)
    refused(store, f"DELETE FROM {table} WHERE scenario = :fid", fid=fid)
    with pytest.raises(StoreError, match=SAID), store.transaction():
        store.insert(table, {"scenario": [fid], **rows_of(table, 3)})
    assert store.value(f"SELECT count(*) FROM {table}") == 2
    with store.transaction():
        store.execute(f"DELETE FROM {table} WHERE scenario = :fid", {"fid": draft})


def test_the_scenario_itself_is_kept_but_may_be_superseded_and_shown(store):
    with store.transaction():
        fid = scenario(store, "one")
        store.execute(ADOPT, {"fid": fid})
    for change in ("name = 'x'", "parameters = '[]'", "adopted_by = 'somebody'", "summary = 'x'", "state = 'draft'"):
        refused(store, f"UPDATE scenario SET {change} WHERE fid = :fid", fid=fid)
    refused(store, "DELETE FROM scenario WHERE fid = :fid", fid=fid)
    with store.transaction():
        store.execute("UPDATE scenario SET is_current = true WHERE fid = :fid", {"fid": fid})
        store.execute("UPDATE scenario SET state = 'superseded' WHERE fid = :fid", {"fid": fid})
    refused(store, "UPDATE scenario SET state = 'adopted' WHERE fid = :fid", fid=fid)


def test_nobody_adopts_without_a_name_and_a_time(store):
    with store.transaction():
        fid = scenario(store, "one")
    with pytest.raises(StoreError, match="adopted by somebody"), store.transaction():
        store.execute("UPDATE scenario SET state = 'adopted' WHERE fid = :fid", {"fid": fid})
