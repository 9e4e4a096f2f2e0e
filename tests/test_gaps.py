"""Gaps: numbers worked out by hand, the sums written out as loops, and what must hold whatever the city is like."""

from __future__ import annotations

import dataclasses
import itertools
from typing import Any

import numpy as np
import peers
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from inclusive_city.scoring import distances, floating
from inclusive_city.scoring.decay import Decay
from inclusive_city.scoring.gaps import GapError, GapInputs, GapResult, gaps, group_sums, supplies

STEPS = (0.0, 0.25, 0.5, 1.0)


def inputs(**changes: Any) -> GapInputs:
    """Two cells, three facilities of two types, two profiles; all in reach of the first cell, one of the second."""
    given: dict[str, Any] = {
        "cells_xy": np.array([[0.0, 0], [1500, 0]]),
        "people": np.array([100.0, 300]),
        "by_profile": np.array([[10.0, 4], [20, np.nan]]),
        "facilities_xy": np.array([[600.0, 0], [-800, 0], [0, 100]]),
        "facility_type": np.array([0, 0, 1]),
        "usable_low": np.array([[1.0, 0], [0, 0.5], [0, 1]]),
        "usable_high": np.array([[1.0, 0], [1, 0.5], [0, 1]]),
        "threshold": np.array([1000.0, 1000]),
        "decay": Decay("flat"),
    }
    return GapInputs(**{**given, **changes})


def test_every_number_of_a_small_city_worked_out_by_hand() -> None:
    found = gaps(inputs())
    # Type 0: the facility at 600 m serves both cells (400 people), the one at −800 m the first (100).
    first, second = 1 / 400, 1 / 100
    np.testing.assert_allclose(found.access_free[:, 0], [first + second, first])
    np.testing.assert_allclose(found.access[:, :, 0], [[first, second / 2], [first, 0]])
    np.testing.assert_allclose(found.access_high[:, 0, 0], [first + second, first])
    # The first cell: a fifth of what is in reach is usable for the first profile, two fifths for the second.
    np.testing.assert_allclose(found.unmet[:, :, 0], [[10 * 0.8, 4 * 0.6], [0, np.nan]])
    np.testing.assert_allclose(found.unmet_low[:, :, 0], [[0, 4 * 0.6], [0, np.nan]], atol=1e-15)
    np.testing.assert_allclose(found.unmet_distance[:, :, 0], [[0, 0], [0, np.nan]])
    # The people of each profile, divided among what they have in reach by its share.
    np.testing.assert_allclose(found.kept_out[:2], [[10 * 0.2 + 20, 4 * 0.2], [10 * 0.8, 4 * 0.8]])
    assert found.nearest_m[:, 0].tolist() == [600, 900]
    assert found.usable_m[:, :, 0].tolist() == [[600, 800], [900, 2300]]
    assert found.usable_high_m[:, :, 0].tolist() == [[600, 800], [900, 2300]]
    assert found.extra_m[:, :, 0].tolist() == [[0, 200], [0, 1400]]
    np.testing.assert_array_equal(found.without()[:, :, 0], [[0, 0], [0, np.nan]])
    # Type 1: nothing within a kilometre of the second cell, which is by distance; nobody of profile 0 can use it.
    np.testing.assert_array_equal(found.unmet[:, :, 1], [[10, 0], [20, np.nan]])
    np.testing.assert_array_equal(found.unmet_distance[:, :, 1], [[0, 0], [20, np.nan]])
    np.testing.assert_allclose(found.kept_out[2], [10, 4])
    assert found.usable_m[0, :, 1].tolist() == [np.inf, 100]
    np.testing.assert_array_equal(found.without()[:, :, 1], [[10, 0], [20, np.nan]])
    # Means over both types, weighted alike.
    np.testing.assert_allclose(found.by_cell()["unmet"], [[(8 + 10) / 2, 2.4 / 2], [10, np.nan]])
    assert found.supply.tolist() == [1, 1, 1] and found.is_filled_in.all() and found.has_facility.all()


def test_weights_of_services_and_usable_from() -> None:
    found = gaps(inputs(service_weight=np.array([3.0, 1]), usable_from=1.0))
    np.testing.assert_allclose(found.by_cell()["unmet"][0, 0], (3 * 8 + 10) / 4)
    assert found.usable_m[0, :, 0].tolist() == [600, np.inf]  # half usable is no longer usable
    assert found.without()[0, 1, 0] == 4


