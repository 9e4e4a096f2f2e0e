"""Packages of measures: what is offered, what it does, what it costs whom."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from packages_support import ALMATY, SMALL, drawn_answers, drawn_packages, drawn_status

from inclusive_city.scoring import packages as module
from inclusive_city.scoring.conditions import ANSWERED
from inclusive_city.scoring.measures import in_place, measure_rules, payer_of, possible, quantities
from inclusive_city.scoring.model import Model
from inclusive_city.scoring.packages import FULL, MINIMUM, PackageInputs, Packages, make_packages
from inclusive_city.scoring.prices import model_prices, prices
from inclusive_city.scoring.status import (
    ACCESSIBLE,
    CONDITIONAL,
    INACCESSIBLE,
    INCOMPLETE,
    OUT_FAIL,
    OUT_PARTIAL,
    OUT_PASS,
    OUT_UNKNOWN,
    PARTIAL,
    StatusResult,
    roll_up,
)

MODELS = pytest.mark.parametrize("model", [ALMATY, SMALL], ids=lambda model: model.name)
SEEDS = pytest.mark.parametrize("seed", range(6))


def all_pass(model: Model, **changes: int) -> StatusResult:
    """One facility where everything passes but what is said."""
    outcome = np.full((1, len(model.criteria)), OUT_PASS, dtype=np.int8)
    at = {criterion.code: index for index, criterion in enumerate(model.criteria)}
    for code, value in changes.items():
        outcome[0, at[code]] = value
    return roll_up(model, outcome)


def by_name(made: Packages) -> dict[str, set[str]]:
    return {kind: set(codes.split()) for kind, codes in zip(made.kind.tolist(), made.measures())}


# ------------------------------------------------------------------ one facility, by hand
def test_a_door_and_a_threshold() -> None:
    status = all_pass(ALMATY, E13=OUT_FAIL, E19=OUT_FAIL)
    made = make_packages(ALMATY, status)
    assert by_name(made) == {
        # Cheapest: the call button, all that people with hearing disabilities lack.
        MINIMUM: {"CALL_BTN"},
        "alternative:1": {"DOOR_WIDEN"},
        FULL: {"CALL_BTN", "DOOR_WIDEN"},
    }
    mobility = ALMATY.profile_codes.index("mobility")
    full = made.kind.tolist().index(FULL)
    door = made.kind.tolist().index("alternative:1")
    assert (made.status[full, mobility], made.target[full, mobility]) == (INACCESSIBLE, ACCESSIBLE)
    # A wide door alone: still no call button.
    assert made.target[door, mobility] == PARTIAL
    assert made.cost[full].tolist() == [130_000, 460_000, 1_100_000]
    assert made.currency == "KZT" and made.is_full.tolist() == [False, False, True]


def test_a_measure_that_mends_several_criteria_is_counted_once() -> None:
    one = make_packages(ALMATY, all_pass(ALMATY, E13=OUT_FAIL))
    three = make_packages(ALMATY, all_pass(ALMATY, E13=OUT_FAIL, C02=OUT_FAIL, W02=OUT_PARTIAL))
    assert by_name(one) == by_name(three) == {MINIMUM: {"DOOR_WIDEN"}}
    assert (one.cost == three.cost).all() and three.is_full.all()


def test_unknown_gets_no_works() -> None:
    """Steps, and whether the door is wide enough is not known: a ramp alone might help nobody."""
    made = make_packages(ALMATY, all_pass(ALMATY, E01=OUT_FAIL, E13=OUT_UNKNOWN))
    mobility, walking = (ALMATY.profile_codes.index(code) for code in ("mobility", "musculoskeletal"))
    assert made.status[0, mobility] == INACCESSIBLE
    # It is offered for those who walk with difficulty, to whom the door is no barrier.
    assert (made.raised[:, mobility] == 0).all() and (made.raised[:, walking] > 0).all()
    assert (made.target[:, mobility] == INCOMPLETE).all() and not made.known[:, mobility].any()
    nothing = make_packages(ALMATY, all_pass(ALMATY, S06=OUT_UNKNOWN, S05=OUT_FAIL, E19=OUT_UNKNOWN))
    assert len(nothing) == 0, "only hearing is concerned, and its status is not known"


def test_not_assessed_gets_no_works() -> None:
    nothing = np.full((3, len(ALMATY.criteria)), OUT_UNKNOWN, dtype=np.int8)
    made = make_packages(ALMATY, roll_up(ALMATY, nothing))
    assert len(made) == 0 and made.cost.shape == (0, 3) and made.amount.shape == (3, len(ALMATY.measures))


def test_what_staff_make_up_for_is_a_step_of_its_own() -> None:
    """Two barriers, help is recorded for one of them: without the other the facility is accessible with help."""
    outcome = all_pass(ALMATY, E13=OUT_FAIL, A04=OUT_FAIL).outcome
    helped = np.zeros((1, len(ALMATY.zones), len(ALMATY.profiles)), dtype=bool)
    mobility = ALMATY.profile_codes.index("mobility")
    helped[0, ALMATY.zone_codes.index("approach"), mobility] = True
    made = make_packages(ALMATY, roll_up(ALMATY, outcome, helped))
    reached = {frozenset(codes): int(made.target[k, mobility]) for k, codes in enumerate(by_name(made).values())}
    assert reached[frozenset({"DOOR_WIDEN"})] == CONDITIONAL
    assert reached[frozenset({"DOOR_WIDEN", "PATH_WIDEN"})] == ACCESSIBLE


def test_a_ramp_or_a_platform_lift() -> None:
    """Prices overlap, so that both are offered; where there is some way in, no second one is built."""
    answers = {"E01": (np.array([ANSWERED], dtype=np.int8), np.array([3.0]))}
    made = make_packages(ALMATY, all_pass(ALMATY, E01=OUT_FAIL), PackageInputs(answers=answers))
    assert sorted(map(sorted, by_name(made).values())) == [["RAMP_FIXED"], ["RAMP_LIFT"]]
    assert by_name(made)[MINIMUM] == {"RAMP_FIXED"}
    answers["E01"] = np.array([ANSWERED], dtype=np.int8), np.array([1.0])
    made = make_packages(ALMATY, all_pass(ALMATY, E02=OUT_FAIL), PackageInputs(answers=answers))
    assert list(by_name(made).values()) == [{"RAMP_FIXED"}]


def test_a_dearer_way_to_the_same_is_not_offered() -> None:
    answers = {
        "public_floors": (np.array([ANSWERED], dtype=np.int8), np.array([2.0])),
        "C04": (np.array([ANSWERED], dtype=np.int8), np.array([4.0])),
    }
    assert ALMATY.by_code["C04"].values[4] == "staff_help_only"
    made = make_packages(ALMATY, all_pass(ALMATY, C04=OUT_FAIL), PackageInputs(answers=answers))
    # A lift for 25 million and a platform lift for 5 do no more than a room on the entrance floor.
    assert list(by_name(made).values()) == [{"SERVICE_DOWN"}]
    answers["public_floors"] = np.array([ANSWERED], dtype=np.int8), np.array([3.0])
    made = make_packages(ALMATY, all_pass(ALMATY, C04=OUT_FAIL, C07=OUT_FAIL), PackageInputs(answers=answers))
    assert {"LIFT", "LIFT_AUDIO"} in by_name(made).values()


def test_what_a_measure_requires_comes_with_it_unless_it_is_there() -> None:
    rules = measure_rules(ALMATY)
    there = make_packages(ALMATY, all_pass(ALMATY, S05=OUT_FAIL))
    assert list(by_name(there).values()) == [{"HEAR_LOOP"}], "the staff are trained already"
    missing = make_packages(ALMATY, all_pass(ALMATY, S05=OUT_FAIL, S07=OUT_UNKNOWN))
    assert {"HEAR_LOOP", "TRAINING"} in by_name(missing).values()
    assert in_place(rules, all_pass(ALMATY).outcome)[0, rules.codes.index("TRAINING")]


def test_a_cabin_built_anew_has_its_fixtures() -> None:
    """What the dearer measure brings anyway is not paid again."""
    made = make_packages(ALMATY, all_pass(ALMATY, W03=OUT_FAIL, W04=OUT_FAIL, W05=OUT_FAIL))
    # Grab bars alone serve those to whom the size of the cabin is no barrier.
    assert sorted(map(sorted, by_name(made).values())) == [["GRAB_BAR"], ["WC_BUILD"]]


def test_measures_that_exclude_each_other() -> None:
    both = tuple(
        replace(measure, excludes=("COUNTER",)) if measure.code == "DOOR_WIDEN" else measure
        for measure in ALMATY.measures
    )
    status = all_pass(ALMATY, E13=OUT_FAIL, S01=OUT_FAIL)
    assert {"DOOR_WIDEN", "COUNTER"} in by_name(make_packages(ALMATY, status)).values()
    made = make_packages(replace(ALMATY, measures=both), status)
    assert list(by_name(made).values()) == [{"DOOR_WIDEN"}], "the counter alone lifts nobody"


# ------------------------------------------------------------------ quantities, prices, payers
def test_quantities_are_what_was_measured_there() -> None:
    length = np.array([ANSWERED, 1, ANSWERED], dtype=np.int8), np.array([30.0, np.nan, 0.0])
    amount, measured = quantities(SMALL, 3, {"way_length": length})
    at = {measure.code: index for index, measure in enumerate(SMALL.measures)}
    assert amount[:, at["WIDEN_WAY"]].tolist() == [30, 20, 20], "20 m by default; a way of 0 m is no answer"
    assert measured[:, at["WIDEN_WAY"]].tolist() == [True, False, False]
    assert np.isnan(amount[1:, at["REGRADE"]]).all() and amount[0, at["REGRADE"]] == 30
    assert amount[:, at["RAMP"]].tolist() == [1, 1, 1] and amount[:, at["SEATS"]].tolist() == [2, 2, 2]


def test_quantities_are_converted_to_the_unit_of_the_price() -> None:
    in_cm = tuple(replace(e, unit="cm") if e.code == "way_length" else e for e in SMALL.elements)
    amount, _ = quantities(
        replace(SMALL, elements=in_cm), 1, {"way_length": (np.zeros(1, np.int8), np.array([3000.0]))}
    )
    assert amount[0, [m.code for m in SMALL.measures].index("REGRADE")] == pytest.approx(30)


def test_without_a_known_quantity_a_measure_is_not_offered_and_that_is_told() -> None:
    status = all_pass(SMALL, P02=OUT_FAIL)
    regrade = [m.code for m in SMALL.measures].index("REGRADE")
    unknown = make_packages(SMALL, status)
    assert len(unknown) == 0 and unknown.unpriced[0, regrade] and unknown.unpriced.sum() == 1
    answers = {"way_length": (np.zeros(1, np.int8), np.array([12.5]))}
    known = make_packages(SMALL, status, PackageInputs(answers=answers))
    assert known.cost.tolist() == [[12.5 * 300, 12.5 * 600, 12.5 * 1200]] and not known.unpriced.any()
    assert known.quantity()[0, regrade] == 12.5 and known.amount_measured[0, regrade]


def test_a_measure_without_a_price_is_not_offered_and_that_is_told() -> None:
    table = model_prices(ALMATY)
    del table["DOOR_WIDEN"]
    priced = prices(ALMATY, table)
    assert priced.missing == ("DOOR_WIDEN",)
    status = all_pass(ALMATY, E13=OUT_FAIL, S06=OUT_FAIL)
    made = make_packages(ALMATY, status, PackageInputs(prices=priced))
    assert list(by_name(made).values()) == [{"SIGN_LANG"}]
    assert [made.measure_codes[m] for m in np.flatnonzero(made.unpriced[0])] == ["DOOR_WIDEN"]


def test_a_measure_that_is_not_to_be_used() -> None:
    made = make_packages(ALMATY, all_pass(ALMATY, C04=OUT_FAIL), PackageInputs(without=frozenset({"LIFT"})))
    assert len(made) == 0
    assert [made.measure_codes[m] for m in np.flatnonzero(made.impossible[0])] == ["LIFT"]


def test_who_pays() -> None:
    kinds = [kind.code for kind in ALMATY.owner_kinds]
    payer = payer_of(ALMATY, np.array([kinds.index("state"), kinds.index("private"), -1]), 3)
    at = {measure.code: index for index, measure in enumerate(ALMATY.measures)}
    codes = np.array([payer.code for payer in ALMATY.payers])
    assert codes[payer[:, at["RAMP_FIXED"]]].tolist() == ["city", "owner", "owner"]
    assert codes[payer[:, at["FLEET"]]].tolist() == ["operator"] * 3, "whoever owns the stop"
    status = all_pass(ALMATY, E13=OUT_FAIL, T03=OUT_FAIL).take(np.array([0, 0]))
    made = make_packages(ALMATY, status, PackageInputs(owner_kind=np.array([kinds.index("private"), 0])))
    full = made.take(made.is_full)
    assert full.payer_codes == ("city", "owner", "operator") and full.is_city.tolist() == [True, False, False]
    assert full.cost_by_payer[:, :, 1].tolist() == [[400_000, 400_000, 0], [800_000, 0, 0]]
    assert full.city_cost[:, 1].tolist() == [400_000, 800_000]
    assert (full.cost_by_payer.sum(axis=1) == full.cost).all()


def test_a_model_that_names_no_payers_has_the_city_pay() -> None:
    from inclusive_city.scoring.model import Payer

    plain = replace(ALMATY, payers=(Payer("city", {}, is_city=True),), payer_of_owner={})
    made = make_packages(plain, all_pass(ALMATY, E13=OUT_FAIL))
    assert (made.city_cost == made.cost).all()


def test_possible_only_where_that_is_known() -> None:
    status = drawn_status(ALMATY, 4, 1)
    platform = [m.code for m in ALMATY.measures].index("LIFT_PLATFORM")
    floors = np.array([ANSWERED, ANSWERED, 1, 2], dtype=np.int8), np.array([2.0, 3.0, np.nan, np.nan])
    able = possible(ALMATY, status, {"public_floors": floors})
    assert able[:, platform].tolist() == [True, False, False, False]
    assert able[:, [m.code for m in ALMATY.measures].index("RAMP_FIXED")].all()


# ------------------------------------------------------------------ properties
@MODELS
@SEEDS
def test_what_holds_for_every_package(model: Model, seed: int) -> None:
    status, made = drawn_packages(model, 40, seed)
    rules = measure_rules(model)
    before = status.status[made.facility]
    assert (made.status == before).all()
    # Never worse, and better for somebody of whom it is known.
    assert (made.usability_after_low >= made.usability_before_low).all()
    assert (made.usability_after_high >= made.usability_before_high).all()
    both = made.known
    assert (made.target[both] >= made.status[both]).all()
    assert (made.raised.max(axis=1) > 0).all()
    assert (made.raised[before <= INCOMPLETE] == 0).all()
    # What it does is what the one evaluator says of it.
    for k in range(0, len(made), 7):
        outcome = status.outcome[made.facility[k]].copy()
        mended = rules.mends[made.uses[k]].any(axis=0)
        outcome[mended & ((outcome == OUT_FAIL) | (outcome == OUT_PARTIAL))] = OUT_PASS
        helped = status.zone_status[made.facility[[k]]] == CONDITIONAL
        assert (roll_up(model, outcome[None], helped).status[0] == made.target[k]).all()
    # Costs are quantities × prices, each measure once.
    money = np.nan_to_num(made.prices.money)
    assert made.cost == pytest.approx(made.quantity() @ money, abs=0.05)
    assert made.cost == pytest.approx(made.cost_by_payer.sum(axis=1), abs=0.05)
    assert not (made.uses & ~possible(model, status, drawn_answers(model, 40, seed))[made.facility]).any()
    # What is required is there, what excludes itself is not.
    lacking = (made.uses.astype(int) @ rules.requires > 0) & ~made.uses
    assert in_place(rules, status.outcome)[made.facility][lacking].all()
    assert not ((made.uses.astype(int) @ rules.excludes > 0) & made.uses).any()


@MODELS
@SEEDS
def test_names_are_unique_and_mean_what_they_say(model: Model, seed: int) -> None:
    _, made = drawn_packages(model, 40, seed)
    names = list(zip(made.facility.tolist(), made.kind.tolist()))
    assert len(set(names)) == len(names)
    for facility in np.unique(made.facility).tolist():
        mine = made.take(made.facility == facility)
        assert mine.kind[0] == MINIMUM and mine.is_minimum.sum() == 1
        assert mine.cost[0, 1] == mine.cost[:, 1].min()
        furthest = mine.usability_after_low.max(axis=0)
        for k, kind in enumerate(mine.kind.tolist()):
            assert mine.is_full[k] == (mine.usability_after_low[k] == furthest).all()
            if kind == FULL:
                assert mine.is_full[k]
            if kind.startswith("profile:"):
                p = model.profile_codes.index(kind.partition(":")[2])
                assert mine.usability_after_low[k, p] == furthest[p]


@MODELS
@SEEDS
def test_a_dominated_package_is_not_offered(model: Model, seed: int) -> None:
    _, made = drawn_packages(model, 30, seed)
    for facility in np.unique(made.facility).tolist():
        mine = made.take(made.facility == facility)
        good = np.concatenate([mine.usability_after_low, mine.usability_after_high], axis=1)
        cost = mine.cost_by_payer.reshape(len(mine), -1)
        for a, b in product(range(len(mine)), repeat=2):
            assert a == b or not ((good[a] >= good[b]).all() and (cost[a] <= cost[b]).all()), (a, b)


@SEEDS
def test_minimum_is_the_cheapest_of_all_sets_that_lift(seed: int) -> None:
    """Against all 2048 sets of the small model's measures."""
    count = 6
    status, made = drawn_packages(SMALL, count, seed)
    rules = measure_rules(SMALL)
    size = len(rules.codes)
    sets = (np.arange(2**size)[:, None] >> np.arange(size) & 1).astype(bool)
    legal = ~((sets.astype(int) @ rules.excludes > 0) & sets).any(axis=1)
    able = possible(SMALL, status, drawn_answers(SMALL, count, seed))
    there = in_place(rules, status.outcome)
    money = made.prices.money[:, 1]
    for f in range(count):
        usable = able[f] & np.isfinite(made.amount[f])
        allowed = legal & ~(sets & ~usable).any(axis=1)
        allowed &= ~((sets.astype(int) @ rules.requires > 0) & ~sets & ~there[f]).any(axis=1)
        wrong = (status.outcome[f] == OUT_FAIL) | (status.outcome[f] == OUT_PARTIAL)
        outcome = np.where((sets.astype(int) @ rules.mends > 0) & wrong, OUT_PASS, status.outcome[f]).astype(np.int8)
        helped = np.repeat(status.zone_status[[f]] == CONDITIONAL, len(sets), axis=0)
        after = roll_up(SMALL, outcome, helped).status
        before = status.status[f]
        lifts = ((after > before) & (before > INCOMPLETE)).any(axis=1) & allowed
        cost = sets @ np.nan_to_num(made.amount[f] * money)
        mine = made.take(made.facility == f)
        if not lifts.any():
            assert len(mine) == 0
        else:
            assert mine.cost[0, 1] == pytest.approx(cost[lifts].min())


