"""The condition language: reading, binding, three-valued truth over columns."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusive_city.scoring.conditions import (
    ANSWERED,
    ANSWERED_NOT_APPLICABLE,
    ANSWERED_UNKNOWN,
    FALSE,
    NO_ANSWER,
    TRUE,
    UNKNOWN,
    ConditionError,
    applicability,
    parse_condition,
    reference_order,
)
from inclusive_city.scoring.model import Criterion, Element, Item

ITEMS: dict[str, Item] = {
    "has_parking": Element("has_parking", {}, "bool", values=("yes", "no")),
    "public_floors": Element("public_floors", {}, "number", unit="number"),
    "E01": Criterion("E01", {}, "enum", values=("level", "ramp", "platform_lift", "none")),
    "E03": Criterion("E03", {}, "measure", unit="m"),
}
NA, DONT_KNOW, NOTHING = "na", "unknown", None


def columns(**answers: list[Any]) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Answers in words: a number, an option, NA, DONT_KNOW or NOTHING."""
    result = {}
    for code, said in answers.items():
        options = ITEMS[code].values
        states = {NA: ANSWERED_NOT_APPLICABLE, DONT_KNOW: ANSWERED_UNKNOWN, NOTHING: NO_ANSWER}
        state = np.array([states.get(word, ANSWERED) for word in said], dtype=np.int8)
        value = [
            math.nan if word in states else float(options.index(word) if word in options else word) for word in said
        ]
        result[code] = state, np.array(value)
    return result


def truth(text: str, **answers: list[Any]) -> list[int]:
    result = parse_condition(text).bind(ITEMS).evaluate(columns(**answers))
    assert result.dtype == np.int8
    return result.tolist()


@pytest.mark.parametrize(
    ("text", "answers", "expected"),
    [
        ("has_parking", ["yes", "no", NA, DONT_KNOW, NOTHING], [TRUE, FALSE, FALSE, UNKNOWN, UNKNOWN]),
        ("has_parking = no", ["yes", "no", NA, DONT_KNOW], [FALSE, TRUE, FALSE, UNKNOWN]),
        ("has_parking != yes", ["yes", "no", NA, DONT_KNOW], [FALSE, TRUE, FALSE, UNKNOWN]),
        ("not has_parking", ["yes", "no", NA, DONT_KNOW], [FALSE, TRUE, TRUE, UNKNOWN]),
        ("public_floors>1", [1, 2, NA, DONT_KNOW, NOTHING], [FALSE, TRUE, FALSE, UNKNOWN, UNKNOWN]),
        ("public_floors >= 2", [1, 2, 3], [FALSE, TRUE, TRUE]),
        ("public_floors < 2", [1, 2], [TRUE, FALSE]),
        ("public_floors <> 2", [1, 2], [TRUE, FALSE]),
        ("public_floors == 2", [1, 2], [FALSE, TRUE]),
        ("E03<=0.2", [0.2, 0.2000001, 0.1], [TRUE, FALSE, TRUE]),
        ("E03 ≤ 0,2", [0.2, 0.3], [TRUE, FALSE]),
        ("E01=ramp", ["ramp", "level", "none", NA], [TRUE, FALSE, FALSE, FALSE]),
        ("E01 != ramp", ["ramp", "level", "none", NA], [FALSE, TRUE, TRUE, FALSE]),
    ],
)
def test_comparisons(text: str, answers: list[Any], expected: list[int]) -> None:
    (name,) = parse_condition(text).names
    assert truth(text, **{name: answers}) == expected


def test_and_or_in_three_values() -> None:
    both = {
        "has_parking": ["yes", "yes", "yes", "no", "no", "no", DONT_KNOW, DONT_KNOW, DONT_KNOW],
        "public_floors": [2, 1, DONT_KNOW, 2, 1, DONT_KNOW, 2, 1, DONT_KNOW],
    }
    assert truth("has_parking and public_floors > 1", **both) == [1, 0, -1, 0, 0, 0, -1, 0, -1]
    assert truth("has_parking or public_floors > 1", **both) == [1, 1, 1, 1, 0, -1, 1, -1, -1]


