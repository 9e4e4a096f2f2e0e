"""Submitting inspections: whole, once, with what changed meanwhile said plainly. On both stores."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from inspected import bring_to, inspect, new_facility
from photo_support import jpeg

from inclusive_city.layers import inspection_submit
from inclusive_city.layers.drafts import DraftPhoto
from inclusive_city.layers.evaluation import evaluate_store
from inclusive_city.layers.inspection_entry import SubmissionRefused, load_entry, send_draft, submit
from inclusive_city.layers.model_store import install_model, keep_setting
from inclusive_city.layers.photos import clear_orphans, copy_pictures, photo_bytes, photo_of
from inclusive_city.layers.store import create_store, open_store
from inclusive_city.layers.store.errors import ConstraintRefused, OutcomeUnknown
from inclusive_city.layers.transfer import copy_city
from inclusive_city.scoring.entry import Given
from inclusive_city.scoring.entry_form import repeated_of
from inclusive_city.scoring.status import STATUS_CODES

NOW = datetime.now(timezone.utc)
TODAY = NOW.strftime("%Y-%m-%dT%H:%M:%S.000Z")


@pytest.fixture()
def path(tmp_path):
    return tmp_path / "city.gpkg"


@pytest.fixture()
def store(path, root):
    with create_store(path) as made:
        install_model(made, root / "resources" / "models" / "almaty")
        made.insert("district", {"fid": [1], "code": ["bostandyk"], "name": ["Bostandyk"]})
        made.insert(
            "inspector",
            {
                "fid": [1, 2],
                "name": ["Aigerim", "Old"],
                "certificate": ["KZ-1", "KZ-2"],
                "valid_until": ["2199-01-01", "2020-01-01"],
            },
        )
        yield made


def begun(store, facility, **more):
    """What the dialog knows, and an entry with some answers."""
    data = load_entry(store, facility, "en")
    entry = data.entry()
    entry.choose("has_stairs", "no")
    entry.type("E13", "85 cm")
    entry.set_note("E13", "narrow")
    entry.set_unknown("A04")
    return data, entry


def rows(store, table, columns, where=""):
    return store.rows(f"SELECT {columns} FROM {table} {where} ORDER BY fid")


# ---------------------------------------------------------------------- whole and once
def test_an_inspection_is_stored_whole(store):
    facility = new_facility(store, "health")
    data, entry = begun(store, facility)
    entry.compensate("entrance", "mobility", "Staff come out")
    entry.set_inspection_note("Rainy day")
    entry.set_note("E14", "could not be reached")
    evaluate_store(store)
    outcome = submit(store, data.draft(entry, inspector=1, inspected_at=TODAY))
    assert not outcome.was_there and outcome.remarks == ()
    assert rows(store, "inspection", "facility, inspector, basis, origin, state, mode, note, inspected_at") == [
        (facility, 1, "official", "desk", "submitted", "full", "Rainy day\nE14: could not be reached", TODAY)
    ]
    assert store.value("SELECT submitted_by FROM inspection") and store.value("SELECT submitted_at FROM inspection")
    answers = store.rows("SELECT criterion, value, raw, note, instance FROM answer_read ORDER BY criterion")
    assert [(code, value, raw, note) for code, value, raw, note, _ in answers] == [
        ("A04", "unknown", None, None), ("E13", "0.85", "85 cm", "narrow"), ("has_stairs", "no", None, None)
    ]  # fmt: skip
    assert rows(store, "compensation", "zone, profile, words") == [("entrance", "mobility", "Staff come out")]
    assert [key for (key,) in store.rows("SELECT facility FROM facility_dirty")] == [facility]


def test_sent_twice_it_is_there_once(store, path):
    facility = new_facility(store, "health")
    data, entry = begun(store, facility)
    draft = data.draft(entry)
    first = submit(store, draft)
    again = submit(store, draft.with_entry(data.entry().to_dict()))
    with open_store(path) as other:
        third = submit(other, draft)
    assert (first.was_there, again.was_there, third.was_there) == (False, True, True)
    assert {first.inspection, again.inspection, third.inspection} == {first.inspection}
    assert store.value("SELECT count(*) FROM inspection") == 1 and store.value("SELECT count(*) FROM answer") == 3


def test_a_refusal_in_the_middle_leaves_nothing(store, monkeypatch):
    facility = new_facility(store, "health")
    data, entry = begun(store, facility)
    photo = photo_of(jpeg(), "a.jpg")
    entry.add_photo(photo.uuid)
    draft = data.draft(entry, basis="nonsense")
    with pytest.raises(ConstraintRefused):
        submit(store, draft, [DraftPhoto(photo)])
    assert store.value("SELECT count(*) FROM inspection") == 0 and store.value("SELECT count(*) FROM answer") == 0
    assert not [path for path in Path(store.name).parent.glob("*_photos/*/*") if path.is_file()]


def test_the_live_status_is_the_one_that_is_computed_after_verification(store):
    facility = new_facility(store, "health")
    inspect(store, facility, {"E13": 0.7, "E01": "level", "public_floors": 3, "C04": "lift", "C06": 0.6, "A04": 1.6})
    data = load_entry(store, facility, "en")
    entry = data.entry()
    entry.add_instance("lift")
    entry.type("public_floors", "2")
    entry.choose("C04", "lift")
    entry.type("C06", "0.9", 1)
    entry.type("C06", "85 cm", 2)
    entry.type("C05", "1.5", 2)
    entry.add_instance("entrance", "yard")
    entry.choose("E01", "none", 2)
    entry.set_way("entrance", 2, False)
    live = {each.profile: (each.with_earlier_code, each.status_code) for each in entry.standing().profiles}
    key = submit(store, data.draft(entry, inspected_at=TODAY)).inspection
    bring_to(store, "verified", key)
    evaluate_store(store, as_of=NOW + timedelta(minutes=1))
    stored = dict(store.rows("SELECT profile, status FROM facility_status WHERE basis = 'official'"))
    assert {profile: status for profile, (status, _) in live.items()} == stored
    assert all(status in STATUS_CODES for _, status in live.values())
    assert stored["mobility"] != live["mobility"][1]  # alone it says less: the old answers matter here


NUMBERS = {"E13": (0.6, 1.2), "A04": (0.7, 1.8), "E02": (3, 12), "E03": (0.1, 1), "C06": (0.7, 1), "C02": (0.7, 1)}
OPTIONS = {
    "has_stairs": ("yes", "no"), "E01": ("level", "ramp", "none"), "C04": ("lift", "none"), "S06": ("on_site", "none"),
    "I03": ("yes", "no"), "C09": ("complete", "partial", "none"),
}  # fmt: skip


@st.composite
def entering(draw):
    """What somebody does: (act, values)."""
    code = draw(st.sampled_from([*NUMBERS, *OPTIONS, "public_floors"]))
    number = draw(st.integers(1, 2))
    if draw(st.integers(0, 5)) == 0:
        return code, Given(state=draw(st.sampled_from([1, 2]))), number
    if code in OPTIONS:
        return code, Given(option=draw(st.sampled_from(OPTIONS[code]))), number
    low, high = NUMBERS.get(code, (1, 3))
    value = (
        draw(st.integers(1, 3)) if code == "public_floors" else draw(st.floats(low, high).map(lambda x: round(x, 2)))
    )
    return code, Given(number=value), number


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.lists(entering(), min_size=1, max_size=14), min_size=1, max_size=3),
    st.sets(st.sampled_from(["entrance", "lift"])),
    st.booleans(),
    st.booleans(),
)
def test_live_statuses_are_those_of_the_evaluation(store, visits, repeated, is_way, is_helped):
    facility = new_facility(store, "health")
    for day, answers in enumerate(visits, 1):
        data = load_entry(store, facility, "en")
        entry = data.entry()
        for kind in repeated:
            entry.add_instance(kind)
            entry.set_way(kind, 2, is_way)
        for code, value, number in answers:
            kind = repeated_of(entry.model, entry.item(code))
            entry.set(code, value, number if kind is not None and kind.code in repeated else 1)
        if is_helped:
            entry.compensate("entrance", "mobility", "Staff come out")
        draft = data.draft(entry, inspected_at=f"2026-02-{day:02}T00:00:00.000Z")
        bring_to(store, "verified", submit(store, draft).inspection)
    evaluate_store(store, as_of=NOW)
    live = {each.profile: each.with_earlier_code for each in entry.standing().profiles}
    stored = store.rows(
        "SELECT profile, status FROM facility_status WHERE basis = 'official' AND facility = :fid", {"fid": facility}
    )
    assert live == dict(stored)


def test_instances_and_their_marks_come_back(store):
    facility = new_facility(store, "health")
    data, entry = begun(store, facility)
    entry.add_instance("entrance", "yard")
    entry.type("E13", "0.7", 2)
    entry.set_way("entrance", 2, False)
    submit(store, data.draft(entry))
    earlier = load_entry(store, facility, "en").earlier[0]
    assert {(row.code, row.instance, row.accessible_way) for row in earlier.rows if row.code == "E13"} == {
        ("E13", "entrance 1", True), ("E13", "entrance 2: yard", False)
    }  # fmt: skip
    copy = data.entry()
    copy.copy(earlier)
    assert copy.instances.get("entrance", 2).label == "yard"
    assert set(copy.copied().values()) == {earlier.key}
    submit(store, data.draft(copy))
    assert store.value("SELECT count(*) FROM answer WHERE copied_from = :key", {"key": earlier.key}) == 4


# ---------------------------------------------------------------------- what is loaded
def test_a_facility_with_a_past_brings_it_to_the_dialog(store):
    facility = new_facility(store, "health")
    inspect(store, facility, {"E13": 0.7})
    data = load_entry(store, facility, "en")
    assert data.before["mobility"].status == "inaccessible" and data.before["mobility"].failing == ("E13",)
    assert [each.rows[0].given.number for each in data.earlier] == [0.7]
    assert data.entry().is_empty()
    assert [each.certificate for each in data.inspectors] == ["KZ-1", "KZ-2"]
    assert data.facility.position == pytest.approx((76.8, 43.2))


def test_neighbours_of_the_building(store):
    facility, neighbour, other = (new_facility(store, "health") for _ in range(3))
    store.execute("UPDATE facility SET building = 'B 7' WHERE fid <> :fid", {"fid": other})
    inspect(store, neighbour, {"E13": 0.7, "S07": "trained"})
    inspect(store, other, {"E13": 0.8})
    data = load_entry(store, facility, "en")
    assert [(each.facility, each.is_own, each.title) for each in data.neighbours] == [(neighbour, False, "Clinic")]
    entry = data.entry()
    entry.copy(data.neighbours[0])
    assert {key: given.number for key, given in entry.answers.items()} == {("E13", 1): 0.7}


def test_a_correction_replaces_what_was_submitted(store):
    facility = new_facility(store, "health")
    data, entry = begun(store, facility)
    entry.type("E13", "0.7")
    wrong = submit(store, data.draft(entry, inspected_at="2026-01-05T00:00:00.000Z"))
    bring_to(store, "verified", wrong.inspection)
    again = load_entry(store, facility, "en", replaces=wrong.inspection)
    assert again.replaced.key == wrong.inspection and again.counting is None
    entry = again.entry()
    entry.copy(again.replaced)
    entry.type("E13", "0.9")
    right = submit(store, again.draft(entry, replaces=again.replaced.uuid, inspected_at="2026-01-05T00:00:00.000Z"))
    assert (
        store.value("SELECT replaces FROM inspection WHERE fid = :fid", {"fid": right.inspection}) == wrong.inspection
    )
    assert [each.key for each in load_entry(store, facility, "en").earlier] == [right.inspection]
    assert (
        store.value("SELECT number FROM answer WHERE inspection = :i AND number IS NOT NULL", {"i": wrong.inspection})
        == 0.7
    )


def test_the_rules_of_the_validation_run_before_it_is_sent(store):
    data, entry = begun(store, new_facility(store, "health"))
    assert not any(each.is_blocking for each in data.problems(entry, TODAY, 1))
    entry.type("E13", "90")  # metres
    (slip,) = (each for each in data.problems(entry, TODAY, 1) if each.is_blocking)
    assert slip.key == ("E13", 1) and "90" in str(slip.words)
    entry.add_instance("entrance")
    entry.type("E13", "0.9")
    entry.type("E13", "95", 2)
    (slip,) = (each for each in data.problems(entry, TODAY, 1) if each.is_blocking)
    assert slip.key == ("E13", 2)


def test_who_and_when_are_asked_before_it_is_sent(store):
    facility = new_facility(store, "health")
    store.execute("UPDATE facility SET retired_at = '2026-05-06T00:00:00Z' WHERE fid = :fid", {"fid": facility})
    data, entry = begun(store, facility)
    tomorrow = (NOW + timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    told = [(each.is_blocking, str(each.words)) for each in data.problems(entry, tomorrow, None)]
    assert told[:2] == [(True, "The inspection is dated in the future."), (True, "Choose who inspected.")]
    assert (False, "This facility was retired on 2026-05-06.") in told


# ---------------------------------------------------------------------- what changed meanwhile
def test_an_expired_certificate_is_said_and_the_inspection_kept(store):
    facility = new_facility(store, "health")
    data, entry = begun(store, facility)
    told = [str(each.words) for each in data.problems(entry, TODAY, 2)]
    assert "The certificate KZ-2 was valid until 2020-01-01 only." in told
    outcome = submit(store, data.draft(entry, inspector=2, inspected_at=TODAY))
    assert "KZ-2" in str(outcome.remarks[0]) and "2020-01-01" in str(outcome.remarks[0])
    assert store.value("SELECT inspector FROM inspection") == 2
    assert submit(store, data.draft(entry, inspector=2, inspected_at="2019-05-05T00:00:00.000Z")).remarks == ()


def test_a_facility_that_was_retired_or_merged_meanwhile(store):
    facility, survivor = new_facility(store, "health"), new_facility(store, "health")
    data, entry = begun(store, facility)
    draft = data.draft(entry)
    assert data.news(draft, entry) == []
    store.execute("UPDATE facility SET retired_at = '2026-05-06T00:00:00Z' WHERE fid = :fid", {"fid": facility})
    store.execute("UPDATE facility SET facility_type = 'sport' WHERE fid = :fid", {"fid": facility})
    told = [str(each) for each in load_entry(store, facility, "en").news(draft, entry)]
    assert told == [
        "The facility is now “Sport”: other questions may be asked.",
        "This facility was retired on 2026-05-06.",
    ]
    outcome = submit(store, data.draft(entry))
    assert outcome.facility == facility and "retired on 2026-05-06" in str(outcome.remarks[0])
    store.execute("UPDATE facility SET merged_into = :to WHERE fid = :fid", {"to": survivor, "fid": facility})
    outcome = submit(store, data.draft(entry))
    assert outcome.facility == survivor and [str(each) for each in outcome.remarks] == [
        f"“Clinic” was merged with another record meanwhile: the inspection was recorded for facility {survivor}."
    ]


def test_another_city_does_not_take_it(store):
    data, entry = begun(store, new_facility(store, "health"))
    with pytest.raises(SubmissionRefused, match="no facility “Clinic”"):
        submit(store, replace(data.draft(entry), facility_uuid="elsewhere"))
    with pytest.raises(SubmissionRefused, match="send that one first"):
        submit(store, data.draft(entry, replaces="not there"))
    with pytest.raises(SubmissionRefused, match="inspector"):
        submit(store, data.draft(entry, inspector=99))
    assert store.value("SELECT count(*) FROM inspection") == 0


def test_a_question_that_a_newer_model_dropped_keeps_its_answer(store, root, tmp_path):
    facility = new_facility(store, "health")
    data, entry = begun(store, facility)
    entry.type("I02", "75 %")
    entry.type("A01", "12")
    draft = data.draft(entry)
    folder = tmp_path / "newer"
    folder.mkdir()
    for file in (root / "resources" / "models" / "almaty").iterdir():
        text = file.read_text(encoding="utf-8")
        if file.suffix == ".csv":
            lines = [line for line in text.splitlines(keepends=True) if not line.startswith("I02,")]
            # A01 is still there, but no longer asked at a clinic.
            text = "".join(line.replace(",health;", ",") if line.startswith("A01,") else line for line in lines)
        (folder / file.name).write_text(text.replace('version: "2026.1"', 'version: "2027.1"'), encoding="utf-8")
    install_model(store, folder)
    now = load_entry(store, facility, "en")
    told = [str(each) for each in now.news(draft, now.entry(content=draft.entry))]
    assert len(told) == 2 and "No longer asked: I02." in told[1]
    outcome = submit(store, draft)
    assert "no longer asks I02" in str(outcome.remarks[0])
    kept = dict(store.rows("SELECT criterion, value FROM answer_read"))
    assert (float(kept["I02"]), float(kept["A01"])) == (75, 12)
    assert store.value("SELECT model_version FROM inspection") == "2026.1"
    evaluate_store(store)  # and what does not count disturbs nobody


def test_an_answer_without_any_place_goes_into_the_note(store):
    data, entry = begun(store, new_facility(store, "health"))
    content = entry.to_dict()
    content["answers"].append(["OLD7", 1, {"number": 4.0, "raw": "4 N"}])
    content["notes"].append(["OLD7", 1, "by spring balance"])
    outcome = submit(store, data.draft(entry).with_entry(content))
    assert "OLD7" in str(outcome.remarks[0])
    assert store.value("SELECT note FROM inspection") == "OLD7 = 4 N by spring balance"


# ---------------------------------------------------------------------- lost in the moment of saving
class Silent:
    """A store whose COMMIT nobody answers, so often."""

    def __init__(self, store, times, arrives):
        self._store, self._times, self._arrives = store, times, arrives

    def __call__(self, name):
        return self

    def __getattr__(self, name):
        return getattr(self._store, name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def transaction(self, bulk=""):
        return self._lossy()

    def _lossy(self):
        from contextlib import contextmanager

        @contextmanager
        def lossy():
            if not self._times:
                with self._store.transaction():
                    yield
                return
            self._times -= 1
            try:
                with self._store.transaction():
                    yield
                    if not self._arrives:
                        raise KeyError
            except KeyError:
                pass
            raise OutcomeUnknown(self._store.name)

        return lossy()


@pytest.mark.parametrize("arrives", [True, False])
def test_a_lost_commit_is_asked_about_and_nothing_is_there_twice(store, arrives):
    data, entry = begun(store, new_facility(store, "health"))
    draft = data.draft(entry)
    outcome = send_draft(draft, [], Silent(store, 1, arrives))
    assert outcome.was_there == arrives
    assert store.value("SELECT count(*) FROM inspection") == 1 and store.value("SELECT count(*) FROM answer") == 3


def test_where_nobody_ever_answers_it_stays_unknown(store):
    data, entry = begun(store, new_facility(store, "health"))
    with pytest.raises(OutcomeUnknown):
        send_draft(data.draft(entry), [], Silent(store, inspection_submit.ASKED_AGAIN, False))
    assert store.value("SELECT count(*) FROM inspection") == 0


# ---------------------------------------------------------------------- photos
@pytest.mark.parametrize("kept", ["beside", "database"])
def test_photos_are_stored_and_come_back(store, kept):
    keep_setting(store, "photos", kept)
    data, entry = begun(store, new_facility(store, "health"))
    photos = [photo_of(jpeg(taken="2026:05:06 10:00:00", place=(76.9, 43.25)), "../../etc/passwd.jpg"),
              photo_of(jpeg(200, 100), "b.jpg")]  # fmt: skip
    entry.add_photo(photos[0].uuid, ("E13", 1))
    entry.add_photo(photos[1].uuid)
    submit(store, data.draft(entry), [DraftPhoto(photos[0], "the door"), DraftPhoto(photos[1])])
    found = store.rows(
        "SELECT p.uuid, c.code, p.file, p.content IS NULL, p.checksum, p.caption, p.file_name, p.width, p.height, "
        "p.media_type, p.longitude, p.thumbnail IS NOT NULL FROM photo p LEFT JOIN criterion c ON c.fid = p.criterion "
        "ORDER BY p.fid"
    )
    assert [row[1] for row in found] == ["E13", None] and [row[5] for row in found] == ["the door", None]
    assert found[0][6] == "passwd.jpg" and found[0][10] == pytest.approx(76.9)
    is_file = store.dialect == "gpkg" and kept == "beside"
    for row, photo in zip(found, photos):
        assert bool(row[3]) == is_file
        content = photo_bytes(store, row[0])
        assert content == photo.content and hashlib.sha256(content).hexdigest() == row[4]
        if is_file:
            assert row[2].startswith(f"city_photos/{photo.uuid[:2]}/{photo.uuid}-") and row[2].endswith(".jpg")
    with pytest.raises(ConstraintRefused):
        store.execute("DELETE FROM photo")


def test_a_photo_that_was_taken_out_again_is_not_sent(store):
    data, entry = begun(store, new_facility(store, "health"))
    kept, out = photo_of(jpeg(), "kept.jpg"), photo_of(jpeg(80, 60), "out.jpg")
    for photo in (kept, out):
        entry.add_photo(photo.uuid, ("E13", 1))
    entry.remove_photo(out.uuid)
    submit(store, data.draft(entry), [DraftPhoto(kept), DraftPhoto(out)])
    assert store.rows("SELECT file_name FROM photo") == [("kept.jpg",)]


@pytest.mark.gpkg
@pytest.mark.parametrize("folder", ["elsewhere", "."])
def test_pictures_go_along_with_a_copy_and_a_backup(store, path, tmp_path, folder):
    data, entry = begun(store, new_facility(store, "health"))
    photos = [photo_of(jpeg(), "a.jpg"), photo_of(jpeg(80, 60), "b.jpg")]
    for photo in photos:
        entry.add_photo(photo.uuid)
    submit(store, data.draft(entry), [DraftPhoto(photo) for photo in photos])
    (tmp_path / folder).mkdir(exist_ok=True)
    saved = tmp_path / folder / "saved.gpkg"
    assert copy_city(str(path), str(tmp_path / folder / "copy.gpkg")).missing_photos == 0
    store.backup(str(saved))
    assert copy_pictures(store, saved) == 0
    for name in ("copy.gpkg", "saved.gpkg"):
        with open_store(tmp_path / folder / name) as copy:
            assert [photo_bytes(copy, photo.uuid) for photo in photos] == [photo.content for photo in photos]
    next(path.with_name("city_photos").glob("*/*.jpg")).unlink()
    assert copy_city(str(path), str(tmp_path / "third.gpkg")).missing_photos == 1


@pytest.mark.gpkg
def test_files_that_nobody_names_are_cleared_after_a_day(store, path):
    data, entry = begun(store, new_facility(store, "health"))
    photo = photo_of(jpeg(), "a.jpg")
    entry.add_photo(photo.uuid)
    submit(store, data.draft(entry), [DraftPhoto(photo)])
    left = path.with_name("city_photos") / "zz" / "left.jpg"
    left.parent.mkdir()
    left.write_bytes(b"x")
    assert clear_orphans(store) == 0  # it may be of a submission that runs
    assert clear_orphans(store, older_than=-1) == 1
    assert not left.exists() and photo_bytes(store, photo.uuid) == photo.content


@pytest.mark.gpkg
def test_a_folder_that_cannot_be_written_keeps_the_inspection_on_the_machine(store, path):
    data, entry = begun(store, new_facility(store, "health"))
    path.with_name("city_photos").write_text("a file where the folder should be")
    photo = photo_of(jpeg(), "a.jpg")
    entry.add_photo(photo.uuid)
    with pytest.raises(SubmissionRefused, match="photos cannot be written"):
        submit(store, data.draft(entry), [DraftPhoto(photo)])
    assert store.value("SELECT count(*) FROM inspection") == 0


@pytest.mark.gpkg
def test_a_photo_that_leads_out_of_the_folder_is_neither_read_nor_copied(store, path, tmp_path):
    (tmp_path.parent / "secret.txt").write_text("secret")
    (tmp_path / "near.txt").write_text("near")
    names = ["../secret.txt", str(tmp_path.parent / "secret.txt"), f"../{tmp_path.name}/near.txt", "a\\..\\near.txt"]
    store.insert(
        "photo", {"uuid": names, "file": names, "checksum": ["0"] * len(names), "facility": [None] * len(names)}
    )
    assert [photo_bytes(store, name) for name in names] == [None] * len(names)
    (tmp_path / "out").mkdir()
    assert copy_city(str(path), str(tmp_path / "out" / "copy.gpkg")).missing_photos == len(names)
    assert {each.name for each in tmp_path.iterdir() if each.is_dir()} == {"out"}


def plan(store, facility, *purposes):
    store.insert(
        "visit",
        {
            "fid": list(range(5, 5 + len(purposes))),
            "facility": [facility] * len(purposes),
            "week": ["2026-11-02"] * len(purposes),
            "purpose": purposes,
        },
    )


def test_a_planned_visit_is_done_with_the_inspection(store):
    facility, other = new_facility(store, "health"), new_facility(store, "health")
    plan(store, facility, "refresh", "second")
    data, entry = begun(store, facility)
    submit(store, data.draft(entry, basis="reported"))
    submit(store, load_entry(store, other, "en").draft(entry))
    assert [state for state, _ in rows(store, "visit", "state, inspection")] == ["planned", "planned"]
    outcome = submit(store, data.draft(entry))  # found on the map, not by the list of visits
    assert rows(store, "visit", "state, inspection") == [("done", outcome.inspection), ("planned", None)]


def test_a_second_visit_starts_from_nothing_and_says_what_it_repeats(store):
    facility = new_facility(store, "health")
    inspect(store, facility, {"E13": 0.7})
    plan(store, facility, "refresh", "second")
    data = load_entry(store, facility, "en", visit=6)
    assert data.is_second and data.earlier == ()
    assert not load_entry(store, facility, "en", visit=5).is_second
    entry = data.entry()
    entry.type("E13", "0.8")
    outcome = submit(store, data.draft(entry, visit=6))
    assert rows(store, "visit", "state, inspection") == [("planned", None), ("done", outcome.inspection)]
    first = store.value("SELECT min(fid) FROM inspection")
    assert store.value("SELECT second_of FROM inspection WHERE fid = :fid", {"fid": outcome.inspection}) == first
