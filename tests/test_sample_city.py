"""The generated sample city: its ground, its records, its faults, and that it comes out the same."""

from __future__ import annotations

import csv
import json
import math
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from inclusive_city.layers.sample_city import FILES, SampleCityCancelled, write_sample_city
from inclusive_city.layers.sample_city.draws import Draws, largest_remainder, rank
from inclusive_city.layers.sample_city.geography import DISTRICTS, POINTS, district_at
from inclusive_city.layers.sample_city.pools import FAIL, PARTIAL, PASS, criterion_pools
from inclusive_city.scoring.conditions import FALSE, NO_ANSWER, applicability
from inclusive_city.scoring.errors import InclusiveCityError
from inclusive_city.scoring.model_loader import load_model
from inclusive_city.scoring.status import (
    ANSWERED,
    NOT_APPLICABLE,
    STATUS_CODES,
    UNKNOWN,
    Answers,
    evaluate,
)

SIZE = 6_000
AREAS = {  # km², as measured from OpenStreetMap
    "alatau": 104.3,
    "almaly": 18.0,
    "auezov": 23.6,
    "bostandyk": 98.4,
    "zhetysu": 39.3,
    "medeu": 272.7,
    "nauryzbay": 69.9,
    "turksib": 75.4,
}


@dataclass
class City:
    """A written sample, read back as a stranger would read it."""

    folder: Path
    report: Any
    model: Any
    facilities: list[dict[str, Any]]
    places: list[tuple[float, float] | None]
    rows: list[dict[str, str]]
    cells: list[np.ndarray] = field(default_factory=list)
    """State and value of every cell, once asked for."""

    @property
    def index(self) -> dict[str, int]:
        return {record["id"]: index for index, record in enumerate(self.facilities)}

    def types(self) -> np.ndarray:
        return np.array([self.model.type_index[record["facility_type"]] for record in self.facilities])


def read(folder: Path, report: Any, model: Any) -> City:
    features = json.loads((folder / "facilities.geojson").read_text(encoding="utf-8"))["features"]
    with (folder / "inspections.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, strict=True))
    return City(
        folder,
        report,
        model,
        [feature["properties"] for feature in features],
        [tuple(f["geometry"]["coordinates"]) if f["geometry"] else None for f in features],
        rows,
    )


@pytest.fixture(scope="module")
def city(model: Any, tmp_path_factory: pytest.TempPathFactory) -> City:
    folder = tmp_path_factory.mktemp("sample")
    return read(folder, write_sample_city(folder, model, SIZE), model)


@pytest.fixture(scope="module")
def other_city(root: Path, tmp_path_factory: pytest.TempPathFactory) -> City:
    """The same for a model of another shape: other profiles, units, types, no short form."""
    model = load_model(root / "resources" / "models" / "example_small")
    folder = tmp_path_factory.mktemp("other")
    return read(folder, write_sample_city(folder, model, 2_000), model)


def matrices(city: City) -> tuple[np.ndarray, np.ndarray]:
    """State and value of every cell of inspections.csv, [rows, items]; fails on a cell nobody could read."""
    if city.cells:
        return city.cells[0], city.cells[1]
    state = np.full((len(city.rows), len(city.model.items)), NO_ANSWER, dtype=np.int8)
    value = np.full(state.shape, np.nan)
    for column, item in enumerate(city.model.items):
        for row, record in enumerate(city.rows):
            text = record[item.code]
            if text in ("unknown", "na"):
                state[row, column] = UNKNOWN if text == "unknown" else NOT_APPLICABLE
            elif text:
                state[row, column] = ANSWERED
                value[row, column] = float(text) if item.is_numeric else item.values.index(text)
    city.cells[:] = state, value
    return state, value


def evaluated(city: City, basis: str = "official") -> Any:
    """Statuses from the verified rows of one basis; a replaced row does not count."""
    replaced = {row["replaces"] for row in city.rows}
    counting = [
        (row["inspected_at"], number)
        for number, row in enumerate(city.rows)
        if row["basis"] == basis and row["state"] == "verified" and row["id"] not in replaced
    ]
    order = {number: place for place, (_, number) in enumerate(sorted(counting))}
    state, value = matrices(city)
    row, item = np.nonzero(state != NO_ANSWER)
    kept = np.isin(row, list(order))
    row, item = row[kept], item[kept]
    index = city.index
    facility = np.array([index[record["facility_id"]] for record in city.rows])
    compensation = np.zeros((len(city.facilities), len(city.model.zones), len(city.model.profiles)), dtype=bool)
    newest = {facility[number]: number for number in sorted(order, key=order.get)}
    for where, number in newest.items():
        for z, zone in enumerate(city.model.zone_codes):
            for p, profile in enumerate(city.model.profile_codes):
                compensation[where, z, p] = bool(city.rows[number][f"compensation:{zone}:{profile}"])
    answers = Answers(
        facility[row],
        item,
        state[row, item],
        value[row, item],
        np.array([order[number] for number in row.tolist()]),
    )
    return evaluate(city.model, city.types(), answers, compensation, basis)


# -- the ground


def rings() -> dict[str, list[tuple[float, float]]]:
    return {district.code: district.ring for district in DISTRICTS}


def test_districts_meet_without_overlap_or_gap() -> None:
    edges = Counter(edge for ring in rings().values() for edge in zip(ring, ring[1:]))
    assert max(edges.values()) == 1, "two districts on the same side of one edge"
    border = dict(edge for edge in edges if edge[::-1] not in edges)
    assert len(border) == sum(edge[::-1] not in edges for edge in edges), "the border meets itself"
    # One closed border: there is neither a hole nor a second part.
    start = place = next(iter(border))
    steps = 0
    while steps == 0 or place != start:
        place, steps = border[place], steps + 1
    assert steps == len(border)
    # And the districts fill exactly what is within it (twice the area, in square degrees).
    within = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in border.items())
    each = [sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(r, r[1:])) for r in rings().values()]
    assert min(each) > 0, "a ring runs clockwise"
    assert math.isclose(sum(each), within, rel_tol=1e-9)
    assert all(8 <= len(ring) - 1 <= 25 for ring in rings().values())
    used = {point for district in DISTRICTS for point in district.ring_points.split()}
    assert used == set(POINTS)


