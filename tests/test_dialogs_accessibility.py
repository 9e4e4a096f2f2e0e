"""Everybody can use the docks and dialogs: names for a screen reader, a way by keyboard, large letters, no
meaning by colour alone. Every panel is walked through, so that a new control cannot be forgotten."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from dialog_support import DockDesk, drawn_project, rest, settle
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QTextBrowser,
    QTreeWidget,
    QWidget,
)

from inclusive_city import settings
from inclusive_city.dialogs.connect_dialog import ConnectDialog
from inclusive_city.dialogs.import_dialog import ImportDialog
from inclusive_city.dialogs.main_dock import LOOK, PLAN, PUBLISH, RECORD, MainDock
from inclusive_city.dialogs.options_page import OptionsPage
from inclusive_city.i18n.translator import Translator
from inclusive_city.layers.probe import Probe, State

TABS = {"look": LOOK, "record": RECORD, "plan": PLAN, "publish": PUBLISH}


@pytest.fixture(scope="module")
def drawn(tmp_path_factory, root) -> Path:
    return drawn_project(tmp_path_factory.mktemp("drawn"), root / "resources" / "models" / "almaty").parent


@pytest.fixture(scope="module")
def algorithms(qgis_app):
    from qgis.core import QgsApplication

    from inclusive_city.algorithms.provider import InclusiveCityProvider

    provider = InclusiveCityProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def letters():
    """Sets the size of the letters; puts it back."""
    before = QFont(QApplication.font())

    def size(points: float) -> None:
        font = QFont(before)
        font.setPointSizeF(points)
        QApplication.setFont(font)

    size(10)
    yield size
    QApplication.setFont(before)


@pytest.fixture
def dock(qgis_app, algorithms, drawn, tmp_path, letters) -> Iterator[MainDock]:
    """The dock with a city, its map, a chosen facility, results of a search and a ranking."""
    for setting in settings.ALL:
        setting.reset()
    settings.LANGUAGE.set("en")
    QgsProject.instance().clear()
    for name in ("city.gpkg", "city.qgz"):
        shutil.copy(drawn / name, tmp_path / name)
    desk = DockDesk()
    dock = MainDock(desk)
    desk.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    desk.window.show()
    QgsProject.instance().read(str(tmp_path / "city.qgz"))
    settle(dock)
    dock.header.search.setText("facility 1")
    dock.session.go_to_facility(18)
    for tab in TABS.values():
        dock.tabs.setCurrentIndex(tab)
        settle(dock)
    dock.panel(PLAN).page(1).keep.click()
    settle(dock)
    yield dock
    dock.release()
    dock.close()
    QgsProject.instance().clear()
    for setting in settings.ALL:
        setting.reset()


@pytest.fixture
def options(qgis_app, tmp_path, letters) -> Iterator[OptionsPage]:
    page = OptionsPage(lambda: None)
    page.styles.setText(str(tmp_path / "none"))  # so that the note is there
    page.show()
    yield page
    page.close()


@pytest.fixture(params=["en", "ru", "kk"])
def connect(qgis_app, letters, request) -> Iterator[ConnectDialog]:
    """With a state that offers every act."""
    for setting in settings.ALL:
        setting.reset()
    settings.LANGUAGE.set(request.param)
    settings.RECENT_STORES.set(["/somewhere/city.gpkg"])
    translator = Translator()
    translator.install()
    command = 'pg_dump --format=custom --schema=inclusive_city --dbname="host=db1.example port=5432 user=anna"'
    older = Probe("city", State.OLDER, schema=1, known_schema=2, can_create=True, can_upgrade=True, server="15.1",
                  backup_command=command, details="more")  # fmt: skip
    dialog = ConnectDialog(prober=lambda city, cancelled: older)
    dialog.resize(700, 1400)  # so that nothing is scrolled
    dialog.show()
    dialog._answered(older)
    yield dialog
    dialog.reject()
    dialog.deleteLater()
    translator.remove()
    for setting in settings.ALL:
        setting.reset()


def sources(dialog: ConnectDialog) -> Iterator[ConnectDialog]:
    for source in (dialog.inFile, dialog.inSaved, dialog.inNew):
        source.setChecked(True)
        dialog._answered(dialog._prober("", lambda: False))
        QApplication.processEvents()
        yield dialog


def is_part(widget: QWidget) -> bool:
    """A piece of a control, which speaks through the whole."""
    parent = widget.parentWidget()
    if isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_"):
        return True
    while parent is not None:
        if isinstance(parent, (QComboBox, QAbstractSpinBox, QTabBar, QLineEdit)):
            return True
        parent = parent.parentWidget()
    return isinstance(widget.parentWidget(), QAbstractScrollArea) and widget is widget.parentWidget().viewport()


def focusable(top: QWidget, shown_only: bool = True) -> list[QWidget]:
    found = []
    for widget in top.findChildren(QWidget):
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and not is_part(widget) and (widget.isVisibleTo(top) or not shown_only):
            found.append(widget)
    return found


def buddies(widget: QWidget) -> list[QLabel]:
    """Labels that name the widget. Qt takes siblings only."""
    parent = widget.parentWidget()
    labels = parent.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly) if parent else []
    return [label for label in labels if label.buddy() is widget]


def name_of(widget: QWidget) -> str:
    """What a screen reader says first, as Qt works it out."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        return widget.text()
    if isinstance(widget, QLabel):
        return widget.text()
    if isinstance(widget, QGroupBox):
        return widget.title()
    return next((label.text() for label in buddies(widget)), "")


