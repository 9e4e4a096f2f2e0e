"""The programme of works: what to carry out, where and in which year, within budgets and fair to districts and
profiles, with a proven bound on what a better programme could gain. numpy only; docs/methods.md, section Programme."""

from __future__ import annotations

from .check import Broken, check
from .frontier import FrontierPoint, fairness_frontier, floors_from_need, frontier, price_of_fairness
from .problem import CITY_WIDE, FLOOR_KINDS, NO_PACKAGE, Cancelled, Demand, Problem, ProgrammeError, Solution
from .solver import solve

__all__ = [
    "CITY_WIDE",
    "FLOOR_KINDS",
    "NO_PACKAGE",
    "Broken",
    "Cancelled",
    "Demand",
    "FrontierPoint",
    "Problem",
    "ProgrammeError",
    "Solution",
    "check",
    "fairness_frontier",
    "floors_from_need",
    "frontier",
    "price_of_fairness",
    "solve",
]
