"""The price table as a file, out and in: whole or not at all, with every fault by row."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest
from import_support import city_store, write

from inclusive_city.layers.imports.errors import SourceError
from inclusive_city.layers.package_inputs import read_package_inputs
from inclusive_city.layers.price_table import COLUMNS, PricesRefused, export_prices, import_prices
from inclusive_city.layers.prices import city_prices, read_prices, year_of
from inclusive_city.layers.shared_assets import read_assets

HEAD = "measure,price_low,price_typical,price_high,currency,price_date,vat_included,source\n"


@pytest.fixture()
def store(tmp_path):
    with city_store(tmp_path) as made:
        yield made


def table(path: Path, *rows: str, head: str = HEAD) -> Path:
    return write(path, head + "".join(f"{row}\n" for row in rows))


def all_prices(store):
    return store.rows(
        "SELECT m.code, p.low, p.typical, p.high, p.currency, p.basis FROM price p JOIN measure m ON m.fid = p.measure "
        "ORDER BY p.fid"
    )


def refused(store, path: Path) -> str:
    before = all_prices(store)
    with pytest.raises(PricesRefused) as caught:
        import_prices(store, path)
    assert all_prices(store) == before, "nothing was changed"
    return caught.value.text()


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_out_and_in_again(store, model, tmp_path, ending):
    path = tmp_path / f"prices.{ending}"
    assert export_prices(store, path, "en") == len(model.measures)
    before = read_prices(store)
    assert set(before) == {measure.code for measure in model.measures}
    report = import_prices(store, path)
    assert report.changed == () == report.kept == report.without and len(report.unchanged) == len(model.measures)
    assert read_prices(store) == before


def test_the_table_is_for_people(store, model, tmp_path):
    path = tmp_path / "prices.csv"
    export_prices(store, path, "kk")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == COLUMNS
    lift = next(row for row in rows if row["measure"] == "LIFT")
    assert lift["title"] == model.measure_by_code["LIFT"].title("kk") and lift["unit"] == "each"
    assert float(lift["price_typical"]) == 25_000_000 and lift["currency"] == "KZT"


def test_new_prices_stand_beside_the_old_ones(store, tmp_path):
    old = len(all_prices(store))
    path = table(tmp_path / "new.csv", "LIFT,9000000,20000000,50000000,KZT,2026-03-01,no,tender")
    report = import_prices(store, path, source="not asked for")
    assert report.changed == ("LIFT",) and "APS" in report.kept and report.without == ()
    held = read_prices(store)["LIFT"]
    assert (held.typical, held.price_date, held.vat_included, held.source) == (20e6, "2026-03-01", False, "tender")
    assert len(all_prices(store)) == old + 1
    assert read_prices(store, "2026-02-28")["LIFT"].typical == 25e6, "what held before"
    # The same day again: it takes the place.
    table(path, "LIFT,9000000,21000000,50000000,KZT,2026-03-01,no,tender")
    import_prices(store, path)
    assert read_prices(store)["LIFT"].typical == 21e6 and len(all_prices(store)) == old + 1


def test_a_changed_price_without_a_day_is_of_today(store, tmp_path):
    path = table(tmp_path / "new.csv", "lift,1,2,3,KZT,,,", "APS,100000,400000,1000000,KZT,,,")
    report = import_prices(store, path, source="estimate")
    assert report.changed == ("APS", "LIFT") and read_prices(store)["LIFT"].price_date == date.today().isoformat()
    again = import_prices(store, path, source="estimate")
    assert again.changed == () and again.unchanged == ("APS", "LIFT")
    assert year_of(read_prices(store)) == date.today().year


def test_spreadsheets_of_other_countries(store, tmp_path):
    head = "measure;price_low;price_typical;price_high\n"
    path = table(tmp_path / "ru.csv", "LIFT;9 000 000;20 000 000,50;50 000 000", head=head)
    import_prices(store, path, price_date="2026-01-15")
    assert read_prices(store)["LIFT"].typical == 20_000_000.5 and read_prices(store)["LIFT"].price_date == "2026-01-15"


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("LIFT,-1,2,3,KZT,,,", "row2: The price of LIFT is not three numbers from 0: -1.0, 2.0, 3.0"),
        ("LIFT,5,2,3,KZT,,,", "row2: The prices of LIFT must rise: low 5.0, typical 2.0, high 3.0"),
        ("LIFT,1,,3,KZT,,,", "row2: The column “price_typical” is empty"),
        ("LIFT,1,two,3,KZT,,,", "row2: “two” in the column “price_typical” is not a plain number"),
        ("ELEVATOR,1,2,3,KZT,,,", "row2: “ELEVATOR” in the column “measure” is not in measures.csv"),
        ("LIFT,1,2,3,tenge,,,", "row2: The currency “tenge” is not a code"),
        ("LIFT,1,2,3,EUR,,,", "Prices are in several currencies (EUR, KZT)"),
        ("LIFT,1,2,3,KZT,12/2026,,", "row2: “12/2026” is not the day of a price"),
        ("LIFT,1,2,3,KZT,2226-01-01,,", "row2: “2226-01-01” is not the day of a price"),
        ("LIFT,1,2,3,KZT,,perhaps,", "row2: “perhaps” in the column “vat_included” is neither yes nor no"),
    ],
)
def test_what_is_refused(store, tmp_path, row, words):
    text = refused(store, table(tmp_path / "bad.csv", row))
    assert words.replace("row2", "bad.csv, line 2") in text
    assert "nothing was changed" in text


def test_every_fault_at_once(store, tmp_path):
    path = table(tmp_path / "bad.csv", "LIFT,-1,2,3,KZT,,,", "APS,1,2,3,KZT,,,", "APS,1,2,3,KZT,,,", "X,1,2,3,KZT,,,")
    text = refused(store, path)
    assert "(3)" in text and "“APS” is there twice: also in bad.csv, line 3" in text


def test_a_price_for_another_unit_is_refused(store, tmp_path):
    path = table(tmp_path / "bad.csv", "LIFT,m2,1,2,3", head="measure,unit,price_low,price_typical,price_high\n")
    assert "The price of LIFT is per “m2”, but the model counts it in “each”" in refused(store, path)


def test_no_price_table_at_all(store, tmp_path):
    with pytest.raises(SourceError, match="lacks columns"):
        import_prices(store, write(tmp_path / "other.csv", "code,price\nLIFT,1\n"))
    with pytest.raises(SourceError, match="no file"):
        import_prices(store, tmp_path / "absent.csv")
    with pytest.raises(SourceError, match="holds no records"):
        import_prices(store, write(tmp_path / "empty.csv", HEAD))


def test_a_measure_that_lost_its_price_is_told(store, tmp_path):
    lift = store.value("SELECT fid FROM measure WHERE code = 'LIFT'")
    store.execute("DELETE FROM price WHERE measure = :lift", {"lift": lift})
    report = import_prices(store, table(tmp_path / "new.csv", "APS,1,2,3,KZT,2026,,"))
    assert report.without == ("LIFT",) and read_prices(store)["APS"].price_date == "2026-01-01"
    path = tmp_path / "out.csv"
    export_prices(store, path, "en")
    assert import_prices(store, path).without == ("LIFT",), "the row without a price is no fault"


def test_prices_in_money_of_a_year(store, model, tmp_path):
    import_prices(store, table(tmp_path / "new.csv", "LIFT,100,200,400,KZT,2025-06-01,no,", "APS,1,2,3,KZT,2025,yes,"))
    at = {measure.code: row for row, measure in enumerate(model.measures)}
    found = city_prices(store, model)
    assert found.year == 2025 and found.money[at["LIFT"]].tolist() == pytest.approx([112, 224, 448])
    later = city_prices(store, model, 2026)
    assert later.money[at["LIFT"]].tolist() == pytest.approx([x * 1.08 * 1.16 for x in (100, 200, 400)])
    assert later.money[at["APS"]].tolist() == pytest.approx([x * 1.08 * 1.16 / 1.12 for x in (1, 2, 3)])
    net = city_prices(store, model, 2025, with_vat=False)
    assert net.money[at["LIFT"]].tolist() == [100, 200, 400]


def test_what_facilities_share(store, model):
    import numpy as np

    from inclusive_city.layers.planning_options import PlanningOptions
    from inclusive_city.scoring.shared_works import BUILDING

    keys = store.next_keys("facility", 4)
    store.insert(
        "facility",
        {
            "fid": keys,
            "uuid": [f"00000000-0000-4000-8000-00000000000{n}" for n in range(4)],
            "name": ["a", "b", "c", "d"],
            "facility_type": ["health"] * 4,
            "source": ["test"] * 4,
            "source_id": ["1", "2", "3", "4"],
            "building": ["House 5", "house 5 ", "House 6", None],
            "owner_kind": ["state", "private", None, "state"],
        },
    )
    line = int(store.next_keys("shared_asset", 1)[0])
    store.insert("shared_asset", {"fid": [line], "kind": ["line"], "code": ["12"], "name": ["Line 12"]})
    store.insert("facility_asset", {"facility": keys[[1, 3]], "asset": [line, line]})
    kept = np.asarray(keys)[[0, 1, 3]]
    assets = read_assets(store, kept)
    assert assets.kind == ("line", BUILDING) and assets.key.tolist() == [line, -1]
    assert sorted(zip(assets.facility.tolist(), assets.asset.tolist())) == [(0, 1), (1, 0), (1, 1), (2, 0)]
    owners = np.array(["state", "private", None], dtype=object)
    inputs, same = read_package_inputs(store, model, PlanningOptions(), kept, owners, {})
    assert inputs.owner_kind.tolist() == [0, 2, -1] and same.kind == assets.kind
    assert inputs.times.shape == (3, len(model.measures)) and inputs.prices.missing == ()
