"""QGIS's saved connections as addresses, and what is found out about a database before it is opened."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from database_support import SECRET, Server, stored_login
from network_faults import BlackHole, Wire
from qgis.core import QgsApplication, QgsProviderRegistry, QgsSettings

from inclusive_city.layers import connections, probe
from inclusive_city.layers.connections import Draft, NoSuchLogin, PasswordsLocked
from inclusive_city.layers.probe import Host, State
from inclusive_city.layers.store import Cancelled, create_store, errors, login_errors
from inclusive_city.layers.store.address import Address, address_of, set_saved_connections
from inclusive_city.layers.store.login_errors import NoPassword, NotAdmitted, explained


@pytest.fixture(autouse=True)
def no_saved_connections(qgis_app) -> Iterator[None]:
    QgsSettings().remove("PostgreSQL/connections")
    yield
    QgsSettings().remove("PostgreSQL/connections")
    set_saved_connections(lambda name: None)


@pytest.fixture
def authcfg(qgis_app) -> Iterator[str]:
    with stored_login() as authcfg:
        yield authcfg


def save(name: str, **values: object) -> None:
    """A connection as QGIS's own dialog leaves it."""
    for key, value in values.items():
        QgsSettings().setValue(f"PostgreSQL/connections/{name}/{key}", value)


# ---------------------------------------------------------------------- saved connections
def test_a_saved_connection_becomes_an_address() -> None:
    save("Алматы", host="db1,db2", port="5432,5433", database="city", username="anna", sslmode="SslVerifyFull")
    save("by service", service="almaty", sslmode="SslPrefer")
    save("old QGIS", host="db1", database="city", sslmode=3, password="kept by QGIS", username="anna")
    assert connections.names() == ["by service", "old QGIS", "Алматы"]
    found = connections.lookup("Алматы")
    assert found == Address("Алматы", {"host": "db1,db2", "port": "5432,5433", "dbname": "city", "user": "anna",
                                       "sslmode": "verify-full"})  # fmt: skip
    assert found.for_writing()["target_session_attrs"] == "read-write"
    assert found.for_reading()["host"] == "db2,db1" and found.for_reading()["port"] == "5433,5432"
    assert connections.lookup("by service").params == {"service": "almaty", "sslmode": "prefer"}
    old = connections.lookup("old QGIS")
    assert old.params["sslmode"] == "require" and old.params["password"] == "kept by QGIS"
    assert "kept by QGIS" not in repr(old) + old.described()
    assert connections.lookup("another") is None and connections.lookup("") is None


def test_a_store_is_named_by_a_saved_connection_once_installed() -> None:
    save("Алматы", host="db1", database="city")
    assert address_of("Алматы") is None
    connections.install()
    assert address_of("Алматы").params["host"] == "db1"


def test_the_login_comes_from_qgis_password_store(authcfg) -> None:
    save("Алматы", host="db1", database="city", authcfg=authcfg, username="not this one")
    found = connections.lookup("Алматы")
    assert (found.params["user"], found.params["password"], found.authcfg) == ("anna", SECRET, authcfg)
    assert SECRET not in repr(found)
    save("Алматы", authcfg="nosuch1")
    with pytest.raises(NoSuchLogin, match="nosuch1"):
        connections.lookup("Алматы")


def test_a_locked_password_store_is_told_and_never_asked_for_in_the_background(authcfg) -> None:
    save("Алматы", host="db1", database="city", authcfg=authcfg)
    QgsApplication.authManager().clearMasterPassword()
    connections.install()
    found: list[probe.Probe] = []
    asking = threading.Thread(target=lambda: found.append(probe.probe("Алматы")))
    asking.start()
    asking.join(20)  # a prompt would wait for this very thread
    assert isinstance(found[0].error, PasswordsLocked) and "master password" in found[0].error.text()


