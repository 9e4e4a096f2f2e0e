"""Finding facilities: names and addresses in three languages and two alphabets, slips, identifiers; in both stores."""

from __future__ import annotations

import numpy as np
import pytest
from drawn_city import draw_city
from inspected import new_facility

from inclusive_city.layers.search import find_facilities, search, unlocated
from inclusive_city.layers.store import open_store


@pytest.fixture
def store(root, tmp_path):
    with draw_city(tmp_path / "city.gpkg", root / "resources" / "models" / "almaty") as store:
        yield store


def _named(store, **names: str) -> int:
    """A facility with names by language; its address under "address"."""
    fid = new_facility(store, "health")
    address = names.pop("address", None)
    store.update("facility", "fid", {"fid": [fid], "name": [names["ru"]], "address": [address]})
    for language, name in names.items():
        store.insert("facility_name", {"facility": [fid], "language": [language], "name": [name]})
    return fid


@pytest.mark.parametrize(
    ("text", "language", "first"),
    [
        ("Facility 17", "en", "Facility 17"),
        ("объект 17", "ru", "Объект 17"),
        ("ОБЪЕКТ 17", "en", "Facility 17"),
        ("нысан 17", "kk", "Нысан 17"),
        ("abai 17", "en", "Facility 17"),
        ("17 abai st.", "en", "Facility 17"),
        ("00000000-0000-4000-8000-000000000017", "en", "Facility 17"),
        ("Obyekt 17", "ru", "Объект 17"),
        ("Nysan 17", "kk", "Нысан 17"),
        ("улица Абай 17", "en", "Facility 17"),
        ("facilty 17", "en", "Facility 17"),
        ("обьект 17", "ru", "Объект 17"),
    ],
)
def test_search_by_name_in_any_language_address_or_identifier(store, text, language, first) -> None:
    assert search(store, text, language).items[0].name == first


@pytest.mark.parametrize(
    "text",
    ["Аптека Денсаулық", "apteka densaulyq", "Äpteka Densaulyq", "дәріхана", "dárihana", "Densaulyk pharmacy",
     "АПТЕКА денсаулык", "птека денсау", "Апетка", "желтоксан 15а", "Jeltoqsan k-si 15A", "15а Желтоқсан к-сі"],
)  # fmt: skip
def test_one_facility_however_it_is_written(store, text) -> None:
    fid = _named(
        store,
        ru="Аптека «Денсаулық»",
        kk="«Денсаулық» дәріханасы",
        en="Densaulyq pharmacy",
        address="ул. Желтоксан, 15А",
    )
    found = find_facilities(store, text, 5, "en")
    assert found[0].facility == fid and found[0].name == "Densaulyq pharmacy"
    assert found[0].address == "ул. Желтоксан, 15А" and found[0].uuid and found[0].district == 1


def test_search_is_limited_and_signs_are_no_wildcards(store) -> None:
    found = search(store, "Facility", "en", limit=5)
    assert len(found.items) == 5 and found.more
    for text in ("%", "_", "", "   ", "it's; \"", "'; DROP TABLE facility; --"):
        assert search(store, text, "en").items == ()
    assert search(store, "Facility_17", "en").items[0].name == "Facility 17"
    assert not any(item.name == "Facility 2" for item in search(store, "Facility 2", "en", 300).items)  # retired


def test_number_is_that_of_the_house_and_not_a_part_of_another(store) -> None:
    seven, seventeen, seventy = (_named(store, ru=f"Школа № {number}") for number in (7, 17, 70))
    found = [each.facility for each in find_facilities(store, "школа 7", language="ru")]
    assert found == [seven, seventy] and seventeen not in found


def test_what_fits_better_stands_first_and_kinds_of_street_narrow_nothing(store) -> None:
    exact = _named(store, ru="Рахат")
    longer = _named(store, ru="Рахатный двор")
    assert [each.facility for each in find_facilities(store, "rahat", language="ru")][:2] == [exact, longer]
    there = _named(store, ru="Клиника", address="проспект Сейфуллина, 500")
    assert find_facilities(store, "ул. Сейфуллина 500")[0].facility == there
    assert any(each.facility == there for each in find_facilities(store, "пр.", 100))


def test_changed_new_and_retired_records_are_found_at_once(store) -> None:
    assert find_facilities(store, "Ромашка") == []
    fid = _named(store, ru="Ромашка")
    assert find_facilities(store, "Ромашка")[0].facility == fid
    store.execute("UPDATE facility SET name = 'Василёк', changed_by = 'me' WHERE fid = :fid", {"fid": fid})
    store.execute("UPDATE facility_name SET name = 'Василёк' WHERE facility = :fid", {"fid": fid})
    assert find_facilities(store, "ромашка") == [] and find_facilities(store, "vasilek")[0].facility == fid
    store.execute("UPDATE facility SET retired_at = '2026-01-01T00:00:00.000Z' WHERE fid = :fid", {"fid": fid})
    assert find_facilities(store, "василек") == []


def test_empty_store_has_nothing_to_find(root, tmp_path) -> None:
    with draw_city(tmp_path / "few.gpkg", root / "resources" / "models" / "almaty", facilities=20) as store:
        store.execute("UPDATE facility SET retired_at = '2026-01-01T00:00:00.000Z' WHERE retired_at IS NULL")
        assert find_facilities(store, "Facility") == []


def test_unlocated_are_listed_and_narrowed(store) -> None:
    assert [item.name for item in unlocated(store, "", "en").items] == ["Facility 398", "Facility 399"]
    assert [item.name for item in unlocated(store, "объект 399", "en").items] == ["Facility 399"]
    assert unlocated(store, "zzz", "en").items == ()


def test_several_readers_share_what_was_read(store, tmp_path) -> None:
    with open_store(tmp_path / "city.gpkg", read_only=True) as reader:
        assert find_facilities(reader, "Facility 17")[0].facility == find_facilities(store, "Facility 17")[0].facility


def test_facilities_by_their_number(store) -> None:
    assert find_facilities(store, "18")[0].facility == 18
    keys = np.array([each.facility for each in find_facilities(store, "18", 300)])
    assert len(keys) == len(np.unique(keys))
