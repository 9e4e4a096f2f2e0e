"""The import dialog as a person uses it: source, columns, values, preview, import, report, correction, failure."""

from __future__ import annotations

import csv
import math
import shutil
import sqlite3
from pathlib import Path

import pytest
from dialog_support import DockDesk, drawn_project, rest, settle, wait_until
from import_support import features, square, write
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData, Qt, QUrl
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog

from inclusive_city import settings
from inclusive_city.dialogs import import_works
from inclusive_city.dialogs.import_dialog import COLUMNS, REPORT, SOURCE, VALUES, ImportDialog
from inclusive_city.dialogs.import_source import LAYER, TABLE, dropped_file
from inclusive_city.dialogs.main_dock import RECORD, MainDock
from inclusive_city.layers.imports import load_mapping
from inclusive_city.layers.imports.mapping_draft import COLUMN, CONSTANT, EMPTY

REGISTER = """№;Наименование;Атауы (қаз);Тип объекта;Адрес;Форма собственности;Долгота;Широта;E01;Дверь
1;Поликлиника 5;5 емхана;Поликлиника;ул. Абая, 5;Государственная;76,90;43,25;level;90
2;Аптека;Дәріхана;Аптека;ул. Абая, 7;частная;76,91;43,26;;70
3;Без места;;Космодром;;частная;;;;
4;Дом быта;;Магазин;ул. Сатпаева, 7;частная;;;;
"""


@pytest.fixture(scope="module")
def drawn(tmp_path_factory, root) -> Path:
    return drawn_project(tmp_path_factory.mktemp("drawn"), root / "resources" / "models" / "almaty", 60).parent


@pytest.fixture(scope="module", autouse=True)
def algorithms(qgis_app):
    from inclusive_city.algorithms.provider import InclusiveCityProvider

    provider = InclusiveCityProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def dock(qgis_app, drawn, tmp_path) -> MainDock:
    for setting in settings.ALL:
        setting.reset()
    settings.LANGUAGE.set("en")
    QgsProject.instance().clear()
    for name in ("city.gpkg", "city.qgz"):
        shutil.copy(drawn / name, tmp_path / name)
    desk = DockDesk()
    made = MainDock(desk)
    desk.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    desk.window.show()
    QgsProject.instance().read(str(tmp_path / "city.qgz"))
    settle(made)
    made.tabs.setCurrentIndex(RECORD)
    settle(made)
    yield made
    made.release()
    made.close()
    QgsProject.instance().clear()
    for setting in settings.ALL:
        setting.reset()


def begun(dock: MainDock, path: Path | str = "", kind: str = "facilities") -> ImportDialog:
    dialog = dock.panel(RECORD).bring_in(kind, str(path))
    rest(dialog)
    return dialog


@pytest.fixture
def register(tmp_path) -> Path:
    return write(tmp_path / "register.csv", REGISTER)


def query(folder: Path, sql: str) -> list[tuple]:
    connection = sqlite3.connect(folder / "city.gpkg")
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def row_of(dialog: ImportDialog, name: str):
    return next(row for row in dialog.columns.rows.values() if name in (row.target.name, row.target.criterion))


def choose_column(dialog: ImportDialog, name: str, header: str) -> None:
    combo = row_of(dialog, name).combo
    index = next(n for n in range(combo.count()) if combo.itemData(n) == (COLUMN, header))
    combo.setCurrentIndex(index)


def verdicts(dialog: ImportDialog) -> list[str]:
    return [row.verdict for row in dialog.preview.found.rows]


# ---------------------------------------------------------------------- opening
def test_the_docks_buttons_open_it_for_their_kind(dock, register):
    record = dock.panel(RECORD)
    for button, kind in zip(record.imports, ("districts", "facilities", "inspections", "demand")):
        button.click()
        dialog = record.import_dialog
        assert dialog.isVisible() and not dialog.isModal() and dialog.source.kind.currentData() == kind
        rest(dialog)
    assert not dialog.bringIn.isEnabled()  # nothing is chosen yet
    dialog.close()
    record.imports[0].click()
    assert record.import_dialog is dialog and dialog.isVisible()


