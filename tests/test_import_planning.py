"""Shares, totals, capacities and shared assets: what is taken, what is rejected and why, all together or not at all."""

from __future__ import annotations

import csv

import pytest
from import_support import bring, city_store, features, square, write

from inclusive_city.layers.demand import read_demand
from inclusive_city.layers.imports import ImportRefused, ImportStopped
from inclusive_city.layers.imports.notes import write_reports
from inclusive_city.layers.imports.planning_tables import import_planning_tables
from inclusive_city.layers.store.errors import Cancelled

SHARES = "district,profile,share,source,as_of\n,visual,2 %,bureau,2026\nWest,visual,0.03,akimat,2025\n"
TOTALS = "district,profile,people,source,as_of\n,,9000,bureau,2026\nw,visual,300,akimat,2025\n"
CAPACITIES = "facility,capacity,unit,source\nF1,120,visits a day,department\nF2,0,visits a day,department\n"
ASSETS = "kind,code,name,facility\nline,12,Line 12,F1\nline,12,,F2\ncrossing,A/B,,F1\n"


@pytest.fixture()
def store(tmp_path):
    with city_store(tmp_path) as made:
        districts = ({"code": "w", "name": "West"}, square(76.90, 43.20, 76.93, 43.23))
        bring(made, features(tmp_path / "d.geojson", districts), "generic_districts", "districts")
        rows = [
            ({"id": f"F{n}", "name": f"Clinic {n}", "facility_type": "health"}, (76.91, 43.21 + n / 1000))
            for n in (1, 2, 3)
        ]
        bring(made, features(tmp_path / "f.geojson", *rows), "generic_facilities")
        yield made


def take(store, tmp_path, complete=False, **tables):
    files = {name: write(tmp_path / f"{name}.csv", text) for name, text in tables.items()}
    return import_planning_tables(store, files, complete)


def shares(store):
    return store.rows(
        "SELECT d.code, s.profile, s.share, s.source, s.as_of FROM demand_share s "
        "LEFT JOIN district d ON d.fid = s.district ORDER BY d.code IS NOT NULL, s.profile"
    )


def assets(store):
    return store.rows(
        "SELECT a.kind, a.code, a.name, f.source_id FROM shared_asset a LEFT JOIN facility_asset p ON p.asset = a.fid "
        "LEFT JOIN facility f ON f.fid = p.facility ORDER BY a.kind, a.code, f.source_id"
    )


def test_all_four_tables(store, model, tmp_path):
    reports = take(store, tmp_path, shares=SHARES, totals=TOTALS, capacities=CAPACITIES, assets=ASSETS)
    assert [(r.kind, r.counts["rows"], r.counts["added"], r.counts["rejected"]) for r in reports] == [
        ("shares", 2, 2, 0), ("totals", 2, 2, 0), ("capacities", 2, 2, 0), ("assets", 3, 3, 0),
    ]  # fmt: skip
    assert shares(store) == [(None, "visual", 0.02, "bureau", "2026"), ("w", "visual", 0.03, "akimat", "2025")]
    assert store.rows("SELECT people, profile FROM demand_total ORDER BY people") == [(300.0, "visual"), (9000.0, None)]
    capacities = "SELECT f.source_id, c.capacity, c.unit FROM facility_capacity c JOIN facility f ON f.fid = c.facility"
    assert sorted(store.rows(capacities)) == [("F1", 120.0, "visits a day"), ("F2", 0.0, "visits a day")]
    assert assets(store) == [
        ("crossing", "A/B", None, "F1"), ("line", "12", "Line 12", "F1"), ("line", "12", "Line 12", "F2"),
    ]  # fmt: skip
    runs = store.rows("SELECT kind, file_name FROM import_run WHERE kind IN ('shares', 'assets') ORDER BY kind")
    assert runs == [("assets", "assets.csv"), ("shares", "shares.csv")]


def test_shares_count_at_once_for_people_without_a_number(store, model, tmp_path):
    path = features(
        tmp_path / "p.geojson",
        ({"id": "1", "people": 1000}, (76.91, 43.21)),
        ({"id": "2", "people": 100}, (76.99, 43.21)),
    )
    bring(store, path, "generic_demand", "demand")
    take(store, tmp_path, shares=SHARES)
    assert read_demand(store, model).by_profile[:, 0].tolist() == [30.0, 2.0]


