"""Passport codes, the national map's levels, and who counts as adapted."""

from __future__ import annotations

import dataclasses
import itertools
from typing import Any

import numpy as np
import pytest

from inclusive_city.scoring.passport import (
    adapted,
    export_levels,
    passport_code,
    passport_codes,
    passport_groups,
)
from inclusive_city.scoring.status import (
    ACCESSIBLE,
    CONDITIONAL,
    INACCESSIBLE,
    INCOMPLETE,
    NOT_ASSESSED,
    PARTIAL,
)


def code(model: Any, **by_group: int) -> str | None:
    """The code of a facility with the given status by group letter (К, О, С, Г)."""
    return passport_code(model, [by_group[profile.group] for profile in model.profiles])


def test_groups_stand_in_the_order_of_the_passport_not_of_the_model(model: Any) -> None:
    assert passport_groups(model) == ("К", "О", "С", "Г")
    assert [profile.group for profile in model.profiles] != ["К", "О", "С", "Г"]


@pytest.mark.parametrize(
    ("К", "О", "С", "Г", "expected"),
    [
        (ACCESSIBLE, ACCESSIBLE, ACCESSIBLE, ACCESSIBLE, "ДП-В"),
        (PARTIAL, PARTIAL, PARTIAL, PARTIAL, "ДЧ-В"),
        (CONDITIONAL, CONDITIONAL, CONDITIONAL, CONDITIONAL, "ДУ"),
        (INACCESSIBLE, INACCESSIBLE, INACCESSIBLE, INACCESSIBLE, "ВНД"),
        (PARTIAL, ACCESSIBLE, ACCESSIBLE, ACCESSIBLE, "ДП-И (О, С, Г); ДЧ-И (К)"),
        (INACCESSIBLE, PARTIAL, PARTIAL, PARTIAL, "ДЧ-И (О, С, Г); ВНД (К)"),
        (CONDITIONAL, PARTIAL, INACCESSIBLE, ACCESSIBLE, "ДП-И (Г); ДЧ-И (О); ДУ (К); ВНД (С)"),
        (INACCESSIBLE, INACCESSIBLE, CONDITIONAL, CONDITIONAL, "ДУ (С, Г); ВНД (К, О)"),
        (INCOMPLETE, ACCESSIBLE, ACCESSIBLE, ACCESSIBLE, None),
        (ACCESSIBLE, ACCESSIBLE, NOT_ASSESSED, ACCESSIBLE, None),
    ],
)
def test_passport_code(model: Any, К: int, О: int, С: int, Г: int, expected: str | None) -> None:  # noqa: PLC2401
    assert code(model, К=К, О=О, С=С, Г=Г) == expected


def test_many_facilities_at_once_have_the_codes_of_each(model: Any) -> None:
    every = np.array(list(itertools.product(range(6), repeat=4)), dtype=np.int8)
    assert passport_codes(model, every) == [passport_code(model, row.tolist()) for row in every]
    assert passport_codes(model, every[:0]) == []


def test_letters_of_another_city_follow_and_profiles_without_one_have_no_say(model: Any) -> None:
    groups = ("Z", "", "Г", "A")
    profiles = tuple(dataclasses.replace(p, group=g) for p, g in zip(model.profiles, groups))
    other = dataclasses.replace(model, profiles=profiles)
    assert passport_groups(other) == ("Г", "Z", "A")
    assert passport_code(other, [PARTIAL, NOT_ASSESSED, ACCESSIBLE, ACCESSIBLE]) == "ДП-И (Г, A); ДЧ-И (Z)"
    none = dataclasses.replace(model, profiles=tuple(dataclasses.replace(p, group="") for p in model.profiles))
    assert passport_codes(none, np.full((2, 4), ACCESSIBLE, dtype=np.int8)) == [None, None]


def test_levels_of_the_national_map() -> None:
    status = np.array([[ACCESSIBLE, PARTIAL, CONDITIONAL], [INACCESSIBLE, INCOMPLETE, NOT_ASSESSED]], dtype=np.int8)
    assert export_levels(status).tolist() == [["full", "partial", "partial"], ["not", None, None]]


def test_adapted_is_accessible_or_partial() -> None:
    status = np.array([NOT_ASSESSED, INCOMPLETE, INACCESSIBLE, CONDITIONAL, PARTIAL, ACCESSIBLE], dtype=np.int8)
    assert adapted(status).tolist() == [False, False, False, False, True, True]
