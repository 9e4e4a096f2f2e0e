"""What an analysis says of a city that it can say little of: words and a way out, and never half a scenario."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from planning_support import (
    BARRIER,
    DRAWS,
    OPTIONS,
    PLACES,
    YEARS,
    analyses,
    clinics,
    empty_city,
    nothing_kept,
    people_at,
    planned_city,
)  # fmt: skip

from inclusive_city.layers.demand import DemandError
from inclusive_city.layers.gap_analysis import analyse_gaps
from inclusive_city.layers.gap_reading import NothingAssessed
from inclusive_city.layers.planning import read_planning
from inclusive_city.layers.planning_options import OptionsError
from inclusive_city.layers.prioritisation import prioritise_store
from inclusive_city.layers.programme import ProgrammeNotMade, make_programme
from inclusive_city.layers.robustness import examine_robustness
from inclusive_city.layers.store import Cancelled, StoreError, open_store

KINDS = sorted(analyses())


@pytest.fixture()
def empty(tmp_path):
    with empty_city(tmp_path / "city.gpkg") as store:
        yield store


@pytest.fixture()
def city(tmp_path, model):
    with planned_city(tmp_path / "city.gpkg", model) as store:
        yield store


def chosen(store):
    return store.rows("SELECT facility, package, year FROM scenario_package WHERE is_chosen ORDER BY facility")


# ---------------------------------------------------------------------- people
def test_gaps_without_population_are_refused_with_the_way_out(empty, model):
    clinics(empty, model)
    with pytest.raises(DemandError, match="no population.*Import where people live"):
        analyse_gaps(empty, OPTIONS)
    assert nothing_kept(empty)


def test_without_population_facilities_count_and_that_is_kept(empty, model):
    clinics(empty, model)
    assert not prioritise_store(empty, OPTIONS).has_demand
    made = make_programme(empty, OPTIONS, YEARS)
    assert made.summary["has_demand"] is False and len(chosen(empty)) == 3


@pytest.mark.parametrize("kind", KINDS)
def test_population_without_a_place_is_refused(empty, model, kind):
    clinics(empty, model)
    people_at(empty, None)
    with pytest.raises(DemandError, match="None of the 1 records of population has a place"):
        analyses()[kind](empty)
    assert nothing_kept(empty)


@pytest.mark.parametrize("kind", KINDS)
def test_population_without_any_profile_is_refused(empty, model, kind):
    clinics(empty, model)
    people_at(empty, PLACES[0], each=None)
    with pytest.raises(DemandError, match="not how many of any disability profile"):
        analyses()[kind](empty)
    assert nothing_kept(empty)


def test_a_district_nobody_lives_in_has_no_need_and_stops_nothing(city):
    analyse_gaps(city, OPTIONS)
    lonely = city.value("SELECT fid FROM district WHERE code = 'e'")
    figures = city.rows(
        "SELECT name, value FROM scenario_figure WHERE district = :d AND unit = 'people'", {"d": lonely}
    )
    assert all(value in (0, None) for _, value in figures)
    made = make_programme(city, OPTIONS, replace(YEARS, alpha=1.0))
    assert made.parameters["resolved"]["district_floor"]["e"] == 0 and not made.summary["infeasible"]
    assert len(chosen(city)) == 3


def test_nobody_needs_it_far_from_everybody(empty, model):
    clinics(empty, model)
    people_at(empty, (76.965, 43.205))
    made = make_programme(empty, OPTIONS, YEARS)
    assert chosen(empty) == [] and sum(made.summary["served"].values()) == 0
    report = prioritise_store(empty, OPTIONS)
    assert report.works == 0 and report.gain == 0
    analyse_gaps(empty, OPTIONS)
    unmet, distance = empty.rows("SELECT sum(unmet), sum(unmet_distance) FROM gap_cell")[0]
    # All of it is the distance: no barrier is to blame.
    assert unmet == pytest.approx(distance) and distance > 0


# ---------------------------------------------------------------------- prices and money
def test_a_negative_price_gets_into_no_store(city):
    measure = city.value("SELECT fid FROM measure WHERE code = 'THRESHOLD'")
    row = {"measure": [measure], "low": [-5.0], "typical": [1.0], "high": [2.0], "currency": ["KZT"]}
    before = city.value("SELECT count(*) FROM price")
    with pytest.raises(StoreError):
        city.insert("price", row)
    assert city.value("SELECT count(*) FROM price") == before


def without_price(store, code):
    store.execute("DELETE FROM price WHERE measure = (SELECT fid FROM measure WHERE code = :code)", {"code": code})


def test_works_without_a_price_are_told_and_never_funded(city, model):
    (other,) = clinics(city, model, PLACES[:1], {"E13": 0.7})  # a narrow door
    without_price(city, "THRESHOLD")
    data = read_planning(city, OPTIONS)
    assert data.notes["without_price"] == 3 and not np.isnan(data.packages.cost).any()
    made = make_programme(city, OPTIONS, YEARS)
    assert [row[0] for row in chosen(city)] == [other]
    assert made.summary["notes"]["without_price"] == 3
    assert city.value("SELECT count(*) FROM scenario_package WHERE measures LIKE '%THRESHOLD%'") == 0


def test_no_price_at_all(city):
    without_price(city, "THRESHOLD")
    with pytest.raises(ProgrammeNotMade, match="nothing to build.*3 have works without a price: put prices in"):
        make_programme(city, OPTIONS, YEARS)
    assert nothing_kept(city)
    assert prioritise_store(city, OPTIONS).works == 0


def test_without_a_budget_nothing_is_funded_in_any_draw(city):
    examine_robustness(city, OPTIONS, replace(YEARS, budgets=(0.0,)), DRAWS)
    assert city.rows("SELECT DISTINCT share, verdict FROM scenario_acceptability") == [(0.0, "out")]


def test_no_budget_builds_nothing_and_says_what_money_would_bring(city):
    made = make_programme(city, OPTIONS, replace(YEARS, budgets=(0.0, 0.0, 0.0), frontier=True))
    assert chosen(city) == [] and made.summary["value"] == 0 and not made.summary["infeasible"]
    assert made.summary["spent"] == [0, 0, 0]
    shadow = city.rows("SELECT value FROM scenario_figure WHERE name LIKE 'shadow%' AND year IS NOT NULL")
    assert all(value is None or np.isfinite(value) for (value,) in shadow)


@pytest.mark.parametrize("budgets", [(), (-1.0,), (float("nan"),), (1.0, float("inf"))])
def test_budgets_that_are_none_are_refused(city, budgets):
    with pytest.raises(OptionsError):
        make_programme(city, OPTIONS, replace(YEARS, budgets=budgets))
    assert nothing_kept(city)


def test_floors_above_the_budget_are_named_with_what_is_short(city):
    floors = {"w": 5e6, "m": 9e6}
    made = make_programme(city, OPTIONS, replace(YEARS, budgets=(1e5,), floor_kind="money", district_floors=floors))
    named = {demand["key"]: demand["slack"] for demand in made.summary["infeasible"]}
    assert named and set(named) <= {"w", "m"} and all(slack > 0 for slack in named.values())
    assert all(demand["name"] == "district_floor" for demand in made.summary["infeasible"])


def test_a_floor_for_a_district_that_is_none(city):
    with pytest.raises(Exception, match="There is no district x"):
        make_programme(city, OPTIONS, replace(YEARS, district_floors={"x": 1.0}))
    assert nothing_kept(city)


# ---------------------------------------------------------------------- what is known
def test_all_unknown_is_inspected_not_built(empty, model):
    clinics(empty, model, answers=None)
    for place in PLACES:
        people_at(empty, place)
    report = prioritise_store(empty, OPTIONS)
    assert (report.works, report.inspect_first, report.gain) == (0, 3, 0)
    with pytest.raises(ProgrammeNotMade, match="nothing to build.*3 facilities were never assessed: inspect them"):
        make_programme(empty, OPTIONS, YEARS)
    with pytest.raises(ProgrammeNotMade):
        examine_robustness(empty, OPTIONS, YEARS, DRAWS)
    analyse_gaps(empty, OPTIONS)
    low, high = empty.rows("SELECT sum(unmet_low), sum(unmet) FROM gap_cell WHERE facility_type = 'health'")[0]
    assert low == 0 and high == pytest.approx(3 * 10 * len(model.profiles))


@pytest.mark.parametrize("kind", KINDS)
def test_a_city_without_facilities(empty, kind):
    people_at(empty, PLACES[0])
    with pytest.raises(NothingAssessed, match="no facility with an assessment"):
        analyses()[kind](empty)
    assert nothing_kept(empty)


def test_one_facility(empty, model):
    (fid,) = clinics(empty, model, PLACES[:1])
    people_at(empty, PLACES[0])
    analyse_gaps(empty, OPTIONS)
    assert prioritise_store(empty, OPTIONS).works == 1
    made = make_programme(empty, OPTIONS, replace(YEARS, frontier=True))
    assert [row[0] for row in chosen(empty)] == [fid]
    examine_robustness(empty, OPTIONS, YEARS, DRAWS)
    assert empty.rows("SELECT facility, verdict FROM scenario_acceptability") == [(fid, "core")]
    # Lifting the only barrier serves everybody whom it kept out, and nobody else.
    unmet = empty.value("SELECT sum(unmet) - sum(unmet_distance) FROM gap_cell")
    assert sum(made.summary["served"].values()) == pytest.approx(unmet)


def test_a_facility_without_a_place_serves_nobody(empty, model):
    (fid,) = clinics(empty, model, PLACES[:1])
    empty.update("facility", "fid", {"fid": [fid], "geom": [None]})
    people_at(empty, PLACES[0])
    assert prioritise_store(empty, OPTIONS).works == 0
    analyse_gaps(empty, OPTIONS)
    make_programme(empty, OPTIONS, YEARS)
    assert chosen(empty) == []


# ---------------------------------------------------------------------- cut short
class Stopper:
    """Says "cancelled" from the n-th time on that it is asked."""

    def __init__(self, after):
        self.left = after

    def __call__(self):
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("kind", KINDS)
def test_cancelled_at_any_step_keeps_nothing(city, kind):
    asked = Stopper(10**6)
    run = analyses(replace(YEARS, frontier=True))[kind]
    run(city, cancelled=asked)
    times = 10**6 - asked.left
    city.execute("DELETE FROM scenario")
    assert nothing_kept(city) and times > 3
    for after in sorted({0, 1, 2, times // 2, times - 2, times - 1}):
        with pytest.raises(Cancelled):
            run(city, cancelled=Stopper(after))
        assert nothing_kept(city), f"cancelled after {after} of {times}"


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_while_writing_keeps_nothing(city, kind, monkeypatch):
    written = []

    def fails(table, columns):
        written.append(table)
        if len(written) == 3:
            raise StoreError("the disk is full")
        return insert(table, columns)

    insert = city.insert
    monkeypatch.setattr(city, "insert", fails)
    with pytest.raises(StoreError, match="the disk is full"):
        analyses()[kind](city)
    monkeypatch.undo()
    assert nothing_kept(city)


def lose_connection(store, path):
    """As when the network or the disk goes: what is asked next fails."""
    if store.dialect == "postgis":
        with open_store(path) as other:
            other.rows(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
    else:
        store._connection.close()


@pytest.mark.parametrize("kind", KINDS)
def test_the_store_is_lost_while_it_is_read(tmp_path, model, kind):
    path = tmp_path / "city.gpkg"
    planned_city(path, model).close()
    store = open_store(path)
    told = []

    def lose(done, what):
        if done >= 0.15 and not told:
            told.append(what)
            lose_connection(store, path)

    with pytest.raises(StoreError) as error:
        analyses()[kind](store, progress=lose)
    assert told and str(error.value)
    store.close()
    with open_store(path) as again:
        assert nothing_kept(again)


@pytest.mark.parametrize("kind", KINDS)
def test_the_store_is_lost_while_a_scenario_is_written(tmp_path, model, kind, monkeypatch):
    path = tmp_path / "city.gpkg"
    planned_city(path, model).close()
    store = open_store(path)
    insert, written = store.insert, []

    def losing(table, columns):
        written.append(table)
        if len(written) == 2:
            if store.dialect == "postgis":
                lose_connection(store, path)
            else:  # the disk is full
                store._connection.execute("PRAGMA max_page_count = 1")
                columns = {name: list(column) * 2000 for name, column in columns.items()}
        return insert(table, columns)

    monkeypatch.setattr(store, "insert", losing)
    with pytest.raises(StoreError) as error:
        analyses()[kind](store)
    assert len(written) >= 2 and str(error.value)
    store.close()
    with open_store(path) as again:
        assert nothing_kept(again)


def test_the_barrier_is_what_keeps_people_out(city, model):
    """The city of these tests is one in which the analyses have something to say."""
    analyse_gaps(city, OPTIONS)
    assert city.value("SELECT sum(unmet) FROM gap_cell WHERE profile = 'mobility'") > 0
    assert city.value("SELECT count(*) FROM scenario WHERE kind = 'gaps' AND is_current") == 1
    assert set(BARRIER) <= {criterion.code for criterion in model.criteria}
