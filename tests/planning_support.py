"""A small city for tests of the analyses: three districts, in one of which nobody lives, clinics, people."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from import_support import square
from test_evaluation import City

from inclusive_city.layers.gap_analysis import analyse_gaps
from inclusive_city.layers.model_store import install_model
from inclusive_city.layers.planning_options import PlanningOptions
from inclusive_city.layers.prioritisation import prioritise_store
from inclusive_city.layers.programme import make_programme
from inclusive_city.layers.programme_options import ProgrammeOptions
from inclusive_city.layers.robustness import RobustnessOptions, examine_robustness
from inclusive_city.layers.scenario_rows import TABLES
from inclusive_city.layers.store import Store, create_store
from inclusive_city.layers.store.gpkg_geometry import point_blobs

MODEL = Path(__file__).resolve().parent.parent / "resources" / "models" / "almaty"
BARRIER = {"E14": 0.05}
"""A threshold too high for wheels: the cheapest to mend."""
OPTIONS = PlanningOptions(as_of="2026-11-01T00:00:00.000Z", base_year=2027)
DRAWS = RobustnessOptions(draws=40)
YEARS = ProgrammeOptions(2027, (1e7, 1e7, 1e7), frontier=False)
AREAS = (("w", 76.88, 76.91), ("m", 76.91, 76.94), ("e", 76.94, 76.97))
PLACES = ((76.89, 43.25), (76.92, 43.25), (76.925, 43.252))


def empty_city(path: Path) -> Store:
    """A city with its model and three districts side by side."""
    from osgeo import ogr

    store = create_store(path)
    install_model(store, MODEL)
    for code, west, east in AREAS:
        shape = ogr.ForceToMultiPolygon(ogr.CreateGeometryFromJson(json.dumps(square(west, 43.2, east, 43.3))))
        store.insert("district", {"code": [code], "name": [code], "geom": [bytes(shape.ExportToWkb())]})
    return store


def people_at(
    store: Store, place: tuple[float, float] | None, people: float | None = 1000.0, each: float | None = 10.0
):
    """A cell with so many people, of each profile ``each`` (None: not known)."""
    fid = int(store.next_keys("demand", 1)[0])
    blob = [None] if place is None else point_blobs(np.array([place[0]]), np.array([place[1]]))
    row = {"fid": fid, "geom": blob[0], "people": people, "source": "grid", "source_id": str(fid)}
    store.insert("demand", {name: [value] for name, value in row.items()})
    profiles = store.rows("SELECT DISTINCT code FROM label WHERE kind = 'profile' ORDER BY code")
    for (code,) in profiles if each is not None else ():
        store.insert("demand_people", {"demand": [fid], "profile": [code], "people": [each]})
    return fid


def clinics(store: Store, model: Any, places=PLACES, answers=BARRIER) -> list[int]:
    """Clinics of the state with a barrier at the entrance, in their districts."""
    city = City(store, model)
    found = []
    for lon, lat in places:
        district = next((code for code, west, east in AREAS if west <= lon < east), None)
        key = store.value("SELECT fid FROM district WHERE code = :code", {"code": district})
        found.append(city.facility(lon=lon, lat=lat, district=key, owner_kind="state"))
        if answers is not None:
            city.inspect(found[-1], city.good() | answers)
    return found


def planned_city(path: Path, model: Any) -> Store:
    """Clinics in two districts, people in the same two; nobody and nothing in the third."""
    store = empty_city(path)
    clinics(store, model)
    for place in PLACES:
        people_at(store, place)
    return store


def analyses(programme: ProgrammeOptions = YEARS) -> dict[str, Any]:
    """Every analysis that writes a scenario: kind → carry it out with further arguments."""
    return {
        "gaps": lambda store, **more: analyse_gaps(store, OPTIONS, **more),
        "priority": lambda store, **more: prioritise_store(store, OPTIONS, **more),
        "programme": lambda store, **more: make_programme(store, OPTIONS, programme, **more),
        "robustness": lambda store, **more: examine_robustness(store, OPTIONS, programme, DRAWS, **more),
    }


def nothing_kept(store: Store) -> bool:
    """Whether no scenario, nor any row of one, is in the store."""
    return all(store.value(f"SELECT count(*) FROM {table}") == 0 for table in ("scenario", *TABLES))
