"""The dock as a person uses it: first start, opening, profiles, filters, search, card, places, ranking."""

from __future__ import annotations

import csv
import shutil
import sqlite3
import sys
import types
from pathlib import Path

import pytest
from dialog_support import DockDesk, drawn_project, settle, wait_until
from qgis.core import QgsApplication, QgsPointXY, QgsProject, QgsRectangle
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QToolButton

from inclusive_city import settings
from inclusive_city.dialogs import main_dock, project_opener
from inclusive_city.dialogs.city_session import State
from inclusive_city.dialogs.main_dock import LOOK, PLAN, PUBLISH, RECORD, MainDock
from inclusive_city.dialogs.plan_panel import PRIORITIES
from inclusive_city.dialogs.record_tables import with_records
from inclusive_city.layers import roles
from inclusive_city.layers.filters import FacilityFilter
from inclusive_city.layers.project import style_of
from inclusive_city.layers.record_layers import has_records
from inclusive_city.layers.store import open_store


@pytest.fixture(scope="module")
def drawn(tmp_path_factory, root) -> Path:
    return drawn_project(tmp_path_factory.mktemp("drawn"), root / "resources" / "models" / "almaty").parent


@pytest.fixture
def city(drawn, tmp_path) -> Path:
    """A folder with ``city.gpkg`` and ``city.qgz`` of its own."""
    for name in ("city.gpkg", "city.qgz"):
        shutil.copy(drawn / name, tmp_path / name)
    return tmp_path


@pytest.fixture(autouse=True)
def own_settings():
    for setting in settings.ALL:
        setting.reset()
    settings.LANGUAGE.set("en")
    yield
    for setting in settings.ALL:
        setting.reset()


@pytest.fixture(scope="module", autouse=True)
def algorithms(qgis_app):
    from inclusive_city.algorithms.provider import InclusiveCityProvider

    provider = InclusiveCityProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def desk(qgis_app) -> DockDesk:
    QgsProject.instance().clear()
    desk = DockDesk()
    yield desk
    QgsProject.instance().clear()
    desk.window.close()


@pytest.fixture
def dock(desk) -> MainDock:
    dock = MainDock(desk)
    desk.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    desk.window.show()
    settle(dock)
    yield dock
    dock.release()
    dock.close()


@pytest.fixture
def opened(dock, desk, city) -> MainDock:
    """With the city's project open in QGIS."""
    assert QgsProject.instance().read(str(city / "city.qgz"))
    facilities = roles.layer_of(QgsProject.instance(), roles.FACILITIES)
    desk.canvas.setLayers([facilities])
    desk.canvas.zoomToProjectExtent()
    settle(dock)
    assert dock.session.is_open
    return dock


def facilities():
    return roles.layer_of(QgsProject.instance(), roles.FACILITIES)


def query(city: Path, sql: str):
    connection = sqlite3.connect(city / "city.gpkg")
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


# ---------------------------------------------------------------------- start
def test_making_the_dock_reads_nothing(desk, monkeypatch, city) -> None:
    settings.LAST_STORE.set(str(city / "city.gpkg"))
    opened = []
    monkeypatch.setattr("inclusive_city.layers.store.open_store", lambda *a, **k: opened.append(a))
    dock = MainDock(desk)
    QApplication.processEvents()
    assert opened == [] and not dock.session.tasks.is_busy()
    dock.release()


def test_first_start_offers_four_ways(dock) -> None:
    assert dock.session.state is State.NONE
    assert dock.welcome.isVisible() and not dock.tabs.isVisible()
    offered = [button.text() for button in dock.welcome.order[:-1]]
    assert offered == ["Open the sample city", "Connect to the city's database…", "Open a city file…",
                       "Make a new city…"]  # fmt: skip
    assert not dock.header.choices.isVisible() and dock.header.city.text() == "No city is open."
    assert dock.activity.last.text() == "Nothing done yet."


def test_the_last_city_is_opened_again_when_the_dock_is_shown(desk, city) -> None:
    settings.LAST_STORE.set(str(city / "city.gpkg"))
    dock = MainDock(desk)
    desk.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    desk.window.show()
    wait_until(lambda: dock.session.is_open)
    settle(dock)
    assert dock.session.store == str(city / "city.gpkg")
    assert "Almaty" in dock.header.city.text() and "399 facilities" in dock.header.city.text()
    look = dock.panel(LOOK)
    assert look.showOnMap.isVisible()  # no project shows it
    assert look.legend.rows()[0].text(1) != "…"  # counted all the same, in the whole city
    assert "in the whole city" in look.headline.text()
    dock.release()


