"""The facility card as a page: plain HTML that Qt's text browser shows, a screen reader reads and a person copies.

Colours come from the palette, so it reads in a dark theme and at any font size.
"""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import QCoreApplication

from ..layers.facility_card import Card, ProfileStatus, Works
from ..layers.words import sentence, status_title, word
from ..scoring.explain import NOTHING_APPLIES, NOTHING_KNOWN, Finding
from ..scoring.outcomes import OUT_FAIL, OUT_PARTIAL, OUT_UNKNOWN
from ..scoring.status import OFFICIAL, REPORTED
from .findings import finding_text, limit_text, reason_text, source_text
from .phrases import date_text, money_text, number_text

translate = QCoreApplication.translate
SYMBOL = "symbol:"
"""Image addresses in the page begin with this; the rest is the value of a map symbol."""
SOURCE = "source:"
"""Links that show or hide where a limit comes from: ``source:mobility/official/E14``."""
MORE = "more:"
"""Links that show or hide the other findings of a line: ``more:mobility/official``."""


def symbol_value(status: ProfileStatus) -> str:
    """The value of the map symbol that stands for this line."""
    if status.basis == REPORTED and status.status != "not_assessed":
        return f"reported_{status.status}"
    return f"{status.status}_old" if status.out_of_date and status.status != "not_assessed" else status.status


def status_words(status: ProfileStatus, language: str) -> str:
    return sentence(status_title(symbol_value(status), language))


def card_html(card: Card, language: str, opened: frozenset[str] = frozenset(), first_profile: str = "") -> str:
    """The page. ``opened``: addresses of the links whose text is shown. The line of ``first_profile`` comes first."""
    parts = [f"<h3>{escape(title_of(card))}</h3>", _facts(card, language)]
    if card.is_waiting:
        parts.append(f"<p><i>{_t(translate('Dock', 'Changed since: the status waits to be computed again.'))}</i></p>")
    official = [status for status in card.statuses if status.basis == OFFICIAL]
    reported = [status for status in card.statuses if status.basis == REPORTED and status.status != "not_assessed"]
    for heading, lines in (
        (translate("Dock", "Official, from verified inspections"), official),
        (translate("Dock", "Reported, not inspected"), reported),
    ):
        if lines:
            parts.append(f"<h4>{_t(heading)}</h4>")
            lines = sorted(lines, key=lambda status: status.profile != first_profile)
            parts.extend(_line(card, status, language, opened) for status in lines)
    parts.append(_inspections(card, language))
    parts.append(_record(card, language))
    return "\n".join(parts)


def title_of(card: Card) -> str:
    return card.name or card.address or translate("Dock", "Facility {number}").format(number=card.facility)


def card_summary(card: Card, language: str) -> str:
    """The card in one plain paragraph, for a screen reader."""
    lines = [title_of(card), card.facility_type, card.address]
    for status in card.statuses:
        if status.basis == OFFICIAL or status.status != "not_assessed":
            lines.append(f"{status.title}: {status_words(status, language)}")
    return ". ".join(line for line in lines if line)


# ---------------------------------------------------------------------- parts
def _facts(card: Card, language: str) -> str:
    owner = ", ".join(part for part in (card.owner, card.owner_kind) if part)
    facts = [
        (word("field.facility_type", language), card.facility_type),
        (word("field.address", language), card.address if card.name else ""),
        (word("field.district", language), card.district or _place_words(card, language)),
        (word("field.owner", language), owner),
        (word("field.missing_since", language), date_text(card.missing_since, language)),
        (word("field.retired_at", language), date_text(card.retired_at, language)),
    ]
    names = ", ".join(card.other_names)
    first = f"<p><i>{escape(names)}</i></p>" if names else ""
    return first + _table(facts)


