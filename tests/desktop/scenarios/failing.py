"""Fails in a slot, as a plugin's would: the harness must notice though QGIS goes on."""

from __future__ import annotations

from qgis.PyQt.QtCore import QTimer


def run(desk) -> None:
    def slot() -> None:
        raise RuntimeError("failed on purpose")

    QTimer.singleShot(0, slot)
    desk.pause(0.3)
