"""QGIS's saved PostgreSQL connections as addresses of city databases.

A password is read where QGIS keeps it and handed to libpq; it is never written: a new connection names an
authentication configuration, a service, or leaves the password to pgpass.
"""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsDataSourceUri, QgsProviderRegistry, QgsSettings

from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from .store.address import Address, is_libpq, set_saved_connections
from .store.errors import StoreError

GROUP = "PostgreSQL/connections"
SSL_MODES = ("prefer", "disable", "allow", "require", "verify-ca", "verify-full")
"""In the order of QGIS's own numbers, which older versions wrote into the settings."""
PORT = "5432"


class PasswordsLocked(StoreError):
    """The master password was not given in this session, and is not asked for from a background thread."""

    def __init__(self, name: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "QGIS keeps the login of {name} in its password store, which is locked. Open the city once more, or "
                "test the connection: QGIS then asks for its master password.",
            ),
            name=name,
        )


class NoSuchLogin(StoreError):
    def __init__(self, name: str, authcfg: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The connection {name} names the authentication configuration “{authcfg}”, which this QGIS does not "
                "have or cannot use. Choose another one for the connection.",
            ),
            name=name,
            authcfg=authcfg,
        )


class DraftFault(InclusiveCityError):
    """What is wrong with what was typed for a new connection."""


# ---------------------------------------------------------------------- reading
def names() -> list[str]:
    """Names of the saved connections, as QGIS lists them."""
    settings = QgsSettings()
    settings.beginGroup(GROUP)
    found = settings.childGroups()
    settings.endGroup()
    return sorted(found, key=str.casefold)


def authcfg_of(name: str) -> str:
    """Id of the authentication configuration that a saved connection names, or ""."""
    return _value(QgsSettings(), name, "authcfg")


def lookup(name: str) -> Address | None:
    """The saved connection called ``name``; None where there is none.

    Safe in any thread. Raises PasswordsLocked rather than have QGIS ask for its master password, which a
    background thread would wait for.
    """
    settings = QgsSettings()
    if not name or name not in names():
        return None
    params = {
        "service": _value(settings, name, "service"),
        "host": _value(settings, name, "host"),
        "port": _value(settings, name, "port"),
        "dbname": _value(settings, name, "database"),
        "sslmode": _ssl_mode(settings.value(f"{GROUP}/{name}/sslmode")),
    }
    authcfg = _value(settings, name, "authcfg")
    if authcfg:
        params.update(login(name, authcfg))
    else:
        params["user"] = _value(settings, name, "username")
        params["password"] = _value(settings, name, "password")
    return Address(name, {key: value for key, value in params.items() if value}, authcfg)


def login(name: str, authcfg: str) -> dict[str, str]:
    """libpq's parameters out of an authentication configuration."""
    if is_locked(authcfg):
        raise PasswordsLocked(name)
    manager = QgsApplication.authManager()
    found, config = manager.loadAuthenticationConfig(authcfg, QgsAuthMethodConfig(), True)
    if not found:
        raise NoSuchLogin(name, authcfg)
    if config.method() == "Basic":
        return {"user": config.config("username"), "password": config.config("password")}
    # Certificates: QGIS writes them into files and says which.
    from psycopg2 import ProgrammingError
    from psycopg2.extensions import parse_dsn

    uri = QgsDataSourceUri()
    uri.setAuthConfigId(authcfg)
    try:
        return parse_dsn(uri.connectionInfo(True))
    except ProgrammingError:
        raise NoSuchLogin(name, authcfg) from None


def is_locked(authcfg: str) -> bool:
    """Whether QGIS would have to ask for its master password first."""
    return bool(authcfg) and not QgsApplication.authManager().masterPasswordIsSet()


def unlock(authcfg: str) -> bool:
    """Have QGIS ask for its master password where it must; whether the login can be read now. GUI thread only."""
    return not is_locked(authcfg) or QgsApplication.authManager().setMasterPassword(True)


def install() -> None:
    """Let a store be named by a saved connection."""
    set_saved_connections(lookup)


