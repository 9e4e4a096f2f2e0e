"""What to mend first: a ranking whose every term can be shown.

For each facility and profile with a known barrier (inaccessible, conditional or partial)::

    deficit = Σ over its criteria: weight × (1 failed, ½ met in part)
    need    = deficit × people affected × importance of the facility / 5
    index   = Σ need over the profiles that works can lift ÷ cost of those works

The works are, per profile, the measures that mend whatever keeps it from the next level, and for the
facility their union, each paid once whatever number of criteria and profiles it mends:

==============  =======================================================================================
status          mended
==============  =======================================================================================
inaccessible    critical criteria that fail in zones without help (compensation): leads to conditional
                where other zones live on help, else to partial or accessible
conditional     critical criteria that fail: the help is no longer needed
partial         critical criteria met in part, major ones failed or met in part: leads to accessible
==============  =======================================================================================

Each criterion names the one measure that mends it, so the set is the smallest there is, and its cost the
least. What a measure builds is taken to meet the norm: every criterion that it mends is passed afterwards,
and none that only the new part brings (the rails of a new ramp) fails.

Unknown funds an inspection, never works: profiles that are incomplete or not assessed add nothing to the
index and put the facility on a list of its own, *inspect first*, by people × importance. A facility can be
on both lists, for different profiles.

What this first version does not do: measures shared by several facilities (a crossing, a line) are paid in
full by each, marked in ``has_shared_cost``; a measure is one unit of its price; people are counted at every
facility in their reach.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from .errors import QT_TRANSLATE_NOOP, InclusiveCityError
from .model import SEVERITIES, Measure, Model
from .outcomes import OUT_FAIL, OUT_PARTIAL, OUT_PASS, OUTCOME_CODES
from .status import (
    CONDITIONAL,
    INACCESSIBLE,
    INCOMPLETE,
    PARTIAL,
    StatusResult,
    joined_codes,
    roll_up,
    severity_weights,
)

CRITICAL, MAJOR, _MINOR = SEVERITIES
PRICES = ("low", "typical", "high")
MOST_IMPORTANT = 5
"""The greatest importance of a facility type; need is in people × deficit at a facility as important."""
PARTIAL_DEFICIT = 0.5
"""A criterion met in part is half a deficit, as it is half a pass in the score."""


class PriorityError(InclusiveCityError):
    """Prices or people that no ranking can be made with."""


@dataclass
class PriorityResult:
    """Columns for f facilities, p profiles, m measures, in the order of the rows handed in."""

    model: Model
    price: str
    """The price that ranks: low, typical or high."""
    currency: str
    measure_codes: tuple[str, ...]
    """The m measures of ``lifting``."""

    deficit: np.ndarray
    """float64 [f, p]: weighted deficits that are known, whatever the status."""
    people: np.ndarray
    """float64 [f, p]: as handed in; NaN (no place, so no catchment) counts as 0 in ``need``."""
    importance: np.ndarray
    """float64 [f]: 1–5."""
    need: np.ndarray
    """float64 [f, p]: deficit × people × importance / 5; 0 where no works are called for."""
    total_need: np.ndarray
    """float64 [f]: Σ of ``need`` over the profiles."""
    share: np.ndarray
    """float64 [f]: of the total need of all facilities, 0–1."""

    liftable: np.ndarray
    """bool [f, p]: works are called for, and every criterion to be mended has a measure with a price."""
    lifting: np.ndarray
    """bool [f, p, m]: the measures that lift the profile to the next level."""
    target: np.ndarray
    """int8 [f, p]: the status after the facility's works (all profiles' together); incomplete where what
    stays unknown is too much to say: inspect before building. Without works, the status as it is."""
    cost_low: np.ndarray
    """float64 [f]: of the union of the measures, each once; NaN without works."""
    cost_typical: np.ndarray
    cost_high: np.ndarray
    has_shared_cost: np.ndarray
    """bool [f]: a measure among them is shared with other facilities, which pay it in full here too."""
    index: np.ndarray
    """float64 [f]: need that works meet, per unit of currency; NaN without works."""
    rank: np.ndarray
    """int32 [f]: 1 is first; 0 where no works are called for or none is known that would lift it."""

    inspect_people: np.ndarray
    """float64 [f]: Σ people of the profiles that are incomplete or not assessed (NaN as 0)."""
    inspect_need: np.ndarray
    """float64 [f]: ``inspect_people`` × importance / 5."""
    inspect_rank: np.ndarray
    """int32 [f]: 1 is first to inspect; 0 where every profile's status is known."""

    def __len__(self) -> int:
        return len(self.rank)

    @property
    def cost(self) -> np.ndarray:
        """float64 [f]: the cost that ranks."""
        costs = {"low": self.cost_low, "typical": self.cost_typical, "high": self.cost_high}
        return costs[self.price]

    @property
    def order(self) -> np.ndarray:
        """int [k]: rows of the ranked facilities, first to last."""
        return _by_rank(self.rank)

    @property
    def inspect_order(self) -> np.ndarray:
        """int [k]: rows of the facilities to inspect, first to last."""
        return _by_rank(self.inspect_rank)

    def measures(self, profile: int | None = None) -> list[str]:
        """Per facility the codes of the measures, space separated, in the model's order: those that lift a
        profile (index), or without one all of the facility's works."""
        chosen = self.lifting.any(axis=1) if profile is None else self.lifting[:, profile]
        return joined_codes(chosen, self.measure_codes)


