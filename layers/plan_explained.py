"""Why a facility stands where it stands, and what if: read off the planner's board, nothing is asked of the store."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..scoring.live_ranking import LiveOrder
from ..scoring.outcomes import OUT_FAIL, OUT_PARTIAL
from ..scoring.status import STATUS_CODES
from .plan_board import PlanBoard


@dataclass(frozen=True)
class ProfileTerm:
    """What one profile adds to the rank."""

    title: str
    status: str
    """Codes of the status now and after the best package; empty where it is not known."""
    target: str
    kept_out: float
    """People whom the facility keeps out, if it cannot be used at all."""
    usable: tuple[float, float]
    """Lowest and highest usability now."""
    served: float
    weight: float
    possible: float
    """People more, at most, if an inspection shows it."""


@dataclass(frozen=True)
class Offer:
    """A package of works, and where it would put the facility."""

    code: str
    measures: tuple[tuple[str, float], ...]
    """Title and quantity."""
    cost: tuple[float, float, float]
    """Low, typical, high."""
    city_cost: float
    served: float
    """People newly served, of all profiles, not weighted."""
    gain: float
    rank: int
    """Where the facility would stand with it; 0 for nowhere."""
    is_best: bool


@dataclass(frozen=True)
class Explained:
    """A facility's place in the ranking, in numbers."""

    name: str
    key: int
    service: str
    district: str
    rank: int
    ranked: int
    """How many facilities are ranked."""
    gain: float
    service_weight: float
    cost: float
    currency: str
    profiles: tuple[ProfileTerm, ...]
    wrong: tuple[str, ...]
    """Titles of the criteria that fail and that the best package mends."""
    other_wrong: tuple[str, ...]
    """Titles of those that fail, are critical or major, and stay."""
    offers: tuple[Offer, ...]
    alone: tuple[tuple[str, int], ...]
    """(profile, rank) if only that profile counted."""
    uncertain: float


def explain_rank(
    board: PlanBoard, live: LiveOrder, row: int, profile_weights: np.ndarray, service_weights: np.ndarray
) -> Explained:
    """Everything about one facility's place."""
    data, best = board.data, int(live.package[row])
    service = int(board.service[row])
    weight = float(service_weights[service]) if service >= 0 else 0.0
    wrong, other = _wrong(board, row, best)
    found = board.names[row]
    return Explained(
        name=found,
        key=int(board.keys[row]),
        service=board.services[service][1] if service >= 0 else "",
        district=board.districts[int(board.district[row])][1] if board.district[row] >= 0 else "",
        rank=int(live.rank[row]),
        ranked=len(live.order),
        gain=float(live.gain[row]) if best >= 0 else 0.0,
        service_weight=weight,
        cost=float(board.cost[best]) if best >= 0 else float("nan"),
        currency=board.currency,
        profiles=tuple(
            _term(board, row, best, p, title, float(profile_weights[p])) for p, (_, title) in enumerate(board.profiles)
        )
        if data is not None
        else (),
        wrong=wrong,
        other_wrong=other,
        offers=_offers(board, live, row, best, profile_weights, weight),
        alone=tuple(
            (title, int(board.live.rank(np.eye(len(board.profiles))[p], service_weights).rank[row]))
            for p, (_, title) in enumerate(board.profiles)
        ),
        uncertain=float(board.inspect[row]),
    )


def _term(board: PlanBoard, row: int, best: int, p: int, title: str, weight: float) -> ProfileTerm:
    data = board.data
    low, high = (float(part[row, p]) for part in data.usability)
    served, possible, target = 0.0, 0.0, ""
    if best >= 0:
        served = float(board.served[best, p])
        possible = float(data.benefit.possible[best, p]) - served
        target = _status(int(data.packages.target[best, p]))
    return ProfileTerm(
        title, _status(int(data.reading.status.status[row, p])), target, float(data.kept_out[row, p]), (low, high),
        served, weight, max(possible, 0.0),
    )  # fmt: skip


def _status(code: int) -> str:
    return STATUS_CODES[code] if 0 <= code < len(STATUS_CODES) else ""


def _offers(
    board: PlanBoard, live: LiveOrder, row: int, best: int, profile_weights: np.ndarray, weight: float
) -> tuple[Offer, ...]:
    offers = []
    measures = board.titles.get("measure", {})
    worth_of_all = np.sort(live.worth[live.order])
    for package in board.packages_of(row).tolist():
        served = float(board.served[package].sum())
        gain = float(board.served[package] @ profile_weights) * weight
        cost = float(board.cost[package])
        worth = gain / max(cost, 1e-9)
        # Better ones, this facility itself left out.
        above = len(worth_of_all) - int(np.searchsorted(worth_of_all, worth * (1 + 1e-12), side="right"))
        above -= int(live.rank[row] > 0 and live.worth[row] > worth * (1 + 1e-12))
        rank = int(live.rank[row]) if package == best else (above + 1 if gain > 0 else 0)
        listed: tuple[tuple[str, float], ...] = ()
        costs = (cost, cost, cost)
        if board.data is not None:
            packages = board.data.packages
            amounts = packages.quantity(np.array([package]))[0]
            uses = np.flatnonzero(packages.uses[package]).tolist()
            codes = packages.measure_codes
            listed = tuple((measures.get(codes[m], codes[m]), float(amounts[m])) for m in uses)
            low, typical, high = (float(part) for part in packages.cost[package])
            costs = (low, typical, high)
        offers.append(
            Offer(
                str(board.package_code[package]), listed, costs, float(board.city_cost[package]), served, gain, rank,
                package == best,
            )
        )  # fmt: skip
    return tuple(sorted(offers, key=lambda offer: (not offer.is_best, offer.cost[1])))


def _wrong(board: PlanBoard, row: int, best: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Titles of failing criteria that count: those that the best package mends, and the others."""
    if board.data is None:
        return (), ()
    model, outcome = board.data.model, board.data.reading.status.outcome[row]
    packages = board.data.packages
    done = set()
    if best >= 0:
        done = {packages.measure_codes[m] for m in np.flatnonzero(packages.uses[best])}
    titles = board.titles.get("criterion", {})
    mended, kept = [], []
    for c in np.flatnonzero((outcome == OUT_FAIL) | (outcome == OUT_PARTIAL)).tolist():
        criterion = model.criteria[c]
        if not set(criterion.severity.values()) & {"critical", "major"}:
            continue
        measure = model.measure_by_code.get(criterion.measure)
        mends = {criterion.measure, *(measure.alternatives if measure is not None else ())} & done
        (mended if mends else kept).append(titles.get(criterion.code, criterion.code))
    return tuple(mended), tuple(kept)