@SEEDS
def test_order_and_size_of_the_city_do_not_matter(seed: int) -> None:
    status = drawn_status(ALMATY, 30, seed)
    made = make_packages(ALMATY, status)
    order = np.random.default_rng(seed).permutation(30)
    turned = make_packages(ALMATY, status.take(order))
    for row, original in enumerate(order.tolist()):
        mine, same = made.take(made.facility == original), turned.take(turned.facility == row)
        assert mine.kind.tolist() == same.kind.tolist() and mine.measures() == same.measures()
        assert (mine.cost == same.cost).all()


def test_runs_of_facilities_make_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    status, whole = drawn_packages(ALMATY, 100, 3)
    monkeypatch.setattr(module, "CHUNK", 7)
    _, parts = drawn_packages(ALMATY, 100, 3)
    assert whole.kind.tolist() == parts.kind.tolist() and (whole.uses == parts.uses).all()
    assert (whole.facility == parts.facility).all() and (whole.cost == parts.cost).all()
    assert (whole.unpriced == parts.unpriced).all() and (whole.impossible == parts.impossible).all()


def test_it_can_be_stopped() -> None:
    with pytest.raises(InterruptedError):
        make_packages(ALMATY, drawn_status(ALMATY, 5, 1), cancelled=lambda: True)