def loop(given: GapInputs, supply: np.ndarray) -> dict[str, Any]:
    """Definitions of docs/methods.md as loops, with the quotient of M as it is written."""
    cells, profiles, types = given.shape
    out = {name: np.zeros((cells, profiles, types)) for name in ("access", "unmet", "unmet_low", "unmet_distance")}
    out["kept_out"] = np.zeros((len(supply), profiles))
    out["access_free"] = np.zeros((cells, types))
    for kind in range(types):
        mine = [f for f in range(len(supply)) if given.facility_type[f] == kind]
        decay = {}
        for c, f in itertools.product(range(cells), mine):
            away = float(np.hypot(*(given.cells_xy[c] - given.facilities_xy[f])))
            if away <= given.threshold[kind]:
                plain = given.method == "2sfca"
                decay[c, f] = 1.0 if plain else float(given.decay.weights(np.array([away]), given.threshold[kind])[0])
        if given.method == "3sfca":
            total = {c: sum(decay.get((c, f), 0.0) for f in mine) for c in range(cells)}
            decay = {(c, f): weight * weight / total[c] for (c, f), weight in decay.items()}
        share = {}
        for f in mine:
            demand = sum(given.people[c] * decay.get((c, f), 0.0) for c in range(cells))
            for c in range(cells):
                share[c, f] = decay.get((c, f), 0.0) * supply[f] / demand if demand > 0 else 0.0
        free = [sum(share[c, f] for f in mine) for c in range(cells)]
        out["access_free"][:, kind] = free
        for c, p in itertools.product(range(cells), range(profiles)):
            low = sum(share[c, f] * given.usable_low[f, p] for f in mine)
            high = sum(share[c, f] * given.usable_high[f, p] for f in mine)
            standard = free[c] if given.norm is None else given.norm[kind]
            people = given.by_profile[c, p]
            if standard > 0:
                unmet, least, far = (people * max(0.0, 1 - a / standard) for a in (low, high, free[c]))
            else:
                unmet = least = far = people
            out["access"][c, p, kind] = low
            out["unmet"][c, p, kind], out["unmet_low"][c, p, kind], out["unmet_distance"][c, p, kind] = (
                unmet,
                least,
                far,
            )
            taken = sum(share[c, f] * (1 - given.usable_low[f, p]) for f in mine)
            for f in mine:
                if taken > 0:
                    out["kept_out"][f, p] += (unmet - far) * share[c, f] / taken
    return out


def random_city(seed: int, cells: int = 25, sites: int = 18, types: int = 2, **changes: Any) -> GapInputs:
    chance = np.random.default_rng(seed)
    low = chance.choice(STEPS[:3], (sites, 3))
    given: dict[str, Any] = {
        "cells_xy": chance.integers(0, 40, (cells, 2)) * 100.0,
        "people": chance.uniform(30, 900, cells),
        "by_profile": chance.uniform(0, 30, (cells, 3)),
        "facilities_xy": chance.integers(0, 40, (sites, 2)) * 100.0,
        "facility_type": chance.integers(0, types, sites),
        "usable_low": low,
        "usable_high": np.maximum(low, chance.choice([0.0, 1.0], low.shape, p=[0.7, 0.3])),
        "threshold": np.full(types, 1500.0),
        "capacity": chance.uniform(1, 9, sites),
        "decay": Decay("gaussian"),
    }
    return GapInputs(**{**given, **changes})


@pytest.mark.parametrize("method", floating.METHODS)
@pytest.mark.parametrize("norm", [None, np.array([0.004, 0.02])])
def test_what_loops_over_the_definitions_come_to(method: str, norm: np.ndarray | None) -> None:
    for seed in range(4):
        given = random_city(seed, method=method, norm=norm, reference="own" if norm is None else "norm")
        found, expected = gaps(given), loop(given, given.capacity)
        if norm is None:
            # M as written is 0 over 0 where nothing is taken away; ours is then the limit.
            barred = (given.usable_low < 1).all(axis=1)
            expected["kept_out"][~barred] = found.kept_out[~barred]
        for name, values in expected.items():
            np.testing.assert_allclose(getattr(found, name), values, rtol=1e-9, atol=1e-12, err_msg=name)


