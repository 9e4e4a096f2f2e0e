"""The dock in another theme or with larger letters: one picture of each tab, and of a first start."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDockWidget


def run(desk) -> None:
    name = desk.params["name"]
    desk.plugin.show_dock()
    dock = desk.wait(lambda: desk.window.findChild(QDockWidget, "InclusiveCityDock"), "the dock")
    desk.pause(0.8)
    desk.screenshot(f"{name}-first-start")
    desk.click(dock.welcome.sample)
    desk.wait(lambda: dock.session.is_open and dock.session.shows_city(), "the sample city", 180)
    desk.wait_drawn()
    desk.wait_tasks()
    desk.pause(0.5)
    desk.wait_tasks()
    layer = dock.session.layers.layer("facilities")
    found = layer.getFeatures("\"symbol_mobility\" = 'inaccessible' AND \"facility_type\" = 'health'")
    facility = next(feature.id() for feature in found)
    desk.click(dock.header.buttons.buttons[2])
    dock.session.go_to_facility(facility)
    for tab, title in ((1, "record"), (2, "plan"), (3, "publish"), (0, "look")):
        dock.tabs.setCurrentIndex(tab)
        desk.wait_drawn()
        desk.wait_tasks()
        desk.pause(0.5)
        desk.wait_tasks()
        content = dock._content
        assert content.minimumSizeHint().width() <= dock._scroll.viewport().width(), f"{title} is cut off"
        desk.screenshot(f"{name}-{title}")
