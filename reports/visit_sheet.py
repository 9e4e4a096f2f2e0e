"""Planned visits on paper: per inspector and week a list to tick off, in the order of the way, with a sketch of it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import groupby
from pathlib import Path

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen

from ..layers.visit_list import Stop
from ..layers.visit_plan import SECOND
from ..layers.words import word
from ..scoring.errors import QT_TRANSLATE_NOOP
from .due_words import day_text, reasons_text
from .map_data import MapError
from .pdf_pages import Piece, add_text, page_font, page_size, text_document, write_pages
from .wording import NARROW, number

SKETCH_HEIGHT = 250
FINE = 4
"""The sketch has so many times more dots either way."""
_DOT = 9.0
_SIDES_M = (50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000)
_MOST_SQUARES = 14
_PADDING, _FOOT = 4.0, 24.0
_SHARES = (0.08, 0.06, 0.56, 0.30)
"""Widths of the columns: box, number, facility, notes."""


class NothingPlanned(MapError):
    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("Errors", "No visit is planned in this list: nothing was written. Plan the visits first.")
        )


def write_sheet(stops: Sequence[Stop], target: Path, title: str, language: str) -> int:
    """Write the sheets of these visits into one PDF, whole or not at all; the number of pages. ``title``: the city."""
    if not stops:
        raise NothingPlanned()
    pages = sheet_pages(stops, title, language)
    write_pages(
        target,
        pages,
        f"{title}: {word('visit.sheets', language)}",
        lambda number_of: word("visit.page", language, title=title, page=number_of, pages=len(pages)),
    )
    return len(pages)


def sheet_pages(stops: Sequence[Stop], title: str, language: str) -> list[list[Piece]]:
    """What stands on each page. No facility is torn apart by the end of a page."""
    ordered = sorted(
        stops, key=lambda stop: (stop.inspector_name.casefold(), stop.inspector or 0, stop.week, stop.position)
    )
    pages: list[list[Piece]] = []
    for _, group in groupby(ordered, key=lambda stop: (stop.inspector, stop.week)):
        pages += _week_pages(list(group), title, language)
    return pages


def _week_pages(stops: Sequence[Stop], title: str, language: str) -> list[list[Piece]]:
    width, height = page_size()
    first = stops[0]
    who = word("visit.inspector", language, name=first.inspector_name or word("visit.nobody", language))
    districts = ", ".join(dict.fromkeys(stop.district for stop in stops if stop.district))
    told = " · ".join(
        text for text in (title, who, word("visit.count", language, number=len(stops)), districts) if text
    )
    heading = escape(word("visit.sheet", language, day=day_text(first.week, language)))
    page: list[Piece] = []
    y = add_text(page, f'<span style="font-size: 20px"><b>{heading}</b></span><br/>{escape(told)}', 0.0, 0.0, width)
    sketch, side = sketch_image(stops, width)
    if side:
        page.append(Piece(QRectF(0, y + _PADDING, width, SKETCH_HEIGHT), image=sketch))
        length, unit = (side, "unit.m") if side < 1000 else (side // 1000, "unit.km")
        size = f"{number(length, language)}{NARROW}{word(unit, language)}"
        caption = f'<span style="font-size: 11px">{escape(word("visit.sketch", language, size=size))}.</span>'
        y = add_text(page, caption, 0.0, y + 2 * _PADDING + SKETCH_HEIGHT, width)
    heads = [f"<b>{escape(text)}</b>" for text in (
        word("visit.done", language), "№", word("visit.facility", language), word("visit.notes", language)
    )]  # fmt: skip
    pages = [page]
    y = _row(page, heads, y + _PADDING)
    for place, stop in enumerate(stops, 1):
        cells = ["", str(place), _cell(stop, language), ""]
        if y + _height(cells) > height - _FOOT:
            page = []
            pages.append(page)
            y = _row(page, heads, 0.0)
        page.append(Piece(QRectF(_SHARES[0] * width / 2 - 8, y + _PADDING, 16, 16), framed=True))
        y = _row(page, cells, y)
    return pages


def _cell(stop: Stop, language: str) -> str:
    where = word("place.unlocated", language)
    if stop.latitude is not None and stop.longitude is not None:
        where = f"{stop.latitude:.5f}, {stop.longitude:.5f}"
    due = word("visit.due", language, day=day_text(stop.due, language)) if stop.due else ""
    kind = word(f"visit.purpose.{stop.purpose or 'refresh'}", language)
    is_second = stop.purpose == SECOND  # which has its own reason, whenever the facility is due
    why = (kind,) if is_second else (kind, due, reasons_text(stop.reasons, language))
    small = " · ".join(text for text in why if text)
    lines = [
        f"<b>{escape(stop.name or word('tip.no_name', language))}</b>",
        escape(", ".join(text for text in (stop.facility_type, stop.address) if text)),
        f'<span style="font-size: 11px">{escape(small)}</span>',
        f'<span style="font-size: 11px">{escape(word("visit.place", language, place=where))}</span>',
    ]
    return "<br/>".join(lines)


def _height(cells: Sequence[str]) -> float:
    width = page_size()[0]
    texts = (text_document(html, share * width - 2 * _PADDING) for html, share in zip(cells, _SHARES))
    return max(text.size().height() for text in texts) + 2 * _PADDING


def _row(page: list[Piece], cells: Sequence[str], y: float) -> float:
    """Put a row of the table on the page; where it ends."""
    width, height, x = page_size()[0], _height(cells), 0.0
    for html, share in zip(cells, _SHARES):
        page.append(Piece(QRectF(x, y, share * width, height), framed=True))
        add_text(page, html, x + _PADDING, y + _PADDING, share * width - 2 * _PADDING)
        x += share * width
    return y + height


# ---------------------------------------------------------------------- the sketch
def sketch_image(stops: Sequence[Stop], width: float) -> tuple[QImage, int]:
    """The way as numbers in their order, over squares; and the side of a square in metres, 0 where nothing has a
    place."""
    image = QImage(round(width * FINE), SKETCH_HEIGHT * FINE, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    known = [(place, stop) for place, stop in enumerate(stops, 1) if stop.latitude is not None]
    if not known:
        return image, 0
    # Near enough for a week's way: a degree of longitude is shorter by the cosine of the latitude.
    lat = np.array([stop.latitude for _, stop in known], dtype=np.float64)
    lon = np.array([stop.longitude for _, stop in known], dtype=np.float64)
    x = (lon - lon.min()) * 111_320.0 * np.cos(np.radians(lat.mean()))
    y = (lat - lat.min()) * 111_132.0
    rim = 3 * _DOT
    scale = min((width - 2 * rim) / max(np.ptp(x), 50.0), (SKETCH_HEIGHT - 2 * rim) / max(np.ptp(y), 50.0))
    side = next((size for size in _SIDES_M if width / (size * scale) <= _MOST_SQUARES), _SIDES_M[-1])
    left, below = (width - np.ptp(x) * scale) / 2, (SKETCH_HEIGHT - np.ptp(y) * scale) / 2
    points = [QPointF(left + px * scale, SKETCH_HEIGHT - below - py * scale) for px, py in zip(x, y)]
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(FINE, FINE)
    _draw_squares(painter, width, side * scale)
    painter.setPen(QPen(QColor("#555555"), 1.2))
    for one, other in zip(points, points[1:]):
        painter.drawLine(one, other)
    font = page_font(10)
    font.setBold(True)
    painter.setFont(font)
    for (place, _), point in zip(known, points):
        circle = QRectF(point.x() - _DOT, point.y() - _DOT, 2 * _DOT, 2 * _DOT)
        painter.setPen(QPen(QColor("black"), 1.0))
        painter.setBrush(QColor("white"))
        painter.drawEllipse(circle)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(place))
    painter.end()
    return image, side


def _draw_squares(painter: QPainter, width: float, step: float) -> None:
    painter.setPen(QPen(QColor("#cccccc"), 0.6))
    for count in range(int(width / step) + 1):
        painter.drawLine(QPointF(count * step, 0), QPointF(count * step, SKETCH_HEIGHT))
    for count in range(int(SKETCH_HEIGHT / step) + 1):
        painter.drawLine(QPointF(0, count * step), QPointF(width, count * step))
    painter.setPen(QPen(QColor("#555555"), 1.0))
    painter.drawRect(QRectF(0.5, 0.5, width - 1, SKETCH_HEIGHT - 1))
