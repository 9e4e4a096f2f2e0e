"""The first ranking: terms worked out by hand, measures against every smaller set, people against a loop."""

from __future__ import annotations

import dataclasses
import itertools
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from status_cases import ASKED_UNKNOWN, all_passing, answers_of

from inclusive_city.scoring import catchment
from inclusive_city.scoring.catchment import CatchmentError, people_within
from inclusive_city.scoring.priority import PriorityError, PriorityResult, prioritise, type_importance
from inclusive_city.scoring.status import (
    ACCESSIBLE,
    CONDITIONAL,
    INACCESSIBLE,
    INCOMPLETE,
    NOT_ASSESSED,
    OUT_FAIL,
    OUT_NOT_APPLICABLE,
    OUT_PARTIAL,
    OUT_PASS,
    OUT_UNKNOWN,
    PARTIAL,
    evaluate,
    roll_up,
)


@pytest.fixture(scope="module")
def mobility(model: Any) -> int:
    return model.profile_codes.index("mobility")


def health(model: Any, **changes: Any) -> dict[str, Any]:
    return {code: word for code, word in {**all_passing(model), **changes}.items() if word is not None}


def rank(
    model: Any,
    facilities: list[dict[str, Any]],
    people: Any = 100.0,
    basis: str = "official",
    helped: np.ndarray | None = None,
    importance: Any = 5.0,
    **more: Any,
) -> PriorityResult:
    """Health facilities with the same number of people of every profile, unless said otherwise."""
    count = len(facilities)
    kind = np.full(count, model.type_index["health"])
    result = evaluate(model, kind, answers_of(model, facilities), helped, basis)
    shape = (count, len(model.profiles))
    spread = np.broadcast_to(np.asarray(people, dtype=float), shape)
    return prioritise(model, result, spread, np.broadcast_to(float(importance), count), **more)


def helped_at(model: Any, count: int, *pairs: tuple[int, str, str]) -> np.ndarray:
    given = np.zeros((count, len(model.zones), len(model.profiles)), dtype=bool)
    for row, zone, profile in pairs:
        given[row, model.zone_codes.index(zone), model.profile_codes.index(profile)] = True
    return given


# ------------------------------------------------------------------------------------------------ every term


def test_every_term_of_a_facility_worked_out_by_hand(model: Any, mobility: int) -> None:
    """Door 0.79 m: fails, critical for mobility (5), minor for musculoskeletal (1, and no works for that).
    Cross slope 3 %: fails, major for both (3). Signs at half contrast: partial, major for visual (1.5)."""
    visual, hearing, walking = (model.profile_codes.index(p) for p in ("visual", "hearing", "musculoskeletal"))
    people = np.zeros(4)
    people[[visual, hearing, mobility, walking]] = 10, 20, 30, 40
    ranked = rank(model, [health(model, E13="0.79 m", A06="3 %", I02="50 %")], people[np.newaxis], importance=4)
    assert ranked.deficit[0, [visual, hearing, mobility, walking]].tolist() == [1.5, 0, 5 + 3, 3 + 1]
    need = [1.5 * 10 * 0.8, 0, 8 * 30 * 0.8, 4 * 40 * 0.8]
    assert ranked.need[0, [visual, hearing, mobility, walking]].tolist() == pytest.approx(need)
    assert ranked.total_need[0] == pytest.approx(sum(need))
    assert ranked.measures(mobility) == ["DOOR_WIDEN"], "the cross slope does not keep it from partial"
    assert ranked.measures(walking) == ["PATH_REGRADE"]
    assert ranked.measures(visual) == ["SIGN_REPLACE"]
    assert ranked.measures(hearing) == [""]
    assert sorted(ranked.measures()[0].split()) == ["DOOR_WIDEN", "PATH_REGRADE", "SIGN_REPLACE"]
    price = model.measure_by_code
    for name in ("low", "typical", "high"):
        whole = sum(getattr(price[m], f"price_{name}") for m in ("DOOR_WIDEN", "PATH_REGRADE", "SIGN_REPLACE"))
        assert getattr(ranked, f"cost_{name}")[0] == whole
    assert ranked.currency == "KZT"
    assert ranked.index[0] == pytest.approx(sum(need) / ranked.cost_typical[0])
    # Regrading for people with limited walking also mends the slope for wheelchairs: all in one.
    assert ranked.target[0].tolist() == [ACCESSIBLE] * 4
    assert (ranked.rank[0], ranked.share[0]) == (1, 1)


