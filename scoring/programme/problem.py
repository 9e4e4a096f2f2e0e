"""What a programme of works is chosen from, and what comes out: plain arrays.

k packages of u decision units (a facility, or facilities that share a work), y budget years, d districts, p profiles.
One package per unit at most, carried out in one year. Definitions and formulas: docs/methods.md, section Programme.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np

from ..errors import QT_TRANSLATE_NOOP, InclusiveCityError

NO_PACKAGE = -1
CITY_WIDE = -1
"""District of a unit that stands in none: it counts towards no floor and needs nobody's works capacity."""
FLOOR_KINDS = ("gain", "money")
TOLERANCE = 1e-9
"""Relative: a constraint is kept where it is exceeded by less than this share of its right-hand side."""


class ProgrammeError(InclusiveCityError):
    """Numbers that no programme can be made of."""


class Cancelled(Exception):
    """The person asked to stop; nothing is kept."""


def _floats(values: object, shape: tuple[int, ...], name: str) -> np.ndarray:
    array = np.asarray(values, dtype=np.float64)
    if array.shape != shape:
        raise ValueError(f"{name} is {array.shape}, should be {shape}")
    return array


@dataclass(frozen=True)
class Problem:
    """One budget's programme. Raises :class:`ProgrammeError` for numbers that make no sense, ValueError for arrays
    that do not fit."""

    unit: np.ndarray
    """int64 [k]: the decision unit of each package, 0 … units − 1."""
    cost: np.ndarray
    """float64 [k]: what this budget pays for the package, in money of the base year."""
    gain: np.ndarray
    """float64 [k]: weighted people newly served."""
    budgets: np.ndarray
    """float64 [y]: money of each budget year, in the prices of that year."""
    profile_gain: np.ndarray | None = None
    """float64 [k, p]: people newly served per profile; what profile floors count."""
    district: np.ndarray | None = None
    """int64 [k]: 0 … d − 1, or −1; the same for all packages of a unit."""
    works: np.ndarray | None = None
    """float64 [k]: how much of a district's works capacity the package takes; without it 1 each."""
    price_index: np.ndarray | None = None
    """float64 [y]: prices of the year ÷ those of the base year; without it 1."""
    discount: np.ndarray | None = None
    """float64 [y]: what a person served from that year on counts; without it 1."""
    carry_over: float = 1.0
    """Share of what is left of a year's money that may be spent in the next, 0 … 1."""
    district_floor: np.ndarray | None = None
    """float64 [d]: least gain (undiscounted), or least money spent, in each district."""
    floor_kind: str = "gain"
    profile_floor: np.ndarray | None = None
    """float64 [p]: least people newly served of each profile, over all years."""
    capacity: np.ndarray | None = None
    """float64 [d, y]: most works in a district and year; inf for no limit."""
    mandatory: Mapping[int, int] = field(default_factory=dict)
    """Unit → the latest year (0 …) in which one of its packages has to be carried out."""
    excluded: Iterable[int] = ()
    """Units that nothing is done at."""
    precedence: np.ndarray | None = None
    """int64 [q, 2] (before, after): work at ``after`` only where ``before`` was done in the same year or earlier."""
    units: int | None = None
    """u; without it the greatest of ``unit`` + 1."""

    def __post_init__(self) -> None:
        fill = _Filler(self)
        unit = fill("unit", np.asarray(self.unit, dtype=np.int64).reshape(-1))
        rows = len(unit)
        units = int(unit.max()) + 1 if rows else 0
        fill("units", units if self.units is None else int(self.units))
        if rows and (unit.min() < 0 or units > self.units):
            raise ValueError(f"unit should be 0 … {self.units - 1}")
        fill("cost", _floats(self.cost, (rows,), "cost"))
        fill("gain", _floats(self.gain, (rows,), "gain"))
        budgets = fill("budgets", np.asarray(self.budgets, dtype=np.float64).reshape(-1))
        years = len(budgets)
        if not years:
            raise ProgrammeError(QT_TRANSLATE_NOOP("Errors", "Give at least one budget year."))
        profile_gain = np.zeros((rows, 0)) if self.profile_gain is None else np.asarray(self.profile_gain, np.float64)
        fill("profile_gain", _floats(profile_gain, (rows, *profile_gain.shape[1:2]), "profile_gain"))
        district = np.full(rows, CITY_WIDE) if self.district is None else self.district
        fill("district", np.asarray(district, dtype=np.int64).reshape(-1))
        if self.district.shape != (rows,):
            raise ValueError(f"district is {self.district.shape}, should be {(rows,)}")
        fill("works", _floats(np.ones(rows) if self.works is None else self.works, (rows,), "works"))
        fill("price_index", _floats(self._or_ones("price_index"), (years,), "price_index"))
        fill("discount", _floats(self._or_ones("discount"), (years,), "discount"))
        districts = self._count_districts()
        floor = np.zeros(districts) if self.district_floor is None else self.district_floor
        fill("district_floor", _floats(floor, (districts,), "district_floor"))
        profiles = self.profile_gain.shape[1]
        fill("profile_floor", _floats(self._or_zeros("profile_floor", profiles), (profiles,), "profile_floor"))
        capacity = np.full((districts, years), np.inf) if self.capacity is None else self.capacity
        fill("capacity", _floats(capacity, (districts, years), "capacity"))
        fill("mandatory", {int(unit): int(year) for unit, year in dict(self.mandatory).items()})
        fill("excluded", tuple(sorted({int(unit) for unit in self.excluded})))
        pairs = np.empty((0, 2)) if self.precedence is None else self.precedence
        fill("precedence", np.asarray(pairs, dtype=np.int64).reshape(-1, 2))
        self._check()

    def _or_ones(self, name: str) -> object:
        value = getattr(self, name)
        return np.ones(len(self.budgets)) if value is None else value

    def _or_zeros(self, name: str, count: int) -> object:
        value = getattr(self, name)
        return np.zeros(count) if value is None else value

    def _count_districts(self) -> int:
        if self.district_floor is not None:
            return len(self.district_floor)
        if self.capacity is not None:
            return len(self.capacity)
        return int(self.district.max(initial=CITY_WIDE)) + 1

    def _check(self) -> None:
        if self.floor_kind not in FLOOR_KINDS:
            raise ValueError(f"floor_kind is {self.floor_kind!r}, should be one of {FLOOR_KINDS}")
        if len(self.district) and not (CITY_WIDE <= self.district.min() and self.district.max() < self.districts):
            raise ValueError(f"district should be −1 … {self.districts - 1}")
        home = np.full(self.units, CITY_WIDE)
        home[self.unit] = self.district
        if (home[self.unit] != self.district).any():
            raise ValueError("all packages of a unit should have the same district")
        for name, values in (("mandatory", list(self.mandatory)), ("excluded", list(self.excluded))):
            if values and not (0 <= min(values) and max(values) < self.units):
                raise ValueError(f"{name} should be units 0 … {self.units - 1}")
        if self.precedence.size and not (0 <= self.precedence.min() and self.precedence.max() < self.units):
            raise ValueError(f"precedence should be units 0 … {self.units - 1}")
        if any(not 0 <= year < self.years for year in self.mandatory.values()):
            raise ValueError(f"mandatory should give years 0 … {self.years - 1}")
        for values, template in (
            (self.cost, QT_TRANSLATE_NOOP("Errors", "Package {row} has the cost {value}: give a number, 0 or more.")),
            (self.gain, QT_TRANSLATE_NOOP("Errors", "Package {row} has the gain {value}: give a number, 0 or more.")),
            (self.works, QT_TRANSLATE_NOOP("Errors", "Package {row} has the works {value}: give a number, 0 or more.")),
            (self.profile_gain, QT_TRANSLATE_NOOP("Errors", "Package {row} serves {value} people: give 0 or more.")),
            (self.budgets, QT_TRANSLATE_NOOP("Errors", "Year {row} has the budget {value}: give a number, 0 or more.")),
            (
                self.district_floor,
                QT_TRANSLATE_NOOP("Errors", "District {row} has the floor {value}: give a number, 0 or more."),
            ),
            (
                self.profile_floor,
                QT_TRANSLATE_NOOP("Errors", "Profile {row} has the floor {value}: give a number, 0 or more."),
            ),
        ):
            _refuse(~(np.isfinite(values) & (values >= 0)), values, template)
        _refuse(
            ~(np.isfinite(self.price_index) & (self.price_index > 0)),
            self.price_index,
            QT_TRANSLATE_NOOP("Errors", "Year {row} has the price index {value}: give a number above 0."),
        )
        _refuse(
            ~((self.discount > 0) & np.isfinite(self.discount)),
            self.discount,
            QT_TRANSLATE_NOOP("Errors", "Year {row} has the discount factor {value}: give a number above 0."),
        )
        _refuse(
            ~(self.capacity >= 0),
            self.capacity,
            QT_TRANSLATE_NOOP("Errors", "District {row} has the works capacity {value}: give a number, 0 or more."),
        )
        if not 0 <= self.carry_over <= 1:
            raise ProgrammeError(
                QT_TRANSLATE_NOOP("Errors", "The share carried over is {value}: give a number from 0 to 1."),
                value=self.carry_over,
            )

    @property
    def years(self) -> int:
        return len(self.budgets)

    @property
    def districts(self) -> int:
        return len(self.district_floor)

    @property
    def profiles(self) -> int:
        return self.profile_gain.shape[1]

    def __len__(self) -> int:
        return len(self.unit)


