"""The history of a record in sentences: what happened, and what each field was before and is since."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..layers.history import (
    ANSWER,
    CODE,
    COMPENSATION,
    DATE,
    FACILITY,
    INSPECTION,
    MERGE,
    MOMENT,
    NAME,
    PHOTO,
    PLACE,
    QUANTITY,
    WORK,
    Change,
    Entry,
)
from ..layers.words import FALLBACK, sentence, word, words
from .phrases import date_text, moment_text, number_text, quantity_text

translate = QCoreApplication.translate
NOTHING = "–"


def kind_title(table: str) -> str:
    """A kind of record, as the filter names it."""
    return {
        FACILITY: translate("Dock", "Facility"),
        NAME: translate("Dock", "Names"),
        INSPECTION: translate("Dock", "Inspections"),
        ANSWER: translate("Dock", "Answers"),
        COMPENSATION: translate("Dock", "Help by people"),
        PHOTO: translate("Dock", "Photos"),
        WORK: translate("Dock", "Works"),
        MERGE: translate("Dock", "Merges"),
    }[table]


def entry_title(entry: Entry, language: str) -> str:
    """What happened: "Facility changed", "Inspection of 4 Mar 2025 changed"."""
    texts = {
        (FACILITY, "insert"): translate("Dock", "Facility added"),
        (FACILITY, "update"): translate("Dock", "Facility changed"),
        (FACILITY, "import"): translate("Dock", "Facility changed by an import"),
        (FACILITY, "import_merged"): translate("Dock", "Facility changed by an import; edits were kept"),
        (FACILITY, "missing"): translate("Dock", "No longer in its source"),
        (FACILITY, "returned"): translate("Dock", "In its source again"),
        (NAME, "insert"): translate("Dock", "Name added"),
        (NAME, "update"): translate("Dock", "Name changed"),
        (NAME, "delete"): translate("Dock", "Name taken away"),
        (INSPECTION, "insert"): translate("Dock", "Inspection of {date} added"),
        (INSPECTION, "update"): translate("Dock", "Inspection of {date} changed"),
        (INSPECTION, "delete"): translate("Dock", "Draft of an inspection of {date} deleted"),
        (ANSWER, "update"): translate("Dock", "Answer in the draft of {date} changed"),
        (ANSWER, "delete"): translate("Dock", "Answer in the draft of {date} taken away"),
        (COMPENSATION, "update"): translate("Dock", "Help by people in the draft of {date} changed"),
        (COMPENSATION, "delete"): translate("Dock", "Help by people in the draft of {date} taken away"),
        (PHOTO, "update"): translate("Dock", "Photo changed"),
        (PHOTO, "delete"): translate("Dock", "Photo taken away"),
        (WORK, "insert"): translate("Dock", "Work added: {about}"),
        (WORK, "update"): translate("Dock", "Work changed: {about}"),
        (WORK, "delete"): translate("Dock", "Work deleted: {about}"),
        (MERGE, "merge"): translate("Dock", "“{about}” was merged into this facility"),
        (MERGE, "merged"): translate("Dock", "Merged into “{about}”"),
        (MERGE, "unmerge"): translate("Dock", "The merge with “{about}” was undone"),
    }
    text = texts.get((entry.table, entry.act)) or f"{kind_title(entry.table)}: {entry.act}"
    return text.format(date=date_text(entry.about_when, language) or NOTHING, about=entry.about)


def change_text(change: Change, language: str) -> str:
    """One field: "Address: Abai st. 1 → Abai st. 2"."""
    title = field_title(change, language)
    if change.kind == PLACE:
        return f"{title}: {_place_text(change)}"
    before, after = (value_text(change, value, language) for value in (change.before, change.after))
    if change.before is None:
        return translate("Dock", "{field}: {value}").format(field=title, value=after)
    if change.after is None:
        return translate("Dock", "{field}: {value} was taken away").format(field=title, value=before)
    return translate("Dock", "{field}: {before} → {after}").format(field=title, before=before, after=after)


def field_title(change: Change, language: str) -> str:
    if change.title:
        note = word("field.note", language)
        return f"{change.title} ({note})" if change.field == "note" else change.title
    if change.field.startswith("name_"):
        code = change.field[5:]
        known = words(FALLBACK).get(f"language.{code}")
        return word("field.name_in", language, name=word(f"language.{code}", language) if known else code)
    key = "field.place" if change.field == "geom" else f"field.{change.field}"
    return sentence(word(key, language)) if key in words(FALLBACK) else change.field


def value_text(change: Change, value: Any, language: str) -> str:
    if value is None:
        return NOTHING
    if change.kind == MOMENT:
        return moment_text(str(value), language)
    if change.kind == DATE:
        return date_text(f"{value}T12:00:00", language)
    if change.kind == QUANTITY and isinstance(value, (int, float)):
        return quantity_text(value, change.unit, language)
    if change.kind in (CODE, QUANTITY):
        for key in (f"{change.field}.{value}", f"answer.{value}"):
            if key in words(FALLBACK):
                return word(key, language)
    if isinstance(value, float):
        return number_text(value, language)
    return str(value)


def _place_text(change: Change) -> str:
    metres, direction = change.metres, change.direction
    if metres is None or direction is None:
        placed = change.after if change.after is not None else change.before
        spot = f"{placed[1]:.5f}, {placed[0]:.5f}"
        text = translate("Dock", "put on the map ({place})")
        if change.after is None:
            text = translate("Dock", "taken off the map ({place})")
        return text.format(place=spot)
    directions = (
        translate("Dock", "moved {distance} m to the north"),
        translate("Dock", "moved {distance} m to the north-east"),
        translate("Dock", "moved {distance} m to the east"),
        translate("Dock", "moved {distance} m to the south-east"),
        translate("Dock", "moved {distance} m to the south"),
        translate("Dock", "moved {distance} m to the south-west"),
        translate("Dock", "moved {distance} m to the west"),
        translate("Dock", "moved {distance} m to the north-west"),
    )
    return directions[direction].format(distance=round(metres) if metres >= 1 else round(metres, 1))


def who_text(entry: Entry) -> str:
    """The name that was given, with the login beside it where that is another."""
    if not entry.who:
        return entry.login or translate("Dock", "not known")
    if entry.login and entry.login != entry.who:
        return f"{entry.who} ({entry.login})"
    return entry.who
