"""Evaluation of a store: what counts, what is written, incremental equals full."""

from __future__ import annotations

from datetime import datetime, timezone

import numpy as np
import pytest
from inspected import bring_to

from inclusive_city.layers.evaluation import WRITING, evaluate_store
from inclusive_city.layers.model_store import criterion_keys, install_model, option_keys
from inclusive_city.layers.store import Cancelled, create_store, gpkg_geometry
from inclusive_city.scoring.refresh import add_months

AS_OF = datetime(2026, 11, 1, tzinfo=timezone.utc)
OFFICIAL = "official"


@pytest.fixture()
def store(tmp_path, root):
    with create_store(tmp_path / "city.gpkg") as made:
        install_model(made, root / "resources/models/almaty")
        yield made


class City:
    """Writes facilities and inspections the way a form would."""

    def __init__(self, store, model):
        self.store, self.model = store, model
        self.keys, self.options = criterion_keys(store), option_keys(store)

    def facility(self, kind="health", lon=76.9, lat=43.25, **extra):
        fid = int(self.store.next_keys("facility", 1)[0])
        row = {
            "fid": [fid],
            "uuid": [f"u{fid}"],
            "facility_type": [kind],
            "place": ["inside"],
            "geom": gpkg_geometry.point_blobs(np.array([lon]), np.array([lat])),
        }
        self.store.insert("facility", row | {name: [value] for name, value in extra.items()})
        return fid

    def inspect(self, facility, answers, when="2026-06-01", basis=OFFICIAL, state="verified", compensation=(), **extra):
        fid = int(self.store.next_keys("inspection", 1)[0])
        row = {
            "fid": [fid],
            "uuid": [f"i{fid}"],
            "facility": [facility],
            "inspected_at": [f"{when}T00:00:00.000Z"],
            "basis": [basis],
            "state": ["draft"],
            "model_version": [self.model.version],
        }
        self.store.insert("inspection", row | {name: [value] for name, value in extra.items()})
        for code, value in answers.items():
            answer = {"inspection": [fid], "criterion": [self.keys[code]]}
            if value in ("unknown", "na"):
                answer["state"] = [1 if value == "unknown" else 2]
            elif isinstance(value, str):
                answer["choice"] = [self.options[code, value]]
            else:
                answer["number"] = [value]
            self.store.insert("answer", answer)
        for zone, profile in compensation:
            self.store.insert(
                "compensation", {"inspection": [fid], "zone": [zone], "profile": [profile], "words": ["staff help"]}
            )
        bring_to(self.store, state, fid)
        return fid

    def good(self, kind="health"):
        """Answers that pass every criterion of a type, on a level entrance of a one-floor building."""
        answers = {}
        for element in self.model.elements:
            answers[element.code] = 1.0 if element.value_type == "number" else "no"
        for criterion in self.model.criteria:
            if kind not in criterion.facility_types:
                continue
            if criterion.values:
                answers[criterion.code] = criterion.pass_values[0]
            else:
                low, high = criterion.limit_min, criterion.limit_max
                answers[criterion.code] = low if low is not None else high
        return answers | {"E01": "level"} if "E01" in answers else answers

    def status(self, facility, profile="mobility", basis=OFFICIAL):
        return self.store.value(
            "SELECT status FROM facility_status WHERE facility = :f AND profile = :p AND basis = :b",
            {"f": facility, "p": profile, "b": basis},
        )


@pytest.fixture()
def city(store, model):
    return City(store, model)


def everything(store):
    names = (
        "facility, profile, basis, status, score, completeness, usability_low, usability_high, failing, partly, "
        "unknown_critical, zones, inspected_at, valid_until, out_of_date, inspections, model_version, since"
    )
    return [
        store.rows(f"SELECT {names} FROM facility_status ORDER BY facility, profile, basis"),
        store.rows("SELECT * FROM facility_shown ORDER BY facility"),
        store.rows("SELECT * FROM district_shown ORDER BY district"),
        [row[1:] for row in store.rows("SELECT * FROM hexagon ORDER BY fid")],
    ]


def test_empty_store(store):
    assert evaluate_store(store, full=True, as_of=AS_OF).facilities == 0


