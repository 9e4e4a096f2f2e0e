"""What a first start offers: the sample city, the city's database, a city file, a new city, and those opened before."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QListWidgetItem, QWidget

from .. import settings
from .connection_words import is_file
from .panels import load_form

translate = QCoreApplication.translate


class WelcomePage(QWidget):
    """``sample_wanted``, ``connect_wanted``, ``open_wanted``, ``make_wanted``; ``recent_wanted(store)``."""

    sample_wanted = pyqtSignal()
    connect_wanted = pyqtSignal()
    open_wanted = pyqtSignal()
    make_wanted = pyqtSignal()
    recent_wanted = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "welcome_page")
        # The buttons' own descriptions are painted, not read out.
        for button in (self.sample, self.connection, self.open, self.make):
            button.setAccessibleDescription(button.description())
        self.sample.clicked.connect(self.sample_wanted)
        self.connection.clicked.connect(self.connect_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.make.clicked.connect(self.make_wanted)
        self.recent.itemActivated.connect(self._chosen)
        self.recent.itemClicked.connect(self._chosen)
        self.order = [self.sample, self.connection, self.open, self.make, self.recent]
        self.show_recent()

    def show_recent(self) -> None:
        self.recent.clear()
        for store in settings.RECENT_STORES.get():
            item = QListWidgetItem(_lines(store))
            item.setData(Qt.ItemDataRole.UserRole, store)
            self.recent.addItem(item)
        self.recent.setVisible(self.recent.count() > 0)
        self.recentLabel.setVisible(self.recent.count() > 0)

    def set_busy(self, busy: bool) -> None:
        """While a city is being made or opened, no second one is begun."""
        for widget in self.order:
            widget.setEnabled(not busy)

    def _chosen(self, item: QListWidgetItem) -> None:
        self.recent_wanted.emit(item.data(Qt.ItemDataRole.UserRole))


def _lines(store: str) -> str:
    """A city's name, and where it is."""
    if is_file(store):
        return f"{Path(store).name}\n{Path(store).parent}"
    where = translate("Dock", "Database")
    return f"{store}\n{where}"