def _record(card: Card, language: str) -> str:
    """What is known of the record itself, at the end: seldom asked for."""
    others = "; ".join(f"{name} ({kind})" for _, name, kind in card.also_in_building)
    facts = [
        (word("field.merged_into", language), "" if card.merged_into is None else str(card.merged_into)),
        (word("field.building", language), card.building),
        (translate("Dock", "Also in this building"), others),
        (word("field.source", language), " ".join(part for part in (card.source, card.source_id) if part)),
        (word("field.note", language), card.note),
    ]
    return _table(facts)


def _table(facts: list[tuple[str, str]]) -> str:
    rows = "".join(
        f'<tr><td style="padding-right: 8px">{escape(label)}</td><td>{escape(value)}</td></tr>'
        for label, value in facts
        if value
    )
    return f"<table>{rows}</table>" if rows else ""


def _place_words(card: Card, language: str) -> str:
    if card.place == "unlocated":
        return translate("Dock", "no place on the map yet")
    return sentence(word(f"place.{card.place}", language)) if card.place == "outside" else ""


def _line(card: Card, status: ProfileStatus, language: str, opened: frozenset[str]) -> str:
    address = SYMBOL + symbol_value(status)
    picture = f'<img src="{address}" width="%SIZE%" height="%SIZE%" style="vertical-align: middle">'
    head = f"<b>{escape(status.title)}</b><br>{picture}&nbsp;{escape(status_words(status, language))}"
    body = [head]
    if status.reasons is not None:
        body.append(escape(reason_text(status.reasons, card.model, language)))
        for finding in status.reasons.because[:1]:
            body.append(_source(status, finding, language, opened))
        body.append(_findings(card, status, language, opened))
    if status.works is not None:
        body.append(_works(status.works, language))
    dates = _dates(status, language)
    if dates:
        body.append(escape(dates))
    return f"<p>{'<br>'.join(part for part in body if part)}</p>"


def _dates(status: ProfileStatus, language: str) -> str:
    if not status.inspected_at:
        return ""
    when = date_text(status.inspected_at, language)
    if status.basis != OFFICIAL:
        return translate("Dock", "Reported on {date}.").format(date=when)
    until = date_text(status.valid_until, language)
    if status.out_of_date:
        return translate("Dock", "Inspected on {date}; a new inspection was due on {due}.").format(date=when, due=until)
    return translate("Dock", "Inspected on {date}; the next is due by {due}.").format(date=when, due=until)


def _source(status: ProfileStatus, finding: Finding, language: str, opened: frozenset[str]) -> str:
    """The link to the source of a limit, a mark where it is unconfirmed, and the source if it was asked for."""
    criterion = finding.criterion
    address = f"{SOURCE}{status.profile}/{status.basis}/{criterion.code}"
    text = translate("Dock", "Source of {code}")
    if address in opened:
        text = translate("Dock", "Hide the source of {code}")
    link = f'<a href="{address}">{_t(text.format(code=criterion.code))}</a>'
    if not criterion.is_confirmed:
        link += " " + _t(translate("Dock", "(limit not confirmed)"))
    if address not in opened:
        return link
    limits = []
    full, partly = limit_text(criterion, language), limit_text(criterion, language, partly=True)
    if full:
        limits.append(translate("Dock", "Met: {limit}.").format(limit=full))
    if partly and partly != full:
        limits.append(translate("Dock", "Met in part: {limit}.").format(limit=partly))
    limits.append(translate("Dock", "Source: {source}.").format(source=source_text(criterion)))
    if not criterion.is_confirmed:
        limits.append(translate("Dock", "Nobody has confirmed this limit in the text of the norm yet."))
    return f"{link}<br><i>{escape(' '.join(limits))}</i>"


