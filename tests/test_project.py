"""The styled project: built from a store, opened by QGIS without the plugin's help, drawn, switched, edited."""

from __future__ import annotations

import re
import shutil
import sqlite3
import zipfile
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest
from drawn_city import DISTRICTS, EAST, NORTH, SOUTH, WEST, draw_city
from qgis.core import (
    QgsAttributeEditorElement,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsGeometry,
    QgsMapLayerStyle,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QByteArray, QSize, QTextStream, QThread
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtXml import QDomDocument

from inclusive_city.layers import roles
from inclusive_city.layers.filters import FacilityFilter
from inclusive_city.layers.project import (
    ON_THE_MAP,
    STYLED,
    ProjectNotWritten,
    apply_filter,
    build_project,
    current_filter,
    store_of,
    style_of,
    switch_profile,
)
from inclusive_city.layers.record_layers import RECORDS, LayerNotReadable
from inclusive_city.layers.store import open_store
from inclusive_city.layers.symbology import mark_from_afar

PROFILES = ("visual", "hearing", "mobility", "musculoskeletal")


@pytest.fixture(scope="module")
def built(tmp_path_factory, root) -> Path:
    """A drawn city of 400 facilities and its Russian project, side by side."""
    folder = tmp_path_factory.mktemp("project")
    with draw_city(folder / "city.gpkg", root / "resources" / "models" / "almaty", 400) as store:
        build_project(store, folder / "city.qgz", "ru", base_map=True, profile="mobility", records=True).clear()
    return folder


@pytest.fixture
def city(built, tmp_path) -> Path:
    """A copy of it in another place."""
    folder = tmp_path / "somewhere else"
    shutil.copytree(built, folder)
    return folder


@pytest.fixture
def project(city):
    """Opened as QGIS does, in the project that QGIS has open."""
    opened = QgsProject.instance()
    assert opened.read(str(city / "city.qgz"))
    yield opened
    opened.clear()


def content(folder: Path) -> str:
    with zipfile.ZipFile(folder / "city.qgz") as file:
        (name,) = [name for name in file.namelist() if name.endswith(".qgs")]
        return file.read(name).decode("utf-8")


def layer(project: QgsProject, role: str) -> QgsVectorLayer:
    found = roles.layer_of(project, role)
    assert found is not None, role
    return found


def rows(folder: Path, sql: str, *values: object) -> list[tuple]:
    with sqlite3.connect(folder / "city.gpkg") as connection:
        return connection.execute(sql, values).fetchall()


def moment(text: str) -> datetime:
    """A time in the store: UTC, also where QGIS 3.22 leaves the Z out."""
    return datetime.fromisoformat(text.rstrip("Z")).replace(tzinfo=timezone.utc)


def context_of(project: QgsProject, of: QgsVectorLayer, feature) -> QgsExpressionContext:
    context = QgsExpressionContext()
    scopes = (
        QgsExpressionContextUtils.globalScope(),
        QgsExpressionContextUtils.projectScope(project),
        QgsExpressionContextUtils.layerScope(of),
    )
    context.appendScopes(scopes)
    context.setFeature(feature)
    return context


def draw(project: QgsProject, centre: tuple[float, float], width: float) -> np.ndarray:
    """The picture as the canvas would show it: 800 × 500 × (red, green, blue), ``width`` metres across."""
    to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), project.crs(), project)
    middle = to_map.transform(QgsPointXY(*centre))
    settings = QgsMapSettings()
    settings.setOutputSize(QSize(800, 500))
    settings.setOutputDpi(96)
    settings.setDestinationCrs(project.crs())
    half, high = width / 2, width / 2 * 5 / 8
    settings.setExtent(QgsRectangle(middle.x() - half, middle.y() - high, middle.x() + half, middle.y() + high))
    settings.setLayers(project.layerTreeRoot().checkedLayers())
    settings.setBackgroundColor(QColor("white"))
    settings.setTransformContext(project.transformContext())
    context = QgsExpressionContext()
    scopes = (QgsExpressionContextUtils.projectScope(project), QgsExpressionContextUtils.mapSettingsScope(settings))
    context.appendScopes(scopes)
    settings.setExpressionContext(context)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.errors(), [error.message for error in job.errors()]
    image = job.renderedImage().convertToFormat(QImage.Format.Format_RGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bits, np.uint8).reshape(500, 800, 4)[..., 2::-1].astype(int)


