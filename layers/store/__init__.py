"""The city's store: :func:`open_store` and :func:`create_store` by name."""

from __future__ import annotations

import os

from .address import Address, address_of
from .base import Cancelled as CancelledCheck
from .base import Progress, Store, time_texts, utc_now
from .errors import Cancelled, NoSuchConnection, StoreError
from .geopackage import GeoPackageStore


def open_store(name: str | os.PathLike[str], read_only: bool = False) -> Store:
    """Open the store called ``name``: a ``.gpkg`` path, a saved PostgreSQL connection of QGIS, or a libpq string.
    Raises a :class:`StoreError` that says why not."""
    address = _address(name)
    if address is None:
        return GeoPackageStore(name, read_only)
    from .postgis import PostgisStore

    return PostgisStore(address, read_only)


def create_store(name: str | os.PathLike[str], overwrite: bool = False) -> Store:
    """A new, empty store under ``name``; refused where one is there and ``overwrite`` is not asked for (a city in a
    database is never overwritten)."""
    address = _address(name)
    if address is None:
        return GeoPackageStore.create(name, overwrite)
    from .postgis import PostgisStore

    return PostgisStore.create(address)


def upgrade_store(name: str | os.PathLike[str]) -> bool:
    """Bring the store under ``name`` to the present schema; False where there is none yet."""
    address = _address(name)
    if address is None:
        if not os.path.exists(name):
            return False
        GeoPackageStore.upgrade(name)
        return True
    from .postgis import PostgisStore

    return PostgisStore.upgrade(address) is not None


def _address(name: str | os.PathLike[str]) -> Address | None:
    try:
        return address_of(os.fspath(name))
    except ValueError:
        # The text may hold a password: it is not repeated.
        raise NoSuchConnection("…") from None


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
