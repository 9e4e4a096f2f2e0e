"""Works that several facilities share are paid once: decision units, their choices and what these cost."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from packages_support import ALMATY, SMALL, drawn_packages

from inclusive_city.scoring.model import Model
from inclusive_city.scoring.packages import PackageInputs, Packages, make_packages
from inclusive_city.scoring.shared_works import (
    BUILDING,
    Assets,
    Units,
    how_often,
    shared_kinds,
    units,
    with_buildings,
)
from inclusive_city.scoring.status import OUT_FAIL, OUT_PASS, StatusResult, roll_up

NOWHERE = np.full(2, -1)


def facilities(model: Model, *failing: tuple[str, ...]) -> StatusResult:
    """Facilities where everything passes but what is named."""
    outcome = np.full((len(failing), len(model.criteria)), OUT_PASS, dtype=np.int8)
    at = {criterion.code: index for index, criterion in enumerate(model.criteria)}
    for row, codes in enumerate(failing):
        outcome[row, [at[code] for code in codes]] = OUT_FAIL
    return roll_up(model, outcome)


def choices(found: Units, packages: Packages, unit: int = 0) -> dict[frozenset[tuple[int, str]], float]:
    """What each choice of a unit does (facility, measures) → its typical cost."""
    measures = packages.measures()
    return {
        frozenset((int(packages.facility[k]), measures[k]) for k in found.packages_of(choice)): float(
            found.cost[choice, 1]
        )
        for choice in np.flatnonzero(found.unit == unit).tolist()
    }


def test_two_facilities_in_one_building_build_one_ramp() -> None:
    made = make_packages(ALMATY, facilities(ALMATY, ("E13",), ("E13",)))
    apart = units(made)
    assert apart.unit.tolist() == [0, 1] and apart.cost[:, 1].tolist() == [400_000, 400_000]
    together = units(made, with_buildings(np.array([7, 7])))
    assert choices(together, made) == {
        frozenset({(0, "DOOR_WIDEN")}): 400_000,
        frozenset({(1, "DOOR_WIDEN")}): 400_000,
        frozenset({(0, "DOOR_WIDEN"), (1, "DOOR_WIDEN")}): 400_000,
    }
    assert together.facility_unit.tolist() == [0, 0] and len(together.items) == 1
    both = int(np.argmax(np.diff(together.start)))
    assert together.items_of(both).tolist() == [0] and together.items.asset_key[0] == -1


def test_what_serves_one_facility_is_paid_by_each() -> None:
    """A counter stands in no zone that a building's facilities have in common."""
    made = make_packages(ALMATY, facilities(ALMATY, ("S01", "E13"), ("S01", "E13")))
    together = units(made, with_buildings(np.array([1, 1])))
    full = frozenset({(0, "COUNTER DOOR_WIDEN"), (1, "COUNTER DOOR_WIDEN")})
    assert choices(together, made)[full] == 400_000 + 2 * 400_000


def test_a_line_is_renewed_once_and_two_lines_twice() -> None:
    status = facilities(ALMATY, ("T04",), ("T04",), ("T04",))
    assets = with_buildings(np.full(3, -1), [0, 1, 1, 2], [0, 0, 1, 1], ["line", "line"], [10, 11])
    times = how_often(ALMATY, assets, 3)
    made = make_packages(ALMATY, status, PackageInputs(times=times))
    fleet = made.measure_codes.index("FLEET")
    assert times[:, fleet].tolist() == [1, 2, 1] and times.sum() == times.size + 1
    assert made.cost[:, 1].tolist() == [25e6, 50e6, 25e6], "each on its own"
    found = units(made, assets)
    assert found.unit.max() == 0 and found.items.asset_key.tolist() == [10, 11]
    costs = choices(found, made)
    assert costs[frozenset((f, "FLEET") for f in range(3))] == 50e6, "two lines for all three stops"
    assert costs[frozenset({(0, "FLEET")})] == 25e6


def test_the_city_pays_for_what_is_shared_only_where_it_would_at_each() -> None:
    kinds = [kind.code for kind in ALMATY.owner_kinds]
    status = facilities(ALMATY, ("E13",), ("E13",))
    state, private = kinds.index("state"), kinds.index("private")
    for owners, expected in (((state, state), "city"), ((state, private), "owner"), ((private, private), "owner")):
        made = make_packages(ALMATY, status, PackageInputs(owner_kind=np.array(owners)))
        found = units(made, with_buildings(np.zeros(2, dtype=np.int64)))
        assert made.payer_codes[found.items.payer[0]] == expected
        assert found.city_cost[-1, 1] == (400_000 if expected == "city" else 0)


