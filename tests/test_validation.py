"""Validation of a whole store: what is found, kept, accepted, mended, written to files; both stores."""

from __future__ import annotations

import csv
import json
import uuid

import numpy as np
import pytest
from drawn_city import draw_city
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from inspected import new_facility

from inclusive_city.layers.finding_fixes import mend, take_back
from inclusive_city.layers.findings import ReasonMissing, accept, read_findings, reopen, write_findings
from inclusive_city.layers.imports.errors import ImportStopped
from inclusive_city.layers.model_store import criterion_keys, option_keys, stored_model
from inclusive_city.layers.store import Cancelled, open_store
from inclusive_city.layers.store.gpkg_geometry import point_blobs
from inclusive_city.layers.validation import validate_imported, validate_store
from inclusive_city.scoring.checks import LETTERS, RELOCATE, SWAP


@pytest.fixture
def store(root, tmp_path):
    with draw_city(tmp_path / "city.gpkg", root / "resources" / "models" / "almaty", facilities=60) as store:
        store.execute("DELETE FROM facility_dirty")
        yield store


def inspection(store, facility: int, answers: dict, at: str = "2025-03-04T05:06:00Z", **more) -> int:
    """A verified official inspection with these answers, written as an import does."""
    model, criteria, options = stored_model(store), criterion_keys(store), option_keys(store)
    with store.transaction(bulk="test"):
        key = int(store.next_keys("inspection", 1)[0])
        columns = {
            "fid": key, "uuid": str(uuid.uuid4()), "facility": facility, "basis": "official", "state": "verified",
            "inspected_at": at, "model_version": model.version, "origin": "desk", "reviewed_by": "boss",
            "submitted_by": "me", **more,
        }  # fmt: skip
        store.insert("inspection", {name: [value] for name, value in columns.items()})
        for code, value in answers.items():
            store.insert(
                "answer",
                {
                    "inspection": [key], "criterion": [criteria[code]], "state": [0],
                    "number": [None if isinstance(value, str) else value],
                    "choice": [options[(code, value)] if isinstance(value, str) else None],
                },
            )  # fmt: skip
    return key


def rules_of(store, facility: int | None = None) -> list[tuple[str, int | None]]:
    where = "" if facility is None else f" WHERE facility = {facility}"
    return sorted(store.rows(f"SELECT rule, facility FROM finding{where} ORDER BY rule, facility"))


def at(store, facility: int, x: float, y: float) -> None:
    store.update("facility", "fid", {"fid": [facility], "geom": point_blobs(np.array([x]), np.array([y]))})


def broken(store) -> dict[str, int]:
    """Facilities with one thing wrong each."""
    kinds = ("unit", "contradiction", "swapped", "outside", "district", "letters", "expired", "future")
    made = {kind: new_facility(store, "health", 76.80 + 0.002 * n, 43.2) for n, kind in enumerate(kinds)}
    for number, (kind, fid) in enumerate(made.items()):
        store.update("facility", "fid", {"fid": [fid], "name": [f"{kind} {number}"], "address": [f"Rose st {number}"]})
    inspection(store, made["unit"], {"E13": 90.0, "E01": "level"})
    inspection(store, made["contradiction"], {"E01": "level", "E14": 0.3})
    at(store, made["swapped"], 43.2, 76.9)
    at(store, made["outside"], 12.0, 50.0)
    store.update("facility", "fid", {"fid": [made["district"]], "district": [5]})
    store.update("facility", "fid", {"fid": [made["letters"]], "name": ["Aптека Əуезов"]})
    store.insert("facility_name", {"facility": [made["letters"]], "language": ["kk"], "name": ["Dәріхана Oсы"]})
    person = int(store.next_keys("inspector", 1)[0])
    store.insert("inspector", {"fid": [person], "name": ["Old"], "certificate": ["K-9"], "valid_until": ["2025-03-03"]})
    inspection(store, made["expired"], {"E01": "level"}, inspector=person)
    inspection(store, made["future"], {"E01": "level"}, at="2199-01-01T00:00:00Z")
    return made


def test_each_fault_is_found_where_it_is(store) -> None:
    made = broken(store)
    report = validate_store(store)
    assert report.total == store.value("SELECT count(*) FROM finding") == report.new and report.gone == 0
    expected = {
        "unit": "unit_slip", "contradiction": "city:LEVEL_WITH_STEP", "swapped": "swapped_coordinates",
        "outside": "outside_city", "district": "wrong_district", "letters": "mixed_alphabets",
        "expired": "certificate_expired", "future": "inspection_in_future",
    }  # fmt: skip
    for kind, rule in expected.items():
        assert (rule, made[kind]) in rules_of(store, made[kind]), kind
    alone = {rule for rule in expected.values() if rule not in ("outside_city", "mixed_alphabets")}
    for rule in alone:
        assert store.value("SELECT count(*) FROM finding WHERE rule = :rule", {"rule": rule}) == 1


