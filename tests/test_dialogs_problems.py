"""The panel of problems and facilities in QGIS's locator bar, as a person uses them."""

from __future__ import annotations

import csv

import pytest
from dialog_support import DockDesk, wait_until
from drawn_city import draw_city
from qgis.core import QgsFeedback, QgsLocator, QgsLocatorContext, QgsLocatorResult, QgsProject
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtTest import QTest
from test_dialogs_accessibility import (
    check_mnemonics,
    check_names,
    check_plain_texts,
    check_tab_order,
    letters,  # noqa: F401 (a fixture)
)
from test_validation import broken

from inclusive_city import settings
from inclusive_city.compat import locator_data, set_locator_data
from inclusive_city.dialogs.city_session import CitySession
from inclusive_city.dialogs.facility_locator import FacilityLocator
from inclusive_city.dialogs.main_dock import MainDock
from inclusive_city.dialogs.problems_dock import open_problems
from inclusive_city.dialogs.problems_model import ACCEPTED
from inclusive_city.dialogs.problems_panel import ProblemsPanel
from inclusive_city.i18n.translator import Translator
from inclusive_city.layers.store import open_store
from inclusive_city.layers.validation import validate_store


@pytest.fixture
def city(root, tmp_path):
    """A city with faults that nobody looked for yet."""
    path = tmp_path / "city.gpkg"
    with draw_city(path, root / "resources" / "models" / "almaty", facilities=60) as store:
        made = broken(store)
    return path, made


@pytest.fixture
def session(qgis_app, city):
    for setting in settings.ALL:
        setting.reset()
    settings.LANGUAGE.set("en")
    QgsProject.instance().clear()
    desk = DockDesk()
    session = CitySession(desk)
    session.open(str(city[0]))
    wait_until(lambda: session.is_open)
    desk.window.show()
    yield session
    session.release()
    for setting in settings.ALL:
        setting.reset()


@pytest.fixture
def dock(session):
    dock = open_problems(session, session.iface.window)
    wait_until(lambda: dock.panel._known is not None)
    yield dock
    dock.release()


def rest(session: CitySession) -> None:
    wait_until(lambda: not session.tasks.is_busy())


def checked(dock) -> ProblemsPanel:
    dock.panel.check.click()
    wait_until(lambda: dock.panel._running is None and bool(dock.panel.model.rows))
    rest(dock.session)
    return dock.panel


def choose(panel: ProblemsPanel, rule: str) -> None:
    panel.rule.setCurrentIndex(panel.rule.findData(rule))
    panel.table.selectAll()


def test_nothing_is_known_until_the_city_is_checked(dock) -> None:
    panel = dock.panel
    assert "Nothing was found so far" in panel.headline.text() and not panel.save.isEnabled()
    checked(dock)
    rows = panel.model.rowCount()
    assert rows == len(panel.model.rows) > 8 and f"Shown: {rows}" in panel.headline.text()
    assert "errors" in panel.headline.text()


def test_the_panel_is_one_and_the_same(dock, session) -> None:
    assert open_problems(session, session.iface.window) is dock


def test_filters_narrow_and_sorting_sorts(dock) -> None:
    panel = checked(dock)
    panel.severity.setCurrentIndex(panel.severity.findData("error"))
    assert {row.severity for row in panel.model.shown} == {"error"}
    panel.rule.setCurrentIndex(panel.rule.findData("unit_slip"))
    assert {row.rule for row in panel.model.shown} == {"unit_slip"}
    for combo in (panel.severity, panel.rule):
        combo.setCurrentIndex(0)
    panel.find.setText("LETTERS mixed nothing")
    wait_until(lambda: not panel.model.shown)
    panel.find.setText("two alphabets әуезов")
    wait_until(lambda: len(panel.model.shown) == 0 or panel.model.shown)
    panel.find.setText("alphabets")
    wait_until(lambda: bool(panel.model.shown))
    assert {row.rule for row in panel.model.shown} == {"mixed_alphabets"}
    panel.find.clear()
    wait_until(lambda: len(panel.model.shown) == len(panel.model.rows))
    panel.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    names = [panel.model.index(at, 2).data().casefold() for at in range(panel.model.rowCount())]
    assert names == sorted(names, reverse=True)
    panel.district.setCurrentIndex(1)
    assert len({row.district for row in panel.model.shown}) == 1


