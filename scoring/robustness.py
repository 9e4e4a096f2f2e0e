"""How sure a choice of works is: the same decision, made again with other weights, prices and luck.

In each of the draws

* the weights of profiles and services are drawn from a set (:class:`WeightSet`: fixed, all, in an order, in bounds);
* each measure's price is drawn once for the whole city, triangular between low and high with its mode at typical;
* a facility × profile of unknown status draws where within its interval the usability lies, the same before and after
  works; an assessment out of date holds, or with the probability ``stale_doubt`` it does not, and the usability before
  is drawn from 0 to 1;

and then the budget is spent as well as can be (:mod:`.one_budget`). What the draws have in common:

* *acceptability*: the share of draws in which the facility is funded (the core index of robust portfolio modelling,
  J. Liesiö, P. Mild, A. Salo, European Journal of Operational Research 181, 2007): *core* from 0.95 on, *out* up to
  0.05, *borderline* between. What would be funded for the sake of something unknown alone is never core;
* ranks by gain per money in the draws, and in which share of draws a facility is among the first so many (rank
  acceptability), after R. Lahdelma, P. Salminen, *SMAA-2*, Operations Research 49, 2001;
* *central weights*: the mean of the weights in the draws that fund it: whose point of view speaks for it;
* the *inspection value*: what it is worth to know what is unknown before deciding (:mod:`.inspection_value`).

A share of 1,000 draws is off by less than 0.032 in 95 of 100 cases (1.96 · √(¼ / 1,000)).
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np

from .draws import streams, triangular
from .errors import QT_TRANSLATE_NOOP, InclusiveCityError
from .inspection_value import InspectionCase, Unknown, inspection_value
from .one_budget import OneBudget
from .weights import draw_bounded, draw_ordinal, draw_uniform, rows_to_one

FIXED, UNIFORM, ORDINAL, BOUNDED = "fixed", "uniform", "ordinal", "bounds"
SETS = (FIXED, UNIFORM, ORDINAL, BOUNDED)
OUT, BORDERLINE, CORE = range(3)
VERDICTS = ("out", "borderline", "core")
CORE_FROM, OUT_TO = 0.95, 0.05
FIRST = (10, 50, 100, 500, 1000)
"""Rank acceptability is told for being among the first so many."""
_AT_ONCE = 4_000_000
"""Numbers that a batch of draws may hold."""
_WORKERS = max(1, min(4, os.cpu_count() or 1))
"""Batches decided side by side: numpy lets others work while it does."""
_RANKS = 60_000_000
"""Ranks that are kept to find the least and greatest; beyond, of fewer draws."""


class RobustnessError(InclusiveCityError):
    """Draws that say nothing."""


@dataclass(frozen=True)
class WeightSet:
    """Which weights are thought possible. ``place`` (for ``ordinal``): 1 counts most; ``low`` and ``high`` (for
    ``bounds``): shares of the sum."""

    kind: str = FIXED
    fixed: Sequence[float] = ()
    place: Sequence[int] = ()
    low: Sequence[float] = ()
    high: Sequence[float] = ()

    def draw(self, random: np.random.Generator, draws: int, size: int) -> np.ndarray:
        """float64 [draws, size]; as fixed, else rows that add up to 1."""
        if self.kind == FIXED:
            return np.tile(np.asarray(self.fixed if len(self.fixed) else np.ones(size), np.float64), (draws, 1))
        if self.kind == UNIFORM:
            return draw_uniform(random, draws, size)
        if self.kind == ORDINAL:
            return draw_ordinal(random, draws, self.place)
        if self.kind == BOUNDED:
            return draw_bounded(random, draws, self.low, self.high)
        raise ValueError(f"kind is {self.kind!r}, should be one of {SETS}")


@dataclass(frozen=True)
class DrawOptions:
    draws: int = 1000
    seed: int = 1
    profiles: WeightSet = field(default_factory=WeightSet)
    services: WeightSet = field(default_factory=WeightSet)
    prices: bool = True
    """Draw prices within their range."""
    unknown: bool = True
    """Draw what is unknown, or out of date."""
    stale_doubt: float = 0.2


@dataclass(frozen=True)
class RobustnessInputs:
    """f facilities, k packages, q choices of u units (:class:`.shared_works.Units`), p profiles, t services, m
    measures."""

    keys: np.ndarray
    """int64 [f]: what a facility draws by, and equal ones are ordered by."""
    service: np.ndarray
    """int64 [f]: row of its type, −1 for none."""
    kept_out: np.ndarray
    """float64 [f, p]."""
    usability: tuple[np.ndarray, np.ndarray]
    """Lowest and highest, [f, p] each."""
    stale: np.ndarray
    """bool [f]."""
    facility: np.ndarray
    """int64 [k]."""
    before: tuple[np.ndarray, np.ndarray]
    """Usability before works, lowest and highest, [k, p] each."""
    after: tuple[np.ndarray, np.ndarray]
    cost: np.ndarray
    """float64 [k, m]: money for each measure, whoever pays, at the typical price."""
    unit: np.ndarray
    """int64 [q]."""
    start: np.ndarray
    """int64 [q + 1]: choice c is the packages ``package[start[c]:start[c + 1]]``."""
    package: np.ndarray
    budget_cost: np.ndarray
    """float64 [q, m]: what the budget pays for each measure."""
    price_low: np.ndarray
    """float64 [m]: low price ÷ typical price."""
    price_high: np.ndarray
    budget: float
    service_count: int
    mandatory: Sequence[int] = ()
    """Units of which a choice has to be taken."""
    excluded: Sequence[int] = ()
    factor: np.ndarray | None = None
    """float64 [q]: by what the gain of a choice is multiplied: 1 + the price of its district's floor."""


