"""Pictures for tests, with EXIF tags written by hand."""

from __future__ import annotations

import struct

from qgis.PyQt.QtCore import QBuffer, QIODevice
from qgis.PyQt.QtGui import QColor, QImage


def picture(width: int = 64, height: int = 48, kind: str = "JPG") -> bytes:
    """Left half red, right half blue."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    right = QImage(max(width // 2, 1), height, QImage.Format.Format_RGB32)
    right.fill(QColor("blue"))
    from qgis.PyQt.QtGui import QPainter

    painter = QPainter(image)
    painter.drawImage(width // 2, 0, right)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(buffer.data())


def _directory(order: str, tags: list[tuple[int, int, int, bytes]], at: int) -> bytes:
    """One IFD at offset ``at``: (tag, type, count, bytes)."""
    body = struct.pack(order + "H", len(tags))
    extra_at = at + 2 + 12 * len(tags) + 4
    extra = b""
    for tag, kind, count, value in tags:
        if len(value) <= 4:
            body += struct.pack(order + "HHI", tag, kind, count) + value.ljust(4, b"\0")
        else:
            body += struct.pack(order + "HHII", tag, kind, count, extra_at + len(extra))
            extra += value
    return body + struct.pack(order + "I", 0) + extra


def exif(
    order: str = "<",
    taken: str = "",
    offset: str = "",
    place: tuple[float, float] | None = None,
    orientation: int = 0,
    satellite: tuple[str, tuple[int, int, int]] | None = None,
) -> bytes:
    """The block "Exif\\0\\0" with a TIFF structure."""

    def text(value: str) -> tuple[int, int, bytes]:
        raw = value.encode() + b"\0"
        return 2, len(raw), raw

    def rationals(values: list[tuple[int, int]]) -> tuple[int, int, bytes]:
        return 5, len(values), b"".join(struct.pack(order + "II", *value) for value in values)

    inner = []
    if taken:
        inner.append((0x9003, *text(taken)))
    if offset:
        inner.append((0x9011, *text(offset)))
    gps = []
    if place is not None:
        for tag, value, letters in ((1, place[1], "NS"), (3, place[0], "EW")):
            gps.append((tag, *text(letters[value < 0])))
            seconds = round(abs(value) * 3600 * 1000)
            gps.append(
                (
                    tag + 1,
                    *rationals([(seconds // 3_600_000, 1), (seconds // 60_000 % 60, 1), (seconds % 60_000, 1000)]),
                )
            )
    if satellite is not None:
        gps.append((7, *rationals([(part, 1) for part in satellite[1]])))
        gps.append((0x1D, *text(satellite[0])))
    first = []
    if orientation:
        first.append((0x0112, 3, 1, struct.pack(order + "H", orientation)))
    count = len(first) + bool(inner) + bool(gps)
    at = 8 + 2 + 12 * count + 4
    blocks = b""
    for tag, tags in ((0x8769, inner), (0x8825, gps)):
        if tags:
            first.append((tag, 4, 1, struct.pack(order + "I", at + len(blocks))))
            blocks += _directory(order, tags, at + len(blocks))
    head = {"<": b"II*\0", ">": b"MM\0*"}[order] + struct.pack(order + "I", 8)
    return b"Exif\0\0" + head + _directory(order, first, 8) + blocks


def jpeg(width: int = 64, height: int = 48, **tags: object) -> bytes:
    """A JPEG, with the tags of :func:`exif` where any are given."""
    raw = picture(width, height)
    if not tags:
        return raw
    block = exif(**tags)
    return raw[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + raw[2:]
