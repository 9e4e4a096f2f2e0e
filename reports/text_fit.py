"""Text on a printed page: which font, how wide it runs, where it breaks, when it must be smaller.

Every text of a page goes through :func:`fit`, so that none runs out of its box whatever the language, the
font of the machine or the length of a name. Sizes in points, lengths in millimetres.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, lru_cache

from qgis.PyQt.QtCore import QT_VERSION
from qgis.PyQt.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont

FAMILIES = (
    "Noto Sans", "Open Sans", "Source Sans 3", "Source Sans Pro", "Segoe UI", "Helvetica Neue", "Arial",
    "Liberation Sans", "DejaVu Sans",
)  # fmt: skip
"""Sans serif faces in order of liking; the first one here that has every letter of :data:`LETTERS`."""
LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЪъ–—«»…№©·"
_PX = 400
_MM = 25.4 / 72.0
_SLACK = 1.02
"""QGIS rounds a font to tenths of a pixel at its scale: up to 2 % wider than measured."""


@dataclass(frozen=True)
class Style:
    """How a text looks. ``size`` in points; ``colour`` as ``#rrggbb``."""

    size: float
    bold: bool = False
    italic: bool = False
    colour: str = "#1F2933"

    def font(self) -> QFont:
        font = QFont(family())
        font.setPointSizeF(self.size)
        font.setBold(self.bold)
        font.setItalic(self.italic)
        return font


@dataclass(frozen=True)
class Fitted:
    """A text that fits its box: broken into lines, in the size that was needed."""

    lines: tuple[str, ...]
    style: Style
    width: float
    """Millimetres of the longest line."""
    height: float
    """Millimetres of all lines."""
    is_cut: bool = False
    """Whether even the smallest size was too large, so that the end was replaced by an ellipsis."""

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


@cache
def family() -> str:
    """The font family of printed pages on this machine; every letter of the three languages is in it."""
    database = QFontDatabase() if QT_VERSION < 0x060000 else QFontDatabase  # all static from Qt 6 on
    known = set(database.families())
    for name in FAMILIES:
        if name in known and covers(name):
            return name
    for name in sorted(known):
        if database.isSmoothlyScalable(name) and covers(name):
            return name
    return QFont().family()


def covers(name: str) -> bool:
    """Whether a family has every letter that Kazakh, Russian and English need."""
    raw = QRawFont.fromFont(QFont(name))
    return raw.isValid() and all(raw.supportsCharacter(letter) for letter in LETTERS)


@lru_cache(maxsize=64)
def _metrics(name: str, bold: bool, italic: bool) -> QFontMetricsF:
    font = QFont(name)
    font.setPixelSize(_PX)
    font.setBold(bold)
    font.setItalic(italic)
    return QFontMetricsF(font)


@lru_cache(maxsize=20_000)
def _width_em(text: str, name: str, bold: bool, italic: bool) -> float:
    return _metrics(name, bold, italic).horizontalAdvance(text) / _PX


def width(text: str, style: Style) -> float:
    """Millimetres that one line of text runs."""
    return _width_em(text, family(), style.bold, style.italic) * style.size * _MM * _SLACK


def line_height(style: Style) -> float:
    """Millimetres from one line to the next, as QGIS sets them."""
    metrics = _metrics(family(), style.bold, style.italic)
    return metrics.lineSpacing() / _PX * style.size * _MM


def ascent(style: Style) -> float:
    """Millimetres from the top of a line to its baseline."""
    return _metrics(family(), style.bold, style.italic).ascent() / _PX * style.size * _MM


def cap_height(style: Style) -> float:
    """Millimetres of a capital letter."""
    return _metrics(family(), style.bold, style.italic).capHeight() / _PX * style.size * _MM


def wrap(text: str, style: Style, box_width: float) -> list[str]:
    """Break at spaces so that no line is wider than ``box_width``; a word too long for it stays whole."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for part in paragraph.split(" "):
            longer = f"{line} {part}" if line else part
            if line and width(longer, style) > box_width:
                lines.append(line)
                line = part
            else:
                line = longer
        lines.append(line)
    return lines


def balanced(text: str, style: Style, lines: int) -> float:
    """The least box width in which ``text`` takes at most ``lines`` lines, so that none is left with one word."""
    low, high = max(width(part, style) for part in text.split(" ")), width(text, style)
    while high - low > 0.2:
        middle = (low + high) / 2
        if len(wrap(text, style, middle)) <= lines:
            high = middle
        else:
            low = middle
    return high


def fit(text: str, style: Style, box_width: float, box_height: float, smallest: float = 5.0, lines: int = 99) -> Fitted:
    """Make ``text`` fit ``box_width`` × ``box_height`` mm in at most ``lines`` lines: broken at spaces, then
    smaller down to ``smallest`` points, then cut with an ellipsis."""
    size = style.size
    while True:
        tried = replace(style, size=size)
        broken = wrap(text, tried, box_width) if lines > 1 else [text.replace("\n", " ")]
        if _fits(broken, tried, box_width, box_height, lines):
            return _fitted(broken, tried)
        if size <= smallest:
            break
        size = max(smallest, size - 0.25)
    room = max(1, min(lines, int((box_height + 0.01) / line_height(tried))))
    kept = [_cut(line, tried, box_width) for line in broken[:room]]
    if len(broken) > room:
        kept[-1] = _cut(kept[-1] + "…", tried, box_width)
    return replace(_fitted(kept, tried), is_cut=True)


def _fits(lines: list[str], style: Style, box_width: float, box_height: float, most: int) -> bool:
    return (
        len(lines) <= most
        and len(lines) * line_height(style) <= box_height + 0.01
        and all(width(line, style) <= box_width for line in lines)
    )


def _fitted(lines: list[str], style: Style) -> Fitted:
    longest = max((width(line, style) for line in lines), default=0.0)
    return Fitted(tuple(lines), style, longest, len(lines) * line_height(style))


def _cut(line: str, style: Style, box_width: float) -> str:
    """``line`` shortened to the width, with an ellipsis where something is missing."""
    if width(line, style) <= box_width:
        return line
    bare = line.rstrip("…")
    low, high = 0, len(bare)
    while low < high:
        middle = (low + high + 1) // 2
        if width(bare[:middle].rstrip() + "…", style) <= box_width:
            low = middle
        else:
            high = middle - 1
    return bare[:low].rstrip() + "…"