def test_one_good_facility(store, city):
    fid = city.facility()
    city.inspect(fid, city.good())
    report = evaluate_store(store, as_of=AS_OF)
    assert report.facilities == 1
    for profile in city.model.profile_codes:
        assert city.status(fid, profile) == "accessible"
    assert store.rows("SELECT symbol_mobility, official_mobility FROM facility_shown") == [("accessible", "accessible")]
    assert store.value("SELECT count(*) FROM facility_dirty") == 0
    assert store.value("SELECT valid_until FROM facility_status LIMIT 1") == "2028-06-01T00:00:00.000Z"
    assert store.value("SELECT inspections FROM facility_status LIMIT 1") == 1


def test_reasons_are_stored(store, city):
    fid = city.facility()
    city.inspect(fid, city.good() | {"E13": 0.7, "E14": 0.03, "S01": 1.2, "C02": "unknown"})
    evaluate_store(store, as_of=AS_OF)
    row = store.rows("SELECT status, failing, unknown_critical, zones FROM facility_status WHERE profile = 'mobility'")[
        0
    ]
    assert row[:3] == ("inaccessible", "E13 E14 S01", "C02")
    zones = dict(part.split("=") for part in row[3].split(";"))
    assert zones["entrance"] == "inaccessible" and zones["approach"] == "accessible"


def test_newest_verified_answer_counts_per_criterion(store, city):
    fid = city.facility()
    city.inspect(fid, city.good() | {"E13": 0.7}, when="2026-01-01")
    city.inspect(fid, {"E13": 0.95}, when="2026-03-01")
    city.inspect(fid, {"E13": 0.6}, when="2026-04-01", state="submitted")
    city.inspect(fid, {"E13": 0.6}, when="2026-04-01", state="rejected")
    city.inspect(fid, {"E13": 0.6}, when="2027-04-01")
    evaluate_store(store, as_of=AS_OF)
    assert city.status(fid) == "accessible"
    assert store.value("SELECT inspections FROM facility_status LIMIT 1") == 2
    # The inspection that was dated ahead comes due without anybody touching the facility.
    later = evaluate_store(store, as_of=datetime(2027, 5, 1, tzinfo=timezone.utc))
    assert later.facilities == 1 and city.status(fid) == "inaccessible"


def test_replaced_inspection_does_not_count(store, city):
    fid = city.facility()
    wrong = city.inspect(fid, city.good() | {"E13": 0.5}, when="2026-05-01")
    city.inspect(fid, city.good(), when="2026-05-01", replaces=wrong)
    evaluate_store(store, as_of=AS_OF)
    assert city.status(fid) == "accessible"
    assert store.value("SELECT count(*) FROM answer WHERE inspection = :i", {"i": wrong}) > 0


def test_out_of_date_is_a_flag_that_time_alone_sets(store, city):
    fid = city.facility()
    city.inspect(fid, city.good(), when="2024-11-02")
    evaluate_store(store, as_of=AS_OF)
    assert store.rows("SELECT DISTINCT out_of_date, status FROM facility_status") == [(0, "accessible")]
    assert evaluate_store(store, as_of=AS_OF).facilities == 0
    evaluate_store(store, as_of=datetime(2026, 11, 3, tzinfo=timezone.utc))
    assert store.rows("SELECT DISTINCT out_of_date, status FROM facility_status") == [(1, "accessible")]
    assert store.value("SELECT symbol_visual FROM facility_shown") == "accessible_old"
    assert city.status(fid) == "accessible"


def test_reported_stands_beside_official(store, city):
    reported, both, nothing = city.facility("administrative"), city.facility("administrative"), city.facility()
    city.inspect(reported, {"E01": "level"}, basis="reported", state="submitted")
    city.inspect(both, {"E01": "none"}, basis="reported")
    city.inspect(both, city.good("administrative"))
    evaluate_store(store, as_of=AS_OF)
    assert city.status(reported) == "not_assessed" and city.status(reported, basis="reported") == "accessible"
    assert city.status(both) == "accessible" and city.status(both, basis="reported") == "inaccessible"
    assert city.status(nothing) == "not_assessed" and city.status(nothing, basis="reported") is None
    shown = store.rows("SELECT symbol_mobility, official_mobility FROM facility_shown ORDER BY facility")
    assert shown == [
        ("reported_accessible", "not_assessed"),
        ("accessible", "accessible"),
        ("not_assessed", "not_assessed"),
    ]


def test_compensation_of_the_newest_inspection(store, city):
    helped, no_longer = city.facility(), city.facility()
    steps = city.good() | {"E01": "none"}
    city.inspect(helped, steps, compensation=[("entrance", "mobility")])
    city.inspect(no_longer, steps, when="2026-01-01", compensation=[("entrance", "mobility")])
    city.inspect(no_longer, steps, when="2026-02-01")
    evaluate_store(store, as_of=AS_OF)
    assert city.status(helped) == "conditional" and city.status(no_longer) == "inaccessible"


