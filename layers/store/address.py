"""Where a municipal database is: what a libpq string or a saved connection of QGIS says, with the password apart.

Knows no QGIS: whoever does (:mod:`inclusive_city.layers.connections`) tells by :func:`set_saved_connections` how a
saved connection's name is looked up.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

CONNECT_SECONDS = 5
"""How long one host is waited for."""
SECRETS = ("password", "sslpassword")
_LIBPQ = re.compile(r"^\s*(postgres(ql)?://|[a-z_]+\s*=)", re.IGNORECASE)


@dataclass(frozen=True)
class Address:
    """One database."""

    name: str
    """What opens it again: a saved connection's name, or a libpq string without its password."""
    params: Mapping[str, str] = field(default_factory=dict, repr=False)
    """libpq's parameters (``host``, ``port``, ``dbname``, ``user``, ``password``, ``service``, ``sslmode`` …). Several
    hosts, comma-separated as libpq has them: the first is the primary, the others may be standbys for reading."""
    authcfg: str = ""
    """Id of QGIS's authentication configuration that holds user and password; layers name it instead of them."""

    def for_writing(self) -> dict[str, str]:
        """Parameters of a connection that must reach the primary."""
        params = self._with_timeout()
        if self._has_standby() or params.get("service"):  # a service may name several hosts, too
            params["target_session_attrs"] = "read-write"
        return params

    def for_reading(self) -> dict[str, str]:
        """Parameters of a connection that only reads: a standby where one answers, else the primary."""
        params = self._with_timeout()
        if self._has_standby():
            hosts, ports = self.hosts()
            params["host"] = ",".join(hosts[1:] + hosts[:1])
            if len(ports) > 1:
                params["port"] = ",".join(ports[1:] + ports[:1])
            params["target_session_attrs"] = "any"
        return params

    def hosts(self) -> tuple[list[str], list[str]]:
        """Hosts and ports, as many of each as are given."""
        return self.params.get("host", "").split(","), self.params.get("port", "").split(",")

    def described(self) -> str:
        """For a person: what and where, never a password."""
        if self.params.get("service"):
            return f"service={self.params['service']}"
        where = self.params.get("host") or "localhost"
        return f"{self.params.get('dbname') or self.params.get('user') or ''}@{where}"

    def _has_standby(self) -> bool:
        return "," in self.params.get("host", "")

    def _with_timeout(self) -> dict[str, str]:
        return {"connect_timeout": str(CONNECT_SECONDS), **self.params}


Lookup = Callable[[str], "Address | None"]
_lookup: list[Lookup] = []


def set_saved_connections(lookup: Lookup) -> None:
    """How the name of a saved connection becomes an address (None: there is none of that name)."""
    _lookup[:] = [lookup]


def is_libpq(name: str) -> bool:
    """Whether ``name`` is a libpq string (``service=…``, ``host=… dbname=…``, ``postgresql://…``)."""
    return bool(_LIBPQ.match(name)) and not name.lower().endswith(".gpkg")


def address_of(name: str) -> Address | None:
    """The database called ``name``; None where ``name`` is a file's path.

    Raises ValueError for a libpq string that libpq does not understand.
    """
    if is_libpq(name):
        return parse(name)
    if name.lower().endswith(".gpkg"):
        return None
    return _lookup[0](name) if _lookup and not set(name) & set("/\\") else None


def parse(text: str) -> Address:
    """A libpq string. Raises ValueError, without repeating the string, where it is none."""
    import psycopg2
    from psycopg2.extensions import make_dsn, parse_dsn

    try:
        params = parse_dsn(text)
    except psycopg2.ProgrammingError:
        raise ValueError("not a libpq connection string") from None
    return Address(make_dsn(**{key: value for key, value in params.items() if key not in SECRETS}), params)
