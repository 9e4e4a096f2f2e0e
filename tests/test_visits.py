"""Planning of visits: what comes first, who may go, evenly over the weeks, on short ways."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inclusive_city.scoring.visits import (
    BAND,
    NO_ROOM,
    NOBODY,
    PLANNED,
    Candidates,
    Inspectors,
    even_quotas,
    mondays,
    plan_visits,
    second_sample,
    visiting_order,
    way_length,
)

START = np.datetime64("2026-03-02")  # a Monday


def candidates(count, seed=1, districts=1, **given):
    random = np.random.default_rng(seed)
    columns = {
        "key": np.arange(1, count + 1),
        "x": random.uniform(0, 10_000, count),
        "y": random.uniform(0, 10_000, count),
        "district": random.integers(1, districts + 1, count),
        "due": START + random.integers(-300, 60, count).astype("timedelta64[D]"),
        "risk": np.round(random.uniform(0, 1, count), 1),
        "not_by": np.full(count, -1),
    }
    return Candidates(**{**columns, **given})


def inspectors(*rows):
    """(home district, last day of the certificate or None, visits a week)"""
    district, until, capacity = zip(*rows)
    return Inspectors(np.array(district), np.array([u or "NaT" for u in until], "datetime64[D]"), np.array(capacity))


def loads(plan, people, weeks):
    table = np.zeros((people, weeks), dtype=int)
    there = plan.week >= 0
    np.add.at(table, (plan.inspector[there], plan.week[there]), 1)
    return table


def test_weeks_begin_on_mondays():
    for day in range(7):
        assert mondays(START + day, 2).tolist() == [START.item(), (START + 7).item()]


def test_visits_are_spread_evenly_within_what_each_manages():
    people = inspectors((1, None, 10), (1, None, 20))
    plan = plan_visits(candidates(90), people, mondays(START, 8))
    table = loads(plan, 2, 8)
    assert table.sum() == 90 and (plan.outcome == PLANNED).all()
    assert (table[0] <= 10).all() and (table[1] <= 20).all()
    assert set(table[0]) <= {3, 4} and set(table[1]) <= {7, 8}
    assert set(table.sum(axis=0)) <= {10, 11, 12, 13}


def test_what_is_too_much_stays_out_and_it_is_the_least_urgent():
    found = candidates(50)
    plan = plan_visits(found, inspectors((1, None, 10)), mondays(START, 3))
    assert loads(plan, 1, 3).tolist() == [[10, 10, 10]]
    assert (plan.outcome == NO_ROOM).sum() == 20
    overdue = found.due < START
    out = plan.outcome == NO_ROOM
    assert overdue[~out].all()  # there are more than thirty overdue ones
    assert found.risk[~out].min() >= found.risk[out & overdue].max()


def test_urgent_ones_come_in_the_first_weeks():
    found = candidates(160)
    plan = plan_visits(found, inspectors((1, None, 10)), mondays(START, 16))
    band = plan.week // BAND
    overdue = found.due < START
    for earlier in range(3):
        first, later = (band == earlier) & overdue, (band > earlier) & overdue
        if first.any() and later.any():
            assert found.risk[first].min() >= found.risk[later].max()
        assert not ((band == earlier) & ~overdue).any() or not later.any()


def test_nobody_goes_without_a_valid_certificate():
    weeks = mondays(START, 4)
    # To the Friday of the second week; one day short of the first Friday.
    people = inspectors((1, str(START + 11), 5), (1, str(START + 3), 5))
    plan = plan_visits(candidates(30), people, weeks)
    assert loads(plan, 2, 4).tolist() == [[5, 5, 0, 0], [0, 0, 0, 0]]


def test_each_at_home_and_the_others_where_nobody_is():
    found = candidates(60, districts=3)
    plan = plan_visits(found, inspectors((1, None, 20), (2, None, 20), (-1, None, 20)), mondays(START, 2))
    assert (found.district[plan.inspector == 0] == 1).all() and (found.district[plan.inspector == 1] == 2).all()
    assert set(found.district[plan.inspector == 2]) == {3}
    # Where the two at home are too few, the third helps.
    plan = plan_visits(found, inspectors((1, None, 5), (2, None, 5), (-1, None, 50)), mondays(START, 1))
    assert set(found.district[plan.inspector == 2]) == {1, 2, 3}


def test_where_nobody_can_go_it_says_so():
    found = candidates(20, districts=2)
    plan = plan_visits(found, inspectors((1, None, 50)), mondays(START, 1))
    assert (plan.outcome[found.district == 2] == NOBODY).all() and (plan.outcome[found.district == 1] == PLANNED).all()
    expired = plan_visits(found, inspectors((-1, "2020-01-01", 50)), mondays(START, 1))
    assert (expired.outcome == NOBODY).all()
    none = plan_visits(
        found, Inspectors(*(np.array([], kind) for kind in (int, "datetime64[D]", int))), mondays(START, 1)
    )
    assert (none.outcome == NOBODY).all()


def test_a_second_visit_is_made_by_somebody_else():
    found = candidates(40, not_by=np.where(np.arange(40) < 20, np.arange(40) % 3, -1))
    plan = plan_visits(found, inspectors((1, None, 10), (1, None, 10), (-1, None, 10)), mondays(START, 2))
    seconds = found.not_by >= 0
    assert (plan.outcome[seconds] == PLANNED).all()
    assert (plan.inspector[seconds] != found.not_by[seconds]).all()
    alone = plan_visits(candidates(3, not_by=np.zeros(3, int)), inspectors((1, None, 10)), mondays(START, 2))
    assert (alone.outcome == NO_ROOM).all()


def test_a_second_visit_lies_on_the_way_of_its_week():
    """Two clusters, a week each; the second visits in the clusters go along with them."""
    x = np.concatenate((np.zeros(8), np.full(8, 10_000.0), [100.0, 9_900.0]))
    found = candidates(18, x=x, y=np.arange(18.0), not_by=np.array([-1] * 16 + [1, 1]), risk=np.full(18, 0.2))
    plan = plan_visits(found, inspectors((1, None, 9)), mondays(START, 2))
    assert plan.week[16] == plan.week[0] and plan.week[17] == plan.week[8] and plan.week[0] != plan.week[8]


def test_a_week_lies_together():
    found = candidates(200)
    plan = plan_visits(found, inspectors((1, None, 25), (1, None, 25)), mondays(START, 4))
    place = np.stack((found.x, found.y), axis=1)
    for who in range(2):
        for week in range(4):
            cell = (plan.inspector == who) & (plan.week == week)
            assert cell.sum() == 25
            # An eighth of the square, not all of it.
            assert np.prod(np.ptp(place[cell], axis=0)) < 0.2 * 10_000**2
            assert sorted(plan.position[cell]) == list(range(1, 26))


def test_places_that_are_not_known_come_last_on_the_way():
    found = candidates(8)
    found.x[2] = found.y[2] = np.nan
    plan = plan_visits(found, inspectors((1, None, 10)), mondays(START, 1))
    assert plan.position[2] == 8 and sorted(plan.position) == list(range(1, 9))
    nowhere = candidates(3, x=np.full(3, np.nan), y=np.full(3, np.nan))
    plan = plan_visits(nowhere, inspectors((1, None, 10)), mondays(START, 1))
    assert sorted(plan.position) == [1, 2, 3]


def test_the_order_of_the_input_does_not_matter():
    found, people, weeks = candidates(120, districts=2), inspectors((1, None, 9), (-1, None, 11)), mondays(START, 6)
    mixed = np.random.default_rng(3).permutation(120)
    other = Candidates(**{name: values[mixed] for name, values in vars(found).items()})
    one, two = plan_visits(found, people, weeks), plan_visits(other, people, weeks)
    for name in ("inspector", "week", "position"):
        assert (getattr(one, name)[mixed] == getattr(two, name)).all()


@settings(max_examples=40)
@given(
    count=st.integers(0, 80), seed=st.integers(0, 99), weeks=st.integers(0, 9),
    people=st.lists(
        st.tuples(st.integers(-1, 3).filter(lambda d: d != 0), st.integers(-20, 80) | st.none(), st.integers(0, 9)),
        max_size=4,
    ),
)  # fmt: skip
def test_whatever_is_asked_the_plan_keeps_its_promises(count, seed, weeks, people):
    random = np.random.default_rng(seed)
    not_by = np.where(random.random(count) < 0.2, random.integers(0, max(len(people), 1), count), -1)
    found = candidates(count, seed, districts=3, not_by=not_by if people else np.full(count, -1))
    rows = [(home, None if end is None else str(START + end), room) for home, end, room in people]
    staff = inspectors(*rows) if rows else Inspectors(*(np.array([], kind) for kind in (int, "datetime64[D]", int)))
    when = mondays(START, weeks)
    plan = plan_visits(found, staff, when)
    there = plan.week >= 0
    assert ((plan.outcome == PLANNED) == there).all() and ((plan.inspector >= 0) == there).all()
    assert (plan.inspector[there] != found.not_by[there]).all()
    for row in np.flatnonzero(there):
        end = staff.valid_until[plan.inspector[row]]
        assert np.isnat(end) or end >= when[plan.week[row]] + 4
    if rows and weeks:
        table = loads(plan, len(rows), weeks)
        assert (table <= staff.capacity[:, None]).all()
        for who, week in zip(*np.nonzero(table)):
            cell = (plan.inspector == who) & (plan.week == week)
            assert sorted(plan.position[cell]) == list(range(1, cell.sum() + 1))


@given(st.lists(st.integers(0, 12), min_size=1, max_size=12), st.integers(0, 100))
def test_quotas_are_even_and_fit(room, percent):
    table = np.array(room)[None, :]
    total = table.sum() * percent // 100
    if total:
        quota = even_quotas(table, int(total))
        assert quota.sum() == total and (quota <= table).all()
        assert (np.abs(quota - table * total / table.sum()) < 1 + 1e-9).all()


# ---------------------------------------------------------------------- the way
@settings(max_examples=40)
@given(st.integers(2, 7), st.integers(0, 999))
def test_ways_are_near_the_shortest(count, seed):
    place = np.random.default_rng(seed).uniform(0, 1000, (count, 2))
    order = visiting_order(place)
    assert sorted(order) == list(range(count))
    best = min(way_length(place[list(way)]) for way in permutations(range(count)))
    assert way_length(place[order]) <= 1.25 * best + 1e-6


def test_a_long_way_is_much_shorter_than_by_number_and_has_no_crossing():
    place = np.random.default_rng(5).uniform(0, 1000, (60, 2))
    way = place[visiting_order(place)]
    # About 0.7124 √(n·area) is the shortest for many points at random (Beardwood, Halton, Hammersley 1959).
    assert way_length(way) < 1.25 * 0.7124 * np.sqrt(60 * 1000**2)

    def side(a, b, c):
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

    steps = list(zip(way[:-1], way[1:]))
    for i, (a, b) in enumerate(steps):
        for c, d in steps[i + 2 :]:
            assert not (side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0)


@pytest.mark.parametrize("count", [0, 1, 2])
def test_short_ways(count):
    assert visiting_order(np.zeros((count, 2))).tolist() == list(range(count))


def test_places_at_one_point_are_all_visited():
    assert sorted(visiting_order(np.ones((9, 2)))) == list(range(9))


# ---------------------------------------------------------------------- the sample of second visits
def test_the_sample_is_spread_and_repeatable():
    key, stratum = np.arange(1000, 2000), np.repeat(np.arange(10), 100)
    drawn = second_sample(key, stratum, 0.05, seed=1)
    assert len(drawn) == 50 and np.bincount(stratum[drawn]).tolist() == [5] * 10
    assert (drawn == second_sample(key, stratum, 0.05, seed=1)).all()
    assert set(drawn) != set(second_sample(key, stratum, 0.05, seed=2))


def test_what_was_drawn_before_counts():
    key, stratum = np.arange(200), np.repeat([0, 1], 100)
    first = second_sample(key, stratum, 0.1, seed=1)
    taken = np.isin(np.arange(200), first)
    assert len(second_sample(key, stratum, 0.1, seed=9, taken=taken)) == 0
    more = second_sample(key, stratum, 0.2, seed=9, taken=taken)
    assert len(more) == 20 and not set(more) & set(first)


def test_small_groups_are_not_forgotten_and_no_share_draws_nothing():
    assert len(second_sample(np.arange(3), np.zeros(3, int), 0.05, seed=1)) == 1
    assert len(second_sample(np.arange(3), np.zeros(3, int), 0.0, seed=1)) == 0
    assert len(second_sample(np.array([], int), np.array([], int), 0.5, seed=1)) == 0
