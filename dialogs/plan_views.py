"""The kept ranking beside two well-known ways of ranking, with the definition of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

from .full_label import FullLabel
from .phrases import count_text, number_text
from .record_dialog import RecordDialog
from .rows_table import RowsTable

if TYPE_CHECKING:
    import numpy as np

    from ..layers.ranking_views import RankingViews
    from ..layers.store import Store
    from .city_session import CitySession
    from .tasks import Job

translate = QCoreApplication.translate
LISTED = 500
"""The first so many of the ranking are listed; the table that is saved has all."""


def definitions() -> tuple[str, ...]:
    """What each way of ranking is, in words."""
    return (
        translate(
            "Plan",
            "The kept ranking is by people newly served per money. Beside it stand two common ways of ranking, to "
            "compare with: both let much of one criterion make up for little of another.",
        ),
        translate(
            "Plan",
            "Weighted sum: people newly served of each group and the cost, each scaled from the least to the greatest "
            "(min-max), added up with their weights.",
        ),
        translate(
            "Plan",
            "TOPSIS: the same criteria, each scaled by the length of its column (vector); the nearer to the best of "
            "everything and the farther from the worst, the better.",
        ),
        translate("Plan", "Groups weigh as in the ranking, the cost as much as all groups together."),
    )


class ViewsDialog(RecordDialog):
    """A view to compare with, which decides nothing."""

    def __init__(self, session: CitySession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, "ranking_views")
        self.setWindowTitle(translate("Plan", "Other ways of ranking"))
        self.about = FullLabel("\n".join(definitions()), self)
        self.found = FullLabel("", self)
        self.table = RowsTable(translate("Plan", "Ranks in three ways"), self, several=False)
        self.column.addWidget(self.about)
        self.column.addWidget(self.found)
        self.column.addWidget(self.table, 1)
        self.add_close()
        self.finish_layout([self.about, self.found, self.table])
        self.table.opened.connect(session.go_to_facility)
        session.content_changed.connect(self.read)
        letters, lines = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        room = self.screen().availableSize()
        self.resize(min(90 * letters, room.width() - 40), min(36 * lines, room.height() - 60))
        self.read()

    def read(self) -> None:
        """Read the kept ranking and rank it in the other ways."""
        language = self.session.language

        def question(store: Store, job: Job) -> tuple[RankingViews | None, list[str]]:
            return read_views(store, language)

        self.work(translate("Plan", "Ranking in other ways"), question, self.show_views, key="views")

    def show_views(self, read: tuple[Any, list[str]]) -> None:
        views, names = read
        language = self.session.language
        if views is None or not len(views):
            self.found.setText(translate("Plan", "No ranking is kept yet: keep one first."))
            self.table.show_rows([], [], [])
            return
        self.found.setText(
            translate(
                "Plan",
                "Of the first {first} the weighted sum has {sum_both} among its own first, TOPSIS {topsis_both}. Rank "
                "correlation (1: the same order): {sum_alike} and {topsis_alike}.",
            ).format(
                first=count_text(min(100, len(views)), language),
                sum_both=count_text(views.first_in_both(views.weighted_sum), language),
                topsis_both=count_text(views.first_in_both(views.topsis), language),
                sum_alike=number_text(views.alike(views.weighted_sum), language, 2),
                topsis_alike=number_text(views.alike(views.topsis), language, 2),
            )
        )
        headers = [
            translate("Plan", "Rank"),
            translate("Plan", "By weighted sum"),
            translate("Plan", "By TOPSIS"),
            translate("Plan", "Facility"),
        ]
        rows = [
            (*(count_text(int(column[row]), language) for column in _columns(views)), names[row])
            for row in range(len(names))
        ]
        self.table.show_rows(headers, rows, views.facility[: len(names)].tolist())


def _columns(views: RankingViews) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    return views.rank, views.weighted_sum, views.topsis


def read_views(store: Store, language: str) -> tuple[RankingViews | None, list[str]]:
    """The rankings, and the names of the first :data:`LISTED` facilities."""
    from ..layers.plan_board import names_of
    from ..layers.ranking_views import read_ranking_views

    views = read_ranking_views(store)
    if views is None:
        return None, []
    keys, found = names_of(store, language)
    names = dict(zip(keys.tolist(), found.tolist()))
    nameless = translate("Plan", "Facility {number}")
    listed = views.facility[:LISTED].tolist()
    return views, [names.get(key) or nameless.format(number=key) for key in listed]


def open_views(session: CitySession, parent: QWidget) -> ViewsDialog:
    """Show the kept ranking beside other ways of ranking."""
    dialog = ViewsDialog(session, parent)
    dialog.show()
    return dialog
