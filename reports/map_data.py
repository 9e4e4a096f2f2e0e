"""What a district map says, read from the store: numbers by SQL, places as columns. Knows no QGIS.

Every number on a page comes from here, so that a map, a table and a query of the same store agree.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone

import numpy as np

from ..layers.aggregates import MIN_ASSESSED, to_metric
from ..layers.model_store import is_generated, stored_model, titles
from ..layers.store.base import Store, quoted
from ..layers.words import REPORTED, STATUSES
from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from ..scoring.model import Model
from .map_priorities import Priorities, read_priorities

ASSESSED = ("accessible", "partial", "conditional", "inaccessible")
"""Statuses that say how accessible a facility is; the others say that it is not known."""
ADAPTED = ("accessible", "partial")
NOT_ASSESSED = "not_assessed"
OSM = "© OpenStreetMap contributors"
UNKNOWN_TYPE = ""
"""Row of a facility type that left the classification model."""


class MapError(InclusiveCityError):
    """A district map cannot be made; the message says what to do."""


class UnknownCodes(MapError):
    def __init__(self, codes: Sequence[str], known: Sequence[str]) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("Errors", "Not in the store: {codes}. It has: {known}."),
            codes=", ".join(codes),
            known=", ".join(known),
        )


class NothingToMap(MapError):
    def __init__(self, name: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "{name} holds no districts with a boundary yet, so there is nothing to map. Import the districts "
                "first.",
            ),
            name=name,
        )


@dataclass(frozen=True)
class Source:
    """A file that was imported, or the source line that the city has set (then without a date)."""

    name: str
    imported_at: datetime | None


@dataclass(frozen=True)
class District:
    key: int
    code: str
    names: Mapping[str, str]
    wkb: bytes
    """MultiPolygon, EPSG:4326."""
    population: int | None
    population_as_of: str
    """As its source states it; empty where it does not."""

    def name(self, language: str) -> str:
        return self.names.get(language) or self.names.get("") or self.code


@dataclass(frozen=True)
class TypeRow:
    """Facilities of one type by official status, in the order of :data:`STATUSES`."""

    code: str
    statuses: tuple[int, ...]

    @property
    def facilities(self) -> int:
        return sum(self.statuses)

    @property
    def adapted(self) -> int:
        return sum(self.statuses[STATUSES.index(code)] for code in ADAPTED)

    @property
    def share(self) -> float | None:
        """Adapted among all in the register, 0–1; None where there is no facility."""
        return self.adapted / self.facilities if self.facilities else None


@dataclass(frozen=True)
class SheetNumbers:
    """One district for one profile. *Adapted* = accessible or partly accessible on official basis, its share
    taken of all facilities of the register (the definition of the KPIs)."""

    official: Mapping[str, int]
    """Status → facilities, on official basis; together all facilities."""
    reported: Mapping[str, int]
    """Status → facilities that are officially not assessed and have this reported status."""
    out_of_date: int
    """Facilities with an official status whose inspection is out of date."""
    known: float | None
    """Mean completeness, 0–1, over the facilities of which anything is known officially."""
    types: tuple[TypeRow, ...]
    """In the order of the model; types without a facility are left out."""

    @property
    def facilities(self) -> int:
        return sum(self.official.values())

    @property
    def assessed(self) -> int:
        return sum(self.official[code] for code in ASSESSED)

    @property
    def adapted(self) -> int:
        return sum(self.official[code] for code in ADAPTED)

    @property
    def share(self) -> float | None:
        return self.adapted / self.facilities if self.facilities else None

    @property
    def assessed_share(self) -> float | None:
        return self.assessed / self.facilities if self.facilities else None


@dataclass(frozen=True)
class Places:
    """The facilities with a place in a district: columns of equal length, in the order of their keys."""

    key: np.ndarray
    district: np.ndarray
    x: np.ndarray
    """Metres in the model's CRS, as ``y``."""
    y: np.ndarray
    symbol: Mapping[str, np.ndarray]
    """Profile → value of the map symbol."""


@dataclass(frozen=True)
class Hexagons:
    """Cells of the city: WKB (EPSG:4326), and per profile the share adapted among the assessed (NaN where
    fewer than :data:`~inclusive_city.layers.aggregates.MIN_ASSESSED` are) and the number assessed."""

    wkb: list[bytes]
    share: Mapping[str, np.ndarray]
    assessed: Mapping[str, np.ndarray]
    facilities: np.ndarray


@dataclass(frozen=True)
class CityData:
    """All that the pages of one store need, in every language of its model."""

    model: Model
    districts: tuple[District, ...]
    places: Places
    hexagons: Hexagons
    numbers: Mapping[tuple[int, str], SheetNumbers]
    """(district key, profile) → its numbers."""
    unplaced: Mapping[int, int]
    """District key → facilities that belong to it but have no place on the map."""
    queued: Mapping[int, int]
    """District key → facilities whose status waits to be computed again."""
    type_titles: Mapping[str, Mapping[str, str]]
    """Language → facility type → title."""
    evaluated_at: datetime | None
    """When the newest status was computed, UTC."""
    sources: tuple[Source, ...]
    attribution: tuple[str, ...]
    is_sample: bool
    priorities: Priorities = Priorities()

    def district(self, code: str) -> District:
        return next(district for district in self.districts if district.code == code)


