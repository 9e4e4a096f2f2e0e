"""The open city as others change it, on the main thread: one watch per client (:mod:`~inclusive_city.layers.live`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

if TYPE_CHECKING:
    from ..layers.live import LiveState, Watch

TOGETHER_MS = 300
"""One act of somebody else is several writes: they are shown together."""


class LiveCity(QObject):
    """``changed``: somebody wrote to the store that is followed. ``state_changed``: :attr:`state` is another one.

    Nothing is lost while changes keep coming: the first of them starts the pause, and none prolongs it.
    """

    changed = pyqtSignal()
    state_changed = pyqtSignal()
    _told = pyqtSignal(object, object, bool)
    """From the watching thread, handed over by Qt."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state: LiveState | None = None
        """None while nothing is followed."""
        self._watch: Watch | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TOGETHER_MS)
        self._pause.timeout.connect(self.changed.emit)
        self._told.connect(self._heard)

    @property
    def is_lost(self) -> bool:
        """Whether what is followed cannot be reached just now."""
        return self.state is not None and self.state.value == "lost"

    def follow(self, store: str) -> None:
        """Watch this store and no other."""
        if self._watch is not None and self._watch.store == store and self._watch.is_alive():
            return
        self.stop()
        # Loaded here, and not with the dock: psycopg2 takes a while. (The warm-up loads it beforehand.)
        from ..layers.live import LiveState, Watch

        watch = Watch(store, lambda state, changed: self._told.emit(watch, state, changed))
        self._watch, self.state = watch, LiveState.STARTING
        watch.start()

    def stop(self) -> None:
        """Follow nothing."""
        self._pause.stop()
        self.state = None
        if self._watch is not None:
            self._watch.stop()
            self._watch = None

    def ask_again(self) -> None:
        """Tell of the change once more, a moment later: it could not be shown yet."""
        if not self._pause.isActive():
            self._pause.start()

    def _heard(self, watch: Watch, state: LiveState, changed: bool) -> None:
        if watch is not self._watch:
            return  # of a store that is no longer followed
        if state is not self.state:
            self.state = state
            self.state_changed.emit()
        if changed:
            self.ask_again()
