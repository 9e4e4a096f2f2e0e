"""Weights by comparing two at a time, with what the comparisons say of each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..scoring.weights import CONSISTENT, Comparison, compare_pairs, judgements
from .full_label import FullLabel
from .phrases import number_text
from .plan_chart import ChartBox, Content
from .plan_charts import Bar, BarChart
from .quiet_combo import QuietCombo

translate = QCoreApplication.translate
GRADES = (9, 7, 5, 3, 1)
"""Of Saaty's scale those that words can tell apart."""


class PairsDialog(QDialog):
    """``taken(weights)`` is called with the greatest = 1 when the person takes them over."""

    def __init__(
        self,
        title: str,
        items: Sequence[tuple[str, str]],
        language: str,
        taken: Callable[[np.ndarray], None],
        before: dict[tuple[int, int], float] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plan_pairs")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._items, self._language, self._taken = items, language, taken
        self.given = dict(before or {})
        self.about = FullLabel(
            translate(
                "Plan",
                "For each two: who should count more, and how much more? The weights come from all answers together, "
                "and the answers are held against each other.",
            ),
            self,
        )
        self.choices: dict[tuple[int, int], QComboBox] = {}
        self.verdict = FullLabel(parent=self)
        self.verdict.setObjectName("verdict")
        self.chart = ChartBox(
            translate("Plan", "Weights that follow"), BarChart(translate("Plan", "Weights that follow")), self
        )
        self.buttons = QDialogButtonBox(self)
        self.take = self.buttons.addButton(
            translate("Plan", "Use these weights"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.even = self.buttons.addButton(translate("Plan", "All alike"), QDialogButtonBox.ButtonRole.ResetRole)
        close = self.buttons.addButton(translate("Plan", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.take, self.even, close):
            button.setAutoDefault(False)
        self.take.clicked.connect(self._take)
        self.even.clicked.connect(self._all_alike)
        self.buttons.rejected.connect(self.reject)
        content = QWidget(self)
        self._fill(content)
        self.scroll = QScrollArea(self)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidget(content)
        column = QVBoxLayout(self)
        column.addWidget(self.about)
        column.addWidget(self.scroll, 1)
        column.addWidget(self.verdict)
        column.addWidget(self.buttons)
        order = [self.about, *self.choices.values(), *self.chart.order, self.verdict, self.buttons]
        for one, other in zip(order, order[1:]):
            QWidget.setTabOrder(one, other)
        letters, lines = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        room = self.screen().availableSize()
        self.resize(min(96 * letters, room.width() - 40), min(44 * lines, room.height() - 60))
        self._compare()

    def _fill(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        for first, second in combinations(range(len(self._items)), 2):
            one, other = self._items[first][1], self._items[second][1]
            label = QLabel(translate("Plan", "{one} – {other}").format(one=one, other=other), content)
            label.setWordWrap(True)
            combo = QuietCombo(content)
            for text, value in self._grades(one, other):
                combo.addItem(text, value)
            combo.setCurrentIndex(max(combo.findData(self.given.get((first, second), 1.0)), 0))
            combo.setAccessibleName(translate("Plan", "{one} against {other}").format(one=one, other=other))
            label.setBuddy(combo)
            combo.currentIndexChanged.connect(self._compare)
            column.addWidget(label)
            column.addWidget(combo)
            self.choices[first, second] = combo
        column.addWidget(self.chart)
        column.addStretch(1)

    @staticmethod
    def _grades(one: str, other: str) -> list[tuple[str, float]]:
        words = {
            9: translate("Plan", "far more (9): {who}"),
            7: translate("Plan", "very much more (7): {who}"),
            5: translate("Plan", "much more (5): {who}"),
            3: translate("Plan", "somewhat more (3): {who}"),
        }
        found = [(words[grade].format(who=one), float(grade)) for grade in GRADES[:-1]]
        found.append((translate("Plan", "both alike (1)"), 1.0))
        return found + [(words[grade].format(who=other), 1.0 / grade) for grade in reversed(GRADES[:-1])]

    # ------------------------------------------------------------------ what follows
    @property
    def comparison(self) -> Comparison:
        return compare_pairs(judgements(len(self._items), self.given))

    def _compare(self, *_: object) -> None:
        self.given = {pair: combo.currentData() for pair, combo in self.choices.items()}
        found = self.comparison
        greatest = float(found.weights.max())
        bars, rows, spoken = [], [], []
        for (_, title), weight in zip(self._items, found.weights):
            text = number_text(float(weight) / greatest, self._language)
            bars.append(Bar(title, float(weight) / greatest, text))
            rows.append((title, text))
            spoken.append(f"{title}: {text}")
        headers = (translate("Plan", "Who or what"), translate("Plan", "Weight"))
        self.chart.chart.show_bars(bars, Content("", headers, tuple(rows), tuple(spoken)))
        self.chart.say(self.chart.chart.content)
        self.verdict.setText(self._words(found))

    def _words(self, found: Comparison) -> str:
        ratio = number_text(found.ratio, self._language)
        limit = number_text(CONSISTENT, self._language)
        if found.is_consistent:
            text = translate("Plan", "✓ The answers agree with each other: consistency ratio {ratio}, at most {limit}.")
            return text.format(ratio=ratio, limit=limit)
        text = translate("Plan", "⚠ The answers contradict each other: consistency ratio {ratio}, at most {limit}.")
        parts = [text.format(ratio=ratio, limit=limit)]
        if found.worst is not None:
            one, other = (self._items[index][1] for index in found.worst)
            more = translate("Plan", "Look again at “{one} – {other}”: the other answers make it {implied} : 1.")
            implied = found.implied
            if implied < 1:
                one, other, implied = other, one, 1 / implied
            parts.append(more.format(one=one, other=other, implied=number_text(implied, self._language, 1)))
        return " ".join(parts)

    def _all_alike(self) -> None:
        for combo in self.choices.values():
            combo.setCurrentIndex(combo.findData(1.0))

    def _take(self) -> None:
        weights = self.comparison.weights
        self._taken(weights / weights.max())
        self.accept()
