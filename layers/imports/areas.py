"""Importing districts: codes, names in every language, outlines; then every facility's district anew."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from ...scoring.model import Model
from ...scoring.model_files import read_number
from ..districts import spelling_key
from ..ground import relocate
from ..store.base import Store, utc_now
from .facilities import queue_for_evaluation
from .mapping import SourceMapping, fold
from .notes import Notes
from .shapes import ToDegrees, quiet
from .values import Rows

SLIVER = 1e-4
"""Of the smaller district's area: a lesser overlap comes from rounding of coordinates and is not told."""
_FIELDS = ("name", "population", "population_as_of", "population_source", "aliases")


@dataclass
class AreaChanges:
    """What was written."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    missing: int = 0
    returned: int = 0
    facilities: int = 0
    """Facilities that lie in another district now."""


@dataclass
class Area:
    number: int
    code: str
    values: dict[str, Any]
    titles: dict[str, str]
    wkb: bytes


class AreaReader:
    """Collects the districts of a source."""

    def __init__(self, mapping: SourceMapping, languages: tuple[str, ...], notes: Notes, crs: str) -> None:
        self.mapping, self.languages, self.notes = mapping, languages, notes
        self._degrees = ToDegrees(crs)
        self._areas: dict[str, Area] = {}
        self.rows = 0

    @property
    def areas(self) -> list[Area]:
        return [self._areas[code] for code in sorted(self._areas)]

    def add(self, rows: Rows) -> None:
        fields = self.mapping.fields
        columns = {name: rows.values(values) for name, values in fields.items()}
        shapes = rows.batch.shapes or [None] * len(rows)
        self.rows += len(rows)
        for index, (number, wkb) in enumerate(zip(rows.batch.numbers.tolist(), shapes)):
            row = {name: column[index] for name, column in columns.items()}
            code = self._code(row.get("code"))
            if not code:
                self.notes.reject("no_code", number, None, value=row.get("code") or row.get("name") or "")
                continue
            if code in self._areas:
                other = self._areas[code].number
                self.notes.reject("duplicate_id", number, code, value=code, other=other)
                continue
            area = self._shape(wkb, number, code)
            if area is None:
                continue
            titles = self._titles(row)
            name = row.get("name") or next((titles[code] for code in self.languages if code in titles), None)
            name = name or next(iter(titles.values()), None)
            if not name:
                self.notes.reject("no_name", number, code)
                continue
            self._areas[code] = Area(number, code, self._values(row, name, code), titles, area)

    def _code(self, text: str | None) -> str | None:
        if text is None or not self.mapping.codes:
            return text
        by_key = {spelling_key(spelling): code for spelling, code in self.mapping.codes.items()}
        return self.mapping.codes.get(fold(text)) or by_key.get(spelling_key(text))

    def _titles(self, row: dict[str, str | None]) -> dict[str, str]:
        titles = {name[5:]: text for name, text in row.items() if name.startswith("name_") and text}
        if self.mapping.language and row.get("name"):
            titles.setdefault(self.mapping.language, row["name"])
        return titles

    def _values(self, row: dict[str, str | None], name: str, code: str) -> dict[str, Any]:
        population = read_number(row.get("population") or "")
        spellings = sorted({spelling for spelling, meant in self.mapping.codes.items() if meant == code})
        return {
            "name": name,
            "population": None if population is None else int(round(population)),
            "population_as_of": row.get("population_as_of"),
            "population_source": row.get("population_source"),
            "aliases": "; ".join(spellings) or None,
        }

    def _shape(self, wkb: bytes | None, number: int, code: str) -> bytes | None:
        """The outline as a multipolygon in degrees; None (and a note) where there is none."""
        from osgeo import ogr

        geometry = None if wkb is None else ogr.CreateGeometryFromWkb(wkb)
        if geometry is None or geometry.IsEmpty() or geometry.GetDimension() != 2:
            kind = "–" if geometry is None else geometry.GetGeometryName()
            self.notes.reject("not_an_area", number, code, value=kind)
            return None
        geometry.FlattenTo2D()
        geometry = self._degrees.geometry(geometry)
        west, east, south, north = geometry.GetEnvelope()
        if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
            self.notes.reject("not_degrees", number, code, value=f"{west:.6g}, {south:.6g}")
            return None
        with quiet():
            if not geometry.IsValid():
                geometry = geometry.MakeValid() or geometry
                self.notes.flag("repaired", number, code)
        whole = ogr.ForceToMultiPolygon(_polygons(geometry))
        if whole is None or whole.GetGeometryName() != "MULTIPOLYGON":
            self.notes.reject("not_an_area", number, code, value=geometry.GetGeometryName())
            return None
        return bytes(whole.ExportToWkb(ogr.wkbNDR))

    def say_overlaps(self) -> None:
        """Flag districts that overlap by more than rounding."""
        from osgeo import ogr

        shapes = [(area, ogr.CreateGeometryFromWkb(area.wkb)) for area in self.areas]
        for index, (one, shape) in enumerate(shapes):
            for other, against in shapes[:index]:
                with quiet():
                    common = shape.Intersection(against) if shape.Intersects(against) else None
                area = 0.0 if common is None or common.GetDimension() != 2 else common.GetArea()
                if area > SLIVER * min(shape.GetArea(), against.GetArea()):
                    self.notes.flag("overlap", one.number, one.code, value=one.code, other=other.code)


def _polygons(geometry: Any) -> Any:
    """A repaired outline without the lines and points that repair may leave over."""
    from osgeo import ogr

    if geometry.GetGeometryName() != "GEOMETRYCOLLECTION":
        return geometry
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    for index in range(geometry.GetGeometryCount()):
        part = geometry.GetGeometryRef(index)
        if part.GetGeometryName() == "POLYGON":
            whole.AddGeometry(part)
        elif part.GetGeometryName() == "MULTIPOLYGON":
            for inner in range(part.GetGeometryCount()):
                whole.AddGeometry(part.GetGeometryRef(inner))
    return whole


def write_areas(
    store: Store, source: str, areas: list[Area], notes: Notes, by: str, is_complete: bool, model: Model
) -> AreaChanges:
    """Bring the store's districts to what the source says. A district is known by its code, whichever source it
    came from first."""
    now = utc_now()
    changes = AreaChanges()
    columns = ("fid", "code", *_FIELDS, "source", "missing_since", "row_version")
    rows = store.rows(f"SELECT {', '.join(columns)} FROM district")  # nosec B608 # literal columns
    known = {row[1]: dict(zip(columns, row)) for row in rows}
    keys, shapes = store.geometries("district")
    shape_of = dict(zip(keys.tolist(), shapes))
    for area in areas:
        row = known.get(area.code)
        written = {**area.values, "geom": area.wkb, "source": source, "source_id": area.code}
        if row is None:
            stamp = {"code": area.code, "changed_at": now, "changed_by": by}
            store.insert("district", {name: [value] for name, value in {**stamp, **written}.items()})
            changes.added += 1
        else:
            given = {name: value for name, value in area.values.items() if value is not None}
            same = all(row[name] == value for name, value in given.items()) and shape_of[row["fid"]] == area.wkb
            changes.returned += row["missing_since"] is not None
            if not same or row["missing_since"] is not None or row["source"] != source:
                version = {"row_version": row["row_version"] + 1, "changed_at": now, "changed_by": by}
                now_there = {**given, "geom": area.wkb, "source": source, "missing_since": None, **version}
                store.update(
                    "district", "fid", {"fid": [row["fid"]], **{name: [value] for name, value in now_there.items()}}
                )
                _log_district(store, row, now, by)
                changes.changed += 1
            else:
                changes.unchanged += 1
        _write_titles(store, area)
    if is_complete:
        changes.missing = _mark_missing(store, source, areas, known, notes, now, by)
    moved = relocate(store, model)
    # The districts' figures change with them.
    queue_for_evaluation(store, moved)
    changes.facilities = len(moved)
    return changes


def _write_titles(store: Store, area: Area) -> None:
    for language, title in area.titles.items():
        store.execute(
            "INSERT INTO label (kind, code, language, title) VALUES ('district', :code, :language, :title) "
            "ON CONFLICT (kind, code, language) DO UPDATE SET title = :title",
            {"code": area.code, "language": language, "title": title},
        )


def _log_district(store: Store, row: dict[str, Any], now: str, by: str) -> None:
    before = json.dumps({name: row[name] for name in (*_FIELDS, "source")}, ensure_ascii=False)
    store.insert(
        "change_log",
        {
            "table_name": ["district"], "row_id": [row["fid"]], "act": ["import"], "changed_at": [now],
            "changed_by": [by], "before": [before],
        },
    )  # fmt: skip


def _mark_missing(
    store: Store, source: str, areas: list[Area], known: dict[str, dict[str, Any]], notes: Notes, now: str, by: str
) -> int:
    present = {area.code for area in areas}
    gone = [
        row
        for code, row in known.items()
        if row["source"] == source and code not in present and row["missing_since"] is None
    ]
    for row in gone:
        _log_district(store, row, now, by)
        columns = {"fid": [row["fid"]], "missing_since": [now], "row_version": [row["row_version"] + 1]}
        store.update("district", "fid", columns)
        notes.flag("missing", 0, row["code"], value=row["name"])
    return len(gone)
