"""Drafts that are offered again, and inspections that wait to be sent: said at the top, decided by a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from .flow_layout import flow
from .panels import readable

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Notice:
    """One thing that a person may decide: words, and (act, text of the button, what it does) for each way. ``subject``
    is handed back with the act."""

    subject: str
    words: str
    acts: tuple[tuple[str, str, str], ...]


class Banner(QFrame):
    """``decided(act, subject)``."""

    decided = pyqtSignal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._column = QVBoxLayout(self)
        self._shown: list[Notice] = []
        self._lines: list[QWidget] = []
        self.order: list[QWidget] = []
        self.hide()

    def show_notices(self, notices: Sequence[Notice]) -> bool:
        """These and no others; False where nothing changed."""
        if list(notices) == self._shown:
            return False
        self._shown = list(notices)
        for line in self._lines:
            line.setParent(None)
            line.deleteLater()
        self._lines, self.order = [], []
        for notice in notices:
            line = QWidget(self)
            column = QVBoxLayout(line)
            column.setContentsMargins(0, 0, 0, 0)
            words = QLabel(notice.words, line)
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            readable(words)
            column.addWidget(words)
            self.order.append(words)
            row = QWidget(line)
            for act, text, what in notice.acts:
                button = QPushButton(text, row)
                button.setObjectName(f"{act}_{notice.subject}")
                button.setAutoDefault(False)
                button.setAccessibleDescription(what)
                button.setToolTip(what)
                button.clicked.connect(lambda _=False, act=act, notice=notice: self.decided.emit(act, notice.subject))
                self.order.append(button)
            flow(row)
            column.addWidget(row)
            self._column.addWidget(line)
            self._lines.append(line)
        self.setVisible(bool(notices))
        return True

    def take_focus(self, act: str = "", subject: str = "") -> None:
        """Let the keyboard stand on a button (by its act, or the first of a subject), else on the first words."""
        names = [widget.objectName() for widget in self.order]
        at = next((at for at, name in enumerate(names) if act and name.startswith(f"{act}_")), None)
        if at is None:
            at = next((at for at, name in enumerate(names) if subject and name.endswith(f"_{subject}")), 0)
        if self.order:
            self.order[at].setFocus(Qt.FocusReason.OtherFocusReason)
