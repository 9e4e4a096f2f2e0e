"""The rules by which records are checked: units, ranges, dependence, contradiction, dates, places, texts."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusive_city.layers.finding_words import FindingWords
from inclusive_city.scoring.check_answers import (
    AnswerColumns,
    check_answers,
    degrees_kept_as_percent,
    missing_mandatory,
)
from inclusive_city.scoring.check_draft import DraftFacts, check_draft
from inclusive_city.scoring.check_records import (
    FacilityTexts,
    InspectionColumns,
    PhotoColumns,
    PlaceColumns,
    check_duplicates,
    check_inspections,
    check_photos,
    check_places,
    check_texts,
    is_jump,
)
from inclusive_city.scoring.checks import RULES, severity_of
from inclusive_city.scoring.entry import Entry, option_given
from inclusive_city.scoring.model_loader import load_model
from inclusive_city.scoring.outcomes import ANSWERED, NOT_APPLICABLE, UNKNOWN
from inclusive_city.scoring.ranges import impossible, possible_range, slip_of

NAT = np.datetime64("NaT")


@pytest.fixture(scope="module")
def almaty(root):
    return load_model(root / "resources" / "models" / "almaty")


@pytest.fixture(scope="module")
def small(root):
    return load_model(root / "resources" / "models" / "example_small")


def answers(model, *inspections: dict) -> AnswerColumns:
    """Columns of the answers of some inspections: code (with "@entrance 2" for an instance) → number, option or
    state."""
    rows: list[tuple] = []
    for number, given_ in enumerate(inspections):
        for name, value in given_.items():
            code, _, instance = name.partition("@")
            item = model.items[model.item_index[code]]
            state = {"unknown": UNKNOWN, "na": NOT_APPLICABLE}.get(value, ANSWERED)
            found = np.nan if state != ANSWERED else item.values.index(value) if isinstance(value, str) else value
            rows.append((number, model.item_index[code], state, found, instance))
    columns = list(zip(*rows)) or [()] * 5
    kinds = (np.int64, np.int64, np.int8, np.float64, object)
    return AnswerColumns(*(np.array(column, dtype=kind) for column, kind in zip(columns, kinds)))


def found(model, *inspections: dict, kind: str = "health") -> list[tuple[str, int, str]]:
    kinds = np.full(len(inspections), model.type_index.get(kind, -1))
    return [(hit.rule, hit.row, hit.criterion) for hit in check_answers(model, kinds, answers(model, *inspections))]


# ---------------------------------------------------------------------- values
@pytest.mark.parametrize(
    ("code", "value", "unit", "meant"),
    [
        ("E13", 90, "cm", 0.9), ("E13", 900, "mm", 0.9), ("E14", 1.4, "cm", 0.014), ("E14", 14, "cm", 0.14),
        ("E02", 0.083, "ratio", 8.3), ("C03", 150, "cm", 1.5), ("I01", 1400, "mm", 1.4),
    ],
)  # fmt: skip
def test_slip_of_unit_says_what_was_meant(almaty, code, value, unit, meant) -> None:
    assert found(almaty, {code: value})[0] == ("unit_slip", 0, code)
    slip = slip_of(almaty, almaty.by_code[code], value)
    assert (slip.unit, slip.meant) == (unit, pytest.approx(meant))


def test_impossible_value_without_such_a_reason(almaty) -> None:
    assert ("out_of_range", 0, "E13") in found(almaty, {"E13": 0.08})
    assert ("out_of_range", 0, "A01") in found(almaty, {"A01": 400.0})
    assert found(almaty, {"E13": 0.9, "E14": 0.02}) == []
    assert [hit for hit in found(almaty, {"E13": "unknown", "E14": "na"}) if hit[0] != "not_asked_here"] == []


@given(st.floats(0, 1000))
def test_what_meets_a_limit_is_possible_in_every_model(value) -> None:
    for name in ("almaty", "example_small"):
        model = MODELS[name]
        for item in (each for each in model.criteria if each.is_numeric):
            low, high = possible_range(model, item)
            limits = [limit for limit in (item.limit_min, item.limit_max, item.partial_min, item.partial_max) if limit]
            assert all(low <= limit <= high for limit in limits)
            assert impossible(model, item, np.array([value, np.nan])).tolist() == [not low <= value <= high, False]


def test_slope_in_degrees_that_was_kept_as_per_cent(almaty) -> None:
    item = almaty.item_index["E02"]
    columns = np.arange(4), np.full(4, item), np.array([5.0, 8.75, 5.0, 5.0])
    raw = np.array(["5°", "5°", "5 %", "5 град."], dtype=object)
    hits = list(degrees_kept_as_percent(almaty, *columns, raw))
    assert [(hit.row, hit.criterion, hit.details["meant"]) for hit in hits] == [(0, "E02", 8.75), (3, "E02", 8.75)]


# ---------------------------------------------------------------------- answers together
def test_answer_whose_condition_is_false_and_one_whose_condition_was_not_answered(almaty) -> None:
    hits = list(check_answers(almaty, np.array([0, 0]), answers(almaty, {"E01": "level", "E04": 1.2, "E05": 1.5},
                                                                {"E04": 1.2})))  # fmt: skip
    assert [(hit.rule, hit.row) for hit in hits] == [("child_without_parent", 0), ("parent_unanswered", 1)]
    assert hits[0].details == {"answers": {"E04": 1.2, "E05": 1.5}, "parents": {"E01": "level"}}
    assert found(almaty, {"E01": "ramp", "E04": 1.2}) == [] and found(almaty, {"E01": "unknown", "E04": 1.2}) == []


def test_answer_to_what_is_not_asked_at_the_type(almaty) -> None:
    assert found(almaty, {"T01": 2.0}, kind="health") == [("not_asked_here", 0, "T01")]
    assert found(almaty, {"T01": 2.0}, kind="transport_stop") == []
    assert found(almaty, {"T01": 2.0}, kind="no such type") == []


def test_rules_of_the_city_in_both_models(almaty, small) -> None:
    assert ("city:LEVEL_WITH_STEP", 0, "E01") in found(almaty, {"E01": "level", "E14": 0.3})
    assert found(almaty, {"E01": "level", "E14": 0.01}) == []
    hits = [hit[0] for hit in found(small, {"public_floors": 1, "I04": "all"}, kind="museum")]
    assert "city:LIFT_NOWHERE" in hits
    assert severity_of(small, "city:LIFT_NOWHERE") == "error" and severity_of(small, "city:GONE") == "note"


def test_each_entrance_is_checked_with_its_own_answers_and_told_once(almaty) -> None:
    given_ = {"E01@entrance 1": "ramp", "E01@entrance 2": "level", "E04@entrance 1": 1.2, "E04@entrance 2": 1.2}
    kinds = np.array([almaty.type_index["health"]])
    hits = list(check_answers(almaty, kinds, answers(almaty, given_)))
    assert [(hit.rule, hit.details["instance"]) for hit in hits] == [("child_without_parent", "entrance 2")]
    hits = list(check_answers(almaty, kinds, answers(almaty, {"C03": 150.0, "E13@entrance 2": 90.0})))
    assert sorted((hit.criterion, hit.details.get("instance")) for hit in hits) == [
        ("C03", None),
        ("E13", "entrance 2"),
    ]


def test_many_inspections_are_as_one_by_one(almaty) -> None:
    cases = [{"E13": 90}, {}, {"E01": "level", "E14": 0.3}, {"E01": "none", "E04": 1.0}, {"T01": 900.0}]
    together = found(almaty, *cases)
    alone = [(rule, row, code) for row, case in enumerate(cases) for rule, _, code in found(almaty, case)]
    assert sorted(together) == sorted(alone)


def test_critical_answers_that_nobody_gave(almaty) -> None:
    kinds = np.array([almaty.type_index["health"], almaty.type_index["health"]])
    newest = answers(almaty, {"E01": "level", "E13": 0.9}, {"E01": "ramp"})
    hits = list(missing_mandatory(almaty, kinds, newest, np.array([0]), np.array([almaty.item_index["E13"]])))
    codes = [set(hit.details["criteria"]) for hit in hits]
    assert "E13" not in codes[0] and "E02" not in codes[0] and "A04" in codes[0]
    assert {"E13", "E02"} <= codes[1]  # the ramp makes its slope critical


# ---------------------------------------------------------------------- inspections, photos
def _inspections(**columns) -> InspectionColumns:
    count = len(columns["inspected_at"])
    usual = {
        "is_official": [True] * count, "origin": ["desk"] * count, "inspector": ["A"] * count,
        "certificate": ["K-1"] * count, "valid_until": [NAT] * count, "facility_since": [NAT] * count,
        "facility_until": [NAT] * count,
    }  # fmt: skip
    kinds = {"inspected_at": "datetime64[s]", "valid_until": "datetime64[D]", "facility_since": "datetime64[s]",
             "facility_until": "datetime64[s]", "is_official": bool, "origin": object}  # fmt: skip
    given_ = {**usual, **columns}
    return InspectionColumns(**{k: np.array(v, dtype=kinds[k]) if k in kinds else v for k, v in given_.items()})


def test_dates_and_certificates() -> None:
    columns = _inspections(
        inspected_at=["2026-06-01T10:00", "2027-01-01", "1970-01-01", "2026-06-01", "2026-06-01", "2026-06-01"],
        valid_until=["2026-06-01", NAT, NAT, "2026-05-31", NAT, NAT],
        facility_since=[NAT, NAT, "2020-01-01", NAT, "2026-07-01", NAT],
        facility_until=[NAT, NAT, NAT, NAT, NAT, "2026-01-01"],
    )
    now = np.datetime64("2026-11-23", "s")
    assert [(hit.rule, hit.row) for hit in check_inspections(columns, now)] == [
        ("inspection_in_future", 1), ("inspection_too_old", 2), ("inspection_before_facility", 4),
        ("inspection_after_retired", 5), ("certificate_expired", 3),
    ]  # fmt: skip


def test_what_a_register_says_may_be_older_than_the_record_and_needs_no_certificate() -> None:
    columns = _inspections(
        inspected_at=["2020-06-01"], origin=["import"], facility_since=["2026-07-01"], valid_until=["2019-01-01"],
        is_official=[False],
    )  # fmt: skip
    assert list(check_inspections(columns, np.datetime64("2026-11-23", "s"))) == []


def test_photos_elsewhere_missing_or_of_another_day() -> None:
    day = np.datetime64("2026-06-01T10:00:00")
    photos = PhotoColumns(
        row=np.array([0, 1, 2]), name=["a", "b", "c"], is_missing=np.array([True, False, False]),
        taken_at=np.array([NAT, day, day - np.timedelta64(9, "D")], dtype="datetime64[s]"),
        inspected_at=np.full(3, day, dtype="datetime64[s]"), away=np.array([np.nan, 900.0, 20.0]),
    )  # fmt: skip
    hits = [(hit.rule, hit.row) for hit in check_photos(photos, 150)]
    assert hits == [("photo_missing", 0), ("photo_elsewhere", 1), ("photo_other_day", 2)]


def test_two_levels_up_is_a_jump() -> None:
    assert is_jump("inaccessible", "partial") and is_jump("conditional", "accessible")
    assert not is_jump("inaccessible", "conditional") and not is_jump("accessible", "inaccessible")
    assert not is_jump("not_assessed", "accessible") and not is_jump("anything", "accessible")


# ---------------------------------------------------------------------- facilities
def test_places_outside_swapped_and_in_another_district() -> None:
    places = PlaceColumns(
        x=np.array([76.9, np.nan, 43.2, 10.0, 76.9, 76.9]), y=np.array([43.2, np.nan, 76.9, 50.0, 43.2, 43.2]),
        is_inside=np.array([True, False, False, False, True, True]),
        is_inside_swapped=np.array([False, False, True, False, False, False]),
        district=["d1", "d1", "d1", "", "d2", "d1"], found=["d1", "", "", "", "d1", ""], has_outlines=True,
    )  # fmt: skip
    hits = [(hit.rule, hit.row) for hit in check_places(places)]
    assert hits == [
        ("unlocated", 1), ("swapped_coordinates", 2), ("outside_city", 3), ("wrong_district", 4), ("no_district", 5),
    ]  # fmt: skip


def test_duplicates_by_place_and_by_address() -> None:
    texts = FacilityTexts(
        kind=["health", "health", "health", "commerce", "commerce", "commerce", "health"],
        names=[["Аптека", "Apteka", "Школа 7", "Рахат", None, "Zara", "Школа 17"]],
        address=["Абая 1", "Сейфуллина 2", "", "ул. Абая, 10", "Абай к-сі 10", "Абая ул. 10", ""],
    )
    x, y = np.array([0.0, 20, 500, 900, np.nan, 5000, 510]), np.zeros(7)
    hits = {(hit.rule, hit.row, hit.other) for hit in check_duplicates(x, y, texts)}
    assert hits == {("duplicate_near", 0, 1), ("duplicate_address", 3, 4), ("same_address", 3, 5)}


def test_words_in_two_alphabets() -> None:
    hits = list(check_texts({"name": ["Aптека", "Аптека", None], "address": ["ул. Абая", "Əуезов", ""]}))
    assert [(hit.row, hit.details["field"], hit.details["words"]) for hit in hits] == [
        (0, "name", "Aптека"), (1, "address", "Əуезов"),
    ]  # fmt: skip


def test_register_is_whole() -> None:
    for code, rule in RULES.items():
        assert rule.code == code and rule.severity in ("error", "warning", "note")
        assert rule.title and rule.message.endswith((".", "?")) and rule.advice.endswith((".", "?", ")"))


MODELS = {}


@pytest.fixture(autouse=True, scope="module")
def _models(almaty, small) -> None:
    MODELS.update(almaty=almaty, example_small=small)


# ---------------------------------------------------------------------- at entry
def test_inspection_that_is_being_entered_is_checked_by_the_same_rules(almaty) -> None:
    entry = Entry(almaty, "health")
    entry.type("E13", "90")
    entry.set("E01", option_given("level"))
    entry.type("E14", "0.3")
    rows = entry.standing().rows
    assert {hit.rule for hit in check_draft(almaty, "health", rows)} == {"unit_slip", "city:LEVEL_WITH_STEP"}
    facts = DraftFacts("2026-06-01T10:00:00Z", inspector="A", certificate="K-1", valid_until="2026-05-31")
    hits = check_draft(almaty, "health", rows, facts, is_whole=True, now=np.datetime64("2026-06-02"))
    assert {"certificate_expired", "missing_mandatory"} <= {hit.rule for hit in hits}
    words = FindingWords(almaty, "ru", {})
    assert words.of_hit(hits[0]) == "E13 Ширина входной двери в свету: 90 м cannot be. Was 90 см meant?"
    assert check_draft(almaty, "health", []) == []
