"""The city as it was known at a moment: records and statuses as they stood then. In both stores."""

from __future__ import annotations

import time

import numpy as np
import pytest
from register_support import HERE, NEAR, clinic, inspect, register_city

from inclusive_city.layers.evaluation import evaluate_store
from inclusive_city.layers.merging import merge, plan_merge
from inclusive_city.layers.register import read_record, retire, save_facility
from inclusive_city.layers.status_as_of import city_then, known_since
from inclusive_city.layers.store.base import utc_now

LONG_AGO = "2020-01-01T00:00:00.000Z"


@pytest.fixture()
def store(tmp_path):
    with register_city(tmp_path / "city.gpkg") as made:
        yield made


def now() -> str:
    """A moment of its own: what is written before and after it differs by more than the store's clock tells."""
    time.sleep(1.05)
    moment = utc_now()
    time.sleep(1.05)
    return moment


def status_of(then, facility: int, profile: str = "mobility") -> str:
    (at,) = np.flatnonzero(then.facility == facility)
    return then.symbol[profile][at]


def test_before_anything_was_known_there_is_nothing(store) -> None:
    clinic(store)
    then = city_then(store, LONG_AGO)
    assert len(then.facility) == 0 and then.assessed == 0 and then.known_since == "" == known_since(store)
    assert then.hexagons is None and then.districts.counts["facilities"].tolist() == [0]


def test_records_and_statuses_are_those_of_then(store) -> None:
    one, other, closed = clinic(store), clinic(store, position=NEAR, name="Other"), clinic(store, name="Closed")
    inspect(store, one, "2026-01-05T00:00:00.000Z", answers={"E13": 0.5})
    evaluate_store(store)
    first = now()
    inspect(store, one, "2026-01-06T00:00:00.000Z", answers={"E13": 0.95})
    inspect(store, other, "2026-01-04T00:00:00.000Z", answers={"E13": 0.5})
    store.execute("INSERT INTO facility_dirty (facility) SELECT fid FROM facility WHERE fid < 3")
    evaluate_store(store)
    record = read_record(store, one, "en")
    save_facility(
        store, one, record.version, {**record.values, "name": "Renamed"}, {"kk": "Жаңа", "ru": ""}, "B", (76.91, 43.21)
    )
    retire(store, [closed], "gone")
    added = clinic(store, name="Added")
    merge(store, plan_merge(store, one, other, survivor=0))
    evaluate_store(store)
    then, today = city_then(store, first), city_then(store, now())
    assert then.facility.tolist() == [one, other, closed] and today.facility.tolist() == [one, added]
    assert then.texts["name"] == ["Clinic", "Other", "Closed"] and today.texts["name"] == ["Renamed", "Added"]
    assert then.texts["name_kk"][0] == "Емхана" and then.texts["name_ru"][0] == "Поликлиника"
    assert today.texts["name_kk"][0] == "Жаңа"
    assert (then.x[0], then.y[0]) == pytest.approx(HERE) and today.x[0] == pytest.approx(76.91)
    assert status_of(then, one) == "inaccessible" and status_of(then, other) == "not_assessed"
    assert status_of(today, one) != status_of(then, one) and (then.assessed, today.assessed) == (1, 0)
    assert then.known_since <= first and then.known_since == known_since(store)
    counts = then.districts.counts
    assert (counts["facilities"].tolist(), counts["assessed_mobility"].tolist()) == ([3], [1])
    assert sum(then.hexagons.counts["facilities"].tolist()) == 3
    assert then.official("mobility").tolist() == ["inaccessible", "not_assessed", "not_assessed"]


def test_a_reported_status_is_hollow(store) -> None:
    fid = clinic(store)
    inspect(store, fid, "2026-01-05T00:00:00.000Z", answers={"E13": 0.5}, basis="reported")
    evaluate_store(store)
    then = city_then(store, now())
    assert status_of(then, fid) == "reported_inaccessible" and then.official("mobility").tolist() == ["not_assessed"]
