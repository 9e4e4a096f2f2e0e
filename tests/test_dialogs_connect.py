"""The connect dialog, and what the dock says of a connection. ``prober`` stands for the database, except at the end."""

from __future__ import annotations

import re
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path

import pytest
from database_support import MASTER, SECRET, Server, stored_login
from dialog_support import DockDesk, settle, wait_until
from network_faults import BlackHole
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox

from inclusive_city import settings
from inclusive_city.dialogs import connect_dialog
from inclusive_city.dialogs.connect_dialog import ConnectDialog
from inclusive_city.dialogs.connection_words import connection_text, lag_text
from inclusive_city.dialogs.main_dock import MainDock
from inclusive_city.dialogs.options_page import OptionsPage
from inclusive_city.layers import connections, probe
from inclusive_city.layers.connections import Draft
from inclusive_city.layers.probe import Host, Probe, State
from inclusive_city.layers.store import errors
from inclusive_city.layers.store.login_errors import no_answer

MAIN = Host("db1")
READY = Probe("city", State.READY, server="15.1", postgis="3.3", schema=1, rights=("read", "edit"), main=MAIN)
READ_ONLY = Probe("city", State.READY, server="15.1", postgis="3.3", schema=1, rights=("read",), main=MAIN)
SILENT = Probe("city", State.FAILED, errors.DatabaseSilent("city", no_answer()), details="libpq said so")
STANDBY = Host("db2", is_standby=True, lag_seconds=3.2)


@pytest.fixture(autouse=True)
def own_settings(qgis_app) -> Iterator[None]:
    def forget() -> None:
        for setting in settings.ALL:
            setting.reset()
        QgsSettings().remove("PostgreSQL/connections")

    forget()
    settings.LANGUAGE.set("en")
    yield
    forget()


class Prober:
    """Answers what it is told to; remembers what it was asked, and in which thread."""

    def __init__(self, answer: Probe) -> None:
        self.answer = answer
        self.asked: list[object] = []
        self.threads: set[int] = set()
        self.go_on = threading.Event()
        self.go_on.set()

    def __call__(self, city: object, cancelled: Callable[[], bool]) -> Probe:
        self.asked.append(city)
        self.threads.add(threading.get_ident())
        while not self.go_on.wait(0.02):
            if cancelled():
                break
        return self.answer


@pytest.fixture
def open_dialog() -> Iterator[Callable[..., ConnectDialog]]:
    made: list[ConnectDialog] = []

    def make(answer: Probe | Prober, **how: object) -> ConnectDialog:
        prober = answer if isinstance(answer, Prober) else Prober(answer)
        dialog = ConnectDialog(prober=prober, **how)
        dialog.prober = prober
        made.append(dialog)
        dialog.show()
        return dialog

    yield make
    for dialog in made:
        dialog.reject()
        dialog.deleteLater()


def known(dialog: ConnectDialog) -> None:
    wait_until(lambda: dialog._probe is not None)


def words(dialog: ConnectDialog) -> str:
    return unescape(re.sub(r"</?b>", "", dialog.state.text().replace("<br>", "\n")))


# ---------------------------------------------------------------------- what is offered
def test_saved_connections_of_qgis_are_offered_and_asked_in_the_background(open_dialog) -> None:
    for name in ("Алматы", "Шымкент"):
        Draft(name, host="db1", database="city").save()
    settings.RECENT_STORES.set(["/a/city.gpkg", "Шымкент"])
    dialog = open_dialog(READY)
    assert dialog.inSaved.isChecked() and dialog.saved.currentText() == "Шымкент"  # the one used last
    known(dialog)
    assert dialog.prober.asked == ["Шымкент"] and dialog.prober.threads != {threading.get_ident()}
    assert words(dialog).startswith("✓ The city can be opened.\nYou can: look at maps and lists, edit facilities.")
    assert "PostgreSQL 15.1, PostGIS 3.3, schema 1" in words(dialog)
    dialog.ok.click()
    assert dialog.result() == ConnectDialog.DialogCode.Accepted and dialog.store == "Шымкент"


def test_without_a_connection_a_new_one_is_asked_for(open_dialog) -> None:
    dialog = open_dialog(READY)
    assert dialog.inNew.isChecked() and dialog.newPage.isVisible()
    assert "Give the server's host" in words(dialog)
    dialog.inSaved.setChecked(True)
    assert dialog.savedNote.isVisible() and not dialog.ok.isEnabled()


