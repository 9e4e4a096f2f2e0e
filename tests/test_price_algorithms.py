"""Prices, estimates and notices in the real ``qgis_process``."""

from __future__ import annotations

import csv

import pytest
import qgisenv
from planned_city import planned_city

from inclusive_city.layers.model_store import install_model
from inclusive_city.layers.store import create_store, open_store
from inclusive_city.reports.pdf_files import is_whole_pdf


@pytest.fixture(scope="module")
def path(tmp_path_factory, root, model):
    place = tmp_path_factory.mktemp("planned") / "city.gpkg"
    with create_store(place) as made:
        install_model(made, root / "resources/models/almaty")
        planned_city(made, model)
        made.execute("UPDATE facility SET owner_kind = 'private', owner = 'Ivanov' WHERE fid % 2 = 0")
    return place


def run(qgis_process, algorithm, **parameters):
    done = qgis_process(algorithm, **parameters)
    assert done.returncode == 0, done.stderr + done.stdout
    return qgisenv.results_of(done), done.stdout + done.stderr


def test_from_the_price_table_to_the_notices(qgis_process, path, tmp_path, model):
    table = tmp_path / "prices.csv"
    out, _ = run(qgis_process, "exportprices", STORE=path, OUTPUT=table)
    assert out["MEASURES"] == len(model.measures)
    rows = list(csv.reader(table.open(encoding="utf-8-sig", newline="")))
    price = next(row for row in rows if row[0] == "THRESHOLD")
    price[3:6] = ["20000", "66000", "90000"]
    with table.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    taken, said = run(qgis_process, "importprices", STORE=path, INPUT=table, PRICE_DATE="2026-05-01", SOURCE="tender")
    assert taken["CHANGED"] == len(model.measures) and f"{len(model.measures)} prices taken" in said
    estimate, said = run(
        qgis_process, "costestimate", STORE=path, SOURCE=3, LEVEL=2, PDF=tmp_path / "e.pdf", HTML=tmp_path / "e.html",
        TABLE=tmp_path / "e.csv",
    )  # fmt: skip
    assert is_whole_pdf(tmp_path / "e.pdf") and "66,000" in (tmp_path / "e.html").read_text(encoding="utf-8")
    assert "Prices of 2026" in (tmp_path / "e.html").read_text(encoding="utf-8") and "only a proposal" in said
    with (tmp_path / "e.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert len(lines) == estimate["LINES"]
    assert sum(float(line["cost_typical"]) for line in lines) == pytest.approx(estimate["COST"])
    run(qgis_process, "programme", STORE=path, FIRST_YEAR=2027, BUDGETS="100000000", FRONTIER=False)
    with open_store(path) as store:
        left = store.value("SELECT count(*) FROM scenario_package WHERE reason = 'others_pay'")
        assert left
    notices, _ = run(qgis_process, "noticelist", STORE=path, DEADLINE="2027-06-30", PDF=tmp_path / "n.pdf")
    assert notices["NOTICES"] > 0 and is_whole_pdf(tmp_path / "n.pdf")


@pytest.mark.parametrize(
    ("algorithm", "wrong", "said"),
    [
        ("importprices", {"INPUT": "bad.csv"}, "bad.csv, line 2: The price of LIFT is not three numbers from 0"),
        ("importprices", {"INPUT": "bad.csv", "PRICE_DATE": "May"}, "“May” is not a day"),
        ("noticelist", {"SOURCE": 0, "PDF": "n.pdf"}, "There are no works to list"),
        ("noticelist", {"FOLLOW_UP": "soon", "PDF": "n.pdf"}, "“soon” is not a day"),
        ("costestimate", {"SCENARIO": "Nowhere", "PDF": "e.pdf"}, "Nowhere"),
    ],
)
def test_what_cannot_be_is_told(qgis_process, path, tmp_path, algorithm, wrong, said):
    (tmp_path / "bad.csv").write_text("measure,price_low,price_typical,price_high\nLIFT,-1,2,3\n")
    given = {
        name: tmp_path / value if str(value).endswith((".csv", ".pdf")) else value for name, value in wrong.items()
    }
    done = qgis_process(algorithm, STORE=path, **given)
    assert done.returncode != 0 and said in done.stderr + done.stdout
