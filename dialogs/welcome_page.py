"""What a first start offers: the sample city, a city file, a new city, and those opened before."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QListWidgetItem, QWidget

from .. import settings
from .panels import load_form


class WelcomePage(QWidget):
    """``sample_wanted``, ``open_wanted``, ``make_wanted``; ``recent_wanted(store)``."""

    sample_wanted = pyqtSignal()
    open_wanted = pyqtSignal()
    make_wanted = pyqtSignal()
    recent_wanted = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "welcome_page")
        # The buttons' own descriptions are painted, not read out.
        for button in (self.sample, self.open, self.make):
            button.setAccessibleDescription(button.description())
        self.sample.clicked.connect(self.sample_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.make.clicked.connect(self.make_wanted)
        self.recent.itemActivated.connect(self._chosen)
        self.recent.itemClicked.connect(self._chosen)
        self.order = [self.sample, self.open, self.make, self.recent]
        self.show_recent()

    def show_recent(self) -> None:
        self.recent.clear()
        for store in settings.RECENT_STORES.get():
            path = Path(store)
            item = QListWidgetItem(f"{path.name}\n{path.parent}")
            item.setData(Qt.ItemDataRole.UserRole, store)
            self.recent.addItem(item)
        self.recent.setVisible(self.recent.count() > 0)
        self.recentLabel.setVisible(self.recent.count() > 0)

    def set_busy(self, busy: bool) -> None:
        """While a city is being made or opened, no second one is begun."""
        for widget in (self.sample, self.open, self.make, self.recent):
            widget.setEnabled(not busy)

    def _chosen(self, item: QListWidgetItem) -> None:
        self.recent_wanted.emit(item.data(Qt.ItemDataRole.UserRole))
