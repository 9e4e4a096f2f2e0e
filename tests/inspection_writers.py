"""Processes that submit inspections until they are killed, made by one process that has everything loaded already.

``python inspection_writers.py STORE`` reads commands: ``write NAME SECONDS`` starts one more (0: until it is killed),
``end`` ends. It says ``begun NAME PID``; each writer says ``sent NAME UUID WAS_THERE`` when an inspection is
acknowledged, and ``over NAME`` at its end. Two writers whose names begin alike before the ``/`` send the same
inspections.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
import uuid
from pathlib import Path
from typing import Callable

PHOTOS = 2
ANSWERS = 12
HERE = Path(__file__).resolve().parent
SPACE = uuid.UUID("7d444840-9dc0-11d1-b245-5ffdce74fad2")


def say(*words: object) -> None:
    os.write(1, (" ".join(map(str, words)) + "\n").encode())  # one write: lines of many processes stay whole


def prepared(store_name: str) -> Callable[[str, float], None]:
    """What a writer does, with all that can be made ready once."""
    from photo_support import jpeg

    from inclusive_city.layers.drafts import DraftPhoto
    from inclusive_city.layers.inspection_entry import load_entry, submit
    from inclusive_city.layers.photos import photo_of
    from inclusive_city.layers.store import open_store
    from inclusive_city.layers.store.errors import StoreLocked

    with open_store(store_name) as store:
        facilities = [
            key for (key,) in store.rows("SELECT fid FROM facility WHERE facility_type = 'health' ORDER BY fid")
        ]
        known = [load_entry(store, key, "en") for key in facilities]
    entry = known[0].entry()
    answer(entry)
    content = entry.to_dict()
    pictures = [photo_of(jpeg(80 + number, 60), f"{number}.jpg") for number in range(PHOTOS)]

    def write(name: str, seconds: float) -> None:
        shared = name.split("/")[0]
        end = time.monotonic() + seconds if seconds else float("inf")
        number = 0
        with open_store(store_name) as store:
            while time.monotonic() < end:
                number += 1
                data = known[(hash_of(shared) + number) % len(known)]
                photos = [_copy(photo, uuid.uuid5(SPACE, f"{shared} {number} {i}")) for i, photo in enumerate(pictures)]
                mine = {**content, "photos": [[photo.uuid, "E13", 1] for photo in photos]}
                key = str(uuid.uuid5(SPACE, f"{shared} {number}"))
                draft = data.draft(entry, uuid=key).with_entry(mine)
                while True:
                    try:
                        outcome = submit(store, draft, [DraftPhoto(photo) for photo in photos])
                        break
                    except StoreLocked:
                        if time.monotonic() > end + 30:
                            raise
                say("sent", name, outcome.uuid, int(outcome.was_there))

    return write


def answer(entry) -> None:
    """The answers of every one of these inspections: :data:`ANSWERS`, and help in one zone."""
    for code in ("has_stairs", "has_vestibule", "has_glazed_door", "has_parking", "has_hall", "has_public_toilet"):
        entry.choose(code, "no")
    entry.type("public_floors", "1")
    for code in ("A04", "E13", "C01", "C02"):
        entry.type(code, "90 cm")
    entry.choose("E01", "level")
    entry.compensate("entrance", "mobility", "Staff come out")


def hash_of(name: str) -> int:
    return uuid.uuid5(SPACE, name).int


def _copy(photo, key: uuid.UUID):
    from dataclasses import replace

    return replace(photo, uuid=str(key))


def main(store_name: str) -> None:
    write = prepared(store_name)
    say("ready")
    for line in sys.stdin:
        command, *words = line.split()
        if command == "end":
            break
        child = os.fork()
        if child == 0:
            try:
                write(words[0], float(words[1]))
                say("over", words[0])
            except BaseException as error:
                say("failed", words[0], type(error).__name__, str(error).replace("\n", " "))
            os._exit(0)
        say("begun", words[0], child)
    while True:
        try:
            os.wait()
        except ChildProcessError:
            break


# ---------------------------------------------------------------------- for the tests
class Writers:
    """The process above, seen from a test."""

    def __init__(self, store_name: str) -> None:
        root = HERE.parent
        paths = [str(root / "build" / "plugins"), str(HERE), str(root / "scripts"), os.environ.get("PYTHONPATH", "")]
        self._process = subprocess.Popen(
            [sys.executable, str(HERE / "inspection_writers.py"), store_name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths), "QT_QPA_PLATFORM": "offscreen"},
        )
        self.sent: dict[str, int] = {}
        """Uuid → how often it was acknowledged as newly written."""
        self.acknowledged: set[str] = set()
        self.failures: list[str] = []
        self.over: set[str] = set()
        self._pids: dict[str, int] = {}
        self._spoke: set[str] = set()
        self._heard = threading.Condition()
        self._ready = False
        self._ended = False
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self._wait(lambda: self._ready)

    def start(self, name: str, seconds: float = 0) -> int:
        """One more writer; its process id."""
        self._process.stdin.write(f"write {name} {seconds}\n")
        self._process.stdin.flush()
        self._wait(lambda: name in self._pids)
        return self._pids[name]

    def wait_for(self, name: str) -> None:
        """Until a writer has had its first inspection acknowledged."""
        self._wait(lambda: name in self._spoke)

    def end(self, seconds: float = 120) -> None:
        """Wait until all writers are gone."""
        self._process.stdin.write("end\n")
        self._process.stdin.flush()
        self._process.wait(seconds)
        self._reader.join(seconds)

    def _wait(self, condition: Callable[[], bool], seconds: float = 60) -> None:
        with self._heard:
            if not self._heard.wait_for(lambda: condition() or self._ended, seconds) or not condition():
                raise RuntimeError(f"the writers do not answer: {self.failures}")

    def _read(self) -> None:
        for line in self._process.stdout:
            what, *words = line.split()
            with self._heard:
                if what == "ready":
                    self._ready = True
                elif what == "begun":
                    self._pids[words[0]] = int(words[1])
                elif what == "sent":
                    self._spoke.add(words[0])
                    self.acknowledged.add(words[1])
                    self.sent[words[1]] = self.sent.get(words[1], 0) + (words[2] == "0")
                elif what == "over":
                    self.over.add(words[0])
                else:
                    self.failures.append(line.strip())
                self._heard.notify_all()
        with self._heard:
            self._ended = True
            self._heard.notify_all()


def check_whole(store, acknowledged: set[str]) -> int:
    """Every acknowledged inspection is there, every one that is there is whole; how many there are."""
    from inclusive_city.layers.photos import photo_bytes

    there = {row[1]: row for row in store.rows("SELECT fid, uuid, state, facility FROM inspection")}
    assert acknowledged <= set(there), f"lost: {sorted(acknowledged - set(there))[:3]}"
    assert {row[2] for row in there.values()} <= {"submitted"}, "half an inspection"
    for table, each in (("answer", ANSWERS), ("compensation", 1), ("photo", PHOTOS)):
        counts = dict(store.rows(f"SELECT inspection, count(*) FROM {table} GROUP BY inspection"))
        assert set(counts.values()) <= {each}, f"{table}: not the same everywhere"
        assert len(counts) == len(there), f"{table}: missing for some"
    queued = {key for (key,) in store.rows("SELECT facility FROM facility_dirty")}
    assert {row[3] for row in there.values()} <= queued
    for (key,) in store.rows("SELECT uuid FROM photo"):
        assert photo_bytes(store, key), "a photo without its picture"
    return len(there)


if __name__ == "__main__":
    main(sys.argv[1])
