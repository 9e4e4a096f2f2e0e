"""What the tests of the inspection window share: a city with a clinic that was inspected, a dock, and the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dialog_support import DockDesk, settle, wait_until
from drawn_city import draw_city
from inspected import inspect, new_facility
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QColor, QImage, QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget

from inclusive_city import settings

if TYPE_CHECKING:
    from inclusive_city.dialogs.inspection_dialog import InspectionDialog
    from inclusive_city.dialogs.main_dock import MainDock
    from inclusive_city.scoring.entry import Key

OLD = {"E01": "none", "E13": 0.7, "E14": 0.04, "A04": 1.6, "has_stairs": "yes"}
"""What the clinic's inspection of 4 March 2025 says."""


@dataclass
class InspectedCity:
    path: Path
    clinic: int
    """Inspected once: not accessible for wheelchair users."""
    neighbour: int
    """Another clinic, never inspected, in the same building."""


def inspected_city(folder: Path, model: Path) -> InspectedCity:
    """A drawn city with two clinics in one building, and two inspectors, one of them with an expired certificate."""
    with draw_city(folder / "city.gpkg", model, 30) as store:
        clinic, neighbour = new_facility(store, "health"), new_facility(store, "health")
        store.execute("UPDATE facility SET building = 'B1' WHERE fid >= :first", {"first": clinic})
        store.execute("UPDATE facility SET name = 'Clinic 2' WHERE fid = :fid", {"fid": neighbour})
        inspect(store, clinic, OLD)
        store.insert(
            "inspector",
            {
                "name": ["Aigul Nurlan", "Boris Old"],
                "certificate": ["KZ-1", "KZ-2"],
                "valid_until": ["2090-01-01", "2024-01-01"],
                "login": ["me", None],
            },
        )
    return InspectedCity(folder / "city.gpkg", clinic, neighbour)


@contextmanager
def dock_with(city: InspectedCity, monkeypatch, drafts: Path) -> Iterator[MainDock]:
    """A dock with the city; drafts are kept in a folder of the test."""
    from inclusive_city.dialogs import inspection_queue
    from inclusive_city.dialogs.main_dock import MainDock

    monkeypatch.setattr(inspection_queue, "FOLDER", str(drafts))
    monkeypatch.setattr("inclusive_city.layers.may.machine_account", lambda: "me")
    QgsProject.instance().clear()
    desk = DockDesk()
    dock = MainDock(desk)
    desk.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    desk.window.show()
    settle(dock)
    dock.session.open(str(city.path))
    settle(dock)
    try:
        yield dock
    finally:
        box = dock.session.inspections._box
        dock.release()
        dock.close()
        desk.window.close()
        if box is not None:  # it is being closed, in a thread of its own
            wait_until(lambda: not box._thread.is_alive())
        for setting in settings.ALL:
            setting.reset()


def ready(window: InspectionDialog) -> InspectionDialog:
    """Until nothing runs for the window, and what was typed is on the disk."""
    desk, queue = window.desk, window.desk.queue

    def rests() -> bool:
        saved = queue._box is None or queue._box.is_saved
        return not (desk.tasks.is_busy() or queue.is_busy() or desk.session.tasks.is_busy()) and saved

    for _ in range(3):
        wait_until(rests)
    return window


def opened(dock: MainDock, facility: int, **more: object) -> InspectionDialog:
    """The window with the inspection of a facility."""
    from inclusive_city.dialogs.inspection_dialog import open_inspection

    window = ready(open_inspection(dock.session, facility, **more))
    assert window.desk.error is None, window.desk.error
    return window


def type_into(window: InspectionDialog, key: Key, text: str) -> None:
    """As a person types a number."""
    window.form.go_to(key)
    field = window.form.row.field
    field.clear()
    for letter in text:  # QTest knows Latin letters only
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


def press(widget: QWidget, key: Qt.Key, modifiers: object = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifiers)


def picture(path: Path, colour: str = "teal", size: int = 320) -> Path:
    """A photo file without EXIF."""
    image = QImage(size, size * 3 // 4, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(path))
    return path
