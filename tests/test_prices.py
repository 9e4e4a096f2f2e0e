"""Prices: of one currency, in one year's money, with tax."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from packages_support import ALMATY, SMALL

from inclusive_city.scoring.planning_rules import PlanningRules
from inclusive_city.scoring.prices import Price, PriceError, model_prices, prices

RULES = PlanningRules(vat={2020: 0.12, 2026: 0.16}, index={2025: 0.08, 2027: 0.05}, discount=0.1)


def one(**changes: object) -> Price:
    return replace(Price(100.0, 200.0, 400.0, "KZT"), **changes)


def money(price: Price, year: int | None, rules: PlanningRules = RULES) -> list[float]:
    return prices(ALMATY, {"LIFT": price}, year, rules).money[[m.code for m in ALMATY.measures].index("LIFT")].tolist()


def test_without_dates_a_table_is_taken_as_it_stands() -> None:
    found = prices(ALMATY)
    assert found.missing == () and found.currency == "KZT" and found.year is None
    assert found.money.shape == (len(ALMATY.measures), 3)
    assert money(one(), None) == money(one(), 2030) == [100, 200, 400]


def test_money_of_another_year() -> None:
    assert money(one(price_date="2025-05-01"), 2025) == [100, 200, 400]
    # 8 % a year until 2026, 5 % from 2027; the tax rises from 12 to 16 % in 2026.
    assert money(one(price_date="2025"), 2026) == pytest.approx([x * 1.08 * 1.16 / 1.12 for x in (100, 200, 400)])
    assert money(one(price_date="2025"), 2028) == pytest.approx(
        [x * 1.08 * 1.05**2 * 1.16 / 1.12 for x in (100, 200, 400)]
    )
    back = money(one(price_date="2028"), 2025)
    assert back == pytest.approx([x / (1.08 * 1.05**2) * 1.12 / 1.16 for x in (100, 200, 400)])


def test_tax_is_added_where_a_price_is_without() -> None:
    assert money(one(price_date="2025", vat_included=False), 2025) == pytest.approx([112, 224, 448])
    assert money(one(price_date="2025", vat_included=True), 2025) == [100, 200, 400]
    # Net prices rise by the index alone; the tax of the year is on top.
    assert money(one(price_date="2025", vat_included=False), 2026) == pytest.approx(
        [x * 1.08 * 1.16 for x in (100, 200, 400)]
    )
    assert money(one(vat_included=False), None) == pytest.approx([116, 232, 464]), "no year: the newest rate"
    assert money(one(vat_included=False), 2026, PlanningRules()) == [100, 200, 400], "no tax is known"


def test_factors_of_years() -> None:
    assert RULES.price_index([2026, 2027], 2026).tolist() == pytest.approx([1.0, 1.05])
    assert RULES.discount_factors([2026, 2027, 2028], 2026).tolist() == pytest.approx([1, 1 / 1.1, 1 / 1.21])
    assert [RULES.vat_in(year) for year in (2010, 2020, 2025, 2026, 2050)] == [0.12, 0.12, 0.12, 0.16, 0.16]
    assert PlanningRules().price_index([2026, 2030], 2026).tolist() == [1, 1]
    assert RULES.price_factor(2030, 2024) == pytest.approx(1 / RULES.price_factor(2024, 2030))
    assert SMALL.planning.threshold("anything") == 1000 and ALMATY.planning.threshold("health") == 1500


@pytest.mark.parametrize(
    ("price", "words"),
    [
        (one(low=-1.0), "The price of LIFT is not three numbers from 0"),
        (one(typical=float("nan")), "The price of LIFT is not three numbers from 0"),
        (one(high=float("inf")), "The price of LIFT is not three numbers from 0"),
        (one(low=300.0), "The prices of LIFT must rise: low 300.0, typical 200.0"),
    ],
)
def test_a_price_that_cannot_be(price: Price, words: str) -> None:
    with pytest.raises(PriceError, match=words):
        prices(ALMATY, {**model_prices(ALMATY), "LIFT": price})


def test_several_currencies() -> None:
    with pytest.raises(PriceError, match=r"several currencies \(EUR, KZT\)"):
        prices(ALMATY, {**model_prices(ALMATY), "LIFT": one(currency="EUR")})


def test_a_measure_without_a_price() -> None:
    table = model_prices(ALMATY)
    del table["LIFT"], table["APS"]
    found = prices(ALMATY, table)
    assert found.missing == ("APS", "LIFT") and np.isnan(found.money).any(axis=1).sum() == 2
