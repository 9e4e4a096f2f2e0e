"""Whether a city can be opened, where from and with which rights: asked in a few seconds, before anything is opened.

Every host of an address is asked at once, each in a thread of its own that is given up when its time is over: libpq
keeps to its own time-out while it connects, but not while a host's name is looked up, nor once it is connected.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import Any

from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from .store import Cancelled, StoreError, open_store
from .store.address import CONNECT_SECONDS, Address, address_of
from .store.errors import (
    DatabaseSilent,
    DatabaseTooOld,
    NoPostgis,
    NoRight,
    NoStoreInDatabase,
    NoSuchConnection,
    StoreNewer,
    StoreOlder,
)
from .store.login_errors import explained, no_answer, words_of
from .store.migrations import latest

SCHEMA = "inclusive_city"
OLDEST_SERVER, OLDEST_POSTGIS = 13, 3
WAIT = 0.02
RIGHTS: Mapping[str, tuple[str, int]] = {
    "read": ("facility", 0),
    "inspect": ("inspection", 1),
    "edit": ("facility", 2),
    "plan": ("scenario", 1),
    "moderate": ("citizen_report", 2),
}
"""Right → the table, and which privilege on it (0 select, 1 insert, 2 update) gives it."""


class State(Enum):
    READY = "ready"
    NO_CITY = "no city"
    OLDER = "older"
    NEWER = "newer"
    FAILED = "failed"


class NotUnderstood(StoreError):
    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors", "The connection's description cannot be understood. Write it as host=… dbname=… user=…"
            )
        )


@dataclass(frozen=True)
class Host:
    """What one server said. ``error`` where it said nothing useful; all else is then unknown."""

    host: str
    error: InclusiveCityError | None = None
    is_standby: bool = False
    lag_seconds: float | None = None
    """How far a standby is behind; None: not known."""
    detail: str = ""
    """libpq's own words, for whoever mends it."""
    found: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Probe:
    """What is known of a city before it is opened. ``error`` says in words what is in the way, if anything is."""

    name: str
    state: State
    error: InclusiveCityError | None = None
    is_file: bool = False
    server: str = ""
    postgis: str = ""
    schema: int | None = None
    known_schema: int = 0
    rights: tuple[str, ...] = ()
    """Keys of :data:`RIGHTS`, and "administer"."""
    user: str = ""
    can_create: bool = False
    can_upgrade: bool = False
    main: Host | None = None
    """The server that takes changes, if it answers."""
    standby: Host | None = None
    """The server that maps and analyses are read from, if it is another and answers."""
    failing: tuple[Host, ...] = ()
    """Servers that do not answer, or do not let the person in."""
    backup_command: str = ""
    """What the person responsible types to back the city up; asks for the password itself."""
    details: str = ""
    """For whoever mends it; holds no password."""

    @property
    def is_read_only(self) -> bool:
        return not set(self.rights) - {"read"}


def probe(city: str | Address, cancelled: Callable[[], bool] = lambda: False) -> Probe:
    """Ask about a city: a ``.gpkg`` path, the name of a saved connection, a libpq string, or an address."""
    try:
        address = city if isinstance(city, Address) else address_of(city)
    except ValueError:
        return Probe("", State.FAILED, NotUnderstood())
    except InclusiveCityError as error:
        return Probe(str(city), State.FAILED, error)
    if address is None:
        return _probe_file(str(city))
    return _judged(address, _asked(address, cancelled))


def _probe_file(name: str) -> Probe:
    if not name.lower().endswith(".gpkg") and not Path(name).is_file():
        return Probe(name, State.FAILED, NoSuchConnection(name))
    try:
        open_store(name, read_only=True).close()
    except StoreError as error:
        states = {StoreOlder: State.OLDER, StoreNewer: State.NEWER}
        older = isinstance(error, StoreOlder)
        return Probe(name, states.get(type(error), State.FAILED), error, True, can_upgrade=older)
    rights = ("read", "inspect", "edit", "plan") if os.access(name, os.W_OK) else ("read",)
    return Probe(name, State.READY, is_file=True, rights=rights)


