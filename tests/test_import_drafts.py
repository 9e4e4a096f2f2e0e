"""A mapping while somebody makes it: kept as written, guessed from the source, tried on the first rows."""

from __future__ import annotations

from dataclasses import fields, is_dataclass

import pytest
from import_support import ROOT, bring, city_store, features, square, write

from inclusive_city.layers.imports import MappingError, load_mapping, shipped_mappings
from inclusive_city.layers.imports.corrections import SOLVED, last_run, remarks_of, solved
from inclusive_city.layers.imports.guesses import date_form, guess
from inclusive_city.layers.imports.mapping import ReaderOptions
from inclusive_city.layers.imports.mapping_draft import COLUMN, CONSTANT, EMPTY, KEPT, MappingDraft
from inclusive_city.layers.imports.mapping_files import read_mapping
from inclusive_city.layers.imports.preview import ACCEPTED, FLAGGED, REJECTED, preview_rows
from inclusive_city.layers.imports.readers import open_source
from inclusive_city.layers.imports.sample import Sample, layers_of, reader_for, value_counts

REGISTER = """№;Наименование;Атауы (қаз);Тип объекта;Адрес;Форма собственности;Долгота;Широта;E01;Дата обследования
1;Поликлиника 5;5 емхана;Поликлиника;ул. Абая, 5;Государственная;76,90;43,25;level;23.11.2025
2;Аптека;Дәріхана;Аптека;ул. Абая, 7;частная;76,91;43,26;;24.11.2025
3;Без места;;Космодром;;частная;;;;
"""


@pytest.fixture()
def store(tmp_path):
    with city_store(tmp_path) as made:
        yield made


def meaning(said):
    """What a mapping says, without where it stands."""
    if is_dataclass(said):
        left_out = ("line", "value_lines", "file")
        return tuple(meaning(getattr(said, each.name)) for each in fields(said) if each.name not in left_out)
    if isinstance(said, dict):
        return {key: meaning(value) for key, value in said.items()}
    return [meaning(each) for each in said] if isinstance(said, (tuple, list)) else said


def target(draft, model, name):
    return next(each for each in draft.targets(model) if name in (each.name, each.criterion))


def sample_of(path, mapping=None, **how):
    return Sample(open_source(path, mapping.reader if mapping else reader_for(str(path), ReaderOptions())), **how)


def guessed(path, model, kind="facilities"):
    draft, sample = MappingDraft.new(kind, "mine"), sample_of(path, with_shapes=kind == "districts")
    guess(draft, sample, model)
    return draft, sample


# ---------------------------------------------------------------------- kept as written
@pytest.mark.parametrize("name", shipped_mappings())
def test_untouched_mapping_is_saved_as_it_was(name, tmp_path):
    draft = MappingDraft.load(name)
    draft.save(tmp_path / "copy.yaml")
    original = ROOT / "resources" / "mappings" / f"{name}.yaml"
    assert (tmp_path / "copy.yaml").read_bytes() == original.read_bytes()
    assert meaning(load_mapping(tmp_path / "copy.yaml")) == meaning(load_mapping(name))


@pytest.mark.parametrize("name", shipped_mappings())
def test_a_change_leaves_everything_else(name, tmp_path, model):
    draft = MappingDraft.load(name)
    draft.put(("title",), "Другое: “x” #y")
    before = meaning(load_mapping(name))
    changed = meaning(draft.save(tmp_path / "copy.yaml"))
    names = [each.name for each in fields(load_mapping(name)) if each.name not in ("file",)]
    assert [key for key, was, now in zip(names, before, changed) if was != now] == ["title"]
    comments = [line for line in (ROOT / "resources/mappings" / f"{name}.yaml").read_text("utf-8").splitlines()
                if line.lstrip().startswith("#")]  # fmt: skip
    assert [line for line in draft.text.splitlines() if line.lstrip().startswith("#")] == comments


def test_one_answer_changed_leaves_the_other_answers_and_their_comments(tmp_path, model):
    draft = MappingDraft.load("france_town_halls")
    first = target(draft, model, "E01")
    draft.set_value(first, "Пандус", "ramp")
    was = MappingDraft.load("france_town_halls").text.splitlines()
    now = draft.to_text().splitlines()
    gone, come = [line for line in was if line not in now], [line for line in now if line not in was]
    assert len(gone) == 1 and "plain-pied" in gone[0]
    assert any("Пандус: ramp" in line for line in come) and len(come) <= 5
    assert draft.values(first)["Пандус"] == "ramp"


