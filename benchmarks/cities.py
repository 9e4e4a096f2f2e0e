"""The cities that are measured: generated once a size and kept in build/bench."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "bench"
_BATCH = 5_000


def sample_files(size: int) -> Path:
    """The city files of a generated sample of ``size`` facilities."""
    from inclusive_city.layers.sample_city import write_sample_city
    from inclusive_city.scoring.model_loader import load_model

    folder = FOLDER / f"sample_{size}"
    if not (folder / "inspections.csv").is_file():
        shutil.rmtree(folder, ignore_errors=True)
        write_sample_city(folder, load_model(ROOT / "resources" / "models" / "almaty"), size)
    return folder


def answered_store(size: int) -> Path:
    """A store in which every facility has one verified inspection that answers all criteria and elements, with
    values around the limits."""
    from inclusive_city.layers.model_store import criterion_keys, install_model, option_keys
    from inclusive_city.layers.store import create_store
    from inclusive_city.layers.store.gpkg_geometry import point_blobs

    path = FOLDER / f"answered_{size}.gpkg"
    if path.is_file():
        return path
    FOLDER.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"making_{path.name}")
    random = np.random.default_rng(1)
    with create_store(part, overwrite=True) as store:
        model = install_model(store, ROOT / "resources" / "models" / "almaty")
        keys, options = criterion_keys(store), option_keys(store)
        kinds = np.array([kind.code for kind in model.facility_types], dtype=object)
        west, south, east, north = model.bounds
        fid = np.arange(1, size + 1)
        with store.transaction(bulk="benchmark"):
            store.insert(
                "facility",
                {
                    "fid": fid,
                    "geom": point_blobs(random.uniform(west, east, size), random.uniform(south, north, size)),
                    "uuid": [f"facility-{number}" for number in fid],
                    "facility_type": kinds[random.integers(0, len(kinds), size)],
                    "place": ["inside"] * size,
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
                    if item.is_numeric:
                        limits = (getattr(item, "limit_min", None), getattr(item, "limit_max", None))
                        near = next((limit for limit in limits if limit is not None), 1.0)
                        number[:, column] = np.round(near * random.uniform(0.8, 1.2, shape[0]), 2)
                    else:
                        of_item = np.array([options[item.code, value] for value in item.values], dtype=object)
                        choice[:, column] = of_item[random.integers(0, len(of_item), shape[0])]
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
