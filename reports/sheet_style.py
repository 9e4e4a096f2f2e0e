"""What the pages of the district maps have in common: the grid of the page, the typographic scale, the colours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..layers.words import word
from ..scoring.model import Profile
from .map_data import CityData, District, SheetNumbers
from .map_priorities import Priority
from .placement import Frame, Placed
from .text_fit import Style
from .wording import number, percent

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
WIDTH, HEIGHT = 420.0, 297.0
"""Millimetres: A3 landscape."""
MARGIN = 12.0
MAP_X, MAP_Y, MAP_WIDTH, MAP_HEIGHT = MARGIN, 36.6, 276.0, 222.4
STRIP_Y = MAP_Y + MAP_HEIGHT + 2.2
SIDE_X = MAP_X + MAP_WIDTH + 6.0
SIDE_WIDTH = WIDTH - MARGIN - SIDE_X
FOOT_Y = 275.5

INK, SOFT, LINE, PALE = "#1F2933", "#52606D", "#9AA5B1", "#CBD2D9"
EMPHASIS = "#00694D"
TITLE = Style(25, bold=True, colour=INK)
SUBTITLE = Style(13, colour=INK)
KICKER = Style(9, colour=SOFT)
FIGURE = Style(24, bold=True, colour=INK)
CAPTION = Style(7, colour=SOFT)
HEADING = Style(8.5, bold=True, colour=INK)
BODY = Style(8, colour=INK)
STRONG = Style(8, bold=True, colour=INK)
SMALL = Style(6.8, colour=SOFT)
TINY = Style(6, colour=SOFT)
CELL = Style(7, colour=INK)
CELL_STRONG = Style(7, bold=True, colour=INK)


@dataclass(frozen=True)
class Sheet:
    """What one page is about, and its words."""

    city: CityData
    district: District
    profile: Profile
    language: str
    page: int
    pages: int
    printed: date
    frame: Frame
    placed: Placed
    outside: int
    """Facilities beyond the frame."""
    list_at: tuple[float, float] | None = None
    """Where on the map the list of priorities stands: millimetres from its upper left corner."""

    @property
    def numbers(self) -> SheetNumbers:
        return self.city.numbers[self.district.key, self.profile.code]

    @property
    def priorities(self) -> tuple[Priority, ...]:
        return self.city.priorities.of.get((self.district.key, self.profile.code), ())

    def word(self, key: str, **values: object) -> str:
        return word(key, self.language, **values)

    def number(self, value: int) -> str:
        return number(value, self.language)

    def percent(self, share: float | None) -> str:
        return percent(share, self.language)

    @property
    def city_title(self) -> str:
        return self.city.model.titles.get(self.language, self.city.model.name)
