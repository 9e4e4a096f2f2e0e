"""A scenario computed again from the inputs it keeps: the same data gives the same result, other data is told."""

from __future__ import annotations

from dataclasses import dataclass

from ..scoring.errors import QT_TRANSLATE_NOOP
from .data_state import changed_parts
from .gap_analysis import compute_gaps
from .planning_options import PlanningOptions
from .prioritisation import compute_priorities
from .programme import compute_programme
from .programme_options import ProgrammeOptions
from .robustness import RobustnessOptions, compute_robustness
from .scenarios import (
    GAPS,
    PRIORITY,
    PROGRAMME,
    ROBUSTNESS,
    Computed,
    Scenario,
    ScenarioError,
    is_intact,
    keep_computed,
    part_of,
    read_scenario,
)
from .store.base import Cancelled as CancelledCheck
from .store.base import Progress, Store


@dataclass(frozen=True)
class Rerun:
    """What came out."""

    before: Scenario
    digest: str
    """Of the result as it is now."""
    changed: tuple[str, ...]
    """Parts of the data (:data:`.data_state.PARTS`) that are no longer as they were."""
    intact: bool
    """The rows that are kept are still those that were computed then."""
    scenario: Scenario | None
    """The new one, where one was kept."""

    @property
    def same_result(self) -> bool:
        return self.digest == self.before.result_digest


def rerun_scenario(
    store: Store,
    scenario: int,
    keep: str = "changed",
    name: str = "",
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Rerun:
    """Compute a scenario again. ``keep``: ``changed`` keeps a new scenario where the result differs, ``always`` in any
    case, ``never`` only looks."""
    before = read_scenario(store, scenario)
    made = _computed(store, before, name, part_of(progress, 0.0, 0.9), cancelled)
    digest = made.digest
    kept = None
    if keep == "always" or (keep == "changed" and digest != before.result_digest):
        kept = keep_computed(store, made, part_of(progress, 0.9, 1.0), cancelled)
    return Rerun(before, digest, changed_parts(before.data_state, made.new.data_state), is_intact(store, before), kept)


def _computed(
    store: Store, before: Scenario, name: str, progress: Progress | None, cancelled: CancelledCheck | None
) -> Computed:
    options = PlanningOptions.from_dict(before.parameters["options"]) if "options" in before.parameters else None
    name = name or before.name
    if options is not None and before.kind == GAPS:
        return compute_gaps(store, options, name, before.note, before.fid, progress, cancelled)
    if options is not None and before.kind == PRIORITY:
        return compute_priorities(store, options, name, before.fid, progress, cancelled)
    if options is not None and before.kind == PROGRAMME:
        asked = ProgrammeOptions.from_dict(before.parameters["programme"])
        return compute_programme(store, options, asked, name, before.note, before.fid, progress, cancelled)
    if options is not None and before.kind == ROBUSTNESS:
        asked = ProgrammeOptions.from_dict(before.parameters["programme"])
        draws = RobustnessOptions.from_dict(before.parameters["draws"])
        return compute_robustness(store, options, asked, draws, name, before.note, before.fid, progress, cancelled)
    raise ScenarioError(
        QT_TRANSLATE_NOOP("Errors", "“{name}” does not keep its inputs, so it cannot be computed again."),
        name=before.name,
    )
