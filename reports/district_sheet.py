"""One printed page: a district for one disability profile, A3 landscape.

Header, map with its strip of marginalia, side column (:mod:`.side_column`), footer.
"""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsLayoutItemMap, QgsLayoutItemMapGrid, QgsLayoutItemPicture
from qgis.PyQt.QtGui import QColor

from .layout_items import CENTRE, MIDDLE, RIGHT, Page, text_format
from .map_data import OSM
from .map_layers import AROUND, SHEET, MapLayers
from .placement import MAX_SHIFT
from .priority_list import compose_list
from .sheet_style import (
    CAPTION,
    EMPHASIS,
    FIGURE,
    FOOT_Y,
    HEIGHT,
    INK,
    KICKER,
    MAP_HEIGHT,
    MAP_WIDTH,
    MAP_X,
    MAP_Y,
    MARGIN,
    RESOURCES,
    SIDE_WIDTH,
    SIDE_X,
    SMALL,
    SOFT,
    STRIP_Y,
    STRONG,
    SUBTITLE,
    TITLE,
    WIDTH,
    Sheet,
)  # fmt: skip
from .side_column import SideColumn
from .text_fit import Style, balanced
from .wording import day, decimal, scale

_GRID_STEPS = (1 / 60, 2 / 60, 5 / 60, 10 / 60, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Degrees."""
_MINUTES = "round(abs(@grid_number) * 60)"
_DEGREES = f"floor({_MINUTES} / 60) || '°' || lpad(to_string({_MINUTES} % 60), 2, '0') || '′'"
_SOURCES = 5
"""So many imported files are named."""


def compose(sheet: Sheet, layers: MapLayers) -> Page:
    """The page as a layout of its own. ``layers`` must show its district and profile already."""
    page = Page(layers.project, f"{sheet.district.code} {sheet.profile.code}", WIDTH, HEIGHT)
    _header(page, sheet)
    main = _main_map(page, sheet, layers)
    _strip(page, sheet, main)
    SideColumn(page, sheet, layers).compose(main)
    _footer(page, sheet, layers)
    return page


# ---------------------------------------------------------------------- header
def _header(page: Page, sheet: Sheet) -> None:
    icon = RESOURCES / "icons" / f"profile_{sheet.profile.code}.svg"
    if not icon.is_file():
        icon = RESOURCES / "icons" / "profile.svg"
    page.picture("profile icon", icon, MARGIN, 11.5, 18, 18)
    left = MARGIN + 22.0
    room = SIDE_X - 6.0 - left
    page.text("kicker", f"{sheet.city_title} · {sheet.word('map.title')}", KICKER, left, 9.3, room, 4.8, lines=1)
    if sheet.city.is_sample:
        style = Style(8.5, bold=True, colour=INK)
        width = min(balanced(sheet.word("sample"), style, 2) + 7.0, 80.0)
        x = SIDE_X - 6.0 - width
        page.box("sample badge", x, 13.6, width, 12.4, "#FFE08A")
        page.text(
            "sample", sheet.word("sample"), style, x + 2.5, 14.1, width - 5.0, 11.4,
            align=CENTRE, vertical=MIDDLE, lines=2, smallest=6,
        )  # fmt: skip
        room -= width + 5.0
    title, profile = sheet.district.name(sheet.language), sheet.profile.title(sheet.language)
    page.text("title", title, TITLE, left, 13.0, room, 12.4, lines=1, vertical=MIDDLE, smallest=9)
    page.text("profile", profile, SUBTITLE, left, 24.8, room, 6.6, lines=1, smallest=7)
    numbers = sheet.numbers
    assessed = sheet.word("sheet.assessed_of_all", number=sheet.number(numbers.assessed))
    adapted = sheet.word("sheet.adapted_of_all", number=sheet.number(numbers.adapted))
    _figure(page, 0, sheet.number(numbers.facilities), sheet.word("sheet.register"), INK)
    _figure(page, 1, sheet.percent(numbers.assessed_share), assessed, INK)
    _figure(page, 2, sheet.percent(numbers.share), adapted, EMPHASIS)
    page.rule("header rule", MARGIN, 32.6, WIDTH - 2 * MARGIN, 0.4, INK)


def _figure(page: Page, place: int, figure: str, caption: str, colour: str) -> None:
    """One of the three figures that the page is about."""
    width = (SIDE_WIDTH - 6.0) / 3
    x = SIDE_X + place * (width + 3.0)
    page.rule(f"figure rule {place}", x, 10.6, width, 0.8, colour)
    style = Style(FIGURE.size, bold=True, colour=colour)
    page.text(f"figure {place}", figure, style, x, 11.2, width, 11.8, lines=1, smallest=12)
    page.text(f"figure caption {place}", caption, CAPTION, x, 22.8, width, 8.6, lines=2, smallest=5.5)


# ---------------------------------------------------------------------- map
def _main_map(page: Page, sheet: Sheet, layers: MapLayers) -> QgsLayoutItemMap:
    frame = sheet.frame
    extent = (frame.west, frame.south, frame.east, frame.north)
    item = page.map("map", layers.main_map(), extent, MAP_X, MAP_Y, MAP_WIDTH, MAP_HEIGHT, AROUND)
    _grid(item, frame.scale)
    if not sheet.numbers.facilities:
        style = Style(13, colour=SOFT)
        width = min(balanced(sheet.word("sheet.empty"), style, 2), MAP_WIDTH - 30.0) + 12.0
        x, y = MAP_X + (MAP_WIDTH - width) / 2, MAP_Y + MAP_HEIGHT / 2 - 9.0
        page.box("empty box", x, y, width, 18.0, SHEET)
        page.text(
            "empty", sheet.word("sheet.empty"), style, x + 4, y + 1, width - 8, 16.0, align=CENTRE, vertical=MIDDLE
        )
    compose_list(page, sheet)
    page.frame_of("map frame", MAP_X, MAP_Y, MAP_WIDTH, MAP_HEIGHT)
    return item


def _grid(item: QgsLayoutItemMap, denominator: float) -> None:
    """Ticks and degrees along the frame."""
    grid = QgsLayoutItemMapGrid("grid", item)
    grid.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    wanted = denominator * MAP_WIDTH / 1000.0 / 111_000.0 / 4
    step = next((step for step in _GRID_STEPS if step >= wanted), _GRID_STEPS[-1])
    grid.setIntervalX(step)
    grid.setIntervalY(step)
    grid.setStyle(QgsLayoutItemMapGrid.GridStyle.FrameAnnotationsOnly)
    grid.setFrameStyle(QgsLayoutItemMapGrid.FrameStyle.InteriorTicks)
    grid.setFrameWidth(1.6)
    grid.setFramePenSize(0.15)
    grid.setFramePenColor(QColor(SOFT))
    grid.setAnnotationEnabled(True)
    grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
    grid.setAnnotationExpression(_DEGREES)
    grid.setAnnotationTextFormat(text_format(Style(5.5, colour=SOFT)))
    grid.setAnnotationFrameDistance(0.6)
    sides, direction = QgsLayoutItemMapGrid.BorderSide, QgsLayoutItemMapGrid.AnnotationDirection
    for side in (sides.Right, sides.Bottom):
        grid.setAnnotationDisplay(QgsLayoutItemMapGrid.DisplayMode.HideAll, side)
    for side, reads in ((sides.Top, direction.Horizontal), (sides.Left, direction.Vertical)):
        grid.setAnnotationPosition(QgsLayoutItemMapGrid.AnnotationPosition.OutsideMapFrame, side)
        grid.setAnnotationDirection(reads, side)
    item.grids().addGrid(grid)


def _strip(page: Page, sheet: Sheet, main: QgsLayoutItemMap) -> None:
    """Under the map: scale, how symbols were placed, north."""
    metres = _nice(22.0 * sheet.frame.scale / 1000.0)
    per_unit, unit = (1000.0, "unit.km") if metres >= 1000 else (1.0, "unit.m")
    label = Style(6.5, colour=INK)
    page.scale_bar("scale bar", main, MAP_X - 0.8, STRIP_Y - 0.4, metres, sheet.word(unit), per_unit, label)
    text = f"{sheet.word('map.scale')} {scale(sheet.frame.scale, sheet.language)}"
    page.text("scale", text, STRONG, MAP_X, STRIP_Y + 7.0, 80, 4.6, lines=1)
    notes = []
    if sheet.placed.each > 1:
        notes.append(sheet.word("sheet.each", number=sheet.number(sheet.placed.each)))
    if len(sheet.placed.x):
        notes.append(sheet.word("sheet.shifted", distance=decimal(MAX_SHIFT, sheet.language)))
    if sheet.outside:
        notes.append(sheet.word("sheet.outside_frame", number=sheet.number(sheet.outside)))
    unplaced = sheet.city.unplaced.get(sheet.district.key, 0)
    if unplaced:
        notes.append(sheet.word("sheet.unplaced", number=sheet.number(unplaced)))
    if notes:
        page.text("map notes", "\n".join(notes), SMALL, MAP_X + 104, STRIP_Y, 158, 11.6, smallest=5)
    drawing = RESOURCES / "layouts" / "north_arrow.svg"
    arrow = page.picture("north arrow", drawing, MAP_X + MAP_WIDTH - 7, STRIP_Y, 7, 11)
    arrow.setLinkedMap(main)
    arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    page.text("north", sheet.word("map.north"), STRONG, MAP_X + MAP_WIDTH - 13, STRIP_Y, 5.5, 4.6, align=RIGHT, lines=1)


# ---------------------------------------------------------------------- footer
def _footer(page: Page, sheet: Sheet, layers: MapLayers) -> None:
    page.rule("footer rule", MARGIN, FOOT_Y, WIDTH - 2 * MARGIN, 0.4, INK)
    model, crs = sheet.city.model, layers.crs
    criteria = sheet.word("sheet.model", name=sheet.city_title, version=model.version)
    projection = sheet.word("sheet.crs", crs=f"{crs.description()} ({crs.authid()})")
    technical = f"{projection}. {criteria}. {sheet.word('map.prepared_with')}."
    page.text("sources", f"{_sources(sheet)}\n{technical}", SMALL, MARGIN, FOOT_Y + 1.6, 310, 9.9, smallest=4.5)
    right = WIDTH - MARGIN - 80.0
    number = sheet.word("map.page", page=sheet.page, pages=sheet.pages)
    page.text("page number", number, STRONG, right, FOOT_Y + 1.4, 80, 4.6, align=RIGHT, lines=1)
    dates = [sheet.word("sheet.printed", date=day(sheet.printed, sheet.language))]
    if sheet.city.evaluated_at is not None:
        as_of = day(sheet.city.evaluated_at.astimezone().date(), sheet.language)
        dates.insert(0, sheet.word("sheet.as_of", date=as_of))
    page.text("dates", "\n".join(dates), SMALL, right, FOOT_Y + 5.8, 80, 7.0, align=RIGHT, lines=2, smallest=4.5)


def _sources(sheet: Sheet) -> str:
    """What the data are, where they came from and who must be named."""
    names = [
        source.name
        if source.imported_at is None
        else f"{source.name} ({day(source.imported_at.astimezone().date(), sheet.language)})"
        for source in sheet.city.sources[:_SOURCES]
    ]
    parts = [sheet.word("sheet.sources", sources=", ".join(names or [sheet.word("sheet.own_register")]))]
    if sheet.city.is_sample:
        parts.insert(0, sheet.word("sample"))
    parts += [sheet.word("sheet.osm") if line == OSM else line for line in sheet.city.attribution]
    return ". ".join(part.rstrip(".") for part in parts) + "."


def _nice(value: float) -> float:
    """The greatest of 1, 2, 5 × 10ⁿ that is not above ``value``."""
    power = 1.0
    while power * 10 <= value:
        power *= 10
    return max(step * power for step in (1, 2, 5) if step * power <= value)