def test_and_binds_closer_than_or_and_not_closest() -> None:
    answers = {"has_parking": ["yes"], "public_floors": [1], "E01": ["ramp"]}
    assert truth("E01 = ramp or has_parking and public_floors > 1", **answers) == [TRUE]
    assert truth("(E01 = ramp or has_parking) and public_floors > 1", **answers) == [FALSE]
    assert truth("not has_parking and has_parking", **answers) == [FALSE]
    assert truth("not (has_parking and public_floors > 1)", **answers) == [TRUE]
    assert truth("NOT has_parking OR E01=ramp", **answers) == [TRUE]


def test_names_and_text() -> None:
    condition = parse_condition("  not (E01 = ramp) and E03 <= 0.2 ")
    assert condition.names == {"E01", "E03"}
    assert str(condition) == "not (E01 = ramp) and E03 <= 0.2"


def test_a_value_that_is_not_a_number_is_unknown() -> None:
    given_columns = {"E03": (np.array([ANSWERED], dtype=np.int8), np.array([math.nan]))}
    for text in ("E03 <= 0.2", "E03 != 0.2"):
        assert parse_condition(text).bind(ITEMS).evaluate(given_columns).tolist() == [UNKNOWN]


def test_columns_may_be_a_function() -> None:
    answers = columns(has_parking=["yes"])
    assert parse_condition("has_parking").bind(ITEMS).evaluate(lambda code: answers[code]).tolist() == [TRUE]


@pytest.mark.parametrize(
    ("text", "answers", "expected"),
    [
        ("has_parking", {"has_parking": ["no"]}, [("has_parking", "", None)]),
        ("has_parking and public_floors > 1", {"has_parking": ["yes"], "public_floors": [1]},
         [("public_floors", ">", 1.0)]),
        ("has_parking or E01 = ramp", {"has_parking": ["no"], "E01": ["none"]},
         [("has_parking", "", None), ("E01", "=", "ramp")]),
        ("has_parking or E01 = ramp", {"has_parking": ["no"], "E01": ["ramp"]}, [("E01", "=", "ramp")]),
        ("has_parking and not E01 = ramp", {"has_parking": [NOTHING], "E01": ["level"]}, [("has_parking", "", None)]),
        ("not (has_parking and E01 = ramp)", {"has_parking": ["yes"], "E01": ["ramp"]},
         [("has_parking", "", None), ("E01", "=", "ramp")]),
    ],
)  # fmt: skip
def test_what_decides_a_condition(text: str, answers: dict[str, list[Any]], expected: list[tuple]) -> None:
    found = parse_condition(text).bind(ITEMS).deciding(columns(**answers))
    assert [(each.name, each.op, each.operand) for each in found] == expected


def test_what_decides_is_told_row_by_row() -> None:
    condition = parse_condition("has_parking and E01 = ramp").bind(ITEMS)
    answers = columns(has_parking=["yes", "no"], E01=["none", "ramp"])
    decided = [[each.name for each in condition.deciding(answers, row=row)] for row in (0, 1)]
    assert decided == [["E01"], ["has_parking"]]


def test_an_unbound_condition_is_not_evaluated() -> None:
    with pytest.raises(ConditionError, match="not checked against a model"):
        parse_condition("has_parking").evaluate(columns(has_parking=["yes"]))


@pytest.mark.parametrize(
    ("text", "position", "reason"),
    [
        ("", 0, "empty"),
        ("   ", 0, "empty"),
        ("has_parking and", 16, "stops too early"),
        ("E03 <=", 7, "stops too early"),
        ("and has_parking", 1, "“and” is out of place"),
        ("has_parking has_stairs", 13, "“has_stairs” is out of place"),
        ("E03 <= <= 2", 8, "“<=” is out of place"),
        ("0.2 >= E03", 1, "“0.2” is out of place"),
        ("(has_parking", 1, "not closed"),
        ("has_parking)", 12, "“)” is out of place"),
        ("(has_parking has_stairs)", 14, "out of place"),
        ("Е01=ramp", 1, "not a Latin letter"),  # a Cyrillic Е
        ("E03 <= 0.2м", 8, "“0.2м” (character 8) cannot be read"),
        ("E01 => ramp", 6, "“>” is out of place"),
        ("E01 = 'ramp'", 7, "cannot be read"),
        ("__import__('os').system('true')", 12, "cannot be read"),
        ("print(1)", 6, "“(” is out of place"),
        ("not " * 500 + "has_parking", 161, "nested too deeply"),
        ("(" * 500 + "has_parking" + ")" * 500, 41, "nested too deeply"),
    ],
)
def test_what_cannot_be_read(text: str, position: int, reason: str) -> None:
    with pytest.raises(ConditionError) as caught:
        parse_condition(text)
    assert reason in str(caught.value)
    assert caught.value.position == position


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("has_parkin", "“has_parkin” is neither an element nor a criterion"),
        ("public_floors", "“public_floors” is a number: say what it is compared with"),
        ("public_floors = ramp", "“public_floors” is a number and cannot be compared with “ramp”"),
        ("E01", "say which option is meant (E01=level, E01=ramp"),
        ("E01 = stairs", "“stairs” is not an option of “E01” (it has level, ramp, platform_lift, none)"),
        ("E01 = 1", "“1” is not an option of “E01”"),
        ("E01 < ramp", "only compared with = and !=, not “<”"),
        ("has_parking = maybe", "“maybe” is not an option of “has_parking”"),
        ("not (E03 > 1 and wrong)", "“wrong” is neither"),
    ],
)
def test_what_does_not_fit_the_model(text: str, reason: str) -> None:
    with pytest.raises(ConditionError) as caught:
        parse_condition(text).bind(ITEMS)
    assert reason in str(caught.value)


