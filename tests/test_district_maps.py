"""District maps: numbers, pages, files; and how symbols find their places."""

from __future__ import annotations

import os
import re
import subprocess
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from drawn_city import draw_city
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsLayoutFrame, QgsLayoutItemLabel, QgsLayoutItemMarker, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontMetricsF, QImage, QRawFont

from inclusive_city.algorithms import district_maps as algorithm
from inclusive_city.layers.scenarios import NewScenario, save_scenario
from inclusive_city.layers.store import Cancelled, open_store
from inclusive_city.layers.symbology import Styles, symbol_values
from inclusive_city.layers.words import STATUSES, languages, words
from inclusive_city.reports import map_files, pdf_files, placement, priority_list, text_fit, wording
from inclusive_city.reports.district_maps import DistrictMaps, MapOrder
from inclusive_city.reports.map_data import UnknownCodes, read_city, unconfirmed
from inclusive_city.reports.pdf_files import (
    BadNameTemplate,
    FileInUse,
    FileNotWritten,
    FolderNotWritable,
    NamesCollide,
    file_name,
)
from inclusive_city.reports.placement import MAX_SHIFT, Placer, frame_for, inside_rings, round_scale, spread, thin
from inclusive_city.reports.sheet_style import HEIGHT, MAP_HEIGHT, MAP_WIDTH, MARGIN, WIDTH
from inclusive_city.reports.text_fit import Style, fit

ROOT = Path(__file__).resolve().parent.parent
PRINTED = date(2026, 11, 23)
KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
LONG = "Халық жазушысы Әбдіжәміл Нұрпейісов атындағы Үлкен Ұлытау өңірінің Ғажайып Қаңтар ауданы"
EMPTY, BUSY = "d8", "d6"


@pytest.fixture(scope="module")
def store_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """1,600 facilities in eight districts: one of them without a facility, some without a place, some queued."""
    path = tmp_path_factory.mktemp("maps") / "city.gpkg"
    with draw_city(path, ROOT / "resources" / "models" / "almaty", facilities=1600) as store:
        with store.transaction(bulk="test"):
            store.execute("UPDATE facility SET district = NULL WHERE district = 8")
            store.execute("UPDATE facility SET geom = NULL WHERE fid % 97 = 0")
            store.execute("UPDATE district SET population = 224600, population_as_of = '2024' WHERE code = 'd6'")
            store.execute(
                "INSERT INTO import_run (kind, source, file_name, mapping, finished_at, counts) VALUES "
                "('facilities', 'osm', '/data/almaty_osm.geojson', 'osm_facilities', '2026-11-02T08:00:00.000Z', '{}')"
            )
    return path


@pytest.fixture(scope="module")
def city(store_path):
    with open_store(store_path, read_only=True) as store:
        return read_city(store)


@pytest.fixture
def maps(city, qgis_app):
    def make(**order) -> DistrictMaps:
        return DistrictMaps(city, MapOrder(**{"languages": ["kk"], "printed": PRINTED, **order}), Styles())

    return make


@pytest.fixture
def font(monkeypatch):
    """Set the pages in another font, as a machine without the first choice does."""

    def use(name: str) -> None:
        monkeypatch.setattr(text_fit, "FAMILIES", (name,))
        text_fit.family.cache_clear()

    yield use
    monkeypatch.undo()
    text_fit.family.cache_clear()


def text_of(path: Path) -> str:
    """The PDF's text as a reader would copy it, lines in their places."""
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True, timeout=60)
    return done.stdout.decode("utf-8").replace("\u00a0", " ")


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if ".part" in path.name or path.name.startswith(".")]


# ---------------------------------------------------------------------- numbers
def test_numbers_are_those_of_the_store(store_path, city) -> None:
    with open_store(store_path, read_only=True) as store:
        for district in city.districts:
            for profile in city.model.profile_codes:
                numbers = city.numbers[district.key, profile]
                key = {"d": district.key, "p": profile}
                for status in STATUSES:
                    official = (
                        "FROM facility_status s JOIN facility f ON f.fid = s.facility WHERE f.district = :d AND "
                        "f.retired_at IS NULL AND s.profile = :p AND s.basis = 'official' AND s.status = :s"
                    )
                    assert numbers.official[status] == store.value(f"SELECT count(*) {official}", {**key, "s": status})
                    for row in numbers.types:
                        counted = store.value(
                            f"SELECT count(*) {official} AND f.facility_type = :t", {**key, "s": status, "t": row.code}
                        )
                        assert row.statuses[STATUSES.index(status)] == counted
                hollow = store.value(
                    "SELECT count(*) FROM facility f JOIN facility_shown s ON s.facility = f.fid "
                    f"WHERE f.district = :d AND f.retired_at IS NULL AND s.symbol_{profile} LIKE 'reported%'",
                    {"d": district.key},
                )
                assert sum(numbers.reported.values()) == hollow
                old = store.value(
                    "SELECT count(*) FROM facility f JOIN facility_shown s ON s.facility = f.fid "
                    f"WHERE f.district = :d AND f.retired_at IS NULL AND s.official_{profile} LIKE '%old'",
                    {"d": district.key},
                )
                assert numbers.out_of_date == old
                assert numbers.facilities == sum(row.facilities for row in numbers.types)
    assert city.numbers[8, "mobility"].facilities == 0 and city.numbers[8, "mobility"].share is None


