"""When facilities are due: written with the statuses, incremental equals full, counted per district."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from test_evaluation import AS_OF, City, store  # noqa: F401 (a fixture)

from inclusive_city.layers import evaluation
from inclusive_city.layers.due import due_counts
from inclusive_city.layers.evaluation import evaluate_store
from inclusive_city.scoring.refresh import read_reasons


@pytest.fixture()
def city(store, model):  # noqa: F811
    return City(store, model)


def due(store, facility):  # noqa: F811
    rows = store.rows("SELECT due_at, months, reasons, risk FROM facility_due WHERE facility = :f", {"f": facility})
    return None if not rows else (str(rows[0][0]), int(rows[0][1]), dict(read_reasons(rows[0][2])), rows[0][3])


def table(store):  # noqa: F811
    return store.rows("SELECT facility, due_at, months, reasons, risk FROM facility_due ORDER BY facility")


def work(store, facility, state="done", done_at="2026-08-10"):  # noqa: F811
    measure = store.value("SELECT min(fid) FROM measure")
    store.insert("work", {"facility": [facility], "measure": [measure], "state": [state], "done_at": [done_at]})


def report(store, facility, when="2026-07-01", state="new"):  # noqa: F811
    number = (store.value("SELECT count(*) FROM citizen_report") or 0) + 1
    store.insert(
        "citizen_report",
        {"uuid": [f"r{number}"], "facility": [facility], "received_at": [f"{when}T08:00:00.000Z"], "state": [state]},
    )


def test_types_cycle_critical_barrier_and_never(store, city):  # noqa: F811
    fine, shut, new, unnamed = (city.facility(created_at="2026-01-31T10:00:00.000Z") for _ in range(4))
    store.update("facility", "fid", {"fid": [unnamed], "created_at": [None], "facility_type": ["gone from the model"]})
    city.inspect(fine, city.good())
    city.inspect(shut, city.good() | {"E01": "none"})
    evaluate_store(store, as_of=AS_OF)
    assert city.status(shut) == "inaccessible"
    assert due(store, fine) == ("2028-06-01", 24, {"type": 24}, 0.25)
    assert due(store, shut) == ("2027-06-01", 12, {"type": 24, "critical": 0.5}, 0.5)
    assert due(store, new) == ("2026-04-30", 3, {"never": 3}, 0.5)
    # Neither a type nor a date of entry: the longest time, from when the city got its model.
    begun = np.datetime64(store.value("SELECT min(loaded_at) FROM model")[:10])
    day, months, reasons, _ = due(store, unnamed)
    assert months == 12 and reasons == {"never": 12} and np.datetime64(day) > begun + 360


def test_what_residents_say_shortens(store, city):  # noqa: F811
    apart, wrote, before, dismissed = (city.facility() for _ in range(4))
    for facility in (apart, wrote, before, dismissed):
        city.inspect(facility, city.good())
    city.inspect(apart, {"E01": "none"}, basis="reported", state="submitted")
    report(store, wrote)
    report(store, before, when="2026-05-01")
    report(store, dismissed, state="rejected")
    evaluate_store(store, as_of=AS_OF)
    assert city.status(apart, basis="reported") == "inaccessible"
    for facility in (apart, wrote):
        assert due(store, facility)[:3] == ("2027-06-01", 12, {"type": 24, "disagreement": 0.5})
    for facility in (before, dismissed):
        assert due(store, facility)[2] == {"type": 24}


def test_works_that_are_done_are_looked_at_without_anybody_touching_the_facility(store, city):  # noqa: F811
    one, other = city.facility(), city.facility()
    for facility in (one, other):
        city.inspect(facility, city.good())
    evaluate_store(store, as_of=AS_OF)
    work(store, one)
    work(store, other, state="planned", done_at=None)
    report(store, other)
    assert store.value("SELECT count(*) FROM facility_dirty") == 0
    evaluate_store(store, as_of=AS_OF)
    assert due(store, one)[:3] == ("2026-10-10", 24, {"type": 24, "works": "2026-08-10"})
    assert due(store, other)[2] == {"type": 24, "disagreement": 0.5}
    # And when it is taken back, the date goes back, too.
    store.execute("DELETE FROM work")
    store.execute("UPDATE citizen_report SET state = 'rejected'")
    evaluate_store(store, as_of=AS_OF)
    assert due(store, one)[2] == due(store, other)[2] == {"type": 24}


def test_what_the_programme_depends_on_is_inspected_soon(store, city):  # noqa: F811
    first, second, other = (city.facility() for _ in range(3))
    for facility in (first, second, other):
        city.inspect(facility, city.good())
    evaluate_store(store, as_of=AS_OF)
    before = table(store)
    rank = {first: 1, second: 101, other: None}
    scenario = int(store.next_keys("scenario", 1)[0])
    made = {"uuid": ["r"], "name": ["r"], "kind": ["robustness"], "created_at": ["2026-09-01T08:00:00.000Z"]}
    store.insert(
        "scenario", {"fid": [scenario], "model_version": ["1"], "parameters": ["{}"], "is_current": [1], **made}
    )
    for facility, place in rank.items():
        row = {"scenario": [scenario], "facility": [facility], "share": [0.5], "verdict": ["borderline"]}
        store.insert("scenario_acceptability", row if place is None else row | {"inspect_rank": [place]})
    evaluate_store(store, as_of=AS_OF)
    assert due(store, first) == ("2026-10-01", 24, {"type": 24, "decides": "2026-09-01"}, 0.5)
    assert [row for row in table(store) if row[0] != first] == [row for row in before if row[0] != first]
    # Another programme, or none: it is as it was.
    store.execute("UPDATE scenario SET is_current = false WHERE fid = :fid", {"fid": scenario})
    evaluate_store(store, as_of=AS_OF)
    assert table(store) == before


def test_nothing_is_written_where_nothing_changed(store, city, monkeypatch):  # noqa: F811
    facility = city.facility()
    city.inspect(facility, city.good())
    work(store, facility)
    evaluate_store(store, as_of=AS_OF)
    written = []
    monkeypatch.setattr(type(store), "transaction", lambda *args, **more: written.append(args))
    evaluate_store(store, as_of=AS_OF)
    assert not written


def test_a_retired_facility_is_not_due(store, city):  # noqa: F811
    facility = city.facility()
    evaluate_store(store, as_of=AS_OF)
    assert due(store, facility)
    store.execute("UPDATE facility SET retired_at = '2026-10-01T00:00:00.000Z'")
    evaluate_store(store, as_of=AS_OF)
    assert due(store, facility) is None
    store.execute("UPDATE facility SET retired_at = NULL")
    evaluate_store(store, as_of=AS_OF)
    assert due(store, facility)


@pytest.mark.parametrize("block", [100_000, 7])
def test_incremental_equals_full(store, city, monkeypatch, block):  # noqa: F811
    monkeypatch.setattr(evaluation, "BLOCK", block)
    random = np.random.default_rng(4)
    kinds = [kind.code for kind in city.model.facility_types]
    facilities = [city.facility(kinds[n % len(kinds)], created_at=f"2025-0{1 + n % 9}-11T00:00:00Z") for n in range(30)]
    for _ in range(4):
        for facility in random.choice(facilities, 12, replace=False).tolist():
            act = int(random.integers(0, 6))
            when = f"2026-0{int(random.integers(1, 10))}-15"
            kind = store.value("SELECT facility_type FROM facility WHERE fid = :f", {"f": facility})
            if act < 2:
                city.inspect(facility, city.good(kind) | ({"E01": "none"} if act else {}), when=when)
            elif act == 2:
                city.inspect(facility, {"E01": "none"}, when=when, basis="reported", state="submitted")
            elif act == 3:
                work(store, facility, done_at=when)
            elif act == 4:
                report(store, facility, when=when)
            else:
                now = store.value("SELECT retired_at FROM facility WHERE fid = :f", {"f": facility})
                store.update(
                    "facility", "fid", {"fid": [facility], "retired_at": [None if now else "2026-10-01T00:00:00.000Z"]}
                )
        evaluate_store(store, as_of=AS_OF)
        incremental = table(store)
        evaluate_store(store, full=True, as_of=AS_OF)
        assert table(store) == incremental
        store.execute("DELETE FROM facility_due")
        evaluate_store(store, as_of=AS_OF)  # a city from before there were due dates
        assert table(store) == incremental
    assert {reason for row in incremental for reason, _ in read_reasons(row[3])} == {
        "type", "critical", "disagreement", "works", "never"
    }  # fmt: skip


def test_counts_per_district(store, city):  # noqa: F811
    store.insert("district", {"fid": [1, 2], "code": ["a", "b"], "name": ["Medeu", "Almaly"]})
    store.insert("label", {"kind": ["district"], "code": ["a"], "language": ["ru"], "title": ["Медеуский"]})
    for district, days in ((1, ("2026-10-31", "2026-11-01", "2027-02-01", "2027-02-02")), (None, ("2020-01-01",))):
        for day in days:
            facility = city.facility(district=district)
            store.insert(
                "facility_due",
                {"facility": [facility], "due_at": [day], "months": [24.0], "reasons": ["[]"], "risk": [0.2]},
            )
    (medeu, nowhere) = due_counts(store, "ru", date(2026, 11, 1))
    assert (medeu.name, medeu.facilities, medeu.overdue, medeu.soon) == ("Медеуский", 4, 1, 2)
    assert (nowhere.district, nowhere.facilities, nowhere.overdue, nowhere.soon) == (0, 1, 1, 0)
    assert due_counts(store, "en", date(2026, 11, 1))[0].name == "Medeu"


def test_overdue_narrows_the_map_itself(tmp_path, root, qgis_app):
    from drawn_city import draw_city

    from inclusive_city.layers import roles
    from inclusive_city.layers.filters import FacilityFilter
    from inclusive_city.layers.project import apply_filter, build_project

    with draw_city(tmp_path / "drawn.gpkg", root / "resources" / "models" / "almaty", 60) as store:  # noqa: F811
        with store.transaction(bulk="due"):
            store.insert(
                "facility_due",
                {"facility": [5, 6, 7], "due_at": ["2020-01-01", "2999-01-01", "2020-01-01"], "months": [24.0] * 3,
                 "reasons": ["[]"] * 3, "risk": [0.2] * 3},
            )  # fmt: skip
        project = build_project(store, tmp_path / "drawn.qgz", "en")
        try:
            assert apply_filter(project, FacilityFilter(overdue=True))
            layer = roles.layer_of(project, roles.FACILITIES)
            assert {feature["fid"] for feature in layer.getFeatures()} == {5, 7}
            assert apply_filter(project, FacilityFilter())
            assert layer.featureCount() > 50
        finally:
            project.clear()
