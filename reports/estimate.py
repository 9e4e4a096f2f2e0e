"""A cost estimate on paper: what works cost, by payer, district and year, and then facility by facility."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from html import escape
from itertools import groupby
from pathlib import Path

from ..layers.table_files import Table, write_tables
from ..layers.words import sentence, word
from ..layers.work_list import WorkLine, WorkList
from ..scoring.units import UNITS
from .flowing_pages import Block, Head, Part, Rows, write_flowing_pdf, write_html
from .wording import NARROW, day, decimal, number

BY_DISTRICT, BY_OWNER, BY_FACILITY = LEVELS = ("district", "owner", "facility")
_TABLE_COLUMNS = (
    "district", "owner_kind", "owner", "facility", "name", "facility_type", "address", "measure", "title", "quantity",
    "unit", "cost_low", "cost_typical", "cost_high", "currency", "price_year", "payer", "payer_title", "year",
    "lifetime_years", "state", "deadline", "notified_at", "follow_up_at",
)  # fmt: skip


def write_estimate(
    works: WorkList,
    language: str,
    city: str,
    level: str = BY_DISTRICT,
    pdf: Path | None = None,
    html: Path | None = None,
    today: date | None = None,
) -> int:
    """Write the estimate as PDF and as a page for a browser, where asked for; the pages of the PDF. ``level``: one of
    :data:`LEVELS`."""
    parts = estimate_parts(works, language, city, level, today)
    title = f"{city}: {word('estimate.title', language)}"
    if html is not None:
        write_html(parts, html, title, language)
    if pdf is None:
        return 0
    return write_flowing_pdf(
        parts, pdf, title, lambda page, pages: word("estimate.page", language, title=title, page=page, pages=pages)
    )


def write_work_table(works: WorkList, path: Path, language: str) -> int:
    """Write every line to a CSV or Excel table; how many."""
    rows = [
        [
            line.district, line.owner_kind, line.owner, line.facility, line.name, line.facility_type, line.address,
            line.measure, line.title, line.quantity, line.unit, *line.cost, line.currency, works.price_year, line.payer,
            works.payer_title(line.payer, language), line.year, line.lifetime, line.state, line.deadline,
            line.notified_at, line.follow_up_at,
        ]
        for line in works.lines
    ]  # fmt: skip
    write_tables(path, [Table("works", _TABLE_COLUMNS, rows)])
    return len(rows)


def estimate_parts(
    works: WorkList, language: str, city: str, level: str = BY_DISTRICT, today: date | None = None
) -> list[Part]:
    """The estimate: a summary, then the works; each part begins a page."""
    if level not in LEVELS:
        raise ValueError(f"level is {level!r}, should be one of {LEVELS}")
    return [_summary(works, language, city, today or date.today()), *_details(works, language, level)]


def money(value: float, language: str) -> str:
    """Whole units of the currency, grouped."""
    return number(round(value), language)


def amount(line: WorkLine, language: str) -> str:
    """Quantity and unit: "12.5 m"."""
    digits = 0 if float(line.quantity).is_integer() else 1
    symbol = UNITS[line.unit].symbol(language) if line.unit in UNITS else line.unit
    return f"{decimal(line.quantity, language, digits)}{NARROW}{symbol}".rstrip(NARROW)


def cost_cells(lines: Iterable[WorkLine], language: str) -> list[str]:
    """Low, typical and high of lines together."""
    chosen = list(lines)
    return [money(sum(line.cost[place] for line in chosen), language) for place in range(3)]


def told_of_prices(works: WorkList, language: str) -> str:
    """Of which year prices are, in which money, and how far they can be trusted."""
    currency = works.lines[0].currency if works.lines else ""
    if works.price_year is None:
        said = word("estimate.prices_undated", language, currency=currency)
    else:
        said = word("estimate.prices", language, year=works.price_year, currency=currency)
    return f"{said} {word('estimate.proposal', language)}" if works.is_proposal else said


def _summary(works: WorkList, language: str, city: str, today: date) -> Part:
    of = word(f"estimate.of.{works.source}", language, name=works.name)
    facilities = len({line.facility for line in works.lines})
    counted = word(
        "estimate.printed",
        language,
        day=day(today, language),
        facilities=number(facilities, language),
        lines=number(len(works.lines), language),
    ).replace("..", ".")  # a Russian date ends with an abbreviation
    sample = f"<p>{escape(word('sample', language))}</p>" if works.is_sample else ""
    blocks: list[Block] = [
        f"<h1>{escape(city)}: {escape(word('estimate.title', language))}</h1>"
        f"<p><b>{escape(sentence(of))}</b></p>{sample}"
        f"<p>{escape(counted)}</p><p>{escape(told_of_prices(works, language))}</p>"
    ]
    groups: list[tuple[str, str, Callable[[WorkLine], str]]] = [
        ("payer", "estimate.nobody", lambda line: works.payer_title(line.payer, language)),
        ("district", "estimate.no_district", lambda line: line.district),
        ("year", "estimate.no_year", lambda line: str(line.year or "")),
    ]
    for name, nobody, key in groups:
        if name == "year" and not any(line.year for line in works.lines):
            continue
        blocks.append(f"<h2>{escape(word(f'estimate.by_{name}', language))}</h2>")
        blocks.append(_sums(works.lines, language, name, nobody, key))
    return blocks


def _sums(lines: Sequence[WorkLine], language: str, name: str, nobody: str, key: Callable[[WorkLine], str]) -> Rows:
    by: dict[str, list[WorkLine]] = {}
    for line in lines:
        by.setdefault(key(line), []).append(line)
    rows = [
        [
            escape(group or word(nobody, language)),
            number(len({line.facility for line in by[group]}), language),
            *cost_cells(by[group], language),
        ]
        for group in sorted(by, key=lambda each: (not each, each.casefold()))
    ]
    total = [
        escape(word("estimate.total", language)),
        number(len({line.facility for line in lines}), language),
        *cost_cells(lines, language),
    ]
    heads = [_head(language, name, 34), _head(language, "facilities", 12, True), *_costs(language, 18)]
    return Rows(heads, rows, total)


def _details(works: WorkList, language: str, level: str) -> list[Part]:
    if level == BY_FACILITY:
        # One after the other, as many on a page as there is room for.
        return [[block for lines in _facilities(works.lines) for block in _of_facility(lines, works, language)]]
    key = _district if level == BY_DISTRICT else _owner
    ordered = sorted(works.lines, key=lambda line: (not key(line, language)[0], key(line, language)[1].casefold()))
    groups = [
        _of_group(title, list(lines), works, language)
        for title, lines in groupby(ordered, key=lambda line: key(line, language)[1])
    ]
    # A district begins on a page of its own, the many owners of small things do not.
    return groups if level == BY_DISTRICT else [[block for group in groups for block in group]]


def _district(line: WorkLine, language: str) -> tuple[str, str]:
    return line.district, line.district or word("estimate.no_district", language)


def _owner(line: WorkLine, language: str) -> tuple[str, str]:
    title = line.owner or word("estimate.no_owner", language)
    return line.owner, f"{title} ({line.owner_kind})" if line.owner_kind else title


def _facilities(lines: Sequence[WorkLine]) -> list[list[WorkLine]]:
    """Lines facility by facility, in their order."""
    by: dict[int, list[WorkLine]] = {}
    for line in lines:
        by.setdefault(line.facility, []).append(line)
    return list(by.values())


def facility_cell(line: WorkLine, language: str) -> str:
    """A facility's name, type and address."""
    small = ", ".join(text for text in (line.facility_type, line.address) if text)
    return f"<b>{escape(line.name or word('tip.no_name', language))}</b><br/>" + escape(small)


