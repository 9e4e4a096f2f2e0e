"""How far a facility is usable for a profile, as a number for the analyses, at least and at most.

From its status, which is already non-compensatory (a good toilet never makes up for steps at the door): accessible,
partial, conditional and inaccessible have the model's numbers (1, ½, ¼ and 0). What is unknown stays an interval:
incomplete goes from 0 to what it would be if everything unknown passed, not assessed from 0 to accessible.
"""

from __future__ import annotations

import numpy as np

from .model import Model
from .status import ACCESSIBLE, INCOMPLETE, STATUS_CODES, StatusResult


def status_usability(model: Model) -> np.ndarray:
    """float64 [6]: the model's usability number of each status; 0 where it has none."""
    return np.array([model.usability.get(code, 0.0) for code in STATUS_CODES], dtype=np.float64)


def usability_of(model: Model, status: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Least and greatest usability of statuses alone (int8, any shape). Where one is incomplete nothing else is known
    of it here, so it may be accessible after all; :func:`usability` knows more."""
    status = np.asarray(status)
    numbers = status_usability(model)
    low = np.where(status <= INCOMPLETE, 0.0, numbers[status])
    return low, np.where(status <= INCOMPLETE, numbers[ACCESSIBLE], numbers[status])


def usability(model: Model, result: StatusResult) -> tuple[np.ndarray, np.ndarray]:
    """Least and greatest usability of each facility for each profile: float64 [f, p] each.

    Equal where the status is certain. The evaluation keeps them as float32: here they are the model's own numbers
    again, so that sums over them are what a person gets who adds up those of the model.
    """
    numbers = np.unique(status_usability(model))
    return _exact(result.usability_low, numbers), _exact(result.usability_high, numbers)


def _exact(values: np.ndarray, numbers: np.ndarray) -> np.ndarray:
    away = np.abs(np.asarray(values, dtype=np.float64)[..., None] - numbers)
    return np.asarray(numbers[away.argmin(axis=-1)])


def explaining_zones(result: StatusResult) -> np.ndarray:
    """bool [f, z, p]: the zones because of which the facility is not more usable: those as bad as the whole of it.

    A chain is as good as its weakest link: the zones with the facility's own status, below accessible. Nothing for an
    accessible facility, nor where no single zone explains it (too little known in all: rule 5).
    """
    status = result.status[:, None, :]
    return np.asarray((result.zone_status == status) & (status < ACCESSIBLE))
