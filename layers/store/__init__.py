"""The city's store: :func:`open_store` and :func:`create_store` by name."""

from __future__ import annotations

import os

from .base import Cancelled as CancelledCheck
from .base import Progress, Store, time_texts, utc_now
from .errors import Cancelled, StoreError
from .geopackage import GeoPackageStore


def open_store(name: str | os.PathLike[str], read_only: bool = False) -> Store:
    """Open the store called ``name`` (a ``.gpkg`` path). Raises a :class:`StoreError` that says why not."""
    return GeoPackageStore(name, read_only)


def create_store(name: str | os.PathLike[str], overwrite: bool = False) -> Store:
    """A new, empty store under ``name``; refused where one is there and ``overwrite`` is not asked for."""
    return GeoPackageStore.create(name, overwrite)


def upgrade_store(name: str | os.PathLike[str]) -> bool:
    """Bring the store under ``name`` to the present schema; False where there is none yet."""
    if not os.path.exists(name):
        return False
    GeoPackageStore.upgrade(name)
    return True


__all__ = [
    "Cancelled",
    "CancelledCheck",
    "Progress",
    "Store",
    "StoreError",
    "create_store",
    "open_store",
    "time_texts",
    "upgrade_store",
    "utc_now",
]
