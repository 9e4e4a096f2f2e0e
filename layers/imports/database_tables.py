"""Tables of the databases that QGIS knows by its saved connections. May be called in any thread."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsAbstractDatabaseProviderConnection,
    QgsDataSourceUri,
    QgsProviderConnectionException,
    QgsProviderRegistry,
)

from ...scoring.errors import QT_TRANSLATE_NOOP
from .errors import SourceError
from .read_layer import LayerSource, open_layer

PROVIDERS = ("postgres", "spatialite", "mssql", "oracle", "hana")
"""Providers whose connections lead to databases; files are opened as files."""


@dataclass(frozen=True)
class Connection:
    """A saved connection by its provider and name."""

    provider: str
    name: str


@dataclass(frozen=True)
class Table:
    """A table or view. ``geometry``: its geometry column, "" for none; ``keys``: its primary key."""

    schema: str
    name: str
    geometry: str = ""
    keys: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        return f"{self.schema}.{self.name}" if self.schema else self.name


def saved_connections() -> list[Connection]:
    """What is saved in QGIS; no database is asked."""
    found = []
    for provider in PROVIDERS:
        metadata = QgsProviderRegistry.instance().providerMetadata(provider)
        if metadata is not None:
            found += [Connection(provider, name) for name in sorted(metadata.connections(), key=str.casefold)]
    return found


def tables_of(connection: Connection) -> list[Table]:
    """The tables that can be read there. Raises SourceError where the database does not answer."""
    try:
        opened = _opened(connection)
        found = opened.tables()
    except QgsProviderConnectionException as error:
        raise SourceError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The database of the connection “{name}” does not answer, or does not let you in. Check the "
                "connection in QGIS's browser, and the network or VPN.",
            ),
            name=connection.name,
        ) from error
    tables = [
        Table(each.schema(), each.tableName(), each.geometryColumn(), tuple(each.primaryKeyColumns())) for each in found
    ]
    return sorted(tables, key=lambda table: table.title.casefold())


def open_table(connection: Connection, table: Table) -> LayerSource:
    """The table, ready to be read. Its address may hold a password: it is neither kept nor told."""
    try:
        uri = QgsDataSourceUri(_opened(connection).tableUri(table.schema, table.name))
    except QgsProviderConnectionException as error:
        raise SourceError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The table {name} cannot be read. Check that the database answers, that the table is still there, and "
                "that you may read it.",
            ),
            name=table.title,
        ) from error
    uri.setGeometryColumn(table.geometry)
    if len(table.keys) == 1:
        uri.setKeyColumn(table.keys[0])
    return open_layer(uri.uri(False), connection.provider, table.title)


def _opened(connection: Connection) -> QgsAbstractDatabaseProviderConnection:
    return QgsProviderRegistry.instance().providerMetadata(connection.provider).createConnection(connection.name)