def test_validating_again_finds_the_same_and_writes_nothing(store) -> None:
    broken(store)
    validate_store(store)
    before = store.rows("SELECT * FROM finding ORDER BY fid")
    report = validate_store(store)
    assert (report.new, report.gone) == (0, 0) and store.rows("SELECT * FROM finding ORDER BY fid") == before


def test_some_facilities_alone_give_what_the_whole_city_gives(store) -> None:
    made = broken(store)
    some = np.array(sorted(made.values()))
    validate_store(store, some)
    partly = set(store.rows("SELECT key, severity FROM finding"))
    validate_store(store)
    listed = ", ".join(map(str, some.tolist()))
    whole = set(
        store.rows(f"SELECT key, severity FROM finding WHERE facility IN ({listed}) OR other_facility IN ({listed})")
    )
    assert partly == whole and len(partly) >= 8
    at(store, made["outside"], 76.85, 43.2)
    report = validate_store(store, np.array([made["outside"]]))
    assert report.gone >= 1 and ("outside_city", made["outside"]) not in rules_of(store)
    assert ("outside_city", made["swapped"]) not in rules_of(store) and len(rules_of(store)) > 8


def test_duplicates_with_facilities_that_were_not_asked_for(store) -> None:
    one, other = new_facility(store, "health", 76.81, 43.21), new_facility(store, "health", 76.81, 43.2101)
    store.update("facility", "fid", {"fid": [one, other], "name": ["Аптека Рахат", "Apteka Rahat"]})
    validate_store(store, np.array([other]))
    found = store.rows("SELECT facility, other_facility, details FROM finding WHERE rule = 'duplicate_near'")
    assert [(row[0], row[1]) for row in found] == [(one, other)] and json.loads(found[0][2])["metres"] == 11
    store.execute("UPDATE facility SET retired_at = '2026-01-01T00:00:00.000Z' WHERE fid = :fid", {"fid": one})
    validate_store(store, np.array([other]))
    assert not store.rows("SELECT 1 FROM finding WHERE rule = 'duplicate_near'")


def test_replaced_rejected_and_draft_inspections_are_not_checked(store) -> None:
    facility = new_facility(store, "health")
    wrong = inspection(store, facility, {"E13": 90.0})
    validate_store(store)
    assert ("unit_slip", facility) in rules_of(store)
    inspection(store, facility, {"E13": 0.9}, at="2025-03-05T00:00:00Z", replaces=wrong)
    inspection(store, facility, {"E13": 91.0}, state="rejected", review_note="No")
    inspection(store, facility, {"E13": 92.0}, state="draft", reviewed_by=None)
    validate_store(store)
    assert ("unit_slip", facility) not in rules_of(store)


def test_critical_answers_of_all_official_inspections_count_together(store) -> None:
    facility = new_facility(store, "health")
    inspection(store, facility, {"E13": 0.9}, at="2024-01-01T00:00:00Z")
    inspection(store, facility, {"E01": "level"})
    validate_store(store)
    (details,) = store.rows("SELECT details FROM finding WHERE rule = 'missing_mandatory' AND facility = :fid",
                            {"fid": facility})  # fmt: skip
    codes = json.loads(details[0])["criteria"]
    assert "E13" not in codes and "E01" not in codes and "A04" in codes


def test_much_better_status_needs_a_photo_or_a_note(store) -> None:

    facility = new_facility(store, "health")
    store.insert("facility_status_history", {
        "facility": [facility], "profile": ["mobility"], "basis": ["official"], "status": ["inaccessible"],
        "model_version": [stored_model(store).version], "since": ["2024-01-01T00:00:00.000Z"],
        "until": ["2025-06-01T00:00:00.000Z"],
    })  # fmt: skip
    key = inspection(store, facility, {"E01": "level"})
    store.insert("facility_assessment", {
        "facility": [facility], "basis": ["official"], "out_of_date": [0], "inspections": [1],
        "model_version": [stored_model(store).version], "evaluated_at": ["2025-06-01T00:00:00.000Z"],
    })  # fmt: skip
    store.insert("profile_status", {
        "facility": [facility], "profile": ["mobility"], "basis": ["official"], "status": ["accessible"],
        "failing": [""], "partly": [""], "unknown_critical": [""], "zones": [""], "since": ["2025-06-01T00:00:00.000Z"],
    })  # fmt: skip
    validate_store(store)
    assert ("status_jump", facility) in rules_of(store)
    with store.transaction(bulk="test"):
        store.insert("photo", {"uuid": ["p"], "inspection": [key], "content": [b"x"], "checksum": ["c"]})
    validate_store(store)
    assert ("status_jump", facility) not in rules_of(store)


