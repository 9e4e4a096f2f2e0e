"""What the tests of docks and dialogs share: waiting for background work."""

from __future__ import annotations

import time
from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication


def wait_until(condition: Callable[[], object], seconds: float = 20.0) -> None:
    """Let QGIS work until ``condition()`` holds; AssertionError if it does not in time."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"did not come true within {seconds} s: {condition}")
        QCoreApplication.processEvents()
        time.sleep(0.002)
    QCoreApplication.processEvents()