@pytest.mark.optional_packages
def test_districts_are_valid_polygons() -> None:
    geometry = pytest.importorskip("shapely.geometry")
    ops = pytest.importorskip("shapely.ops")
    polygons = [geometry.Polygon(ring) for ring in rings().values()]
    assert all(polygon.is_valid for polygon in polygons)
    city = ops.unary_union(polygons)
    assert city.geom_type == "Polygon" and not city.interiors
    assert city.area == pytest.approx(sum(polygon.area for polygon in polygons), rel=1e-9)
    rng = np.random.default_rng(5)
    x, y = rng.uniform(76.70, 77.20, 3000), rng.uniform(43.00, 43.42, 3000)
    found = district_at(x, y)
    for number, polygon in enumerate(polygons):
        inside = [polygon.contains(geometry.Point(*place)) for place in zip(x, y)]
        assert np.array_equal(found == number, inside)


def test_areas_and_extent_resemble_the_real_districts(model: Any) -> None:
    from pyproj import Transformer

    to_metres = Transformer.from_crs("EPSG:4326", model.metric_crs, always_xy=True)
    for code, ring in rings().items():
        points = [to_metres.transform(*point) for point in ring]
        area = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:])) / 2e6
        assert area == pytest.approx(AREAS[code], rel=0.25), code
    everything = [point for ring in rings().values() for point in ring]
    assert min(x for x, _ in everything) >= 76.742 and max(x for x, _ in everything) <= 77.167
    assert min(y for _, y in everything) >= 43.033 and max(y for _, y in everything) <= 43.404


def test_districts_file(city: City, shared_data: Any) -> None:
    features = json.loads((city.folder / "districts.geojson").read_text(encoding="utf-8"))["features"]
    assert len(features) == 8
    published = {}
    table = shared_data("almaty_reference_figures") / "district_population.csv"
    with table.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            name = {"Jetysu": "zhetysu", "Nauryzbai": "nauryzbay"}.get(row["layer_name"], row["layer_name"].lower())
            published[name] = row
    for feature in features:
        assert feature["geometry"]["type"] == "Polygon"
        properties = feature["properties"]
        assert set(properties) == {
            "code",
            "name_kk",
            "name_ru",
            "name_en",
            "population",
            "population_as_of",
            "population_source",
        }
        row = published[properties["code"]]
        assert properties["population"] == int(row["population"])
        assert ("lower bound" in properties["population_source"]) == (row["precision"] == "lower_bound")
        assert properties["population_source"].startswith("gov.kz, ")
        assert properties["name_kk"].endswith(" ауданы") and properties["name_ru"].endswith(" район")


