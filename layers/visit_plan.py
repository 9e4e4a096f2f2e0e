"""Planned visits: who inspects what in which week (table visit), made from the due dates and kept until they are done.

Planning again moves what was not done in time and leaves alone what is planned from this week on, unless it is asked to
plan everything anew. A visit is done when its inspection is submitted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np

from ..scoring.errors import QT_TRANSLATE_NOOP
from ..scoring.model import Model
from ..scoring.refresh import DISAGREEMENT, NEVER, add_months
from ..scoring.visits import NO_ROOM, NOBODY, PLANNED, Candidates, Inspectors, mondays, plan_visits, second_sample
from .aggregates import to_metric
from .model_store import stored_model
from .store import Progress, Store, StoreError, utc_now
from .store.base import Cancelled as CancelledCheck
from .store.errors import Cancelled

FIRST, REFRESH, SECOND, DISAGREE = "first", "refresh", "second", "disagreement"
PURPOSES = (FIRST, REFRESH, SECOND, DISAGREE)
WEEKS, CAPACITY, MOST_WEEKS, MOST_VISITS = 12, 20, 104, 200
PLANNING = QT_TRANSLATE_NOOP("Progress", "Planning the visits")
SEED = 20260101
"""Of the sample of second visits: the same facilities each time."""


class NoInspectors(StoreError):
    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "There is no inspector whose certificate is valid in these weeks. Nothing was planned. Add inspectors "
                "in the layer Inspectors, or enter how long their certificates are valid.",
            )
        )


@dataclass(frozen=True)
class PlanOptions:
    """What is to be planned."""

    start: date
    weeks: int = WEEKS
    capacity: int = CAPACITY
    """Visits per inspector and week."""
    districts: tuple[int, ...] = ()
    """Keys; all without. 0: in no district."""
    inspectors: tuple[int, ...] = ()
    """Keys; all without."""
    with_second: bool = True
    """Also plan second visits of the sample for the agreement of inspectors."""
    anew: bool = False
    """Take back what is planned in these weeks and plan it again."""


@dataclass
class VisitReport:
    """What was planned."""

    planned: int = 0
    by_purpose: dict[str, int] = field(default_factory=dict)
    no_room: int = 0
    """Due, but nobody has time in these weeks."""
    nobody: int = 0
    """Due where no inspector goes."""
    moved: int = 0
    """Taken back from weeks that are over, or because all is planned anew."""
    first_week: str = ""
    last_week: str = ""


def plan(
    store: Store,
    options: PlanOptions,
    by: str = "",
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> VisitReport:
    """Plan the visits of a period and write them, in one act. Raises :class:`NoInspectors`."""
    model = stored_model(store)
    work = _Planning(store, model, options)
    if progress:
        progress(0.1, PLANNING)
    # (As a bulk act: of two people who plan at once, the second one sees what the first has planned.)
    with store.transaction(bulk="plan visits"):
        report = VisitReport(moved=work.take_back())
        people = work.inspectors()
        found, purpose, inspections = work.candidates(people)
        if progress:
            progress(0.4, PLANNING)
        made = plan_visits(found, work.rooms(people), work.weeks)
        if cancelled is not None and cancelled():
            raise Cancelled()
        rows = np.flatnonzero(made.outcome == PLANNED)
        rows = rows[np.lexsort((made.position[rows], made.inspector[rows], made.week[rows]))]
        week = np.datetime_as_string(work.weeks)
        count = len(rows)
        store.insert(
            "visit",
            {
                "facility": inspections[rows],
                "inspector": people.key[made.inspector[rows]],
                "week": week[made.week[rows]].tolist(),
                "position": made.position[rows] + work.taken[made.inspector[rows], made.week[rows]],
                "purpose": purpose[rows].tolist(),
                "state": [PLANNED] * count,
                "created_at": [utc_now()] * count,
                "created_by": [by or None] * count,
            },
        )
    report.planned = count
    report.by_purpose = {name: int((purpose[rows] == name).sum()) for name in PURPOSES}
    report.no_room, report.nobody = (int((made.outcome == name).sum()) for name in (NO_ROOM, NOBODY))
    report.first_week, report.last_week = str(week[0]), str(week[-1])
    return report


@dataclass(frozen=True)
class _People:
    key: np.ndarray
    district: np.ndarray
    valid_until: np.ndarray


class _Planning:
    def __init__(self, store: Store, model: Model, options: PlanOptions) -> None:
        self.store, self.model, self.options = store, model, options
        self.weeks = mondays(np.datetime64(options.start), options.weeks)
        self.end = self.weeks[-1] + np.timedelta64(6, "D")
        self.taken = np.zeros((0, 0), dtype=np.int64)
        """[i, w] visits that are planned already."""

    def _here(self, district: str) -> str:
        """Condition that a column with a district's key is among those asked for."""
        if not self.options.districts:
            return "1 = 1"
        keys = ", ".join(str(int(key)) for key in self.options.districts)
        return f"coalesce({district}, 0) IN ({keys})"

    def take_back(self) -> int:
        """Plans of weeks that are over, and where asked for of these weeks."""
        which = "v.week >= :first AND v.week <= :last" if self.options.anew else "1 = 0"
        (keys,) = self.store.columns(
            "SELECT v.fid FROM visit v JOIN facility f ON f.fid = v.facility WHERE v.state = 'planned' "  # nosec B608 # conditions made in this module
            f"AND {self._here('f.district')} AND (v.week < :first OR ({which}) OR f.retired_at IS NOT NULL)",
            (np.int64,),
            {"first": str(self.weeks[0]), "last": str(self.weeks[-1])},
        )
        return self.store.delete("visit", "fid", keys) if len(keys) else 0

    # ------------------------------------------------------------------ who
    def inspectors(self) -> _People:
        key, district, until = self.store.columns(
            "SELECT fid, district, valid_until FROM inspector ORDER BY fid", (np.int64, np.int64, object)
        )
        day = np.array([np.datetime64((text or "NaT")[:10], "D") for text in until.tolist()], dtype="datetime64[D]")
        keep = np.isnat(day) | (day >= self.weeks[0] + np.timedelta64(4, "D"))
        if self.options.inspectors:
            keep &= np.isin(key, self.options.inspectors)
        if not keep.any():
            raise NoInspectors()
        return _People(key[keep], district[keep], day[keep])

    def rooms(self, people: _People) -> Inspectors:
        return Inspectors(people.district, people.valid_until, self.options.capacity - self.taken)

    # ------------------------------------------------------------------ what
    def candidates(self, people: _People) -> tuple[Candidates, np.ndarray, np.ndarray]:
        """What is due by the end and not planned yet, and the sample of second visits; the purpose and the facility of
        each."""
        self._count_taken(people)
        facility, due, risk, reasons, district = self.store.columns(
            "SELECT u.facility, u.due_at, u.risk, u.reasons, f.district FROM facility_due u "  # nosec B608 # conditions made in this module
            "JOIN facility f ON f.fid = u.facility "
            f"WHERE u.due_at <= :last AND f.missing_since IS NULL AND {self._here('f.district')} "
            # Planned already, or inspected and waiting to be verified.
            "AND NOT EXISTS (SELECT 1 FROM visit v WHERE v.facility = u.facility AND v.state = 'planned') "
            "AND NOT EXISTS (SELECT 1 FROM inspection i WHERE i.facility = u.facility AND i.state = 'submitted' "
            "AND i.basis = 'official') ORDER BY u.facility",
            (np.int64, object, np.float64, object, np.int64),
            {"last": str(self.end)},
        )
        purpose = np.array([_purpose(text) for text in reasons.tolist()], dtype=object)
        second, inspector, where = self._second(facility) if self.options.with_second else (facility[:0],) * 3
        at = {int(key): index for index, key in enumerate(people.key)}
        facilities = np.concatenate((facility, second))
        x, y = self._places(facilities)
        days = np.array([text[:10] for text in due.tolist()], dtype="datetime64[D]")
        found = Candidates(
            # The two kinds never share a facility.
            key=facilities,
            x=x,
            y=y,
            district=np.concatenate((district, where)),
            due=np.concatenate((days, np.full(len(second), self.end))).astype("datetime64[D]"),
            risk=np.concatenate((risk, np.zeros(len(second)))),
            not_by=np.array(
                [-1] * len(facility) + [at.get(int(key), len(people.key)) for key in inspector], dtype=np.int64
            ),
        )
        return found, np.concatenate((purpose, np.full(len(second), SECOND, dtype=object))), facilities

    def _count_taken(self, people: _People) -> None:
        self.taken = np.zeros((len(people.key), len(self.weeks)), dtype=np.int64)
        rows = self.store.rows(
            "SELECT inspector, week, count(*) FROM visit WHERE state = 'planned' AND inspector IS NOT NULL "
            "AND week >= :first AND week <= :last GROUP BY inspector, week",
            {"first": str(self.weeks[0]), "last": str(self.weeks[-1])},
        )
        place = {int(key): index for index, key in enumerate(people.key)}
        for inspector, week, count in rows:
            if inspector in place:
                index = int((np.datetime64(str(week)[:10]) - self.weeks[0]) // np.timedelta64(7, "D"))
                self.taken[place[inspector], index] += count

    def _second(self, due: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Facilities of the sample, who inspected them first, and their district; without those that are due."""
        rules = self.model.refresh
        since = add_months(self.weeks[0], -rules.second_within).astype("datetime64[D]")
        key, facility, inspector, district, kind, when = self.store.columns(
            "SELECT i.fid, i.facility, i.inspector, f.district, f.facility_type, i.inspected_at "  # nosec B608 # conditions made in this module
            "FROM inspection i JOIN facility f ON f.fid = i.facility "
            "WHERE i.basis = 'official' AND i.state = 'verified' AND i.inspector IS NOT NULL AND i.second_of IS NULL "
            f"AND i.inspected_at >= :since AND i.inspected_at < :first AND f.retired_at IS NULL "
            f"AND {self._here('f.district')} ORDER BY i.facility, i.inspected_at, i.fid",
            (np.int64, np.int64, np.int64, np.int64, object, object),
            {"since": str(since), "first": str(self.weeks[0])},
        )
        newest = np.append(np.diff(facility) > 0, True) if len(facility) else np.zeros(0, dtype=bool)
        key, facility, inspector, district, kind, when = (
            column[newest] for column in (key, facility, inspector, district, kind, when)
        )
        # A facility that is due anyway is not visited twice; it counts as one that was drawn before.
        taken = np.isin(key, self._repeated()) | np.isin(facility, due)
        planned = dict(
            self.store.rows(
                "SELECT facility, max(created_at) FROM visit WHERE purpose = 'second' AND state <> 'cancelled' "
                "GROUP BY facility"
            )
        )
        taken |= np.array([planned.get(one, "") >= moment for one, moment in zip(facility.tolist(), when)], dtype=bool)
        stratum = np.array([f"{one} {other}" for one, other in zip(kind.tolist(), district.tolist())])
        drawn = second_sample(key, stratum, rules.second_share, SEED, taken)
        return facility[drawn], inspector[drawn], district[drawn]

    def _repeated(self) -> np.ndarray:
        """Inspections that somebody else has repeated already."""
        (keys,) = self.store.columns(
            "SELECT DISTINCT second_of FROM inspection WHERE second_of IS NOT NULL AND state <> 'rejected'", (np.int64,)
        )
        return keys

    def _places(self, facilities: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Metres; NaN where a facility has no place."""
        x, y = np.full(len(facilities), np.nan), np.full(len(facilities), np.nan)
        if not len(facilities):
            return x, y
        fid, lon, lat = self.store.points("facility")
        at = np.searchsorted(fid, facilities)
        there = ~np.isnan(lon[at])
        if there.any():
            x[there], y[there] = to_metric(self.model, lon[at][there], lat[at][there])
        return x, y


def next_monday(today: date) -> date:
    """The Monday after ``today``: plans are made for weeks that have not begun."""
    return today + timedelta(days=7 - today.weekday())


def _purpose(reasons: str) -> str:
    if f'"{NEVER}"' in reasons:
        return FIRST
    return DISAGREE if f'"{DISAGREEMENT}"' in reasons else REFRESH


def second_of(store: Store, facility: int) -> int | None:
    """The inspection that a second visit repeats: the newest verified official one that repeats none itself."""
    return store.value(
        "SELECT fid FROM inspection WHERE facility = :facility AND basis = 'official' AND state = 'verified' "
        "AND second_of IS NULL ORDER BY inspected_at DESC, fid DESC LIMIT 1",
        {"facility": facility},
    )


def cancel_visits(store: Store, visits: Sequence[int]) -> int:
    """Planned visits that are not made; how many were."""
    done = 0
    with store.transaction():
        for visit in visits:
            done += store.execute(
                "UPDATE visit SET state = 'cancelled' WHERE fid = :fid AND state = 'planned'", {"fid": int(visit)}
            )
    return done