@pytest.mark.gpkg
def test_rows_that_another_program_left_behind(store, tmp_path) -> None:
    import sqlite3

    plain = sqlite3.connect(tmp_path / "city.gpkg")
    plain.execute("INSERT INTO facility_name (facility, language, name) VALUES (99999, 'kk', 'Nobody')")
    plain.execute("INSERT INTO compensation (inspection, zone, profile, words) VALUES (99999, 'a', 'b', 'c')")
    plain.commit()
    plain.close()
    validate_store(store)
    found = [json.loads(row[0]) for row in store.rows("SELECT details FROM finding WHERE rule = 'orphan'")]
    assert sorted((each["table"], each["count"]) for each in found) == [("compensation", 1), ("facility_name", 1)]


def test_photo_whose_file_is_gone_and_one_taken_elsewhere(store) -> None:
    facility = new_facility(store, "health", 76.80, 43.20)
    key = inspection(store, facility, {"E01": "level"})
    with store.transaction(bulk="test"):
        store.insert("photo", {
            "uuid": ["1", "2"], "inspection": [key, key], "file": ["city_photos/aa/none.jpg", None],
            "content": [None, b"x"], "checksum": ["a", "b"], "longitude": [None, 76.9], "latitude": [None, 43.2],
            "file_name": ["door.jpg", "far.jpg"],
        })  # fmt: skip
    validate_store(store)
    mine = [rule for rule, _ in rules_of(store, facility)]
    assert "photo_missing" in mine and "photo_elsewhere" in mine


@pytest.mark.parametrize("after", [0, 1, 4, 8, 12])
def test_cancelled_validation_leaves_what_was_there(store, after) -> None:
    broken(store)
    asked = iter(range(1000))
    with pytest.raises(Cancelled):
        validate_store(store, cancelled=lambda: next(asked) >= after)
    assert store.value("SELECT count(*) FROM finding") == 0
    said = []
    validate_store(store, progress=lambda done, what: said.append(done))
    assert said == sorted(said) and said[-1] == 1.0


# ---------------------------------------------------------------------- words, acceptance, files
def test_words_in_every_language_have_all_values(store) -> None:
    broken(store)
    validate_store(store)
    for language in ("kk", "ru", "en"):
        rows = read_findings(store, language)
        assert len(rows) == store.value("SELECT count(*) FROM finding")
        assert not any("{" in row.message or "–" == row.message for row in rows)
        assert [row.severity for row in rows] == sorted((row.severity for row in rows),
                                                        key=["error", "warning", "note"].index)  # fmt: skip
    said = {row.rule: row.message for row in read_findings(store, "en")}
    assert said["unit_slip"] == "E13 Clear width of the entrance door: 90 m cannot be. Was 90 cm meant?"
    assert said["city:LEVEL_WITH_STEP"] == "The entrance is said to be level, but its threshold is 30 cm high."
    assert "K-9 was valid until" in said["certificate_expired"]


def test_accepted_finding_stays_accepted_just_as_long_as_its_values(store) -> None:
    made = broken(store)
    validate_store(store)
    mine = [
        row for row in read_findings(store, "en") if row.facility == made["letters"] and "Address" not in row.message
    ]
    with pytest.raises(ReasonMissing):
        accept(store, [mine[0].key], "  ", "me")
    assert accept(store, [row.key for row in mine], "It is their brand", "me") == len(mine)
    assert accept(store, [row.key for row in mine], "Again", "me") == 0
    report = validate_store(store)
    assert report.accepted == len(mine) and report.counts.get("mixed_alphabets", 0) == 0
    again = {row.key: row for row in read_findings(store, "en")}
    assert all(again[row.key].reason == "It is their brand" and again[row.key].is_accepted for row in mine)
    store.update("facility", "fid", {"fid": [made["letters"]], "name": ["Aптекa"]})
    assert validate_store(store).counts["mixed_alphabets"] == 1
    assert reopen(store, [row.key for row in mine]) == len(mine) and reopen(store, ["nothing"]) == 0


