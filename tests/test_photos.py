"""Photos of inspections: real pictures only, upright, not too large, with when and where."""

from __future__ import annotations

import hashlib
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from photo_support import exif, jpeg, picture
from qgis.PyQt.QtGui import QColor, QImage

from inclusive_city.layers.exif import Exif, read_exif
from inclusive_city.layers.photos import (
    LONGEST_SIDE,
    MOST_BYTES,
    THUMBNAIL,
    PhotoRefused,
    photo_of,
    remarks,
    safe_name,
    take_photo,
)


# ---------------------------------------------------------------------- what is no photo
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("photo.jpg", b"GIF89a is text"), ("photo.png", b""), ("letter.jpg", b"%PDF-1.4\n%\xe2\xe3"),
        ("drawing.jpg", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect/></svg>"),
        ("program.jpg", b"MZ\x90\0" + b"\0" * 200), ("half.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0"),
    ],
)  # fmt: skip
def test_what_is_no_picture_is_refused_whatever_it_is_called(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(PhotoRefused, match="not a picture"):
        take_photo(path)


def test_a_picture_is_known_by_its_content(tmp_path):
    path = tmp_path / "report.pdf"
    path.write_bytes(picture(kind="PNG"))
    photo = take_photo(path)
    assert photo.media_type == "image/png" and photo.file_name == "report.pdf"


def test_files_that_are_too_large_or_not_there(tmp_path):
    path = tmp_path / "huge.jpg"
    path.write_bytes(jpeg())
    os.truncate(path, MOST_BYTES)
    with pytest.raises(PhotoRefused, match="too large"):
        take_photo(path)
    with pytest.raises(PhotoRefused, match="cannot be read"):
        take_photo(tmp_path / "none.jpg")
    with pytest.raises(PhotoRefused, match="cannot be read"):
        take_photo(tmp_path)


def test_a_small_file_that_unpacks_to_a_monster_is_refused_unopened():
    raw = bytearray(picture(kind="PNG"))
    raw[16:24] = (60000).to_bytes(4, "big") * 2  # the header's width and height
    import zlib

    raw[29:33] = zlib.crc32(bytes(raw[12:29])).to_bytes(4, "big")
    with pytest.raises(PhotoRefused, match="too many points|not a picture"):
        photo_of(bytes(raw), "bomb.png")


def test_half_a_picture_is_shown_as_far_as_it_goes_or_refused():
    raw = jpeg(800, 600)
    try:
        photo = photo_of(raw[: len(raw) // 2], "half.jpg")
    except PhotoRefused:
        return
    assert (photo.width, photo.height) == (800, 600)


# ---------------------------------------------------------------------- sizes, upright
def test_a_small_photo_is_kept_as_it_is():
    raw = jpeg(taken="2026:05:06 10:00:00")
    photo = photo_of(raw, "a.jpg")
    assert photo.content == raw and photo.checksum == hashlib.sha256(raw).hexdigest() and not photo.is_reduced


def test_a_large_one_is_made_smaller_unless_asked_not_to():
    raw = jpeg(3000, 1500)
    photo = photo_of(raw, "a.jpg")
    assert photo.is_reduced and (photo.width, photo.height) == (LONGEST_SIDE, LONGEST_SIDE // 2)
    assert photo.checksum == hashlib.sha256(photo.content).hexdigest()
    whole = photo_of(raw, "a.jpg", is_reduced=False)
    assert whole.content == raw and (whole.width, whole.height) == (3000, 1500)


def test_other_formats_become_jpeg():
    photo = photo_of(picture(kind="BMP"), "a.bmp")
    assert photo.media_type == "image/jpeg" and photo.content[:2] == b"\xff\xd8"


@pytest.mark.parametrize("side", [64, 3000])
def test_pictures_stand_upright(side):
    # Orientation 6: the camera was held upright, the stored picture lies on its side: red left becomes red on top.
    photo = photo_of(jpeg(side, side // 2, orientation=6), "a.jpg")
    assert photo.width < photo.height
    image = QImage.fromData(photo.thumbnail)
    assert max(image.width(), image.height()) <= THUMBNAIL and image.width() < image.height()
    top, bottom = (QColor(image.pixel(image.width() // 2, y)) for y in (2, image.height() - 3))
    assert top.red() > 200 > bottom.red() and bottom.blue() > 200 > top.blue()


def test_a_transparent_picture_gets_a_white_ground():
    image = QImage(3000, 20, QImage.Format.Format_ARGB32)
    image.fill(0)
    from qgis.PyQt.QtCore import QBuffer, QIODevice

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    photo = photo_of(bytes(buffer.data()), "a.png")
    assert QColor(QImage.fromData(photo.content).pixel(5, 5)).red() > 250


# ---------------------------------------------------------------------- names
@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd"), ("..\\..\\windows\\a.jpg", "a.jpg"), ("..", "photo"), ("", "photo"),
        ("/", "photo"), ("a\0b\n.jpg", "ab.jpg"), ("a:b|c?.jpg", "a_b_c_.jpg"), ("вход.jpg", "вход.jpg"),
        ("gpj.\u202etxt", "gpj.txt"), (" .hidden. ", "hidden"),
    ],
)  # fmt: skip
def test_names_lead_nowhere(name, safe):
    assert safe_name(name) == safe


@given(st.text(max_size=300))
def test_any_name_becomes_a_safe_one(name):
    safe = safe_name(name)
    assert safe and len(safe) <= 80 and not set(safe) & set('/\\\0<>:"|?*') and safe not in (".", "..")
    assert safe_name(safe) == safe


# ---------------------------------------------------------------------- when and where
@pytest.mark.parametrize("order", ["<", ">"])
def test_time_and_place_are_read(order):
    photo = photo_of(jpeg(order=order, taken="2026:05:06 10:00:00", offset="+05:00", place=(76.8897, 43.2389)), "a.jpg")
    assert photo.taken_at == "2026-05-06T05:00:00.000Z"
    assert photo.longitude == pytest.approx(76.8897, abs=1e-6) and photo.latitude == pytest.approx(43.2389, abs=1e-6)


def test_time_and_place_survive_making_it_smaller():
    photo = photo_of(jpeg(3000, 100, taken="2026:05:06 10:00:00", offset="+05:00", place=(-70.5, -33.5)), "a.jpg")
    assert photo.is_reduced and photo.taken_at and (photo.longitude, photo.latitude) == (-70.5, -33.5)


def test_without_a_time_zone_the_satellites_know():
    read = read_exif(jpeg(taken="2026:05:06 10:00:00", satellite=("2026:05:06", (5, 0, 30))))
    assert read.taken_at == "2026-05-06T05:00:30.000Z"


@pytest.mark.parametrize("tags", [{"place": (0.0, 0.0)}, {"taken": "0000:00:00 00:00:00"}, {"taken": "yesterday"}])
def test_what_a_camera_does_not_know_is_not_made_up(tags):
    assert read_exif(jpeg(**tags)) == Exif()


def test_a_png_has_tags_too():
    raw = picture(kind="PNG")
    block = exif(taken="2026:05:06 10:00:00", offset="+00:00")[6:]
    chunk = len(block).to_bytes(4, "big") + b"eXIf" + block + b"\0\0\0\0"
    assert read_exif(raw[:33] + chunk + raw[33:]).taken_at == "2026-05-06T10:00:00.000Z"


@settings(max_examples=150)
@given(st.data())
def test_no_block_of_tags_breaks_the_reader(data):
    raw = bytearray(jpeg(taken="2026:05:06 10:00:00", place=(76.9, 43.2), orientation=3))
    for _ in range(data.draw(st.integers(1, 12))):
        raw[data.draw(st.integers(2, 260))] = data.draw(st.integers(0, 255))
    found = read_exif(bytes(raw))
    assert found.longitude is None or -180 <= found.longitude <= 180
    assert read_exif(bytes(raw[: data.draw(st.integers(0, 260))])) is not None


def test_what_is_odd_is_said():
    photo = photo_of(jpeg(taken="2026:05:06 10:00:00", offset="+00:00", place=(76.9, 43.25)), "a.jpg")
    here, there = (76.9, 43.2505), (76.93, 43.25)
    assert remarks(photo, here, "2026-05-06T12:00:00.000Z") == ()
    assert remarks(photo, None, "") == ()
    far, old = remarks(photo, there, "2026-07-06T12:00:00.000Z")
    assert "m from the facility" in str(far) and "2026-05-06" in str(old)
    assert remarks(photo_of(jpeg(), "b.jpg"), there, "2026-07-06T12:00:00.000Z") == ()
