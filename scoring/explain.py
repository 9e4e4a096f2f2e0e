"""Why a facility has the status it has: facts for whoever puts them into words.

``Entrance: threshold 4 cm, at most 2.5 cm`` is a sentence for a dialog; here stand the criterion, its zone,
the value that was measured and the limits.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .model import SEVERITIES, Criterion, Model
from .outcomes import (
    ANSWERED,
    OUT_FAIL,
    OUT_NOT_APPLICABLE,
    OUT_PARTIAL,
    OUT_UNKNOWN,
    OUTCOME_CODES,
    Answers,
    outcomes,
)
from .status import (
    ACCESSIBLE,
    CONDITIONAL,
    INACCESSIBLE,
    INCOMPLETE,
    NOT_ASSESSED,
    OFFICIAL,
    PARTIAL,
    STATUS_CODES,
    StatusResult,
    roll_up,
)

CRITICAL, MAJOR, MINOR = SEVERITIES

NOTHING_APPLIES = "nothing_applies"
NOTHING_KNOWN = "nothing_known"
NO_CRITICAL_KNOWN = "no_critical_known"
CRITICAL_FAILS = "critical_fails"
CRITICAL_FAILS_WITH_HELP = "critical_fails_with_help"
CRITICAL_UNKNOWN = "critical_unknown"
FLAWED = "flawed"
TOO_LITTLE_KNOWN = "too_little_known"
NO_BARRIER_KNOWN = "no_barrier_known"
LINES = (
    NOTHING_APPLIES,
    NOTHING_KNOWN,
    NO_CRITICAL_KNOWN,
    CRITICAL_FAILS,
    CRITICAL_FAILS_WITH_HELP,
    CRITICAL_UNKNOWN,
    FLAWED,
    TOO_LITTLE_KNOWN,
    NO_BARRIER_KNOWN,
)
"""Which line of the rule held, in the order of the rule."""


@dataclass(frozen=True)
class Finding:
    """One criterion that is not simply met, as it concerns one profile."""

    criterion: Criterion
    """With titles, zone, unit, limits, source and the code of the measure that mends it."""
    outcome: int
    """OUT_UNKNOWN, OUT_FAIL or OUT_PARTIAL."""
    severity: str
    """critical, major or minor for the profile."""
    value: float | None = None
    """The measured number, in the criterion's unit; None where there is none or it was not handed in."""
    option: str | None = None
    """The code of the option that was answered."""
    helped: bool = False
    """Fails, is critical, and its zone has a compensation recorded (staff help …)."""

    @property
    def outcome_code(self) -> str:
        return OUTCOME_CODES[self.outcome]


@dataclass(frozen=True)
class Reasons:
    """Why one facility has its status for one profile."""

    profile: str
    basis: str
    status: int
    line: str
    """One of :data:`LINES`."""
    because: tuple[Finding, ...]
    """What made this line hold, most severe first, then in the model's order; empty where nothing did."""
    others: tuple[Finding, ...]
    """Everything else that is failed, met in part or unknown for the profile, in the same order."""
    score: float
    """0–100; NaN if nothing is known."""
    completeness: float
    """0–1."""
    needed_completeness: float
    """What line 5 asks for, 0–1; 0 on the reported basis."""

    @property
    def status_code(self) -> str:
        return STATUS_CODES[self.status]


