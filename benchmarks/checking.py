"""``validate``: the whole city by all rules, findings written, against only copying the same answers out.
``duplicates``: names alike within 30 metres, read from the database and compared, against PostGIS doing it in place
with its spatial index and ``pg_trgm``; the pairs must be the same, and planted names in the other alphabet found."""

from __future__ import annotations

import local_postgres
import numpy as np
from cities import sample_city
from harness import SIZES, Measured, side_by_side
from municipal import BENCH, MARK, answered, copy_out, once

PLANTED = 200
_PEER = """
SELECT count(*) FROM (
  SELECT DISTINCT a.fid, b.fid FROM peer_place a
  JOIN peer_place b ON a.fid < b.fid AND ST_DWithin(a.geom, b.geom, {metres})
  JOIN peer_name m ON m.fid = a.fid JOIN peer_name n ON n.fid = b.fid AND similarity(m.name, n.name) >= {least}
) AS pairs
"""


def validate() -> list[Measured]:
    names = {size: answered(size) for size in SIZES}
    return [
        side_by_side(
            "validate",
            size,
            lambda size=size: _validate(names[size]),
            lambda size=size: copy_out(names[size]),
            "COPY answer TO STDOUT (FORMAT binary)",
            goal=10.0,
            before=lambda size=size: _forget(names[size]),
            rounds=3,
        )
        for size in SIZES
    ]


def _forget(name: str) -> None:
    from inclusive_city.layers.store import open_store

    with open_store(name) as store:
        store.execute("DELETE FROM finding")


def _validate(name: str) -> None:
    from inclusive_city.layers.store import open_store
    from inclusive_city.layers.validation import validate_store

    with open_store(name) as store:
        validate_store(store)


def duplicates() -> list[Measured]:
    lines = []
    for size in SIZES:
        name = _with_planted(size)
        _hold(name)
        lines.append(
            side_by_side(
                "duplicates",
                size,
                lambda name=name: _found(name),
                lambda name=name: _peer(name),
                "ST_DWithin + pg_trgm, GiST index",
                goal=2.0,
            )
        )
    return lines


def _database(name: str) -> str:
    return dict(part.split("=") for part in name.split())["dbname"]


def _with_planted(size: int) -> str:
    """The sample city with neighbours named in Latin letters, and what the peer works on; made once."""

    def fill(target: str) -> None:
        from inclusive_city.layers.model_store import stored_model
        from inclusive_city.layers.store import open_store
        from inclusive_city.layers.transfer import copy_city

        copy_city(str(sample_city(size)), target)
        with open_store(target) as store:
            crs = stored_model(store).metric_crs.partition(":")[2]
        for statement in (*_PLANT, *_PREPARE):
            local_postgres.sql(statement.format(crs=crs, count=PLANTED), BENCH, _database(target))

    return once(f"duplicates_{size}_{MARK}", fill)


_PLANT = (
    "CREATE EXTENSION IF NOT EXISTS pg_trgm",
    "INSERT INTO inclusive_city.facility (geom, uuid, name, facility_type, place) "
    "SELECT ST_Translate(geom, 0.0001, 0), 'planted ' || fid, 'Apteka Densaulyq ' || fid, 'health', place "
    "FROM inclusive_city.facility WHERE geom IS NOT NULL ORDER BY fid LIMIT {count}",
    "INSERT INTO inclusive_city.facility (geom, uuid, name, facility_type, place) "
    "SELECT geom, 'twin ' || uuid, 'Аптека Денсаулық ' || substr(uuid, 9), 'health', place "
    "FROM inclusive_city.facility WHERE uuid LIKE 'planted%'",
)
_PREPARE = (
    "CREATE TABLE peer_place AS SELECT fid, ST_Transform(geom, {crs}) AS geom FROM inclusive_city.facility "
    "WHERE retired_at IS NULL AND ST_X(geom) BETWEEN 70 AND 80",
    "CREATE TABLE peer_name AS SELECT fid, name FROM inclusive_city.facility WHERE name IS NOT NULL "
    "UNION SELECT facility, name FROM inclusive_city.facility_name",
    "CREATE INDEX ON peer_place USING gist (geom)",
    "CREATE INDEX ON peer_place (fid)",
    "CREATE INDEX ON peer_name (fid)",
    "ANALYZE",
)


def _found(name: str) -> object:
    from inclusive_city.layers.model_store import stored_model
    from inclusive_city.layers.store import open_store
    from inclusive_city.layers.validation_reading import Records
    from inclusive_city.scoring.duplicates import alike_nearby

    with open_store(name) as store:
        records = Records(store, stored_model(store), None, with_inspections=False)
        rows = np.flatnonzero(records.is_open)
        x, y = records.metric
        return alike_nearby(x[rows], y[rows], records.all_names(rows)), rows, records.facility


def _peer(name: str) -> int:
    import psycopg2

    from inclusive_city.scoring.duplicates import LEAST_ALIKE, NEAR_METRES

    connection = psycopg2.connect(name)
    try:
        cursor = connection.cursor()
        cursor.execute(_PEER.format(metres=NEAR_METRES, least=LEAST_ALIKE))
        return cursor.fetchone()[0]
    finally:
        connection.close()


def _hold(name: str) -> None:
    """The pairs by letters are those of the peer, and the planted ones are found by sound."""
    from inclusive_city.layers.store import open_store
    from inclusive_city.scoring.duplicates import LEAST_ALIKE

    pairs, rows, facility = _found(name)
    by_letters = int((pairs.by_letters.astype(np.float64) >= LEAST_ALIKE).sum())
    expected = _peer(name)
    if by_letters != expected:
        raise AssertionError(f"{by_letters} pairs by letters, PostGIS has {expected}")
    with open_store(name) as store:
        planted = dict(store.rows("SELECT uuid, fid FROM facility WHERE uuid LIKE 'planted%' OR uuid LIKE 'twin%'"))
    found = set(zip(facility[rows[pairs.left]].tolist(), facility[rows[pairs.right]].tolist()))
    missed = [
        uuid
        for uuid, fid in planted.items()
        if uuid.startswith("planted") and (fid, planted[f"twin {uuid}"]) not in found
    ]
    if missed or len(planted) != 2 * PLANTED:
        raise AssertionError(f"{len(missed)} of {PLANTED} planted pairs in two alphabets were not found")
