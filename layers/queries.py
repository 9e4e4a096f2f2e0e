"""What docks and dialogs ask the store, each question one function. All of it runs in background tasks.

Plain data in, plain data out; SQL is the common subset of SQLite and PostgreSQL.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..scoring.errors import QT_TRANSLATE_NOOP
from ..scoring.model import Model
from .evaluation import evaluate_store
from .model_store import is_generated, stored_model, titles
from .store import Cancelled, Progress, Store, StoreError
from .store.base import Cancelled as CancelledCheck
from .store.base import quoted

SEARCH_LIMIT = 30
LIST_LIMIT = 500


class FacilityGone(StoreError):
    def __init__(self, facility: int) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors", "Facility {facility} is no longer in the store. Read the city again and repeat the step."
            ),
            facility=facility,
        )


# ---------------------------------------------------------------------- the city as a whole
@dataclass(frozen=True)
class City:
    """What the dock must know of a city: names are in the language asked for, where the store has them."""

    store: str
    language: str
    model: Model
    title: str
    profiles: tuple[tuple[str, str], ...]
    """(code, title) in the model's order; so the other lists."""
    facility_types: tuple[tuple[str, str], ...]
    owner_kinds: tuple[tuple[str, str], ...]
    districts: tuple[tuple[int, str], ...]
    """(key, name), by name."""
    facilities: int
    unlocated: int
    outside: int
    queued: int
    """Facilities whose status waits to be computed again."""
    is_sample: bool
    """Generated, not real."""
    extent: tuple[float, float, float, float] | None
    """West, south, east, north of the model."""


def read_city(store: Store, language: str) -> City:
    """The city's names, lists and counts. Raises ModelMissing for a store without a model."""
    model = stored_model(store)
    counts = dict(store.rows("SELECT place, count(*) FROM facility WHERE retired_at IS NULL GROUP BY place"))
    district_titles = titles(store, "district", language)
    districts = [
        (key, district_titles.get(code, name))
        for key, code, name in store.rows("SELECT fid, code, name FROM district WHERE missing_since IS NULL")
    ]

    def titled(group: Sequence) -> tuple[tuple[str, str], ...]:
        return tuple((each.code, each.title(language)) for each in group)

    return City(
        store=store.name,
        language=language,
        model=model,
        title=model.titles.get(language) or model.titles.get("en") or model.name,
        profiles=titled(model.profiles),
        facility_types=titled(model.facility_types),
        owner_kinds=titled(model.owner_kinds),
        districts=tuple(sorted(districts, key=lambda district: district[1].casefold())),
        facilities=sum(counts.values()),
        unlocated=counts.get("unlocated", 0),
        outside=counts.get("outside", 0),
        queued=store.value("SELECT count(*) FROM facility_dirty") or 0,
        is_sample=is_generated(store),
        extent=model.bounds,
    )


