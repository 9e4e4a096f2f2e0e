"""Chains of joint choices: which packages of facilities that share works are best together at each price of money."""

from __future__ import annotations

import numpy as np

LONGEST_CHAIN = 60
"""So many choices are taken of a chain at most, evenly along it."""
PRICES_TRIED = 24
ROUNDS = 4


def ranges(begin: np.ndarray, size: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """begin[i] … begin[i] + size[i] − 1 for each i, one after the other, and the i of each."""
    of = np.repeat(np.arange(len(size)), size)
    within = np.arange(len(of)) - np.repeat(np.cumsum(size) - size, size)
    return np.asarray(begin)[of] + within, of


def merged(
    scene: np.ndarray, package: np.ndarray, facility: np.ndarray, cost: np.ndarray, gain: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Chains: in each scene the increments of its facilities' concave hulls by gain per money; the choice after each
    step, as (start, package)."""
    order = np.lexsort((package, -gain, cost, facility, scene))
    scene, package, facility, cost, gain = (x[order] for x in (scene, package, facility, cost, gain))
    keep, less_cost, less_gain = _hull(scene, facility, cost, gain)
    scene, package, facility = scene[keep], package[keep], facility[keep]
    more_cost, more_gain = (cost[keep] - less_cost), (gain[keep] - less_gain)
    with np.errstate(divide="ignore"):
        worth = np.where(more_cost > 0, more_gain / np.where(more_cost > 0, more_cost, 1.0), np.inf)
    # Along a hull worth falls, so that a facility's steps keep their order.
    order = np.lexsort((np.arange(len(scene)), -worth, scene))
    scene, package, facility = scene[order], package[order], facility[order]
    count = len(scene)
    if not count:
        return np.zeros(1, dtype=np.int64), np.zeros(0, dtype=np.int64)
    first = np.append(True, scene[1:] != scene[:-1])
    begin = np.flatnonzero(first)
    length = np.diff(np.append(begin, count))
    group = np.cumsum(first) - 1
    within = np.arange(count) - begin[group]
    # A step counts until the next one of the same facility in the scene.
    by_facility = np.lexsort((within, facility, scene))
    following = np.full(count, count, dtype=np.int64)
    same = (facility[by_facility][1:] == facility[by_facility][:-1]) & (
        scene[by_facility][1:] == scene[by_facility][:-1]
    )
    following[by_facility[:-1][same]] = by_facility[1:][same]
    stride = -(-length // LONGEST_CHAIN)[group]
    ends = np.flatnonzero((within % stride == stride - 1) | (within == length[group] - 1))
    at, of = ranges(begin[group[ends]], within[ends] + 1)
    stays = following[at] > ends[of]
    size = np.bincount(of[stays], minlength=len(ends))
    return np.append(0, np.cumsum(size)), package[at[stays]]


def _hull(
    scene: np.ndarray, facility: np.ndarray, cost: np.ndarray, gain: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Which points lie on the concave hull from (0, 0), per scene and facility, and cost and gain of the point before
    each of them. Points stand by scene, facility, cost, then gain from the greatest."""
    keep = np.arange(len(cost))
    keep = keep[gain > 0]
    while True:
        new = np.ones(len(keep), dtype=bool)
        new[1:] = (scene[keep][1:] != scene[keep][:-1]) | (facility[keep][1:] != facility[keep][:-1])
        less_cost, less_gain = np.append(0.0, cost[keep][:-1]), np.append(0.0, gain[keep][:-1])
        less_cost[new], less_gain[new] = 0.0, 0.0
        rise, run = gain[keep] - less_gain, cost[keep] - less_cost
        # Removed: no gain over the one before, or under the line from the one before to the one after. All at once,
        # as each such line joins two points that are there.
        bad = rise <= 0
        later = np.append(~new[1:], False)
        next_rise, next_run = np.append(rise[1:], 0.0), np.append(run[1:], 0.0)
        bad |= later & (next_rise > 0) & (rise * next_run <= next_rise * run)
        if not bad.any():
            return keep, less_cost, less_gain
        keep = keep[~bad]


def shared_out(
    facility: np.ndarray,
    unit: np.ndarray,
    own: np.ndarray,
    gain: np.ndarray,
    uses: tuple[np.ndarray, np.ndarray],
    item_cost: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Choices (start, row) at prices of money from high to low, with the cost of each item shared out among those who
    use it: first all who could, then, a few times over, those for whom a package was worth its share.

    ``facility``, ``unit``, ``own`` cost and ``gain`` of packages that stand facility by facility; ``uses``: (row, item)
    pairs.
    """
    first = np.flatnonzero(np.append(True, facility[1:] != facility[:-1]))
    of = np.repeat(np.arange(len(first)), np.diff(np.append(first, len(facility))))
    row, item = uses
    users = np.maximum(1, _users(of[row], item, len(first), len(item_cost)))
    whole = own + np.bincount(row, item_cost[item], len(own))
    least = own + np.bincount(row, (item_cost / users)[item], len(own))
    units, at = np.unique(unit, return_inverse=True)
    at = at.reshape(-1)
    high, low = np.zeros(len(units)), np.full(len(units), np.inf)
    good = gain > 0
    np.maximum.at(high, at[good], (gain[good] / np.maximum(least[good], 1.0)))
    # Of what is added to a package, a part may be worth far less than the whole.
    np.minimum.at(low, at[good], gain[good] / np.maximum(whole[good], 1.0) / 10)
    low = np.where(np.isfinite(low), low, 1.0)
    sizes, rows = [], []
    for tried in np.linspace(0.0, 1.0, PRICES_TRIED):
        price = (np.maximum(high, low) ** (1 - tried) * low**tried)[at]
        sharing = users
        for _ in range(ROUNDS):
            worth = gain - price * (own + np.bincount(row, (item_cost / sharing)[item], len(own)))
            best = np.maximum.reduceat(worth, first)
            taken = (worth == best[of]) & (worth > 0)
            taken &= np.cumsum(taken) - (np.cumsum(taken) - taken)[first][of] == 1  # the first of equals
            wanted = taken[row]
            sharing = np.maximum(1, np.bincount(item[wanted], minlength=len(item_cost)))
        found = np.flatnonzero(taken)
        found = found[np.argsort(at[found], kind="stable")]
        rows.append(found)
        count = np.bincount(at[found], minlength=len(units))
        sizes.append(count[count > 0])
    return np.append(0, np.cumsum(np.concatenate(sizes))), np.concatenate(rows)


def _users(of: np.ndarray, item: np.ndarray, facilities: int, items: int) -> np.ndarray:
    """How many facilities have a package that uses each item."""
    pairs = np.unique(item * facilities + of)
    return np.bincount(pairs // facilities, minlength=items)
