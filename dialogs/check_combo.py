"""A drop-down list in which several items can be ticked, with the mouse and with the keyboard.

QGIS's own such list tells nobody what the keyboard ticks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QPaintEvent, QStandardItem, QStandardItemModel, QWheelEvent
from qgis.PyQt.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

translate = QCoreApplication.translate
VALUE = Qt.ItemDataRole.UserRole


class CheckCombo(QComboBox):
    """``ticked`` when a person ticked or unticked something. Shows the ticked titles, or ``all_text`` for none."""

    ticked = pyqtSignal()

    def __init__(self, name: str, all_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._all_text = name, all_text
        self._items = QStandardItemModel(self)
        self._filling = False
        self.setModel(self._items)
        self._items.itemChanged.connect(self._changed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.view().viewport().installEventFilter(self)
        self.view().setAccessibleName(name)
        self.setAccessibleDescription(
            translate("Dock", "Arrow down opens the list, Space ticks an item, Escape closes the list")
        )
        self._tell()

    # ------------------------------------------------------------------ items
    def set_items(self, items: Sequence[tuple[object, str]]) -> None:
        """(value, title) of each; nothing is ticked."""
        self._filling = True
        self._items.clear()
        for value, title in items:
            item = QStandardItem(title)
            item.setData(value, VALUE)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self._items.appendRow(item)
        self.setCurrentIndex(-1)
        self._filling = False
        self._tell()

    def _rows(self) -> list[QStandardItem]:
        return [self._items.item(row) for row in range(self._items.rowCount())]

    def values(self) -> tuple[object, ...]:
        """Values of what is ticked, in the order of the list."""
        return tuple(item.data(VALUE) for item in self._rows() if item.checkState() == Qt.CheckState.Checked)

    def set_values(self, values: Iterable[object]) -> None:
        """Tick exactly these, without telling anyone."""
        wanted = set(values)
        self._filling = True
        for item in self._rows():
            on = item.data(VALUE) in wanted
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._filling = False
        self._tell()

    def tick(self, title: str, on: bool = True) -> None:
        """As if a person ticked the item with this title. KeyError where there is none."""
        for item in self._rows():
            if item.text() == title:
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
                return
        raise KeyError(title)

    def summary(self) -> str:
        """What the closed list shows."""
        titles = [item.text() for item in self._rows() if item.checkState() == Qt.CheckState.Checked]
        return ", ".join(titles) or self._all_text

    def _changed(self, _item: QStandardItem) -> None:
        if not self._filling:
            self._tell()
            self.ticked.emit()

    def _tell(self) -> None:
        """A screen reader takes the value of a list from its current item, and here there is none."""
        self.setAccessibleName(f"{self._name}: {self.summary()}")
        self.setToolTip(self.summary())
        self.update()

    # ------------------------------------------------------------------ acting like a list of ticks
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click ticks and leaves the list open."""
        if watched is self.view().viewport() and event.type() == QEvent.Type.MouseButtonRelease:
            index = self.view().indexAt(event.pos())
            if index.isValid():
                self._toggle(self._items.itemFromIndex(index))
                return True
        return super().eventFilter(watched, event)

    @staticmethod
    def _toggle(item: QStandardItem) -> None:
        on = item.checkState() != Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that would choose one item open the list instead."""
        opening = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F4)
        if event.key() in opening:
            self.showPopup()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def showPopup(self) -> None:
        super().showPopup()
        if self._items.rowCount() and not self.view().currentIndex().isValid():
            self.view().setCurrentIndex(self._items.index(0, 0))

    def hidePopup(self) -> None:
        super().hidePopup()
        self.setCurrentIndex(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the panel scrolls, nothing is chosen

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.fontMetrics().elidedText(
            self.summary(), Qt.TextElideMode.ElideRight, max(self.width() - 3 * self.height() // 2, 20)
        )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