# ---------------------------------------------------------------------- asking
class _Question(threading.Thread):
    """Asks one server. Not waited for when the program ends, nor after its time."""

    def __init__(self, address: Address, host: str, params: dict[str, str]) -> None:
        super().__init__(name="inclusive_city_probe", daemon=True)
        self._address, self._host, self._params = address, host, params
        self.answer: Host | None = None
        self._since = time.monotonic()
        self._patience = CONNECT_SECONDS * (1 if host else 2)  # a service may name two hosts, out of our sight

    def run(self) -> None:
        import psycopg2

        try:
            connection = psycopg2.connect(**self._params)
        except (psycopg2.Error, UnicodeError) as error:
            self.answer = self._failed(error)
            return
        self._since, self._patience = time.monotonic(), CONNECT_SECONDS
        try:
            connection.autocommit = True
            self.answer = _look(connection, self._host)
        except (psycopg2.Error, UnicodeError) as error:
            self.answer = self._failed(error)
        finally:
            connection.close()

    def _failed(self, error: Exception) -> Host:
        detail = _without_password(words_of(error), self._params)
        return Host(self._host, explained(error, self._address), detail=detail)

    def is_over(self) -> bool:
        return self.answer is not None or time.monotonic() - self._since > self._patience

    def said(self) -> Host:
        return self.answer or Host(self._host, DatabaseSilent(self._address.name, no_answer()))


def _asked(address: Address, cancelled: Callable[[], bool]) -> list[Host]:
    """Every host's answer, in the address's order."""
    hosts, ports = address.hosts()
    questions = []
    for number, host in enumerate(hosts):
        params = {"application_name": "Inclusive City", **address.for_writing()}
        params.pop("target_session_attrs", None)
        if host:
            params["host"] = host
        port = ports[number] if len(ports) == len(hosts) else ports[0]
        if port:
            params["port"] = port
        questions.append(_Question(address, host, params))
    for question in questions:
        question.start()
    while not all(question.is_over() for question in questions):
        if cancelled():
            raise Cancelled
        time.sleep(WAIT)
    return [question.said() for question in questions]


_SERVER = """
SELECT pg_is_in_recovery(),
  CASE WHEN pg_is_in_recovery()
       THEN extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp()) END::float,
  pg_wal_lsn_diff(
    CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END, '0/0')::bigint,
  current_setting('server_version'), current_setting('server_version_num')::int / 10000, current_user::text,
  (SELECT extversion FROM pg_extension WHERE extname = 'postgis'),
  current_setting('transaction_read_only') = 'on',
  has_database_privilege(current_database(), 'CREATE'),
  EXISTS (SELECT 1 FROM pg_available_extension_versions WHERE name = 'postgis' AND (
    (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
    OR (trusted AND has_database_privilege(current_database(), 'CREATE')))),
  (SELECT has_schema_privilege(oid, 'USAGE') FROM pg_namespace WHERE nspname = %(schema)s),
  (SELECT pg_has_role(nspowner, 'USAGE') FROM pg_namespace WHERE nspname = %(schema)s)
"""
_OLD_SERVER = "SELECT current_setting('server_version'), current_setting('server_version_num')::int / 10000"
_TABLES = """
SELECT c.relname::text, has_table_privilege(c.oid, 'SELECT'),
  has_table_privilege(c.oid, 'INSERT') OR has_any_column_privilege(c.oid, 'INSERT'),
  has_table_privilege(c.oid, 'UPDATE') OR has_any_column_privilege(c.oid, 'UPDATE')
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = %(schema)s AND c.relname = ANY(%(tables)s)
"""
_SERVER_NAMES = (
    "recovery", "age", "position", "server", "major", "user", "postgis", "read_only", "may_create", "may_add_postgis",
    "usage", "owner",
)  # fmt: skip


def _look(connection: Any, host: str) -> Host:
    host = host or connection.info.host
    params = {"schema": SCHEMA, "tables": ["schema_version", *{table for table, _ in RIGHTS.values()}]}
    with connection.cursor() as cursor:
        cursor.execute(_OLD_SERVER)
        server, major = cursor.fetchone()
        if major < OLDEST_SERVER:  # it lacks what is asked next
            return Host(host, found={"server": server, "major": major})
        cursor.execute(_SERVER, params)
        found = dict(zip(_SERVER_NAMES, cursor.fetchone()))
        tables: dict[str, tuple[bool, bool, bool]] = {}
        if found["usage"]:
            cursor.execute(_TABLES, params)
            tables = {name: tuple(allowed) for name, *allowed in cursor.fetchall()}
        found["tables"] = tables
        if tables.get("schema_version", (False,))[0]:
            cursor.execute("SELECT max(version) FROM inclusive_city.schema_version")
            found["schema"] = cursor.fetchone()[0]
    return Host(host, is_standby=found["recovery"], found=found)


