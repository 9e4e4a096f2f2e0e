"""What the planner's pages share: a column of parts, a heading, choices with labels, and what runs for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .allowed import allowed
from .city_session import CitySession
from .flow_layout import flow
from .full_label import FullLabel
from .quiet_combo import QuietCombo

if TYPE_CHECKING:
    from .plan_desk import PlanDesk

translate = QCoreApplication.translate


class PlanPage(QWidget):
    """A page under Plan. ``order``: what the keyboard goes through, from the top."""

    def __init__(self, session: CitySession, desk: PlanDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.desk, self.language = session, desk, session.language
        self.allowed = allowed(session)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.order: list[QWidget] = []

    # What a page does; a subclass says how.
    def shown(self) -> None:
        """It came into sight: read what it lacks."""

    def hidden(self) -> None:
        """Another page is in sight."""

    def read(self) -> None:
        """The city's records changed."""

    def release(self) -> None:
        """The dock goes."""

    # ------------------------------------------------------------------ parts
    def say(self, text: str = "") -> FullLabel:
        """A sentence that can be read out and copied."""
        label = FullLabel(text, self)
        label.setVisible(bool(text))
        self.column.addWidget(label)
        self.order.append(label)
        return label

    def form(self, parent: QWidget | None = None) -> QFormLayout:
        """Rows of choices; a label goes above its choice where there is no room beside it."""
        place = QWidget(self) if parent is None else parent
        form = QFormLayout(place)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        if parent is None:
            self.column.addWidget(place)
        return form

    def row(self, form: QFormLayout, text: str, field: QWidget, name: str = "") -> None:
        """A choice with its label; ``name``: what it is called where the label is not heard with it."""
        label = QLabel(text, field.parentWidget())
        label.setBuddy(field)
        label.setWordWrap(True)
        if name:
            field.setAccessibleName(name)
        form.addRow(label, field)
        self.order.append(field)

    def combo(self, choices: list[tuple[str, Any]]) -> QComboBox:
        """A list of (text, value)."""
        combo = QuietCombo(self)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for text, value in choices:
            combo.addItem(text, value)
        return combo

    def buttons(self, *acts: tuple[str, Callable[[], None], str]) -> list[QPushButton]:
        """A row of buttons: (text, act, hint) each."""
        place = QWidget(self)
        made = []
        for text, act, hint in acts:
            button = QPushButton(text, place)
            button.setToolTip(hint)
            button.setAccessibleDescription(hint)
            button.clicked.connect(lambda _=False, act=act: act())
            made.append(button)
        flow(place)
        self.column.addWidget(place)
        self.order.extend(made)
        return made

    def fold(self, title: str, content: QWidget, is_open: bool = False) -> QToolButton:
        """A part that opens and closes."""
        button = Fold(title, content, self)
        button.setChecked(is_open)
        self.column.addWidget(button)
        self.column.addWidget(content)
        self.order.append(button)
        return button


class Fold(QToolButton):
    """Opens and closes what stands below it."""

    def __init__(self, title: str, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._content = content
        self.setText(title)
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggled.connect(self._open)
        self._open(False)

    def _open(self, wanted: bool) -> None:
        self.setArrowType(Qt.ArrowType.DownArrow if wanted else Qt.ArrowType.RightArrow)
        self.setAccessibleDescription(translate("Plan", "Open") if wanted else translate("Plan", "Closed"))
        self._content.setVisible(wanted)
