"""Records that may be one facility: neighbours found by cells, names by letters as PostGIS finds them, and by sound."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from on_postgis import run_sql

from inclusive_city.scoring.duplicates import (
    LEAST_ALIKE,
    NEAR_METRES,
    across_alphabets,
    alike_nearby,
    near_pairs,
    same_address,
)

WORDS = (
    "Аптека", "Дәріхана", "Школа", "Мектеп", "Поликлиника", "Емхана", "Кафе", "Достық", "Рахат", "Dostyq", "School",
    "№ 5", "№ 15", "№ 7", "имени Абая", "Центр", "центральная", "Центральный", "  ", "«Мерей»", "Мерей-2",
)  # fmt: skip
coordinate = st.one_of(st.floats(0, 200), st.sampled_from([0.0, 30.0, 60.0, 90.0]), st.just(float("nan")))


@given(st.lists(st.tuples(coordinate, coordinate), max_size=40), st.sampled_from([0.5, 30.0, 75.0]))
def test_neighbours_are_those_that_comparing_everything_finds(places, metres) -> None:
    x, y = np.array(places, dtype=float).reshape(-1, 2).T
    left, right, away = near_pairs(x, y, metres)
    found = dict(zip(zip(left.tolist(), right.tolist()), away.tolist()))
    expected = {
        (one, other): float(np.hypot(x[one] - x[other], y[one] - y[other]))
        for one in range(len(x))
        for other in range(one + 1, len(x))
        if np.hypot(x[one] - x[other], y[one] - y[other]) <= metres
    }
    assert found == expected and len(left) == len(found)


def _records(count: int, seed: int) -> tuple[np.ndarray, np.ndarray, list[str | None]]:
    draw = random.Random(seed)
    names: list[str | None] = []
    for _ in range(count):
        words = draw.sample(WORDS, draw.randint(0, 3))
        name = " ".join(words)
        if name and draw.random() < 0.4:
            at = draw.randrange(len(name))
            name = name[:at] + draw.choice(["", "а", "z", " "]) + name[at + 1 :]
        names.append(name or None)
    return (
        np.array([draw.uniform(0, 250) for _ in range(count)]),
        np.array([draw.uniform(0, 250) for _ in range(count)]),
        names,
    )


@pytest.mark.postgis
@pytest.mark.parametrize("least", [0.3, 0.5, 0.6])
def test_pairs_by_letters_are_those_of_postgis_and_pg_trgm(least) -> None:
    x, y, names = _records(1500, 3)
    run_sql("DROP DATABASE IF EXISTS ic_trigrams", "CREATE DATABASE ic_trigrams ENCODING 'UTF8' TEMPLATE template0")
    try:
        run_sql(
            "CREATE EXTENSION postgis",
            "CREATE EXTENSION pg_trgm",
            "CREATE TABLE place (row integer, geom geometry(Point, 32643), name text)",
            "INSERT INTO place SELECT (v->>0)::int, ST_SetSRID(ST_MakePoint((v->>1)::float8, (v->>2)::float8), 32643), "
            f"v->>3 FROM json_array_elements('{_json(x, y, names)}') AS v",
            database="ic_trigrams",
        )
        expected = run_sql(
            "SELECT a.row, b.row, similarity(a.name, b.name) FROM place a JOIN place b ON a.row < b.row "
            f"AND ST_DWithin(a.geom, b.geom, {NEAR_METRES}) AND similarity(a.name, b.name) >= {least} ORDER BY 1, 2",
            database="ic_trigrams",
        )
    finally:
        run_sql("DROP DATABASE ic_trigrams WITH (FORCE)")
    pairs = alike_nearby(x, y, [names], least=least)
    by_letters = pairs.take(pairs.by_letters.astype(np.float64) >= least)
    found = list(zip(by_letters.left.tolist(), by_letters.right.tolist(), by_letters.by_letters.tolist()))
    assert len(expected) > 100
    assert found == [(one, other, pytest.approx(share, abs=1e-7)) for one, other, share in expected]


def _json(x: np.ndarray, y: np.ndarray, names: list[str | None]) -> str:
    import json

    return json.dumps(list(zip(range(len(names)), x.tolist(), y.tolist(), names)), ensure_ascii=False).replace(
        "'", "''"
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Аптека", "Apteka"), ("Аптека «Денсаулық»", "Apteka Densaulyq"), ("Äpteka", "Аптека"),
        ("ТРЦ Достык Плаза", "TRTs Dostyk Plaza"), ("Жибек Жолы", "Zhibek Zholy"), ("Қазына", "Qazyna"),
    ],
)  # fmt: skip
def test_names_in_two_alphabets_are_alike_by_sound(one, other) -> None:
    pairs = alike_nearby(np.array([0.0, 20.0, 5.0]), np.array([0.0, 10.0, 5.0]), [[one, other, "Сұлтан"]])
    assert list(zip(pairs.left, pairs.right)) == [(0, 1)]
    assert pairs.by_sound[0] >= LEAST_ALIKE > pairs.by_letters[0] or not across_alphabets([one, other], [0], [1])[0]


def test_any_of_the_names_will_do_and_distance_counts() -> None:
    names = [["Аптека", "Дәріхана", "Аптека"], [None, "Pharmacy", None], ["Pharmacy 24", None, None]]
    x, y = np.array([0.0, 29.9, 30.1]), np.zeros(3)
    pairs = alike_nearby(x, y, names)
    assert list(zip(pairs.left, pairs.right)) == [(0, 1)] and pairs.metres[0] == pytest.approx(29.9)
    assert len(alike_nearby(x, y, names, asked=np.array([False, False, True]))) == 0
    assert len(alike_nearby(x, y, [[None] * 3])) == 0 and len(alike_nearby(x[:0], y[:0], [[]])) == 0


def test_one_type_at_one_address_each_with_the_first() -> None:
    kinds = ["health", "health", "commerce", "health", "health"]
    addresses = ["ул. Абая, 10", "Абай к-сі 10", "ул. Абая, 10", "улица Абая, д.10", None]
    left, right = same_address(kinds, addresses)
    assert list(zip(left.tolist(), right.tolist())) == [(0, 1), (0, 3)]
