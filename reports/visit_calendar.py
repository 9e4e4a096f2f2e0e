"""Planned visits as a calendar file (iCalendar, RFC 5545), which every calendar program opens.

Each visit is an entry for a whole day: those of a week are spread over its workdays in the order of the way. An entry
keeps its identity when the plan is made anew, so that a calendar which takes the file again moves it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from ..layers.visit_list import Stop
from ..layers.visit_plan import SECOND
from ..layers.words import word
from ..scoring.visits import WORKDAYS
from .due_words import reasons_text
from .pdf_files import whole_file

_LINE = 75
"""Octets, without the line break."""


def visit_days(stops: Sequence[Stop]) -> list[date]:
    """The day of each visit: those of one inspector and week in their order, as many a day as the other."""
    weeks: dict[tuple[object, str], list[int]] = {}
    for index, stop in enumerate(stops):
        weeks.setdefault((stop.inspector, stop.week), []).append(index)
    days = [date.min] * len(stops)
    for (_, week), indexes in weeks.items():
        indexes.sort(key=lambda index: stops[index].position)
        for place, index in enumerate(indexes):
            days[index] = date.fromisoformat(week) + timedelta(days=place * WORKDAYS // len(indexes))
    return days


def calendar_text(stops: Sequence[Stop], title: str, language: str, now: datetime | None = None) -> str:
    """The calendar of these visits."""
    stamp = (now or datetime.now(timezone.utc)).astimezone(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//Inclusive City//Inclusive City//{language.upper()}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{escaped(title)}",
    ]
    for stop, day in zip(stops, visit_days(stops)):
        lines += _event(stop, day, stamp, language)
    lines.append("END:VCALENDAR")
    return "".join(folded(line) + "\r\n" for line in lines)


def write_calendar(stops: Sequence[Stop], target: Path, title: str, language: str) -> None:
    """Write the calendar into ``target``, whole or not at all."""
    with whole_file(target) as part:
        part.write_bytes(calendar_text(stops, title, language).encode("utf-8"))


def _event(stop: Stop, day: date, stamp: str, language: str) -> list[str]:
    purpose = word(f"visit.purpose.{stop.purpose or 'refresh'}", language)
    told = [
        purpose,
        reasons_text(stop.reasons, language) if stop.purpose != SECOND else "",
        word("visit.inspector", language, name=stop.inspector_name or word("visit.nobody", language)),
        stop.facility_type,
        stop.district,
    ]
    lines = [
        "BEGIN:VEVENT",
        f"UID:{stop.uuid}-{stop.purpose or 'refresh'}@inclusive-city",
        f"DTSTAMP:{stamp}",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{escaped(f'{stop.position}. {stop.name or stop.address or stop.facility_type}')}",
        f"DESCRIPTION:{escaped(chr(10).join(text for text in told if text))}",
        f"CATEGORIES:{escaped(purpose)}",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
    ]
    if stop.address:
        lines.append(f"LOCATION:{escaped(stop.address)}")
    if stop.latitude is not None and stop.longitude is not None:
        lines.append(f"GEO:{stop.latitude:.6f};{stop.longitude:.6f}")
    return [*lines, "END:VEVENT"]


def escaped(text: str) -> str:
    """A text as a value: RFC 5545, 3.3.11. Other control characters are left out; they are not allowed."""
    plain = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    plain = plain.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")
    return "".join(letter for letter in plain if letter >= " " and letter != "\x7f" or letter == "\t")


def folded(line: str) -> str:
    """A line of at most 75 octets, going on in the next after a space; no letter is torn apart."""
    parts, part, size = [], "", 0
    for letter in line:
        octets = len(letter.encode("utf-8"))
        if size + octets > _LINE:
            parts.append(part)
            part, size = " ", 1
        part += letter
        size += octets
    return "\r\n".join([*parts, part])
