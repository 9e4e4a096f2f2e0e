"""The agreement of inspectors, from second inspections in a store."""

from __future__ import annotations

import csv

import pytest
import qgisenv
from test_evaluation import City, store  # noqa: F401 (a fixture)

from inclusive_city.layers.agreement import agreement_report, write_agreement


@pytest.fixture()
def city(store, model):  # noqa: F811
    names = ["Anna", "Bota", None]
    store.insert("inspector", {"fid": [1, 2, 3], "name": names, "certificate": ["K-1", "K-2", "K-3"]})
    return City(store, model)


def twice(city, first, second, people=(1, 2), state="verified", kind="health"):
    facility = city.facility(kind)
    one = city.inspect(facility, city.good(kind) | first, inspector=people[0])
    return city.inspect(facility, city.good(kind) | second, inspector=people[1], second_of=one, state=state)


def line(lines, code):
    return next(each for each in lines if each.code == code)


def test_criteria_and_inspectors_are_compared_by_outcome(city):
    for _ in range(8):
        twice(city, {"E01": "level"}, {"E01": "level"})
    for _ in range(4):
        twice(city, {"E01": "none"}, {"E01": "none"}, people=(2, 1))
    twice(city, {"E01": "level"}, {"E01": "none"}, state="submitted")
    twice(city, {"E01": "none"}, {"E01": "level"}, people=(2, 3))
    report = agreement_report(city.store, "en")
    assert report.facilities == 14
    entrance = line(report.criteria, "E01").agreement
    assert (entrance.pairs, entrance.agreed, entrance.higher, entrance.lower) == (14, 12, 1, 1)
    # 14 pairs: 8 pass-pass, 4 fail-fail, one each way: po = 12/14, pe = (9·9 + 5·5)/14².
    assert entrance.kappa == pytest.approx((12 / 14 - 106 / 196) / (1 - 106 / 196))
    anna, bota, nameless = (line(report.inspectors, code).agreement for code in ("K-1", "K-2", "K-3"))
    questions = len(report.criteria)
    assert anna.pairs <= 13 * questions and anna.pairs > 13 * (questions - 10)
    assert (anna.higher, anna.lower) == (1, 0)  # Anna said level where Bota said none
    assert (bota.higher, bota.lower) == (0, 2) and (nameless.higher, nameless.lower) == (1, 0)
    assert [each.title for each in report.inspectors] == ["Anna", "Bota", "K-3"]


def test_what_only_one_answered_is_counted_apart(city):
    twice(city, {"E01": "level"}, {"E01": "unknown"})
    twice(city, {"E01": "unknown"}, {"E01": "unknown"})
    report = agreement_report(city.store, "en")
    entrance = line(report.criteria, "E01")
    assert (entrance.agreement.pairs, entrance.only_one_knew) == (0, 1)
    assert report.whole.only_one_knew >= 1


def test_other_values_with_the_same_outcome_agree(city, model):
    measured = next(c for c in model.criteria if c.is_numeric and c.limit_min and not c.applies_if and "health" in
                    c.facility_types)  # fmt: skip
    twice(city, {measured.code: measured.limit_min}, {measured.code: measured.limit_min * 1.5})
    figures = line(agreement_report(city.store, "en").criteria, measured.code).agreement
    assert (figures.pairs, figures.agreed) == (1, 1)


def test_what_is_no_comparison_does_not_count(city):
    twice(city, {}, {}, people=(1, 1))  # the same person
    twice(city, {}, {}, state="rejected")
    facility = city.facility()
    city.inspect(facility, city.good(), inspector=1)
    city.inspect(facility, city.good(), inspector=2)  # an ordinary later one
    report = agreement_report(city.store, "en")
    assert report.facilities == 0 and not report.criteria and not report.inspectors
    assert report.whole.agreement.verdict == "too_few"


def test_an_inspection_may_be_repeated_twice(city):
    second = twice(city, {"E01": "level"}, {"E01": "none"})
    first, facility = city.store.rows("SELECT second_of, facility FROM inspection WHERE fid = :fid", {"fid": second})[0]
    city.inspect(facility, city.good() | {"E01": "none"}, inspector=3, second_of=first)
    entrance = line(agreement_report(city.store, "en").criteria, "E01").agreement
    assert (entrance.pairs, entrance.agreed) == (2, 0)


def test_questions_not_asked_at_a_type_do_not_make_people_agree(city, model):
    twice(city, {}, {}, kind="transport_stop")
    asked = {c.code for c in model.criteria if "transport_stop" in c.facility_types}
    assert {each.code for each in agreement_report(city.store, "en").criteria} <= asked


def test_the_table(city, tmp_path):
    for _ in range(3):
        twice(city, {"E01": "level"}, {"E01": "none"})
    write_agreement(agreement_report(city.store, "ru"), str(tmp_path / "agreement.csv"))
    with (tmp_path / "agreement.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows[0]["about"] == "whole" and {row["about"] for row in rows} == {"whole", "criterion", "inspector"}
    entrance = next(row for row in rows if row["code"] == "E01")
    assert (entrance["pairs"], entrance["agreed"], entrance["agreement"], entrance["rated_better"]) == (
        "3", "0", "0.0000", "3"
    )  # fmt: skip
    assert entrance["verdict"] == "too_few" and entrance["title"] == city.model.by_code["E01"].title("ru")


@pytest.mark.gpkg
def test_the_algorithm(city, qgis_process, tmp_path):
    target = tmp_path / "agreement.csv"
    done = qgis_process("agreement", STORE=city.store.name, OUTPUT=target)
    assert done.returncode == 0 and "No facility was inspected by two" in done.stdout + done.stderr
    twice(city, {}, {})
    done = qgis_process("agreement", STORE=city.store.name, OUTPUT=target)
    assert qgisenv.results_of(done)["FACILITIES"] == 1 and target.stat().st_size > 100
