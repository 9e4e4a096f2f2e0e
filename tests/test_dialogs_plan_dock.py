"""The Plan tab on a small city that is planned through: every page by name, key and order, at twice the letters, in
three languages; and what its buttons do in the store."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from dialog_support import DockDesk, settle, wait_until
from planning_support import OPTIONS, YEARS, analyses, planned_city
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QLabel
from test_dialogs_accessibility import check_mnemonics, check_names, check_plain_texts, check_tab_order, is_part, where

from inclusive_city import settings
from inclusive_city.dialogs.main_dock import PLAN, MainDock
from inclusive_city.dialogs.plan_panel import GAPS, PRIORITIES, PROGRAMME, ROBUSTNESS, SCENARIOS
from inclusive_city.i18n.translator import Translator
from inclusive_city.layers.project import build_project
from inclusive_city.layers.scenarios import list_scenarios
from inclusive_city.layers.store import open_store

PAGES = {"gaps": GAPS, "priorities": PRIORITIES, "programme": PROGRAMME, "how sure": ROBUSTNESS, "scenarios": SCENARIOS}


@pytest.fixture(scope="module")
def planned(tmp_path_factory, model) -> Path:
    """A city with gaps, a ranking, two programmes and how sure they are."""
    from inclusive_city.layers.evaluation import evaluate_store
    from inclusive_city.layers.programme import make_programme

    folder = tmp_path_factory.mktemp("planned")
    store = planned_city(folder / "city.gpkg", model)
    with store:
        evaluate_store(store)
        for carry_out in analyses(replace(YEARS, frontier=True)).values():
            carry_out(store)
        make_programme(store, OPTIONS, replace(YEARS, budgets=(7e4, 0.0)), "Little money")
        build_project(store, folder / "city.qgz", "en").clear()
    return folder


@pytest.fixture(params=["en"])
def dock(qgis_app, planned, tmp_path, request) -> Iterator[MainDock]:
    for setting in settings.ALL:
        setting.reset()
    settings.LANGUAGE.set(request.param)
    translator = Translator()
    translator.install()
    QgsProject.instance().clear()
    for name in ("city.gpkg", "city.qgz"):
        shutil.copy(planned / name, tmp_path / name)
    desk = DockDesk()
    dock = MainDock(desk)
    desk.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    desk.window.show()
    QgsProject.instance().read(str(tmp_path / "city.qgz"))
    settle(dock)
    dock.tabs.setCurrentIndex(PLAN)
    quiet(dock)
    yield dock
    dock.release()
    dock.close()
    QgsProject.instance().clear()
    translator.remove()
    for setting in settings.ALL:
        setting.reset()


def quiet(dock: MainDock) -> None:
    """Until nothing runs, the sliders' thread included."""
    for _ in range(2):
        settle(dock)
        wait_until(lambda: not dock.panel(PLAN).desk.is_busy())


def show(dock: MainDock, number: int):
    dock.panel(PLAN).steps[number].click()
    quiet(dock)
    return dock.panel(PLAN).page(number)


def opened(dock: MainDock) -> Iterator[tuple[str, MainDock]]:
    """Every page, also with everything unfolded."""
    for name, number in PAGES.items():
        page = show(dock, number)
        yield name, dock
        folds = [fold for fold in page.findChildren(QAbstractButton) if hasattr(fold, "_content")]
        for fold in folds:
            fold.setChecked(True)
        QApplication.processEvents()
        yield f"{name}, unfolded", dock
        for fold in folds:
            fold.setChecked(False)


@pytest.mark.parametrize("dock", ["en", "ru", "kk"], indirect=True)
def test_every_page_has_names_keys_and_an_order(dock) -> None:
    for name, top in opened(dock):
        try:
            check_names(top)
            check_plain_texts(top)
            check_mnemonics(top)
            check_tab_order(top)
        except AssertionError as error:
            raise AssertionError(f"{name}: {error}") from None


@pytest.mark.parametrize("dock", ["en", "ru", "kk"], indirect=True)
@pytest.mark.parametrize(("points", "width"), [(9, 330), (18, 560)])
def test_nothing_is_cut_off_at_twice_the_size(dock, points, width) -> None:
    before = QFont(QApplication.font())
    font = QFont(before)
    font.setPointSizeF(points)
    QApplication.setFont(font)
    try:
        for name, _ in opened(dock):
            dock.parentWidget().resizeDocks([dock], [width], Qt.Orientation.Horizontal)
            settle(dock)
            content = dock._content
            wide = max(
                content.findChildren(QLabel) + content.findChildren(QAbstractButton),
                key=lambda widget: widget.minimumSizeHint().width() if widget.isVisibleTo(dock) else 0,
            )
            needed = content.minimumSizeHint().width()
            assert needed <= width, f"{name} needs {needed} px: {where(wide)} {wide.text()}"
            for widget in content.findChildren(QAbstractButton):
                if widget.isVisibleTo(dock) and not is_part(widget):
                    assert widget.width() >= widget.minimumSizeHint().width(), f"{name}: {widget.text()}"
            for widget in content.findChildren(QLabel):
                if widget.isVisibleTo(dock) and not is_part(widget):
                    height = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
                    assert widget.height() >= height - 1, f"{name}: {widget.text()}"
    finally:
        QApplication.setFont(before)


