"""Drafts on this computer and inspections that wait to be sent, for one dock: they are sent by themselves as soon as
the city answers."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ..scoring.errors import InclusiveCityError
from . import inspection_works as works
from .tasks import Job, TaskRunner

if TYPE_CHECKING:
    from ..layers.drafts import Draft, DraftBox, DraftLine, Sending
    from .city_session import CitySession
    from .inspection_dialog import InspectionDialog

translate = QCoreApplication.translate
RETRY_MS = 60_000
"""How often it is tried again to send what waits, beside whenever the connection is back."""
LOOK_MS = 250
"""How often is looked whether what was typed is on the disk."""
FOLDER = "inclusive_city"


class InspectionQueue(QObject):
    """``changed``: :attr:`lines` are others. ``told(sending)``: what became of an inspection that waited.
    ``kept(bool)``: whether all that was typed is on the disk. ``failed(error or None)``: whether it can be kept."""

    changed = pyqtSignal()
    told = pyqtSignal(object)
    kept = pyqtSignal(bool)
    failed = pyqtSignal(object)
    _told_by_box = pyqtSignal(object)

    def __init__(self, session: CitySession) -> None:
        super().__init__(session)
        self._session = session
        self._tasks = TaskRunner(self)
        self._box: DraftBox | None = None
        self._making = threading.Lock()
        self._city = ""
        self._was_lost = False
        self.lines: tuple[DraftLine, ...] = ()
        self.window: InspectionDialog | None = None
        """Where inspections are entered, once it was needed; it goes with the dock."""
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self.send)
        self._saving = QTimer(self)
        self._saving.setInterval(LOOK_MS)
        self._saving.timeout.connect(self._look)
        self._told_by_box.connect(self.failed)
        session.changed.connect(self._city_changed)
        self._city_changed()

    def release(self) -> None:
        """The dock goes. What was typed last is written, without anybody waiting for the disk."""
        if self.window is not None:
            self.window.release()
        self._retry.stop()
        self._saving.stop()
        self._tasks.release()
        if self._box is not None:
            threading.Thread(target=self._box.close, name="inclusive-city-drafts-end").start()
            self._box = None

    @property
    def box(self) -> DraftBox:
        """The drafts on this computer; their file is opened in a thread of its own. First asked for in a background
        task, which loads what it takes."""
        with self._making:
            if self._box is None:
                from ..layers.drafts import DraftBox

                self._box = DraftBox(self.folder, self._told_by_box.emit)
            return self._box

    @property
    def folder(self) -> Path:
        """Where drafts are kept: with QGIS's own settings."""
        return Path(QgsApplication.qgisSettingsDirPath()) / FOLDER

    def is_busy(self) -> bool:
        return self._tasks.is_busy()

    # ------------------------------------------------------------------ the city
    @property
    def city(self) -> str:
        """As drafts name it; "" while none is open."""
        return self._session.city.store if self._session.city is not None else ""

    def _city_changed(self) -> None:
        if self.city != self._city:
            self._city = self.city
            self.show_lines(())
            if self._city:
                self.read()
        lost = self._session.live.is_lost
        if self._was_lost and not lost and self._waiting():
            self.send()
        self._was_lost = lost

    def read(self) -> None:
        """Look what lies here of the open city."""
        city = self._city

        def work(job: Job) -> tuple[DraftLine, ...]:
            from ..layers.drafts import FILE

            if self._box is None and not (self.folder / FILE).exists():
                return ()
            return works.lines(job, self.box, city)

        def known(lines: tuple[DraftLine, ...]) -> None:
            self.show_lines(lines)
            if self._waiting():
                self.send()  # from a day on which the city did not answer

        self._start(translate("Inspection", "Looking for drafts"), work, known, "lines")

    def show_lines(self, lines: tuple[DraftLine, ...]) -> None:
        """What somebody else read just now."""
        if lines != self.lines:
            self.lines = lines
            self.changed.emit()
        if self._waiting():
            self._retry.start()
        else:
            self._retry.stop()

    def _waiting(self) -> bool:
        return any(line.state == "queued" for line in self.lines)

    # ------------------------------------------------------------------ sending
    def send(self) -> None:
        """Try to send what waits."""
        city = self._city
        if city and not self._tasks.is_running("send"):
            self._start(
                translate("Inspection", "Sending inspections"),
                lambda job: works.send(job, self.box, city),
                self.sent,
                "send",
            )

    def sent(self, sent: works.Sent) -> None:
        """Tell what became of them."""
        self.show_lines(sent.lines)
        for sending in sent.sendings:
            self._tell(sending)

    def _tell(self, sending: Sending) -> None:
        from ..layers.drafts import QUEUED, SENT

        messages, title = self._session.messages, sending.line.title
        words = " ".join(each.text(translate) for each in sending.words)
        if sending.state == SENT:
            text = translate("Inspection", "The inspection of “{facility}” was submitted.").format(facility=title)
            messages.done(f"{text} {words}".strip())
            self._session.read_again()
        elif sending.state != QUEUED:
            messages.problem(sending.words[0])
        self.told.emit(sending)

    def discard(self, uuid: str) -> None:
        """Throw a draft away: a person said so."""
        city = self._city
        self._start(
            translate("Inspection", "Throwing a draft away"),
            lambda job: works.discard(job, self.box, city, uuid),
            self.show_lines,
            "discard",
        )

    def reopen(self, uuid: str, then: Callable[[], None] | None = None) -> None:
        """Take an inspection out of the queue; ``then()`` is called after that."""
        city = self._city

        def done(lines: tuple[DraftLine, ...]) -> None:
            self.show_lines(lines)
            if then is not None:
                then()

        self._start(
            translate("Inspection", "Opening a draft"),
            lambda job: works.reopen(job, self.box, city, uuid),
            done,
            "reopen",
        )

    def _start(self, title: str, work: Callable[[Job], Any], done: Callable[[Any], None], key: str) -> None:
        self._tasks.start(title, work, done, self._problem, quiet=True, key=key)

    def _problem(self, error: InclusiveCityError) -> None:
        self._session.messages.problem(error)

    # ------------------------------------------------------------------ keeping what is typed
    @property
    def is_kept(self) -> bool:
        """Whether all that was typed is on the disk."""
        return not self._saving.isActive()

    def save(self, draft: Draft) -> None:
        """Keep a draft as it stands; never waits."""
        self.box.save(draft)
        if not self._saving.isActive():
            self.kept.emit(False)
            self._saving.start()

    def _look(self) -> None:
        if self._box is None or self._box.is_saved:
            self._saving.stop()
            self.kept.emit(True)
