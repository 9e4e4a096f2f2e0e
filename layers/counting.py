"""What counts for a facility: its inspections, their answers in the evaluator's terms, and what these come to.

Read here, written nowhere: :mod:`.evaluation` keeps what this finds, others explain it, compare it or try something
out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone

import numpy as np

from ..scoring.conditions import NO_ANSWER
from ..scoring.model import Model
from ..scoring.refresh import add_months
from ..scoring.status import BASES, OFFICIAL, REPORTED, Answers, StatusResult, evaluate
from .model_store import criterion_keys, option_keys, stored_model
from .store.base import Store


@dataclass
class CountingInspections:
    """The inspections that count, oldest first."""

    key: np.ndarray
    row: np.ndarray
    """Index of the facility in the evaluated ones."""
    official: np.ndarray
    when: np.ndarray
    """datetime64[s], UTC."""

    def take(self, rows: np.ndarray) -> CountingInspections:
        return CountingInspections(self.key[rows], self.row[rows], self.official[rows], self.when[rows])


@dataclass
class BasisResult:
    status: StatusResult
    newest: np.ndarray
    valid_until: np.ndarray
    out_of_date: np.ndarray
    inspections: np.ndarray
    counted: dict[str, tuple[np.ndarray, np.ndarray]] = field(default_factory=dict)
    """Item code → state and value of the answer that counts, for the items that were asked for."""

    def take(self, rows: np.ndarray) -> BasisResult:
        return BasisResult(
            self.status.take(rows),
            self.newest[rows],
            self.valid_until[rows],
            self.out_of_date[rows],
            self.inspections[rows],
            {code: (state[rows], value[rows]) for code, (state, value) in self.counted.items()},
        )


def city_status(store: Store, basis: str, as_of: datetime | None = None) -> tuple[np.ndarray, StatusResult | None]:
    """Keys of all facilities, ascending, and their evaluation on one basis with every criterion's outcome, which
    the store does not keep. None where the city has no answers on that basis."""
    model = stored_model(store)
    work = Counting(store, model, moment_of(as_of))
    facility, kind = work.facilities()
    found = work.evaluate_block(facility, kind, whole=True).get(basis)
    return facility, None if found is None else found.status


def trial_status(
    store: Store, facility: int, kind: int, inspection: int, as_of: datetime | None = None
) -> tuple[StatusResult | None, StatusResult | None]:
    """Official status of one facility (its key and the index of its type) as it is, and as it would be with one more
    inspection verified. None where nothing official is known."""
    keys, kinds = np.array([facility], dtype=np.int64), np.array([kind], dtype=np.int64)
    found = []
    for also in (None, inspection):
        work = Counting(store, stored_model(store), moment_of(as_of), also)
        result = work.evaluate_block(keys, kinds, whole=False).get(OFFICIAL)
        found.append(None if result is None else result.status)
    return found[0], found[1]


def counting_answers(
    store: Store, facility: int, kind: int, as_of: datetime | None = None
) -> dict[str, tuple[Answers, np.ndarray]]:
    """Per basis the answers that count for one facility (its key and the index of its type), as row 0, and its
    compensations, bool [z, p]; for whoever explains a status."""
    work = Counting(store, stored_model(store), moment_of(as_of))
    inspections, answers = work.of_one(facility, kind)
    compensation = work._compensation(inspections, 1)
    return {basis: (given, compensation[basis][0]) for basis, given in answers.items()}


def official_answers(
    store: Store, facility: int, kind: int, without: int | None = None
) -> tuple[Answers, tuple[str, ...]] | None:
    """The official answers that count for one facility now, as row 0, and the names of the instances that they number
    from 1; for whoever adds newer ones. ``without``: an inspection (its key) to leave out. None: there are none."""
    work = Counting(store, stored_model(store), moment_of(None))
    _, answers = work.of_one(facility, kind, without)
    return (answers[OFFICIAL], work.instance_names) if len(answers.get(OFFICIAL, ())) else None


def item_of_key(store: Store, model: Model) -> np.ndarray:
    """Key of a criterion → its column in the model; -1 where it left the model (index -1 included)."""
    keys = criterion_keys(store)
    found = np.full(max(keys.values(), default=0) + 2, -1, dtype=np.int16)
    for code, key in keys.items():
        found[key] = model.item_index.get(code, -1)
    return found


def ordinal_of_key(store: Store, model: Model) -> np.ndarray:
    """Key of an option → its place among the item's values; NaN where it left the model, so that such an answer counts
    as unknown."""
    keys = option_keys(store)
    found = np.full(max(keys.values(), default=0) + 2, np.nan)
    for (criterion, option), key in keys.items():
        index = model.item_index.get(criterion)
        if index is not None and option in model.items[index].values:
            found[key] = model.items[index].values.index(option)
    return found


def answers_of_inspections(store: Store, inspections: np.ndarray) -> dict[str, Answers]:
    """What each of these inspections (keys) alone says, as if it were an official one of a facility of its own, in the
    order given; for whoever compares inspections."""
    work = Counting(store, stored_model(store), moment_of(None))
    count = len(inspections)
    (of,) = store.columns_in("SELECT DISTINCT facility FROM inspection", "fid", inspections, (np.int64,))
    when = np.full(count, np.datetime64("2000-01-01", "s"))
    alone = CountingInspections(inspections, np.arange(count), np.ones(count, dtype=bool), when)
    return work._answers(alone, store.answers(np.unique(of)))


def moment_of(as_of: datetime | None) -> np.datetime64:
    """A moment (None: now) as columns have it, in UTC."""
    moment = (as_of or datetime.now(timezone.utc)).astimezone(timezone.utc)
    return np.datetime64(moment.replace(tzinfo=None), "s")


class Counting:
    """What counts in a store at a moment. ``also``: an inspection (its key) that is taken to be verified."""

    def __init__(self, store: Store, model: Model, now: np.datetime64, also: int | None = None) -> None:
        self.store, self.model, self.now, self.also = store, model, now, also
        self.instance_names: tuple[str, ...] = ()
        """Of the answers read last: number 1 is the first."""

    def facilities(self) -> tuple[np.ndarray, np.ndarray]:
        fid, code = self.store.columns("SELECT fid, facility_type FROM facility ORDER BY fid", (np.int64, object))
        index = self.model.type_index
        return fid, np.array([index.get(name, -1) for name in code.tolist()], dtype=np.int64)

    def of_one(
        self, facility: int, kind: int, without: int | None = None
    ) -> tuple[CountingInspections, dict[str, Answers]]:
        """What counts for one facility."""
        keys = np.array([facility], dtype=np.int64)
        inspections = self._inspections(keys, np.array([kind], dtype=np.int64), whole=False)
        if without is not None:
            inspections = inspections.take(inspections.key != without)
        return inspections, self._answers(inspections, self.store.answers(keys))

    def _inspections(self, facility: np.ndarray, kind: np.ndarray, whole: bool) -> CountingInspections:
        """Official: verified. Reported: submitted or verified. Without those that a counting one replaces, those
        dated in the future, and official ones older than the model lets an answer count."""
        where, params = "", {}
        if not whole and len(facility):
            where = " AND facility BETWEEN :low AND :high"
            params = {"low": int(facility[0]), "high": int(facility[-1])}
        key, of, when, basis, replaces = self.store.columns(
            "SELECT fid, facility, inspected_at, basis = 'official', replaces FROM inspection "  # nosec B608 # one of two literal conditions
            f"WHERE (state = 'verified' OR (basis = 'reported' AND state = 'submitted') OR fid = :also){where}",
            (np.int64, np.int64, object, np.int8, np.int64),
            params | {"also": self.also or 0},
        )
        moment = when.astype("U19").astype("datetime64[s]")
        official = basis != 0
        if len(key) and not (np.diff(moment) >= np.timedelta64(0)).all():
            oldest_first = np.lexsort((key, moment))
            key, of, official, replaces, moment = (
                column[oldest_first] for column in (key, of, official, replaces, moment)
            )
        row = np.searchsorted(facility, of)
        row[row == len(facility)] = 0
        keep = np.isin(of, facility) & (moment <= self.now) & ~np.isin(key, replaces[replaces >= 0])
        if self.model.validity_cycles is not None and len(facility):
            months = np.array([t.refresh_months for t in self.model.facility_types])[kind[row]]
            oldest = add_months(self.now, -np.ceil(months * self.model.validity_cycles).astype(int))
            keep &= ~official | (moment >= oldest)
        return CountingInspections(key[keep], row[keep], official[keep], moment[keep])

    def _answers(self, inspections: CountingInspections, raw: dict[str, np.ndarray]) -> dict[str, Answers]:
        """The answers of the counting inspections, per basis, in the evaluator's terms."""
        item_of, option_of = item_of_key(self.store, self.model), ordinal_of_key(self.store, self.model)
        last = max(int(raw["inspection"].max(initial=0)), int(inspections.key.max(initial=0)))
        position = np.full(last + 1, -1, dtype=np.int32)
        position[inspections.key] = np.arange(len(inspections.key), dtype=np.int32)
        at = position[raw["inspection"]]
        item = item_of[raw["criterion"]]
        counts = (at >= 0) & (item >= 0)
        if not counts.all():
            raw = {name: values[counts] for name, values in raw.items()}
            at, item = at[counts], item[counts]
        choice = raw["choice"]
        value = np.where(choice >= 0, option_of[choice], raw["number"])
        state = raw["state"]
        instance = None
        if "instance" in raw:
            # Within one inspection several entrances, lifts … may be the accessible way: tell them apart.
            has_name = np.not_equal(raw["instance"], None).astype(bool) & np.not_equal(raw["instance"], "").astype(bool)
            named = np.flatnonzero(has_name)  # few of many
            names, which = np.unique(raw["instance"][named].astype(np.str_), return_inverse=True)
            self.instance_names = ("", *names.tolist())
            instance = np.ones(len(item), dtype=np.int64)
            instance[named] = which.reshape(-1) + 2
        official = inspections.official[at]
        every = bool(official.all())
        found = {}
        for basis in BASES:
            mine = official if basis == OFFICIAL else ~official
            if basis == REPORTED and not mine.any():
                continue
            take = slice(None) if every and basis == OFFICIAL else mine
            found[basis] = Answers(
                facility=inspections.row[at[take]],
                item=item[take],
                state=state[take],
                value=value[take],
                order=at[take],
                instance=None if instance is None else instance[take],
            )
        return found

    # ------------------------------------------------------------------ rules
    def evaluate_block(
        self, facility: np.ndarray, kind: np.ndarray, whole: bool, items: Sequence[str] = ()
    ) -> dict[str, BasisResult]:
        """Per basis what counts comes to; ``items``: codes of those whose answers are wanted, too."""
        inspections = self._inspections(facility, kind, whole)
        answers = self._answers(inspections, self.store.answers(None if whole else facility))
        compensation = self._compensation(inspections, len(facility))
        months = np.array([t.refresh_months for t in self.model.facility_types] + [0])[kind]
        results = {}
        for basis, given in answers.items():
            mine = inspections.official if basis == OFFICIAL else ~inspections.official
            newest = np.full(len(facility), np.datetime64("NaT", "s"))
            newest[inspections.row[mine]] = inspections.when[mine]  # oldest first: the last one stays
            valid_until = add_months(newest, months)
            count = len(facility)
            counted = {code: (np.full(count, NO_ANSWER, dtype=np.int8), np.full(count, np.nan)) for code in items}
            results[basis] = BasisResult(
                status=evaluate(self.model, kind, given, compensation[basis], basis, counted),
                newest=newest,
                valid_until=valid_until,
                out_of_date=(valid_until < self.now) if basis == OFFICIAL else np.zeros(len(facility), dtype=bool),
                inspections=np.bincount(inspections.row[mine], minlength=len(facility)),
                counted=counted,
            )
        return results

    def _compensation(self, inspections: CountingInspections, count: int) -> dict[str, np.ndarray]:
        """bool [f, z, p] per basis: words of compensation in the newest inspection that counts."""
        key, zone, profile = self.store.columns(
            "SELECT inspection, zone, profile FROM compensation", (np.int64, object, object)
        )
        shape = (count, len(self.model.zones), len(self.model.profiles))
        found = {basis: np.zeros(shape, dtype=bool) for basis in BASES}
        newest = {
            basis: dict(zip(inspections.row[mine].tolist(), inspections.key[mine].tolist()))
            for basis, mine in ((OFFICIAL, inspections.official), (REPORTED, ~inspections.official))
        }
        row_of = dict(zip(inspections.key.tolist(), inspections.row.tolist()))
        zones = {code: index for index, code in enumerate(self.model.zone_codes)}
        profiles = {code: index for index, code in enumerate(self.model.profile_codes)}
        for inspection, zone_code, profile_code in zip(key.tolist(), zone, profile):
            row = row_of.get(inspection)
            if row is None or zone_code not in zones or profile_code not in profiles:
                continue
            for basis in BASES:
                if newest[basis].get(row) == inspection:
                    found[basis][row, zones[zone_code], profiles[profile_code]] = True
        return found
