"""The plugin was loaded at QGIS's start; open its dock, stop it, start it again, and stop it: no trace."""

from __future__ import annotations

import qgis.utils
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMenu, QToolBar, QWidget

PACKAGE = "inclusive_city"
PROVIDER = "inclusivecity"


def trace(desk) -> dict[str, object]:
    """All that a plugin could leave in QGIS's window."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.pause(0.1)
    window = desk.window
    registry = QgsApplication.processingRegistry()
    return {
        "actions": len(window.findChildren(QAction)),
        "menus": len(window.findChildren(QMenu)),
        "toolbars": sorted(bar.objectName() for bar in window.findChildren(QToolBar)),
        "docks": sorted(dock.objectName() for dock in window.findChildren(QDockWidget)),
        "plugin menu": [action.text() for action in desk.iface.pluginMenu().actions()],
        "providers": sorted(provider.id() for provider in registry.providers()),
    }


def run(desk) -> None:
    assert PACKAGE in qgis.utils.active_plugins, "the plugin was not loaded at start"
    assert QgsApplication.processingRegistry().providerById(PROVIDER) is not None
    desk.record(plugin_times=dict(qgis.utils.plugin_times), qgis=Qgis.QGIS_VERSION)

    desk.click(desk.plugin.toolbar.widgetForAction(desk.plugin.dock_action))
    dock = desk.wait(lambda: desk.window.findChild(QDockWidget, "InclusiveCityDock"), "the dock")
    assert dock.isVisible() and desk.plugin.dock_action.isChecked()
    desk.pause(0.3)
    desk.screenshot("dock")

    def look_at_settings(dialog) -> None:
        desk.pause(0.5)
        desk.screenshot("settings")
        desk.record(settings_page=dialog.findChild(QWidget, "InclusiveCityOptions") is not None)
        dialog.reject()

    with desk.dialog(look_at_settings):
        desk.plugin.settings_action.trigger()

    traces = []
    for _ in range(2):
        assert qgis.utils.unloadPlugin(PACKAGE)
        traces.append(trace(desk))
        assert qgis.utils.loadPlugin(PACKAGE) and qgis.utils.startPlugin(PACKAGE)
        desk.plugin.show_dock()
        desk.pause(0.2)
    assert qgis.utils.unloadPlugin(PACKAGE)
    traces.append(trace(desk))
    assert traces[0] == traces[1] == traces[2], traces
    last = traces[-1]
    assert PROVIDER not in last["providers"]
    left = [name for key in ("toolbars", "docks", "plugin menu") for name in last[key] if "nclusive" in name]
    assert left == [], left
    assert qgis.utils.loadPlugin(PACKAGE) and qgis.utils.startPlugin(PACKAGE)
    desk.wait(desk.plugin.toolbar.isVisible, "the toolbar (QGIS remembers whether it was shown)")
