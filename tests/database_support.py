"""What the tests of databases share: databases and users of the throwaway PostgreSQL, a login QGIS keeps."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

from on_postgis import run_sql
from qgis.core import QgsApplication, QgsAuthMethodConfig

from inclusive_city.layers.store.address import Address

SECRET = "Kestrel-7781-Shymbulak"
"""The planted password, which must stand nowhere but in password stores."""
MASTER = "only for these tests"


@contextmanager
def stored_login() -> Iterator[str]:
    """Id of a login (anna, with the planted password) in QGIS's password store, which is open meanwhile."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword(MASTER, True)
    config = QgsAuthMethodConfig()
    config.setName("city")
    config.setMethod("Basic")
    config.setConfig("username", "anna")
    config.setConfig("password", SECRET)
    stored, config = manager.storeAuthenticationConfig(config)
    assert stored
    try:
        yield config.id()
    finally:
        manager.setMasterPassword(MASTER, True)
        manager.removeAuthenticationConfig(config.id())
        manager.clearMasterPassword()


class Server:
    """The throwaway PostgreSQL: databases and users for one test."""

    run = staticmethod(run_sql)

    def __init__(self) -> None:
        self.host, self.port = os.environ.get("PGHOST", "localhost"), int(os.environ.get("PGPORT", "5432"))
        self._databases: list[str] = []
        self._users: list[str] = []

    def database(self, *statements: str) -> str:
        name = f"ic_probe_{uuid.uuid4().hex[:12]}"
        self.run(f"CREATE DATABASE {name}")
        self._databases.append(name)
        self.run(*statements, database=name)
        return name

    def user(self, name: str = "", password: str = SECRET) -> str:
        name = name or f"ic_user_{uuid.uuid4().hex[:12]}"
        self.run(f"CREATE ROLE {name} LOGIN PASSWORD '{password}'")
        self._users.append(name)
        return name

    def address(self, database: str, user: str = "", password: str = SECRET, port: int = 0) -> Address:
        params = {"host": self.host, "port": str(port or self.port), "dbname": database, "sslmode": "disable"}
        if user:
            params.update(user=user, password=password)
        return Address(database, params)

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self.run(*(f"DROP DATABASE {name} WITH (FORCE)" for name in self._databases))
        self.run(*(f"DROP ROLE {name}" for name in self._users))