def test_a_new_connection_is_saved_as_qgis_does_it(authcfg) -> None:
    draft = Draft("Шымкент", host="db1", database="city", authcfg=authcfg, user="ignored", ssl_mode="require",
                  standby_host="db2", standby_port="5433")  # fmt: skip
    assert draft.fault() is None and draft.name_fault() is None
    draft.save()
    assert "Шымкент" in QgsProviderRegistry.instance().providerMetadata("postgres").connections(False)
    found = connections.lookup("Шымкент")
    assert found.params == {**draft.address().params, "password": SECRET}
    assert found.params["host"] == "db1,db2" and found.params["port"] == "5432,5433"
    assert found.authcfg == authcfg == connections.authcfg_of("Шымкент")
    stored = {key: QgsSettings().value(key) for key in QgsSettings().allKeys() if key.startswith("PostgreSQL")}
    assert not any(SECRET in str(value) for value in stored.values())
    assert not stored.get("PostgreSQL/connections/Шымкент/password")
    assert not stored.get("PostgreSQL/connections/Шымкент/username")
    assert isinstance(draft.name_fault(), connections.DraftFault)  # the name is taken now
    Draft("service", service="almaty", host="not used").save()
    assert connections.lookup("service").params == {"service": "almaty", "sslmode": "prefer"}
    Draft("pgpass", host="db1", database="city", user="anna").save()
    assert connections.lookup("pgpass").params["user"] == "anna"


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (Draft("a"), "host"),
        (Draft("a", host="db1"), "database's name"),
        (Draft("a", host="db1,db2", database="city"), "“db1,db2” is no host"),
        (Draft("a", host="db1", standby_host="db 2", database="city"), "“db 2” is no host"),
        (Draft("a", host="db1", port="70000", database="city"), "“70000” is no port"),
        (Draft("a", host="db1", standby_port="x", database="city"), "“x” is no port"),
        (Draft("a", host="db1", port="²", database="city"), "is no port"),
    ],
)
def test_what_is_typed_wrong_is_said_before_anything_is_asked(draft, words) -> None:
    assert words in draft.fault().text()


@pytest.mark.parametrize("name", ["", "a/b", "a\\b", "city.gpkg", "host=x"])
def test_names_that_would_be_taken_for_something_else_are_refused(name) -> None:
    assert Draft(name, host="db1", database="city").name_fault() is not None


# ---------------------------------------------------------------------- asking: no database needed
def test_what_is_no_database_and_no_file_is_said(tmp_path) -> None:
    assert isinstance(probe.probe("nothing of the kind").error, errors.NoSuchConnection)
    assert isinstance(probe.probe("host=x password").error, probe.NotUnderstood)
    assert isinstance(probe.probe(str(tmp_path / "gone.gpkg")).error, errors.StoreMissing)


@pytest.mark.gpkg
def test_a_file_is_asked_too(tmp_path) -> None:
    path = tmp_path / "city.gpkg"
    create_store(path).close()
    found = probe.probe(str(path))
    assert found.state is State.READY and found.is_file and not found.is_read_only
    other = tmp_path / "other.gpkg"
    other.write_bytes(b"words " * 100)
    assert isinstance(probe.probe(str(other)).error, errors.NotAStore)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return listening.getsockname()[1]


def test_a_refused_port_is_said() -> None:
    found = probe.probe(f"host=127.0.0.1 port={free_port()} dbname=city user=anna password={SECRET}")
    assert found.state is State.FAILED and isinstance(found.error, errors.DatabaseSilent)
    assert "no database is running" in found.error.text()
    assert SECRET not in repr(found) + found.error.text() + found.details


def test_a_host_that_never_answers_is_given_up(monkeypatch) -> None:
    monkeypatch.setattr(probe, "CONNECT_SECONDS", 1)  # below what libpq itself waits at least
    with BlackHole() as hole:
        found = probe.probe(f"host=127.0.0.1 port={hole.port} dbname=city user=anna")
    assert isinstance(found.error, errors.DatabaseSilent) and "nothing came within" in found.error.text()


def test_a_name_lookup_that_hangs_is_given_up(monkeypatch) -> None:
    """libpq's time-out does not cover it: the thread that waits is left alone."""
    import psycopg2

    let_go, begun = threading.Event(), threading.Event()

    def hanging(**_: object) -> None:
        begun.set()
        let_go.wait(30)
        raise psycopg2.OperationalError("too late")

    monkeypatch.setattr(probe, "CONNECT_SECONDS", 0.2)
    monkeypatch.setattr("psycopg2.connect", hanging)
    found = probe.probe("host=db.example dbname=city user=anna")
    let_go.set()
    assert begun.is_set() and isinstance(found.error, errors.DatabaseSilent)


def test_waiting_for_a_host_can_be_cancelled() -> None:
    with BlackHole() as hole, pytest.raises(Cancelled):
        probe.probe(f"host=127.0.0.1 port={hole.port} dbname=city", cancelled=lambda: True)


def host(name: str, standby: bool = False, position: int = 10, age: float | None = 3.0, **found: object) -> Host:
    tables = {"schema_version": (True,) * 3, "facility": (True, True, True), "inspection": (True, True, False)}
    said = {"position": position, "age": age, "server": "15.1", "major": 15, "user": "anna", "postgis": "3.3",
            "read_only": standby, "may_create": False, "may_add_postgis": False, "usage": True, "owner": False,
            "tables": tables, "schema": probe.latest("postgis"), **found}  # fmt: skip
    return Host(name, is_standby=standby, found=said)