def test_what_was_kept_is_shown_when_a_page_is_looked_at(dock) -> None:
    gaps = show(dock, GAPS)
    assert gaps.result is not None and "because of barriers" in gaps.headline.text()
    assert len(gaps.districts.chart.content.rows) == 2  # nobody lives in the third
    programme = show(dock, PROGRAMME)
    assert programme.result.scenario.name == "Little money" and programme.works
    assert {work.year for work in programme.works} <= {2027, 2028}
    sure = show(dock, ROBUSTNESS)
    assert sure.result is not None and sure.verdicts.chart.content.rows
    scenarios = show(dock, SCENARIOS)
    assert [scenario.kind for scenario in scenarios.table.things()].count("programme") == 2


def test_the_ranking_follows_the_sliders_and_is_kept(dock, tmp_path) -> None:
    page = show(dock, PRIORITIES)
    assert page.lines.model().rowCount() == 3 and "the beginning" in page.effect.text()
    slider = page.profiles.sliders[2]  # wheelchair users, for whom the threshold is too high
    others = [other for other in page.profiles.sliders if other is not slider]
    slider.setValue(0)
    quiet(dock)
    for other in others:
        other.setValue(0)
    quiet(dock)
    assert page.lines.model().rowCount() == 0 and "Nothing is ranked" in page.made.text()
    page.again.click()
    quiet(dock)
    assert page.lines.model().rowCount() == 3
    with open_store(str(tmp_path / "city.gpkg"), read_only=True) as store:
        before = len(list_scenarios(store))
    slider.setValue(5)
    quiet(dock)
    page.keep.click()
    wait_until(lambda: "ranked for works" in dock.activity.last.text())
    quiet(dock)
    with open_store(str(tmp_path / "city.gpkg"), read_only=True) as store:
        kept = list_scenarios(store)
    assert len(kept) == before + 1 and kept[0].kind == "priority"
    weights = kept[0].parameters["options"]["profile_weights"]
    assert weights["mobility"] == pytest.approx(0.25) and weights["visual"] == 1.0


def test_list_and_map_are_selected_both_ways_and_the_tab_stays(dock) -> None:
    page = show(dock, PRIORITIES)
    layer = dock.session.layers.layer("facilities")
    assert not layer.selectedFeatureIds(), "something was selected that nobody asked for"
    page.lines.selectRow(1)
    assert list(layer.selectedFeatureIds()) == page.lines.selected() and len(page.lines.selected()) == 1
    other = page.lines.ranked.facility(2)
    layer.selectByIds([other])
    quiet(dock)
    assert page.lines.selected() == [other] and dock.tabs.currentIndex() == PLAN
    assert f"Rank {page.desk.live.rank[page.desk.board.row_of(other)]} of 3" in page.why.toPlainText()
    assert "Packages of works" in page.why.toPlainText()


def test_the_preview_is_painted_and_its_layer_follows(dock) -> None:
    page = show(dock, PRIORITIES)
    page.preview.setChecked(True)
    quiet(dock)
    assert page.desk.overlay.image is not None
    page.profiles.sliders[0].setValue(3)
    wait_until(lambda: _layer("ranking_preview") is not None)
    quiet(dock)
    assert _layer("ranking_preview").featureCount() == 3
    page.preview.setChecked(False)
    quiet(dock)
    assert page.desk.overlay.image is None and _layer("ranking_preview") is None
    page.preview.setChecked(True)
    quiet(dock)
    dock.tabs.setCurrentIndex(0)
    assert page.desk.overlay.image is None, "the picture stays on the map when nobody looks at the plan"


def _layer(role: str):
    layers = QgsProject.instance().mapLayers().values()
    return next((layer for layer in layers if layer.customProperty("inclusive_city/role") == role), None)


