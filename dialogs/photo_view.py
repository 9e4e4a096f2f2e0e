"""One photo of an inspection, as large as the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QByteArray, QCoreApplication, Qt
from qgis.PyQt.QtGui import QImage, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy

from .record_dialog import RecordDialog

if TYPE_CHECKING:
    from ..layers.store import Store
    from .tasks import Job

translate = QCoreApplication.translate


def open_photo(parent: RecordDialog, uuid: str) -> PhotoView:
    """Show a photo (its uuid) of the city that the dialog speaks of."""
    view = PhotoView(parent, uuid)
    view.show()
    return view


class PhotoView(RecordDialog):
    def __init__(self, parent: RecordDialog, uuid: str) -> None:
        super().__init__(parent.session, parent, "photo")
        self.setWindowTitle(translate("Dock", "Photo"))
        self._picture = QPixmap()
        self.picture = QLabel(self)
        self.picture.setAccessibleName(translate("Dock", "Photo"))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.column.addWidget(self.picture, 1)
        self.add_close()
        self.finish_layout([])
        room = self.screen().availableSize()
        self.resize(room.width() * 2 // 3, room.height() * 2 // 3)

        def question(store: Store, job: Job) -> QImage:
            from ..layers.review import whole_photo

            return QImage.fromData(QByteArray(whole_photo(store, uuid) or b""))

        self.work(translate("Dock", "Reading the photo"), question, self.show_image)

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
