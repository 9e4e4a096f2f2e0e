"""Two people change one record through QGIS: the second is shown both versions and chooses, in both stores."""

from __future__ import annotations

import pytest
from dialog_support import settle, wait_until
from qgis.core import QgsEditFormConfig, QgsGeometry, QgsProject, QgsVectorLayer, QgsVectorLayerUtils
from qgis.gui import QgsAttributeForm, QgsGui
from qgis.PyQt.QtWidgets import QLabel, QLineEdit, QRadioButton
from test_dialogs_accessibility import check_mnemonics, check_names, check_plain_texts, check_tab_order, focusable
from two_people import BOTH, FILE, layer, make_city, open_dock, stored

from inclusive_city.compat import is_null
from inclusive_city.dialogs.conflict_dialog import MINE, THEIRS, ConflictDialog
from inclusive_city.layers import roles

HERE, THERE = (76.95, 43.25), (76.90, 43.20)


@pytest.fixture
def city(request, tmp_path, tmp_path_factory, qgis_app) -> str:
    return make_city(request.param, tmp_path, tmp_path_factory)


@pytest.fixture
def dock(city, tmp_path):
    yield from open_dock(city, tmp_path)


@pytest.fixture
def theirs(city, tmp_path):
    """Somebody else's open project."""
    project = QgsProject()
    assert project.read(str(tmp_path / "city.qgz"))
    yield project
    project.clear()


@pytest.fixture
def register(dock) -> QgsVectorLayer:
    """The register as I edit it."""
    found = layer(QgsProject.instance(), roles.FACILITY)
    assert found.startEditing()
    return found


def change(of: QgsVectorLayer, record: int, place: tuple[float, float] | None = None, **values: object) -> None:
    if place is not None:
        assert of.changeGeometry(record, QgsGeometry.fromWkt("POINT({} {})".format(*place)))
    for name, value in values.items():
        assert of.changeAttributeValue(record, of.fields().indexOf(name), value)


def save_theirs(theirs: QgsProject, record: int, role: str = roles.FACILITY, **changes: object) -> None:
    other = layer(theirs, role)
    assert other.startEditing()
    change(other, record, **changes)
    assert other.commitChanges(), other.commitErrors()


def facility(city: str, record: int, columns: str = "name, address, note") -> tuple:
    return stored(city, f"SELECT {columns} FROM facility WHERE fid = {record}")[0]  # noqa: S608


def place_of(city: str, record: int) -> tuple[float, float]:
    from inclusive_city.layers.store import open_store

    with open_store(city, read_only=True) as store:
        _, x, y = store.points("facility", f"fid = {record}")
        return round(float(x[0]), 6), round(float(y[0]), 6)


def asked(dock, edited: QgsVectorLayer) -> ConflictDialog:
    """The dialog after QGIS tried to save."""
    assert not edited.commitChanges()
    wait_until(lambda: dock.session.conflicts.dialog is not None)
    return dock.session.conflicts.dialog


def choices(dialog: ConflictDialog) -> dict[str, list[str]]:
    """Field → the two values to choose from, the chosen one with a star."""
    found: dict[str, list[str]] = {}
    for button in dialog.findChildren(QRadioButton):
        title = button.accessibleName().split(", ")[0]
        found.setdefault(title, []).append(button.text().replace("\n", " ") + ("*" if button.isChecked() else ""))
    return found


def choose(dialog: ConflictDialog, title: str, side: int) -> None:
    wanted = [b for b in dialog.findChildren(QRadioButton) if b.accessibleName().startswith(f"{title}, ")]
    wanted[side - THEIRS].click()


