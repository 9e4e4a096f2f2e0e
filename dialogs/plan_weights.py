"""How much each profile and each service counts, by slider."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from .full_label import FullLabel
from .panels import Later
from .phrases import number_text

translate = QCoreApplication.translate
FINEST = 20
"""Steps from nothing to the most."""
_RESTS_MS = 350
"""After the last key: the hand rests, as when the mouse lets go."""


class QuietSlider(QSlider):
    """Does not move when somebody scrolls over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class WeightSliders(QWidget):
    """``moved``: a weight is being changed; ``rested``: it has been.

    Weights are kept with the greatest = 1: that profile's (or service's) person is one person, and the numbers beside
    the sliders say how much one of the others counts."""

    moved = pyqtSignal()
    rested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._codes: tuple[str, ...] = ()
        self._labels: list[QWidget] = []
        self.sliders: list[QuietSlider] = []
        self._numbers: list[QLabel] = []
        self._setting = False
        self._language = ""
        self._rests = Later(_RESTS_MS, self._has_rested, self)

    @property
    def order(self) -> list[QWidget]:
        return list(self.sliders)

    def show_items(self, items: Sequence[tuple[str, str]], weights: np.ndarray, language: str) -> None:
        """(code, title) of what is weighed, and how much each counts."""
        self._language = language
        if tuple(code for code, _ in items) != self._codes:
            self._make(items)
        self.set_weights(weights)

    def _make(self, items: Sequence[tuple[str, str]]) -> None:
        for widget in (*self._labels, *self.sliders, *self._numbers):
            widget.setParent(None)
            widget.deleteLater()
        self._codes = tuple(code for code, _ in items)
        self._labels, self.sliders, self._numbers = [], [], []
        for row, (code, title) in enumerate(items):
            label = QLabel(title, self)
            label.setWordWrap(True)
            slider = QuietSlider(self)
            slider.setObjectName(f"weight_{code}")
            slider.setRange(0, FINEST)
            slider.setPageStep(FINEST // 4)
            slider.setTickInterval(FINEST // 4)
            slider.setTickPosition(QSlider.TickPosition.TicksBelow)
            slider.setMinimumWidth(self.fontMetrics().averageCharWidth() * 12)
            label.setBuddy(slider)
            number = QLabel(self)
            number.setMinimumWidth(self.fontMetrics().horizontalAdvance("0,00 "))
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            slider.valueChanged.connect(self._slid)
            slider.sliderReleased.connect(self._has_rested)
            for column, widget in enumerate((label, slider, number)):
                self._grid.addWidget(widget, row, column)
            self._labels.append(label)
            self.sliders.append(slider)
            self._numbers.append(number)
        self._name_all(items)

    def _name_all(self, items: Sequence[tuple[str, str]]) -> None:
        self._titles = [title for _, title in items]

    def set_weights(self, weights: np.ndarray) -> None:
        """Show these weights, without telling anyone."""
        greatest = max(float(np.max(weights, initial=0.0)), 1e-12)
        self._setting = True
        for slider, weight in zip(self.sliders, weights):
            slider.setValue(round(float(weight) / greatest * FINEST))
        self._setting = False
        self._exact = np.asarray(weights, dtype=np.float64) / greatest
        self._show_numbers()

    def weights(self) -> np.ndarray:
        """The weights as they are now, the greatest 1; all 0 where every slider is at nothing."""
        return self._exact

    def _slid(self) -> None:
        if self._setting:
            return
        values = np.array([slider.value() for slider in self.sliders], dtype=np.float64)
        self._exact = values / values.max() if values.max(initial=0.0) > 0 else values
        self._show_numbers()
        self.moved.emit()
        if not any(slider.isSliderDown() for slider in self.sliders):
            self._rests.ask()

    def _has_rested(self) -> None:
        self._rests.forget()
        self.rested.emit()

    def _show_numbers(self) -> None:
        for slider, number, title, weight in zip(self.sliders, self._numbers, self._titles, self._exact):
            text = number_text(float(weight), self._language)
            number.setText(text)
            slider.setAccessibleName(
                translate("Plan", "How much counts: {title}. Now {weight}").format(title=title, weight=text)
            )
            slider.setToolTip(
                translate("Plan", "{title}: one person counts as {weight}").format(title=title, weight=text)
            )


def note(parent: QWidget) -> FullLabel:
    """What the weights mean, in a sentence."""
    return FullLabel(
        translate(
            "Plan",
            "The group that counts most counts 1 per person; the number beside each other slider says how much one of "
            "its people counts.",
        ),
        parent,
    )