def test_population_adds_up_and_stays_out_of_the_mountains(city: City) -> None:
    features = json.loads((city.folder / "population.geojson").read_text(encoding="utf-8"))["features"]
    x, y = np.array([feature["geometry"]["coordinates"] for feature in features]).T
    people = np.array([feature["properties"]["people"] for feature in features])
    district = district_at(x, y)
    assert {d.code: int(people[district == i].sum()) for i, d in enumerate(DISTRICTS)} == {
        d.code: d.population for d in DISTRICTS
    }
    assert people.min() > 0 and y.min() > 43.12 and not np.any((y < 43.2) & (x > 77.0))
    central = (abs(x - 76.92) < 0.02) & (abs(y - 43.245) < 0.015)
    assert people[central].mean() > 3 * people[~central].mean()
    by_profile = np.array([[feature["properties"][code] for code in city.model.profile_codes] for feature in features])
    # The published total, scaled to the people of the sample; rounding to 0.01 in each cell.
    expected = people.sum() * 53_000 / 2_351_424
    assert by_profile.sum() == pytest.approx(expected, rel=1e-3)
    assert np.all(by_profile.sum(axis=1) < 0.05 * people)
    assert all("assumed" in feature["properties"]["source"] for feature in features)
    assert len({feature["properties"]["id"] for feature in features}) == len(features)


def test_planning_tables_say_what_is_published_and_what_is_made_up(city: City) -> None:
    def table(name: str) -> list[dict[str, str]]:
        with (city.folder / name).open(encoding="utf-8", newline="") as stream:
            return list(csv.DictReader(stream, strict=True))

    shares = table("shares.csv")
    assert [row["profile"] for row in shares] == list(city.model.profile_codes)
    assert sum(float(row["share"]) for row in shares) == pytest.approx(53_000 / 2_351_424, rel=1e-4)
    assert all(row["source"].startswith("Assumed") for row in shares)
    totals = table("totals.csv")
    assert {row["district"]: int(row["people"]) for row in totals} == {
        **{district.code: district.population for district in DISTRICTS}, "": 2_351_424,
    }  # fmt: skip
    capacities = table("capacities.csv")
    kinds = Counter(city.facilities[city.index[row["facility"]]]["facility_type"] for row in capacities)
    here = Counter(record["facility_type"] for record in city.facilities)
    assert all(0.6 < kinds[kind] / here[kind] < 0.8 for kind in ("health", "education")) and "residential" not in kinds
    assert all(int(row["capacity"]) > 0 and row["source"] == "Generated sample" for row in capacities)
    assets = table("assets.csv")
    assert {city.facilities[city.index[row["facility"]]]["facility_type"] for row in assets} == {"transport_stop"}
    shared = Counter((row["kind"], row["code"]) for row in assets)
    assert min(count for (kind, _), count in shared.items() if kind == "crossing") >= 2
    assert max(count for (kind, _), count in shared.items() if kind == "line") > 10


# -- the facilities


def test_facilities_have_the_published_mix(city: City) -> None:
    assert len(city.facilities) == SIZE == city.report.facilities
    assert len(city.index) == SIZE
    owners = Counter(record["owner_kind"] for record in city.facilities)
    assert owners["state"] / SIZE == pytest.approx(0.02, abs=0.01)
    assert owners["private"] / SIZE == pytest.approx(0.62, abs=0.03)
    types = Counter(record["facility_type"] for record in city.facilities)
    assert set(types) == set(city.model.type_index)
    assert types["residential"] / SIZE == pytest.approx(0.27, abs=0.02)
    assert types["transport_stop"] / SIZE == pytest.approx(0.08, abs=0.01)
    assert set(owners) <= {owner.code for owner in city.model.owner_kinds}
    assert all(record["name_ru"] and record["address"] for record in city.facilities)
    shared = Counter(record["building"] for record in city.facilities if record["building"])
    assert min(shared.values()) > 1 and sum(count > 4 for count in shared.values()) > 20


