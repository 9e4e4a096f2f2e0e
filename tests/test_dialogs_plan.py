"""The planner's pages: sliders that rank anew, the list and the map, charts for eyes and ears, pairs, scenarios."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np
import pytest
from dialog_support import wait_until
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtTest import QTest
from test_dialogs_accessibility import check_mnemonics, check_names, check_plain_texts

from inclusive_city.dialogs.latest import Latest
from inclusive_city.dialogs.plan_chart import ChartBox, Content, steps
from inclusive_city.dialogs.plan_charts import Bar, BarChart, Line, LineChart
from inclusive_city.dialogs.plan_desk import Ask, work_out
from inclusive_city.dialogs.plan_numbers import people_text, short_money
from inclusive_city.dialogs.plan_overlay import FIRST, GOES, LATER, NEXT, REST, picture, ranked_groups
from inclusive_city.dialogs.plan_pairs import PairsDialog
from inclusive_city.dialogs.plan_ranked import COST, MOVED, NAME, RANK, RankedTable
from inclusive_city.dialogs.plan_stamps import View, blank, drawn, image_of, stamp
from inclusive_city.dialogs.plan_weights import FINEST, WeightSliders
from inclusive_city.layers.plan_board import PlanBoard
from inclusive_city.layers.plan_explained import explain_rank
from inclusive_city.layers.plan_preview import write_preview
from inclusive_city.layers.plan_styles import preview_layer


def board(facilities: int = 400, seed: int = 1) -> PlanBoard:
    random = np.random.default_rng(seed)
    number = facilities * 2
    cost = random.gamma(2.0, 1e6, number) + 1e5
    return PlanBoard(
        keys=np.arange(1, facilities + 1) * 3,
        names=np.array([f"School {row}" if row % 7 else "" for row in range(facilities)], dtype=object),
        service=random.integers(0, 3, facilities),
        district=random.integers(-1, 2, facilities),
        lon=76.9 + random.random(facilities) * 0.1,
        lat=np.where(random.random(facilities) < 0.02, np.nan, 43.2 + random.random(facilities) * 0.1),
        profiles=(("visual", "People with visual disabilities"), ("mobility", "People who use a wheelchair")),
        services=(("school", "Schools"), ("shop", "Shops"), ("bank", "Banks")),
        districts=(("a", "Almaly"), ("b", "Bostandyk")),
        package_facility=np.repeat(np.arange(facilities), 2),
        package_code=np.array(["minimum", "full"] * facilities, dtype=object),
        served=random.gamma(0.7, 20.0, (number, 2)) * (random.random((number, 2)) < 0.6),
        cost=cost,
        city_cost=cost,
        currency="KZT",
        profile_weights=np.ones(2),
        service_weights=np.array([1.0, 0.6, 0.4]),
        inspect=random.random(facilities),
    )


# ---------------------------------------------------------------------- a thread that answers the newest
def test_only_the_newest_question_is_answered_in_the_end(qgis_app) -> None:
    seen: list[int] = []

    def slow(number: int) -> int:
        time.sleep(0.03)
        seen.append(number)
        return number

    answers: list[int] = []
    latest = Latest(slow)
    latest.answered.connect(answers.append)
    for number in range(50):
        latest.ask(number)
    assert latest.is_busy()
    wait_until(lambda: not latest.is_busy())
    assert answers[-1] == 49 and len(seen) < 10  # what was overtaken was never worked out
    latest.ask(50)
    latest.forget()
    QTest.qWait(80)
    assert answers[-1] == 49, "what was no longer wanted was told"
    latest.release()
    latest.ask(51)
    QTest.qWait(50)
    assert 51 not in seen


def test_a_fault_in_the_thread_ends_nothing(qgis_app) -> None:
    latest = Latest(lambda number: 1 // number)
    answers: list[int] = []
    latest.answered.connect(answers.append)
    latest.ask(0)
    wait_until(lambda: not latest.is_busy())
    latest.ask(1)
    wait_until(lambda: answers == [1])
    latest.release()


# ---------------------------------------------------------------------- the picture over the map
def test_symbols_are_put_where_the_facilities_are(qgis_app) -> None:
    red = drawn("square", 5, QColor("#ff0000"), QColor("#ff0000"), 0.0)
    canvas = blank(40, 30)
    stamp(canvas, np.array([10.0, 30.0, 39.9, -50.0]), np.array([10.0, 20.0, 29.9, 5.0]), red)
    image = image_of(canvas)
    for x, y in ((10, 10), (30, 20)):
        assert QColor(image.pixelColor(x, y)).red() == 255
    assert image.pixelColor(20, 15).alpha() == 0
    assert image.pixelColor(39, 29).alpha() == 0  # cut off: left out, not drawn at another place


def test_later_symbols_stand_on_earlier_ones_and_soft_edges_mix(qgis_app) -> None:
    under, over = (drawn("circle", 9, QColor(name), QColor(name), 0.0) for name in ("#0000ff", "#00ff00"))
    canvas = blank(20, 20, QColor(255, 255, 255, 190))
    stamp(canvas, np.array([10.0]), np.array([10.0]), under)
    stamp(canvas, np.array([12.0]), np.array([10.0]), over)
    image = image_of(canvas)
    assert image.pixelColor(12, 10).green() == 255 and image.pixelColor(6, 10).blue() == 255
    assert image.pixelColor(0, 0).alpha() == 190  # the veil
    assert (canvas[:, :, :3] <= canvas[:, :, 3:]).all()  # premultiplied still


def test_groups_of_ranks_are_told_apart_without_colour(qgis_app) -> None:
    shapes = set()
    for symbol in (REST, LATER, NEXT, FIRST, GOES):
        pixels = drawn(symbol.shape, symbol.size, QColor(symbol.fill), QColor(symbol.outline), symbol.width)
        shapes.add((pixels[:, :, 3] > 128).tobytes())
    assert len(shapes) == 5
    order = np.arange(5000)
    groups = ranked_groups(order, 100, order[:2], order[200:201])
    assert sorted(np.concatenate([rows for rows, _ in groups[:4]]).tolist()) == order.tolist()


def test_a_facility_without_a_place_is_left_out(qgis_app) -> None:
    view = View(100, 100, 1.0, (1.0, 0.0, 50.0), (0.0, -1.0, 50.0), (0.0, 0.0))
    x, y = np.array([0.0, np.nan, np.inf]), np.array([0.0, 3.0, np.inf])
    image = picture(view, (x, y), [(np.arange(3), FIRST)], veiled=False)
    assert isinstance(image, QImage) and image.pixelColor(50, 50).alpha() == 255


def test_the_preview_tells_ranks_and_what_a_budget_pays(qgis_app) -> None:
    found = board()
    first = work_out(Ask(found, np.ones(2), found.service_weights, None, None, ""))
    assert first.moves is None and first.image is None and len(first.live.order)
    other = work_out(Ask(found, np.array([1.0, 0.0]), found.service_weights, first.live, None, "", budget=2e7))
    assert other.moves.changed > 0
    assert found.city_cost[other.live.package[other.paid]].sum() <= 2e7


def test_the_layer_of_the_sliders_follows_them(qgis_app, tmp_path) -> None:
    found, path = board(), tmp_path / "ranking.gpkg"
    first = found.live.rank(np.ones(2), found.service_weights)
    ranked = write_preview(path, found, first)
    layer = preview_layer(str(path), found.facilities, "Ranking", "en")
    assert layer.isValid() and layer.readOnly()

    def ranks() -> dict[int, int]:
        return {f["facility"]: f["rank"] for f in layer.getFeatures() if f["rank"]}

    placed = np.isfinite(found.lat)
    expected = {int(found.keys[row]): int(first.rank[row]) for row in first.order if placed[row]}
    assert ranks() == expected and len(expected) == ranked
    drawn_ranks = {rank for low, high in ((r.lowerValue(), r.upperValue()) for r in layer.renderer().ranges())
                   for rank in expected.values() if low <= rank <= high}  # fmt: skip
    assert drawn_ranks == set(expected.values()), "a rank falls between two classes"
    second = found.live.rank(np.array([0.0, 1.0]), found.service_weights)
    write_preview(path, found, second)  # while the layer is open
    layer.dataProvider().reloadData()
    assert ranks() == {int(found.keys[row]): int(second.rank[row]) for row in second.order if placed[row]}


# ---------------------------------------------------------------------- weights
@pytest.fixture
def sliders(qgis_app) -> Iterator[WeightSliders]:
    widget = WeightSliders()
    widget.show_items(board().profiles, np.array([1.0, 0.5]), "en")
    widget.show()
    yield widget
    widget.close()


def test_sliders_say_how_much_each_counts(sliders) -> None:
    assert [slider.value() for slider in sliders.sliders] == [FINEST, FINEST // 2]
    assert sliders.sliders[1].accessibleName() == "How much counts: People who use a wheelchair. Now 0.5"
    check_names(sliders)
    told: list[str] = []
    sliders.moved.connect(lambda: told.append("moved"))
    sliders.rested.connect(lambda: told.append("rested"))
    QTest.keyClick(sliders.sliders[0], Qt.Key.Key_Home)
    assert told == ["moved"]
    np.testing.assert_allclose(sliders.weights(), [0.0, 1.0])  # the greatest is 1 again
    wait_until(lambda: told[-1] == "rested")
    QTest.keyClick(sliders.sliders[1], Qt.Key.Key_Home)
    np.testing.assert_allclose(sliders.weights(), [0.0, 0.0])


def test_setting_weights_tells_nobody_and_keeps_them_exactly(sliders) -> None:
    told: list[int] = []
    sliders.moved.connect(lambda: told.append(1))
    sliders.set_weights(np.array([0.333, 1.0]))
    np.testing.assert_allclose(sliders.weights(), [0.333, 1.0])
    assert not told


def test_pairs_give_weights_and_say_where_they_contradict(qgis_app) -> None:
    taken: list[np.ndarray] = []
    items = [("a", "Schools"), ("b", "Shops"), ("c", "Banks")]
    dialog = PairsDialog("Pairs", items, "en", taken.append)
    dialog.show()
    QCoreApplication.processEvents()
    check_names(dialog)
    check_plain_texts(dialog)
    check_mnemonics(dialog)
    assert dialog.verdict.text().startswith("✓") and dialog.comparison.ratio == 0
    choose = {pair: combo.findData(value) for (pair, combo), value in zip(dialog.choices.items(), (9.0, 1 / 9, 9.0))}
    for pair, index in choose.items():
        dialog.choices[pair].setCurrentIndex(index)
    assert dialog.verdict.text().startswith("⚠") and "Look again at" in dialog.verdict.text()
    dialog.even.click()
    assert dialog.verdict.text().startswith("✓")
    dialog.choices[0, 1].setCurrentIndex(dialog.choices[0, 1].findData(3.0))
    assert dialog.chart.table.texts()[0] == ("Schools", "1")
    dialog.take.click()
    assert taken[0].max() == 1 and taken[0][0] > taken[0][2] > taken[0][1]


# ---------------------------------------------------------------------- the list
@pytest.fixture
def ranked(qgis_app) -> Iterator[tuple[RankedTable, PlanBoard]]:
    table = RankedTable("en")
    table.resize(420, 400)
    table.show()
    yield table, board()
    table.close()


def test_the_list_keeps_the_facility_that_is_looked_at(ranked) -> None:
    table, found = ranked
    before = found.live.rank(np.ones(2), found.service_weights)
    table.show_ranked(found, before, before.order)
    looked: list[object] = []
    table.chosen.connect(looked.append)
    table.choose_first()
    facility = int(found.keys[before.order[0]])
    assert looked == [facility] and table.current() == facility
    after = found.live.rank(np.array([0.0, 1.0]), found.service_weights)
    table.show_ranked(found, after, after.order, before)
    row = table.ranked.row_of(facility)
    if row >= 0:
        assert table.current() == facility
    assert looked == [facility]  # nobody chose another one
    assert not table.isColumnHidden(MOVED)
    moved = [table.ranked.text(row, MOVED) for row in range(20)]
    assert any(text.startswith(("▲", "▼")) for text in moved)


def test_the_list_follows_the_map_and_tells_it(ranked) -> None:
    table, found = ranked
    live = found.live.rank(np.ones(2), found.service_weights)
    table.show_ranked(found, live, live.order)
    told: list[list[int]] = []
    table.several.connect(told.append)
    wanted = [int(found.keys[live.order[place]]) for place in (50, 3)]
    table.follow([*wanted, 999_999])
    assert sorted(table.selected()) == sorted(wanted) and not told
    table.selectRow(7)
    assert told[-1] == [int(found.keys[live.order[7]])]


def test_the_list_is_read_out(ranked) -> None:
    table, found = ranked
    live = found.live.rank(np.ones(2), found.service_weights)
    table.show_ranked(found, live, live.order)
    index = table.model().index(0, NAME)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("1. ") and "People: " in spoken
    cost = table.model().index(0, COST).data(Qt.ItemDataRole.AccessibleTextRole)
    assert cost.startswith("Cost: ")
    assert table.model().index(0, RANK).data() == "1"
    table.copy()


def test_long_lists_cost_nothing_until_they_are_seen(ranked) -> None:
    table, _ = ranked
    many = board(75_000)
    live = many.live.rank(np.ones(2), many.service_weights)
    asked = []
    text = table.ranked.text
    table.ranked.text = lambda row, column: asked.append(row) or text(row, column)
    table.show_ranked(many, live, live.order)
    table.repaint()
    assert table.model().rowCount() == len(live.order) > 50_000
    assert len(set(asked)) < 200


def test_why_a_facility_stands_where_it_stands() -> None:
    found = board()
    live = found.live.rank(np.ones(2), found.service_weights)
    row = int(live.order[4])
    said = explain_rank(found, live, row, np.ones(2), found.service_weights)
    assert said.rank == 5 and said.ranked == len(live.order)
    best = [offer for offer in said.offers if offer.is_best]
    assert len(best) == 1 and best[0].rank == 5 and said.offers[0] is best[0]
    assert said.gain == pytest.approx(best[0].served * said.service_weight)
    for other in said.offers[1:]:
        assert other.rank == 0 or other.rank >= 5
    for p, (_, rank) in enumerate(said.alone):
        assert rank == found.live.rank(np.eye(2)[p], found.service_weights).rank[row]


# ---------------------------------------------------------------------- charts
def content(count: int) -> Content:
    rows = tuple((f"District {row}", str(row * 10)) for row in range(count))
    return Content("All of it.", ("District", "People"), rows, tuple(": ".join(row) for row in rows))


@pytest.mark.parametrize("kind", [BarChart, LineChart])
def test_charts_are_gone_through_by_keyboard_and_read_out(qgis_app, kind) -> None:
    chart = kind("People by district")
    box = ChartBox("People by district", chart)
    if kind is BarChart:
        chart.show_bars([Bar(f"District {row}", row * 10.0, str(row * 10)) for row in range(5)], content(5))
    else:
        points = tuple((float(row), row * 10.0) for row in range(5))
        chart.show_lines([Line(points)], content(5), str, str, ("Money", "People"))
    box.say(content(5))
    box.resize(400, 300)
    box.show()
    gone: list[int] = []
    chart.pointed.connect(gone.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Home):
        QTest.keyClick(chart, key)
    assert gone == [0, 1, 4, 3, 0]
    assert chart.accessibleName() == "People by district. All of it. District 0: 0"
    check_names(box)
    check_plain_texts(box)
    box.switch.click()
    assert box.places.currentWidget() is box.table and box.table.texts()[2] == ("District 2", "20")
    assert "As a drawing" in box.switch.text()
    assert box.grab().toImage().width() == 400
    box.close()


def test_a_chart_without_numbers_says_so_and_draws(qgis_app) -> None:
    chart = BarChart("Empty")
    chart.resize(300, 100)
    assert not chart.grab().isNull() and chart.accessibleName() == "Empty"
    line = LineChart("One point")
    line.show_lines([Line(((0.0, 0.0),))], content(1), str, str, ("x", "y"))
    line.resize(300, 200)
    assert not line.grab().isNull()


@pytest.mark.parametrize(("low", "high"), [(0, 1), (0, 37), (0, 1e9), (-5, 5), (3, 3), (0, float("nan")), (0, 0.00012)])
def test_axes_have_round_numbers_that_cover_everything(low, high) -> None:
    found = steps(low, high)
    assert 2 <= len(found) <= 8 and found == sorted(found)
    if high == high and high > low:
        assert found[0] <= low + 1e-12 and found[-1] >= high * (1 - 1e-9)


def test_numbers_are_said_shortly() -> None:
    assert short_money(1_234_000_000, "KZT", "en") == "1.2 bn KZT"
    assert short_money(999_999_999, "KZT", "en") == "1 bn KZT"
    assert short_money(450_000, "KZT", "en") == "450,000 KZT"
    assert people_text(3.14, "en") == "3.1" and people_text(1234.6, "en") == "1,235"
