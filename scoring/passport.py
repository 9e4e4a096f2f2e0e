"""Codes of the facility passport and of the national map, and who counts as adapted.

The passport code names, level by level, the groups of people for whom a facility has it: "ДП-И (О, С, Г);
ДЧ-И (К)". Groups are the letters of the model's profiles.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .model import Model
from .status import ACCESSIBLE, CONDITIONAL, INACCESSIBLE, INCOMPLETE, PARTIAL, STATUS_CODES

PASSPORT_GROUPS = ("К", "О", "С", "Г", "У")
"""The order in which passports list groups; other letters of a model follow in its own order."""

PASSPORT_LEVELS = (
    (ACCESSIBLE, "ДП-В", "ДП-И"),
    (PARTIAL, "ДЧ-В", "ДЧ-И"),
    (CONDITIONAL, "ДУ", "ДУ"),
    (INACCESSIBLE, "ВНД", "ВНД"),
)
"""Status, code where it holds for every group, code before a list of groups; in the order of listing."""

MAP_FULL, MAP_PARTIAL, MAP_NOT = "full", "partial", "not"
"""Levels of the national map."""

_MAP_LEVEL: tuple[str | None, ...] = (None, None, MAP_NOT, MAP_PARTIAL, MAP_PARTIAL, MAP_FULL)


def passport_groups(model: Model) -> tuple[str, ...]:
    """The model's group letters in the order of listing; profiles without a letter have no say."""
    letters = [profile.group for profile in model.profiles if profile.group]
    known = [letter for letter in PASSPORT_GROUPS if letter in letters]
    return (*known, *(letter for letter in letters if letter not in PASSPORT_GROUPS))


def passport_codes(model: Model, status: np.ndarray) -> list[str | None]:
    """The passport code of each facility: ``status`` int8 [f, p] → f texts.

    None where a group's profile is incomplete or not assessed, or where the model has no group letters.
    """
    groups = passport_groups(model)
    if not groups:
        return [None] * len(status)
    column = {profile.group: index for index, profile in enumerate(model.profiles)}
    by_group = np.asarray(status)[:, [column[group] for group in groups]]
    number = np.zeros(len(by_group), dtype=np.int64)
    for statuses in by_group.T:
        # Renumbered after each group, so that any number of groups fits.
        _, number = np.unique(number * len(STATUS_CODES) + statuses, return_inverse=True)
        number = number.reshape(-1)
    _, first = np.unique(number, return_index=True)
    texts = np.empty(len(first), dtype=object)
    texts[:] = [_code(groups, by_group[row].tolist()) for row in first]
    codes: list[str | None] = texts[number].tolist()
    return codes


def passport_code(model: Model, status: Sequence[int]) -> str | None:
    """The passport code of one facility with a status per profile."""
    return passport_codes(model, np.array([status], dtype=np.int8))[0]


def export_levels(status: np.ndarray) -> np.ndarray:
    """The national map's level for each status, in the shape of ``status``: "full", "partial", "not", or
    None for what is not exported (incomplete, not assessed). Meant for the official basis."""
    levels = np.array(_MAP_LEVEL, dtype=object)
    return levels[np.asarray(status, dtype=np.intp)]


def adapted(status: np.ndarray) -> np.ndarray:
    """bool, in the shape of ``status``: accessible or partial, what KPIs call adapted.

    For the official basis; the share is taken of all facilities in the register.
    """
    return np.asarray(status) >= PARTIAL


def _code(groups: Sequence[str], statuses: Sequence[int]) -> str | None:
    if min(statuses) <= INCOMPLETE:
        return None
    parts = []
    for level, for_all, for_some in PASSPORT_LEVELS:
        named = [group for group, status in zip(groups, statuses) if status == level]
        if len(named) == len(groups):
            return for_all
        if named:
            parts.append(f"{for_some} ({', '.join(named)})")
    return "; ".join(parts)