def test_a_measure_that_mends_several_criteria_is_paid_once(model: Any, mobility: int) -> None:
    """Entrance and interior doors: two barriers, one measure of the model."""
    one = rank(model, [health(model, E13="0.5 m")])
    two = rank(model, [health(model, E13="0.5 m", C02="0.5 m")])
    assert one.measures(mobility) == two.measures(mobility) == ["DOOR_WIDEN"]
    assert one.cost_typical[0] == two.cost_typical[0]
    assert two.deficit[0, mobility] == one.deficit[0, mobility] + 5
    assert two.target[0, mobility] == ACCESSIBLE


# ----------------------------------------------------------------------------------- what lifts which status


def test_what_is_mended_for_each_status(model: Any, mobility: int) -> None:
    """For one profile alone, or the works for another would mend more on the way."""
    alone = dataclasses.replace(model, profiles=(model.profiles[mobility],))
    barred = health(model, E01="none", E14="4 cm", W01="no")
    facilities = [barred, barred, {**barred, "C02": 0.5}, health(model, E14="2 cm", W01="no"), health(model)]
    given = helped_at(alone, 5, (1, "entrance", "mobility"), (2, "entrance", "mobility"))
    ranked = rank(alone, facilities, helped=given)
    assert ranked.measures(0) == [
        "RAMP_FIXED THRESHOLD",  # inaccessible: every critical failure
        "RAMP_FIXED THRESHOLD",  # conditional: the same, help is no longer needed
        "DOOR_WIDEN",  # help at the entrance, none inside: only what nobody helps with
        "THRESHOLD WC_BUILD",  # partial: critical in part, major failed
        "",
    ]
    assert ranked.target[:, 0].tolist() == [PARTIAL, PARTIAL, CONDITIONAL, ACCESSIBLE, ACCESSIBLE]
    assert ranked.rank[4] == 0 and np.isnan(ranked.cost_typical[4]) and np.isnan(ranked.index[4])


def test_what_stays_unknown_shows_in_the_target(model: Any, mobility: int) -> None:
    """Mending the known barrier is called for; whether that is enough only an inspection can say."""
    ranked = rank(model, [health(model, E14="4 cm", C02=ASKED_UNKNOWN)])
    assert ranked.measures(mobility) == ["THRESHOLD"]
    assert ranked.target[0, mobility] == INCOMPLETE


outcome_of_one = st.sampled_from([OUT_PASS] * 12 + [OUT_NOT_APPLICABLE, OUT_UNKNOWN, OUT_FAIL, OUT_PARTIAL])


@given(data=st.data())
def test_no_smaller_set_of_measures_lifts_a_status(model: Any, data: st.DataObject) -> None:
    """Every subset of a profile's measures, one by one: only the whole set removes what blocks it."""
    outcome = np.array([[data.draw(outcome_of_one) for _ in model.criteria]], dtype=np.int8)
    given = helped_at(model, 1)
    given[:] = np.array([data.draw(st.booleans()) for _ in range(given.size)]).reshape(given.shape)
    before = roll_up(model, outcome, given)
    ranked = prioritise(model, before, np.ones((1, 4)), np.ones(1))

    def after(chosen: set[str]) -> np.ndarray:
        mended = outcome.copy()
        for column, criterion in enumerate(model.criteria):
            if criterion.measure in chosen and outcome[0, column] in (OUT_FAIL, OUT_PARTIAL):
                mended[0, column] = OUT_PASS
        # On the reported basis what is unknown hides nothing of what the works achieve.
        return roll_up(model, mended, given, "reported").status[0]

    called_for = (before.status >= INACCESSIBLE) & (before.status <= PARTIAL)
    assert ranked.rank[0] == int(called_for.any())
    for p in range(4):
        codes = ranked.measures(p)[0].split()
        status = before.status[0, p]
        if not INACCESSIBLE <= status <= PARTIAL:
            assert codes == [] and ranked.need[0, p] == 0
            continue
        assert codes
        assert after(set(codes))[p] > status
        if len(codes) <= 6:
            for size in range(len(codes)):
                for fewer in itertools.combinations(codes, size):
                    assert after(set(fewer))[p] <= status
    union = set(ranked.measures()[0].split())
    assert union == {code for p in range(4) for code in ranked.measures(p)[0].split()}
    if union:
        mended = outcome.copy()
        for column, criterion in enumerate(model.criteria):
            if criterion.measure in union and outcome[0, column] in (OUT_FAIL, OUT_PARTIAL):
                mended[0, column] = OUT_PASS
        assert ranked.target[0].tolist() == roll_up(model, mended, given).status[0].tolist()
        assert ranked.cost_low[0] == sum(model.measure_by_code[code].price_low for code in union)


# --------------------------------------------------------------------------------------------------- ranking


