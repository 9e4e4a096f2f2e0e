"""The last step of a programme by scipy's HiGHS, where scipy is there: an exact search over what the prices leave open.

The same interface with and without: without scipy, or where HiGHS finds nothing better in its time, the programme
stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .check import check, value_of
from .core import Core
from .lagrangian import Relaxed
from .plan import Plan, Pool
from .problem import Cancelled, Problem
from .rows import Rows

SECONDS = 20.0
MOST_OPTIONS = 20_000


def available() -> bool:
    """Whether scipy with its HiGHS is there."""
    try:
        from scipy.optimize import milp  # noqa: F401
    except ImportError:
        return False
    return True


def polished(
    problem: Problem,
    core: Core,
    relaxed: Relaxed | None,
    programme: tuple[np.ndarray, np.ndarray],
    bound: float,
    tolerance: float,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[tuple[np.ndarray, np.ndarray], float]:
    """The programme and its bound, made better where that can be done."""
    if relaxed is None or not available() or check(problem, *programme):
        return programme, bound
    if cancelled is not None and cancelled():
        raise Cancelled
    plan = Plan.of(core, *programme)
    left = relaxed.bound - plan.total
    if left <= 0.05 * tolerance * max(relaxed.bound, 1e-9):
        return programme, bound
    worth = Rows(core).worth(relaxed.prices.row)
    pool = Pool(core, worth, len(core))
    # Whatever loses more than bound − value cannot be part of anything better.
    kept = np.flatnonzero(pool.loss <= left * (1 + 1e-9) + 1e-12)
    whole = len(kept) <= MOST_OPTIONS
    if not whole:
        kept = kept[np.lexsort((kept, pool.loss[kept]))[:MOST_OPTIONS]]
        kept.sort()
    found, least = _search(core, pool, kept, 0.05 * tolerance)
    if whole and least is not None:
        bound = min(bound, max(least * core.people, value_of(problem, *programme)))
    if found is None:
        return programme, bound
    better = found.programme()
    if check(problem, *better) or value_of(problem, *better) <= value_of(problem, *programme):
        return programme, bound
    return better, bound


def _search(core: Core, pool: Pool, kept: np.ndarray, gap: float) -> tuple[Plan | None, float | None]:
    """What HiGHS makes of the options kept, and the bound that it proves for them."""
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import coo_matrix, vstack

    kept = kept[pool.row[kept] >= 0]
    count, units, years = len(kept), len(core.unit), core.years
    if not count:
        return None, None
    unit, year, column = pool.unit[kept], pool.year[kept], np.arange(count)

    def matrix(values: np.ndarray, row: np.ndarray, at: np.ndarray, rows: int) -> coo_matrix:
        return coo_matrix((values, (row, at)), shape=(rows, count))

    blocks = [matrix(np.ones(count), unit, column, units)]
    low, high = [core.must.astype(float)], [np.ones(units)]
    # What can no longer be left out is not left out: None was ruled out where it is not among the kept.
    when, option = np.nonzero(core.carry[:, year])
    blocks.append(matrix(core.carry[when, year[option]] * pool.spend[kept][option], when, option, years))
    low.append(np.full(years, -np.inf))
    high.append(core.carry @ core.budgets)
    here = core.floor_of[unit] >= 0
    blocks.append(matrix(pool.counted[kept][here], core.floor_of[unit][here], column[here], len(core.floors)))
    low.append(core.floors)
    high.append(np.full(len(core.floors), np.inf))
    row, option = np.nonzero(pool.served[:, kept])
    blocks.append(matrix(pool.served[:, kept][row, option], row, option, len(core.profile)))
    low.append(core.served_floor)
    high.append(np.full(len(core.profile), np.inf))
    here = core.cap_of[unit] >= 0
    at = core.cap_of[unit][here] * years + year[here]
    blocks.append(matrix(pool.works[kept][here], at, column[here], core.caps.size))
    low.append(np.full(core.caps.size, -np.inf))
    high.append(core.caps.ravel())
    order = [(pair * years + y, at, sign) for pair, (first, then) in enumerate(core.pairs.tolist())
             for of, sign in ((then, 1.0), (first, -1.0))
             for at in np.flatnonzero(unit == of) for y in range(int(year[at]), years)]  # fmt: skip
    rows, ats, signs = (np.array(part) for part in zip(*order)) if order else (np.empty(0, int),) * 3
    blocks.append(matrix(signs.astype(float), rows, ats, len(core.pairs) * years))
    low.append(np.full(len(core.pairs) * years, -np.inf))
    high.append(np.zeros(len(core.pairs) * years))
    used = [number for number, block in enumerate(blocks) if block.shape[0]]
    constraint = LinearConstraint(
        vstack([blocks[number] for number in used]).tocsr(),
        np.concatenate([low[number] for number in used]),
        np.concatenate([high[number] for number in used]),
    )
    answer = milp(
        -pool.value[kept],
        constraints=constraint,
        integrality=np.ones(count),
        bounds=Bounds(0, 1),
        options={"time_limit": SECONDS, "mip_rel_gap": gap},
    )
    proven = getattr(answer, "mip_dual_bound", None)
    least = None if proven is None or not np.isfinite(proven) else -float(proven)
    if answer.x is None:
        return None, least
    taken = np.flatnonzero(answer.x > 0.5)
    rows, years_taken = np.full(units, -1), np.full(units, -1)
    rows[unit[taken]], years_taken[unit[taken]] = pool.row[kept][taken], year[taken]
    return Plan(core, rows, years_taken), least
