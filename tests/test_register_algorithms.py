"""Closing, merging, verifying the history and the city as of a date, as algorithms."""

from __future__ import annotations

import sqlite3

import pytest
import qgisenv
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, QTime
from register_support import NEAR, clinic, content, inspect, register_city

from inclusive_city.algorithms.merge_facilities import MergeFacilities
from inclusive_city.algorithms.retire_facilities import RetireFacilities
from inclusive_city.algorithms.status_as_of import StatusAsOf
from inclusive_city.algorithms.verify_history import VerifyHistory
from inclusive_city.layers.as_of_layers import end_of_day
from inclusive_city.layers.evaluation import evaluate_store
from inclusive_city.layers.register import read_record
from inclusive_city.layers.store import open_store


@pytest.fixture()
def city(tmp_path, qgis_app):
    """Two records of one clinic, and another one."""
    path = tmp_path / "city.gpkg"
    with register_city(path) as store:
        one = clinic(store)
        clinic(store, position=NEAR, name="Klinika", note="n")
        clinic(store, name="Other")
        inspect(store, one, "2026-01-05T00:00:00.000Z", answers={"E13": 0.5})
        evaluate_store(store)
    return path


def run(algorithm, **parameters):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    made, ok = algorithm().run(
        {name: str(value) if name == "STORE" else value for name, value in parameters.items()},
        context,
        QgsProcessingFeedback(),
    )
    return made, ok, context


def record(city, fid):
    with open_store(city, read_only=True) as store:
        return read_record(store, fid, "en")


def test_facilities_are_closed_and_reopened(city) -> None:
    made, ok, _ = run(RetireFacilities, STORE=city, FACILITIES=f"1, {record(city, 2).uuid}\n3", REASON="Demolished")
    assert ok and made["CHANGED"] == 3
    assert all("Demolished" in record(city, fid).values["note"] for fid in (1, 2, 3))
    with open_store(city) as store:
        assert store.value("SELECT count(*) FROM facility_map") == 0
        assert store.value("SELECT count(*) FROM facility_dirty") == 0
    made, ok, _ = run(RetireFacilities, STORE=city, FACILITIES="1", REASON="A mistake", REOPEN=True)
    assert ok and made["CHANGED"] == 1 and not record(city, 1).retired_at


@pytest.mark.parametrize(
    ("facilities", "reason", "words"), [("1 77", "x", "no facility 77"), ("", "x", "by number"), ("1", " ", "why")]
)
def test_what_is_not_clear_closes_nothing(city, facilities, reason, words) -> None:
    algorithm = RetireFacilities().create()
    with pytest.raises(QgsProcessingException, match=words):
        algorithm.processAlgorithm(
            {"STORE": str(city), "FACILITIES": facilities, "REASON": reason}, QgsProcessingContext(), None
        )
    assert not record(city, 1).retired_at


def test_duplicates_are_merged_and_parted(city) -> None:
    with open_store(city) as store:
        before = content(store)
    made, ok, _ = run(MergeFacilities, STORE=city, FACILITIES="1 2 3", SURVIVOR="1", REASON="One door")
    assert ok and (made["SURVIVOR"], made["MERGED"]) == (1, 2)
    assert record(city, 2).merged_into == record(city, 3).merged_into == 1
    assert record(city, 1).values["note"] == "n"
    made, ok, _ = run(MergeFacilities, STORE=city, FACILITIES="2,3", UNDO=True)
    assert ok and made["MERGED"] == 2
    with open_store(city) as store:
        assert content(store) == before
    made, ok, _ = run(MergeFacilities, STORE=city, FACILITIES="1 2")
    assert ok and made["SURVIVOR"] == 1  # it has an inspection, hence says more


def test_the_layer_of_a_date(city, tmp_path) -> None:
    today, long_ago = QDateTime(QDate.currentDate(), QTime()), QDateTime(QDate(2020, 1, 1), QTime())
    target = tmp_path / "then.gpkg"
    made, ok, _ = run(StatusAsOf, STORE=city, DATE=today, OUTPUT=str(target))
    assert ok and (made["FACILITIES"], made["ASSESSED"]) == (3, 1)
    layer = QgsVectorLayer(str(target), "then", "ogr")
    rows = {feature["facility"]: feature for feature in layer.getFeatures()}
    assert rows[1]["symbol_mobility"] == "inaccessible" == rows[1]["official_mobility"]
    assert rows[2]["symbol_mobility"] == "not_assessed" and rows[2]["name_kk"] == "Емхана"
    assert round(rows[2].geometry().asPoint().x(), 4) == NEAR[0]
    made, ok, _ = run(StatusAsOf, STORE=city, DATE=long_ago, OUTPUT="memory:")
    assert ok and (made["FACILITIES"], made["ASSESSED"]) == (0, 0)


def test_a_day_ends_where_the_reader_lives() -> None:
    local = QDateTime(QDate(2026, 3, 1), QTime(23, 59, 59)).toUTC()
    assert end_of_day(QDate(2026, 3, 1)) == local.toString("yyyy-MM-ddTHH:mm:ss") + ".999Z"


def test_a_sound_history_is_said_so(city) -> None:
    made, ok, _ = run(VerifyHistory, STORE=city)
    with open_store(city) as store:
        last = store.value("SELECT seal FROM change_log ORDER BY fid DESC LIMIT 1")
    assert ok and made["UNSEALED"] == 0 and made["ENTRIES"] > 3
    assert made["SEAL"] == (last or "")  # a municipal database is guarded by its rights


@pytest.mark.gpkg
def test_the_program_fails_where_the_history_was_changed(city, qgis_process) -> None:
    done = qgis_process("verifyhistory", STORE=city)
    assert done.returncode == 0 and qgisenv.results_of(done)["UNSEALED"] == 0
    with sqlite3.connect(city) as connection:
        connection.execute("DROP TRIGGER change_log_no_update")
        connection.execute("UPDATE change_log SET changed_by = 'Nobody' WHERE fid = 2")
    connection.close()
    done = qgis_process("verifyhistory", STORE=city)
    assert done.returncode != 0 and "entry 2 does not fit its seal" in done.stderr + done.stdout