@dataclass
class Robustness:
    """Columns for f facilities, in the order handed in; S draws."""

    share: np.ndarray
    """float64 [f]: acceptability, 0–1."""
    verdict: np.ndarray
    """int8 [f]: OUT, BORDERLINE or CORE."""
    rank_mean: np.ndarray
    """float64 [f]: by gain per money, of the draws in which it has a rank; NaN where it never has."""
    rank_low: np.ndarray
    """float64 [f]: only one draw in twenty ranks it before this."""
    rank_high: np.ndarray
    """float64 [f]: only one draw in twenty ranks it after this."""
    among_first: np.ndarray
    """float64 [f, n]: share of draws in which it is among the first :data:`FIRST` [n]."""
    central_profiles: np.ndarray
    """float64 [f, p]: mean weights of the draws that fund it, adding up to 1; NaN where none does."""
    central_services: np.ndarray
    """float64 [f, t]."""
    inspect_value: np.ndarray
    """float64 [f]: weighted people whom knowing the unknown gains, on average over the draws."""
    inspect_rank: np.ndarray
    """int32 [f]: 1 is first; 0 where knowing more changes nothing."""
    value: np.ndarray
    """float64 [S]: weighted people newly served, each counted as without floors."""
    price: np.ndarray
    """float64 [S]: weighted people per unit of the last money spent."""
    gap: float
    """The greatest proven gap of a draw, as a share of its value."""
    infeasible: int
    """Draws in which what is mandatory costs more than the budget."""

    def __len__(self) -> int:
        return len(self.share)

    @property
    def draws(self) -> int:
        return len(self.value)

    def count(self, verdict: int) -> int:
        """Facilities of a verdict that some draw funds; of OUT only those that ever are."""
        return int(((self.verdict == verdict) & ((self.share > 0) | (verdict != OUT))).sum())


