"""GIS staff at work on the register: edit, add, merge and part duplicates, change many at once, look at the history,
compare two inspections, see the city as of a date. With mouse and keyboard, in the real QGIS."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog

RECORD = 1


def run(desk) -> None:
    dock = desk.sample_city()
    dock.tabs.setCurrentIndex(RECORD)
    desk.at_rest()
    facility = often_inspected(dock)
    dock.session.go_to_facility(facility)
    desk.at_rest()
    with desk.watching() as watchdog:
        for step in (edit, add_a_duplicate, merge, change_many, look_back, see_a_date):
            watchdog.mark(step.__name__)
            dock.session.go_to_facility(facility)
            desk.at_rest()
            step(desk, dock)


def often_inspected(dock) -> int:
    """A facility with two inspections and a place."""
    from inclusive_city.layers.store import open_store

    with open_store(dock.session.store, read_only=True) as store:
        return store.value(
            "SELECT i.facility FROM inspection i JOIN facility f ON f.fid = i.facility "
            "WHERE f.place = 'inside' AND f.name IS NOT NULL AND f.facility_type = 'health' "
            "GROUP BY i.facility HAVING count(*) > 1 ORDER BY i.facility LIMIT 1"
        )


def opened(desk, dock, key: str) -> QDialog:
    """The window behind a button of the Record tab."""
    panel = dock.panel(RECORD)
    button = {**panel.acts.buttons, **panel.city_acts.buttons}[key]
    desk.wait(button.isEnabled, f"the button {key}")
    known = set(desk.window.findChildren(QDialog))
    button.click()
    dialog = desk.wait(
        lambda: next((d for d in desk.window.findChildren(QDialog) if d not in known and d.isVisible()), None), key
    )
    desk.at_rest()
    return dialog


def edit(desk, dock) -> None:
    dialog = opened(desk, dock, "edit")
    dialog.building.setFocus()
    QTest.keyClicks(dialog.building, "Clinic building A")
    desk.at_rest()
    desk.screenshot("1-edit")
    desk.click(dialog.save)
    desk.wait(lambda: "was saved" in dock.activity.last.text(), "the facility to be saved", 60)
    desk.at_rest()


def add_a_duplicate(desk, dock) -> None:
    facility = dock.session.facility
    dialog = opened(desk, dock, "newFacility")
    dialog.kind.setCurrentIndex(dialog.kind.findData("health"))
    dialog.name.setFocus()
    QTest.keyClicks(dialog.name, "Poliklinika, entrance from the yard")
    dialog.building.setFocus()
    QTest.keyClicks(dialog.building, "Clinic building A")
    desk.click(dialog.centre)
    desk.at_rest()
    assert dialog.neighbours.isVisible(), "the dialog does not tell who else is in the building"
    desk.screenshot("2-new")
    desk.click(dialog.save)
    desk.wait(lambda: "is in the register now" in dock.activity.last.text(), "the new facility", 60)
    desk.at_rest()
    assert dock.session.facility != facility


def merge(desk, dock) -> None:
    dialog = opened(desk, dock, "merge")
    near = next(
        row for row in range(dialog.near.count()) if dialog.near.itemText(row).startswith("Poliklinika, entrance")
    )
    dialog.near.setCurrentIndex(near)
    dialog.near.activated.emit(near)
    desk.wait(lambda: dialog.plan is not None, "both records")
    desk.at_rest()
    desk.screenshot("3-merge")
    desk.click(dialog.ok)
    desk.wait(lambda: "was merged into" in dock.activity.last.text(), "the merge", 60)
    desk.at_rest()
    desk.screenshot("4-merged")
    desk.click(dock.activity.undo)
    desk.wait(lambda: "The merge was undone" in dock.activity.last.text(), "the undo", 60)
    desk.at_rest()


def change_many(desk, dock) -> None:
    layer = dock.session.layers.layer("facilities")
    layer.selectByIds([feature.id() for feature in layer.getFeatures("\"facility_type\" = 'education'")][:12])
    dialog = opened(desk, dock, "bulk")
    dialog.checks["owner"].click()
    dialog.editors["owner"].setFocus()
    QTest.keyClicks(dialog.editors["owner"], "Department of Education")
    desk.wait(lambda: dialog.preview is not None and dialog.apply.isEnabled(), "the preview")
    desk.at_rest()
    desk.screenshot("5-many")
    desk.press(dialog, Qt.Key.Key_Escape)


def look_back(desk, dock) -> None:
    dialog = opened(desk, dock, "history")
    text = dialog.changes.toPlainText()
    assert "Building: Clinic building A" in text and "was merged into this facility" in text, text
    assert dialog.seal.text().startswith("✓"), dialog.seal.text()
    desk.screenshot("6-history")
    desk.record(history=text)
    desk.click(dialog.compare)
    desk.wait(lambda: dialog.comparison is not None and dialog.comparison.comparison is not None, "the comparison")
    desk.at_rest()
    dialog.comparison.everything.click()
    desk.pause(0.3)
    desk.screenshot("7-compare")
    desk.press(dialog.comparison, Qt.Key.Key_Escape)
    desk.press(dialog, Qt.Key.Key_Escape)


def see_a_date(desk, dock) -> None:
    dock.session.show_whole_city()
    dialog = opened(desk, dock, "asOf")
    dialog.day.setDate(QDate.currentDate())
    desk.click(dialog.show_it)
    desk.wait(lambda: dialog.shown.count() == 1, "the map of the date", 60)
    desk.at_rest()
    dialog.move(20, desk.window.height() - dialog.height() - 60)
    desk.pause(0.3)
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert group.name() == dialog.shown.item(0).text() and len(group.findLayers()) == 3
    desk.screenshot("8-as-of")
    desk.click(dialog.remove)
    desk.at_rest()
    assert dialog.shown.count() == 0
    desk.press(dialog, Qt.Key.Key_Escape)