def test_an_answer_to_what_is_no_longer_chosen_does_not_count(open_dialog) -> None:
    for name in ("a", "b"):
        Draft(name, host="db1", database="city").save()
    prober = Prober(SILENT)
    prober.go_on.clear()
    dialog = open_dialog(prober)
    wait_until(lambda: prober.asked == ["a"])
    assert "Asking a" in words(dialog)
    prober.answer = READY
    dialog.saved.setCurrentText("b")
    prober.go_on.set()
    known(dialog)
    assert prober.asked == ["a", "b"] and dialog._probe is READY


def test_the_window_lives_while_a_host_does_not_answer(open_dialog, monkeypatch) -> None:
    """With the real question to a host that takes the connection and says nothing."""
    monkeypatch.setattr(probe, "CONNECT_SECONDS", 1)
    ticks: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    with BlackHole() as hole:
        Draft("hole", host="127.0.0.1", port=str(hole.port), database="city").save()
        connections.install()
        dialog = ConnectDialog()
        timer.start(10)
        dialog.show()
        known(dialog)
    timer.stop()
    assert len(ticks) > 20
    assert "✗ The city cannot be opened." in words(dialog) and "nothing came within" in words(dialog)
    dialog.reject()


@pytest.mark.parametrize(
    ("answer", "sign", "text", "shown"),
    [
        (READ_ONLY, "!", "You can look, but not change anything here.", set()),
        (SILENT, "✗", "does not answer (nothing came within 5 seconds)", {"copyDetails"}),
        (Probe("city", State.FAILED, errors.LoginRefused("city", "anna")), "✗", "not accept the user “anna”", set()),
        (Probe("city", State.FAILED, errors.NoPostgis("city"), server="15"), "✗", "lacks PostGIS", set()),
        (Probe("city", State.FAILED, errors.NoRight("city", "schema")), "✗", "do not have the right", set()),
        (Probe("city", State.NEWER, errors.StoreNewer("city", 9, 1)), "✗", "made by a newer Inclusive City", set()),
        (Probe("city", State.NO_CITY, can_create=True, main=MAIN), "!", "You have the right to create one", {"create"}),
        (Probe("city", State.NO_CITY, main=MAIN), "✗", "docs/database.md", {"showFiles"}),
        (Probe("city", State.OLDER, schema=1, known_schema=2, can_upgrade=True, backup_command="pg_dump …"), "!",
         "pg_dump …", {"upgrade", "copyCommand"}),
        (Probe("city", State.OLDER, schema=1, known_schema=2), "✗", "Only its owner can upgrade it", {"showFiles"}),
        (Probe("city", State.READY, rights=("read", "edit"), main=MAIN, standby=STANDBY), "✓",
         "Maps are read from the standby db2, 3 s behind.", set()),
        (Probe("city", State.READY, rights=("read",), standby=STANDBY, failing=(MAIN,)), "!",
         "The main server db1 does not answer. Everything is read from the standby db2", set()),
    ],
)  # fmt: skip
def test_every_state_has_a_sign_words_and_what_can_be_done(open_dialog, answer, sign, text, shown) -> None:
    Draft("city", host="db1", database="city").save()
    dialog = open_dialog(answer)
    known(dialog)
    assert words(dialog).startswith(sign) and text in words(dialog)
    offered = {name for name in ("create", "upgrade", "copyCommand", "showFiles", "copyDetails")
               if getattr(dialog, name).isVisible()}  # fmt: skip
    assert offered == shown
    assert dialog.state.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_details_and_backup_command_are_copied(open_dialog) -> None:
    Draft("city", host="db1", database="city").save()
    dialog = open_dialog(SILENT)
    known(dialog)
    dialog.copyDetails.click()
    assert QApplication.clipboard().text() == "libpq said so"
    dialog.prober.answer = Probe("city", State.OLDER, can_upgrade=True, backup_command="pg_dump it")
    dialog._probe = None
    dialog.test.click()
    known(dialog)
    dialog.copyCommand.click()
    assert QApplication.clipboard().text() == "pg_dump it"


# ---------------------------------------------------------------------- a new connection
def fill(dialog: ConnectDialog, **texts: str) -> None:
    dialog.inNew.setChecked(True)
    for name, text in texts.items():
        getattr(dialog, name).setText(text)


