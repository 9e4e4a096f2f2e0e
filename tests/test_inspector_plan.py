"""Visits planned in a store: what is due, by whom, kept until done; second visits; lists of them."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
import qgisenv
from test_evaluation import City, store  # noqa: F401 (a fixture)

from inclusive_city.layers.evaluation import evaluate_store
from inclusive_city.layers.store import StoreError
from inclusive_city.layers.visit_list import due_list, inspector_lines, own_inspectors, planned_list
from inclusive_city.layers.visit_plan import NoInspectors, PlanOptions, cancel_visits, next_monday, plan, second_of

MONDAY = date(2026, 11, 2)


class Staffed(City):
    def inspector(self, name, until=None, district=None, login=None):
        fid = int(self.store.next_keys("inspector", 1)[0])
        self.store.insert(
            "inspector",
            {"fid": [fid], "name": [name], "certificate": [f"K-{fid}"], "valid_until": [until], "district": [district],
             "login": [login]},
        )  # fmt: skip
        return fid

    def some(self, count, district=1, seed=1):
        """Facilities never inspected, registered in January: due in April or earlier."""
        random = np.random.default_rng(seed)
        return [
            self.facility(
                lon=76.9 + float(random.uniform(-0.05, 0.05)), lat=43.25 + float(random.uniform(-0.05, 0.05)),
                district=district, created_at="2026-01-05T00:00:00.000Z",
            )
            for _ in range(count)
        ]  # fmt: skip

    def evaluate(self):
        # (The district that was given stays: there are no shapes to look in.)
        evaluate_store(self.store)

    def visits(self, where="1 = 1"):
        return self.store.rows(
            f"SELECT facility, inspector, week, position, purpose, state FROM visit WHERE {where} "
            "ORDER BY week, inspector, position"
        )


@pytest.fixture()
def city(store, model):  # noqa: F811
    store.insert("district", {"fid": [1, 2], "code": ["a", "b"], "name": ["Medeu", "Almaly"]})
    made = Staffed(store, model)
    # Facilities keep the district that they are given here.
    store.execute("DELETE FROM facility_dirty")
    return made


def keep_districts(city):
    """What an evaluation does to facilities outside of all shapes is no matter here."""
    city.store.execute("UPDATE facility_dirty SET moved = false")


def test_due_facilities_are_planned_and_not_planned_twice(city):
    anna, bota = city.inspector("Anna", district=1), city.inspector("Bota")
    near, far = city.some(20), city.some(10, district=2, seed=2)
    keep_districts(city)
    city.evaluate()
    report = plan(city.store, PlanOptions(MONDAY, weeks=5, capacity=4), by="me")
    assert (report.planned, report.no_room, report.nobody, report.moved) == (30, 0, 0, 0)
    assert report.by_purpose == {"first": 30, "refresh": 0, "second": 0, "disagreement": 0}
    rows = city.visits()
    assert {row[0] for row in rows} == {*near, *far}
    assert {row[0] for row in rows if row[1] == anna} == set(near) and {
        row[0] for row in rows if row[1] == bota
    } == set(far)
    assert {str(row[2])[:10] for row in rows} == {(MONDAY + timedelta(weeks=n)).isoformat() for n in range(5)}
    again = plan(city.store, PlanOptions(MONDAY, weeks=5, capacity=4))
    assert again.planned == 0 and city.visits() == rows
    # New ones find the room that is left: none with Anna.
    more = city.some(3, seed=3)
    keep_districts(city)
    city.evaluate()
    report = plan(city.store, PlanOptions(MONDAY, weeks=5, capacity=4))
    assert report.planned == 3 and {row[1] for row in city.visits() if row[0] in more} == {bota}
    assert len({tuple(row[1:4]) for row in city.visits()}) == 33, "two visits share a place in the order"


def test_what_nobody_made_is_moved_and_what_is_done_stays(city):
    city.inspector("Anna")
    facilities = city.some(8)
    city.evaluate()
    plan(city.store, PlanOptions(MONDAY, weeks=2, capacity=4))
    first_week = f"week = '{MONDAY.isoformat()}'"
    done = city.visits(first_week)[0][0]
    city.store.execute(f"UPDATE visit SET state = 'done' WHERE facility = {done}")
    later = PlanOptions(MONDAY + timedelta(weeks=1), weeks=2, capacity=10)
    report = plan(city.store, later)
    assert (report.moved, report.planned) == (3, 4)  # the one that is done is due until its inspection is verified
    assert len(city.visits("state = 'planned'")) == 8 and not city.visits(f"{first_week} AND state = 'planned'")
    assert len(city.visits("state = 'done'")) == 1
    assert {row[0] for row in city.visits("state = 'planned'")} == set(facilities)


def test_planning_anew_takes_back_what_is_planned(city):
    city.inspector("Anna")
    city.some(6)
    city.evaluate()
    plan(city.store, PlanOptions(MONDAY, weeks=6, capacity=1))
    bota = city.inspector("Bota")
    report = plan(city.store, PlanOptions(MONDAY, weeks=3, capacity=2, anew=True))
    assert report.moved == 3 and report.planned == 3
    assert bota in {row[1] for row in city.visits()}


def test_a_submitted_inspection_is_waited_for(city):
    city.inspector("Anna")
    waiting, _ = city.some(2)
    city.inspect(waiting, city.good(), when="2026-10-30", state="submitted")
    city.evaluate()
    assert plan(city.store, PlanOptions(MONDAY)).planned == 1
    assert city.visits()[0][0] != waiting


def test_without_a_valid_certificate_nothing_is_planned(city):
    city.inspector("Anna", until="2026-11-05")
    city.some(2)
    city.evaluate()
    with pytest.raises(NoInspectors):
        plan(city.store, PlanOptions(MONDAY))
    assert not city.visits()


def test_retired_and_missing_facilities_are_not_visited(city):
    city.inspector("Anna")
    retired, missing, planned = city.some(3)
    city.evaluate()
    plan(city.store, PlanOptions(MONDAY))
    city.store.execute(f"UPDATE facility SET retired_at = '2026-11-01T00:00:00.000Z' WHERE fid = {retired}")
    city.store.execute(f"UPDATE facility SET missing_since = '2026-11-01T00:00:00.000Z' WHERE fid = {missing}")
    city.evaluate()
    report = plan(city.store, PlanOptions(MONDAY, anew=True))
    assert (report.moved, report.planned) == (3, 1)
    assert [row[0] for row in city.visits()] == [planned]


def test_only_the_districts_and_people_asked_for(city):
    city.inspector("Anna")
    bota = city.inspector("Bota")
    city.some(3)
    other = city.some(3, district=2, seed=2)
    keep_districts(city)
    city.evaluate()
    report = plan(city.store, PlanOptions(MONDAY, districts=(2,), inspectors=(bota,)))
    assert report.planned == 3
    assert {(row[0], row[1]) for row in city.visits()} == {(facility, bota) for facility in other}


def test_second_visits_go_to_somebody_else(city):
    anna, bota = city.inspector("Anna"), city.inspector("Bota")
    facilities = city.some(40)
    for number, facility in enumerate(facilities):
        city.inspect(facility, city.good(), when="2026-10-01", inspector=(anna, bota)[number % 2])
    city.evaluate()
    report = plan(city.store, PlanOptions(MONDAY, weeks=4))
    assert report.by_purpose["second"] == report.planned == 2  # 5 % of forty
    for facility, inspector, *_ in city.visits():
        first = second_of(city.store, facility)
        assert city.store.value("SELECT inspector FROM inspection WHERE fid = :f", {"f": first}) != inspector
    # Planned, they count as drawn; and a share of none plans none.
    assert plan(city.store, PlanOptions(MONDAY, weeks=4)).planned == 0
    assert plan(city.store, PlanOptions(MONDAY, weeks=4, with_second=False, anew=True)).planned == 0


def test_a_plan_that_is_cancelled_changes_nothing(city):
    city.inspector("Anna")
    city.some(4)
    city.evaluate()
    with pytest.raises(StoreError):
        plan(city.store, PlanOptions(MONDAY), cancelled=lambda: True)
    assert not city.visits()


def test_lists_tell_what_is_due_and_what_is_planned(city):
    anna = city.inspector("Anna", district=1)
    a, b, c = city.some(3)
    city.store.insert("facility_name", {"facility": [a], "language": ["ru"], "name": ["Поликлиника"]})
    city.store.execute(f"UPDATE facility SET geom = NULL, place = 'unlocated', address = 'Abai 1' WHERE fid = {c}")
    keep_districts(city)
    city.evaluate()
    due = due_list(city.store, "ru", date(2026, 12, 31))
    assert due.count == 3 and {stop.facility for stop in due.items} == {a, b, c}
    first = next(stop for stop in due.items if stop.facility == a)
    assert (first.name, first.district, first.due, first.reasons) == (
        "Поликлиника", "Medeu", "2026-04-05", (("never", 3),)
    )  # fmt: skip
    assert first.facility_type == city.model.facility_types[0].title("ru") and first.longitude == pytest.approx(
        76.9, abs=0.1
    )
    assert not due_list(city.store, "ru", date(2026, 4, 4)).count
    assert not due_list(city.store, "ru", date(2026, 12, 31), districts=(2,)).count
    assert not due_list(city.store, "ru", date(2026, 12, 31), types=("sport",)).count
    plan(city.store, PlanOptions(MONDAY, weeks=1))
    assert not due_list(city.store, "ru", date(2026, 12, 31)).count
    planned = planned_list(city.store, "ru", MONDAY, MONDAY)
    assert [stop.position for stop in planned.items] == [1, 2, 3] and planned.count == 3
    last = planned.items[-1]
    assert (last.facility, last.address, last.longitude, last.inspector_name, last.week, last.purpose) == (
        c, "Abai 1", None, "Anna", MONDAY.isoformat(), "first"
    )  # fmt: skip
    assert planned_list(city.store, "ru", MONDAY, MONDAY, inspectors=(anna,)).count == 3
    assert not planned_list(city.store, "ru", MONDAY, MONDAY, inspectors=(anna + 1,)).count
    assert planned_list(city.store, "ru", MONDAY, MONDAY, limit=2).count == 3
    assert cancel_visits(city.store, [last.visit]) == 1 and cancel_visits(city.store, [last.visit]) == 0
    assert planned_list(city.store, "ru", MONDAY, MONDAY).count == 2
    assert due_list(city.store, "ru", date(2026, 12, 31)).items[0].facility == c


def test_ends_of_certificates_are_known(city):
    today = date(2026, 11, 23)
    city.inspector("Bota", until="2027-03-01", login="bota")
    city.inspector("anna", until="2026-11-22")
    city.inspector(None)
    city.some(2)
    city.evaluate()
    city.store.execute("UPDATE inspector SET valid_until = '2026-12-31' WHERE name = 'Bota'")
    plan(city.store, PlanOptions(MONDAY, weeks=8, capacity=1))
    city.store.execute("UPDATE visit SET week = '2027-01-04', inspector = 1")
    anna, bota, nameless = inspector_lines(city.store)
    assert (anna.name, bota.name, nameless.name) == ("anna", "Bota", "K-3")
    assert anna.has_ended(today) and anna.ends_within(90, today)
    assert not bota.has_ended(today) and bota.ends_within(90, today) and not bota.ends_within(30, today)
    assert not nameless.ends_within(10_000, today)
    assert (bota.planned, bota.after_end) == (2, 2) and anna.planned == 0
    assert own_inspectors(city.store, "bota") == (bota.key,) and own_inspectors(city.store, "nobody") == ()


@pytest.mark.gpkg
def test_the_algorithm_plans_and_writes_calendar_and_sheet(city, qgis_process, tmp_path):
    city.inspector("Anna", district=1)
    city.some(5)
    other = city.some(1, district=2)
    keep_districts(city)
    city.evaluate()
    files = {"CALENDAR": tmp_path / "visits.ics", "SHEET": tmp_path / "visits.pdf"}
    done = qgis_process("planvisits", STORE=city.store.name, START="2026-11-05", WEEKS=2, CAPACITY=2, **files)
    assert done.returncode == 0, done.stderr
    results = qgisenv.results_of(done)
    assert (results["VISITS"], results["NOT_PLANNED"]) == (4, 2)
    assert "1 facilities are due in districts to which no inspector goes" in done.stdout + done.stderr
    assert {str(row[2])[:10] for row in city.visits()} == {"2026-11-02", "2026-11-09"}
    assert other[0] not in {row[0] for row in city.visits()}
    assert files["CALENDAR"].read_bytes().count(b"BEGIN:VEVENT") == 4
    assert files["SHEET"].read_bytes().startswith(b"%PDF")
    wrong = qgis_process("planvisits", STORE=city.store.name, START="tomorrow")
    assert wrong.returncode != 0 and "tomorrow" in wrong.stdout + wrong.stderr
    nowhere = qgis_process("planvisits", STORE=city.store.name, DISTRICTS="a,zz")
    assert nowhere.returncode != 0 and "zz" in nowhere.stdout + nowhere.stderr


def test_plans_begin_with_the_next_week():
    assert [next_monday(MONDAY + timedelta(days=n)) for n in (0, 3, 6)] == [MONDAY + timedelta(days=7)] * 3
