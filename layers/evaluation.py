"""Evaluate: from the answers in the store to the status of every facility for every profile.

Only the queued facilities are evaluated again, unless all are asked for; both ways give the same rows. The
reading and the rules run without holding the store; then one transaction writes the result and takes from
the queue just what was evaluated, so a change that came meanwhile stays queued.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timezone

import numpy as np

from ..scoring.errors import QT_TRANSLATE_NOOP
from ..scoring.model import Model
from ..scoring.refresh import add_months
from ..scoring.status import BASES, NOT_ASSESSED, OFFICIAL, REPORTED, STATUS_CODES, Answers, StatusResult, evaluate
from .aggregates import write_aggregates
from .due import Known, due_changes
from .ground import relocate
from .model_store import criterion_keys, option_keys, stored_model
from .status_history import NONE, end_statuses, statuses_before
from .store.base import Cancelled as CancelledCheck
from .store.base import Progress, Store, time_texts
from .store.errors import Cancelled

BLOCK = 100_000
"""Facilities evaluated at a time where all are: bounds the memory of a very large city."""
WHOLE = 5_000
"""From so many facilities on, all answers are read in one stream rather than looked up by facility."""
EVALUATING = QT_TRANSLATE_NOOP("Progress", "Evaluating the facilities")
WRITING = QT_TRANSLATE_NOOP("Progress", "Writing the statuses")
_STATUS_NAMES = np.array(STATUS_CODES, dtype=object)


@dataclass
class EvaluationReport:
    """What an evaluation did: facilities evaluated, and per basis and profile the count of each status."""

    facilities: int = 0
    changed: int = 0
    counts: dict[str, dict[str, dict[str, int]]] = field(default_factory=dict)


@dataclass
class _Inspections:
    """The inspections that count, oldest first."""

    key: np.ndarray
    row: np.ndarray
    """Index of the facility in the evaluated ones."""
    official: np.ndarray
    when: np.ndarray
    """datetime64[s], UTC."""

    def take(self, rows: np.ndarray) -> _Inspections:
        return _Inspections(self.key[rows], self.row[rows], self.official[rows], self.when[rows])


def evaluate_store(
    store: Store,
    full: bool = False,
    as_of: datetime | None = None,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> EvaluationReport:
    """Evaluate the queued facilities (``full``: all) as of a moment (default: now, UTC)."""
    model = stored_model(store)
    work = _Evaluation(store, model, _moment(as_of), progress or _silent, cancelled or _never)
    return work.run(full)


def city_status(store: Store, basis: str, as_of: datetime | None = None) -> tuple[np.ndarray, StatusResult | None]:
    """Keys of all facilities, ascending, and their evaluation on one basis with every criterion's outcome, which
    the store does not keep. None where the city has no answers on that basis."""
    model = stored_model(store)
    work = _Evaluation(store, model, _moment(as_of), _silent, _never)
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
        work = _Evaluation(store, stored_model(store), _moment(as_of), _silent, _never, also)
        result = work.evaluate_block(keys, kinds, whole=False).get(OFFICIAL)
        found.append(None if result is None else result.status)
    return found[0], found[1]


def counting_answers(
    store: Store, facility: int, kind: int, as_of: datetime | None = None
) -> dict[str, tuple[Answers, np.ndarray]]:
    """Per basis the answers that count for one facility (its key and the index of its type), as row 0, and its
    compensations, bool [z, p]; for whoever explains a status."""
    work = _Evaluation(store, stored_model(store), _moment(as_of), _silent, _never)
    inspections, answers = work.of_one(facility, kind)
    compensation = work._compensation(inspections, 1)
    return {basis: (given, compensation[basis][0]) for basis, given in answers.items()}


def official_answers(
    store: Store, facility: int, kind: int, without: int | None = None
) -> tuple[Answers, tuple[str, ...]] | None:
    """The official answers that count for one facility now, as row 0, and the names of the instances that they number
    from 1; for whoever adds newer ones. ``without``: an inspection (its key) to leave out. None: there are none."""
    work = _Evaluation(store, stored_model(store), _moment(None), _silent, _never)
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
    work = _Evaluation(store, stored_model(store), _moment(None), _silent, _never)
    count = len(inspections)
    (of,) = store.columns_in("SELECT DISTINCT facility FROM inspection", "fid", inspections, (np.int64,))
    when = np.full(count, np.datetime64("2000-01-01", "s"))
    alone = _Inspections(inspections, np.arange(count), np.ones(count, dtype=bool), when)
    return work._answers(alone, store.answers(np.unique(of)))


def _moment(as_of: datetime | None) -> np.datetime64:
    moment = (as_of or datetime.now(timezone.utc)).astimezone(timezone.utc)
    return np.datetime64(moment.replace(tzinfo=None), "s")


class _Evaluation:
    """One run over a store."""

    def __init__(
        self,
        store: Store,
        model: Model,
        now: np.datetime64,
        progress: Progress,
        cancelled: CancelledCheck,
        also: int | None = None,
    ) -> None:
        self.store, self.model, self.now = store, model, now
        self.also = also
        """An inspection that is taken to be verified."""
        self.now_text = time_texts(now)[0]
        self.progress, self.cancelled = progress, cancelled
        self.report = EvaluationReport()
        self.instance_names: tuple[str, ...] = ()
        """Of the answers read last: number 1 is the first."""

    def run(self, full: bool) -> EvaluationReport:
        facility, kind = self.facilities()
        queued, stamp = self.store.columns(
            "SELECT facility, stamp FROM facility_dirty ORDER BY facility", (np.int64,) * 2
        )
        if full:
            rows = np.arange(len(facility))
        else:
            rows = np.flatnonzero(np.isin(facility, np.union1d(queued, self._overtaken_by_time())))
        everything = len(rows) == len(facility)
        self.report.facilities = len(rows)
        if not len(rows) and not full:
            self._due_elsewhere(facility, kind)
            return self.report
        blocks = [rows[start : start + BLOCK] for start in range(0, len(rows), BLOCK)] or [rows]
        results = []
        for number, block in enumerate(blocks):
            self._step(0.05 + 0.5 * number / max(len(blocks), 1), EVALUATING)
            results.append(
                self.evaluate_block(facility[block], kind[block], whole=len(blocks) == 1 and len(block) > WHOLE)
            )
        self._step(0.6, WRITING)
        with self.store.transaction(bulk="evaluate"):
            # Facilities that were set or moved with another tool get their district.
            moved = self.store.columns("SELECT facility FROM facility_dirty WHERE moved ORDER BY facility", (np.int64,))
            relocate(self.store, self.model, *moved)
            for number, (block, result) in enumerate(zip(blocks, results)):
                self._step(0.6 + 0.3 * number / max(len(blocks), 1), WRITING)
                self._write(facility[block], result, everything)
            self._write_shown(facility, facility[rows], results, everything)
            due_changes(self.store, self.model, facility, kind, self._known(facility[rows], results, everything)).write(
                self.store
            )
            self._unqueue(queued, stamp)
        self.progress(1.0, WRITING)
        return self.report

    def _step(self, fraction: float, what: str) -> None:
        if self.cancelled():
            raise Cancelled()
        self.progress(fraction, what)

    def _overtaken_by_time(self) -> np.ndarray:
        """Facilities that nobody touched but whose result the calendar has changed: the last inspection went out
        of date, an answer may have expired, or an inspection dated ahead has come due."""
        expiring = "" if self.model.validity_cycles is None else " OR out_of_date"
        (facility,) = self.store.columns(
            "SELECT facility FROM facility_assessment WHERE basis = 'official' "  # nosec B608 # one of two literal conditions
            f"AND ((NOT out_of_date AND valid_until < :now){expiring}) "
            "UNION SELECT i.facility FROM inspection i JOIN facility_assessment a ON a.facility = i.facility "
            "AND a.basis = 'official' WHERE i.inspected_at > a.evaluated_at AND i.inspected_at <= :now",
            (np.int64,),
            {"now": self.now_text},
        )
        return facility

    # ------------------------------------------------------------------ reading
    def facilities(self) -> tuple[np.ndarray, np.ndarray]:
        fid, code = self.store.columns("SELECT fid, facility_type FROM facility ORDER BY fid", (np.int64, object))
        index = self.model.type_index
        return fid, np.array([index.get(name, -1) for name in code.tolist()], dtype=np.int64)

    def of_one(self, facility: int, kind: int, without: int | None = None) -> tuple[_Inspections, dict[str, Answers]]:
        """What counts for one facility."""
        keys = np.array([facility], dtype=np.int64)
        inspections = self._inspections(keys, np.array([kind], dtype=np.int64), whole=False)
        if without is not None:
            inspections = inspections.take(inspections.key != without)
        return inspections, self._answers(inspections, self.store.answers(keys))

    def _inspections(self, facility: np.ndarray, kind: np.ndarray, whole: bool) -> _Inspections:
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
        return _Inspections(key[keep], row[keep], official[keep], moment[keep])

    def _answers(self, inspections: _Inspections, raw: dict[str, np.ndarray]) -> dict[str, Answers]:
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
            names = np.array([name or "" for name in raw["instance"].tolist()], dtype=np.str_)
            distinct, instance = np.unique(names, return_inverse=True)
            self.instance_names = tuple(distinct.tolist())
            instance = instance.reshape(-1) + 1
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
    def evaluate_block(self, facility: np.ndarray, kind: np.ndarray, whole: bool) -> dict[str, _BasisResult]:
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
            results[basis] = _BasisResult(
                status=evaluate(self.model, kind, given, compensation[basis], basis),
                newest=newest,
                valid_until=valid_until,
                out_of_date=(valid_until < self.now) if basis == OFFICIAL else np.zeros(len(facility), dtype=bool),
                inspections=np.bincount(inspections.row[mine], minlength=len(facility)),
            )
        return results

    def _compensation(self, inspections: _Inspections, count: int) -> dict[str, np.ndarray]:
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

    # ------------------------------------------------------------------ writing
    def _write(self, facility: np.ndarray, results: dict[str, _BasisResult], everything: bool) -> None:
        before = statuses_before(self.store, self.model, facility, everything)
        self.report.changed += end_statuses(self.store, before, _codes_now(results, len(facility)), self.now_text)
        for table in ("profile_status", "facility_assessment"):
            if everything and len(before.fid):
                limits = {"low": int(facility[0]), "high": int(facility[-1])}
                self.store.execute(f"DELETE FROM {table} WHERE facility BETWEEN :low AND :high", limits)  # nosec B608 # one of two literal tables
            elif not everything:
                self.store.delete(table, "facility", facility)
        for basis, result in results.items():
            there = np.ones(len(facility), dtype=bool) if basis == OFFICIAL else result.inspections > 0
            rows = np.flatnonzero(there)
            since = [before.began(basis, rows, index, self.now_text) for index in range(len(self.model.profiles))]
            self._insert_statuses(facility[rows], basis, result.take(rows), since)

    def _insert_statuses(self, facility: np.ndarray, basis: str, result: _BasisResult, since: list[list[str]]) -> None:
        """In the order of the tables' unique keys, so that their indexes grow at the end."""
        status, count = result.status, len(facility)
        of_facility = {"facility": facility.tolist(), "basis": [basis] * count}
        self.store.insert(
            "facility_assessment",
            of_facility
            | {
                "inspected_at": time_texts(result.newest),
                "valid_until": time_texts(result.valid_until),
                "out_of_date": result.out_of_date.astype(np.int8),
                "inspections": result.inspections,
                "model_version": [self.model.version] * count,
                "evaluated_at": [self.now_text] * count,
            },
        )
        of_profiles = []
        for profile in sorted(self.model.profile_codes):
            index = self.model.profile_codes.index(profile)
            self._count(basis, profile, status.status[:, index])
            of_profiles.append(
                of_facility
                | {
                    "profile": [profile] * count,
                    "since": since[index],
                    "status": _STATUS_NAMES[status.status[:, index]].tolist(),
                    "score": _numbers(status.score[:, index]),
                    "completeness": _numbers(status.completeness[:, index]),
                    "usability_low": _numbers(status.usability_low[:, index]),
                    "usability_high": _numbers(status.usability_high[:, index]),
                    "failing": status.failing(index),
                    "partly": status.partial(index),
                    "unknown_critical": status.unknown_critical(index),
                    "zones": self._zone_texts(status.zone_status[:, :, index]),
                }
            )
        self.store.insert_side_by_side("profile_status", of_profiles)

    def _count(self, basis: str, profile: str, code: np.ndarray) -> None:
        counts = self.report.counts.setdefault(basis, {}).setdefault(profile, dict.fromkeys(STATUS_CODES, 0))
        for name, number in zip(STATUS_CODES, np.bincount(code, minlength=len(STATUS_CODES)).tolist()):
            counts[name] += number

    def _zone_texts(self, zones: np.ndarray) -> list[str]:
        """``approach=accessible;entrance=…`` per facility, leaving out what does not apply."""
        digits = np.array([len(STATUS_CODES) + 1]) ** np.arange(zones.shape[1])
        _, first, which = np.unique((zones.astype(np.int64) + 1) @ digits, return_index=True, return_inverse=True)
        texts = [
            ";".join(f"{zone}={STATUS_CODES[code]}" for zone, code in zip(self.model.zone_codes, pattern) if code >= 0)
            for pattern in zones[first].tolist()
        ]
        return [texts[number] for number in which.reshape(-1).tolist()]

    def _write_shown(
        self, facility: np.ndarray, evaluated: np.ndarray, results: list[dict[str, _BasisResult]], everything: bool
    ) -> None:
        codes = self.model.profile_codes
        official = np.concatenate([block[OFFICIAL].status.status for block in results])
        reported = np.concatenate(
            [
                block[REPORTED].status.status if REPORTED in block else np.zeros_like(block[OFFICIAL].status.status)
                for block in results
            ]
        )
        old = np.concatenate([block[OFFICIAL].out_of_date for block in results])
        columns: dict[str, np.ndarray] = {"facility": evaluated}
        for index, profile in enumerate(codes):
            own = _symbols(official[:, index], old)
            only_reported = (official[:, index] == NOT_ASSESSED) & (reported[:, index] != NOT_ASSESSED)
            columns[f"official_{profile}"] = own
            columns[f"symbol_{profile}"] = np.where(only_reported, "reported_" + _STATUS_NAMES[reported[:, index]], own)
        if everything:
            self.store.execute("DELETE FROM facility_shown")
        else:
            self.store.delete("facility_shown", "facility", evaluated)
        self.store.insert("facility_shown", columns)
        if not everything:
            official = self._shown_statuses(facility)
        write_aggregates(self.store, self.model, facility, official)

    def _shown_statuses(self, facility: np.ndarray) -> np.ndarray:
        """Official status codes [f, p] of all facilities, read back from what is shown."""
        names = ", ".join(f"s.official_{profile}" for profile in self.model.profile_codes)
        columns = self.store.columns(
            f"SELECT {names} FROM facility f LEFT JOIN facility_shown s ON s.facility = f.fid ORDER BY f.fid",  # nosec B608 # codes that the model's loader checked
            (object,) * len(self.model.profiles),
        )
        codes = {f"{name}{suffix}": code for code, name in enumerate(STATUS_CODES) for suffix in ("", "_old")}
        return np.array([[codes.get(text, NOT_ASSESSED) for text in column.tolist()] for column in columns]).T.reshape(
            len(facility), len(self.model.profiles)
        )

    def _known(
        self, evaluated: np.ndarray, results: list[dict[str, _BasisResult]], everything: bool
    ) -> np.ndarray | Known:
        """For the due dates: what was found of all facilities, or which were evaluated."""
        if not everything:
            return evaluated
        found = [
            (block[OFFICIAL].newest, block[OFFICIAL].status.status, block.get(REPORTED, block[OFFICIAL]).status.status)
            for block in results
        ]
        return Known.of(self.model, evaluated, *(np.concatenate(columns) for columns in zip(*found)))

    def _due_elsewhere(self, facility: np.ndarray, kind: np.ndarray) -> None:
        """Works that were done and what residents write change when a facility is due, and no status."""
        changes = due_changes(self.store, self.model, facility, kind, facility[:0])
        if changes:
            with self.store.transaction(bulk="evaluate"):
                changes.write(self.store)

    def _unqueue(self, queued: np.ndarray, stamp: np.ndarray) -> None:
        """Take off the queue just what was read: a change that came meanwhile has raised the stamp, and stays."""
        self.store.delete_pairs("facility_dirty", {"facility": queued, "stamp": stamp})


