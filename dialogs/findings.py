"""Why a facility has its status, in sentences: "Entrance: Door threshold height 4 cm, at most 1.4 cm"."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QCoreApplication

from ..layers.words import word
from ..scoring.explain import (
    CRITICAL_FAILS,
    CRITICAL_FAILS_WITH_HELP,
    CRITICAL_UNKNOWN,
    FLAWED,
    NO_BARRIER_KNOWN,
    NO_CRITICAL_KNOWN,
    NOTHING_APPLIES,
    NOTHING_KNOWN,
    TOO_LITTLE_KNOWN,
    Finding,
    Reasons,
)
from ..scoring.model import Criterion, Model
from ..scoring.outcomes import OUT_UNKNOWN
from ..scoring.status import OFFICIAL
from .phrases import quantity_text

translate = QCoreApplication.translate


def limit_text(criterion: Criterion, language: str, partly: bool = False) -> str:
    """The limits in words ("at most 2.5 cm"): those of a full pass, or of a partial one where there is one.
    Empty for a criterion without a number."""
    low, high = criterion.limit_min, criterion.limit_max
    if partly and (criterion.partial_min is not None or criterion.partial_max is not None):
        low, high = criterion.partial_min, criterion.partial_max
    small = in_centimetres(criterion, None)

    def said(value: float) -> str:
        return quantity_text(value, criterion.unit, language, small)

    if low is not None and high is not None:
        return translate("Dock", "from {low} to {high}").format(low=said(low), high=said(high))
    if high is not None:
        return translate("Dock", "at most {limit}").format(limit=said(high))
    if low is not None:
        return translate("Dock", "at least {limit}").format(limit=said(low))
    return ""


def in_centimetres(criterion: Criterion, value: float | None) -> bool:
    """Whether all numbers of a criterion are below a metre, so that value and limit read alike."""
    numbers = [criterion.limit_min, criterion.limit_max, criterion.partial_min, criterion.partial_max, value]
    return criterion.unit == "m" and all(abs(number) < 1 for number in numbers if number is not None)


def finding_text(finding: Finding, model: Model, language: str) -> str:
    """One criterion that is not simply met: "Entrance: Door threshold height 4 cm, at most 1.4 cm"."""
    criterion = finding.criterion
    zone = next((zone.title(language) for zone in model.zones if zone.code == criterion.zone), criterion.zone)
    title = criterion.title(language)
    if finding.outcome == OUT_UNKNOWN:
        return translate("Dock", "{zone}: {criterion} – not known").format(zone=zone, criterion=title)
    if finding.value is not None:
        # The value in the unit of its limits: "120 cm, at most 80 cm".
        small = in_centimetres(criterion, None)
        value = quantity_text(finding.value, criterion.unit, language, small)
        limit = limit_text(criterion, language)
        template = translate("Dock", "{zone}: {criterion} {value}, {limit}")
        if not limit:
            template = translate("Dock", "{zone}: {criterion} {value}")
        return template.format(zone=zone, criterion=title, value=value, limit=limit)
    answer = _option(criterion, finding.option, language)
    if answer:
        return translate("Dock", "{zone}: {criterion} – {answer}").format(
            zone=zone, criterion=title, answer=answer
        )
    return translate("Dock", "{zone}: {criterion}").format(zone=zone, criterion=title)


def _option(criterion: Criterion, option: str | None, language: str) -> str:
    if option is None:
        return ""
    titles = criterion.value_titles.get(option)
    if titles:
        return titles.get(language) or titles.get("en") or option
    return word(f"answer.{option}", language) if option in ("yes", "no") else option


def reason_text(reasons: Reasons, model: Model, language: str) -> str:
    """The one sentence that says why the status is what it is."""
    first = finding_text(reasons.because[0], model, language) if reasons.because else ""
    more = len(reasons.because) - 1
    if more > 0 and reasons.line != TOO_LITTLE_KNOWN:
        first = translate("Dock", "{finding}, and {count} more").format(finding=first, count=more)
    known = round(100 * reasons.completeness) if not math.isnan(reasons.completeness) else 0
    sentences = {
        NOTHING_APPLIES: translate("Dock", "No question of the model concerns this type of facility"),
        NOTHING_KNOWN: translate("Dock", "Nothing has been recorded yet"),
        NO_CRITICAL_KNOWN: first,
        CRITICAL_UNKNOWN: first,
        CRITICAL_FAILS: first,
        CRITICAL_FAILS_WITH_HELP: translate("Dock", "{finding}; the staff help").format(finding=first),
        FLAWED: first,
        TOO_LITTLE_KNOWN: translate("Dock", "Only {known} % is known, {needed} % is needed").format(
            known=known, needed=round(100 * reasons.needed_completeness)
        ),
        NO_BARRIER_KNOWN: translate("Dock", "Everything decisive is met")
        if reasons.basis == OFFICIAL
        else translate("Dock", "No barrier is reported"),
    }
    return sentences[reasons.line] + "."


def source_text(criterion: Criterion) -> str:
    """Where the limit comes from, and whether that was confirmed. The source is quoted as it is."""
    where = ", ".join(part for part in (criterion.source, criterion.clause) if part)
    if not where:
        where = translate("Dock", "no source is given")
    return where
