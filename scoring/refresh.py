"""When a facility is due for its next inspection, and why.

From the newest official inspection a facility has the months of its type's refresh cycle. Risk shortens them:

* somebody cannot get in (official status *inaccessible* for a profile): × ``critical``
* residents, owners or registers say something else than the official status, or a resident has written since: ×
  ``disagreement``

but never under ``shortest`` months (a type whose own cycle is shorter keeps it). Works that were done since are looked
at ``works`` months after they were done, where that is sooner. A facility that was never inspected is due so many
months after it came into the register as its type's importance says (``never``). What would change the programme of
works most, if it were known, is looked at ``decides`` months after that was found out, where that is sooner.

*Risk*, 0 to 1, orders those that are due: importance / 5 × (1 + how many of critical barriers, disagreement, works,
never inspected and decides hold) / 4, at most 1. Nothing here depends on today: what is due is found by comparing
dates.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from .status import INACCESSIBLE

TYPE, CRITICAL, DISAGREEMENT, WORKS, NEVER = "type", "critical", "disagreement", "works", "never"
DECIDES = "decides"
REASONS = (TYPE, CRITICAL, DISAGREEMENT, WORKS, NEVER, DECIDES)
"""Codes of why a facility is due when it is; each stands with a value: months, a factor, or the day works were done or
the programme was tried out."""
MOST_IMPORTANT = 5
FULL_RISK = 4
"""So many parts (one for being a facility, one per thing that holds) make the full risk."""


@dataclass(frozen=True)
class RefreshRules:
    """The ``refresh`` block of a model; what it leaves out is as here."""

    critical: float = 0.5
    disagreement: float = 0.5
    disagreement_levels: int = 2
    """By so many levels (accessible, partial, conditional, inaccessible) must two bases differ to disagree."""
    shortest: int = 3
    works: int = 2
    decides: int = 1
    """Months after a programme was tried out."""
    decides_first: int = 100
    """So many facilities of those that would change the programme most."""
    never: Mapping[int, int] = field(default_factory=lambda: {5: 3, 4: 6, 3: 9, 2: 12, 1: 12})
    """Importance → months."""
    second_share: float = 0.05
    """Of the facilities inspected lately, this share is inspected again by somebody else, to compare."""
    second_within: int = 6
    """Months: what was inspected earlier may have changed since, and is not compared."""
    certificate_days: int = 90
    """So long ahead the end of a certificate is announced."""


@dataclass(frozen=True)
class RefreshInput:
    """What is known of facilities, one entry each. Days are datetime64[D], NaT where there is none."""

    months: np.ndarray
    """Refresh cycle of the type."""
    importance: np.ndarray
    inspected: np.ndarray
    """The newest official inspection."""
    registered: np.ndarray
    """When it came into the register."""
    critical: np.ndarray
    """bool: inaccessible for some profile."""
    disagreement: np.ndarray
    """bool."""
    works: np.ndarray
    """When works were last done."""
    decides: np.ndarray
    """When it was found to be among those that would change the programme most, if they were known."""


@dataclass(frozen=True)
class Due:
    """One entry per facility."""

    due: np.ndarray
    """datetime64[D]."""
    months: np.ndarray
    """How many months it had in the end: from the inspection, or from the entry into the register."""
    reasons: list[str]
    """JSON: ``[["type", 24], ["critical", 0.5]]``; the first says where it starts from."""
    risk: np.ndarray


def due_dates(rules: RefreshRules, given: RefreshInput) -> Due:
    """When each facility is due."""
    never = np.isnat(given.inspected)
    critical = given.critical & ~never
    disagreement = given.disagreement & ~never
    factor = np.where(critical, rules.critical, 1.0) * np.where(disagreement, rules.disagreement, 1.0)
    shortened = np.ceil(np.round(given.months * factor, 6)).astype(np.int64)
    months = np.maximum(shortened, np.minimum(rules.shortest, given.months))
    first = np.array([rules.never[level] for level in range(1, MOST_IMPORTANT + 1)])[given.importance - 1]
    months = np.where(never, first, months)
    due = add_months(np.where(never, given.registered, given.inspected), months).astype("datetime64[D]")
    worked = ~never & ~np.isnat(given.works) & (given.works >= given.inspected)
    after = add_months(np.where(worked, given.works, given.inspected), np.int64(rules.works)).astype("datetime64[D]")
    worked &= after < due
    due = np.where(worked, after, due)
    decides = ~np.isnat(given.decides) & (never | (given.inspected < given.decides))
    soon = add_months(np.where(decides, given.decides, given.registered), np.int64(rules.decides))
    decides &= soon.astype("datetime64[D]") < due
    due = np.where(decides, soon, due).astype("datetime64[D]")
    count = 1 + critical.astype(int) + disagreement + worked + never + decides
    risk = np.minimum(given.importance / MOST_IMPORTANT * count / FULL_RISK, 1.0)
    return Due(
        due, months, _reasons(rules, given, never, critical, disagreement, worked, decides, months), np.round(risk, 4)
    )


def _reasons(
    rules: RefreshRules,
    given: RefreshInput,
    never: np.ndarray,
    critical: np.ndarray,
    disagreement: np.ndarray,
    worked: np.ndarray,
    decides: np.ndarray,
    months: np.ndarray,
) -> list[str]:
    """There are few different ones in a city: each is written once."""
    flags = never + 2 * critical.astype(np.int64) + 4 * disagreement + 8 * worked
    start = np.where(never, months, given.months)
    pattern, which = np.unique(flags + 16 * start, return_inverse=True)
    texts = []
    for code in pattern.tolist():
        found: list[list[object]] = [[NEVER if code & 1 else TYPE, code // 16]]
        if code & 2:
            found.append([CRITICAL, rules.critical])
        if code & 4:
            found.append([DISAGREEMENT, rules.disagreement])
        texts.append(found)
    plain = [json.dumps(found) for found in texts]
    reasons = [plain[index] for index in which.reshape(-1).tolist()]
    for row in np.flatnonzero(worked | decides).tolist():
        days = [[WORKS, str(given.works[row])]] if worked[row] else []
        days += [[DECIDES, str(given.decides[row])]] if decides[row] else []
        reasons[row] = json.dumps([*texts[int(which.reshape(-1)[row])], *days])
    return reasons


def read_reasons(text: str) -> list[tuple[str, object]]:
    """The codes and values of :attr:`Due.reasons`; nothing for a text that is none."""
    try:
        return [(str(code), value) for code, value in json.loads(text or "[]")]
    except (ValueError, TypeError):
        return []


def disagreeing(rules: RefreshRules, official: np.ndarray, reported: np.ndarray) -> np.ndarray:
    """bool [f]: for some profile the two bases say something else by enough levels. ``official``, ``reported``: status
    codes [f, p] of :data:`.status.STATUS_CODES`, the worse the smaller."""
    known = (official >= INACCESSIBLE) & (reported >= INACCESSIBLE)
    apart = np.abs(official.astype(np.int64) - reported.astype(np.int64))
    return (known & (apart >= rules.disagreement_levels)).any(axis=1)


def add_months(moment: np.ndarray | np.datetime64, months: np.ndarray | int) -> np.ndarray:
    """``moment`` (datetime64) moved by whole months, in seconds; the 31st becomes the last day of a shorter month."""
    moment = np.asarray(moment, dtype="datetime64[s]")
    day = moment.astype("datetime64[D]")
    month = day.astype("datetime64[M]")
    goal = month + np.asarray(months, dtype="timedelta64[M]")
    last = (goal + np.timedelta64(1, "M")).astype("datetime64[D]") - np.timedelta64(1, "D")
    return np.minimum(goal.astype("datetime64[D]") + (day - month), last) + (moment - day)
