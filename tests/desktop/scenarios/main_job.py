"""The main job as a planner does it on a first start: sample city, four profiles, filters, search, card, ranking.

Everything is done with mouse and keyboard, and the GUI thread is watched meanwhile.
"""

from __future__ import annotations

import os

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget

ROLE = "inclusive_city/role"
PROFILES = ("visual", "hearing", "mobility", "musculoskeletal")


def layer_of(role: str):
    return next(layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(ROLE) == role)


def run(desk) -> None:
    desk.window.activateWindow()  # no window manager does it here
    desk.wait(desk.window.isActiveWindow, "QGIS's window to take the keyboard")
    with desk.watching() as watchdog:
        dock = open_sample_city(desk, watchdog)
        switch_profiles(desk, dock, watchdog)
        filter_and_count(desk, dock, watchdog)
        facility = find_a_facility(desk, dock, watchdog)
        read_its_card(desk, dock, watchdog, facility)
        rank(desk, dock, watchdog)
        publish(desk, dock, watchdog)
    open_again(desk, dock)


def at_rest(desk, seconds: float = 0.4) -> None:
    desk.wait_drawn()
    desk.wait_tasks()
    desk.pause(seconds)
    desk.wait_drawn()
    desk.wait_tasks()


def open_sample_city(desk, watchdog):
    watchdog.mark("first start")
    desk.click(desk.plugin.toolbar.widgetForAction(desk.plugin.dock_action))
    dock = desk.wait(lambda: desk.window.findChild(QDockWidget, "InclusiveCityDock"), "the dock")
    desk.pause(0.8)
    desk.wait_tasks()
    assert dock.welcome.isVisible(), "a first start offers no choice"
    desk.screenshot("1-first-start")
    watchdog.mark("sample city")
    desk.click(dock.welcome.sample)
    desk.wait(lambda: dock.activity.running.isVisible(), "the progress")
    desk.pause(2.0)
    desk.screenshot("2-working")
    desk.wait(lambda: dock.session.is_open and dock.session.shows_city(), "the sample city", 180)
    watchdog.mark("opened")
    at_rest(desk, 1.0)
    city = dock.session.city
    assert city.facilities == desk.params["facilities"] and city.is_sample
    assert "Generated sample" in dock.header.city.text()
    assert "Generated sample" in QgsProject.instance().title()
    desk.screenshot("3-city")
    desk.record(facilities=city.facilities, project=QgsProject.instance().fileName())
    return dock


def switch_profiles(desk, dock, watchdog) -> None:
    canvas = desk.iface.mapCanvas()
    canvas.zoomScale(12_000)  # close enough for single facilities
    at_rest(desk)
    extent = canvas.extent()
    attributes = []
    for number, profile in enumerate(PROFILES, 1):
        watchdog.mark(f"profile {profile}")
        if number % 2:
            desk.click(dock.header.buttons.buttons[number - 1])
        else:
            canvas.setFocus()
            desk.press(canvas, Qt.Key(Qt.Key.Key_0 + number))
        assert dock.session.profile == profile, f"key or button {number} shows {dock.session.profile}"
        at_rest(desk)
        attributes.append(layer_of("facilities").renderer().classAttribute())
        desk.screenshot(f"4-{number}-{profile}")
    assert attributes == [f"symbol_{profile}" for profile in PROFILES], attributes
    assert canvas.extent() == extent, "a profile switch moved the map"
    watchdog.mark("official only")
    desk.click(dock.header.official)
    at_rest(desk)
    assert layer_of("facilities").renderer().classAttribute() == "official_musculoskeletal"
    watchdog.mark("with reported")
    desk.click(dock.header.withReported)
    at_rest(desk)
    watchdog.mark("back to mobility")
    desk.click(dock.header.buttons.buttons[2])
    at_rest(desk)


def counted(dock) -> dict[str, int]:
    """What the legend counts, by status."""
    numbers = {}
    for item in dock.panel(0).legend.rows():
        texts = [item.text(column) for column in (1, 2, 3)]
        numbers[item.text(0)] = sum(int(text.replace(",", "")) for text in texts if text)
    return numbers