def test_a_city_that_is_gone_is_said_and_the_dock_stays_usable(dock, desk, tmp_path) -> None:
    gone = str(tmp_path / "gone.gpkg")
    settings.remember_store(gone)
    dock.session.open(gone)
    settle(dock)
    assert dock.session.state is State.FAILED
    assert "gone.gpkg could not be opened" in dock.header.city.text()
    assert dock.welcome.isVisible() and dock.welcome.sample.isEnabled()
    assert "There is no city store at" in dock.activity.last.text() and dock.activity.details.isVisible()
    assert desk.bar.currentItem() is not None
    dock.activity.details.click()
    assert "StoreMissing" in QApplication.clipboard().text()
    assert gone not in settings.RECENT_STORES.get()


@pytest.mark.parametrize("content", [b"", b"not a database, only words " * 50])
def test_a_file_of_another_kind_is_refused_in_words(dock, tmp_path, content) -> None:
    path = tmp_path / "other.gpkg"
    path.write_bytes(content)
    dock.session.open(str(path))
    settle(dock)
    assert dock.session.state is State.FAILED
    assert "is not a city store of Inclusive City" in dock.activity.last.text()
    assert path.read_bytes() == content


def test_a_new_city_is_made_with_the_model_of_the_settings(dock, tmp_path) -> None:
    path = tmp_path / "new.gpkg"
    dock.make_city(str(path))
    wait_until(lambda: dock.session.is_open)
    settle(dock)
    assert dock.session.city.facilities == 0 and len(dock.session.city.profiles) == 4
    assert "The new city is in" in dock.activity.last.text()
    assert dock.tabs.currentIndex() == RECORD and dock.panel(RECORD).imports
    assert "has no facilities yet" in dock.panel(LOOK).mapNote.text()
    settings.MODEL.set(str(tmp_path))  # no model there
    dock.make_city(str(tmp_path / "broken.gpkg"))
    settle(dock)
    assert "model.yaml" in dock.activity.last.text() and not (tmp_path / "broken.gpkg").exists()
    assert dock.session.store == str(path)


