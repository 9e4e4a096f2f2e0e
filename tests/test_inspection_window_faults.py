"""The city's database stops while an inspection is being entered, and comes back: nothing is lost, it is said in plain
words, and what was finished meanwhile is sent once, by itself."""

from __future__ import annotations

import pytest
from dialog_support import settle, wait_until
from inspected import new_facility
from inspection_support import InspectedCity, dock_with, opened
from qgis.PyQt.QtWidgets import QPushButton

from inclusive_city import settings
from inclusive_city.dialogs import live_city
from inclusive_city.layers.model_store import install_model
from inclusive_city.layers.store import create_store, open_store

pytestmark = [pytest.mark.postgis]


@pytest.fixture
def server():
    from clusters import Cluster

    made = Cluster().create().start()
    try:
        made.sql("CREATE EXTENSION postgis", "template1")
        made.sql("CREATE DATABASE city")
        yield made
    finally:
        made.remove()


@pytest.fixture
def city(server, root) -> InspectedCity:
    with create_store(server.libpq("city")) as store:
        install_model(store, root / "resources" / "models" / "almaty")
        store.insert("district", {"fid": [1], "code": ["bostandyk"], "name": ["Bostandyk"]})
        clinic, other = new_facility(store, "health"), new_facility(store, "health")
        store.insert(
            "inspector",
            {"name": ["Aigul Nurlan"], "certificate": ["KZ-1"], "valid_until": ["2090-01-01"], "login": ["tester"]},
        )
    return InspectedCity(server.libpq("city"), clinic, other)


def submitted(city: InspectedCity) -> int:
    with open_store(str(city.path), read_only=True) as store:
        return store.value("SELECT count(*) FROM inspection WHERE state = 'submitted' AND submitted_by = 'tester'")


def press(window, act: str) -> None:
    next(b for b in window.form.banner.findChildren(QPushButton) if b.objectName().startswith(f"{act}_")).click()


def test_the_database_stops_while_one_types_and_comes_back(qgis_app, server, city, monkeypatch, tmp_path) -> None:
    settings.LANGUAGE.set("en")
    monkeypatch.setattr(live_city, "TOGETHER_MS", 10)
    with dock_with(city, monkeypatch, tmp_path / "drafts") as dock:
        window = opened(dock, city.clinic)
        assert window.form.head.inspector.currentText().startswith("Aigul Nurlan")  # by the database's login
        window.desk.entering.choose(("E01", 1), "none")
        server.stop("immediate")
        window.desk.entering.type(("E13", 1), "70 cm")
        wait_until(lambda: window.desk.queue.box.is_saved)
        window.form.do("submit")
        press(window, "submit_now")
        wait_until(lambda: window.desk.entering is None, 60)
        said = window.form.banner.order[0].text()
        assert said.startswith("⧗ The inspection of “Clinic” is kept on this computer") and "psycopg" not in said
        assert [line.state for line in dock.session.inspections.lines] == ["queued"]
        server.start()
        wait_until(lambda: not dock.session.inspections.lines, 90)  # nobody pressed anything
        assert submitted(city) == 1
        wait_until(lambda: window.form.banner.order[0].text().startswith("✓ The inspection of “Clinic” was submitted"))
        dock.session.inspections.send()
        settle(dock, 60)
        assert submitted(city) == 1