def test_a_file_is_understood_at_once(dock, register):
    dialog = begun(dock, register)
    assert dialog.source.mapping.currentIndex() == 0 and dialog.draft.get(("source",)) == "register"
    assert row_of(dialog, "name").combo.currentText() == "Наименование"
    assert "Поликлиника 5" in row_of(dialog, "name").hint.text()
    assert verdicts(dialog) == ["accepted", "accepted", "rejected", "flagged"]
    assert "taken 2, to look at 1, rejected 1" in dialog.preview.headline.text()
    assert "Космодром" in dialog.preview.headline.text()
    assert dialog.bringIn.isEnabled()
    table = dialog.preview.table.model()
    first, last = ([table.index(row, column).data() for column in range(table.columnCount())] for row in (0, 2))
    assert first[0] == "✓ taken" and "Health" in first and "in the city" in first
    assert last[0] == "✕ rejected" and last[1].startswith("The row has neither a place nor an address")


def test_dropped_files_are_taken(register):
    data = QMimeData()
    assert dropped_file(data) == ""
    data.setUrls([QUrl("https://example.org/x.csv"), QUrl.fromLocalFile(str(register))])
    assert dropped_file(data) == str(register)


def test_a_layer_of_the_project_is_read_with_its_filter_and_edits(dock, tmp_path):
    path = features(
        tmp_path / "shops.geojson",
        *[({"id": f"s{n}", "name": f"Shop {n}", "facility_type": "commerce"}, (76.9, 43.2)) for n in range(4)],
    )
    layer = QgsVectorLayer(str(path), "Shops", "ogr")
    layer.setSubsetString("id <> 's3'")
    QgsProject.instance().addMapLayer(layer)
    dialog = begun(dock)
    dialog.source.origin.setCurrentIndex(dialog.source.origin.findData(LAYER))
    rest(dialog)
    offered = [dialog.source.layer.itemText(n) for n in range(dialog.source.layer.count())]
    assert "Shops" in offered and not any(name in ("Facilities", "Districts") for name in offered)
    dialog.source.layer.setCurrentIndex(offered.index("Shops"))
    rest(dialog)
    assert verdicts(dialog) == ["accepted"] * 3
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().lookupField("name"), "Edited")
    dialog.bringIn.click()
    rest(dialog)
    assert ("Edited",) in query(tmp_path, "SELECT name FROM facility WHERE source = 'shops'")
    layer.rollBack()


