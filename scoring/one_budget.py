"""One budget, at most one choice per unit: solved in a millisecond, with a proven bound.

The problem of a draw (:mod:`.robustness`): maximise Σ gain over choices with Σ cost ≤ budget, one choice per unit at
most. For a price λ of money each unit by itself takes the choice with the greatest gain − λ · cost, if above 0. What
all take costs less the higher λ is, and Σ max(0, gain − λ · cost) + λ · budget is never below the optimum (Lagrangian
duality). λ is searched for between a price at which the money does not suffice and one at which it does; a unit that
chooses alike at both is decided, so that each step looks at fewer. What is left of the money goes to the best of what
still fits. (Programmes over years, with floors and capacities: :mod:`.programme`.)
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

FEW = 16
"""So few undecided units are settled one by one."""
ENOUGH = 1e-4
"""A proven gap below this share of the value is not worth another look at all units."""
_STEPS = 80
_FILLS = 30
_WIDTHS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64)
"""Units are looked at together with those that have about as many choices."""
_LOWEST = 1e-12
"""Share of the first price below which the next one to look at is 0."""
_HIGHEST = 1e200
_At = tuple[float, tuple[list[np.ndarray], float, float]]
"""A price, and what was found at it."""


@dataclass(frozen=True)
class Chosen:
    choice: np.ndarray
    """int64 [u]: row of the choice in the layout, −1 for none."""
    price: float
    """λ: gain of the last money spent, per unit of money; 0 where the budget pays all that is wanted."""
    value: float
    bound: float
    """No set of choices within the budget gains more."""
    cost: float
    is_feasible: bool = True
    """False: what is mandatory costs more than the budget at the least; the cheapest of that is chosen."""


@dataclass
class _Block:
    """Units with equally many choices: ``unit`` [n]; rows of the layout and columns of numbers, [j, n] each."""

    unit: np.ndarray
    must: np.ndarray
    """float64 [n]: 0, or minus infinity where something has to be chosen."""
    row: np.ndarray
    gain: np.ndarray
    cost: np.ndarray

    def take(self, keep: np.ndarray) -> _Block:
        return _Block(
            self.unit[keep], self.must[keep], self.row[:, keep], self.gain[:, keep], self.cost[:, keep]
        )  # fmt: skip

    def best(self, price: float) -> tuple[np.ndarray, float]:
        """(which choice of each unit, −1 for none; sum of gain − price · cost)."""
        worth = self.gain - price * self.cost
        pick = worth.argmax(axis=0)
        value = worth[pick, np.arange(len(pick))]
        none = ~(value > self.must)
        pick[none] = -1
        value[none] = self.must[none]
        return pick, float(value.sum())

    def sums(self, pick: np.ndarray) -> tuple[float, float]:
        """Gain and cost of what is picked."""
        has = np.flatnonzero(pick >= 0)
        return float(self.gain[pick[has], has].sum()), float(self.cost[pick[has], has].sum())


class OneBudget:
    """``unit``: int64 [q], the unit of each choice, 0 … u − 1. Of equally good choices the first is taken, so the order
    of the rows decides, and nothing else does."""

    def __init__(self, unit: np.ndarray, units: int, mandatory: np.ndarray | None = None) -> None:
        unit = np.asarray(unit, dtype=np.int64)
        self.units = units
        must = np.zeros(units)
        if mandatory is not None:
            must[mandatory] = -np.inf
        number = np.bincount(unit, minlength=units)
        order = np.lexsort((np.arange(len(unit)), unit))
        first = np.cumsum(number) - number
        layout, self._blocks, begin = [], [], 0
        widths = np.array(_WIDTHS)
        wide = np.append(widths, number.max(initial=0))[np.searchsorted(widths, number)]
        for width in np.unique(wide[number > 0]).tolist():
            mine = np.flatnonzero((wide == width) & (number > 0))
            place = np.arange(width)[:, np.newaxis]
            rows = np.where(place < number[mine], np.append(order, -1)[np.minimum(first[mine] + place, len(unit))], -1)
            layout.append(rows.reshape(-1))
            self._blocks.append((begin, width, mine, must[mine]))
            begin += rows.size
        self.layout = np.concatenate(layout) if layout else np.zeros(0, dtype=np.int64)
        """int64 [l]: rows of the choices in the order in which gains and costs are to be handed in; −1 for a place that
        is only there to fill up, whatever is handed in for it."""
        self._filling = np.flatnonzero(self.layout < 0)

    def solve(self, gain: np.ndarray, cost: np.ndarray, budget: float, start: float = 0.0) -> Chosen:
        """``gain``, ``cost``: float64 [l] in the order of :attr:`layout`, changed where that only fills up; ``start``:
        a price to begin with."""
        gain[self._filling], cost[self._filling] = -np.inf, 0.0
        blocks = [
            _Block(
                unit,
                must,
                np.arange(begin, begin + width * len(unit)).reshape(width, -1),
                gain[begin : begin + width * len(unit)].reshape(width, -1),
                cost[begin : begin + width * len(unit)].reshape(width, -1),
            )
            for begin, width, unit, must in self._blocks
        ]
        return _Search(self.units, blocks, float(budget)).run(start)


class _Search:
    def __init__(self, units: int, blocks: list[_Block], budget: float) -> None:
        self.whole, self.blocks, self.budget = blocks, blocks, budget
        self.choice = np.full(units, -1, dtype=np.int64)
        self.gain = self.cost = 0.0  # of the units that are decided
        self.bound = np.inf

    def run(self, start: float) -> Chosen:
        low, high = self._bracket(start if start > 0 else self._guess())
        if high is None:  # no price is high enough
            self._keep(low[1][0])
            return Chosen(self.choice, 0.0, self.gain, self.gain, self.cost, False)
        if high[0] == 0.0:  # all that is wanted is paid
            self._keep(high[1][0])
            return Chosen(self.choice, 0.0, self.gain, self.gain, self.cost)
        picks_low, picks_high = low[1][0], high[1][0]
        below, above = low[1][1], high[1][1]
        for step in range(_STEPS):
            picks_low, picks_high = self._decide(picks_low, picks_high)
            # Between the two prices the bound cannot fall by more than this.
            slack = (high[0] - low[0]) * (self.budget - above)
            few = sum(len(block.unit) for block in self.blocks) <= FEW
            if (few and slack <= 0.1 * ENOUGH * high[1][2]) or high[0] <= low[0] * (1 + 1e-12):
                break
            price = self._between(low[0], below, high[0], above, step)
            found = self._look(price)
            if found[1] > self.budget:
                low, picks_low, below = (price, found), found[0], found[1]
            else:
                high, picks_high, above = (price, found), found[0], found[1]
        picks_high = self._upgrade(picks_high, high[0])
        self._keep(picks_high)
        self._fill()
        return Chosen(self.choice, high[0], self.gain, max(self.bound, self.gain), self.cost)

    def _look(self, price: float) -> tuple[list[np.ndarray], float, float]:
        """(picks of the undecided units, cost of all, gain of all) at a price."""
        picks, gain, cost, surplus = [], self.gain, self.cost, self.gain - price * self.cost
        for block in self.blocks:
            pick, above = block.best(price)
            some, spent = block.sums(pick)
            picks.append(pick)
            gain, cost, surplus = gain + some, cost + spent, surplus + above
        self.bound = min(self.bound, surplus + price * self.budget)
        return picks, cost, gain

    def _bracket(self, start: float) -> tuple[_At, _At | None]:
        """A price at which the money does not suffice, and one at which it does: (0, 0) where it always does, and
        (the highest, None) where it never does."""
        price, factor = start, 1.05
        at = price, self._look(price)
        short = at[1][1] > self.budget
        while True:
            price = price * factor if short else price / factor
            if short and price > _HIGHEST:
                return at, None
            if not short and price < start * _LOWEST:
                price = 0.0
            following = price, self._look(price)
            if (following[1][1] > self.budget) != short:
                return (at, following) if short else (following, at)
            if price == 0.0:
                return following, following
            at, factor = following, min(factor * factor, 1e6)

    def _guess(self) -> float:
        gain = sum(float(block.gain.max(axis=0).sum()) for block in self.blocks)
        return gain / self.budget if self.budget > 0 and gain > 0 else 1.0

    def _between(self, low: float, below: float, high: float, above: float, step: int) -> float:
        """A price where the cost, straight on both logarithms, is the budget; now and then the middle."""
        share = 0.5
        if step % 3 < 2 and below > above > 0 and self.budget > 0:
            share = min(max(float(np.log(below / self.budget) / np.log(below / above)), 0.02), 0.98)
        least = max(low, 1e-300)
        return float(least * (high / least) ** share)

    def _decide(self, low: list[np.ndarray], high: list[np.ndarray]) -> tuple[list[np.ndarray], list[np.ndarray]]:
        """Put away the units that choose alike at both prices."""
        blocks, lows, highs = [], [], []
        for block, at_low, at_high in zip(self.blocks, low, high):
            differ = np.flatnonzero(at_low != at_high)
            if len(differ) < len(at_high):
                gain, cost = block.sums(at_high)
                self._mark(block, at_high)
                block, at_low, at_high = block.take(differ), at_low[differ], at_high[differ]
                open_gain, open_cost = block.sums(at_high)
                self.gain, self.cost = self.gain + (gain - open_gain), self.cost + (cost - open_cost)
            if len(block.unit):
                blocks.append(block)
                lows.append(at_low)
                highs.append(at_high)
        self.blocks = blocks
        return lows, highs

    def _put(self, block: _Block, pick: np.ndarray) -> None:
        gain, cost = block.sums(pick)
        self.gain, self.cost = self.gain + gain, self.cost + cost
        self._mark(block, pick)

    def _mark(self, block: _Block, pick: np.ndarray) -> None:
        has = pick >= 0
        self.choice[block.unit] = np.where(has, block.row[np.maximum(pick, 0), np.arange(len(pick))], -1)

    def _keep(self, picks: list[np.ndarray]) -> None:
        for block, pick in zip(self.blocks, picks):
            self._put(block, pick)
        self.blocks = []

    def _upgrade(self, picks: list[np.ndarray], price: float) -> list[np.ndarray]:
        """Among the undecided units, the better choices that still fit, the best per money first."""
        left = self.budget - self._look_cost(picks)
        for _ in range(4 * FEW):
            best = (0.0, 0.0, -1, -1, -1)
            for b, (block, pick) in enumerate(zip(self.blocks, picks)):
                now_gain, now_cost = _now(block, pick)
                more, money = block.gain - now_gain, block.cost - now_cost
                fits = (money <= left) & (more > 0)
                if not fits.any():
                    continue
                rate = np.where(fits, more / np.maximum(money, 1e-300), -1.0)
                j, n = (int(at) for at in np.unravel_index(int(rate.argmax()), rate.shape))
                if rate[j, n] > best[0]:
                    best = (float(rate[j, n]), float(money[j, n]), b, j, n)
            if best[2] < 0:
                break
            picks[best[2]][best[4]] = best[3]
            left -= best[1]
        return picks

    def _look_cost(self, picks: list[np.ndarray]) -> float:
        return self.cost + sum(block.sums(pick)[1] for block, pick in zip(self.blocks, picks))

    def _fill(self) -> None:
        """What is left of the money, to the unit where it gains most, while that is worth it."""
        for _ in range(_FILLS):
            left = self.budget - self.cost
            if self.bound - self.gain <= ENOUGH * self.gain or left <= 0:
                return
            best, unit, row, spent = 0.0, -1, -1, 0.0
            for block in self.whole:
                at, first = self.choice[block.unit], block.row[0, 0]
                # (Where nothing is chosen any place of the block will do: it is not looked at.)
                place, has = np.maximum(at - first, 0), at >= 0
                more = block.gain - np.where(has, block.gain.reshape(-1)[place], 0.0)
                money = block.cost - np.where(has, block.cost.reshape(-1)[place], 0.0)
                more = np.where(money <= left, more, 0.0)
                j, n = (int(each) for each in np.unravel_index(int(more.argmax()), more.shape))
                if more[j, n] > best:
                    best, unit, row, spent = float(more[j, n]), int(block.unit[n]), int(block.row[j, n]), money[j, n]
            if unit < 0:
                return
            self.choice[unit] = row
            self.gain, self.cost = self.gain + best, self.cost + float(spent)


def _now(block: _Block, pick: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    has = pick >= 0
    at = np.maximum(pick, 0), np.arange(len(pick))
    return np.where(has, block.gain[at], 0.0), np.where(has, block.cost[at], 0.0)
