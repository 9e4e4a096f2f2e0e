"""Fails unless every text of the package is translated into every language, with the same placeholders."""

from __future__ import annotations

import re
import sys

from texts import Text, find
from translations import LANGUAGES, Translation, read, ts_file

PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%L?[0-9]")


def problems_of(text: Text, translation: Translation | None) -> list[str]:
    """What is wrong with one text's translation; empty if nothing."""
    if translation is None:
        return ["is not in the file (make translations)"]
    if not translation.finished:
        return ["is not translated"]
    wanted = sorted(PLACEHOLDER.findall(text.source))
    found = []
    for form in translation.forms:
        has = sorted(PLACEHOLDER.findall(form))
        if has != wanted:
            found.append(f"has the placeholders {has} instead of {wanted}: {form!r}")
    return found


def check() -> list[str]:
    """All problems, each a line for a person."""
    found = find()
    problems = list(found.problems)
    for language in LANGUAGES:
        path = ts_file(language)
        if not path.exists():
            problems.append(f"i18n/{path.name} is missing (make translations)")
            continue
        known = read(path)
        for text in found.texts:
            for problem in problems_of(text, known.get(text)):
                problems.append(f"i18n/{path.name}: {text.context}: {text.source!r} {problem}")
        for text in known:
            if text not in found.texts:
                gone = f"{text.source!r} is no longer in the sources (make translations)"
                problems.append(f"i18n/{path.name}: {gone}")
    return problems


if __name__ == "__main__":
    lines = check()
    print("\n".join(lines) or f"every text is there in {', '.join(LANGUAGES)}")
    sys.exit(1 if lines else 0)