def _value(settings: QgsSettings, name: str, key: str) -> str:
    value = settings.value(f"{GROUP}/{name}/{key}")
    return "" if value is None else str(value).strip()


def _ssl_mode(stored: object) -> str:
    """QGIS writes "SslVerifyCa", older ones the number."""
    text = str(stored)
    for number, mode in enumerate(SSL_MODES):
        if text == str(number) or text.lower() == f"ssl{mode.replace('-', '')}":
            return mode
    return ""


# ---------------------------------------------------------------------- a new one
@dataclass(frozen=True)
class Draft:
    """A connection as a person types it."""

    name: str = ""
    service: str = ""
    host: str = ""
    port: str = ""
    database: str = ""
    user: str = ""
    authcfg: str = ""
    ssl_mode: str = "prefer"
    standby_host: str = ""
    standby_port: str = ""

    def fault(self) -> DraftFault | None:
        """What must be mended before it can be tried."""
        if not self.service and not self.host:
            return DraftFault(QT_TRANSLATE_NOOP("Errors", "Give the server's host, or the name of a service."))
        if not self.service and not self.database:
            return DraftFault(QT_TRANSLATE_NOOP("Errors", "Give the database's name."))
        for host in (self.host, self.standby_host):
            if any(sign in host for sign in ", \t'\\"):
                return DraftFault(
                    QT_TRANSLATE_NOOP("Errors", "“{host}” is no host: give one name or address."), host=host
                )
        for port in (self.port, self.standby_port):
            if port and not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
                return DraftFault(
                    QT_TRANSLATE_NOOP("Errors", "“{port}” is no port: give a number from 1 to 65535."), port=port
                )
        return None

    def name_fault(self) -> DraftFault | None:
        """What must be mended before it can be saved."""
        if not self.name:
            return DraftFault(QT_TRANSLATE_NOOP("Errors", "Give the connection a name."))
        # A slash would make two levels of QGIS's settings; the others would be taken for a file or a libpq string.
        if set("/\\") & set(self.name) or self.name.lower().endswith(".gpkg") or is_libpq(self.name):
            return DraftFault(
                QT_TRANSLATE_NOOP("Errors", "“{name}” cannot be a connection's name: leave out / \\ = and “.gpkg”."),
                name=self.name,
            )
        if self.name in names():
            return DraftFault(
                QT_TRANSLATE_NOOP(
                    "Errors", "A connection “{name}” is saved already. Choose it above, or give this one another name."
                ),
                name=self.name,
            )
        return None

    def address(self) -> Address:
        """Where it leads. Raises what :func:`login` raises."""
        host, port = self._hosts()
        params = {
            "service": self.service,
            "host": host,
            "port": port,
            "dbname": self.database,
            "user": self.user,
            "sslmode": self.ssl_mode,
        }
        if self.authcfg:
            params.update(login(self.name or self.host, self.authcfg))
        name = self.name or self.service or f"{self.database}@{self.host}"
        return Address(name, {key: value for key, value in params.items() if value}, self.authcfg)

    def save(self) -> None:
        """Keep it among QGIS's connections, as QGIS's own dialog would; its browser shows it from now on."""
        host, port = self._hosts()
        uri = QgsDataSourceUri()
        ssl_mode = QgsDataSourceUri.decodeSslMode(self.ssl_mode)
        user = "" if self.authcfg else self.user
        if self.service:
            uri.setConnection(self.service, self.database, user, "", ssl_mode, self.authcfg)
        else:
            uri.setConnection(host, port, self.database, user, "", ssl_mode, self.authcfg)
        provider = QgsProviderRegistry.instance().providerMetadata("postgres")
        how = {"saveUsername": bool(user), "savePassword": False}
        provider.saveConnection(provider.createConnection(uri.uri(False), how), self.name)

    def _hosts(self) -> tuple[str, str]:
        """Host and port as libpq takes them: the main server first, then the standby."""
        if self.service:
            return "", ""
        port = self.port or PORT
        if not self.standby_host:
            return self.host, port
        return f"{self.host},{self.standby_host}", f"{port},{self.standby_port or port}"
