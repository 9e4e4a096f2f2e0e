"""The dialogs of the register: a facility, closing, merging, many at once, places by address. In both stores."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from dialog_support import settle, wait_until
from qgis.core import QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QRadioButton
from register_support import content, inspect
from test_dialogs_accessibility import (
    check_mnemonics,
    check_names,
    check_plain_texts,
    check_tab_order,
    is_part,
    letters,
    where,
)
from test_dialogs_history import spoken
from two_people import BOTH, FILE, layer, make_city, open_dock, stored

from inclusive_city import settings
from inclusive_city.dialogs.main_dock import RECORD
from inclusive_city.dialogs.register_bulk import BulkDialog
from inclusive_city.dialogs.register_facility import FacilityDialog
from inclusive_city.dialogs.register_geocode import GeocodeDialog
from inclusive_city.dialogs.register_merge import MergeDialog
from inclusive_city.dialogs.register_retire import RetireDialog
from inclusive_city.layers import roles
from inclusive_city.layers.register import edit_many, read_record, save_facility
from inclusive_city.layers.store import open_store

assert letters and spoken  # fixtures
FACILITY, OTHER = 18, 19


@pytest.fixture
def city(request, tmp_path, tmp_path_factory, qgis_app) -> str:
    """Two records that may be one, near each other, each with an inspection."""
    name = make_city(getattr(request, "param", FILE), tmp_path, tmp_path_factory)
    with open_store(name) as store:
        first, second = (read_record(store, fid, "en") for fid in (FACILITY, OTHER))
        x, y = first.position
        save_facility(store, FACILITY, first.version, {**first.values, "building": "Abai 17"}, {}, "Aigul")
        save_facility(
            store, OTHER, second.version, {**second.values, "name": "Klinika", "note": "n", "building": "Abai 17"}, {},
            "Berik", (x + 0.0002, y),
        )  # fmt: skip
        inspect(store, OTHER, "2026-08-20T05:06:00.000Z", answers={"E13": 0.95})
    return name


@pytest.fixture
def dock(city, tmp_path):
    for dock in open_dock(city, tmp_path):
        dock.tabs.setCurrentIndex(RECORD)
        dock.session.go_to_facility(FACILITY)
        settle(dock)
        yield dock


def opened(dock, key: str, kind: type):
    panel = dock.panel(RECORD)
    {**panel.acts.buttons, **panel.city_acts.buttons}[key].click()
    settle(dock)
    return dock.session.iface.mainWindow().findChildren(kind)[-1]


def record(city: str, fid: int):
    with open_store(city, read_only=True) as store:
        return read_record(store, fid, "en")


def everything(city: str) -> dict:
    with open_store(city, read_only=True) as store:
        return content(store)


def undo(dock) -> None:
    assert not dock.activity.undo.isHidden()
    dock.activity.undo.click()
    settle(dock)


# ---------------------------------------------------------------------- one facility
@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_a_facility_is_edited_moved_and_put_back(dock, city) -> None:
    before = everything(city)
    dialog: FacilityDialog = opened(dock, "edit", FacilityDialog)
    assert dialog.name.text() == "Facility 17" and dialog.names["kk"].text() == "Нысан 17"
    wait_until(lambda: dialog.neighbours.text().startswith("Also in this building: Klinika"))
    dialog.name.setText("City Polyclinic")
    dialog.names["en"].setText("Polyclinic")
    dialog.names["ru"].clear()
    dialog.pick.click()
    tool = dock.session.iface.mapCanvas().mapTool()
    centre = dock.session.iface.mapCanvas().center()
    tool.picked.emit(QgsPointXY(centre))
    assert dialog.place.text().startswith("New place: ") and not dialog.pick.isChecked()
    dialog.save.click()
    settle(dock)
    now = record(city, FACILITY)
    assert now.values["name"] == "City Polyclinic" and now.names == {"kk": "Нысан 17", "en": "Polyclinic"}
    assert now.position == pytest.approx(dock.session.layers.degrees(centre))
    assert dock.activity.last.text() == "Polyclinic was saved."
    assert stored(city, "SELECT count(*) FROM facility_dirty WHERE facility = 18") == [(0,)]
    undo(dock)
    assert everything(city) == before and dock.activity.last.text() == "Facility 17 is as it was before."


@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_a_new_facility_is_added_and_closed_again(dock, city) -> None:
    dialog: FacilityDialog = opened(dock, "newFacility", FacilityDialog)
    dialog.save.click()
    settle(dock)
    assert dialog.note.text() == "Choose the type of the facility." and dialog.isVisible()
    dialog.kind.setCurrentIndex(1)
    dialog.save.click()
    settle(dock)
    assert dialog.note.text() == "Give the facility a name or an address."
    dialog.names["ru"].setText("Аптека")
    dialog.centre.click()
    dialog.save.click()
    settle(dock)
    new = stored(city, "SELECT max(fid) FROM facility")[0][0]
    assert record(city, new).names == {"ru": "Аптека"} and record(city, new).position is not None
    assert dock.session.facility == new
    undo(dock)
    assert record(city, new).retired_at and "Entered by mistake" in record(city, new).values["note"]


def test_the_map_tool_goes_with_the_dialog(dock) -> None:
    canvas = dock.session.iface.mapCanvas()
    before = canvas.mapTool()
    dialog: FacilityDialog = opened(dock, "newFacility", FacilityDialog)
    dialog.pick.click()
    assert canvas.mapTool() is not before
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait_until(lambda: not dialog.isVisible())
    assert canvas.mapTool() is before


def test_what_somebody_else_changed_is_not_overwritten(dock, city) -> None:
    dialog: FacilityDialog = opened(dock, "edit", FacilityDialog)
    with open_store(city) as store:
        edit_many(store, [FACILITY], {"owner": "Theirs"}, "Berik")
    dialog.owner.setText("Mine")
    dialog.save.click()
    settle(dock)
    assert "changed by somebody else" in dialog.note.text() and dialog.owner.text() == "Mine"
    assert record(city, FACILITY).values["owner"] == "Theirs"


@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_a_facility_is_closed_with_a_reason_and_reopened(dock, city) -> None:
    dialog: RetireDialog = opened(dock, "retire", RetireDialog)
    assert "leaves the map" in dialog.what.text() and not dialog.ok.isEnabled()
    dialog.reason.setPlainText("Demolished")
    dialog.ok.click()
    settle(dock)
    assert record(city, FACILITY).retired_at and "Demolished" in record(city, FACILITY).values["note"]
    assert stored(city, "SELECT count(*) FROM facility_map WHERE fid = 18") == [(0,)]
    dialog = opened(dock, "retire", RetireDialog)
    assert dialog.ok.text() == "&Reopen the facility" and dialog.ok.isEnabled()
    dialog.ok.click()
    settle(dock)
    assert not record(city, FACILITY).retired_at
    undo(dock)
    assert record(city, FACILITY).retired_at


# ---------------------------------------------------------------------- duplicates
@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_duplicates_are_compared_chosen_merged_and_parted(dock, city) -> None:
    before = everything(city)
    dialog: MergeDialog = opened(dock, "merge", MergeDialog)
    assert not dialog.ok.isEnabled()
    near = [dialog.near.itemText(row) for row in range(dialog.near.count())]
    assert near[0] == "(choose)" and near[1].startswith("Klinika, Abai st. 18, 1")
    dialog.choose(dialog.near.itemData(1))
    settle(dock)
    page, plan = dialog.page, dialog.plan
    assert [side.facility for side in plan.sides] == [FACILITY, OTHER] and plan.survivor == 1  # it has an inspection
    chosen = {b.accessibleName(): b.isChecked() for b in page.findChildren(QRadioButton)}
    assert chosen["Name, Facility 17: Facility 17"] is False and chosen["Name, Klinika: Klinika"] is True
    stays = [b for b in page.findChildren(QRadioButton) if b.accessibleName().startswith("Record that stays")]
    stays[0].click()  # the other way round
    settle(dock)
    page = dialog.page
    assert dialog.plan.survivor == 0 and page.why.text() == "your choice"
    assert "inspections: 2" in page.moves.text()
    next(b for b in page.findChildren(QRadioButton) if b.accessibleName() == "Name, Facility 17: Facility 17").click()
    assert page.choice()["name"] == 0
    dialog.reason.setText("One door")
    dialog.ok.click()
    settle(dock)
    assert record(city, OTHER).merged_into == FACILITY and record(city, FACILITY).values["note"] == "n"
    assert record(city, FACILITY).values["name"] == "Facility 17" and dock.session.facility == FACILITY
    assert "was merged into Facility 17. Moved along: inspections: 2." in dock.activity.last.text()
    undo(dock)
    assert everything(city) == before


def test_a_merge_is_undone_later_from_the_merged_record(dock, city) -> None:
    before = everything(city)
    dialog: MergeDialog = opened(dock, "merge", MergeDialog)
    dialog.choose(OTHER, 0)
    settle(dock)
    dialog.ok.click()
    settle(dock)
    dock.session.choose_facility(OTHER)
    settle(dock)
    dialog = opened(dock, "retire", RetireDialog)
    assert dialog.ok.text() == "&Undo the merge"
    dialog.ok.click()
    settle(dock)
    assert everything(city) == before


def test_what_speaks_against_a_merge_is_said(dock, city) -> None:
    dialog: MergeDialog = opened(dock, "merge", MergeDialog)
    dialog.choose(100)
    settle(dock)
    assert "m apart" in dialog.note.text() and "⚠" in dialog.note.text()
    dialog.choose(FACILITY)
    settle(dock)
    assert dialog.note.text() == "Choose two different facilities."


# ---------------------------------------------------------------------- many at once
@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_a_selection_is_previewed_changed_and_put_back(dock, city) -> None:
    before = everything(city)
    dialog: BulkDialog = opened(dock, "bulk", BulkDialog)
    assert "No facility is selected" in dialog.head.text() or dialog.facilities == [FACILITY]
    layer(QgsProject.instance(), roles.FACILITIES).selectByIds([20, 21, 22])
    wait_until(lambda: dialog.facilities == [20, 21, 22])
    assert not dialog.apply.isEnabled()
    dialog.checks["owner"].setChecked(True)
    dialog.editors["owner"].setText("City")
    dialog.checks["building"].setChecked(True)
    wait_until(lambda: dialog.preview is not None and dialog.preview.changed == 3)
    settle(dock)
    assert dialog.rows.rows[0] == ("Facility 19", "Owner", "Akimat", "City")
    assert dialog.apply.text() == "&Apply to 3" and dialog.note.text() == "Facilities that would change: 3."
    dialog.apply.click()
    settle(dock)
    assert {record(city, fid).values["owner"] for fid in (20, 21, 22)} == {"City"}
    assert dock.activity.last.text() == "Facilities changed: 3."
    undo(dock)
    assert everything(city) == before and dock.activity.last.text() == "Taken back for 3 facilities."


def test_a_selection_is_closed_with_one_reason_and_opened_again(dock, city) -> None:
    before = everything(city)
    layer(QgsProject.instance(), roles.FACILITIES).selectByIds([20, 21])
    dialog: BulkDialog = opened(dock, "bulk", BulkDialog)
    dialog.checks["owner"].setChecked(True)
    dialog.close_them.setChecked(True)
    assert not dialog.checks["owner"].isChecked() and not dialog.checks["owner"].isEnabled()
    wait_until(lambda: dialog.preview is not None and dialog.preview.changed == 2)
    settle(dock)
    assert dialog.rows.rows[0][:3] == ("Facility 19", "Closed on", "–")
    assert not dialog.apply.isEnabled() and "Say why they are closed" in dialog.note.text()
    dialog.reason.setText("Kiosks taken away")
    wait_until(dialog.apply.isEnabled)
    dialog.apply.click()
    settle(dock)
    assert all("Kiosks taken away" in record(city, fid).values["note"] for fid in (20, 21))
    assert stored(city, "SELECT count(*) FROM facility_map WHERE fid IN (20, 21)") == [(0,)]
    undo(dock)
    assert everything(city) == before


# ---------------------------------------------------------------------- places by address
@pytest.fixture
def service():
    """An address service of our own; what it was asked."""
    asked: list[str] = []

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # noqa: N802 (the name that the library calls)
            asked.append(self.path)
            found = [
                {
                    "display_name": "Abai st. 398, Almaty", "lat": "43.24", "lon": "76.91", "type": "house",
                    "boundingbox": ["43.2", "43.3", "76.9", "77.0"],
                }
            ]  # fmt: skip
            body = json.dumps(found if "398" in self.path else []).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Answer)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/search", asked
    server.shutdown()
    server.server_close()


def test_nothing_is_sent_before_a_service_is_named(dock, service) -> None:
    address, asked = service
    dialog: GeocodeDialog = opened(dock, "geocode", GeocodeDialog)
    assert settings.GEOCODER.get() == "" and not dialog.look.isEnabled()
    assert "Nothing is sent anywhere" in dialog.sent.text() and dialog.waiting.count() == 2
    for wrong in ("nominatim", "ftp://x/search", "https://user:secret@host/search", "https://host/search?key=secret"):
        dialog.service.setText(wrong)
        dialog.service.editingFinished.emit()
        assert not dialog.look.isEnabled() and settings.GEOCODER.get() == ""
    assert asked == []


def test_a_proposed_place_is_looked_at_and_confirmed(dock, city, service) -> None:
    address, asked = service
    dialog: GeocodeDialog = opened(dock, "geocode", GeocodeDialog)
    dialog.service.setText(address)
    assert "Sent to 127.0.0.1" in dialog.sent.text()
    assert dialog.text.text() == "Abai st. 398, Almaty" and not dialog.put.isEnabled()
    dialog.look.click()
    settle(dock)
    assert settings.GEOCODER.get() == address and len(asked) == 1 and "Abai" in asked[0]
    assert dialog.found.count() == 1 and dialog.put.isEnabled()
    assert record(city, 399).position is None  # nobody confirmed it yet
    dialog.put.click()
    settle(dock)
    assert record(city, 399).position == pytest.approx((76.91, 43.24))
    assert dialog.waiting.count() == 1 and "is on the map now" in dialog.note.text()
    dialog.look.click()
    settle(dock)
    assert "knows no such address" in dialog.note.text() and not dialog.put.isEnabled()
    undo(dock)
    assert record(city, 399).position is None


def test_a_service_that_is_away_is_said_in_plain_words(dock) -> None:
    dialog: GeocodeDialog = opened(dock, "geocode", GeocodeDialog)
    dialog.service.setText("http://127.0.0.1:9/search")
    dialog.look.click()
    settle(dock)
    assert dialog.note.text().startswith("127.0.0.1:9 gives no answer (") and dialog.look.isEnabled()
    assert "by hand" in dialog.note.text()


# ---------------------------------------------------------------------- for everybody
def all_dialogs(dock):
    for key, kind in (("edit", FacilityDialog), ("newFacility", FacilityDialog), ("retire", RetireDialog),
                      ("merge", MergeDialog), ("bulk", BulkDialog), ("geocode", GeocodeDialog)):  # fmt: skip
        dialog = opened(dock, key, kind)
        if isinstance(dialog, MergeDialog):
            dialog.choose(OTHER)
        if isinstance(dialog, BulkDialog):
            for check in dialog.checks.values():
                check.setChecked(True)
        settle(dock)
        yield dialog


def test_the_dialogs_have_names_keys_and_an_order(dock, spoken) -> None:
    for dialog in all_dialogs(dock):
        dialog.resize(900, 1500)  # so that nothing is scrolled
        settle(dock)
        check_names(dialog)
        check_plain_texts(dialog)
        check_mnemonics(dialog)
        check_tab_order(dialog)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        wait_until(lambda dialog=dialog: not dialog.isVisible())


@pytest.mark.parametrize(("points", "width"), [(9, 760), (18, 1250)])
def test_nothing_is_cut_off_at_twice_the_size(dock, letters, spoken, points, width) -> None:
    letters(points)
    for dialog in all_dialogs(dock):
        dialog.resize(width, 700)
        settle(dock)
        assert dialog.minimumSizeHint().width() <= width, type(dialog).__name__
        for widget in dialog.findChildren(QAbstractButton):
            if widget.isVisibleTo(dialog) and not is_part(widget):
                assert widget.width() >= widget.minimumSizeHint().width(), f"{type(dialog).__name__}: {where(widget)}"


def test_the_card_names_who_else_is_in_the_building(dock) -> None:
    text = dock.panel(RECORD).card.toPlainText()
    assert "Building" in text and "Also in this building" in text and "Klinika (" in text
