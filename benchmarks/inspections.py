"""``inspection-submit``: a full inspection – every question answered, help in words, a photo – submitted to a city that
has as many facilities as its size says, against ten times a bare transaction that inserts the same rows into tables
without keys, checks or triggers of ours. ``inspection-writers``: fifty at once into one database for a minute; what
counts is that none is lost and none doubled."""

from __future__ import annotations

import shutil
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import Any
from uuid import uuid4

import local_postgres
import municipal
from cities import FOLDER, ROOT, answered_store
from harness import ROUNDS, SIZES, Measured, measured

EACH_ROUND = 20
TIMES = 10
"""So many bare transactions one of ours may take."""
WRITERS, SECONDS = 50, 60
LIVE_SECONDS = 0.05
TABLES = ("inspection", "answer", "compensation", "photo")


def submit() -> list[Measured]:
    return [line for size in SIZES for line in (_in_file(size), _in_database(size))]


def _in_file(size: int) -> Measured:
    path = FOLDER / "submitted.gpkg"
    shutil.copy(answered_store(size), path)
    shutil.rmtree(path.with_name(f"{path.stem}_photos"), ignore_errors=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for table in TABLES:
            connection.execute(f"CREATE TABLE bare_{table} AS SELECT * FROM {table} WHERE false")

        @contextmanager
        def transaction() -> Iterator[Any]:
            connection.execute("BEGIN IMMEDIATE")
            yield connection
            connection.execute("COMMIT")

        return _line("inspection-submit", size, str(path), transaction, "?")


def _in_database(size: int) -> Measured:
    import psycopg2

    name = local_postgres.fresh_database("submitted", municipal.BENCH, _database_of(size))
    for table in TABLES:
        statement = f"CREATE TABLE inclusive_city.bare_{table} AS SELECT * FROM inclusive_city.{table} WITH NO DATA"
        local_postgres.sql(statement, municipal.BENCH, "submitted")
    with closing(psycopg2.connect(name)) as connection:
        connection.cursor().execute("SET search_path = inclusive_city, public")
        connection.commit()

        @contextmanager
        def transaction() -> Iterator[Any]:
            with connection.cursor() as cursor:
                yield cursor
            connection.commit()

        return _line("inspection-submit-postgis", size, name, transaction, "%s")


def _database_of(size: int) -> str:
    """A database with the answered city; its plain name."""
    return dict(part.split("=") for part in municipal.answered(size).split())["dbname"]


def _line(name: str, size: int, city: str, transaction: Callable[[], Any], mark: str) -> Measured:
    """Ours and the bare one in turns, the middle of each: one stall of the disk says nothing of either."""
    from inclusive_city.layers.inspection_entry import submit
    from inclusive_city.layers.store import open_store

    own, bare = [], []
    with open_store(city) as store:
        made = _inspections(store)
        for _ in range(ROUNDS * EACH_ROUND):
            draft, photos = next(made)
            began = time.perf_counter()
            outcome = submit(store, draft, photos)
            own.append(time.perf_counter() - began)
            rows = {table: _rows_of(store, table, outcome.inspection) for table in TABLES}
            began = time.perf_counter()
            with transaction() as cursor:
                for table, (columns, values) in rows.items():
                    row = f"({', '.join([mark] * len(columns))})"
                    head = f"INSERT INTO bare_{table} ({', '.join(columns)}) VALUES "
                    cursor.execute(head + ", ".join([row] * len(values)), [value for each in values for value in each])
            bare.append(time.perf_counter() - began)
    goal_time = TIMES * statistics.median(bare)
    return measured(
        name, size, statistics.median(own), goal_time, f"{TIMES} × a bare transaction of the same rows", 1.0
    )


def _rows_of(store: Any, table: str, inspection: int) -> tuple[list[str], list[tuple]]:
    columns = store.column_names(table)
    key = "fid" if table == "inspection" else "inspection"
    listed = ", ".join(columns)
    return columns, store.rows(f"SELECT {listed} FROM {table} WHERE {key} = :key", {"key": inspection})


def _inspections(store: Any) -> Iterator[tuple[Any, list[Any]]]:
    """Full inspections of one clinic after the other."""
    from dataclasses import replace

    from inclusive_city.layers.drafts import DraftPhoto
    from inclusive_city.layers.inspection_entry import load_entry
    from inclusive_city.layers.photos import photo_of

    sys.path.insert(0, str(ROOT / "tests"))
    from photo_support import jpeg

    picture = photo_of(jpeg(1600, 1200), "door.jpg")
    clinics = [key for (key,) in store.rows("SELECT fid FROM facility WHERE facility_type = 'health' ORDER BY fid")]
    while True:
        for key in clinics:
            data = load_entry(store, key, "en")
            entry = data.entry()
            entry.copy(data.earlier[-1])
            entry.compensate("entrance", "mobility", "Staff come out")
            photo = replace(picture, uuid=str(uuid4()))
            entry.add_photo(photo.uuid, ("E13", 1))
            yield data.draft(entry), [DraftPhoto(photo, "The door")]


# ---------------------------------------------------------------------- while somebody types
def live() -> list[Measured]:
    """One number typed into a full inspection with two entrances, of a facility with an older inspection: understood,
    all fields, progress, four statuses with their reasons."""
    from inclusive_city.layers.inspection_entry import load_entry
    from inclusive_city.layers.store import open_store

    with open_store(str(answered_store(SIZES[0]))) as store:
        key = store.value("SELECT min(fid) FROM facility WHERE facility_type = 'health'")
        data = load_entry(store, key, "en")
    entry = data.entry()
    entry.copy(data.earlier[0])
    entry.add_instance("entrance")
    spent = []
    for number in range(200):
        began = time.perf_counter()
        entry.type("E13", f"{80 + number % 40} cm", 1 + number % 2)
        entry.standing()
        spent.append(time.perf_counter() - began)
    slow = sorted(spent)[int(0.95 * len(spent))]
    return [measured("inspection-live", SIZES[0], slow, LIVE_SECONDS, "50 ms (ours: the slowest but 5 %)", 1.0)]


# ---------------------------------------------------------------------- many at once
def writers() -> list[Measured]:
    sys.path.insert(0, str(ROOT / "tests"))
    from inspection_writers import Writers, check_whole

    from inclusive_city.layers.store import open_store

    name = local_postgres.fresh_database("written", municipal.BENCH, _database_of(SIZES[0]))
    local_postgres.sql(
        "SET inclusive_city.act = 'benchmark'; TRUNCATE inclusive_city.answer, inclusive_city.compensation, "
        "inclusive_city.photo, inclusive_city.work, inclusive_city.visit, inclusive_city.citizen_report, "
        "inclusive_city.contact, inclusive_city.inspection",
        municipal.BENCH,
        "written",
    )
    many = Writers(name)
    for number in range(WRITERS):
        many.start(f"w{number // 2}/{number % 2}", SECONDS)  # two each send the same inspections
    many.end(SECONDS * 3)
    if many.failures:
        raise RuntimeError(f"{len(many.failures)} of {WRITERS} failed: {many.failures[0]}")
    with open_store(name) as store:
        there = check_whole(store, many.acknowledged)
    doubled = sum(1 for times in many.sent.values() if times != 1)
    lost = len(many.acknowledged) - there
    print(f"  {there} inspections by {WRITERS} writers in {SECONDS} s; {lost} lost, {doubled} doubled", flush=True)
    peer = "inspections by 50 at once in 60 s; ours: lost or doubled"
    return [measured("inspection-writers", SIZES[0], abs(lost) + doubled, there, peer, 0.0, "")]
