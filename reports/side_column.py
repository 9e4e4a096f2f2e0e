"""The side column of a district map: small maps, legend with counts, table by type, notes.

What is below says first how much it needs; the small maps take what is left.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsLayoutItemMap

from ..layers.words import STATUSES, sentence, status_title
from .layout_items import BOTTOM, CENTRE, LEFT, MIDDLE, RIGHT, Page
from .map_data import MIN_ASSESSED, TypeRow, unconfirmed
from .map_layers import AROUND, LAND, MapLayers
from .sheet_style import (
    BODY,
    CELL,
    CELL_STRONG,
    FOOT_Y,
    HEADING,
    MAP_Y,
    PALE,
    SIDE_WIDTH,
    SIDE_X,
    SMALL,
    STRONG,
    TINY,
    Sheet,
)  # fmt: skip
from .text_fit import Style, fit

MAX_TYPES = 14
"""Rows of facility types in the table; a model with more has the rarest added up in one row."""
SMALL_MAPS = (38.0, 62.0)
"""Least and greatest height of the small maps, mm."""
_LEGEND_ROW, _TABLE_ROW = 6.7, 4.3
_GAP = 3.6
_NOTE_GAP = 0.9
_BAR = "#7B8794"
_WIDTHS = (35.0, 10.4, *(8.4,) * len(STATUSES), 9.6, 8.6)
"""Columns of the table: type, all, each status, adapted, its share."""


class SideColumn:
    """Puts the column on a page. ``layers`` show the page's district and profile already."""

    def __init__(self, page: Page, sheet: Sheet, layers: MapLayers) -> None:
        self.page, self.sheet, self.layers = page, sheet, layers
        self.numbers = sheet.numbers
        self.rows = _most(self.numbers.types)

    def compose(self, main: QgsLayoutItemMap) -> None:
        notes = self._notes()
        needed = sum(fit(note, SMALL, SIDE_WIDTH, 99).height + _NOTE_GAP for note in notes)
        legend = 5.2 + _LEGEND_ROW * (len(STATUSES) + 1)
        table = 10.0 + _TABLE_ROW * (len(self.rows) + 1)
        left = FOOT_Y - 2.0 - MAP_Y - (8.0 + 6.2) - legend - table - needed - 3 * _GAP
        y = self._small_maps(main, min(max(left, SMALL_MAPS[0]), SMALL_MAPS[1]))
        y = self._legend(y + _GAP)
        y = self._table(y + _GAP)
        self._write_notes(notes, y + _GAP)

    # ------------------------------------------------------------------ small maps
    def _small_maps(self, main: QgsLayoutItemMap, height: float) -> float:
        page, sheet, gap = self.page, self.sheet, 4.0
        width = (SIDE_WIDTH - gap) / 2
        second = SIDE_X + width + gap
        y = MAP_Y - 1.6
        for name, key, x in (("locator", "sheet.locator", SIDE_X), ("cells", "sheet.cells", second)):
            page.text(
                f"{name} heading", sheet.word(key), HEADING, x, y, width, 7.6, lines=2, vertical=BOTTOM, smallest=5.5
            )
        y += 8.6
        city, district = self.layers.city_bounds(), self.layers.bounds(sheet.district.code)
        box = (y, width, height)
        locator = page.map("locator", self.layers.locator(), _around(city, width, height), SIDE_X, *box, AROUND)
        cells = page.map("cells", self.layers.cell_map(), _around(district, width, height), second, *box, LAND)
        page.overview(locator, main)
        if not sheet.frame.whole:
            page.overview(cells, main)
        page.frame_of("locator frame", SIDE_X, *box)
        page.frame_of("cells frame", second, *box)
        y += height + 1.2
        if sheet.district.population is not None:
            people = f"{sheet.word('map.population')}: {sheet.number(sheet.district.population)}"
            if sheet.district.population_as_of:
                people += f" ({sheet.district.population_as_of})"
            page.text("population", people, Style(7, colour=SMALL.colour), SIDE_X, y, width, 4.0, lines=1)
        self._share_key(second, y, width)
        return y + 5.8

    def _share_key(self, x: float, y: float, width: float) -> None:
        """The classes of the small map, with the limits where one passes into the next."""
        shares, few = self.layers.symbols.share_classes()
        box = (width - 19.0) / len(shares)
        limits = [low for low, _, _ in shares] + [shares[-1][1]]
        for index, (_, _, symbol) in enumerate(shares):
            self.page.box(f"share class {index}", x + index * box, y, box, 2.6, symbol)
        for index, limit in enumerate(limits):
            is_last = index == len(shares)
            text = self.sheet.percent(limit) if is_last else str(round(limit * 100))
            align, left = (LEFT, x) if index == 0 else (CENTRE, x + index * box - 5)
            self.page.text(
                f"share limit {index}", text, TINY, left, y + 2.8, 10, 2.9, align=align, lines=1, smallest=4.5
            )
        self.page.box("share class few", x + width - 11.5, y, 11.5, 2.6, few)
        self.page.frame_of("share class few frame", x + width - 11.5, y, 11.5, 2.6, 0.1, PALE)
        few_text = self.sheet.word("sheet.few", number=MIN_ASSESSED)
        self.page.text(
            "share few", few_text, TINY, x + width - 13, y + 2.8, 13, 2.9, align=RIGHT, lines=1, smallest=4.5
        )

    # ------------------------------------------------------------------ legend with counts
    def _legend(self, y: float) -> float:
        page, sheet, numbers = self.page, self.sheet, self.numbers
        right = SIDE_X + SIDE_WIDTH
        page.text("legend heading", sentence(sheet.word("map.legend")), HEADING, SIDE_X, y, 55, 4.8, lines=1)
        official, reported = sheet.word("sheet.official"), sheet.word("sheet.reported_only")
        page.text("legend official", official, TINY, SIDE_X + 58, y + 1.2, 31, 3.4, align=RIGHT, lines=1)
        page.text("legend reported", reported, TINY, right - 22, y + 1.2, 22, 3.4, align=RIGHT, lines=1, smallest=4.5)
        y += 5.2
        page.rule("legend rule", SIDE_X, y, SIDE_WIDTH)
        most = max([*numbers.official.values(), 1])
        for code in STATUSES:
            title = sentence(status_title(code, sheet.language))
            self._legend_row(code, title, sheet.word(f"sheet.means.{code}"), numbers.official[code], y)
            count = numbers.official[code]
            if count:
                page.box(f"legend bar {code}", SIDE_X + 65, y + 1.9, max(13.0 * count / most, 0.2), 2.9, _BAR)
            share = sheet.percent(count / numbers.facilities if numbers.facilities else None)
            self._legend_number(f"legend share {code}", share, BODY, SIDE_X + 90, y, 9.5)
            if code != "not_assessed":
                symbol = self.layers.symbols.marker(f"reported_{code}", 3.2)
                page.marker(f"legend reported symbol {code}", symbol, right - 10.5, y + _LEGEND_ROW / 2)
                self._legend_number(
                    f"legend reported count {code}", sheet.number(numbers.reported[code]), BODY, right - 8.5, y, 8.5
                )
            y += _LEGEND_ROW
        page.rule("legend old rule", SIDE_X, y, SIDE_WIDTH, 0.15, PALE)
        old = sentence(sheet.word("out_of_date"))
        self._legend_row("accessible_old", old, sheet.word("sheet.means.old"), numbers.out_of_date, y)
        return y + _LEGEND_ROW

    def _legend_row(self, code: str, title: str, means: str, count: int, y: float) -> None:
        page = self.page
        page.marker(f"legend symbol {code}", self.layers.symbols.marker(code, 3.2), SIDE_X + 2.6, y + _LEGEND_ROW / 2)
        page.text(f"legend title {code}", title, STRONG, SIDE_X + 6.5, y + 0.15, 57, 4.0, lines=1, smallest=6)
        page.text(f"legend means {code}", means, TINY, SIDE_X + 6.5, y + 3.65, 57, 3.0, lines=1, smallest=4.5)
        self._legend_number(f"legend count {code}", self.sheet.number(count), STRONG, SIDE_X + 78, y, 11)

    def _legend_number(self, name: str, text: str, style: Style, x: float, y: float, width: float) -> None:
        self.page.text(name, text, style, x, y, width, _LEGEND_ROW, align=RIGHT, vertical=MIDDLE, lines=1)

    # ------------------------------------------------------------------ table
    def _table(self, y: float) -> float:
        page, sheet = self.page, self.sheet
        page.text("table heading", sheet.word("sheet.table"), HEADING, SIDE_X, y, SIDE_WIDTH, 4.8, lines=1, smallest=6)
        y += 5.4
        left = [SIDE_X + sum(_WIDTHS[:index]) for index in range(len(_WIDTHS) + 1)]
        heads = (("type", "field.facility_type", 0, 1, LEFT), ("total", "map.total", 1, 2, RIGHT))
        for name, key, first, last, align in (*heads, ("adapted", "sheet.adapted", -3, -1, RIGHT)):
            box_width = left[last] - left[first] - 1.2
            page.text(
                f"table {name}", sheet.word(key), TINY, left[first] + 0.6, y, box_width, 3.6,
                align=align, vertical=BOTTOM, lines=1, smallest=4.5,
            )  # fmt: skip
        for index, code in enumerate(STATUSES):
            page.marker(f"table symbol {code}", self.layers.symbols.marker(code, 2.6), left[index + 3] - 2.0, y + 1.9)
        y += 4.4
        page.rule("table rule", SIDE_X, y, SIDE_WIDTH)
        total = TypeRow("", tuple(self.numbers.official[code] for code in STATUSES))
        rows, styles, fills = [], [], []
        for index, row in enumerate([*self.rows, total]):
            is_total = index == len(self.rows)
            style = CELL_STRONG if is_total else CELL
            name = sheet.word("map.total") if is_total else self._type_title(row)
            counts = [sheet.number(value) if value else "–" for value in (row.facilities, *row.statuses, row.adapted)]
            share = sheet.percent(row.share)
            rows.append(self._cells([name, *counts, share], [style, CELL_STRONG, *[style] * 7, CELL_STRONG], styles))
            fills.append("#E4E7EB" if is_total else "#F5F7FA" if index % 2 else "")
        heights = [_TABLE_ROW] * len(rows)
        page.table("table", rows, styles, fills, _WIDTHS, heights, SIDE_X, y + 0.2)
        return y + 0.2 + sum(heights)

    def _cells(self, texts: list[str], wanted: list[Style], styles: list[list[Style]]) -> list[str]:
        """A row whose texts fit their columns, in one line each; the styles they need go to ``styles``."""
        found = [fit(text, style, width - 1.4, 9, 4.5, 1) for text, style, width in zip(texts, wanted, _WIDTHS)]
        styles.append([cell.style for cell in found])
        return [cell.text for cell in found]

    def _type_title(self, row: TypeRow) -> str:
        title = self.sheet.city.type_titles.get(self.sheet.language, {}).get(row.code)
        return title or self.sheet.word("sheet.other_types")

    # ------------------------------------------------------------------ notes
    def _notes(self) -> list[str]:
        sheet = self.sheet
        number, total = unconfirmed(sheet.city.model, sheet.profile.code)
        notes = [
            sheet.word("sheet.define_adapted"),
            self._define_assessed(),
            sheet.word("sheet.define_reported"),
            sheet.word("sheet.unconfirmed", total=total, number=number)
            if number
            else sheet.word("sheet.confirmed", total=total),
        ]
        queued = sheet.city.queued.get(sheet.district.key, 0)
        if queued:
            notes.append(sheet.word("sheet.queued", number=sheet.number(queued)))
        return notes

    def _define_assessed(self) -> str:
        known = self.numbers.known
        if known is not None:
            return self.sheet.word("sheet.define_assessed", share=self.sheet.percent(known))
        return self.sheet.word(f"sheet.define_assessed_{'only' if self.numbers.assessed else 'none'}")

    def _write_notes(self, notes: list[str], y: float) -> None:
        """Paragraphs one below the other; all smaller together where they would not fit."""
        room = FOOT_Y - 2.0 - y
        size = SMALL.size
        while size > 4.5 and sum(fit(n, Style(size), SIDE_WIDTH, 99).height + _NOTE_GAP for n in notes) > room:
            size -= 0.2
        for index, note in enumerate(notes):
            height = fit(note, Style(size), SIDE_WIDTH, 99).height + 0.3
            height = min(height, FOOT_Y - 1.5 - y)
            style = Style(size, colour=SMALL.colour)
            self.page.text(f"note {index}", note, style, SIDE_X, y, SIDE_WIDTH, height, smallest=4.5)
            y += height + _NOTE_GAP - 0.3


def _most(rows: Sequence[TypeRow]) -> list[TypeRow]:
    """At most :data:`MAX_TYPES` rows: beyond that the rarest types become one."""
    if len(rows) <= MAX_TYPES:
        return list(rows)
    by_size = sorted(rows, key=lambda row: -row.facilities)
    kept = {row.code for row in by_size[: MAX_TYPES - 1]}
    rest = [row.statuses for row in rows if row.code not in kept]
    return [*(row for row in rows if row.code in kept), TypeRow("", tuple(sum(counts) for counts in zip(*rest)))]


def _around(bounds: Sequence[float], width: float, height: float) -> tuple[float, float, float, float]:
    """``bounds`` with some room, in the shape of a frame of ``width`` × ``height``."""
    west, south, east, north = bounds
    unit = max((east - west) / (width * 0.9), (north - south) / (height * 0.9))
    x, y = (west + east) / 2, (south + north) / 2
    return x - unit * width / 2, y - unit * height / 2, x + unit * width / 2, y + unit * height / 2