def test_what_extends_another_keeps_extending_it(tmp_path, model):
    draft = MappingDraft.load("osm_stops" if "extends" in MappingDraft.load("osm_stops").own else "sample_facilities")
    base = draft.own["extends"]
    draft.fill(target(draft, model, "note"), "Remark")
    assert f"extends: {base}" in draft.to_text()
    assert draft.mapping().fields["note"][0].columns == ("Remark",)
    draft.put(("optional_columns",), None)  # cannot be taken away from what is extended: written out
    assert "extends" not in draft.to_text() and not draft.mapping().optional_columns


@pytest.mark.parametrize("text", ["null", "~", "yes", "1", "a: b", "- x", "#x", "", "  x", "{x}", "ё: 'ы' \"ъ\"", "<<"])
def test_any_text_comes_back_as_it_was(text, model):
    draft = MappingDraft.new("facilities", "mine")
    draft.put(("id",), "id")
    kind = target(draft, model, "facility_type")
    draft.fill(kind, "Type")
    draft.set_value(kind, f"v{text}" if not text.strip() else text, "health")
    draft.fill(target(draft, model, "name"), text.strip() or "x")
    again = read_mapping(draft.to_text(), "x")
    assert again.fields["name"][0].columns == (text.strip() or "x",)
    assert list(again.fields["facility_type"][0].values.values()) == ["health"]


def test_what_cannot_be_shown_is_named_and_kept(model):
    draft = MappingDraft.load("france_town_halls")
    assert draft.unseen() == ["bounds", "repeated", "inspection: compensations"]
    assert draft.choice(target(draft, model, "name")).way == KEPT
    assert draft.choice(target(draft, model, "name")).words == "Mairie – {nom}"
    assert draft.choice(target(draft, model, "facility_type")).constant == "administrative"
    assert draft.choice(target(draft, model, "basis")).way == CONSTANT
    answer = target(draft, model, "has_stairs")
    assert draft.choice(answer).more == ("when",) or draft.choice(answer).way == KEPT
    assert draft.choice(target(draft, model, "note")).way == EMPTY


def test_another_column_keeps_the_map(model):
    draft = MappingDraft.load("osm_facilities")
    owner = target(draft, model, "owner_kind")
    draft.fill(owner, "ownership")
    value = draft.mapping().fields["owner_kind"][0]
    assert value.columns == ("ownership",) and value.values["public"] == "state" and value.others == "ignore"


def test_a_mapping_with_mistakes_is_not_saved(tmp_path):
    draft = MappingDraft.new("facilities", "mine")
    with pytest.raises(MappingError):
        draft.save(tmp_path / "broken.yaml")
    assert not list(tmp_path.iterdir())


# ---------------------------------------------------------------------- guessed
def test_columns_are_known_by_their_names_in_several_languages(tmp_path, model):
    draft, _ = guessed(write(tmp_path / "register.csv", REGISTER), model)
    said = {each.name: draft.choice(each).column for each in draft.targets(model) if draft.choice(each).way == COLUMN}
    assert said == {
        "id": "№", "name": "Наименование", "name_kk": "Атауы (қаз)", "facility_type": "Тип объекта", "address": "Адрес",
        "owner_kind": "Форма собственности", "inspected_at": "Дата обследования", "E01": "E01",
    }  # fmt: skip
    assert draft.get(("geometry",)) == {"x": "Долгота", "y": "Широта"}
    assert draft.get(("inspection", "inspected_at"))["format"] == "%d.%m.%Y"
    types = draft.values(target(draft, model, "facility_type"))
    assert types == {"Поликлиника": "health", "Аптека": "health"}  # what is not known stays open


def test_columns_are_known_by_what_stands_in_them(tmp_path, model):
    text = "a,b,c,d,e\nx-1,76.9,43.2,Школа 5,ул. Абая 5\nx-2,76.8,43.3,Больница,ул. Абая 7\n"
    draft, _ = guessed(write(tmp_path / "plain.csv", text), model)
    assert draft.get(("geometry",)) == {"x": "b", "y": "c"} and draft.get(("id",)) == "a"
    assert draft.get(("fields", "facility_type"))["column"] == "d" and draft.get(("fields", "address")) == "e"