def share_of(picture: np.ndarray, colour: str) -> float:
    wanted = np.array(QColor(colour).getRgb()[:3])
    return float((np.abs(picture - wanted).max(axis=2) <= 3).mean())


# ---------------------------------------------------------------------- opening it
@pytest.mark.gpkg
def test_opens_elsewhere_with_every_layer(project, city):
    assert {roles.role_of(each) for each in project.mapLayers().values()} == {*ON_THE_MAP, *RECORDS, roles.BASE_MAP}
    for role in (*ON_THE_MAP, *RECORDS):
        source = layer(project, role)
        assert source.isValid(), role
        assert source.source().startswith(str(city / "city.gpkg")), role
    assert layer(project, roles.FACILITIES).featureCount() == 399  # one of 400 is retired
    assert store_of(project) == str(city / "city.gpkg")
    assert project.crs().authid() == "EPSG:32643"


@pytest.mark.gpkg
def test_needs_nothing_of_the_plugin_and_holds_no_path_of_the_machine(built, root):
    text = content(built)
    for foreign in (str(root), str(built), "resources/styles", "inclusive_city.layers", "password", f"{Path.home()}/"):
        assert foreign not in text, foreign
    assert not re.search(r'name="name"[^>]*value="(?!base64:)[^"]*\.svg"', text)


def test_its_first_view_is_the_city(project):
    canvas = QgsMapCanvas()
    canvas.resize(800, 500)
    project.read(project.fileName())
    to_degrees = QgsCoordinateTransform(project.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), project)
    view = to_degrees.transformBoundingBox(canvas.extent())
    assert view.contains(QgsRectangle(WEST, SOUTH, EAST, NORTH))
    assert view.height() < 1.3 * (NORTH - SOUTH)
    whole = to_degrees.transformBoundingBox(project.viewSettings().fullExtent())
    assert whole.contains(QgsRectangle(WEST, SOUTH, EAST, NORTH)) and whole.width() < 1.3 * (EAST - WEST)


def test_says_that_a_generated_city_is_one(project):
    notice = "Сгенерированный пример, не настоящие объекты"
    assert notice in project.title() and "Алматы" in project.title()
    assert project.metadata().abstract() == notice
    assert project.readBoolEntry("TitleLabel", "/Enabled")[0]
    assert project.readEntry("TitleLabel", "/Label")[0] == notice


def test_a_real_city_carries_no_such_notice(tmp_path, root):
    with draw_city(tmp_path / "city.gpkg", root / "resources" / "models" / "almaty", 40, sample=False) as store:
        build_project(store, tmp_path / "city.qgz", "en").clear()
    text = content(tmp_path)
    assert "Generated sample" not in text and "TitleLabel" not in text


def test_base_map_only_where_asked_for_switched_off_and_attributed(project, tmp_path, root):
    base = next(roles.layers_of(project, roles.BASE_MAP))
    assert "tile.openstreetmap.org" in base.source()
    assert not project.layerTreeRoot().findLayer(base).itemVisibilityChecked()
    assert "OpenStreetMap contributors" in project.readEntry("CopyrightLabel", "/Label")[0]
    with draw_city(tmp_path / "city.gpkg", root / "resources" / "models" / "almaty", 40) as store:
        build_project(store, tmp_path / "city.qgz", "en").clear()
    assert "openstreetmap" not in content(tmp_path).lower()


@pytest.mark.parametrize("language", ["kk", "en"])
def test_every_language(tmp_path, built, language):
    with open_store(built / "city.gpkg", read_only=True) as store:
        made = build_project(store, tmp_path / "city.qgz", language)
        categories = layer(made, roles.FACILITIES).renderer().categories()
        labels = {category.value(): category.label() for category in categories}
        assert labels["inaccessible"] == {"kk": "Қолжетімсіз", "en": "Not accessible"}[language]
        names = layer(made, roles.NAMES).labeling().rootRule().children()[0].settings()
        assert names.fieldName == f'coalesce("name_{language}", "name")'
        assert roles.language(made) == language
        made.clear()
    assert not set(re.findall(r"[А-Яа-я]{3,}", re.sub(r"<[^>]*ic_titles.*", "", content(tmp_path)))) or language == "kk"


