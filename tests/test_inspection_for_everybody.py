"""The inspection window for everybody: names for a screen reader, a way by keyboard, large letters, no meaning by
colour alone – in three languages, wide and narrow, with every part opened."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from inspection_support import dock_with, inspected_city, opened, picture, ready
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea
from test_dialogs_accessibility import check_mnemonics, check_names, check_plain_texts, check_tab_order, is_part, where

from inclusive_city import settings
from inclusive_city.dialogs.inspection_dialog import InspectionDialog
from inclusive_city.dialogs.inspection_keys import KeysDialog
from inclusive_city.dialogs.inspection_question import QuestionRow
from inclusive_city.i18n.translator import Translator


@pytest.fixture(scope="module")
def city(root, tmp_path_factory):
    return inspected_city(tmp_path_factory.mktemp("city"), root / "resources" / "models" / "almaty")


@pytest.fixture
def letters():
    before = QFont(QApplication.font())

    def size(points: float) -> None:
        font = QFont(before)
        font.setPointSizeF(points)
        QApplication.setFont(font)

    size(10)
    yield size
    QApplication.setFont(before)


@pytest.fixture(params=["en", "ru", "kk"])
def window(qgis_app, city, monkeypatch, tmp_path, letters, request) -> Iterator[InspectionDialog]:
    """With everything that it may show: a draft on offer, several entrances, notes, photos, sources, reasons."""
    settings.LANGUAGE.set(request.param)
    translator = Translator()
    translator.install()
    with dock_with(city, monkeypatch, tmp_path / "drafts") as dock:
        window = opened(dock, city.clinic)
        window.desk.entering.choose(("E01", 1), "none")
        ready(window)
        window.desk.clear()
        window = opened(dock, city.clinic)
        fill(window, tmp_path)
        yield window
    translator.remove()


def fill(window: InspectionDialog, folder) -> None:
    form, entering = window.form, window.desk.entering
    entering.add_instance(next(each.code for each in entering.entry.model.repeated if each.zone == "entrance"))
    entering.choose(("E01", 1), "ramp")
    entering.type(("E02", 1), "1:12")
    entering.type(("E13", 1), "nonsense")
    entering.note(("E14", 1), "worn")
    form.add_photos(("E14", 1), [str(picture(folder / "door.jpg"))])
    form.add_photos(None, [str(picture(folder / "house.jpg"))])
    ready(window)
    form.show_part("entrance")
    page = form.pages["entrance"]
    page.why.setChecked(True)
    page.compensation.opener.setChecked(True)
    page.rows["E13", 1].source.setChecked(True)
    form.head.inspector.setCurrentIndex(form.head.inspector.count() - 1)
    form.head.search.setText("Clinic")
    ready(window)


def parts(window: InspectionDialog) -> Iterator[str]:
    for part, *_ in window.form._parts():
        window.form.show_part(part)
        for _ in range(4):
            QApplication.processEvents()
        yield part


def test_everything_has_a_name_and_tab_reaches_it_from_top_to_bottom(window) -> None:
    window.resize(1500, 6000)  # so that nothing is scrolled
    for _ in parts(window):
        check_names(window)
        check_plain_texts(window)
        check_mnemonics(window)
        form = window.form
        for column in (form.head, form.banner, form.stack, form.statuses, form.foot):  # they stand side by side
            check_tab_order(column)


def test_a_narrow_panel_is_walked_the_same_way(window) -> None:
    window.resize(560, 9000)
    for _ in parts(window):
        check_names(window)
        check_tab_order(window)
    assert window.form.parts_list.isVisible() and not window.form.parts.isVisible()


def test_a_field_tells_its_unit_its_limit_and_what_came_of_it(window) -> None:
    window.form.show_part("entrance")
    row = window.form.pages["entrance"].rows["E02", 1]
    assert "%" in row.field.accessibleName() and row.texts.title in row.field.accessibleName()
    description = row.field.accessibleDescription()
    assert row.texts.limits[0] in description and "8" in description and "✓" in description
    row = window.form.pages["entrance"].rows["E01", 1]
    names = [button.accessibleName() for button in row.options.values()]
    assert all(row.texts.title in name for name in names) and len(set(names)) == len(names)


def test_nothing_is_told_by_colour_alone(window) -> None:
    form = window.form
    for _ in parts(window):
        for row in form.stack.currentWidget().findChildren(QuestionRow):
            text = row.said.text()
            assert not text or re.match(r"[✓◐✕?–⎘!]|[^\W\d]", text), text
    for row in range(form.parts.topLevelItemCount() - 1):
        assert form.parts.topLevelItem(row).text(1)[0] in "✓…–"
    for line in form.statuses.lines.values():
        assert not line.symbol.pixmap().isNull() and "<b>" in line.words.text()


@pytest.mark.parametrize(("points", "width"), [(10, 420), (20, 840), (20, 1500)])
def test_nothing_is_cut_off_at_twice_the_size(window, letters, points, width) -> None:
    letters(points)
    window.resize(width, 1000)
    for part in parts(window):
        assert window.minimumSizeHint().width() <= width, (part, window.minimumSizeHint().width())
        for area in window.findChildren(QScrollArea):
            wide = [where(w) for w in area.findChildren(QAbstractButton) if w.width() > width - 40]
            assert not area.isVisible() or not area.horizontalScrollBar().isVisible(), (part, where(area), wide)
        for widget in window.findChildren(QAbstractButton):
            if widget.isVisibleTo(window) and not is_part(widget):
                assert widget.width() >= widget.minimumSizeHint().width(), f"{part}: {where(widget)}"
        for label in window.findChildren(QLabel):
            if label.isVisibleTo(window) and not is_part(label) and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()), f"{part}: {label.text()}"


def test_the_page_of_keys_is_read_and_closed_by_keyboard(window) -> None:
    window.form.do("show_keys")
    page = window.form.findChild(KeysDialog)
    check_names(page)
    check_plain_texts(page)
    assert page.text.focusPolicy() & Qt.FocusPolicy.TabFocus
    page.reject()