# ---------------------------------------------------------------------- both versions
@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_both_versions_are_shown_and_each_field_is_chosen(city, dock, register, theirs) -> None:
    change(register, 20, name="Mine", note="My note")
    settle(dock)
    save_theirs(theirs, 20, name="Theirs", address="Their street 1")
    dialog = asked(dock, register)
    # What only one of the two changed is proposed; what both changed must be chosen.
    assert choices(dialog) == {
        "Name": ["Theirs", "Mine"],
        "Address": ["Their street 1*", "Abai st. 19"],
        "Note": ["(empty)", "My note*"],
    }
    labels = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Facility 19" in labels and "Abai st. 19" in labels and "not known" not in labels
    assert "Saved in the store by " in dialog.who.text()
    assert not dialog.ok.isEnabled() and dialog.left.text() == "Still to choose: Name."
    choose(dialog, "Name", MINE)
    assert dialog.ok.isEnabled()
    dialog.ok.click()
    settle(dock)
    assert facility(city, 20) == ("Mine", "Their street 1", "My note")
    assert not register.isEditable() and dock.session.conflicts.dialog is None
    assert dock.activity.last.text().startswith(("Your choice was saved", "The status of"))


@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_keeping_mine_everywhere_leaves_what_only_they_changed(city, dock, register, theirs) -> None:
    change(register, 20, name="Mine")
    settle(dock)
    save_theirs(theirs, 20, name="Theirs", address="Their street 1")
    dialog = asked(dock, register)
    dialog.allMine.click()
    dialog.ok.click()
    settle(dock)
    assert facility(city, 20) == ("Mine", "Their street 1", None)
    assert facility(city, 20, "row_version, base_version") == (3, None)


@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_taking_theirs_writes_nothing(city, dock, register, theirs) -> None:
    change(register, 20, name="Mine", place=HERE)
    settle(dock)
    save_theirs(theirs, 20, name="Theirs")
    before = facility(city, 20, "row_version, changed_by, changed_at"), place_of(city, 20)
    dialog = asked(dock, register)
    dialog.allTheirs.click()
    dialog.ok.click()
    settle(dock)
    assert facility(city, 20)[0] == "Theirs" and not register.isEditable()
    assert (facility(city, 20, "row_version, changed_by, changed_at"), place_of(city, 20)) == before


@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_going_on_editing_leaves_the_edits_as_they_were(city, dock, register, theirs) -> None:
    change(register, 20, name="Mine", place=HERE)
    change(register, 21, name="Other")
    settle(dock)
    before = register.editBuffer().changedAttributeValues()
    save_theirs(theirs, 20, name="Theirs")
    stands = place_of(city, 20)
    dialog = asked(dock, register)
    dialog.reject()
    settle(dock)
    assert register.isEditable() and register.editBuffer().changedAttributeValues() == before
    assert register.editBuffer().changedGeometries()[20].asPoint().x() == HERE[0]
    assert facility(city, 20)[0] == "Theirs" and place_of(city, 20) == stands and facility(city, 21)[0] == "Facility 20"
    asked(dock, register).reject()  # and saving asks again
    register.rollBack()


# ---------------------------------------------------------------------- places
@pytest.mark.parametrize("city", BOTH, indirect=True)
@pytest.mark.parametrize("side", [MINE, THEIRS], ids=["mine", "theirs"])
def test_a_place_that_both_changed_is_not_overwritten_unseen(city, dock, register, theirs, side) -> None:
    """A GeoPackage is written place first: a refused change would have moved the facility already."""
    change(register, 20, place=HERE)
    settle(dock)
    save_theirs(theirs, 20, place=THERE)
    dialog = asked(dock, register)
    assert place_of(city, 20) == THERE
    assert choices(dialog) == {"Place on the map": ["43.20000, 76.90000", "43.25000, 76.95000"]}
    choose(dialog, "Place on the map", side)
    dialog.ok.click()
    settle(dock)
    assert place_of(city, 20) == (HERE if side == MINE else THERE)
    (district, place), (x, _) = facility(city, 20, "district, place"), place_of(city, 20)
    assert place == "inside" and district == (7 if x == HERE[0] else 2)


