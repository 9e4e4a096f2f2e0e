"""Where the plugin was loaded from at QGIS's start, if it was."""

from __future__ import annotations

import sys

import qgis.utils

PACKAGE = "inclusive_city"


def run(desk) -> None:
    is_active = PACKAGE in qgis.utils.active_plugins
    desk.record(
        active=is_active,
        file=sys.modules[PACKAGE].__file__ if is_active else None,
        version=qgis.utils.pluginMetadata(PACKAGE, "version"),
        text=desk.plugin.settings_action.text() if is_active else None,
    )