def test_findings_about_one_facility(store) -> None:
    made = broken(store)
    validate_store(store)
    rows = read_findings(store, "en", facility=made["unit"])
    assert {row.facility for row in rows} == {made["unit"]} and "unit_slip" in {row.rule for row in rows}


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_findings_as_a_table(store, tmp_path, ending) -> None:
    from osgeo import ogr

    broken(store)
    store.execute("UPDATE facility SET name = '=1+1' WHERE name LIKE 'unit%'")
    validate_store(store)
    rows = read_findings(store, "ru")
    path = tmp_path / f"found.{ending}"
    write_findings(rows, path, str, lambda context, text: text)
    if ending == "csv":
        lines = list(csv.reader(path.open(encoding="utf-8-sig", newline="")))
        assert len(lines) == len(rows) + 1 and lines[0][0] == "Severity"
        assert any(cell == "'=1+1" for line in lines for cell in line)  # a spreadsheet does not run it
    else:
        source = ogr.Open(str(path))
        layer = source.GetLayer(0)
        assert layer.GetFeatureCount() == len(rows)
        assert layer.GetNextFeature().GetField("Code of the rule") == rows[0].rule
    with pytest.raises(ImportStopped):
        write_findings(rows, tmp_path / "no" / "such" / f"x.{ending}", str, lambda context, text: text)


# ---------------------------------------------------------------------- mends
@pytest.mark.parametrize(("fix", "kind", "rule"), [
    (SWAP, "swapped", "swapped_coordinates"), (RELOCATE, "district", "wrong_district"),
    (LETTERS, "letters", "mixed_alphabets"),
])  # fmt: skip
def test_mend_does_its_work_once_is_logged_and_can_be_taken_back(store, fix, kind, rule) -> None:
    made = broken(store)
    facility = made[kind]

    def state():
        return (
            store.rows("SELECT name, address, district, place FROM facility WHERE fid = :fid", {"fid": facility}),
            store.points("facility", "fid = :fid", {"fid": facility})[1:],
            store.rows("SELECT language, name FROM facility_name WHERE facility = :fid", {"fid": facility}),
        )

    before = state()
    validate_store(store)
    logged = store.value("SELECT count(*) FROM change_log")
    mended = mend(store, fix, list(made.values()), "me")
    assert mended.facilities == (facility,)
    validate_store(store, np.array([facility]))
    left = [row for row in rules_of(store, facility) if row[0] == rule]
    assert left == ([] if fix != LETTERS else [(rule, facility)])  # "Dәріхана" cannot be mended without guessing
    if fix != RELOCATE:  # the district follows from the place, and is no edit of its own
        assert store.value("SELECT count(*) FROM change_log") > logged
    assert len(mend(store, fix, [facility], "me")) == 0
    assert take_back(store, mended, "me") == 1
    assert repr(state()) == repr(before) or fix == SWAP and state()[1] == before[1]


def test_mended_letters_and_places_are_right(store) -> None:
    made = broken(store)
    mend(store, LETTERS, [made["letters"]])
    assert store.value("SELECT name FROM facility WHERE fid = :fid", {"fid": made["letters"]}) == "Аптека Әуезов"
    mend(store, SWAP, [made["swapped"]])
    _, x, y = store.points("facility", "fid = :fid", {"fid": made["swapped"]})
    assert (x[0], y[0]) == (76.9, 43.2)
    assert store.value("SELECT place FROM facility WHERE fid = :fid", {"fid": made["swapped"]}) == "inside"


def test_what_was_changed_since_is_not_taken_back(store) -> None:
    made = broken(store)
    mended = mend(store, LETTERS, [made["letters"]])
    store.execute("UPDATE facility SET name = 'Другое' WHERE fid = :fid", {"fid": made["letters"]})
    store.execute("UPDATE facility_name SET name = 'Басқа' WHERE facility = :fid", {"fid": made["letters"]})
    assert take_back(store, mended) == 0
    assert store.value("SELECT name FROM facility WHERE fid = :fid", {"fid": made["letters"]}) == "Другое"


def test_reading_only_is_enough_to_see_what_was_found(store, tmp_path) -> None:
    broken(store)
    validate_store(store)
    with open_store(tmp_path / "city.gpkg", read_only=True) as reader:
        assert len(read_findings(reader, "kk")) == store.value("SELECT count(*) FROM finding")


