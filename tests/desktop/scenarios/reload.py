"""Loads and unloads the plugin as often as asked, its dock shown each time; then looks for anything left behind."""

from __future__ import annotations

import gc
import threading
import typing
from collections import Counter
from pathlib import Path
from types import FunctionType

import qgis.utils
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject
from qgis.PyQt.QtWidgets import QDockWidget, QMenu, QShortcut, QToolBar

PACKAGE = "inclusive_city"
PROVIDER = "inclusivecity"
WARM_UP = 3
"""Rounds before the first look: QGIS itself makes some things when it first needs them."""


def delete_now(desk) -> None:
    """What was marked for deletion: Qt waits with it until the scenario, which runs in one event, is at its end."""
    desk.pause(0.02)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def ours_in_python() -> Counter:
    """Objects of our classes, the classes and functions themselves, that Python still keeps. A signal of QGIS that is
    still connected keeps the function or the object it would call."""
    found: Counter = Counter()
    for thing in gc.get_objects():
        code = "class " if isinstance(thing, type) else "function " if isinstance(thing, FunctionType) else ""
        named = thing if code else type(thing)
        module = getattr(named, "__module__", None)
        if isinstance(module, str) and module.partition(".")[0] == PACKAGE:
            kind = code or ("Qt " if isinstance(thing, sip.simplewrapper) else "plain ")
            found[f"{kind}{module}.{named.__qualname__}"] += 1
    return found


def trace(desk) -> dict[str, object]:
    """All that a plugin could leave in QGIS: in its window, its registries, in Python."""
    desk.wait_tasks()
    desk.pause(0.5)  # QGIS shows them in its status bar a little longer
    delete_now(desk)
    for forget in typing._cleanups:  # it keeps the last 128 generic types that it was asked for
        forget()
    for _ in range(3):  # what dies last of a circle frees the next
        gc.collect()
    window = desk.window
    return {
        "children": dict(sorted(Counter(type(child).__name__ for child in window.findChildren(QObject)).items())),
        "menus": len(window.findChildren(QMenu)),
        "shortcuts": len(window.findChildren(QShortcut)),
        "toolbars": sorted(bar.objectName() for bar in window.findChildren(QToolBar)),
        "docks": sorted(dock.objectName() for dock in window.findChildren(QDockWidget)),
        "plugin menu": [action.text() for action in desk.iface.pluginMenu().actions()],
        "top level": dict(
            sorted(Counter(type(widget).__name__ for widget in QgsApplication.topLevelWidgets()).items())
        ),
        "providers": sorted(provider.id() for provider in QgsApplication.processingRegistry().providers()),
        "threads": sorted(thread.name for thread in threading.enumerate()),
        "python": dict(sorted(ours_in_python().items())),
        "a text": QCoreApplication.translate("Dock", "Settings…"),
    }


def memory_kb() -> int:
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise RuntimeError("no VmRSS")


def load(desk) -> None:
    assert qgis.utils.loadPlugin(PACKAGE) and qgis.utils.startPlugin(PACKAGE)
    desk.plugin.show_dock()
    desk.wait(desk.plugin.dock.isVisible, "the dock")


def run(desk) -> None:
    times = desk.params["times"]
    assert qgis.utils.unloadPlugin(PACKAGE)
    delete_now(desk)
    traces, loaded, memory = [], [], []
    for number in range(1, times + 1):
        load(desk)
        if number == WARM_UP:
            loaded.append(len(desk.window.findChildren(QObject)))
            desk.wait_tasks()
            desk.pause(1.0)  # what the dock imports when nobody waits for it
            desk.record(python_loaded=dict(ours_in_python()))
        if number == times:
            loaded.append(len(desk.window.findChildren(QObject)))
            desk.record(text_loaded=QCoreApplication.translate("Dock", "Settings…"))
        assert qgis.utils.unloadPlugin(PACKAGE)
        delete_now(desk)
        if number in (WARM_UP, times):
            traces.append(trace(desk))
        if number in (WARM_UP, times // 2, times):
            memory.append(memory_kb())
    pages = []

    def look(dialog) -> None:
        desk.pause(0.3)
        pages.append(len([w for w in dialog.findChildren(QObject) if type(w).__name__ == "OptionsPage"]))
        dialog.reject()

    for wanted in (False, True):  # once without the plugin, once with it
        if wanted:
            load(desk)
        with desk.dialog(look):
            desk.iface.showOptionsDialog(desk.window)
    desk.record(first=traces[0], last=traces[1], loaded=loaded, memory_kb=memory, option_pages=pages)
