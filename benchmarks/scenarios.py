"""``save-scenario``: a ranking of all facilities with its terms kept in the store – rows, digest and COMMIT – against
QGIS's provider writing the same values into the same rows, which are there already (``changeAttributeValues``)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from cities import FOLDER, ROOT
from harness import SIZES, Measured, side_by_side

GOAL = 1 / 20
BENCH = "bench"
KEYS = {"facility", "list", "profile"}
NEEDED = {"rank", "status", "measures"}
"""What a row cannot be without."""


def run() -> list[Measured]:
    """In a GeoPackage."""
    return _both("save-scenario", lambda size: str(_empty(size)))


def municipal() -> list[Measured]:
    """In a municipal database."""
    import local_postgres

    def database(size: int) -> str:
        from inclusive_city.layers.model_store import install_model
        from inclusive_city.layers.store import create_store

        name = local_postgres.fresh_database("scenarios", BENCH)
        with create_store(name) as store:
            install_model(store, ROOT / "resources" / "models" / "almaty")
        return str(name)

    return _both("save-scenario-postgis", database)


def _both(name: str, made: Any) -> list[Measured]:
    from headless import HeadlessQgis

    lines = []
    with HeadlessQgis():
        for size in SIZES:
            place = made(size)
            rows = ranking(size)
            lines.append(
                side_by_side(
                    name,
                    size,
                    lambda place=place, rows=rows: _save(place, rows),
                    _Provider(place, rows),
                    "provider: changeAttributeValues",
                    goal=GOAL,
                    rounds=1 if name.endswith("postgis") else 3,
                )
            )
    return lines


def _empty(size: int) -> Path:
    from inclusive_city.layers.model_store import install_model
    from inclusive_city.layers.store import create_store

    path = FOLDER / f"scenarios_{size}.gpkg"
    with create_store(path, overwrite=True) as store:
        install_model(store, ROOT / "resources" / "models" / "almaty")
    return path


def ranking(size: int) -> dict[str, dict[str, Any]]:
    """Rows as :mod:`..layers.prioritisation` makes them, for four profiles."""
    random = np.random.default_rng(1)
    facility = np.arange(1, size + 1)
    profiles = ("visual", "hearing", "mobility", "musculoskeletal")
    count = size * len(profiles)
    money = {name: random.uniform(1e4, 1e7, size).round(2) for name in ("cost_low", "cost_typical", "cost_high")}
    terms = ("people", "need", "usability_low", "usability_high", "usability_after", "unmet", "served", "weight")
    return {
        "scenario_facility": {
            "facility": facility, "list": ["works"] * size, "rank": random.permutation(size) + 1,
            "priority": random.random(size), "need": random.random(size), "people": random.random(size), **money,
            "currency": ["KZT"] * size, "measures": ["RAMP DOOR"] * size, "gain": random.random(size),
            "package": ["minimum"] * size,
        },
        "scenario_term": {
            "facility": np.repeat(facility, len(profiles)), "profile": list(profiles) * size,
            "status": ["inaccessible"] * count, "target": ["accessible"] * count, "measures": ["RAMP"] * count,
            **{name: random.random(count) for name in terms},
        },
    }  # fmt: skip


def _save(place: str, rows: dict[str, dict[str, Any]]) -> None:
    from inclusive_city.layers.scenarios import NewScenario, save_scenario
    from inclusive_city.layers.store import open_store

    with open_store(place) as store:
        save_scenario(store, NewScenario("priority", "measured", "1", {}), rows)


class _Provider:
    """Writes the values of a scenario's rows through the layers of its tables."""

    def __init__(self, place: str, rows: dict[str, dict[str, Any]]) -> None:
        from qgis.core import QgsVectorLayer

        from inclusive_city.layers.scenarios import NewScenario, save_scenario
        from inclusive_city.layers.store import open_store

        bare = {
            table: {name: values for name, values in columns.items() if name in KEYS | NEEDED}
            for table, columns in rows.items()
        }
        self._work = []
        with open_store(place) as store:
            scenario = save_scenario(store, NewScenario("priority", "there", "1", {}), bare).fid
            for table, columns in rows.items():
                layer = QgsVectorLayer(*_source(store, table))
                fields = layer.fields()
                keys = [fid for (fid,) in store.rows(
                    f"SELECT fid FROM {table} WHERE scenario = :s ORDER BY fid", {"s": scenario}
                )]  # fmt: skip
                values = {
                    fields.indexOf(name): column.tolist() if isinstance(column, np.ndarray) else column
                    for name, column in columns.items()
                    if name not in KEYS
                }
                index = list(values)
                changes = {key: dict(zip(index, row)) for key, row in zip(keys, zip(*values.values()))}
                self._work.append((layer, changes))

    def __call__(self) -> None:
        for layer, changes in self._work:
            if not layer.dataProvider().changeAttributeValues(changes):
                raise RuntimeError(f"{layer.name()}: nothing was written")


def _source(store: Any, table: str) -> tuple[str, str, str]:
    """As a layer takes it. What is internal is not among a GeoPackage's contents: GDAL is told to look."""
    uri, provider = store.layer_source(table)
    return uri + ("|option:LIST_ALL_TABLES=YES" if provider == "ogr" else ""), table, provider
