"""What QGIS loads: menu, toolbar, dock, Processing provider. Wiring only, and nothing slow at start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu

from .i18n.translator import Translator

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .dialogs.main_dock import MainDock

NAME = "Inclusive City"
ICON = Path(__file__).resolve().parent / "resources" / "icons" / "inclusive_city.svg"


class InclusiveCityPlugin(QObject):
    """One per QGIS. ``unload`` undoes what ``initGui`` did, in the reverse order."""

    def __init__(self, iface: QgisInterface | None) -> None:
        super().__init__()
        self.iface = iface
        self.translator = Translator()
        self.provider = None
        self.menu: QMenu | None = None
        self.toolbar = None
        self.dock_action: QAction | None = None
        self.connect_action: QAction | None = None
        self.settings_action: QAction | None = None
        self.options_factory = None
        self.dock: MainDock | None = None

    # ------------------------------------------------------------------ start
    def initProcessing(self) -> None:
        """Also called by ``qgis_process``, which has no desktop and never calls :meth:`initGui`."""
        from .algorithms.provider import InclusiveCityProvider

        if self.iface is None:
            self.translator.install()
        self.provider = InclusiveCityProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        self.translator.install()
        self.initProcessing()
        from .dialogs.options_factory import OptionsFactory

        self.options_factory = OptionsFactory(QIcon(str(ICON)), self.change_language)
        self.iface.registerOptionsWidgetFactory(self.options_factory)

        window = self.iface.mainWindow()
        self.dock_action = QAction(QIcon(str(ICON)), NAME, window)
        self.dock_action.setObjectName("InclusiveCityDockAction")
        self.dock_action.setCheckable(True)
        self.dock_action.triggered.connect(self.show_dock)
        self.connect_action = QAction(window)
        self.connect_action.setObjectName("InclusiveCityConnectAction")
        self.connect_action.triggered.connect(self.connect_city)
        self.settings_action = QAction(window)
        self.settings_action.setObjectName("InclusiveCitySettingsAction")
        self.settings_action.triggered.connect(self.show_settings)

        self.menu = QMenu(NAME, window)
        self.menu.setObjectName("InclusiveCityMenu")
        self.menu.setIcon(QIcon(str(ICON)))
        self.menu.addActions([self.dock_action, self.connect_action, self.settings_action])
        self.iface.pluginMenu().addMenu(self.menu)
        self.toolbar = self.iface.addToolBar(NAME)
        self.toolbar.setObjectName("InclusiveCityToolBar")
        self.toolbar.addAction(self.dock_action)
        self._set_texts()

    def _set_texts(self) -> None:
        """Texts in the plugin's language, at start and after it was changed."""
        self.dock_action.setStatusTip(
            QCoreApplication.translate("Dock", "Show or hide the Inclusive City panel")
        )
        self.connect_action.setText(QCoreApplication.translate("Dock", "Connect to the city's database…"))
        self.settings_action.setText(QCoreApplication.translate("Dock", "Settings…"))

    # ------------------------------------------------------------------ what the actions do
    def show_dock(self, visible: bool = True) -> None:
        """Show or hide the dock; it is made when first shown."""
        if self.dock is None:
            if not visible:
                return
            from .dialogs.main_dock import MainDock

            self.dock = MainDock(self.iface)
            self.dock.setObjectName("InclusiveCityDock")
            self.dock.visibilityChanged.connect(self.dock_action.setChecked)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.setUserVisible(visible)

    def connect_city(self) -> None:
        self.show_dock()
        self.dock.connect_city()

    def show_settings(self) -> None:
        self.iface.showOptionsDialog(self.iface.mainWindow(), self.options_factory.PAGE)

    def change_language(self) -> None:
        """Take over a new language setting without restarting QGIS: texts, algorithms, dock."""
        self.translator.install()
        self._set_texts()
        self.provider.refreshAlgorithms()
        was_shown = self.dock is not None and self.dock.isUserVisible()
        self._remove_dock()
        if was_shown:
            self.show_dock()

    # ------------------------------------------------------------------ end
    def _remove_dock(self) -> None:
        if self.dock is not None:
            self.dock.visibilityChanged.disconnect(self.dock_action.setChecked)
            self.dock.release()
            self.dock.close()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None

    def unload(self) -> None:
        """Leave no trace: dock, toolbar, menu, actions, options page, provider, translation."""
        self._remove_dock()
        if self.iface is not None and self.menu is not None:
            self.iface.mainWindow().removeToolBar(self.toolbar)
            self.toolbar.deleteLater()
            self.iface.pluginMenu().removeAction(self.menu.menuAction())
            self.menu.deleteLater()
            for action in (self.dock_action, self.connect_action, self.settings_action):
                action.deleteLater()
            self.iface.unregisterOptionsWidgetFactory(self.options_factory)
            self.toolbar = self.menu = self.dock_action = self.connect_action = self.settings_action = None
            self.options_factory = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        self.translator.remove()
