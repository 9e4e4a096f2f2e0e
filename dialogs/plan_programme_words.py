"""A programme in sentences: people, money, how good it is proven to be, what could not be kept."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from .phrases import count_text, number_text
from .plan_numbers import people_text, short_money

if TYPE_CHECKING:
    from ..layers.plan_results import Result

translate = QCoreApplication.translate


def headline(result: Result, language: str) -> str:
    """A programme in sentences: people, money, how good it is proven to be, what more money and fairness do."""
    summary = result.scenario.summary
    currency = str(summary.get("currency", ""))
    spent = sum(figure.value for figure in result.find("spent", district=-1) if figure.year >= 0)
    served = sum(figure.value for figure in result.find("served", district=-1))
    parts = [
        translate(
            "Plan",
            "{people} newly served at {facilities} facilities for {money} of the city's budget, each person counted "
            "once per type of service.",
        ).format(
            people=people_text(served, language),
            facilities=count_text(round(result.value("funded")), language),
            money=short_money(spent, currency, language),
        )
    ]
    share = result.value("served_share")
    if math.isfinite(share):
        text = translate("Plan", "That is {share} % of the need that barriers cause.")
        parts.append(text.format(share=number_text(share * 100, language, 1)))
    better = could_be_better(result.value("value"), result.value("bound"))
    if math.isfinite(better):
        text = translate("Plan", "Proven: no programme serves more than {gap} % more.")
        parts.append(text.format(gap=number_text(better * 100, language, 2)))
    shadows = [figure for figure in result.find("shadow_budget") if figure.value > 0]
    if shadows:
        best = max(shadows, key=lambda figure: figure.value)
        text = translate("Plan", "With these conditions the next million in {year} serves {people} more.")
        parts.append(text.format(year=best.year, people=number_text(best.value, language, 1)))
    price = result.value("price_of_fairness")
    if math.isfinite(price):
        text = translate("Plan", "The floors cost {share} % of those who could be served.")
        parts.append(text.format(share=number_text(price * 100, language, 1)))
    return " ".join(parts)


def could_be_better(value: float, bound: float) -> float:
    """By which share another programme may be better at most; NaN where that is not known."""
    return max(bound / value - 1, 0.0) if value > 0 else math.nan


def infeasible_words(result: Result, language: str) -> list[str]:
    """What was asked and cannot be kept, each with how much is missing."""
    summary = result.scenario.summary
    currency, people = str(summary.get("currency", "")), translate("Plan", "{number} people")
    codes = {figure.district for figure in result.find("floor_district")}
    of_money = any(figure.unit != "people" for figure in result.find("floor_district") if figure.district in codes)
    found = []
    for each in summary.get("infeasible", ()):
        slack, key = float(each["slack"]), each["key"]
        money, persons = short_money(slack, currency, language), people.format(number=people_text(slack, language))
        if each["name"] == "mandatory":
            numbers = ", ".join(str(number) for number in key)
            text = translate(
                "Plan", "⚠ What has to be done at facility {numbers} is {missing} dearer than there is money."
            )
            found.append(text.format(numbers=numbers, missing=money))
        elif each["name"] == "district_floor":
            text = translate("Plan", "⚠ The floor of {district} cannot be kept: {missing} are missing.")
            title = result.district_codes.get(key, key)
            found.append(text.format(district=title, missing=money if of_money else persons))
        else:
            text = translate("Plan", "⚠ The floor of {profile} cannot be kept: {missing} are missing.")
            found.append(text.format(profile=result.profiles.get(key, key), missing=persons))
    if found and not all(each.get("proven") for each in summary["infeasible"]):
        found.append(translate("Plan", "No programme was found that keeps all of it; that none exists is not proven."))
    return found
