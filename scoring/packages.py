"""Packages of measures per facility: from what is wrong to what could be done about it, and what that comes to.

A package is a set of measures at one facility. Offered are, of all sets that the rules make, those that

* raise the status of at least one profile whose status is known, to a status that is known, too: what is unknown funds
  an inspection, never works;
* hold only measures that have a price, whose quantity is known, and that are possible there;
* hold what their measures require, and no two that exclude each other;
* are not dominated: no other one of the facility brings every profile at least as far for no more money of any payer,
  at the low, the typical and the high price.

Sets come from each profile's way up (to the next status, and to *accessible*), these ways together, and measures
standing in for others. A measure mends every criterion that names it, for all profiles, and is paid once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, replace

import numpy as np

from .measures import (
    Columns,
    MeasureRules,
    in_place,
    measure_rules,
    needed_items,
    payer_of,
    possible,
    quantities,
)
from .model import SEVERITIES, Model
from .outcomes import CHUNK, OUT_FAIL, OUT_PARTIAL, OUT_PASS
from .prices import TYPICAL, Prices
from .prices import prices as prices_of
from .status import CONDITIONAL, INACCESSIBLE, INCOMPLETE, PARTIAL, StatusResult, joined_codes, roll_up
from .usability import usability

__all__ = ["FULL", "MINIMUM", "PackageInputs", "Packages", "make_packages", "needed_items"]

CRITICAL, MAJOR, _MINOR = SEVERITIES
MINIMUM, FULL, PROFILE, ALTERNATIVE = "minimum", "full", "profile:", "alternative:"


@dataclass(frozen=True)
class PackageInputs:
    """What packages are made from, beside the model and the statuses. Rows are those of the statuses."""

    prices: Prices | None = None
    """From :func:`.prices.prices`; None: the model's own."""
    owner_kind: np.ndarray | None = None
    """int [f]: index into ``model.owner_kinds``, −1 unknown; None: unknown everywhere."""
    answers: Columns = field(default_factory=dict)
    """Answers to :func:`.measures.needed_items`: item code → (state int8 [f], value float64 [f])."""
    times: np.ndarray | None = None
    """int [f, m]: by how many assets a facility needs a measure (:func:`.shared_works.how_often`); None: 1."""
    without: frozenset[str] = frozenset()
    """Codes of measures that are not to be used."""


@dataclass
class Packages:
    """k packages, ordered by facility and then by typical cost; p profiles, m measures, y payers."""

    model: Model
    facility: np.ndarray
    """int64 [k]: row of the facility in the statuses handed in."""
    kind: np.ndarray
    """object [k], unique per facility: ``minimum`` (the cheapest one offered), ``full`` (the cheapest that makes every
    profile accessible that works can make so), ``profile:<code>`` (the cheapest that does so for one profile),
    ``alternative:<n>``. The first of these names that fits; :attr:`is_full` also says so of a ``minimum``."""
    is_minimum: np.ndarray
    """bool [k]."""
    is_full: np.ndarray
    """bool [k]: no package of the facility brings any profile further."""
    uses: np.ndarray
    """bool [k, m]: its measures."""
    measure_codes: tuple[str, ...]
    target: np.ndarray
    """int8 [k, p]: status after the works; incomplete where what stays unknown is too much to say."""
    status: np.ndarray
    """int8 [k, p]: status before."""
    usability_before_low: np.ndarray
    """float64 [k, p]."""
    usability_before_high: np.ndarray
    usability_after_low: np.ndarray
    """float64 [k, p]: never below what it was before."""
    usability_after_high: np.ndarray
    cost: np.ndarray
    """float64 [k, 3]: low, typical, high, of all payers."""
    cost_by_payer: np.ndarray
    """float64 [k, y, 3]: the same by payer."""
    payer_codes: tuple[str, ...]
    is_city: np.ndarray
    """bool [y]: payers that are the city's budget."""
    currency: str
    prices: Prices
    amount: np.ndarray
    """float64 [f, m]: quantity of each measure at each facility (NaN unknown), packages or not."""
    amount_measured: np.ndarray
    """bool [f, m]: it was measured there; False: the model's default."""
    payer: np.ndarray
    """int8 [f, m]: index into ``payer_codes`` of who would pay."""
    unpriced: np.ndarray
    """bool [f, m]: called for at the facility, but without a price or a known quantity, so in no package."""
    impossible: np.ndarray
    """bool [f, m]: called for at the facility, but not possible there (or excluded from use), so in no package."""

    def __len__(self) -> int:
        return len(self.facility)

    def take(self, rows: np.ndarray) -> Packages:
        """Some packages (mask or indices); columns per facility stay as they are."""
        whole = {"model", "measure_codes", "payer_codes", "is_city", "currency", "prices"}
        whole |= {"amount", "amount_measured", "payer", "unpriced", "impossible"}
        arrays = {f.name: getattr(self, f.name)[rows] for f in fields(self) if f.name not in whole}
        return replace(self, **arrays)

    @property
    def city_cost(self) -> np.ndarray:
        """float64 [k, 3]: what the city's budget pays."""
        return self.cost_by_payer[:, self.is_city].sum(axis=1)

    @property
    def known(self) -> np.ndarray:
        """bool [k, p]: the status is known before and after: only there a gain may be counted."""
        return (self.status > INCOMPLETE) & (self.target > INCOMPLETE)

    @property
    def raised(self) -> np.ndarray:
        """float64 [k, p]: by how much usability rises where it is known before and after; 0 elsewhere."""
        return np.where(self.known, np.maximum(self.usability_after_low - self.usability_before_low, 0.0), 0.0)

    def quantity(self, rows: np.ndarray | slice = slice(None)) -> np.ndarray:
        """float64 [k, m]: quantities of some packages' measures, 0 where a package does without."""
        uses = self.uses[rows]
        return np.where(uses, np.nan_to_num(self.amount[self.facility[rows]]), 0.0)

    def measures(self) -> list[str]:
        """Per package its measures' codes, space separated, in the model's order."""
        return joined_codes(self.uses, self.measure_codes)

    def starts(self) -> tuple[np.ndarray, np.ndarray]:
        """(facility rows that have packages, index of their first package): packages stand facility by facility."""
        return np.unique(self.facility, return_index=True)


