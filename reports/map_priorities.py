"""The facilities of each district where works come first, as the current ranking has them. Knows no QGIS."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..layers.aggregates import to_metric
from ..layers.prioritisation import KIND, WORKS
from ..layers.store.base import Store
from ..scoring.model import Model

MOST = 10
"""So many of a district are numbered on its map."""


@dataclass(frozen=True)
class Priority:
    """A facility whose works help a profile."""

    facility: int
    rank: int
    """In the ranking of the whole city."""
    names: Mapping[str, str]
    """Language → name; "" is the name of the register."""
    facility_type: str
    x: float | None
    """Metres in the model's CRS, as ``y``; None where it has no place."""
    y: float | None
    cost: float | None
    """Typical, of the best package."""
    currency: str

    def name(self, language: str) -> str:
        return self.names.get(language) or self.names.get("", "")


@dataclass(frozen=True)
class Priorities:
    """What a city's maps say of its ranking; empty where there is none."""

    ranked_at: str = ""
    """UTC, as the store writes times."""
    of: Mapping[tuple[int, str], tuple[Priority, ...]] = field(default_factory=dict)
    """(district key, profile) → the first :data:`MOST`, highest first."""

    def any_in(self, district: int) -> int:
        """The most that a profile has in the district."""
        return max((len(found) for (key, _), found in self.of.items() if key == district), default=0)


def read_priorities(store: Store, model: Model) -> Priorities:
    """Of the current ranking: facilities whose best package newly serves people of the profile, by their rank."""
    current = store.rows(
        "SELECT fid, created_at FROM scenario WHERE kind = :kind AND is_current ORDER BY fid DESC", {"kind": KIND}
    )
    if not current:
        return Priorities()
    scenario, ranked_at = current[0]
    found: dict[tuple[int, str], list[tuple]] = {}
    for profile in model.profile_codes:
        rows = store.rows(
            "SELECT district, facility, rank, cost_typical, currency, facility_type, name FROM ("
            "SELECT f.district, r.facility, r.rank, r.cost_typical, r.currency, f.facility_type, "
            "coalesce(f.name, f.address, '') AS name, "
            "row_number() OVER (PARTITION BY f.district ORDER BY r.rank, r.facility) AS place "
            "FROM scenario_facility r JOIN facility f ON f.fid = r.facility AND f.retired_at IS NULL "
            "AND f.district IS NOT NULL "
            "JOIN scenario_term t ON t.scenario = r.scenario AND t.facility = r.facility AND t.profile = :profile "
            "AND t.served > 0 WHERE r.scenario = :scenario AND r.list = :list) q WHERE place <= :most "
            "ORDER BY district, rank, facility",
            {"profile": profile, "scenario": scenario, "list": WORKS, "most": MOST},
        )
        for district, *rest in rows:
            found.setdefault((district, profile), []).append(tuple(rest))
    named = sorted({row[0] for rows in found.values() for row in rows})
    names = _names(store, named)
    places = _places(store, model, named)
    return Priorities(
        ranked_at or "",
        {
            key: tuple(
                Priority(
                    facility,
                    rank,
                    {**names.get(facility, {}), "": name},
                    kind,
                    *places.get(facility, (None, None)),
                    cost,
                    currency or "",
                )
                for facility, rank, cost, currency, kind, name in rows
            )
            for key, rows in found.items()
        },
    )


def _names(store: Store, facilities: list[int]) -> dict[int, dict[str, str]]:
    found: dict[int, dict[str, str]] = {}
    for facility in facilities:
        sql = "SELECT language, name FROM facility_name WHERE facility = :facility"
        found[facility] = dict(store.rows(sql, {"facility": facility}))
    return found


def _places(store: Store, model: Model, facilities: list[int]) -> dict[int, tuple[float, float]]:
    if not facilities:
        return {}
    wanted = set(facilities)
    key, lon, lat = store.points("facility", "district IS NOT NULL AND retired_at IS NULL AND geom IS NOT NULL")
    x, y = to_metric(model, lon, lat)
    return {
        facility: (float(east), float(north))
        for facility, east, north in zip(key.tolist(), x, y)
        if facility in wanted and east == east
    }
