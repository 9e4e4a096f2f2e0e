"""Mends that can do no harm, each in one act that can be taken back: coordinates that are swapped, the district that
the place lies in, letters of another alphabet that look the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..scoring.checks import LETTERS, RELOCATE, SWAP
from ..scoring.text_match import one_alphabet
from .ground import city_ground, relocate
from .model_store import stored_model
from .register import Undo, change, point, undo, write_names
from .store.base import Store

_TEXTS = ("name", "address")


@dataclass(frozen=True)
class Mended:
    """What was mended, and how it is taken back."""

    facilities: tuple[int, ...]
    rows: Undo
    names: tuple[tuple[int, str, str, str], ...] = ()
    """(facility, language, name before, name after) of names in other languages."""

    def __len__(self) -> int:
        return len(self.facilities)


def mend(store: Store, fix: str, facilities: Sequence[int], by: str = "") -> Mended:
    """Mend what ``fix`` (of a rule in ``scoring/checks.py``) is for at these facilities (keys), in one act. What is in
    order by now, or would not be sure, is left as it is."""
    keys = np.array(sorted(set(facilities)), dtype=np.int64)
    with store.transaction():
        return {SWAP: _swap, RELOCATE: _relocate, LETTERS: _letters}[fix](store, keys, by)


def take_back(store: Store, mended: Mended, by: str = "") -> int:
    """Undo a mend; what somebody changed since stays. How many facilities are as they were."""
    with store.transaction():
        undone = undo(store, mended.rows, by)
        restored = set()
        for facility, language, before, after in mended.names:
            now = store.value(
                "SELECT name FROM facility_name WHERE facility = :fid AND language = :language",
                {"fid": facility, "language": language},
            )
            if now == after:
                write_names(store, facility, {language: before})
                restored.add(facility)
        moved = np.array([facility for facility, _, was in mended.rows.rows if "geom" in was], dtype=np.int64)
        relocate(store, stored_model(store), moved)
    return max(undone.restored, len(restored))


def _swap(store: Store, keys: np.ndarray, by: str) -> Mended:
    ground = city_ground(store, stored_model(store))
    fid, x, y = store.points("facility")
    mine = np.isin(fid, keys) & ~np.isnan(x)
    fid, x, y = fid[mine], x[mine], y[mine]
    place, _ = ground.find(x, y)
    turn = np.flatnonzero((place == "outside") & ground.would_be_inside(x, y))
    after: dict[int, dict[str, Any]] = {int(fid[at]): {"geom": point((float(y[at]), float(x[at])))} for at in turn}
    rows = change(store, after, by)
    relocate(store, stored_model(store), fid[turn])
    return Mended(tuple(after), rows)


def _relocate(store: Store, keys: np.ndarray, by: str) -> Mended:
    ground = city_ground(store, stored_model(store))
    fid, x, y = store.points("facility")
    mine = np.isin(fid, keys) & ~np.isnan(x)
    place, district = ground.find(x[mine], y[mine])
    rows = store.columns_in("SELECT fid, district FROM facility", "fid", keys, (np.int64, np.int64))
    now = dict(zip(*(column.tolist() for column in rows)))
    after = {
        key: {"district": to, "place": where}
        for key, to, where in zip(fid[mine].tolist(), district.tolist(), place.tolist())
        if to >= 0 and to != now[key]
    }
    return Mended(tuple(after), change(store, after, by))


def _letters(store: Store, keys: np.ndarray, by: str) -> Mended:
    after: dict[int, dict[str, Any]] = {}
    columns = store.columns_in("SELECT fid, name, address FROM facility", "fid", keys, (np.int64, object, object))
    for fid, *texts in zip(*(column.tolist() for column in columns)):
        mended = {name: better for name, text in zip(_TEXTS, texts) if text and (better := one_alphabet(text))}
        if mended:
            after[fid] = mended
    rows = change(store, after, by)
    names = []
    found = store.columns_in(
        "SELECT facility, language, name FROM facility_name", "facility", keys, (np.int64, object, object)
    )
    for fid, language, name in zip(*(column.tolist() for column in found)):
        better = one_alphabet(name)
        if better:
            write_names(store, fid, {language: better})
            names.append((fid, language, name, better))
    return Mended(tuple(sorted({*after, *(each[0] for each in names)})), rows, tuple(names))
