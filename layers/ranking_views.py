"""The current ranking beside two well-known ways of ranking, the weighted sum and TOPSIS; worked out from its rows.

Criteria are, for the best package of each ranked facility, the people of each profile whom it newly serves (× weight
of the service), of which more is better, and its cost, of which less is better. Profiles weigh as in the ranking, the
cost as much as all of them together. The definitions stand in :mod:`..scoring.comparison`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

import numpy as np

from ..scoring.comparison import MINMAX, VECTOR, topsis, weighted_sum
from ..scoring.priority import ranked
from .scenarios import PRIORITY as KIND
from .store.base import Store

WORKS, INSPECT_FIRST = "works", "inspect_first"
"""The two lists of a ranking."""
FIRST = 100
"""How many of the first of each ranking are compared."""


@dataclass(frozen=True)
class RankingViews:
    """n ranked facilities, by rank."""

    facility: np.ndarray
    """int64 [n]: keys."""
    rank: np.ndarray
    """int32 [n]: people newly served per money."""
    weighted_sum: np.ndarray
    """int32 [n]: rank by the weighted sum, criteria scaled by ``minmax``."""
    topsis: np.ndarray
    """int32 [n]: rank by TOPSIS, criteria scaled by ``vector``."""

    def __len__(self) -> int:
        return len(self.facility)

    def by_facility(self) -> dict[int, tuple[int, int]]:
        """Key → rank by the weighted sum, and by TOPSIS."""
        return dict(zip(self.facility.tolist(), zip(self.weighted_sum.tolist(), self.topsis.tolist())))

    def alike(self, other: np.ndarray) -> float:
        """Spearman's rank correlation with the ranking: 1 the same order, −1 the reverse; 1 for fewer than two."""
        if len(self) < 2:
            return 1.0
        return float(np.corrcoef(self.rank, other)[0, 1])

    def first_in_both(self, other: np.ndarray, first: int = FIRST) -> int:
        """How many of the first so many are among the first of the other ranking, too."""
        return int(((self.rank <= first) & (other <= first)).sum())


def read_ranking_views(store: Store) -> RankingViews | None:
    """The current ranking with the others; None where nothing was ranked yet."""
    found = store.rows(
        "SELECT fid, parameters FROM scenario WHERE kind = :kind AND is_current ORDER BY fid DESC", {"kind": KIND}
    )
    if not found:
        return None
    scenario, parameters = found[0]
    options = json.loads(parameters or "{}").get("options", {})
    profiles: dict[str, float] = options.get("profile_weights", {})
    services: dict[str, float] = options.get("service_weights", {})
    facility, rank, low, typical, high, kind = store.columns(
        "SELECT r.facility, r.rank, r.cost_low, r.cost_typical, r.cost_high, f.facility_type FROM scenario_facility r "
        "JOIN facility f ON f.fid = r.facility WHERE r.scenario = :scenario AND r.list = :list ORDER BY r.rank",
        (np.int64, np.int32, np.float64, np.float64, np.float64, object),
        {"scenario": scenario, "list": WORKS},
    )
    cost = {"low": low, "high": high}.get(options.get("price", ""), typical)
    values = np.zeros((len(facility), len(profiles) + 1))
    values[:, -1] = np.nan_to_num(cost)
    by_key = np.argsort(facility)
    for column, profile in enumerate(profiles):
        key, served = store.columns(
            "SELECT facility, served FROM scenario_term WHERE scenario = :scenario AND profile = :profile",
            (np.int64, np.float64),
            {"scenario": scenario, "profile": profile},
        )
        at = np.searchsorted(facility[by_key], key)
        at[at == len(facility)] = 0
        mine = facility[by_key][at] == key if len(facility) else np.zeros(len(key), dtype=bool)
        values[by_key[at[mine]], column] = np.nan_to_num(served[mine])
    values[:, :-1] *= np.array([services.get(code, 0.0) for code in kind.tolist()])[:, np.newaxis]
    weights = np.array([*profiles.values(), sum(profiles.values())], dtype=np.float64)
    is_cost = np.append(np.zeros(len(profiles), dtype=bool), True)
    everybody = np.ones(len(facility), dtype=bool)
    scores = weighted_sum(values, weights, is_cost, MINMAX), topsis(values, weights, is_cost, VECTOR)
    return RankingViews(facility, rank, *(ranked(everybody, [score], facility) for score in scores))
