"""One line of the dock: how many facilities are overdue, what waits for a review, whose certificate ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

from .full_label import FullLabel
from .panels import Later
from .phrases import count_text

if TYPE_CHECKING:
    from ..layers.store import Store
    from ..layers.visit_list import Standing
    from .city_session import CitySession
    from .tasks import Job

translate = QCoreApplication.translate
PAUSE_MS = 300


class DueLine(FullLabel):
    """Hidden where there is nothing to say."""

    def __init__(self, session: CitySession, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self.setVisible(False)
        self._later = Later(PAUSE_MS, self.read, self)
        session.changed.connect(self._city_changed)
        session.content_changed.connect(self._later.ask)
        self._of = ""
        self._city_changed()

    def _city_changed(self) -> None:
        session = self._session
        of = session.store if session.is_open else ""
        if of != self._of:
            self._of = of
            self.setVisible(False)
            if of:
                self._later.ask()

    def read(self) -> None:
        if not self._session.is_open:
            return

        def question(store: Store, job: Job) -> Standing:
            from ..layers.visit_list import standing

            return standing(store)

        self._session.ask(translate("Dock", "Reading what is due"), question, self.show_standing, "due line")

    def show_standing(self, found: Standing) -> None:
        """Say what was counted."""
        language = self._session.language
        parts = []
        for count, text in (
            (found.overdue, translate("Dock", "Overdue for inspection: {count}.")),
            (found.soon, translate("Dock", "Due within 3 months: {count}.")),
            (found.waiting, translate("Dock", "Waiting for a review: {count}.")),
            (found.ending, translate("Dock", "⚠ Certificates of inspectors that have ended or end soon: {count}.")),
        ):
            if count:
                parts.append(text.format(count=count_text(count, language)))
        self.setText(" ".join(parts))
        self.setVisible(bool(parts))
