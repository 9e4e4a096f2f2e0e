"""A planner's whole task in the real QGIS, with mouse and keyboard, in one language: load, gaps, weights, programme for
three budget years, how sure it is, a second programme, compare the two, print, adopt. The GUI thread is watched."""

from __future__ import annotations

import os

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QItemSelectionModel, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget

PLAN = 2
GAPS, PRIORITIES, PROGRAMME, ROBUSTNESS, SCENARIOS = range(5)


def run(desk) -> None:
    desk.window.activateWindow()  # no window manager does it here
    desk.wait(desk.window.isActiveWindow, "QGIS's window to take the keyboard")
    dock = desk.sample_city()
    desk.window.resizeDocks([dock], [520], Qt.Orientation.Horizontal)
    desk.at_rest()
    with desk.watching() as watchdog:
        watchdog.mark("priorities")
        dock.tabs.setCurrentIndex(PLAN)
        plan = dock.panel(PLAN)
        desk.wait(lambda: plan.desk.live is not None and not plan.desk.is_busy(), "the ranking", 180)
        desk.at_rest()
        gaps(desk, dock, plan, watchdog)
        priorities(desk, dock, plan, watchdog)
        programme(desk, dock, plan, watchdog)
        how_sure(desk, dock, plan, watchdog)
        second_programme(desk, dock, plan, watchdog)
        scenarios(desk, dock, plan, watchdog)


def show(desk, plan, number: int):
    desk.click(plan.steps[number])
    desk.at_rest()
    return plan.page(number)


def reach(desk, dock, widget: QWidget) -> None:
    """Scroll the dock to a control."""
    dock._scroll.ensureWidgetVisible(widget, 20, 60)
    desk.pause(0.2)


def press(desk, dock, button: QWidget) -> None:
    reach(desk, dock, button)
    desk.click(button)


def tick(desk, dock, box: QWidget) -> None:
    reach(desk, dock, box)
    box.setFocus()
    desk.press(box, Qt.Key.Key_Space)


def done(desk, dock, text: str, timeout: float = 240) -> None:
    desk.wait(lambda: text in dock.activity.last.text(), text, timeout)
    desk.at_rest()


def top(desk, dock) -> None:
    dock._scroll.verticalScrollBar().setValue(dock.tabs.y())
    desk.pause(0.2)


def gaps(desk, dock, plan, watchdog) -> None:
    watchdog.mark("gaps")
    page = show(desk, plan, GAPS)
    press(desk, dock, page.run)
    desk.wait(lambda: page.result is not None, "the gaps", 240)
    desk.at_rest()
    assert "Gini" in page.headline.text()
    bars = page.districts.chart
    reach(desk, dock, bars)
    bars.setFocus()
    desk.press(bars, Qt.Key.Key_Down)
    assert bars.current == 0 and bars.content.spoken[0].split(":")[0] in bars.accessibleName()
    watchdog.mark("gaps as a layer")
    press(desk, dock, page.on_map)
    desk.wait(lambda: _layer("gap_map") is not None, "the gaps on the map", 60)
    desk.at_rest()
    top(desk, dock)
    desk.screenshot("1-gaps")
    desk.record(gaps=page.headline.text())


def _layer(role: str):
    layers = QgsProject.instance().mapLayers().values()
    return next((layer for layer in layers if layer.customProperty("inclusive_city/role") == role), None)


