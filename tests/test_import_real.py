"""The imports on real files: what each holds, what comes into the store, and what the known faults become.

The counts are those that the README of each data folder names, or were counted from the files by other means here.
"""

from __future__ import annotations

import csv
import json
from collections import Counter
from datetime import datetime

import pytest
from import_support import answers_of, bring, city_store

from inclusive_city.layers.evaluation import evaluate_store
from inclusive_city.layers.model_store import titles


@pytest.fixture()
def store(tmp_path):
    with city_store(tmp_path) as made:
        yield made


def statuses(store, profile="mobility", basis="reported"):
    evaluate_store(store)
    rows = store.rows(
        "SELECT status, count(*) FROM facility_status WHERE profile = :profile AND basis = :basis GROUP BY status",
        {"profile": profile, "basis": basis},
    )
    return dict(rows)


def counts(report, *names):
    return tuple(report.counts[name] for name in names)


def unchanged_the_second_time(store, path, mapping, **options):
    store.execute("DELETE FROM facility_dirty")
    again = bring(store, path, mapping, **options)
    assert again.counts["added"] == again.counts["changed"] == again.counts["missing"] == 0
    assert again.counts.get("inspections_added", 0) == again.counts.get("inspections_replaced", 0) == 0
    assert store.value("SELECT count(*) FROM facility_dirty") == 0
    return again


def test_almaty_districts(store, shared_data):
    folder = shared_data("almaty_districts_osm")
    report = bring(store, folder / "almaty_districts.geojson", "osm_districts", "districts")
    assert counts(report, "rows", "added", "rejected", "flagged") == (8, 8, 0, 0)
    codes = ["alatau", "almaly", "auezov", "bostandyk", "medeu", "nauryzbay", "turksib", "zhetysu"]
    assert [code for (code,) in store.rows("SELECT code FROM district ORDER BY code")] == codes
    with (folder / "district_names.csv").open(encoding="utf-8-sig") as file:
        names = list(csv.DictReader(file))
    assert sorted(titles(store, "district", "kk").values()) == sorted(row["name_kk"] for row in names)
    assert sorted(titles(store, "district", "ru").values()) == sorted(row["name_ru"] for row in names)
    assert titles(store, "district", "en")["zhetysu"] == "Zhetysu district"
    with (shared_data("almaty_reference_figures") / "district_population.csv").open(encoding="utf-8-sig") as file:
        published = sorted(int(row["population"]) for row in csv.DictReader(file))
    assert sorted(n for (n,) in store.rows("SELECT population FROM district")) == published
    bounds = [row for row in store.rows("SELECT code, population_source FROM district") if "lower bound" in row[1]]
    assert sorted(code for code, _ in bounds) == ["auezov", "turksib"]
    _, shapes = store.geometries("district")
    assert store.value("SELECT count(*) FROM district WHERE geom IS NOT NULL") == 8 and all(shapes)


def test_almaty_districts_without_the_table_beside(store, shared_data, tmp_path):
    source = shared_data("almaty_districts_osm") / "almaty_districts.geojson"
    alone = tmp_path / "alone" / source.name
    alone.parent.mkdir()
    alone.write_bytes(source.read_bytes())
    report = bring(store, alone, "osm_districts", "districts")
    assert report.flagged == {"join_missing": 1} and report.counts["added"] == 8
    assert titles(store, "district", "kk")["zhetysu"] == "Жетісу ауданы"


def test_norwich(store, shared_data):
    path = shared_data("osm_norwich_facilities") / "norwich_facilities.geojson"
    report = bring(store, path, "osm_facilities", bounds="none")
    assert counts(report, "rows", "added", "inside", "rejected") == (3533, 3519, 3519, 14)
    assert report.rejected == {"duplicate_id": 14}  # 14 features occur twice
    assert report.flagged["unknown_option"] == 1  # a toilets:wheelchair of its own words
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    wheelchair = Counter({f["id"]: f["properties"].get("wheelchair") for f in features}.values())
    assert wheelchair == {None: 3403, "yes": 100, "limited": 11, "no": 4, "designated": 1}
    found = statuses(store)
    assert {name: found[name] for name in ("accessible", "partial", "inaccessible")} == {
        "accessible": wheelchair["yes"] + wheelchair["designated"],
        "partial": wheelchair["limited"],
        "inaccessible": wheelchair["no"],
    }
    kinds = dict(store.rows("SELECT facility_type, count(*) FROM facility GROUP BY 1"))
    assert kinds["catering"] > 600 and kinds["commerce"] > 1000 and kinds["sport"] > 300
    car_parks = sum(1 for f in features if f["properties"].get("amenity") == "parking")
    assert car_parks < kinds["other"] < car_parks + 500
    assert (
        store.value("SELECT count(*) FROM facility_status WHERE basis = 'official' AND status <> 'not_assessed'") == 0
    )
    unchanged_the_second_time(store, path, "osm_facilities", bounds="none")