# ---------------------------------------------------------------------- several at once
@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_the_other_edits_of_the_layer_go_along(city, dock, register, theirs) -> None:
    for record in (20, 21, 22):
        change(register, record, name=f"Mine {record}")
    change(register, 23, place=HERE)
    new = QgsVectorLayerUtils.createFeature(
        register,
        QgsGeometry.fromWkt("POINT(76.9 43.2)"),
        {register.fields().indexOf("name"): "New", register.fields().indexOf("facility_type"): "health"},
        register.createExpressionContext(),
    )
    assert register.addFeature(new)
    settle(dock)
    save_theirs(theirs, 20, name="Theirs 20")
    save_theirs(theirs, 22, name="Theirs 22")
    dialog = asked(dock, register)
    assert dialog.record.count() == 2 and dialog.recordRow.isVisibleTo(dialog)
    choose(dialog, "Name", MINE)
    assert not dialog.ok.isEnabled() and dialog.left.text() == "Still to choose: Theirs 22."
    dialog.record.setCurrentIndex(1)
    page = dialog.findChildren(QRadioButton)[2:]
    page[0].click()
    dialog.ok.click()
    settle(dock)
    names = [facility(city, record)[0] for record in (20, 21, 22, 23)]
    assert names == ["Mine 20", "Mine 21", "Theirs 22", "Facility 22"]
    assert place_of(city, 23) == HERE
    assert stored(city, "SELECT count(*) FROM facility WHERE name = 'New'") == [(1,)]


@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_an_inspection_too(city, dock, theirs) -> None:
    mine = layer(QgsProject.instance(), roles.INSPECTION)
    mine.startEditing()
    change(mine, 5, note="Mine")
    settle(dock)
    save_theirs(theirs, 5, roles.INSPECTION, note="Theirs", state="rejected", review_note="Why", reviewed_by="B")
    dialog = asked(dock, mine)
    assert choices(dialog) == {
        "State": ["Rejected*", "Verified"], "Note": ["Theirs", "Mine"], "Reason for rejecting": ["Why*", "(empty)"],
    }  # fmt: skip
    choose(dialog, "Note", MINE)
    dialog.ok.click()
    settle(dock)
    assert stored(city, "SELECT state, note FROM inspection WHERE fid = 5") == [("rejected", "Mine")]


# ---------------------------------------------------------------------- nobody is overwritten unseen
@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_a_record_changed_again_still_starts_where_the_person_began(city, dock, register, theirs) -> None:
    change(register, 20, name="Mine")
    save_theirs(theirs, 20, name="Theirs")
    change(register, 20, address="Mine too")
    dialog = asked(dock, register)
    assert choices(dialog)["Name"] == ["Theirs", "Mine"]
    dialog.reject()
    assert facility(city, 20)[0] == "Theirs"
    register.rollBack()


@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_a_form_that_was_open_meanwhile_starts_where_it_was_opened(city, dock, register, theirs, qgis_app) -> None:
    if not QgsGui.editorWidgetRegistry().factories():
        QgsGui.editorWidgetRegistry().initEditors()
    config = register.editFormConfig()
    assert config.layout() == QgsEditFormConfig.EditorLayout.TabLayout
    tab = config.tabs()[0].clone(None)
    config.clearTabs()
    config.addTab(tab)  # the relations of the other tabs need a whole QGIS
    register.setEditFormConfig(config)
    form = QgsAttributeForm(register, register.getFeature(20))
    form.show()
    shown = [edit.text() for edit in form.findChildren(QLineEdit) if edit.isVisible()]
    assert "Facility 19" in shown and "1" not in shown  # the version is carried unseen
    save_theirs(theirs, 20, name="Theirs")
    (name,) = [edit for edit in form.findChildren(QLineEdit) if edit.text() == "Facility 19"]
    name.setText("Mine")
    assert form.save()
    dialog = asked(dock, register)
    assert choices(dialog) == {"Name": ["Theirs", "Mine"]}
    assert "Facility 19" in [label.text() for label in dialog.findChildren(QLabel)]  # from the log
    dialog.reject()
    register.rollBack()
    assert facility(city, 20)[0] == "Theirs"


