"""Cities of outcomes drawn by lot, and packages made of them, for the tests of measures, packages and shared works."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from inclusive_city.scoring.conditions import ANSWERED
from inclusive_city.scoring.measures import needed_items
from inclusive_city.scoring.model import Model
from inclusive_city.scoring.model_loader import load_model
from inclusive_city.scoring.packages import PackageInputs, Packages, make_packages
from inclusive_city.scoring.status import StatusResult, roll_up

MODELS = Path(__file__).resolve().parent.parent / "resources" / "models"
ALMATY, SMALL = load_model(MODELS / "almaty"), load_model(MODELS / "example_small")
SHARES = (0.2, 0.04, 0.2, 0.12, 0.44)
"""Of not applicable, unknown, failed, partial, passed."""


def drawn_status(model: Model, count: int, seed: int, shares: tuple[float, ...] = SHARES) -> StatusResult:
    """Statuses of ``count`` facilities whose outcomes are drawn by lot; help is recorded in some zones."""
    lot = np.random.default_rng(seed)
    outcome = lot.choice(5, p=shares, size=(count, len(model.criteria))).astype(np.int8)
    helped = lot.random((count, len(model.zones), len(model.profiles))) < 0.15
    return roll_up(model, outcome, helped)


def drawn_answers(model: Model, count: int, seed: int) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Answers to what packages need to know, some of them missing."""
    lot = np.random.default_rng(seed)
    found = {}
    for code in needed_items(model):
        item = model.items[model.item_index[code]]
        most = len(item.values) if item.values else 6
        value = lot.integers(0, most, count).astype(np.float64)
        known = lot.random(count) < 0.8
        found[code] = np.where(known, ANSWERED, 1).astype(np.int8), np.where(known, value, np.nan)
    return found


def drawn_packages(model: Model, count: int, seed: int, **more: object) -> tuple[StatusResult, Packages]:
    status = drawn_status(model, count, seed)
    inputs = PackageInputs(
        owner_kind=np.random.default_rng(seed).integers(-1, len(model.owner_kinds), count),
        answers=drawn_answers(model, count, seed),
    )
    return status, make_packages(model, status, replace(inputs, **more))
