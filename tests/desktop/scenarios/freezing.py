"""Holds the GUI thread in known ways, for the test of the watchdog."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from qgis.PyQt.QtCore import QThread, QTimer

OURS = """
import time

def hold(seconds):
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        pass

def call_that_keeps_the_lock(count):
    return sum(range(count))
"""


def run(desk) -> None:
    package = Path(sys.modules["inclusive_city"].__file__).resolve().parent
    ours: dict = {}
    exec(compile(OURS, str(package / "slow.py"), "exec"), ours)
    began = time.perf_counter()
    sum(range(4_000_000))
    count = int(4_000_000 * 0.2 / (time.perf_counter() - began))

    with desk.watching() as watchdog:
        for label, act in (
            ("idle", lambda: None),
            ("ours", lambda: ours["hold"](0.2)),
            ("ours, lock kept", lambda: ours["call_that_keeps_the_lock"](count)),
            ("qgis", lambda: QThread.msleep(200)),
            ("idle", lambda: None),
        ):
            desk.pause(0.3)
            watchdog.mark(label)
            QTimer.singleShot(0, act)
            desk.pause(0.6)
