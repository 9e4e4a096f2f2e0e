"""Rules about inspections, photos and facilities themselves: when, by whom, where, what they are called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .checks import Hit
from .duplicates import LEAST_ALIKE, NEAR_METRES, Pairs, alike_nearby, likeness, same_address
from .entry_standing import EVIDENCE_LEVELS, LEVELS
from .status import STATUS_CODES
from .text_match import mixed_texts, mixed_words, numbers

FIRST_YEAR = np.datetime64("1995-01-01", "s")
"""Before the first requirements of accessibility nobody inspected any."""
OTHER_DAYS = np.timedelta64(7, "D")
_BY_HAND = ("desk", "field", "questionnaire")
"""Origins of inspections that are entered here; what is imported may be older than the record of its facility."""
_DAY = np.timedelta64(1, "D")
_NAMES_TOLD = 8


@dataclass(frozen=True)
class InspectionColumns:
    """Inspections as columns of equal length; moments as datetime64[s] in UTC, NaT for none."""

    inspected_at: np.ndarray
    is_official: np.ndarray
    origin: np.ndarray
    inspector: Sequence[str]
    certificate: Sequence[str]
    valid_until: np.ndarray
    """datetime64[D]: the last day on which the inspector's certificate is valid."""
    facility_since: np.ndarray
    """When the facility was recorded."""
    facility_until: np.ndarray
    """When it was retired."""


def check_inspections(columns: InspectionColumns, now: np.datetime64) -> Iterator[Hit]:
    """What is wrong with when and by whom inspections were made."""
    at = columns.inspected_at

    def told(rule: str, wrong: np.ndarray, since: np.ndarray | None = None) -> Iterator[Hit]:
        for row in np.flatnonzero(wrong).tolist():
            details = {"date": str(at[row])}
            if since is not None:
                details["since"] = str(since[row])
            yield Hit(rule, row, details=details)

    by_hand = np.isin(columns.origin.astype(str), _BY_HAND)
    yield from told("inspection_in_future", at > now)
    yield from told("inspection_too_old", at < FIRST_YEAR)
    early = by_hand & (at < columns.facility_since - _DAY) & (at >= FIRST_YEAR)
    yield from told("inspection_before_facility", early, columns.facility_since)
    yield from told("inspection_after_retired", at > columns.facility_until + _DAY, columns.facility_until)
    expired = columns.is_official & (at.astype("datetime64[D]") > columns.valid_until)
    for row in np.flatnonzero(expired).tolist():
        details = {
            "date": str(at[row]),
            "inspector": columns.inspector[row],
            "certificate": columns.certificate[row],
            "until": str(columns.valid_until[row]),
        }
        yield Hit("certificate_expired", row, details=details)


@dataclass(frozen=True)
class PhotoColumns:
    """Photos as columns; ``row`` of the inspection each belongs to. Places in metres, NaN for none."""

    row: np.ndarray
    name: Sequence[str]
    is_missing: np.ndarray
    taken_at: np.ndarray
    inspected_at: np.ndarray
    away: np.ndarray
    """Metres from the facility; NaN where one of the two places is not known."""


def check_photos(photos: PhotoColumns, far_metres: float) -> Iterator[Hit]:
    """Photos that are not there, or taken elsewhere (farther away than that) or on another day."""
    for at in np.flatnonzero(photos.is_missing).tolist():
        yield Hit("photo_missing", int(photos.row[at]), details={"file": photos.name[at]})
    with np.errstate(invalid="ignore"):
        far = photos.away > far_metres
    for at in np.flatnonzero(far).tolist():
        details = {"file": photos.name[at], "metres": round(float(photos.away[at]))}
        yield Hit("photo_elsewhere", int(photos.row[at]), details=details)
    other = np.abs(photos.taken_at - photos.inspected_at) > OTHER_DAYS
    for at in np.flatnonzero(other).tolist():
        details = {
            "file": photos.name[at],
            "taken": str(photos.taken_at[at]),
            "date": str(photos.inspected_at[at]),
        }
        yield Hit("photo_other_day", int(photos.row[at]), details=details)


@dataclass(frozen=True)
class PlaceColumns:
    """Where facilities are (degrees), what is recorded of it and what the map says; districts by code, "" for none."""

    x: np.ndarray
    y: np.ndarray
    is_inside: np.ndarray
    is_inside_swapped: np.ndarray
    district: Sequence[str]
    found: Sequence[str]
    has_outlines: bool
    """Whether districts have outlines at all."""


def check_places(places: PlaceColumns) -> Iterator[Hit]:
    """Facilities outside the city, in another district than recorded, or nowhere."""
    placed = ~np.isnan(places.x)
    for row in np.flatnonzero(~placed).tolist():
        yield Hit("unlocated", row)
    for row in np.flatnonzero(placed & ~places.is_inside).tolist():
        rule = "swapped_coordinates" if places.is_inside_swapped[row] else "outside_city"
        yield Hit(rule, row, details={"place": _place(places, row)})
    if not places.has_outlines:
        return
    recorded, found = np.array(places.district, dtype=object), np.array(places.found, dtype=object)
    other = placed & places.is_inside & (recorded != found) & (recorded != "")
    for row in np.flatnonzero(other).tolist():
        details: dict[str, Any] = {"district": recorded[row]}
        if found[row]:
            yield Hit("wrong_district", row, details={**details, "found": found[row]})
        else:
            yield Hit("no_district", row, details={**details, "place": _place(places, row)})