def test_a_standby_is_read_and_its_lag_told() -> None:
    address = Address("city", {"host": "db1,db2", "dbname": "city"})
    silent = Host("db1", errors.DatabaseSilent("city", "x"))
    both = probe._judged(address, [host("db1", position=12), host("db2", True)])
    assert both.main.host == "db1" and both.standby.host == "db2" and both.standby.lag_seconds == 3.0
    assert both.rights == ("read", "inspect", "edit") and not both.is_read_only
    assert probe._judged(address, [host("db1"), host("db2", True)]).standby.lag_seconds == 0.0
    without_main = probe._judged(address, [silent, host("db2", True)])
    assert without_main.state is State.READY and without_main.rights == ("read",)
    # That it replayed all it received says nothing of what it did not receive.
    assert without_main.standby.lag_seconds is None
    without_standby = probe._judged(address, [host("db1"), replace(silent, host="db2")])
    assert without_standby.state is State.READY and not without_standby.is_read_only
    assert [each.host for each in without_standby.failing] == ["db2"]
    # Hosts in the other order: whichever takes changes is the main one.
    assert probe._judged(address, [host("db1", True), host("db2")]).main.host == "db2"


@pytest.mark.parametrize(
    ("found", "kind", "state"),
    [
        ({"major": 12}, errors.DatabaseTooOld, State.FAILED),
        ({"postgis": "2.5.5"}, errors.DatabaseTooOld, State.FAILED),
        ({"postgis": None}, errors.NoPostgis, State.FAILED),
        ({"usage": False}, errors.NoRight, State.FAILED),
        ({"usage": None}, errors.NoStoreInDatabase, State.NO_CITY),
        ({"tables": {}}, errors.NoStoreInDatabase, State.NO_CITY),
        ({"tables": {"schema_version": (False,) * 3}}, errors.NoRight, State.FAILED),
        ({"schema": 0}, errors.StoreOlder, State.OLDER),
        ({"schema": 999}, errors.StoreNewer, State.NEWER),
    ],
)
def test_what_is_in_the_way_is_told_apart(found, kind, state) -> None:
    judged = probe._judged(Address("city", {"host": "db1"}), [host("db1", **found)])
    assert judged.state is state and isinstance(judged.error, kind)
    assert not judged.can_create and not judged.can_upgrade


def test_creating_and_upgrading_need_the_right_and_the_main_server() -> None:
    address = Address("city", {"host": "db1,db2"})
    empty = {"usage": None, "may_create": True}
    assert probe._judged(address, [host("db1", **empty)]).can_create
    assert probe._judged(address, [host("db1", **empty, may_add_postgis=True, postgis=None)]).can_create
    assert not probe._judged(address, [host("db1", standby=True, **empty)]).can_create
    older = {"schema": 0, "owner": True}
    assert probe._judged(address, [host("db1", **older)]).can_upgrade
    assert not probe._judged(address, [host("db1", standby=True, **older)]).can_upgrade


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ('FATAL:  password authentication failed for user "anna"', errors.LoginRefused),
        ("ВАЖНО:  пользователь «anna» не прошёл проверку подлинности (по паролю)", errors.LoginRefused),
        ('FATAL:  role "anna" does not exist', errors.LoginRefused),
        ("fe_sendauth: no password supplied", NoPassword),
        ('FATAL:  no pg_hba.conf entry for host "10.0.0.7", user "anna", database "city", no encryption', NotAdmitted),
        ("server does not support SSL, but SSL was required", NotAdmitted),
        ('FATAL:  database "city" does not exist', errors.NoSuchDatabase),
        ("ВАЖНО:  база данных «city» не существует", errors.NoSuchDatabase),
        ('FATAL:  permission denied for database "city"', errors.NoRight),
        ("Connection refused\n\tIs the server running?", errors.DatabaseSilent),
        ("FATAL:  sorry, too many clients already", errors.DatabaseSilent),
        ("something nobody has seen", errors.DatabaseSilent),
    ],
)
def test_what_libpq_says_becomes_words(words, kind) -> None:
    import psycopg2

    error = explained(psycopg2.OperationalError(words), Address("Алматы", {}))
    assert type(error) is kind and "Алматы" in error.text()


def test_words_in_the_letters_of_a_russian_windows_are_read() -> None:
    raw = "ВАЖНО:  пользователь «anna» не прошёл проверку подлинности (по паролю)".encode("cp1251")
    with pytest.raises(UnicodeDecodeError) as caught:
        raw.decode("utf-8")
    assert isinstance(explained(caught.value, Address("Алматы", {})), errors.LoginRefused)


def test_a_reason_inside_a_sentence_is_translated_with_it() -> None:
    error = errors.DatabaseSilent("city", login_errors.no_answer())
    told = error.text(lambda context, template: f"[{template}]")
    assert told.startswith("[") and "([nothing came within 5 seconds])" in told
    assert "(nothing came within 5 seconds)" in str(error)