def test_chosen_problem_says_what_to_do_and_leads_to_the_facility(dock, session, city) -> None:
    panel = checked(dock)
    choose(panel, "unit_slip")
    assert "Was 90 cm meant?" in panel.detail.text() and "Ask the inspector" in panel.detail.text()
    panel.read()  # as after a change elsewhere: what is chosen stays, and the keyboard goes on there
    rest(session)
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    wait_until(lambda: session.facility == city[1]["unit"])
    rest(session)
    panel.only(city[1]["letters"])
    panel.rule.setCurrentIndex(0)
    assert {row.facility for row in panel.model.shown} == {city[1]["letters"]} and panel.everything.isVisibleTo(panel)
    panel.everything.click()
    assert len({row.facility for row in panel.model.shown}) > 3


def test_mend_is_offered_where_it_is_safe_and_can_be_taken_back(dock, session, city) -> None:
    panel, (path, made) = checked(dock), city
    choose(panel, "unit_slip")
    assert not panel.mend.isVisibleTo(panel)
    choose(panel, "wrong_district")
    assert "take the district" in panel.mend.text() and panel.mend.isVisibleTo(panel)
    said = []
    session.messages.said.connect(said.append)
    panel.mend.click()
    wait_until(lambda: said and said[-1].undo is not None)
    rest(session)

    def district() -> int:
        with open_store(path, read_only=True) as store:
            return store.value("SELECT district FROM facility WHERE fid = :fid", {"fid": made["district"]})

    assert district() == 1
    wait_until(lambda: "wrong_district" not in {row.rule for row in panel.model.rows})
    said[-1].undo()
    wait_until(lambda: "Taken back" in said[-1].text)
    rest(session)
    assert district() == 5
    wait_until(lambda: "wrong_district" in {row.rule for row in panel.model.rows})


def test_accept_needs_a_reason_hides_and_can_be_taken_back(dock, session) -> None:
    panel = checked(dock)
    choose(panel, "mixed_alphabets")
    count = len(panel.chosen())
    assert count and not panel.accept.isEnabled()
    panel.reason.setText("Their brand is written so")
    assert panel.accept.isEnabled()
    panel.accept.click()
    wait_until(lambda: any(row.is_accepted for row in panel.model.rows))
    rest(session)
    assert "mixed_alphabets" not in {row.rule for row in panel.model.shown} and panel.reason.text() == ""
    panel.rule.setCurrentIndex(0)
    panel.state.setCurrentIndex(panel.state.findData(ACCEPTED))
    assert {row.rule for row in panel.model.shown} == {"mixed_alphabets"} and len(panel.model.shown) == count
    panel.table.selectRow(0)
    assert "Their brand is written so" in panel.detail.text()
    panel.table.selectAll()
    assert panel.reopen.isVisibleTo(panel)
    panel.reopen.click()
    wait_until(lambda: not any(row.is_accepted for row in panel.model.rows))


def test_after_a_change_the_chosen_ones_are_checked_again(dock, session, city) -> None:
    panel, (path, made) = checked(dock), city
    choose(panel, "mixed_alphabets")
    assert panel.again.isEnabled()
    with open_store(path) as store:
        store.execute("UPDATE facility SET name = 'Аптека' WHERE fid = :fid", {"fid": made["letters"]})
        store.execute("UPDATE facility_name SET name = 'Дәріхана' WHERE facility = :fid", {"fid": made["letters"]})
        store.execute("UPDATE facility SET retired_at = '2026-01-01T00:00:00.000Z' WHERE fid = :f", {"f": made["unit"]})
    panel.again.click()
    wait_until(lambda: "mixed_alphabets" not in {row.rule for row in panel.model.rows})
    # What is about a facility that was closed meanwhile is over by itself.
    assert made["unit"] not in {row.facility for row in panel.model.rows}


def test_table_of_what_is_shown_is_saved(dock, session, tmp_path) -> None:
    panel = checked(dock)
    choose(panel, "unit_slip")
    panel.save_to(str(tmp_path / "p.csv"))
    wait_until((tmp_path / "p.csv").exists)
    rest(session)
    lines = list(csv.reader((tmp_path / "p.csv").open(encoding="utf-8-sig", newline="")))
    assert len(lines) == 2 and "90 m cannot be" in lines[1][2]


def test_stopped_check_leaves_the_panel_as_it_was(dock, session) -> None:
    panel = dock.panel
    panel.check.click()
    assert panel._running is not None and panel.stop.isVisibleTo(panel) and not panel.check.isEnabled()
    panel.stop.click()
    wait_until(lambda: panel._running is None)
    rest(session)
    assert panel.check.isEnabled() and not panel.stop.isVisibleTo(panel)


