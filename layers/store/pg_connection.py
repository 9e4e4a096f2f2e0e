"""One connection to the municipal database: how it is made and kept alive, what its errors mean, and types as every
store gives them."""

from __future__ import annotations

from typing import Any

import psycopg2
from psycopg2 import errorcodes, extensions

from . import gpkg_geometry
from .address import Address
from .errors import ConstraintRefused, DatabaseLost, DatabaseReadOnly, NoRight, StoreError, StoreLocked
from .login_errors import explained

ALIVE = {
    # A cut network is noticed within some 15 s even while we wait for an answer.
    "keepalives_idle": "5", "keepalives_interval": "3", "keepalives_count": "3", "tcp_user_timeout": "15000",
    "application_name": "Inclusive City", "client_encoding": "UTF8",
}  # fmt: skip
"""What every connection of ours is made with."""


def connect(address: Address, read_only: bool) -> Any:
    params = address.for_reading() if read_only else address.for_writing()
    try:
        connection = psycopg2.connect(**{**ALIVE, **params})
    except (psycopg2.OperationalError, UnicodeDecodeError) as error:
        raise explained(error, address) from None  # libpq's text may repeat what was given
    connection.autocommit = True
    return connection


def translated(error: psycopg2.Error, name: str, lost: bool) -> StoreError:
    code = error.pgcode or ""
    words = (error.diag.message_primary if error.diag else "") or str(error).strip()
    if lost or code.startswith("08") or code in (errorcodes.ADMIN_SHUTDOWN, errorcodes.CRASH_SHUTDOWN):
        return DatabaseLost(name)
    if code == errorcodes.INSUFFICIENT_PRIVILEGE:
        return NoRight(name, words)
    if code == errorcodes.READ_ONLY_SQL_TRANSACTION:
        return DatabaseReadOnly(name)
    if code in (errorcodes.LOCK_NOT_AVAILABLE, errorcodes.DEADLOCK_DETECTED):
        return StoreLocked(name)
    if not code and isinstance(error, psycopg2.OperationalError):
        return DatabaseLost(name)
    return ConstraintRefused(words)


# ---------------------------------------------------------------------- types as every store gives them
def register_types(connection: Any, geometry: int) -> None:
    """Times as the store writes them, geometries as a GeoPackage has them: the other rooms see no difference."""
    types = [
        extensions.new_type((1184,), "IC_TIME", lambda value, cursor: _time(value)),
        extensions.new_type((1082,), "IC_DATE", lambda value, cursor: value),
        extensions.new_type((1700,), "IC_NUMERIC", lambda value, cursor: None if value is None else float(value)),
        extensions.new_type((17,), "IC_BYTES", _bytes),
    ]
    if geometry:
        types.append(extensions.new_type((geometry,), "IC_GEOMETRY", lambda value, cursor: _blob(value)))
    for each in types:
        extensions.register_type(each, connection)


def _time(value: str | None) -> str | None:
    """2026-11-23 09:57:11[.123]+00 → 2026-11-23T09:57:11.123Z"""
    if value is None:
        return None
    part = value[19:].split("+")[0].lstrip(".")
    return f"{value[:10]}T{value[11:19]}.{part[:3]:0<3}Z"


def _bytes(value: str | None, cursor: Any) -> bytes | None:
    found = psycopg2.BINARY(value, cursor)
    return None if found is None else bytes(found)


def _blob(value: str | None) -> bytes | None:
    """EWKB in hexadecimal digits → GeoPackage blob."""
    if value is None:
        return None
    raw = bytes.fromhex(value)
    if raw[0] == 1 and raw[4] & 0x20:  # little-endian with an SRID: leave that out
        raw = raw[:4] + bytes([raw[4] & ~0x20]) + raw[9:]
    return gpkg_geometry.to_blob(raw)