def prioritise(
    model: Model,
    result: StatusResult,
    people: np.ndarray,
    importance: np.ndarray,
    price: str = "typical",
    measures: Mapping[str, Measure] | None = None,
    ids: np.ndarray | None = None,
) -> PriorityResult:
    """Rank facilities for works, and apart from them for inspection.

    ``result``: statuses of f facilities, official, or reported where that is asked for. ``people``: float
    [f, p], NaN for unknown (see :func:`.catchment.people_within`). ``importance``: [f], 1–5 (see
    :func:`type_importance`). ``measures``: prices of the city by measure code; without it the model's.
    ``ids``: [f] what ties are broken by, smallest first; without it the order of rows.

    Raises :class:`PriorityError` for prices in several currencies or negative people, ValueError for arrays
    that do not fit.
    """
    if price not in PRICES:
        raise ValueError(f"price is {price!r}, should be one of {PRICES}")
    people, importance, ties = _checked(result, people, importance, ids)
    priced = model.measure_by_code if measures is None else measures
    used = _used_measures(model, priced)
    currency = _currency(used)
    measure_codes = tuple(measure.code for measure in used)

    deficit = _deficit(model, result)
    called_for = (result.status >= INACCESSIBLE) & (result.status <= PARTIAL)
    factor = importance / MOST_IMPORTANT
    reached = np.nan_to_num(people, nan=0.0)
    need = np.where(called_for, deficit * reached * factor[:, np.newaxis], 0.0)
    total_need = need.sum(axis=1)

    lifting, liftable = _lifting(model, result, called_for, measure_codes)
    works = lifting.any(axis=1)
    has_works = works.any(axis=1)
    costs = {
        name: np.where(has_works, (works * [getattr(m, f"price_{name}") for m in used]).sum(axis=1), np.nan)
        for name in PRICES
    }
    met = (need * liftable).sum(axis=1)
    index = np.full(len(result), np.nan)
    # What costs nothing comes first; what serves nobody has index 0 even then.
    free = np.where(met > 0, np.inf, 0.0)
    index[has_works] = free[has_works]
    np.divide(met, costs[price], out=index, where=has_works & (costs[price] > 0))

    unsure = result.status <= INCOMPLETE
    inspect_people = (reached * unsure).sum(axis=1)
    inspect_need = inspect_people * factor
    whole = float(total_need.sum())
    return PriorityResult(
        model=model,
        price=price,
        currency=currency,
        measure_codes=measure_codes,
        deficit=deficit,
        people=people,
        importance=importance,
        need=need,
        total_need=total_need,
        share=total_need / whole if whole > 0 else np.zeros_like(total_need),
        liftable=liftable,
        lifting=lifting,
        target=_targets(model, result, works, measure_codes),
        cost_low=costs["low"],
        cost_typical=costs["typical"],
        cost_high=costs["high"],
        has_shared_cost=works[:, [bool(measure.shared_by) for measure in used]].any(axis=1),
        index=index,
        rank=_ranked(has_works, [index, met], ties),
        inspect_people=inspect_people,
        inspect_need=inspect_need,
        inspect_rank=_ranked(unsure.any(axis=1), [inspect_need], ties),
    )


def type_importance(model: Model, facility_type: np.ndarray) -> np.ndarray:
    """float64 [f]: importance of each facility's type (index; −1, unknown to the model, counts as 1)."""
    return np.array([*(kind.importance for kind in model.facility_types), 1], dtype=np.float64)[facility_type]


def _checked(
    result: StatusResult, people: np.ndarray, importance: np.ndarray, ids: np.ndarray | None
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    people = np.asarray(people, dtype=np.float64)
    importance = np.asarray(importance, dtype=np.float64)
    if people.shape != result.status.shape:
        raise ValueError(f"people is {people.shape}, should be {result.status.shape} (facilities, profiles)")
    if importance.shape != (len(result),) or not np.all(importance >= 0):
        raise ValueError(f"importance should be {len(result)} numbers from 0")
    wrong = (people < 0) | np.isinf(people)
    if wrong.any():
        row, profile = (int(at) for at in np.argwhere(wrong)[0])
        raise PriorityError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "Facility row {row} has {people} people of profile {profile}: give a number, 0 or more, or"
                " leave it empty.",
            ),
            row=row + 1,
            people=float(people[row, profile]),
            profile=result.model.profile_codes[profile],
        )
    if ids is None:
        return people, importance, np.arange(len(result))
    if len(ids) != len(result):
        raise ValueError(f"ids has {len(ids)} entries, should be {len(result)}")
    return people, importance, np.unique(ids, return_inverse=True)[1].reshape(-1)