def _findings(card: Card, status: ProfileStatus, language: str, opened: frozenset[str]) -> str:
    """The rest of what is not met, partly met or not known, behind a link."""
    reasons = status.reasons
    everything = [*reasons.because, *reasons.others]
    if len(everything) < 2 or reasons.line in (NOTHING_APPLIES, NOTHING_KNOWN):
        return ""  # the sentence above says it all
    address = f"{MORE}{status.profile}/{status.basis}"
    if address not in opened:
        text = translate("Dock", "Show all findings ({count})").format(count=len(everything))
        return f'<a href="{address}">{_t(text)}</a>'
    lists = []
    for outcome, heading in (
        (OUT_FAIL, word("field.failing", language)),
        (OUT_PARTIAL, word("field.partly", language)),
        (OUT_UNKNOWN, word("field.unknown_critical", language)),
    ):
        items = []
        for finding in everything:
            if finding.outcome == outcome:
                line = escape(finding_text(finding, card.model, language))
                source = "" if finding is everything[0] else f" {_source(status, finding, language, opened)}"
                items.append(f"<li>{line}{source}</li>")
        if items:
            lists.append(f"<br>{escape(heading)} ({len(items)})<ul>{''.join(items)}</ul>")
    text = translate("Dock", "Hide the findings")
    known = ""
    if status.completeness is not None:
        known = translate("Dock", "{known} % of what matters is known; score {score} of 100.").format(
            known=round(100 * status.completeness),
            score="–" if status.score is None else number_text(status.score, language, 0),
        )
    return f'<a href="{address}">{_t(text)}</a>{"".join(lists)}{_t(known)}'


def _works(works: Works, language: str) -> str:
    measures = "; ".join(works.measures)
    if works.high <= 0:
        return escape(translate("Dock", "To lift it: {measures}.").format(measures=measures))
    price = money_text(works.typical, works.currency, language)
    low, high = money_text(works.low, "", language), money_text(works.high, works.currency, language)
    text = translate("Dock", "To lift it: {measures}; about {price} ({low} to {high}).").format(
        measures=measures, price=price, low=low, high=high
    )
    if "proposal" in works.price_basis:
        text += " " + translate("Dock", "The prices are a proposal until the city gives its own.")
    return escape(text)


def _inspections(card: Card, language: str) -> str:
    heading = f"<h4>{_t(translate('Dock', 'Inspections'))}</h4>{_next(card, language)}"
    if not card.inspections:
        return heading + f"<p>{_t(translate('Dock', 'None yet.'))}</p>"
    items = []
    for line in card.inspections:
        who = ", ".join(part for part in (line.inspector, line.certificate) if part) or word(
            f"origin.{line.origin}", language
        )
        text = translate("Dock", "{date}: {basis}, {state}; {who}").format(
            date=date_text(line.inspected_at, language),
            basis=word(f"basis.{line.basis}", language),
            state=word(f"state.{line.state}", language),
            who=who,
        )
        for zone, profile, words in line.compensations:
            help_text = translate("Dock", "Help in {zone} ({profile}): {words}")
            text += "; " + help_text.format(zone=zone, profile=profile, words=words)
        items.append(f"<li>{escape(text)}</li>")
    older = card.inspections_in_all - len(card.inspections)
    if older > 0:
        items.append(f"<li>{_t(translate('Dock', 'and {count} older').format(count=older))}</li>")
    return f"{heading}<ul>{''.join(items)}</ul>"


def _next(card: Card, language: str) -> str:
    """When it is to be inspected next, and why."""
    from ..reports.due_words import day_text, reasons_text

    if card.due is None:
        return ""
    text = translate("Dock", "To be inspected by {date}. {why}.")
    if card.due.is_overdue():
        text = translate("Dock", "⚠ Overdue: was to be inspected by {date}. {why}.")
    said = text.format(date=day_text(card.due.due, language), why=reasons_text(card.due.reasons, language))
    if card.due.week:
        planned = translate("Dock", "A visit is planned for the week from {week}: {inspector}.")
        said += " " + planned.format(week=day_text(card.due.week, language), inspector=card.due.inspector)
    return f"<p>{_t(said)}</p>"


def _t(text: str) -> str:
    return escape(text)
