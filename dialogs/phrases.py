"""Numbers, dates and money as the reader writes them."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QCoreApplication, QDateTime, QLocale, Qt

translate = QCoreApplication.translate


def locale(language: str) -> QLocale:
    """Kazakh writes numbers and dates as the plugin's language says, whatever language QGIS runs in."""
    return QLocale(language)


def number_text(value: float, language: str, decimals: int = 2) -> str:
    """A number as a person writes it: decimal comma where that is the custom, no trailing zeros."""
    text = locale(language).toString(round(float(value), decimals), "f", decimals)
    point = locale(language).decimalPoint()
    return text.rstrip("0").rstrip(point) if point in text else text


def count_text(value: int, language: str) -> str:
    return locale(language).toString(int(value))


def quantity_text(value: float, unit: str, language: str, small: bool = False) -> str:
    """A measured value with its unit; ``small`` gives lengths in centimetres, as people say a threshold."""
    if unit == "m" and small:
        return translate("Dock", "{number} cm").format(number=number_text(value * 100, language, 1))
    if unit == "m":
        return translate("Dock", "{number} m").format(number=number_text(value, language))
    if unit == "%":
        return translate("Dock", "{number} %").format(number=number_text(value, language, 1))
    return f"{number_text(value, language)} {unit}".strip()


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


def money_text(amount: float, currency: str, language: str) -> str:
    """Rounded to two significant figures: a price list promises no more."""
    if amount > 0:
        step = 10.0 ** (math.floor(math.log10(amount)) - 1)
        amount = round(amount / step) * step
    return f"{locale(language).toString(int(round(amount)))} {currency}".strip()
