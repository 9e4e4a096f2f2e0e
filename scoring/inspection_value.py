"""What it is worth to inspect before deciding: the expected value of knowing what is unknown, per facility.

With the mean weights and the mean price of money λ of the draws (:mod:`.robustness`), a package is worth its weighted
gain less λ · cost, and doing nothing 0. Two things may be learnt:

* *That works which are known would serve more, or fewer.* Without inspection the package with the best certain worth is
  built; with it, the best one for what was found. The difference, on average over what may be found::

      E[max(0, max_k worth_k(u))] − E[worth_k*(u)],   k* the best by what is certain

* *That there is a barrier nobody knows of.* If the facility is like the others of its type, there is one for the
  profile with the probability π (the share of known statuses below the best), and removing it costs what it mostly
  costs there (the median of the cheapest packages that lift the profile) and lifts as much (their mean)::

      Σ_p π_tp · max(0, w_p s_t · lift_tp · M_fp − λ · cost_tp)      over the profiles whose status is unknown

Both are in weighted people newly served by the same money (H. Raiffa, R. Schlaifer, *Applied Statistical Decision
Theory*, 1961: expected value of perfect information).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .draws import uniform

POINTS = 64
"""So many possible findings are looked at for each facility."""


@dataclass(frozen=True)
class InspectionCase:
    """f facilities, k packages ordered by facility, p profiles."""

    service: np.ndarray
    """int64 [f]: row of the type, −1 for none."""
    kept_out: np.ndarray
    """float64 [f, p]."""
    usability: tuple[np.ndarray, np.ndarray]
    facility: np.ndarray
    """int64 [k]."""
    raised: np.ndarray
    """float64 [k, p]: rise of usability where it is known."""
    cost: np.ndarray
    """float64 [k]."""


@dataclass(frozen=True)
class Unknown:
    """n numbers of people newly served (package × profile) that hang on what is unknown or out of date; with
    ``first`` + luck · ``slope`` the rise of usability if it is so."""

    package: np.ndarray
    profile: np.ndarray
    first: np.ndarray
    slope: np.ndarray
    people: np.ndarray
    known: np.ndarray
    """float64 [n]: people newly served by what is certain, or was found when it was inspected."""
    is_stale: np.ndarray
    """bool [n]: known, but out of date."""
    luck: np.ndarray
    """uint64: streams of facilities and profiles, of which ``luck_of`` [n] says the place."""
    luck_of: np.ndarray
    holds: np.ndarray
    """uint64: streams of facilities, of which ``holds_of`` says the place for those that are out of date."""
    holds_of: np.ndarray
    doubt: float
    """Probability that what is out of date no longer holds."""

    def __len__(self) -> int:
        return len(self.package)

    def served(self, draw: int) -> np.ndarray:
        """float64 [n]: people newly served as a draw has it."""
        found = uniform(self.luck, draw)[self.luck_of]
        found *= self.slope
        found += self.first
        np.maximum(found, 0.0, out=found)
        found *= self.people
        if len(self.holds_of):
            holds = (uniform(self.holds, draw) >= self.doubt)[self.holds_of]
            found[self.is_stale] = np.where(holds, self.known[self.is_stale], found[self.is_stale])
        return np.asarray(found)


def inspection_value(
    case: InspectionCase, unknown: Unknown, weights: np.ndarray, services: np.ndarray, price: float
) -> np.ndarray:
    """float64 [f]: weighted people; 0 where nothing is unknown, or knowing it changes nothing."""
    by_service = np.append(services, 0.0)[case.service]
    return _of_known_works(case, unknown, weights, by_service, price) + _of_hidden_barriers(
        case, unknown, weights, by_service, price
    )


def _of_known_works(
    case: InspectionCase, unknown: Unknown, weights: np.ndarray, by_service: np.ndarray, price: float
) -> np.ndarray:
    found = np.zeros(len(case.service))
    concerned = np.zeros(len(found), dtype=bool)
    concerned[case.facility[unknown.package]] = True
    rows = np.flatnonzero(concerned[case.facility])
    if not len(rows):
        return found
    at = np.full(len(case.facility), -1, dtype=np.int64)
    at[rows] = np.arange(len(rows))
    facility = case.facility[rows]
    begins = np.flatnonzero(np.append(True, np.diff(facility) != 0))
    each = by_service[facility]
    certain = ((case.raised[rows] * case.kept_out[facility]) @ weights) * each - price * case.cost[rows]
    # What is built without inspecting: the first of the best, or nothing.
    best = np.maximum.reduceat(certain, begins)
    number = np.diff(np.append(begins, len(rows)))
    is_best = certain == np.repeat(best, number)
    first = np.minimum.reduceat(np.where(is_best, np.arange(len(rows)), len(rows)), begins)
    builds = best > 0
    total = np.zeros(len(begins))
    entry = at[unknown.package]
    weight = weights[unknown.profile] * by_service[case.facility[unknown.package]]
    for draw in range(POINTS):
        more = np.bincount(entry, weights=(unknown.served(draw) - unknown.known) * weight, minlength=len(rows))
        worth = certain + more
        total += np.maximum(np.maximum.reduceat(worth, begins), 0.0) - np.where(builds, worth[first], 0.0)
    found[facility[begins]] = np.maximum(total / POINTS, 0.0)
    # Differences of equal sums leave hairs.
    found[found < 1e-9 * np.maximum(1.0, case.kept_out.sum(axis=1))] = 0.0
    return found


def _of_hidden_barriers(
    case: InspectionCase, unknown: Unknown, weights: np.ndarray, by_service: np.ndarray, price: float
) -> np.ndarray:
    low, high = case.usability
    is_unknown = high > low
    # What known works already hang on is counted there.
    counted = np.zeros(is_unknown.shape, dtype=bool)
    counted[case.facility[unknown.package], unknown.profile] = True
    found = np.zeros(len(case.service))
    for p in range(len(weights)):
        rows = np.flatnonzero(is_unknown[:, p] & ~counted[:, p] & (case.kept_out[:, p] > 0))
        if not len(rows):
            continue
        lifts = np.flatnonzero(case.raised[:, p] > 0)
        chance, lift, cost = _usual(case, p, lifts, None)
        if not np.isfinite(cost):
            continue
        for kind in np.unique(case.service[rows]).tolist():
            mine = rows[case.service[rows] == kind]
            here = _usual(case, p, lifts, kind)
            of_kind = here if np.isfinite(here[2]) else (chance if np.isnan(here[0]) else here[0], lift, cost)
            gain = weights[p] * by_service[mine] * of_kind[1] * case.kept_out[mine, p]
            found[mine] += of_kind[0] * np.maximum(gain - price * of_kind[2], 0.0)
    return found


def _usual(case: InspectionCase, p: int, lifts: np.ndarray, kind: int | None) -> tuple[float, float, float]:
    """(share of known statuses below the best, mean lift, median cost of the cheapest package that lifts the profile),
    of a type or of all; NaN where nothing is known."""
    low, high = case.usability
    of_kind = np.ones(len(low), dtype=bool) if kind is None else case.service == kind
    known = low[of_kind & (low[:, p] == high[:, p]), p]
    chance = float((known < high.max(initial=1.0)).mean()) if len(known) else float("nan")
    mine = lifts[of_kind[case.facility[lifts]]]
    if not len(mine):
        return chance, float("nan"), float("nan")
    order = np.lexsort((case.cost[mine], case.facility[mine]))
    first = order[np.append(True, np.diff(case.facility[mine][order]) != 0)]
    cheapest = mine[first]
    return chance, float(case.raised[cheapest, p].mean()), float(np.median(case.cost[cheapest]))