def test_the_greatest_quantity_is_paid() -> None:
    length = np.zeros(2, dtype=np.int8), np.array([10.0, 40.0])
    made = make_packages(SMALL, facilities(SMALL, ("P01",), ("P01",)), PackageInputs(answers={"way_length": length}))
    found = units(made, with_buildings(np.zeros(2, dtype=np.int64)))
    assert made.cost[:, 1].tolist() == [4000, 16000] and found.items.quantity.tolist() == [40]
    assert sorted(choices(found, made).values()) == [16000, 16000, 16000]


def test_what_only_one_of_them_lacks_is_not_shared() -> None:
    made = make_packages(ALMATY, facilities(ALMATY, ("E13",), ("S01",)))
    found = units(made, with_buildings(np.zeros(2, dtype=np.int64)))
    assert len(found.items) == 0 and found.unit.tolist() == [0, 1]


def test_buildings_and_assets() -> None:
    kinds = dict(zip([measure.code for measure in ALMATY.measures], shared_kinds(ALMATY)))
    assert kinds["APS"] == {"crossing"} and kinds["FLEET"] == {"line"}
    assert kinds["DOOR_WIDEN"] == kinds["LIFT_PLATFORM"] == {BUILDING}
    assert kinds["COUNTER"] == kinds["TACTILE_PAV"] == frozenset()
    # Who is linked to a building as an asset is not counted by the building's name as well.
    assets = with_buildings(np.array([5, 5, 5, 6, -1]), [0], [0], [BUILDING], [3])
    assert assets.kind == (BUILDING, BUILDING) and assets.key.tolist() == [3, -1]
    assert sorted(zip(assets.facility.tolist(), assets.asset.tolist())) == [(0, 0), (1, 1), (2, 1)]
    assert len(with_buildings(np.array([1, 2]))) == 0


def test_nothing_to_do() -> None:
    made = make_packages(ALMATY, facilities(ALMATY, (), ()))
    found = units(made, with_buildings(np.zeros(2, dtype=np.int64)))
    assert len(found) == 0 and found.total(np.zeros(0)).shape == (0,) and found.facility_unit.tolist() == [-1, -1]


