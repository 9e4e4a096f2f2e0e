"""Opens a QGIS project in place of the present one, without losing anything of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

translate = QCoreApplication.translate


def open_project(iface: QgisInterface, path: str) -> bool:
    """Have QGIS open the project at ``path``, as soon as it comes to it; False where the person wants to keep the
    present one open."""
    if not may_leave_project(iface):
        return False
    # QGIS's own work, at its own time: nothing of ours waits for it.
    QTimer.singleShot(0, partial(iface.addProject, path))
    return True


def may_leave_project(iface: QgisInterface) -> bool:
    """Whether the present project can be closed: it is saved, or the person does not want to save it.

    Edits that were begun in a layer are finished by the person, not by us.
    """
    project = QgsProject.instance()
    editing = [layer.name() for layer in project.mapLayers().values() if getattr(layer, "isEditable", bool)()]
    if editing:
        QMessageBox.information(
            iface.mainWindow(),
            translate("Dock", "Edits are not finished"),
            translate("Dock", "Save or discard the edits in {layers} first, then open the city.").format(
                layers=", ".join(editing)
            ),
        )
        return False
    if not project.isDirty():
        return True
    answer = QMessageBox.question(
        iface.mainWindow(),
        translate("Dock", "Save the open project?"),
        translate("Dock", "The project that is open has changes that are not saved. The city opens in its place."),
        QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
        QMessageBox.StandardButton.Save,
    )
    if answer == QMessageBox.StandardButton.Save:
        iface.actionSaveProject().trigger()
        return not project.isDirty()
    return answer == QMessageBox.StandardButton.Discard
