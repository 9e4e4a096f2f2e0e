"""Why a database lets nobody in, in words. Knows no QGIS."""

from __future__ import annotations

import re

from ...scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from .address import CONNECT_SECONDS, Address
from .errors import (
    DatabaseSilent,
    LoginRefused,
    NoRight,
    NoSuchDatabase,
    StoreError,
)


class NoPassword(StoreError):
    def __init__(self, name: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The city's database {name} asks for a password, and none is known. Choose an authentication "
                "configuration that holds it, or write it into your pgpass file.",
            ),
            name=name,
        )


class NotAdmitted(StoreError):
    def __init__(self, name: str, user: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The server of {name} does not let the user “{user}” in from this computer. Try another SSL mode, or "
                "ask the database administrator for access.",
            ),
            name=name,
            user=user,
        )


# While connecting libpq gives no error code, only words: the server's, in its own language, English or Russian here.
_WORDS = (
    ("password", r"no password supplied"),
    ("login", r"authentication failed|проверку подлинности|role .* does not exist|роль .* не существует"),
    ("admission", r"pg_hba\.conf|not permitted to log in|нет права вход|SSL.*(not support|required)"),
    ("database", r"database .* does not exist|база данных .* не существует"),
    ("right", r"permission denied|нет доступа|нет прав"),
    ("refused", r"Connection refused|10061"),
    ("time", r"timeout expired|timed out|10060"),
    ("host", r"could not translate host name|Name or service not known"),
    ("full", r"too many (clients|connections)|connection slots"),
    ("starting", r"starting up|shutting down|recovery mode"),
    ("service", r"definition of service|service file"),
)


def words_of(error: Exception) -> str:
    """What libpq said. On a Russian Windows it may speak in letters that psycopg2 does not expect."""
    if isinstance(error, UnicodeDecodeError):
        return error.object.decode("cp1251", "replace")
    return str(error)


def explained(error: Exception, address: Address) -> InclusiveCityError:
    """What psycopg2 raised while connecting, in words."""
    text = words_of(error)
    kind = next((kind for kind, pattern in _WORDS if re.search(pattern, text, re.IGNORECASE)), "")
    user = address.params.get("user") or _between_quotes(text)
    if kind == "password":
        return NoPassword(address.name)
    if kind == "login":
        return LoginRefused(address.name, user)
    if kind == "admission":
        return NotAdmitted(address.name, user)
    if kind == "database":
        return NoSuchDatabase(address.name, address.params.get("dbname") or _between_quotes(text))
    if kind == "right":
        return NoRight(address.name, first_line(text))
    return DatabaseSilent(address.name, _reason(kind, text))


def _reason(kind: str, text: str) -> InclusiveCityError | str:
    if kind == "time":
        return no_answer()
    reasons = {
        "refused": QT_TRANSLATE_NOOP("Errors", "no database is running at this address and port"),
        "host": QT_TRANSLATE_NOOP("Errors", "the name of its server is not known here"),
        "full": QT_TRANSLATE_NOOP("Errors", "too many people are connected to it"),
        "starting": QT_TRANSLATE_NOOP("Errors", "it is being started or stopped"),
        "service": QT_TRANSLATE_NOOP("Errors", "the service is not in pg_service.conf"),
    }
    return InclusiveCityError(reasons[kind]) if kind in reasons else first_line(text)


def first_line(text: str) -> str:
    return (text.strip().splitlines() or [""])[0].strip()


def _between_quotes(text: str) -> str:
    found = re.search(r'user "([^"]*)"|«([^»]*)»|"([^"]*)"', text)
    return next((part for part in found.groups() if part), "") if found else ""


def no_answer() -> InclusiveCityError:
    """The reason inside "does not answer": nothing came within the time."""
    return InclusiveCityError(
        QT_TRANSLATE_NOOP("Errors", "nothing came within {seconds} seconds"), seconds=CONNECT_SECONDS
    )