def priorities(desk, dock, plan, watchdog) -> None:
    QgsProject.instance().removeMapLayer(_layer("gap_map"))
    page = show(desk, plan, PRIORITIES)
    first = page.lines.ranked.facility(0)
    watchdog.mark("weights by keyboard")
    tick(desk, dock, page.preview)
    slider = page.profiles.sliders[1]
    reach(desk, dock, slider)
    slider.setFocus()
    for _ in range(12):
        desk.press(slider, Qt.Key.Key_Left)
        desk.pause(0.02)
    watchdog.mark("weights by mouse")
    handle = page.profiles.sliders[0]
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(handle.width() - 8, handle.height() // 2))
    for step in range(1, 15):
        QTest.mouseMove(handle, QPoint(handle.width() - 8 - step * handle.width() // 24, handle.height() // 2))
        desk.pause(0.03)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(handle.width() // 3, handle.height() // 2))
    desk.wait(lambda: not plan.desk.is_busy(), "the ranking")
    desk.at_rest()
    assert page.effect.text().startswith("Changes "), page.effect.text()
    assert plan.desk.overlay is not None and plan.desk.overlay.image is not None
    assert page.lines.isColumnHidden(1) is False
    top(desk, dock)
    desk.screenshot("2-weights")
    watchdog.mark("list and map")
    reach(desk, dock, page.lines)
    page.lines.setFocus()
    desk.press(page.lines, Qt.Key.Key_Down)
    desk.at_rest()
    chosen = page.lines.selected()
    layer = dock.session.layers.layer("facilities")
    assert sorted(layer.selectedFeatureIds()) == sorted(chosen), "what is selected in the list is not on the map"
    other = page.lines.ranked.facility(20)
    layer.selectByIds([other])
    desk.at_rest()
    assert page.lines.selected() == [other], "what is selected on the map is not in the list"
    assert dock.tabs.currentIndex() == PLAN
    desk.wait(lambda: "Packages of works" in page.why.toPlainText(), "the reasons")
    reach(desk, dock, page.why)
    desk.screenshot("3-why")
    watchdog.mark("keep the ranking")
    press(desk, dock, page.keep)
    done(desk, dock, "ranked for works")
    desk.record(first=first, effect=page.effect.text(), why=page.why.toPlainText())
    watchdog.mark("preview off")
    tick(desk, dock, page.preview)
    assert plan.desk.overlay.image is None


def make_programme(desk, dock, plan, name: str, alpha: int) -> None:
    page = show(desk, plan, PROGRAMME)
    asking = page.asking
    reach(desk, dock, asking.name)
    asking.name.setFocus()
    asking.name.selectAll()
    QTest.keyClicks(asking.name, name)
    slider = asking.alpha.slider
    slider.setFocus()
    desk.press(slider, Qt.Key.Key_Home)
    for _ in range(alpha):
        desk.press(slider, Qt.Key.Key_Right)
    press(desk, dock, page.run)
    done(desk, dock, f"The programme “{name}” was made")
    desk.wait(lambda: page.result is not None and page.result.scenario.name == name, "the programme", 60)
    desk.at_rest()


def programme(desk, dock, plan, watchdog) -> None:
    watchdog.mark("programme")
    make_programme(desk, dock, plan, "Fair", 10)
    page = plan.page(PROGRAMME)
    assert page.asking.years.value() == 3 and len({work.year for work in page.works}) >= 1
    assert "Proven" in page.headline.text()
    reach(desk, dock, page.headline)
    dock._scroll.verticalScrollBar().setValue(page.headline.mapTo(dock._content, QPoint(0, 0)).y() - 20)
    desk.screenshot("4-programme")
    watchdog.mark("budget slider")
    reach(desk, dock, page.budget)
    page.budget.setFocus()
    for _ in range(6):
        desk.press(page.budget, Qt.Key.Key_Right)
        desk.pause(0.03)
    desk.wait(lambda: not plan.desk.is_busy(), "what the budget pays")
    desk.at_rest(0.2)
    assert page.frontier.chart.marker is not None and page.tried.text()
    desk.screenshot("5-budget")
    watchdog.mark("programme as a layer")
    press(desk, dock, page.on_map)
    desk.wait(lambda: _layer("programme_map") is not None, "the programme on the map", 60)
    desk.at_rest(3.0)
    desk.screenshot("6-programme-map")
    QgsProject.instance().removeMapLayer(_layer("programme_map"))
    desk.record(programme=page.headline.text(), tried=page.tried.text())


def how_sure(desk, dock, plan, watchdog) -> None:
    watchdog.mark("how sure")
    page = show(desk, plan, ROBUSTNESS)
    page.draws.setValue(200)
    press(desk, dock, page.run)
    desk.wait(lambda: page.result is not None, "how sure it is", 300)
    desk.at_rest()
    assert page.sure and {each.verdict for each in page.sure} >= {"core", "borderline"}
    top(desk, dock)
    desk.screenshot("7-how-sure")
    page.which.setCurrentIndex(2)
    assert page.table.things(), "nothing to inspect first"
    desk.record(sure=page.headline.text())


def second_programme(desk, dock, plan, watchdog) -> None:
    watchdog.mark("second programme")
    make_programme(desk, dock, plan, "Fairest", 20)


def scenarios(desk, dock, plan, watchdog) -> None:
    watchdog.mark("scenarios")
    page = show(desk, plan, SCENARIOS)
    page.kind.setCurrentIndex(page.kind.findData("programme"))
    pair = page.table.things()
    assert [scenario.name for scenario in pair] == ["Fairest", "Fair"]
    page.table.selectAll()
    desk.at_rest()
    watchdog.mark("compare")
    press(desk, dock, page.compare)
    dialog = page._dialogs[0]
    desk.wait(lambda: dialog.found is not None, "the comparison", 60)
    desk.at_rest()
    assert dialog.found.facilities and dialog.tables["facilities"].things()
    desk.screenshot("8-compare")
    desk.click(dialog.on_map)
    desk.at_rest()
    assert _layer("scenario_comparison").featureCount() == len(dialog.found.facilities)
    comparison = dialog.head.text()
    dialog.close()
    desk.at_rest()
    desk.screenshot("9-two-colours")
    watchdog.mark("print")
    folder = os.path.dirname(desk.job["result"])
    page.print_to([pair[1], pair[0]], os.path.join(folder, "comparison.pdf"))
    done(desk, dock, "Written: ")
    page.export_to(pair[0], os.path.join(folder, "programme.xlsx"))
    desk.wait(lambda: "programme.xlsx" in dock.activity.last.text(), "the workbook", 120)
    watchdog.mark("adopt")
    page.table.clearSelection()
    index = page.table.model().index(0, 0)
    flags = QItemSelectionModel.SelectionFlag
    page.table.selectionModel().select(index, flags.ClearAndSelect | flags.Rows)

    def decide(asked: QWidget) -> None:
        asked.setTextValue("Decision 12 of 1 December")
        asked.accept()

    reach(desk, dock, page.adopt)
    with desk.dialog(decide):
        desk.click(page.adopt)
    done(desk, dock, "is adopted")
    adopted = next(scenario for scenario in page.scenarios if scenario.name == "Fairest")
    assert adopted.state == "adopted" and adopted.adopted_by == "Decision 12 of 1 December"
    assert page.years.isVisible() and sum(year.count.get("planned", 0) for year in page._works) > 0
    top(desk, dock)
    desk.screenshot("10-adopted")
    desk.record(comparison=comparison, files=folder)
