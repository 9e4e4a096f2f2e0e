"""Mapping files: every fault by line, the shipped ones whole, and how values come out of columns."""

from __future__ import annotations

from datetime import timezone

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from import_support import mapping_file

from inclusive_city.layers.imports import MappingError, load_mapping, shipped_mappings
from inclusive_city.layers.imports.dates import as_stored, parse_day, parse_moment, zone
from inclusive_city.layers.imports.errors import ImportStopped, SourceError
from inclusive_city.layers.imports.mapping import Geometry, Value, fold
from inclusive_city.layers.imports.mapping_checks import check_mapping
from inclusive_city.layers.imports.places import places_of
from inclusive_city.layers.imports.tables import Batch
from inclusive_city.layers.imports.values import Rows
from inclusive_city.layers.imports.verdicts import VerdictError, verdict_value

START = "kind: facilities\nsource: mine\nid: id\n"
FIELDS = "fields:\n  name: name\n  facility_type: {constant: health}\n"


def problems(folder, text, model=None):
    try:
        mapping = load_mapping(mapping_file(folder, text))
        if model is not None:
            check_mapping(mapping, model)
    except MappingError as error:
        return [(problem.line, problem.reason) for problem in error.problems]
    return []


# ---------------------------------------------------------------------- files
@pytest.mark.parametrize("name", shipped_mappings())
def test_shipped_mappings_fit_the_model(name, model):
    mapping = load_mapping(name)
    check_mapping(mapping, model)
    assert mapping.title and mapping.source


def test_every_shipped_mapping_is_told_in_the_documentation(root):
    text = (root / "docs" / "import.md").read_text(encoding="utf-8")
    assert [name for name in shipped_mappings() if f"`{name}`" not in text] == []


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("kind: facility\nsource: x\nid: id\n" + FIELDS, 1, "Write one of: districts, facilities"),
        ("source: x\nid: id\n" + FIELDS, 1, "“kind” is missing"),
        (START + "feilds: {}\n", 4, "Is “fields” meant?"),
        (START + "fields:\n  name: name\n", 4, "“facility_type” is missing"),
        (START + "fields:\n  facility_type: {constant: health}\n  adress: a\n", 6, "Is “address” meant?"),
        (START + FIELDS + "geometry: map\n", 7, "“map” is not known here"),
        (START + FIELDS + "geometry: {column: geo}\n", 7, "“order” is missing"),
        (START + FIELDS + "geometry: {column: geo, order: yx}\n", 7, "lat_lon, lon_lat"),
        (START + FIELDS + "bounds: [1, 2, 3]\n", 7, "[west, south, east, north]"),
        (START + FIELDS + "bounds: [10, 2, 3, 4]\n", 7, "[west, south, east, north]"),
        (START + FIELDS + "language: Russian\n", 7, "not a language code"),
        (START + FIELDS + "optional_columns: perhaps\n", 7, "is yes or no"),
        (START + FIELDS + "reader: {delimiter: '||'}\n", 7, "one character, or “tab”"),
        (START + FIELDS + "reader: {delimter: ;}\n", 7, "Is “delimiter” meant?"),
        (START + FIELDS + "aliases: {a: [b]}\n", 7, "has no use here"),
        (START + FIELDS + "crs: a\ncrs: b\n", 8, "there twice"),
        (START + "fields:\n  facility_type: {column: a, constant: b}\n", 5, "exactly one of column"),
        (START + "fields:\n  facility_type: {map: {a: b}}\n", 5, "exactly one of column"),
        (START + "fields:\n  facility_type: {column: a, map: {}}\n", 5, "map is empty"),
        (
            START + "fields:\n  facility_type:\n    column: a\n    map: {X: health, x: sport}\n",
            7,
            "both health and sport",
        ),
        (START + "fields:\n  facility_type: {column: a, others: drop}\n", 5, "flag or ignore"),
        ("kind: facilities\nsource: x\n" + FIELDS, 1, "“id” is missing"),
        ("kind: inspections\nsource: x\n", 1, "“inspection” is missing"),
        (START + FIELDS + "inspection: {basis: reported}\n", 7, "“answers” is missing"),
        (START + FIELDS + "inspection: {basis: hearsay, answers: by_code}\n", 7, "official, reported"),
        (
            START + FIELDS + "inspection:\n  basis: reported\n  answers:\n    - {column: x}\n",
            10,
            "“criterion” is missing",
        ),
        (START + FIELDS + "extends: nothing\n", 7, "Write one of:"),
        (START + FIELDS + "  bad: [\n", 8, "not readable YAML"),
        ("[]", 1, "list of keys"),
    ],
)
def test_fault_is_named_with_its_line(tmp_path, text, line, words):
    found = problems(tmp_path, text)
    assert any(at == line and words in reason for at, reason in found), found


