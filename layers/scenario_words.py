"""A scenario in words of its readers: packages, measures, payers, figures, inputs; for tables, pages and files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..scoring.model import Model
from .model_store import stored_model, titles
from .scenario_compare import district_names
from .scenario_figures import Figure
from .store.base import Store
from .words import word, words


class ScenarioWords:
    """Titles in one language, read once."""

    def __init__(self, store: Store, language: str) -> None:
        self.language = language
        self.model: Model = stored_model(store)
        self.measures = titles(store, "measure", language)
        self.types = titles(store, "facility_type", language)
        self.profiles = titles(store, "profile", language)
        self.districts = district_names(store, language)
        """By key."""
        self.district_codes = titles(store, "district", language)
        self.payers = {payer.code: payer.title(language) for payer in self.model.payers}

    def word(self, key: str, **values: object) -> str:
        return word(key, self.language, **values)

    def maybe(self, key: str, otherwise: str) -> str:
        """The word called ``key``, where there is one."""
        return words(self.language).get(key, otherwise)

    def package(self, code: str | None) -> str:
        """What a kind of package is called."""
        kind, _, rest = (code or "").partition(":")
        if kind == "profile":
            return self.word("package.profile", profile=self.profiles.get(rest, rest))
        if kind == "alternative":
            return self.word("package.alternative", number=rest)
        return self.maybe(f"package.{kind}", code or "")

    def works(self, measures: str | None) -> str:
        """``RAMP:1 DOOR:2`` as titles with their quantities; a list without quantities too."""
        found = []
        for part in (measures or "").split():
            code, _, quantity = part.partition(":")
            title = self.measures.get(code, code)
            found.append(title if quantity in ("", "1") else f"{title} × {quantity}")
        return "; ".join(found)

    def paid(self, payers: str | None, currency: str | None) -> str:
        """Who pays how much: ``Akimat 1200000; owner 300000``."""
        money: Mapping[str, float] = json.loads(payers or "{}")
        return "; ".join(
            f"{self.payers.get(code, code)} {value:.0f} {currency or ''}".strip() for code, value in money.items()
        )

    def figure(self, figure: Figure) -> str:
        """What a figure is called."""
        return self.maybe(f"figure.{figure.name}", figure.name)

    def input(self, name: str) -> str:
        """What an input is called, by its dotted name; the name itself for those without words."""
        return self.maybe(f"input.{name}", name)

    def unit(self, unit: str) -> str:
        return self.maybe(f"unit.{unit}", unit) if unit else ""

    def inputs(self, parameters: Mapping[str, Any], before: str = "") -> list[tuple[str, str]]:
        """All inputs as (dotted name, value); lists joined by commas."""
        found: list[tuple[str, str]] = []
        for name, value in parameters.items():
            if isinstance(value, Mapping) and value:
                found += self.inputs(value, f"{before}{name}.")
            elif isinstance(value, (list, tuple)):
                found.append((f"{before}{name}", ", ".join(str(each) for each in value)))
            else:
                found.append((f"{before}{name}", "" if value is None or value == {} else str(value)))
        return found


def demand_text(demand: Mapping[str, Any], words: ScenarioWords, translate: Any) -> str:
    """A demand that a programme cannot meet, and by how much it falls short at the least; ``demand`` as in the summary
    of the scenario."""
    name, key, slack = demand["name"], demand["key"], float(demand["slack"])
    short = f"{slack:.0f}" if slack >= 10 else f"{slack:.2g}"
    if name == "district_floor":
        text = translate(
            "Scenarios",
            "The floor cannot be met ({district}): lower it by {slack}, or give more money.",
        )
        return str(text).format(district=words.district_codes.get(key, key), slack=short)
    if name == "profile_floor":
        text = translate(
            "Scenarios",
            "The floor cannot be met ({profile}): lower it by {slack} people, or give more money.",
        )
        return str(text).format(profile=words.profiles.get(key, key), slack=short)
    facilities = ", ".join(str(each) for each in key) if isinstance(key, list) else str(key)
    text = translate(
        "Scenarios", "What has to be done at facility {facilities} cannot be paid in time: {slack} are missing."
    )
    return str(text).format(facilities=facilities, slack=short)
