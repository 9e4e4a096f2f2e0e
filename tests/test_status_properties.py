"""What must hold of every status, whatever the answers and the model: looked for by hypothesis."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from status_cases import ASKED_NA, ASKED_UNKNOWN, Reference, all_passing, answers_of

from inclusive_city.scoring.model_loader import load_model
from inclusive_city.scoring.status import (
    ACCESSIBLE,
    BASES,
    CONDITIONAL,
    INACCESSIBLE,
    INCOMPLETE,
    NOT_ASSESSED,
    OUT_FAIL,
    OUT_NOT_APPLICABLE,
    OUT_PARTIAL,
    OUT_PASS,
    OUT_UNKNOWN,
    OUTCOME_CODES,
    PARTIAL,
    STATUS_CODES,
    Answers,
    StatusResult,
    evaluate,
    roll_up,
)


@pytest.fixture(scope="module", params=["almaty", "example_small"])
def model(request: pytest.FixtureRequest, root: Any) -> Any:
    return load_model(root / "resources" / "models" / request.param)


FIELDS = ("status", "score", "completeness", "usability_low", "usability_high", "zone_status", "outcome")


def same(left: StatusResult, right: StatusResult, rows: Any = slice(None)) -> None:
    """``left`` equals ``rows`` of ``right``, to the last bit."""
    for name in FIELDS:
        np.testing.assert_array_equal(getattr(left, name), getattr(right, name)[rows], err_msg=name)


def words(item: Any) -> list[Any]:
    """Values on, inside and outside every limit; or the options."""
    if item.values:
        return list(item.values)
    limits = [getattr(item, n, None) for n in ("limit_min", "limit_max", "partial_min", "partial_max")]
    numbers = {n * f for n in limits if n is not None for f in (0.5, 0.99, 1.0, 1.01, 2.0)}
    return sorted(numbers | {0.0, 0.1, 0.2, 0.5, 2.0, 60.0})


def said(model: Any) -> st.SearchStrategy[dict[str, Any]]:
    """Anything at all, or a good facility with some answers changed (else nearly all would fail)."""
    by_code = {i.code: st.sampled_from([ASKED_UNKNOWN, ASKED_NA, *words(i)]) for i in model.items}
    way_in = next(c for c in model.criteria if "ramp" in c.values)
    anything = st.fixed_dictionaries({}, optional=by_code)
    some = st.lists(st.sampled_from(sorted(by_code)), max_size=8, unique=True)
    changes = some.flatmap(lambda codes: st.fixed_dictionaries({code: by_code[code] for code in codes}))
    good = st.builds(
        lambda changed, left_out, way: {
            code: word
            for code, word in {**all_passing(model), way_in.code: way, **changed}.items()
            if code not in left_out
        },
        changes,
        st.sets(st.sampled_from(sorted(by_code)), max_size=4),
        st.sampled_from(way_in.values),
    )
    return st.one_of(anything, good, good)


def kinds(model: Any) -> st.SearchStrategy[int]:
    return st.integers(-1, len(model.facility_types) - 1)


def help_given(model: Any) -> st.SearchStrategy[frozenset[tuple[str, str]]]:
    pairs = [(z, p) for z in model.zone_codes for p in model.profile_codes]
    return st.one_of(st.frozensets(st.sampled_from(pairs)), st.just(frozenset(pairs)))


def as_array(model: Any, helped: list[frozenset[tuple[str, str]]]) -> np.ndarray:
    return np.array([[[(z, p) in h for p in model.profile_codes] for z in model.zone_codes] for h in helped])


def referred_to(model: Any) -> set[str]:
    """Items that some condition looks at."""
    found: set[str] = set()
    for criterion in model.criteria:
        for condition in (criterion.applies_if, criterion.partial_if):
            found |= condition.names if condition else set()
    return found


@given(data=st.data())
def test_the_evaluator_says_what_the_rule_in_words_says(model: Any, data: st.DataObject) -> None:
    count = data.draw(st.integers(1, 5))
    facilities = [data.draw(said(model)) for _ in range(count)]
    kind = [data.draw(kinds(model)) for _ in range(count)]
    helped = [data.draw(help_given(model)) for _ in range(count)]
    basis = data.draw(st.sampled_from(BASES))
    result = evaluate(model, np.array(kind), answers_of(model, facilities), as_array(model, helped), basis)
    agrees_with_reference(model, result, kind, facilities, helped)


def agrees_with_reference(
    model: Any, result: StatusResult, kind: list[int], facilities: list[dict[str, Any]], helped: list[Any]
) -> None:
    reference = Reference(model)
    for row, answers in enumerate(facilities):
        code = model.facility_types[kind[row]].code if kind[row] >= 0 else None
        expected = reference.facility(code, answers, result.basis, helped[row])
        found = {c.code: OUTCOME_CODES[o] for c, o in zip(model.criteria, result.outcome[row])}
        assert found == expected["outcome"]
        for p, profile in enumerate(model.profile_codes):
            wanted = expected[profile]
            assert STATUS_CODES[result.status[row, p]] == wanted["status"], (row, profile)
            score = result.score[row, p]
            assert np.isnan(score) if wanted["score"] is None else abs(score - wanted["score"]) < 1e-4
            assert abs(result.completeness[row, p] - wanted["completeness"]) < 1e-6
            assert result.usability_low[row, p] == np.float32(wanted["low"])
            assert result.usability_high[row, p] == np.float32(wanted["high"])
            for z, zone in enumerate(model.zone_codes):
                status = result.zone_status[row, z, p]
                assert (None if status < 0 else STATUS_CODES[status]) == expected[profile, zone], (zone, profile)


@given(data=st.data())
def test_a_better_value_never_worsens_a_status(model: Any, data: st.DataObject) -> None:
    """With elements and conditions fixed: items that a condition looks at (E03 among them) keep their answer."""
    fixed = referred_to(model)
    answers = data.draw(said(model))
    known = sorted(
        c.code
        for c in model.criteria
        if c.code not in fixed and answers.get(c.code) not in (None, ASKED_UNKNOWN, ASKED_NA)
    )
    assume(known)
    criterion = model.by_code[data.draw(st.sampled_from(known))]
    better = data.draw(st.sampled_from(words(criterion)))
    kind = np.array([data.draw(kinds(model))])
    helped = as_array(model, [data.draw(help_given(model))])
    basis = data.draw(st.sampled_from(BASES))
    before = evaluate(model, kind, answers_of(model, [answers]), helped, basis)
    after = evaluate(model, kind, answers_of(model, [{**answers, criterion.code: better}]), helped, basis)
    column = model.criteria.index(criterion)
    was, now = before.outcome[0, column], after.outcome[0, column]
    # An unknown partial_if makes even a measured value unknown: then nothing is better or worse.
    assume(OUT_UNKNOWN not in (was, now) and now >= was)
    pairs = [
        *zip(before.status.ravel(), after.status.ravel()),
        *zip(before.zone_status.ravel(), after.zone_status.ravel()),
    ]
    for first, second in pairs:
        if second == INCOMPLETE:
            # A barrier that hid how little else is known is gone: not worse, only uncertain now.
            assert first in (INCOMPLETE, INACCESSIBLE, CONDITIONAL)
        else:
            assert second >= first
    scored = ~np.isnan(before.score)
    assert (after.score[scored] >= before.score[scored]).all()
    assert (after.completeness == before.completeness).all()
    assert (after.usability_high >= before.usability_high).all()


@given(data=st.data())
def test_a_profile_depends_on_its_own_criteria_only(model: Any, data: st.DataObject) -> None:
    p, profile = data.draw(st.sampled_from(list(enumerate(model.profile_codes))))
    fixed = referred_to(model)
    foreign = sorted(c.code for c in model.criteria if profile not in c.severity and c.code not in fixed)
    answers = data.draw(said(model))
    changed = dict(answers)
    for code in data.draw(st.lists(st.sampled_from(foreign), min_size=1, max_size=6, unique=True)):
        changed[code] = data.draw(st.sampled_from([ASKED_UNKNOWN, ASKED_NA, *words(model.by_code[code])]))
    kind = np.array([data.draw(kinds(model))])
    basis = data.draw(st.sampled_from(BASES))
    before = evaluate(model, kind, answers_of(model, [answers]), None, basis)
    after = evaluate(model, kind, answers_of(model, [changed]), None, basis)
    for name in ("status", "score", "completeness", "usability_low", "usability_high"):
        np.testing.assert_array_equal(getattr(before, name)[:, p], getattr(after, name)[:, p], err_msg=name)
    np.testing.assert_array_equal(before.zone_status[:, :, p], after.zone_status[:, :, p])
    assert before.failing(p) == after.failing(p)


@given(data=st.data())
def test_the_order_of_answers_is_irrelevant(model: Any, data: st.DataObject) -> None:
    """Several inspections, some with several instances of an element, in any order of rows."""
    count = data.draw(st.integers(1, 3))
    parts = []
    for order in range(data.draw(st.integers(1, 3))):
        answers = answers_of(model, [data.draw(said(model)) for _ in range(count)])
        instance = data.draw(st.integers(0, 3))
        parts.append((answers, order, instance))
        if data.draw(st.booleans()):
            more = answers_of(model, [data.draw(said(model)) for _ in range(count)])
            parts.append((more, order, data.draw(st.integers(0, 3))))
    columns = {
        name: np.concatenate([getattr(answers, name) for answers, _, _ in parts])
        for name in ("facility", "item", "state", "value")
    }
    columns["order"] = np.concatenate([np.full(len(answers), order) for answers, order, _ in parts])
    columns["instance"] = np.concatenate([np.full(len(answers), which) for answers, _, which in parts])
    kind = np.array([data.draw(kinds(model)) for _ in range(count)])
    shuffled = np.random.default_rng(data.draw(st.integers(0, 2**32 - 1))).permutation(len(columns["order"]))
    plain = evaluate(model, kind, Answers(**columns))
    same(evaluate(model, kind, Answers(**{name: column[shuffled] for name, column in columns.items()})), plain)
    same(roll_up(model, plain.outcome), plain)


@given(data=st.data())
def test_some_facilities_alone_are_judged_as_among_all(model: Any, data: st.DataObject) -> None:
    count = data.draw(st.integers(2, 5))
    facilities = [data.draw(said(model)) for _ in range(count)]
    kind = np.array([data.draw(kinds(model)) for _ in range(count)])
    helped = as_array(model, [data.draw(help_given(model)) for _ in range(count)])
    chosen = data.draw(st.lists(st.integers(0, count - 1), min_size=1, unique=True))
    basis = data.draw(st.sampled_from(BASES))
    whole = evaluate(model, kind, answers_of(model, facilities), helped, basis)
    alone = evaluate(model, kind[chosen], answers_of(model, [facilities[i] for i in chosen]), helped[chosen], basis)
    same(alone, whole, chosen)
    same(alone, whole.take(np.array(chosen)))


@given(data=st.data())
def test_an_unknown_critical_criterion_is_never_glossed_over(model: Any, data: st.DataObject) -> None:
    kind = np.array([data.draw(kinds(model))])
    helped = as_array(model, [data.draw(help_given(model))])
    result = evaluate(model, kind, answers_of(model, [data.draw(said(model))]), helped, "official")
    for p, profile in enumerate(model.profile_codes):
        critical = [i for i, c in enumerate(model.criteria) if c.severity.get(profile) == "critical"]
        status, outcome = result.status[0, p], result.outcome[0, critical]
        if (outcome == OUT_UNKNOWN).any():
            assert result.unknown_critical(p) != [""]
            assert status in (NOT_ASSESSED, INCOMPLETE, INACCESSIBLE, CONDITIONAL)
            assert status <= INCOMPLETE or (outcome == OUT_FAIL).any()
        if status == ACCESSIBLE:
            assert np.isin(outcome, (OUT_PASS, OUT_NOT_APPLICABLE)).all() and (outcome == OUT_PASS).any()


@given(data=st.data())
def test_nothing_known_is_never_good(model: Any, data: st.DataObject) -> None:
    """Every item unknown or not asked, whatever the elements say."""
    elements = {e.code for e in model.elements}
    answers = {code: word if code in elements else ASKED_UNKNOWN for code, word in data.draw(said(model)).items()}
    helped = as_array(model, [data.draw(help_given(model))])
    kind = np.array([data.draw(kinds(model))])
    result = evaluate(model, kind, answers_of(model, [answers]), helped, data.draw(st.sampled_from(BASES)))
    assert (result.status == NOT_ASSESSED).all()
    assert np.isnan(result.score).all()


@given(data=st.data())
def test_the_reported_basis_leaves_out_lines_3_and_5_and_nothing_else(model: Any, data: st.DataObject) -> None:
    kind = np.array([data.draw(kinds(model))])
    helped = as_array(model, [data.draw(help_given(model))])
    answers = answers_of(model, [data.draw(said(model))])
    official = evaluate(model, kind, answers, helped, "official")
    reported = evaluate(model, kind, answers, helped, "reported")
    np.testing.assert_array_equal(official.outcome, reported.outcome)
    np.testing.assert_array_equal(official.score, reported.score)
    for p, profile in enumerate(model.profile_codes):
        critical = [i for i, c in enumerate(model.criteria) if c.severity.get(profile) == "critical"]
        outcome = official.outcome[0, critical]
        known = (outcome >= OUT_FAIL).any()
        if official.status[0, p] != INCOMPLETE or not known:
            assert reported.status[0, p] == official.status[0, p]
        else:
            assert reported.status[0, p] in (PARTIAL, ACCESSIBLE)


@given(data=st.data())
def test_the_upper_usability_is_what_it_would_be_if_all_unknown_passed(model: Any, data: st.DataObject) -> None:
    kind = np.array([data.draw(kinds(model))])
    helped = as_array(model, [data.draw(help_given(model))])
    basis = data.draw(st.sampled_from(BASES))
    result = evaluate(model, kind, answers_of(model, [data.draw(said(model))]), helped, basis)
    hopeful = roll_up(model, np.where(result.outcome == OUT_UNKNOWN, np.int8(OUT_PASS), result.outcome), helped, basis)
    assert (result.usability_low <= result.usability_high).all()
    for p, profile in enumerate(model.profile_codes):
        critical = [i for i, c in enumerate(model.criteria) if c.severity.get(profile) == "critical"]
        if (result.outcome[0, critical] != OUT_NOT_APPLICABLE).any() and result.status[0, p] == INCOMPLETE:
            assert result.usability_high[0, p] == hopeful.usability_high[0, p] == hopeful.usability_low[0, p]


@given(data=st.data())
def test_codes_per_facility_are_what_a_loop_would_collect(model: Any, data: st.DataObject) -> None:
    facilities = [data.draw(said(model)) for _ in range(data.draw(st.integers(0, 4)))]
    kind = np.array([data.draw(kinds(model)) for _ in facilities], dtype=int)
    result = evaluate(model, kind, answers_of(model, facilities), None, "official")
    rank = {"critical": 0, "major": 1, "minor": 2}
    for p, profile in enumerate(model.profile_codes):
        concerned = [(rank[c.severity[profile]], i, c) for i, c in enumerate(model.criteria) if profile in c.severity]
        concerned.sort(key=lambda entry: entry[:2])
        for found, outcome, worst in (
            (result.failing(p), OUT_FAIL, 2),
            (result.partial(p), OUT_PARTIAL, 2),
            (result.unknown_critical(p), OUT_UNKNOWN, 0),
        ):
            expected = [
                " ".join(c.code for r, i, c in concerned if r <= worst and result.outcome[row, i] == outcome)
                for row in range(len(facilities))
            ]
            assert found == expected
