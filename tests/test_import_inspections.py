"""Inspections: how columns become answers, what changes make, and that nothing recorded is rewritten."""

from __future__ import annotations

import numpy as np
import pytest
from import_support import HERE, answers_of, bring, city_store, dump, features, mapping_file, write

from inclusive_city.layers.evaluation import evaluate_store
from inclusive_city.layers.imports import ImportRefused, load_mapping
from inclusive_city.layers.imports.answers import AnswerReader, understand
from inclusive_city.layers.imports.mapping import AnswerRule, Value
from inclusive_city.layers.imports.tables import Batch
from inclusive_city.layers.imports.values import Rows


@pytest.fixture()
def store(tmp_path):
    with city_store(tmp_path) as made:
        yield made


HEAD = "id,facility_id,inspected_at,inspector,certificate,certificate_valid_until,basis,state,replaces,note"
ROW = "i1,a,2026-03-04T05:06:00Z,Сәуле,KZ-1,2027-01-31,official,verified,,жаңа"


@pytest.fixture()
def city(store, tmp_path):
    """A store with the facilities a and b."""
    health = {"facility_type": "health", "address": "x"}
    bring(
        store,
        features(tmp_path / "f.geojson", ({**health, "id": "a"}, HERE), ({**health, "id": "b"}, HERE)),
        "generic_facilities",
    )
    store.execute("DELETE FROM facility_dirty")
    return store


def sheet(tmp_path, codes, *rows, head=HEAD):
    lines = [head + "".join(f",{code}" for code in codes), *rows]
    return write(tmp_path / "i.csv", "\n".join(lines) + "\n")


def inspect(city, tmp_path, codes, *rows, **options):
    return bring(city, sheet(tmp_path, codes, *rows), "generic_inspections", "inspections", **options)


def test_answers_by_code(city, tmp_path):
    codes = ["has_parking", "public_floors", "E01", "E13", "E14", "W01", "C04", "compensation:entrance:mobility"]
    report = inspect(city, tmp_path, codes, f"{ROW},yes,2,ramp,0.95,unknown,na,,Қызметкер көмектеседі")
    assert (
        report.counts["inspections_added"] == 1
        and report.counts["answers"] == 6
        and report.counts["compensations"] == 1
    )
    assert answers_of(city, "i1") == {
        "has_parking": "yes", "public_floors": "2", "E01": "ramp", "E13": "0.95", "E14": "unknown",
        "W01": "not applicable",
    }  # fmt: skip
    inspection = city.rows(
        "SELECT inspected_at, basis, state, origin, source, note, model_version, replaces FROM inspection"
    )
    assert inspection == [
        ("2026-03-04T05:06:00.000Z", "official", "verified", "import", "city", "жаңа", "2026.1", None)
    ]
    assert city.rows("SELECT name, certificate, valid_until FROM inspector") == [("Сәуле", "KZ-1", "2027-01-31")]
    assert city.rows("SELECT zone, profile, words FROM compensation") == [
        ("entrance", "mobility", "Қызметкер көмектеседі")
    ]
    assert city.rows("SELECT raw FROM answer WHERE raw IS NOT NULL") == []  # each is literally what the file says
    assert city.value("SELECT count(*) FROM facility_dirty") == 1


@pytest.mark.parametrize(
    ("code", "text", "value", "raw"),
    [
        ("E13", "90 см", 0.9, "90 см"),
        ("E13", "0,9", 0.9, "0,9"),
        ("E13", "0.90", 0.9, None),
        ("E14", "25 мм", 0.025, "25 мм"),
        ("E02", "1:12", 8.33, "1:12"),
        ("E02", "45°", 100.0, "45°"),
        ("public_floors", "3", 3.0, None),
        ("has_parking", "Да", "yes", "Да"),
        ("has_parking", "0", "no", "0"),
        ("E01", "LEVEL", "level", "LEVEL"),
    ],
)
def test_one_answer(city, tmp_path, code, text, value, raw):
    report = inspect(city, tmp_path, [code], f'{ROW},"{text}"')
    assert not report.flagged
    number, choice, kept = city.rows(
        "SELECT a.number, o.code, a.raw FROM answer a LEFT JOIN criterion_option o ON o.fid = a.choice"
    )[0]
    assert (number if choice is None else choice) == value and kept == raw


