"""Drafts of inspections on the machine: nothing typed is lost, and what was finished is sent once, in order."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from dataclasses import replace

import pytest
from photo_support import jpeg

from inclusive_city.layers.drafts import DRAFT, QUEUED, REFUSED, SENT, Draft, DraftBox, DraftNotKept
from inclusive_city.layers.inspection_submit import Outcome, SubmissionRefused
from inclusive_city.layers.photos import photo_of
from inclusive_city.layers.store.errors import DatabaseSilent
from inclusive_city.scoring.errors import InclusiveCityError


@pytest.fixture()
def box(tmp_path):
    made = DraftBox(tmp_path)
    yield made
    made.close()


def draft(title="Clinic", city="city.gpkg", **entry):
    return Draft(city, 1, "f-1", title, "health", entry or {"answers": [["E13", 1, {"number": 0.9}]]}, "2026.1", "abc")


def reopened(box):
    box.close()
    return DraftBox(box.path.parent)


# ---------------------------------------------------------------------- kept
def test_a_draft_comes_back_as_it_was(box):
    one = replace(draft(), inspector=3, replaces="r", visit=4)
    box.save(one)
    box.flush()
    assert box.is_saved
    again = reopened(box)
    assert again.load(one.uuid) == one
    (line,) = again.lines("city.gpkg")
    assert (line.title, line.state, line.answered, line.photos) == ("Clinic", DRAFT, 1, 0)
    assert again.lines("other.gpkg") == [] and again.load("none") is None
    again.close()


def test_saving_never_waits_and_the_last_word_counts(box):
    one = draft()
    held = threading.Event()
    asked = threading.Thread(target=lambda: box._ask(lambda connection: held.wait(5)))
    asked.start()  # the disk takes its time
    for number in range(200):
        box.save(one.with_entry({"answers": [["E13", 1, {"number": number}]]}))
    assert not box.is_saved
    held.set()
    asked.join()
    box.flush()
    assert box.load(one.uuid).entry["answers"][0][2]["number"] == 199


def test_what_was_typed_is_on_the_disk_without_being_asked_for(box, tmp_path):
    one = draft()
    box.save(one)
    end = time.monotonic() + 10
    while not box.is_saved and time.monotonic() < end:
        time.sleep(0.01)
    with sqlite3.connect(box.path) as looked:
        assert looked.execute("SELECT uuid FROM draft").fetchall() == [(one.uuid,)]


TYPIST = """
import sys, time
from inclusive_city.layers.drafts import Draft, DraftBox
box = DraftBox(sys.argv[1])
one = Draft("city", 1, "f", "Clinic", "health", {}, "1", "a", uuid="the-draft")
for number in range(100000):
    box.save(one.with_entry({"answers": [["E13", 1, {"number": number}]]}))
    box.flush()
    print(number, flush=True)
