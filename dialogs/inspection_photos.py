"""The photos of one question: thumbnails with what is odd about them in words, and the way to take one out again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QByteArray, QCoreApplication, QMimeData, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeyEvent, QPixmap
from qgis.PyQt.QtWidgets import QListView, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

translate = QCoreApplication.translate
KEY = Qt.ItemDataRole.UserRole
THUMBNAIL = 96
"""Pixels of the longer side."""


@dataclass(frozen=True)
class PhotoShown:
    """``words``: name, and when and where it was taken; ``warning``: what does not fit this inspection, "" for
    nothing. ``thumbnail``: the bytes of a small picture."""

    key: str
    words: str
    warning: str = ""
    thumbnail: bytes = b""


class PhotoStrip(QWidget):
    """``removed(key)``: a person takes a photo out."""

    removed = pyqtSignal(str)

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.list = _Thumbnails(self)
        self.list.setAccessibleName(translate("Inspection", "Photos of: {question}").format(question=question))
        self.list.setAccessibleDescription(translate("Inspection", "Delete takes the chosen photo out"))
        self.list.delete_pressed.connect(self._remove)
        self.remove = QToolButton(self)
        self.remove.setText(translate("Inspection", "Take the photo out"))
        self.remove.setAccessibleName(
            translate("Inspection", "Take the chosen photo out – {question}").format(question=question)
        )
        self.remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.remove.clicked.connect(self._remove)
        column.addWidget(self.list)
        column.addWidget(self.remove)

    @property
    def order(self) -> list[QWidget]:
        return [self.list, self.remove]

    def show_photos(self, photos: Sequence[PhotoShown]) -> None:
        """These and no others; the one that was chosen stays so."""
        row = max(self.list.currentRow(), 0)
        self.list.clear()
        for photo in photos:
            words = "\n".join(part for part in (photo.words, photo.warning) if part)
            item = QListWidgetItem(_icon(photo.thumbnail), words)
            item.setData(KEY, photo.key)
            item.setToolTip(words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words.replace("\n", ". "))
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(photos) - 1))
        rows = sum(self.list.sizeHintForRow(row) for row in range(len(photos)))
        self.list.setFixedHeight(rows + 2 * self.list.frameWidth() + 2)

    def _remove(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.removed.emit(item.data(KEY))


class _Thumbnails(QListWidget):
    delete_pressed = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setViewMode(QListView.ViewMode.ListMode)
        self.setIconSize(QSize(THUMBNAIL, THUMBNAIL))
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)


def _icon(thumbnail: bytes) -> QIcon:
    picture = QPixmap()
    picture.loadFromData(QByteArray(thumbnail))
    return QIcon(picture)


def local_files(data: QMimeData) -> list[str]:
    """Paths of the files on this computer that are being dragged or pasted."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