def test_a_new_connection_is_tried_only_when_asked_saved_when_opened(open_dialog) -> None:
    dialog = open_dialog(SILENT)
    fill(dialog, name="Алматы", host="db1", database="city", user="anna", standby="db2")
    assert "Not tried yet." in words(dialog)
    dialog.test.click()
    known(dialog)
    tried = dialog.prober.asked[0]
    assert tried.params["host"] == "db1,db2" and tried.params["user"] == "anna"
    assert connections.names() == []  # a test saves nothing
    dialog.ok.click()
    wait_until(lambda: len(dialog.prober.asked) == 2)
    known(dialog)
    assert dialog.isVisible() and connections.names() == []  # it does not answer: nothing is kept
    dialog.prober.answer = READY
    dialog.ok.click()
    wait_until(lambda: not dialog.isVisible())
    assert dialog.store == "Алматы" and connections.names() == ["Алматы"]
    assert connections.lookup("Алматы").params["host"] == "db1,db2"


def test_what_is_missing_is_said_and_a_taken_name_not_overwritten(open_dialog) -> None:
    Draft("taken", host="db9", database="city").save()
    dialog = open_dialog(READY)
    fill(dialog, name="taken", host="db1")
    dialog.ok.click()
    assert "Give the database's name." in words(dialog)
    dialog.database.setText("city")
    dialog.ok.click()
    assert "is saved already" in words(dialog) and dialog.isVisible()
    assert connections.lookup("taken").params["host"] == "db9"


def test_a_service_takes_the_place_of_host_and_port(open_dialog) -> None:
    dialog = open_dialog(READY)
    fill(dialog, name="by service", service="almaty")
    assert not dialog.host.isEnabled() and not dialog.standby.isEnabled() and dialog.database.isEnabled()
    dialog.ok.click()
    wait_until(lambda: not dialog.isVisible())
    assert connections.lookup("by service").params == {"service": "almaty", "sslmode": "prefer"}


# ---------------------------------------------------------------------- files
@pytest.mark.gpkg
def test_a_file_is_chosen_and_opened(open_dialog, tmp_path, monkeypatch) -> None:
    settings.RECENT_STORES.set([str(tmp_path / "before.gpkg"), "a database"])
    dialog = open_dialog(READY)
    dialog.inFile.setChecked(True)
    assert dialog.recent.count() == 1 and not dialog.ok.isEnabled()
    dialog.recent.setCurrentRow(0)
    assert dialog.path.text() == str(tmp_path / "before.gpkg")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a: (str(tmp_path / "other.gpkg"), ""))
    dialog.browse.click()
    known(dialog)
    assert dialog.prober.asked[-1] == str(tmp_path / "other.gpkg")
    QApplication.sendEvent(dialog, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))
    assert dialog.store == str(tmp_path / "other.gpkg") and not dialog.isVisible()


def test_making_a_new_city_leads_out_of_the_dialog(open_dialog) -> None:
    dialog, wanted = open_dialog(READY), []
    dialog.make_wanted.connect(lambda: wanted.append(True))
    dialog.inFile.setChecked(True)
    dialog.make.click()
    assert wanted == [True] and not dialog.isVisible() and dialog.store == ""


# ---------------------------------------------------------------------- creating and upgrading
@pytest.mark.parametrize(
    ("answer", "button", "work"),
    [
        (Probe("city", State.NO_CITY, can_create=True, main=MAIN), "create", "make_city"),
        (Probe("city", State.OLDER, can_upgrade=True, main=MAIN), "upgrade", "upgrade_city"),
    ],
)
def test_creating_and_upgrading_are_confirmed_then_opened(open_dialog, monkeypatch, answer, button, work) -> None:
    Draft("city", host="db1", database="city").save()
    done, questions = [], []
    monkeypatch.setattr(connect_dialog, work, lambda job, name, *rest: done.append(name))

    def question(parent, title, text, *buttons):
        questions.append(text)
        assert buttons[-1] == QMessageBox.StandardButton.Cancel  # Enter does nothing that cannot be taken back
        return reply

    monkeypatch.setattr(QMessageBox, "question", question)
    dialog = open_dialog(answer)
    known(dialog)
    reply = QMessageBox.StandardButton.Cancel
    getattr(dialog, button).click()
    assert len(questions) == 1 and done == [] and dialog.isVisible()
    reply = QMessageBox.StandardButton.Yes
    dialog.prober.answer = READY
    getattr(dialog, button).click()
    wait_until(lambda: not dialog.isVisible())
    assert done == ["city"] and dialog.store == "city"
    assert "backed up" in questions[1] or "is created in the database" in questions[1]