def where(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()!r}"


def all_states(dock: MainDock) -> Iterator[tuple[str, QWidget]]:
    for name, tab in TABS.items():
        dock.tabs.setCurrentIndex(tab)
        settle(dock)
        yield name, dock


# ---------------------------------------------------------------------- names
def check_names(top: QWidget) -> None:
    for widget in focusable(top, shown_only=False):
        if isinstance(widget, QLabel) and not widget.isVisibleTo(top):
            continue  # it has nothing to say now
        assert name_of(widget).strip(), f"{where(widget)} has no name"
        if isinstance(widget, QLabel):
            assert not widget.accessibleName(), f"the name of {where(widget)} hides what it says"
        is_message = isinstance(widget, QLineEdit) and widget.isReadOnly()
        if isinstance(widget, (QLineEdit, QComboBox, QAbstractSpinBox)) and not is_message:
            # A label further off names it for the eye and by its key; its own name is then for the ear.
            labels = top.findChildren(QLabel) if widget.accessibleName() else buddies(widget)
            assert any(label.buddy() is widget for label in labels), f"{where(widget)} has no visible label"


def check_plain_texts(top: QWidget) -> None:
    """A screen reader reads markup aloud."""
    for widget in [top, *top.findChildren(QWidget)]:
        for text in (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()):
            assert not re.search(r"</?\w+>|&nbsp;|&amp;", text), f"{where(widget)}: {text}"
            assert "{" not in text, f"{where(widget)}: {text}"


def check_mnemonics(top: QWidget) -> None:
    """Alt and a letter means one thing among what is in sight, and leads somewhere."""
    used: dict[str, str] = {}
    for widget in top.findChildren(QWidget):
        if not widget.isVisibleTo(top) or not isinstance(widget, (QAbstractButton, QLabel)) or is_part(widget):
            continue
        letter = re.search(r"(?<!&)&([^&\s])", widget.text())
        if letter is None:
            continue
        if isinstance(widget, QLabel):
            assert widget.buddy() is not None, f"{where(widget)} has a key that leads nowhere"
        key = letter.group(1).lower()
        assert key not in used, f"Alt+{key} is both {used.get(key)} and {where(widget)}"
        used[key] = where(widget)


def test_everything_in_the_dock_has_a_name(dock) -> None:
    check_names(dock)
    check_plain_texts(dock)
    seen = {where(widget) for widget in focusable(dock, shown_only=False)}
    assert len(seen) > 40  # the walk finds them


def test_keys_of_the_dock_are_unambiguous(dock) -> None:
    for _, top in all_states(dock):
        check_mnemonics(top)


def test_first_start_has_names_and_keys(qgis_app, letters) -> None:
    for setting in settings.ALL:
        setting.reset()
    settings.RECENT_STORES.set(["/somewhere/city.gpkg"])
    QgsProject.instance().clear()
    desk = DockDesk()
    dock = MainDock(desk)
    desk.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    desk.window.show()
    settle(dock)
    try:
        assert dock.welcome.recent.isVisible()
        check_names(dock)
        check_plain_texts(dock)
        check_mnemonics(dock)
        check_tab_order(dock)
        for button in dock.welcome.order[:-1]:
            assert button.accessibleDescription() == button.description() != ""
    finally:
        dock.release()
        settings.RECENT_STORES.reset()


def test_options_page_has_names_and_keys(options) -> None:
    check_names(options)
    check_plain_texts(options)
    check_mnemonics(options)
    check_tab_order(options)
    assert "There is no folder" in options.note.text()


def test_connect_dialog_has_names_and_keys(connect) -> None:
    for dialog in sources(connect):
        check_names(dialog)
        check_plain_texts(dialog)
        check_mnemonics(dialog)
        check_tab_order(dialog)
    assert connect.login.isVisible() and len(focusable(connect)) > 15


