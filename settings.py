"""The few things the plugin remembers between sessions, each with its type and default.

They live in QGIS's settings under ``plugins/inclusive_city``. Never a password: see :func:`remember_store`.
"""

from __future__ import annotations

import re
from typing import Any, Generic, TypeVar

from qgis.core import QgsSettings

T = TypeVar("T")
PREFIX = "plugins/inclusive_city/"
RECENT = 8
"""How many stores are remembered."""


class Setting(Generic[T]):
    """One remembered value. What is stored but no longer valid reads as the default."""

    def __init__(self, key: str, default: T, choices: tuple[T, ...] | None = None) -> None:
        self.key = PREFIX + key
        self.default = default
        self.choices = choices

    def get(self) -> T:
        value = self._read(QgsSettings().value(self.key, None))
        if value is None or (self.choices is not None and value not in self.choices):
            return self.default
        return value

    def set(self, value: T) -> None:
        if self.choices is not None and value not in self.choices:
            raise ValueError(f"{self.key}: {value!r} is none of {self.choices}")
        QgsSettings().setValue(self.key, value)

    def reset(self) -> None:
        """Forget it: the default counts again."""
        QgsSettings().remove(self.key)

    def _read(self, stored: Any) -> T | None:
        """Settings files keep text; give it the default's type back, None where it does not fit."""
        if stored is None:
            return None
        kind = type(self.default)
        if kind is bool:
            return {"true": True, "1": True, "false": False, "0": False}.get(str(stored).lower())
        if kind is list:
            return [str(part) for part in (stored if isinstance(stored, (list, tuple)) else [stored]) if part]
        try:
            return kind(stored)
        except (TypeError, ValueError):
            return None


LANGUAGE = Setting("language", "follow", ("follow", "kk", "ru", "en"))
"""Of the plugin's own texts; ``follow`` follows QGIS, which has no Kazakh."""
LAST_STORE = Setting("last_store", "")
START_CITY = Setting("start_city", "last")
"""What the dock opens by itself: ``last`` the city that was open last, ``none`` nothing, else a store's name."""
RECENT_STORES: Setting[list] = Setting("recent_stores", [])
PROFILE = Setting("profile", "")
"""Code of the disability profile shown last; empty: the model's first."""
WITH_REPORTED = Setting("with_reported", True)
"""Whether the map shows reported statuses beside official ones."""
BASE_MAP = Setting("base_map", False)
LAST_FOLDER = Setting("last_folder", "")
"""Where files were last chosen."""
STYLES_FOLDER = Setting("styles_folder", "")
"""A city's own ``.qml`` styles for the projects that are built; empty: the plugin's."""
MODEL = Setting("model", "almaty")
"""The classification model of new cities: a shipped name or a folder."""
INSPECTION_DOCKED = Setting("inspection_docked", False)
"""Whether inspections are entered in a panel beside the map, and not in a window of their own."""
GEOCODER = Setting("geocoder", "")
"""Address of the service that finds places by address; empty: nothing is sent anywhere."""
KNOWN_SEALS: Setting[list] = Setting("known_seals", [])
"""Of city files, ``path<tab>seal``: the last seal of the history that this computer has seen."""

ALL: tuple[Setting, ...] = (
    LANGUAGE, LAST_STORE, START_CITY, RECENT_STORES, PROFILE, WITH_REPORTED, BASE_MAP, LAST_FOLDER,
    STYLES_FOLDER, MODEL, INSPECTION_DOCKED, GEOCODER, KNOWN_SEALS,
)  # fmt: skip

_PASSWORD = re.compile(r"\b(ssl)?password\s*=|://[^/@\s]*:[^/@\s]*@", re.IGNORECASE)


def may_be_remembered(store: str) -> bool:
    """Whether a store's name holds no password."""
    return not _PASSWORD.search(store)


def remember_store(store: str) -> bool:
    """Remember a store's name (path, connection name, libpq string) as the last one used.

    A libpq string that carries a password is not remembered; False then.
    """
    if not may_be_remembered(store):
        return False
    LAST_STORE.set(store)
    RECENT_STORES.set([store, *(name for name in RECENT_STORES.get() if name != store)][:RECENT])
    return True


def start_city() -> str:
    """The store that the dock opens by itself, or ""."""
    chosen = START_CITY.get()
    return {"last": LAST_STORE.get(), "none": ""}.get(chosen, chosen)


def forget_store(store: str) -> None:
    """Take a store that is gone off the list."""
    RECENT_STORES.set([name for name in RECENT_STORES.get() if name != store])
    if LAST_STORE.get() == store:
        LAST_STORE.reset()