# ------------------------------------------------------------------ properties
def drawn(model: Model, count: int, seed: int) -> tuple[Packages, Assets]:
    lot = np.random.default_rng(seed)
    kind = sorted({measure.shared_by for measure in model.measures} - {""})
    links = np.unique(lot.integers(0, [count, 4], (count // 2, 2)), axis=0)
    assets = with_buildings(
        np.where(lot.random(count) < 0.7, lot.integers(0, count // 2, count), -1),
        links[:, 0],
        links[:, 1],
        [kind[number % len(kind)] for number in range(4)],
        np.arange(4) + 100,
    )
    _, made = drawn_packages(model, count, seed, times=how_often(model, assets, count))
    return made, assets


def exact_cost(made: Packages, assets: Assets, chosen: list[int]) -> float:
    """What a choice costs at the typical price, facility by facility: everything that is shared once."""
    kinds = shared_kinds(made.model)
    needed: dict[tuple[int, int], set[int]] = {}
    for k in range(len(made)):
        for m in np.flatnonzero(made.uses[k]).tolist():
            for link in np.flatnonzero(assets.facility == made.facility[k]).tolist():
                if assets.kind[assets.asset[link]] in kinds[m]:
                    needed.setdefault((int(assets.asset[link]), m), set()).add(int(made.facility[k]))
    items = {key: users for key, users in needed.items() if len(users) > 1}
    times = how_often(made.model, assets, len(made.amount))
    total, paid = 0.0, set()
    for k in chosen:
        f = int(made.facility[k])
        for m in np.flatnonzero(made.uses[k]).tolist():
            mine = {key for key, users in items.items() if key[1] == m and f in users}
            paid |= mine
            each = made.amount[f, m] / times[f, m]
            total += (times[f, m] - len(mine)) * each * made.prices.money[m, 1]
    for asset, m in paid:
        most = max(made.amount[f, m] / times[f, m] for f in items[asset, m])
        total += most * made.prices.money[m, 1]
    return total


@pytest.mark.parametrize("model", [ALMATY, SMALL], ids=lambda model: model.name)
@pytest.mark.parametrize("seed", range(4))
def test_what_holds_for_every_choice(model: Model, seed: int) -> None:
    made, assets = drawn(model, 14, seed)
    found = units(made, assets)
    assert len(found.items) > 0
    seen = set()
    for choice in range(len(found)):
        rows = found.packages_of(choice)
        of = made.facility[rows]
        assert len(set(of.tolist())) == len(of) > 0, "one package at most per facility"
        assert (found.facility_unit[of] == found.unit[choice]).all()
        key = tuple(sorted(rows.tolist()))
        assert key not in seen
        seen.add(key)
        assert found.cost[choice, 1] == pytest.approx(exact_cost(made, assets, list(key)), abs=0.1)
    assert {(k,) for k in range(len(made))} <= seen, "every package can be chosen on its own"
    if model is ALMATY:  # where all that share a work need as much of it, it costs no more together
        assert (found.cost[:, 1] <= found.total(made.cost[:, 1]) + 0.1).all()
    assert found.cost == pytest.approx(found.cost_by_payer.sum(axis=1), abs=0.05)
    assert (np.diff(found.unit) >= 0).all()
    assert found.total(made.raised).shape == (len(found), len(model.profiles))


@pytest.mark.parametrize("seed", range(6))
def test_at_any_price_of_money_a_choice_is_near_the_best(seed: int) -> None:
    """Facilities that share several works of one building: against all combinations."""
    lot = np.random.default_rng(seed)
    codes = np.array([criterion.code for criterion in ALMATY.criteria])
    failing = [("E13", "E01", *codes[lot.random(len(codes)) < 0.15]) for _ in range(3)]
    made = make_packages(ALMATY, facilities(ALMATY, *failing))
    gain = lot.random(len(made)) * made.raised.sum(axis=1)
    assets = with_buildings(np.zeros(3, dtype=np.int64))
    found = units(made, assets, gain, city_only=False)
    assert found.unit.max() == 0 and len(found.items) > 1
    cost, worth = combinations(made, assets, gain)
    mine_cost = np.append(found.cost[:, 1], 0.0)
    mine_worth = np.append(found.total(gain), 0.0)
    for price in np.geomspace(1e-9, 1e-4, 60):
        best = (worth - price * cost).max()
        assert 0.93 * best <= (mine_worth - price * mine_cost).max() <= best + 1e-9


@pytest.mark.parametrize("seed", range(6))
def test_of_facilities_that_share_one_work_a_chain_has_the_best_choice(seed: int) -> None:
    lot = np.random.default_rng(seed)
    # What is wrong beside the door is not shared.
    rest = np.array(["S01", "S05", "S06", "S08", "I02", "I04", "S09", "A09"])
    failing = [("E13", *rest[lot.random(len(rest)) < 0.4]) for _ in range(3)]
    made = make_packages(ALMATY, facilities(ALMATY, *failing))
    gain = lot.random(len(made)) * made.raised.sum(axis=1)
    assets = with_buildings(np.zeros(3, dtype=np.int64))
    found = units(made, assets, gain, city_only=False)
    assert found.unit.max() == 0 and len(found.items) == 1
    cost, worth = combinations(made, assets, gain)
    mine_cost, mine_worth = np.append(found.cost[:, 1], 0.0), np.append(found.total(gain), 0.0)
    for price in np.geomspace(1e-9, 1e-4, 60):
        assert (mine_worth - price * mine_cost).max() == pytest.approx((worth - price * cost).max())


def combinations(made: Packages, assets: Assets, gain: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Cost and gain of every way to choose one package or none at each facility."""
    options = [[-1, *np.flatnonzero(made.facility == f).tolist()] for f in range(len(made.amount))]
    every = [[k for k in combination if k >= 0] for combination in product(*options)]
    cost = np.array([exact_cost(made, assets, chosen) for chosen in every])
    return cost, np.array([gain[chosen].sum() for chosen in every])


def test_order_of_facilities_does_not_matter() -> None:
    made, assets = drawn(ALMATY, 20, 5)
    turned = units(made, replace(assets, facility=assets.facility[::-1], asset=assets.asset[::-1]))
    same = units(made, assets)
    assert (turned.cost == same.cost).all() and (turned.package == same.package).all()