REGISTER = """№;Наименование;Тип объекта;Адрес;Форма собственности;Долгота;Широта;E13
1;Поликлиника 5;Поликлиника;ул. Абая, 5;Государственная;76,90;43,25;0.9
2;Без места;Космодром;;частная;;;
"""


@pytest.fixture
def importing(dock, tmp_path) -> ImportDialog:
    """The import dialog with a file, and the report of its import."""
    (tmp_path / "register.csv").write_text(REGISTER, encoding="utf-8")
    dialog = dock.panel(RECORD).bring_in("facilities", str(tmp_path / "register.csv"))
    rest(dialog)
    dialog.bringIn.click()
    rest(dialog)
    dialog.report.table.selectRow(0)
    return dialog


def all_pages(dialog: ImportDialog) -> Iterator[int]:
    for page in range(dialog.pages.count()):
        dialog.pages.setCurrentIndex(page)
        rest(dialog)
        yield page


def test_import_dialog_has_names_keys_and_an_order(importing) -> None:
    check_names(importing)
    check_plain_texts(importing)
    importing.resize(900, 3000)  # so that nothing is scrolled
    importing.splitter.setSizes([2500, 400])
    for _ in all_pages(importing):
        check_mnemonics(importing)
        check_tab_order(importing)
        for view in importing.findChildren(QAbstractItemView):
            if view.isVisibleTo(importing) and not is_part(view) and not isinstance(view, QHeaderView):
                assert view.focusPolicy() & Qt.FocusPolicy.TabFocus, where(view)