def test_ranks_follow_need_per_cost_and_ties_the_id(model: Any) -> None:
    cheap, dear = health(model, E14="4 cm"), health(model, E13="0.5 m")
    facilities = [dear, cheap, health(model), cheap, dear, {}]
    ranked = rank(model, facilities, np.array([[200.0], [100], [900], [100], [900], [50]]))
    assert ranked.order.tolist() == [1, 3, 4, 0]
    assert ranked.rank.tolist() == [4, 1, 0, 2, 3, 0]
    assert (np.diff(ranked.index[ranked.order]) <= 0).all()
    assert ranked.index[1] == ranked.index[3]
    assert ranked.share.sum() == pytest.approx(1)
    by_name = rank(
        model,
        facilities,
        np.array([[200.0], [100], [900], [100], [900], [50]]),
        ids=np.array(["f", "e", "d", "c", "b", "a"]),
    )
    assert by_name.order.tolist() == [3, 1, 4, 0]


def test_the_rows_may_stand_in_any_order(model: Any) -> None:
    words = ["0.5 m", "0.85 m", "0.75 m", "1 m", ASKED_UNKNOWN, "0.6 m"]
    facilities = [health(model, E13=word, E14=height) for word in words for height in ("1 cm", "2 cm", "4 cm")]
    ids = np.arange(100, 100 + len(facilities))
    plain = rank(model, facilities, ids=ids)
    shuffled = np.random.default_rng(1).permutation(len(facilities))
    again = rank(model, [facilities[i] for i in shuffled], ids=ids[shuffled])
    assert again.rank.tolist() == plain.rank[shuffled].tolist()
    assert again.inspect_rank.tolist() == plain.inspect_rank[shuffled].tolist()


def test_importance_and_people_scale_the_need(model: Any) -> None:
    one = rank(model, [health(model, E14="4 cm")], 10, importance=1)
    assert rank(model, [health(model, E14="4 cm")], 20, importance=1).total_need[0] == 2 * one.total_need[0]
    five = rank(model, [health(model, E14="4 cm")], 10, importance=5)
    assert five.total_need[0] == pytest.approx(5 * one.total_need[0])
    kinds = np.array([model.type_index["health"], model.type_index["commerce"], -1])
    assert type_importance(model, kinds).tolist() == [5, 2, 1]


def test_the_price_chosen_decides_the_rank(model: Any) -> None:
    prices = dict(model.measure_by_code)
    prices["THRESHOLD"] = dataclasses.replace(prices["THRESHOLD"], price_low=1, price_typical=50, price_high=900)
    prices["DOOR_WIDEN"] = dataclasses.replace(prices["DOOR_WIDEN"], price_low=20, price_typical=40, price_high=60)
    facilities = [health(model, E13="0.5 m", E14=0.0), health(model, E14="4 cm")]
    people = np.zeros((2, 4))
    people[:, model.profile_codes.index("mobility")] = 10
    orders = {
        price: rank(model, facilities, people, price=price, measures=prices).order.tolist()
        for price in ("low", "typical", "high")
    }
    assert orders == {"low": [1, 0], "typical": [0, 1], "high": [0, 1]}
    chosen = rank(model, facilities, people, price="high", measures=prices)
    assert chosen.cost.tolist() == chosen.cost_high.tolist()
    assert chosen.cost_low[1] == 1


def test_without_a_price_for_what_must_be_mended_there_is_no_rank(model: Any, mobility: int) -> None:
    prices = {code: m for code, m in model.measure_by_code.items() if code != "THRESHOLD"}
    facilities = [health(model, E14="4 cm", E13="0.5 m"), health(model, E13="0.5 m"), health(model, E14="4 cm")]
    ranked = rank(model, facilities, measures=prices)
    assert not ranked.liftable[0, mobility] and ranked.liftable[1, mobility]
    assert ranked.measures(mobility) == ["", "DOOR_WIDEN", ""], "half of the works lift nothing"
    assert (ranked.need[:, mobility] > 0).all(), "the need is there all the same"
    assert ranked.target[0, mobility] == INACCESSIBLE


def test_the_index_counts_only_the_need_that_the_works_meet(model: Any, mobility: int) -> None:
    prices = {code: m for code, m in model.measure_by_code.items() if code != "SIGN_REPLACE"}
    ranked = rank(model, [health(model, E13="0.5 m", I02="50 %")], measures=prices)
    visual = model.profile_codes.index("visual")
    assert not ranked.liftable[0, visual] and ranked.need[0, visual] > 0
    assert ranked.measures() == ["DOOR_WIDEN"]
    assert ranked.index[0] == pytest.approx(ranked.need[0, mobility] / ranked.cost_typical[0])


