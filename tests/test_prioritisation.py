"""Ranking a store: lists, terms, people, prices, table."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from test_evaluation import City

from inclusive_city.layers.gap_reading import NothingAssessed
from inclusive_city.layers.model_store import install_model
from inclusive_city.layers.planning import PlanningOptions, read_planning
from inclusive_city.layers.planning_options import OptionsError
from inclusive_city.layers.prioritisation import export_priorities, prioritise_store
from inclusive_city.layers.ranking import read_ranking, read_terms
from inclusive_city.layers.scenarios import current_scenario, is_intact
from inclusive_city.layers.store import Cancelled, create_store, gpkg_geometry


@pytest.fixture()
def store(tmp_path, root):
    with create_store(tmp_path / "city.gpkg") as made:
        install_model(made, root / "resources/models/almaty")
        yield made


@pytest.fixture()
def city(store, model):
    return City(store, model)


def people_at(store, lon, lat, **people):
    fid = int(store.next_keys("demand", 1)[0])
    store.insert(
        "demand",
        {
            "fid": [fid], "geom": gpkg_geometry.point_blobs(np.array([lon]), np.array([lat])), "people": [1000.0],
            "source": ["grid"], "source_id": [str(fid)],
        },
    )  # fmt: skip
    for profile, count in people.items():
        store.insert("demand_people", {"demand": [fid], "profile": [profile], "people": [float(count)]})


def ranked(store, which="works"):
    sql = (
        "SELECT r.facility FROM scenario_facility r JOIN scenario s ON s.fid = r.scenario AND s.is_current "
        "WHERE r.list = :list ORDER BY r.rank"
    )
    return [fid for (fid,) in store.rows(sql, {"list": which})]


def test_nothing_reported_is_said(store, city):
    city.facility()
    with pytest.raises(NothingAssessed, match="Import inspections"):
        prioritise_store(store, PlanningOptions(basis="reported"))
    assert store.value("SELECT count(*) FROM scenario") == 0


def test_a_city_without_inspections_is_a_list_to_inspect(store, city):
    fid = city.facility()
    report = prioritise_store(store)
    assert (report.works, report.inspect_first) == (0, 1) and ranked(store, "inspect_first") == [fid]


def test_more_people_in_reach_come_first(store, city):
    quiet, busy = city.facility(lon=76.80), city.facility(lon=77.00)
    for facility in (quiet, busy):
        city.inspect(facility, city.good() | {"E14": 0.05})
    people_at(store, 77.00, 43.25, mobility=50, musculoskeletal=50, visual=10, hearing=10)
    people_at(store, 76.80, 43.25, mobility=5, musculoskeletal=5, visual=1, hearing=1)
    report = prioritise_store(store, PlanningOptions(threshold=500))
    assert report.has_demand and report.works == 2 and report.inspect_first == 0
    assert ranked(store) == [busy, quiet]
    # All fifty live within reach of this facility alone, and its threshold keeps all of them out.
    terms = store.rows(
        "SELECT status, target, people, unmet, served, usability_low, usability_high, usability_after, weight, need, "
        "measures FROM scenario_term WHERE facility = :f AND profile = 'mobility'",
        {"f": busy},
    )
    assert terms == [("inaccessible", "accessible", 50.0, 50.0, 50.0, 0.0, 0.0, 1.0, 1.0, 50.0, "THRESHOLD")]
    row = store.rows(
        "SELECT cost_low, cost_typical, cost_high, currency, gain, package FROM scenario_facility WHERE rank = 1"
    )
    # The threshold keeps out who uses a wheelchair, and half of who walks with difficulty.
    assert row == [(30000.0, 60000.0, 100000.0, "KZT", 75.0, "minimum")]
    assert store.value("SELECT priority FROM scenario_facility WHERE rank = 1") == 75.0 / 60000.0
    assert report.gain == 82.5


def test_unknown_is_inspected_not_built(store, city):
    unknown, failing = city.facility(), city.facility()
    city.inspect(failing, city.good() | {"E14": 0.05})
    prioritise_store(store)
    assert ranked(store) == [failing] and ranked(store, "inspect_first") == [unknown]


def test_retired_facilities_are_left_out(store, city):
    for retired in (None, "2026-01-01T00:00:00.000Z"):
        city.inspect(city.facility(retired_at=retired), city.good() | {"E14": 0.05})
    assert prioritise_store(store).works == 1


def test_without_population_it_says_so(store, city):
    city.inspect(city.facility(), city.good() | {"E14": 0.05})
    assert not prioritise_store(store).has_demand
    # One wheelchair user, who is shut out, and half of one who walks with difficulty.
    assert store.value("SELECT gain FROM scenario_facility") == 1.5
    assert not read_ranking(store, "en").has_demand


def test_the_scenario_keeps_all_that_the_ranking_was_made_with(store, city, model):
    city.inspect(city.facility(), city.good() | {"E14": 0.05})
    people_at(store, 76.9, 43.25, mobility=50)
    given = PlanningOptions(threshold=700, profile_weights={"mobility": 4, "visual": 2}, seed=7)
    report = prioritise_store(store, given, "wheelchairs first")
    scenario = current_scenario(store, "priority")
    assert (scenario.fid, scenario.name, scenario.seed) == (report.scenario, "wheelchairs first", 7)
    options = PlanningOptions.from_dict(scenario.parameters["options"])
    assert options.profile_weights == {"visual": 0.5, "hearing": 0, "mobility": 1, "musculoskeletal": 0}
    assert set(options.thresholds.values()) == {700} and options.service_weights["health"] == 1
    assert options.resolved(model) == options, "what was kept needs nothing more of the model"
    assert PlanningOptions.from_json(options.to_json()) == options
    assert is_intact(store, scenario) and scenario.data_state["demand"] and scenario.summary["works"] == 1
    # The same once more: the same rows to the last digit.
    prioritise_store(store, options)
    assert current_scenario(store, "priority").result_digest == scenario.result_digest


def test_weights_of_the_options_decide_who_counts(store, city):
    step, dark = city.facility(lon=76.80), city.facility(lon=77.00)
    city.inspect(step, city.good() | {"E14": 0.05})
    city.inspect(dark, city.good() | {"I02": 0.05})
    for lon in (76.80, 77.00):
        people_at(store, lon, 43.25, mobility=100, visual=100, hearing=0, musculoskeletal=0)
    terms = dict(
        store.rows("SELECT facility, measures FROM scenario_facility WHERE scenario = :s", {"s": prioritise_store(
            store, PlanningOptions(profile_weights={"visual": 1})).scenario})
    )  # fmt: skip
    assert list(terms) == [dark]
    prioritise_store(store, PlanningOptions(profile_weights={"mobility": 1}))
    assert ranked(store) == [step]


def test_options_that_cannot_be_are_refused_by_name(store, city):
    for wrong, word in (
        ({"price": "cheap"}, "price"),
        ({"profile_weights": {"mobility": -1}}, "mobility"),
        ({"profile_weights": {"nobody": 1}}, "nobody"),
        ({"profile_weights": {"mobility": 0}}, "profile_weights"),
        ({"thresholds": {"health": float("nan")}}, "health"),
        ({"stale_doubt": 2}, "stale_doubt"),
    ):
        with pytest.raises(OptionsError, match=word):
            prioritise_store(store, PlanningOptions(**wrong))
    with pytest.raises(OptionsError, match="fairness"):
        PlanningOptions.from_json('{"fairness": 1}')


def test_districts_and_types_narrow_the_works_not_the_gaps(store, city):
    shop, clinic = city.facility("commerce"), city.facility("health")
    for facility, kind in ((shop, "commerce"), (clinic, "health")):
        city.inspect(facility, city.good(kind) | {"E14": 0.05})
    people_at(store, 76.9, 43.25, mobility=10)
    whole, some = (read_planning(store, PlanningOptions(types=types)) for types in ((), ("health",)))
    assert set(whole.facility[whole.packages.facility]) == {shop, clinic}
    assert set(some.facility[some.packages.facility]) == {clinic}
    np.testing.assert_array_equal(whole.gaps.unmet, some.gaps.unmet)
    np.testing.assert_array_equal(whole.kept_out, some.kept_out)


def test_a_facility_without_a_place_serves_nobody_and_that_is_told(store, city):
    city.inspect(city.facility(geom=None, place="unlocated"), city.good() | {"E14": 0.05})
    people_at(store, 76.9, 43.25, mobility=10)
    report = prioritise_store(store)
    assert (report.works, report.notes["without_place"]) == (0, 1)


def test_lists_are_read_with_their_terms(store, city):
    fid = city.facility(name="Clinic")
    city.inspect(fid, city.good() | {"E14": 0.05})
    people_at(store, 76.9, 43.25, mobility=50, visual=5)
    prioritise_store(store, PlanningOptions(threshold=800))
    ranking = read_ranking(store, "en")
    (line,) = ranking.works
    assert (line.name, line.gain, line.worth, line.package) == ("Clinic", 50.0, 50.0 / 60000, "minimum")
    assert ranking.radius == (800, 800) and ranking.has_demand
    terms = {term.profile: term for term in read_terms(store, fid, "en")}
    wheelchair = terms["People who use a wheelchair"]
    assert (wheelchair.served, wheelchair.unmet, wheelchair.usability, wheelchair.usability_after) == (
        50,
        50,
        (0, 0),
        1,
    )
    assert len(wheelchair.measures) == 1 and terms["People with visual disabilities"].measures == ()


def test_the_citys_own_price_counts(store, city):
    city.inspect(city.facility(), city.good() | {"E14": 0.05})
    measure = store.value("SELECT fid FROM measure WHERE code = 'THRESHOLD'")
    store.insert(
        "price",
        {
            "measure": [measure], "low": [1.0], "typical": [2.0], "high": [3.0], "currency": ["KZT"],
            "price_date": ["2026-05-01"],
        },
    )  # fmt: skip
    prioritise_store(store)
    assert store.value("SELECT cost_typical FROM scenario_facility") == 2.0


def test_a_new_ranking_replaces_the_current_one_and_keeps_the_old(store, city):
    fid = city.facility()
    city.inspect(fid, city.good() | {"E14": 0.05})
    prioritise_store(store, name="first")
    prioritise_store(store, name="second")
    assert store.rows("SELECT name, is_current FROM scenario ORDER BY fid") == [("first", 0), ("second", 1)]
    assert store.rows("SELECT facility, rank FROM priority_map") == [(fid, 1)]


def test_cancelled_ranking_writes_nothing(store, city):
    city.inspect(city.facility(), city.good() | {"E14": 0.05})
    calls = iter([False, False, False, True])
    with pytest.raises(Cancelled):
        prioritise_store(store, cancelled=lambda: next(calls, True))
    assert store.value("SELECT count(*) FROM scenario") == 0


def test_table_has_every_term(store, city, tmp_path, model):
    first = city.facility(name="Емхана №1")
    city.inspect(first, city.good() | {"E14": 0.05})
    unknown = city.facility()
    prioritise_store(store)
    target = tmp_path / "priorities.csv"
    assert export_priorities(store, target, "ru") == 2
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["list"], row["rank"], row["facility"]) for row in rows] == [
        ("works", "1", str(first)), ("inspect_first", "1", str(unknown)),
    ]  # fmt: skip
    assert rows[0]["name"] == "Емхана №1" and rows[0]["facility_type"] == "Здравоохранение"
    assert rows[0]["mobility_status"] == "inaccessible" and float(rows[0]["mobility_served"]) == 1.0
    assert rows[0]["measures"] == "THRESHOLD"
    assert rows[0]["measures_text"] == model.measure_by_code["THRESHOLD"].title("ru")
    assert not list(tmp_path.glob(".*part"))
