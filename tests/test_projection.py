"""Coordinates are the same from whatever thread; pyproj is never called in one that Python did not start."""

from __future__ import annotations

import ast
import re
import threading
from pathlib import Path

import numpy as np
import pytest
from qgis.PyQt.QtCore import QThread

from inclusive_city.scoring.model_settings import crs_fault
from inclusive_city.scoring.projection import transform, with_pyproj

LON, LAT = np.array([76.9, 77.0]), np.array([43.2, 43.3])


class Worker(QThread):
    """Like the threads of QGIS's tasks: not started by Python."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[object] = []

    def run(self) -> None:
        self.found.append(transform("EPSG:4326", "EPSG:32643", LON, LAT))
        self.found.append(crs_fault("EPSG:3857", None))


def test_threads_of_qt_get_what_the_main_thread_gets() -> None:
    """pyproj 3.7 called right there ends the program, at the second call at the latest."""
    x, y = transform("EPSG:4326", "EPSG:32643", LON, LAT)
    assert 600_000 < x[0] < x[1] < 700_000 and 4_700_000 < y[0] < y[1] < 4_900_000
    for _ in range(5):
        worker = Worker()
        worker.start()
        assert worker.wait(60_000)
        (there_x, there_y), fault = worker.found
        assert np.array_equal(there_x, x) and np.array_equal(there_y, y)
        assert "stretches distances" in fault
    back = transform("EPSG:32643", "EPSG:4326", x, y)
    assert np.allclose(back, (LON, LAT), atol=1e-9)


def test_what_fails_there_is_raised_here() -> None:
    with pytest.raises(ZeroDivisionError):
        with_pyproj(lambda: 1 / 0)
    assert with_pyproj(threading.get_ident) == with_pyproj(threading.get_ident) != threading.get_ident()


def test_nobody_else_imports_pyproj(root: Path) -> None:
    found = []
    for path in root.glob("*/**/*.py"):
        room = path.relative_to(root).parts[0]
        if room not in ("scoring", "layers", "reports", "algorithms", "dialogs"):
            continue
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(function, ast.FunctionDef) and re.search(r"(import|from) pyproj", ast.unparse(function)):
                found.append(f"{path.relative_to(root).as_posix()}: {function.name}")
    assert sorted(found) == ["scoring/model_settings.py: _crs_fault_by_pyproj", "scoring/projection.py: _transformer"]


@pytest.mark.parametrize("count", [0, 1, 2])
def test_arrays_stay_arrays_of_their_length(count) -> None:
    x, y = transform("EPSG:4326", "EPSG:32643", LON[:count], LAT[:count])
    assert x.shape == y.shape == (count,)
