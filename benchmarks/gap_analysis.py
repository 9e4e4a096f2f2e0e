"""``gaps``: E2SFCA of four profiles, pairs searched for and all, against pysal ``access`` on the pairs that are found;
``gaps-whole``: the whole analysis – nearest usable facilities, unmet need and whom each facility's barriers keep out,
by types of service – against the same catchments of pysal. Both give the same access to 1e-9, which is checked.

pysal runs in its own Python (tests/peers.py) and tells what it took without starting up and reading the arrays."""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from harness import ROUNDS, SIZES, Measured, measured, seconds

sys.path.append(str(Path(__file__).resolve().parent.parent / "tests"))

CELLS = {15_000: 4_000, 75_000: 5_000}
THRESHOLD = 1_000.0
PROFILES, TYPES = 4, 15
GOAL, GOAL_WHOLE = 0.1, 0.25


def run() -> list[Measured]:
    small = SIZES[0]
    theirs, access = _peer(small)
    ours, found = _best(lambda: _catchments(small))
    np.testing.assert_allclose(found, access, rtol=1e-9, atol=1e-15)
    lines = [measured("gaps", small, ours, theirs, "pysal access, pairs given", GOAL)]
    for size in SIZES:
        ours, _ = _best(lambda size=size: _whole(size))
        lines.append(
            measured("gaps-whole", size, ours, _peer(size)[0], "pysal access, the catchments only", GOAL_WHOLE)
        )
    return lines


@lru_cache(maxsize=2)
def _city(size: int) -> dict[str, Any]:
    """Scattered over a square as large as Almaty's built-up part."""
    chance = np.random.default_rng(size)
    cells = CELLS[size]
    return {
        "cells_xy": chance.uniform(0, 20_000, (cells, 2)),
        "people": chance.uniform(10, 900, cells),
        "by_profile": chance.uniform(0, 30, (cells, PROFILES)),
        "facilities_xy": chance.uniform(0, 20_000, (size, 2)),
        "usable": chance.choice([0.0, 0.25, 0.5, 1.0], (size, PROFILES)),
        "kind": chance.integers(0, TYPES, size),
    }


def _decay() -> Any:
    from inclusive_city.scoring.decay import Decay

    return Decay("gaussian", width=0.5)


def _catchments(size: int) -> np.ndarray:
    """One type of service, as the peer counts it."""
    from inclusive_city.scoring.floating import Catchments

    city = _city(size)
    reach = Catchments(
        city["cells_xy"], city["facilities_xy"], city["people"], np.ones(size), THRESHOLD, _decay(), "e2sfca"
    )
    return np.stack(reach.access(list(np.ascontiguousarray(city["usable"].T))), axis=1)


def _whole(size: int) -> object:
    from inclusive_city.scoring.gaps import GapInputs, gaps

    city = _city(size)
    return gaps(
        GapInputs(
            city["cells_xy"],
            city["people"],
            city["by_profile"],
            city["facilities_xy"],
            city["kind"],
            city["usable"],
            np.maximum(city["usable"], np.roll(city["usable"], 1, axis=0)),
            np.full(TYPES, THRESHOLD),
            decay=_decay(),
        )
    )


@lru_cache(maxsize=2)
def _peer(size: int) -> tuple[float, np.ndarray]:
    import peers

    from inclusive_city.scoring.distances import pairs_within

    city = _city(size)
    pairs = pairs_within(city["cells_xy"], city["facilities_xy"], THRESHOLD)
    best = float("inf")
    for _ in range(ROUNDS if size == SIZES[0] else 2):
        answer = peers.ask(
            "floating_catchment",
            origin=pairs.origin,
            destination=pairs.destination,
            metres=pairs.metres,
            people=city["people"],
            supply=city["usable"],
            method="e2sfca",
            decay="gaussian",
            scale=THRESHOLD / 2,
        )
        best = min(best, float(answer["seconds"]))
    return best, np.nan_to_num(answer["access"])


def _best(work: Any) -> tuple[float, Any]:
    return min(seconds(work) for _ in range(ROUNDS)), work()