# ---------------------------------------------------------------------- after an import, as an algorithm
def test_what_an_import_brought_is_checked_and_never_taken_back(store) -> None:
    made = broken(store)
    two = new_facility(store, "sport", 76.9, 43.3), new_facility(store, "sport", 76.95, 43.3)
    store.update("facility", "fid", {"fid": two, "name": ["A", "B"], "address": ["Rose st 500"] * 2})
    problems = validate_imported(store, made.values())
    elsewhere = store.value("SELECT count(*) FROM finding WHERE facility = :fid", {"fid": two[0]})
    assert elsewhere == 1 and problems == store.value("SELECT count(*) FROM finding") - 1 > 8
    assert validate_imported(store, made.values(), cancelled=lambda: True) is None
    assert (
        store.value("SELECT count(*) FROM facility WHERE fid >= :first", {"first": min(made.values())}) == len(made) + 2
    )


@pytest.mark.gpkg
def test_algorithm_counts_writes_the_table_and_does_not_fail_for_what_it_finds(store, tmp_path, qgis_app) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

    from inclusive_city.algorithms.validate import Validate

    broken(store)
    algorithm = Validate().create()
    parameters = {"STORE": str(tmp_path / "city.gpkg"), "REPORT": str(tmp_path / "found.csv")}
    outputs, fine = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(), catchExceptions=False)
    assert fine and outputs["FACILITIES"] == 67 and outputs["ERRORS"] >= 7 and outputs["NEW"] > outputs["ERRORS"]
    lines = list(csv.reader((tmp_path / "found.csv").open(encoding="utf-8-sig", newline="")))
    assert len(lines) - 1 == outputs["ERRORS"] + outputs["WARNINGS"] + outputs["NOTES"]
    accept(store, [row.key for row in read_findings(store, "en")][:3], "Fine", "me")
    outputs, _ = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(), catchExceptions=False)
    assert outputs["ACCEPTED_COUNT"] == 3 and outputs["NEW"] == 0
    assert len(list(csv.reader((tmp_path / "found.csv").open(encoding="utf-8-sig", newline="")))) == len(lines) - 3
    with pytest.raises(QgsProcessingException):
        algorithm.run(
            {"STORE": str(tmp_path / "none.gpkg")},
            QgsProcessingContext(),
            QgsProcessingFeedback(),
            catchExceptions=False,
        )


# ---------------------------------------------------------------------- whatever is changed
CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["name", "address", "place", "district", "type", "inspect", "close"]),
        st.integers(1, 12),
        st.integers(0, 5),
    ),
    min_size=1,
    max_size=8,
)
NAMES = ("Аптека 1", "Apteka 1", "Aптека", "Школа 7", "Школа 17", None)
PLACES = ((76.81, 43.21), (76.81, 43.2101), (43.2, 76.9), (12.0, 50.0), (76.95, 43.3), (76.8101, 43.21))
ANSWERS = ({"E13": 90.0}, {"E01": "level", "E14": 0.3}, {"E01": "level", "E04": 1.0}, {}, {"T01": 2.0}, {"E13": 0.9})


@pytest.mark.gpkg
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(CHANGES)
def test_checking_what_changed_equals_checking_everything(tmp_path_factory, root, changes) -> None:
    path = tmp_path_factory.mktemp("some") / "city.gpkg"
    with draw_city(path, root / "resources" / "models" / "almaty", facilities=14) as store:
        validate_store(store)
        touched = set()
        for what, facility, number in changes:
            touched.add(facility)
            if what == "name":
                store.update("facility", "fid", {"fid": [facility], "name": [NAMES[number]]})
            elif what == "address":
                store.update("facility", "fid", {"fid": [facility], "address": [f"Abai st. {number % 3}"]})
            elif what == "place":
                at(store, facility, *PLACES[number])
            elif what == "district":
                store.update("facility", "fid", {"fid": [facility], "district": [number + 1]})
            elif what == "type":
                kind = ("health", "health", "transport_stop")[number % 3]
                store.update("facility", "fid", {"fid": [facility], "facility_type": [kind]})
            elif what == "inspect":
                inspection(store, facility, ANSWERS[number])
            else:
                store.update("facility", "fid", {"fid": [facility], "retired_at": ["2026-01-01T00:00:00.000Z"]})
        validate_store(store, np.array(sorted(touched)))
        partly = set(store.rows("SELECT key, severity FROM finding"))
        validate_store(store)
        assert partly == set(store.rows("SELECT key, severity FROM finding"))
