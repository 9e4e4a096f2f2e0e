"""The words of maps, projects and printed pages, in every language the plugin ships.

A map is made in the language of its readers, whatever language QGIS itself runs in, so these words do not
go through Qt's translation. They stand in ``resources/words.csv``, one row per word and one column per
language: a further language is a further column. Titles of profiles, criteria and facility types belong to
the classification model and are read from the store. Knows no QGIS.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path

FILE = Path(__file__).resolve().parent.parent / "resources" / "words.csv"
FALLBACK = "en"
STATUSES = ("accessible", "partial", "conditional", "inaccessible", "incomplete", "not_assessed")
"""Best first, as legends list them."""
OLD = "_old"
"""What a symbol value ends with where the official status is out of date."""
REPORTED = "reported_"
"""What a symbol value begins with where only a reported status exists."""


@cache
def words(language: str) -> Mapping[str, str]:
    """Every word by key. A language without a column, or a word not yet translated, reads as English."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return {row["key"]: row.get(language) or row[FALLBACK] for row in csv.DictReader(file)}


@cache
def languages() -> tuple[str, ...]:
    """The languages that have words."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return tuple(name for name in csv.DictReader(file).fieldnames or () if name != "key")


def word(key: str, language: str, **values: object) -> str:
    """The word called ``key``; ``values`` fill its placeholders. KeyError for an unknown key."""
    text = words(language)[key]
    return text.format(**values) if values else text


def status_title(code: str, language: str) -> str:
    """Title of a status code ("partial") or of a map symbol's value ("partial_old", "reported_partial")."""
    if code.endswith(OLD):
        return word("legend.old", language, status=status_title(code[: -len(OLD)], language))
    if code.startswith(REPORTED):
        return word("legend.reported", language, status=status_title(code[len(REPORTED) :], language))
    return word(f"status.{code}", language)


def sentence(text: str) -> str:
    """``text`` with a capital first letter, as a legend or a heading begins."""
    return text[:1].upper() + text[1:]