def test_the_same_again_changes_nothing_and_what_changed_is_told(store, tmp_path):
    take(store, tmp_path, shares=SHARES, assets=ASSETS)
    again = take(store, tmp_path, shares=SHARES, assets=ASSETS)
    assert [r.counts["unchanged"] for r in again] == [2, 3] and not any(r.is_news for r in again)
    (report,) = take(store, tmp_path, shares="profile,share,source\nvisual,0.025,bureau\n")
    assert (report.counts["changed"], report.counts["missing"], len(shares(store))) == (1, 0, 2)


def test_a_whole_table_removes_what_it_lacks(store, tmp_path):
    take(store, tmp_path, shares=SHARES, assets=ASSETS, capacities=CAPACITIES)
    reports = take(
        store, tmp_path, True, shares="profile,share,source\nvisual,0.025,bureau\n",
        assets="kind,code,facility\nline,12,F3\n", capacities="facility,capacity\nF3,5\n",
    )  # fmt: skip
    assert [r.counts["missing"] for r in reports] == [1, 2, 3]
    assert len(shares(store)) == 1 and assets(store) == [("line", "12", "Line 12", "F3")]
    assert store.value("SELECT count(*) FROM facility_capacity") == 1


def test_an_asset_that_a_work_names_stays(store, tmp_path):
    take(store, tmp_path, assets=ASSETS)
    row = {"facility": 1, "measure": 1, "asset": store.value("SELECT fid FROM shared_asset WHERE kind = 'crossing'")}
    store.insert("work", {name: [value] for name, value in row.items()})
    take(store, tmp_path, True, assets="kind,code,facility\nline,12,F3\n")
    assert [kind for kind, *_ in assets(store)] == ["crossing", "line"]


@pytest.mark.parametrize(
    ("table", "head", "row", "reason", "says"),
    [
        ("shares", "district,profile,share,source", ",visual,1.2,x", "bad_share", "“1.2” does not lie between 0 and 1"),
        ("shares", "district,profile,share,source", ",visual,130 %,x", "bad_share", "“130 %”"),
        ("shares", "district,profile,share,source", ",visual,-0.1,x", "bad_amount", "share"),
        ("shares", "district,profile,share,source", ",visual,many,x", "bad_amount", "“many”"),
        ("shares", "district,profile,share,source", ",visual,0.1,", "no_value", "“source”"),
        ("shares", "district,profile,share,source", ",,0.1,x", "no_value", "“profile”"),
        ("shares", "district,profile,share,source", ",blind,0.1,x", "unknown_profile", "visual, hearing"),
        ("shares", "district,profile,share,source", "North,visual,0.1,x", "district_unknown", "“North”"),
        ("shares", "district,profile,people,of_people,source", ",visual,5,0,x", "bad_share", "5 / 0"),
        ("shares", "district,profile,people,of_people,source", ",visual,5,,x", "no_value", "“share”"),
        ("totals", "district,profile,people,source", ",,-3,x", "bad_amount", "-3"),
        ("totals", "district,profile,people,source", ",,,x", "no_value", "“people”"),
        ("capacities", "facility,capacity", "F9,3", "facility_not_here", "“F9”"),
        ("capacities", "facility,capacity", "F1,-3", "bad_amount", "-3"),
        ("assets", "kind,code,facility", "line,,F1", "no_value", "“code”"),
        ("assets", "kind,code,facility", "line,1,F7", "facility_not_here", "“F7”"),
    ],
)
def test_a_bad_row_is_rejected_with_its_reason_and_alone_refused(store, tmp_path, table, head, row, reason, says):
    with pytest.raises(ImportRefused) as refused:
        take(store, tmp_path, **{table: f"{head}\n{row}\n"})
    (note,) = refused.value.report.notes.found
    assert (note.reason, note.row) == (reason, 2) and says in note.text()
    assert store.value("SELECT count(*) FROM demand_share") == 0


def test_a_bad_row_does_not_stop_the_others(store, tmp_path):
    (report,) = take(store, tmp_path, shares=SHARES + "w,visual,0.5,again,\n,hearing,3,x,\nw\n")
    assert report.counts["added"] == 2 and report.rejected == {"told_twice": 1, "bad_share": 1, "unreadable": 1}
    assert store.value("SELECT count(*) FROM import_note WHERE severity = 'rejected'") == 3
    write_reports([report], tmp_path / "report.csv")
    with open(tmp_path / "report.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["file"], row["row"], row["reason"]) for row in sorted(rows, key=lambda row: row["row"])] == [
        ("shares.csv", "4", "told_twice"), ("shares.csv", "5", "bad_share"), ("shares.csv", "6", "unreadable"),
    ]  # fmt: skip


