"""A small city for tests of the register and its history: a few facilities with all that can hang on one."""

from __future__ import annotations

from pathlib import Path

from inclusive_city.layers.model_store import criterion_keys, install_model, option_keys
from inclusive_city.layers.register import create_facility
from inclusive_city.layers.store import Store, create_store
from inclusive_city.layers.store.base import utc_now

MODEL = Path(__file__).resolve().parent.parent / "resources" / "models" / "almaty"
HERE, NEAR = (76.95, 43.25), (76.9503, 43.2501)
NAMES = {"kk": "Емхана", "ru": "Поликлиника", "en": "Clinic"}


def register_city(path: Path) -> Store:
    """An empty city with its model and one district that holds everything near :data:`HERE`; open."""
    import struct

    store = create_store(path)
    install_model(store, MODEL)
    ring = struct.pack("<10d", 76.9, 43.2, 77.0, 43.2, 77.0, 43.3, 76.9, 43.3, 76.9, 43.2)
    polygon = b"\x01" + struct.pack("<III", 3, 1, 5) + ring
    wkb = b"\x01" + struct.pack("<II", 6, 1) + polygon
    store.insert("district", {"code": ["d1"], "name": ["Almaly"], "geom": [wkb]})
    return store


def clinic(store: Store, **given: object) -> int:
    """A facility with names, made by a person."""
    values = {"name": "Clinic", "facility_type": "health", "address": "Abai st. 1", "owner": "Akimat"}
    names = given.pop("names", NAMES)
    position = given.pop("position", HERE)
    return create_facility(store, {**values, **given}, names, position, "Aigul")


def inspect(
    store: Store, facility: int, when: str, state: str = "verified", answers: dict | None = None, **more
) -> int:
    """An inspection with answers (code → number, option, "unknown"); its key. As an import writes it."""
    fid = int(store.next_keys("inspection", 1)[0])
    criteria, options = criterion_keys(store), option_keys(store)
    with store.transaction(bulk="test"):
        store.insert(
            "inspection",
            {
                "fid": [fid], "uuid": [f"i{fid}"], "facility": [facility], "inspected_at": [when], "state": [state],
                "basis": ["official"], "model_version": ["1"], **{name: [value] for name, value in more.items()},
            },
        )  # fmt: skip
        for code, value in (answers or {}).items():
            row = {"inspection": [fid], "criterion": [criteria[code]], "state": [0]}
            if value == "unknown":
                row["state"] = [1]
            elif isinstance(value, str):
                row["choice"] = [options[code, value]]
            else:
                row["number"] = [float(value)]
            store.insert("answer", row)
    return fid


def hang_on(store: Store, facility: int) -> dict[str, int]:
    """A work, a photo, a report and a planned visit of the facility; table → key."""
    keys = {table: int(store.next_keys(table, 1)[0]) for table in ("work", "photo", "citizen_report", "visit")}
    measure = store.value("SELECT min(fid) FROM measure")
    rows = {
        "work": {"facility": [facility], "measure": [measure], "quantity": [2.0], "changed_by": ["Berik"]},
        "photo": {"uuid": [f"p{facility}"], "facility": [facility], "content": [b"x"], "checksum": ["c"]},
        "citizen_report": {
            "uuid": [f"r{facility}"],
            "facility": [facility],
            "received_at": [utc_now()],
            "words": ["!"],
        },
        "visit": {"facility": [facility], "week": ["2027-01-04"], "purpose": ["refresh"]},
    }
    for table, row in rows.items():
        store.insert(table, {"fid": [keys[table]], **row})
    return keys


def content(store: Store, *left_out: str) -> dict[str, list[tuple]]:
    """What stands in the tables that a merge touches, without what tells of the writing itself."""
    found = {}
    told = {"row_version", "base_version", "changed_at", "changed_by", *left_out}
    for table in ("facility", "facility_name", "inspection", "answer", "photo", "work", "citizen_report", "visit"):
        names = [name for name in store.column_names(table) if name not in told]
        if table == "facility_name":
            names.remove("fid")  # a name that went and came back is a new row
        found[table] = sorted(store.rows(f"SELECT {', '.join(names)} FROM {table}"), key=repr)
    return found
