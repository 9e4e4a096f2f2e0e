"""What the import dialog calls things."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..layers.imports.mapping import DEMAND, DISTRICTS, FACILITIES, INSPECTIONS
from ..layers.imports.mapping_draft import Target
from ..scoring.model import Model
from .phrases import locale

translate = QCoreApplication.translate


def kind_title(kind: str) -> str:
    """What is imported."""
    return {
        DISTRICTS: translate("Dock", "Districts"),
        FACILITIES: translate("Dock", "Facilities"),
        INSPECTIONS: translate("Dock", "Inspections"),
        DEMAND: translate("Dock", "Where people live"),
    }[kind]


def field_title(name: str, language: str) -> str:
    """A field of the store in words; a name that is not known here as it is."""
    if name.startswith("name_"):
        return translate("Dock", "Name ({language})").format(language=_language(name[5:]))
    titles = {
        "id": translate("Dock", "Id in the source"),
        "name": translate("Dock", "Name"),
        "facility_type": translate("Dock", "Type of facility"),
        "address": translate("Dock", "Address"),
        "owner_kind": translate("Dock", "Kind of owner"),
        "owner": translate("Dock", "Owner"),
        "building": translate("Dock", "Building"),
        "district": translate("Dock", "District"),
        "note": translate("Dock", "Note"),
        "code": translate("Dock", "Code of the district"),
        "population": translate("Dock", "Population"),
        "population_as_of": translate("Dock", "Population on (day)"),
        "population_source": translate("Dock", "Who counted"),
        "people": translate("Dock", "People"),
        "as_of": translate("Dock", "On (day)"),
        "place_kind": translate("Dock", "Kind of place"),
        "profiles_basis": translate("Dock", "Profiles: counted or a share"),
        "profiles_source": translate("Dock", "Profiles: who counted"),
        "profiles_as_of": translate("Dock", "Profiles: on (day)"),
        "facility": translate("Dock", "Facility (its id)"),
        "inspected_at": translate("Dock", "Inspected on"),
        "inspector": translate("Dock", "Inspector"),
        "certificate": translate("Dock", "Certificate"),
        "certificate_valid_until": translate("Dock", "Certificate valid until"),
        "basis": translate("Dock", "Basis"),
        "state": translate("Dock", "State"),
        "replaces": translate("Dock", "Replaces inspection"),
        "place": translate("Dock", "Place"),
        "answers": translate("Dock", "Answers"),
    }
    return titles.get(name, name)


def _language(code: str) -> str:
    """A language in itself, as on the options page."""
    return {"kk": "қазақша", "ru": "русский", "en": "English"}.get(code) or locale(code).nativeLanguageName() or code


def target_title(target: Target, model: Model, language: str) -> str:
    """What is filled, in words."""
    index = model.item_index.get(target.criterion)
    if index is not None:
        return f"{target.criterion} {model.items[index].title(language)}"
    if target.path[0] == "profiles":
        return next((each.title(language) for each in model.profiles if each.code == target.name), target.name)
    return field_title(target.name, language)


def code_title(target: Target, code: str, model: Model, language: str) -> str:
    """A code that a target can have, in words."""
    general = {
        "": translate("Dock", "nothing (leave out)"),
        "unknown": translate("Dock", "not known"),
        "na": translate("Dock", "not applicable"),
        "passes": translate("Dock", "good enough"),
        "tolerable": translate("Dock", "tolerable"),
        "fails": translate("Dock", "not good enough"),
        "official": translate("Dock", "official"),
        "reported": translate("Dock", "reported"),
        "draft": translate("Dock", "draft"),
        "submitted": translate("Dock", "submitted"),
        "verified": translate("Dock", "verified"),
        "rejected": translate("Dock", "rejected"),
        "counted": translate("Dock", "counted"),
        "share": translate("Dock", "a share of all people"),
        "grid": translate("Dock", "cell of a grid"),
        "building": translate("Dock", "building"),
        "point": translate("Dock", "point"),
        "district": translate("Dock", "district"),
        "yes": translate("Dock", "yes"),
        "no": translate("Dock", "no"),
    }
    groups = {"facility_type": model.facility_types, "owner_kind": model.owner_kinds}
    for each in groups.get(target.name, ()):
        if each.code == code:
            return each.title(language)
    index = model.item_index.get(target.criterion)
    titles = model.items[index].value_titles.get(code) if index is not None else None
    if titles:
        return titles.get(language) or titles.get("en") or code
    return general.get(code, code)


def place_title(place: str) -> str:
    """Where a facility lies."""
    return {
        "inside": translate("Dock", "in the city"),
        "outside": translate("Dock", "outside"),
        "unlocated": translate("Dock", "no place"),
    }.get(place, place)


def verdict_title(verdict: str) -> str:
    """What becomes of a row: a sign and a word, so that colour is not needed."""
    return {
        "accepted": translate("Dock", "✓ taken"),
        "flagged": translate("Dock", "! taken, look"),
        "rejected": translate("Dock", "✕ rejected"),
        "solved": translate("Dock", "✓ solved"),
    }.get(verdict, verdict)


def state_title(state: str) -> str:
    """What a mapping makes of a value: a sign and a word."""
    return {
        "mapped": translate("Dock", "✓ mapped"),
        "same": translate("Dock", "✓ understood"),
        "number": translate("Dock", "✓ a number"),
        "default": translate("Dock", "✓ by default"),
        "nothing": translate("Dock", "– left out"),
        "open": translate("Dock", "? not mapped"),
    }[state]
