"""Scenarios in a store: saved whole or not at all, listed, current, the same to the digest, locked, deleted."""

from __future__ import annotations

import numpy as np
import pytest
from test_evaluation import City

from inclusive_city.layers.model_store import install_model
from inclusive_city.layers.scenario_rows import TABLES, digest_rows, digest_stored, stored_rows
from inclusive_city.layers.scenarios import (
    GAPS,
    PROGRAMME,
    NewScenario,
    NoScenario,
    ScenarioLocked,
    delete_scenario,
    find_scenario,
    is_intact,
    list_scenarios,
    make_current,
    read_scenario,
    rename_scenario,
    save_scenario,
)
from inclusive_city.layers.store import Cancelled, StoreError, create_store


@pytest.fixture()
def store(tmp_path, root):
    with create_store(tmp_path / "city.gpkg") as made:
        install_model(made, root / "resources/models/almaty")
        yield made


@pytest.fixture()
def city(store, model):
    return City(store, model)


def new(name="Plan", kind=PROGRAMME, **more):
    return NewScenario(kind, name, "2026.1", {"budgets": [1.5, 2.0], "names": "Қызылорда"}, **more)


def rows(facilities=(1, 2, 3)):
    count = len(facilities)
    return {
        "scenario_package": {
            "facility": np.array(facilities),
            "package": ["full"] * count,
            "year": np.array([2027, -1, 2028][:count]),
            "is_chosen": np.array([1, 0, 1][:count]),
            "cost_typical": np.array([1e6 / 3, np.nan, -0.0][:count]),
            "payers": ['{"city": 1.0}', "{}", "{}"][:count],
        },
        "scenario_figure": {
            "name": ["served", "gini"], "profile": ["mobility", None], "value": [12.25, float("nan")],
            "unit": ["people", ""],
        },
    }  # fmt: skip


def counts(store):
    return [store.value(f"SELECT count(*) FROM {table}") for table in ("scenario", *TABLES)]


def test_what_was_saved_is_read_back_with_all_its_inputs(store):
    saved = save_scenario(store, new(seed=7, data_state={"facilities": "ab"}, summary={"served": 12}), rows())
    found = read_scenario(store, saved.fid)
    assert (found.name, found.kind, found.state, found.seed, found.is_current) == ("Plan", PROGRAMME, "draft", 7, True)
    assert found.parameters == {"budgets": [1.5, 2.0], "names": "Қызылорда"}
    assert found.data_state == {"facilities": "ab"} and found.summary == {"served": 12} and found.created_by
    packages = stored_rows(store, saved.fid)["scenario_package"]
    assert packages["year"].tolist() == [2027, -1, 2028] and packages["is_chosen"].tolist() == [1, 0, 1]
    assert packages["cost_typical"][0] == 1e6 / 3 and np.isnan(packages["cost_typical"][1])
    assert packages["payers"].tolist() == ['{"city": 1.0}', "{}", "{}"]


def test_the_digest_is_of_the_rows_as_written(store):
    saved = save_scenario(store, new(), rows())
    assert saved.digest == digest_rows(rows()) == digest_stored(store, saved.fid)
    assert is_intact(store, read_scenario(store, saved.fid))
    assert save_scenario(store, new("again"), rows()).digest == saved.digest
    other = rows()
    other["scenario_package"]["year"] = np.array([2027, -1, 2029])
    assert digest_rows(other) != saved.digest
    store.execute("UPDATE scenario_figure SET value = 12.5 WHERE name = 'served' AND scenario = :s", {"s": saved.fid})
    assert not is_intact(store, read_scenario(store, saved.fid))


