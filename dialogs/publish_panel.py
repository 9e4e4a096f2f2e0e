"""Publish: the styled project, the printed maps, a copy of the store."""

from __future__ import annotations

import os

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from .. import settings
from .algorithm_button import algorithm_button
from .city_session import CitySession
from .panels import load_form

translate = QCoreApplication.translate


class PublishPanel(QWidget):
    def __init__(self, session: CitySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "publish_panel")
        self._session = session
        self.baseMap.setChecked(settings.BASE_MAP.get())
        self.baseMap.toggled.connect(settings.BASE_MAP.set)
        self.build.clicked.connect(self._build)
        self.papers = self._buttons(("districtmaps",), self.paperColumn)
        self.paperBox.setVisible(bool(self.papers))
        self.copies = self._buttons(("backupstore",), self.storeColumn)
        self.storeBox.setVisible(bool(self.copies))
        self.order = [self.baseMap, self.build, *self.papers, *self.copies]
        session.changed.connect(self._show_buttons)
        session.tasks.changed.connect(self._show_buttons)
        self._show_buttons()

    def _buttons(self, names: tuple[str, ...], column: QVBoxLayout) -> list[QPushButton]:
        found = [algorithm_button(name, self._session, self) for name in names]
        buttons = [button for button in found if button is not None]
        for button in buttons:
            column.addWidget(button)
        return buttons

    def _show_buttons(self) -> None:
        is_open = self._session.is_open
        self.build.setEnabled(is_open and not self._session.tasks.is_running("project"))
        for button in (*self.papers, *self.copies):
            button.setEnabled(is_open)

    def _build(self) -> None:
        name = os.path.splitext(os.path.basename(self._session.store))[0] or "city"
        folder = settings.LAST_FOLDER.get() or os.path.dirname(self._session.store)
        path, _ = QFileDialog.getSaveFileName(
            self,
            translate("Dock", "Build the project"),
            os.path.join(folder, f"{name}.qgz"),
            translate("Dock", "QGIS project (*.qgz *.qgs)"),
        )
        if path:
            settings.LAST_FOLDER.set(os.path.dirname(path))
            self._session.build_project_at(path)