def _of_group(title: str, lines: Sequence[WorkLine], works: WorkList, language: str) -> Part:
    """A row per facility, under a heading."""
    heads = [_head(language, "facility", 32), _head(language, "works", 32), *_costs(language, 12)]
    rows = [
        [
            facility_cell(each[0], language),
            "<br/>".join(escape(_work(line, works, language)) for line in each),
            *cost_cells(each, language),
        ]
        for each in _facilities(lines)
    ]
    total = [escape(word("estimate.total", language)), "", *cost_cells(lines, language)]
    return [f"<h2>{escape(title)}</h2>", Rows(heads, rows, total)]


def _work(line: WorkLine, works: WorkList, language: str) -> str:
    several = "" if line.quantity == 1 and line.unit == "each" else f" ({amount(line, language)})"
    payer = "" if line.payer in works.city_payers else f" – {works.payer_title(line.payer, language)}"
    return f"{line.title}{several}{payer}"


def _of_facility(lines: Sequence[WorkLine], works: WorkList, language: str) -> Part:
    heads = [
        _head(language, "measure", 34), _head(language, "quantity", 10, True), *_costs(language, 13),
        _head(language, "payer", 17),
    ]  # fmt: skip
    one = lines[0]
    where = " · ".join(
        text for text in (one.facility_type, one.address, one.district, _owner(one, language)[1]) if text
    )
    rows = [
        [
            escape(line.title) + _lifetime(line, language),
            escape(amount(line, language)),
            *cost_cells([line], language),
            escape(works.payer_title(line.payer, language) or word("estimate.nobody", language)),
        ]
        for line in lines
    ]
    total = [escape(word("estimate.total", language)), "", *cost_cells(lines, language), ""]
    name = escape(one.name or word("tip.no_name", language))
    return [f"<h2>{name}</h2><p>{escape(where)}</p>", Rows(heads, rows, total)]


def _lifetime(line: WorkLine, language: str) -> str:
    if not line.lifetime:
        return ""
    years = decimal(line.lifetime, language, 0 if float(line.lifetime).is_integer() else 1)
    said = escape(word("estimate.lifetime", language, years=years))
    return f'<br/><span style="font-size: 11px">{said}</span>'


def _head(language: str, name: str, width: int, is_number: bool = False) -> Head:
    return Head(word(f"estimate.{name}", language), width, is_number)


def _costs(language: str, width: int) -> list[Head]:
    return [_head(language, name, width, True) for name in ("low", "typical", "high")]
