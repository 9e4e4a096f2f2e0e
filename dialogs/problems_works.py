"""What the panel of problems has done in the background. Plain functions on plain data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from .problems_model import haystack

if TYPE_CHECKING:
    from ..layers.finding_fixes import Mended
    from ..layers.findings import FoundRow
    from ..layers.store import Store
    from ..layers.validation import ValidationReport
    from .tasks import Job

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Problems:
    """What is known of a city: findings with what they are found by, titles of severities, and what the person may."""

    rows: Sequence[FoundRow]
    hay: Sequence[str]
    severities: dict[str, str]
    may: frozenset[str]


def read_problems(store: Store, job: Job, language: str) -> Problems:
    """All that the last validation found."""
    from ..layers.finding_words import SEVERITY_TITLES
    from ..layers.findings import read_findings
    from ..layers.may import may

    rows = read_findings(store, language, translate, cancelled=job.cancelled)
    job.stop_if_cancelled()
    severities = {code: translate("Checks", title) for code, title in SEVERITY_TITLES.items()}
    return Problems(rows, [haystack(row) for row in rows], severities, may(store))


def check_city(store: Store, job: Job) -> ValidationReport:
    """Validate the whole city."""
    from ..layers.validation import validate_store

    return validate_store(store, progress=job.progress, cancelled=job.cancelled)


def check_some(store: Store, job: Job, facilities: Sequence[int]) -> None:
    """Judge and check these facilities anew."""
    _check(store, job, facilities)


def _check(store: Store, job: Job, facilities: Sequence[int]) -> None:
    import numpy as np

    from ..layers.evaluation import evaluate_store
    from ..layers.validation import validate_store

    evaluate_store(store, progress=job.part(0.3, 0.6))
    validate_store(store, np.array(facilities, dtype=np.int64), progress=job.part(0.6, 1.0))


def mend_some(store: Store, job: Job, fix: str, facilities: Sequence[int], by: str) -> Mended:
    """Mend, then judge and check what was mended anew."""
    from ..layers.finding_fixes import mend

    mended = mend(store, fix, facilities, by)
    _check(store, job, facilities)
    return mended


def mend_back(store: Store, job: Job, mended: Mended, by: str) -> int:
    """Take a mend back; how many facilities are as they were."""
    from ..layers.finding_fixes import take_back

    count = take_back(store, mended, by)
    _check(store, job, mended.facilities)
    return count


def accept_some(store: Store, keys: Sequence[str], reason: str, by: str) -> int:
    from ..layers.findings import accept

    return accept(store, keys, reason, by)


def reopen_some(store: Store, keys: Sequence[str]) -> int:
    from ..layers.findings import reopen

    return reopen(store, keys)


def save_problems(rows: Sequence[FoundRow], path: str, severities: dict[str, str]) -> str:
    """Write the rows as a table; its path."""
    from ..layers.findings import write_findings

    write_findings(rows, path, severities.__getitem__, translate)
    return path
