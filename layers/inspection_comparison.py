"""Two inspections side by side: what each answered to every question, and whether that met the requirement."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..scoring.model import NUMBER, Criterion, Model
from ..scoring.outcomes import OUTCOME_CODES, Answers, outcomes
from .model_store import stored_model
from .store import Store


@dataclass(frozen=True)
class Side:
    """One of the two inspections."""

    inspection: int
    inspected_at: str
    basis: str
    state: str
    inspector: str
    note: str


@dataclass(frozen=True)
class Answered:
    """What an inspection says to one question. ``text`` is the code of an option, "unknown" or "not_applicable"."""

    number: float | None
    text: str
    note: str


@dataclass(frozen=True)
class ComparedRow:
    code: str
    title: str
    zone: str
    """Title; empty for what is asked ahead of all zones."""
    instance: str
    unit: str
    criterion: Criterion | None
    """With its limits; None for elements, and for what is no longer in the model."""
    first: Answered | None
    """None where the inspection does not answer it."""
    second: Answered | None
    outcomes: tuple[str, str]
    """What the answers mean for the requirement (of all instances together): codes of scoring.outcomes, "" where there
    is none."""
    option_titles: dict[str, str]

    @property
    def differs(self) -> bool:
        said = [None if each is None else (each.number, each.text) for each in (self.first, self.second)]
        return said[0] != said[1]

    @property
    def outcome_changed(self) -> bool:
        return self.outcomes[0] != self.outcomes[1]


@dataclass(frozen=True)
class Comparison:
    first: Side
    second: Side
    rows: tuple[ComparedRow, ...]
    """In the model's order."""

    @property
    def differing(self) -> int:
        return sum(row.differs for row in self.rows)

    @property
    def outcomes_changed(self) -> int:
        return len({row.code for row in self.rows if row.outcome_changed})


def compare(store: Store, first: int, second: int, language: str = "en") -> Comparison:
    """Two inspections (keys), usually of one facility, the older one first."""
    model = stored_model(store)
    sides = [_side(store, inspection) for inspection in (first, second)]
    if sides[0].inspected_at > sides[1].inspected_at:
        sides.reverse()
    given = [_answers(store, side.inspection) for side in sides]
    judged = [_outcomes(store, model, side.inspection, answers) for side, answers in zip(sides, given)]
    order = {item.code: index for index, item in enumerate(model.items)}
    keys = sorted({*given[0], *given[1]}, key=lambda key: (order.get(key[0], len(order)), key))
    zones = {zone.code: zone.title(language) for zone in model.zones}
    rows = []
    for code, instance in keys:
        item = model.items[order[code]] if code in order else None
        criterion = item if isinstance(item, Criterion) else None
        rows.append(
            ComparedRow(
                code=code,
                title=item.title(language) if item is not None else code,
                zone=zones.get(criterion.zone, "") if criterion is not None else "",
                instance=instance,
                unit=item.unit if item is not None and item.value_type != NUMBER else "",
                criterion=criterion,
                first=given[0].get((code, instance)),
                second=given[1].get((code, instance)),
                outcomes=(judged[0].get(code, ""), judged[1].get(code, "")),
                option_titles={
                    value: item.value_titles[value].get(language, value)
                    for value in (item.values if item is not None else ())
                    if value in item.value_titles
                },
            )
        )
    return Comparison(sides[0], sides[1], tuple(rows))


def _side(store: Store, inspection: int) -> Side:
    row = store.rows(
        "SELECT i.fid, i.inspected_at, i.basis, i.state, coalesce(p.name, p.certificate, ''), coalesce(i.note, '') "
        "FROM inspection i LEFT JOIN inspector p ON p.fid = i.inspector WHERE i.fid = :fid",
        {"fid": inspection},
    )
    return Side(*row[0])


def _answers(store: Store, inspection: int) -> dict[tuple[str, str], Answered]:
    """(code, instance) → answer."""
    states = ("", "unknown", "not_applicable")
    return {
        (code, instance or ""): Answered(number, option or states[state], note or "")
        for code, instance, state, number, option, note in store.rows(
            "SELECT c.code, a.instance, a.state, a.number, o.code, a.note FROM answer a "
            "JOIN criterion c ON c.fid = a.criterion LEFT JOIN criterion_option o ON o.fid = a.choice "
            "WHERE a.inspection = :fid",
            {"fid": inspection},
        )
    }


def _outcomes(store: Store, model: Model, inspection: int, given: dict[tuple[str, str], Answered]) -> dict[str, str]:
    """Code of each criterion → what this inspection alone says of it."""
    kind = store.value(
        "SELECT f.facility_type FROM inspection i JOIN facility f ON f.fid = i.facility WHERE i.fid = :fid",
        {"fid": inspection},
    )
    aside = set(
        store.rows(
            "SELECT c.code, coalesce(a.instance, '') FROM answer a JOIN criterion c ON c.fid = a.criterion "
            "WHERE a.inspection = :fid AND NOT a.accessible_way",
            {"fid": inspection},
        )
    )
    rows = [(key, answer) for key, answer in given.items() if key[0] in model.item_index and key not in aside]
    instances = {name: number for number, name in enumerate(sorted({key[1] for key, _ in rows} - {""}), 1)}
    state, value = [], []
    for (code, _), answer in rows:
        item = model.items[model.item_index[code]]
        number = answer.number
        if number is None and answer.text in item.values:
            number = float(item.values.index(answer.text))
        state.append({"unknown": 1, "not_applicable": 2}.get(answer.text, 0))
        value.append(np.nan if number is None else number)
    answers = Answers(
        facility=np.zeros(len(rows), dtype=np.int64),
        item=np.array([model.item_index[key[0]] for key, _ in rows], dtype=np.int64),
        state=np.array(state, dtype=np.int8),
        value=np.array(value, dtype=np.float64),
        order=np.zeros(len(rows), dtype=np.int64),
        instance=np.array([instances.get(key[1], 0) for key, _ in rows], dtype=np.int64),
    )
    _, _, judged = next(outcomes(model, np.array([model.type_index.get(kind, -1)]), answers))
    return {criterion.code: OUTCOME_CODES[judged.outcome[index, 0]] for index, criterion in enumerate(model.criteria)}
