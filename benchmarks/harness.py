"""Side by side in one run: ours and the peer take turns, the best of each counts.

A benchmark says how its two sides are run; what comes out is a ratio (ours / peer, smaller is better), which
moves far less between machines than seconds do.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

ROUNDS = 5
SIZES = (15_000, 75_000)
RESULT = Path(__file__).resolve().parent.parent / "build" / "bench.json"


@dataclass
class Measured:
    """One line of the table; ``ours`` and ``peer`` in ``unit``."""

    name: str
    size: int
    ours: float
    peer: float
    peer_name: str
    ratio: float
    goal: float
    unit: str = "s"


def side_by_side(
    name: str,
    size: int,
    ours: Callable[[], object],
    peer: Callable[[], object],
    peer_name: str,
    goal: float,
    before: Callable[[], object] | None = None,
    rounds: int = ROUNDS,
) -> Measured:
    """Time ``ours`` and ``peer`` in turns; ``before`` runs untimed ahead of each of ours."""
    own, other = [], []
    for _ in range(rounds):
        other.append(seconds(peer))
        if before is not None:
            before()
        own.append(seconds(ours))
    return measured(name, size, min(own), min(other), peer_name, goal)


def measured(name: str, size: int, ours: float, peer: float, peer_name: str, goal: float, unit: str = "s") -> Measured:
    """A line from two figures got elsewhere."""
    return Measured(name, size, round(ours, 4), round(peer, 4), peer_name, round(ours / peer, 3), goal, unit)


def seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    result = work()
    spent = time.perf_counter() - began
    del result
    return spent


def keep(lines: list[Measured]) -> None:
    """Write into build/bench.json; lines of other benchmarks that stand there stay."""
    RESULT.parent.mkdir(exist_ok=True)
    names = {line.name for line in lines}
    old = json.loads(RESULT.read_text(encoding="utf-8")) if RESULT.is_file() else []
    kept = [line for line in old if line["name"] not in names]
    RESULT.write_text(
        json.dumps(kept + [asdict(line) for line in lines], indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )


def show(lines: list[Measured]) -> None:
    """The table, and whether each goal is met."""
    print(f"\n{'benchmark':<24}{'size':>8}{'ours':>10}{'peer':>10}  {'ratio':>7}{'goal':>7}  peer")
    for line in lines:
        met = "" if line.ratio <= line.goal else "  OVER"
        print(
            f"{line.name:<24}{line.size:>8}{line.ours:>8.3f} {line.unit:<2}{line.peer:>7.3f} {line.unit:<2}"
            f"{line.ratio:>7.2f}{line.goal:>7.2f}  {line.peer_name}{met}"
        )