def _place(places: PlaceColumns, row: int) -> list[float]:
    return [round(float(places.x[row]), 6), round(float(places.y[row]), 6)]


def check_texts(columns: Mapping[str, Sequence[str | None]]) -> Iterator[Hit]:
    """Words in two alphabets in texts; ``columns``: name of the field (name, address, name_kk …) → texts."""
    for name, texts in columns.items():
        for row in mixed_texts(texts).tolist():
            text = texts[row] or ""
            yield Hit(
                "mixed_alphabets", row, details={"field": name, "text": text, "words": ", ".join(mixed_words(text))}
            )


@dataclass(frozen=True)
class FacilityTexts:
    """What facilities are called, of which type, and their addresses; ``names``: a column for each language."""

    kind: Sequence[str]
    names: Sequence[Sequence[str | None]]
    address: Sequence[str | None]


ALWAYS_WHOLE = ("duplicate_address", "same_address")
"""Rules that are worked out for the whole city, whichever facilities are asked for."""


def check_duplicates(
    x: np.ndarray, y: np.ndarray, texts: FacilityTexts, asked: np.ndarray | None = None
) -> Iterator[Hit]:
    """Facilities that may be recorded twice; coordinates in metres. ``asked``: only neighbours with one of these; who
    shares an address is always worked out for all (:data:`ALWAYS_WHOLE`), as each of a group tells of all of it."""
    near = alike_nearby(x, y, texts.names, asked=asked)
    near = near.take(_same_numbers(texts, near))
    for left, right, metres in zip(near.left.tolist(), near.right.tolist(), near.metres.tolist()):
        yield Hit("duplicate_near", left, other=right, details={**_named(texts, left, right), "metres": round(metres)})
    left, right = same_address(texts.kind, texts.address)
    letters, sound = likeness(texts.names, left, right, LEAST_ALIKE)
    at_one = Pairs(left, right, np.hypot(x[left] - x[right], y[left] - y[right]), letters, sound)
    nameless = np.array([not any(_names(texts, row)) for row in range(len(texts.kind))], dtype=bool)
    alike = (at_one.alike >= LEAST_ALIKE) & _same_numbers(texts, at_one)
    with np.errstate(invalid="ignore"):
        told = alike & (at_one.metres <= NEAR_METRES)
    alike |= nameless[left] | nameless[right]
    different: dict[int, list[int]] = {}
    for at, (one, other) in enumerate(zip(left.tolist(), right.tolist())):
        if not alike[at]:
            different.setdefault(one, []).append(other)
        elif not told[at]:
            details = {"address": texts.address[one], "other_address": texts.address[other]}
            yield Hit("duplicate_address", one, other=other, details={**_named(texts, one, other), **details})
    for one, others in different.items():
        names = [_name(texts, row) for row in [one, *others]]
        details = {"count": len(names), "kind": texts.kind[one], "address": texts.address[one]}
        shown = "; ".join(names[:_NAMES_TOLD]) + (" …" if len(names) > _NAMES_TOLD else "")
        yield Hit("same_address", one, other=others[0], details={**details, "names": shown})


def _same_numbers(texts: FacilityTexts, pairs: Pairs) -> np.ndarray:
    """Pairs whose names do not say by their numbers that two are meant ("School 7", "School 17")."""
    fits = np.ones(len(pairs), dtype=bool)
    for at, (one, other) in enumerate(zip(pairs.left.tolist(), pairs.right.tolist())):
        first = {numbers(name) for name in _names(texts, one)} - {()}
        second = {numbers(name) for name in _names(texts, other)} - {()}
        fits[at] = not first or not second or not first.isdisjoint(second)
    return fits


def _names(texts: FacilityTexts, row: int) -> list[str]:
    return [name for column in texts.names if (name := column[row])]


def _name(texts: FacilityTexts, row: int) -> str:
    return next(iter(_names(texts, row)), "") or texts.address[row] or ""


def _named(texts: FacilityTexts, one: int, other: int) -> dict[str, Any]:
    return {"name": _name(texts, one), "other_name": _name(texts, other)}


def check_types(kinds: Sequence[str], known: Sequence[str]) -> Iterator[Hit]:
    """Facilities of a type that the model does not have."""
    codes = set(known)
    for row, kind in enumerate(kinds):
        if kind not in codes:
            yield Hit("unknown_type", row, details={"kind": kind})


def is_jump(before: str, after: str) -> bool:
    """Whether a status got better by two levels or more."""
    old, new = (LEVELS.get(STATUS_CODES.index(code)) if code in STATUS_CODES else None for code in (before, after))
    return old is not None and new is not None and new - old >= EVIDENCE_LEVELS
