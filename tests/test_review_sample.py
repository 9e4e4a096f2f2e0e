"""What is under way in the sample city: there to be tried out, and nothing of the city's figures changes."""

from __future__ import annotations

import pytest

from inclusive_city.layers.agreement import agreement_report
from inclusive_city.layers.evaluation import evaluate_store
from inclusive_city.layers.imports import import_file
from inclusive_city.layers.model_store import install_model
from inclusive_city.layers.review import read_case, waiting
from inclusive_city.layers.sample_city import write_sample_city
from inclusive_city.layers.sample_city.office import OnlySampleCities, add_office
from inclusive_city.layers.store import create_store
from inclusive_city.layers.visit_list import inspector_lines

FIGURES = (
    "SELECT facility, profile, basis, status, score FROM facility_status ORDER BY 1, 2, 3",
    "SELECT facility, due_at, reasons FROM facility_due ORDER BY 1",
    "SELECT count(*) FROM inspection WHERE state = 'verified'",
)


@pytest.fixture(scope="module")
def store(tmp_path_factory, model, root):
    folder = tmp_path_factory.mktemp("office")
    write_sample_city(folder / "source", model, 900)
    with create_store(folder / "city.gpkg") as made:
        install_model(made, root / "resources/models/almaty")
        for kind, name in (("districts", "districts.geojson"), ("facilities", "facilities.geojson"),
                           ("inspections", "inspections.csv")):  # fmt: skip
            import_file(made, folder / "source" / name, f"sample_{kind}", (kind,))
        evaluate_store(made)
        yield made


def test_what_is_added_is_there_to_be_reviewed_and_changes_no_figure(store):
    before = [store.rows(sql) for sql in FIGURES]
    there = len(waiting(store, "en"))
    report = add_office(store)
    assert report.waiting >= 20 and report.second >= 20 and report.inspectors > 3
    evaluate_store(store, full=True)
    assert [store.rows(sql) for sql in FIGURES] == before
    lines = waiting(store, "en")
    assert len(lines) == there + report.waiting + report.second
    assert sum(line.is_second for line in lines) == report.second
    added = [line for line in lines if line.submitted_by.startswith("inspector")]
    assert len({line.facility for line in added}) == len(added) == report.waiting + report.second
    assert len({line.district for line in added}) > 3
    case = read_case(store, next(line.inspection for line in lines if line.is_second), "en")
    assert case.has_earlier and sum(row.second is not None for row in case.comparison.rows) > 10
    agreement = agreement_report(store, "en")
    assert agreement.facilities == report.second
    assert 0.8 < agreement.whole.agreement.share < 1, "people differ now and then"
    assert len({line.valid_until for line in inspector_lines(store)}) > 1
    assert store.value("SELECT count(*) FROM inspector WHERE district IS NOT NULL") > 3


def test_it_is_added_once(store):
    count = store.value("SELECT count(*) FROM inspection")
    assert add_office(store).waiting == 0 and store.value("SELECT count(*) FROM inspection") == count


def test_a_real_city_is_left_alone(tmp_path, root):
    with create_store(tmp_path / "real.gpkg") as real:
        install_model(real, root / "resources/models/almaty")
        with pytest.raises(OnlySampleCities):
            add_office(real)