def test_facilities_stand_where_people_live(city: City) -> None:
    district = district_at(*np.array([place for place in city.places if place]).T)
    density = {d.code: np.sum(district == i) / AREAS[d.code] for i, d in enumerate(DISTRICTS)}
    assert density["almaly"] > 3 * density["alatau"] > 0
    assert density["almaly"] > 8 * density["medeu"] > 0
    stops = [p for p, r in zip(city.places, city.facilities) if p and r["facility_type"] == "transport_stop"]
    assert len(set(stops)) == len(stops)


def test_planted_faults_of_the_register_are_there(city: City) -> None:
    faults = city.report.faults
    assert sum(place is None for place in city.places) == faults["unlocated"] == round(SIZE * 0.015)
    located = [index for index, place in enumerate(city.places) if place]
    where = district_at(*np.array([city.places[index] for index in located]).T)
    assert int(np.sum(where < 0)) == faults["outside_city"] > 0
    west, south, east, north = city.model.bounds
    assert all(west < x < east and south < y < north for x, y in (city.places[index] for index in located))
    same = Counter((record["name_ru"], record["address"]) for record in city.facilities)
    assert sum(count - 1 for count in same.values()) == faults["duplicates_same_address"] > 0

    def plain(text: str) -> str:
        for long, short in (("улица", "ул."), ("проспект", "пр."), ("бульвар", "б-р"), ("көшесі", "к-сі")):
            text = text.replace(long, short)
        return "".join(letter for letter in text.lower() if letter.isalnum() and letter != "n")

    alike: dict[tuple[str, str], list[int]] = {}
    for index, record in enumerate(city.facilities):
        alike.setdefault((plain(record["name_ru"]), plain(record["address"])), []).append(index)
    pairs = [pair for pair in alike.values() if len(pair) > 1]
    assert len(pairs) == faults["duplicates_same_address"] + faults["duplicates_respelt"]
    assert faults["duplicates_respelt"] > 0
    for one, other in pairs:
        (x1, y1), (x2, y2) = city.places[one], city.places[other]
        assert math.hypot((x1 - x2) * 81_190, (y1 - y2) * 111_090) < 25


# -- the inspections


def test_planted_faults_of_the_inspections_are_there(city: City) -> None:
    faults, rows = city.report.faults, city.rows
    assert len(rows) == city.report.inspections and len({row["id"] for row in rows}) == len(rows)
    assert {row["facility_id"] for row in rows} <= set(city.index)
    states = Counter(row["state"] for row in rows)
    assert {state: states[state] for state in ("draft", "submitted", "rejected")} == {
        state: faults[state] for state in ("draft", "submitted", "rejected")
    }
    expired = [row for row in rows if row["certificate"] and row["inspected_at"][:10] > row["certificate_valid_until"]]
    assert len(expired) == faults["certificate_expired"] > 0
    validity = {(row["inspector"], row["certificate"], row["certificate_valid_until"]) for row in rows}
    assert len({inspector for inspector, _, _ in validity}) == len(validity)
    by_id = {row["id"]: row for row in rows}
    corrections = [row for row in rows if row["replaces"]]
    assert len(corrections) == faults["corrections"] > 0
    for row in corrections:
        before = by_id[row["replaces"]]
        assert before["facility_id"] == row["facility_id"] and before["inspected_at"] < row["inspected_at"]

    official = [row for row in rows if row["state"] == "verified" and row["basis"] == "official"]
    newest: dict[str, str] = {}
    for row in official:
        newest[row["facility_id"]] = max(newest.get(row["facility_id"], ""), row["inspected_at"][:10])
    assert len(city.facilities) - len(newest) == faults["not_inspected"]
    reported = {row["facility_id"] for row in rows if row["basis"] == "reported"}
    assert len(reported - set(newest)) == faults["reported_only"] > 0

    index = city.index
    kinds = city.types()
    late = sum(
        1
        for facility_id, newest_day in newest.items()
        if _after_months(newest_day, city.model.facility_types[kinds[index[facility_id]]].refresh_months)
        < (2026, 11, 1)
    )
    assert late == faults["out_of_date"] > SIZE * 0.05

    same_day: dict[tuple[str, str], list[dict[str, str]]] = {}
    for row in official:
        same_day.setdefault((row["facility_id"], row["inspected_at"][:10]), []).append(row)
    pairs = [pair for pair in same_day.values() if len(pair) > 1]
    assert len(pairs) == faults["same_day_disagreements"] > 0
    for first, second in pairs:
        assert first["inspector"] != second["inspector"]
        assert any(
            first[item.code] and second[item.code] and first[item.code] != second[item.code]
            for item in city.model.criteria
        )


