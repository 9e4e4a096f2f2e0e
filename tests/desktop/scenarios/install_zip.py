"""What "Install from ZIP", the same once more with a newer ZIP, and "Uninstall Plugin" do in QGIS's plugin manager."""

from __future__ import annotations

import os

import pyplugin_installer
import qgis.utils
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QToolBar

PACKAGE = "inclusive_city"


def state(desk) -> dict[str, object]:
    desk.pause(0.5)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {
        "active": PACKAGE in qgis.utils.active_plugins,
        "switched on": QgsSettings().value(f"PythonPlugins/{PACKAGE}", False, bool),
        "folder": os.path.isdir(os.path.join(QgsApplication.qgisSettingsDirPath(), "python", "plugins", PACKAGE)),
        "version": qgis.utils.pluginMetadata(PACKAGE, "version"),
        "provider": QgsApplication.processingRegistry().providerById("inclusivecity") is not None,
        "toolbars": len(desk.window.findChildren(QToolBar, "InclusiveCityToolBar")),
    }


def run(desk) -> None:
    installer = pyplugin_installer.instance()
    states = {"before": state(desk)}
    installer.installFromZipFile(desk.params["archive"])
    states["installed"] = state(desk)
    desk.plugin.show_dock()
    desk.pause(0.3)
    desk.screenshot("installed")
    installer.installFromZipFile(desk.params["newer"])
    states["upgraded"] = state(desk)
    desk.plugin.show_dock()
    installer.uninstallPlugin(PACKAGE, quiet=True)
    states["removed"] = state(desk)
    desk.record(**states)