def test_counts_agree_with_what_the_map_aggregates_say(store_path, city) -> None:
    """The store's own counts per district were written before one district was emptied."""
    with open_store(store_path, read_only=True) as store:
        for key, facilities, assessed, adapted in store.rows(
            "SELECT district, facilities, assessed_mobility, adapted_mobility FROM district_shown WHERE district <> 8"
        ):
            numbers = city.numbers[key, "mobility"]
            assert (numbers.facilities, numbers.assessed, numbers.adapted) == (facilities, assessed, adapted)


def test_a_retired_facility_and_one_without_a_place(store_path, city) -> None:
    with open_store(store_path, read_only=True) as store:
        in_use = store.value("SELECT count(*) FROM facility WHERE district IS NOT NULL AND retired_at IS NULL")
        placeless = store.value(
            "SELECT count(*) FROM facility WHERE district IS NOT NULL AND retired_at IS NULL AND geom IS NULL"
        )
    assert placeless > 5
    assert sum(city.unplaced.values()) == placeless
    assert len(city.places.key) == in_use - placeless
    assert sum(city.numbers[d.key, "visual"].facilities for d in city.districts) == in_use


def test_unconfirmed_criteria_are_counted_per_profile(city) -> None:
    for profile in city.model.profile_codes:
        number, total = unconfirmed(city.model, profile)
        concerned = [c for c in city.model.criteria if c.severity.get(profile)]
        assert (number, total) == (sum(not c.is_confirmed for c in concerned), len(concerned))
        assert 0 < number < total


def test_openstreetmap_is_named_where_its_data_are_used(city) -> None:
    assert city.attribution == ("© OpenStreetMap contributors",)
    assert [source.name for source in city.sources] == ["almaty_osm.geojson"]


def test_a_sample_is_known_by_its_facilities_too(tmp_path) -> None:
    """A generated facility must never be printed as a real one, whichever way it came into the store."""
    path = tmp_path / "city.gpkg"
    with draw_city(path, ROOT / "resources" / "models" / "almaty", facilities=20, sample=False) as store:
        assert not read_city(store).is_sample
        mapping = (ROOT / "resources" / "mappings" / "sample_facilities.yaml").read_text(encoding="utf-8")
        (source,) = re.findall(r"^source: (.+)$", mapping, re.MULTILINE)
        with store.transaction(bulk="test"):
            store.execute("UPDATE facility SET source = :source WHERE fid = 7", {"source": source})
        assert read_city(store).is_sample


def test_codes_that_the_store_does_not_have(maps) -> None:
    with pytest.raises(UnknownCodes) as refused:
        maps(districts=["d1", "nowhere"])
    assert "nowhere" in str(refused.value) and "d1, d2" in str(refused.value)
    with pytest.raises(UnknownCodes):
        maps(profiles=["flying"])
    with pytest.raises(UnknownCodes):
        maps(languages=["fr"])


# ---------------------------------------------------------------------- pages
def label_extent(item: QgsLayoutItemLabel) -> tuple[float, float, float, float]:
    """Where the text of a label runs on the page, mm: measured with the label's own font."""
    font = item.textFormat().toQFont() if hasattr(item, "textFormat") else item.font()
    points = font.pointSizeF()
    font.setPixelSize(1000)
    metrics = QFontMetricsF(font)
    to_mm = points * 25.4 / 72 / 1000
    lines = item.text().split("\n")
    width = max(metrics.horizontalAdvance(line) for line in lines) * to_mm
    height = metrics.lineSpacing() * to_mm * len(lines)
    left, top = item.pagePos().x(), item.pagePos().y()
    box_width, box_height = item.rect().width(), item.rect().height()
    free_x, free_y = box_width - width, box_height - height
    x = left + {Qt.AlignmentFlag.AlignRight: free_x, Qt.AlignmentFlag.AlignHCenter: free_x / 2}.get(item.hAlign(), 0)
    y = top + {Qt.AlignmentFlag.AlignBottom: free_y, Qt.AlignmentFlag.AlignVCenter: free_y / 2}.get(item.vAlign(), 0)
    return x, y, x + width, y + height


def labels_of(page) -> list[QgsLayoutItemLabel]:
    return [item for item in page.layout.items() if isinstance(item, QgsLayoutItemLabel) and item.text()]


