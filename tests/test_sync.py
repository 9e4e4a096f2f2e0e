"""Keeping facilities in step with a municipal table, unattended."""

from __future__ import annotations

import json
import os
import platform

import pytest
from import_support import city_store, dump, features
from qgisenv import results_of

from inclusive_city.layers.imports import ImportOptions, load_mapping
from inclusive_city.layers.imports.errors import SourceError
from inclusive_city.layers.imports.mapping import ReaderOptions
from inclusive_city.layers.imports.read_layer import open_any
from inclusive_city.layers.imports.sync import (
    LOCK,
    SyncRunning,
    TooMuchGone,
    TooMuchRejected,
    only_one,
    sync_facilities,
)
from inclusive_city.layers.store import open_store


@pytest.fixture()
def store(tmp_path):
    with city_store(tmp_path) as made:
        yield made


def table(folder, count=20, name="shops.geojson", **changed):
    rows = []
    for number in range(count):
        place = (76.80 + number / 1000, 43.2)
        rows.append(({"id": f"s{number}", "name": changed.get(f"s{number}", f"Shop {number}"),
                      "facility_type": "commerce"}, place))  # fmt: skip
    return features(folder / name, *rows)


def sync(store, path, **how):
    mapping = load_mapping("generic_facilities")
    with only_one(store):
        return sync_facilities(
            store, open_any(str(path), mapping.reader), mapping, ImportOptions(source="shops"), **how
        )


def content(folder):
    """Everything in the store, but when GeoPackage itself says that it was last written."""
    return [row for row in dump(folder / "city.gpkg") if not row.startswith("gpkg_contents")]


def present(store):
    return store.value("SELECT count(*) FROM facility WHERE source = 'shops' AND missing_since IS NULL")


# ---------------------------------------------------------------------- what it does
def test_nothing_changed_writes_nothing(store, tmp_path):
    path = table(tmp_path)
    assert sync(store, path).is_news and present(store) == 20
    before = content(tmp_path)
    again = sync(store, path)
    assert not again.is_news and again.report.counts["unchanged"] == 20
    assert content(tmp_path) == before


def test_only_what_changed_is_written(store, tmp_path):
    sync(store, table(tmp_path))
    found = sync(store, table(tmp_path, count=19, s3="New name"))
    assert found.is_news
    assert [found.report.counts[name] for name in ("added", "changed", "missing")] == [0, 1, 1]
    assert present(store) == 19


def test_a_source_that_was_cut_off_is_refused_and_can_be_allowed(store, tmp_path):
    sync(store, table(tmp_path))
    before = content(tmp_path)
    with pytest.raises(TooMuchGone) as refused:
        sync(store, table(tmp_path, count=5))
    assert refused.value.text().startswith("15 of the 20 facilities of “shops” are not in the source any longer")
    assert content(tmp_path) == before
    assert sync(store, table(tmp_path, count=5), allow=True).report.counts["missing"] == 15
    assert present(store) == 5


def test_a_source_without_rows_is_no_news(store, tmp_path):
    sync(store, table(tmp_path))
    with pytest.raises(SourceError):
        sync(store, table(tmp_path, count=0))
    assert present(store) == 20


def test_a_source_whose_types_changed_is_refused_and_still_reported(store, tmp_path):
    sync(store, table(tmp_path))
    text = table(tmp_path).read_text(encoding="utf-8").replace('"commerce"', '"K-17"', 4)
    (tmp_path / "shops.geojson").write_text(text, encoding="utf-8")
    told = []
    with pytest.raises(TooMuchRejected):
        sync(store, tmp_path / "shops.geojson", told=told.append)
    assert told[0].rejected == {"untyped": 4} and present(store) == 20
    assert not sync(store, tmp_path / "shops.geojson", most_percent=20).is_news


# ---------------------------------------------------------------------- never two at once
def test_a_second_run_is_refused_while_one_is_at_it(store, tmp_path):
    with only_one(store):
        with open_store(tmp_path / "city.gpkg") as other:
            with pytest.raises(SyncRunning) as refused, only_one(other):
                pytest.fail("two at once")
            assert platform.node() in refused.value.text()
    with open_store(tmp_path / "city.gpkg") as other, only_one(other):
        pass
    assert store.value("SELECT count(*) FROM setting WHERE key = :key", {"key": LOCK}) == 0


def test_a_run_that_fails_lets_the_next_one_begin(store):
    with pytest.raises(ZeroDivisionError), only_one(store):
        raise ZeroDivisionError
    with only_one(store):
        pass


@pytest.mark.parametrize(
    ("held", "is_over"),
    [
        ({"host": platform.node(), "pid": 2**22 + 7, "since": "2999-01-01T00:00:00.000Z"}, True),  # no such process
        ({"host": platform.node(), "pid": os.getpid(), "since": "2999-01-01T00:00:00.000Z"}, False),
        ({"host": "elsewhere", "pid": 1, "since": "2999-01-01T00:00:00.000Z"}, False),
        ({"host": "elsewhere", "pid": 1, "since": "2020-01-01T00:00:00.000Z"}, True),
        ("no JSON", True),
    ],
)
def test_what_a_run_that_was_killed_left_behind(store, held, is_over):
    store.insert("setting", {"key": [LOCK], "value": [held if isinstance(held, str) else json.dumps(held)]})
    if is_over:
        with only_one(store):
            pass
    else:
        with pytest.raises(SyncRunning), only_one(store):
            pass
        with only_one(store, unlock=True):
            pass


