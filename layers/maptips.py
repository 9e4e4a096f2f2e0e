"""What the map says about the thing under the pointer: HTML with expressions that plain QGIS evaluates itself."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsExpression

from ..scoring.model import Model
from .forms import title_of
from .symbology import name_expression
from .words import STATUSES, sentence, status_title, word

MARKS = {
    "accessible": ("&#9679;", "#009E73"),
    "partial": ("&#9650;", "#B97F00"),
    "conditional": ("&#9670;", "#2B8CC4"),
    "inaccessible": ("&#9632;", "#D55E00"),
    "incomplete": ("&#9681;", "#767676"),
    "not_assessed": ("&#9675;", "#767676"),
}
"""A character of the status's shape and its colour, dark enough for text on white."""
MOST = 4
"""Criteria that are named."""
text = QgsExpression.quotedString


def facility_tip(model: Model, language: str, fields: list[str]) -> str:
    """Name, type, address, and for every profile status, what is not met, when that was found out and on which
    basis: all from the columns of ``facility_map``, so that it takes no further layer."""
    say = _words(language)
    types = _map((kind.code, kind.title(language)) for kind in model.facility_types)
    profiles = _map((profile.code, profile.title(language)) for profile in model.profiles)
    marks = _map((code, f'<span style="color:{colour}">{mark}</span>') for code, (mark, colour) in MARKS.items())
    titles = _map((code, status_title(code, language)) for code in STATUSES)
    of = "map_get(@row, '{}')".format
    found_on = (
        f"replace(CASE WHEN {of('basis')} = 'official' THEN {text(word('tip.inspected', language, date='#'))} "
        f"ELSE {text(word('tip.reported_on', language, date='#'))} END, '#', {_date(of('inspected_at'), language)})"
    )
    reported = text(f" ({word('basis.reported', language)})")
    failing, partly = (text(f"<br>{word(f'field.{column}', language)}: ") for column in ("failing", "partly"))
    row = (
        f"'<tr><td>' || map_get({marks}, {of('status')}) || '&nbsp;</td><td>' || map_get({profiles}, {of('profile')})"
        f" || ': <b>' || map_get({titles}, {of('status')}) || '</b>'"
        f" || CASE WHEN {of('basis')} = 'reported' THEN {reported} ELSE '' END"
        f" || CASE WHEN {of('out_of_date')} THEN {text(', ' + word('out_of_date', language))} ELSE '' END"
        f" || CASE WHEN {of('failing')} <> '' THEN {failing} || {_listed(of('failing'))}"
        f" WHEN {of('partly')} <> '' THEN {partly} || {_listed(of('partly'))} ELSE '' END"
        f" || CASE WHEN {of('inspected_at')} IS NOT NULL THEN '<br><small>' || {found_on} || '</small>' ELSE '' END"
        "|| '</td></tr>'"
    )
    shown = f"CASE WHEN {of('basis')} = 'official' OR {of('status')} <> 'not_assessed' THEN {row} ELSE '' END"
    rows = f"array_foreach(from_json(\"statuses\"), with_variable('row', @element, {shown}))"
    name = f"coalesce({name_expression(language, fields)}, {say('tip.no_name')})"
    address = _escaped('"address"')
    return (
        f"<div><b>[% {_escaped(name)} %]</b><br>"
        f'[% coalesce(map_get({types}, "facility_type"), "facility_type") %]'
        f"[% CASE WHEN \"address\" <> '' THEN '<br>' || {address} ELSE '' END %]"
        f"[% CASE WHEN \"being_recomputed\" THEN '<br><i>' || {say('being_recomputed')} || '</i>' ELSE '' END %]"
        + (f"<table>[% coalesce(array_to_string({rows}, ''), '') %]</table>" if "statuses" in fields else "")
        + "</div>"
    )


def share_tip(model: Model, language: str, fields: list[str]) -> str:
    """Share and number assessed, for every profile, of a district or a hexagon."""
    name = f"<b>[% {_escaped(name_expression(language, fields))} %]</b><br>" if "name" in fields else ""
    counts = text(word("legend.assessed", language, assessed="#1", facilities="#2"))
    rows = []
    for profile in model.profiles:
        share, assessed = f'"share_{profile.code}"', f'coalesce("assessed_{profile.code}", 0)'
        numbers = f"map('#1', to_string({assessed}), '#2', to_string(coalesce(\"facilities\", 0)))"
        rows.append(
            f"<tr><td>{_html(profile.title(language))}</td>"
            f"<td><b>[% CASE WHEN {share} IS NULL THEN '–' ELSE round(100 * {share}) || ' %' END %]</b></td>"
            f"<td>[% replace({counts}, {numbers}) %]</td></tr>"
        )
    heading = _html(sentence(word("map.share_accessible", language)))
    note = _html(word("map.share_note", language))
    return f"<div>{name}{heading}<table>{''.join(rows)}</table><small>{note}</small></div>"


def _listed(listed: str) -> str:
    """Titles of the criteria whose codes an expression lists, the most severe first, so many as a person reads."""
    codes = f"string_to_array({listed}, ' ')"
    titles = f"array_foreach(array_slice({codes}, 0, {MOST - 1}), coalesce({title_of('@element')}, @element))"
    more = f"CASE WHEN array_length({codes}) > {MOST} THEN ' …' ELSE '' END"
    return _escaped(f"array_to_string({titles}, '; ')") + f" || {more}"


def date_format(language: str) -> str:
    """Of a date in words, for QGIS's ``format_date``."""
    return {"kk": "yyyy 'ж.' d MMMM", "ru": "d MMMM yyyy 'г.'"}.get(language, "d MMMM yyyy")


def _date(expression: str, language: str) -> str:
    return f"format_date(to_date(left({expression}, 10)), {text(date_format(language))}, {text(language)})"


def _words(language: str) -> Callable[[str], str]:
    return lambda key: text(_html(word(key, language)))


def _map(pairs) -> str:
    parts = [f"{text(code)}, {text(title if title.startswith('<span') else _html(title))}" for code, title in pairs]
    return f"map({', '.join(parts)})"


def _escaped(expression: str) -> str:
    """What a person typed, as HTML."""
    return f"replace({expression}, map('&', '&amp;', '<', '&lt;', '>', '&gt;'))"


def _html(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