def test_an_upgrade_that_fails_leaves_the_dialog_usable(open_dialog, monkeypatch) -> None:
    Draft("city", host="db1", database="city").save()
    monkeypatch.setattr(QMessageBox, "question", lambda *a: QMessageBox.StandardButton.Yes)

    def fails(job, name):
        raise errors.NoRight("city", "owner")

    monkeypatch.setattr(connect_dialog, "upgrade_city", fails)
    dialog = open_dialog(Probe("city", State.OLDER, can_upgrade=True, main=MAIN))
    known(dialog)
    dialog.upgrade.click()
    wait_until(lambda: "do not have the right" in words(dialog))
    assert dialog.isVisible() and dialog.test.isEnabled() and dialog.savedPage.isEnabled()


# ---------------------------------------------------------------------- dock and options
@pytest.fixture
def dock(qgis_app) -> Iterator[MainDock]:
    QgsProject.instance().clear()
    desk = DockDesk()
    dock = MainDock(desk)
    dock.desk = desk
    desk.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    desk.window.show()
    settle(dock)
    yield dock
    dock.release()
    dock.close()
    QgsProject.instance().clear()
    desk.window.close()


@pytest.mark.gpkg
def test_the_dock_opens_what_the_dialog_found_and_tells_the_connection(dock, tmp_path, model, root) -> None:
    from drawn_city import draw_city

    draw_city(tmp_path / "city.gpkg", root / "resources" / "models" / "almaty", 20).close()
    dock.welcome.connection.click()
    dialog = dock._dialog
    dialog.inFile.setChecked(True)
    dialog.path.setText(str(tmp_path / "city.gpkg"))
    known(dialog)
    dialog.ok.click()
    wait_until(lambda: dock.session.is_open)
    settle(dock)
    assert dock._dialog is None and dock.desk.reloaded == 1
    assert dock.session.connection.state is State.READY and "Read only" not in dock.header.city.text()
    for found, text in (
        (READ_ONLY, "! Connected, read only: you have the right to look."),
        (Probe("c", State.READY, rights=("read", "edit"), main=MAIN, standby=STANDBY),
         "✓ Connected. Maps are read from the standby db2, 3 s behind."),
        (SILENT, "✗ The city's database city does not answer"),
    ):  # fmt: skip
        dock.session.connection = found
        dock.session.changed.emit()
        assert text in dock.header.city.text()


def test_a_database_that_is_away_is_said_and_stays_on_the_list(dock, monkeypatch) -> None:
    Draft("away", host="127.0.0.1", port="1", database="city").save()
    settings.remember_store("away")
    dock.session.open_for_person("away")
    settle(dock)
    assert "away could not be opened" in dock.header.city.text() and "does not answer" in dock.header.city.text()
    assert settings.RECENT_STORES.get() == ["away"] and dock.welcome.recent.item(0).text() == "away\nDatabase"
    assert dock.welcome.connection.isEnabled()


def test_releasing_the_dock_closes_the_dialog(dock) -> None:
    dock.connect_city()
    dialog = dock._dialog
    dock.connect_city()
    assert dock._dialog is dialog  # one is enough
    dock.release()
    assert not dialog.isVisible()


def test_lag_is_told_in_words() -> None:
    assert lag_text(0.2, "en") == "up to date" and lag_text(3.4, "en") == "3 s behind"
    assert lag_text(600, "en") == "10 min behind" and "not known" in lag_text(None, "en")
    assert connection_text(Probe("a.gpkg", State.READY, is_file=True, rights=("read", "edit")), "en") == ""
    read_only = Probe("a.gpkg", State.READY, is_file=True, rights=("read",))
    assert connection_text(read_only, "en") == "! Read only: the file cannot be written."


def test_options_name_the_city_to_open_at_start() -> None:
    Draft("Алматы", host="db1", database="city").save()
    settings.LAST_STORE.set("/last.gpkg")
    settings.RECENT_STORES.set(["/last.gpkg", "host=db1 password=hush"])
    page = OptionsPage(lambda: None)
    assert [page.start.itemData(row) for row in range(page.start.count())] == ["last", "none", "/last.gpkg", "Алматы"]
    assert settings.start_city() == "/last.gpkg"
    for chosen, opened in (("none", ""), ("Алматы", "Алматы"), ("last", "/last.gpkg")):
        page.start.setCurrentIndex(page.start.findData(chosen))
        page.apply()
        assert settings.start_city() == opened
    page.connect_start.click()
    dialog = page.findChild(ConnectDialog)
    assert not dialog.make.isVisibleTo(dialog) and dialog.ok.text() == "Choose the city"
    dialog.store = "Шымкент"
    dialog.accept()
    assert page.start.currentData() == "Шымкент"
    page.apply()
    assert settings.start_city() == "Шымкент"