# ---------------------------------------------------------------------- what it reads
def test_a_layer_by_its_address_says_the_same_as_the_file(store, tmp_path, qgis_app):
    path = table(tmp_path)
    sync(store, path)
    layer = open_any(f"ogr://{path}", ReaderOptions())
    assert layer.columns[-3:] == ["id", "name", "facility_type"] and layer.crs == "EPSG:4326"
    assert not sync(store, f"ogr://{path}").is_news


def test_an_address_with_a_password_is_refused_without_repeating_it(qgis_app):
    with pytest.raises(SourceError) as refused:
        open_any("postgres://host=db dbname='c' user='u' password='geheim' table=\"public\".\"t\"", ReaderOptions())
    assert "password" in refused.value.text() and "geheim" not in refused.value.text()


def test_a_table_that_does_not_answer_is_told_by_its_name(qgis_app):
    with pytest.raises(SourceError) as refused:
        open_any("postgres://host='127.0.0.1' port=1 dbname='c' table=\"public\".\"shops\"", ReaderOptions())
    assert "The table public.shops cannot be read" in refused.value.text()


# ---------------------------------------------------------------------- as a schedule runs it
def test_a_schedule_sees_success_nothing_new_and_failure(tmp_path, qgis_process):
    with city_store(tmp_path):
        pass
    log = tmp_path / "sync.log"
    asked = {"STORE": tmp_path / "city.gpkg", "MAPPING": "generic_facilities", "SOURCE": "shops", "LOG": log,
             "REPORT": tmp_path / "report.csv"}  # fmt: skip
    first = qgis_process("syncfacilities", INPUT=table(tmp_path), **asked)
    assert first.returncode == 0, first.stderr
    assert results_of(first)["ADDED"] == 20 and results_of(first)["NEWS"]
    second = qgis_process("syncfacilities", INPUT=tmp_path / "shops.geojson", **asked)
    assert second.returncode == 0 and not results_of(second)["NEWS"]
    third = qgis_process("syncfacilities", INPUT=table(tmp_path, count=3), **asked)
    assert third.returncode != 0 and "It looks cut off" in third.stdout + third.stderr
    lines = log.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 3
    assert "shops: 20 rows, 20 added, 0 changed, 0 gone, 0 rejected" in lines[0]
    assert "shops: 20 rows, nothing changed" in lines[1]
    assert "FAILED: 17 of the 20 facilities" in lines[2]
    with open_store(tmp_path / "city.gpkg") as store:
        assert present(store) == 20
        assert store.value("SELECT count(*) FROM facility_status") > 0
        assert store.value("SELECT count(*) FROM facility_dirty") == 0


@pytest.mark.postgis
def test_a_table_of_a_municipal_database_is_read_by_its_service(tmp_path, qgis_process, monkeypatch):
    """As the crontab in docs/import.md does it: the login stands in pg_service.conf, not in the address."""
    import psycopg2

    name = "ic_registry"
    for database, statements in (
        ("postgres", (f"DROP DATABASE IF EXISTS {name}", f"CREATE DATABASE {name}")),
        (
            name,
            (
                "CREATE EXTENSION postgis",
                "CREATE TABLE shops (id text PRIMARY KEY, name text, facility_type text, geom geometry(Point, 4326))",
                "INSERT INTO shops SELECT 's' || n, 'Shop ' || n, 'commerce', "
                "ST_SetSRID(ST_MakePoint(76.8 + n / 1000.0, 43.2), 4326) FROM generate_series(1, 20) n",
            ),
        ),
    ):
        connection = psycopg2.connect(dbname=database)
        connection.autocommit = True
        for statement in statements:
            connection.cursor().execute(statement)
        connection.close()
    words = {key: os.environ[f"PG{key.upper()}"] for key in ("host", "port", "user", "password")}
    lines = "\n".join(f"{key}={value}" for key, value in {**words, "dbname": name}.items())
    (tmp_path / "service.conf").write_text(f"[registry]\n{lines}\n", encoding="utf-8")
    monkeypatch.setenv("PGSERVICEFILE", str(tmp_path / "service.conf"))
    with city_store(tmp_path):
        pass
    address = "postgres://service='registry' key='id' table=\"public\".\"shops\" (geom)"
    asked = {"STORE": tmp_path / "city.gpkg", "MAPPING": "generic_facilities", "SOURCE": "shops"}
    first = qgis_process("syncfacilities", INPUT=address, **asked)
    assert first.returncode == 0, first.stderr
    assert results_of(first)["ADDED"] == 20 and results_of(first)["INSIDE"] == 20
    again = qgis_process("syncfacilities", INPUT=address, **asked)
    assert again.returncode == 0 and not results_of(again)["NEWS"]
    assert words["password"] not in first.stdout + first.stderr + again.stdout + again.stderr