@pytest.mark.gpkg
def test_a_sqlite_store_is_left_as_it_was(city, tmp_path):
    before = (city / "city.gpkg").read_bytes()
    with open_store(city / "city.gpkg", read_only=True) as store:
        build_project(store, city / "again.qgz", "en").clear()
    assert (city / "city.gpkg").read_bytes() == before
    assert sorted(path.name for path in city.iterdir()) == ["again.qgz", "city.gpkg", "city.qgz"]


def test_can_be_built_in_a_background_thread(built, tmp_path):
    class Work(QThread):
        failed: Exception | None = None

        def run(self):
            try:
                with open_store(built / "city.gpkg", read_only=True) as store:
                    build_project(store, tmp_path / "city.qgz", "en").clear()
            except Exception as error:
                self.failed = error

    work = Work()
    work.start()
    assert work.wait(60_000)
    assert work.failed is None
    opened = QgsProject()
    assert opened.read(str(tmp_path / "city.qgz"))
    assert layer(opened, roles.FACILITIES).featureCount() == 399
    opened.clear()


@pytest.mark.gpkg
def test_an_uncompressed_project_too(built, city):
    with open_store(city / "city.gpkg", read_only=True) as store:
        build_project(store, city / "city.qgs", "en").clear()
    opened = QgsProject()
    assert opened.read(str(city / "city.qgs"))
    assert switch_profile(opened, "hearing", False)
    opened.clear()


def test_a_folder_that_is_not_there_is_told(built, tmp_path):
    with open_store(built / "city.gpkg", read_only=True) as store, pytest.raises(ProjectNotWritten) as told:
        build_project(store, tmp_path / "nowhere" / "city.qgz", "en")
    assert "nowhere" in str(told.value)


@pytest.mark.gpkg
def test_a_table_that_qgis_cannot_read_is_told(city):
    with open_store(city / "city.gpkg") as store:
        store.execute("DROP VIEW facility_map")
        with pytest.raises(LayerNotReadable) as told:
            build_project(store, city / "again.qgz", "en")
    assert "facility_map" in str(told.value)
    assert not (city / "again.qgz").exists()


@pytest.mark.gpkg
def test_problems_of_a_citys_styles_are_told(city):
    (city / "styles").mkdir()
    (city / "styles" / "facility_status.qml").write_text("no style", encoding="utf-8")
    told: list[str] = []
    with open_store(city / "city.gpkg", read_only=True) as store:
        build_project(store, city / "again.qgz", "en", styles=city / "styles", warn=told.append).clear()
    assert len(told) == 1 and "facility_status.qml" in told[0]


# ---------------------------------------------------------------------- profiles
def test_a_style_and_a_theme_for_every_profile_and_basis(project):
    assert roles.profile_codes(project) == list(PROFILES)
    assert len(layer(project, roles.FACILITIES).styleManager().styles()) == 8
    for role in (roles.DISTRICTS, roles.HEXAGONS):
        assert len(layer(project, role).styleManager().styles()) == 4
    themes = project.mapThemeCollection()
    assert len(themes.mapThemes()) == 8
    for profile in PROFILES:
        for with_reported in (True, False):
            names = {role: style_of(layer(project, role), profile, with_reported) for role in STYLED}
            assert all(names.values())
            records = themes.mapThemeState(names[roles.FACILITIES]).layerRecords()
            there = {roles.role_of(record.layer()): record.currentStyle for record in records}
            assert {role: there[role] for role in STYLED} == names
            assert set(there) == set(ON_THE_MAP)


@pytest.mark.parametrize("with_reported", [True, False])
@pytest.mark.parametrize("profile", PROFILES)
def test_switching_shows_that_profile(project, profile, with_reported):
    assert roles.shown(project) == ("mobility", True)
    assert switch_profile(project, profile, with_reported)
    assert roles.shown(project) == (profile, with_reported)
    column = f"{'symbol' if with_reported else 'official'}_{profile}"
    assert layer(project, roles.FACILITIES).renderer().classAttribute() == column
    for role in (roles.DISTRICTS, roles.HEXAGONS):
        assert f'"share_{profile}"' in layer(project, role).renderer().classAttribute()
    labels = layer(project, roles.HEXAGONS).labeling().settings()
    assert labels.fieldName == f"assessed_{profile}"


