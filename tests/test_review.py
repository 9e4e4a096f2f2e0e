"""Review of inspections: what waits, what each would change, verdicts by a second person, corrections."""

from __future__ import annotations

import pytest
from people import somebody
from test_evaluation import City, store  # noqa: F401 (a fixture)

from inclusive_city.layers.evaluation import evaluate_store
from inclusive_city.layers.model_store import keep_setting
from inclusive_city.layers.review import (
    FOUR_EYES,
    NotWaiting,
    OwnInspection,
    ReasonMissing,
    count_waiting,
    has_four_eyes,
    read_case,
    reject,
    returned,
    set_four_eyes,
    verify,
    waiting,
    whole_photo,
)
from inclusive_city.layers.store.errors import ConstraintRefused


class Submitting(City):
    def submit(self, facility, answers, by="ic_anna", when="2026-06-01", **extra):
        """As the inspection dialog does it: a draft, its answers, then submitted."""
        with somebody(self.store, by):
            fid = self.inspect(facility, answers, when=when, state="draft", recorded_by=by, **extra)
            self.store.execute(
                "UPDATE inspection SET state = 'submitted', submitted_by = :by WHERE fid = :fid", {"by": by, "fid": fid}
            )
        return fid

    def state(self, inspection):
        sql = "SELECT state, reviewed_by, review_note FROM inspection WHERE fid = :fid"
        return self.store.rows(sql, {"fid": inspection})[0]


@pytest.fixture()
def city(store, model):  # noqa: F811
    store.insert("inspector", {"fid": [1], "name": ["Anna"], "certificate": ["K-1"], "login": ["ic_anna"]})
    return Submitting(store, model)


def test_what_waits_is_listed_the_longest_waiting_first(city):
    one, other = city.facility(address="Abai 1"), city.facility()
    city.store.insert("facility_name", {"facility": [one], "language": ["ru"], "name": ["Школа"]})
    first = city.submit(one, {"E01": "level"}, inspector=1, mode="quick")
    city.inspect(other, city.good())  # verified already
    city.inspect(other, city.good(), basis="reported", state="submitted")  # nobody verifies what residents say
    second = city.submit(other, {"E01": "level"}, second_of=None)
    city.store.execute("UPDATE inspection SET source = source")  # (nothing of a submitted one changes by itself)
    with somebody(city.store, "ic_bota"):
        lines = waiting(city.store, "ru")
    assert [line.inspection for line in lines] == [first, second] and count_waiting(city.store) == 2
    line = lines[0]
    assert (line.name, line.address, line.inspector_name, line.mode, line.submitted_by, line.own, line.photos) == (
        "Школа", "Abai 1", "Anna", "quick", "ic_anna", False, 0
    )  # fmt: skip
    assert line.submitted_at and line.inspected_at.startswith("2026-06-01")
    with somebody(city.store, "ic_anna"):
        assert [line.own for line in waiting(city.store, "ru")] == [True, True]


def test_only_what_is_verified_sets_the_official_status(city):
    facility = city.facility()
    inspection = city.submit(facility, city.good())
    evaluate_store(city.store)
    assert city.status(facility) == "not_assessed"
    with somebody(city.store, "ic_bota"):
        assert verify(city.store, [inspection]) == 1
    assert city.status(facility) == "accessible"
    assert city.state(inspection)[:2] == ("verified", "ic_bota")
    # And a verdict that is taken back takes the status back.
    with somebody(city.store, "ic_bota"):
        city.store.execute(
            "UPDATE inspection SET state = 'rejected', reviewed_by = 'ic_bota', review_note = 'Wrong building' "
            "WHERE fid = :fid",
            {"fid": inspection},
        )
    evaluate_store(city.store)
    assert city.status(facility) == "not_assessed"


def test_nobody_reviews_their_own(city):
    facility = city.facility()
    mine, others = city.submit(facility, city.good()), city.submit(facility, city.good(), by="ic_bota")
    with somebody(city.store, "ic_anna"):
        with pytest.raises(OwnInspection) as caught:
            verify(city.store, [others, mine])
        assert "1 of the chosen" in str(caught.value)
        # Nor by going past the plugin.
        with pytest.raises(ConstraintRefused) as refused:
            city.store.execute(
                "UPDATE inspection SET state = 'verified', reviewed_by = 'ic_anna' WHERE fid = :fid", {"fid": mine}
            )
        assert "of their own" in str(refused.value)
    assert city.state(mine)[0] == city.state(others)[0] == "submitted", "all or nothing"
    set_four_eyes(city.store, False)
    assert not has_four_eyes(city.store)
    with somebody(city.store, "ic_anna"):
        assert verify(city.store, [others, mine]) == 2
    set_four_eyes(city.store, True)
    assert has_four_eyes(city.store)


def test_the_inspector_named_is_the_same_person_as_the_login(city):
    """Somebody typed in what Anna inspected: Anna does not verify it."""
    inspection = city.submit(city.facility(), city.good(), by="ic_bota", inspector=1)
    with somebody(city.store, "ic_anna"), pytest.raises(OwnInspection):
        verify(city.store, [inspection])


def test_four_eyes_are_there_unless_switched_off(city):
    assert has_four_eyes(city.store)
    keep_setting(city.store, FOUR_EYES, "on")
    assert has_four_eyes(city.store)


