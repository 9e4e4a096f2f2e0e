"""Due list, review and "assigned to me" in a municipal database: what the buttons do, done by each role."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from rights_support import city_with_rights

from inclusive_city.layers.assigned import answer_report, assigned_reports, open_works, tell_work
from inclusive_city.layers.evaluation import evaluate_store
from inclusive_city.layers.may import may
from inclusive_city.layers.review import OwnInspection, reject, returned, set_four_eyes, verify, waiting
from inclusive_city.layers.store import StoreError, open_store
from inclusive_city.layers.store.errors import NoRight
from inclusive_city.layers.visit_list import inspector_lines, own_inspectors, planned_list, standing
from inclusive_city.layers.visit_plan import PlanOptions, cancel_visits, plan

pytestmark = pytest.mark.postgis
MONDAY = date(2026, 11, 2)
_count = iter(range(1, 1000))


@pytest.fixture(scope="module")
def city():
    with city_with_rights() as made:
        with open_store(made.libpq("editor")) as store:
            evaluate_store(store, full=True)
        yield made


def submitted(city, group="inspector", facility=5):
    """An inspection that the group's login has submitted; its key."""
    with open_store(city.libpq(group)) as store, store.transaction():
        key = int(store.next_keys("inspection", 1)[0])
        store.insert(
            "inspection",
            {"fid": [key], "uuid": [f"review {next(_count)}"], "facility": [facility], "basis": ["official"],
             "inspected_at": ["2026-06-01T00:00:00.000Z"], "model_version": ["t"]},
        )  # fmt: skip
        store.execute("UPDATE inspection SET state = 'submitted' WHERE fid = :fid", {"fid": key})
    return key


def test_an_inspector_submits_and_an_editor_verifies(city):
    key = submitted(city)
    with open_store(city.libpq("inspector")) as store:
        (line,) = (line for line in waiting(store, "en") if line.inspection == key)
        assert line.own and line.submitted_by == city.logins["inspector"]
        with pytest.raises(StoreError):
            verify(store, [key])
        set_of_acts = may(store)
        assert "review" not in set_of_acts and "inspect" in set_of_acts
    with open_store(city.libpq("editor")) as store:
        assert verify(store, [key]) == 1
        row = store.rows("SELECT state, reviewed_by FROM inspection WHERE fid = :f", {"f": key})
        assert row == [("verified", city.logins["editor"])]


def test_who_goes_past_the_plugin_is_refused_by_the_database(city):
    key = submitted(city)
    with city.as_login("inspector") as cursor, pytest.raises(Exception, match="Only editors verify or reject"):
        cursor.execute("UPDATE inspection SET state = 'verified' WHERE fid = %s", (key,))
    own = submitted(city, "editor")
    with city.as_login("editor") as cursor, pytest.raises(Exception, match="of their own"):
        cursor.execute("UPDATE inspection SET state = 'verified', reviewed_by = 'anna' WHERE fid = %s", (own,))
    with open_store(city.libpq("editor")) as store:
        with pytest.raises(OwnInspection):
            verify(store, [key, own])
        assert verify(store, [key]) == 1


def test_what_is_sent_back_comes_to_its_inspector_only(city):
    key = submitted(city)
    with open_store(city.libpq("editor")) as store:
        reject(store, [key], "The ramp was not measured.")
        assert not returned(store, "en")
    with open_store(city.libpq("inspector")) as store:
        (line,) = returned(store, "en")
        assert (line.inspection, line.review_note) == (key, "The ramp was not measured.")


@pytest.mark.parametrize("group", ["editor", "planner"])
def test_editors_and_planners_plan_visits(city, group):
    with open_store(city.libpq(group)) as store:
        report = plan(store, PlanOptions(MONDAY, weeks=2, capacity=3, anew=True))
        assert report.planned > 0
    with open_store(city.libpq("reader")) as store:
        stops = planned_list(store, "en", MONDAY, date(2026, 12, 1)).items
        assert len(stops) >= report.planned and standing(store).overdue >= 0 and inspector_lines(store)
        with pytest.raises(NoRight):
            cancel_visits(store, [stops[0].visit])
        with pytest.raises(StoreError):
            plan(store, PlanOptions(MONDAY, anew=True))