def check_texts(page) -> None:
    """No text leaves its box or the page, none runs over another."""
    labels = labels_of(page)
    assert len(labels) > 40
    extents = []
    for item in labels:
        x0, y0, x1, y1 = label_extent(item)
        left, top = item.pagePos().x(), item.pagePos().y()
        assert x1 - x0 <= item.rect().width() + 0.05, f"{item.id()} is too wide: {item.text()}"
        assert y1 - y0 <= item.rect().height() + 0.05, f"{item.id()} is too high: {item.text()}"
        assert left >= MARGIN - 5 and top >= 8 and x1 <= WIDTH - MARGIN + 0.1 and y1 <= HEIGHT - 8, item.id()
        # What is inked of a line is less than its full height.
        slack = 0.12 * (y1 - y0) / len(item.text().split("\n"))
        extents.append((item.id(), x0, y0 + slack, x1, y1 - slack))
    for index, (name, x0, y0, x1, y1) in enumerate(extents):
        for other, u0, v0, u1, v1 in extents[index + 1 :]:
            overlap = min(x1, u1) - max(x0, u0) > 0.1 and min(y1, v1) - max(y0, v0) > 0.1
            assert not overlap, f"{name} and {other} run into each other"


@pytest.mark.parametrize("face", ["Noto Sans", "DejaVu Sans"])
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_no_text_runs_out_of_its_box(maps, font, language: str, face: str) -> None:
    """Whatever the language, and with a wide font as with a narrow one."""
    font(face)
    if text_fit.family() != face:
        pytest.skip(f"{face} is not installed here")
    printing = maps(languages=[language], districts=[BUSY, EMPTY])
    for job in printing.jobs():
        page = printing.compose(job)
        assert page.cut == []
        check_texts(page)


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_very_long_name_is_set_smaller_not_over_its_neighbours(city, maps, language: str) -> None:
    from dataclasses import replace

    printing = maps(languages=[language], districts=[BUSY], profiles=["musculoskeletal"])
    renamed = tuple(
        replace(d, names=dict.fromkeys((*d.names, language), LONG)) if d.code == BUSY else d for d in city.districts
    )
    printing.city = replace(city, districts=renamed)
    page = printing.compose(next(printing.jobs()))
    check_texts(page)
    title = next(item for item in labels_of(page) if item.id() == "title")
    assert title.text() == LONG and title.font().pointSizeF() < 25


def test_the_page_holds_what_a_map_must(maps, city) -> None:
    printing = maps(languages=["en"], districts=[BUSY], profiles=["mobility"])
    page = printing.compose(next(printing.jobs()))
    ids = {item.id() for item in page.layout.items() if hasattr(item, "id")}
    assert {"map", "locator", "cells", "scale bar", "north arrow", "table", "sources", "page number"} <= ids
    drawn = {item.id(): item.symbol() for item in page.layout.items() if isinstance(item, QgsLayoutItemMarker)}
    for status in STATUSES:
        assert f"legend symbol {status}" in drawn and f"table symbol {status}" in drawn
        assert (f"legend reported symbol {status}" in drawn) == (status != "not_assessed")
    texts = {item.id(): item.text().replace("\u00a0", " ") for item in labels_of(page)}
    numbers = city.numbers[6, "mobility"]
    for status in STATUSES:
        assert texts[f"legend count {status}"] == f"{numbers.official[status]:,}"
    assert texts["figure 0"] == f"{numbers.facilities:,}"
    assert texts["figure 2"] == wording.percent(numbers.adapted / numbers.facilities, "en")
    assert "Generated sample" in texts["sample"] and "Generated sample" in texts["sources"]
    assert "© OpenStreetMap contributors" in texts["sources"] and "2 November 2026" in texts["sources"]
    assert "EPSG:32643" in texts["sources"]
    assert "23 November 2026" in texts["dates"]
    assert texts["page number"] == "Page 1 of 1"
    assert "224,600 (2024)" in texts["population"]


@pytest.fixture(scope="module")
def ranked(tmp_path_factory) -> tuple[Path, dict]:
    """A city with a ranking of the facilities 1 to 300, each second of which helps a profile; some closed since."""
    path = tmp_path_factory.mktemp("ranked") / "city.gpkg"
    random = np.random.default_rng(5)
    with draw_city(path, ROOT / "resources" / "models" / "almaty", facilities=1600) as store:
        fid = np.arange(1, 301)
        profiles = ("visual", "hearing", "mobility", "musculoskeletal")
        served = random.random((300, 4)) * (random.random((300, 4)) < 0.5)
        rank = random.permutation(300) + 1
        rows = {
            "scenario_facility": {
                "facility": fid, "list": ["works"] * 300, "rank": rank, "cost_typical": fid * 12345.0,
                "currency": ["KZT"] * 300, "measures": ["RAMP"] * 300,
            },
            "scenario_term": {
                "facility": np.repeat(fid, 4), "profile": list(profiles) * 300, "status": ["inaccessible"] * 1200,
                "target": ["accessible"] * 1200, "measures": ["RAMP"] * 1200, "served": served.ravel(),
            },
        }  # fmt: skip
        save_scenario(store, NewScenario("priority", "test", "1", {}), rows)
        with store.transaction(bulk="test"):
            store.execute("UPDATE facility SET retired_at = '2026-10-01T00:00:00.000Z' WHERE fid % 40 = 0")
            store.execute("UPDATE facility SET geom = NULL WHERE fid % 7 = 0")
            store.execute("UPDATE facility SET name = :long WHERE fid % 3 = 0", {"long": LONG + " " + LONG})
    return path, {"rank": rank, "served": dict(zip(profiles, served.T))}


