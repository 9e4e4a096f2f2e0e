"""Scenarios as files: Excel, CSV, GeoPackage, in the reader's language; whole or not at all."""

from __future__ import annotations

import csv
import json

import pytest
from osgeo import ogr
from planned_city import planned_city

from inclusive_city.layers.gap_analysis import analyse_gaps
from inclusive_city.layers.imports import ImportStopped
from inclusive_city.layers.model_store import install_model
from inclusive_city.layers.planning_options import PlanningOptions
from inclusive_city.layers.prioritisation import prioritise_store
from inclusive_city.layers.programme import make_programme
from inclusive_city.layers.programme_options import ProgrammeOptions
from inclusive_city.layers.scenario_compare import compare_scenarios
from inclusive_city.layers.scenario_export import export_comparison, export_scenario, scenario_sheets
from inclusive_city.layers.scenario_figures import NAMES
from inclusive_city.layers.scenario_words import ScenarioWords
from inclusive_city.layers.scenarios import KINDS, ScenarioError, current_scenario
from inclusive_city.layers.store import create_store
from inclusive_city.layers.words import languages, words


@pytest.fixture()
def store(tmp_path, root, model):
    with create_store(tmp_path / "city.gpkg") as made:
        install_model(made, root / "resources/models/almaty")
        planned_city(made, model)
        yield made


@pytest.fixture()
def programme(store):
    asked = ProgrammeOptions(2027, (1e5, 1e5), frontier=False)
    return make_programme(store, PlanningOptions(as_of="2026-11-23T00:00:00.000Z"), asked, "=Plan")


def test_excel_has_a_sheet_per_table(store, programme, tmp_path):
    (path,) = export_scenario(store, programme.fid, tmp_path / "plan.xlsx", "ru")
    source = ogr.Open(str(path))
    names = [source.GetLayer(index).GetName() for index in range(source.GetLayerCount())]
    assert names == ["Работы", "Вне программы", "Показатели", "Исходные условия"]
    works = source.GetLayerByName("Работы")
    chosen = "SELECT count(*), sum(city_cost) FROM scenario_package WHERE is_chosen"
    count, money = store.rows(chosen)[0]
    assert works.GetFeatureCount() == count
    assert sum(feature.GetField("Платит город") for feature in works) == pytest.approx(money)


def test_csv_says_all_of_it_in_words(store, programme, tmp_path):
    paths = export_scenario(store, programme.fid, tmp_path / "plan.csv", "en")
    assert [path.name for path in paths] == ["plan.csv", "plan-rest.csv", "plan-figures.csv", "plan-inputs.csv"]
    read = {}
    for path in paths:
        with path.open(encoding="utf-8-sig", newline="") as file:
            read[path.stem] = list(csv.DictReader(file))
    first = read["plan"][0]
    assert first["Name"].startswith("Clinic") and first["Year"] == "2027" and first["Standing"] == "in the programme"
    assert first["Currency"] == "KZT" and "KZT" in first["Who pays"] and first["Measures"]
    inputs = {row["Input"]: row["Value"] for row in read["plan-inputs"]}
    assert inputs["Scenario"] == "'=Plan", "what looks like a formula is none"
    assert inputs["programme.budgets"] == "100000.0, 100000.0" and inputs["data.statuses"]
    assert inputs["Digest of the result"] == programme.result_digest
    figures = [row for row in read["plan-figures"] if not row["District"]]
    served = [row for row in figures if row["Figure"] == "Newly served (per service)"]
    assert sum(float(row["Value"]) for row in served) == pytest.approx(
        sum(programme.summary["served"].values()), abs=0.05
    )


def test_geopackage_opens_anywhere(store, programme, tmp_path):
    (path,) = export_scenario(store, programme.fid, tmp_path / "plan-out.gpkg", "kk")
    source = ogr.Open(str(path))
    works = source.GetLayerByName("works")
    assert works.GetFeatureCount() > 0 and works.GetSpatialRef().GetAuthorityCode(None) == "4326"
    feature = works.GetNextFeature()
    assert 76.7 < feature.GetGeometryRef().GetX() < 77.1 and feature.GetField("year") == 2027
    assert source.GetLayerByName("figures").GetFeatureCount() > 20 and source.GetLayerByName("inputs") is not None


def test_every_kind_has_its_tables(store, programme, tmp_path):
    gaps = analyse_gaps(store, PlanningOptions(), "Gaps")
    prioritise_store(store, name="Priorities")
    ranked = current_scenario(store, "priority")
    for found, code in ((gaps, "cells"), (ranked, "ranking")):
        sheets = scenario_sheets(store, found, "en")
        assert sheets[0].code == code and sheets[0].rows and {sheet.code for sheet in sheets} >= {"figures", "inputs"}
        for sheet in sheets:
            assert all(len(row) == len(sheet.columns) == len(sheet.headers) for row in sheet.rows)
    (path,) = export_scenario(store, gaps.fid, tmp_path / "gaps.xlsx", "ru")
    assert ogr.Open(str(path)).GetLayer(0).GetFeatureCount() == len(scenario_sheets(store, gaps, "ru")[0].rows)


def test_a_comparison_is_written_too(store, programme, tmp_path):
    asked = ProgrammeOptions(2027, (1e9,), frontier=False)
    other = make_programme(store, PlanningOptions(as_of="2026-11-23T00:00:00.000Z"), asked, "Large")
    found = compare_scenarios(store, programme.fid, other.fid, "en")
    (path,) = export_comparison(store, found, tmp_path / "both.xlsx", "en")
    source = ogr.Open(str(path))
    names = [source.GetLayer(index).GetName() for index in range(source.GetLayerCount())]
    assert names == ["Differences", "Who gains", "Facilities", "Inputs"]
    assert source.GetLayerByName("Facilities").GetFeatureCount() == len(found.facilities)


def test_what_cannot_be_written_is_said_and_leaves_nothing(store, programme, tmp_path):
    with pytest.raises(ScenarioError, match="which kind of file"):
        export_scenario(store, programme.fid, tmp_path / "plan.doc", "en")
    for name in ("plan.xlsx", "plan.csv", "plan-out.gpkg"):
        with pytest.raises(ImportStopped, match="cannot be written"):
            export_scenario(store, programme.fid, tmp_path / "nowhere" / name, "en")
    assert not [path for path in tmp_path.iterdir() if "part" in path.name]


@pytest.mark.parametrize("language", languages())
def test_everything_has_a_word(store, language):
    known = words(language)
    assert not [name for name in NAMES if f"figure.{name}" not in known]
    assert not [kind for kind in KINDS if f"kind.{kind}" not in known]
    said = ScenarioWords(store, language)
    platform, threshold = said.measures["LIFT_PLATFORM"], said.measures["THRESHOLD"]
    assert said.works("LIFT_PLATFORM:2 THRESHOLD:1") == f"{platform} × 2; {threshold}"
    assert said.profiles["mobility"] in said.package("profile:mobility")
    assert said.paid(json.dumps({"city": 1200.0}), "KZT").endswith("1200 KZT")