@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_another_refusal_is_left_to_qgis(city, dock, register) -> None:
    change(register, 20, place=HERE, name="Mine")
    change(register, 21, uuid=register.getFeature(22)["uuid"])
    assert not register.commitChanges()
    settle(dock)
    assert dock.session.conflicts.dialog is None and register.isEditable()
    register.rollBack()
    assert is_null(register.getFeature(20)["base_version"])


@pytest.mark.parametrize("city", [FILE], indirect=True)
def test_nothing_is_watched_after_release(city, dock, register, theirs) -> None:
    change(register, 20, name="Mine")
    settle(dock)
    save_theirs(theirs, 20, name="Theirs")
    dialog = asked(dock, register)
    dock.release()
    assert dock.session.conflicts.dialog is None and dialog.decisions is None
    assert not register.commitChanges()
    register.rollBack()


# ---------------------------------------------------------------------- keyboard, screen readers, large letters
@pytest.fixture
def both(city, dock, register, theirs):
    """The dialog with two records."""
    for record in (20, 21):
        change(register, record, name="Mine", note="A long note & more of what was seen at the entrance")
    settle(dock)
    save_theirs(theirs, 20, name="Theirs", place=THERE)
    save_theirs(theirs, 21, name="Theirs too")
    dialog = asked(dock, register)
    dialog.resize(1000, 900)
    yield dialog
    dialog.reject()
    register.rollBack()


@pytest.mark.parametrize("city", [FILE], indirect=True)
def test_everything_in_the_dialog_has_a_name_and_a_way_by_keyboard(both) -> None:
    both.show()
    for number in range(2):
        both.record.setCurrentIndex(number)
        check_names(both)
        check_plain_texts(both)
        check_mnemonics(both)
        check_tab_order(both)
    spoken = [button.accessibleName() for button in both.findChildren(QRadioButton)]
    assert "Name, now in the store: Theirs" in spoken and "Name, yours: Mine" in spoken
    assert len(focusable(both)) > 8


@pytest.mark.parametrize("city", [FILE], indirect=True)
def test_nothing_of_the_dialog_is_cut_off_in_large_letters(both, qgis_app) -> None:
    font = both.font()
    font.setPointSizeF(20)
    both.setFont(font)
    both.resize(1500, 1200)
    for _ in range(3):
        qgis_app.processEvents()
    for widget in both.findChildren((QRadioButton, QLabel)):
        if widget.isVisible():
            wanted = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else widget.sizeHint().height()
            assert widget.height() >= wanted and widget.width() >= widget.minimumSizeHint().width(), widget.text()


@pytest.mark.parametrize("city", BOTH, indirect=True)
def test_the_log_knows_how_a_record_was_when_the_person_began(city, dock, theirs) -> None:
    """Also where it was changed more than once since, and for inspections."""
    from inclusive_city.layers.conflicts import edits_of, find_conflicts
    from inclusive_city.layers.store import open_store

    for role, record, first, second in (
        (roles.FACILITY, 20, {"address": "Their street 1"}, {"address": "Their street 2", "note": "Theirs"}),
        (roles.INSPECTION, 5, {"note": "Theirs"}, {"state": "rejected", "review_note": "Why", "reviewed_by": "B"}),
    ):
        mine = layer(QgsProject.instance(), role)
        mine.startEditing()
        change(mine, record, note="Mine")
        settle(dock)
        save_theirs(theirs, record, role, **first)
        layer(theirs, role).dataProvider().reloadData()
        save_theirs(theirs, record, role, **second)
        with open_store(city, read_only=True) as store:
            (found,) = find_conflicts(store, role, mine.dataProvider().featureSource(), edits_of(mine), {})
        fields = mine.fields()
        began = {fields.at(column).name(): value for column, value in found.began.items() if column >= 0}
        assert began["note"] is None
        if role == roles.FACILITY:
            assert began["address"] == "Abai st. 19"
        else:
            assert (began["state"], began["basis"]) == ("verified", "official")
        assert found.changed_by_me(fields.indexOf("note"))
        mine.rollBack()
