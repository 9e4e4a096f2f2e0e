"""Drafts of inspections on this machine, and the queue of those that wait to be sent.

One SQLite file in the QGIS profile's folder. Whatever a person enters is in it within a second, and survives a crash
of QGIS, of the machine and of the city's database; an inspection that was submitted without a connection is sent when
it is back, once. All work on the file is done by a thread of the :class:`DraftBox`, so that no caller waits for a disk:
those methods that give something back are for background jobs.
"""

from __future__ import annotations

import json
import os
import queue
import sqlite3
import threading
import time
import uuid as uuids
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, TypeVar

from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from .drafts_file import NotDrafts, moved_aside, opened
from .photos import Photo
from .store.address import is_libpq
from .store.base import utc_now

FILE = "inspections.sqlite"
PAUSE = 0.4
"""Seconds between two writings of what is typed: well within the second that may be lost."""
DRAFT, QUEUED, SENT, REFUSED = "draft", "queued", "sent", "refused"
"""Of a draft: being entered; waiting to be sent; in the city's store; not taken by it, so that a person has to look."""
SENT_KEPT = 50
"""Outcomes of inspections that were sent are shown; older ones are forgotten."""

T = TypeVar("T")


class DraftsSetAside(InclusiveCityError):
    """The file of drafts could not be used: it was kept under another name, and a new one begun."""

    def __init__(self, path: str, detail: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The drafts of inspections on this computer cannot be read ({detail}). Nothing was deleted: the file "
                "is kept as {path}. New drafts are kept in a new file.",
            ),
            path=path,
            detail=detail,
        )


class DraftNotKept(InclusiveCityError):
    """What is being entered cannot be written to the disk."""

    def __init__(self, path: str, detail: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The draft cannot be saved on this computer ({path}: {detail}). Leave the window open, make room on "
                "the disk, and go on: it is tried again by itself.",
            ),
            path=path,
            detail=detail,
        )


def city_name(store: str) -> str:
    """The name of a store as drafts know it: a file by its whole path, wherever QGIS happens to run."""
    return os.path.abspath(store) if store.lower().endswith(".gpkg") and not is_libpq(store) else store


@dataclass(frozen=True)
class Draft:
    """An inspection that is being entered, or waits to be sent. Holds no names of people and no passwords."""

    city: str
    """The store's name, as :func:`~.store.open_store` takes it."""
    facility: int
    """Key in the store; :attr:`facility_uuid` is what counts when it is sent."""
    facility_uuid: str
    title: str
    """The facility's, for lists."""
    facility_type: str
    entry: Mapping[str, Any]
    """What :meth:`~inclusive_city.scoring.entry.Entry.to_dict` gives."""
    model_version: str
    model_digest: str
    inspected_at: str = field(default_factory=utc_now)
    """UTC."""
    inspector: int | None = None
    """Key in the store."""
    basis: str = "official"
    replaces: str = ""
    """Uuid of the submitted inspection that this one corrects."""
    second_of: str = ""
    """Uuid of the inspection that this one repeats for the sample of agreement."""
    visit: int | None = None
    """Key of the planned visit that it fulfils."""
    uuid: str = field(default_factory=lambda: str(uuids.uuid4()))
    """Of the inspection, from its first draft to the city's store."""
    started_at: str = field(default_factory=utc_now)

    @property
    def city_name(self) -> str:
        """:attr:`city` as drafts are told apart by it."""
        return city_name(self.city)

    def with_entry(self, entry: Mapping[str, Any], **more: Any) -> Draft:
        """The same draft as it stands now."""
        return replace(self, entry=entry, **more)

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Draft:
        data = json.loads(text)
        return cls(**{each.name: data[each.name] for each in fields(cls) if each.name in data})


@dataclass(frozen=True)
class DraftLine:
    """A draft in a list."""

    uuid: str
    city: str
    facility: int
    facility_uuid: str
    title: str
    state: str
    changed_at: str
    answered: int
    """Answers given."""
    photos: int
    words: tuple[InclusiveCityError, ...] = ()
    """Why it was not sent, or what was remarked when it was."""


@dataclass(frozen=True)
class DraftPhoto:
    """A photo of a draft; what it belongs to stands in the draft's entry."""

    photo: Photo
    caption: str = ""


@dataclass(frozen=True)
class Sending:
    """What became of a queued inspection."""

    line: DraftLine
    state: str
    """SENT, REFUSED, or still QUEUED where the store could not be reached."""
    words: tuple[InclusiveCityError, ...]


