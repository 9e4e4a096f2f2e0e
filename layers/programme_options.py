"""What a programme of works is asked, beside the options of every analysis: money, years, fairness, duties."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from ..scoring.errors import QT_TRANSLATE_NOOP
from ..scoring.programme import FLOOR_KINDS
from .planning_options import OptionsError, refuse_unknown

NOTICE, COUNT = "notice", "count"
OTHERS = (NOTICE, COUNT)


@dataclass(frozen=True)
class ProgrammeOptions:
    """Facilities are named by their keys, districts and profiles by their codes."""

    first_year: int
    """The first budget year; the others follow it."""
    budgets: tuple[float, ...]
    """Money of the city in each year, in the prices of that year."""
    carry_over: float = 1.0
    """Share of what a year leaves that may be spent in the next."""
    discount: float | None = None
    """A year later, serving somebody counts so much less (0.05 is 5 %); None: as the model says."""
    price_index: tuple[float, ...] = ()
    """Prices of each year ÷ those of the first; empty: as the model says."""
    alpha: float = 0.0
    """Fairness: each district gets at least this share of its part, by need, of what could be gained without floors."""
    floor_kind: str = "gain"
    """What the floors count: people newly served, or money spent."""
    district_floors: Mapping[str, float] = field(default_factory=dict)
    """Floors of single districts, instead of those by ``alpha``."""
    profile_floors: Mapping[str, float] = field(default_factory=dict)
    """By profile: at least this share of the people that could be newly served without any floor."""
    capacity: float | None = None
    """Most works (facilities) in a district in a year; None: as the model says."""
    capacities: Mapping[str, float] = field(default_factory=dict)
    """The same for single districts."""
    mandatory: Mapping[int, int] = field(default_factory=dict)
    """Facility → the year by which it has to be done."""
    excluded: tuple[int, ...] = ()
    """Facilities at which nothing is done."""
    precedence: tuple[tuple[int, int], ...] = ()
    """(facility, other facility): the other one only in the same year or later."""
    others: str = NOTICE
    """Works of which the city pays nothing: listed for a notice to who pays (``notice``), or counted as done at once
    (``count``)."""
    tolerance: float = 1e-3
    """Proven gap at which the search stops."""
    polish: bool = False
    """Improve further with scipy's HiGHS where it is there."""
    frontier: bool = True
    """Also what other budgets and other floors would bring."""

    def checked(self) -> ProgrammeOptions:
        """These options; raises :class:`OptionsError` for what cannot be."""
        if not self.budgets:
            raise OptionsError(QT_TRANSLATE_NOOP("Errors", "Give at least one budget year."))
        for year, budget in enumerate(self.budgets, self.first_year):
            if not (math.isfinite(budget) and budget >= 0):
                raise OptionsError(
                    QT_TRANSLATE_NOOP("Errors", "The budget of {year} is {value}: give a number, 0 or more."),
                    year=year,
                    value=budget,
                )
        if self.price_index and len(self.price_index) != len(self.budgets):
            raise OptionsError(
                QT_TRANSLATE_NOOP("Errors", "There are {years} budget years but {indices} price indices."),
                years=len(self.budgets),
                indices=len(self.price_index),
            )
        for name, value, allowed in (
            ("floor_kind", self.floor_kind, FLOOR_KINDS),
            ("others", self.others, OTHERS),
        ):
            if value not in allowed:
                raise OptionsError(
                    QT_TRANSLATE_NOOP("Errors", "{name} is {value}: it should be one of {allowed}."),
                    name=name,
                    value=value,
                    allowed=", ".join(allowed),
                )
        if not (math.isfinite(self.alpha) and self.alpha >= 0):
            raise OptionsError(
                QT_TRANSLATE_NOOP("Errors", "{name} is {value}: give a number, 0 or more."),
                name="alpha",
                value=self.alpha,
            )
        return self

    @property
    def years(self) -> tuple[int, ...]:
        """The calendar years."""
        return tuple(range(self.first_year, self.first_year + len(self.budgets)))

    def as_dict(self) -> dict[str, Any]:
        """As JSON keeps it: keys of mappings are texts."""
        found = asdict(self)
        found["mandatory"] = {str(key): year for key, year in self.mandatory.items()}
        return found

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> ProgrammeOptions:
        """From :meth:`as_dict`; raises :class:`OptionsError` for a name unknown to this version."""
        refuse_unknown(cls, given)
        plain = dict(given)
        for name in ("budgets", "price_index", "excluded"):
            plain[name] = tuple(plain.get(name, ()))
        plain["precedence"] = tuple((int(a), int(b)) for a, b in plain.get("precedence", ()))
        plain["mandatory"] = {int(key): int(year) for key, year in plain.get("mandatory", {}).items()}
        return cls(**plain)
