"""Whether a place lies in the city and in which district: one answer for imports, the dock and edits made elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

import numpy as np

from ..scoring.model import Model
from .districts import Districts, locate, read_districts
from .model_store import keep_setting
from .store.base import Store, optional_keys

INSIDE, OUTSIDE, UNLOCATED = PLACES = ("inside", "outside", "unlocated")
ANYWHERE = "none"
"""Bounds that hold every place."""
BOUNDS_SETTING = "bounds"
Bounds = Union[tuple[float, float, float, float], str, None]
"""West, south, east, north in degrees; :data:`ANYWHERE`; or None: the districts or the model say."""


@dataclass(frozen=True)
class Ground:
    """How it is decided: by the city's own bounds where it has some, else by the outlines of its districts, else by
    the bounds of the model."""

    districts: Districts
    model_bounds: tuple[float, float, float, float]
    bounds: Bounds = None

    def is_inside(self, x: np.ndarray, y: np.ndarray, position: np.ndarray) -> np.ndarray:
        """bool [n]. ``x``, ``y`` in degrees; ``position`` of the district among ``districts``, -1 for none."""
        if self.bounds == ANYWHERE:
            return ~np.isnan(x)
        if isinstance(self.bounds, tuple):
            return _within(self.bounds, x, y) | (position >= 0)
        if self.districts.has_outlines:
            return position >= 0
        return _within(self.model_bounds, x, y)

    def would_be_inside(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Whether a place that lies outside would lie inside with its coordinates swapped."""
        with np.errstate(invalid="ignore"):
            fits = (np.abs(y) <= 180) & (np.abs(x) <= 90)
        turned_x, turned_y = np.where(fits, y, np.nan), np.where(fits, x, np.nan)
        return self.is_inside(turned_x, turned_y, locate(self.districts.shapes, turned_x, turned_y))

    def find(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Per place (degrees, NaN for none) one of :data:`PLACES`, and the key of its district or -1."""
        position = locate(self.districts.shapes, x, y)
        place = np.where(self.is_inside(x, y, position), INSIDE, OUTSIDE).astype(object)
        place[np.isnan(x)] = UNLOCATED
        return place, np.append(self.districts.fid, -1)[position]


def city_ground(store: Store, model: Model, bounds: Bounds = None) -> Ground:
    """The ground of a store; ``bounds`` go before those that it keeps."""
    return Ground(read_districts(store), model.bounds, bounds if bounds is not None else _kept_bounds(store))


def keep_bounds(store: Store, bounds: Bounds) -> None:
    """Let the store know the bounds that an import was told, so that later edits are judged by the same."""
    if bounds is not None:
        keep_setting(store, BOUNDS_SETTING, bounds if isinstance(bounds, str) else " ".join(map(repr, bounds)))


def relocate(store: Store, model: Model, facilities: np.ndarray | None = None) -> np.ndarray:
    """Say of the given facilities (keys; None: all) whether they lie in the city, and in which district. The keys of
    those for which that is news. What has no place, or no district with an outline to lie in, keeps the district that
    its source named."""
    if facilities is not None and not len(facilities):
        return facilities
    key, x, y = store.points("facility")
    district, place = store.columns("SELECT district, place FROM facility ORDER BY fid", (np.int64, object))
    if facilities is not None:
        asked = np.isin(key, facilities)
        key, x, y, district, place = key[asked], x[asked], y[asked], district[asked], place[asked]
    ground = city_ground(store, model)
    found_place, found_district = ground.find(x, y)
    named = np.isnan(x) | (not ground.districts.has_outlines)
    found_district = np.where(named, district, found_district)
    news = (found_district != district) | np.not_equal(found_place, place).astype(bool)
    if news.any():
        store.update(
            "facility",
            "fid",
            {
                "fid": key[news],
                "district": optional_keys(found_district[news]),
                "place": found_place[news],
            },
        )
    return key[news]


def _kept_bounds(store: Store) -> Bounds:
    text = store.value("SELECT value FROM setting WHERE key = :key", {"key": BOUNDS_SETTING})
    if not text or text == ANYWHERE:
        return text or None
    west, south, east, north = (float(part) for part in text.split())
    return west, south, east, north


def _within(bounds: tuple[float, float, float, float], x: np.ndarray, y: np.ndarray) -> np.ndarray:
    west, south, east, north = bounds
    with np.errstate(invalid="ignore"):
        return (x >= west) & (x <= east) & (y >= south) & (y <= north)
