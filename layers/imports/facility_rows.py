"""Rows of a source read as facilities: what, where, whose; and where that place lies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from ...scoring.model import Model
from ..districts import NO_DISTRICT, locate
from ..ground import INSIDE, OUTSIDE, UNLOCATED, Ground
from .inspection_rows import hashed
from .mapping import SourceMapping
from .notes import Notes
from .places import Places, places_of
from .values import Rows

OTHER_TYPE = "other"
"""The facility type used where a source's own says nothing, if the model has it."""
TEXTS = ("name", "facility_type", "address", "owner_kind", "owner", "building", "note")


@dataclass
class FacilityColumns:
    """Facilities of a source, in its order."""

    number: np.ndarray
    source_id: np.ndarray
    texts: dict[str, np.ndarray]
    """Field → texts, of the fields that the mapping gives."""
    names: dict[str, np.ndarray]
    """Language → names."""
    x: np.ndarray
    y: np.ndarray
    place: np.ndarray
    district: np.ndarray
    """Key of the district, -1 for none."""
    has_place: bool = True
    """Whether the mapping gives a place at all."""
    present: frozenset[str] = frozenset()
    """Ids of every row of the source, also of those that were rejected."""

    def __len__(self) -> int:
        return len(self.number)


@dataclass
class FacilityReader:
    """Collects the facilities of a source, batch by batch."""

    mapping: SourceMapping
    model: Model
    ground: Ground
    notes: Notes
    crs: str
    _chunks: list[list[np.ndarray]] = field(default_factory=list)
    _row_of_id: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        fields = self.mapping.fields
        self._texts = [name for name in TEXTS if name in fields]
        self._languages = sorted(name[5:] for name in fields if name.startswith("name_"))
        if self.mapping.language and "name" in fields and self.mapping.language not in self._languages:
            self._languages.append(self.mapping.language)
        self._located = self._outside = 0

    def add(self, rows: Rows) -> tuple[np.ndarray, np.ndarray]:
        """Read a batch; the ids of its rows, and for which of them there is a facility (rows that repeat an id,
        where the mapping merges them, among them)."""
        number = rows.batch.numbers
        source_id, keep = self._ids(rows)
        texts = {name: rows.values(self.mapping.fields[name]) for name in self._texts}
        names = self._names(rows, texts)
        if names:
            self._fill_name(texts, names)
        usable, first = self._unrepeated(number, source_id, keep)
        keep = first.copy()
        self._types(texts, number, source_id, keep)
        self._owner_kinds(texts, number, source_id, keep)
        places = places_of(rows, self.mapping.geometry, self.crs)
        x, y, place, district = self._places(places, texts, rows, source_id, keep)
        columns = [number, source_id, x, y, place, district, *texts.values(), *names.values()]
        self._order = (list(texts), list(names))
        self._chunks.append([column[keep] for column in columns])
        rejected = first & ~keep
        gone = set(source_id[rejected].tolist())
        usable &= ~np.array([key in gone for key in source_id.tolist()], dtype=bool) if gone else True
        return source_id, usable

    def finish(self) -> FacilityColumns:
        """Everything read so far, as one. At least one batch was read."""
        number, source_id, x, y, place, district, *rest = (np.concatenate(parts) for parts in zip(*self._chunks))
        text_names, languages = self._order
        if self._located and self._outside == self._located and self._located > 1:
            where = np.flatnonzero(place == OUTSIDE)[:1]
            self.notes.flag("all_outside", 0, None, value=_shown(float(x[where][0]), float(y[where][0])))
        return FacilityColumns(
            number=number,
            source_id=source_id,
            texts=dict(zip(text_names, rest)),
            names=dict(zip(languages, rest[len(text_names) :])),
            x=x,
            y=y,
            place=place,
            district=district,
            has_place=self.mapping.geometry.kind != "none",
            present=frozenset(self._row_of_id),
        )

    # ------------------------------------------------------------------ parts
    def _ids(self, rows: Rows) -> tuple[np.ndarray, np.ndarray]:
        if self.mapping.id_hash:
            return hashed(rows, self.mapping.id_hash), np.ones(len(rows), dtype=bool)
        found = rows.values(self.mapping.id)
        keep = ~np.equal(found, None).astype(bool)
        for index in np.flatnonzero(~keep).tolist():
            names = ", ".join(f"“{name}”" for value in self.mapping.id for name in value.columns)
            self.notes.reject("no_id", rows.batch.numbers[index], None, column=names)
        return found, keep

    def _unrepeated(self, number: np.ndarray, source_id: np.ndarray, keep: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Which rows have a facility, and which define one."""
        usable, first = keep.copy(), keep.copy()
        known = self._row_of_id
        before = len(known)
        for key, row in zip(source_id[keep].tolist(), number[keep].tolist()):
            known.setdefault(key, row)
        if len(known) - before == int(keep.sum()):
            return usable, first
        for index in np.flatnonzero(keep).tolist():
            key, row = source_id[index], int(number[index])
            if known[key] == row:
                continue
            first[index] = False
            if self.mapping.is_merging_repeats:
                self.notes.flag("repeated", row, key, other=known[key])
            else:
                self.notes.reject("duplicate_id", row, key, value=key, other=known[key])
                usable[index] = False
        return usable, first

    def _names(self, rows: Rows, texts: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        fields = self.mapping.fields
        return {
            language: rows.values(fields[f"name_{language}"]) if f"name_{language}" in fields else texts["name"]
            for language in self._languages
        }

    def _fill_name(self, texts: dict[str, np.ndarray], names: Mapping[str, np.ndarray]) -> None:
        """Where there is no plain name, the first there is in the order of the model's languages."""
        found = texts.setdefault("name", np.full(len(next(iter(names.values()))), None, dtype=object))
        order = [code for code in self.model.languages if code in names]
        for code in (*order, *(code for code in names if code not in order)):
            empty = np.equal(found, None).astype(bool)
            found[empty] = names[code][empty]

    def _types(self, texts: dict[str, np.ndarray], number: np.ndarray, source_id: np.ndarray, keep: np.ndarray) -> None:
        kinds = texts["facility_type"]
        known = self.model.type_index
        for text in dict.fromkeys(kinds[keep].tolist()):
            if text in known:
                continue
            folded = (text or "").lower().replace(" ", "_")
            for index in np.flatnonzero(np.equal(kinds, text).astype(bool) & keep).tolist():
                if folded in known:
                    kinds[index] = folded
                elif text is None and OTHER_TYPE in known:
                    kinds[index] = OTHER_TYPE
                    self.notes.flag("unknown_type", number[index], source_id[index], value=OTHER_TYPE)
                else:
                    self.notes.reject("untyped", number[index], source_id[index], value=text or "")
                    keep[index] = False

    def _owner_kinds(
        self, texts: dict[str, np.ndarray], number: np.ndarray, source_id: np.ndarray, keep: np.ndarray
    ) -> None:
        kinds = texts.get("owner_kind")
        if kinds is None:
            return
        known = {kind.code for kind in self.model.owner_kinds} | {None}
        for text in dict.fromkeys(kinds.tolist()):
            if text in known:
                continue
            for index in np.flatnonzero(np.equal(kinds, text).astype(bool)).tolist():
                if keep[index]:
                    self.notes.flag("unknown_owner_kind", number[index], source_id[index], value=text)
                kinds[index] = None

    def _places(
        self, places: Places, texts: Mapping[str, np.ndarray], rows: Rows, source_id: np.ndarray, keep: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        number = rows.batch.numbers
        self._refuse_places(places, number, source_id, keep)
        x, y = places.x, places.y
        position = locate(self.ground.districts.shapes, x, y)
        located = ~np.isnan(x)
        inside = located & self.ground.is_inside(x, y, position)
        place = np.where(located, np.where(inside, INSIDE, OUTSIDE), UNLOCATED).astype(object)
        self._located += int((located & keep).sum())
        self._outside += int((located & ~inside & keep).sum())
        self._say_outside(x, y, located & ~inside & keep, number, source_id)
        self._say_unlocated(texts, ~located & keep, number, source_id, keep)
        self._named_district(rows, position, located, number, source_id, keep)
        keys = np.append(self.ground.districts.fid, NO_DISTRICT)
        return x, y, place, keys[position]

    def _refuse_places(self, places: Places, number: np.ndarray, source_id: np.ndarray, keep: np.ndarray) -> None:
        for index, text in places.unreadable.items():
            if keep[index]:
                self.notes.reject("bad_place", number[index], source_id[index], value=text)
                keep[index] = False
        for index in places.out_of_range.tolist():
            if not keep[index]:
                continue
            x, y = places.was[index]
            turned = self.ground.would_be_inside(np.array([x]), np.array([y]))[0]
            self.notes.reject(
                "swapped" if turned else "not_degrees", number[index], source_id[index], value=_shown(x, y)
            )
            keep[index] = False

    def _say_outside(
        self, x: np.ndarray, y: np.ndarray, outside: np.ndarray, number: np.ndarray, source_id: np.ndarray
    ) -> None:
        rows = np.flatnonzero(outside)
        if not len(rows):
            return
        turned = self.ground.would_be_inside(x[rows], y[rows])
        for index, is_turned in zip(rows.tolist(), turned.tolist()):
            reason = "swapped" if is_turned else "outside"
            self.notes.flag(reason, number[index], source_id[index], value=_shown(x[index], y[index]))

    def _say_unlocated(
        self, texts: Mapping[str, np.ndarray], without: np.ndarray, number: np.ndarray, source_id: np.ndarray,
        keep: np.ndarray,
    ) -> None:  # fmt: skip
        address = texts.get("address")
        for index in np.flatnonzero(without).tolist():
            if address is not None and address[index]:
                self.notes.flag("unlocated", number[index], source_id[index])
            else:
                self.notes.reject("no_place_no_address", number[index], source_id[index])
                keep[index] = False

    def _named_district(
        self, rows: Rows, position: np.ndarray, located: np.ndarray, number: np.ndarray, source_id: np.ndarray,
        keep: np.ndarray,
    ) -> None:  # fmt: skip
        """Compare the district that the source names; take it where there is no place. Changes ``position``."""
        districts = self.ground.districts
        if "district" not in self.mapping.fields or not len(districts):
            return
        named = rows.values(self.mapping.fields["district"])
        meant = {text: NO_DISTRICT if text is None else districts.position(text) for text in set(named.tolist())}
        said = np.array([meant[text] for text in named.tolist()], dtype=np.int64)
        is_said = ~np.equal(named, None).astype(bool) & keep
        for index in np.flatnonzero(is_said & (said < 0)).tolist():
            self.notes.flag("district_unknown", number[index], source_id[index], value=named[index])
        for index in np.flatnonzero(is_said & (said >= 0) & (position >= 0) & (said != position)).tolist():
            self.notes.flag(
                "district_differs",
                number[index],
                source_id[index],
                value=named[index],
                other=districts.name[position[index]],
            )
        take = is_said & (said >= 0) & ~located
        position[take] = said[take]


def _shown(x: float, y: float) -> str:
    return f"{x:.6g}, {y:.6g}"
