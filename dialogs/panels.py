"""What the dock's panels share."""

from __future__ import annotations

import os
from collections.abc import Callable
from html import escape
from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QWidget

from ..settings import LAST_FOLDER

translate = QCoreApplication.translate
FOLDER = Path(__file__).resolve().parent
SYMBOLS = FOLDER.parent / "resources" / "styles" / "symbols"


def load_form(widget: QWidget, name: str) -> None:
    """Fill ``widget`` from ``<name>.ui`` beside this file. Translated texts are in the context "Dock"."""
    uic.loadUi(str(FOLDER / f"{name}.ui"), widget)


def readable(label: QLabel) -> None:
    """Let the keyboard reach a label that says something, so that it can be read out and copied. Its text is its
    accessible name: a name of its own would be read instead of what it says."""
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def strong(label: QLabel, text: str, is_heading: bool = False) -> None:
    """Show a text in bold, larger for a heading: by markup, which a style sheet for the size of letters leaves as it
    is."""
    words = f"<b>{escape(text)}</b>"
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText(f"<span style='font-size:large'>{words}</span>" if is_heading else words)


def ask_for_city_file(parent: QWidget) -> str:
    """The city file that the person chooses, "" for none; its folder is offered first the next time."""
    path, _ = QFileDialog.getOpenFileName(
        parent, translate("Dock", "Open a city file"), LAST_FOLDER.get(), translate("Dock", "City store (*.gpkg)")
    )
    if path:
        LAST_FOLDER.set(os.path.dirname(path))
    return path


def symbol_file(value: str) -> Path:
    """The drawing of a map symbol's value. "Not assessed" has no out-of-date mark."""
    file = SYMBOLS / f"{value}.svg"
    return file if file.is_file() else SYMBOLS / f"{value.split('_old')[0]}.svg"


def symbol_icon(value: str) -> QIcon:
    return QIcon(str(symbol_file(value)))


class Later(QObject):
    """Calls a function once, ``milliseconds`` after the last time it was asked for."""

    def __init__(self, milliseconds: int, call: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.milliseconds = milliseconds
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(call)

    def ask(self, *_: object) -> None:
        self._timer.start()

    def is_asked(self) -> bool:
        return self._timer.isActive()

    def forget(self) -> None:
        self._timer.stop()