def test_instances_worst_of_the_marked_counts(store, city):
    fid = city.facility()
    inspection = city.inspect(fid, {k: v for k, v in city.good().items() if k != "E13"}, state="draft")
    key = city.keys["E13"]
    store.insert(
        "answer",
        {
            "inspection": [inspection] * 3,
            "criterion": [key] * 3,
            "number": [0.95, 0.85, 0.5],
            "instance": ["main", "side", "back"],
            "accessible_way": [1, 1, 0],
        },
    )
    bring_to(store, "verified")
    evaluate_store(store, as_of=AS_OF)
    assert city.status(fid) == "partial"


def test_answer_to_an_option_that_left_the_model_is_unknown(store, city):
    fid = city.facility()
    gone = int(store.next_keys("criterion_option", 1)[0])
    store.insert(
        "criterion_option", {"fid": [gone], "criterion": [city.keys["E01"]], "code": ["escalator"], "position": [9]}
    )
    city.options["E01", "escalator"] = gone
    city.inspect(fid, city.good() | {"E01": "escalator"})
    evaluate_store(store, as_of=AS_OF)
    assert city.status(fid) == "incomplete"


def test_incremental_equals_full(store, city):
    random = np.random.default_rng(7)
    kinds = [kind.code for kind in city.model.facility_types]
    facilities = [
        city.facility(
            kinds[int(random.integers(len(kinds)))], 76.75 + random.random() * 0.3, 43.1 + random.random() * 0.2
        )
        for _ in range(40)
    ]

    def inspect_some(count, when):
        for fid in random.choice(facilities, count):
            kind = store.value("SELECT facility_type FROM facility WHERE fid = :f", {"f": int(fid)})
            answers = {
                code: ("unknown" if random.random() < 0.1 else value)
                for code, value in city.good(kind).items()
                if random.random() < 0.9
            }
            basis = OFFICIAL if random.random() < 0.7 else "reported"
            city.inspect(int(fid), answers, when=when, basis=basis)

    inspect_some(30, "2025-01-10")
    evaluate_store(store, as_of=AS_OF)
    for step in range(4):
        inspect_some(8, f"2026-0{step + 1}-15")
        store.execute("UPDATE facility SET facility_type = 'sport' WHERE fid = :f", {"f": facilities[step]})
        part = evaluate_store(store, as_of=AS_OF)
        assert 0 < part.facilities < len(facilities)
        incremental = everything(store)
        assert evaluate_store(store, full=True, as_of=AS_OF).facilities == len(facilities)
        assert everything(store) == incremental


def test_a_change_that_comes_meanwhile_stays_queued(store, city, monkeypatch):
    first, second = city.facility(), city.facility()
    city.inspect(first, city.good())

    def change(fraction, what):
        if what == WRITING and fraction == 0.6:
            store.execute("UPDATE facility SET facility_type = 'sport' WHERE fid = :f", {"f": second})

    evaluate_store(store, as_of=AS_OF, progress=change)
    assert store.rows("SELECT facility FROM facility_dirty") == [(second,)]
    assert evaluate_store(store, as_of=AS_OF).facilities == 1


@pytest.mark.gpkg
def test_a_facility_moved_with_another_tool_gets_its_district(store, city):
    from osgeo import ogr

    square = ogr.CreateGeometryFromWkt("MULTIPOLYGON (((76.9 43.2, 77 43.2, 77 43.3, 76.9 43.3, 76.9 43.2)))")
    store.insert("district", {"geom": [bytes(square.ExportToWkb())], "code": ["a"], "name": ["A"]})
    fid = city.facility(lon=76.95)
    evaluate_store(store, as_of=AS_OF)
    assert store.rows("SELECT district, place FROM facility") == [(1, "inside")]
    blob = gpkg_geometry.to_blob(gpkg_geometry.point_blobs(np.array([77.1]), np.array([43.25]))[0])
    store.execute("UPDATE facility SET geom = :geom WHERE fid = :fid", {"geom": blob, "fid": fid})
    evaluate_store(store, as_of=AS_OF)
    assert store.rows("SELECT district, place FROM facility") == [(None, "outside")]
    store.execute("UPDATE facility SET geom = NULL")
    evaluate_store(store, as_of=AS_OF)
    assert store.rows("SELECT place FROM facility") == [("unlocated",)]
    assert store.value("SELECT count(*) FROM facility_dirty") == 0


