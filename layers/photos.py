"""Photos of inspections: taken in as real pictures, with when and where, in a size that a city can keep.

A picture is known by its content, never by its name. Large ones are made smaller; what cannot be a photo is refused in
plain words. A photo is stored in the database, or in a folder beside a GeoPackage (``city_photos/``).
"""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
import uuid as uuids
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from qgis.PyQt.QtGui import QImage, QImageReader

from ..scoring.check_records import OTHER_DAYS
from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from .exif import Exif, read_exif
from .photo_files import (
    BESIDE,
    DATABASE,
    carry_pictures,
    clear_orphans,
    copy_pictures,
    photo_bytes,
    photo_folder,
    photo_is_there,
    remove_files,
    write_file,
)

MOST_BYTES = 50_000_000
"""A file of that size or more is no photo of an inspection."""
MOST_PIXELS = 120_000_000
LONGEST_SIDE = 2048
"""Larger pictures are made smaller: enough to see a threshold or a sign."""
KEPT_BYTES = 1_500_000
"""A file that is larger is written anew even if its picture is not too large."""
THUMBNAIL = 256
QUALITY = 85
AS_THEY_ARE = {"jpeg": "image/jpeg", "png": "image/png", "webp": "image/webp"}
"""Formats that are kept; :data:`CONVERTED` become JPEG."""
CONVERTED = frozenset({"bmp", "tif", "tiff", "heic", "heif", "avif", "jp2"})
FAR_METRES = 150
"""A photo that was taken farther from the facility is said so."""
_NAME_LETTERS = 80


class PhotoRefused(InclusiveCityError):
    """The file is not taken; the message says why and what would be."""


@dataclass(frozen=True)
class Photo:
    """A photo as it is stored."""

    checksum: str
    """SHA-256 of the content."""
    file_name: str
    """What the person's file was called, made safe."""
    media_type: str
    width: int
    height: int
    taken_at: str = ""
    """UTC; empty where the picture does not say."""
    longitude: float | None = None
    latitude: float | None = None
    is_reduced: bool = False
    """Made smaller than the file was."""
    uuid: str = field(default_factory=lambda: str(uuids.uuid4()))
    content: bytes = field(default=b"", repr=False)
    thumbnail: bytes = field(default=b"", repr=False)
    """JPEG, upright."""

    def metres_from(self, position: tuple[float, float] | None) -> float | None:
        """How far from a place (degrees) it was taken; None where either is not known."""
        if position is None or self.longitude is None or self.latitude is None:
            return None
        from .history import apart

        return apart((self.longitude, self.latitude), position)[0]


def remarks(
    photo: Photo, position: tuple[float, float] | None, inspected_at: str = ""
) -> tuple[InclusiveCityError, ...]:
    """What is odd about when and where a photo was taken, in words; what the picture does not say is not odd."""
    found = []
    metres = photo.metres_from(position)
    if metres is not None and metres > FAR_METRES:
        found.append(
            InclusiveCityError(
                QT_TRANSLATE_NOOP("Errors", "{name} was taken {metres} m from the facility."),
                name=photo.file_name,
                metres=round(metres),
            )
        )
    if photo.taken_at and inspected_at:
        taken, inspected = (datetime.fromisoformat(text[:19]) for text in (photo.taken_at, inspected_at))
        if abs(taken - inspected) > OTHER_DAYS.item():
            found.append(
                InclusiveCityError(
                    QT_TRANSLATE_NOOP("Errors", "{name} was taken on {date}, not when the facility was inspected."),
                    name=photo.file_name,
                    date=photo.taken_at[:10],
                )
            )
    return tuple(found)


def take_photo(path: str | os.PathLike[str], is_reduced: bool = True) -> Photo:
    """The picture in a file, upright, made smaller where it is large (unless ``is_reduced`` is False). Reads and
    decodes: for background jobs. Raises :class:`PhotoRefused`."""
    name = safe_name(os.fspath(path))
    try:
        size = os.stat(path).st_size
        if size >= MOST_BYTES:
            raise PhotoRefused(
                QT_TRANSLATE_NOOP("Errors", "{name} is too large ({size} MB; a photo may have {most} MB)."),
                name=name,
                size=round(size / 1e6),
                most=round(MOST_BYTES / 1e6),
            )
        raw = Path(path).read_bytes()
    except OSError as error:
        raise PhotoRefused(
            QT_TRANSLATE_NOOP("Errors", "{name} cannot be read ({detail})."),
            name=name,
            detail=error.strerror or str(error),
        ) from error
    return photo_of(raw, name, is_reduced)


