"""Works that serve several facilities are paid once: decision units and their joint choices.

A measure that facilities share – a line's vehicles, a crossing, the entrance of a building – is one *item*: it is paid
once, whichever of them use it. Facilities joined by such items are one *decision unit*, as what is best at one hangs on
what is done at the others. Its choices are sets of packages, at most one per facility, each with its exact cost:

* every package alone;
* chains: with none, one or all of the unit's assets taken as paid, the packages of its facilities in the order of
  gain per money (increments of each facility's concave hull, merged), one choice after each step;
* at some prices of money, with the cost of each item shared out among those for whom a package is worth its share.

Where facilities share one work, the chain holds every choice that is best at some price of money, so that a programme
loses nothing by looking at it alone; where they share several, the best ones are near. Costs are exact in any case.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from .measures import measure_rules
from .model import Model
from .packages import Packages
from .prices import TYPICAL
from .shared_chains import merged, ranges, shared_out

BUILDING = "building"
"""Kind of asset that facilities in one building have in common."""
NO_KEY = -1


@dataclass(frozen=True)
class Assets:
    """What facilities have in common: n links of facilities to a assets."""

    facility: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    """int64 [n]: row of the facility."""
    asset: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    """int64 [n]: index of the asset."""
    kind: tuple[str, ...] = ()
    """[a]: kind of each asset, as in the measures' ``shared_by``."""
    key: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    """int64 [a]: key in the store; −1 for a building that stands there only with its facilities."""

    def __len__(self) -> int:
        return len(self.kind)


def with_buildings(
    building: np.ndarray,
    facility: Sequence[int] | np.ndarray = (),
    asset: Sequence[int] | np.ndarray = (),
    kind: Sequence[str] = (),
    key: Sequence[int] | np.ndarray = (),
) -> Assets:
    """Assets and, for facilities that are linked to none of the kind *building*, the buildings that several are in.

    ``building``: int [f], any number that facilities of a building have in common, −1 for none.
    """
    facility, asset, key = (np.asarray(values, dtype=np.int64) for values in (facility, asset, key))
    own = np.array([each == BUILDING for each in kind], dtype=bool)
    number = np.asarray(building, dtype=np.int64).copy()
    if len(facility):
        number[facility[own[asset]]] = -1
    rows = np.flatnonzero(number >= 0)
    _, which, size = np.unique(number[rows], return_inverse=True, return_counts=True)
    which = which.reshape(-1)
    several = size >= 2
    place = np.cumsum(several) - 1 + len(kind)
    rows, which = rows[several[which]], which[several[which]]
    return Assets(
        np.concatenate([facility, rows]),
        np.concatenate([asset, place[which]]).astype(np.int64),
        (*kind, *[BUILDING] * int(several.sum())),
        np.concatenate([key, np.full(int(several.sum()), NO_KEY, dtype=np.int64)]),
    )


def shared_kinds(model: Model) -> list[frozenset[str]]:
    """Per measure, the kinds of assets by which facilities share it: what the model says, and *building* where all
    that it mends lies in zones that facilities of a building have in common."""
    zones = np.array([criterion.zone in model.building_zones for criterion in model.criteria], dtype=bool)
    found = []
    for measure, mends in zip(model.measures, measure_rules(model).mends):
        kinds = {measure.shared_by} if measure.shared_by else set()
        if mends.any() and zones[mends].all():
            kinds.add(BUILDING)
        found.append(frozenset(kinds))
    return found


def how_often(model: Model, assets: Assets | None, count: int) -> np.ndarray:
    """int64 [f, m]: by how many assets a facility needs a measure: a stop on two lines needs the vehicles of both."""
    times = np.ones((count, len(model.measures)), dtype=np.int64)
    if assets is None or not len(assets):
        return times
    for m, kinds in enumerate(shared_kinds(model)):
        if kinds:
            mine = np.array([kind in kinds for kind in assets.kind], dtype=bool)[assets.asset]
            times[:, m] = np.maximum(1, np.bincount(assets.facility[mine], minlength=count))
    return times


