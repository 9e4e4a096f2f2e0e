"""Tells QGIS's options dialog of the plugin's page; the page itself is imported when it is opened."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget


class OptionsFactory(QgsOptionsWidgetFactory):
    PAGE = "InclusiveCityOptions"
    """Object name of the page, by which it can be opened."""

    def __init__(self, icon: QIcon, language_changed: Callable[[], None]) -> None:
        super().__init__("Inclusive City", icon)
        self._icon = icon
        self._language_changed = language_changed

    def icon(self) -> QIcon:
        return self._icon

    def createWidget(self, parent: QWidget) -> QgsOptionsPageWidget:
        from .options_page import OptionsPage

        page = OptionsPage(self._language_changed, parent)
        page.setObjectName(self.PAGE)
        return page