@pytest.mark.gpkg
def test_switching_keeps_extent_selection_filter_and_edits(project):
    canvas = QgsMapCanvas()
    canvas.resize(400, 300)
    canvas.setDestinationCrs(project.crs())
    canvas.setExtent(QgsRectangle(650_000, 4_780_000, 660_000, 4_790_000))
    before = canvas.extent()
    facilities, register = layer(project, roles.FACILITIES), layer(project, roles.FACILITY)
    canvas.setLayers([facilities])
    facilities.selectByIds([5, 9])
    assert register.startEditing()
    field = register.fields().indexOf("note")
    assert register.changeAttributeValue(7, field, "being edited")
    assert apply_filter(project, FacilityFilter(types=("health", "education"), statuses=("inaccessible",)))

    for profile in PROFILES:
        assert switch_profile(project, profile, True)
        assert canvas.extent() == before
        assert sorted(facilities.selectedFeatureIds()) == [5, 9]
        assert register.isEditable() and register.getFeature(7)["note"] == "being edited"
        shown = {(feature["facility_type"], feature[f"symbol_{profile}"]) for feature in facilities.getFeatures()}
        assert shown and {kind for kind, _ in shown} <= {"health", "education"}
        assert {value for _, value in shown} <= {"inaccessible", "inaccessible_old", "reported_inaccessible"}
    assert register.rollBack()


def test_switching_keeps_what_the_layers_know_of_their_columns(project):
    facilities = layer(project, roles.FACILITIES)

    def known():
        fields = facilities.fields()
        return [
            (facilities.attributeDisplayName(index), facilities.editorWidgetSetup(index).type())
            for index in range(fields.count())
        ]

    before = known()
    assert ("Вид объекта", "ValueMap") in before
    switch_profile(project, "visual", False)
    assert known() == before
    assert roles.role_of(facilities) == roles.FACILITIES
    assert "eval_template(@ic_tip_facilities)" in facilities.mapTipTemplate()


def test_a_profile_of_another_model_changes_nothing(project):
    assert not switch_profile(project, "psychic", True)
    assert roles.shown(project) == ("mobility", True)


def test_a_project_of_somebody_else_is_left_alone():
    other = QgsProject()
    assert not switch_profile(other, "mobility", True)
    assert not apply_filter(other, FacilityFilter(types=("health",)))
    assert roles.shown(other) is None and not roles.is_city(other) and store_of(other) == ""


def test_a_style_under_another_name_is_still_found(project):
    facilities = layer(project, roles.FACILITIES)
    manager = facilities.styleManager()
    manager.renameStyle(style_of(facilities, "hearing", True), "mine")
    assert switch_profile(project, "hearing", True)
    assert manager.currentStyle() == "mine"


# ---------------------------------------------------------------------- filters
def test_a_filter_is_applied_kept_and_taken_back(project, city):
    facilities, names = layer(project, roles.FACILITIES), layer(project, roles.NAMES)
    wanted = FacilityFilter(districts=(1,))
    assert apply_filter(project, wanted)
    assert 0 < facilities.featureCount() < 399
    assert {feature["district"] for feature in facilities.getFeatures()} == {1}
    assert names.subsetString() == facilities.subsetString()
    assert layer(project, roles.FACILITY).featureCount() == 400  # its datasource was not harmed
    project.write(str(city / "filtered.qgz"))
    opened = QgsProject()
    assert opened.read(str(city / "filtered.qgz"))
    assert current_filter(opened) == wanted
    assert layer(opened, roles.FACILITIES).featureCount() == facilities.featureCount()
    opened.clear()
    assert apply_filter(project, FacilityFilter())
    assert facilities.subsetString() == "" and facilities.featureCount() == 399


def test_a_filter_set_in_qgis_is_the_persons(project):
    facilities = layer(project, roles.FACILITIES)
    assert facilities.setSubsetString('"fid" < 50')
    assert not apply_filter(project, FacilityFilter(types=("health",)))
    assert switch_profile(project, "visual", True)
    assert facilities.subsetString() == '"fid" < 50'


# ---------------------------------------------------------------------- drawing
def test_city_district_street(project):
    """Shares by district, then hexagons, then single facilities."""
    middle = ((WEST + EAST) / 2, (SOUTH + NORTH) / 2)
    purples = ("#9085bf", "#b9b1d8", "#dcd6ec", "#684ba0")

    def purple(picture):
        blended = [QColor.fromRgbF(*(0.85 * part + 0.15 for part in QColor(each).getRgbF()[:3])) for each in purples]
        return sum(share_of(picture, each.name()) for each in blended)

    city_wide = draw(project, middle, 60_000)
    assert purple(city_wide) > 0.2
    assert share_of(city_wide, "#D55E00") == 0
    switch = layer(project, roles.FACILITIES).minimumScale()
    hexagons = layer(project, roles.HEXAGONS)
    assert hexagons.maximumScale() == switch and hexagons.minimumScale() >= switch
    near = draw(project, middle, 4_000)
    assert purple(near) == 0
    assert share_of(near, "#D55E00") > 0.0001 and share_of(near, "#009E73") > 0.0001