class DraftBox:
    """The drafts on this machine; safe from any thread. ``failed`` is called (in the box's thread) with a
    :class:`DraftNotKept` when a draft cannot be written, and with None when it can again; it must not ask the box."""

    def __init__(self, folder: str | Path, failed: Callable[[DraftNotKept | None], None] | None = None) -> None:
        self.path = Path(folder) / FILE
        self.set_aside: DraftsSetAside | None = None
        """Told once :meth:`ready` was waited for, or any question was answered."""
        self._failed = failed or (lambda error: None)
        self._lock = threading.Lock()
        self._pending: dict[str, Draft] = {}
        self._jobs: queue.Queue[tuple[Callable[[sqlite3.Connection], Any], Future[Any]] | None] = queue.Queue()
        self._connection: sqlite3.Connection | None = None
        self._is_failing = False
        self._is_closed = False
        self._sending = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="inclusive-city-drafts", daemon=True)
        self._thread.start()

    # ------------------------------------------------------------------ never waits
    def save(self, draft: Draft) -> None:
        """Keep the draft as it stands; returns at once, it is on the disk within a second. Also of a box that is
        closed: a window may have a last word."""
        with self._lock:
            if not self._is_closed:
                self._pending[draft.uuid] = draft
                self._jobs.put(None)
                return
        threading.Thread(target=self._save_late, args=(draft,), name="inclusive-city-draft").start()

    def _save_late(self, draft: Draft) -> None:
        again = DraftBox(self.path.parent)
        again.save(draft)
        again.close()

    @property
    def is_saved(self) -> bool:
        """Everything handed to :meth:`save` is on the disk."""
        with self._lock:
            return not self._pending

    # ------------------------------------------------------------------ waits: for background jobs
    def ready(self) -> DraftsSetAside | None:
        """Wait until the file is open; what was the matter with the old one, if anything."""
        self._ask(lambda connection: None)
        return self.set_aside

    def flush(self) -> None:
        """Wait until everything is on the disk. Raises :class:`DraftNotKept`."""
        self._ask(lambda connection: None)

    def lines(self, city: str | None = None, states: tuple[str, ...] = (DRAFT, QUEUED, REFUSED)) -> list[DraftLine]:
        """Drafts (of one city), those changed last first; queued ones in the order in which they are sent."""
        return self._ask(lambda connection: _lines(connection, city, states))

    def load(self, uuid: str) -> Draft | None:
        """The draft as it was last saved; None where there is none, or it was sent."""

        def work(connection: sqlite3.Connection) -> Draft | None:
            row = connection.execute("SELECT content FROM draft WHERE uuid = ? AND state <> 'sent'", (uuid,)).fetchone()
            return Draft.from_json(row[0]) if row else None

        return self._ask(work)

    def add_photo(self, draft: Draft | str, photo: Photo, caption: str = "") -> None:
        """Keep a photo with a draft; name it in the entry as well. A draft (not its uuid) is saved as it is given where
        it was not yet, and otherwise left as it was saved last: it may be older by now."""
        uuid = draft if isinstance(draft, str) else draft.uuid

        def work(connection: sqlite3.Connection) -> None:
            if isinstance(draft, Draft):
                connection.execute(f"{_INSERT} ON CONFLICT (uuid) DO NOTHING", _row(draft))
            about = json.dumps({name: value for name, value in vars(photo).items() if not isinstance(value, bytes)})
            connection.execute(
                "INSERT OR REPLACE INTO photo (uuid, draft, about, content, thumbnail, caption) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (photo.uuid, uuid, about, photo.content, photo.thumbnail, caption),
            )

        self._ask(work)

    def set_caption(self, photo: str, caption: str) -> None:
        self._ask(lambda c: c.execute("UPDATE photo SET caption = ? WHERE uuid = ?", (caption, photo)) and None)

    def remove_photo(self, photo: str) -> None:
        self._ask(lambda c: c.execute("DELETE FROM photo WHERE uuid = ?", (photo,)) and None)

    def photos(self, draft: str) -> list[DraftPhoto]:
        """A draft's photos in the order in which they were added."""
        return self._ask(lambda connection: _photos(connection, draft))

    def discard(self, uuid: str) -> None:
        """Throw a draft away with its photos: only by a person's act."""
        with self._lock:
            self._pending.pop(uuid, None)
        self._ask(lambda connection: connection.execute("DELETE FROM draft WHERE uuid = ?", (uuid,)) and None)

    def enqueue(self, draft: Draft) -> None:
        """The draft is finished: it waits to be sent, after those that were finished before."""
        self.save(draft)
        self._set_state(draft.uuid, QUEUED)

    def reopen(self, uuid: str) -> bool:
        """Take a draft that was not sent, or not taken, out of the queue, to go on with it. False where it is on its
        way or in the city already; then it is no draft any more."""

        def work(connection: sqlite3.Connection) -> bool:
            done = connection.execute("UPDATE draft SET state = 'draft' WHERE uuid = ? AND state <> 'sent'", (uuid,))
            return done.rowcount > 0

        with self._sending:
            return self._ask(work)

    def _set_state(self, uuid: str, state: str, words: tuple[InclusiveCityError, ...] = ()) -> None:
        told = json.dumps([_to_plain(each) for each in words], ensure_ascii=False)

        def work(connection: sqlite3.Connection) -> None:
            connection.execute(
                "UPDATE draft SET state = ?, words = ?, turn = CASE WHEN ? = 'queued' AND state <> 'queued' "
                "THEN (SELECT coalesce(max(turn), 0) + 1 FROM draft) ELSE turn END WHERE uuid = ?",
                (state, told, state, uuid),
            )

        self._ask(work)

    def send_queued(self, send: Callable[[Draft, list[DraftPhoto]], Any], city: str | None = None) -> list[Sending]:
        """Send what is queued (of one city), in order, by ``send`` (see :func:`.inspection_entry.sender`).

        An inspection that was taken leaves its content; what the store does not take is kept as REFUSED with the
        reason; where the store cannot be reached, that one and the rest of its city stay queued.
        """
        from .inspection_entry import is_refusal

        told: list[Sending] = []
        if not self._sending.acquire(blocking=False):
            return told  # another job is at it
        try:
            unreachable: set[str] = set()
            for line in self.lines(city, (QUEUED,)):
                draft = None if line.city in unreachable else self.load(line.uuid)
                if draft is None:
                    continue
                words: tuple[InclusiveCityError, ...]
                try:
                    outcome = send(draft, self.photos(draft.uuid))
                    state, words = SENT, tuple(outcome.remarks)
                except InclusiveCityError as error:
                    state, words = (REFUSED if is_refusal(error) else QUEUED), (error,)
                    if state == QUEUED:
                        unreachable.add(line.city)
                self._set_state(line.uuid, state, words)
                if state == SENT:
                    self._ask(_forget_sent(line.uuid))
                told.append(Sending(line, state, words))
        finally:
            self._sending.release()
        return told

    def sent(self, uuid: str, remarks: tuple[InclusiveCityError, ...] = ()) -> None:
        """Note that an inspection is in the city's store; its content is no longer kept here."""
        with self._lock:
            self._pending.pop(uuid, None)
        self._set_state(uuid, SENT, remarks)
        self._ask(_forget_sent(uuid))

    def close(self) -> None:
        """Write what is pending, then end the thread; nothing can be asked afterwards. May be called twice."""
        with suppress(InclusiveCityError):
            self.flush()
        with self._lock:
            if not self._is_closed:
                self._is_closed = True
                self._jobs.put((_stop, Future()))  # the last job: see _ask
        self._thread.join(5)

    # ------------------------------------------------------------------ the thread
    def _ask(self, work: Callable[[sqlite3.Connection], T]) -> T:
        future: Future[T] = Future()
        with self._lock:
            self._check_open()
            self._jobs.put((work, future))
        return future.result()

    def _check_open(self) -> None:
        if self._is_closed:
            raise DraftNotKept(str(self.path), "closed")

    def _run(self) -> None:
        written = 0.0
        while True:
            wait = None
            with self._lock:
                if self._pending:
                    wait = max(0.0, written + PAUSE - time.monotonic())
            try:
                job = self._jobs.get(timeout=wait) if wait is None or wait > 0 else self._jobs.get_nowait()
            except queue.Empty:
                job = (_nothing, Future())
            if job is None:
                continue
            work, future = job
            try:
                connection = self._open()
                with connection:
                    connection.execute("BEGIN IMMEDIATE")
                    kept = self._write_pending(connection)
                    result = work(connection)
                written = time.monotonic()
                with self._lock:
                    for uuid, draft in kept.items():
                        if self._pending.get(uuid) is draft:
                            del self._pending[uuid]
                self._tell(None)
                future.set_result(result)
            except (sqlite3.Error, OSError) as error:
                written = time.monotonic()
                failure = DraftNotKept(str(self.path), str(error))
                self._tell(failure)
                future.set_exception(failure)
            except BaseException as error:
                future.set_exception(error)
            if work is _stop:
                if self._connection is not None:
                    self._connection.close()
                return

    def _tell(self, error: DraftNotKept | None) -> None:
        if self._is_failing != (error is not None):
            self._is_failing = error is not None
            with suppress(Exception):  # whoever listens must not end this thread
                self._failed(error)

    def _write_pending(self, connection: sqlite3.Connection) -> dict[str, Draft]:
        with self._lock:
            pending = dict(self._pending)
        for draft in pending.values():
            connection.execute(
                f"{_INSERT} ON CONFLICT (uuid) DO UPDATE SET content = excluded.content, "  # nosec B608 # a constant
                "changed_at = excluded.changed_at, answered = excluded.answered, title = excluded.title "
                "WHERE state <> 'sent'",
                _row(draft),
            )
        return pending

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            try:
                self._connection = opened(self.path)
            except (sqlite3.DatabaseError, NotDrafts) as error:
                if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
                    raise
                kept = moved_aside(self.path)
                self.set_aside = DraftsSetAside(str(kept), str(error))
                self._connection = opened(self.path)
        return self._connection


