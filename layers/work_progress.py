"""Works on their way: planned → under way → done → re-inspected, and what they come to by year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ..scoring.errors import QT_TRANSLATE_NOOP
from .may import login_of
from .scenarios import ScenarioError
from .store.base import Store

PLANNED, UNDER_WAY, DONE, REINSPECTED, CANCELLED = STATES = ("planned", "ordered", "done", "accepted", "cancelled")
"""As the store keeps them."""
NEXT = {
    PLANNED: (UNDER_WAY, DONE, CANCELLED),
    UNDER_WAY: (PLANNED, DONE, CANCELLED),
    DONE: (UNDER_WAY, REINSPECTED),
    REINSPECTED: (),
    CANCELLED: (PLANNED,),
}
"""State → those that may follow. Re-inspected is only what an inspection after the works has seen."""


@dataclass(frozen=True)
class YearOfWorks:
    """Works of one year; money of all payers, and of the city's part where the payer is known."""

    year: int
    count: dict[str, int]
    """By state."""
    planned: float
    """Money of all that is not cancelled."""
    spent: float
    """Money of what is done."""
    by_payer: dict[str, float]
    """Money planned, by payer; "" where nobody is named."""
    currency: str
    facilities: int
    facilities_done: int
    """Facilities at which everything that was planned for the year is done."""


def set_state(store: Store, works: Sequence[int], state: str, when: str = "", note: str | None = None) -> int:
    """Bring works (keys) to another state in one transaction; how many were changed. ``when``: the day on which they
    were done, else today.

    Raises :class:`ScenarioError` where one of them may not go there, and for re-inspected without an inspection: see
    :func:`close_reinspected`."""
    if state not in STATES or state == REINSPECTED:
        raise ScenarioError(
            QT_TRANSLATE_NOOP(
                "Errors", "Works become re-inspected by a verified inspection after them, not by hand: inspect first."
            )
        )
    changed = 0
    with store.transaction():
        for key in works:
            rows = store.rows("SELECT state FROM work WHERE fid = :fid", {"fid": int(key)})
            if not rows:
                raise ScenarioError(
                    QT_TRANSLATE_NOOP("Errors", "There is no work {number}: read the list again."), number=key
                )
            if rows[0][0] == state:
                continue
            if state not in NEXT[rows[0][0]]:
                raise ScenarioError(
                    QT_TRANSLATE_NOOP("Errors", "Work {number} is {state}: it cannot become {other}."),
                    number=key,
                    state=rows[0][0],
                    other=state,
                )
            done_at = (when or date.today().isoformat()) if state == DONE else None
            changed += store.execute(
                "UPDATE work SET state = :state, done_at = :done, note = coalesce(:note, note), changed_by = :who "
                "WHERE fid = :fid",
                {"state": state, "done": done_at, "note": note, "who": login_of(store), "fid": int(key)},
            )
    return changed


def close_reinspected(store: Store) -> int:
    """Works that are done and whose facility has a verified official inspection since become re-inspected; how many."""
    with store.transaction():
        rows = store.rows(
            "SELECT w.fid, (SELECT i.fid FROM inspection i WHERE i.facility = w.facility AND i.state = 'verified' "
            "AND i.basis = 'official' AND substr(CAST(i.inspected_at AS text), 1, 10) >= "
            "substr(CAST(w.done_at AS text), 1, 10) ORDER BY i.inspected_at, i.fid LIMIT 1) "
            "FROM work w WHERE w.state = 'done' AND w.done_at IS NOT NULL ORDER BY w.fid"
        )
        seen = [(work, inspection) for work, inspection in rows if inspection is not None]
        for work, inspection in seen:
            store.execute(
                "UPDATE work SET state = 'accepted', inspection = :inspection, changed_by = :who WHERE fid = :fid",
                {"inspection": inspection, "who": login_of(store), "fid": work},
            )
    return len(seen)


def works_by_year(store: Store, scenario: int | None = None) -> tuple[YearOfWorks, ...]:
    """What is planned and done, by the year it was planned for; of one programme where given. For the indicators of
    the budget year."""
    where = "" if scenario is None else " WHERE w.scenario = :s"
    rows = store.rows(
        "SELECT substr(CAST(w.planned_for AS text), 1, 4), w.state, coalesce(w.payer, ''), coalesce(w.currency, ''), "  # nosec B608 # one of two literal conditions
        f"w.facility, count(*), coalesce(sum(w.cost), 0) FROM work w{where} GROUP BY 1, 2, 3, 4, 5 ORDER BY 1",
        None if scenario is None else {"s": scenario},
    )
    years: dict[int, list[tuple]] = {}
    for year, *rest in rows:
        years.setdefault(int(year) if year else 0, []).append(tuple(rest))
    return tuple(_year(year, rest) for year, rest in sorted(years.items()))


def _year(year: int, rows: Sequence[tuple]) -> YearOfWorks:
    count = dict.fromkeys(STATES, 0)
    by_payer: dict[str, float] = {}
    open_at: dict[int, bool] = {}
    spent = 0.0
    for state, payer, _, facility, number, cost in rows:
        count[state] += number
        if state == CANCELLED:
            continue
        by_payer[payer] = by_payer.get(payer, 0.0) + float(cost)
        is_done = state in (DONE, REINSPECTED)
        spent += float(cost) if is_done else 0.0
        open_at[facility] = open_at.get(facility, False) or not is_done
    return YearOfWorks(
        year=year,
        count=count,
        planned=sum(by_payer.values()),
        spent=spent,
        by_payer=by_payer,
        currency=next((row[2] for row in rows if row[2]), ""),
        facilities=len(open_at),
        facilities_done=sum(not still for still in open_at.values()),
    )
