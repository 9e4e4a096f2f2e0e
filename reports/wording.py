"""Numbers, shares and dates as readers of a language write them."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QLocale

from ..layers.words import word

NARROW = "\u00a0"
"""Keeps a number and its unit on one line."""


def number(value: int, language: str) -> str:
    """1,874 in English; 1 874 in Russian and Kazakh."""
    return f"{value:,}".replace(",", "," if language == "en" else NARROW)


def decimal(value: float, language: str, digits: int = 1) -> str:
    text = f"{value:,.{digits}f}"
    return text if language == "en" else text.replace(",", NARROW).replace(".", ",")


def percent(share: float | None, language: str) -> str:
    """A share of 0–1 in whole percent; what is there but rounds to nothing reads "<1 %", unknown "–"."""
    if share is None:
        return "–"
    sign = "%" if language == "en" else f"{NARROW}%"
    whole = round(share * 100)
    if whole == 0 and share > 0:
        return f"<1{sign}"
    if whole == 100 and share < 1:
        return f">99{sign}"
    return f"{whole}{sign}"


def scale(value: float, language: str) -> str:
    """1:20,000 in English; 1:20 000 in Russian and Kazakh."""
    return f"1:{number(int(round(value)), language)}"


def day(value: date, language: str) -> str:
    """23 November 2026 · 23 ноября 2026 г. · 2026 жылғы 23 қараша."""
    month = QLocale(language).monthName(value.month, QLocale.FormatType.LongFormat)
    return word("sheet.date", language, day=value.day, month=month, year=value.year).replace(" ", NARROW)


def amount_text(value: float, unit: str, language: str) -> str:
    """A figure of a scenario as people read it: people whole, money in millions where it is much, shares in percent;
    unknown "–"."""
    if value != value:
        return "–"
    if unit == "share":
        if abs(value) >= 0.1 or value == 0:
            return percent(value, language)
        digits = 1 if abs(value) >= 0.01 else 2
        return f"{decimal(100 * value, language, digits)}{'' if language == 'en' else NARROW}%"
    if unit in ("people", "count", "m"):
        whole = unit == "count" or abs(value) >= 10 or value == 0
        text = number(round(value), language) if whole else decimal(value, language)
        return text if unit != "m" else f"{text}{NARROW}{word('unit.m', language)}"
    if unit == "":
        return decimal(value, language, 3)
    if abs(value) >= 1e6:
        return word("page.million", language, value=decimal(value / 1e6, language), currency=unit)
    return f"{number(round(value), language)}{NARROW}{unit}"
