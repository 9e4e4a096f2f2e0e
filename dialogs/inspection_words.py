"""What an inspection says in words: questions, what was understood, why something is not asked, how far it is."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ..layers.words import sentence, status_title, word
from ..scoring.conditions import ANSWERED, ANSWERED_NOT_APPLICABLE, ANSWERED_UNKNOWN, Comparison
from ..scoring.entry import NOT_ASKED, Entry, Field, Given, Progress
from ..scoring.model import SEVERITIES, Criterion, Item, Model
from ..scoring.outcomes import OUT_FAIL, OUT_PARTIAL, OUT_PASS, OUT_UNKNOWN
from ..scoring.units import UNITS
from .findings import limit_text, source_text
from .inspection_head import InspectorShown
from .inspection_photos import PhotoShown
from .inspection_question import QuestionTexts
from .phrases import date_text, moment_text, number_text, quantity_text

if TYPE_CHECKING:
    from ..layers.drafts import Draft
    from ..layers.inspection_entry import EntryData, InspectorLine
    from ..layers.photos import Photo

translate = QCoreApplication.translate


def option_title(item: Item, option: str, language: str) -> str:
    """An option as the model calls it."""
    titles = item.value_titles.get(option)
    if titles:
        return titles.get(language) or titles.get("en") or option
    return sentence(word(f"answer.{option}", language)) if option in ("yes", "no") else option


def unit_text(item: Item, language: str) -> str:
    unit = UNITS.get(item.unit)
    return unit.symbol(language) if unit is not None else item.unit


def question_texts(item: Item, model: Model, language: str) -> QuestionTexts:
    """What a question says whatever its answer is."""
    options = () if item.is_numeric else tuple((code, option_title(item, code, language)) for code in item.values)
    limits: tuple[str, ...] = ()
    details = ""
    if isinstance(item, Criterion):
        limits = _limits(item, language)
        details = details_text(item, model, language)
    return QuestionTexts(item.title(language), unit_text(item, language), limits, details, options)


def _limits(criterion: Criterion, language: str) -> tuple[str, ...]:
    """ "at most 1.4 cm", "in part at most 2.5 cm"; nothing for options."""
    full, part = limit_text(criterion, language), limit_text(criterion, language, partly=True)
    if not criterion.is_numeric or not full:
        return ()
    return (full,) if part == full else (full, translate("Inspection", "in part {limit}").format(limit=part))


def details_text(criterion: Criterion, model: Model, language: str) -> str:
    """Where the limit comes from, what meets it, and for whom it is how grave."""
    lines = [translate("Inspection", "Source: {source}").format(source=source_text(criterion))]
    if criterion.local_clause:
        lines.append(translate("Inspection", "Local norm: {clause}").format(clause=criterion.local_clause))
    if not criterion.is_confirmed:
        lines.append(translate("Inspection", "The number is not confirmed by the text of a norm yet."))
    if criterion.other_values:
        lines.append(translate("Inspection", "Elsewhere: {values}").format(values=criterion.other_values))
    for template, chosen in (
        (translate("Inspection", "Met by: {options}"), criterion.pass_values),
        (translate("Inspection", "Met in part by: {options}"), criterion.partial_values),
    ):
        if chosen and not criterion.is_numeric:
            titles = ", ".join(option_title(criterion, option, language) for option in chosen)
            lines.append(template.format(options=titles))
    for severity, template in zip(
        SEVERITIES,
        (
            translate("Inspection", "Decisive for: {people}"),
            translate("Inspection", "Important for: {people}"),
            translate("Inspection", "Helpful for: {people}"),
        ),
    ):
        people = [each.title(language) for each in model.profiles if criterion.severity.get(each.code) == severity]
        if people:
            lines.append(template.format(people=", ".join(people)))
    return "\n".join(lines)


def given_text(item: Item, given: Given, language: str) -> str:
    """An answer in words: "1.4 cm", "Automatic", "not known"."""
    if given.state == ANSWERED_UNKNOWN:
        return translate("Inspection", "not known")
    if given.state == ANSWERED_NOT_APPLICABLE:
        return translate("Inspection", "does not apply")
    if given.option is not None:
        return option_title(item, given.option, language)
    return measured_text(item, given.number, language)


def measured_text(item: Item, number: float, language: str) -> str:
    if item.unit in ("m", "%"):
        return quantity_text(number, item.unit, language, small=item.unit == "m" and abs(number) < 1)
    return f"{number_text(number, language)} {unit_text(item, language)}".strip()


def field_text(item: Item, given: Given, language: str) -> str:
    """What stands in the field of a number: as it was typed, or in the question's own unit."""
    if given.number is None:
        return ""
    return given.raw or number_text(given.number, language, 4)


OUTCOMES = {
    OUT_PASS: ("✓", lambda: translate("Inspection", "met")),
    OUT_PARTIAL: ("◐", lambda: translate("Inspection", "met in part")),
    OUT_FAIL: ("✕", lambda: translate("Inspection", "not met")),
    OUT_UNKNOWN: ("?", lambda: translate("Inspection", "not known yet whether it is met")),
}


def outcome_text(field: Field, language: str) -> str:
    """What was understood and what it comes to, with its sign; "" while nothing is answered."""
    given = field.given
    if given is None:
        return ""
    parts = []
    if given.copied_from is not None:
        parts.append(translate("Inspection", "⎘ taken over unchanged"))
    if given.state == ANSWERED_UNKNOWN:
        parts.append(translate("Inspection", "? not known"))
    elif given.state == ANSWERED_NOT_APPLICABLE:
        parts.append(translate("Inspection", "– does not apply"))
    elif field.outcome is not None:
        sign, words = OUTCOMES[field.outcome]
        parts.append(_with_number(f"{sign} {words()}", field, language))
    elif given.number is not None and given.raw:
        parts.append(translate("Inspection", "understood: {value}").format(value=_value(field, language)))
    return " · ".join(parts)


