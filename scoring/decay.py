"""How much less a facility counts the farther it is: decay, inclusive of the threshold, 0 beyond."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .distances import INCLUSIVE
from .errors import QT_TRANSLATE_NOOP, InclusiveCityError

FLAT, STEP, GAUSSIAN, EXPONENTIAL = "flat", "step", "gaussian", "exponential"
DECAYS = (FLAT, STEP, GAUSSIAN, EXPONENTIAL)
LUO_AND_QI = ((1 / 3, 1.0), (2 / 3, 0.68), (1.0, 0.22))
"""Zones of a third of the threshold with the weights of Luo & Qi (2009)."""


class DecayError(InclusiveCityError):
    """A decay that weighs nothing."""


@dataclass(frozen=True)
class Decay:
    """Weight by distance d within a threshold T, each a share of T, so that it fits every type's own threshold::

        flat         1
        step         the weight of the first zone that d / T reaches (each zone includes its end)
        gaussian     exp(−½ (d / (width · T))²)
        exponential  exp(−d / (width · T))

    Beyond T it is 0, at T it is not: thresholds are inclusive.
    """

    kind: str = STEP
    width: float = 0.5
    """Of ``gaussian`` and ``exponential``: where the curve's own unit of length lies, as a share of the threshold."""
    steps: Sequence[tuple[float, float]] = LUO_AND_QI
    """Of ``step``: (end of the zone as a share of the threshold, weight); the last end is 1."""

    def __post_init__(self) -> None:
        if self.kind not in DECAYS:
            raise ValueError(f"decay is {self.kind!r}, should be one of {DECAYS}")
        object.__setattr__(self, "steps", tuple((float(end), float(weight)) for end, weight in self.steps))
        if not (np.isfinite(self.width) and self.width > 0):
            raise DecayError(
                QT_TRANSLATE_NOOP("Errors", "The width of the decay is {width}: give a number above 0."),
                width=self.width,
            )
        ends, weights = [end for end, _ in self.steps], [weight for _, weight in self.steps]
        rising = all(a < b for a, b in zip([0.0, *ends], ends)) and ends[-1:] == [1.0]
        falling = all(0 <= b <= a for a, b in zip(weights, weights[1:])) and weights[:1] > [0.0]
        if not (rising and falling and np.isfinite(weights).all()):
            raise DecayError(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "The zones of the decay {steps} cannot be: their ends have to rise to 1, the weights may not rise.",
                ),
                steps=self.steps,
            )

    def weights(self, metres: np.ndarray, threshold: float) -> np.ndarray:
        """float64 [n]: the weight of each distance; 0 beyond the threshold."""
        metres = np.asarray(metres, dtype=np.float64)
        inside = metres <= threshold * INCLUSIVE
        if self.kind == FLAT:
            return inside.astype(np.float64)
        if self.kind == STEP:
            ends = np.array([end for end, _ in self.steps]) * threshold * INCLUSIVE
            weights = np.array([*(weight for _, weight in self.steps), 0.0])
            return weights[np.searchsorted(ends, metres, side="left")]
        # A threshold of 0 reaches what stands on the very spot.
        share = metres / (self.width * threshold) if threshold > 0 else np.zeros_like(metres)
        curve = np.exp(-0.5 * share**2) if self.kind == GAUSSIAN else np.exp(-share)
        return np.where(inside, curve, 0.0)
