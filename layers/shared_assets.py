"""What facilities have in common – lines, crossings, routes, buildings – as the analyses take it."""

from __future__ import annotations

import numpy as np

from ..scoring.shared_works import Assets, with_buildings
from .store.base import Store


def read_assets(store: Store, facility: np.ndarray) -> Assets:
    """What ``facility`` (keys, ascending) share: the assets they are linked to, and the buildings they stand in."""
    key, kind = store.columns("SELECT fid, kind FROM shared_asset ORDER BY fid", (np.int64, object))
    of, asset = store.columns("SELECT facility, asset FROM facility_asset ORDER BY facility, asset", (np.int64,) * 2)
    fid, building = store.columns(
        "SELECT fid, building FROM facility WHERE building IS NOT NULL ORDER BY fid", (np.int64, object)
    )
    number = np.full(len(facility), -1, dtype=np.int64)
    row, there = _rows(facility, fid)
    # A building is known by its text, whatever case somebody wrote it in.
    names = np.array([str(name).strip().casefold() for name in building[there].tolist()], dtype=str)
    filled = names != ""
    if filled.any():
        _, number[row[filled]] = np.unique(names[filled], return_inverse=True)
    row, there = _rows(facility, of)
    return with_buildings(number, row, np.searchsorted(key, asset[there]), tuple(kind.tolist()), key)


def _rows(facility: np.ndarray, keys: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows in ``facility`` of those of ``keys`` that are among them, and which those are (bool)."""
    if not len(facility):
        return np.zeros(0, dtype=np.int64), np.zeros(len(keys), dtype=bool)
    at = np.minimum(np.searchsorted(facility, keys), len(facility) - 1)
    there = facility[at] == keys
    return at[there], there
