"""Gaps, programme, robustness and what is done with scenarios, in the real ``qgis_process``."""

from __future__ import annotations

import pytest
import qgisenv
from planned_city import planned_city

from inclusive_city.layers.model_store import install_model
from inclusive_city.layers.store import create_store, open_store
from inclusive_city.reports.pdf_files import is_whole_pdf

# (The program takes a file by its path; that the store may be a database is tried without it.)
pytestmark = pytest.mark.gpkg
MONEY = {"FIRST_YEAR": 2027, "BUDGETS": "100000 100000", "DISCOUNT": 0.05}


@pytest.fixture(scope="module")
def path(tmp_path_factory, root, model):
    place = tmp_path_factory.mktemp("planned") / "city.gpkg"
    with create_store(place) as made:
        install_model(made, root / "resources/models/almaty")
        planned_city(made, model)
    return place


def run(qgis_process, algorithm, **parameters):
    done = qgis_process(algorithm, **parameters)
    assert done.returncode == 0, done.stderr + done.stdout
    return qgisenv.results_of(done), done.stdout + done.stderr


def test_a_planners_chain_without_a_screen(qgis_process, path, tmp_path):
    gaps, _ = run(qgis_process, "gaps", STORE=path, NAME="Gaps", OUTPUT=tmp_path / "gaps.csv")
    assert gaps["CELLS"] == 6 and (tmp_path / "gaps.csv").is_file() and "gap_map" in gaps["LAYER"]
    small, said = run(qgis_process, "programme", STORE=path, NAME="Small", **MONEY, OUTPUT=tmp_path / "small.xlsx")
    assert small["FACILITIES"] > 0 and small["UNMET_DEMANDS"] == 0 and "2027: " in said
    large, _ = run(
        qgis_process, "programme", STORE=path, NAME="Large", FIRST_YEAR=2027, BUDGETS="1000000000", MANDATORY="1=2027",
        PROFILE_FLOORS="mobility=0.5", FRONTIER=False,
    )  # fmt: skip
    sure, _ = run(qgis_process, "robustness", STORE=path, NAME="Sure", **MONEY, DRAWS=50, BOUNDS="mobility=0.3:0.6")
    assert sure["CORE"] + sure["BORDERLINE"] > 0
    both, said = run(qgis_process, "comparescenarios", STORE=path, FIRST="Small", SECOND="Large",
                     OUTPUT=tmp_path / "both.xlsx")  # fmt: skip
    assert both["DIFFERENT"] > 0 and both["SAME"] is False and "programme.budgets" in said
    again, said = run(qgis_process, "rerunscenario", STORE=path, SCENARIO="Small")
    assert again["SAME"] is True and again["NEW_SCENARIO"] == 0 and "row by row" in said
    page, _ = run(qgis_process, "exportscenario", STORE=path, SCENARIO="Small", OTHER="Large",
                  OUTPUT=tmp_path / "page.pdf")  # fmt: skip
    assert is_whole_pdf(tmp_path / "page.pdf") and page["OUTPUT"].endswith("page.pdf")
    adopted, _ = run(qgis_process, "adoptscenario", STORE=path, SCENARIO="Large", BY="Maslikhat")
    with open_store(path) as store:
        assert (
            store.value("SELECT count(*) FROM work WHERE scenario = :s", {"s": large["SCENARIO"]}) == adopted["WORKS"]
        )
    refused = qgis_process("adoptscenario", STORE=path, SCENARIO="Large")
    assert refused.returncode != 0 and "stays as it was decided" in refused.stderr + refused.stdout


@pytest.mark.parametrize(
    ("algorithm", "wrong", "said"),
    [
        ("programme", {"BUDGETS": "much"}, "no sum of money"),
        ("programme", {"BUDGETS": "-5"}, "budget of 2027"),
        ("programme", {"BUDGETS": "1", "MANDATORY": "1"}, "no duty"),
        ("programme", {"BUDGETS": "1", "PRECEDENCE": "1-2"}, "no order"),
        ("robustness", {"BUDGETS": "1", "BOUNDS": "mobility=high"}, "no bound"),
        ("exportscenario", {"SCENARIO": "nothing", "OUTPUT": "/tmp/x.csv"}, "no scenario nothing"),
    ],
)
def test_bad_wishes_are_said_and_fail(qgis_process, path, algorithm, wrong, said):
    done = qgis_process(algorithm, STORE=path, **({"FIRST_YEAR": 2027} if algorithm == "programme" else {}), **wrong)
    assert done.returncode != 0 and said in done.stderr + done.stdout
