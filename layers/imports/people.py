"""Importing where people live: points with the number of people, in all and of each disability profile."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...scoring.model import Model
from ...scoring.units import QuantityError, parse_quantity
from ..store.base import Store
from ..store.gpkg_geometry import point_blobs
from .inspection_rows import hashed
from .mapping import SourceMapping, Value
from .notes import Notes
from .places import places_of
from .values import Rows


@dataclass
class PeopleColumns:
    """Places with people. ``by_profile``: profile code → numbers, NaN where the source says none."""

    number: np.ndarray
    source_id: np.ndarray
    x: np.ndarray
    y: np.ndarray
    people: np.ndarray
    as_of: np.ndarray
    by_profile: dict[str, np.ndarray]
    present: frozenset[str]


@dataclass
class PeopleChanges:
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    missing: int = 0


class PeopleReader:
    """Collects the places of a source, batch by batch."""

    def __init__(self, mapping: SourceMapping, model: Model, notes: Notes, crs: str) -> None:
        self.mapping, self.model, self.notes, self.crs = mapping, model, notes, crs
        self._chunks: list[list[np.ndarray]] = []
        self._row_of_id: dict[str, int] = {}
        self.profiles = dict(mapping.profiles)

    def prepare(self, columns: list[str] | None) -> set[str]:
        """Settle the profiles, now that the source's headers are known; the columns that "by code" adds."""
        if not self.mapping.profiles_by_code:
            return set()
        found = [code for code in self.model.profile_codes if columns is None or code in columns]
        self.profiles = {code: (Value(columns=(code,), missing=self.mapping.missing),) for code in found}
        return set(found)

    def add(self, rows: Rows) -> None:
        number = rows.batch.numbers
        fields = self.mapping.fields
        source_id = hashed(rows, self.mapping.id_hash) if self.mapping.id_hash else rows.values(self.mapping.id)
        keep = ~np.equal(source_id, None).astype(bool)
        for index in np.flatnonzero(~keep).tolist():
            self.notes.reject("no_id", number[index], None, column="id")
        for index in np.flatnonzero(keep).tolist():
            first = self._row_of_id.setdefault(source_id[index], int(number[index]))
            if first != number[index]:
                key = source_id[index]
                self.notes.reject("duplicate_id", number[index], key, value=key, other=first)
                keep[index] = False
        places = places_of(rows, self.mapping.geometry, self.crs)
        self._refuse_nowhere(places.x, places.was, places.unreadable, number, source_id, keep)
        people = self._numbers(rows.values(fields["people"]), "people", number, source_id, keep)
        for index in np.flatnonzero(np.isnan(people) & keep).tolist():
            self.notes.reject("no_people", number[index], source_id[index])
            keep[index] = False
        as_of = rows.values(fields["as_of"]) if "as_of" in fields else np.full(len(rows), None, dtype=object)
        by_profile = [
            self._numbers(rows.values(values), code, number, source_id, keep) for code, values in self.profiles.items()
        ]
        columns = [number, source_id, places.x, places.y, people, as_of, *by_profile]
        self._chunks.append([column[keep] for column in columns])

    def finish(self) -> PeopleColumns:
        """Everything read so far, as one. At least one batch was read."""
        number, source_id, x, y, people, as_of, *rest = (np.concatenate(parts) for parts in zip(*self._chunks))
        by_profile = dict(zip(self.profiles, rest))
        return PeopleColumns(number, source_id, x, y, people, as_of, by_profile, frozenset(self._row_of_id))

    def _refuse_nowhere(
        self, x: np.ndarray, was: dict[int, tuple[float, float]], unreadable: dict[int, str], number: np.ndarray,
        source_id: np.ndarray, keep: np.ndarray,
    ) -> None:  # fmt: skip
        for index in np.flatnonzero(np.isnan(x) & keep).tolist():
            keep[index] = False
            if index in was:
                shown = "{:.6g}, {:.6g}".format(*was[index])
                self.notes.reject("not_degrees", number[index], source_id[index], value=shown)
            else:
                self.notes.reject("bad_place", number[index], source_id[index], value=unreadable.get(index, ""))

    def _numbers(
        self, texts: np.ndarray, column: str, number: np.ndarray, source_id: np.ndarray, keep: np.ndarray
    ) -> np.ndarray:
        """Numbers of people; a text that is none is told and left out."""
        distinct = list(dict.fromkeys(texts.tolist()))
        said: dict[str | None, float] = {}
        refused: dict[str, QuantityError] = {}
        for text in distinct:
            try:
                said[text] = np.nan if text is None else parse_quantity(text, "number").value
            except QuantityError as error:
                said[text], refused[text] = np.nan, error  # type: ignore[index]
        if refused:
            for index, text in enumerate(texts.tolist()):
                if text in refused and keep[index]:
                    self.notes.flag("bad_number", number[index], source_id[index], column=column, detail=refused[text])
        return np.array([said[text] for text in texts.tolist()], dtype=np.float64)