def _after_months(day: str, months: int) -> tuple[int, int, int]:
    year, month, day_of_month = map(int, day.split("-"))
    total = year * 12 + month - 1 + months
    return total // 12, total % 12 + 1, day_of_month


@pytest.mark.parametrize("which", ["city", "other_city"])
def test_answers_fit_the_model_except_the_planted_contradictions(which: str, request: Any) -> None:
    city = request.getfixturevalue(which)
    model = city.model
    state, value = matrices(city)
    assert int(np.sum(state != NO_ANSWER)) == city.report.answers
    index = city.index
    kinds = city.types()[[index[row["facility_id"]] for row in city.rows]]
    columns = {item.code: (state[:, i], value[:, i]) for i, item in enumerate(model.items)}
    applies = applicability(model, columns, kinds)
    contradictions = 0
    for criterion in model.criteria:
        answered = columns[criterion.code][0] == ANSWERED
        assert np.any(answered), f"{criterion.code} never answered"
        listed = np.array([kind.code in criterion.facility_types for kind in model.facility_types])[kinds]
        assert not np.any((columns[criterion.code][0] != NO_ANSWER) & ~listed), criterion.code
        contradictions += int(np.sum(answered & (applies[criterion.code] == FALSE)))
    assert contradictions == city.report.faults["contradictions"] > 0
    assert np.any(state == UNKNOWN) and np.any(state == NOT_APPLICABLE)


@pytest.mark.parametrize("which", ["city", "other_city"])
def test_every_profile_shows_every_status(which: str, request: Any) -> None:
    city = request.getfixturevalue(which)
    result = evaluated(city)
    shares = np.array([np.bincount(column, minlength=6) for column in result.status.T]) / len(city.facilities)
    possible = np.ones(6, dtype=bool)
    for profile, share in zip(city.model.profile_codes, shares):
        named = dict(zip(STATUS_CODES, share.round(3).tolist()))
        severities = {c.severity.get(profile) for c in city.model.criteria}
        possible[STATUS_CODES.index("partial")] = "major" in severities or which == "city"
        assert np.all(share[possible] > 0.03), (profile, named)
    if which == "city":
        lowest = [0.15, 0.08, 0.20, 0.03, 0.15, 0.10]
        highest = [0.25, 0.15, 0.35, 0.08, 0.31, 0.25]
        assert np.all((shares >= lowest) & (shares <= highest)), shares.round(3)
    reported = evaluated(city, "reported")
    assert np.all((reported.status > 1).sum(axis=0) > 0)


def test_profiles_agree_in_part(city: City) -> None:
    """A good place tends to be good for everybody, and not for everybody alike."""
    status = evaluated(city).status
    known = np.all(status >= 2, axis=1)
    for p in range(1, status.shape[1]):
        together = np.corrcoef(status[known, 0], status[known, p])[0, 1]
        assert 0.15 < together < 0.9


def test_works_improve_what_is_inspected_again(city: City) -> None:
    """Later verified rounds find more passed than earlier ones of the same facility."""
    state, value = matrices(city)
    better = worse = 0
    last: dict[str, int] = {}
    for number, row in enumerate(city.rows):
        if row["state"] != "verified" or row["basis"] != "official":
            continue
        before = last.get(row["facility_id"])
        last[row["facility_id"]] = number
        if before is None or row["inspected_at"][:10] == city.rows[before]["inspected_at"][:10]:
            continue
        for column, item in enumerate(city.model.items):
            if item.code in ("C01", "E13") and state[before, column] == state[number, column] == ANSWERED:
                better += value[number, column] > value[before, column]
                worse += value[number, column] < value[before, column]
    assert better > 3 * worse and better > 20


def test_readings_are_rounded_as_people_round(model: Any) -> None:
    fail, partial, good = criterion_pools(model.by_code["E13"])  # entrance door: 0.9 m, at least 0.8 m
    assert max(fail.value) < 0.8 <= min(partial.value) and max(partial.value) < 0.9 <= min(good.value)
    assert {"0.9", "0.95", "1.2"} <= set(good.text) and "0.85" in partial.text
    weight = dict(zip(good.text, good.weight))
    assert weight["0.9"] > weight["0.91"] and weight["1"] > weight["1.01"]
    steps = {len(text.partition(".")[2]) for pool in (fail, partial, good) for text in pool.text}
    assert max(steps) <= 2