def test_an_inspector_is_known_by_the_login(city):
    city.sql("UPDATE inspector SET login = %s WHERE fid = 1", city.logins["inspector"])
    with open_store(city.libpq("inspector")) as store:
        assert own_inspectors(store, city.logins["inspector"]) == (1,)


def test_a_department_sees_and_answers_what_is_assigned_to_it(city):
    city.sql(
        "INSERT INTO citizen_report (uuid, received_at, words, state, assigned_to) VALUES "
        "('mine', '2026-10-01', 'Snow', 'new', 'inclusive_city_department'), "
        "('login', '2026-10-02', 'Ice', 'new', %s), ('other', '2026-10-03', 'Mud', 'new', 'somebody_else')",
        city.logins["department"],
    )
    with open_store(city.libpq("department")) as store:
        reports = {report.words: report for report in assigned_reports(store, "en")}
        assert "Snow" in reports and "Ice" in reports and "Mud" not in reports
        answer_report(store, reports["Snow"], "Cleared.")
        assert "Snow" not in {report.words for report in assigned_reports(store, "en")}
        works = open_works(store, "en")
        if works:
            tell_work(store, works[0], "done", "Finished", "dep")
    assert city.sql("SELECT state, answer_words FROM citizen_report WHERE uuid = 'mine'") == [("answered", "Cleared.")]
    with open_store(city.libpq("planner")) as store, pytest.raises(StoreError):
        answer_report(store, reports["Ice"], "Not mine")


def test_a_department_tells_of_a_work(city):
    city.sql("INSERT INTO work (facility, measure, state, payer) SELECT 6, min(fid), 'ordered', 'Akimat' FROM measure")
    with open_store(city.libpq("department")) as store:
        work = next(work for work in open_works(store, "en") if work.facility == 6)
        tell_work(store, work, "done", "Finished", "dep", date(2026, 10, 5))
    assert city.sql("SELECT state, done_at::text, note FROM work WHERE fid = %s", work.work) == [
        ("done", "2026-10-05", "Finished")
    ]
    with open_store(city.libpq("reader")) as store, pytest.raises(NoRight):
        tell_work(store, open_works(store, "en")[0], "done", "", "")


def test_an_editor_does_not_switch_the_four_eyes_off(city):
    for group in ("inspector", "editor", "planner"):
        with open_store(city.libpq(group)) as store, pytest.raises(NoRight):
            set_four_eyes(store, False)
    with open_store(city.libpq("admin")) as store:
        set_four_eyes(store, True)


def at_once(*acts):
    """Do all of them in threads of their own, as near to each other as can be; what each gave or raised."""
    gate = threading.Barrier(len(acts))

    def act(work):
        gate.wait()
        try:
            return work()
        except StoreError as error:
            return error

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(act, acts))


def test_two_reviewers_at_one_inspection(city):
    """One verifies it, the other is told that it no longer waits."""
    for _ in range(5):
        key = submitted(city)
        with open_store(city.libpq("editor")) as one, open_store(city.libpq("admin")) as other:
            came = at_once(lambda: verify(one, [key]), lambda: reject(other, [key], "No"))  # noqa: B023
        assert sorted(type(each).__name__ for each in came) == ["NotWaiting", "int"], came


def test_two_who_plan_at_once_plan_nothing_twice(city):
    city.sql("UPDATE visit SET state = 'cancelled'")
    with open_store(city.libpq("editor")) as one, open_store(city.libpq("planner")) as other:
        options = PlanOptions(MONDAY, weeks=30, capacity=50)
        came = at_once(lambda: plan(one, options).planned, lambda: plan(other, options).planned)
    assert sorted(came)[0] == 0 < sorted(came)[1]
    assert not city.sql("SELECT facility FROM visit WHERE state = 'planned' GROUP BY facility HAVING count(*) > 1")
