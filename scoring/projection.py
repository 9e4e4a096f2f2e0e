"""Coordinate systems by pyproj, in a Python thread of its own.

QGIS's tasks run in threads that Python did not start. There pyproj 3.7, which keeps its state by Python thread, ends
the whole program (its issue 1509). So whoever needs pyproj has it called here, from whatever thread.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

if TYPE_CHECKING:
    from pyproj import Transformer

T = TypeVar("T")
_THREAD = ThreadPoolExecutor(max_workers=1, thread_name_prefix="inclusive_city_pyproj")


def with_pyproj(function: Callable[..., T], *arguments: Any) -> T:
    """``function(*arguments)``, called where pyproj may be used; what it raises is raised here.

    It returns plain values: an object of pyproj belongs to the thread that made it.
    """
    return _THREAD.submit(function, *arguments).result()


def transform(source: str, target: str, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Coordinates of one system in another, x (east) before y (north) in both."""
    found = with_pyproj(lambda: _transformer(source, target).transform(x, y))
    # pyproj 3.7 makes plain numbers of arrays with one element.
    return np.reshape(found[0], np.shape(x)), np.reshape(found[1], np.shape(y))


@lru_cache(maxsize=16)
def _transformer(source: str, target: str) -> Transformer:
    """Slow to make."""
    from pyproj import Transformer

    return Transformer.from_crs(source, target, always_xy=True)
