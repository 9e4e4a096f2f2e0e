"""On which data a result stands: a digest of each part of what was read, and what it was, in numbers.

Two results with the same digests were computed from the same data. Where they differ, the parts that changed have names
(:data:`PARTS`), so that a person can be told which.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np

from ..scoring.errors import QT_TRANSLATE_NOOP
from .gap_reading import GapReading
from .store.base import Store, utc_now

PARTS = {
    "model": QT_TRANSLATE_NOOP("Scenarios", "the classification model"),
    "facilities": QT_TRANSLATE_NOOP("Scenarios", "the facilities: which there are, where, whose"),
    "statuses": QT_TRANSLATE_NOOP("Scenarios", "the inspections and what follows from them"),
    "demand": QT_TRANSLATE_NOOP("Scenarios", "the population"),
    "capacities": QT_TRANSLATE_NOOP("Scenarios", "the capacities of facilities"),
    "prices": QT_TRANSLATE_NOOP("Scenarios", "the prices"),
    "shared": QT_TRANSLATE_NOOP("Scenarios", "what facilities share"),
    "program": QT_TRANSLATE_NOOP("Scenarios", "the version of the plugin"),
}
"""Part of the data state → what it is, for people."""
COUNTS = ("facilities_in_use", "assessed", "cells", "people_living", "capacities_known")


def reading_state(store: Store, reading: GapReading) -> dict[str, Any]:
    """The state of what was read, with prices and shared assets as they are in the store now."""
    inputs, demand = reading.inputs, reading.demand
    status = reading.status
    return {
        "read_at": utc_now(),
        "facilities_in_use": len(reading.facility),
        "assessed": int((status.status > 0).any(axis=1).sum()),
        "cells": len(inputs.people),
        "people_living": round(float(np.nansum(inputs.people)), 3),
        "capacities_known": reading.known_capacities,
        "model": reading.model.digest,
        "facilities": digest_of(
            reading.facility, reading.facility_type, reading.district, reading.owner_kind, reading.lon, reading.lat
        ),
        "statuses": digest_of(
            reading.facility, status.status, status.outcome, inputs.usable_low, inputs.usable_high, reading.stale
        ),
        "demand": "" if demand is None else demand.digest(),
        "capacities": digest_of(np.zeros(0) if inputs.capacity is None else inputs.capacity),
        "prices": digest_of(
            *store.columns(
                "SELECT m.code, p.low, p.typical, p.high, p.currency, p.price_date, p.vat_included FROM price p "
                "JOIN measure m ON m.fid = p.measure ORDER BY p.fid",
                (object, np.float64, np.float64, np.float64, object, object, np.int8),
            )
        ),
        "shared": digest_of(
            *store.columns(
                "SELECT a.kind, a.code, l.facility FROM facility_asset l JOIN shared_asset a ON a.fid = l.asset "
                "ORDER BY l.fid",
                (object, object, np.int64),
            )
        ),
        "program": _program(),
    }


def changed_parts(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[str, ...]:
    """Which of :data:`PARTS` differ; parts that either does not know are not compared."""
    return tuple(part for part in PARTS if part in before and part in after and before[part] != after[part])


def digest_of(*arrays: Any) -> str:
    """SHA-256 of arrays, in hexadecimal digits: the same for the same values of the same kind."""
    total = hashlib.sha256()
    for array in arrays:
        values = np.asarray(array)
        total.update(f"{values.shape}{values.dtype.kind}".encode())
        if values.dtype.kind == "O":
            total.update("\x1f".join("\x00" if value is None else str(value) for value in values.tolist()).encode())
        elif values.dtype.kind == "f":
            plain = values.astype("<f8") + 0.0
            plain[np.isnan(plain)] = np.nan
            total.update(plain.tobytes())
        else:
            total.update(values.astype("<i8").tobytes())
    return total.hexdigest()


def in_words(parts: Iterable[str], translate: Any) -> str:
    """The parts for a person, with commas."""
    words = (PARTS[part] for part in parts)
    return ", ".join(translate("Scenarios", text) for text in words)


def _program() -> str:
    from configparser import ConfigParser
    from pathlib import Path

    read = ConfigParser(interpolation=None)
    read.read(Path(__file__).resolve().parent.parent / "metadata.txt", encoding="utf-8")
    return read.get("general", "version", fallback="")