@pytest.mark.parametrize("method", floating.METHODS)
def test_access_of_a_whole_analysis_is_that_of_pysal(method: str) -> None:
    """By type of service, with capacities that are unknown, and with and without barriers."""
    given_city = random_city(21, cells=200, sites=90, method=method)
    unknown = np.where(np.random.default_rng(1).random(90) < 0.3, np.nan, given_city.capacity)
    found = gaps(dataclasses.replace(given_city, capacity=unknown))
    for kind in range(2):
        rows = np.flatnonzero(given_city.facility_type == kind)
        pairs = distances.pairs_within(given_city.cells_xy, given_city.facilities_xy[rows], 1500)
        usable = np.column_stack((given_city.usable_low[rows], given_city.usable_high[rows], np.ones(len(rows))))
        theirs = peers.ask(
            "floating_catchment",
            origin=pairs.origin,
            destination=pairs.destination,
            metres=pairs.metres,
            people=given_city.people,
            supply=found.supply[rows, None] * usable,
            method=method,
            decay="flat" if method == "2sfca" else "gaussian",
            scale=750.0,
        )["access"]
        ours = (found.access[:, :, kind], found.access_high[:, :, kind], found.access_free[:, [kind]])
        np.testing.assert_allclose(np.hstack(ours), np.nan_to_num(theirs), rtol=1e-9, atol=1e-15)


cities = st.builds(
    random_city,
    seed=st.integers(0, 10_000),
    cells=st.integers(0, 30),
    sites=st.integers(0, 20),
    method=st.sampled_from(floating.METHODS),
    reference=st.sampled_from(["own", "norm"]),
    decay=st.sampled_from([Decay("step"), Decay("gaussian"), Decay("exponential")]),
)


def same_need(found: GapResult) -> None:
    kept_out = found.kept_out[:, :, None] * (found.inputs.facility_type[:, None, None] == np.arange(2))
    by_barrier = (kept_out * (1 - found.inputs.usable_low)[:, :, None]).sum(axis=0)
    np.testing.assert_allclose(by_barrier, found.unmet_barrier.sum(axis=0), rtol=1e-9, atol=1e-9)


@given(cities)
def test_need_by_barriers_is_divided_among_the_barriers_without_rest(given_city: GapInputs) -> None:
    """Σ_f M_fp (1 − a_fp) = Σ_c U_barrier, per profile and type; and nobody counts twice."""
    found = gaps(given_city)
    same_need(found)
    people = given_city.by_profile[:, :, None]
    assert (found.unmet_low <= found.unmet).all() and (found.unmet <= people * (1 + 1e-12)).all()
    assert (found.unmet_distance <= found.unmet_low).all() and (found.unmet_distance >= 0).all()
    assert np.isfinite(found.kept_out).all() and (found.kept_out >= 0).all()


@given(cities, st.data())
def test_what_is_lifted_never_raises_unmet_need(given_city: GapInputs, data: st.DataObject) -> None:
    """Under ``own`` the fall is Σ M Δa to the last person; under a norm it is at least that."""
    sites = len(given_city.facility_type)
    lift = np.array(data.draw(st.lists(st.sampled_from(STEPS), min_size=sites * 3, max_size=sites * 3)), dtype=float)
    after_low = np.maximum(given_city.usable_low, lift.reshape(sites, 3))
    lifted = dataclasses.replace(
        given_city, usable_low=after_low, usable_high=np.maximum(given_city.usable_high, after_low)
    )
    before, after = gaps(given_city), gaps(lifted)
    for name in ("unmet", "unmet_low", "unmet_distance"):
        assert (getattr(after, name) <= getattr(before, name)).all(), name
    assert (after.usable_m <= before.usable_m).all() and (after.access >= before.access).all()
    fall = (before.unmet - after.unmet).sum(axis=(0, 2))
    gain = (before.kept_out * (after_low - given_city.usable_low)).sum(axis=0)
    if given_city.reference == "own":
        np.testing.assert_allclose(fall, gain, rtol=1e-9, atol=1e-9)
        np.testing.assert_allclose(after.kept_out, before.kept_out, rtol=1e-12)
    else:
        assert (gain <= fall * (1 + 1e-9) + 1e-9).all()