@pytest.mark.parametrize("name", ["almaty", "example_small"])
def test_pools_follow_the_rule_of_outcomes(root: Path, name: str) -> None:
    """What a pool is said to mean is what the evaluator finds."""
    model = load_model(root / "resources" / "models" / name)
    plain = [c for c in model.criteria if c.applies_if is None and c.partial_if is None]
    assert plain
    for criterion in plain:
        kind = next(i for i, t in enumerate(model.facility_types) if t.code in criterion.facility_types)
        for expected, pool in zip((FAIL, PARTIAL, PASS), criterion_pools(criterion)):
            if not len(pool):
                continue
            assert [float(t) if criterion.is_numeric else criterion.values.index(t) for t in pool.text] == list(
                pool.value
            )
            count = len(pool)
            answers = Answers(
                np.arange(count),
                np.full(count, model.item_index[criterion.code]),
                np.zeros(count, dtype=np.int8),
                pool.value,
                None,
            )
            found = evaluate(model, np.full(count, kind), answers).outcome[:, model.criteria.index(criterion)]
            assert set(found.tolist()) == {expected + 2}, (criterion.code, pool.text)
    assert all(len(criterion_pools(c)[PASS]) for c in model.criteria)


# -- the files


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_the_same_seed_gives_the_same_bytes(model: Any, tmp_path: Path) -> None:
    for name, seed in (("one", 7), ("two", 7), ("three", 8)):
        report = write_sample_city(tmp_path / name, model, 300, seed)
        assert report.sizes == {name: len(data) for name, data in contents(report.folder).items()}
    one, two, three = (contents(tmp_path / name) for name in ("one", "two", "three"))
    assert sorted(one) == sorted(FILES)
    assert one == two
    differing = {name for name in FILES if one[name] != three[name]}
    assert differing == set(FILES) - {"districts.geojson", "shares.csv", "totals.csv"}


def test_everything_says_that_it_is_generated(city: City) -> None:
    readme = (city.folder / "README.txt").read_text(encoding="utf-8")
    assert readme.startswith("Generated sample: no record in it is a real facility")
    assert f"{city.report.faults['unlocated']}  facilities with an address but no place" in readme
    for name in ("facilities.geojson", "population.geojson"):
        described = json.loads((city.folder / name).read_text(encoding="utf-8"))["description"]
        assert described.startswith("Generated sample")
    assert all(row["certificate"].startswith("SAMPLE-") for row in city.rows if row["certificate"])


def test_headers_and_formats(city: City) -> None:
    with (city.folder / "inspections.csv").open(encoding="utf-8", newline="") as stream:
        header = next(csv.reader(stream))
        assert all(len(row) == len(header) for row in csv.reader(stream))
    assert header[:10] == [
        "id",
        "facility_id",
        "inspected_at",
        "inspector",
        "certificate",
        "certificate_valid_until",
        "basis",
        "state",
        "replaces",
        "note",
    ]
    items = [item.code for item in city.model.items]
    assert header[10 : 10 + len(items)] == items
    assert set(header[10 + len(items) :]) == {
        f"compensation:{zone}:{profile}" for zone in city.model.zone_codes for profile in city.model.profile_codes
    }
    moments = [row["inspected_at"] for row in city.rows]
    assert moments == sorted(moments) and moments[0] >= "2023-02-25" and moments[-1] < "2026-11-01"
    assert all(len(moment) == 20 and moment[10] == "T" and moment[-1] == "Z" for moment in moments)
    notes = {row["note"] for row in city.rows if row["note"]}
    assert any('"' in note for note in notes) and any("ө" in note for note in notes)
    assert (city.folder / "facilities.geojson").read_text(encoding="utf-8").count("Feature") == SIZE + 1


def test_as_of_moves_the_inspections(model: Any, tmp_path: Path) -> None:
    report = write_sample_city(tmp_path, model, 200, as_of=date(2024, 3, 1))
    moments = [row["inspected_at"] for row in read(tmp_path, report, model).rows]
    assert "2020-06" <= moments[0] and "2024-02" <= moments[-1] < "2024-03-01"


