"""The city as it was known at a moment: statuses out of their history, records out of the log."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..scoring.model import Model
from ..scoring.status import INCOMPLETE, NOT_ASSESSED, OFFICIAL, REPORTED, STATUS_CODES
from .aggregates import HEXAGON_SIDE, count_statuses, hexagon_cells, hexagon_shapes, to_metric
from .ground import INSIDE, city_ground
from .history import moment as plain_moment
from .history import parsed, position_of
from .model_store import stored_model, titles
from .store import Store
from .words import REPORTED as HOLLOW

TEXTS = ("name", "facility_type", "address", "owner_kind", "owner", "building")
_NAMES = np.array(STATUS_CODES, dtype=object)


@dataclass
class Shares:
    """Areas with their figures."""

    shapes: list[bytes | None]
    """WKB."""
    counts: dict[str, np.ndarray]
    texts: dict[str, list[Any]] = field(default_factory=dict)
    """Code and names."""


@dataclass
class CityThen:
    """The facilities that were in the register at a moment, in the order of their keys."""

    model: Model
    moment: str
    """UTC."""
    facility: np.ndarray
    x: np.ndarray
    y: np.ndarray
    """Degrees; NaN where the place was not known."""
    place: np.ndarray
    district: np.ndarray
    """Key, -1 for none."""
    texts: dict[str, list[Any]]
    """By :data:`TEXTS`, and ``name_kk`` …"""
    status: np.ndarray
    """Status codes on the official basis [f, p]."""
    symbol: dict[str, np.ndarray]
    """Profile → values of the map's symbols with reported statuses."""
    known_since: str = ""
    """When the first status of the city was computed; empty where none ever was."""
    districts: Shares | None = field(default=None, repr=False)
    hexagons: Shares | None = field(default=None, repr=False)

    @property
    def assessed(self) -> int:
        """Facilities with one of the four statuses for some profile."""
        known = (self.status != NOT_ASSESSED) & (self.status != INCOMPLETE)
        return int(known.any(axis=1).sum())

    def official(self, profile: str) -> np.ndarray:
        """Values of the map's symbols on the official basis alone."""
        return _NAMES[self.status[:, self.model.profile_codes.index(profile)]]


def known_since(store: Store) -> str:
    """When the first status that the store knows of was computed, UTC; empty for none."""
    return min(
        (
            since
            for table in ("facility_status_history", "profile_status")
            if (since := store.value(f"SELECT min(since) FROM {table}"))  # nosec B608 # literal names
        ),
        default="",
    )


def city_then(store: Store, moment: str, shares: bool = True) -> CityThen:
    """The city at ``moment`` (UTC, as the store writes times). ``shares``: with the figures of districts and cells."""
    model = stored_model(store)
    fid, created, retired, district, place, *texts = store.columns(
        f"SELECT fid, created_at, retired_at, district, place, {', '.join(TEXTS)} FROM facility ORDER BY fid",  # nosec B608 # literal columns
        (np.int64, object, object, np.int64, object, *[object] * len(TEXTS)),
    )
    _, x, y = store.points("facility")
    columns = dict(zip(TEXTS, texts))
    there = np.array([not made or made <= moment for made in created.tolist()], dtype=bool)
    is_moved = np.zeros(len(fid), dtype=bool)
    for key, act, before in _first_after(store, moment):
        at = int(np.searchsorted(fid, key))
        if at >= len(fid) or fid[at] != key:
            continue
        if act == "insert":
            there[at] = False
            continue
        for name in TEXTS:
            if name in before:
                columns[name][at] = before[name]
        if "retired_at" in before:
            retired[at] = plain_moment(before["retired_at"] or "") or None
        if "geom" in before:
            was = position_of(before["geom"] or "")
            x[at], y[at] = was if was is not None else (np.nan, np.nan)
            is_moved[at] = True
    there &= np.array([not closed or closed > moment for closed in retired.tolist()], dtype=bool)
    if is_moved.any():
        place[is_moved], district[is_moved] = city_ground(store, model).find(x[is_moved], y[is_moved])
    fid, x, y, place, district = (column[there] for column in (fid, x, y, place, district))
    official, reported = _statuses(store, model, fid, moment)
    symbol = {}
    for index, profile in enumerate(model.profile_codes):
        hollow = (official[:, index] == NOT_ASSESSED) & (reported[:, index] != NOT_ASSESSED)
        symbol[profile] = np.where(hollow, HOLLOW + _NAMES[reported[:, index]], _NAMES[official[:, index]])
    then = CityThen(
        model=model, moment=moment, facility=fid, x=x, y=y, place=place, district=district,
        texts={name: column[there].tolist() for name, column in columns.items()} | _names(store, model, fid, moment),
        status=official, symbol=symbol, known_since=known_since(store),
    )  # fmt: skip
    if shares:
        _add_shares(store, then)
    return then


