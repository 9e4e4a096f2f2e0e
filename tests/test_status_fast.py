"""The vectorised evaluator at scale: many facilities, several inspections each, rows in no order, and the
seams between the runs it works in. Right, and within memory; how fast is for the benchmarks."""

from __future__ import annotations

import dataclasses
import tracemalloc
from typing import Any

import numpy as np
import pytest
from status_cases import ASKED_NA, ASKED_UNKNOWN, all_passing
from test_status_properties import agrees_with_reference, same, words

from inclusive_city.scoring import outcomes as outcomes_module
from inclusive_city.scoring.model_loader import load_model
from inclusive_city.scoring.status import (
    ANSWERED,
    CHUNK,
    NOT_APPLICABLE,
    UNKNOWN,
    Answers,
    StatusResult,
    evaluate,
    joined_codes,
    roll_up,
)

WORDS = {UNKNOWN: ASKED_UNKNOWN, NOT_APPLICABLE: ASKED_NA}


def city(model: Any, count: int, seed: int, rounds: int = 3) -> tuple[np.ndarray, Answers, np.ndarray]:
    """Facilities with up to ``rounds`` inspections of differing answers; about half of all items answered."""
    chance = np.random.default_rng(seed)
    kind = chance.integers(-1, len(model.facility_types), count)
    good = all_passing(model)
    columns: dict[str, list[np.ndarray]] = {name: [] for name in ("facility", "item", "state", "value", "order")}
    for index, item in enumerate(model.items):
        choice = words(item)
        numbers = np.array([item.values.index(w) if item.values else w for w in choice], dtype=float)
        passing = item.values.index(good[item.code]) if item.values else good[item.code]
        for order in range(rounds):
            facility = np.flatnonzero(chance.random(count) < 0.95 / (1 + 2 * order))
            state = chance.choice([ANSWERED] * 18 + [UNKNOWN, NOT_APPLICABLE], len(facility)).astype(np.int8)
            value = np.where(chance.random(len(facility)) < 0.9, passing, chance.choice(numbers, len(facility)))
            columns["facility"].append(facility)
            columns["item"].append(np.full(len(facility), index))
            columns["state"].append(state)
            columns["value"].append(np.where(state == ANSWERED, value, np.nan))
            columns["order"].append(np.full(len(facility), order))
    joined = {name: np.concatenate(parts) for name, parts in columns.items()}
    shuffled = chance.permutation(len(joined["order"]))
    answers = Answers(**{name: column[shuffled] for name, column in joined.items()})
    compensation = chance.random((count, len(model.zones), len(model.profiles))) < 0.4
    return kind, answers, compensation


def in_words(model: Any, answers: Answers, facilities: np.ndarray) -> list[dict[str, Any]]:
    """The newest answer per item of some facilities, collected one by one."""
    place = {int(facility): row for row, facility in enumerate(facilities)}
    newest: list[dict[str, tuple[int, Any]]] = [{} for _ in facilities]
    for at in np.flatnonzero(np.isin(answers.facility, facilities)).tolist():
        item = model.items[answers.item[at]]
        order = int(answers.order[at])
        said = newest[place[int(answers.facility[at])]]
        if item.code not in said or said[item.code][0] < order:
            state = int(answers.state[at])
            number = answers.value[at]
            word = WORDS.get(state) or (item.values[int(number)] if item.values else float(number))
            said[item.code] = (order, word)
    return [{code: word for code, (_, word) in said.items()} for said in newest]


def agrees(model: Any, result: StatusResult, kind: np.ndarray, answers: Answers, given: np.ndarray, rows: Any) -> None:
    helped = [{(model.zone_codes[z], model.profile_codes[p]) for z, p in np.argwhere(given[row])} for row in rows]
    agrees_with_reference(
        model, result.take(rows), kind[rows].tolist(), in_words(model, answers, np.asarray(rows)), helped
    )


