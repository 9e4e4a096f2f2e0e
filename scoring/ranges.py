"""Values that cannot have been measured: a door of 90 m, a slope in degrees among those in per cent."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

import numpy as np

from .model import Item, Model
from .units import SLOPE, UNITS, parse_quantity

# By the dimension of a unit, in its first unit, where the model says nothing: what no building has.
_POSSIBLE = {
    "length": (0.0, 100.0), "area": (0.0, 100_000.0), "volume": (0.0, 1_000_000.0), "slope": (0.0, 1.0),
    "count": (0.0, 100_000.0), "light": (0.0, 100_000.0), "sound": (0.0, 140.0), "force": (0.0, 2_000.0),
    "time": (0.0, 86_400.0),
}  # fmt: skip
_SLIPS = {
    "length": ("cm", "mm", "m", "km", "in", "ft"), "slope": ("ratio", "°", "%"), "time": ("min", "s"),
}  # fmt: skip
"""Units that are taken for one another, the likeliest first."""
_DEGREES = re.compile(r"°|º|˚|\bdeg|\bгр(?:ад|\b)", re.IGNORECASE)
_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?")


@dataclass(frozen=True)
class Slip:
    """A value that would be possible in another unit: ``meant`` is what it then is in the item's own."""

    unit: str
    meant: float


def possible_range(model: Model, item: Item) -> tuple[float, float]:
    """The least and the greatest value that can be measured, in the item's unit: the model's own range, else one by the
    kind of the unit, and never narrower than the limits."""
    low, high = model.ranges.get(item.code, (None, None))
    unit = UNITS.get(item.unit)
    if unit is None:
        plain = (0.0, _POSSIBLE["count"][1])
    elif unit.code == "°":
        plain = (0.0, 90.0)
    else:
        factor = float(unit.factor)
        plain = tuple(bound / factor for bound in _POSSIBLE[unit.dimension])  # type: ignore[assignment]
    limits = [getattr(item, side, None) for side in ("limit_min", "limit_max", "partial_min", "partial_max")]
    highest = max([plain[1], *(limit for limit in limits if limit is not None)])
    return (plain[0] if low is None else low), (highest if high is None else high)


def slip_of(model: Model, item: Item, value: float) -> Slip | None:
    """In which other unit an impossible value would be possible; None where in none."""
    unit = UNITS.get(item.unit)
    if unit is None or not math.isfinite(value):
        return None
    low, high = possible_range(model, item)
    for code in _SLIPS.get(unit.dimension, ()):
        meant = _converted(value, code, item.unit)
        # Nearly nothing is as impossible as too much: 0.9 mm is no threshold.
        if code != item.unit and meant is not None and meant > 0 and low <= meant <= high:
            return Slip(code, meant)
    return None


def _converted(value: float, source: str, target: str) -> float | None:
    """A number of one unit in another of its kind, exactly as when a person writes it."""
    if value < 0 or (source == "°" and value >= 90):
        return None
    if source == "ratio" and UNITS[target].dimension == SLOPE:
        return round(value * 100, 2) / 100 / float(UNITS[target].factor) if value <= 1 else None
    written = f"{value:.9f}".rstrip("0").rstrip(".")
    return parse_quantity(f"{written} {source}", target).value


def impossible(model: Model, item: Item, values: np.ndarray) -> np.ndarray:
    """Which of the values (NaN: none) lie outside what can be measured, bool [n]."""
    low, high = possible_range(model, item)
    with np.errstate(invalid="ignore"):
        return (values < low) | (values > high)


def degrees_taken_for(item: Item, value: float, raw: str | None) -> float | None:
    """Where the source wrote degrees, but the number was kept as if it were in the item's unit: what was meant."""
    unit = UNITS.get(item.unit)
    if raw is None or unit is None or unit.dimension != SLOPE or item.unit == "°" or not _DEGREES.search(raw):
        return None
    number = _NUMBER.search(raw)
    if number is None or not math.isclose(float(number[0].replace(",", ".")), value, rel_tol=1e-9):
        return None
    meant = _converted(value, "°", item.unit)
    return meant if meant is not None and not math.isclose(meant, value) else None