@pytest.mark.gpkg
def test_barriers_lie_on_top(project, city):
    with open_store(city / "city.gpkg") as store:
        there = store.rows("SELECT fid, symbol_mobility FROM facility_map ORDER BY fid")
        best = next(fid for fid, symbol in there if symbol == "accessible")
        barrier = next(fid for fid, symbol in there if symbol == "inaccessible")
    register = layer(project, roles.FACILITY)
    place = QgsGeometry.fromPointXY(QgsPointXY(WEST + 0.01, NORTH - 0.01))
    register.startEditing()
    for fid in (best, barrier):
        register.changeGeometry(fid, place)
    assert register.commitChanges(), register.commitErrors()
    # Whichever was entered first: drawn in the order of its key, one of the two would lie below.
    for profile, top in (("mobility", "#D55E00"),):
        switch_profile(project, profile, True)
        picture = draw(project, (WEST + 0.01, NORTH - 0.01), 200)[200:300, 350:450]
        assert share_of(picture, top) > 0.01
        assert share_of(picture, "#009E73") < 0.25 * share_of(picture, top)


# ---------------------------------------------------------------------- map tips
def test_map_tip_says_who_can_come_in_and_what_is_not_met(project):
    facilities = layer(project, roles.FACILITIES)
    (fid, profile), *_ = [
        (feature.id(), profile)
        for feature in facilities.getFeatures()
        for profile in PROFILES
        if feature[f"official_{profile}"] == "inaccessible"
    ]
    feature = facilities.getFeature(fid)
    tip = QgsExpression.replaceExpressionText(facilities.mapTipTemplate(), context_of(project, facilities, feature))
    assert f"<b>Объект {fid - 1}</b>" in tip
    assert feature["address"] in tip
    assert tip.count("<tr>") >= 4
    assert "недоступно" in tip
    assert "Порог" in tip or "E02" not in tip, "titles of the criteria, not their codes"
    assert "4 марта 2025" in tip
    assert "NULL" not in tip and "[%" not in tip


def test_map_tip_shows_names_as_text(project):
    facilities = layer(project, roles.FACILITIES)
    feature = facilities.getFeature(20)
    feature["name_ru"] = "<script>&</script>"
    tip = QgsExpression.replaceExpressionText(facilities.mapTipTemplate(), context_of(project, facilities, feature))
    assert "<b>&lt;script&gt;&amp;&lt;/script&gt;</b>" in tip


def test_map_tip_tells_what_is_being_recomputed(project):
    facilities = layer(project, roles.FACILITIES)
    waiting = {feature.id() for feature in facilities.getFeatures('"being_recomputed"')}
    assert waiting == {4, 5}
    for fid in (4, 6):
        feature = facilities.getFeature(fid)
        tip = QgsExpression.replaceExpressionText(facilities.mapTipTemplate(), context_of(project, facilities, feature))
        assert ("пересчитывается" in tip) == (fid in waiting)


@pytest.mark.parametrize(("width", "from_afar"), [(300, False), (8_000, True)], ids=["street", "from afar"])
@pytest.mark.gpkg
def test_what_is_being_recomputed_is_marked(project, city, width, from_afar):
    """By a shape, in ink and white: whatever the colour of the symbol beside it."""
    mark_from_afar(project, from_afar)
    facilities = layer(project, roles.FACILITIES)
    for role in (roles.DISTRICTS, roles.HEXAGONS):
        project.layerTreeRoot().findLayer(layer(project, role)).setItemVisibilityChecked(False)
    point = facilities.getFeature(4).geometry().asPoint()
    marked = draw(project, (point.x(), point.y()), width)
    with open_store(city / "city.gpkg") as store:
        store.execute("DELETE FROM facility_dirty")
    for each in project.mapLayers().values():
        each.dataProvider().reloadData()
    plain = draw(project, (point.x(), point.y()), width)
    rows, columns = np.nonzero((marked != plain).any(axis=2))
    assert 40 < len(rows) < 400  # marks, and nothing else
    # Beside the symbol in the middle of the picture: to the left of it and above.
    near = (np.abs(rows - 250) < 20) & (np.abs(columns - 400) < 20)
    assert near.sum() > 30 and rows[near].mean() < 246 and columns[near].mean() < 396
    mark_from_afar(project, False)