def make_packages(
    model: Model,
    result: StatusResult,
    inputs: PackageInputs | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Packages:
    """The packages of all facilities in ``result``. ``cancelled`` is asked now and then; where it says so, what was
    made until then is dropped and :class:`InterruptedError` raised."""
    inputs = PackageInputs() if inputs is None else inputs
    priced = prices_of(model) if inputs.prices is None else inputs.prices
    workshop = _Workshop(model, result, inputs, priced)
    parts = []
    for first in range(0, len(result), CHUNK):
        if cancelled is not None and cancelled():
            raise InterruptedError
        part = workshop.chunk(slice(first, min(first + CHUNK, len(result))))
        if part is not None:
            parts.append(part)
    return workshop.whole(parts)


@dataclass
class _Sets:
    """Sets of measures under way: rows are facilities of a chunk."""

    row: np.ndarray
    uses: np.ndarray

    def where(self, keep: np.ndarray) -> _Sets:
        return _Sets(self.row[keep], self.uses[keep])


class _Workshop:
    def __init__(self, model: Model, result: StatusResult, inputs: PackageInputs, priced: Prices) -> None:
        self.model = model
        self.result = result
        self.prices = priced
        self.rules: MeasureRules = measure_rules(model)
        count = len(result)
        self.amount, self.measured = quantities(model, count, inputs.answers)
        if inputs.times is not None:
            self.amount *= inputs.times
        self.able = possible(model, result, inputs.answers)
        self.able[:, [code in inputs.without for code in self.rules.codes]] = False
        self.payer = payer_of(model, inputs.owner_kind, count)
        self.has_price = np.isfinite(self.prices.money).all(axis=1)
        self.unpriced = np.zeros(self.able.shape, dtype=bool)
        self.impossible = np.zeros(self.able.shape, dtype=bool)
        self.severity = {
            severity: np.array(
                [[c.severity.get(p) == severity for c in model.criteria] for p in model.profile_codes], dtype=bool
            ).reshape(len(model.profiles), len(model.criteria))
            for severity in (CRITICAL, MAJOR)
        }
        zones = {code: index for index, code in enumerate(model.zone_codes)}
        self.zone = np.array([zones[c.zone] for c in model.criteria], dtype=np.intp)
        has_measure = self.rules.own.any(axis=0)
        self.mendable = has_measure
        self.own = self.rules.own.T.astype(np.float32)
        self.mends = self.rules.mends.astype(np.float32)

    # ------------------------------------------------------------------ one run of facilities
    def chunk(self, rows: slice) -> Packages | None:
        result = self.result.take(rows)
        called_for = (result.status >= INACCESSIBLE) & (result.status <= PARTIAL)
        if not called_for.any():
            return None
        sets = self._offered(rows, result, called_for)
        if not len(sets.row):
            return None
        made = self._made(rows, result, sets)
        made = made.take(made.raised.max(axis=1, initial=0.0) > 0)
        return made.take(_undominated(made)) if len(made) else None

    def _offered(self, rows: slice, result: StatusResult, called_for: np.ndarray) -> _Sets:
        """The sets that the rules make, each once."""
        bases = self._bases(rows, result, called_for)
        there = in_place(self.rules, result.outcome)
        sets = []
        for base in bases:
            wanted = np.flatnonzero(base.any(axis=1))
            if len(wanted):
                sets.extend(self._variants(rows, there, _Sets(wanted, base[wanted])))
        if not sets:
            return _Sets(np.zeros(0, dtype=np.intp), np.zeros((0, len(self.rules.codes)), dtype=bool))
        return _distinct(_Sets(np.concatenate([s.row for s in sets]), np.concatenate([s.uses for s in sets])))

    def _bases(self, rows: slice, result: StatusResult, called_for: np.ndarray) -> list[np.ndarray]:
        """bool [f, m] each: the measures of each profile's way, and of all ways together."""
        steps, fulls = [], []
        for p in range(len(self.model.profiles)):
            for needed, ways in ((self._step(result, p), steps), (self._full(result, p), fulls)):
                needed &= called_for[:, [p]]
                reachable = called_for[:, p] & ~(needed & ~self.mendable).any(axis=1)
                # What remains unknown may hide the next barrier: then the profile is inspected first.
                reachable[reachable] = self._rises(result.take(reachable), needed[reachable], p)
                uses = (needed.astype(np.float32) @ self.own) > 0
                self._note(rows, uses & reachable[:, None])
                uses &= reachable[:, None]
                ways.append(uses)
        together = [np.logical_or.reduce(ways) for ways in (steps, fulls)]
        return [*steps, *fulls, *together]

    def _step(self, result: StatusResult, p: int) -> np.ndarray:
        """bool [f, c]: what keeps the profile from the next better status."""
        status, outcome = result.status[:, [p]], result.outcome
        failed, partly = outcome == OUT_FAIL, outcome == OUT_PARTIAL
        critical, major = self.severity[CRITICAL][p], self.severity[MAJOR][p]
        # Where help was recorded the zone is conditional, and does not shut anybody out.
        shut = result.zone_status[:, self.zone, p] == INACCESSIBLE
        blocks = (status == INACCESSIBLE) & failed & critical & shut
        blocks |= (status == CONDITIONAL) & failed & critical
        blocks |= (status == PARTIAL) & ((partly & (critical | major)) | (failed & major))
        return blocks

    def _full(self, result: StatusResult, p: int) -> np.ndarray:
        """bool [f, c]: what keeps the profile from *accessible*."""
        wrong = (result.outcome == OUT_FAIL) | (result.outcome == OUT_PARTIAL)
        return wrong & (self.severity[CRITICAL][p] | self.severity[MAJOR][p])

    def _rises(self, result: StatusResult, mended: np.ndarray, p: int) -> np.ndarray:
        return self._after(result, mended).status[:, p] > np.maximum(result.status[:, p], INCOMPLETE)

    def _after(self, result: StatusResult, mended: np.ndarray) -> StatusResult:
        outcome = result.outcome.copy()
        wrong = (outcome == OUT_FAIL) | (outcome == OUT_PARTIAL)
        outcome[wrong & mended] = OUT_PASS
        helped = result.zone_status == CONDITIONAL
        return roll_up(self.model, outcome, helped, result.basis)

    def _note(self, rows: slice, uses: np.ndarray) -> None:
        """Remember what would be needed but cannot be had."""
        self.impossible[rows] |= uses & ~self.able[rows]
        self.unpriced[rows] |= uses & self.able[rows] & ~self._payable(rows)

    def _payable(self, rows: slice) -> np.ndarray:
        return self.has_price & np.isfinite(self.amount[rows])

    def _variants(self, rows: slice, there: np.ndarray, base: _Sets) -> Iterator[_Sets]:
        """The set as the model has it, with one measure standing in for another, and with the cheapest for each; only
        what can be carried out."""
        at = slice(rows.start, rows.stop)
        usable = (self.able[at] & self._payable(at))[base.row]
        money = np.where(usable, np.nan_to_num(self.amount[at][base.row]) * self.prices.money[:, TYPICAL], np.inf)
        base = _Sets(base.row, self._without_needless(base.uses, usable))
        swaps = [(m, b) for m, others in enumerate(self.rules.alternatives) for b in others if base.uses[:, m].any()]
        plain, cheapest = base.uses.copy(), base.uses.copy()
        for m in sorted({m for m, _ in swaps}):
            options = np.array([m, *self.rules.alternatives[m]])
            wanted = np.flatnonzero(base.uses[:, m])
            first = options[np.argmax(usable[wanted][:, options], axis=1)]
            best = options[np.argmin(money[wanted][:, options], axis=1)]
            for uses, choice in ((plain, first), (cheapest, best)):
                uses[wanted, m] &= choice == m
                uses[wanted, choice] = True
        yield self._complete(there, _Sets(base.row, plain), usable)
        if not swaps:
            return
        yield self._complete(there, _Sets(base.row, cheapest), usable)
        for m, b in swaps:
            wanted = np.flatnonzero(base.uses[:, m] & usable[:, b])
            uses = plain[wanted]
            for option in (m, *self.rules.alternatives[m]):
                # Another criterion may call for the same measure on its own account.
                uses[:, option] &= base.uses[wanted, option] & (option != m)
            uses[:, b] = True
            yield self._complete(there, _Sets(base.row[wanted], uses), usable[wanted])

    def _without_needless(self, uses: np.ndarray, usable: np.ndarray) -> np.ndarray:
        """Without measures in whose place another one of the set stands anyway."""
        uses = uses.copy()
        for m, others in enumerate(self.rules.alternatives):
            if others:
                at = np.array(others)
                uses[:, m] &= ~(uses[:, at] & usable[:, at]).any(axis=1)
        return uses

    def _complete(self, there: np.ndarray, sets: _Sets, usable: np.ndarray) -> _Sets:
        """With what is required; without sets that cannot be."""
        uses = sets.uses
        if self.rules.requires.any():
            requires = self.rules.requires.astype(np.float32)
            while True:
                more = ((uses.astype(np.float32) @ requires) > 0) & ~there[sets.row] & ~uses
                if not more.any():
                    break
                uses = uses | more
        keep = ~(uses & ~usable).any(axis=1)
        if self.rules.excludes.any():
            keep &= ~(((uses.astype(np.float32) @ self.rules.excludes.astype(np.float32)) > 0) & uses).any(axis=1)
        return _Sets(sets.row, uses).where(keep)

    def _made(self, rows: slice, result: StatusResult, sets: _Sets) -> Packages:
        facility = sets.row + rows.start
        before = result.take(sets.row)
        after = self._after(before, (sets.uses.astype(np.float32) @ self.mends) > 0)
        low, high = usability(self.model, before)
        low_after, high_after = usability(self.model, after)
        spent = np.where(sets.uses, np.nan_to_num(self.amount[facility]), 0.0)
        payer = self.payer[facility]
        money = np.nan_to_num(self.prices.money)
        by_payer = np.stack(
            [np.where(payer == y, spent, 0.0) @ money for y in range(len(self.model.payers))], axis=1
        ).round(2)
        nothing = np.zeros(len(facility), dtype=bool)
        return self._packages(
            facility=facility,
            kind=np.full(len(facility), "", dtype=object),
            is_minimum=nothing,
            is_full=nothing,
            uses=sets.uses,
            target=after.status,
            status=before.status,
            usability_before_low=low,
            usability_before_high=high,
            usability_after_low=np.maximum(low, low_after),
            usability_after_high=np.maximum(high, high_after),
            cost=by_payer.sum(axis=1).round(2),
            cost_by_payer=by_payer,
        )

    def _packages(self, **columns: np.ndarray) -> Packages:
        return Packages(
            model=self.model,
            measure_codes=self.rules.codes,
            payer_codes=tuple(payer.code for payer in self.model.payers),
            is_city=np.array([payer.is_city for payer in self.model.payers], dtype=bool),
            currency=self.prices.currency,
            prices=self.prices,
            amount=self.amount,
            amount_measured=self.measured,
            payer=self.payer,
            unpriced=self.unpriced,
            impossible=self.impossible,
            **columns,
        )

    # ------------------------------------------------------------------ all of them
    def whole(self, parts: list[Packages]) -> Packages:
        """All parts as one, in order and with their names."""
        if not parts:
            empty = _Sets(np.zeros(0, dtype=np.int64), np.zeros((0, len(self.rules.codes)), dtype=bool))
            return self._made(slice(0, 0), self.result.take(slice(0, 0)), empty)
        per_facility = {"amount", "amount_measured", "payer", "unpriced", "impossible"}
        columns = {
            f.name: np.concatenate([getattr(part, f.name) for part in parts])
            for f in fields(Packages)
            if f.name not in per_facility and isinstance(getattr(parts[0], f.name), np.ndarray) and f.name != "is_city"
        }
        made = self._packages(**columns)
        furthest = made.usability_after_low.sum(axis=1)
        made = made.take(np.lexsort((-furthest, made.cost[:, TYPICAL], made.facility)))
        _name(made)
        return made


def _distinct(sets: _Sets) -> _Sets:
    """Each set of a facility once."""
    packed = np.packbits(sets.uses, axis=1)
    words = np.zeros((len(packed), -(-packed.shape[1] // 8) * 8), dtype=np.uint8)
    words[:, : packed.shape[1]] = packed
    keys = words.view(np.uint64)
    order = np.lexsort((*keys.T, sets.row))
    row, keys = sets.row[order], keys[order]
    new = np.ones(len(row), dtype=bool)
    new[1:] = (row[1:] != row[:-1]) | (keys[1:] != keys[:-1]).any(axis=1)
    return sets.where(order[new])


def _undominated(made: Packages) -> np.ndarray:
    """bool [k]: no other package of the facility is as good in everything and better in something, or the same and
    before it. ``made`` stands facility by facility."""
    better = np.concatenate([made.usability_after_low, made.usability_after_high], axis=1)
    costs = made.cost_by_payer.reshape(len(made), -1)
    # All as "the more the better": then one comparison serves for both.
    merits = np.concatenate([better, -costs], axis=1)
    merits = merits[:, (merits != merits[:1]).any(axis=0)]
    starts = np.flatnonzero(np.append(True, made.facility[1:] != made.facility[:-1]))
    sizes = np.diff(np.append(starts, len(made)))
    keep = np.ones(len(made), dtype=bool)
    for size in np.unique(sizes[sizes > 1]).tolist():
        at = starts[sizes == size][:, None] + np.arange(size)
        mine = merits[at]
        as_good = np.ones((len(at), size, size), dtype=bool)
        same = as_good.copy()
        for d in range(mine.shape[2]):
            left, right = mine[:, :, None, d], mine[:, None, :, d]
            as_good &= left >= right
            same &= left == right
        earlier = np.tri(size, k=-1, dtype=bool).T
        beaten = (as_good & (~same | earlier)).any(axis=1)
        keep[at] = ~beaten
    return keep


def _name(made: Packages) -> None:
    """Names by what a package attains; ``made`` stands facility by facility, cheapest first."""
    count = len(made)
    if not count:
        return
    first = np.append(True, made.facility[1:] != made.facility[:-1])
    group = np.cumsum(first) - 1
    starts = np.flatnonzero(first)
    furthest = np.maximum.reduceat(made.usability_after_low, starts, axis=0)[group]
    attains = made.usability_after_low >= furthest
    raised = np.add.reduceat(made.raised, starts, axis=0)[group] > 0
    made.is_minimum = first
    made.is_full = attains.all(axis=1)
    made.kind[first] = MINIMUM
    named = first.copy()
    claims = [(FULL, made.is_full)]
    claims += [(f"{PROFILE}{code}", attains[:, p] & raised[:, p]) for p, code in enumerate(made.model.profile_codes)]
    for name, holds in claims:
        # The cheapest that attains it bears the name, unless it has one already.
        rows = np.flatnonzero(holds)
        _, cheapest = np.unique(group[rows], return_index=True)
        fresh = rows[cheapest][~named[rows[cheapest]]]
        made.kind[fresh] = name
        named[fresh] = True
    rest = np.flatnonzero(~named)
    if len(rest):
        begins = np.append(True, group[rest][1:] != group[rest][:-1])
        number = np.arange(len(rest)) - np.flatnonzero(begins)[np.cumsum(begins) - 1] + 1
        names = np.array([f"{ALTERNATIVE}{n}" for n in range(int(number.max()) + 1)], dtype=object)
        made.kind[rest] = names[number]
