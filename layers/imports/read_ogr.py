"""Everything else that OGR reads: GeoPackage, Shapefile, xlsx, ODS, KML, GML …"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from ...scoring.errors import QT_TRANSLATE_NOOP
from .errors import SourceError, source_missing, source_unreadable
from .mapping import ReaderOptions
from .shapes import NOWHERE, gdal_options, point_on, quiet
from .tables import Batch, Cells, Source, as_text

SHEETS = frozenset({"XLSX", "ODS", "XLS"})
"""Drivers whose first row is a header that a person counts as row 1."""
# An all-text sheet loses its header unless it is forced (QGIS 3.22 to 3.40).
_SHEET_OPTIONS = {"OGR_XLSX_HEADERS": "FORCE", "OGR_ODS_HEADERS": "FORCE", "OGR_XLS_HEADERS": "FORCE"}
_VIRTUAL = ("/vsi", "http://", "https://", "WFS:", "PG:")


class OgrSource(Source):
    def __init__(self, path: str, options: ReaderOptions) -> None:
        plain, _, rest = path.partition("|")
        super().__init__(plain, options)
        asked = [part.partition("=")[2] for part in rest.split("|") if part.startswith("layername=")]
        if not plain.startswith(_VIRTUAL) and not Path(plain).exists():
            raise source_missing(plain)
        self._dataset = self._open(plain, options.encoding)
        self._layer = self._choose(asked[0] if asked else options.layer)
        definition = self._layer.GetLayerDefn()
        self.columns = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
        self.has_geometry = definition.GetGeomFieldCount() > 0 and self._layer.GetGeomType() != 100
        reference = self._layer.GetSpatialRef() if self.has_geometry else None
        self.is_crs_known = reference is not None
        self.crs = _as_text(reference)
        driver = self._dataset.GetDriver().ShortName
        self._first_row = 2 if driver in SHEETS else 1

    @classmethod
    def layers(cls, path: str) -> list[str]:
        """Names of the layers that hold something."""
        dataset = cls._open(path, "")
        layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
        return [layer.GetName() for layer in layers if layer.GetFeatureCount() != 0]

    @staticmethod
    def _open(path: str, encoding: str) -> Any:
        from osgeo import gdal

        open_options = [f"ENCODING={encoding}"] if encoding and path.lower().endswith((".shp", ".dbf")) else []
        detail = ""
        with gdal_options(**_SHEET_OPTIONS), quiet():
            try:
                dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY, open_options=open_options)
                if dataset is not None:
                    # Sheets are parsed when they are first asked for.
                    for index in range(dataset.GetLayerCount()):
                        dataset.GetLayer(index).GetFeatureCount()
            except RuntimeError as error:
                dataset, detail = None, str(error)
            detail = detail or gdal.GetLastErrorMsg()
        if dataset is None or dataset.GetLayerCount() == 0:
            raise source_unreadable(path, detail or "no layer in it")
        return dataset

    def _choose(self, name: str) -> Any:
        layers = [self._dataset.GetLayer(index) for index in range(self._dataset.GetLayerCount())]
        if name:
            named = [layer for layer in layers if layer.GetName().casefold() == name.casefold()]
        else:
            named = [layer for layer in layers if layer.GetFeatureCount() != 0] or layers[:1]
        if len(named) != 1:
            raise SourceError(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "{path} has the layers {layers}. Say which one is meant: in the mapping (reader: layer), or as "
                    "{path}|layername=…",
                ),
                path=self.path,
                layers="; ".join(f"“{layer.GetName()}”" for layer in layers),
            )
        return named[0]

    def batches(self, wanted: set[str], with_shapes: bool = False) -> Iterator[Batch]:
        from osgeo import ogr

        definition = self._layer.GetLayerDefn()
        take = []
        for index, name in enumerate(self.columns or []):
            if name in wanted:
                kind = definition.GetFieldDefn(index).GetType()
                take.append((name, index, kind in (ogr.OFTDate, ogr.OFTDateTime)))
        self._layer.SetIgnoredFields([name for name in self.columns or [] if name not in wanted])
        try:
            self._layer.ResetReading()
            yield from self._rows(take, with_shapes)
        finally:
            self._layer.SetIgnoredFields([])

    def _rows(self, take: list[tuple[str, int, bool]], with_shapes: bool) -> Iterator[Batch]:
        row = self._first_row
        while True:
            columns: dict[str, Cells] = {name: [] for name, _, _ in take}
            places: list[tuple[float, float]] = []
            shapes: list[bytes | None] = []
            count = 0
            for _, feature in zip(range(self.batch_rows), self._features()):
                for name, index, is_date in take:
                    if not feature.IsFieldSetAndNotNull(index):
                        columns[name].append(None)
                    elif is_date:
                        columns[name].append(_date(feature, index))
                    else:
                        columns[name].append(as_text(feature.GetField(index)))
                if self.has_geometry:
                    geometry = feature.GetGeometryRef()
                    if with_shapes:
                        shapes.append(None if geometry is None else bytes(geometry.ExportToWkb()))
                    else:
                        places.append(_place(geometry))
                count += 1
            if not count:
                return
            batch = Batch(np.arange(row, row + count, dtype=np.int64), columns)
            if self.has_geometry and with_shapes:
                batch.shapes = shapes
            elif self.has_geometry:
                xy = np.array(places, dtype=np.float64).reshape(-1, 2)
                batch.x, batch.y = xy[:, 0].copy(), xy[:, 1].copy()
            yield batch
            row += count

    def _features(self) -> Iterator[Any]:
        while True:
            try:
                with quiet():
                    feature = self._layer.GetNextFeature()
            except RuntimeError as error:
                raise source_unreadable(self.path, str(error)) from error
            if feature is None:
                return
            yield feature


def _place(geometry: Any) -> tuple[float, float]:
    if geometry is None:
        return NOWHERE
    if geometry.GetGeometryType() % 1000 == 1 and not geometry.IsEmpty():
        return geometry.GetX(), geometry.GetY()
    return point_on(geometry)


def _date(feature: Any, index: int) -> str:
    """ISO 8601; OGR writes slashes."""
    text = feature.GetFieldAsString(index).replace("/", "-", 2).replace(" ", "T")
    return text + ":00" if text[-3:-2] == "+" or (len(text) > 19 and text[-3] == "-") else text


def _as_text(reference: Any) -> str:
    """A spatial reference as an authority code where it has one, else WKT."""
    if reference is None:
        return ""
    authority, code = reference.GetAuthorityName(None), reference.GetAuthorityCode(None)
    return f"{authority}:{code}" if authority and code else reference.ExportToWkt()
