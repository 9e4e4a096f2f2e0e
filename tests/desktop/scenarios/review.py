"""Planning and reviewing in the real QGIS: what is due, planned visits on the map, an inspection opened from the list,
a review with both verdicts, the agreement of inspectors, the map narrowed to what is overdue."""

from __future__ import annotations

from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog

LOOK, RECORD = 0, 1


def run(desk) -> None:
    dock = desk.sample_city()
    dock.tabs.setCurrentIndex(RECORD)
    desk.at_rest()
    desk.record(line=dock.panel(RECORD).due_line.text())
    due_list(desk, dock)
    review(desk, dock)
    only_overdue(desk, dock)


def opened(desk, dock, key: str) -> QDialog:
    """The window behind a button of the Record tab."""
    button = dock.panel(RECORD).city_acts.buttons[key]
    desk.wait(button.isEnabled, f"the button {key}")
    known = set(desk.window.findChildren(QDialog))
    button.click()
    dialog = desk.wait(
        lambda: next((d for d in desk.window.findChildren(QDialog) if d not in known and d.isVisible()), None), key
    )
    desk.at_rest()
    return dialog


def due_list(desk, dock) -> None:
    dialog = opened(desk, dock, "dueList")
    dialog.tabs.setCurrentWidget(dialog.due)
    desk.at_rest()
    dialog.due.table.selectRow(0)
    desk.screenshot("1-due")
    dialog.tabs.setCurrentWidget(dialog.planning)
    dialog.planning.weeks.setValue(12)
    desk.at_rest()
    desk.screenshot("2-plan")
    desk.click(dialog.planning.plan)
    desk.wait(lambda: dialog.planning.result.text(), "the plan", 60)
    desk.at_rest()
    dialog.tabs.setCurrentWidget(dialog.planned)
    dialog.planned.when.setCurrentIndex(1)
    dialog.planned.who.setCurrentIndex(1)
    desk.at_rest()
    assert dialog.planned.table.things(), "no visit is planned for the next week"
    desk.click(dialog.planned.on_map)
    desk.at_rest()
    desk.record(selected=dock.session.layers.layer("facilities").selectedFeatureCount())
    desk.screenshot("3-planned")
    dialog.tabs.setCurrentWidget(dialog.inspectors)
    desk.at_rest()
    desk.screenshot("4-inspectors")
    dialog.tabs.setCurrentWidget(dialog.planned)
    desk.at_rest()
    dialog.planned.table.selectRow(0)
    dialog.planned.inspect.click()
    window = desk.wait(lambda: dock.session.inspections.window, "the inspection", 60)
    desk.at_rest()
    assert window.desk.wanted.visit == dialog.planned.table.chosen()[0].visit
    window.put_away()
    desk.at_rest()
    desk.click(dialog.planned.as_layer)
    desk.at_rest()
    dialog.close()
    desk.at_rest()
    desk.screenshot("5-visits")


def review(desk, dock) -> None:
    dialog = opened(desk, dock, "review")
    waiting = len(dialog.lines)
    desk.wait(lambda: dialog.case is not None, "the inspection that is chosen")
    desk.screenshot("6-review")
    desk.click(dialog.verify)
    desk.wait(lambda: len(dialog.lines) == waiting - 1, "the verdict", 60)
    desk.at_rest()
    dialog.reason.setFocus()
    QTest.keyClicks(dialog.reason, "The photo shows another door.")
    desk.click(dialog.reject_chosen)
    desk.wait(lambda: len(dialog.lines) == waiting - 2, "the second verdict", 60)
    desk.at_rest()
    dialog.tabs.setCurrentIndex(1)
    desk.wait(lambda: dialog.agreement.report is not None, "the agreement", 60)
    desk.at_rest()
    desk.screenshot("7-agreement")
    desk.record(agreement=dialog.agreement.head.text())
    dialog.close()


def only_overdue(desk, dock) -> None:
    dock.tabs.setCurrentIndex(LOOK)
    dock.session.show_whole_city()
    desk.at_rest()
    before = dock.session.layers.layer("facilities").featureCount()
    dock.panel(LOOK).onlyOverdue.click()
    desk.at_rest()
    after = dock.session.layers.layer("facilities").featureCount()
    assert 0 < after < before, (before, after)
    desk.screenshot("8-overdue")
