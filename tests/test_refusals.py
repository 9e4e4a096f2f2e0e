"""What the rules inside a database say is known to the plugin, sentence by sentence, and so translated."""

from __future__ import annotations

import re

import pytest

from inclusive_city.layers.store import errors
from inclusive_city.layers.store.refusals import REFUSALS

PLACES = ("facility", "inspection", "district", "work", "report")
FOR_PSQL = ("create.sql",)
"""Run by psql only."""


def sentences(root) -> set[str]:
    """Everything that our SQL raises."""
    found = set()
    for path in sorted((root / "resources" / "sql").glob("*/*.sql")):
        if path.name in FOR_PSQL:
            continue
        text = path.read_text(encoding="utf-8")
        given = re.findall(r"RAISE EXCEPTION '([^']+)'|RAISE\(ABORT,\s*'([^']+)'\)|never_deleted\('([^']+)'\)", text)
        found |= {part for each in given for part in each if part}
        for arguments in re.findall(r"FUNCTION draft_only\(([^;]*)\);", text):
            found |= {each for each in re.findall(r"'([^']*)'", arguments) if each}
        assert set(re.findall(r"check_version\('(\w+)'\)", text)) in (set(), set(PLACES)), path
    changed = next(each for each in found if each.startswith("This % was"))
    found |= {changed.replace("%", place) for place in PLACES}
    return found - {"%", changed}


def test_every_sentence_of_the_databases_is_known(root):
    assert sentences(root) == set(REFUSALS)


@pytest.mark.parametrize("kind", [errors.ConstraintRefused, lambda words: errors.NoRight("city", words)])
def test_a_refusal_is_read_in_ones_own_language(kind):
    words = "This facility lies in a district that you may not change."
    ours = kind(words).text(lambda context, text: {words: "Басқа аудан"}.get(text, text))
    assert "Басқа аудан" in ours and words not in ours
    # What the database says by itself is passed on as it is, whatever is in it.
    assert '{"broken": %s}' in kind('{"broken": %s}').text(lambda context, text: text)