def robustness(
    inputs: RobustnessInputs, options: DrawOptions, step: Callable[[float], None] | None = None
) -> Robustness:
    """Draw, decide, count. ``step`` is told the share that is done; what it raises ends the work."""
    if options.draws < 1:
        raise RobustnessError(
            QT_TRANSLATE_NOOP("Errors", "{count} draws say nothing: give 1 or more."), count=options.draws
        )
    if not inputs.budget >= 0:
        raise RobustnessError(
            QT_TRANSLATE_NOOP("Errors", "The budget {value} cannot be: give a number, 0 or more."), value=inputs.budget
        )
    return _Work(inputs, options).run(step)


class _Work:
    """Everything in an order of its own: facilities by key, packages and choices by cost within facility and unit."""

    def __init__(self, inputs: RobustnessInputs, options: DrawOptions) -> None:
        self.given, self.options = inputs, options
        self.by_key = np.argsort(inputs.keys, kind="stable")
        place = np.empty(len(inputs.keys), dtype=np.int64)
        place[self.by_key] = np.arange(len(place))
        self.keys = np.asarray(inputs.keys)[self.by_key]
        self.service = np.asarray(inputs.service)[self.by_key]
        self.kept_out = np.nan_to_num(np.asarray(inputs.kept_out, np.float64)[self.by_key], nan=0.0)
        self.stale = np.asarray(inputs.stale, bool)[self.by_key]
        self.usability = tuple(np.asarray(side, np.float64)[self.by_key] for side in inputs.usability)
        facility, money = place[inputs.facility], inputs.cost.sum(axis=1)
        self.of_package = np.lexsort((money, facility))
        self.facility = facility[self.of_package]
        self.cost = np.ascontiguousarray(inputs.cost[self.of_package])
        self.before = [np.asarray(side, np.float64)[self.of_package] for side in inputs.before]
        self.after = [np.asarray(side, np.float64)[self.of_package] for side in inputs.after]
        self._choices(facility)
        self._certain()
        self.unknown = self._unknown()

    def _choices(self, facility: np.ndarray) -> None:
        given = self.given
        at = np.empty(len(self.of_package), dtype=np.int64)
        at[self.of_package] = np.arange(len(at))
        size = np.diff(given.start)
        first = np.full(int(given.unit.max(initial=-1)) + 1, len(self.keys), dtype=np.int64)
        np.minimum.at(first, np.repeat(given.unit, size), facility[given.package])
        left_out = np.isin(given.unit, np.asarray(list(given.excluded), dtype=np.int64))
        rows = np.lexsort((given.budget_cost.sum(axis=1), first[given.unit]))
        rows = rows[~left_out[rows]]
        order, unit = np.unique(first[given.unit[rows]], return_inverse=True)
        must = np.isin(order, first[np.asarray(list(given.mandatory), dtype=np.int64)])
        self.solver = OneBudget(unit.reshape(-1), len(order), np.flatnonzero(must))
        rows = rows[self.solver.layout]
        self.budget_cost = np.ascontiguousarray(given.budget_cost[rows])
        self.factor = None if given.factor is None else np.asarray(given.factor, np.float64)[rows]
        # The packages of each choice, choice by choice.
        number = size[rows]
        self.member_start = np.append(0, np.cumsum(number))
        within = np.arange(self.member_start[-1]) - np.repeat(self.member_start[:-1], number)
        self.member = at[given.package[np.repeat(given.start[rows], number) + within]]
        self.is_single = bool((number == 1).all())

    def _certain(self) -> None:
        """People newly served where that is known before and after."""
        low, high = self.before
        after_low, after_high = self.after
        self.known = (low == high) & (after_low == after_high)
        self.raised = np.where(self.known, np.maximum(after_low - low, 0.0), 0.0)
        self.served = self.raised * self.kept_out[self.facility]
        self.certain = np.zeros(len(self.keys), dtype=bool)
        self.certain[self.facility[self.served.sum(axis=1) > 0]] = True

    def _unknown(self) -> Unknown:
        """What is drawn anew: package × profile whose benefit hangs on what is unknown, or out of date."""
        people = self.kept_out[self.facility]
        reachable = (people > 0) & (self.after[1] > 0)
        is_open = reachable & ~self.known
        is_stale = reachable & self.known & self.stale[self.facility][:, None]
        if not self.options.unknown:
            is_open[:] = False
        if not self.options.unknown or self.options.stale_doubt <= 0:
            is_stale[:] = False
        package, profile = np.nonzero(is_open | is_stale)
        stale = is_stale[package, profile]
        low, high = (np.where(stale, end, side[package, profile]) for end, side in zip((0.0, 1.0), self.before))
        first = self.after[0][package, profile] - low
        of = self.facility[package]
        lucky, luck_of = np.unique(of * self.kept_out.shape[1] + profile, return_inverse=True)
        doubtful, holds_of = np.unique(of[stale], return_inverse=True)
        keys, kinds = self.keys[lucky // self.kept_out.shape[1]], lucky % self.kept_out.shape[1] + 1
        return Unknown(
            package=package,
            profile=profile,
            first=first,
            slope=(self.after[1][package, profile] - high) - first,
            people=people[package, profile],
            known=self.served[package, profile],
            is_stale=stale,
            luck=streams(self.options.seed, keys, kinds),
            luck_of=luck_of.reshape(-1),
            holds=streams(self.options.seed, self.keys[doubtful], 0),
            holds_of=holds_of.reshape(-1),
            doubt=self.options.stale_doubt,
        )

    # ------------------------------------------------------------------ the draws
    def run(self, step: Callable[[float], None] | None) -> Robustness:
        options, count = self.options, self.options.draws
        random = np.random.default_rng(options.seed)
        self.weights = options.profiles.draw(random, count, self.kept_out.shape[1])
        self.services = options.services.draw(random, count, self.given.service_count)
        self.prices = self._prices(random, count)
        # Shares of a sum for whoever's point of view it is; to count people, the greatest is 1.
        self.counting = rows_to_one(self.weights), rows_to_one(self.services)
        tally = _Tally(len(self.keys), self.weights.shape[1] + self.services.shape[1], count)
        batch = max(1, min(64, _AT_ONCE // max(1, len(self.facility) + len(self.budget_cost))))
        batches = [slice(first, min(first + batch, count)) for first in range(0, count, batch)]
        start = self._price_of_means()
        with ThreadPoolExecutor(max_workers=_WORKERS) as pool:
            under_way: deque[Future[_Drawn]] = deque()
            try:
                for number, some in enumerate([*batches, *[None] * _WORKERS]):
                    if step is not None:
                        step(min(1.0, number / len(batches)))
                    if some is not None:
                        under_way.append(pool.submit(self._draw, some, start))
                    if under_way and (some is None or len(under_way) > _WORKERS):
                        # (In the order of the draws, so that sums are the same however many work.)
                        tally.add(under_way.popleft().result())
                while under_way:
                    tally.add(under_way.popleft().result())
            finally:
                for left in under_way:
                    left.cancel()
        return self._result(tally)

    def _price_of_means(self) -> float:
        """The price of money where everything is as it is on average: the search in each draw begins there."""
        by_service = np.append(self.counting[1].mean(axis=0), 0.0)[self.service[self.facility]]
        gain = (self.served @ self.counting[0].mean(axis=0)) * by_service
        cost = self.budget_cost @ self.prices.mean(axis=0)
        return self.solver.solve(self._of_choices(gain[np.newaxis])[0], cost, self.given.budget).price

    def _draw(self, some: slice, start: float) -> _Drawn:
        number = some.stop - some.start
        gain = self._gains(some)
        money = self.prices[some] @ self.cost.T
        paid = self.prices[some] @ self.budget_cost.T
        choices = self._of_choices(gain)
        chosen = np.zeros((number, len(self.keys)))
        drawn = _Drawn(some, np.zeros(number), np.zeros(number))
        for row in range(number):
            found = self.solver.solve(choices[row], paid[row], self.given.budget, start)
            start = found.price
            drawn.price[row], drawn.value[row] = found.price, found.value
            if self.factor is not None:
                # Floors raise what a choice counts in the search; people are people.
                taken = found.choice[found.choice >= 0]
                drawn.value[row] = float((choices[row, taken] / self.factor[taken]).sum())
            if found.bound > 0:
                drawn.gap = max(drawn.gap, (found.bound - found.value) / found.bound)
            drawn.infeasible += not found.is_feasible
            chosen[row, self._facilities_of(found.choice)] = 1.0
            worth = self._index(gain[row], money[row])
            drawn.orders.append(np.argsort(-worth, kind="stable")[: int(np.count_nonzero(worth > 0))])
        drawn.funded = chosen.sum(axis=0)
        drawn.central = chosen.T @ np.hstack([self.weights[some], self.services[some]])
        return drawn

    def _prices(self, generator: np.random.Generator, draws: int) -> np.ndarray:
        """float64 [draws, m]: price ÷ typical price."""
        measures = self.cost.shape[1]
        share = generator.random((draws, measures))
        if not self.options.prices:
            return np.ones((draws, measures))
        return triangular(share, self.given.price_low, np.ones(measures), self.given.price_high)

    def _gains(self, some: slice) -> np.ndarray:
        """float64 [draws, k]: weighted people newly served by each package."""
        weights, services = self.counting[0][some], self.counting[1][some]
        by_service = np.hstack([services, np.zeros((len(services), 1))])
        each = np.take(by_service, self.service[self.facility], axis=1)
        gain = weights @ self.served.T
        if len(self.unknown):
            for row, draw in enumerate(range(some.start, some.stop)):
                more = (self.unknown.served(draw) - self.unknown.known) * weights[row][self.unknown.profile]
                gain[row] += np.bincount(self.unknown.package, weights=more, minlength=gain.shape[1])
            np.maximum(gain, 0.0, out=gain)
        gain *= each
        return gain

    def _of_choices(self, gain: np.ndarray) -> np.ndarray:
        found = np.take(gain, self.member, axis=1)
        if not self.is_single:
            found = np.add.reduceat(found, self.member_start[:-1], axis=1)
        return np.ascontiguousarray(found if self.factor is None else found * self.factor)

    def _facilities_of(self, choice: np.ndarray) -> np.ndarray:
        taken = choice[choice >= 0]
        if self.is_single:
            return self.facility[self.member[taken]]
        number = np.diff(self.member_start)[taken]
        within = np.arange(int(number.sum())) - np.repeat(np.cumsum(number) - number, number)
        return self.facility[self.member[np.repeat(self.member_start[taken], number) + within]]

    def _index(self, gain: np.ndarray, money: np.ndarray) -> np.ndarray:
        """float64 [f]: the greatest gain per money of each facility, 0 where there is none."""
        found = np.zeros(len(self.keys))
        if len(gain):
            worth = gain / np.maximum(money, 1e-9)
            begins = np.flatnonzero(np.append(True, np.diff(self.facility) != 0))
            found[self.facility[begins]] = np.maximum.reduceat(worth, begins)
        return found

    def _result(self, tally: _Tally) -> Robustness:
        case = InspectionCase(
            self.service,
            self.kept_out,
            self.usability,
            self.facility,
            self.raised,
            self.cost @ self.prices.mean(axis=0),
        )
        means = [columns.mean(axis=0) for columns in self.counting]
        inspect = inspection_value(case, self.unknown, *means, float(tally.price.mean()))
        profiles = self.weights.shape[1]
        share = tally.funded / self.options.draws
        # (A share of whole numbers: 950 of 1,000 are core.)
        verdict = np.where(share >= CORE_FROM - 1e-12, CORE, np.where(share <= OUT_TO + 1e-12, OUT, BORDERLINE))
        verdict[(verdict == CORE) & ~self.certain] = BORDERLINE
        mean, low, high, among = tally.ranks()
        back = np.empty(len(self.keys), dtype=np.int64)
        back[self.by_key] = np.arange(len(back))
        parts = [tally.central[:, :profiles], tally.central[:, profiles:]]
        shares = []
        for part in parts:
            whole = part.sum(axis=1, keepdims=True)
            shares.append(np.divide(part, whole, out=np.full(part.shape, np.nan), where=whole > 0))
        rank = np.zeros(len(self.keys), dtype=np.int32)
        listed = np.flatnonzero(inspect > 0)
        rank[listed[np.lexsort((listed, -inspect[listed]))]] = np.arange(1, len(listed) + 1)
        return Robustness(
            share=share[back],
            verdict=verdict.astype(np.int8)[back],
            rank_mean=mean[back],
            rank_low=low[back],
            rank_high=high[back],
            among_first=among[back],
            central_profiles=shares[0][back],
            central_services=shares[1][back],
            inspect_value=inspect[back],
            inspect_rank=rank[back],
            value=tally.value,
            price=tally.price,
            gap=tally.gap,
            infeasible=tally.infeasible,
        )


@dataclass
class _Drawn:
    """What a batch of draws came to."""

    some: slice
    price: np.ndarray
    value: np.ndarray
    gap: float = 0.0
    infeasible: int = 0
    orders: list[np.ndarray] = field(default_factory=list)
    """Per draw the rows of the facilities with a rank, first to last."""
    funded: np.ndarray = field(default_factory=lambda: np.zeros(0))
    central: np.ndarray = field(default_factory=lambda: np.zeros(0))


class _Tally:
    """Sums over the draws; a rank of 0 stands for none."""

    def __init__(self, facilities: int, weights: int, draws: int) -> None:
        self.funded = np.zeros(facilities)
        self.central = np.zeros((facilities, weights))
        self.value, self.price = np.zeros(draws), np.zeros(draws)
        self.gap, self.infeasible = 0.0, 0
        self._kept = np.zeros((min(draws, max(1, _RANKS // max(1, facilities))), facilities), dtype=np.int32)
        self._sum, self._times = np.zeros(facilities), np.zeros(facilities)
        self._among = np.zeros((facilities, len(FIRST)))

    def add(self, drawn: _Drawn) -> None:
        self.value[drawn.some], self.price[drawn.some] = drawn.value, drawn.price
        self.gap, self.infeasible = max(self.gap, drawn.gap), self.infeasible + drawn.infeasible
        self.funded += drawn.funded
        self.central += drawn.central
        for draw, order in enumerate(drawn.orders, drawn.some.start):
            rank = np.arange(1, len(order) + 1)
            self._sum[order] += rank
            self._times[order] += 1
            for column, number in enumerate(FIRST):
                self._among[order[:number], column] += 1
            if draw < len(self._kept):
                self._kept[draw, order] = rank

    def ranks(self) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """(mean, 5th and 95th of a hundred, share of draws among the first so many)."""
        mean = np.divide(self._sum, self._times, out=np.full(len(self._sum), np.nan), where=self._times > 0)
        low, high = np.full(len(mean), np.nan), np.full(len(mean), np.nan)
        ranked = self._kept > 0
        always = np.flatnonzero(ranked.all(axis=0))
        if len(always):
            low[always], high[always] = _quantiles(self._kept[:, always])
        for column in np.flatnonzero(ranked.any(axis=0) & ~ranked.all(axis=0)).tolist():
            low[column], high[column] = _quantiles(self._kept[ranked[:, column], column][:, np.newaxis])
        return mean, low, high, self._among / len(self.value)


def _quantiles(ranks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The 5th and the 95th of a hundred, as ranks that occurred."""
    last = len(ranks) - 1
    at = int(np.floor(0.05 * last)), int(np.ceil(0.95 * last))
    parted = np.partition(ranks, at, axis=0)
    return parted[at[0]].astype(np.float64), parted[at[1]].astype(np.float64)
