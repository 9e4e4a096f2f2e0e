"""What measures cost: a price table brought to one year's money, tax included."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .errors import QT_TRANSLATE_NOOP, InclusiveCityError
from .model import Measure, Model
from .planning_rules import PlanningRules

LOW, TYPICAL, HIGH = range(3)
PRICES = ("low", "typical", "high")
"""The three prices of a measure, in the order of every array of costs."""


class PriceError(InclusiveCityError):
    """Prices that nothing can be computed with."""


@dataclass(frozen=True)
class Price:
    """One line of a price table, per unit of its measure."""

    low: float
    typical: float
    high: float
    currency: str
    price_date: str = ""
    """ISO date (or year) of which the price is; empty: not known, then it counts as of the base year."""
    vat_included: bool | None = None
    """None: not said, which counts as included."""
    basis: str = ""
    source: str = ""


@dataclass(frozen=True)
class Prices:
    """Prices of the model's measures, one column each, in the model's order."""

    codes: tuple[str, ...]
    money: np.ndarray
    """float64 [m, 3]: low, typical, high per unit, with tax, in the money of ``year``; NaN: no price."""
    currency: str
    year: int | None = None
    """The year whose money this is; None: as the table has it, nothing converted."""

    @property
    def missing(self) -> tuple[str, ...]:
        """Measures without a price."""
        return tuple(code for code, row in zip(self.codes, self.money) if np.isnan(row).any())


def model_prices(model: Model) -> dict[str, Price]:
    """The prices that the model's own table proposes."""
    return {
        m.code: Price(m.price_low, m.price_typical, m.price_high, m.currency, basis=m.price_basis)
        for m in model.measures
    }


def priced_by(measures: Mapping[str, Measure]) -> dict[str, Price]:
    """A price table from measures that carry their prices."""
    return {
        code: Price(m.price_low, m.price_typical, m.price_high, m.currency, basis=m.price_basis)
        for code, m in measures.items()
    }


def prices(
    model: Model,
    table: Mapping[str, Price] | None = None,
    year: int | None = None,
    rules: PlanningRules | None = None,
) -> Prices:
    """The table (the model's own if none is given) as one array, in money of ``year``.

    A measure that the table lacks has no price: packages that need it are not offered. Raises
    :class:`PriceError` for negative, falling or infinite prices and for several currencies.
    """
    table = model_prices(model) if table is None else table
    rules = model.planning if rules is None else rules
    money = np.full((len(model.measures), 3), np.nan)
    currencies: dict[str, str] = {}
    for row, measure in enumerate(model.measures):
        price = table.get(measure.code)
        if price is None:
            continue
        check_price(measure.code, (price.low, price.typical, price.high))
        currencies.setdefault(price.currency, measure.code)
        money[row] = np.array([price.low, price.typical, price.high]) * factor_of(price, year, rules)
    check_currencies(list(currencies))
    return Prices(tuple(m.code for m in model.measures), money, next(iter(currencies), ""), year)


def factor_of(price: Price, year: int | None, rules: PlanningRules) -> float:
    """By what a price is multiplied to be in the money of ``year``, tax included."""
    dated = int(price.price_date[:4]) if price.price_date[:4].isdigit() else None
    base = year if dated is None else dated
    factor = 1.0
    if price.vat_included is False and (base is not None):
        factor *= 1.0 + rules.vat_in(base)
    elif price.vat_included is False:
        factor *= 1.0 + (rules.vat_in(max(rules.vat)) if rules.vat else 0.0)
    if year is not None and base is not None:
        factor *= rules.price_factor(year, base)
    return factor


def check_price(code: str, numbers: Sequence[float]) -> None:
    """Raise :class:`PriceError` unless low, typical and high are numbers from 0 that do not fall."""
    low, typical, high = numbers
    if not all(np.isfinite(numbers)) or low < 0:
        raise PriceError(
            QT_TRANSLATE_NOOP(
                "Errors", "The price of {measure} is not three numbers from 0: {low}, {typical}, {high}."
            ),
            measure=code, low=low, typical=typical, high=high,
        )  # fmt: skip
    if not low <= typical <= high:
        raise PriceError(
            QT_TRANSLATE_NOOP(
                "Errors", "The prices of {measure} must rise: low {low}, typical {typical}, high {high}."
            ),
            measure=code, low=low, typical=typical, high=high,
        )  # fmt: skip


def check_currencies(currencies: Sequence[str]) -> None:
    """Raise :class:`PriceError` where there are several: sums of money need one."""
    if len(currencies) > 1:
        raise PriceError(
            QT_TRANSLATE_NOOP("Errors", "Prices are in several currencies ({currencies}): give all of them in one."),
            currencies=", ".join(sorted(code or "–" for code in currencies)),
        )
