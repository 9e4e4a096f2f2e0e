"""Imports beforehand, in the background, what would hold up the window where it is first used."""

from __future__ import annotations

from importlib import import_module

from .tasks import Job

MODULES = (
    "..layers.queries",
    "..layers.facility_card",
    "..layers.conflicts",
    "..layers.live",
    "..layers.project",
    "..layers.ranking",
    ".look_panel",
    ".record_panel",
    ".plan_panel",
    ".plan_gaps",
    ".plan_priorities",
    ".plan_programme",
    ".plan_robustness",
    ".plan_scenarios",
    "..layers.plan_explained",
    ".publish_panel",
    ".conflict_dialog",
    "..layers.inspection_submit",
    ".inspection_dialog",
)


def warm_up(job: Job) -> None:
    for name in MODULES:
        job.stop_if_cancelled()
        import_module(name, __package__)