def test_circles_are_named() -> None:
    with pytest.raises(ConditionError, match="A → B → C → A"):
        reference_order({"A": parse_condition("B"), "B": parse_condition("C and x"), "C": parse_condition("A = a")})


def test_references_come_first_even_in_long_chains() -> None:
    conditions = {f"C{n}": parse_condition(f"C{n + 1}") for n in range(5000)} | {"C5000": None}
    order = reference_order(conditions)
    assert order[0] == "C5000" and order[-1] == "C0" and len(order) == 5001


# Against a plain evaluation, one facility at a time, of trees made at random

LEAVES = {
    "has_parking": lambda said: said == "yes",
    "not_ramp": lambda said: said != "ramp",
    "floors": lambda said: said > 1,
}
LEAF_TEXT = {"has_parking": "has_parking", "not_ramp": "E01 != ramp", "floors": "public_floors > 1"}
LEAF_ITEM = {"has_parking": "has_parking", "not_ramp": "E01", "floors": "public_floors"}
TREES = st.recursive(
    st.sampled_from(sorted(LEAVES)).map(lambda leaf: ("leaf", leaf)),
    lambda inner: st.one_of(
        st.tuples(st.just("not"), inner),
        st.tuples(st.sampled_from(["and", "or"]), st.lists(inner, min_size=2, max_size=4).map(tuple)),
    ),
    max_leaves=12,
)
ANSWER_SETS = st.fixed_dictionaries(
    {
        "has_parking": st.sampled_from(["yes", "no", NA, DONT_KNOW, NOTHING]),
        "E01": st.sampled_from(["level", "ramp", NA, DONT_KNOW, NOTHING]),
        "public_floors": st.sampled_from([1, 2, NA, DONT_KNOW, NOTHING]),
    }
)


def as_text(tree: Any) -> str:
    kind, inside = tree
    if kind == "leaf":
        return LEAF_TEXT[inside]
    if kind == "not":
        return f"not ({as_text(inside)})"
    return f" {kind} ".join(f"({as_text(child)})" for child in inside)


def plainly(tree: Any, answers: dict[str, Any]) -> bool | None:
    kind, inside = tree
    if kind == "leaf":
        said = answers[LEAF_ITEM[inside]]
        if said in (DONT_KNOW, NOTHING):
            return None
        return False if said == NA else LEAVES[inside](said)
    if kind == "not":
        result = plainly(inside, answers)
        return None if result is None else not result
    results = [plainly(child, answers) for child in inside]
    decisive = kind == "or"
    if decisive in results:
        return decisive
    return None if None in results else not decisive


@given(TREES, st.lists(ANSWER_SETS, min_size=1, max_size=8))
def test_whole_columns_agree_with_one_facility_at_a_time(tree: Any, facilities: list[dict[str, Any]]) -> None:
    answers = {code: [facility[code] for facility in facilities] for code in facilities[0]}
    expected = [{True: TRUE, False: FALSE, None: UNKNOWN}[plainly(tree, one)] for one in facilities]
    assert truth(as_text(tree), **answers) == expected


