"""Numbers and dates as the reader writes them."""

from __future__ import annotations

from functools import lru_cache

from qgis.PyQt.QtCore import QDateTime, QLocale, Qt


@lru_cache(maxsize=8)
def locale(language: str) -> QLocale:
    """Kazakh writes numbers and dates as the plugin's language says, whatever language QGIS runs in."""
    return QLocale(language)


@lru_cache(maxsize=4096)
def number_text(value: float, language: str, decimals: int = 2) -> str:
    """A number as a person writes it: decimal comma where that is the custom, no trailing zeros."""
    text = locale(language).toString(round(float(value), decimals), "f", decimals)
    point = locale(language).decimalPoint()
    return text.rstrip("0").rstrip(point) if point in text else text


def count_text(value: int, language: str) -> str:
    return locale(language).toString(int(value))


@lru_cache(maxsize=4096)
def date_text(moment: str, language: str) -> str:
    """A UTC moment of the store as the reader's local date, the month in letters; empty for none."""
    if not moment:
        return ""
    parsed = QDateTime.fromString(moment[:19].replace(" ", "T") + "Z", Qt.DateFormat.ISODate)
    if not parsed.isValid():
        return moment
    return locale(language).toString(parsed.toLocalTime().date(), "d MMM yyyy")


def moment_text(moment: str, language: str) -> str:
    """A UTC moment of the store as the reader's local date and time; empty for none."""
    parsed = QDateTime.fromString(moment[:19].replace(" ", "T") + "Z", Qt.DateFormat.ISODate)
    return locale(language).toString(parsed.toLocalTime(), "d MMM yyyy, HH:mm") if parsed.isValid() else moment