@pytest.mark.parametrize(
    ("code", "text", "reason", "words"),
    [
        ("E13", "abc", "bad_number", "Column “E13”: “abc” cannot be read as a number with a unit"),
        ("E13", "90 кг", "bad_number", "not a known unit"),
        ("E13", "0.9-1.0", "bad_number", "is a range"),
        ("E13", "-0.9", "bad_number", "is negative"),
        ("E02", "12:05:00", "bad_number", "is a date or a time"),
        ("E01", "flat", "unknown_option", "none of the answers known (level, ramp, platform_lift, none)"),
        ("W01", "maybe", "unknown_option", "“maybe”"),
    ],
)
def test_what_cannot_be_understood_is_left_out_and_told(city, tmp_path, code, text, reason, words):
    report = inspect(city, tmp_path, [code, "S07"], f"{ROW},{text},trained")
    assert report.flagged == {reason: 1} and report.counts["rejected"] == 0
    note = report.notes.found[0]
    assert (note.row, note.source_id) == (2, "i1") and words in note.text() and "left out" in note.text()
    assert answers_of(city, "i1") == {"S07": "trained"}


def test_rows_that_are_rejected(city, tmp_path):
    def line(key, facility="a", when="2026-03-04", basis="official", state="verified", replaces=""):
        return f"{key},{facility},{when},,,,{basis},{state},{replaces},,yes"

    report = inspect(
        city, tmp_path, ["W01"],
        line("ok"), line("ok"), line("nobody", facility="z"), line("", facility="a"), line("none", facility=""),
        line("future", when="2099-01-01"), line("when", when="4 March"), line("basis", basis="hearsay"),
        line("state", state="done"), line("chain", replaces="gone"), line("other", facility="b", replaces="ok"),
        "short,a",
    )  # fmt: skip
    assert report.counts["inspections_added"] == 1
    assert report.rejected == {
        "duplicate_id": 1, "unknown_facility": 1, "no_id": 1, "no_facility": 1, "future_date": 1, "bad_date": 1,
        "bad_word": 2, "unknown_replaced": 1, "replaces_elsewhere": 1, "unreadable": 1,
    }  # fmt: skip
    told = {note.reason: (note.row, note.text()) for note in report.notes.found}
    assert told["duplicate_id"][0] == 3 and "row 2" in told["duplicate_id"][1]
    assert "“z” of the source “city”" in told["unknown_facility"][1]
    assert "in the future" in told["future_date"][1] and told["future_date"][0] == 7
    assert report.counts["rejected"] == 11


def test_unknown_column_is_told(city, tmp_path):
    report = inspect(city, tmp_path, ["W01", "E1", "compensation:roof:mobility"], f"{ROW},yes,level,x")
    assert report.flagged == {"unknown_column": 2}
    assert "“E1”" in report.notes.found[0].text()


# ---------------------------------------------------------------------- again
def test_again_changes_nothing(city, tmp_path):
    rows = (f"{ROW},yes,0.9", "i2,b,2026-03-05,,,,reported,submitted,,,no,")
    inspect(city, tmp_path, ["W01", "E13"], *rows)
    city.execute("DELETE FROM facility_dirty")
    kept = ("inspection", "answer", "compensation", "inspector", "facility")
    before = [line for line in dump(tmp_path / "city.gpkg") if line.startswith(kept)]
    report = inspect(city, tmp_path, ["W01", "E13"], *rows)
    assert report.counts["inspections_unchanged"] == 2 and report.counts["answers"] == 0
    turned = ["E13", "W01"]  # neither the order of the columns nor of the rows matters
    report = inspect(city, tmp_path, turned, "i2,b,2026-03-05,,,,reported,submitted,,,,no", f"{ROW},0.9,yes")
    assert report.counts["inspections_unchanged"] == 2
    assert [line for line in dump(tmp_path / "city.gpkg") if line.startswith(kept)] == before