# ---------------------------------------------------------------------- counts in view
@dataclass(frozen=True)
class Counts:
    """Facilities by the value of their map symbol (``accessible``, ``partial_old``, ``reported_partial`` …)."""

    by_symbol: dict[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return sum(self.by_symbol.values())

    @property
    def assessed(self) -> int:
        """With a status on official basis other than "not assessed" and "incomplete"."""
        return sum(
            count
            for symbol, count in self.by_symbol.items()
            if symbol.split("_old")[0] in ("accessible", "partial", "conditional", "inaccessible")
        )


def count_in_view(
    store: Store,
    profile: str,
    with_reported: bool,
    bounds: tuple[float, float, float, float] | None = None,
    where: str = "",
) -> Counts:
    """Facilities per map symbol for a profile; within ``bounds`` (degrees), all located ones without.

    ``where``: a condition on columns of ``facility_map`` as :mod:`.filters` makes it.
    """
    symbol = quoted(f"{'symbol' if with_reported else 'official'}_{profile}")
    condition, params = _within(store, bounds)
    if where:
        condition += f" AND ({where})"
    sql = f"SELECT coalesce({symbol}, 'not_assessed'), count(*) FROM facility_map WHERE {condition} GROUP BY 1"  # nosec B608 # checked name; conditions made in these modules
    return Counts(dict(store.rows(sql, params)))


def _within(store: Store, bounds: tuple[float, float, float, float] | None) -> tuple[str, dict[str, float]]:
    """A condition on ``fid`` / ``geom`` of a facility view, answered by the spatial index."""
    if bounds is None:
        return "place <> 'unlocated'", {}
    params = dict(zip(("west", "south", "east", "north"), bounds))
    if store.dialect == "gpkg":
        return (
            "fid IN (SELECT id FROM rtree_facility_geom "
            "WHERE maxx >= :west AND minx <= :east AND maxy >= :south AND miny <= :north)",
            params,
        )
    return "geom && ST_MakeEnvelope(:west, :south, :east, :north, 4326)", params


# ---------------------------------------------------------------------- finding facilities
@dataclass(frozen=True)
class Found:
    """One line of a list of facilities."""

    facility: int
    name: str
    """Empty where the facility has none."""
    address: str
    facility_type: str
    place: str
    district: int | None = None


@dataclass(frozen=True)
class FoundList:
    items: tuple[Found, ...]
    more: bool
    """There are more than were asked for."""


def search(store: Store, text: str, language: str, limit: int = SEARCH_LIMIT) -> FoundList:
    """Facilities whose name (in any language), address or identifier holds every word of ``text``.

    Those whose name begins with the text come first.
    """
    return _found(store, text, language, limit, "f.retired_at IS NULL")


def unlocated(store: Store, text: str, language: str, limit: int = LIST_LIMIT) -> FoundList:
    """Facilities without a place on the map, by name; ``text`` narrows them like a search."""
    return _found(store, text, language, limit, "f.retired_at IS NULL AND f.place = 'unlocated'")


def _found(store: Store, text: str, language: str, limit: int, condition: str) -> FoundList:
    words = text.split()
    params: dict[str, object] = {"language": language, "limit": limit + 1, "whole": text.strip()}
    conditions = [condition]
    for number, word in enumerate(words):
        conditions.append(_holds(word, number, params, alone=len(words) == 1))
    begins = "1 = 1"
    if words:
        begins = " OR ".join(_likes("coalesce(n.name, f.name)", text.strip(), "begins", params, "{}%"))
    name = "coalesce(n.name, f.name, '')"
    order = f"length({name}), {name}, f.fid" if words else f"{name}, f.fid"
    sql = (
        "SELECT f.fid, coalesce(n.name, f.name, ''), coalesce(f.address, ''), f.facility_type, f.place, f.district "  # nosec B608 # conditions made in this module, values bound
        "FROM facility f LEFT JOIN facility_name n ON n.facility = f.fid AND n.language = :language "
        f"WHERE {' AND '.join(conditions)} "
        f"ORDER BY CASE WHEN f.source_id = :whole OR f.uuid = :whole THEN 0 WHEN {begins} THEN 1 ELSE 2 END, "
        # Of names that hold the text the shorter ones say little else: "School 7" before "School 17".
        f"{order} LIMIT :limit"
    )
    found = [Found(*row) for row in store.rows(sql, params)]
    return FoundList(tuple(found[:limit]), len(found) > limit)


def _holds(word: str, number: int, params: dict[str, object], alone: bool) -> str:
    """The condition that a facility's names, address or identifiers hold ``word``. The store's own number counts
    only where nothing else was typed: beside a street, a number is that of a house."""
    key = f"word{number}"
    params[key] = word
    parts = [
        *_likes("f.name", word, key, params),
        *_likes("f.address", word, key, params),
        f"f.source_id = :{key}",
        f"f.uuid = :{key}",
    ]
    if alone and word.isdecimal() and len(word) < 18:
        params[f"{key}_number"] = int(word)
        parts.append(f"f.fid = :{key}_number")
    names = " OR ".join(_likes("x.name", word, key, params))
    parts.append(f"EXISTS (SELECT 1 FROM facility_name x WHERE x.facility = f.fid AND ({names}))")  # nosec B608 # conditions made in this module, values bound
    return f"({' OR '.join(parts)})"


def _likes(column: str, word: str, key: str, params: dict[str, object], pattern: str = "%{}%") -> list[str]:
    """LIKE conditions for ``word`` in its usual spellings: not every database folds the case of Cyrillic."""
    plain = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    spellings = dict.fromkeys((plain, plain.upper(), plain[:1].upper() + plain[1:].lower()))
    params[f"{key}_lower"] = pattern.format(plain.lower())
    conditions = [f"lower({column}) LIKE :{key}_lower ESCAPE '\\'"]
    for number, spelling in enumerate(spellings):
        name = f"{key}_{number}"
        params[name] = pattern.format(spelling)
        conditions.append(f"{column} LIKE :{name} ESCAPE '\\'")
    return conditions


def facility_near(store: Store, x: float, y: float, reach: tuple[float, float], where: str = "") -> int | None:
    """The facility nearest to a place (degrees) among those at most ``reach`` (degrees east, north) away."""
    bounds = (x - reach[0], y - reach[1], x + reach[0], y + reach[1])
    condition, params = _within(store, bounds)
    if where:
        condition += f" AND ({where})"
    fid, found_x, found_y = store.points("facility_map", condition, params)
    if not len(fid):
        return None
    away = ((found_x - x) / reach[0]) ** 2 + ((found_y - y) / reach[1]) ** 2
    return int(fid[away.argmin()])


def place_of(store: Store, facility: int) -> tuple[float, float] | None:
    """Where a facility is (degrees); None where that is not known."""
    _, x, y = store.points("facility", "fid = :fid", {"fid": facility})
    if not len(x) or x[0] != x[0]:
        return None
    return float(x[0]), float(y[0])


# ---------------------------------------------------------------------- giving a facility its place
@dataclass(frozen=True)
class Placed:
    """What :func:`set_place` did."""

    facility: int
    name: str
    place: str
    """inside, outside or unlocated."""
    district: str
    """Its name; empty outside and where there is no place."""


def set_place(
    store: Store,
    facility: int,
    position: tuple[float, float] | None,
    language: str,
    by: str = "",
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Placed:
    """Put a facility at a position (degrees) in one act, or take its place away (None), and bring the map's
    counts up to date. Raises :class:`FacilityGone` where it is no longer there."""
    names = titles(store, "district", language)
    with store.transaction():
        found = store.rows(
            "SELECT coalesce(n.name, f.name, f.address, ''), f.row_version FROM facility f LEFT JOIN facility_name n "
            "ON n.facility = f.fid AND n.language = :language WHERE f.fid = :fid AND f.retired_at IS NULL",
            {"fid": facility, "language": language},
        )
        if not found:
            raise FacilityGone(facility)
        name, version = found[0]
        geom = struct.pack("<BIdd", 1, 1, *position) if position else None
        store.update(
            "facility",
            "fid",
            {
                "fid": [facility],
                "geom": [geom],
                "base_version": [version],
                "changed_by": [by or None],
            },
        )
    if cancelled is not None and cancelled():
        raise Cancelled()
    evaluate_store(store, progress=progress)  # finds the district as well
    place, code, district = store.rows(
        "SELECT f.place, d.code, coalesce(d.name, '') FROM facility f LEFT JOIN district d ON d.fid = f.district "
        "WHERE f.fid = :fid",
        {"fid": facility},
    )[0]
    return Placed(facility, name, place, names.get(code, district))