def test_works_that_cost_nothing_come_first_if_they_serve_anybody(model: Any) -> None:
    prices = dict(model.measure_by_code)
    prices["THRESHOLD"] = dataclasses.replace(prices["THRESHOLD"], price_low=0, price_typical=0, price_high=0)
    facilities = [health(model, E13="0.5 m"), health(model, E14="4 cm"), health(model, E14="4 cm")]
    ranked = rank(model, facilities, np.array([[100.0], [1], [0]]), measures=prices)
    assert ranked.order.tolist() == [1, 0, 2]
    assert ranked.index[1] == np.inf and ranked.index[2] == 0


def test_shared_works_are_marked(model: Any) -> None:
    kind = np.array([model.type_index["transport_stop"]] * 2)
    good = all_passing(model)
    said = [{**good, "T03": "no"}, {**good, "T01": 1.0}]
    result = evaluate(model, kind, answers_of(model, said))
    ranked = prioritise(model, result, np.ones((2, 4)), np.ones(2))
    assert ranked.measures() == ["APS", "STOP_REBUILD"]
    assert ranked.has_shared_cost.tolist() == [True, False]


# --------------------------------------------------------------------------- unknown: inspect, do not build


def test_unknown_funds_an_inspection_never_works(model: Any) -> None:
    little = {"E14": "4 cm"}
    facilities = [{}, {"W01": "no", "has_public_toilet": "yes"}, health(model, C02=ASKED_UNKNOWN), health(model)]
    ranked = rank(model, facilities, np.array([[10.0], [30], [20], [99]]))
    assert (ranked.rank == 0).all() and (ranked.need == 0).all() and not ranked.lifting.any()
    assert ranked.inspect_order.tolist() == [1, 0, 2]
    assert ranked.inspect_people.tolist() == [40, 120, 20, 0]
    mixed = rank(model, [little])
    assert mixed.rank[0] == 1 and mixed.inspect_rank[0] == 1, "a known barrier for some, unknown for others"
    assert mixed.inspect_people[0] == 300


def test_inspections_are_ranked_by_people_and_importance(model: Any) -> None:
    result = evaluate(model, np.array([0, 1, 2]), answers_of(model, []))
    ranked = prioritise(model, result, np.array([[10.0], [20], [30]]).repeat(4, 1), np.array([5.0, 2, 1]))
    assert ranked.inspect_need.tolist() == pytest.approx([40 * 1.0, 80 * 0.4, 120 * 0.2])
    assert ranked.inspect_order.tolist() == [0, 1, 2]
    assert (result.status == NOT_ASSESSED).all() and not len(ranked.order)


def test_the_reported_basis_can_be_ranked_too(model: Any) -> None:
    facilities = [{"E01": "none"}, {"E01": "level"}]
    ranked = rank(model, facilities, basis="reported")
    assert ranked.measures() == ["RAMP_FIXED", ""]
    assert ranked.target[0, model.profile_codes.index("mobility")] == ACCESSIBLE


def test_a_facility_without_a_place_ranks_last_and_keeps_its_gap(model: Any) -> None:
    facilities = [health(model, E14="4 cm"), health(model, E13="0.5 m"), {}]
    ranked = rank(model, facilities, np.array([[np.nan], [1.0], [np.nan]]))
    assert ranked.order.tolist() == [1, 0]
    assert np.isnan(ranked.people[0]).all() and ranked.total_need[0] == 0
    assert ranked.inspect_people.tolist() == [0, 0, 0]


def test_nothing_to_rank(model: Any) -> None:
    ranked = rank(model, [])
    assert len(ranked) == 0 and ranked.measures() == [] and ranked.order.tolist() == []


# ------------------------------------------------------------------------------------------------- bad input


def test_prices_in_several_currencies_are_refused(model: Any) -> None:
    prices = dict(model.measure_by_code)
    prices["THRESHOLD"] = dataclasses.replace(prices["THRESHOLD"], currency="EUR")
    with pytest.raises(PriorityError, match="EUR, KZT"):
        rank(model, [health(model)], measures=prices)


@pytest.mark.parametrize("wrong", [-1.0, np.inf])
def test_people_that_cannot_be_are_refused_with_the_row(model: Any, wrong: float) -> None:
    people = np.ones((2, 4))
    people[1, 0] = wrong
    with pytest.raises(PriorityError, match=f"row 2 .*{model.profile_codes[0]}"):
        rank(model, [health(model), health(model)], people)


