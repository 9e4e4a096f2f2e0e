"""Two versions of a record side by side: what a person entered, and what somebody else saved meanwhile."""

from __future__ import annotations

from html import escape
from textwrap import fill

from qgis.core import QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QStyle,
    QWidget,
)

from ..i18n.translator import language
from ..layers.conflicts import PLACE, Conflict, Decision, value_text
from .flow_layout import flow
from .panels import load_form, readable
from .phrases import moment_text

translate = QCoreApplication.translate
LETTERS = 19
"""After so many a value goes on in the next line."""
NAME, BEGAN, THEIRS, MINE = range(4)


class ConflictDialog(QDialog):
    """Accepted when the person has chosen for every column of every record: :attr:`decisions` says what. None while
    nothing is chosen, and when the person would rather go on editing."""

    def __init__(self, layer: QgsVectorLayer, conflicts: list[Conflict], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "conflict_dialog")
        self.decisions: list[Decision] | None = None
        self._layer, self._conflicts = layer, conflicts
        self._language = language()
        self._pages = [_Page(layer, conflict, self._language, self.content) for conflict in conflicts]
        for page in self._pages:
            self.pages.addWidget(page)
            page.setVisible(False)
            page.chosen.connect(self._count)
        self.pages.addStretch(1)
        flow(self.acts)
        for label in (self.what, self.who, self.left):
            readable(label)
        self.what.setText(self._what())
        for conflict in conflicts:
            self.record.addItem(_title(layer, conflict))
        self.recordRow.setVisible(len(conflicts) > 1)
        self.ok = self.buttons.addButton(translate("Dock", "Save this choice"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setDefault(True)
        self.buttons.addButton(translate("Dock", "Go on editing"), QDialogButtonBox.ButtonRole.RejectRole)
        self.record.currentIndexChanged.connect(self._show)
        self.allTheirs.clicked.connect(lambda: self._choose_all(THEIRS))
        self.allMine.clicked.connect(lambda: self._choose_all(MINE))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._show(0)
        (self.record if len(conflicts) > 1 else (self._pages[0].order or [self.what])[0]).setFocus()
        self.setAccessibleDescription(self.what.text())
        self._widen()

    def _widen(self) -> None:
        """So wide that all three versions are seen side by side, where the screen has room for them."""
        room = self.screen().availableSize()
        beside = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent) + 4 * self.layout().spacing()
        wanted = max(page.sizeHint().width() for page in self._pages) + beside
        parts = (self.what, self.record, self.who, self.allMine, self.left, self.ok)
        above = sum(part.sizeHint().height() for part in parts)
        high = above + max(page.sizeHint().height() for page in self._pages) + 12 * self.layout().spacing()
        self.resize(min(wanted, room.width()), min(high, room.height()))

    def _what(self) -> str:
        if len(self._conflicts) == 1:
            text = translate(
                "Dock",
                "{name} was changed by somebody else while you were changing it. Nothing of yours was saved yet. "
                "Choose what shall stand in the store.",
            )
            return text.format(name=_title(self._layer, self._conflicts[0]))
        text = translate(
            "Dock",
            "{count} records were changed by somebody else while you were changing them. Nothing of yours was saved "
            "yet. Choose for each what shall stand in the store.",
        )
        return text.format(count=len(self._conflicts))

    def _show(self, number: int) -> None:
        for index, page in enumerate(self._pages):
            page.setVisible(index == number)
        conflict = self._conflicts[number]
        by, when = conflict.changed_by, moment_text(conflict.changed_at, self._language)
        if by and when:
            text = translate("Dock", "Saved in the store by {person}, {moment}.").format(person=by, moment=when)
        elif when:
            text = translate("Dock", "Saved in the store {moment}; by whom is not known.").format(moment=when)
        else:
            text = translate("Dock", "By whom and when it was saved in the store is not known.")
        self.who.setText(text)
        self._set_tab_order()
        self._count()

    def _set_tab_order(self) -> None:
        order = [self.what, self.record, self.who, self.allTheirs, self.allMine]
        for page in self._pages:
            order += page.order
        order += [self.left, *self.buttons.buttons()]
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)

    def _choose_all(self, side: int) -> None:
        for page in self._pages:
            page.choose(side)
        self._count()

    def _count(self) -> None:
        """Say what is still to be chosen: nobody's value is lost because a key was pressed too soon."""
        open_ones = [page.undecided() for page in self._pages]
        self.ok.setEnabled(not any(open_ones))
        text = ""
        if any(open_ones):
            here = open_ones[self.record.currentIndex()]
            elsewhere = next((index for index, columns in enumerate(open_ones) if columns), 0)
            if here:
                text = translate("Dock", "Still to choose: {fields}.").format(fields=", ".join(here))
            else:
                text = translate("Dock", "Still to choose: {name}.").format(name=self.record.itemText(elsewhere))
        self.left.setText(text)
        self.left.setVisible(bool(text))

    def accept(self) -> None:
        self.decisions = [page.decision() for page in self._pages]
        super().accept()