def test_marks_cost_nothing_while_nobody_waits(project):
    names, points = layer(project, roles.NAMES), layer(project, roles.FACILITIES)
    near = names.minimumScale()
    assert near < points.minimumScale()
    project.setDirty(False)
    mark_from_afar(project, True)
    assert names.minimumScale() == points.minimumScale()
    mark_from_afar(project, False)
    assert names.minimumScale() == near and not project.isDirty()


def test_map_tip_of_a_district_has_share_and_number(project):
    districts = layer(project, roles.DISTRICTS)
    feature = next(districts.getFeatures())
    tip = QgsExpression.replaceExpressionText(districts.mapTipTemplate(), context_of(project, districts, feature))
    assert DISTRICTS[0][3] in tip
    assert f"{round(100 * feature['share_mobility'])} %" in tip
    assert f"обследовано {feature['assessed_mobility']} из {feature['facilities']}" in tip


def test_labels_can_be_worked_out(project):
    """A label whose expression is wrong is silently missing."""
    for role in (roles.NAMES, roles.DISTRICTS):
        named = layer(project, role)
        feature = next(named.getFeatures())
        context = context_of(project, named, feature)
        for rule in named.labeling().rootRule().children():
            settings = rule.settings()
            label = QgsExpression(settings.fieldName).evaluate(context)
            assert label and not QgsExpression(settings.fieldName).hasParserError(), settings.fieldName
            for key in settings.dataDefinedProperties().propertyKeys():
                expression = QgsExpression(settings.dataDefinedProperties().property(key).expressionString())
                assert not expression.hasParserError(), expression.parserErrorString()
                assert expression.evaluate(context) is not None
    assert label.startswith(DISTRICTS[0][3])


# ---------------------------------------------------------------------- QGIS's own forms
def new_facility(project: QgsProject, place: QgsGeometry, **values: object) -> QgsVectorLayer:
    register = layer(project, roles.FACILITY)
    assert register.startEditing()
    given = {register.fields().indexOf(name): value for name, value in values.items()}
    context = register.createExpressionContext()
    feature = QgsVectorLayerUtils.createFeature(register, place, given, context)
    assert register.addFeature(feature)
    return register


@pytest.mark.gpkg
def test_a_facility_drawn_in_qgis_is_whole(project, city):
    started = datetime.now(timezone.utc) - timedelta(seconds=2)
    place = QgsGeometry.fromPointXY(QgsPointXY(WEST + 0.01, SOUTH + 0.01))
    register = new_facility(project, place, name="New clinic", facility_type="health")
    assert register.commitChanges(), register.commitErrors()
    sql = "SELECT uuid, district, place, created_at, changed_by, row_version FROM facility WHERE name = 'New clinic'"
    ((uuid, district, where, created_at, changed_by, version),) = rows(city, sql)
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", uuid)
    assert (district, where, version) == (1, "inside", 1)
    assert started <= moment(created_at) <= datetime.now(timezone.utc)
    assert changed_by
    # On the map at once, before anything was evaluated.
    (feature,) = layer(project, roles.FACILITIES).getFeatures("\"name\" = 'New clinic'")
    assert feature["symbol_mobility"] == "not_assessed"


@pytest.mark.parametrize(
    ("place", "expected"),
    [((WEST + 0.1, SOUTH + 0.01), (2, "inside")), ((WEST - 1, SOUTH), (None, "outside"))],
    ids=["to another district", "out of the city"],
)
@pytest.mark.gpkg
def test_a_facility_moved_in_qgis_changes_its_district(project, city, place, expected):
    register = layer(project, roles.FACILITY)
    register.startEditing()
    assert register.changeGeometry(30, QgsGeometry.fromPointXY(QgsPointXY(*place)))
    assert register.commitChanges(), register.commitErrors()
    assert rows(city, "SELECT district, place FROM facility WHERE fid = 30") == [expected]