@pytest.mark.gpkg
def test_cancelled_evaluation_leaves_everything(store, city):
    fid = city.facility()
    city.inspect(fid, city.good())
    before = list(store._connection.iterdump())
    calls = iter([False, False, True])
    with pytest.raises(Cancelled):
        evaluate_store(store, as_of=AS_OF, cancelled=lambda: next(calls, True))
    assert list(store._connection.iterdump()) == before


def test_history_keeps_what_ended(store, city):
    fid = city.facility()
    city.inspect(fid, city.good(), when="2026-01-01")
    assert evaluate_store(store, as_of=AS_OF).changed == len(city.model.profiles)
    later = datetime(2026, 11, 5, tzinfo=timezone.utc)
    assert evaluate_store(store, full=True, as_of=later).changed == 0
    assert store.value("SELECT count(*) FROM facility_status_history") == 0
    assert store.rows("SELECT DISTINCT since FROM facility_status") == [("2026-11-01T00:00:00.000Z",)]
    city.inspect(fid, {"E13": 0.5}, when="2026-02-01")
    assert evaluate_store(store, as_of=later).changed == 1
    assert store.rows("SELECT profile, status, since, until FROM facility_status_history") == [
        ("mobility", "accessible", "2026-11-01T00:00:00.000Z", "2026-11-05T00:00:00.000Z")
    ]
    since = dict(store.rows("SELECT profile, since FROM facility_status"))
    assert since["mobility"] == "2026-11-05T00:00:00.000Z" and since["visual"] == "2026-11-01T00:00:00.000Z"


def test_a_withdrawn_report_ends_in_history(store, city):
    fid = city.facility("administrative")
    report = city.inspect(fid, {"E01": "level"}, basis="reported", state="submitted")
    evaluate_store(store, as_of=AS_OF)
    bring_to(store, "rejected", report)
    evaluate_store(store, as_of=AS_OF)
    assert city.status(fid, basis="reported") is None
    ended = store.rows("SELECT basis, status FROM facility_status_history WHERE profile = 'mobility'")
    assert ended == [("reported", "accessible")]


def test_large_city_in_blocks_equals_whole(store, city, monkeypatch):
    from inclusive_city.layers import evaluation

    for number in range(12):
        fid = city.facility(lon=76.8 + number / 100)
        if number % 3:
            city.inspect(fid, city.good() | ({"E13": 0.5} if number % 2 else {}))
    evaluate_store(store, full=True, as_of=AS_OF)
    whole = everything(store)
    monkeypatch.setattr(evaluation, "BLOCK", 5)
    evaluate_store(store, full=True, as_of=AS_OF)
    assert everything(store) == whole
    monkeypatch.setattr(evaluation, "WHOLE", 0)
    monkeypatch.setattr(evaluation, "BLOCK", 100)
    evaluate_store(store, full=True, as_of=AS_OF)
    assert everything(store) == whole


def test_aggregates_count_the_assessed(store, city):
    store.insert("district", {"fid": [1, 2], "code": ["a", "b"], "name": ["A", "B"]})
    for number in range(8):
        fid = city.facility(district=1)
        if number < 6:
            city.inspect(fid, city.good() | ({"E13": 0.5} if number < 3 else {}))
    city.facility(district=1, retired_at="2026-01-01T00:00:00.000Z")
    few = city.facility(district=2, lon=77.0)
    city.inspect(few, city.good())
    evaluate_store(store, as_of=AS_OF)
    sql = (
        "SELECT facilities, assessed_mobility, adapted_mobility, share_mobility, share_hearing FROM {} ORDER BY 1 DESC"
    )
    assert store.rows(sql.format("district_shown")) == [(8, 6, 3, 0.5, 1.0), (1, 1, 1, None, None)]
    assert store.rows(sql.format("hexagon")) == [(8, 6, 3, 0.5, 1.0), (1, 1, 1, None, None)]


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2024-01-31T10:00:00", 1, "2024-02-29T10:00:00"),
        ("2024-05-15T00:00:00", 24, "2026-05-15T00:00:00"),
        ("2024-03-31T00:00:00", -1, "2024-02-29T00:00:00"),
        ("2023-12-31T23:59:59", 2, "2024-02-29T23:59:59"),
    ],
)
def test_months_are_calendar_months(start, months, end):
    assert add_months(np.datetime64(start, "s"), months) == np.datetime64(end, "s")
    assert np.isnat(add_months(np.array(["NaT"], dtype="datetime64[s]"), months))[0]
