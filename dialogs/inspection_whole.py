"""The last page of an inspection: what concerns it as a whole, and what is still open before it is submitted."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QFrame, QLabel, QPlainTextEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from .inspection_entering import Entering
from .inspection_parts import progress_words
from .inspection_photos import PhotoStrip, local_files
from .inspection_question import WRITING_MS
from .inspection_words import zone_title
from .panels import Later, readable

translate = QCoreApplication.translate
WHOLE = "*"
"""Stands for this page among the parts."""


class WholePage(QScrollArea):
    """``photos_given(None, paths)``."""

    photos_given = pyqtSignal(object, list)

    def __init__(self, entering: Entering, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("whole")
        self._entering = entering
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAcceptDrops(True)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 4, 0)
        self.state = QLabel(content)
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        readable(self.state)
        column.addWidget(self.state)
        label = QLabel(translate("Inspection", "Note on the whole inspection"), content)
        self.note = QPlainTextEdit(content)
        self.note.setObjectName("note_whole")
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.fontMetrics().height() * 5)
        self.note.setPlainText(entering.entry.note)
        self._writing = Later(WRITING_MS, self.flush, self)
        self.note.textChanged.connect(self._writing.ask)
        self.note.setAccessibleName(label.text())
        label.setBuddy(self.note)
        column.addWidget(label)
        column.addWidget(self.note)
        self.add = QPushButton(translate("Inspection", "Add photos of the whole…"), content)
        self.add.setToolTip(translate("Inspection", "Files may be dropped here, too"))
        self.add.setAccessibleDescription(self.add.toolTip())
        self.add.setAutoDefault(False)
        self.add.clicked.connect(lambda: self.photos_given.emit(None, []))
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.photos = PhotoStrip(translate("Inspection", "the whole inspection"), content)
        self.photos.removed.connect(entering.remove_photo)
        column.addWidget(self.photos)
        column.addStretch(1)
        self.setWidget(content)
        self._shown: object = None
        self.refresh()

    @property
    def order(self) -> list[QWidget]:
        return [self.state, self.note, self.add, *self.photos.order]

    def set_tab_order(self) -> None:
        """From the top to the bottom."""
        for before, after in zip(self.order, self.order[1:]):
            QWidget.setTabOrder(before, after)

    def flush(self) -> None:
        """Hand over what was written and not told yet."""
        self._writing.forget()
        if self.note.toPlainText().strip() != self._entering.entry.note:
            self._entering.note_whole(self.note.toPlainText())

    def refresh(self) -> None:
        """Show how it stands."""
        entering, entry = self._entering, self._entering.entry
        photos = tuple(
            entering.photos[uuid] for uuid, key in entry.photos.items() if key is None and uuid in entering.photos
        )
        if photos != self._shown:
            self._shown = photos
            self.photos.show_photos(photos)
            self.photos.setVisible(bool(photos))
        standing = entering.standing
        lines = []
        for zone, progress in standing.by_zone.items():
            title = zone_title(entry.model, zone, entering.language)
            lines.append(
                translate("Inspection", "{title}: {count}").format(title=title, count=progress_words(progress))
            )
        for profile, words in entering.asks_by_profile().items():
            lines.append(f"! {entering.people(profile)}: {words}")
        self.state.setText("\n".join(lines))

    # ------------------------------------------------------------------ photos that are dropped
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = local_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.photos_given.emit(None, files)
