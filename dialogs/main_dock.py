"""The plugin's home: the dock from which everything else opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..settings import LAST_STORE

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class MainDock(QgsDockWidget):
    def __init__(self, iface: QgisInterface) -> None:
        super().__init__("Inclusive City", iface.mainWindow())
        self.iface = iface
        self.store = QLabel(self)
        self.store.setObjectName("store")
        self.store.setWordWrap(True)
        content = QWidget(self)
        layout = QVBoxLayout(content)
        layout.addWidget(self.store)
        layout.addStretch()
        self.setWidget(content)
        name = LAST_STORE.get()
        if name:
            self.store.setText(QCoreApplication.translate("Dock", "City store: {name}").format(name=name))
        else:
            self.store.setText(QCoreApplication.translate("Dock", "No city store is open."))