@pytest.mark.gpkg
def test_two_people_changing_one_facility_are_told(project, city):
    """The second does not overwrite the first without knowing."""
    register = layer(project, roles.FACILITY)
    other = QgsProject()
    assert other.read(str(city / "city.qgz"))
    theirs = layer(other, roles.FACILITY)
    field = register.fields().indexOf("note")
    for each in (register, theirs):
        assert each.startEditing()
    assert register.changeAttributeValue(40, field, "mine")
    assert theirs.changeAttributeValue(40, field, "theirs")
    assert register.commitChanges(), register.commitErrors()
    assert not theirs.commitChanges(False)
    assert "changed by somebody else" in " ".join(theirs.commitErrors())
    theirs.rollBack()
    assert rows(city, "SELECT note, row_version FROM facility WHERE fid = 40") == [("mine", 2)]
    assert theirs.startEditing() and theirs.changeAttributeValue(40, field, "after reading again")
    assert theirs.commitChanges(), theirs.commitErrors()
    assert rows(city, "SELECT note, row_version FROM facility WHERE fid = 40") == [("after reading again", 3)]
    other.clear()


@pytest.mark.parametrize(
    ("values", "column"),
    [({"name": "No type"}, "facility_type"), ({"facility_type": "health"}, "name")],
    ids=["no type", "no name, no address"],
)
def test_an_incomplete_facility_is_not_accepted(project, values, column):
    place = QgsGeometry.fromPointXY(QgsPointXY(WEST + 0.01, SOUTH + 0.01))
    register = new_facility(project, place, **values)
    feature = next(iter(register.editBuffer().addedFeatures().values()))
    index = register.fields().indexOf(column)
    valid, errors = QgsVectorLayerUtils.validateAttribute(register, feature, index)
    assert not valid
    words = register.constraintDescription(index)
    assert words and words[0].isupper() and words.endswith(".")
    whole, _ = QgsVectorLayerUtils.validateAttribute(register, feature, register.fields().indexOf("note"))
    assert whole
    register.rollBack()


@pytest.mark.gpkg
def test_an_inspection_header_entered_in_qgis_is_whole(project, city, model):
    inspections = layer(project, roles.INSPECTION)
    given = {inspections.fields().indexOf("facility"): 50, inspections.fields().indexOf("inspector"): 1}
    inspections.startEditing()
    context = inspections.createExpressionContext()
    feature = QgsVectorLayerUtils.createFeature(inspections, QgsGeometry(), given, context)
    for index in range(inspections.fields().count()):
        valid, errors = QgsVectorLayerUtils.validateAttribute(inspections, feature, index)
        assert valid or inspections.fields()[index].name() == "fid", (inspections.fields()[index].name(), errors)
    assert inspections.addFeature(feature)
    assert inspections.commitChanges(), inspections.commitErrors()
    sql = "SELECT basis, origin, state, model_version, inspected_at, recorded_by FROM inspection WHERE facility = 50"
    ((basis, origin, state, version, inspected_at, recorded_by),) = rows(city, sql)
    assert (basis, origin, state, version) == ("official", "desk", "draft", model.version)
    assert abs(moment(inspected_at) - datetime.now(timezone.utc)) < timedelta(seconds=20)
    assert recorded_by
    assert rows(city, "SELECT facility FROM facility_dirty WHERE facility = 50") == [(50,)]


def test_an_inspection_in_the_future_is_not_accepted(project):
    inspections = layer(project, roles.INSPECTION)
    feature = next(inspections.getFeatures())
    index = inspections.fields().indexOf("inspected_at")
    assert QgsVectorLayerUtils.validateAttribute(inspections, feature, index)[0]
    feature["inspected_at"] = feature["inspected_at"].addYears(20)
    assert not QgsVectorLayerUtils.validateAttribute(inspections, feature, index)[0]


def test_relations_lead_from_a_facility_to_its_answers(project):
    relations = project.relationManager().relations()
    assert len(relations) == 4 and all(relation.isValid() for relation in relations.values())
    register, inspections = layer(project, roles.FACILITY), layer(project, roles.INSPECTION)
    facility = register.getFeature(3)
    (inspection,) = relations["ic_facility_inspection"].getRelatedFeatures(facility)
    (answer,) = relations["ic_inspection_answer_read"].getRelatedFeatures(inspection)
    assert answer["question_words"] and answer["question_words"] != answer["criterion"]
    assert answer["answer_words"].startswith("0.9")
    assert len(list(relations["ic_facility_facility_status"].getRelatedFeatures(facility))) == 8
    assert len(list(relations["ic_facility_facility_name"].getRelatedFeatures(facility))) == 2
    assert inspections.displayExpression()


