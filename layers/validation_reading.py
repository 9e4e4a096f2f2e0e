"""The records of a store as the columns that the rules check."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any

import numpy as np

from ..scoring.check_answers import AnswerColumns, check_answers, degrees_kept_as_percent, missing_mandatory
from ..scoring.check_records import (
    FacilityTexts,
    InspectionColumns,
    PhotoColumns,
    PlaceColumns,
    check_duplicates,
    check_inspections,
    check_photos,
    check_places,
    check_texts,
    check_types,
    is_jump,
)
from ..scoring.checks import Hit
from ..scoring.model import Model
from ..scoring.projection import transform
from ..scoring.units import SLOPE, UNITS
from .counting import item_of_key, ordinal_of_key
from .districts import locate
from .ground import city_ground
from .store.base import Store
from .validation import BLOCK, WHOLE

COUNTING = "state IN ('submitted', 'verified')"
_LINKS = (
    ("inspection", "facility", "facility"),
    ("facility_name", "facility", "facility"),
    ("compensation", "inspection", "inspection"),
    ("photo", "inspection", "inspection"),
    ("photo", "facility", "facility"),
    ("work", "facility", "facility"),
    ("citizen_report", "facility", "facility"),
)
"""(table, column, table whose row it names): what a program that leaves links unchecked can break."""


class Records:
    """What is checked: the facilities that are not retired (all, or ``asked``), and their inspections that count."""

    def __init__(self, store: Store, model: Model, asked: np.ndarray | None, with_inspections: bool = True) -> None:
        self.store, self.model = store, model
        self._read_facilities(asked)
        if with_inspections:
            self._read_inspections()

    # ------------------------------------------------------------------ facilities
    def _read_facilities(self, asked: np.ndarray | None) -> None:
        key, kind, name, address, district, created, retired = self.store.columns(
            "SELECT fid, facility_type, name, address, district, created_at, retired_at FROM facility ORDER BY fid",
            (np.int64, object, object, object, np.int64, object, object),
        )
        _, x, y = self.store.points("facility")
        self.facility, self.kind, self.name, self.address = key, kind, name, address
        self.district, self.x, self.y = district, x, y
        self.since, self.until = _moments(created), _moments(retired)
        self.is_open = np.isnat(self.until)
        self.asked = None if asked is None else np.isin(key, asked)
        mine = self.is_open if self.asked is None else self.is_open & self.asked
        self.mine = np.flatnonzero(mine)
        index = self.model.type_index
        self.type = np.array([index.get(code, -1) for code in kind.tolist()], dtype=np.int64)

    @cached_property
    def names(self) -> dict[str, np.ndarray]:
        """Language → the name of each facility, None for none."""
        of, language, name = self.store.columns(
            "SELECT facility, language, name FROM facility_name", (np.int64, object, object)
        )
        found: dict[str, np.ndarray] = {}
        if not len(self.facility):
            return found
        at = np.minimum(np.searchsorted(self.facility, of), len(self.facility) - 1)
        there = self.facility[at] == of
        for code in sorted(set(language.tolist())):
            mine = there & (language == code)
            found[code] = np.full(len(self.facility), None, dtype=object)
            found[code][at[mine]] = name[mine]
        return found

    def facility_hits(self) -> Iterator[Hit]:
        """Types, places, districts, alphabets."""
        rows = self.mine
        yield from _of_rows(check_types(self.kind[rows].tolist(), list(self.model.type_index)), rows)
        yield from _of_rows(check_places(self._places(rows)), rows)
        texts = {"name": self.name[rows].tolist(), "address": self.address[rows].tolist()}
        for language, names in self.names.items():
            texts[f"name_{language}"] = names[rows].tolist()
        yield from _of_rows(check_texts(texts), rows)

    def _places(self, rows: np.ndarray) -> PlaceColumns:
        ground = city_ground(self.store, self.model)
        x, y = self.x[rows], self.y[rows]
        position = locate(ground.districts.shapes, x, y)
        inside = ground.is_inside(x, y, position)
        swapped = np.zeros(len(rows), dtype=bool)
        away = np.flatnonzero(~np.isnan(x) & ~inside)
        swapped[away] = ground.would_be_inside(x[away], y[away])
        codes = np.array([*ground.districts.code, ""], dtype=object)
        place_of = {fid: at for at, fid in enumerate(ground.districts.fid.tolist())}
        recorded = [codes[place_of.get(district, -1)] for district in self.district[rows].tolist()]
        return PlaceColumns(x, y, inside, swapped, recorded, codes[position].tolist(), ground.districts.has_outlines)

    def duplicate_hits(self) -> Iterator[Hit]:
        """Facilities that may be one; also with those that are not asked for."""
        rows = np.flatnonzero(self.is_open)
        x, y = self.metric
        texts = FacilityTexts(self.kind[rows].tolist(), self.all_names(rows), self.address[rows].tolist())
        asked = None if self.asked is None else self.asked[rows]
        for hit in check_duplicates(x[rows], y[rows], texts, asked):
            yield Hit(hit.rule, int(rows[hit.row]), hit.criterion, int(rows[hit.other]), hit.details)

    def all_names(self, rows: np.ndarray) -> list[list[str | None]]:
        """The names of facilities, a list for each language and one for what every program knows."""
        return [column[rows].tolist() for column in (self.name, *self.names.values())]

    @cached_property
    def metric(self) -> tuple[np.ndarray, ...]:
        """The facilities' places in metres."""
        return _finite(transform("EPSG:4326", self.model.metric_crs, self.x, self.y))

    # ------------------------------------------------------------------ inspections
    def _read_inspections(self) -> None:
        """Those that count or wait for review, and that none replaces, in the order of their facilities."""
        columns = ("fid", "facility", "inspector", "inspected_at", "basis = 'official'", "origin", "replaces", "state")
        dtypes = (np.int64, np.int64, np.int64, object, np.int8, object, np.int64, object)
        select = f"SELECT {', '.join(columns)} FROM inspection"  # nosec B608 # constants
        if len(self.mine) > WHOLE or self.asked is None:
            found = self.store.columns(f"{select} WHERE {COUNTING}", dtypes)  # nosec B608 # constants
        else:
            found = self.store.columns_in(select, "facility", self.facility[self.asked], dtypes)
        key, of, inspector, when, official, origin, replaces, state = found
        at = np.searchsorted(self.facility, of)
        at[at == len(self.facility)] = 0
        keep = np.isin(of, self.facility) & np.isin(state, ("submitted", "verified"))
        keep &= ~np.isin(key, replaces[replaces >= 0])
        if self.asked is not None and len(keep):
            keep &= self.asked[at]
        order = np.flatnonzero(keep)
        moments = _moments(when)
        order = order[np.lexsort((key[order], moments[order], at[order]))]
        self.inspection, self._row = key[order], at[order]
        self.facility_of_inspection = self.facility[self._row] if len(order) else of[:0]
        self._inspector, self.inspected_at = inspector[order], moments[order]
        self.is_official, self._origin = official[order] != 0, origin[order]
        self.is_verified = state[order] == "verified"

    def inspection_hits(self, now: np.datetime64) -> Iterator[Hit]:
        """Dates and certificates."""
        people = self.store.rows("SELECT fid, name, certificate, valid_until FROM inspector")
        place = {row[0]: at for at, row in enumerate(people)}
        at = [place.get(key, -1) for key in self._inspector.tolist()]
        people = [*people, (-1, "", "", None)]
        until = [str(row[3])[:10] if row[3] else "NaT" for row in people]
        columns = InspectionColumns(
            inspected_at=self.inspected_at,
            is_official=self.is_official,
            origin=self._origin,
            inspector=[people[each][1] or "" for each in at],
            certificate=[people[each][2] or "" for each in at],
            valid_until=np.array(until, dtype="datetime64[D]")[at] if at else np.empty(0, dtype="datetime64[D]"),
            facility_since=self.since[self._row],
            facility_until=self.until[self._row],
        )
        yield from check_inspections(columns, now)

    def photo_hits(self) -> Iterator[Hit]:
        """Photos that are not there, of another place or another day."""
        from .photos import FAR_METRES, photo_is_there

        of, name, file, taken, lon, lat = self.store.columns(
            "SELECT inspection, coalesce(file_name, caption, uuid), file, taken_at, longitude, latitude FROM photo "
            "WHERE inspection IS NOT NULL ORDER BY fid",
            (np.int64, object, object, object, np.float64, np.float64),
        )
        row, there = self._rows_of(of)
        if not there.any():
            return
        row, name, file, taken, lon, lat = (column[there] for column in (row, name, file, taken, lon, lat))
        missing = [bool(each) and not photo_is_there(self.store, each) for each in file.tolist()]
        x, y = _finite(transform("EPSG:4326", self.model.metric_crs, lon, lat))
        own_x, own_y = (column[self._row[row]] for column in self.metric)
        away = np.hypot(x - own_x, y - own_y)
        photos = PhotoColumns(
            row=row,
            name=name.tolist(),
            is_missing=np.array(missing, dtype=bool),
            taken_at=_moments(taken),
            inspected_at=self.inspected_at[row],
            away=away,
        )
        yield from check_photos(photos, FAR_METRES)

    def _rows_of(self, inspections: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Row of each inspection (by key) here, and whether it is here at all."""
        last = max(int(self.inspection.max(initial=0)), int(inspections.max(initial=0)))
        position = np.full(last + 2, -1, dtype=np.int64)
        position[self.inspection] = np.arange(len(self.inspection))
        row = position[inspections]
        return row, row >= 0

    def jump_hits(self) -> Iterator[Hit]:
        """Statuses that got better by two levels, and nothing bears it out."""
        of, profile, before, after, since = self.store.columns(
            "SELECT p.facility, p.profile, h.status, p.status, p.since FROM facility_status p "
            "JOIN facility_status_history h ON h.facility = p.facility AND h.profile = p.profile "
            "AND h.basis = p.basis AND h.until = p.since AND h.model_version = p.model_version "
            "WHERE p.basis = 'official'",
            (np.int64, object, object, object, object),
        )
        newest = self._newest_official()
        jumps = [
            (newest[key], code, old, new, str(np.datetime64(str(moment)[:10])))
            for key, code, old, new, moment in zip(of.tolist(), profile, before, after, since.tolist())
            if key in newest and is_jump(old, new)
        ]
        borne_out = self._evidence(np.array(sorted({row for row, *_ in jumps}), dtype=np.int64))
        for row, code, old, new, day in jumps:
            if row not in borne_out:
                yield Hit("status_jump", row, details={"profile": code, "before": old, "after": new, "date": day})

    def _newest_official(self) -> dict[int, int]:
        """Key of a facility → row of its newest official inspection (they stand oldest first)."""
        rows = np.flatnonzero(self.is_official & self.is_verified)
        return dict(zip(self.facility_of_inspection[rows].tolist(), rows.tolist()))

    def _evidence(self, rows: np.ndarray) -> set[int]:
        """Which of these inspections (rows) have a note or a photo."""
        keys = self.inspection[rows]
        found: set[int] = set()
        for sql, key in (
            ("SELECT fid, note FROM inspection", "fid"),
            ("SELECT inspection, note FROM answer", "inspection"),
            ("SELECT inspection, uuid FROM photo", "inspection"),
        ):
            of, words = self.store.columns_in(sql, key, keys, (np.int64, object))
            found.update(each for each, text in zip(of.tolist(), words.tolist()) if text)
        return {row for row, key in zip(rows.tolist(), keys.tolist()) if key in found}

    def orphan_hits(self) -> Iterator[Hit]:
        """Rows that belong to a record that is not there; a database with checked links has none."""
        if self.asked is not None or self.store.dialect != "gpkg":
            return
        for table, column, parent in _LINKS:
            count = self.store.value(
                f"SELECT count(*) FROM {table} t WHERE t.{column} IS NOT NULL "  # nosec B608 # constants
                f"AND NOT EXISTS (SELECT 1 FROM {parent} p WHERE p.fid = t.{column})"
            )
            if count:
                yield Hit("orphan", -1, details={"count": int(count), "table": table, "parent": parent})

    # ------------------------------------------------------------------ answers
    def answer_hits(self, tick: Callable[[], None]) -> Iterator[tuple[float, tuple[Iterable[Hit], bool]]]:
        """(share done, (hits, whether on rows of inspections – else of facilities)), block by block; ``tick`` is called
        every now and then."""
        item_of, option_of = item_of_key(self.store, self.model), ordinal_of_key(self.store, self.model)
        rows = self.mine if self.asked is not None else np.arange(len(self.facility))
        blocks = [rows[start : start + BLOCK] for start in range(0, len(rows), BLOCK)] or [rows]
        for number, block in enumerate(blocks):
            whole = len(blocks) == 1 and len(block) > WHOLE
            raw = self.store.answers(None if whole else self.facility[block])
            answers = self._columns(raw, item_of, option_of)
            if whole:
                yield 0.2, (self._strays(raw["inspection"]), False)
            done = (number + 0.6) / len(blocks)
            yield done, (check_answers(self.model, self.type[self._row], answers, tick), True)
            yield (number + 1) / len(blocks), (self._missing(answers), False)
        yield 1.0, (self._degrees(item_of), True)

    def _columns(self, raw: dict[str, np.ndarray], item_of: np.ndarray, option_of: np.ndarray) -> AnswerColumns:
        row, there = self._rows_of(raw["inspection"])
        item = item_of[raw["criterion"]]
        there &= item >= 0
        if len(row) and not (np.diff(row) >= 0).all():
            order = np.argsort(row, kind="stable")
            order = order[there[order]]
        else:
            order = slice(None) if there.all() else np.flatnonzero(there)
        choice = raw["choice"][order]
        value = np.where(choice >= 0, option_of[choice], raw["number"][order])
        instance = raw["instance"][order] if "instance" in raw else None
        return AnswerColumns(row[order], item[order], raw["state"][order], value, instance)

    def _missing(self, answers: AnswerColumns) -> Iterator[Hit]:
        """Critical answers that nobody has given officially: by facility."""
        newest = self._newest_official()
        is_newest = np.zeros(len(self.inspection), dtype=bool)
        is_newest[list(newest.values())] = True
        official = (self.is_official & self.is_verified)[answers.inspection]
        chosen = np.flatnonzero(is_newest[answers.inspection])
        facility = self._row[answers.inspection]
        asked = np.unique(facility[chosen])
        last = AnswerColumns(
            np.searchsorted(asked, facility[chosen]), answers.item[chosen], answers.state[chosen], answers.value[chosen]
        )
        counts = np.flatnonzero(official & np.isin(facility, asked))
        hits = missing_mandatory(
            self.model, self.type[asked], last, np.searchsorted(asked, facility[counts]), answers.item[counts]
        )
        yield from _of_rows(hits, asked)

    def _degrees(self, item_of: np.ndarray) -> Iterator[Hit]:
        """Slopes whose source wrote degrees."""
        slopes = [i for i, item in enumerate(self.model.items) if item.unit in UNITS and item.unit != "°"
                  and UNITS[item.unit].dimension == SLOPE]  # fmt: skip
        keys = np.flatnonzero(np.isin(item_of[:-1], slopes))
        if not len(keys):
            return
        of, criterion, number, raw = self.store.columns(
            "SELECT inspection, criterion, number, raw FROM answer WHERE raw IS NOT NULL AND number IS NOT NULL "  # nosec B608 # whole numbers
            f"AND criterion IN ({', '.join(map(str, keys.tolist()))})",
            (np.int64, np.int64, np.float64, object),
        )
        row, there = self._rows_of(of)
        yield from degrees_kept_as_percent(self.model, row[there], item_of[criterion[there]], number[there], raw[there])

    def _strays(self, inspections: np.ndarray) -> Iterator[Hit]:
        """Answers of an inspection that is not there."""
        if self.asked is not None or self.store.dialect != "gpkg":
            return
        (keys,) = self.store.columns("SELECT fid FROM inspection", (np.int64,))
        last = max(int(keys.max(initial=0)), int(inspections.max(initial=0)))
        known = np.zeros(last + 1, dtype=bool)
        known[keys] = True
        count = int((~known[inspections]).sum())
        if count:
            yield Hit("orphan", -1, details={"count": count, "table": "answer", "parent": "inspection"})


def _of_rows(hits: Iterable[Hit], rows: np.ndarray) -> Iterator[Hit]:
    """Hits on some rows, told of all rows."""
    for hit in hits:
        yield Hit(hit.rule, int(rows[hit.row]), hit.criterion, hit.other, hit.details)


def _finite(places: tuple[np.ndarray, ...]) -> tuple[np.ndarray, ...]:
    """Projected coordinates with NaN, and not infinity, for what has no place there."""
    return tuple(np.where(np.isfinite(column), column, np.nan) for column in places)


def _moments(texts: Any) -> np.ndarray:
    """Times of the store as datetime64[s]."""
    return np.array([text[:19] if text else "NaT" for text in texts.tolist()], dtype="datetime64[s]")
