"""A city from one store to another, with everything in it: records, answers, history, photos, links, queue and log.

Keys stay as they are, so that every link holds. The source is read as of one moment; the target is written in one
transaction into an empty store.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..scoring.errors import QT_TRANSLATE_NOOP
from .model_store import shape_shown, stored_model
from .photo_files import carry_pictures
from .store import Cancelled, Progress, Store, StoreError, create_store, open_store
from .store.base import Cancelled as CancelledCheck
from .store.base import quoted
from .store.errors import ModelMissing
from .store.gpkg_geometry import to_wkb

CHUNK = 50_000
"""Rows read and written at a time."""
CHUNK_OF = {"photo": 40}
"""Fewer where rows are large."""
PERSONAL = "contact"
TABLES = (
    "setting", "model", "model_file", "criterion", "criterion_option", "label", "measure", "price",
    "district", "facility", "facility_name", "inspector", "inspection", "answer", "compensation", "photo",
    "facility_assessment", "profile_status", "facility_status_history", "facility_dirty", "facility_shown",
    "district_shown", "hexagon", "demand", "demand_people", "demand_share", "demand_total", "facility_capacity",
    "shared_asset", "facility_asset", "scenario", "scenario_facility", "scenario_term", "scenario_package",
    "scenario_package_profile", "scenario_acceptability", "scenario_figure", "gap_cell", "gap_profile", "work",
    "citizen_report", PERSONAL, "accepted_issue", "field_package", "import_run", "import_note", "facility_merge",
    "facility_merge_part", "finding", "facility_due", "visit", "change_log",
)  # fmt: skip
"""What is copied, what is referred to ahead of what refers to it."""
COPYING = QT_TRANSLATE_NOOP("Progress", "Copying the city")
FINISHING = QT_TRANSLATE_NOOP("Progress", "Building the indexes")


class StoreNotEmpty(StoreError):
    def __init__(self, name: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors", "{name} holds a city already; it was left as it is. Copy into a new store instead."
            ),
            name=name,
        )


@dataclass
class TransferReport:
    """Rows copied per table, what was left out (personal data), and columns that only the source has."""

    rows: dict[str, int] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    unknown_columns: list[str] = field(default_factory=list)
    missing_photos: int = 0
    """Photos whose picture is not where the source says: only what is known of them was copied."""


def copy_city(
    source: str,
    target: str,
    personal: bool = False,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> TransferReport:
    """:func:`copy_store` into a new store called ``target``; where it fails there is none afterwards."""
    with open_store(source, read_only=True) as city, create_store(target) as copy:
        try:
            return copy_store(city, copy, personal, progress, cancelled)
        except BaseException:
            copy.abandon()
            raise


def copy_store(
    source: Store,
    target: Store,
    personal: bool = False,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> TransferReport:
    """Copy the city in ``source`` into the empty store ``target``. ``personal``: with the contacts of residents, which
    takes the right to read them. Raises :class:`StoreNotEmpty`, ModelMissing, or a store's error; the target is then as
    it was."""
    report = TransferReport()
    with source.snapshot():
        try:
            model = stored_model(source)
        except ModelMissing:
            model = None  # an empty city is a city, too
        sizes = {table: source.value(f"SELECT count(*) FROM {quoted(table)}") for table in _wanted(personal)}  # nosec B608 # quoted() checks the names
        whole = max(sum(sizes.values()), 1)
        with target.loading(TABLES):
            if target.value("SELECT 1 FROM facility LIMIT 1") or target.value("SELECT 1 FROM model LIMIT 1"):
                raise StoreNotEmpty(target.name)
            if model is not None:
                shape_shown(target, model)
            done = 0
            for table in sizes:
                report.rows[table] = 0
                columns = _shared_columns(source, target, table, report)
                for rows in _chunks(source, table, columns):
                    if cancelled is not None and cancelled():
                        raise Cancelled()
                    given = {name: _given(name, values) for name, values in zip(columns, zip(*rows))}
                    if table == "photo":
                        report.missing_photos += carry_pictures(source, target, given)
                    target.insert(table, given)
                    report.rows[table] += len(rows)
                    done += len(rows)
                    if progress is not None:
                        progress(0.85 * done / whole, COPYING)
            if progress is not None:
                progress(0.85, FINISHING)
    if not personal:
        report.left_out.append(PERSONAL)
    if progress is not None:
        progress(1.0, FINISHING)
    return report


def _wanted(personal: bool) -> list[str]:
    return [table for table in TABLES if personal or table != PERSONAL]


def _shared_columns(source: Store, target: Store, table: str, report: TransferReport) -> list[str]:
    there = set(target.column_names(table))
    names = source.column_names(table)
    report.unknown_columns += [f"{table}.{name}" for name in names if name not in there]
    return [name for name in names if name in there]


def _chunks(source: Store, table: str, columns: list[str]) -> Iterator[list[tuple[Any, ...]]]:
    """The rows in the order of their key, some at a time."""
    key = columns[0]  # of every table the first column
    listed = ", ".join(quoted(name) for name in columns)
    last = None
    size = CHUNK_OF.get(table, CHUNK)
    while True:
        after = "" if last is None else f" WHERE {quoted(key)} > :last"
        rows = source.rows(
            f"SELECT {listed} FROM {quoted(table)}{after} ORDER BY {quoted(key)} LIMIT {size}",  # nosec B608 # quoted() checks the names
            {} if last is None else {"last": last},
        )
        if rows:
            yield rows
        if len(rows) < size:
            return
        last = rows[-1][0]


def _given(name: str, values: tuple[Any, ...]) -> list[Any]:
    """A column as :meth:`Store.insert` takes it."""
    return [None if value is None else to_wkb(value) for value in values] if name == "geom" else list(values)
