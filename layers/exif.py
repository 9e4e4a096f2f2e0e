"""When and where a picture was taken, from its EXIF block: the few tags that an inspection needs, read without trusting
the file. Pictures come from telephones and from the internet; whatever cannot be read is left out, never raised."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

_ORIGINAL, _PLAIN, _OFFSET, _OFFSET_PLAIN, _EXIF_IFD, _GPS_IFD = 0x9003, 0x0132, 0x9011, 0x9010, 0x8769, 0x8825
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8}
"""Bytes of one value, by the type's number."""
_MOST_TAGS = 500


@dataclass(frozen=True)
class Exif:
    """What was found; ``taken_at`` in UTC as the store writes times, empty where it is not said."""

    taken_at: str = ""
    longitude: float | None = None
    latitude: float | None = None


def read_exif(raw: bytes) -> Exif:
    """The EXIF block of a JPEG, PNG, WebP, TIFF or HEIC file."""
    for block in _blocks(raw):
        try:
            return _Tiff(block).read()
        except (struct.error, ValueError, ZeroDivisionError, OverflowError, IndexError):
            continue
    return Exif()


def _blocks(raw: bytes) -> list[bytes]:
    """Where the TIFF structure with the tags may begin."""
    if raw[:2] == b"\xff\xd8":
        return _jpeg_blocks(raw)
    if raw[:8] == b"\x89PNG\r\n\x1a\n":
        at = raw.find(b"eXIf")
        return [raw[at + 4 :]] if at > 0 else []
    if raw[:4] in (b"II*\0", b"MM\0*"):
        return [raw]
    if raw[:4] == b"RIFF" and raw[8:12] == b"WEBP":
        at = raw.find(b"EXIF")
        if at < 0:
            return []
        body = raw[at + 8 :]
        return [body[6:] if body[:6] == b"Exif\0\0" else body]
    at = raw.find(b"Exif\0\0", 0, 1 << 20)
    return [raw[at + 6 :]] if at > 0 else []


def _jpeg_blocks(raw: bytes) -> list[bytes]:
    at = 2
    while at + 4 <= len(raw) and raw[at] == 0xFF:
        marker, size = raw[at + 1], int.from_bytes(raw[at + 2 : at + 4], "big")
        if marker == 0xDA or size < 2:
            break
        if marker == 0xE1 and raw[at + 4 : at + 10] == b"Exif\0\0":
            return [raw[at + 10 : at + 2 + size]]
        at += 2 + size
    return []


class _Tiff:
    """Tags of a TIFF structure. Every offset comes from the file, so every slice is checked by its length."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        orders = {b"II": "<", b"MM": ">"}
        if data[:2] not in orders:
            raise ValueError("no TIFF header")
        self.order = orders[data[:2]]

    def read(self) -> Exif:
        first = self._tags(self._number(4, 4))
        inner = self._tags(first[_EXIF_IFD][0]) if _EXIF_IFD in first else {}
        place = self._tags(first[_GPS_IFD][0]) if _GPS_IFD in first else {}
        longitude, latitude = self._angle(place, 3, 4, 180), self._angle(place, 1, 2, 90)
        if longitude is None or latitude is None or (longitude == 0 and latitude == 0):
            longitude = latitude = None  # telephones write zeros where they do not know
        return Exif(self._moment(first, inner, place), longitude, latitude)

    def _number(self, at: int, size: int) -> int:
        return struct.unpack(self.order + {2: "H", 4: "I"}[size], self.data[at : at + size])[0]

    def _tags(self, at: int) -> dict[int, tuple]:
        """Tag → values of one directory; texts as one str."""
        count = self._number(at, 2)
        found: dict[int, tuple] = {}
        for index in range(min(count, _MOST_TAGS)):
            start = at + 2 + 12 * index
            tag, kind = self._number(start, 2), self._number(start + 2, 2)
            many = self._number(start + 4, 4)
            size = _SIZES.get(kind, 0) * many
            if not 0 < size <= 4096:
                continue
            place = start + 8 if size <= 4 else self._number(start + 8, 4)
            body = self.data[place : place + size]
            if len(body) == size:
                found[tag] = self._values(kind, body, many)
        return found

    def _values(self, kind: int, body: bytes, many: int) -> tuple:
        if kind in (1, 2, 7):
            return (body.split(b"\0")[0].decode("ascii", "replace").strip(),)
        if kind in (5, 10):
            parts = struct.unpack(self.order + ("I" if kind == 5 else "i") * 2 * many, body)
            return tuple(parts[i] / parts[i + 1] if parts[i + 1] else float("nan") for i in range(0, len(parts), 2))
        return struct.unpack(self.order + {3: "H", 4: "I", 9: "i"}[kind] * many, body)

    def _angle(self, place: dict[int, tuple], side: int, tag: int, most: float) -> float | None:
        parts, letter = place.get(tag, ()), str(place.get(side, ("",))[0]).upper()[:1]
        if len(parts) != 3 or letter not in ("N", "S", "E", "W"):
            return None
        angle = parts[0] + parts[1] / 60 + parts[2] / 3600
        if not 0 <= angle <= most:  # NaN included
            return None
        return round(-angle if letter in ("S", "W") else angle, 7)

    def _moment(self, first: dict[int, tuple], inner: dict[int, tuple], place: dict[int, tuple]) -> str:
        text = str(inner.get(_ORIGINAL, first.get(_PLAIN, ("",)))[0])
        offset = str(inner.get(_OFFSET, inner.get(_OFFSET_PLAIN, ("",)))[0])
        try:
            local = datetime.strptime(text[:19], "%Y:%m:%d %H:%M:%S")
            if offset:
                hours, minutes = int(offset[1:3]), int(offset[4:6])
                east = timedelta(hours=hours, minutes=minutes) * (-1 if offset[0] == "-" else 1)
                moment = (local - east).replace(tzinfo=timezone.utc)
            else:
                moment = self._satellite(place) or local.astimezone(timezone.utc)
        except (ValueError, OSError):
            found = self._satellite(place)
            if found is None:
                return ""
            moment = found
        return moment.strftime("%Y-%m-%dT%H:%M:%S.000Z") if 1990 <= moment.year <= 2200 else ""

    def _satellite(self, place: dict[int, tuple]) -> datetime | None:
        """The satellites' time, which is UTC; for cameras that name no time zone."""
        day, clock = str(place.get(0x1D, ("",))[0]), place.get(0x07, ())
        try:
            date = datetime.strptime(day[:10], "%Y:%m:%d")
            hours, minutes, seconds = (int(part) for part in clock)
            return date.replace(hour=hours, minute=minutes, second=min(seconds, 59), tzinfo=timezone.utc)
        except (ValueError, OverflowError):
            return None
