"""Importing where people live: places with the number of people, in all and of each disability profile.

Cells of a grid, buildings, points or districts: any layer with a number. An area becomes a point on it, or where the
mapping says ``spread``, a mesh of points among which its people are parted evenly. A row that names a district and has
no place is spread over the outline of that district.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ...scoring.model import Model
from ...scoring.units import QuantityError, parse_quantity
from ..districts import Districts, assign_districts
from ..store.base import Store, optional_keys
from ..store.gpkg_geometry import point_blobs
from .inspection_rows import hashed
from .mapping import PEOPLE_BASES, PLACE_KINDS, SourceMapping, Value
from .notes import Notes
from .places import Places, places_of
from .shapes import ToDegrees, point_on, quiet
from .spreading import mesh
from .values import Rows

_PLACE_TEXTS = ("as_of", "place_kind")
_PROFILE_TEXTS = ("profiles_basis", "profiles_source", "profiles_as_of")
USUAL_SPREAD = 500.0
"""Metres between the places over which the people of a district are spread, where the mapping does not say."""
_WORDS = {"place_kind": PLACE_KINDS, "profiles_basis": PEOPLE_BASES}


@dataclass
class PeopleColumns:
    """Places with people. ``by_profile``: profile code → numbers, NaN where the source says none."""

    number: np.ndarray
    source_id: np.ndarray
    x: np.ndarray
    y: np.ndarray
    people: np.ndarray
    as_of: np.ndarray
    place_kind: np.ndarray
    profiles_basis: np.ndarray
    profiles_source: np.ndarray
    profiles_as_of: np.ndarray
    by_profile: dict[str, np.ndarray]
    present: frozenset[str]
    """Ids of all rows, also of those that cannot be used."""

    def take(self, rows: np.ndarray) -> PeopleColumns:
        """The rows at these positions."""
        taken = {name: column[rows] for name, column in vars(self).items() if isinstance(column, np.ndarray)}
        return replace(self, **taken, by_profile={code: values[rows] for code, values in self.by_profile.items()})


@dataclass(frozen=True)
class _Area:
    wkb: bytes
    """In degrees."""
    name: str


@dataclass
class PeopleChanges:
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    missing: int = 0


class PeopleReader:
    """Collects the places of a source, batch by batch."""

    def __init__(self, mapping: SourceMapping, model: Model, districts: Districts, notes: Notes, crs: str) -> None:
        self.mapping, self.model, self.districts, self.notes, self.crs = mapping, model, districts, notes, crs
        self._degrees = ToDegrees(crs)
        self._chunks: list[list[np.ndarray]] = []
        self._areas: list[_Area | None] = []
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
        areas = self._outlines(rows, places, source_id, keep)
        self._refuse_nowhere(places, number, source_id, keep)
        people = self._numbers(rows.values(fields["people"]), "people", number, source_id, keep)
        for index in np.flatnonzero(np.isnan(people) & keep).tolist():
            self.notes.reject("no_people", number[index], source_id[index])
            keep[index] = False
        texts = [self._texts(rows, name, source_id, keep) for name in (*_PLACE_TEXTS, *_PROFILE_TEXTS)]
        by_profile = [
            self._numbers(rows.values(values), code, number, source_id, keep) for code, values in self.profiles.items()
        ]
        columns = [number, source_id, places.x, places.y, people, *texts, *by_profile]
        self._chunks.append([column[keep] for column in columns])
        self._areas += [areas[index] for index in np.flatnonzero(keep).tolist()]

    def finish(self) -> PeopleColumns:
        """Everything read so far, as one. At least one batch was read."""
        columns = [np.concatenate(parts) for parts in zip(*self._chunks)]
        plain = 5 + len(_PLACE_TEXTS) + len(_PROFILE_TEXTS)
        by_profile = dict(zip(self.profiles, columns[plain:]))
        given = PeopleColumns(*columns[:plain], by_profile, frozenset(self._row_of_id))
        return self._spread(given) if any(area is not None for area in self._areas) else given

    # ------------------------------------------------------------------ places
    def _outlines(self, rows: Rows, places: Places, source_id: np.ndarray, keep: np.ndarray) -> list[_Area | None]:
        """The areas of rows that are one, whose places are set to a point on them."""
        found: list[_Area | None] = [None] * len(rows)
        for index, wkb in enumerate(rows.batch.shapes or ()):
            if wkb is not None and keep[index]:
                outline = self._own_outline(wkb, places, index)
                found[index] = None if outline is None else _Area(outline, source_id[index])
        if "district" in self.mapping.fields:
            named = rows.values(self.mapping.fields["district"])
            nowhere = np.isnan(places.x) & keep & ~np.equal(named, None).astype(bool)
            for index in np.flatnonzero(nowhere).tolist():
                if index in places.was or index in places.unreadable:
                    continue
                position = self.districts.position(named[index])
                if position < 0:
                    number = rows.batch.numbers[index]
                    self.notes.reject("district_unknown", number, source_id[index], value=named[index])
                    keep[index] = False
                elif self.districts.shapes[position] is not None:
                    outline = self.districts.shapes[position]
                    found[index] = _Area(outline, named[index])
                    places.x[index], places.y[index] = _point(outline)
        return found

    def _own_outline(self, wkb: bytes, places: Places, index: int) -> bytes | None:
        from osgeo import ogr

        with quiet():
            try:
                shape = self._degrees.geometry(ogr.CreateGeometryFromWkb(wkb))
            except RuntimeError:
                return None
        if shape is None or shape.IsEmpty():
            return None
        x, y = point_on(shape)
        if abs(x) > 180 or abs(y) > 90:
            places.was[index] = (x, y)
            return None
        places.x[index], places.y[index] = x, y
        return bytes(shape.ExportToWkb()) if shape.GetDimension() == 2 else None

    def _spread(self, given: PeopleColumns) -> PeopleColumns:
        """Areas as many places, which share their people evenly."""
        metres = self.mapping.spread or USUAL_SPREAD
        parts: list[np.ndarray] = []
        x, y, ids = [], [], []
        for row, area in enumerate(self._areas):
            lon, lat = (given.x[[row]], given.y[[row]]) if area is None else mesh(area.wkb, metres, self.model)
            parts.append(np.full(len(lon), row))
            x.append(lon)
            y.append(lat)
            source_id = given.source_id[row]
            if area is None or len(lon) == 1:
                ids.append(source_id)
                continue
            width = len(str(len(lon)))
            ids += [f"{source_id}/{place:0{width}d}" for place in range(1, len(lon) + 1)]
            self.notes.flag(
                "spread",
                given.number[row],
                source_id,
                value=area.name,
                count=len(lon),
                metres=f"{metres:g}",
            )
        rows = np.concatenate(parts) if parts else np.empty(0, dtype=np.int64)
        share = 1.0 / np.bincount(rows, minlength=len(self._areas))[rows]
        spread = given.take(rows)
        named = np.empty(len(ids), dtype=object)
        named[:] = ids
        return replace(
            spread,
            source_id=named,
            x=np.concatenate([given.x[:0], *x]),
            y=np.concatenate([given.y[:0], *y]),
            people=spread.people * share,
            by_profile={code: numbers * share for code, numbers in spread.by_profile.items()},
            present=(given.present - frozenset(given.source_id.tolist())) | frozenset(ids),
        )

    def _refuse_nowhere(self, places: Places, number: np.ndarray, source_id: np.ndarray, keep: np.ndarray) -> None:
        for index in np.flatnonzero(np.isnan(places.x) & keep).tolist():
            keep[index] = False
            if index in places.was:
                shown = "{:.6g}, {:.6g}".format(*places.was[index])
                self.notes.reject("not_degrees", number[index], source_id[index], value=shown)
            else:
                self.notes.reject("bad_place", number[index], source_id[index], value=places.unreadable.get(index, ""))

    # ------------------------------------------------------------------ values
    def _texts(self, rows: Rows, name: str, source_id: np.ndarray, keep: np.ndarray) -> np.ndarray:
        """A column of texts; a word that is not among those that it can be is told and left out."""
        if name not in self.mapping.fields:
            return np.full(len(rows), None, dtype=object)
        texts = rows.values(self.mapping.fields[name])
        known = _WORDS.get(name)
        if known:
            for index, text in enumerate(texts.tolist()):
                if text is not None and text not in known:
                    texts[index] = None
                    if keep[index]:
                        number = rows.batch.numbers[index]
                        self.notes.flag(
                            "bad_word", number, source_id[index], column=name, value=text, other=", ".join(known)
                        )
        return texts

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


def _point(wkb: bytes | None) -> tuple[float, float]:
    from osgeo import ogr

    with quiet():
        return point_on(ogr.CreateGeometryFromWkb(wkb))


def write_people(store: Store, source: str, given: PeopleColumns, notes: Notes, is_complete: bool) -> PeopleChanges:
    """Bring the store's demand of ``source`` to what ``given`` says. Places that are gone keep their row, but
    nobody is counted there any longer."""
    changes = PeopleChanges()
    key, source_id, people, as_of, kind, district = store.columns(
        "SELECT fid, source_id, people, as_of, kind, district FROM demand WHERE source = :source ORDER BY fid",
        (np.int64, object, np.float64, object, object, np.int64),
        {"source": source},
    )
    _, x, y = store.points("demand", "source = :source", {"source": source})
    at = {text: index for index, text in enumerate(source_id.tolist())}
    position = np.array([at.get(text, -1) for text in given.source_id.tolist()], dtype=np.int64)
    new, known = np.flatnonzero(position < 0), np.flatnonzero(position >= 0)
    keys = np.empty(len(position), dtype=np.int64)
    keys[known] = key[position[known]]
    lies_in = assign_districts(store, given.x, given.y)

    def columns(rows: np.ndarray) -> dict[str, object]:
        return {
            "fid": keys[rows],
            "geom": point_blobs(given.x[rows], given.y[rows]),
            "people": given.people[rows],
            "as_of": given.as_of[rows],
            "kind": given.place_kind[rows],
            "district": optional_keys(lies_in[rows]),
        }

    if len(new):
        keys[new] = store.next_keys("demand", len(new))
        store.insert("demand", {**columns(new), "source": [source] * len(new), "source_id": given.source_id[new]})
    here = position[known]
    profiles_differ = _profiles_differ(store, source, given, keys)
    differs = (
        (given.people[known] != people[here])
        | np.not_equal(given.as_of[known], as_of[here]).astype(bool)
        | np.not_equal(given.place_kind[known], kind[here]).astype(bool)
        | (given.x[known] != x[here])
        | (given.y[known] != y[here])
        | (lies_in[known] != district[here])
        | profiles_differ[known]
    )
    take = known[differs]
    if len(take):
        store.update("demand", "fid", columns(take))
        store.delete("demand_people", "demand", keys[take])
    _write_profiles(store, given, keys, np.concatenate([new, take]))
    changes.added, changes.changed = len(new), len(take)
    changes.unchanged = len(known) - len(take)
    unusable = given.present.difference(given.source_id.tolist())
    gone = [
        i
        for i, text in enumerate(source_id.tolist())
        if text not in given.present and text.rpartition("/")[0] not in unusable and not np.isnan(people[i])
    ]
    if is_complete and gone:
        store.update("demand", "fid", {"fid": key[gone], "people": [None] * len(gone)})
        store.delete("demand_people", "demand", key[gone])
        for index in gone:
            notes.flag("emptied", 0, source_id[index], value=source_id[index])
        changes.missing = len(gone)
    return changes


def _profiles_differ(store: Store, source: str, given: PeopleColumns, keys: np.ndarray) -> np.ndarray:
    """Whether the numbers by profile in the store differ from the given ones, or where they come from does."""
    differs = np.zeros(len(keys), dtype=bool)
    told = list(zip(*(getattr(given, name).tolist() for name in _PROFILE_TEXTS)))
    for code, numbers in given.by_profile.items():
        rows = store.rows(
            "SELECT p.demand, p.people, p.basis, p.source, p.as_of FROM demand_people p JOIN demand d "
            "ON d.fid = p.demand WHERE d.source = :source AND p.profile = :profile",
            {"source": source, "profile": code},
        )
        here = {row[0]: row[1:] for row in rows}
        there = [None if np.isnan(number) else (number, *texts) for number, texts in zip(numbers.tolist(), told)]
        differs |= np.array([here.get(key) != row for key, row in zip(keys.tolist(), there)], dtype=bool)
    return differs


def _write_profiles(store: Store, given: PeopleColumns, keys: np.ndarray, rows: np.ndarray) -> None:
    for code, numbers in given.by_profile.items():
        take = rows[~np.isnan(numbers[rows])]
        if len(take):
            store.insert(
                "demand_people",
                {
                    "demand": keys[take],
                    "profile": [code] * len(take),
                    "people": numbers[take],
                    "basis": given.profiles_basis[take],
                    "source": given.profiles_source[take],
                    "as_of": given.profiles_as_of[take],
                },
            )
