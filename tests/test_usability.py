"""Usability: the vocabulary's numbers, intervals where something is unknown, and the zones that explain it."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
from status_cases import all_passing, answers_of

from inclusive_city.scoring.status import (
    ACCESSIBLE,
    CONDITIONAL,
    INACCESSIBLE,
    INCOMPLETE,
    NOT_ASSESSED,
    PARTIAL,
    StatusResult,
    evaluate,
)
from inclusive_city.scoring.usability import explaining_zones, usability, usability_of


def evaluated(model: Any, facilities: list[dict[str, Any]], **more: Any) -> StatusResult:
    kind = np.full(len(facilities), model.type_index["health"])
    return evaluate(model, kind, answers_of(model, facilities), **more)


def mobility(model: Any) -> int:
    return model.profile_codes.index("mobility")


def test_each_status_has_its_number_and_what_is_unknown_an_interval(model: Any) -> None:
    status = np.array([NOT_ASSESSED, INCOMPLETE, INACCESSIBLE, CONDITIONAL, PARTIAL, ACCESSIBLE], dtype=np.int8)
    low, high = usability_of(model, status)
    assert low.tolist() == [0, 0, 0, 0.25, 0.5, 1] and high.tolist() == [1, 1, 0, 0.25, 0.5, 1]
    assert [values.shape for values in usability_of(model, status.reshape(2, 3))] == [(2, 3)] * 2


def test_incomplete_goes_up_to_what_it_would_be_if_the_unknown_passed(model: Any) -> None:
    whole = all_passing(model)
    without_door = {code: word for code, word in whole.items() if code != "E13"}
    flawed = {**without_door, "E14": "20 mm"}  # a threshold that is met in part
    barred = {**without_door, "E01": "none"}
    result = evaluated(model, [whole, without_door, flawed, barred, {}])
    low, high = (values[:, mobility(model)].tolist() for values in usability(model, result))
    assert result.status[:, mobility(model)].tolist() == [
        ACCESSIBLE, INCOMPLETE, INCOMPLETE, INACCESSIBLE, NOT_ASSESSED,
    ]  # fmt: skip
    assert low == [1, 0, 0, 0, 0] and high == [1, 1, 0.5, 0, 1]


def test_numbers_are_those_of_the_model_to_the_last_bit(model: Any) -> None:
    """Statuses are kept as float32, in which 0.7 is not 0.7."""
    other = dataclasses.replace(
        model, usability={"accessible": 1.0, "partial": 0.7, "conditional": 0.1, "inaccessible": 0.0}
    )
    result = evaluated(other, [{**all_passing(other), "E14": "20 mm"}])
    low, high = usability(other, result)
    assert low[0, mobility(other)] == high[0, mobility(other)] == 0.7
    assert low.dtype == high.dtype == np.float64 and usability_of(other, np.array([CONDITIONAL]))[0].tolist() == [0.1]


def test_certain_statuses_give_the_same_by_either_way(model: Any) -> None:
    chance = np.random.default_rng(5)
    whole = all_passing(model)
    facilities = [{code: word for code, word in whole.items() if chance.random() < 0.9} for _ in range(40)]
    result = evaluated(model, facilities)
    for by_result, by_code in zip(usability(model, result), usability_of(model, result.status)):
        certain = result.status > INCOMPLETE
        np.testing.assert_array_equal(by_result[certain], by_code[certain])
        assert (by_result <= by_code).all()


def test_zones_explain_why_it_is_not_more_usable(model: Any) -> None:
    whole, profile = all_passing(model), mobility(model)
    result = evaluated(model, [whole, {**whole, "E01": "none"}, {**whole, "E14": "20 mm"}])
    zones = explaining_zones(result)[:, :, profile]
    assert not zones[0].any()
    for row in (1, 2):
        assert [model.zone_codes[index] for index in np.flatnonzero(zones[row])] == ["entrance"]
