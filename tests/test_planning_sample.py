"""The sample city's planning tables come in whole and are used."""

from __future__ import annotations

from import_support import bring, city_store

from inclusive_city.layers.demand import SHARED, read_demand
from inclusive_city.layers.demand_checks import check_totals
from inclusive_city.layers.gap_analysis import analyse_gaps
from inclusive_city.layers.imports.planning_tables import import_planning_tables
from inclusive_city.layers.model_store import install_model, model_folder
from inclusive_city.layers.planning_options import PlanningOptions
from inclusive_city.layers.prioritisation import prioritise_store
from inclusive_city.layers.programme import make_programme
from inclusive_city.layers.programme_options import ProgrammeOptions
from inclusive_city.layers.robustness import RobustnessOptions, examine_robustness
from inclusive_city.layers.sample_city import planning_files, write_sample_city
from inclusive_city.layers.store import create_store
from inclusive_city.scoring.model_loader import load_model


def test_the_sample_with_its_tables(model, tmp_path):
    write_sample_city(tmp_path / "source", model, 400)
    files = planning_files(tmp_path / "source")
    with city_store(tmp_path) as store:
        for kind, name in (("districts", "districts"), ("facilities", "facilities"), ("demand", "population")):
            bring(store, tmp_path / "source" / f"{name}.geojson", f"sample_{kind}", kind)
        reports = {report.kind: report for report in import_planning_tables(store, files)}
        assert set(reports) == {"shares", "totals", "capacities", "assets"}
        assert not any(report.rejected for report in reports.values())
        # The published figures themselves do not add up: the city has more people than its districts.
        assert reports["totals"].flagged == {"sum_differs": 1}
        demand = read_demand(store, model)
        assert round(demand.totals()[0]) == 2_165_759 and (demand.basis == SHARED).all() and not demand.notes
        assert sum(check.agrees for check in check_totals(store, model)) == 8
        assert store.value("SELECT count(*) FROM facility_capacity") > 10
        assert store.value("SELECT count(*) FROM facility_asset") > 20


def test_a_hamlet_has_no_table_without_rows(model, tmp_path):
    write_sample_city(tmp_path / "one", model, 1)
    files = planning_files(tmp_path / "one")
    assert {"shares", "totals"} <= set(files) and "assets" not in files


def test_a_city_of_another_model(tmp_path):
    """Other profiles, types, zones, prices and currency: nothing of the chain knows a model."""
    folder = model_folder("example_small")
    model = load_model(folder)
    write_sample_city(tmp_path / "source", model, 120)
    with create_store(tmp_path / "city.gpkg") as store:
        install_model(store, folder)
        for kind, name in (
            ("districts", "districts.geojson"), ("facilities", "facilities.geojson"),
            ("inspections", "inspections.csv"), ("demand", "population.geojson"),
        ):  # fmt: skip
            bring(store, tmp_path / "source" / name, f"sample_{kind}", kind)
        import_planning_tables(store, planning_files(tmp_path / "source"))
        options = PlanningOptions(base_year=2027)
        gaps = analyse_gaps(store, options).summary
        assert set(gaps["people"]) == set(model.profile_codes) == set(gaps["unmet"])
        assert all(
            0 <= gaps["unmet_distance"][code] <= gaps["unmet"][code] <= gaps["people"][code] for code in gaps["people"]
        )
        ranked = prioritise_store(store, options)
        asked = ProgrammeOptions(2027, (2e5, 2e5), alpha=0.3, frontier=False)
        made = make_programme(store, options, asked).summary
        assert made["currency"] == "EUR" and 0 < made["facilities"] <= ranked.works
        assert sum(made["spent"]) <= 4e5
        sure = examine_robustness(store, options, asked, RobustnessOptions(draws=30)).summary
        assert sure["core"] + sure["borderline"] + sure["out"] > 0