def test_one_table_that_cannot_be_used_leaves_the_others_out_too(store, tmp_path):
    for bad in ("facility,capacity\nF9,3\n", "id,size\nF1,3\n", ""):
        with pytest.raises(ImportStopped):
            take(store, tmp_path, shares=SHARES, capacities=bad)
        assert shares(store) == []
    with pytest.raises(ImportStopped, match="lacks columns.*“capacity”"):
        take(store, tmp_path, capacities="facility,size\nF1,3\n")
    with pytest.raises(ImportStopped, match="at least one table"):
        import_planning_tables(store, {})


def test_cancelled_at_any_step_writes_nothing(store, tmp_path):
    files = {"shares": write(tmp_path / "s.csv", SHARES), "assets": write(tmp_path / "a.csv", ASSETS)}
    for step in range(6):
        calls = iter([False] * step)
        with pytest.raises(Cancelled):
            import_planning_tables(store, files, cancelled=lambda calls=calls: next(calls, True))
        assert shares(store) == [] and assets(store) == []


def test_ids_of_two_sources(store, tmp_path):
    shop = features(tmp_path / "g.geojson", ({"id": "F1", "name": "Shop", "facility_type": "commerce"}, (76.92, 43.22)))
    bring(store, shop, "generic_facilities", source="shops")
    (report,) = take(store, tmp_path, capacities="facility,facility_source,capacity\nF1,,3\nF1,shops,4\nF2,,5\n")
    assert report.rejected == {"facility_ambiguous": 1} and report.counts["added"] == 2
    uuid = store.value("SELECT uuid FROM facility WHERE source_id = 'F3'")
    (report,) = take(store, tmp_path, capacities=f"facility,capacity\n{uuid.upper()},7\n")
    assert report.counts["added"] == 1


def test_totals_are_checked_at_once(store, tmp_path):
    path = features(tmp_path / "p.geojson", ({"id": "1", "people": 1000, "visual": 300}, (76.91, 43.21)))
    bring(store, path, "generic_demand", "demand")
    (report,) = take(store, tmp_path, totals=TOTALS)
    (told,) = [note.text() for note in report.notes.found]
    assert told.startswith("The whole city, all people: the places add up to 1000, bureau says 9000: -88.9 %.")
    assert report.flagged == {"sum_differs": 1}


def test_as_an_algorithm(store, tmp_path):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from inclusive_city.algorithms.import_planning_data import ImportPlanningData

    feedback = QgsProcessingFeedback()
    parameters = {
        "STORE": store.name, "SHARES": str(write(tmp_path / "s.csv", SHARES + ",hearing,3,x,\n")),
        "REPORT": str(tmp_path / "report.csv"),
    }  # fmt: skip
    found, done = ImportPlanningData().create().run(parameters, QgsProcessingContext(), feedback)
    assert done and (found["ROWS"], found["ADDED"], found["REJECTED"]) == (3, 2, 1)
    assert "Row 4: The share “3” does not lie between 0 and 1" in feedback.textLog()
    assert (tmp_path / "report.csv").exists() and len(shares(store)) == 2


def test_a_sheet_of_a_spreadsheet_in_other_words(store, tmp_path):
    """Columns in any order and case, a district by its Kazakh name, a comma for the decimal point, a real date."""
    from osgeo import gdal, ogr

    store.insert(
        "label", {"kind": ["district"], "code": ["w"], "language": ["kk"], "title": ["Батыс ауданы"]}
    )  # as an import of districts keeps it
    path = tmp_path / "shares.xlsx"
    data = gdal.GetDriverByName("XLSX").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = data.CreateLayer("Үлестер")
    for name, kind in (("Source", ogr.OFTString), ("PROFILE", ogr.OFTString), ("Share", ogr.OFTString),
                       ("as_of", ogr.OFTDate), ("District", ogr.OFTString), ("note", ogr.OFTString)):  # fmt: skip
        layer.CreateField(ogr.FieldDefn(name, kind))
    for share, district in (("2,5 %", "Батыс ауданы"), ("0,02", None)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["Source"], feature["PROFILE"], feature["Share"] = "Бюро", "visual", share
        feature["as_of"] = "2026/02/01"
        if district:
            feature["District"] = district
        layer.CreateFeature(feature)
    del feature, layer, data
    (report,) = import_planning_tables(store, {"shares": path})
    assert report.counts["added"] == 2 and not report.notes.found
    assert shares(store) == [(None, "visual", 0.02, "Бюро", "2026-02-01"), ("w", "visual", 0.025, "Бюро", "2026-02-01")]
