"""Names and addresses compared: by letters as pg_trgm does, by sound across alphabets; words in two alphabets."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusive_city.scoring.text_match import (
    CYRILLIC,
    LATIN,
    OTHER,
    address_keys,
    mixed_texts,
    mixed_words,
    numbers,
    one_alphabet,
    scripts,
    similarities,
    similarity,
    skeleton,
    skeletons,
)


@pytest.mark.parametrize(
    "names",
    [
        ("Аптека", "Apteka", "Äpteka", "АПТЕКА", "Aптекa"),
        ("Желтоқсан", "Zheltoqsan", "Jeltoqsan", "Желтоксан", "Zheltoksan"),
        ("Мәңгілік Ел", "Mangilik El", "Mäñgılık El", "Маңгілік Ел"),
        ("Шымкент", "Shymkent", "Şymkent", "Шимкент"),
        ("Достық", "Dostyq", "Dostyk", "Достык"),
        ("Құрманғазы", "Qurmangazy", "Kurmangazy", "Курмангазы"),
        ("Есиль", "Yesil", "Esil", "Есіль"),
        ("Хан Шатыр", "Khan Shatyr", "Han Şatyr"),
        ("Өтеген батыр", "Oteген батыр", "Otegen batyr"),
        ("Чехов", "Chekhov", "Чехов"),
    ],
)
def test_one_name_in_all_alphabets_has_one_skeleton(names) -> None:
    assert len(set(skeletons(names))) == 1, skeletons(names)


def test_different_names_stay_different() -> None:
    names = ["Аптека", "Оптика", "Абай", "Абылай", "Школа 1", "Школа 2", "Сейфуллин", "Сатпаев", "Мектеп"]
    assert len(set(skeletons(names))) == len(names)


def test_skeletons_are_words_of_plain_letters_and_digits() -> None:
    assert skeletons(["ТРЦ «Достык-Плаза», 2-й этаж", None, "", "№ 5", "— …"]) == [
        "trs dostik plaza 2 i etaj",
        "",
        "",
        "5",
        "",
    ]
    assert skeletons([]) == [] and skeleton("two\nlines") == "tvo lines"


@given(st.lists(st.text(max_size=20), max_size=8))
def test_each_text_is_compared_by_itself(texts) -> None:
    assert skeletons(texts) == [skeletons([text])[0] for text in texts]
    assert [bool(mixed_words(text)) for text in texts] == np.isin(np.arange(len(texts)), mixed_texts(texts)).tolist()


# Values of PostgreSQL's own similarity(), UTF-8.
@pytest.mark.parametrize(
    ("one", "other", "value"),
    [
        ("word", "two words", 0.363636), ("Аптека", "аптека № 5", 0.7777778), ("abc", "abd", 0.333333), ("", "", 0.0),
        ("№", "№", 0.0), ("а б в", "в б а", 1.0), ("Школа-гимназия № 12", "Школа гимназия 12", 1.0),
        ("Аптека", "Apteka", 0.0), ("Дәріхана", "ДӘРІХАНА", 1.0),
    ],
)  # fmt: skip
def test_similarity_as_postgresql_counts_it(one, other, value) -> None:
    assert similarity(one, other) == pytest.approx(value, abs=1e-6)


@given(st.text(max_size=20), st.text(max_size=20))
def test_similarity_is_a_share_and_goes_both_ways(one, other) -> None:
    share = similarity(one, other)
    assert 0 <= share <= 1 and share == similarity(other, one)
    assert similarity(one, one) in (0.0, 1.0)


def test_many_pairs_are_as_pair_by_pair() -> None:
    texts = ["Аптека 1", "Аптека 2", "Мектеп", "", None, "Аптека 1"]
    left, right = np.array([0, 0, 5, 3, 2, 4]), np.array([1, 5, 1, 3, 2, 0])
    pairwise = [similarity(texts[a] or "", texts[b] or "") for a, b in zip(left, right)]
    assert similarities(texts, left, right).tolist() == pytest.approx(pairwise)
    assert similarities(texts, np.array([], dtype=int), np.array([], dtype=int)).tolist() == []


def test_alphabet_of_a_name() -> None:
    assert scripts(["Аптека", "Apteka", "12 / 5", "Əуезов", "IT-компания", ""]).tolist() == [
        CYRILLIC, LATIN, OTHER, CYRILLIC, CYRILLIC, OTHER,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Aптека № 5", "Аптека № 5"),
        ("Әуезов, Əуезов", "Әуезов, Әуезов"),
        ("Cоcна", "Сосна"),
        ("Аpteka", "Apteka"),
        ("Dостық", None),  # no Cyrillic letter looks like D
        ("Аптека", None),
        ("Wi-Fi зона, 12B корпус, IT-отдел", None),
    ],
)
def test_words_in_two_alphabets_are_found_and_mended_where_that_is_sure(text, mended) -> None:
    assert one_alphabet(text) == mended
    assert bool(mixed_words(text)) == (mended is not None or text == "Dостық")
    if mended is not None:
        assert not mixed_words(mended)


def test_one_address_in_its_spellings() -> None:
    same = ["ул. Абая, д. 10", "Абая к-сі 10", "Абай көшесі, 10", "Abay St 10", "улица Абая, дом 10", "10, ул Абая"]
    assert len(set(address_keys(same))) == 1, address_keys(same)
    assert len(set(address_keys(["улица 93-я, 150", "93-көше 150", "150-я ул., 93"]))) == 2
    others = ["пр-т Абая, 10", "ул. Абая, 100", "ул. Абая, 10А", "ул. Абылай хана, 10"]
    assert len({*address_keys(others), *address_keys(same)}) == 5
    assert address_keys(["улица Абая", "", None]) == ["", "", ""]


def test_numbers_tell_names_apart() -> None:
    assert numbers("Школа № 007, корпус 2") == ("2", "7") and numbers(None) == ()
