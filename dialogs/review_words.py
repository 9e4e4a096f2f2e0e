"""What a reviewer reads of an inspection, as a page; and agreement in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ..layers.words import sentence, status_title, word
from .compare_dialog import answer_text, outcome_title
from .findings import limit_text
from .phrases import date_text, moment_text, number_text

if TYPE_CHECKING:
    from ..layers.inspection_comparison import ComparedRow
    from ..layers.review import Case, PhotoLine, ProfileChange
    from ..scoring.agreement import Agreement

translate = QCoreApplication.translate
MARKS = {
    "pass": "✓",  # nosec B105 # no password, a mark
    "partial": "◐",
    "fail": "✕",
    "unknown": "?",
    "not_applicable": "–",
}
"""Beside the words, never instead of them."""
THUMBNAIL = 160


def case_html(case: Case, findings: Sequence[tuple[str, str]], language: str) -> str:
    """All of one inspection; ``findings``: severity and message of what the validation found."""
    parts = [_head(case, language), _changes(case, language)]
    if findings:
        lines = "".join(f"<li><b>{escape(severity)}</b>: {escape(text)}</li>" for severity, text in findings)
        parts.append(_section(translate("Dock", "What the checks found"), f"<ul>{lines}</ul>"))
    if case.compensations:
        lines = "".join(
            f"<li>{escape(zone)}, {escape(who)}: {escape(words)}</li>" for zone, who, words in case.compensations
        )
        parts.append(_section(translate("Dock", "Help by people"), f"<ul>{lines}</ul>"))
    if case.photos:
        parts.append(_section(translate("Dock", "Photos"), _photos(case, language)))
    parts.append(_section(translate("Dock", "Answers"), _answers(case, language)))
    return "".join(parts)


def _section(title: str, body: str) -> str:
    return f"<h4>{escape(title)}</h4>{body}"


def _head(case: Case, language: str) -> str:
    head = case.head
    lines = [", ".join(text for text in (head.address, head.district) if text)]
    inspected = translate("Dock", "Inspected {date} by {inspector}.")
    lines.append(
        inspected.format(
            date=date_text(head.inspected_at, language),
            inspector=head.inspector_name or translate("Dock", "(not named)"),
        )
    )
    submitted = translate("Dock", "Submitted {moment} by {person}.")
    lines.append(submitted.format(moment=moment_text(head.submitted_at, language), person=head.submitted_by or "–"))
    if case.note:
        lines.append(translate("Dock", "Note: {note}").format(note=case.note))
    text = "<br>".join(escape(line) for line in lines if line)
    return f"<h3>{escape(head.name or head.address or word('tip.no_name', language))}</h3><p>{text}</p>"


def _changes(case: Case, language: str) -> str:
    lines = "".join(f"<li>{escape(change_text(change, language))}</li>" for change in case.changes)
    return _section(translate("Dock", "If it is verified"), f"<ul>{lines}</ul>")


def change_text(change: ProfileChange, language: str) -> str:
    """What verifying would do for one group of people."""
    before, after = (sentence(status_title(code, language)) for code in (change.before, change.after))
    if change.before != change.after:
        text = translate("Dock", "{people}: {before} → {after}")
    else:
        text = translate("Dock", "{people}: stays “{before}”")
    text = text.format(people=change.profile, before=before, after=after)
    if change.score_after is not None:
        points = number_text(change.score_after, language, 0)
        if change.score_before is not None and round(change.score_before) != round(change.score_after):
            points = f"{number_text(change.score_before, language, 0)} → {points}"
        text += translate("Dock", " ({points} of 100 points)").format(points=points)
    return text


def photo_text(photo: PhotoLine, language: str) -> str:
    """What a photo shows and when it was taken."""
    about = (photo.criterion, photo.caption, moment_text(photo.taken_at, language))
    return ", ".join(text for text in about if text) or translate("Dock", "photo of the whole")


def _photos(case: Case, language: str) -> str:
    shown = []
    for photo in case.photos:
        picture = f'<br><img src="photo:{photo.uuid}" width="{THUMBNAIL}">' if photo.thumbnail else ""
        shown.append(f'<p><a href="photo:{photo.uuid}">{escape(photo_text(photo, language))}</a>{picture}</p>')
    return "".join(shown)


def _answers(case: Case, language: str) -> str:
    heads = [
        translate("Dock", "Requirement"),
        translate("Dock", "Answer"),
        translate("Dock", "Limit"),
        translate("Dock", "Result"),
    ]
    if case.has_earlier:
        heads.append(translate("Dock", "Before"))
    top = "".join(f'<th align="left">{escape(text)}</th>' for text in heads)
    rows, zone = [], None
    for row in case.comparison.rows:
        if row.second is None:
            continue
        if row.zone != zone:
            zone = row.zone
            title = escape(zone or translate("Dock", "What there is here"))
            rows.append(f'<tr><td colspan="{len(heads)}"><b>{title}</b></td></tr>')
        rows.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in _cells(case, row, language)) + "</tr>")
    return f'<table border="1" cellspacing="0" cellpadding="3" width="100%"><tr>{top}</tr>{"".join(rows)}</table>'


def _cells(case: Case, row: ComparedRow, language: str) -> list[str]:
    title = row.title + (f" ({row.instance})" if row.instance else "")
    answer = escape(answer_text(row, row.second, language)).replace("\n", "<br>")
    if (row.code, row.instance) in case.copied:
        answer += "<br>" + escape(translate("Dock", "⎘ taken over unchanged"))
    outcome = row.outcomes[1]
    result = f"{MARKS[outcome]} {outcome_title(outcome)}" if outcome in MARKS else ""
    limit = limit_text(row.criterion, language) if row.criterion is not None else ""
    cells = [escape(title), answer, escape(limit), escape(result)]
    if case.has_earlier:
        before = f"≠ {answer_text(row, row.first, language)}" if row.differs else translate("Dock", "the same")
        cells.append(escape(before).replace("\n", "<br>"))
    return cells


# ---------------------------------------------------------------------- agreement
def verdict_text(figures: Agreement) -> str:
    """How far people agree, in plain words."""
    return {
        "very_good": translate("Dock", "very good"),
        "good": translate("Dock", "good"),
        "fair": translate("Dock", "fair: talk it over"),
        "train": translate("Dock", "poor: train this"),
        "too_few": translate("Dock", "too few to tell"),
    }[figures.verdict]


def share_text(value: float, language: str) -> str:
    """A share of 0–1 in percent; "–" where there is none."""
    if value != value:
        return "–"
    return translate("Dock", "{number} %").format(number=number_text(100 * value, language, 0))


def range_text(value: float, low: float, high: float, language: str) -> str:
    """A figure with its interval; "–" where there is none."""
    if value != value:
        return "–"
    numbers = (number_text(each, language, 2) for each in (value, low, high))
    return translate("Dock", "{value} ({low} to {high})").format(**dict(zip(("value", "low", "high"), numbers)))