def test_two_scenarios_are_compared_and_one_adopted(dock, tmp_path) -> None:
    page = show(dock, SCENARIOS)
    page.kind.setCurrentIndex(page.kind.findData("programme"))
    assert not page.compare.isEnabled()
    page.table.selectAll()
    assert page.compare.isEnabled() and not page.adopt.isEnabled()
    page.compare.click()
    dialog = page._dialogs[0]
    wait_until(lambda: dialog.found is not None)
    check_names(dialog)
    check_plain_texts(dialog)
    check_mnemonics(dialog)
    assert {tables.accessibleName() for tables in dialog.tables.values()} >= {"Facilities", "Figures", "Inputs"}
    inputs = dict((row[0], row[1:]) for row in dialog.tables["inputs"].texts())
    assert "programme.budgets" in inputs
    dialog.on_map.click()
    assert _layer("scenario_comparison").featureCount() == len(dialog.found.facilities) > 0
    dialog.close()
    scenario = next(each for each in page.table.things() if each.name == "Little money")
    page.adopt_it(scenario, "Decision 12")
    wait_until(lambda: "is adopted" in dock.activity.last.text())
    quiet(dock)
    adopted = next(each for each in page.scenarios if each.name == "Little money")
    assert adopted.state == "adopted" and adopted.adopted_by == "Decision 12"
    page.table.selectRow(page.table.things().index(adopted))
    assert not page.delete.isEnabled() and not page.adopt.isEnabled() and page.export.isEnabled()
    assert page.years.isVisibleTo(page) and page.years.chart.content.rows
    bring_works_on(dock, page)
    page.export_to(adopted, str(tmp_path / "out.csv"))
    wait_until(lambda: "Written: " in dock.activity.last.text())
    assert (tmp_path / "out.csv").is_file()


def bring_works_on(dock: MainDock, page) -> None:
    """Planned works begin and end; what cannot follow is not offered."""
    page.works.click()
    dialog = page._dialogs[-1]
    wait_until(lambda: dialog.found is not None)
    check_names(dialog)
    check_plain_texts(dialog)
    check_mnemonics(dialog)
    assert {line.state for line in dialog.table.things()} == {"planned"}
    assert not any(button.isEnabled() for button in dialog.acts.values())  # nothing is chosen
    dialog.table.selectRow(0)
    assert [state for state, button in dialog.acts.items() if button.isEnabled()] == ["ordered", "done", "cancelled"]
    for state in ("ordered", "done"):
        dialog.table.selectRow(0)
        dialog.acts[state].click()
        wait_until(lambda state=state: state in {line.state for line in dialog.table.things()})
    dialog.confirm.click()
    wait_until(lambda: "works are confirmed" in dialog.note.text())
    quiet(dock)
    # The clinic was inspected long before: the work is done, and nobody has seen it yet.
    assert dialog.note.text().startswith("0 ")
    assert sum(year.count.get("done", 0) for year in page._works) == 1
    dialog.close()


def test_a_draft_is_deleted_and_computed_again(dock) -> None:
    page = show(dock, SCENARIOS)
    page.kind.setCurrentIndex(page.kind.findData("programme"))
    draft = next(each for each in page.table.things() if each.name == "Little money")
    page.table.selectRow(page.table.things().index(draft))
    page.again.click()
    wait_until(lambda: "the same to the last digit" in dock.activity.last.text())
    quiet(dock)
    page.delete_it(draft)
    wait_until(lambda: "was deleted" in dock.activity.last.text())
    quiet(dock)
    assert "Little money" not in [each.name for each in page.table.things()]


def test_a_budget_is_tried_along_the_frontier(dock) -> None:
    page = show(dock, PROGRAMME)
    before = page.asking.total()
    page.budget.setValue(30)
    quiet(dock)
    assert page.frontier.chart.marker == pytest.approx(before * 1.5)
    assert "the next million serves" in page.tried.text()
    page.take.click()
    assert page.asking.total() == pytest.approx(before * 1.5, rel=0.02)
    page.asking.years.setValue(5)
    assert sum(spin.isVisibleTo(page) for spin in page.asking.budgets) == 5
    assert len(page.asking.options().budgets) == 5


def test_what_cannot_be_asked_is_refused_in_words(dock) -> None:
    page = show(dock, PROGRAMME)
    for spin in page.asking.budgets:
        spin.setValue(0.0)
    facility = int(page.desk.board.keys[0])
    page.asking.must.put({facility: "A clinic"}, 2000)
    assert page.asking.options().mandatory == {facility: 2000}
    page.run.click()
    wait_until(lambda: dock.activity.details.isVisible())
    assert "before the programme begins" in dock.activity.last.text()
    page.asking.must.table.selectRow(0)
    page.asking.must.remove.click()
    assert not page.asking.options().mandatory
