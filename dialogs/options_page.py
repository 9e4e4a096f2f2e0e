"""The plugin's page in QGIS's options."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QWidget

from ..settings import LANGUAGE

translate = QCoreApplication.translate


class OptionsPage(QgsOptionsPageWidget):
    """Choose the language; ``language_changed`` is called when another one was applied."""

    def __init__(self, language_changed: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language_changed = language_changed
        self.language = QComboBox(self)
        self.language.setObjectName("language")
        self.language.addItem(translate("Dock", "Follow QGIS"), "follow")
        # A language is named in itself, so that whoever needs it finds it.
        for code, own_name in (("kk", "Қазақша"), ("ru", "Русский"), ("en", "English")):
            self.language.addItem(own_name, code)
        self.language.setCurrentIndex(max(self.language.findData(LANGUAGE.get()), 0))
        layout = QFormLayout(self)
        layout.addRow(translate("Dock", "Language of Inclusive City"), self.language)

    def apply(self) -> None:
        chosen = self.language.currentData()
        if chosen != LANGUAGE.get():
            LANGUAGE.set(chosen)
            self._language_changed()
