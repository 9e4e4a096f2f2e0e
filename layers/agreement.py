"""How far inspectors agree, from facilities that two of them inspected (inspection.second_of): per criterion, per
inspector, and as a whole."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..scoring.agreement import Agreement, agreements
from ..scoring.model import Model
from ..scoring.outcomes import OUT_FAIL, OUT_NOT_APPLICABLE, OUT_PARTIAL, OUT_PASS, OUTCOME_CODES, outcomes
from ..scoring.status import OFFICIAL
from .counting import answers_of_inspections
from .model_store import stored_model
from .store import Store

CATEGORIES = (OUT_FAIL, OUT_PARTIAL, OUT_PASS, OUT_NOT_APPLICABLE)
"""The first three have an order, the worst first."""
ORDERED = 3
HEADER = (
    "about", "code", "title", "pairs", "agreed", "agreement", "agreement_low", "agreement_high", "kappa", "kappa_low",
    "kappa_high", "ac1", "most_frequent", "rated_better", "rated_worse", "only_one_knew", "verdict",
)  # fmt: skip


@dataclass(frozen=True)
class AgreementLine:
    """Of one criterion or inspector. For an inspector, higher and lower are what this one said against the others."""

    code: str
    title: str
    agreement: Agreement
    only_one_knew: int
    """Pairs in which one of the two did not answer: not part of the figures."""


@dataclass(frozen=True)
class AgreementReport:
    facilities: int
    """Inspected twice."""
    whole: AgreementLine
    criteria: tuple[AgreementLine, ...]
    """Those that were compared at all, in the model's order."""
    inspectors: tuple[AgreementLine, ...]
    """By name."""


def agreement_report(store: Store, language: str) -> AgreementReport:
    """From all pairs of inspections of one facility by different inspectors, of which the first is verified and the
    second submitted or verified."""
    model = stored_model(store)
    first, second, one, other, kind = store.columns(
        "SELECT f.fid, s.fid, f.inspector, s.inspector, x.facility_type FROM inspection s "
        "JOIN inspection f ON f.fid = s.second_of JOIN facility x ON x.fid = f.facility "
        "WHERE s.state IN ('submitted', 'verified') AND f.state = 'verified' AND f.inspector <> s.inspector "
        "AND s.facility = f.facility ORDER BY s.fid",
        (np.int64, np.int64, np.int64, np.int64, object),
    )
    kinds = np.array([model.type_index.get(code, -1) for code in kind.tolist()], dtype=np.int64)
    both = [_outcomes(store, model, keys, kinds) for keys in (first, second)]
    asked = np.array([[each.code in c.facility_types for c in model.criteria] for each in model.facility_types])
    asked = np.vstack((asked, np.zeros(len(model.criteria), dtype=bool)))[kinds] if len(kinds) else both[0] >= 0
    known = [found >= 0 for found in both]
    compared = asked & known[0] & known[1]
    pair, criterion = np.nonzero(compared)
    left, right = both[0][pair, criterion], both[1][pair, criterion]
    lonely = asked & (known[0] != known[1])
    sizes = (len(CATEGORIES), ORDERED)
    whole = agreements(left, right, np.zeros(len(pair), dtype=np.int64), 1, *sizes)[0]
    per_criterion = agreements(left, right, criterion, len(model.criteria), *sizes)
    alone = lonely.sum(axis=0)
    criteria = tuple(
        AgreementLine(each.code, each.title(language), per_criterion[index], int(alone[index]))
        for index, each in enumerate(model.criteria)
        if per_criterion[index].pairs or alone[index]
    )
    people, number = np.unique(np.concatenate((one, other)), return_inverse=True)
    number = number.reshape(-1)
    own = np.concatenate((number[: len(one)][pair], number[len(one) :][pair])) if len(pair) else pair
    per_person = agreements(np.concatenate((left, right)), np.concatenate((right, left)), own, len(people), *sizes)
    names = dict(store.rows("SELECT fid, coalesce(name, certificate) FROM inspector"))
    codes = dict(store.rows("SELECT fid, certificate FROM inspector"))
    inspectors = [
        AgreementLine(
            codes[key],
            names[key],
            per_person[index],
            int(lonely[(one == key) | (other == key)].sum()),
        )
        for index, key in enumerate(people.tolist())
    ]
    return AgreementReport(
        len(first),
        AgreementLine("", "", whole, int(lonely.sum())),
        criteria,
        tuple(sorted(inspectors, key=lambda line: (line.title.casefold(), line.code))),
    )


def _outcomes(store: Store, model: Model, inspections: np.ndarray, kinds: np.ndarray) -> np.ndarray:
    """[n, c]: index in :data:`CATEGORIES` of what each inspection alone says of each criterion, −1 where unknown."""
    category = np.full(len(OUTCOME_CODES), -1, dtype=np.int64)
    category[list(CATEGORIES)] = np.arange(len(CATEGORIES))
    # One inspection may have been repeated twice.
    keys, at, back = np.unique(inspections, return_index=True, return_inverse=True)
    found = np.full((len(keys), len(model.criteria)), -1, dtype=np.int64)
    answers = answers_of_inspections(store, keys).get(OFFICIAL) if len(keys) else None
    if answers is not None:
        for start, end, judged in outcomes(model, kinds[at], answers):
            found[start:end] = category[judged.outcome.T]
    return found[back.reshape(-1)]


def write_agreement(report: AgreementReport, target: str, verdict: Callable[[str], str] | None = None) -> None:
    """The report as a table (CSV, UTF-8); ``verdict`` gives the words for a verdict's code."""
    lines = [("whole", report.whole)]
    lines += [("criterion", line) for line in report.criteria] + [("inspector", line) for line in report.inspectors]
    with Path(target).open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for about, line in lines:
            figures = line.agreement
            shares = (
                figures.share, figures.share_low, figures.share_high, figures.kappa, figures.kappa_low,
                figures.kappa_high, figures.ac1, figures.most_frequent,
            )  # fmt: skip
            writer.writerow(
                [about, line.code, line.title, figures.pairs, figures.agreed,
                 *("" if value != value else f"{value:.4f}" for value in shares),
                 figures.higher, figures.lower, line.only_one_knew,
                 (verdict or str)(figures.verdict)]
            )  # fmt: skip
