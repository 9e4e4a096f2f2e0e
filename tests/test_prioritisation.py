"""Ranking a store: lists, terms, people, prices, table."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest
from test_evaluation import City

from inclusive_city.layers.model_store import install_model
from inclusive_city.layers.prioritisation import export_priorities, prioritise_store
from inclusive_city.layers.store import Cancelled, create_store, gpkg_geometry
from inclusive_city.scoring.priority import PriorityError


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
    with pytest.raises(PriorityError, match="Import inspections"):
        prioritise_store(store, basis="reported")
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
    report = prioritise_store(store, radius=500)
    assert report.has_demand and report.works == 2 and report.inspect_first == 0
    assert ranked(store) == [busy, quiet]
    terms = store.rows(
        "SELECT status, target, deficit, people, need, measures FROM scenario_term "
        "WHERE facility = :f AND profile = 'mobility'",
        {"f": busy},
    )
    assert terms == [("inaccessible", "accessible", 5.0, 50.0, 250.0, "THRESHOLD")]
    cost = store.rows("SELECT cost_low, cost_typical, cost_high, currency FROM scenario_facility WHERE rank = 1")
    assert cost == [(30000.0, 60000.0, 100000.0, "KZT")]


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
    parameters = json.loads(store.value("SELECT parameters FROM scenario"))
    assert parameters == {"basis": "official", "radius_m": 1000.0, "price": "typical", "has_demand": False}


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
    assert rows[0]["mobility_status"] == "inaccessible" and float(rows[0]["mobility_need"]) == 5.0
    assert rows[0]["measures"] == "THRESHOLD"
    assert rows[0]["measures_text"] == model.measure_by_code["THRESHOLD"].title("ru")
    assert not list(tmp_path.glob(".*part"))
