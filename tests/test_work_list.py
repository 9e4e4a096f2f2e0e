"""Works line by line, estimates and notices: what is listed, what it comes to, what stands on paper."""

from __future__ import annotations

import csv
import subprocess
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from import_support import city_store

from inclusive_city.layers.adoption import divided
from inclusive_city.layers.store.base import utc_now
from inclusive_city.layers.work_list import NoWorks, notify, work_list
from inclusive_city.reports.estimate import LEVELS, write_estimate, write_work_table
from inclusive_city.reports.notices import notices, others_works, write_notices

TODAY = date(2026, 11, 23)


@pytest.fixture()
def store(tmp_path):
    with city_store(tmp_path) as made:
        keys = [int(key) for key in made.next_keys("facility", 3)]
        made.insert(
            "facility",
            {
                "fid": keys,
                "uuid": [f"00000000-0000-4000-8000-00000000000{n}" for n in range(3)],
                "name": ["Clinic <1>", "Shop & Co", "Stop 7"],
                "facility_type": ["health", "commerce", "transport_stop"],
                "address": ["Abay 1", "Abay 2", None],
                "source": ["test"] * 3,
                "source_id": ["1", "2", "3"],
                "owner": ["Department of Health", "Ivanov", None],
                "owner_kind": ["state", "private", None],
            },
        )
        yield made


def add_works(store) -> None:
    facility = [row[0] for row in store.rows("SELECT fid FROM facility ORDER BY fid")]
    measure = dict(store.rows("SELECT code, fid FROM measure"))
    rows = [
        (facility[0], "RAMP_FIXED", "planned", "city", 1.0, 5_000_000.0, "2027-12-31"),
        (facility[1], "DOOR_WIDEN", "ordered", "owner", 1.0, None, "2026-12-31"),
        (facility[1], "CALL_BTN", "planned", "owner", 2.0, 100_000.0, None),
        (facility[2], "FLEET", "planned", "operator", 1.0, 25e6, "2027-12-31"),
        (facility[0], "BRAILLE", "done", "city", 1.0, 60_000.0, "2026-01-01"),
        (facility[0], "CONTRAST", "cancelled", "city", 1.0, 60_000.0, "2026-01-01"),
    ]
    names = ("facility", "measure", "state", "payer", "quantity", "cost", "planned_for")
    columns = dict(zip(names, (list(column) for column in zip(*rows))))
    columns["measure"] = [measure[code] for code in columns["measure"]]
    store.insert("work", columns)


def test_what_is_planned_or_under_way_is_listed(store):
    add_works(store)
    found = work_list(store, "en")
    assert {(line.name, line.measure, line.state) for line in found.lines} == {
        ("Clinic <1>", "RAMP_FIXED", "planned"),
        ("Shop & Co", "DOOR_WIDEN", "ordered"),
        ("Shop & Co", "CALL_BTN", "planned"),
        ("Stop 7", "FLEET", "planned"),
    }
    by = {line.measure: line for line in found.lines}
    # Its own cost, with the range of the price; without one, the price.
    assert by["RAMP_FIXED"].cost == (1_250_000, 5_000_000, 12_500_000)
    assert by["DOOR_WIDEN"].cost == (100_000, 400_000, 1_000_000) and by["DOOR_WIDEN"].year == 2026
    assert by["CALL_BTN"].quantity == 2 and by["CALL_BTN"].cost[1] == 100_000 and by["CALL_BTN"].year is None
    assert by["FLEET"].owner == "" and by["FLEET"].payer == "operator" and not by["FLEET"].by_owner
    assert (
        found.is_proposal
        and found.city_payers == {"city"}
        and found.payer_title("owner", "en") == ("Owner of the facility")
    )


def test_nothing_to_list(store):
    with pytest.raises(NoWorks):
        work_list(store, "en")
    add_works(store)
    with pytest.raises(NoWorks):
        work_list(store, "en", districts=["nowhere"])
    city_only = work_list(store, "en").only(lambda line: line.payer == "city")
    with pytest.raises(NoWorks):
        others_works(city_only)