class _Page(QWidget):
    """One record: a row for each column that differs. ``chosen``: in one of them."""

    chosen = pyqtSignal()

    def __init__(self, layer: QgsVectorLayer, conflict: Conflict, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.order: list[QWidget] = []
        self._conflict = conflict
        self._groups: dict[int, tuple[str, QButtonGroup]] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.fontMetrics().averageCharWidth() * 2)
        for place, title in (
            (BEGAN, translate("Dock", "When you began")),
            (THEIRS, translate("Dock", "Now in the store")),
            (MINE, translate("Dock", "Yours")),
        ):
            heading = QLabel(f"<b>{escape(title)}</b>", self)
            grid.addWidget(heading, 0, place)
            grid.setColumnStretch(place, 1)
        row = 1
        for column in conflict.columns():
            self._add_row(grid, row, layer, column)
            row += 2
        grid.setRowStretch(row, 1)

    def _add_row(self, grid: QGridLayout, row: int, layer: QgsVectorLayer, column: int) -> None:
        conflict = self._conflict
        title = translate("Dock", "Place on the map") if column == PLACE else layer.attributeDisplayName(column)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        grid.addWidget(line, row, NAME, 1, 4)
        top = Qt.AlignmentFlag.AlignTop
        name = QLabel(fill(title, LETTERS), self)
        grid.addWidget(name, row + 1, NAME, top)
        began = translate("Dock", "not known")
        if column in conflict.began:
            began = self._text(layer, column, conflict.began[column])
        label = QLabel(fill(began, LETTERS), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        grid.addWidget(label, row + 1, BEGAN, top)
        group = QButtonGroup(self)
        for side, value, words in (
            (THEIRS, conflict.stored(column), translate("Dock", "{field}, now in the store: {value}")),
            (MINE, conflict.own(column), translate("Dock", "{field}, yours: {value}")),
        ):
            text = self._text(layer, column, value)
            button = QRadioButton(fill(text, LETTERS).replace("&", "&&"), self)
            button.setAccessibleName(words.format(field=title, value=text))
            button.setAccessibleDescription(translate("Dock", "When you began: {value}").format(value=began))
            group.addButton(button, side)
            grid.addWidget(button, row + 1, side, top)
            self.order.append(button)
        mine, theirs = conflict.changed_by_me(column), conflict.changed_by_them(column)
        if mine != theirs:
            group.button(MINE if mine else THEIRS).setChecked(True)
        group.buttonClicked.connect(lambda _: self.chosen.emit())
        self._groups[column] = title, group

    @staticmethod
    def _text(layer: QgsVectorLayer, column: int, value: object) -> str:
        return value_text(layer, column, value) or translate("Dock", "(empty)")

    def choose(self, side: int) -> None:
        """One side everywhere; ``MINE`` where the person changed anything."""
        for column, (_, group) in self._groups.items():
            mine = side == MINE and self._conflict.changed_by_me(column)
            group.button(MINE if mine else THEIRS).setChecked(True)

    def undecided(self) -> list[str]:
        return [title for title, group in self._groups.values() if group.checkedId() < 0]

    def decision(self) -> Decision:
        mine = (column for column, (_, group) in self._groups.items() if group.checkedId() == MINE)
        return Decision(self._conflict, frozenset(mine))


def _title(layer: QgsVectorLayer, conflict: Conflict) -> str:
    """What the record is called in QGIS."""
    return QgsVectorLayerUtils.getFeatureDisplayString(layer, conflict.theirs)