@dataclass(frozen=True)
class Items:
    """i works that several facilities share."""

    asset: np.ndarray
    """int64 [i]: index of the asset."""
    asset_key: np.ndarray
    """int64 [i]: its key in the store, −1 for a building."""
    measure: np.ndarray
    """int64 [i]: column of the measure."""
    quantity: np.ndarray
    """float64 [i]: the greatest that one of the facilities needs."""
    payer: np.ndarray
    """int64 [i]: the city only where it would pay at each of the facilities; else whoever of the others pays at most of
    them."""
    cost: np.ndarray
    """float64 [i, 3]."""

    def __len__(self) -> int:
        return len(self.asset)


@dataclass(frozen=True)
class Units:
    """u decision units with n choices, of which one at most is taken per unit; ordered by unit, then cost."""

    unit: np.ndarray
    """int64 [n]: 0 … u − 1, in the order of each unit's first facility."""
    start: np.ndarray
    """int64 [n + 1]: choice c is the packages ``package[start[c]:start[c + 1]]``."""
    package: np.ndarray
    """int64: rows of the packages, at most one per facility in a choice."""
    cost: np.ndarray
    """float64 [n, 3]: low, typical, high; what is shared once."""
    cost_by_payer: np.ndarray
    """float64 [n, y, 3]."""
    is_city: np.ndarray
    """bool [y]."""
    facility_unit: np.ndarray
    """int64 [f]: the unit of each facility, −1 without any package."""
    items: Items
    item_start: np.ndarray
    """int64 [n + 1]: the items that choice c pays, as ``start``."""
    item: np.ndarray

    def __len__(self) -> int:
        return len(self.unit)

    @property
    def city_cost(self) -> np.ndarray:
        """float64 [n, 3]: what the city's budget pays."""
        return self.cost_by_payer[:, self.is_city].sum(axis=1)

    def total(self, values: np.ndarray) -> np.ndarray:
        """Sums over the packages of each choice, of values per package ([k] or [k, …]): gains, works."""
        if not len(self):
            return np.zeros((0, *np.shape(values)[1:]))
        return np.add.reduceat(np.asarray(values)[self.package], self.start[:-1], axis=0)

    def packages_of(self, choice: int) -> np.ndarray:
        """Rows of the packages of one choice."""
        return self.package[self.start[choice] : self.start[choice + 1]]

    def items_of(self, choice: int) -> np.ndarray:
        """The shared works of one choice (indices of ``items``)."""
        return self.item[self.item_start[choice] : self.item_start[choice + 1]]


def units(
    packages: Packages, assets: Assets | None = None, gain: np.ndarray | None = None, city_only: bool = True
) -> Units:
    """Decision units of ``packages``.

    ``assets``: what facilities share (:func:`with_buildings`), as the packages were made with. ``gain``: float64 [k],
    by which chains are ordered, without it the rise of usability. ``city_only``: chains look at what the city pays.
    """
    work = _Sharing(packages, assets, gain, city_only)
    return work.units()