# ---------------------------------------------------------------------- asking: a real one
@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture
def city(server) -> str:
    """A database with an empty city in it."""
    from inclusive_city.layers.store.postgis import PostgisStore

    name = server.database("CREATE EXTENSION postgis")
    PostgisStore.create(server.address(name)).close()
    return name


@pytest.mark.postgis
def test_who_is_not_let_in_is_told_why(server, city) -> None:
    user = server.user()
    wrong = probe.probe(server.address(city, user, "not-the-password"))
    assert isinstance(wrong.error, errors.LoginRefused) and user in wrong.error.text()
    assert "not-the-password" not in repr(wrong) + wrong.details + wrong.error.text()
    assert isinstance(probe.probe(server.address(city, "nobody_here")).error, errors.LoginRefused)
    assert isinstance(probe.probe(server.address("no_such_city", user)).error, errors.NoSuchDatabase)
    assert isinstance(probe.probe(server.address(city, user)).error, errors.NoRight)


@pytest.mark.postgis
def test_an_empty_database_is_offered_to_whoever_may_create(server) -> None:
    database, user = server.database(), server.user()
    assert isinstance(probe.probe(server.address(database, user)).error, errors.NoPostgis)
    by_administrator = probe.probe(server.address(database))
    assert by_administrator.state is State.NO_CITY and by_administrator.can_create and not by_administrator.postgis
    server.run("CREATE EXTENSION postgis", database=database)
    without_right = probe.probe(server.address(database, user))
    assert without_right.state is State.NO_CITY and not without_right.can_create and without_right.postgis
    server.run(f"GRANT CREATE ON DATABASE {database} TO {user}")
    assert probe.probe(server.address(database, user)).can_create


@pytest.mark.postgis
def test_rights_are_told_in_steps(server, city) -> None:
    user = server.user()
    address = server.address(city, user)
    grants = (
        ("USAGE ON SCHEMA inclusive_city", None),
        ("SELECT ON ALL TABLES IN SCHEMA inclusive_city", ("read",)),
        ("INSERT ON inclusive_city.inspection", ("read", "inspect")),
        ("UPDATE (address) ON inclusive_city.facility", ("read", "inspect", "edit")),
        ("INSERT ON inclusive_city.scenario", ("read", "inspect", "edit", "plan")),
    )
    for grant, rights in grants:
        server.run(f"GRANT {grant} TO {user}", database=city)
        found = probe.probe(address)
        if rights is None:
            assert isinstance(found.error, errors.NoRight)
        else:
            assert found.state is State.READY and found.rights == rights
            assert found.is_read_only == (rights == ("read",))
    server.run(f"ALTER ROLE {user} SET default_transaction_read_only = on")
    assert probe.probe(address).rights == ("read",)
    assert "administer" in probe.probe(server.address(city)).rights


@pytest.mark.postgis
def test_older_and_newer_schemas_are_told_apart(server, city) -> None:
    user = server.user()
    server.run(f"GRANT USAGE ON SCHEMA inclusive_city TO {user}", database=city)
    server.run(f"GRANT SELECT ON ALL TABLES IN SCHEMA inclusive_city TO {user}", database=city)
    server.run("UPDATE inclusive_city.schema_version SET version = 0 - version", database=city)
    older = probe.probe(server.address(city))
    assert older.state is State.OLDER and older.can_upgrade and isinstance(older.error, errors.StoreOlder)
    assert older.backup_command.startswith("pg_dump") and city in older.backup_command
    by_user = probe.probe(server.address(city, user))
    assert by_user.state is State.OLDER and not by_user.can_upgrade
    assert user in by_user.backup_command and SECRET not in by_user.backup_command
    server.run("UPDATE inclusive_city.schema_version SET version = 999 - version", database=city)
    assert probe.probe(server.address(city)).state is State.NEWER


@pytest.mark.postgis
def test_a_slow_server_is_waited_for_and_a_stuck_or_stopped_one_given_up(server, city, monkeypatch) -> None:
    with Wire(server.host, server.port, delay=1.0) as slow:
        assert probe.probe(server.address(city, port=slow.port)).state is State.READY
    monkeypatch.setattr(probe, "CONNECT_SECONDS", 1)
    for passed in (0, 100, 800, 1500):  # before, in and after the login
        with Wire(server.host, server.port, stuck=passed) as stuck:
            found = probe.probe(server.address(city, port=stuck.port))
            assert stuck.served == 1
        assert isinstance(found.error, errors.DatabaseSilent)
    with Wire(server.host, server.port) as wire:
        assert probe.probe(server.address(city, port=wire.port)).state is State.READY
        wire.cut()
        assert isinstance(probe.probe(server.address(city, port=wire.port)).error, errors.DatabaseSilent)
