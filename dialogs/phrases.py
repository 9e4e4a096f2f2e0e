"""Numbers, dates and money as the reader writes them."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QCoreApplication

from ..layers.readable import count_text as count_text
from ..layers.readable import date_text as date_text
from ..layers.readable import locale, number_text
from ..layers.readable import moment_text as moment_text

translate = QCoreApplication.translate


def quantity_text(value: float, unit: str, language: str, small: bool = False) -> str:
    """A measured value with its unit; ``small`` gives lengths in centimetres, as people say a threshold."""
    if unit == "m" and small:
        return translate("Dock", "{number} cm").format(number=number_text(value * 100, language, 1))
    if unit == "m":
        return translate("Dock", "{number} m").format(number=number_text(value, language))
    if unit == "%":
        return translate("Dock", "{number} %").format(number=number_text(value, language, 1))
    return f"{number_text(value, language)} {unit}".strip()


def money_text(amount: float, currency: str, language: str) -> str:
    """Rounded to two significant figures: a price list promises no more."""
    if amount > 0:
        step = 10.0 ** (math.floor(math.log10(amount)) - 1)
        amount = round(amount / step) * step
    return f"{locale(language).toString(int(round(amount)))} {currency}".strip()
