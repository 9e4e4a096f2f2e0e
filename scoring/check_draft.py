"""The rules about one inspection, before it is sent: the same as over the whole city, for whoever is typing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from .check_answers import AnswerColumns, check_answers, degrees_kept_as_percent, missing_mandatory
from .check_records import InspectionColumns, check_inspections
from .checks import Hit
from .entry_standing import AnswerRow
from .model import Model


@dataclass(frozen=True)
class DraftFacts:
    """What is known of an inspection beside its answers; moments as the store writes them, "" for none."""

    inspected_at: str
    is_official: bool = True
    inspector: str = ""
    certificate: str = ""
    valid_until: str = ""
    """The last day of the certificate."""
    facility_since: str = ""
    facility_until: str = ""


def check_draft(
    model: Model,
    facility_type: str,
    rows: Iterable[AnswerRow],
    facts: DraftFacts | None = None,
    is_whole: bool = False,
    now: np.datetime64 | None = None,
) -> list[Hit]:
    """What is wrong with the answers of one inspection, and with when and by whom it was made. ``is_whole``: it is
    about to be sent, so that critical answers that are missing are told, too. ``now``: default this moment."""
    answers = _columns(model, [row for row in rows if row.accessible_way])
    kind = np.array([model.type_index.get(facility_type, -1)])
    found = list(check_answers(model, kind, answers.columns))
    found += degrees_kept_as_percent(
        model, answers.columns.inspection, answers.columns.item, answers.columns.value, answers.raw
    )
    if is_whole:
        found += missing_mandatory(model, kind, answers.columns, answers.columns.inspection, answers.columns.item)
    if facts is not None:
        moment = now if now is not None else np.datetime64("now", "s")
        found += check_inspections(_inspection(facts), moment)
    return found


@dataclass(frozen=True)
class _Draft:
    columns: AnswerColumns
    raw: np.ndarray


def _columns(model: Model, rows: list[AnswerRow]) -> _Draft:
    known = [row for row in rows if row.code in model.item_index]
    items = [model.item_index[row.code] for row in known]
    value = [row.given.value_for(model.items[at]) for row, at in zip(known, items)]
    columns = AnswerColumns(
        np.zeros(len(known), dtype=np.int64),
        np.array(items, dtype=np.int64),
        np.array([row.given.state for row in known], dtype=np.int8),
        np.array(value, dtype=np.float64),
        np.array([row.instance for row in known], dtype=object),
    )
    return _Draft(columns, np.array([row.given.raw or None for row in known], dtype=object))


def _inspection(facts: DraftFacts) -> InspectionColumns:
    def moments(text: str, unit: str = "s") -> np.ndarray:
        return np.array([text[: 10 if unit == "D" else 19] or "NaT"], dtype=f"datetime64[{unit}]")

    return InspectionColumns(
        inspected_at=moments(facts.inspected_at),
        is_official=np.array([facts.is_official]),
        origin=np.array(["desk"], dtype=object),
        inspector=[facts.inspector],
        certificate=[facts.certificate],
        valid_until=moments(facts.valid_until, "D"),
        facility_since=moments(facts.facility_since),
        facility_until=moments(facts.facility_until),
    )