def test_arrays_that_do_not_fit_are_refused(model: Any) -> None:
    result = evaluate(model, np.array([0]), answers_of(model, []))
    for people, importance, more in (
        (np.ones((2, 4)), np.ones(1), {}),
        (np.ones((1, 4)), np.ones(2), {}),
        (np.ones((1, 4)), np.array([np.nan]), {}),
        (np.ones((1, 4)), np.ones(1), {"price": "free"}),
        (np.ones((1, 4)), np.ones(1), {"ids": np.arange(3)}),
    ):
        with pytest.raises(ValueError):
            prioritise(model, result, people, importance, **more)


# --------------------------------------------------------------------------------------------- people within


def brute(demand: np.ndarray, people: np.ndarray, places: np.ndarray, radius: float) -> np.ndarray:
    found = np.full((len(places), people.shape[1]), np.nan)
    for row, (x, y) in enumerate(places):
        if not np.isnan([x, y]).any():
            found[row] = 0
            for (cx, cy), count in zip(demand, people):
                if (cx - x) ** 2 + (cy - y) ** 2 <= radius**2:
                    found[row] += count
    return found


whole_metres = st.tuples(st.integers(-60, 60), st.integers(-60, 60))


@given(
    demand=st.lists(whole_metres, max_size=40),
    places=st.lists(whole_metres, max_size=12),
    radius=st.integers(0, 70),
    shift=st.sampled_from([(0, 0), (654_000, 4_790_000), (-5_000_000, 12)]),
    at_once=st.sampled_from([1, 7, 2_000_000]),
)
def test_people_within_counts_what_a_loop_counts(
    demand: list[Any], places: list[Any], radius: int, shift: tuple[int, int], at_once: int
) -> None:
    """Whole metres, so that many cells lie exactly on the limit: it is inclusive."""
    cells = np.array(demand, dtype=float).reshape(-1, 2) + shift
    sites = np.array(places, dtype=float).reshape(-1, 2) + shift
    people = np.arange(len(cells) * 3, dtype=float).reshape(-1, 3)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(catchment, "PAIRS_AT_ONCE", at_once)
        found = people_within(cells, people, sites, radius)
    np.testing.assert_array_equal(found, brute(cells, people, sites, radius))


def test_people_within_a_city_of_some_size() -> None:
    chance = np.random.default_rng(8)
    cells, sites = chance.uniform(0, 20_000, (3_000, 2)), chance.uniform(-2_000, 22_000, (400, 2))
    people = chance.uniform(0, 50, (3_000, 4))
    for radius in (0.5, 800, 40_000):
        np.testing.assert_allclose(
            people_within(cells, people, sites, radius), brute(cells, people, sites, radius), rtol=1e-12
        )


def test_places_that_are_unknown_give_unknown_people_and_cells_without_a_place_none() -> None:
    cells = np.array([[0.0, 0], [np.nan, 0], [3, 4]])
    people = np.array([[1.0], [10], [100]])
    sites = np.array([[0.0, 0], [np.nan, 5], [1e9, -1e9]])
    np.testing.assert_array_equal(people_within(cells, people, sites, 5), [[101], [np.nan], [0]])
    np.testing.assert_array_equal(people_within(cells[:0], people[:0], sites, 5), [[0], [np.nan], [0]])


@pytest.mark.parametrize("radius", [-1, np.nan, np.inf])
def test_a_radius_that_is_no_distance_is_refused(radius: float) -> None:
    with pytest.raises(CatchmentError, match="radius"):
        people_within(np.zeros((1, 2)), np.ones((1, 1)), np.zeros((1, 2)), radius)


@pytest.mark.parametrize("wrong", [-1, np.nan, np.inf])
def test_a_population_that_cannot_be_is_refused_with_its_row(wrong: float) -> None:
    people = np.ones((3, 2))
    people[2, 1] = wrong
    with pytest.raises(CatchmentError, match="Row 3 .*column 2"):
        people_within(np.zeros((3, 2)), people, np.zeros((1, 2)), 10)
    with pytest.raises(ValueError, match="profiles"):
        people_within(np.zeros((3, 2)), people[:2], np.zeros((1, 2)), 10)


def test_conditional_needs_the_same_works_as_inaccessible(model: Any, mobility: int) -> None:
    said = health(model, E01="none")
    with_help = rank(model, [said], helped=helped_at(model, 1, (0, "entrance", "mobility")))
    without = rank(model, [said])
    status = evaluate(
        model,
        np.array([model.type_index["health"]]),
        answers_of(model, [said]),
        helped_at(model, 1, (0, "entrance", "mobility")),
    ).status[0, mobility]
    assert status == CONDITIONAL
    assert with_help.measures() == without.measures()
    assert with_help.index[0] == without.index[0]