def test_numbers_that_are_no_places_are_not_taken_for_them(tmp_path, model):
    text = "name,siret,address\nA,824 111,rue X\nB,825 222,rue Y\n"
    draft, _ = guessed(write(tmp_path / "plain.csv", text), model)
    assert draft.get(("geometry",)) == "none"
    assert draft.get(("id",)) == {"hash": ["name", "address"]}


def test_guesses_on_real_files(shared_data, model):
    lorient, _ = guessed(shared_data("acceslibre_lorient_register") / "establishments_accessibility.csv", model)
    assert lorient.get(("geometry",)) == {"x": "longitude", "y": "latitude"} and lorient.get(("id",)) == "id"
    assert lorient.values(target(lorient, model, "facility_type"))["Restaurant"] == "catering"
    lyon, _ = guessed(shared_data("acceslibre_lyon_facilities") / "erp_lyon.json", model)
    assert lyon.get(("geometry",)) == {"wkt": "fields.geom"}
    halls, _ = guessed(shared_data("france_town_hall_survey_a") / "town_halls_survey.tsv", model)
    assert halls.get(("geometry",)) == {"column": "geo", "order": "lat_lon"}


@pytest.mark.parametrize(
    ("texts", "form"),
    [(["23.11.2025"], "%d.%m.%Y"), (["2025-11-23"], ""), (["01/02/2025", "23/02/2025"], "%d/%m/%Y"), (["x"], ""),
     (["02/23/2025 10:00:00"], "%m/%d/%Y %H:%M:%S")],
)  # fmt: skip
def test_form_of_dates(texts, form):
    assert date_form(texts) == form


# ---------------------------------------------------------------------- preview
def test_preview_says_of_each_row_what_an_import_would(store, tmp_path, model):
    path = write(tmp_path / "register.csv", REGISTER)
    draft, sample = guessed(path, model)
    found = preview_rows(store, sample, draft.mapping())
    assert [row.verdict for row in found.rows] == [ACCEPTED, ACCEPTED, REJECTED]
    first, last = found.rows[0], found.rows[-1]
    assert first.cells["facility_type"] == "health" and first.cells["place"] == "inside"
    assert first.cells["answers"] == "E01 = level" and (first.x, first.y) == (76.90, 43.25)
    assert first.cells["inspected_at"].startswith("2025-11-23")
    assert last.number == 4 and last.cells["name"] == "Без места" and last.notes
    report = bring(store, path, draft.mapping())
    assert report.counts["rejected"] == found.count(REJECTED) and report.counts["added"] == found.count(ACCEPTED)
    assert set(report.rejected) == {note.reason for note in last.notes if note.severity == REJECTED}


@pytest.mark.parametrize(
    ("folder", "file", "mapping"),
    [
        ("osm_norwich_facilities", "norwich_facilities.geojson", "osm_facilities"),
        ("osm_vienna_bus_stops", "vienna_bus_stops.geojson", "osm_stops"),
        ("france_town_hall_survey_a", "town_halls_survey.tsv", "france_town_halls"),
        ("acceslibre_lyon_facilities", "erp_lyon.json", "acceslibre_fixture"),
        ("tourisme_handicap_a", "tourisme_handicap.csv", "tourisme_handicap"),
    ],
)
def test_preview_of_real_files_agrees_with_the_import_of_the_same_rows(
    store, shared_data, folder, file, mapping, monkeypatch
):
    path, read = shared_data(folder) / file, load_mapping(mapping)
    found = preview_rows(store, sample_of(path, read), read)
    assert len(found.rows) == 200 and found.has_more
    report = bring(store, path, read)
    last = found.rows[-1].number
    for severity in (REJECTED, FLAGGED):
        told = {
            (note.row, note.reason)
            for note in report.notes.found
            if note.severity == severity and 0 < note.row <= last
            and note.reason not in ("unknown_value", "duplicate_near", "duplicate_name_address", "all_outside")
        }  # fmt: skip
        seen = {(row.number, note.reason) for row in found.rows for note in row.notes if note.severity == severity}
        assert seen == told


def test_preview_of_districts_shows_their_outlines(store, tmp_path, model):
    path = features(
        tmp_path / "d.geojson",
        ({"code": "a", "name": "A"}, square(76.8, 43.2, 76.9, 43.3)),
        ({"code": "b", "name": "B"}, (76.8, 43.2)),
    )
    draft, sample = guessed(path, model, "districts")
    found = preview_rows(store, sample, draft.mapping())
    assert [row.verdict for row in found.rows] == [ACCEPTED, REJECTED] and found.rows[0].area


