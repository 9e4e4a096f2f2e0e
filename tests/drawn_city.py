"""A made-up city, written straight into the store's map tables, for tests of how a city is drawn.

Unlike the sample city it needs no inspections and no evaluation, and has every symbol in known numbers.
"""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np

from inclusive_city.layers.aggregates import write_aggregates
from inclusive_city.layers.model_store import criterion_keys, install_model
from inclusive_city.layers.store import Store, create_store, utc_now
from inclusive_city.layers.store.gpkg_geometry import point_blobs

WEST, SOUTH, EAST, NORTH = 76.76, 43.12, 77.06, 43.36
STATUSES = ("not_assessed", "incomplete", "inaccessible", "conditional", "partial", "accessible")
SHARES = (0.38, 0.10, 0.22, 0.06, 0.14, 0.10)
DISTRICTS = (
    ("d1", "Alatau", "Алатау ауданы", "Алатауский район"),
    ("d2", "Almaly", "Алмалы ауданы", "Алмалинский район"),
    ("d3", "Auezov", "Әуезов ауданы", "Ауэзовский район"),
    ("d4", "Bostandyq", "Бостандық ауданы", "Бостандыкский район"),
    ("d5", "Jetisu", "Жетісу ауданы", "Жетысуский район"),
    ("d6", "Medeu", "Медеу ауданы", "Медеуский район"),
    ("d7", "Nauryzbai", "Наурызбай ауданы", "Наурызбайский район"),
    ("d8", "Turksib", "Түрксіб ауданы", "Турксибский район"),
)


def draw_city(path: Path, model_folder: Path, facilities: int = 400, seed: int = 1, sample: bool = True) -> Store:
    """A store of ``facilities`` facilities in eight districts (4 × 2), the last two of them without a place
    and the third retired; open, to be closed by the caller."""
    random = np.random.default_rng(seed)
    store = create_store(path)
    model = install_model(store, model_folder)
    with store.transaction(bulk="drawn city"):
        if sample:
            store.insert("setting", {"key": ["sample"], "value": ["1"]})
        _districts(store)
        fid, _ = _facilities(store, model, facilities, random)
        official = _statuses(store, model, fid, random)
        write_aggregates(store, model, fid, official)
        _inspections(store, model, fid[:20])
        store.execute("DELETE FROM facility_dirty")
        store.insert("facility_dirty", {"facility": fid[3:5]})
    return store


def _districts(store: Store) -> None:
    wkb = []
    for index in range(len(DISTRICTS)):
        column, row = index % 4, index // 4
        x0, x1 = (WEST + (EAST - WEST) * part / 4 for part in (column, column + 1))
        y0, y1 = (SOUTH + (NORTH - SOUTH) * part / 2 for part in (row, row + 1))
        ring = struct.pack("<10d", x0, y0, x1, y0, x1, y1, x0, y1, x0, y0)
        polygon = b"\x01" + struct.pack("<III", 3, 1, 5) + ring
        wkb.append(b"\x01" + struct.pack("<II", 6, 1) + polygon)
    code, name, kk, ru = zip(*DISTRICTS)
    store.insert("district", {"code": code, "name": name, "geom": wkb, "population": [100_000] * len(code)})
    for language, titles in (("kk", kk), ("ru", ru), ("en", name)):
        store.insert(
            "label",
            {"kind": ["district"] * len(code), "code": code, "language": [language] * len(code), "title": titles},
        )


