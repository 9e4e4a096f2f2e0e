"""A first import into an empty city of a database: links, indexes and triggers stand aside, and are back after it."""

from __future__ import annotations

from pathlib import Path

import psycopg2
import pytest
from on_postgis import run_sql
from rights_support import server
from test_postgis import _dump, database  # noqa: F401 # a fixture

from inclusive_city.layers.imports import import_file
from inclusive_city.layers.model_store import install_model
from inclusive_city.layers.rights import set_up_rights
from inclusive_city.layers.store import create_store, open_store, pg_loading, postgis
from inclusive_city.layers.store.errors import StoreError

pytestmark = pytest.mark.postgis
COUNT = 400


@pytest.fixture()
def empty(database, root):  # noqa: F811
    """A city without a facility."""
    with create_store(database) as store:
        install_model(store, root / "resources" / "models" / "almaty")
    return database


@pytest.fixture()
def source(tmp_path) -> Path:
    """More facilities than it takes for the short way."""
    path = tmp_path / "facilities.csv"
    rows = (f"s{n},Clinic {n},Клиника {n},health,43.2,{76.8 + n / 5000:.4f}\n" for n in range(COUNT))
    path.write_text("id,name,name_ru,facility_type,lat,lon\n" + "".join(rows), "utf-8")
    return path


@pytest.fixture()
def asides(monkeypatch) -> list[int]:
    """How many statements each import kept for afterwards."""
    kept = []

    def watched(*given):
        found = pg_loading.set_aside_if_empty(*given)
        kept.append(len(found))
        return found

    monkeypatch.setattr(postgis, "set_aside_if_empty", watched)
    return kept


def bring(address: str, source: Path):
    with open_store(address) as store:
        return import_file(store, source, "generic_facilities", ["facilities"])


def test_all_is_back_after_a_first_import_and_others_hear_of_it(empty, source, asides):
    before = _dump(empty[7:])
    ear = psycopg2.connect(empty)
    ear.autocommit = True
    ear.cursor().execute("LISTEN inclusive_city")
    assert bring(empty, source).counts["added"] == COUNT
    ear.poll()
    told = {notice.payload for notice in ear.notifies}
    assert {"facility", "facility_name"} <= told
    ear.close()
    assert asides[0] > 0 and _dump(empty[7:]) == before
    with open_store(empty) as store:
        assert store.value("SELECT count(*) FROM facility_name") == COUNT
        assert store.value("SELECT count(*) FROM facility_dirty") == COUNT
        fid = store.value("SELECT min(fid) FROM facility")
        with pytest.raises(StoreError, match="never deleted"), store.transaction():
            store.execute("DELETE FROM facility WHERE fid = :fid", {"fid": fid})
        with pytest.raises(StoreError), store.transaction():
            store.insert("facility_name", {"facility": [10**6], "language": ["ru"], "name": ["x"]})
        logged = "SELECT count(*) FROM change_log WHERE table_name = 'facility'"
        assert store.value(logged) == 0
        with store.transaction():
            store.execute("UPDATE facility SET name = 'new' WHERE fid = :fid", {"fid": fid})
        assert store.value(logged) == 1
    # The second time there is something: the long way.
    assert bring(empty, source).counts["unchanged"] == COUNT
    assert asides[1:] in ([], [0])


def test_whoever_looks_at_the_table_is_not_waited_for(empty, source, asides):
    onlooker = psycopg2.connect(empty)
    onlooker.cursor().execute("SELECT count(*) FROM inclusive_city.facility")  # and the transaction stays open
    try:
        assert bring(empty, source).counts["added"] == COUNT
    finally:
        onlooker.close()
    assert asides == [0]


def test_an_import_that_fails_leaves_the_tables_as_they_were(empty, source, asides):
    before = _dump(empty[7:])

    def fails(report):
        raise RuntimeError("no")

    with open_store(empty) as store, pytest.raises(RuntimeError):
        import_file(store, source, "generic_facilities", ["facilities"], before_keeping=fails)
    assert asides[0] > 0 and _dump(empty[7:]) == before
    assert run_sql("SELECT count(*) FROM inclusive_city.facility", database=empty[7:]) == [(0,)]


def test_who_does_not_own_the_tables_goes_the_long_way(empty, source, asides):
    login = f"ic_filler_{empty[-8:]}"
    with server() as cursor:
        cursor.execute(f"CREATE ROLE {login} LOGIN PASSWORD 'x'")
    try:
        with open_store(empty) as store:
            set_up_rights(store, [login], "editor")
        assert bring(f"{empty} user={login} password=x", source).counts["added"] == COUNT
    finally:
        run_sql(f"DROP OWNED BY {login}", database=empty[7:])
        with server() as cursor:
            cursor.execute(f"DROP ROLE {login}")
    assert asides == [0]
