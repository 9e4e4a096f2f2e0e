"""What works are worth, in people newly served: per package and profile, and weighted into one number.

With M_fp the people of profile p who are kept from facility f by its barriers if it cannot be used at all
(:mod:`.gaps`), and a, a′ the usability before and after the package::

    b_kp = (a′_kp − a_fp)⁺ · M_fp      people of profile p newly served by package k
    g_k  = s_t Σ_p w_p · b_kp          its weighted gain: a person of the profile and the service that count most is 1

Where a or a′ is not known, b is 0: what is unknown is a reason to inspect, never to build. What the package may serve
at most, if the inspection says so, stands beside it (``possible``).

A person counts once for each type of service. Two packages for the same facility are alternatives, of which one is
built, so that their people are never added up.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .errors import InclusiveCityError
from .weights import Weights


class BenefitError(InclusiveCityError):
    """People or usabilities that no benefit can be counted with."""


@dataclass(frozen=True)
class Benefit:
    """Of k packages for p profiles."""

    served: np.ndarray
    """float64 [k, p]: people newly served, where it is known; else 0."""
    possible: np.ndarray
    """float64 [k, p]: at most, where that hangs on what is unknown; equal to ``served`` where nothing is."""
    gain: np.ndarray
    """float64 [k]: weighted people newly served."""
    possible_gain: np.ndarray
    """float64 [k]: the same of ``possible``."""


def profile_weight(weights: Weights, service: np.ndarray) -> np.ndarray:
    """float64 [f, p]: how much a person of each profile counts at each facility; ``service``: int [f], the type's
    index, −1 for a type unknown to the model, which counts nothing."""
    by_type = np.append(weights.service, 0.0)
    return by_type[service][:, np.newaxis] * weights.profile[np.newaxis, :]


def benefit(
    kept_out: np.ndarray,
    service: np.ndarray,
    facility: np.ndarray,
    before: tuple[np.ndarray, np.ndarray],
    after: tuple[np.ndarray, np.ndarray],
    weights: Weights,
) -> Benefit:
    """``kept_out``: float64 [f, p], M_fp, NaN (nobody knows) as 0; ``service``: int [f]; ``facility``: int [k], row of
    each package's facility; ``before`` and ``after``: usability of the facility, lowest and highest, [k, p] each."""
    people = np.nan_to_num(np.asarray(kept_out, dtype=np.float64), nan=0.0)[facility]
    before_low, before_high = (np.asarray(values, dtype=np.float64) for values in before)
    after_low, after_high = (np.asarray(values, dtype=np.float64) for values in after)
    at_worst, at_best = after_low - before_low, after_high - before_high
    known = (before_low == before_high) & (after_low == after_high)
    lifted = np.maximum(at_worst, 0.0)
    served = np.where(known, lifted, 0.0) * people
    # What is unknown is the same before and after: good or bad luck is shared by both.
    possible = np.maximum(lifted, at_best) * people
    each = profile_weight(weights, np.asarray(service))[facility]
    return Benefit(served, possible, (served * each).sum(axis=1), (possible * each).sum(axis=1))


def inspection_people(kept_out: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """float64 [f, p]: people × the usability still uncertain, (a_hi − a_lo) · M."""
    width = np.asarray(high, dtype=np.float64) - np.asarray(low, dtype=np.float64)
    return np.nan_to_num(np.asarray(kept_out, dtype=np.float64), nan=0.0) * width