def test_preview_of_inspections_knows_which_facilities_are_there(store, tmp_path):
    bring(store, features(tmp_path / "f.geojson", ({"id": "1", "name": "A", "facility_type": "health"}, (76.9, 43.2))),
          "generic_facilities")  # fmt: skip
    path = write(tmp_path / "i.csv", "id,facility_id,inspected_at,basis,state,E01,E99\n"
                 "i1,1,2025-01-01,reported,submitted,level,\ni2,9,2025-01-01,reported,submitted,none,\n")  # fmt: skip
    found = preview_rows(store, sample_of(path), load_mapping("generic_inspections"))
    assert [row.verdict for row in found.rows] == [ACCEPTED, REJECTED]
    assert found.rows[1].notes[0].reason == "unknown_facility"
    assert any(note.reason == "unknown_column" for note in found.notes)


def test_another_coordinate_system_is_recognised(store, tmp_path, model):
    rows = "\n".join(f"{n},S{n},health,{653000 + n},{4790000 + n}" for n in range(5))
    draft, sample = guessed(write(tmp_path / "utm.csv", f"id,name,facility_type,x,y\n{rows}\n"), model)
    assert preview_rows(store, sample, draft.mapping()).crs == "EPSG:32643"
    draft.put(("crs",), "EPSG:32643")
    assert preview_rows(store, sample, draft.mapping()).count(ACCEPTED) == 5


def test_swapped_coordinates_are_recognised(store, tmp_path, model):
    rows = "\n".join(f"{n},S{n},health,{43.2 + n / 100},76.9" for n in range(5))
    draft, sample = guessed(write(tmp_path / "s.csv", f"id,name,facility_type,x,y\n{rows}\n"), model)
    found = preview_rows(store, sample, draft.mapping())
    assert found.is_swapped and not found.crs
    draft.put(("geometry",), {"x": "y", "y": "x"})
    assert not preview_rows(store, sample, draft.mapping()).is_swapped


# ---------------------------------------------------------------------- source
def test_values_are_counted_in_the_whole_file(tmp_path):
    path = write(tmp_path / "v.csv", "t\n" + "a\n" * 300 + "b\n" * 5 + " a \n")
    assert value_counts(open_source(path), ["t", "none"]) == {"t": [("a", 301), ("b", 5)], "none": []}


def test_layers_are_offered_where_there_are_several(tmp_path, qgis_app):
    from osgeo import ogr

    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "two.gpkg"))
    for name in ("one", "two"):
        layer = data.CreateLayer(name)
        layer.CreateFeature(ogr.Feature(layer.GetLayerDefn()))
    del layer, data
    assert layers_of(str(tmp_path / "two.gpkg")) == ["one", "two"]
    assert layers_of(str(tmp_path / "two.gpkg") + "|layername=one") == []


# ---------------------------------------------------------------------- corrections
def test_what_a_correction_solved_is_told(store, tmp_path):
    def file(kind, y):
        rows = [({"id": "1", "name": "A", "facility_type": kind}, (76.9, 43.2)),
                ({"id": "2", "name": "B", "facility_type": "health"}, (76.9, y))]  # fmt: skip
        return features(tmp_path / "f.geojson", *rows)

    first = remarks_of(bring(store, file("rocket", 50.0), "generic_facilities"))
    assert {(remark.source_id, remark.reason) for remark in first} == {("1", "untyped"), ("2", "outside")}
    assert [remark.facility is not None for remark in first if remark.source_id == "2"] == [True]
    second = remarks_of(bring(store, file("health", 50.0), "generic_facilities"))
    told = solved(first, second)
    assert [(remark.severity, remark.source_id, remark.reason) for remark in told] == [(SOLVED, "1", "untyped")]
    kept = last_run(store, "facilities")
    assert kept.file == "f.geojson" and [remark.source_id for remark in kept.remarks] == ["2"]
    third = remarks_of(bring(store, file("health", 43.2), "generic_facilities"))
    assert [remark.source_id for remark in solved(kept.remarks, third)] == ["2"]
    assert solved(third, third) == [] and last_run(store, "demand") is None
