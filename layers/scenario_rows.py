"""The rows that make up the result of a scenario: which tables and columns there are, and the digest over them.

The digest is taken of the rows as a store holds them, so the same is found from what is about to be written, from what
was written, and from a copy in the other kind of store.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from .store.base import Store, quoted

WHOLE, REAL, TEXT = np.int64, np.float64, object
Columns = Mapping[str, "Sequence[Any] | np.ndarray"]
Rows = Mapping[str, Columns]
"""Table → columns of equal length; columns that are left out are empty."""

TABLES: dict[str, dict[str, Any]] = {
    "scenario_facility": {
        "facility": WHOLE, "list": TEXT, "rank": WHOLE, "priority": REAL, "need": REAL, "people": REAL,
        "cost_low": REAL, "cost_typical": REAL, "cost_high": REAL, "currency": TEXT, "measures": TEXT, "gain": REAL,
        "package": TEXT,
    },
    "scenario_term": {
        "facility": WHOLE, "profile": TEXT, "status": TEXT, "target": TEXT, "deficit": REAL, "people": REAL,
        "need": REAL, "measures": TEXT, "usability_low": REAL, "usability_high": REAL, "usability_after": REAL,
        "unmet": REAL, "served": REAL, "weight": REAL,
    },
    "scenario_package": {
        "facility": WHOLE, "package": TEXT, "unit": WHOLE, "year": WHOLE, "is_chosen": WHOLE, "reason": TEXT,
        "cost_low": REAL, "cost_typical": REAL, "cost_high": REAL, "city_cost": REAL, "currency": TEXT, "gain": REAL,
        "measures": TEXT, "payers": TEXT,
    },
    "scenario_package_profile": {
        "facility": WHOLE, "package": TEXT, "profile": TEXT, "status": TEXT, "target": TEXT,
        "usability_before": REAL, "usability_after": REAL, "served": REAL,
    },
    "scenario_acceptability": {
        "facility": WHOLE, "share": REAL, "verdict": TEXT, "rank_mean": REAL, "rank_low": REAL, "rank_high": REAL,
        "inspect_value": REAL, "inspect_rank": WHOLE,
    },
    "scenario_figure": {
        "name": TEXT, "district": WHOLE, "profile": TEXT, "facility_type": TEXT, "payer": TEXT, "year": WHOLE,
        "position": WHOLE, "low": REAL, "value": REAL, "high": REAL, "unit": TEXT,
    },
    "gap_cell": {
        "demand": WHOLE, "profile": TEXT, "facility_type": TEXT, "nearest_m": REAL, "usable_m": REAL,
        "usable_high_m": REAL, "extra_m": REAL, "access": REAL, "access_high": REAL, "access_free": REAL,
        "unmet_low": REAL, "unmet": REAL, "unmet_distance": REAL,
    },
    "gap_profile": {
        "demand": WHOLE, "profile": TEXT, "people": REAL, "unmet_low": REAL, "unmet": REAL, "unmet_distance": REAL,
        "without_low": REAL, "without": REAL, "gi_z": REAL, "gi_p": REAL, "gi_q": REAL, "spot": TEXT,
    },
}  # fmt: skip
"""Every table of results with its columns, beside ``fid`` and ``scenario``. A whole number of -1 is none."""
_WHEN_EMPTY = {"measures": "", "payers": "{}"}
"""What the store itself puts where nothing is given."""


def row_count(columns: Columns) -> int:
    """How many rows these columns have."""
    return len(next(iter(columns.values()))) if columns else 0


def digest_rows(rows: Rows) -> str:
    """SHA-256 of the rows in their order, in hexadecimal digits."""
    return _digest({name: _complete(name, rows[name]) for name in TABLES if name in rows})


def stored_rows(store: Store, scenario: int, tables: Sequence[str] = tuple(TABLES)) -> dict[str, dict[str, np.ndarray]]:
    """The rows of a scenario as columns, in the order in which they were written."""
    found = {}
    for name in tables:
        kinds = TABLES[name]
        listed = ", ".join(quoted(column) for column in kinds)
        arrays = store.columns(
            f"SELECT {listed} FROM {quoted(name)} WHERE scenario = :scenario ORDER BY fid",  # nosec B608 # our own names
            list(kinds.values()),
            {"scenario": scenario},
        )
        found[name] = dict(zip(kinds, arrays))
    return found


def digest_stored(store: Store, scenario: int) -> str:
    """The digest of what the store holds of a scenario now."""
    return _digest(stored_rows(store, scenario))


def _complete(table: str, columns: Columns) -> dict[str, Any]:
    unknown = set(columns) - set(TABLES[table])
    if unknown:
        raise ValueError(f"{table} has no column {sorted(unknown)[0]}")
    count = row_count(columns)
    found: dict[str, Any] = {}
    for name, kind in TABLES[table].items():
        if name in columns:
            found[name] = columns[name]
        elif kind is REAL:
            found[name] = np.full(count, np.nan)
        elif kind is WHOLE:
            # (Chosen is what a store takes a package for that says nothing else.)
            found[name] = np.full(count, 1 if name == "is_chosen" else -1, dtype=np.int64)
        else:
            found[name] = [_WHEN_EMPTY.get(name)] * count
    return found


def _digest(rows: Mapping[str, Mapping[str, Any]]) -> str:
    total = hashlib.sha256()
    for table, columns in rows.items():
        count = row_count(columns)
        if not count:
            continue
        total.update(f"{table} {count}\n".encode())
        for name, kind in TABLES[table].items():
            total.update(name.encode())
            total.update(_bytes(columns[name], kind, _WHEN_EMPTY.get(name)))
    return total.hexdigest()


def _bytes(values: Sequence[Any] | np.ndarray, kind: Any, when_empty: str | None) -> bytes:
    if kind is REAL:
        plain = np.array(
            [np.nan if v is None else v for v in values] if isinstance(values, list) else values, np.float64
        )
        plain = plain + 0.0  # -0 is 0
        plain[np.isnan(plain)] = np.nan  # one of the many NaN
        return plain.astype("<f8").tobytes()
    if kind is WHOLE:
        if isinstance(values, np.ndarray) and values.dtype != object:
            return values.astype("<i8").tobytes()
        return np.array([-1 if value is None else int(value) for value in values], dtype="<i8").tobytes()
    texts = values.tolist() if isinstance(values, np.ndarray) else list(values)
    empty = "\x00" if when_empty is None else when_empty
    if None in texts:
        texts = [empty if value is None else value for value in texts]
    return "\x1f".join(texts).encode() + b"\n"
