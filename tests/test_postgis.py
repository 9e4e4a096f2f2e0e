"""What is about the municipal database itself. (That it does all a file does is shown by the tests of the store, which
run on both: ``on_postgis.py``.)"""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
import uuid
from pathlib import Path

import psycopg2
import pytest
from clusters import Cluster
from drawn_city import draw_city
from on_postgis import run_sql
from test_transfer import content, fill_the_rest

from inclusive_city.layers.evaluation import evaluate_store
from inclusive_city.layers.imports import import_file
from inclusive_city.layers.store import address, create_store, errors, migrations, open_store, upgrade_store
from inclusive_city.layers.store.postgis import PostgisStore
from inclusive_city.layers.transfer import copy_city

pytestmark = pytest.mark.postgis
MODEL = Path("resources/models/almaty")


@pytest.fixture()
def database():
    """A new database of the throwaway server (the PG… variables); its libpq string."""
    name = f"ic_{uuid.uuid4().hex[:12]}"
    run_sql(f"CREATE DATABASE {name}")
    yield f"dbname={name}"
    run_sql(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture()
def city(database, root):
    """A city with a row in every table; the libpq string."""
    with draw_city(database, root / MODEL) as store, store.transaction(bulk="test"):
        fill_the_rest(store)
    return database


def everything(name: str):
    with open_store(name) as store:
        return content(store)


# ---------------------------------------------------------------------- creating, versions
def test_create_needs_postgis_and_says_so(database):
    role = f"plain_{uuid.uuid4().hex[:8]}"
    run_sql(f"CREATE ROLE {role} LOGIN PASSWORD 'x'")
    run_sql(f"GRANT CREATE ON DATABASE {database[7:]} TO {role}")
    try:
        with pytest.raises(errors.NoPostgis, match="CREATE EXTENSION postgis"):
            create_store(f"{database} user={role} password=x")
        schemas = "SELECT count(*) FROM pg_namespace WHERE nspname = 'inclusive_city'"
        assert run_sql(schemas, database=database[7:]) == [(0,)]
        with pytest.raises(errors.NoStoreInDatabase):
            open_store(database)
    finally:
        run_sql(f"DROP OWNED BY {role}", database=database[7:])
        run_sql(f"DROP ROLE {role}")


def test_a_city_in_a_database_is_never_overwritten(city):
    before = everything(city)
    with pytest.raises(errors.StoreExists):
        create_store(city, overwrite=True)
    assert everything(city) == before


def test_newer_and_older_schema_are_told(city):
    known = migrations.latest("postgis")
    run_sql(
        f"UPDATE inclusive_city.schema_version SET version = {known + 1} WHERE version = {known}", database=city[7:]
    )
    with pytest.raises(errors.StoreNewer, match=str(known + 1)):
        open_store(city)
    with pytest.raises(errors.StoreNewer):
        upgrade_store(city)
    run_sql(f"DELETE FROM inclusive_city.schema_version WHERE version >= {known}", database=city[7:])
    with pytest.raises(errors.StoreOlder):
        open_store(city)


def test_migrated_equals_fresh(database):
    """Step by step and at once come to the same objects; a second upgrade changes nothing."""
    create_store(database).close()
    fresh = _dump(database)
    run_sql("DROP SCHEMA inclusive_city CASCADE", database=database[7:])
    for version, _ in migrations.files("postgis"):
        with PostgisStore(address.parse(database), check=False) as store, store.transaction():
            migrations.migrate_postgis(store.execute_script, store.rows, up_to=version)
    assert _dump(database) == fresh
    assert upgrade_store(database) and _dump(database) == fresh
    assert [number for number, _ in migrations.files("postgis")] == list(range(1, migrations.latest("postgis") + 1))


def _dump(database: str) -> str:
    text = subprocess.run(
        ["pg_dump", "--schema-only", "--schema=inclusive_city", database], capture_output=True, text=True, check=True
    ).stdout
    return "\n".join(line for line in text.splitlines() if not line.startswith(("\\restrict", "\\unrestrict")))


def test_both_dialects_have_the_same_columns(city, tmp_path, root):
    from inclusive_city.layers.model_store import install_model
    from inclusive_city.layers.transfer import TABLES

    with create_store(tmp_path / "city.gpkg") as file, open_store(city) as store:
        install_model(file, root / MODEL)
        for table in TABLES:
            assert set(store.column_names(table)) == set(file.column_names(table)), table


# ---------------------------------------------------------------------- moving
def test_file_to_database_and_back_is_the_same_city(city, database, tmp_path):
    before = everything(city)
    assert all(before.values())
    copy_city(city, str(tmp_path / "city.gpkg"), personal=True)
    assert everything(str(tmp_path / "city.gpkg")) == before
    other = f"ic_{uuid.uuid4().hex[:12]}"
    run_sql(f"CREATE DATABASE {other}")
    try:
        copy_city(str(tmp_path / "city.gpkg"), f"dbname={other}", personal=True)
        assert everything(f"dbname={other}") == before
        assert _dump(f"dbname={other}") == _dump(city), "indexes, links and triggers are back"
    finally:
        run_sql(f"DROP DATABASE {other} WITH (FORCE)")


# ---------------------------------------------------------------------- faults
class _Killer:
    """Ends the connection from the server's side before the ``n``-th thing that is asked of it."""

    def __init__(self, monkeypatch, n: int) -> None:
        self.left, self.fired = n, False
        for name in ("execute", "execute_script", "rows", "columns", "_copy_in"):
            monkeypatch.setattr(PostgisStore, name, self._counting(getattr(PostgisStore, name)))

    def _counting(self, method):
        def counted(store, *arguments, **more):
            if not self.fired:
                self.left -= 1
                if self.left < 0:
                    self.fired = True
                    run_sql(f"SELECT pg_terminate_backend({store._connection.get_backend_pid()})")
            return method(store, *arguments, **more)

        return counted


ACTS = {
    "evaluate": lambda store, folder: evaluate_store(store, full=True),
    "import": lambda store, folder: import_file(store, folder / "f.csv", "generic_facilities", ("facilities",)),
    "edit": lambda store, folder: store.update("facility", "fid", {"fid": [1], "name": ["Another"]}),
}


@pytest.mark.parametrize("act", ACTS)
def test_a_connection_that_dies_at_any_step_leaves_everything(city, tmp_path, monkeypatch, act):
    (tmp_path / "f.csv").write_text(
        "id,name,type,lat,lon\n" + "".join(f"{n},New {n},health,43.2{n},76.9\n" for n in range(5)), encoding="utf-8"
    )
    before, steps, broken = everything(city), 0, 0
    while True:
        with monkeypatch.context() as patch:
            store = open_store(city)
            killer = _Killer(patch, steps)
            try:
                ACTS[act](store, tmp_path)
            except errors.DatabaseLost as error:
                broken += 1
                assert "lost" in str(error) and "Traceback" not in str(error)
            finally:
                store.close()
        if not killer.fired:
            break
        assert everything(city) == before, f"after step {steps}"
        # Each step of a short act; of a long one ever more apart, so that the test ends in good time.
        steps += 1 if steps < 12 else 4
    assert broken > 3 and everything(city) != before


def test_a_copy_that_loses_its_target_leaves_none(city, database, monkeypatch):
    for step in (3, 40, 90):
        other = f"ic_{uuid.uuid4().hex[:12]}"
        run_sql(f"CREATE DATABASE {other}")
        try:
            with monkeypatch.context() as patch:
                target = create_store(f"dbname={other}")
                target.close()
                run_sql("DROP SCHEMA inclusive_city CASCADE", database=other)
                _Killer(patch, 60 + step)
                with pytest.raises(errors.StoreError):
                    copy_city(city, f"dbname={other}")
            found = run_sql("SELECT to_regclass('inclusive_city.facility') IS NOT NULL", database=other)[0][0]
            if found:  # the empty schema may be left where its own connection died: a city is not in it
                assert run_sql("SELECT count(*) FROM inclusive_city.facility", database=other) == [(0,)]
        finally:
            run_sql(f"DROP DATABASE {other} WITH (FORCE)")


def test_lost_while_saving_says_that_nobody_knows(city, monkeypatch):
    store = open_store(city)
    store._connection = _DiesAtCommit(store._connection)
    with pytest.raises(errors.OutcomeUnknown, match="very moment"), store.transaction():
        store.execute("UPDATE facility SET name = 'X' WHERE fid = 1")


class _DiesAtCommit:
    """A connection whose server ends just when COMMIT is sent."""

    def __init__(self, connection) -> None:
        self._real = connection

    def __getattr__(self, name):
        return getattr(self._real, name)

    def cursor(self):
        connection = self._real

        class Cursor:
            def __enter__(self):
                self.real = connection.cursor()
                return self

            def __exit__(self, *_):
                self.real.close()

            def __getattr__(self, name):
                return getattr(self.real, name)

            def execute(self, sql, params=None):
                if sql == "COMMIT":
                    run_sql(f"SELECT pg_terminate_backend({connection.get_backend_pid()})")
                    time.sleep(0.2)
                return self.real.execute(sql, params)

        return Cursor()


def test_another_bulk_act_is_waited_for_and_then_told(city, monkeypatch):
    import inclusive_city.layers.store.postgis as postgis

    monkeypatch.setattr(postgis, "LOCK_SECONDS", 1)
    with open_store(city) as first, open_store(city) as second:
        with first.transaction(bulk="one"):
            with pytest.raises(errors.StoreLocked):
                evaluate_store(second, full=True)
        evaluate_store(second, full=True)


def test_a_change_that_comes_while_an_evaluation_runs_stays_queued(city):
    from inclusive_city.layers import evaluation

    with open_store(city) as store, open_store(city) as other:
        evaluate_store(store)
        store.execute("UPDATE facility SET facility_type = 'transport_hub' WHERE fid = 7")
        real = evaluation.write_aggregates

        def meanwhile(*arguments):
            other.execute("UPDATE facility SET facility_type = 'sport' WHERE fid = 7")
            other.execute("UPDATE facility SET facility_type = 'transport_hub' WHERE fid = 8")
            return real(*arguments)

        evaluation.write_aggregates = meanwhile
        try:
            evaluate_store(store)
        finally:
            evaluation.write_aggregates = real
        assert {fid for (fid,) in store.rows("SELECT facility FROM facility_dirty")} == {7, 8}


# ---------------------------------------------------------------------- servers that go away
@pytest.fixture()
def cluster():
    made = Cluster().create().start()
    yield made
    made.remove()


def test_server_stopped_and_restarted(cluster, root):
    cluster.sql("CREATE DATABASE city")
    name = cluster.libpq("city")
    with draw_city(name, root / MODEL) as store:
        cluster.stop("immediate")
        with pytest.raises(errors.DatabaseLost):
            store.rows("SELECT 1")
    began = time.monotonic()
    with pytest.raises(errors.DatabaseSilent, match="VPN"):
        open_store(name)
    assert time.monotonic() - began < 6
    cluster.start()
    with open_store(name) as store:
        assert store.value("SELECT count(*) FROM facility") == 400
        assert store.value("SELECT count(*) FROM profile_status") > 0


def test_primary_lost_reading_goes_on_from_the_standby(cluster, root):
    cluster.sql("CREATE DATABASE city")
    with draw_city(cluster.libpq("city"), root / MODEL):
        pass
    standby = Cluster().copy_of(cluster).start()
    try:
        both = f"host={cluster.address},{standby.address} port={cluster.port},{standby.port} user=tester dbname=city"
        with open_store(both, read_only=True) as reading, open_store(both) as writing:
            assert reading.is_standby() and not writing.is_standby()
            writing.execute("UPDATE facility SET name = 'Seen' WHERE fid = 1")
            _until(lambda: reading.value("SELECT name FROM facility WHERE fid = 1") == "Seen")
            assert 0 <= reading.lag_seconds() < 60
            uri, _ = writing.layer_source("facility_map")
            assert f"host='{standby.address},{cluster.address}'" in uri
            uri, _ = writing.layer_source("facility")
            assert f"host='{cluster.address},{standby.address}'" in uri
        cluster.stop("immediate")
        with open_store(both, read_only=True) as reading:
            assert reading.value("SELECT count(*) FROM facility_map") == 399
            with pytest.raises(errors.DatabaseReadOnly):
                reading.execute("UPDATE facility SET name = 'No' WHERE fid = 1")
        with pytest.raises((errors.DatabaseReadOnly, errors.DatabaseSilent)) as told:
            open_store(both)
        assert "again" in str(told.value)
    finally:
        standby.remove()


def _until(done, seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end
        time.sleep(0.1)


@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("ip"), reason="takes root and ip to pull a network cable")
def test_a_network_that_is_cut_in_the_middle_ends_the_act(root):
    """Not refused, not closed: packets simply vanish."""
    space, ours, theirs = "ic-test", "ic-test0", "ic-test1"
    run = lambda *command: subprocess.run(command, check=True, capture_output=True)  # noqa: E731
    subprocess.run(["ip", "netns", "del", space], capture_output=True)
    run("ip", "netns", "add", space)
    cluster = None
    try:
        run("ip", "link", "add", ours, "type", "veth", "peer", "name", theirs, "netns", space)
        run("ip", "addr", "add", "10.213.7.1/24", "dev", ours)
        run("ip", "link", "set", ours, "up")
        run("ip", "-n", space, "addr", "add", "10.213.7.2/24", "dev", theirs)
        run("ip", "-n", space, "link", "set", theirs, "up")
        cluster = Cluster("10.213.7.2", ("ip", "netns", "exec", space)).create().start()
        cluster.sql("CREATE DATABASE city")
        name = cluster.libpq("city")
        _until(lambda: _is_there(name), 60)
        with draw_city(name, root / MODEL):
            pass
        failed: list[Exception] = []

        def act() -> None:
            try:
                with open_store(name) as store, store.transaction(bulk="test"):
                    store.execute("UPDATE facility SET name = 'Half'")
                    cut.set()
                    store.rows("SELECT pg_sleep(120)")
            except Exception as error:
                failed.append(error)

        cut = threading.Event()
        thread = threading.Thread(target=act)
        thread.start()
        assert cut.wait(20)
        run("ip", "-n", space, "link", "set", theirs, "down")
        thread.join(45)
        assert not thread.is_alive() and isinstance(failed[0], errors.DatabaseLost)
        run("ip", "-n", space, "link", "set", theirs, "up")
        _until(lambda: _is_there(name), 60)  # neighbours have to find each other again
        # The server, too, notices: nothing of the act is kept, and nobody waits for its locks.
        with open_store(name) as store:
            _until(lambda: _can_lock(store), 60)
            assert store.value("SELECT count(*) FROM facility WHERE name = 'Half'") == 0
    finally:
        if cluster is not None:
            cluster.remove()
        subprocess.run(["ip", "netns", "del", space], capture_output=True)
        subprocess.run(["ip", "link", "del", ours], capture_output=True)


def _is_there(name: str) -> bool:
    try:
        psycopg2.connect(name, connect_timeout=3).close()
        return True
    except psycopg2.OperationalError:
        return False


def _can_lock(store) -> bool:
    try:
        with store.transaction(bulk="test"):
            return True
    except errors.StoreLocked:
        return False