def filter_and_count(desk, dock, watchdog) -> None:
    look = dock.panel(0)
    watchdog.mark("whole city")
    desk.click(look.whole)
    at_rest(desk)
    everything = counted(dock)
    watchdog.mark("filter by type")
    combo = look.kind
    combo.setFocus()
    desk.press(combo, Qt.Key.Key_Down)  # with the keyboard: the first type
    desk.press(combo.view(), Qt.Key.Key_Space)
    desk.pause(0.2)
    desk.screenshot("5-filter-list")
    desk.press(combo.view(), Qt.Key.Key_Escape)
    at_rest(desk)
    health = counted(dock)
    assert 0 < sum(health.values()) < sum(everything.values())
    watchdog.mark("filter by status")
    item = next(item for item in look.legend.rows() if item.text(0) == "Not accessible")
    look.legend.setFocus()
    look.legend.setCurrentItem(item)
    for row in look.legend.rows():
        if row is not item:
            look.legend.setCurrentItem(row)
            desk.press(look.legend, Qt.Key.Key_Space)
            desk.pause(0.1)  # as fast as a person is
    at_rest(desk)
    symbols = {feature["symbol_mobility"] for feature in layer_of("facilities").getFeatures()}
    assert symbols == {"inaccessible", "inaccessible_old", "reported_inaccessible"} & symbols and symbols, symbols
    assert counted(dock) == health, "a filter by status changes what is counted"
    desk.screenshot("6-filtered")
    desk.record(everything=everything, health=health, filtered=layer_of("facilities").featureCount())
    watchdog.mark("show all again")
    desk.click(look.clear)
    at_rest(desk)
    assert layer_of("facilities").subsetString() == ""


def find_a_facility(desk, dock, watchdog) -> int:
    """One that a wheelchair user cannot enter, by its name."""
    layer = layer_of("facilities")
    wanted = next(
        feature
        for feature in layer.getFeatures("\"symbol_mobility\" = 'inaccessible' AND \"facility_type\" = 'health'")
        if feature["name_en"]
    )
    watchdog.mark("search")
    dock.header.search.setFocus()
    QTest.keyClicks(dock.header.search, wanted["name_en"], delay=30)
    at_rest(desk, 0.6)
    assert dock.header.results.count() >= 1
    desk.screenshot("7-search")
    desk.press(dock.header.search, Qt.Key.Key_Return)
    at_rest(desk, 0.8)
    return wanted.id()


def read_its_card(desk, dock, watchdog, facility: int) -> None:
    watchdog.mark("card")
    desk.wait(lambda: dock.session.facility is not None, "a facility")
    if dock.session.facility != facility:  # another one has the same name
        layer_of("facilities").selectByIds([facility])
    card = dock.panel(1).card
    desk.wait(lambda: card.card is not None and card.card.facility == facility, "the card")
    at_rest(desk)
    text = card.toPlainText()
    assert "Not accessible" in text and "To lift it" in text and "Inspected on" in text, text
    desk.screenshot("8-card")
    dock.header.search.clear()
    card.setFocus()
    desk.press(card, Qt.Key.Key_Tab)
    desk.press(card, Qt.Key.Key_Return)  # the first link: the source of the limit
    desk.pause(0.3)
    assert "Source: " in card.toPlainText()
    desk.screenshot("9-source")
    desk.record(card=text)


def rank(desk, dock, watchdog) -> None:
    watchdog.mark("ranking")
    dock.tabs.setCurrentIndex(2)
    at_rest(desk)
    plan = dock.panel(2).page(1)
    desk.wait(lambda: plan.desk.live is not None and not plan.desk.is_busy(), "the ranking", 120)
    at_rest(desk)
    desk.click(plan.keep)
    desk.wait(lambda: "ranked for works" in dock.activity.last.text(), "the ranking", 120)
    at_rest(desk)
    assert plan.lines.model().rowCount() > 1000
    desk.screenshot("10-ranking")
    target = os.path.join(os.path.dirname(desk.job["result"]), "priorities.csv")
    plan.save_to(target)
    desk.wait(lambda: "The ranking was saved" in dock.activity.last.text(), "the table", 60)
    desk.record(ranking=target)


def publish(desk, dock, watchdog) -> None:
    watchdog.mark("publish")
    dock.tabs.setCurrentIndex(3)
    at_rest(desk)
    assert [button.objectName() for button in dock.panel(3).papers] == ["districtmaps"]
    desk.screenshot("11-publish")


def open_again(desk, dock) -> None:
    """The second time it is there at once, and the project comes back as it was left."""
    store = dock.session.store
    desk.iface.newProject()
    at_rest(desk)
    QgsProject.instance().setDirty(False)
    dock.open_sample()
    desk.wait(lambda: dock.session.shows_city(), "the sample city again", 30)
    at_rest(desk)
    assert dock.session.store == store
    dock.tabs.setCurrentIndex(0)
    at_rest(desk)
