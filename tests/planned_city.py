"""A small city to plan for: two districts, facilities with known barriers, people around them."""

from __future__ import annotations

import struct

import numpy as np
from test_evaluation import City

from inclusive_city.layers.store import gpkg_geometry

BARRIERS = {"E14": 0.05}
"""A threshold too high: keeps wheelchairs out, mended by one cheap measure."""
MORE = {"E14": 0.05, "E13": 0.7}
PEOPLE = {"mobility": 40.0, "musculoskeletal": 60.0, "visual": 20.0, "hearing": 30.0}


def district(store, code, west, east):
    ring = struct.pack("<10d", west, 43.0, east, 43.0, east, 43.5, west, 43.5, west, 43.0)
    wkb = b"\x01" + struct.pack("<II", 6, 1) + b"\x01" + struct.pack("<III", 3, 1, 5) + ring
    fid = int(store.next_keys("district", 1)[0])
    store.insert("district", {"fid": [fid], "code": [code], "name": [code.title()], "geom": [wkb]})
    return fid


def people_at(store, lon, lat=43.25, times=1.0, district=None):
    fid = int(store.next_keys("demand", 1)[0])
    store.insert(
        "demand",
        {
            "fid": [fid], "geom": gpkg_geometry.point_blobs(np.array([lon]), np.array([lat])),
            "people": [1000.0 * times], "source": ["grid"], "source_id": [str(fid)], "district": [district],
        },
    )  # fmt: skip
    for profile, count in PEOPLE.items():
        store.insert("demand_people", {"demand": [fid], "profile": [profile], "people": [count * times]})
    return fid


def planned_city(store, model):
    """The keys of the facilities, west to east: three in the west district, three in the east one. The last one was
    never inspected."""
    city = City(store, model)
    west, east = district(store, "west", 76.7, 76.9), district(store, "east", 76.9, 77.1)
    keys = []
    for number, lon in enumerate((76.75, 76.79, 76.83, 76.95, 76.99, 77.03)):
        key = city.facility(lon=lon, district=west if lon < 76.9 else east, name=f"Clinic {number}", owner_kind="state")
        keys.append(key)
        people_at(store, lon + 0.001, times=1.0 + 0.3 * number, district=west if lon < 76.9 else east)
        if number < 5:
            city.inspect(key, city.good() | (MORE if number % 2 else BARRIERS))
    return keys