def test_all_faults_are_told_at_once(tmp_path):
    found = problems(
        tmp_path, START + "crs2: x\nfields:\n  facility_type: {constant: health}\n  adress: a\n  nmae: b\n"
    )
    assert [line for line, _ in found] == [4, 7, 8]


RULE = START + FIELDS + "inspection:\n  basis: reported\n  answers:\n    - {%s}\n"


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("criterion: E99, column: x", "no criterion or element “E99”"),
        ("criterion: E01, column: x, map: {a: flat}", "“flat” is not known here. Write one of: level"),
        ("criterion: E13, column: x, map: {a: wide}", "“wide” is not known here. Write one of: a number"),
        ("criterion: E13, column: x, unit: kg", "“kg” is no unit for E13"),
        ("criterion: E13, column: x, unit: dB", "“dB” is no unit for E13"),
        ("criterion: W01, column: x, map: {a: tolerable}", "the model has no such limit"),
        ("criterion: has_parking, column: x, map: {a: passes}", "the model has no such limit"),
        ("criterion: E02, column: x, map: {a: tolerable}", "the model has no such limit"),
        ("criterion: E13, column: x, plausible: [5, 1]", "[least, greatest]"),
    ],
)
def test_answers_must_fit_the_model(tmp_path, model, rule, words):
    found = problems(tmp_path, RULE % rule, model)
    assert any(line == 10 and words in reason for line, reason in found), found


def test_codes_must_fit_the_model(tmp_path, model):
    text = (
        START
        + "fields:\n  facility_type: {column: t, map: {a: hospital}, default: shop}\n  owner_kind: {constant: king}\n"
    )
    text += "inspection:\n  basis: reported\n  answers: by_code\n  compensations:\n"
    text += "    - {zone: roof, profile: [mobility, everybody], constant: x}\n"
    found = problems(tmp_path, text, model)
    assert [(line, reason.split("”")[0]) for line, reason in found] == [
        (5, "“shop"), (5, "“hospital"), (6, "“king"), (11, "“roof"), (11, "“everybody"),
    ]  # fmt: skip


def test_a_mapping_extends_a_shipped_one(tmp_path):
    path = mapping_file(tmp_path, "extends: generic_facilities\nsource: register 5\ncrs: EPSG:32643\n")
    mapping = load_mapping(path)
    assert mapping.source == "register 5" and mapping.crs == "EPSG:32643" and mapping.file == "mine.yaml"
    assert mapping.fields == load_mapping("generic_facilities").fields


def test_yes_and_no_stay_words(tmp_path):
    """YAML reads yes and no as true and false; a mapping means the words."""
    text = RULE % "criterion: W01, column: x, map: {yes: yes, No: no, on: unknown}"
    rule = load_mapping(mapping_file(tmp_path, text)).inspection.answers[0]
    assert rule.value.values == {"yes": "yes", "no": "no", "on": "unknown"}


def test_missing_mapping_names_the_shipped_ones(tmp_path):
    with pytest.raises(MappingError, match="no such mapping.*osm_facilities"):
        load_mapping(tmp_path / "none.yaml")


# ---------------------------------------------------------------------- values
def rows(**columns):
    count = len(next(iter(columns.values())))
    batch = Batch(np.arange(1, count + 1), columns)
    return Rows(batch, {name: name for name in columns}, frozenset({"", "nr"}))


def value(**keys):
    return Value(missing=frozenset({"", "nr"}), **keys)


def test_values_are_clean():
    decomposed = "Школа\u0438\u0306"  # и with a breve instead of й
    got = rows(a=["  x ", "", None, "NR", decomposed, "\u00a0y\ufeff"]).values((value(columns=("a",)),))
    assert got.tolist() == ["x", None, None, None, "Школай", "y"]


def test_alternatives_give_the_first_that_is_filled():
    given_rows = rows(a=["1", "", "NR"], b=["2", "3", ""])
    assert given_rows.values((value(columns=("a",)), value(columns=("b",)), value(constant="?"))).tolist() == [
        "1",
        "3",
        "?",
    ]
    assert given_rows.values((value(columns=("a", "b")),)).tolist() == ["1", "3", None]