class _Sharing:
    def __init__(self, packages: Packages, assets: Assets | None, gain: np.ndarray | None, city_only: bool) -> None:
        self.packages = packages
        self.assets = Assets() if assets is None else assets
        self.gain = packages.raised.sum(axis=1) if gain is None else np.asarray(gain, dtype=np.float64)
        self.city_only = city_only
        self.count = len(packages.amount)
        self.has, self.first = packages.starts()
        self.size = np.diff(np.append(self.first, len(packages)))

    def units(self) -> Units:
        users, users_item = self._items()
        self._package_items(users, users_item)
        label = _components(self.count, users, users_item, len(self.items))
        chosen: tuple[np.ndarray, np.ndarray] = (
            np.arange(len(self.packages) + 1, dtype=np.int64),
            np.arange(len(self.packages), dtype=np.int64),
        )
        if len(self.items):
            chosen = self._distinct(*_joined(chosen, self._chains(label)))
        return self._whole(label, *chosen)

    # ------------------------------------------------------------------ what is shared
    def _items(self) -> tuple[np.ndarray, np.ndarray]:
        """Fill ``items``; the facilities that use each: (facility, item) pairs."""
        packages, assets = self.packages, self.assets
        needs = np.zeros((self.count, len(packages.measure_codes)), dtype=bool)
        if len(packages):
            needs[self.has] = np.logical_or.reduceat(packages.uses, self.first, axis=0)
        kinds = shared_kinds(packages.model)
        shares = np.array([[kind in of for of in kinds] for kind in assets.kind], dtype=bool)
        shares = shares.reshape(len(assets), len(kinds))
        link, measure = np.nonzero(needs[assets.facility] & shares[assets.asset])
        number = assets.asset[link] * len(kinds) + measure
        keys, which, users = np.unique(number, return_inverse=True, return_counts=True)
        which = which.reshape(-1)
        several = users >= 2
        place = np.cumsum(several) - 1
        keep = several[which]
        facility, item, measure = assets.facility[link[keep]], place[which[keep]], measure[keep]
        # A facility that is linked to an asset twice needs it once.
        pairs = np.unique(np.stack([facility, item, measure], axis=1), axis=0) if len(facility) else None
        if pairs is not None:
            facility, item, measure = pairs.T
        times = how_often(packages.model, assets, self.count)
        self.each = packages.amount / times
        keys = keys[several]
        count = len(keys)
        quantity = np.zeros(count)
        np.maximum.at(quantity, item, self.each[facility, measure])
        by_payer = np.zeros((count, len(packages.payer_codes)), dtype=np.int64)
        np.add.at(by_payer, (item, packages.payer[facility, measure]), 1)
        others = np.where(packages.is_city, 0, by_payer)
        payer = np.where(others.any(axis=1), others.argmax(axis=1), by_payer.argmax(axis=1))
        money = np.nan_to_num(packages.prices.money)[keys % len(kinds)] if count else np.zeros((0, 3))
        self.items = Items(
            asset=keys // max(1, len(kinds)),
            asset_key=assets.key[keys // max(1, len(kinds))],
            measure=keys % max(1, len(kinds)),
            quantity=quantity,
            payer=payer,
            cost=(quantity[:, None] * money).round(2),
        )
        return facility, item

    def _package_items(self, users: np.ndarray, users_item: np.ndarray) -> None:
        """The items of each package, and what it costs without them."""
        packages = self.packages
        begin, size = np.zeros(self.count, dtype=np.int64), np.zeros(self.count, dtype=np.int64)
        begin[self.has], size[self.has] = self.first, self.size
        row, of = ranges(begin[users], size[users])
        item = users_item[of]
        keep = packages.uses[row, self.items.measure[item]]
        row, item = row[keep], item[keep]
        order = np.lexsort((item, row))
        self.with_item, self.its_item = row[order], item[order]
        self.own = packages.cost_by_payer.copy()
        facility, measure = packages.facility[self.with_item], self.items.measure[self.its_item]
        money = np.nan_to_num(packages.prices.money)[measure] * self.each[facility, measure][:, None]
        np.subtract.at(self.own, (self.with_item, packages.payer[facility, measure]), money)
        self.own = np.maximum(self.own.round(2), 0.0)

    # ------------------------------------------------------------------ joint choices
    def _chains(self, label: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Choices of several packages: (start, package)."""
        packages = self.packages
        asset = self.items.asset[self.its_item]
        shared = np.zeros(self.count, dtype=bool)
        shared[packages.facility[self.with_item]] = True
        members = np.flatnonzero(shared[packages.facility])
        lowest = np.full(len(packages), np.iinfo(np.int64).max)
        highest = np.full(len(packages), -1, dtype=np.int64)
        np.minimum.at(lowest, self.with_item, asset)
        np.maximum.at(highest, self.with_item, asset)
        # Nothing is paid of what is shared: packages that do without.
        without = members[highest[members] < 0]
        scenes, rows = [label[packages.facility[without]]], [without]
        # One asset: packages of its facilities that use it alone, or none.
        pairs = np.unique(np.stack([asset, packages.facility[self.with_item]], axis=1), axis=0)
        begin, size = np.zeros(self.count, dtype=np.int64), np.zeros(self.count, dtype=np.int64)
        begin[self.has], size[self.has] = self.first, self.size
        row, of = ranges(begin[pairs[:, 1]], size[pairs[:, 1]])
        only = (highest[row] < 0) | ((lowest[row] == pairs[of, 0]) & (highest[row] == pairs[of, 0]))
        scenes.append(self.count + pairs[of[only], 0])
        rows.append(row[only])
        # All of them, where there are several.
        assets_of = np.unique(np.stack([label[packages.facility[self.with_item]], asset], axis=1), axis=0)
        several = np.bincount(assets_of[:, 0], minlength=self.count) > 1
        everything = members[several[label[packages.facility[members]]]]
        scenes.append(self.count + len(self.assets) + label[packages.facility[everything]])
        rows.append(everything)
        scene, row = np.concatenate(scenes), np.concatenate(rows)
        own, shared = self._money()
        chains = merged(scene, row, packages.facility[row], own[row], self.gain[row])
        place = np.full(len(packages), -1, dtype=np.int64)
        place[members] = np.arange(len(members))
        start, at = shared_out(
            packages.facility[members],
            label[packages.facility[members]],
            own[members],
            self.gain[members],
            (place[self.with_item], self.its_item),
            shared,
        )
        return _joined(chains, (start, members[at]))

    def _money(self) -> tuple[np.ndarray, np.ndarray]:
        """What chains look at: the typical price of each package without what is shared, and of each item."""
        packages, items = self.packages, self.items
        if not self.city_only:
            return self.own[:, :, TYPICAL].sum(axis=1), items.cost[:, TYPICAL]
        own = self.own[:, packages.is_city, TYPICAL].sum(axis=1)
        return own, np.where(packages.is_city[items.payer], items.cost[:, TYPICAL], 0.0)

    def _distinct(self, start: np.ndarray, package: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Each set of packages once, whatever chain it comes from."""
        mark = np.random.default_rng(20_260_101).integers(1, 2**63, len(self.packages), dtype=np.uint64)
        with np.errstate(over="ignore"):
            sums = np.add.reduceat(mark[package], start[:-1])
        _, first = np.unique(sums, return_index=True)
        first.sort()
        size = np.diff(start)[first]
        at, _ = ranges(start[first], size)
        return np.append(0, np.cumsum(size)), package[at]

    def _whole(self, label: np.ndarray, start: np.ndarray, package: np.ndarray) -> Units:
        packages = self.packages
        count = len(start) - 1
        size = np.diff(start)
        cost = np.zeros((count, len(packages.payer_codes), 3))
        item_start, item = np.zeros(count + 1, dtype=np.int64), np.zeros(0, dtype=np.int64)
        if count:
            cost = np.add.reduceat(self.own[package], start[:-1], axis=0)
        if len(self.items):
            begins = np.searchsorted(self.with_item, np.arange(len(packages) + 1))
            number = np.diff(begins)
            at, of = ranges(begins[package], number[package])
            choice = np.repeat(np.arange(count), size)[of]
            paid = np.unique(np.stack([choice, self.its_item[at]], axis=1), axis=0)
            choice, item = paid.T
            item_start = np.searchsorted(choice, np.arange(count + 1))
            np.add.at(cost, (choice, self.items.payer[item]), self.items.cost[item])
        root = label[packages.facility[package[start[:-1]]]] if count else np.zeros(0, dtype=np.int64)
        _, unit = np.unique(root, return_inverse=True)
        unit = unit.reshape(-1)
        cost = cost.round(2)
        whole = cost.sum(axis=1).round(2)
        order = np.lexsort((np.arange(count), whole[:, TYPICAL], unit))
        facility_unit = np.full(self.count, -1, dtype=np.int64)
        facility_unit[packages.facility[package]] = np.repeat(unit, size)
        at, _ = ranges(start[:-1][order], size[order])
        item_size = np.diff(item_start)
        item_at, _ = ranges(item_start[:-1][order], item_size[order])
        return Units(
            unit=unit[order],
            start=np.append(0, np.cumsum(size[order])),
            package=package[at],
            cost=whole[order],
            cost_by_payer=cost[order],
            is_city=packages.is_city,
            facility_unit=facility_unit,
            items=self.items,
            item_start=np.append(0, np.cumsum(item_size[order])),
            item=item[item_at],
        )


def _joined(*parts: tuple[np.ndarray, np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    size = np.concatenate([np.diff(start) for start, _ in parts])
    return np.append(0, np.cumsum(size)), np.concatenate([package for _, package in parts])


def _components(count: int, facility: np.ndarray, item: np.ndarray, items: int) -> np.ndarray:
    """int64 [f]: the smallest row of the facilities that each is joined with by items."""
    label = np.arange(count, dtype=np.int64)
    while len(facility):
        least = np.full(items, count, dtype=np.int64)
        np.minimum.at(least, item, label[facility])
        before = label.copy()
        np.minimum.at(label, facility, least[item])
        label = label[label]
        if (label == before).all():
            break
    return label
