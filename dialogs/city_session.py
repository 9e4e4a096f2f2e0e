"""The city that the dock works on: which store, which profile and basis, which filter, which facility.

Panels ask the session and listen to its signals; they never speak to each other, nor to the store themselves.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from .. import settings
from ..i18n.translator import language
from ..layers.filters import FacilityFilter
from ..scoring.errors import InclusiveCityError
from .allowed import allowed
from .city_works import build_city_project, project_file
from .conflict_guard import ConflictGuard
from .connection_words import is_file
from .inspection_action import InspectAction
from .inspection_queue import InspectionQueue
from .live_city import LiveCity
from .map_layers import MapLayers
from .messages import Messages, Said
from .panels import Later
from .phrases import count_text
from .project_opener import open_project
from .tasks import Job, StoreTask, TaskRunner
from .warm_up import warm_up

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ..layers.evaluation import EvaluationReport
    from ..layers.probe import Probe
    from ..layers.queries import City
    from ..layers.store import Store

translate = QCoreApplication.translate
REMEMBER_MS = 1500
WATCH_MS = 60_000
"""How often the state of a database's servers is looked at."""
MOST_MARKED = 500
"""Of more facilities that wait (an import) the number is told, and marks would only hide the map."""


class State(Enum):
    NONE = "none"
    OPENING = "opening"
    OPEN = "open"
    FAILED = "failed"


def _write_settings(store: str, profile: str, with_reported: bool) -> None:
    settings.remember_store(store)
    settings.PROFILE.set(profile)
    settings.WITH_REPORTED.set(with_reported)


