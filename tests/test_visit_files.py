"""Planned visits for calendars and on paper."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from datetime import date, datetime, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusive_city.layers.visit_list import Stop
from inclusive_city.reports.pdf_files import FileInUse
from inclusive_city.reports.pdf_pages import page_size
from inclusive_city.reports.visit_calendar import calendar_text, escaped, folded, visit_days, write_calendar
from inclusive_city.reports.visit_sheet import NothingPlanned, sheet_pages, write_sheet

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=timezone.utc)
STOP = Stop(
    7, "00000000-0000-4000-8000-000000000007", "Емхана №7; «Ақбота», корпус 2", "Абай даңғылы, 12\\3", "Health",
    "Алмалы",
    "2026-04-05", (("type", 24), ("critical", 0.5), ("works", "2026-02-01")), 0.5, 76.94, 43.25, 1, 1,
    "Айгүл Серікқызы", "2026-11-23", 1, "refresh",
)  # fmt: skip


def stops(count, week="2026-11-23", inspector=1, name="Anna"):
    return [
        replace(STOP, facility=n, uuid=f"u{n}", position=n, inspector=inspector, inspector_name=name, week=week,
                longitude=76.9 + n % 7 / 100, latitude=43.2 + n % 5 / 100)
        for n in range(1, count + 1)
    ]  # fmt: skip


def parsed(text):
    """A strict reading of RFC 5545: the components' properties as (name, parameters, value)."""
    assert text.endswith("\r\n") and "\n" not in text.replace("\r\n", "")
    physical = text[:-2].split("\r\n")
    assert all(len(line.encode("utf-8")) <= 75 for line in physical)
    lines = re.sub("\r\n[ \t]", "", text[:-2]).split("\r\n")
    events, stack, calendar = [], [], []
    for line in lines:
        name, parameters, value = re.fullmatch(r"([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)", line).groups()
        if name == "BEGIN":
            stack.append(value)
            if value == "VEVENT":
                events.append({})
        elif name == "END":
            assert stack.pop() == value
        elif stack[-1] == "VEVENT":
            assert name not in events[-1]
            events[-1][name] = (parameters, value)
        else:
            calendar.append((name, value))
    assert not stack
    return dict(calendar), events


def plain(value):
    """An escaped text as it was; anything unescaped that must not be is a fault."""
    assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", value), value
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)


def test_a_calendar_reads_as_it_was_meant():
    calendar, (event,) = parsed(calendar_text([STOP], "Алматы: тексерулер", "kk", NOW))
    assert calendar["VERSION"] == "2.0" and calendar["CALSCALE"] == "GREGORIAN" and calendar["METHOD"] == "PUBLISH"
    assert calendar["PRODID"].startswith("-//") and plain(calendar["X-WR-CALNAME"]) == "Алматы: тексерулер"
    assert event["UID"] == ("", "00000000-0000-4000-8000-000000000007-refresh@inclusive-city")
    assert event["DTSTAMP"] == ("", "20261123T093000Z")
    assert event["DTSTART"] == (";VALUE=DATE", "20261123") and event["DTEND"] == (";VALUE=DATE", "20261124")
    assert plain(event["SUMMARY"][1]) == f"1. {STOP.name}"
    assert plain(event["LOCATION"][1]) == STOP.address
    assert event["GEO"] == ("", "43.250000;76.940000")
    told = plain(event["DESCRIPTION"][1]).split("\n")
    assert told[0] == "Жоспарлы тексеру" and "Айгүл Серікқызы" in told[2] and "Әр 24 ай сайын" in told[1]


def test_a_second_visit_says_its_own_reason_only():
    second = replace(STOP, purpose="second")
    _, (event,) = parsed(calendar_text([second], "A", "en", NOW))
    assert "months" not in event["DESCRIPTION"][1] and "Second inspection" in event["DESCRIPTION"][1]
    (page,) = sheet_pages([second], "A", "en")
    assert "Due:" not in texts([page])[0] and "Second inspection" in texts([page])[0]


def test_what_is_not_known_is_left_out():
    bare = replace(STOP, name="", address="", latitude=None, longitude=None, inspector_name="", reasons=(), district="")
    _, (event,) = parsed(calendar_text([bare], "A", "en", NOW))
    assert "LOCATION" not in event and "GEO" not in event
    assert plain(event["SUMMARY"][1]) == "1. Health" and "nobody yet" in plain(event["DESCRIPTION"][1])


