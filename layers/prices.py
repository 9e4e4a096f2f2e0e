"""The city's prices in its store: which hold, and what they come to in one year's money."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..scoring.model import Model
from ..scoring.prices import Price, Prices, prices
from .store.base import Store


def read_prices(store: Store, until: str | None = None) -> dict[str, Price]:
    """Measure code → its newest price, of those dated until ``until`` (YYYY-MM-DD) or not dated at all."""
    sql = (
        "SELECT m.code, p.low, p.typical, p.high, p.currency, p.price_date, p.vat_included, p.basis, p.source "
        "FROM price p JOIN measure m ON m.fid = p.measure "
        "WHERE p.price_date IS NULL OR CAST(:until AS TEXT) IS NULL OR CAST(p.price_date AS TEXT) <= :until "
        "ORDER BY p.price_date IS NOT NULL, p.price_date, p.fid"
    )
    found = {}
    for code, low, typical, high, currency, day, vat_included, basis, source in store.rows(sql, {"until": until}):
        found[code] = Price(
            low=low,
            typical=typical,
            high=high,
            currency=currency,
            price_date=str(day or "")[:10],
            vat_included=None if vat_included is None else bool(vat_included),
            basis=basis or "",
            source=source or "",
        )
    return found


def city_prices(
    store: Store,
    model: Model,
    year: int | None = None,
    until: str | None = None,
    with_vat: bool = True,
) -> Prices:
    """The prices that hold, in the money of ``year``; None: of the newest price's year, so that a table of one year is
    taken as it stands. ``with_vat``: prices that are without tax get the model's."""
    table = read_prices(store, until)
    rules = model.planning if with_vat else replace(model.planning, vat={})
    return prices(model, table, year_of(table) if year is None else year, rules)


def year_of(table: Mapping[str, Price]) -> int | None:
    """The year of the newest price; None where no price has a date."""
    years = [int(price.price_date[:4]) for price in table.values() if price.price_date[:4].isdigit()]
    return max(years, default=None)
