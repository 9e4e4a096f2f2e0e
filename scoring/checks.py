"""The register of rules by which records are checked: what each is called, how grave it is, what to do.

Rules work on whole columns (``check_answers.py``, ``check_records.py``) and say what they found as :class:`Hit`. A city
adds rules of its own in its model (``rules.csv``); they are named ``city:`` and their code. Texts are marked for
translation in the context "Checks"; values in them are named, and whoever shows them writes them as people do.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .errors import QT_TRANSLATE_NOOP
from .model import Model
from .model_checks import ERROR, NOTE, WARNING, CheckRule

CITY = "city:"
"""Before the code of a rule of the city's own."""
SWAP, RELOCATE, LETTERS = "swap", "relocate", "letters"
"""Mends that are safe: see ``layers/finding_fixes.py``."""


@dataclass(frozen=True)
class Rule:
    """One entry of the register. ``message`` has named values in braces."""

    code: str
    severity: str
    title: str
    message: str
    advice: str
    fix: str = ""


@dataclass(frozen=True)
class Hit:
    """Something that a rule found. ``row``: of the inspection or facility in the columns that were checked; ``other``:
    row of the other record, -1 for none; ``criterion``: code; ``details``: the values, by the names in the message."""

    rule: str
    row: int
    criterion: str = ""
    other: int = -1
    details: Mapping[str, Any] = field(default_factory=dict)


def _register(rules: Iterable[Rule]) -> dict[str, Rule]:
    return {rule.code: rule for rule in rules}