def test_vienna_stops(store, shared_data):
    path = shared_data("osm_vienna_bus_stops") / "vienna_bus_stops.geojson"
    report = bring(store, path, "osm_stops", bounds="none")
    assert counts(report, "rows", "added", "inside", "rejected", "flagged") == (1005, 1005, 1005, 0, 0)
    assert store.rows("SELECT DISTINCT facility_type FROM facility") == [("transport_stop",)]
    found = statuses(store)  # wheelchair: yes 51, no 11, limited 7
    assert (found["accessible"], found["partial"], found["inaccessible"]) == (51, 7, 11)
    tactile = store.rows(
        "SELECT value, count(*) FROM answer_read WHERE criterion = 'T02' GROUP BY value ORDER BY value"
    )
    assert tactile == [("no", 313), ("yes", 20)]
    displays = store.rows("SELECT count(*) FROM answer_read WHERE criterion = 'T05' AND value = 'yes'")
    assert displays == [(48,)]  # 46 departures boards, 2 displays without one
    unchanged_the_second_time(store, path, "osm_stops", bounds="none")


def test_astana_outlines(store, shared_data):
    path = shared_data("osm_astana_malls") / "astana_malls.geojson"
    report = bring(store, path, "osm_facilities", bounds="none")
    assert counts(report, "rows", "added", "rejected") == (60, 60, 0)
    _, x, y = store.points("facility")
    assert ((x > 71) & (x < 72) & (y > 51) & (y < 51.5)).all()
    assert statuses(store)["accessible"] == 2


def test_astana_is_not_in_almaty(store, shared_data):
    report = bring(store, shared_data("osm_astana_malls") / "astana_malls.geojson", "osm_facilities")
    assert report.counts["outside"] == 60 and report.flagged["all_outside"] == 1


def test_lorient_register(store, shared_data):
    path = shared_data("acceslibre_lorient_register") / "establishments_accessibility.csv"
    report = bring(store, path, "acceslibre_register")
    assert counts(report, "rows", "added", "inside", "rejected") == (2701, 2701, 2701, 0)
    with path.open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    by_street = Counter((r["name"], r["numero"], r["voie"], r["commune"]) for r in rows)
    assert sum(n - 1 for n in by_street.values()) == 160  # rows that repeat name and address of another
    # A third of the rows has no street: the hamlet tells 64 of the 160 apart.
    where = Counter((r["name"], r["numero"], r["voie"], r["lieu_dit"], r["postal_code"], r["commune"]) for r in rows)
    assert report.flagged["duplicate_name_address"] == sum(n - 1 for n in where.values()) == 96
    # False is "not recorded": an inspection is made only of what somebody really said.
    said = {
        r["id"]
        for r in rows
        if "True" in (r["entree_plain_pied"], r["cheminement_ext_terrain_stable"], r["sanitaires_adaptes"])
    }
    assert report.counts["inspections_added"] < 20 and said <= {
        k for (k,) in store.rows("SELECT source_id FROM inspection")
    }
    assert store.value("SELECT count(*) FROM answer_read WHERE value = 'no'") == 0
    assert report.flagged["implausible"] == 7  # seven doors of 2 cm
    assert store.value("SELECT count(*) FROM facility WHERE note LIKE 'Déclaré conforme%'") == 1129
    assert store.value("SELECT count(*) FROM facility WHERE address LIKE '9999%'") == 0
    assert "unknown_value" not in report.flagged  # all 76 activities are in the map
    assert answers_of(store, "1670").keys() >= {"E17", "A08"}
    unchanged_the_second_time(store, path, "acceslibre_register")


def test_acceslibre_example(store, shared_data):
    """The schema's own example, in commas, in which False is an answer."""
    path = shared_data("acceslibre_lorient_register") / "exemple-valide.csv"
    report = bring(store, path, "acceslibre_register")
    assert counts(report, "rows", "added", "rejected") == (6, 6, 0)
    assert answers_of(store, "b452dded-0eed-4814-ae9e-94f6e525f2cb") == {
        "E01": "none", "E13": "1.2", "C01": "0.891", "has_public_toilet": "yes", "W01": "yes",
    }  # fmt: skip
    first = answers_of(store, "ae6d05c1-586d-4557-bc82-09fe43c1f61e")
    assert first["E13"] == "0.9" and first["E01"] == "level" and first["A03"] == first["has_parking"] == "yes"


def test_lyon_dump(store, shared_data):
    path = shared_data("acceslibre_lyon_facilities") / "erp_lyon.json"
    report = bring(store, path, "acceslibre_fixture")
    assert counts(report, "rows", "added", "inside", "rejected") == (1270, 1270, 1270, 0)
    assert report.flagged["unknown_type"] == 621  # no activity in the source
    assert store.value("SELECT count(*) FROM facility WHERE facility_type = 'other'") >= 621
    _, x, y = store.points("facility")
    spots = Counter(zip(x.tolist(), y.tolist()))
    assert sum(n - 1 for n in spots.values()) == 317 and max(spots.values()) == 31
    assert store.value("SELECT count(*) FROM inspection") == 0
    unchanged_the_second_time(store, path, "acceslibre_fixture")


