"""What an inspector must not lose: killed processes, a database that stops, a file that is in use, many at once."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import sqlite3
import sys
import threading
import time
import uuid

import pytest
from inspected import new_facility
from inspection_writers import Writers, answer, check_whole

from inclusive_city.layers.drafts import QUEUED, SENT, DraftBox
from inclusive_city.layers.inspection_entry import load_entry, send_draft, sender, submit
from inclusive_city.layers.model_store import install_model
from inclusive_city.layers.photos import clear_orphans, photo_folder
from inclusive_city.layers.store import create_store, geopackage, open_store

KILLS = 200
FACILITIES = 12


def make_city(name, root):
    with create_store(name) as store:
        install_model(store, root / "resources" / "models" / "almaty")
        store.insert("district", {"fid": [1], "code": ["bostandyk"], "name": ["Bostandyk"]})
        for _ in range(FACILITIES):
            new_facility(store, "health")


@pytest.fixture()
def city(tmp_path, root):
    path = tmp_path / "city.gpkg"
    make_city(path, root)
    return str(path)


@pytest.fixture()
def database(root):
    """The libpq string of a city of its own on the throwaway server."""
    from on_postgis import run_sql

    name = f"ic_faults_{uuid.uuid4().hex[:10]}"
    run_sql(f"CREATE DATABASE {name}")
    make_city(f"dbname={name}", root)
    yield f"dbname={name}"
    run_sql(f"DROP DATABASE {name} WITH (FORCE)")


# ---------------------------------------------------------------------- killed
def kill_at_random(name, kills=KILLS):
    """Writers one after the other, each killed at some moment of its work; what they acknowledged."""
    chance = random.Random(5)
    writers = Writers(name)
    for number in range(kills):
        pid = writers.start(f"w{number}")
        if number % 2:  # every other one is killed while it is at its second inspection or a later one
            writers.wait_for(f"w{number}")
        time.sleep(chance.uniform(0, 0.08))
        os.kill(pid, signal.SIGKILL)
    writers.end()
    assert not writers.failures, writers.failures[:3]
    assert max(writers.sent.values()) == 1
    return writers.acknowledged


@pytest.mark.gpkg
def test_a_file_whose_writer_is_killed_200_times(city):
    acknowledged = kill_at_random(city)
    with open_store(city) as store:
        there = check_whole(store, acknowledged)
        assert there >= len(acknowledged) >= KILLS / 2
        clear_orphans(store, older_than=-1)
        files = [path for path in photo_folder(store).glob("*/*") if path.is_file()]
        assert len(files) == store.value("SELECT count(*) FROM photo")
        check_whole(store, acknowledged)
    with contextlib.closing(sqlite3.connect(city)) as looked:
        assert looked.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert looked.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.postgis
def test_a_database_whose_writer_is_killed_200_times(database):
    acknowledged = kill_at_random(database)
    with open_store(database) as store:
        assert check_whole(store, acknowledged) >= len(acknowledged) >= KILLS / 2


@pytest.mark.postgis
def test_pictures_beside_a_file_go_into_the_database_with_the_city(city):
    from on_postgis import run_sql
    from photo_support import jpeg

    from inclusive_city.layers.drafts import DraftPhoto
    from inclusive_city.layers.photos import photo_bytes, photo_of
    from inclusive_city.layers.transfer import copy_city

    photo = photo_of(jpeg(), "a.jpg")
    (draft,) = finished(city, 1)
    draft = draft.with_entry({**draft.entry, "photos": [[photo.uuid, "E13", 1]]})
    assert not send_draft(draft, [DraftPhoto(photo)]).was_there
    name = f"ic_photos_{uuid.uuid4().hex[:10]}"
    run_sql(f"CREATE DATABASE {name}")
    try:
        assert copy_city(city, f"dbname={name}").missing_photos == 0
        with open_store(f"dbname={name}") as store:
            assert store.rows("SELECT file, state FROM photo p JOIN inspection i ON i.fid = p.inspection") == [
                (None, "submitted")
            ]
            assert photo_bytes(store, photo.uuid) == photo.content
    finally:
        run_sql(f"DROP DATABASE {name} WITH (FORCE)")


# ---------------------------------------------------------------------- many at once
@pytest.mark.postgis
def test_fifty_who_write_at_once_lose_and_double_nothing(database):
    writers = Writers(database)
    for number in range(50):
        writers.start(f"w{number // 2}/{number % 2}", 4)  # two each send the same inspections
    writers.end()
    assert not writers.failures, writers.failures[:3]
    assert len(writers.over) == 50
    assert set(writers.sent.values()) == {1}  # each was newly written by one, and found there by the other
    with open_store(database) as store:
        assert check_whole(store, writers.acknowledged) == len(writers.acknowledged)


@pytest.mark.gpkg
def test_four_who_write_into_one_file(city):
    writers = Writers(city)
    for number in range(4):
        writers.start(f"w{number // 2}/{number % 2}", 2)
    writers.end()
    assert not writers.failures, writers.failures[:3]
    assert set(writers.sent.values()) == {1}
    with open_store(city) as store:
        assert check_whole(store, writers.acknowledged) == len(writers.acknowledged)


# ---------------------------------------------------------------------- a city that is away for a while
def finished(name, count):
    """Drafts of so many inspections of the first facility."""
    with open_store(name) as store:
        data = load_entry(store, 1, "en")
    for _ in range(count):
        entry = data.entry()
        answer(entry)
        yield data.draft(entry)


@pytest.mark.gpkg
def test_a_file_in_use_keeps_the_inspection_in_the_queue(city, tmp_path, monkeypatch):
    monkeypatch.setattr(geopackage, "BUSY_SECONDS", 0.2)
    box = DraftBox(tmp_path / "profile")
    (draft,) = finished(city, 1)
    box.enqueue(draft)
    with contextlib.closing(sqlite3.connect(city, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        (told,) = box.send_queued(sender())
        assert told.state == QUEUED and "is being written by another program" in str(told.words[0])
        other.execute("ROLLBACK")
    assert [each.state for each in box.send_queued(sender())] == [SENT]
    box.close()
    with open_store(city) as store:
        assert store.value("SELECT count(*) FROM inspection") == 1


@pytest.mark.gpkg
def test_a_file_that_is_gone_and_comes_back(city, tmp_path):
    box = DraftBox(tmp_path / "profile")
    (draft,) = finished(city, 1)
    box.enqueue(draft)
    os.rename(city, city + ".away")
    (told,) = box.send_queued(sender())
    assert told.state == QUEUED and "There is no city store" in str(told.words[0])
    os.rename(city + ".away", city)
    assert [each.state for each in box.send_queued(sender())] == [SENT]
    box.close()


@pytest.fixture(scope="module")
def server(root):
    """A server of our own, to be stopped and started."""
    from clusters import Cluster

    made = Cluster().create().start()
    try:
        made.sql("CREATE EXTENSION postgis", "template1")
        yield made
    finally:
        made.remove()


@pytest.fixture()
def own_city(server, root):
    name = f"city_{uuid.uuid4().hex[:8]}"
    server.sql(f"CREATE DATABASE {name}")
    make_city(server.libpq(name), root)
    return server.libpq(name)


@pytest.mark.postgis
def test_a_database_that_stops_during_editing_loses_nothing(server, own_city, tmp_path):
    box = DraftBox(tmp_path)
    (draft,) = finished(own_city, 1)
    box.save(draft)
    server.stop()
    changed = draft.with_entry({**draft.entry, "note": "written while the database was away"})
    box.save(changed)
    box.enqueue(changed)
    (told,) = box.send_queued(sender())
    assert told.state == QUEUED and "does not answer" in str(told.words[0])
    box.close()  # QGIS is closed, too
    server.start()
    box = DraftBox(tmp_path)
    assert [each.state for each in box.send_queued(sender())] == [SENT]
    assert box.send_queued(sender()) == []
    assert send_draft(changed, []).was_there
    with open_store(own_city) as store:
        assert store.rows("SELECT state, note FROM inspection") == [
            ("submitted", "written while the database was away")
        ]
    box.close()


@pytest.mark.postgis
def test_a_database_that_stops_again_and_again_while_inspections_are_sent(server, own_city, tmp_path):
    box = DraftBox(tmp_path)
    drafts = list(finished(own_city, 60))
    for draft in drafts:
        box.enqueue(draft)
    chance, over, told = random.Random(3), threading.Event(), []

    def send_until_all_are_sent():
        while not over.is_set() and box.lines(states=(QUEUED,)):
            told.extend(box.send_queued(sender()))
            time.sleep(0.05)

    sending = threading.Thread(target=send_until_all_are_sent)
    sending.start()
    try:
        for _ in range(4):
            time.sleep(chance.uniform(0.1, 0.5))
            server.stop(chance.choice(["immediate", "fast"]))
            time.sleep(chance.uniform(0, 0.3))
            server.start()
        sending.join(60)
    finally:
        over.set()
        sending.join(30)
    assert box.lines() == [], "everything was sent"
    assert {each.line.uuid for each in told if each.state == SENT} == {draft.uuid for draft in drafts}
    assert {each.state for each in told} <= {SENT, QUEUED}
    box.close()
    with open_store(own_city) as store:
        assert store.value("SELECT count(*) FROM inspection WHERE state = 'submitted'") == 60
        assert store.value("SELECT count(*) FROM inspection") == 60
        assert set(dict(store.rows("SELECT inspection, count(*) FROM answer GROUP BY inspection")).values()) == {12}


@pytest.mark.postgis
def test_a_server_that_goes_in_the_middle_of_a_copy_is_a_lost_connection(database):
    import psycopg2

    from inclusive_city.layers.store.errors import DatabaseLost, OutcomeUnknown

    with open_store(database) as store:
        # What psycopg2 gives then: its own error inside one of Python's.
        with pytest.raises(DatabaseLost), store._plain_errors():
            raise SystemError("returned a result with an exception set") from psycopg2.OperationalError("gone")
        with pytest.raises(SystemError), store._plain_errors():
            raise SystemError("something else")
        store._connection.close()
        with pytest.raises(OutcomeUnknown), store._plain_errors(committing=True):
            raise SystemError("returned a result with an exception set") from psycopg2.OperationalError("gone")


@pytest.mark.postgis
def test_what_psycopg2_prints_beside_the_error_it_raises_reaches_nobody(monkeypatch):
    import psycopg2

    from inclusive_city.layers.store.pg_copy import quiet_copy

    shown = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, value, trace: shown.append(value))
    before = sys.excepthook
    printed = SystemError("returned a result with an exception set")
    printed.__cause__ = psycopg2.OperationalError("gone")
    with quiet_copy():
        with quiet_copy():
            sys.excepthook(SystemError, printed, None)
        sys.excepthook(SystemError, printed, None)
        assert shown == []
        # Errors of others are shown as ever, a SystemError of another kind too.
        others = [ValueError("mine"), SystemError("something else")]
        for other in others:
            sys.excepthook(type(other), other, None)
        assert shown == others
    assert sys.excepthook is before
    sys.excepthook(SystemError, printed, None)
    assert shown[-1] is printed, "outside of a copy nothing is held back"


# ---------------------------------------------------------------------- who may
@pytest.fixture(scope="module")
def guarded():
    from rights_support import city_with_rights

    with city_with_rights() as made:
        yield made


@pytest.mark.postgis
def test_an_inspector_submits_and_a_reader_is_told_why_not(guarded, tmp_path):
    from photo_support import jpeg

    from inclusive_city.layers.drafts import REFUSED
    from inclusive_city.layers.photos import photo_of

    login = guarded.logins["inspector"]
    key = guarded.sql("SELECT fid FROM facility WHERE facility_type = 'health' AND retired_at IS NULL LIMIT 1")[0][0]
    guarded.sql("INSERT INTO inspector (certificate, login) VALUES ('KZ-77', %s)", login)
    box = DraftBox(tmp_path)
    for group, state in (("inspector", SENT), ("reader", REFUSED)):
        with open_store(guarded.libpq(group)) as store:
            data = load_entry(store, key, "ru")
        assert (data.me is not None) == (group == "inspector")
        entry = data.entry()
        answer(entry)
        photo = photo_of(jpeg(), "a.jpg")
        entry.add_photo(photo.uuid)
        draft = data.draft(entry, inspector=data.me.key if data.me else None)
        box.save(draft)
        box.add_photo(draft.uuid, photo)
        box.enqueue(draft)
        assert guarded.password not in box.load(draft.uuid).to_json()
        (told,) = box.send_queued(
            lambda one, photos, group=group: send_draft(one, photos, lambda _: open_store(guarded.libpq(group)))
        )
        assert told.state == state, told.words
    assert "You do not have the right" in str(told.words[0])
    box.close()
    submitted = "SELECT state FROM inspection WHERE submitted_by = %s"
    assert guarded.sql(submitted, login) == [("submitted",)]


@pytest.mark.postgis
def test_an_inspector_of_one_district_submits_there_only(guarded):
    from inclusive_city.layers.rights import set_up_rights
    from inclusive_city.layers.store.errors import NoRight

    with open_store(f"dbname={guarded.database}") as store:
        set_up_rights(store, [guarded.logins["inspector"]], "inspector", ["d1"], by_district=True)
    places = dict(
        guarded.sql("SELECT d.code, max(f.fid) FROM facility f JOIN district d ON d.fid = f.district GROUP BY 1")
    )
    try:
        with open_store(guarded.libpq("inspector")) as store:
            for code in ("d1", "d2"):
                data = load_entry(store, places[code], "en")
                entry = data.entry()
                entry.set_unknown(entry.next_open()[0])
                draft = data.draft(entry)
                if code == "d1":
                    assert not submit(store, draft).was_there
                else:
                    with pytest.raises(NoRight, match="district that you may not change"):
                        submit(store, draft)
    finally:
        guarded.sql("UPDATE setting SET value = 'off' WHERE key = 'rights_by_district'")