class _Filler:
    """Puts what was given, as arrays, into a frozen dataclass that is being made."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem

    def __call__(self, name: str, value: object) -> object:
        object.__setattr__(self._problem, name, value)
        return value


def _refuse(wrong: np.ndarray, values: np.ndarray, template: str) -> None:
    if wrong.any():
        at = tuple(int(index) for index in np.argwhere(wrong)[0])
        raise ProgrammeError(template, row=at[0] + 1, value=float(values[at]))


@dataclass(frozen=True)
class Demand:
    """What cannot be met, and by how much it falls short."""

    name: str
    """'district_floor', 'profile_floor', 'mandatory'."""
    key: int
    """The district, profile or unit."""
    slack: float
    """How much lower the demand is in this programme: gain, money or people. For mandatory work the money that is
    missing."""
    proven: bool = False
    """Whether it is proven that no programme meets all demands; else only none was found that does."""
    least: float = 0.0
    """Of a floor: the part of the least sum of slacks that falls on it. To give way by no more would often take most
    of what else could be gained, so ``slack`` may be somewhat more."""


@dataclass(frozen=True)
class Solution:
    """A programme that keeps every constraint (:func:`.check.check` tells), and how good it can be at most."""

    choice: np.ndarray
    """int64 [u]: row of the chosen package, or −1."""
    year: np.ndarray
    """int64 [u]: its year, or −1."""
    value: float
    """Σ discount × gain."""
    bound: float
    """No programme with these demands (lowered by the slacks of ``infeasible``) has a greater value."""
    gap: float
    """(bound − value) ÷ bound."""
    spent: np.ndarray
    """float64 [y]: in prices of the year."""
    carried: np.ndarray
    """float64 [y]: what is left at the end of the year; ``carry_over`` of it may be spent in the next."""
    gain_by_district: np.ndarray
    """float64 [d]: what the district floors count: gain, or money spent."""
    served: np.ndarray
    """float64 [p]: people newly served of each profile."""
    shadow_budget: np.ndarray
    """float64 [y]: gain per further unit of money in that year."""
    shadow_district: np.ndarray
    """float64 [d]: gain lost per unit by which the district's floor is raised."""
    shadow_profile: np.ndarray
    """float64 [p]: gain lost per further person of the profile's floor."""
    shadow_capacity: np.ndarray
    """float64 [d, y]: gain per further unit of works capacity."""
    infeasible: tuple[Demand, ...] = ()

    @property
    def chosen(self) -> np.ndarray:
        """int64: rows of the chosen packages, by unit."""
        return self.choice[self.choice != NO_PACKAGE]