def test_what_comes_first_is_that_of_the_ranking(ranked) -> None:
    path, known = ranked
    with open_store(path, read_only=True) as store:
        city = read_city(store)
        district = dict(store.rows("SELECT fid, district FROM facility WHERE retired_at IS NULL"))
        placed = {fid for (fid,) in store.rows("SELECT fid FROM facility WHERE geom IS NOT NULL")}
    for profile in city.model.profile_codes:
        for key in {*district.values()} - {None}:
            wanted = [
                fid
                for fid in sorted(range(1, 301), key=lambda fid: known["rank"][fid - 1])
                if district.get(fid) == key and known["served"][profile][fid - 1] > 0
            ][:10]
            found = city.priorities.of.get((key, profile), ())
            assert [each.facility for each in found] == wanted
            assert all((each.x is not None) == (each.facility in placed) for each in found)
            assert all(each.cost == each.facility * 12345.0 for each in found)
    assert any(len(found) == 10 for found in city.priorities.of.values())


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_list_of_what_comes_first_has_the_numbers_of_the_map(ranked, qgis_app, language: str) -> None:
    with open_store(ranked[0], read_only=True) as store:
        city = read_city(store)
    code = max(city.districts, key=lambda district: city.priorities.any_in(district.key)).code
    printing = DistrictMaps(city, MapOrder(languages=[language], districts=[code], profiles=["mobility"]), Styles())
    page = printing.compose(next(printing.jobs()))
    check_texts(page)
    wanted = city.priorities.of[city.district(code).key, "mobility"]
    texts = {item.id(): item.text() for item in labels_of(page)}
    for number, each in enumerate(wanted, start=1):
        assert texts[f"priority number {number}"] == str(number)
        assert texts[f"priority name {number}"].startswith(each.name(language)[:8])
        assert texts[f"priority cost {number}"] == wording.amount_text(each.cost, "KZT", language)
    assert f"priority name {len(wanted) + 1}" not in texts
    drawn = {feature["number"]: feature.geometry().asPoint() for feature in printing._layers.priorities.getFeatures()}
    assert set(drawn) == {number for number, each in enumerate(wanted, start=1) if each.x is not None}
    for number, point in drawn.items():
        assert (point.x(), point.y()) == pytest.approx((wanted[number - 1].x, wanted[number - 1].y))


def test_a_city_without_a_ranking_has_no_list(maps) -> None:
    printing = maps(districts=[BUSY], profiles=["mobility"])
    page = printing.compose(next(printing.jobs()))
    assert not [item for item in labels_of(page) if item.id().startswith("priorit")]
    assert printing._layers.priorities.featureCount() == 0


@given(st.integers(0, 400), st.integers(1, 10), st.integers(0, 1000), st.floats(0.2, 5.0))
def test_the_list_covers_no_facility(count: int, lines: int, seed: int, wide: float) -> None:
    random = np.random.default_rng(seed)
    x, y = random.uniform(0, 9000 * wide, count), random.uniform(0, 9000, count)
    frame, (left, top) = priority_list.frame_with_list((0.0, 0.0, 9000.0 * wide, 9000.0), x, y, lines)
    height = priority_list.height_of(lines)
    assert 0 < left < MAP_WIDTH - priority_list.WIDTH and 0 < top < MAP_HEIGHT - height
    assert (frame.east - frame.west) / (frame.north - frame.south) == pytest.approx(MAP_WIDTH / MAP_HEIGHT, rel=1e-6)
    across, down = (x - frame.west) * 1000 / frame.scale, (frame.north - y) * 1000 / frame.scale
    covered = (across > left) & (across < left + priority_list.WIDTH) & (down > top) & (down < top + height)
    assert not covered.any() or not frame.whole


def test_every_placed_facility_is_drawn_once(maps, city) -> None:
    printing = maps(districts=[BUSY], profiles=["visual", "hearing"])
    for job in printing.jobs():
        printing.compose(job)
        here = city.places.district == job.district.key
        drawn = {}
        for feature in printing._layers.facilities.getFeatures():
            status = feature["symbol"].removesuffix("_old")
            drawn[status] = drawn.get(status, 0) + feature["count"]
        names, counts = np.unique(
            [value.removesuffix("_old") for value in city.places.symbol[job.profile.code][here]], return_counts=True
        )
        assert drawn == dict(zip(names.tolist(), counts.tolist()))


def test_barriers_are_drawn_last_and_every_value_has_a_symbol(maps) -> None:
    printing = maps(districts=[BUSY], profiles=["mobility"])
    printing.compose(next(printing.jobs()))
    renderer = printing._layers.facilities.renderer()
    passes = {c.value(): c.symbol().symbolLayer(0).renderingPass() for c in renderer.categories()}
    assert set(passes) >= set(symbol_values())
    assert renderer.usingSymbolLevels()
    assert max(passes, key=passes.get).startswith("inaccessible")
    assert min(passes, key=passes.get) == "not_assessed"