def reasons(
    result: StatusResult,
    row: int,
    profile: int,
    state: np.ndarray | None = None,
    value: np.ndarray | None = None,
) -> Reasons:
    """Why the facility in ``row`` of ``result`` has its status for a profile (index).

    ``state`` int8 [i], ``value`` float [i]: the answers that count, per item of the model, for findings
    that show what was measured (:func:`explain` works them out); without them findings have no value.
    """
    model = result.model
    code = model.profile_codes[profile]
    helped_zones = {
        zone for index, zone in enumerate(model.zone_codes) if result.zone_status[row, index, profile] == CONDITIONAL
    }
    outcome = result.outcome[row]
    concerned = [
        (index, criterion, criterion.severity[code])
        for severity in SEVERITIES
        for index, criterion in enumerate(model.criteria)
        if criterion.severity.get(code) == severity
    ]
    findings = []
    for index, criterion, severity in concerned:
        if outcome[index] in (OUT_UNKNOWN, OUT_FAIL, OUT_PARTIAL):
            measured, option = _answer(model, criterion, state, value)
            helped = severity == CRITICAL and outcome[index] == OUT_FAIL and criterion.zone in helped_zones
            findings.append(Finding(criterion, int(outcome[index]), severity, measured, option, helped))

    status = int(result.status[row, profile])
    applies = any(outcome[index] != OUT_NOT_APPLICABLE for index, _, _ in concerned)
    critical_known = any(outcome[i] >= OUT_FAIL for i, _, severity in concerned if severity == CRITICAL)
    line = _line(status, applies, critical_known, findings)
    return Reasons(
        profile=code,
        basis=result.basis,
        status=status,
        line=line,
        because=tuple(finding for finding in findings if _decides(line, finding)),
        others=tuple(finding for finding in findings if not _decides(line, finding)),
        score=float(result.score[row, profile]),
        completeness=float(result.completeness[row, profile]),
        needed_completeness=model.complete_share if result.basis == OFFICIAL else 0.0,
    )


def explain(
    model: Model,
    facility_type: int,
    answers: Answers,
    compensation: np.ndarray | None = None,
    basis: str = OFFICIAL,
) -> list[Reasons]:
    """The reasons for one facility, one :class:`Reasons` per profile, with what was measured.

    ``answers``: those of this facility alone (``facility`` is 0 everywhere). ``compensation``: bool [z, p].
    Of several instances (entrance 1, 2 …) a finding shows the one that decided.
    """
    _, _, judged = next(outcomes(model, np.array([facility_type]), answers))
    given = None if compensation is None else np.asarray(compensation)[np.newaxis]
    result = roll_up(model, judged.outcome.T, given, basis)
    state, value = judged.state[:, 0], judged.value[:, 0]
    return [reasons(result, 0, profile, state, value) for profile in range(len(model.profiles))]


def _answer(
    model: Model, criterion: Criterion, state: np.ndarray | None, value: np.ndarray | None
) -> tuple[float | None, str | None]:
    index = model.item_index[criterion.code]
    if value is None or np.isnan(value[index]) or (state is not None and state[index] != ANSWERED):
        return None, None
    if criterion.is_numeric:
        return float(value[index]), None
    return None, criterion.values[int(value[index])]


def _line(status: int, applies: bool, critical_known: bool, findings: list[Finding]) -> str:
    """Statuses come from one or several lines; those of "incomplete" are told apart here."""
    if status == INCOMPLETE:
        if not critical_known:
            return NO_CRITICAL_KNOWN
        unknown = any(f.outcome == OUT_UNKNOWN and f.severity == CRITICAL for f in findings)
        return CRITICAL_UNKNOWN if unknown else TOO_LITTLE_KNOWN
    return {
        NOT_ASSESSED: NOTHING_KNOWN if applies else NOTHING_APPLIES,
        INACCESSIBLE: CRITICAL_FAILS,
        CONDITIONAL: CRITICAL_FAILS_WITH_HELP,
        PARTIAL: FLAWED,
        ACCESSIBLE: NO_BARRIER_KNOWN,
    }[status]


def _decides(line: str, finding: Finding) -> bool:
    critical = finding.severity == CRITICAL
    if line in (CRITICAL_FAILS, CRITICAL_FAILS_WITH_HELP):
        # Where some zones have help and others not, those without are what makes it inaccessible.
        return critical and finding.outcome == OUT_FAIL and (not finding.helped or line != CRITICAL_FAILS)
    if line in (NO_CRITICAL_KNOWN, CRITICAL_UNKNOWN):
        return critical and finding.outcome == OUT_UNKNOWN
    if line == FLAWED:
        flaws = (OUT_FAIL, OUT_PARTIAL) if finding.severity == MAJOR else (OUT_PARTIAL,)
        return finding.severity != MINOR and finding.outcome in flaws
    return line == TOO_LITTLE_KNOWN and finding.outcome == OUT_UNKNOWN