@given(st.text(alphabet="abE01 ()<>=!notr,.2", max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        condition = parse_condition(text)
    except ConditionError as error:
        assert str(error)
    else:
        assert condition.names
        assert parse_condition(str(condition)) == condition


# A criterion that does not apply itself


def answers_of(model: Any, **said: Any) -> Any:
    """One facility's answers as columns of the Almaty model; what is not said has no answer."""

    def column(code: str) -> tuple[np.ndarray, np.ndarray]:
        item = model.items[model.item_index[code]]
        word = said.get(code, NOTHING)
        states = {NA: ANSWERED_NOT_APPLICABLE, DONT_KNOW: ANSWERED_UNKNOWN, NOTHING: NO_ANSWER}
        if word in states:
            return np.array([states[word]], dtype=np.int8), np.array([math.nan])
        number = item.values.index(word) if word in item.values else word
        return np.array([ANSWERED], dtype=np.int8), np.array([float(number)])

    return column


def applies(model: Any, kind: str, **said: Any) -> dict[str, int]:
    where = applicability(model, answers_of(model, **said), np.array([model.type_index[kind]]))
    return {code: int(value[0]) for code, value in where.items()}


def test_what_hangs_on_a_criterion_that_does_not_apply_does_not_apply(model: Any) -> None:
    one_floor = applies(model, "health", public_floors=1)
    assert (one_floor["C04"], one_floor["C05"], one_floor["C06"]) == (FALSE, FALSE, FALSE)
    unknown = applies(model, "health")
    assert (unknown["C04"], unknown["C06"]) == (UNKNOWN, UNKNOWN)
    two_floors = applies(model, "health", public_floors=2, C04="lift")
    assert (two_floors["C04"], two_floors["C06"]) == (TRUE, TRUE)
    no_lift = applies(model, "health", public_floors=2, C04="none")
    assert (no_lift["C04"], no_lift["C06"]) == (TRUE, FALSE)


def test_an_answer_outlives_its_criterion_without_counting(model: Any) -> None:
    """A lift is on record, but it is (not) known that only the ground floor is open to visitors."""
    assert applies(model, "health", public_floors=1, C04="lift")["C06"] == FALSE
    assert applies(model, "health", C04="lift")["C06"] == UNKNOWN
    assert applies(model, "health", C04="none")["C06"] == FALSE


def test_not_asked_at_this_type_and_answered_not_applicable(model: Any) -> None:
    stop = applies(model, "transport_stop", E01="ramp")
    assert (stop["E01"], stop["E02"], stop["T01"]) == (FALSE, FALSE, TRUE)
    assert applies(model, "health", E13=NA)["E13"] == FALSE
    unheard_of = applicability(model, answers_of(model), np.array([-1]))
    assert {int(value[0]) for value in unheard_of.values()} == {FALSE}


@pytest.mark.parametrize(("rise", "expected"), [(0.2, TRUE), (0.5, FALSE), (DONT_KNOW, UNKNOWN), (NOTHING, UNKNOWN)])
def test_the_tolerance_of_the_ramp_slope(model: Any, rise: Any, expected: int) -> None:
    """Golden cases: 8.5 % at a rise of 0.2 m, at 0.5 m, with the rise unknown."""
    said = answers_of(model, E01="ramp", E03=rise)
    where = applicability(model, said, np.array([model.type_index["health"]]))
    assert where["E02"].tolist() == [TRUE]
    assert model.by_code["E02"].partial_if.evaluate(said, where).tolist() == [expected]


def test_a_rise_recorded_beside_a_level_entrance_counts_for_nothing(model: Any) -> None:
    said = answers_of(model, E01="level", E03=0.1)
    where = applicability(model, said)
    assert model.by_code["E02"].partial_if.evaluate(said, where).tolist() == [FALSE]


def test_whole_columns_are_quick(model: Any) -> None:
    """All conditions of the model over 200,000 facilities: a loop over facilities would take minutes."""
    import time

    count = 200_000
    generator = np.random.default_rng(1)
    cells = {
        item.code: (
            generator.integers(-1, 3, count, dtype=np.int8),
            generator.integers(0, max(len(item.values), 3), count).astype(float),
        )
        for item in model.items
    }
    started = time.perf_counter()
    where = applicability(model, cells, generator.integers(0, len(model.facility_types), count))
    assert time.perf_counter() - started < 5
    assert len(where) == len(model.criteria) and all(len(column) == count for column in where.values())
