"""What the planner's pages say in words: why a facility has its rank, what weights change, short sums of money."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import QCoreApplication

from ..layers.plan_explained import Explained, Offer, ProfileTerm
from ..layers.words import sentence, status_title, word
from ..scoring.live_ranking import Moves
from .phrases import count_text, money_text, number_text
from .plan_numbers import people_text

translate = QCoreApplication.translate
_PER = 1e6
"""People are told per so much money."""


def package_title(code: str, profiles: dict[str, str], language: str) -> str:
    """What a kind of package is called."""
    kind, _, rest = code.partition(":")
    return sentence(word(f"package.{kind}", language, profile=profiles.get(rest, rest), number=rest))


def facility_name(name: str, key: int) -> str:
    """Its name, else its number."""
    return name or translate("Plan", "Facility {number}").format(number=key)


def why_html(found: Explained, profiles: dict[str, str], language: str) -> str:
    """Why a facility has its rank, which criteria, which packages, what if: for a text browser."""
    parts = [f"<b>{escape(facility_name(found.name, found.key))}</b>"]
    place = ", ".join(part for part in (found.service, found.district) if part)
    if place:
        parts.append(escape(place))
    parts.append(escape(_standing(found, language)))
    html = f"<p>{'<br>'.join(parts)}</p>"
    html += _list(translate("Plan", "Who is kept out, who would be served"), [
        _term_text(term, language) for term in found.profiles if term.kept_out > 0 or term.served > 0
    ])  # fmt: skip
    html += _list(translate("Plan", "What is wrong and would be mended"), list(found.wrong))
    html += _list(translate("Plan", "What is wrong and would stay"), list(found.other_wrong))
    html += _list(translate("Plan", "Packages of works"), [
        _offer_text(offer, found.currency, profiles, language) for offer in found.offers
    ])  # fmt: skip
    html += _list(translate("Plan", "What if only one group counted"), _alone(found, language))
    return html


def _list(title: str, lines: list[str]) -> str:
    if not lines:
        return ""
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<p style='margin-bottom:2px'><b>{escape(title)}</b></p><ul style='margin-top:0'>{items}</ul>"


def _standing(found: Explained, language: str) -> str:
    if not found.rank:
        if found.uncertain > 0:
            text = translate(
                "Plan",
                "Not ranked for works: what is unknown here is a reason to inspect. Uncertain for {people} people.",
            )
            return text.format(people=people_text(found.uncertain, language))
        return translate("Plan", "Not ranked for works: no works that are known would let more people use it.")
    text = translate("Plan", "Rank {rank} of {ranked}: {gain} weighted people for {cost}, that is {worth} per million.")
    return text.format(
        rank=count_text(found.rank, language),
        ranked=count_text(found.ranked, language),
        gain=people_text(found.gain, language),
        cost=money_text(found.cost, found.currency, language),
        worth=people_text(found.gain / max(found.cost, 1e-9) * _PER, language),
    ) + (
        " "
        + translate("Plan", "This kind of service counts {weight}.").format(
            weight=number_text(found.service_weight, language)
        )
        if found.service_weight != 1.0
        else ""
    )


def _term_text(term: ProfileTerm, language: str) -> str:
    status = status_title(term.status, language) if term.status else "–"
    served = people_text(term.served, language)
    if term.served > 0:
        text = translate(
            "Plan",
            "{profile}: {status}, afterwards {target}; kept out {people}, newly served {served}, each counts {weight}",
        )
    else:
        text = translate("Plan", "{profile}: {status}; kept out {people}, nobody newly served for sure")
    words = text.format(
        profile=term.title,
        status=status,
        target=status_title(term.target, language) if term.target else "–",
        people=people_text(term.kept_out, language),
        served=served,
        weight=number_text(term.weight, language),
    )
    if term.possible > 0.05:
        more = translate("Plan", "up to {people} more if an inspection shows it")
        words += "; " + more.format(people=people_text(term.possible, language))
    return words


def _offer_text(offer: Offer, currency: str, profiles: dict[str, str], language: str) -> str:
    low, typical, high = (money_text(cost, currency, language) for cost in offer.cost)
    measures = "; ".join(
        title if amount == 1 else f"{title} × {number_text(amount, language, 1)}" for title, amount in offer.measures
    )
    mark = "✓ " if offer.is_best else ""
    text = translate("Plan", "{title}: {measures}. {cost} ({low} – {high}), newly served {people}.").format(
        title=mark + package_title(offer.code, profiles, language),
        measures=measures or "–",
        cost=typical,
        low=low,
        high=high,
        people=people_text(offer.served, language),
    )
    if offer.rank and not offer.is_best:
        text += " " + translate("Plan", "Would stand at {rank}.").format(rank=count_text(offer.rank, language))
    if offer.city_cost < offer.cost[1] * 0.999:
        text += " " + translate("Plan", "The city pays {cost} of it.").format(
            cost=money_text(offer.city_cost, currency, language)
        )
    return text


def _alone(found: Explained, language: str) -> list[str]:
    if not found.rank:
        return []
    return [
        translate("Plan", "{profile}: rank {rank}").format(profile=title, rank=count_text(rank, language))
        if rank
        else translate("Plan", "{profile}: not ranked").format(profile=title)
        for title, rank in found.alone
    ]


def effect_text(moved: Moves | None, language: str) -> str:
    """What other weights do to the list; None: they are those at the beginning."""
    if moved is None:
        return translate("Plan", "The weights are those at the beginning.")
    return translate(
        "Plan", "Changes {changed} facilities: {entered} come into the first {first}, {left} go out of it."
    ).format(
        changed=count_text(moved.changed, language),
        entered=count_text(len(moved.entered), language),
        left=count_text(len(moved.left), language),
        first=count_text(moved.first, language),
    )
