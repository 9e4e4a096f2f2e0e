"""Who may do what in a municipal database, as one table: tried by test_rights.py and shown in docs/database.md. And a
database with a login in each group."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg2

from inclusive_city.layers.rights import GROUPS

ROOT = Path(__file__).resolve().parent.parent
SQL = ROOT / "resources" / "sql" / "postgis"
MODEL = ROOT / "resources" / "models" / "almaty"
COLUMNS = ("reader", "inspector", "editor", "planner", "moderator", "department", "public")
MATRIX = (
    # R reads, A adds, C changes, c changes some columns, D deletes; r reads some rows. Administrators: everything.
    (("schema_version", "model", "model_file", "criterion", "criterion_option", "measure", "district_right"),
     "R R R R R R -"),
    (("setting",), "R R RACD RACD R R -"),
    (("label",), "R R RACD R R R -"),
    (("price",), "R R R RACD R R -"),
    (("district",), "R R RAC R R R -"),
    (("facility",), "R R RAC Rc R R -"),
    (("facility_name",), "R R RACD R R R -"),
    (("inspector",), "R R RAC R R R -"),
    (("inspection", "answer", "compensation", "photo"), "R RACD RACD R R R -"),
    (("facility_assessment", "profile_status", "facility_dirty", "facility_shown", "district_shown", "hexagon"),
     "R R RACD RACD R R -"),
    (("facility_status_history",), "R R RA RA R R -"),
    (("work",), "R R Rc RACD R Rc -"),
    (("demand", "demand_people", "demand_share", "demand_total", "scenario", "scenario_facility", "scenario_term",
      "scenario_package", "scenario_package_profile", "scenario_acceptability", "scenario_figure", "gap_cell",
      "gap_profile"), "R R R RACD R R -"),
    (("facility_capacity", "shared_asset", "facility_asset"), "R R RACD RACD R R -"),
    (("citizen_report",), "R R Rc R RACD Rc -"),
    (("contact",), "- - - - RACD r -"),
    (("accepted_issue", "field_package"), "R R RACD R R R -"),
    (("finding", "facility_due"), "R R RACD RACD R R -"),
    (("visit",), "R Rc RACD RACD R R -"),
    (("facility_merge",), "R R RAC R R R -"),
    (("facility_merge_part",), "R R RA R R R -"),
    (("import_run", "import_note"), "R R RA RA R R -"),
    (("change_log",), "R R RA R R R -"),
    (("facility_status", "answer_read", "facility_map", "facility_label", "district_map", "priority_map",
      "programme_map", "gap_map"),
     "R R R R R R -"),
    (("public_facility", "public_district", "public_status"), "R R R R R R R"),
)  # fmt: skip
CHANGED = {
    ("facility", "planner"): ("district", "place"),
    ("visit", "inspector"): ("state", "inspection"),
    ("work", "editor"): ("facility",),
    ("work", "department"): ("state", "done_at", "note", "notified_at", "follow_up_at", "base_version", "changed_by"),
    ("citizen_report", "editor"): ("facility",),
    ("citizen_report", "department"): ("state", "answer_words", "base_version"),
}
"""The columns behind each c."""


def table_of_rights() -> str:
    """The table of docs/database.md."""
    lines = ["| tables and views | " + " | ".join(COLUMNS) + " |", "| --- |" + " --- |" * len(COLUMNS)]
    for tables, letters in MATRIX:
        named = ", ".join(f"`{table}`" for table in tables)
        lines.append(f"| {named} | " + " | ".join(letters.replace("-", "–").split()) + " |")
    return "\n".join(lines)


class City:
    """A city in a database of its own, with a login in each group: ``ric_<group>_…``."""

    def __init__(self) -> None:
        self.mark = uuid.uuid4().hex[:8]
        self.database = f"ric_{self.mark}"
        self.logins = {group: f"ric_{group}_{self.mark}" for group in GROUPS}
        self.password = f"pw {self.mark}"

    def libpq(self, group: str) -> str:
        return f"dbname={self.database} user={self.logins[group]} password='{self.password}'"

    @contextmanager
    def as_login(self, group: str = "") -> Iterator[psycopg2.extensions.cursor]:
        """A cursor of the group's login (none: the superuser), outside of any transaction."""
        connection = psycopg2.connect(self.libpq(group) if group else f"dbname={self.database}")
        connection.autocommit = True
        try:
            with connection.cursor() as cursor:
                cursor.execute("SET search_path = inclusive_city, public")
                yield cursor
        finally:
            connection.close()

    def sql(self, statement: str, *values: object) -> list[tuple]:
        with self.as_login() as cursor:
            cursor.execute(statement, values or None)
            return cursor.fetchall() if cursor.description else []

    def create_logins(self) -> None:
        with server() as cursor:
            for login in self.logins.values():
                cursor.execute(f"CREATE ROLE {login} LOGIN PASSWORD %s", (self.password,))

    def remove(self) -> None:
        with server() as cursor:
            cursor.execute(f"DROP DATABASE IF EXISTS {self.database} WITH (FORCE)")
            for login in self.logins.values():
                cursor.execute(f"DROP ROLE IF EXISTS {login}")


@contextmanager
def server() -> Iterator[psycopg2.extensions.cursor]:
    """A cursor of the superuser of the throwaway server (the PG… variables)."""
    connection = psycopg2.connect(dbname="postgres")
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            yield cursor
    finally:
        connection.close()


@contextmanager
def city_with_rights() -> Iterator[City]:
    """A drawn city with a row in every table, rights set up, a login in each group."""
    from drawn_city import draw_city
    from test_transfer import fill_the_rest

    from inclusive_city.layers.rights import set_up_rights

    city = City()
    try:
        with server() as cursor:
            cursor.execute(f"CREATE DATABASE {city.database}")
        city.create_logins()
        with draw_city(f"dbname={city.database}", MODEL, facilities=60) as store:
            with store.transaction(bulk="test"):
                fill_the_rest(store)
            for group, login in city.logins.items():
                set_up_rights(store, [login], group)
        yield city
    finally:
        city.remove()
