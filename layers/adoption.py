"""A programme is adopted: it is locked, and its works are planned.

One transaction does all of it. Works that an earlier adopted programme planned and nobody has begun give way; what is
under way or done is never planned twice.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..scoring.errors import QT_TRANSLATE_NOOP
from ..scoring.measures import payer_of
from ..scoring.model import Model
from ..scoring.prices import TYPICAL
from .may import login_of
from .model_store import stored_model
from .prices import city_prices
from .programme_check import broken_constraints
from .scenarios import (
    ADOPTED,
    PROGRAMME,
    Scenario,
    ScenarioError,
    ScenarioLocked,
    is_intact,
    no_current,
    read_scenario,
)
from .store.base import Store, utc_now

BEGUN = ("ordered", "done", "accepted")
"""States of works that an earlier programme may have left."""
_LIFETIME_OF_A_PLAN = "-12-31"
"""Works of a budget year are planned for its end."""


@dataclass(frozen=True)
class Adopted:
    scenario: Scenario
    works: int
    """Works that are planned now."""
    facilities: int
    skipped: int
    """Works that an earlier programme has begun or done already."""
    withdrawn: int
    """Planned works of the earlier adopted programme that nobody had begun."""
    superseded: tuple[str, ...]
    """Names of programmes that are no longer the adopted one."""


def adopt_scenario(store: Store, scenario: int, by: str = "") -> Adopted:
    """Lock a programme as adopted and plan its works. ``by``: who adopted it (a council's decision, say); else whoever
    is logged in.

    Raises :class:`ScenarioError` for a scenario that is no programme, was adopted already, whose rows are no longer
    those that were computed, or that does not keep what was asked.
    """
    model = stored_model(store)
    with store.transaction():
        found = read_scenario(store, scenario)
        _refuse(store, found)
        withdrawn, superseded = _supersede(store)
        now = utc_now()
        columns, skipped = _works(store, model, found)
        count = len(columns["facility"])
        if count:
            store.insert("work", columns)
        no_current(store, PROGRAMME)
        store.execute(
            "UPDATE scenario SET state = 'adopted', adopted_at = :now, adopted_by = :by, is_current = true "
            "WHERE fid = :fid",
            {"now": now, "by": by.strip() or login_of(store) or "-", "fid": scenario},
        )
    return Adopted(
        read_scenario(store, scenario), count, len(set(columns["facility"])), skipped, withdrawn, tuple(superseded)
    )


def _refuse(store: Store, found: Scenario) -> None:
    if found.kind != PROGRAMME:
        raise ScenarioError(
            QT_TRANSLATE_NOOP("Errors", "“{name}” is no programme of works: only a programme is adopted."),
            name=found.name,
        )
    if not found.is_draft:
        raise ScenarioLocked(found.name)
    if not is_intact(store, found):
        raise ScenarioError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The rows of “{name}” are no longer those that were computed. Compute it again, and adopt that.",
            ),
            name=found.name,
        )
    broken = broken_constraints(store, found)
    if broken and not found.summary.get("infeasible"):
        raise ScenarioError(
            QT_TRANSLATE_NOOP("Errors", "“{name}” does not keep what was asked ({constraint}). Compute it again."),
            name=found.name,
            constraint=", ".join(sorted({each.name for each in broken})),
        )


def _supersede(store: Store) -> tuple[int, list[str]]:
    """The programme adopted before gives way; how many planned works were withdrawn, and the programmes' names."""
    before = store.rows(
        "SELECT fid, name FROM scenario WHERE kind = :kind AND state = :state",
        {"kind": PROGRAMME, "state": ADOPTED},
    )
    withdrawn = 0
    for fid, _ in before:
        withdrawn += store.execute(
            "UPDATE work SET state = 'cancelled' WHERE scenario = :fid AND state = 'planned'", {"fid": fid}
        )
        store.execute("UPDATE scenario SET state = 'superseded', is_current = false WHERE fid = :fid", {"fid": fid})
    return withdrawn, [name for _, name in before]


def _works(store: Store, model: Model, scenario: Scenario) -> tuple[dict[str, list[Any]], int]:
    """Columns of the works: a row for each measure at each facility, what is shared once; and how many were left out,
    as they have begun already."""
    rows = store.rows(
        "SELECT p.facility, p.package, p.unit, p.year, p.measures, p.payers, p.currency, f.owner_kind "
        "FROM scenario_package p JOIN facility f ON f.fid = p.facility "
        "WHERE p.scenario = :s AND p.is_chosen ORDER BY p.year, p.facility",
        {"s": scenario.fid},
    )
    measure_key = dict(store.rows("SELECT code, fid FROM measure"))
    index = {measure.code: place for place, measure in enumerate(model.measures)}
    kinds = {kind.code: place for place, kind in enumerate(model.owner_kinds)}
    payers = payer_of(model, np.array([kinds.get(row[7], -1) for row in rows], dtype=np.int64), len(rows))
    options = scenario.parameters.get("options", {})
    money = city_prices(
        store, model, options.get("base_year"), options.get("price_date"), options.get("with_vat", True)
    )
    begun = set(
        store.rows(f"SELECT facility, measure FROM work WHERE state IN {BEGUN}")  # nosec B608 # our own words
    )
    shared = _shared(store)
    columns: dict[str, list[Any]] = {
        name: []
        for name in (
            "facility", "measure", "state", "payer", "quantity", "cost", "currency", "planned_for", "scenario",
            "package", "asset", "changed_by",
        )
    }  # fmt: skip
    paid: dict[tuple[int, int], int] = {}
    skipped = 0
    who = login_of(store)
    for place, (facility, package, _, year, measures, by_payer, currency, _) in enumerate(rows):
        listed = [(code, float(quantity)) for code, _, quantity in (part.partition(":") for part in measures.split())]
        parts = divided(listed, json.loads(by_payer), payers[place], index, money.money[:, TYPICAL], model)
        for (code, quantity), (payer, cost) in zip(listed, parts):
            measure = measure_key[code]
            asset = shared.get((facility, code))
            if (facility, measure) in begun:
                skipped += 1
                continue
            if asset is not None and (asset, measure) in paid:
                # One work for all that share it; the programme divides its cost among them.
                columns["cost"][paid[asset, measure]] += cost
                continue
            if asset is not None:
                paid[asset, measure] = len(columns["cost"])
            for name, value in (
                ("facility", facility), ("measure", measure), ("state", "planned"), ("payer", payer),
                ("quantity", quantity), ("cost", cost), ("currency", currency),
                ("planned_for", f"{year}{_LIFETIME_OF_A_PLAN}"), ("scenario", scenario.fid), ("package", package),
                ("asset", asset), ("changed_by", who),
            ):  # fmt: skip
                columns[name].append(value)
    return columns, skipped


def divided(
    listed: list[tuple[str, float]],
    by_payer: dict[str, float],
    payer: np.ndarray,
    index: dict[str, int],
    price: np.ndarray,
    model: Model,
) -> list[tuple[str | None, float]]:
    """Payer and cost of each measure, so that all together add up to what the programme says.

    A payer's money goes to the measures that are that payer's. Where somebody else pays for a measure, as it is shared
    with a facility of theirs, or the model has other payers by now, what is left goes to the measures that are left.
    """
    weight = [max(quantity * float(np.nan_to_num(price[index[code]])), 0.0) for code, quantity in listed]
    who = [model.payers[int(payer[index[code]])].code if model.payers else None for code, _ in listed]
    left = {code: money for code, money in by_payer.items() if code not in who}
    found: list[tuple[str | None, float]] = []
    for mine, share in zip(who, weight):
        of_payer = sum(each for each, other in zip(weight, who) if other == mine)
        total = by_payer.get(mine or "", 0.0)
        found.append((mine, total * share / of_payer if of_payer > 0 else 0.0))
    if left:
        without = [place for place, mine in enumerate(who) if (mine or "") not in by_payer]
        open_to = without or list(range(len(listed)))
        whole = sum(weight[place] for place in open_to)
        other = max(sorted(left), key=lambda code: left[code])
        for place in open_to:
            share = weight[place] / whole if whole > 0 else 1.0 / len(open_to)
            mine, cost = found[place]
            found[place] = (other if without else mine, cost + sum(left.values()) * share)
    return [(mine, round(cost, 2)) for mine, cost in found]


def _shared(store: Store) -> dict[tuple[int, str], int]:
    """(facility, measure's code) → the asset with whose kind the measure is shared."""
    rows = store.rows(
        "SELECT l.facility, m.code, a.fid FROM facility_asset l JOIN shared_asset a ON a.fid = l.asset "
        "JOIN measure m ON m.shared_by = a.kind ORDER BY l.fid"
    )
    return {(facility, code): asset for facility, code, asset in rows}
