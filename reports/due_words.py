"""Why a facility is due, in words of the reader's language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..layers.words import sentence, word
from ..scoring.refresh import CRITICAL, DECIDES, DISAGREEMENT, NEVER, TYPE, WORKS
from .wording import day

_KEYS = {
    TYPE: "due.type", CRITICAL: "due.critical", DISAGREEMENT: "due.disagreement", WORKS: "due.works",
    NEVER: "due.never", DECIDES: "due.decides",
}  # fmt: skip


def reasons_text(reasons: Sequence[tuple[str, object]], language: str) -> str:
    """One line: "Every 24 months; somebody cannot get in"."""
    said = []
    for code, value in reasons:
        if code in _KEYS:
            shown = day(date.fromisoformat(str(value)), language) if code in (WORKS, DECIDES) else value
            said.append(word(_KEYS[code], language, value=shown))
    return sentence("; ".join(said))


def day_text(text: str, language: str) -> str:
    """A day of the store (2026-11-23) in words; empty for none."""
    return day(date.fromisoformat(text), language) if text else ""
