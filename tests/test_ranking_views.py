"""The kept ranking beside the weighted sum and TOPSIS: from its rows, in the table, and in a window."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from dialog_support import DockDesk, wait_until
from planning_support import OPTIONS, planned_city
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from test_dialogs_accessibility import check_mnemonics, check_names, check_plain_texts, check_tab_order

from inclusive_city import settings
from inclusive_city.dialogs.city_session import CitySession
from inclusive_city.dialogs.plan_views import definitions, open_views
from inclusive_city.i18n.translator import Translator
from inclusive_city.layers.evaluation import evaluate_store
from inclusive_city.layers.planning import read_planning
from inclusive_city.layers.prioritisation import export_priorities, prioritise_store, rank_planning
from inclusive_city.layers.ranking_views import RankingViews, read_ranking_views
from inclusive_city.layers.store import Store
from inclusive_city.scoring.comparison import topsis, weighted_sum


@pytest.fixture()
def store(tmp_path, model) -> Iterator[Store]:
    with planned_city(tmp_path / "city.gpkg", model) as made:
        evaluate_store(made)
        yield made


def places(score: np.ndarray, keys: np.ndarray) -> list[int]:
    order = sorted(range(len(keys)), key=lambda row: (-score[row], keys[row]))
    return [order.index(row) + 1 for row in range(len(keys))]


def test_nothing_is_ranked_yet(store: Store) -> None:
    assert read_ranking_views(store) is None


@pytest.mark.parametrize("price", ["typical", "high"])
def test_ranks_are_those_of_the_criteria_as_they_were_read(store: Store, price: str) -> None:
    options = replace(OPTIONS, price=price, profile_weights={"mobility": 1, "visual": 0.4, "hearing": 0.2})
    prioritise_store(store, options)
    data = read_planning(store, options)
    ranking = rank_planning(data)
    best, keys = ranking.package[ranking.order], data.facility[ranking.order]
    services = data.weights.service[data.reading.facility_type[ranking.order]]
    values = np.hstack([data.benefit.served[best] * services[:, None], data.cost[best][:, None]])
    weights = np.append(data.weights.profile, data.weights.profile.sum())
    is_cost = np.arange(len(weights)) == len(weights) - 1
    found = read_ranking_views(store)
    assert found is not None and len(found) > 2
    assert found.facility.tolist() == keys.tolist() and found.rank.tolist() == list(range(1, len(keys) + 1))
    assert found.weighted_sum.tolist() == places(weighted_sum(values, weights, is_cost), keys)
    assert found.topsis.tolist() == places(topsis(values, weights, is_cost), keys)


def test_how_alike_two_rankings_are() -> None:
    rank = np.arange(1, 5, dtype=np.int32)
    views = RankingViews(np.array([9, 8, 7, 6]), rank, rank[::-1].copy(), np.array([2, 1, 3, 4], dtype=np.int32))
    assert views.alike(rank) == pytest.approx(1) and views.alike(views.weighted_sum) == pytest.approx(-1)
    assert views.alike(views.topsis) == pytest.approx(0.8)  # 1 − 6 Σd² / (n (n² − 1))
    assert (views.first_in_both(views.topsis, 1), views.first_in_both(views.topsis, 2)) == (0, 2)
    assert views.by_facility()[9] == (4, 2)
    one = RankingViews(*(np.ones(1, dtype=np.int32) for _ in range(4)))
    assert one.alike(one.topsis) == 1


def test_the_table_has_them_under_the_names_of_their_scales(store: Store, tmp_path) -> None:
    prioritise_store(store, OPTIONS)
    target = tmp_path / "priorities.csv"
    export_priorities(store, target, "en")
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    views = read_ranking_views(store)
    works = [row for row in rows if row["list"] == "works"]
    assert [int(row["rank_weighted_sum_minmax"]) for row in works] == views.weighted_sum.tolist()
    assert [int(row["rank_topsis_vector"]) for row in works] == views.topsis.tolist()
    assert all(row["rank_topsis_vector"] == "" for row in rows if row["list"] != "works")


@pytest.mark.gpkg
@pytest.mark.parametrize("points", [10, 20])
@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_the_window_says_what_each_way_is_also_in_large_letters(qgis_app, tmp_path, model, language, points) -> None:
    with planned_city(tmp_path / "city.gpkg", model) as made:
        evaluate_store(made)
        prioritise_store(made, OPTIONS)
        views = read_ranking_views(made)
    before = QFont(QApplication.font())
    large = QFont(before)
    large.setPointSizeF(points)
    QApplication.setFont(large)
    settings.LANGUAGE.set(language)
    translator = Translator()
    translator.install()
    desk = DockDesk()
    session = CitySession(desk)
    try:
        session.open(str(tmp_path / "city.gpkg"))
        wait_until(lambda: session.is_open and not session.tasks.is_busy())
        dialog = open_views(session, desk.mainWindow())
        wait_until(lambda: dialog.table.things())
        assert dialog.table.things() == views.facility.tolist()
        assert [row[1] for row in dialog.table.texts()] == [str(rank) for rank in views.weighted_sum.tolist()]
        assert all(text in dialog.about.text() for text in definitions())
        dialog.grab().save(str(tmp_path / f"{language}_{points}.png"))
        check_names(dialog)
        check_plain_texts(dialog)
        check_mnemonics(dialog)
        check_tab_order(dialog)
        label = dialog.about
        assert label.height() >= label.heightForWidth(label.width()) > 0
        went: list[int] = []
        dialog.table.opened.disconnect()
        dialog.table.opened.connect(went.append)
        dialog.table.selectRow(1)
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)
        assert went == [views.facility[1]]
        dialog.close()
    finally:
        session.release()
        translator.remove()
        settings.LANGUAGE.reset()
        QApplication.setFont(before)