def test_what_somebody_may_only_read_has_no_buttons_to_change_it(session, city) -> None:
    from inclusive_city.dialogs.problems_works import Problems, read_problems

    with open_store(city[0]) as store:
        validate_store(store)
        job = type("Job", (), {"cancelled": lambda self: False, "stop_if_cancelled": lambda self: None})()
        known = read_problems(store, job, "en")
    panel = ProblemsPanel(session)
    panel._read(Problems(known.rows, known.hay, known.severities, frozenset()))
    panel.table.selectAll()
    for widget in (panel.check, panel.edit, panel.merge, panel.mend, panel.reason, panel.accept, panel.reopen):
        assert not widget.isVisibleTo(panel), widget.objectName()
    assert panel.zoom.isVisibleTo(panel) and panel.save.isVisibleTo(panel)


def test_rows_tell_a_screen_reader_what_they_are(dock) -> None:
    panel = checked(dock)
    index = panel.model.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Severity: ■ error")
    assert panel.model.data(QModelIndex()) is None and panel.model.rowCount(index) == 0


# ---------------------------------------------------------------------- locator bar
def test_locator_finds_facilities_in_a_thread_of_its_own_and_shows_the_chosen_one(session) -> None:
    locator = QgsLocator()
    mine = FacilityLocator(session)
    locator.registerFilter(mine)
    found = []
    locator.foundResult.connect(lambda each: found.append((each.displayString, each.description, locator_data(each))))
    locator.fetchResults("fac нысан 17", QgsLocatorContext())
    wait_until(lambda: found and not locator.isRunning())
    assert found[0][0] == "Facility 17" and "Abai st. 17" in found[0][1] and found[0][2] == 18
    chosen = QgsLocatorResult()
    set_locator_data(chosen, found[0][2])
    mine.triggerResult(chosen)
    assert session.facility == 18
    rest(session)


def test_locator_is_silent_where_there_is_no_city(session) -> None:
    mine = FacilityLocator(session)
    session.close()
    copy, found = mine.clone(), []
    copy.resultFetched.connect(found.append)
    copy.fetchResults("facility", QgsLocatorContext(), QgsFeedback())
    assert found == []


def test_locator_comes_and_goes_with_the_dock(qgis_app) -> None:
    desk = DockDesk()
    dock = MainDock(desk)
    assert [each.name() for each in desk.locators] == ["inclusive_city_facilities"]
    dock.release()
    assert desk.locators == []


# ---------------------------------------------------------------------- for everybody
@pytest.fixture(params=["en", "ru", "kk"])
def spoken(request, qgis_app, city):
    """The panel with everything in sight that it can show, in each language."""
    for setting in settings.ALL:
        setting.reset()
    settings.LANGUAGE.set(request.param)
    translator = Translator()
    translator.install()
    desk = DockDesk()
    desk.window.show()
    session = CitySession(desk)
    session.open(str(city[0]))
    wait_until(lambda: session.is_open)
    dock = open_problems(session, desk.window)
    wait_until(lambda: dock.panel._known is not None)
    panel = checked(dock)
    panel.only(city[1]["district"])
    panel.rule.setCurrentIndex(panel.rule.findData("wrong_district"))
    panel.table.selectAll()
    yield dock
    session.release()
    dock.release()
    translator.remove()
    for setting in settings.ALL:
        setting.reset()


def test_panel_has_names_keys_and_an_order(spoken) -> None:
    panel = spoken.panel
    assert panel.mend.isVisibleTo(panel) and panel.everything.isVisibleTo(panel) and panel.reason.isVisibleTo(panel)
    check_names(panel)
    check_plain_texts(panel)
    check_mnemonics(panel)
    check_tab_order(panel)
    panel._running = object()  # while it checks
    panel._show_state()
    check_mnemonics(panel)
    panel._running = None


def test_panel_fits_at_letters_twice_as_large(spoken, letters) -> None:  # noqa: F811
    panel = spoken.panel
    letters(20)
    rest(spoken.session)
    wait_until(lambda: panel.fontMetrics().height() > 25)
    assert panel.minimumSizeHint().width() <= 700
    spoken.resize(700, 900)
    rest(spoken.session)
    for widget in (panel.check, panel.zoom, panel.mend, panel.save, panel.accept, panel.find):
        right = widget.mapTo(panel, widget.rect().topRight()).x()
        assert right <= panel.width() and widget.height() >= widget.fontMetrics().height(), widget.objectName()
    assert panel.headline.heightForWidth(panel.headline.width()) <= panel.headline.height() + 2