def test_the_persons_project_is_left_alone(maps, qgis_app) -> None:
    project = QgsProject.instance()
    before = (set(project.mapLayers()), len(project.layoutManager().layouts()), project.crs().authid())
    printing = maps(districts=["d1"], profiles=["mobility"])
    printing.compose(next(printing.jobs()))
    after = (set(project.mapLayers()), len(project.layoutManager().layouts()), project.crs().authid())
    assert after == before
    assert printing._layers.project is not project


def test_pages_are_counted_per_language(maps) -> None:
    jobs = list(maps(languages=["kk", "en"], districts=["d1", "d2"], profiles=["visual"]).jobs())
    assert [(job.language, job.district.code, job.page, job.pages) for job in jobs] == [
        ("kk", "d1", 1, 2), ("kk", "d2", 2, 2), ("en", "d1", 1, 2), ("en", "d2", 2, 2),
    ]  # fmt: skip


# ---------------------------------------------------------------------- files
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_pdf_is_a3_with_selectable_text_and_the_stores_numbers(maps, city, tmp_path, language: str) -> None:
    report = maps(languages=[language], districts=[BUSY], profiles=["mobility"]).write(tmp_path)
    (path,) = report.files
    assert path.name == f"d6_mobility_{language}.pdf"
    info = subprocess.run(["pdfinfo", str(path)], capture_output=True, check=True, timeout=60).stdout.decode()
    width, height = (float(part) for part in re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info).groups())
    assert (width / 72 * 25.4, height / 72 * 25.4) == (pytest.approx(420, abs=0.5), pytest.approx(297, abs=0.5))
    assert re.search(r"Pages:\s+1\b", info)
    assert city.district(BUSY).name(language) in info
    images = subprocess.run(["pdfimages", "-list", str(path)], capture_output=True, check=True, timeout=60).stdout
    for line in images.decode().splitlines()[2:]:
        # QGIS 3.22 fills a hatched cell with a picture of hatching; nothing else may be one.
        _, _, kind, wide, high, *_, x_ppi, y_ppi, _, _ = line.split()
        assert int(wide) / int(x_ppi) < 2 and int(high) / int(y_ppi) < 2 and int(x_ppi) >= 299, line
    text = text_of(path)
    assert city.district(BUSY).name(language) in text
    assert city.model.profiles[2].title(language) in text
    numbers = city.numbers[6, "mobility"]
    rows = [line.split() for line in text.splitlines()]
    for row in numbers.types:
        shown = [str(value) if value else "–" for value in (row.facilities, *row.statuses, row.adapted)]
        title = city.type_titles[language][row.code].split()[0]
        # Thousands are apart from hundreds in Russian and Kazakh, and percent signs from their number.
        assert any(title in cells and _ends_so(cells, shown) for cells in rows), (title, shown)
    fonts = subprocess.run(["pdffonts", str(path)], capture_output=True, check=True, timeout=60).stdout.decode()
    for line in fonts.splitlines()[2:]:
        assert line.split()[-5:-2] == ["yes", line.split()[-4], "yes"], f"not embedded or not copyable: {line}"


def _ends_so(cells: list[str], shown: list[str]) -> bool:
    tail = [cell for cell in cells if cell != "%"][:-1]
    return tail[-len(shown) :] == shown


def test_kazakh_letters_survive_copying(maps, tmp_path) -> None:
    maps(districts=[BUSY], profiles=["musculoskeletal"]).write(tmp_path)
    text = text_of(tmp_path / "d6_musculoskeletal_kk.pdf")
    written = {letter for letter in KAZAKH.lower() if letter in text.lower()}
    assert written == set(KAZAKH.lower()) - {"һ"}, "the page's own words use all but one of the letters"
    assert "Тірек-қимыл аппараты бұзылған адамдар" in text


def test_the_font_has_every_letter(qgis_app) -> None:
    raw = QRawFont.fromFont(Style(10).font())
    assert all(raw.supportsCharacter(letter) for letter in KAZAKH + "Ёё№—–«»©")


def test_cancel_leaves_whole_files_only(maps, tmp_path) -> None:
    asked = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(Cancelled):
        maps(districts=["d1", "d2", "d3"], profiles=["mobility"]).write(tmp_path, cancelled=cancelled)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["d1_mobility_kk.pdf", "d2_mobility_kk.pdf"]
    for path in tmp_path.iterdir():
        assert path.read_bytes()[-16:].strip().endswith(b"%%EOF")


def test_progress_runs_to_the_end(maps, tmp_path) -> None:
    seen: list[float] = []
    maps(districts=["d1", "d2"], profiles=["mobility"]).write(tmp_path, lambda part, text: seen.append(part))
    assert seen == [0.0, 0.5, 1.0]


