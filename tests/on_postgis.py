"""The same tests on the other store: where ``INCLUSIVE_CITY_TEST_STORE=postgis``, every ``*.gpkg`` that a test makes or
opens is a database of its own in the throwaway PostgreSQL (of which the PG… variables tell)."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

ACTIVE = os.environ.get("INCLUSIVE_CITY_TEST_STORE") == "postgis"
MODULES = (
    "test_store", "test_evaluation", "test_import_", "test_prioritisation", "test_queries", "test_filters",
    "test_district_maps", "test_project", "test_dialogs_card", "test_transfer", "test_due", "test_inspector_plan",
    "test_review", "test_search", "test_validation", "test_inspection_submit",
    "test_history", "test_register", "test_merging", "test_status_as_of", "test_scenario", "test_gap_", "test_planning",
    "test_programme_", "test_demand", "test_price_table", "test_work_list", "test_robustness_", "test_ranking_",
)  # fmt: skip
"""Beginnings of the names of the test files that run so: all that a store has to do with."""
TEMPLATE = "ic_template"


def run_sql(*statements: str, database: str = "postgres") -> list[tuple] | None:
    """Carry out statements on the throwaway server, each for itself; the rows of the last one, where it gives any."""
    import psycopg2

    connection = psycopg2.connect(dbname=database)
    connection.autocommit = True
    try:
        cursor = connection.cursor()
        for statement in statements:
            cursor.execute(statement)
        return cursor.fetchall() if cursor.description else None
    finally:
        connection.close()


class Databases:
    """Databases by the path that stands for them."""

    def __init__(self) -> None:
        self._made: set[str] = set()
        run_sql(f"DROP DATABASE IF EXISTS {TEMPLATE}", f"CREATE DATABASE {TEMPLATE}")
        run_sql("CREATE EXTENSION postgis", database=TEMPLATE)

    def address_of(self, name: str | os.PathLike[str]):
        from inclusive_city.layers.store import address

        text = os.fspath(name)
        if address.is_libpq(text) or not text.endswith(".gpkg") or Path(text).exists():
            return address.address_of(text)
        database = "ic_" + hashlib.sha256(os.path.abspath(text).encode()).hexdigest()[:16]
        if database not in self._made:
            run_sql(f"DROP DATABASE IF EXISTS {database}", f"CREATE DATABASE {database} TEMPLATE {TEMPLATE}")
            self._made.add(database)
        return address.Address(text, {"dbname": database})

    def drop(self) -> None:
        run_sql(*(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)" for name in [*self._made, TEMPLATE]))