@pytest.mark.parametrize(
    "changed",
    [
        f"{ROW},yes,0.91", f"{ROW},no,0.9", f"{ROW},unknown,0.9", f"{ROW},,0.9",
        f"{ROW.replace('05:06', '05:07')},yes,0.9",
        f"{ROW.replace('жаңа', 'ескі')},yes,0.9", f"{ROW.replace('KZ-1', 'KZ-2')},yes,0.9",
    ],
)  # fmt: skip
def test_a_changed_inspection_becomes_a_new_one(city, tmp_path, changed):
    inspect(city, tmp_path, ["W01", "E13"], f"{ROW},yes,0.9")
    first = city.rows("SELECT * FROM inspection")[0]
    answers = city.rows("SELECT * FROM answer ORDER BY fid")
    report = inspect(city, tmp_path, ["W01", "E13"], changed)
    assert report.counts["inspections_replaced"] == 1 and report.counts["inspections_added"] == 0
    assert city.rows("SELECT replaces FROM inspection ORDER BY fid") == [(None,), (first[0],)]
    assert city.rows("SELECT * FROM inspection WHERE fid = :f", {"f": first[0]}) == [first]
    assert city.rows("SELECT * FROM answer WHERE inspection = :f ORDER BY fid", {"f": first[0]}) == answers
    assert inspect(city, tmp_path, ["W01", "E13"], changed).counts["inspections_unchanged"] == 1
    back = inspect(city, tmp_path, ["W01", "E13"], f"{ROW},yes,0.9")
    assert back.counts["inspections_replaced"] == 1


def test_state_goes_forward_only(city, tmp_path):
    def state_of():
        return city.rows("SELECT state FROM inspection")

    inspect(city, tmp_path, ["W01"], f"{ROW.replace('verified', 'submitted')},yes")
    report = inspect(city, tmp_path, ["W01"], f"{ROW},yes")
    assert state_of() == [("verified",)] and report.counts["inspections_state_changed"] == 1
    back = inspect(city, tmp_path, ["W01"], f"{ROW.replace('verified', 'draft')},yes")
    assert state_of() == [("verified",)] and back.flagged == {"state_differs": 1}


def test_inspection_gone_from_the_source_is_told_and_kept(city, tmp_path):
    inspect(city, tmp_path, ["W01"], f"{ROW},yes", "i2,a,2026-03-05,,,,official,verified,,,no")
    report = inspect(city, tmp_path, ["W01"], f"{ROW},yes")
    assert report.counts["inspections_missing"] == 1 and report.flagged == {"inspection_missing": 1}
    assert city.value("SELECT count(*) FROM inspection") == 2
    assert not inspect(city, tmp_path, ["W01"], f"{ROW},yes", is_complete=False).flagged


def test_replaces_in_any_order(city, tmp_path):
    def line(key, replaces=""):
        return f"{key},a,2026-03-04,,,,official,verified,{replaces},,yes"

    report = inspect(city, tmp_path, ["W01"], line("3", "2"), line("2", "1"), line("1"), line("x", "y"), line("y", "x"))
    assert report.counts["inspections_added"] == 3
    assert report.rejected == {"unknown_replaced": 2}  # a circle has no beginning
    found = city.rows(
        "SELECT i.source_id, r.source_id FROM inspection i LEFT JOIN inspection r ON r.fid = i.replaces "
        "ORDER BY i.source_id"
    )
    assert found == [("1", None), ("2", "1"), ("3", "2")]
    later = inspect(city, tmp_path, ["W01"], line("4", "3"), is_complete=False)
    assert later.counts["inspections_added"] == 1
    assert (
        city.value(
            "SELECT r.source_id FROM inspection i JOIN inspection r ON r.fid = i.replaces WHERE i.source_id = '4'"
        )
        == "3"
    )