def read_city(store: Store) -> CityData:
    """Read everything that the maps of this store show; takes about a second for 75,000 facilities.

    Raises :class:`NothingToMap` where there is no district, and the store's own errors.
    """
    model = stored_model(store)
    districts = _districts(store, model)
    if not districts:
        raise NothingToMap(store.name)
    settings = {key: value or "" for key, value in store.rows("SELECT key, value FROM setting")}
    sources, attribution = _sources(store, settings)
    evaluated = store.value("SELECT max(evaluated_at) FROM facility_assessment")
    return CityData(
        model=model,
        districts=districts,
        places=_places(store, model),
        hexagons=_hexagons(store, model),
        numbers=_numbers(store, model, districts),
        unplaced=_count(store, "f.geom IS NULL"),
        queued=_count(store, "f.fid IN (SELECT facility FROM facility_dirty)"),
        type_titles={language: titles(store, "facility_type", language) for language in model.languages},
        evaluated_at=_moment(evaluated),
        sources=sources,
        attribution=attribution,
        is_sample=is_generated(store),
        priorities=read_priorities(store, model),
    )


def choose(given: Sequence[str], known: Sequence[str]) -> list[str]:
    """The codes asked for, in the store's order; none asked for means all. Raises :class:`UnknownCodes`."""
    wanted = {code.strip().lower(): code.strip() for code in given if code.strip()}
    if not wanted:
        return list(known)
    found = [code for code in known if code.lower() in wanted]
    strange = sorted(set(wanted) - {code.lower() for code in known})
    if strange:
        raise UnknownCodes([wanted[code] for code in strange], known)
    return found


def unconfirmed(model: Model, profile: str) -> tuple[int, int]:
    """Criteria that concern a profile: how many rest on an unconfirmed source, and how many there are."""
    concerned = [criterion for criterion in model.criteria if profile in criterion.severity]
    return sum(not criterion.is_confirmed for criterion in concerned), len(concerned)


# ---------------------------------------------------------------------- reading
def _districts(store: Store, model: Model) -> tuple[District, ...]:
    names: dict[str, dict[str, str]] = {}
    for code, language, title in store.rows("SELECT code, language, title FROM label WHERE kind = 'district'"):
        names.setdefault(code, {})[language] = title
    shapes = dict(zip(*(list(part) for part in store.geometries("district"))))
    rows = store.rows(
        "SELECT fid, code, name, population, population_as_of FROM district WHERE missing_since IS NULL ORDER BY code"
    )
    return tuple(
        District(fid, code, {**names.get(code, {}), "": name}, shapes[fid], population, as_of or "")
        for fid, code, name, population, as_of in rows
        if shapes.get(fid)
    )


def _places(store: Store, model: Model) -> Places:
    key, lon, lat = store.points("facility", "district IS NOT NULL AND retired_at IS NULL AND geom IS NOT NULL")
    names = ", ".join("s." + quoted(f"symbol_{code}") for code in model.profile_codes)
    shown = store.columns(
        f"SELECT f.district, {names} FROM facility f LEFT JOIN facility_shown s ON s.facility = f.fid "  # nosec B608 # quoted() checks the names
        "WHERE f.district IS NOT NULL AND f.retired_at IS NULL AND f.geom IS NOT NULL ORDER BY f.fid",
        (np.int64, *(object,) * len(model.profiles)),
    )
    placed = ~np.isnan(lon)
    x, y = to_metric(model, lon[placed], lat[placed])
    return Places(
        key=key[placed],
        district=shown[0][placed],
        x=np.asarray(x, dtype=float),
        y=np.asarray(y, dtype=float),
        symbol={
            code: np.array([value or NOT_ASSESSED for value in column[placed].tolist()], dtype=object)
            for code, column in zip(model.profile_codes, shown[1:])
        },
    )


def _hexagons(store: Store, model: Model) -> Hexagons:
    fid, wkb = store.geometries("hexagon")
    names = [quoted(f"{kind}_{code}") for kind in ("share", "assessed") for code in model.profile_codes]
    columns = store.columns(
        f"SELECT {', '.join(names)}, facilities FROM hexagon ORDER BY fid",  # nosec B608 # quoted() checks the names
        (*(np.float64,) * len(names), np.int64),
    )
    count = len(model.profiles)
    return Hexagons(
        wkb=[shape or b"" for shape in wkb],
        share=dict(zip(model.profile_codes, columns[:count])),
        assessed=dict(zip(model.profile_codes, columns[count : 2 * count])),
        facilities=columns[-1],
    )


