"""What somebody else changes shows by itself in an open project, in both stores; nobody's edits are disturbed."""

from __future__ import annotations

import os
import threading

import pytest
from dialog_support import settle, wait_until
from qgis.core import QgsProject
from qgis.PyQt.QtTest import QTest
from two_people import BOTH, DATABASE, FILE, SERVER, layer, make_city, on_server, open_dock, stored, written

from inclusive_city.dialogs.main_dock import RECORD
from inclusive_city.layers import live, roles
from inclusive_city.layers.live import APPLICATION, LiveState, Watch


def listeners() -> int:
    return on_server("SELECT count(*) FROM pg_stat_activity WHERE application_name = %s", APPLICATION)[0][0]


def watching_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if isinstance(thread, Watch)]


@pytest.fixture
def city(request, tmp_path, tmp_path_factory, qgis_app) -> str:
    return make_city(request.param, tmp_path, tmp_path_factory)


@pytest.fixture
def dock(city, tmp_path):
    yield from open_dock(city, tmp_path)


class Heard:
    """What a watch tells."""

    def __init__(self, store: str) -> None:
        self.states: list[LiveState] = []
        self.changes = 0
        self.watch = Watch(store, self._told)
        self.watch.start()

    def _told(self, state: LiveState, changed: bool) -> None:
        if not self.states or self.states[-1] is not state:
            self.states.append(state)
        self.changes += changed

    def until(self, state: LiveState) -> None:
        wait_until(lambda: self.states[-1:] == [state], 40.0)

    def end(self) -> None:
        self.watch.stop()
        self.watch.join(10.0)
        assert not self.watch.is_alive()


@pytest.fixture
def heard(city):
    heard = Heard(city)
    heard.until(LiveState.LIVE)
    yield heard
    heard.end()


# ---------------------------------------------------------------------- the watch
@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_what_another_program_writes_is_heard(city, heard) -> None:
    assert heard.changes == 0
    written(city, "UPDATE inspection SET note = 'seen' WHERE fid = 1")
    wait_until(lambda: heard.changes == 1)
    assert heard.states == [LiveState.LIVE]


@pytest.mark.parametrize("city", [FILE], indirect=True)
def test_who_only_opens_a_file_changes_nothing(city, heard) -> None:
    from osgeo import gdal

    for _ in range(3):
        source = gdal.OpenEx(city, gdal.OF_VECTOR | gdal.OF_UPDATE)
        assert source.GetLayerByName("facility").GetFeatureCount() == 400
        del source
        os.utime(city)
        QTest.qWait(int(1000 * live.LOOK_SECONDS))
    written(city, "UPDATE inspection SET note = 'seen' WHERE fid = 1")
    wait_until(lambda: heard.changes > 0)
    assert heard.changes == 1


@pytest.mark.parametrize("city", [FILE], indirect=True)
def test_a_file_that_goes_and_comes_back_is_told(city, heard) -> None:
    os.rename(city, f"{city}.away")
    heard.until(LiveState.LOST)
    os.rename(f"{city}.away", city)
    heard.until(LiveState.LIVE)


@pytest.mark.parametrize("city", [SERVER], indirect=True)
def test_a_database_that_goes_and_comes_back_is_told(city, heard, monkeypatch) -> None:
    monkeypatch.setattr(live, "RETRY_SECONDS", (0.1, 0.2))
    on_server(f"ALTER DATABASE {DATABASE} ALLOW_CONNECTIONS false")
    on_server("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", DATABASE)
    heard.until(LiveState.LOST)
    assert heard.changes == 0
    on_server(f"ALTER DATABASE {DATABASE} ALLOW_CONNECTIONS true")
    heard.until(LiveState.LIVE)
    wait_until(lambda: heard.changes == 1)  # whatever happened meanwhile
    assert listeners() == 1


@pytest.mark.postgis
def test_a_server_that_never_answers_ends_with_the_watch() -> None:
    heard = Heard("host=127.0.0.1 port=1 dbname=nobody")
    heard.until(LiveState.LOST)
    heard.end()
    assert heard.states == [LiveState.LOST] and not watching_threads()