def test_import_dialog_says_everything_in_words_and_signs(importing) -> None:
    importing.pages.setCurrentIndex(0)
    table = importing.preview.table.model()
    results = {table.index(row, 0).data() for row in range(table.rowCount())}
    assert results == {"✓ taken", "✕ rejected"}
    first = table.index(0, 0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Result: ✓ taken"
    importing.pages.setCurrentIndex(2)
    rest(importing)
    states = importing.values.values.model()
    assert {states.index(row, 3).data() for row in range(states.rowCount())} == {"✓ mapped", "? not mapped"}


@pytest.mark.parametrize(("points", "width"), [(9, 600), (18, 1000)])
def test_import_dialog_is_not_cut_off_at_twice_the_size(importing, letters, points, width) -> None:
    letters(points)
    importing.resize(width, 900)
    for page in all_pages(importing):
        assert importing.minimumSizeHint().width() <= width, page
        for widget in importing.findChildren(QAbstractButton):
            if widget.isVisibleTo(importing) and not is_part(widget):
                assert widget.width() >= widget.minimumSizeHint().width(), f"{page}: {where(widget)}"
        columns = importing.columns
        assert not columns.horizontalScrollBar().isVisible(), page


# ---------------------------------------------------------------------- keyboard
def place(widget: QWidget, top: QWidget) -> QPoint:
    """Where it would be if nothing was scrolled; the dock's foot is below everything."""
    content = getattr(top, "_content", None)
    if content is None:
        return widget.mapTo(top, QPoint(0, 0))
    if content.isAncestorOf(widget):
        return widget.mapTo(content, QPoint(0, 0))
    return widget.mapTo(top, QPoint(0, 100_000))


def check_tab_order(top: QWidget) -> None:
    """Tab reaches everything that can be used, from the top down, in rows from left to right."""
    wanted = [widget for widget in focusable(top) if widget.isEnabled()]
    start = wanted[0]
    chain, widget = [start], start.nextInFocusChain()
    while widget is not start:
        if widget in wanted:
            chain.append(widget)
        widget = widget.nextInFocusChain()
    assert set(map(id, chain)) == set(map(id, wanted)), "Tab does not reach everything"
    places = [place(widget, top) for widget in chain]
    first = min(range(len(chain)), key=lambda index: (places[index].y(), places[index].x()))
    chain, places = chain[first:] + chain[:first], places[first:] + places[:first]
    for index in range(1, len(chain)):
        above, here = places[index - 1], places[index]
        before, after = chain[index - 1], chain[index]
        overlap = min(above.y() + before.height(), here.y() + after.height()) - max(above.y(), here.y())
        same_row = overlap > min(before.height(), after.height()) / 2
        good = here.x() > above.x() if same_row else here.y() > above.y()
        assert good, f"Tab goes back from {where(chain[index - 1])} to {where(chain[index])}"


def test_tab_goes_through_the_dock_from_top_to_bottom(dock) -> None:
    for name, top in all_states(dock):
        try:
            check_tab_order(top)
        except AssertionError as error:
            raise AssertionError(f"{name}: {error}") from None


def test_nothing_is_reached_by_the_mouse_only(dock) -> None:
    for _, top in all_states(dock):
        for widget in top.findChildren(QAbstractButton):
            if widget.isVisibleTo(top) and not is_part(widget) and widget.parentWidget() is not dock.titleBarWidget():
                in_title = widget.objectName().startswith("qt_dockwidget")
                assert in_title or widget.focusPolicy() & Qt.FocusPolicy.TabFocus, where(widget)
        for view in top.findChildren(QAbstractItemView):
            if isinstance(view, QHeaderView):
                continue  # columns are neither sorted nor moved here
            if view.isVisibleTo(top) and not is_part(view):
                assert view.focusPolicy() & Qt.FocusPolicy.TabFocus, where(view)


def test_results_stand_where_the_keyboard_gets(dock) -> None:
    """QGIS's message bar takes no focus: what is said there is said here too."""
    dock.session.compute()
    settle(dock)
    last = dock.activity.last
    assert "status of" in last.text() and last.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert last.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    for label in (dock.header.city, dock.panel(LOOK).headline, dock.panel(PLAN).page(1).made):
        assert label.focusPolicy() & Qt.FocusPolicy.TabFocus, where(label)


def test_the_card_is_read_and_walked_by_keyboard(dock) -> None:
    card = dock.panel(RECORD).card
    assert isinstance(card, QTextBrowser)
    assert card.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    assert card.accessibleDescription().startswith("Facility 17. ")
    assert "People who use a wheelchair: " in card.accessibleDescription()
    assert "<" not in card.accessibleDescription()


# ---------------------------------------------------------------------- no meaning by colour alone
def test_every_status_is_told_in_words_and_by_shape(dock) -> None:
    legend = dock.panel(LOOK).legend
    words = [item.text(0) for item in legend.rows()]
    assert len(set(words)) == 6 and all(words)
    pictures = set()
    for item in legend.rows():
        spoken = item.data(0, Qt.ItemDataRole.AccessibleTextRole)
        assert spoken.startswith(item.text(0)) and "Official" in spoken
        for column in (1, 2, 3):
            icon = item.icon(column)
            if icon.isNull():
                continue
            assert item.toolTip(column)
            image = icon.pixmap(24, 24).toImage()
            shape = "".join(
                "#" if image.pixelColor(x, y).alpha() > 128 and image.pixelColor(x, y).lightness() < 235 else " "
                for y in range(image.height())
                for x in range(image.width())
            )
            assert "#" in shape
            pictures.add(shape)
    assert len(pictures) == 16  # all differ even where all colours are one


def test_the_chosen_profile_shows_without_colour(dock) -> None:
    for button in dock.header.buttons.buttons:
        assert button.font().bold() == button.isChecked()
        assert button.text().startswith(button.key)


# ---------------------------------------------------------------------- large letters
@pytest.mark.parametrize("points", [9, 18])
def test_nothing_of_the_connect_dialog_is_cut_off(connect, letters, points) -> None:
    letters(points)
    connect.resize(connect.fontMetrics().averageCharWidth() * 70, 700)
    for dialog in sources(connect):
        QApplication.processEvents()
        assert not dialog.scroll.horizontalScrollBar().isVisible()
        for widget in dialog.content.findChildren(QWidget):
            if not widget.isVisibleTo(dialog) or is_part(widget):
                continue
            if isinstance(widget, QAbstractButton):
                needed = widget.minimumSizeHint()
                assert widget.width() >= needed.width() and widget.height() >= needed.height(), where(widget)
            elif isinstance(widget, QLabel):
                needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
                assert widget.height() >= needed, where(widget)
                assert widget.wordWrap() or widget.width() >= widget.sizeHint().width(), where(widget)


@pytest.mark.parametrize(("points", "width"), [(9, 330), (18, 560)])
def test_nothing_is_cut_off_at_twice_the_size(dock, letters, points, width) -> None:
    letters(points)
    window = dock.parentWidget()
    for name, top in all_states(dock):
        window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
        settle(dock)
        content = dock._content
        scroll = dock._scroll
        assert content.minimumSizeHint().width() <= width, f"{name} needs {content.minimumSizeHint().width()} px"
        assert not scroll.horizontalScrollBar().isVisible(), name
        for widget in content.findChildren(QWidget):
            if not widget.isVisibleTo(top) or is_part(widget):
                continue
            if isinstance(widget, QAbstractButton):
                assert widget.width() >= widget.minimumSizeHint().width(), f"{name}: {where(widget)}"
                assert widget.height() >= widget.minimumSizeHint().height(), f"{name}: {where(widget)}"
            elif isinstance(widget, QLabel):
                needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
                assert widget.height() >= needed, f"{name}: {where(widget)}"
            elif isinstance(widget, QTreeWidget) and widget.objectName() == "legend":
                assert not widget.verticalScrollBar().isVisible()
