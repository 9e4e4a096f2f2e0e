"""Notices to those who pay for works: per owner or other payer what is to be done at which facility, until when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path

from ..layers.words import word
from ..layers.work_list import NoWorks, WorkLine, WorkList
from .estimate import amount, cost_cells, facility_cell, told_of_prices
from .flowing_pages import Head, Part, Rows, write_flowing_pdf, write_html
from .wording import day


@dataclass(frozen=True)
class Notice:
    """What one addressee is told."""

    to: str
    payer: str
    """Title."""
    lines: tuple[WorkLine, ...]


def others_works(works: WorkList) -> WorkList:
    """The lines that the city does not pay for. Raises :class:`..layers.work_list.NoWorks` where there are none."""
    found = works.only(lambda line: line.payer not in works.city_payers)
    if not found.lines:
        raise NoWorks()
    return found


def notices(works: WorkList, language: str) -> list[Notice]:
    """One for each owner, and for each payer who pays as somebody else; in alphabetical order."""
    by: dict[tuple[str, str], list[WorkLine]] = {}
    for line in works.lines:
        payer = works.payer_title(line.payer, language) or word("estimate.nobody", language)
        by.setdefault((_addressee(line, payer, language), payer), []).append(line)
    order = sorted(by, key=lambda key: (key[0].casefold(), key[1]))
    return [Notice(to, payer, tuple(by[to, payer])) for to, payer in order]


def write_notices(
    works: WorkList,
    language: str,
    city: str,
    deadline: str = "",
    follow_up: str = "",
    pdf: Path | None = None,
    html: Path | None = None,
    today: date | None = None,
) -> int:
    """Write a notice for each addressee, each from a new page on; the pages of the PDF. ``deadline`` and ``follow_up``
    (YYYY-MM-DD) stand for works that have none of their own."""
    when = today or date.today()
    parts = [_part(each, works, language, city, (deadline, follow_up), when) for each in notices(works, language)]
    title = f"{city}: {word('notice.list', language)}"
    if html is not None:
        write_html(parts, html, title, language)
    if pdf is None:
        return 0
    return write_flowing_pdf(
        parts, pdf, title, lambda page, pages: word("estimate.page", language, title=title, page=page, pages=pages)
    )


def _addressee(line: WorkLine, payer: str, language: str) -> str:
    if not line.by_owner:
        return payer
    return line.owner or f"{word('estimate.no_owner', language)}: {line.name or line.address}"


def _part(notice: Notice, works: WorkList, language: str, city: str, days: tuple[str, str], today: date) -> Part:
    sample = f"<p>{escape(word('sample', language))}</p>" if works.is_sample else ""
    until, look = (_one_day(notice.lines, name, given) for name, given in zip(("deadline", "follow_up_at"), days))
    asked = _in_words("notice.deadline", until, language) or word("notice.no_deadline", language)
    looked_into = _in_words("notice.follow_up", look, language)
    notified = _in_words("notice.notified", _one_day(notice.lines, "notified_at", ""), language)
    text = [
        f"<h1>{escape(word('notice.title', language))}</h1>",
        f"<p>{escape(city)}, {escape(day(today, language))}</p>{sample}",
        f"<p><b>{escape(word('notice.to', language, name=notice.to))}</b></p>",
        f"<p>{escape(word('notice.why', language, payer=notice.payer))}</p>",
        f"<p><b>{escape(asked)}</b> {escape(' '.join(each for each in (looked_into, notified) if each))}</p>",
    ]
    heads = [
        Head(word("estimate.facility", language), 30),
        Head(word("estimate.measure", language), 27),
        Head(word("estimate.quantity", language), 10, True),
        *(Head(word(f"estimate.{name}", language), 11, True) for name in ("low", "typical", "high")),
    ]
    rows = [
        [
            facility_cell(line, language),
            escape(line.title),
            escape(amount(line, language)),
            *cost_cells([line], language),
        ]
        for line in notice.lines
    ]
    total = [escape(word("estimate.total", language)), "", "", *cost_cells(notice.lines, language)]
    end = (
        f"<p>{escape(word('notice.costs', language))} {escape(told_of_prices(works, language))}</p>"
        f"<p>&nbsp;</p><p>{escape(word('notice.signature', language))}</p>"
        f"<p>{escape(word('notice.received', language))}</p>"
    )
    return ["".join(text), Rows(heads, rows, total), end]


def _one_day(lines: Sequence[WorkLine], name: str, given: str) -> str:
    """The earliest day of the works, or the one given."""
    return min((getattr(line, name) for line in lines if getattr(line, name)), default=given)


def _in_words(key: str, text: str, language: str) -> str:
    said = word(key, language, day=day(date.fromisoformat(text), language)) if text else ""
    return said.replace("..", ".")  # a Russian date ends with an abbreviation