def test_the_sample_city_is_made_once_and_opened(dock, desk, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("inclusive_city.dialogs.city_works.make_sample_city.__defaults__", (300,))
    monkeypatch.setattr(main_dock, "sample_folder", lambda folder: tmp_path / "sample")
    QgsProject.instance().setDirty(False)
    dock.welcome.sample.click()
    assert not dock.welcome.sample.isEnabled()  # not a second time meanwhile
    assert dock.activity.running.isVisible()
    wait_until(lambda: dock.session.is_open, 60)
    settle(dock)
    assert desk.opened == [str(tmp_path / "sample" / "city.qgz")]
    assert "Generated sample, not real facilities" in dock.header.city.text()
    assert dock.session.city.facilities == 300 and dock.session.city.queued == 0
    assert sorted(path.name for path in (tmp_path / "sample").glob("*")) == ["city.gpkg", "city.qgz"]
    made = (tmp_path / "sample" / "city.gpkg").stat().st_mtime_ns
    QgsProject.instance().setDirty(False)
    dock.open_sample()
    wait_until(lambda: len(desk.opened) == 2, 60)
    assert (tmp_path / "sample" / "city.gpkg").stat().st_mtime_ns == made


def test_cancelling_the_sample_city_leaves_nothing(dock, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(main_dock, "sample_folder", lambda folder: tmp_path / "sample")
    dock.open_sample()
    wait_until(lambda: dock.session.tasks.visible()[0].step == "Generating the sample city", 60)
    dock.activity.cancel.click()
    wait_until(lambda: not dock.session.tasks.visible(), 60)
    assert list(tmp_path.iterdir()) == []
    assert dock.activity.last.text() == "Cancelled: nothing was changed."
    assert not dock.activity.details.isVisible() and dock.welcome.sample.isEnabled()


# ---------------------------------------------------------------------- profiles and basis
def test_an_opened_project_connects_by_itself_and_its_removal_is_noticed(opened, city) -> None:
    assert opened.session.store == str(city / "city.gpkg")
    assert [b.accessibleName() for b in opened.header.buttons.buttons][:2] == [
        "People with visual disabilities", "People with hearing disabilities",
    ]  # fmt: skip
    assert opened.panel(LOOK).filterBox.isEnabled()
    QgsProject.instance().clear()
    settle(opened)
    assert opened.session.is_open and not opened.panel(LOOK).filterBox.isEnabled()
    assert opened.panel(LOOK).showOnMap.isVisible()


def test_profile_switch_changes_the_map_and_keeps_extent_and_filter(opened, desk) -> None:
    opened.session.set_filter(FacilityFilter(types=("health",)))
    desk.canvas.setExtent(QgsRectangle(650_000, 4_780_000, 655_000, 4_785_000))
    extent = desk.canvas.extent()
    for number, profile in enumerate(("visual", "hearing", "mobility", "musculoskeletal"), 1):
        button = opened.header.buttons.buttons[number - 1]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert roles.shown(QgsProject.instance()) == (profile, True)
        assert facilities().renderer().classAttribute() == f"symbol_{profile}"
        assert [b.isChecked() for b in opened.header.buttons.buttons] == [n == number for n in range(1, 5)]
    assert desk.canvas.extent() == extent
    assert "facility_type" in facilities().subsetString()
    QTest.mouseClick(opened.header.official, Qt.MouseButton.LeftButton)
    assert roles.shown(QgsProject.instance()) == ("musculoskeletal", False)
    settle(opened)
    assert opened.panel(LOOK).legend.isColumnHidden(3)
    opened.release()
    assert (settings.PROFILE.get(), settings.WITH_REPORTED.get()) == ("musculoskeletal", False)


def test_keys_choose_a_profile_but_digits_can_be_typed(opened, desk) -> None:
    desk.window.activateWindow()
    opened.header.buttons.buttons[0].setFocus()
    QTest.keyClick(opened.header.buttons.buttons[0], Qt.Key.Key_3)
    assert opened.session.profile == "mobility"
    QTest.keyClick(desk.canvas, Qt.Key.Key_2)
    assert opened.session.profile == "hearing"
    opened.header.search.setFocus()
    QTest.keyClick(opened.header.search, Qt.Key.Key_4)
    assert opened.session.profile == "hearing" and opened.header.search.text() == "4"
    fourth = next(a for a in desk.registered if a.objectName() == "InclusiveCityProfile4")
    assert fourth.shortcut().toString() == "Alt+4"
    fourth.trigger()
    assert opened.session.profile == "musculoskeletal"
    next(a for a in desk.registered if a.objectName() == "InclusiveCityProfile9").trigger()  # there is none
    assert opened.session.profile == "musculoskeletal"


def test_the_dock_follows_a_style_chosen_in_qgis(opened) -> None:
    layer = facilities()
    layer.styleManager().setCurrentStyle(style_of(layer, "mobility", False))
    assert (opened.session.profile, opened.session.with_reported) == ("mobility", False)
    assert opened.header.official.isChecked() and opened.header.buttons.buttons[2].isChecked()


# ---------------------------------------------------------------------- look
def test_the_legend_counts_what_is_in_view_and_filters(opened, desk, city) -> None:
    look = opened.panel(LOOK)
    opened.session.choose_profile("mobility")
    settle(opened)
    counted = dict(
        query(city, "SELECT symbol_mobility, count(*) FROM facility_map WHERE place <> 'unlocated' GROUP BY 1")
    )
    row = {item.text(0): item for item in look.legend.rows()}
    assert int(row["Not accessible"].text(1)) == counted["inaccessible"]
    assert int(row["Not accessible"].text(2)) == counted["inaccessible_old"]
    assert int(row["Accessible"].text(3)) == counted["reported_accessible"]
    assert f"of {sum(counted.values())} assessed in view" in look.headline.text()
    row["Accessible"].setCheckState(0, Qt.CheckState.Unchecked)
    settle(opened)
    shown = {f["symbol_mobility"] for f in facilities().getFeatures()}
    assert "partial" in shown and not shown & {"accessible", "accessible_old", "reported_accessible"}
    assert int(row["Accessible"].text(2)) == counted["accessible_old"]  # what is hidden is counted too
    look.onlyOld.click()
    settle(opened)
    assert {f["symbol_mobility"] for f in facilities().getFeatures()} <= {
        "partial_old", "conditional_old", "inaccessible_old", "incomplete_old",
    }  # fmt: skip
    look.clear.click()
    settle(opened)
    assert facilities().subsetString() == "" and look.onlyOld.isChecked() is False
    for item in look.legend.rows():
        item.setCheckState(0, Qt.CheckState.Unchecked)
    settle(opened)
    assert facilities().featureCount() == 0
    assert int(row["Accessible"].text(1)) == counted["accessible"]


def test_filters_by_district_type_and_owner_narrow_map_and_counts(opened, city) -> None:
    look = opened.panel(LOOK)
    titles = [look.district.itemText(row) for row in range(look.district.count())]
    assert titles[:2] == ["Alatau", "Almaly"] and titles[-1] == "In no district"
    look.district.tick("Almaly")
    look.kind.tick("Health")
    look.owner.tick("State")
    settle(opened)
    ((expected,),) = query(
        city,
        "SELECT count(*) FROM facility_map WHERE district = 2 AND facility_type = 'health' AND owner_kind = 'state'",
    )
    assert facilities().featureCount() == expected
    assert f"of {expected} assessed" in look.headline.text()
    assert "Shares of districts on the map count all facilities." in look.headline.text()
    assert opened.session.filter == FacilityFilter(districts=(2,), types=("health",), owner_kinds=("state",))


def test_the_keyboard_ticks_in_a_filter(opened) -> None:
    combo = opened.panel(LOOK).kind
    assert combo.accessibleName() == "Show only these types of facility: All types"
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    view = combo.view()
    assert view.isVisible()
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.isVisible() and opened.session.filter.types == ("health", "education")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.isVisible()
    assert combo.accessibleName() == "Show only these types of facility: Health, Education"
    QTest.mouseClick(combo, Qt.MouseButton.LeftButton)
    QTest.qWait(600)  # a click right after the list opened counts as the one that opened it
    at = view.visualRect(combo.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert view.isVisible() and opened.session.filter.types == ("education",)
    combo.hidePopup()


def test_counts_follow_the_map_when_it_moves(opened, desk) -> None:
    look = opened.panel(LOOK)
    before = look.headline.text()
    centre = desk.canvas.center()
    desk.canvas.setExtent(QgsRectangle(centre.x() - 500, centre.y() - 500, centre.x() + 500, centre.y() + 500))
    assert look.headline.text() == before  # it waits until the map comes to rest
    settle(opened)
    assert look.headline.text() != before


def test_a_filter_typed_in_qgis_is_left_alone(opened) -> None:
    facilities().setSubsetString("\"facility_type\" = 'health'")
    opened.session.set_filter(FacilityFilter(districts=(1,)))
    assert facilities().subsetString() == "\"facility_type\" = 'health'"
    assert "a filter that was typed in QGIS" in opened.activity.last.text()


def test_a_project_comes_back_with_its_filter(opened, city) -> None:
    opened.session.set_filter(FacilityFilter(types=("health",)))
    QgsProject.instance().write()
    QgsProject.instance().clear()
    QgsProject.instance().read(str(city / "city.qgz"))
    settle(opened)
    assert opened.session.filter == FacilityFilter(types=("health",))
    look = opened.panel(LOOK)
    assert look.kind.values() == ("health",) and look.kind.summary() == "Health"


def test_a_project_opened_once_more_is_listened_to(opened, city) -> None:
    """Its layers are new ones under the same ids, whether the old ones were seen to go or not."""
    QgsProject.instance().read(str(city / "city.qgz"))
    settle(opened)
    facilities().selectByIds([18])
    settle(opened)
    assert opened.panel(RECORD).card.toPlainText().startswith("Facility 17")


# ---------------------------------------------------------------------- search, card, form
def test_search_as_you_type_and_enter_shows_the_first(opened, desk) -> None:
    desk.window.activateWindow()
    header = opened.header
    header.search.setFocus()
    QTest.keyClicks(header.search, "facility 17")
    settle(opened)
    assert header.results.isVisible() and header.results.item(0).text().startswith("Facility 17\n")
    QTest.keyClick(header.search, Qt.Key.Key_Down)
    assert header.results.currentRow() == 0
    QTest.keyClick(header.search, Qt.Key.Key_Return)
    settle(opened)
    assert opened.tabs.currentIndex() == RECORD
    card = opened.panel(RECORD).card
    assert card.toPlainText().startswith("Facility 17")
    assert facilities().selectedFeatureIds() == [18]
    assert card.hasFocus() and not header.results.isVisible()  # room for the card
    header.search.setFocus()
    assert header.results.isVisible() and header.results.count() > 1
    inside = opened.session.layers.bounds()
    x, y = next(f.geometry().asPoint() for f in facilities().getSelectedFeatures())
    assert inside[0] < x < inside[2] and inside[1] < y < inside[3] and desk.canvas.scale() < 3000
    QTest.keyClicks(header.search, "zzz")
    settle(opened)
    assert not header.results.isVisible() and header.resultsNote.text().startswith("Nothing found")
    QTest.keyClick(header.search, Qt.Key.Key_Escape)
    settle(opened)
    assert header.search.text() == "" and not header.resultsNote.isVisible()


def test_selecting_on_the_map_shows_the_card_and_the_form_opens(opened, desk) -> None:
    record = opened.panel(RECORD)
    assert not record.form.isEnabled()
    facilities().selectByIds([5])
    settle(opened)
    assert record.card.card.facility == 5 and opened.tabs.currentIndex() == RECORD
    QTest.mouseClick(record.form, Qt.MouseButton.LeftButton)
    settle(opened)  # the first time, the tables of records join the map
    assert desk.forms == [("facility", 5)]
    assert has_records(QgsProject.instance())
    facilities().removeSelection()
    settle(opened)
    assert "No facility is chosen" in record.card.toPlainText()


def click_on_canvas(desk: DockDesk, point: QgsPointXY, button=Qt.MouseButton.LeftButton) -> None:
    at = desk.canvas.getCoordinateTransform().transform(point)
    where = QPointF(at.x(), at.y())
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(kind, where, button, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(desk.canvas.viewport(), event)


def test_choosing_on_the_map_takes_the_nearest_that_is_shown(opened, desk) -> None:
    before = QgsMapToolPan(desk.canvas)
    desk.canvas.setMapTool(before)
    record = opened.panel(RECORD)
    opened.tabs.setCurrentIndex(RECORD)
    opened.session.go_to_facility(10)
    settle(opened)
    facilities().removeSelection()
    settle(opened)
    record.choose.click()
    assert desk.canvas.mapTool() is not before
    centre = desk.canvas.center()
    click_on_canvas(desk, QgsPointXY(centre.x() + desk.canvas.mapUnitsPerPixel() * 4, centre.y()))
    settle(opened)
    assert opened.session.facility == 10 and facilities().selectedFeatureIds() == [10]
    QTest.keyClick(desk.canvas, Qt.Key.Key_Escape)
    assert desk.canvas.mapTool() is before and not record.choose.isChecked()


# ---------------------------------------------------------------------- without a place
def test_an_unlocated_facility_gets_its_place_by_a_click_and_loses_it_by_undo(opened, desk, city) -> None:
    record = opened.panel(RECORD)
    opened.tabs.setCurrentIndex(RECORD)
    settle(opened)
    assert record.unlocatedBox.title() == "Without a place on the map: 2" and record.unlocated.count() == 2
    assert not record.pick.isEnabled()
    record.unlocated.setCurrentRow(0)
    settle(opened)
    assert record.card.card.facility == 399 and record.pick.isEnabled()
    record.pick.click()
    click_on_canvas(desk, desk.canvas.center())
    wait_until(lambda: "is on the map now, in" in opened.activity.last.text())
    settle(opened)
    sql = "SELECT place, district IS NULL, geom IS NULL FROM facility WHERE fid = 399"
    assert query(city, sql) == [("inside", 0, 0)]
    assert record.unlocatedBox.title() == "Without a place on the map: 1"
    assert record.unlocated.currentRow() == 0  # on with the next
    assert opened.activity.undo.isVisible()
    opened.activity.undo.click()
    wait_until(lambda: "has no place on the map again" in opened.activity.last.text())
    settle(opened)
    assert query(city, "SELECT place, geom IS NULL FROM facility WHERE fid = 399") == [("unlocated", 1)]
    assert not opened.activity.undo.isVisible()
    opened.release()
    assert record._place_tool not in (desk.canvas.mapTool(),)


def test_the_keyboard_places_a_facility_at_the_map_centre(opened, desk, city) -> None:
    record = opened.panel(RECORD)
    opened.tabs.setCurrentIndex(RECORD)
    settle(opened)
    record.unlocated.setFocus()
    record.unlocated.setCurrentRow(1)
    QTest.keyClick(record.centre, Qt.Key.Key_Space)
    wait_until(lambda: "is on the map now" in opened.activity.last.text())
    settle(opened)
    with open_store(city / "city.gpkg", read_only=True) as store:
        _, x, y = store.points("facility", "fid = 400")
    assert (x[0], y[0]) == pytest.approx(opened.session.layers.centre())
    record.narrow.setText("no such name")
    settle(opened)
    assert record.unlocated.count() == 0 and "No facility without a place" in record.unlocatedNote.text()


def test_a_store_that_another_program_writes_says_so(opened, desk, city, monkeypatch) -> None:
    monkeypatch.setattr("inclusive_city.layers.store.geopackage.BUSY_SECONDS", 0.1)
    other = sqlite3.connect(city / "city.gpkg", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    record = opened.panel(RECORD)
    settle(opened)
    record.unlocated.setCurrentRow(0)
    try:
        record.centre.click()
        wait_until(lambda: "is being written by another program" in opened.activity.last.text())
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert query(city, "SELECT place FROM facility WHERE fid = 399") == [("unlocated",)]


def test_records_edited_in_qgis_are_judged_again(opened, city) -> None:
    assert roles.layer_of(QgsProject.instance(), roles.FACILITY) is None  # a map is opened without tables
    with_records(opened.session, lambda: None)
    settle(opened)
    record = roles.layer_of(QgsProject.instance(), roles.FACILITY)
    record.startEditing()
    record.changeAttributeValue(12, record.fields().indexOf("facility_type"), "health")
    assert record.commitChanges(), record.commitErrors()
    wait_until(lambda: "status of" in opened.activity.last.text())
    settle(opened)
    assert opened.session.city.queued == 0
    assert query(city, "SELECT count(*) FROM facility_dirty") == [(0,)]


def test_waiting_statuses_are_computed_on_demand(opened, city) -> None:
    assert opened.header.compute.isVisible() and opened.header.compute.text().startswith("2 facilities wait")
    opened.header.compute.click()
    wait_until(lambda: "The status of 2 facilities was computed" in opened.activity.last.text())
    settle(opened)
    assert not opened.header.compute.isVisible()


# ---------------------------------------------------------------------- plan, publish
def ranked(page) -> None:
    wait_until(lambda: page.desk.live is not None and not page.desk.is_busy())


def test_ranking_is_listed_with_its_reasons_and_saved(opened, tmp_path) -> None:
    opened.tabs.setCurrentIndex(PLAN)
    plan = opened.panel(PLAN).page(PRIORITIES)
    settle(opened)
    ranked(plan)
    assert "No population is imported" in plan.made.text()
    assert plan.lines.model().rowCount() == len(plan.desk.live.order)
    plan.which.setCurrentIndex(1)
    assert plan.lines.model().rowCount() == 399
    settle(opened)
    assert "People who use a wheelchair: " in plan.why.toPlainText()
    plan.keep.click()
    assert not plan.keep.isEnabled()
    wait_until(lambda: "ranked for works" in opened.activity.last.text())
    settle(opened)
    facility = plan.lines.ranked.facility(0)
    plan.lines.activated.emit(plan.lines.model().index(0, 0))
    settle(opened)
    assert opened.session.facility == facility and opened.tabs.currentIndex() == RECORD
    target = tmp_path / "out.csv"
    plan.save_to(str(target))
    wait_until(lambda: "The ranking was saved" in opened.activity.last.text())
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) >= 399 and rows[0]["rank"] == "1"


def test_saving_where_one_may_not_is_said(opened, tmp_path) -> None:
    opened.panel(PLAN).page(PRIORITIES).save_to(str(tmp_path / "no" / "such" / "folder" / "out.csv"))
    wait_until(lambda: opened.activity.details.isVisible())
    assert "out.csv" in opened.activity.last.text() or "folder" in opened.activity.last.text()


def test_the_project_is_built_in_the_background_and_can_be_opened(opened, city, desk) -> None:
    opened.tabs.setCurrentIndex(PUBLISH)
    publish = opened.panel(PUBLISH)
    publish.baseMap.setChecked(True)
    assert settings.BASE_MAP.get() is True
    opened.session.choose_profile("mobility")
    target = city / "other.qgz"
    opened.session.build_project_at(str(target))
    assert not publish.build.isEnabled()
    wait_until(lambda: "The project was written to" in opened.activity.last.text())
    settle(opened)
    assert publish.build.isEnabled() and target.is_file()
    project = QgsProject()
    assert project.read(str(target))
    assert roles.shown(project) == ("mobility", True) and roles.layer_of(project, roles.BASE_MAP) is not None
    project.clear()


def test_putting_the_city_on_the_map_asks_about_an_unsaved_project(dock, desk, city, monkeypatch) -> None:
    answers = []

    def ask(*_args) -> QMessageBox.StandardButton:
        return answers.pop(0)

    monkeypatch.setattr(project_opener.QMessageBox, "question", ask)
    dock.session.open(str(city / "city.gpkg"))
    settle(dock)
    QgsProject.instance().setDirty(True)
    answers.append(QMessageBox.StandardButton.Cancel)
    dock.panel(LOOK).showOnMap.click()
    settle(dock)
    assert desk.opened == []
    answers.append(QMessageBox.StandardButton.Discard)
    dock.panel(LOOK).showOnMap.click()
    settle(dock)
    assert desk.opened == [str(city / "city.qgz")] and dock.session.shows_city()


def test_algorithms_open_with_the_store_filled_in(opened, city, monkeypatch) -> None:
    """Under the name that they have in the toolbox; afterwards the city is read again."""
    asked = []
    fake = types.ModuleType("processing")
    fake.execAlgorithmDialog = lambda name, parameters: asked.append((name, parameters))
    monkeypatch.setitem(sys.modules, "processing", fake)
    record, publish = opened.panel(RECORD), opened.panel(PUBLISH)
    read = []
    opened.session.content_changed.connect(lambda: read.append(True))
    for button in (*publish.papers, *publish.copies):
        algorithm = QgsApplication.processingRegistry().algorithmById(f"inclusivecity:{button.objectName()}")
        assert button.text() == f"{algorithm.displayName()}…" and button.isEnabled()
        button.click()
        assert asked[-1] == (algorithm.id(), {"STORE": str(city / "city.gpkg")})
        assert algorithm.parameterDefinition("STORE") is not None
    assert len(asked) == len(read) >= 2
    for button in record.imports:  # these open the import dialog, under the algorithm's name
        algorithm = QgsApplication.processingRegistry().algorithmById(f"inclusivecity:{button.objectName()}")
        assert button.text() == f"{algorithm.displayName()}…" and button.isEnabled()


# ---------------------------------------------------------------------- end
def test_after_release_nothing_is_left_and_nobody_listens(opened, desk, city) -> None:
    layer = facilities()
    opened.panel(RECORD).choose.click()
    tool = desk.canvas.mapTool()
    opened.release()
    assert desk.registered == [] and desk.canvas.mapTool() is not tool
    chosen = opened.session.facility
    layer.selectByIds([7])
    layer.styleManager().setCurrentStyle(style_of(layer, "hearing", True))
    QgsProject.instance().clear()
    desk.canvas.setExtent(QgsRectangle(0, 0, 1, 1))
    QApplication.processEvents()
    assert opened.session.facility == chosen and not opened.session.tasks.is_busy()


def test_city_menu_says_what_can_be_done(opened) -> None:
    menu = opened.header.cityMenu.menu()
    menu.aboutToShow.emit()
    assert [a.text() for a in menu.actions() if not a.isSeparator()] == [
        "Connect to the city's database…", "Open a city file…", "Make a new city…", "Open the sample city",
        "Create or upgrade a store…", "Read the city again", "Close the city",
    ]  # fmt: skip
    assert all(action.isEnabled() for action in menu.actions())
    assert opened.header.cityMenu.popupMode() == QToolButton.ToolButtonPopupMode.InstantPopup
    menu.actions()[-1].trigger()
    settle(opened)
    assert opened.session.state is State.NONE and opened.welcome.isVisible()
    assert settings.LAST_STORE.get() == ""