def test_a_programme_is_listed_with_what_it_leaves_to_others(store):
    facility = [row[0] for row in store.rows("SELECT fid FROM facility ORDER BY fid")]
    scenario = int(store.next_keys("scenario", 1)[0])
    store.insert(
        "scenario",
        {
            "fid": [scenario], "uuid": ["1"], "name": ["Three years"], "kind": ["programme"],
            "created_at": [utc_now()], "model_version": ["1"], "parameters": ["{}"], "is_current": [1],
        },
    )  # fmt: skip
    store.insert(
        "scenario_package",
        {
            "scenario": [scenario] * 3,
            "facility": facility,
            "package": ["full", "minimum", "minimum"],
            "year": np.array([2027, -1, -1]),
            "is_chosen": [1, 0, 0],
            "reason": ["chosen", "others_pay", "not_chosen"],
            "currency": ["KZT"] * 3,
            "measures": ["RAMP_FIXED:1 DOOR_WIDEN:1", "DOOR_WIDEN:1", "DISPLAY:1"],
            # Half of the ramp is paid by a neighbour.
            "payers": ['{"city": 2200000}', '{"owner": 400000}', '{"city": 900000}'],
        },
    )
    found = work_list(store, "en", "programme")
    assert found.name == "Three years"
    assert {line.measure: line.cost[1] for line in found.lines} == {"RAMP_FIXED": 2_000_000, "DOOR_WIDEN": 200_000}
    everything = work_list(store, "en", "programme", with_others=True)
    assert [(line.name, line.payer) for line in others_works(everything).lines] == [("Shop & Co", "owner")]
    assert work_list(store, "en", "programme", scenario="Three years").lines == found.lines


def test_money_falls_on_the_measures_without_rest(model):
    """A ramp that is shared with a facility of somebody else's is paid by that one; nothing is lost or added."""
    index = {measure.code: row for row, measure in enumerate(model.measures)}
    price = np.array([measure.price_typical for measure in model.measures])
    city = np.zeros(len(price), dtype=np.int8)
    listed = [("RAMP_FIXED", 1.0), ("DOOR_WIDEN", 1.0)]

    def parts(**by_payer):
        return divided(listed, by_payer, city, index, price, model)

    assert parts(city=2_200_000.0) == [("city", 2_000_000.0), ("city", 200_000.0)]
    assert parts(owner=2_200_000.0) == [("owner", 2_000_000.0), ("owner", 200_000.0)]
    mixed = parts(city=400_000.0, owner=4_000_000.0)
    assert sum(cost for _, cost in mixed) == pytest.approx(4_400_000.0)
    assert parts() == [("city", 0.0), ("city", 0.0)]
    free = divided(listed, {"city": 10.0}, city, index, np.zeros(len(price)), model)
    assert sum(cost for _, cost in free) == 0.0, "what costs nothing bears nothing"


def test_days_are_kept_with_the_works(store):
    add_works(store)
    works = others_works(work_list(store, "en"))
    keys = [line.work for line in works.lines]
    done = store.value("SELECT fid FROM work WHERE state = 'done'")
    assert notify(store, [*keys, done], "2027-06-30", "2027-07-15", "2026-11-23") == len(keys) == 3
    again = {line.measure: line for line in others_works(work_list(store, "en")).lines}
    line = again["FLEET"]
    assert (line.deadline, line.notified_at, line.follow_up_at) == ("2027-06-30", "2026-11-23", "2027-07-15")
    notify(store, keys, "", "", "2027-01-01")
    line = next(line for line in work_list(store, "en").lines if line.measure == "FLEET")
    assert (line.deadline, line.notified_at) == ("2027-06-30", "2027-01-01"), "no day given, none taken away"
    assert store.value("SELECT notified_at FROM work WHERE fid = :fid", {"fid": done}) is None