# ---------------------------------------------------------------------- a real database
@pytest.fixture
def log(qgis_app) -> Iterator[list[str]]:
    """What goes into QGIS's log."""
    said: list[str] = []

    def keep(text: str, tag: str, level: object) -> None:
        said.append(f"{tag}: {text}")

    QgsApplication.messageLog().messageReceived.connect(keep)
    yield said
    QgsApplication.messageLog().messageReceived.disconnect(keep)


@pytest.mark.postgis
def test_no_password_is_left_anywhere(dock, log, monkeypatch, tmp_path) -> None:
    """From a new connection with a login of QGIS's password store, through a wrong password, an empty database and a
    city made in it, to the saved project and a login that ends: everything written or said is searched for it."""
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "question", lambda *a: said.append(str(a[1:3])) or QMessageBox.StandardButton.Yes)
    monkeypatch.setattr("inclusive_city.dialogs.city_session.project_file", lambda *_: str(tmp_path / "city.qgz"))
    with stored_login() as authcfg, Server() as server:
        server.user("anna", "not this one")
        server.run("ALTER ROLE anna SUPERUSER")
        database = server.database()
        dock.connect_city()
        dialog = dock._dialog
        fill(dialog, name="Алматы", host=server.host, port=str(server.port), database=database)
        dialog.login.setConfigId(authcfg)
        dialog.test.click()
        known(dialog)
        assert isinstance(dialog._probe.error, errors.LoginRefused)
        said += [words(dialog), repr(dialog._probe), dialog._probe.details, repr(dialog.draft())]

        server.run(f"ALTER ROLE anna PASSWORD '{SECRET}'")
        dialog._probe = None
        dialog.test.click()
        known(dialog)
        assert dialog._probe.can_create
        said += [words(dialog), repr(dialog._probe)]
        dialog.create.click()
        wait_until(lambda: dock.session.is_open, 60)
        settle(dock)
        assert dock.session.store == "Алматы" and "Connected." in dock.header.city.text()
        said += [dock.header.city.text(), repr(connections.lookup("Алматы"))]

        dock.session.build_project()
        settle(dock, 60)
        said += [layer.source() for layer in QgsProject.instance().mapLayers().values()]
        assert any(authcfg in each for each in said)

        server.run("ALTER ROLE anna PASSWORD 'changed meanwhile'")
        dock.session.read_again()
        settle(dock)
        assert "does not answer any more" in dock.header.city.text() and dock.activity.details.isVisible()
        dock.activity.details.click()
        said += [dock.activity.last.text(), QApplication.clipboard().text()]
        said += [label.text() for label in dock.findChildren(QLabel)]
    QgsSettings().sync()
    said += [f"{key}={QgsSettings().value(key)}" for key in QgsSettings().allKeys()]
    with zipfile.ZipFile(tmp_path / "city.qgz") as archive:
        written = [archive.read(name) for name in archive.namelist()]
    assert any(authcfg.encode() in each for each in written)
    written.append(Path(QgsSettings().fileName()).read_bytes())
    assert any("LoginRefused" in each for each in log)
    for each in [*said, *log]:
        assert SECRET not in each
    assert not any(SECRET.encode() in each for each in written)


@pytest.mark.postgis
def test_a_closed_password_store_is_said_and_opened_by_the_person(dock, log) -> None:
    with stored_login() as authcfg, Server() as server:
        server.user("anna")
        Draft("Алматы", host=server.host, port=str(server.port), database=server.database(), authcfg=authcfg).save()
        QgsApplication.authManager().clearMasterPassword()
        dock.session.open("Алматы")  # by itself: QGIS asks nothing
        settle(dock)
        assert "password store, which is locked" in dock.header.city.text()
        QgsApplication.authManager().setMasterPassword(MASTER, True)  # as QGIS's prompt does
        dock.session.open_for_person("Алматы")
        settle(dock)
        assert "lacks PostGIS" in dock.header.city.text() or "holds no city yet" in dock.header.city.text()
