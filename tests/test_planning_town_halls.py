"""A stress of the model: what 4,517 French town halls say of themselves, with Almaty's measures and price classes,
through gaps, ranking and programme. Where people live is made up: a thousand half a kilometre from each hall."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace

import numpy as np
import pytest
from import_support import bring, features, square
from planning_support import MODEL

from inclusive_city.layers.gap_analysis import analyse_gaps
from inclusive_city.layers.model_store import install_model
from inclusive_city.layers.planning_options import PlanningOptions
from inclusive_city.layers.prioritisation import prioritise_store
from inclusive_city.layers.programme import make_programme
from inclusive_city.layers.programme_options import ProgrammeOptions
from inclusive_city.layers.robustness import RobustnessOptions, examine_robustness
from inclusive_city.layers.scenarios import is_intact
from inclusive_city.layers.store import create_store

OPTIONS = PlanningOptions(basis="reported", as_of="2026-11-01T00:00:00.000Z", base_year=2027)
BUDGETS = (2e8, 2e8, 2e8)
HALLS = 4517


@pytest.fixture(scope="module")
def store(tmp_path_factory, shared_data):
    folder = tmp_path_factory.mktemp("halls")
    shutil.copytree(MODEL, folder / "almaty")
    settings = folder / "almaty" / "model.yaml"
    text = settings.read_text(encoding="utf-8")
    # Measured where it lies; all else is Almaty's.
    text = text.replace("metric_crs: EPSG:32643", "metric_crs: EPSG:2154")
    text = text.replace(
        "{west: 76.70, south: 43.00, east: 77.20, north: 43.45}", "{west: -5, south: 41, east: 10, north: 51}"
    )
    settings.write_text(text, encoding="utf-8")
    edges, steps = np.linspace(-5.5, 10, 5).tolist(), np.linspace(41, 51.5, 4).tolist()
    areas = [
        ({"code": f"r{i}{j}", "name": f"R{i}{j}"}, square(edges[i], steps[j], edges[i + 1], steps[j + 1]))
        for i in range(4)
        for j in range(3)
    ]
    with create_store(folder / "city.gpkg") as made:
        install_model(made, folder / "almaty")
        bring(made, features(folder / "d.geojson", *areas), "generic_districts", "districts")
        bring(made, shared_data("france_town_hall_survey_a") / "town_halls_survey.tsv", "france_town_halls")
        profiles = dict.fromkeys(("visual", "hearing", "mobility", "musculoskeletal"), 20)
        homes = [
            ({"id": str(fid), "people": 1000, **profiles}, (x, y + 0.005))
            for fid, x, y in zip(*(column.tolist() for column in made.points("facility")))
        ]
        bring(made, features(folder / "p.geojson", *homes), "generic_demand", "demand")
        yield made


@pytest.fixture(scope="module")
def gaps(store):
    return analyse_gaps(store, OPTIONS)


@pytest.fixture(scope="module")
def programme(store):
    asked = ProgrammeOptions(2027, BUDGETS, alpha=0.5, capacity=40, frontier=False)
    return make_programme(store, OPTIONS, asked)


def packages(store, scenario):
    names = (
        "facility",
        "package",
        "unit",
        "year",
        "cost_low",
        "cost_typical",
        "cost_high",
        "city_cost",
        "gain",
        "measures",
    )
    rows = store.rows(
        f"SELECT {', '.join(names)}, payers FROM scenario_package WHERE scenario = :s AND is_chosen ORDER BY facility",
        {"s": scenario},
    )
    return [dict(zip((*names, "payers"), row)) for row in rows]


def test_every_number_of_the_gaps_lies_where_it_can(store, gaps):
    people = gaps.summary["people"]
    assert set(people.values()) == {HALLS * 20.0}
    low, unmet, distance, beyond = store.rows(
        "SELECT min(unmet_low), min(unmet - unmet_low), min(unmet_distance), max(unmet) FROM gap_cell "
        "WHERE scenario = :s",
        {"s": gaps.fid},
    )[0]
    assert low >= 0 and unmet >= 0 and distance >= 0 and beyond <= 20 * (1 + 1e-9)
    # Somebody lives beside each, so nothing is too far; nothing is known of who sees or hears badly: between 0 and all.
    whole = store.rows(
        "SELECT profile, sum(unmet_low), sum(unmet), sum(unmet_distance) FROM gap_cell WHERE scenario = :s "
        "GROUP BY profile",
        {"s": gaps.fid},
    )
    found = {profile: (least, most, far) for profile, least, most, far in whole}
    assert all(far == pytest.approx(0) for *_, far in found.values())
    assert found["hearing"][0] == 0 and found["hearing"][1] == pytest.approx(people["hearing"])
    assert 0.1 * people["mobility"] < found["mobility"][0] < found["mobility"][1] < 0.4 * people["mobility"]


def test_works_are_priced_in_almatys_classes(store, programme, model):
    typical = {measure.code: measure.price_typical for measure in model.measures}
    chosen = packages(store, programme.fid)
    assert len(chosen) > 150
    for row in chosen:
        parts = [part.rpartition(":") for part in row["measures"].split()]
        cost = sum(typical[code] * float(quantity) for code, _, quantity in parts)
        assert row["cost_typical"] == pytest.approx(cost, rel=1e-6), row
        assert 0 < row["cost_low"] <= row["cost_typical"] <= row["cost_high"]
        assert sum(json.loads(row["payers"]).values()) == pytest.approx(row["cost_typical"])
        assert 0 <= row["city_cost"] <= row["cost_typical"] * (1 + 1e-9)


def test_the_rows_as_written_keep_every_constraint(store, programme):
    assert is_intact(store, programme) and not programme.summary["infeasible"]
    chosen = packages(store, programme.fid)
    assert len({row["facility"] for row in chosen}) == len(chosen)
    district = dict(store.rows("SELECT f.fid, d.code FROM facility f JOIN district d ON d.fid = f.district"))
    index = dict(zip((2027, 2028, 2029), programme.parameters["resolved"]["price_index"]))
    left, works = 0.0, {}
    for year, budget in zip((2027, 2028, 2029), BUDGETS):
        spent = sum(row["city_cost"] for row in chosen if row["year"] == year) * index[year]
        left += budget - spent
        assert left >= -1e-6 * budget
        for row in chosen:
            if row["year"] == year:
                works[district[row["facility"]], year] = works.get((district[row["facility"]], year), 0) + 1
    assert max(works.values()) <= 40
    gained = {}
    for row in chosen:
        gained[district[row["facility"]]] = gained.get(district[row["facility"]], 0.0) + row["gain"]
    floors = programme.parameters["resolved"]["district_floor"]
    assert sum(floors.values()) > 0
    assert all(gained.get(code, 0.0) >= floor * (1 - 1e-9) for code, floor in floors.items())
    assert programme.summary["value"] <= programme.summary["bound"] * (1 + 1e-12)
    assert programme.summary["gap"] < 0.01


def test_no_more_are_served_than_barriers_keep_out(store, gaps, programme):
    served = dict(
        store.rows(
            "SELECT p.profile, sum(p.served) FROM scenario_package_profile p JOIN scenario_package k ON "
            "k.scenario = p.scenario AND k.facility = p.facility AND k.package = p.package AND k.is_chosen "
            "WHERE p.scenario = :s GROUP BY p.profile",
            {"s": programme.fid},
        )
    )
    barred = dict(
        store.rows(
            "SELECT profile, sum(unmet - unmet_distance) FROM gap_cell WHERE scenario = :s GROUP BY profile",
            {"s": gaps.fid},
        )
    )
    assert served["mobility"] > 0 and all(served[profile] <= barred[profile] * (1 + 1e-9) for profile in served)
    # Nobody asked who hears badly: that funds inspections, never works.
    assert served.get("hearing", 0) == 0 and programme.summary["served"]["hearing"] == 0


def test_the_ranking_says_what_each_is_worth(store):
    report = prioritise_store(store, OPTIONS)
    rows = store.rows(
        "SELECT rank, priority, gain, cost_typical FROM scenario_facility WHERE scenario = :s AND list = 'works' "
        "ORDER BY rank",
        {"s": report.scenario},
    )
    rank, priority, gain, cost = map(np.array, zip(*rows))
    assert rank.tolist() == list(range(1, report.works + 1)) and report.works > 1500
    np.testing.assert_allclose(priority, gain / cost)
    assert (np.diff(priority) <= 1e-12).all() and (gain > 0).all()
    assert report.inspect_first == HALLS


def test_fairness_costs_and_what_cannot_be_is_named(store):
    asked = ProgrammeOptions(2027, BUDGETS, frontier=False)
    free = make_programme(store, OPTIONS, asked).summary["value"]
    assert make_programme(store, OPTIONS, replace(asked, district_floors={"r00": 0.0})).summary["value"] == free
    fair = make_programme(store, OPTIONS, replace(asked, alpha=0.9))
    assert fair.summary["value"] <= free * (1 + 2e-3)
    tight = make_programme(store, OPTIONS, replace(asked, alpha=0.95, capacity=5))
    named = tight.summary["infeasible"]
    assert named and all(each["name"] == "district_floor" and each["slack"] > 0 for each in named)
    assert {each["key"] for each in named} <= {f"r{i}{j}" for i in range(4) for j in range(3)}


def test_twice_the_same(store, programme):
    again = make_programme(store, OPTIONS, ProgrammeOptions(2027, BUDGETS, alpha=0.5, capacity=40, frontier=False))
    assert again.result_digest == programme.result_digest


def test_how_sure_the_programme_is(store):
    asked = ProgrammeOptions(2027, BUDGETS, frontier=False)
    runs = [examine_robustness(store, OPTIONS, asked, RobustnessOptions(draws=60)) for _ in range(2)]
    assert runs[0].result_digest == runs[1].result_digest
    share, verdict, inspect = map(
        np.array,
        zip(
            *store.rows(
                "SELECT share, verdict, coalesce(inspect_rank, 0) FROM scenario_acceptability WHERE scenario = :s",
                {"s": runs[0].fid},
            )
        ),
    )
    assert ((share >= 0) & (share <= 1)).all()
    assert (share[verdict == "core"] >= 0.95).all() and (share[verdict == "out"] <= 0.05).all()
    borderline = verdict == "borderline"
    assert borderline.any() and ((share[borderline] > 0.05) & (share[borderline] < 0.95)).all()
    ranks = np.sort(inspect[inspect > 0])
    assert ranks.tolist() == list(range(1, len(ranks) + 1)) and len(ranks) > 0
