"""The cities that are measured: generated once for each size and kept in build/bench."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent


def _folder() -> Path:
    """Of its own for each version of what makes the cities, so that none is measured on another's file."""
    digest = hashlib.sha256()
    for path in sorted(
        [
            *(ROOT / "resources" / "sql").rglob("*.sql"),
            *(ROOT / "resources" / "models" / "almaty").iterdir(),
            *(ROOT / "layers" / "sample_city").glob("*.py"),
            ROOT / "layers" / "model_store.py",
            Path(__file__),
        ]
    ):
        digest.update(path.read_bytes())
    folder = ROOT / "build" / "bench" / digest.hexdigest()[:12]
    folder.mkdir(parents=True, exist_ok=True)
    return folder


FOLDER = _folder()
_BATCH = 5_000
MET = 0.75


def _numbers_about(item: object) -> tuple[float, float]:
    """A measured value that meets the item's limit, and one that misses it by a third."""
    low, high = getattr(item, "limit_min", None), getattr(item, "limit_max", None)
    if low is not None:
        return low, round(low * 2 / 3, 3)
    return (high, round(high * 4 / 3, 3)) if high is not None else (1.0, 2.0)


def sample_files(size: int) -> Path:
    """The city files of a generated sample of ``size`` facilities."""
    from inclusive_city.layers.sample_city import write_sample_city
    from inclusive_city.scoring.model_loader import load_model

    folder = FOLDER / f"sample_{size}"
    if not (folder / "assets.csv").is_file():
        shutil.rmtree(folder, ignore_errors=True)
        write_sample_city(folder, load_model(ROOT / "resources" / "models" / "almaty"), size)
    return folder


def answered_store(size: int) -> Path:
    """The facilities of the sample city, each with one verified inspection that answers all criteria and elements;
    each criterion is met at three facilities in four, as in the sample."""
    from inclusive_city.layers.model_store import criterion_keys, install_model, option_keys
    from inclusive_city.layers.store import create_store
    from inclusive_city.layers.store.gpkg_geometry import point_blobs

    path = FOLDER / f"answered_{size}.gpkg"
    if path.is_file():
        return path
    part = path.with_name(f"making_{path.name}")
    random = np.random.default_rng(1)
    with create_store(part, overwrite=True) as store:
        model = install_model(store, ROOT / "resources" / "models" / "almaty")
        keys, options = criterion_keys(store), option_keys(store)
        features = json.loads((sample_files(size) / "facilities.geojson").read_text(encoding="utf-8"))["features"]
        nowhere = {"coordinates": (np.nan, np.nan)}
        places = np.array([(feature["geometry"] or nowhere)["coordinates"] for feature in features], dtype=float)
        kinds = [feature["properties"]["facility_type"] for feature in features]
        fid = np.arange(1, size + 1)
        with store.transaction(bulk="benchmark"):
            store.insert(
                "facility",
                {
                    "fid": fid,
                    "geom": point_blobs(*places.T),
                    "uuid": [f"facility-{number}" for number in fid],
                    "facility_type": kinds,
                    "place": ["inside" if x == x else "unlocated" for x, _ in places.tolist()],
                },
            )
            store.insert(
                "inspection",
                {
                    "fid": fid,
                    "uuid": [f"inspection-{number}" for number in fid],
                    "facility": fid,
                    "inspected_at": ["2026-01-01T00:00:00.000Z"] * size,
                    "basis": ["official"] * size,
                    "state": ["verified"] * size,
                    "model_version": [model.version] * size,
                },
            )
            for start in range(0, size, _BATCH):
                part_of = fid[start : start + _BATCH]
                shape = (len(part_of), len(model.items))
                number, choice = np.full(shape, np.nan), np.full(shape, None, dtype=object)
                for column, item in enumerate(model.items):
                    good = random.random(shape[0]) < MET
                    if item.is_numeric:
                        number[:, column] = np.where(good, *_numbers_about(item))
                    else:
                        of_item = np.array([options[item.code, value] for value in item.values], dtype=object)
                        passing = [item.values.index(value) for value in getattr(item, "pass_values", ())] or [0]
                        anyhow = random.integers(0, len(of_item), shape[0])
                        choice[:, column] = of_item[np.where(good, random.choice(passing, shape[0]), anyhow)]
                store.insert(
                    "answer",
                    {
                        "inspection": np.repeat(part_of, shape[1]),
                        "criterion": np.tile([keys[item.code] for item in model.items], shape[0]),
                        "number": number.ravel(),
                        "choice": choice.ravel(),
                    },
                )
    part.rename(path)
    return path


def sample_city(size: int) -> Path:
    """The sample city imported and evaluated."""
    from inclusive_city.layers.evaluation import evaluate_store
    from inclusive_city.layers.imports import import_file
    from inclusive_city.layers.imports.planning_tables import import_planning_tables
    from inclusive_city.layers.model_store import install_model
    from inclusive_city.layers.sample_city import planning_files
    from inclusive_city.layers.store import create_store

    path = FOLDER / f"city_{size}.gpkg"
    if path.is_file():
        return path
    files = sample_files(size)
    part = path.with_name(f"making_{path.name}")
    with create_store(part, overwrite=True) as store:
        install_model(store, ROOT / "resources" / "models" / "almaty")
        for kind, name in (
            ("districts", "districts.geojson"),
            ("facilities", "facilities.geojson"),
            ("inspections", "inspections.csv"),
            ("demand", "population.geojson"),
        ):
            import_file(store, files / name, f"sample_{kind}", (kind,))
        import_planning_tables(store, planning_files(files))
        evaluate_store(store)
    part.rename(path)
    return path
