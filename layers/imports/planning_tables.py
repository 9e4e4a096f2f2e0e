"""Small tables that the analyses need, with fixed columns: shares of the population, published totals, capacities of
facilities, what several facilities share. ``docs/import.md`` has the columns.

All tables of one act are written together or not at all. A row that cannot be used is rejected with its reason.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from ...scoring.errors import QT_TRANSLATE_NOOP
from ...scoring.model import Model
from ...scoring.units import QuantityError, parse_quantity
from ..demand_checks import differing_totals
from ..districts import Districts, read_districts
from ..may import machine_account
from ..model_store import stored_model
from ..store.base import Cancelled as CancelledCheck
from ..store.base import Progress, Store
from ..store.errors import Cancelled
from ..survivors import survivors
from .errors import ImportStopped, columns_missing, source_empty
from .kept_reports import keep_report
from .notes import ImportReport, Notes, Translate
from .readers import open_source
from .run import WRITING, ImportRefused
from .values import clean

SHARES, TOTALS, CAPACITIES, ASSETS = TABLES = ("shares", "totals", "capacities", "assets")
"""In the order in which they are written."""
COLUMNS: Mapping[str, tuple[str, ...]] = {
    SHARES: ("district", "profile", "share", "people", "of_people", "source", "as_of"),
    TOTALS: ("district", "profile", "people", "source", "as_of"),
    CAPACITIES: ("facility", "facility_source", "capacity", "unit", "source", "as_of"),
    ASSETS: ("kind", "code", "name", "facility", "facility_source"),
}
_NEEDED: Mapping[str, tuple[str, ...]] = {
    SHARES: ("profile", "source"),
    TOTALS: ("people", "source"),
    CAPACITIES: ("facility", "capacity"),
    ASSETS: ("kind", "code", "facility"),
}
Key = tuple
Values = tuple
READING_TABLES = QT_TRANSLATE_NOOP("Progress", "Reading the tables")


@dataclass
class _Row:
    number: int
    texts: dict[str, str | None]

    def __getitem__(self, name: str) -> str | None:
        return self.texts.get(name)


class _Refusal(Exception):
    """This row cannot be used: a reason of ``reasons.py`` and what it speaks of."""

    def __init__(self, reason: str, **params: object) -> None:
        super().__init__(reason)
        self.reason, self.params = reason, params


@dataclass
class _Known:
    """What the store knows that the rows refer to."""

    model: Model
    districts: Districts
    facility_of_id: dict[str, dict[str, int]] = field(default_factory=dict)
    """Id in a source → source → facility."""
    facility_of_uuid: dict[str, int] = field(default_factory=dict)

    def district(self, text: str | None) -> int | None:
        if text is None:
            return None
        position = self.districts.position(text)
        if position < 0:
            raise _Refusal("district_unknown", value=text)
        return int(self.districts.fid[position])

    def profile(self, text: str | None) -> str | None:
        if text is not None and text not in self.model.profile_codes:
            raise _Refusal("unknown_profile", value=text, other=", ".join(self.model.profile_codes))
        return text

    def facility(self, row: _Row) -> int:
        text, source = row["facility"] or "", row["facility_source"]
        if text.lower() in self.facility_of_uuid:
            return self.facility_of_uuid[text.lower()]
        found = self.facility_of_id.get(text, {})
        if source is not None:
            found = {name: key for name, key in found.items() if name == source}
        if not found:
            raise _Refusal("facility_not_here", value=text)
        if len(set(found.values())) > 1:
            raise _Refusal("facility_ambiguous", value=text, other="; ".join(sorted(found)))
        return next(iter(found.values()))


def import_planning_tables(
    store: Store,
    files: Mapping[str, str | os.PathLike[str]],
    is_complete: bool = False,
    by: str = "",
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
    translate: Translate | None = None,
) -> list[ImportReport]:
    """Import the tables of ``files`` (one of :data:`TABLES` → path). ``is_complete``: what a file lacks goes.

    Raises :class:`~.errors.ImportStopped` (a file that cannot be read, lacks a column or has not one usable row),
    a StoreError or Cancelled; the store is then as it was.
    """
    if not files:
        raise ImportStopped(
            QT_TRANSLATE_NOOP("Errors", "Name at least one table: shares, totals, capacities or shared assets.")
        )

    def step(fraction: float, what: str) -> None:
        if cancelled is not None and cancelled():
            raise Cancelled()
        if progress is not None:
            progress(fraction, what)

    step(0.0, READING_TABLES)
    known = _read_known(store, files)
    given: list[tuple[ImportReport, dict[Key, Values]]] = []
    for table in (name for name in TABLES if name in files):
        given.append(_read(table, os.fspath(files[table]), known))
        step(0.5 * len(given) / len(files), READING_TABLES)
    by = by or machine_account()
    with store.transaction(bulk="import"):
        for index, (report, rows) in enumerate(given):
            step(0.5 + 0.4 * index / len(given), WRITING)
            report.counts.update(_WRITERS[report.kind](store, rows, is_complete))
        for report, _ in given:
            if report.kind == TOTALS:
                for check in differing_totals(store, known.model):
                    report.notes.flag("sum_differs", 0, None, **check.words())
            report.count_notes()
            counts = (report.counts[name] for name in ("added", "changed", "missing"))
            report.is_news = any(counts)
            keep_report(store, report, by, translate)
        step(0.95, WRITING)
    return [report for report, _ in given]


# ------------------------------------------------------------------ reading
def _read_known(store: Store, files: Mapping[str, object]) -> _Known:
    known = _Known(stored_model(store), read_districts(store))
    if CAPACITIES in files or ASSETS in files:
        into = survivors(store)
        for fid, uuid, source, source_id in store.rows("SELECT fid, uuid, source, source_id FROM facility"):
            known.facility_of_uuid[uuid.lower()] = into.get(fid, fid)
            if source_id is not None:
                known.facility_of_id.setdefault(source_id, {})[source or ""] = into.get(fid, fid)
    return known


def _read(table: str, path: str, known: _Known) -> tuple[ImportReport, dict[Key, Values]]:
    report = ImportReport(table, "", os.path.basename(path), "")
    found: dict[Key, Values] = {}
    first: dict[Key, int] = {}
    count = 0
    for row in _rows(table, path, report.notes):
        count += 1
        try:
            lacking = next((name for name in _NEEDED[table] if row[name] is None), None)
            if lacking:
                raise _Refusal("no_value", column=lacking)
            key, values = _READERS[table](row, known)
            if key in found:
                raise _Refusal("told_twice", other=first[key])
        except _Refusal as refusal:
            report.notes.reject(refusal.reason, row.number, row["facility"], **refusal.params)
            continue
        found[key], first[key] = values, row.number
    count += report.rejected.get("unreadable", 0)
    if not count:
        raise source_empty(path)
    report.counts["rows"] = count
    sources = {values[-2] for values in found.values()} if table != ASSETS else set()
    report.source = sources.pop() or "" if len(sources) == 1 else ""
    if not found:
        report.count_notes()
        raise ImportRefused(report)
    return report, found


def _rows(table: str, path: str, notes: Notes) -> Iterator[_Row]:
    source = open_source(path)
    headers = {name: source.resolve(name) for name in COLUMNS[table]}
    lacking = [name for name in _NEEDED[table] if headers[name] is None]
    if lacking:
        raise columns_missing(path, lacking, source.columns or [])
    if table == SHARES and headers["share"] is None and (headers["people"] is None or headers["of_people"] is None):
        raise columns_missing(path, ["share"], source.columns or [])
    for batch in source.batches({header for header in headers.values() if header is not None}):
        for number, cells, expected in batch.broken:
            notes.reject("unreadable", number, None, cells=cells, columns=expected)
        columns = {name: batch.columns.get(header or "", [None] * len(batch)) for name, header in headers.items()}
        for index, number in enumerate(batch.numbers.tolist()):
            yield _Row(number, {name: clean(cells[index]) for name, cells in columns.items()})


def _share(row: _Row, known: _Known) -> tuple[Key, Values]:
    key = (known.district(row["district"]), known.profile(row["profile"]))
    if row["share"] is not None:
        text = row["share"]
        share = _number(text.rstrip("% "), "share", text) / (100 if text.endswith("%") else 1)
    else:
        for name in ("people", "of_people"):
            if row[name] is None:
                raise _Refusal("no_value", column="share")
        of_people = _amount(row, "of_people")
        text = f"{row['people']} / {row['of_people']}"
        share = _amount(row, "people") / of_people if of_people else np.inf
    if not 0 <= share <= 1:
        raise _Refusal("bad_share", value=text)
    return key, (share, row["source"], row["as_of"])


def _total(row: _Row, known: _Known) -> tuple[Key, Values]:
    key = (known.district(row["district"]), known.profile(row["profile"]))
    return key, (_amount(row, "people"), row["source"], row["as_of"])


def _capacity(row: _Row, known: _Known) -> tuple[Key, Values]:
    return (known.facility(row),), (_amount(row, "capacity"), row["unit"], row["source"], row["as_of"])


def _asset(row: _Row, known: _Known) -> tuple[Key, Values]:
    return (row["kind"], row["code"], known.facility(row)), (row["name"],)


def _amount(row: _Row, name: str) -> float:
    return _number(row[name] or "", name, row[name] or "")


def _number(text: str, column: str, shown: str) -> float:
    try:
        return parse_quantity(text, "number").value
    except QuantityError as error:
        raise _Refusal("bad_amount", column=column, value=shown, detail=error) from error


_READERS = {SHARES: _share, TOTALS: _total, CAPACITIES: _capacity, ASSETS: _asset}


# ------------------------------------------------------------------ writing
def _write_plain(
    store: Store, table: str, key_columns: tuple[str, ...], value_columns: tuple[str, ...],
    rows: Mapping[Key, Values], is_complete: bool,
) -> dict[str, int]:  # fmt: skip
    """Bring a table to what ``rows`` say: key → values."""
    names = (*key_columns, *value_columns)
    key_name = "facility" if table == "facility_capacity" else "fid"
    here = {
        tuple(row[1 : 1 + len(key_columns)]): (row[0], tuple(row[1 + len(key_columns) :]))
        for row in store.rows(f"SELECT {key_name}, {', '.join(names)} FROM {table}")  # nosec B608 # literal names
    }
    new = [key for key in rows if key not in here]
    changed = [key for key in rows if key in here and here[key][1] != rows[key]]
    gone = [key for key in here if key not in rows] if is_complete else []
    away = [here[key][0] for key in (*changed, *gone)]
    if away:
        store.delete(table, key_name, np.array(away, dtype=np.int64))
    written = [*new, *changed]
    if written:
        columns = zip(*((*key, *rows[key]) for key in written))
        store.insert(table, {name: list(column) for name, column in zip(names, columns)})
    return {
        "added": len(new),
        "changed": len(changed),
        "unchanged": len(rows) - len(new) - len(changed),
        "missing": len(gone),
    }


def _write_shares(store: Store, rows: Mapping[Key, Values], is_complete: bool) -> dict[str, int]:
    columns = ("district", "profile"), ("share", "source", "as_of")
    return _write_plain(store, "demand_share", *columns, rows, is_complete)


def _write_totals(store: Store, rows: Mapping[Key, Values], is_complete: bool) -> dict[str, int]:
    columns = ("district", "profile"), ("people", "source", "as_of")
    return _write_plain(store, "demand_total", *columns, rows, is_complete)


def _write_capacities(store: Store, rows: Mapping[Key, Values], is_complete: bool) -> dict[str, int]:
    columns = ("facility",), ("capacity", "unit", "source", "as_of")
    return _write_plain(store, "facility_capacity", *columns, rows, is_complete)


def _write_assets(store: Store, rows: Mapping[Key, Values], is_complete: bool) -> dict[str, int]:
    """The assets by kind and code, then who has a part in which. An asset that nobody has a part in any longer goes,
    unless a work names it."""
    known = store.rows("SELECT fid, kind, code, name FROM shared_asset")
    here = {(kind, code): (fid, name) for fid, kind, code, name in known}
    names: dict[tuple[str, str], str | None] = {}
    for (kind, code, _), (name,) in rows.items():
        names[kind, code] = names.get((kind, code)) or name
    new = [key for key in names if key not in here]
    if new:
        keys = store.next_keys("shared_asset", len(new))
        store.insert(
            "shared_asset",
            {
                "fid": keys,
                "kind": [kind for kind, _ in new],
                "code": [code for _, code in new],
                "name": [names[key] for key in new],
            },
        )
        here.update({key: (fid, names[key]) for key, fid in zip(new, keys.tolist())})
    renamed = [key for key, name in names.items() if name is not None and name != here[key][1]]
    if renamed:
        store.update(
            "shared_asset",
            "fid",
            {"fid": [here[key][0] for key in renamed], "name": [names[key] for key in renamed]},
        )
    pairs: dict[Key, Values] = {(facility, here[kind, code][0]): () for kind, code, facility in rows}
    counts = _write_plain(store, "facility_asset", ("facility", "asset"), (), pairs, is_complete)
    counts["changed"] += len(renamed)
    if is_complete:
        store.execute(
            "DELETE FROM shared_asset "
            "WHERE NOT EXISTS (SELECT 1 FROM facility_asset a WHERE a.asset = shared_asset.fid) "
            "AND NOT EXISTS (SELECT 1 FROM work w WHERE w.asset = shared_asset.fid)"
        )
    return counts


_WRITERS = {
    SHARES: _write_shares,
    TOTALS: _write_totals,
    CAPACITIES: _write_capacities,
    ASSETS: _write_assets,
}