def test_a_map_open_elsewhere_is_said_and_kept(maps, tmp_path, monkeypatch) -> None:
    old = tmp_path / "d1_mobility_kk.pdf"
    old.write_bytes(b"the map of last year")

    def refuse(part, target):
        raise PermissionError(13, "in use")

    monkeypatch.setattr(pdf_files.os, "replace", refuse)
    with pytest.raises(FileInUse) as failed:
        maps(districts=["d1"], profiles=["mobility"]).write(tmp_path)
    assert str(old) in str(failed.value)
    assert old.read_bytes() == b"the map of last year"
    assert leftovers(tmp_path) == []


def test_a_full_disk_leaves_the_old_map(maps, tmp_path, monkeypatch) -> None:
    """Qt reports success for a file that has lost its end."""
    old = tmp_path / "d1_mobility_kk.pdf"
    old.write_bytes(b"the map of last year")
    real = pdf_files.QgsLayoutExporter.exportToPdf

    def cut_short(exporter, path, settings):
        result = real(exporter, path, settings)
        os.truncate(path, 4096)
        return result

    monkeypatch.setattr(pdf_files.QgsLayoutExporter, "exportToPdf", cut_short)
    with pytest.raises(FileNotWritten):
        maps(districts=["d1"], profiles=["mobility"]).write(tmp_path)
    assert old.read_bytes() == b"the map of last year"
    assert leftovers(tmp_path) == []


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_pictures_and_drawings_of_the_page(maps, tmp_path, kind: str) -> None:
    report = maps(districts=[BUSY], profiles=["mobility"], format=kind, dpi=60).write(tmp_path)
    (path,) = report.files
    assert path.name == f"d6_mobility_kk.{kind}" and report.pages == 1 and leftovers(tmp_path) == []
    image = QImage(str(path))
    assert image.width() / image.height() == pytest.approx(420 / 297, rel=0.01)
    if kind == "png":
        assert image.width() == pytest.approx(420 / 25.4 * 60, abs=2)
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(colours) > 40, "a drawn page, not an empty one"


def test_one_pdf_for_all_maps_of_a_language(maps, tmp_path) -> None:
    profiles = ["mobility", "visual"]
    report = maps(languages=["kk", "ru"], districts=[BUSY, "d1"], profiles=profiles, is_bundle=True).write(tmp_path)
    assert [path.name for path in report.files] == ["almaty_kk.pdf", "almaty_ru.pdf"] and report.pages == 8
    assert leftovers(tmp_path) == []
    for path in report.files:
        about = subprocess.run(["pdfinfo", str(path)], capture_output=True, check=True, text=True).stdout
        assert re.search(r"^Pages:\s+4$", about, re.M), about
        assert "1190.55 x 841.89" in about or "1191 x 842" in about, about
    alone = maps(languages=["ru"], districts=["d1"], profiles=["visual"]).write(tmp_path / "alone").files[0]
    # Each page says of itself what it says alone (page numbers differ).
    within = subprocess.run(
        ["pdftotext", "-f", "1", "-l", "1", str(report.files[1]), "-"], capture_output=True, check=True
    ).stdout.decode()
    words_alone = set(text_of(alone).split())
    other = words_alone - set(within.replace("\u00a0", " ").split())
    assert len(other) <= 2, other


