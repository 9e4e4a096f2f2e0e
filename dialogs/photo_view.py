"""The photos of an inspection, one at a time, as large as the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QByteArray, QCoreApplication, Qt
from qgis.PyQt.QtGui import QImage, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy

from .full_label import FullLabel
from .record_dialog import RecordDialog

if TYPE_CHECKING:
    from ..layers.store import Store
    from .tasks import Job

translate = QCoreApplication.translate


def open_photos(parent: RecordDialog, photos: Sequence[tuple[str, str]], uuid: str = "") -> PhotoView:
    """Show photos (uuid and what is said of each) of the city that the dialog speaks of, ``uuid`` first."""
    view = PhotoView(parent, photos, uuid)
    view.show()
    return view


class PhotoView(RecordDialog):
    def __init__(self, parent: RecordDialog, photos: Sequence[tuple[str, str]], uuid: str = "") -> None:
        super().__init__(parent.session, parent, "photo")
        self.setWindowTitle(translate("Dock", "Photos"))
        self._photos = list(photos)
        self._at = next((at for at, (each, _) in enumerate(self._photos) if each == uuid), 0)
        self._picture = QPixmap()
        self.about = FullLabel(parent=self)
        self.picture = QLabel(self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.column.addWidget(self.about)
        self.column.addWidget(self.picture, 1)
        self.before = self.add_act(translate("Dock", "&Previous photo"), lambda: self._go(-1))
        self.next = self.add_act(translate("Dock", "&Next photo"), lambda: self._go(1))
        self.add_close()
        self.finish_layout([self.about])
        room = self.screen().availableSize()
        self.resize(room.width() * 2 // 3, room.height() * 2 // 3)
        self._go(0)

    def _go(self, step: int) -> None:
        self._at = min(max(self._at + step, 0), len(self._photos) - 1)
        uuid, about = self._photos[self._at]
        text = translate("Dock", "Photo {number} of {count}: {about}")
        self.about.setText(text.format(number=self._at + 1, count=len(self._photos), about=about))
        self.before.setEnabled(self._at > 0)
        self.next.setEnabled(self._at < len(self._photos) - 1)
        self.picture.clear()

        def question(store: Store, job: Job) -> QImage:
            from ..layers.review import whole_photo

            return QImage.fromData(QByteArray(whole_photo(store, uuid) or b""))

        self.work(translate("Dock", "Reading the photo"), question, self.show_image, key="photo")

    def show_image(self, image: QImage) -> None:
        """Show the photo, or say that it is gone."""
        self._picture = QPixmap.fromImage(image)
        if image.isNull():
            self.tell(translate("Dock", "The photo cannot be read: its file is missing beside the store."))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._picture.isNull():
            modes = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self.picture.setPixmap(self._picture.scaled(self.picture.size(), *modes))
