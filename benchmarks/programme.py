"""``programme``: the optimiser against HiGHS (through scipy) on the same city, and what it does at other sizes.

The city is generated: districts of unequal size whose facilities reach unequal numbers of people, three packages per
facility of rising cost and gain, five budget years that pay for a third of all works, dearer and worth less each year,
and floors by need. HiGHS gets 3,000 of the facilities; at 15,000 it is given 120 s."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from harness import Measured, measured

LARGE, SMALL, NATIONAL, HUGE = 15_000, 3_000, 75_000, 1_000_000
GAP, TIGHT_GAP = 1e-3, 5e-3
PATIENCE = 120.0
MILLIONTH = 1e6
GIGABYTES = 4.0
ROUNDS = 5


def run() -> list[Measured]:
    return [*against_highs(), *tight(), *larger(), memory()]


def against_highs() -> list[Measured]:
    """15,000 facilities × 3 packages × 5 years × 8 floors."""
    from inclusive_city.scoring.programme import check, solve

    seconds, solution = timed(lambda: solve(city(LARGE)), ROUNDS)
    if check(city(LARGE), solution.choice, solution.year):
        raise SystemExit("the programme breaks a constraint")
    peer, note = highs(city(LARGE, SMALL), 600.0)
    long, all_of_it = highs(city(LARGE), PATIENCE)
    return [
        measured("programme", LARGE, seconds, peer, f"HiGHS on {SMALL} of the facilities ({note})", 0.05),
        measured("programme-15000", LARGE, seconds, long, f"HiGHS on all of them ({all_of_it})", 0.05),
        measured("programme-gap", LARGE, solution.gap * MILLIONTH, GAP * MILLIONTH, "0.1 %", 1.0, "ppm"),
    ]


def tight() -> list[Measured]:
    """150 districts, floors of 80 % of the share by need."""
    from inclusive_city.scoring.programme import check, solve

    problem = city(LARGE, districts=150, alpha=0.8)
    solution = solve(problem)
    if check(problem, solution.choice, solution.year):
        raise SystemExit("the programme breaks a constraint")
    bind = int((solution.shadow_district > 0.01).sum())
    return [
        measured(
            "programme-150-floors",
            LARGE,
            solution.gap * MILLIONTH,
            TIGHT_GAP * MILLIONTH,
            f"0.5 % ({bind} floors bind)",
            1.0,
            "ppm",
        )
    ]


def larger() -> list[Measured]:
    """75,000 against 15,000 facilities."""
    from inclusive_city.scoring.programme import solve

    few, many = city(LARGE), city(NATIONAL)
    own = [], []
    for _ in range(3):
        own[0].append(timed(lambda: solve(many))[0])
        own[1].append(timed(lambda: solve(few))[0])
    return [measured("programme-75000", NATIONAL, min(own[0]), min(own[1]), "15,000 facilities", 6.0)]


def memory() -> Measured:
    """The most memory that a million facilities take, in a process of their own."""
    out = subprocess.run([sys.executable, __file__, str(HUGE)], check=True, capture_output=True, text=True).stdout
    gigabytes, seconds, gap = (float(number) for number in out.split()[-3:])
    note = f"4 GB ({seconds:.0f} s, gap {gap * MILLIONTH:.1f} ppm)"
    return measured("programme-1000000", HUGE, gigabytes, GIGABYTES, note, 1.0, "GB")


def timed(work, rounds: int = 1) -> tuple[float, object]:
    """The best time of some rounds, and what came out."""
    best, result = np.inf, None
    for _ in range(rounds):
        began = time.perf_counter()
        result = work()
        best = min(best, time.perf_counter() - began)
    return best, result


_CITIES: dict[tuple, object] = {}


def city(facilities: int, part: int | None = None, districts: int = 8, alpha: float = 0.5):
    """The city, or ``part`` of its facilities with a budget and floors to match; made once."""
    key = (facilities, part, districts, alpha)
    if key not in _CITIES:
        _CITIES[key] = _city(*key)
    return _CITIES[key]


def _city(facilities: int, part: int | None, districts: int, alpha: float):
    from inclusive_city.scoring.programme import Problem, floors_from_need

    packages, years = 3, 5
    rng = np.random.default_rng(6)
    home = rng.choice(districts, facilities, p=rng.dirichlet(np.full(districts, 4.0)))
    reach = np.exp(rng.normal(0, 0.6, districts))
    people = rng.lognormal(3, 1, facilities)
    served = people * reach[home]
    lift = np.sort(rng.uniform(0.15, 1, (facilities, packages)), axis=1)
    price = rng.lognormal(0, 0.8, facilities) * 2e6
    steps = np.cumsum(rng.uniform(0.3, 1.2, (facilities, packages)), axis=1)
    some = slice(0, part)
    home, people = home[some], people[some]
    gain = (served[some, np.newaxis] * lift[some]).round(3)
    cost = (price[some, np.newaxis] * steps[some]).round(-4) + 1e4
    count = len(home)
    index, discount = 1.05 ** np.arange(years), 0.97 ** np.arange(years)
    budgets = np.full(years, 0.3 * cost[:, -1].sum() / years).round(-4)
    # What could be gained without floors, near enough: packages by gain per money.
    best = (gain / cost).argmax(axis=1)
    at = np.arange(count), best
    order = np.argsort(-gain[at] / cost[at])
    funded = np.searchsorted(np.cumsum(cost[at][order]), (budgets / index).sum())
    free = gain[at][order][:funded].sum()
    floor = floors_from_need(alpha, np.bincount(home, weights=people, minlength=districts), free)
    most = np.bincount(home, weights=gain.max(axis=1), minlength=districts)
    return Problem(
        unit=np.repeat(np.arange(count), packages),
        cost=cost.ravel(),
        gain=gain.ravel(),
        budgets=budgets,
        district=np.repeat(home, packages),
        price_index=index,
        discount=discount,
        district_floor=np.minimum(floor, 0.8 * most),
    )


def highs(problem, seconds: float) -> tuple[float, str]:
    """The time that HiGHS takes to a gap of 0.1 %, and what came of it."""
    from scipy import sparse
    from scipy.optimize import Bounds, LinearConstraint, milp

    years = problem.years
    count = len(problem) * years
    column = np.arange(count)
    row, year = np.divmod(column, years)
    money = problem.budgets.mean()
    spend = problem.cost[row] * problem.price_index[year] / money
    once = sparse.csr_matrix((np.ones(count), (problem.unit[row], column)), (problem.units, count + years))
    budget = sparse.lil_matrix((years, count + years))
    budget[:, :count] = sparse.csr_matrix((spend, (year, column)), (years, count))
    for at in range(years):
        budget[at, count + at] = 1.0
        if at:
            budget[at, count + at - 1] = -problem.carry_over
    floor = sparse.csr_matrix((problem.gain[row], (problem.district[row], column)), (problem.districts, count + years))
    began = time.perf_counter()
    answer = milp(
        np.r_[-problem.gain[row] * problem.discount[year], np.zeros(years)],
        constraints=[
            LinearConstraint(once, -np.inf, 1),
            LinearConstraint(budget.tocsr(), -np.inf, problem.budgets / money),
            LinearConstraint(floor, problem.district_floor, np.inf),
        ],
        integrality=np.r_[np.ones(count), np.zeros(years)],
        bounds=Bounds(0, np.r_[np.ones(count), np.full(years, np.inf)]),
        options={"time_limit": seconds, "mip_rel_gap": GAP},
    )
    spent = time.perf_counter() - began
    if answer.x is None:
        return spent, f"no programme in {spent:.0f} s"
    return spent, f"gap {(answer.mip_gap or 0.0) * MILLIONTH:.0f} ppm"


def _alone(facilities: int) -> None:
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "build" / "plugins"))
    from inclusive_city.scoring.programme import solve

    problem = city(facilities)
    began = time.perf_counter()
    solution = solve(problem)
    spent = time.perf_counter() - began
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2, spent, solution.gap)


if __name__ == "__main__":
    _alone(int(sys.argv[1]))