# ---------------------------------------------------------------------- judging
def _judged(address: Address, hosts: list[Host]) -> Probe:
    answering = [host for host in hosts if host.error is None]
    failing = tuple(host for host in hosts if host.error is not None)
    details = "\n".join(f"{host.host or address.described()}: {host.detail or host.error}" for host in failing)
    if not answering:
        return Probe(address.name, State.FAILED, failing[0].error, failing=failing, details=details)
    main = next((host for host in answering if not host.is_standby), None)
    standby = next((host for host in answering if host.is_standby), None)
    if main is not None and standby is not None:
        standby = replace(standby, lag_seconds=_lag(main.found, standby.found))
    found = (main or standby).found
    known = latest("postgis")
    state, error = _state(address, found, known)
    rights = _rights(found) if state is State.READY else ()
    if main is None:
        rights = tuple(right for right in rights if right == "read")
    can_change = main is not None and not found.get("read_only")
    has_postgis = bool(found.get("postgis") or found.get("may_add_postgis"))
    return Probe(
        address.name,
        state,
        error,
        server=found["server"],
        postgis=found.get("postgis") or "",
        schema=found.get("schema"),
        known_schema=known,
        rights=rights,
        user=found.get("user", ""),
        can_create=can_change and state is State.NO_CITY and bool(found["may_create"]) and has_postgis,
        can_upgrade=can_change and state is State.OLDER and bool(found["owner"]),
        main=main,
        standby=standby,
        failing=failing,
        backup_command=_backup_command(address, main),
        details=details,
    )


def _lag(main: Mapping[str, Any], standby: Mapping[str, Any]) -> float | None:
    """Seconds that a standby is behind. Only beside the main server can that be told: whether it has replayed all
    that it received says nothing of what it has not received."""
    if standby["position"] >= main["position"]:
        return 0.0
    return None if standby["age"] is None else max(standby["age"], 0.0)


def _state(address: Address, found: Mapping[str, Any], known: int) -> tuple[State, InclusiveCityError | None]:
    name = address.name
    if found["major"] < OLDEST_SERVER:
        error = DatabaseTooOld(name, f"PostgreSQL {found['server']}", f"PostgreSQL {OLDEST_SERVER}")
        return State.FAILED, error
    if not found["postgis"] and not found["may_add_postgis"]:
        return State.FAILED, NoPostgis(name)
    if found["postgis"] and int(found["postgis"].partition(".")[0]) < OLDEST_POSTGIS:
        return State.FAILED, DatabaseTooOld(name, f"PostGIS {found['postgis']}", f"PostGIS {OLDEST_POSTGIS}")
    if found["usage"] is None:
        return State.NO_CITY, NoStoreInDatabase(name)
    if not found["usage"]:
        return State.FAILED, NoRight(name, f"schema {SCHEMA}")
    if "schema_version" not in found["tables"]:
        return State.NO_CITY, NoStoreInDatabase(name)
    if not found["tables"]["schema_version"][0] or not found["tables"].get("facility", (True,))[0]:
        return State.FAILED, NoRight(name, f"SELECT: {SCHEMA}.facility")
    schema = found.get("schema")
    if schema is None:
        return State.NO_CITY, NoStoreInDatabase(name)
    if schema > known:
        return State.NEWER, StoreNewer(name, schema, known)
    if schema < known:
        return State.OLDER, StoreOlder(name, schema, known)
    return State.READY, None


def _backup_command(address: Address, main: Host | None) -> str:
    if main is None:
        return ""
    where = {key: value for key, value in address.params.items() if key in ("service", "dbname", "user", "sslmode")}
    if "service" not in where:
        hosts, ports = address.hosts()
        number = hosts.index(main.host) if main.host in hosts else 0
        where.update(host=main.host, port=ports[number] if len(ports) == len(hosts) else ports[0])
    text = " ".join(f"{key}={value}" for key, value in where.items() if value)
    return f'pg_dump --format=custom --schema={SCHEMA} --file={SCHEMA}.dump --dbname="{text}"'


def _rights(found: Mapping[str, Any]) -> tuple[str, ...]:
    rights = [right for right, (table, kind) in RIGHTS.items() if found["tables"].get(table, (False,) * 3)[kind]]
    if found["read_only"]:
        return tuple(right for right in rights if right == "read")
    return (*rights, "administer") if found["owner"] else tuple(rights)


def _without_password(text: str, params: Mapping[str, str]) -> str:
    """libpq does not repeat a password; a server of another make might."""
    secret = params.get("password")
    return text.strip().replace(secret, "…") if secret else text.strip()
