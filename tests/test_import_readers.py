"""Readers: every form of file gives the same rows, and what cannot be read is named with its remedy."""

from __future__ import annotations

import json

import numpy as np
import pytest
from import_support import HERE, features, square, write

from inclusive_city.layers.imports.errors import SourceError
from inclusive_city.layers.imports.mapping import Join, ReaderOptions
from inclusive_city.layers.imports.read_delimited import DelimitedSource, detect_encoding
from inclusive_city.layers.imports.readers import open_source

TABLE = [
    ["id", "имя", "порог"],
    ["1", "Аптека «Ромашка»", "2,5"],
    ["2", "Школа; № 5", ""],
    ["3", "Ойын, сауық", "90 см"],
]


def rows_of(path, options=None, wanted=None):
    source = open_source(path, options)
    batches = list(source.batches(set(wanted or source.columns)))
    columns = {}
    for batch in batches:
        for name, cells in batch.columns.items():
            columns.setdefault(name, []).extend(cells)
    numbers = np.concatenate([batch.numbers for batch in batches]).tolist()
    return columns, numbers


def delimited(delimiter):
    quoted = [[f'"{c}"' if delimiter in c or '"' in c else c for c in row] for row in TABLE]
    return "\r\n".join(delimiter.join(row) for row in quoted) + "\r\n"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
def test_delimited_text_is_recognised(tmp_path, delimiter, encoding):
    table = (
        TABLE
        if encoding != "cp1251"
        else [[c.replace("Ойын", "Игры").replace("сауық", "театр") for c in r] for r in TABLE]
    )
    text = delimited(delimiter).replace("Ойын", table[3][1][:4]).replace("сауық", table[3][1][6:])
    columns, numbers = rows_of(write(tmp_path / "a.csv", text, encoding))
    assert numbers == [2, 3, 4]
    assert columns["id"] == ["1", "2", "3"]
    assert columns["имя"] == [row[1] for row in table[1:]]
    assert columns["порог"] == ["2,5", "", "90 см"]


def test_delimiter_and_encoding_can_be_given(tmp_path):
    path = write(tmp_path / "a.txt", "id^nom\n1^Crêperie, la; bonne\n", "cp1252")
    columns, _ = rows_of(path, ReaderOptions(delimiter="^", encoding="cp1252"))
    assert columns == {"id": ["1"], "nom": ["Crêperie, la; bonne"]}


def test_lines_above_the_header_are_skipped(tmp_path):
    path = write(tmp_path / "a.csv", "Реестр на 1 ноября\n\nid;name\n7;x\n")
    columns, _ = rows_of(path, ReaderOptions(skip=2))
    assert columns == {"id": ["7"], "name": ["x"]}


def test_quoted_line_breaks_and_blank_lines(tmp_path):
    path = write(tmp_path / "a.csv", 'id,name\n1,"two\nlines"\n\n2,b\n')
    columns, numbers = rows_of(path)
    assert columns["name"] == ["two\nlines", "b"] and numbers == [2, 3]


def test_row_of_another_width_is_told_and_the_rest_read(tmp_path):
    path = write(tmp_path / "a.csv", "id,name,x\n1,a,\n2,b,c,d\n3,e\n4,f,g,,\n")
    batch = next(DelimitedSource(str(path), ReaderOptions()).batches({"id"}))
    assert batch.columns["id"] == ["1", "4"]  # empty cells too many say nothing
    assert batch.broken == [(3, 4, 3), (4, 2, 3)]


def test_mixed_encodings_name_both_lines(tmp_path):
    path = tmp_path / "mixed.csv"
    path.write_bytes("id,name\n1,Аптека\n2,x\n".encode() + "3,Школа\n".encode("cp1251"))
    with pytest.raises(SourceError, match=r"line 2 is UTF-8, line 4 is not.*save it again as “CSV UTF-8”"):
        open_source(path)


def test_undecodable_bytes_name_the_line(tmp_path):
    path = tmp_path / "latin.csv"
    path.write_bytes(b"id,name\n1,a\n2,caf\xe9 cr\xe8me \xe0 la\n")
    with pytest.raises(SourceError, match=r"Line 3 .* cannot be read as utf-8.*encoding"):
        open_source(path)
    given = write(tmp_path / "given.csv", "id,name\n1,Школа\n", "cp1251")
    with pytest.raises(SourceError, match="Line 2 .* cannot be read as utf-8"):
        open_source(given, ReaderOptions(encoding="utf-8"))
    with pytest.raises(SourceError, match="“klingon” is no encoding"):
        open_source(given, ReaderOptions(encoding="klingon"))