def test_inspectors_are_shared_and_their_dates_renewed(city, tmp_path):
    def line(key, certificate, until, name="A"):
        return f"{key},a,2026-03-04,{name},{certificate},{until},official,verified,,,yes"

    inspect(
        city,
        tmp_path,
        ["W01"],
        line("1", "C1", "2026-01-01"),
        line("2", "C1", "2027-01-01"),
        line("3", "", "", "Без №"),
    )
    inspect(city, tmp_path, ["W01"], line("4", "C1", "2028-01-01"), line("5", "C2", ""), is_complete=False)
    assert city.rows("SELECT certificate, valid_until FROM inspector ORDER BY certificate") == [
        ("C1", "2028-01-01"),
        ("C2", None),
    ]
    assert city.rows("SELECT inspector IS NULL, note FROM inspection WHERE source_id = '3'") == [(1, "Без №")]


def test_nothing_usable_changes_nothing(city, tmp_path):
    before = dump(tmp_path / "city.gpkg")
    with pytest.raises(ImportRefused, match="None of the 1 rows of i.csv.*“nowhere”"):
        inspect(city, tmp_path, ["W01"], ROW.replace(",a,", ",nowhere,") + ",yes")
    assert dump(tmp_path / "city.gpkg") == before


def test_day_for_rows_without_one(city, tmp_path):
    row = ROW.replace("2026-03-04T05:06:00Z", "")
    inspect(city, tmp_path, ["W01"], f"{row},yes", as_of="2024-05-06")
    assert city.rows("SELECT inspected_at FROM inspection") == [("2024-05-06T00:00:00.000Z",)]
    assert inspect(city, tmp_path, ["W01"], f"{row},yes", as_of="2025-05-06").counts["inspections_unchanged"] == 1
    with pytest.raises(Exception, match="no day in the past"):
        inspect(city, tmp_path, ["W01"], f"{row},no", as_of="2099-01-01")


def test_the_store_gives_back_what_was_imported(city, tmp_path):
    inspect(city, tmp_path, ["E01", "E13", "E14", "A04", "C02"], f"{ROW},level,0.9,0.014,1.5,0.9")
    counts = evaluate_store(city).counts["official"]["mobility"]
    assert sum(counts.values()) == 1 and counts["not_assessed"] == 0  # b was not inspected and is not due


# ---------------------------------------------------------------------- facilities and answers in one file
REGISTER = """kind: facilities
source: register
id: id
geometry: none
fields: {address: addr, facility_type: {constant: administrative}}
inspection:
  inspected_at: {column: day, format: "%d.%m.%Y", timezone: "+05:00"}
  basis: reported
  origin: register
  answers:
    - {criterion: E01, column: step, map: {no step: level, steps: "", not sure: unknown}}
    - {criterion: E01, column: ramp, when: {step: steps}, map: {fixed: ramp, none: none}}
    - {criterion: E13, column: door, unit: cm, plausible: [40, 400], note: by hand}
    - {criterion: W01, constant: "no", when: {toilet: {not: [adapted]}}}
    - {criterion: A07, column: path, map: {good: passes, so so: tolerable, bad: fails}, others: ignore}
  compensations:
    - {zone: entrance, profile: [mobility, musculoskeletal], template: "Help: {help}", when: {ramp: none}}
"""


def register(tmp_path, *rows):
    text = "id,addr,day,step,ramp,door,toilet,path,help\n" + "\n".join(rows) + "\n"
    return write(tmp_path / "r.csv", text), mapping_file(tmp_path, REGISTER)


