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