RULES: Mapping[str, Rule] = _register(
    (
        # -------------------------------------------------------------- answers
        Rule(
            "unit_slip",
            ERROR,
            QT_TRANSLATE_NOOP("Checks", "Wrong unit"),
            QT_TRANSLATE_NOOP("Checks", "{criterion}: {value} cannot be. Was {typed} meant?"),
            QT_TRANSLATE_NOOP("Checks", "Ask the inspector, and record an inspection that replaces this one."),
        ),
        Rule(
            "degrees_as_percent",
            ERROR,
            QT_TRANSLATE_NOOP("Checks", "Slope in degrees"),
            QT_TRANSLATE_NOOP("Checks", "{criterion}: “{raw}” was kept as {value}, but degrees were meant: {meant}."),
            QT_TRANSLATE_NOOP("Checks", "Ask the inspector, and record an inspection that replaces this one."),
        ),
        Rule(
            "out_of_range",
            ERROR,
            QT_TRANSLATE_NOOP("Checks", "Impossible value"),
            QT_TRANSLATE_NOOP("Checks", "{criterion}: {value} cannot be; possible is {low} to {high}."),
            QT_TRANSLATE_NOOP("Checks", "Ask the inspector, and record an inspection that replaces this one."),
        ),
        Rule(
            "child_without_parent",
            WARNING,
            QT_TRANSLATE_NOOP("Checks", "Answer without its condition"),
            QT_TRANSLATE_NOOP("Checks", "Answered though it does not apply: {answers}. It depends on: {parents}."),
            QT_TRANSLATE_NOOP("Checks", "Either the answer or what it depends on is wrong: look at the photos."),
        ),
        Rule(
            "parent_unanswered",
            NOTE,
            QT_TRANSLATE_NOOP("Checks", "Condition not answered"),
            QT_TRANSLATE_NOOP("Checks", "Answered: {answers}. But not what it depends on: {parents}."),
            QT_TRANSLATE_NOOP("Checks", "Answer what it depends on at the next inspection."),
        ),
        Rule(
            "not_asked_here",
            NOTE,
            QT_TRANSLATE_NOOP("Checks", "Not asked at this type"),
            QT_TRANSLATE_NOOP("Checks", "Answered, but not asked at “{kind}”: {answers}."),
            QT_TRANSLATE_NOOP("Checks", "Is the facility's type right? If it is, accept this."),
        ),
        Rule(
            "missing_mandatory",
            NOTE,
            QT_TRANSLATE_NOOP("Checks", "Critical answers missing"),
            QT_TRANSLATE_NOOP("Checks", "Not answered: {criteria}."),
            QT_TRANSLATE_NOOP("Checks", "Inspect what is missing: without it the status cannot be found out."),
        ),
        # -------------------------------------------------------------- inspections
        Rule(
            "inspection_in_future",
            ERROR,
            QT_TRANSLATE_NOOP("Checks", "Inspection in the future"),
            QT_TRANSLATE_NOOP("Checks", "Inspected on {date}, which has not come yet."),
            QT_TRANSLATE_NOOP("Checks", "Find out the right date, and record an inspection that replaces this one."),
        ),
        Rule(
            "inspection_too_old",
            ERROR,
            QT_TRANSLATE_NOOP("Checks", "Impossible date"),
            QT_TRANSLATE_NOOP("Checks", "Inspected on {date}: nobody inspected accessibility so long ago."),
            QT_TRANSLATE_NOOP("Checks", "Find out the right date, and record an inspection that replaces this one."),
        ),
        Rule(
            "inspection_before_facility",
            WARNING,
            QT_TRANSLATE_NOOP("Checks", "Inspected before it existed"),
            QT_TRANSLATE_NOOP("Checks", "Inspected on {date}, but the facility was recorded on {since} only."),
            QT_TRANSLATE_NOOP("Checks", "Check the date, and whether the inspection belongs to this facility."),
        ),
        Rule(
            "inspection_after_retired",
            WARNING,
            QT_TRANSLATE_NOOP("Checks", "Inspected after it closed"),
            QT_TRANSLATE_NOOP("Checks", "Inspected on {date}, but the facility was closed on {since}."),
            QT_TRANSLATE_NOOP("Checks", "If it is open again, reopen its record; if not, check the date."),
        ),
        Rule(
            "certificate_expired",
            ERROR,
            QT_TRANSLATE_NOOP("Checks", "Certificate expired"),
            QT_TRANSLATE_NOOP(
                "Checks", "Inspected on {date} by {inspector}, whose certificate {certificate} was valid until {until}."
            ),
            QT_TRANSLATE_NOOP("Checks", "Enter the renewed certificate, or have the facility inspected again."),
        ),
        Rule(
            "status_jump",
            WARNING,
            QT_TRANSLATE_NOOP("Checks", "Much better without evidence"),
            QT_TRANSLATE_NOOP(
                "Checks", "{profile}: from “{before}” to “{after}” on {date}, without a photo or a note."
            ),
            QT_TRANSLATE_NOOP("Checks", "Ask for a photo of what was changed, or have it inspected by somebody else."),
        ),
        Rule(
            "photo_missing",
            WARNING,
            QT_TRANSLATE_NOOP("Checks", "Photo is not there"),
            QT_TRANSLATE_NOOP("Checks", "The photo {file} is named, but the file is not there."),
            QT_TRANSLATE_NOOP("Checks", "Put the file back into the folder of photos beside the store."),
        ),
        Rule(
            "photo_elsewhere",
            WARNING,
            QT_TRANSLATE_NOOP("Checks", "Photo taken elsewhere"),
            QT_TRANSLATE_NOOP("Checks", "The photo {file} was taken {metres} from the facility."),
            QT_TRANSLATE_NOOP("Checks", "Is it of this facility, and is the facility's place right?"),
        ),
        Rule(
            "photo_other_day",
            NOTE,
            QT_TRANSLATE_NOOP("Checks", "Photo of another day"),
            QT_TRANSLATE_NOOP("Checks", "The photo {file} was taken on {taken}, the inspection made on {date}."),
            QT_TRANSLATE_NOOP("Checks", "Is the camera's clock right? If the photo shows the facility, accept this."),
        ),
        Rule(
            "orphan",
            ERROR,
            QT_TRANSLATE_NOOP("Checks", "Row without its record"),
            QT_TRANSLATE_NOOP("Checks", "{count} rows of “{table}” belong to no record of “{parent}” any more."),
            QT_TRANSLATE_NOOP(
                "Checks", "Another program wrote the file without its rules: have it looked at, or restore a backup."
            ),
        ),
        # -------------------------------------------------------------- facilities
        Rule(
            "unknown_type",
            ERROR,
            QT_TRANSLATE_NOOP("Checks", "Unknown type"),
            QT_TRANSLATE_NOOP("Checks", "The type “{kind}” is not in the model: nothing is asked there."),
            QT_TRANSLATE_NOOP("Checks", "Choose a type of the model in the facility's form."),
        ),
        Rule(
            "swapped_coordinates",
            ERROR,
            QT_TRANSLATE_NOOP("Checks", "Coordinates swapped"),
            QT_TRANSLATE_NOOP("Checks", "The place {place} is not in the city; with its coordinates swapped it is."),
            QT_TRANSLATE_NOOP("Checks", "Swap them."),
            SWAP,
        ),
        Rule(
            "outside_city",
            ERROR,
            QT_TRANSLATE_NOOP("Checks", "Outside the city"),
            QT_TRANSLATE_NOOP("Checks", "The place {place} is not in the city."),
            QT_TRANSLATE_NOOP("Checks", "Put it where it is on the map, or close the record."),
        ),
        Rule(
            "wrong_district",
            ERROR,
            QT_TRANSLATE_NOOP("Checks", "Wrong district"),
            QT_TRANSLATE_NOOP("Checks", "Recorded in {district}, but its place is in {found}."),
            QT_TRANSLATE_NOOP("Checks", "Take the district from its place, or put the facility where it is."),
            RELOCATE,
        ),
        Rule(
            "no_district",
            WARNING,
            QT_TRANSLATE_NOOP("Checks", "In no district"),
            QT_TRANSLATE_NOOP("Checks", "Recorded in {district}, but its place {place} is in no district."),
            QT_TRANSLATE_NOOP("Checks", "Put the facility where it is, or mend the outline of the district."),
        ),
        Rule(
            "unlocated",
            NOTE,
            QT_TRANSLATE_NOOP("Checks", "No place on the map"),
            QT_TRANSLATE_NOOP("Checks", "The facility has no place on the map."),
            QT_TRANSLATE_NOOP("Checks", "Put it on the map (Record, Facilities without a place)."),
        ),
        Rule(
            "duplicate_near",
            WARNING,
            QT_TRANSLATE_NOOP("Checks", "Twice nearby"),
            QT_TRANSLATE_NOOP("Checks", "“{name}” and “{other_name}” are {metres} apart and have names alike."),
            QT_TRANSLATE_NOOP("Checks", "If they are one, merge them; if not, accept this."),
        ),
        Rule(
            "duplicate_address",
            WARNING,
            QT_TRANSLATE_NOOP("Checks", "Twice at one address"),
            QT_TRANSLATE_NOOP(
                "Checks", "“{name}” and “{other_name}” are of one type at one address: {address} and {other_address}."
            ),
            QT_TRANSLATE_NOOP("Checks", "If they are one, merge them; if not, accept this."),
        ),
        Rule(
            "same_address",
            NOTE,
            QT_TRANSLATE_NOOP("Checks", "Several of one type at one address"),
            QT_TRANSLATE_NOOP("Checks", "{count} of type “{kind}” at {address}, with different names: {names}."),
            QT_TRANSLATE_NOOP("Checks", "If some of them are one, merge them; if not, accept this."),
        ),
        Rule(
            "mixed_alphabets",
            WARNING,
            QT_TRANSLATE_NOOP("Checks", "Two alphabets in a word"),
            QT_TRANSLATE_NOOP("Checks", "{field}: “{text}” has Latin and Cyrillic letters in one word ({words})."),
            QT_TRANSLATE_NOOP("Checks", "Replace the letters: with them the record is not found, sorted or matched."),
            LETTERS,
        ),
    )
)
"""Code → rule, in the order in which people read them."""


def city_rule(model: Model, code: str) -> CheckRule | None:
    """The rule of the city's own that a finding's code names; None where the model has it no longer."""
    plain = code[len(CITY) :] if code.startswith(CITY) else ""
    return next((rule for rule in model.rules if rule.code == plain), None)


def severity_of(model: Model, code: str) -> str:
    """How grave what a rule found is."""
    own = city_rule(model, code)
    return own.severity if own is not None else RULES[code].severity if code in RULES else NOTE