def test_forms_choose_from_lists_in_the_language(project):
    register = layer(project, roles.FACILITY)
    kinds = register.editorWidgetSetup(register.fields().indexOf("facility_type"))
    assert kinds.type() == "ValueMap" and {"Здравоохранение": "health"} in kinds.config()["map"]
    district = register.editorWidgetSetup(register.fields().indexOf("district"))
    assert district.type() == "ValueRelation"
    assert district.config()["Layer"] == layer(project, roles.DISTRICTS).id()
    assert district.config()["Value"] == "name_ru"
    config = register.editFormConfig()
    lists = config.invisibleRootContainer().findElements(QgsAttributeEditorElement.AttributeEditorType.AeTypeRelation)
    assert len(lists) == 3 and all(each.relation().isValid() for each in lists)
    tabs = [tab.name() for tab in config.tabs()]
    assert tabs == ["Объект", "Доступность", "Обследования", "Названия", "Источник"]
    for role in (roles.FACILITIES, roles.FACILITY_STATUS, roles.ANSWER_READ):
        assert layer(project, role).readOnly(), role


def test_facilities_without_a_place_are_a_stored_filter(project):
    register = layer(project, roles.FACILITY)
    stored = {each.name: each.expression for each in register.storedExpressionManager().storedExpressions()}
    found = {feature.id() for feature in register.getFeatures(stored["Объекты без места на карте"])}
    assert found == {399, 400}


def test_statuses_are_read_in_words(project):
    statuses = layer(project, roles.FACILITY_STATUS)
    failing = next(statuses.getFeatures("\"failing\" <> ''"))
    assert failing["failing"] == "E02 E13"
    assert "; " in failing["failing_words"] and "E02" not in failing["failing_words"]


# ---------------------------------------------------------------------- what is left out of a project file
def plain_style(layer: QgsVectorLayer) -> QgsMapLayerStyle:
    """As QGIS writes it."""
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    return style


_SWITCHES = {
    "background": "shapeDraw", "shadow": "shadowDraw", "text-mask": "maskEnabled", "callout": "", "dd_properties": "",
    "temporal": "enabled",
}  # fmt: skip


def looks(layer: QgsVectorLayer) -> dict[str, str]:
    """What QGIS says of a layer's look, part by part."""
    document = QDomDocument()
    document.setContent(plain_style(layer).xmlData())
    root = document.documentElement()
    # What is switched off may say anything; what depends on data QGIS itself loses where the rest is written in full.
    for name, switch in _SWITCHES.items():
        parts = root.elementsByTagName(name)
        for part in [parts.at(number).toElement() for number in range(parts.count())]:
            if not switch or part.attribute(switch) == "0":
                part.parentNode().removeChild(part)
    found = {"labels": root.attribute("labelsEnabled")}
    for name in ("renderer-v2", "labeling", "temporal", "customproperties", "mapTip", "layerOpacity"):
        text = QByteArray()
        stream = QTextStream(text)
        root.firstChildElement(name).save(stream, 0)
        stream.flush()
        found[name] = re.sub(r'(key|id)="\{[^"]*\}"', "", bytes(text).decode())
    return found


@pytest.mark.gpkg  # the layers look the same, whichever store they show
def test_a_slim_project_looks_like_the_whole_one(city, root, monkeypatch):
    """What :mod:`slim_style` leaves out, QGIS takes for granted: symbols, classes and labels come back the same."""
    with open_store(city / "city.gpkg") as store:
        build_project(store, city / "slim.qgs", "en").clear()
        monkeypatch.setattr("inclusive_city.layers.project.slim_project_file", lambda path: None)
        monkeypatch.setattr("inclusive_city.layers.project.style_of_layer", plain_style)
        build_project(store, city / "whole.qgs", "en").clear()
    assert (city / "slim.qgs").stat().st_size < 0.5 * (city / "whole.qgs").stat().st_size
    slim, whole = QgsProject(), QgsProject()
    assert slim.read(str(city / "slim.qgs")) and whole.read(str(city / "whole.qgs"))
    compared = 0
    for profile in PROFILES:
        for with_reported in (True, False):
            assert switch_profile(slim, profile, with_reported) and switch_profile(whole, profile, with_reported)
            for role in ON_THE_MAP:
                assert looks(layer(slim, role)) == looks(layer(whole, role)), role
                compared += 1
    assert compared == len(PROFILES) * 2 * len(ON_THE_MAP)
    slim.clear()
    whole.clear()
