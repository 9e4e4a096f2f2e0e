"""What others change in the city's store, heard of as it happens.

One thread per client watches: a database tells by NOTIFY, for which one connection listens; a file is looked at, since
no program tells when it has written. The thread tells whoever made the watch; it touches no layer and no window.
"""

from __future__ import annotations

import os
import select
import socket
import threading
from collections.abc import Callable
from enum import Enum
from typing import Any

import psycopg2

from ..scoring.errors import InclusiveCityError
from .connections import install
from .store import open_store
from .store.address import Address, address_of
from .store.pg_connection import ALIVE
from .store.postgis import CHANNEL

APPLICATION = "Inclusive City: live"
"""How a database administrator finds these connections in ``pg_stat_activity``."""
LOOK_SECONDS = 0.7
"""How often a file is looked at."""
RETRY_SECONDS = (1, 2, 4, 8, 15, 30)
"""After how long a database that is gone is tried again; the last of them from then on."""
_CONTENT = """SELECT (SELECT max(last_change) FROM gpkg_contents), (SELECT max(fid) FROM change_log),
(SELECT count(*) FROM facility), (SELECT sum(row_version) FROM facility), (SELECT max(changed_at) FROM facility),
(SELECT count(*) FROM facility_name), (SELECT sum(length(name)) FROM facility_name),
(SELECT count(*) FROM inspection), (SELECT sum(row_version) FROM inspection), (SELECT max(fid) FROM answer),
(SELECT count(*) FROM facility_dirty), (SELECT sum(stamp) FROM facility_dirty),
(SELECT max(evaluated_at) FROM facility_assessment), (SELECT max(fid) FROM scenario),
(SELECT count(*) FROM district), (SELECT max(digest) FROM model WHERE is_current)"""
"""What differs where a file holds something else than before. The time of the file alone does not say that: who only
opens it writes to it, too, and drawing a map anew would go round in circles."""


class LiveState(Enum):
    STARTING = "starting"
    LIVE = "live"
    LOST = "lost"


Told = Callable[[LiveState, bool], None]


class Watch(threading.Thread):
    """Watches ``store`` (as :func:`~.store.open_store` takes it) from :meth:`start` until :meth:`stop`.

    ``told(state, changed)`` is called in the watching thread when the state or the city is another; after the
    connection was lost everything may have changed, and that is told too. Never after :meth:`stop` has returned.
    """

    def __init__(self, store: str, told: Told) -> None:
        super().__init__(name="inclusive-city-live", daemon=True)
        self.store = store
        self._told = told
        self._state = LiveState.STARTING
        self._ending = threading.Event()
        self._telling = threading.Lock()
        self._waker, self._woken = socket.socketpair()

    def stop(self) -> None:
        """Tell nobody any more. The thread ends by itself, at once where it does not wait for a server to answer."""
        with self._telling:
            self._ending.set()
        try:
            self._waker.send(b".")
        except OSError:
            return  # the thread has ended already

    # ------------------------------------------------------------------ its own thread
    def run(self) -> None:
        try:
            if self._address() is None and self.store.lower().endswith(".gpkg"):
                self._watch_file()
            else:
                self._listen_on()
        finally:
            self._waker.close()
            self._woken.close()

    def _tell(self, state: LiveState, changed: bool = False) -> None:
        if state is self._state and not changed:
            return
        self._state = state
        with self._telling:
            if not self._ending.is_set():
                self._told(state, changed)

    def _address(self) -> Address | None:
        install()
        try:
            return address_of(self.store)
        except (ValueError, InclusiveCityError):
            return None  # a login that cannot be read just now

    # ---- a database
    def _listen_on(self) -> None:
        failures = 0
        while not self._ending.is_set():
            connection = None
            try:
                address = self._address()
                if address is not None:
                    connection = _listening(address)
                    self._tell(LiveState.LIVE, changed=self._state is LiveState.LOST)
                    failures = 0
                    self._hear(connection)
            except (psycopg2.Error, OSError, ValueError):
                pass  # a server that is gone, or a socket that was closed under us: both mean trying again
            finally:
                if connection is not None:
                    connection.close()
            if not self._ending.is_set():
                self._tell(LiveState.LOST)
                self._ending.wait(RETRY_SECONDS[min(failures, len(RETRY_SECONDS) - 1)])
                failures += 1

    def _hear(self, connection: Any) -> None:
        while True:
            ready, _, _ = select.select([connection, self._woken], [], [])
            if self._ending.is_set():
                return
            if connection in ready:
                connection.poll()
                if connection.notifies:
                    connection.notifies.clear()
                    self._tell(LiveState.LIVE, changed=True)

    # ---- a file
    def _watch_file(self) -> None:
        seen = content = None
        while not self._ending.is_set():
            try:
                stamp = _stamp(self.store)
                if stamp != seen:
                    now = _content(self.store)
                    changed = content not in (None, now)
                    seen, content = stamp, now
                    self._tell(LiveState.LIVE, changed)
                else:
                    self._tell(LiveState.LIVE)
            except OSError:
                self._tell(LiveState.LOST)
                seen = None
            except InclusiveCityError:
                seen = None  # somebody is writing it: look again
            self._ending.wait(LOOK_SECONDS)


def _listening(address: Address) -> Any:
    """A connection to the primary (a standby has no NOTIFY) on which the channel is listened to."""
    connection = psycopg2.connect(**{**ALIVE, **address.for_writing(), "application_name": APPLICATION})
    try:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(f"LISTEN {CHANNEL}")
    except BaseException:
        connection.close()
        raise
    return connection


def _stamp(path: str) -> tuple[int, ...]:
    """Times and sizes of the file and of the journal beside it. Raises OSError where the file is gone."""
    found = []
    for each in (path, f"{path}-wal"):
        try:
            about = os.stat(each)
        except FileNotFoundError:
            if each == path:
                raise
            continue
        found += [about.st_mtime_ns, about.st_size]
    return tuple(found)


def _content(path: str) -> tuple[Any, ...]:
    with open_store(path, read_only=True) as store:
        return store.rows(_CONTENT)[0]