def test_encoding_across_chunks(tmp_path, monkeypatch):
    monkeypatch.setattr("inclusive_city.layers.imports.read_delimited._CHUNK", 7)
    assert detect_encoding(str(write(tmp_path / "a.csv", "имя\nАлматы\n"))) == "utf-8"


def test_column_twice_is_refused(tmp_path):
    with pytest.raises(SourceError, match="column “name” twice"):
        open_source(write(tmp_path / "a.csv", "id,name,name\n1,a,b\n"))


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("none.csv", None, "There is no file"),
        ("none.geojson", None, "There is no file"),
        ("none.gpkg", None, "There is no file"),
        ("empty.csv", b"", "holds no records"),
        ("empty.geojson", b"", "holds no records"),
        ("blank.csv", b" \n\n", "holds no records"),
        ("image.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "cannot be read as a table or map layer"),
        ("image.geojson", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "cannot be read as a table or map layer"),
        ("image.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "cannot be read as a table or map layer"),
        ("words.gpkg", b"this is no database", "cannot be read as a table or map layer"),
        ("cut.geojson", b'{"type": "FeatureCollection",\n"features": [\n{"type": "Feat', "cut off at line 3"),
        ("odd.geojson", b'{"type": "FeatureCollection", "features": [1, 2]}', "record is no object"),
    ],
)
def test_what_is_no_source_is_named(tmp_path, name, content, words):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SourceError, match=words) as caught:
        list(open_source(path).batches({"id"}))
    assert name in str(caught.value)


def test_geojson_gives_points_properties_and_ids(tmp_path):
    path = features(
        tmp_path / "a.geojson",
        ({"name": "a", "n": 3, "ok": True, "tags": {"wheelchair": "yes"}, "list": [1, "b"]}, HERE),
        ({"name": None, "n": 2.5}, None),
        ({"name": "c"}, square(0, 0, 2, 2)),
        ({"name": "d"}, {"type": "LineString", "coordinates": [[0, 0], [2, 0]]}),
    )
    source = open_source(path)
    batch = next(source.batches({"name", "n", "ok", "tags.wheelchair", "list"}))
    assert batch.columns["name"] == ["a", None, "c", "d"]
    assert batch.columns["n"] == ["3", "2.5", None, None]
    assert batch.columns["ok"][0] == "true"
    assert batch.columns["tags.wheelchair"] == ["yes", None, None, None]
    assert json.loads(batch.columns["list"][0]) == [1, "b"]
    assert (batch.x[0], batch.y[0]) == HERE and np.isnan(batch.x[1])
    assert 0 < batch.x[2] < 2 and 0 < batch.y[2] < 2  # a point of the area
    assert batch.y[3] == 0 and 0 <= batch.x[3] <= 2  # on the line


def test_geojson_feature_id_is_the_column_id(tmp_path):
    feature = '{"type": "Feature", "id": "node/1", "properties": {}, "geometry": null}'
    text = '{"features": [' + feature + '], "type": "FeatureCollection"}'
    columns, _ = rows_of(write(tmp_path / "a.geojson", text), wanted={"id"})
    assert columns["id"] == ["node/1"]


def test_geojson_crs_member(tmp_path):
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32643"}}
    assert open_source(features(tmp_path / "a.geojson", ({}, HERE), crs=crs)).crs == "EPSG:32643"
    degrees = {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}
    assert open_source(features(tmp_path / "b.geojson", ({}, HERE), crs=degrees)).crs == ""


def test_json_records_by_dotted_path(tmp_path):
    document = {
        "meta": {"n": 1},
        "data": {"items": [{"pk": 1, "fields": {"nom": "a"}}, {"pk": 2, "fields": {"nom": "b"}}]},
    }
    path = write(tmp_path / "a.json", json.dumps(document))
    columns, numbers = rows_of(path, ReaderOptions(form="json", records="data.items"), {"pk", "fields.nom"})
    assert columns == {"pk": ["1", "2"], "fields.nom": ["a", "b"]} and numbers == [1, 2]


def test_batches_go_on_counting(tmp_path, monkeypatch):
    monkeypatch.setattr("inclusive_city.layers.imports.tables.BATCH", 2)
    path = features(tmp_path / "a.geojson", *(({"id": str(n)}, HERE) for n in range(5)))
    columns, numbers = rows_of(path, wanted={"id"})
    assert columns["id"] == list("01234") and numbers == [1, 2, 3, 4, 5]
    columns, numbers = rows_of(write(tmp_path / "a.csv", "id\n" + "\n".join("01234")))
    assert columns["id"] == list("01234") and numbers == [2, 3, 4, 5, 6]