def test_template_leaves_no_stray_marks():
    given_rows = rows(
        n=["4", "", "", "9999"],
        street=["Rue X", "Rue Y", "", ""],
        place=["", "Bourg", "", "Le Bois"],
        town=["Z", "Z", "", "Z-W"],
    )
    template = value(template="{n} {street}, {place}, {town}")
    template = Value(template=template.template, missing=frozenset({"", "9999"}))
    assert given_rows.value(template).tolist() == ["4 Rue X, Z", "Rue Y, Bourg, Z", None, "Le Bois, Z-W"]


def test_map_folds_and_tells_what_it_does_not_know():
    given_rows = rows(a=["Oui ", "OUI", "l’autre", "peut-être", "", "peut-être"])
    mapped = value(columns=("a",), values={"oui": "yes", fold("L'autre"): "other"})
    assert given_rows.value(mapped).tolist() == ["yes", "yes", "other", None, None, None]
    assert given_rows.unmatched["a"].found == {"peut-être": (2, 4)}
    assert given_rows.value(value(columns=("a",), values={"oui": "y"}, default="d")).tolist() == [
        "y",
        "y",
        "d",
        "d",
        None,
        "d",
    ]
    assert given_rows.value(value(columns=("a",), values={"oui": "y"}, empty="e", others="ignore"))[4] == "e"
    assert given_rows.value(value(columns=("a",), default="any")).tolist() == ["any"] * 4 + [None, "any"]


def test_columns_with_several_values():
    given_rows = rows(a=["Hôtel;Restaurant", "Spa;Restaurant", '["x", "y"]'])
    split = value(columns=("a",), values={"hôtel": "h", "restaurant": "r"}, split=";", others="ignore")
    assert given_rows.value(split).tolist() == ["h", "r", None]
    assert given_rows.value(value(columns=("a",), is_list=True))[2] == "x, y"


def test_conditions():
    from inclusive_city.layers.imports.mapping import Test

    given_rows = rows(a=["Yes", "no", "", "7", "3,5"])

    def holds(**keys):
        return given_rows.holds((Test("a", **keys),)).tolist()

    assert holds(values=frozenset({"yes"})) == [True, False, False, False, False]
    assert holds(values=frozenset({""})) == [False, False, True, False, False]
    assert holds(others=frozenset({"yes"})) == [False, True, False, True, True]
    assert holds(is_present=False) == [False, False, True, False, False]
    assert holds(at_least=3.5) == [False, False, False, True, True]
    assert holds(at_least=3, at_most=4) == [False, False, False, False, True]


# ---------------------------------------------------------------------- places
def placed(geometry, crs="", **columns):
    return places_of(rows(**columns), geometry, crs)


@pytest.mark.parametrize(
    ("text", "x", "y"),
    [
        ("43.25,76.9", 76.9, 43.25),
        ("43.25, 76.9", 76.9, 43.25),
        ("(43,25; 76,9)", 76.9, 43.25),
        ("43,25 76,9", 76.9, 43.25),
        ("43,25,76,9", 76.9, 43.25),
        ("-43.25,-76.9", -76.9, -43.25),
    ],
)
def test_pair_in_one_column(text, x, y):
    found = placed(Geometry("pair", ("geo",), True), geo=[text, None])
    assert (found.x[0], found.y[0]) == (x, y) and np.isnan(found.x[1]) and not found.unreadable
    turned = placed(Geometry("pair", ("geo",), False), geo=[text])
    assert (turned.x[0], turned.y[0]) == (y, x)


@pytest.mark.parametrize("text", ["43.25", "somewhere", "43.25,76.9,1", "43.25.1,76"])
def test_pair_that_is_none_is_told(text):
    found = placed(Geometry("pair", ("geo",), True), geo=[text])
    assert found.unreadable == {0: text} and np.isnan(found.x[0])


def test_two_columns_with_decimal_comma_and_half_a_place():
    found = placed(
        Geometry("xy", ("x", "y")), x=["76,9", "76.9", "", "x", "76.9"], y=["43,25", "", "", "43", " 43.25 °"]
    )
    assert found.x[[0, 4]].tolist() == [76.9, 76.9] and found.y[[0, 4]].tolist() == [43.25, 43.25]
    assert sorted(found.unreadable) == [1, 3] and np.isnan(found.x[1:4]).all()