# ---------------------------------------------------------------------- the open project
@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_a_change_by_somebody_else_shows_and_disturbs_nothing(city, dock, tmp_path) -> None:
    mine = QgsProject.instance()
    session, register = dock.session, layer(mine, roles.FACILITY)
    facilities = layer(mine, roles.FACILITIES)
    session.go_to_facility(18)
    settle(dock)
    dock.tabs.setCurrentIndex(RECORD)
    settle(dock)
    facilities.selectByIds([18, 30])
    settle(dock)
    chosen = session.facility
    register.startEditing()
    note = register.fields().indexOf("note")
    register.changeAttributeValue(50, note, "I am writing this")
    reads: list[int] = []
    session.content_changed.connect(lambda: reads.append(1))

    theirs = QgsProject()
    assert theirs.read(str(tmp_path / "city.qgz"))
    other = layer(theirs, roles.FACILITY)
    other.startEditing()
    for name, value in (("name", "Renamed by somebody else"), ("facility_type", "health")):
        other.changeAttributeValue(chosen, other.fields().indexOf(name), value)
    assert other.commitChanges(), other.commitErrors()

    wait_until(lambda: reads)
    settle(dock)
    assert facilities.getFeature(chosen)["name"] == "Renamed by somebody else"
    assert "Renamed by somebody else" in dock.panel(RECORD).card.toPlainText()
    assert sorted(facilities.selectedFeatureIds()) == [18, 30] and session.facility == chosen
    assert register.isEditable() and register.editBuffer().changedAttributeValues()[50][note] == "I am writing this"
    waiting = stored(city, "SELECT count(*) FROM facility_dirty")[0][0]
    assert waiting >= 1 and dock.header.compute.isVisible()
    assert f"{waiting} facilities wait: recompute" in dock.header.compute.text()
    assert register.commitChanges(), register.commitErrors()
    settle(dock)
    theirs.clear()


@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_what_waits_is_gone_when_it_was_computed(city, dock) -> None:
    written(city, "UPDATE inspection SET state = 'rejected', reviewed_by = 'B', review_note = 'n' WHERE fid = 1")
    wait_until(lambda: "3 facilities wait: recompute" in dock.header.compute.text())
    settle(dock)
    facilities = layer(QgsProject.instance(), roles.FACILITIES)
    ((facility,),) = stored(city, "SELECT facility FROM inspection WHERE fid = 1")
    assert int(facilities.getFeature(facility)["being_recomputed"])
    names = layer(QgsProject.instance(), roles.NAMES)
    assert names.minimumScale() == facilities.minimumScale()  # marked wherever points are drawn
    dock.header.compute.click()
    wait_until(lambda: not dock.header.compute.isVisible())
    settle(dock)
    assert not stored(city, "SELECT facility FROM facility_dirty")
    assert not int(facilities.getFeature(facility)["being_recomputed"])
    assert names.minimumScale() < facilities.minimumScale()


@pytest.mark.parametrize("city", [SERVER], indirect=True)
def test_one_connection_per_client_and_none_afterwards(city, dock, monkeypatch) -> None:
    session = dock.session
    assert listeners() == 1 and len(watching_threads()) == 1
    session.read_again()
    settle(dock)
    session.open(city)
    settle(dock)
    wait_until(lambda: session.live.state is LiveState.LIVE)
    wait_until(lambda: listeners() == 1 and len(watching_threads()) == 1)
    assert "Live: changes by others show at once." in dock.header.city.text()
    session.close()
    wait_until(lambda: listeners() == 0 and not watching_threads())
    session.open(city)
    settle(dock)
    wait_until(lambda: listeners() == 1)
    dock.release()
    wait_until(lambda: listeners() == 0 and not watching_threads())


@pytest.mark.parametrize("city", [SERVER], indirect=True)
def test_the_dock_says_that_the_connection_is_lost_and_goes_on(city, dock, monkeypatch) -> None:
    monkeypatch.setattr(live, "RETRY_SECONDS", (0.1, 0.2))
    on_server(f"ALTER DATABASE {DATABASE} ALLOW_CONNECTIONS false")
    on_server("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = %s", APPLICATION)
    wait_until(lambda: "Connection lost, trying again." in dock.header.city.text())
    assert "Connected" not in dock.header.city.text()
    assert dock.session.city is not None and dock.isEnabled()
    on_server(f"ALTER DATABASE {DATABASE} ALLOW_CONNECTIONS true")
    on_server("UPDATE inclusive_city.facility SET name = 'Changed meanwhile' WHERE fid = 18", database=DATABASE)
    wait_until(lambda: "Live: changes" in dock.header.city.text())
    settle(dock)
    assert dock.session.is_open


@pytest.mark.parametrize("city", [FILE], indirect=True)
def test_nothing_watches_after_the_dock_is_gone(city, dock) -> None:
    assert len(watching_threads()) == 1
    dock.release()
    wait_until(lambda: not watching_threads())
