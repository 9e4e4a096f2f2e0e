"""The history of a record, two inspections side by side, and the map as of a date, as a person sees them."""

from __future__ import annotations

import sqlite3

import pytest
from dialog_support import settle, wait_until
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication
from register_support import inspect
from test_dialogs_accessibility import (
    check_mnemonics,
    check_names,
    check_plain_texts,
    check_tab_order,
    is_part,
    letters,
    where,
)
from two_people import BOTH, FILE, layer, make_city, open_dock

from inclusive_city import settings
from inclusive_city.dialogs.as_of_dialog import AsOfDialog
from inclusive_city.dialogs.compare_dialog import CompareDialog
from inclusive_city.dialogs.history_dialog import HistoryDialog
from inclusive_city.dialogs.main_dock import RECORD
from inclusive_city.i18n.translator import Translator
from inclusive_city.layers import as_of_layers, roles
from inclusive_city.layers.register import read_record, save_facility
from inclusive_city.layers.store import open_store

assert letters  # a fixture
FACILITY = 18


@pytest.fixture
def city(request, tmp_path, tmp_path_factory, qgis_app) -> str:
    """One facility with a past: two people edited it, two inspectors were there."""
    name = make_city(getattr(request, "param", FILE), tmp_path, tmp_path_factory)
    with open_store(name) as store:
        change(store, "Aigul", name="City Polyclinic", address="Abai st. 17 <corner>")
        change(store, "Berik", owner="")
        inspect(store, FACILITY, "2025-06-04T05:06:00.000Z", answers={"E13": 0.7, "E01": "level", "A01": "unknown"})
        inspect(store, FACILITY, "2026-08-20T05:06:00.000Z", answers={"E13": 0.95, "E01": "level"})
    return name


def change(store, by: str, **values: str) -> None:
    record = read_record(store, FACILITY, "en")
    save_facility(store, FACILITY, record.version, {**record.values, **values}, {}, by)


@pytest.fixture
def dock(city, tmp_path):
    for dock in open_dock(city, tmp_path):
        dock.tabs.setCurrentIndex(RECORD)
        dock.session.go_to_facility(FACILITY)
        settle(dock)
        yield dock


def opened(dock, key: str, kind: type):
    """The dialog behind a button of the Record tab."""
    panel = dock.panel(RECORD)
    buttons = {**panel.acts.buttons, **panel.city_acts.buttons}
    assert buttons[key].isEnabled() and not buttons[key].isHidden()
    buttons[key].click()
    settle(dock)
    return next(dialog for dialog in dock.session.iface.mainWindow().findChildren(kind) if dialog.isVisible())


# ---------------------------------------------------------------------- history
@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_every_change_is_told_with_who_when_before_and_after(dock) -> None:
    dialog = opened(dock, "history", HistoryDialog)
    text = dialog.changes.toPlainText()
    assert dialog.head.text() == "City Polyclinic: 2 changes are known."
    assert text.index("Owner: Akimat was taken away") < text.index("Name: Facility 17 → City Polyclinic")
    assert "Address: Abai st. 17 → Abai st. 17 <corner>" in text and "Aigul" in text and "Berik" in text
    assert "History" in dialog.windowTitle() and dialog.seal.text().startswith("✓ The history")
    assert "since" in dialog.statuses.toPlainText()
    with open_store(dock.session.store) as store:
        change(store, "Dana", note="new")
    dock.session.read_again()
    settle(dock)
    assert "Note: new" in dialog.changes.toPlainText()


def test_changes_are_narrowed_by_person_kind_and_time(dock) -> None:
    with open_store(dock.session.store) as store:
        store.insert("facility_name", {"facility": [FACILITY], "language": ["en"], "name": ["Polyclinic"]})
    dialog = opened(dock, "history", HistoryDialog)
    assert [dialog.kind.itemText(row) for row in range(dialog.kind.count())] == ["everything", "Names", "Facility"]
    dialog.who.setCurrentIndex(dialog.who.findData("Aigul"))
    assert {entry.who for entry in dialog.listed()} == {"Aigul"}
    dialog.kind.setCurrentIndex(dialog.kind.findData("facility_name"))
    assert dialog.listed() == [] and dialog.note.text() == "No change fits what was chosen above."
    dialog.who.setCurrentIndex(0)
    assert [entry.table for entry in dialog.listed()] == ["facility_name"]
    dialog.kind.setCurrentIndex(0)
    dialog.when.setCurrentIndex(dialog.when.findData(7))
    assert len(dialog.listed()) == 3
    dialog.copy.click()
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == 3 and all(line.count("\t") == 3 for line in lines)


def test_a_tampered_history_is_said_so(dock, city) -> None:
    with sqlite3.connect(city) as connection:
        connection.execute("DROP TRIGGER change_log_no_update")
        connection.execute("UPDATE change_log SET changed_by = 'Nobody' WHERE fid = 1")
    connection.close()
    dialog = opened(dock, "history", HistoryDialog)
    assert dialog.seal.text().startswith("⚠ The history was changed: entry 1 does not fit its seal")