def write_people(store: Store, source: str, given: PeopleColumns, notes: Notes, is_complete: bool) -> PeopleChanges:
    """Bring the store's demand of ``source`` to what ``given`` says. Places that are gone keep their row, but
    nobody is counted there any longer."""
    changes = PeopleChanges()
    key, source_id, people, as_of = store.columns(
        "SELECT fid, source_id, people, as_of FROM demand WHERE source = :source ORDER BY fid",
        (np.int64, object, np.float64, object),
        {"source": source},
    )
    _, x, y = store.points("demand", "source = :source", {"source": source})
    at = {text: index for index, text in enumerate(source_id.tolist())}
    position = np.array([at.get(text, -1) for text in given.source_id.tolist()], dtype=np.int64)
    new, known = np.flatnonzero(position < 0), np.flatnonzero(position >= 0)
    keys = np.empty(len(position), dtype=np.int64)
    keys[known] = key[position[known]]
    if len(new):
        keys[new] = store.next_keys("demand", len(new))
        store.insert(
            "demand",
            {
                "fid": keys[new],
                "geom": point_blobs(given.x[new], given.y[new]),
                "source": [source] * len(new),
                "source_id": given.source_id[new],
                "people": given.people[new],
                "as_of": given.as_of[new],
            },
        )
    here = position[known]
    profiles_differ = _profiles_differ(store, source, given, keys)
    differs = (
        (given.people[known] != people[here])
        | np.not_equal(given.as_of[known], as_of[here]).astype(bool)
        | (given.x[known] != x[here])
        | (given.y[known] != y[here])
        | profiles_differ[known]
    )
    take = known[differs]
    if len(take):
        columns = {"people": given.people[take], "as_of": given.as_of[take]}
        columns["geom"] = point_blobs(given.x[take], given.y[take])  # type: ignore[assignment]
        store.update("demand", "fid", {"fid": keys[take], **columns})
        store.delete("demand_people", "demand", keys[take])
    _write_profiles(store, given, keys, np.concatenate([new, take]))
    changes.added, changes.changed = len(new), len(take)
    changes.unchanged = len(known) - len(take)
    gone = [i for i, text in enumerate(source_id.tolist()) if text not in given.present and not np.isnan(people[i])]
    if is_complete and gone:
        store.update("demand", "fid", {"fid": key[gone], "people": [None] * len(gone)})
        store.delete("demand_people", "demand", key[gone])
        for index in gone:
            notes.flag("emptied", 0, source_id[index], value=source_id[index])
        changes.missing = len(gone)
    return changes


def _profiles_differ(store: Store, source: str, given: PeopleColumns, keys: np.ndarray) -> np.ndarray:
    """Whether the numbers by profile in the store differ from the given ones."""
    differs = np.zeros(len(keys), dtype=bool)
    for code, numbers in given.by_profile.items():
        demand, people = store.columns(
            "SELECT p.demand, p.people FROM demand_people p JOIN demand d ON d.fid = p.demand "
            "WHERE d.source = :source AND p.profile = :profile",
            (np.int64, np.float64),
            {"source": source, "profile": code},
        )
        here = dict(zip(demand.tolist(), people.tolist()))
        was = np.array([here.get(key, np.nan) for key in keys.tolist()], dtype=np.float64)
        differs |= ~((was == numbers) | (np.isnan(was) & np.isnan(numbers)))
    return differs


def _write_profiles(store: Store, given: PeopleColumns, keys: np.ndarray, rows: np.ndarray) -> None:
    for code, numbers in given.by_profile.items():
        take = rows[~np.isnan(numbers[rows])]
        if len(take):
            store.insert(
                "demand_people", {"demand": keys[take], "profile": [code] * len(take), "people": numbers[take]}
            )