@pytest.mark.parametrize("count", [1, 2, 13, 39, 40, 101])
def test_any_number_of_facilities(model: Any, tmp_path: Path, count: int) -> None:
    report = write_sample_city(tmp_path, model, count)
    assert len(read(tmp_path, report, model).facilities) == report.facilities == count


def test_less_than_one_facility_is_refused(model: Any, tmp_path: Path) -> None:
    with pytest.raises(InclusiveCityError, match="at least one facility; 0"):
        write_sample_city(tmp_path / "none", model, 0)
    assert not (tmp_path / "none").exists()


def test_cancelling_leaves_everything_as_it_was(model: Any, tmp_path: Path) -> None:
    calls = SimpleNamespace(left=0)

    def cancelled() -> bool:
        calls.left -= 1
        return calls.left < 0

    seen: list[float] = []
    write_sample_city(tmp_path / "kept", model, 100, progress=seen.append)
    assert seen == sorted(seen) and seen[0] == 0 and seen[-1] == 100
    before = contents(tmp_path / "kept")
    for left in (0, 2, 30, len(seen) - 2):
        for name in ("new", "kept"):
            calls.left = left
            with pytest.raises(SampleCityCancelled):
                write_sample_city(tmp_path / name, model, 100, seed=2, cancelled=cancelled)
        assert not (tmp_path / "new").exists()
        assert contents(tmp_path / "kept") == before
    write_sample_city(tmp_path / "kept", model, 100, seed=2)
    assert contents(tmp_path / "kept") != before


def test_a_citys_own_files_are_never_overwritten(model: Any, tmp_path: Path) -> None:
    (tmp_path / "facilities.geojson").write_text("a city's own", encoding="utf-8")
    with pytest.raises(InclusiveCityError, match=r"facilities\.geojson, which is not a generated sample"):
        write_sample_city(tmp_path, model, 10)
    (tmp_path / "README.txt").write_text("Our data", encoding="utf-8")
    with pytest.raises(InclusiveCityError, match="Choose another folder"):
        write_sample_city(tmp_path, model, 10)
    assert (tmp_path / "facilities.geojson").read_text(encoding="utf-8") == "a city's own"


def test_it_needs_neither_qgis_nor_shapely(root: Path, tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "sys.modules['qgis'] = sys.modules['shapely'] = None\n"
        "from inclusive_city.scoring.model_loader import load_model\n"
        "from inclusive_city.layers.sample_city import write_sample_city\n"
        f"model = load_model({str(root / 'resources' / 'models' / 'almaty')!r})\n"
        f"write_sample_city({str(tmp_path / 'out')!r}, model, 50)\n"
    )
    plugins = root / "build" / "plugins"
    done = subprocess.run([sys.executable, "-c", code], cwd=plugins, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert sorted(contents(tmp_path / "out")) == sorted(FILES)


# -- the draws


def test_spread_takes_each_once_and_follows_the_weights() -> None:
    draws = Draws(3)
    weights = np.concatenate([np.zeros(50), np.full(100, 1.0), np.full(10, 1000.0)])
    chosen = draws.spread("some", weights, 40)
    assert len(np.unique(chosen)) == 40 and chosen.min() >= 50
    assert set(range(150, 160)) <= set(chosen.tolist())
    assert len(draws.spread("all", weights, 500)) == 110
    assert len(draws.spread("none", weights, 0)) == 0
    even = draws.spread("even", np.ones(1000), 100)
    assert np.all(np.diff(even) == 10)


def test_draws_are_apart_and_shaped() -> None:
    draws = Draws(3)
    assert not np.array_equal(draws.uniform("a", 10), draws.uniform("b", 10))
    assert np.array_equal(draws.uniform("a", 10), Draws(3).uniform("a", 10))
    bell = draws.bell("bell", 20_000)
    assert abs(bell.mean()) < 0.03 and abs(bell.std() - 1) < 0.03
    picked = np.bincount(draws.pick("pick", [1, 0, 3], 8_000), minlength=3) / 8_000
    assert picked[1] == 0 and abs(picked[2] - 0.75) < 0.03
    assert sorted(draws.shuffled("order", 50).tolist()) == list(range(50))
    assert largest_remainder([1, 1, 1], 10).tolist() == [4, 3, 3]
    assert rank(np.array([5.0, 1.0, 3.0])).tolist() == pytest.approx([5 / 6, 1 / 6, 0.5])