def text_of(pdf: Path) -> str:
    return " ".join(
        subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True).stdout.split()
    )


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
@pytest.mark.parametrize("level", LEVELS)
def test_an_estimate_to_print(store, tmp_path, language, level):
    add_works(store)
    works = work_list(store, language)
    pdf, html = tmp_path / "e.pdf", tmp_path / "e.html"
    assert write_estimate(works, language, "Almaty", level, pdf, html, TODAY) >= 2
    page = html.read_text(encoding="utf-8")
    assert "Clinic &lt;1&gt;" in page and "Shop &amp; Co" in page and "<1>" not in page
    total = {"en": "30,500,000", "ru": "30\u00a0500\u00a0000", "kk": "30\u00a0500\u00a0000"}[language]
    assert total in page and f'lang="{language}"' in page
    printed = text_of(pdf)
    assert (
        "Clinic <1>" in printed and "2026" in printed and total.replace("\u00a0", " ") in printed.replace("\u00a0", " ")
    )


def test_a_long_estimate_tears_no_row_and_repeats_its_head(store, tmp_path):
    add_works(store)
    works = work_list(store, "en")
    many = works.only(lambda line: False)
    line = next(line for line in works.lines if line.measure == "CALL_BTN")
    from dataclasses import replace

    many = replace(many, lines=tuple(replace(line, facility=n, name=f"Shop number {n:03}") for n in range(120)))
    pdf = tmp_path / "e.pdf"
    pages = write_estimate(many, "en", "Almaty", "district", pdf, None, TODAY)
    assert pages > 3
    for page in range(2, pages + 1):
        command = ["pdftotext", "-layout", "-f", str(page), "-l", str(page), str(pdf), "-"]
        text = subprocess.run(command, capture_output=True, text=True).stdout
        assert text.count("Facility") == 1 and f"page {page} of {pages}" in text
        assert text.count("Shop number") == text.count("Abay 2"), "a name and its address on one page"
    everything = text_of(pdf)
    assert all(everything.count(f"Shop number {n:03}") == 1 for n in range(120))


def test_notices_go_to_those_who_pay(store, tmp_path):
    add_works(store)
    works = others_works(work_list(store, "en"))
    found = {each.to: [line.measure for line in each.lines] for each in notices(works, "en")}
    assert set(found) == {"Ivanov", "Transport operator"}
    assert sorted(found["Ivanov"]) == ["CALL_BTN", "DOOR_WIDEN"] and found["Transport operator"] == ["FLEET"]
    pdf = tmp_path / "n.pdf"
    assert write_notices(works, "en", "Almaty", "2027-06-30", "2027-07-15", pdf, None, TODAY) == 2
    printed = text_of(pdf)
    assert "To: Ivanov" in printed and "30 June 2027" in printed.replace("\u00a0", " ") and "RAMP" not in printed
    assert "15 July 2027" in printed.replace("\u00a0", " ") and "500,000" in printed
    write_notices(works, "en", "Almaty", "", "", pdf, None, TODAY)
    assert "The deadline is set by the city" in text_of(pdf)


def test_an_owner_who_is_not_known(store, tmp_path):
    add_works(store)
    store.execute("UPDATE facility SET owner = NULL")
    found = notices(others_works(work_list(store, "en")), "en")
    assert [each.to for each in found] == ["owner not in the register: Shop & Co", "Transport operator"]


def test_the_table_has_every_line(store, tmp_path):
    add_works(store)
    works = work_list(store, "ru")
    path = tmp_path / "works.csv"
    assert write_work_table(works, path, "ru") == 4
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = {row["measure"]: row for row in csv.DictReader(file)}
    assert rows["FLEET"]["payer_title"] == "Транспортный оператор" and float(rows["FLEET"]["cost_typical"]) == 25e6
    assert rows["RAMP_FIXED"]["owner"] == "Department of Health" and rows["RAMP_FIXED"]["year"] == "2027"
    write_work_table(works, tmp_path / "works.xlsx", "kk")
    assert (tmp_path / "works.xlsx").stat().st_size > 1000
