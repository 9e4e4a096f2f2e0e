"""What the statuses were before an evaluation, and how they end: facility_status_history with facility_status is the
whole series of every status."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..scoring.model import Model
from ..scoring.status import BASES, NOT_ASSESSED, STATUS_CODES
from .store.base import Store

NONE, OTHER_MODEL = -1, -2
"""No status stored; a status by another version of the model, which is over whatever it was."""


@dataclass
class Before:
    """The stored statuses of f facilities."""

    fid: np.ndarray
    """Keys in profile_status, as read."""
    since: np.ndarray
    """When each of them began (text)."""
    row: dict[str, np.ndarray]
    """Per basis [f, p]: place in ``fid``, or :data:`NONE`."""
    status: dict[str, np.ndarray]
    """Per basis [f, p]: status code, :data:`NONE` or :data:`OTHER_MODEL`."""
    gone: np.ndarray
    """Keys of statuses for profiles that the model no longer has."""

    def began(self, basis: str, rows: np.ndarray, profile: int, now: str) -> list[str]:
        """Since when the status of these facilities stands, ``now`` where it is new."""
        if not len(self.fid):
            return [now] * len(rows)
        at = self.row[basis][rows, profile].tolist()
        since = self.since.tolist()
        return [now if place < 0 else since[place] for place in at]


def statuses_before(store: Store, model: Model, facility: np.ndarray, everything: bool) -> Before:
    """What stands in the store for these facilities (keys, ascending)."""
    names = "SELECT fid, facility, profile, basis, status, model_version, since FROM facility_status"
    dtypes = (np.int64, np.int64, object, object, object, object, object)
    if everything and len(facility):
        limits = {"low": int(facility[0]), "high": int(facility[-1])}
        found = store.columns(f"{names} WHERE facility BETWEEN :low AND :high", dtypes, limits)
    else:
        found = store.columns_in(names, "facility", facility, dtypes)
    fid, of, profile, basis, status, version, since = found
    shape = (len(facility), len(model.profiles))
    column = _numbered(profile, model.profile_codes)
    code = np.where(version == model.version, _numbered(status, STATUS_CODES), OTHER_MODEL)
    rows, statuses = {}, {}
    for name in BASES:
        rows[name], statuses[name] = np.full(shape, NONE, dtype=np.int64), np.full(shape, NONE, dtype=np.int8)
        mine = np.flatnonzero((basis == name) & (column >= 0)) if len(fid) else fid
        at = np.searchsorted(facility, of[mine]), column[mine]
        rows[name][at], statuses[name][at] = mine, code[mine]
    return Before(fid, since, rows, statuses, fid[column < 0])


def end_statuses(store: Store, before: Before, now: dict[str, np.ndarray], moment: str) -> int:
    """Keep in the history each stored status that is another one ``now`` (per basis [f, p], :data:`NONE` for none); the
    number of statuses that changed. Afterwards ``before.row`` leads to the unchanged ones only."""
    changes, ended = 0, [before.gone]
    for basis in BASES:
        changed = before.status[basis] != now[basis]
        stored = before.row[basis] >= 0
        ended.append(before.fid[before.row[basis][changed & stored]])
        before.row[basis][changed] = NONE
        # That nothing is known of a new facility is no news.
        changes += int((changed & (stored | (now[basis] > NOT_ASSESSED))).sum())
    keys = np.concatenate(ended)
    if len(keys):
        store.copy_rows(
            "facility_status",
            "facility_status_history",
            ("facility", "profile", "basis", "status", "score", "completeness", "model_version", "since"),
            keys,
            {"until": moment},
        )
    return changes


def _numbered(texts: np.ndarray, names: tuple[str, ...]) -> np.ndarray:
    """Place of each text among ``names``; -1 for others."""
    places = {name: index for index, name in enumerate(names)}
    return np.array([places.get(text, -1) for text in texts.tolist()], dtype=np.int64)
