"""Who inspects what in which week, and in which order: a plan of visits.

What is overdue comes first, by risk; then what comes due, by date. Within some weeks (:data:`BAND`) those that are next
are shared out by place, so that an inspector's week lies together: halved again and again across the longer side, first
among inspectors, then among an inspector's weeks, of which the more urgent comes earlier. The visits of a period are
spread evenly over its weeks, within what each inspector manages in a week and while the certificate is valid. Who has a
home district goes there; the others go where nobody is at home, or too few.

A day's way begins at the outermost place and goes on to the nearest, then crossings are undone (2-opt). Distances are
straight lines in metres. The same input gives the same plan.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

BAND = 4
"""Weeks among which visits are shared out by place: more make shorter ways, and urgent ones wait longer."""
PLANNED, NO_ROOM, NOBODY = "planned", "no_room", "nobody"
WORKDAYS = 5
_LEAST = 1e-6
"""Metres: a gain below is a rounding error."""


@dataclass(frozen=True)
class Candidates:
    """What is to be visited, one entry each."""

    key: np.ndarray
    x: np.ndarray
    """Metres; NaN where the place is not known."""
    y: np.ndarray
    district: np.ndarray
    """−1: none."""
    due: np.ndarray
    """datetime64[D]."""
    risk: np.ndarray
    not_by: np.ndarray
    """Index of the inspector who must not go, as it is to be seen by somebody else (their number, where that one is not
    among them); −1: whoever, and in its turn."""

    def __len__(self) -> int:
        return len(self.key)


@dataclass(frozen=True)
class Inspectors:
    """Who goes, one entry each."""

    district: np.ndarray
    """Home district; −1: anywhere."""
    valid_until: np.ndarray
    """datetime64[D], the last day; NaT: no end."""
    capacity: np.ndarray
    """Visits a week: [i], or [i, w] where it is not the same in all."""


@dataclass(frozen=True)
class Plan:
    """One entry per candidate."""

    inspector: np.ndarray
    """Index; −1 where none goes."""
    week: np.ndarray
    """Index of the week; −1."""
    position: np.ndarray
    """1, 2, … within inspector and week; 0."""
    outcome: np.ndarray
    """:data:`PLANNED`, :data:`NO_ROOM` or :data:`NOBODY`."""


def mondays(start: np.datetime64, count: int) -> np.ndarray:
    """``count`` Mondays from the one of the week in which ``start`` lies."""
    day = np.datetime64(start, "D")
    monday = day - (day - np.datetime64("1970-01-05")) % np.timedelta64(7, "D")
    return monday + 7 * np.arange(count).astype("timedelta64[D]")


def certified(inspectors: Inspectors, weeks: np.ndarray) -> np.ndarray:
    """bool [i, w]: the certificate is valid on all workdays of the week."""
    last_day = weeks + np.timedelta64(WORKDAYS - 1, "D")
    until = inspectors.valid_until[:, None]
    return np.isnat(until) | (until >= last_day[None, :])


def plan_visits(candidates: Candidates, inspectors: Inspectors, weeks: np.ndarray) -> Plan:
    """The plan for ``weeks`` (Mondays)."""
    return _Planning(candidates, inspectors, weeks).plan()


class _Planning:
    def __init__(self, candidates: Candidates, inspectors: Inspectors, weeks: np.ndarray) -> None:
        self.candidates, self.inspectors, self.weeks = candidates, inspectors, weeks
        count = len(candidates)
        self.inspector = np.full(count, -1)
        self.week = np.full(count, -1)
        capacity = inspectors.capacity if inspectors.capacity.ndim == 2 else inspectors.capacity[:, None]
        self.room = np.where(certified(inspectors, weeks), np.maximum(capacity, 0), 0).astype(np.int64)
        """[i, w] visits that still fit."""
        self.place = self._places()
        # Overdue ones by risk; the others as they come due.
        later = candidates.due >= weeks[0] if len(weeks) else np.zeros(count, dtype=bool)
        self.rank = np.empty(count, dtype=np.int64)
        from_when = np.where(later, candidates.due, weeks[0]) if len(weeks) else candidates.due
        in_turn = np.lexsort((candidates.key, candidates.due, -candidates.risk, from_when, later))
        self.rank[in_turn] = np.arange(count)

    def plan(self) -> Plan:
        candidates, people = self.candidates, self.inspectors
        if len(self.weeks) and len(people.district):
            self._second_ones(np.flatnonzero(candidates.not_by >= 0))
            rest = np.flatnonzero(candidates.not_by < 0)
            rest = rest[np.argsort(self.rank[rest])]
            for district in np.unique(people.district[people.district >= 0]).tolist():
                self._share_out(
                    rest[candidates.district[rest] == district], np.flatnonzero(people.district == district)
                )
            self._share_out(rest[self.week[rest] < 0], np.flatnonzero(people.district < 0))
            for who in np.unique(self.inspector[self.inspector >= 0]).tolist():
                self._settle_second_ones(who)
        planned = self.week >= 0
        goes = set(people.district[(certified(people, self.weeks)).any(axis=1)].tolist())
        somebody = np.isin(candidates.district, list(goes - {-1})) | (-1 in goes)
        outcome = np.where(planned, PLANNED, np.where(somebody, NO_ROOM, NOBODY)).astype(object)
        return Plan(self.inspector, self.week, self._positions(), outcome)

    def _places(self) -> np.ndarray:
        """Metres [n, 2]; what has no place counts as in the middle of its district, or of all."""
        place = np.stack((self.candidates.x, self.candidates.y), axis=1).astype(np.float64)
        unknown = np.isnan(place).any(axis=1)
        for row in np.flatnonzero(unknown).tolist():
            near = ~unknown & (self.candidates.district == self.candidates.district[row])
            near = near if near.any() else ~unknown
            place[row] = place[near].mean(axis=0) if near.any() else 0.0
        return place

    # ------------------------------------------------------------------ second visits
    def _second_ones(self, rows: np.ndarray) -> None:
        """One by one, to somebody else: at home there, else anywhere, else from elsewhere; who has fewest so far."""
        load = np.zeros_like(self.room)
        for row in rows[np.argsort(self.rank[rows])].tolist():
            room = self.room.copy()
            first = int(self.candidates.not_by[row])
            room[first : first + 1] = 0  # nobody's, where the first inspector is not among those who go
            if not room.any():
                continue
            home = self.inspectors.district
            far = np.where(home == self.candidates.district[row], 0, np.where(home < 0, 1, 2))
            free = room.any(axis=1)
            who = min(np.flatnonzero(free).tolist(), key=lambda index: (far[index], load[index].sum(), index))
            when = min(np.flatnonzero(room[who]).tolist(), key=lambda index: (load[who, index], index))
            self._assign(np.array([row]), who, when)
            load[who, when] += 1

    def _settle_second_ones(self, who: int) -> None:
        """They were given weeks before it was known where the others lie: each goes to the week among theirs in which
        the way leads nearest by, the nearest first."""
        mine = self.inspector == who
        second = np.flatnonzero(mine & (self.candidates.not_by >= 0))
        slots = sorted(self.week[second].tolist())
        others = {week: self.place[mine & (self.week == week) & (self.candidates.not_by < 0)] for week in set(slots)}
        away = {
            (row, week): float(np.hypot(*(places - self.place[row]).T).min()) if len(places) else np.inf
            for row in second.tolist()
            for week, places in others.items()
        }
        for row, week in sorted(away, key=lambda pair: (away[pair], self.candidates.key[pair[0]], pair[1])):
            if row in second and week in slots:
                self.week[row] = week
                slots.remove(week)
                second = second[second != row]

    def _assign(self, rows: np.ndarray, who: int, when: int) -> None:
        self.inspector[rows], self.week[rows] = who, when
        self.room[who, when] -= len(rows)

    # ------------------------------------------------------------------ sharing out
    def _share_out(self, rows: np.ndarray, people: np.ndarray) -> None:
        """``rows``, in their turn, among ``people``."""
        room = self.room[people]
        total = int(min(len(rows), room.sum()))
        if not total:
            return
        quota = even_quotas(room, total)
        done = 0
        for start in range(0, len(self.weeks), BAND):
            band = quota[:, start : start + BAND]
            chosen = rows[done : done + int(band.sum())]
            done += len(chosen)
            self._split_people(chosen, people, band, start)

    def _split_people(self, rows: np.ndarray, people: np.ndarray, band: np.ndarray, start: int) -> None:
        keep = band.sum(axis=1) > 0
        people, band = people[keep], band[keep]
        if len(people) > 1:
            half = len(people) // 2
            first, second = self._halves(rows, int(band[:half].sum()))
            self._split_people(first, people[:half], band[:half], start)
            self._split_people(second, people[half:], band[half:], start)
        elif len(people):
            cells = self._cells(rows, band[0][band[0] > 0].tolist())
            # The more urgent cell comes first. (Quotas of one person's weeks differ by one at most, or fit anyway.)
            cells.sort(key=lambda cell: (float(self.rank[cell].mean()), int(self.rank[cell].min())))
            self._fill(cells, int(people[0]), start + np.flatnonzero(band[0] > 0))

    def _fill(self, cells: list[np.ndarray], who: int, weeks: np.ndarray) -> None:
        """Give each cell a week; what does not fit into one goes into another with room."""
        over: list[int] = []
        for cell, week in zip(cells, weeks.tolist()):
            cell = cell[np.argsort(self.rank[cell])]
            fits = int(self.room[who, week])
            self._assign(cell[:fits], who, week)
            over.extend(cell[fits:].tolist())
        for row in over:
            week = next(week for week in weeks.tolist() if self.room[who, week] > 0)
            self._assign(np.array([row]), who, week)

    def _cells(self, rows: np.ndarray, quotas: Sequence[int]) -> list[np.ndarray]:
        if len(quotas) <= 1:
            return [rows] if len(quotas) else []
        half = len(quotas) // 2
        first, second = self._halves(rows, sum(quotas[:half]))
        return self._cells(first, quotas[:half]) + self._cells(second, quotas[half:])

    def _halves(self, rows: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
        """``count`` of them on one side of a line across the longer side, and the others."""
        place = self.place[rows]
        axis = int(np.argmax(np.ptp(place, axis=0))) if len(rows) else 0
        order = rows[np.lexsort((self.candidates.key[rows], place[:, 1 - axis], place[:, axis]))]
        return order[:count], order[count:]

    # ------------------------------------------------------------------ the way
    def _positions(self) -> np.ndarray:
        position = np.zeros(len(self.candidates), dtype=np.int64)
        cell = np.where(self.week >= 0, self.inspector * max(len(self.weeks), 1) + self.week, -1)
        unknown = np.isnan(self.candidates.x) | np.isnan(self.candidates.y)
        for value in np.unique(cell[cell >= 0]).tolist():
            rows = np.flatnonzero(cell == value)
            rows = rows[np.argsort(self.candidates.key[rows])]
            known, nowhere = rows[~unknown[rows]], rows[unknown[rows]]
            way = known[visiting_order(self.place[known])]
            position[way] = np.arange(1, len(way) + 1)
            position[nowhere] = len(way) + np.arange(1, len(nowhere) + 1)
        return position


def even_quotas(room: np.ndarray, total: int) -> np.ndarray:
    """``total`` visits over [i, w] in proportion to the room there is, so that each week has as many as its share, to
    within one, and nobody more than fits."""
    people, weeks = room.shape
    # Week by week, each beginning with somebody else: whoever is first is rounded up more often.
    who = (np.arange(people)[None, :] + np.arange(weeks)[:, None]) % max(people, 1)
    when = np.arange(weeks)[:, None]
    whole = np.cumsum(room[who, when])
    # Rounding the running total keeps every part of it even.
    upto = (whole * total * 2 + whole[-1]) // (2 * whole[-1])
    quota = np.zeros_like(room)
    quota[who, when] = np.diff(upto, prepend=0).reshape(weeks, people)
    return quota


def visiting_order(place: np.ndarray) -> np.ndarray:
    """Order in which to visit places [n, 2] on a short way that need not return: the outermost first, then each time
    the nearest, then turning round parts of the way as long as that shortens it."""
    count = len(place)
    if count < 3:
        return np.arange(count)
    apart = np.hypot(*(place[:, None, :] - place[None, :, :]).transpose(2, 0, 1))
    way = [int(np.argmax(np.hypot(*(place - place.mean(axis=0)).T)))]
    free = np.ones(count, dtype=bool)
    free[way[0]] = False
    while len(way) < count:
        way.append(int(np.argmin(np.where(free, apart[way[-1]], np.inf))))
        free[way[-1]] = False
    return _turned(np.array(way), apart)


def _turned(way: np.ndarray, apart: np.ndarray) -> np.ndarray:
    """2-opt on an open way: with a place that is at no distance from all, it is a closed one."""
    count = len(way)
    padded = np.zeros((count + 1, count + 1))
    padded[:count, :count] = apart
    way = np.concatenate(([count], way))
    upper = np.triu(np.ones((count + 1, count + 1), dtype=bool), 2)
    while True:
        after = np.roll(way, -1)
        step = padded[way, after]
        # Joining i with j and i + 1 with j + 1 turns round what lies between.
        change = (
            padded[way[:, None], way[None, :]] + padded[after[:, None], after[None, :]] - step[:, None] - step[None, :]
        )
        best = int(np.argmin(np.where(upper, change, np.inf)))
        i, j = divmod(best, count + 1)
        if not change[i, j] < -_LEAST:
            break
        way[i + 1 : j + 1] = way[i + 1 : j + 1][::-1]
    start = int(np.flatnonzero(way == count)[0])
    return np.concatenate((way[start + 1 :], way[:start]))


def way_length(place: np.ndarray) -> float:
    """Metres along places [n, 2] in their order."""
    return float(np.hypot(*np.diff(place, axis=0).T).sum()) if len(place) > 1 else 0.0


def second_sample(
    key: np.ndarray, stratum: np.ndarray, share: float, seed: int, taken: np.ndarray | None = None
) -> np.ndarray:
    """Indexes of a share of ``key``, drawn by a seed, as many in each ``stratum`` as its share, to within one, and the
    share of all, rounded up. ``taken``: bool, those that were drawn before and count towards it, but are not given.

    Each key has its own draw, so that a few more keys change little of what the others have drawn.
    """
    if not len(key) or share <= 0:
        return np.empty(0, dtype=np.int64)
    with np.errstate(over="ignore"):
        draw = (key.astype(np.uint64) + np.uint64(seed)) * np.uint64(0x9E3779B97F4A7C15)
        draw = (draw ^ (draw >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
        draw ^= draw >> np.uint64(32)
    taken = np.zeros(len(key), dtype=bool) if taken is None else taken
    # In each stratum by lot; then all strata in step, so that any beginning of the list is spread over them.
    _, group, size = np.unique(stratum, return_inverse=True, return_counts=True)
    group = group.reshape(-1)
    by_lot = np.lexsort((key, draw, ~taken, group))
    turn = np.empty(len(key))
    turn[by_lot] = (np.arange(len(key)) - np.concatenate(([0], np.cumsum(size)))[group[by_lot]] + 0.5) / size[
        group[by_lot]
    ]
    wanted = int(np.ceil(len(key) * min(share, 1.0) - 1e-9))
    chosen = np.lexsort((key, draw, turn))[:wanted]
    return np.sort(chosen[~taken[chosen]])
