"""Whether the people of the store add up to what is published: per district and for the city, all and by profile."""

from __future__ import annotations

from dataclasses import dataclass

from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from ..scoring.model import Model
from .demand import CITY, UNKNOWN, Demand, read_demand
from .store.base import Store

TOLERANCE = 0.01
"""A sum agrees with a published total where it differs by no more than this share of it, or by half a person."""


@dataclass(frozen=True)
class TotalCheck:
    """One published total beside the sum over the places."""

    district: int
    """Its key, or :data:`CITY`."""
    district_name: str
    profile: str | None
    """None: all people."""
    published: float
    found: float
    unknown: float
    """People who live where the number of the profile is not known: the sum lacks what they would add."""
    source: str
    as_of: str

    @property
    def agrees(self) -> bool:
        """Whether the sum is the published one, within :data:`TOLERANCE`."""
        return abs(self.found - self.published) <= max(TOLERANCE * self.published, 0.5)

    def words(self) -> dict[str, object]:
        """The check as parameters of a sentence."""
        difference = 100 * (self.found / self.published - 1) if self.published else float("inf")
        city = InclusiveCityError(QT_TRANSLATE_NOOP("Errors", "The whole city"))
        everybody = InclusiveCityError(QT_TRANSLATE_NOOP("Errors", "all people"))
        return {
            "where": self.district_name if self.district != CITY else city,
            "who": everybody if self.profile is None else self.profile,
            "found": f"{self.found:.0f}",
            "published": f"{self.published:.0f}",
            "difference": f"{difference:+.1f}",
            "source": self.source or InclusiveCityError(QT_TRANSLATE_NOOP("Errors", "a figure without a source")),
            "as_of": self.as_of or InclusiveCityError(QT_TRANSLATE_NOOP("Errors", "day not stated")),
        }


def check_totals(store: Store, model: Model, demand: Demand | None = None) -> list[TotalCheck]:
    """Every published total beside the sum: of the table of totals, and where that has none for all people of a
    district, the population that the district itself names. By district and profile; the city last."""
    demand = demand if demand is not None else read_demand(store, model, is_needed=False)
    if not len(demand):
        return []
    rows = store.rows(
        "SELECT t.district, d.name, t.profile, t.people, t.source, t.as_of FROM demand_total t "
        "LEFT JOIN district d ON d.fid = t.district"
    )
    told = {(CITY if row[0] is None else row[0], row[2]): row for row in rows}
    of_districts = store.rows(
        "SELECT fid, name, NULL, population, population_source, population_as_of FROM district "
        "WHERE population IS NOT NULL AND missing_since IS NULL"
    )
    for row in of_districts:
        told.setdefault((row[0], None), row)
    checks = []
    for (district, profile), (_, name, _, published, source, as_of) in told.items():
        if profile is not None and profile not in demand.profiles:
            continue
        everybody, of_profiles = demand.totals(district)
        found, unknown = everybody, 0.0
        if profile is not None:
            index = demand.profiles.index(profile)
            here = (demand.basis[:, index] == UNKNOWN) & ((demand.district == district) | (district == CITY))
            found, unknown = float(of_profiles[index]), float(demand.people[here].sum())
        checks.append(
            TotalCheck(district, name or "", profile, float(published), found, unknown, source or "", as_of or "")
        )
    return sorted(checks, key=lambda check: (check.district == CITY, check.district, check.profile or ""))


def differing_totals(store: Store, model: Model, demand: Demand | None = None) -> list[TotalCheck]:
    """The totals with which the sums do not agree."""
    return [check for check in check_totals(store, model, demand) if not check.agrees]
