"""What is done with a ranking: kept in the store, saved as a table, its facilities selected on the map."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog

from .. import settings
from .phrases import count_text

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from ..layers.plan_board import PlanBoard
    from ..layers.planning_options import PlanningOptions
    from ..layers.store import Store
    from .city_session import CitySession
    from .tasks import Job

translate = QCoreApplication.translate


def keep_ranking(session: CitySession, options: PlanningOptions) -> None:
    """Rank with these options and keep that in the store."""

    def work(store: Store, job: Job) -> Any:
        from ..layers.prioritisation import prioritise_store

        return prioritise_store(store, options, progress=job.progress, cancelled=job.cancelled)

    def done(report: Any) -> None:
        session.read_again()
        text = translate("Plan", "{works} facilities are ranked for works, {inspect} for inspection.")
        works, inspect = (count_text(n, session.language) for n in (report.works, report.inspect_first))
        session.messages.done(text.format(works=works, inspect=inspect))

    session.run(translate("Plan", "Keeping the ranking"), work, done, key="rank")


def asked_path(parent: QWidget) -> str:
    """Where the table is to go; empty where that was called off."""
    path, _ = QFileDialog.getSaveFileName(
        parent,
        translate("Plan", "Save the ranking"),
        os.path.join(settings.LAST_FOLDER.get(), "priorities.csv"),
        translate("Plan", "Table (*.csv)"),
    )
    if path:
        settings.LAST_FOLDER.set(os.path.dirname(path))
    return str(path)


def save_ranking(session: CitySession, path: str) -> None:
    """Write the kept ranking to a table in the background."""
    language = session.language

    def work(store: Store, job: Job) -> int:
        from ..layers.prioritisation import export_priorities

        return export_priorities(store, path, language)

    def done(rows: int) -> None:
        text = translate("Plan", "The ranking was saved: {count} rows in {file}.")
        session.messages.done(text.format(count=count_text(rows, language), file=path))

    session.run(translate("Plan", "Saving the ranking"), work, done, read_only=True)


def select_on_map(session: CitySession, board: PlanBoard, facilities: Sequence[int]) -> None:
    """Select facilities (keys) on the map and show them all."""
    from .map_selection import show_on_map

    rows = [board.row_of(key) for key in facilities]
    places = [
        (key, *(None if not np.isfinite(part[row]) else float(part[row]) for part in (board.lon, board.lat)))
        for key, row in zip(facilities, rows)
    ]
    text = show_on_map(session, places)
    if text:
        session.messages.done(text)
