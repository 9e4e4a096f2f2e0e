"""Two people, or a person and another program, on one city: in a file and in a database of its own."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest
from dialog_support import DockDesk, drawn_project, settle, wait_until
from drawn_city import draw_city
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

DATABASE = "ic_two_people"
FILE, SERVER = "gpkg", pytest.param("postgis", marks=pytest.mark.postgis)
BOTH = [FILE, SERVER]
MODEL = Path(__file__).resolve().parent.parent / "resources" / "models" / "almaty"


def on_server(sql: str, *values: object, database: str = "postgres") -> list[tuple]:
    import psycopg2

    connection = psycopg2.connect(dbname=database)
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            cursor.execute(sql, values or None)
            return cursor.fetchall() if cursor.description else []
    finally:
        connection.close()


@lru_cache(maxsize=1)
def _drawn_database() -> str:
    """A database with the drawn city, to be copied."""
    name = f"{DATABASE}_drawn"
    on_server(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    on_server(f"CREATE DATABASE {name}")
    on_server("CREATE EXTENSION postgis", database=name)
    draw_city(f"dbname={name}", MODEL).close()
    return name


@lru_cache(maxsize=1)
def _drawn_folder(folder: Path) -> Path:
    folder.mkdir()
    return drawn_project(folder, MODEL, records=True).parent


def make_city(kind: str, folder: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A drawn city of its own; the store's name. Its project is ``city.qgz`` in ``folder``."""
    from inclusive_city.layers.project import build_project
    from inclusive_city.layers.store import open_store

    if kind == FILE:
        drawn = _drawn_folder(tmp_path_factory.getbasetemp() / "two_people")
        for name in ("city.gpkg", "city.qgz"):
            shutil.copy(drawn / name, folder / name)
        return str(folder / "city.gpkg")
    drawn = _drawn_database()
    on_server(f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)")
    on_server(f"CREATE DATABASE {DATABASE} TEMPLATE {drawn}")
    name = f"dbname={DATABASE}"
    with open_store(name) as store:
        build_project(store, folder / "city.qgz", "en", records=True).clear()
    return name


def open_dock(city: str, folder: Path) -> Iterator:
    """The dock, with the city's project open in QGIS."""
    from inclusive_city import settings
    from inclusive_city.dialogs.main_dock import MainDock
    from inclusive_city.layers import roles
    from inclusive_city.layers.live import LiveState

    for setting in settings.ALL:
        setting.reset()
    settings.LANGUAGE.set("en")
    QgsProject.instance().clear()
    desk = DockDesk()
    dock = MainDock(desk)
    desk.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    desk.window.show()
    assert QgsProject.instance().read(str(folder / "city.qgz"))
    desk.canvas.setLayers([layer(QgsProject.instance(), roles.FACILITIES)])
    desk.canvas.zoomToProjectExtent()
    settle(dock)
    assert dock.session.store == city and dock.session.is_open
    wait_until(lambda: dock.session.live.state is LiveState.LIVE)
    yield dock
    dock.release()
    dock.close()
    QgsProject.instance().clear()
    desk.window.close()
    for setting in settings.ALL:
        setting.reset()


def layer(project: QgsProject, role: str) -> QgsVectorLayer:
    from inclusive_city.layers import roles

    return roles.layer_of(project, role)


def stored(city: str, sql: str) -> list[tuple]:
    from inclusive_city.layers.store import open_store

    with open_store(city, read_only=True) as store:
        return store.rows(sql)


def written(city: str, sql: str) -> None:
    """By another program, which knows nothing of the plugin."""
    if city.endswith(".gpkg"):
        with sqlite3.connect(city) as connection:
            connection.execute(sql)
        connection.close()
    else:
        on_server(f"SET search_path = inclusive_city, public; {sql}", database=DATABASE)