def test_tables_of_a_database_are_listed_and_read(dock, tmp_path):
    from osgeo import ogr
    from qgis.core import QgsProviderRegistry

    data = ogr.GetDriverByName("SQLite").CreateDataSource(str(tmp_path / "city.sqlite"), options=["SPATIALITE=YES"])
    layer = data.CreateLayer("shops", geom_type=ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("shop_id", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("type", ogr.OFTString))
    for number in range(3):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in (("shop_id", f"a{number}"), ("name", f"Shop {number}"), ("type", "Магазин")):
            feature.SetField(name, value)
        feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (76.9 43.2)"))
        layer.CreateFeature(feature)
    del feature, layer, data
    metadata = QgsProviderRegistry.instance().providerMetadata("spatialite")
    connection = metadata.createConnection(f"dbname='{tmp_path / 'city.sqlite'}'", {})
    metadata.saveConnection(connection, "municipal")
    try:
        dialog = begun(dock)
        dialog.source.origin.setCurrentIndex(dialog.source.origin.findData(TABLE))
        rest(dialog)
        titles = [dialog.source.table.itemText(n) for n in range(dialog.source.table.count())]
        assert "shops" in titles
        dialog.source.table.setCurrentIndex(titles.index("shops"))
        rest(dialog)
        assert verdicts(dialog) == ["accepted"] * 3
    finally:
        metadata.deleteConnection("municipal")


# ---------------------------------------------------------------------- columns
def test_another_column_shows_at_once_what_becomes_of_it(dock, register):
    dialog = begun(dock, register)
    dialog.pages.setCurrentIndex(COLUMNS)
    choose_column(dialog, "name", "Адрес")
    rest(dialog)
    assert dialog.preview.found.rows[0].cells["name"] == "ул. Абая, 5"
    row = row_of(dialog, "owner")
    row.combo.setCurrentIndex(next(n for n in range(row.combo.count()) if row.combo.itemData(n)[0] == CONSTANT))
    assert row.constant.isVisibleTo(dialog)
    QTest.keyClicks(row.constant, "Akimat")  # QTest types ASCII only
    rest(dialog)
    assert [each.cells.get("owner") for each in dialog.preview.found.rows[:2]] == ["Akimat"] * 2
    assert row_of(dialog, "address").hint.text().startswith("ул. Абая, 5")


def test_what_is_needed_and_missing_is_named(dock, register):
    dialog = begun(dock, register)
    combo = row_of(dialog, "facility_type").combo
    combo.setCurrentIndex(next(n for n in range(combo.count()) if combo.itemData(n)[0] == EMPTY))
    rest(dialog)
    assert "Still to choose under Columns: Type of facility" in dialog.preview.headline.text()
    assert not dialog.bringIn.isEnabled() and not dialog.preview.check.isEnabled()
    choose_column(dialog, "facility_type", "Тип объекта")
    rest(dialog)
    assert dialog.bringIn.isEnabled()


def test_an_answer_is_added_with_its_unit_and_removed(dock, register):
    dialog = begun(dock, register)
    columns = dialog.columns
    columns.criterion.setCurrentIndex(columns.criterion.findData("E13"))
    columns.add.click()
    rest(dialog)
    assert "E13" in dialog.preview.headline.text()  # its column is to be chosen
    choose_column(dialog, "E13", "Дверь")
    unit = row_of(dialog, "E13").unit
    unit.setCurrentIndex(unit.findData("cm"))
    rest(dialog)
    assert dialog.preview.found.rows[0].cells["answers"] == "E01 = level, E13 = 0.9 m"
    columns.remove_answer(row_of(dialog, "E13").target)
    columns.remove_answer(row_of(dialog, "E01").target)
    rest(dialog)
    assert "answers" not in dialog.preview.found.columns
    assert dialog.draft.get(("inspection",)) is None


def test_wrong_and_swapped_coordinates_are_said_and_mended(dock, tmp_path):
    rows = "\n".join(f"{n},S{n},health,{653000 + n},{4790000 + n}" for n in range(5))
    dialog = begun(dock, write(tmp_path / "utm.csv", f"id,name,facility_type,x,y\n{rows}\n"))
    assert verdicts(dialog) == ["rejected"] * 5
    assert "in EPSG:32643 they would" in dialog.preview.mendNote.text()
    dialog.preview.mend.click()
    rest(dialog)
    assert verdicts(dialog) == ["accepted"] * 5 and not dialog.preview.mendRow.isVisibleTo(dialog)
    assert dialog.columns.place.crs.text() == "EPSG:32643"
    rows = "\n".join(f"{n},S{n},health,{43.2 + n / 100},76.9" for n in range(5))
    dialog.source.choose_file(str(write(tmp_path / "turned.csv", f"id,name,facility_type,x,y\n{rows}\n")))
    rest(dialog)
    assert "swapped" in dialog.preview.mendNote.text()
    dialog.preview.mend.click()
    rest(dialog)
    assert dialog.draft.get(("geometry",)) == {"x": "y", "y": "x"}
    assert (dialog.columns.place.x.currentText(), dialog.columns.place.y.currentText()) == ("y", "x")


# ---------------------------------------------------------------------- values
def test_values_are_counted_and_mapped(dock, register):
    dialog = begun(dock, register)
    dialog.pages.setCurrentIndex(VALUES)
    rest(dialog)
    values = dialog.values
    assert values.field.currentText() == "Type of facility"
    assert values.about.text() == "Different values: 4; not mapped: 1."
    values.openOnly.setChecked(True)
    table = values.values.model()
    assert [table.index(0, column).data() for column in range(4)] == ["Космодром", "1", "", "? not mapped"]
    assert not values.apply.isEnabled()
    values.values.selectRow(0)
    values.meaning.setCurrentIndex(values.meaning.findData("transport_hub"))
    values.apply.click()
    rest(dialog)
    assert values.about.text().endswith("not mapped: 0.") and table.rowCount() == 0
    assert "Космодром" not in dialog.preview.headline.text()
    assert load_mapping_of(dialog)["космодром"] == "transport_hub"


def load_mapping_of(dialog: ImportDialog) -> dict:
    return dict(dialog.draft.mapping().fields["facility_type"][0].values)


# ---------------------------------------------------------------------- mappings
def test_a_mapping_is_saved_and_read_by_every_import_alike(dock, register, tmp_path, monkeypatch):
    dialog = begun(dock, register)
    target = tmp_path / "mine.yaml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.saveMapping.click()
    rest(dialog)
    assert "The mapping was written to" in dialog.state.text()
    assert dialog.source.mapping.currentData() == str(target)
    assert load_mapping(target).source == "register"
    dialog.source.choose_file(str(write(tmp_path / "next.csv", REGISTER)))
    rest(dialog)
    assert dialog.draft.get(("source",)) == "register"  # by the mapping, not by the file's name
    assert verdicts(dialog) == ["accepted", "accepted", "rejected", "flagged"]


def test_a_shipped_mapping_keeps_what_is_not_shown(dock, shared_data, tmp_path):
    dialog = begun(dock, shared_data("france_town_hall_survey_a") / "town_halls_survey.tsv")
    assert not dialog.bringIn.isEnabled()  # by hand a type is missing
    index = dialog.source.mapping.findData("france_town_halls")
    dialog.source.mapping.setCurrentIndex(index)
    dialog.source.mapping.activated.emit(index)
    rest(dialog)
    assert "bounds, repeated, inspection: compensations" in dialog.source.unseen.text()
    assert "accepted" in verdicts(dialog) and dialog.preview.found.has_more
    dialog.save_mapping(str(tmp_path / "copy.yaml"))
    rest(dialog)
    original = Path(__file__).parent.parent / "resources" / "mappings" / "france_town_halls.yaml"
    assert (tmp_path / "copy.yaml").read_bytes() == original.read_bytes()


def test_a_mapping_of_another_kind_or_with_mistakes_is_told(dock, register, tmp_path):
    dialog = begun(dock, register)
    dialog._mapping_chosen("osm_districts")
    rest(dialog)
    assert "is for: Districts. Chosen is: Facilities" in dialog.state.text()
    dialog._mapping_chosen(str(write(tmp_path / "broken.yaml", "kind: facilities\nfelds: {}\n")))
    rest(dialog)
    assert "line 2" in dialog.state.text() and "Is “fields” meant?" in dialog.state.text()
    assert dialog.source.mapping.currentIndex() == 0 and dialog.bringIn.isEnabled()  # what was there still is


def test_another_sheet_and_encoding_are_read_with_the_same_mapping(dock, tmp_path):
    path = write(tmp_path / "cp.csv", "id;name;facility_type;address\n1;Café;health;rue Z\n", "cp1252")
    dialog = begun(dock, path)
    assert "cannot be read as utf-8" in dialog.state.text() and not dialog.bringIn.isEnabled()
    dialog.source.encoding.setCurrentIndex(dialog.source.encoding.findData("cp1252"))
    rest(dialog)
    assert dialog.preview.found.rows[0].cells["name"] == "Café"
    assert dialog.draft.mapping().reader.encoding == "cp1252"


# ---------------------------------------------------------------------- map
def test_places_are_on_the_map_while_it_is_open_and_gone_after(dock, register):
    dialog = begun(dock, register)
    canvas = dock.session.layers.canvas
    bands = list(dialog.preview._bands)
    assert len(bands) == 1 and bands[0].numberOfVertices() == 2
    assert all(band in canvas.scene().items() for band in bands)
    before = canvas.extent().center()
    dialog.preview.zoom.click()
    assert canvas.extent().center() != before
    dialog.preview.onMap.setChecked(False)
    assert not dialog.preview._bands
    dialog.preview.onMap.setChecked(True)
    assert dialog.preview._bands
    scene_items = len(canvas.scene().items())
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible() and len(canvas.scene().items()) == scene_items - 1


def test_districts_are_shown_as_outlines(dock, tmp_path):
    path = features(tmp_path / "d.geojson", ({"code": "x", "name": "X"}, square(76.8, 43.2, 76.9, 43.3)))
    dialog = begun(dock, path, "districts")
    assert verdicts(dialog) == ["accepted"] and len(dialog.preview._bands) == 1
    assert math.isnan(dialog.preview.found.rows[0].x)


# ---------------------------------------------------------------------- import
def test_the_whole_file_is_tried_without_a_trace(dock, register, tmp_path):
    dialog = begun(dock, register)
    before = query(tmp_path, "SELECT count(*) FROM facility"), query(tmp_path, "SELECT count(*) FROM import_run")
    dialog.preview.check.click()
    rest(dialog)
    assert "Only tried, nothing was imported" in dialog.report.headline.text()
    assert "would be added 3" in dialog.report.headline.text()
    assert dialog.pages.currentIndex() == REPORT and dialog.report.remarks
    assert not any(remark.facility for remark in dialog.report.remarks)
    after = query(tmp_path, "SELECT count(*) FROM facility"), query(tmp_path, "SELECT count(*) FROM import_run")
    assert after == before


def test_import_report_and_resume_after_correction(dock, register, tmp_path):
    dialog = begun(dock, register)
    dialog.bringIn.click()
    assert not dialog.bringIn.isEnabled()
    rest(dialog)
    report = dialog.report
    assert "added 3" in report.headline.text() and "rejected 1" in report.headline.text()
    assert "added 3" in dock.activity.last.text()
    assert query(tmp_path, "SELECT count(*) FROM facility WHERE source = 'register'") == [(3,)]
    assert {remark.reason for remark in report.remarks} == {
        "no_place_no_address", "unlocated", "unknown_type", "unknown_value"
    }  # fmt: skip
    # corrected: the one that had neither place nor address has both now; its type is mapped
    write(register, REGISTER.replace("Космодром;;частная;;", "Космодром;ул. X, 1;частная;76,92;43,22"))
    report.resume.click()
    rest(dialog)
    assert dialog.pages.currentIndex() == COLUMNS
    assert verdicts(dialog)[2] == "flagged"
    dialog.bringIn.click()
    rest(dialog)
    assert "added 1, changed 0, as before 3" in report.headline.text()
    assert "Solved since the last time: 1" in report.headline.text()
    report.severity.setCurrentIndex(report.severity.findData("solved"))
    assert [(remark.source_id, remark.reason) for remark in report.shown()] == [("3", "no_place_no_address")]
    versions = query(tmp_path, "SELECT DISTINCT row_version FROM facility WHERE source = 'register'")
    assert versions == [(1,)]  # nobody else was written again


def test_report_filters_copies_saves_and_leads_to_the_map(dock, register, tmp_path, monkeypatch):
    dialog = begun(dock, register)
    dialog.bringIn.click()
    rest(dialog)
    report = dialog.report
    report.find.setText("neither a place")
    assert [remark.reason for remark in report.shown()] == ["no_place_no_address"]
    report.copy.click()
    assert QApplication.clipboard().text().startswith("4\t3\t✕ rejected\tThe row has neither")
    report.find.clear()
    rows = [remark.reason for remark in report.shown()]
    report.table.selectRow(rows.index("unlocated"))
    assert report.pick.isEnabled() and report.reason.text().startswith("Has an address but no place")
    report.pick.click()
    rest(dialog)
    record = dock.panel(RECORD)
    facility = report.chosen()[0].facility
    assert dock.session.facility == facility and record.pick.isChecked() and record._chosen() == facility
    record.pick.setChecked(False)
    report.table.selectRow(rows.index("no_place_no_address"))
    assert not report.zoom.isEnabled() and not report.pick.isEnabled()  # it is not in the store
    target = tmp_path / "remarks"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    report.save.click()
    rest(dialog)
    with (tmp_path / "remarks.csv").open(encoding="utf-8-sig", newline="") as file:
        saved = list(csv.DictReader(file))
    assert len(saved) == len(report.remarks) and saved[0]["explanation"]
    dialog.close()
    dialog = begun(dock)
    assert "register.csv" in dialog.source.lastNote.text()
    dialog.source.lastReport.click()
    assert len(dialog.report.remarks) == len(report.remarks)  # read back from the store


def test_zoom_to_goes_to_the_facility(dock, tmp_path):
    path = features(tmp_path / "f.geojson", ({"id": "1", "name": "Far", "facility_type": "health"}, (70.0, 40.0)))
    dialog = begun(dock, path)
    dialog.bringIn.click()
    rest(dialog)
    dialog.report.table.selectRow(0)
    dialog.report.zoom.click()
    rest(dialog)
    assert dock.session.facility == dialog.report.remarks[0].facility
    x, y = dock.session.layers.centre()
    assert (round(x, 3), round(y, 3)) == (70.0, 40.0)


# ---------------------------------------------------------------------- failure
def test_a_file_that_vanishes_is_told_and_nothing_is_written(dock, register, tmp_path):
    dialog = begun(dock, register)
    register.unlink()
    dialog.bringIn.click()
    rest(dialog)
    assert dialog.state.text().startswith("✕ There is no file") and "register.csv" in dialog.state.text()
    assert dialog.bringIn.isEnabled()  # the preview still is, the file may come back
    assert query(tmp_path, "SELECT count(*) FROM facility WHERE source = 'register'") == [(0,)]
    dialog.source.choose_file(str(tmp_path / "never.csv"))
    rest(dialog)
    assert "There is no file" in dialog.state.text() and not dialog.bringIn.isEnabled()


def test_a_locked_store_is_told_and_nothing_is_written(dock, register, tmp_path):
    dialog = begun(dock, register)
    other = sqlite3.connect(tmp_path / "city.gpkg", isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        dialog.bringIn.click()
        rest(dialog, 60)
        assert "is being written by another program" in dialog.state.text()
        assert dialog.pages.currentIndex() == SOURCE and dialog.bringIn.isEnabled()
    finally:
        other.execute("ROLLBACK")
        other.close()
    dialog.bringIn.click()
    rest(dialog)
    assert "added 3" in dialog.report.headline.text()


def test_cancel_leaves_the_store_as_it_was(dock, register, tmp_path, monkeypatch):
    import threading

    begin, go_on = threading.Event(), threading.Event()
    real = import_works.opened

    def slow(wanted, draft):
        begin.set()
        go_on.wait(20)
        return real(wanted, draft)

    dialog = begun(dock, register)
    monkeypatch.setattr(import_works, "opened", slow)
    dialog.bringIn.click()
    wait_until(begin.is_set)
    assert dialog.running.isVisibleTo(dialog) and not dialog.bringIn.isEnabled()
    dialog.cancel.click()
    go_on.set()
    rest(dialog)
    assert dialog.state.text() == "Cancelled: nothing was changed." and not dialog.running.isVisibleTo(dialog)
    assert query(tmp_path, "SELECT count(*) FROM facility WHERE source = 'register'") == [(0,)]


def test_an_older_preview_never_overwrites_a_newer_one(dock, register, monkeypatch):
    import threading

    dialog = begun(dock, register)
    go_on = threading.Event()
    real, first = import_works.preview, []

    def slow(store, job, sample, draft, options):
        found = real(store, job, sample, draft, options)
        if not first:
            first.append(True)
            go_on.wait(20)
        return found

    monkeypatch.setattr(import_works, "preview", slow)
    choose_column(dialog, "name", "Адрес")
    wait_until(lambda: first)
    choose_column(dialog, "name", "Тип объекта")
    wait_until(lambda: dialog.preview.found.rows[0].cells.get("name") == "Поликлиника")
    go_on.set()
    rest(dialog)
    assert dialog.preview.found.rows[0].cells["name"] == "Поликлиника"


def test_a_file_without_a_usable_row_is_refused_with_its_remarks(dock, tmp_path):
    path = write(tmp_path / "bad.csv", "id,name,facility_type,address\n1,A,rocket,\n2,B,rocket,\n")
    dialog = begun(dock, path)
    dialog.bringIn.click()
    rest(dialog)
    assert dialog.report.headline.text().startswith("✕ None of the 2 rows") and len(dialog.report.remarks) >= 2
    assert query(tmp_path, "SELECT count(*) FROM facility WHERE source = 'bad'") == [(0,)]


def test_closing_the_dock_leaves_nothing(dock, register):
    dialog = begun(dock, register)
    bands = dialog.preview._bands
    assert bands
    dock.release()
    assert not dialog.preview._bands and not dialog.isVisible() and dock.panel(RECORD).import_dialog is None


def test_it_closes_with_the_city(dock, register):
    dialog = begun(dock, register)
    assert dialog.preview._bands
    dock.session.close()
    assert not dialog.isVisible() and not dialog.preview._bands and not dialog.bringIn.isEnabled()
    choices = dialog.columns.rows
    assert choices == {} and dialog.draft is None
