"""What happened, told in words: in QGIS's message bar, in its log, and in the dock, where a keyboard reaches it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ..scoring.errors import InclusiveCityError

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

translate = QCoreApplication.translate
TAG = "Inclusive City"
"""Name of the plugin, and of its tab in QGIS's log."""
SHOWN_SECONDS = 6


@dataclass(frozen=True)
class Said:
    """One thing that was told. ``details`` is what "Copy details" copies; ``undo`` takes the act back."""

    text: str
    is_problem: bool = False
    details: str = ""
    undo: Callable[[], None] | None = None


def details_of(error: InclusiveCityError) -> str:
    """What helps whoever mends it: the untranslated message, versions, the traceback if there is one."""
    lines = [
        f"{TAG}: {type(error).__name__}: {error}",
        f"QGIS {Qgis.QGIS_VERSION}",
        getattr(error, "details", ""),
    ]
    return "\n".join(line for line in lines if line)


class Messages(QObject):
    """``said(Said)`` tells the dock what to show as the last thing that happened."""

    said = pyqtSignal(object)

    def __init__(self, iface: QgisInterface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface

    def done(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Something a person started has ended well."""
        QgsApplication.messageLog().logMessage(text, TAG, Qgis.MessageLevel.Info)
        bar = self._iface.messageBar()
        bar.pushMessage(TAG, text, Qgis.MessageLevel.Success, SHOWN_SECONDS)
        self.said.emit(Said(text, undo=undo))

    def problem(self, error: InclusiveCityError) -> None:
        """Something did not work. What a person stopped is no problem, only a result."""
        from ..layers.store import Cancelled

        text = error.text(translate)
        if isinstance(error, Cancelled):
            self.said.emit(Said(text))
            return
        details = details_of(error)
        QgsApplication.messageLog().logMessage(details, TAG, Qgis.MessageLevel.Warning)
        bar = self._iface.messageBar()
        item = bar.createMessage(TAG, text)
        copy = QPushButton(translate("Dock", "Copy details"), item)
        copy.clicked.connect(lambda: copy_to_clipboard(details))
        item.layout().addWidget(copy)
        bar.pushWidget(item, Qgis.MessageLevel.Warning)
        self.said.emit(Said(text, is_problem=True, details=details))


def copy_to_clipboard(text: str) -> None:
    QgsApplication.clipboard().setText(text)
