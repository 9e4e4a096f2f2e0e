"""How unequally something is spread over groups of people: districts, profiles.

Of shares y_g (say of people with unmet need) in groups of n_g people, μ their mean over all people, N = Σ n_g::

    Gini   Σ_g Σ_h n_g n_h |y_g − y_h| / (2 N² μ)        0 equal … 1 − 1/N one has all        Gini (1912)
    Theil  Σ_g (n_g / N) (y_g / μ) ln(y_g / μ)           0 equal … ln N; adds up over parts   Theil (1967)
    ratio  greatest y_g / least y_g                      1 equal; infinite where one has none

Groups in which nobody lives say nothing and are left out; where nobody lacks anything (μ = 0) all is equal.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Inequality:
    """Of shares over groups of people."""

    mean: float
    """μ over all people; NaN where there is nobody."""
    gini: float
    theil: float
    worst: int
    """Row of the group with the greatest share, of several the first; −1 where there is nobody."""
    best: int
    ratio: float
    """Share of the worst by that of the best; NaN where there is nobody, 1 where both are 0."""


def inequality(share: np.ndarray, people: np.ndarray) -> Inequality:
    """``share``: float [g], 0 or more, more is worse; ``people``: float [g]. NaN in either leaves the group out."""
    share, people = _known(share, people)
    rows = np.flatnonzero(people > 0)
    if not len(rows):
        return Inequality(*[float("nan")] * 3, -1, -1, float("nan"))
    worst, best = (int(rows[find(share[rows])]) for find in (np.argmax, np.argmin))
    if share[best] > 0:
        ratio = float(share[worst] / share[best])
    else:
        ratio = 1.0 if share[worst] == 0 else float("inf")
    mean = float((share * people).sum() / people.sum())
    return Inequality(mean, gini(share, people), theil(share, people), worst, best, ratio)


def gini(values: np.ndarray, people: np.ndarray) -> float:
    """Gini coefficient of values that groups of people have each: 0–1, NaN where there is nobody."""
    values, people = _known(values, people)
    order = np.argsort(values, kind="stable")
    values, people = values[order], people[order]
    count, total = people.sum(), (values * people).sum()
    if not count > 0:
        return float("nan")
    if not total > 0:
        return 0.0
    # Twice the area between the line of equality and the Lorenz curve, by trapezoids.
    had = np.cumsum(values * people)
    under = ((2 * had - values * people) * people).sum() / (count * total)
    return float(min(max(1.0 - under, 0.0), 1.0))


def theil(values: np.ndarray, people: np.ndarray) -> float:
    """Theil's T of values that groups of people have each: 0 or more, NaN where there is nobody."""
    values, people = _known(values, people)
    count, total = people.sum(), (values * people).sum()
    if not count > 0:
        return float("nan")
    if not total > 0:
        return 0.0
    ratio = values * count / total
    # y ln y goes to 0 with y.
    parts = ratio * np.log(np.where(ratio > 0, ratio, 1.0))
    return float(max((people * parts).sum() / count, 0.0))


def theil_parts(values: np.ndarray, people: np.ndarray, group: np.ndarray) -> tuple[float, float]:
    """Theil's T as the part between larger groups and the part within them (their sum is the whole).

    ``group``: int [g], the larger group that each group lies in, 0 or more.
    """
    values, people = _known(values, people)
    count, total = people.sum(), (values * people).sum()
    if not count > 0:
        return float("nan"), float("nan")
    if not total > 0:
        return 0.0, 0.0
    members, had = np.bincount(group, weights=people), np.bincount(group, weights=values * people)
    means = np.divide(had, members, out=np.zeros_like(had), where=members > 0)
    within = sum(
        had[index] / total * theil(values[group == index], people[group == index]) for index in np.flatnonzero(had > 0)
    )
    return theil(means, members), float(within)


def _known(values: np.ndarray, people: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Both as float64; a group of which either is unknown has nobody."""
    values, people = (np.asarray(numbers, dtype=np.float64).reshape(-1) for numbers in (values, people))
    if values.shape != people.shape:
        raise ValueError(f"values are {values.shape}, people {people.shape}")
    unknown = np.isnan(values) | np.isnan(people)
    values, people = np.where(unknown, 0.0, values), np.where(unknown, 0.0, people)
    if not ((values >= 0) & (people >= 0) & np.isfinite(values) & np.isfinite(people)).all():
        raise ValueError("values and people should be 0 or more")
    return values, people
