"""A scenario as a file: Excel with a sheet per table, CSV, or a GeoPackage whose layers any GIS opens."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..scoring.errors import QT_TRANSLATE_NOOP
from .scenario_compare import Comparison, facilities_in_words
from .scenario_figures import read_figures
from .scenario_rows import stored_rows
from .scenario_words import ScenarioWords
from .scenarios import GAPS, PRIORITY, PROGRAMME, Scenario, ScenarioError, read_scenario
from .store.base import Store
from .table_files import Table, add_ogr_table, beside, write_tables

SUFFIXES = (".xlsx", ".csv", ".gpkg")


@dataclass
class Sheet:
    """A table with the codes of its columns, and where its rows are."""

    code: str
    """As files and layers call it."""
    name: str
    """Its title."""
    columns: list[str]
    """Codes, which a GeoPackage has as names."""
    headers: list[str]
    rows: list[list[Any]]
    places: list[tuple[float, float]] | None = None
    """Degrees of each row; NaN for none. None: a table without places."""


def export_scenario(store: Store, scenario: int, path: str | os.PathLike[str], language: str) -> list[Path]:
    """Write a scenario to a file, which ends in .xlsx, .csv (a file per table, the first called so) or .gpkg; the files
    that were written. Raises :class:`ScenarioError` for another ending, ImportStopped where nothing can be written
    there."""
    return _written(Path(path), scenario_sheets(store, read_scenario(store, scenario), language))


def scenario_sheets(store: Store, found: Scenario, language: str) -> list[Sheet]:
    """The tables of a scenario: what is done (or ranked, or lacking, or how sure), then figures, then inputs."""
    words = ScenarioWords(store, language)
    makers: dict[str, Callable[[Store, Scenario, ScenarioWords], list[Sheet]]] = {
        PROGRAMME: _works,
        PRIORITY: _ranking,
        GAPS: _cells,
    }
    main = makers.get(found.kind, _acceptability)(store, found, words)
    return [*main, _figures(store, found, words), _inputs(found, words)]


def comparison_sheets(store: Store, found: Comparison, language: str) -> list[Sheet]:
    """A comparison as tables: figures, who gains by district and profile, facilities that differ, inputs."""
    words = ScenarioWords(store, language)
    first, second = found.first.name, found.second.name
    head = ["figure", "district", "profile", "facility_type", "payer", "year", "position", "unit"]
    last = [f"1: {first}", f"2: {second}", words.word("column.difference")]
    figures = [
        [
            words.figure(each.figure), each.district, *_about(each.figure, words)[1:], words.unit(each.figure.unit),
            _number(each.first), _number(each.second), _number(each.difference),
        ]
        for each in found.figures
    ]  # fmt: skip
    gains = [
        [each.district, words.profiles.get(each.figure.profile or "", ""), *map(_number, (each.first, each.second)),
         _number(each.difference)]
        for each in found.who_gains()
    ]  # fmt: skip
    rows = [
        [
            each.facility, each.name, each.facility_type, each.district, words.word(f"change.{each.change}"),
            _said(each.first, words), _said(each.second, words), _number(each.cost_first), _number(each.cost_second),
            _number(each.gain_first), _number(each.gain_second),
        ]
        for each in found.facilities
    ]  # fmt: skip
    cost, gain = words.word("column.cost_typical"), words.word("column.gain")
    return [
        Sheet(
            "differences",
            words.word("table.differences"),
            [*head, "first", "second", "difference"],
            [*_heads(words, head), *last],
            figures,
        ),
        Sheet(
            "who_gains",
            words.word("table.who_gains"),
            ["district", "profile", "first", "second", "difference"],
            [*_heads(words, ["district", "profile"]), *last],
            gains,
        ),
        Sheet(
            "facilities",
            words.word("table.facilities"),
            ["facility", "name", "facility_type", "district", "change", "first", "second", "cost_first", "cost_second",
             "gain_first", "gain_second"],
            [*_heads(words, ["number", "name", "facility_type", "district", "change"]), *last[:2],
             f"{cost} 1", f"{cost} 2", f"{gain} 1", f"{gain} 2"],
            rows,
            [(each.lon, each.lat) for each in found.facilities],
        ),
        Sheet(
            "inputs",
            words.word("table.inputs"),
            ["input", "first", "second"],
            [words.word("column.input"), *last[:2]],
            [[each.name, _text(each.first), _text(each.second)] for each in found.inputs],
        ),
    ]  # fmt: skip


def export_comparison(store: Store, found: Comparison, path: str | os.PathLike[str], language: str) -> list[Path]:
    """Write a comparison to a file, as :func:`export_scenario` does a scenario."""
    return _written(Path(path), comparison_sheets(store, found, language))


# ---------------------------------------------------------------------- kinds of scenarios
_FACILITY = ["facility", "source_id", "name", "facility_type", "district", "address", "owner"]


def _works(store: Store, found: Scenario, words: ScenarioWords) -> list[Sheet]:
    table = stored_rows(store, found.fid, ("scenario_package",))["scenario_package"]
    profiles = words.model.profile_codes
    served: dict[tuple[int, str, str], float] = {}
    for facility, package, profile, number in store.rows(
        "SELECT facility, package, profile, served FROM scenario_package_profile WHERE scenario = :s", {"s": found.fid}
    ):
        served[facility, package, profile] = number
    about = _facilities(store, table["facility"], words)
    codes = [
        *_FACILITY, "year", "package", "measures", "cost_low", "cost_typical", "cost_high", "city_cost", "payers",
        "currency", "gain", *(f"served_{profile}" for profile in profiles), "reason",
    ]  # fmt: skip
    headers = [
        words.word("column.served", profile=words.profiles.get(code[7:], code[7:]))
        if code.startswith("served_")
        else words.word("column.number" if code == "facility" else f"column.{code}")
        for code in codes
    ]
    order = np.lexsort((-np.nan_to_num(table["gain"]), table["year"], -table["is_chosen"]))
    sheets = []
    for name, chosen in (("works", 1), ("rest", 0)):
        rows, places = [], []
        for at in order[table["is_chosen"][order] == chosen].tolist():
            key, package = int(table["facility"][at]), table["package"][at]
            if key not in about:
                continue
            year = int(table["year"][at])
            rows.append(
                [
                    *about[key][0], year if year > 0 else None, words.package(package),
                    words.works(table["measures"][at]),
                    *(_number(table[name][at]) for name in ("cost_low", "cost_typical", "cost_high", "city_cost")),
                    words.paid(table["payers"][at], table["currency"][at]), table["currency"][at],
                    _number(table["gain"][at]), *(_number(served.get((key, package, profile))) for profile in profiles),
                    words.maybe(f"reason.{table['reason'][at]}", table["reason"][at] or ""),
                ]
            )  # fmt: skip
            places.append(about[key][1])
        sheets.append(Sheet(name, words.word(f"table.{name}"), codes, headers, rows, places))
    return sheets


def _ranking(store: Store, found: Scenario, words: ScenarioWords) -> list[Sheet]:
    table = stored_rows(store, found.fid, ("scenario_facility",))["scenario_facility"]
    numbers = ["rank", "priority", "gain", "need", "people", "cost_low", "cost_typical", "cost_high"]
    about = _facilities(store, table["facility"], words)
    codes = ["list", *numbers, *_FACILITY, "currency", "package", "measures"]
    headers = [words.word("column.number" if code == "facility" else f"column.{code}") for code in codes]
    rows, places = [], []
    for at in np.lexsort((table["rank"], [{"works": 0}.get(name, 1) for name in table["list"]])).tolist():
        key = int(table["facility"][at])
        if key in about:
            rows.append(
                [
                    table["list"][at], *(_number(table[name][at]) for name in numbers), *about[key][0],
                    table["currency"][at], words.package(table["package"][at]), words.works(table["measures"][at]),
                ]
            )  # fmt: skip
            places.append(about[key][1])
    return [Sheet("ranking", words.word("table.ranking"), codes, headers, rows, places)]


def _cells(store: Store, found: Scenario, words: ScenarioWords) -> list[Sheet]:
    table = stored_rows(store, found.fid, ("gap_profile",))["gap_profile"]
    numbers = ["people", "unmet_low", "unmet", "unmet_distance", "without_low", "without"]
    fid, lon, lat = store.points("demand")
    at = np.searchsorted(fid, table["demand"])
    codes = ["cell", "profile", *numbers, "spot"]
    headers = [words.word(f"column.{code}") for code in codes]
    spots = {code: words.word(f"spot.{code}") for code in ("hot", "cold")}
    rows = [
        [key, words.profiles.get(profile, profile), *(_number(value) for value in values), spots.get(spot, "")]
        for key, profile, spot, *values in zip(
            table["demand"].tolist(), table["profile"], table["spot"], *(table[name].tolist() for name in numbers)
        )
    ]
    places = list(zip(lon[at].tolist(), lat[at].tolist()))
    return [Sheet("cells", words.word("table.cells"), codes, headers, rows, places)]


def _acceptability(store: Store, found: Scenario, words: ScenarioWords) -> list[Sheet]:
    table = stored_rows(store, found.fid, ("scenario_acceptability",))["scenario_acceptability"]
    numbers = ["share", "rank_mean", "rank_low", "rank_high", "inspect_value", "inspect_rank"]
    about = _facilities(store, table["facility"], words)
    codes = [*_FACILITY, "verdict", *numbers]
    headers = [words.word("column.number" if code == "facility" else f"column.{code}") for code in codes]
    rows, places = [], []
    for at in np.lexsort((table["facility"], -table["share"])).tolist():
        key = int(table["facility"][at])
        if key in about:
            verdict = words.word(f"verdict.{table['verdict'][at]}")
            rows.append([*about[key][0], verdict, *(_number(table[name][at]) for name in numbers)])
            places.append(about[key][1])
    return [Sheet("acceptability", words.word("table.acceptability"), codes, headers, rows, places)]


def _figures(store: Store, found: Scenario, words: ScenarioWords) -> Sheet:
    codes = [
        "figure",
        "district",
        "profile",
        "facility_type",
        "payer",
        "year",
        "position",
        "low",
        "value",
        "high",
        "unit",
    ]
    rows = [
        [
            words.figure(each), *_about(each, words), _number(each.low), _number(each.value), _number(each.high),
            words.unit(each.unit),
        ]
        for each in read_figures(store, found.fid)
    ]  # fmt: skip
    return Sheet("figures", words.word("table.figures"), codes, _heads(words, codes), rows)


def _inputs(found: Scenario, words: ScenarioWords) -> Sheet:
    adopted = " · ".join(text for text in (found.adopted_by, found.adopted_at) if text)
    told = [
        ("name", found.name), ("kind", words.word(f"kind.{found.kind}")),
        ("state", words.word(f"scenario.{found.state}")), ("created", found.created_at), ("by", found.created_by),
        ("adopted_by", adopted), ("model", found.model_version), ("digest", found.result_digest), ("note", found.note),
    ]  # fmt: skip
    rows = [[words.word(f"scenario.{name}"), text or ""] for name, text in told]
    rows += [[name, value] for name, value in words.inputs(found.parameters)]
    rows += [[f"data.{name}", str(value)] for name, value in found.data_state.items()]
    return Sheet(
        "inputs",
        words.word("table.inputs"),
        ["input", "value"],
        [words.word("column.input"), words.word("column.value")],
        rows,
    )


# ---------------------------------------------------------------------- parts
def _written(target: Path, sheets: Sequence[Sheet]) -> list[Path]:
    kind = target.suffix.lower()
    if kind not in SUFFIXES:
        raise ScenarioError(
            QT_TRANSLATE_NOOP("Errors", "{path} does not say which kind of file: let it end in .xlsx, .csv or .gpkg."),
            path=str(target),
        )
    if kind == ".gpkg":
        _write_geopackage(target, sheets)
        return [target]
    titled = kind == ".xlsx"
    return write_tables(
        target, [Table(sheet.name if titled else sheet.code, sheet.headers, sheet.rows) for sheet in sheets]
    )


def _facilities(
    store: Store, keys: np.ndarray, words: ScenarioWords
) -> dict[int, tuple[list[Any], tuple[float, float]]]:
    """Facility → the columns of :data:`_FACILITY`, and its place."""
    wanted = np.unique(keys)
    if not len(wanted):
        return {}
    named = facilities_in_words(store, wanted.tolist(), words.language)
    rows = store.columns_in(
        "SELECT fid, source_id, coalesce(address, ''), coalesce(owner, '') FROM facility",
        "fid",
        wanted,
        (np.int64, object, object, object),
    )
    return {
        key: ([key, source, *named[key][:1], named[key][2], named[key][1], address, owner], named[key][3:])
        for key, source, address, owner in zip(*(column.tolist() for column in rows))
    }


def _about(figure: Any, words: ScenarioWords) -> list[Any]:
    """District, profile, type, payer, year, position of a figure."""
    return [
        words.districts.get(figure.district, ""),
        words.profiles.get(figure.profile or "", figure.profile or ""),
        words.types.get(figure.facility_type or "", figure.facility_type or ""),
        words.payers.get(figure.payer or "", figure.payer or ""),
        figure.year if figure.year > 0 else None,
        figure.position if figure.position >= 0 else None,
    ]


def _heads(words: ScenarioWords, codes: Sequence[str]) -> list[str]:
    return [words.word(f"column.{code}") for code in codes]


def _said(text: str, words: ScenarioWords) -> str:
    package, dot, rest = text.partition(" · ")
    return f"{words.package(package)}{dot}{rest}" if package else text


def _text(value: Any) -> str:
    return ", ".join(str(each) for each in value) if isinstance(value, (list, tuple)) else str(value)


def _number(value: Any) -> float | int | None:
    """As a table takes it: nothing for unknown, whole numbers whole, money and people to a hundredth."""
    if value is None or value != value:
        return None
    if isinstance(value, (int, np.integer)):
        return int(value) if value != -1 else None
    return round(float(value), 2) if abs(value) >= 1 else float(f"{value:.6g}")


def _write_geopackage(target: Path, sheets: Sequence[Sheet]) -> None:
    """Layers of points for what has places, else tables; their columns are called by their codes."""
    from osgeo import gdal, ogr, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    with beside(target) as part:
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(part))
        if source is None:
            raise OSError(gdal.GetLastErrorMsg() or "GPKG")
        source.StartTransaction()
        for sheet in sheets:
            geometry = None
            if sheet.places is not None:
                geometry = (reference, ogr.wkbPoint, [_point(place) for place in sheet.places])
            add_ogr_table(source, Table(sheet.code, sheet.columns, sheet.rows), sheet.code, geometry)
        source.CommitTransaction()
        del source


def _point(place: tuple[float, float]) -> Any:
    from osgeo import ogr

    if place[0] != place[0]:
        return None
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(float(place[0]), float(place[1]))
    return point