def test_a_bundle_that_is_cancelled_or_fails_is_not_there(maps, tmp_path, monkeypatch) -> None:
    asked = iter([False, False, True])
    order = {"districts": [BUSY, "d1"], "profiles": ["mobility", "visual"], "is_bundle": True}
    with pytest.raises(Cancelled):
        maps(**order).write(tmp_path, cancelled=lambda: next(asked))
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "almaty_kk.pdf").write_bytes(b"the old one")
    monkeypatch.setattr(map_files, "is_whole_pdf", lambda path: False)
    with pytest.raises(FileNotWritten):
        maps(**order).write(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["almaty_kk.pdf"]
    assert (tmp_path / "almaty_kk.pdf").read_bytes() == b"the old one"


def test_formats_that_cannot_be(maps) -> None:
    with pytest.raises(map_files.UnknownFormat, match="pdf, png, svg"):
        maps(format="docx")
    with pytest.raises(map_files.OnlyPdfHasPages, match="PNG"):
        maps(format="png", is_bundle=True)
    assert algorithm.FORMATS == map_files.FORMATS and algorithm.PICTURE_DPI == map_files.PICTURE_DPI


def test_names_of_bundles_that_collide(maps, tmp_path) -> None:
    with pytest.raises(NamesCollide):
        maps(languages=["kk", "ru"], name="{city}", is_bundle=True).write(tmp_path)
    with pytest.raises(BadNameTemplate):
        maps(name="{district}", is_bundle=True).write(tmp_path)


def test_a_folder_that_cannot_be_made(maps, tmp_path) -> None:
    (tmp_path / "maps").write_text("a file, not a folder")
    with pytest.raises(FolderNotWritable) as refused:
        maps(districts=["d1"], profiles=["mobility"]).write(tmp_path / "maps" / "2026")
    assert "maps" in str(refused.value)


def test_the_algorithm_has_the_same_file_names() -> None:
    from inclusive_city.algorithms.district_maps import FILE_NAMES

    assert MapOrder(languages=["en"]).name == FILE_NAMES


def test_names_by_pattern(maps, tmp_path) -> None:
    printing = maps(districts=["d6"], profiles=["mobility"], name="{page} {district_name}: {profile}/{date}")
    assert printing.name(next(printing.jobs())) == "1 Медеу ауданы_ mobility_2026-11-23.pdf"
    with pytest.raises(NamesCollide):
        maps(districts=["d1", "d2"], profiles=["mobility"], name="{profile}").write(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "pattern", ["{nothing}", "{district", "{0}", "", "   ", "{district.__class__}", "{district!z}"]
)
def test_a_pattern_that_cannot_be_used(pattern: str) -> None:
    with pytest.raises(BadNameTemplate) as refused:
        file_name(pattern, {"district": "d1", "profile": "mobility"})
    assert "{district}, {profile}" in str(refused.value)


@given(st.text(min_size=1, max_size=300))
def test_a_name_is_one_that_every_system_takes(name: str) -> None:
    try:
        made = file_name("{district}", {"district": name})
    except BadNameTemplate:
        assert not name.strip(" .").removesuffix(".pdf").strip(" .") or name.lower().strip(" .") == ".pdf"
        return
    assert made.endswith(".pdf") and len(made) <= 130
    assert not re.search(r'[\\/:*?"<>|\x00-\x1f]', made) and made.strip(" .") == made
    assert made.split(".")[0].lower() not in ("con", "nul", "com1")


@pytest.mark.gpkg
def test_through_qgis_process(qgis_process, store_path, tmp_path) -> None:
    import qgisenv

    done = qgis_process(
        "districtmaps",
        STORE=store_path,
        DISTRICTS="d6, d8",
        PROFILES="mobility",
        LANGUAGE="ru",
        OUTPUT=tmp_path / "maps",
    )
    assert done.returncode == 0, done.stderr
    assert qgisenv.results_of(done)["MAPS"] == 2
    assert sorted(path.name for path in (tmp_path / "maps").iterdir()) == ["d6_mobility_ru.pdf", "d8_mobility_ru.pdf"]
    assert "Медеуский район" in text_of(tmp_path / "maps" / "d6_mobility_ru.pdf")
    failed = qgis_process("districtmaps", STORE=store_path, DISTRICTS="d99", LANGUAGE="ru", OUTPUT=tmp_path / "none")
    assert failed.returncode != 0
    assert "d99" in failed.stdout + failed.stderr
    assert not (tmp_path / "none").exists() or not list((tmp_path / "none").iterdir())


# ---------------------------------------------------------------------- words
def test_every_word_of_the_pages_is_in_three_languages() -> None:
    assert {"kk", "ru", "en"} <= set(languages())
    english = words("en")
    for key, text in english.items():
        if not key.startswith("sheet."):
            continue
        for language in ("kk", "ru"):
            other = words(language)[key]
            assert set(re.findall(r"{\w+}", other)) == set(re.findall(r"{\w+}", text)), key
            assert re.search("[а-яәғқңөұүһі]", other.lower()) or key in ("sheet.date",), key


def test_numbers_and_dates_as_readers_write_them(qgis_app) -> None:
    assert wording.number(11467, "en") == "11,467" and wording.number(11467, "ru") == "11\u00a0467"
    assert wording.percent(0.174, "en") == "17%" and wording.percent(0.174, "kk") == "17\u00a0%"
    assert wording.percent(0.001, "en") == "<1%" and wording.percent(0.999, "ru") == ">99\u00a0%"
    assert wording.percent(None, "kk") == "–" and wording.percent(0.0, "en") == "0%"
    assert wording.decimal(2.2, "ru") == "2,2" and wording.scale(27500, "en") == "1:27,500"
    plain = {code: wording.day(PRINTED, code).replace("\u00a0", " ") for code in ("en", "ru", "kk")}
    assert plain == {"en": "23 November 2026", "ru": "23 ноября 2026 г.", "kk": "2026 жылғы 23 қараша"}


def test_fitting_text(qgis_app) -> None:
    style = Style(10)
    one = fit("short", style, 50, 10)
    assert one.lines == ("short",) and one.style.size == 10 and not one.is_cut
    broken = fit("several words that need some lines", style, 20, 40)
    assert (
        len(broken.lines) > 2
        and broken.style.size == 10
        and " ".join(broken.lines) == "several words that need some lines"
    )
    smaller = fit("one line of some length", style, 25, 5, smallest=5, lines=1)
    assert smaller.style.size < 10 and smaller.width <= 25
    cut = fit("word " * 60, style, 20, 5, smallest=8)
    assert cut.is_cut and cut.text.endswith("…") and cut.width <= 20 and cut.height <= 5.01
    assert fit("Ұзынсөзұзынсөзұзынсөзұзынсөз", style, 12, 5, smallest=9).text.endswith("…")


# ---------------------------------------------------------------------- places
OUTLINE = np.array([[0, 0], [200, 0], [200, 150], [0, 150], [0, 0], [np.nan, np.nan]], dtype=float)


@given(st.integers(2, 400), st.integers(0, 10_000), st.floats(0.5, 60))
def test_symbols_move_little_and_stay_in_their_district(count: int, seed: int, wide: float) -> None:
    random = np.random.default_rng(seed)
    x = np.clip(100 + wide * random.standard_normal(count), 0.01, 199.99)
    y = np.clip(75 + wide * random.standard_normal(count), 0.01, 149.99)
    sx, sy = spread(x, y, 2.0, MAX_SHIFT, OUTLINE)
    assert np.hypot(sx - x, sy - y).max() <= MAX_SHIFT + 1e-6
    assert inside_rings(sx, sy, OUTLINE).all()
    again = spread(x, y, 2.0, MAX_SHIFT, OUTLINE)
    assert np.array_equal(sx, again[0]) and np.array_equal(sy, again[1])


def test_symbols_at_one_place_are_parted() -> None:
    x, y = np.full(7, 50.0), np.full(7, 50.0)
    sx, sy = spread(x, y, 2.0, MAX_SHIFT)
    apart = np.hypot(sx[:, None] - sx, sy[:, None] - sy)[~np.eye(7, dtype=bool)]
    assert apart.min() > 1.6


@given(st.integers(1, 2000), st.integers(0, 10_000))
def test_thinning_loses_no_facility_and_no_status_of_a_cell(count: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    x, y = random.normal(100, 20, count), random.normal(75, 20, count)
    symbol = random.choice(["accessible", "inaccessible", "inaccessible_old", "not_assessed"], count).astype(object)
    gx, gy, shown, each = thin(x, y, symbol, 1.9)
    assert each.sum() == count
    plain = np.array([value.removesuffix("_old") for value in symbol])
    drawn = np.array([value.removesuffix("_old") for value in shown])
    for status in np.unique(plain):
        assert each[drawn == status].sum() == (plain == status).sum()

    def cells(px, py, status):
        return set(zip(np.floor(px / placement.CELL), np.floor(py / placement.CELL), status))

    assert cells(gx, gy, drawn) == cells(x, y, plain)
    assert set(zip(gx, gy)) <= set(zip(x, y)), "a symbol stands where one of its facilities does"


def test_few_facilities_keep_their_own_symbol() -> None:
    x, y = np.array([10.0, 30.0, 30.1]), np.array([10.0, 30.0, 30.0])
    *_, each = thin(x, y, np.array(["accessible"] * 3, dtype=object), 1.9)
    assert each.tolist() == [1, 1, 1]


def test_a_sparse_map_has_larger_symbols_than_a_dense_one() -> None:
    random = np.random.default_rng(1)
    symbol = np.full(6000, "partial", dtype=object)
    sizes = []
    for count in (100, 2200, 6000):
        x, y = random.uniform(0, 5000, count), random.uniform(0, 3750, count)
        placed = Placer(x, y, 25_000.0, OUTLINE / np.nanmax(OUTLINE) * 5000).place(symbol[:count])
        sizes.append(placed.size)
        assert placed.count.sum() == count
        assert placed.crowded < 0.12
    assert sizes[0] == max(placement.SYMBOL_SIZES) and sizes == sorted(sizes, reverse=True)


def test_frame_shows_all_of_a_district_unless_most_of_it_is_empty() -> None:
    random = np.random.default_rng(2)
    bounds = (0.0, 0.0, 20_000.0, 37_000.0)
    x, y = random.uniform(0, 20_000, 500), random.uniform(0, 37_000, 500)
    whole = frame_for(bounds, x, y, 276, 224)
    assert whole.whole and whole.contains(np.array([0.0, 20_000.0]), np.array([0.0, 37_000.0])).all()
    x, y = random.uniform(2_000, 9_000, 500), random.uniform(29_000, 36_000, 500)
    part = frame_for(bounds, x, y, 276, 224)
    assert not part.whole and part.scale < whole.scale / 1.5 and part.contains(x, y).all()
    lone = frame_for(bounds, np.append(x, 15_000.0), np.append(y, 500.0), 276, 224)
    assert (~lone.contains(np.append(x, 15_000.0), np.append(y, 500.0))).sum() <= 0.02 * 501
    assert frame_for(bounds, x[:0], y[:0], 276, 224).whole


@given(st.floats(1_000, 3e6))
def test_scales_are_round_and_large_enough(scale: float) -> None:
    found = round_scale(scale)
    assert scale * (1 - 1e-8) <= found <= scale * 1.26
    assert round_scale(found) == found


def test_table_frames_stay_on_the_page(maps) -> None:
    printing = maps(districts=[BUSY], profiles=["mobility"])
    page = printing.compose(next(printing.jobs()))
    (frame,) = [item for item in page.layout.items() if isinstance(item, QgsLayoutFrame)]
    table = frame.multiFrame()
    size = table.totalSize()
    assert size.width() <= frame.rect().width() + 0.1 and size.height() <= frame.rect().height() + 0.1
    assert frame.pagePos().x() + size.width() <= WIDTH - MARGIN + 0.2