def test_wkt_and_ewkt():
    texts = [
        "SRID=4326;POINT (4.88 45.76)", "POINT Z(4.88 45.76 170)", "POLYGON((0 0,2 0,2 2,0 2,0 0))",
        "SRID=32643;POINT(654238.30 4790330.08)", "POINT EMPTY", "LINE 3",
    ]  # fmt: skip
    found = placed(Geometry("wkt", ("g",)), g=texts)
    assert found.x[:2].tolist() == [4.88, 4.88] and found.y[:2].tolist() == [45.76, 45.76]
    assert 0 < found.x[2] < 2
    assert abs(found.x[3] - 76.9) < 1e-6 and abs(found.y[3] - 43.25) < 1e-6
    assert sorted(found.unreadable) == [4, 5]


def test_coordinate_systems():
    found = placed(Geometry("xy", ("x", "y")), "EPSG:32643", x=["654238.30", ""], y=["4790330.08", ""])
    assert abs(found.x[0] - 76.9) < 1e-6 and abs(found.y[0] - 43.25) < 1e-6 and np.isnan(found.x[1])
    wrong = placed(Geometry("xy", ("x", "y")), x=["654238.30"], y=["4790330.08"])
    assert wrong.out_of_range.tolist() == [0] and wrong.was[0] == (654238.30, 4790330.08)
    with pytest.raises(SourceError, match="“EPSG:12” is no coordinate system"):
        placed(Geometry("xy", ("x", "y")), "EPSG:12", x=["1"], y=["1"])


# ---------------------------------------------------------------------- dates
@pytest.mark.parametrize(
    ("text", "form", "where", "stored"),
    [
        ("2025-03-04T05:06:00Z", "", "UTC", "2025-03-04T05:06:00.000Z"),
        ("2025-03-04T05:06:07.1234567+05:00", "", "UTC", "2025-03-04T00:06:07.123Z"),
        ("2025-03-04 10:06", "", "+05:00", "2025-03-04T05:06:00.000Z"),
        ("2025-03-04T05:06:00+00", "", "UTC", "2025-03-04T05:06:00.000Z"),
        ("2025-03-04", "", "UTC", "2025-03-04T00:00:00.000Z"),
        ("2025-03", "", "UTC", "2025-03-01T00:00:00.000Z"),
        ("9/8/2022 8:33:15", "%m/%d/%Y %H:%M:%S", "UTC", "2022-09-08T08:33:15.000Z"),
        ("04.03.2025", "%d.%m.%Y", "Asia/Tashkent", "2025-03-03T19:00:00.000Z"),
        ("04.03.2025", "", "UTC", None),
        ("yesterday", "", "UTC", None),
        ("2025-13-01", "", "UTC", None),
    ],
)
def test_moments(text, form, where, stored):
    moment = parse_moment(text, form, zone(where))
    assert (None if moment is None else as_stored(moment)) == stored


def test_days_and_zones():
    assert parse_day("2027-05-06", "") == "2027-05-06" and parse_day("6.5.2027", "%d.%m.%Y") == "2027-05-06"
    assert parse_day("soon", "") is None
    assert zone("Z") is timezone.utc
    with pytest.raises(ImportStopped, match="“Mars/Base”"):
        zone("Mars/Base")


# ---------------------------------------------------------------------- words for measures
def test_a_verdict_is_judged_as_it_says(model):
    """Whatever criterion: what is recorded for a word gets the outcome of that word."""
    from inclusive_city.scoring.model import Criterion

    outcome = {"passes": "pass", "tolerable": "partial", "fails": "fail"}
    checked = 0
    for item in model.items:
        for word, expected in outcome.items():
            try:
                got = verdict_value(item, word)
            except VerdictError:
                continue
            assert isinstance(item, Criterion)
            assert judged(item, got) == expected, (item.code, word, got)
            checked += 1
    assert checked > 100


def judged(item, got):
    if not item.is_numeric:
        option = item.values[int(got)]
        return "pass" if option in item.pass_values else "partial" if option in item.partial_values else "fail"

    def within(low, high):
        return (low is None or got >= low) and (high is None or got <= high)

    if within(item.limit_min, item.limit_max):
        return "pass"
    low = item.limit_min if item.partial_min is None else item.partial_min
    high = item.limit_max if item.partial_max is None else item.partial_max
    has_partial = item.partial_min is not None or item.partial_max is not None
    return "partial" if has_partial and within(low, high) else "fail"


@given(st.text(max_size=30))
def test_folding_is_stable(text):
    assert fold(fold(text)) == fold(text)