@given(st.text(max_size=200))
def test_every_text_survives(text):
    line = folded("SUMMARY:" + escaped(text))
    assert all(len(part.encode("utf-8")) <= 75 for part in line.split("\r\n"))
    expected = text.replace("\r\n", "\n").replace("\r", "\n")
    expected = "".join(c for c in expected if c >= " " and c != "\x7f" or c in "\n\t")
    assert plain(re.sub("\r\n ", "", line)[len("SUMMARY:") :]) == expected


def test_the_visits_of_a_week_are_spread_over_its_workdays():
    many = [*stops(12), *stops(2, "2026-11-30"), *stops(3, inspector=2)]
    days = visit_days(many)
    assert [days[:12].count(date(2026, 11, 23 + day)) for day in range(7)] == [3, 2, 3, 2, 2, 0, 0]
    assert days[:12] == sorted(days[:12])
    assert days[12:14] == [date(2026, 11, 30), date(2026, 12, 2)]
    assert days[14:] == [date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 26)]


def test_no_two_entries_have_one_identity_and_it_stays():
    again = [replace(stop, visit=99, week="2026-12-07", position=5) for stop in stops(4)]
    one, two = ([e["UID"] for e in parsed(calendar_text(many, "A", "en", NOW))[1]] for many in (stops(4), again))
    assert one == two and len(set(one)) == 4


def test_files_are_written_whole_or_not_at_all(tmp_path, monkeypatch):
    target = tmp_path / "visits.ics"
    write_calendar(stops(2), target, "A", "en")
    assert parsed(target.read_bytes().decode("utf-8"))[1]
    before = target.read_bytes()

    def refused(*_):
        raise PermissionError("in use")

    monkeypatch.setattr("os.replace", refused)
    with pytest.raises(FileInUse):
        write_calendar(stops(3), target, "A", "en")
    assert target.read_bytes() == before and list(tmp_path.iterdir()) == [target]


# ---------------------------------------------------------------------- on paper
def texts(pages):
    return [" ".join(piece.text.toPlainText() for piece in page if piece.text) for page in pages]


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_a_sheet_names_every_visit_in_its_order_on_whole_pages(language):
    many = [*stops(25, "2026-11-30"), *stops(25)]
    pages = sheet_pages(many[::-1], "Алматы", language)
    told = texts(pages)
    assert sum(text.count("Абай даңғылы") for text in told) == 50
    width, height = page_size()
    for page in pages:
        for piece in page:
            assert piece.box.right() <= width + 1 and piece.box.bottom() <= height - 16
    # The week that comes first is printed first, and begins a page of its own.
    assert "23" in told[0].split("Anna")[0] and any(text.startswith(told[0][:6]) for text in told[1:])
    assert sum(piece.image is not None for page in pages for piece in page) == 2


def test_a_sheet_without_places_has_no_sketch():
    pages = sheet_pages([replace(STOP, latitude=None, longitude=None)], "Almaty", "en")
    assert not any(piece.image for page in pages for piece in page) and "not known" in texts(pages)[0]


def test_words_of_people_are_words_and_no_html():
    (page,) = sheet_pages([replace(STOP, name="<b>A & B</b>")], "Almaty", "en")
    assert "<b>A & B</b>" in texts([page])[0]


def test_the_pdf_can_be_read_and_searched(tmp_path):
    target = tmp_path / "visits.pdf"
    pages = write_sheet(stops(12), target, "Алматы", "kk")
    assert pages >= 2 and target.read_bytes().startswith(b"%PDF")
    if subprocess.run(["which", "pdftotext"], capture_output=True).returncode == 0:
        text = subprocess.run(["pdftotext", "-layout", str(target), "-"], capture_output=True, text=True).stdout
        assert text.count("Емхана №7") == 12 and "қараша" in text


def test_nothing_planned_writes_nothing(tmp_path):
    with pytest.raises(NothingPlanned):
        write_sheet([], tmp_path / "visits.pdf", "A", "en")
    assert not list(tmp_path.iterdir())
