"""The profile switch: one large button per disability profile, with its symbol, its name and its key."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QResizeEvent
from qgis.PyQt.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QToolButton, QWidget

translate = QCoreApplication.translate
ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
KEYS = 9
"""Only so many profiles have a key of their own."""


def profile_icon(code: str) -> QIcon:
    """The profile's symbol; that of a person for a profile that has none."""
    own = ICONS / f"profile_{code}.svg"
    return QIcon(str(own if own.is_file() else ICONS / "profile.svg"))


class ProfileButton(QToolButton):
    """A button whose text goes over several lines, as names of profiles are long in every language."""

    def __init__(self, code: str, title: str, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.code = code
        self.title = title
        self.setObjectName(f"profile_{code}")
        self.setCheckable(True)
        self.setIcon(profile_icon(code))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.key = str(number) if number <= KEYS else ""
        self.setAccessibleName(title)
        self.toggled.connect(self._show_checked)
        if self.key:
            hint = translate("Dock", "Key {key} while the map or this panel is in use, Alt+{key} everywhere")
            self.setToolTip(f"{title}\n{hint.format(key=self.key)}")
            self.setAccessibleDescription(hint.format(key=self.key))
        else:
            self.setToolTip(title)
        self._wrap(220)

    def _show_checked(self, checked: bool) -> None:
        """Bold as well: some themes tell the chosen one by a shade only."""
        font = self.font()
        font.setBold(checked)
        self.setFont(font)
        self._wrap(self.width())

    def _wrap(self, width: int) -> None:
        """Break the name so that it fits into ``width`` pixels with the symbol beside it."""
        metrics = self.fontMetrics()
        size = int(metrics.height() * 1.8)
        self.setIconSize(QSize(size, size))
        room = max(width - size - metrics.averageCharWidth() * 4, metrics.averageCharWidth() * 8)
        lines = [""]
        for word in ([f"{self.key}  "] if self.key else []) + self.title.split():
            longer = f"{lines[-1]} {word}" if lines[-1].strip() else lines[-1] + word
            if lines[-1] and metrics.horizontalAdvance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        text = "\n".join(line.rstrip() for line in lines).replace("&", "&&")
        if text != self.text():
            self.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._wrap(event.size().width())
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(self.iconSize().width() + self.fontMetrics().averageCharWidth() * 12, hint.height())


class ProfileButtons(QWidget):
    """``chosen(code)`` when a person chooses another profile. In one column where two do not fit."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[ProfileButton] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonClicked.connect(self._clicked)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        self._columns = 2

    def show_profiles(self, profiles: Sequence[tuple[str, str]]) -> None:
        """One button for each (code, title)."""
        if [(button.code, button.title) for button in self.buttons] == list(profiles):
            return
        for button in self.buttons:
            self._group.removeButton(button)
            self._grid.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        self.buttons = []
        for number, (code, title) in enumerate(profiles, 1):
            button = ProfileButton(code, title, number, self)
            self._group.addButton(button)
            self.buttons.append(button)
        self._arrange()

    def check(self, code: str) -> None:
        """Show which profile is chosen, without telling anyone."""
        for button in self.buttons:
            button.setChecked(button.code == code)

    def choose(self, number: int) -> bool:
        """As if button ``number`` (from 1) was pressed; False where there is none."""
        if not 1 <= number <= len(self.buttons):
            return False
        self.buttons[number - 1].click()
        return True

    def _clicked(self, button: ProfileButton) -> None:
        self.chosen.emit(button.code)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = 2 * (self.fontMetrics().height() * 1.8 + self.fontMetrics().averageCharWidth() * 16)
        columns = 2 if event.size().width() >= needed else 1
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _arrange(self) -> None:
        for index, button in enumerate(self.buttons):
            self._grid.addWidget(button, index // self._columns, index % self._columns)