def photo_of(raw: bytes, name: str, is_reduced: bool = True) -> Photo:
    """As :func:`take_photo`, of the bytes of a file."""
    name = safe_name(name)
    buffer = _buffer(raw)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    kind = bytes(reader.format()).decode("ascii", "replace").lower() if reader.canRead() else ""
    kind = {"jpg": "jpeg"}.get(kind, kind)
    if kind not in AS_THEY_ARE and kind not in CONVERTED:
        raise _no_picture(name)
    full = reader.size()
    if full.width() * full.height() > MOST_PIXELS:
        raise PhotoRefused(
            QT_TRANSLATE_NOOP("Errors", "{name} has too many points ({width} × {height})."),
            name=name,
            width=full.width(),
            height=full.height(),
        )
    side = max(full.width(), full.height())
    smaller = is_reduced and (side > LONGEST_SIDE or len(raw) > KEPT_BYTES)
    if side > LONGEST_SIDE and is_reduced:
        reader.setScaledSize(full.scaled(LONGEST_SIDE, LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise _no_picture(name)
    if smaller or kind in CONVERTED:
        content, media_type = _jpeg(image, QUALITY), AS_THEY_ARE["jpeg"]
    else:
        content, media_type = raw, AS_THEY_ARE[kind]
    exif = read_exif(raw)
    return Photo(
        checksum=hashlib.sha256(content).hexdigest(),
        file_name=name,
        media_type=media_type,
        width=image.width(),
        height=image.height(),
        taken_at=exif.taken_at,
        longitude=exif.longitude,
        latitude=exif.latitude,
        is_reduced=smaller,
        content=content,
        thumbnail=_jpeg(_fitted(image, THUMBNAIL), 80),
    )


def _no_picture(name: str) -> PhotoRefused:
    return PhotoRefused(
        QT_TRANSLATE_NOOP("Errors", "{name} is not a picture that can be read: choose a JPEG, PNG or WebP photo."),
        name=name,
    )


def _buffer(raw: bytes) -> QBuffer:
    buffer = QBuffer()
    buffer.setData(QByteArray(raw))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return buffer


def _fitted(image: QImage, side: int) -> QImage:
    if max(image.width(), image.height()) <= side:
        return image
    return image.scaled(
        QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _jpeg(image: QImage, quality: int) -> bytes:
    if image.hasAlphaChannel():
        flat = QImage(image.size(), QImage.Format.Format_RGB32)
        flat.fill(Qt.GlobalColor.white)
        from qgis.PyQt.QtGui import QPainter

        painter = QPainter(flat)
        painter.drawImage(0, 0, image)
        painter.end()
        image = flat
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", quality)
    return bytes(buffer.data())


def safe_name(name: str) -> str:
    """The last part of a file's name, without what could lead anywhere or deceive the eye; never empty."""
    last = re.split(r"[\\/]", unicodedata.normalize("NFC", name))[-1]
    plain = "".join(letter for letter in last if unicodedata.category(letter)[0] != "C")
    plain = re.sub(r'[<>:"|?*]', "_", plain).strip(" .")
    if len(plain) > _NAME_LETTERS:
        stem, dot, ending = plain.rpartition(".")
        plain = f"{stem[: _NAME_LETTERS - 8]}{dot}{ending[:7]}" if stem else plain[:_NAME_LETTERS]
    return plain or "photo"


__all__ = ["BESIDE", "DATABASE", "Exif", "Photo", "PhotoRefused", "carry_pictures", "clear_orphans", "copy_pictures",
           "photo_bytes", "photo_folder", "photo_is_there", "photo_of", "remarks", "remove_files", "safe_name",
           "take_photo", "write_file"]  # fmt: skip
