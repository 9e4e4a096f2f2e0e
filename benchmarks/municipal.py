"""The same on the municipal database: a PostgreSQL of the benchmarks' own, started on demand and left running
(``scripts/local_postgres.py stop bench`` removes it)."""

from __future__ import annotations

import subprocess
from pathlib import Path

import local_postgres
from cities import FOLDER, ROOT, answered_store, sample_city, sample_files
from drawing import PROFILE, against_plain, plain_project, styled_project
from harness import SIZES, Measured, side_by_side

BENCH = "bench"
MARK = FOLDER.name
"""Part of the databases' names, so that none is measured on another version's schema."""


def evaluate() -> list[Measured]:
    """A city's first evaluation against only copying the same answers out and dropping them."""
    names = {size: answered(size) for size in SIZES}
    return [
        side_by_side(
            "evaluate-postgis",
            size,
            lambda: _evaluate(local_postgres.address("evaluated", BENCH)),
            lambda size=size: copy_out(names[size]),
            "COPY answer TO STDOUT (FORMAT binary)",
            goal=3.0,
            before=lambda size=size: local_postgres.fresh_database("evaluated", BENCH, f"answered_{size}_{MARK}"),
        )
        for size in SIZES
    ]


def _evaluate(name: str) -> None:
    from inclusive_city.layers.evaluation import evaluate_store
    from inclusive_city.layers.store import open_store

    with open_store(name) as store:
        evaluate_store(store, full=True)


class _Nowhere:
    def write(self, data: bytes) -> int:
        return len(data)


def copy_out(name: str) -> None:
    import psycopg2

    connection = psycopg2.connect(name)
    try:
        statement = "COPY inclusive_city.answer TO STDOUT (FORMAT binary)"
        connection.cursor().copy_expert(statement, _Nowhere(), size=1 << 20)
    finally:
        connection.close()  # also so that the database can be copied


def open_project() -> list[Measured]:
    """As ``open-project``, both sides on the database."""
    from headless import HeadlessQgis

    lines = []
    with HeadlessQgis() as qgis:
        for size in SIZES:
            name = city(size)
            project = styled_project(qgis, name, FOLDER / f"city_{size}_postgis.qgz")
            plain = plain_project(_plain_layer(name), "postgres", FOLDER / f"plain_{size}_postgis.qgz")
            lines.append(against_plain("open-project-postgis", size, project, plain))
    return lines


def _plain_layer(name: str) -> str:
    """What a QGIS user makes of a table of facilities with a status column; its source."""
    database = dict(part.split("=") for part in name.split())["dbname"]
    for statement in (
        "DROP TABLE IF EXISTS plain",
        f"CREATE TABLE plain AS SELECT fid, geom, name, facility_type, official_{PROFILE} AS status "
        "FROM inclusive_city.facility_map",
        "ALTER TABLE plain ADD PRIMARY KEY (fid)",
        "CREATE INDEX ON plain USING gist (geom)",
        "ANALYZE plain",
    ):
        local_postgres.sql(statement, BENCH, database)
    return f'{name} key=\'fid\' estimatedmetadata=true srid=4326 type=Point table="public"."plain" (geom)'


def imports() -> list[Measured]:
    """As ``import``, both sides into the database."""
    return [
        side_by_side(
            "import-postgis",
            size,
            lambda size=size: _import(sample_files(size) / "facilities.geojson"),
            lambda size=size: _ogr2ogr(sample_files(size) / "facilities.geojson"),
            "ogr2ogr of the same file",
            goal=4.0,
            before=lambda size=size: local_postgres.fresh_database("imported", BENCH, _districts(size)),
        )
        for size in SIZES
    ]


def _import(source: Path) -> None:
    from inclusive_city.layers.imports.run import import_file
    from inclusive_city.layers.store import open_store

    with open_store(local_postgres.address("imported", BENCH)) as store:
        import_file(store, source, "sample_facilities", ["facilities"])


def _ogr2ogr(source: Path) -> None:
    target = once("ogr2ogr", lambda name: local_postgres.sql("CREATE EXTENSION postgis", BENCH, "ogr2ogr"))
    subprocess.run(
        ["ogr2ogr", "-f", "PostgreSQL", f"PG:{target}", str(source), "-nln", "facilities", "-overwrite",
         "--config", "PG_USE_COPY", "YES"],
        check=True,
    )  # fmt: skip


def copies() -> list[Measured]:
    """A city from a file into the database and from the database into a file, against dumping and restoring it."""
    from inclusive_city.layers.transfer import copy_city

    def into_database(size: int) -> None:
        copy_city(str(answered_store(size)), local_postgres.address("copied", BENCH))

    def into_file(name: str) -> None:
        copy_city(name, str(FOLDER / "copied.gpkg"))

    lines = []
    for size in SIZES:
        name = answered(size)
        for way, ours, before in (
            ("copystore", lambda size=size: into_database(size), lambda: _empty("copied")),
            (
                "copystore-to-file",
                lambda name=name: into_file(name),
                lambda: (FOLDER / "copied.gpkg").unlink(missing_ok=True),
            ),
        ):
            lines.append(
                side_by_side(
                    way,
                    size,
                    ours,
                    lambda name=name: _dump_and_restore(name),
                    "pg_dump | pg_restore of the same data",
                    goal=3.0,
                    before=before,
                    rounds=3,
                )  # fmt: skip
            )
    return lines


def _dump_and_restore(name: str) -> None:
    target = _empty("restored")
    dump = subprocess.Popen(["pg_dump", "-Fc", "-Z0", name], stdout=subprocess.PIPE)
    subprocess.run(["pg_restore", "--no-owner", "-d", target], stdin=dump.stdout, check=True)
    if dump.wait():
        raise RuntimeError("pg_dump failed")


# ---------------------------------------------------------------------- databases that are kept
def _empty(name: str) -> str:
    local_postgres.start(BENCH)
    return local_postgres.fresh_database(name, BENCH)


def answered(size: int) -> str:
    return _kept(f"answered_{size}_{MARK}", lambda: answered_store(size))


def city(size: int) -> str:
    return _kept(f"city_{size}_{MARK}", lambda: sample_city(size))


def _kept(name: str, file) -> str:
    from inclusive_city.layers.transfer import copy_city

    return once(name, lambda target: copy_city(str(file()), target))


def _districts(size: int) -> str:
    """A database with the model and the districts, no facilities; its name."""

    def fill(target: str) -> None:
        from inclusive_city.layers.imports.run import import_file
        from inclusive_city.layers.model_store import install_model
        from inclusive_city.layers.store import create_store

        with create_store(target) as store:
            install_model(store, ROOT / "resources" / "models" / "almaty")
            import_file(store, sample_files(size) / "districts.geojson", "sample_districts", ["districts"])

    name = f"districts_{MARK}"
    once(name, fill)
    return name


def once(name: str, fill) -> str:
    """A database that is made the first time it is asked for; its libpq string."""
    import psycopg2

    local_postgres.start(BENCH)
    target = local_postgres.address(name, BENCH)
    try:
        psycopg2.connect(target).close()
        return target
    except psycopg2.OperationalError:
        local_postgres.fresh_database(name, BENCH)
    try:
        fill(target)
    except BaseException:
        local_postgres.sql(f"DROP DATABASE {name} WITH (FORCE)", BENCH)
        raise
    return target