def test_a_rejection_says_why_and_comes_back_to_its_inspector(city):
    facility = city.facility()
    inspection = city.submit(facility, city.good(), inspector=1)
    with somebody(city.store, "ic_bota"):
        with pytest.raises(ReasonMissing):
            reject(city.store, [inspection], "  ")
        assert city.state(inspection)[0] == "submitted"
        reject(city.store, [inspection], " The ramp was not measured. ")
        assert not returned(city.store, "en")
        assert len(returned(city.store, "en", only_own=False)) == 1
    with somebody(city.store, "ic_anna"):
        (line,) = returned(city.store, "en")
    assert (line.inspection, line.review_note, line.reviewed_by, line.facility) == (
        inspection, "The ramp was not measured.", "ic_bota", facility
    )  # fmt: skip
    assert line.reviewed_at and not count_waiting(city.store)
    # Once corrected, it no longer waits for that.
    correction = city.submit(facility, city.good(), inspector=1, replaces=inspection)
    with somebody(city.store, "ic_anna"):
        assert not returned(city.store, "en")
    with somebody(city.store, "ic_bota"):
        verify(city.store, [correction])
    assert city.status(facility) == "accessible"


def test_what_somebody_else_has_reviewed_meanwhile_is_left_alone(city):
    facility = city.facility()
    one, other = city.submit(facility, city.good()), city.submit(facility, city.good())
    with somebody(city.store, "ic_bota"):
        verify(city.store, [one])
        with pytest.raises(NotWaiting):
            reject(city.store, [one, other], "Late")
        with pytest.raises(NotWaiting):
            verify(city.store, [4711])
    assert city.state(one)[0] == "verified" and city.state(other)[0] == "submitted"


def test_a_case_tells_what_would_change(city, model):
    facility = city.facility()
    city.inspect(facility, city.good(), when="2025-01-10")
    inspection = city.submit(facility, city.good() | {"E01": "none"}, when="2026-06-01", note="Steps since spring")
    evaluate_store(city.store)
    case = read_case(city.store, inspection, "en")
    mobility = model.profile_codes.index("mobility")
    change = case.changes[mobility]
    assert (change.before, change.after) == ("accessible", "inaccessible")
    assert change.score_before == 100 and change.score_after < 100
    hearing = case.changes[model.profile_codes.index("hearing")]
    assert (hearing.before, hearing.after) == ("accessible", "accessible")
    assert case.has_earlier and case.note == "Steps since spring"
    (row,) = (row for row in case.comparison.rows if row.differs)
    assert (row.code, row.first.text, row.second.text, row.outcomes) == ("E01", "level", "none", ("pass", "fail"))
    # Looking at it changed nothing.
    assert city.status(facility) == "accessible"
    with somebody(city.store, "ic_bota"):
        verify(city.store, [inspection])
    assert city.status(facility) == "inaccessible"


def test_a_case_without_anything_before(city):
    inspection = city.submit(city.facility(), city.good(), compensation=[("entrance", "mobility")])
    case = read_case(city.store, inspection, "ru")
    assert not case.has_earlier and {change.before for change in case.changes} == {"not_assessed"}
    assert {change.after for change in case.changes} == {"accessible"} and len(case.changes) == 4
    assert len(case.compensations) == 1 and case.compensations[0][2] == "staff help"
    assert not any(row.differs for row in case.comparison.rows)


def test_photos_findings_and_copied_answers_are_seen(city):
    facility = city.facility()
    first = city.inspect(facility, city.good(), when="2025-01-10")
    with somebody(city.store, "ic_anna"):
        inspection = city.inspect(facility, {"E01": "level"}, state="draft", recorded_by="ic_anna")
        city.store.execute(
            "UPDATE answer SET copied_from = :first WHERE inspection = :i", {"first": first, "i": inspection}
        )
        city.store.insert(
            "photo",
            {"uuid": ["p1"], "inspection": [inspection], "criterion": [city.keys["E01"]], "content": [b"JPEG"],
             "checksum": ["c"], "thumbnail": [b"small"], "caption": ["Ramp"]},
        )  # fmt: skip
        city.store.execute(
            "UPDATE inspection SET state = 'submitted', submitted_by = 'ic_anna' WHERE fid = :i", {"i": inspection}
        )
    for key, of, about in (("k1", inspection, facility), ("k2", None, facility), ("k3", first, facility)):
        city.store.insert(
            "finding",
            {"key": [key], "rule": ["entrance_twice"], "severity": ["warning"], "facility": [about], "inspection": [of],
             "details": ['{"count": 2}'], "found_at": ["2026-06-02T00:00:00.000Z"]},
        )  # fmt: skip
    case = read_case(city.store, inspection, "en")
    assert case.copied == {("E01", "")} and case.head.photos == 1
    (photo,) = case.photos
    assert (photo.caption, photo.thumbnail, photo.criterion) == (
        "Ramp",
        b"small",
        city.model.by_code["E01"].title("en"),
    )
    assert whole_photo(city.store, "p1") == b"JPEG"
    assert len(case.findings) == 2 and case.findings[0].details == {"count": 2}
    with pytest.raises(NotWaiting):
        read_case(city.store, 4711, "en")