@pytest.mark.parametrize("name", ["almaty", "example_small"])
@pytest.mark.parametrize("basis", ["official", "reported"])
def test_every_facility_of_a_small_city_in_many_runs(
    root: Any, name: str, basis: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = load_model(root / "resources" / "models" / name)
    kind, answers, given = city(model, 300, seed=1)
    whole = evaluate(model, kind, answers, given, basis)
    assert set(np.unique(whole.status)) == set(range(6)), "the case should show every status"
    agrees(model, whole, kind, answers, given, np.arange(300))
    monkeypatch.setattr(outcomes_module, "CHUNK", 7)
    same(evaluate(model, kind, answers, given, basis), whole)
    by_facility = np.argsort(answers.facility, kind="stable")
    sorted_rows = dataclasses.replace(
        answers,
        **{n: getattr(answers, n)[by_facility] for n in ("facility", "item", "state", "value", "order")},
    )
    same(evaluate(model, kind, sorted_rows, given, basis), whole)
    by_age = np.argsort(answers.order, kind="stable")
    oldest_first = Answers(*(getattr(answers, n)[by_age] for n in ("facility", "item", "state", "value")), order=None)
    same(evaluate(model, kind, oldest_first, given, basis), whole)


def test_a_large_city_at_the_seams_of_its_runs(model: Any) -> None:
    count = 2 * CHUNK + 1_000
    kind, answers, given = city(model, count, seed=2, rounds=2)
    result = evaluate(model, kind, answers, given)
    seams = [at for seam in (CHUNK, 2 * CHUNK) for at in range(seam - 20, seam + 20)]
    spread = np.random.default_rng(3).integers(0, count, 120).tolist()
    agrees(model, result, kind, answers, given, np.array(sorted({*seams, *spread, 0, count - 1})))
    same(roll_up(model, result.outcome, given), result)


def test_only_some_evaluated_again_equals_all_evaluated(model: Any) -> None:
    """What incremental evaluation rests on."""
    count = CHUNK + 500
    kind, answers, given = city(model, count, seed=4, rounds=2)
    whole = evaluate(model, kind, answers, given)
    dirty = np.sort(np.random.default_rng(5).choice(count, 700, replace=False))
    place = np.full(count, -1)
    place[dirty] = np.arange(len(dirty))
    take = place[answers.facility] >= 0
    some = Answers(
        place[answers.facility[take]],
        answers.item[take],
        answers.state[take],
        answers.value[take],
        answers.order[take],
    )
    same(evaluate(model, kind[dirty], some, given[dirty]), whole, dirty)


def test_an_answer_given_very_often_is_still_the_newest(model: Any) -> None:
    """More repeats than the evaluator passes over, newest first: the hardest order for it."""
    width = model.item_index["E13"]
    repeats = 500
    value = np.linspace(0.5, 1.5, repeats)
    for order in (np.arange(repeats), np.arange(repeats)[::-1].copy(), np.random.default_rng(6).permutation(repeats)):
        answers = Answers(
            np.zeros(repeats, dtype=int),
            np.full(repeats, width),
            np.zeros(repeats, dtype=np.int8),
            value,
            order,
        )
        result = evaluate(model, np.array([model.type_index["health"]]), answers, None, "reported")
        expected = "fail" if value[order.argmax()] < 0.8 else "partial" if value[order.argmax()] < 0.9 else "pass"
        column = [c.code for c in model.criteria].index("E13")
        assert outcomes_module.OUTCOME_CODES[result.outcome[0, column]] == expected


def test_memory_stays_bounded_whatever_the_size(model: Any) -> None:
    """Dense answers of all facilities at once would take 9 bytes × 76 items × 300,000 = 205 MB."""
    count = 300_000
    facility = np.arange(count, dtype=np.int32)
    answers = Answers(
        facility,
        np.full(count, model.item_index["E13"], dtype=np.int16),
        np.zeros(count, dtype=np.int8),
        np.full(count, 0.85),
    )
    kind = np.zeros(count, dtype=np.int64)
    tracemalloc.start()
    try:
        result = evaluate(model, kind, answers, None, "reported")
        held, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (result.status[:, model.profile_codes.index("mobility")] == 4).all()
    assert held < 60e6
    assert peak - held < 60e6


def test_codes_of_wide_patterns() -> None:
    """More criteria than bits in a machine word, none of two facilities alike."""
    chance = np.random.default_rng(7)
    codes = [f"K{number}" for number in range(150)]
    bits = chance.random((3_000, 150)) < 0.3
    bits[5], bits[6] = False, True
    expected = [" ".join(code for code, bit in zip(codes, row) if bit) for row in bits.tolist()]
    assert joined_codes(bits, codes) == expected
    assert joined_codes(bits[:0], codes) == []
    assert joined_codes(bits[:, :0], []) == [""] * 3_000
