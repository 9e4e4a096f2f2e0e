"""One inspection on the desk: what is read for it, kept as a draft, taken in as photos, and submitted.

Widgets show it (:mod:`.inspection_form`); answers are given through :attr:`InspectionDesk.entering`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, QObject, Qt, QTime, QTimer, pyqtSignal

from ..scoring.entry import FULL, Entry, Key
from ..scoring.errors import InclusiveCityError
from . import inspection_works as works
from .city_session import CitySession
from .inspection_entering import Entering
from .inspection_words import photo_shown
from .tasks import TaskRunner

if TYPE_CHECKING:
    from ..layers.drafts import Draft, Sending
    from ..layers.inspection_entry import EntryData
    from ..layers.photos import Photo
    from ..scoring.entry_problems import Problem

translate = QCoreApplication.translate
NOON = QTime(12, 0)
AGAIN_MS = 1000


class InspectionDesk(QObject):
    """``opened``: another inspection lies here (or none: :attr:`data`). ``changed``: an answer, or what was chosen.
    ``said(text)``: something to be told in one line. ``finished(sending)``: the one that lay here was sent or queued,
    or refused."""

    opened = pyqtSignal()
    changed = pyqtSignal()
    said = pyqtSignal(str)
    finished = pyqtSignal(object)

    def __init__(self, session: CitySession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.queue = session.inspections
        self.tasks = TaskRunner(self)
        self.data: EntryData | None = None
        self.entering: Entering | None = None
        self.draft: Draft | None = None
        """As it was kept last; None while nothing was entered."""
        self.wanted: works.Wanted | None = None
        self.error: InclusiveCityError | None = None
        """Why there is nothing."""
        self.inspector: int | None = None
        self.inspected_at = ""
        self.is_submitting = False
        self._photos: dict[str, Photo] = {}
        self.queue.told.connect(self._told)

    def release(self) -> None:
        self.tasks.release()

    # ------------------------------------------------------------------ opening
    def open(self, wanted: works.Wanted) -> None:
        """Read what the inspection needs. What lay here before is kept as a draft."""
        self._leave()
        self.wanted, self.error = wanted, None
        self.data = self.entering = self.draft = None
        self.opened.emit()
        queue, city, language = self.queue, self.queue.city, self.session.language
        self.tasks.start(
            translate("Inspection", "Opening the inspection"),
            lambda store, job: works.load(store, job, queue.box, city, wanted, language),
            self._loaded,
            self._not_loaded,
            store=self.session.store,
            quiet=True,
            key="open",
        )

    def _leave(self) -> None:
        if self.draft is not None and not self.is_submitting:
            text = translate("Inspection", "The inspection of “{facility}” is kept as a draft on this computer.")
            self.session.messages.done(text.format(facility=self.draft.title))
            self.queue.read()

    def leave(self) -> None:
        """The window closes: nothing is lost, and that is said."""
        self._leave()

    def clear(self) -> None:
        """Nothing lies here any more."""
        self.tasks.drop("open")
        self.wanted = self.error = self.data = self.entering = self.draft = None
        self.opened.emit()

    def _not_loaded(self, error: InclusiveCityError) -> None:
        self.error = error
        self.opened.emit()
        self.session.messages.problem(error)

    def _loaded(self, loaded: works.Loaded) -> None:
        data, draft = loaded.data, loaded.draft
        entry = data.entry(content=draft.entry if draft is not None else None)
        if data.is_second:  # who compares inspectors does not tell the second one what the first one found
            entry.before, entry.earlier = {}, None
        earlier = [*data.earlier, *data.neighbours]
        if data.replaced is not None and all(each.key != data.replaced.key for each in earlier):
            earlier.insert(0, data.replaced)
        self.data, self.draft = data, draft
        self.inspector = draft.inspector if draft is not None else (data.me.key if data.me is not None else None)
        self.inspected_at = draft.inspected_at if draft is not None else ""
        self.entering = Entering(entry, earlier, self.session.language, self)
        self._photos = {each.photo.uuid: each.photo for each in loaded.photos}
        self._show_photos()
        self.entering.changed.connect(self._answered)
        self.entering.refused.connect(lambda error: self.said.emit(error.text(translate)))
        self.entering.check()
        self.queue.show_lines(loaded.lines)
        self.opened.emit()

    def _show_photos(self) -> None:
        """In words, with what does not fit place and day of the inspection."""
        position, moment = self.data.facility.position, self.inspected_at or self.data.now
        for uuid, photo in self._photos.items():
            self.entering.photos[uuid] = photo_shown(photo, position, moment, self.session.language)

    @property
    def entry(self) -> Entry | None:
        return self.entering.entry if self.entering is not None else None

    # ------------------------------------------------------------------ who and when
    @property
    def day(self) -> QDate:
        """The day of the inspection, as the reader's calendar has it."""
        moment = QDateTime.fromString((self.inspected_at or "")[:19] + "Z", Qt.DateFormat.ISODate)
        return moment.toLocalTime().date() if moment.isValid() else QDate.currentDate()

    def choose(self, inspector: int | None, day: QDate, mode: str) -> None:
        """What the head of the form says."""
        if self.entering is None:
            return
        self.inspector = inspector
        if day != self.day:
            local = QDateTime.currentDateTime() if day == QDate.currentDate() else QDateTime(day, NOON)
            self.inspected_at = local.toUTC().toString("yyyy-MM-dd'T'HH:mm:ss'.000Z'")
            self._show_photos()
        if mode != self.entry.mode:
            self.entering.set_mode(mode)
        else:
            self._answered()

    @property
    def mode(self) -> str:
        return self.entry.mode if self.entry is not None else FULL

    # ------------------------------------------------------------------ the draft
    def _answered(self) -> None:
        if not self.is_submitting:
            self._keep()
        self.entering.check()
        self.changed.emit()

    def problems(self) -> list[Problem]:
        """What to mend before it is submitted, and what to confirm."""
        return self.data.problems(self.entry, self.inspected_at or self.data.now, self.inspector)

    def _keep(self) -> None:
        """What is entered goes to the disk of this computer, within a second."""
        if self.draft is None and self.entry.is_empty():
            return
        self.draft = self._present()
        self.queue.save(self.draft)

    def _present(self) -> Draft:
        """The draft as everything stands now."""
        more = {"inspector": self.inspector}
        if self.inspected_at:
            more["inspected_at"] = self.inspected_at
        if self.draft is not None:
            return self.draft.with_entry(self.entry.to_dict(), **more)
        if self.data.replaced is not None:
            more["replaces"] = self.data.replaced.uuid
        draft = self.data.draft(self.entry, visit=self.wanted.visit, **more)
        self.inspected_at = draft.inspected_at
        return draft

    def discard(self) -> None:
        """Throw away what lies here, and begin anew."""
        if self.draft is not None:
            self.queue.discard(self.draft.uuid)
            self.draft = None
        self.open(works.Wanted(self.wanted.facility, visit=self.wanted.visit, replaces=self.wanted.replaces))

    # ------------------------------------------------------------------ photos
    def add_photos(self, key: Key | None, paths: Sequence[str]) -> None:
        """Take in pictures for a field, or for the inspection as a whole."""
        if self.entering is None or not paths:
            return
        self.draft = self._present()
        draft, queue, entering = self.draft, self.queue, self.entering
        self.said.emit(translate("Inspection", "Reading photos…"))

        def taken(result: works.Taken) -> None:
            self.said.emit("")
            if self.entering is not entering:
                return
            self._photos.update({photo.uuid: photo for photo in result.photos})
            self._show_photos()
            for photo in result.photos:
                entering.add_photo(photo.uuid, key)
            lines = [error.text(translate) for error in result.refused]
            if lines:
                self.said.emit("✕ " + " ".join(lines))

        self.tasks.start(
            translate("Inspection", "Reading photos"),
            lambda job: works.take_photos(job, queue.box, draft, paths),
            taken,
            self._problem,
            quiet=True,
        )

    def _problem(self, error: InclusiveCityError) -> None:
        self.said.emit("✕ " + error.text(translate))
        self.session.messages.problem(error)

    # ------------------------------------------------------------------ submitting
    def submit(self) -> None:
        """Hand the inspection in: to the city, or to the queue while the city does not answer."""
        if self.entering is None or self.is_submitting:
            return
        self.is_submitting = True
        self.draft = self._present()
        draft, queue, city = self.draft, self.queue, self.queue.city

        def failed(error: InclusiveCityError) -> None:
            self.is_submitting = False
            self._problem(error)
            self.changed.emit()

        self.changed.emit()
        self.tasks.start(
            translate("Inspection", "Submitting the inspection"),
            lambda job: works.send(job, queue.box, city, draft),
            self._sent,
            failed,
            key="submit",
        )

    def _sent(self, sent: works.Sent) -> None:
        self.is_submitting = False
        uuid = self.draft.uuid if self.draft is not None else ""
        if all(sending.line.uuid != uuid for sending in sent.sendings):
            # Another job was at the queue: this one waits for its turn.
            QTimer.singleShot(AGAIN_MS, self.queue.send)
        self.queue.sent(sent)

    def _told(self, sending: Sending) -> None:
        """The queue tells what became of inspections; of the one that lies here, too."""
        if self.draft is not None and sending.line.uuid == self.draft.uuid:
            self.is_submitting = False
            self.finished.emit(sending)
