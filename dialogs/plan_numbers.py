"""People and money as the planner's pages write them: no more figures than they are sure of."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from .phrases import count_text, money_text, number_text

translate = QCoreApplication.translate


def people_text(people: float, language: str) -> str:
    """Whole people; a few with one decimal, as the model gives shares of them."""
    return count_text(round(people), language) if people >= 10 else number_text(people, language, 1)


def short_money(amount: float, currency: str, language: str) -> str:
    """A large sum as people say it: "1.2 bn KZT"."""
    for size, text in (
        (1e12, translate("Plan", "{number} tn {currency}")),
        (1e9, translate("Plan", "{number} bn {currency}")),
        (1e6, translate("Plan", "{number} mln {currency}")),
    ):
        if abs(amount) >= size * 0.9995:
            digits = 1 if abs(amount) < 100 * size else 0
            return text.format(number=number_text(amount / size, language, digits), currency=currency).strip()
    return money_text(amount, currency, language)
