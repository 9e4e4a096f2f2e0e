"""What the check of the history found, as a sentence."""

from __future__ import annotations

from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from .store.log_chain import LogCheck


class HistoryTampered(InclusiveCityError):
    """The history is not what the store wrote."""


def log_sentence(check: LogCheck) -> InclusiveCityError:
    """The sentence for a person; a :class:`HistoryTampered` where the history is not sound."""
    if check.is_sound:
        return InclusiveCityError(_sound(check), rows=check.rows, waiting=check.unsealed)
    return HistoryTampered(_SENTENCES[check.problem], row=check.row, missing=check.missing)


def _sound(check: LogCheck) -> str:
    if not check.is_chain:
        return QT_TRANSLATE_NOOP(
            "Errors",
            "The history has {rows} entries. The database lets nobody but its owner change or delete them.",
        )
    if check.unsealed:
        return QT_TRANSLATE_NOOP(
            "Errors",
            "The history is whole: {rows} entries, all seals fit. {waiting} of them were written by other programs and "
            "are sealed with the next change in Inclusive City.",
        )
    return QT_TRANSLATE_NOOP("Errors", "The history is whole: {rows} entries, all sealed, and all seals fit.")


_SENTENCES = {
    "changed": QT_TRANSLATE_NOOP(
        "Errors",
        "The history was changed: entry {row} does not fit its seal. It, or an entry before it, was edited, exchanged "
        "or removed outside of Inclusive City. Compare the file with a backup.",
    ),
    "inserted": QT_TRANSLATE_NOOP(
        "Errors",
        "The history was changed: entry {row} was put among the sealed ones outside of Inclusive City. Compare the "
        "file with a backup.",
    ),
    "missing": QT_TRANSLATE_NOOP(
        "Errors",
        "The history was changed: after entry {row}, {missing} entries are missing. Compare the file with a backup.",
    ),
    "cut": QT_TRANSLATE_NOOP(
        "Errors",
        "The history was changed: its last {missing} entries are missing. Compare the file with a backup.",
    ),
    "no_head": QT_TRANSLATE_NOOP(
        "Errors",
        "The history was changed: the note of its last seal was removed, so that nobody can tell whether its end is "
        "there. Compare the file with a backup.",
    ),
    "other_head": QT_TRANSLATE_NOOP(
        "Errors",
        "The history was changed: the note of its last seal does not fit entry {row}. Compare the file with a backup.",
    ),
    "remade": QT_TRANSLATE_NOOP(
        "Errors",
        "The seal that was kept elsewhere is not in this history: all seals were made anew, or the file is another "
        "one, or an older copy. Compare it with a backup.",
    ),
    "unguarded": QT_TRANSLATE_NOOP(
        "Errors",
        "The database does not guard its history: somebody was granted the right to change or delete its entries. Ask "
        "the administrator to set up the rights again.",
    ),
}