"""


def test_a_process_that_is_killed_loses_nothing_that_was_kept(tmp_path, root):
    env = {**os.environ, "PYTHONPATH": str(root / "build" / "plugins")}
    last = -1
    for _ in range(5):
        typist = subprocess.Popen(
            [sys.executable, "-c", TYPIST, str(tmp_path)], stdout=subprocess.PIPE, env=env, text=True
        )
        for line in typist.stdout:
            last = int(line)
            if last > 20:
                break
        typist.send_signal(signal.SIGKILL)
        said = typist.stdout.read().split()
        last = int(said[-1]) if said else last
        typist.wait()
        box = DraftBox(tmp_path)
        assert box.ready() is None
        assert box.load("the-draft").entry["answers"][0][2]["number"] >= last
        box.close()


def test_photos_lie_with_their_draft_and_go_with_it(box):
    one = draft()
    photo = photo_of(jpeg(place=(76.9, 43.2)), "a.jpg")
    box.save(one)
    box.add_photo(one.uuid, photo, "door")
    box.set_caption(photo.uuid, "the door")
    again = reopened(box)
    (kept,) = again.photos(one.uuid)
    assert kept.photo == photo and kept.caption == "the door"
    assert again.lines()[0].photos == 1
    again.discard(one.uuid)
    assert again.lines() == [] and again.photos(one.uuid) == []
    again.close()


def test_a_photo_never_brings_an_older_draft_back(box):
    old = draft()
    new = old.with_entry({"answers": [], "note": "newer"})
    first, second = photo_of(jpeg(), "a.jpg"), photo_of(jpeg(), "b.jpg")
    box.add_photo(old, first)
    box.save(new)
    box.add_photo(old, second)
    assert box.load(old.uuid) == new
    assert [each.photo.uuid for each in box.photos(old.uuid)] == [first.uuid, second.uuid]


def test_two_windows_of_qgis_share_the_file(box):
    other = DraftBox(box.path.parent)
    one, two = draft("One"), draft("Two")
    box.save(one)
    other.save(two)
    box.flush()
    other.flush()
    assert {line.title for line in box.lines()} == {"One", "Two"} == {line.title for line in other.lines()}
    other.close()


def test_nothing_hangs_on_a_box_that_is_closed(box):
    threads = [threading.Thread(target=box.close, daemon=True) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert not any(thread.is_alive() for thread in threads)
    for act in (box.lines, box.flush):
        with pytest.raises(DraftNotKept):
            act()
    box.close()


def test_a_last_word_after_closing_is_kept(box):
    early, late = draft("Early"), draft("Late")
    box.flush()
    box.save(early)
    box.close()
    box.save(late)
    for thread in threading.enumerate():
        if thread.name == "inclusive-city-draft":
            thread.join(10)
    assert {line.title for line in reopened(box).lines()} == {"Early", "Late"}


def test_a_file_is_the_same_city_from_whatever_folder(box, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    box.save(draft(city="city.gpkg"))
    box.save(draft(city="service=almaty"))
    assert len(box.lines(str(tmp_path / "city.gpkg"))) == len(box.lines("service=almaty")) == 1


# ---------------------------------------------------------------------- files that are none
def broken(path):
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)


def foreign(path):
    with sqlite3.connect(path) as made:
        made.execute("CREATE TABLE notes (words TEXT)")
        made.execute("INSERT INTO notes VALUES ('not ours')")


def newer(path):
    kept = DraftBox(path.parent)
    kept.save(draft("From the future"))
    kept.close()
    with sqlite3.connect(path) as made:
        made.execute("PRAGMA user_version = 99")


@pytest.mark.parametrize("spoilt", [broken, foreign, newer, lambda path: path.write_text("words")])
def test_a_file_that_cannot_be_used_is_kept_under_another_name(tmp_path, spoilt):
    path = tmp_path / "inspections.sqlite"
    spoilt(path)
    before = path.read_bytes()
    box = DraftBox(tmp_path)
    told = box.ready()
    (kept,) = tmp_path.glob("inspections.*.kept.sqlite")
    assert kept.read_bytes() == before and str(kept) in str(told)
    box.save(draft("New"))
    box.flush()
    assert [line.title for line in box.lines()] == ["New"]
    box.close()


def test_a_disk_that_refuses_is_told_once_and_tried_again(tmp_path):
    folder = tmp_path / "profile"
    folder.write_text("a file where the folder should be")
    told = []

    def tell(error):
        told.append(error)
        raise RuntimeError("whoever listens fails")

    box = DraftBox(folder, tell)
    one = draft()
    box.save(one)
    with pytest.raises(DraftNotKept):
        box.flush()
    assert not box.is_saved and len(told) == 1 and "make room" in str(told[0])
    folder.unlink()
    end = time.monotonic() + 10
    while not box.is_saved and time.monotonic() < end:
        time.sleep(0.05)
    assert box.load(one.uuid) == one and told[-1] is None and len(told) == 2
    box.close()


# ---------------------------------------------------------------------- the queue
class City:
    """Takes inspections while it is there."""

    def __init__(self):
        self.arrived, self.is_there, self.refuses = [], True, set()

    def send(self, one, photos):
        if not self.is_there:
            raise DatabaseSilent(one.city, "timeout")
        if one.title in self.refuses:
            raise SubmissionRefused("The city does not want “{title}”.", title=one.title)
        was_there = one.uuid in [uuid for uuid, _ in self.arrived]
        if not was_there:
            self.arrived.append((one.uuid, len(photos)))
        return Outcome(one.uuid, 1, 1, was_there, (InclusiveCityError("Remark on {title}", title=one.title),))


def test_the_queue_is_sent_in_order_when_the_city_is_back(box):
    city, drafts = City(), [draft(f"Clinic {number}") for number in range(3)]
    for one in drafts:
        box.save(one)
    box.add_photo(drafts[1].uuid, photo_of(jpeg(), "a.jpg"))
    for one in reversed(drafts):
        box.enqueue(one)
    city.is_there = False
    (told,) = box.send_queued(city.send)  # the first one shows that nobody is there
    assert told.state == QUEUED and "does not answer" in str(told.words[0]) and city.arrived == []
    again = reopened(box)
    city.is_there = True
    assert [each.state for each in again.send_queued(city.send)] == [SENT] * 3
    assert city.arrived == [(drafts[2].uuid, 0), (drafts[1].uuid, 1), (drafts[0].uuid, 0)]
    assert again.send_queued(city.send) == [] and again.lines() == []
    sent = again.lines(states=(SENT,))
    assert len(sent) == 3 and {str(line.words[0]) for line in sent} == {f"Remark on Clinic {n}" for n in range(3)}
    assert again.photos(drafts[1].uuid) == []
    again.close()


def test_a_process_that_ends_between_sending_and_noting_it_sends_nothing_twice(box, monkeypatch):
    city, one = City(), draft()
    box.enqueue(one)
    city.send(one, [])  # arrived; then the power went
    (told,) = box.send_queued(city.send)
    assert told.state == SENT and len(city.arrived) == 1


def test_what_the_city_refuses_waits_for_a_person_and_holds_nobody_up(box):
    city = City()
    city.refuses = {"Bad"}
    bad, good = draft("Bad"), draft("Good")
    box.enqueue(bad)
    box.enqueue(good)
    assert [(each.line.title, each.state) for each in box.send_queued(city.send)] == [("Bad", REFUSED), ("Good", SENT)]
    (line,) = box.lines()
    assert line.state == REFUSED and str(line.words[0]) == "The city does not want “Bad”."
    assert box.reopen(bad.uuid) and box.load(bad.uuid) == bad and box.lines()[0].state == DRAFT
    assert not box.reopen(good.uuid)
    city.refuses = set()
    box.enqueue(bad)
    assert [each.state for each in box.send_queued(city.send)] == [SENT]


def test_one_city_that_is_away_does_not_hold_up_another(box):
    city = City()

    def send(one, photos):
        if one.city == "away":
            raise DatabaseSilent("away", "timeout")
        return city.send(one, photos)

    for title, name in (("A", "away"), ("B", "here"), ("C", "away"), ("D", "here")):
        box.enqueue(draft(title, name))
    assert [(each.line.title, each.state) for each in box.send_queued(send)] == [
        ("A", QUEUED), ("B", SENT), ("D", SENT)
    ]  # fmt: skip
    assert [line.title for line in box.lines(states=(QUEUED,))] == ["A", "C"]
    assert box.send_queued(city.send, "here") == []
    assert [line.title for line in box.lines("away")] and len(city.arrived) == 2


def test_two_who_send_at_once_send_once(box):
    city, one = City(), draft()
    box.enqueue(one)
    slow = threading.Event()

    def send(which, photos):
        slow.wait(2)
        return city.send(which, photos)

    told = []
    threads = [threading.Thread(target=lambda: told.extend(box.send_queued(send))) for _ in range(4)]
    for thread in threads:
        thread.start()
    slow.set()
    for thread in threads:
        thread.join()
    assert len(city.arrived) == 1 and len(told) == 1


def test_what_was_sent_cannot_be_overwritten_by_a_late_save(box):
    city, one = City(), draft()
    box.enqueue(one)
    box.send_queued(city.send)
    box.save(one)
    box.flush()
    assert box.lines() == [] and box.send_queued(city.send) == [] and box.load(one.uuid) is None