class CitySession(QObject):
    """``changed``: another city, its state or its connection's. ``view_changed``: profile, basis or filter.
    ``content_changed``: records or statuses in the store. ``facility_changed``: another facility was chosen."""

    changed = pyqtSignal()
    view_changed = pyqtSignal()
    content_changed = pyqtSignal()
    facility_changed = pyqtSignal()

    def __init__(self, iface: QgisInterface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.iface = iface
        self.language = language()
        self.tasks = TaskRunner(self)
        self.messages = Messages(iface, self)
        self.layers = MapLayers(iface, self)
        self.state = State.NONE
        self.store = ""
        self.city: City | None = None
        self.error: InclusiveCityError | None = None
        self.connection: Probe | None = None
        """With which rights the city is open, and from which servers it is read; None until that is known."""
        self.profile = ""
        self.with_reported = settings.WITH_REPORTED.get()
        self.filter = FacilityFilter()
        self.facility: int | None = None
        self._is_warm = False
        self._remembering = Later(REMEMBER_MS, self._remember, self)
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_MS)
        self._watch.timeout.connect(self._look_at_connection)
        self.layers.city_shown.connect(self._project_changed)
        self.layers.view_shown.connect(self._style_chosen)
        self.layers.facility_selected.connect(self.choose_facility)
        self.layers.records_saved.connect(self._records_saved)
        self.conflicts = ConflictGuard(self)
        self.layers.records_bound.connect(lambda: self.conflicts.bind(self.layers.records()))
        self.conflicts.bind(self.layers.records())
        self.live = LiveCity(self)
        self.live.changed.connect(self._changed_elsewhere)
        self.live.state_changed.connect(self.changed.emit)
        self.inspections = InspectionQueue(self)
        self.inspect_action = InspectAction(self)

    def release(self) -> None:
        """Stop all work and listen to nothing any more."""
        self._watch.stop()
        self.live.stop()
        self.inspections.release()
        self.inspect_action.release()
        self.conflicts.release()
        self.tasks.release()
        if self._remembering.is_asked():
            self._remembering.forget()
            if self.is_open:
                _write_settings(self.store, self.profile, self.with_reported)
        self.layers.release()

    # ------------------------------------------------------------------ the store
    @property
    def is_open(self) -> bool:
        return self.state is State.OPEN

    def begin(self) -> None:
        """When the dock is first shown: the project's city, else the one that the settings name."""

        def warm(_: object = None) -> None:
            self._is_warm = True
            if self.state is State.NONE:
                name = self.layers.store_shown() or settings.start_city()
                if name:
                    self.open(name)

        def failed(error: InclusiveCityError) -> None:
            self.messages.problem(error)
            warm()

        self.tasks.start(translate("Dock", "Starting"), warm_up, warm, failed, quiet=True, key="warm up")

    def open(self, store: str) -> None:
        """Read the city in ``store`` in the background and make it this session's."""
        self.live.stop()
        self.store, self.city, self.error, self.connection = store, None, None, None
        self.facility = None
        self.filter = self.layers.filter() if self.shows_city() else FacilityFilter()
        self.state = State.OPENING
        self._read()

    def open_for_person(self, store: str) -> None:
        """Open a city that a person chose: where its login is in QGIS's password store, QGIS may ask for the master
        password now. When the dock opens a city by itself it does not."""
        if not is_file(store):
            from ..layers.connections import authcfg_of, unlock

            unlock(authcfg_of(store))
        self.open(store)

    def _look_at_connection(self) -> None:
        """Ask in the background who may do what, and which servers answer."""
        store = self.store

        def work(job: Job) -> Probe:
            from ..layers.probe import probe

            return probe(store, job.cancelled)

        def known(found: Probe) -> None:
            if self.is_open and self.store == store:
                self.connection = found
                self.changed.emit()

        self.tasks.start(
            translate("Dock", "Asking the city's database"),
            work,
            known,
            self.messages.problem,
            quiet=True,
            key="connection",
        )

    def _remember(self) -> None:
        """Settings are written to a file, on which a slow disk can make one wait: in the background."""
        if not self.is_open:
            return
        store, profile, with_reported = self.store, self.profile, self.with_reported
        self.tasks.start(
            translate("Dock", "Settings…"),
            lambda job: _write_settings(store, profile, with_reported),
            lambda _: None,
            self.messages.problem,
            quiet=True,
            key="settings",
        )

    def close(self) -> None:
        """Let go of the city; the project's layers stay as they are."""
        self.tasks.drop("city")
        self.tasks.drop("connection")
        self._watch.stop()
        self.live.stop()
        self.store, self.city, self.error, self.facility, self.connection = "", None, None, None, None
        self.state = State.NONE
        settings.LAST_STORE.reset()
        self.changed.emit()

    def read_again(self) -> None:
        """After records or statuses were changed: lists, counts, card and map are read anew."""
        self.layers.reload()
        self._read()
        self.content_changed.emit()

    def _changed_elsewhere(self) -> None:
        """Somebody else wrote to the city, or another program here."""
        if self.tasks.is_running("city"):
            self.live.ask_again()  # being read just now: begun anew with every change, it would never be done
        elif self.state in (State.OPEN, State.FAILED):
            self.read_again()

    def _read(self) -> None:
        self.changed.emit()
        language = self.language

        def work(store: Store, job: Job) -> City:
            from ..layers.queries import read_city

            return read_city(store, language)

        self.tasks.start(
            translate("Dock", "Opening the city"),
            work,
            self._opened,
            self._not_opened,
            store=self.store,
            quiet=True,
            key="city",
        )

    def _opened(self, city: City) -> None:
        first = self.state is not State.OPEN
        self.city, self.error, self.state = city, None, State.OPEN
        self._remembering.ask()
        self.live.follow(self.store)
        if first:
            self._look_at_connection()
        if not is_file(self.store):
            self._watch.start()
        codes = [code for code, _ in city.profiles]
        if self.profile not in codes:
            shown = self.layers.view()
            remembered = settings.PROFILE.get()
            if shown is not None and shown[0] in codes:
                self.profile, self.with_reported = shown
            else:
                self.profile = remembered if remembered in codes else codes[0]
        self._mark_waiting()
        self.changed.emit()
        if first:
            self.view_changed.emit()

    def _not_opened(self, error: InclusiveCityError) -> None:
        self.error, self.state = error, State.FAILED
        if self.city is None and is_file(self.store) and not Path(self.store).exists():
            settings.forget_store(self.store)
        self.changed.emit()
        self.messages.problem(error)

    # ------------------------------------------------------------------ what is shown
    def shows_city(self) -> bool:
        """Whether the open project is a map of this city."""
        shown = self.layers.store_shown()
        if not shown or not self.store:
            return False
        if is_file(shown) and is_file(self.store):
            return os.path.abspath(shown) == os.path.abspath(self.store)
        return shown == self.store

    def _mark_waiting(self) -> None:
        if self.city is not None and self.shows_city():
            self.layers.show_waiting(0 < self.city.queued <= MOST_MARKED)

    def set_filter(self, wanted: FacilityFilter) -> None:
        """Show only what ``wanted`` holds of."""
        if wanted == self.filter:
            return
        self.filter = wanted
        if self.shows_city() and not self.layers.show_filtered(wanted):
            text = translate(
                "Dock",
                "The facilities on the map have a filter that was typed in QGIS. Remove it there, then filter here.",
            )
            self.messages.said.emit(Said(text, is_problem=True))
        self.view_changed.emit()

    def show_whole_city(self) -> None:
        """Move the map so that it shows the whole city."""
        self.layers.show_everything()

    def choose_profile(self, profile: str) -> None:
        if profile != self.profile:
            self._show(profile, self.with_reported)

    def choose_basis(self, with_reported: bool) -> None:
        if with_reported != self.with_reported:
            self._show(self.profile, with_reported)

    def _show(self, profile: str, with_reported: bool) -> None:
        self.profile, self.with_reported = profile, with_reported
        self._remembering.ask()
        if self.shows_city():
            self.layers.show_view(profile, with_reported)
        self.view_changed.emit()

    def _style_chosen(self, profile: str, with_reported: bool) -> None:
        """Somebody chose a style in QGIS's own menu: the dock follows the map."""
        if self.is_open and (profile, with_reported) != (self.profile, self.with_reported):
            self.profile, self.with_reported = profile, with_reported
            self.view_changed.emit()

    def _project_changed(self) -> None:
        if not self._is_warm:
            return  # begin() will look
        store = self.layers.store_shown()
        if store and not self.shows_city():
            self.open(store)
        elif store and self.is_open:
            self.filter = self.layers.filter()
            shown = self.layers.view()
            if shown is not None:
                self._style_chosen(*shown)
            self._mark_waiting()
            self.view_changed.emit()
        else:
            self.changed.emit()

    # ------------------------------------------------------------------ one facility
    def choose_facility(self, facility: int | None) -> None:
        """Show another facility's card."""
        if facility != self.facility:
            self.facility = facility
            self.facility_changed.emit()

    def go_to_facility(self, facility: int) -> None:
        """Choose a facility, and move the map to it if it has a place."""
        self.choose_facility(facility)
        self.layers.select(facility)

        def found(position: tuple[float, float] | None) -> None:
            if position is not None:
                self.layers.zoom_to(position)
            else:
                text = translate("Dock", "This facility has no place on the map yet. Give it one under Record.")
                self.messages.said.emit(Said(text))

        def work(store: Store, job: Job) -> tuple[float, float] | None:
            from ..layers.queries import place_of

            return place_of(store, facility)

        self.tasks.start(
            translate("Dock", "Finding the place"),
            work,
            found,
            self.messages.problem,
            store=self.store,
            quiet=True,
            key="place",
        )

    # ------------------------------------------------------------------ work on the store
    def run(
        self,
        title: str,
        work: Callable[..., Any],
        done: Callable[[Any], None],
        *,
        read_only: bool = False,
        key: str = "",
    ) -> StoreTask:
        """Work that a person started on the open store; what fails is told."""
        return self.tasks.start(
            title, work, done, self.messages.problem, store=self.store, read_only=read_only, key=key
        )

    def ask(
        self,
        title: str,
        question: Callable[..., Any],
        done: Callable[[Any], None],
        key: str,
        failed: Callable[[InclusiveCityError], None] | None = None,
    ) -> StoreTask:
        """A question to the open store that the dock asks by itself; a newer one with the key replaces it.
        What fails is told, and to ``failed`` too."""

        def told(error: InclusiveCityError) -> None:
            self.messages.problem(error)
            if failed is not None:
                failed(error)

        return self.tasks.start(title, question, done, told, store=self.store, quiet=True, key=key)

    # ------------------------------------------------------------------ the project
    def build_project(self) -> None:
        """Put the city on the map: its project, made where there is none yet, and opened."""
        path = project_file(self.store, QgsApplication.qgisSettingsDirPath())
        if os.path.exists(path):
            self.open_project(path)
        else:
            self.build_project_at(path, open_it=True)

    def build_project_at(self, path: str, open_it: bool = False) -> None:
        """Write the styled project in the background; then open it, or say where it is."""
        language, profile, with_reported = self.language, self.profile, self.with_reported
        base_map, styles = settings.BASE_MAP.get(), settings.STYLES_FOLDER.get()

        def done(problems: list[str]) -> None:
            self.changed.emit()
            text = translate("Dock", "The project was written to {file}.").format(file=path)
            self.messages.done(" ".join([text, *problems]))
            if open_it:
                self.open_project(path)

        self.run(
            translate("Dock", "Building the project"),
            lambda store, job: build_city_project(store, job, path, language, profile, with_reported, base_map, styles),
            done,
            read_only=True,
            key="project",
        )
        self.changed.emit()

    def open_project(self, path: str) -> bool:
        """Open a project in place of the present one, if the person agrees."""
        return open_project(self.iface, path)

    def _records_saved(self) -> None:
        """A record was changed through QGIS's own form: show it, and judge anew what it concerns."""
        if self.is_open:
            self.read_again()
            self.compute()

    def compute(self) -> None:
        """Judge what waits again: facilities that were imported or changed."""

        def done(report: EvaluationReport) -> None:
            self.read_again()
            text = translate("Dock", "The status of {count} facilities was computed; {changed} statuses changed.")
            count, changed = (count_text(number, self.language) for number in (report.facilities, report.changed))
            self.messages.done(text.format(count=count, changed=changed))

        def work(store: Store, job: Job) -> EvaluationReport:
            from ..layers.evaluation import evaluate_store

            return evaluate_store(store, progress=job.progress, cancelled=job.cancelled)

        # (Whoever may not leaves it to those who may: what waits is marked on the map.)
        if self.is_open and allowed(self).may("evaluate") and not self.tasks.is_running("compute"):
            self.run(translate("Dock", "Computing statuses"), work, done, key="compute")