# ---------------------------------------------------------------------- through OGR
def made_by_ogr(path, driver, crs=32643, geometry=True, layers=("a",), options=()):
    from osgeo import ogr, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(crs)
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    for name in layers:
        kind = ogr.wkbPoint if geometry else ogr.wkbNone
        layer = source.CreateLayer(name, reference if geometry else None, kind, list(options))
        for field, kind in (
            ("id", ogr.OFTString),
            ("name", ogr.OFTString),
            ("width", ogr.OFTReal),
            ("day", ogr.OFTDate),
        ):
            layer.CreateField(ogr.FieldDefn(field, kind))
        for number, text in ((1, "Аптека"), (2, "Мектеп")):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("id", str(number))
            feature.SetField("name", text)
            if number == 1:
                feature.SetField("width", 0.9)
                feature.SetField("day", 2025, 3, 4, 0, 0, 0, 0)
                if geometry:
                    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (654000 4790000)"))
            layer.CreateFeature(feature)
    del layer, source
    return path


@pytest.mark.parametrize(
    ("driver", "name"), [("GPKG", "a.gpkg"), ("ESRI Shapefile", "a.shp"), ("XLSX", "a.xlsx"), ("ODS", "a.ods")]
)
def test_ogr_sources(tmp_path, driver, name):
    spatial = driver in ("GPKG", "ESRI Shapefile")
    path = made_by_ogr(
        tmp_path / name, driver, geometry=spatial, options=["ENCODING=UTF-8"] if "Shape" in driver else ()
    )
    source = open_source(path)
    batch = next(source.batches({"id", "name", "width", "day"}))
    assert batch.columns["id"] == ["1", "2"] and batch.columns["name"] == ["Аптека", "Мектеп"]
    assert batch.columns["width"] == ["0.9", None]
    assert batch.columns["day"][0] == "2025-03-04"
    assert batch.numbers.tolist() == ([1, 2] if spatial else [2, 3])
    assert source.has_geometry == spatial
    if spatial:
        assert source.crs == "EPSG:32643" and source.is_crs_known
        assert batch.x[0] == 654000 and np.isnan(batch.x[1])


def test_sheet_of_texts_keeps_its_header(tmp_path):
    """GDAL takes an all-text header for a row, unless told not to; its setting is as before afterwards."""
    from osgeo import gdal, ogr

    path = tmp_path / "a.xlsx"
    source = ogr.GetDriverByName("XLSX").CreateDataSource(str(path))
    layer = source.CreateLayer("a", None, ogr.wkbNone)
    for field in ("id", "name"):
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("id", "x")
    feature.SetField("name", "y")
    layer.CreateFeature(feature)
    del layer, source
    columns, numbers = rows_of(path)
    assert columns == {"id": ["x"], "name": ["y"]} and numbers == [2]
    assert gdal.GetConfigOption("OGR_XLSX_HEADERS") is None


def test_several_layers_must_be_told_apart(tmp_path):
    path = made_by_ogr(tmp_path / "a.gpkg", "GPKG", layers=("one", "two"))
    with pytest.raises(SourceError, match="layers “one”; “two”.*layername="):
        open_source(path)
    assert open_source(f"{path}|layername=two").columns == ["id", "name", "width", "day"]
    assert open_source(path, ReaderOptions(layer="one")).has_geometry
    with pytest.raises(SourceError, match="Say which one"):
        open_source(path, ReaderOptions(layer="three"))


def test_join_lays_a_table_beside(tmp_path):
    write(tmp_path / "names.csv", "key;name_kk\nAlatau;Алатау ауданы\nMedeu;Медеу ауданы\n")
    path = features(tmp_path / "a.geojson", ({"name": "ALATAU"}, None), ({"name": "Turksib"}, None))
    options = ReaderOptions(joins=(Join("names.csv", "name", "key"),))
    columns, _ = rows_of(path, options, {"name", "name_kk"})
    assert columns["name_kk"] == ["Алатау ауданы", None]
    absent = ReaderOptions(joins=(Join("no.csv", "name", "key", is_optional=True),))
    assert open_source(path, absent).absent == ["no.csv"]
    with pytest.raises(SourceError, match="no.csv"):
        open_source(path, ReaderOptions(joins=(Join("no.csv", "name", "key"),)))
