"""The golden cases of the roll-up rule, on the Almaty model, and what else the rule says line by line."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest
from status_cases import ASKED_NA, ASKED_UNKNOWN, all_passing, answers_of, bad_value, good_value, judge

from inclusive_city.scoring import explain as why
from inclusive_city.scoring.status import (
    INCOMPLETE,
    NOT_ASSESSED,
    OUT_FAIL,
    OUT_NOT_APPLICABLE,
    OUT_PARTIAL,
    OUT_PASS,
    OUT_UNKNOWN,
    STATUS_CODES,
    AnswerError,
    Answers,
    evaluate,
    roll_up,
)


def status_of(model: Any, result: Any, profile: str, row: int = 0) -> str:
    return STATUS_CODES[result.status[row, model.profile_codes.index(profile)]]


def health(model: Any, **changes: Any) -> dict[str, Any]:
    """A health facility that passes everything, but for ``changes``; None leaves the answer out."""
    said = {**all_passing(model), **changes}
    return {code: word for code, word in said.items() if word is not None}


RAMP = {"E01": "ramp"}
MOBILITY_CASES = [
    ("ramp 8 %", {**RAMP, "E02": "8.0 %"}, "accessible"),
    ("ramp 8.5 %, rise 0.2 m", {**RAMP, "E02": "8.5 %", "E03": "0.2 m"}, "partial"),
    ("ramp 8.5 %, rise 0.5 m", {**RAMP, "E02": "8.5 %", "E03": "0.5 m"}, "inaccessible"),
    ("ramp 8.5 %, rise unknown", {**RAMP, "E02": "8.5 %", "E03": ASKED_UNKNOWN}, "incomplete"),
    ("ramp 8.5 %, rise not asked", {**RAMP, "E02": "8.5 %", "E03": None}, "incomplete"),
    ("ramp 10.1 %", {**RAMP, "E02": "10.1 %", "E03": "0.2 m"}, "inaccessible"),
    ("ramp 45 degrees", {**RAMP, "E02": "45°", "E03": "0.2 m"}, "inaccessible"),
    ("ramp 1:12", {**RAMP, "E02": "1:12"}, "accessible"),
    ("level beside a 45 % ramp", {"E01": "level", "E02": "45 %"}, "accessible"),
    ("door 0.90 m", {"E13": "0.90 m"}, "accessible"),
    ("door 0.80 m", {"E13": "80 см"}, "partial"),
    ("door 0.79 m", {"E13": "0.79 m"}, "inaccessible"),
    ("threshold 14 mm", {"E14": "14 mm"}, "accessible"),
    ("threshold 25 mm", {"E14": "25 мм"}, "partial"),
    ("threshold 26 mm", {"E14": "26 mm"}, "inaccessible"),
    ("no parking", {"has_parking": "no", "A01": None, "A02": None, "A03": None}, "accessible"),
    ("parking unknown", {"has_parking": ASKED_UNKNOWN, "A01": None, "A02": None, "A03": None}, "accessible"),
    ("door width unknown", {"E13": ASKED_UNKNOWN}, "incomplete"),
    ("corridor width unknown", {"C01": ASKED_UNKNOWN}, "accessible"),
    ("no visitors' toilet", {"has_public_toilet": "no", **dict.fromkeys(["W01", "W02", "W05"])}, "accessible"),
    ("toilet, none accessible", {"W01": "no", **dict.fromkeys(["W02", "W03", "W05"])}, "partial"),
    ("steps only", {"E01": "none"}, "inaccessible"),
]


@pytest.mark.parametrize(("changes", "expected"), [c[1:] for c in MOBILITY_CASES], ids=[c[0] for c in MOBILITY_CASES])
def test_golden_case_for_a_health_facility(model: Any, changes: dict[str, Any], expected: str) -> None:
    assert status_of(model, judge(model, "health", health(model, **changes)), "mobility") == expected


def test_unknown_parking_lowers_completeness_and_no_parking_does_not(model: Any) -> None:
    mobility = model.profile_codes.index("mobility")
    gone = dict.fromkeys(["A01", "A02", "A03"])
    none = judge(model, "health", health(model, has_parking="no", **gone))
    unknown = judge(model, "health", health(model, has_parking=ASKED_UNKNOWN, **gone))
    assert none.completeness[0, mobility] == 1
    assert 0.7 < unknown.completeness[0, mobility] < 1


def test_no_toilet_leaves_nothing_unknown_in_the_sanitary_zone(model: Any) -> None:
    """What depends on a criterion that does not apply does not apply: nobody asks the width of no cabin."""
    gone = {c.code: None for c in model.criteria if c.zone == "sanitary"}
    result = judge(model, "health", health(model, has_public_toilet="no", **gone))
    sanitary = [i for i, c in enumerate(model.criteria) if c.zone == "sanitary"]
    assert (result.outcome[0, sanitary] == OUT_NOT_APPLICABLE).all()
    assert (result.zone_status[0, model.zone_codes.index("sanitary")] == -1).all()
    assert (result.completeness == 1).all()


STEPS = {"E01": "none"}


def test_help_recorded_for_the_zone_of_the_barrier_makes_it_conditional(model: Any) -> None:
    said = health(model, **STEPS)
    entrance = (("entrance", "mobility"),)
    assert status_of(model, judge(model, "health", said, helped=entrance), "mobility") == "conditional"
    elsewhere = (("service", "mobility"), ("entrance", "hearing"))
    assert status_of(model, judge(model, "health", said, helped=elsewhere), "mobility") == "inaccessible"


def test_help_must_be_recorded_for_every_zone_with_a_barrier(model: Any) -> None:
    said = health(model, **STEPS, C02="0.5 m")
    one = (("entrance", "mobility"),)
    both = (*one, ("circulation", "mobility"))
    partly = judge(model, "health", said, helped=one)
    assert status_of(model, partly, "mobility") == "inaccessible"
    assert status_of(model, judge(model, "health", said, helped=both), "mobility") == "conditional"
    zones = {zone: STATUS_CODES[partly.zone_status[0, z, 2]] for z, zone in enumerate(model.zone_codes)}
    assert model.profile_codes[2] == "mobility"
    assert (zones["entrance"], zones["circulation"]) == ("conditional", "inaccessible")


def test_help_does_nothing_where_no_critical_criterion_fails(model: Any) -> None:
    everywhere = tuple((zone, "mobility") for zone in model.zone_codes)
    assert status_of(model, judge(model, "health", health(model), helped=everywhere), "mobility") == "accessible"
    said = health(model, W01="no")
    assert status_of(model, judge(model, "health", said, helped=everywhere), "mobility") == "partial"


@pytest.mark.parametrize("ramp", ["E02", "E03", "E04", "E05", "E06", "E07", "E12"])
def test_a_changed_ramp_leaves_the_hearing_profile_unchanged(model: Any, ramp: str) -> None:
    base = health(model, **RAMP)
    before = judge(model, "health", base)
    after = judge(model, "health", {**base, ramp: bad_value(model.by_code[ramp])})
    hearing = model.profile_codes.index("hearing")
    assert (before.outcome != after.outcome).any()
    for name in ("status", "score", "completeness", "usability_low", "usability_high"):
        assert getattr(before, name)[0, hearing] == getattr(after, name)[0, hearing]


@pytest.mark.parametrize("basis", ["official", "reported"])
def test_nothing_answered_is_not_assessed_for_every_type_and_profile(model: Any, basis: str) -> None:
    kinds = np.arange(len(model.facility_types))
    result = evaluate(model, kinds, answers_of(model, []), None, basis)
    assert (result.status == NOT_ASSESSED).all()
    assert np.isnan(result.score).all()
    assert (result.completeness == 0).all()
    assert (result.usability_low == 0).all() and (result.usability_high == 1).all()


def test_only_elements_answered_is_not_assessed(model: Any) -> None:
    said = {e.code: "yes" if e.values else 3 for e in model.elements}
    assert (judge(model, "health", said).status == NOT_ASSESSED).all()


@pytest.mark.parametrize(
    ("said", "basis", "expected"),
    [
        ({"E01": "level"}, "reported", "accessible"),
        ({"E01": "none"}, "reported", "inaccessible"),
        ({"E01": "level", "has_public_toilet": "yes", "W01": "no"}, "reported", "partial"),
        ({"E01": "level"}, "official", "incomplete"),
        ({"E01": "none"}, "official", "inaccessible"),
        ({"has_public_toilet": "yes", "W01": "no"}, "reported", "incomplete"),
    ],
)
def test_reported_and_official_basis(model: Any, said: dict[str, Any], basis: str, expected: str) -> None:
    assert status_of(model, judge(model, "administrative", said, basis), "mobility") == expected


def test_too_little_known_is_incomplete_on_the_official_basis_only(model: Any) -> None:
    """Line 5: every critical criterion passes and nothing else is known."""
    said = health(model)
    critical = {c.code for c in model.criteria if c.severity.get("mobility") == "critical"}
    elements = {e.code for e in model.elements}
    said = {code: word for code, word in said.items() if code in critical | elements}
    official = judge(model, "health", said)
    assert official.completeness[0, model.profile_codes.index("mobility")] < 0.7
    assert status_of(model, official, "mobility") == "incomplete"
    assert status_of(model, judge(model, "health", said, "reported"), "mobility") == "accessible"
    partial = {**said, "E13": "0.80 m"}
    assert status_of(model, judge(model, "health", partial), "mobility") == "partial", "line 4 stands before 5"


@pytest.mark.parametrize(("known", "expected"), [(70, "accessible"), (69, "incomplete")])
@pytest.mark.parametrize("weight", [0.1, 0.3, 0.7])
def test_known_weight_of_exactly_the_share_is_enough(model: Any, weight: float, known: int, expected: str) -> None:
    """Line 5 says *under* 70 %. 0.7 has no exact binary form, and neither may decide."""
    first = model.criteria[0]
    code = model.profile_codes[0]

    def made(number: int, severity: str) -> Any:
        return dataclasses.replace(
            first, code=f"X{number:02}", applies_if=None, severity={code: severity}, facility_types={"health"}
        )

    small = dataclasses.replace(
        model,
        criteria=(made(0, "critical"), *(made(number, "minor") for number in range(1, 100))),
        weights=dict.fromkeys(("critical", "major", "minor"), weight),
    )
    outcome = np.full((1, 100), OUT_UNKNOWN, dtype=np.int8)
    outcome[0, :known] = OUT_PASS
    assert status_of(small, roll_up(small, outcome), code) == expected


def test_minor_criteria_change_the_score_only(model: Any) -> None:
    minor = [c for c in model.criteria if c.severity.get("musculoskeletal") == "minor"]
    others = [c for c in model.criteria if c.severity.get("musculoskeletal") in ("critical", "major")]
    assert minor and others
    said = health(model, **RAMP)
    said.update({c.code: bad_value(c) for c in minor if bad_value(c) is not None})
    result = judge(model, "health", said)
    column = model.profile_codes.index("musculoskeletal")
    assert status_of(model, result, "musculoskeletal") == "accessible"
    assert result.score[0, column] < 100
    assert result.completeness[0, column] == 1


def test_score_is_the_weighted_share_of_what_is_known(model: Any) -> None:
    """Residential, hearing: R01 critical (5), E19 and C08 major (3 each), E16 minor (1)."""
    said = {"R01": "yes", "E19": "no", "C08": ASKED_UNKNOWN, "has_glazed_door": "yes", "E16": "yes"}
    result = judge(model, "residential", said, "reported")
    hearing = model.profile_codes.index("hearing")
    concerned = [
        c.code
        for c in model.criteria
        if "hearing" in c.severity and "residential" in c.facility_types and c.applies_if is None
    ]
    assert sorted(concerned) == ["C08", "E19", "R01"]
    assert result.score[0, hearing] == pytest.approx(100 * 6 / 9)
    assert result.completeness[0, hearing] == pytest.approx(9 / 12)


def test_usability_interval(model: Any) -> None:
    def interval(said: dict[str, Any], **more: Any) -> tuple[float, float]:
        result = judge(model, "health", said, **more)
        return result.usability_low[0, 2].item(), result.usability_high[0, 2].item()

    assert interval(health(model)) == (1, 1)
    assert interval(health(model, W01="no")) == (0.5, 0.5)
    assert interval(health(model, **STEPS)) == (0, 0)
    assert interval(health(model, **STEPS), helped=(("entrance", "mobility"),)) == (0.25, 0.25)
    assert interval(health(model, E13=ASKED_UNKNOWN)) == (0, 1)
    assert interval(health(model, E13=ASKED_UNKNOWN, W01="no")) == (0, 0.5)
    assert interval({}) == (0, 1)


def test_a_type_that_the_model_does_not_know_is_not_assessed(model: Any) -> None:
    answers = answers_of(model, [health(model), health(model)])
    result = evaluate(model, np.array([-1, model.type_index["health"]]), answers)
    assert (result.status[0] == NOT_ASSESSED).all()
    assert (result.outcome[0] == OUT_NOT_APPLICABLE).all()
    assert (result.zone_status[0] == -1).all()
    assert status_of(model, result, "mobility", 1) == "accessible"


def test_a_zone_without_critical_criteria_has_a_status_all_the_same(model: Any) -> None:
    sanitary, mobility = model.zone_codes.index("sanitary"), model.profile_codes.index("mobility")
    assert not any(c.zone == "sanitary" and c.severity.get("mobility") == "critical" for c in model.criteria), (
        "the case needs a zone with nothing critical"
    )

    def zone(said: dict[str, Any]) -> str:
        return STATUS_CODES[judge(model, "health", said).zone_status[0, sanitary, mobility]]

    nothing = {c.code: None for c in model.criteria if c.zone == "sanitary"}
    assert zone(health(model)) == "accessible"
    assert zone(health(model, W01="no")) == "partial"
    assert zone(health(model, **nothing)) == "not_assessed"
    entrance = model.zone_codes.index("entrance")
    only_major = {"E19": "yes"}
    result = judge(model, "health", only_major)
    assert STATUS_CODES[result.zone_status[0, entrance, mobility]] == "incomplete"


def test_a_critical_criterion_answered_not_applicable_does_not_count_as_known(model: Any) -> None:
    """Residential, hearing: the only critical one does not apply, so line 1 holds whatever else is known."""
    result = judge(model, "residential", {"R01": ASKED_NA, "E19": "yes", "C08": "yes"})
    hearing = model.profile_codes.index("hearing")
    assert result.status[0, hearing] == INCOMPLETE
    assert result.usability_high[0, hearing] == 1


# ---------------------------------------------------------------------------------------- which answer counts


def rows(model: Any, entries: list[tuple[str, Any, int, int]]) -> Answers:
    """Answers of one facility: (item, word, order, instance)."""
    from status_cases import encode

    index = [model.item_index[code] for code, *_ in entries]
    states, values = zip(*(encode(model.items[i], word) for i, (_, word, _, _) in zip(index, entries)))
    return Answers(
        np.zeros(len(entries), dtype=np.int64),
        np.array(index),
        np.array(states, dtype=np.int8),
        np.array(values),
        np.array([order for _, _, order, _ in entries]),
        np.array([instance for _, _, _, instance in entries]),
    )


def judge_rows(model: Any, entries: list[tuple[str, Any, int, int]], base: dict[str, Any]) -> Any:
    said = [(code, word, 0, 0) for code, word in base.items()]
    return evaluate(model, np.array([model.type_index["health"]]), rows(model, said + entries))


def test_the_newest_answer_counts_item_by_item(model: Any) -> None:
    base = health(model)
    narrow, wide = [("E13", "0.7 m", 1, 0)], [("E13", "1 m", 2, 0)]
    assert status_of(model, judge_rows(model, narrow, base), "mobility") == "inaccessible"
    assert status_of(model, judge_rows(model, narrow + wide, base), "mobility") == "accessible"
    assert status_of(model, judge_rows(model, wide + narrow, base), "mobility") == "accessible"
    forgotten = [("E13", ASKED_UNKNOWN, 3, 0)]
    assert status_of(model, judge_rows(model, forgotten + wide, base), "mobility") == "incomplete"


def test_without_order_the_last_row_counts(model: Any) -> None:
    said = answers_of(model, [health(model)])
    late = rows(model, [("E13", "0.7 m", 0, 0), ("E13", "1 m", 0, 0), ("E13", "0.8 m", 0, 0)])
    joined = Answers(*(np.append(getattr(said, n), getattr(late, n)) for n in ("facility", "item", "state", "value")))
    result = evaluate(model, np.array([model.type_index["health"]]), joined)
    assert status_of(model, result, "mobility") == "partial"


def test_the_worst_of_several_accessible_ways_counts(model: Any) -> None:
    base = {code: word for code, word in health(model).items() if code not in ("E01", "E13")}
    level = [("E01", "level", 1, 1), ("E13", "1 m", 1, 1)]
    steep = [("E01", "ramp", 1, 2), ("E02", "12 %", 1, 2), ("E13", "0.85 m", 1, 2)]
    assert status_of(model, judge_rows(model, level, base), "mobility") == "accessible"
    both = judge_rows(model, level + steep, base)
    assert status_of(model, both, "mobility") == "inaccessible"
    codes = [c.code for c in model.criteria]
    assert both.outcome[0, codes.index("E02")] == OUT_FAIL, "the ramp of the second entrance"
    assert both.outcome[0, codes.index("E13")] == OUT_PARTIAL, "the door of the second entrance"
    assert both.failing(model.profile_codes.index("mobility")) == ["E02"]
    gentle = [("E01", "ramp", 1, 2), ("E02", "7 %", 1, 2), ("E13", "0.95 m", 1, 2)]
    assert status_of(model, judge_rows(model, level + gentle, base), "mobility") == "accessible"


def test_instances_of_an_older_inspection_do_not_count(model: Any) -> None:
    base = {code: word for code, word in health(model).items() if code != "E13"}
    old = [("E13", "0.7 m", 1, 1), ("E13", "0.6 m", 1, 2), ("E13", "0.5 m", 1, 3)]
    new = [("E13", "1 m", 2, 1), ("E13", "0.8 m", 2, 2)]
    assert status_of(model, judge_rows(model, old + new, base), "mobility") == "partial"
    assert status_of(model, judge_rows(model, new + old, base), "mobility") == "partial"


def test_an_unmeasured_instance_is_worse_than_a_partial_one_and_silence_is_nothing(model: Any) -> None:
    base = {code: word for code, word in health(model).items() if code not in ("E01", "E13")}
    doors = [("E01", "level", 1, 1), ("E01", "level", 1, 2), ("E13", "0.8 m", 1, 1)]
    assert status_of(model, judge_rows(model, doors, base), "mobility") == "partial"
    asked = [*doors, ("E13", ASKED_UNKNOWN, 1, 2)]
    assert status_of(model, judge_rows(model, asked, base), "mobility") == "incomplete"
    third = [("E01", "level", 1, 3), ("E13", "0.95 m", 1, 3)]
    assert status_of(model, judge_rows(model, doors + third, base), "mobility") == "partial"
    failed = [*asked, ("E13", "0.5 m", 1, 3)]
    assert status_of(model, judge_rows(model, failed, base), "mobility") == "inaccessible"


def test_two_answers_without_an_order_between_them_count_as_the_worse(model: Any) -> None:
    base = {code: word for code, word in health(model).items() if code != "E13"}
    for first, second in (("0.5 m", "1 m"), ("1 m", "0.5 m")):
        entries = [("E13", first, 4, 0), ("E13", second, 4, 0)]
        assert status_of(model, judge_rows(model, entries, base), "mobility") == "inaccessible"


def test_limits_take_no_notice_of_rounding_in_the_computer(model: Any) -> None:
    """3 × 0.3 m is 0.8999999999999999 m."""
    assert 3 * 0.3 < 0.9
    assert status_of(model, judge(model, "health", health(model, E13=3 * 0.3)), "mobility") == "accessible"


# ------------------------------------------------------------------------------------------------- bad input


def test_a_value_that_is_no_option_names_item_and_facility(model: Any) -> None:
    answers = answers_of(model, [health(model), health(model)])
    at = np.flatnonzero((answers.facility == 1) & (answers.item == model.item_index["E01"]))
    for wrong in (4.0, -1.0, 0.5, np.inf):
        answers.value[at] = wrong
        with pytest.raises(AnswerError, match="E01") as caught:
            evaluate(model, np.array([0, 0]), answers)
        assert caught.value.params["facility"] == 1


def test_an_answer_without_its_value_is_unknown(model: Any) -> None:
    answers = answers_of(model, [health(model)])
    answers.value[answers.item == model.item_index["E13"]] = np.nan
    result = evaluate(model, np.array([model.type_index["health"]]), answers)
    assert status_of(model, result, "mobility") == "incomplete"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"item": np.array([999])}, "item"),
        ({"facility": np.array([-1])}, "facility"),
        ({"facility": np.array([1])}, "facility"),
        ({"state": np.array([3], dtype=np.int8)}, "state"),
        ({"value": np.array([1.0, 2.0])}, "value"),
        ({"instance": np.array([2])}, "order"),
    ],
)
def test_columns_that_do_not_fit_are_refused(model: Any, change: dict[str, Any], message: str) -> None:
    answers = dataclasses.replace(answers_of(model, [{"E13": 1.0}]), **change)
    with pytest.raises(ValueError, match=message):
        evaluate(model, np.array([0]), answers)


def test_a_wrong_basis_type_or_compensation_is_refused(model: Any) -> None:
    answers = answers_of(model, [{"E13": 1.0}])
    with pytest.raises(ValueError, match="basis"):
        evaluate(model, np.array([0]), answers, None, "rumoured")
    with pytest.raises(ValueError, match="facility_type"):
        evaluate(model, np.array([99]), answers)
    with pytest.raises(ValueError, match="compensation"):
        evaluate(model, np.array([0]), answers, np.zeros((1, 2, 3), dtype=bool))


# ------------------------------------------------------------------------------------------ codes and reasons


def test_codes_stand_most_severe_first_then_in_the_models_order(model: Any) -> None:
    said = {**health(model), **RAMP, "E04": "0.5 m", "A06": "9 %", "E07": "1 cm", "C02": "0.5 m", "A04": "1 m"}
    said.update({"E16": "no", "E17": ASKED_UNKNOWN, "E13": ASKED_UNKNOWN})
    result = judge(model, "health", said)
    mobility, hearing = model.profile_codes.index("mobility"), model.profile_codes.index("hearing")
    assert result.failing(mobility) == ["E04 C02 A06 E07 E16"]
    assert result.failing(hearing) == ["E16"]
    assert result.partial(mobility) == ["A04"]
    assert result.partial(hearing) == [""]
    assert result.unknown_critical(mobility) == ["E13"]


def test_reasons_name_the_line_the_criterion_and_what_was_measured(model: Any) -> None:
    said = health(model, E14="4 cm", W01="no")
    reasons = why.explain(model, model.type_index["health"], answers_of(model, [said]))
    mobility = reasons[model.profile_codes.index("mobility")]
    assert (mobility.status_code, mobility.line) == ("inaccessible", why.CRITICAL_FAILS)
    (threshold,) = mobility.because
    assert threshold.criterion.code == "E14" and threshold.severity == "critical"
    assert threshold.value == pytest.approx(0.04) and threshold.criterion.partial_max == 0.025
    assert threshold.outcome_code == "fail" and not threshold.helped
    assert ("W01", "no") in [(f.criterion.code, f.option) for f in mobility.others]
    hearing = reasons[model.profile_codes.index("hearing")]
    assert (hearing.line, hearing.because, hearing.others) == (why.NO_BARRIER_KNOWN, (), ())


@pytest.mark.parametrize(
    ("changes", "basis", "helped", "line", "because"),
    [
        ({"E01": "none"}, "official", (("entrance", "mobility"),), why.CRITICAL_FAILS_WITH_HELP, ["E01"]),
        ({"E01": "none", "C02": 0.5}, "official", (("entrance", "mobility"),), why.CRITICAL_FAILS, ["C02"]),
        ({"E13": None}, "official", (), why.CRITICAL_UNKNOWN, ["E13"]),
        ({"E13": 0.8, "A06": 9, "E07": 0.0}, "official", (), why.FLAWED, ["E13", "A06"]),
        ({}, "official", (), why.NO_BARRIER_KNOWN, []),
    ],
)
def test_which_line_held(
    model: Any, changes: dict[str, Any], basis: str, helped: Any, line: str, because: list[str]
) -> None:
    said = health(model, **changes)
    result = judge(model, "health", said, basis, helped)
    found = why.reasons(result, 0, model.profile_codes.index("mobility"))
    assert found.line == line
    assert [f.criterion.code for f in found.because] == because
    assert all(f.value is None and f.option is None for f in found.because)


def test_help_is_told_of_the_barriers_it_makes_up_for_only(model: Any) -> None:
    """A door type that is major fails in the same zone: help is recorded for what keeps people out."""
    said = health(model, E01="none", E17="hinged_heavy", C02=0.5)
    result = judge(model, "health", said, helped=(("entrance", "mobility"),))
    found = why.reasons(result, 0, model.profile_codes.index("mobility"))
    helped = {f.criterion.code: f.helped for f in (*found.because, *found.others)}
    assert helped == {"C02": False, "E01": True, "E17": False}


def test_which_line_held_where_little_is_known(model: Any) -> None:
    mobility = model.profile_codes.index("mobility")

    def line(said: dict[str, Any], kind: int | None = None) -> tuple[str, int]:
        kind = model.type_index["health"] if kind is None else kind
        found = why.explain(model, kind, answers_of(model, [said]))[mobility]
        return found.line, len(found.because)

    assert line({})[0] == why.NOTHING_KNOWN
    assert line({}, -1)[0] == why.NOTHING_APPLIES
    what, unknown = line({"A06": 1.0})
    assert what == why.NO_CRITICAL_KNOWN and unknown > 3
    critical = {c.code: good_value(c) for c in model.criteria if c.severity.get("mobility") == "critical"}
    known = {**critical, "E01": "level", "public_floors": 1}
    assert line(known)[0] == why.TOO_LITTLE_KNOWN


def test_reasons_show_the_instance_that_decided(model: Any) -> None:
    base = [(code, word, 0, 0) for code, word in health(model).items() if code != "E13"]
    doors = [("E13", "0.95 m", 1, 1), ("E13", "0.6 m", 1, 2), ("E13", "0.85 m", 1, 3)]
    found = why.explain(model, model.type_index["health"], rows(model, base + doors))
    (door,) = found[model.profile_codes.index("mobility")].because
    assert door.value == pytest.approx(0.6)


def test_taking_rows(model: Any) -> None:
    answers = answers_of(model, [health(model), {}, health(model, **STEPS)])
    whole = evaluate(model, np.zeros(3, dtype=int), answers)
    some = whole.take(np.array([2, 0]))
    assert len(some) == 2
    assert some.status.tolist() == whole.status[[2, 0]].tolist()
    assert some.failing(2) == [whole.failing(2)[2], whole.failing(2)[0]]
