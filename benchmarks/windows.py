"""``inspection-open``: from the click to the inspection window with its questions drawn, in a city of facilities that
were all inspected, against the 200 ms in which a person takes a window to have opened at once."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from cities import ROOT, answered_store
from harness import ROUNDS, SIZES, Measured, measured

AT_ONCE_MS = 200.0
LONGEST_SECONDS = 60.0


def inspection_open() -> list[Measured]:
    from headless import HeadlessQgis

    stores = {size: str(answered_store(size)) for size in SIZES}
    with HeadlessQgis():
        return [
            measured("inspection-open", size, min(_opened(store)), AT_ONCE_MS, "200 ms", 1.0, "ms")
            for size, store in stores.items()
        ]


def _opened(store: str) -> list[float]:
    """Milliseconds of each opening, of another facility each time."""
    sys.path.insert(0, str(ROOT / "tests"))
    from dialog_support import DockDesk
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QApplication

    from inclusive_city.dialogs.inspection_dialog import open_inspection
    from inclusive_city.dialogs.main_dock import MainDock

    desk = DockDesk()
    dock = MainDock(desk)
    desk.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    desk.window.show()
    _until(lambda: not dock.session.tasks.is_busy())
    dock.session.open(store)
    _until(lambda: dock.session.is_open and not dock.session.tasks.is_busy())
    times = []
    for facility in range(1, ROUNDS + 1):
        began = time.perf_counter()
        window = open_inspection(dock.session, facility)
        _until(lambda window=window: window.desk.entering is not None)
        QApplication.processEvents()  # drawn
        times.append((time.perf_counter() - began) * 1000.0)
        _until(lambda window=window: not window.desk.queue.is_busy() and not dock.session.tasks.is_busy())
        window.desk.clear()
    dock.release()
    desk.window.close()
    return times


def _until(condition: Callable[[], object]) -> None:
    from qgis.PyQt.QtWidgets import QApplication

    end = time.monotonic() + LONGEST_SECONDS
    while not condition():
        if time.monotonic() > end:
            raise RuntimeError("the window does not come")
        QApplication.processEvents()
        time.sleep(0.0005)