def test_one_file_gives_facilities_and_inspections(store, tmp_path):
    path, mapping = register(
        tmp_path,
        "1,x,04.03.2026,no step,,85,adapted,good,",
        "2,x,04.03.2026,steps,fixed,2,plain,so so,",
        "3,x,04.03.2026,Steps,none,90 cm,,bad,ring the bell",
        "4,x,04.03.2026,not sure,none,,,,",
        "5,x,,,,,,,",
        "6,x,04.03.2026,perhaps,,wide,,unsaid,",
    )
    report = bring(store, path, mapping)
    assert report.counts["added"] == 6 and report.counts["inspections_added"] == 4
    assert answers_of(store, "1") == {"E01": "level", "E13": "0.85", "A07": "0.02"}
    assert answers_of(store, "2") == {"E01": "ramp", "W01": "no", "A07": "0.04"}
    assert answers_of(store, "3") == {"E01": "none", "E13": "0.9", "A07": "0.0404"}
    assert answers_of(store, "4") == {"E01": "unknown"}
    assert {k: v for k, v in report.flagged.items() if k != "unlocated"} == {
        "implausible": 1,
        "unknown_option": 1,
        "bad_number": 1,
    }
    assert "“2” lies outside 40–400 cm" in next(n.text() for n in report.notes.found if n.reason == "implausible")
    raw = dict(
        store.rows(
            "SELECT r.criterion, r.raw FROM answer_read r JOIN inspection i ON i.fid = r.inspection "
            "WHERE i.source_id = '3'"
        )
    )
    assert raw == {"E01": "none", "E13": "90 cm", "A07": "bad"}
    assert store.rows("SELECT note FROM answer WHERE note IS NOT NULL") == [("by hand",)] * 2
    assert sorted(store.rows("SELECT profile, words FROM compensation")) == [
        ("mobility", "Help: ring the bell"), ("musculoskeletal", "Help: ring the bell"),
    ]  # fmt: skip
    assert store.rows("SELECT DISTINCT inspected_at, origin, state FROM inspection") == [
        ("2026-03-03T19:00:00.000Z", "register", "submitted")
    ]


def test_what_the_source_no_longer_says_is_withdrawn(store, tmp_path):
    path, mapping = register(tmp_path, "1,x,04.03.2026,no step,,85,adapted,good,")
    bring(store, path, mapping)
    path, mapping = register(tmp_path, "1,x,,,,,,,")
    report = bring(store, path, mapping)
    assert report.counts["inspections_withdrawn"] == 1 and "withdrawn" in report.flagged
    assert answers_of(store, "1") == {} and store.value("SELECT count(*) FROM inspection") == 2
    assert bring(store, path, mapping).counts["inspections_unchanged"] == 1
    evaluate_store(store, full=True)
    reported = store.rows("SELECT status FROM facility_status WHERE basis = 'reported' AND profile = 'mobility'")
    assert set(reported) <= {("not_assessed",)}


def test_a_rejected_facility_has_no_inspection(store, tmp_path):
    path, mapping = register(tmp_path, "1,,04.03.2026,no step,,85,adapted,good,", "2,x,04.03.2026,no step,,,,,")
    report = bring(store, path, mapping)
    assert report.rejected == {"no_place_no_address": 1} and report.counts["inspections_added"] == 1


# ---------------------------------------------------------------------- the rules themselves
def test_options_keep_their_digest_when_the_model_reorders_them(model):
    from dataclasses import replace

    def digest(of, text):
        reader = AnswerReader(of, [AnswerRule("E01", Value(columns=("E01",)))], [])
        return reader.read(Rows(Batch(np.array([1]), {"E01": [text]}), {"E01": "E01"}), 0)[1].tolist()

    turned = tuple(replace(c, values=c.values[::-1]) if c.code == "E01" else c for c in model.criteria)
    other = replace(model, criteria=turned[::-1])
    assert digest(model, "ramp") == digest(other, "ramp") != digest(model, "level")
    assert digest(model, "unknown") != digest(model, "na") != digest(model, "")


@pytest.mark.parametrize("mapping", ["osm_facilities", "osm_stops", "acceslibre_register", "france_town_halls"])
def test_every_mapped_answer_of_the_shipped_mappings_is_understood(model, mapping):
    """Whatever a shipped map knows gives an answer, unknown, not applicable or nothing, never a refusal."""
    checked = 0
    for rule in load_mapping(mapping).inspection.answers:
        item = model.items[model.item_index[rule.criterion]]
        for text in rule.value.values or {}:
            assert understand(text, rule, item).reason == ""
            checked += 1
    assert checked > 10