def _facilities(store, model, count, random):
    fid = store.next_keys("facility", count)
    crowded = random.random(count) < 0.6
    x = np.where(crowded, random.normal((WEST + EAST) / 2, 0.03, count), random.uniform(WEST, EAST, count))
    y = np.where(crowded, random.normal((SOUTH + NORTH) / 2, 0.025, count), random.uniform(SOUTH, NORTH, count))
    x, y = np.clip(x, WEST, EAST - 1e-9), np.clip(y, SOUTH, NORTH - 1e-9)
    district = 1 + ((x - WEST) / (EAST - WEST) * 4).astype(int) + 4 * ((y - SOUTH) / (NORTH - SOUTH) * 2).astype(int)
    place = np.full(count, "inside", dtype=object)
    x[-2:] = y[-2:] = np.nan
    place[-2:] = "unlocated"
    types = [kind.code for kind in model.facility_types]
    kinds = [kind.code for kind in model.owner_kinds]
    number = np.arange(count)
    retired = [None] * count
    retired[2] = "2024-01-01T00:00:00.000Z"
    store.insert(
        "facility",
        {
            "fid": fid,
            "geom": point_blobs(x, y),
            "uuid": [f"00000000-0000-4000-8000-{n:012d}" for n in number],
            "name": [f"Facility {n}" for n in number],
            "facility_type": np.array(types, dtype=object)[random.integers(0, len(types), count)],
            "address": [f"Abai st. {n}" for n in number],
            "owner_kind": np.array(kinds, dtype=object)[random.integers(0, len(kinds), count)],
            "owner": ["Akimat"] * count,
            "district": district.tolist(),
            "place": place,
            "retired_at": retired,
        },
    )
    for language, word in (("kk", "Нысан"), ("ru", "Объект")):
        store.insert(
            "facility_name",
            {"facility": fid, "language": [language] * count, "name": [f"{word} {n}" for n in number]},
        )
    return fid, place


def _statuses(store, model, fid, random):
    count = len(fid)
    names = np.array(STATUSES, dtype=object)
    official = np.empty((count, len(model.profiles)), dtype=np.int8)
    shown: dict[str, object] = {"facility": fid}
    for index, profile in enumerate(model.profile_codes):
        status = random.choice(len(STATUSES), count, p=SHARES)
        status[: 2 * len(STATUSES)] = np.arange(2 * len(STATUSES)) % len(STATUSES)
        draw = random.random(count)
        if index == 0:
            out_of_date = draw < 0.15
        old = out_of_date & (status != 0)
        reported = np.where(random.random(count) < 0.5, random.integers(1, len(STATUSES), count), 0)
        own = np.where(old, names[status] + "_old", names[status])
        shown[f"official_{profile}"] = own
        hollow = (status == 0) & (reported > 0)
        shown[f"symbol_{profile}"] = np.where(hollow, "reported_" + names[reported], own)
        official[:, index] = status
        for basis, codes in (("official", status), ("reported", reported)):
            failing = np.where(codes == 2, "E02 E13", "")
            store.insert(
                "profile_status",
                {
                    "facility": fid,
                    "profile": [profile] * count,
                    "basis": [basis] * count,
                    "status": names[codes],
                    "failing": failing,
                    "partly": [""] * count,
                    "unknown_critical": [""] * count,
                    "zones": [""] * count,
                    "since": [utc_now()] * count,
                    "score": np.where(codes > 1, 62.0, np.nan),
                },
            )
            if index == 0:
                store.insert(
                    "facility_assessment",
                    {
                        "facility": fid,
                        "basis": [basis] * count,
                        "inspections": (codes > 0).astype(int),
                        "inspected_at": np.where(codes > 0, "2025-03-04T05:06:00.000Z", None),
                        "out_of_date": (out_of_date & (basis == "official")).astype(int),
                        "model_version": ["t"] * count,
                        "evaluated_at": [utc_now()] * count,
                    },
                )
    store.insert("facility_shown", shown)
    return official


def _inspections(store, model, fid):
    inspector = store.next_keys("inspector", 1)
    store.insert("inspector", {"fid": inspector, "name": ["A. Inspector"], "certificate": ["K-1"]})
    keys = store.next_keys("inspection", len(fid))
    store.insert(
        "inspection",
        {
            "fid": keys,
            "uuid": [f"10000000-0000-4000-8000-{n:012d}" for n in range(len(fid))],
            "facility": fid,
            "inspector": np.repeat(inspector, len(fid)),
            "inspected_at": ["2025-03-04T05:06:00.000Z"] * len(fid),
            "basis": ["official"] * len(fid),
            "state": ["verified"] * len(fid),
            "model_version": ["t"] * len(fid),
        },
    )
    criterion = next(item for item in model.criteria if item.is_numeric)
    store.insert(
        "answer",
        {
            "inspection": keys,
            "criterion": [criterion_keys(store)[criterion.code]] * len(fid),
            "number": [0.9] * len(fid),
        },
    )
