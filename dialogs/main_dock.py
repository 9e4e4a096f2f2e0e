"""The plugin's home: the dock from which everything else opens and to which it returns."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence, QShowEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QFileDialog,
    QFrame,
    QMainWindow,
    QMenu,
    QScrollArea,
    QShortcut,
    QVBoxLayout,
    QWidget,
)

from .. import settings
from .activity_panel import ActivityPanel
from .algorithm_button import algorithm_action
from .city_session import CitySession, State
from .city_works import make_city, make_sample_city, sample_folder
from .facility_locator import FacilityLocator
from .header_panel import HeaderPanel
from .panels import ask_for_city_file, load_form
from .profile_buttons import KEYS
from .welcome_page import WelcomePage

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .connect_dialog import ConnectDialog

translate = QCoreApplication.translate
LOOK, RECORD, PLAN, PUBLISH = range(4)
LITTLE_ROWS = 15
"""Rows of text of a tab that should be in sight when it is chosen."""


class MainDock(QgsDockWidget):
    """Cheap to make: nothing is read until it is shown, and each tab is made when it is first looked at."""

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__("Inclusive City", parent or iface.mainWindow())
        self.iface = iface
        self.session = CitySession(iface, self)
        self._panels: dict[int, QWidget] = {}
        self._begun = self._is_released = False
        self._dialog: ConnectDialog | None = None
        content = QWidget(self)
        load_form(content, "main_dock")
        self.tabs = content.tasksTabs
        for title in (
            translate("Dock", "Look"),
            translate("Dock", "Record"),
            translate("Dock", "Plan"),
            translate("Dock", "Publish"),
        ):
            self.tabs.addTab(title)
        self._content = content
        self._menu = self._city_menu()
        self.header = HeaderPanel(self.session, self._menu, content)
        self.welcome = WelcomePage(content)
        for place, widget in (
            (content.headPlace, self.header),
            (content.welcomePlace, self.welcome),
        ):
            _fill(place, widget)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        scroll.setWidget(content)
        # The foot stays in sight, however far the rest is scrolled.
        self.activity = ActivityPanel(self.session.tasks, self.session.messages, self)
        self._scroll = scroll
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(self.activity)
        self.setWidget(whole)
        self._shortcuts = self._own_shortcuts()
        self._actions = self._window_actions()
        self._locator: FacilityLocator | None = FacilityLocator(self.session)
        iface.registerLocatorFilter(self._locator)
        self.tabs.currentChanged.connect(self._tab_chosen)
        self.welcome.sample_wanted.connect(self.open_sample)
        self.welcome.connect_wanted.connect(self.connect_city)
        self.welcome.open_wanted.connect(self.choose_city)
        self.welcome.make_wanted.connect(self.choose_new_city)
        self.welcome.recent_wanted.connect(self.session.open_for_person)
        self.session.changed.connect(self._city_changed)
        self.session.tasks.changed.connect(self._works_changed)
        self.session.facility_changed.connect(self._facility_changed)
        self.header.facility_opened.connect(self._read_card)
        self._city_changed()

    # ------------------------------------------------------------------ life
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._begun:
            self._begun = True
            QTimer.singleShot(0, self._widen)
            self.session.begin()

    def _widen(self) -> None:
        """Wide enough at first for the legend without scrolling; from then on as the person wants it."""
        window, wanted = self.parentWidget(), self.fontMetrics().averageCharWidth() * 54
        if isinstance(window, QMainWindow) and not self.isFloating() and self.width() < wanted:
            window.resizeDocks([self], [min(wanted, window.width() // 3)], Qt.Orientation.Horizontal)

    def release(self) -> None:
        """Let go of everything that outlives the dock: work, layers' signals, map tools, actions. Once is enough."""
        if self._is_released:
            return
        self._is_released = True
        if self._dialog is not None:
            self._dialog.reject()
        self.header.release()
        self.session.release()
        for tab in (RECORD, PLAN):
            if tab in self._panels:
                self._panels[tab].release()
        for shortcut in self._shortcuts:
            shortcut.setParent(None)
            shortcut.deleteLater()
        for action in self._actions:
            self.iface.unregisterMainWindowAction(action)
            self.iface.mainWindow().removeAction(action)
            action.deleteLater()
        self._shortcuts, self._actions = [], []
        self.iface.deregisterLocatorFilter(self._locator)  # which deletes it
        self._locator = None

    def _city_changed(self) -> None:
        session = self.session
        has_city = session.city is not None
        self._content.welcomePlace.setVisible(not has_city and session.state is not State.OPENING)
        self.tabs.setVisible(has_city)
        self._content.pagesPlace.setVisible(has_city)
        self._set_tab_order()
        if has_city:
            QTimer.singleShot(0, self._show_tab)
        elif session.state in (State.NONE, State.FAILED):
            self.welcome.show_recent()

    def _works_changed(self) -> None:
        self.welcome.set_busy(bool(self.session.tasks.visible()))

    def _facility_changed(self) -> None:
        """A facility was chosen on the map or in a list: its card is under Record."""
        if self.session.facility is not None and self.session.is_open:
            plan = self._panels.get(PLAN)
            if self.tabs.currentIndex() == PLAN and plan is not None and plan.keeps_sight():
                return
            if self.tabs.currentIndex() != RECORD:
                self.tabs.setCurrentIndex(RECORD)
            else:
                self._tab_chosen()

    def _read_card(self) -> None:
        """Who searched wants to read what was found."""
        self.tabs.setCurrentIndex(RECORD)
        self.panel(RECORD).card.setFocus(Qt.FocusReason.OtherFocusReason)

    def panel(self, tab: int) -> QWidget:
        """The panel of a tab (LOOK …), made if it was not looked at yet."""
        if tab not in self._panels:
            from .look_panel import LookPanel
            from .plan_panel import PlanPanel
            from .publish_panel import PublishPanel
            from .record_panel import RecordPanel

            page = self._content.pagesPlace
            made = (LookPanel, RecordPanel, PlanPanel, PublishPanel)[tab](self.session, page)
            made.setVisible(False)
            page.layout().addWidget(made)
            self._panels[tab] = made
            if tab == PLAN:
                made.order_changed.connect(self._set_tab_order)
            self._set_tab_order()
        return self._panels[tab]

    def _show_tab(self) -> None:
        tab = self.tabs.currentIndex()
        if self.session.city is None:
            return
        self.panel(tab)
        for number, panel in self._panels.items():
            panel.setVisible(number == tab)

    def _set_tab_order(self) -> None:
        """From the top to the bottom, whichever was made first."""
        order = [*self.header.order, *self.welcome.order, self.tabs]
        for _, panel in sorted(self._panels.items()):
            order += panel.order
        order += self.activity.order
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)

    def _tab_chosen(self) -> None:
        """Show the tab; where the head leaves little of it in sight (large fonts, low windows), scroll to it."""
        self._show_tab()
        if self.session.city is not None:
            QTimer.singleShot(0, self._bring_into_sight)

    def _bring_into_sight(self) -> None:
        below = self._scroll.viewport().height() - self.tabs.geometry().bottom()
        if below < LITTLE_ROWS * self.fontMetrics().height():
            self._scroll.verticalScrollBar().setValue(self.tabs.y())

    # ------------------------------------------------------------------ keys
    def _own_shortcuts(self) -> list[QShortcut]:
        """Plain digits choose a profile while the map or the dock has the focus; text fields keep theirs."""
        shortcuts = []
        for number in range(1, KEYS + 1):
            for widget in (self, self.iface.mapCanvas()):
                shortcut = QShortcut(QKeySequence(str(number)), widget)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(lambda number=number: self.header.buttons.choose(number))
                shortcuts.append(shortcut)
        return shortcuts

    def _window_actions(self) -> list[QAction]:
        """The same from everywhere in QGIS; a person can change these keys in QGIS's shortcut settings.

        Not Ctrl+Alt: on Windows that is AltGr, with which a Kazakh keyboard types its digits.
        """
        window = self.iface.mainWindow()
        actions = []
        for number in range(1, KEYS + 1):
            text = translate("Dock", "Inclusive City: profile {number}").format(number=number)
            action = QAction(text, window)
            action.setObjectName(f"InclusiveCityProfile{number}")
            action.triggered.connect(lambda _=False, number=number: self.header.buttons.choose(number))
            self.iface.registerMainWindowAction(action, f"Alt+{number}")
            window.addAction(action)
            actions.append(action)
        return actions

    # ------------------------------------------------------------------ cities
    def _city_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("cityActions")
        for text, act in (
            (translate("Dock", "Connect to the city's database…"), self.connect_city),
            (translate("Dock", "Open a city file…"), self.choose_city),
            (translate("Dock", "Make a new city…"), self.choose_new_city),
            (translate("Dock", "Open the sample city"), self.open_sample),
            (translate("Dock", "Read the city again"), self._read_again),
            (translate("Dock", "Close the city"), lambda: self.session.close()),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, act=act: act())
        self._reading, self._closing = menu.actions()[-2:]
        menu.insertSeparator(self._reading)
        upgrading = algorithm_action("createstore", self.session, menu)
        if upgrading is not None:
            menu.insertAction(self._reading, upgrading)
        menu.aboutToShow.connect(self._show_menu)
        return menu

    def _show_menu(self) -> None:
        busy = bool(self.session.tasks.visible())
        for action in self._menu.actions():
            action.setEnabled(not busy)
        for action in (self._reading, self._closing):
            action.setEnabled(not busy and self.session.state is not State.NONE)

    def _read_again(self) -> None:
        if self.session.is_open:
            self.session.read_again()
        else:
            self.session.open_for_person(self.session.store)

    def connect_city(self) -> None:
        """Ask where the city is, try it, and open it."""
        from .connect_dialog import ConnectDialog

        if self._dialog is not None:
            self._dialog.raise_()
            return
        self._dialog = dialog = ConnectDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.make_wanted.connect(self.choose_new_city)
        dialog.finished.connect(self._connected)
        dialog.open()

    def _connected(self, _: int) -> None:
        store, self._dialog = self._dialog.store, None
        if store:
            self.iface.reloadConnections()  # QGIS's browser shows a new one
            self.session.open(store)

    def choose_city(self) -> None:
        """Ask for a city file and open it."""
        path = ask_for_city_file(self)
        if path:
            self.session.open(path)

    def choose_new_city(self) -> None:
        """Ask where the new store should be, and make it."""
        path, _ = QFileDialog.getSaveFileName(
            self,
            translate("Dock", "Make a new city"),
            os.path.join(settings.LAST_FOLDER.get(), "city.gpkg"),
            translate("Dock", "City store (*.gpkg)"),
        )
        if path:
            settings.LAST_FOLDER.set(os.path.dirname(path))
            self.make_city(path if path.endswith(".gpkg") else f"{path}.gpkg")

    def make_city(self, path: str) -> None:
        """Make an empty store at ``path``, with the model that the settings name, and open it."""
        session, model = self.session, settings.MODEL.get()

        def done(store: str) -> None:
            session.messages.done(translate("Dock", "The new city is in {file}.").format(file=store))
            session.open(store)
            self.tabs.setCurrentIndex(RECORD)

        session.tasks.start(
            translate("Dock", "Making a new city"),
            lambda job: make_city(job, path, model),
            done,
            session.messages.problem,
            key="make",
        )

    def open_sample(self) -> None:
        """Open the sample city; it is generated the first time."""
        session, language = self.session, self.session.language
        folder = sample_folder(QgsApplication.qgisSettingsDirPath())

        def done(project: str) -> None:
            session.messages.done(
                translate("Dock", "The sample city is ready. Its records are generated; none is a real facility.")
            )
            if not session.open_project(project):
                session.open(os.path.join(os.path.dirname(project), "city.gpkg"))

        session.tasks.start(
            translate("Dock", "Opening the sample city"),
            lambda job: make_sample_city(job, folder, language),
            done,
            session.messages.problem,
            key="make",
        )


def _fill(place: QWidget, widget: QWidget) -> None:
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