def _numbers(store: Store, model: Model, districts: Sequence[District]) -> dict[tuple[int, str], SheetNumbers]:
    order = {kind.code: index for index, kind in enumerate(model.facility_types)}
    found: dict[tuple[int, str], SheetNumbers] = {}
    for profile in model.profile_codes:
        rows = store.rows(
            "SELECT f.district, f.facility_type, coalesce(o.status, 'not_assessed') AS official, r.status AS reported, "
            "coalesce(o.out_of_date, false) AS old, count(*) FROM facility f "
            "LEFT JOIN facility_status o ON o.facility = f.fid AND o.profile = :profile AND o.basis = 'official' "
            "LEFT JOIN facility_status r ON r.facility = f.fid AND r.profile = :profile AND r.basis = 'reported' "
            "WHERE f.district IS NOT NULL AND f.retired_at IS NULL GROUP BY 1, 2, 3, 4, 5",
            {"profile": profile},
        )
        known = dict(
            store.rows(
                "SELECT f.district, avg(o.completeness) FROM facility_status o JOIN facility f ON f.fid = o.facility "
                "WHERE o.profile = :profile AND o.basis = 'official' AND o.status <> 'not_assessed' "
                "AND f.district IS NOT NULL AND f.retired_at IS NULL GROUP BY f.district",
                {"profile": profile},
            )
        )
        grouped: dict[int, list[tuple]] = {}
        for row in rows:
            grouped.setdefault(row[0], []).append(row[1:])
        for district in districts:
            found[district.key, profile] = _sheet_numbers(grouped.get(district.key, []), known.get(district.key), order)
    return found


def _sheet_numbers(rows: list[tuple], known: float | None, order: Mapping[str, int]) -> SheetNumbers:
    official = dict.fromkeys(STATUSES, 0)
    reported = dict.fromkeys(STATUSES, 0)
    types: dict[str, list[int]] = {}
    out_of_date = 0
    for kind, status, reported_status, old, count in rows:
        official[status] += count
        row = types.setdefault(kind if kind in order else UNKNOWN_TYPE, [0] * len(STATUSES))
        row[STATUSES.index(status)] += count
        if status == NOT_ASSESSED:
            if reported_status and reported_status != NOT_ASSESSED:
                reported[reported_status] += count
        elif old:
            out_of_date += count
    table = [TypeRow(code, tuple(types[code])) for code in sorted(types, key=lambda code: order.get(code, len(order)))]
    return SheetNumbers(official, reported, out_of_date, known, tuple(table))


def _count(store: Store, condition: str) -> dict[int, int]:
    """District key → its facilities in use that meet a condition of ours."""
    sql = "SELECT f.district, count(*) FROM facility f WHERE f.district IS NOT NULL AND f.retired_at IS NULL "
    return dict(store.rows(f"{sql} AND {condition} GROUP BY f.district"))


def _sources(store: Store, settings: Mapping[str, str]) -> tuple[tuple[Source, ...], tuple[str, ...]]:
    """Where the register came from, newest import first, and who must be named: what the city has set, and
    OpenStreetMap wherever a facility, a district or an import names it."""
    runs = store.rows(
        "SELECT file_name, max(finished_at) FROM import_run GROUP BY file_name "
        "ORDER BY max(finished_at) DESC, file_name"
    )
    sources = [Source(name.replace("\\", "/").rpartition("/")[2], _moment(when)) for name, when in runs if name]
    stated = settings.get("source", "").strip()
    if stated:
        sources = [Source(stated, None)]
    attribution = [line.strip() for line in settings.get("attribution", "").splitlines() if line.strip()]
    traces: list[str] = []
    for sql in (
        "SELECT DISTINCT source FROM import_run",
        "SELECT DISTINCT mapping FROM import_run",
        "SELECT DISTINCT source FROM facility WHERE source IS NOT NULL",
        "SELECT DISTINCT source FROM district WHERE source IS NOT NULL",
    ):
        traces.extend(text for (text,) in store.rows(sql) if text)
    if any(_is_osm(trace) for trace in traces) and not any("openstreetmap" in line.lower() for line in attribution):
        attribution.append(OSM)
    return tuple(sources), tuple(attribution)


def _is_osm(text: str) -> bool:
    lowered = text.lower()
    return "openstreetmap" in lowered or "osm" in lowered.replace("_", " ").replace("-", " ").replace(".", " ").split()


def _moment(text: str | None) -> datetime | None:
    if not text:
        return None
    return datetime.fromisoformat(text[:19].replace(" ", "T")).replace(tzinfo=timezone.utc)


__all__ = [
    "ADAPTED",
    "ASSESSED",
    "MIN_ASSESSED",
    "REPORTED",
    "STATUSES",
    "CityData",
    "District",
    "Hexagons",
    "MapError",
    "NothingToMap",
    "Places",
    "SheetNumbers",
    "TypeRow",
    "UnknownCodes",
    "choose",
    "read_city",
    "unconfirmed",
]