def _value(field: Field, language: str) -> str:
    return measured_text(field.item, field.given.number, language)


def _with_number(words: str, field: Field, language: str) -> str:
    if field.given.state != ANSWERED or field.given.number is None:
        return words
    return translate("Inspection", "{outcome}: {value}").format(outcome=words, value=_value(field, language))


# ---------------------------------------------------------------------- why a question is not asked
def comparison_text(comparison: Comparison, model: Model, language: str) -> str:
    """ "Stairs on the way of visitors", "How the entrance is reached without steps: By a ramp", "Floors … > 1"."""
    item = model.items[model.item_index[comparison.name]]
    title = item.title(language)
    if comparison.operand is None or not comparison.op:
        return title
    if isinstance(comparison.operand, str) and not item.is_numeric:
        option = option_title(item, comparison.operand, language)
        template = translate("Inspection", "{question}: {option}")
        if comparison.op in ("!=", "<>", "≠"):
            template = translate("Inspection", "{question}: not {option}")
        return template.format(question=title, option=option)
    number = comparison.operand
    shown = number_text(float(number), language) if not isinstance(number, str) else number
    return f"{title} {comparison.op} {shown}"


def not_asked_text(field: Field, model: Model, language: str) -> str:
    """One line of the list of what is not asked, with the reason."""
    reasons = ", ".join(f"“{comparison_text(each, model, language)}”" for each in field.because)
    template = translate("Inspection", "{question} – only where {reasons}")
    if field.asked != NOT_ASKED:
        template = translate("Inspection", "{question} – asked once this is answered: {reasons}")
    if not reasons:
        return field.item.title(language)
    line = template.format(question=field.item.title(language), reasons=reasons)
    if field.asked == NOT_ASKED and field.given is not None:
        line += " " + translate("Inspection", "(the answer is kept here, and not submitted)")
    return line


# ---------------------------------------------------------------------- progress and statuses
def progress_text(progress: Progress) -> str:
    """ "3 of 12". Where nothing is asked before something else is answered, of what may be asked."""
    asked = progress.asked or progress.waiting
    return translate("Inspection", "{answered} of {asked}").format(answered=progress.answered, asked=asked)


def zone_title(model: Model, zone: str, language: str) -> str:
    if not zone:
        return translate("Inspection", "What there is here")
    return next((each.title(language) for each in model.zones if each.code == zone), zone)


def profile_title(model: Model, profile: str, language: str) -> str:
    return next((each.title(language) for each in model.profiles if each.code == profile), profile)


def status_words(code: str, language: str) -> str:
    return sentence(status_title(code, language))


# ---------------------------------------------------------------------- photos and people
def photo_shown(photo: Photo, position: tuple[float, float] | None, inspected_at: str, language: str) -> PhotoShown:
    """A photo in words, with what does not fit the inspection: taken elsewhere, or on another day."""
    from ..layers.photos import remarks

    words = [photo.file_name]
    words.append(
        translate("Inspection", "taken {moment}").format(moment=moment_text(photo.taken_at, language))
        if photo.taken_at
        else translate("Inspection", "the picture does not say when it was taken")
    )
    odd = " ".join(each.text(translate) for each in remarks(photo, position, inspected_at))
    return PhotoShown(photo.uuid, ", ".join(words), f"! {odd}" if odd else "", photo.thumbnail)


def inspector_shown(inspector: InspectorLine, moment: str, language: str) -> InspectorShown:
    """A certified inspector, and what is to be said of the certificate on the day of the inspection."""
    title = translate("Inspection", "{name}, certificate {number}").format(
        name=inspector.name or "–", number=inspector.certificate
    )
    words = ""
    if not inspector.is_valid_on(moment):
        title = translate("Inspection", "{inspector} (expired)").format(inspector=title)
        words = translate(
            "Inspection",
            "The certificate {number} was valid until {date} only. The inspection can be submitted; whoever reviews it "
            "is told.",
        ).format(number=inspector.certificate, date=date_text(f"{inspector.valid_until[:10]}T12:00:00", language))
    return InspectorShown(inspector.key, title, words)


def facility_shown(data: EntryData, entry: Entry, draft: Draft | None, language: str) -> tuple[str, list[str]]:
    """The facility in two lines of rich text, and what is to be minded about it."""
    facility = data.facility
    title = facility.title or translate("Dock", "Facility {number}").format(number=facility.key)
    facts = [facility.type_title, facility.address if facility.name else "", facility.district]
    last = next((each for each in data.earlier if each.is_own), None)
    if last is not None:
        day = date_text(last.inspected_at, language)
        facts.append(translate("Inspection", "last inspected {date}").format(date=day))
    elif not data.is_second:
        facts.append(translate("Inspection", "never inspected yet"))
    if draft is not None:
        warnings = [each.text(translate) for each in data.news(draft, entry)]
    elif facility.retired_at:
        text = translate("Inspection", "This facility was retired on {date}.")
        warnings = [text.format(date=date_text(facility.retired_at, language))]
    else:
        warnings = []
    if not data.inspectors:
        warnings.append(
            translate(
                "Inspection",
                "No inspector is in the city yet, and an inspection names one: add them to the table of inspectors "
                "(“Tables of records” in the Record tab), then open this again.",
            )
        )
    return f"<b>{escape(title)}</b><br>{escape(' · '.join(part for part in facts if part))}", warnings