@given(cities)
def test_all_lifted_serves_everybody_whom_barriers_keep_out(given_city: GapInputs) -> None:
    whole = np.ones_like(given_city.usable_low)
    found = gaps(dataclasses.replace(given_city, usable_low=whole, usable_high=whole))
    np.testing.assert_array_equal(found.unmet, found.unmet_distance)
    np.testing.assert_array_equal(found.usable_m, np.broadcast_to(found.nearest_m[:, None], found.usable_m.shape))


@given(cities, st.sampled_from([0.0, 0.5]))
def test_the_nearest_usable_one_and_who_is_without_by_measuring_everything(given_city: GapInputs, least: float) -> None:
    found = gaps(dataclasses.replace(given_city, usable_from=least))
    east, north = (given_city.cells_xy[:, None, :] - given_city.facilities_xy[None]).transpose(2, 0, 1)
    away = np.hypot(east, north)
    for kind, profile in itertools.product(range(2), range(3)):
        of_kind = given_city.facility_type == kind
        people = given_city.by_profile[:, profile]
        for usability, metres, surely in (
            (given_city.usable_low, found.usable_m, True),
            (given_city.usable_high, found.usable_high_m, False),
        ):
            usable = of_kind & (usability[:, profile] >= (least or 1e-9))
            expected = away[:, usable].min(axis=1, initial=np.inf)
            np.testing.assert_allclose(metres[:, profile, kind], expected, rtol=1e-12)
            covered = (away[:, usable] <= given_city.threshold[kind]).any(axis=1)
            np.testing.assert_array_equal(found.without(surely)[:, profile, kind], np.where(covered, 0, people))
        np.testing.assert_allclose(found.nearest_m[:, kind], away[:, of_kind].min(axis=1, initial=np.inf), rtol=1e-12)


def permuted(given_city: GapInputs, cells: np.ndarray, sites: np.ndarray) -> GapInputs:
    by_cell = {name: getattr(given_city, name)[cells] for name in ("cells_xy", "people", "by_profile")}
    names = ("facilities_xy", "facility_type", "usable_low", "usable_high", "capacity")
    return dataclasses.replace(given_city, **by_cell, **{name: getattr(given_city, name)[sites] for name in names})


@given(cities, st.integers(0, 10_000))
def test_the_order_of_the_rows_changes_nothing_to_the_last_bit(given_city: GapInputs, seed: int) -> None:
    chance = np.random.default_rng(seed)
    cells, sites = chance.permutation(len(given_city.people)), chance.permutation(len(given_city.facility_type))
    found, other = gaps(given_city), gaps(permuted(given_city, cells, sites))
    np.testing.assert_array_equal(other.kept_out, found.kept_out[sites])
    for name in (
        "access",
        "access_high",
        "unmet",
        "unmet_low",
        "unmet_distance",
        "usable_m",
        "nearest_m",
        "access_free",
    ):
        np.testing.assert_array_equal(getattr(other, name), getattr(found, name)[cells], err_msg=name)


@given(cities, st.sampled_from([0.3048, 1000.0]), st.sampled_from([1e-3, 60.0]), st.sampled_from([0.5, 1e4]))
def test_units_change_nothing(given_city: GapInputs, metre: float, person: float, unit: float) -> None:
    """Feet for metres, thousands for people, beds for visits: the same people go without."""
    scaled = dataclasses.replace(
        given_city,
        cells_xy=given_city.cells_xy * metre,
        facilities_xy=given_city.facilities_xy * metre,
        threshold=given_city.threshold * metre,
        people=given_city.people * person,
        by_profile=given_city.by_profile * person,
        capacity=given_city.capacity * unit,
    )
    found, other = gaps(given_city), gaps(scaled)
    np.testing.assert_allclose(other.kept_out, found.kept_out * person, rtol=1e-9, atol=1e-12)
    for name in ("unmet", "unmet_low", "unmet_distance"):
        np.testing.assert_allclose(getattr(other, name), getattr(found, name) * person, rtol=1e-9, atol=1e-9 * person)
    np.testing.assert_allclose(other.usable_m, found.usable_m * metre, rtol=1e-12)