def test_town_halls(store, shared_data):
    path = shared_data("france_town_hall_survey_a") / "town_halls_survey.tsv"
    report = bring(store, path, "france_town_halls")
    with path.open(encoding="utf-8") as file:
        rows = list(csv.reader(file, delimiter="\t"))[1:]
    halls = {(r[11], r[14], r[13]) for r in rows}
    rows = list({(r[11], r[14], r[13], r[15]): r for r in reversed(rows)}.values())  # once what was sent twice
    assert counts(report, "rows", "added", "inside") == (4622, len(halls), len(halls))
    assert (len(halls), len(rows)) == (4517, 4620)
    assert report.rejected == {"duplicate_id": 2}  # sent twice in the same second
    assert report.flagged["repeated"] == 105 and report.counts["inspections_added"] == 4620

    def said(criterion):
        sql = "SELECT value, count(*) FROM answer_read WHERE criterion = :code GROUP BY value"
        return dict(store.rows(sql, {"code": criterion}))

    entrance, ramp = Counter(r[0][:3] for r in rows), Counter(r[3] for r in rows)
    assert said("E01")["level"] == entrance["Non"]
    fixed, removable, without = (
        ramp[k] for k in ("Oui, j'ai une rampe fixe", "Oui, j'ai une rampe amovible", "Non, pas de rampe")
    )
    assert said("E01")["ramp"] == fixed
    assert said("E01")["none"] == removable + without + 3  # "non", "MUR" and "Muret"
    assert said("E01")["unknown"] == entrance["Je "] + ramp["Je ne suis pas sûr"]
    toilets = Counter(r[5] for r in rows)
    assert said("W01")["yes"] == toilets["Oui, j'ai des toilettes adaptées"]
    assert said("W01")["no"] == toilets["Non, ce sont des toilettes classiques"]
    assert said("has_public_toilet")["no"] == toilets["Je n'ai pas de toilettes"]
    assert store.value("SELECT count(*) FROM compensation") == 2 * sum(r[4] == "TRUE" for r in rows)
    assert store.rows("SELECT min(inspected_at), max(inspected_at) FROM inspection")[0] == sent_between(rows)
    found = statuses(store)
    assert (
        found["conditional"] in range(38, 43)
        and 2500 < found["accessible"] < 2700
        and 450 < found["inaccessible"] < 520
    )
    assert sum(found.values()) == 4517
    # One hall answered twice: the later word counts, and the earlier is still there.
    assert (
        store.value("SELECT count(*) FROM inspection i JOIN facility f ON f.fid = i.facility WHERE f.name LIKE '%Ozan'")
        == 2
    )
    assert (
        store.value("SELECT address FROM facility WHERE name LIKE '%Polliat'")
        == "209 place de la Mairie, BP 40019, 01310 Polliat"
    )
    unchanged_the_second_time(store, path, "france_town_halls")


def sent_between(rows):
    times = [datetime.strptime(row[15], "%m/%d/%Y %H:%M:%S") for row in rows]
    return tuple(when.strftime("%Y-%m-%dT%H:%M:%S.000Z") for when in (min(times), max(times)))


def test_tourisme_handicap(store, shared_data):
    path = shared_data("tourisme_handicap_a") / "tourisme_handicap.csv"
    report = bring(store, path, "tourisme_handicap")
    assert counts(report, "rows", "added", "unlocated", "rejected") == (2143, 2142, 2142, 1)
    assert report.rejected == {"duplicate_id": 1}  # one row is there twice, word for word
    assert report.flagged["unlocated"] == 2142 and report.flagged["duplicate_name_address"] == 5
    assert store.value("SELECT count(*) FROM inspection") == 0  # the mark answers no criterion
    families = store.value(
        "SELECT count(*) FROM facility WHERE note = 'Tourisme & Handicap: auditif;mental;moteur;visuel'"
    )
    assert families in (1166, 1167)
    assert store.value("SELECT count(*) FROM facility WHERE address LIKE '%- ,%' OR address LIKE ',%'") == 0
    assert store.value("SELECT count(*) FROM facility WHERE facility_type = 'catering'") > 100
    unchanged_the_second_time(store, path, "tourisme_handicap")


@pytest.mark.parametrize("count", [400])
def test_sample_city(store, model, tmp_path, count):
    from inclusive_city.layers.sample_city import write_sample_city

    sample = write_sample_city(tmp_path / "sample", model, count)
    bring(store, tmp_path / "sample" / "districts.geojson", "sample_districts", "districts")
    facilities = bring(store, tmp_path / "sample" / "facilities.geojson", "sample_facilities")
    inspections = bring(store, tmp_path / "sample" / "inspections.csv", "sample_inspections", "inspections")
    people = bring(store, tmp_path / "sample" / "population.geojson", "sample_demand", "demand")
    faults = sample.faults
    assert facilities.counts["added"] == count and facilities.counts["unlocated"] == faults["unlocated"]
    assert facilities.counts["outside"] == faults["outside_city"]
    assert counts(inspections, "inspections_added", "answers", "compensations", "rejected", "flagged") == (
        sample.inspections, sample.answers, sample.compensations, 0, 0,
    )  # fmt: skip
    assert people.counts["people"] == sample.people and people.counts["added"] == sample.cells
    assert store.rows("SELECT DISTINCT source FROM facility") == [("generated sample",)]
