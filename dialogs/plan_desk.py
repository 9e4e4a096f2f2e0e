"""The planner's desk: the city's planning in memory, the weights as they are now, and their preview on the map.

All pages under Plan share it. It is read once in the background; ranking anew and painting the preview follow the
sliders in a thread of their own (:mod:`.latest`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..layers import roles
from ..layers.planning_options import PlanningOptions
from ..scoring.live_ranking import LiveOrder, Moves, affordable, moves
from .city_session import CitySession
from .latest import Latest
from .plan_overlay import COMES, FIRST, GOES, NEXT, REST, PlanOverlay, picture, ranked_groups, view_of
from .plan_stamps import View

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QImage

    from ..layers.plan_board import PlanBoard
    from ..layers.store import Store
    from ..scoring.errors import InclusiveCityError
    from .tasks import Job

translate = QCoreApplication.translate
HEAD = 100
"""So many facilities are the head of the list, of which it is told who comes in and goes out."""


@dataclass(frozen=True)
class Ask:
    """What the preview is worked out from; ``view`` None: only ranks, no picture. ``budget``: what it pays is shown
    instead of ranks."""

    board: PlanBoard
    profile: np.ndarray
    service: np.ndarray
    before: LiveOrder | None
    view: View | None
    crs: str
    budget: float | None = None
    only_marks: bool = False
    """The ranks themselves are drawn by a layer."""


@dataclass(frozen=True)
class Answer:
    board: PlanBoard
    live: LiveOrder
    moves: Moves | None
    image: QImage | None
    paid: np.ndarray | None
    """Rows of what the budget pays."""


def work_out(ask: Ask) -> Answer:
    """Rank, and put the picture together. Plain data in and out: for another thread."""
    board = ask.board
    live = board.live.rank(ask.profile, ask.service)
    found = moves(ask.before, live, HEAD) if ask.before is not None else None
    paid = None
    if ask.budget is not None:
        paid = affordable(live, board.city_cost, ask.budget)
        paid = paid[board.city_cost[live.package[paid]] > 0]  # what others pay, the budget does not
    image = None
    if ask.view is not None:
        none = np.zeros(0, dtype=np.int64)
        if ask.only_marks and found is not None:
            groups = [(found.left, GOES), (found.entered, COMES)]
        elif paid is None:
            entered, left = (found.entered, found.left) if found is not None else (none, none)
            groups = ranked_groups(live.order, HEAD, entered, left)
        else:
            groups = [(live.order, REST), (paid, NEXT), (paid[:HEAD], FIRST)]
        image = picture(ask.view, board.places(ask.crs), groups, veiled=not ask.only_marks)
    return Answer(board, live, found, image, paid)


class PlanDesk(QObject):
    """``board_changed``: read anew, or gone. ``ranked(Answer)``: the ranking of the weights as they are now.
    ``reading_changed``: it is being read, or no longer. ``rested``: the hand has let go of a slider."""

    board_changed = pyqtSignal()
    ranked = pyqtSignal(object)
    reading_changed = pyqtSignal()
    rested = pyqtSignal()

    def __init__(self, session: CitySession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.board: PlanBoard | None = None
        self.options = PlanningOptions()
        self.error: InclusiveCityError | None = None
        self.profile_weights = np.zeros(0)
        self.service_weights = np.zeros(0)
        self.live: LiveOrder | None = None
        self.base: LiveOrder | None = None
        """The ranking with the weights at the beginning."""
        self.moves: Moves | None = None
        self.pairs: dict[str, dict[tuple[int, int], float]] = {}
        """What was answered when comparing in pairs."""
        self._overlay: PlanOverlay | None = None
        self._shows = False
        self._budget: float | None = None
        self._only_marks = False
        self._store = session.store
        self._latest = Latest(work_out, self)
        self._latest.answered.connect(self._answered)
        session.changed.connect(self._city_changed)
        session.layers.moved.connect(self._map_moved)

    def release(self) -> None:
        """The dock goes: no thread, no picture on the map."""
        self._latest.release()
        self.show_preview(False)
        if self._overlay is not None:
            self.session.layers.canvas.scene().removeItem(self._overlay)
            self._overlay = None

    # ------------------------------------------------------------------ reading
    @property
    def is_reading(self) -> bool:
        return self.session.tasks.is_running("board")

    def read(self, options: PlanningOptions | None = None) -> None:
        """Read the city's planning in the background."""
        session = self.session
        if not session.is_open:
            return
        if options is not None:
            self.options = options
        wanted, language = self.options, session.language

        def work(store: Store, job: Job) -> PlanBoard:
            from ..layers.plan_board import read_board

            return read_board(store, wanted, language, job.progress, job.cancelled)

        session.tasks.start(
            translate("Plan", "Counting who is kept out, and what works would do"),
            work,
            self._read,
            self._not_read,
            store=session.store,
            key="board",
        )
        self.reading_changed.emit()

    def _read(self, board: PlanBoard) -> None:
        self.set_board(board)
        self.reading_changed.emit()

    def _not_read(self, error: InclusiveCityError) -> None:
        self.error = error
        self.session.messages.problem(error)
        self.reading_changed.emit()
        self.board_changed.emit()

    def set_board(self, board: PlanBoard | None) -> None:
        """Work at this board; weights that were set stay where it has the same profiles and services."""
        before, self.board, self.error = self.board, board, None
        self.live = self.base = self.moves = None
        self._latest.forget()
        same = (
            before is not None
            and board is not None
            and before.profiles == board.profiles
            and before.services == board.services
        )
        if board is not None and not same:
            self.profile_weights, self.service_weights = board.profile_weights, board.service_weights
        self.board_changed.emit()
        if board is not None:
            self.ask()
        else:
            self.show_preview(False)

    def _city_changed(self) -> None:
        if self.session.store != self._store:
            self._store = self.session.store
            self.session.tasks.drop("board")
            self.options, self.pairs = PlanningOptions(), {}
            self.set_board(None)

    # ------------------------------------------------------------------ ranking
    @property
    def is_changed(self) -> bool:
        """Whether the weights are others than at the beginning."""
        board = self.board
        return board is not None and not (
            np.allclose(self.profile_weights, board.profile_weights)
            and np.allclose(self.service_weights, board.service_weights)
        )

    def weigh(self, profile: np.ndarray, service: np.ndarray) -> None:
        """Rank with these weights; the answer comes with :attr:`ranked`."""
        self._only_marks = False
        self.profile_weights, self.service_weights = profile, service
        self.ask()

    def rest(self) -> None:
        """The weights stay as they are: what takes longer may follow."""
        self.rested.emit()

    def ask(self) -> None:
        """Work out ranks, and the preview where it is shown."""
        board = self.board
        if board is None:
            return
        layers = self.session.layers
        has_map = self._shows and layers.layer(roles.FACILITIES) is not None
        view = view_of(layers.canvas) if has_map else None
        crs = layers.canvas.mapSettings().destinationCrs().toWkt() if has_map else ""
        marks = self._only_marks and self._budget is None and self.base is not None
        self._latest.ask(
            Ask(board, self.profile_weights, self.service_weights, self.base, view, crs, self._budget, marks)
        )

    def is_busy(self) -> bool:
        """Whether a ranking is still to come."""
        return self._latest.is_busy()

    def _answered(self, answer: Answer) -> None:
        if answer.board is not self.board:
            return
        self.live, self.moves = answer.live, answer.moves
        if self.base is None:
            self.base = answer.live
        if self._shows:
            self._show(answer.image)
        self.ranked.emit(answer)

    def weights(self) -> tuple[dict[str, float], dict[str, float]]:
        """The weights by code, for whoever keeps them: profiles, services."""
        if self.board is None:
            return {}, {}
        named = (self.board.profiles, self.profile_weights), (self.board.services, self.service_weights)
        profile, service = (
            {code: float(weight) for (code, _), weight in zip(items, weights)} for items, weights in named
        )
        return profile, service

    def options_now(self) -> PlanningOptions:
        """The options with the weights of the sliders."""
        from dataclasses import replace

        profile, service = self.weights()
        return replace(self.options, profile_weights=profile, service_weights=service)

    # ------------------------------------------------------------------ the map
    @property
    def shows_preview(self) -> bool:
        return self._shows

    @property
    def overlay(self) -> PlanOverlay | None:
        return self._overlay

    def show_preview(self, wanted: bool, budget: float | None = None) -> None:
        """Paint the ranking over the map, or what a budget pays; or take it off again."""
        self._budget = budget if wanted else None
        self._only_marks = False
        if wanted == self._shows:
            if wanted:
                self.ask()
            return
        self._shows = wanted
        if not wanted:
            self._show(None)
        elif self.board is not None:
            self.ask()

    def leave_to_layer(self) -> None:
        """A layer draws the ranks now: only what comes and goes stays painted over it."""
        if self._shows and self._budget is None and not self._only_marks:
            self._only_marks = True
            self.ask()

    def _show(self, image: Any) -> None:
        if image is None and self._overlay is None:
            return
        if self._overlay is None:
            self._overlay = PlanOverlay(self.session.layers.canvas)
        self._overlay.show_image(image)

    def _map_moved(self) -> None:
        if self._shows:
            self.ask()


def desk_of(session: CitySession) -> PlanDesk:
    """The one of a session."""
    found = session.findChild(PlanDesk)
    return found if found is not None else PlanDesk(session, session)