@given(cities)
def test_a_facility_split_in_two_on_the_spot_is_the_same_supply(given_city: GapInputs) -> None:
    """Half the capacity each: together they keep out as many, and nobody else's number changes."""
    # In 3SFCA a second door is a second choice.
    assume(len(given_city.facility_type) and given_city.method != "3sfca")
    sites = np.append(np.arange(len(given_city.facility_type)), 0)
    twin = permuted(given_city, np.arange(len(given_city.people)), sites)
    capacity = twin.capacity.copy()
    capacity[[0, -1]] /= 2
    found, other = gaps(given_city), gaps(dataclasses.replace(twin, capacity=capacity))
    np.testing.assert_allclose(other.kept_out[0] + other.kept_out[-1], found.kept_out[0], rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(other.kept_out[1:-1], found.kept_out[1:], rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(other.unmet, found.unmet, rtol=1e-9, atol=1e-9)


def test_memory_bounds_change_nothing(monkeypatch: Any) -> None:
    given_city = random_city(9, cells=60, sites=50, method="3sfca")
    whole = gaps(given_city)
    monkeypatch.setattr(distances, "PAIRS_AT_ONCE", 10)
    monkeypatch.setattr(floating, "KEPT_PAIRS", 0)
    pieces = gaps(given_city)
    np.testing.assert_allclose(pieces.kept_out, whole.kept_out, rtol=1e-12)
    np.testing.assert_allclose(pieces.unmet, whole.unmet, rtol=1e-12, atol=1e-12)


# ------------------------------------------------------------------------------------------------------ at the edges


def test_the_threshold_is_inclusive() -> None:
    at_it = inputs(facilities_xy=np.array([[1000.0, 0], [-5000, 0], [0, 100]]), cells_xy=np.array([[0.0, 0], [9e3, 0]]))
    found = gaps(at_it)
    assert found.access_free[0, 0] > 0 and found.unmet[0, 0, 0] == 0 and found.without()[0, 0, 0] == 0
    beyond = gaps(dataclasses.replace(at_it, facilities_xy=np.array([[1000.01, 0], [-5000, 0], [0, 100]])))
    assert beyond.access_free[0, 0] == 0 and beyond.unmet_distance[0, 0, 0] == beyond.without()[0, 0, 0] == 10


def test_no_facility_of_a_type() -> None:
    found = gaps(inputs(facility_type=np.array([0, 0, -1])))
    assert found.has_facility.tolist() == [True, False]
    assert np.isinf(found.nearest_m[:, 1]).all() and (found.access_free[:, 1] == 0).all()
    np.testing.assert_array_equal(found.unmet_distance[:, :, 1], [[10, 4], [20, np.nan]])
    assert found.kept_out[2].tolist() == [0, 0]
    np.testing.assert_allclose(found.by_cell()["unmet"][0], found.unmet[0, :, 0])  # the other one is in no mean
    assert np.isnan(found.tall()["nearest_m"][found.tall()["type"] == 1]).all()


def test_one_facility_and_none() -> None:
    one = inputs(
        facilities_xy=np.array([[600.0, 0]]),
        facility_type=np.array([0]),
        usable_low=np.array([[0.25, 0]]),
        usable_high=np.array([[0.25, 1]]),
    )
    found = gaps(one)
    # All supply in reach is its own, however many share it.
    np.testing.assert_allclose(found.kept_out, [[30, 4]])
    np.testing.assert_allclose(found.unmet[:, :, 0], [[7.5, 4], [15, np.nan]])
    np.testing.assert_allclose(found.unmet_low[:, :, 0], [[7.5, 0], [15, np.nan]])
    none = {"facilities_xy": np.empty((0, 2)), "facility_type": np.empty(0, int)}
    empty = gaps(inputs(**none, usable_low=np.empty((0, 2)), usable_high=np.empty((0, 2))))
    assert empty.kept_out.shape == (0, 2) and empty.by_cell()["unmet"][0].tolist() == [0, 0]
    np.testing.assert_array_equal(empty.unmet_distance[0], [[10, 10], [4, 4]])


def test_nobody_lives_in_a_cell_in_a_district_or_anywhere() -> None:
    nobody = gaps(inputs(people=np.array([100.0, 0]), by_profile=np.array([[10.0, 4], [0, 0]])))
    assert (nobody.unmet[1] == 0).all() and set(nobody.tall()["cell"].tolist()) == {0}
    sums = nobody.sums(np.array([0, 2]), 3)
    assert sums["people"][1:].sum() == 0 and sums["unmet"][1:].sum() == 0 and sums["people"][0, 0, 0] == 10
    nowhere = gaps(inputs(people=np.zeros(2), by_profile=np.zeros((2, 2))))
    assert (nowhere.access_free == 0).all() and (nowhere.kept_out == 0).all() and (nowhere.unmet == 0).all()
    assert len(nowhere.tall()["cell"]) == 0
    away = gaps(inputs(cells_xy=np.empty((0, 2)), people=np.empty(0), by_profile=np.empty((0, 2))))
    assert (away.kept_out == 0).all() and away.sums(np.empty(0, int), 2)["people"].shape == (2, 2, 2)


def test_what_has_no_place_is_unknown_and_in_no_sum() -> None:
    placed = gaps(inputs())
    facilities = np.vstack((inputs().facilities_xy, [[np.nan, 0]]))
    cells = np.vstack((inputs().cells_xy, [[np.nan, 0]]))
    found = gaps(
        inputs(
            facilities_xy=facilities,
            facility_type=np.array([0, 0, 1, 0]),
            usable_low=np.ones((4, 2)) * [[1], [0], [0], [1]],
            usable_high=np.ones((4, 2)),
            cells_xy=cells,
            people=np.array([100.0, 300, 999]),
            by_profile=np.array([[10.0, 4], [20, np.nan], [50, 50]]),
        )
    )
    assert np.isnan(found.kept_out[3]).all() and np.isfinite(found.kept_out[:3]).all()
    np.testing.assert_allclose(found.access_free[:2], placed.access_free)
    assert np.isnan(found.unmet[2]).all() and 2 not in found.tall()["cell"]
    np.testing.assert_allclose(found.sums(np.array([0, 0, 0]), 1)["people"][0, :, 0], [30, 4])


def test_unknown_people_share_but_have_no_number_of_their_own() -> None:
    """The second cell's second profile is unknown: it is NaN, adds to no sum, and keeps nobody out."""
    found = gaps(inputs())
    assert np.isnan(found.unmet[1, 1]).all() and np.isfinite(found.kept_out).all()
    assert (1, 1) not in set(zip(found.tall()["cell"].tolist(), found.tall()["profile"].tolist()))
    # Where only a profile is counted, at least so many live there.
    fewer = gaps(inputs(people=np.array([np.nan, 300.0])))
    np.testing.assert_allclose(fewer.access_free[0, 0], 1 / 310 + 1 / 10)


def test_capacity_is_filled_in_by_the_median_of_the_type() -> None:
    kind = np.array([0, 0, 0, 0, 1, 1, -1])
    known = np.array([2.0, np.nan, 10, 6, np.nan, np.nan, np.nan])
    supply, filled = supplies(known, kind, 2)
    assert supply.tolist() == [2, 6, 10, 6, 1, 1, 1]
    assert filled.tolist() == [False, True, False, False, True, True, True]
    assert supplies(None, kind, 2)[0].tolist() == [1] * 7


def test_without_a_norm_given_it_is_what_half_of_the_people_have() -> None:
    found = gaps(inputs(reference="norm"))
    # 100 people have 1/400 + 1/100 and 300 have 1/400: the median person of all 400 has 1/400.
    assert found.norm[0] == pytest.approx(1 / 400)
    np.testing.assert_allclose(found.unmet[:, 0, 0], [0, 0], atol=1e-12)
    # Type 1 has nothing in reach of the second cell: the median of those who have any.
    assert found.norm[1] == pytest.approx(1 / 100)
    assert np.isnan(gaps(inputs()).norm).all()
    given = gaps(inputs(reference="norm", norm=np.array([0.0, np.nan])))
    assert np.nansum(given.unmet[:, :, 0]) == 0 and given.norm[1] == pytest.approx(1 / 100)


def test_sums_per_district_add_up_to_the_city() -> None:
    found = gaps(random_city(2, cells=40))
    district = np.random.default_rng(1).integers(-1, 4, 40)
    sums, whole = found.sums(district, 4), found.sums(np.where(district < 0, -1, 0), 1)
    for name, values in sums.items():
        np.testing.assert_allclose(values.sum(axis=0), whole[name][0], rtol=1e-12, err_msg=name)
    np.testing.assert_allclose(whole["unmet"][0], found.unmet[district >= 0].sum(axis=0), rtol=1e-12)
    assert group_sums(np.array([1.0, np.nan, 4]), np.array([1, 1, -1]), 2).tolist() == [0, 1]


def test_rows_of_the_table_are_the_cells_with_people() -> None:
    found = gaps(inputs())
    tall = found.tall()
    keys = set(zip(tall["cell"].tolist(), tall["profile"].tolist(), tall["type"].tolist()))
    assert keys == {(0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1), (1, 0, 0), (1, 0, 1)}
    row = [
        index for index in range(6) if (tall["cell"][index], tall["profile"][index], tall["type"][index]) == (0, 1, 0)
    ]
    assert tall["usable_m"][row].tolist() == [800] and tall["nearest_m"][row].tolist() == [600]
    assert tall["extra_m"][row].tolist() == [200]
    np.testing.assert_allclose(tall["unmet"][row], [2.4])


def test_the_work_can_be_ended_between_types_and_within_one(monkeypatch: Any) -> None:
    class Enough(Exception):
        pass

    told: list[float] = []

    def step(share: float) -> None:
        told.append(share)
        if len(told) == most:
            raise Enough

    most = 10**9
    gaps(inputs(), step)
    assert sorted(set(told)) == [0, 0.5] and told == sorted(told)
    monkeypatch.setattr(distances, "PAIRS_AT_ONCE", 1)  # a block for each facility
    for calls, expected in ((1, [0]), (3, [0, 0, 0]), (4, [0, 0, 0, 0.5])):
        most = calls
        told.clear()
        with pytest.raises(Enough):
            gaps(inputs(), step)
        assert told == expected


def test_distances_over_a_network_take_the_place_of_straight_lines() -> None:
    class AroundTheBlock(distances.StraightLines):
        """Streets that only go east and north."""

        def blocks(self, origins_xy: Any, destinations_xy: Any, limit: float) -> Any:
            away = np.abs(origins_xy[:, None] - destinations_xy[None]).sum(axis=2)
            there, here = np.nonzero((away <= limit).T)
            yield distances.Pairs(here, there, away[here, there])

        def nearest(self, origins_xy: Any, destinations_xy: Any) -> Any:
            away = np.abs(origins_xy[:, None] - destinations_xy[None]).sum(axis=2)
            return away.argmin(axis=1), away.min(axis=1)

    one = {"facilities_xy": np.array([[700.0, 700]]), "facility_type": np.array([0])}
    one |= {"usable_low": np.zeros((1, 2)), "usable_high": np.zeros((1, 2))}
    straight, street = gaps(inputs(**one)), gaps(inputs(**one, distances=AroundTheBlock()))
    assert straight.unmet_distance[0, 0, 0] == 0 and street.unmet_distance[0, 0, 0] == 10
    assert street.nearest_m[0, 0] == 1400


# --------------------------------------------------------------------------------------------------------- bad input


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"people": np.array([1.0, -5])}, "Row 2 of people has -5.0"),
        ({"by_profile": np.array([[1.0, 2], [np.inf, 0]])}, "Row 2 of by_profile has inf"),
        ({"capacity": np.array([1.0, 2, -1])}, "Row 3 of capacity has -1.0"),
        ({"threshold": np.array([np.nan, 1])}, "Row 1 of threshold has nan"),
        ({"reference": "norm", "norm": np.array([1.0, -1])}, "Row 2 of norm has -1.0"),
    ],
)
def test_numbers_that_cannot_be_are_refused_with_their_row(changes: dict[str, Any], said: str) -> None:
    with pytest.raises(GapError, match=said):
        gaps(inputs(**changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"people": np.ones(3)},
        {"by_profile": np.ones((2, 3))},
        {"facility_type": np.array([0, 0, 2])},
        {"facility_type": np.array([0, 0, -2])},
        {"usable_low": np.full((3, 2), 1.5)},
        {"usable_low": np.full((3, 2), np.nan)},
        {"usable_low": np.ones((3, 2)), "usable_high": np.zeros((3, 2))},
        {"capacity": np.ones(2)},
        {"reference": "best"},
        {"method": "4sfca"},
    ],
)
def test_arrays_that_do_not_fit_are_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        gaps(inputs(**changes))