def _first_after(store: Store, moment: str) -> list[tuple[int, str, dict[str, Any]]]:
    """Per facility the first change after the moment: before it, the record was as it was then."""
    found: dict[int, tuple[int, str, dict[str, Any]]] = {}
    for key, act, before in store.rows(
        "SELECT row_id, act, before FROM change_log WHERE table_name = 'facility' AND changed_at > :moment "
        "ORDER BY fid",
        {"moment": moment},
    ):
        if key not in found:
            found[key] = key, act, parsed(before) or {}
    return list(found.values())


def _statuses(store: Store, model: Model, fid: np.ndarray, moment: str) -> tuple[np.ndarray, np.ndarray]:
    """Status codes [f, p] of both bases; what nobody knew then is not assessed."""
    facility, profile, basis, status = store.columns(
        "SELECT facility, profile, basis, status FROM facility_status_history "
        "WHERE since <= :moment AND until > :moment "
        "UNION ALL SELECT facility, profile, basis, status FROM profile_status WHERE since <= :moment",
        (np.int64, object, object, object),
        {"moment": moment},
    )
    found = {
        name: np.full((len(fid), len(model.profiles)), NOT_ASSESSED, dtype=np.int8) for name in (OFFICIAL, REPORTED)
    }
    if not len(facility) or not len(fid):
        return found[OFFICIAL], found[REPORTED]
    at = np.minimum(np.searchsorted(fid, facility), len(fid) - 1)
    column = _places(profile, model.profile_codes)
    code = _places(status, STATUS_CODES)
    good = (fid[at] == facility) & (column >= 0) & (code >= 0)
    for name, target in found.items():
        mine = good & (basis == name)
        target[at[mine], column[mine]] = code[mine]
    return found[OFFICIAL], found[REPORTED]


def _places(texts: np.ndarray, names: tuple[str, ...]) -> np.ndarray:
    at = {name: index for index, name in enumerate(names)}
    return np.array([at.get(text, -1) for text in texts.tolist()], dtype=np.int64)


def _names(store: Store, model: Model, fid: np.ndarray, moment: str) -> dict[str, list[Any]]:
    """Names by language as they were: those of now, but for what was changed since."""
    names = {
        (facility, language): name
        for facility, language, name in store.rows("SELECT facility, language, name FROM facility_name")
    }
    first: dict[tuple[int, str], str | None] = {}
    for facility, before, after in store.rows(
        "SELECT row_id, before, after FROM change_log WHERE table_name = 'facility_name' AND changed_at > :moment "
        "ORDER BY fid",
        {"moment": moment},
    ):
        was, became = parsed(before) or {}, parsed(after) or {}
        for language in (*was, *became):
            first.setdefault((facility, language), was.get(language))
    names.update(first)
    return {f"name_{language}": [names.get((key, language)) for key in fid.tolist()] for language in model.languages}


def _add_shares(store: Store, then: CityThen) -> None:
    """Figures per district and cell, as the map of today has them."""
    keys, shapes = store.geometries("district")
    if len(keys):
        group = np.minimum(np.searchsorted(keys, then.district), len(keys) - 1)
        group[keys[group] != then.district] = -1
        counts = count_statuses(then.model, group, then.status, len(keys))
        then.districts = Shares(shapes, counts, _district_texts(store, then.model, keys))
    inside = (then.place == INSIDE) & ~np.isnan(then.x)
    if inside.any():
        cells, group = hexagon_cells(*to_metric(then.model, then.x[inside], then.y[inside]), HEXAGON_SIDE)
        counts = count_statuses(then.model, group, then.status[inside], len(cells))
        then.hexagons = Shares(hexagon_shapes(then.model, cells, HEXAGON_SIDE), counts)


def _district_texts(store: Store, model: Model, keys: np.ndarray) -> dict[str, list[Any]]:
    """As the map's view of the districts has them."""
    rows = {fid: (code, name) for fid, code, name in store.rows("SELECT fid, code, name FROM district")}
    known = [rows[key] for key in keys.tolist()]
    texts: dict[str, list[Any]] = {"code": [code for code, _ in known], "name": [name for _, name in known]}
    for language in model.languages:
        in_words = titles(store, "district", language)
        texts[f"name_{language}"] = [in_words.get(code) for code, _ in known]
    return texts