def _deficit(model: Model, result: StatusResult) -> np.ndarray:
    counts = np.zeros(len(OUTCOME_CODES))
    counts[OUT_FAIL], counts[OUT_PARTIAL] = 1.0, PARTIAL_DEFICIT
    deficit = np.zeros(result.status.shape)
    for weights, outcome in zip(severity_weights(model), result.outcome.T):
        share = counts[outcome]
        for p in np.flatnonzero(weights):
            deficit[:, p] += weights[p] * share
    return deficit


def _used_measures(model: Model, priced: Mapping[str, Measure]) -> list[Measure]:
    """Those that mend a criterion and have a price, in the model's order."""
    mending = {criterion.measure for criterion in model.criteria}
    order = [*model.measure_by_code, *(code for code in priced if code not in model.measure_by_code)]
    return [priced[code] for code in order if code in mending and code in priced]


def _currency(used: list[Measure]) -> str:
    currencies = sorted({measure.currency for measure in used})
    if len(currencies) > 1:
        raise PriorityError(
            QT_TRANSLATE_NOOP("Errors", "Prices are in several currencies ({currencies}): give all of them in one."),
            currencies=", ".join(code or "–" for code in currencies),
        )
    return currencies[0] if currencies else ""


def _lifting(
    model: Model, result: StatusResult, called_for: np.ndarray, measure_codes: tuple[str, ...]
) -> tuple[np.ndarray, np.ndarray]:
    """Which measures lift which profile (bool [f, p, m]), and where there is one for all that is to be
    mended (bool [f, p])."""
    count, profiles = called_for.shape
    lifting = np.zeros((count, profiles, len(measure_codes)), dtype=bool)
    liftable = called_for.copy()
    column = {code: index for index, code in enumerate(measure_codes)}
    for p, profile in enumerate(model.profile_codes):
        status = result.status[:, p]
        for c, criterion in enumerate(model.criteria):
            severity = criterion.severity.get(profile)
            if severity not in (CRITICAL, MAJOR):
                continue
            outcome = result.outcome[:, c]
            blocks = (status == PARTIAL) & (outcome == OUT_PARTIAL)
            if severity == MAJOR:
                blocks |= (status == PARTIAL) & (outcome == OUT_FAIL)
            else:
                # The zone says whether help was recorded: with a critical failure it is one or the other.
                zone = result.zone_status[:, model.zone_codes.index(criterion.zone), p]
                blocks |= (status == INACCESSIBLE) & (zone == INACCESSIBLE) & (outcome == OUT_FAIL)
                blocks |= (status == CONDITIONAL) & (outcome == OUT_FAIL)
            if criterion.measure in column:
                lifting[:, p, column[criterion.measure]] |= blocks
            else:
                liftable[:, p] &= ~blocks
    lifting &= liftable[:, :, np.newaxis]
    return lifting, liftable


def _targets(model: Model, result: StatusResult, works: np.ndarray, measure_codes: tuple[str, ...]) -> np.ndarray:
    """Status [f, p] once the works are done: what they mend is passed, all else is as it was."""
    target = result.status.copy()
    rows = np.flatnonzero(works.any(axis=1))
    outcome, done = result.outcome[rows], works[rows]
    column = {code: index for index, code in enumerate(measure_codes)}
    for c, criterion in enumerate(model.criteria):
        if criterion.measure in column:
            wrong = (outcome[:, c] == OUT_FAIL) | (outcome[:, c] == OUT_PARTIAL)
            outcome[wrong & done[:, column[criterion.measure]], c] = OUT_PASS
    helped = result.zone_status[rows] == CONDITIONAL
    target[rows] = roll_up(model, outcome, helped, result.basis).status
    return target


def _ranked(listed: np.ndarray, keys: list[np.ndarray], ties: np.ndarray) -> np.ndarray:
    """Ranks from 1 of the ``listed``, greatest first by the first key, then the next; 0 for the rest."""
    rows = np.flatnonzero(listed)
    sorting = np.lexsort((rows, ties[rows], *(-key[rows] for key in reversed(keys))))
    rank = np.zeros(len(listed), dtype=np.int32)
    rank[rows[sorting]] = np.arange(1, len(rows) + 1)
    return rank


def _by_rank(rank: np.ndarray) -> np.ndarray:
    rows = np.flatnonzero(rank)
    return rows[np.argsort(rank[rows], kind="stable")]
