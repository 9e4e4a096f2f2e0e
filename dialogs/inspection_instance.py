"""The head of one of several: entrance 2, what people call it, and whether it is the accessible way."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QCheckBox, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from .flow_layout import flow
from .inspection_entering import Entering
from .panels import strong

translate = QCoreApplication.translate
LETTERS = 24


class InstanceHead(QFrame):
    def __init__(self, entering: Entering, kind: str, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entering, self._kind, self._number = entering, kind, number
        self.setObjectName(f"instance_{kind}_{number}")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        column = QVBoxLayout(self)
        row = QWidget(self)
        self.title = QLabel(row)
        self.label_label = QLabel(translate("Inspection", "known as"), row)
        self.label = QLineEdit(row)
        self.label.setMinimumWidth(self.fontMetrics().averageCharWidth() * LETTERS)
        self.label.setPlaceholderText(translate("Inspection", "from the yard, for staff …"))
        self.label_label.setBuddy(self.label)
        self.way = QCheckBox(translate("Inspection", "this is the accessible way"), row)
        self.remove = QPushButton(translate("Inspection", "Take away"), row)
        flow(row)
        column.addWidget(row)
        name = translate("Inspection", "{what} {number}").format(what=entering.kind_title(kind), number=number)
        strong(self.title, name)
        self.label.setAccessibleName(translate("Inspection", "{what} is known as").format(what=name))
        self.way.setAccessibleName(translate("Inspection", "{what} is the accessible way").format(what=name))
        self.way.setAccessibleDescription(
            translate("Inspection", "Only what lies on the accessible way counts for the status")
        )
        self.way.setToolTip(self.way.accessibleDescription())
        self.remove.setAccessibleName(translate("Inspection", "Take {what} away").format(what=name))
        self.remove.setAccessibleDescription(translate("Inspection", "Its answers are taken away with it"))
        self.remove.setToolTip(self.remove.accessibleDescription())
        self.label.editingFinished.connect(self._named)
        self.way.clicked.connect(lambda on: entering.set_way(kind, number, on))
        self.remove.clicked.connect(lambda: entering.remove_instance(kind, number))
        self.refresh()

    @property
    def order(self) -> list[QWidget]:
        return [self.label, self.way, self.remove]

    def _named(self) -> None:
        self._entering.set_label(self._kind, self._number, self.label.text())

    def refresh(self) -> None:
        every = self._entering.entry.instances.of(self._kind)
        if self._number > len(every):
            return
        mine = every[self._number - 1]
        if not self.label.hasFocus():
            self.label.setText(mine.label)
        self.way.setChecked(mine.accessible_way)
