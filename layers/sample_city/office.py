"""What is under way in the sample city: inspections that wait for a review, second ones to compare inspectors; logins,
home districts and certificates that end.

Everything added is submitted and not verified, so no status, count or ranking of the city changes by it.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass

import numpy as np

from ...scoring.errors import QT_TRANSLATE_NOOP
from ...scoring.model import Model
from ...scoring.visits import second_sample
from ..model_store import criterion_keys, is_generated, option_keys, stored_model
from ..store import Store, StoreError
from ..store.base import time_texts

WAITING, SECOND = 40, 60
"""Inspections that are added, in a city that has enough; at most a tenth of the inspected facilities each."""
ENDING = 2
"""Inspectors whose certificate ends soon."""
_COPIED = ("criterion", "state", "number", "choice", "instance", "accessible_way", "note")
_NAMES = uuid.UUID("5c1d8b7e-7f0a-4a0e-9a55-3b1f0e6d2c11")


class OnlySampleCities(StoreError):
    def __init__(self, name: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors", "{name} is no sample city: made-up inspections are added to generated ones only."
            ),
            name=name,
        )


@dataclass(frozen=True)
class OfficeReport:
    """What was added."""

    waiting: int = 0
    second: int = 0
    inspectors: int = 0


def add_office(store: Store, seed: int = 1) -> OfficeReport:
    """Add what is under way, once: a city that has it already is left as it is. Raises :class:`OnlySampleCities`."""
    if not is_generated(store):
        raise OnlySampleCities(store.name)
    if store.value("SELECT 1 FROM inspector WHERE login IS NOT NULL LIMIT 1") is not None:
        return OfficeReport()
    model = stored_model(store)
    with store.transaction(bulk="sample city"):
        work = _Office(store, model, seed)
        people = work.people()
        waiting = work.add(WAITING, is_second=False)
        second = work.add(SECOND, is_second=True)
    return OfficeReport(waiting, second, people)


class _Office:
    def __init__(self, store: Store, model: Model, seed: int) -> None:
        self.store, self.model, self.seed = store, model, seed
        self.random = np.random.default_rng(seed)
        self.criteria, self.options = criterion_keys(store), option_keys(store)
        self.key, self.facility, self.inspector, self.kind, self.district, when = store.columns(
            "SELECT i.fid, i.facility, i.inspector, f.facility_type, f.district, i.inspected_at FROM inspection i "
            "JOIN facility f ON f.fid = i.facility WHERE i.state = 'verified' AND i.basis = 'official' "
            "AND i.inspector IS NOT NULL AND f.retired_at IS NULL ORDER BY i.facility, i.inspected_at, i.fid",
            (np.int64, np.int64, np.int64, object, np.int64, object),
        )
        self.when = when.astype("U10").astype("datetime64[D]")
        newest = np.append(np.diff(self.facility) > 0, True) if len(self.key) else np.zeros(0, dtype=bool)
        self.free = newest.copy()
        """The newest inspection of a facility to which nothing was added yet."""
        self.last_day = self.when.max() if len(self.when) else np.datetime64("2026-01-01", "D")
        self.logins: dict[int, str] = {}

    def people(self) -> int:
        """Logins, home districts where most of an inspector's work was, and certificates that end soon."""
        keys, until = self.store.columns("SELECT fid, valid_until FROM inspector ORDER BY fid", (np.int64, object))
        homes: list[int | None] = []
        for key in keys.tolist():
            mine = self.district[(self.inspector == key) & (self.district >= 0)]
            # Every fifth goes anywhere.
            homes.append(int(np.bincount(mine).argmax()) if len(mine) and key % 5 else None)
            self.logins[key] = f"inspector{key:02d}"
        ends = [str(text)[:10] if text else None for text in until.tolist()]
        # Not before their last inspection: that would make findings.
        valid = [row for row, text in enumerate(ends) if text and text > str(self.last_day + 90)]
        for place, row in enumerate(valid[:ENDING]):
            ends[row] = str(self.last_day + 30 * (place + 1))
        self.store.update(
            "inspector",
            "fid",
            {"fid": keys, "login": list(self.logins.values()), "district": homes, "valid_until": ends},
        )
        return len(keys)

    def add(self, wanted: int, is_second: bool) -> int:
        """New submitted inspections of facilities that were inspected before; how many."""
        rows = np.flatnonzero(self.free)
        share = min(wanted, len(rows) // 10) / max(len(rows), 1)
        stratum = np.array([f"{kind} {home}" for kind, home in zip(self.kind[rows], self.district[rows])])
        chosen = rows[second_sample(self.key[rows], stratum, share, self.seed + int(is_second))]
        self.free[chosen] = False
        if not len(chosen):
            return 0
        people = np.array(sorted(self.logins))
        by = self.inspector[chosen]
        if is_second:
            others = np.searchsorted(people, by) + 1 + self.random.integers(0, max(len(people) - 1, 1), len(chosen))
            by = people[others % len(people)]
            keep = by != self.inspector[chosen]
            chosen, by = chosen[keep], by[keep]
        new = self.store.next_keys("inspection", len(chosen))
        day = self.last_day - self.random.integers(0, 20, len(chosen))
        moment = time_texts(day.astype("datetime64[s]") + np.timedelta64(10, "h"))
        login = [self.logins[key] for key in by.tolist()]
        count = len(chosen)
        self.store.insert(
            "inspection",
            {
                "fid": new,
                "uuid": [
                    str(uuid.uuid5(_NAMES, f"{self.seed} {is_second} {key}")) for key in self.key[chosen].tolist()
                ],
                "facility": self.facility[chosen],
                "inspector": by,
                "inspected_at": moment,
                "basis": ["official"] * count,
                "origin": ["desk"] * count,
                "state": ["submitted"] * count,
                "model_version": [self.model.version] * count,
                "mode": ["full"] * count,
                "second_of": self.key[chosen].tolist() if is_second else [None] * count,
                "recorded_at": moment,
                "recorded_by": login,
                "submitted_at": moment,
                "submitted_by": login,
            },
        )
        self._answer(self.key[chosen], new)
        return count

    def _answer(self, old: np.ndarray, new: np.ndarray) -> None:
        """The answers of the earlier inspection, of which a few are another option or a slightly other measure."""
        names = ("inspection", *_COPIED)
        dtypes = (np.int64, np.int64, np.int64, np.float64, np.int64, object, np.int8, object)
        columns = dict(
            zip(
                names,
                self.store.columns_in(
                    "SELECT inspection, criterion, state, number, choice, instance, accessible_way, note FROM answer",
                    "inspection",
                    old,
                    dtypes,
                ),
            )
        )
        in_order = np.lexsort((columns["criterion"], columns["inspection"]))
        columns = {name: values[in_order] for name, values in columns.items()}
        sorter = np.argsort(old)
        columns["inspection"] = new[sorter[np.searchsorted(old, columns["inspection"], sorter=sorter)]]
        by_criterion: dict[int, list[int]] = {}
        for (code, _), key in sorted(self.options.items(), key=lambda item: item[1]):
            by_criterion.setdefault(self.criteria[code], []).append(key)
        drawn = self.random.random(len(columns["state"]))
        for row in np.flatnonzero((drawn < 0.06) & (columns["state"] == 0)).tolist():
            choice = int(columns["choice"][row])
            if choice >= 0:
                options = by_criterion[int(columns["criterion"][row])]
                columns["choice"][row] = options[(options.index(choice) + 1) % len(options)]
            else:
                columns["number"][row] = round(float(columns["number"][row]) * (0.9 + 0.2 * drawn[row] / 0.06), 3)
        columns["choice"] = np.array([None if key < 0 else key for key in columns["choice"].tolist()], dtype=object)
        self.store.insert("answer", {name: values for name, values in columns.items()})
