"""``evaluate``: a city's first evaluation, the dearest there is – everything from opening the answers to statuses and
map tables in the file – against only reading the same answers into numpy and dropping them."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from cities import FOLDER, answered_store
from harness import SIZES, Measured, side_by_side

COLUMNS = ("inspection", "criterion", "state", "number", "choice")


def run() -> list[Measured]:
    return [
        side_by_side(
            "evaluate",
            size,
            lambda: _evaluate(FOLDER / "evaluated.gpkg"),
            lambda size=size: _read(answered_store(size)),
            "reading the answers into numpy (GDAL column stream)",
            goal=3.0,
            before=lambda size=size: _fresh(answered_store(size)),
        )
        for size in SIZES
        if answered_store(size)
    ]


def _fresh(original: Path) -> None:
    shutil.copy(original, FOLDER / "evaluated.gpkg")
    os.sync()  # or our commit would wait for the disk to take the copy


def _evaluate(path: Path) -> None:
    from inclusive_city.layers.evaluation import evaluate_store
    from inclusive_city.layers.store import open_store

    with open_store(path) as store:
        evaluate_store(store, full=True)


def _read(path: Path) -> dict[str, object]:
    """The fastest way this GDAL has: column batches, joined to one array each."""
    import numpy as np
    from osgeo import ogr

    source = ogr.Open(str(path))
    layer = source.GetLayerByName("answer")
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]
    layer.SetIgnoredFields([name for name in names if name not in COLUMNS])
    batches = list(layer.GetArrowStreamAsNumPy(["INCLUDE_FID=NO", "USE_MASKED_ARRAYS=YES"]))
    return {name: np.ma.concatenate([batch[name] for batch in batches]) for name in COLUMNS}
