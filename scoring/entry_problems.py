"""What is still wrong with an entry before it is submitted, and what its inspector should look at once more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .entry_standing import ASKED, Key
from .errors import QT_TRANSLATE_NOOP, InclusiveCityError
from .model import SEVERITIES, Criterion

if TYPE_CHECKING:
    from .entry import Entry


@dataclass(frozen=True)
class Problem:
    """One thing to mend or to confirm."""

    words: InclusiveCityError
    is_blocking: bool
    """It is not submitted like this; otherwise a person may confirm it."""
    key: Key | None = None
    """The field to jump to; None: it concerns the whole."""
    profile: str = ""
    """Code of the profile that it concerns, where it is one."""


def problems_of(entry: Entry) -> list[Problem]:
    """Blocking ones first, each kind in the order of the form."""
    standing = entry.standing()
    found = [
        Problem(
            InclusiveCityError(
                QT_TRANSLATE_NOOP("Errors", "“{text}” was not understood: mend it, or take it out."), text=text
            ),
            True,
            key,
        )
        for key, text in entry.wrong.items()
    ]
    if not standing.rows:
        found.append(
            Problem(
                InclusiveCityError(QT_TRANSLATE_NOOP("Errors", "No question has an answer yet.")),
                True,
                entry.next_open(),
            )
        )
    for each in standing.missing_evidence:
        words = InclusiveCityError(
            QT_TRANSLATE_NOOP(
                "Errors", "The status changes by two levels or more: add a photo or a note that bears it out."
            )
        )
        found.append(Problem(words, True, each.keys[0] if each.keys else None, each.profile))
    open_critical = [
        field
        for field in standing.all_fields()
        if field.is_open and isinstance(field.item, Criterion) and SEVERITIES[0] in field.item.severity.values()
    ]
    if open_critical and standing.rows:
        words = InclusiveCityError(
            QT_TRANSLATE_NOOP("Errors", "Decisive questions without an answer: {count}."), count=len(open_critical)
        )
        found.append(Problem(words, False, open_critical[0].key))
    others = [
        field
        for field in standing.all_fields()
        if field.asked == ASKED and field.is_open and field not in open_critical
    ]
    if others and standing.rows:
        words = InclusiveCityError(
            QT_TRANSLATE_NOOP("Errors", "Other questions without an answer: {count}."), count=len(others)
        )
        found.append(Problem(words, False, others[0].key))
    if standing.left_out:
        words = InclusiveCityError(
            QT_TRANSLATE_NOOP("Errors", "Answers to questions that no longer apply are not submitted: {codes}."),
            codes=", ".join(dict.fromkeys(code for code, _ in standing.left_out)),
        )
        found.append(Problem(words, False, standing.left_out[0]))
    return found
