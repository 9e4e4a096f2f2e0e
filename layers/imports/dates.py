"""Dates and moments of a source as the store writes them: UTC, ISO 8601, seconds, Z."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone, tzinfo

from ...scoring.errors import QT_TRANSLATE_NOOP
from .errors import ImportStopped

_OFFSET = re.compile(r"([+-])(\d{2}):?(\d{2})")
_MONTH = re.compile(r"\d{4}-\d{2}")
_SHORT_OFFSET = re.compile(r"([+-]\d{2})$")
AHEAD = timedelta(days=1)
"""A moment this far ahead may still be today elsewhere; beyond it lies in the future."""


def zone(name: str) -> tzinfo:
    """UTC, a fixed offset ("+05:00") or a zone by name ("Asia/Almaty")."""
    if name.upper() in ("", "UTC", "Z"):
        return timezone.utc
    offset = _OFFSET.fullmatch(name)
    if offset:
        minutes = int(offset[2]) * 60 + int(offset[3])
        return timezone(timedelta(minutes=minutes if offset[1] == "+" else -minutes))
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ImportStopped(
            QT_TRANSLATE_NOOP("Errors", "The time zone “{name}” is not known here. Write its offset, as +05:00."),
            name=name,
        ) from error


def parse_moment(text: str, form: str, zone_of: tzinfo) -> datetime | None:
    """The moment in UTC that ``text`` says; None where it is none. ``form``: strptime, "" for ISO 8601."""
    try:
        found = datetime.strptime(text, form) if form else datetime.fromisoformat(_iso(text))
    except ValueError:
        return None
    if found.tzinfo is None:
        found = found.replace(tzinfo=zone_of)
    try:
        return found.astimezone(timezone.utc)
    except (OverflowError, ValueError):
        return None


def parse_day(text: str, form: str) -> str | None:
    """A day as YYYY-MM-DD; None where ``text`` is none."""
    try:
        return (datetime.strptime(text, form) if form else datetime.fromisoformat(_iso(text))).strftime("%Y-%m-%d")
    except ValueError:
        return None


def as_stored(moment: datetime) -> str:
    """As every time stands in the store."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def _iso(text: str) -> str:
    """What ``datetime.fromisoformat`` of Python 3.9 understands."""
    plain = text.strip().replace("Z", "+00:00").replace("z", "+00:00")
    if _MONTH.fullmatch(plain):
        return plain + "-01"
    if len(plain) > 10:
        plain = _SHORT_OFFSET.sub(r"\1:00", plain) if plain[-3] in "+-" else plain
        head, dot, rest = plain.partition(".")
        if dot:
            digits = re.match(r"\d*", rest)[0]  # type: ignore[index]
            plain = f"{head}.{digits[:6].ljust(6, '0')}{rest[len(digits) :]}"
    return plain
