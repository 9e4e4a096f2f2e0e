"""What dialogs show to whom: by group role in a municipal database, all or nothing in a file."""

from __future__ import annotations

import os

import pytest
from on_postgis import run_sql
from rights_support import city_with_rights

from inclusive_city.layers.may import ACTS, login_of, machine_account, may
from inclusive_city.layers.store import StoreError, create_store, open_store

EXPECTED = {
    "reader": set(),
    "inspector": {"inspect"},
    "editor": {
        "inspect", "edit_facility", "merge", "review", "accept", "import", "validate", "evaluate", "plan_visits"
    },
    "planner": {"plan", "plan_visits", "import_demand", "validate", "evaluate", "answer_work", "answer"},
    "moderator": {"answer_report", "answer"},
    "department": {"answer_report", "answer_work", "answer"},
    "admin": set(ACTS),
}  # fmt: skip


def test_whoever_can_write_a_file_may_do_everything(tmp_path, monkeypatch):
    path = tmp_path / "city.gpkg"
    with create_store(path) as store:
        assert may(store) == ACTS
        assert login_of(store) == machine_account() != ""
        # (A file system says no, whoever runs the tests.)
        real = os.access
        monkeypatch.setattr(os, "access", lambda name, mode: real(name, mode) and str(name) != str(path))
        assert may(store) == frozenset()


def test_a_file_in_a_folder_that_cannot_be_written_is_only_read(tmp_path, monkeypatch):
    with create_store(tmp_path / "city.gpkg") as store:
        real = os.access
        monkeypatch.setattr(os, "access", lambda name, mode: real(name, mode) and str(name) != str(tmp_path))
        assert may(store) == frozenset()


@pytest.fixture(scope="module")
def city():
    with city_with_rights() as made:
        yield made


@pytest.mark.postgis
@pytest.mark.parametrize("group", EXPECTED)
def test_each_group_role(city, group):
    with open_store(city.libpq(group)) as store:
        assert may(store) == EXPECTED[group]
        assert login_of(store) == city.logins[group]


@pytest.mark.postgis
def test_who_is_in_two_groups_may_do_what_both_may(city):
    run_sql(f"GRANT inclusive_city_inspector TO {city.logins['department']}")
    try:
        with open_store(city.libpq("department")) as store:
            assert may(store) == EXPECTED["department"] | EXPECTED["inspector"]
    finally:
        run_sql(f"REVOKE inclusive_city_inspector FROM {city.logins['department']}")


@pytest.mark.postgis
def test_without_rights_set_up_the_owner_may_do_everything_and_a_guest_nothing(tmp_path):
    database = "ic_may_plain"
    run_sql(f"DROP DATABASE IF EXISTS {database}", f"CREATE DATABASE {database}", "DROP ROLE IF EXISTS ic_may_guest")
    run_sql("CREATE ROLE ic_may_guest LOGIN PASSWORD 'guest'")
    try:
        with create_store(f"dbname={database}") as store:
            assert may(store) == ACTS
        run_sql(
            "GRANT USAGE ON SCHEMA inclusive_city TO ic_may_guest",
            "GRANT SELECT ON ALL TABLES IN SCHEMA inclusive_city TO ic_may_guest",
            database=database,
        )
        with open_store(f"dbname={database} user=ic_may_guest password=guest") as store:
            assert may(store) == frozenset()
            with pytest.raises(StoreError):
                store.execute("UPDATE facility SET note = 'mine'")
    finally:
        run_sql(f"DROP DATABASE IF EXISTS {database} WITH (FORCE)", "DROP ROLE IF EXISTS ic_may_guest")