@dataclass
class _BasisResult:
    status: StatusResult
    newest: np.ndarray
    valid_until: np.ndarray
    out_of_date: np.ndarray
    inspections: np.ndarray

    def take(self, rows: np.ndarray) -> _BasisResult:
        return _BasisResult(
            self.status.take(rows),
            self.newest[rows],
            self.valid_until[rows],
            self.out_of_date[rows],
            self.inspections[rows],
        )


def _codes_now(results: dict[str, _BasisResult], count: int) -> dict[str, np.ndarray]:
    """Status codes [f, p] per basis; reported ones only where something was reported."""
    codes = {}
    shape = (count, results[OFFICIAL].status.status.shape[1])
    for basis in BASES:
        result = results.get(basis)
        if result is None:
            codes[basis] = np.full(shape, NONE, dtype=np.int8)
        elif basis == REPORTED:
            codes[basis] = np.where((result.inspections > 0)[:, None], result.status.status, NONE)
        else:
            codes[basis] = result.status.status
    return codes


def _numbers(values: np.ndarray) -> list[float | None]:
    """Rounded to what is shown; None where there is none."""
    rounded = np.round(values.astype(np.float64), 4)
    plain = rounded.tolist()
    return [None if value != value else value for value in plain] if np.isnan(rounded).any() else plain


def _symbols(status: np.ndarray, old: np.ndarray) -> np.ndarray:
    """The symbol of an official status; not assessed has no date, so it cannot be out of date."""
    names = _STATUS_NAMES[status]
    return np.where(old & (status != NOT_ASSESSED), names + "_old", names)


def _silent(fraction: float, what: str) -> None:
    """No one listens."""


def _never() -> bool:
    return False