def test_a_file_whose_seals_were_all_made_anew_is_not_the_one_that_was_seen(dock, city) -> None:
    from inclusive_city.layers.store.log_chain import HEAD, seal

    assert opened(dock, "history", HistoryDialog).seal.text().startswith("✓")
    with sqlite3.connect(city) as connection:  # somebody who knows how it is done
        connection.execute("DROP TRIGGER change_log_no_update")
        connection.execute("UPDATE change_log SET seal = NULL, changed_by = 'Nobody'")
        connection.execute("DELETE FROM setting WHERE key = ?", (HEAD,))
    connection.close()
    with open_store(city) as store, store.transaction():
        seal(store)
    for dialog in dock.session.iface.mainWindow().findChildren(HistoryDialog):
        dialog.close()
    dialog = opened(dock, "history", HistoryDialog)
    assert dialog.seal.text().startswith("⚠ The seal that was kept elsewhere is not in this history")
    assert dialog.take.isVisible()
    dialog.take.click()
    settle(dock)
    assert dialog.seal.text().startswith("✓") and not dialog.take.isVisible()


# ---------------------------------------------------------------------- two inspections
def test_two_inspections_side_by_side(dock) -> None:
    history = opened(dock, "history", HistoryDialog)
    assert history.compare.isEnabled()
    history.compare.click()
    settle(dock)
    dialog: CompareDialog = history.comparison
    rows = {row[0]: row[1:] for row in dialog.rows.rows}
    door = next(cells for title, cells in rows.items() if "width of the entrance door" in title)
    assert door[:3] == ("70 cm", "95 cm", "at least 90 cm") and door[3] == "≠ changed: not met → met"
    assert dialog.note.text() == "Different answers: 2. Requirements with another result: 1."
    only = len(dialog.rows.rows)
    dialog.everything.click()
    assert len(dialog.rows.rows) > only
    dialog.second.setCurrentIndex(dialog.first.currentIndex())
    settle(dock)
    assert dialog.note.text() == "Choose two different inspections."


# ---------------------------------------------------------------------- the map as of a date
def test_the_map_as_of_a_date_comes_and_goes(dock) -> None:
    project = QgsProject.instance()
    dialog = opened(dock, "asOf", AsOfDialog)
    assert opened(dock, "asOf", AsOfDialog) is dialog
    dialog.day.setDate(QDate(2020, 1, 1))
    for _ in range(2):  # once more replaces it
        dialog.show_it.click()
        settle(dock)
    dialog.day.setDate(QDate.currentDate())
    dialog.show_it.click()
    settle(dock)
    groups = as_of_layers.groups(project)
    assert [group.customProperty(as_of_layers.DATE) for group in groups] == [
        QDate.currentDate().toString(Qt.DateFormat.ISODate), "2020-01-01",
    ]  # fmt: skip
    assert groups[1].name() == "As of 1 Jan 2020"
    now, then = ([node.layer() for node in group.findLayers()] for group in groups)
    assert then[0].featureCount() == 400  # one was closed since; when they were added, nobody says
    assert {feature["symbol_mobility"] for feature in then[0].getFeatures()} == {"not_assessed"}
    today = layer(project, roles.FACILITIES)
    assert now[0].renderer().classAttribute() == today.renderer().classAttribute()
    assert "accessible" in {feature["symbol_mobility"] for feature in now[0].getFeatures()}
    assert [each.featureCount() > 0 for each in now] == [True] * 3
    node = project.layerTreeRoot().findLayer(today.id())
    assert not node.itemVisibilityChecked()
    dialog.close()
    dock.session.choose_profile("mobility")  # also without the window
    assert now[0].renderer().classAttribute() == "symbol_mobility"
    dialog = opened(dock, "asOf", AsOfDialog)
    before = set(project.mapLayers())
    assert dialog.shown.count() == 2
    dialog.remove.click()
    dialog.remove.click()
    assert dialog.shown.count() == 0 and as_of_layers.groups(project) == [] and node.itemVisibilityChecked()
    assert len(before) - len(project.mapLayers()) == 6 and layer(project, roles.FACILITIES) is today


# ---------------------------------------------------------------------- for everybody
@pytest.fixture(params=["en", "ru", "kk"])
def spoken(request, dock):
    """In each language, once the dock is there."""
    translator = Translator()
    settings.LANGUAGE.set(request.param)
    translator.install()
    yield request.param
    translator.remove()
    settings.LANGUAGE.set("en")


def test_the_dialogs_have_names_keys_and_an_order(dock, letters, spoken) -> None:
    history = opened(dock, "history", HistoryDialog)
    history.compare.click()
    settle(dock)
    history.take.setVisible(True)
    for dialog in (history, history.comparison, opened(dock, "asOf", AsOfDialog)):
        check_names(dialog)
        check_plain_texts(dialog)
        check_mnemonics(dialog)
        check_tab_order(dialog)
    history.changes.setFocus()
    QTest.keyClick(history, Qt.Key.Key_Escape)
    wait_until(lambda: not history.isVisible())


@pytest.mark.parametrize(("points", "width"), [(9, 640), (18, 1100)])
def test_nothing_is_cut_off_at_twice_the_size(dock, letters, spoken, points, width) -> None:
    letters(points)
    history = opened(dock, "history", HistoryDialog)
    history.compare.click()
    settle(dock)
    for dialog in (history, history.comparison, opened(dock, "asOf", AsOfDialog)):
        dialog.resize(width, 700)
        settle(dock)
        assert dialog.minimumSizeHint().width() <= width, type(dialog).__name__
        for widget in dialog.findChildren(QAbstractButton):
            if widget.isVisibleTo(dialog) and not is_part(widget):
                assert widget.width() >= widget.minimumSizeHint().width(), f"{type(dialog).__name__}: {where(widget)}"
    assert not history.changes.horizontalScrollBar().isVisible()


def test_no_dialog_outlives_the_dock(dock) -> None:
    history = opened(dock, "history", HistoryDialog)
    dock.release()
    assert not history.isVisible()
