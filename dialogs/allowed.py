"""What the person at the open city may do, asked once per city for all buttons of the dock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

if TYPE_CHECKING:
    from ..layers.store import Store
    from .city_session import CitySession
    from .tasks import Job

translate = QCoreApplication.translate


class Allowed(QObject):
    """``changed``: it is known now, or not yet for another city."""

    changed = pyqtSignal()

    def __init__(self, session: CitySession) -> None:
        super().__init__(session)
        self._session = session
        self.acts: frozenset[str] | None = None
        """None until the store has told."""
        self._asked = ""
        session.changed.connect(self._city_changed)
        self._city_changed()

    def may(self, act: str) -> bool:
        """Whether a button for ``act`` is offered: until it is known, all are shown; "" is everybody's."""
        return self.acts is None or not act or act in self.acts

    @property
    def is_known(self) -> bool:
        return self.acts is not None

    def _city_changed(self) -> None:
        session = self._session
        asked = f"{session.store} {session.connection is not None}" if session.is_open else ""
        if asked == self._asked:
            return
        self._asked, self.acts = asked, None
        if asked:
            session.ask(translate("Dock", "Asking what you may do"), _may, self._told, "may")
        self.changed.emit()

    def _told(self, acts: frozenset[str]) -> None:
        self.acts = acts
        self.changed.emit()


def allowed(session: CitySession) -> Allowed:
    """The one of a session."""
    found = session.findChild(Allowed)
    return found if found is not None else Allowed(session)


def _may(store: Store, job: Job) -> frozenset[str]:
    from ..layers.may import may

    return may(store)
