"""The list of what comes first, on the map: where it covers no facility, with the numbers of the map beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import numpy as np
from qgis.core import QgsMarkerSymbol

from .layout_items import CENTRE, MIDDLE, RIGHT, Page
from .map_layers import SHEET
from .placement import Frame, frame_for
from .sheet_style import INK, LINE, MAP_HEIGHT, MAP_WIDTH, MAP_X, MAP_Y, STRONG, TINY, Sheet
from .text_fit import Style
from .wording import amount_text, day

WIDTH = 88.0
"""Millimetres."""
_HEAD, _ROW, _FOOT = 7.4, 4.9, 12.4
_EDGE = 3.0
"""From the frame of the map, and between the list and the nearest facility."""
_NAME = Style(7, colour=INK)
_NUMBER = Style(6.6, bold=True, colour="#FFFFFF")
Corner = tuple[float, float]
"""Of the list: millimetres from the upper left corner of the map."""


def height_of(lines: int) -> float:
    """Millimetres that a list of so many lines takes."""
    return _HEAD + _ROW * lines + _FOOT


def frame_with_list(bounds: Sequence[float], x: np.ndarray, y: np.ndarray, lines: int) -> tuple[Frame, Corner | None]:
    """The frame of a district (see :func:`.placement.frame_for`), and where its list of so many lines stands. Where
    each corner has facilities, the frame grows to the west by the width of the list."""
    frame = frame_for(bounds, x, y, MAP_WIDTH, MAP_HEIGHT)
    if not lines:
        return frame, None
    free = _free_corner(frame, x, y, height_of(lines))
    if free is not None:
        return frame, free
    beside = WIDTH + 2 * _EDGE
    frame = frame_for(bounds, x, y, MAP_WIDTH - beside, MAP_HEIGHT)
    wider = replace(frame, west=frame.west - beside * frame.scale / 1000.0)
    return wider, (_EDGE, MAP_HEIGHT - _EDGE - height_of(lines))


def compose_list(page: Page, sheet: Sheet) -> None:
    """Put the list on the page, if there is one."""
    if sheet.list_at is None or not sheet.priorities:
        return
    x, y = MAP_X + sheet.list_at[0], MAP_Y + sheet.list_at[1]
    height = height_of(len(sheet.priorities))
    page.box("priorities box", x, y, WIDTH, height, SHEET)
    page.frame_of("priorities frame", x, y, WIDTH, height, 0.2, LINE)
    page.text(
        "priorities heading", sheet.word("sheet.priorities"), STRONG, x + 2.4, y + 1.4, WIDTH - 4.8, 4.6,
        lines=1, smallest=5.5,
    )  # fmt: skip
    for index, priority in enumerate(sheet.priorities):
        top = y + _HEAD + index * _ROW
        page.marker(f"priority disc {index + 1}", number_disc(3.9), x + 4.6, top + _ROW / 2)
        page.text(
            f"priority number {index + 1}", str(index + 1), _NUMBER, x + 2.1, top + 0.2, 5.0, _ROW - 0.4,
            align=CENTRE, vertical=MIDDLE, lines=1,
        )  # fmt: skip
        kind = sheet.city.type_titles[sheet.language].get(priority.facility_type, priority.facility_type)
        name = priority.name(sheet.language) or kind
        if priority.x is None:
            name = f"{name} ({sheet.word('sheet.no_place')})"
        page.text(
            f"priority name {index + 1}", name, _NAME, x + 8.2, top, WIDTH - 34.6, _ROW, vertical=MIDDLE, lines=1,
            smallest=5,
        )  # fmt: skip
        if priority.cost is not None:
            cost = amount_text(priority.cost, priority.currency, sheet.language)
            page.text(
                f"priority cost {index + 1}", cost, _NAME, x + WIDTH - 26.0, top, 23.6, _ROW, align=RIGHT,
                vertical=MIDDLE, lines=1, smallest=5,
            )  # fmt: skip
    note = sheet.word("sheet.priorities_note", date=_day(sheet.city.priorities.ranked_at, sheet.language))
    page.text(
        "priorities note", note, TINY, x + 2.4, y + height - _FOOT + 1.0, WIDTH - 4.8, _FOOT - 1.8,
        lines=4, smallest=5,
    )  # fmt: skip


def number_disc(size: float) -> QgsMarkerSymbol:
    """What a number of the list stands on; ``size`` in millimetres. Each item of a page owns its own."""
    return QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": INK, "outline_color": "#FFFFFF", "outline_width": "0.3", "size": str(size)}
    )


def _free_corner(frame: Frame, x: np.ndarray, y: np.ndarray, height: float) -> Corner | None:
    across, down = (x - frame.west) * 1000.0 / frame.scale, (frame.north - y) * 1000.0 / frame.scale
    right, bottom = MAP_WIDTH - _EDGE - WIDTH, MAP_HEIGHT - _EDGE - height
    for left, top in ((_EDGE, bottom), (_EDGE, _EDGE), (right, bottom), (right, _EDGE)):
        covered = (across > left - _EDGE) & (across < left + WIDTH + _EDGE)
        covered &= (down > top - _EDGE) & (down < top + height + _EDGE)
        if not covered.any():
            return left, top
    return None


def _day(moment: str, language: str) -> str:
    try:
        return day(datetime.fromisoformat(moment.replace("Z", "+00:00")).astimezone().date(), language)
    except ValueError:
        return moment