_INSERT = (
    "INSERT INTO draft (uuid, city, facility, facility_uuid, title, content, changed_at, answered) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)


def _row(draft: Draft) -> tuple[Any, ...]:
    """What :data:`_INSERT` takes."""
    return (
        draft.uuid, draft.city_name, draft.facility, draft.facility_uuid, draft.title, draft.to_json(), utc_now(),
        len(draft.entry.get("answers", ())),
    )  # fmt: skip


def _lines(connection: sqlite3.Connection, city: str | None, states: tuple[str, ...]) -> list[DraftLine]:
    city = None if city is None else city_name(city)
    marks = ", ".join("?" * len(states))
    where = f"state IN ({marks})" + ("" if city is None else " AND city = ?")
    order = "turn" if states == (QUEUED,) else "changed_at DESC"
    rows = connection.execute(
        "SELECT uuid, city, facility, facility_uuid, title, state, changed_at, answered, "  # nosec B608 # marks and literals
        f"(SELECT count(*) FROM photo p WHERE p.draft = d.uuid), words FROM draft d WHERE {where} ORDER BY {order}",
        (*states, *(() if city is None else (city,))),
    ).fetchall()
    return [DraftLine(*row[:-1], tuple(_from_plain(each) for each in json.loads(row[-1]))) for row in rows]


def _photos(connection: sqlite3.Connection, draft: str) -> list[DraftPhoto]:
    rows = connection.execute(
        "SELECT about, content, thumbnail, caption FROM photo WHERE draft = ? ORDER BY fid", (draft,)
    ).fetchall()
    return [
        DraftPhoto(Photo(**json.loads(about), content=content, thumbnail=thumbnail or b""), caption)
        for about, content, thumbnail, caption in rows
    ]


def _forget_sent(uuid: str) -> Callable[[sqlite3.Connection], None]:
    """What was sent is in the city: its answers and photos need not lie here. The last outcomes stay in sight."""

    def work(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM photo WHERE draft = ?", (uuid,))
        connection.execute("UPDATE draft SET content = '{}' WHERE uuid = ?", (uuid,))
        connection.execute(
            "DELETE FROM draft WHERE state = 'sent' AND uuid NOT IN "
            "(SELECT uuid FROM draft WHERE state = 'sent' ORDER BY changed_at DESC LIMIT ?)",
            (SENT_KEPT,),
        )

    return work


def _to_plain(error: InclusiveCityError) -> dict[str, Any]:
    return {
        "template": error.template,
        "params": {
            name: _to_plain(value) if isinstance(value, InclusiveCityError) else value
            for name, value in error.params.items()
        },
    }


def _from_plain(data: Mapping[str, Any]) -> InclusiveCityError:
    params = {name: _from_plain(v) if isinstance(v, dict) else v for name, v in data["params"].items()}
    return InclusiveCityError(data["template"], **params)


def _nothing(connection: sqlite3.Connection) -> None:
    """Only writes what is pending."""


def _stop(connection: sqlite3.Connection) -> None:
    """Ends the thread, once what is pending was written."""