def test_every_column_of_every_table_counts(store):
    """What is written is what is read, for each column of each table there is."""
    full = {}
    for table, columns in TABLES.items():
        full[table] = {
            name: np.array([3, 4]) if kind is np.int64 else np.array([0.1, 0.2]) if kind is np.float64 else ["a", "b"]
            for name, kind in columns.items()
        }
    full["scenario_facility"]["list"] = ["works", "inspect_first"]
    full["scenario_package"]["is_chosen"] = np.array([0, 1])
    full["scenario_acceptability"]["verdict"] = ["core", "out"]
    full["gap_profile"]["spot"] = ["hot", None]
    saved = save_scenario(store, new(), full)
    assert digest_stored(store, saved.fid) == saved.digest
    for table, columns in TABLES.items():
        for name, kind in columns.items():
            changed = {**full, table: {**full[table]}}
            changed[table][name] = ["c", "d"] if kind is object else np.array([8, 9])
            assert digest_rows(changed) != saved.digest, (table, name)


def test_one_of_a_kind_is_current(store):
    first, second = save_scenario(store, new("A"), rows()), save_scenario(store, new("B"), rows())
    gaps = save_scenario(store, new("C", GAPS), {})
    assert [s.is_current for s in list_scenarios(store)] == [True, True, False]
    make_current(store, first.fid)
    assert {s.fid for s in list_scenarios(store) if s.is_current} == {first.fid, gaps.fid}
    delete_scenario(store, first.fid)
    assert {s.fid for s in list_scenarios(store) if s.is_current} == {second.fid, gaps.fid}


def test_scenarios_are_found_by_number_name_and_uuid(store):
    saved = save_scenario(store, new("Three years"), rows())
    found = read_scenario(store, saved.fid)
    for named in (str(saved.fid), "Three years", found.uuid, " Three years "):
        assert find_scenario(store, named).fid == saved.fid
    assert find_scenario(store, "", PROGRAMME).fid == saved.fid
    with pytest.raises(NoScenario):
        find_scenario(store, "Four years")


def test_a_cancelled_save_leaves_nothing(store):
    before = counts(store)
    for stop in range(4):
        looks = iter([False] * stop + [True] * 9)
        try:
            save_scenario(store, new(), rows(), cancelled=looks.__next__)
        except Cancelled:
            assert counts(store) == before
    assert save_scenario(store, new(), rows(), cancelled=lambda: False).fid


def test_rows_that_the_store_refuses_leave_nothing(store):
    before = counts(store)
    bad = rows()
    bad["scenario_package"]["facility"] = np.array([5, 5, 6])
    with pytest.raises(StoreError):
        save_scenario(store, new(), bad)
    assert counts(store) == before


def test_a_draft_is_renamed_and_deleted_with_its_rows(store):
    saved = save_scenario(store, new(), rows())
    rename_scenario(store, saved.fid, "Better", "with the new prices")
    assert (read_scenario(store, saved.fid).name, read_scenario(store, saved.fid).note) == (
        "Better",
        "with the new prices",
    )
    delete_scenario(store, saved.fid)
    assert counts(store) == [0] * (len(TABLES) + 1)
    with pytest.raises(NoScenario):
        delete_scenario(store, saved.fid)


def test_what_is_adopted_is_neither_changed_nor_deleted(store):
    saved = save_scenario(store, new(), rows())
    store.execute(
        "UPDATE scenario SET state = 'adopted', adopted_by = 'akimat', adopted_at = '2026-11-23T00:00:00.000Z' "
        "WHERE fid = :fid",
        {"fid": saved.fid},
    )
    for act in (lambda: delete_scenario(store, saved.fid), lambda: rename_scenario(store, saved.fid, "x")):
        with pytest.raises(ScenarioLocked):
            act()
    for sql in (
        "UPDATE scenario_package SET year = 2030 WHERE scenario = :s",
        "DELETE FROM scenario_package WHERE scenario = :s",
        "UPDATE scenario SET parameters = '{}' WHERE fid = :s",
        "DELETE FROM scenario WHERE fid = :s",
    ):
        with pytest.raises(StoreError, match="adopted"):
            store.execute(sql, {"s": saved.fid})
    assert is_intact(store, read_scenario(store, saved.fid))
    make_current(store, saved.fid)
