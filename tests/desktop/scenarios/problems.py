"""The panel of problems and the locator bar in the real QGIS: check, narrow, look, mend, accept, locate."""

from __future__ import annotations

import time

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QLineEdit

RECORD = 1


def run(desk) -> None:
    desk.plugin.show_dock()
    dock = desk.wait(lambda: desk.window.findChild(QDockWidget, "InclusiveCityDock"), "the dock")
    desk.wait(lambda: dock.session.is_open and dock.session.shows_city(), "the city of the project", 60)
    dock.tabs.setCurrentIndex(RECORD)
    desk.at_rest()
    desk.click(dock.panel(RECORD).city_acts.buttons["problems"])
    problems = desk.wait(lambda: desk.window.findChild(QDockWidget, "InclusiveCityProblems"), "the panel")
    desk.at_rest()
    panel = problems.panel
    desk.window.resizeDocks([problems], [430], Qt.Orientation.Vertical)
    began = time.perf_counter()
    desk.click(panel.check)
    desk.wait(lambda: panel._running is None and panel.model.rows, "the city to be checked", 120)
    desk.data["seconds"] = time.perf_counter() - began
    desk.at_rest()
    desk.data["found"] = len(panel.model.rows)
    desk.screenshot(f"{desk.params['language']}-1-found")
    look_at_one(desk, dock, panel)
    mend(desk, panel)
    accept(desk, panel)
    locate(desk, dock)


def look_at_one(desk, dock, panel) -> None:
    panel.rule.setCurrentIndex(panel.rule.findData("duplicate_near"))
    panel.table.setFocus()
    panel.table.selectRow(0)
    desk.at_rest()
    wanted = panel.chosen()[0].facility
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    desk.wait(lambda: dock.session.facility == wanted, "the facility to be shown")
    desk.at_rest()
    assert panel.merge.isEnabled(), "the two cannot be merged from here"
    desk.screenshot(f"{desk.params['language']}-2-duplicate")


def mend(desk, panel) -> None:
    panel.rule.setCurrentIndex(panel.rule.findData("mixed_alphabets"))
    panel.table.selectAll()
    desk.at_rest()
    desk.screenshot(f"{desk.params['language']}-3-mend")
    desk.click(panel.mend)
    desk.wait(lambda: panel._running is None, "the mend", 60)
    desk.at_rest()
    desk.data["letters left"] = sum(row.rule == "mixed_alphabets" for row in panel.model.rows)


def accept(desk, panel) -> None:
    panel.rule.setCurrentIndex(panel.rule.findData("same_address"))
    panel.table.selectRow(0)
    panel.reason.setFocus()
    QTest.keyClicks(panel.reason, "Two shops in one house")
    QTest.keyClick(panel.reason, Qt.Key.Key_Return)
    desk.wait(lambda: any(row.is_accepted for row in panel.model.rows), "the problem to be accepted", 30)
    panel.rule.setCurrentIndex(0)
    panel.state.setCurrentIndex(1)
    panel.table.selectRow(0)
    desk.at_rest()
    desk.screenshot(f"{desk.params['language']}-4-accepted")
    desk.data["accepted"] = len(panel.model.shown)


def locate(desk, dock) -> None:
    """As with Ctrl+K."""
    field = desk.wait(
        lambda: next((f for f in desk.window.findChildren(QLineEdit) if "locate" in f.placeholderText()), None),
        "the locator bar",
    )
    before = dock.session.facility
    field.setFocus()
    QTest.keyClicks(field, "fac apteka")
    desk.pause(2.5)
    desk.screenshot(f"{desk.params['language']}-5-locator")
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    desk.wait(lambda: dock.session.facility != before, "the facility that was located")
    desk.at_rest()
    desk.data["located"] = dock.session.facility
