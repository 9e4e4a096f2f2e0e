"""What the rules inside a database (resources/sql) say when they refuse a change, to be read in one's own language."""

from __future__ import annotations

from ...scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError

REFUSALS = (
    QT_TRANSLATE_NOOP("Errors", "A facility is never deleted: set its retired_at date instead."),
    QT_TRANSLATE_NOOP("Errors", "A merge is never deleted: undo it instead."),
    QT_TRANSLATE_NOOP("Errors", "A submitted inspection never becomes a draft again: record one that replaces it."),
    QT_TRANSLATE_NOOP(
        "Errors", "An inspection begins as a draft; once submitted, somebody else verifies or rejects it."
    ),
    QT_TRANSLATE_NOOP("Errors", "An inspection is submitted before it is verified or rejected."),
    QT_TRANSLATE_NOOP("Errors", "Nobody verifies or rejects an inspection of their own: ask a colleague."),
    QT_TRANSLATE_NOOP("Errors", "Only administrators switch the rights by district or the review by a second person."),
    QT_TRANSLATE_NOOP(
        "Errors", "Photos are added to a draft only: record an inspection that replaces the submitted one."
    ),
    QT_TRANSLATE_NOOP("Errors", "Photos of a submitted inspection are never changed: record one that replaces it."),
    QT_TRANSLATE_NOOP("Errors", "Photos of a submitted inspection are never deleted: record one that replaces it."),
    QT_TRANSLATE_NOOP("Errors", "Say who verifies or rejects the inspection (reviewed_by)."),
    QT_TRANSLATE_NOOP("Errors", "Say why the inspection is rejected (review_note): its inspector needs to know."),
    QT_TRANSLATE_NOOP("Errors", "The history of changes is never deleted."),
    QT_TRANSLATE_NOOP("Errors", "The history of changes is never rewritten."),
    QT_TRANSLATE_NOOP("Errors", "A report needs words."),
    QT_TRANSLATE_NOOP("Errors", "A scenario is adopted by somebody, at a time: give both."),
    QT_TRANSLATE_NOOP("Errors", "A submitted inspection is never deleted: reject it, or record one that replaces it."),
    QT_TRANSLATE_NOOP("Errors", "A submitted inspection is never rewritten: record one that replaces it."),
    QT_TRANSLATE_NOOP(
        "Errors", "Answers are added to a draft only: record an inspection that replaces the submitted one."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "Answers of a submitted inspection are never deleted: record an inspection that replaces it."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "Answers of a submitted inspection are never rewritten: record an inspection that replaces it."
    ),
    QT_TRANSLATE_NOOP("Errors", "Only editors verify or reject an inspection, or change one that is."),
    QT_TRANSLATE_NOOP("Errors", "Only planners, editors and administrators may run a bulk act."),
    QT_TRANSLATE_NOOP("Errors", "The group roles are missing: run roles.sql first."),
    QT_TRANSLATE_NOOP("Errors", "The report is too long."),
    QT_TRANSLATE_NOOP("Errors", "There is no such facility."),
    QT_TRANSLATE_NOOP(
        "Errors", "This district was changed by somebody else meanwhile: read it again, then repeat your change."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "This facility was changed by somebody else meanwhile: read it again, then repeat your change."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "This inspection was changed by somebody else meanwhile: read it again, then repeat your change."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "This report was changed by somebody else meanwhile: read it again, then repeat your change."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "This work was changed by somebody else meanwhile: read it again, then repeat your change."
    ),
    QT_TRANSLATE_NOOP("Errors", "This database holds no city yet: run create.sql first."),
    QT_TRANSLATE_NOOP("Errors", "This facility lies in a district that you may not change."),
    QT_TRANSLATE_NOOP("Errors", "This report is not assigned to you."),
    QT_TRANSLATE_NOOP(
        "Errors", "This scenario is adopted: it stays as it was decided. Make a new one from it instead."
    ),
)


def refusal(words: str) -> InclusiveCityError | str:
    """``words`` of a database as something that is translated where it is one of our own sentences."""
    return InclusiveCityError(words) if words in REFUSALS else words
